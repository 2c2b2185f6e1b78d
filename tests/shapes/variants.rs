//! Enums with a variant for each pay method.

use portone_ksnet::{CardCompany, FreeInstallmentPlan, KsnetPart, KsnetRequest};
use serde_json::json;

use crate::{Shop, body, broken, page};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct CardOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Vec<FreeInstallmentPlan>,
}

/// What is the same for all of them.
#[derive(KsnetPart)]
struct Basics<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Buyer<'a> {
    full_name: &'a str,
    phone_number: Option<&'a str>,
    email: Option<&'a str>,
}

#[derive(KsnetPart)]
struct Transfer<'a> {
    #[ksnet(part)]
    basics: Basics<'a>,
    #[ksnet(part)]
    buyer: Buyer<'a>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC)]
enum Checkout<'a> {
    #[ksnet(pay_method = CARD)]
    Card(CardOrder<'a>),
    #[ksnet(pay_method = TRANSFER, part)]
    Transfer(Box<Transfer<'a>>),
    #[ksnet(pay_method = VIRTUAL_ACCOUNT)]
    VirtualAccount {
        #[ksnet(part)]
        basics: Basics<'a>,
        #[ksnet(path = virtualAccount.accountExpiry.validHours)]
        hours: u32,
        #[ksnet(part)]
        buyer: Option<Buyer<'a>>,
        #[ksnet(path = customer.customerId)]
        member: &'a str,
    },
    #[ksnet(pay_method = EASY_PAY)]
    EasyPay {
        payment_id: &'a str,
        order_name: &'a str,
        total_amount: u64,
        #[ksnet(path = customer.fullName)]
        buyer: &'a str,
        #[ksnet(skip)]
        note: &'a str,
    },
}

const BASICS: Basics<'static> = Basics { payment_id: "order-1", order_name: "Tea", total_amount: 60_000 };
const BUYER: Buyer<'static> = Buyer { full_name: "Kim", phone_number: None, email: Some("kim@example.com") };

fn card(plans: Vec<FreeInstallmentPlan>) -> Checkout<'static> {
    Checkout::Card(CardOrder {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 60_000,
        buyer: "Kim",
        plans,
    })
}

#[test]
fn each_variant_is_a_request_of_its_pay_method() {
    let basics = json!({
        "storeId": "store-1", "channelKey": "channel-key-1", "paymentId": "order-1", "orderName": "Tea",
        "totalAmount": 60_000, "currency": "KRW",
    });
    let with = |more: serde_json::Value| {
        let mut all = basics.clone();
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    let plans = vec![FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [2, 3])];
    assert_eq!(
        page(&card(plans)),
        with(json!({
            "payMethod": "CARD", "customer": { "fullName": "Kim" },
            "card": { "installment": { "freeInstallmentPlans": [{ "cardCompany": "KOOKMIN_CARD", "months": [2, 3] }] } },
        }))
    );
    let transfer = Checkout::Transfer(Box::new(Transfer { basics: BASICS, buyer: BUYER }));
    assert_eq!(
        page(&transfer),
        with(json!({
            "payMethod": "TRANSFER", "customer": { "fullName": "Kim", "email": "kim@example.com" },
        }))
    );
    let account = |buyer| Checkout::VirtualAccount { basics: BASICS, hours: 24, buyer, member: "member-7" };
    assert_eq!(
        page(&account(Some(BUYER))),
        with(json!({
            "payMethod": "VIRTUAL_ACCOUNT", "virtualAccount": { "accountExpiry": { "validHours": 24 } },
            "customer": { "fullName": "Kim", "email": "kim@example.com", "customerId": "member-7" },
        }))
    );
    let easy = Checkout::EasyPay {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 60_000,
        buyer: "Kim",
        note: "for a friend",
    };
    assert_eq!(page(&easy), with(json!({ "payMethod": "EASY_PAY", "customer": { "fullName": "Kim" } })));
    assert_eq!(broken(&account(None)), ["buyer-name"], "the name was in the part that is not there");
}

#[test]
fn the_rules_of_a_payload_are_checked() {
    assert_eq!(
        broken(&card(vec![FreeInstallmentPlan::new(CardCompany::CITI_CARD, [2])])),
        ["free-installment-cards"]
    );
}

/// Two kinds of the same operation, which has no pay method.
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
enum Refund<'a> {
    #[ksnet(set(reason = "out of stock"))]
    Whole {
        payment_id: &'a str,
    },
    Part {
        payment_id: &'a str,
        amount: u64,
        reason: &'a str,
    },
}

#[test]
fn variants_may_be_of_any_operation() {
    let whole = Refund::Whole { payment_id: "a" };
    let part = Refund::Part { payment_id: "a", amount: 10, reason: "broken" };
    assert_eq!(body(&whole)["reason"], "out of stock");
    assert_eq!(body(&part)["amount"], 10);
    assert_eq!(portone_ksnet::KsnetRequest::parameter(&part, "paymentId").unwrap(), "a");
}

/// A request of requests: the contract is the payloads'.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment)]
enum Wrapped<'a> {
    Any(Checkout<'a>),
    #[ksnet(pay_method = CARD)]
    Card(CardOrder<'a>),
}

#[test]
fn an_enum_may_hold_enums() {
    let wrapped = Wrapped::Any(card(Vec::new()));
    assert_eq!(page(&wrapped)["payMethod"], "CARD");
    let Wrapped::Any(Checkout::Card(order)) = wrapped else { panic!("it was made as a card") };
    assert_eq!(page(&Wrapped::Card(order)), page(&card(Vec::new())));
}
