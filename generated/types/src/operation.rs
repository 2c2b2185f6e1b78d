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
