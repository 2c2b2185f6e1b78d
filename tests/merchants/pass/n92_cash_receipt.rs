//! N92, N122, N123: a cash receipt is issued for a payment.

use crate::witness::{accepted, refused, refused_or_warned, refused_somehow, rest};
use portone_ksnet::{Currency, KsnetRequest, ProductType, Rest, RestCashReceiptType};
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt, currency = KRW, set(type = PERSONAL, productType = PHYSICAL))]
struct Receipt<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.identityNumber)]
    identity: &'a str,
    #[ksnet(path = customer.name)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
}

#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = issueCashReceipt)]
struct Draft<'a> {
    payment_id: Option<&'a str>,
    r#type: Option<RestCashReceiptType>,
    order_name: Option<&'a str>,
    currency: Option<Currency>,
    product_type: Option<ProductType>,
    #[ksnet(path = amount.total)]
    total: Option<u64>,
    #[ksnet(path = amount.taxFree)]
    tax_free: Option<u64>,
    #[ksnet(path = customer.identityNumber)]
    identity: Option<&'a str>,
    #[ksnet(path = customer.name)]
    buyer: Option<&'a str>,
}

const FULL: Draft<'static> = Draft {
    payment_id: Some("rice-1"),
    r#type: Some(RestCashReceiptType::CORPORATE),
    order_name: Some("Rice"),
    currency: Some(Currency::KRW),
    product_type: Some(ProductType::PHYSICAL),
    total: Some(30_000),
    tax_free: None,
    identity: Some("1234567890"),
    buyer: Some("Choi Ha-eun"),
};

#[test]
fn in_the_json() {
    let order = Receipt {
        payment_id: "rice-1",
        order_name: "Rice",
        total: 30_000,
        identity: "01012345678",
        buyer: "Choi Ha-eun",
        email: None,
    };
    assert_eq!(
        rest(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "rice-1",
            "type": "PERSONAL",
            "orderName": "Rice",
            "currency": "KRW",
            "amount": { "total": 30000 },
            "productType": "PHYSICAL",
            "customer": { "identityNumber": "01012345678", "name": "Choi Ha-eun" }
        })
    );
}

#[test]
fn what_it_needs() {
    accepted(FULL.validate());
    for missing in [
        Draft { payment_id: None, ..FULL },
        Draft { r#type: None, ..FULL },
        Draft { order_name: None, ..FULL },
        Draft { currency: None, ..FULL },
        Draft { total: None, ..FULL },
        Draft { identity: None, ..FULL },
    ] {
        refused_somehow(missing.validate());
    }
    refused(Draft { product_type: None, ..FULL }.validate(), &["N122"]);
    refused_or_warned(&Draft { buyer: None, ..FULL }, "N123");
}

#[test]
fn the_tax_free_part() {
    accepted(Draft { tax_free: Some(30_000), ..FULL }.validate());
    refused_somehow(Draft { tax_free: Some(30_001), ..FULL }.validate());
}

#[test]
fn the_address() {
    type Op = <Receipt<'static> as KsnetRequest>::Operation;
    assert_eq!((<Op as Rest>::METHOD, <Op as Rest>::PATH), ("POST", "/cash-receipts"));
}
