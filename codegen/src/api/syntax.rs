//! From pieces of syntax to what they mean: fields, signatures, bounds, attributes.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, FnArg, GenericParam, ImplItem, ReturnType, TraitItem, Visibility, WherePredicate};

use super::read::bare;
use super::scope::{is_hidden, plain};
use super::shape::{
    Fields, Generics, Hints, Implemented, Item, Parameter, Required, Shape, Signature, Style, What,
};
use super::words::Words;

pub(super) fn members(
    item: &syn::ItemImpl,
    own: &str,
    of_impl: &Generics,
    words: &Words<'_>,
) -> Vec<(String, Item)> {
    let mut found = Vec::new();
    for inner in &item.items {
        let (name, attrs, vis, shape, mut own_generics) = match inner {
            ImplItem::Fn(inner) => {
                let mut words = words.clone();
                let generics = generics(&inner.sig.generics, &mut words);
                let shape = Shape::Function(signature(&inner.sig, &words));
                (plain(&inner.sig.ident), &inner.attrs, &inner.vis, shape, generics)
            }
            ImplItem::Const(inner) => {
                let (shape, generics) = constant(&inner.ty, words, false);
                (plain(&inner.ident), &inner.attrs, &inner.vis, shape, generics)
            }
            ImplItem::Type(inner) => {
                let shape = Shape::Alias(words.of(&inner.ty));
                (plain(&inner.ident), &inner.attrs, &inner.vis, shape, Generics::default())
            }
            _ => continue,
        };
        if !matches!(vis, Visibility::Public(_)) || is_hidden(attrs) {
            continue;
        }
        own_generics.bounds.extend(of_impl.bounds.iter().cloned());
        // A method may stand once for each of a type's arguments: `Card<Visa>::new`, `Card<Master>::new`.
        let of_some =
            own.split_once('<').is_some_and(|(_, rest)| !rest.chars().all(|c| "'$_,>0123456789".contains(c)));
        let name = if of_some { format!("{name} of {own}") } else { name };
        found.push((name, Item { generics: own_generics, hints: hints(attrs), ..bare(shape) }));
    }
    found
}

pub(super) fn required(item: &TraitItem, words: &Words<'_>) -> Option<(String, Required)> {
    let (name, attrs, what, has_default, fits_dyn) = match item {
        TraitItem::Fn(item) => {
            let mut words = words.clone();
            let generics = generics(&item.sig.generics, &mut words);
            let sized = generics.bounds.contains("Self:Sized");
            let has_types = generics.parameters.iter().any(|parameter| parameter.kind != "lifetime");
            let signature = signature(&item.sig, &words);
            let fits = sized || (item.sig.receiver().is_some() && !has_types && signature.output != "Self");
            (
                plain(&item.sig.ident),
                &item.attrs,
                What::Function(signature, generics),
                item.default.is_some(),
                fits,
            )
        }
        TraitItem::Const(item) => {
            let what = What::Constant(words.of(&item.ty));
            (plain(&item.ident), &item.attrs, what, item.default.is_some(), false)
        }
        TraitItem::Type(item) => {
            let bounds = item.bounds.iter().map(|bound| words.of(bound)).collect();
            (plain(&item.ident), &item.attrs, What::Type(bounds), item.default.is_some(), true)
        }
        _ => return None,
    };
    // A hidden item that must be written is a promise all the same.
    let counts = !(has_default && is_hidden(attrs));
    counts.then_some((name, Required { what, has_default, fits_dyn }))
}

pub(super) fn constant(ty: &syn::Type, words: &Words<'_>, is_static: bool) -> (Shape, Generics) {
    (Shape::Constant { ty: words.of(ty), is_static }, Generics::default())
}

pub(super) fn fields(fields: &syn::Fields, words: &Words<'_>, all_public: bool) -> Fields {
    let style = match fields {
        syn::Fields::Named(_) => Style::Named,
        syn::Fields::Unnamed(_) => Style::Tuple,
        syn::Fields::Unit => Style::Unit,
    };
    let mut found = Fields { style, ..Fields::default() };
    for (index, field) in fields.iter().enumerate() {
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), plain);
        if (all_public || matches!(field.vis, Visibility::Public(_))) && !is_hidden(&field.attrs) {
            found.public.insert(name, words.of(&field.ty));
        } else {
            found.private += 1;
        }
    }
    found
}

