use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use portone_ksnet_codegen::ledger::Ledger;
use portone_ksnet_codegen::mistake::{did_you_mean, listed};
use portone_ksnet_codegen::model::{
    AnswerModel, Bilingual, CapabilityModel, FieldModel, Model, NoteKind, NoteModel, OperationModel,
    RuleModel, VocabularyModel,
};
use portone_ksnet_codegen::page::{advice, headline};
use portone_ksnet_codegen::spec::Confidence;
use portone_ksnet_rules::{Condition, Demand, Kind, Level, Rule, Value};

use crate::{facts, generate};

/// As many rules are told when no rule is about everything that was asked.
const NEAREST: usize = 8;

/// Prints what the matrix says about everything that was asked at once.
pub(crate) fn run(root: &Path, words: &[&str]) -> Result<(), String> {
    let model = generate::read_model(root)?;
    let ledger = facts::ledger(root)?;
    print!("{}", explain(&model, &ledger, words)?);
    Ok(())
}

fn explain(model: &Model, ledger: &Ledger, words: &[&str]) -> Result<String, String> {
    let words: Vec<&str> = words.iter().map(|word| without_prefix(model, word)).collect();
    let words = words.as_slice();
    let known = names(model, ledger);
    let unknown: Vec<String> = words
        .iter()
        .filter(|word| !known.iter().any(|name| is_meant(name, word)))
        .map(|word| {
            let is_code = |name: &str| !name.bytes().any(|letter| letter.is_ascii_lowercase());
            let names = || known.iter().map(String::as_str);
            // Whoever writes capitals means a code.
            let hint = did_you_mean(word, names().filter(|name| is_code(name) == is_code(word)))
                .or_else(|| did_you_mean(word, names()));
            let hint = hint.map_or_else(String::new, |hint| format!(": {hint}"));
            format!("nothing is called `{word}`{hint}")
        })
        .collect();
    if !unknown.is_empty() {
        return Err(unknown.join("\n"));
    }
    let mut entries: Vec<(usize, Entry<'_>)> =
        all(model).map(|entry| (words.iter().filter(|word| entry.speaks_of(word)).count(), entry)).collect();
    entries.retain(|(count, _)| *count > 0);
    let mut text = String::new();
    if let [word] = words
        && entries.iter().any(|(_, entry)| entry.id() == *word)
    {
        entries.retain(|(_, entry)| entry.id() == *word);
    } else if entries.iter().any(|(count, _)| *count == words.len()) {
        entries.retain(|(count, _)| *count == words.len());
    } else {
        // Nothing forbids them together; what is nearest to the question may still matter.
        let most = entries.iter().map(|(count, _)| *count).max().unwrap_or_default();
        entries.retain(|(count, entry)| *count == most && !words.iter().any(|word| entry.excludes(word)));
        text.push_str(&nothing(words, entries.len()));
        entries.truncate(NEAREST);
    }
    for (i, (_, entry)) in entries.iter().enumerate() {
        if i > 0 {
            text.push('\n');
        }
        entry.tell(model, &mut text);
    }
    Ok(text)
}

fn nothing(words: &[&str], nearest: usize) -> String {
    let asked = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let together = if words.len() > 1 { " together" } else { "" };
    let mut text = format!("nothing in the matrix is about {asked}{together}");
    match nearest {
        0 => text.push('\n'),
        _ => {
            let _ = write!(text, "\nnearest ({} of {nearest}):\n\n", nearest.min(NEAREST));
        }
    }
    text
}

/// A code as the matrix spells it: the browser SDK also takes `CARD_COMPANY_BC_CARD` for `BC_CARD`.
fn without_prefix<'w>(model: &Model, word: &'w str) -> &'w str {
    let vocabularies = model.vocabularies.values().filter_map(|vocabulary| vocabulary.sdk);
    let codes = vocabularies.filter_map(|vocabulary| {
        let bare = word.strip_prefix(vocabulary.prefix?)?.strip_prefix('_')?;
        vocabulary.codes.iter().any(|code| code.code == bare).then_some(bare)
    });
    codes.into_iter().next().unwrap_or(word)
}

