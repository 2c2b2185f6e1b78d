//! Code as words, texts, numbers and marks.

/// A piece of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, or names with dots between them.
    Word(String),
    /// What stands in quotes, variables in it left blank.
    Text(String),
    /// A number.
    Number(String),
    /// Any other mark.
    Mark(char),
}

/// The pieces of code, comments left out.
pub(super) fn tokens(code: &str) -> Vec<Token> {
    let chars: Vec<char> = code.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let next = chars.get(at + 1).copied();
        at = match c {
            '/' if next == Some('/') => line_end(&chars, at),
            '/' if next == Some('*') => comment_end(&chars, at + 2),
            '#' if at == 0 || chars[at - 1] == '\n' => line_end(&chars, at),
            '"' | '\'' | '`' => {
                let (text, end) = quoted(&chars, at + 1, c);
                tokens.push(Token::Text(text));
                end
            }
            c if c.is_ascii_digit() => {
                let end = while_end(&chars, at, |c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'));
                tokens.push(Token::Number(chars[at..end].iter().filter(|c| **c != '_').collect()));
                end
            }
            c if is_name(c) => {
                let end = while_end(&chars, at, |c| is_name(c) || c.is_ascii_digit() || c == '.');
                tokens.push(Token::Word(chars[at..end].iter().filter(|c| **c != '?').collect()));
                end
            }
            c if c.is_whitespace() => at + 1,
            '?' if next == Some('.') || next == Some(':') => at + 1,
            c => {
                tokens.push(Token::Mark(c));
                at + 1
            }
        };
    }
    tokens
}

fn is_name(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '_' | '$')
}

fn while_end(chars: &[char], from: usize, inside: impl Fn(char) -> bool) -> usize {
    (from..chars.len()).find(|&at| !inside(chars[at])).unwrap_or(chars.len())
}

fn line_end(chars: &[char], from: usize) -> usize {
    while_end(chars, from, |c| c != '\n')
}

fn comment_end(chars: &[char], from: usize) -> usize {
    (from..chars.len())
        .find(|&at| chars[at] == '*' && chars.get(at + 1) == Some(&'/'))
        .map_or(chars.len(), |at| at + 2)
}

/// The text up to its closing quote, and where that ends.
fn quoted(chars: &[char], from: usize, quote: char) -> (String, usize) {
    let mut text = String::new();
    let mut at = from;
    while let Some(&c) = chars.get(at) {
        match c {
            '\\' => {
                text.extend(chars.get(at + 1));
                at += 2;
            }
            '$' if quote == '`' && chars.get(at + 1) == Some(&'{') => {
                let mut depth = 0_usize;
                while let Some(&c) = chars.get(at) {
                    at += 1;
                    match c {
                        '{' => depth += 1,
                        '}' if depth <= 1 => break,
                        '}' => depth -= 1,
                        _ => {}
                    }
                }
                text.push_str("{}");
            }
            '\n' if quote != '`' => return (text, at + 1),
            c if c == quote => return (text, at + 1),
            c => {
                text.push(c);
                at += 1;
            }
        }
    }
    (text, at)
}

/// The words of a command line: what stands in quotes is one.
pub(super) fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, c) if c.is_whitespace() => words.push(std::mem::take(&mut word)),
            (_, c) => word.push(c),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}
