use portone_ksnet::{KsnetPart, KsnetRequest};

#[derive(KsnetPart)]
#[ksnet(at = custmer)]
struct NoObject {
    full_name: String,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Fields {
    ful_name: String,
    #[ksnet(path = email, skip)]
    mail: String,
    #[ksnet(part, default = 1)]
    address: WrongTypes,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct WrongTypes {
    full_name: u64,
    fone: String,
}

#[derive(KsnetPart)]
#[ksnet(at = customer, operation = cancelPayment)]
struct NotThere {
    full_name: String,
}

#[derive(KsnetPart)]
enum Choice {
    One,
}

#[derive(KsnetPart)]
#[ksnet(at = installment)]
struct WhichOne {
    #[ksnet(path = monthOption.fixedMonth)]
    month: u8,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Endless {
    full_name: String,
    #[ksnet(part)]
    next: Option<Box<Endless>>,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct OfTheLanguage {
    full_name: (String, String),
    email: *const str,
}

/// A part with mistakes is one error, wherever it is used.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(part)]
    buyer: NoObject,
}

fn main() {}
