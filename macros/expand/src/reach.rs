//! Which rules of an operation a request can come near, by the paths that it has.

use std::sync::{PoisonError, RwLock};

use portone_ksnet_rules::{Condition, Demand, Operation, Rule};

use crate::bind::{Bound, Request};

/// The rules of an operation, by what it takes to break them.
pub(crate) struct Reach {
    operation: &'static Operation,
    /// The operation with those of its rules alone by which one path tells of another.
    pub(crate) facts: Operation,
    /// The rules that a request may break whatever it has.
    always: Vec<usize>,
    /// By path, the rules that nothing breaks where nothing stands there.
    by_path: Vec<Vec<usize>>,
}

/// Of each operation that a derive has asked about. A process derives many times, and goes through the rules once.
static KNOWN: RwLock<Vec<&'static Reach>> = RwLock::new(Vec::new());

impl Reach {
    pub(crate) fn of(operation: &'static Operation) -> &'static Self {
        let find = |known: &[&'static Self]| {
            known.iter().copied().find(|reach| core::ptr::eq(reach.operation, operation))
        };
        if let Some(reach) = find(&KNOWN.read().unwrap_or_else(PoisonError::into_inner)) {
            return reach;
        }
        let reach: &'static Self = Box::leak(Box::new(Self::new(operation)));
        KNOWN.write().unwrap_or_else(PoisonError::into_inner).push(reach);
        reach
    }

    fn new(operation: &'static Operation) -> Self {
        let (mut always, mut by_path) = (Vec::new(), vec![Vec::new(); operation.paths.len()]);
        let mut choices: Vec<Rule> = Vec::new();
        for (index, rule) in operation.rules.iter().enumerate() {
            match lead(operation, rule) {
                Some(path) => by_path[usize::from(path)].push(index),
                None => always.push(index),
            }
            let is_a_choice = matches!(rule.demand, Demand::ExactlyOne(_))
                && rule.slots.iter().any(|path| operation.fills_in(*path));
            let is_known = |known: &Rule| known.demand == rule.demand && known.slots == rule.slots;
            if is_a_choice && !choices.iter().any(is_known) {
                choices.push(*rule);
            }
        }
        let &Operation { name, surface, paths, pay_method, currency, from_channel, .. } = operation;
        let rules = choices.leak();
        let facts = Operation { name, surface, paths, rules, pay_method, currency, from_channel };
        Self { operation, facts, always, by_path }
    }

    /// The rules that this request may break, by their indexes and in their order: every other is satisfied.
    pub(crate) fn rules(&self, request: &Request) -> Vec<usize> {
        if request.is_piece {
            // The rest of the request may have anything.
            return (0..self.operation.rules.len()).collect();
        }
        let mut rules = self.always.clone();
        for (there, near) in may_be_there(request).into_iter().zip(&self.by_path) {
            if there {
                rules.extend(near);
            }
        }
        rules.sort_unstable();
        #[cfg(test)]
        tests::all_others_are_satisfied(request, &rules);
        rules
    }
}

/// By path, whether anything may stand at it or in it.
fn may_be_there(request: &Request) -> Vec<bool> {
    let paths = request.operation.paths;
    let mut there = vec![false; paths.len()];
    for (index, bound) in (0_u16..).zip(&request.bound) {
        if matches!(bound, Bound::Nothing) && !request.may_come_from_a_part(index) {
            continue;
        }
        // What stands there as a whole may have any member.
        there[usize::from(index)..usize::from(paths[usize::from(index)].end)].fill(true);
        let mut around = paths[usize::from(index)].parent;
        while let Some(outer) = around {
            there[usize::from(outer)] = true;
            around = paths[usize::from(outer)].parent;
        }
    }
    there
}

/// A path without which the rule is satisfied; one that not every request has, where there is one.
fn lead(operation: &Operation, rule: &Rule) -> Option<u16> {
    let conditions = rule.when.iter().filter_map(|condition| match condition {
        Condition::Present(slot) | Condition::In { slot, .. } => Some(*slot),
        Condition::Absent(_) | Condition::NotIn { .. } | Condition::Device(_) => None,
    });
    let demanded: [Option<u8>; 2] = match rule.demand {
        Demand::Forbid([slot]) => [Some(*slot), None],
        Demand::AtMost { slot, of } => [Some(slot), Some(of)],
        demand => [demand.value_slot(), None],
    };
    let mut paths = conditions.chain(demanded.into_iter().flatten()).map(|slot| {
        let path = rule.slots[usize::from(slot)];
        // Of what is in a list, only the list is known.
        rule.each
            .filter(|list| *list <= path && path < operation.paths[usize::from(*list)].end)
            .unwrap_or(path)
    });
    let is_common = |path: u16| {
        let row = &operation.paths[usize::from(path)];
        (row.required && row.parent.is_none())
            || [operation.pay_method, operation.currency].contains(&Some(path))
            || operation.fills_in(path)
    };
    let first = paths.next()?;
    if is_common(first) { paths.find(|path| !is_common(*path)).or(Some(first)) } else { Some(first) }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::fs;
    use std::path::Path;

    use portone_ksnet_rules::Verdict;
    use quote::ToTokens as _;

    use super::*;

    thread_local! {
        static PASSED_OVER: Cell<usize> = const { Cell::new(0) };
    }

    /// What every request of every unit test is put to.
    pub(super) fn all_others_are_satisfied(request: &Request, near: &[usize]) {
        for (index, rule) in request.operation.rules.iter().enumerate() {
            if near.contains(&index) {
                continue;
            }
            let facts: Vec<_> =
                rule.slots.iter().map(|path| request.operation.fact_for(rule, request, *path)).collect();
            let verdict = request.operation.decide(rule, &facts, request.situation());
            assert_eq!(verdict, Verdict::Satisfied, "`{}` is passed over", rule.id);
            PASSED_OVER.set(PASSED_OVER.get() + 1);
        }
    }

    #[test]
    fn a_rule_that_is_passed_over_is_satisfied() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/merchants/pass");
        for file in fs::read_dir(folder).unwrap() {
            let file = file.unwrap().path();
            let Ok(source) = fs::read_to_string(&file) else { continue };
            for item in syn::parse_file(&source).unwrap().items {
                let tokens = match item {
                    syn::Item::Struct(item) => item.to_token_stream(),
                    syn::Item::Enum(item) => item.to_token_stream(),
                    _ => continue,
                };
                let _ = crate::tests::TABLES.request(tokens);
            }
        }
        assert!(PASSED_OVER.get() > 1000, "{} rules are too few", PASSED_OVER.get());
    }

