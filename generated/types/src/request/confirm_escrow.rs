// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ConfirmEscrow<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    pub fn new(payment_id: impl Into<Cow<'a, str>>) -> ConfirmEscrow<'a> {
        ConfirmEscrow {
            payment_id: payment_id.into(),
            from_store: None,
        }
    }
}
impl<'a> ConfirmEscrow<'a> {
    /// `fromStore`.
    #[inline]
    pub fn from_store(mut self, from_store: bool) -> Self {
        self.from_store = Some(from_store);
        self
    }
}
impl fmt::Debug for ConfirmEscrow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("ConfirmEscrow", self, f)
    }
}
/// Confirming the purchase of an escrow payment (에스크로 구매 확정).
///
/// Fields and rules: [`confirmEscrow`](crate::operation::confirmEscrow).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{ConfirmEscrow, KsnetRequest};
///
/// let order = ConfirmEscrow::new("payment-1");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct ConfirmEscrow<'a> {
    payment_id: Cow<'a, str>,
    from_store: Option<bool>,
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
    impl<'a> __ksnet::KsnetRequest for ConfirmEscrow<'a> {
        type Operation = __ksnet::operation::confirmEscrow;
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
                        "confirmEscrow",
                        2usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self.from_store.as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "fromStore",
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
