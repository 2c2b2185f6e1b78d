//! KSNET takes it and does nothing with it.
#![deny(deprecated)]

use portone_ksnet::{CardPayment, Currency};

fn main() {
    let _ = CardPayment::for_pc("order-1", "Tea", 12_000, Currency::KRW, "Kim Min-ji").use_card_point(true);
}
