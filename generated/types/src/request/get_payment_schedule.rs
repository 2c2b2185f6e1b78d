// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetPaymentSchedule<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_schedule_id`: `paymentScheduleId`.
    #[inline]
    pub fn new(payment_schedule_id: impl Into<Cow<'a, str>>) -> GetPaymentSchedule<'a> {
        GetPaymentSchedule {
            payment_schedule_id: payment_schedule_id.into(),
        }
    }
}
impl fmt::Debug for GetPaymentSchedule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetPaymentSchedule", self, f)
    }
}
/// Reading one scheduled payment (결제 예약 단건 조회).
///
/// Fields and rules: [`getPaymentSchedule`](crate::operation::getPaymentSchedule).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetPaymentSchedule, KsnetRequest};
///
/// let order = GetPaymentSchedule::new("payment-schedule-1");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetPaymentSchedule<'a> {
    payment_schedule_id: Cow<'a, str>,
}
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_qualifications,
    single_use_lifetimes,
    unused_variables
)]
const _: () = {
    use super::derived as __ksnet;
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for GetPaymentSchedule<'a> {
        type Operation = __ksnet::operation::getPaymentSchedule;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {}
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {}
        fn parameter(
            &self,
            name: &str,
        ) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
            match name {
                "paymentScheduleId" => {
                    __ksnet::parameter(__ksnet::held::text(&self.payment_schedule_id))
                }
                _ => ::core::option::Option::None,
            }
        }
    }
};
