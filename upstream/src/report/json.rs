//! The report for machines. `docs/sync-report.md` tells its fields.

use serde_json::{Value, json};

use crate::change::{Change, Fact, Moved};

use super::{Judged, Report, SourceReport, Standing};

/// Goes up where a field is taken away or means something else; new ones may come.
const FORMAT: u32 = 1;

impl Report {
    /// As JSON, keys in order.
    pub fn json(&self) -> String {
        let value = json!({
            "format": FORMAT,
            "drift": self.drifted(),
            "incomplete": self.incomplete(),
            "sources": self.sources.iter().map(source).collect::<Vec<_>>(),
            "uncited": self.uncited.iter().map(|statement| json!({
                "source": statement.source,
                "key": statement.key,
                "at": statement.at,
                "subject": statement.subject,
                "line": statement.line,
            })).collect::<Vec<_>>(),
            "orphans": self.orphans.iter().map(|orphan| json!({
                "source": orphan.source,
                "key": orphan.key,
                "subject": orphan.subject,
                "facts": orphan.facts,
                "unsupported": orphan.unsupported,
            })).collect::<Vec<_>>(),
            "misfits": self.misfits.iter().map(|misfit| json!({
                "what": misfit.what,
                "hint": misfit.hint,
                "file": misfit.file,
                "line": misfit.line,
            })).collect::<Vec<_>>(),
            "semver": self.semver.as_ref().map(|semver| json!({
                "verdict": semver.verdict,
                "findings": semver.findings.iter().map(|(verdict, item, what)| json!({
                    "verdict": verdict,
                    "item": item,
                    "what": what,
                })).collect::<Vec<_>>(),
            })),
            "steps": self.steps.iter().map(|step| json!({
                "why": step.why,
                "command": step.command,
            })).collect::<Vec<_>>(),
        });
        let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn source(source: &SourceReport) -> Value {
    let (standing, why) = match &source.standing {
        Standing::Fresh => ("fresh", None),
        Standing::Drifted => ("drifted", None),
        Standing::NotPinned => ("not-pinned", None),
        Standing::ToBePinned => ("to-be-pinned", None),
        Standing::Unavailable(why) => ("unavailable", Some(why)),
        Standing::Unreadable(why) => ("unreadable", Some(why)),
        Standing::Ignored(why) => ("ignored", Some(why)),
        Standing::Skipped => ("skipped", None),
    };
    json!({
        "name": source.name,
        "kind": source.kind.map_or("guide", |kind| match kind {
            crate::kind::Kind::Page => "page",
            crate::kind::Kind::OpenApi => "openapi",
            crate::kind::Kind::BrowserSdk => "browser-sdk",
        }),
        "read": source.read,
        "standing": standing,
        "why": why,
        "changes": source.changes.iter().map(judged).collect::<Vec<_>>(),
        "elsewhere": source.elsewhere.iter().map(|change| json!({
            "at": change.at,
            "subject": change.subject,
            "what": change.what.word(),
            "line": change.line,
        })).collect::<Vec<_>>(),
    })
}

fn judged(judged: &Judged) -> Value {
    let Change { at, labels: _, subject, what, moved, old, new, line, sides, operations, whole_section } =
        &judged.change;
    json!({
        "at": at,
        "subject": subject,
        "what": what.word(),
        "whole_section": whole_section,
        "moved": moved.iter().map(|moved| match moved {
            Moved::Came(fact) => json!({ "came": told(fact) }),
            Moved::Went(fact) => json!({ "went": told(fact) }),
            Moved::Became { from, to } => json!({ "from": told(from), "to": told(to) }),
        }).collect::<Vec<_>>(),
        "old": old,
        "new": new,
        "line": line,
        "request": sides.request,
        "answer": sides.answer,
        "operations": operations,
        "facts": judged.facts,
        "homes": judged.homes.iter().map(|home| json!({
            "kind": home.kind,
            "name": home.name,
            "line": home.line,
        })).collect::<Vec<_>>(),
        "checks": judged.checks.iter().map(|check| json!({
            "confirms": check.confirms,
            "what": check.what,
            "line": check.line,
        })).collect::<Vec<_>>(),
    })
}

fn told(fact: &Fact) -> Value {
    json!({ "kind": fact.kind.word(), "value": fact.value })
}
