//! Cash receipts.

use portone_ksnet::answer::CashReceipt;
use portone_ksnet::{CancelCashReceiptByPaymentId, GetCashReceiptByPaymentId, KsnetRequest, Money};
use serde_json::json;

use crate::shop::{Agreed, Expected, Shop};

#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt, contract = Agreed, currency = KRW, set(productType = PHYSICAL, type = PERSONAL))]
struct Issue<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name)]
    buyer: &'a str,
    #[ksnet(path = customer.identityNumber)]
    phone: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = getCashReceipts)]
struct List<'a> {
    #[ksnet(path = filter.paymentId)]
    payment_id: &'a str,
    #[ksnet(path = page.number)]
    page: u32,
}

#[tokio::test]
async fn issue_get_list_and_cancel() {
    let shop = Shop::open();
    let issue = Issue {
        payment_id: "order-1",
        order_name: "Tea, 100 g",
        total: 12_000,
        buyer: "Kim Min-ji",
        phone: "01012345678",
    };
    let issued = shop.client.send(&issue).await.expect("issued").cash_receipt;
    shop.posted(
        "/cash-receipts",
        json!({
            "storeId": shop.store(),
            "channelKey": shop.channel(),
            "paymentId": "order-1",
            "type": "PERSONAL",
            "orderName": "Tea, 100 g",
            "currency": "KRW",
            "amount": { "total": 12_000 },
            "productType": "PHYSICAL",
            "customer": { "name": "Kim Min-ji", "identityNumber": "***********" },
        }),
    );
    let error = shop.client.send(&issue).await.expect_err("issued before");
    assert_eq!(error.kind(), Some("CASH_RECEIPT_ALREADY_ISSUED"));

    let read = shop.client.send(&GetCashReceiptByPaymentId::new("order-1")).await.expect("the receipt");
    shop.read("/payments/order-1/cash-receipt");
    let CashReceipt::Issued(receipt) = &read else { panic!("{read:?}") };
    assert_eq!(receipt.issue_number, issued.issue_number);
    assert_eq!(receipt.money(), Money::new(12_000, "KRW"));

    let list = shop.client.send(&List { payment_id: "order-1", page: 0 }).await.expect("a list");
    shop.listed(
        "/cash-receipts",
        json!({
            "filter": { "storeId": shop.store(), "paymentId": "order-1" },
            "page": { "number": 0 },
        }),
    );
    assert_eq!(list.items, [read]);

    let cancelled = shop.client.send(&CancelCashReceiptByPaymentId::new("order-1")).await.expect("cancelled");
    shop.sent(&Expected {
        method: "POST",
        path: "/payments/order-1/cash-receipt/cancel",
        query: vec![("storeId", shop.store())],
        body: None,
    });
    assert_eq!(cancelled.cancelled_amount, 12_000);
    let read = shop.client.send(&GetCashReceiptByPaymentId::new("order-1")).await.expect("the receipt");
    assert!(matches!(read, CashReceipt::Cancelled(_)));
}
