use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use portone_ksnet_codegen::home::{self, Part};
use portone_ksnet_codegen::ledger::{Entry, Ledger};
use portone_ksnet_codegen::mistake::{Mistake, Mistakes, did_you_mean};
use portone_ksnet_codegen::spec::{self, At, Spec};

use crate::files;
use crate::generate::SPEC;

/// Where the names of all facts are.
pub(crate) const LEDGER: &str = "spec/facts.yaml";

/// Prints where every fact lives, and says which lives nowhere.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    let report = read(root)?;
    print!("{}", report.text);
    if report.problems.is_empty() { Ok(()) } else { Err(report.problems.join("\n\n")) }
}

fn read(root: &Path) -> Result<Report, String> {
    let said = |mistakes: Mistakes| mistakes.to_string();
    let source = files::read(&root.join(SPEC))?;
    let spec = spec::read(SPEC, &source).map_err(said)?;
    let ledger = ledger(root)?;
    Ok(report(&ledger, &spec, &source, &Tests::read(root)?))
}

pub(crate) fn ledger(root: &Path) -> Result<Ledger, String> {
    let source = files::read(&root.join(LEDGER))?;
    Ledger::read(LEDGER, &source).map_err(|mistakes| mistakes.to_string())
}

/// A place where a fact is told.
struct Home {
    kind: &'static str,
    name: String,
    /// The guard, without the ending of its file, where there can be one.
    guard: Option<String>,
}

/// What there is to say about all facts.
struct Report {
    /// A table: every fact, its homes and its tests.
    text: String,
    /// What must not be.
    problems: Vec<String>,
}

fn report(ledger: &Ledger, spec: &Spec, source: &str, tests: &Tests) -> Report {
    let mut problems = Vec::new();
    let mut homes: BTreeMap<&str, Vec<Home>> = BTreeMap::new();
    let mut unknown: Vec<Mistake> = Vec::new();
    let mut cite = |facts: &'_ [At<String>], home: &dyn Fn() -> Home| {
        for fact in facts {
            match ledger.fact(&fact.value) {
                Some(entry) => homes.entry(&entry.id).or_default().push(home()),
                None if ledger.knows(&fact.value) => {}
                None => {
                    let ids = ledger.facts.iter().map(|entry| entry.id.as_str());
                    let message = format!("{LEDGER} has no fact `{}`", fact.value);
                    let hint = did_you_mean(&fact.value, ids);
                    unknown.push(Mistake::new(fact.at.clone(), message).maybe_hint(hint));
                }
            }
        }
    };
    for home in home::homes(spec) {
        match home.part {
            Part::Rule(rule) => {
                for on in &rule.on {
                    cite(home.facts, &|| Home {
                        kind: home.part.word(),
                        name: format!("{} / {}", on.value, home.name),
                        guard: Some(format!("{}/{}", snake(&on.value), snake(&home.name))),
                    });
                }
                if !home.facts.iter().any(|fact| ledger.knows(&fact.value)) {
                    problems.push(format!("the rule `{}` names no fact that {LEDGER} has", home.name));
                }
            }
            Part::Field(field) => cite(home.facts, &|| {
                let operation = home.name.split('.').next().unwrap_or_default();
                let guard = field.required.then(|| format!("{}/{}", snake(operation), snake(&home.name)));
                Home { kind: home.part.word(), name: home.name.clone(), guard }
            }),
            Part::Policy(note) | Part::History(note) | Part::Note(note) => cite(home.facts, &|| {
                Home::new(home.part.word(), format!("{} / {}", note.about.value, home.name))
            }),
            Part::Contract | Part::Capability(_) | Part::Shape(_) => {
                cite(home.facts, &|| Home::new(home.part.word(), home.name.clone()));
            }
        }
    }
    if let Err(mistakes) = Mistakes::none_or(unknown, SPEC, source, ()) {
        problems.push(mistakes.to_string());
    }
    problems.extend(homeless(ledger, &homes));
    Report { text: table(ledger, &homes, tests), problems }
}

impl Home {
    fn new(kind: &'static str, name: String) -> Self {
        Self { kind, name, guard: None }
    }
}

