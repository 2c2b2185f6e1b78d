// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
/// Cancelling a payment (결제 취소).
///
/// What takes a contract with KSNET can be set once the shop is named: `.contract::<Shop>()`.
///
/// Fields and rules: [`cancelPayment`](crate::operation::cancelPayment).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{CancelPayment, KsnetRequest};
///
/// let order = CancelPayment::new("payment-1", "reason");
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct CancelPayment<'a, Shop = NoContract> {
    fields: CancelPaymentFields<'a>,
    made_for: PhantomData<fn() -> (Shop,)>,
}
impl<'a> CancelPayment<'a, NoContract> {
    /// A request with what every one must have.
    ///
    /// - `payment_id`: `paymentId`.
    /// - `reason`: Why the payment is cancelled (취소 사유). `reason`.
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        reason: impl Into<Cow<'a, str>>,
    ) -> CancelPayment<'a, NoContract> {
        CancelPayment {
            fields: CancelPaymentFields {
                payment_id: payment_id.into(),
                amount: None,
                reason: reason.into(),
                tax_free_amount: None,
                vat_amount: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> CancelPayment<'a, NoContract> {
    /// The same request of a shop that has a contract with KSNET: `.contract::<Shop>()`, or
    /// `.contract::<RuntimeContract>()` where the shop is known at run time alone.
    #[inline]
    pub fn contract<Shop: KsnetContract>(self) -> CancelPayment<'a, Shop> {
        CancelPayment {
            fields: self.fields,
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop> CancelPayment<'a, Shop> {
    /// The amount to cancel; all of it where it is left out (취소할 금액. 보내지 않으면 전액을 취소합니다). `amount`.
    #[inline]
    pub fn amount(mut self, amount: u64) -> Self {
        self.fields.amount = Some(amount);
        self
    }
    /// What can still be cancelled; where it is sent, the cancel takes place only if it is right, which keeps it from happening twice (지금 취소할 수 있는 잔액. 보내면 잔액이 같을 때만 취소되어 두 번 취소되는 일을 막아 줍니다). `currentCancellableAmount`.
    #[inline]
    pub fn current_cancellable_amount(
        mut self,
        current_cancellable_amount: u64,
    ) -> Self {
        self.fields.rare.get_mut().current_cancellable_amount = Some(
            current_cancellable_amount,
        );
        self
    }
    /// Whether the discount stays after a partial cancel (RETAIN) or is worked out anew (RELEASE, the default) (부분 취소 뒤에도 처음의 할인율을 지킬지(RETAIN) 새로 적용할지(RELEASE). 보내지 않으면 RELEASE입니다). `promotionDiscountRetainOption`.
    #[inline]
    pub fn promotion_discount_retain_option(
        mut self,
        promotion_discount_retain_option: crate::PromotionDiscountRetainOption,
    ) -> Self {
        self.fields.rare.get_mut().promotion_discount_retain_option = Some(
            promotion_discount_retain_option,
        );
        self
    }
    /// The account that a paid virtual account is refunded to, with bank, number and holder (입금된 가상계좌 결제를 돌려줄 계좌. 은행, 계좌번호, 예금주가 모두 필요합니다). `refundAccount`.
    ///
    /// Takes the contract `VIRTUAL_ACCOUNT_REFUND`. Paying a virtual-account payment back to an account takes KSNET's refund contract. (입금된 가상계좌 결제를 계좌로 환불하려면 KSNET과 가상계좌 환불 특약을 맺어야 합니다)
    #[inline]
    pub fn refund_account(
        mut self,
        bank: crate::RestBank,
        holder_name: impl Into<Cow<'a, str>>,
        number: impl Into<Cow<'a, str>>,
    ) -> Self
    where
        Shop: crate::contract::CancelRefundContract,
    {
        self.fields.rare.get_mut().refund_account_bank = Some(bank);
        self.fields.rare.get_mut().refund_account_holder_name = Some(holder_name.into());
        self.fields.rare.get_mut().refund_account_number = Some(number.into());
        self
    }
    /// `refundAccount.holderPhoneNumber`.
    ///
    /// Takes the contract `VIRTUAL_ACCOUNT_REFUND`. Paying a virtual-account payment back to an account takes KSNET's refund contract. (입금된 가상계좌 결제를 계좌로 환불하려면 KSNET과 가상계좌 환불 특약을 맺어야 합니다)
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `refundAccount.holderPhoneNumber` should not be used [cancel-holder-phone]\nthe holder's phone number is for Smartro's virtual accounts alone, and ignored here\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `refundAccount.holderPhoneNumber` 사용하지 않는 것이 좋음 [cancel-holder-phone]\n예금주 연락처는 스마트로의 가상계좌에만 쓰이며 KSNET에서는 무시됩니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn refund_account_holder_phone_number(
        mut self,
        refund_account_holder_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self
    where
        Shop: crate::contract::CancelRefundContract,
    {
        self.fields.rare.get_mut().refund_account_holder_phone_number = Some(
            refund_account_holder_phone_number.into(),
        );
        self
    }
    /// `refundEmail`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `refundEmail` should not be used [cancel-refund-email]\nthe refund e-mail is for Triple-A alone, and ignored here\nsee: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `refundEmail` 사용하지 않는 것이 좋음 [cancel-refund-email]\n환불 이메일은 Triple-A 결제에만 쓰이며 KSNET에서는 무시됩니다\n참고: https://developers.portone.io/api/rest-v2"
        )
    )]
    #[inline]
    pub fn refund_email(mut self, refund_email: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().refund_email = Some(refund_email.into());
        self
    }
    /// Who asked for the cancel, CUSTOMER or ADMIN (누가 취소를 요청했는지. 고객은 CUSTOMER, 관리자는 ADMIN). `requester`.
    #[inline]
    pub fn requester(mut self, requester: crate::CancelRequester) -> Self {
        self.fields.rare.get_mut().requester = Some(requester);
        self
    }
    /// `skipWebhook`.
    #[inline]
    pub fn skip_webhook(mut self, skip_webhook: bool) -> Self {
        self.fields.rare.get_mut().skip_webhook = Some(skip_webhook);
        self
    }
    /// The tax-free part of the cancel; send it wherever there is one (취소액에 든 면세분. 면세 상품이 섞였으면 꼭 보내세요). `taxFreeAmount`.
    #[inline]
    pub fn tax_free_amount(mut self, tax_free_amount: u64) -> Self {
        self.fields.tax_free_amount = Some(tax_free_amount);
        self
    }
    /// `vatAmount`.
    #[inline]
    pub fn vat_amount(mut self, vat_amount: u64) -> Self {
        self.fields.vat_amount = Some(vat_amount);
        self
    }
}
impl<Shop> Clone for CancelPayment<'_, Shop> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract> fmt::Debug for CancelPayment<'_, Shop> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("CancelPayment", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract> KsnetRequest for CancelPayment<'_, Shop> {
    type Operation = crate::operation::cancelPayment;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Devices::BOTH;
    const KNOWN: Known = CancelPaymentFields::KNOWN;
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
struct CancelPaymentFields<'a> {
    payment_id: Cow<'a, str>,
    amount: Option<u64>,
    reason: Cow<'a, str>,
    tax_free_amount: Option<u64>,
    vat_amount: Option<u64>,
    rare: Rare<CancelPaymentRare<'a>>,
}
#[derive(Clone)]
struct CancelPaymentRare<'a> {
    current_cancellable_amount: Option<u64>,
    promotion_discount_retain_option: Option<crate::PromotionDiscountRetainOption>,
    refund_account_bank: Option<crate::RestBank>,
    refund_account_holder_name: Option<Cow<'a, str>>,
    refund_account_holder_phone_number: Option<Cow<'a, str>>,
    refund_account_number: Option<Cow<'a, str>>,
    refund_email: Option<Cow<'a, str>>,
    requester: Option<crate::CancelRequester>,
    skip_webhook: Option<bool>,
}
impl Fields for CancelPaymentRare<'_> {
    const NONE: Self = Self {
        current_cancellable_amount: None,
        promotion_discount_retain_option: None,
        refund_account_bank: None,
        refund_account_holder_name: None,
        refund_account_holder_phone_number: None,
        refund_account_number: None,
        refund_email: None,
        requester: None,
        skip_webhook: None,
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
    impl<'a> __ksnet::KsnetRequest for CancelPaymentFields<'a> {
        type Operation = __ksnet::operation::cancelPayment;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                check
                    .text_if::<
                        Self::Operation,
                        8usize,
                    >(&rare.refund_account_holder_phone_number);
                check.text_if::<Self::Operation, 9usize>(&rare.refund_email);
            } else {
                if ::core::option::Option::is_some(&rare.refund_account_bank.as_ref())
                    || ::core::option::Option::is_some(&rare.refund_account_holder_name)
                    || ::core::option::Option::is_some(
                        &rare.refund_account_holder_phone_number,
                    ) || ::core::option::Option::is_some(&rare.refund_account_number)
                {
                    if !((::core::option::Option::is_some(
                        &rare.refund_account_bank.as_ref(),
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                2usize,
                            >(
                                &[
                                    match rare.refund_account_bank.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::rest::RestBank,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.refund_account_bank.as_ref(),
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_holder_name,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_holder_phone_number,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_number,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.refund_account_holder_name,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                3usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&rare.refund_account_holder_name),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.refund_account_bank.as_ref(),
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_holder_name,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_holder_phone_number,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_number,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.refund_account_number,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                4usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&rare.refund_account_number),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.refund_account_bank.as_ref(),
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_holder_name,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_holder_phone_number,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_number,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.tax_free_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            5usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.tax_free_amount),
                                __ksnet::held::integer_if(&self.amount),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.vat_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            6usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.vat_amount),
                                __ksnet::held::integer_if(&self.amount),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&rare.refund_account_bank.as_ref())
                    || ::core::option::Option::is_some(&rare.refund_account_holder_name)
                    || ::core::option::Option::is_some(
                        &rare.refund_account_holder_phone_number,
                    ) || ::core::option::Option::is_some(&rare.refund_account_number)
                {
                    if check.lacks(3u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                7usize,
                            >(
                                &[
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.refund_account_bank.as_ref(),
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_holder_name,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_holder_phone_number,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.refund_account_number,
                                            ),
                                    ),
                                ],
                            );
                    }
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
                5u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::rest::RestBank,
                                _,
                            >("bank", rare.refund_account_bank.as_ref());
                        object.text_if("holderName", &rare.refund_account_holder_name);
                        object
                            .text_if(
                                "holderPhoneNumber",
                                &rare.refund_account_holder_phone_number,
                            );
                        object.text_if("number", &rare.refund_account_number);
                    }
                }
                _ => {
                    object.integer_if("amount", &self.amount);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .integer_if(
                                "currentCancellableAmount",
                                &rare.current_cancellable_amount,
                            );
                        object
                            .held_if::<
                                __ksnet::kind::rest::PromotionDiscountRetainOption,
                                _,
                            >(
                                "promotionDiscountRetainOption",
                                rare.promotion_discount_retain_option.as_ref(),
                            );
                    }
                    object.text("reason", &self.reason);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.refund_account_bank.as_ref(),
                        )
                            || ::core::option::Option::is_some(
                                &rare.refund_account_holder_name,
                            )
                            || ::core::option::Option::is_some(
                                &rare.refund_account_holder_phone_number,
                            )
                            || ::core::option::Option::is_some(
                                &rare.refund_account_number,
                            )
                        {
                            object.object("refundAccount", self, 5u16);
                        }
                        object.text_if("refundEmail", &rare.refund_email);
                        object
                            .held_if::<
                                __ksnet::kind::rest::CancelRequester,
                                _,
                            >("requester", rare.requester.as_ref());
                        object.boolean_if("skipWebhook", &rare.skip_webhook);
                    }
                    object.store_id();
                    object.integer_if("taxFreeAmount", &self.tax_free_amount);
                    object.integer_if("vatAmount", &self.vat_amount);
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
