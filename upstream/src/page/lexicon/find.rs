//! Forms found in a sentence: the longest first, at the bounds of words.

use super::{Entry, Lexicon, When};
use crate::page::text::Letter;

/// The longest form at a place.
pub(in crate::page) fn longest(letters: &[Letter], at: usize) -> Option<(Entry, usize)> {
    let first = letters.get(at)?;
    for (form, entry) in Lexicon::get().from(first.c) {
        let end = at + form.len();
        let Some(span) = letters.get(at..end) else { continue };
        let same = span.iter().zip(form).all(|(letter, c)| letter.code.is_none() && letter.c == *c);
        // A form that runs over a space begins with a word, or with more than its last letter; `야` is always last.
        let space = span.iter().skip(1).position(|letter| letter.starts);
        if !same || !first.starts && space == Some(0) && first.c != '야' {
            continue;
        }
        let before = at.checked_sub(1).map(|before| &letters[before]);
        let after = letters.get(end);
        let latin = |letter: Option<&Letter>| {
            letter.is_some_and(|l| {
                l.code.is_none() && (l.c.is_ascii_alphanumeric() || matches!(l.c, '_' | '.'))
            })
        };
        if form[0].is_ascii_alphanumeric() && latin(before) && !first.starts {
            continue;
        }
        let last = form[form.len() - 1];
        if last.is_ascii_alphanumeric() && latin(after) && !after.is_some_and(|l| l.starts) {
            // A stop behind the word ends the sentence.
            let stop = after.is_some_and(|l| l.c == '.') && letters.get(end + 1).is_none_or(|l| l.starts);
            if !stop {
                continue;
            }
        }
        if counts(*entry, before, first, after) {
            return Some((*entry, end));
        }
    }
    None
}

/// Whether a form counts where it stands.
fn counts(entry: Entry, before: Option<&Letter>, first: &Letter, after: Option<&Letter>) -> bool {
    let closed = after.is_none_or(|l| l.starts || !l.c.is_alphanumeric());
    let separator = |l: Option<&Letter>| l.is_some_and(|l| matches!(l.c, ',' | '·' | '/' | '및'));
    match entry.when {
        When::Anywhere => true,
        When::Word => first.starts && closed,
        When::Listed => {
            let fresh = first.starts || before.is_none_or(|l| !l.c.is_alphanumeric());
            let alone = closed && before.is_none_or(|l| matches!(l.c, ':' | '('));
            fresh && (separator(before) || separator(after) || alone)
        }
        When::Ending => {
            closed && after.is_none_or(|l| !l.starts) || after.is_some_and(|l| matches!(l.c, '이' | '입'))
        }
    }
}
