//! The request types that are generated for every operation and pay method: what they make is what a derive
//! makes of the same fields, the JSON and what the rules say of it.
//!
//! `tests/types` is written by `cargo xtask generate`: a new operation is tried there without a line of code.
#![allow(deprecated)] // What KSNET ignores is tried as well.

use std::borrow::Cow;
use std::collections::BTreeMap;

use portone_ksnet::{
    AccountExpiry, CancelPayment, CardCompany, CardPayment, CashReceiptInputType, Channel, Contract,
    Currency, FreeInstallmentPlan, GetBillingKeyInfo, GetPayment, InstantCardPayment,
    InstantVirtualAccountPayment, KsnetContract, KsnetRequest, NoContract, ProductType, Raw, RestBank,
    RuntimeContract, TransferPayment, Violations, VirtualAccountType,
};
use serde_json::Value;

#[path = "types/mod.rs"]
#[rustfmt::skip]
#[allow(clippy::pedantic)]
mod types;

/// A shop that has agreed everything with KSNET.
#[derive(KsnetContract)]
#[ksnet(contracts(
    KEY_IN,
    MERCHANT_FREE_INTEREST,
    VIRTUAL_ACCOUNT_DUE_DATE,
    VIRTUAL_ACCOUNT_REFUND,
    EASY_PAY,
    CARD_INSTALLMENT,
    DELIVERY_ESCROW,
    MOBILE
))]
struct Shop;

/// What stands at each path of a request; `None` where that is whatever the derive writes.
type Least = Vec<(&'static str, Option<Value>)>;

/// Both ways give this JSON, and break the same rules.
#[track_caller]
fn same<A: KsnetRequest, B: KsnetRequest<Operation = A::Operation>>(
    built: &A,
    derived: &B,
    expected: &Least,
) {
    let alone = serde_json::to_value(built.view(None)).unwrap();
    assert_eq!(alone, serde_json::to_value(derived.view(None)).unwrap());
    assert_eq!(leaves(&alone, expected), leaves_of(expected, &alone));
    let channel = Channel::new("store", "channel").unwrap();
    let sent = serde_json::to_string(&built.view(Some(&channel))).unwrap();
    assert_eq!(sent, serde_json::to_string(&derived.view(Some(&channel))).unwrap());
    for path in <A::Operation as portone_ksnet::Operation>::TABLE.paths {
        assert_eq!(built.parameter(path.wire), derived.parameter(path.wire), "{}", path.wire);
    }
    for contract in [&Shop::CONTRACT, &NoContract::CONTRACT, &Contract::UNKNOWN] {
        assert_eq!(built.validate_with(contract), derived.validate_with(contract));
    }
    assert_eq!(A::DEVICES, B::DEVICES);
    assert_eq!(ids(&built.warnings()), ids(&derived.warnings()));
}

fn ids(violations: &Violations) -> Vec<&'static str> {
    violations.iter().map(portone_ksnet::Violation::id).collect()
}

/// The values of a request that are no objects, or that are expected as they are.
fn leaves(json: &Value, expected: &Least) -> BTreeMap<String, Value> {
    fn walk(json: &Value, path: &str, expected: &Least, leaves: &mut BTreeMap<String, Value>) {
        match json {
            Value::Object(members) if !expected.iter().any(|(known, _)| *known == path) => {
                for (name, member) in members {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    walk(member, &path, expected, leaves);
                }
            }
            json => {
                leaves.insert(path.to_owned(), json.clone());
            }
        }
    }
    let mut leaves = BTreeMap::new();
    walk(json, "", expected, &mut leaves);
    leaves
}

fn leaves_of(expected: &Least, json: &Value) -> BTreeMap<String, Value> {
    let leaves = expected.iter().map(|(path, value)| {
        let there = || json.pointer(&format!("/{}", path.replace('.', "/"))).cloned().unwrap_or_default();
        ((*path).to_owned(), value.clone().unwrap_or_else(there))
    });
    leaves.collect()
}

/// The nearest to what must not compile (`tests/ui/types`).
#[test]
fn a_contract_opens_what_it_is_for() {
    #[derive(KsnetContract)]
    #[ksnet(contracts(CARD_INSTALLMENT, MERCHANT_FREE_INTEREST))]
    struct Cards;

    let order = CardPayment::for_pc("order-1", "Tea", 120_000, Currency::KRW, "Kim Min-ji");
    let plans = [FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [2, 3])];
    assert_eq!(order.clone().contract::<Cards>().free_installment_plans(plans.clone()).validate(), Ok(()));

    // A platform asks the rules when it knows the shop.
    let order = order.contract::<RuntimeContract>().free_installment_plans(plans);
    assert_eq!(order.validate(), Ok(()));
    assert_eq!(order.validate_with(&Cards::CONTRACT), Ok(()));
    let refused = order.validate_with(&Contract::NONE).unwrap_err();
    assert_eq!(ids(&refused), ["free-installment-contract", "installment-contract"]);
}

