//! Requests of the generated types, verified with no code of the merchant's.

use portone_ksnet::verify::{Mismatch, Verify};
use portone_ksnet::{
    CardPayment, Currency, EasyPayPayment, PayWithBillingKey, ProductType, RuntimeContract, TransferPayment,
};
use serde_json::json;

use crate::payment::Given;

const TOLD: [&str; 3] = ["order-1", "Tea", "Kim Min-ji"];

#[test]
fn requests_in_the_window_are_compared() {
    let [id, name, buyer] = TOLD;
    let card =
        CardPayment::for_pc(id, name, 12_000, Currency::KRW, buyer).tax_free_amount(2_000).vat_amount(909);
    let paid = Given::paid().with("/amount/taxFree", json!(2_000)).with("/amount/vat", json!(909));
    let verification = paid.read().verify(&card);
    assert!(verification.is_paid(), "{verification}");
    for (pointer, value, what, path) in [
        ("/amount/total", json!(12_001), Mismatch::Amount, "totalAmount"),
        ("/amount/taxFree", json!(2_001), Mismatch::TaxFree, "taxFreeAmount"),
        ("/amount/vat", json!(908), Mismatch::Vat, "vatAmount"),
        ("/currency", json!("USD"), Mismatch::Currency, "currency"),
        ("/orderName", json!("Teas"), Mismatch::OrderName, "orderName"),
        ("/method", json!({ "type": "PaymentMethodMobile" }), Mismatch::PayMethod, "payMethod"),
        ("/escrow", json!({ "status": "BEFORE_REGISTERED" }), Mismatch::Escrow, "isEscrow"),
        ("/customer/name", json!("Lee"), Mismatch::Customer, "customer.fullName"),
    ] {
        let paid = Given::paid().with("/amount/taxFree", json!(2_000)).with("/amount/vat", json!(909));
        let verification = paid.with(pointer, value).read().verify(&card);
        let told: Vec<_> = verification.differences().iter().map(|it| (it.mismatch(), it.path())).collect();
        assert_eq!(told, [(what, path)]);
    }
    let transfer = TransferPayment::for_pc(id, name, 12_000, Currency::KRW, buyer);
    assert!(Given::paid().by("PaymentMethodTransfer").read().verify(&transfer).is_paid());
    assert!(!Given::paid().read().verify(&transfer).is_paid());
}

/// S73: of Kakao Pay and Payco there is no card to compare.
#[test]
fn an_easy_pay_without_a_card_is_as_asked() {
    let [id, name, buyer] = TOLD;
    let asked = EasyPayPayment::<RuntimeContract>::for_pc(id, name, 12_000, Currency::KRW, buyer);
    for provider in ["KAKAOPAY", "PAYCO", "NAVERPAY"] {
        for card in [json!(null), json!({ "type": "PaymentMethodCard" })] {
            let method =
                json!({ "type": "PaymentMethodEasyPay", "provider": provider, "easyPayMethod": card });
            let verification = Given::paid().with("/method", method).read().verify(&asked);
            assert!(verification.is_paid(), "{provider}: {verification}");
        }
    }
    assert!(!Given::paid().read().verify(&asked).is_paid());
}

#[test]
fn payments_by_billing_key_are_compared() {
    let [id, name, buyer] = TOLD;
    let key = "billing-key-0123456789";
    let asked = PayWithBillingKey::new(id, key, name, 12_000, Currency::KRW, buyer, ProductType::PHYSICAL);
    let paid = Given::paid().with("/billingKey", json!(key));
    assert!(paid.read().verify(&asked).is_paid());
    let verification = paid.with("/billingKey", json!("billing-key-9876543210")).read().verify(&asked);
    assert_eq!(verification.differences()[0].mismatch(), Mismatch::BillingKey);
}
