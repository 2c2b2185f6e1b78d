//! Measures things that do the same, side by side: everyone has a turn in every round, so that what slows the machine
//! down for a while slows all of them.

mod allocations;
mod side_by_side;
#[path = "../../xtask/src/bench/table.rs"]
mod table;

use std::io::Write as _;

pub use side_by_side::{Candidate, compare};
pub use table::{Line, Metric, Spread, Table};

/// How much is measured.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Few and short rounds: to see whether it works, and about where it stands.
    pub quick: bool,
}

impl Settings {
    /// As the command line says. Cargo adds words of its own, which mean nothing here.
    #[must_use]
    pub fn read() -> Self {
        Self { quick: std::env::args().any(|word| word == "--quick") }
    }
}

/// Prints the tables, and writes them where `KSNET_BENCH_OUT` says.
///
/// # Panics
///
/// Where they cannot be written.
pub fn report(tables: &[Table]) {
    let mut out = std::io::stdout().lock();
    for table in tables {
        writeln!(out, "{}", table.text()).expect("the terminal");
    }
    if let Some(path) = std::env::var_os("KSNET_BENCH_OUT") {
        let json = serde_json::to_string(tables).expect("tables are JSON");
        std::fs::write(&path, json).expect("KSNET_BENCH_OUT can be written");
    }
}
