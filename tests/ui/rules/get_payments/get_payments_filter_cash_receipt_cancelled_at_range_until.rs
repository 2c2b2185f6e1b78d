// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `get-payments-filter-cash-receipt-cancelled-at-range-until`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = getPayments, contract = Shop)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = filter.cashReceiptCancelledAtRange.from)]
    filter_cash_receipt_cancelled_at_range_from: &'static str,
}
fn main() {}
