use portone_ksnet::KsnetRequest;

struct Won(#[allow(dead_code)] u64);

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Order<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: Won,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
