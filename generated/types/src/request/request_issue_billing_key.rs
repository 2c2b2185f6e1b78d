// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
/// Issuing a billing key in PortOne's window (결제창 빌링키 발급).
///
/// The pay method is `CARD`.
///
/// Fields and rules: [`requestIssueBillingKey`](crate::operation::requestIssueBillingKey).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{KsnetRequest, RequestIssueBillingKey};
///
/// let order = RequestIssueBillingKey::new("full name", "shop://paid");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct RequestIssueBillingKey<'a, Device = device::Both> {
    fields: RequestIssueBillingKeyFields<'a>,
    made_for: PhantomData<fn() -> (Device,)>,
}
impl<'a> RequestIssueBillingKey<'a> {
    /// A request for desktop and mobile browsers, with what every one must have.
    ///
    /// - `customer_full_name`: `customer.fullName`.
    /// - `redirect_url`: `redirectUrl`.
    #[inline]
    pub fn new(
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> RequestIssueBillingKey<'a, device::Both> {
        RequestIssueBillingKey {
            fields: RequestIssueBillingKeyFields {
                currency: None,
                customer_full_name: customer_full_name.into(),
                force_redirect: None,
                notice_urls: None,
                redirect_url: Some(redirect_url.into()),
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> RequestIssueBillingKey<'a> {
    /// A request for desktop browsers alone, with what every one must have.
    ///
    /// - `customer_full_name`: `customer.fullName`.
    #[inline]
    pub fn for_pc(
        customer_full_name: impl Into<Cow<'a, str>>,
    ) -> RequestIssueBillingKey<'a, device::Pc> {
        RequestIssueBillingKey {
            fields: RequestIssueBillingKeyFields {
                currency: None,
                customer_full_name: customer_full_name.into(),
                force_redirect: None,
                notice_urls: None,
                redirect_url: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> RequestIssueBillingKey<'a> {
    /// A request for mobile browsers and apps alone, with what every one must have.
    ///
    /// - `customer_full_name`: `customer.fullName`.
    /// - `redirect_url`: `redirectUrl`.
    #[inline]
    pub fn for_mobile(
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> RequestIssueBillingKey<'a, device::Mobile> {
        RequestIssueBillingKey {
            fields: RequestIssueBillingKeyFields {
                currency: None,
                customer_full_name: customer_full_name.into(),
                force_redirect: None,
                notice_urls: None,
                redirect_url: Some(redirect_url.into()),
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Device> RequestIssueBillingKey<'a, Device> {
    /// The scheme by which card apps come back to the shop's app; a WebView needs it (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다). `appScheme`.
    #[inline]
    pub fn app_scheme(mut self, app_scheme: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().app_scheme = Some(app_scheme.into());
        self
    }
    /// `card.cardCompany`.
    #[inline]
    pub fn card_company(mut self, card_company: crate::CardCompany) -> Self {
        self.fields.rare.get_mut().card_company = Some(card_company);
        self
    }
    /// `currency`.
    #[inline]
    pub fn currency(mut self, currency: crate::Currency) -> Self {
        self.fields.currency = Some(currency);
        self
    }
    /// `customData`.
    #[inline]
    pub fn custom_data(mut self, custom_data: Raw) -> Self {
        self.fields.rare.get_mut().custom_data = Some(custom_data);
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
    /// `customer.customerId`.
    #[inline]
    pub fn customer_customer_id(
        mut self,
        customer_customer_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_customer_id = Some(
            customer_customer_id.into(),
        );
        self
    }
    /// `customer.email`.
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().customer_email = Some(customer_email.into());
        self
    }
    /// `customer.firstName`.
    #[inline]
    pub fn customer_first_name(
        mut self,
        customer_first_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_first_name = Some(
            customer_first_name.into(),
        );
        self
    }
    /// `customer.firstNameKana`.
    #[inline]
    pub fn customer_first_name_kana(
        mut self,
        customer_first_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_first_name_kana = Some(
            customer_first_name_kana.into(),
        );
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// `customer.lastName`.
    #[inline]
    pub fn customer_last_name(
        mut self,
        customer_last_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name = Some(customer_last_name.into());
        self
    }
    /// `customer.lastNameKana`.
    #[inline]
    pub fn customer_last_name_kana(
        mut self,
        customer_last_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name_kana = Some(
            customer_last_name_kana.into(),
        );
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
    /// `displayAmount`.
    #[inline]
    pub fn display_amount(mut self, display_amount: u64) -> Self {
        self.fields.rare.get_mut().display_amount = Some(display_amount);
        self
    }
    /// `forceRedirect`.
    #[inline]
    pub fn force_redirect(mut self, force_redirect: bool) -> Self {
        self.fields.force_redirect = Some(force_redirect);
        self
    }
    /// `iframe.dim`.
    #[inline]
    pub fn iframe_dim(mut self, iframe_dim: bool) -> Self {
        self.fields.rare.get_mut().iframe_dim = Some(iframe_dim);
        self
    }
    /// `issueId`.
    #[inline]
    pub fn issue_id(mut self, issue_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().issue_id = Some(issue_id.into());
        self
    }
    /// `issueName`.
    #[inline]
    pub fn issue_name(mut self, issue_name: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().issue_name = Some(issue_name.into());
        self
    }
    /// `locale`.
    #[inline]
    pub fn locale(mut self, locale: crate::Locale) -> Self {
        self.fields.rare.get_mut().locale = Some(locale);
        self
    }
    /// `noticeUrls`.
    #[inline]
    pub fn notice_urls(
        mut self,
        notice_urls: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.fields.notice_urls = Some(
            notice_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `offerPeriod.interval`.
    #[inline]
    pub fn offer_period_interval(
        mut self,
        offer_period_interval: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().offer_period_interval = Some(
            offer_period_interval.into(),
        );
        self
    }
    /// `offerPeriod.range`.
    #[inline]
    pub fn offer_period_range(mut self, offer_period_range: Raw) -> Self {
        self.fields.rare.get_mut().offer_period_range = Some(offer_period_range);
        self
    }
    /// `popup.center`.
    #[inline]
    pub fn popup_center(mut self, popup_center: bool) -> Self {
        self.fields.rare.get_mut().popup_center = Some(popup_center);
        self
    }
    /// `productType`.
    #[inline]
    pub fn product_type(mut self, product_type: crate::ProductType) -> Self {
        self.fields.rare.get_mut().product_type = Some(product_type);
        self
    }
    /// `redirectUrl`.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.redirect_url = Some(redirect_url.into());
        self
    }
    /// `windowType.mobile`.
    #[inline]
    pub fn window_type_mobile(mut self, window_type_mobile: crate::WindowType) -> Self {
        self.fields.window_type_mobile = Some(window_type_mobile);
        self
    }
    /// `windowType.pc`.
    #[inline]
    pub fn window_type_pc(mut self, window_type_pc: crate::WindowType) -> Self {
        self.fields.window_type_pc = Some(window_type_pc);
        self
    }
}
impl<Device> Clone for RequestIssueBillingKey<'_, Device> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Device: device::Device> fmt::Debug for RequestIssueBillingKey<'_, Device> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("RequestIssueBillingKey", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Device: device::Device> KsnetRequest for RequestIssueBillingKey<'_, Device> {
    type Operation = crate::operation::requestIssueBillingKey;
    const CONTRACT: Contract = Contract::NONE;
    const DEVICES: Devices = Device::DEVICES;
    const KNOWN: Known = RequestIssueBillingKeyFields::KNOWN;
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
struct RequestIssueBillingKeyFields<'a> {
    currency: Option<crate::Currency>,
    customer_full_name: Cow<'a, str>,
    force_redirect: Option<bool>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    redirect_url: Option<Cow<'a, str>>,
    window_type_mobile: Option<crate::WindowType>,
    window_type_pc: Option<crate::WindowType>,
    rare: Rare<RequestIssueBillingKeyRare<'a>>,
}
#[derive(Clone)]
struct RequestIssueBillingKeyRare<'a> {
    app_scheme: Option<Cow<'a, str>>,
    card_company: Option<crate::CardCompany>,
    custom_data: Option<Raw>,
    customer_address_address_line1: Option<Cow<'a, str>>,
    customer_address_address_line2: Option<Cow<'a, str>>,
    customer_address_city: Option<Cow<'a, str>>,
    customer_address_country: Option<crate::Country>,
    customer_address_province: Option<Cow<'a, str>>,
    customer_birth_day: Option<Cow<'a, str>>,
    customer_birth_month: Option<Cow<'a, str>>,
    customer_birth_year: Option<Cow<'a, str>>,
    customer_customer_id: Option<Cow<'a, str>>,
    customer_email: Option<Cow<'a, str>>,
    customer_first_name: Option<Cow<'a, str>>,
    customer_first_name_kana: Option<Cow<'a, str>>,
    customer_gender: Option<crate::Gender>,
    customer_last_name: Option<Cow<'a, str>>,
    customer_last_name_kana: Option<Cow<'a, str>>,
    customer_phone_number: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    display_amount: Option<u64>,
    iframe_dim: Option<bool>,
    issue_id: Option<Cow<'a, str>>,
    issue_name: Option<Cow<'a, str>>,
    locale: Option<crate::Locale>,
    offer_period_interval: Option<Cow<'a, str>>,
    offer_period_range: Option<Raw>,
    popup_center: Option<bool>,
    product_type: Option<crate::ProductType>,
}
impl Fields for RequestIssueBillingKeyRare<'_> {
    const NONE: Self = Self {
        app_scheme: None,
        card_company: None,
        custom_data: None,
        customer_address_address_line1: None,
        customer_address_address_line2: None,
        customer_address_city: None,
        customer_address_country: None,
        customer_address_province: None,
        customer_birth_day: None,
        customer_birth_month: None,
        customer_birth_year: None,
        customer_customer_id: None,
        customer_email: None,
        customer_first_name: None,
        customer_first_name_kana: None,
        customer_gender: None,
        customer_last_name: None,
        customer_last_name_kana: None,
        customer_phone_number: None,
        customer_zipcode: None,
        display_amount: None,
        iframe_dim: None,
        issue_id: None,
        issue_name: None,
        locale: None,
        offer_period_interval: None,
        offer_period_range: None,
        popup_center: None,
        product_type: None,
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
    impl<'a> __ksnet::KsnetRequest for RequestIssueBillingKeyFields<'a> {
        type Operation = __ksnet::operation::requestIssueBillingKey;
        const KNOWN: __ksnet::Known = __ksnet::Known::Texts(&[(1u16, "CARD")]);
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                if ::core::option::Option::is_some(&rare.locale.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            9usize,
                        >(
                            &[
                                match rare.locale.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::Locale,
                                        >::fact(value, &scratch)
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
                                1usize,
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
                                2usize,
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
                if ::core::option::Option::is_some(&rare.offer_period_interval)
                    || ::core::option::Option::is_some(&rare.offer_period_range.as_ref())
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            3usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.offer_period_interval)
                                        || ::core::option::Option::is_some(
                                            &rare.offer_period_range.as_ref(),
                                        ),
                                ),
                                __ksnet::held::text_if(&rare.offer_period_interval),
                                match rare.offer_period_range.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.currency.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            4usize,
                        >(
                            &[
                                match self.currency.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::Currency,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check.text::<Self::Operation, 6usize>(&self.customer_full_name);
                if ::core::option::Option::is_some(&self.window_type_pc.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            7usize,
                        >(
                            &[
                                match self.window_type_pc.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::WindowType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.window_type_mobile.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            8usize,
                        >(
                            &[
                                match self.window_type_mobile.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::WindowType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if !((::core::option::Option::is_some(&self.redirect_url))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            10usize,
                        >(&[__ksnet::held::text_if(&self.redirect_url)]);
                }
                check.text::<Self::Operation, 11usize>(&self.customer_full_name);
                check.text_if::<Self::Operation, 12usize>(&self.redirect_url);
                if ::core::option::Option::is_some(&self.force_redirect) {
                    if !((::core::option::Option::is_some(&self.redirect_url))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                13usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.force_redirect),
                                    __ksnet::held::text_if(&self.redirect_url),
                                ],
                            );
                    }
                }
                if let ::core::option::Option::Some(list) = self.notice_urls.as_ref() {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::Text>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    14usize,
                                >(&[element.member("")])
                        },
                    );
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
                3u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::CardCompany,
                                _,
                            >("cardCompany", rare.card_company.as_ref());
                    }
                }
                8u16 => {
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
                            object.object("address", self, 9u16);
                        }
                        object.text_if("birthDay", &rare.customer_birth_day);
                        object.text_if("birthMonth", &rare.customer_birth_month);
                        object.text_if("birthYear", &rare.customer_birth_year);
                        object.text_if("customerId", &rare.customer_customer_id);
                        object.text_if("email", &rare.customer_email);
                        object.text_if("firstName", &rare.customer_first_name);
                        object.text_if("firstNameKana", &rare.customer_first_name_kana);
                    }
                    object.text("fullName", &self.customer_full_name);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("lastName", &rare.customer_last_name);
                        object.text_if("lastNameKana", &rare.customer_last_name_kana);
                        object.text_if("phoneNumber", &rare.customer_phone_number);
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                9u16 => {
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
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.customer_address_country.as_ref());
                        object.text_if("province", &rare.customer_address_province);
                    }
                }
                31u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("dim", &rare.iframe_dim);
                    }
                }
                38u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("interval", &rare.offer_period_interval);
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("range", rare.offer_period_range.as_ref());
                    }
                }
                42u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("center", &rare.popup_center);
                    }
                }
                47u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("mobile", self.window_type_mobile.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("pc", self.window_type_pc.as_ref());
                }
                _ => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("appScheme", &rare.app_scheme);
                    }
                    object.member("billingKeyMethod", &"CARD");
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.card_company.as_ref()) {
                            object.object("card", self, 3u16);
                        }
                    }
                    object.channel_key();
                    object
                        .held_if::<
                            __ksnet::kind::sdk::Currency,
                            _,
                        >("currency", self.currency.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("customData", rare.custom_data.as_ref());
                    }
                    object.object("customer", self, 8u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.integer_if("displayAmount", &rare.display_amount);
                    }
                    object.boolean_if("forceRedirect", &self.force_redirect);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.iframe_dim) {
                            object.object("iframe", self, 31u16);
                        }
                        object.text_if("issueId", &rare.issue_id);
                        object.text_if("issueName", &rare.issue_name);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Locale,
                                _,
                            >("locale", rare.locale.as_ref());
                    }
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::Text>,
                            _,
                        >("noticeUrls", self.notice_urls.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.offer_period_interval)
                            || ::core::option::Option::is_some(
                                &rare.offer_period_range.as_ref(),
                            )
                        {
                            object.object("offerPeriod", self, 38u16);
                        }
                        if ::core::option::Option::is_some(&rare.popup_center) {
                            object.object("popup", self, 42u16);
                        }
                        object
                            .held_if::<
                                __ksnet::kind::sdk::ProductType,
                                _,
                            >("productType", rare.product_type.as_ref());
                    }
                    object.text_if("redirectUrl", &self.redirect_url);
                    object.store_id();
                    if ::core::option::Option::is_some(&self.window_type_mobile.as_ref())
                        || ::core::option::Option::is_some(&self.window_type_pc.as_ref())
                    {
                        object.object("windowType", self, 47u16);
                    }
                }
            }
        }
    }
};
