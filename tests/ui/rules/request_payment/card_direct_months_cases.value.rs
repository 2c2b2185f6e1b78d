// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Tries `card-direct-months`: what it is broken by, and the nearest that it is not.
#[allow(unused_imports)]
use portone_ksnet::{CardCompany, KsnetRequest, PayMethod, ProductType};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, device = PC, currency = KRW)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = bypass.ksnet.url)]
    bypass_ksnet_url: Option<&'static str>,
    #[ksnet(path = card.cardCompany)]
    card_card_company: CardCompany,
    #[ksnet(path = card.installment.monthOption.availableMonthList)]
    card_installment_month_option_available_month_list: Vec<i64>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    order_name: &'static str,
    pay_method: PayMethod,
    payment_id: &'static str,
    product_type: Option<ProductType>,
    #[ksnet(path = storeDetails.businessName)]
    store_details_business_name: Option<&'static str>,
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
    store_details_business_name: Option<&'static str>,
    store_details_business_registration_number: Option<&'static str>,
    virtual_account_account_expiry_due_date: Option<&'static str>,
) -> Order {
    Order {
        bypass_ksnet_url,
        card_card_company,
        card_installment_month_option_available_month_list: vec![1000],
        customer_full_name: "text",
        order_name: "text",
        pay_method,
        payment_id: "text",
        product_type,
        store_details_business_name,
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
                CardCompany::WOORI_CARD,
                PayMethod::EASY_PAY,
                None,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::WOORI_CARD,
                PayMethod::MOBILE,
                Some(ProductType::DIGITAL),
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::WOORI_CARD,
                PayMethod::TRANSFER,
                None,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::WOORI_CARD,
                PayMethod::VIRTUAL_ACCOUNT,
                None,
                None,
                None,
                Some("2026-08-06T09:30:00+09:00"),
            ),
            &[],
        ),
        (
            order(None, CardCompany::BC_CARD, PayMethod::CARD, None, None, None, None),
            &[],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::HANA_CARD,
                PayMethod::CARD,
                None,
                Some("text"),
                Some("1234567890"),
                None,
            ),
            &["card-direct-months"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::NH_CARD,
                PayMethod::CARD,
                None,
                Some("text"),
                Some("1234567890"),
                None,
            ),
            &["card-direct-months"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::SAMSUNG_CARD,
                PayMethod::CARD,
                None,
                Some("text"),
                Some("1234567890"),
                None,
            ),
            &["card-direct-months"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::HYUNDAI_CARD,
                PayMethod::CARD,
                None,
                Some("text"),
                Some("1234567890"),
                None,
            ),
            &["card-direct-months"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::LOTTE_CARD,
                PayMethod::CARD,
                None,
                Some("text"),
                Some("1234567890"),
                None,
            ),
            &["card-direct-months"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::SHINHAN_CARD,
                PayMethod::CARD,
                None,
                Some("text"),
                Some("1234567890"),
                None,
            ),
            &["card-direct-months"],
        ),
        (
            order(
                Some("https://shop.example/paid"),
                CardCompany::CITI_CARD,
                PayMethod::CARD,
                None,
                Some("text"),
                Some("1234567890"),
                None,
            ),
            &["card-direct-months"],
        ),
        (
            order(None, CardCompany::EPOST, PayMethod::CARD, None, None, None, None),
            &["card-direct-companies"],
        ),
        (
            order(
                None,
                CardCompany::GWANGJU_CARD,
                PayMethod::CARD,
                None,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(None, CardCompany::JEJU_CARD, PayMethod::CARD, None, None, None, None),
            &["card-direct-companies"],
        ),
        (
            order(
                None,
                CardCompany::JEONBUK_CARD,
                PayMethod::CARD,
                None,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::KAKAO_BANK,
                PayMethod::CARD,
                None,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(None, CardCompany::KFCC, PayMethod::CARD, None, None, None, None),
            &["card-direct-companies"],
        ),
        (
            order(
                None,
                CardCompany::KOOKMIN_CARD,
                PayMethod::CARD,
                None,
                Some("text"),
                Some("1234567890"),
                None,
            ),
            &[],
        ),
        (
            order(
                None,
                CardCompany::KOREA_DEVELOPMENT_BANK,
                PayMethod::CARD,
                None,
                None,
                None,
                None,
            ),
            &["card-direct-companies"],
        ),
        (
            order(None, CardCompany::K_BANK, PayMethod::CARD, None, None, None, None),
            &["card-direct-companies"],
        ),
        (
            order(
                None,
                CardCompany::MIRAE_ASSET_SECURITIES,
                PayMethod::CARD,
                None,
                None,
                None,
                None,
            ),
            &["card-direct-companies"],
        ),
        (
            order(
                None,
                CardCompany::SAVINGS_BANK_KOREA,
                PayMethod::CARD,
                None,
                None,
                None,
                None,
            ),
            &["card-direct-companies"],
        ),
        (
            order(None, CardCompany::SHINHYUP, PayMethod::CARD, None, None, None, None),
            &["card-direct-companies"],
        ),
        (
            order(
                None,
                CardCompany::SUHYUP_CARD,
                PayMethod::CARD,
                None,
                None,
                None,
                None,
            ),
            &[],
        ),
        (
            order(None, CardCompany::TOSS_BANK, PayMethod::CARD, None, None, None, None),
            &["card-direct-companies"],
        ),
    ];
    for (number, (order, expected)) in cases.iter().enumerate() {
        let broken = order.warnings();
        let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
        assert_eq!(ids, * expected, "case {number}");
        assert_eq!(order.validate(), Ok(()), "case {number}");
    }
}
