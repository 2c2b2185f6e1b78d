//! When a rule that is left for run time is worth a look.

use portone_ksnet_rules::{Demand, Fact, Rule, Verdict};
use proc_macro2::TokenStream;
use quote::quote;

use crate::bind::{Bound, Request};
use crate::write::field::Names;

/// The check of a rule, and the optional fields without which nothing can break it: most requests have few of the
/// fields that they could have.
pub(crate) struct Guarded {
    /// None where the rule can always be broken.
    fields: Vec<usize>,
    check: TokenStream,
}

impl Guarded {
    pub(crate) fn always(check: TokenStream) -> Self {
        Self { fields: Vec::new(), check }
    }

    pub(crate) fn of(request: &Request, rule: &Rule, check: TokenStream) -> Self {
        let triggers = (0..rule.slots.len()).filter(|slot| is_trigger(request, rule, *slot));
        let fields = triggers.filter_map(|slot| optional_fields(request, rule.slots[slot]));
        Self { fields: fields.min_by_key(Vec::len).unwrap_or_default(), check }
    }
}

/// The checks in their order. Neighbours that wait for the same fields ask for them once.
pub(crate) fn guarded(names: Names<'_>, request: &Request, checks: &[Guarded]) -> TokenStream {
    let groups = checks.chunk_by(|one, other| one.fields == other.fields);
    groups
        .map(|group| {
            let checks = group.iter().map(|guarded| &guarded.check);
            match any_is_some(names, request, &group[0].fields) {
                Some(there) => quote!(if #there { #(#checks)* }),
                None => quote!(#(#checks)*),
            }
        })
        .collect()
}

/// Whether what the rule demands can be missing, where this is seen from what is there alone: then a request that
/// has it costs a look at its fields.
pub(crate) fn may_be_unmet(names: Names<'_>, request: &Request, rule: &Rule) -> Option<TokenStream> {
    let path = |slot: &u8| rule.slots[usize::from(*slot)];
    match rule.demand {
        Demand::Require(alternatives) => {
            let missing = alternatives.iter().map(|slots| {
                let open = slots.iter().map(path).filter(|path| !request.fact(*path).present().is_yes());
                let there: Option<Vec<TokenStream>> =
                    open.map(|path| is_there(names, request, path)).collect();
                let there = there.filter(|there| !there.is_empty())?;
                Some(quote!(!(#((#there))&&*)))
            });
            let missing: Option<Vec<TokenStream>> = missing.collect();
            missing.map(|missing| quote!(#(#missing)&&*))
        }
        Demand::Needs(contract) => {
            let index = contract.index;
            Some(quote!(check.lacks(#index)))
        }
        _ => None,
    }
}

/// Whether anything stands at the path or in it, where only optional fields can.
pub(crate) fn is_there(names: Names<'_>, request: &Request, path: u16) -> Option<TokenStream> {
    any_is_some(names, request, &optional_fields(request, path)?)
}

fn any_is_some(names: Names<'_>, request: &Request, fields: &[usize]) -> Option<TokenStream> {
    let there = fields.iter().map(|number| names.is_some(request, *number));
    (!fields.is_empty()).then(|| quote!(#(#there)||*))
}

/// Whether the rule holds, whatever else is learnt, where nothing stands at this path.
pub(crate) fn is_trigger(request: &Request, rule: &Rule, slot: usize) -> bool {
    let mut facts: Vec<Fact<'_>> = rule.slots.iter().map(|path| request.fact_for(rule, *path)).collect();
    if facts[slot] != Fact::Maybe {
        return false;
    }
    facts[slot] = Fact::Absent;
    rule.decide(&facts, request.situation()) == Verdict::Satisfied
}

/// The fields that can stand at the path or in it, where each of them is absent when it is `None`.
fn optional_fields(request: &Request, path: u16) -> Option<Vec<usize>> {
    let end = request.operation.paths[usize::from(path)].end;
    let mut fields = Vec::new();
    for index in path..end {
        match &request.bound[usize::from(index)] {
            Bound::Nothing => {}
            Bound::Field(number) => {
                let field = &request.fields[*number];
                let is_plain = field.optional
                    && field.default.is_none()
                    && !request.operation.from_channel.contains(&index);
                if !is_plain {
                    return None;
                }
                fields.push(*number);
            }
            Bound::Fixed(..) | Bound::Constant(_) | Bound::Channel => return None,
        }
    }
    (!fields.is_empty()).then_some(fields)
}
