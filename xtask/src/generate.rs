use std::collections::BTreeSet;
use std::path::Path;

use portone_ksnet_codegen::emit::{self, Files};
use portone_ksnet_codegen::model::{self, Model};
use portone_ksnet_codegen::{guard, page, spec, wire::Wire};

use crate::files;

/// Where the spec and PortOne's shapes are.
pub(crate) const SPEC: &str = "spec/ksnet.yaml";
pub(crate) const REST: &str = "spec/wire/rest.yaml";
pub(crate) const SDK: &str = "spec/wire/sdk.yaml";

/// Brings the generated files up to date, or with `check` says which is not.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let files = make(root)?;
    let stale = stale(root, &files)?;
    if check { report(&stale) } else { update(root, &files, &stale) }
}

/// Brings the pages of the matrix and the schema of the spec alone up to date.
pub(crate) fn matrix(root: &Path) -> Result<(), String> {
    let pages = page::all(&read_model(root)?);
    let stale: Vec<(String, bool)> = differing(root, &pages).collect();
    update(root, &pages, &stale)
}

/// Every file that is made from the spec.
fn make(root: &Path) -> Result<Files, String> {
    from_model(&read_model(root)?)
}

/// Every file that is made from a checked spec.
pub(crate) fn from_model(model: &Model) -> Result<Files, String> {
    let (rest, guards) = std::thread::scope(|scope| {
        let rest = scope.spawn(|| {
            let mut files = emit::all(model);
            files.extend(page::all(model));
            files
        });
        let guards = guard::all(model);
        (rest.join(), guards)
    });
    let mut files = rest.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    let guards = guards
        .map_err(|unguarded| unguarded.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    files.extend(guards);
    Ok(files)
}

pub(crate) fn read_model(root: &Path) -> Result<Model, String> {
    let text = files::read(&root.join(SPEC))?;
    let spec = spec::read(SPEC, &text).map_err(|mistakes| mistakes.to_string())?;
    let wire = |path: &str| {
        let text = files::read(&root.join(path))?;
        Wire::read(path, &text).map_err(|mistakes| mistakes.to_string())
    };
    model::check(SPEC, &text, &spec, wire(REST)?, wire(SDK)?).map_err(|mistakes| mistakes.to_string())
}

/// The paths of files that differ from what the spec gives, and whether each is still wanted.
pub(crate) fn stale(root: &Path, files: &Files) -> Result<Vec<(String, bool)>, String> {
    let mut stale: Vec<(String, bool)> = differing(root, files).collect();
    let wanted: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    for folder in emit::OWNED {
        for path in files::below(&root.join(folder))? {
            let Ok(relative) = path.strip_prefix(root) else { continue };
            let relative = relative.to_string_lossy().replace('\\', "/");
            // What the compiler says about a guard is recorded beside the guard, and goes with it.
            let owner = relative.strip_suffix(".stderr").map(|stem| format!("{stem}.rs"));
            if !wanted.contains(owner.as_deref().unwrap_or(&relative)) {
                stale.push((relative, false));
            }
        }
    }
    Ok(stale)
}

/// The files whose text is not on the disk.
fn differing<'f>(root: &'f Path, files: &'f Files) -> impl Iterator<Item = (String, bool)> + 'f {
    files
        .iter()
        .filter(|(path, text)| std::fs::read(root.join(path)).ok().is_none_or(|old| old != text.as_bytes()))
        .map(|(path, _)| (path.clone(), true))
}

fn report(stale: &[(String, bool)]) -> Result<(), String> {
    let Some((first, wanted)) = stale.first() else { return Ok(()) };
    let problem = if *wanted { "differs from what spec/ gives" } else { "is not made from spec/ any more" };
    let others = match stale.len() {
        1 => String::new(),
        n => format!(" (and {} more)", n - 1),
    };
    Err(format!("{first} {problem}{others}; run `cargo xtask generate` and commit what it writes"))
}

fn update(root: &Path, files: &Files, stale: &[(String, bool)]) -> Result<(), String> {
    for (path, wanted) in stale {
        let target = root.join(path);
        match files.get(path) {
            Some(text) if *wanted => {
                files::write(&target, text)?;
                println!("wrote {path}");
            }
            _ => {
                files::remove(&target)?;
                println!("removed {path}");
            }
        }
    }
    if stale.is_empty() {
        println!("everything is up to date ({} files)", files.len());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same question as `cargo xtask generate --check`, for those who only run the tests.
    #[test]
    fn generated_files_are_fresh() {
        run(&files::root(), true).unwrap();
    }

    #[test]
    fn generating_twice_gives_the_same_bytes() {
        let once = make(&files::root()).unwrap();
        let twice = make(&files::root()).unwrap();
        assert_eq!(once, twice);
    }
}
