//! What a page says, and what differs between two states of it.
//!
//! No text here is PortOne's: pages and sentences are written for these tests.

mod digits;
mod forms;
mod histories;
mod keys;
mod labels;
mod layout;
mod random;
mod real;
mod refused;
mod words;

use std::fmt::Write;

use portone_ksnet_upstream::change::{Change, Fact, Moved};
use portone_ksnet_upstream::page::{Page, compare};

/// A page with some of everything.
const SHOP: &str = include_str!("shop.mdx");

fn page(text: &str) -> Page {
    match Page::read(text) {
        Ok(page) => page,
        Err(error) => panic!("{error}\n{text}"),
    }
}

/// What differs, as the histories write it.
fn told(old: &str, new: &str) -> String {
    report(&compare(&page(old), &page(new)))
}

/// The page as it comes from the lock.
fn locked(page: &Page) -> Page {
    serde_json::from_str(&serde_json::to_string(page).unwrap()).unwrap()
}

/// What differs without what only people read, which a page from the lock has lost.
fn bare(changes: Vec<Change>) -> Vec<Change> {
    let bare = |change: Change| {
        let of_heading = change.old.is_none() && change.new.is_none();
        let subject = if of_heading { String::new() } else { change.subject };
        Change { at: Vec::new(), subject, line: None, ..change }
    };
    changes.into_iter().map(bare).collect()
}

fn report(changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes {
        let what = format!("{:?}", change.what).to_lowercase();
        let _ = writeln!(text, "{what} | {} | {}", change.at.join(" > "), change.subject);
        for moved in &change.moved {
            let _ = match moved {
                Moved::Came(fact) => writeln!(text, "    + {}", name(fact)),
                Moved::Went(fact) => writeln!(text, "    - {}", name(fact)),
                Moved::Became { from, to } => writeln!(text, "    {} -> {}", name(from), name(to)),
            };
        }
    }
    text
}

fn name(fact: &Fact) -> String {
    format!("{} {}", format!("{:?}", fact.kind).to_lowercase(), fact.value)
}
