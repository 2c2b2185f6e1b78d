// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    PreRegisterPayment, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = preRegisterPayment)]
struct Derived<'a> {
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = currency)]
    currency: Option<portone_ksnet::Currency>,
    #[ksnet(path = taxFreeAmount)]
    tax_free_amount: Option<i64>,
    #[ksnet(path = totalAmount)]
    total_amount: Option<i64>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        payment_id: "paymentId",
        currency: None,
        tax_free_amount: None,
        total_amount: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> PreRegisterPayment<'static> {
    PreRegisterPayment::new("paymentId")
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
        let built = built().currency(portone_ksnet::Currency::KRW);
        let derived = Derived {
            currency: Some(portone_ksnet::Currency::KRW),
            ..derived()
        };
        let json: Least = [least(), vec![("currency", Some(json!("KRW")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().tax_free_amount(1003);
        let derived = Derived {
            tax_free_amount: Some(1003),
            ..derived()
        };
        let json: Least = [least(), vec![("taxFreeAmount", Some(json!(1003)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().total_amount(1004);
        let derived = Derived {
            total_amount: Some(1004),
            ..derived()
        };
        let json: Least = [least(), vec![("totalAmount", Some(json!(1004)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 3usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .currency(portone_ksnet::Currency::KRW)
        .tax_free_amount(1003)
        .total_amount(1004);
    let derived = Derived {
        currency: Some(portone_ksnet::Currency::KRW),
        tax_free_amount: Some(1003),
        total_amount: Some(1004),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("currency", Some(json!("KRW"))), ("taxFreeAmount", Some(json!(1003))),
            ("totalAmount", Some(json!(1004)))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
