//! What must not be read in any log.

use std::error::Error as StdError;
use std::fmt::Write as _;

use portone_ksnet::{ApiSecret, Channel, Client, Error, GetPayment, Rest};
use serde_json::json;

use crate::by_hand::{CARD, DECLINED_CARD, KeyIn};
use crate::server::{Server, closed_port};
use crate::shop::{SECRET, Shop, client_of};

fn assert_hides(printed: &str, secrets: &[&str]) {
    for secret in secrets {
        assert!(!printed.contains(secret), "{secret} is in {printed}");
    }
}

/// All that printing an error and its sources gives.
fn all_of<O: Rest>(error: &Error<O>) -> String {
    let mut printed = format!("{error}\n{error:?}\n{error:#?}\n{:?}\n", error.cause());
    let mut source = error.source();
    while let Some(error) = source {
        writeln!(printed, "{error}\n{error:?}").unwrap();
        source = error.source();
    }
    printed
}

#[tokio::test]
async fn no_error_tells_the_secret_or_the_card() {
    let secrets = [SECRET, CARD];
    let refusing =
        json!({ "type": "INVALID_REQUEST", "message": format!("no such card: {CARD}") }).to_string();
    let failing =
        json!({ "type": "PG_PROVIDER", "message": CARD, "pgCode": CARD, "pgMessage": CARD }).to_string();
    let servers = [
        Server::hanging_up(),
        Server::answering(|_| ()),
        Server::responding(502, "text/html", format!("<p>PortOne {SECRET} {CARD}")),
        Server::responding(200, CARD, format!("{SECRET} {CARD}")),
        Server::responding(200, "application/json", format!(r#"{{"payment":"{SECRET} {CARD}"}}"#)),
        Server::responding(200, "application/json", format!(r#"{{"payment":{CARD}}}"#)),
        Server::responding(400, "application/json", refusing),
        Server::responding(502, "application/json", failing),
        Server::responding(500, "application/json", format!(r#"{{"error":"{SECRET} {CARD}"}}"#)),
    ];
    let mut broken = KeyIn::pay("order-1", CARD);
    broken.body["currency"] = json!("JPY");
    let mut wrong_expiry = KeyIn::pay("order-1", CARD);
    wrong_expiry.body["method"]["card"]["credential"]["expiryYear"] = json!(SECRET);
    for url in servers.iter().map(Server::url).chain([closed_port()]) {
        let client = client_of(&url).build().unwrap();
        for request in [&KeyIn::pay("order-1", CARD), &KeyIn::pay("..", CARD), &broken, &wrong_expiry] {
            let call = client.send(request);
            assert_hides(&format!("{call:?}"), &secrets);
            let answering = call.into_future();
            assert_hides(&format!("{answering:?}"), &secrets);
            assert_hides(&all_of(&answering.await.unwrap_err()), &secrets);
        }
        let Err(error) = client.send(&GetPayment::new("order-1")).await else { continue };
        assert_hides(&all_of(&error), &secrets);
    }
}

#[tokio::test]
async fn a_refusal_of_the_sandbox_tells_neither() {
    let shop = Shop::open();
    let error = shop.client.send(&KeyIn::pay("order-1", DECLINED_CARD)).await.unwrap_err();
    assert_hides(&all_of(&error), &[shop.sandbox.api_secret(), DECLINED_CARD]);
    // What goes over the wire is another matter.
    assert!(error.to_string().contains("SANDBOX_DECLINED"));
}

#[test]
fn no_public_type_prints_the_secret() {
    let secret = ApiSecret::new(SECRET).unwrap();
    let builder = Client::builder(secret.clone(), Channel::new("store-1", "channel-key-1").unwrap());
    let printed = format!("{secret:?} {secret:#?} {builder:?} {builder:#?}");
    assert_hides(&printed, &[SECRET]);
    let client = builder.build().unwrap();
    assert_hides(&format!("{client:?} {client:#?}"), &[SECRET]);
    assert!(format!("{client:?}").contains("https://api.portone.io"));
}

#[test]
fn a_secret_is_visible_ascii() {
    for right in ["s", SECRET, "aB3+/=="] {
        assert!(ApiSecret::new(right).is_ok(), "{right}");
    }
    for wrong in
        ["", " ", "sesame open", "sesame\n", "\tsesame", "PortOne sesame", "sesame\u{7f}", "열려라참깨"]
    {
        let error = ApiSecret::new(wrong).unwrap_err();
        let printed = format!("{error} {error:?}");
        assert!(wrong.trim().is_empty() || !printed.contains(wrong), "{printed}");
        assert!(!printed.contains("sesame") && !printed.contains("참깨"), "{printed}");
    }
}

#[tokio::test]
async fn the_secret_goes_where_it_belongs() {
    let server = Server::responding(200, "application/json", "{}");
    let _ = client_of(&server.url()).build().unwrap().send(&GetPayment::new("order-1")).await;
    let [head] = server.heads().try_into().unwrap();
    assert!(
        head.to_ascii_lowercase().contains(&format!("\r\nauthorization: portone {SECRET}\r\n")),
        "{head}"
    );
    assert_eq!(head.matches(SECRET).count(), 1);
}
