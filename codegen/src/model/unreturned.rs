//! What PortOne's answers can hold and this channel's never do.

use std::collections::{BTreeMap, BTreeSet};

use super::{DocModel, doc_url};
use crate::mistake::{Mistake, did_you_mean_or};
use crate::spec::{Mistaken, Spec};
use crate::wire::{Wire, WireType};

/// Looks the unions and their cases up. A union keeps one case at least: with none it would be a union of
/// nothing known.
pub(super) fn check(
    spec: &Spec,
    rest: &Wire,
    docs: &BTreeMap<String, DocModel>,
    mistakes: &Mistaken,
) -> BTreeSet<(String, String)> {
    let mut unreturned = BTreeSet::new();
    for (name, entry) in &spec.unreturned {
        doc_url(docs, &entry.origin.doc, mistakes);
        let Some(WireType::Union { cases, .. }) = rest.types.get(&name.value) else {
            let unions = || {
                let unions = rest.types.iter().filter(|(_, ty)| matches!(ty, WireType::Union { .. }));
                unions.map(|(name, _)| name.as_str())
            };
            let message = format!("spec/wire/rest.yaml has no union `{}`", name.value);
            let hint = did_you_mean_or(&name.value, unions(), "the unions are");
            mistakes.note(Mistake::new(name.at.clone(), message).maybe_hint(hint));
            continue;
        };
        for case in &entry.cases {
            if !cases.values().any(|known| *known == case.value) {
                let message = format!("`{}` has no case `{}`", name.value, case.value);
                let hint = did_you_mean_or(&case.value, cases.values().map(String::as_str), "its cases are");
                mistakes.note(Mistake::new(case.at.clone(), message).maybe_hint(hint));
            }
            unreturned.insert((name.value.clone(), case.value.clone()));
        }
        if cases.values().all(|case| unreturned.contains(&(name.value.clone(), case.clone()))) {
            let message =
                format!("these are all the cases of `{}`, and something must be returned", name.value);
            mistakes.note(Mistake::new(name.at.clone(), message).hint("take a case out of the list"));
        }
    }
    unreturned
}
