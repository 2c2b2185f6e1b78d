//! `cargo xtask bench`: the numbers of the project, each beside what it is compared to.

mod build;
mod cargo;
mod derive;
mod generator;
mod grow;
mod machine;
mod merchant;
mod page;
mod promise;
mod record;
mod runtime;
mod scaled;
mod sdk;
#[allow(unreachable_pub, reason = "the crate `benches/` has it, too")]
mod table;
mod tree;

use std::path::Path;

use record::Row;
use table::Table;

pub(crate) use generator::once as generate_once;

/// What is asked of a row.
pub(crate) struct Settings {
    /// Few runs: to see whether it works, and about where it stands.
    pub(crate) quick: bool,
}

/// What a row measured.
struct Measured {
    /// Of what: names and versions.
    versions: Vec<(String, String)>,
    /// How.
    method: String,
    tables: Vec<Table>,
}

/// Puts what is measured up to now into the record.
type Keep<'k> = &'k dyn Fn(&Measured) -> Result<(), String>;

type Measure = fn(&Path, &Settings, Keep<'_>) -> Result<Measured, String>;

/// The rows, in the order of the page.
const ROWS: [(&str, Measure); 8] = [
    ("build", |root, settings, _| build::measure(root, settings)),
    ("tree", |root, settings, _| tree::measure(root, settings)),
    ("derive", derive::measure),
    ("requests", |root, settings, _| runtime::measure(root, settings, "requests")),
    ("answers", |root, settings, _| runtime::measure(root, settings, "answers")),
    ("client", |root, settings, _| runtime::measure(root, settings, "client")),
    ("webhooks", |root, settings, _| runtime::measure(root, settings, "webhooks")),
    ("generator", |root, settings, _| generator::measure(root, settings)),
];

/// Measures the rows that are named, or all, and writes the page. A row that is not measured keeps its numbers;
/// `page` writes the page alone.
pub(crate) fn run(root: &Path, names: &[&str], settings: &Settings) -> Result<(), String> {
    if names == ["page"] {
        return page::write(root, &record::read(root)?);
    }
    if let Some(unknown) = names.iter().find(|name| !ROWS.iter().any(|(row, _)| row == *name)) {
        let known: Vec<&str> = ROWS.iter().map(|(row, _)| *row).collect();
        return Err(format!("there is no row `{unknown}` to bench; there are {}", known.join(", ")));
    }
    for (name, measure) in ROWS.iter().filter(|(row, _)| names.is_empty() || names.contains(row)) {
        eprintln!("== {name}");
        let load = machine::load();
        let keep = |measured: &Measured| {
            let mut versions = vec![("rustc".to_owned(), machine::rustc()?)];
            versions.extend(measured.versions.iter().cloned());
            let row = Row {
                date: machine::today()?,
                quick: settings.quick,
                machine: machine::describe(),
                load,
                versions,
                method: measured.method.clone(),
                tables: measured.tables.clone(),
            };
            // After each row, so that a later one that fails loses nothing, and by what the file says now: another
            // row may have been measured meanwhile.
            let mut record = record::read(root)?;
            record.insert((*name).to_owned(), row);
            record::write(root, &record)?;
            page::write(root, &record)
        };
        let measured =
            measure(root, settings, &keep).map_err(|error| format!("`{name}` is not measured: {error}"))?;
        for table in &measured.tables {
            println!("{}", table.text());
        }
        keep(&measured)?;
    }
    print!("{}", page::summary(&record::read(root)?));
    Ok(())
}
