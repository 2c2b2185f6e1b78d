// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `modify-escrow-logistics-logistics-company`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = modifyEscrowLogistics, contract = Shop)]
#[allow(dead_code)]
struct Order {
    payment_id: &'static str,
    #[ksnet(path = logistics.address.addressLine1)]
    logistics_address_address_line1: &'static str,
    #[ksnet(path = logistics.address.addressLine2)]
    logistics_address_address_line2: &'static str,
    #[ksnet(path = logistics.invoiceNumber)]
    logistics_invoice_number: &'static str,
    #[ksnet(path = logistics.sentAt)]
    logistics_sent_at: &'static str,
}
fn main() {}
