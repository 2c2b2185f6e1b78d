// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `apply-escrow-logistics-logistics-address-address-line2`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics, contract = Shop, set(logistics.company = ACI))]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = logistics.address.addressLine1)]
    logistics_address_address_line1: &'static str,
    #[ksnet(path = logistics.invoiceNumber)]
    logistics_invoice_number: &'static str,
    #[ksnet(path = logistics.sentAt)]
    logistics_sent_at: &'static str,
}
fn main() {}
