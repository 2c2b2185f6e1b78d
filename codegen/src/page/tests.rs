use std::path::Path;

use super::label::labels;
use super::method::methods;
use super::standing::{Asked, Need, Taken, Values};
use super::{HTML, MARKDOWN, SCHEMA, advice, all};
use crate::model::{self, Model, OperationModel};
use crate::spec;
use crate::wire::Wire;

pub(super) const SPEC: &str = "spec/ksnet.yaml";

pub(super) fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(super) fn wire(path: &str) -> Wire {
    Wire::read(path, &text(path)).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

pub(super) fn model() -> Model {
    let source = text(SPEC);
    let spec = spec::read(SPEC, &source).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    let (rest, sdk) = (wire("spec/wire/rest.yaml"), wire("spec/wire/sdk.yaml"));
    model::check(SPEC, &source, &spec, rest, sdk).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

fn operation<'m>(model: &'m Model, name: &str) -> &'m OperationModel {
    model.operations.iter().find(|operation| operation.table.name == name).unwrap()
}

fn codes(model: &Model, name: &str) -> Vec<String> {
    methods(model, operation(model, name)).into_iter().map(|method| method.code).collect()
}

#[test]
fn operations_take_the_pay_methods_that_no_rule_refuses() {
    let model = model();
    let all = ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE", "EASY_PAY"];
    assert_eq!(codes(&model, "requestPayment"), all);
    assert_eq!(codes(&model, "payInstantly"), ["CARD", "VIRTUAL_ACCOUNT"]);
    assert_eq!(codes(&model, "issueBillingKey"), ["CARD"]);
    assert!(codes(&model, "cancelPayment").is_empty());
}

#[test]
fn a_cell_says_what_the_rules_say() {
    let model = model();
    let standing = |name: &str, code: &str, wire: &str| {
        let table = operation(&model, name).table;
        let methods = methods(&model, operation(&model, name));
        let method = methods.iter().find(|method| method.code == code);
        assert!(method.is_some() || code.is_empty());
        let path = table.paths.iter().position(|path| path.wire == wire).unwrap();
        Asked::new(table, method, &methods).standing(u16::try_from(path).unwrap())
    };
    for (name, code, wire, need, taken, values) in [
        ("requestPayment", "CARD", "orderName", Need::Always, Taken::Yes, Values::Limited),
        ("requestPayment", "CARD", "redirectUrl", Need::Sometimes, Taken::Yes, Values::Any),
        ("requestPayment", "CARD", "customer.fullName", Need::OneOf, Taken::Yes, Values::Limited),
        ("requestPayment", "MOBILE", "productType", Need::Always, Taken::Yes, Values::Limited),
        ("requestPayment", "VIRTUAL_ACCOUNT", "vatAmount", Need::No, Taken::No, Values::Any),
        ("requestPayment", "VIRTUAL_ACCOUNT", "taxFreeAmount", Need::No, Taken::Yes, Values::Zero),
        ("requestPayment", "CARD", "virtualAccount.accountExpiry", Need::No, Taken::Elsewhere, Values::Any),
        ("requestPayment", "CARD", "paypal", Need::No, Taken::No, Values::Any),
        ("payInstantly", "CARD", "method.card.credential.number", Need::Always, Taken::Yes, Values::Any),
        ("payInstantly", "CARD", "method.card", Need::Always, Taken::Yes, Values::Any),
        ("cancelPayment", "", "reason", Need::Always, Taken::Yes, Values::Any),
    ] {
        let found = standing(name, code, wire);
        // A rule to come may limit the values of any field.
        let found_values = found.values.min(values);
        assert_eq!((found.need, found.taken, found_values), (need, taken, values), "{name} {code} {wire}");
    }
    let plans = standing("requestPayment", "CARD", "card.installment.freeInstallmentPlans");
    assert!(plans.contracts.iter().any(|contract| contract.id == "MERCHANT_FREE_INTEREST"));
    assert!(labels(&plans).iter().any(|label| label.words.en == "contract"));
    assert!(standing("requestPayment", "CARD", "channelKey").from_channel);
    assert!(standing("requestPayment", "CARD", "locale").warned);
}

#[test]
fn advice_names_the_nearest_thing_allowed() {
    let model = model();
    let operation = operation(&model, "requestPayment");
    let told = |id: &str| {
        let rule = operation.table.rules.iter().find(|rule| rule.id == id).unwrap();
        let advice = advice(&model, operation, rule);
        assert!(advice.iter().all(|advice| !advice.ko.is_empty()));
        advice.into_iter().map(|advice| advice.en).collect::<Vec<_>>().join("; ")
    };
    for (id, nearest) in [
        ("easy-pay-no-merchant-interest", "use `card.useFreeInterestFromMall` with `CARD`"),
        ("virtual-account-no-vat", "use `vatAmount` with `CARD`, `TRANSFER`, `MOBILE` or `EASY_PAY`"),
        ("window-type-pc", "write `IFRAME` at `windowType.pc`"),
        ("mobile-redirect-url", "add `redirectUrl`; or say `device = PC`"),
        ("easy-pay-contract", "declare it: `#[ksnet(contracts(EASY_PAY))]`; or take another pay method"),
        ("virtual-account-expiry-once", "keep `virtualAccount.accountExpiry.dueDate` or"),
        ("buyer-name-blank", "write `customer.fullName` like `김민지`"),
    ] {
        assert!(told(id).contains(nearest), "{id}: {}", told(id));
    }
}

/// What the spec says is text, whatever signs are in it.
#[test]
fn words_of_the_spec_are_not_markup() {
    let mut model = model();
    let evil = "</td><script>alert('`')</script> | \" & x";
    model.notes[0].words.en = evil.to_owned();
    model.notes[0].section = evil.to_owned();
    evil.clone_into(&mut model.docs.values_mut().next().unwrap().words.ko);
    let files = all(&model);
    let html = &files[HTML];
    assert_eq!(html.matches("<script>").count(), 1, "the page's own");
    assert!(html.contains("&lt;script&gt;alert(&#39;") && !html.contains("</td><script>"));
    assert!(!files[MARKDOWN].contains("</td><script>"), "a tag in Markdown");
}

#[test]
fn the_page_needs_nothing_but_itself() {
    let files = all(&model());
    let html = &files[HTML];
    for outside in ["<link", "<img", "src=", "@import", "url(", "fetch("] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(files[SCHEMA].starts_with("{\n  \"$schema\""));
}

/// Every link within the page leads somewhere, and no two things have one name.
#[test]
fn links_lead_somewhere() {
    let files = all(&model());
    for (page, link) in [(&files[HTML], "href=\"#"), (&files[MARKDOWN], "](#")] {
        let mut names = std::collections::BTreeSet::new();
        for name in page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(names.insert(name), "two things are named {name}");
        }
        let ends = ['"', ')', ' '];
        for target in page.split(link).skip(1).filter_map(|rest| rest.split(ends).next()) {
            assert!(names.contains(target), "{link}{target} leads nowhere");
        }
    }
}
