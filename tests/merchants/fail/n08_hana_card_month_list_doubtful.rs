//! N08, X11: a list of months on a card company's own page is doubtful, which is a warning.
#![deny(deprecated)]

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(card.cardCompany = HANA_CARD))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = bypass.ksnet.url)]
    site: &'a str,
    #[ksnet(path = storeDetails.businessName)]
    shop_name: &'a str,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    shop_number: &'a str,
    #[ksnet(path = card.installment.monthOption.availableMonthList)]
    months: Vec<u8>,
}

fn main() {}
