//! Lists in prose: `A, B, C and so on`.

use std::ops::Range;

use super::lexicon::longest;
use super::text::{Letter, is_hangul};

/// Particles that can stand behind the last word of a list, the longest first.
const PARTICLES: [&str; 26] = [
    "으로부터",
    "에서는",
    "에서만",
    "으로만",
    "입니다",
    "에서",
    "으로",
    "로만",
    "에만",
    "에는",
    "이며",
    "로",
    "에",
    "와",
    "과",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "만",
    "도",
    "인",
    "등",
];

/// Endings of verbs: a comma behind one ends a clause and no word of a list.
const VERBS: [&str; 24] = [
    "며",
    "지만",
    "으나",
    "하고",
    "되고",
    "이고",
    "라면",
    "으면",
    "하면",
    "되면",
    "하여",
    "되어",
    "해서",
    "아서",
    "어서",
    "니다",
    "세요",
    "어요",
    "아요",
    "으니",
    "하니",
    "는데",
    "경우",
    "따라서",
];

/// The words that are members of lists of three or more and that no table has.
pub(super) fn members(letters: &[Letter]) -> Vec<Range<usize>> {
    let commas: Vec<usize> = (0..letters.len())
        .filter(|&at| letters[at].code.is_none() && matches!(letters[at].c, ',' | '·'))
        .collect();
    let mut ranges = Vec::new();
    let mut last = None;
    for pair in commas.windows(2) {
        let [from, to] = [pair[0], pair[1]];
        if !is_item(letters, from + 1..to) {
            continue;
        }
        if last != Some(from) {
            ranges.push(back(letters, from)..from);
        }
        ranges.push(from + 1..to);
        last = Some(to);
        // The word behind the last comma; where another item follows, it is taken once.
        let next = to + 1;
        let end = word_end(letters, next);
        let followed = commas.contains(&end) && is_item(letters, next..end);
        if !followed {
            ranges.push(next..bare(letters, next..end));
        }
    }
    ranges.retain(|range| {
        range.len() >= 2
            && letters[range.clone()].iter().all(|l| l.code.is_none() && is_hangul(l.c))
            && longest(letters, range.start).is_none()
    });
    ranges
}

/// Whether what stands between two commas is one word.
fn is_item(letters: &[Letter], range: Range<usize>) -> bool {
    let Some(span) = letters.get(range) else { return false };
    let one = span.iter().skip(1).all(|letter| !letter.starts);
    let word: String = span.iter().map(|letter| letter.c).collect();
    let verb = VERBS.iter().any(|ending| word.ends_with(ending));
    one && !verb && (1..=12).contains(&span.len())
}

/// Where the word before a place begins.
fn back(letters: &[Letter], end: usize) -> usize {
    (0..end)
        .rev()
        .find(|&at| letters[at].starts || !letters[at].c.is_alphanumeric())
        .map_or(0, |at| if letters[at].c.is_alphanumeric() { at } else { at + 1 })
}

/// Where the word at a place ends.
fn word_end(letters: &[Letter], start: usize) -> usize {
    let mut end = start;
    while letters.get(end).is_some_and(|l| l.code.is_none() && is_hangul(l.c) && (end == start || !l.starts))
    {
        end += 1;
    }
    end
}

/// Where a word ends without its particle.
fn bare(letters: &[Letter], range: Range<usize>) -> usize {
    let word: String = letters[range.clone()].iter().map(|letter| letter.c).collect();
    let particle = PARTICLES.iter().find(|particle| word.ends_with(**particle));
    particle.map_or(range.end, |particle| range.end - particle.chars().count().min(range.len()))
}
