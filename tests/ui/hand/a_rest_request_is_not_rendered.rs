use portone_ksnet::{Channel, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Cancel<'a> {
    payment_id: &'a str,
    reason: &'a str,
}

fn main() {
    let channel = Channel::new("store", "channel").unwrap();
    let cancel = Cancel { payment_id: "order-1", reason: "sold out" };
    // A REST request is not rendered for the browser.
    let _ = cancel.to_browser_json(&channel);
}
