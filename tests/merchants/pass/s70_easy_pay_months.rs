//! S70, S71, N42: the months can be set for three easy pays of five.

use crate::witness::{accepted, browser, refused, spelt};
use portone_ksnet::{EasyPayProvider, KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
#[ksnet(set(easyPay.easyPayProvider = NAVERPAY, easyPay.installment.monthOption.fixedMonth = 3))]
struct NaverPay<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
#[ksnet(set(easyPay.easyPayProvider = EASY_PAY_PROVIDER_KAKAOPAY))]
struct PrefixedKakaoPay<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = easyPay.installment.monthOption.availableMonthList)]
    months: Vec<u8>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
#[ksnet(set(easyPay.easyPayProvider = PAYCO))]
struct PaycoWithoutMonths<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = easyPay.easyPayProvider)]
    provider: Option<EasyPayProvider>,
    #[ksnet(path = easyPay.installment.monthOption.availableMonthList)]
    months: Option<Vec<u8>>,
}

#[test]
fn said() {
    assert_eq!(
        browser(&NaverPay { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" })["easyPay"],
        json!({ "easyPayProvider": "NAVERPAY", "installment": { "monthOption": { "fixedMonth": 3 } } })
    );
    let kakao_pay = &browser(&PrefixedKakaoPay {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        months: vec![1, 6],
    })["easyPay"];
    spelt(&kakao_pay["easyPayProvider"], "EASY_PAY_PROVIDER_", "KAKAOPAY");
    assert_eq!(kakao_pay["installment"], json!({ "monthOption": { "availableMonthList": [1, 6] } }));
    assert_eq!(
        browser(&PaycoWithoutMonths {
            payment_id: "p-1",
            order_name: "Tea",
            total_amount: 100_000,
            buyer: "Kim"
        })["easyPay"],
        json!({ "easyPayProvider": "PAYCO" })
    );
}

#[test]
fn three_of_five() {
    let order = |provider, months: Option<&[u8]>| Chosen {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        provider: Some(provider),
        months: months.map(Vec::from),
    };
    for provider in [EasyPayProvider::NAVERPAY, EasyPayProvider::KAKAOPAY, EasyPayProvider::LPAY] {
        accepted(order(provider, Some(&[2, 3])).validate());
        accepted(order(provider, None).validate());
    }
    for provider in [EasyPayProvider::PAYCO, EasyPayProvider::SSGPAY] {
        refused(order(provider, Some(&[2, 3])).validate(), &["S70"]);
        refused(order(provider, Some(&[2, 3])).validate(), &["S71"]);
        accepted(order(provider, None).validate());
    }
}

/// F16: without a provider the window of all five opens.
#[test]
fn no_provider() {
    accepted(
        Chosen {
            payment_id: "p-1",
            order_name: "Tea",
            total_amount: 100_000,
            buyer: "Kim",
            provider: None,
            months: None,
        }
        .validate(),
    );
}
