use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, currency = KRW, device = PC)]
enum Checkout<'a, T> {
    Unit,
    #[ksnet(pay_method = CARD)]
    Two(&'a str, u64),
    #[ksnet(pay_method = CARD, contract = Shop)]
    Payload(T),
    #[ksnet(pay_metod = CARD)]
    Typo { payment_id: &'a str },
    #[ksnet(pay_method = CARD, part)]
    NoPart { payment_id: &'a str, order_name: &'a str, total_amount: u64 },
    #[ksnet(pay_method = CARD, device = PC)]
    OfThePayload(Vec<String>),
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment)]
enum Empty {}

/// Each variant is judged for itself.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, currency = KRW, device = PC, allow(locale-ignored))]
enum Judged<'a> {
    #[ksnet(pay_method = CARD)]
    Card {
        payment_id: &'a str,
        order_name: &'a str,
        total_amount: u64,
    },
    #[ksnet(pay_method = PAYPAL)]
    PayPal {
        payment_id: &'a str,
        order_name: &'a str,
        total_amount: u64,
        #[ksnet(path = customer.fullName)]
        buyer: &'a str,
    },
}

fn main() {}
