//! S69, S72: easy pay has no interest at the merchant's cost; an optional field for it stays empty.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{CardCompany, FreeInstallmentPlan, KsnetContract, KsnetRequest, PayMethod};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, CARD_INSTALLMENT, MERCHANT_FREE_INTEREST))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = easyPay.installment.freeInstallmentPlans)]
    plans: Option<Vec<FreeInstallmentPlan>>,
    #[ksnet(path = easyPay.useFreeInterestFromMall)]
    free: Option<bool>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC)]
struct CardOrEasyPay<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Option<Vec<FreeInstallmentPlan>>,
    #[ksnet(path = card.useFreeInterestFromMall)]
    free: Option<bool>,
}

#[test]
fn an_empty_option_is_no_plan() {
    let order = |plans, free| Checkout {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        plans,
        free,
    };
    accepted(order(None, None).validate());
    assert_eq!(browser(&order(None, None)).get("easyPay"), None);
    let plans = || Some(vec![FreeInstallmentPlan::new(CardCompany::BC_CARD, [2])]);
    refused(order(plans(), None).validate(), &["S69"]);
    refused(order(None, Some(true)).validate(), &["S72"]);
}

#[test]
fn a_card_has_them() {
    let order = CardOrEasyPay {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        pay_method: PayMethod::CARD,
        plans: Some(vec![FreeInstallmentPlan::new(CardCompany::BC_CARD, [2])]),
        free: Some(true),
    };
    accepted(order.validate());
}
