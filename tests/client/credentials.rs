//! Cards, in the requests that hold them.

use portone_ksnet::{
    BillingKeyCredential, InvalidCredential, KeyInCredential, KsnetContract, KsnetRequest, PaymentId,
};
use serde_json::{Value, json};

use crate::by_hand::{CARD, DECLINED_CARD};
use crate::server::Server;
use crate::shop::{Shop, client_of};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN))]
struct Agreed;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Agreed, pay_method = CARD, currency = KRW, set(productType = PHYSICAL))]
struct KeyIn<'a> {
    payment_id: &'a PaymentId,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(part)]
    card: &'a KeyInCredential,
}

fn key_in<'a>(payment_id: &'a PaymentId, card: &'a KeyInCredential) -> KeyIn<'a> {
    KeyIn { payment_id, order_name: "Tea", total: 12_000, buyer: "Kim Min-ji", card }
}

#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey)]
struct Issue<'a> {
    #[ksnet(part)]
    card: &'a BillingKeyCredential,
}

fn card(number: &str) -> Result<KeyInCredential, InvalidCredential> {
    KeyInCredential::new(number, "99", "12")
}

#[tokio::test]
async fn a_card_is_charged_and_a_declined_one_is_refused() {
    let shop = Shop::open();
    let id = PaymentId::random();
    let card_of_the_shop = card(CARD).unwrap();
    shop.client.send(&key_in(&id, &card_of_the_shop)).await.expect("paid");
    let sent = shop.only_request();
    assert_eq!(sent.path, format!("/payments/{id}/instant"));
    let refused = shop.client.send(&key_in(&PaymentId::random(), &card(DECLINED_CARD).unwrap())).await;
    assert!(refused.unwrap_err().to_string().contains("SANDBOX_DECLINED"));
}

#[tokio::test]
async fn all_of_a_card_goes_to_the_server_and_nowhere_else() {
    let server = Server::responding(400, "application/json", r#"{"type":"INVALID_REQUEST"}"#);
    let client = client_of(&server.url()).build().unwrap();
    let card = BillingKeyCredential::new(card(CARD).unwrap(), "870423", "63").unwrap();
    let request = Issue { card: &card };
    assert_eq!(request.validate(), Ok(()));
    let error = client.send(&request).await.unwrap_err();
    let printed = format!("{error} {error:?} {card:?} {:?}", error.resume());
    assert!(![CARD, "870423"].iter().any(|secret| printed.contains(secret)), "{printed}");
    let [(_, body)] = server.requests().try_into().unwrap();
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(
        body["method"],
        json!({ "card": { "credential": {
            "number": CARD, "expiryYear": "99", "expiryMonth": "12",
            "birthOrBusinessRegistrationNumber": "870423", "passwordTwoDigits": "63",
        } } })
    );
}

#[test]
fn what_makes_a_credential_is_what_a_request_takes() {
    #[derive(KsnetRequest)]
    #[ksnet(operation = issueBillingKey)]
    struct Plain<'a> {
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
    let right = ["4111111111111111", "29", "03", "900101", "12"];
    let others =
        ["", " ", "1", "12", "123", "1234567890", "4111-1111", "9001011", "１２", "1\n", "+1", "12 "];
    for place in 0..right.len() {
        for other in others {
            let mut given = right;
            given[place] = other;
            let [number, year, month, birth, password] = given;
            let plain = Plain { number, year, month, birth, password }.validate();
            let made = KeyInCredential::new(number, year, month)
                .and_then(|card| BillingKeyCredential::new(card, birth, password));
            assert_eq!(made.is_ok(), plain.is_ok(), "{given:?}: {plain:?}");
        }
    }
}
