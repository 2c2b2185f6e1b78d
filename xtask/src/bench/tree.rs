//! `tree`: how many crates a shop gets with this SDK, and with others.

use std::path::Path;

use super::merchant::{ALL, FLOOR, Merchant};
use super::table::{Spread, Table};
use super::{Measured, Settings};

pub(super) const CRATES: &str = "crates";

pub(super) fn measure(root: &Path, _: &Settings) -> Result<Measured, String> {
    let mut table = Table::new("tree", "Crates in a merchant's tree", &[(CRATES, "names")]);
    let mut versions = Vec::new();
    let mut trees = Vec::new();
    for merchant in &ALL {
        let folder = merchant.prepare(root)?;
        versions.push(merchant.version(&folder)?);
        let crates = Merchant::crates(&folder)?;
        #[expect(clippy::cast_precision_loss, reason = "hundreds")]
        table.line(merchant.name, [Some(Spread::exactly(crates.len() as f64))]);
        trees.push((merchant.name, crates));
    }
    let find = |name: &str| trees.iter().find(|(merchant, _)| *merchant == name).map(|(_, crates)| crates);
    let more = match (trees.first(), find(FLOOR)) {
        (Some((_, ours)), Some(floor)) => {
            let list = |a: &std::collections::BTreeSet<String>, b: &std::collections::BTreeSet<String>| {
                a.difference(b).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
            };
            format!("More than the floor: {}. Less: {}.", list(ours, floor), list(floor, ours))
        }
        _ => String::new(),
    };
    let method = format!(
        "Names of crates that `cargo tree --edges normal,build` shows for this machine, the shop's own left out. {more}"
    );
    Ok(Measured { versions, method, tables: vec![table] })
}
