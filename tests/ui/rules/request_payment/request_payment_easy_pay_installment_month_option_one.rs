// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `request-payment-easy-pay-installment-month-option-one`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = CARD
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = easyPay.installment.monthOption.availableMonthList)]
    easy_pay_installment_month_option_available_month_list: Vec<i64>,
    #[ksnet(path = easyPay.installment.monthOption.fixedMonth)]
    easy_pay_installment_month_option_fixed_month: i64,
    order_name: &'static str,
    payment_id: &'static str,
    total_amount: i64,
}
fn main() {}
