//! N03: on mobile, BC Card's own page needs the buyer's telephone.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = MOBILE)]
#[ksnet(set(card.cardCompany = BC_CARD))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    redirect_url: &'a str,
    #[ksnet(path = bypass.ksnet.tcode)]
    carrier: &'a str,
}

fn main() {}
