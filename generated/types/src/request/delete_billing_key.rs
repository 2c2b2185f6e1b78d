// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> DeleteBillingKey<'a> {
    /// A request with what every one must have.
    ///
    /// - `billing_key`: `billingKey`.
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
    single_use_lifetimes
)]
const _: () = {
    use super::derived as __ksnet;
    #[inline(always)]
    fn __field_0<'__ksnet, 'a>(
        request: &'__ksnet DeleteBillingKey<'a>,
    ) -> &'__ksnet Cow<'a, str> {
        &request.billing_key
    }
    #[inline(always)]
    fn __field_1<'__ksnet, 'a>(
        request: &'__ksnet DeleteBillingKey<'a>,
    ) -> Option<&'__ksnet Cow<'a, str>> {
        request.reason.as_ref()
    }
    #[inline(always)]
    fn __field_2<'__ksnet, 'a>(
        request: &'__ksnet DeleteBillingKey<'a>,
    ) -> Option<&'__ksnet crate::BillingKeyDeleteRequester> {
        request.requester.as_ref()
    }
    #[automatically_derived]
    impl<'a> __ksnet::KsnetRequest for DeleteBillingKey<'a> {
        type Operation = __ksnet::operation::deleteBillingKey;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::NONE;
        const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let _ = &check;
        }
        #[inline]
        fn put<__S: __ksnet::Serializer>(
            &self,
            node: u16,
            channel: ::core::option::Option<&__ksnet::Channel>,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            let _ = channel;
            match node {
                _ => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "deleteBillingKey",
                        0usize,
                    )?;
                    __ksnet::SerializeStruct::end(object)
                }
            }
        }
        fn parameter(
            &self,
            name: &str,
        ) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
            match name {
                "billingKey" => {
                    __ksnet::parameter(
                        __ksnet::Hold::<__ksnet::kind::Text>::fact(__field_0(self)),
                    )
                }
                "reason" => {
                    __ksnet::parameter(
                        match __field_1(self) {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Hold::<__ksnet::kind::Text>::fact(value)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                    )
                }
                "requester" => {
                    __ksnet::parameter(
                        match __field_2(self) {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Hold::<
                                    __ksnet::kind::rest::BillingKeyDeleteRequester,
                                >::fact(value)
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
