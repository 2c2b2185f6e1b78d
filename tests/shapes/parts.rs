//! Pieces of requests.

use portone_ksnet::{KsnetPart, KsnetRequest};
use serde_json::json;

use crate::{Shop, body, broken, page};

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Buyer<'a> {
    full_name: &'a str,
    email: Option<String>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(part)]
    buyer: Buyer<'a>,
}

#[test]
fn a_part_is_written_at_its_object() {
    let order = |email| Checkout {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 1000,
        buyer: Buyer { full_name: "Kim", email },
    };
    assert_eq!(
        page(&order(Some("kim@example.com".into()))),
        json!({
            "storeId": "store-1", "channelKey": "channel-key-1", "paymentId": "order-1", "orderName": "Tea",
            "totalAmount": 1000, "currency": "KRW", "payMethod": "CARD",
            "customer": { "fullName": "Kim", "email": "kim@example.com" },
        })
    );
    assert_eq!(page(&order(None))["customer"], json!({ "fullName": "Kim" }));
}

#[test]
fn what_a_part_holds_is_checked_at_run_time() {
    let order = Checkout {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 1000,
        buyer: Buyer { full_name: "", email: None },
    };
    assert!(!broken(&order).is_empty());
}

/// The same part in a request of another surface.
#[derive(KsnetRequest)]
#[ksnet(operation = requestIssueBillingKey, contract = Shop, device = PC, set(billingKeyMethod = CARD))]
#[ksnet(allow(window-billing-key))]
struct Card<'a> {
    issue_id: &'a str,
    #[ksnet(path = issueName)]
    name: &'a str,
    #[ksnet(part)]
    buyer: &'a Buyer<'a>,
}

#[test]
fn a_part_is_used_by_several_requests() {
    let buyer = Buyer { full_name: "Kim", email: None };
    let card = Card { issue_id: "issue-1", name: "Card", buyer: &buyer };
    assert_eq!(page(&card)["customer"], json!({ "fullName": "Kim" }));
}

/// What the REST API calls the buyer of a payment by billing key, in a part of a part.
#[derive(KsnetPart)]
#[ksnet(at = customer.name)]
struct Name<'a> {
    full: &'a str,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Payer<'a> {
    #[ksnet(part)]
    name: Option<Name<'a>>,
    email: Option<&'a str>,
}

#[derive(KsnetPart)]
#[ksnet(at = payment)]
struct Due<'a> {
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(part)]
    payer: Option<Payer<'a>>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = Shop, currency = KRW, set(payment.productType = PHYSICAL))]
struct Schedule<'a> {
    payment_id: &'a str,
    time_to_pay: &'a str,
    #[ksnet(part)]
    payment: Due<'a>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
struct Now<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(part)]
    payer: Payer<'a>,
}

#[test]
fn parts_have_parts_and_lie_where_the_operation_has_their_object() {
    let payer = || Payer { name: Some(Name { full: "Kim" }), email: None };
    let now =
        Now { payment_id: "order-1", billing_key: "key", order_name: "Tea", total: 1000, payer: payer() };
    assert_eq!(body(&now)["customer"], json!({ "name": { "full": "Kim" } }));
    let later = |payer| Schedule {
        payment_id: "order-1",
        time_to_pay: "2026-12-01T00:00:00Z",
        payment: Due { billing_key: "key", order_name: "Tea", total: 1000, payer },
    };
    let json = body(&later(Some(payer())));
    assert_eq!(json["payment"]["customer"], json!({ "name": { "full": "Kim" } }));
    assert_eq!(json["payment"]["amount"], json!({ "total": 1000 }));
    assert_eq!(json["payment"]["currency"], "KRW");
    assert!(body(&later(Some(Payer { name: None, email: None })))["payment"].get("customer").is_none());
    assert!(
        body(&later(None))["payment"].get("customer").is_none(),
        "nothing is written of what is not there"
    );
}
