//! Whether the guards in the repository would notice if a rule were a little wrong.
//!
//! Nothing is rebuilt: the guards are read from their files, and put to the evaluator that the macro and the
//! client use, once with the rule as it is and once with each change of it.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::time::Instant;

use portone_ksnet_codegen::guard::{self, ReadGuard};
use portone_ksnet_codegen::model::{Model, OperationModel};
use portone_ksnet_codegen::mutation::{self, Mutant};
use portone_ksnet_rules::Rule;

use crate::{files, generate};

/// A guard, and the file that it was read from.
struct Read {
    path: String,
    guard: ReadGuard,
}

/// A change that no guard notices.
#[derive(Debug)]
struct Survivor {
    operation: &'static str,
    rule: &'static str,
    what: String,
    /// A request that would tell.
    told_by: String,
    /// The file of a guard to look at.
    file: String,
}

impl fmt::Display for Survivor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, rule, what, told_by, file } = self;
        write!(
            f,
            "`{rule}` of `{operation}`: {what}, and no guard notices\n  told by: {told_by}\n  look at: {file}"
        )
    }
}

/// What came of it.
#[derive(Debug, Default)]
struct Report {
    rules: usize,
    mutants: usize,
    killed: usize,
    /// Changes that make no difference, each with its rule.
    equivalent: Vec<String>,
    survivors: Vec<Survivor>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} rules, {} mutants: {} killed, {} equivalent, {} survivors",
            self.rules,
            self.mutants,
            self.killed,
            self.equivalent.len(),
            self.survivors.len()
        )
    }
}

