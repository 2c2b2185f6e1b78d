// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! The operations of the channel, as marks that a request carries in its type.
#![allow(non_camel_case_types)]
use portone_ksnet_wire::rules::Operation as Table;
#[allow(unused_imports)]
use portone_ksnet_wire::{Browser, Operation, Rest};
/// `requestPayment`: Payment in PortOne's window (결제창 결제).
#[derive(Clone, Copy, Debug)]
pub enum requestPayment {}
impl Operation for requestPayment {
    const TABLE: &'static Table = &portone_ksnet_matrix::REQUEST_PAYMENT;
}
impl Browser for requestPayment {}
/// `payInstantly`: Key-in payment through the API (API 수기(키인) 결제).
#[derive(Clone, Copy, Debug)]
pub enum payInstantly {}
impl Operation for payInstantly {
    const TABLE: &'static Table = &portone_ksnet_matrix::PAY_INSTANTLY;
}
impl Rest for payInstantly {
    type Answer = crate::answer::PayInstantlyResponse;
    type Error = crate::answer::PayInstantlyError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/instant";
}
/// `getPayment`: Reading one payment (결제 단건 조회).
#[derive(Clone, Copy, Debug)]
pub enum getPayment {}
impl Operation for getPayment {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_PAYMENT;
}
impl Rest for getPayment {
    type Answer = crate::answer::Payment;
    type Error = crate::answer::GetPaymentError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payments/{paymentId}";
}
/// `cancelPayment`: Cancelling a payment (결제 취소).
#[derive(Clone, Copy, Debug)]
pub enum cancelPayment {}
impl Operation for cancelPayment {
    const TABLE: &'static Table = &portone_ksnet_matrix::CANCEL_PAYMENT;
}
impl Rest for cancelPayment {
    type Answer = crate::answer::CancelPaymentResponse;
    type Error = crate::answer::CancelPaymentError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/cancel";
}
/// `requestIssueBillingKey`: Issuing a billing key in PortOne's window (결제창 빌링키 발급).
#[derive(Clone, Copy, Debug)]
pub enum requestIssueBillingKey {}
impl Operation for requestIssueBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::REQUEST_ISSUE_BILLING_KEY;
}
impl Browser for requestIssueBillingKey {}
/// `issueBillingKey`: Issuing a billing key through the API (API 빌링키 발급).
#[derive(Clone, Copy, Debug)]
pub enum issueBillingKey {}
impl Operation for issueBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::ISSUE_BILLING_KEY;
}
impl Rest for issueBillingKey {
    type Answer = crate::answer::IssueBillingKeyResponse;
    type Error = crate::answer::IssueBillingKeyError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/billing-keys";
}
/// `payWithBillingKey`: Paying with a billing key (빌링키 결제).
#[derive(Clone, Copy, Debug)]
pub enum payWithBillingKey {}
impl Operation for payWithBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::PAY_WITH_BILLING_KEY;
}
impl Rest for payWithBillingKey {
    type Answer = crate::answer::PayWithBillingKeyResponse;
    type Error = crate::answer::PayWithBillingKeyError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/billing-key";
}
/// `createPaymentSchedule`: Scheduling a payment (결제 예약).
#[derive(Clone, Copy, Debug)]
pub enum createPaymentSchedule {}
impl Operation for createPaymentSchedule {
    const TABLE: &'static Table = &portone_ksnet_matrix::CREATE_PAYMENT_SCHEDULE;
}
impl Rest for createPaymentSchedule {
    type Answer = crate::answer::CreatePaymentScheduleResponse;
    type Error = crate::answer::CreatePaymentScheduleError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/schedule";
}
/// `applyEscrowLogistics`: Registering the delivery of an escrow payment (에스크로 배송 정보 등록).
#[derive(Clone, Copy, Debug)]
pub enum applyEscrowLogistics {}
impl Operation for applyEscrowLogistics {
    const TABLE: &'static Table = &portone_ksnet_matrix::APPLY_ESCROW_LOGISTICS;
}
impl Rest for applyEscrowLogistics {
    type Answer = crate::answer::ApplyEscrowLogisticsResponse;
    type Error = crate::answer::ApplyEscrowLogisticsError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/escrow/logistics";
}
/// `modifyEscrowLogistics`: Changing the delivery of an escrow payment (에스크로 배송 정보 수정).
#[derive(Clone, Copy, Debug)]
pub enum modifyEscrowLogistics {}
impl Operation for modifyEscrowLogistics {
    const TABLE: &'static Table = &portone_ksnet_matrix::MODIFY_ESCROW_LOGISTICS;
}
impl Rest for modifyEscrowLogistics {
    type Answer = crate::answer::ModifyEscrowLogisticsResponse;
    type Error = crate::answer::ModifyEscrowLogisticsError;
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/payments/{paymentId}/escrow/logistics";
}
/// `issueCashReceipt`: Issuing a cash receipt (현금영수증 발급).
#[derive(Clone, Copy, Debug)]
pub enum issueCashReceipt {}
impl Operation for issueCashReceipt {
    const TABLE: &'static Table = &portone_ksnet_matrix::ISSUE_CASH_RECEIPT;
}
impl Rest for issueCashReceipt {
    type Answer = crate::answer::IssueCashReceiptResponse;
    type Error = crate::answer::IssueCashReceiptError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/cash-receipts";
}
/// `getBillingKeyInfo`: Reading one billing key (빌링키 단건 조회).
#[derive(Clone, Copy, Debug)]
pub enum getBillingKeyInfo {}
impl Operation for getBillingKeyInfo {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_BILLING_KEY_INFO;
}
impl Rest for getBillingKeyInfo {
    type Answer = crate::answer::BillingKeyInfo;
    type Error = crate::answer::GetBillingKeyInfoError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/billing-keys/{billingKey}";
}
/// `deleteBillingKey`: Deleting a billing key (빌링키 삭제).
#[derive(Clone, Copy, Debug)]
pub enum deleteBillingKey {}
impl Operation for deleteBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::DELETE_BILLING_KEY;
}
impl Rest for deleteBillingKey {
    type Answer = crate::answer::DeleteBillingKeyResponse;
    type Error = crate::answer::DeleteBillingKeyError;
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/billing-keys/{billingKey}";
}
/// `getPaymentSchedule`: Reading one scheduled payment (결제 예약 단건 조회).
#[derive(Clone, Copy, Debug)]
pub enum getPaymentSchedule {}
impl Operation for getPaymentSchedule {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_PAYMENT_SCHEDULE;
}
impl Rest for getPaymentSchedule {
    type Answer = crate::answer::PaymentSchedule;
    type Error = crate::answer::GetPaymentScheduleError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payment-schedules/{paymentScheduleId}";
}
/// `closeVirtualAccount`: Closing a virtual account (가상계좌 말소).
#[derive(Clone, Copy, Debug)]
pub enum closeVirtualAccount {}
impl Operation for closeVirtualAccount {
    const TABLE: &'static Table = &portone_ksnet_matrix::CLOSE_VIRTUAL_ACCOUNT;
}
impl Rest for closeVirtualAccount {
    type Answer = crate::answer::CloseVirtualAccountResponse;
    type Error = crate::answer::CloseVirtualAccountError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/virtual-account/close";
}
/// `getCashReceiptByPaymentId`: Reading the cash receipt of a payment (현금영수증 단건 조회).
#[derive(Clone, Copy, Debug)]
pub enum getCashReceiptByPaymentId {}
impl Operation for getCashReceiptByPaymentId {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_CASH_RECEIPT_BY_PAYMENT_ID;
}
impl Rest for getCashReceiptByPaymentId {
    type Answer = crate::answer::CashReceipt;
    type Error = crate::answer::GetCashReceiptError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payments/{paymentId}/cash-receipt";
}
/// `cancelCashReceiptByPaymentId`: Cancelling the cash receipt of a payment (현금영수증 취소).
#[derive(Clone, Copy, Debug)]
pub enum cancelCashReceiptByPaymentId {}
impl Operation for cancelCashReceiptByPaymentId {
    const TABLE: &'static Table = &portone_ksnet_matrix::CANCEL_CASH_RECEIPT_BY_PAYMENT_ID;
}
impl Rest for cancelCashReceiptByPaymentId {
    type Answer = crate::answer::CancelCashReceiptResponse;
    type Error = crate::answer::CancelCashReceiptError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/cash-receipt/cancel";
}
