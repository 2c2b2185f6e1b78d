//! S97, S58, N79, N82, N84, N86, N101, N122, N123, X08: a renewal is charged to a billing key.

use crate::witness::{accepted, refused, refused_or_warned, rest};
use portone_ksnet::{Contract, Currency, KsnetContract, KsnetRequest, ProductType, Rest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(MERCHANT_FREE_INTEREST, CARD_INSTALLMENT))]
struct Gym;

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Club;

#[derive(KsnetContract)]
#[ksnet(contracts(), product_type = DIGITAL)]
struct Library;

#[derive(KsnetContract)]
#[ksnet(contracts(), product_type = PHYSICAL)]
struct Market;

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Gym, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, useFreeInterestFromMerchant = true))]
struct Renewal<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = amount.taxFree)]
    tax_free: u64,
    installment_month: u8,
    #[ksnet(path = customer.id)]
    member: &'a str,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = RUNTIME)]
struct Draft<'a> {
    payment_id: Option<&'a str>,
    billing_key: Option<&'a str>,
    order_name: Option<&'a str>,
    currency: Option<Currency>,
    product_type: Option<ProductType>,
    #[ksnet(path = amount.total)]
    total: Option<u64>,
    #[ksnet(path = customer.name.full)]
    buyer: Option<&'a str>,
    installment_month: Option<u8>,
    #[ksnet(path = useFreeInterestFromMerchant)]
    free: Option<bool>,
}

const FULL: Draft<'static> = Draft {
    payment_id: Some("gym-2"),
    billing_key: Some("billing-key-01234567"),
    order_name: Some("January"),
    currency: Some(Currency::KRW),
    product_type: Some(ProductType::PHYSICAL),
    total: Some(90_000),
    buyer: Some("Kim"),
    installment_month: None,
    free: None,
};

#[test]
fn in_the_json() {
    let order = Renewal {
        payment_id: "gym-1",
        billing_key: "billing-key-01234567",
        order_name: "A year of swimming",
        total: 900_000,
        tax_free: 0,
        installment_month: 6,
        member: "member-1",
        buyer: "Kim Min-ji",
    };
    let mut json = rest(&order);
    // The billing key knows its channel; PortOne takes one all the same.
    let _ = json.as_object_mut().unwrap().remove("channelKey");
    assert_eq!(
        json,
        json!({
            "storeId": "store-4ff4af41",
            "billingKey": "billing-key-01234567",
            "orderName": "A year of swimming",
            "amount": { "total": 900_000, "taxFree": 0 },
            "currency": "KRW",
            "productType": "PHYSICAL",
            "installmentMonth": 6,
            "useFreeInterestFromMerchant": true,
            "customer": { "id": "member-1", "name": { "full": "Kim Min-ji" } }
        })
    );
}

#[test]
fn what_it_needs() {
    accepted(FULL.validate());
    for missing in [
        Draft { payment_id: None, ..FULL },
        Draft { billing_key: None, ..FULL },
        Draft { order_name: None, ..FULL },
        Draft { currency: None, ..FULL },
        Draft { total: None, ..FULL },
    ] {
        crate::witness::refused_somehow(missing.validate());
    }
    refused(Draft { product_type: None, ..FULL }.validate(), &["N101"]);
    refused(Draft { product_type: None, ..FULL }.validate(), &["N122"]);
    refused_or_warned(&Draft { buyer: None, ..FULL }, "N123");
}

#[test]
fn contracts() {
    let months = Draft { installment_month: Some(3), ..FULL };
    let free = Draft { free: Some(true), ..FULL };
    accepted(months.validate_with(&Gym::CONTRACT));
    accepted(free.validate_with(&Gym::CONTRACT));
    accepted(months.validate_with(&Club::CONTRACT));
    refused(free.validate_with(&Club::CONTRACT), &["S97"]);
    refused(months.validate_with(&Contract::NONE), &["S58"]);
    accepted(Draft { free: Some(false), ..FULL }.validate_with(&Contract::NONE));
    accepted(FULL.validate_with(&Contract::NONE));
}

#[test]
fn the_product_type_of_the_mid() {
    refused(FULL.validate_with(&Library::CONTRACT), &["N101"]);
    accepted(FULL.validate_with(&Market::CONTRACT));
    let digital = Draft { product_type: Some(ProductType::DIGITAL), ..FULL };
    accepted(digital.validate_with(&Library::CONTRACT));
    refused(digital.validate_with(&Market::CONTRACT), &["N101"]);
}

#[test]
fn the_address() {
    type Op = <Renewal<'static> as KsnetRequest>::Operation;
    assert_eq!((<Op as Rest>::METHOD, <Op as Rest>::PATH), ("POST", "/payments/{paymentId}/billing-key"));
}
