//! Operations: their fields and their rules; and the pay methods side by side.

use std::fmt::Write as _;

use super::cells::{cell, cells, origin, rules};
use super::text::{Escaped, Prose, both, pair, words};
use super::{Page, column, overview_title};
use crate::model::AnswerModel;
use crate::page::label;
use crate::page::method::Method;
use crate::page::overview::{Overview, Row, standings};
use crate::page::view::{self, OperationView, RuleView};

impl Page<'_> {
    pub(super) fn overview(&mut self, overview: &Overview<'_>) {
        self.section("overview", "", &overview_title());
        let mut columns = vec![column("기능", "feature")];
        columns.extend(overview.methods.iter().map(head));
        self.table("overview", "overview-title", &columns);
        let width = columns.len();
        self.group(width, "요청", "Operations");
        for (operation, taken) in &overview.operations {
            let name = operation.table.name;
            let anchor = view::operation_anchor(operation);
            let _ = write!(
                self.text,
                r##"<tr data-op="{name}"><th scope="row"><a href="#{anchor}">{}</a> <code>{name}</code></th>"##,
                both(&operation.words)
            );
            for (taken, method) in taken.iter().zip(&overview.methods) {
                self.cell_of(method, &yes(*taken));
            }
            self.line("</tr>");
        }
        if !overview.features.is_empty() {
            self.group(width, "기능", "Features");
        }
        for feature in &overview.features {
            let source = view::source(self.model, &feature.doc, &feature.section);
            let _ = write!(
                self.text,
                r#"<tr><th scope="row"><details><summary>{}</summary><div class="origin">{}</div></details></th>"#,
                both(&feature.words),
                origin(&source, feature.confidence, &feature.facts)
            );
            for method in &overview.methods {
                let text = match &feature.answer {
                    AnswerModel::Yes { codes, .. } => yes(codes.contains(&method.code)),
                    AnswerModel::Number(numbers) => numbers
                        .iter()
                        .find(|(code, _)| *code == method.code)
                        .map_or_else(String::new, |(_, number)| number.to_string()),
                };
                self.cell_of(method, &text);
            }
            self.line("</tr>");
        }
        self.group(width, "계약", "Contracts");
        for (contract, needs) in &overview.contracts {
            let _ = write!(
                self.text,
                r##"<tr><th scope="row"><a href="#contract-{id}">{}</a> <code>{id}</code></th>"##,
                words(contract.label.ko, contract.label.en),
                id = contract.id
            );
            for (needs, method) in needs.iter().zip(&overview.methods) {
                let anchors: Vec<String> = needs
                    .iter()
                    .map(|(operation, rule)| view::rule_anchor(operation, &operation.table.rules[*rule]))
                    .collect();
                let text = if anchors.is_empty() {
                    String::new()
                } else {
                    super::cells::chip(&[label::CONTRACT], &anchors)
                };
                self.cell_of(method, &text);
            }
            self.line("</tr>");
        }
        for (operation, rows) in &overview.differences {
            let name = operation.table.name;
            self.group(
                width,
                &format!("{} 필드", operation.words.ko),
                &format!("Fields: {}", operation.words.en),
            );
            for row in rows {
                let path = operation.table.paths[usize::from(row.path)].wire;
                let _ = write!(self.text, r#"<tr data-op="{name}"><th scope="row">{}</th>"#, path_name(path));
                for (standing, method) in row.cells.iter().zip(&overview.methods) {
                    let text = standing.as_ref().map(|standing| cell(operation, standing));
                    self.cell_of(method, &text.unwrap_or_default());
                }
                self.line("</tr>");
            }
        }
        self.end_table();
        self.line("</section>");
    }

    fn group(&mut self, width: usize, ko: &str, en: &str) {
        let _ = writeln!(
            self.text,
            r#"</tbody><tbody><tr class="group"><th scope="rowgroup" colspan="{width}">{}</th></tr>"#,
            words(ko, en)
        );
    }

    fn cell_of(&mut self, method: &Method, text: &str) {
        let _ = write!(self.text, r#"<td data-m="{}">{text}</td>"#, Escaped(&method.code));
    }

    pub(super) fn operation(&mut self, view: &OperationView<'_>) {
        let table = view.operation.table;
        let id = view::operation_anchor(view.operation);
        let methods = codes(&view.methods).join(" ");
        let mut attributes = format!(r#" data-op="{}""#, table.name);
        if !view.methods.is_empty() {
            let _ = write!(attributes, r#" data-methods="{}""#, Escaped(&methods));
        }
        let heading = format!("{} <code>{}</code>", both(&view.operation.words), table.name);
        self.section(&id, &attributes, &heading);
        let _ = writeln!(
            self.text,
            r#"<p>{}: <code class="address">{}</code></p>"#,
            pair(label::surface(view.operation.surface)),
            Escaped(&view.address())
        );
        let _ = writeln!(self.text, r#"<h3 id="{id}-fields">{}</h3>"#, words("필드", "Fields"));
        let mut columns = vec![column("필드", "field"), column("값", "holds")];
        if view.methods.is_empty() {
            columns.push(column("상태", "status"));
        }
        columns.extend(view.methods.iter().map(head));
        columns.push(column("설명과 규칙", "what it is, and its rules"));
        self.table("paths", &format!("{id}-fields"), &columns);
        for row in standings(table, &view.methods) {
            self.path(view, &row);
        }
        self.end_table();
        self.rules(view, &id);
        self.line("</section>");
    }

    fn path(&mut self, view: &OperationView<'_>, row: &Row) {
        let operation = view.operation;
        let path = &operation.table.paths[usize::from(row.path)];
        let _ = write!(
            self.text,
            r#"<tr><th scope="row" style="--depth:{}">{}</th><td class="holds">"#,
            view::depth(path),
            path_name(path.wire)
        );
        match view::vocabulary(path) {
            Some(name) if view::vocabularies(self.model).any(|(known, _)| known == name) => {
                let _ = write!(self.text, r##"<a href="#codes-{name}"><code>{name}</code></a>"##);
            }
            Some(name) => {
                let _ = write!(self.text, "<code>{}</code>", Escaped(name));
            }
            None => {
                let _ = write!(self.text, "{}", pair(label::kind(path.kind)));
            }
        }
        if path.list {
            self.text.push_str(" […]");
        }
        if let Some(place) = view::place(path) {
            let _ = write!(self.text, " <small>{place}</small>");
        }
        self.text.push_str("</td>");
        self.text.push_str(&cells(operation, row, &codes(&view.methods)));
        self.text.push_str("<td>");
        let (about, notes) = view::field_words(self.model, operation, path.wire);
        if let Some(about) = about {
            let _ = write!(self.text, "<p>{}</p>", both(about));
        }
        let notes = notes.iter().map(|note| (view::note_anchor(note), note.id.as_str()));
        let of_schema = |rule: &usize| view.rules[*rule].origin.from_schema;
        let rules = rules(row).into_iter().filter(|rule| !of_schema(rule)).map(|rule| {
            let rule = &view.rules[rule];
            (rule.anchor.clone(), rule.rule.id)
        });
        let mut links = String::new();
        for (anchor, id) in rules.chain(notes) {
            let _ =
                write!(links, r##"<a class="why" href="#{anchor}" data-of="{anchor}">{}</a> "##, Escaped(id));
        }
        if !links.is_empty() {
            let _ = write!(self.text, r#"<p class="links">{}</p>"#, links.trim_end());
        }
        self.line("</td></tr>");
    }

    fn rules(&mut self, view: &OperationView<'_>, id: &str) {
        let of = |schema: bool| view.rules.iter().filter(move |rule| rule.origin.from_schema == schema);
        let columns = [column("규칙", "rule"), column("내용", "what it says"), column("출처", "source")];
        if of(false).next().is_some() {
            let label = format!("{id}-rules");
            let _ = writeln!(self.text, r#"<h3 id="{label}">{}</h3>"#, words("규칙", "Rules"));
            self.table("rules", &label, &columns);
            of(false).for_each(|rule| self.rule(view, rule));
            self.end_table();
        }
        let count = of(true).count();
        if count > 0 {
            let label = format!("{id}-schema");
            let _ = writeln!(
                self.text,
                r#"<details class="schema"><summary id="{label}">{} ({count})</summary>"#,
                words("포트원 명세가 요구하는 것", "What PortOne's schema demands"),
            );
            self.table("rules", &label, &columns);
            of(true).for_each(|rule| self.rule(view, rule));
            self.end_table();
            self.line("</details>");
        }
    }

    fn rule(&mut self, view: &OperationView<'_>, rule: &RuleView<'_>) {
        let methods = rule.methods.join(" ");
        let attributes = if methods.is_empty() {
            String::new()
        } else {
            format!(r#" data-methods="{}""#, Escaped(&methods))
        };
        let class = match rule.rule.level {
            portone_ksnet_rules::Level::Error => "no",
            portone_ksnet_rules::Level::Warn => "warn",
        };
        let _ = write!(
            self.text,
            r##"<tr id="{anchor}"{attributes}><th scope="row"><a class="id" href="#{anchor}"><code>{id}</code></a> <span class="mark {class}">{level}</span>"##,
            anchor = rule.anchor,
            id = Escaped(rule.rule.id),
            level = pair(label::level(rule.rule.level)),
        );
        if !rule.methods.is_empty() && rule.methods.len() < view.methods.len() {
            for code in &rule.methods {
                let _ = write!(self.text, r#" <span class="mark free">{}</span>"#, Escaped(code));
            }
        }
        let _ = write!(
            self.text,
            r#"</th><td><p class="headline">{}</p><p>{}</p>"#,
            both(&rule.headline),
            both(&rule.words)
        );
        if !rule.help.en.is_empty() {
            let _ = write!(self.text, r#"<p class="help">{}</p>"#, both(&rule.help));
        } else if !rule.origin.from_schema {
            self.advice(rule);
        }
        let origin = origin(&rule.source, rule.confidence, rule.rule.facts);
        let _ = writeln!(self.text, r#"</td><td class="origin">{origin}</td></tr>"#);
    }

    /// The nearest thing allowed, where nobody has written it by hand.
    fn advice(&mut self, rule: &RuleView<'_>) {
        let join = |say: fn(&crate::model::Bilingual) -> &str| {
            rule.advice.iter().map(say).collect::<Vec<_>>().join("; ")
        };
        let (ko, en) = (join(|advice| &advice.ko), join(|advice| &advice.en));
        let _ = write!(
            self.text,
            r#"<p class="help"><span lang="ko">{}</span><span lang="en">{}</span></p>"#,
            Prose(&ko),
            Prose(&en)
        );
    }
}

fn codes(methods: &[Method]) -> Vec<&str> {
    methods.iter().map(|method| method.code.as_str()).collect()
}

/// The head of a pay method's column.
fn head(method: &Method) -> String {
    let code = Escaped(&method.code);
    format!(r#"<th scope="col" data-m="{code}">{}<br><code>{code}</code></th>"#, both(&method.words))
}

fn yes(yes: bool) -> String {
    let (class, text) = if yes { ("free", words("가능", "yes")) } else { ("no", words("불가", "no")) };
    format!(r#"<span class="chip {class}">{text}</span>"#)
}

/// A path, of which the last segment is the name.
fn path_name(wire: &str) -> String {
    match wire.rsplit_once('.') {
        Some((around, name)) => {
            format!(r#"<code><span class="dim">{}.</span><wbr>{}</code>"#, Escaped(around), Escaped(name))
        }
        None => format!("<code>{}</code>", Escaped(wire)),
    }
}
