//! S03: gift certificates are not a pay method of KSNET, by the long way round either.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, currency = KRW, device = PC)]
#[ksnet(set(payMethod = GIFT_CERTIFICATE))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
