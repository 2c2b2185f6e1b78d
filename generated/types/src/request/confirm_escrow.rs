// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ConfirmEscrow<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    #[inline]
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
    single_use_lifetimes,
    unused_variables
)]
const _: () = {
    use super::derived as __ksnet;
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for ConfirmEscrow<'a> {
        type Operation = __ksnet::operation::confirmEscrow;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {}
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            object.boolean_if("fromStore", &self.from_store);
            object.store_id();
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
