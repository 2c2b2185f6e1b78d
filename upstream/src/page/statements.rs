//! Blocks as sections of statements.

use std::collections::BTreeMap;

use super::block::{Block, Inline, plain};
use super::declared::{self, Declaration};
use super::label::Label;
use super::scan::{Said, said};
use super::sketch::{short, sketch};
use super::text::{normal, sentences};
use super::{Form, Page, Section, Statement, sample};
use crate::change::{Fact, FactKind};

/// The page that blocks make.
pub(super) fn page(title: Option<&str>, blocks: &[Block]) -> Page {
    let title = title.map(one_line);
    let facts = title.as_deref().map(title_facts).unwrap_or_default();
    let mut builder =
        Builder { sections: vec![Section::default()], headings: Vec::new(), title: title.clone() };
    builder.blocks(blocks, None);
    let mut sections = builder.sections;
    if sections.first().is_some_and(|section| section.statements.is_empty()) {
        sections.remove(0);
    }
    name(&mut sections);
    Page { title: title.as_deref().map(Label::new), facts, sections }
}

/// A heading or a title on one line.
fn one_line(text: &str) -> String {
    normal(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a title says.
fn title_facts(title: &str) -> Vec<Fact> {
    let title = [Inline::Text(title.to_owned())];
    sentences(&title).iter().flat_map(|sentence| said(sentence).facts).collect()
}

struct Builder {
    sections: Vec<Section>,
    /// The open headings with their levels.
    headings: Vec<(u8, Label)>,
    title: Option<String>,
}

impl Builder {
    fn blocks(&mut self, blocks: &[Block], owner: Option<&str>) {
        for block in blocks {
            match block {
                Block::Heading { level, text, line } => self.heading(*level, text, *line),
                Block::Text { text, line } => self.text(text, owner, *line),
                Block::List { items } => {
                    for item in items {
                        self.item(item, owner);
                    }
                }
                Block::Declared { name, kind, optional, blocks, line } => {
                    let declaration = declared::element(name, kind, *optional);
                    self.declare(&declaration, blocks, owner, *line, &format!("{name}: {kind}"));
                }
                Block::Sample { language, code, line } => {
                    let facts = sample::facts(language, code);
                    if facts.is_empty() && matches!(language.as_str(), "" | "text" | "txt" | "plaintext") {
                        // Words in a box.
                        for (at, words) in code.lines().enumerate() {
                            let line = if *line == 0 { 0 } else { line + 1 + at };
                            self.text(&[Inline::Text(words.to_owned())], owner, line);
                        }
                        continue;
                    }
                    let said = Said { facts, ..Said::default() };
                    self.push(Form::Sample, owner, said, *line, code.trim().to_owned());
                }
                Block::Table { rows, line } => self.table(rows, owner, *line),
            }
        }
    }

    fn heading(&mut self, level: u8, text: &[Inline], line: usize) {
        let text = &unnumbered(text);
        let words = one_line(&plain(text));
        while self.headings.last().is_some_and(|(open, _)| *open >= level) {
            self.headings.pop();
        }
        // The heading that repeats the title stands for the page.
        if self.headings.is_empty() && self.title.as_deref() == Some(words.as_str()) {
            return;
        }
        self.headings.push((level, Label::new(&words)));
        let mut facts = Vec::new();
        for sentence in sentences(text) {
            for fact in said(&sentence).facts {
                if !facts.contains(&fact) {
                    facts.push(fact);
                }
            }
        }
        self.sections.push(Section {
            at: self.headings.iter().map(|(_, heading)| heading.clone()).collect(),
            facts,
            statements: Vec::new(),
            line: Some(line).filter(|line| *line > 0),
        });
    }

    fn item(&mut self, blocks: &[Block], owner: Option<&str>) {
        if let Some((Block::Text { text, line }, rest)) = blocks.split_first()
            && let Some(declaration) = declared::line(text, !rest.is_empty())
        {
            self.declare(&declaration, rest, owner, *line, &one_line(&plain(text)));
            return;
        }
        self.blocks(blocks, owner);
    }

    fn declare(
        &mut self,
        declaration: &Declaration,
        blocks: &[Block],
        owner: Option<&str>,
        line: usize,
        shown: &str,
    ) {
        let path = declaration.path(owner);
        let form = if declaration.holds() && only_holds(blocks) { Form::Container } else { Form::Declared };
        let said = Said { facts: declaration.facts(owner), ..Said::default() };
        self.push(form, owner, said, line, shown.to_owned());
        self.blocks(blocks, Some(&path));
    }

    fn text(&mut self, text: &[Inline], owner: Option<&str>, line: usize) {
        for sentence in sentences(text) {
            let said = said(&sentence);
            self.push(Form::Prose, owner, said, line, sentence.shown());
        }
    }

    /// A table: each row is a statement; the names of the columns are one too.
    fn table(&mut self, rows: &[Vec<Vec<Inline>>], owner: Option<&str>, line: usize) {
        for (at, row) in rows.iter().enumerate() {
            let mut whole = Said::default();
            let mut shown = Vec::new();
            for cell in row {
                for sentence in sentences(cell) {
                    let part = said(&sentence);
                    whole.frame.push('|');
                    whole.frame.push_str(&part.frame);
                    whole.stems.extend(part.stems);
                    whole.hints.extend(part.hints);
                    for fact in part.facts {
                        if fact.kind == FactKind::Mode || !whole.facts.contains(&fact) {
                            whole.facts.push(fact);
                        }
                    }
                    shown.push(sentence.shown());
                }
            }
            if !shown.is_empty() {
                let line = if line == 0 { 0 } else { line + at + usize::from(at > 0) };
                self.push(Form::Row, owner, whole, line, shown.join(" | "));
            }
        }
    }

    fn push(&mut self, form: Form, owner: Option<&str>, said: Said, line: usize, text: String) {
        let statement = Statement {
            key: String::new(),
            form,
            owner: owner.map(str::to_owned),
            facts: said.facts,
            order: said.order,
            hints: said.hints,
            frame: short(&said.frame),
            sketch: sketch(&said.stems),
            text,
            line: Some(line).filter(|line| *line > 0),
        };
        if let Some(section) = self.sections.last_mut() {
            section.statements.push(statement);
        }
    }
}

/// A heading without its number: `2. Cards` is `Cards`.
fn unnumbered(text: &[Inline]) -> Vec<Inline> {
    let mut text = text.to_vec();
    if let Some(Inline::Text(words) | Inline::Strong(words)) = text.first_mut() {
        let rest = words.trim_start();
        let number: usize =
            rest.bytes().take_while(|b| b.is_ascii_digit() || *b == b'.' || *b == b'-').count();
        let (number, rest) = rest.split_at(number);
        let rest = if number.ends_with('.') { Some(rest) } else { rest.strip_prefix(')') };
        let numbered = number.starts_with(|c: char| c.is_ascii_digit()) && number.len() <= 6;
        if let Some(rest) = rest.filter(|rest| numbered && rest.starts_with(' ')) {
            *words = rest.trim_start().to_owned();
        }
    }
    text
}

/// Whether blocks are nothing but declarations.
fn only_holds(blocks: &[Block]) -> bool {
    let declares = |item: &Vec<Block>| match item.split_first() {
        Some((Block::Text { text, .. }, rest)) => declared::line(text, !rest.is_empty()).is_some(),
        Some((Block::Declared { .. }, _)) => true,
        _ => false,
    };
    !blocks.is_empty()
        && blocks.iter().all(|block| match block {
            Block::List { items } => items.iter().all(declares),
            Block::Declared { .. } => true,
            _ => false,
        })
}

/// Names each statement by what it says.
fn name(sections: &mut [Section]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for section in sections {
        for statement in &mut section.statements {
            let mut text = format!("{:?}|{}", statement.form, statement.owner.as_deref().unwrap_or_default());
            let said: Vec<String> =
                statement.facts.iter().map(|Fact { kind, value }| format!("|{kind:?}={value}")).collect();
            text.extend(said);
            if statement.facts.is_empty() {
                text.push_str(&statement.frame);
            }
            let key = short(&text);
            let count = seen.entry(key.clone()).or_default();
            *count += 1;
            statement.key = if *count == 1 { key } else { format!("{key}-{count}") };
        }
    }
}
