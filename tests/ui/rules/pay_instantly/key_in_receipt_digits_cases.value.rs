// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `key-in-receipt-digits`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{
    CashReceiptInputType, KsnetRequest, ProductType, RestBank, VirtualAccountType,
};
#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME, currency = KRW)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    amount_tax_free: i64,
    #[ksnet(path = amount.total)]
    amount_total: i64,
    #[ksnet(path = customer.name.full)]
    customer_name_full: &'static str,
    #[ksnet(path = method.virtualAccount.bank)]
    method_virtual_account_bank: RestBank,
    #[ksnet(path = method.virtualAccount.cashReceipt.customerIdentityNumber)]
    method_virtual_account_cash_receipt_customer_identity_number: &'static str,
    #[ksnet(path = method.virtualAccount.cashReceipt.type)]
    method_virtual_account_cash_receipt_type: CashReceiptInputType,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    method_virtual_account_expiry_due_date: &'static str,
    #[ksnet(path = method.virtualAccount.option.fixed.accountNumber)]
    method_virtual_account_option_fixed_account_number: &'static str,
    #[ksnet(path = method.virtualAccount.option.type)]
    method_virtual_account_option_type: VirtualAccountType,
    order_name: &'static str,
    product_type: ProductType,
}
/// The request, but for what makes the difference.
fn order(
    method_virtual_account_cash_receipt_customer_identity_number: &'static str,
) -> Order {
    Order {
        payment_id: "text",
        amount_tax_free: 0,
        amount_total: 1000,
        customer_name_full: "text",
        method_virtual_account_bank: RestBank::BANK_OF_AMERICA,
        method_virtual_account_cash_receipt_customer_identity_number,
        method_virtual_account_cash_receipt_type: CashReceiptInputType::CORPORATE,
        method_virtual_account_expiry_due_date: "2026-08-06T09:30:00+09:00",
        method_virtual_account_option_fixed_account_number: "text",
        method_virtual_account_option_type: VirtualAccountType::FIXED,
        order_name: "text",
        product_type: ProductType::DIGITAL,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order("2026-08-06T09:30:00+09:00"), &["key-in-receipt-digits"]),
        (order("2026-08-06"), &["key-in-receipt-digits"]),
        (order("2026-08-06 09:30:00"), &["key-in-receipt-digits"]),
        (order("https://shop.example/paid"), &["key-in-receipt-digits"]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
