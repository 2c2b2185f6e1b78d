//! The matrix as Markdown.

use std::fmt::Write as _;

use super::label::{self, LEGEND, Pair, labels};
use super::overview::{Row, overview, standings};
use super::view::{self, OperationView, RuleView, Source};
use crate::mistake::listed;
use crate::model::{AnswerModel, Bilingual, Model, NoteKind, NoteModel};

const PREAMBLE: &str =
    "<!-- Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator. -->";

/// The columns of what is said.
const RULES: [&str; 5] =
    ["이름 · name", "내용 · what it says", "근거 · facts", "출처 · source", "확신 · confidence"];

pub(super) fn page(model: &Model) -> String {
    let mut page = Page { text: String::new() };
    page.line(PREAMBLE);
    page.line(&format!("\n# {} 기능표 · What {} can do\n", model.channel.name, model.channel.words.en));
    page.line(&format!("{} · <{}>\n", escape(&model.channel.words.ko), model.channel.url));
    page.line(
        "`spec/ksnet.yaml`에서 만든 표입니다. 검색과 필터는 [matrix.html](matrix.html)에 있습니다.  \n\
         Made from `spec/ksnet.yaml`. [matrix.html](matrix.html) has a search and filters.\n",
    );
    page.sources(model);
    page.legend();
    page.overview(model);
    for operation in view::operations(model) {
        page.operation(model, &operation);
    }
    page.contracts(model);
    page.notes(model);
    page.vocabularies(model);
    page.text
}

