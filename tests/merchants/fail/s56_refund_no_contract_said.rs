//! S56, S79: giving money back to an account takes a contract, and this request names none.

use portone_ksnet::{KsnetRequest, RestBank};

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Refund<'a> {
    payment_id: &'a str,
    reason: &'a str,
    #[ksnet(path = refundAccount.bank)]
    bank: RestBank,
    #[ksnet(path = refundAccount.number)]
    number: &'a str,
    #[ksnet(path = refundAccount.holderName)]
    holder: &'a str,
}

fn main() {}
