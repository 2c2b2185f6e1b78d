//! N12, N13, N14, N15, N16, N17, N18, N21, N48, N49, S103, X10, X17, X18: four easy pays are called directly, each on its terms.

use crate::witness::{accepted, browser, quiet, refused, refused_or_warned};
use portone_ksnet::{
    CardCompany, EasyPayPaymentMethod, EasyPayProvider, KsnetContract, KsnetRequest, ProductType,
};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, CARD_INSTALLMENT))]
struct Shop;

#[derive(Clone, KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    product_type: Option<ProductType>,
    #[ksnet(path = bypass.ksnet.easyPayDirect)]
    direct: bool,
    #[ksnet(path = easyPay.easyPayProvider)]
    provider: Option<EasyPayProvider>,
    #[ksnet(path = easyPay.availablePayMethods)]
    means: Option<Vec<EasyPayPaymentMethod>>,
    #[ksnet(path = easyPay.availableCards)]
    cards: Option<Vec<CardCompany>>,
    #[ksnet(path = easyPay.installment.monthOption.availableMonthList)]
    months: Option<Vec<u8>>,
    #[ksnet(path = customer.fullName)]
    buyer: Option<&'a str>,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'a str>,
    #[ksnet(path = storeDetails.businessName)]
    shop_name: Option<&'a str>,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    shop_number: Option<&'a str>,
    #[ksnet(path = storeDetails.ceoFullName)]
    head: Option<&'a str>,
    #[ksnet(path = storeDetails.address)]
    shop_address: Option<&'a str>,
    #[ksnet(path = storeDetails.phoneNumber)]
    shop_phone: Option<&'a str>,
}

fn bare(provider: EasyPayProvider) -> Checkout<'static> {
    Checkout {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        product_type: Some(ProductType::PHYSICAL),
        direct: true,
        provider: Some(provider),
        means: None,
        cards: None,
        months: None,
        buyer: Some("Kim"),
        email: None,
        phone: None,
        shop_name: None,
        shop_number: None,
        head: None,
        shop_address: None,
        shop_phone: None,
    }
}

fn naverpay() -> Checkout<'static> {
    Checkout { shop_name: Some("Tea House"), ..bare(EasyPayProvider::NAVERPAY) }
}

fn kakaopay() -> Checkout<'static> {
    Checkout {
        email: Some("kim@example.com"),
        phone: Some("01012345678"),
        head: Some("Lee Do-yun"),
        shop_address: Some("1 Sejong-daero, Seoul"),
        shop_phone: Some("0212345678"),
        ..bare(EasyPayProvider::KAKAOPAY)
    }
}

fn payco() -> Checkout<'static> {
    Checkout {
        email: Some("kim@example.com"),
        phone: Some("01012345678"),
        shop_name: Some("Tea House"),
        shop_number: Some("1234567890"),
        ..bare(EasyPayProvider::PAYCO)
    }
}

fn lpay() -> Checkout<'static> {
    bare(EasyPayProvider::LPAY)
}

fn four() -> [Checkout<'static>; 4] {
    [naverpay(), kakaopay(), payco(), lpay()]
}

#[test]
fn each_on_its_terms() {
    for order in four() {
        quiet(&order);
    }
}

#[test]
fn a_name_and_a_product_type_for_all() {
    for order in four() {
        refused(Checkout { buyer: None, ..order.clone() }.validate(), &["S32"]);
        refused_or_warned(&Checkout { product_type: None, ..order }, "N21");
    }
}

#[test]
fn naverpay_needs_the_shop() {
    refused(Checkout { shop_name: None, ..naverpay() }.validate(), &["N15"]);
    quiet(&Checkout { email: Some("kim@example.com"), phone: Some("01012345678"), ..naverpay() });
}

#[test]
fn kakaopay_needs_the_buyer_and_the_head() {
    refused(Checkout { email: None, ..kakaopay() }.validate(), &["N16"]);
    refused(Checkout { phone: None, ..kakaopay() }.validate(), &["N16"]);
    refused(Checkout { head: None, ..kakaopay() }.validate(), &["N16"]);
    refused(Checkout { shop_address: None, ..kakaopay() }.validate(), &["N16"]);
    refused(Checkout { shop_phone: None, ..kakaopay() }.validate(), &["N16"]);
}

