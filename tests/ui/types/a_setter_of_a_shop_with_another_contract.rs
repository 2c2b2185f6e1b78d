//! The shop has a contract, but not the one that escrow takes.

use portone_ksnet::{Currency, KsnetContract, TransferPayment};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

fn main() {
    let _ = TransferPayment::for_pc("order-1", "Tea", 120_000, Currency::KRW, "Kim Min-ji")
        .contract::<Shop>()
        .is_escrow(true);
}
