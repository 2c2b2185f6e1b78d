//! N59, X16: there are five keys to pass by.
//! No rule: there is no such path.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(bypass.ksnet.sndInstallmentType = "1"))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
