use portone_ksnet::{CardCompany, KsnetRequest};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    #[ksnet(default = "Tea")]
    order_name: &'a str,
    #[ksnet(default = "much")]
    total_amount: Option<u64>,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.availableCards, default = CARDS)]
    cards: Option<Vec<CardCompany>>,
}

fn main() {}
