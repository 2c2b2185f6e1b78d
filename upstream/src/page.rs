//! A page about the channel as sections of statements, each with its facts.
//!
//! What is no fact: layout, wrapping, quotes, components, imports, front matter but the title, links, images,
//! the level of a heading, whether something is a list or a paragraph, bold, kinds of spaces and letters, and the
//! words a sentence is made of. What is one: see [`FactKind`](crate::change::FactKind).
//!
//! A statement is a sentence, a declared parameter, a row of a table or a sample of code. [`compare()`] matches the
//! statements of two states by content, and says what moved.

mod alike;
mod block;
mod compare;
mod declared;
mod elements;
mod headings;
mod html;
mod label;
mod lexicon;
mod list;
mod markdown;
mod marks;
mod matching;
mod moved;
mod number;
mod panics;
mod sample;
mod scan;
mod sections;
mod shown;
mod sketch;
mod statements;
mod text;
mod token;
mod unfolded;
mod whole;

use serde::{Deserialize, Serialize};

pub use compare::{carried, compare};
pub use label::Label;
pub(crate) use number::{UNITS, spelled};
pub(crate) use whole::about;
pub use whole::succeeds;

use crate::change::Fact;
use crate::kind::Unreadable;

/// The most statements a page may have: twenty times what the longest of PortOne's has.
const STATEMENTS: usize = 4_000;

/// A page: what it says, without its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The title, from the front matter or the head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Label>,
    /// The facts of its title.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// The sections in the order of the page. The first has no heading where something stands above all headings.
    pub sections: Vec<Section>,
}

/// What stands under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The headings above, the outermost first, and its own at the end.
    pub at: Vec<Label>,
    /// The facts of its own heading.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// What it says.
    pub statements: Vec<Statement>,
    /// Its line, from 1; none where the page came from the lock or from HTML.
    #[serde(skip)]
    pub line: Option<usize>,
}

/// One thing that a page says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Its name within the page, made of what it says: eight hexadecimal digits, and a number where another says
    /// the same.
    pub key: String,
    /// What it is.
    pub form: Form,
    /// The path of the parameter it is said of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Its facts in the order it says them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Which of its facts it says, one after another, by their places; empty where that is each once in its order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<u16>,
    /// Terms that count only where another takes their place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<Fact>,
    /// A number that stands for its words without its facts: equal where only facts changed places.
    pub frame: String,
    /// Numbers that stand for its words, to tell how alike two statements are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sketch: Vec<u16>,
    /// Its words, for people; a page from the lock has none.
    #[serde(skip)]
    pub text: String,
    /// Its line, from 1; none where the page came from the lock or from HTML.
    #[serde(skip)]
    pub line: Option<usize>,
}

/// What a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// A sentence, an item of a list, a caption.
    Prose,
    /// A declared parameter.
    Declared,
    /// A declared parameter that says nothing but what it holds.
    Container,
    /// A row of a table.
    Row,
    /// A sample of code.
    Sample,
}

impl Page {
    /// Reads a page: MDX, Markdown or HTML.
    ///
    /// # Errors
    ///
    /// Where the page is cut off, damaged, or deeper than any page that a person wrote.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
        let head: String = text.trim_start().chars().take(2_000).collect::<String>().to_ascii_lowercase();
        let is_html = head.starts_with('<') && (head.contains("<!doctype html") || head.contains("<html"));
        whole::shallow(&text, is_html)?;
        whole::ended(&text, is_html)?;
        let (title, blocks) = if is_html { html::read(&text)? } else { markdown::read(&text)? };
        let page = statements::page(title.as_deref(), &blocks);
        let count = page.statements().count();
        if count > STATEMENTS {
            return Err(Unreadable::new("", "a page that a person wrote", format!("{count} statements"))
                .todo("do not trust the address it came from"));
        }
        Ok(page)
    }

    /// All statements in the order of the page, each with its section.
    pub fn statements(&self) -> impl Iterator<Item = (&Section, &Statement)> {
        self.sections
            .iter()
            .flat_map(|section| section.statements.iter().map(move |statement| (section, statement)))
    }
}
