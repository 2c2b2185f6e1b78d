//! What PortOne answers, as it writes it: on one line, the tag first.

/// A payment by card that was approved.
pub(crate) fn paid_by_card(number: usize) -> String {
    payment(
        "PAID",
        number,
        r#"{"type":"PaymentMethodCard","card":{"publisher":"KOOKMIN_CARD","issuer":"KOOKMIN_CARD","brand":"VISA",
        "type":"CREDIT","ownerType":"PERSONAL","bin":"424242","name":"KB국민 My WE:SH","number":"424242******4242"},
        "approvalNumber":"30012345","installment":{"month":3,"isInterestFree":true},"pointUsed":false}"#,
        r#""total":120000,"taxFree":0,"vat":10909,"supply":109091,"discount":0,"paid":120000,"cancelled":0,
        "cancelledTaxFree":0"#,
        r#","paidAt":"2026-08-06T01:23:45.678Z","pgTxId":"179250012345","receiptUrl":"https://pgims.ksnet.co.kr/receipt/1",
        "pgResponse":"{\"authNum\":\"30012345\",\"msg1\":\"승인\"}","disputes":[]"#,
    )
}

/// A payment into a virtual account of which two parts were given back.
pub(crate) fn partly_cancelled_deposit(number: usize) -> String {
    payment(
        "PARTIAL_CANCELLED",
        number,
        &deposit(r#","refundStatus":"COMPLETED""#),
        r#""total":90000,"taxFree":0,"vat":8182,"supply":81818,"discount":0,"paid":90000,"cancelled":25000,
        "cancelledTaxFree":0"#,
        r#","paidAt":"2026-08-06T02:03:04.567Z","cancelledAt":"2026-08-07T03:00:00Z","pgTxId":"179250054321",
        "cancellations":[{"status":"SUCCEEDED","id":"cancellation-1","pgCancellationId":"179250054322",
        "totalAmount":20000,"taxFreeAmount":0,"vatAmount":1818,"reason":"한 상자가 파손되었습니다",
        "cancelledAt":"2026-08-06T09:00:00Z","requestedAt":"2026-08-06T08:59:58Z","trigger":"API"},
        {"status":"SUCCEEDED","id":"cancellation-2","pgCancellationId":"179250054323","totalAmount":5000,
        "taxFreeAmount":0,"vatAmount":455,"reason":"배송비 환불","cancelledAt":"2026-08-07T03:00:00Z",
        "requestedAt":"2026-08-07T02:59:58Z","trigger":"CONSOLE"}],"cashReceipt":{"status":"ISSUED","type":"PERSONAL",
        "pgReceiptId":"2508060001","issueNumber":"G12345678","totalAmount":65000,"taxFreeAmount":0,"currency":"KRW",
        "url":"https://pgims.ksnet.co.kr/cash/1","issuedAt":"2026-08-06T02:03:05Z"}"#,
    )
}

/// A virtual account that nobody has paid into yet.
fn deposit_awaited(number: usize) -> String {
    payment(
        "VIRTUAL_ACCOUNT_ISSUED",
        number,
        &deposit(""),
        r#""total":90000,"taxFree":0,"discount":0,"paid":0,"cancelled":0,"cancelledTaxFree":0"#,
        r#","pgTxId":"179250054321""#,
    )
}

/// A card that was refused.
fn failed(number: usize) -> String {
    payment(
        "FAILED",
        number,
        r#"{"type":"PaymentMethodCard"}"#,
        r#""total":120000,"taxFree":0,"discount":0,"paid":0,"cancelled":0,"cancelledTaxFree":0"#,
        r#","failedAt":"2026-08-06T01:23:45.678Z","failure":{"reason":"한도 초과","pgCode":"8373","pgMessage":"한도초과"}"#,
    )
}

/// One page of a shop's day: most of it paid.
pub(crate) fn page() -> String {
    let payment = |number: usize| match number % 10 {
        0..=5 => paid_by_card(number),
        6 => partly_cancelled_deposit(number),
        7 | 8 => deposit_awaited(number),
        _ => failed(number),
    };
    let items: Vec<String> = (0..100).map(payment).collect();
    format!(r#"{{"items":[{}],"page":{{"number":0,"size":100,"totalCount":1234}}}}"#, items.join(","))
}

fn deposit(refund: &str) -> String {
    format!(
        r#"{{"type":"PaymentMethodVirtualAccount","bank":"SHINHAN","accountNumber":"56211101234567",
        "accountType":"NORMAL","remitteeName":"보성 다원","remitterName":"이서준","expiredAt":"2026-08-08T00:00:00Z",
        "issuedAt":"2026-08-06T01:00:00Z"{refund}}}"#
    )
}

fn payment(status: &str, number: usize, method: &str, amount: &str, more: &str) -> String {
    one_line(&format!(
        r#"{{"status":"{status}","id":"order-2026-08-06-{number:06}",
        "transactionId":"0197f0c2-7a3b-4c5d-9e8f-{number:012}","merchantId":"merchant-5f1e3c0a",
        "storeId":"store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec","method":{method},
        "channel":{{"type":"LIVE","id":"channel-id-2b6f","key":"channel-key-893597d6-e62d-410f-83f9-119f530b4b11",
        "name":"KSNET","pgProvider":"KSNET","pgMerchantId":"2999199999"}},"version":"V2",
        "webhooks":[{{"paymentStatus":"{status}","id":"webhook-{number}","status":"SUCCEEDED",
        "url":"https://shop.example/portone","isAsync":false,"currentExecutionCount":1,"maxExecutionCount":6,
        "request":{{"body":"{{\"type\":\"Transaction.Paid\"}}","requestedAt":"2026-08-06T01:23:46Z"}},
        "response":{{"code":"200","header":"content-length: 0","body":"","respondedAt":"2026-08-06T01:23:46Z"}},
        "triggeredAt":"2026-08-06T01:23:46Z"}}],"requestedAt":"2026-08-06T01:20:00.123Z",
        "updatedAt":"2026-08-06T01:23:46.001Z","statusChangedAt":"2026-08-06T01:23:45.678Z",
        "orderName":"보성 녹차 100 g 외 {number}건","amount":{{{amount}}},"currency":"KRW",
        "customer":{{"id":"customer-{number}","name":"김민지","email":"minji@shop.example",
        "phoneNumber":"010-1234-5678","address":{{"type":"ONE_LINE","oneLine":"전라남도 보성군 녹차로 1"}},
        "zipcode":"59455"}},"isCulturalExpense":false,"customData":"{{\"shelf\":\"B-12\"}}"{more}}}"#
    ))
}

fn one_line(json: &str) -> String {
    json.lines().map(str::trim).collect()
}
