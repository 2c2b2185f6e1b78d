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

/// The same, with the first name and the last name apart.
#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Named {
    first_name: String,
    last_name: String,
    #[ksnet(path = phoneNumber)]
    phone: Option<String>,
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
