// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    RevokePaymentSchedules, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = revokePaymentSchedules)]
struct Derived<'a> {
    #[ksnet(path = billingKey)]
    billing_key: &'static str,
    #[ksnet(path = scheduleIds)]
    schedule_ids: Option<Vec<&'static str>>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        billing_key: "billingKey",
        schedule_ids: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> RevokePaymentSchedules<'static> {
    RevokePaymentSchedules::new("billingKey")
}
fn least() -> Least {
    vec![("billingKey", Some(json!("billingKey")))]
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
        let built = built().schedule_ids(vec!["scheduleIds"]);
        let derived = Derived {
            schedule_ids: Some(vec!["scheduleIds"]),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("scheduleIds", Some(json!(vec!["scheduleIds"])))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 1usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built().schedule_ids(vec!["scheduleIds"]);
    let derived = Derived {
        schedule_ids: Some(vec!["scheduleIds"]),
        ..derived()
    };
    let json: Least = [least(), vec![("scheduleIds", Some(json!(vec!["scheduleIds"])))]]
        .concat();
    same(&built, &derived, &json);
}
