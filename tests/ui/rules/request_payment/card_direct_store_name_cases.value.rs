// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `card-direct-store-name`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{CardCompany, Channel, KsnetRequest, PayMethod, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.url)]
    bypass_ksnet_url: Option<&'static str>,
    #[ksnet(path = card.cardCompany)]
    card_card_company: CardCompany,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    product_type: Option<ProductType>,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    store_details_business_registration_number: Option<&'static str>,
    total_amount: i64,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    virtual_account_account_expiry_due_date: Option<&'static str>,
}
/// The request, but for what makes the difference.
fn order(
    bypass_ksnet_url: Option<&'static str>,
    card_card_company: CardCompany,
    pay_method: PayMethod,
    product_type: Option<ProductType>,
    store_details_business_registration_number: Option<&'static str>,
    virtual_account_account_expiry_due_date: Option<&'static str>,
) -> Order {
    Order {
        bypass_ksnet_url,
        card_card_company,
        customer_full_name: "text",
        order_name: "text",
        pay_method,
        payment_id: "text",
        product_type,
        store_details_business_registration_number,
        total_amount: 50000,
        virtual_account_account_expiry_due_date,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (
            order(
                None,
                CardCompany::KOOKMIN_CARD,
                PayMethod::EASY_PAY,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::KOOKMIN_CARD,
                PayMethod::MOBILE,
                Some(ProductType::DIGITAL),
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::KOOKMIN_CARD,
                PayMethod::TRANSFER,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::KOOKMIN_CARD,
                PayMethod::VIRTUAL_ACCOUNT,
                None,
                None,
                Some("2026-08-06T09:30:00+09:00"),
            ),
            &[],
        ),
        (order(None, CardCompany::BC_CARD, PayMethod::CARD, None, None, None), &[]),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::WOORI_CARD,
                PayMethod::CARD,
                None,
                Some("1234567890"),
                None,
            ),
            &["card-direct-store-name"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::HANA_CARD,
                PayMethod::CARD,
                None,
                Some("1234567890"),
                None,
            ),
            &["card-direct-store-name"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::NH_CARD,
                PayMethod::CARD,
                None,
                Some("1234567890"),
                None,
            ),
            &["card-direct-store-name"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::SAMSUNG_CARD,
                PayMethod::CARD,
                None,
                Some("1234567890"),
                None,
            ),
            &["card-direct-store-name"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::HYUNDAI_CARD,
                PayMethod::CARD,
                None,
                Some("1234567890"),
                None,
            ),
            &["card-direct-store-name"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::LOTTE_CARD,
                PayMethod::CARD,
                None,
                Some("1234567890"),
                None,
            ),
            &["card-direct-store-name"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::SHINHAN_CARD,
                PayMethod::CARD,
                None,
                Some("1234567890"),
                None,
            ),
            &["card-direct-store-name"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::CITI_CARD,
                PayMethod::CARD,
                None,
                Some("1234567890"),
                None,
            ),
            &["card-direct-store-name"],
        ),
        (order(None, CardCompany::EPOST, PayMethod::CARD, None, None, None), &[]),
        (order(None, CardCompany::GWANGJU_CARD, PayMethod::CARD, None, None, None), &[]),
        (order(None, CardCompany::JEJU_CARD, PayMethod::CARD, None, None, None), &[]),
        (order(None, CardCompany::JEONBUK_CARD, PayMethod::CARD, None, None, None), &[]),
        (order(None, CardCompany::KAKAO_BANK, PayMethod::CARD, None, None, None), &[]),
        (order(None, CardCompany::KFCC, PayMethod::CARD, None, None, None), &[]),
        (
            order(
                None,
                CardCompany::KOREA_DEVELOPMENT_BANK,
                PayMethod::CARD,
                None,
                None,
                None,
            ),
            &[],
        ),
        (order(None, CardCompany::K_BANK, PayMethod::CARD, None, None, None), &[]),
        (
            order(
                None,
                CardCompany::MIRAE_ASSET_SECURITIES,
                PayMethod::CARD,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::SAVINGS_BANK_KOREA,
                PayMethod::CARD,
                None,
                None,
                None,
            ),
            &[],
        ),
        (order(None, CardCompany::SHINHYUP, PayMethod::CARD, None, None, None), &[]),
        (order(None, CardCompany::SUHYUP_CARD, PayMethod::CARD, None, None, None), &[]),
        (order(None, CardCompany::TOSS_BANK, PayMethod::CARD, None, None, None), &[]),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.validate().err().unwrap_or_default();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(judged(order), * expected, "case {number}");
    }
}
/// What the stand-in, which sees nothing but the JSON, has against the request.
fn judged(order: &Order) -> Vec<&'static str> {
    let channel = Channel::new("store", "channel").unwrap();
    let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
    let devices = portone_ksnet::rules::Devices::PC;
    let rules = portone_ksnet_sandbox::broken_rules("requestPayment", &json, devices);
    rules.iter().map(|rule| rule.id).collect()
}
