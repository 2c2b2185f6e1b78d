//! The lock: it is read as it was written, and the same lock is the same bytes.

use std::collections::BTreeMap;

use portone_ksnet_upstream::lock::{Citation, Lock, Of, Pin, Source, State};
use portone_ksnet_upstream::page::{Label, Page};
use portone_ksnet_upstream::schema::{Reach, Schema};

const PAGE: &str = "\
---
title: KSNET 카드
---

## 결제: \"여러\" #말

- `payMethod`는 `CARD`, `yes`, `12`, `a: b`만 지원합니다.
- 10% 할인은 불가능합니다 - 예외 없이.

```ts
pay({ a: \"x: y\", b: '#1' });
```
";

const API: &str = r##"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/pay": {"post": {
"operationId": "pay", "requestBody": {"required": true, "content": {"application/json": {"schema": {
"$ref": "#/components/schemas/Pay"}}}}, "responses": {"204": {"description": ""}}}}},
"components": {"schemas": {"Pay": {"type": "object", "required": ["on"], "properties": {
"on": {"type": "string", "enum": ["yes", "no", "1"]}, "null": {"type": "integer", "maximum": 10}}}}}}"##;

fn lock() -> Lock {
    let page = Page::read(PAGE).unwrap();
    let keys: Vec<String> = page.statements().map(|(_, statement)| statement.key.clone()).collect();
    let mut citations = BTreeMap::new();
    citations.insert(keys[0].clone(), Citation::Facts(vec!["S01".to_owned(), "N02".to_owned()]));
    citations.insert(keys[1].clone(), Citation::NoFact("it is \"said\": elsewhere # too".to_owned()));
    let pin = |state, citations| {
        Some(Pin { revision: "0012".to_owned(), date: "2026-08-06".to_owned(), state, citations })
    };
    let source = |name: &str, of, pin| Source {
        name: name.to_owned(),
        of,
        addresses: vec!["https://example.com/a (b)/c.mdx".to_owned()],
        pin,
        cite: BTreeMap::new(),
    };
    let schema = Reach::new(["pay"]).pinned(&Schema::read("api.json", API).unwrap());
    let mut waiting = source("a-guide", Of::Guide, None);
    waiting.cite.insert("00000001".to_owned(), Citation::Facts(vec!["S09".to_owned()]));
    Lock {
        sources: vec![
            source("ksnet", Of::Page, pin(State::Page(page), citations)),
            source("openapi", Of::OpenApi, pin(State::Schema(schema), BTreeMap::new())),
            waiting,
        ],
    }
}

/// What people alone need of a page is not kept.
fn without_words(mut lock: Lock) -> Lock {
    for source in &mut lock.sources {
        let Some(Pin { state: State::Page(page), .. }) = &mut source.pin else { continue };
        for section in &mut page.sections {
            section.line = None;
            for statement in &mut section.statements {
                statement.line = None;
                statement.text = String::new();
            }
        }
    }
    lock
}

#[test]
fn it_is_read_as_it_was_written() {
    let lock = without_words(lock());
    let text = lock.to_yaml();
    let read = Lock::read("upstream.lock", &text).unwrap_or_else(|broken| panic!("{broken}\n{text}"));
    assert_eq!(read, lock, "{text}");
    assert_eq!(read.to_yaml(), text);
}

#[test]
fn it_holds_no_sentence() {
    let text = lock().to_yaml();
    for word in ["지원합니다", "할인은", "예외", "결제", "여러", "말", "KSNET", "카드"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert!(text.contains("code CARD") && text.contains("mode cannot"), "{text}");
}

#[test]
fn what_is_broken_is_told_with_its_place() {
    let text = lock().to_yaml();
    let [heading, title] = [Label::new("결제: \"여러\" #말"), Label::new("KSNET 카드")];
    let [mark, title] = [heading.mark(), title.mark()];
    for (from, to, words) in [
        ("kind: page", "kind: pages", "found `pages`"),
        ("    date: \"2026-08-06\"\n", "", "stand together"),
        ("mode cannot", "mood cannot", "`mood cannot` is no fact"),
        ("mode cannot", "mode can", "changed by hand"),
        (mark, "00000000", "the section `§00000000` was changed by hand"),
        (mark, &mark[1..], "found `"),
        (mark, "결제", "found `결제`: a lock holds no words of a page"),
        (title, "KSNET 카드", "found `KSNET 카드`: a lock holds no words of a page"),
        ("sources:", "source:", "upstream.lock"),
        ("    kind: guide", "\tkind: guide", "upstream.lock"),
    ] {
        assert!(text.contains(from), "{from}\n{text}");
        let error = Lock::read("upstream.lock", &text.replacen(from, to, 1)).unwrap_err();
        assert!(error.why.contains(words), "{to}: {error}");
    }
    assert!(Lock::read("upstream.lock", "").is_err());
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    assert!(Lock::read("upstream.lock", &half).is_err());
}
