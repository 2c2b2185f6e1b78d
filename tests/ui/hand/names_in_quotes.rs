use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts("EASY_PAY", "KEY_IN"), product_type = "PHYSICAL")]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = "requestPayment", "pay_method")]
struct Order<'a> {
    payment_id: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = "Shop", allow("window-billing-key"), set())]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = "customer.fullName")]
    buyer: &'a str,
    #[ksnet(path = customer.)]
    phone: &'a str,
    #[ksnet(path = )]
    email: &'a str,
}

fn main() {}
