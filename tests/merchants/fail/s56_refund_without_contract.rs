//! S56, S79: giving money back to an account takes a contract.

use portone_ksnet::{KsnetContract, KsnetRequest, RestBank};

#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE))]
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
    #[ksnet(path = refundAccount.holderName)]
    holder: &'a str,
}

fn main() {}
