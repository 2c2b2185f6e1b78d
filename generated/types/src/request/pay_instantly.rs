// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
/// Key-in payment through the API (API 수기(키인) 결제).
///
/// The pay method is `CARD`.
///
/// Fields and rules: [`payInstantly`](crate::operation::payInstantly).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{Currency, InstantCardPayment, KsnetRequest, ProductType};
///
/// # struct Shop;
/// # impl portone_ksnet::KsnetContract for Shop {
/// #     const CONTRACT: portone_ksnet::Contract = portone_ksnet::Contract::UNKNOWN;
/// # }
/// # impl portone_ksnet::contract::KeyInContract for Shop {}
/// // The contract `Shop` has `KEY_IN`.
/// let order = InstantCardPayment::<Shop>::new(
///     "payment-1",
///     "order name",
///     1000,
///     Currency::KRW,
///     "full",
///     "1234567890",
///     "12",
///     "12",
///     ProductType::DIGITAL,
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct InstantCardPayment<'a, Shop = NoContract> {
    fields: InstantCardPaymentFields<'a>,
    made_for: PhantomData<fn() -> (Shop,)>,
}
impl<'a, Shop: KsnetContract> InstantCardPayment<'a, Shop> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: The merchant's own id of the payment, another one for every payment; it travels in the address (고객사가 매긴 결제 번호. 결제마다 달라야 하고 주소에 들어갑니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `amount.total`.
    /// - `currency`: The currency; the REST API takes KRW or USD, never with a prefix (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다). `currency`.
    /// - `customer_full_name`: `customer.name.full`.
    /// - `card_number`: `method.card.credential.number`.
    /// - `expiry_year`: `method.card.credential.expiryYear`.
    /// - `expiry_month`: `method.card.credential.expiryMonth`.
    /// - `product_type`: The API needs the product type, PHYSICAL or DIGITAL (API 결제에는 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다). `productType`.
    ///
    /// Takes the contract `KEY_IN`. Key-in payment takes a contract with KSNET. (키인결제는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        card_number: impl Into<Cow<'a, str>>,
        expiry_year: impl Into<Cow<'a, str>>,
        expiry_month: impl Into<Cow<'a, str>>,
        product_type: crate::ProductType,
    ) -> InstantCardPayment<'a, Shop>
    where
        Shop: crate::contract::KeyInContract,
    {
        InstantCardPayment {
            fields: InstantCardPaymentFields {
                payment_id: payment_id.into(),
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                birth_or_business_registration_number: None,
                expiry_month: expiry_month.into(),
                expiry_year: expiry_year.into(),
                card_number: card_number.into(),
                password_two_digits: None,
                installment_month: None,
                use_free_interest_from_merchant: None,
                order_name: order_name.into(),
                product_type: product_type,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop> InstantCardPayment<'a, Shop> {
    /// `amount.taxFree`.
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
    /// `channelGroupId`.
    #[inline]
    pub fn channel_group_id(
        mut self,
        channel_group_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.channel_group_id = Some(channel_group_id.into());
        self
    }
    /// `country`.
    #[inline]
    pub fn country(mut self, country: crate::Country) -> Self {
        self.fields.rare.get_mut().country = Some(country);
        self
    }
    /// What the merchant wants kept with the payment; on the REST API it is text (고객사가 함께 보관할 값. REST에서는 문자열입니다). `customData`.
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
        self.fields.customer_email = Some(customer_email.into());
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// The merchant's own id of the customer (고객사가 매긴 고객 번호). `customer.id`.
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
        self.fields.customer_phone_number = Some(customer_phone_number.into());
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
    /// `isCulturalExpense`.
    #[inline]
    pub fn is_cultural_expense(mut self, is_cultural_expense: bool) -> Self {
        self.fields.rare.get_mut().is_cultural_expense = Some(is_cultural_expense);
        self
    }
    /// The birth date in six digits or the registration number in ten; KSNET does not check it in a key-in payment (생년월일 여섯 자리 또는 사업자등록번호 열 자리. KSNET 키인결제에서는 확인하지 않습니다). `method.card.credential.birthOrBusinessRegistrationNumber`.
    #[inline]
    pub fn birth_or_business_registration_number(
        mut self,
        birth_or_business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.birth_or_business_registration_number = Some(
            birth_or_business_registration_number.into(),
        );
        self
    }
    /// The first two digits of the card's password; KSNET does not check them in a key-in payment (카드 비밀번호 앞 두 자리. KSNET 키인결제에서는 확인하지 않습니다). `method.card.credential.passwordTwoDigits`.
    #[inline]
    pub fn password_two_digits(
        mut self,
        password_two_digits: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.password_two_digits = Some(password_two_digits.into());
        self
    }
    /// `method.card.installmentMonth`.
    ///
    /// Takes the contract `CARD_INSTALLMENT`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn installment_month(mut self, installment_month: u64) -> Self
    where
        Shop: crate::contract::KeyInInstallmentContract,
    {
        self.fields.installment_month = Some(installment_month);
        self
    }
    /// `method.card.useCardPoint`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `method.card.useCardPoint` cannot be `true` [key-in-card-points]\npaying with card points is not confirmed for KSNET and may be ignored\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `method.card.useCardPoint` 값으로 `true` 사용 불가 [key-in-card-points]\n카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn use_card_point(mut self, use_card_point: bool) -> Self {
        self.fields.rare.get_mut().use_card_point = Some(use_card_point);
        self
    }
    /// `method.card.useFreeInstallmentPlan`.
    #[inline]
    pub fn use_free_installment_plan(mut self, use_free_installment_plan: bool) -> Self {
        self.fields.rare.get_mut().use_free_installment_plan = Some(
            use_free_installment_plan,
        );
        self
    }
    /// `method.card.useFreeInterestFromMerchant`.
    ///
    /// Takes the contract `MERCHANT_FREE_INTEREST`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn use_free_interest_from_merchant(
        mut self,
        use_free_interest_from_merchant: bool,
    ) -> Self
    where
        Shop: crate::contract::KeyInFreeInterestContract,
    {
        self.fields.use_free_interest_from_merchant = Some(
            use_free_interest_from_merchant,
        );
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
}
impl<Shop> Clone for InstantCardPayment<'_, Shop> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract> fmt::Debug for InstantCardPayment<'_, Shop> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("InstantCardPayment", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract> KsnetRequest for InstantCardPayment<'_, Shop> {
    type Operation = crate::operation::payInstantly;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Devices::BOTH;
    const KNOWN: Known = InstantCardPaymentFields::KNOWN;
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
struct InstantCardPaymentFields<'a> {
    payment_id: Cow<'a, str>,
    tax_free_amount: Option<u64>,
    total_amount: u64,
    vat_amount: Option<u64>,
    channel_group_id: Option<Cow<'a, str>>,
    currency: crate::Currency,
    customer_email: Option<Cow<'a, str>>,
    customer_full_name: Cow<'a, str>,
    customer_phone_number: Option<Cow<'a, str>>,
    birth_or_business_registration_number: Option<Cow<'a, str>>,
    expiry_month: Cow<'a, str>,
    expiry_year: Cow<'a, str>,
    card_number: Cow<'a, str>,
    password_two_digits: Option<Cow<'a, str>>,
    installment_month: Option<u64>,
    use_free_interest_from_merchant: Option<bool>,
    order_name: Cow<'a, str>,
    product_type: crate::ProductType,
    rare: Rare<InstantCardPaymentRare<'a>>,
}
#[derive(Clone)]
struct InstantCardPaymentRare<'a> {
    bypass: Option<Raw>,
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
    customer_gender: Option<crate::Gender>,
    customer_id: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    is_cultural_expense: Option<bool>,
    use_card_point: Option<bool>,
    use_free_installment_plan: Option<bool>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    product_count: Option<u64>,
    products: Option<Vec<crate::PaymentProduct>>,
    promotion_id: Option<Cow<'a, str>>,
    shipping_address_address_line1: Option<Cow<'a, str>>,
    shipping_address_address_line2: Option<Cow<'a, str>>,
    shipping_address_city: Option<Cow<'a, str>>,
    shipping_address_country: Option<crate::Country>,
    shipping_address_province: Option<Cow<'a, str>>,
}
impl Fields for InstantCardPaymentRare<'_> {
    const NONE: Self = Self {
        bypass: None,
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
        customer_gender: None,
        customer_id: None,
        customer_zipcode: None,
        is_cultural_expense: None,
        use_card_point: None,
        use_free_installment_plan: None,
        notice_urls: None,
        product_count: None,
        products: None,
        promotion_id: None,
        shipping_address_address_line1: None,
        shipping_address_address_line2: None,
        shipping_address_city: None,
        shipping_address_country: None,
        shipping_address_province: None,
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
    impl<'a> __ksnet::KsnetRequest for InstantCardPaymentFields<'a> {
        type Operation = __ksnet::operation::payInstantly;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(
            &[
                (38u16, __ksnet::rules::Fact::Maybe),
                (39u16, __ksnet::rules::Fact::Maybe),
                (40u16, __ksnet::rules::Fact::Maybe),
                (41u16, __ksnet::rules::Fact::Maybe),
                (42u16, __ksnet::rules::Fact::Maybe),
                (43u16, __ksnet::rules::Fact::Maybe),
                (44u16, __ksnet::rules::Fact::Maybe),
                (45u16, __ksnet::rules::Fact::Maybe),
                (46u16, __ksnet::rules::Fact::Maybe),
            ],
        );
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                check.text::<Self::Operation, 44usize>(&self.order_name);
                if ::core::option::Option::is_some(&rare.bypass.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            47usize,
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
                if ::core::option::Option::is_some(&rare.use_card_point) {
                    check
                        .known_rule::<
                            Self::Operation,
                            52usize,
                        >(&[__ksnet::held::boolean_if(&rare.use_card_point)]);
                }
            } else {
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
                                4usize,
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
                                5usize,
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
                                21usize,
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
                                22usize,
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
                        23usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::rest::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                if check.lacks(0u8) {
                    check.known_rule::<Self::Operation, 25usize>(&[]);
                }
                if ::core::option::Option::is_some(
                    &self.use_free_interest_from_merchant,
                ) {
                    if check.lacks(1u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                28usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(
                                        &self.use_free_interest_from_merchant,
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.installment_month) {
                    if check.lacks(5u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                29usize,
                            >(&[__ksnet::held::integer_if(&self.installment_month)]);
                    }
                }
                check.text::<Self::Operation, 39usize>(&self.card_number);
                check.text::<Self::Operation, 40usize>(&self.expiry_year);
                check.text::<Self::Operation, 41usize>(&self.expiry_month);
                check
                    .text_if::<
                        Self::Operation,
                        42usize,
                    >(&self.birth_or_business_registration_number);
                check.text_if::<Self::Operation, 43usize>(&self.password_two_digits);
                if ::core::option::Option::is_some(&self.tax_free_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            45usize,
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
                            46usize,
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
                        50usize,
                    >(
                        &[
                            __ksnet::rules::Fact::Present,
                            __ksnet::Held::<
                                __ksnet::kind::rest::ProductType,
                            >::fact(&self.product_type, &scratch),
                        ],
                    );
                check.text::<Self::Operation, 51usize>(&self.customer_full_name);
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
                11u16 => {
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
                            object.object("address", self, 12u16);
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
                    }
                    object.text_if("email", &self.customer_email);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::rest::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("id", &rare.customer_id);
                    }
                    object.object("name", self, 26u16);
                    object.text_if("phoneNumber", &self.customer_phone_number);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                12u16 => {
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
                26u16 => {
                    object.text("full", &self.customer_full_name);
                }
                35u16 => {
                    object.object("card", self, 36u16);
                }
                36u16 => {
                    object.object("credential", self, 37u16);
                    object.integer_if("installmentMonth", &self.installment_month);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("useCardPoint", &rare.use_card_point);
                        object
                            .boolean_if(
                                "useFreeInstallmentPlan",
                                &rare.use_free_installment_plan,
                            );
                    }
                    object
                        .boolean_if(
                            "useFreeInterestFromMerchant",
                            &self.use_free_interest_from_merchant,
                        );
                }
                37u16 => {
                    object
                        .text_if(
                            "birthOrBusinessRegistrationNumber",
                            &self.birth_or_business_registration_number,
                        );
                    object.text("expiryMonth", &self.expiry_month);
                    object.text("expiryYear", &self.expiry_year);
                    object.text("number", &self.card_number);
                    object.text_if("passwordTwoDigits", &self.password_two_digits);
                }
                74u16 => {
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
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("bypass", rare.bypass.as_ref());
                    }
                    object.text_if("channelGroupId", &self.channel_group_id);
                    if let __ksnet::rules::Fact::Absent = __ksnet::held::text_if(
                        &self.channel_group_id,
                    ) {
                        object.channel_key();
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
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
                    object.object("customer", self, 11u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .boolean_if("isCulturalExpense", &rare.is_cultural_expense);
                    }
                    object.object("method", self, 35u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
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
                            object.object("shippingAddress", self, 74u16);
                        }
                    }
                    object.store_id();
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
/// Key-in payment through the API (API 수기(키인) 결제).
///
/// The pay method is `VIRTUAL_ACCOUNT`.
///
/// Fields and rules: [`payInstantly`](crate::operation::payInstantly).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{AccountExpiry, Currency, InstantVirtualAccountPayment, KsnetRequest, ProductType, RestBank, VirtualAccountType};
///
/// # struct Shop;
/// # impl portone_ksnet::KsnetContract for Shop {
/// #     const CONTRACT: portone_ksnet::Contract = portone_ksnet::Contract::UNKNOWN;
/// # }
/// # impl portone_ksnet::contract::KeyInContract for Shop {}
/// # impl portone_ksnet::contract::KeyInAccountDeadlineContract for Shop {}
/// // The contract `Shop` has `KEY_IN` and `VIRTUAL_ACCOUNT_DUE_DATE`.
/// let order = InstantVirtualAccountPayment::<Shop>::new(
///     "payment-1",
///     "order name",
///     1000,
///     Currency::KRW,
///     "full",
///     RestBank::BANK_OF_AMERICA,
///     VirtualAccountType::FIXED,
///     AccountExpiry::due_date("2026-08-06T09:30:00+09:00"),
///     ProductType::DIGITAL,
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct InstantVirtualAccountPayment<'a, Shop = NoContract> {
    fields: InstantVirtualAccountPaymentFields<'a>,
    made_for: PhantomData<fn() -> (Shop,)>,
}
impl<'a, Shop: KsnetContract> InstantVirtualAccountPayment<'a, Shop> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: The merchant's own id of the payment, another one for every payment; it travels in the address (고객사가 매긴 결제 번호. 결제마다 달라야 하고 주소에 들어갑니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `amount.total`.
    /// - `currency`: The currency; the REST API takes KRW or USD, never with a prefix (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다). `currency`.
    /// - `customer_full_name`: `customer.name.full`.
    /// - `bank`: The bank that issues the account; its codes are not those of the SDK (가상계좌를 발급할 은행. SDK와 코드가 다릅니다). `method.virtualAccount.bank`.
    /// - `account_type`: `method.virtualAccount.option.type`.
    /// - `account_expiry`: A virtual account needs a deposit deadline; without one no account is issued (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다). `method.virtualAccount.expiry`.
    /// - `product_type`: The API needs the product type, PHYSICAL or DIGITAL (API 결제에는 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다). `productType`.
    ///
    /// Takes the contract `KEY_IN`. Key-in payment takes a contract with KSNET. (키인결제는 KSNET과 계약해야 쓸 수 있습니다)
    ///
    /// Takes the contract `VIRTUAL_ACCOUNT_DUE_DATE`. Setting the deposit deadline takes a contract with KSNET, and as there must be a deadline, every virtual account does. (가상계좌의 입금기한을 정하려면 KSNET과 계약해야 하고, 입금기한이 필수이므로 가상계좌에는 언제나 이 계약이 있어야 합니다)
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        bank: crate::RestBank,
        account_type: crate::VirtualAccountType,
        account_expiry: super::AccountExpiry<'a>,
        product_type: crate::ProductType,
    ) -> InstantVirtualAccountPayment<'a, Shop>
    where
        Shop: crate::contract::KeyInContract
            + crate::contract::KeyInAccountDeadlineContract,
    {
        let (account_expiry_due_date, account_expiry_valid_hours) = match account_expiry {
            super::AccountExpiry::DueDate(value) => (Some(value), None),
            super::AccountExpiry::ValidHours(value) => (None, Some(value)),
        };
        InstantVirtualAccountPayment {
            fields: InstantVirtualAccountPaymentFields {
                payment_id: payment_id.into(),
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                bank: bank,
                account_expiry_due_date,
                account_expiry_valid_hours,
                account_type: account_type,
                order_name: order_name.into(),
                product_type: product_type,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop> InstantVirtualAccountPayment<'a, Shop> {
    /// `amount.taxFree`.
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
    /// `channelGroupId`.
    #[inline]
    pub fn channel_group_id(
        mut self,
        channel_group_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.channel_group_id = Some(channel_group_id.into());
        self
    }
    /// `country`.
    #[inline]
    pub fn country(mut self, country: crate::Country) -> Self {
        self.fields.rare.get_mut().country = Some(country);
        self
    }
    /// What the merchant wants kept with the payment; on the REST API it is text (고객사가 함께 보관할 값. REST에서는 문자열입니다). `customData`.
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
        self.fields.customer_email = Some(customer_email.into());
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// The merchant's own id of the customer (고객사가 매긴 고객 번호). `customer.id`.
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
        self.fields.customer_phone_number = Some(customer_phone_number.into());
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
    /// `isCulturalExpense`.
    #[inline]
    pub fn is_cultural_expense(mut self, is_cultural_expense: bool) -> Self {
        self.fields.rare.get_mut().is_cultural_expense = Some(is_cultural_expense);
        self
    }
    /// `method.virtualAccount.cashReceipt`.
    #[inline]
    pub fn cash_receipt(
        mut self,
        customer_identity_number: impl Into<Cow<'a, str>>,
        r#type: crate::CashReceiptInputType,
    ) -> Self {
        self.fields.rare.get_mut().cash_receipt_customer_identity_number = Some(
            customer_identity_number.into(),
        );
        self.fields.rare.get_mut().receipt_type = Some(r#type);
        self
    }
    /// `method.virtualAccount.option.fixed.accountNumber`.
    #[inline]
    pub fn fixed_account_number(
        mut self,
        fixed_account_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().fixed_account_number = Some(
            fixed_account_number.into(),
        );
        self
    }
    /// `method.virtualAccount.option.fixed.pgAccountId`.
    #[inline]
    pub fn fixed_pg_account_id(
        mut self,
        fixed_pg_account_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().fixed_pg_account_id = Some(
            fixed_pg_account_id.into(),
        );
        self
    }
    /// `method.virtualAccount.remitteeName`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `method.virtualAccount.remitteeName` should not be used [key-in-account-holder]\nthe account holder is always the merchant's name, so this value is not used\nsee: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `method.virtualAccount.remitteeName` 사용하지 않는 것이 좋음 [key-in-account-holder]\n예금주명은 언제나 고객사명이라서 이 값은 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
        )
    )]
    #[inline]
    pub fn remittee_name(mut self, remittee_name: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().remittee_name = Some(remittee_name.into());
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
}
impl<Shop> Clone for InstantVirtualAccountPayment<'_, Shop> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract> fmt::Debug for InstantVirtualAccountPayment<'_, Shop> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("InstantVirtualAccountPayment", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract> KsnetRequest for InstantVirtualAccountPayment<'_, Shop> {
    type Operation = crate::operation::payInstantly;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Devices::BOTH;
    const KNOWN: Known = InstantVirtualAccountPaymentFields::KNOWN;
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
struct InstantVirtualAccountPaymentFields<'a> {
    payment_id: Cow<'a, str>,
    tax_free_amount: Option<u64>,
    total_amount: u64,
    vat_amount: Option<u64>,
    channel_group_id: Option<Cow<'a, str>>,
    currency: crate::Currency,
    customer_email: Option<Cow<'a, str>>,
    customer_full_name: Cow<'a, str>,
    customer_phone_number: Option<Cow<'a, str>>,
    bank: crate::RestBank,
    account_expiry_due_date: Option<Cow<'a, str>>,
    account_expiry_valid_hours: Option<u64>,
    account_type: crate::VirtualAccountType,
    order_name: Cow<'a, str>,
    product_type: crate::ProductType,
    rare: Rare<InstantVirtualAccountPaymentRare<'a>>,
}
#[derive(Clone)]
struct InstantVirtualAccountPaymentRare<'a> {
    bypass: Option<Raw>,
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
    customer_gender: Option<crate::Gender>,
    customer_id: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    is_cultural_expense: Option<bool>,
    cash_receipt_customer_identity_number: Option<Cow<'a, str>>,
    receipt_type: Option<crate::CashReceiptInputType>,
    fixed_account_number: Option<Cow<'a, str>>,
    fixed_pg_account_id: Option<Cow<'a, str>>,
    remittee_name: Option<Cow<'a, str>>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    product_count: Option<u64>,
    products: Option<Vec<crate::PaymentProduct>>,
    promotion_id: Option<Cow<'a, str>>,
    shipping_address_address_line1: Option<Cow<'a, str>>,
    shipping_address_address_line2: Option<Cow<'a, str>>,
    shipping_address_city: Option<Cow<'a, str>>,
    shipping_address_country: Option<crate::Country>,
    shipping_address_province: Option<Cow<'a, str>>,
}
impl Fields for InstantVirtualAccountPaymentRare<'_> {
    const NONE: Self = Self {
        bypass: None,
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
        customer_gender: None,
        customer_id: None,
        customer_zipcode: None,
        is_cultural_expense: None,
        cash_receipt_customer_identity_number: None,
        receipt_type: None,
        fixed_account_number: None,
        fixed_pg_account_id: None,
        remittee_name: None,
        notice_urls: None,
        product_count: None,
        products: None,
        promotion_id: None,
        shipping_address_address_line1: None,
        shipping_address_address_line2: None,
        shipping_address_city: None,
        shipping_address_country: None,
        shipping_address_province: None,
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
    impl<'a> __ksnet::KsnetRequest for InstantVirtualAccountPaymentFields<'a> {
        type Operation = __ksnet::operation::payInstantly;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(
            &[
                (48u16, __ksnet::rules::Fact::Maybe),
                (50u16, __ksnet::rules::Fact::Maybe),
                (51u16, __ksnet::rules::Fact::Maybe),
                (53u16, __ksnet::rules::Fact::Maybe),
                (54u16, __ksnet::rules::Fact::Maybe),
                (57u16, __ksnet::rules::Fact::Maybe),
                (58u16, __ksnet::rules::Fact::Maybe),
                (59u16, __ksnet::rules::Fact::Maybe),
                (60u16, __ksnet::rules::Fact::Maybe),
            ],
        );
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                check.text_if::<Self::Operation, 34usize>(&rare.remittee_name);
                check.text::<Self::Operation, 44usize>(&self.order_name);
                if ::core::option::Option::is_some(&rare.bypass.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            47usize,
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
                check
                    .known_rule::<
                        Self::Operation,
                        49usize,
                    >(
                        &[
                            __ksnet::rules::Fact::Present,
                            __ksnet::Held::<
                                __ksnet::kind::rest::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                check
                    .text_if::<
                        Self::Operation,
                        53usize,
                    >(&rare.cash_receipt_customer_identity_number);
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    check
                        .known_rule::<
                            Self::Operation,
                            55usize,
                        >(
                            &[
                                __ksnet::held::text_if(&self.channel_group_id),
                                __ksnet::Held::<
                                    __ksnet::kind::rest::VirtualAccountType,
                                >::fact(&self.account_type, &scratch),
                            ],
                        );
                    check
                        .known_rule::<
                            Self::Operation,
                            56usize,
                        >(
                            &[
                                __ksnet::held::text_if(&self.channel_group_id),
                                __ksnet::held::integer_if(&self.account_expiry_valid_hours),
                            ],
                        );
                }
            } else {
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
                                4usize,
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
                                5usize,
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
                if ::core::option::Option::is_some(
                    &rare.cash_receipt_customer_identity_number,
                ) || ::core::option::Option::is_some(&rare.receipt_type.as_ref())
                {
                    if !((::core::option::Option::is_some(
                        &rare.cash_receipt_customer_identity_number,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                14usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.cash_receipt_customer_identity_number,
                                    ),
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
                    if !((::core::option::Option::is_some(
                        &rare.receipt_type.as_ref(),
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                15usize,
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
                if !((::core::option::Option::is_some(&self.account_expiry_due_date)
                    || ::core::option::Option::is_some(
                        &self.account_expiry_valid_hours,
                    )))
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            16usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.account_expiry_due_date,
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.account_expiry_valid_hours,
                                        ),
                                ),
                                __ksnet::rules::Fact::Present,
                            ],
                        );
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
                                21usize,
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
                                22usize,
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
                        23usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::rest::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                if check.lacks(0u8) {
                    check.known_rule::<Self::Operation, 25usize>(&[]);
                }
                if ::core::option::Option::is_some(&self.account_expiry_due_date)
                    || ::core::option::Option::is_some(&self.account_expiry_valid_hours)
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            32usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.account_expiry_due_date,
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.account_expiry_valid_hours,
                                        ),
                                ),
                                __ksnet::held::text_if(&self.account_expiry_due_date),
                                __ksnet::held::integer_if(&self.account_expiry_valid_hours),
                            ],
                        );
                }
                check.text_if::<Self::Operation, 33usize>(&self.account_expiry_due_date);
                if ::core::option::Option::is_some(&rare.fixed_account_number)
                    || ::core::option::Option::is_some(&rare.fixed_pg_account_id)
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            35usize,
                        >(
                            &[
                                __ksnet::Held::<
                                    __ksnet::kind::rest::VirtualAccountType,
                                >::fact(&self.account_type, &scratch),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.fixed_account_number)
                                        || ::core::option::Option::is_some(
                                            &rare.fixed_pg_account_id,
                                        ),
                                ),
                            ],
                        );
                    check
                        .known_rule::<
                            Self::Operation,
                            36usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.fixed_account_number)
                                        || ::core::option::Option::is_some(
                                            &rare.fixed_pg_account_id,
                                        ),
                                ),
                                __ksnet::held::text_if(&rare.fixed_account_number),
                                __ksnet::held::text_if(&rare.fixed_pg_account_id),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.vat_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            37usize,
                        >(
                            &[
                                __ksnet::Held::<
                                    __ksnet::kind::rest::VirtualAccountType,
                                >::fact(&self.account_type, &scratch),
                                __ksnet::held::integer_if(&self.vat_amount),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.tax_free_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            38usize,
                        >(
                            &[
                                __ksnet::Held::<
                                    __ksnet::kind::rest::VirtualAccountType,
                                >::fact(&self.account_type, &scratch),
                                __ksnet::held::integer_if(&self.tax_free_amount),
                            ],
                        );
                    check
                        .known_rule::<
                            Self::Operation,
                            45usize,
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
                            46usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.vat_amount),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.account_expiry_due_date)
                    || ::core::option::Option::is_some(&self.account_expiry_valid_hours)
                {
                    if check.lacks(2u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                48usize,
                            >(
                                &[
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &self.account_expiry_due_date,
                                        )
                                            || ::core::option::Option::is_some(
                                                &self.account_expiry_valid_hours,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                check.text::<Self::Operation, 51usize>(&self.customer_full_name);
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    if !((::core::option::Option::is_some(&self.customer_phone_number))
                        && (::core::option::Option::is_some(&self.customer_email)))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                54usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&self.channel_group_id),
                                    __ksnet::rules::Fact::Present,
                                    __ksnet::held::text_if(&self.customer_phone_number),
                                    __ksnet::held::text_if(&self.customer_email),
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
                11u16 => {
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
                            object.object("address", self, 12u16);
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
                    }
                    object.text_if("email", &self.customer_email);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::rest::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("id", &rare.customer_id);
                    }
                    object.object("name", self, 26u16);
                    object.text_if("phoneNumber", &self.customer_phone_number);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                12u16 => {
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
                26u16 => {
                    object.text("full", &self.customer_full_name);
                }
                35u16 => {
                    object.object("virtualAccount", self, 47u16);
                }
                47u16 => {
                    object.held::<__ksnet::kind::rest::RestBank, _>("bank", &self.bank);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.cash_receipt_customer_identity_number,
                        ) || ::core::option::Option::is_some(&rare.receipt_type.as_ref())
                        {
                            object.object("cashReceipt", self, 49u16);
                        }
                    }
                    if ::core::option::Option::is_some(&self.account_expiry_due_date)
                        || ::core::option::Option::is_some(
                            &self.account_expiry_valid_hours,
                        )
                    {
                        object.object("expiry", self, 52u16);
                    }
                    object.object("option", self, 55u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("remitteeName", &rare.remittee_name);
                    }
                }
                49u16 => {
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
                52u16 => {
                    object.text_if("dueDate", &self.account_expiry_due_date);
                    object.integer_if("validHours", &self.account_expiry_valid_hours);
                }
                55u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.fixed_account_number)
                            || ::core::option::Option::is_some(&rare.fixed_pg_account_id)
                        {
                            object.object("fixed", self, 56u16);
                        }
                    }
                    object
                        .held::<
                            __ksnet::kind::rest::VirtualAccountType,
                            _,
                        >("type", &self.account_type);
                }
                56u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("accountNumber", &rare.fixed_account_number);
                        object.text_if("pgAccountId", &rare.fixed_pg_account_id);
                    }
                }
                74u16 => {
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
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("bypass", rare.bypass.as_ref());
                    }
                    object.text_if("channelGroupId", &self.channel_group_id);
                    if let __ksnet::rules::Fact::Absent = __ksnet::held::text_if(
                        &self.channel_group_id,
                    ) {
                        object.channel_key();
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
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
                    object.object("customer", self, 11u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .boolean_if("isCulturalExpense", &rare.is_cultural_expense);
                    }
                    object.object("method", self, 35u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
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
                            object.object("shippingAddress", self, 74u16);
                        }
                    }
                    object.store_id();
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
