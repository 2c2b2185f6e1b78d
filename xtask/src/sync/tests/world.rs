//! A small channel of its own, with a page, two schemas, a spec and a lock, in a folder that is removed again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::sync::{Failure, Form, Options, Outcome, run};
use crate::{files, generate};

pub(super) const PAGE: &str = include_str!("world/ksnet.mdx");
pub(super) const OPENAPI: &str = include_str!("world/openapi.json");
pub(super) const SDK: &str = include_str!("world/browser-sdk.yml");
const SPEC: &str = include_str!("world/ksnet.yaml");
const FACTS: &str = include_str!("world/facts.yaml");

/// The lock before anything was pinned, with a place for citations.
const LOCK: &str = "\
sources:
  - name: ksnet
    kind: page
    addresses: []
CITE  - name: openapi
    kind: openapi
    addresses: []
  - name: browser-sdk
    kind: browser-sdk
    addresses: []
  - name: a-guide
    kind: guide
    addresses: []
";

/// A copy of the small channel, all of it pinned.
pub(super) struct World {
    pub(super) root: PathBuf,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

impl World {
    /// Pinned, generated, and with nothing to do.
    pub(super) fn new() -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("xtask-sync-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let world = Self { root };
        world.write("spec/ksnet.yaml", SPEC);
        world.write("spec/facts.yaml", FACTS);
        world.write("spec/upstream.lock", &LOCK.replace("CITE", ""));
        world.give("ksnet.mdx", PAGE);
        world.give("openapi.json", OPENAPI);
        world.give("browser-sdk.yml", SDK);
        for (source, file) in [
            (crate::import::Source::OpenApi, "openapi.json"),
            (crate::import::Source::BrowserSdk, "browser-sdk.yml"),
        ] {
            crate::import::run(&world.root, source, &world.root.join("from").join(file)).unwrap();
        }
        generate::run(&world.root, generate::Task::Full).unwrap();
        let cite = citations();
        world.write("spec/upstream.lock", &LOCK.replace("CITE", &cite));
        let (outcome, said) = world.accept();
        assert_eq!(outcome, Ok(Outcome::Nothing), "{said}");
        world
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(super) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Puts a file into the folder of sources.
    pub(super) fn give(&self, name: &str, text: &str) {
        self.write(&format!("from/{name}"), text);
    }

    pub(super) fn take(&self, name: &str) {
        fs::remove_file(self.root.join("from").join(name)).unwrap();
    }

    /// The page with something else in it.
    pub(super) fn give_page(&self, from: &str, to: &str) {
        assert!(PAGE.contains(from), "{from}");
        self.give("ksnet.mdx", &PAGE.replace(from, to));
    }

    /// The OpenAPI document with something else in it.
    pub(super) fn give_openapi(&self, from: &str, to: &str) {
        assert!(OPENAPI.contains(from), "{from}");
        self.give("openapi.json", &OPENAPI.replace(from, to));
    }

    pub(super) fn options(&self) -> Options {
        Options { from: Some(self.root.join("from")), form: Some(Form::Markdown), ..Options::default() }
    }

    pub(super) fn run(&self, options: &Options) -> (Result<Outcome, Failure>, String) {
        let mut out = Vec::new();
        let outcome = run(&self.root, options, &mut out);
        (outcome, String::from_utf8(out).unwrap())
    }

    /// What `sync --from` says, and how it ends.
    pub(super) fn sync(&self) -> (Result<Outcome, Failure>, String) {
        self.run(&self.options())
    }

    pub(super) fn accept(&self) -> (Result<Outcome, Failure>, String) {
        self.run(&Options { accept: true, ..self.options() })
    }

    /// Every file but the sources, with its bytes.
    pub(super) fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let all = files::below(&self.root).unwrap().into_iter();
        let kept = all.filter(|path| !path.starts_with(self.root.join("from")));
        kept.map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
    }

    pub(super) fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// Citations for every statement of the page, by what it says.
fn citations() -> String {
    let page = portone_ksnet_upstream::page::Page::read(PAGE).unwrap();
    let mut text = String::from("    cite:\n");
    for (_, statement) in page.statements() {
        let is = |word: &str| statement.text.contains(word);
        let fact = match () {
            () if is("payMethod") || is("CARD") || is("EASY_PAY") => "S02",
            () if is("currency") || is("통화") => "S03",
            () if is("orderName") || is("주문") || is("50") => "S04",
            () if is("POST") => "S05",
            () if is("휴대폰") => "S06",
            () => "S07",
        };
        let _ = writeln!(text, "      - {{ key: \"{}\", facts: [{fact}] }}", statement.key);
    }
    text
}

/// Whether all of these words stand in the text.
pub(super) fn says(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "expected `{word}` in:\n{text}");
    }
}

/// The real sources, where they are at hand.
pub(super) fn upstream() -> Option<PathBuf> {
    std::env::var_os("PORTONE_UPSTREAM").map(PathBuf::from).filter(|folder| Path::new(folder).is_dir())
}
