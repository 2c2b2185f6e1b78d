//! X15, X11, X19, X20, X29, X31, S67, N26, N56, N58, N100, N123, N130: who has read a warning says so, and it is silent.

use crate::witness::{browser, rest, spelt};
use portone_ksnet::{Carrier, Currency, KsnetContract, KsnetRequest, ProductType};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT, EASY_PAY, MOBILE, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

macro_rules! silenced {
    ($($test:ident $name:ident [$($setting:tt)*] [$($sent:tt)*] $allow:tt $json:expr;)*) => {$(
        #[derive(KsnetRequest)]
        #[ksnet(operation = requestPayment, contract = Shop, device = PC, allow $allow)]
        #[ksnet($($setting)*)]
        #[ksnet(set($($sent)*))]
        struct $name<'a> {
            payment_id: &'a str,
            order_name: &'a str,
            #[ksnet(path = customer.fullName)]
            buyer: &'a str,
        }

        #[test]
        fn $test() {
            let sent = browser(&$name { payment_id: "p-1", order_name: "Tea", buyer: "Kim" });
            let (field, value) = $json;
            assert_eq!(sent[field], value);
        }
    )*};
}

silenced! {
    dollars Dollars [pay_method = TRANSFER, currency = USD] [totalAmount = 600]
        (dollars-by-card) ("currency", json!("USD"));
    jeju Jeju [pay_method = CARD, currency = KRW] [totalAmount = 600, card.cardCompany = JEJU_CARD]
        (card-direct-companies) ("card", json!({ "cardCompany": "JEJU_CARD" }));
    receipt Receipt [pay_method = TRANSFER, currency = KRW]
        [totalAmount = 600, transfer.customerIdentifier = "01012345678"]
        (transfer-identifier-ignored) ("transfer", json!({ "customerIdentifier": "01012345678" }));
    means Means [pay_method = EASY_PAY, currency = KRW]
        [totalAmount = 600, bypass.ksnet.sndKakaopayType = "CARD"]
        (easy-pay-buttons) ("bypass", json!({ "ksnet": { "sndKakaopayType": "CARD" } }));
    points Points [pay_method = EASY_PAY, currency = KRW] [totalAmount = 600, easyPay.useCardPoint = true]
        (easy-pay-settings-ignored) ("easyPay", json!({ "useCardPoint": true }));
    small Small [pay_method = CARD, currency = KRW]
        [totalAmount = 600, card.installment.monthOption.fixedMonth = 3]
        (installment-least-amount)
        ("card", json!({ "installment": { "monthOption": { "fixedMonth": 3 } } }));
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, pay_method = CARD, device = PC, allow(window-billing-key))]
struct Registration<'a> {
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = TRANSFER, currency = KRW, device = PC)]
struct OnTheField<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = transfer.customerIdentifier, allow(transfer-identifier-ignored))]
    identifier: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, allow(billing-key-payment-buyer-name))]
struct Renewal<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    currency: Currency,
    product_type: ProductType,
    #[ksnet(path = amount.total)]
    total: u64,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = MOBILE, currency = KRW, device = PC)]
#[ksnet(set(productType = REAL))]
struct PhoneBill<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = mobile.avaliableCarriers)]
    carriers: Vec<Carrier>,
}

#[test]
fn a_billing_key_by_window() {
    assert_eq!(browser(&Registration { buyer: "Kim" })["billingKeyMethod"], "CARD");
}

#[test]
fn on_the_field() {
    let order = OnTheField {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 600,
        buyer: "Kim",
        identifier: "01012345678",
    };
    assert_eq!(browser(&order)["transfer"], json!({ "customerIdentifier": "01012345678" }));
}

#[test]
fn a_renewal_without_a_name() {
    let order = Renewal {
        payment_id: "p-1",
        billing_key: "billing-key-1",
        order_name: "Tea",
        currency: Currency::KRW,
        product_type: ProductType::PHYSICAL,
        total: 600,
    };
    assert_eq!(rest(&order).get("customer"), None);
}

/// X31: spelt as PortOne spells it.
#[test]
fn carriers() {
    let order = PhoneBill {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 600,
        buyer: "Kim",
        carriers: vec![Carrier::KT],
    };
    spelt(&browser(&order)["mobile"]["avaliableCarriers"][0], "CARRIER_", "KT");
}
