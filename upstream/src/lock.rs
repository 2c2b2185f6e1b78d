//! `spec/upstream.lock`: what each source said when the spec was last compared with it, and which facts of the
//! ledger its statements are.
//!
//! It holds facts and numbers that stand for words, never the words. People write two things in it, `facts` and
//! `no_fact`; everything else is written by `cargo xtask sync --accept`.

mod read;
mod write;
mod yaml;

use std::collections::BTreeMap;

use crate::fnv;
use crate::kind::Kind;
use crate::page::{Page, Section};
use crate::schema::Schema;

/// All sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// In the order of the file.
    pub sources: Vec<Source>,
}

/// One source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name, which is that of the page under `docs` in the spec.
    pub name: String,
    /// What it is.
    pub of: Of,
    /// Where it is fetched from; the first that answers counts.
    pub addresses: Vec<String>,
    /// What it said; none where it was never at hand.
    pub pin: Option<Pin>,
    /// Citations for statements that are not pinned yet, by their keys.
    pub cite: BTreeMap<String, Citation>,
}

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// The page about the channel: each of its statements is cited.
    Page,
    /// A page that says something about the channel, too. What it says about the channel is pinned; the parts of
    /// the spec that name it as their source lean on it.
    Guide,
    /// The OpenAPI document of the REST API.
    OpenApi,
    /// The schema of the browser SDK.
    BrowserSdk,
}

/// What a source said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// What names the state: a version that it gives itself, or a number made of its bytes.
    pub revision: String,
    /// The day from which it is.
    pub date: String,
    /// Its facts.
    pub state: State,
    /// Of a page: what its statements are cited as, by their keys.
    pub citations: BTreeMap<String, Citation>,
}

/// The facts of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Of a page or a guide.
    Page(Page),
    /// Of a schema, as far as the operations in use reach.
    Schema(Schema),
}

/// What a person says about a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Citation {
    /// The facts of the ledger that it is.
    Facts(Vec<String>),
    /// Why it is none.
    NoFact(String),
}

/// A lock that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What is wrong, with its place.
    pub why: String,
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.why)
    }
}

impl Of {
    /// Its word in the lock.
    pub fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Guide => "guide",
            Self::OpenApi => "openapi",
            Self::BrowserSdk => "browser-sdk",
        }
    }

    /// The kind of its files; a guide has none of its own.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Page => Some(Kind::Page),
            Self::Guide => None,
            Self::OpenApi => Some(Kind::OpenApi),
            Self::BrowserSdk => Some(Kind::BrowserSdk),
        }
    }
}

impl Source {
    /// The page that is pinned.
    pub fn page(&self) -> Option<&Page> {
        match &self.pin.as_ref()?.state {
            State::Page(page) => Some(page),
            State::Schema(_) => None,
        }
    }

    /// The schema that is pinned.
    pub fn schema(&self) -> Option<&Schema> {
        match &self.pin.as_ref()?.state {
            State::Schema(schema) => Some(schema),
            State::Page(_) => None,
        }
    }

    /// What a pinned statement is cited as.
    pub fn citation(&self, key: &str) -> Option<&Citation> {
        self.pin.as_ref()?.citations.get(key)
    }
}

/// A number for what a section says, by which it is seen whether somebody changed more than the citations.
fn fingerprint(section: &Section) -> String {
    revision(serde_json::to_string(section).unwrap_or_default().as_bytes())
}

/// A number for the bytes of a file.
pub fn revision(bytes: &[u8]) -> String {
    fnv::digits(bytes)
}
