//! A sentence as facts: one walk from left to right, the longest form first.

use super::lexicon::longest;
use super::list;
use super::number;
use super::text::{Letter, Sentence, is_hangul};
use super::token::{self, fact};
use crate::change::{Fact, FactKind};

/// What a sentence says.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// Its facts in the order of the sentence, each once; modes once in a clause.
    pub(super) facts: Vec<Fact>,
    /// Which of the facts it says, one after another; empty where that is all of them in their order.
    pub(super) order: Vec<u16>,
    /// Weak terms: they count where another of their group takes their place.
    pub(super) hints: Vec<Fact>,
    /// The words between the facts, particles made one.
    pub(super) frame: String,
    /// The beginnings of its words.
    pub(super) stems: Vec<String>,
}

/// Reads a sentence.
pub(super) fn said(sentence: &Sentence) -> Said {
    let mut scan = Scan {
        letters: &sentence.letters,
        at: 0,
        clause: 0,
        run: 0,
        touching: false,
        method: None,
        found: Vec::new(),
        frame: String::new(),
        members: list::members(&sentence.letters),
    };
    while scan.at < scan.letters.len() {
        scan.step();
    }
    if introduces(&sentence.letters) {
        scan.found
            .retain(|found| !matches!(found.fact.kind, FactKind::Mode | FactKind::Term | FactKind::Member));
    }
    let frame = particles(&scan.frame);
    let mut said = Said { frame, stems: stems(&sentence.letters), ..Said::default() };
    said.keep(scan.found);
    said
}

/// Whether a sentence only says what the page is going to tell.
fn introduces(letters: &[Letter]) -> bool {
    let words: String = letters.iter().filter(|l| l.c != '.').map(|l| l.c).collect();
    ["안내합니다", "안내해드립니다", "안내드립니다", "설명합니다", "소개합니다", "알아봅니다", "살펴봅니다"]
        .iter()
        .any(|ending| words.ends_with(ending))
}

impl Said {
    /// Keeps each fact once; members of one list in an order of their own.
    fn keep(&mut self, mut found: Vec<Found>) {
        for run in found.chunk_by_mut(|a, b| a.run == b.run) {
            if run.len() > 1 {
                run.sort_by(|a, b| (a.is_mode(), &a.fact).cmp(&(b.is_mode(), &b.fact)));
            }
        }
        let mut seen: Vec<(Fact, usize, usize)> = Vec::new();
        for (at, Found { fact, strong, clause, .. }) in found.into_iter().enumerate() {
            if !strong {
                if !self.hints.contains(&fact) {
                    self.hints.push(fact);
                }
                continue;
            }
            let clause = match (fact.kind, fact.value.as_str()) {
                // Each denial and each limit is one of its own.
                (FactKind::Mode, "not" | "cannot" | "only") => at + 1_000,
                (FactKind::Mode, _) => clause,
                _ => 0,
            };
            let known = seen
                .iter()
                .find(|(old, place, _)| *old == fact && *place == clause)
                .map(|(.., number)| *number);
            let number = known.unwrap_or_else(|| {
                seen.push((fact.clone(), clause, self.facts.len()));
                self.facts.push(fact);
                self.facts.len() - 1
            });
            self.order.push(u16::try_from(number).unwrap_or(u16::MAX));
        }
        if self.order.iter().enumerate().all(|(at, number)| at == usize::from(*number)) {
            self.order.clear();
        }
    }
}

/// A fact and its place.
struct Found {
    fact: Fact,
    strong: bool,
    clause: usize,
    /// Which list it stands in: facts with nothing but commas between them are one.
    run: usize,
}

impl Found {
    fn is_mode(&self) -> bool {
        self.fact.kind == FactKind::Mode
    }
}

struct Scan<'s> {
    letters: &'s [Letter],
    at: usize,
    clause: usize,
    run: usize,
    /// Whether nothing but separators stands between the last fact and here.
    touching: bool,
    /// The HTTP method that stands before.
    method: Option<&'static str>,
    found: Vec<Found>,
    frame: String,
    /// Words that are members of a list, though no table has them.
    members: Vec<std::ops::Range<usize>>,
}

