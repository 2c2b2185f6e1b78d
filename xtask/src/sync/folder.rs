//! Sources from a folder: which file is which is told by what it holds.

use std::collections::BTreeMap;
use std::path::Path;

use portone_ksnet_upstream::kind::{self, Kind};
use portone_ksnet_upstream::lock::{Of, Source};

use super::had::{Gathered, Got, Had, today};

/// One file that could be a source.
struct File {
    name: String,
    text: String,
    /// The date in its name.
    date: Option<String>,
}

/// Takes each source from the folder. A file that is no source is told, unless single sources were asked for.
pub(super) fn gather(folder: &Path, sources: &[&Source], all: bool) -> Result<Gathered, String> {
    let cannot = |error: std::io::Error| format!("cannot read the folder {}: {error}", folder.display());
    let mut names: Vec<_> = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(cannot)? {
        names.push(entry.map_err(cannot)?.path());
    }
    names.sort();
    let mut gathered = Gathered::default();
    let mut found: BTreeMap<&str, Vec<File>> = BTreeMap::new();
    for path in names.iter().filter(|path| path.is_file()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let text = std::fs::read(path).map_err(|error| error.to_string());
        let text = text.and_then(|bytes| kind::text(&name, bytes).map_err(|error| error.to_string()));
        let source = match &text {
            Ok(text) => which(&name, text, sources),
            Err(why) => Err(why.clone()),
        };
        match (source, text) {
            (Ok(Some(source)), Ok(text)) => {
                found.entry(source).or_default().push(File { date: date(&name), name, text });
            }
            // A source that is not asked for.
            (Ok(None), _) => {}
            (Err(why), _) | (_, Err(why)) => gathered.strays.push((name, why)),
        }
    }
    if !all {
        gathered.strays.retain(|(name, _)| sources.iter().any(|source| stem(name) == source.name));
    }
    for source in sources {
        let files = found.remove(source.name.as_str()).unwrap_or_default();
        // A file that is called like a source and is none is not passed over for an older one.
        let broken = gathered.strays.iter().position(|(name, _)| stem(name) == source.name);
        let got = match broken.map(|at| gathered.strays.remove(at)) {
            Some((name, why)) => Got::Refused(name, why),
            None => newest(files, source, folder),
        };
        gathered.of.insert(source.name.clone(), got);
    }
    Ok(gathered)
}

/// The source that a file is.
fn which<'s>(name: &str, text: &str, sources: &[&'s Source]) -> Result<Option<&'s str>, String> {
    let stem = stem(name);
    if let Some(guide) = sources.iter().find(|source| source.of == Of::Guide && source.name == stem) {
        return Ok(Some(&guide.name));
    }
    let kind = Kind::of(name, text).map_err(|error| error.to_string())?;
    let of = match kind {
        Kind::Page => Of::Page,
        Kind::OpenApi => Of::OpenApi,
        Kind::BrowserSdk => Of::BrowserSdk,
    };
    let mut candidates = sources.iter().filter(|source| source.of == of);
    let Some(first) = candidates.next() else { return Ok(None) };
    // Where the lock has several of a kind, the name decides.
    let named = sources.iter().find(|source| source.of == of && source.name == stem);
    Ok(Some(&named.unwrap_or(first).name))
}

/// `ksnet` of `ksnet.2026-08-06.mdx`.
fn stem(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

fn newest(mut files: Vec<File>, source: &Source, folder: &Path) -> Got {
    let count = files.len();
    files.sort_by(|a, b| a.date.cmp(&b.date));
    let Some(last) = files.pop() else {
        let what = source.of.kind().map_or("a file of that name", Kind::name);
        return Got::Missing(format!("nothing in {} is {what}", folder.display()));
    };
    // Without a date it cannot be told which is the newer one.
    if let Some(other) = files.iter().find(|other| other.date.is_none() || other.date == last.date) {
        let why = format!(
            "`{}` and `{}` are both {}; keep one, or put the date of each into its name ({}.2026-08-06…)",
            other.name,
            last.name,
            source.of.kind().map_or("the same guide", Kind::name),
            source.name
        );
        return Got::Refused(last.name, why);
    }
    let read = match count {
        1 => last.name,
        _ => format!("{} (the newest of {count})", last.name),
    };
    Got::Had(Had::new(read, last.text, last.date.unwrap_or_else(today)))
}

/// The date in a name: `2026-08-06` or `2026-01`, read as far as it goes.
fn date(name: &str) -> Option<String> {
    let is = |text: &str, form: &str| {
        text.len() == form.len()
            && text
                .bytes()
                .zip(form.bytes())
                .all(|(a, b)| if b == b'0' { a.is_ascii_digit() } else { a == b })
    };
    let starts = name
        .char_indices()
        .map(|(at, _)| at)
        .filter(|at| *at == 0 || !name.as_bytes()[at - 1].is_ascii_digit());
    let found = |at: usize, form: &str| {
        let text = name.get(at..at + form.len()).filter(|text| is(text, form))?;
        let ends = name.as_bytes().get(at + form.len()).is_none_or(|byte| !byte.is_ascii_digit());
        ends.then(|| text.to_owned())
    };
    let mut starts = starts.peekable();
    starts.find_map(|at| found(at, "0000-00-00").or_else(|| found(at, "0000-00")))
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_stand_in_names() {
        assert_eq!(date("ksnet.2026-08-06.mdx").as_deref(), Some("2026-08-06"));
        assert_eq!(date("openapi.2026-01.json").as_deref(), Some("2026-01"));
        assert_eq!(date("2025-02-01-ksnet.mdx").as_deref(), Some("2025-02-01"));
        assert_eq!(date("페이지.2025-02-01.mdx").as_deref(), Some("2025-02-01"));
        for none in ["ksnet.mdx", "v12026-0108.json", "ksnet.20260806.mdx", "페이지"] {
            assert_eq!(date(none), None, "{none}");
        }
    }
}
