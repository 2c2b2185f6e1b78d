// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ResendWebhook<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    #[inline]
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
    single_use_lifetimes,
    unused_variables
)]
const _: () = {
    use super::derived as __ksnet;
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for ResendWebhook<'a> {
        type Operation = __ksnet::operation::resendWebhook;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {}
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            object.store_id();
            object.text_if("webhookId", &self.webhook_id);
        }
        fn parameter(
            &self,
            name: &str,
        ) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
            match name {
                "paymentId" => __ksnet::parameter(__ksnet::held::text(&self.payment_id)),
                _ => ::core::option::Option::None,
            }
        }
    }
};