/// What depends on values is left to run time, as with a derive.
#[test]
fn values_are_checked_at_run_time() {
    let order = |name: &'static str| {
        CardPayment::new("order-1", "Tea", 12_000, Currency::KRW, name, "https://shop.example/paid")
    };
    assert_eq!(order("Kim Min-ji").validate(), Ok(()));
    assert_eq!(ids(&order(" ").validate().unwrap_err()), ["buyer-name-blank"]);
    assert_eq!(
        ids(&order("Kim Min-ji").redirect_url("paid.html").validate().unwrap_err()),
        ["redirect-url-format"]
    );
    // A rule for mobile browsers alone.
    let by_phone = CardCompany::KAKAO_BANK;
    let on_pc = CardPayment::for_pc("order-1", "Tea", 12_000, Currency::KRW, "Kim Min-ji");
    assert_eq!(on_pc.card_company(by_phone).validate(), Ok(()));
    let on_both = order("Kim Min-ji").card_company(by_phone).validate().unwrap_err();
    assert_eq!(ids(&on_both), ["card-direct-phone", "card-direct-carrier"]);
}

/// Text may be borrowed or owned, and lists anything that can be gone through.
#[test]
fn text_is_given_as_it_is_at_hand() {
    let id = String::from("order-1");
    let order = CancelPayment::new(&id, "sold out");
    assert_eq!(order.parameter("paymentId").unwrap(), "order-1");
    let moved = GetPayment::new(id);
    assert_eq!(moved.parameter("paymentId").unwrap(), "order-1");
    let addresses = vec![String::from("https://shop.example/a"), String::from("https://shop.example/b")];
    let order = CardPayment::for_pc(Cow::Borrowed("order-1"), "Tea", 12_000, Currency::KRW, "Kim Min-ji");
    let (borrowed, owned) = (order.clone().notice_urls(&addresses), order.notice_urls(addresses.clone()));
    let json = |order: &CardPayment<'_, _, _>| serde_json::to_value(order.view(None)).unwrap();
    assert_eq!(json(&borrowed)["noticeUrls"], serde_json::json!(addresses));
    assert_eq!(json(&borrowed), json(&owned));
}

/// Nothing that a person could be known or paid by stands in a log.
#[test]
fn secrets_are_not_printed() {
    let account = InstantVirtualAccountPayment::<RuntimeContract>::new(
        "order-1",
        "Tea",
        12_000,
        Currency::KRW,
        "Kim Min-ji",
        RestBank::SHINHAN,
        VirtualAccountType::NORMAL,
        AccountExpiry::valid_hours(24),
        ProductType::PHYSICAL,
    )
    .cash_receipt("01055556666", CashReceiptInputType::PERSONAL);
    let card = InstantCardPayment::<RuntimeContract>::new(
        "order-1",
        "Tea",
        12_000,
        Currency::KRW,
        "Kim Min-ji",
        "4111222233334444",
        "31",
        "11",
        ProductType::PHYSICAL,
    )
    .birth_or_business_registration_number("900101")
    .password_two_digits("77")
    .customer_phone_number("01012345678");
    let window = TransferPayment::for_pc("order-1", "Tea", 12_000, Currency::KRW, "Kim Min-ji")
        .customer_phone_number("01012345678")
        .customer_birth_year("1990")
        .custom_data(Raw::new("01012345678").unwrap());
    let refund = CancelPayment::new("order-1", "sold out").contract::<RuntimeContract>().refund_account(
        RestBank::SHINHAN,
        "Kim Min-ji",
        "110222333444",
    );
    let key = GetBillingKeyInfo::new("billing-key-99");
    let printed = format!("{account:?} {card:#?} {window:?} {refund:?} {key:?}");
    for secret in [
        "01055556666",
        "4111222233334444",
        "\"31\"",
        "\"11\"",
        "900101",
        "\"77\"",
        "01012345678",
        "1990",
        "110222333444",
        "billing-key-99",
    ] {
        assert!(!printed.contains(secret), "{secret} is in {printed}");
    }
    assert!(
        printed.contains("order-1") && printed.contains("12000") && printed.contains("<hidden>"),
        "{printed}"
    );
    assert!(printed.contains("method.card.credential.number: <hidden>"), "{printed}");
}

/// Every operation of the channel has a type at least.
#[test]
fn every_operation_has_a_type() {
    for operation in portone_ksnet::matrix::OPERATIONS {
        assert!(types::OPERATIONS.contains(&operation.name), "`{}` has no request type", operation.name);
    }
}
