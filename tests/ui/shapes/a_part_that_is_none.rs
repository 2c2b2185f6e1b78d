use portone_ksnet::KsnetRequest;

struct NotAPart;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Cancel<'a> {
    payment_id: &'a str,
    #[ksnet(part)]
    other: NotAPart,
}

fn main() {}
