// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> CloseVirtualAccount<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    #[inline]
    pub fn new(payment_id: impl Into<Cow<'a, str>>) -> CloseVirtualAccount<'a> {
        CloseVirtualAccount {
            payment_id: payment_id.into(),
        }
    }
}
impl fmt::Debug for CloseVirtualAccount<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("CloseVirtualAccount", self, f)
    }
}
/// Closing a virtual account (가상계좌 말소).
///
/// Fields and rules: [`closeVirtualAccount`](crate::operation::closeVirtualAccount).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{CloseVirtualAccount, KsnetRequest};
///
/// let order = CloseVirtualAccount::new("payment-1");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct CloseVirtualAccount<'a> {
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
    impl<'a> __ksnet::KsnetRequest for CloseVirtualAccount<'a> {
        type Operation = __ksnet::operation::closeVirtualAccount;
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
