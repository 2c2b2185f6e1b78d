// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetPaymentSchedules<'a> {
    /// A request with what every one must have.
    ///
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
    impl<'a> __ksnet::KsnetRequest for GetPaymentSchedules<'a> {
        type Operation = __ksnet::operation::getPaymentSchedules;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::NONE;
        const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(&[]);
        #[inline]
        #[allow(unused_variables)]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = __ksnet::Scratch::default();
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
                        6usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .filter_billing_key
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "billingKey",
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
                        .filter_is_for_test
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "isForTest",
                            &__ksnet::Write::<__ksnet::kind::Boolean, _>::new(value),
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
                                __ksnet::kind::List<
                                    __ksnet::kind::rest::PaymentScheduleStatus,
                                >,
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
                    __ksnet::SerializeStruct::end(object)
                }
                7u16 => {
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
                10u16 => {
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
                                __ksnet::kind::rest::PaymentScheduleSortBy,
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
                        "getPaymentSchedules",
                        3usize,
                    )?;
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.filter_billing_key.as_ref() {
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
                            match self.filter_is_for_test.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::Boolean,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
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
                        .with_member(
                            match self.filter_until.as_ref() {
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
                            &__ksnet::Member::new(self, 7u16, channel),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.sort_by.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PaymentScheduleSortBy,
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
                            &__ksnet::Member::new(self, 10u16, channel),
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
