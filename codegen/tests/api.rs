//! What a new state of generated code means for those who use the old one. A folder of `tests/api/` is a case:
//! `old.rs` and `new.rs` (or folders of files with a `lib.rs`), and `expected`, one finding a line.

use std::fs;
use std::path::Path;

use portone_ksnet_codegen::api::{Semver, Verdict, compare};
use portone_ksnet_codegen::emit::Files;

fn add(files: &mut Files, folder: &Path, path: &str) {
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        let name = format!("{path}/{}", file.file_name().unwrap().to_str().unwrap());
        if file.is_dir() {
            add(files, &file, &name);
        } else {
            files.insert(name, fs::read_to_string(&file).unwrap());
        }
    }
}

fn state(case: &Path, name: &str) -> Files {
    let mut files = Files::new();
    let alone = case.join(format!("{name}.rs"));
    if alone.exists() {
        files.insert("types/src/lib.rs".to_owned(), fs::read_to_string(alone).unwrap());
    } else {
        add(&mut files, &case.join(name), "types/src");
    }
    files
}

fn told(semver: &Semver) -> String {
    let lines = semver.findings.iter().map(|f| format!("{} {}: {}\n", f.verdict, f.item, f.what));
    lines.collect()
}

#[test]
fn cases_come_out_as_expected() {
    let mut failures = Vec::new();
    let mut cases: Vec<_> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/api"))
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    cases.sort();
    assert!(cases.len() > 40, "{cases:?}");
    for case in cases {
        let semver = match compare(&state(&case, "old"), &state(&case, "new")) {
            Ok(semver) => told(&semver),
            Err(error) => format!("unreadable {error}\n"),
        };
        let expected = fs::read_to_string(case.join("expected")).unwrap();
        if semver != expected {
            failures.push(format!("{}\nexpected:\n{expected}found:\n{semver}", case.display()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A state is the same as itself, and where something broke there is something to tell of the way back.
#[test]
fn the_other_way_round_is_told_too() {
    for case in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/api")).unwrap() {
        let case = case.unwrap().path();
        let [old, new] = ["old", "new"].map(|name| state(&case, name));
        let (Ok(there), Ok(back)) = (compare(&old, &new), compare(&new, &old)) else { continue };
        assert_eq!(compare(&old, &old).unwrap(), Semver::default(), "{}", case.display());
        let told = there.verdict != Verdict::Breaking || back.verdict != Verdict::None;
        assert!(told, "{}", case.display());
    }
}

/// The generated code as it is, and with one word of it changed.
#[test]
fn generated_code_is_understood() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = Files::new();
    for name in ["matrix", "types"] {
        add(&mut files, &root.join("generated").join(name).join("src"), &format!("generated/{name}/src"));
    }
    assert_eq!(compare(&files, &files).unwrap(), Semver::default());
    let changed = |file: &str, from: &str, to: &str| {
        let mut changed = files.clone();
        let text = changed.get_mut(file).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
        told(&compare(&files, &changed).unwrap())
    };
    let types = "generated/types/src/request/cancel_payment.rs";
    assert_eq!(
        changed(types, "pub fn skip_webhook(", "fn skip_webhook("),
        "breaking types::CancelPayment::skip_webhook: function removed\n"
    );
    assert_eq!(changed(types, "/// A request with", "/// What is asked with"), "");
    let table = "generated/matrix/src/request_payment.rs";
    assert_eq!(
        changed(table, "Value::Text(\"EASY_PAY\")", "Value::Text(\"EASY\")"),
        "breaking requestPayment: pay-method: is not allowed any more: `EASY_PAY`\n\
         additive requestPayment: pay-method: is allowed: `EASY`\n"
    );
}
