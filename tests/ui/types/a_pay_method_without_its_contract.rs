//! Key-in payment takes a contract as a whole.

use portone_ksnet::{Currency, InstantCardPayment, KsnetContract, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

fn main() {
    let _ = InstantCardPayment::<Shop>::new(
        "order-1",
        "Tea",
        12_000,
        Currency::KRW,
        "Kim Min-ji",
        "4111111111111111",
        "29",
        "12",
        ProductType::PHYSICAL,
    );
}
