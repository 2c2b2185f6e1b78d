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
    pub fn new(
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> RequestIssueBillingKey<'a, device::Both> {
        RequestIssueBillingKey {
            fields: RequestIssueBillingKeyFields {
                app_scheme: None,
                card_company: None,
                currency: None,
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
                customer_full_name: customer_full_name.into(),
                customer_gender: None,
                customer_last_name: None,
                customer_last_name_kana: None,
                customer_phone_number: None,
                customer_zipcode: None,
                display_amount: None,
                force_redirect: None,
                iframe_dim: None,
                issue_id: None,
                issue_name: None,
                locale: None,
                notice_urls: None,
                offer_period_interval: None,
                offer_period_range: None,
                popup_center: None,
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                window_type_mobile: None,
                window_type_pc: None,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> RequestIssueBillingKey<'a> {
    /// A request for desktop browsers alone, with what every one must have.
    ///
    /// - `customer_full_name`: `customer.fullName`.
    pub fn for_pc(
        customer_full_name: impl Into<Cow<'a, str>>,
    ) -> RequestIssueBillingKey<'a, device::Pc> {
        RequestIssueBillingKey {
            fields: RequestIssueBillingKeyFields {
                app_scheme: None,
                card_company: None,
                currency: None,
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
                customer_full_name: customer_full_name.into(),
                customer_gender: None,
                customer_last_name: None,
                customer_last_name_kana: None,
                customer_phone_number: None,
                customer_zipcode: None,
                display_amount: None,
                force_redirect: None,
                iframe_dim: None,
                issue_id: None,
                issue_name: None,
                locale: None,
                notice_urls: None,
                offer_period_interval: None,
                offer_period_range: None,
                popup_center: None,
                product_type: None,
                redirect_url: None,
                window_type_mobile: None,
                window_type_pc: None,
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
    pub fn for_mobile(
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> RequestIssueBillingKey<'a, device::Mobile> {
        RequestIssueBillingKey {
            fields: RequestIssueBillingKeyFields {
                app_scheme: None,
                card_company: None,
                currency: None,
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
                customer_full_name: customer_full_name.into(),
                customer_gender: None,
                customer_last_name: None,
                customer_last_name_kana: None,
                customer_phone_number: None,
                customer_zipcode: None,
                display_amount: None,
                force_redirect: None,
                iframe_dim: None,
                issue_id: None,
                issue_name: None,
                locale: None,
                notice_urls: None,
                offer_period_interval: None,
                offer_period_range: None,
                popup_center: None,
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                window_type_mobile: None,
                window_type_pc: None,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Device> RequestIssueBillingKey<'a, Device> {
    /// The scheme by which card apps come back to the shop's app; a WebView needs it (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다). `appScheme`.
    #[inline]
    pub fn app_scheme(mut self, app_scheme: impl Into<Cow<'a, str>>) -> Self {
        self.fields.app_scheme = Some(app_scheme.into());
        self
    }
    /// `card.cardCompany`.
    #[inline]
    pub fn card_company(mut self, card_company: crate::CardCompany) -> Self {
        self.fields.card_company = Some(card_company);
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
        self.fields.custom_data = Some(custom_data);
        self
    }
    /// `customer.address`.
    #[inline]
    pub fn customer_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_address_address_line1 = Some(address_line1.into());
        self.fields.customer_address_address_line2 = Some(address_line2.into());
        self
    }
    /// `customer.address.city`.
    #[inline]
    pub fn customer_address_city(
        mut self,
        customer_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_address_city = Some(customer_address_city.into());
        self
    }
    /// `customer.address.country`.
    #[inline]
    pub fn customer_address_country(
        mut self,
        customer_address_country: crate::Country,
    ) -> Self {
        self.fields.customer_address_country = Some(customer_address_country);
        self
    }
    /// `customer.address.province`.
    #[inline]
    pub fn customer_address_province(
        mut self,
        customer_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_address_province = Some(customer_address_province.into());
        self
    }
    /// `customer.birthDay`.
    #[inline]
    pub fn customer_birth_day(
        mut self,
        customer_birth_day: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_birth_day = Some(customer_birth_day.into());
        self
    }
    /// `customer.birthMonth`.
    #[inline]
    pub fn customer_birth_month(
        mut self,
        customer_birth_month: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_birth_month = Some(customer_birth_month.into());
        self
    }
    /// `customer.birthYear`.
    #[inline]
    pub fn customer_birth_year(
        mut self,
        customer_birth_year: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_birth_year = Some(customer_birth_year.into());
        self
    }
    /// `customer.customerId`.
    #[inline]
    pub fn customer_customer_id(
        mut self,
        customer_customer_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_customer_id = Some(customer_customer_id.into());
        self
    }
    /// `customer.email`.
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Cow<'a, str>>) -> Self {
        self.fields.customer_email = Some(customer_email.into());
        self
    }
    /// `customer.firstName`.
    #[inline]
    pub fn customer_first_name(
        mut self,
        customer_first_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_first_name = Some(customer_first_name.into());
        self
    }
    /// `customer.firstNameKana`.
    #[inline]
    pub fn customer_first_name_kana(
        mut self,
        customer_first_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_first_name_kana = Some(customer_first_name_kana.into());
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.customer_gender = Some(customer_gender);
        self
    }
    /// `customer.lastName`.
    #[inline]
    pub fn customer_last_name(
        mut self,
        customer_last_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_last_name = Some(customer_last_name.into());
        self
    }
    /// `customer.lastNameKana`.
    #[inline]
    pub fn customer_last_name_kana(
        mut self,
        customer_last_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.customer_last_name_kana = Some(customer_last_name_kana.into());
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
        self.fields.customer_zipcode = Some(customer_zipcode.into());
        self
    }
    /// `displayAmount`.
    #[inline]
    pub fn display_amount(mut self, display_amount: u64) -> Self {
        self.fields.display_amount = Some(display_amount);
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
        self.fields.iframe_dim = Some(iframe_dim);
        self
    }
    /// `issueId`.
    #[inline]
    pub fn issue_id(mut self, issue_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.issue_id = Some(issue_id.into());
        self
    }
    /// `issueName`.
    #[inline]
    pub fn issue_name(mut self, issue_name: impl Into<Cow<'a, str>>) -> Self {
        self.fields.issue_name = Some(issue_name.into());
        self
    }
    /// `locale`.
    #[inline]
    pub fn locale(mut self, locale: crate::Locale) -> Self {
        self.fields.locale = Some(locale);
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
        self.fields.offer_period_interval = Some(offer_period_interval.into());
        self
    }
    /// `offerPeriod.range`.
    #[inline]
    pub fn offer_period_range(mut self, offer_period_range: Raw) -> Self {
        self.fields.offer_period_range = Some(offer_period_range);
        self
    }
    /// `popup.center`.
    #[inline]
    pub fn popup_center(mut self, popup_center: bool) -> Self {
        self.fields.popup_center = Some(popup_center);
        self
    }
    /// `productType`.
    #[inline]
    pub fn product_type(mut self, product_type: crate::ProductType) -> Self {
        self.fields.product_type = Some(product_type);
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
    app_scheme: Option<Cow<'a, str>>,
    card_company: Option<crate::CardCompany>,
    currency: Option<crate::Currency>,
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
    customer_full_name: Cow<'a, str>,
    customer_gender: Option<crate::Gender>,
    customer_last_name: Option<Cow<'a, str>>,
    customer_last_name_kana: Option<Cow<'a, str>>,
    customer_phone_number: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    display_amount: Option<u64>,
    force_redirect: Option<bool>,
    iframe_dim: Option<bool>,
    issue_id: Option<Cow<'a, str>>,
    issue_name: Option<Cow<'a, str>>,
    locale: Option<crate::Locale>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    offer_period_interval: Option<Cow<'a, str>>,
    offer_period_range: Option<Raw>,
    popup_center: Option<bool>,
    product_type: Option<crate::ProductType>,
    redirect_url: Option<Cow<'a, str>>,
    window_type_mobile: Option<crate::WindowType>,
    window_type_pc: Option<crate::WindowType>,
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
    #[allow(unused_imports)]
    use __ksnet::held::{BySerde as _, ByItself as _, NotAtAll as _, Unfit as _};
    #[allow(unused_imports)]
    use __ksnet::{KsnetPart as _, NoContract as _, NoPart as _, NoRequest as _};
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for RequestIssueBillingKeyFields<'a> {
        type Operation = __ksnet::operation::requestIssueBillingKey;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::NONE;
        const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(
            &[(1u16, __ksnet::rules::Fact::Known(__ksnet::rules::Value::Text("CARD")))],
        );
        #[inline]
        #[allow(unused_variables)]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = __ksnet::Scratch::default();
            if ::core::option::Option::is_some(
                &self.customer_address_address_line1.as_ref(),
            )
                || ::core::option::Option::is_some(
                    &self.customer_address_address_line2.as_ref(),
                )
                || ::core::option::Option::is_some(&self.customer_address_city.as_ref())
                || ::core::option::Option::is_some(
                    &self.customer_address_country.as_ref(),
                )
                || ::core::option::Option::is_some(
                    &self.customer_address_province.as_ref(),
                )
            {
                check
                    .rule(
                        1usize,
                        &[
                            match self.customer_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.customer_address_address_line1.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.customer_address_address_line2.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.customer_address_city.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.customer_address_country.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::Country,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.customer_address_province.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ),
                        ],
                    );
            }
            if ::core::option::Option::is_some(
                &self.customer_address_address_line1.as_ref(),
            )
                || ::core::option::Option::is_some(
                    &self.customer_address_address_line2.as_ref(),
                )
                || ::core::option::Option::is_some(&self.customer_address_city.as_ref())
                || ::core::option::Option::is_some(
                    &self.customer_address_country.as_ref(),
                )
                || ::core::option::Option::is_some(
                    &self.customer_address_province.as_ref(),
                )
            {
                check
                    .rule(
                        2usize,
                        &[
                            match self.customer_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.customer_address_address_line1.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.customer_address_address_line2.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.customer_address_city.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.customer_address_country.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::Country,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.customer_address_province.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ),
                        ],
                    );
            }
            if ::core::option::Option::is_some(&self.offer_period_interval.as_ref())
                || ::core::option::Option::is_some(&self.offer_period_range.as_ref())
            {
                check
                    .rule(
                        3usize,
                        &[
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.offer_period_interval.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.offer_period_range.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ),
                            match self.offer_period_interval.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            match self.offer_period_range.as_ref() {
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
                    .rule(
                        4usize,
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
            check
                .rule(
                    6usize,
                    &[
                        __ksnet::Held::<
                            __ksnet::kind::Text,
                        >::fact(&self.customer_full_name, &scratch),
                    ],
                );
            if ::core::option::Option::is_some(&self.window_type_pc.as_ref()) {
                check
                    .rule(
                        7usize,
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
                    .rule(
                        8usize,
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
            if ::core::option::Option::is_some(&self.locale.as_ref()) {
                check
                    .rule(
                        9usize,
                        &[
                            match self.locale.as_ref() {
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
            check
                .rule(
                    10usize,
                    &[
                        match self.redirect_url.as_ref() {
                            ::core::option::Option::Some(value) => {
                                __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                            }
                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                        },
                    ],
                );
            check
                .rule(
                    11usize,
                    &[
                        __ksnet::Held::<
                            __ksnet::kind::Text,
                        >::fact(&self.customer_full_name, &scratch),
                    ],
                );
            if ::core::option::Option::is_some(&self.redirect_url.as_ref()) {
                check
                    .rule(
                        12usize,
                        &[
                            match self.redirect_url.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
            }
            if ::core::option::Option::is_some(&self.force_redirect.as_ref()) {
                check
                    .rule(
                        13usize,
                        &[
                            match self.force_redirect.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::Boolean,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            match self.redirect_url.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
            }
            if let ::core::option::Option::Some(list) = self.notice_urls.as_ref() {
                __ksnet::Held::<
                    __ksnet::kind::List<__ksnet::kind::Text>,
                >::each(
                    list,
                    &mut |element: &dyn __ksnet::Members| {
                        check.rule(14usize, &[element.member("")])
                    },
                );
            }
        }
        #[inline]
        #[allow(unused_variables)]
        fn put<__S: __ksnet::Serializer>(
            &self,
            node: u16,
            channel: ::core::option::Option<&__ksnet::Channel>,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            let scratch = __ksnet::Scratch::default();
            match node {
                3u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "card",
                        1usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .card_company
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "cardCompany",
                            &__ksnet::Write::<
                                __ksnet::kind::sdk::CardCompany,
                                _,
                            >::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                8u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "customer",
                        14usize,
                    )?;
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.customer_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.customer_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.customer_address_city.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.customer_address_country.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::Country,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.customer_address_province.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .present()
                        .is_yes()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "address",
                            &__ksnet::Member::new(self, 9u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_birth_day
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "birthDay",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_birth_month
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "birthMonth",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_birth_year
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "birthYear",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_customer_id
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "customerId",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_email
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "email",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_first_name
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "firstName",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_first_name_kana
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "firstNameKana",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "fullName",
                        &__ksnet::Write::<
                            __ksnet::kind::Text,
                            _,
                        >::new(&self.customer_full_name),
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .customer_gender
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "gender",
                            &__ksnet::Write::<__ksnet::kind::sdk::Gender, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_last_name
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "lastName",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_last_name_kana
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "lastNameKana",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_phone_number
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "phoneNumber",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_zipcode
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "zipcode",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                9u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "address",
                        5usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .customer_address_address_line1
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "addressLine1",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_address_address_line2
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "addressLine2",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_address_city
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "city",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_address_country
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "country",
                            &__ksnet::Write::<__ksnet::kind::sdk::Country, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .customer_address_province
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "province",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                31u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "iframe",
                        1usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self.iframe_dim.as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "dim",
                            &__ksnet::Write::<__ksnet::kind::Boolean, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                38u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "offerPeriod",
                        2usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .offer_period_interval
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "interval",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .offer_period_range
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "range",
                            &__ksnet::Write::<__ksnet::kind::Json, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                42u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "popup",
                        1usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .popup_center
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "center",
                            &__ksnet::Write::<__ksnet::kind::Boolean, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                47u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "windowType",
                        2usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .window_type_mobile
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "mobile",
                            &__ksnet::Write::<
                                __ksnet::kind::sdk::WindowType,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .window_type_pc
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "pc",
                            &__ksnet::Write::<
                                __ksnet::kind::sdk::WindowType,
                                _,
                            >::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                _ => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "requestIssueBillingKey",
                        20usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self.app_scheme.as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "appScheme",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "billingKeyMethod",
                        &"CARD",
                    )?;
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.card_company.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::CardCompany,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .present()
                        .is_yes()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "card",
                            &__ksnet::Member::new(self, 3u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(channel) = channel {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "channelKey",
                            channel.channel_key(),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.currency.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "currency",
                            &__ksnet::Write::<
                                __ksnet::kind::sdk::Currency,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .custom_data
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "customData",
                            &__ksnet::Write::<__ksnet::kind::Json, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "customer",
                        &__ksnet::Member::new(self, 8u16, channel),
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .display_amount
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "displayAmount",
                            &__ksnet::Write::<__ksnet::kind::Integer, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .force_redirect
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "forceRedirect",
                            &__ksnet::Write::<__ksnet::kind::Boolean, _>::new(value),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.iframe_dim.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::Boolean,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .present()
                        .is_yes()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "iframe",
                            &__ksnet::Member::new(self, 31u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.issue_id.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "issueId",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.issue_name.as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "issueName",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.locale.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "locale",
                            &__ksnet::Write::<__ksnet::kind::sdk::Locale, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .notice_urls
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "noticeUrls",
                            &__ksnet::Write::<
                                __ksnet::kind::List<__ksnet::kind::Text>,
                                _,
                            >::new(value),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.offer_period_interval.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.offer_period_range.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .present()
                        .is_yes()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "offerPeriod",
                            &__ksnet::Member::new(self, 38u16, channel),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.popup_center.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::Boolean,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .present()
                        .is_yes()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "popup",
                            &__ksnet::Member::new(self, 42u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .product_type
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "productType",
                            &__ksnet::Write::<
                                __ksnet::kind::sdk::ProductType,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .redirect_url
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "redirectUrl",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(channel) = channel {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "storeId",
                            channel.store_id(),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.window_type_mobile.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::WindowType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.window_type_pc.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::WindowType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .present()
                        .is_yes()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "windowType",
                            &__ksnet::Member::new(self, 47u16, channel),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
            }
        }
        #[allow(unused_variables)]
        fn parameter(
            &self,
            name: &str,
        ) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
            let scratch = __ksnet::Scratch::default();
            match name {
                _ => ::core::option::Option::None,
            }
        }
    }
};
