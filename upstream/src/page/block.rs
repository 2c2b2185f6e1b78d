//! What a page is made of, whichever syntax it is written in.

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading of a level from 1.
    Heading { level: u8, text: Vec<Inline>, line: usize },
    /// A paragraph, a caption, the text of a cell.
    Text { text: Vec<Inline>, line: usize },
    /// A list: the blocks of each item.
    List { items: Vec<Vec<Block>> },
    /// A declared parameter that is written as an element of its own.
    Declared { name: String, kind: String, optional: bool, blocks: Vec<Block>, line: usize },
    /// A sample of code.
    Sample { language: String, code: String, line: usize },
    /// A table: its first row names the columns.
    Table { rows: Vec<Vec<Vec<Inline>>>, line: usize },
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    /// Words.
    Text(String),
    /// Something in code marks.
    Code(String),
    /// Words that stand out: bold, or marked with a colour.
    Strong(String),
}

/// The words of a line, marks left out.
pub(super) fn plain(text: &[Inline]) -> String {
    text.iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Code(text) | Inline::Strong(text) => text.as_str(),
        })
        .collect()
}

/// Whether a line says nothing.
pub(super) fn is_blank(text: &[Inline]) -> bool {
    plain(text).trim().is_empty()
}
