//! A spec with many times the rules: each is there again and again, with a condition more.
//!
//! The generator finds a request for every rule that breaks it and no other. So each of them has such a condition, the
//! first one as well, and no two hold in the same request.

use std::fmt::Write as _;

/// A text of each operation that a condition can be made of, and that no rule of the spec speaks of.
const SPARE: [(&str, &str); 11] = [
    ("requestPayment", "promotionId"),
    ("requestIssueBillingKey", "issueName"),
    ("payInstantly", "promotionId"),
    ("issueBillingKey", "customer.id"),
    ("payWithBillingKey", "promotionId"),
    ("createPaymentSchedule", "payment.promotionId"),
    ("cancelPayment", "refundEmail"),
    ("applyEscrowLogistics", "receiver.name"),
    ("modifyEscrowLogistics", "receiver.name"),
    ("issueCashReceipt", "customer.email"),
    ("revokePaymentSchedules", "storeId"),
];

/// The spec with each of its rules `times` times.
pub(super) fn grow(spec: &str, times: usize) -> Result<String, String> {
    if times == 1 {
        return Ok(spec.to_owned());
    }
    let no_rules = || "the spec has no section `rules:` with one behind it".to_owned();
    let (before, rest) = spec.split_once("\nrules:\n").ok_or_else(no_rules)?;
    let (rules, after) = rest.split_once("\npolicies:\n").ok_or_else(no_rules)?;
    let mut text = format!("{}\nrules:\n", without_types(before));
    let entries: Vec<&str> = rules.split("\n  - id: ").skip(1).collect();
    for copy in 0..times {
        for entry in &entries {
            text.push_str(&again(entry, copy)?);
        }
    }
    let _ = write!(text, "policies:\n{after}");
    Ok(text)
}

/// The spec with another sentence at its first rule.
pub(super) fn reworded(spec: &str) -> Result<String, String> {
    let first = spec.find("\nrules:\n").ok_or("the spec has no section `rules:`")?;
    let (before, rules) = spec.split_at(first);
    let (rule, rest) = rules.split_once("\n    en: ").ok_or("the first rule has no sentence")?;
    Ok(format!("{before}{rule}\n    en: as before, {rest}"))
}

/// Without the names of arguments: where every rule has a condition, there is nothing that every request must have.
fn without_types(spec: &str) -> String {
    match spec.split_once("\ntypes:\n").zip(spec.split_once("\noperations:\n")) {
        Some(((before, _), (_, after))) => format!("{before}\noperations:\n{after}"),
        None => spec.to_owned(),
    }
}

/// The rule under another name, for the first of its operations and with a condition more.
fn again(entry: &str, copy: usize) -> Result<String, String> {
    let (id, rest) = entry.split_once('\n').ok_or_else(|| format!("a rule is nothing but `{entry}`"))?;
    let operation = first_operation(rest).ok_or_else(|| format!("`{id}` is on no operation"))?;
    let spare = SPARE.iter().find(|(name, _)| *name == operation).map(|(_, path)| *path);
    let spare = spare.ok_or_else(|| format!("no spare path of `{operation}` is known to the bench"))?;
    let condition = format!("{spare}: copy-{copy}");
    // The first of them is what other parts of the spec speak of.
    let name = if copy == 0 { id.to_owned() } else { format!("{id}-copy-{copy}") };
    let mut text = format!("  - id: {name}\n    on: {operation}\n");
    let mut has_conditions = false;
    let mut lines = rest.lines().peekable();
    while let Some(line) = lines.next() {
        match line.strip_prefix("    ") {
            Some(on) if on.starts_with("on:") => {
                while lines.next_if(|line| line.starts_with("      ")).is_some() {}
            }
            Some("when:") => {
                has_conditions = true;
                let _ = writeln!(text, "    when:\n      {condition}");
            }
            Some(when) if when.starts_with("when: {") => {
                has_conditions = true;
                let _ = writeln!(text, "{}", line.replacen('{', &format!("{{ {condition},"), 1));
            }
            Some(_) => {
                let _ = writeln!(text, "{line}");
            }
            // A blank line, or a heading in a comment.
            None => {}
        }
    }
    if !has_conditions {
        let _ = writeln!(text, "    when: {{ {condition} }}");
    }
    Ok(text)
}

/// Behind `on:`, alone or in a list of either form.
fn first_operation(rest: &str) -> Option<&str> {
    let (_, on) = rest.split_once("    on:")?;
    on.split(|letter: char| !letter.is_ascii_alphanumeric()).find(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use portone_ksnet_codegen::{model, spec, wire::Wire};

    use super::*;
    use crate::generate::{REST, SDK, SPEC};

    #[test]
    fn a_grown_spec_is_a_spec_with_as_many_rules() {
        let root = crate::files::root();
        let read = |path: &str| crate::files::read(&root.join(path)).unwrap();
        let text = read(SPEC);
        let rules = |text: &str| {
            let spec = spec::read(SPEC, text).unwrap_or_else(|mistakes| panic!("{mistakes}"));
            let wire =
                |path: &str| Wire::read(path, &read(path)).unwrap_or_else(|mistakes| panic!("{mistakes}"));
            model::check(SPEC, text, &spec, wire(REST), wire(SDK))
                .unwrap_or_else(|mistakes| panic!("{mistakes}"));
            spec.rules.len()
        };
        assert_eq!(grow(&text, 1).unwrap(), text);
        assert_eq!(rules(&grow(&text, 3).unwrap()), 3 * rules(&text));
        let reworded = reworded(&text).unwrap();
        assert_ne!(reworded, text);
        assert_eq!(rules(&reworded), rules(&text));
    }
}