struct Page {
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, level: usize, ko: &str, en: &str) {
        self.line(&format!("\n{} {} · {}\n", "#".repeat(level), escape(ko), escape(en)));
    }

    fn anchor(&mut self, name: &str) {
        let _ = write!(self.text, "\n<a id=\"{name}\"></a>\n");
    }

    fn row<S: AsRef<str>>(&mut self, cells: &[S]) {
        let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    fn head<S: AsRef<str>>(&mut self, cells: &[S]) {
        self.row(cells);
        self.row(&vec!["---"; cells.len()]);
    }

    fn sources(&mut self, model: &Model) {
        self.heading(2, "출처", "Sources");
        self.head(&["이름 · name", "문서 · page", "확인한 날 · checked"]);
        for (name, doc) in &model.docs {
            let title = format!("[{}]({})", both(&doc.words), doc.url);
            self.row(&[code(name), title, doc.checked.clone()]);
        }
    }

    fn legend(&mut self) {
        self.heading(2, "읽는 법", "How to read it");
        self.head(&["", "한국어", "English"]);
        for label in LEGEND {
            let say = |word: &str, meaning: &str| format!("**{word}** {meaning}");
            self.row(&[
                label.sign.to_owned(),
                say(label.words.ko, label.meaning.ko),
                say(label.words.en, label.meaning.en),
            ]);
        }
    }

    fn overview(&mut self, model: &Model) {
        let overview = overview(model);
        self.heading(2, "결제수단별 기능", "Pay methods side by side");
        let columns =
            overview.methods.iter().map(|method| format!("{}<br>`{}`", method.words.ko, method.code));
        let head: Vec<String> = std::iter::once(String::new()).chain(columns).collect();
        self.head(&head);
        let sign = |yes: bool| if yes { "○" } else { "✕" };
        for (operation, taken) in &overview.operations {
            let name = format!("{}<br>`{}`", both(&operation.words), operation.table.name);
            let cells = taken.iter().map(|taken| sign(*taken).to_owned());
            self.row(&std::iter::once(name).chain(cells).collect::<Vec<_>>());
        }
        for feature in &overview.features {
            let name = format!("{}<br>`{}`", both(&feature.words), feature.question);
            let cells = overview.methods.iter().map(|method| match &feature.answer {
                AnswerModel::Yes { codes, .. } => sign(codes.contains(&method.code)).to_owned(),
                AnswerModel::Number(numbers) => numbers
                    .iter()
                    .find(|(code, _)| *code == method.code)
                    .map_or_else(String::new, |(_, number)| number.to_string()),
            });
            self.row(&std::iter::once(name).chain(cells).collect::<Vec<_>>());
        }
        for (contract, cells) in &overview.contracts {
            let name = format!(
                "계약 · contract: {} · {}<br>`{}`",
                contract.label.ko, contract.label.en, contract.id
            );
            let cells = cells.iter().map(|rules| {
                let links = rules.iter().map(|(operation, rule)| {
                    let rule = &operation.table.rules[*rule];
                    format!("[§](#{} \"{}\")", view::rule_anchor(operation, rule), rule.id)
                });
                links.collect::<Vec<_>>().join(" ")
            });
            self.row(&std::iter::once(name).chain(cells).collect::<Vec<_>>());
        }
        for (operation, rows) in &overview.differences {
            for row in rows {
                let path = operation.table.paths[usize::from(row.path)].wire;
                let name = format!("{}<br>{}", code(path), code(operation.table.name));
                self.row(&std::iter::once(name).chain(signs(row)).collect::<Vec<_>>());
            }
        }
    }

    fn operation(&mut self, model: &Model, view: &OperationView<'_>) {
        let operation = view.operation;
        self.anchor(&view::operation_anchor(operation));
        self.heading(2, &operation.words.ko, &format!("{} — {}", operation.words.en, operation.table.name));
        let surface = label::surface(operation.surface);
        self.line(&format!("{} · {}: {}", surface.ko, surface.en, code(&view.address())));
        self.heading(3, "필드", "Fields");
        let mut head = vec!["필드 · field".to_owned(), "값 · holds".to_owned()];
        if view.methods.is_empty() {
            head.push(String::new());
        }
        head.extend(view.methods.iter().map(|method| code(&method.code)));
        head.extend(["설명 · what it is".to_owned(), "규칙 · rules".to_owned()]);
        self.head(&head);
        for row in standings(operation.table, &view.methods) {
            self.path(model, view, &row);
        }
        self.rules(view);
    }

    fn rules(&mut self, view: &OperationView<'_>) {
        let of = |schema: bool| view.rules.iter().filter(move |rule| rule.origin.from_schema == schema);
        if of(false).next().is_some() {
            self.heading(3, "규칙", "Rules");
            self.head(&RULES);
            of(false).for_each(|rule| self.rule(rule));
        }
        if of(true).next().is_some() {
            self.heading(3, "포트원 명세가 요구하는 것", "What PortOne's schema demands");
        }
        for rule in of(true) {
            let (ko, en) = (escape(&rule.headline.ko), escape(&rule.headline.en));
            self.line(&format!("- <a id=\"{}\"></a>{ko} · {en} [`{}`]", rule.anchor, rule.rule.id));
        }
    }

    fn path(&mut self, model: &Model, view: &OperationView<'_>, row: &Row) {
        let path = &view.operation.table.paths[usize::from(row.path)];
        let kind = label::kind(path.kind);
        let mut holds = view::vocabulary(path).map_or_else(|| pair(kind), code);
        if path.list {
            holds.push_str(" []");
        }
        if let Some(place) = view::place(path) {
            let _ = write!(holds, " ({place})");
        }
        let (words, notes) = view::field_words(model, view.operation, path.wire);
        let mut about: Vec<String> = words.map(lines).into_iter().collect();
        about
            .extend(notes.iter().map(|note| format!("[{}](#{})", escape(&note.id), view::note_anchor(note))));
        let rules: std::collections::BTreeSet<usize> =
            row.cells.iter().flatten().flat_map(|standing| standing.rules.iter().copied()).collect();
        let rules = rules.into_iter().map(|rule| {
            let rule = &view.rules[rule];
            format!("[{}](#{})", rule.rule.id, rule.anchor)
        });
        let mut cells = vec![code(path.wire), holds];
        cells.extend(signs(row));
        cells.extend([about.join("<br>"), rules.collect::<Vec<_>>().join("<br>")]);
        self.row(&cells);
    }

    fn rule(&mut self, view: &RuleView<'_>) {
        let level = label::level(view.rule.level);
        let id = format!("<a id=\"{}\"></a>`{}`<br>{}", view.anchor, view.rule.id, pair(level));
        let mut says = vec![format!("**{}**", escape(&view.headline.ko)), escape(&view.words.ko)];
        says.extend([format!("**{}**", escape(&view.headline.en)), escape(&view.words.en)]);
        if !view.help.en.is_empty() {
            says.extend([format!("→ {}", escape(&view.help.ko)), format!("→ {}", escape(&view.help.en))]);
        }
        let confidence = pair(label::confidence(view.confidence));
        self.row(&[id, says.join("<br>"), view.rule.facts.join(" "), origin(&view.source), confidence]);
    }

    fn contracts(&mut self, model: &Model) {
        self.heading(2, "계약", "Contracts");
        self.head(&["계약 · contract", "이름 · name", "필요한 곳 · what takes it"]);
        for contract in model.contracts {
            let mut rules = Vec::new();
            for operation in &model.operations {
                for rule in operation.table.rules {
                    if matches!(rule.demand, portone_ksnet_rules::Demand::Needs(needed) if needed.id == contract.id)
                    {
                        let anchor = view::rule_anchor(operation, rule);
                        rules.push(format!("{}: [{}](#{anchor})", code(operation.table.name), rule.id));
                    }
                }
            }
            let name = format!("{} · {}", escape(contract.label.ko), escape(contract.label.en));
            self.row(&[code(contract.id), name, rules.join("<br>")]);
        }
    }

    fn notes(&mut self, model: &Model) {
        for (kind, ko, en) in [
            (NoteKind::Policy, "정책: 기한·횟수·시간대·의무", "Policies: clocks, counters, windows, duties"),
            (NoteKind::History, "이력: 바뀐 것", "History: what used to hold"),
            (NoteKind::Note, "참고", "Notes"),
        ] {
            let notes = view::notes(model, kind);
            if notes.is_empty() {
                continue;
            }
            self.heading(2, ko, en);
            self.head(&RULES);
            for note in notes {
                self.note(model, note);
            }
        }
    }

    fn note(&mut self, model: &Model, note: &NoteModel) {
        let name = format!(
            "<a id=\"{}\"></a>`{}`<br>{}",
            view::note_anchor(note),
            note.id,
            code(&view::about_note(note))
        );
        let mut says = vec![lines(&note.words)];
        for (name, value) in &note.values {
            says.push(format!("{} = **{value}**", code(name)));
        }
        if let Some((since, until)) = &note.held {
            says.push(format!("{} ~ {}", escape(since), escape(until)));
        }
        if let Some(successor) = &note.replaced_by {
            let link = view::successor(model, successor)
                .map_or_else(|| code(successor), |anchor| format!("[{}](#{anchor})", escape(successor)));
            says.push(format!("→ {link}"));
        }
        let source = view::source(model, &note.doc, &note.section);
        let confidence = pair(label::confidence(note.confidence));
        self.row(&[name, says.join("<br>"), note.facts.join(" "), origin(&source), confidence]);
    }

    fn vocabularies(&mut self, model: &Model) {
        self.heading(2, "코드", "Codes");
        for (name, vocabulary) in view::vocabularies(model) {
            let asked: Vec<_> =
                model.capabilities.iter().filter(|capability| capability.vocabulary == *name).collect();
            self.heading(3, &vocabulary.words.ko, &format!("{} ({name})", vocabulary.words.en));
            let mut head =
                vec!["SDK".to_owned(), "REST".to_owned(), "한국어".to_owned(), "English".to_owned()];
            head.extend(asked.iter().map(|capability| code(&capability.question)));
            self.head(&head);
            for known in &vocabulary.codes {
                let spelled = |code_: &Option<String>| code_.as_deref().map_or_else(|| "–".to_owned(), code);
                let mut cells = vec![
                    spelled(&known.sdk),
                    spelled(&known.rest),
                    escape(&known.words.ko),
                    escape(&known.words.en),
                ];
                cells.extend(asked.iter().map(|capability| answer(&capability.answer, &known.variant)));
                self.row(&cells);
            }
            if !asked.is_empty() {
                self.line("");
            }
            for capability in asked {
                let source = view::source(model, &capability.doc, &capability.section);
                self.line(&format!(
                    "- {}: {} ({}; {})",
                    code(&capability.question),
                    both(&capability.words),
                    capability.facts.join(" "),
                    origin(&source).replace("<br>", " ")
                ));
            }
        }
    }
}

