//! S51, S53 to S61: the eight contracts, all at once and none.

use portone_ksnet::{Contract, KsnetContract};

#[derive(KsnetContract)]
#[ksnet(
    contracts(
        KEY_IN,
        MERCHANT_FREE_INTEREST,
        VIRTUAL_ACCOUNT_DUE_DATE,
        VIRTUAL_ACCOUNT_REFUND,
        EASY_PAY,
        CARD_INSTALLMENT,
        DELIVERY_ESCROW,
        MOBILE
    ),
    product_type = PHYSICAL
)]
struct Everything;

#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Nothing;

#[test]
fn all_and_none() {
    assert_eq!(Nothing::CONTRACT, Contract::NONE);
    assert_ne!(Everything::CONTRACT, Contract::NONE);
    assert_eq!(Everything::CONTRACT.declared_product_type(), Some("PHYSICAL"));
}
