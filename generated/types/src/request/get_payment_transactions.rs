// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetPaymentTransactions<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    #[inline]
    pub fn new(payment_id: impl Into<Cow<'a, str>>) -> GetPaymentTransactions<'a> {
        GetPaymentTransactions {
            payment_id: payment_id.into(),
        }
    }
}
impl fmt::Debug for GetPaymentTransactions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetPaymentTransactions", self, f)
    }
}
/// Reading the attempts at one payment (결제 시도 내역 조회).
///
/// Fields and rules: [`getPaymentTransactions`](crate::operation::getPaymentTransactions).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetPaymentTransactions, KsnetRequest};
///
/// let order = GetPaymentTransactions::new("payment-1");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetPaymentTransactions<'a> {
    payment_id: Cow<'a, str>,
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
    impl<'a> __ksnet::KsnetRequest for GetPaymentTransactions<'a> {
        type Operation = __ksnet::operation::getPaymentTransactions;
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
                "paymentId" => __ksnet::parameter(__ksnet::held::text(&self.payment_id)),
                _ => ::core::option::Option::None,
            }
        }
    }
};
