//! The lock from its text.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Broken, Citation, Lock, Of, Pin, Source, State, fingerprint, revision as hashed};
use crate::change::{Fact, FactKind};
use crate::page::{Label, Page, Section, Statement};
use crate::schema::Schema;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    sources: Vec<WrittenSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSource {
    name: String,
    kind: String,
    #[serde(default)]
    addresses: Vec<String>,
    #[serde(default)]
    cite: Vec<WrittenCite>,
    #[serde(default)]
    revision: Option<String>,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    sections: Vec<WrittenSection>,
    #[serde(default)]
    fingerprint: Option<String>,
    #[serde(default)]
    schema: Option<Schema>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCite {
    key: String,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    no_fact: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSection {
    at: Vec<String>,
    #[serde(default)]
    says: Vec<String>,
    fingerprint: String,
    #[serde(default)]
    statements: Vec<WrittenStatement>,
}

#[derive(Deserialize)]
struct WrittenStatement {
    key: String,
    #[serde(default)]
    of: Option<String>,
    #[serde(default)]
    says: Vec<String>,
    #[serde(default)]
    hints: Vec<String>,
    #[serde(default)]
    sketch: String,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    no_fact: Option<String>,
    /// What else the reader of pages keeps of a statement, as it keeps it.
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

impl Lock {
    /// Reads a lock. `name` is what messages call the file.
    ///
    /// # Errors
    ///
    /// Where it is not YAML, not a lock, or somebody changed more in it than the citations.
    pub fn read(name: &str, text: &str) -> Result<Self, Broken> {
        let written: Written = serde_saphyr::from_str(text).map_err(|error| Broken {
            why: format!("{name}: {error}\ntake the file of the last commit, or mend this place"),
        })?;
        let mut lock = Self::default();
        for source in written.sources {
            let at = format!("{name}, source `{}`", source.name);
            let source = read_source(source).map_err(|why| Broken { why: format!("{at}: {why}") })?;
            if lock.sources.iter().any(|other| other.name == source.name) {
                return Err(Broken { why: format!("{at}: stands twice") });
            }
            lock.sources.push(source);
        }
        Ok(lock)
    }
}

fn read_source(written: WrittenSource) -> Result<Source, String> {
    let kinds = [Of::Page, Of::Guide, Of::OpenApi, Of::BrowserSdk];
    let Some(of) = kinds.into_iter().find(|of| of.word() == written.kind) else {
        return Err(format!(
            "expected the kind `page`, `guide`, `openapi` or `browser-sdk`, found `{}`",
            written.kind
        ));
    };
    let mut cite = BTreeMap::new();
    for entry in written.cite {
        if let Some(citation) = citation(&entry.key, &entry.facts, entry.no_fact.as_deref())?
            && cite.insert(entry.key.clone(), citation).is_some()
        {
            return Err(format!("the statement `{}` is cited twice", entry.key));
        }
    }
    let mut source = Source { name: written.name, of, addresses: written.addresses, pin: None, cite };
    let (revision, date) = match (written.revision, written.date) {
        (Some(revision), Some(date)) => (revision, date),
        (None, None) => return Ok(source),
        _ => return Err("`revision` and `date` stand together or not at all".to_owned()),
    };
    let mut citations = BTreeMap::new();
    let state = match (of, written.schema) {
        (Of::OpenApi | Of::BrowserSdk, Some(schema)) => {
            let text = serde_json::to_value(&schema).unwrap_or_default().to_string();
            if written.fingerprint.as_deref() != Some(&hashed(text.as_bytes())) {
                return Err("its `schema` was changed by hand; take it back (`git diff spec/upstream.lock`)"
                    .to_owned());
            }
            State::Schema(schema)
        }
        (Of::OpenApi | Of::BrowserSdk, None) => return Err("it is pinned, and has no `schema`".to_owned()),
        (Of::Page | Of::Guide, Some(_)) => return Err("a page has no `schema`".to_owned()),
        (Of::Page | Of::Guide, None) => {
            let mut sections = Vec::new();
            for section in written.sections {
                sections.push(read_section(section, &mut citations)?);
            }
            let title = written.title.map(label).transpose()?;
            State::Page(Page { title, facts: facts(&written.says)?, sections })
        }
    };
    source.pin = Some(Pin { revision, date, state, citations });
    Ok(source)
}

fn read_section(
    written: WrittenSection,
    citations: &mut BTreeMap<String, Citation>,
) -> Result<Section, String> {
    let at = written.at.into_iter().map(label).collect::<Result<_, _>>()?;
    let mut section = Section { at, facts: facts(&written.says)?, statements: Vec::new(), line: None };
    for written in written.statements {
        if let Some(citation) = citation(&written.key, &written.facts, written.no_fact.as_deref())? {
            citations.insert(written.key.clone(), citation);
        }
        section.statements.push(read_statement(written)?);
    }
    if fingerprint(&section) != written.fingerprint {
        return Err(format!(
            "the section `{}` was changed by hand in more than `facts` and `no_fact`; take those lines back \
             (`git diff spec/upstream.lock`)",
            section.at.iter().map(Label::to_string).collect::<Vec<_>>().join(" > ")
        ));
    }
    Ok(section)
}

/// A heading or a title. Locks held their words once.
fn label(mark: String) -> Result<Label, String> {
    Label::try_from(mark).map_err(|why| {
        format!(
            "{why}: a lock holds no words of a page. One from before that is pinned anew: keep `name`, `kind` and \
             `addresses` of this source, put `key` with `facts` or `no_fact` of each of its statements under \
             `cite:`, take out the rest of it, and run `cargo xtask sync --accept`"
        )
    })
}

fn read_statement(written: WrittenStatement) -> Result<Statement, String> {
    let key = written.key;
    let mut map = Map::new();
    let unknown: Vec<String> = written.rest.keys().cloned().collect();
    map.extend(written.rest);
    map.insert("facts".to_owned(), json!(facts(&written.says)?));
    map.insert("hints".to_owned(), json!(facts(&written.hints)?));
    map.insert("sketch".to_owned(), json!(sketch(&written.sketch, &key)?));
    if let Some(owner) = written.of {
        map.insert("owner".to_owned(), json!(owner));
    }
    map.insert("key".to_owned(), json!(key));
    let statement: Statement = serde_json::from_value(Value::Object(map))
        .map_err(|error| format!("the statement `{key}`: {error}"))?;
    let kept = serde_json::to_value(&statement).unwrap_or_default();
    match unknown.iter().find(|name| kept.get(name.as_str()).is_none()) {
        Some(name) => Err(format!(
            "the statement `{key}` has an unknown key `{name}`: people write `facts` and `no_fact` there"
        )),
        None => Ok(statement),
    }
}

fn citation(key: &str, facts: &[String], no_fact: Option<&str>) -> Result<Option<Citation>, String> {
    match (facts.is_empty(), no_fact) {
        (false, Some(_)) => Err(format!("the statement `{key}` has both `facts` and `no_fact`: keep one")),
        (false, None) => Ok(Some(Citation::Facts(facts.to_vec()))),
        (true, Some(why)) if why.trim().is_empty() => {
            Err(format!("the statement `{key}` has a `no_fact` that gives no reason"))
        }
        (true, Some(why)) => Ok(Some(Citation::NoFact(why.to_owned()))),
        (true, None) => Ok(None),
    }
}

fn sketch(text: &str, key: &str) -> Result<Vec<u16>, String> {
    let digits = text
        .as_bytes()
        .chunks(4)
        .map(|word| std::str::from_utf8(word).ok().and_then(|word| u16::from_str_radix(word, 16).ok()));
    digits
        .collect::<Option<Vec<u16>>>()
        .ok_or_else(|| format!("the `sketch` of `{key}` is no row of numbers"))
}

fn facts(written: &[String]) -> Result<Vec<Fact>, String> {
    written.iter().map(|text| fact(text)).collect()
}

fn fact(text: &str) -> Result<Fact, String> {
    const KINDS: [FactKind; 11] = [
        FactKind::Code,
        FactKind::Path,
        FactKind::Number,
        FactKind::Mode,
        FactKind::Member,
        FactKind::Field,
        FactKind::Type,
        FactKind::Presence,
        FactKind::Endpoint,
        FactKind::Sample,
        FactKind::Term,
    ];
    let (word, value) = text.split_once(' ').unwrap_or((text, ""));
    match KINDS.into_iter().find(|kind| kind.word() == word) {
        Some(kind) => Ok(Fact { kind, value: value.to_owned() }),
        None => Err(format!("`{text}` is no fact: expected its kind, a space and its value")),
    }
}
