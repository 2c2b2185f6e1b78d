//! TLS: whom the client trusts, and that it says nothing to anybody else.

use std::sync::Arc;

use portone_ksnet::reqwest::Certificate;
use portone_ksnet::{Cause, ClientBuilder, Outcome};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;

use crate::by_hand::{CARD, KeyIn};
use crate::shop::{attempts, client_of};

const PAID: &str = r#"{"payment":{"pgTxId":"1","paidAt":"2026-08-01T00:00:00Z"}}"#;

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority() -> Authority {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    // OpenSSL takes a certificate for one of its own making where issuer and subject have one name.
    params.distinguished_name.push(DnType::CommonName, "authority of the tests");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server with a certificate for this name; what it gives is the bytes that it could read of each request,
/// and `None` for each connection that came to nothing.
async fn serve(authority: &Authority, name: &str) -> (String, mpsc::UnboundedReceiver<Option<usize>>) {
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, authority).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.into())
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let (tell, told) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let answer = async {
                let mut stream = acceptor.accept(stream).await.ok()?;
                // One read is enough for the head; the body comes with it or soon after.
                let read = stream.read(&mut [0; 8192]).await.ok().filter(|read| *read > 0)?;
                let head =
                    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", PAID.len());
                stream.write_all((head + PAID).as_bytes()).await.ok()?;
                let _ = stream.shutdown().await;
                Some(read)
            };
            let _ = tell.send(answer.await);
        }
    });
    (url, told)
}

fn trusting(url: &str, authority: &Authority) -> ClientBuilder {
    let certificate = Certificate::from_der(authority.der()).unwrap();
    client_of(url).configure_http(|http| http.tls_certs_merge([certificate]))
}

#[tokio::test]
async fn a_server_of_an_authority_that_was_added_is_trusted() {
    let authority = authority();
    let (url, mut told) = serve(&authority, "localhost").await;
    let client = trusting(&url, &authority).build().unwrap();
    client.send(&KeyIn::pay("order-1", CARD)).await.expect("paid");
    assert!(told.recv().await.unwrap().is_some());
}

#[tokio::test]
async fn a_server_of_an_unknown_authority_is_told_nothing() {
    let (url, mut told) = serve(&authority(), "localhost").await;
    let strangers = authority();
    for builder in [client_of(&url), trusting(&url, &strangers)] {
        let client = builder.retry(attempts(3)).build().unwrap();
        let error = client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
        let Cause::Transport(transport) = error.cause() else { panic!("{error}") };
        assert!(transport.is_connect() && transport.is_before_sending() && !transport.is_timeout());
        // It would not be trusted the next time either, if the TLS library says that it was this.
        if cfg!(not(feature = "native-tls")) {
            assert_eq!(error.attempts(), 1);
        }
        assert!(error.to_string().contains("certificate"), "{error}");
        assert_eq!(told.recv().await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_server_with_another_name_is_told_nothing() {
    let authority = authority();
    let (url, mut told) = serve(&authority, "shop.example").await;
    let client = trusting(&url, &authority).build().unwrap();
    let error = client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert_eq!(told.recv().await.unwrap(), None);
}

#[tokio::test]
async fn a_server_without_tls_is_told_nothing() {
    let server = crate::server::Server::hanging_up();
    let client = client_of(&server.url().replace("http:", "https:")).retry(attempts(2)).build().unwrap();
    let error = client.send(&KeyIn::pay("order-1", CARD)).await.unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Outcome::NotSent, 2), "{error}");
}
