// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `transfer-receipt-form`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{CashReceiptType, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = RUNTIME,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
    #[ksnet(path = transfer.cashReceiptType)]
    transfer_cash_receipt_type: CashReceiptType,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        customer_full_name: "text",
        order_name: "text",
        payment_id: "text",
        total_amount: 50000,
        transfer_cash_receipt_type: CashReceiptType::PERSONAL,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &["transfer-receipt-form"])];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