/// Changes each rule, or the one with this name, and asks the guards.
pub(crate) fn run(root: &Path, rule: Option<&str>) -> Result<(), String> {
    let start = Instant::now();
    let model = generate::read_model(root)?;
    let (guards, unsound) = read(root, &model)?;
    let report = ask(&model, &guards, rule)?;
    for equivalent in &report.equivalent {
        println!("equivalent: {equivalent}");
    }
    for survivor in &report.survivors {
        println!("survives: {survivor}");
    }
    println!("{report} ({} guards, {:.1} s)", guards.len(), start.elapsed().as_secs_f64());
    let mut problems = unsound;
    if !report.survivors.is_empty() {
        problems.push(format!(
            "{} changes of rules would go unnoticed: `codegen/src/guard` must learn to write guards for them",
            report.survivors.len()
        ));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// The guards in the repository, each found to hold with the rules as they are; and what is wrong with the
/// others, which do not count.
fn read(root: &Path, model: &Model) -> Result<(Vec<Read>, Vec<String>), String> {
    let (mut guards, mut unsound) = (Vec::new(), Vec::new());
    for path in files::below(&root.join(guard::FOLDER))? {
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        if path.extension().is_none_or(|ending| ending != "rs") || path.ends_with("mod.rs") {
            continue;
        }
        match one(model, name, &files::read(&path)?) {
            Ok(guard) => guards.push(guard),
            Err(error) => unsound.push(error),
        }
    }
    Ok((guards, unsound))
}

fn one(model: &Model, path: String, text: &str) -> Result<Read, String> {
    let guard = guard::read(model, text).map_err(|error| format!("{path} is not understood: {error}"))?;
    guard.holds().map_err(|error| format!("{path} does not hold even now: {error}"))?;
    Ok(Read { path, guard })
}

fn ask(model: &Model, guards: &[Read], only: Option<&str>) -> Result<Report, String> {
    let mut of_operation: BTreeMap<&str, Vec<&Read>> = BTreeMap::new();
    for read in guards {
        of_operation.entry(read.guard.form.operation.name).or_default().push(read);
    }
    let mut report = Report::default();
    for operation in &model.operations {
        let guards = of_operation.get(operation.table.name).map_or(&[][..], Vec::as_slice);
        for rule in operation.table.rules.iter().filter(|rule| only.is_none_or(|only| only == rule.id)) {
            report.rules += 1;
            for mutant in mutation::mutants(operation.table, rule, model.contracts) {
                judge(operation, rule, &mutant, guards, &mut report);
            }
        }
    }
    if report.rules == 0
        && let Some(only) = only
    {
        return Err(format!("there is no rule `{only}`"));
    }
    Ok(report)
}

fn judge(
    operation: &OperationModel,
    rule: &'static Rule,
    mutant: &Mutant,
    guards: &[&Read],
    report: &mut Report,
) {
    report.mutants += 1;
    // The rule's own guards are the likeliest to notice.
    let (own, others): (Vec<&Read>, Vec<&Read>) = guards.iter().partition(|read| read.guard.rule == rule.id);
    if own.iter().chain(&others).any(|read| read.guard.notices(mutant, rule)) {
        report.killed += 1;
        return;
    }
    let points = mutation::differing(operation.table, rule, mutant);
    if points.found.is_empty() && points.complete && (mutant.same || !mutant.is_of_formats(rule)) {
        report.equivalent.push(format!("`{}` of `{}`: {}", rule.id, operation.table.name, mutant.what));
        return;
    }
    if let Some(other) = mutant.refused_by {
        let (rule, operation) = (rule.id, operation.table.name);
        let what = &mutant.what;
        report.equivalent.push(format!("`{rule}` of `{operation}`: {what}, and `{other}` refuses it anyway"));
        return;
    }
    let told_by = points.found.first().map_or_else(|| "none was found".to_owned(), ToString::to_string);
    report.survivors.push(Survivor {
        operation: operation.table.name,
        rule: rule.id,
        what: mutant.what.clone(),
        told_by,
        file: own.first().map_or_else(|| guard::FOLDER.to_owned(), |read| read.path.clone()),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model() -> Model {
        generate::read_model(&files::root()).unwrap()
    }

    /// What stands in the repository, as `cargo xtask mutate` asks it.
    #[test]
    fn no_change_of_a_rule_goes_unnoticed() {
        run(&files::root(), None).unwrap();
    }

    #[test]
    fn without_guards_every_change_survives() {
        let model = model();
        let report = ask(&model, &[], Some("window-type-pc")).unwrap();
        assert_eq!((report.killed, report.equivalent.len()), (0, 0));
        assert_eq!(report.survivors.len(), report.mutants);
        let first = &report.survivors[0];
        assert_eq!((first.rule, first.what.as_str()), ("window-type-pc", "the rule is left out"));
        assert_eq!(first.file, guard::FOLDER);
        assert!(first.told_by.contains("windowType.pc = "), "{first}");
    }

    #[test]
    fn guards_that_go_missing_are_missed() {
        let model = model();
        let (guards, unsound) = read(&files::root(), &model).unwrap();
        assert_eq!(unsound, [""; 0]);
        let left: Vec<Read> =
            guards.into_iter().filter(|read| !read.path.contains("window_type_pc_cases")).collect();
        let report = ask(&model, &left, Some("window-type-pc")).unwrap();
        assert!(!report.survivors.is_empty());
        for survivor in &report.survivors {
            assert!(survivor.what.ends_with("is added"), "{survivor}");
            assert!(survivor.file.contains("window_type_pc"), "{survivor}");
        }
    }

    #[test]
    fn a_rule_that_is_not_there_is_said() {
        let error = ask(&model(), &[], Some("no-such-rule")).unwrap_err();
        assert_eq!(error, "there is no rule `no-such-rule`");
    }

    fn text(path: &str) -> String {
        files::read(&files::root().join(guard::FOLDER).join(path)).unwrap()
    }

    /// The guard with something replaced, which must not be taken for the guard it was.
    fn refused(path: &str, from: &str, to: &str) -> String {
        let text = text(path);
        assert!(text.contains(from), "{path} has no `{from}`:\n{text}");
        let Err(error) = one(&model(), path.to_owned(), &text.replacen(from, to, 1)) else {
            panic!("{path} is taken with `{to}` for `{from}`")
        };
        assert!(error.starts_with(path), "{error}");
        error
    }

    const BREAKS: &str = "request_payment/window_type_pc.rs";
    const KEEPS: &str = "request_payment/window_type_pc.pass.rs";
    const VALUE: &str = "request_payment/window_type_pc_by_value.value.rs";
    const CASES: &str = "request_payment/window_type_pc_cases.value.rs";

    #[test]
    fn what_is_not_understood_in_a_guard_is_an_error_with_its_path() {
        for (path, from, to, said) in [
            (BREAKS, "Breaks `", "About `", "which rule it breaks"),
            (BREAKS, "fn main() {}", "fn main() { todo!() }", "`main` is not understood"),
            (BREAKS, "fn main() {}", "mod more {}", "has no place in a guard"),
            (BREAKS, "fn main() {}", "fn main( {}", "it is not Rust"),
            (BREAKS, "struct Order", "struct Other", "neither `Order` nor a contract"),
            (
                BREAKS,
                "operation = requestPayment",
                "operation = requestPaiment",
                "no operation `requestPaiment`",
            ),
            (BREAKS, "device = PC", "device = TV", "no device `TV`"),
            (BREAKS, "device = PC", "gadget = PC", "the setting `gadget`"),
            (BREAKS, "contracts()", "contracts(LUNCH)", "no contract `LUNCH`"),
            (BREAKS, "contract = Shop", "contract = Stall", "no struct `Stall`"),
            (BREAKS, "windowType.pc", "windowType.tv", "no path `windowType.tv`"),
            (BREAKS, "currency = KRW", "currency = 410", "the value of `currency` does not fit"),
            (BREAKS, "order_name:", "order_title:", "no path `orderTitle`"),
            (KEEPS, "assert_eq!(order.validate(), Ok(()));", "", "what `every_rule_is_kept` checks"),
            (KEEPS, "order.warnings().is_empty()", "true", "what `every_rule_is_kept` checks"),
            (KEEPS, "#[test]", "", "is a test, or should be one"),
            (
                KEEPS,
                "fn every_rule_is_kept",
                "fn every_rule_is_good",
                "`every_rule_is_good` is not understood",
            ),
            (KEEPS, "order_name: \"text\"", "order_name: name()", "`order_name`: the value"),
            (KEEPS, "order_name: \"text\",", "", "the field `order_name` is not filled"),
            (VALUE, "assert_eq!(ids, [", "assert_ne!(ids, [", "what `the_rule_refuses_another_value` checks"),
            (VALUE, "WindowType::IFRAME", "WindowType::FRAME", "the value"),
            (
                CASES,
                "assert_eq!(ids, ",
                "assert_ne!(ids, ",
                "what `every_case_comes_out_as_it_should` checks",
            ),
            (CASES, "fn order(", "fn orders(", "`orders` is not understood"),
        ] {
            let error = refused(path, from, to);
            assert!(error.contains("is not understood: ") && error.contains(said), "{error}");
        }
    }

    #[test]
    fn a_guard_that_expects_something_else_does_not_hold() {
        for (path, from, to) in [
            (BREAKS, "Breaks `window-type-pc`", "Breaks `window-type-mobile`"),
            (BREAKS, "Breaks `window-type-pc`", "Breaks `no-such-rule`"),
            (BREAKS, "order_name: &'static str,", ""),
            (KEEPS, "IFRAME", "POPUP"),
            (VALUE, "WindowType::IFRAME", "WindowType::POPUP"),
            (CASES, "&[\"window-type-pc\"]", "&[]"),
        ] {
            let error = refused(path, from, to);
            assert!(error.contains("does not hold even now: "), "{error}");
        }
    }

    #[test]
    fn a_guard_as_it_stands_is_taken() {
        for path in [BREAKS, KEEPS, VALUE, CASES] {
            let read = one(&model(), path.to_owned(), &text(path)).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(read.guard.rule, "window-type-pc");
        }
    }
}
