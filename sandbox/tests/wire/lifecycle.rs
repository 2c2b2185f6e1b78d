use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use portone_ksnet_sandbox::Sandbox;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::shop::{Shop, answer, assert_refused, until};

#[test]
fn it_starts_and_stops_without_a_runtime_and_frees_its_port() {
    let sandbox = Sandbox::start().expect("a loopback port");
    let address = sandbox.address();
    assert!(address.ip().is_loopback());
    assert_eq!(sandbox.base_url(), format!("http://127.0.0.1:{}", address.port()));
    assert!(TcpStream::connect(address).is_ok());
    sandbox.stop();
    assert!(TcpStream::connect(address).is_err());
    assert!(TcpListener::bind(address).is_ok());
}

#[tokio::test]
async fn dropping_it_inside_async_code_closes_open_connections() {
    let sandbox = Sandbox::start().expect("a loopback port");
    let address = sandbox.address();
    let mut connection = tokio::net::TcpStream::connect(address).await.expect("a connection");
    // Half a request, so that the server is waiting for the rest of it.
    connection.write_all(b"POST /payments/order-1/instant HTTP/1.1\r\n").await.expect("a write");
    drop(sandbox);
    let mut rest = [0; 16];
    let end = tokio::time::timeout(Duration::from_secs(5), connection.read(&mut rest)).await;
    assert!(matches!(end.expect("a closed connection"), Ok(0) | Err(_)));
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn stopping_it_does_not_wait_for_ksnet() {
    let shop = Shop::with(Sandbox::builder().pg_delay(Duration::from_secs(600)));
    let request = shop.post("/payments/order-1/instant", &shop.by_card()).send();
    let request = tokio::spawn(request);
    until(|| !shop.sandbox.requests().is_empty()).await;
    shop.sandbox.stop();
    assert!(request.await.expect("the task").is_err());
}

#[tokio::test]
async fn two_at_once_know_nothing_of_each_other() {
    let (one, two) = (Shop::open(), Shop::open());
    assert_ne!(one.sandbox.address(), two.sandbox.address());
    one.paid("order-1", 1000).await;
    assert!(two.sandbox.charges().is_empty());
    assert!(two.sandbox.requests().is_empty());
    assert_refused(&answer(two.get("/payments/order-1")).await, 404, "PAYMENT_NOT_FOUND");
    two.paid("order-1", 2000).await;
    assert_eq!(one.read("order-1").await["amount"]["total"], 1000);
}

#[tokio::test]
async fn a_request_cut_off_half_way_moves_no_money() {
    let shop = Shop::open();
    let mut connection = tokio::net::TcpStream::connect(shop.sandbox.address()).await.expect("a connection");
    let head = format!(
        "POST /payments/order-1/instant HTTP/1.1\r\nHost: sandbox\r\nAuthorization: {}\r\nContent-Length: 9999\r\n\r\n",
        shop.authorization()
    );
    connection.write_all(head.as_bytes()).await.expect("a write");
    connection.write_all(shop.by_card().to_string().as_bytes()).await.expect("a write");
    connection.shutdown().await.expect("an end");
    let mut rest = Vec::new();
    // Whatever it says, if anything, it must not have paid.
    let _ = connection.read_to_end(&mut rest).await;
    assert!(shop.sandbox.charges().is_empty());
    assert!(shop.sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_hook_that_panics_gives_its_key_back_and_the_server_goes_on() {
    let shop = Shop::with(Sandbox::builder().refuse(|_, body: &Value| {
        assert_ne!(body["orderName"], "panic", "told to");
        None
    }));
    let mut body = shop.by_card();
    body["orderName"] = "panic".into();
    for _ in 0..2 {
        let request = shop.post("/payments/order-1/instant", &body);
        assert!(request.header("Idempotency-Key", "\"order-1-attempt-1\"").send().await.is_err());
    }
    shop.paid("order-1", 1000).await;
}