/// Everything that can be asked for by name.
fn names(model: &Model, ledger: &Ledger) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = BTreeSet::new();
    for operation in &model.operations {
        names.insert(operation.table.name.to_owned());
        names.extend(operation.table.rules.iter().map(|rule| rule.id.to_owned()));
        for path in operation.table.paths {
            // A path can be asked for by its end.
            let mut rest = path.wire;
            names.insert(rest.to_owned());
            while let Some((_, shorter)) = rest.split_once('.') {
                names.insert(shorter.to_owned());
                rest = shorter;
            }
            if let Kind::Enum(vocabulary) = path.kind {
                names.insert(vocabulary.name.to_owned());
                names.extend(vocabulary.codes.iter().map(|code| code.code.to_owned()));
            }
        }
    }
    names.extend(model.contracts.iter().map(|contract| contract.id.to_owned()));
    names.extend(model.capabilities.iter().map(|capability| capability.question.clone()));
    names.extend(model.notes.iter().map(|note| note.id.clone()));
    names.extend(ledger.facts.iter().map(|entry| entry.id.clone()));
    names.extend(ledger.questions.iter().cloned());
    names
}

/// Whether a name is what was asked for: itself, or some segments of a path.
fn is_meant(name: &str, word: &str) -> bool {
    name == word || format!(".{name}.").contains(&format!(".{word}."))
}