#[test]
fn payco_needs_the_buyer_and_the_shop() {
    refused(Checkout { email: None, ..payco() }.validate(), &["N17"]);
    refused(Checkout { phone: None, ..payco() }.validate(), &["N17"]);
    refused(Checkout { shop_name: None, ..payco() }.validate(), &["N17"]);
    refused(Checkout { shop_number: None, ..payco() }.validate(), &["N17"]);
}

#[test]
fn lpay_needs_nothing_more() {
    quiet(&Checkout { email: Some("kim@example.com"), phone: Some("01012345678"), ..lpay() });
}

#[test]
fn four_of_five() {
    refused(bare(EasyPayProvider::SSGPAY).validate(), &["X17"]);
    assert!(Checkout { provider: None, ..lpay() }.validate().is_err());
}

/// In the window of KSNET the provider asks for nothing.
#[test]
fn in_the_window() {
    for provider in [
        EasyPayProvider::NAVERPAY,
        EasyPayProvider::KAKAOPAY,
        EasyPayProvider::PAYCO,
        EasyPayProvider::LPAY,
        EasyPayProvider::SSGPAY,
    ] {
        accepted(Checkout { direct: false, product_type: None, ..bare(provider) }.validate());
    }
}

#[test]
fn card_and_money() {
    let pays =
        |order: Checkout<'static>, means: &[EasyPayPaymentMethod]| Checkout { means: Some(means.into()), ..order };
    quiet(&pays(kakaopay(), &[EasyPayPaymentMethod::CARD]));
    quiet(&pays(kakaopay(), &[EasyPayPaymentMethod::MONEY]));
    accepted(pays(kakaopay(), &[EasyPayPaymentMethod::CHARGE]).validate());
    accepted(pays(kakaopay(), &[EasyPayPaymentMethod::CARD, EasyPayPaymentMethod::MONEY]).validate());
    refused_or_warned(&pays(kakaopay(), &[EasyPayPaymentMethod::TRANSFER]), "N49");
    accepted(pays(naverpay(), &[EasyPayPaymentMethod::CARD]).validate());
    for money in [EasyPayPaymentMethod::MONEY, EasyPayPaymentMethod::CHARGE] {
        refused(pays(naverpay(), &[money]).validate(), &["N13"]);
        refused(pays(naverpay(), &[EasyPayPaymentMethod::CARD, money]).validate(), &["N13"]);
    }
}

#[test]
fn ten_cards() {
    let cards = |order: Checkout<'static>, card| Checkout { cards: Some(vec![card]), ..order };
    for card in [
        CardCompany::SHINHAN_CARD,
        CardCompany::BC_CARD,
        CardCompany::KOOKMIN_CARD,
        CardCompany::NH_CARD,
        CardCompany::LOTTE_CARD,
        CardCompany::SAMSUNG_CARD,
        CardCompany::CITI_CARD,
        CardCompany::WOORI_CARD,
        CardCompany::HANA_CARD,
        CardCompany::HYUNDAI_CARD,
    ] {
        quiet(&cards(naverpay(), card));
        quiet(&cards(kakaopay(), card));
    }
    for card in [CardCompany::SUHYUP_CARD, CardCompany::KAKAO_BANK, CardCompany::TOSS_BANK] {
        refused_or_warned(&cards(naverpay(), card), "N15");
        refused_or_warned(&cards(kakaopay(), card), "N16");
    }
}

#[test]
fn months() {
    for order in [naverpay(), kakaopay(), lpay()] {
        accepted(Checkout { months: Some(vec![2, 3]), ..order }.validate());
    }
    refused(Checkout { months: Some(vec![2, 3]), ..payco() }.validate(), &["S71"]);
}

#[test]
fn in_the_json() {
    assert_eq!(
        browser(&Checkout {
            means: Some(vec![EasyPayPaymentMethod::CARD]),
            cards: Some(vec![CardCompany::WOORI_CARD]),
            ..kakaopay()
        }),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100_000,
            "currency": "KRW",
            "payMethod": "EASY_PAY",
            "productType": "REAL",
            "bypass": { "ksnet": { "easyPayDirect": true } },
            "easyPay": {
                "easyPayProvider": "KAKAOPAY",
                "availablePayMethods": ["CARD"],
                "availableCards": ["WOORI_CARD"]
            },
            "customer": {
                "fullName": "Kim",
                "email": "kim@example.com",
                "phoneNumber": "01012345678"
            },
            "storeDetails": {
                "ceoFullName": "Lee Do-yun",
                "address": "1 Sejong-daero, Seoul",
                "phoneNumber": "0212345678"
            }
        })
    );
}
