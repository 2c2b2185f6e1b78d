// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Requests for those who write no struct of their own.
use std::borrow::Cow;
#[rustfmt::skip]
mod request_payment;
#[rustfmt::skip]
mod pay_instantly;
#[rustfmt::skip]
mod get_payment;
#[rustfmt::skip]
mod cancel_payment;
#[rustfmt::skip]
mod request_issue_billing_key;
#[rustfmt::skip]
mod issue_billing_key;
#[rustfmt::skip]
mod pay_with_billing_key;
#[rustfmt::skip]
mod create_payment_schedule;
#[rustfmt::skip]
mod apply_escrow_logistics;
#[rustfmt::skip]
mod modify_escrow_logistics;
#[rustfmt::skip]
mod issue_cash_receipt;
#[rustfmt::skip]
mod get_billing_key_info;
#[rustfmt::skip]
mod delete_billing_key;
#[rustfmt::skip]
mod get_payment_schedule;
#[rustfmt::skip]
mod close_virtual_account;
#[rustfmt::skip]
mod get_cash_receipt_by_payment_id;
#[rustfmt::skip]
mod cancel_cash_receipt_by_payment_id;
#[rustfmt::skip]
mod get_payments;
#[rustfmt::skip]
mod get_all_payments_by_cursor;
#[rustfmt::skip]
mod get_all_payment_events_by_cursor;
#[rustfmt::skip]
mod get_payment_transactions;
#[rustfmt::skip]
mod get_billing_key_infos;
#[rustfmt::skip]
mod get_payment_schedules;
#[rustfmt::skip]
mod get_cash_receipts;
#[rustfmt::skip]
mod revoke_payment_schedules;
#[rustfmt::skip]
mod pre_register_payment;
#[rustfmt::skip]
mod confirm_payment;
#[rustfmt::skip]
mod confirm_billing_key;
#[rustfmt::skip]
mod confirm_escrow;
#[rustfmt::skip]
mod resend_webhook;
pub use request_payment::*;
pub use pay_instantly::*;
pub use get_payment::*;
pub use cancel_payment::*;
pub use request_issue_billing_key::*;
pub use issue_billing_key::*;
pub use pay_with_billing_key::*;
pub use create_payment_schedule::*;
pub use apply_escrow_logistics::*;
pub use modify_escrow_logistics::*;
pub use issue_cash_receipt::*;
pub use get_billing_key_info::*;
pub use delete_billing_key::*;
pub use get_payment_schedule::*;
pub use close_virtual_account::*;
pub use get_cash_receipt_by_payment_id::*;
pub use cancel_cash_receipt_by_payment_id::*;
pub use get_payments::*;
pub use get_all_payments_by_cursor::*;
pub use get_all_payment_events_by_cursor::*;
pub use get_payment_transactions::*;
pub use get_billing_key_infos::*;
pub use get_payment_schedules::*;
pub use get_cash_receipts::*;
pub use revoke_payment_schedules::*;
pub use pre_register_payment::*;
pub use confirm_payment::*;
pub use confirm_billing_key::*;
pub use confirm_escrow::*;
pub use resend_webhook::*;
/// What the files of this folder are written with.
mod scope {
    pub use std::borrow::Cow;
    pub use std::fmt;
    pub use std::marker::PhantomData;
    pub use portone_ksnet_wire::built::{Fields, NoContract, Rare, device, show};
    pub use portone_ksnet_wire::rules::Devices;
    pub use portone_ksnet_wire::serde::ser::Serializer;
    pub use portone_ksnet_wire::{
        Channel, Check, Contract, Known, KsnetContract, KsnetRequest, Raw,
    };
}
/// What the derive writes its impls with.
mod derived {
    pub use std::borrow::Cow;
    pub use portone_ksnet_wire::serde::ser::SerializeMap;
    pub use portone_ksnet_wire::*;
    pub use crate::{kind, operation};
}
/// Exactly one of `dueDate` or `validHours`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountExpiry<'a> {
    /// `virtualAccount.accountExpiry.dueDate`.
    DueDate(Cow<'a, str>),
    /// `virtualAccount.accountExpiry.validHours`.
    ValidHours(u64),
}
impl<'a> AccountExpiry<'a> {
    /// `virtualAccount.accountExpiry.dueDate`.
    #[must_use]
    pub fn due_date(value: impl Into<Cow<'a, str>>) -> Self {
        Self::DueDate(value.into())
    }
    /// `virtualAccount.accountExpiry.validHours`.
    #[must_use]
    pub fn valid_hours(value: u64) -> Self {
        Self::ValidHours(value)
    }
}
#[diagnostic::do_not_recommend]
impl crate::contract::BillingKeyPaymentFreeInterestContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::BillingKeyPaymentInstallmentContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::CancelRefundContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::EasyPayContract for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::EasyPayInstallmentContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::EscrowContract for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::FreeInstallmentContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::FreeInterestContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::InstallmentContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::KeyInAccountDeadlineContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::KeyInContract for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::KeyInFreeInterestContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::KeyInInstallmentContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::MobileContract for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::ScheduleFreeInterestContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::ScheduleInstallmentContract
for portone_ksnet_wire::built::RuntimeContract {}
#[diagnostic::do_not_recommend]
impl crate::contract::VirtualAccountDueDateContract
for portone_ksnet_wire::built::RuntimeContract {}
