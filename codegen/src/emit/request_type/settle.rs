//! What the derive writes for a merchant's crate, as it stands inside the crate of the types.

use std::collections::BTreeMap;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, Item, Stmt};

/// The same impl with the paths that this crate has, and with the types of the fields spelled out, which the
/// derive leaves to inference: it cannot know what the names in a merchant's struct mean.
pub(super) fn settled(expanded: TokenStream, types: &BTreeMap<String, TokenStream>) -> TokenStream {
    let expanded = relocated(expanded);
    let Ok(mut item) = syn::parse2::<Item>(expanded.clone()) else { return expanded };
    if let Item::Const(block) = &mut item
        && let Expr::Block(block) = &mut *block.expr
    {
        for statement in &mut block.block.stmts {
            if let Stmt::Item(Item::Fn(accessor)) = statement {
                spell_out(accessor, types);
            }
        }
    }
    item.into_token_stream()
}

/// `fn(&Order) -> &impl Hold<…>`, as `fn(&Order) -> &String`.
fn spell_out(accessor: &mut syn::ItemFn, types: &BTreeMap<String, TokenStream>) {
    let Some(ty) = accessor.block.stmts.iter().find_map(field).and_then(|field| types.get(&field)) else { return };
    let optional = accessor.sig.output.to_token_stream().to_string().contains("Option");
    let output = if optional { quote!(-> Option<&'__ksnet #ty>) } else { quote!(-> &'__ksnet #ty) };
    if let Ok(output) = syn::parse2(output) {
        accessor.sig.output = output;
    }
}

/// The field that `request.field` speaks of.
fn field(statement: &Stmt) -> Option<String> {
    let Stmt::Expr(expr, None) = statement else { return None };
    let mut expr = expr;
    loop {
        expr = match expr {
            Expr::Reference(reference) => &reference.expr,
            Expr::MethodCall(call) => &call.receiver,
            Expr::Field(field) => return Some(field.member.to_token_stream().to_string()),
            _ => return None,
        };
    }
}

/// `::portone_ksnet::__private` is where the facade has what the derive needs.
fn relocated(tokens: TokenStream) -> TokenStream {
    let mut relocated: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == "portone_ksnet" => {
                // The `::` before it, and the `::__private` behind it.
                relocated.truncate(relocated.len().saturating_sub(2));
                tokens.by_ref().take(3).for_each(drop);
                relocated.extend(quote!(super::derived));
            }
            TokenTree::Group(group) => {
                let inside = Group::new(group.delimiter(), self::relocated(group.stream()));
                relocated.push(TokenTree::Group(inside));
            }
            token => relocated.push(token),
        }
    }
    relocated.into_iter().collect()
}
