// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ApplyEscrowLogistics<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    /// - `logistics_company`: `logistics.company`.
    /// - `logistics_invoice_number`: `logistics.invoiceNumber`.
    /// - `logistics_sent_at`: When the goods were sent (물건을 보낸 일시). `logistics.sentAt`.
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        logistics_company: crate::PaymentLogisticsCompany,
        logistics_invoice_number: impl Into<Cow<'a, str>>,
        logistics_sent_at: impl Into<Cow<'a, str>>,
    ) -> ApplyEscrowLogistics<'a> {
        ApplyEscrowLogistics {
            payment_id: payment_id.into(),
            logistics_address_address_line1: None,
            logistics_address_address_line2: None,
            logistics_address_city: None,
            logistics_address_country: None,
            logistics_address_province: None,
            logistics_company: logistics_company,
            logistics_invoice_number: logistics_invoice_number.into(),
            logistics_received_at: None,
            logistics_sent_at: logistics_sent_at.into(),
            products: None,
            receiver_address_address_line1: None,
            receiver_address_address_line2: None,
            receiver_address_city: None,
            receiver_address_country: None,
            receiver_address_province: None,
            receiver_name: None,
            receiver_phone_number: None,
            receiver_zipcode: None,
            send_email: None,
            sender_address_address_line1: None,
            sender_address_address_line2: None,
            sender_address_city: None,
            sender_address_country: None,
            sender_address_province: None,
            sender_name: None,
            sender_phone_number: None,
            sender_relationship: None,
            sender_zipcode: None,
        }
    }
}
impl<'a> ApplyEscrowLogistics<'a> {
    /// `logistics.address`.
    #[inline]
    pub fn logistics_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.logistics_address_address_line1 = Some(address_line1.into());
        self.logistics_address_address_line2 = Some(address_line2.into());
        self
    }
    /// `logistics.address.city`.
    #[inline]
    pub fn logistics_address_city(
        mut self,
        logistics_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.logistics_address_city = Some(logistics_address_city.into());
        self
    }
    /// `logistics.address.country`.
    #[inline]
    pub fn logistics_address_country(
        mut self,
        logistics_address_country: crate::Country,
    ) -> Self {
        self.logistics_address_country = Some(logistics_address_country);
        self
    }
    /// `logistics.address.province`.
    #[inline]
    pub fn logistics_address_province(
        mut self,
        logistics_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.logistics_address_province = Some(logistics_address_province.into());
        self
    }
    /// `logistics.receivedAt`.
    #[inline]
    pub fn logistics_received_at(
        mut self,
        logistics_received_at: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.logistics_received_at = Some(logistics_received_at.into());
        self
    }
    /// `products`.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = crate::PaymentProduct>,
    ) -> Self {
        self.products = Some(products.into_iter().collect());
        self
    }
    /// `receiver.address`.
    #[inline]
    pub fn receiver_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.receiver_address_address_line1 = Some(address_line1.into());
        self.receiver_address_address_line2 = Some(address_line2.into());
        self
    }
    /// `receiver.address.city`.
    #[inline]
    pub fn receiver_address_city(
        mut self,
        receiver_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.receiver_address_city = Some(receiver_address_city.into());
        self
    }
    /// `receiver.address.country`.
    #[inline]
    pub fn receiver_address_country(
        mut self,
        receiver_address_country: crate::Country,
    ) -> Self {
        self.receiver_address_country = Some(receiver_address_country);
        self
    }
    /// `receiver.address.province`.
    #[inline]
    pub fn receiver_address_province(
        mut self,
        receiver_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.receiver_address_province = Some(receiver_address_province.into());
        self
    }
    /// `receiver.name`.
    #[inline]
    pub fn receiver_name(mut self, receiver_name: impl Into<Cow<'a, str>>) -> Self {
        self.receiver_name = Some(receiver_name.into());
        self
    }
    /// `receiver.phoneNumber`.
    #[inline]
    pub fn receiver_phone_number(
        mut self,
        receiver_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.receiver_phone_number = Some(receiver_phone_number.into());
        self
    }
    /// `receiver.zipcode`.
    #[inline]
    pub fn receiver_zipcode(
        mut self,
        receiver_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.receiver_zipcode = Some(receiver_zipcode.into());
        self
    }
    /// `sendEmail`.
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        self.send_email = Some(send_email);
        self
    }
    /// `sender.address`.
    #[inline]
    pub fn sender_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.sender_address_address_line1 = Some(address_line1.into());
        self.sender_address_address_line2 = Some(address_line2.into());
        self
    }
    /// `sender.address.city`.
    #[inline]
    pub fn sender_address_city(
        mut self,
        sender_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.sender_address_city = Some(sender_address_city.into());
        self
    }
    /// `sender.address.country`.
    #[inline]
    pub fn sender_address_country(
        mut self,
        sender_address_country: crate::Country,
    ) -> Self {
        self.sender_address_country = Some(sender_address_country);
        self
    }
    /// `sender.address.province`.
    #[inline]
    pub fn sender_address_province(
        mut self,
        sender_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.sender_address_province = Some(sender_address_province.into());
        self
    }
    /// `sender.name`.
    #[inline]
    pub fn sender_name(mut self, sender_name: impl Into<Cow<'a, str>>) -> Self {
        self.sender_name = Some(sender_name.into());
        self
    }
    /// `sender.phoneNumber`.
    #[inline]
    pub fn sender_phone_number(
        mut self,
        sender_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.sender_phone_number = Some(sender_phone_number.into());
        self
    }
    /// `sender.relationship`.
    #[inline]
    pub fn sender_relationship(
        mut self,
        sender_relationship: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.sender_relationship = Some(sender_relationship.into());
        self
    }
    /// `sender.zipcode`.
    #[inline]
    pub fn sender_zipcode(mut self, sender_zipcode: impl Into<Cow<'a, str>>) -> Self {
        self.sender_zipcode = Some(sender_zipcode.into());
        self
    }
}
impl fmt::Debug for ApplyEscrowLogistics<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("ApplyEscrowLogistics", self, f)
    }
}
/// Registering the delivery of an escrow payment (에스크로 배송 정보 등록).
///
/// Fields and rules: [`applyEscrowLogistics`](crate::operation::applyEscrowLogistics).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{ApplyEscrowLogistics, KsnetRequest, PaymentLogisticsCompany};
///
/// let order = ApplyEscrowLogistics::new(
///     "payment-1",
///     PaymentLogisticsCompany::ACI,
///     "invoice number",
///     "2026-08-06T09:30:00+09:00",
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct ApplyEscrowLogistics<'a> {
    payment_id: Cow<'a, str>,
    logistics_address_address_line1: Option<Cow<'a, str>>,
    logistics_address_address_line2: Option<Cow<'a, str>>,
    logistics_address_city: Option<Cow<'a, str>>,
    logistics_address_country: Option<crate::Country>,
    logistics_address_province: Option<Cow<'a, str>>,
    logistics_company: crate::PaymentLogisticsCompany,
    logistics_invoice_number: Cow<'a, str>,
    logistics_received_at: Option<Cow<'a, str>>,
    logistics_sent_at: Cow<'a, str>,
    products: Option<Vec<crate::PaymentProduct>>,
    receiver_address_address_line1: Option<Cow<'a, str>>,
    receiver_address_address_line2: Option<Cow<'a, str>>,
    receiver_address_city: Option<Cow<'a, str>>,
    receiver_address_country: Option<crate::Country>,
    receiver_address_province: Option<Cow<'a, str>>,
    receiver_name: Option<Cow<'a, str>>,
    receiver_phone_number: Option<Cow<'a, str>>,
    receiver_zipcode: Option<Cow<'a, str>>,
    send_email: Option<bool>,
    sender_address_address_line1: Option<Cow<'a, str>>,
    sender_address_address_line2: Option<Cow<'a, str>>,
    sender_address_city: Option<Cow<'a, str>>,
    sender_address_country: Option<crate::Country>,
    sender_address_province: Option<Cow<'a, str>>,
    sender_name: Option<Cow<'a, str>>,
    sender_phone_number: Option<Cow<'a, str>>,
    sender_relationship: Option<Cow<'a, str>>,
    sender_zipcode: Option<Cow<'a, str>>,
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
    impl<'a> __ksnet::KsnetRequest for ApplyEscrowLogistics<'a> {
        type Operation = __ksnet::operation::applyEscrowLogistics;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::NONE;
        const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(&[]);
        #[inline]
        #[allow(unused_variables)]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = __ksnet::Scratch::default();
            if ::core::option::Option::is_some(
                &self.logistics_address_address_line1.as_ref(),
            )
                || ::core::option::Option::is_some(
                    &self.logistics_address_address_line2.as_ref(),
                )
                || ::core::option::Option::is_some(&self.logistics_address_city.as_ref())
                || ::core::option::Option::is_some(
                    &self.logistics_address_country.as_ref(),
                )
                || ::core::option::Option::is_some(
                    &self.logistics_address_province.as_ref(),
                )
            {
                check
                    .rule(
                        2usize,
                        &[
                            match self.logistics_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.logistics_address_address_line1.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.logistics_address_address_line2.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.logistics_address_city.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.logistics_address_country.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::rest::Country,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.logistics_address_province.as_ref() {
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
                &self.logistics_address_address_line1.as_ref(),
            )
                || ::core::option::Option::is_some(
                    &self.logistics_address_address_line2.as_ref(),
                )
                || ::core::option::Option::is_some(&self.logistics_address_city.as_ref())
                || ::core::option::Option::is_some(
                    &self.logistics_address_country.as_ref(),
                )
                || ::core::option::Option::is_some(
                    &self.logistics_address_province.as_ref(),
                )
            {
                check
                    .rule(
                        3usize,
                        &[
                            match self.logistics_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.logistics_address_address_line1.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.logistics_address_address_line2.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.logistics_address_city.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.logistics_address_country.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::rest::Country,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.logistics_address_province.as_ref() {
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
                &self.receiver_address_address_line1.as_ref(),
            )
                || ::core::option::Option::is_some(
                    &self.receiver_address_address_line2.as_ref(),
                )
                || ::core::option::Option::is_some(&self.receiver_address_city.as_ref())
                || ::core::option::Option::is_some(
                    &self.receiver_address_country.as_ref(),
                )
                || ::core::option::Option::is_some(
                    &self.receiver_address_province.as_ref(),
                )
            {
                check
                    .rule(
                        7usize,
                        &[
                            match self.receiver_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.receiver_address_address_line1.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.receiver_address_address_line2.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.receiver_address_city.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.receiver_address_country.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::rest::Country,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.receiver_address_province.as_ref() {
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
                &self.receiver_address_address_line1.as_ref(),
            )
                || ::core::option::Option::is_some(
                    &self.receiver_address_address_line2.as_ref(),
                )
                || ::core::option::Option::is_some(&self.receiver_address_city.as_ref())
                || ::core::option::Option::is_some(
                    &self.receiver_address_country.as_ref(),
                )
                || ::core::option::Option::is_some(
                    &self.receiver_address_province.as_ref(),
                )
            {
                check
                    .rule(
                        8usize,
                        &[
                            match self.receiver_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.receiver_address_address_line1.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.receiver_address_address_line2.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.receiver_address_city.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.receiver_address_country.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::rest::Country,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.receiver_address_province.as_ref() {
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
                &self.sender_address_address_line1.as_ref(),
            )
                || ::core::option::Option::is_some(
                    &self.sender_address_address_line2.as_ref(),
                ) || ::core::option::Option::is_some(&self.sender_address_city.as_ref())
                || ::core::option::Option::is_some(&self.sender_address_country.as_ref())
                || ::core::option::Option::is_some(
                    &self.sender_address_province.as_ref(),
                )
            {
                check
                    .rule(
                        9usize,
                        &[
                            match self.sender_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.sender_address_address_line1.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.sender_address_address_line2.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.sender_address_city.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.sender_address_country.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::rest::Country,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.sender_address_province.as_ref() {
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
                &self.sender_address_address_line1.as_ref(),
            )
                || ::core::option::Option::is_some(
                    &self.sender_address_address_line2.as_ref(),
                ) || ::core::option::Option::is_some(&self.sender_address_city.as_ref())
                || ::core::option::Option::is_some(&self.sender_address_country.as_ref())
                || ::core::option::Option::is_some(
                    &self.sender_address_province.as_ref(),
                )
            {
                check
                    .rule(
                        10usize,
                        &[
                            match self.sender_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::rules::Fact::Absent
                                .with_member(
                                    match self.sender_address_address_line1.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.sender_address_address_line2.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.sender_address_city.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.sender_address_country.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::rest::Country,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                )
                                .with_member(
                                    match self.sender_address_province.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ),
                        ],
                    );
            }
            check
                .rule(
                    11usize,
                    &[
                        __ksnet::Held::<
                            __ksnet::kind::Text,
                        >::fact(&self.logistics_sent_at, &scratch),
                    ],
                );
            if ::core::option::Option::is_some(&self.logistics_received_at.as_ref()) {
                check
                    .rule(
                        12usize,
                        &[
                            match self.logistics_received_at.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
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
                1u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "logistics",
                        5usize,
                    )?;
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.logistics_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.logistics_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.logistics_address_city.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.logistics_address_country.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::Country,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.logistics_address_province.as_ref() {
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
                            &__ksnet::Member::new(self, 2u16, channel),
                        )?;
                    }
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "company",
                        &__ksnet::Write::<
                            __ksnet::kind::rest::PaymentLogisticsCompany,
                            _,
                        >::new(&self.logistics_company),
                    )?;
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "invoiceNumber",
                        &__ksnet::Write::<
                            __ksnet::kind::Text,
                            _,
                        >::new(&self.logistics_invoice_number),
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .logistics_received_at
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "receivedAt",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "sentAt",
                        &__ksnet::Write::<
                            __ksnet::kind::Text,
                            _,
                        >::new(&self.logistics_sent_at),
                    )?;
                    __ksnet::SerializeStruct::end(object)
                }
                2u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "address",
                        5usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .logistics_address_address_line1
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "addressLine1",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .logistics_address_address_line2
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "addressLine2",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .logistics_address_city
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "city",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .logistics_address_country
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "country",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::Country,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .logistics_address_province
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
                20u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "receiver",
                        4usize,
                    )?;
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.receiver_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_address_city.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_address_country.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::Country,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_address_province.as_ref() {
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
                            &__ksnet::Member::new(self, 21u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .receiver_name
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "name",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .receiver_phone_number
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "phoneNumber",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .receiver_zipcode
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
                21u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "address",
                        5usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .receiver_address_address_line1
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "addressLine1",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .receiver_address_address_line2
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "addressLine2",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .receiver_address_city
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "city",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .receiver_address_country
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "country",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::Country,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .receiver_address_province
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
                        "sender",
                        5usize,
                    )?;
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.sender_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_address_city.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_address_country.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::Country,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_address_province.as_ref() {
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
                            &__ksnet::Member::new(self, 32u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .sender_name
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "name",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .sender_phone_number
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "phoneNumber",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .sender_relationship
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "relationship",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .sender_zipcode
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
                32u16 => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "address",
                        5usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self
                        .sender_address_address_line1
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "addressLine1",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .sender_address_address_line2
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "addressLine2",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .sender_address_city
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "city",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .sender_address_country
                        .as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "country",
                            &__ksnet::Write::<
                                __ksnet::kind::rest::Country,
                                _,
                            >::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self
                        .sender_address_province
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
                _ => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "applyEscrowLogistics",
                        6usize,
                    )?;
                    __ksnet::SerializeStruct::serialize_field(
                        &mut object,
                        "logistics",
                        &__ksnet::Member::new(self, 1u16, channel),
                    )?;
                    if let ::core::option::Option::Some(value) = self.products.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "products",
                            &__ksnet::Write::<
                                __ksnet::kind::List<__ksnet::kind::rest::PaymentProduct>,
                                _,
                            >::new(value),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.receiver_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_address_city.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_address_country.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::Country,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_address_province.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_name.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_phone_number.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.receiver_zipcode.as_ref() {
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
                            "receiver",
                            &__ksnet::Member::new(self, 20u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.send_email.as_ref()
                    {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "sendEmail",
                            &__ksnet::Write::<__ksnet::kind::Boolean, _>::new(value),
                        )?;
                    }
                    if __ksnet::rules::Fact::Absent
                        .with_member(
                            match self.sender_address_address_line1.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_address_address_line2.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_address_city.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_address_country.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::rest::Country,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_address_province.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_name.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_phone_number.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_relationship.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<__ksnet::kind::Text>::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        )
                        .with_member(
                            match self.sender_zipcode.as_ref() {
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
                            "sender",
                            &__ksnet::Member::new(self, 31u16, channel),
                        )?;
                    }
                    if let ::core::option::Option::Some(channel) = channel {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "storeId",
                            channel.store_id(),
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
                "paymentId" => {
                    __ksnet::parameter(
                        __ksnet::Held::<
                            __ksnet::kind::Text,
                        >::fact(&self.payment_id, &scratch),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
};
