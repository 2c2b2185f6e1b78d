//! N90, X05: a shipment has a time.

use portone_ksnet::{KsnetRequest, PaymentLogisticsCompany};

#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics)]
struct Shipment<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.company)]
    company: PaymentLogisticsCompany,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: &'a str,
}

fn main() {}
