mod unchanged;

use std::collections::BTreeSet;
use std::path::Path;

use portone_ksnet_codegen::emit::{self, Files};
use portone_ksnet_codegen::model::{self, Model};
use portone_ksnet_codegen::{guard, mistake::Mistakes, page, spec, wire::Wire};

use self::unchanged::Unchanged;
use crate::files;

/// Where the spec and PortOne's shapes are.
pub(crate) const SPEC: &str = "spec/ksnet.yaml";
pub(crate) const REST: &str = "spec/wire/rest.yaml";
pub(crate) const SDK: &str = "spec/wire/sdk.yaml";

/// What is done about the generated files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// They are made again, unless nothing has changed since they were made.
    Update,
    /// They are made again.
    Full,
    /// They are made and compared, and nothing is written.
    Check,
}

/// The texts that everything is made from, by path.
pub(crate) struct Sources(Vec<(&'static str, String)>);

impl Sources {
    fn read(root: &Path) -> Result<Self, String> {
        let read = |path| files::read(&root.join(path)).map(|text| (path, text));
        [SPEC, REST, SDK].into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    fn model(&self) -> Result<Model, String> {
        let [(_, text), (_, rest), (_, sdk)] = self.0.as_slice() else {
            unreachable!("three files are read");
        };
        let spec = spec::read(SPEC, text).map_err(|mistakes| mistakes.to_string())?;
        let wire =
            |path: &str, text| Wire::read(path, text).map_err(|mistakes: Mistakes| mistakes.to_string());
        model::check(SPEC, text, &spec, wire(REST, rest)?, wire(SDK, sdk)?)
            .map_err(|mistakes| mistakes.to_string())
    }
}

/// Brings the generated files up to date, or says which is not.
pub(crate) fn run(root: &Path, task: Task) -> Result<(), String> {
    let sources = Sources::read(root)?;
    let unchanged = Unchanged::new(root, &sources, unchanged::generator().as_deref());
    if task == Task::Update
        && let Some(count) = unchanged.holds()
    {
        println!("nothing has changed ({count} files)");
        return Ok(());
    }
    let files = from_model(&sources.model()?)?;
    let stale = stale(root, &files)?;
    if task == Task::Check {
        return report(&stale);
    }
    update(root, &files, &stale)?;
    unchanged.remember(&files);
    Ok(())
}

/// Brings the pages of the matrix and the schema of the spec alone up to date.
pub(crate) fn matrix(root: &Path) -> Result<(), String> {
    let pages = page::all(&read_model(root)?);
    let stale: Vec<(String, bool)> = differing(root, &pages).collect();
    update(root, &pages, &stale)
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
    Sources::read(root)?.model()
}

/// The paths of files that differ from what the spec gives, and whether each is still wanted.
pub(crate) fn stale(root: &Path, files: &Files) -> Result<Vec<(String, bool)>, String> {
    let mut stale: Vec<(String, bool)> = differing(root, files).collect();
    let wanted: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    for folder in emit::OWNED {
        for path in files::below(&root.join(folder))? {
            let Some(relative) = relative(root, &path) else { continue };
            // What the compiler says about a guard is recorded beside the guard, and goes with it.
            let owner = relative.strip_suffix(".stderr").map(|stem| format!("{stem}.rs"));
            if !wanted.contains(owner.as_deref().unwrap_or(&relative)) {
                stale.push((relative, false));
            }
        }
    }
    Ok(stale)
}

/// A path as the generator writes it.
fn relative(root: &Path, path: &Path) -> Option<String> {
    Some(path.strip_prefix(root).ok()?.to_string_lossy().replace('\\', "/"))
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
        run(&files::root(), Task::Check).unwrap();
    }

    #[test]
    fn generating_twice_gives_the_same_bytes() {
        let make = || from_model(&read_model(&files::root()).unwrap()).unwrap();
        assert_eq!(make(), make());
    }

    /// A folder with the spec and everything that is made from it.
    fn copy(name: &str) -> std::path::PathBuf {
        let root = std::env::temp_dir().join(format!("xtask-generate-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&root);
        for path in [SPEC, REST, SDK] {
            files::write(&root.join(path), &files::read(&files::root().join(path)).unwrap()).unwrap();
        }
        root
    }

    /// With a note of the last time, the spec and the files are looked at all the same.
    #[test]
    fn what_was_done_by_hand_is_put_right_and_a_changed_spec_is_followed() {
        let root = copy("warm");
        run(&root, Task::Update).unwrap();
        run(&root, Task::Check).unwrap();
        let table = root.join("generated/matrix/src/lib.rs");
        let made = files::read(&table).unwrap();
        let stray = root.join("tests/ui/rules/stray.rs");
        files::write(&table, &format!("{made}// by hand\n")).unwrap();
        files::write(&stray, "fn main() {}\n").unwrap();
        std::fs::remove_file(root.join(page::MARKDOWN)).unwrap();
        // The note does not make the check pass.
        assert!(run(&root, Task::Check).is_err());
        run(&root, Task::Update).unwrap();
        assert_eq!(files::read(&table).unwrap(), made);
        assert!(!stray.exists() && root.join(page::MARKDOWN).exists());

        // A spec that is wrong is told again and again; a changed one is followed.
        let text = files::read(&root.join(SPEC)).unwrap();
        files::write(&root.join(SPEC), "nonsense: [").unwrap();
        for _ in 0..2 {
            assert!(run(&root, Task::Update).is_err());
        }
        let changed = text.replacen("PortOne's KSNET page", "PortOne's page", 1);
        assert_ne!(text, changed);
        files::write(&root.join(SPEC), &changed).unwrap();
        run(&root, Task::Update).unwrap();
        run(&root, Task::Check).unwrap();
        assert!(files::read(&root.join(page::MARKDOWN)).unwrap().contains("PortOne's page"));
        std::fs::remove_dir_all(root).unwrap();
    }
}
