//! X05: the time of shipping is called sentAt.
//! No rule: there is no such path.

use portone_ksnet::{KsnetRequest, PaymentLogisticsCompany};

#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics)]
struct Shipment<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.company)]
    company: PaymentLogisticsCompany,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: &'a str,
    #[ksnet(path = logistics.sendAt)]
    sent_at: &'a str,
}

fn main() {}
