// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    DeleteBillingKey, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = deleteBillingKey)]
struct Derived<'a> {
    #[ksnet(path = billingKey)]
    billing_key: &'static str,
    #[ksnet(path = reason)]
    reason: Option<&'static str>,
    #[ksnet(path = requester)]
    requester: Option<portone_ksnet::BillingKeyDeleteRequester>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        billing_key: "billingKey",
        reason: None,
        requester: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> DeleteBillingKey<'static> {
    DeleteBillingKey::new("billingKey")
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
        let built = built().reason("reason");
        let derived = Derived {
            reason: Some("reason"),
            ..derived()
        };
        let json: Least = [least(), vec![]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().requester(portone_ksnet::BillingKeyDeleteRequester::ADMIN);
        let derived = Derived {
            requester: Some(portone_ksnet::BillingKeyDeleteRequester::ADMIN),
            ..derived()
        };
        let json: Least = [least(), vec![]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 2usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .reason("reason")
        .requester(portone_ksnet::BillingKeyDeleteRequester::ADMIN);
    let derived = Derived {
        reason: Some("reason"),
        requester: Some(portone_ksnet::BillingKeyDeleteRequester::ADMIN),
        ..derived()
    };
    let json: Least = [least(), vec![]].concat();
    same(&built, &derived, &json);
}