pub(super) fn signature(signature: &syn::Signature, words: &Words<'_>) -> Signature {
    let inputs = signature.inputs.iter().map(|input| match input {
        FnArg::Receiver(receiver) => match &receiver.kind {
            syn::ReceiverKind::Reference(_, lifetime, mutability) => {
                let lifetime = lifetime.as_ref().map(|lifetime| words.of(lifetime)).unwrap_or_default();
                format!("&{lifetime}{}self", if mutability.is_some() { " mut " } else { "" })
            }
            syn::ReceiverKind::Typed(_, ty) => format!("self:{}", words.of(ty)),
            _ => "self".to_owned(),
        },
        FnArg::Typed(argument) => words.of(&argument.ty),
    });
    let output = match &signature.output {
        ReturnType::Default => "()".to_owned(),
        ReturnType::Type(_, ty) => words.of(ty),
    };
    Signature {
        inputs: inputs.collect(),
        output,
        is_const: signature.constness.is_some(),
        is_async: signature.asyncness.is_some(),
        is_unsafe: matches!(signature.safety, syn::Safety::Unsafe(_)),
        abi: signature.abi.as_ref().map(|abi| words.of(abi)).unwrap_or_default(),
    }
}

pub(super) fn generics(generics: &syn::Generics, words: &mut Words<'_>) -> Generics {
    for parameter in &generics.params {
        match parameter {
            GenericParam::Lifetime(parameter) => words.rename(&parameter.lifetime.to_string()),
            GenericParam::Type(parameter) => words.rename(&plain(&parameter.ident)),
            GenericParam::Const(parameter) => words.rename(&plain(&parameter.ident)),
        }
    }
    let mut found = Generics::default();
    for parameter in &generics.params {
        let (kind, default) = match parameter {
            GenericParam::Lifetime(parameter) => {
                let name = words.of(&parameter.lifetime);
                found
                    .bounds
                    .extend(parameter.bounds.iter().map(|bound| format!("{name}:{}", words.of(bound))));
                ("lifetime".to_owned(), None)
            }
            GenericParam::Type(parameter) => {
                let name = words.of(&parameter.ident);
                found
                    .bounds
                    .extend(parameter.bounds.iter().map(|bound| format!("{name}:{}", words.of(bound))));
                ("type".to_owned(), parameter.default.as_ref().map(|(_, ty)| words.of(ty)))
            }
            GenericParam::Const(parameter) => {
                let default = parameter.default.as_ref().map(|(_, value)| words.of(value));
                (format!("const {}", words.of(&parameter.ty)), default)
            }
        };
        found.parameters.push(Parameter { kind, default });
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        match predicate {
            WherePredicate::Lifetime(predicate) => {
                let name = words.of(&predicate.lifetime);
                found
                    .bounds
                    .extend(predicate.bounds.iter().map(|bound| format!("{name}:{}", words.of(bound))));
            }
            WherePredicate::Type(predicate) => {
                let name = words.of(&predicate.bounded_ty);
                found
                    .bounds
                    .extend(predicate.bounds.iter().map(|bound| format!("{name}:{}", words.of(bound))));
            }
            _ => {}
        }
    }
    found
}

/// `std::fmt::Debug` is `Debug`, as `#[derive(Debug)]` writes it; what others derive keeps its crate.
pub(super) fn short(path: &str) -> String {
    let bare = path.split('<').next().unwrap_or(path);
    match bare.rsplit_once("::") {
        Some((before, last)) if before.starts_with("std::") => format!("{last}{}", &path[bare.len()..]),
        _ => path.to_owned(),
    }
}

pub(super) fn plain_trait() -> Implemented {
    Implemented { bounds: BTreeSet::new(), types: BTreeMap::new(), blanket: false }
}

pub(super) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

pub(super) fn hints(attributes: &[Attribute]) -> Hints {
    let conditional = |name: &str| {
        attributes.iter().filter(|attribute| attribute.path().is_ident("cfg_attr")).any(|attribute| {
            matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string().contains(name))
        })
    };
    let told = |name: &str| has(attributes, name) || conditional(name);
    Hints { must_use: told("must_use"), deprecated: told("deprecated") }
}

pub(super) fn layout(attributes: &[Attribute]) -> String {
    let found = attributes.iter().find(|attribute| attribute.path().is_ident("repr"));
    found.map_or_else(String::new, |attribute| match &attribute.meta {
        syn::Meta::List(list) => list.tokens.to_string(),
        _ => String::new(),
    })
}
