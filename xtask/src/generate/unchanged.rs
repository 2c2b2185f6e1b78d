//! Knows what was made of what, so that nothing is made again where nothing has changed.
//!
//! A note in `target/` says which files the same generator made of the same spec. Both are read again, to the last
//! byte: a file that was edited by hand, is missing or does not belong there is noticed. A note that is missing or
//! cannot be read costs time and nothing else, and `--check` never looks at it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use portone_ksnet_codegen::emit::{self, Files};
use ring::digest::{Context, SHA256};

use super::Sources;
use crate::files;

/// Where the note is.
const NOTE: &str = "target/generated.sum";

/// What is to be made, and of what.
pub(super) struct Unchanged<'a> {
    root: &'a Path,
    /// What a note begins with that is about this generator and this spec; nothing where the generator is not known.
    head: Option<String>,
}

impl<'a> Unchanged<'a> {
    pub(super) fn new(root: &'a Path, sources: &Sources, generator: Option<&str>) -> Self {
        let spec = sum(sources.0.iter().map(|(path, text)| (*path, text.as_bytes())));
        let head = generator.map(|generator| format!("generator {generator}\nspec {spec}\n"));
        Self { root, head }
    }

    /// How many files there are, where they are what this generator makes of this spec.
    pub(super) fn holds(&self) -> Option<usize> {
        let note = fs::read_to_string(self.note()).ok()?;
        let (noted, elsewhere) = note.strip_prefix(self.head.as_deref()?)?.split_once('\n')?;
        let mut paths: BTreeSet<String> = elsewhere.lines().map(str::to_owned).collect();
        let owned = self.owned()?;
        // What the compiler says about a guard stands beside it, and is not made from the spec.
        let is_said = |path: &String| {
            path.strip_suffix(".stderr").is_some_and(|stem| owned.contains(&format!("{stem}.rs")))
        };
        paths.extend(owned.iter().filter(|path| !is_said(path)).cloned());
        let mut texts = Vec::with_capacity(paths.len());
        for path in &paths {
            texts.push((path.as_str(), fs::read(self.root.join(path)).ok()?));
        }
        let found = sum(texts.iter().map(|(path, text)| (*path, text.as_slice())));
        (found == noted).then_some(paths.len())
    }

    /// Takes note of what was made.
    pub(super) fn remember(&self, files: &Files) {
        let Some(head) = &self.head else { return };
        let sum = sum(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
        let mut note = format!("{head}{sum}\n");
        let is_owned = |path: &str| emit::OWNED.iter().any(|folder| Path::new(path).starts_with(folder));
        for path in files.keys().filter(|path| !is_owned(path)) {
            note.push_str(path);
            note.push('\n');
        }
        // Where it cannot be written, everything is made again next time.
        let _ = files::write(&self.note(), &note);
    }

    fn note(&self) -> PathBuf {
        self.root.join(NOTE)
    }

    /// What is in the generator's folders.
    fn owned(&self) -> Option<BTreeSet<String>> {
        let mut owned = BTreeSet::new();
        for folder in emit::OWNED {
            for path in files::below(&self.root.join(folder)).ok()? {
                owned.insert(super::relative(self.root, &path)?);
            }
        }
        Some(owned)
    }
}

/// Tells texts from any others.
fn sum<'t>(texts: impl Iterator<Item = (&'t str, &'t [u8])>) -> String {
    let mut context = Context::new(&SHA256);
    for (path, text) in texts {
        for part in [path.as_bytes(), text] {
            context.update(&(part.len() as u64).to_le_bytes());
            context.update(part);
        }
    }
    let mut sum = String::new();
    for byte in context.finish().as_ref() {
        let _ = write!(sum, "{byte:02x}");
    }
    sum
}

/// Tells this program from any other build of it: whatever is written to the file, and wherever it comes from, one of
/// these is another. To read it whole would take longer than all else.
pub(super) fn generator() -> Option<String> {
    // The program that runs, and not what was put in its place since. Where it is run by another, as by a loader or
    // an emulator, nothing is known.
    let running = fs::metadata("/proc/self/exe").or_else(|_| fs::metadata(std::env::current_exe()?)).ok()?;
    let called = fs::metadata(std::env::args_os().next()?).ok()?;
    build(&running).filter(|running| Some(running) == build(&called).as_ref())
}

fn build(program: &Metadata) -> Option<String> {
    let written = program.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", program.len(), written.as_nanos(), place(program)))
}

/// Where the file is on its disk, and when anything about it was changed, which nobody can set back.
#[cfg(unix)]
fn place(file: &Metadata) -> String {
    use std::os::unix::fs::MetadataExt as _;
    format!("{} {} {} {}", file.dev(), file.ino(), file.ctime(), file.ctime_nsec())
}

