use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
struct Order {
    payment_id: String,
}

fn main() {}