    /// Many times the rules, each with a condition that the request has nothing for: none of them is looked at.
    #[test]
    fn what_is_near_does_not_grow_with_rules_about_other_things() {
        let operation = crate::tests::TABLES.operations[0];
        let spare = operation.paths.iter().position(|path| path.wire == "promotionId").unwrap();
        let more = operation.rules.iter().map(|rule| {
            let slots: Vec<u16> = std::iter::once(u16::try_from(spare).unwrap()).collect();
            Rule {
                slots: slots.leak(),
                each: None,
                when: &[Condition::Present(0)],
                demand: Demand::Forbid(&[0]),
                ..*rule
            }
        });
        let rules: Vec<Rule> = operation.rules.iter().copied().chain(more).collect();
        let &Operation { name, surface, paths, pay_method, currency, from_channel, .. } = operation;
        let rules = rules.leak();
        let grown: &'static Operation = Box::leak(Box::new(Operation {
            name,
            surface,
            paths,
            rules,
            pay_method,
            currency,
            from_channel,
        }));
        let (before, after) = (Reach::of(operation), Reach::of(grown));
        assert_eq!(before.always, after.always);
        assert_eq!(before.facts.rules, after.facts.rules);
        for (path, (before, after)) in before.by_path.iter().zip(&after.by_path).enumerate() {
            let more = if path == spare { operation.rules.len() } else { 0 };
            assert_eq!(before.len() + more, after.len(), "at `{}`", paths[path].wire);
        }
    }
}
