use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, MOBILE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = REAL))]
struct KeyIn<'a> {
    payment_id: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = MOBILE, set(productType = PHYSICAL))]
struct Mobile<'a> {
    payment_id: &'a str,
}

fn main() {}
