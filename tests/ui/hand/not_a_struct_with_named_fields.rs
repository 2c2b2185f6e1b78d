use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Tuple(String);

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
enum Choice {
    One { reason: String },
}

fn main() {}
