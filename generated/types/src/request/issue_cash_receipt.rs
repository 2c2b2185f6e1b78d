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
    single_use_lifetimes
)]
const _: () = {
    use super::derived as __ksnet;
    #[inline(always)]
    fn __field_0<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> Option<&'__ksnet u64> {
        request.tax_free_amount.as_ref()
    }
    #[inline(always)]
    fn __field_1<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> &'__ksnet u64 {
        &request.total_amount
    }
    #[inline(always)]
    fn __field_2<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> Option<&'__ksnet u64> {
        request.vat_amount.as_ref()
    }
    #[inline(always)]
    fn __field_3<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> Option<&'__ksnet Cow<'a, str>> {
        request.business_registration_number.as_ref()
    }
    #[inline(always)]
    fn __field_4<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> &'__ksnet crate::Currency {
        &request.currency
    }
    #[inline(always)]
    fn __field_5<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> Option<&'__ksnet Cow<'a, str>> {
        request.customer_email.as_ref()
    }
    #[inline(always)]
    fn __field_6<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> &'__ksnet Cow<'a, str> {
        &request.customer_identity_number
    }
    #[inline(always)]
    fn __field_7<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> Option<&'__ksnet crate::IssueCashReceiptCustomerInputIdentityNumberType> {
        request.customer_identity_number_type.as_ref()
    }
    #[inline(always)]
    fn __field_8<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> &'__ksnet Cow<'a, str> {
        &request.customer_name
    }
    #[inline(always)]
    fn __field_9<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> Option<&'__ksnet Cow<'a, str>> {
        request.customer_phone_number.as_ref()
    }
    #[inline(always)]
    fn __field_10<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> &'__ksnet Cow<'a, str> {
        &request.order_name
    }
    #[inline(always)]
    fn __field_11<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> Option<&'__ksnet Cow<'a, str>> {
        request.paid_at.as_ref()
    }
    #[inline(always)]
    fn __field_12<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> &'__ksnet Cow<'a, str> {
        &request.payment_id
    }
    #[inline(always)]
    fn __field_13<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> Option<&'__ksnet crate::IssueCashReceiptPaymentMethodType> {
        request.payment_method.as_ref()
    }
    #[inline(always)]
    fn __field_14<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> &'__ksnet crate::ProductType {
        &request.product_type
    }
    #[inline(always)]
    fn __field_15<'__ksnet, 'a>(
        request: &'__ksnet IssueCashReceipt<'a>,
    ) -> &'__ksnet crate::RestCashReceiptType {
        &request.receipt_type
    }
    #[automatically_derived]
    impl<'a> __ksnet::KsnetRequest for IssueCashReceipt<'a> {
        type Operation = __ksnet::operation::issueCashReceipt;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::NONE;
        const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let _ = &check;
            check
                .rule(
                    10usize,
                    &[
                        __ksnet::Hold::<
                            __ksnet::kind::rest::Currency,
                        >::fact(__field_4(self)),
                    ],
                );
            check
                .rule(
                    11usize,
                    &[
                        match __field_0(self) {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Hold::<__ksnet::kind::Integer>::fact(value)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                        __ksnet::Hold::<__ksnet::kind::Integer>::fact(__field_1(self)),
                    ],
                );
            check
                .rule(
                    12usize,
                    &[
                        match __field_2(self) {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Hold::<__ksnet::kind::Integer>::fact(value)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                        __ksnet::Hold::<__ksnet::kind::Integer>::fact(__field_1(self)),
                    ],
                );
            check
                .rule(
                    13usize,
                    &[
                        match __field_11(self) {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Hold::<__ksnet::kind::Text>::fact(value)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                    ],
                );
            check
                .rule(
                    14usize,
                    &[__ksnet::Hold::<__ksnet::kind::Text>::fact(__field_8(self))],
                );
            check
                .rule(
                    15usize,
                    &[__ksnet::Hold::<__ksnet::kind::Text>::fact(__field_6(self))],
                );
            check
                .rule(
                    16usize,
                    &[
                        match __field_7(self) {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Hold::<
                                    __ksnet::kind::rest::IssueCashReceiptCustomerInputIdentityNumberType,
                                >::fact(value)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                    ],
                );
            check
                .rule(
                    17usize,
                    &[
                        match __field_3(self) {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Hold::<__ksnet::kind::Text>::fact(value)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                        match __field_13(self) {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Hold::<
                                    __ksnet::kind::rest::IssueCashReceiptPaymentMethodType,
                                >::fact(value)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                    ],
                );
        }
        #[inline]
        fn put<__S: __ksnet::Serializer>(
            &self,
            node: u16,
            channel: ::core::option::Option<&__ksnet::Channel>,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            let _ = channel;
            match node {
                0u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "amount",
                        3usize,
                    )?;
                    if let ::core::option::Option::Some(value) = __field_0(self) {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "taxFree",
                            &__ksnet::Put::<__ksnet::kind::Integer, _>::new(value),
                        )?;
                    }
                    {
                        let value = __field_1(self);
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "total",
                            &__ksnet::Put::<__ksnet::kind::Integer, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = __field_2(self) {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "vat",
                            &__ksnet::Put::<__ksnet::kind::Integer, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                7u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "customer",
                        5usize,
                    )?;
                    if let ::core::option::Option::Some(value) = __field_5(self) {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "email",
                            &__ksnet::Put::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    {
                        let value = __field_6(self);
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "identityNumber",
                            &__ksnet::Put::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = __field_7(self) {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "identityNumberType",
                            &__ksnet::Put::<
                                __ksnet::kind::rest::IssueCashReceiptCustomerInputIdentityNumberType,
                                _,
                            >::new(value),
                        )?;
                    }
                    {
                        let value = __field_8(self);
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "name",
                            &__ksnet::Put::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = __field_9(self) {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "phoneNumber",
                            &__ksnet::Put::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                _ => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "issueCashReceipt",
                        12usize,
                    )?;
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "amount",
                        &__ksnet::Member::new(self, 0u16, channel),
                    )?;
                    if let ::core::option::Option::Some(value) = __field_3(self) {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "businessRegistrationNumber",
                            &__ksnet::Put::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(channel) = channel {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "channelKey",
                            channel.channel_key(),
                        )?;
                    }
                    {
                        let value = __field_4(self);
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "currency",
                            &__ksnet::Put::<__ksnet::kind::rest::Currency, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "customer",
                        &__ksnet::Member::new(self, 7u16, channel),
                    )?;
                    {
                        let value = __field_10(self);
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "orderName",
                            &__ksnet::Put::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = __field_11(self) {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "paidAt",
                            &__ksnet::Put::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    {
                        let value = __field_12(self);
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "paymentId",
                            &__ksnet::Put::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = __field_13(self) {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "paymentMethod",
                            &__ksnet::Put::<
                                __ksnet::kind::rest::IssueCashReceiptPaymentMethodType,
                                _,
                            >::new(value),
                        )?;
                    }
                    {
                        let value = __field_14(self);
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "productType",
                            &__ksnet::Put::<
                                __ksnet::kind::rest::ProductType,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(channel) = channel {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "storeId",
                            channel.store_id(),
                        )?;
                    }
                    {
                        let value = __field_15(self);
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "type",
                            &__ksnet::Put::<
                                __ksnet::kind::rest::RestCashReceiptType,
                                _,
                            >::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
            }
        }
        fn parameter(
            &self,
            name: &str,
        ) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
            match name {
                _ => ::core::option::Option::None,
            }
        }
    }
};
