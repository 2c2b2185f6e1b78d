//! Ids in the path of the URL.

use portone_ksnet::answer::Payment;
use portone_ksnet::{Cause, GetPayment, Outcome};

use crate::by_hand::{CARD, KeyIn};
use crate::shop::Shop;

#[tokio::test]
async fn an_id_is_one_segment_whatever_is_in_it() {
    let shop = Shop::open();
    for (id, segment) in [
        ("order-1", "order-1"),
        ("a/b", "a%2Fb"),
        ("주문 1", "%EC%A3%BC%EB%AC%B8%201"),
        ("%2e%2e", "%252e%252e"),
        ("%2F", "%252F"),
        ("...", "..."),
        ("..a", "..a"),
        ("../x", "..%2Fx"),
        ("..\\x", "..%5Cx"),
        ("a?b#c", "a%3Fb%23c"),
        ("a+b&c=d;e", "a%2Bb%26c%3Dd%3Be"),
        ("-._~", "-._~"),
        ("{paymentId}", "%7BpaymentId%7D"),
        ("😀", "%F0%9F%98%80"),
    ] {
        shop.client.send(&KeyIn::pay(id, CARD)).await.unwrap_or_else(|error| panic!("{error}"));
        let payment = shop.client.send(&GetPayment::new(id)).await.unwrap_or_else(|error| panic!("{error}"));
        let Payment::Paid(payment) = payment else { panic!("{id} is paid") };
        assert_eq!(payment.id, id);
        let sent = shop.sandbox.requests();
        let [.., pay, get] = sent.as_slice() else { panic!("two requests") };
        assert_eq!(pay.path, format!("/payments/{segment}/instant"));
        assert_eq!(get.path, format!("/payments/{segment}"));
    }
}

#[tokio::test]
async fn an_id_that_is_no_segment_is_not_sent() {
    let shop = Shop::open();
    for id in ["", ".", "..", "a\nb", "\0", "\u{7f}", "\u{85}"] {
        let error = shop.client.send(&KeyIn::pay(id, CARD)).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{id:?}");
        assert_eq!(error.path(), "/payments/{paymentId}/instant");
        assert!(error.idempotency_key().is_some());
        let said = error.to_string();
        assert!(said.contains("`paymentId` cannot stand in the URL: it "), "{said}");
        let Cause::Parameter(parameter) = error.cause() else { panic!("{error}") };
        assert_eq!(parameter.name(), "paymentId");

        let error = shop.client.send(&GetPayment::new(id)).await.unwrap_err();
        assert_eq!((error.outcome(), error.path()), (Outcome::NotSent, "/payments/{paymentId}"));
    }
    assert!(shop.sandbox.requests().is_empty());
}
