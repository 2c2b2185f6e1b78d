//! Types of fields, and what stands around them.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use portone_ksnet::{CardCompany, Channel, Currency, Hold, KsnetContract, KsnetRequest, PayMethod, kind};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{Shop, body, broken, channel, page};

/// A newtype of a shop's own, which serde writes as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
struct Title(String);

/// One that serde writes as text, though it holds a number.
struct Invoice(u32);

impl Serialize for Invoice {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("invoice-{}", self.0))
    }
}

#[derive(Clone, Copy, Serialize)]
struct Won(u64);

/// serde writes it as an object: that is known when it is written.
#[derive(Serialize)]
struct Price {
    won: u64,
}

#[derive(KsnetRequest, Serialize)]
#[serde(rename_all = "kebab-case")]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Newtypes {
    /// A doc comment.
    #[serde(rename = "id")]
    payment_id: Invoice,
    order_name: Title,
    total_amount: Won,
    #[ksnet(path = customer.fullName)]
    #[serde(skip)]
    buyer: Option<Arc<str>>,
    #[ksnet(path = customer.email)]
    email: Box<str>,
}

#[test]
fn newtypes_that_serde_writes_hold_scalars() {
    let order = Newtypes {
        payment_id: Invoice(7),
        order_name: Title("Tea".into()),
        total_amount: Won(1000),
        buyer: Some("Kim".into()),
        email: "kim@example.com".into(),
    };
    let json = page(&order);
    assert_eq!(json["paymentId"], "invoice-7");
    assert_eq!(json["orderName"], "Tea");
    assert_eq!(json["totalAmount"], 1000);
    assert_eq!(json["customer"], json!({ "fullName": "Kim", "email": "kim@example.com" }));
    // serde's own derive, beside ours, has its own names.
    assert_eq!(serde_json::to_value(&order).unwrap()["id"], "invoice-7");
}

#[test]
fn the_text_of_a_newtype_is_checked() {
    let order = Newtypes {
        payment_id: Invoice(7),
        order_name: Title("tea ".repeat(20)),
        total_amount: Won(1000),
        buyer: Some("Kim".into()),
        email: "kim@example.com".into(),
    };
    assert_eq!(broken(&order), ["order-name-length"], "whoever holds it");
    let named = Newtypes { order_name: Title("Tea".into()), ..order };
    assert_eq!(broken(&named), [""; 0]);
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Priced<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: Price,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[test]
fn a_newtype_that_serde_writes_otherwise_is_refused_and_not_sent() {
    let order =
        Priced { payment_id: "order-1", order_name: "Tea", total_amount: Price { won: 1000 }, buyer: "Kim" };
    let refused = order.to_browser_json(&channel()).unwrap_err().to_string();
    assert!(refused.contains("a whole number") && refused.contains("an object"), "{refused}");
    assert_eq!(order.total_amount.won, 1000);
}

/// A type that holds an amount by its own word.
struct Dollars(u64);

impl Hold<kind::Integer> for Dollars {
    fn fact(&self) -> portone_ksnet::rules::Fact<'_> {
        portone_ksnet::rules::Fact::Known(portone_ksnet::rules::Value::Integer(i128::from(self.0) * 100))
    }

    fn each(&self, _: &mut dyn FnMut(&dyn portone_ksnet::Members)) {}

    fn put<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0 * 100)
    }
}

/// Lifetimes, type and const parameters, a `where` clause, raw identifiers, `PhantomData`, `cfg`, and fields of
/// the shop's own.
#[derive(Debug, Clone, KsnetRequest)]
#[ksnet(operation = requestPayment, contract = S, currency = USD, device = PC)]
pub(crate) struct Generic<'a, 'b: 'a, S, T, const PARTS: usize = 2>
where
    S: KsnetContract,
    T: Clone,
{
    payment_id: Cow<'a, str>,
    order_name: &'b str,
    pub(crate) total_amount: T,
    r#pay_method: PayMethod,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.availableCards)]
    cards: Option<[CardCompany; PARTS]>,
    #[cfg(any())]
    never: Never,
    #[cfg(not(any()))]
    #[ksnet(path = customer.email)]
    email: Option<&'b &'a str>,
    #[ksnet(skip)]
    note: Vec<String>,
    shop: PhantomData<S>,
}
fn generic<'a>(buyer: &'a str, email: Option<&'a &'a str>) -> Generic<'a, 'a, Shop, u32> {
    Generic {
        payment_id: "order-1".into(),
        order_name: "Tea",
        total_amount: 600,
        r#pay_method: PayMethod::CARD,
        buyer,
        cards: Some([CardCompany::BC_CARD, CardCompany::HANA_CARD]),
        email,
        note: vec!["for a friend".into()],
        shop: PhantomData,
    }
}

