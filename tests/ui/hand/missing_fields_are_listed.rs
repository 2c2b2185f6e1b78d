use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, device = PC)]
struct Order<'a> {
    order_name: &'a str,
}

fn main() {}
