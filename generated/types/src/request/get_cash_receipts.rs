// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetCashReceipts<'a> {
    /// A request with what every one must have.
    ///
    #[inline]
    pub fn new() -> GetCashReceipts<'a> {
        GetCashReceipts {
            filter_from: None,
            filter_is_manual: None,
            filter_is_test: None,
            filter_order_name: None,
            filter_payment_id: None,
            filter_pg_companies: None,
            filter_pg_merchant_id: None,
            filter_pg_providers: None,
            filter_pg_receipt_id: None,
            filter_statuses: None,
            filter_time_range_field: None,
            filter_types: None,
            filter_until: None,
            filter_version: None,
            page_number: None,
            page_size: None,
            sort_by: None,
            sort_order: None,
        }
    }
}
impl<'a> GetCashReceipts<'a> {
    /// `filter.from`.
    #[inline]
    pub fn filter_from(mut self, filter_from: impl Into<Cow<'a, str>>) -> Self {
        self.filter_from = Some(filter_from.into());
        self
    }
    /// `filter.isManual`.
    #[inline]
    pub fn filter_is_manual(mut self, filter_is_manual: bool) -> Self {
        self.filter_is_manual = Some(filter_is_manual);
        self
    }
    /// `filter.isTest`.
    #[inline]
    pub fn filter_is_test(mut self, filter_is_test: bool) -> Self {
        self.filter_is_test = Some(filter_is_test);
        self
    }
    /// `filter.orderName`.
    #[inline]
    pub fn filter_order_name(
        mut self,
        filter_order_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_order_name = Some(filter_order_name.into());
        self
    }
    /// `filter.paymentId`.
    #[inline]
    pub fn filter_payment_id(
        mut self,
        filter_payment_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_payment_id = Some(filter_payment_id.into());
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
    /// `filter.pgMerchantId`.
    #[inline]
    pub fn filter_pg_merchant_id(
        mut self,
        filter_pg_merchant_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_pg_merchant_id = Some(filter_pg_merchant_id.into());
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
    /// `filter.pgReceiptId`.
    #[inline]
    pub fn filter_pg_receipt_id(
        mut self,
        filter_pg_receipt_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_pg_receipt_id = Some(filter_pg_receipt_id.into());
        self
    }
    /// `filter.statuses`.
    #[inline]
    pub fn filter_statuses(
        mut self,
        filter_statuses: impl IntoIterator<Item = crate::CashReceiptStatus>,
    ) -> Self {
        self.filter_statuses = Some(filter_statuses.into_iter().collect());
        self
    }
    /// `filter.timeRangeField`.
    #[inline]
    pub fn filter_time_range_field(
        mut self,
        filter_time_range_field: crate::CashReceiptTimeRangeField,
    ) -> Self {
        self.filter_time_range_field = Some(filter_time_range_field);
        self
    }
    /// `filter.types`.
    #[inline]
    pub fn filter_types(
        mut self,
        filter_types: impl IntoIterator<Item = crate::RestCashReceiptType>,
    ) -> Self {
        self.filter_types = Some(filter_types.into_iter().collect());
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
    pub fn sort_by(mut self, sort_by: crate::CashReceiptSortBy) -> Self {
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
impl fmt::Debug for GetCashReceipts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetCashReceipts", self, f)
    }
}
/// Listing cash receipts, page by page (현금영수증 목록 조회).
///
/// Fields and rules: [`getCashReceipts`](crate::operation::getCashReceipts).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetCashReceipts, KsnetRequest};
///
/// let order = GetCashReceipts::new();
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetCashReceipts<'a> {
    filter_from: Option<Cow<'a, str>>,
    filter_is_manual: Option<bool>,
    filter_is_test: Option<bool>,
    filter_order_name: Option<Cow<'a, str>>,
    filter_payment_id: Option<Cow<'a, str>>,
    filter_pg_companies: Option<Vec<crate::PgCompany>>,
    filter_pg_merchant_id: Option<Cow<'a, str>>,
    filter_pg_providers: Option<Vec<crate::PgProvider>>,
    filter_pg_receipt_id: Option<Cow<'a, str>>,
    filter_statuses: Option<Vec<crate::CashReceiptStatus>>,
    filter_time_range_field: Option<crate::CashReceiptTimeRangeField>,
    filter_types: Option<Vec<crate::RestCashReceiptType>>,
    filter_until: Option<Cow<'a, str>>,
    filter_version: Option<crate::PortOneVersion>,
    page_number: Option<u64>,
    page_size: Option<u64>,
    sort_by: Option<crate::CashReceiptSortBy>,
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
    impl<'a> __ksnet::KsnetRequest for GetCashReceipts<'a> {
        type Operation = __ksnet::operation::getCashReceipts;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {}
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            match node {
                0u16 => {
                    object.text_if("from", &self.filter_from);
                    object.boolean_if("isManual", &self.filter_is_manual);
                    object.boolean_if("isTest", &self.filter_is_test);
                    object.text_if("orderName", &self.filter_order_name);
                    object.text_if("paymentId", &self.filter_payment_id);
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::PgCompany>,
                            _,
                        >("pgCompanies", self.filter_pg_companies.as_ref());
                    object.text_if("pgMerchantId", &self.filter_pg_merchant_id);
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::PgProvider>,
                            _,
                        >("pgProviders", self.filter_pg_providers.as_ref());
                    object.text_if("pgReceiptId", &self.filter_pg_receipt_id);
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::CashReceiptStatus>,
                            _,
                        >("statuses", self.filter_statuses.as_ref());
                    object.store_id();
                    object
                        .held_if::<
                            __ksnet::kind::rest::CashReceiptTimeRangeField,
                            _,
                        >("timeRangeField", self.filter_time_range_field.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::List<
                                __ksnet::kind::rest::RestCashReceiptType,
                            >,
                            _,
                        >("types", self.filter_types.as_ref());
                    object.text_if("until", &self.filter_until);
                    object
                        .held_if::<
                            __ksnet::kind::rest::PortOneVersion,
                            _,
                        >("version", self.filter_version.as_ref());
                }
                16u16 => {
                    object.integer_if("number", &self.page_number);
                    object.integer_if("size", &self.page_size);
                }
                19u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::rest::CashReceiptSortBy,
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
                        .with_member(__ksnet::held::text_if(&self.filter_from))
                        .with_member(__ksnet::held::boolean_if(&self.filter_is_manual))
                        .with_member(__ksnet::held::boolean_if(&self.filter_is_test))
                        .with_member(__ksnet::held::text_if(&self.filter_order_name))
                        .with_member(__ksnet::held::text_if(&self.filter_payment_id))
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
                        .with_member(__ksnet::held::text_if(&self.filter_pg_merchant_id))
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
                        .with_member(__ksnet::held::text_if(&self.filter_pg_receipt_id))
                        .with_member(
                            match self.filter_statuses.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::rest::CashReceiptStatus>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_time_range_field.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::CashReceiptTimeRangeField,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_types.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<
                                            __ksnet::kind::rest::RestCashReceiptType,
                                        >,
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
