//! Names that are somebody's already, and tokens that come from a macro of the shop's.

use std::marker::PhantomData;

use portone_ksnet::{KsnetPart, KsnetRequest, ProductType};
use serde_json::json;

use crate::{Shop, page};

/// Methods on every type, and types with the names of std's.
#[expect(dead_code, clippy::wrong_self_convention, reason = "only the names matter")]
mod rude {
    trait Everywhere {
        fn put(&self) {}
        fn check(&self) {}
        fn fact(&self) {}
        fn has(&self, _: usize) {}
        fn held(&self) {}
        fn fact_of(&self) {}
        fn each_of(&self) {}
        fn put_of(&self) {}
        fn rule(&self) {}
        fn len(&self) {}
        fn any(&self) {}
        fn serialize(&self) {}
        fn is_some(self)
        where
            Self: Sized,
        {
        }
        fn parameter(self)
        where
            Self: Sized,
        {
        }
    }

    impl<T: ?Sized> Everywhere for T {}

    mod core {}
    mod std {}
    mod portone_ksnet {}
    struct Option;
    struct Some;
    struct None;
    struct Result;
    struct Ok;
    struct String;
    struct Vec;
    struct Box;
    struct Shape;

    use super::Shop;

    #[derive(::portone_ksnet::KsnetPart)]
    #[ksnet(at = customer)]
    pub(super) struct Who<'a> {
        pub(super) full_name: &'a str,
        pub(super) email: ::core::option::Option<&'a str>,
    }

    #[derive(::portone_ksnet::KsnetPart)]
    pub(super) struct Base<'a> {
        pub(super) payment_id: &'a str,
        #[ksnet(part)]
        pub(super) who: ::core::option::Option<Who<'a>>,
        pub(super) products: &'a [::portone_ksnet::Product],
    }

    #[derive(::portone_ksnet::KsnetRequest)]
    #[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
    pub(super) enum Order<'a> {
        Cut {
            #[ksnet(part)]
            base: Base<'a>,
            order_name: &'a str,
            #[ksnet(default = 1000)]
            total_amount: ::core::option::Option<u64>,
            channel_group_id: ::core::option::Option<&'a str>,
        },
        Flat {
            payment_id: &'a str,
            order_name: &'a str,
            #[ksnet(default = 1000)]
            total_amount: ::core::option::Option<u64>,
            channel_group_id: ::core::option::Option<&'a str>,
            #[ksnet(path = customer.fullName)]
            buyer: &'a str,
        },
    }
}

#[test]
fn a_shops_own_names_are_not_in_the_way() {
    let cut = rude::Order::Cut {
        base: rude::Base {
            payment_id: "order-1",
            who: Some(rude::Who { full_name: "Kim", email: None }),
            products: &[],
        },
        order_name: "Tea",
        total_amount: None,
        channel_group_id: None,
    };
    let flat = rude::Order::Flat {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: None,
        channel_group_id: None,
        buyer: "Kim",
    };
    let (mut cut, flat) = (page(&cut), page(&flat));
    assert_eq!(cut.as_object_mut().unwrap().remove("products"), Some(json!([])));
    assert_eq!(cut, flat);
}

/// Types, names, codes and values that are handed to a macro come wrapped, and from elsewhere.
macro_rules! order {
    ($name:ident of $shop:ty, $method:ident, $title:literal, $price:expr; $($field:ident: $ty:ty),*; $part:ident: $of:ty) => {
        #[derive(KsnetRequest)]
        #[ksnet(operation = requestPayment, contract = $shop, pay_method = $method, currency = KRW, device = PC)]
        #[ksnet(set(orderName = $title, totalAmount = $price))]
        struct $name<'a> {
            $($field: $ty,)*
            #[ksnet(part)]
            $part: $of,
        }
    };
}

macro_rules! either {
    ($name:ident of $shop:path { $($variant:ident $method:ident $payload:ty),* }) => {
        #[derive(KsnetRequest)]
        #[ksnet(operation = requestPayment, contract = $shop, currency = KRW, device = PC)]
        enum $name<'a> {
            $(#[ksnet(pay_method = $method)] $variant($payload),)*
        }
    };
}

macro_rules! text {
    () => { &'static str };
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Buyer {
    full_name: text!(),
}

order! {
    Card of crate::Shop, CARD, "Tea", 1000;
    payment_id: &'a str, shop: PhantomData<Shop>, product_type: Option<ProductType>; buyer: Option<Buyer>
}
order! {
    Transfer of Shop, TRANSFER, "Tea", 1000;
    payment_id: &'a str, product_type: Option<ProductType>; buyer: Buyer
}
either! { Either of Shop { Card CARD Card<'a>, Transfer TRANSFER Box<Transfer<'a>> } }

#[test]
fn a_request_is_made_of_what_a_macro_is_given() {
    let card = Card {
        payment_id: "order-1",
        shop: PhantomData,
        product_type: Some(ProductType::PHYSICAL),
        buyer: Some(Buyer { full_name: "Kim" }),
    };
    let transfer = Transfer { payment_id: "order-1", product_type: None, buyer: Buyer { full_name: "Kim" } };
    let (card, transfer) = (page(&Either::Card(card)), page(&Either::Transfer(Box::new(transfer))));
    assert_eq!(card["productType"], ProductType::PHYSICAL.sdk_code());
    assert_eq!(transfer.get("productType"), None);
    for (json, method) in [(card, "CARD"), (transfer, "TRANSFER")] {
        assert_eq!((&json["payMethod"], &json["totalAmount"]), (&json!(method), &json!(1000)));
        assert_eq!(json["customer"], json!({ "fullName": "Kim" }));
    }
}

/// A `where` clause may speak of the type itself.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct OfItself<'a, T>
where
    Self: Sized + 'a,
    T: Clone,
{
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: T,
    #[ksnet(part)]
    buyer: Buyer,
}

#[test]
fn a_where_clause_may_speak_of_the_type_itself() {
    let order = OfItself {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 7_u8,
        buyer: Buyer { full_name: "Kim" },
    };
    assert_eq!(page(&order)["totalAmount"], 7);
}

/// Free text on the server is free JSON in the window, which text is, too.
#[derive(KsnetPart)]
struct Noted<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    custom_data: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct InTheWindow<'a> {
    #[ksnet(part)]
    noted: Noted<'a>,
    total_amount: u64,
    #[ksnet(part)]
    buyer: Buyer,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Shop, currency = KRW)]
struct OnTheServer<'a> {
    #[ksnet(part)]
    noted: Noted<'a>,
    #[ksnet(path = amount.total)]
    total: u64,
    billing_key: &'a str,
    product_type: ProductType,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

#[test]
fn a_part_with_free_text_is_for_both_surfaces() {
    let noted = || Noted { payment_id: "order-1", order_name: "Tea", custom_data: "for a friend" };
    let window = InTheWindow { noted: noted(), total_amount: 1000, buyer: Buyer { full_name: "Kim" } };
    let server = OnTheServer {
        noted: noted(),
        total: 1000,
        billing_key: "key-1",
        product_type: ProductType::PHYSICAL,
        buyer: "Kim",
    };
    assert_eq!(page(&window)["customData"], "for a friend");
    assert_eq!(crate::body(&server)["customData"], "for a friend");
}
