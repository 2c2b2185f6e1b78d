//! What the stand-in signs and sends, by an implementation of its own, and what becomes of it on the way.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::HeaderMap;
use portone_ksnet::webhook::{BillingKeyKind, Event, Secret, TransactionKind, Verifier, VerifyError};
use portone_ksnet::{ApiSecret, Channel, Client, KsnetContract, KsnetRequest};
use portone_ksnet_sandbox::{Sandbox, WebhookEndpoint, WebhookVersion};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN), product_type = PHYSICAL)]
struct Contract;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Contract, pay_method = CARD, currency = KRW, set(productType = PHYSICAL))]
struct PhoneOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    card_number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey, contract = Contract)]
struct Issue<'a> {
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = customer.id)]
    buyer_id: &'a str,
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
}

type Came = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// What comes of a payment and of a billing key, as it came, and the secret that it was signed with.
async fn told(set: impl FnOnce(WebhookEndpoint) -> WebhookEndpoint) -> (Vec<(HeaderMap, Bytes)>, Secret) {
    let came = Came::default();
    let keep = Arc::clone(&came);
    let take = move |headers: HeaderMap, body: Bytes| async move {
        keep.lock().unwrap().push((headers, body));
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = WebhookEndpoint::new(format!("http://{}/", listener.local_addr().unwrap()));
    tokio::spawn(
        async move { axum::serve(listener, Router::new().route("/", axum::routing::post(take))).await },
    );
    let sandbox = Sandbox::builder().webhooks(set(endpoint)).start().unwrap();
    let channel = Channel::new(sandbox.store_id(), sandbox.channel_key()).unwrap();
    let client = Client::builder(ApiSecret::new(sandbox.api_secret()).unwrap(), channel);
    let client = client.base_url(sandbox.base_url()).unwrap().build().unwrap();
    let order = PhoneOrder {
        payment_id: "주문-1",
        order_name: "Tea",
        total: 12_000,
        buyer: "Kim Min-ji",
        card_number: "4242424242424242",
        expiry_year: "39",
        expiry_month: "12",
    };
    client.send(&order).await.unwrap();
    let issue = Issue {
        buyer: "Kim Min-ji",
        buyer_id: "buyer-1",
        number: "4242424242424242",
        year: "39",
        month: "12",
        birth: "990101",
        password: "12",
    };
    client.send(&issue).await.unwrap();
    let settled = async {
        while sandbox.webhooks().iter().any(|told| told.under_way) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), settled).await.expect("the webhooks came");
    let secret = Secret::new(sandbox.webhook_secret().expect("a secret")).unwrap();
    let came = came.lock().unwrap().clone();
    (came, secret)
}

#[tokio::test]
async fn what_the_stand_in_signs_is_portones() {
    let (came, secret) = told(|endpoint| endpoint).await;
    let verifier = Verifier::new(secret);
    let events: Vec<Event> =
        came.iter().map(|(headers, body)| verifier.verify(headers, body).unwrap().into_event()).collect();
    let [Event::Transaction(paid), Event::BillingKey(issued)] = &events[..] else { panic!("{events:?}") };
    assert_eq!((paid.kind(), paid.payment_id()), (TransactionKind::Paid, "주문-1"));
    assert_eq!(issued.kind(), BillingKeyKind::Issued);
    assert!(paid.timestamp().unix_seconds().is_some() && paid.store_id().is_some());
}

#[tokio::test]
async fn the_old_version_is_told_from_the_new_one() {
    for version in [WebhookVersion::Version20240101Json, WebhookVersion::Version20240101Form] {
        let (came, secret) = told(|endpoint| endpoint.version(version)).await;
        let [(headers, body)] = &came[..] else { panic!("{came:?}") };
        let event = Verifier::new(secret).verify(headers, body).unwrap().into_event();
        let Event::Version20240101(notice) = event else { panic!("{event:?}") };
        assert_eq!((notice.payment_id(), notice.claimed_status()), ("주문-1", Some("Paid")));
    }
}

#[tokio::test]
async fn one_altered_byte_is_refused() {
    let (came, secret) = told(|endpoint| endpoint).await;
    let verifier = Verifier::new(secret);
    let (headers, body) = &came[0];
    for at in 0..body.len() {
        let mut altered = body.to_vec();
        altered[at] ^= 1;
        let refused = verifier.verify(headers, &altered).unwrap_err();
        assert_eq!(refused, VerifyError::NoMatch { secrets: 1, signatures: 1 }, "byte {at}");
    }
    for name in ["webhook-id", "webhook-signature"] {
        let value = headers[name].as_bytes();
        for at in 0..value.len() {
            let mut altered = value.to_vec();
            altered[at] = if altered[at] == b'0' { b'1' } else { b'0' };
            let mut headers = headers.clone();
            headers.insert(name, altered.try_into().unwrap());
            assert!(verifier.verify(&headers, body).is_err(), "{name} {at}");
        }
    }
    let other = Verifier::new(Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap());
    assert!(verifier.verify(headers, body).is_ok() && other.verify(headers, body).is_err());
}

#[tokio::test]
async fn a_secret_is_replaced_while_the_stand_in_signs_with_both() {
    let (old, new) = ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
    let (came, _) = told(|endpoint| endpoint.secret(old).secret(new)).await;
    let (headers, body) = &came[0];
    let [old, new] = [old, new].map(|secret| Secret::new(secret).unwrap());
    for verifier in [Verifier::new(old.clone()), Verifier::new(new.clone())] {
        assert!(verifier.verify(headers, body).is_ok());
    }
    let unknown = Secret::from_bytes(*b"another").unwrap();
    assert_eq!(Verifier::new(unknown).or(new).verify(headers, body).unwrap().secret(), 1);
}