/// The facts that are told nowhere, as a problem.
fn homeless(ledger: &Ledger, homes: &BTreeMap<&str, Vec<Home>>) -> Option<String> {
    let homeless: Vec<&Entry> =
        ledger.facts.iter().filter(|entry| !homes.contains_key(entry.id.as_str())).collect();
    if homeless.is_empty() {
        return None;
    }
    let count = homeless.len();
    let mut text = match count {
        1 => format!("1 fact lives nowhere in {SPEC}:"),
        _ => format!("{count} facts live nowhere in {SPEC}:"),
    };
    for Entry { id, slug, on } in homeless {
        let _ = write!(text, "\n  {id:4}  {slug:12}  {}", on.join(" "));
    }
    text.push_str(
        "\ncite each in `facts` of the rule, field, policy, piece of history or note that tells it",
    );
    Some(text)
}

fn table(ledger: &Ledger, homes: &BTreeMap<&str, Vec<Home>>, tests: &Tests) -> String {
    let mut rows: Vec<[String; 5]> = Vec::new();
    for entry in &ledger.facts {
        let mut first = Some((entry.id.clone(), entry.slug.clone()));
        let mut row = |kind: &str, name: String, test: String| {
            let (id, slug) = first.take().unwrap_or_default();
            rows.push([id, slug, kind.to_owned(), name, test]);
        };
        let homes = homes.get(entry.id.as_str());
        for home in homes.into_iter().flatten() {
            let guard = home.guard.as_ref().map_or("", |guard| tests.guard(guard).unwrap_or("no guard yet"));
            row(home.kind, home.name.clone(), guard.to_owned());
        }
        if homes.is_none() {
            row("NOWHERE", String::new(), String::new());
        }
        for file in tests.merchants.get(&entry.id).into_iter().flatten() {
            row("by hand", String::new(), file.clone());
        }
    }
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths = [width(0), width(1), width(2), width(3)];
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            let _ = write!(line, "{cell:width$}  ");
        }
        let _ = writeln!(text, "{}", format!("{line}{}", row[4]).trim_end());
    }
    text
}

/// The tests that are at hand.
#[derive(Default)]
struct Tests {
    /// The guards, in order.
    guards: Vec<String>,
    /// What merchants write, by the facts that its heading names.
    merchants: BTreeMap<String, Vec<String>>,
}

const GUARDS: &str = portone_ksnet_codegen::guard::FOLDER;
const MERCHANTS: &str = "tests/merchants";

impl Tests {
    fn read(root: &Path) -> Result<Self, String> {
        let mut tests = Self::default();
        let relative =
            |path: &Path| path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        for path in files::below(&root.join(GUARDS))? {
            tests.guards.push(relative(&path));
        }
        for path in files::below(&root.join(MERCHANTS))? {
            if path.extension().is_some_and(|ending| ending == "rs") {
                tests.add(&relative(&path), &files::read(&path)?);
            }
        }
        Ok(tests)
    }

    fn add(&mut self, file: &str, text: &str) {
        let heading = text.lines().map_while(|line| line.strip_prefix("//!"));
        let named = heading.filter_map(|line| line.split_once(':')).map(|(facts, _)| facts);
        for word in named.flat_map(|facts| facts.split(|c: char| !c.is_ascii_alphanumeric())) {
            let digits = word.strip_prefix(['S', 'N', 'X']).unwrap_or_default();
            if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
                let files = self.merchants.entry(word.to_owned()).or_default();
                if files.last().is_none_or(|last| last != file) {
                    files.push(file.to_owned());
                }
            }
        }
    }

    /// The file of a guard: decided by the compiler, or else at run time.
    fn guard(&self, stem: &str) -> Option<&str> {
        [".rs", ".value.rs", "_by_value.value.rs"].into_iter().find_map(|ending| {
            let name = format!("{GUARDS}/{stem}{ending}");
            self.guards.binary_search(&name).ok().map(|index| self.guards[index].as_str())
        })
    }
}

