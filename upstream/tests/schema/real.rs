//! PortOne's own files, where the environment says where they are: `PORTONE_UPSTREAM`.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use portone_ksnet_upstream::schema::{Reach, Schema, compare};
use serde_json::Value;

use crate::document::{Dice, json, yaml};
use crate::properties::{changed, tells_one_change};
use crate::{lock_agrees, mutation, noise, read};

/// The newest file whose name begins like this.
fn newest(stem: &str) -> Option<(String, String)> {
    let folder = PathBuf::from(std::env::var_os("PORTONE_UPSTREAM")?);
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let name = names.filter(|name| name.starts_with(stem)).max()?;
    let text = fs::read_to_string(folder.join(&name)).unwrap();
    Some((name, text))
}

const IN_USE: [&str; 6] = [
    "cancelPayment",
    "getPayment",
    "payInstantly",
    "payWithBillingKey",
    "requestPayment",
    "requestIssueBillingKey",
];

#[test]
fn portones_openapi_is_read_fast_and_held_small() {
    let Some((name, text)) = newest("openapi") else { return };
    let start = Instant::now();
    let schema = Schema::read(&name, &text).unwrap();
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    let reach = Reach::new(IN_USE);
    let lock = serde_json::to_string_pretty(&reach.pinned(&schema)).unwrap();
    assert!(lock.len() < 400_000 && lock.lines().count() < 8_000, "{} bytes", lock.len());
    lock_agrees(&schema, &schema, &reach);
}

#[test]
fn each_change_to_portones_openapi_is_told_once_and_at_its_place() {
    let Some((name, text)) = newest("openapi") else { return };
    let document: Value = serde_json::from_str(&text).unwrap();
    let old = Schema::read(&name, &text).unwrap();
    let reach = Reach::new(IN_USE);
    for seed in 0..1 {
        let mut dice = Dice::new(seed);
        for mutation in &mutation::ALL {
            let Some((new, path, moved)) = changed(&document, &mut dice, mutation) else { continue };
            let new = read(&new);
            tells_one_change(&old, &new, &path, &moved, &format!("seed {seed}: {}", mutation.0));
            lock_agrees(&old, &new, &reach);
        }
    }
}

#[test]
fn noise_in_portones_openapi_is_not_told() {
    let Some((name, text)) = newest("openapi") else { return };
    let document: Value = serde_json::from_str(&text).unwrap();
    let old = Schema::read(&name, &text).unwrap();
    let mut dice = Dice::new(1);
    for text in
        [json(&document, &mut dice, true), json(&document, &mut dice, false), yaml(&document, &mut dice)]
    {
        assert_eq!(compare(&old, &Schema::read("new", &text).unwrap()), []);
    }
    for (name, rewrite) in noise::ALL.iter().skip(1) {
        let mut new = document.clone();
        rewrite(&mut new, &mut dice);
        assert_eq!(compare(&old, &read(&new)), [], "{name}");
    }
}

#[test]
fn noise_in_portones_browser_sdk_is_not_told() {
    let Some((name, text)) = newest("browser-sdk") else { return };
    let old = Schema::read(&name, &text).unwrap();
    let document: Value = serde_saphyr::from_str(&text).unwrap();
    let mut dice = Dice::new(1);
    for text in [json(&document, &mut dice, true), yaml(&document, &mut dice)] {
        assert_eq!(compare(&old, &Schema::read("new", &text).unwrap()), []);
    }
}
