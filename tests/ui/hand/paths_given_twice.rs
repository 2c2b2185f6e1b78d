use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC, set(orderName = "tea"))]
struct Order<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = totalAmount)]
    price: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
