//! What the request types say of themselves, in the words of the spec.

use std::fmt::Write as _;

use portone_ksnet_rules::{Headline, Language, Operation, Rule};

use super::{contract_of, method_words};
use crate::emit::{bilingual, capitalised};
use crate::model::{Argument, Model, OperationModel, RequestTypeModel, SetterModel};

/// The type: what it asks for, an example, and where its rules are.
pub(super) fn of_type(_model: &Model, operation: &OperationModel, made: &RequestTypeModel) -> String {
    let table = operation.table;
    let mut text = format!("{}.\n", bilingual(&operation.words));
    if let Some(method) = method_words(table, made.method) {
        let _ = write!(text, "\nThe pay method is {method}.\n");
    }
    let _ = write!(text, "\nFields and rules: [`{0}`](crate::operation::{0}).\n", table.name);
    text
}

/// A constructor: what it is for, and its arguments.
pub(super) fn of_constructor(
    about: &str,
    operation: &OperationModel,
    made: &RequestTypeModel,
    besides: &[u16],
) -> String {
    let mut text = format!("{about}\n\n");
    for argument in &made.arguments {
        let name = match argument {
            Argument::Field(path) => made.names.get(path).cloned().unwrap_or_default(),
            Argument::Choice { name, .. } => name.clone(),
        };
        let _ = writeln!(text, "- `{name}`: {}", of_path(operation, argument.path()));
    }
    for path in besides {
        let name = made.names.get(path).map_or("", String::as_str);
        let _ = writeln!(text, "- `{name}`: {}", of_path(operation, *path));
    }
    contracts(&mut text, &made.needs);
    text
}

/// A setter: what the field is, and the contract that it takes.
pub(super) fn of_setter(operation: &OperationModel, setter: &SetterModel) -> String {
    let mut text = format!("{}\n", of_path(operation, setter.path));
    contracts(&mut text, &setter.needs);
    text
}

fn contracts(text: &mut String, rules: &[&'static Rule]) {
    for rule in rules {
        let contract = contract_of(rule).unwrap_or_default();
        let words = capitalised(rule.words.en);
        let _ = write!(text, "\nTakes the contract `{contract}`. {words}. ({})\n", rule.words.ko);
    }
}

fn of_path(operation: &OperationModel, path: u16) -> String {
    let wire = operation.table.paths[usize::from(path)].wire;
    match operation.fields.get(wire) {
        Some(field) => format!("{}. `{wire}`.", bilingual(&field.words)),
        None => format!("`{wire}`."),
    }
}

/// What a warning says where a setter is used, as the derive says it.
pub(super) fn of_warning(rule: &Rule, table: &Operation, language: Language) -> String {
    let headline = Headline { rule, operation: table, language };
    let see = if language == Language::Ko { "참고" } else { "see" };
    format!("\nKSNET: {headline} [{}]\n{}\n{see}: {}", rule.id, rule.words.spoken(language), rule.see)
}
