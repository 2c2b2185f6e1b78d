use crate::Rest;

/// An operation that answers with a part of a list and says where the next part begins.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not answer with a part of a list",
    note = "send it with `Client::send`"
)]
pub trait Listing: Rest {
    /// What the list is of.
    type Item;
    /// How the next part is asked for.
    const TURN: Turn;

    /// The items of an answer, and what it says about the rest.
    fn part(answer: Self::Answer) -> Part<Self::Item>;
}

/// How the next part of a list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// By the number of its page, counted from zero, in `page.number`.
    Page,
    /// By what the last item said, in `cursor`.
    Cursor,
}

/// A part of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Part<T> {
    /// What is in it.
    pub items: Vec<T>,
    /// What it says about the rest.
    pub rest: Remainder,
}

/// What a part of a list says about the rest of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remainder {
    /// It is a page of this number and size, of a list of so many items.
    Page {
        /// Counted from zero.
        number: i32,
        /// How many items a full page has.
        size: i32,
        /// How many items the whole list has.
        total: i32,
    },
    /// The rest begins behind this cursor; where there is none, there was no item.
    Cursor(Option<String>),
}
