//! S88: escrow is for payment through the SDK; on key-in the flag may be there, and false.

use crate::witness::{accepted, refused, rest};
use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, DELIVERY_ESCROW))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL, isEscrow = false))]
struct Never<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
    is_escrow: Option<bool>,
    #[ksnet(path = customer.email)]
    email: &'a str,
}

#[test]
fn never() {
    assert_eq!(
        rest(&Never {
            payment_id: "p-1",
            order_name: "Tea",
            total: 100_000,
            buyer: "Kim",
            number: "4111111111111111",
            year: "31",
            month: "05"
        })["isEscrow"],
        false
    );
}

#[test]
fn refused_at_run_time() {
    let order = |is_escrow| Chosen {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        number: "4111111111111111",
        year: "31",
        month: "05",
        is_escrow,
        email: "kim@example.com",
    };
    refused(order(Some(true)).validate(), &["S88"]);
    accepted(order(Some(false)).validate());
    accepted(order(None).validate());
}
