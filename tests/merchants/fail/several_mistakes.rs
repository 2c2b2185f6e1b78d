//! Several mistakes: each is said, none is said twice, none hides another.

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = JPY)]
#[ksnet(set(windowType.pc = POPUP, easyPay.easyPayProvider = PAYCO))]
struct Checkout<'a> {
    payment_id: &'a str,
    // No order name, no redirect URL, no buyer.
    total_amount: f32,
    #[ksnet(path = easyPay.installment.monthOption.fixedMonth)]
    months: u8,
    #[ksnet(path = easyPay.useFreeInterestFromMall)]
    free: bool,
    vat_amont: u64,
}

fn main() {}
