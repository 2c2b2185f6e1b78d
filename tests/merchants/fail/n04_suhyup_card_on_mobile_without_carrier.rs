//! N04: on mobile, Suhyup Card's own page needs the carrier.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = MOBILE)]
#[ksnet(set(card.cardCompany = SUHYUP_CARD))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    redirect_url: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: &'a str,
}

fn main() {}
