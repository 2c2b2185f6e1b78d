//! Several mistakes: every typo is said.
//! Says: `custmer.email` `vatAmont` `curency` `KRWW` `LAPTOP`

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, curency = KRW, device = LAPTOP)]
#[ksnet(set(currency = KRWW))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = custmer.email)]
    email: &'a str,
    vat_amont: u64,
}

fn main() {}
