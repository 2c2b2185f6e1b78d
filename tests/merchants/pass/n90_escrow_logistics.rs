//! N90, S93, X04, X05: the delivery of an escrow payment is registered, and changed.

use crate::witness::{accepted, refused, refused_somehow, rest};
use portone_ksnet::{KsnetRequest, PaymentLogisticsCompany, Rest};
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics, set(logistics.company = CJ, sendEmail = true))]
struct Shipment<'a> {
    payment_id: &'a str,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: &'a str,
    #[ksnet(path = logistics.sentAt)]
    sent_at: &'a str,
    #[ksnet(path = receiver.name)]
    receiver: &'a str,
    #[ksnet(path = receiver.phoneNumber)]
    phone: &'a str,
}

#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = modifyEscrowLogistics)]
struct Changed<'a> {
    payment_id: Option<&'a str>,
    #[ksnet(path = logistics.company)]
    company: Option<PaymentLogisticsCompany>,
    #[ksnet(path = logistics.invoiceNumber)]
    invoice: Option<&'a str>,
    #[ksnet(path = logistics.sentAt)]
    sent_at: Option<&'a str>,
    #[ksnet(path = logistics.receivedAt)]
    received_at: Option<&'a str>,
}

const FULL: Changed<'static> = Changed {
    payment_id: Some("kettle-1"),
    company: Some(PaymentLogisticsCompany::LOTTE),
    invoice: Some("9876543210"),
    sent_at: Some("2030-01-31T18:00:00+09:00"),
    received_at: None,
};

#[test]
fn registered() {
    let order = Shipment {
        payment_id: "kettle-1",
        invoice: "1234567890",
        sent_at: "2030-01-31T09:00:00Z",
        receiver: "Park Seo-jun",
        phone: "01012345678",
    };
    assert_eq!(
        rest(&order),
        json!({
            "storeId": "store-4ff4af41",
            "logistics": { "company": "CJ", "invoiceNumber": "1234567890", "sentAt": "2030-01-31T09:00:00Z" },
            "receiver": { "name": "Park Seo-jun", "phoneNumber": "01012345678" },
            "sendEmail": true
        })
    );
}

#[test]
fn changed() {
    assert_eq!(
        rest(&Changed { received_at: Some("2030-02-01T12:00:00+09:00"), ..FULL }),
        json!({
            "storeId": "store-4ff4af41",
            "logistics": {
                "company": "LOTTE",
                "invoiceNumber": "9876543210",
                "sentAt": "2030-01-31T18:00:00+09:00",
                "receivedAt": "2030-02-01T12:00:00+09:00"
            }
        })
    );
}

#[test]
fn what_it_needs() {
    accepted(FULL.validate());
    for missing in [
        Changed { payment_id: None, ..FULL },
        Changed { company: None, ..FULL },
        Changed { invoice: None, ..FULL },
        Changed { sent_at: None, ..FULL },
    ] {
        refused_somehow(missing.validate());
    }
}

#[test]
fn the_time() {
    for bad in ["2030-01-31", "2030-01-31 18:00:00", "2030-01-31T18:00:00", "20300131180000"] {
        refused(Changed { sent_at: Some(bad), ..FULL }.validate(), &["S93"]);
    }
}

#[test]
fn the_addresses() {
    type Apply = <Shipment<'static> as KsnetRequest>::Operation;
    type Modify = <Changed<'static> as KsnetRequest>::Operation;
    const PATH: &str = "/payments/{paymentId}/escrow/logistics";
    assert_eq!((<Apply as Rest>::METHOD, <Apply as Rest>::PATH), ("POST", PATH));
    assert_eq!((<Modify as Rest>::METHOD, <Modify as Rest>::PATH), ("PATCH", PATH));
}
