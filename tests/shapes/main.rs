//! What merchants' code bases look like: every shape of type that the derives take, and the JSON that comes out.

mod constants;
mod cuts;
mod fields;
mod hygiene;
mod parts;
mod payloads;
mod variants;

use portone_ksnet::{Browser, Channel, KsnetContract, KsnetRequest};
use serde_json::Value;

/// A shop that has agreed everything with KSNET.
#[derive(KsnetContract)]
#[ksnet(
    contracts(
        KEY_IN,
        MERCHANT_FREE_INTEREST,
        VIRTUAL_ACCOUNT_DUE_DATE,
        VIRTUAL_ACCOUNT_REFUND,
        EASY_PAY,
        CARD_INSTALLMENT,
        DELIVERY_ESCROW,
        MOBILE
    ),
    product_type = PHYSICAL
)]
pub struct Shop;

fn channel() -> Channel {
    Channel::new("store-1", "channel-key-1").unwrap()
}

/// The JSON for the page.
fn page<R: KsnetRequest<Operation: Browser>>(request: &R) -> Value {
    serde_json::from_str(&request.to_browser_json(&channel()).unwrap()).unwrap()
}

/// The JSON for the server.
fn body<R: KsnetRequest>(request: &R) -> Value {
    request.validate().unwrap();
    serde_json::to_value(request.view(Some(&channel()))).unwrap()
}

/// The rules that a request breaks.
fn broken<R: KsnetRequest>(request: &R) -> Vec<&'static str> {
    match request.validate() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(portone_ksnet::Violation::id).collect(),
    }
}
