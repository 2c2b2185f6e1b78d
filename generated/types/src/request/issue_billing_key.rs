// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> IssueBillingKey<'a> {
    /// A request with what every one must have.
    ///
    /// - `card_number`: KSNET needs the card number to issue a billing key (KSNET 빌링키 발급에는 카드 번호가 필수입니다). `method.card.credential.number`.
    /// - `expiry_year`: KSNET needs the year in which the card expires to issue a billing key (KSNET 빌링키 발급에는 유효기간의 연도가 필수입니다). `method.card.credential.expiryYear`.
    /// - `expiry_month`: KSNET needs the month in which the card expires to issue a billing key (KSNET 빌링키 발급에는 유효기간의 월이 필수입니다). `method.card.credential.expiryMonth`.
    /// - `birth_or_business_registration_number`: KSNET needs the birth date or registration number to issue a billing key (KSNET 빌링키 발급에는 생년월일이나 사업자등록번호가 필수입니다). `method.card.credential.birthOrBusinessRegistrationNumber`.
    /// - `password_two_digits`: KSNET needs the first two digits of the card's password to issue a billing key (KSNET 빌링키 발급에는 카드 비밀번호 앞 두 자리가 필수입니다). `method.card.credential.passwordTwoDigits`.
    #[inline]
    pub fn new(
        card_number: impl Into<Cow<'a, str>>,
        expiry_year: impl Into<Cow<'a, str>>,
        expiry_month: impl Into<Cow<'a, str>>,
        birth_or_business_registration_number: impl Into<Cow<'a, str>>,
        password_two_digits: impl Into<Cow<'a, str>>,
    ) -> IssueBillingKey<'a> {
        IssueBillingKey {
            channel_group_id: None,
            birth_or_business_registration_number: birth_or_business_registration_number
                .into(),
            expiry_month: expiry_month.into(),
            expiry_year: expiry_year.into(),
            card_number: card_number.into(),
            password_two_digits: password_two_digits.into(),
            rare: Rare::NONE,
        }
    }
}
impl<'a> IssueBillingKey<'a> {
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
        self.rare.get_mut().bypass = Some(bypass);
        self
    }
    /// `channelGroupId`.
    #[inline]
    pub fn channel_group_id(
        mut self,
        channel_group_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.channel_group_id = Some(channel_group_id.into());
        self
    }
    /// `customData`.
    #[inline]
    pub fn custom_data(mut self, custom_data: impl Into<Cow<'a, str>>) -> Self {
        self.rare.get_mut().custom_data = Some(custom_data.into());
        self
    }
    /// `customer.address`.
    #[inline]
    pub fn customer_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_address_address_line1 = Some(address_line1.into());
        self.rare.get_mut().customer_address_address_line2 = Some(address_line2.into());
        self
    }
    /// `customer.address.city`.
    #[inline]
    pub fn customer_address_city(
        mut self,
        customer_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_address_city = Some(customer_address_city.into());
        self
    }
    /// `customer.address.country`.
    #[inline]
    pub fn customer_address_country(
        mut self,
        customer_address_country: crate::Country,
    ) -> Self {
        self.rare.get_mut().customer_address_country = Some(customer_address_country);
        self
    }
    /// `customer.address.province`.
    #[inline]
    pub fn customer_address_province(
        mut self,
        customer_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_address_province = Some(
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
        self.rare.get_mut().customer_birth_day = Some(customer_birth_day.into());
        self
    }
    /// `customer.birthMonth`.
    #[inline]
    pub fn customer_birth_month(
        mut self,
        customer_birth_month: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_birth_month = Some(customer_birth_month.into());
        self
    }
    /// `customer.birthYear`.
    #[inline]
    pub fn customer_birth_year(
        mut self,
        customer_birth_year: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_birth_year = Some(customer_birth_year.into());
        self
    }
    /// `customer.businessRegistrationNumber`.
    #[inline]
    pub fn customer_business_registration_number(
        mut self,
        customer_business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_business_registration_number = Some(
            customer_business_registration_number.into(),
        );
        self
    }
    /// `customer.country`.
    #[inline]
    pub fn customer_country(mut self, customer_country: crate::Country) -> Self {
        self.rare.get_mut().customer_country = Some(customer_country);
        self
    }
    /// `customer.email`.
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Cow<'a, str>>) -> Self {
        self.rare.get_mut().customer_email = Some(customer_email.into());
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// The merchant's own id of the customer (고객사가 매긴 고객 번호). `customer.id`.
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<Cow<'a, str>>) -> Self {
        self.rare.get_mut().customer_id = Some(customer_id.into());
        self
    }
    /// `customer.name.full`.
    #[inline]
    pub fn customer_full_name(
        mut self,
        customer_full_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_full_name = Some(customer_full_name.into());
        self
    }
    /// `customer.name.separated`.
    #[inline]
    pub fn customer_name_separated(
        mut self,
        first: impl Into<Cow<'a, str>>,
        last: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_name_separated_first = Some(first.into());
        self.rare.get_mut().customer_name_separated_last = Some(last.into());
        self
    }
    /// `customer.phoneNumber`.
    #[inline]
    pub fn customer_phone_number(
        mut self,
        customer_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_phone_number = Some(customer_phone_number.into());
        self
    }
    /// `customer.zipcode`.
    #[inline]
    pub fn customer_zipcode(
        mut self,
        customer_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().customer_zipcode = Some(customer_zipcode.into());
        self
    }
    /// `noticeUrls`.
    #[inline]
    pub fn notice_urls(
        mut self,
        notice_urls: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.rare.get_mut().notice_urls = Some(
            notice_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl fmt::Debug for IssueBillingKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("IssueBillingKey", self, f)
    }
}
/// Issuing a billing key through the API (API 빌링키 발급).
///
/// The pay method is `CARD`.
///
/// Fields and rules: [`issueBillingKey`](crate::operation::issueBillingKey).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{IssueBillingKey, KsnetRequest};
///
/// let order = IssueBillingKey::new("1234567890", "12", "12", "900101", "12");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct IssueBillingKey<'a> {
    channel_group_id: Option<Cow<'a, str>>,
    birth_or_business_registration_number: Cow<'a, str>,
    expiry_month: Cow<'a, str>,
    expiry_year: Cow<'a, str>,
    card_number: Cow<'a, str>,
    password_two_digits: Cow<'a, str>,
    rare: Rare<IssueBillingKeyRare<'a>>,
}
#[derive(Clone)]
struct IssueBillingKeyRare<'a> {
    bypass: Option<Raw>,
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
    customer_full_name: Option<Cow<'a, str>>,
    customer_name_separated_first: Option<Cow<'a, str>>,
    customer_name_separated_last: Option<Cow<'a, str>>,
    customer_phone_number: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
}
impl Fields for IssueBillingKeyRare<'_> {
    const NONE: Self = Self {
        bypass: None,
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
        customer_full_name: None,
        customer_name_separated_first: None,
        customer_name_separated_last: None,
        customer_phone_number: None,
        customer_zipcode: None,
        notice_urls: None,
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
    impl<'a> __ksnet::KsnetRequest for IssueBillingKey<'a> {
        type Operation = __ksnet::operation::issueBillingKey;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(
            &[
                (29u16, __ksnet::rules::Fact::Maybe),
                (30u16, __ksnet::rules::Fact::Maybe),
                (31u16, __ksnet::rules::Fact::Maybe),
                (32u16, __ksnet::rules::Fact::Maybe),
                (33u16, __ksnet::rules::Fact::Maybe),
            ],
        );
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                if ::core::option::Option::is_some(&rare.bypass.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            17usize,
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
                                0usize,
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
                                1usize,
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
                if ::core::option::Option::is_some(&rare.customer_name_separated_first)
                    || ::core::option::Option::is_some(
                        &rare.customer_name_separated_last,
                    )
                {
                    if !((::core::option::Option::is_some(
                        &rare.customer_name_separated_first,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                2usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&rare.customer_name_separated_first),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_name_separated_first,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_name_separated_last,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.customer_name_separated_last,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                3usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&rare.customer_name_separated_last),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_name_separated_first,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_name_separated_last,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.customer_full_name)
                    || ::core::option::Option::is_some(
                        &rare.customer_name_separated_first,
                    )
                    || ::core::option::Option::is_some(
                        &rare.customer_name_separated_last,
                    )
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            11usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.customer_full_name)
                                        || ::core::option::Option::is_some(
                                            &rare.customer_name_separated_first,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.customer_name_separated_last,
                                        ),
                                ),
                                __ksnet::held::text_if(&rare.customer_full_name),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.customer_name_separated_first,
                                    )
                                        || ::core::option::Option::is_some(
                                            &rare.customer_name_separated_last,
                                        ),
                                ),
                            ],
                        );
                }
                check.text::<Self::Operation, 12usize>(&self.card_number);
                check.text::<Self::Operation, 13usize>(&self.expiry_year);
                check.text::<Self::Operation, 14usize>(&self.expiry_month);
                check
                    .text::<
                        Self::Operation,
                        15usize,
                    >(&self.birth_or_business_registration_number);
                check.text::<Self::Operation, 16usize>(&self.password_two_digits);
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    if !((::core::option::Option::is_some(&rare.customer_full_name)
                        || ::core::option::Option::is_some(
                            &rare.customer_name_separated_first,
                        )
                        || ::core::option::Option::is_some(
                            &rare.customer_name_separated_last,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                18usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&self.channel_group_id),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(&rare.customer_full_name)
                                            || ::core::option::Option::is_some(
                                                &rare.customer_name_separated_first,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_name_separated_last,
                                            ),
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
                4u16 => {
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
                            object.object("address", self, 5u16);
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
                        if ::core::option::Option::is_some(&rare.customer_full_name)
                            || ::core::option::Option::is_some(
                                &rare.customer_name_separated_first,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_name_separated_last,
                            )
                        {
                            object.object("name", self, 19u16);
                        }
                        object.text_if("phoneNumber", &rare.customer_phone_number);
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                5u16 => {
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
                19u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("full", &rare.customer_full_name);
                        if ::core::option::Option::is_some(
                            &rare.customer_name_separated_first,
                        )
                            || ::core::option::Option::is_some(
                                &rare.customer_name_separated_last,
                            )
                        {
                            object.object("separated", self, 21u16);
                        }
                    }
                }
                21u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("first", &rare.customer_name_separated_first);
                        object.text_if("last", &rare.customer_name_separated_last);
                    }
                }
                26u16 => {
                    object.object("card", self, 27u16);
                }
                27u16 => {
                    object.object("credential", self, 28u16);
                }
                28u16 => {
                    object
                        .text(
                            "birthOrBusinessRegistrationNumber",
                            &self.birth_or_business_registration_number,
                        );
                    object.text("expiryMonth", &self.expiry_month);
                    object.text("expiryYear", &self.expiry_year);
                    object.text("number", &self.card_number);
                    object.text("passwordTwoDigits", &self.password_two_digits);
                }
                _ => {
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
                        object.text_if("customData", &rare.custom_data);
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
                            || ::core::option::Option::is_some(&rare.customer_birth_day)
                            || ::core::option::Option::is_some(
                                &rare.customer_birth_month,
                            )
                            || ::core::option::Option::is_some(&rare.customer_birth_year)
                            || ::core::option::Option::is_some(
                                &rare.customer_business_registration_number,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_country.as_ref(),
                            ) || ::core::option::Option::is_some(&rare.customer_email)
                            || ::core::option::Option::is_some(
                                &rare.customer_gender.as_ref(),
                            ) || ::core::option::Option::is_some(&rare.customer_id)
                            || ::core::option::Option::is_some(&rare.customer_full_name)
                            || ::core::option::Option::is_some(
                                &rare.customer_name_separated_first,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_name_separated_last,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_phone_number,
                            ) || ::core::option::Option::is_some(&rare.customer_zipcode)
                        {
                            object.object("customer", self, 4u16);
                        }
                    }
                    object.object("method", self, 26u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::Text>,
                                _,
                            >("noticeUrls", rare.notice_urls.as_ref());
                    }
                    object.store_id();
                }
            }
        }
    }
};
