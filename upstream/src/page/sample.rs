//! Samples of code as facts: which address, which paths, which values.
//!
//! The languages of the samples share braces, colons and quotes; one lenient walk reads JSON, JavaScript,
//! TypeScript and what looks like them. Quotes, commas, indentation, comments, names of variables and examples
//! of ids are no facts.

mod lexer;

use super::token::{fact, template};
use crate::change::{Fact, FactKind};
use lexer::{Token, tokens};

/// Keys under which a client puts what it sends: they are no part of the path.
const WRAPPERS: [&str; 4] = ["data", "body", "json", "params"];

/// Calls that carry a request, or turn it into text.
const CARRIERS: [&str; 9] = [
    "axios",
    "fetch",
    "axios.post",
    "axios.get",
    "JSON.stringify",
    "encodeURIComponent",
    "crypto.randomUUID",
    "console.log",
    "requests.post",
];

/// What a sample says, in its order.
pub(super) fn facts(language: &str, code: &str) -> Vec<Fact> {
    if language == "mermaid" {
        return Vec::new();
    }
    if matches!(language, "bash" | "sh" | "shell" | "curl" | "http" | "zsh")
        || code.trim_start().starts_with("curl ")
    {
        return command(code);
    }
    let tokens = tokens(code);
    let mut walk = Walk { tokens: &tokens, at: 0, facts: Vec::new(), url: None, method: None };
    walk.statements();
    walk.endpoint();
    let mut facts: Vec<Fact> = Vec::new();
    for fact in walk.facts {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    facts
}

/// What a command line says: the address it asks, its method, its headers and its body.
fn command(code: &str) -> Vec<Fact> {
    let mut facts = Vec::new();
    let (mut method, mut url) = (None, None);
    // A line that goes on behind a backslash is one.
    let code = code.replace("\\\n", " ");
    for word in lexer::words(&code) {
        let bare = word.trim_matches(['"', '\'']);
        if matches!(bare, "GET" | "POST" | "PUT" | "PATCH" | "DELETE") {
            method = Some(bare.to_owned());
        } else if let Some(path) = template(bare) {
            url = Some(path);
        } else if bare.trim_start().starts_with('{') {
            facts.extend(self::facts("json", bare));
        } else if let Some((key, value)) = bare.split_once(": ").filter(|(key, _)| !key.contains(' ')) {
            let value = value.split_whitespace().map(|part| if part.contains('$') { "{}" } else { part });
            facts.push(fact(
                FactKind::Sample,
                format!("headers.{key}={}", value.collect::<Vec<_>>().join(" ")),
            ));
        }
    }
    if let Some(url) = url {
        let value = method.map_or_else(|| url.clone(), |method| format!("{method} {url}"));
        facts.push(fact(FactKind::Endpoint, value));
    }
    facts
}

struct Walk<'t> {
    tokens: &'t [Token],
    at: usize,
    facts: Vec<Fact>,
    url: Option<String>,
    method: Option<String>,
}

