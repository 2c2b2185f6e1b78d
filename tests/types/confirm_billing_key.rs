// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    ConfirmBillingKey, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = confirmBillingKey)]
struct Derived<'a> {
    #[ksnet(path = billingIssueToken)]
    billing_issue_token: &'static str,
    #[ksnet(path = isTest)]
    is_test: Option<bool>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        billing_issue_token: "billingIssueToken",
        is_test: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> ConfirmBillingKey<'static> {
    ConfirmBillingKey::new("billingIssueToken")
}
fn least() -> Least {
    vec![("billingIssueToken", Some(json!("billingIssueToken")))]
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
        let built = built().is_test(false);
        let derived = Derived {
            is_test: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("isTest", Some(json!(false)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 1usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built().is_test(false);
    let derived = Derived {
        is_test: Some(false),
        ..derived()
    };
    let json: Least = [least(), vec![("isTest", Some(json!(false)))]].concat();
    same(&built, &derived, &json);
}
