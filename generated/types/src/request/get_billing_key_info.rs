// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetBillingKeyInfo<'a> {
    /// A request with what every one must have.
    ///
    /// - `billing_key`: `billingKey`.
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
    impl<'a> __ksnet::KsnetRequest for GetBillingKeyInfo<'a> {
        type Operation = __ksnet::operation::getBillingKeyInfo;
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
                        "getBillingKeyInfo",
                        0usize,
                    )?;
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
                "billingKey" => {
                    __ksnet::parameter(
                        __ksnet::Held::<
                            __ksnet::kind::Text,
                        >::fact(&self.billing_key, &scratch),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
};