/// Something that the matrix says.
enum Entry<'m> {
    Rule { operation: &'m OperationModel, rule: &'static Rule, origin: &'m RuleModel },
    Note(&'m NoteModel),
    Capability(&'m CapabilityModel, &'m VocabularyModel),
    Field { operation: &'m OperationModel, path: &'m str, field: &'m FieldModel },
}

/// All that the matrix says. What PortOne's schema demands comes last.
fn all(model: &Model) -> impl Iterator<Item = Entry<'_>> {
    let rules = |schema: bool| {
        model.operations.iter().flat_map(move |operation| {
            let rules = operation.table.rules.iter().zip(&operation.rules);
            rules
                .filter(move |(_, origin)| origin.from_schema == schema)
                .map(move |(rule, origin)| Entry::Rule { operation, rule, origin })
        })
    };
    let capabilities = model.capabilities.iter().filter_map(|capability| {
        Some(Entry::Capability(capability, model.vocabularies.get(&capability.vocabulary)?))
    });
    let fields = model.operations.iter().flat_map(|operation| {
        operation.fields.iter().map(move |(path, field)| Entry::Field { operation, path, field })
    });
    let notes = model.notes.iter().map(Entry::Note);
    rules(false).chain(capabilities).chain(notes).chain(fields).chain(rules(true))
}

impl Entry<'_> {
    fn id(&self) -> &str {
        match self {
            Self::Rule { rule, .. } => rule.id,
            Self::Note(note) => &note.id,
            Self::Capability(capability, _) => &capability.question,
            Self::Field { path, .. } => path,
        }
    }

    fn speaks_of(&self, word: &str) -> bool {
        match self {
            Self::Rule { operation, rule, .. } => {
                let table = operation.table;
                let paths = rule.slots.iter().map(|slot| &table.paths[usize::from(*slot)]);
                let mut paths =
                    paths.clone().map(|path| path.wire).chain(paths.filter_map(|path| match path.kind {
                        Kind::Enum(vocabulary) => Some(vocabulary.name),
                        _ => None,
                    }));
                rule.id == word
                    || table.name == word
                    || rule.facts.contains(&word)
                    || matches!(rule.demand, Demand::Needs(contract) if contract.id == word)
                    || decides(operation, rule, word)
                    || paths.any(|path| is_meant(path, word))
                    || device(rule).is_some_and(|device| device == word)
            }
            Self::Note(note) => {
                note.id == word
                    || note.operation == word
                    || note.facts.iter().any(|fact| fact == word)
                    || note.path.as_deref().is_some_and(|path| is_meant(path, word))
            }
            Self::Capability(capability, vocabulary) => {
                capability.question == word
                    || capability.vocabulary == word
                    || capability.facts.iter().any(|fact| fact == word)
                    || vocabulary.codes.iter().any(|code| code.variant == word)
            }
            Self::Field { operation, path, field } => {
                operation.table.name == word
                    || is_meant(path, word)
                    || field.facts.iter().any(|fact| fact == word)
            }
        }
    }

    /// Whether a condition shuts out a code that was asked for.
    fn excludes(&self, word: &str) -> bool {
        let Self::Rule { operation, rule, .. } = self else { return false };
        rule.when.iter().any(|condition| {
            let (slot, values, wanted) = match *condition {
                Condition::In { slot, values } => (slot, values, true),
                Condition::NotIn { slot, values } => (slot, values, false),
                _ => return false,
            };
            let path = &operation.table.paths[usize::from(rule.slots[usize::from(slot)])];
            let Kind::Enum(vocabulary) = path.kind else { return false };
            vocabulary.codes.iter().any(|code| code.code == word) && Value::Text(word).is_in(values) != wanted
        })
    }

    fn tell(&self, model: &Model, text: &mut String) {
        match self {
            Self::Rule { operation, rule, origin } => {
                let headline = headline(operation, rule);
                let level = if rule.level == Level::Error { "error" } else { "warning" };
                let _ = writeln!(text, "{} [{}]", headline.en, rule.id);
                let _ = writeln!(text, "{}", headline.ko);
                line(text, "on", &format!("{} ({})", operation.table.name, operation.words.en));
                line(text, "level", level);
                line(text, "en", rule.words.en);
                line(text, "ko", rule.words.ko);
                if !rule.help.en.is_empty() {
                    line(text, "help", rule.help.en);
                    line(text, "", rule.help.ko);
                }
                for (i, Bilingual { en, ko }) in advice(model, operation, rule).iter().enumerate() {
                    line(text, if i == 0 { "instead" } else { "" }, &format!("{en} · {ko}"));
                }
                source(model, text, &origin.doc, &origin.section, origin.confidence, rule.facts);
            }
            Self::Note(note) => {
                let kind = match note.kind {
                    NoteKind::Policy => "policy",
                    NoteKind::History => "history",
                    NoteKind::Note => "note",
                };
                let about = note.path.as_ref().map_or_else(String::new, |path| format!(".{path}"));
                let _ = writeln!(text, "{kind} on `{}{about}` [{}]", note.operation, note.id);
                line(text, "en", &note.words.en);
                line(text, "ko", &note.words.ko);
                for (name, value) in &note.values {
                    line(text, "value", &format!("{name} = {value}"));
                }
                if let Some((since, until)) = &note.held {
                    line(text, "held", &format!("from {since} to {until}"));
                }
                if let Some(successor) = &note.replaced_by {
                    line(text, "now", successor);
                }
                source(model, text, &note.doc, &note.section, note.confidence, &note.facts);
            }
            Self::Capability(capability, vocabulary) => {
                let _ =
                    writeln!(text, "`{}` of {} [{}]", capability.question, capability.vocabulary, self.id());
                line(text, "en", &capability.words.en);
                line(text, "ko", &capability.words.ko);
                match &capability.answer {
                    AnswerModel::Yes { codes, .. } => {
                        let others = vocabulary.codes.iter().map(|code| &code.variant);
                        line(text, "yes", &listed(codes.iter().map(String::as_str)));
                        let others = others.filter(|code| !codes.contains(code)).map(String::as_str);
                        line(text, "no", &listed(others));
                    }
                    AnswerModel::Number(numbers) => {
                        for (code, number) in numbers {
                            line(text, "value", &format!("{code} = {number}"));
                        }
                    }
                }
                let (doc, section) = (&capability.doc, &capability.section);
                source(model, text, doc, section, capability.confidence, &capability.facts);
            }
            Self::Field { operation, path, field } => {
                let _ = writeln!(text, "field `{path}` of `{}`", operation.table.name);
                line(text, "en", &field.words.en);
                line(text, "ko", &field.words.ko);
                source(model, text, &field.doc, &field.section, Confidence::High, &field.facts);
            }
        }
    }
}

/// The device that a rule asks for.
fn device(rule: &Rule) -> Option<&'static str> {
    rule.when.iter().find_map(|condition| match condition {
        Condition::Device(portone_ksnet_rules::Device::Mobile) => Some("MOBILE"),
        Condition::Device(portone_ksnet_rules::Device::Pc) => Some("PC"),
        _ => None,
    })
}

