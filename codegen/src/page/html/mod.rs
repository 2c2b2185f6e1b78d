//! The matrix as one page for a browser: no other file, and nothing that needs JavaScript but the filters.

mod cells;
mod lists;
mod operation;
mod text;

use std::fmt::Write as _;

use super::label::LEGEND;
use super::overview::{Overview, overview};
use super::view::{self, OperationView};
use crate::model::{Model, NoteKind};
use text::{Escaped, both, pair, words};

const STYLE: &str = include_str!("matrix.css");
const SCRIPT: &str = include_str!("matrix.js");
const PREAMBLE: &str =
    "Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.";

pub(super) fn page(model: &Model) -> String {
    let operations = view::operations(model);
    let overview = overview(model);
    let mut page = Page { model, text: String::new() };
    page.head();
    page.controls(&operations, &overview);
    page.line(r#"<main id="main">"#);
    page.contents(&operations);
    page.legend();
    page.overview(&overview);
    for operation in &operations {
        page.operation(operation);
    }
    page.contracts(&operations);
    for (kind, id, ko, en) in KINDS {
        page.notes(kind, id, ko, en);
    }
    page.vocabularies();
    page.sources();
    page.line("</main>");
    let _ = write!(page.text, "<script>\n{SCRIPT}</script>\n</body>\n</html>\n");
    page.text
}

const KINDS: [(NoteKind, &str, &str, &str); 3] = [
    (
        NoteKind::Policy,
        "policies",
        "정책: 기한·횟수·시간대·의무",
        "Policies: clocks, counters, windows, duties",
    ),
    (NoteKind::History, "history", "이력: 바뀐 것", "History: what used to hold"),
    (NoteKind::Note, "notes", "참고", "Notes"),
];

struct Page<'m> {
    model: &'m Model,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn head(&mut self) {
        let channel = &self.model.channel;
        let (name, url) = (Escaped(&channel.name), Escaped(&channel.url));
        let about = both(&channel.words);
        let _ = write!(
            self.text,
            r##"<!DOCTYPE html>
<!-- {PREAMBLE} -->
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{name} 기능표 · capability matrix</title>
<style>
{STYLE}</style>
</head>
<body>
<a class="skip" href="#main">{skip}</a>
<header>
<h1>{title}</h1>
<p>{about}<br><a href="{url}" rel="noopener">{url}</a></p>
</header>
"##,
            skip = words("표로 건너뛰기", "Skip to the tables"),
            title = words(&format!("{} 기능표", channel.name), &format!("What {} can do", channel.name)),
        );
    }

    /// The filters. They are of no use without JavaScript, which shows them.
    fn controls(&mut self, operations: &[OperationView<'_>], overview: &Overview<'_>) {
        let _ = write!(
            self.text,
            r#"<form id="controls" role="search" hidden>
<label>{operation} <select id="by-operation">
<option value="" data-ko="전체" data-en="all">전체</option>
"#,
            operation = words("요청", "Operation"),
        );
        for view in operations {
            let (name, words) = (view.operation.table.name, &view.operation.words);
            let (ko, en) = (Escaped(&words.ko), Escaped(&words.en));
            let _ = writeln!(
                self.text,
                r#"<option value="{name}" data-ko="{ko} — {name}" data-en="{en} — {name}">{ko} — {name}</option>"#
            );
        }
        let _ = write!(
            self.text,
            r#"</select></label>
<label>{method} <select id="by-method">
<option value="" data-ko="전체" data-en="all">전체</option>
"#,
            method = words("결제수단", "Pay method"),
        );
        for method in &overview.methods {
            let (code, ko, en) =
                (Escaped(&method.code), Escaped(&method.words.ko), Escaped(&method.words.en));
            let _ = writeln!(
                self.text,
                r#"<option value="{code}" data-ko="{ko} — {code}" data-en="{en} — {code}">{ko} — {code}</option>"#
            );
        }
        let _ = write!(
            self.text,
            r#"</select></label>
<label class="wide">{search} <input id="by-text" type="search" autocomplete="off" spellcheck="false" data-ko="필드, 코드, 규칙, 사실 번호" data-en="a field, code, rule or fact"></label>
<span class="languages" role="group" aria-label="언어 · language"><button type="button" data-language="ko" lang="ko-KR">한국어</button><button type="button" data-language="en" lang="en-US">English</button></span>
<button type="reset">{reset}</button>
<output id="found" aria-live="polite"></output>
</form>
"#,
            search = words("찾기", "Search"),
            reset = words("지우기", "Clear"),
        );
    }

    fn contents(&mut self, operations: &[OperationView<'_>]) {
        self.line(r#"<nav id="contents" aria-label="차례 · contents"><ul>"#);
        let _ = writeln!(self.text, r##"<li><a href="#overview">{}</a></li>"##, overview_title());
        for view in operations {
            let anchor = view::operation_anchor(view.operation);
            let name = both(&view.operation.words);
            let _ = writeln!(self.text, r##"<li><a href="#{anchor}">{name}</a></li>"##);
        }
        let _ = writeln!(self.text, r##"<li><a href="#contracts">{}</a></li>"##, words("계약", "Contracts"));
        for (kind, id, ko, en) in KINDS {
            if !view::notes(self.model, kind).is_empty() {
                let _ = writeln!(self.text, r##"<li><a href="#{id}">{}</a></li>"##, words(ko, en));
            }
        }
        let _ = writeln!(self.text, r##"<li><a href="#codes">{}</a></li>"##, words("코드", "Codes"));
        let _ = writeln!(self.text, r##"<li><a href="#sources">{}</a></li>"##, words("출처", "Sources"));
        self.line("</ul></nav>");
    }

    fn legend(&mut self) {
        let title = words("읽는 법", "How to read it");
        let _ = writeln!(self.text, r#"<details id="legend" open><summary>{title}</summary><dl>"#);
        for label in LEGEND {
            let (class, word, meaning) = (label.class, pair(label.words), pair(label.meaning));
            let _ = writeln!(
                self.text,
                r#"<div><dt><span class="chip {class}">{word}</span></dt><dd>{meaning}</dd></div>"#
            );
        }
        self.line("</dl>");
        let hint = words(
            "칸에 마우스를 올리거나 탭 키로 고르면 규칙과 출처가 보이고, 누르면 규칙으로 갑니다.",
            "Point at a cell, or move to it by the tab key, to see its rules and their sources; follow it to the rule.",
        );
        let _ = writeln!(self.text, "<p>{hint}</p></details>");
    }

    /// Begins a section with its heading.
    fn section(&mut self, id: &str, attributes: &str, heading: &str) {
        let _ = writeln!(
            self.text,
            r#"<section id="{id}" aria-labelledby="{id}-title"{attributes}><h2 id="{id}-title">{heading}</h2>"#
        );
    }

    /// Begins a table; `label` is the id of its heading.
    fn table(&mut self, class: &str, label: &str, columns: &[String]) {
        let _ = write!(
            self.text,
            r#"<div class="scroll"><table class="{class}" aria-labelledby="{label}"><thead><tr>"#
        );
        for column in columns {
            self.text.push_str(column);
        }
        self.line("</tr></thead><tbody>");
    }

    fn end_table(&mut self) {
        self.line("</tbody></table></div>");
    }
}

fn overview_title() -> String {
    words("결제수단별 기능", "Pay methods side by side").to_string()
}

/// The head of a column.
fn column(ko: &str, en: &str) -> String {
    format!(r#"<th scope="col">{}</th>"#, words(ko, en))
}
