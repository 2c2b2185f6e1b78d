//! A shop that talks to a stand-in of its own.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use portone_ksnet_sandbox::{Builder, Sandbox};
use reqwest::RequestBuilder;
use serde_json::{Value, json};

pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: reqwest::Client,
}

impl Shop {
    pub(crate) fn open() -> Self {
        Self::with(Sandbox::builder())
    }

    pub(crate) fn with(builder: Builder) -> Self {
        Self { sandbox: builder.start().expect("a loopback port"), http: reqwest::Client::new() }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    pub(crate) fn authorization(&self) -> String {
        format!("PortOne {}", self.sandbox.api_secret())
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> RequestBuilder {
        self.http.post(self.url(path)).header("Authorization", self.authorization()).json(body)
    }

    pub(crate) fn get(&self, path: &str) -> RequestBuilder {
        self.http.get(self.url(path)).header("Authorization", self.authorization())
    }

    pub(crate) async fn pay(&self, id: &str, body: &Value) -> (u16, Value) {
        answer(self.post(&format!("/payments/{id}/instant"), body)).await
    }

    pub(crate) async fn cancel(&self, id: &str, body: &Value) -> (u16, Value) {
        answer(self.post(&format!("/payments/{id}/cancel"), body)).await
    }

    pub(crate) async fn read(&self, id: &str) -> Value {
        let (status, payment) = answer(self.get(&format!("/payments/{id}"))).await;
        assert_eq!(status, 200, "{payment}");
        payment
    }

    /// A payment of this much that went through.
    pub(crate) async fn paid(&self, id: &str, total: u64) {
        let (status, answer) = self.pay(id, &with(self.by_card(), "/amount/total", json!(total))).await;
        assert_eq!(status, 200, "{answer}");
    }

    pub(crate) fn by_card(&self) -> Value {
        json!({
            "storeId": self.sandbox.store_id(),
            "channelKey": self.sandbox.channel_key(),
            "orderName": "Coffee beans",
            "amount": { "total": 12_000 },
            "currency": "KRW",
            "productType": "PHYSICAL",
            "customer": { "name": { "full": "Kim Min-ji" } },
            "method": { "card": { "credential": {
                "number": "4111111111111111", "expiryYear": "99", "expiryMonth": "12",
            } } },
        })
    }

    pub(crate) fn by_virtual_account(&self) -> Value {
        let mut body = self.by_card();
        body["method"] = json!({ "virtualAccount": {
            "bank": "KOOKMIN", "expiry": { "validHours": 24 }, "option": { "type": "NORMAL" },
        } });
        body
    }
}

pub(crate) async fn answer(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.expect("an answer");
    let status = response.status().as_u16();
    assert_eq!(response.headers()["content-type"], "application/json");
    (status, response.json().await.expect("a JSON body"))
}

/// The body with the value at a JSON pointer set.
pub(crate) fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    body.pointer_mut(parent).expect("its parent")[name] = value;
    body
}

/// The body without what is at a JSON pointer.
pub(crate) fn without(mut body: Value, pointer: &str) -> Value {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = body.pointer_mut(parent).and_then(Value::as_object_mut);
    parent.expect("its parent").remove(name).expect("something to remove");
    body
}

/// Waits for something that happens on the server's thread.
pub(crate) async fn until(happened: impl Fn() -> bool) {
    let polling = async {
        while !happened() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), polling).await.expect("it to happen");
}

#[track_caller]
pub(crate) fn assert_refused(answer: &(u16, Value), status: u16, kind: &str) {
    assert_eq!((answer.0, answer.1["type"].as_str()), (status, Some(kind)), "{}", answer.1);
    assert!(answer.1["message"].as_str().is_some_and(|message| !message.is_empty()));
}

#[track_caller]
pub(crate) fn assert_refused_by_ksnet(answer: &(u16, Value), pg_code: &str) {
    assert_refused(answer, 502, "PG_PROVIDER");
    assert_eq!(answer.1["pgCode"], pg_code);
    assert!(answer.1["pgMessage"].is_string());
}

/// A clock that a test sets.
#[derive(Clone)]
pub(crate) struct Clock(Arc<Mutex<SystemTime>>);

impl Clock {
    /// Seconds since 1970, UTC.
    pub(crate) fn at(seconds: u64) -> Self {
        Self(Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))))
    }

    pub(crate) fn set(&self, seconds: u64) {
        *self.0.lock().unwrap() = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    }

    pub(crate) fn on(&self, builder: Builder) -> Builder {
        let clock = self.clone();
        builder.clock(move || *clock.0.lock().unwrap())
    }
}
