//! N65, X26, N05: addresses are HTTP addresses, but for the one that an app catches.

use crate::witness::{accepted, browser, refused, refused_or_warned};
use portone_ksnet::KsnetRequest;
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    redirect_url: &'a str,
    notice_urls: Vec<&'a str>,
    app_scheme: Option<&'a str>,
}

fn order<'a>(redirect_url: &'a str, notice_urls: &[&'a str]) -> Checkout<'a> {
    Checkout {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        redirect_url,
        notice_urls: notice_urls.into(),
        app_scheme: None,
    }
}

const BACK: &str = "https://tea.example/paid";

#[test]
fn notices() {
    accepted(order(BACK, &["https://tea.example/a", "http://tea.example:8080/b?c=d"]).validate());
    for bad in ["tea.example/a", "/a", "ftp://tea.example/a", ""] {
        refused(order(BACK, &[bad]).validate(), &["N65"]);
        refused(order(BACK, &["https://tea.example/a", bad]).validate(), &["N65"]);
    }
    assert_eq!(
        browser(&order(BACK, &["https://tea.example/a"]))["noticeUrls"],
        json!(["https://tea.example/a"])
    );
}

#[test]
fn back_to_the_shop() {
    accepted(order("https://tea.example/paid?id=1", &[]).validate());
    accepted(order("http://localhost:3000/paid", &[]).validate());
    for bad in ["tea.example/paid", "/paid"] {
        refused_or_warned(&order(bad, &[]), "X26");
    }
}

/// The address of an app, which says its scheme.
#[test]
fn back_to_the_app() {
    accepted(Checkout { app_scheme: Some("teahouse"), ..order("teahouse://paid", &[]) }.validate());
}
