//! Requests: built and written as JSON, and checked.

mod card;
mod easy_pay;
mod key_in;
mod virtual_account;

use std::hint::black_box;

use portone_ksnet::__private::ROOM;
use portone_ksnet::{Channel, KsnetContract, KsnetRequest};
use portone_ksnet_benches::{Candidate, Settings, Table, compare, report};
use serde::Serialize;
use serde_json::Value;

const STORE: &str = "store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec";
const CHANNEL: &str = "channel-key-893597d6-e62d-410f-83f9-119f530b4b11";

/// A shop with every contract that the requests take.
#[derive(KsnetContract)]
#[ksnet(
    contracts(KEY_IN, MERCHANT_FREE_INTEREST, VIRTUAL_ACCOUNT_DUE_DATE, EASY_PAY, CARD_INSTALLMENT),
    product_type = PHYSICAL
)]
struct Shop;

/// What a shop knows of an order before it makes a request of it.
struct Order {
    id: &'static str,
    name: &'static str,
    amount: u64,
    buyer: &'static str,
    email: &'static str,
    phone: &'static str,
}

const ORDER: Order = Order {
    id: "order-2026-08-06-000017",
    name: "보성 녹차 100 g",
    amount: 120_000,
    buyer: "김민지",
    email: "minji@shop.example",
    phone: "010-1234-5678",
};

/// One kind of request, made in every way.
struct Ways<Derived, Type, Plain> {
    key: &'static str,
    title: &'static str,
    derived: fn(&Order) -> Derived,
    generated: fn(&Order) -> Type,
    plain: fn(&Order) -> Plain,
    json: fn(&Order) -> Value,
}

impl<Derived: KsnetRequest, Type: KsnetRequest, Plain: Serialize> Ways<Derived, Type, Plain> {
    fn measure(&self, settings: Settings) -> [Table; 2] {
        let channel = &Channel::new(STORE, CHANNEL).expect("ids");
        let order = || black_box(&ORDER);
        let derived = || sent(&(self.derived)(order()), channel);
        let generated = || sent(&(self.generated)(order()), channel);
        // As reqwest writes what it is given as JSON.
        let plain = || serde_json::to_vec(&(self.plain)(order())).expect("all of it is JSON");
        let json = || serde_json::to_vec(&(self.json)(order())).expect("all of it is JSON");
        // They are compared because they say the same.
        let said = read(&plain());
        for other in [derived(), generated(), json()] {
            assert_eq!(read(&other), said, "{}", self.title);
        }
        let checked = || {
            let request = (self.derived)(order());
            request.validate().map(|()| sent(&request, channel))
        };
        assert!(checked().is_ok(), "{:?}", checked());
        let serialise = compare(
            &format!("serialise/{}", self.key),
            &format!("{}: built and written", self.title),
            &[
                Candidate::new("derived", derived),
                Candidate::new("generated type", generated),
                Candidate::new("derived, checked first", checked),
                Candidate::new("hand-written", plain),
                Candidate::new("json!", json),
            ],
            settings,
        );
        let (ours, typed) = ((self.derived)(&ORDER), (self.generated)(&ORDER));
        assert_eq!(typed.validate(), Ok(()));
        let validate = compare(
            &format!("validate/{}", self.key),
            &format!("{}: `validate()`", self.title),
            &[
                Candidate::new("derived", || black_box(&ours).validate()),
                Candidate::new("generated type", || black_box(&typed).validate()),
            ],
            settings,
        );
        [serialise, validate]
    }
}

/// The body that the client writes of a request that was checked; its memory begins with as much room there.
fn sent(request: &impl KsnetRequest, channel: &Channel) -> Vec<u8> {
    let mut json = Vec::with_capacity(ROOM);
    serde_json::to_writer(&mut json, &request.view(Some(channel))).expect("all of it is JSON");
    json
}

fn read(json: &[u8]) -> Value {
    serde_json::from_slice(json).expect("it was written as JSON")
}

fn main() {
    let settings = Settings::read();
    let tables = [
        card::WAYS.measure(settings),
        virtual_account::WAYS.measure(settings),
        easy_pay::WAYS.measure(settings),
        key_in::WAYS.measure(settings),
    ];
    let [card, virtual_account, easy_pay, key_in] = tables;
    let [written, checked] = [0, 1].map(|n| [&card[n], &virtual_account[n], &easy_pay[n], &key_in[n]]);
    let tables: Vec<Table> = written.into_iter().chain(checked).cloned().collect();
    report(&tables);
}
