//! What the passing side asks of a request.

use portone_ksnet::{Browser, Channel, KsnetRequest, Rest, Violation, Violations};
use serde_json::Value;

/// The channel of every shop here.
pub(crate) fn channel() -> Channel {
    Channel::new("store-4ff4af41", "channel-key-9987cb87").unwrap()
}

/// The JSON that the browser is given.
#[track_caller]
pub(crate) fn browser<R>(request: &R) -> Value
where
    R: KsnetRequest,
    R::Operation: Browser,
{
    let json = request.to_browser_json(&channel()).unwrap_or_else(|error| panic!("{error}"));
    without_null(serde_json::from_str(&json).unwrap())
}

/// The JSON that PortOne's REST API is sent.
#[track_caller]
pub(crate) fn rest<R>(request: &R) -> Value
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    accepted(request.validate());
    without_null(serde_json::to_value(request.view(Some(&channel()))).unwrap())
}

/// No rule is broken.
#[track_caller]
pub(crate) fn accepted(result: Result<(), Violations>) {
    if let Err(violations) = result {
        panic!("refused:\n{violations}");
    }
}

/// As many rules are broken as one mistake breaks, whatever the rule leans on.
#[track_caller]
pub(crate) fn refused_somehow(result: Result<(), Violations>) {
    let violations = result.expect_err("accepted");
    let ids: Vec<_> = violations.iter().map(Violation::id).collect();
    assert!(
        matches!(ids[..], [id] if !id.is_empty()),
        "one mistake, {} violations:\n{violations}",
        ids.len()
    );
}

/// Rules are broken that lean on these facts, and no others.
#[track_caller]
pub(crate) fn refused(result: Result<(), Violations>, facts: &[&str]) {
    let violations = result.expect_err("accepted");
    for violation in &violations {
        assert!(!violation.id().is_empty());
        assert!(
            violation.rule().facts.iter().any(|fact| facts.contains(fact)),
            "broken for another reason ({:?}): {violation}",
            violation.rule().facts
        );
    }
    for fact in facts {
        assert!(
            violations.iter().any(|violation| violation.rule().facts.contains(fact)),
            "no rule that leans on {fact} is broken:\n{violations}"
        );
    }
}

/// Nothing is broken, and a rule warns that leans on `fact`.
#[track_caller]
pub(crate) fn warned<R: KsnetRequest>(request: &R, fact: &str) {
    accepted(request.validate());
    let warnings = request.warnings();
    assert!(
        warnings.iter().any(|warning| !warning.id().is_empty() && warning.rule().facts.contains(&fact)),
        "no rule that leans on {fact} warns:\n{warnings}"
    );
}

/// Nothing is broken and nothing warns.
#[track_caller]
pub(crate) fn quiet<R: KsnetRequest>(request: &R) {
    accepted(request.validate());
    let warnings = request.warnings();
    assert!(warnings.is_empty(), "warned:\n{warnings}");
}

/// A rule that leans on `fact` refuses or warns: the ledger leaves open which.
#[track_caller]
pub(crate) fn refused_or_warned<R: KsnetRequest>(request: &R, fact: &str) {
    match request.validate() {
        Ok(()) => warned(request, fact),
        Err(violations) => refused(Err(violations), &[fact]),
    }
}

/// A code that the SDK takes with its prefix and without: either is right, since both mean the same (N42).
#[track_caller]
pub(crate) fn spelt(found: &Value, prefix: &str, short: &str) {
    let found = found.as_str().expect("a code is text");
    assert_eq!(found.strip_prefix(prefix).unwrap_or(found), short);
}

/// PortOne is never sent a `null`.
#[track_caller]
fn without_null(json: Value) -> Value {
    fn has_null(json: &Value) -> bool {
        match json {
            Value::Null => true,
            Value::Array(items) => items.iter().any(has_null),
            Value::Object(members) => members.values().any(has_null),
            _ => false,
        }
    }
    assert!(!has_null(&json), "a null in {json}");
    json
}
