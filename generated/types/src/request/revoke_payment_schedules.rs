// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> RevokePaymentSchedules<'a> {
    /// A request with what every one must have.
    ///
    /// - `billing_key`: Alone, it revokes every schedule of this billing key (이것만 보내면 이 빌링키의 모든 예약을 취소합니다). `billingKey`.
    #[inline]
    pub fn new(billing_key: impl Into<Cow<'a, str>>) -> RevokePaymentSchedules<'a> {
        RevokePaymentSchedules {
            billing_key: billing_key.into(),
            schedule_ids: None,
        }
    }
}
impl<'a> RevokePaymentSchedules<'a> {
    /// The schedules to revoke; with a billing key as well, all of them must be of that key (취소할 예약. 빌링키도 보내면 모두 그 빌링키의 예약이어야 합니다). `scheduleIds`.
    #[inline]
    pub fn schedule_ids(
        mut self,
        schedule_ids: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.schedule_ids = Some(schedule_ids.into_iter().map(Into::into).collect());
        self
    }
}
impl fmt::Debug for RevokePaymentSchedules<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("RevokePaymentSchedules", self, f)
    }
}
/// Revoking scheduled payments (결제 예약 취소).
///
/// Fields and rules: [`revokePaymentSchedules`](crate::operation::revokePaymentSchedules).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{KsnetRequest, RevokePaymentSchedules};
///
/// let order = RevokePaymentSchedules::new("billing key");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct RevokePaymentSchedules<'a> {
    billing_key: Cow<'a, str>,
    schedule_ids: Option<Vec<Cow<'a, str>>>,
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
    #[allow(unused_imports)]
    use __ksnet::held::{BySerde as _, ByItself as _, NotAtAll as _, Unfit as _};
    #[allow(unused_imports)]
    use __ksnet::{KsnetPart as _, NoContract as _, NoPart as _, NoRequest as _};
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for RevokePaymentSchedules<'a> {
        type Operation = __ksnet::operation::revokePaymentSchedules;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {}
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            object.text("billingKey", &self.billing_key);
            object
                .held_if::<
                    __ksnet::kind::List<__ksnet::kind::Text>,
                    _,
                >("scheduleIds", self.schedule_ids.as_ref());
            object.store_id();
        }
    }
};
