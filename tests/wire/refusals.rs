//! What each operation refuses is read as its own error.

use portone_ksnet::answer::{GetPaymentScheduleError, PreRegisterPaymentError};
use portone_ksnet::{
    GetCashReceiptByPaymentId, GetPaymentSchedule, GetPaymentTransactions, KsnetRequest, Outcome,
};

use crate::shop::Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = preRegisterPayment)]
struct PreRegister<'a> {
    payment_id: &'a str,
    total_amount: u64,
}

#[tokio::test]
async fn each_operation_has_its_own_error() {
    let shop = Shop::open();
    let error = shop.client.send(&GetPaymentSchedule::new("none")).await.expect_err("none");
    assert!(matches!(error.refusal(), Some(GetPaymentScheduleError::PaymentScheduleNotFound(_))), "{error}");
    assert_eq!((error.outcome(), error.status()), (Outcome::Refused, Some(404)));

    shop.pay("order-1", 12_000).await;
    let paid = PreRegister { payment_id: "order-1", total_amount: 1 };
    let error = shop.client.send(&paid).await.expect_err("paid");
    assert!(matches!(error.refusal(), Some(PreRegisterPaymentError::AlreadyPaid(_))), "{error}");

    let error = shop.client.send(&GetCashReceiptByPaymentId::new("order-1")).await.expect_err("none");
    assert_eq!(error.kind(), Some("CASH_RECEIPT_NOT_FOUND"));
    let error = shop.client.send(&GetPaymentTransactions::new("none")).await.expect_err("none");
    assert_eq!(error.kind(), Some("PAYMENT_NOT_FOUND"));
}
