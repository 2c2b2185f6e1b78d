//! S55: a deadline takes a contract, and this request names none.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = VIRTUAL_ACCOUNT, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    due_date: &'a str,
}

fn main() {}
