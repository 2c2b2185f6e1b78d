//! What stands behind the operations: contracts, notes, codes and sources.

use std::fmt::Write as _;

use portone_ksnet_rules::Demand;

use super::cells::origin;
use super::text::{Escaped, both, words};
use super::{Page, column};
use crate::model::{AnswerModel, CapabilityModel, NoteKind, NoteModel};
use crate::page::view::{self, OperationView};

impl Page<'_> {
    pub(super) fn contracts(&mut self, operations: &[OperationView<'_>]) {
        self.section("contracts", "", &words("계약", "Contracts").to_string());
        let columns = [column("계약", "contract"), column("필요한 곳", "what takes it")];
        self.table("contracts", "contracts-title", &columns);
        for contract in self.model.contracts {
            let _ = write!(
                self.text,
                r#"<tr id="contract-{id}"><th scope="row">{} <code>{id}</code></th><td>"#,
                words(contract.label.ko, contract.label.en),
                id = contract.id
            );
            for view in operations {
                let rules = view.rules.iter().filter(
                    |rule| matches!(rule.rule.demand, Demand::Needs(needed) if needed.id == contract.id),
                );
                for rule in rules {
                    let _ = write!(
                        self.text,
                        r##"<p><code>{}</code> <a class="why" href="#{anchor}" data-of="{anchor}">{}</a></p>"##,
                        view.operation.table.name,
                        Escaped(rule.rule.id),
                        anchor = rule.anchor
                    );
                }
            }
            self.line("</td></tr>");
        }
        self.end_table();
        self.line("</section>");
    }

    pub(super) fn notes(&mut self, kind: NoteKind, id: &str, ko: &str, en: &str) {
        let notes = view::notes(self.model, kind);
        if notes.is_empty() {
            return;
        }
        self.section(id, "", &words(ko, en).to_string());
        let columns = [column("이름", "name"), column("내용", "what it says"), column("출처", "source")];
        self.table("rules", &format!("{id}-title"), &columns);
        for note in notes {
            self.note(note);
        }
        self.end_table();
        self.line("</section>");
    }

    fn note(&mut self, note: &NoteModel) {
        let _ = write!(
            self.text,
            r##"<tr id="{anchor}" data-op="{}"><th scope="row"><a class="id" href="#{anchor}"><code>{}</code></a><br><small>{}</small></th><td><p>{}</p>"##,
            Escaped(&note.operation),
            Escaped(&note.id),
            Escaped(&view::about_note(note)),
            both(&note.words),
            anchor = view::note_anchor(note),
        );
        for (name, value) in &note.values {
            let _ = write!(self.text, "<p><code>{}</code> = <strong>{value}</strong></p>", Escaped(name));
        }
        if let Some((since, until)) = &note.held {
            let (since, until) = (Escaped(since), Escaped(until));
            let _ = write!(
                self.text,
                r#"<p><time datetime="{since}">{since}</time> – <time datetime="{until}">{until}</time></p>"#
            );
        }
        if let Some(name) = &note.replaced_by {
            let _ = write!(self.text, r#"<p class="help">{}: "#, words("지금은", "now"));
            let _ = match view::successor(self.model, name) {
                Some(anchor) => write!(
                    self.text,
                    r##"<a class="why" href="#{anchor}" data-of="{anchor}">{}</a></p>"##,
                    Escaped(name)
                ),
                None => write!(self.text, "<code>{}</code></p>", Escaped(name)),
            };
        }
        let source = view::source(self.model, &note.doc, &note.section);
        let origin = origin(&source, note.confidence, &note.facts);
        let _ = writeln!(self.text, r#"</td><td class="origin">{origin}</td></tr>"#);
    }

    pub(super) fn vocabularies(&mut self) {
        self.section("codes", "", &words("코드", "Codes").to_string());
        let model = self.model;
        for (name, vocabulary) in view::vocabularies(model) {
            let asked: Vec<&CapabilityModel> =
                model.capabilities.iter().filter(|capability| capability.vocabulary == *name).collect();
            let label = format!("codes-{name}");
            let _ = writeln!(
                self.text,
                r#"<h3 id="{label}">{} <code>{}</code></h3>"#,
                both(&vocabulary.words),
                Escaped(name)
            );
            let mut columns = vec![column("SDK", "SDK"), column("REST", "REST"), column("이름", "name")];
            for capability in &asked {
                columns.push(format!(
                    r#"<th scope="col"><details><summary>{}<br><code>{}</code></summary><div class="origin">{}</div></details></th>"#,
                    both(&capability.words),
                    Escaped(&capability.question),
                    origin(
                        &view::source(model, &capability.doc, &capability.section),
                        capability.confidence,
                        &capability.facts
                    )
                ));
            }
            self.table("codes", &label, &columns);
            for code in &vocabulary.codes {
                let spelled = |code: &Option<String>| match code {
                    Some(code) => format!("<code>{}</code>", Escaped(code)),
                    None => "–".to_owned(),
                };
                let _ = write!(
                    self.text,
                    r#"<tr><td>{}</td><td>{}</td><th scope="row">{}</th>"#,
                    spelled(&code.sdk),
                    spelled(&code.rest),
                    both(&code.words)
                );
                for capability in &asked {
                    let _ = write!(self.text, "<td>{}</td>", answer(&capability.answer, &code.variant));
                }
                self.line("</tr>");
            }
            self.end_table();
        }
        self.line("</section>");
    }

    pub(super) fn sources(&mut self) {
        self.section("sources", "", &words("출처", "Sources").to_string());
        let columns = [column("이름", "name"), column("문서", "page"), column("확인한 날", "checked")];
        self.table("sources", "sources-title", &columns);
        for (name, doc) in &self.model.docs {
            let _ = writeln!(
                self.text,
                r#"<tr><th scope="row"><code>{}</code></th><td>{}<br><a href="{url}" rel="noopener">{url}</a></td><td><time datetime="{day}">{day}</time></td></tr>"#,
                Escaped(name),
                both(&doc.words),
                url = Escaped(&doc.url),
                day = Escaped(&doc.checked)
            );
        }
        self.end_table();
        self.line("</section>");
    }
}

/// What a code answers.
fn answer(answer: &AnswerModel, variant: &str) -> String {
    let (class, text) = match answer {
        AnswerModel::Yes { codes, .. } if codes.iter().any(|code| code == variant) => {
            ("free", words("예", "yes").to_string())
        }
        AnswerModel::Yes { .. } => ("no", words("아니요", "no").to_string()),
        AnswerModel::Number(numbers) => {
            let number = numbers.iter().find(|(code, _)| code == variant);
            return number.map_or_else(String::new, |(_, number)| number.to_string());
        }
    };
    format!(r#"<span class="chip {class}">{text}</span>"#)
}
