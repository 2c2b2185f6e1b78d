//! `docs/performance.json`: every row of numbers as it was last measured.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::table::Table;
use crate::files;

const FILE: &str = "docs/performance.json";

/// The rows, by name.
pub(super) type Record = BTreeMap<String, Row>;

/// One row of numbers, and what they are worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Row {
    /// When it was measured (`YYYY-MM-DD`).
    pub(super) date: String,
    /// Whether with few runs.
    pub(super) quick: bool,
    /// What it was measured on.
    pub(super) machine: String,
    /// How busy that was already, as processes that wanted a core.
    pub(super) load: Option<f64>,
    /// What was measured: names and versions.
    pub(super) versions: Vec<(String, String)>,
    /// How it was measured.
    pub(super) method: String,
    /// What came out.
    pub(super) tables: Vec<Table>,
}

/// What was measured up to now.
pub(super) fn read(root: &Path) -> Result<Record, String> {
    let path = root.join(FILE);
    if !path.exists() {
        return Ok(Record::new());
    }
    serde_json::from_str(&files::read(&path)?)
        .map_err(|error| format!("{FILE} is not what `cargo xtask bench` writes: {error}"))
}

pub(super) fn write(root: &Path, record: &Record) -> Result<(), String> {
    files::write(&root.join(FILE), &text(record)?).map(|_| ())
}

fn text(record: &Record) -> Result<String, String> {
    let text = serde_json::to_string_pretty(record).map_err(|error| format!("{FILE}: {error}"))?;
    Ok(format!("{text}\n"))
}

#[cfg(test)]
mod tests {
    use super::super::table::Spread;
    use super::*;

    /// Rows that are not measured are written again, and the page is made of what is written and of what is read.
    #[test]
    fn what_was_recorded_stays_as_it_is() {
        let root = files::root();
        assert_eq!(text(&read(&root).unwrap()).unwrap(), files::read(&root.join(FILE)).unwrap());
    }

    #[test]
    fn a_number_is_read_as_it_was_written() {
        let mut number = 0.000_000_012_345_678_9;
        while number < 1e15 {
            let spread = Spread::of(vec![number, number * 1.1, number * 1.7]).unwrap();
            let read: Spread = serde_json::from_str(&serde_json::to_string(&spread).unwrap()).unwrap();
            assert_eq!(read, spread);
            assert!((spread.low / number - 1.0).abs() < 1e-5, "{number} is recorded as {}", spread.low);
            number *= 1.037;
        }
    }
}
