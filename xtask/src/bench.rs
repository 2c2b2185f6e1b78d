//! `cargo xtask bench derive`: what a derive costs a build, beside serde's on the same structs.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::files;

const STRUCTS: usize = 1000;
const RUNS: usize = 5;

/// A crate of structs: its name, and what stands before a struct and before each of its fields.
struct Candidate {
    name: &'static str,
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

const CANDIDATES: [Candidate; 3] = [
    Candidate { name: "plain-orders", before_struct: "", before_fields: [""; 8] },
    Candidate {
        name: "serde-orders",
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
        name: "ksnet-orders",
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
    },
];

/// What one check of a crate took, in seconds.
#[derive(Clone, Copy)]
struct Taken {
    macros: f64,
    check: f64,
}

/// Checks crates of many structs in turn, several times, and prints what each took.
pub(crate) fn derive(root: &Path) -> Result<(), String> {
    let folder = root.join("target/bench-derive");
    write(root, &folder)?;
    // Everything that the crates depend on is built here.
    for candidate in &CANDIDATES {
        check(&folder, candidate)?;
    }
    let mut taken = [(); CANDIDATES.len()].map(|()| Vec::new());
    for run in 0..RUNS {
        eprintln!("run {} of {RUNS}", run + 1);
        for (candidate, taken) in CANDIDATES.iter().zip(&mut taken) {
            taken.push(check(&folder, candidate)?);
        }
    }
    let [plain, serde, ksnet] = taken;
    println!(
        "{STRUCTS} structs of {} fields, the least and the median of {RUNS} runs, without what plain structs take",
        FIELDS.len()
    );
    for (what, of) in
        [("macros", (|taken| taken.macros) as fn(&Taken) -> f64), ("check", |taken| taken.check)]
    {
        for (which, pick) in [("least", least as fn(Vec<f64>) -> f64), ("median", median)] {
            let seconds = |runs: &[Taken]| pick(runs.iter().map(of).collect());
            let none = seconds(&plain);
            let (serde, ksnet) = (seconds(&serde) - none, seconds(&ksnet) - none);
            #[expect(clippy::cast_precision_loss, reason = "a thousand is exact")]
            let each = |seconds: f64| seconds * 1e6 / STRUCTS as f64;
            println!(
                "{what:>6} {which:>6}: serde {:>6.0} µs each, ksnet {:>6.0} µs each, {:.2} x (plain: {:.0} ms)",
                each(serde),
                each(ksnet),
                ksnet / serde,
                none * 1e3
            );
        }
    }
    Ok(())
}

fn least(values: Vec<f64>) -> f64 {
    values.into_iter().fold(f64::INFINITY, f64::min)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Checks a crate alone, by the passes of rustc that take the time.
fn check(folder: &Path, candidate: &Candidate) -> Result<Taken, String> {
    // The text must change for cargo to check it again.
    let source = folder.join(candidate.name).join("src/lib.rs");
    files::write(&source, &structs(candidate))?;
    let output = Command::new(env!("CARGO"))
        .current_dir(folder)
        // The passes are told to no one else.
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["rustc", "--quiet", "--profile", "check", "--lib", "--package", candidate.name])
        .args(["--", "-Ztime-passes", "-Ztime-passes-format=json"])
        .output()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("`{}` is not checked:\n{said}", candidate.name));
    }
    let pass = |name: &str| {
        let said = [said.as_ref(), &String::from_utf8_lossy(&output.stdout)].concat();
        let line = said.lines().find(|line| line.contains(&format!("\"{name}\"")));
        let seconds =
            line.and_then(|line| line.split("\"time\":").nth(1)?.split([',', '}']).next()?.parse().ok());
        seconds.ok_or_else(|| format!("rustc does not tell how long `{name}` took:\n{said}"))
    };
    Ok(Taken { macros: pass("macro_expand_crate")?, check: pass("total")? })
}

fn write(root: &Path, folder: &Path) -> Result<(), String> {
    let members: Vec<String> = CANDIDATES.iter().map(|candidate| format!("{:?}", candidate.name)).collect();
    files::write(
        &folder.join("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", ")),
    )?;
    let lock = files::read(&root.join("Cargo.lock"))?;
    files::write(&folder.join("Cargo.lock"), &lock)?;
    for candidate in &CANDIDATES {
        // All depend on the same, so that what is read of it is no difference.
        let manifest = format!(
            "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[dependencies]\nportone-ksnet = {{ path = \"{}\" }}\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\n",
            candidate.name,
            root.display()
        );
        files::write(&folder.join(candidate.name).join("Cargo.toml"), &manifest)?;
        files::write(&folder.join(candidate.name).join("src/lib.rs"), &structs(candidate))?;
    }
    Ok(())
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
