// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `key-in-routed-valid-hours`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{KsnetRequest, ProductType, RestBank, VirtualAccountType};
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
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    method_virtual_account_expiry_valid_hours: i64,
    #[ksnet(path = method.virtualAccount.option.fixed.accountNumber)]
    method_virtual_account_option_fixed_account_number: &'static str,
    #[ksnet(path = method.virtualAccount.option.type)]
    method_virtual_account_option_type: VirtualAccountType,
    order_name: &'static str,
    product_type: ProductType,
}
/// The request, but for what makes the difference.
fn order() -> Order {
    Order {
        payment_id: "text",
        amount_tax_free: 0,
        amount_total: 1000,
        customer_name_full: "text",
        method_virtual_account_bank: RestBank::BANK_OF_AMERICA,
        method_virtual_account_expiry_valid_hours: 1000,
        method_virtual_account_option_fixed_account_number: "text",
        method_virtual_account_option_type: VirtualAccountType::FIXED,
        order_name: "text",
        product_type: ProductType::DIGITAL,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[(order(), &[])];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
