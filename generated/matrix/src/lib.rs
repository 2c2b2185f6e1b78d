// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! The capability matrix of the KSNET channel of PortOne V2, as tables: which operations there are, which paths and codes they
//! know, and the rules for them. No serde, no allocation, nothing but data.
//!
//! Source: <https://developers.portone.io/opi/ko/integration/pg/v2/ksnet>
#![no_std]
#[rustfmt::skip]
mod contract;
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
#[rustfmt::skip]
mod operations;
#[rustfmt::skip]
mod policy;
#[rustfmt::skip]
pub mod vocabulary;
pub use apply_escrow_logistics::APPLY_ESCROW_LOGISTICS;
pub use cancel_cash_receipt_by_payment_id::CANCEL_CASH_RECEIPT_BY_PAYMENT_ID;
pub use cancel_payment::CANCEL_PAYMENT;
pub use close_virtual_account::CLOSE_VIRTUAL_ACCOUNT;
pub use confirm_billing_key::CONFIRM_BILLING_KEY;
pub use confirm_escrow::CONFIRM_ESCROW;
pub use confirm_payment::CONFIRM_PAYMENT;
pub use contract::CONTRACTS;
pub use create_payment_schedule::CREATE_PAYMENT_SCHEDULE;
pub use delete_billing_key::DELETE_BILLING_KEY;
pub use get_all_payment_events_by_cursor::GET_ALL_PAYMENT_EVENTS_BY_CURSOR;
pub use get_all_payments_by_cursor::GET_ALL_PAYMENTS_BY_CURSOR;
pub use get_billing_key_info::GET_BILLING_KEY_INFO;
pub use get_billing_key_infos::GET_BILLING_KEY_INFOS;
pub use get_cash_receipt_by_payment_id::GET_CASH_RECEIPT_BY_PAYMENT_ID;
pub use get_cash_receipts::GET_CASH_RECEIPTS;
pub use get_payment::GET_PAYMENT;
pub use get_payment_schedule::GET_PAYMENT_SCHEDULE;
pub use get_payment_schedules::GET_PAYMENT_SCHEDULES;
pub use get_payment_transactions::GET_PAYMENT_TRANSACTIONS;
pub use get_payments::GET_PAYMENTS;
pub use issue_billing_key::ISSUE_BILLING_KEY;
pub use issue_cash_receipt::ISSUE_CASH_RECEIPT;
pub use modify_escrow_logistics::MODIFY_ESCROW_LOGISTICS;
pub use operations::OPERATIONS;
pub use pay_instantly::PAY_INSTANTLY;
pub use pay_with_billing_key::PAY_WITH_BILLING_KEY;
pub use policy::POLICIES;
pub use pre_register_payment::PRE_REGISTER_PAYMENT;
pub use request_issue_billing_key::REQUEST_ISSUE_BILLING_KEY;
pub use request_payment::REQUEST_PAYMENT;
pub use resend_webhook::RESEND_WEBHOOK;
pub use revoke_payment_schedules::REVOKE_PAYMENT_SCHEDULES;
