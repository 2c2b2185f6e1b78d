//! `build`: how long a shop waits for a clean build with this SDK, and with others.

use std::path::{Path, PathBuf};

use super::cargo::{Took, cargo, clear, megabytes, timed};
use super::merchant::{ALL, Merchant};
use super::table::{Spread, Table};
use super::{Measured, Settings};

pub(super) const WALL: &str = "wall clock";
pub(super) const USER: &str = "user CPU";
const CRATES: &str = "crates";
const TARGET: &str = "target folder";

/// What was seen of one shop.
#[derive(Default)]
struct Seen {
    took: Vec<Took>,
    megabytes: Vec<f64>,
}

pub(super) fn measure(root: &Path, settings: &Settings) -> Result<Measured, String> {
    let runs = if settings.quick { 1 } else { 3 };
    let shops: Vec<(&Merchant, PathBuf)> = ALL
        .iter()
        .map(|merchant| merchant.prepare(root).map(|folder| (merchant, folder)))
        .collect::<Result<_, _>>()?;
    let mut tables = Vec::new();
    for command in ["check", "build"] {
        let mut seen: Vec<Seen> = shops.iter().map(|_| Seen::default()).collect();
        for run in 1..=runs {
            for ((merchant, folder), seen) in shops.iter().zip(&mut seen) {
                eprintln!("cargo {command}, run {run} of {runs}: {}", merchant.name);
                once(folder, command, seen)?;
            }
        }
        let mut table = Table::new(
            command,
            format!("Clean `cargo {command}` of a merchant's crate"),
            &[(WALL, "s"), (USER, "s"), (CRATES, "names"), (TARGET, "MB")],
        );
        for ((merchant, folder), seen) in shops.iter().zip(seen) {
            let user: Option<Vec<f64>> = seen.took.iter().map(|took| took.user).collect();
            #[expect(clippy::cast_precision_loss, reason = "hundreds")]
            let crates = Merchant::crates(folder)?.len() as f64;
            table.line(
                merchant.name,
                [
                    Spread::of(seen.took.iter().map(|took| took.wall).collect()),
                    user.and_then(Spread::of),
                    Some(Spread::exactly(crates)),
                    Spread::of(seen.megabytes),
                ],
            );
        }
        tables.push(table);
    }
    let versions =
        shops.iter().map(|(merchant, folder)| merchant.version(folder)).collect::<Result<_, _>>()?;
    let method = format!(
        "Each crate in a target folder of its own that is empty before; everything is fetched first, and cargo is \
         offline while the clock runs. This SDK comes from a repository, and not from a path, where it would be \
         compiled as the shop's own code. {runs} {} of each, in turn. User CPU is that of cargo and of every compiler \
         that it started, C compilers included.",
        if runs == 1 { "run" } else { "runs" }
    );
    Ok(Measured { versions, method, tables })
}

/// One clean run, whose folder is removed.
fn once(folder: &Path, command: &str, seen: &mut Seen) -> Result<(), String> {
    let target = folder.join("target");
    clear(&target)?;
    let took = timed(cargo(folder).args([command, "--offline", "--quiet", "--target-dir"]).arg(&target));
    seen.took.push(took?);
    seen.megabytes.push(megabytes(&target)?);
    clear(&target)
}
