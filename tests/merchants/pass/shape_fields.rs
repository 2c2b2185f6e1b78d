//! Shapes: documented, configured, skipped and public fields, numbers of every width, other derives beside ours.

use crate::witness::browser;
use portone_ksnet::KsnetRequest;
use serde_json::json;

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, KsnetRequest)]
#[ksnet(operation = requestPayment)]
#[ksnet(pay_method = CARD, currency = KRW,)]
#[ksnet(device = PC)]
#[must_use]
#[allow(clippy::struct_field_names)]
#[non_exhaustive]
pub(crate) struct Order {
    /// PortOne's `paymentId`.
    pub(crate) payment_id: String,
    /// What is bought.
    #[doc(alias = "title")]
    pub order_name: String,
    #[cfg(any())]
    #[ksnet(path = no.such.path)]
    gone: std::convert::Infallible,
    #[allow(clippy::non_minimal_cfg)]
    #[cfg(all())]
    total_amount: u16,
    #[ksnet(path = customer.fullName)]
    buyer: String,
    #[ksnet(skip)]
    notes: std::collections::BTreeSet<String>,
}

macro_rules! widths {
    ($($name:ident $ty:ty),*) => {$(
        #[test]
        #[allow(non_snake_case)]
        fn $name() {
            #[derive(KsnetRequest)]
            #[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
            struct Local<'a> {
                payment_id: &'a str,
                order_name: &'a str,
                total_amount: $ty,
                #[ksnet(path = customer.fullName)]
                buyer: &'a str,
            }
            let order = Local { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
            assert_eq!(browser(&order)["totalAmount"], 100);
        }
    )*};
}

widths!(as_u8 u8, as_u16 u16, as_u32 u32, as_u64 u64, as_i8 i8, as_i16 i16, as_i32 i32, as_i64 i64);

#[test]
fn only_what_is_portones_is_sent() {
    let order = Order {
        payment_id: "p-1".into(),
        order_name: "Tea".into(),
        total_amount: 100,
        buyer: "Kim".into(),
        notes: ["wrap it".into()].into(),
    };
    assert_eq!(
        browser(&order.clone()),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "customer": { "fullName": "Kim" }
        })
    );
    assert_eq!(order.notes.len(), 1);
}
