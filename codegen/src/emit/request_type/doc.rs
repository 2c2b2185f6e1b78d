//! What the request types say of themselves, in the words of the spec.

use std::fmt::Write as _;

use heck::{ToSnakeCase, ToTitleCase};
use portone_ksnet_rules::{Headline, Kind, Language, Operation, Rule};

use super::{contract_of, method_words};
use crate::emit::{bilingual, capitalised};
use crate::model::{Argument, Model, OperationModel, RequestTypeModel, SetterModel};

/// The type: what it asks for, an example, and where its rules are.
pub(super) fn of_type(model: &Model, operation: &OperationModel, made: &RequestTypeModel) -> String {
    let table = operation.table;
    let mut text = format!("{}.\n", bilingual(&operation.words));
    if let Some(method) = method_words(table, made.method) {
        let _ = write!(text, "\nThe pay method is {method}.\n");
    }
    if made.has_contract && made.needs.is_empty() {
        text.push_str(
            "\nWhat takes a contract with KSNET can be set once the shop is named: `.contract::<Shop>()`.\n",
        );
    }
    let _ = write!(text, "\nFields and rules: [`{0}`](crate::operation::{0}).\n", table.name);
    let _ = write!(text, "\n```\n{}```\n", example(model, operation, made));
    text
}

/// The least request, as a person writes it.
fn example(model: &Model, operation: &OperationModel, made: &RequestTypeModel) -> String {
    let table = operation.table;
    let mut arguments = Vec::new();
    for argument in &made.arguments {
        arguments.push(match argument {
            Argument::Field(path) => sample(model, operation, *path),
            Argument::Choice { type_name, choice, .. } => {
                let member = choice.members.first().copied().unwrap_or(choice.object);
                let maker = table.paths[usize::from(member)].name().to_snake_case();
                format!("{type_name}::{maker}({})", sample(model, operation, member))
            }
        });
    }
    arguments.extend(made.on_mobile.iter().map(|path| sample(model, operation, *path)));
    let mut used: Vec<String> = arguments
        .iter()
        .filter_map(|argument| argument.split_once("::").map(|(name, _)| name.to_owned()))
        .chain(["KsnetRequest".to_owned(), made.name.clone()])
        .collect();
    used.sort_unstable();
    used.dedup();
    // The doc test stands in the crate of the types; people read it in the facade's.
    let mut text =
        "# mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }\n".to_owned();
    let _ = writeln!(text, "use portone_ksnet::{{{}}};\n", used.join(", "));
    let mut shop = "";
    if made.has_contract && !made.needs.is_empty() {
        shop = "::<Shop>";
        let held: Vec<String> =
            made.needs.iter().filter_map(|rule| contract_of(rule)).map(|id| format!("`{id}`")).collect();
        let _ = write!(
            text,
            "# struct Shop;\n# impl portone_ksnet::KsnetContract for Shop {{\n#     const CONTRACT: \
             portone_ksnet::Contract = portone_ksnet::Contract::UNKNOWN;\n# }}\n"
        );
        for rule in &made.needs {
            let _ = writeln!(
                text,
                "# impl portone_ksnet::contract::{} for Shop {{}}",
                super::contract_trait(rule.id)
            );
        }
        let _ = writeln!(text, "// The contract `Shop` has {}.", held.join(" and "));
    }
    let line = format!("let order = {}{shop}::new({});", made.name, arguments.join(", "));
    if line.len() <= 100 {
        let _ = writeln!(text, "{line}");
    } else {
        let _ = writeln!(text, "let order = {}{shop}::new(", made.name);
        for argument in arguments {
            let _ = writeln!(text, "    {argument},");
        }
        text.push_str(");\n");
    }
    text.push_str("assert_eq!(order.validate(), Ok(()));\n");
    text
}

/// A value for the path, in words.
fn sample(model: &Model, operation: &OperationModel, path: u16) -> String {
    let row = &operation.table.paths[usize::from(path)];
    let sample = crate::guard::sample(model, operation, path, None, None).to_string();
    if row.kind == Kind::Text && sample == "\"text\"" {
        let name = row.name();
        return match name.strip_suffix("Id") {
            Some(name) => format!("\"{}-1\"", name.to_snake_case().replace('_', "-")),
            None => format!("{:?}", name.to_title_case().to_lowercase()),
        };
    }
    sample.replace(" :: ", "::").replace("portone_ksnet::", "")
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
