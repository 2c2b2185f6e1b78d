use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayments)]
struct Order {
    payment_id: String,
}

fn main() {}
