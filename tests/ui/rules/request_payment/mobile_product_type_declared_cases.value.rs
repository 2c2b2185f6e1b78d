// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `mobile-product-type-declared`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, PayMethod, ProductType};
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
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    product_type: ProductType,
    total_amount: i64,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    virtual_account_account_expiry_due_date: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order(
    pay_method: PayMethod,
    product_type: ProductType,
    virtual_account_account_expiry_due_date: Option<&'static str>,
) -> Order {
    Order {
        customer_full_name: "text",
        order_name: "text",
        pay_method,
        payment_id: "text",
        product_type,
        total_amount: 50000,
        virtual_account_account_expiry_due_date,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, Contract, &[&str])] = &[
        (order(PayMethod::CARD, ProductType::PHYSICAL, None), Shop::CONTRACT, &[]),
        (order(PayMethod::EASY_PAY, ProductType::PHYSICAL, None), Shop::CONTRACT, &[]),
        (order(PayMethod::TRANSFER, ProductType::PHYSICAL, None), Shop::CONTRACT, &[]),
        (
            order(
                PayMethod::VIRTUAL_ACCOUNT,
                ProductType::PHYSICAL,
                Some("2026-08-06T09:30:00+09:00"),
            ),
            Shop::CONTRACT,
            &[],
        ),
        (
            order(PayMethod::MOBILE, ProductType::DIGITAL, None),
            Shop2::CONTRACT,
            &["mobile-product-type-declared"],
        ),
    ];
    for (number, (order, shop, expected)) in cases.iter().enumerate() {
        let broken = order.validate_with(shop).err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert!(order.warnings().is_empty(), "case {number}");
    }
}
