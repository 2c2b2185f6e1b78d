use portone_ksnet::{KsnetContract, KsnetPart, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Buyer<'a> {
    full_name: &'a str,
    zipcode: Option<&'a str>,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Email<'a> {
    email: &'a str,
}

#[derive(KsnetPart)]
#[ksnet(at = customer, operation = payInstantly)]
struct OfTheServer<'a> {
    email: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(part)]
    buyer: Buyer<'a>,
    #[ksnet(path = customer.email)]
    mail: &'a str,
    #[ksnet(part)]
    email: Email<'a>,
    #[ksnet(part)]
    server: OfTheServer<'a>,
}

/// The server knows no such field of a buyer.
#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, pay_method = VIRTUAL_ACCOUNT)]
struct KeyIn<'a> {
    payment_id: &'a str,
    #[ksnet(part)]
    buyer: Buyer<'a>,
}

/// There is no buyer in a cancellation.
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Cancel<'a> {
    payment_id: &'a str,
    reason: &'a str,
    #[ksnet(part)]
    email: Email<'a>,
}

fn main() {}
