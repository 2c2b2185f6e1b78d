// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `key-in-product-type-of-mid`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{
    Contract, KsnetContract, KsnetRequest, ProductType, RestBank, VirtualAccountType,
};
#[derive(KsnetContract)]
#[ksnet(
    contracts(
        KEY_IN,
        MERCHANT_FREE_INTEREST,
        VIRTUAL_ACCOUNT_DUE_DATE,
        VIRTUAL_ACCOUNT_REFUND,
        EASY_PAY,
        CARD_INSTALLMENT,
        DELIVERY_ESCROW,
        MOBILE
    ),
    product_type = DIGITAL
)]
struct Shop;
#[derive(KsnetContract)]
#[ksnet(
    contracts(
        KEY_IN,
        MERCHANT_FREE_INTEREST,
        VIRTUAL_ACCOUNT_DUE_DATE,
        VIRTUAL_ACCOUNT_REFUND,
        EASY_PAY,
        CARD_INSTALLMENT,
        DELIVERY_ESCROW,
        MOBILE
    ),
    product_type = PHYSICAL
)]
struct Shop2;
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
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    method_card_credential_birth_or_business_registration_number: Option<&'static str>,
    #[ksnet(path = method.card.credential.expiryMonth)]
    method_card_credential_expiry_month: Option<&'static str>,
    #[ksnet(path = method.card.credential.expiryYear)]
    method_card_credential_expiry_year: Option<&'static str>,
    #[ksnet(path = method.card.credential.number)]
    method_card_credential_number: Option<&'static str>,
    #[ksnet(path = method.virtualAccount.bank)]
    method_virtual_account_bank: Option<RestBank>,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    method_virtual_account_expiry_due_date: Option<&'static str>,
    #[ksnet(path = method.virtualAccount.option.fixed.accountNumber)]
    method_virtual_account_option_fixed_account_number: Option<&'static str>,
    #[ksnet(path = method.virtualAccount.option.type)]
    method_virtual_account_option_type: Option<VirtualAccountType>,
    order_name: &'static str,
    product_type: ProductType,
}
/// The request, but for what makes the difference.
#[allow(clippy::too_many_arguments)]
fn order(
    method_card_credential_birth_or_business_registration_number: Option<&'static str>,
    method_card_credential_expiry_month: Option<&'static str>,
    method_card_credential_expiry_year: Option<&'static str>,
    method_card_credential_number: Option<&'static str>,
    method_virtual_account_bank: Option<RestBank>,
    method_virtual_account_expiry_due_date: Option<&'static str>,
    method_virtual_account_option_fixed_account_number: Option<&'static str>,
    method_virtual_account_option_type: Option<VirtualAccountType>,
    product_type: ProductType,
) -> Order {
    Order {
        payment_id: "text",
        amount_tax_free: 0,
        amount_total: 1000,
        customer_name_full: "text",
        method_card_credential_birth_or_business_registration_number,
        method_card_credential_expiry_month,
        method_card_credential_expiry_year,
        method_card_credential_number,
        method_virtual_account_bank,
        method_virtual_account_expiry_due_date,
        method_virtual_account_option_fixed_account_number,
        method_virtual_account_option_type,
        order_name: "text",
        product_type,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, Contract, &[&str])] = &[
        (
            order(
                None,
                None,
                None,
                None,
                Some(RestBank::BANK_OF_AMERICA),
                Some("2026-08-06T09:30:00+09:00"),
                Some("text"),
                Some(VirtualAccountType::FIXED),
                ProductType::PHYSICAL,
            ),
            Shop::CONTRACT,
            &[],
        ),
        (
            order(
                Some("900101"),
                Some("12"),
                Some("12"),
                Some("1234567890"),
                None,
                None,
                None,
                None,
                ProductType::DIGITAL,
            ),
            Shop2::CONTRACT,
            &["key-in-product-type-of-mid"],
        ),
    ];
    for (number, (order, shop, expected)) in cases.iter().enumerate() {
        let broken = order.validate_with(shop).err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert!(order.warnings().is_empty(), "case {number}");
    }
}
