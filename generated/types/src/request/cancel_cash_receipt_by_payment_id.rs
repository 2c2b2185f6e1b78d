// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> CancelCashReceiptByPaymentId<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    pub fn new(payment_id: impl Into<Cow<'a, str>>) -> CancelCashReceiptByPaymentId<'a> {
        CancelCashReceiptByPaymentId {
            payment_id: payment_id.into(),
        }
    }
}
impl fmt::Debug for CancelCashReceiptByPaymentId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("CancelCashReceiptByPaymentId", self, f)
    }
}
/// Cancelling the cash receipt of a payment (현금영수증 취소).
///
/// Fields and rules: [`cancelCashReceiptByPaymentId`](crate::operation::cancelCashReceiptByPaymentId).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{CancelCashReceiptByPaymentId, KsnetRequest};
///
/// let order = CancelCashReceiptByPaymentId::new("payment-1");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct CancelCashReceiptByPaymentId<'a> {
    payment_id: Cow<'a, str>,
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
    impl<'a> __ksnet::KsnetRequest for CancelCashReceiptByPaymentId<'a> {
        type Operation = __ksnet::operation::cancelCashReceiptByPaymentId;
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
                        "cancelCashReceiptByPaymentId",
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
