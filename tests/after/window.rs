//! From the page to the books, over HTTP: what a browser changes and KSNET leaves out is seen.

use portone_ksnet::verify::{Mismatch, Verify};
use portone_ksnet::{EasyPayProvider, KsnetRequest};
use serde_json::json;

use crate::shop::{Agreed, Shop};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Agreed, currency = KRW, device = PC)]
enum Checkout {
    #[ksnet(pay_method = CARD, set(isEscrow = true, productType = REAL))]
    Escrow {
        payment_id: &'static str,
        order_name: &'static str,
        total_amount: u64,
        tax_free_amount: u64,
        #[ksnet(path = customer.fullName)]
        buyer: &'static str,
        #[ksnet(path = customer.email)]
        email: &'static str,
    },
    #[ksnet(pay_method = VIRTUAL_ACCOUNT)]
    Deposit {
        payment_id: &'static str,
        order_name: &'static str,
        total_amount: u64,
        #[ksnet(path = customer.fullName)]
        buyer: &'static str,
        #[ksnet(path = virtualAccount.accountExpiry.validHours)]
        hours: u32,
    },
    #[ksnet(pay_method = EASY_PAY)]
    EasyPay {
        payment_id: &'static str,
        order_name: &'static str,
        total_amount: u64,
        #[ksnet(path = customer.fullName)]
        buyer: &'static str,
        #[ksnet(path = easyPay.easyPayProvider)]
        provider: EasyPayProvider,
    },
}

const ESCROW: Checkout = Checkout::Escrow {
    payment_id: "order-1",
    order_name: "Tea",
    total_amount: 12_000,
    tax_free_amount: 2_000,
    buyer: "Kim Min-ji",
    email: "minji@example.com",
};

#[tokio::test]
async fn what_the_shop_asked_for_is_paid() {
    let shop = Shop::open();
    shop.sandbox.pay_in_window(&shop.page(&ESCROW)).expect("paid");
    let verification = shop.read("order-1").await.verify_on(&ESCROW, shop.client.channel());
    assert!(verification.is_paid(), "{verification}");
}

#[tokio::test]
async fn what_the_browser_changed_is_seen() {
    let shop = Shop::open();
    for (path, value, what) in [
        ("totalAmount", json!(2_000), Mismatch::Amount),
        ("taxFreeAmount", json!(12_000), Mismatch::TaxFree),
        ("orderName", json!("Two teas"), Mismatch::OrderName),
        ("currency", json!("USD"), Mismatch::Currency),
        ("payMethod", json!("MOBILE"), Mismatch::PayMethod),
        ("promotionId", json!("half-price"), Mismatch::Promotion),
        ("isEscrow", json!(false), Mismatch::Escrow),
        ("customer.email", json!("other@example.com"), Mismatch::Customer),
    ] {
        let shop = Shop::open();
        shop.sandbox.pay_in_window(&shop.page(&ESCROW).tampered(path, value)).expect("paid");
        let verification = shop.read("order-1").await.verify_on(&ESCROW, shop.client.channel());
        assert!(!verification.is_paid(), "{path}");
        assert_eq!(verification.differences()[0].mismatch(), what, "{verification}");
        assert_eq!((verification.differences().len(), verification.differences()[0].path()), (1, path));
    }
    shop.sandbox.pay_in_window(&shop.page(&ESCROW).approved_without_escrow()).expect("paid");
    let verification = shop.read("order-1").await.verify_on(&ESCROW, shop.client.channel());
    assert_eq!(verification.differences()[0].facts()[0], "S52");
}

#[tokio::test]
async fn an_account_waits_until_its_deposit() {
    let shop = Shop::open();
    let deposit = Checkout::Deposit {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 12_000,
        buyer: "Kim Min-ji",
        hours: 24,
    };
    shop.sandbox.pay_in_window(&shop.page(&deposit)).expect("issued");
    let verification = shop.read("order-1").await.verify_on(&deposit, shop.client.channel());
    assert!(verification.waits_for_deposit() && !verification.is_paid(), "{verification}");
    assert!(shop.sandbox.charges().is_empty());
    shop.sandbox.deposit("order-1").expect("deposited");
    assert!(shop.read("order-1").await.verify_on(&deposit, shop.client.channel()).is_paid());
}

#[tokio::test]
async fn easy_pays_are_told_apart() {
    for provider in [EasyPayProvider::KAKAOPAY, EasyPayProvider::NAVERPAY] {
        let shop = Shop::open();
        let asked = Checkout::EasyPay {
            payment_id: "order-1",
            order_name: "Tea",
            total_amount: 12_000,
            buyer: "Kim Min-ji",
            provider,
        };
        shop.sandbox.pay_in_window(&shop.page(&asked)).expect("paid");
        let verification = shop.read("order-1").await.verify_on(&asked, shop.client.channel());
        assert!(verification.is_paid(), "{verification}");
    }
    let shop = Shop::open();
    shop.sandbox.pay_in_window(&shop.page(&ESCROW).by_easy_pay("NAVERPAY")).expect("paid");
    let verification = shop.read("order-1").await.verify_on(&ESCROW, shop.client.channel());
    assert_eq!(verification.differences()[0].mismatch(), Mismatch::PayMethod);
}
