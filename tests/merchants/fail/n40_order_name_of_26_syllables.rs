//! N40: a Hangul syllable has two bytes, so 25 of them fit.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(orderName = "가나다라마바사아자차카타파하가나다라마바사아자차카타"))]
struct Checkout<'a> {
    payment_id: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
