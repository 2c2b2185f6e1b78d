// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetBillingKeyInfos<'a> {
    /// A request with what every one must have.
    ///
    #[inline]
    pub fn new() -> GetBillingKeyInfos<'a> {
        GetBillingKeyInfos {
            filter_channel_group_ids: None,
            filter_customer_id: None,
            filter_from: None,
            filter_methods: None,
            filter_pg_companies: None,
            filter_pg_providers: None,
            filter_platform_type: None,
            filter_status: None,
            filter_text_search_field: None,
            filter_text_search_value: None,
            filter_time_range_field: None,
            filter_until: None,
            filter_version: None,
            page_number: None,
            page_size: None,
            sort_by: None,
            sort_order: None,
        }
    }
}
impl<'a> GetBillingKeyInfos<'a> {
    /// `filter.channelGroupIds`.
    #[inline]
    pub fn filter_channel_group_ids(
        mut self,
        filter_channel_group_ids: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.filter_channel_group_ids = Some(
            filter_channel_group_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `filter.customerId`.
    #[inline]
    pub fn filter_customer_id(
        mut self,
        filter_customer_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_customer_id = Some(filter_customer_id.into());
        self
    }
    /// `filter.from`.
    #[inline]
    pub fn filter_from(mut self, filter_from: impl Into<Cow<'a, str>>) -> Self {
        self.filter_from = Some(filter_from.into());
        self
    }
    /// `filter.methods`.
    #[inline]
    pub fn filter_methods(
        mut self,
        filter_methods: impl IntoIterator<Item = crate::BillingKeyPaymentMethodType>,
    ) -> Self {
        self.filter_methods = Some(filter_methods.into_iter().collect());
        self
    }
    /// `filter.pgCompanies`.
    #[inline]
    pub fn filter_pg_companies(
        mut self,
        filter_pg_companies: impl IntoIterator<Item = crate::PgCompany>,
    ) -> Self {
        self.filter_pg_companies = Some(filter_pg_companies.into_iter().collect());
        self
    }
    /// `filter.pgProviders`.
    #[inline]
    pub fn filter_pg_providers(
        mut self,
        filter_pg_providers: impl IntoIterator<Item = crate::PgProvider>,
    ) -> Self {
        self.filter_pg_providers = Some(filter_pg_providers.into_iter().collect());
        self
    }
    /// `filter.platformType`.
    #[inline]
    pub fn filter_platform_type(
        mut self,
        filter_platform_type: crate::PaymentClientType,
    ) -> Self {
        self.filter_platform_type = Some(filter_platform_type);
        self
    }
    /// `filter.status`.
    #[inline]
    pub fn filter_status(
        mut self,
        filter_status: impl IntoIterator<Item = crate::BillingKeyStatus>,
    ) -> Self {
        self.filter_status = Some(filter_status.into_iter().collect());
        self
    }
    /// `filter.textSearch`.
    #[inline]
    pub fn filter_text_search(
        mut self,
        field: crate::BillingKeyTextSearchField,
        value: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_text_search_field = Some(field);
        self.filter_text_search_value = Some(value.into());
        self
    }
    /// `filter.timeRangeField`.
    #[inline]
    pub fn filter_time_range_field(
        mut self,
        filter_time_range_field: crate::BillingKeyTimeRangeField,
    ) -> Self {
        self.filter_time_range_field = Some(filter_time_range_field);
        self
    }
    /// `filter.until`.
    #[inline]
    pub fn filter_until(mut self, filter_until: impl Into<Cow<'a, str>>) -> Self {
        self.filter_until = Some(filter_until.into());
        self
    }
    /// `filter.version`.
    #[inline]
    pub fn filter_version(mut self, filter_version: crate::PortOneVersion) -> Self {
        self.filter_version = Some(filter_version);
        self
    }
    /// `page.number`.
    #[inline]
    pub fn page_number(mut self, page_number: u64) -> Self {
        self.page_number = Some(page_number);
        self
    }
    /// `page.size`.
    #[inline]
    pub fn page_size(mut self, page_size: u64) -> Self {
        self.page_size = Some(page_size);
        self
    }
    /// `sort.by`.
    #[inline]
    pub fn sort_by(mut self, sort_by: crate::BillingKeySortBy) -> Self {
        self.sort_by = Some(sort_by);
        self
    }
    /// `sort.order`.
    #[inline]
    pub fn sort_order(mut self, sort_order: crate::SortOrder) -> Self {
        self.sort_order = Some(sort_order);
        self
    }
}
impl fmt::Debug for GetBillingKeyInfos<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetBillingKeyInfos", self, f)
    }
}
/// Listing billing keys, page by page (빌링키 목록 조회).
///
/// Fields and rules: [`getBillingKeyInfos`](crate::operation::getBillingKeyInfos).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetBillingKeyInfos, KsnetRequest};
///
/// let order = GetBillingKeyInfos::new();
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetBillingKeyInfos<'a> {
    filter_channel_group_ids: Option<Vec<Cow<'a, str>>>,
    filter_customer_id: Option<Cow<'a, str>>,
    filter_from: Option<Cow<'a, str>>,
    filter_methods: Option<Vec<crate::BillingKeyPaymentMethodType>>,
    filter_pg_companies: Option<Vec<crate::PgCompany>>,
    filter_pg_providers: Option<Vec<crate::PgProvider>>,
    filter_platform_type: Option<crate::PaymentClientType>,
    filter_status: Option<Vec<crate::BillingKeyStatus>>,
    filter_text_search_field: Option<crate::BillingKeyTextSearchField>,
    filter_text_search_value: Option<Cow<'a, str>>,
    filter_time_range_field: Option<crate::BillingKeyTimeRangeField>,
    filter_until: Option<Cow<'a, str>>,
    filter_version: Option<crate::PortOneVersion>,
    page_number: Option<u64>,
    page_size: Option<u64>,
    sort_by: Option<crate::BillingKeySortBy>,
    sort_order: Option<crate::SortOrder>,
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
    impl<'a> __ksnet::KsnetRequest for GetBillingKeyInfos<'a> {
        type Operation = __ksnet::operation::getBillingKeyInfos;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if ::core::option::Option::is_some(&self.filter_text_search_field.as_ref())
                || ::core::option::Option::is_some(&self.filter_text_search_value)
            {
                if !((::core::option::Option::is_some(
                    &self.filter_text_search_field.as_ref(),
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            0usize,
                        >(
                            &[
                                match self.filter_text_search_field.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::rest::BillingKeyTextSearchField,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.filter_text_search_field.as_ref(),
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.filter_text_search_value,
                                        ),
                                ),
                            ],
                        );
                }
                if !((::core::option::Option::is_some(&self.filter_text_search_value))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            1usize,
                        >(
                            &[
                                __ksnet::held::text_if(&self.filter_text_search_value),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.filter_text_search_field.as_ref(),
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.filter_text_search_value,
                                        ),
                                ),
                            ],
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
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            match node {
                0u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::Text>,
                            _,
                        >("channelGroupIds", self.filter_channel_group_ids.as_ref());
                    object.text_if("customerId", &self.filter_customer_id);
                    object.text_if("from", &self.filter_from);
                    object
                        .held_if::<
                            __ksnet::kind::List<
                                __ksnet::kind::rest::BillingKeyPaymentMethodType,
                            >,
                            _,
                        >("methods", self.filter_methods.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::PgCompany>,
                            _,
                        >("pgCompanies", self.filter_pg_companies.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::PgProvider>,
                            _,
                        >("pgProviders", self.filter_pg_providers.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentClientType,
                            _,
                        >("platformType", self.filter_platform_type.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::BillingKeyStatus>,
                            _,
                        >("status", self.filter_status.as_ref());
                    object.store_id();
                    if ::core::option::Option::is_some(
                        &self.filter_text_search_field.as_ref(),
                    ) || ::core::option::Option::is_some(&self.filter_text_search_value)
                    {
                        object.object("textSearch", self, 10u16);
                    }
                    object
                        .held_if::<
                            __ksnet::kind::rest::BillingKeyTimeRangeField,
                            _,
                        >("timeRangeField", self.filter_time_range_field.as_ref());
                    object.text_if("until", &self.filter_until);
                    object
                        .held_if::<
                            __ksnet::kind::rest::PortOneVersion,
                            _,
                        >("version", self.filter_version.as_ref());
                }
                10u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::rest::BillingKeyTextSearchField,
                            _,
                        >("field", self.filter_text_search_field.as_ref());
                    object.text_if("value", &self.filter_text_search_value);
                }
                16u16 => {
                    object.integer_if("number", &self.page_number);
                    object.integer_if("size", &self.page_size);
                }
                19u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::rest::BillingKeySortBy,
                            _,
                        >("by", self.sort_by.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::SortOrder,
                            _,
                        >("order", self.sort_order.as_ref());
                }
                _ => {
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.filter_channel_group_ids.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::Text>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(__ksnet::held::text_if(&self.filter_customer_id))
                        .with_member(__ksnet::held::text_if(&self.filter_from))
                        .with_member(
                            match self.filter_methods.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<
                                            __ksnet::kind::rest::BillingKeyPaymentMethodType,
                                        >,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_pg_companies.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::rest::PgCompany>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_pg_providers.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::rest::PgProvider>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_platform_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PaymentClientType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_status.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::rest::BillingKeyStatus>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_text_search_field.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::BillingKeyTextSearchField,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            __ksnet::held::text_if(&self.filter_text_search_value),
                        )
                        .with_member(
                            match self.filter_time_range_field.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::BillingKeyTimeRangeField,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(__ksnet::held::text_if(&self.filter_until))
                        .with_member(
                            match self.filter_version.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PortOneVersion,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .present()
                        .is_yes()
                    {
                        object.object("filter", self, 0u16);
                    }
                    if ::core::option::Option::is_some(&self.page_number)
                        || ::core::option::Option::is_some(&self.page_size)
                    {
                        object.object("page", self, 16u16);
                    }
                    if ::core::option::Option::is_some(&self.sort_by.as_ref())
                        || ::core::option::Option::is_some(&self.sort_order.as_ref())
                    {
                        object.object("sort", self, 19u16);
                    }
                }
            }
        }
    }
};
