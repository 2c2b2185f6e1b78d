// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
/// Paying with a billing key (빌링키 결제).
///
/// What takes a contract with KSNET can be set once the shop is named: `.contract::<Shop>()`.
///
/// Fields and rules: [`payWithBillingKey`](crate::operation::payWithBillingKey).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{Currency, KsnetRequest, PayWithBillingKey, ProductType};
///
/// let order = PayWithBillingKey::new(
///     "payment-1",
///     "billing key",
///     "order name",
///     1000,
///     Currency::KRW,
///     "full",
///     ProductType::DIGITAL,
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct PayWithBillingKey<'a, Shop = NoContract> {
    fields: PayWithBillingKeyFields<'a>,
    made_for: PhantomData<fn() -> (Shop,)>,
}
impl<'a> PayWithBillingKey<'a, NoContract> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    /// - `billing_key`: `billingKey`.
    /// - `order_name`: `orderName`.
    /// - `total_amount`: `amount.total`.
    /// - `currency`: The currency; the REST API takes KRW or USD, never with a prefix (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다). `currency`.
    /// - `customer_full_name`: `customer.name.full`.
    /// - `product_type`: A payment with a billing key needs the product type, too, PHYSICAL or DIGITAL (빌링키 결제에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다). `productType`.
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        billing_key: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        product_type: crate::ProductType,
    ) -> PayWithBillingKey<'a, NoContract> {
        PayWithBillingKey {
            fields: PayWithBillingKeyFields {
                payment_id: payment_id.into(),
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                billing_key: billing_key.into(),
                currency: currency,
                customer_full_name: customer_full_name.into(),
                installment_month: None,
                order_name: order_name.into(),
                product_type: product_type,
                use_free_interest_from_merchant: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> PayWithBillingKey<'a, NoContract> {
    /// The same request of a shop that has a contract with KSNET: `.contract::<Shop>()`, or
    /// `.contract::<RuntimeContract>()` where the shop is known at run time alone.
    #[inline]
    pub fn contract<Shop: KsnetContract>(self) -> PayWithBillingKey<'a, Shop> {
        PayWithBillingKey {
            fields: self.fields,
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop> PayWithBillingKey<'a, Shop> {
    /// The tax-free amount; exact where part of the order is tax-free, 0 where it is left out (면세 금액. 면세 상품이 섞인 주문이면 정확히 보내고, 보내지 않으면 0입니다). `amount.taxFree`.
    #[inline]
    pub fn tax_free_amount(mut self, tax_free_amount: u64) -> Self {
        self.fields.tax_free_amount = Some(tax_free_amount);
        self
    }
    /// `amount.vat`.
    #[inline]
    pub fn vat_amount(mut self, vat_amount: u64) -> Self {
        self.fields.vat_amount = Some(vat_amount);
        self
    }
    /// `bypass`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass` should not be used [api-bypass-ignored]\nno value is known that the REST API passes on to KSNET as it is\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `bypass` 사용하지 않는 것이 좋음 [api-bypass-ignored]\nREST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn bypass(mut self, bypass: Raw) -> Self {
        self.fields.rare.get_mut().bypass = Some(bypass);
        self
    }
    /// `cashReceipt.customerIdentityNumber`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `cashReceipt` should not be used [billing-key-payment-cash-receipt]\na cash receipt in a billing-key payment is for Naver Pay points at NICE alone, and ignored here\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `cashReceipt` 사용하지 않는 것이 좋음 [billing-key-payment-cash-receipt]\n빌링키 결제의 현금영수증은 나이스페이먼츠의 네이버페이 포인트에만 쓰이며 KSNET에서는 무시됩니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn cash_receipt_customer_identity_number(
        mut self,
        cash_receipt_customer_identity_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().cash_receipt_customer_identity_number = Some(
            cash_receipt_customer_identity_number.into(),
        );
        self
    }
    /// `cashReceipt.type`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `cashReceipt` should not be used [billing-key-payment-cash-receipt]\na cash receipt in a billing-key payment is for Naver Pay points at NICE alone, and ignored here\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `cashReceipt` 사용하지 않는 것이 좋음 [billing-key-payment-cash-receipt]\n빌링키 결제의 현금영수증은 나이스페이먼츠의 네이버페이 포인트에만 쓰이며 KSNET에서는 무시됩니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn receipt_type(mut self, receipt_type: crate::CashReceiptInputType) -> Self {
        self.fields.rare.get_mut().receipt_type = Some(receipt_type);
        self
    }
    /// `channelKey`.
    #[inline]
    pub fn channel_key(mut self, channel_key: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().channel_key = Some(channel_key.into());
        self
    }
    /// `country`.
    #[inline]
    pub fn country(mut self, country: crate::Country) -> Self {
        self.fields.rare.get_mut().country = Some(country);
        self
    }
    /// `customData`.
    #[inline]
    pub fn custom_data(mut self, custom_data: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().custom_data = Some(custom_data.into());
        self
    }
    /// `customer.address`.
    #[inline]
    pub fn customer_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_address_line1 = Some(
            address_line1.into(),
        );
        self.fields.rare.get_mut().customer_address_address_line2 = Some(
            address_line2.into(),
        );
        self
    }
    /// `customer.address.city`.
    #[inline]
    pub fn customer_address_city(
        mut self,
        customer_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_city = Some(
            customer_address_city.into(),
        );
        self
    }
    /// `customer.address.country`.
    #[inline]
    pub fn customer_address_country(
        mut self,
        customer_address_country: crate::Country,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_country = Some(
            customer_address_country,
        );
        self
    }
    /// `customer.address.province`.
    #[inline]
    pub fn customer_address_province(
        mut self,
        customer_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_province = Some(
            customer_address_province.into(),
        );
        self
    }
    /// `customer.birthDay`.
    #[inline]
    pub fn customer_birth_day(
        mut self,
        customer_birth_day: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_day = Some(customer_birth_day.into());
        self
    }
    /// `customer.birthMonth`.
    #[inline]
    pub fn customer_birth_month(
        mut self,
        customer_birth_month: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_month = Some(
            customer_birth_month.into(),
        );
        self
    }
    /// `customer.birthYear`.
    #[inline]
    pub fn customer_birth_year(
        mut self,
        customer_birth_year: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_year = Some(
            customer_birth_year.into(),
        );
        self
    }
    /// `customer.businessRegistrationNumber`.
    #[inline]
    pub fn customer_business_registration_number(
        mut self,
        customer_business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_business_registration_number = Some(
            customer_business_registration_number.into(),
        );
        self
    }
    /// `customer.country`.
    #[inline]
    pub fn customer_country(mut self, customer_country: crate::Country) -> Self {
        self.fields.rare.get_mut().customer_country = Some(customer_country);
        self
    }
    /// `customer.email`.
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().customer_email = Some(customer_email.into());
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// `customer.id`.
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().customer_id = Some(customer_id.into());
        self
    }
    /// `customer.phoneNumber`.
    #[inline]
    pub fn customer_phone_number(
        mut self,
        customer_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_phone_number = Some(
            customer_phone_number.into(),
        );
        self
    }
    /// `customer.zipcode`.
    #[inline]
    pub fn customer_zipcode(
        mut self,
        customer_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_zipcode = Some(customer_zipcode.into());
        self
    }
    /// `installmentMonth`.
    ///
    /// Takes the contract `CARD_INSTALLMENT`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn installment_month(mut self, installment_month: u64) -> Self
    where
        Shop: crate::contract::BillingKeyPaymentInstallmentContract,
    {
        self.fields.installment_month = Some(installment_month);
        self
    }
    /// `locale`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `locale` should not be used [billing-key-payment-locale]\nthe language of a billing-key payment is for Eximbay alone, and ignored here\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `locale` 사용하지 않는 것이 좋음 [billing-key-payment-locale]\n빌링키 결제의 언어는 엑심베이에만 쓰이며 KSNET에서는 무시됩니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn locale(mut self, locale: crate::RestLocale) -> Self {
        self.fields.rare.get_mut().locale = Some(locale);
        self
    }
    /// `noticeUrls`.
    #[inline]
    pub fn notice_urls(
        mut self,
        notice_urls: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.fields.rare.get_mut().notice_urls = Some(
            notice_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `productCount`.
    #[inline]
    pub fn product_count(mut self, product_count: u64) -> Self {
        self.fields.rare.get_mut().product_count = Some(product_count);
        self
    }
    /// `products`.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = crate::PaymentProduct>,
    ) -> Self {
        self.fields.rare.get_mut().products = Some(products.into_iter().collect());
        self
    }
    /// `promotionId`.
    #[inline]
    pub fn promotion_id(mut self, promotion_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().promotion_id = Some(promotion_id.into());
        self
    }
    /// `shippingAddress`.
    #[inline]
    pub fn shipping_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().shipping_address_address_line1 = Some(
            address_line1.into(),
        );
        self.fields.rare.get_mut().shipping_address_address_line2 = Some(
            address_line2.into(),
        );
        self
    }
    /// `shippingAddress.city`.
    #[inline]
    pub fn shipping_address_city(
        mut self,
        shipping_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().shipping_address_city = Some(
            shipping_address_city.into(),
        );
        self
    }
    /// `shippingAddress.country`.
    #[inline]
    pub fn shipping_address_country(
        mut self,
        shipping_address_country: crate::Country,
    ) -> Self {
        self.fields.rare.get_mut().shipping_address_country = Some(
            shipping_address_country,
        );
        self
    }
    /// `shippingAddress.province`.
    #[inline]
    pub fn shipping_address_province(
        mut self,
        shipping_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().shipping_address_province = Some(
            shipping_address_province.into(),
        );
        self
    }
    /// `useCardPoint`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `useCardPoint` cannot be `true` [billing-key-payment-card-points]\npaying with card points is not confirmed for KSNET and may be ignored\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `useCardPoint` 값으로 `true` 사용 불가 [billing-key-payment-card-points]\n카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn use_card_point(mut self, use_card_point: bool) -> Self {
        self.fields.rare.get_mut().use_card_point = Some(use_card_point);
        self
    }
    /// Whether the merchant funds interest-free instalments; it stands at the top of the request (무이자 할부의 이자를 고객사가 낼지 정합니다. 요청의 맨 위에 씁니다). `useFreeInterestFromMerchant`.
    ///
    /// Takes the contract `MERCHANT_FREE_INTEREST`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn use_free_interest_from_merchant(
        mut self,
        use_free_interest_from_merchant: bool,
    ) -> Self
    where
        Shop: crate::contract::BillingKeyPaymentFreeInterestContract,
    {
        self.fields.use_free_interest_from_merchant = Some(
            use_free_interest_from_merchant,
        );
        self
    }
}
impl<Shop> Clone for PayWithBillingKey<'_, Shop> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract> fmt::Debug for PayWithBillingKey<'_, Shop> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("PayWithBillingKey", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract> KsnetRequest for PayWithBillingKey<'_, Shop> {
    type Operation = crate::operation::payWithBillingKey;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Devices::BOTH;
    const KNOWN: Known = PayWithBillingKeyFields::KNOWN;
    #[inline]
    fn check(&self, check: &mut Check) {
        self.fields.check(check);
    }
    #[inline]
    fn put<S: Serializer>(
        &self,
        node: u16,
        channel: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        self.fields.put(node, channel, serializer)
    }
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        self.fields.parameter(name)
    }
}
#[derive(Clone)]
struct PayWithBillingKeyFields<'a> {
    payment_id: Cow<'a, str>,
    tax_free_amount: Option<u64>,
    total_amount: u64,
    vat_amount: Option<u64>,
    billing_key: Cow<'a, str>,
    currency: crate::Currency,
    customer_full_name: Cow<'a, str>,
    installment_month: Option<u64>,
    order_name: Cow<'a, str>,
    product_type: crate::ProductType,
    use_free_interest_from_merchant: Option<bool>,
    rare: Rare<PayWithBillingKeyRare<'a>>,
}
#[derive(Clone)]
struct PayWithBillingKeyRare<'a> {
    bypass: Option<Raw>,
    cash_receipt_customer_identity_number: Option<Cow<'a, str>>,
    receipt_type: Option<crate::CashReceiptInputType>,
    channel_key: Option<Cow<'a, str>>,
    country: Option<crate::Country>,
    custom_data: Option<Cow<'a, str>>,
    customer_address_address_line1: Option<Cow<'a, str>>,
    customer_address_address_line2: Option<Cow<'a, str>>,
    customer_address_city: Option<Cow<'a, str>>,
    customer_address_country: Option<crate::Country>,
    customer_address_province: Option<Cow<'a, str>>,
    customer_birth_day: Option<Cow<'a, str>>,
    customer_birth_month: Option<Cow<'a, str>>,
    customer_birth_year: Option<Cow<'a, str>>,
    customer_business_registration_number: Option<Cow<'a, str>>,
    customer_country: Option<crate::Country>,
    customer_email: Option<Cow<'a, str>>,
    customer_gender: Option<crate::Gender>,
    customer_id: Option<Cow<'a, str>>,
    customer_phone_number: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    locale: Option<crate::RestLocale>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    product_count: Option<u64>,
    products: Option<Vec<crate::PaymentProduct>>,
    promotion_id: Option<Cow<'a, str>>,
    shipping_address_address_line1: Option<Cow<'a, str>>,
    shipping_address_address_line2: Option<Cow<'a, str>>,
    shipping_address_city: Option<Cow<'a, str>>,
    shipping_address_country: Option<crate::Country>,
    shipping_address_province: Option<Cow<'a, str>>,
    use_card_point: Option<bool>,
}
impl Fields for PayWithBillingKeyRare<'_> {
    const NONE: Self = Self {
        bypass: None,
        cash_receipt_customer_identity_number: None,
        receipt_type: None,
        channel_key: None,
        country: None,
        custom_data: None,
        customer_address_address_line1: None,
        customer_address_address_line2: None,
        customer_address_city: None,
        customer_address_country: None,
        customer_address_province: None,
        customer_birth_day: None,
        customer_birth_month: None,
        customer_birth_year: None,
        customer_business_registration_number: None,
        customer_country: None,
        customer_email: None,
        customer_gender: None,
        customer_id: None,
        customer_phone_number: None,
        customer_zipcode: None,
        locale: None,
        notice_urls: None,
        product_count: None,
        products: None,
        promotion_id: None,
        shipping_address_address_line1: None,
        shipping_address_address_line2: None,
        shipping_address_city: None,
        shipping_address_country: None,
        shipping_address_province: None,
        use_card_point: None,
    };
    #[inline]
    fn none<'f>() -> &'f Self
    where
        Self: 'f,
    {
        const { &Self::NONE }
    }
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
    impl<'a> __ksnet::KsnetRequest for PayWithBillingKeyFields<'a> {
        type Operation = __ksnet::operation::payWithBillingKey;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                check.text::<Self::Operation, 16usize>(&self.order_name);
                if ::core::option::Option::is_some(&rare.bypass.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            19usize,
                        >(
                            &[
                                match rare.bypass.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(
                    &rare.cash_receipt_customer_identity_number,
                ) || ::core::option::Option::is_some(&rare.receipt_type.as_ref())
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            24usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.cash_receipt_customer_identity_number,
                                    )
                                        || ::core::option::Option::is_some(
                                            &rare.receipt_type.as_ref(),
                                        ),
                                ),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&rare.locale.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            25usize,
                        >(
                            &[
                                match rare.locale.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::rest::RestLocale,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(&rare.use_card_point) {
                    check
                        .known_rule::<
                            Self::Operation,
                            26usize,
                        >(&[__ksnet::held::boolean_if(&rare.use_card_point)]);
                }
            } else {
                if ::core::option::Option::is_some(
                    &rare.cash_receipt_customer_identity_number,
                ) || ::core::option::Option::is_some(&rare.receipt_type.as_ref())
                {
                    if !((::core::option::Option::is_some(
                        &rare.receipt_type.as_ref(),
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                4usize,
                            >(
                                &[
                                    match rare.receipt_type.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::rest::CashReceiptInputType,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.cash_receipt_customer_identity_number,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.receipt_type.as_ref(),
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.customer_address_address_line1)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ) || ::core::option::Option::is_some(&rare.customer_address_city)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_country.as_ref(),
                    ) || ::core::option::Option::is_some(&rare.customer_address_province)
                {
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line1,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                6usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line1,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                7usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line2,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.shipping_address_address_line1)
                    || ::core::option::Option::is_some(
                        &rare.shipping_address_address_line2,
                    ) || ::core::option::Option::is_some(&rare.shipping_address_city)
                    || ::core::option::Option::is_some(
                        &rare.shipping_address_country.as_ref(),
                    ) || ::core::option::Option::is_some(&rare.shipping_address_province)
                {
                    if !((::core::option::Option::is_some(
                        &rare.shipping_address_address_line1,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                12usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.shipping_address_address_line1,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.shipping_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.shipping_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.shipping_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.shipping_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.shipping_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.shipping_address_address_line2,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                13usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.shipping_address_address_line2,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.shipping_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.shipping_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.shipping_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.shipping_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.shipping_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                check
                    .known_rule::<
                        Self::Operation,
                        14usize,
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
                            17usize,
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
                            18usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.vat_amount),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        21usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::rest::ProductType,
                            >::fact(&self.product_type, &scratch),
                        ],
                    );
                if ::core::option::Option::is_some(&self.installment_month) {
                    if check.lacks(5u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                22usize,
                            >(&[__ksnet::held::integer_if(&self.installment_month)]);
                    }
                }
                if ::core::option::Option::is_some(
                    &self.use_free_interest_from_merchant,
                ) {
                    if check.lacks(1u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                23usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(
                                        &self.use_free_interest_from_merchant,
                                    ),
                                ],
                            );
                    }
                }
            }
        }
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            match node {
                1u16 => {
                    object.integer_if("taxFree", &self.tax_free_amount);
                    object.integer("total", &self.total_amount);
                    object.integer_if("vat", &self.vat_amount);
                }
                7u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "customerIdentityNumber",
                                &rare.cash_receipt_customer_identity_number,
                            );
                        object
                            .held_if::<
                                __ksnet::kind::rest::CashReceiptInputType,
                                _,
                            >("type", rare.receipt_type.as_ref());
                    }
                }
                14u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.customer_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_province,
                            )
                        {
                            object.object("address", self, 15u16);
                        }
                        object.text_if("birthDay", &rare.customer_birth_day);
                        object.text_if("birthMonth", &rare.customer_birth_month);
                        object.text_if("birthYear", &rare.customer_birth_year);
                        object
                            .text_if(
                                "businessRegistrationNumber",
                                &rare.customer_business_registration_number,
                            );
                        object
                            .held_if::<
                                __ksnet::kind::rest::Country,
                                _,
                            >("country", rare.customer_country.as_ref());
                        object.text_if("email", &rare.customer_email);
                        object
                            .held_if::<
                                __ksnet::kind::rest::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("id", &rare.customer_id);
                    }
                    object.object("name", self, 29u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("phoneNumber", &rare.customer_phone_number);
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                15u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.customer_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.customer_address_address_line2,
                            );
                        object.text_if("city", &rare.customer_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::rest::Country,
                                _,
                            >("country", rare.customer_address_country.as_ref());
                        object.text_if("province", &rare.customer_address_province);
                    }
                }
                29u16 => {
                    object.text("full", &self.customer_full_name);
                }
                51u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.shipping_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.shipping_address_address_line2,
                            );
                        object.text_if("city", &rare.shipping_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::rest::Country,
                                _,
                            >("country", rare.shipping_address_country.as_ref());
                        object.text_if("province", &rare.shipping_address_province);
                    }
                }
                _ => {
                    object.object("amount", self, 1u16);
                    object.text("billingKey", &self.billing_key);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("bypass", rare.bypass.as_ref());
                        if ::core::option::Option::is_some(
                            &rare.cash_receipt_customer_identity_number,
                        ) || ::core::option::Option::is_some(&rare.receipt_type.as_ref())
                        {
                            object.object("cashReceipt", self, 7u16);
                        }
                        object.text_if("channelKey", &rare.channel_key);
                        object
                            .held_if::<
                                __ksnet::kind::rest::Country,
                                _,
                            >("country", rare.country.as_ref());
                    }
                    object
                        .held::<
                            __ksnet::kind::rest::Currency,
                            _,
                        >("currency", &self.currency);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("customData", &rare.custom_data);
                    }
                    object.object("customer", self, 14u16);
                    object.integer_if("installmentMonth", &self.installment_month);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::rest::RestLocale,
                                _,
                            >("locale", rare.locale.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::Text>,
                                _,
                            >("noticeUrls", rare.notice_urls.as_ref());
                    }
                    object.text("orderName", &self.order_name);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.integer_if("productCount", &rare.product_count);
                    }
                    object
                        .held::<
                            __ksnet::kind::rest::ProductType,
                            _,
                        >("productType", &self.product_type);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::rest::PaymentProduct>,
                                _,
                            >("products", rare.products.as_ref());
                        object.text_if("promotionId", &rare.promotion_id);
                        if ::core::option::Option::is_some(
                            &rare.shipping_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.shipping_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.shipping_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.shipping_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.shipping_address_province,
                            )
                        {
                            object.object("shippingAddress", self, 51u16);
                        }
                    }
                    object.store_id();
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("useCardPoint", &rare.use_card_point);
                    }
                    object
                        .boolean_if(
                            "useFreeInterestFromMerchant",
                            &self.use_free_interest_from_merchant,
                        );
                }
            }
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
