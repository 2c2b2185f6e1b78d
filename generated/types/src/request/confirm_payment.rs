// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ConfirmPayment<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    /// - `payment_token`: The token that the window gives after authentication; a virtual account is issued with this confirmation (결제창에서 인증이 끝나면 받는 토큰. 가상계좌는 이 승인을 요청할 때 발급됩니다). `paymentToken`.
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        payment_token: impl Into<Cow<'a, str>>,
    ) -> ConfirmPayment<'a> {
        ConfirmPayment {
            payment_id: payment_id.into(),
            currency: None,
            is_test: None,
            payment_token: payment_token.into(),
            tax_free_amount: None,
            total_amount: None,
            tx_id: None,
        }
    }
}
impl<'a> ConfirmPayment<'a> {
    /// `currency`.
    #[inline]
    pub fn currency(mut self, currency: crate::Currency) -> Self {
        self.currency = Some(currency);
        self
    }
    /// `isTest`.
    #[inline]
    pub fn is_test(mut self, is_test: bool) -> Self {
        self.is_test = Some(is_test);
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
    /// `txId`.
    #[inline]
    pub fn tx_id(mut self, tx_id: impl Into<Cow<'a, str>>) -> Self {
        self.tx_id = Some(tx_id.into());
        self
    }
}
impl fmt::Debug for ConfirmPayment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("ConfirmPayment", self, f)
    }
}
/// Confirming a payment by hand (결제 수동 승인).
///
/// Fields and rules: [`confirmPayment`](crate::operation::confirmPayment).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{ConfirmPayment, KsnetRequest};
///
/// let order = ConfirmPayment::new("payment-1", "payment token");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct ConfirmPayment<'a> {
    payment_id: Cow<'a, str>,
    currency: Option<crate::Currency>,
    is_test: Option<bool>,
    payment_token: Cow<'a, str>,
    tax_free_amount: Option<u64>,
    total_amount: Option<u64>,
    tx_id: Option<Cow<'a, str>>,
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
    impl<'a> __ksnet::KsnetRequest for ConfirmPayment<'a> {
        type Operation = __ksnet::operation::confirmPayment;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if ::core::option::Option::is_some(&self.currency.as_ref()) {
                check
                    .known_rule::<
                        Self::Operation,
                        2usize,
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
                        3usize,
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
            object.boolean_if("isTest", &self.is_test);
            object.text("paymentToken", &self.payment_token);
            object.store_id();
            object.integer_if("taxFreeAmount", &self.tax_free_amount);
            object.integer_if("totalAmount", &self.total_amount);
            object.text_if("txId", &self.tx_id);
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