/// Whether a rule says something about a code: it names it, or takes others alone, or applies to all others.
fn decides(operation: &OperationModel, rule: &Rule, word: &str) -> bool {
    let code = Value::Text(word);
    let holds = |slot: u8| match operation.table.paths[usize::from(rule.slots[usize::from(slot)])].kind {
        Kind::Enum(vocabulary) => vocabulary.codes.iter().any(|code| code.code == word),
        _ => false,
    };
    let condition = |condition: &Condition| match *condition {
        Condition::In { values, .. } => code.is_in(values),
        Condition::NotIn { slot, .. } => holds(slot),
        _ => false,
    };
    rule.when.iter().any(condition)
        || match rule.demand {
            Demand::Only { slot, .. } => holds(slot),
            Demand::Except { values, .. } => code.is_in(values),
            _ => false,
        }
}

fn source(
    model: &Model,
    text: &mut String,
    doc: &str,
    section: &str,
    confidence: Confidence,
    facts: &[impl AsRef<str>],
) {
    if let Some(page) = model.docs.get(doc) {
        line(text, "source", &format!("{} § {section}", page.words.en));
        line(text, "", &format!("{} (checked {})", page.url, page.checked));
    }
    let confidence = match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    line(text, "sure", &format!("{confidence} confidence"));
    line(text, "facts", &facts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" "));
}

fn line(text: &mut String, name: &str, what: &str) {
    let colon = if name.is_empty() { "" } else { ":" };
    let _ = writeln!(text, "  {:9}{what}", format!("{name}{colon}"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;

    fn asked(words: &[&str]) -> Result<String, String> {
        let root = files::root();
        explain(&generate::read_model(&root).unwrap(), &facts::ledger(&root).unwrap(), words)
    }

    #[test]
    fn a_rule_is_told_with_its_words_its_source_and_what_is_allowed() {
        let text = asked(&["easy-pay-no-free-installment"]).unwrap();
        for part in [
            "`easyPay.installment.freeInstallmentPlans` cannot be used with `EASY_PAY` [easy-pay-no-free-installment]",
            "  on:      requestPayment",
            "  level:   error",
            "  ko:      간편결제에는",
            "  instead: remove `easyPay.installment.freeInstallmentPlans`",
            "use `card.installment.freeInstallmentPlans` with `CARD`",
            "  source:  PortOne's KSNET page §",
            "(checked 20",
            "high confidence",
            "  facts:   S69",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }

    #[test]
    fn a_mix_of_words_finds_what_is_about_all_of_them() {
        let text = asked(&["EASY_PAY", "freeInstallmentPlans"]).unwrap();
        assert!(text.contains("[easy-pay-no-free-installment]"), "{text}");
        assert!(!text.contains("[free-installment-contract]"), "{text}");
        assert_eq!(asked(&["requestPayment", "EASY_PAY", "freeInstallmentPlans"]).unwrap(), text);
        let text = asked(&["CITI_CARD", "freeInstallmentPlans"]).unwrap();
        assert!(
            text.contains("[free-installment-cards]"),
            "a code that is refused without being named\n{text}"
        );
        assert_eq!(asked(&["CARD_COMPANY_CITI_CARD", "freeInstallmentPlans"]).unwrap(), text);
        let text = asked(&["partial_cancel", "MOBILE"]).unwrap();
        assert!(text.contains("no:") && text.contains("`MOBILE`"), "{text}");
        let text = asked(&["requestPayment", "MOBILE", "S46"]).unwrap();
        assert!(text.contains("[mobile-product-type]"), "{text}");
    }

    #[test]
    fn words_that_nothing_brings_together_get_the_nearest() {
        let text = asked(&["CARD", "virtualAccount.accountExpiry"]).unwrap();
        assert!(
            text.starts_with("nothing in the matrix is about `CARD`, `virtualAccount.accountExpiry`"),
            "{text}"
        );
        assert!(!text.contains("[virtual-account-expiry]"), "a rule for another pay method\n{text}");
    }

    #[test]
    fn an_unknown_word_is_an_error_with_a_hint() {
        for (word, hint) in [
            ("EASYPAY", "did you mean `EASY_PAY`?"),
            ("easy-pay-contracts", "did you mean `easy-pay-contract`?"),
            ("freeInstalmentPlans", "did you mean `freeInstallmentPlans`?"),
            ("S999", "nothing is called `S999`"),
        ] {
            let error = asked(&["requestPayment", word]).unwrap_err();
            assert!(error.contains(hint), "{error}");
        }
    }
}
