// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `installment-least-amount`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{CardCompany, Currency, KsnetRequest};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, pay_method = CARD)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.url)]
    bypass_ksnet_url: Option<&'static str>,
    #[ksnet(path = card.cardCompany)]
    card_card_company: Option<CardCompany>,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    card_installment_month_option_fixed_month: Option<i64>,
    currency: Currency,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    #[ksnet(path = storeDetails.businessName)]
    store_details_business_name: Option<&'static str>,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    store_details_business_registration_number: Option<&'static str>,
    total_amount: i64,
}
/// The request, but for what makes the difference.
fn order(
    bypass_ksnet_url: Option<&'static str>,
    card_card_company: Option<CardCompany>,
    card_installment_month_option_fixed_month: Option<i64>,
    currency: Currency,
    store_details_business_name: Option<&'static str>,
    store_details_business_registration_number: Option<&'static str>,
) -> Order {
    Order {
        bypass_ksnet_url,
        card_card_company,
        card_installment_month_option_fixed_month,
        currency,
        customer_full_name: "text",
        order_name: "text",
        payment_id: "text",
        store_details_business_name,
        store_details_business_registration_number,
        total_amount: 49999,
    }
}
#[test]
fn every_case_comes_out_as_it_should() {
    let cases: &[(Order, &[&str])] = &[
        (order(None, None, Some(0), Currency::USD, None, None), &[]),
        (order(None, Some(CardCompany::BC_CARD), None, Currency::KRW, None, None), &[]),
        (
            order(None, Some(CardCompany::BC_CARD), Some(1), Currency::KRW, None, None),
            &[],
        ),
        (
            order(None, Some(CardCompany::BC_CARD), Some(0), Currency::KRW, None, None),
            &["installment-least-amount"],
        ),
        (
            order(None, Some(CardCompany::BC_CARD), Some(2), Currency::KRW, None, None),
            &["installment-least-amount"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                Some(CardCompany::HYUNDAI_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &[],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                Some(CardCompany::CITI_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &["installment-least-amount"],
        ),
        (
            order(None, Some(CardCompany::EPOST), Some(0), Currency::KRW, None, None),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(
                None,
                Some(CardCompany::GWANGJU_CARD),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                Some(CardCompany::HANA_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &["installment-least-amount"],
        ),
        (
            order(
                None,
                Some(CardCompany::JEJU_CARD),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(
                None,
                Some(CardCompany::JEONBUK_CARD),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount"],
        ),
        (
            order(
                None,
                Some(CardCompany::KAKAO_BANK),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount"],
        ),
        (
            order(None, Some(CardCompany::KFCC), Some(0), Currency::KRW, None, None),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(
                None,
                Some(CardCompany::KOOKMIN_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &["installment-least-amount"],
        ),
        (
            order(
                None,
                Some(CardCompany::KOREA_DEVELOPMENT_BANK),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(None, Some(CardCompany::K_BANK), Some(0), Currency::KRW, None, None),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                Some(CardCompany::LOTTE_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &["installment-least-amount"],
        ),
        (
            order(
                None,
                Some(CardCompany::MIRAE_ASSET_SECURITIES),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                Some(CardCompany::NH_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &["installment-least-amount"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                Some(CardCompany::SAMSUNG_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &["installment-least-amount"],
        ),
        (
            order(
                None,
                Some(CardCompany::SAVINGS_BANK_KOREA),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                Some(CardCompany::SHINHAN_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &["installment-least-amount"],
        ),
        (
            order(None, Some(CardCompany::SHINHYUP), Some(0), Currency::KRW, None, None),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(
                None,
                Some(CardCompany::SUHYUP_CARD),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount"],
        ),
        (
            order(
                None,
                Some(CardCompany::TOSS_BANK),
                Some(0),
                Currency::KRW,
                None,
                None,
            ),
            &["installment-least-amount", "card-direct-companies"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                Some(CardCompany::WOORI_CARD),
                Some(0),
                Currency::KRW,
                Some("text"),
                Some("1234567890"),
            ),
            &["installment-least-amount"],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