impl Walk<'_> {
    fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    /// Everything at the outermost level.
    fn statements(&mut self) {
        while let Some(token) = self.peek(0) {
            match token {
                Token::Mark('{') if self.opens_object() => {
                    self.at += 1;
                    self.object(&mut Vec::new(), 0);
                }
                Token::Word(word) => {
                    let word = word.clone();
                    self.at += 1;
                    self.word(&word);
                }
                Token::Text(text) => {
                    let text = text.clone();
                    self.at += 1;
                    self.text(&text);
                }
                _ => self.at += 1,
            }
        }
    }

    /// Whether a brace opens an object, and not a block of statements.
    fn opens_object(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        let keyed = matches!(
            (self.peek(1), self.peek(2)),
            (Some(Token::Word(_) | Token::Text(_)), Some(Token::Mark(':' | ',' | '}')))
                | (Some(Token::Mark('}')), _)
        );
        keyed
            && !matches!(before, Some(Token::Word(word)) if word == "import" || word == "const" || word == "let")
    }

    /// A text outside of objects: an address, or a value that something is compared with or set to.
    fn text(&mut self, text: &str) {
        if let Some(path) = template(text) {
            self.endpoint();
            self.url = Some(path);
            return;
        }
        let code =
            text.len() > 1 && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
        if code && example("", text) != "{}" {
            self.facts.push(fact(FactKind::Code, text));
        }
    }

    /// A word outside of objects: a call says that it is called.
    fn word(&mut self, word: &str) {
        if matches!(word, "import" | "export") {
            // To the end of the statement: the module is no fact.
            while let Some(token) = self.peek(0) {
                let last = matches!(token, Token::Text(_) | Token::Mark(';'));
                self.at += 1;
                if last {
                    break;
                }
            }
            return;
        }
        if matches!(
            word,
            "function" | "class" | "new" | "catch" | "if" | "for" | "while" | "switch" | "return" | "await"
        ) {
            if word == "function" && matches!(self.peek(0), Some(Token::Word(_))) {
                self.at += 1;
            }
            return;
        }
        if word.len() > 1
            && matches!(word.to_ascii_uppercase().as_str(), "POST" | "GET" | "PUT" | "PATCH" | "DELETE")
        {
            self.method = Some(word.to_ascii_uppercase());
            return;
        }
        if let Some((_, method)) =
            word.rsplit_once('.').filter(|_| matches!(self.peek(0), Some(Token::Mark('('))))
            && matches!(method, "post" | "put" | "patch" | "delete")
        {
            self.method = Some(method.to_ascii_uppercase());
            return;
        }
        if word.contains('.') && matches!(self.peek(0), Some(Token::Mark('('))) && !CARRIERS.contains(&word) {
            self.facts.push(fact(FactKind::Sample, format!("{word}()")));
        }
    }

    /// The entries of an object under a path, to its closing brace.
    fn object(&mut self, path: &mut Vec<String>, depth: usize) {
        while let Some(token) = self.peek(0).cloned() {
            match token {
                Token::Mark('}') => {
                    self.at += 1;
                    return;
                }
                Token::Word(key) | Token::Text(key) => {
                    self.at += 1;
                    match self.peek(0) {
                        Some(Token::Mark(':')) => {
                            self.at += 1;
                            self.entry(&key, path, depth);
                        }
                        Some(Token::Mark(',' | '}')) | None => self.leaf(&key, path, "{}"),
                        _ => {}
                    }
                }
                Token::Mark('{' | '(' | '[') => self.skip(),
                _ => self.at += 1,
            }
        }
    }

    fn entry(&mut self, key: &str, path: &mut Vec<String>, depth: usize) {
        let wraps = WRAPPERS.contains(&key) && path.is_empty();
        if !wraps {
            path.push(key.to_owned());
        }
        self.value(path, depth + 1);
        if !wraps {
            path.pop();
        }
    }

    /// A value under a path.
    fn value(&mut self, path: &mut Vec<String>, depth: usize) {
        if depth > 64 {
            return self.skip_to_comma();
        }
        match self.peek(0).cloned() {
            Some(Token::Mark('{')) => {
                self.at += 1;
                self.object(path, depth);
            }
            Some(Token::Mark('[')) => {
                self.at += 1;
                while let Some(token) = self.peek(0) {
                    match token {
                        Token::Mark(']') => {
                            self.at += 1;
                            break;
                        }
                        Token::Mark(',') => self.at += 1,
                        _ => {
                            let before = self.at;
                            self.value(path, depth + 1);
                            if self.at == before {
                                self.at += 1;
                            }
                        }
                    }
                }
            }
            Some(Token::Word(word))
                if CARRIERS.contains(&word.as_str()) && matches!(self.peek(1), Some(Token::Mark('('))) =>
            {
                self.at += 2;
                self.value(path, depth + 1);
                if matches!(self.peek(0), Some(Token::Mark(')'))) {
                    self.at += 1;
                }
                self.skip_to_comma();
            }
            Some(_) => {
                let value = self.scalar();
                if let Some((key, rest)) = path.clone().split_last() {
                    self.leaf(key, rest, &value);
                }
            }
            None => {}
        }
    }

    /// A value that is no object: pieces of text joined, variables left blank.
    fn scalar(&mut self) -> String {
        let mut value = String::new();
        while let Some(token) = self.peek(0) {
            match token {
                Token::Mark(',' | '}' | ']' | ')' | ';') => break,
                Token::Mark('(' | '{' | '[') => {
                    self.skip();
                    continue;
                }
                Token::Mark(_) => {}
                Token::Text(text) => value.push_str(text),
                Token::Number(number) => value.push_str(number),
                Token::Word(word) => {
                    // A new key on the next line, where a comma was forgotten.
                    if !value.is_empty() && matches!(self.peek(1), Some(Token::Mark(':'))) {
                        break;
                    }
                    let constant = matches!(word.as_str(), "true" | "false" | "null");
                    let member = word.contains('.')
                        && word.chars().next_back().is_some_and(|c| c.is_ascii_uppercase());
                    value.push_str(if constant || member { word } else { "{}" });
                }
            }
            self.at += 1;
        }
        value
    }

    fn leaf(&mut self, key: &str, path: &[String], value: &str) {
        match key {
            "url" if path.is_empty() => {
                self.endpoint();
                self.url = template(value);
            }
            "method" if path.is_empty() && value != "{}" => self.method = Some(value.to_ascii_uppercase()),
            _ => {
                let mut full = path.to_vec();
                full.push(key.to_owned());
                self.facts
                    .push(fact(FactKind::Sample, format!("{}={}", full.join("."), example(key, value))));
            }
        }
    }

    /// Says the address that was gathered.
    fn endpoint(&mut self) {
        if let Some(url) = self.url.take() {
            let method = self.method.take();
            let value = method.map_or_else(|| url.clone(), |method| format!("{method} {url}"));
            self.facts.push(fact(FactKind::Endpoint, value));
        }
    }

    /// Over a bracket and what it closes.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(token) = self.peek(0) {
            match token {
                Token::Mark('(' | '[' | '{') => depth += 1,
                Token::Mark(')' | ']' | '}') => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    fn skip_to_comma(&mut self) {
        while let Some(token) = self.peek(0) {
            match token {
                Token::Mark(',' | '}' | ']' | ')') => return,
                Token::Mark('(' | '[' | '{') => self.skip(),
                _ => self.at += 1,
            }
        }
    }
}

/// A value without what is only an example: ids, names and points in time.
fn example(key: &str, value: &str) -> String {
    let value = value.trim();
    // A variable, an example of an id or of a text: none tells what PortOne takes.
    let named = ["id", "key", "secret", "token", "url"]
        .iter()
        .any(|ending| key.to_ascii_lowercase().ends_with(ending));
    if named && !matches!(value, "true" | "false" | "null") {
        return "{}".to_owned();
    }
    let id = [
        "store-",
        "channel-key-",
        "payment-",
        "billing-key-",
        "issue-",
        "customer-",
        "imp-",
        "order-",
        "test_",
        "merchant_",
    ]
    .iter()
    .any(|prefix| value.starts_with(prefix));
    if id || value.len() >= 32 && value.chars().all(|c| c.is_ascii_hexdigit() || c == '-') {
        return "{}".to_owned();
    }
    if !value.is_ascii() {
        return "{}".to_owned();
    }
    let bytes = value.as_bytes();
    let date = bytes.len() >= 10
        && bytes[..4].iter().all(u8::is_ascii_digit)
        && bytes[4] == b'-'
        && bytes[7] == b'-';
    if date {
        return value.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    }
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}
