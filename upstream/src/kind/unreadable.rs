//! Why a file cannot be read.

use std::fmt;

/// A file that is not what it should be: what was expected, what was found, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    name: String,
    expected: String,
    found: String,
    line: Option<usize>,
    todo: String,
}

impl Unreadable {
    /// A file that is not what was expected.
    pub fn new(name: &str, expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self {
            name: name.to_owned(),
            expected: expected.into(),
            found: found.into(),
            line: None,
            todo: String::new(),
        }
    }

    /// The same of a file of another name: readers of a text do not know what it is called.
    #[must_use]
    pub fn of(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// The line, from 1, at which it is not.
    #[must_use]
    pub fn line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    /// What the reader of the message can do.
    #[must_use]
    pub fn todo(mut self, todo: impl Into<String>) -> Self {
        self.todo = todo.into();
        self
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.name.is_empty() { "the page" } else { &self.name })?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": expected {}, found {}", self.expected, self.found)?;
        if !self.todo.is_empty() {
            write!(f, "; {}", self.todo)?;
        }
        Ok(())
    }
}

impl std::error::Error for Unreadable {}
