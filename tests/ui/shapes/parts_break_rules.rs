use portone_ksnet::{KsnetContract, KsnetPart, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetPart)]
#[ksnet(at = easyPay)]
struct FreeInterest {
    use_free_interest_from_mall: bool,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Buyer<'a> {
    email: Option<&'a str>,
}

/// What the part gives is forbidden, and what no part gives is missing.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct EasyCheckout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(part)]
    easy: FreeInterest,
    #[ksnet(part)]
    buyer: Buyer<'a>,
}

/// The part asks for a contract that the shop does not have.
#[derive(KsnetPart)]
#[ksnet(at = card.installment)]
struct Months {
    #[ksnet(path = monthOption.fixedMonth)]
    fixed: u8,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct CardCheckout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(part)]
    months: Option<Months>,
}

/// Without any contract, too.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Undeclared<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(part)]
    months: Months,
}

fn main() {}