#[cfg(not(unix))]
fn place(_: &Metadata) -> String {
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUARD: &str = "tests/ui/rules/pay/a_rule.rs";
    const PAGE: &str = "docs/matrix.md";

    struct World {
        root: PathBuf,
        files: Files,
    }

    impl World {
        /// A folder in which all has been made, and noted.
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("xtask-unchanged-{}-{name}", std::process::id()));
            let _ = fs::remove_dir_all(&root);
            let files: Files = [(GUARD, "fn main() {}\n"), (PAGE, "# Matrix\n")]
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .into();
            let world = Self { root, files };
            for (path, text) in &world.files {
                world.write(path, text);
            }
            world.unchanged("rules: []", "1").remember(&world.files);
            world
        }

        fn unchanged(&self, spec: &str, generator: &str) -> Unchanged<'_> {
            Unchanged::new(
                &self.root,
                &Sources([("spec/ksnet.yaml", spec.to_owned()); 1].into()),
                Some(generator),
            )
        }

        fn holds(&self) -> Option<usize> {
            self.unchanged("rules: []", "1").holds()
        }

        fn write(&self, path: &str, text: &str) {
            files::write(&self.root.join(path), text).unwrap();
        }
    }

    impl Drop for World {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.root);
        }
    }

    #[test]
    fn nothing_is_made_again_where_nothing_has_changed() {
        let world = World::new("same");
        assert_eq!(world.holds(), Some(2));
        // The compiler's words are not the generator's.
        world.write("tests/ui/rules/pay/a_rule.stderr", "error");
        assert_eq!(world.holds(), Some(2));
        // Neither is what is beside its folders.
        world.write("docs/other.md", "# Other");
        assert_eq!(world.holds(), Some(2));
    }

    #[test]
    fn another_spec_or_another_generator_makes_everything_again() {
        let world = World::new("other");
        assert_eq!(world.unchanged("rules: [] ", "1").holds(), None);
        assert_eq!(world.unchanged("rules: []", "2").holds(), None);
        assert_eq!(Unchanged { root: &world.root, head: None }.holds(), None);
        assert_eq!(world.holds(), Some(2));
    }

    #[test]
    fn whatever_happens_to_a_file_is_noticed() {
        for path in [GUARD, PAGE] {
            let world = World::new("files");
            let text = &world.files[path];
            // Of the same length, and with the time that it had.
            let target = world.root.join(path);
            let before = fs::metadata(&target).unwrap().modified().unwrap();
            world.write(path, &text.replace('a', "e"));
            fs::File::options().write(true).open(&target).unwrap().set_modified(before).unwrap();
            assert_eq!(world.holds(), None, "{path} was edited");
            world.write(path, text);
            assert_eq!(world.holds(), Some(2));
            fs::rename(&target, target.with_extension("old")).unwrap();
            assert_eq!(world.holds(), None, "{path} is gone");
        }
        for stray in ["generated/matrix/src/stray.rs", "tests/ui/rules/gone.stderr", "tests/types/deep/er/x"]
        {
            let world = World::new("strays");
            world.write(stray, "");
            assert_eq!(world.holds(), None, "{stray} is not wanted");
        }
    }

    #[test]
    fn what_stands_in_two_files_is_not_what_stands_in_one() {
        let sum = |texts: &[(&str, &str)]| sum(texts.iter().map(|(path, text)| (*path, text.as_bytes())));
        let texts = [("a", "bc"), ("ab", "c"), ("a", "b"), ("", "abc")];
        for (i, one) in texts.iter().enumerate() {
            for other in &texts[..i] {
                assert_ne!(sum(&[*one]), sum(&[*other]));
            }
        }
        assert_ne!(sum(&[("a", "b"), ("c", "d")]), sum(&[("a", "bcd")]));
    }

    #[test]
    fn a_spoiled_note_counts_for_nothing() {
        let world = World::new("note");
        let note = world.root.join(NOTE);
        let whole = fs::read(&note).unwrap();
        for end in 0..whole.len() - 1 {
            fs::write(&note, &whole[..end]).unwrap();
            assert_eq!(world.holds(), None, "cut off at {end}");
        }
        for place in 0..whole.len() - 1 {
            let mut spoiled = whole.clone();
            spoiled[place] ^= 1;
            fs::write(&note, &spoiled).unwrap();
            assert_eq!(world.holds(), None, "spoiled at {place}");
        }
        fs::write(&note, [0xff, 0xfe]).unwrap();
        assert_eq!(world.holds(), None);
        fs::remove_file(&note).unwrap();
        assert_eq!(world.holds(), None);
        // A folder cannot be read or written as a note.
        fs::create_dir(&note).unwrap();
        world.unchanged("rules: []", "1").remember(&world.files);
        assert_eq!(world.holds(), None);
    }

    #[test]
    fn a_build_is_known_again_and_no_other_is_taken_for_it() {
        assert!(generator().is_some());
        assert_eq!(generator(), generator());
        let world = World::new("build");
        let program = world.root.join("program");
        let built = |bytes: &str| {
            files::write(&program, bytes).unwrap();
            build(&fs::metadata(&program).unwrap()).unwrap()
        };
        let first = built("one");
        assert_eq!(built("one"), first);
        // Of the same length, and with the time of the other.
        let time = fs::metadata(&program).unwrap().modified().unwrap();
        built("two");
        fs::File::options().write(true).open(&program).unwrap().set_modified(time).unwrap();
        let second = build(&fs::metadata(&program).unwrap()).unwrap();
        assert_eq!(cfg!(unix), first != second);
    }
}
