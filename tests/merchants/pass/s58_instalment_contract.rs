//! S58, N45: paying by instalments takes a contract, on a card, inside easy pay and on key-in.

use crate::witness::{accepted, browser, refused, rest};
use portone_ksnet::{
    CardCompany, Contract, EasyPayProvider, FreeInstallmentPlan, KsnetContract, KsnetRequest,
};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT, KEY_IN, EASY_PAY, MERCHANT_FREE_INTEREST))]
struct Furniture;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, EASY_PAY, MERCHANT_FREE_INTEREST))]
struct Grocer;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Furniture, pay_method = CARD, currency = KRW, device = PC)]
struct FixedMonth<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    months: u8,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_method = CARD, currency = KRW, device = PC)]
struct MonthList<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.monthOption.availableMonthList)]
    months: Option<&'a [u8]>,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Option<[FreeInstallmentPlan; 1]>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct EasyPayMonths<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = easyPay.easyPayProvider)]
    provider: EasyPayProvider,
    #[ksnet(path = easyPay.installment.monthOption.availableMonthList)]
    months: Option<Vec<i32>>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Furniture, currency = KRW, set(productType = PHYSICAL))]
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
    #[ksnet(path = method.card.installmentMonth)]
    months: u8,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME, currency = KRW, set(productType = PHYSICAL))]
struct KeyIn<'a> {
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
    #[ksnet(path = method.card.installmentMonth)]
    months: Option<u8>,
}

#[test]
fn a_fixed_month() {
    let order =
        FixedMonth { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim", months: 6 };
    assert_eq!(browser(&order)["card"], json!({ "installment": { "monthOption": { "fixedMonth": 6 } } }));
}

#[test]
fn a_list_of_months() {
    let order = |months| MonthList {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        months,
        plans: None,
    };
    let json = browser(&order(Some(&[1, 2, 3])));
    assert_eq!(
        json["card"],
        json!({ "installment": { "monthOption": { "availableMonthList": [1, 2, 3] } } })
    );
    assert_eq!(browser(&order(None)).get("card"), None);
    accepted(order(Some(&[3])).validate_with(&Furniture::CONTRACT));
    refused(order(Some(&[3])).validate_with(&Grocer::CONTRACT), &["S58"]);
    refused(order(Some(&[3])).validate_with(&Contract::NONE), &["S58"]);
    accepted(order(None).validate_with(&Contract::NONE));
}

#[test]
fn interest_free_instalments_are_instalments() {
    let plans = || Some([FreeInstallmentPlan::new(CardCompany::NH_CARD, [2, 3])]);
    let order = MonthList {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        months: None,
        plans: plans(),
    };
    accepted(order.validate_with(&Furniture::CONTRACT));
    refused(order.validate_with(&Grocer::CONTRACT), &["S58"]);
    refused(order.validate_with(&Contract::NONE), &["S54", "S58"]);
}

#[test]
fn inside_easy_pay() {
    let order = |months| EasyPayMonths {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        provider: EasyPayProvider::LPAY,
        months,
    };
    accepted(order(Some(vec![1, 2])).validate_with(&Furniture::CONTRACT));
    refused(order(Some(vec![1, 2])).validate_with(&Grocer::CONTRACT), &["S58"]);
    accepted(order(None).validate_with(&Grocer::CONTRACT));
}

#[test]
fn on_key_in() {
    assert_eq!(
        rest(&KeyInDeclared {
            payment_id: "p-1",
            order_name: "Tea",
            total: 100_000,
            buyer: "Kim",
            number: "4111111111111111",
            year: "31",
            month: "05",
            months: 3
        })["method"]["card"]["installmentMonth"],
        3
    );
    let order = |months| KeyIn {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
        months,
    };
    accepted(order(Some(3)).validate_with(&Furniture::CONTRACT));
    refused(order(Some(3)).validate_with(&Grocer::CONTRACT), &["S58"]);
    accepted(order(None).validate_with(&Grocer::CONTRACT));
}
