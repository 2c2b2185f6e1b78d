// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> IssueCashReceipt<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    /// - `receipt_type`: What the cash receipt is for, PERSONAL for income tax or CORPORATE for expenses (현금영수증의 용도. 소득공제는 PERSONAL, 지출증빙은 CORPORATE). `type`.
    /// - `order_name`: `orderName`.
    /// - `total_amount`: `amount.total`.
    /// - `currency`: `currency`.
    /// - `customer_identity_number`: The phone or registration number that the receipt is for (현금영수증을 받을 휴대폰 번호나 사업자등록번호). `customer.identityNumber`.
    /// - `customer_name`: A cash receipt needs the buyer's name (현금영수증 발급에는 구매자 이름이 필수입니다). `customer.name`.
    /// - `product_type`: A cash receipt needs the product type, too, PHYSICAL or DIGITAL (현금영수증 발급에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다). `productType`.
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        receipt_type: crate::RestCashReceiptType,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_identity_number: impl Into<Cow<'a, str>>,
        customer_name: impl Into<Cow<'a, str>>,
        product_type: crate::ProductType,
    ) -> IssueCashReceipt<'a> {
        IssueCashReceipt {
            tax_free_amount: None,
            total_amount: total_amount,
            vat_amount: None,
            business_registration_number: None,
            currency: currency,
            customer_email: None,
            customer_identity_number: customer_identity_number.into(),
            customer_identity_number_type: None,
            customer_name: customer_name.into(),
            customer_phone_number: None,
            order_name: order_name.into(),
            paid_at: None,
            payment_id: payment_id.into(),
            payment_method: None,
            product_type: product_type,
            receipt_type: receipt_type,
        }
    }
}
impl<'a> IssueCashReceipt<'a> {
    /// `amount.taxFree`.
    #[inline]
    pub fn tax_free_amount(mut self, tax_free_amount: u64) -> Self {
        self.tax_free_amount = Some(tax_free_amount);
        self
    }
    /// `amount.vat`.
    #[inline]
    pub fn vat_amount(mut self, vat_amount: u64) -> Self {
        self.vat_amount = Some(vat_amount);
        self
    }
    /// `businessRegistrationNumber`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `businessRegistrationNumber` and `paymentMethod` should not be used [cash-receipt-other-gateways]\nthe registration number and the pay method are for Welcome Payments alone, and ignored here\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `businessRegistrationNumber`, `paymentMethod` 사용하지 않는 것이 좋음 [cash-receipt-other-gateways]\n사업자등록번호와 결제 수단은 웰컴페이먼츠에만 쓰이며 KSNET에서는 무시됩니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn business_registration_number(
        mut self,
        business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.business_registration_number = Some(business_registration_number.into());
        self
    }
    /// `customer.email`.
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Cow<'a, str>>) -> Self {
        self.customer_email = Some(customer_email.into());
        self
    }
    /// `customer.identityNumberType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `customer.identityNumberType` should not be used [cash-receipt-number-kind]\nthe kind of the number is for Galaxia alone, and ignored here\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `customer.identityNumberType` 사용하지 않는 것이 좋음 [cash-receipt-number-kind]\n식별번호의 종류는 갤럭시아머니트리에만 쓰이며 KSNET에서는 무시됩니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn customer_identity_number_type(
        mut self,
        customer_identity_number_type: crate::IssueCashReceiptCustomerInputIdentityNumberType,
    ) -> Self {
        self.customer_identity_number_type = Some(customer_identity_number_type);
        self
    }
    /// `customer.phoneNumber`.
    #[inline]
    pub fn customer_phone_number(
        mut self,
        customer_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.customer_phone_number = Some(customer_phone_number.into());
        self
    }
    /// `paidAt`.
    #[inline]
    pub fn paid_at(mut self, paid_at: impl Into<Cow<'a, str>>) -> Self {
        self.paid_at = Some(paid_at.into());
        self
    }
    /// `paymentMethod`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `businessRegistrationNumber` and `paymentMethod` should not be used [cash-receipt-other-gateways]\nthe registration number and the pay method are for Welcome Payments alone, and ignored here\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `businessRegistrationNumber`, `paymentMethod` 사용하지 않는 것이 좋음 [cash-receipt-other-gateways]\n사업자등록번호와 결제 수단은 웰컴페이먼츠에만 쓰이며 KSNET에서는 무시됩니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn payment_method(
        mut self,
        payment_method: crate::IssueCashReceiptPaymentMethodType,
    ) -> Self {
        self.payment_method = Some(payment_method);
        self
    }
}
impl fmt::Debug for IssueCashReceipt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("IssueCashReceipt", self, f)
    }
}
/// Issuing a cash receipt (현금영수증 발급).
///
/// Fields and rules: [`issueCashReceipt`](crate::operation::issueCashReceipt).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{Currency, IssueCashReceipt, KsnetRequest, ProductType, RestCashReceiptType};
///
/// let order = IssueCashReceipt::new(
///     "payment-1",
///     RestCashReceiptType::CORPORATE,
///     "order name",
///     1000,
///     Currency::KRW,
///     "1234567890",
///     "name",
///     ProductType::DIGITAL,
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct IssueCashReceipt<'a> {
    tax_free_amount: Option<u64>,
    total_amount: u64,
    vat_amount: Option<u64>,
    business_registration_number: Option<Cow<'a, str>>,
    currency: crate::Currency,
    customer_email: Option<Cow<'a, str>>,
    customer_identity_number: Cow<'a, str>,
    customer_identity_number_type: Option<
        crate::IssueCashReceiptCustomerInputIdentityNumberType,
    >,
    customer_name: Cow<'a, str>,
    customer_phone_number: Option<Cow<'a, str>>,
    order_name: Cow<'a, str>,
    paid_at: Option<Cow<'a, str>>,
    payment_id: Cow<'a, str>,
    payment_method: Option<crate::IssueCashReceiptPaymentMethodType>,
    product_type: crate::ProductType,
    receipt_type: crate::RestCashReceiptType,
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
    impl<'a> __ksnet::KsnetRequest for IssueCashReceipt<'a> {
        type Operation = __ksnet::operation::issueCashReceipt;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                check.text::<Self::Operation, 15usize>(&self.customer_identity_number);
                if ::core::option::Option::is_some(
                    &self.customer_identity_number_type.as_ref(),
                ) {
                    check
                        .known_rule::<
                            Self::Operation,
                            16usize,
                        >(
                            &[
                                match self.customer_identity_number_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::rest::IssueCashReceiptCustomerInputIdentityNumberType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        17usize,
                    >(
                        &[
                            __ksnet::held::text_if(&self.business_registration_number),
                            match self.payment_method.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::IssueCashReceiptPaymentMethodType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
            } else {
                check
                    .known_rule::<
                        Self::Operation,
                        10usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::rest::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                if ::core::option::Option::is_some(&self.tax_free_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            11usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.tax_free_amount),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.vat_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            12usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.vat_amount),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                check.text_if::<Self::Operation, 13usize>(&self.paid_at);
                check.text::<Self::Operation, 14usize>(&self.customer_name);
            }
        }
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            match node {
                0u16 => {
                    object.integer_if("taxFree", &self.tax_free_amount);
                    object.integer("total", &self.total_amount);
                    object.integer_if("vat", &self.vat_amount);
                }
                7u16 => {
                    object.text_if("email", &self.customer_email);
                    object.text("identityNumber", &self.customer_identity_number);
                    object
                        .held_if::<
                            __ksnet::kind::rest::IssueCashReceiptCustomerInputIdentityNumberType,
                            _,
                        >(
                            "identityNumberType",
                            self.customer_identity_number_type.as_ref(),
                        );
                    object.text("name", &self.customer_name);
                    object.text_if("phoneNumber", &self.customer_phone_number);
                }
                _ => {
                    object.object("amount", self, 0u16);
                    object
                        .text_if(
                            "businessRegistrationNumber",
                            &self.business_registration_number,
                        );
                    object.channel_key();
                    object
                        .held::<
                            __ksnet::kind::rest::Currency,
                            _,
                        >("currency", &self.currency);
                    object.object("customer", self, 7u16);
                    object.text("orderName", &self.order_name);
                    object.text_if("paidAt", &self.paid_at);
                    object.text("paymentId", &self.payment_id);
                    object
                        .held_if::<
                            __ksnet::kind::rest::IssueCashReceiptPaymentMethodType,
                            _,
                        >("paymentMethod", self.payment_method.as_ref());
                    object
                        .held::<
                            __ksnet::kind::rest::ProductType,
                            _,
                        >("productType", &self.product_type);
                    object.store_id();
                    object
                        .held::<
                            __ksnet::kind::rest::RestCashReceiptType,
                            _,
                        >("type", &self.receipt_type);
                }
            }
        }
    }
};
