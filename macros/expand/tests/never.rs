//! Whatever tokens come in, the derives come back: with Rust, in time, and with every error at a place.
//!
//! What a fuzzer does with the same functions is in `fuzz/`.

#[path = "never/item.rs"]
mod item;
#[path = "never/judge.rs"]
mod judge;
#[path = "never/pieces.rs"]
mod pieces;

use std::str::FromStr as _;

use proc_macro2::TokenStream;
use proptest::prelude::*;

/// Like a thread of rustc's, which is where macros run.
const STACK: usize = 8 << 20;

/// Runs a test with the stack that a macro has.
fn as_in_rustc(test: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(STACK).spawn(test).unwrap().join().unwrap();
}

#[test]
fn arbitrary_bytes_are_expanded() {
    as_in_rustc(|| {
        // `PROPTEST_CASES` asks for more.
        let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
        let config = ProptestConfig { cases: config.cases.max(2000), ..config };
        proptest!(config, |(bytes in prop::collection::vec(any::<u8>(), 0..48))| {
            let item = item::from_bytes(&bytes);
            let source = item.to_string();
            let judged = std::panic::catch_unwind(|| judge::judge(&item));
            prop_assert!(judged.is_ok(), "of {source}");
            proc_macro2::extra::invalidate_current_thread_spans();
        });
    });
}

/// rustc parses an item before a derive sees it, but a macro can call the derive's stages with less.
#[test]
fn half_an_item_is_refused_at_its_last_token() {
    for half in
        ["struct", "struct Order", "pub", "#[ksnet(skip)]", "struct Order { a", "enum", "struct Order<T", "1"]
    {
        let source = if half.contains('{') { format!("{half} }}") } else { half.to_owned() };
        let item = TokenStream::from_str(&source).unwrap();
        let outcome = judge::judge(&item);
        let taken = outcome.request_taken || outcome.part_taken || outcome.contract_taken;
        assert!(!taken, "{half} is taken");
    }
}

/// syn reads some items that rustc refuses, and what is written for them would not be Rust.
#[test]
fn what_is_called_nothing_is_refused_at_its_place() {
    let item = |parameter: &str, field: &str| {
        let settings = "#[ksnet(operation = deleteBillingKey)]";
        let fields =
            format!("#[ksnet(path = billingKey)] billing_key: &'a str, #[ksnet(skip)] {field}: {parameter}");
        [
            format!("{settings} struct Order<'a, {parameter}> {{ {fields} }}"),
            format!("{settings} enum Order<'a, {parameter}> {{ One {{ {fields} }} }}"),
        ]
    };
    for (parameter, field) in [("_", "name"), ("T", "_"), ("_", "_")] {
        for source in item(parameter, field) {
            let expansion = judge::TABLES.request(source.parse().unwrap()).to_string();
            assert!(expansion.contains("found reserved identifier"), "{source} gives {expansion}");
            judge::judge(&source.parse().unwrap());
        }
    }
    let [structure, _] = item("T", "_name");
    assert!(judge::judge(&structure.parse().unwrap()).request_taken);
}

/// The items that are changed are good ones and bad ones, and some remain so.
#[test]
fn guards_are_taken_and_refused() {
    let outcomes: Vec<bool> = (0..=u16::MAX)
        .step_by(97)
        .map(|seed| judge::judge(&item::from_bytes(&[&[7], &seed.to_be_bytes()[..]].concat())).request_taken)
        .collect();
    let taken = outcomes.iter().filter(|taken| **taken).count();
    assert!(taken > 100 && outcomes.len() - taken > 100, "{taken} of {} are taken", outcomes.len());
}

#[test]
fn items_nested_deeper_than_people_nest_are_read() {
    as_in_rustc(|| {
        for (open, close) in pieces::DEEP {
            let ty = format!("{}u8{}", open.repeat(40), close.repeat(40));
            let source =
                format!("#[ksnet(operation = requestPayment)] struct Order {{ total_amount: {ty} }}");
            let item = TokenStream::from_str(&source).unwrap();
            judge::judge(&item);
            let expansion = judge::TABLES.request(item).to_string();
            assert!(!expansion.contains("levels deep"), "{source}");
        }
    });
}

#[test]
fn items_nested_beyond_reason_are_refused_at_the_place() {
    as_in_rustc(|| {
        for (open, close) in pieces::DEEP {
            for depth in [200, 20_000] {
                let ty = format!("{}u8{}", open.repeat(depth), close.repeat(depth));
                for source in [
                    format!("#[ksnet(operation = requestPayment)] struct Order {{ total_amount: {ty} }}"),
                    format!("#[ksnet(operation = requestPayment, contract = {ty})] struct Order {{ a: u8 }}"),
                    format!(
                        "#[ksnet(operation = requestPayment, set(totalAmount = {ty}))] struct Order {{ a: u8 }}"
                    ),
                    format!("#[ksnet(contracts({ty}))] struct Order<T = {ty}> where T: Copy;"),
                ] {
                    let item = TokenStream::from_str(&source).unwrap();
                    let outcome = judge::judge(&item);
                    let taken = outcome.request_taken || outcome.part_taken || outcome.contract_taken;
                    assert!(!taken, "{open}{close} is taken {depth} deep");
                }
            }
        }
    });
}
