//! N90: a shipment has a company.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics)]
struct Shipment<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: &'a str,
    #[ksnet(path = logistics.sentAt)]
    sent_at: &'a str,
}

fn main() {}
