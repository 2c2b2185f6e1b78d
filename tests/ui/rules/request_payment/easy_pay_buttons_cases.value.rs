// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `easy-pay-buttons`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{KsnetRequest, PayMethod, ProductType, SndKakaopayType, SndQpayType};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.sndQpayType)]
    bypass_ksnet_snd_qpay_type: SndQpayType,
    #[ksnet(path = bypass.ksnet.sndKakaopayType)]
    bypass_ksnet_snd_kakaopay_type: SndKakaopayType,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    product_type: Option<ProductType>,
    total_amount: i64,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    virtual_account_account_expiry_due_date: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order(
    pay_method: PayMethod,
    product_type: Option<ProductType>,
    virtual_account_account_expiry_due_date: Option<&'static str>,
) -> Order {
    Order {
        bypass_ksnet_snd_qpay_type: SndQpayType::SHOW,
        bypass_ksnet_snd_kakaopay_type: SndKakaopayType::CARD,
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
    let cases: &[(Order, &[&str])] = &[
        (order(PayMethod::CARD, None, None), &[]),
        (
            order(PayMethod::MOBILE, Some(ProductType::DIGITAL), None),
            &["easy-pay-buttons"],
        ),
        (order(PayMethod::TRANSFER, None, None), &["easy-pay-buttons"]),
        (
            order(PayMethod::VIRTUAL_ACCOUNT, None, Some("2026-08-06T09:30:00+09:00")),
            &["easy-pay-buttons"],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
