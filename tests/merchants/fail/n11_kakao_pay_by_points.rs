//! N11: Kakao Pay in the card window is by card or by money.
//! No rule: nobody has such a code.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(bypass.ksnet.sndQpayType = "1", bypass.ksnet.sndKakaopayType = "POINT"))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
