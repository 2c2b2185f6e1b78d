//! N45: a month is fixed, or there is a list.

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    month: u8,
    #[ksnet(path = card.installment.monthOption.availableMonthList)]
    months: Vec<u8>,
}

fn main() {}
