// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ConfirmBillingKey<'a> {
    /// A request with what every one must have.
    ///
    /// - `billing_issue_token`: The token that the window gives when a billing key has been asked for (결제창에서 빌링키 발급 요청이 끝나면 받는 토큰). `billingIssueToken`.
    #[inline]
    pub fn new(billing_issue_token: impl Into<Cow<'a, str>>) -> ConfirmBillingKey<'a> {
        ConfirmBillingKey {
            billing_issue_token: billing_issue_token.into(),
            is_test: None,
        }
    }
}
impl<'a> ConfirmBillingKey<'a> {
    /// `isTest`.
    #[inline]
    pub fn is_test(mut self, is_test: bool) -> Self {
        self.is_test = Some(is_test);
        self
    }
}
impl fmt::Debug for ConfirmBillingKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("ConfirmBillingKey", self, f)
    }
}
/// Confirming a billing key by hand (빌링키 발급 수동 승인).
///
/// Fields and rules: [`confirmBillingKey`](crate::operation::confirmBillingKey).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{ConfirmBillingKey, KsnetRequest};
///
/// let order = ConfirmBillingKey::new("billing issue token");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct ConfirmBillingKey<'a> {
    billing_issue_token: Cow<'a, str>,
    is_test: Option<bool>,
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
    impl<'a> __ksnet::KsnetRequest for ConfirmBillingKey<'a> {
        type Operation = __ksnet::operation::confirmBillingKey;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {}
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            object.text("billingIssueToken", &self.billing_issue_token);
            object.boolean_if("isTest", &self.is_test);
            object.store_id();
        }
    }
};
