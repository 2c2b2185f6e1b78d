//! N130: instalments begin at 50,000 won, which is a warning.
#![deny(deprecated)]

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(totalAmount = 49999, card.installment.monthOption.fixedMonth = 3))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
