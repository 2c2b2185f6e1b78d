// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ConfirmBillingKey<'a> {
    /// A request with what every one must have.
    ///
    /// - `billing_issue_token`: The token that the window gives when a billing key has been asked for (결제창에서 빌링키 발급 요청이 끝나면 받는 토큰). `billingIssueToken`.
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
    single_use_lifetimes
)]
const _: () = {
    use super::derived as __ksnet;
    #[allow(unused_imports)]
    use __ksnet::held::{BySerde as _, ByItself as _, NotAtAll as _, Unfit as _};
    #[allow(unused_imports)]
    use __ksnet::{KsnetPart as _, NoContract as _, NoPart as _, NoRequest as _};
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for ConfirmBillingKey<'a> {
        type Operation = __ksnet::operation::confirmBillingKey;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::NONE;
        const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(&[]);
        #[inline]
        #[allow(unused_variables)]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = __ksnet::Scratch::default();
        }
        #[inline]
        #[allow(unused_variables)]
        fn put<__S: __ksnet::Serializer>(
            &self,
            node: u16,
            channel: ::core::option::Option<&__ksnet::Channel>,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            let scratch = __ksnet::Scratch::default();
            match node {
                _ => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "confirmBillingKey",
                        3usize,
                    )?;
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "billingIssueToken",
                        &__ksnet::Write::<
                            __ksnet::kind::Text,
                            _,
                        >::new(&self.billing_issue_token),
                    )?;
                    if let ::core::option::Option::Some(value) = self.is_test.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "isTest",
                            &__ksnet::Write::<__ksnet::kind::Boolean, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(channel) = channel {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "storeId",
                            channel.store_id(),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
            }
        }
        #[allow(unused_variables)]
        fn parameter(
            &self,
            name: &str,
        ) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
            let scratch = __ksnet::Scratch::default();
            match name {
                _ => ::core::option::Option::None,
            }
        }
    }
};
