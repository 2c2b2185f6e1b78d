//! The spans of the feature `tracing`: what is in them, and what is not.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use portone_ksnet::{Client, GetPayment};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::by_hand::{CARD, DECLINED_CARD, KeyIn};
use crate::secrets::{SECRETS, everything_goes_wrong, tells};
use crate::server::{Server, Turn, answer};
use crate::shop::{SECRET, Shop, attempts, client_of, key};

/// Keeps all that is told, of every crate and at every level.
#[derive(Clone, Default)]
struct Listener {
    spans: Arc<Mutex<BTreeMap<u64, Span>>>,
    told: Arc<Mutex<String>>,
    last: Arc<AtomicU64>,
}

#[derive(Clone, Debug, Default)]
struct Span {
    name: &'static str,
    target: String,
    fields: BTreeMap<&'static str, String>,
}

impl Visit for Span {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields.insert(field.name(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let metadata = attributes.metadata();
        let mut span =
            Span { name: metadata.name(), target: metadata.target().to_owned(), ..Span::default() };
        attributes.record(&mut span);
        let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        self.spans.lock().unwrap().insert(id, span);
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        if let Some(span) = self.spans.lock().unwrap().get_mut(&id.into_u64()) {
            values.record(span);
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut span = Span::default();
        event.record(&mut span);
        writeln!(self.told.lock().unwrap(), "{:?} {span:?}", event.metadata()).unwrap();
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Listener {
    fn spans(&self, name: &str) -> Vec<BTreeMap<&'static str, String>> {
        let spans = self.spans.lock().unwrap();
        let ours = spans.values().filter(|span| span.target == "portone_ksnet" && span.name == name);
        ours.map(|span| span.fields.clone()).collect()
    }

    /// All but the durations, which may be any number.
    fn everything(&self) -> String {
        let mut spans = self.spans.lock().unwrap().clone();
        for span in spans.values_mut() {
            span.fields.remove("duration_ms");
        }
        let spans: Vec<_> = spans.into_values().collect();
        format!("{spans:?}\n{}", self.told.lock().unwrap())
    }
}

fn without_duration(mut fields: BTreeMap<&'static str, String>) -> Vec<(&'static str, String)> {
    assert!(fields.remove("duration_ms").is_some_and(|ms| ms.parse::<u64>().is_ok()), "{fields:?}");
    fields.into_iter().collect()
}

fn expected<const N: usize>(fields: [(&'static str, &str); N]) -> Vec<(&'static str, String)> {
    fields.map(|(name, value)| (name, value.to_owned())).into_iter().collect()
}

#[tokio::test]
async fn a_span_for_the_call_and_one_for_each_attempt() {
    let listener = Listener::default();
    let _listening = tracing::subscriber::set_default(listener.clone());
    let server = Server::in_turn(vec![
        Turn::Close,
        answer(500, "", ""),
        answer(409, "", r#"{"type":"ALREADY_PAID"}"#),
    ]);
    let client = client_of(&server.url()).retry(attempts(3)).build().unwrap();
    let request = KeyIn::pay("order-1", CARD);
    client.send(&request).idempotency_key(&key("order-1-attempt-1")).await.unwrap_err();

    let [call] = listener.spans("call").try_into().expect("one call");
    assert_eq!(
        without_duration(call),
        expected([
            ("attempts", "3"),
            ("idempotency_key", "order-1-attempt-1"),
            ("operation", "payInstantly"),
            ("payment_id", "order-1"),
            ("status", "409"),
        ])
    );
    let attempts: Vec<_> = listener.spans("attempt").into_iter().map(without_duration).collect();
    assert_eq!(
        attempts,
        [
            expected([("attempt", "1")]),
            expected([("attempt", "2"), ("status", "500")]),
            expected([("attempt", "3"), ("status", "409")]),
        ]
    );
}

#[tokio::test]
async fn a_read_has_no_key_and_an_answer_has_its_status_with_its_attempt() {
    let shop = Shop::open();
    let listener = Listener::default();
    let _listening = tracing::subscriber::set_default(listener.clone());
    shop.client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    shop.client.send(&GetPayment::new("order-1")).await.expect("the payment");
    let [_, read] = listener.spans("call").try_into().expect("two calls");
    assert_eq!(without_duration(read), expected([("operation", "getPayment"), ("payment_id", "order-1")]));
    let statuses: Vec<_> =
        listener.spans("attempt").into_iter().map(|attempt| attempt["status"].clone()).collect();
    assert_eq!(statuses, ["200", "200"]);
}

#[tokio::test]
async fn no_span_and_no_event_of_a_full_run_tells_a_secret() {
    let listener = Listener::default();
    let _listening = tracing::subscriber::set_default(listener.clone());
    everything_goes_wrong().await;
    let shop = Shop::open();
    let order = KeyIn::pay("order-paid", CARD);
    shop.client.send(&order).idempotency_key(&key("order-paid-attempt-1")).await.expect("paid");
    shop.client.send(&KeyIn::pay("order-2", DECLINED_CARD)).await.unwrap_err();
    let told = listener.everything();
    for secret in SECRETS.into_iter().chain([shop.sandbox.api_secret(), DECLINED_CARD]) {
        assert!(!tells(&told, secret), "{secret} is told");
    }
    // The listener does listen.
    assert!(told.contains("order-paid-attempt-1"), "{told}");
}

#[test]
fn a_client_is_as_quiet() {
    let listener = Listener::default();
    let _listening = tracing::subscriber::set_default(listener.clone());
    let _: Client = client_of("http://127.0.0.1:1").build().unwrap();
    assert!(!listener.everything().contains(SECRET));
}
