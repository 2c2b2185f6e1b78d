//! Several mistakes: a typo does not hide what is wrong elsewhere.
//! Says: `vatAmont` [currency] [window-type-pc] [easy-pay-month-option] [easy-pay-no-merchant-interest]

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = JPY, device = PC)]
#[ksnet(set(windowType.pc = POPUP, easyPay.easyPayProvider = PAYCO))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = easyPay.installment.monthOption.fixedMonth)]
    months: u8,
    #[ksnet(path = easyPay.useFreeInterestFromMall)]
    free: bool,
    vat_amont: u64,
}

fn main() {}
