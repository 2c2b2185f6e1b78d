//! A mobile browser comes back to a page of the shop, and every payment has an amount.

use portone_ksnet::{CardPayment, Currency};

fn main() {
    let _ = CardPayment::new("order-1", "Tea", 12_000, Currency::KRW, "Kim Min-ji");
    let _ = CardPayment::for_pc("order-1", "Tea", Currency::KRW, "Kim Min-ji");
}
