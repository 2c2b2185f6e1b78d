//! With the feature `ko` people are spoken to in Korean.
#![cfg(feature = "ko")]

use portone_ksnet::{CardCompany, FreeInstallmentPlan, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT, MERCHANT_FREE_INTEREST))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Vec<FreeInstallmentPlan>,
}

#[test]
fn violations_are_said_in_korean() {
    let plans = vec![FreeInstallmentPlan::new(CardCompany::CITI_CARD, [2])];
    let order =
        Checkout {
            payment_id: "order-1", order_name: "녹차", total_amount: 120_000, buyer: "김민지", plans
        };
    let said = order.validate().unwrap_err().to_string();
    assert!(said.contains("입력값 `CITI_CARD`") && said.contains("무이자 할부"), "{said}");
}
