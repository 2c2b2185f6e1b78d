//! D7: an account for a refund has a bank, a number and a holder.

use portone_ksnet::{KsnetContract, KsnetRequest, RestBank};

#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_REFUND))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = Shop)]
struct Refund<'a> {
    payment_id: &'a str,
    reason: &'a str,
    #[ksnet(path = refundAccount.bank)]
    bank: RestBank,
    #[ksnet(path = refundAccount.number)]
    number: &'a str,
}

fn main() {}
