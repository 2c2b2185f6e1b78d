use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, operation = payInstantly)]
#[ksnet(device = PC PC)]
struct Order<'a> {
    payment_id: &'a str,
    #[ksnet(path = reason, path = reason)]
    reason: &'a str,
}

fn main() {}
