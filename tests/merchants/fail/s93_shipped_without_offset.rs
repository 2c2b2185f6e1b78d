//! S93: the time of shipping has an offset.

use portone_ksnet::{KsnetRequest, PaymentLogisticsCompany};

#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics)]
#[ksnet(set(logistics.sentAt = "2030-01-31 18:00:00"))]
struct Shipment<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.company)]
    company: PaymentLogisticsCompany,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: &'a str,
}

fn main() {}
