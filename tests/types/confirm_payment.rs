// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    ConfirmPayment, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = confirmPayment)]
struct Derived<'a> {
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = currency)]
    currency: Option<portone_ksnet::Currency>,
    #[ksnet(path = isTest)]
    is_test: Option<bool>,
    #[ksnet(path = paymentToken)]
    payment_token: &'static str,
    #[ksnet(path = taxFreeAmount)]
    tax_free_amount: Option<i64>,
    #[ksnet(path = totalAmount)]
    total_amount: Option<i64>,
    #[ksnet(path = txId)]
    tx_id: Option<&'static str>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        payment_id: "paymentId",
        currency: None,
        is_test: None,
        payment_token: "paymentToken",
        tax_free_amount: None,
        total_amount: None,
        tx_id: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> ConfirmPayment<'static> {
    ConfirmPayment::new("paymentId", "paymentToken")
}
fn least() -> Least {
    vec![("paymentToken", Some(json!("paymentToken")))]
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
        let built = built().is_test(false);
        let derived = Derived {
            is_test: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("isTest", Some(json!(false)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().tax_free_amount(1005);
        let derived = Derived {
            tax_free_amount: Some(1005),
            ..derived()
        };
        let json: Least = [least(), vec![("taxFreeAmount", Some(json!(1005)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().total_amount(1006);
        let derived = Derived {
            total_amount: Some(1006),
            ..derived()
        };
        let json: Least = [least(), vec![("totalAmount", Some(json!(1006)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().tx_id("txId");
        let derived = Derived {
            tx_id: Some("txId"),
            ..derived()
        };
        let json: Least = [least(), vec![("txId", Some(json!("txId")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 5usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .currency(portone_ksnet::Currency::KRW)
        .is_test(false)
        .tax_free_amount(1005)
        .total_amount(1006)
        .tx_id("txId");
    let derived = Derived {
        currency: Some(portone_ksnet::Currency::KRW),
        is_test: Some(false),
        tax_free_amount: Some(1005),
        total_amount: Some(1006),
        tx_id: Some("txId"),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("currency", Some(json!("KRW"))), ("isTest", Some(json!(false))),
            ("taxFreeAmount", Some(json!(1005))), ("totalAmount", Some(json!(1006))),
            ("txId", Some(json!("txId")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
