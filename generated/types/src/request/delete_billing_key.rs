// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> DeleteBillingKey<'a> {
    /// A request with what every one must have.
    ///
    /// - `billing_key`: `billingKey`.
    #[inline]
    pub fn new(billing_key: impl Into<Cow<'a, str>>) -> DeleteBillingKey<'a> {
        DeleteBillingKey {
            billing_key: billing_key.into(),
            reason: None,
            requester: None,
        }
    }
}
impl<'a> DeleteBillingKey<'a> {
    /// `reason`.
    #[inline]
    pub fn reason(mut self, reason: impl Into<Cow<'a, str>>) -> Self {
        self.reason = Some(reason.into());
        self
    }
    /// `requester`.
    #[inline]
    pub fn requester(mut self, requester: crate::BillingKeyDeleteRequester) -> Self {
        self.requester = Some(requester);
        self
    }
}
impl fmt::Debug for DeleteBillingKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("DeleteBillingKey", self, f)
    }
}
/// Deleting a billing key (빌링키 삭제).
///
/// Fields and rules: [`deleteBillingKey`](crate::operation::deleteBillingKey).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{DeleteBillingKey, KsnetRequest};
///
/// let order = DeleteBillingKey::new("billing key");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct DeleteBillingKey<'a> {
    billing_key: Cow<'a, str>,
    reason: Option<Cow<'a, str>>,
    requester: Option<crate::BillingKeyDeleteRequester>,
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
    impl<'a> __ksnet::KsnetRequest for DeleteBillingKey<'a> {
        type Operation = __ksnet::operation::deleteBillingKey;
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
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            match name {
                "billingKey" => {
                    __ksnet::parameter(__ksnet::held::text(&self.billing_key))
                }
                "reason" => __ksnet::parameter(__ksnet::held::text_if(&self.reason)),
                "requester" => {
                    __ksnet::parameter(
                        match self.requester.as_ref() {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Held::<
                                    __ksnet::kind::rest::BillingKeyDeleteRequester,
                                >::fact(value, &scratch)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
};
