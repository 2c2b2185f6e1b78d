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
#[diagnostic::do_not_recommend]
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
/// Reading one billing key (빌링키 단건 조회).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetBillingKeyInfo<'a> {
    billing_key: &'a str,
}
impl<'a> GetBillingKeyInfo<'a> {
    /// The request; nothing is asked before it is sent.
    #[must_use]
    pub const fn new(billing_key: &'a str) -> Self {
        Self { billing_key }
    }
}
#[diagnostic::do_not_recommend]
impl KsnetRequest for GetBillingKeyInfo<'_> {
    type Operation = crate::operation::getBillingKeyInfo;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Devices::BOTH;
    fn check(&self, _: &mut Check) {}
    fn put<S: Serializer>(
        &self,
        _: u16,
        _: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_struct("getBillingKeyInfo", 0)?.end()
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        match name {
            "billingKey" => Some(Cow::Borrowed(self.billing_key)),
            _ => None,
        }
    }
}
/// Deleting a billing key (빌링키 삭제).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteBillingKey<'a> {
    billing_key: &'a str,
}
impl<'a> DeleteBillingKey<'a> {
    /// The request; nothing is asked before it is sent.
    #[must_use]
    pub const fn new(billing_key: &'a str) -> Self {
        Self { billing_key }
    }
}
#[diagnostic::do_not_recommend]
impl KsnetRequest for DeleteBillingKey<'_> {
    type Operation = crate::operation::deleteBillingKey;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Devices::BOTH;
    fn check(&self, _: &mut Check) {}
    fn put<S: Serializer>(
        &self,
        _: u16,
        _: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_struct("deleteBillingKey", 0)?.end()
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        match name {
            "billingKey" => Some(Cow::Borrowed(self.billing_key)),
            _ => None,
        }
    }
}
/// Reading one scheduled payment (결제 예약 단건 조회).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetPaymentSchedule<'a> {
    payment_schedule_id: &'a str,
}
impl<'a> GetPaymentSchedule<'a> {
    /// The request; nothing is asked before it is sent.
    #[must_use]
    pub const fn new(payment_schedule_id: &'a str) -> Self {
        Self { payment_schedule_id }
    }
}
#[diagnostic::do_not_recommend]
impl KsnetRequest for GetPaymentSchedule<'_> {
    type Operation = crate::operation::getPaymentSchedule;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Devices::BOTH;
    fn check(&self, _: &mut Check) {}
    fn put<S: Serializer>(
        &self,
        _: u16,
        _: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_struct("getPaymentSchedule", 0)?.end()
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        match name {
            "paymentScheduleId" => Some(Cow::Borrowed(self.payment_schedule_id)),
            _ => None,
        }
    }
}
/// Closing a virtual account (가상계좌 말소).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CloseVirtualAccount<'a> {
    payment_id: &'a str,
}
impl<'a> CloseVirtualAccount<'a> {
    /// The request; nothing is asked before it is sent.
    #[must_use]
    pub const fn new(payment_id: &'a str) -> Self {
        Self { payment_id }
    }
}
#[diagnostic::do_not_recommend]
impl KsnetRequest for CloseVirtualAccount<'_> {
    type Operation = crate::operation::closeVirtualAccount;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Devices::BOTH;
    fn check(&self, _: &mut Check) {}
    fn put<S: Serializer>(
        &self,
        _: u16,
        _: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_struct("closeVirtualAccount", 0)?.end()
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        match name {
            "paymentId" => Some(Cow::Borrowed(self.payment_id)),
            _ => None,
        }
    }
}
/// Reading the cash receipt of a payment (현금영수증 단건 조회).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetCashReceiptByPaymentId<'a> {
    payment_id: &'a str,
}
impl<'a> GetCashReceiptByPaymentId<'a> {
    /// The request; nothing is asked before it is sent.
    #[must_use]
    pub const fn new(payment_id: &'a str) -> Self {
        Self { payment_id }
    }
}
#[diagnostic::do_not_recommend]
impl KsnetRequest for GetCashReceiptByPaymentId<'_> {
    type Operation = crate::operation::getCashReceiptByPaymentId;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Devices::BOTH;
    fn check(&self, _: &mut Check) {}
    fn put<S: Serializer>(
        &self,
        _: u16,
        _: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_struct("getCashReceiptByPaymentId", 0)?.end()
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        match name {
            "paymentId" => Some(Cow::Borrowed(self.payment_id)),
            _ => None,
        }
    }
}
/// Cancelling the cash receipt of a payment (현금영수증 취소).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CancelCashReceiptByPaymentId<'a> {
    payment_id: &'a str,
}
impl<'a> CancelCashReceiptByPaymentId<'a> {
    /// The request; nothing is asked before it is sent.
    #[must_use]
    pub const fn new(payment_id: &'a str) -> Self {
        Self { payment_id }
    }
}
#[diagnostic::do_not_recommend]
impl KsnetRequest for CancelCashReceiptByPaymentId<'_> {
    type Operation = crate::operation::cancelCashReceiptByPaymentId;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Devices::BOTH;
    fn check(&self, _: &mut Check) {}
    fn put<S: Serializer>(
        &self,
        _: u16,
        _: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_struct("cancelCashReceiptByPaymentId", 0)?.end()
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        match name {
            "paymentId" => Some(Cow::Borrowed(self.payment_id)),
            _ => None,
        }
    }
}
/// Reading the attempts at one payment (결제 시도 내역 조회).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetPaymentTransactions<'a> {
    payment_id: &'a str,
}
impl<'a> GetPaymentTransactions<'a> {
    /// The request; nothing is asked before it is sent.
    #[must_use]
    pub const fn new(payment_id: &'a str) -> Self {
        Self { payment_id }
    }
}
#[diagnostic::do_not_recommend]
impl KsnetRequest for GetPaymentTransactions<'_> {
    type Operation = crate::operation::getPaymentTransactions;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Devices::BOTH;
    fn check(&self, _: &mut Check) {}
    fn put<S: Serializer>(
        &self,
        _: u16,
        _: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_struct("getPaymentTransactions", 0)?.end()
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        match name {
            "paymentId" => Some(Cow::Borrowed(self.payment_id)),
            _ => None,
        }
    }
}
