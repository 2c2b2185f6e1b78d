//! What a token in code marks, or a Latin word in prose, says.

use crate::change::{Fact, FactKind};

/// Words that name the channel, the provider or the language of the text, and carry no fact.
const NAMES: [&str; 14] =
    ["ksnet", "pg", "portone", "ex", "e.g", "eg", "i.e", "etc", "vs", "no", "http", "https", "www", "url"];

/// The methods of HTTP.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// A fact.
pub(super) fn fact(kind: FactKind, value: impl Into<String>) -> Fact {
    Fact { kind, value: value.into() }
}

/// What a token in code marks says. `method` is the HTTP method that stands before it.
pub(super) fn code(token: &str, method: Option<&str>) -> Vec<Fact> {
    let token = token.trim();
    if let Some(endpoint) = endpoint(token, method) {
        return vec![endpoint];
    }
    let bare = unquoted(token);
    if bare.is_empty() {
        return Vec::new();
    }
    if is_path(bare) {
        return vec![fact(FactKind::Path, bare.replace("[]", ""))];
    }
    if is_word(bare) {
        return vec![fact(FactKind::Code, bare)];
    }
    // A list of values or a piece of code: one form for quotes, spaces and commas at the end.
    let mut shape = String::new();
    for c in bare.chars().filter(|c| !c.is_whitespace()) {
        match c {
            '"' | '\'' => {}
            ']' | '}' | ')' if shape.ends_with(',') => {
                shape.pop();
                shape.push(c);
            }
            c => shape.push(c),
        }
    }
    if shape.is_empty() { Vec::new() } else { vec![fact(FactKind::Code, shape)] }
}

/// What a Latin word in prose says, code marks or not.
pub(super) fn word(token: &str, method: Option<&str>) -> Option<Fact> {
    let token = token.trim_matches(['.', ',', ':', ';', '-', '\'', '"', '/']);
    let lower = token.to_ascii_lowercase();
    if token.is_empty() || NAMES.contains(&lower.as_str()) || METHODS.contains(&token) || is_host(&lower) {
        return None;
    }
    if token.chars().count() == 1 {
        return None;
    }
    code(token, method).into_iter().next()
}

/// Whether a word is a method of HTTP.
pub(super) fn method(token: &str) -> Option<&'static str> {
    METHODS.iter().find(|method| **method == token).copied()
}

/// An address of the API: `POST /payments/{}/instant`.
fn endpoint(token: &str, method: Option<&str>) -> Option<Fact> {
    let (method, path) = match token.split_once(char::is_whitespace) {
        Some((first, rest)) if METHODS.contains(&first.to_ascii_uppercase().as_str()) => {
            (Some(first.to_ascii_uppercase()), rest.trim())
        }
        _ => (method.map(str::to_owned), token),
    };
    let path = template(path)?;
    Some(fact(FactKind::Endpoint, method.map_or_else(|| path.clone(), |method| format!("{method} {path}"))))
}

/// A path of the API with its variables left blank.
pub(super) fn template(address: &str) -> Option<String> {
    let path = match address.split_once("://") {
        Some((_, rest)) if rest.starts_with("api.portone.io") => &rest["api.portone.io".len()..],
        Some(_) => return None,
        None => address,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    if !path.starts_with('/') || path.len() < 2 || path.contains(char::is_whitespace) && !path.contains("${")
    {
        return None;
    }
    let mut blank = String::new();
    let mut depth = 0_usize;
    let mut chars = path.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '$' if chars.peek() == Some(&'{') => {}
            '{' => {
                if depth == 0 {
                    blank.push_str("{}");
                }
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            ':' if blank.ends_with('/') => {
                blank.push_str("{}");
                while chars.peek().is_some_and(|c| *c != '/') {
                    chars.next();
                }
            }
            c => blank.push(c),
        }
    }
    Some(blank)
}

/// A token without the quotes around it.
fn unquoted(token: &str) -> &str {
    for quote in ['"', '\''] {
        if let Some(inner) = token.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return inner.trim();
        }
    }
    token
}

/// Whether a token is a path of a field: names with dots between them.
fn is_path(token: &str) -> bool {
    token.contains('.')
        && !token.starts_with(|c: char| c.is_ascii_digit())
        && token.split('.').all(|part| !part.is_empty() && is_word(part.trim_end_matches("[]")))
}

/// Whether a token is one name, code or number.
fn is_word(token: &str) -> bool {
    !token.is_empty() && token.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'))
}

/// Whether a token is the name of a server.
fn is_host(token: &str) -> bool {
    [".co.kr", ".com", ".io", ".net", ".kr", ".png", ".html"].iter().any(|ending| token.ends_with(ending))
}
