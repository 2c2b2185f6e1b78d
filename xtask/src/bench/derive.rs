//! `derive`: what a derive costs a build, beside others on the same structs, and how that grows with the table.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::cargo::{cargo, clear, locked};
use super::table::{Spread, Table};
use super::{Keep, Measured, Settings, scaled};
use crate::files;

pub(super) const MACROS: &str = "macros";
pub(super) const CHECK: &str = "check";

const STRUCTS: usize = 1000;

/// A crate of structs: its name, and what stands before a struct and before each of its fields.
struct Candidate {
    /// As in the table.
    shown: &'static str,
    package: &'static str,
    before_struct: &'static str,
    /// In the order of [`FIELDS`].
    before_fields: [&'static str; 8],
}

const FIELDS: [&str; 8] = [
    "payment_id: &'a str",
    "order_name: &'a str",
    "total_amount: u64",
    "tax_free_amount: Option<u64>",
    "redirect_url: &'a str",
    "buyer: &'a str",
    "email: Option<&'a str>",
    "phone: String",
];

/// The structs alone, whose cost is taken off what the others cost.
const PLAIN: Candidate =
    Candidate { shown: "plain structs", package: "plain-orders", before_struct: "", before_fields: [""; 8] };

const OURS: Candidate = Candidate {
    shown: "`KsnetRequest`",
    package: "ksnet-orders",
    before_struct: "#[derive(portone_ksnet::KsnetRequest)]\n\
                    #[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW)]\n",
    before_fields: [
        "",
        "",
        "",
        "",
        "",
        "#[ksnet(path = customer.fullName)]",
        "#[ksnet(path = customer.email)]",
        "#[ksnet(path = customer.phoneNumber)]",
    ],
};

pub(super) const SERDE: &str = "serde's `Serialize`";

const OTHERS: [Candidate; 2] = [
    Candidate {
        shown: SERDE,
        package: "serde-orders",
        before_struct: "#[derive(serde::Serialize)]\n#[serde(rename_all = \"camelCase\")]\n",
        before_fields: [
            "",
            "",
            "",
            "#[serde(skip_serializing_if = \"Option::is_none\")]",
            "",
            "#[serde(rename = \"fullName\")]",
            "#[serde(rename = \"email\", skip_serializing_if = \"Option::is_none\")]",
            "#[serde(rename = \"phoneNumber\")]",
        ],
    },
    Candidate {
        shown: "bon's `Builder`",
        package: "bon-orders",
        before_struct: "#[derive(bon::Builder)]\n",
        before_fields: [""; 8],
    },
];

/// What one check of a crate took, in seconds.
#[derive(Clone, Copy)]
struct Taken {
    macros: f64,
    check: f64,
}

pub(super) fn measure(root: &Path, settings: &Settings, keep: Keep<'_>) -> Result<Measured, String> {
    let runs = if settings.quick { 3 } else { 9 };
    // One for all, so that what they depend on is built once.
    let target = root.join("target/bench/derive-target");
    let folder = root.join("target/bench/derive");
    let mut workspace = Workspace { folder, target: target.clone(), candidates: Vec::new() };
    workspace.candidates.extend([&PLAIN, &OURS]);
    workspace.candidates.extend(&OTHERS);
    workspace.write(root, root)?;
    let taken = run(&[&workspace], runs)?.remove(0);
    let title = format!("One derive on a struct of {} fields", FIELDS.len());
    let mut table = Table::new("derive", title, &[(MACROS, "µs"), (CHECK, "µs")]);
    add(&mut table, &taken, |candidate| candidate.shown.to_owned());
    let lock = files::read(&workspace.folder.join("Cargo.lock"))?;
    let version = |package: &str| Some((package.to_owned(), locked(&lock, package)?));
    let mut measured = Measured {
        versions: ["serde_derive", "bon"].into_iter().filter_map(version).collect(),
        method: format!(
            "Crates of {STRUCTS} structs each, checked in turn, {runs} times; `rustc -Ztime-passes` tells how long \
             `macro_expand_crate` and the whole took. What the same structs take without a derive is taken off, and the \
             rest divided by {STRUCTS}. The derives themselves are built as `cargo check` builds them. With more rules: \
             each rule of the operation again under other names, with a condition more, in copies of the whole SDK."
        ),
        tables: vec![table],
    };
    // The copies of the SDK take their time, and what is measured already is not to wait for it.
    keep(&measured)?;

    let mut sizes = vec![(1, root.to_owned(), workspace)];
    for times in [10, 100] {
        eprintln!("{}", super::generator::line(times));
        let sdk = scaled::write(root, times)?;
        let folder = root.join("target/bench").join(format!("derive-{times}"));
        let workspace = Workspace { folder, target: target.clone(), candidates: Vec::new() };
        sizes.push((times, sdk, workspace));
    }
    for (_, sdk, workspace) in &mut sizes {
        workspace.candidates = vec![&PLAIN, &OURS];
        workspace.write(root, sdk)?;
    }
    let workspaces: Vec<&Workspace> = sizes.iter().map(|(_, _, workspace)| workspace).collect();
    let mut scale =
        Table::new("scale", "One derive, with more rules in the table", &[(MACROS, "µs"), (CHECK, "µs")]);
    for ((times, sdk, _), taken) in sizes.iter().zip(run(&workspaces, runs)?) {
        add(&mut scale, &taken, |_| super::generator::line(*times));
        if *times > 1 {
            clear(sdk)?;
        }
    }
    clear(&target)?;
    measured.tables.push(scale);
    Ok(measured)
}

/// A line for each candidate but the first, whose cost is taken off.
fn add(table: &mut Table, taken: &[(&Candidate, Vec<Taken>)], name: impl Fn(&Candidate) -> String) {
    let Some(((_, plain), others)) = taken.split_first() else { return };
    for (candidate, runs) in others {
        #[expect(clippy::cast_precision_loss, reason = "a thousand is exact")]
        let each = |of: fn(&Taken) -> f64| {
            let without = plain.iter().map(of);
            Spread::of(
                runs.iter()
                    .map(of)
                    .zip(without)
                    .map(|(with, without)| (with - without) * 1e6 / STRUCTS as f64)
                    .collect(),
            )
        };
        table.line(name(candidate), [each(|taken| taken.macros), each(|taken| taken.check)]);
    }
}

/// What each candidate of a workspace took, run by run.
type Runs = Vec<(&'static Candidate, Vec<Taken>)>;

/// Checks the crates of all workspaces in turn.
fn run(workspaces: &[&Workspace], runs: usize) -> Result<Vec<Runs>, String> {
    // Everything that the crates depend on is built here.
    for workspace in workspaces {
        for candidate in &workspace.candidates {
            workspace.check(candidate)?;
        }
    }
    let empty = |workspace: &&Workspace| -> Runs {
        workspace.candidates.iter().map(|candidate| (*candidate, Vec::new())).collect()
    };
    let mut taken: Vec<Runs> = workspaces.iter().map(empty).collect();
    for run in 1..=runs {
        eprintln!("run {run} of {runs}");
        for (workspace, taken) in workspaces.iter().zip(&mut taken) {
            for (candidate, taken) in taken {
                taken.push(workspace.check(candidate)?);
            }
        }
    }
    Ok(taken)
}

/// A workspace with a crate for each candidate.
struct Workspace {
    folder: PathBuf,
    target: PathBuf,
    candidates: Vec<&'static Candidate>,
}

impl Workspace {
    /// Writes it; its crates depend on the SDK at `sdk`.
    fn write(&self, root: &Path, sdk: &Path) -> Result<(), String> {
        let members: Vec<String> =
            self.candidates.iter().map(|candidate| format!("{:?}", candidate.package)).collect();
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
        files::write(&self.folder.join("Cargo.toml"), &manifest)?;
        let lock = self.folder.join("Cargo.lock");
        if !lock.exists() {
            files::write(&lock, &files::read(&root.join("Cargo.lock"))?)?;
        }
        for candidate in &self.candidates {
            // All depend on the same, so that what is read of it is no difference. TLS has no part in a derive, and
            // takes long to build.
            let manifest = format!(
                "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[dependencies]\nportone-ksnet = {{ path = \"{}\", \
                 default-features = false }}\n\
                 serde = {{ version = \"1\", features = [\"derive\"] }}\nbon = \"3\"\n",
                candidate.package,
                sdk.display()
            );
            let folder = self.folder.join(candidate.package);
            files::write(&folder.join("Cargo.toml"), &manifest)?;
            files::write(&folder.join("src/lib.rs"), &structs(candidate))?;
        }
        Ok(())
    }

    /// Checks a crate alone, by the passes of rustc that take the time.
    fn check(&self, candidate: &Candidate) -> Result<Taken, String> {
        // The text must change for cargo to check it again.
        files::write(&self.folder.join(candidate.package).join("src/lib.rs"), &structs(candidate))?;
        let output = cargo(&self.folder)
            // The passes are told to no one else.
            .env("RUSTC_BOOTSTRAP", "1")
            .args([
                "rustc",
                "--quiet",
                "--profile",
                "check",
                "--lib",
                "--package",
                candidate.package,
                "--target-dir",
            ])
            .arg(&self.target)
            .args(["--", "-Ztime-passes", "-Ztime-passes-format=json"])
            .output()
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
        let said = [output.stderr, output.stdout].concat();
        let said = String::from_utf8_lossy(&said);
        if !output.status.success() {
            return Err(format!("`{}` is not checked:\n{said}", candidate.package));
        }
        let pass = |name: &str| {
            let line = said.lines().find(|line| line.contains(&format!("\"{name}\"")));
            let seconds =
                line.and_then(|line| line.split("\"time\":").nth(1)?.split([',', '}']).next()?.parse().ok());
            seconds.ok_or_else(|| format!("rustc does not tell how long `{name}` took:\n{said}"))
        };
        Ok(Taken { macros: pass("macro_expand_crate")?, check: pass("total")? })
    }
}

fn structs(candidate: &Candidate) -> String {
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_nanos());
    let mut text = format!("// {now}\n#![allow(dead_code)]\n");
    for number in 0..STRUCTS {
        let _ = writeln!(text, "{}pub struct Order{number}<'a> {{", candidate.before_struct);
        for (before, field) in candidate.before_fields.iter().zip(FIELDS) {
            let _ = writeln!(text, "    {before}\n    {field},");
        }
        text.push_str("}\n");
    }
    text
}
