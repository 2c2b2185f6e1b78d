// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

use portone_ksnet_rules::Operation;
/// Every operation, in the order of the spec.
pub static OPERATIONS: [&Operation; 17usize] = [
    &crate::request_payment::REQUEST_PAYMENT,
    &crate::pay_instantly::PAY_INSTANTLY,
    &crate::get_payment::GET_PAYMENT,
    &crate::cancel_payment::CANCEL_PAYMENT,
    &crate::request_issue_billing_key::REQUEST_ISSUE_BILLING_KEY,
    &crate::issue_billing_key::ISSUE_BILLING_KEY,
    &crate::pay_with_billing_key::PAY_WITH_BILLING_KEY,
    &crate::create_payment_schedule::CREATE_PAYMENT_SCHEDULE,
    &crate::apply_escrow_logistics::APPLY_ESCROW_LOGISTICS,
    &crate::modify_escrow_logistics::MODIFY_ESCROW_LOGISTICS,
    &crate::issue_cash_receipt::ISSUE_CASH_RECEIPT,
    &crate::get_billing_key_info::GET_BILLING_KEY_INFO,
    &crate::delete_billing_key::DELETE_BILLING_KEY,
    &crate::get_payment_schedule::GET_PAYMENT_SCHEDULE,
    &crate::close_virtual_account::CLOSE_VIRTUAL_ACCOUNT,
    &crate::get_cash_receipt_by_payment_id::GET_CASH_RECEIPT_BY_PAYMENT_ID,
    &crate::cancel_cash_receipt_by_payment_id::CANCEL_CASH_RECEIPT_BY_PAYMENT_ID,
];
