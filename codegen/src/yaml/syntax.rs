//! What to say where a document is not YAML.

use serde_saphyr::granit_parser::ErrorKind;

use crate::mistake::{Mistake, Place};

/// What is wrong at a place, in words that need no knowledge of YAML's own.
pub(super) fn mistake(kind: &ErrorKind, at: Place, source: &str) -> Mistake {
    let (message, hint) = match kind {
        _ => (format!("this is not YAML: {kind}"), "?"),
    };
    Mistake::new(at, message).hint(hint)
}

/// A place that exists: at or before this one, and not in the middle of a letter.
pub(super) fn within(offset: Option<usize>, source: &str) -> usize {
    let mut offset = offset.unwrap_or(0).min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
