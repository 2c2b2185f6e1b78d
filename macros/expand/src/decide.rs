//! Every rule of the operation, put to what the struct tells.

use std::fmt::Write as _;

use portone_ksnet_rules::{Condition, Demand, Fact, Level, Operation, Rule, Truth, Verdict};
use proc_macro2::TokenStream;

use crate::attr::{Contract, Name};
use crate::bind::Request;
use crate::errors::Errors;
use crate::say::{form_to_add, instead, lines, remedy, say, violation};

/// What is left to do after every rule was put to the struct.
#[derive(Default)]
pub(crate) struct Decided {
    /// The rules for run time, as indexes into the operation's rules.
    pub(crate) open: Vec<usize>,
    /// The rules that the merchant's contract must satisfy, and where a message about each points.
    pub(crate) contract: Vec<(&'static Rule, TokenStream)>,
    /// The warnings, and where each points.
    pub(crate) warnings: Vec<(&'static Rule, TokenStream)>,
    /// The names of the warnings that an `allow` silences.
    pub(crate) silenced: Vec<String>,
}

/// Decides what can be decided, and notes what is violated.
///
/// Where a field's path or type is not understood, rules that miss something are passed over: it may be that.
pub(crate) fn decide(request: &Request, errors: &Errors) -> Decided {
    let understood = errors.is_empty() && request.is_understood;
    let mut decided = Decided::default();
    let mut missing = Vec::new();
    let situation = request.situation();
    for index in request.reach.rules(request) {
        let rule = &request.operation.rules[index];
        let facts: Vec<Fact<'_>> = rule.slots.iter().map(|path| request.fact_for(rule, *path)).collect();
        let verdict = request.operation.decide(rule, &facts, situation);
        // A piece may be used on either kind of device, or on both.
        if request.is_piece && rule.when.iter().any(|condition| matches!(condition, Condition::Device(_))) {
            decided.open.push(index);
            continue;
        }
        if verdict == Verdict::Violated
            && !understood
            && (is_about_something_missing(rule, &facts) || is_the_choice_of_a_method(request, rule))
        {
            continue;
        }
        if let (Demand::Needs(_), Verdict::Violated | Verdict::Undecided) = (rule.demand, verdict)
            && request.operation.asks_for(rule, &facts, situation)
            && !(request.is_left_to_the_compiler() && rule.applies(&facts, situation) == Truth::Unknown)
        {
            match &request.contract {
                Some(Contract::Type(_)) => decided.contract.push((rule, cause(request, rule))),
                Some(Contract::Runtime) => decided.open.push(index),
                None => errors.at(cause(request, rule), said(request, rule)),
            }
            continue;
        }
        match (verdict, rule.level) {
            (Verdict::Satisfied, _) => {}
            (Verdict::Undecided, _) => decided.open.push(index),
            (Verdict::Violated, Level::Warn) => match allowance(request, rule) {
                Some(name) => decided.silenced.push(name.text.clone()),
                None => decided.warnings.push((rule, guilty(request, rule, &facts))),
            },
            (Verdict::Violated, Level::Error) if is_plainly_missing(rule) => missing.push(rule),
            (Verdict::Violated, Level::Error) => {
                errors.at(guilty(request, rule, &facts), said(request, rule));
            }
        }
    }
    say_missing(request, &missing, errors);
    if understood && !request.is_piece {
        let own = request.allow.iter().chain(request.fields.iter().flat_map(|field| &field.allow));
        check_allowances(request.operation, own, &[&decided], errors);
    }
    decided
}

/// Members of two methods were found side by side already, where `pay_method` names one.
fn is_the_choice_of_a_method(request: &Request, rule: &Rule) -> bool {
    let Demand::ExactlyOne(slots) = rule.demand else { return false };
    slots.iter().all(|slot| {
        let path = &request.operation.paths[usize::from(rule.slots[usize::from(*slot)])];
        path.parent.is_some() && path.parent == request.operation.pay_method
    })
}

fn is_about_something_missing(rule: &Rule, facts: &[Fact<'_>]) -> bool {
    match rule.demand {
        Demand::Require(_) => true,
        Demand::ExactlyOne(slots) => {
            slots.iter().all(|slot| facts[usize::from(*slot)].present() == Truth::No)
        }
        _ => false,
    }
}

/// A field that is always required, or required by PortOne's schema: missing ones are listed in one error.
fn is_plainly_missing(rule: &Rule) -> bool {
    matches!(rule.demand, Demand::Require(_))
        && rule.when.iter().all(|condition| matches!(condition, Condition::Present(_)))
}

fn say_missing(request: &Request, missing: &[&Rule], errors: &Errors) {
    let operation = request.operation;
    match missing {
        [] => {}
        [rule] => errors.at(&request.spot, said(request, rule)),
        rules => {
            let mut text = say(
                format!("KSNET: `{}` is missing {} fields", operation.name, rules.len()),
                format!("KSNET: `{}`에 필드 {}개가 없습니다", operation.name, rules.len()),
            );
            for rule in rules {
                let Demand::Require([slots, ..]) = rule.demand else { continue };
                let forms: Vec<String> = slots
                    .iter()
                    .map(|slot| {
                        form_to_add(
                            operation,
                            operation.paths[usize::from(rule.slots[usize::from(*slot)])].wire,
                        )
                    })
                    .collect();
                let words = rule.words.spoken(crate::say::LANGUAGE);
                let _ = write!(text, "\n  {}    {words} [{}]", forms.join(", "), rule.id);
            }
            let see = rules.first().map_or("", |rule| rule.see);
            text.push_str(&say(format!("\nsee:  {see}"), format!("\n참고: {see}")));
            errors.at(&request.spot, text);
        }
    }
}

pub(crate) fn said(request: &Request, rule: &Rule) -> String {
    violation(rule, request.operation, remedy(rule, request.operation))
}

/// What makes the rule apply.
fn cause(request: &Request, rule: &Rule) -> TokenStream {
    let slot = rule.when.iter().find_map(|condition| match condition {
        Condition::Present(slot) | Condition::In { slot, .. } | Condition::NotIn { slot, .. } => {
            request.spot(rule.slots[usize::from(*slot)]).cloned()
        }
        Condition::Device(_) => request.device_spot.clone(),
        Condition::Absent(_) => None,
    });
    slot.unwrap_or_else(|| request.operation_spot.clone())
}

/// What breaks the rule.
fn guilty(request: &Request, rule: &Rule, facts: &[Fact<'_>]) -> TokenStream {
    let at = |slot: u8| request.spot(rule.slots[usize::from(slot)]).cloned();
    let there = |slots: &[u8]| {
        let mut present = slots.iter().filter(|slot| facts[usize::from(**slot)].present() == Truth::Yes);
        present.next_back().and_then(|slot| at(*slot))
    };
    let spot = match rule.demand {
        Demand::Forbid(slots) | Demand::ExactlyOne(slots) => there(slots),
        demand => demand.value_slot().and_then(at),
    };
    spot.unwrap_or_else(|| cause(request, rule))
}

/// The `allow` that silences the rule, on the struct or on the field that causes it.
fn allowance<'a>(request: &'a Request, rule: &Rule) -> Option<&'a Name> {
    let on_fields = rule.slots.iter().flat_map(|path| {
        let end = request.operation.paths[usize::from(*path)].end;
        (*path..end).filter_map(|index| match request.bound[usize::from(index)] {
            crate::bind::Bound::Field(number) => Some(&request.fields[number].allow),
            _ => None,
        })
    });
    request
        .allow
        .iter()
        .chain(&request.shared_allow)
        .chain(on_fields.flatten())
        .find(|name| name.text == rule.id)
}

/// An `allow` that silences nothing in any of the variants is a mistake.
pub(crate) fn check_allowances<'a>(
    operation: &Operation,
    allowed: impl Iterator<Item = &'a Name>,
    decided: &[&Decided],
    errors: &Errors,
) {
    let rules = operation.rules;
    for name in allowed {
        let id = &name.text;
        let fires = |decided: &&Decided| {
            decided.silenced.contains(id) || decided.open.iter().any(|index| rules[*index].id == id)
        };
        let Some(rule) = rules.iter().find(|rule| rule.id == id) else {
            let warnings = rules.iter().filter(|rule| rule.level == Level::Warn).map(|rule| rule.id);
            let first = say(
                format!("KSNET: `{}` has no rule `{id}`", operation.name),
                format!("KSNET: `{}`에는 `{id}` 규칙이 없습니다", operation.name),
            );
            errors.at(&name.tokens, lines([first, instead(id, warnings)]));
            continue;
        };
        if rule.level == Level::Error {
            let message = say(
                format!("KSNET: `{id}` is not a warning: KSNET refuses it\nhelp: do what the rule says"),
                format!("KSNET: `{id}`는 경고가 아니라 KSNET이 거절하는 규칙입니다\n도움말: 규칙을 따르세요"),
            );
            errors.at(&name.tokens, message);
        } else if !decided.iter().any(fires) {
            let message = say(
                format!("KSNET: `{id}` does not fire here\nhelp: remove the `allow`"),
                format!("KSNET: `{id}` 경고는 여기서 나지 않습니다\n도움말: `allow`를 지우세요"),
            );
            errors.at(&name.tokens, message);
        }
    }
}
