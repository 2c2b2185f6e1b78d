// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    ConfirmEscrow, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = confirmEscrow)]
struct Derived<'a> {
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = fromStore)]
    from_store: Option<bool>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        payment_id: "paymentId",
        from_store: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> ConfirmEscrow<'static> {
    ConfirmEscrow::new("paymentId")
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
        let built = built().from_store(false);
        let derived = Derived {
            from_store: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("fromStore", Some(json!(false)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 1usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built().from_store(false);
    let derived = Derived {
        from_store: Some(false),
        ..derived()
    };
    let json: Least = [least(), vec![("fromStore", Some(json!(false)))]].concat();
    same(&built, &derived, &json);
}
