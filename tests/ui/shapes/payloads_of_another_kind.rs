use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetContract)]
#[ksnet(contracts())]
struct OtherShop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct EasyOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = OtherShop, pay_method = CARD, currency = KRW)]
struct CardOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    redirect_url: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Cancel<'a> {
    payment_id: &'a str,
    reason: &'a str,
}

struct Nothing;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC)]
enum Checkout<'a> {
    #[ksnet(pay_method = CARD)]
    OtherMethod(EasyOrder<'a>),
    #[ksnet(pay_method = CARD)]
    OtherContractAndDevice(CardOrder<'a>),
    #[ksnet(pay_method = EASY_PAY, currency = USD)]
    OtherCurrency(EasyOrder<'a>),
    #[ksnet(pay_method = CARD)]
    OtherOperation(Cancel<'a>),
    #[ksnet(pay_method = TRANSFER)]
    NoRequest(Nothing),
}

fn main() {}
