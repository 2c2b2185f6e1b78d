// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    GetPaymentSchedule, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = getPaymentSchedule)]
struct Derived<'a> {
    #[ksnet(path = paymentScheduleId)]
    payment_schedule_id: &'static str,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        payment_schedule_id: "paymentScheduleId",
        of: std::marker::PhantomData,
    }
}
fn built() -> GetPaymentSchedule<'static> {
    GetPaymentSchedule::new("paymentScheduleId")
}
fn least() -> Least {
    vec![]
}
#[test]
fn the_least_request_is_taken() {
    assert_eq!(built().validate(), Ok(()));
    same(&built(), &derived(), &least());
}
