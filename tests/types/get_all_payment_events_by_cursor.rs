// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    GetAllPaymentEventsByCursor, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = getAllPaymentEventsByCursor)]
struct Derived<'a> {
    #[ksnet(path = cursor)]
    cursor: Option<&'static str>,
    #[ksnet(path = from)]
    from: Option<&'static str>,
    #[ksnet(path = size)]
    size: Option<i64>,
    #[ksnet(path = until)]
    until: Option<&'static str>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        cursor: None,
        from: None,
        size: None,
        until: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> GetAllPaymentEventsByCursor<'static> {
    GetAllPaymentEventsByCursor::new()
}
fn least() -> Least {
    vec![]
}
#[test]
fn the_least_request_is_taken() {
    assert_eq!(built().validate(), Ok(()));
    same(&built(), &derived(), &least());
}
#[test]
fn every_setter_gives_what_its_field_gives() {
    let mut cases = 0;
    {
        let built = built().cursor("cursor");
        let derived = Derived {
            cursor: Some("cursor"),
            ..derived()
        };
        let json: Least = [least(), vec![("cursor", Some(json!("cursor")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().from("from");
        let derived = Derived {
            from: Some("from"),
            ..derived()
        };
        let json: Least = [least(), vec![("from", Some(json!("from")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().size(1002);
        let derived = Derived {
            size: Some(1002),
            ..derived()
        };
        let json: Least = [least(), vec![("size", Some(json!(1002)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().until("until");
        let derived = Derived {
            until: Some("until"),
            ..derived()
        };
        let json: Least = [least(), vec![("until", Some(json!("until")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 4usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built().cursor("cursor").from("from").size(1002).until("until");
    let derived = Derived {
        cursor: Some("cursor"),
        from: Some("from"),
        size: Some(1002),
        until: Some("until"),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("cursor", Some(json!("cursor"))), ("from", Some(json!("from"))), ("size",
            Some(json!(1002))), ("until", Some(json!("until")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
