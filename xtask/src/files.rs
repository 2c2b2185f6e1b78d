use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// The text of a file.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Writes a file whole or not at all, and only where its text differs. Says whether it was written.
pub(crate) fn write(path: &Path, text: &str) -> Result<bool, String> {
    write_bytes(path, text.as_bytes())
}

/// The same for what is no text.
pub(crate) fn write_bytes(path: &Path, bytes: &[u8]) -> Result<bool, String> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    let failed = |error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let beside = beside(path);
    fs::write(&beside, bytes).map_err(failed)?;
    fs::rename(&beside, path).map_err(failed)?;
    Ok(true)
}

/// Writes and removes files, all of them or none, and says which. Everything is written beside its place first;
/// where putting it there fails half-way, what was there before is put back.
pub(crate) fn write_all(
    root: &Path,
    changes: &BTreeMap<String, Option<String>>,
) -> Result<Vec<String>, String> {
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut told = Vec::new();
    for (path, text) in changes {
        let target = root.join(path);
        let before = fs::read(&target).ok();
        if before.as_deref() == text.as_deref().map(str::as_bytes) {
            continue;
        }
        told.push(format!("{} {path}", if text.is_some() { "wrote" } else { "removed" }));
        let one = Waiting { beside: beside(&target), target, before, removes: text.is_none() };
        let prepared = text.as_ref().map_or(Ok(()), |text| one.prepare(text));
        waiting.push(one);
        if let Err(error) = prepared {
            waiting.iter().for_each(Waiting::give_up);
            return Err(error);
        }
    }
    for (count, one) in waiting.iter().enumerate() {
        if let Err(error) = one.put() {
            waiting[..count].iter().for_each(Waiting::take_back);
            waiting.iter().for_each(Waiting::give_up);
            return Err(format!("{error}; nothing was changed"));
        }
    }
    Ok(told)
}

/// A file on its way to its place.
struct Waiting {
    target: PathBuf,
    beside: PathBuf,
    before: Option<Vec<u8>>,
    removes: bool,
}

impl Waiting {
    fn prepare(&self, text: &str) -> Result<(), String> {
        let failed = |error| format!("cannot write {}: {error}", self.beside.display());
        if let Some(folder) = self.target.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(&self.beside, text).map_err(failed)
    }

    fn put(&self) -> Result<(), String> {
        if self.removes {
            return remove(&self.target);
        }
        fs::rename(&self.beside, &self.target)
            .map_err(|error| format!("cannot write {}: {error}", self.target.display()))
    }

    fn take_back(&self) {
        let _ = match &self.before {
            Some(bytes) => {
                let folder = self.target.parent().map_or(Ok(()), fs::create_dir_all);
                folder.and_then(|()| fs::write(&self.target, bytes))
            }
            None => fs::remove_file(&self.target),
        };
    }

    fn give_up(&self) {
        let _ = fs::remove_file(&self.beside);
    }
}

/// Where a file waits until it is whole.
fn beside(path: &Path) -> PathBuf {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    beside.into()
}

/// All files below a folder, in order; none where there is no such folder.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(format!("cannot read {}: {error}", folder.display())),
        };
        for entry in entries {
            let path = entry.map_err(|error| format!("cannot read {}: {error}", folder.display()))?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

/// Removes a file, and its folder where nothing else is in it.
pub(crate) fn remove(path: &Path) -> Result<(), String> {
    fs::remove_file(path).map_err(|error| format!("cannot remove {}: {error}", path.display()))?;
    if let Some(folder) = path.parent() {
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-files-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn changes(of: &[(&str, Option<&str>)]) -> BTreeMap<String, Option<String>> {
        of.iter().map(|(path, text)| ((*path).to_owned(), text.map(str::to_owned))).collect()
    }

    #[test]
    fn all_files_are_written_or_none() {
        let root = folder("none");
        fs::write(root.join("a"), "old").unwrap();
        fs::write(root.join("b"), "kept").unwrap();
        // A folder cannot be replaced by a file.
        fs::create_dir_all(root.join("z/full")).unwrap();
        let wanted = [("a", Some("new")), ("b", None), ("c/d", Some("new")), ("z", Some("new"))];
        let error = write_all(&root, &changes(&wanted)).unwrap_err();
        assert!(error.contains("nothing was changed"), "{error}");
        assert_eq!(fs::read_to_string(root.join("a")).unwrap(), "old");
        assert_eq!(fs::read_to_string(root.join("b")).unwrap(), "kept");
        let left: Vec<PathBuf> = below(&root).unwrap();
        assert_eq!(left, [root.join("a"), root.join("b")], "nothing is left lying about");

        let told = write_all(&root, &changes(&wanted[..3])).unwrap();
        assert_eq!(told, ["wrote a", "removed b", "wrote c/d"]);
        assert_eq!(write_all(&root, &changes(&wanted[..3])).unwrap(), [""; 0]);
        fs::remove_dir_all(root).unwrap();
    }
}
