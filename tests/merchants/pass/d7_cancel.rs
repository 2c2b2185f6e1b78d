//! D7, N89, S56, S79: a payment is cancelled whole or in part, with a reason.

use crate::witness::{accepted, refused_somehow, rest};
use portone_ksnet::{CancelRequester, KsnetContract, KsnetRequest, Rest, RestBank};
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Whole<'a> {
    payment_id: &'a str,
    reason: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, set(requester = ADMIN))]
struct Part<'a> {
    payment_id: &'a str,
    reason: &'a str,
    amount: u64,
    tax_free_amount: Option<u64>,
    current_cancellable_amount: Option<u64>,
}

#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_REFUND))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = Shop)]
struct Refund<'a> {
    payment_id: &'a str,
    reason: Option<&'a str>,
    requester: CancelRequester,
    #[ksnet(path = refundAccount.bank)]
    bank: RestBank,
    #[ksnet(path = refundAccount.number)]
    number: &'a str,
    #[ksnet(path = refundAccount.holderName)]
    holder: &'a str,
}

#[test]
fn whole() {
    assert_eq!(
        rest(&Whole { payment_id: "p-1", reason: "Changed my mind" }),
        json!({ "storeId": "store-4ff4af41", "reason": "Changed my mind" })
    );
}

#[test]
fn part() {
    let order = |tax_free_amount, current_cancellable_amount| Part {
        payment_id: "p-1",
        reason: "One cup broke",
        amount: 3_000,
        tax_free_amount,
        current_cancellable_amount,
    };
    assert_eq!(
        rest(&order(None, None)),
        json!({ "storeId": "store-4ff4af41", "reason": "One cup broke", "amount": 3000, "requester": "ADMIN" })
    );
    assert_eq!(
        rest(&order(Some(0), Some(12_000))),
        json!({
            "storeId": "store-4ff4af41",
            "reason": "One cup broke",
            "amount": 3000,
            "taxFreeAmount": 0,
            "currentCancellableAmount": 12000,
            "requester": "ADMIN"
        })
    );
}

#[test]
fn refund() {
    let order = |reason| Refund {
        payment_id: "p-1",
        reason,
        requester: CancelRequester::CUSTOMER,
        bank: RestBank::KOOKMIN,
        number: "12345678901",
        holder: "Kim Min-ji",
    };
    assert_eq!(
        rest(&order(Some("Sold out"))),
        json!({
            "storeId": "store-4ff4af41",
            "reason": "Sold out",
            "requester": "CUSTOMER",
            "refundAccount": { "bank": "KOOKMIN", "number": "12345678901", "holderName": "Kim Min-ji" }
        })
    );
    accepted(order(Some("Sold out")).validate());
    refused_somehow(order(None).validate());
}

#[test]
fn the_payment_id_is_in_the_url() {
    type Op = <Whole<'static> as KsnetRequest>::Operation;
    assert_eq!((<Op as Rest>::METHOD, <Op as Rest>::PATH), ("POST", "/payments/{paymentId}/cancel"));
}
