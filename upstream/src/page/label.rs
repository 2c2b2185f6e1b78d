//! A heading or a title: known by a number for its letters, shown by its words where they are at hand.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::sketch::short;

/// A heading or a title. Two are one where their letters and digits are, whatever stands between those.
///
/// Its words are known only where it was read from a page: the lock holds the mark, which is all that is compared.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Label {
    mark: String,
    words: Option<String>,
}

impl Label {
    /// The label with these words.
    pub fn new(words: &str) -> Self {
        let letters: String = words.chars().filter(|c| c.is_alphanumeric()).collect();
        Self { mark: short(&letters), words: Some(words.to_owned()) }
    }

    /// Its words; none where it came from the lock.
    pub fn words(&self) -> Option<&str> {
        self.words.as_deref()
    }

    /// Eight hexadecimal digits for its letters and digits.
    pub fn mark(&self) -> &str {
        &self.mark
    }
}

impl TryFrom<String> for Label {
    type Error = String;

    /// The label with this mark.
    fn try_from(mark: String) -> Result<Self, String> {
        if mark.len() == 8 && mark.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Ok(Self { mark, words: None });
        }
        Err(format!("expected eight hexadecimal digits that stand for a heading, found `{mark}`"))
    }
}

impl From<Label> for String {
    fn from(label: Label) -> Self {
        label.mark
    }
}

impl PartialEq for Label {
    fn eq(&self, other: &Self) -> bool {
        self.mark == other.mark
    }
}

impl Eq for Label {}

impl Hash for Label {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.mark.hash(state);
    }
}

impl fmt::Display for Label {
    /// Its words, or `§` and its mark.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.words {
            Some(words) => f.write_str(words),
            None => write!(f, "§{}", self.mark),
        }
    }
}
