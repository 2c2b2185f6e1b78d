//! How a request looks at the fields that few requests have: once, and past all of them where there are none.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{BinOp, Block, Expr, ImplItem, Item, Stmt, parse_quote};

use super::settle::Place;

/// Where each field stands, by its name.
pub(super) type Fields = BTreeMap<String, Place>;

/// In the methods of an impl, `rare` is what the fields that few requests have are looked up in, and members that are
/// made of such fields alone stand together behind one look.
pub(super) fn looked_up(statement: &mut Stmt, fields: &Fields) {
    let Stmt::Item(Item::Impl(item)) = statement else { return };
    for item in &mut item.items {
        let ImplItem::Fn(function) = item else { continue };
        let block = &mut function.block;
        let is_left = match block.stmts.as_mut_slice() {
            [Stmt::Expr(Expr::Match(nodes), _)] if function.sig.ident == "members" => {
                let mut is_left = false;
                for arm in &mut nodes.arms {
                    if let Expr::Block(object) = &mut *arm.body {
                        is_left |= gathered(&mut object.block, fields);
                    }
                }
                is_left
            }
            _ if function.sig.ident == "members" => gathered(block, fields),
            _ => names_a_rare(block, fields),
        };
        if is_left {
            block.stmts.insert(0, parse_quote!(let rare = self.rare.get();));
        }
    }
}

/// Puts neighbours that write nothing where there is no rare field behind one look at these. Whether others name one.
fn gathered(object: &mut Block, fields: &Fields) -> bool {
    let statements = std::mem::take(&mut object.stmts);
    let mut is_left = false;
    for run in statements.chunk_by(|one, other| needs_a_rare(one, fields) == needs_a_rare(other, fields)) {
        if run.first().is_some_and(|first| needs_a_rare(first, fields)) {
            object.stmts.push(parse_quote! {
                if let ::core::option::Option::Some(rare) = self.rare.some() { #(#run)* }
            });
            continue;
        }
        for statement in run {
            let mut statement = statement.clone();
            if let Stmt::Expr(Expr::If(asked), _) = &mut statement
                && let Some(shorter) = shorter(&asked.cond, fields)
            {
                *asked.cond = shorter;
            } else {
                is_left |= names_a_rare(&statement, fields);
            }
            object.stmts.push(statement);
        }
    }
    is_left
}

/// Whether the statement does nothing where no rare field is there: it writes one, or an object of some, if it is
/// there.
fn needs_a_rare(statement: &Stmt, fields: &Fields) -> bool {
    match statement {
        Stmt::Expr(Expr::MethodCall(call), _) => {
            call.method.to_string().ends_with("_if")
                && call.args.iter().skip(1).all(|arg| is_rare(arg, fields))
        }
        Stmt::Expr(Expr::If(asked), _) if asked.else_branch.is_none() => {
            presences(&asked.cond).is_some_and(|asked| asked.iter().all(|one| is_rare(one, fields)))
        }
        _ => false,
    }
}

/// Whether any of several fields is there, where some of them are rare: these are looked up once, after the others.
fn shorter(asked: &Expr, fields: &Fields) -> Option<Expr> {
    let (rare, own): (Vec<&Expr>, Vec<&Expr>) =
        presences(asked)?.into_iter().partition(|one| is_rare(one, fields));
    (!rare.is_empty()).then(|| parse_quote!(#(#own)||* || self.rare.some().is_some_and(|rare| #(#rare)||*)))
}

/// The fields that are asked for by `is_some(…) || is_some(…)`, if nothing else is asked.
fn presences(asked: &Expr) -> Option<Vec<&Expr>> {
    match asked {
        Expr::Binary(either) if matches!(either.op, BinOp::Or(_)) => {
            let mut asked = presences(&either.left)?;
            asked.extend(presences(&either.right)?);
            Some(asked)
        }
        Expr::Call(call) => {
            let Expr::Path(function) = &*call.func else { return None };
            let is_some = function.path.segments.last().is_some_and(|name| name.ident == "is_some");
            is_some.then(|| vec![asked])
        }
        _ => None,
    }
}

/// Whether rare fields are named, and no other.
fn is_rare(tokens: &impl ToTokens, fields: &Fields) -> bool {
    let named = named(tokens.to_token_stream(), fields);
    !named.is_empty() && named.iter().all(|place| *place == Place::Rare)
}

fn names_a_rare(tokens: &impl ToTokens, fields: &Fields) -> bool {
    named(tokens.to_token_stream(), fields).contains(&Place::Rare)
}

fn named(tokens: TokenStream, fields: &Fields) -> Vec<Place> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(name) => fields.get(&name.to_string()).copied().into_iter().collect(),
            TokenTree::Group(group) => named(group.stream(), fields),
            _ => Vec::new(),
        })
        .collect()
}
