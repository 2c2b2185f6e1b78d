//! The cells of the matrix.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::text::{Escaped, both, pair, words};
use crate::model::OperationModel;
use crate::page::label::{self, Label, labels};
use crate::page::overview::Row;
use crate::page::standing::Standing;
use crate::page::view::{self, Source};
use crate::spec::Confidence;

/// What becomes of a path: a link to the rules that say so, where there are any.
pub(super) fn cell(operation: &OperationModel, standing: &Standing) -> String {
    let labels = labels(standing);
    let anchors: Vec<String> = standing
        .rules
        .iter()
        .map(|rule| view::rule_anchor(operation, &operation.table.rules[*rule]))
        .collect();
    chip(&labels, &anchors)
}

pub(super) fn chip(labels: &[Label], anchors: &[String]) -> String {
    let Some((main, others)) = labels.split_first() else { return String::new() };
    let mut text = format!(r#"<span class="chip {}">{}</span>"#, main.class, pair(main.words));
    for other in others {
        let _ = write!(text, r#" <span class="mark {}">{}</span>"#, other.class, pair(other.words));
    }
    match anchors.first() {
        Some(first) => {
            format!(r##"<a class="why" href="#{first}" data-of="{}">{text}</a>"##, anchors.join(" "))
        }
        None => text,
    }
}

/// The cells of a row, one for all pay methods where they are all the same.
pub(super) fn cells(operation: &OperationModel, row: &Row, codes: &[&str]) -> String {
    let texts: Vec<String> = row
        .cells
        .iter()
        .map(|standing| standing.as_ref().map_or_else(String::new, |standing| cell(operation, standing)))
        .collect();
    if texts.len() > 1 && texts.iter().all(|text| *text == texts[0]) {
        return format!(r#"<td class="all" colspan="{}">{}</td>"#, texts.len(), texts[0]);
    }
    let mut cells = String::new();
    for (i, text) in texts.iter().enumerate() {
        match codes.get(i) {
            Some(code) => {
                let _ = write!(cells, r#"<td data-m="{}">{text}</td>"#, Escaped(code));
            }
            None => {
                let _ = write!(cells, "<td>{text}</td>");
            }
        }
    }
    cells
}

/// The anchors of all rules of a row.
pub(super) fn rules(row: &Row) -> BTreeSet<usize> {
    row.cells.iter().flatten().flat_map(|standing| standing.rules.iter().copied()).collect()
}

/// Where a statement comes from, how sure that is, and from which facts it is made.
pub(super) fn origin(source: &Source<'_>, confidence: Confidence, facts: &[impl AsRef<str>]) -> String {
    let title = source.title.map_or_else(String::new, |title| both(title).to_string());
    let class = match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    let facts: Vec<&str> = facts.iter().map(AsRef::as_ref).collect();
    let facts = facts.join(" ");
    format!(
        r#"<a href="{url}" rel="noopener">{title}</a><br>{section}<br><span lang="ko"><time datetime="{day}">{day}</time> 확인</span><span lang="en">checked <time datetime="{day}">{day}</time></span> · <span class="sure {class}">{sure}: {confidence}</span><br><span class="facts">{facts}</span>"#,
        url = Escaped(source.url),
        section = Escaped(source.section),
        day = Escaped(source.checked),
        sure = words("확신", "confidence"),
        confidence = pair(label::confidence(confidence)),
        facts = Escaped(&facts),
    )
}
