//! What the new shapes make of the generated code, in memory.

use std::collections::BTreeMap;

use portone_ksnet_codegen::emit::Files;
use portone_ksnet_codegen::mistake::Mistakes;
use portone_ksnet_codegen::model::{self, Model};
use portone_ksnet_codegen::wire::Wire;
use portone_ksnet_codegen::{api, emit};
use portone_ksnet_upstream::lock::Of;
use portone_ksnet_upstream::report::{Misfit, Semver};

use super::compare::All;
use super::{Ground, line};
use crate::files;
use crate::generate::SPEC;
use crate::import::Source;

/// The crates whose API is compared.
const CRATES: [&str; 2] = ["generated/matrix/src", "generated/types/src"];

/// What came of it.
pub(super) struct Regenerated {
    /// The shapes as text, by the path of their file.
    pub(super) wires: BTreeMap<&'static str, String>,
    /// The spec with the new shapes; none where it does not fit them.
    pub(super) model: Option<Model>,
    /// The spec with the shapes of before, where it does not fit the new ones.
    pub(super) before: Option<Model>,
    pub(super) misfits: Vec<Misfit>,
    pub(super) semver: Option<Semver>,
}

impl Regenerated {
    /// The matrix that facts are compared with.
    pub(super) fn matrix(&self) -> Option<&Model> {
        self.model.as_ref().or(self.before.as_ref())
    }
}

/// Imports the schemas that are at hand, checks the spec against them, and compares the API it gives with that
/// of the files as they are.
pub(super) fn run(ground: &Ground<'_>, all: &All<'_>) -> Result<Regenerated, String> {
    let mut done =
        Regenerated { wires: BTreeMap::new(), model: None, before: None, misfits: Vec::new(), semver: None };
    let mut wires = Vec::new();
    for (of, kind) in [(Of::OpenApi, Source::OpenApi), (Of::BrowserSdk, Source::BrowserSdk)] {
        let path = kind.target();
        let new = all.sources.iter().find(|compared| compared.source.of == of).and_then(|c| c.now.as_ref());
        let wire = match new {
            Some((had, _)) => {
                match crate::import::wire(&ground.spec, kind, &had.read, &had.text) {
                    Ok(wire) => {
                        let text = wire.to_yaml();
                        done.wires.insert(path, text.clone());
                        // What is written is what will be read.
                        Wire::read(path, &text).map_err(|mistakes| mistakes.to_string())?
                    }
                    Err(mistakes) => {
                        done.misfits.extend(misfits(&mistakes));
                        current(ground, path)?
                    }
                }
            }
            None => current(ground, path)?,
        };
        wires.push(wire);
    }
    let Ok([rest, sdk]) = <[Wire; 2]>::try_from(wires) else {
        return Err("two schemas were expected".to_owned());
    };
    let unmet = !done.misfits.is_empty();
    match model::check(SPEC, &ground.source, &ground.spec, rest, sdk) {
        Ok(model) if unmet => done.before = Some(model),
        Ok(model) => {
            done.semver = Some(semver(ground, &model)?);
            done.model = Some(model);
        }
        Err(mistakes) => {
            done.misfits.extend(misfits(&mistakes));
            let [rest, sdk] =
                [Source::OpenApi, Source::BrowserSdk].map(|kind| current(ground, kind.target()));
            done.before = model::check(SPEC, &ground.source, &ground.spec, rest?, sdk?).ok();
        }
    }
    Ok(done)
}

fn current(ground: &Ground<'_>, path: &str) -> Result<Wire, String> {
    Wire::read(path, &files::read(&ground.root.join(path))?).map_err(|mistakes| mistakes.to_string())
}

fn misfits(mistakes: &Mistakes) -> Vec<Misfit> {
    let all = mistakes.list.iter().map(|mistake| Misfit {
        what: mistake.message.clone(),
        hint: mistake.hint.clone(),
        file: mistakes.file.clone(),
        line: line(&mistakes.source, mistake.at.0.start),
    });
    all.collect()
}

fn semver(ground: &Ground<'_>, model: &Model) -> Result<Semver, String> {
    let new: Files = emit::all(model).into_iter().filter(|(path, _)| is_api(path)).collect();
    let mut old = Files::new();
    for folder in CRATES {
        for path in files::below(&ground.root.join(folder))? {
            let Ok(relative) = path.strip_prefix(ground.root) else { continue };
            old.insert(relative.to_string_lossy().replace('\\', "/"), files::read(&path)?);
        }
    }
    let found = if old == new {
        api::Semver::default()
    } else {
        api::compare(&old, &new).map_err(|error| format!("cannot compare the API: {error}"))?
    };
    let findings = found.findings.into_iter();
    let findings = findings.map(|one| (one.verdict.word().to_owned(), one.item, one.what)).collect();
    Ok(Semver { verdict: found.verdict.word().to_owned(), findings })
}

fn is_api(path: &str) -> bool {
    CRATES.iter().any(|folder| path.starts_with(folder))
}
