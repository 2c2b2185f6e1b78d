//! A copy of the SDK whose table has many times the rules.

use std::path::{Path, PathBuf};

use portone_ksnet_codegen::emit;
use portone_ksnet_codegen::{model, spec, wire::Wire};

use super::grow::{Originals, grow};
use crate::files;
use crate::generate::{REST, SDK, SPEC};

/// What a merchant's build compiles, by folder; `generated` is made anew.
const COPIED: [&str; 5] = ["src", "rules", "wire", "macros", "generated"];

/// Writes it, and says where.
pub(super) fn write(root: &Path, times: usize) -> Result<PathBuf, String> {
    let copy = root.join("target/bench").join(format!("sdk-with-{times}-times-the-rules"));
    for folder in COPIED {
        for file in files::below(&root.join(folder))? {
            let Ok(relative) = file.strip_prefix(root) else { continue };
            if !relative.to_string_lossy().contains("/target/") {
                let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                files::write_bytes(&copy.join(relative), &bytes)?;
            }
        }
    }
    for (path, text) in emit::all(&grown(root, times)?) {
        if path.starts_with("generated/") {
            files::write(&copy.join(&path), &text)?;
        }
    }
    let manifest = files::read(&root.join("Cargo.toml"))?;
    files::write(&copy.join("Cargo.toml"), &without_tools(&manifest)?)?;
    Ok(copy)
}

fn grown(root: &Path, times: usize) -> Result<model::Model, String> {
    let text = grow(&files::read(&root.join(SPEC))?, times, Originals::Kept)?;
    let spec = spec::read(SPEC, &text).map_err(|mistakes| mistakes.to_string())?;
    let wire = |path: &str| {
        Wire::read(path, &files::read(&root.join(path))?).map_err(|mistakes| mistakes.to_string())
    };
    model::check(SPEC, &text, &spec, wire(REST)?, wire(SDK)?).map_err(|mistakes| mistakes.to_string())
}

/// The manifest of the root, without the crates, examples and tests that are not copied.
fn without_tools(manifest: &str) -> Result<String, String> {
    let mut text = String::new();
    let mut kept = true;
    for line in manifest.lines() {
        if line.starts_with('[') {
            kept = !["[dev-dependencies]", "[[example]]", "[[bench]]"].contains(&line);
        }
        if line.starts_with("members = ") {
            text.push_str(
                "members = [\"rules\", \"wire\", \"generated/matrix\", \"generated/types\", \"macros\", \"macros/expand\"]\n",
            );
        } else if kept && !line.starts_with("readme = ") {
            text.push_str(line);
            text.push('\n');
        }
    }
    if text.contains("macros/expand") {
        Ok(text)
    } else {
        Err("Cargo.toml has no line `members = …`".to_owned())
    }
}
