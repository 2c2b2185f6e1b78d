use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, pay_method = CARD, currency = KRW)]
struct Order<'a> {
    payment_id: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: portone_ksnet::RestBank,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, pay_method = TRANSFER, currency = CURRENCY_KRW)]
struct Transfer<'a> {
    payment_id: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = Shop, pay_method = CARD)]
struct Cancel<'a> {
    payment_id: &'a str,
    reason: &'a str,
}

fn main() {}
