//! N03: a checkout for PC and mobile may be opened on mobile.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW)]
#[ksnet(set(card.cardCompany = KAKAO_BANK))]
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
