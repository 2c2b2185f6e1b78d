//! S54, X08: interest at the merchant's cost takes a contract, and each surface has its own name for the flag.

use crate::witness::{accepted, browser, refused, rest};
use portone_ksnet::{CardCompany, Contract, FreeInstallmentPlan, KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, MERCHANT_FREE_INTEREST, CARD_INSTALLMENT))]
struct Furniture;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, CARD_INSTALLMENT))]
struct Grocer;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Furniture, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(card.useFreeInterestFromMall = true))]
struct Declared<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Vec<FreeInstallmentPlan>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Furniture, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, method.card.useFreeInterestFromMerchant = true))]
struct KeyInDeclared<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_method = CARD, currency = KRW, device = PC)]
struct AtRunTime<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.useFreeInterestFromMall)]
    free: Option<bool>,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Option<Vec<FreeInstallmentPlan>>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME, currency = KRW, set(productType = PHYSICAL))]
struct KeyInAtRunTime<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
    #[ksnet(path = method.card.useFreeInterestFromMerchant)]
    free: Option<bool>,
}

#[test]
fn declared() {
    let plans = vec![FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [9, 10])];
    assert_eq!(
        browser(&Declared {
            payment_id: "p-1",
            order_name: "Tea",
            total_amount: 100_000,
            buyer: "Kim",
            plans
        }),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100_000,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Kim" },
            "card": {
                "useFreeInterestFromMall": true,
                "installment": { "freeInstallmentPlans": [{ "cardCompany": "KOOKMIN_CARD", "months": [9, 10] }] }
            }
        })
    );
    assert_eq!(
        rest(&KeyInDeclared {
            payment_id: "p-1",
            order_name: "Tea",
            total: 100_000,
            buyer: "Kim",
            number: "4111111111111111",
            year: "31",
            month: "05"
        })["method"]["card"]["useFreeInterestFromMerchant"],
        true
    );
}

#[test]
fn the_flag_at_run_time() {
    let order = |free| AtRunTime {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        free,
        plans: None,
    };
    accepted(order(Some(true)).validate());
    accepted(order(Some(true)).validate_with(&Furniture::CONTRACT));
    refused(order(Some(true)).validate_with(&Grocer::CONTRACT), &["S54"]);
    refused(order(Some(true)).validate_with(&Contract::NONE), &["S54"]);
    // Interest that is not taken over needs nobody's leave.
    accepted(order(Some(false)).validate_with(&Contract::NONE));
    accepted(order(None).validate_with(&Contract::NONE));
}

#[test]
fn the_plans_at_run_time() {
    let plans = || Some(vec![FreeInstallmentPlan::new(CardCompany::BC_CARD, [2])]);
    let order = |plans| AtRunTime {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        free: None,
        plans,
    };
    accepted(order(plans()).validate_with(&Furniture::CONTRACT));
    refused(order(plans()).validate_with(&Grocer::CONTRACT), &["S54"]);
    accepted(order(None).validate_with(&Grocer::CONTRACT));
}

#[test]
fn the_flag_of_key_in_at_run_time() {
    let order = |free| KeyInAtRunTime {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
        free,
    };
    accepted(order(Some(true)).validate_with(&Furniture::CONTRACT));
    refused(order(Some(true)).validate_with(&Grocer::CONTRACT), &["S54"]);
    accepted(order(Some(false)).validate_with(&Grocer::CONTRACT));
    accepted(order(None).validate_with(&Grocer::CONTRACT));
}
