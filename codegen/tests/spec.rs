//! The spec: what is refused and how it is shown, and that the real one passes.
//!
//! Every `spec/fixtures/NAME.yaml` is a whole spec with one kind of mistake, and `NAME.txt` beside it is what
//! a person is shown. A fixture named `ok-*` passes and has no text. `UPDATE_FIXTURES=1` writes the texts.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use portone_ksnet_codegen::mistake::Mistakes;
use portone_ksnet_codegen::model::{self, Model};
use portone_ksnet_codegen::spec;
use portone_ksnet_codegen::wire::Wire;

const REAL: &str = "spec/ksnet.yaml";

fn at_root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn text(path: &str) -> String {
    std::fs::read_to_string(at_root(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// PortOne's shapes of both surfaces.
struct Wires {
    rest: Wire,
    sdk: Wire,
}

impl Wires {
    fn read() -> Self {
        let wire = |path: &str| Wire::read(path, &text(path)).unwrap_or_else(|mistakes| panic!("{mistakes}"));
        Self { rest: wire("spec/wire/rest.yaml"), sdk: wire("spec/wire/sdk.yaml") }
    }

    fn check(&self, file: &str, source: &str) -> Result<Model, Mistakes> {
        let spec = spec::read(file, source)?;
        model::check(file, source, &spec, self.rest.clone(), self.sdk.clone())
    }
}

#[test]
fn every_fixture_is_shown_as_the_text_beside_it() {
    let wires = Wires::read();
    let update = std::env::var_os("UPDATE_FIXTURES").is_some();
    let folder = at_root("spec/fixtures");
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut texts: BTreeSet<String> = BTreeSet::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        match name.rsplit_once('.') {
            Some((name, "yaml")) => names.insert(name.to_owned()),
            Some((name, "txt")) => texts.insert(name.to_owned()),
            _ => panic!("spec/fixtures/{name} is neither a fixture nor the text of one"),
        };
    }
    assert!(names.len() > 80, "only {} fixtures", names.len());

    let mut wrong: Vec<String> = Vec::new();
    for name in &names {
        let file = format!("spec/fixtures/{name}.yaml");
        let shown = match wires.check(&file, &text(&file)) {
            Ok(_) => None,
            Err(mistakes) => {
                if let Some(place) = place_outside(&mistakes) {
                    wrong.push(format!("{file}: {place}"));
                }
                Some(format!("{mistakes}\n"))
            }
        };
        let beside = format!("spec/fixtures/{name}.txt");
        let expected = texts.contains(name).then(|| text(&beside));
        match (shown, name.starts_with("ok-")) {
            (Some(shown), true) => wrong.push(format!("{file} must pass, and has:\n{shown}")),
            (None, false) => wrong.push(format!("{file} has no mistake")),
            (None, true) if expected.is_some() => {
                wrong.push(format!("{beside} belongs to a spec that passes"));
            }
            (Some(shown), false) if expected.as_ref() != Some(&shown) => {
                if update {
                    std::fs::write(at_root(&beside), shown).unwrap();
                } else {
                    let expected = expected.unwrap_or_else(|| "(there is no such file)".to_owned());
                    wrong.push(format!("{file} is shown as:\n{shown}\nand {beside} says:\n{expected}"));
                }
            }
            _ => {}
        }
    }
    for orphan in texts.difference(&names) {
        wrong.push(format!("spec/fixtures/{orphan}.txt belongs to no fixture"));
    }
    let how =
        "Where the new text is better: UPDATE_FIXTURES=1 cargo test -p portone-ksnet-codegen --test spec";
    assert!(wrong.is_empty(), "{}\n\n{} wrong. {how}", wrong.join("\n\n"), wrong.len());
}

#[test]
fn the_real_spec_passes() {
    let wires = Wires::read();
    let model = wires.check(REAL, &text(REAL)).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    assert!(!model.operations.is_empty());
}

#[test]
fn reading_is_deterministic() {
    let wires = Wires::read();
    let shown = |source: &str| match wires.check(REAL, source) {
        Ok(model) => format!("{model:?}"),
        Err(mistakes) => mistakes.to_string(),
    };
    let real = text(REAL);
    assert_eq!(shown(&real), shown(&real));
    let broken = real.replace("payMethod", "payMehtod").replace("confidence: high", "confidence: hihg");
    assert!(broken != real);
    assert_eq!(shown(&broken), shown(&broken));
}

/// What is wrong with a place that a person could not be shown.
fn place_outside(mistakes: &Mistakes) -> Option<String> {
    if mistakes.list.is_empty() {
        return Some("there is no mistake among the mistakes".to_owned());
    }
    let places = mistakes.list.iter().flat_map(|mistake| {
        std::iter::once(&mistake.at).chain(&mistake.also).map(move |(place, _)| (place, &mistake.message))
    });
    for (place, message) in places {
        if mistakes.source.get(place.clone()).is_none() {
            return Some(format!("{place:?} is no place in the file: {message}"));
        }
    }
    None
}

/// Whatever has become of the spec: a model or mistakes that can be shown, never a panic.
#[test]
fn a_damaged_spec_never_panics_and_its_mistakes_are_inside_it() {
    let wires = Wires::read();
    let look = |what: &str, source: &str| {
        if let Err(mistakes) = wires.check(REAL, source) {
            let outside = place_outside(&mistakes);
            assert!(outside.is_none(), "{what}: {}", outside.unwrap_or_default());
            let shown = mistakes.to_string();
            assert!(shown.contains(&format!("--> {REAL}:")), "{what}:\n{shown}");
        }
    };
    let real = text(REAL);
    let lines: Vec<&str> = real.lines().collect();
    for at in (0..lines.len()).step_by(7) {
        let mut changed = lines.clone();
        changed.remove(at);
        look(&format!("without line {}", at + 1), &changed.join("\n"));
        let mut changed = lines.clone();
        changed.insert(at, lines[at]);
        look(&format!("with line {} twice", at + 1), &changed.join("\n"));
        let indented = format!("  {}", lines[at]);
        let mut changed = lines.clone();
        changed[at] = &indented;
        look(&format!("with line {} moved right", at + 1), &changed.join("\n"));
    }
    for at in (0..real.len()).step_by(331) {
        // Whatever is cut off in the middle of a letter is text again by the time it is read.
        look(&format!("cut at {at}"), &String::from_utf8_lossy(&real.as_bytes()[..at]));
    }
    let odd =
        ['{', '}', '[', ']', ':', '-', '"', '\'', '&', '*', '!', '|', '>', '#', '%', '@', '`', ',', '?', '~']
            .into_iter()
            .chain(['\t', '\n', '\r', '\0', '\u{7f}', '\u{feff}', '\u{2028}', '가', '🂡', '0', 'x', ' ']);
    let odd: Vec<char> = odd.collect();
    let mut random = Random(2026);
    for round in 0..500 {
        let changed = if round % 2 == 0 {
            let mut letters: Vec<char> = real.chars().collect();
            for _ in 0..=random.below(3) {
                let at = random.below(letters.len());
                letters[at] = odd[random.below(odd.len())];
            }
            letters.into_iter().collect()
        } else {
            let mut bytes = real.clone().into_bytes();
            let at = random.below(bytes.len());
            bytes[at] = u8::try_from(random.below(256)).unwrap();
            String::from_utf8_lossy(&bytes).into_owned()
        };
        look(&format!("in round {round}"), &changed);
    }
}

/// Numbers that are the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }
}
