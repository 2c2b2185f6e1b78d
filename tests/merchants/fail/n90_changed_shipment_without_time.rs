//! N90, X04: a changed shipment has a time too.

use portone_ksnet::{KsnetRequest, PaymentLogisticsCompany};

#[derive(KsnetRequest)]
#[ksnet(operation = modifyEscrowLogistics)]
struct Shipment<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.company)]
    company: PaymentLogisticsCompany,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: &'a str,
}

fn main() {}
