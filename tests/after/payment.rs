//! Payments as PortOne answers them, made from the parts that a test is about.

use portone_ksnet::answer::Payment;
use serde_json::{Value, json};

pub(crate) struct Given(pub(crate) Value);

impl Given {
    /// 12,000 won by card, all taxable, paid at 10:00 on 31 August 2026 in Korea.
    pub(crate) fn paid() -> Self {
        Self(json!({
            "status": "PAID", "id": "order-1", "transactionId": "tx-1", "merchantId": "merchant-1",
            "storeId": "store-1", "version": "V2", "orderName": "Tea", "currency": "KRW",
            "channel": {
                "type": "LIVE", "key": "channel-key-1", "pgProvider": "KSNET", "pgMerchantId": "2999199999",
            },
            "customer": { "id": "buyer-1", "name": "Kim Min-ji", "email": "minji@example.com",
                "phoneNumber": "01012345678" },
            "amount": { "total": 12_000, "taxFree": 0, "vat": 1091, "discount": 0, "paid": 12_000,
                "cancelled": 0, "cancelledTaxFree": 0 },
            "method": { "type": "PaymentMethodCard" }, "disputes": [], "cancellations": [],
            "requestedAt": "2026-08-31T01:00:00Z", "updatedAt": "2026-08-31T01:00:00Z",
            "statusChangedAt": "2026-08-31T01:00:00Z", "paidAt": "2026-08-31T01:00:00Z",
            "failedAt": "2026-08-31T01:00:00Z", "failure": {}, "cancelledAt": "2026-08-31T01:00:00Z",
        }))
    }

    pub(crate) fn with(mut self, pointer: &str, value: Value) -> Self {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        self.0.pointer_mut(parent).expect("its parent")[name] = value;
        self
    }

    pub(crate) fn without(mut self, pointer: &str) -> Self {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        let parent = self.0.pointer_mut(parent).and_then(Value::as_object_mut).expect("its parent");
        parent.remove(name).expect("something to remove");
        self
    }

    pub(crate) fn by(self, method: &str) -> Self {
        let account = json!({ "type": method, "accountNumber": "79000000000001", "accountType": "NORMAL" });
        self.with("/method", account)
    }

    pub(crate) fn paid_at(self, time: &str) -> Self {
        self.with("/paidAt", json!(time))
    }

    /// Cancels of these parts (total, tax-free, VAT), which succeeded.
    pub(crate) fn cancelled(self, parts: &[(i64, i64, i64)]) -> Self {
        let cancellations: Vec<Value> = parts.iter().map(|part| cancellation("SUCCEEDED", *part)).collect();
        let sum = |of: fn(&(i64, i64, i64)) -> i64| parts.iter().map(of).sum::<i64>();
        self.with("/status", json!("PARTIAL_CANCELLED"))
            .with("/cancellations", json!(cancellations))
            .with("/amount/cancelled", json!(sum(|part| part.0)))
            .with("/amount/cancelledTaxFree", json!(sum(|part| part.1)))
    }

    /// With a cash receipt of the deposit.
    pub(crate) fn with_receipt(self, status: &str) -> Self {
        self.with(
            "/cashReceipt",
            json!({ "status": status, "type": "PERSONAL", "issueNumber": "1", "totalAmount": 12_000,
                "currency": "KRW", "issuedAt": "2026-08-31T01:00:00Z", "cancelledAt": "2026-08-31T02:00:00Z" }),
        )
    }

    pub(crate) fn read(&self) -> Payment {
        serde_json::from_value(self.0.clone()).unwrap_or_else(|error| panic!("{error}: {}", self.0))
    }
}

pub(crate) fn cancellation(status: &str, (total, tax_free, vat): (i64, i64, i64)) -> Value {
    json!({
        "status": status, "id": "cancellation-1", "totalAmount": total, "taxFreeAmount": tax_free,
        "vatAmount": vat, "reason": "dented", "requestedAt": "2026-08-31T01:00:00Z",
        "cancelledAt": "2026-08-31T01:00:00Z",
    })
}
