// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

mod card_payment;
mod easy_pay_payment;
mod mobile_payment;
mod transfer_payment;
mod virtual_account_payment;
mod instant_card_payment;
mod instant_virtual_account_payment;
mod get_payment;
mod cancel_payment;
mod request_issue_billing_key;
mod issue_billing_key;
mod pay_with_billing_key;
mod create_payment_schedule;
mod apply_escrow_logistics;
mod modify_escrow_logistics;
mod issue_cash_receipt;
mod get_billing_key_info;
mod delete_billing_key;
mod get_payment_schedule;
mod close_virtual_account;
mod get_cash_receipt_by_payment_id;
mod cancel_cash_receipt_by_payment_id;
mod get_payments;
mod get_all_payments_by_cursor;
mod get_all_payment_events_by_cursor;
mod get_payment_transactions;
mod get_billing_key_infos;
mod get_payment_schedules;
mod get_cash_receipts;
mod revoke_payment_schedules;
mod pre_register_payment;
mod confirm_payment;
mod confirm_billing_key;
mod confirm_escrow;
mod resend_webhook;
/// The operations that have types.
pub(crate) const OPERATIONS: &[&str] = &[
    "requestPayment",
    "requestPayment",
    "requestPayment",
    "requestPayment",
    "requestPayment",
    "payInstantly",
    "payInstantly",
    "getPayment",
    "cancelPayment",
    "requestIssueBillingKey",
    "issueBillingKey",
    "payWithBillingKey",
    "createPaymentSchedule",
    "applyEscrowLogistics",
    "modifyEscrowLogistics",
    "issueCashReceipt",
    "getBillingKeyInfo",
    "deleteBillingKey",
    "getPaymentSchedule",
    "closeVirtualAccount",
    "getCashReceiptByPaymentId",
    "cancelCashReceiptByPaymentId",
    "getPayments",
    "getAllPaymentsByCursor",
    "getAllPaymentEventsByCursor",
    "getPaymentTransactions",
    "getBillingKeyInfos",
    "getPaymentSchedules",
    "getCashReceipts",
    "revokePaymentSchedules",
    "preRegisterPayment",
    "confirmPayment",
    "confirmBillingKey",
    "confirmEscrow",
    "resendWebhook",
];
