// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `escrow-received-at-format`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = modifyEscrowLogistics,
    contract = Shop,
    set(logistics.company = ACI, logistics.receivedAt = "2026-02-30")
)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = logistics.invoiceNumber)]
    logistics_invoice_number: &'static str,
    #[ksnet(path = logistics.sentAt)]
    logistics_sent_at: &'static str,
}
fn main() {}
