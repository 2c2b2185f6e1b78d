// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetPaymentSchedules<'a> {
    /// A request with what every one must have.
    ///
    #[inline]
    pub fn new() -> GetPaymentSchedules<'a> {
        GetPaymentSchedules {
            filter_billing_key: None,
            filter_from: None,
            filter_is_for_test: None,
            filter_status: None,
            filter_until: None,
            page_number: None,
            page_size: None,
            sort_by: None,
            sort_order: None,
        }
    }
}
impl<'a> GetPaymentSchedules<'a> {
    /// `filter.billingKey`.
    #[inline]
    pub fn filter_billing_key(
        mut self,
        filter_billing_key: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_billing_key = Some(filter_billing_key.into());
        self
    }
    /// Where the period of the planned times begins; 90 days before its end where it is left out (결제 예정 시각의 시작. 보내지 않으면 끝 시각의 90일 전입니다). `filter.from`.
    #[inline]
    pub fn filter_from(mut self, filter_from: impl Into<Cow<'a, str>>) -> Self {
        self.filter_from = Some(filter_from.into());
        self
    }
    /// `filter.isForTest`.
    #[inline]
    pub fn filter_is_for_test(mut self, filter_is_for_test: bool) -> Self {
        self.filter_is_for_test = Some(filter_is_for_test);
        self
    }
    /// `filter.status`.
    #[inline]
    pub fn filter_status(
        mut self,
        filter_status: impl IntoIterator<Item = crate::PaymentScheduleStatus>,
    ) -> Self {
        self.filter_status = Some(filter_status.into_iter().collect());
        self
    }
    /// Where it ends; now where it is left out, so payments yet to come are listed only if it is sent (결제 예정 시각의 끝. 보내지 않으면 지금이므로, 앞으로의 예약을 보려면 보내야 합니다). `filter.until`.
    #[inline]
    pub fn filter_until(mut self, filter_until: impl Into<Cow<'a, str>>) -> Self {
        self.filter_until = Some(filter_until.into());
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
    pub fn sort_by(mut self, sort_by: crate::PaymentScheduleSortBy) -> Self {
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
impl fmt::Debug for GetPaymentSchedules<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetPaymentSchedules", self, f)
    }
}
/// Listing scheduled payments, page by page (결제 예약 목록 조회).
///
/// Fields and rules: [`getPaymentSchedules`](crate::operation::getPaymentSchedules).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetPaymentSchedules, KsnetRequest};
///
/// let order = GetPaymentSchedules::new();
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetPaymentSchedules<'a> {
    filter_billing_key: Option<Cow<'a, str>>,
    filter_from: Option<Cow<'a, str>>,
    filter_is_for_test: Option<bool>,
    filter_status: Option<Vec<crate::PaymentScheduleStatus>>,
    filter_until: Option<Cow<'a, str>>,
    page_number: Option<u64>,
    page_size: Option<u64>,
    sort_by: Option<crate::PaymentScheduleSortBy>,
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
    impl<'a> __ksnet::KsnetRequest for GetPaymentSchedules<'a> {
        type Operation = __ksnet::operation::getPaymentSchedules;
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
                    object.text_if("billingKey", &self.filter_billing_key);
                    object.text_if("from", &self.filter_from);
                    object.boolean_if("isForTest", &self.filter_is_for_test);
                    object
                        .held_if::<
                            __ksnet::kind::List<
                                __ksnet::kind::rest::PaymentScheduleStatus,
                            >,
                            _,
                        >("status", self.filter_status.as_ref());
                    object.store_id();
                    object.text_if("until", &self.filter_until);
                }
                7u16 => {
                    object.integer_if("number", &self.page_number);
                    object.integer_if("size", &self.page_size);
                }
                10u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentScheduleSortBy,
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
                        .with_member(__ksnet::held::text_if(&self.filter_billing_key))
                        .with_member(__ksnet::held::text_if(&self.filter_from))
                        .with_member(__ksnet::held::boolean_if(&self.filter_is_for_test))
                        .with_member(
                            match self.filter_status.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<
                                            __ksnet::kind::rest::PaymentScheduleStatus,
                                        >,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(__ksnet::held::text_if(&self.filter_until))
                        .present()
                        .is_yes()
                    {
                        object.object("filter", self, 0u16);
                    }
                    if ::core::option::Option::is_some(&self.page_number)
                        || ::core::option::Option::is_some(&self.page_size)
                    {
                        object.object("page", self, 7u16);
                    }
                    if ::core::option::Option::is_some(&self.sort_by.as_ref())
                        || ::core::option::Option::is_some(&self.sort_order.as_ref())
                    {
                        object.object("sort", self, 10u16);
                    }
                }
            }
        }
    }
};
