use portone_ksnet::KsnetRequest;

struct NotAContract;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = NotAContract, pay_method = CARD, currency = KRW, device = PC)]
struct Card<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = NotAContract, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct Easy<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = NotAContract, currency = KRW, device = PC)]
enum Either<'a> {
    #[ksnet(pay_method = CARD)]
    Card { payment_id: &'a str, order_name: &'a str, total_amount: u64, #[ksnet(path = customer.fullName)] buyer: &'a str },
}

fn main() {}
