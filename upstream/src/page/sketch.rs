//! Numbers that stand for words: to name a statement, and to tell how alike two are.

use crate::fnv;

/// How many words of a statement are kept.
const WORDS: usize = 24;

/// Eight hexadecimal digits for a text.
pub(super) fn short(text: &str) -> String {
    let hash = fnv::number(text.as_bytes());
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

/// The smallest numbers of the words.
pub(super) fn sketch(words: &[String]) -> Vec<u16> {
    let mut sketch: Vec<u16> = words
        .iter()
        .map(|word| fnv::number(word.as_bytes()).to_be_bytes())
        .map(|bytes| u16::from_be_bytes([bytes[2], bytes[5]]))
        .collect();
    sketch.sort_unstable();
    sketch.dedup();
    sketch.truncate(WORDS);
    sketch
}

/// How much of two sketches is the same, from 0 to 1.
pub(super) fn likeness(a: &[u16], b: &[u16]) -> f64 {
    if a.is_empty() && b.is_empty() {
        return 1.0;
    }
    let same = a.iter().filter(|word| b.contains(word)).count();
    let all = a.len() + b.len() - same;
    f64::from(u32::try_from(same).unwrap_or(u32::MAX)) / f64::from(u32::try_from(all).unwrap_or(u32::MAX))
}
