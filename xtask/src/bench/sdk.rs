//! Copies of the SDK, of what a merchant's build compiles alone.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::cargo::{clear, said};
use crate::files;

/// What a merchant's build compiles, by folder.
const COPIED: [&str; 5] = ["src", "rules", "wire", "macros", "generated"];

/// Writes what is in the working folder now into another.
pub(super) fn copy(root: &Path, to: &Path) -> Result<(), String> {
    for folder in COPIED {
        for file in files::below(&root.join(folder))? {
            let Ok(relative) = file.strip_prefix(root) else { continue };
            if !relative.to_string_lossy().contains("/target/") {
                let bytes = std::fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                files::write_bytes(&to.join(relative), &bytes)?;
            }
        }
    }
    let manifest = files::read(&root.join("Cargo.toml"))?;
    files::write(&to.join("Cargo.toml"), &without_tools(&manifest)?)?;
    Ok(())
}

/// A repository with what is in the working folder now. What a shop depends on by a path is compiled as if the shop
/// wrote it: again and again, with every lint. The other SDKs are not, and this one is not where a shop has it from
/// elsewhere.
pub(super) fn repository(root: &Path) -> Result<PathBuf, String> {
    let folder = root.join("target/bench/sdk");
    clear(&folder)?;
    copy(root, &folder)?;
    for arguments in [
        &["init", "--quiet"][..],
        &["add", "--all"],
        // The same files are the same commit.
        &["-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message=What is measured"],
    ] {
        let mut git = Command::new("git");
        for person in ["AUTHOR", "COMMITTER"] {
            git.env(format!("GIT_{person}_NAME"), "bench").env(format!("GIT_{person}_EMAIL"), "");
            git.env(format!("GIT_{person}_DATE"), "2000-01-01T00:00:00Z");
        }
        said(git.current_dir(&folder).args(arguments))?;
    }
    Ok(folder)
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
