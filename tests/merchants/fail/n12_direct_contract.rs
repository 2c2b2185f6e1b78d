//! N12, S57: a direct easy pay is an easy pay, which takes a contract.

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
#[ksnet(set(easyPay.easyPayProvider = LPAY, bypass.ksnet.easyPayDirect = true, productType = REAL))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
