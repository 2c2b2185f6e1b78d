//! What the derive writes for a merchant's crate, as it stands inside the crate of the types.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, Item, Stmt};

use super::rare::{Fields, looked_up};

/// What the functions are called by which the derive looks at a field.
const ACCESSOR: &str = "__field";

/// Where a field stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In the struct.
    Always,
    /// In the struct, as an `Option`.
    Optional,
    /// Among those that few requests have, as an `Option`.
    Rare,
}

/// The same impl with the paths that this crate has, and without the questions that the derive puts to the
/// types of fields: it cannot know what the names in a merchant's struct mean, and here all are the wire's own.
pub(super) fn settled(expanded: TokenStream, fields: &Fields) -> TokenStream {
    let mut settled = TokenStream::new();
    let Ok(file) = syn::parse2::<syn::File>(expanded.clone()) else { return expanded };
    // No editor looks into the attributes that these types were made from.
    for mut item in file.items.into_iter().filter(|item| !matches!(item, Item::Macro(_))) {
        if let Item::Const(block) = &mut item
            && let Expr::Block(block) = &mut *block.expr
        {
            block.block.stmts.retain(|statement| !is_accessor(statement));
            block.block.stmts.iter_mut().for_each(|statement| looked_up(statement, fields));
        }
        item.to_tokens(&mut settled);
    }
    rewritten(settled, fields)
}

fn is_accessor(statement: &Stmt) -> bool {
    matches!(statement, Stmt::Item(Item::Fn(item)) if item.sig.ident.to_string().starts_with(ACCESSOR))
}

fn rewritten(tokens: TokenStream, fields: &Fields) -> TokenStream {
    let mut rewritten: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            // `::portone_ksnet::__private` is where the facade has what the derive needs.
            TokenTree::Ident(name) if name == "portone_ksnet" => {
                rewritten.truncate(rewritten.len().saturating_sub(2));
                tokens.by_ref().take(3).for_each(drop);
                rewritten.extend(quote!(super::derived));
            }
            // `__field_0(self, &self.payment_id)`.
            TokenTree::Ident(name) if name.to_string().starts_with(ACCESSOR) => {
                let asked = tokens.next().map(TokenStream::from).unwrap_or_default();
                rewritten.extend(field(&asked, fields).unwrap_or(quote!(#name #asked)));
            }
            // `self.country`.
            TokenTree::Ident(name)
                if fields.get(&name.to_string()) == Some(&Place::Rare) && is_of_self(&rewritten) =>
            {
                rewritten.truncate(rewritten.len() - 2);
                rewritten.extend(quote!(rare.#name));
            }
            TokenTree::Group(group) => {
                let inside = Group::new(group.delimiter(), self::rewritten(group.stream(), fields));
                rewritten.push(TokenTree::Group(inside));
            }
            token => rewritten.push(token),
        }
    }
    rewritten.into_iter().collect()
}

/// Whether `self.` was the last that was written.
fn is_of_self(written: &[TokenTree]) -> bool {
    matches!(
        written,
        [.., TokenTree::Ident(own), TokenTree::Punct(dot)] if own == "self" && dot.as_char() == '.'
    )
}

/// The field that an accessor is asked for, by reference.
fn field(asked: &TokenStream, fields: &Fields) -> Option<TokenStream> {
    let TokenTree::Group(asked) = asked.clone().into_iter().next()? else { return None };
    let name = asked.stream().into_iter().last()?.to_string();
    let place = fields.get(&name)?;
    let field = match name.strip_prefix("r#") {
        Some(keyword) => format_ident!("r#{keyword}"),
        None => format_ident!("{name}"),
    };
    Some(match place {
        Place::Always => quote!(&self.#field),
        Place::Optional => quote!(self.#field.as_ref()),
        Place::Rare => quote!(rare.#field.as_ref()),
    })
}
