//! What was asked for with one shop's contract is not asked for by another shop.

use portone_ksnet::{Currency, KsnetContract, TransferPayment};

#[derive(KsnetContract)]
#[ksnet(contracts(DELIVERY_ESCROW))]
struct Shop;

#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Another;

fn main() {
    let _ = TransferPayment::for_pc("order-1", "Tea", 120_000, Currency::KRW, "Kim Min-ji")
        .contract::<Shop>()
        .is_escrow(true)
        .contract::<Another>();
}
