use portone_ksnet::{KsnetRequest, mark};

/// The code is known by its type, and so is the contract that it takes.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, device = PC)]
struct Marked<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    pay_method: mark::pay_method::EASY_PAY,
    currency: mark::currency::KRW,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = easyPay.useFreeInterestFromMall)]
    free_interest: bool,
}

fn main() {}
