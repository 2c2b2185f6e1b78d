//! Billing keys, from their issue to their end.

use portone_ksnet::answer::{BillingKeyInfo, BillingKeyPaymentMethod, Payment};
use portone_ksnet::{
    BillingKeyDeleteRequester, DeleteBillingKey, GetBillingKeyInfo, GetPayment, KsnetRequest,
};
use serde_json::json;

use crate::shop::{Agreed, Expected, Shop};

#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = issueBillingKey, contract = Agreed)]
pub(crate) struct Issue<'a> {
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    birth: &'a str,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    password: &'a str,
    #[ksnet(path = customer.id)]
    customer: &'a str,
}

impl Issue<'_> {
    pub(crate) fn of_customer(customer: &str) -> Issue<'_> {
        Issue {
            number: "4111111111111111",
            year: "99",
            month: "12",
            birth: "900101",
            password: "12",
            customer,
        }
    }
}

impl Shop {
    pub(crate) async fn billing_key(&self, customer: &str) -> String {
        let issued = self.client.send(&Issue::of_customer(customer)).await.expect("issued");
        issued.billing_key_info.billing_key
    }
}

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Agreed, currency = KRW, set(productType = PHYSICAL))]
struct Pay<'a> {
    payment_id: &'a str,
    billing_key: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

#[tokio::test]
async fn issue_billing_key_and_pay_with_it() {
    let shop = Shop::open();
    let key = shop.billing_key("customer-1").await;
    shop.posted(
        "/billing-keys",
        json!({
            "storeId": shop.store(),
            "channelKey": shop.channel(),
            "customer": { "id": "customer-1" },
            "method": { "card": { "credential": {
                "number": "****************", "expiryYear": "99", "expiryMonth": "12",
                "birthOrBusinessRegistrationNumber": "******", "passwordTwoDigits": "**",
            } } },
        }),
    );

    let order = Pay {
        payment_id: "order-1",
        billing_key: &key,
        order_name: "Tea, every month",
        total: 9_900,
        buyer: "Kim Min-ji",
    };
    let paid = shop.client.send(&order).await.expect("paid").payment;
    assert!(!paid.pg_tx_id.is_empty());
    shop.posted(
        "/payments/order-1/billing-key",
        json!({
            "storeId": shop.store(),
            "billingKey": key,
            "orderName": "Tea, every month",
            "amount": { "total": 9_900 },
            "currency": "KRW",
            "productType": "PHYSICAL",
            "customer": { "name": { "full": "Kim Min-ji" } },
        }),
    );
    let payment = shop.client.send(&GetPayment::new("order-1")).await.expect("the payment");
    let Payment::Paid(payment) = &payment else { panic!("{payment:?}") };
    assert_eq!(payment.billing_key.as_deref(), Some(key.as_str()));
    assert!(!format!("{payment:?}").contains(&key), "a billing key is not printed");
}

#[tokio::test]
async fn get_and_delete_a_billing_key() {
    let shop = Shop::open();
    let key = shop.billing_key("customer-1").await;
    let info = shop.client.send(&GetBillingKeyInfo::new(&key)).await.expect("the key");
    shop.read(&format!("/billing-keys/{key}"));
    let BillingKeyInfo::Issued(issued) = &info else { panic!("{info:?}") };
    assert!(matches!(issued.methods.as_deref(), Some([BillingKeyPaymentMethod::Card(_)])));

    shop.client.send(&DeleteBillingKey::new(&key)).await.expect("deleted");
    shop.sent(&Expected {
        method: "DELETE",
        path: &format!("/billing-keys/{key}"),
        query: vec![("storeId", shop.store())],
        body: None,
    });
    let info = shop.client.send(&GetBillingKeyInfo::new(&key)).await.expect("the key");
    assert!(matches!(info, BillingKeyInfo::Deleted(_)));

    let error = shop.client.send(&DeleteBillingKey::new(&key)).await.expect_err("deleted before");
    assert_eq!(error.kind(), Some("BILLING_KEY_ALREADY_DELETED"));
    assert!(!error.to_string().contains(&key) && error.path() == "/billing-keys/<hidden>", "{error}");
}

#[derive(KsnetRequest)]
#[ksnet(operation = deleteBillingKey)]
struct Delete<'a> {
    billing_key: &'a str,
    reason: &'a str,
    requester: BillingKeyDeleteRequester,
}

#[tokio::test]
async fn delete_a_billing_key_with_a_reason() {
    let shop = Shop::open();
    let key = shop.billing_key("customer-1").await;
    let delete =
        Delete { billing_key: &key, reason: "moved & left", requester: BillingKeyDeleteRequester::CUSTOMER };
    shop.client.send(&delete).await.expect("deleted");
    shop.sent(&Expected {
        method: "DELETE",
        path: &format!("/billing-keys/{key}"),
        query: vec![
            ("reason", json!("moved & left")),
            ("requester", json!("CUSTOMER")),
            ("storeId", shop.store()),
        ],
        body: None,
    });
}

#[derive(KsnetRequest)]
#[ksnet(operation = confirmBillingKey)]
struct Confirm<'a> {
    billing_issue_token: &'a str,
    is_test: bool,
}

#[tokio::test]
async fn confirm_billing_key() {
    let shop = Shop::open();
    let token = shop.sandbox.ask_for_billing_key();
    let confirm = Confirm { billing_issue_token: &token, is_test: true };
    let confirmed = shop.client.send(&confirm).await.expect("confirmed");
    shop.posted(
        "/billing-keys/confirm",
        json!({ "storeId": shop.store(), "billingIssueToken": token, "isTest": true }),
    );
    shop.client.send(&GetBillingKeyInfo::new(&confirmed.billing_key)).await.expect("it is there");
    let error = shop.client.send(&confirm).await.expect_err("once");
    assert_eq!(error.kind(), Some("BILLING_KEY_ALREADY_ISSUED"));
}

#[derive(KsnetRequest)]
#[ksnet(operation = getBillingKeyInfos)]
struct List<'a> {
    #[ksnet(path = page.size)]
    size: u32,
    #[ksnet(path = filter.customerId)]
    customer: Option<&'a str>,
    #[ksnet(path = filter.status)]
    status: Vec<portone_ksnet::BillingKeyStatus>,
}

#[tokio::test]
async fn get_billing_key_infos() {
    let shop = Shop::open();
    let one = shop.billing_key("customer-1").await;
    shop.billing_key("customer-2").await;
    let status = vec![portone_ksnet::BillingKeyStatus::ISSUED];
    let list = List { size: 5, customer: Some("customer-1"), status };
    let found = shop.client.send(&list).await.expect("a list");
    shop.listed(
        "/billing-keys",
        json!({
            "page": { "size": 5 },
            "filter": { "storeId": shop.store(), "customerId": "customer-1", "status": ["ISSUED"] },
        }),
    );
    assert_eq!((found.page.number, found.page.size, found.page.total_count), (0, 5, 1));
    assert!(matches!(found.items.as_slice(), [BillingKeyInfo::Issued(key)] if key.billing_key == one));
}
