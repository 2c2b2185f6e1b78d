//! D3, N75, N77, N78, N80: what a key-in payment says, where the fields are optional.

use crate::witness::{accepted, refused, refused_somehow};
use portone_ksnet::{KsnetContract, KsnetRequest, RestBank, VirtualAccountType};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

/// A card or a virtual account, whichever is filled in.
#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
struct Draft<'a> {
    payment_id: &'a str,
    order_name: Option<&'a str>,
    #[ksnet(path = amount.total)]
    total: Option<u64>,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: Option<&'a str>,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: Option<&'a str>,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: Option<&'a str>,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: Option<RestBank>,
    #[ksnet(path = method.virtualAccount.option.type)]
    kind: Option<VirtualAccountType>,
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    hours: Option<u32>,
}

const NOTHING: Draft<'static> = Draft {
    payment_id: "p-1",
    order_name: Some("Tea"),
    total: Some(100),
    buyer: "Kim",
    number: None,
    year: None,
    month: None,
    bank: None,
    kind: None,
    hours: None,
};

const CARD: Draft<'static> =
    Draft { number: Some("4111111111111111"), year: Some("31"), month: Some("05"), ..NOTHING };

const ACCOUNT: Draft<'static> = Draft {
    bank: Some(RestBank::SHINHAN),
    kind: Some(VirtualAccountType::NORMAL),
    hours: Some(24),
    ..NOTHING
};

#[test]
fn one_method() {
    accepted(CARD.validate());
    accepted(ACCOUNT.validate());
    refused_somehow(NOTHING.validate());
    let both = Draft { bank: ACCOUNT.bank, kind: ACCOUNT.kind, hours: ACCOUNT.hours, ..CARD };
    refused(both.validate(), &["S04"]);
}

#[test]
fn all_of_a_card() {
    refused_somehow(Draft { number: None, ..CARD }.validate());
    refused_somehow(Draft { year: None, ..CARD }.validate());
    refused_somehow(Draft { month: None, ..CARD }.validate());
}

#[test]
fn all_of_an_account() {
    refused_somehow(Draft { bank: None, ..ACCOUNT }.validate());
    refused_somehow(Draft { kind: None, ..ACCOUNT }.validate());
    refused(Draft { hours: None, ..ACCOUNT }.validate(), &["S80"]);
}

#[test]
fn name_and_amount() {
    refused_somehow(Draft { order_name: None, ..CARD }.validate());
    refused_somehow(Draft { total: None, ..CARD }.validate());
}