/// What a code answers.
fn answer(answer: &AnswerModel, variant: &str) -> String {
    match answer {
        AnswerModel::Yes { codes, .. } if codes.iter().any(|code| code == variant) => "○".to_owned(),
        AnswerModel::Yes { .. } => "✕".to_owned(),
        AnswerModel::Number(numbers) => numbers
            .iter()
            .find(|(code, _)| code == variant)
            .map_or_else(String::new, |(_, number)| number.to_string()),
    }
}

fn signs(row: &Row) -> impl Iterator<Item = String> {
    row.cells.iter().map(|standing| match standing {
        Some(standing) => labels(standing).iter().map(|label| label.sign).collect(),
        None => String::new(),
    })
}

fn origin(source: &Source<'_>) -> String {
    let title = source.title.map_or_else(String::new, |title| escape(&title.ko));
    format!("[{title}]({})<br>{}<br>{}", source.url, escape(source.section), source.checked)
}

fn pair(pair: Pair) -> String {
    if pair.ko == pair.en { pair.ko.to_owned() } else { format!("{} · {}", pair.ko, pair.en) }
}

fn both(words: &Bilingual) -> String {
    format!("{} · {}", escape(&words.ko), escape(&words.en))
}

fn lines(words: &Bilingual) -> String {
    format!("{}<br>{}", escape(&words.ko), escape(&words.en))
}

fn code(text: &str) -> String {
    listed([text]).replace('|', "\\|")
}

/// Text that goes into a cell of a table. Backticks stay: the spec writes names in them.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let (mut in_code, mut before) = (false, ' ');
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let in_word = before.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphanumeric());
        before = letter;
        match letter {
            '`' => {
                in_code = !in_code;
                escaped.push('`');
            }
            '|' => escaped.push_str("\\|"),
            '\n' => escaped.push(' '),
            '<' if !in_code => escaped.push_str("&lt;"),
            '&' if !in_code => escaped.push_str("&amp;"),
            '_' if in_word => escaped.push('_'),
            '*' | '_' | '[' | ']' | '\\' | '#' | '~' if !in_code => {
                escaped.push('\\');
                escaped.push(letter);
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_in_its_cell() {
        assert_eq!(escape("a|b <i> `x_y|<b>` *c* _d_ A_B"), "a\\|b &lt;i> `x_y\\|<b>` \\*c\\* \\_d\\_ A_B");
        assert_eq!(code("a|b"), "`a\\|b`");
    }
}
