// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetBillingKeyInfo<'a> {
    /// A request with what every one must have.
    ///
    /// - `billing_key`: `billingKey`.
    #[inline]
    pub fn new(billing_key: impl Into<Cow<'a, str>>) -> GetBillingKeyInfo<'a> {
        GetBillingKeyInfo {
            billing_key: billing_key.into(),
        }
    }
}
impl fmt::Debug for GetBillingKeyInfo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetBillingKeyInfo", self, f)
    }
}
/// Reading one billing key (빌링키 단건 조회).
///
/// Fields and rules: [`getBillingKeyInfo`](crate::operation::getBillingKeyInfo).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetBillingKeyInfo, KsnetRequest};
///
/// let order = GetBillingKeyInfo::new("billing key");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetBillingKeyInfo<'a> {
    billing_key: Cow<'a, str>,
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
    impl<'a> __ksnet::KsnetRequest for GetBillingKeyInfo<'a> {
        type Operation = __ksnet::operation::getBillingKeyInfo;
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
                "billingKey" => {
                    __ksnet::parameter(__ksnet::held::text(&self.billing_key))
                }
                _ => ::core::option::Option::None,
            }
        }
    }
};
