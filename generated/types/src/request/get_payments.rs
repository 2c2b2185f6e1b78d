// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetPayments<'a> {
    /// A request with what every one must have.
    ///
    #[inline]
    pub fn new() -> GetPayments<'a> {
        GetPayments {
            filter_card_brand: None,
            filter_card_owner_type: None,
            filter_card_type: None,
            filter_cash_receipt_cancelled_at_range_from: None,
            filter_cash_receipt_cancelled_at_range_until: None,
            filter_cash_receipt_issued_at_range_from: None,
            filter_cash_receipt_issued_at_range_until: None,
            filter_cash_receipt_status: None,
            filter_cash_receipt_type: None,
            filter_currency: None,
            filter_escrow_status: None,
            filter_from: None,
            filter_gift_certificate_type: None,
            filter_is_escrow: None,
            filter_is_scheduled: None,
            filter_is_test: None,
            filter_merchant_id: None,
            filter_methods: None,
            filter_pg_provider: None,
            filter_platform_type: None,
            filter_sort_by: None,
            filter_sort_order: None,
            filter_status: None,
            filter_text_search: None,
            filter_timestamp_type: None,
            filter_until: None,
            filter_version: None,
            filter_webhook_status: None,
            page_number: None,
            page_size: None,
        }
    }
}
impl<'a> GetPayments<'a> {
    /// `filter.cardBrand`.
    #[inline]
    pub fn filter_card_brand(mut self, filter_card_brand: crate::CardBrand) -> Self {
        self.filter_card_brand = Some(filter_card_brand);
        self
    }
    /// `filter.cardOwnerType`.
    #[inline]
    pub fn filter_card_owner_type(
        mut self,
        filter_card_owner_type: crate::CardOwnerType,
    ) -> Self {
        self.filter_card_owner_type = Some(filter_card_owner_type);
        self
    }
    /// `filter.cardType`.
    #[inline]
    pub fn filter_card_type(mut self, filter_card_type: crate::CardType) -> Self {
        self.filter_card_type = Some(filter_card_type);
        self
    }
    /// `filter.cashReceiptCancelledAtRange`.
    #[inline]
    pub fn filter_cash_receipt_cancelled_at_range(
        mut self,
        from: impl Into<Cow<'a, str>>,
        until: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_cash_receipt_cancelled_at_range_from = Some(from.into());
        self.filter_cash_receipt_cancelled_at_range_until = Some(until.into());
        self
    }
    /// `filter.cashReceiptIssuedAtRange`.
    #[inline]
    pub fn filter_cash_receipt_issued_at_range(
        mut self,
        from: impl Into<Cow<'a, str>>,
        until: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_cash_receipt_issued_at_range_from = Some(from.into());
        self.filter_cash_receipt_issued_at_range_until = Some(until.into());
        self
    }
    /// `filter.cashReceiptStatus`.
    #[inline]
    pub fn filter_cash_receipt_status(
        mut self,
        filter_cash_receipt_status: crate::PaymentCashReceiptStatus,
    ) -> Self {
        self.filter_cash_receipt_status = Some(filter_cash_receipt_status);
        self
    }
    /// `filter.cashReceiptType`.
    #[inline]
    pub fn filter_cash_receipt_type(
        mut self,
        filter_cash_receipt_type: crate::CashReceiptInputType,
    ) -> Self {
        self.filter_cash_receipt_type = Some(filter_cash_receipt_type);
        self
    }
    /// `filter.currency`.
    #[inline]
    pub fn filter_currency(mut self, filter_currency: crate::Currency) -> Self {
        self.filter_currency = Some(filter_currency);
        self
    }
    /// `filter.escrowStatus`.
    #[inline]
    pub fn filter_escrow_status(
        mut self,
        filter_escrow_status: crate::PaymentFilterInputEscrowStatus,
    ) -> Self {
        self.filter_escrow_status = Some(filter_escrow_status);
        self
    }
    /// `filter.from`.
    #[inline]
    pub fn filter_from(mut self, filter_from: impl Into<Cow<'a, str>>) -> Self {
        self.filter_from = Some(filter_from.into());
        self
    }
    /// `filter.giftCertificateType`.
    #[inline]
    pub fn filter_gift_certificate_type(
        mut self,
        filter_gift_certificate_type: crate::PaymentMethodGiftCertificateType,
    ) -> Self {
        self.filter_gift_certificate_type = Some(filter_gift_certificate_type);
        self
    }
    /// `filter.isEscrow`.
    #[inline]
    pub fn filter_is_escrow(mut self, filter_is_escrow: bool) -> Self {
        self.filter_is_escrow = Some(filter_is_escrow);
        self
    }
    /// `filter.isScheduled`.
    #[inline]
    pub fn filter_is_scheduled(mut self, filter_is_scheduled: bool) -> Self {
        self.filter_is_scheduled = Some(filter_is_scheduled);
        self
    }
    /// `filter.isTest`.
    #[inline]
    pub fn filter_is_test(mut self, filter_is_test: bool) -> Self {
        self.filter_is_test = Some(filter_is_test);
        self
    }
    /// `filter.merchantId`.
    #[inline]
    pub fn filter_merchant_id(
        mut self,
        filter_merchant_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.filter_merchant_id = Some(filter_merchant_id.into());
        self
    }
    /// `filter.methods`.
    #[inline]
    pub fn filter_methods(
        mut self,
        filter_methods: impl IntoIterator<Item = crate::PaymentMethodType>,
    ) -> Self {
        self.filter_methods = Some(filter_methods.into_iter().collect());
        self
    }
    /// The payment gateway; KSNET for the payments of this channel (결제대행사. 이 채널의 결제만 보려면 KSNET). `filter.pgProvider`.
    #[inline]
    pub fn filter_pg_provider(
        mut self,
        filter_pg_provider: impl IntoIterator<Item = crate::PgProvider>,
    ) -> Self {
        self.filter_pg_provider = Some(filter_pg_provider.into_iter().collect());
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
    /// `filter.sortBy`.
    #[inline]
    pub fn filter_sort_by(mut self, filter_sort_by: crate::PaymentSortBy) -> Self {
        self.filter_sort_by = Some(filter_sort_by);
        self
    }
    /// `filter.sortOrder`.
    #[inline]
    pub fn filter_sort_order(mut self, filter_sort_order: crate::SortOrder) -> Self {
        self.filter_sort_order = Some(filter_sort_order);
        self
    }
    /// `filter.status`.
    #[inline]
    pub fn filter_status(
        mut self,
        filter_status: impl IntoIterator<Item = crate::PaymentStatus>,
    ) -> Self {
        self.filter_status = Some(filter_status.into_iter().collect());
        self
    }
    /// `filter.textSearch`.
    #[inline]
    pub fn filter_text_search(
        mut self,
        filter_text_search: impl IntoIterator<Item = crate::PaymentTextSearch>,
    ) -> Self {
        self.filter_text_search = Some(filter_text_search.into_iter().collect());
        self
    }
    /// `filter.timestampType`.
    #[inline]
    pub fn filter_timestamp_type(
        mut self,
        filter_timestamp_type: crate::PaymentTimestampType,
    ) -> Self {
        self.filter_timestamp_type = Some(filter_timestamp_type);
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
    /// `filter.webhookStatus`.
    #[inline]
    pub fn filter_webhook_status(
        mut self,
        filter_webhook_status: crate::PaymentWebhookStatus,
    ) -> Self {
        self.filter_webhook_status = Some(filter_webhook_status);
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
}
impl fmt::Debug for GetPayments<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetPayments", self, f)
    }
}
/// Listing payments, page by page (결제 목록 조회).
///
/// Fields and rules: [`getPayments`](crate::operation::getPayments).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetPayments, KsnetRequest};
///
/// let order = GetPayments::new();
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetPayments<'a> {
    filter_card_brand: Option<crate::CardBrand>,
    filter_card_owner_type: Option<crate::CardOwnerType>,
    filter_card_type: Option<crate::CardType>,
    filter_cash_receipt_cancelled_at_range_from: Option<Cow<'a, str>>,
    filter_cash_receipt_cancelled_at_range_until: Option<Cow<'a, str>>,
    filter_cash_receipt_issued_at_range_from: Option<Cow<'a, str>>,
    filter_cash_receipt_issued_at_range_until: Option<Cow<'a, str>>,
    filter_cash_receipt_status: Option<crate::PaymentCashReceiptStatus>,
    filter_cash_receipt_type: Option<crate::CashReceiptInputType>,
    filter_currency: Option<crate::Currency>,
    filter_escrow_status: Option<crate::PaymentFilterInputEscrowStatus>,
    filter_from: Option<Cow<'a, str>>,
    filter_gift_certificate_type: Option<crate::PaymentMethodGiftCertificateType>,
    filter_is_escrow: Option<bool>,
    filter_is_scheduled: Option<bool>,
    filter_is_test: Option<bool>,
    filter_merchant_id: Option<Cow<'a, str>>,
    filter_methods: Option<Vec<crate::PaymentMethodType>>,
    filter_pg_provider: Option<Vec<crate::PgProvider>>,
    filter_platform_type: Option<crate::PaymentClientType>,
    filter_sort_by: Option<crate::PaymentSortBy>,
    filter_sort_order: Option<crate::SortOrder>,
    filter_status: Option<Vec<crate::PaymentStatus>>,
    filter_text_search: Option<Vec<crate::PaymentTextSearch>>,
    filter_timestamp_type: Option<crate::PaymentTimestampType>,
    filter_until: Option<Cow<'a, str>>,
    filter_version: Option<crate::PortOneVersion>,
    filter_webhook_status: Option<crate::PaymentWebhookStatus>,
    page_number: Option<u64>,
    page_size: Option<u64>,
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
    impl<'a> __ksnet::KsnetRequest for GetPayments<'a> {
        type Operation = __ksnet::operation::getPayments;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            if ::core::option::Option::is_some(
                &self.filter_cash_receipt_cancelled_at_range_from,
            )
                || ::core::option::Option::is_some(
                    &self.filter_cash_receipt_cancelled_at_range_until,
                )
            {
                if !((::core::option::Option::is_some(
                    &self.filter_cash_receipt_cancelled_at_range_from,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            0usize,
                        >(
                            &[
                                __ksnet::held::text_if(
                                    &self.filter_cash_receipt_cancelled_at_range_from,
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.filter_cash_receipt_cancelled_at_range_from,
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.filter_cash_receipt_cancelled_at_range_until,
                                        ),
                                ),
                            ],
                        );
                }
                if !((::core::option::Option::is_some(
                    &self.filter_cash_receipt_cancelled_at_range_until,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            1usize,
                        >(
                            &[
                                __ksnet::held::text_if(
                                    &self.filter_cash_receipt_cancelled_at_range_until,
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.filter_cash_receipt_cancelled_at_range_from,
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.filter_cash_receipt_cancelled_at_range_until,
                                        ),
                                ),
                            ],
                        );
                }
            }
            if ::core::option::Option::is_some(
                &self.filter_cash_receipt_issued_at_range_from,
            )
                || ::core::option::Option::is_some(
                    &self.filter_cash_receipt_issued_at_range_until,
                )
            {
                if !((::core::option::Option::is_some(
                    &self.filter_cash_receipt_issued_at_range_from,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            2usize,
                        >(
                            &[
                                __ksnet::held::text_if(
                                    &self.filter_cash_receipt_issued_at_range_from,
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.filter_cash_receipt_issued_at_range_from,
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.filter_cash_receipt_issued_at_range_until,
                                        ),
                                ),
                            ],
                        );
                }
                if !((::core::option::Option::is_some(
                    &self.filter_cash_receipt_issued_at_range_until,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            3usize,
                        >(
                            &[
                                __ksnet::held::text_if(
                                    &self.filter_cash_receipt_issued_at_range_until,
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.filter_cash_receipt_issued_at_range_from,
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.filter_cash_receipt_issued_at_range_until,
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
                            __ksnet::kind::rest::CardBrand,
                            _,
                        >("cardBrand", self.filter_card_brand.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::CardOwnerType,
                            _,
                        >("cardOwnerType", self.filter_card_owner_type.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::CardType,
                            _,
                        >("cardType", self.filter_card_type.as_ref());
                    if ::core::option::Option::is_some(
                        &self.filter_cash_receipt_cancelled_at_range_from,
                    )
                        || ::core::option::Option::is_some(
                            &self.filter_cash_receipt_cancelled_at_range_until,
                        )
                    {
                        object.object("cashReceiptCancelledAtRange", self, 4u16);
                    }
                    if ::core::option::Option::is_some(
                        &self.filter_cash_receipt_issued_at_range_from,
                    )
                        || ::core::option::Option::is_some(
                            &self.filter_cash_receipt_issued_at_range_until,
                        )
                    {
                        object.object("cashReceiptIssuedAtRange", self, 7u16);
                    }
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentCashReceiptStatus,
                            _,
                        >("cashReceiptStatus", self.filter_cash_receipt_status.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::CashReceiptInputType,
                            _,
                        >("cashReceiptType", self.filter_cash_receipt_type.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::Currency,
                            _,
                        >("currency", self.filter_currency.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentFilterInputEscrowStatus,
                            _,
                        >("escrowStatus", self.filter_escrow_status.as_ref());
                    object.text_if("from", &self.filter_from);
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentMethodGiftCertificateType,
                            _,
                        >(
                            "giftCertificateType",
                            self.filter_gift_certificate_type.as_ref(),
                        );
                    object.boolean_if("isEscrow", &self.filter_is_escrow);
                    object.boolean_if("isScheduled", &self.filter_is_scheduled);
                    object.boolean_if("isTest", &self.filter_is_test);
                    object.text_if("merchantId", &self.filter_merchant_id);
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::PaymentMethodType>,
                            _,
                        >("methods", self.filter_methods.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::PgProvider>,
                            _,
                        >("pgProvider", self.filter_pg_provider.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentClientType,
                            _,
                        >("platformType", self.filter_platform_type.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentSortBy,
                            _,
                        >("sortBy", self.filter_sort_by.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::SortOrder,
                            _,
                        >("sortOrder", self.filter_sort_order.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::PaymentStatus>,
                            _,
                        >("status", self.filter_status.as_ref());
                    object.store_id();
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::rest::PaymentTextSearch>,
                            _,
                        >("textSearch", self.filter_text_search.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentTimestampType,
                            _,
                        >("timestampType", self.filter_timestamp_type.as_ref());
                    object.text_if("until", &self.filter_until);
                    object
                        .held_if::<
                            __ksnet::kind::rest::PortOneVersion,
                            _,
                        >("version", self.filter_version.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::rest::PaymentWebhookStatus,
                            _,
                        >("webhookStatus", self.filter_webhook_status.as_ref());
                }
                4u16 => {
                    object
                        .text_if(
                            "from",
                            &self.filter_cash_receipt_cancelled_at_range_from,
                        );
                    object
                        .text_if(
                            "until",
                            &self.filter_cash_receipt_cancelled_at_range_until,
                        );
                }
                7u16 => {
                    object
                        .text_if("from", &self.filter_cash_receipt_issued_at_range_from);
                    object
                        .text_if(
                            "until",
                            &self.filter_cash_receipt_issued_at_range_until,
                        );
                }
                34u16 => {
                    object.integer_if("number", &self.page_number);
                    object.integer_if("size", &self.page_size);
                }
                _ => {
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.filter_card_brand.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::CardBrand,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_card_owner_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::CardOwnerType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_card_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::CardType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            __ksnet::held::text_if(
                                &self.filter_cash_receipt_cancelled_at_range_from,
                            ),
                        )
                        .with_member(
                            __ksnet::held::text_if(
                                &self.filter_cash_receipt_cancelled_at_range_until,
                            ),
                        )
                        .with_member(
                            __ksnet::held::text_if(
                                &self.filter_cash_receipt_issued_at_range_from,
                            ),
                        )
                        .with_member(
                            __ksnet::held::text_if(
                                &self.filter_cash_receipt_issued_at_range_until,
                            ),
                        )
                        .with_member(
                            match self.filter_cash_receipt_status.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PaymentCashReceiptStatus,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_cash_receipt_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::CashReceiptInputType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_currency.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::Currency,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_escrow_status.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PaymentFilterInputEscrowStatus,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(__ksnet::held::text_if(&self.filter_from))
                        .with_member(
                            match self.filter_gift_certificate_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PaymentMethodGiftCertificateType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(__ksnet::held::boolean_if(&self.filter_is_escrow))
                        .with_member(
                            __ksnet::held::boolean_if(&self.filter_is_scheduled),
                        )
                        .with_member(__ksnet::held::boolean_if(&self.filter_is_test))
                        .with_member(__ksnet::held::text_if(&self.filter_merchant_id))
                        .with_member(
                            match self.filter_methods.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::rest::PaymentMethodType>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_pg_provider.as_ref() {
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
                            match self.filter_sort_by.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PaymentSortBy,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_sort_order.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::SortOrder,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_status.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::rest::PaymentStatus>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_text_search.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::rest::PaymentTextSearch>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.filter_timestamp_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PaymentTimestampType,
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
                        .with_member(
                            match self.filter_webhook_status.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::PaymentWebhookStatus,
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
                        object.object("page", self, 34u16);
                    }
                }
            }
        }
    }
};
