//! A copy of the SDK whose table has many times the rules: each is there again and again, with a condition more.
//!
//! What a derive leaves to run time grows with the rules that are about its fields, and so it should. The copies
//! are about requests that name a promotion, so that what grows is what a derive has to look through. They are added
//! to the table itself: the generator would take long for what a derive never sees.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use portone_ksnet_codegen::{emit, model, spec, wire::Wire};
use portone_ksnet_rules::{Condition, Operation, Rule, Value};

use super::sdk;
use crate::files;
use crate::generate::{REST, SDK, SPEC};

/// The operation whose table the derives of the bench look things up in, and the file of that table.
const OPERATION: &str = "requestPayment";
const TABLE: &str = "generated/matrix/src/request_payment.rs";

/// A text that a condition can be made of, and that no rule speaks of.
const SPARE: &str = "promotionId";

/// Writes it, and says where.
pub(super) fn write(root: &Path, times: usize) -> Result<PathBuf, String> {
    let copy = root.join("target/bench").join(format!("sdk-with-{times}-times-the-rules"));
    sdk::copy(root, &copy)?;
    let table = grown(&files::read(&root.join(TABLE))?, operation(root)?, times)?;
    files::write(&copy.join(TABLE), &table)?;
    Ok(copy)
}

/// The table itself, as the spec has it: the tool that writes `generated/` does not depend on what is in there.
fn operation(root: &Path) -> Result<&'static Operation, String> {
    let text = files::read(&root.join(SPEC))?;
    let spec = spec::read(SPEC, &text).map_err(|mistakes| mistakes.to_string())?;
    let wire = |path: &str| {
        Wire::read(path, &files::read(&root.join(path))?).map_err(|mistakes| mistakes.to_string())
    };
    let model =
        model::check(SPEC, &text, &spec, wire(REST)?, wire(SDK)?).map_err(|mistakes| mistakes.to_string())?;
    let mut tables = model.operations.iter().map(|operation| operation.table);
    tables.find(|table| table.name == OPERATION).ok_or_else(|| format!("there is no `{OPERATION}`"))
}

/// The file of the table with each of its rules `times` times; those that were there keep their places.
fn grown(table: &str, operation: &Operation, times: usize) -> Result<String, String> {
    let (before, _) =
        table.split_once("static RULES").ok_or_else(|| format!("{TABLE} has no `static RULES`"))?;
    let spare = operation.paths.iter().position(|path| path.wire == SPARE);
    let spare = spare.and_then(|index| u16::try_from(index).ok());
    let spare = spare.ok_or_else(|| format!("no spare path `{SPARE}` is in {TABLE}"))?;
    let rules = operation.rules;
    let mut text = format!("{before}static RULES: [Rule; {}] = [\n", times * rules.len());
    for copy in 0..times {
        for rule in rules {
            let row = if copy == 0 { emit::rule(rule) } else { again(rule, copy, spare)? };
            let _ = writeln!(text, "{row},");
        }
    }
    text.push_str("];\n");
    Ok(text)
}

/// The rule under another name, for requests with a text of its own at the spare path.
fn again(rule: &Rule, copy: usize, spare: u16) -> Result<String, String> {
    let slot = u8::try_from(rule.slots.len()).map_err(|_| format!("`{}` has too many paths", rule.id))?;
    let text = Value::Text(format!("copy-{copy}").leak());
    let condition = Condition::In { slot, values: vec![text].leak() };
    let slots: Vec<u16> = rule.slots.iter().copied().chain([spare]).collect();
    let when: Vec<Condition> = std::iter::once(condition).chain(rule.when.iter().copied()).collect();
    let id = format!("{}-copy-{copy}", rule.id).leak();
    Ok(emit::rule(&Rule { id, slots: slots.leak(), when: when.leak(), ..*rule }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grown_table_has_the_rules_again_behind_those_that_were_there() {
        let root = files::root();
        let (table, operation) = (files::read(&root.join(TABLE)).unwrap(), operation(&root).unwrap());
        let (once, thrice) = (grown(&table, operation, 1).unwrap(), grown(&table, operation, 3).unwrap());
        let rules = operation.rules.len();
        assert!(
            once.contains(&format!("[Rule; {rules}]")) && thrice.contains(&format!("[Rule; {}]", 3 * rules))
        );
        assert_eq!(thrice.matches("Value :: Text (\"copy-1\")").count(), rules);
        let rows = |table: &str| -> Vec<String> {
            table
                .lines()
                .skip_while(|line| !line.starts_with("static RULES"))
                .skip(1)
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(rows(&once)[..rules], rows(&thrice)[..rules]);
    }
}
