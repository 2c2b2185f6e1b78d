//! Several mistakes: each is said, none is said twice, none hides another.
//! Says: [currency] [window-type-pc] [easy-pay-month-option] [easy-pay-no-merchant-interest] [request-payment-order-name] [buyer-name] [mobile-redirect-url]

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = JPY)]
#[ksnet(set(windowType.pc = POPUP, easyPay.easyPayProvider = PAYCO))]
struct Checkout<'a> {
    payment_id: &'a str,
    // No name of the order, nowhere to come back to, nobody who buys.
    total_amount: u64,
    #[ksnet(path = easyPay.installment.monthOption.fixedMonth)]
    months: u8,
    #[ksnet(path = easyPay.useFreeInterestFromMall)]
    free: bool,
}

fn main() {}