impl Scan<'_> {
    fn step(&mut self) {
        let letter = &self.letters[self.at];
        if let Some(code) = &letter.code {
            let facts = token::code(code, self.method.take());
            self.emit_all(facts);
            self.at += 1;
            return;
        }
        if self.number() || self.form() || self.member() || self.latin() || self.only() {
            return;
        }
        self.plain();
    }

    fn emit(&mut self, fact: Fact, strong: bool) {
        if !self.touching {
            self.run += 1;
        }
        self.touching = true;
        self.frame.push('\u{1}');
        self.found.push(Found { fact, strong, clause: self.clause, run: self.run });
    }

    fn emit_all(&mut self, facts: Vec<Fact>) {
        for fact in facts {
            self.emit(fact, true);
        }
    }

    fn number(&mut self) -> bool {
        let Some((value, end)) = number::at(self.letters, self.at) else { return false };
        self.emit(fact(FactKind::Number, value), true);
        self.at = end;
        true
    }

    /// A form of the lexicon.
    fn form(&mut self) -> bool {
        let Some((entry, end)) = longest(self.letters, self.at) else { return false };
        if entry.value == "or" {
            // `A or B` is `B or A`.
            let touching = self.touching;
            self.touching = true;
            self.emit(fact(FactKind::Mode, entry.value), true);
            self.touching = touching;
        } else if let Some(kind) = entry.kind {
            if kind == FactKind::Mode {
                self.touching = false;
            }
            self.emit(fact(kind, entry.value), entry.strong);
            if kind == FactKind::Mode {
                self.touching = false;
            }
        } else {
            self.touching = false;
            for at in self.at..end {
                self.frame.push(self.letters[at].c);
            }
        }
        let last = self.at;
        self.at = end;
        self.clause_end(last);
        true
    }

    /// A member of a list that no table has.
    fn member(&mut self) -> bool {
        let Some(range) = self.members.iter().find(|range| range.start == self.at).cloned() else {
            return false;
        };
        let word: String = self.letters[range.clone()].iter().map(|letter| letter.c).collect();
        self.emit(fact(FactKind::Member, word), true);
        self.at = range.end;
        true
    }

    /// A Latin word.
    fn latin(&mut self) -> bool {
        let first = self.letters[self.at].c;
        let next = self.letters.get(self.at + 1);
        let path =
            first == '/' && self.letters[self.at].starts && next.is_some_and(|l| l.c.is_ascii_alphabetic());
        if !(first.is_ascii_alphanumeric() || matches!(first, '_' | '$') || path) {
            return false;
        }
        if let Some(end) = address(self.letters, self.at) {
            // Where a link leads is no fact, unless it is the API.
            let word: String = self.letters[self.at..end].iter().map(|letter| letter.c).collect();
            self.at = end;
            let facts = token::template(&word).map(|_| token::code(&word, self.method.take()));
            self.emit_all(facts.unwrap_or_default());
            return true;
        }
        let mut end = self.at + 1;
        while let Some(letter) = self.letters.get(end) {
            let follows = self.letters.get(end + 1).is_some_and(|l| !l.starts && l.c.is_ascii_alphanumeric());
            let inside = letter.c.is_ascii_alphanumeric()
                || matches!(letter.c, '_' | '$' | '{' | '}' | '±')
                || matches!(letter.c, '.' | ':' | '-' | '/' | '+' | '@') && follows
                || letter.c == '/' && self.letters.get(end + 1).is_some_and(|l| matches!(l.c, '$' | '{'));
            if letter.starts || letter.code.is_some() || !inside {
                break;
            }
            end += 1;
        }
        let word: String = self.letters[self.at..end].iter().map(|letter| letter.c).collect();
        self.at = end;
        if let Some(method) = token::method(&word) {
            self.method = Some(method);
            return true;
        }
        if let Some(fact) = token::word(&word, self.method.take()) {
            self.emit(fact, true);
        }
        true
    }

    /// The particle `만`.
    fn only(&mut self) -> bool {
        let letter = &self.letters[self.at];
        if letter.c != '만' {
            return false;
        }
        if !letter.starts {
            let Some(before) = self.at.checked_sub(1).map(|at| &self.letters[at]) else { return false };
            if before.c == '지' || before.c == '다' && before.starts {
                return false;
            }
        }
        let rest: String = self.letters[self.at + 1..]
            .iter()
            .take_while(|l| !l.starts && is_hangul(l.c))
            .map(|l| l.c)
            .collect();
        if !matches!(rest.as_str(), "" | "으로" | "을" | "이" | "은" | "의" | "도" | "으로도" | "으로는")
        {
            return false;
        }
        self.touching = false;
        self.emit(fact(FactKind::Mode, "only"), true);
        self.touching = false;
        self.at += 1;
        true
    }

    /// A letter that says nothing.
    fn plain(&mut self) {
        let letter = &self.letters[self.at];
        let separates = matches!(letter.c, ',' | '·' | '/')
            || matches!(letter.c, '및' | '와' | '과')
            || matches!(letter.c, '"' | '\'' | '(' | ')' | '[' | ']');
        if !separates {
            self.touching = false;
        }
        if letter.c.is_alphanumeric() {
            self.frame.push(letter.c);
        }
        let at = self.at;
        self.at += 1;
        self.clause_end(at);
    }

    /// Notices the end of a clause between two places.
    fn clause_end(&mut self, from: usize) {
        let ended = self.letters.get(self.at).is_none_or(|next| next.starts || next.c == ',');
        if !ended || self.at == from {
            return;
        }
        let tail: String =
            self.letters[self.at.saturating_sub(2)..self.at].iter().map(|letter| letter.c).collect();
        if tail.ends_with('며')
            || matches!(tail.as_str(), "지만" | "으나" | "는데" | "므로" | "으니" | "오니" | "하고" | "되고")
        {
            self.clause += 1;
        }
    }
}

/// Where an address that stands in the text ends: `https://…`.
fn address(letters: &[Letter], at: usize) -> Option<usize> {
    let head: String = letters[at..].iter().take(8).map(|letter| letter.c).collect();
    if !(head.starts_with("http://") || head.starts_with("https://")) {
        return None;
    }
    let inside = |letter: &Letter| {
        !letter.starts && letter.code.is_none() && letter.c.is_ascii_graphic() && letter.c != ')'
    };
    Some(at + 1 + letters[at + 1..].iter().take_while(|letter| inside(letter)).count())
}

/// The frame with particles that depend on the sound before them made one.
fn particles(frame: &str) -> String {
    let mut one = String::with_capacity(frame.len());
    let mut rest = frame;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        one.push(c);
        if c != '\u{1}' {
            continue;
        }
        for (long, short) in [
            ("으로", "로"),
            ("이나", "나"),
            ("이며", "며"),
            ("이고", "고"),
            ("은", "는"),
            ("을", "를"),
            ("과", "와"),
            ("가", "이"),
        ] {
            if let Some(after) = rest.strip_prefix(long) {
                one.push_str(short);
                rest = after;
                break;
            }
        }
    }
    one
}

/// The first two letters of each Korean word.
fn stems(letters: &[Letter]) -> Vec<String> {
    let mut stems = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        if letter.starts && is_hangul(letter.c) {
            stems.push(letters[at..].iter().take(2).map(|letter| letter.c).collect());
        }
    }
    stems
}
