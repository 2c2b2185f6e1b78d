// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> ModifyEscrowLogistics<'a> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    /// - `logistics_company`: `logistics.company`.
    /// - `logistics_invoice_number`: `logistics.invoiceNumber`.
    /// - `logistics_sent_at`: When the goods were sent (물건을 보낸 일시). `logistics.sentAt`.
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        logistics_company: crate::PaymentLogisticsCompany,
        logistics_invoice_number: impl Into<Cow<'a, str>>,
        logistics_sent_at: impl Into<Cow<'a, str>>,
    ) -> ModifyEscrowLogistics<'a> {
        ModifyEscrowLogistics {
            payment_id: payment_id.into(),
            logistics_company: logistics_company,
            logistics_invoice_number: logistics_invoice_number.into(),
            logistics_received_at: None,
            logistics_sent_at: logistics_sent_at.into(),
            rare: Rare::NONE,
        }
    }
}
impl<'a> ModifyEscrowLogistics<'a> {
    /// `logistics.address`.
    #[inline]
    pub fn logistics_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().logistics_address_address_line1 = Some(address_line1.into());
        self.rare.get_mut().logistics_address_address_line2 = Some(address_line2.into());
        self
    }
    /// `logistics.address.city`.
    #[inline]
    pub fn logistics_address_city(
        mut self,
        logistics_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().logistics_address_city = Some(logistics_address_city.into());
        self
    }
    /// `logistics.address.country`.
    #[inline]
    pub fn logistics_address_country(
        mut self,
        logistics_address_country: crate::Country,
    ) -> Self {
        self.rare.get_mut().logistics_address_country = Some(logistics_address_country);
        self
    }
    /// `logistics.address.province`.
    #[inline]
    pub fn logistics_address_province(
        mut self,
        logistics_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().logistics_address_province = Some(
            logistics_address_province.into(),
        );
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
        self.rare.get_mut().products = Some(products.into_iter().collect());
        self
    }
    /// `receiver.address`.
    #[inline]
    pub fn receiver_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().receiver_address_address_line1 = Some(address_line1.into());
        self.rare.get_mut().receiver_address_address_line2 = Some(address_line2.into());
        self
    }
    /// `receiver.address.city`.
    #[inline]
    pub fn receiver_address_city(
        mut self,
        receiver_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().receiver_address_city = Some(receiver_address_city.into());
        self
    }
    /// `receiver.address.country`.
    #[inline]
    pub fn receiver_address_country(
        mut self,
        receiver_address_country: crate::Country,
    ) -> Self {
        self.rare.get_mut().receiver_address_country = Some(receiver_address_country);
        self
    }
    /// `receiver.address.province`.
    #[inline]
    pub fn receiver_address_province(
        mut self,
        receiver_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().receiver_address_province = Some(
            receiver_address_province.into(),
        );
        self
    }
    /// `receiver.name`.
    #[inline]
    pub fn receiver_name(mut self, receiver_name: impl Into<Cow<'a, str>>) -> Self {
        self.rare.get_mut().receiver_name = Some(receiver_name.into());
        self
    }
    /// `receiver.phoneNumber`.
    #[inline]
    pub fn receiver_phone_number(
        mut self,
        receiver_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().receiver_phone_number = Some(receiver_phone_number.into());
        self
    }
    /// `receiver.zipcode`.
    #[inline]
    pub fn receiver_zipcode(
        mut self,
        receiver_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().receiver_zipcode = Some(receiver_zipcode.into());
        self
    }
    /// `sendEmail`.
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        self.rare.get_mut().send_email = Some(send_email);
        self
    }
    /// `sender.address`.
    #[inline]
    pub fn sender_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().sender_address_address_line1 = Some(address_line1.into());
        self.rare.get_mut().sender_address_address_line2 = Some(address_line2.into());
        self
    }
    /// `sender.address.city`.
    #[inline]
    pub fn sender_address_city(
        mut self,
        sender_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().sender_address_city = Some(sender_address_city.into());
        self
    }
    /// `sender.address.country`.
    #[inline]
    pub fn sender_address_country(
        mut self,
        sender_address_country: crate::Country,
    ) -> Self {
        self.rare.get_mut().sender_address_country = Some(sender_address_country);
        self
    }
    /// `sender.address.province`.
    #[inline]
    pub fn sender_address_province(
        mut self,
        sender_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().sender_address_province = Some(
            sender_address_province.into(),
        );
        self
    }
    /// `sender.name`.
    #[inline]
    pub fn sender_name(mut self, sender_name: impl Into<Cow<'a, str>>) -> Self {
        self.rare.get_mut().sender_name = Some(sender_name.into());
        self
    }
    /// `sender.phoneNumber`.
    #[inline]
    pub fn sender_phone_number(
        mut self,
        sender_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().sender_phone_number = Some(sender_phone_number.into());
        self
    }
    /// `sender.relationship`.
    #[inline]
    pub fn sender_relationship(
        mut self,
        sender_relationship: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.rare.get_mut().sender_relationship = Some(sender_relationship.into());
        self
    }
    /// `sender.zipcode`.
    #[inline]
    pub fn sender_zipcode(mut self, sender_zipcode: impl Into<Cow<'a, str>>) -> Self {
        self.rare.get_mut().sender_zipcode = Some(sender_zipcode.into());
        self
    }
}
impl fmt::Debug for ModifyEscrowLogistics<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("ModifyEscrowLogistics", self, f)
    }
}
/// Changing the delivery of an escrow payment (에스크로 배송 정보 수정).
///
/// Fields and rules: [`modifyEscrowLogistics`](crate::operation::modifyEscrowLogistics).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{KsnetRequest, ModifyEscrowLogistics, PaymentLogisticsCompany};
///
/// let order = ModifyEscrowLogistics::new(
///     "payment-1",
///     PaymentLogisticsCompany::ACI,
///     "invoice number",
///     "2026-08-06T09:30:00+09:00",
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct ModifyEscrowLogistics<'a> {
    payment_id: Cow<'a, str>,
    logistics_company: crate::PaymentLogisticsCompany,
    logistics_invoice_number: Cow<'a, str>,
    logistics_received_at: Option<Cow<'a, str>>,
    logistics_sent_at: Cow<'a, str>,
    rare: Rare<ModifyEscrowLogisticsRare<'a>>,
}
#[derive(Clone)]
struct ModifyEscrowLogisticsRare<'a> {
    logistics_address_address_line1: Option<Cow<'a, str>>,
    logistics_address_address_line2: Option<Cow<'a, str>>,
    logistics_address_city: Option<Cow<'a, str>>,
    logistics_address_country: Option<crate::Country>,
    logistics_address_province: Option<Cow<'a, str>>,
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
impl Fields for ModifyEscrowLogisticsRare<'_> {
    const NONE: Self = Self {
        logistics_address_address_line1: None,
        logistics_address_address_line2: None,
        logistics_address_city: None,
        logistics_address_country: None,
        logistics_address_province: None,
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
    impl<'a> __ksnet::KsnetRequest for ModifyEscrowLogistics<'a> {
        type Operation = __ksnet::operation::modifyEscrowLogistics;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            if ::core::option::Option::is_some(&rare.logistics_address_address_line1)
                || ::core::option::Option::is_some(&rare.logistics_address_address_line2)
                || ::core::option::Option::is_some(&rare.logistics_address_city)
                || ::core::option::Option::is_some(
                    &rare.logistics_address_country.as_ref(),
                ) || ::core::option::Option::is_some(&rare.logistics_address_province)
            {
                if !((::core::option::Option::is_some(
                    &rare.logistics_address_address_line1,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            2usize,
                        >(
                            &[
                                __ksnet::held::text_if(
                                    &rare.logistics_address_address_line1,
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.logistics_address_address_line1,
                                    )
                                        || ::core::option::Option::is_some(
                                            &rare.logistics_address_address_line2,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.logistics_address_city,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.logistics_address_country.as_ref(),
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.logistics_address_province,
                                        ),
                                ),
                            ],
                        );
                }
                if !((::core::option::Option::is_some(
                    &rare.logistics_address_address_line2,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            3usize,
                        >(
                            &[
                                __ksnet::held::text_if(
                                    &rare.logistics_address_address_line2,
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.logistics_address_address_line1,
                                    )
                                        || ::core::option::Option::is_some(
                                            &rare.logistics_address_address_line2,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.logistics_address_city,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.logistics_address_country.as_ref(),
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.logistics_address_province,
                                        ),
                                ),
                            ],
                        );
                }
            }
            if ::core::option::Option::is_some(&rare.receiver_address_address_line1)
                || ::core::option::Option::is_some(&rare.receiver_address_address_line2)
                || ::core::option::Option::is_some(&rare.receiver_address_city)
                || ::core::option::Option::is_some(
                    &rare.receiver_address_country.as_ref(),
                ) || ::core::option::Option::is_some(&rare.receiver_address_province)
            {
                if !((::core::option::Option::is_some(
                    &rare.receiver_address_address_line1,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            7usize,
                        >(
                            &[
                                __ksnet::held::text_if(
                                    &rare.receiver_address_address_line1,
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.receiver_address_address_line1,
                                    )
                                        || ::core::option::Option::is_some(
                                            &rare.receiver_address_address_line2,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.receiver_address_city,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.receiver_address_country.as_ref(),
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.receiver_address_province,
                                        ),
                                ),
                            ],
                        );
                }
                if !((::core::option::Option::is_some(
                    &rare.receiver_address_address_line2,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            8usize,
                        >(
                            &[
                                __ksnet::held::text_if(
                                    &rare.receiver_address_address_line2,
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.receiver_address_address_line1,
                                    )
                                        || ::core::option::Option::is_some(
                                            &rare.receiver_address_address_line2,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.receiver_address_city,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.receiver_address_country.as_ref(),
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.receiver_address_province,
                                        ),
                                ),
                            ],
                        );
                }
            }
            if ::core::option::Option::is_some(&rare.sender_address_address_line1)
                || ::core::option::Option::is_some(&rare.sender_address_address_line2)
                || ::core::option::Option::is_some(&rare.sender_address_city)
                || ::core::option::Option::is_some(&rare.sender_address_country.as_ref())
                || ::core::option::Option::is_some(&rare.sender_address_province)
            {
                if !((::core::option::Option::is_some(
                    &rare.sender_address_address_line1,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            9usize,
                        >(
                            &[
                                __ksnet::held::text_if(&rare.sender_address_address_line1),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.sender_address_address_line1,
                                    )
                                        || ::core::option::Option::is_some(
                                            &rare.sender_address_address_line2,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.sender_address_city,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.sender_address_country.as_ref(),
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.sender_address_province,
                                        ),
                                ),
                            ],
                        );
                }
                if !((::core::option::Option::is_some(
                    &rare.sender_address_address_line2,
                ))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            10usize,
                        >(
                            &[
                                __ksnet::held::text_if(&rare.sender_address_address_line2),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.sender_address_address_line1,
                                    )
                                        || ::core::option::Option::is_some(
                                            &rare.sender_address_address_line2,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.sender_address_city,
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.sender_address_country.as_ref(),
                                        )
                                        || ::core::option::Option::is_some(
                                            &rare.sender_address_province,
                                        ),
                                ),
                            ],
                        );
                }
            }
            check.text::<Self::Operation, 11usize>(&self.logistics_sent_at);
            check.text_if::<Self::Operation, 12usize>(&self.logistics_received_at);
        }
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            match node {
                1u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.logistics_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.logistics_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.logistics_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.logistics_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.logistics_address_province,
                            )
                        {
                            object.object("address", self, 2u16);
                        }
                    }
                    object
                        .held::<
                            __ksnet::kind::rest::PaymentLogisticsCompany,
                            _,
                        >("company", &self.logistics_company);
                    object.text("invoiceNumber", &self.logistics_invoice_number);
                    object.text_if("receivedAt", &self.logistics_received_at);
                    object.text("sentAt", &self.logistics_sent_at);
                }
                2u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.logistics_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.logistics_address_address_line2,
                            );
                        object.text_if("city", &rare.logistics_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::rest::Country,
                                _,
                            >("country", rare.logistics_address_country.as_ref());
                        object.text_if("province", &rare.logistics_address_province);
                    }
                }
                20u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.receiver_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.receiver_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.receiver_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.receiver_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.receiver_address_province,
                            )
                        {
                            object.object("address", self, 21u16);
                        }
                        object.text_if("name", &rare.receiver_name);
                        object.text_if("phoneNumber", &rare.receiver_phone_number);
                        object.text_if("zipcode", &rare.receiver_zipcode);
                    }
                }
                21u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.receiver_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.receiver_address_address_line2,
                            );
                        object.text_if("city", &rare.receiver_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::rest::Country,
                                _,
                            >("country", rare.receiver_address_country.as_ref());
                        object.text_if("province", &rare.receiver_address_province);
                    }
                }
                31u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.sender_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.sender_address_address_line2,
                            )
                            || ::core::option::Option::is_some(&rare.sender_address_city)
                            || ::core::option::Option::is_some(
                                &rare.sender_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.sender_address_province,
                            )
                        {
                            object.object("address", self, 32u16);
                        }
                        object.text_if("name", &rare.sender_name);
                        object.text_if("phoneNumber", &rare.sender_phone_number);
                        object.text_if("relationship", &rare.sender_relationship);
                        object.text_if("zipcode", &rare.sender_zipcode);
                    }
                }
                32u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if("addressLine1", &rare.sender_address_address_line1);
                        object
                            .text_if("addressLine2", &rare.sender_address_address_line2);
                        object.text_if("city", &rare.sender_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::rest::Country,
                                _,
                            >("country", rare.sender_address_country.as_ref());
                        object.text_if("province", &rare.sender_address_province);
                    }
                }
                _ => {
                    object.object("logistics", self, 1u16);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::rest::PaymentProduct>,
                                _,
                            >("products", rare.products.as_ref());
                        if ::core::option::Option::is_some(
                            &rare.receiver_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.receiver_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.receiver_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.receiver_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.receiver_address_province,
                            ) || ::core::option::Option::is_some(&rare.receiver_name)
                            || ::core::option::Option::is_some(
                                &rare.receiver_phone_number,
                            ) || ::core::option::Option::is_some(&rare.receiver_zipcode)
                        {
                            object.object("receiver", self, 20u16);
                        }
                        object.boolean_if("sendEmail", &rare.send_email);
                        if ::core::option::Option::is_some(
                            &rare.sender_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.sender_address_address_line2,
                            )
                            || ::core::option::Option::is_some(&rare.sender_address_city)
                            || ::core::option::Option::is_some(
                                &rare.sender_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.sender_address_province,
                            ) || ::core::option::Option::is_some(&rare.sender_name)
                            || ::core::option::Option::is_some(&rare.sender_phone_number)
                            || ::core::option::Option::is_some(&rare.sender_relationship)
                            || ::core::option::Option::is_some(&rare.sender_zipcode)
                        {
                            object.object("sender", self, 31u16);
                        }
                    }
                    object.store_id();
                }
            }
        }
        fn parameter(
            &self,
            name: &str,
        ) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
            match name {
                "paymentId" => __ksnet::parameter(__ksnet::held::text(&self.payment_id)),
                _ => ::core::option::Option::None,
            }
        }
    }
};
