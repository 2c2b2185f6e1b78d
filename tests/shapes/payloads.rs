//! Variants whose payload is a request of its own: however it is held, and whatever the enum says of it.

use std::rc::Rc;
use std::sync::Arc;

use portone_ksnet::{KsnetContract, KsnetPart, KsnetRequest, ProductType, RestBank, VirtualAccountType};
use serde_json::json;

use crate::{Shop, body, broken, page};

const ESCROW: bool = false;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(isEscrow = ESCROW, productType = REAL))]
struct CardOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn card() -> CardOrder<'static> {
    CardOrder { payment_id: "order-1", order_name: "Tea", total_amount: 1000, buyer: "Kim" }
}

/// The enum fixes what its payloads fix; a variant may say otherwise.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC)]
#[ksnet(set(isEscrow = ESCROW, productType = DIGITAL))]
enum Cards<'a> {
    #[ksnet(pay_method = CARD, set(productType = REAL))]
    Boxed(Box<CardOrder<'a>>),
    #[ksnet(pay_method = CARD, set(productType = REAL))]
    Borrowed(&'a CardOrder<'a>),
    #[ksnet(pay_method = CARD, set(productType = REAL))]
    Shared(Arc<CardOrder<'a>>),
    #[ksnet(pay_method = CARD, set(productType = REAL))]
    Counted(Rc<CardOrder<'a>>),
}

/// What all of the inner variants say, the outer one may say of them.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC)]
enum Outer<'a> {
    #[ksnet(pay_method = CARD, set(productType = REAL))]
    Cards(Cards<'a>),
}

#[test]
fn a_payload_may_be_held_by_a_pointer() {
    let plain = page(&card());
    assert_eq!(plain["isEscrow"], false);
    let order = card();
    let all = [
        Cards::Boxed(Box::new(card())),
        Cards::Borrowed(&order),
        Cards::Shared(Arc::new(card())),
        Cards::Counted(Rc::new(card())),
    ];
    for one in all {
        assert_eq!(page(&Outer::Cards(one)), plain);
    }
    let long = CardOrder { order_name: "tea tea tea tea tea tea tea tea tea tea tea tea tea", ..card() };
    assert_eq!(broken(&Outer::Cards(Cards::Borrowed(&long))), ["order-name-length"]);
}

// On the server, the object that is filled is the pay method.

#[derive(KsnetPart)]
#[ksnet(at = method.virtualAccount)]
struct Account {
    bank: RestBank,
    #[ksnet(path = expiry.validHours)]
    hours: u32,
    #[ksnet(path = option.type)]
    kind: VirtualAccountType,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
struct AccountOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: ProductType,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: &'a str,
    #[ksnet(part)]
    account: Account,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
struct CardByNumber<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: ProductType,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
enum KeyIn<'a> {
    #[ksnet(pay_method = VIRTUAL_ACCOUNT)]
    Account(AccountOrder<'a>),
    #[ksnet(pay_method = CARD)]
    Card(CardByNumber<'a>),
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
enum Accounts<'a> {
    One(AccountOrder<'a>),
}

/// It is not said in the enum, so any is taken.
#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly)]
enum AnyKeyIn<'a> {
    All(KeyIn<'a>),
    Accounts(Accounts<'a>),
}

#[test]
fn a_payload_pays_by_what_it_gives() {
    let order = || AccountOrder {
        payment_id: "order-1",
        order_name: "Tea",
        total: 1000,
        product_type: ProductType::PHYSICAL,
        buyer: "Kim",
        phone: "01000000000",
        account: Account { bank: RestBank::SHINHAN, hours: 24, kind: VirtualAccountType::NORMAL },
    };
    let account = json!({
        "virtualAccount": { "bank": "SHINHAN", "expiry": { "validHours": 24 }, "option": { "type": "NORMAL" } },
    });
    assert_eq!(body(&AnyKeyIn::All(KeyIn::Account(order())))["method"], account);
    assert_eq!(body(&AnyKeyIn::Accounts(Accounts::One(order())))["method"], account);
    let card = |product_type| CardByNumber {
        payment_id: "order-1",
        order_name: "Tea",
        total: 1000,
        product_type,
        buyer: "Kim",
        number: "4000000000000001",
        month: "01",
        year: "30",
    };
    assert_eq!(
        body(&AnyKeyIn::All(KeyIn::Card(card(ProductType::PHYSICAL))))["method"]["card"]["credential"]["number"],
        "4000000000000001"
    );
    let digital = AnyKeyIn::All(KeyIn::Card(card(ProductType::DIGITAL)));
    assert_eq!(broken(&digital), ["key-in-product-type-of-mid"]);
    assert_eq!(<AnyKeyIn<'_> as KsnetRequest>::CONTRACT, Shop::CONTRACT, "the payloads' own");
}
