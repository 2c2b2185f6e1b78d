// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

use std::borrow::Cow;
use portone_ksnet_wire::rules::Devices;
use portone_ksnet_wire::serde::ser::{SerializeStruct, Serializer};
use portone_ksnet_wire::{Channel, Check, Contract, KsnetRequest};
/// Reading one payment (결제 단건 조회).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetPayment<'a> {
    payment_id: &'a str,
}
impl<'a> GetPayment<'a> {
    /// The request; nothing is asked before it is sent.
    #[must_use]
    pub const fn new(payment_id: &'a str) -> Self {
        Self { payment_id }
    }
}
impl KsnetRequest for GetPayment<'_> {
    type Operation = crate::operation::getPayment;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Devices::BOTH;
    fn check(&self, _: &mut Check) {}
    fn put<S: Serializer>(
        &self,
        _: u16,
        _: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_struct("getPayment", 0)?.end()
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        match name {
            "paymentId" => Some(Cow::Borrowed(self.payment_id)),
            _ => None,
        }
    }
}
