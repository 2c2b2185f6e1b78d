//! S56, S79: giving money back to an account takes a contract; a cancel without an account takes none.

use crate::witness::{accepted, refused};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, RestBank};

#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_REFUND))]
struct Shop;

#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE, KEY_IN))]
struct Kiosk;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = RUNTIME)]
struct Refund<'a> {
    payment_id: &'a str,
    reason: &'a str,
    #[ksnet(path = refundAccount.bank)]
    bank: Option<RestBank>,
    #[ksnet(path = refundAccount.number)]
    number: Option<&'a str>,
    #[ksnet(path = refundAccount.holderName)]
    holder: Option<&'a str>,
}

#[test]
fn at_run_time() {
    let to = Refund {
        payment_id: "p-1",
        reason: "Sold out",
        bank: Some(RestBank::KOOKMIN),
        number: Some("12345678901"),
        holder: Some("Kim Min-ji"),
    };
    accepted(to.validate());
    accepted(to.validate_with(&Shop::CONTRACT));
    refused(to.validate_with(&Kiosk::CONTRACT), &["S56"]);
    refused(to.validate_with(&Contract::NONE), &["S79"]);
    let card = Refund { bank: None, number: None, holder: None, ..to };
    accepted(card.validate_with(&Contract::NONE));
}
