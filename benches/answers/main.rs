//! Answers: read from JSON.

mod json;
mod plain;

use std::hint::black_box;

use portone_ksnet::answer::{GetPaymentsResponse, Payment, PaymentMethod};
use portone_ksnet_benches::{Candidate, Settings, Table, compare, report};
use serde::de::DeserializeOwned;
use serde_json::Value;

fn measure<Ours: DeserializeOwned, Plain: DeserializeOwned>(
    key: &str,
    title: &str,
    text: &str,
    settings: Settings,
) -> Table {
    let bytes = text.len();
    compare(
        &format!("decode/{key}"),
        &format!("{title}: {bytes} bytes"),
        &[
            Candidate::new("ours", || read::<Ours>(black_box(text))).reading(bytes),
            Candidate::new("serde's derive", || read::<Plain>(black_box(text))).reading(bytes),
            Candidate::new("Value", || read::<Value>(black_box(text))).reading(bytes),
        ],
        settings,
    )
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// What is not read as what it is would be fast and worth nothing.
fn is_understood(payment: &Payment) -> bool {
    let method = match payment {
        Payment::Paid(payment) => &payment.method,
        Payment::PartialCancelled(payment) => &payment.method,
        Payment::VirtualAccountIssued(payment) => &payment.method,
        Payment::Failed(payment) => &payment.method,
        _ => return false,
    };
    matches!(method, Some(PaymentMethod::Card(_) | PaymentMethod::VirtualAccount(_)))
}

fn main() {
    let settings = Settings::read();
    let (card, deposit, page) = (json::paid_by_card(17), json::partly_cancelled_deposit(17), json::page());
    assert!(is_understood(&read(&card)) && is_understood(&read(&deposit)));
    assert!(read::<GetPaymentsResponse>(&page).items.iter().all(is_understood));
    let plain = |text: &str| !matches!(read(text), plain::Payment::Unrecognized);
    assert!(plain(&card) && plain(&deposit) && read::<plain::Page>(&page).items.len() == 100);
    report(&[
        measure::<Payment, plain::Payment>("card", "A paid card payment", &card, settings),
        measure::<Payment, plain::Payment>(
            "deposit",
            "A partly cancelled virtual account",
            &deposit,
            settings,
        ),
        measure::<GetPaymentsResponse, plain::Page>("page", "A page of 100 payments", &page, settings),
    ]);
}
