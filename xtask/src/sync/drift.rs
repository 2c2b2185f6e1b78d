//! `cargo xtask drift`: two files of one source, side by side.

use std::io::Write;
use std::path::Path;

use portone_ksnet_codegen::spec;
use portone_ksnet_upstream::kind::{self, Kind};
use portone_ksnet_upstream::lock::{Of, State};
use portone_ksnet_upstream::page;
use portone_ksnet_upstream::report::{Judged, Report, SourceReport, Standing};
use portone_ksnet_upstream::schema::{self, Reach, Schema};

use super::compare::read_state;
use super::{Form, Outcome, print, reach};
use crate::files;
use crate::generate::SPEC;

/// Prints what differs between two files.
pub(crate) fn run(
    root: &Path,
    old: &Path,
    new: &Path,
    form: Option<Form>,
    out: &mut dyn Write,
) -> Result<Outcome, String> {
    let [(before, kind), (after, other)] = [read(old)?, read(new)?];
    if kind != other {
        return Err(format!(
            "expected two states of one source: {} is {}, {} is {}",
            old.display(),
            kind.name(),
            new.display(),
            other.name()
        ));
    }
    let (changes, elsewhere) = match (before, after) {
        (State::Page(before), State::Page(after)) => {
            page::succeeds(&before, &after, &new.display().to_string()).map_err(|error| error.to_string())?;
            (page::compare(&before, &after), Vec::new())
        }
        (State::Schema(before), State::Schema(after)) => match in_use(root) {
            // What nobody here uses is no drift on our wire.
            Some(reach) => {
                has_some(&reach, &before, old)?;
                has_some(&reach, &after, new)?;
                let drift = reach.compare(&before, &after);
                (drift.in_use, drift.elsewhere)
            }
            None => (schema::compare(&before, &after), Vec::new()),
        },
        _ => Default::default(),
    };
    let changes: Vec<Judged> = changes
        .into_iter()
        .map(|change| Judged { change, facts: Vec::new(), homes: Vec::new(), checks: Vec::new() })
        .collect();
    let source = SourceReport {
        name: match kind {
            Kind::Page => "ksnet",
            Kind::OpenApi => "openapi",
            Kind::BrowserSdk => "browser-sdk",
        }
        .to_owned(),
        kind: Some(kind),
        read: Some(format!("{} → {}", shown(old), shown(new))),
        standing: if changes.is_empty() { Standing::Fresh } else { Standing::Drifted },
        changes,
        elsewhere,
    };
    let report = Report { sources: vec![source], ..Report::default() };
    print(&report, form, out)?;
    Ok(Outcome::of(&report))
}

fn shown(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn read(path: &Path) -> Result<(State, Kind), String> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    let text = kind::text(&name, bytes).map_err(|error| error.to_string())?;
    let kind = Kind::of(&name, &text).map_err(|error| error.to_string())?;
    let of = match kind {
        Kind::Page => Of::Page,
        Kind::OpenApi => Of::OpenApi,
        Kind::BrowserSdk => Of::BrowserSdk,
    };
    Ok((read_state(of, &name, &text)?, kind))
}

/// The operations of the spec, where there is one to read.
fn in_use(root: &Path) -> Option<Reach> {
    let text = files::read(&root.join(SPEC)).ok()?;
    Some(reach(&spec::read(SPEC, &text).ok()?))
}

/// Refuses a document that has no operation in use: it is another service's.
fn has_some(reach: &Reach, schema: &Schema, path: &Path) -> Result<(), String> {
    let missing = reach.missing(schema).len();
    if missing < reach.len() {
        return Ok(());
    }
    Err(format!(
        "{}: expected {} with operations that {SPEC} uses, found none of its {missing}; check the file: it is another \
         service's, or a part of the document",
        path.display(),
        schema.kind().name()
    ))
}
