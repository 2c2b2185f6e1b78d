// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> PreRegisterPayment<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    #[inline]
    pub fn new(payment_id: impl Into<Cow<'a, str>>) -> PreRegisterPayment<'a> {
        PreRegisterPayment {
            payment_id: payment_id.into(),
            currency: None,
            tax_free_amount: None,
            total_amount: None,
        }
    }
}
impl<'a> PreRegisterPayment<'a> {
    /// `currency`.
    #[inline]
    pub fn currency(mut self, currency: crate::Currency) -> Self {
        self.currency = Some(currency);
        self
    }
    /// `taxFreeAmount`.
    #[inline]
    pub fn tax_free_amount(mut self, tax_free_amount: u64) -> Self {
        self.tax_free_amount = Some(tax_free_amount);
        self
    }
    /// `totalAmount`.
    #[inline]
    pub fn total_amount(mut self, total_amount: u64) -> Self {
        self.total_amount = Some(total_amount);
        self
    }
}
impl fmt::Debug for PreRegisterPayment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("PreRegisterPayment", self, f)
    }
}
/// Registering the amount before the payment window opens (결제 정보 사전 등록).
///
/// Fields and rules: [`preRegisterPayment`](crate::operation::preRegisterPayment).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{KsnetRequest, PreRegisterPayment};
///
/// let order = PreRegisterPayment::new("payment-1");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct PreRegisterPayment<'a> {
    payment_id: Cow<'a, str>,
    currency: Option<crate::Currency>,
    tax_free_amount: Option<u64>,
    total_amount: Option<u64>,
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
    #[allow(unused_imports)]
    use __ksnet::held::{BySerde as _, ByItself as _, NotAtAll as _, Unfit as _};
    #[allow(unused_imports)]
    use __ksnet::{KsnetPart as _, NoContract as _, NoPart as _, NoRequest as _};
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for PreRegisterPayment<'a> {
        type Operation = __ksnet::operation::preRegisterPayment;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if ::core::option::Option::is_some(&self.currency.as_ref()) {
                check
                    .known_rule::<
                        Self::Operation,
                        1usize,
                    >(
                        &[
                            match self.currency.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::Currency,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
            }
            if ::core::option::Option::is_some(&self.tax_free_amount) {
                check
                    .known_rule::<
                        Self::Operation,
                        2usize,
                    >(
                        &[
                            __ksnet::held::integer_if(&self.tax_free_amount),
                            __ksnet::held::integer_if(&self.total_amount),
                        ],
                    );
            }
        }
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            object
                .held_if::<
                    __ksnet::kind::rest::Currency,
                    _,
                >("currency", self.currency.as_ref());
            object.store_id();
            object.integer_if("taxFreeAmount", &self.tax_free_amount);
            object.integer_if("totalAmount", &self.total_amount);
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
