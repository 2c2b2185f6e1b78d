//! Lines as sentences: spaces, letters and marks made one, and what stands in code marks kept apart.

use unicode_normalization::UnicodeNormalization;

use super::block::Inline;

/// A letter of a sentence. Spaces are no letters; what stands in code marks is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    /// The letter, or a stand-in for a token.
    pub(super) c: char,
    /// Whether a space or the beginning stands before it.
    pub(super) starts: bool,
    /// What stood in code marks.
    pub(super) code: Option<String>,
}

/// One sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) letters: Vec<Letter>,
}

impl Sentence {
    /// The sentence as a person reads it.
    pub(super) fn shown(&self) -> String {
        let mut text = String::new();
        for letter in &self.letters {
            if letter.starts && !text.is_empty() {
                text.push(' ');
            }
            match &letter.code {
                Some(code) => {
                    text.push('`');
                    text.push_str(code);
                    text.push('`');
                }
                None => text.push(letter.c),
            }
        }
        text
    }
}

/// The stand-in for a token in code marks.
const TOKEN: char = '\u{fffc}';

/// Text with one form for each letter, quote, dash and space, and nothing that is not seen.
pub(super) fn normal(text: &str) -> String {
    text.chars()
        // `①` numbers an item, as `1.` does.
        .filter(|c| !matches!(c, '①'..='⑳' | '❶'..='❿'))
        .nfkc()
        .filter_map(|c| match c {
            '\u{200b}'..='\u{200f}'
            | '\u{2060}'..='\u{2064}'
            | '\u{feff}'
            | '\u{ad}'
            | '\u{202a}'..='\u{202e}'
            | '\u{fe00}'..='\u{fe0f}' => None,
            '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' => Some('"'),
            '‘' | '’' | '‚' | '`' | '´' => Some('\''),
            '‐' | '‑' | '‒' | '–' | '—' | '−' | '―' => Some('-'),
            '∼' | '〜' | '～' | '˜' => Some('~'),
            '、' => Some(','),
            '。' => Some('.'),
            'ㆍ' | '・' | '•' | '‧' | '･' => Some('·'),
            c if c.is_whitespace() || c.is_control() => Some(' '),
            c => Some(c),
        })
        .collect()
}

/// The sentences of a line.
pub(super) fn sentences(line: &[Inline]) -> Vec<Sentence> {
    let mut letters = letters(line);
    let mut sentences = Vec::new();
    while let Some(end) = end(&letters) {
        let rest = letters.split_off(end);
        sentences.push(Sentence { letters });
        letters = rest;
    }
    sentences.push(Sentence { letters });
    sentences.retain(|sentence| {
        sentence.letters.iter().any(|letter| letter.c.is_alphanumeric() || letter.code.is_some())
    });
    sentences
}

fn letters(line: &[Inline]) -> Vec<Letter> {
    let mut letters = Vec::new();
    let mut starts = true;
    for inline in line {
        match inline {
            Inline::Code(code) => {
                let code = normal(code).split_whitespace().collect::<Vec<_>>().join(" ");
                if code.chars().any(is_hangul) {
                    // Marks around words are decoration.
                    push(&code, &mut letters, &mut starts);
                } else if !code.is_empty() {
                    letters.push(Letter { c: TOKEN, starts, code: Some(code) });
                    starts = false;
                }
            }
            Inline::Text(text) | Inline::Strong(text) => push(&normal(text), &mut letters, &mut starts),
        }
    }
    letters
}

fn push(text: &str, letters: &mut Vec<Letter>, starts: &mut bool) {
    for c in text.chars() {
        if c == ' ' {
            *starts = true;
        } else {
            letters.push(Letter { c, starts: *starts, code: None });
            *starts = false;
        }
    }
}

/// Where the first sentence ends, if another follows it.
fn end(letters: &[Letter]) -> Option<usize> {
    let stop = letters.windows(3).position(|three| {
        let [before, stop, next] = three else { return false };
        let ended = is_hangul(before.c) || matches!(before.c, ')' | '"' | '\'') || before.code.is_some();
        stop.code.is_none()
            && matches!(stop.c, '.' | '!' | '?')
            && ended
            && (next.starts || is_hangul(next.c))
    })?;
    Some(stop + 2)
}

/// Whether a letter is Korean.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣' | 'ㄱ'..='ㆎ')
}