#[test]
fn generics_raw_names_and_cfgs_are_a_shops_own() {
    let json = page(&generic("Kim", Some(&"kim@example.com")));
    assert_eq!(json["payMethod"], "CARD");
    assert_eq!(json["card"]["availableCards"], json!(["BC_CARD", "HANA_CARD"]));
    assert_eq!(json["customer"], json!({ "fullName": "Kim", "email": "kim@example.com" }));
    assert_eq!(json.as_object().unwrap().len(), 9, "nothing of the shop's own: {json}");
    assert!(page(&generic("Kim", None))["customer"].get("email").is_none(), "no null for what is not there");
    assert_eq!(generic("Kim", None).note.len(), 1);
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = USD, device = PC)]
struct InDollars<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: Dollars,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[test]
fn a_type_that_holds_a_wire_type_itself_has_its_own_words() {
    let order =
        InDollars { payment_id: "order-1", order_name: "Tea", total_amount: Dollars(6), buyer: "Kim" };
    assert_eq!(page(&order)["totalAmount"], 600);
}

/// An `Option` stands for something where it is `None`.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, device = PC)]
struct Defaults<'a> {
    payment_id: &'a str,
    #[ksnet(default = "Tea")]
    order_name: Option<String>,
    #[ksnet(default = 1000)]
    total_amount: Option<u64>,
    #[ksnet(default = KRW)]
    currency: Option<Currency>,
    #[ksnet(path = customer.fullName, default = crate::fields::SOMEBODY)]
    buyer: Option<&'a str>,
}

const SOMEBODY: &str = "Kim";

#[test]
fn a_default_is_written_where_the_field_is_none() {
    let none =
        Defaults { payment_id: "order-1", order_name: None, total_amount: None, currency: None, buyer: None };
    let json = page(&none);
    assert_eq!((json["orderName"].as_str(), json["totalAmount"].as_u64()), (Some("Tea"), Some(1000)));
    assert_eq!(
        (json["currency"].as_str(), json["customer"]["fullName"].as_str()),
        (Some("KRW"), Some("Kim"))
    );
    let some = Defaults { order_name: Some("Coffee".into()), currency: Some(Currency::USD), ..none };
    assert_eq!(page(&some)["orderName"], "Coffee");
    assert_eq!(page(&some)["currency"], "USD");
    let long = Defaults { order_name: Some("tea ".repeat(20)), ..some };
    assert_eq!(broken(&long), ["order-name-length"], "a default is not for what is there and wrong");
}

macro_rules! shop_request {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $ty:ty),* }) => {
        #[derive(KsnetRequest)]
        $(#[$meta])*
        struct $name<'a> {
            $($field: $ty,)*
            #[ksnet(path = customer.fullName)]
            buyer: &'a str,
        }
    };
}

shop_request! {
    #[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
    FromAMacro { payment_id: &'a str, order_name: &'a str, total_amount: u64 }
}

#[test]
fn a_request_may_come_out_of_a_macro() {
    let order = FromAMacro { payment_id: "order-1", order_name: "Tea", total_amount: 1000, buyer: "Kim" };
    assert_eq!(page(&order)["customer"]["fullName"], "Kim");
}

/// Everything is fixed but one field.
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
#[ksnet(set(reason = "out of stock"))]
struct Cancel {
    payment_id: String,
}

#[test]
fn a_request_of_one_field_is_enough_where_the_rest_is_fixed() {
    assert_eq!(body(&Cancel { payment_id: "order-1".into() })["reason"], "out of stock");
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Noted<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customData)]
    note: &'a str,
}

#[test]
fn json_for_a_script_cannot_end_the_script() {
    let text = "</script><script>alert(1)</script>\u{2028}\u{2029}&<!--";
    let order =
        Noted { payment_id: "order-1", order_name: "Tea", total_amount: 1000, buyer: "Kim", note: text };
    let plain = order.to_browser_json(&channel()).unwrap();
    let safe = order.to_script_json(&channel()).unwrap();
    assert!(plain.contains("</script>"), "plain JSON is not for a script");
    for bad in ['<', '>', '&', '\u{2028}', '\u{2029}'] {
        assert!(!safe.contains(bad), "{bad:?} in {safe}");
    }
    let read = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    assert_eq!(read(&plain), read(&safe), "both say the same");
    assert_eq!(read(&safe)["customData"], text);
    let indented = serde_json::to_string_pretty(&order.view(Some(&channel()))).unwrap();
    assert_eq!(read(&indented), read(&plain));
    let refused = Noted { order_name: "<b>a name that is far too long for the window of KSNET</b>", ..order }
        .to_script_json(&Channel::new("s", "c").unwrap());
    assert!(refused.is_err());
}
