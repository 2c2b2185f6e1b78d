// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetBillingKeyInfos<'a> {
    /// A request with what every one must have.
    ///
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
    impl<'a> __ksnet::KsnetRequest for GetBillingKeyInfos<'a> {
        type Operation = __ksnet::operation::getBillingKeyInfos;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::NONE;
        const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(&[]);
        #[inline]
        #[allow(unused_variables)]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = __ksnet::Scratch::default();
            if ::core::option::Option::is_some(&self.filter_text_search_field.as_ref())
                || ::core::option::Option::is_some(
                    &self.filter_text_search_value.as_ref(),
                )
            {
                check
                    .rule(
                        0usize,
                        &[
                            match self.filter_text_search_field.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::BillingKeyTextSearchField,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
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
                                    match self.filter_text_search_value.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ),
                        ],
                    );
            }
            if ::core::option::Option::is_some(&self.filter_text_search_field.as_ref())
                || ::core::option::Option::is_some(
                    &self.filter_text_search_value.as_ref(),
                )
            {
                check
                    .rule(
                        1usize,
                        &[
                            match self.filter_text_search_value.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
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
                                    match self.filter_text_search_value.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ),
                        ],
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
                0u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "filter",
                        13usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .filter_channel_group_ids
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "channelGroupIds",
                            &__ksnet::Write::<
                                __ksnet::kind::List<__ksnet::kind::Text>,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_customer_id
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "customerId",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_from
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "from",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_methods
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "methods",
                            &__ksnet::Write::<
                                __ksnet::kind::List<
                                    __ksnet::kind::rest::BillingKeyPaymentMethodType,
                                >,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_pg_companies
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "pgCompanies",
                            &__ksnet::Write::<
                                __ksnet::kind::List<__ksnet::kind::rest::PgCompany>,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_pg_providers
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "pgProviders",
                            &__ksnet::Write::<
                                __ksnet::kind::List<__ksnet::kind::rest::PgProvider>,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_platform_type
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "platformType",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::PaymentClientType,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_status
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "status",
                            &__ksnet::Write::<
                                __ksnet::kind::List<__ksnet::kind::rest::BillingKeyStatus>,
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
                    if __ksnet::rules::Fact::Absent
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
                            match self.filter_text_search_value.as_ref() {
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
                            "textSearch",
                            &__ksnet::Member::new(self, 10u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_time_range_field
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "timeRangeField",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::BillingKeyTimeRangeField,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_until
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "until",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_version
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "version",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::PortOneVersion,
                                _,
                            >::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                10u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "textSearch",
                        2usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .filter_text_search_field
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "field",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::BillingKeyTextSearchField,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .filter_text_search_value
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "value",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                16u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "page",
                        2usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .page_number
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "number",
                            &__ksnet::Write::<__ksnet::kind::Integer, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.page_size.as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "size",
                            &__ksnet::Write::<__ksnet::kind::Integer, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                19u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "sort",
                        2usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self.sort_by.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "by",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::BillingKeySortBy,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.sort_order.as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "order",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::SortOrder,
                                _,
                            >::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
                _ => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "getBillingKeyInfos",
                        3usize,
                    )?;
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
                        .with_member(
                            match self.filter_customer_id.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_from.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
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
                            match self.filter_text_search_value.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
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
                        .with_member(
                            match self.filter_until.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
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
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "filter",
                            &__ksnet::Member::new(self, 0u16, channel),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.page_number.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::Integer,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.page_size.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::Integer,
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
                            "page",
                            &__ksnet::Member::new(self, 16u16, channel),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.sort_by.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::BillingKeySortBy,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sort_order.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::SortOrder,
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
                            "sort",
                            &__ksnet::Member::new(self, 19u16, channel),
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
