//! The guards of `tests/ui/rules`, expanded here instead of by rustc: with every rule in place each guard is
//! refused for its own rule, and with that rule taken out of the tables nothing is left to refuse it. So a
//! rule that goes missing leaves a guard that compiles, and `tests/compile_fail.rs` is red.

use std::fs;
use std::path::{Path, PathBuf};

use portone_ksnet_rules::{Level, Operation, Rule};
use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::Tables;

pub(crate) const TABLES: Tables = Tables {
    operations: &portone_ksnet_matrix::OPERATIONS,
    contracts: &portone_ksnet_matrix::CONTRACTS,
    editors: false,
};

/// The tables without a rule.
fn without(rule: &Rule) -> Tables {
    let operations = TABLES.operations.iter().map(|operation| -> &'static Operation {
        let rules: Vec<Rule> = operation.rules.iter().filter(|other| other.id != rule.id).copied().collect();
        Box::leak(Box::new(Operation {
            rules: rules.leak(),
            name: operation.name,
            surface: operation.surface,
            paths: operation.paths,
            pay_method: operation.pay_method,
            currency: operation.currency,
            from_channel: operation.from_channel,
        }))
    });
    Tables { operations: operations.collect::<Vec<_>>().leak(), ..TABLES }
}

fn guards() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/ui/rules");
    let mut guards = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("mod.rs") {
                guards.push((path.clone(), fs::read_to_string(path).unwrap()));
            }
        }
    }
    guards.sort();
    guards
}

/// What the derive makes of the `Order` in a guard.
fn expansion(tables: Tables, source: &str) -> String {
    let file = syn::parse_file(source).unwrap();
    let order = file.items.into_iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == "Order" => Some(item.to_token_stream()),
        _ => None,
    });
    let order: TokenStream = order.unwrap();
    tables.request(order).to_string()
}

/// Whether the expansion makes rustc refuse or warn for this rule.
fn speaks_of(expansion: &str, rule: &Rule) -> bool {
    let contract = crate::write::warn::contract_trait(rule).to_string();
    expansion.contains(&format!("[{}]", rule.id)) || expansion.contains(&format!("contract :: {contract} >"))
}

fn rule_of(source: &str) -> &'static Rule {
    let id = source.split(['`']).nth(3).unwrap();
    let mut rules = TABLES.operations.iter().flat_map(|operation| operation.rules);
    rules.find(|rule| rule.id == id).unwrap_or_else(|| panic!("there is no rule `{id}`"))
}

#[test]
fn each_guard_is_refused_for_its_own_rule_and_for_no_other() {
    let rules: Vec<&Rule> = TABLES.operations.iter().flat_map(|operation| operation.rules).collect();
    for (path, source) in guards().iter().filter(|(_, source)| source.contains("//! Breaks")) {
        let rule = rule_of(source);
        let expansion = expansion(TABLES, source);
        assert!(speaks_of(&expansion, rule), "{} is not refused for {}", path.display(), rule.id);
        // A shop that lacks a contract is asked for the others, too, which it has.
        // What must be as the shop has declared is compared by the compiler, and its words stand there unsaid.
        let is_compared =
            |other: &Rule| matches!(other.demand, portone_ksnet_rules::Demand::AsDeclared { .. });
        let is_asked = |other: &Rule| {
            speaks_of(&expansion, other) && !expansion.contains("contract ::") && !is_compared(other)
        };
        for other in rules.iter().filter(|other| other.id != rule.id) {
            assert!(!is_asked(other), "{} is refused for {} as well", path.display(), other.id);
        }
    }
}

#[test]
fn taking_a_rule_out_leaves_its_guards_to_compile() {
    let guards = guards();
    for (path, source) in guards.iter().filter(|(_, source)| source.contains("//! Breaks")) {
        let rule = rule_of(source);
        let left = expansion(without(rule), source);
        assert!(!left.contains("compile_error"), "{} is refused without {}", path.display(), rule.id);
        assert!(!speaks_of(&left, rule), "{} is refused without {}", path.display(), rule.id);
    }
}

#[test]
fn twins_are_refused_for_nothing() {
    for (path, source) in guards().iter().filter(|(_, source)| source.contains("//! Keeps")) {
        let expansion = expansion(TABLES, source);
        assert!(!expansion.contains("compile_error"), "{} is refused", path.display());
        assert!(!expansion.contains("deprecated"), "{} is warned of", path.display());
    }
}

/// Rules that only run time decides have a value that is refused then.
#[test]
fn every_rule_has_a_guard() {
    let guards = guards();
    for operation in TABLES.operations {
        for rule in operation.rules {
            let is_read = !operation.paths.iter().any(|path| path.place == portone_ksnet_rules::Place::Body);
            let mark = format!("`{}`.", rule.id);
            let guarded = guards.iter().any(|(path, source)| {
                source.contains(&mark)
                    && (source.contains("//! Breaks") || path.to_string_lossy().ends_with(".value.rs"))
            });
            assert!(guarded || is_read, "`{}` of `{}` has no guard", rule.id, operation.name);
            assert!(matches!(rule.level, Level::Error | Level::Warn));
        }
    }
}

/// Nothing that can be written in an attribute makes the derive panic or leaves an error without words.
#[test]
fn strange_attributes_get_errors() {
    for attribute in [
        "",
        "()",
        "(,)",
        "(operation)",
        "(operation =)",
        "(operation = )",
        "(operation = requestPayment",
        "(set)",
        "(set())",
        "(set(a))",
        "(set(a =))",
        "(set(a = [1]))",
        "(set(a. = 1))",
        "(pay_method = 3.5)",
        "(allow)",
        "(allow(a-))",
        "(allow(-))",
        "(contract = 1)",
        "(= 1)",
        "(\"x\")",
        "(device = PC PC)",
        "= 1",
        "(operation = requestPayment, operation = payInstantly)",
        "(pay_methods())",
        "(set(totalAmount = -))",
        "(operation = requestPayment, set(totalAmount = 99999999999999999999999999999999999999999))",
    ] {
        let source = format!("#[ksnet{attribute}] struct Order {{ payment_id: String }}");
        let Ok(tokens) = source.parse::<TokenStream>() else { continue };
        let expansion = TABLES.request(tokens).to_string();
        assert!(expansion.contains("compile_error"), "{attribute} is taken");
    }
}

/// Every rule is said in the language of the feature `ko`, with its words, its name and its page.
#[test]
fn a_guard_is_refused_in_the_words_of_the_spec() {
    for (path, source) in guards().iter().filter(|(_, source)| source.contains("//! Breaks")) {
        let rule = rule_of(source);
        let expansion = expansion(TABLES, source);
        if expansion.contains("compile_error") {
            let words = rule.words.spoken(crate::say::LANGUAGE);
            assert!(expansion.contains(words), "{} does not say {words}", path.display());
            assert!(expansion.contains(rule.see), "{} does not say where", path.display());
        }
    }
}
