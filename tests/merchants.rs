//! What merchants write, on both sides: what must not compile, and its nearest twin that must.
//!
//! Written from the fact ledger and from the contract of the syntax, never from the spec: these examples
//! notice when the spec is wrong or when a rule went missing. Files are named by the fact that they
//! witness; `typo_…`, `shape_…` and `several_…` are about the derive itself.
//!
//! After a change of wording: `TRYBUILD=overwrite cargo test --test merchants`, and read the difference.
#![allow(clippy::format_collect, clippy::format_push_string)] // Messages of a failing test.
#![deny(deprecated)] // What passes passes without a rule's warning.

macro_rules! witnesses {
    ($($name:ident: $path:literal,)*) => {
        $(
            #[path = $path]
            mod $name;
        )*
        const PASS: &[&str] = &[$(stringify!($name)),*];
    };
}

#[path = "merchants/witness.rs"]
mod witness;

witnesses! {
    d3_required_on_key_in: "merchants/pass/d3_required_on_key_in.rs",
    d7_cancel: "merchants/pass/d7_cancel.rs",
    n01_direct_cards: "merchants/pass/n01_direct_cards.rs",
    n11_kakao_pay_in_the_card_window: "merchants/pass/n11_kakao_pay_in_the_card_window.rs",
    n12_direct_easy_pays: "merchants/pass/n12_direct_easy_pays.rs",
    n130_small_instalments: "merchants/pass/n130_small_instalments.rs",
    n38_byte_limits: "merchants/pass/n38_byte_limits.rs",
    n42_prefixed_codes: "merchants/pass/n42_prefixed_codes.rs",
    n43_channel_group: "merchants/pass/n43_channel_group.rs",
    n50_sent_in_vain: "merchants/pass/n50_sent_in_vain.rs",
    n65_addresses: "merchants/pass/n65_addresses.rs",
    n80_account_by_api: "merchants/pass/n80_account_by_api.rs",
    n87_schedule: "merchants/pass/n87_schedule.rs",
    n90_escrow_logistics: "merchants/pass/n90_escrow_logistics.rs",
    n92_cash_receipt: "merchants/pass/n92_cash_receipt.rs",
    s03_buyer_chooses: "merchants/pass/s03_buyer_chooses.rs",
    s03_five_pay_methods: "merchants/pass/s03_five_pay_methods.rs",
    s04_key_in_card_or_virtual_account: "merchants/pass/s04_key_in_card_or_virtual_account.rs",
    s05_billing_key_by_window: "merchants/pass/s05_billing_key_by_window.rs",
    s06_billing_key_by_api: "merchants/pass/s06_billing_key_by_api.rs",
    s08_channel: "merchants/pass/s08_channel.rs",
    s102_tax_free_part: "merchants/pass/s102_tax_free_part.rs",
    s25_ids_and_names: "merchants/pass/s25_ids_and_names.rs",
    s29_currencies: "merchants/pass/s29_currencies.rs",
    s34_tax_free_amount_left_out: "merchants/pass/s34_tax_free_amount_left_out.rs",
    s35_window: "merchants/pass/s35_window.rs",
    s39_locale: "merchants/pass/s39_locale.rs",
    s41_redirect_url: "merchants/pass/s41_redirect_url.rs",
    s42_product_type_on_rest: "merchants/pass/s42_product_type_on_rest.rs",
    s45_product_type_on_sdk: "merchants/pass/s45_product_type_on_sdk.rs",
    s47_product_type_of_the_mid: "merchants/pass/s47_product_type_of_the_mid.rs",
    s49_easy_pays_in_the_card_window: "merchants/pass/s49_easy_pays_in_the_card_window.rs",
    s51_eight_contracts: "merchants/pass/s51_eight_contracts.rs",
    s53_key_in_contract: "merchants/pass/s53_key_in_contract.rs",
    s54_merchant_free_interest: "merchants/pass/s54_merchant_free_interest.rs",
    s55_deadline_contract: "merchants/pass/s55_deadline_contract.rs",
    s56_refund_contract: "merchants/pass/s56_refund_contract.rs",
    s57_easy_pay_contract: "merchants/pass/s57_easy_pay_contract.rs",
    s58_instalment_contract: "merchants/pass/s58_instalment_contract.rs",
    s59_escrow: "merchants/pass/s59_escrow.rs",
    s61_mobile_contract: "merchants/pass/s61_mobile_contract.rs",
    s63_free_instalment_cards: "merchants/pass/s63_free_instalment_cards.rs",
    s67_dollars: "merchants/pass/s67_dollars.rs",
    s69_easy_pay_without_free_interest: "merchants/pass/s69_easy_pay_without_free_interest.rs",
    s70_easy_pay_months: "merchants/pass/s70_easy_pay_months.rs",
    s77_remittee_name: "merchants/pass/s77_remittee_name.rs",
    s78_one_time_account_taxes: "merchants/pass/s78_one_time_account_taxes.rs",
    s80_deadline: "merchants/pass/s80_deadline.rs",
    s88_escrow_by_sdk_alone: "merchants/pass/s88_escrow_by_sdk_alone.rs",
    s97_billing_key_payment: "merchants/pass/s97_billing_key_payment.rs",
    shape_fields: "merchants/pass/shape_fields.rs",
    shape_hygiene: "merchants/pass/shape_hygiene.rs",
    shape_texts: "merchants/pass/shape_texts.rs",
    x07_names_on_rest: "merchants/pass/x07_names_on_rest.rs",
    x11_direct_card_months: "merchants/pass/x11_direct_card_months.rs",
    x15_warnings_silenced: "merchants/pass/x15_warnings_silenced.rs",
}

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn what_must_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/merchants/fail/*.rs");
}

/// The facts of the slice that a request shows.
const FACTS: &[&str] = &[
    "S03", "S04", "S05", "S06", "S08", "S24", "S25", "S26", "S27", "S28", "S29", "S30", "S31", "S32", "S33",
    "S34", "S35", "S36", "S37", "S38", "S39", "S40", "S41", "S42", "S45", "S46", "S47", "S48", "S49", "S53",
    "S54", "S55", "S56", "S57", "S58", "S59", "S60", "S61", "S63", "S64", "S65", "S67", "S68", "S69", "S70",
    "S71", "S72", "S77", "S78", "S79", "S80", "S82", "S83", "S88", "S89", "S93", "S95", "S96", "S97", "S102",
    "S103", "S104", "N01", "N02", "N03", "N04", "N05", "N06", "N07", "N08", "N11", "N12", "N13", "N14",
    "N15", "N16", "N17", "N18", "N21", "N26", "N38", "N40", "N43", "N45", "N48", "N49", "N50", "N51", "N52",
    "N53", "N54", "N56", "N58", "N59", "N60", "N65", "N68", "N75", "N76", "N77", "N78", "N79", "N80", "N81",
    "N82", "N83", "N84", "N85", "N86", "N87", "N89", "N90", "N92", "N100", "N101", "N102", "N103", "N122",
    "N123", "N129", "N130", "N132", "X01", "X02", "X03", "X04", "X05", "X06", "X07", "X08", "X09", "X10",
    "X11", "X12", "X13", "X15", "X16", "X17", "X18", "X19", "X20", "X21", "X25", "X26", "X28", "X29", "X31",
];

/// The facts that no request can break before it has a value, and why.
const PASS_ALONE: &[(&str, &str)] = &[
    ("S08", "the channel gives the key; a key and a group together are X21"),
    ("S24", "the channel gives the store"),
    ("S27", "the channel gives the key"),
    ("S34", "a default"),
    ("S38", "a default"),
    ("S63", "a list of objects has its values at run time"),
    ("S64", "a list of objects has its values at run time"),
    ("S65", "a list of objects has its values at run time"),
    ("S104", "a list of objects has its values at run time"),
    ("S33", "only the shop knows what of an order is free of tax"),
    ("S68", "only KSNET sees where a card was issued"),
    ("S95", "two fields that are optional and not looked at"),
    ("S103", "turned round since: see N01 and N12"),
    ("N01", "what has become possible"),
    ("N13", "a list has its values at run time"),
    ("N18", "two fields that stay optional"),
    ("N49", "a list has its values at run time"),
    ("N65", "a list has its values at run time"),
    ("X02", "an address, not a field"),
    ("X03", "an address, not a field"),
    ("X10", "what has become possible"),
];

#[test]
fn every_fact_of_the_slice_is_witnessed_on_both_sides() {
    let pass: String = files("pass", "rs").iter().map(|file| heading(file)).collect();
    let fail: String = files("fail", "rs").iter().map(|file| heading(file)).collect();
    for fact in FACTS {
        assert!(names(&pass, fact), "nothing passes that shows {fact}");
        let alone = PASS_ALONE.iter().any(|(only, _)| only == fact);
        assert_eq!(names(&fail, fact), !alone, "whether {fact} fails to compile");
    }
}

#[test]
fn every_file_is_used() {
    let stems =
        |side, extension| files(side, extension).iter().map(|file| stem(file)).collect::<BTreeSet<_>>();
    let (cases, words) = (stems("fail", "rs"), stems("fail", "stderr"));
    let alone: Vec<_> = cases.symmetric_difference(&words).collect();
    assert!(alone.is_empty(), "a case without words, or words without a case: {alone:?}");
    let modules: BTreeSet<_> = PASS.iter().map(|&name| name.to_owned()).collect();
    let unused: Vec<_> = stems("pass", "rs").symmetric_difference(&modules).cloned().collect();
    assert!(unused.is_empty(), "a witness is a module of this file: {unused:?}");
}

/// A rule says its name, so that it can be looked up and allowed.
#[test]
fn a_broken_rule_is_named() {
    let unnamed = cases(|case, words| {
        let about_the_derive =
            ["typo_", "shape_", "several_"].iter().any(|prefix| stem(case).starts_with(prefix));
        let no_rule = heading(case).contains("No rule: ");
        if about_the_derive || no_rule { None } else { rule_ids(words).is_empty().then(String::new) }
    });
    assert!(unnamed.is_empty(), "no rule is named:\n{unnamed}");
}

/// Where rustc itself shows a bound of the library's, and no message of ours can help it.
const SHOWN_BY_RUSTC: [&str; 2] =
    ["shape_browser_request_of_rest_operation", "shape_type_parameter_holds_anything"];

/// Nothing in a crate that the merchant did not write, nothing on the machine that built it.
#[test]
fn a_mistake_is_in_the_merchants_file() {
    let elsewhere = cases(|case, words| {
        let own = format!("tests/merchants/fail/{}.rs:", stem(case));
        let places = words.lines().filter_map(|line| {
            line.trim_start().strip_prefix("--> ").or(line.trim_start().strip_prefix("::: "))
        });
        let foreign: Vec<_> = places.filter(|place| !place.starts_with(&own)).collect();
        let excused = SHOWN_BY_RUSTC.contains(&stem(case).as_str());
        (!foreign.is_empty() && !excused).then(|| foreign.join(", "))
    });
    assert!(elsewhere.is_empty(), "places that are not the merchant's:\n{elsewhere}");
}

/// Nobody can do anything about a name that is not for people.
#[test]
fn nothing_private_is_named() {
    let private = cases(|case, words| {
        let names: Vec<_> = [
            "__private",
            "portone_ksnet_wire",
            "portone_ksnet_types",
            "portone_ksnet_matrix",
            "originates in the macro",
        ]
        .into_iter()
        .filter(|name| words.contains(name))
        .collect();
        let excused = SHOWN_BY_RUSTC.contains(&stem(case).as_str());
        (!names.is_empty() && !excused).then(|| names.join(", "))
    });
    assert!(private.is_empty(), "names that are not for people:\n{private}");
}

#[test]
fn one_mistake_is_one_error() {
    let doubled = cases(|case, words| {
        let errors = words.lines().filter(|line| line.starts_with("error")).count();
        let warnings = words.lines().filter(|line| line.starts_with("warning")).count();
        let several = stem(case).starts_with("several_");
        (!several && (errors, warnings) != (1, 0)).then(|| format!("{errors} errors, {warnings} warnings"))
    });
    assert!(doubled.is_empty(), "not one error:\n{doubled}");
}

#[test]
fn several_mistakes_are_said_once_each() {
    let hidden = cases(|case, words| {
        let heading = heading(case);
        let expected = heading.lines().find_map(|line| line.strip_prefix("//! Says: "));
        assert_eq!(expected.is_some(), stem(case).starts_with("several_"), "{}", stem(case));
        let expected: Vec<&str> = expected?.split_whitespace().collect();
        let mut wrong: Vec<String> = expected
            .iter()
            .map(|said| (said, words.matches(*said).count()))
            .filter(|(said, times)| *times == 0 || (said.starts_with('[') && *times > 1))
            .map(|(said, times)| format!("{said} {times} times"))
            .collect();
        let headlines: Vec<&str> = words.lines().filter(|line| line.starts_with("error")).collect();
        let distinct: BTreeSet<_> = headlines.iter().collect();
        if distinct.len() != headlines.len() {
            wrong.push("the same error twice".to_owned());
        }
        (!wrong.is_empty()).then(|| wrong.join(", "))
    });
    assert!(hidden.is_empty(), "hidden or doubled:\n{hidden}");
}

/// What `complaint` says of the cases that must not compile, a line each.
fn cases(complaint: impl Fn(&Path, &str) -> Option<String>) -> String {
    let mut lines = String::new();
    for case in files("fail", "rs") {
        let words = fs::read_to_string(case.with_extension("stderr")).unwrap_or_default();
        if let Some(complaint) = complaint(&case, &words) {
            lines += &format!("  {}: {complaint}\n", stem(&case));
        }
    }
    lines
}

fn files(side: &str, extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/merchants").join(side);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    files
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap().to_str().unwrap().to_owned()
}

/// The comment that a file begins with.
fn heading(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    text.lines().take_while(|line| line.starts_with("//!")).map(|line| format!("{line}\n")).collect()
}

/// Whether a heading is about a fact: it stands before the colon, by itself or in a list.
fn names(headings: &str, fact: &str) -> bool {
    headings
        .lines()
        .filter_map(|line| line.split_once(':'))
        .any(|(facts, _)| facts.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == fact))
}

/// The names in brackets, in kebab case: `[window-type-pc]`.
fn rule_ids(words: &str) -> Vec<&str> {
    words
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']').map(|(id, _)| id))
        .filter(|id| {
            !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
        .collect()
}
