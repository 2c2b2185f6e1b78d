//! N90: a shipment has a number.

use portone_ksnet::{KsnetRequest, PaymentLogisticsCompany};

#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics)]
struct Shipment<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.company)]
    company: PaymentLogisticsCompany,
    #[ksnet(path = logistics.sentAt)]
    sent_at: &'a str,
}

fn main() {}
