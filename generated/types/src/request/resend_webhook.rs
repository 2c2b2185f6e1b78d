// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ResendWebhook<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    pub fn new(payment_id: impl Into<Cow<'a, str>>) -> ResendWebhook<'a> {
        ResendWebhook {
            payment_id: payment_id.into(),
            webhook_id: None,
        }
    }
}
impl<'a> ResendWebhook<'a> {
    /// `webhookId`.
    #[inline]
    pub fn webhook_id(mut self, webhook_id: impl Into<Cow<'a, str>>) -> Self {
        self.webhook_id = Some(webhook_id.into());
        self
    }
}
impl fmt::Debug for ResendWebhook<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("ResendWebhook", self, f)
    }
}
/// Sending the webhook of a payment again (웹훅 재발송).
///
/// Fields and rules: [`resendWebhook`](crate::operation::resendWebhook).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{KsnetRequest, ResendWebhook};
///
/// let order = ResendWebhook::new("payment-1");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct ResendWebhook<'a> {
    payment_id: Cow<'a, str>,
    webhook_id: Option<Cow<'a, str>>,
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
    impl<'a> __ksnet::KsnetRequest for ResendWebhook<'a> {
        type Operation = __ksnet::operation::resendWebhook;
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
                        "resendWebhook",
                        2usize,
                    )?;
                    if let ::core::option::Option::Some(channel) = channel {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "storeId",
                            channel.store_id(),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.webhook_id.as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "webhookId",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
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
                "paymentId" => {
                    __ksnet::parameter(
                        __ksnet::Held::<
                            __ksnet::kind::Text,
                        >::fact(&self.payment_id, &scratch),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
};