/// A name of the spec as the name of a file: `payInstantly.productType` is `pay_instantly_product_type`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        match letter {
            '.' | '-' => snake.push('_'),
            _ if letter.is_ascii_uppercase() && !snake.is_empty() && !snake.ends_with('_') => {
                snake.push('_');
                snake.push(letter.to_ascii_lowercase());
            }
            _ => snake.push(letter.to_ascii_lowercase()),
        }
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same question as `cargo xtask facts`, for those who only run the tests.
    #[test]
    fn every_fact_has_a_home() {
        let problems = read(&files::root()).unwrap().problems;
        assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    }

    #[test]
    fn the_ledger_is_whole() {
        let ledger = ledger(&files::root()).unwrap();
        let mut expected: Vec<String> = Vec::new();
        for (letter, last) in [('S', 104), ('N', 136), ('X', 37)] {
            expected.extend((1..=last).map(|number| format!("{letter}{number:02}")));
        }
        assert!(ledger.facts.iter().map(|entry| &entry.id).eq(&expected));
        assert_eq!(ledger.questions.len(), 32);
    }

    const FACTS: &str = "\
surfaces: { SP: { ko: 결제창, en: window } }
questions: [F01]
facts:
  S01: { slug: one, on: SP }
  S02: { slug: two, on: SP }
";

    const SPEC_TEXT: &str = "\
channel: { name: K, pg_provider: K, ko: 채널, en: channel, page: k }
docs: { k: { url: 'https://k', ko: 문서, en: page, checked: 2026-08-06 } }
contracts: {}
vocabulary: {}
operations:
  payNow:
    surface: browser
    ko: 결제
    en: paying
    shape: { facts: [S01], source: { doc: k, section: a } }
    fields:
      productType: { required: true, facts: [S01], source: { doc: k, section: a }, ko: 유형, en: type }
rules:
  - id: some-rule
    on: payNow
    require: productType
    facts: [S02, F01]
    source: { doc: k, section: a }
    confidence: high
    ko: 규칙
    en: rule
";

    fn told(facts: &str, spec_text: &str) -> Report {
        let ledger = Ledger::read(LEDGER, facts).unwrap();
        let spec = spec::read(SPEC, spec_text).unwrap();
        let mut tests = Tests { guards: vec![format!("{GUARDS}/pay_now/some_rule.rs")], ..Tests::default() };
        tests.add("tests/merchants/fail/s02_two.rs", "//! S02, S2x: two, not S01.\n\n// S01: x\n");
        report(&ledger, &spec, spec_text, &tests)
    }

    #[test]
    fn homes_and_tests_stand_beside_each_fact() {
        let report = told(FACTS, SPEC_TEXT);
        assert_eq!(report.problems, [""; 0]);
        assert_eq!(
            report.text,
            "\
S01  one  shape    payNow
          field    payNow.productType  no guard yet
S02  two  rule     payNow / some-rule  tests/ui/rules/pay_now/some_rule.rs
          by hand                      tests/merchants/fail/s02_two.rs
"
        );
    }

    #[test]
    fn a_fact_without_a_home_is_a_problem() {
        let report = told(&format!("{FACTS}  N01: {{ slug: three, on: SP }}\n"), SPEC_TEXT);
        let [problem] = report.problems.as_slice() else { panic!("{:?}", report.problems) };
        assert!(problem.contains("1 fact lives nowhere") && problem.contains("N01   three"), "{problem}");
        assert!(report.text.contains("N01  three  NOWHERE"), "{}", report.text);
    }

    #[test]
    fn a_fact_that_the_ledger_does_not_have_is_a_problem() {
        let report = told(FACTS, &SPEC_TEXT.replace("[S02, F01]", "[S02, S22]"));
        let [problem] = report.problems.as_slice() else { panic!("{:?}", report.problems) };
        assert!(problem.contains("has no fact `S22`") && problem.contains("ksnet.yaml:17:18"), "{problem}");
        assert!(problem.contains("did you mean `S02`?"), "{problem}");
    }

    #[test]
    fn a_rule_that_names_no_fact_is_a_problem() {
        let report = told(FACTS, &SPEC_TEXT.replace("[S02, F01]", "[S99]"));
        let problems = report.problems.join("\n");
        assert!(problems.contains("the rule `some-rule` names no fact"), "{problems}");
    }

    #[test]
    fn names_of_files_are_those_of_the_generator() {
        for (name, file) in [
            ("requestPayment", "request_payment"),
            ("easy-pay-contract", "easy_pay_contract"),
            (
                "payInstantly.method.card.credential.expiryYear",
                "pay_instantly_method_card_credential_expiry_year",
            ),
            ("payInstantly.customer.address.addressLine1", "pay_instantly_customer_address_address_line1"),
        ] {
            assert_eq!(snake(name), file);
        }
    }
}
