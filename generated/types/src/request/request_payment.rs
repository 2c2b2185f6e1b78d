// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
/// Payment in PortOne's window (결제창 결제).
///
/// The pay method is `CARD`: credit card (신용카드).
///
/// What takes a contract with KSNET can be set once the shop is named: `.contract::<Shop>()`.
///
/// Fields and rules: [`requestPayment`](crate::operation::requestPayment).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{CardPayment, Currency, KsnetRequest};
///
/// let order = CardPayment::new(
///     "payment-1",
///     "order name",
///     50000,
///     Currency::KRW,
///     "full name",
///     "shop://paid",
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct CardPayment<'a, Shop = NoContract, Device = device::Both> {
    fields: CardPaymentFields<'a>,
    made_for: PhantomData<fn() -> (Shop, Device)>,
}
impl<'a> CardPayment<'a, NoContract> {
    /// A request for desktop and mobile browsers, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `redirect_url`: `redirectUrl`.
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> CardPayment<'a, NoContract, device::Both> {
        CardPayment {
            fields: CardPaymentFields {
                tcode: None,
                url: None,
                card_company: None,
                free_installment_plans: None,
                use_free_interest_from_mall: None,
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                store_details_business_name: None,
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> CardPayment<'a, NoContract> {
    /// A request for desktop browsers alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    #[inline]
    pub fn for_pc(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
    ) -> CardPayment<'a, NoContract, device::Pc> {
        CardPayment {
            fields: CardPaymentFields {
                tcode: None,
                url: None,
                card_company: None,
                free_installment_plans: None,
                use_free_interest_from_mall: None,
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: None,
                store_details_business_name: None,
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> CardPayment<'a, NoContract> {
    /// A request for mobile browsers and apps alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `redirect_url`: `redirectUrl`.
    #[inline]
    pub fn for_mobile(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> CardPayment<'a, NoContract, device::Mobile> {
        CardPayment {
            fields: CardPaymentFields {
                tcode: None,
                url: None,
                card_company: None,
                free_installment_plans: None,
                use_free_interest_from_mall: None,
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                store_details_business_name: None,
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Device> CardPayment<'a, NoContract, Device> {
    /// The same request of a shop that has a contract with KSNET: `.contract::<Shop>()`, or
    /// `.contract::<RuntimeContract>()` where the shop is known at run time alone.
    #[inline]
    pub fn contract<Shop: KsnetContract>(self) -> CardPayment<'a, Shop, Device> {
        CardPayment {
            fields: self.fields,
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop, Device> CardPayment<'a, Shop, Device> {
    /// The scheme by which card apps come back to the shop's app; a WebView needs it (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다). `appScheme`.
    #[inline]
    pub fn app_scheme(mut self, app_scheme: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().app_scheme = Some(app_scheme.into());
        self
    }
    /// Whether the card window shows easy pay, "0" for no and "1" for yes (카드 결제창에 간편결제를 표시할지 정합니다. "0"은 표시하지 않음, "1"은 표시함). `bypass.ksnet.sndQpayType`.
    #[inline]
    pub fn snd_qpay_type(mut self, snd_qpay_type: crate::SndQpayType) -> Self {
        self.fields.rare.get_mut().snd_qpay_type = Some(snd_qpay_type);
        self
    }
    /// What Kakao Pay in the card window may take, everything where it is left out; PortOne's schema lacks it, the published types have it since 0.1.9 (카드 결제창의 카카오페이로 쓸 수 있는 수단. 보내지 않으면 모두 쓸 수 있습니다. SDK 명세에는 없고 배포된 타입에는 0.1.9부터 있습니다). `bypass.ksnet.sndKakaopayType`.
    #[inline]
    pub fn snd_kakaopay_type(
        mut self,
        snd_kakaopay_type: crate::SndKakaopayType,
    ) -> Self {
        self.fields.rare.get_mut().snd_kakaopay_type = Some(snd_kakaopay_type);
        self
    }
    /// The carrier's code (lgt for LG, ktf for KT, skt for SKT), or anything where it is not known; needless on PC, and missing in the SDK's types (통신사 코드(SKT는 skt, KT는 ktf, LG는 lgt)이며 모르면 아무 값이나 됩니다. PC에서는 필요 없습니다. SDK 타입에는 없는 값입니다). `bypass.ksnet.tcode`.
    #[inline]
    pub fn tcode(mut self, tcode: impl Into<Cow<'a, str>>) -> Self {
        self.fields.tcode = Some(tcode.into());
        self
    }
    /// The address of the site that asks for the payment; missing in the SDK's types (결제를 요청하는 사이트의 주소. SDK 타입에는 없는 값입니다). `bypass.ksnet.url`.
    #[inline]
    pub fn url(mut self, url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.url = Some(url.into());
        self
    }
    /// The companies shown in the window; the guide lists all but Mirae Asset Securities, KSNET's page none (결제창에 보일 카드사. 연동 도우미에 미래에셋증권을 뺀 22곳이 있으나 KSNET 문서에는 없습니다). `card.availableCards`.
    #[inline]
    pub fn available_cards(
        mut self,
        available_cards: impl IntoIterator<Item = crate::CardCompany>,
    ) -> Self {
        self.fields.rare.get_mut().available_cards = Some(
            available_cards.into_iter().collect(),
        );
        self
    }
    /// The company whose own page opens at once; without it the window for all cards opens (통합결제창 대신 바로 열 카드사. 보내지 않으면 통합결제창이 열립니다). `card.cardCompany`.
    #[inline]
    pub fn card_company(mut self, card_company: crate::CardCompany) -> Self {
        self.fields.card_company = Some(card_company);
        self
    }
    /// `card.cardPromotion`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `card.useCardPoint`, `card.useAppCardOnly` and `card.cardPromotion` should not be used [card-settings-ignored]\nthis belongs to other payment gateways, and nothing says that KSNET uses it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `card.useCardPoint`, `card.useAppCardOnly`, `card.cardPromotion` 사용하지 않는 것이 좋음 [card-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서 쓰인다는 근거가 없습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn card_promotion(
        mut self,
        discount_amount: u64,
        promotion_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().card_promotion_discount_amount = Some(
            discount_amount,
        );
        self.fields.rare.get_mut().card_promotion_promotion_id = Some(
            promotion_id.into(),
        );
        self
    }
    /// The months without interest for each company, at the merchant's cost; companies are written as KOOKMIN_CARD, and one may be opened at once as well (카드사별 무이자 개월 수이며 비용은 고객사가 부담합니다. 카드사 코드는 KOOKMIN_CARD처럼 씁니다. 카드사를 바로 열 때도 쓸 수 있습니다). `card.installment.freeInstallmentPlans`.
    ///
    /// Takes the contract `MERCHANT_FREE_INTEREST`. Merchant-funded interest-free plans take a contract with KSNET. (고객사 부담 무이자 할부는 KSNET과 계약해야 쓸 수 있습니다)
    ///
    /// Takes the contract `CARD_INSTALLMENT`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn free_installment_plans(
        mut self,
        free_installment_plans: impl IntoIterator<Item = crate::FreeInstallmentPlan>,
    ) -> Self
    where
        Shop: crate::contract::FreeInstallmentContract
            + crate::contract::InstallmentContract,
    {
        self.fields.free_installment_plans = Some(
            free_installment_plans.into_iter().collect(),
        );
        self
    }
    /// `card.installment.monthOption.availableMonthList`.
    ///
    /// Takes the contract `CARD_INSTALLMENT`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn available_month_list(
        mut self,
        available_month_list: impl IntoIterator<Item = u64>,
    ) -> Self
    where
        Shop: crate::contract::InstallmentContract,
    {
        self.fields.rare.get_mut().available_month_list = Some(
            available_month_list.into_iter().collect(),
        );
        self
    }
    /// `card.installment.monthOption.fixedMonth`.
    ///
    /// Takes the contract `CARD_INSTALLMENT`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn fixed_month(mut self, fixed_month: u64) -> Self
    where
        Shop: crate::contract::InstallmentContract,
    {
        self.fields.rare.get_mut().fixed_month = Some(fixed_month);
        self
    }
    /// `card.useAppCardOnly`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `card.useCardPoint`, `card.useAppCardOnly` and `card.cardPromotion` should not be used [card-settings-ignored]\nthis belongs to other payment gateways, and nothing says that KSNET uses it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `card.useCardPoint`, `card.useAppCardOnly`, `card.cardPromotion` 사용하지 않는 것이 좋음 [card-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서 쓰인다는 근거가 없습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn use_app_card_only(mut self, use_app_card_only: bool) -> Self {
        self.fields.rare.get_mut().use_app_card_only = Some(use_app_card_only);
        self
    }
    /// `card.useCardPoint`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `card.useCardPoint`, `card.useAppCardOnly` and `card.cardPromotion` should not be used [card-settings-ignored]\nthis belongs to other payment gateways, and nothing says that KSNET uses it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `card.useCardPoint`, `card.useAppCardOnly`, `card.cardPromotion` 사용하지 않는 것이 좋음 [card-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서 쓰인다는 근거가 없습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn use_card_point(mut self, use_card_point: bool) -> Self {
        self.fields.rare.get_mut().use_card_point = Some(use_card_point);
        self
    }
    /// `card.useFreeInterestFromMall`.
    ///
    /// Takes the contract `MERCHANT_FREE_INTEREST`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn use_free_interest_from_mall(
        mut self,
        use_free_interest_from_mall: bool,
    ) -> Self
    where
        Shop: crate::contract::FreeInterestContract,
    {
        self.fields.use_free_interest_from_mall = Some(use_free_interest_from_mall);
        self
    }
    /// Whether instalments are offered; the app of Kookmin goes by the months only where this is true (할부 사용 여부. 국민 앱카드에서는 true일 때만 할부 개월 수가 적용됩니다). `card.useInstallment`.
    #[inline]
    pub fn use_installment(mut self, use_installment: bool) -> Self {
        self.fields.rare.get_mut().use_installment = Some(use_installment);
        self
    }
    /// `channelGroupId`.
    #[inline]
    pub fn channel_group_id(
        mut self,
        channel_group_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.channel_group_id = Some(channel_group_id.into());
        self
    }
    /// Where a payment is confirmed just before its approval; PortOne's support must have enabled it (승인 직전에 확인을 받을 주소. 포트원 기술지원에 요청해야 쓸 수 있습니다). `confirmUrl`.
    #[inline]
    pub fn confirm_url(mut self, confirm_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().confirm_url = Some(confirm_url.into());
        self
    }
    /// `country`.
    #[inline]
    pub fn country(mut self, country: crate::Country) -> Self {
        self.fields.rare.get_mut().country = Some(country);
        self
    }
    /// `customData`.
    #[inline]
    pub fn custom_data(mut self, custom_data: Raw) -> Self {
        self.fields.rare.get_mut().custom_data = Some(custom_data);
        self
    }
    /// `customer.address`.
    #[inline]
    pub fn customer_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_address_line1 = Some(
            address_line1.into(),
        );
        self.fields.rare.get_mut().customer_address_address_line2 = Some(
            address_line2.into(),
        );
        self
    }
    /// `customer.address.city`.
    #[inline]
    pub fn customer_address_city(
        mut self,
        customer_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_city = Some(
            customer_address_city.into(),
        );
        self
    }
    /// `customer.address.country`.
    #[inline]
    pub fn customer_address_country(
        mut self,
        customer_address_country: crate::Country,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_country = Some(
            customer_address_country,
        );
        self
    }
    /// `customer.address.province`.
    #[inline]
    pub fn customer_address_province(
        mut self,
        customer_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_province = Some(
            customer_address_province.into(),
        );
        self
    }
    /// `customer.birthDay`.
    #[inline]
    pub fn customer_birth_day(
        mut self,
        customer_birth_day: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_day = Some(customer_birth_day.into());
        self
    }
    /// `customer.birthMonth`.
    #[inline]
    pub fn customer_birth_month(
        mut self,
        customer_birth_month: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_month = Some(
            customer_birth_month.into(),
        );
        self
    }
    /// `customer.birthYear`.
    #[inline]
    pub fn customer_birth_year(
        mut self,
        customer_birth_year: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_year = Some(
            customer_birth_year.into(),
        );
        self
    }
    /// `customer.customerId`.
    #[inline]
    pub fn customer_customer_id(
        mut self,
        customer_customer_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_customer_id = Some(
            customer_customer_id.into(),
        );
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
        self.fields.rare.get_mut().customer_first_name = Some(
            customer_first_name.into(),
        );
        self
    }
    /// `customer.firstNameKana`.
    #[inline]
    pub fn customer_first_name_kana(
        mut self,
        customer_first_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_first_name_kana = Some(
            customer_first_name_kana.into(),
        );
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// `customer.lastName`.
    #[inline]
    pub fn customer_last_name(
        mut self,
        customer_last_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name = Some(customer_last_name.into());
        self
    }
    /// `customer.lastNameKana`.
    #[inline]
    pub fn customer_last_name_kana(
        mut self,
        customer_last_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name_kana = Some(
            customer_last_name_kana.into(),
        );
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
        self.fields.rare.get_mut().customer_zipcode = Some(customer_zipcode.into());
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
        self.fields.rare.get_mut().iframe_dim = Some(iframe_dim);
        self
    }
    /// `isCulturalExpense`.
    #[inline]
    pub fn is_cultural_expense(mut self, is_cultural_expense: bool) -> Self {
        self.fields.rare.get_mut().is_cultural_expense = Some(is_cultural_expense);
        self
    }
    /// Whether it is an escrow payment, which it is not by default; escrow works in the window alone, and no page names its pay methods (에스크로 결제 여부이며 기본값은 false입니다. 에스크로는 결제창에서만 되고, 어느 결제수단에서 되는지는 안내되지 않았습니다). `isEscrow`.
    ///
    /// Takes the contract `DELIVERY_ESCROW`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn is_escrow(mut self, is_escrow: bool) -> Self
    where
        Shop: crate::contract::EscrowContract,
    {
        self.fields.is_escrow = Some(is_escrow);
        self
    }
    /// `locale`.
    #[inline]
    pub fn locale(mut self, locale: crate::Locale) -> Self {
        self.fields.rare.get_mut().locale = Some(locale);
        self
    }
    /// Where the webhooks of this payment go instead of the address set in the console (콘솔에 설정한 주소 대신 이 결제의 웹훅을 받을 주소). `noticeUrls`.
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
        self.fields.rare.get_mut().offer_period_interval = Some(
            offer_period_interval.into(),
        );
        self
    }
    /// `offerPeriod.range`.
    #[inline]
    pub fn offer_period_range(mut self, offer_period_range: Raw) -> Self {
        self.fields.rare.get_mut().offer_period_range = Some(offer_period_range);
        self
    }
    /// `popup.center`.
    #[inline]
    pub fn popup_center(mut self, popup_center: bool) -> Self {
        self.fields.rare.get_mut().popup_center = Some(popup_center);
        self
    }
    /// The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_ (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다). `productType`.
    #[inline]
    pub fn product_type(mut self, product_type: crate::ProductType) -> Self {
        self.fields.product_type = Some(product_type);
        self
    }
    /// `products`.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = crate::Product>,
    ) -> Self {
        self.fields.rare.get_mut().products = Some(products.into_iter().collect());
        self
    }
    /// `promotionId`.
    #[inline]
    pub fn promotion_id(mut self, promotion_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().promotion_id = Some(promotion_id.into());
        self
    }
    /// `redirectUrl`.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.redirect_url = Some(redirect_url.into());
        self
    }
    /// `storeDetails.address`.
    #[inline]
    pub fn store_details_address(
        mut self,
        store_details_address: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_address = Some(
            store_details_address.into(),
        );
        self
    }
    /// `storeDetails.businessName`.
    #[inline]
    pub fn store_details_business_name(
        mut self,
        store_details_business_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_business_name = Some(
            store_details_business_name.into(),
        );
        self
    }
    /// `storeDetails.businessRegistrationNumber`.
    #[inline]
    pub fn store_details_business_registration_number(
        mut self,
        store_details_business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_business_registration_number = Some(
            store_details_business_registration_number.into(),
        );
        self
    }
    /// `storeDetails.ceoFullName`.
    #[inline]
    pub fn store_details_ceo_full_name(
        mut self,
        store_details_ceo_full_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_ceo_full_name = Some(
            store_details_ceo_full_name.into(),
        );
        self
    }
    /// `storeDetails.contactName`.
    #[inline]
    pub fn store_details_contact_name(
        mut self,
        store_details_contact_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_contact_name = Some(
            store_details_contact_name.into(),
        );
        self
    }
    /// `storeDetails.email`.
    #[inline]
    pub fn store_details_email(
        mut self,
        store_details_email: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_email = Some(
            store_details_email.into(),
        );
        self
    }
    /// `storeDetails.openingHours.close`.
    #[inline]
    pub fn store_details_opening_hours_close(
        mut self,
        store_details_opening_hours_close: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_close = Some(
            store_details_opening_hours_close.into(),
        );
        self
    }
    /// `storeDetails.openingHours.open`.
    #[inline]
    pub fn store_details_opening_hours_open(
        mut self,
        store_details_opening_hours_open: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_open = Some(
            store_details_opening_hours_open.into(),
        );
        self
    }
    /// `storeDetails.phoneNumber`.
    #[inline]
    pub fn store_details_phone_number(
        mut self,
        store_details_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_phone_number = Some(
            store_details_phone_number.into(),
        );
        self
    }
    /// `storeDetails.storeName`.
    #[inline]
    pub fn store_details_store_name(
        mut self,
        store_details_store_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name = Some(
            store_details_store_name.into(),
        );
        self
    }
    /// `storeDetails.storeNameEn`.
    #[inline]
    pub fn store_details_store_name_en(
        mut self,
        store_details_store_name_en: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_en = Some(
            store_details_store_name_en.into(),
        );
        self
    }
    /// `storeDetails.storeNameKana`.
    #[inline]
    pub fn store_details_store_name_kana(
        mut self,
        store_details_store_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_kana = Some(
            store_details_store_name_kana.into(),
        );
        self
    }
    /// `storeDetails.storeNameShort`.
    #[inline]
    pub fn store_details_store_name_short(
        mut self,
        store_details_store_name_short: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_short = Some(
            store_details_store_name_short.into(),
        );
        self
    }
    /// `storeDetails.zipcode`.
    #[inline]
    pub fn store_details_zipcode(
        mut self,
        store_details_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_zipcode = Some(
            store_details_zipcode.into(),
        );
        self
    }
    /// The tax-free part; where it is left out it is 0 and everything is taxed, so send it exactly where goods are tax-free (면세 금액. 보내지 않으면 0원으로 보고 전액을 과세로 처리하므로, 면세 상품이 있으면 정확한 금액을 보내야 합니다). `taxFreeAmount`.
    #[inline]
    pub fn tax_free_amount(mut self, tax_free_amount: u64) -> Self {
        self.fields.tax_free_amount = Some(tax_free_amount);
        self
    }
    /// The VAT; where it is left out it is one eleventh of what is taxed (부가세. 보내지 않으면 과세 금액의 11분의 1입니다). `vatAmount`.
    #[inline]
    pub fn vat_amount(mut self, vat_amount: u64) -> Self {
        self.fields.vat_amount = Some(vat_amount);
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
impl<Shop, Device> Clone for CardPayment<'_, Shop, Device> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract, Device: device::Device> fmt::Debug
for CardPayment<'_, Shop, Device> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("CardPayment", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract, Device: device::Device> KsnetRequest
for CardPayment<'_, Shop, Device> {
    type Operation = crate::operation::requestPayment;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Device::DEVICES;
    const KNOWN: Known = CardPaymentFields::KNOWN;
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
struct CardPaymentFields<'a> {
    tcode: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
    card_company: Option<crate::CardCompany>,
    free_installment_plans: Option<Vec<crate::FreeInstallmentPlan>>,
    use_free_interest_from_mall: Option<bool>,
    channel_group_id: Option<Cow<'a, str>>,
    currency: crate::Currency,
    customer_email: Option<Cow<'a, str>>,
    customer_full_name: Cow<'a, str>,
    customer_phone_number: Option<Cow<'a, str>>,
    force_redirect: Option<bool>,
    is_escrow: Option<bool>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    order_name: Cow<'a, str>,
    payment_id: Cow<'a, str>,
    product_type: Option<crate::ProductType>,
    redirect_url: Option<Cow<'a, str>>,
    store_details_business_name: Option<Cow<'a, str>>,
    store_details_business_registration_number: Option<Cow<'a, str>>,
    tax_free_amount: Option<u64>,
    total_amount: u64,
    vat_amount: Option<u64>,
    window_type_mobile: Option<crate::WindowType>,
    window_type_pc: Option<crate::WindowType>,
    rare: Rare<CardPaymentRare<'a>>,
}
#[derive(Clone)]
struct CardPaymentRare<'a> {
    app_scheme: Option<Cow<'a, str>>,
    snd_qpay_type: Option<crate::SndQpayType>,
    snd_kakaopay_type: Option<crate::SndKakaopayType>,
    available_cards: Option<Vec<crate::CardCompany>>,
    card_promotion_discount_amount: Option<u64>,
    card_promotion_promotion_id: Option<Cow<'a, str>>,
    available_month_list: Option<Vec<u64>>,
    fixed_month: Option<u64>,
    use_app_card_only: Option<bool>,
    use_card_point: Option<bool>,
    use_installment: Option<bool>,
    confirm_url: Option<Cow<'a, str>>,
    country: Option<crate::Country>,
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
    customer_first_name: Option<Cow<'a, str>>,
    customer_first_name_kana: Option<Cow<'a, str>>,
    customer_gender: Option<crate::Gender>,
    customer_last_name: Option<Cow<'a, str>>,
    customer_last_name_kana: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    iframe_dim: Option<bool>,
    is_cultural_expense: Option<bool>,
    locale: Option<crate::Locale>,
    offer_period_interval: Option<Cow<'a, str>>,
    offer_period_range: Option<Raw>,
    popup_center: Option<bool>,
    products: Option<Vec<crate::Product>>,
    promotion_id: Option<Cow<'a, str>>,
    store_details_address: Option<Cow<'a, str>>,
    store_details_ceo_full_name: Option<Cow<'a, str>>,
    store_details_contact_name: Option<Cow<'a, str>>,
    store_details_email: Option<Cow<'a, str>>,
    store_details_opening_hours_close: Option<Cow<'a, str>>,
    store_details_opening_hours_open: Option<Cow<'a, str>>,
    store_details_phone_number: Option<Cow<'a, str>>,
    store_details_store_name: Option<Cow<'a, str>>,
    store_details_store_name_en: Option<Cow<'a, str>>,
    store_details_store_name_kana: Option<Cow<'a, str>>,
    store_details_store_name_short: Option<Cow<'a, str>>,
    store_details_zipcode: Option<Cow<'a, str>>,
}
impl Fields for CardPaymentRare<'_> {
    const NONE: Self = Self {
        app_scheme: None,
        snd_qpay_type: None,
        snd_kakaopay_type: None,
        available_cards: None,
        card_promotion_discount_amount: None,
        card_promotion_promotion_id: None,
        available_month_list: None,
        fixed_month: None,
        use_app_card_only: None,
        use_card_point: None,
        use_installment: None,
        confirm_url: None,
        country: None,
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
        customer_first_name: None,
        customer_first_name_kana: None,
        customer_gender: None,
        customer_last_name: None,
        customer_last_name_kana: None,
        customer_zipcode: None,
        iframe_dim: None,
        is_cultural_expense: None,
        locale: None,
        offer_period_interval: None,
        offer_period_range: None,
        popup_center: None,
        products: None,
        promotion_id: None,
        store_details_address: None,
        store_details_ceo_full_name: None,
        store_details_contact_name: None,
        store_details_email: None,
        store_details_opening_hours_close: None,
        store_details_opening_hours_open: None,
        store_details_phone_number: None,
        store_details_store_name: None,
        store_details_store_name_en: None,
        store_details_store_name_kana: None,
        store_details_store_name_short: None,
        store_details_zipcode: None,
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
    impl<'a> __ksnet::KsnetRequest for CardPaymentFields<'a> {
        type Operation = __ksnet::operation::requestPayment;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        const KNOWN: __ksnet::Known = __ksnet::Known::Texts(&[(84u16, "CARD")]);
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                if ::core::option::Option::is_some(&rare.locale.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            20usize,
                        >(
                            &[
                                match rare.locale.as_ref() {
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
                if ::core::option::Option::is_some(&rare.snd_kakaopay_type.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            30usize,
                        >(
                            &[
                                match rare.snd_kakaopay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndKakaopayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                match rare.snd_qpay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndQpayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(&rare.available_month_list.as_ref())
                    || ::core::option::Option::is_some(&rare.fixed_month)
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            36usize,
                        >(
                            &[
                                __ksnet::Held::<
                                    __ksnet::kind::sdk::Currency,
                                >::fact(&self.currency, &scratch),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.available_month_list.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.fixed_month),
                                ),
                                __ksnet::held::integer_if(&rare.fixed_month),
                                match self.card_company.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::CardCompany,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.card_company.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            37usize,
                        >(
                            &[
                                __ksnet::Held::<
                                    __ksnet::kind::sdk::Currency,
                                >::fact(&self.currency, &scratch),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.available_month_list.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.fixed_month),
                                ),
                                __ksnet::held::integer_if(&rare.fixed_month),
                                match self.card_company.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::CardCompany,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        38usize,
                    >(
                        &[
                            __ksnet::held::boolean_if(&rare.use_card_point),
                            __ksnet::held::boolean_if(&rare.use_app_card_only),
                            __ksnet::held::object(
                                ::core::option::Option::is_some(
                                    &rare.card_promotion_discount_amount,
                                )
                                    || ::core::option::Option::is_some(
                                        &rare.card_promotion_promotion_id,
                                    ),
                            ),
                        ],
                    );
                if ::core::option::Option::is_some(&self.card_company.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            39usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("CARD"),
                                ),
                                match self.card_company.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::CardCompany,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check.text_if::<Self::Operation, 44usize>(&self.url);
                if ::core::option::Option::is_some(&self.card_company.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            48usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("CARD"),
                                ),
                                match self.card_company.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::CardCompany,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                match rare.available_month_list.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::List<__ksnet::kind::Integer>,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
            } else {
                if ::core::option::Option::is_some(&rare.card_promotion_discount_amount)
                    || ::core::option::Option::is_some(&rare.card_promotion_promotion_id)
                {
                    if !((::core::option::Option::is_some(
                        &rare.card_promotion_discount_amount,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                0usize,
                            >(
                                &[
                                    __ksnet::held::integer_if(
                                        &rare.card_promotion_discount_amount,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.card_promotion_discount_amount,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.card_promotion_promotion_id,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.card_promotion_promotion_id,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                1usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&rare.card_promotion_promotion_id),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.card_promotion_discount_amount,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.card_promotion_promotion_id,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.available_month_list.as_ref())
                    || ::core::option::Option::is_some(&rare.fixed_month)
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            2usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.available_month_list.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.fixed_month),
                                ),
                                match rare.available_month_list.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::List<__ksnet::kind::Integer>,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                __ksnet::held::integer_if(&rare.fixed_month),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&rare.customer_address_address_line1)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ) || ::core::option::Option::is_some(&rare.customer_address_city)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_country.as_ref(),
                    ) || ::core::option::Option::is_some(&rare.customer_address_province)
                {
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line1,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                4usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line1,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                5usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line2,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.offer_period_interval)
                    || ::core::option::Option::is_some(&rare.offer_period_range.as_ref())
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            7usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.offer_period_interval)
                                        || ::core::option::Option::is_some(
                                            &rare.offer_period_range.as_ref(),
                                        ),
                                ),
                                __ksnet::held::text_if(&rare.offer_period_interval),
                                match rare.offer_period_range.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        14usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                check.text::<Self::Operation, 17usize>(&self.customer_full_name);
                if ::core::option::Option::is_some(&self.window_type_pc.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            18usize,
                        >(
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
                        .known_rule::<
                            Self::Operation,
                            19usize,
                        >(
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
                if !((::core::option::Option::is_some(&self.redirect_url))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            21usize,
                        >(&[__ksnet::held::text_if(&self.redirect_url)]);
                }
                check.text::<Self::Operation, 22usize>(&self.customer_full_name);
                check.text::<Self::Operation, 23usize>(&self.order_name);
                if ::core::option::Option::is_some(&self.tax_free_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            24usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.tax_free_amount),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                check.text_if::<Self::Operation, 25usize>(&self.redirect_url);
                if ::core::option::Option::is_some(&self.force_redirect) {
                    if !((::core::option::Option::is_some(&self.redirect_url))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                26usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.force_redirect),
                                    __ksnet::held::text_if(&self.redirect_url),
                                ],
                            );
                    }
                }
                if let ::core::option::Option::Some(list) = self.notice_urls.as_ref() {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::Text>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    27usize,
                                >(&[element.member("")])
                        },
                    );
                }
                if let ::core::option::Option::Some(list) = self
                    .free_installment_plans
                    .as_ref()
                {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::sdk::FreeInstallmentPlan>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    31usize,
                                >(&[element.member("cardCompany")])
                        },
                    );
                }
                if ::core::option::Option::is_some(
                    &self.free_installment_plans.as_ref(),
                ) {
                    if check.lacks(1u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                32usize,
                            >(
                                &[
                                    match self.free_installment_plans.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::List<__ksnet::kind::sdk::FreeInstallmentPlan>,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.use_free_interest_from_mall) {
                    if check.lacks(1u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                33usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.use_free_interest_from_mall),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.free_installment_plans.as_ref())
                    || ::core::option::Option::is_some(
                        &rare.available_month_list.as_ref(),
                    ) || ::core::option::Option::is_some(&rare.fixed_month)
                {
                    if check.lacks(5u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                34usize,
                            >(
                                &[
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &self.free_installment_plans.as_ref(),
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.available_month_list.as_ref(),
                                            ) || ::core::option::Option::is_some(&rare.fixed_month),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.card_company.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            40usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("CARD"),
                                ),
                                match self.card_company.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::CardCompany,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                __ksnet::Held::<
                                    __ksnet::kind::sdk::Currency,
                                >::fact(&self.currency, &scratch),
                            ],
                        );
                    if !((::core::option::Option::is_some(
                        &self.customer_phone_number,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                41usize,
                            >(
                                &[
                                    __ksnet::rules::Fact::Known(
                                        __ksnet::rules::Value::Text("CARD"),
                                    ),
                                    match self.card_company.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::CardCompany,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.customer_phone_number),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(&self.tcode))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                42usize,
                            >(
                                &[
                                    __ksnet::rules::Fact::Known(
                                        __ksnet::rules::Value::Text("CARD"),
                                    ),
                                    match self.card_company.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::CardCompany,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.tcode),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(&self.url))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                43usize,
                            >(
                                &[
                                    __ksnet::rules::Fact::Known(
                                        __ksnet::rules::Value::Text("CARD"),
                                    ),
                                    match self.card_company.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::CardCompany,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.url),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &self.store_details_business_name,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                45usize,
                            >(
                                &[
                                    __ksnet::rules::Fact::Known(
                                        __ksnet::rules::Value::Text("CARD"),
                                    ),
                                    match self.card_company.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::CardCompany,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.store_details_business_name),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &self.store_details_business_registration_number,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                46usize,
                            >(
                                &[
                                    __ksnet::rules::Fact::Known(
                                        __ksnet::rules::Value::Text("CARD"),
                                    ),
                                    match self.card_company.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::CardCompany,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(
                                        &self.store_details_business_registration_number,
                                    ),
                                ],
                            );
                    }
                }
                check
                    .text_if::<
                        Self::Operation,
                        47usize,
                    >(&self.store_details_business_registration_number);
                if ::core::option::Option::is_some(&self.is_escrow) {
                    if check.lacks(6u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                86usize,
                            >(&[__ksnet::held::boolean_if(&self.is_escrow)]);
                    }
                    if !((::core::option::Option::is_some(&self.customer_email))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                87usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.is_escrow),
                                    __ksnet::held::text_if(&self.customer_email),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    if !((::core::option::Option::is_some(&self.customer_email))
                        && (::core::option::Option::is_some(
                            &self.customer_phone_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                91usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&self.channel_group_id),
                                    __ksnet::held::text_if(&self.customer_email),
                                    __ksnet::held::text_if(&self.customer_phone_number),
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
                2u16 => {
                    if ::core::option::Option::is_some(&self.tcode)
                        || ::core::option::Option::is_some(&self.url)
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.snd_qpay_type.as_ref(),
                                )
                                    || ::core::option::Option::is_some(
                                        &rare.snd_kakaopay_type.as_ref(),
                                    )
                            })
                    {
                        object.object("ksnet", self, 3u16);
                    }
                }
                3u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndQpayType,
                                _,
                            >("sndQpayType", rare.snd_qpay_type.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndKakaopayType,
                                _,
                            >("sndKakaopayType", rare.snd_kakaopay_type.as_ref());
                    }
                    object.text_if("tcode", &self.tcode);
                    object.text_if("url", &self.url);
                }
                9u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::sdk::CardCompany>,
                                _,
                            >("availableCards", rare.available_cards.as_ref());
                    }
                    object
                        .held_if::<
                            __ksnet::kind::sdk::CardCompany,
                            _,
                        >("cardCompany", self.card_company.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.card_promotion_discount_amount,
                        )
                            || ::core::option::Option::is_some(
                                &rare.card_promotion_promotion_id,
                            )
                        {
                            object.object("cardPromotion", self, 12u16);
                        }
                    }
                    if ::core::option::Option::is_some(
                        &self.free_installment_plans.as_ref(),
                    )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.available_month_list.as_ref(),
                                ) || ::core::option::Option::is_some(&rare.fixed_month)
                            })
                    {
                        object.object("installment", self, 15u16);
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("useAppCardOnly", &rare.use_app_card_only);
                        object.boolean_if("useCardPoint", &rare.use_card_point);
                    }
                    object
                        .boolean_if(
                            "useFreeInterestFromMall",
                            &self.use_free_interest_from_mall,
                        );
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("useInstallment", &rare.use_installment);
                    }
                }
                12u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .integer_if(
                                "discountAmount",
                                &rare.card_promotion_discount_amount,
                            );
                        object.text_if("promotionId", &rare.card_promotion_promotion_id);
                    }
                }
                15u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::sdk::FreeInstallmentPlan>,
                            _,
                        >("freeInstallmentPlans", self.free_installment_plans.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.available_month_list.as_ref(),
                        ) || ::core::option::Option::is_some(&rare.fixed_month)
                        {
                            object.object("monthOption", self, 19u16);
                        }
                    }
                }
                19u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::Integer>,
                                _,
                            >("availableMonthList", rare.available_month_list.as_ref());
                        object.integer_if("fixedMonth", &rare.fixed_month);
                    }
                }
                33u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.customer_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_province,
                            )
                        {
                            object.object("address", self, 34u16);
                        }
                        object.text_if("birthDay", &rare.customer_birth_day);
                        object.text_if("birthMonth", &rare.customer_birth_month);
                        object.text_if("birthYear", &rare.customer_birth_year);
                        object.text_if("customerId", &rare.customer_customer_id);
                    }
                    object.text_if("email", &self.customer_email);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("firstName", &rare.customer_first_name);
                        object.text_if("firstNameKana", &rare.customer_first_name_kana);
                    }
                    object.text("fullName", &self.customer_full_name);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("lastName", &rare.customer_last_name);
                        object.text_if("lastNameKana", &rare.customer_last_name_kana);
                    }
                    object.text_if("phoneNumber", &self.customer_phone_number);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                34u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.customer_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.customer_address_address_line2,
                            );
                        object.text_if("city", &rare.customer_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.customer_address_country.as_ref());
                        object.text_if("province", &rare.customer_address_province);
                    }
                }
                71u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("dim", &rare.iframe_dim);
                    }
                }
                80u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("interval", &rare.offer_period_interval);
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("range", rare.offer_period_range.as_ref());
                    }
                }
                87u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("center", &rare.popup_center);
                    }
                }
                100u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("address", &rare.store_details_address);
                    }
                    object.text_if("businessName", &self.store_details_business_name);
                    object
                        .text_if(
                            "businessRegistrationNumber",
                            &self.store_details_business_registration_number,
                        );
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("ceoFullName", &rare.store_details_ceo_full_name);
                        object.text_if("contactName", &rare.store_details_contact_name);
                        object.text_if("email", &rare.store_details_email);
                        if ::core::option::Option::is_some(
                            &rare.store_details_opening_hours_close,
                        )
                            || ::core::option::Option::is_some(
                                &rare.store_details_opening_hours_open,
                            )
                        {
                            object.object("openingHours", self, 107u16);
                        }
                        object.text_if("phoneNumber", &rare.store_details_phone_number);
                        object.text_if("storeName", &rare.store_details_store_name);
                        object.text_if("storeNameEn", &rare.store_details_store_name_en);
                        object
                            .text_if(
                                "storeNameKana",
                                &rare.store_details_store_name_kana,
                            );
                        object
                            .text_if(
                                "storeNameShort",
                                &rare.store_details_store_name_short,
                            );
                        object.text_if("zipcode", &rare.store_details_zipcode);
                    }
                }
                107u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("close", &rare.store_details_opening_hours_close);
                        object.text_if("open", &rare.store_details_opening_hours_open);
                    }
                }
                131u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("mobile", self.window_type_mobile.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("pc", self.window_type_pc.as_ref());
                }
                _ => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("appScheme", &rare.app_scheme);
                    }
                    if ::core::option::Option::is_some(&self.tcode)
                        || ::core::option::Option::is_some(&self.url)
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.snd_qpay_type.as_ref(),
                                )
                                    || ::core::option::Option::is_some(
                                        &rare.snd_kakaopay_type.as_ref(),
                                    )
                            })
                    {
                        object.object("bypass", self, 2u16);
                    }
                    if ::core::option::Option::is_some(&self.card_company.as_ref())
                        || ::core::option::Option::is_some(
                            &self.free_installment_plans.as_ref(),
                        )
                        || ::core::option::Option::is_some(
                            &self.use_free_interest_from_mall,
                        )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.available_cards.as_ref(),
                                )
                                    || ::core::option::Option::is_some(
                                        &rare.card_promotion_discount_amount,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.card_promotion_promotion_id,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.available_month_list.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.fixed_month)
                                    || ::core::option::Option::is_some(&rare.use_app_card_only)
                                    || ::core::option::Option::is_some(&rare.use_card_point)
                                    || ::core::option::Option::is_some(&rare.use_installment)
                            })
                    {
                        object.object("card", self, 9u16);
                    }
                    object.text_if("channelGroupId", &self.channel_group_id);
                    if let __ksnet::rules::Fact::Absent = __ksnet::held::text_if(
                        &self.channel_group_id,
                    ) {
                        object.channel_key();
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("confirmUrl", &rare.confirm_url);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.country.as_ref());
                    }
                    object
                        .held::<
                            __ksnet::kind::sdk::Currency,
                            _,
                        >("currency", &self.currency);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("customData", rare.custom_data.as_ref());
                    }
                    object.object("customer", self, 33u16);
                    object.boolean_if("forceRedirect", &self.force_redirect);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.iframe_dim) {
                            object.object("iframe", self, 71u16);
                        }
                        object
                            .boolean_if("isCulturalExpense", &rare.is_cultural_expense);
                    }
                    object.boolean_if("isEscrow", &self.is_escrow);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Locale,
                                _,
                            >("locale", rare.locale.as_ref());
                    }
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::Text>,
                            _,
                        >("noticeUrls", self.notice_urls.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.offer_period_interval)
                            || ::core::option::Option::is_some(
                                &rare.offer_period_range.as_ref(),
                            )
                        {
                            object.object("offerPeriod", self, 80u16);
                        }
                    }
                    object.text("orderName", &self.order_name);
                    object.member("payMethod", &"CARD");
                    object.text("paymentId", &self.payment_id);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.popup_center) {
                            object.object("popup", self, 87u16);
                        }
                    }
                    object
                        .held_if::<
                            __ksnet::kind::sdk::ProductType,
                            _,
                        >("productType", self.product_type.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::sdk::Product>,
                                _,
                            >("products", rare.products.as_ref());
                        object.text_if("promotionId", &rare.promotion_id);
                    }
                    object.text_if("redirectUrl", &self.redirect_url);
                    if ::core::option::Option::is_some(&self.store_details_business_name)
                        || ::core::option::Option::is_some(
                            &self.store_details_business_registration_number,
                        )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(&rare.store_details_address)
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_ceo_full_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_contact_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_email,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_close,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_open,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_phone_number,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_en,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_kana,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_short,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_zipcode,
                                    )
                            })
                    {
                        object.object("storeDetails", self, 100u16);
                    }
                    object.store_id();
                    object.integer_if("taxFreeAmount", &self.tax_free_amount);
                    object.integer("totalAmount", &self.total_amount);
                    object.integer_if("vatAmount", &self.vat_amount);
                    if ::core::option::Option::is_some(&self.window_type_mobile.as_ref())
                        || ::core::option::Option::is_some(&self.window_type_pc.as_ref())
                    {
                        object.object("windowType", self, 131u16);
                    }
                }
            }
        }
    }
};
/// Payment in PortOne's window (결제창 결제).
///
/// The pay method is `EASY_PAY`: easy pay (간편결제).
///
/// Fields and rules: [`requestPayment`](crate::operation::requestPayment).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{Currency, EasyPayPayment, KsnetRequest};
///
/// # struct Shop;
/// # impl portone_ksnet::KsnetContract for Shop {
/// #     const CONTRACT: portone_ksnet::Contract = portone_ksnet::Contract::UNKNOWN;
/// # }
/// # impl portone_ksnet::contract::EasyPayContract for Shop {}
/// // The contract `Shop` has `EASY_PAY`.
/// let order = EasyPayPayment::<Shop>::new(
///     "payment-1",
///     "order name",
///     50000,
///     Currency::KRW,
///     "full name",
///     "shop://paid",
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct EasyPayPayment<'a, Shop = NoContract, Device = device::Both> {
    fields: EasyPayPaymentFields<'a>,
    made_for: PhantomData<fn() -> (Shop, Device)>,
}
impl<'a, Shop: KsnetContract> EasyPayPayment<'a, Shop> {
    /// A request for desktop and mobile browsers, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `redirect_url`: `redirectUrl`.
    ///
    /// Takes the contract `EASY_PAY`. Easy pay takes a contract with KSNET. (간편결제는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> EasyPayPayment<'a, Shop, device::Both>
    where
        Shop: crate::contract::EasyPayContract,
    {
        EasyPayPayment {
            fields: EasyPayPaymentFields {
                easy_pay_direct: None,
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                available_cards: None,
                available_pay_methods: None,
                easy_pay_provider: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                store_details_address: None,
                store_details_business_name: None,
                store_details_business_registration_number: None,
                store_details_ceo_full_name: None,
                store_details_phone_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop: KsnetContract> EasyPayPayment<'a, Shop> {
    /// A request for desktop browsers alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    ///
    /// Takes the contract `EASY_PAY`. Easy pay takes a contract with KSNET. (간편결제는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn for_pc(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
    ) -> EasyPayPayment<'a, Shop, device::Pc>
    where
        Shop: crate::contract::EasyPayContract,
    {
        EasyPayPayment {
            fields: EasyPayPaymentFields {
                easy_pay_direct: None,
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                available_cards: None,
                available_pay_methods: None,
                easy_pay_provider: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: None,
                store_details_address: None,
                store_details_business_name: None,
                store_details_business_registration_number: None,
                store_details_ceo_full_name: None,
                store_details_phone_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop: KsnetContract> EasyPayPayment<'a, Shop> {
    /// A request for mobile browsers and apps alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `redirect_url`: `redirectUrl`.
    ///
    /// Takes the contract `EASY_PAY`. Easy pay takes a contract with KSNET. (간편결제는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn for_mobile(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> EasyPayPayment<'a, Shop, device::Mobile>
    where
        Shop: crate::contract::EasyPayContract,
    {
        EasyPayPayment {
            fields: EasyPayPaymentFields {
                easy_pay_direct: None,
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                available_cards: None,
                available_pay_methods: None,
                easy_pay_provider: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                store_details_address: None,
                store_details_business_name: None,
                store_details_business_registration_number: None,
                store_details_ceo_full_name: None,
                store_details_phone_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop, Device> EasyPayPayment<'a, Shop, Device> {
    /// The scheme by which card apps come back to the shop's app; a WebView needs it (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다). `appScheme`.
    #[inline]
    pub fn app_scheme(mut self, app_scheme: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().app_scheme = Some(app_scheme.into());
        self
    }
    /// Where true, easy pay opens at once without KSNET's window (true이면 KSNET 결제창 없이 간편결제 화면을 바로 엽니다). `bypass.ksnet.easyPayDirect`.
    #[inline]
    pub fn easy_pay_direct(mut self, easy_pay_direct: bool) -> Self {
        self.fields.easy_pay_direct = Some(easy_pay_direct);
        self
    }
    /// Whether the card window shows easy pay, "0" for no and "1" for yes (카드 결제창에 간편결제를 표시할지 정합니다. "0"은 표시하지 않음, "1"은 표시함). `bypass.ksnet.sndQpayType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD` [easy-pay-buttons]\nthis is about the card window, and other pay methods have no use for it\nsee: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `payMethod` 값이 `CARD` 아닐 때 `bypass.ksnet.sndQpayType`, `bypass.ksnet.sndKakaopayType` 사용하지 않는 것이 좋음 [easy-pay-buttons]\n카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[inline]
    pub fn snd_qpay_type(mut self, snd_qpay_type: crate::SndQpayType) -> Self {
        self.fields.rare.get_mut().snd_qpay_type = Some(snd_qpay_type);
        self
    }
    /// What Kakao Pay in the card window may take, everything where it is left out; PortOne's schema lacks it, the published types have it since 0.1.9 (카드 결제창의 카카오페이로 쓸 수 있는 수단. 보내지 않으면 모두 쓸 수 있습니다. SDK 명세에는 없고 배포된 타입에는 0.1.9부터 있습니다). `bypass.ksnet.sndKakaopayType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD` [easy-pay-buttons]\nthis is about the card window, and other pay methods have no use for it\nsee: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `payMethod` 값이 `CARD` 아닐 때 `bypass.ksnet.sndQpayType`, `bypass.ksnet.sndKakaopayType` 사용하지 않는 것이 좋음 [easy-pay-buttons]\n카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[inline]
    pub fn snd_kakaopay_type(
        mut self,
        snd_kakaopay_type: crate::SndKakaopayType,
    ) -> Self {
        self.fields.rare.get_mut().snd_kakaopay_type = Some(snd_kakaopay_type);
        self
    }
    /// The carrier's code (lgt for LG, ktf for KT, skt for SKT), or anything where it is not known; needless on PC, and missing in the SDK's types (통신사 코드(SKT는 skt, KT는 ktf, LG는 lgt)이며 모르면 아무 값이나 됩니다. PC에서는 필요 없습니다. SDK 타입에는 없는 값입니다). `bypass.ksnet.tcode`.
    #[inline]
    pub fn tcode(mut self, tcode: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().tcode = Some(tcode.into());
        self
    }
    /// The address of the site that asks for the payment; missing in the SDK's types (결제를 요청하는 사이트의 주소. SDK 타입에는 없는 값입니다). `bypass.ksnet.url`.
    #[inline]
    pub fn url(mut self, url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().url = Some(url.into());
        self
    }
    /// `channelGroupId`.
    #[inline]
    pub fn channel_group_id(
        mut self,
        channel_group_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.channel_group_id = Some(channel_group_id.into());
        self
    }
    /// Where a payment is confirmed just before its approval; PortOne's support must have enabled it (승인 직전에 확인을 받을 주소. 포트원 기술지원에 요청해야 쓸 수 있습니다). `confirmUrl`.
    #[inline]
    pub fn confirm_url(mut self, confirm_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().confirm_url = Some(confirm_url.into());
        self
    }
    /// `country`.
    #[inline]
    pub fn country(mut self, country: crate::Country) -> Self {
        self.fields.rare.get_mut().country = Some(country);
        self
    }
    /// `customData`.
    #[inline]
    pub fn custom_data(mut self, custom_data: Raw) -> Self {
        self.fields.rare.get_mut().custom_data = Some(custom_data);
        self
    }
    /// `customer.address`.
    #[inline]
    pub fn customer_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_address_line1 = Some(
            address_line1.into(),
        );
        self.fields.rare.get_mut().customer_address_address_line2 = Some(
            address_line2.into(),
        );
        self
    }
    /// `customer.address.city`.
    #[inline]
    pub fn customer_address_city(
        mut self,
        customer_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_city = Some(
            customer_address_city.into(),
        );
        self
    }
    /// `customer.address.country`.
    #[inline]
    pub fn customer_address_country(
        mut self,
        customer_address_country: crate::Country,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_country = Some(
            customer_address_country,
        );
        self
    }
    /// `customer.address.province`.
    #[inline]
    pub fn customer_address_province(
        mut self,
        customer_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_province = Some(
            customer_address_province.into(),
        );
        self
    }
    /// `customer.birthDay`.
    #[inline]
    pub fn customer_birth_day(
        mut self,
        customer_birth_day: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_day = Some(customer_birth_day.into());
        self
    }
    /// `customer.birthMonth`.
    #[inline]
    pub fn customer_birth_month(
        mut self,
        customer_birth_month: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_month = Some(
            customer_birth_month.into(),
        );
        self
    }
    /// `customer.birthYear`.
    #[inline]
    pub fn customer_birth_year(
        mut self,
        customer_birth_year: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_year = Some(
            customer_birth_year.into(),
        );
        self
    }
    /// `customer.customerId`.
    #[inline]
    pub fn customer_customer_id(
        mut self,
        customer_customer_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_customer_id = Some(
            customer_customer_id.into(),
        );
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
        self.fields.rare.get_mut().customer_first_name = Some(
            customer_first_name.into(),
        );
        self
    }
    /// `customer.firstNameKana`.
    #[inline]
    pub fn customer_first_name_kana(
        mut self,
        customer_first_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_first_name_kana = Some(
            customer_first_name_kana.into(),
        );
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// `customer.lastName`.
    #[inline]
    pub fn customer_last_name(
        mut self,
        customer_last_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name = Some(customer_last_name.into());
        self
    }
    /// `customer.lastNameKana`.
    #[inline]
    pub fn customer_last_name_kana(
        mut self,
        customer_last_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name_kana = Some(
            customer_last_name_kana.into(),
        );
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
        self.fields.rare.get_mut().customer_zipcode = Some(customer_zipcode.into());
        self
    }
    /// `easyPay.availableCards`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is not `true` [easy-pay-cards-in-window]\nchoosing card companies is documented for easy pay that is opened at once\nsee: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `bypass.ksnet.easyPayDirect` 값이 `true` 아닐 때 `easyPay.availableCards` 사용하지 않는 것이 좋음 [easy-pay-cards-in-window]\n카드사를 고르는 설정은 간편결제를 바로 열 때만 안내되어 있습니다\n참고: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
        )
    )]
    #[inline]
    pub fn available_cards(
        mut self,
        available_cards: impl IntoIterator<Item = crate::CardCompany>,
    ) -> Self {
        self.fields.available_cards = Some(available_cards.into_iter().collect());
        self
    }
    /// What Kakao Pay opened at once may take; MONEY and CHARGE are the same, and without it everything may be used (카카오페이를 바로 열 때 쓸 수 있는 수단. MONEY와 CHARGE는 같은 뜻이고, 보내지 않으면 모두 쓸 수 있습니다). `easyPay.availablePayMethods`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is not `true` [easy-pay-methods-in-window]\nwhat easy pay may take is used where it is opened at once; in the card window it is `bypass.ksnet.sndKakaopayType`\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `bypass.ksnet.easyPayDirect` 값이 `true` 아닐 때 `easyPay.availablePayMethods` 사용하지 않는 것이 좋음 [easy-pay-methods-in-window]\n간편결제 안의 결제 유형은 간편결제를 바로 열 때만 쓰입니다. 카드 결제창에서는 `bypass.ksnet.sndKakaopayType`을 씁니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn available_pay_methods(
        mut self,
        available_pay_methods: impl IntoIterator<Item = crate::EasyPayPaymentMethod>,
    ) -> Self {
        self.fields.available_pay_methods = Some(
            available_pay_methods.into_iter().collect(),
        );
        self
    }
    /// `easyPay.cashReceiptType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used [easy-pay-settings-ignored]\nthis belongs to other payment gateways, and KSNET has no use for it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint`, `easyPay.useInstallment` 사용하지 않는 것이 좋음 [easy-pay-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn cash_receipt_type(
        mut self,
        cash_receipt_type: crate::CashReceiptType,
    ) -> Self {
        self.fields.rare.get_mut().cash_receipt_type = Some(cash_receipt_type);
        self
    }
    /// `easyPay.customerIdentifier`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used [easy-pay-settings-ignored]\nthis belongs to other payment gateways, and KSNET has no use for it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint`, `easyPay.useInstallment` 사용하지 않는 것이 좋음 [easy-pay-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn customer_identifier(
        mut self,
        customer_identifier: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_identifier = Some(
            customer_identifier.into(),
        );
        self
    }
    /// The provider; unless it is opened at once, KSNET's window opens with it chosen, and without it the buyer chooses (간편결제사. 바로 여는 설정이 없으면 이 간편결제를 고른 채로 KSNET 결제창이 열리고, 보내지 않으면 구매자가 고릅니다). `easyPay.easyPayProvider`.
    #[inline]
    pub fn easy_pay_provider(
        mut self,
        easy_pay_provider: crate::EasyPayProvider,
    ) -> Self {
        self.fields.easy_pay_provider = Some(easy_pay_provider);
        self
    }
    /// `easyPay.installment.monthOption.availableMonthList`.
    ///
    /// Takes the contract `CARD_INSTALLMENT`. The months of instalments in easy pay take the contract for credit-card instalments, too. (간편결제의 할부 개월 수 설정도 신용카드 할부 계약이 있어야 합니다)
    #[inline]
    pub fn available_month_list(
        mut self,
        available_month_list: impl IntoIterator<Item = u64>,
    ) -> Self
    where
        Shop: crate::contract::EasyPayInstallmentContract,
    {
        self.fields.rare.get_mut().available_month_list = Some(
            available_month_list.into_iter().collect(),
        );
        self
    }
    /// `easyPay.installment.monthOption.fixedMonth`.
    ///
    /// Takes the contract `CARD_INSTALLMENT`. The months of instalments in easy pay take the contract for credit-card instalments, too. (간편결제의 할부 개월 수 설정도 신용카드 할부 계약이 있어야 합니다)
    #[inline]
    pub fn fixed_month(mut self, fixed_month: u64) -> Self
    where
        Shop: crate::contract::EasyPayInstallmentContract,
    {
        self.fields.rare.get_mut().fixed_month = Some(fixed_month);
        self
    }
    /// `easyPay.useCardPoint`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used [easy-pay-settings-ignored]\nthis belongs to other payment gateways, and KSNET has no use for it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint`, `easyPay.useInstallment` 사용하지 않는 것이 좋음 [easy-pay-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn use_card_point(mut self, use_card_point: bool) -> Self {
        self.fields.rare.get_mut().use_card_point = Some(use_card_point);
        self
    }
    /// `easyPay.useInstallment`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used [easy-pay-settings-ignored]\nthis belongs to other payment gateways, and KSNET has no use for it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint`, `easyPay.useInstallment` 사용하지 않는 것이 좋음 [easy-pay-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn use_installment(mut self, use_installment: bool) -> Self {
        self.fields.rare.get_mut().use_installment = Some(use_installment);
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
        self.fields.rare.get_mut().iframe_dim = Some(iframe_dim);
        self
    }
    /// `isCulturalExpense`.
    #[inline]
    pub fn is_cultural_expense(mut self, is_cultural_expense: bool) -> Self {
        self.fields.rare.get_mut().is_cultural_expense = Some(is_cultural_expense);
        self
    }
    /// Whether it is an escrow payment, which it is not by default; escrow works in the window alone, and no page names its pay methods (에스크로 결제 여부이며 기본값은 false입니다. 에스크로는 결제창에서만 되고, 어느 결제수단에서 되는지는 안내되지 않았습니다). `isEscrow`.
    ///
    /// Takes the contract `DELIVERY_ESCROW`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn is_escrow(mut self, is_escrow: bool) -> Self
    where
        Shop: crate::contract::EscrowContract,
    {
        self.fields.is_escrow = Some(is_escrow);
        self
    }
    /// `locale`.
    #[inline]
    pub fn locale(mut self, locale: crate::Locale) -> Self {
        self.fields.rare.get_mut().locale = Some(locale);
        self
    }
    /// Where the webhooks of this payment go instead of the address set in the console (콘솔에 설정한 주소 대신 이 결제의 웹훅을 받을 주소). `noticeUrls`.
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
        self.fields.rare.get_mut().offer_period_interval = Some(
            offer_period_interval.into(),
        );
        self
    }
    /// `offerPeriod.range`.
    #[inline]
    pub fn offer_period_range(mut self, offer_period_range: Raw) -> Self {
        self.fields.rare.get_mut().offer_period_range = Some(offer_period_range);
        self
    }
    /// `popup.center`.
    #[inline]
    pub fn popup_center(mut self, popup_center: bool) -> Self {
        self.fields.rare.get_mut().popup_center = Some(popup_center);
        self
    }
    /// The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_ (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다). `productType`.
    #[inline]
    pub fn product_type(mut self, product_type: crate::ProductType) -> Self {
        self.fields.product_type = Some(product_type);
        self
    }
    /// `products`.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = crate::Product>,
    ) -> Self {
        self.fields.rare.get_mut().products = Some(products.into_iter().collect());
        self
    }
    /// `promotionId`.
    #[inline]
    pub fn promotion_id(mut self, promotion_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().promotion_id = Some(promotion_id.into());
        self
    }
    /// `redirectUrl`.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.redirect_url = Some(redirect_url.into());
        self
    }
    /// `storeDetails.address`.
    #[inline]
    pub fn store_details_address(
        mut self,
        store_details_address: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_address = Some(store_details_address.into());
        self
    }
    /// `storeDetails.businessName`.
    #[inline]
    pub fn store_details_business_name(
        mut self,
        store_details_business_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_business_name = Some(
            store_details_business_name.into(),
        );
        self
    }
    /// `storeDetails.businessRegistrationNumber`.
    #[inline]
    pub fn store_details_business_registration_number(
        mut self,
        store_details_business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_business_registration_number = Some(
            store_details_business_registration_number.into(),
        );
        self
    }
    /// `storeDetails.ceoFullName`.
    #[inline]
    pub fn store_details_ceo_full_name(
        mut self,
        store_details_ceo_full_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_ceo_full_name = Some(
            store_details_ceo_full_name.into(),
        );
        self
    }
    /// `storeDetails.contactName`.
    #[inline]
    pub fn store_details_contact_name(
        mut self,
        store_details_contact_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_contact_name = Some(
            store_details_contact_name.into(),
        );
        self
    }
    /// `storeDetails.email`.
    #[inline]
    pub fn store_details_email(
        mut self,
        store_details_email: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_email = Some(
            store_details_email.into(),
        );
        self
    }
    /// `storeDetails.openingHours.close`.
    #[inline]
    pub fn store_details_opening_hours_close(
        mut self,
        store_details_opening_hours_close: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_close = Some(
            store_details_opening_hours_close.into(),
        );
        self
    }
    /// `storeDetails.openingHours.open`.
    #[inline]
    pub fn store_details_opening_hours_open(
        mut self,
        store_details_opening_hours_open: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_open = Some(
            store_details_opening_hours_open.into(),
        );
        self
    }
    /// `storeDetails.phoneNumber`.
    #[inline]
    pub fn store_details_phone_number(
        mut self,
        store_details_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_phone_number = Some(store_details_phone_number.into());
        self
    }
    /// `storeDetails.storeName`.
    #[inline]
    pub fn store_details_store_name(
        mut self,
        store_details_store_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name = Some(
            store_details_store_name.into(),
        );
        self
    }
    /// `storeDetails.storeNameEn`.
    #[inline]
    pub fn store_details_store_name_en(
        mut self,
        store_details_store_name_en: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_en = Some(
            store_details_store_name_en.into(),
        );
        self
    }
    /// `storeDetails.storeNameKana`.
    #[inline]
    pub fn store_details_store_name_kana(
        mut self,
        store_details_store_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_kana = Some(
            store_details_store_name_kana.into(),
        );
        self
    }
    /// `storeDetails.storeNameShort`.
    #[inline]
    pub fn store_details_store_name_short(
        mut self,
        store_details_store_name_short: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_short = Some(
            store_details_store_name_short.into(),
        );
        self
    }
    /// `storeDetails.zipcode`.
    #[inline]
    pub fn store_details_zipcode(
        mut self,
        store_details_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_zipcode = Some(
            store_details_zipcode.into(),
        );
        self
    }
    /// The tax-free part; where it is left out it is 0 and everything is taxed, so send it exactly where goods are tax-free (면세 금액. 보내지 않으면 0원으로 보고 전액을 과세로 처리하므로, 면세 상품이 있으면 정확한 금액을 보내야 합니다). `taxFreeAmount`.
    #[inline]
    pub fn tax_free_amount(mut self, tax_free_amount: u64) -> Self {
        self.fields.tax_free_amount = Some(tax_free_amount);
        self
    }
    /// The VAT; where it is left out it is one eleventh of what is taxed (부가세. 보내지 않으면 과세 금액의 11분의 1입니다). `vatAmount`.
    #[inline]
    pub fn vat_amount(mut self, vat_amount: u64) -> Self {
        self.fields.vat_amount = Some(vat_amount);
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
impl<Shop, Device> Clone for EasyPayPayment<'_, Shop, Device> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract, Device: device::Device> fmt::Debug
for EasyPayPayment<'_, Shop, Device> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("EasyPayPayment", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract, Device: device::Device> KsnetRequest
for EasyPayPayment<'_, Shop, Device> {
    type Operation = crate::operation::requestPayment;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Device::DEVICES;
    const KNOWN: Known = EasyPayPaymentFields::KNOWN;
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
struct EasyPayPaymentFields<'a> {
    easy_pay_direct: Option<bool>,
    channel_group_id: Option<Cow<'a, str>>,
    currency: crate::Currency,
    customer_email: Option<Cow<'a, str>>,
    customer_full_name: Cow<'a, str>,
    customer_phone_number: Option<Cow<'a, str>>,
    available_cards: Option<Vec<crate::CardCompany>>,
    available_pay_methods: Option<Vec<crate::EasyPayPaymentMethod>>,
    easy_pay_provider: Option<crate::EasyPayProvider>,
    force_redirect: Option<bool>,
    is_escrow: Option<bool>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    order_name: Cow<'a, str>,
    payment_id: Cow<'a, str>,
    product_type: Option<crate::ProductType>,
    redirect_url: Option<Cow<'a, str>>,
    store_details_address: Option<Cow<'a, str>>,
    store_details_business_name: Option<Cow<'a, str>>,
    store_details_business_registration_number: Option<Cow<'a, str>>,
    store_details_ceo_full_name: Option<Cow<'a, str>>,
    store_details_phone_number: Option<Cow<'a, str>>,
    tax_free_amount: Option<u64>,
    total_amount: u64,
    vat_amount: Option<u64>,
    window_type_mobile: Option<crate::WindowType>,
    window_type_pc: Option<crate::WindowType>,
    rare: Rare<EasyPayPaymentRare<'a>>,
}
#[derive(Clone)]
struct EasyPayPaymentRare<'a> {
    app_scheme: Option<Cow<'a, str>>,
    snd_qpay_type: Option<crate::SndQpayType>,
    snd_kakaopay_type: Option<crate::SndKakaopayType>,
    tcode: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
    confirm_url: Option<Cow<'a, str>>,
    country: Option<crate::Country>,
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
    customer_first_name: Option<Cow<'a, str>>,
    customer_first_name_kana: Option<Cow<'a, str>>,
    customer_gender: Option<crate::Gender>,
    customer_last_name: Option<Cow<'a, str>>,
    customer_last_name_kana: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    cash_receipt_type: Option<crate::CashReceiptType>,
    customer_identifier: Option<Cow<'a, str>>,
    available_month_list: Option<Vec<u64>>,
    fixed_month: Option<u64>,
    use_card_point: Option<bool>,
    use_installment: Option<bool>,
    iframe_dim: Option<bool>,
    is_cultural_expense: Option<bool>,
    locale: Option<crate::Locale>,
    offer_period_interval: Option<Cow<'a, str>>,
    offer_period_range: Option<Raw>,
    popup_center: Option<bool>,
    products: Option<Vec<crate::Product>>,
    promotion_id: Option<Cow<'a, str>>,
    store_details_contact_name: Option<Cow<'a, str>>,
    store_details_email: Option<Cow<'a, str>>,
    store_details_opening_hours_close: Option<Cow<'a, str>>,
    store_details_opening_hours_open: Option<Cow<'a, str>>,
    store_details_store_name: Option<Cow<'a, str>>,
    store_details_store_name_en: Option<Cow<'a, str>>,
    store_details_store_name_kana: Option<Cow<'a, str>>,
    store_details_store_name_short: Option<Cow<'a, str>>,
    store_details_zipcode: Option<Cow<'a, str>>,
}
impl Fields for EasyPayPaymentRare<'_> {
    const NONE: Self = Self {
        app_scheme: None,
        snd_qpay_type: None,
        snd_kakaopay_type: None,
        tcode: None,
        url: None,
        confirm_url: None,
        country: None,
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
        customer_first_name: None,
        customer_first_name_kana: None,
        customer_gender: None,
        customer_last_name: None,
        customer_last_name_kana: None,
        customer_zipcode: None,
        cash_receipt_type: None,
        customer_identifier: None,
        available_month_list: None,
        fixed_month: None,
        use_card_point: None,
        use_installment: None,
        iframe_dim: None,
        is_cultural_expense: None,
        locale: None,
        offer_period_interval: None,
        offer_period_range: None,
        popup_center: None,
        products: None,
        promotion_id: None,
        store_details_contact_name: None,
        store_details_email: None,
        store_details_opening_hours_close: None,
        store_details_opening_hours_open: None,
        store_details_store_name: None,
        store_details_store_name_en: None,
        store_details_store_name_kana: None,
        store_details_store_name_short: None,
        store_details_zipcode: None,
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
    impl<'a> __ksnet::KsnetRequest for EasyPayPaymentFields<'a> {
        type Operation = __ksnet::operation::requestPayment;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        const KNOWN: __ksnet::Known = __ksnet::Known::Texts(&[(84u16, "EASY_PAY")]);
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                if ::core::option::Option::is_some(&rare.locale.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            20usize,
                        >(
                            &[
                                match rare.locale.as_ref() {
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
                    .known_rule::<
                        Self::Operation,
                        28usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("EASY_PAY"),
                            ),
                        ],
                    );
                check
                    .known_rule::<
                        Self::Operation,
                        29usize,
                    >(
                        &[
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("EASY_PAY"),
                            ),
                            match rare.snd_qpay_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::SndQpayType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            match rare.snd_kakaopay_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::SndKakaopayType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
                if ::core::option::Option::is_some(&rare.snd_kakaopay_type.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            30usize,
                        >(
                            &[
                                match rare.snd_kakaopay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndKakaopayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                match rare.snd_qpay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndQpayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check.text_if::<Self::Operation, 44usize>(&rare.url);
                if ::core::option::Option::is_some(&rare.available_month_list.as_ref())
                    || ::core::option::Option::is_some(&rare.fixed_month)
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            54usize,
                        >(
                            &[
                                __ksnet::Held::<
                                    __ksnet::kind::sdk::Currency,
                                >::fact(&self.currency, &scratch),
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("EASY_PAY"),
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.available_month_list.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.fixed_month),
                                ),
                                __ksnet::held::integer_if(&rare.fixed_month),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        55usize,
                    >(
                        &[
                            match rare.cash_receipt_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::CashReceiptType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::held::text_if(&rare.customer_identifier),
                            __ksnet::held::boolean_if(&rare.use_card_point),
                            __ksnet::held::boolean_if(&rare.use_installment),
                        ],
                    );
                if let ::core::option::Option::Some(list) = self
                    .available_pay_methods
                    .as_ref()
                {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::sdk::EasyPayPaymentMethod>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    68usize,
                                >(
                                    &[
                                        __ksnet::held::boolean_if(&self.easy_pay_direct),
                                        match self.easy_pay_provider.as_ref() {
                                            ::core::option::Option::Some(value) => {
                                                __ksnet::Held::<
                                                    __ksnet::kind::sdk::EasyPayProvider,
                                                >::fact(value, &scratch)
                                            }
                                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                        },
                                        element.member(""),
                                    ],
                                )
                        },
                    );
                }
                if ::core::option::Option::is_some(&self.easy_pay_direct) {
                    check
                        .known_rule::<
                            Self::Operation,
                            69usize,
                        >(
                            &[
                                __ksnet::held::boolean_if(&self.easy_pay_direct),
                                match self.easy_pay_provider.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::EasyPayProvider,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                match self.available_pay_methods.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::List<
                                                __ksnet::kind::sdk::EasyPayPaymentMethod,
                                            >,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(
                    &self.available_pay_methods.as_ref(),
                ) {
                    check
                        .known_rule::<
                            Self::Operation,
                            70usize,
                        >(
                            &[
                                __ksnet::held::boolean_if(&self.easy_pay_direct),
                                match self.available_pay_methods.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::List<
                                                __ksnet::kind::sdk::EasyPayPaymentMethod,
                                            >,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.easy_pay_direct) {
                    check
                        .known_rule::<
                            Self::Operation,
                            72usize,
                        >(
                            &[
                                __ksnet::held::boolean_if(&self.easy_pay_direct),
                                match self.easy_pay_provider.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::EasyPayProvider,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                match self.available_cards.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::List<__ksnet::kind::sdk::CardCompany>,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.available_cards.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            73usize,
                        >(
                            &[
                                __ksnet::held::boolean_if(&self.easy_pay_direct),
                                match self.available_cards.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::List<__ksnet::kind::sdk::CardCompany>,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    check
                        .known_rule::<
                            Self::Operation,
                            92usize,
                        >(
                            &[
                                __ksnet::held::text_if(&self.channel_group_id),
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("EASY_PAY"),
                                ),
                            ],
                        );
                }
            } else {
                if ::core::option::Option::is_some(&rare.customer_address_address_line1)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ) || ::core::option::Option::is_some(&rare.customer_address_city)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_country.as_ref(),
                    ) || ::core::option::Option::is_some(&rare.customer_address_province)
                {
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line1,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                4usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line1,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                5usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line2,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.available_month_list.as_ref())
                    || ::core::option::Option::is_some(&rare.fixed_month)
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            6usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.available_month_list.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.fixed_month),
                                ),
                                match rare.available_month_list.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::List<__ksnet::kind::Integer>,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                __ksnet::held::integer_if(&rare.fixed_month),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&rare.offer_period_interval)
                    || ::core::option::Option::is_some(&rare.offer_period_range.as_ref())
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            7usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.offer_period_interval)
                                        || ::core::option::Option::is_some(
                                            &rare.offer_period_range.as_ref(),
                                        ),
                                ),
                                __ksnet::held::text_if(&rare.offer_period_interval),
                                match rare.offer_period_range.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        14usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                check.text::<Self::Operation, 17usize>(&self.customer_full_name);
                if ::core::option::Option::is_some(&self.window_type_pc.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            18usize,
                        >(
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
                        .known_rule::<
                            Self::Operation,
                            19usize,
                        >(
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
                if !((::core::option::Option::is_some(&self.redirect_url))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            21usize,
                        >(&[__ksnet::held::text_if(&self.redirect_url)]);
                }
                check.text::<Self::Operation, 22usize>(&self.customer_full_name);
                check.text::<Self::Operation, 23usize>(&self.order_name);
                if ::core::option::Option::is_some(&self.tax_free_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            24usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.tax_free_amount),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                check.text_if::<Self::Operation, 25usize>(&self.redirect_url);
                if ::core::option::Option::is_some(&self.force_redirect) {
                    if !((::core::option::Option::is_some(&self.redirect_url))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                26usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.force_redirect),
                                    __ksnet::held::text_if(&self.redirect_url),
                                ],
                            );
                    }
                }
                if let ::core::option::Option::Some(list) = self.notice_urls.as_ref() {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::Text>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    27usize,
                                >(&[element.member("")])
                        },
                    );
                }
                if ::core::option::Option::is_some(&rare.available_month_list.as_ref())
                    || ::core::option::Option::is_some(&rare.fixed_month)
                {
                    if check.lacks(5u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                35usize,
                            >(
                                &[
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.available_month_list.as_ref(),
                                        ) || ::core::option::Option::is_some(&rare.fixed_month),
                                    ),
                                ],
                            );
                    }
                }
                check
                    .text_if::<
                        Self::Operation,
                        47usize,
                    >(&self.store_details_business_registration_number);
                if check.lacks(4u8) {
                    check
                        .known_rule::<
                            Self::Operation,
                            49usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("EASY_PAY"),
                                ),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.easy_pay_provider.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            50usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("EASY_PAY"),
                                ),
                                match self.easy_pay_provider.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::EasyPayProvider,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                    check
                        .known_rule::<
                            Self::Operation,
                            52usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("EASY_PAY"),
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &rare.available_month_list.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.fixed_month),
                                ),
                                match self.easy_pay_provider.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::EasyPayProvider,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.easy_pay_direct) {
                    if !((::core::option::Option::is_some(
                        &self.easy_pay_provider.as_ref(),
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                57usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.easy_pay_direct),
                                    match self.easy_pay_provider.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::EasyPayProvider,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ],
                            );
                    }
                    check
                        .known_rule::<
                            Self::Operation,
                            58usize,
                        >(
                            &[
                                __ksnet::held::boolean_if(&self.easy_pay_direct),
                                match self.easy_pay_provider.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::EasyPayProvider,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                    if !((::core::option::Option::is_some(
                        &self.product_type.as_ref(),
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                59usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.easy_pay_direct),
                                    match self.product_type.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::ProductType,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                ],
                            );
                    }
                    check
                        .known_rule::<
                            Self::Operation,
                            60usize,
                        >(
                            &[
                                __ksnet::held::boolean_if(&self.easy_pay_direct),
                                match self.product_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::ProductType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                    if !((::core::option::Option::is_some(
                        &self.store_details_business_name,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                61usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.easy_pay_direct),
                                    match self.easy_pay_provider.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::EasyPayProvider,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.store_details_business_name),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &self.store_details_ceo_full_name,
                    )) && (::core::option::Option::is_some(&self.store_details_address))
                        && (::core::option::Option::is_some(
                            &self.store_details_phone_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                62usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.easy_pay_direct),
                                    match self.easy_pay_provider.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::EasyPayProvider,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.store_details_ceo_full_name),
                                    __ksnet::held::text_if(&self.store_details_address),
                                    __ksnet::held::text_if(&self.store_details_phone_number),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(&self.customer_email))
                        && (::core::option::Option::is_some(
                            &self.customer_phone_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                63usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.easy_pay_direct),
                                    match self.easy_pay_provider.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::EasyPayProvider,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.customer_email),
                                    __ksnet::held::text_if(&self.customer_phone_number),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &self.store_details_business_name,
                    ))
                        && (::core::option::Option::is_some(
                            &self.store_details_business_registration_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                64usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.easy_pay_direct),
                                    match self.easy_pay_provider.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::EasyPayProvider,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.store_details_business_name),
                                    __ksnet::held::text_if(
                                        &self.store_details_business_registration_number,
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(&self.customer_email))
                        && (::core::option::Option::is_some(
                            &self.customer_phone_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                65usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.easy_pay_direct),
                                    match self.easy_pay_provider.as_ref() {
                                        ::core::option::Option::Some(value) => {
                                            __ksnet::Held::<
                                                __ksnet::kind::sdk::EasyPayProvider,
                                            >::fact(value, &scratch)
                                        }
                                        ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                    },
                                    __ksnet::held::text_if(&self.customer_email),
                                    __ksnet::held::text_if(&self.customer_phone_number),
                                ],
                            );
                    }
                }
                if let ::core::option::Option::Some(list) = self
                    .available_pay_methods
                    .as_ref()
                {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::sdk::EasyPayPaymentMethod>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    66usize,
                                >(&[element.member("")])
                        },
                    );
                }
                if let ::core::option::Option::Some(list) = self
                    .available_pay_methods
                    .as_ref()
                {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::sdk::EasyPayPaymentMethod>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    67usize,
                                >(
                                    &[
                                        __ksnet::held::boolean_if(&self.easy_pay_direct),
                                        match self.easy_pay_provider.as_ref() {
                                            ::core::option::Option::Some(value) => {
                                                __ksnet::Held::<
                                                    __ksnet::kind::sdk::EasyPayProvider,
                                                >::fact(value, &scratch)
                                            }
                                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                        },
                                        element.member(""),
                                    ],
                                )
                        },
                    );
                }
                if let ::core::option::Option::Some(list) = self.available_cards.as_ref()
                {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::sdk::CardCompany>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    71usize,
                                >(
                                    &[
                                        __ksnet::held::boolean_if(&self.easy_pay_direct),
                                        match self.easy_pay_provider.as_ref() {
                                            ::core::option::Option::Some(value) => {
                                                __ksnet::Held::<
                                                    __ksnet::kind::sdk::EasyPayProvider,
                                                >::fact(value, &scratch)
                                            }
                                            ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                        },
                                        element.member(""),
                                    ],
                                )
                        },
                    );
                }
                if ::core::option::Option::is_some(&self.is_escrow) {
                    if check.lacks(6u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                86usize,
                            >(&[__ksnet::held::boolean_if(&self.is_escrow)]);
                    }
                    if !((::core::option::Option::is_some(&self.customer_email))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                87usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.is_escrow),
                                    __ksnet::held::text_if(&self.customer_email),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    if !((::core::option::Option::is_some(&self.customer_email))
                        && (::core::option::Option::is_some(
                            &self.customer_phone_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                91usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&self.channel_group_id),
                                    __ksnet::held::text_if(&self.customer_email),
                                    __ksnet::held::text_if(&self.customer_phone_number),
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
                2u16 => {
                    if ::core::option::Option::is_some(&self.easy_pay_direct)
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.snd_qpay_type.as_ref(),
                                )
                                    || ::core::option::Option::is_some(
                                        &rare.snd_kakaopay_type.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.tcode)
                                    || ::core::option::Option::is_some(&rare.url)
                            })
                    {
                        object.object("ksnet", self, 3u16);
                    }
                }
                3u16 => {
                    object.boolean_if("easyPayDirect", &self.easy_pay_direct);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndQpayType,
                                _,
                            >("sndQpayType", rare.snd_qpay_type.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndKakaopayType,
                                _,
                            >("sndKakaopayType", rare.snd_kakaopay_type.as_ref());
                        object.text_if("tcode", &rare.tcode);
                        object.text_if("url", &rare.url);
                    }
                }
                33u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.customer_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_province,
                            )
                        {
                            object.object("address", self, 34u16);
                        }
                        object.text_if("birthDay", &rare.customer_birth_day);
                        object.text_if("birthMonth", &rare.customer_birth_month);
                        object.text_if("birthYear", &rare.customer_birth_year);
                        object.text_if("customerId", &rare.customer_customer_id);
                    }
                    object.text_if("email", &self.customer_email);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("firstName", &rare.customer_first_name);
                        object.text_if("firstNameKana", &rare.customer_first_name_kana);
                    }
                    object.text("fullName", &self.customer_full_name);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("lastName", &rare.customer_last_name);
                        object.text_if("lastNameKana", &rare.customer_last_name_kana);
                    }
                    object.text_if("phoneNumber", &self.customer_phone_number);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                34u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.customer_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.customer_address_address_line2,
                            );
                        object.text_if("city", &rare.customer_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.customer_address_country.as_ref());
                        object.text_if("province", &rare.customer_address_province);
                    }
                }
                53u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::sdk::CardCompany>,
                            _,
                        >("availableCards", self.available_cards.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::List<
                                __ksnet::kind::sdk::EasyPayPaymentMethod,
                            >,
                            _,
                        >("availablePayMethods", self.available_pay_methods.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::CashReceiptType,
                                _,
                            >("cashReceiptType", rare.cash_receipt_type.as_ref());
                        object.text_if("customerIdentifier", &rare.customer_identifier);
                    }
                    object
                        .held_if::<
                            __ksnet::kind::sdk::EasyPayProvider,
                            _,
                        >("easyPayProvider", self.easy_pay_provider.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.available_month_list.as_ref(),
                        ) || ::core::option::Option::is_some(&rare.fixed_month)
                        {
                            object.object("installment", self, 59u16);
                        }
                        object.boolean_if("useCardPoint", &rare.use_card_point);
                        object.boolean_if("useInstallment", &rare.use_installment);
                    }
                }
                59u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.available_month_list.as_ref(),
                        ) || ::core::option::Option::is_some(&rare.fixed_month)
                        {
                            object.object("monthOption", self, 63u16);
                        }
                    }
                }
                63u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::Integer>,
                                _,
                            >("availableMonthList", rare.available_month_list.as_ref());
                        object.integer_if("fixedMonth", &rare.fixed_month);
                    }
                }
                71u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("dim", &rare.iframe_dim);
                    }
                }
                80u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("interval", &rare.offer_period_interval);
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("range", rare.offer_period_range.as_ref());
                    }
                }
                87u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("center", &rare.popup_center);
                    }
                }
                100u16 => {
                    object.text_if("address", &self.store_details_address);
                    object.text_if("businessName", &self.store_details_business_name);
                    object
                        .text_if(
                            "businessRegistrationNumber",
                            &self.store_details_business_registration_number,
                        );
                    object.text_if("ceoFullName", &self.store_details_ceo_full_name);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("contactName", &rare.store_details_contact_name);
                        object.text_if("email", &rare.store_details_email);
                        if ::core::option::Option::is_some(
                            &rare.store_details_opening_hours_close,
                        )
                            || ::core::option::Option::is_some(
                                &rare.store_details_opening_hours_open,
                            )
                        {
                            object.object("openingHours", self, 107u16);
                        }
                    }
                    object.text_if("phoneNumber", &self.store_details_phone_number);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("storeName", &rare.store_details_store_name);
                        object.text_if("storeNameEn", &rare.store_details_store_name_en);
                        object
                            .text_if(
                                "storeNameKana",
                                &rare.store_details_store_name_kana,
                            );
                        object
                            .text_if(
                                "storeNameShort",
                                &rare.store_details_store_name_short,
                            );
                        object.text_if("zipcode", &rare.store_details_zipcode);
                    }
                }
                107u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("close", &rare.store_details_opening_hours_close);
                        object.text_if("open", &rare.store_details_opening_hours_open);
                    }
                }
                131u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("mobile", self.window_type_mobile.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("pc", self.window_type_pc.as_ref());
                }
                _ => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("appScheme", &rare.app_scheme);
                    }
                    if ::core::option::Option::is_some(&self.easy_pay_direct)
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.snd_qpay_type.as_ref(),
                                )
                                    || ::core::option::Option::is_some(
                                        &rare.snd_kakaopay_type.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.tcode)
                                    || ::core::option::Option::is_some(&rare.url)
                            })
                    {
                        object.object("bypass", self, 2u16);
                    }
                    object.text_if("channelGroupId", &self.channel_group_id);
                    if let __ksnet::rules::Fact::Absent = __ksnet::held::text_if(
                        &self.channel_group_id,
                    ) {
                        object.channel_key();
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("confirmUrl", &rare.confirm_url);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.country.as_ref());
                    }
                    object
                        .held::<
                            __ksnet::kind::sdk::Currency,
                            _,
                        >("currency", &self.currency);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("customData", rare.custom_data.as_ref());
                    }
                    object.object("customer", self, 33u16);
                    if ::core::option::Option::is_some(&self.available_cards.as_ref())
                        || ::core::option::Option::is_some(
                            &self.available_pay_methods.as_ref(),
                        )
                        || ::core::option::Option::is_some(
                            &self.easy_pay_provider.as_ref(),
                        )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.cash_receipt_type.as_ref(),
                                )
                                    || ::core::option::Option::is_some(
                                        &rare.customer_identifier,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.available_month_list.as_ref(),
                                    ) || ::core::option::Option::is_some(&rare.fixed_month)
                                    || ::core::option::Option::is_some(&rare.use_card_point)
                                    || ::core::option::Option::is_some(&rare.use_installment)
                            })
                    {
                        object.object("easyPay", self, 53u16);
                    }
                    object.boolean_if("forceRedirect", &self.force_redirect);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.iframe_dim) {
                            object.object("iframe", self, 71u16);
                        }
                        object
                            .boolean_if("isCulturalExpense", &rare.is_cultural_expense);
                    }
                    object.boolean_if("isEscrow", &self.is_escrow);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Locale,
                                _,
                            >("locale", rare.locale.as_ref());
                    }
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::Text>,
                            _,
                        >("noticeUrls", self.notice_urls.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.offer_period_interval)
                            || ::core::option::Option::is_some(
                                &rare.offer_period_range.as_ref(),
                            )
                        {
                            object.object("offerPeriod", self, 80u16);
                        }
                    }
                    object.text("orderName", &self.order_name);
                    object.member("payMethod", &"EASY_PAY");
                    object.text("paymentId", &self.payment_id);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.popup_center) {
                            object.object("popup", self, 87u16);
                        }
                    }
                    object
                        .held_if::<
                            __ksnet::kind::sdk::ProductType,
                            _,
                        >("productType", self.product_type.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::sdk::Product>,
                                _,
                            >("products", rare.products.as_ref());
                        object.text_if("promotionId", &rare.promotion_id);
                    }
                    object.text_if("redirectUrl", &self.redirect_url);
                    if ::core::option::Option::is_some(&self.store_details_address)
                        || ::core::option::Option::is_some(
                            &self.store_details_business_name,
                        )
                        || ::core::option::Option::is_some(
                            &self.store_details_business_registration_number,
                        )
                        || ::core::option::Option::is_some(
                            &self.store_details_ceo_full_name,
                        )
                        || ::core::option::Option::is_some(
                            &self.store_details_phone_number,
                        )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.store_details_contact_name,
                                )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_email,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_close,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_open,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_en,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_kana,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_short,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_zipcode,
                                    )
                            })
                    {
                        object.object("storeDetails", self, 100u16);
                    }
                    object.store_id();
                    object.integer_if("taxFreeAmount", &self.tax_free_amount);
                    object.integer("totalAmount", &self.total_amount);
                    object.integer_if("vatAmount", &self.vat_amount);
                    if ::core::option::Option::is_some(&self.window_type_mobile.as_ref())
                        || ::core::option::Option::is_some(&self.window_type_pc.as_ref())
                    {
                        object.object("windowType", self, 131u16);
                    }
                }
            }
        }
    }
};
/// Payment in PortOne's window (결제창 결제).
///
/// The pay method is `MOBILE`: mobile phone (휴대폰 소액결제).
///
/// Fields and rules: [`requestPayment`](crate::operation::requestPayment).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{Currency, KsnetRequest, MobilePayment, ProductType};
///
/// # struct Shop;
/// # impl portone_ksnet::KsnetContract for Shop {
/// #     const CONTRACT: portone_ksnet::Contract = portone_ksnet::Contract::UNKNOWN;
/// # }
/// # impl portone_ksnet::contract::MobileContract for Shop {}
/// // The contract `Shop` has `MOBILE`.
/// let order = MobilePayment::<Shop>::new(
///     "payment-1",
///     "order name",
///     50000,
///     Currency::KRW,
///     "full name",
///     ProductType::DIGITAL,
///     "shop://paid",
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct MobilePayment<'a, Shop = NoContract, Device = device::Both> {
    fields: MobilePaymentFields<'a>,
    made_for: PhantomData<fn() -> (Shop, Device)>,
}
impl<'a, Shop: KsnetContract> MobilePayment<'a, Shop> {
    /// A request for desktop and mobile browsers, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `product_type`: The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_ (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다). `productType`.
    /// - `redirect_url`: `redirectUrl`.
    ///
    /// Takes the contract `MOBILE`. Mobile-phone payment takes a contract with KSNET. (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        product_type: crate::ProductType,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> MobilePayment<'a, Shop, device::Both>
    where
        Shop: crate::contract::MobileContract,
    {
        MobilePayment {
            fields: MobilePaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: product_type,
                redirect_url: Some(redirect_url.into()),
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop: KsnetContract> MobilePayment<'a, Shop> {
    /// A request for desktop browsers alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `product_type`: The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_ (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다). `productType`.
    ///
    /// Takes the contract `MOBILE`. Mobile-phone payment takes a contract with KSNET. (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn for_pc(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        product_type: crate::ProductType,
    ) -> MobilePayment<'a, Shop, device::Pc>
    where
        Shop: crate::contract::MobileContract,
    {
        MobilePayment {
            fields: MobilePaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: product_type,
                redirect_url: None,
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop: KsnetContract> MobilePayment<'a, Shop> {
    /// A request for mobile browsers and apps alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `product_type`: The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_ (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다). `productType`.
    /// - `redirect_url`: `redirectUrl`.
    ///
    /// Takes the contract `MOBILE`. Mobile-phone payment takes a contract with KSNET. (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn for_mobile(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        product_type: crate::ProductType,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> MobilePayment<'a, Shop, device::Mobile>
    where
        Shop: crate::contract::MobileContract,
    {
        MobilePayment {
            fields: MobilePaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: product_type,
                redirect_url: Some(redirect_url.into()),
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop, Device> MobilePayment<'a, Shop, Device> {
    /// The scheme by which card apps come back to the shop's app; a WebView needs it (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다). `appScheme`.
    #[inline]
    pub fn app_scheme(mut self, app_scheme: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().app_scheme = Some(app_scheme.into());
        self
    }
    /// Whether the card window shows easy pay, "0" for no and "1" for yes (카드 결제창에 간편결제를 표시할지 정합니다. "0"은 표시하지 않음, "1"은 표시함). `bypass.ksnet.sndQpayType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD` [easy-pay-buttons]\nthis is about the card window, and other pay methods have no use for it\nsee: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `payMethod` 값이 `CARD` 아닐 때 `bypass.ksnet.sndQpayType`, `bypass.ksnet.sndKakaopayType` 사용하지 않는 것이 좋음 [easy-pay-buttons]\n카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[inline]
    pub fn snd_qpay_type(mut self, snd_qpay_type: crate::SndQpayType) -> Self {
        self.fields.rare.get_mut().snd_qpay_type = Some(snd_qpay_type);
        self
    }
    /// What Kakao Pay in the card window may take, everything where it is left out; PortOne's schema lacks it, the published types have it since 0.1.9 (카드 결제창의 카카오페이로 쓸 수 있는 수단. 보내지 않으면 모두 쓸 수 있습니다. SDK 명세에는 없고 배포된 타입에는 0.1.9부터 있습니다). `bypass.ksnet.sndKakaopayType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD` [easy-pay-buttons]\nthis is about the card window, and other pay methods have no use for it\nsee: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `payMethod` 값이 `CARD` 아닐 때 `bypass.ksnet.sndQpayType`, `bypass.ksnet.sndKakaopayType` 사용하지 않는 것이 좋음 [easy-pay-buttons]\n카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[inline]
    pub fn snd_kakaopay_type(
        mut self,
        snd_kakaopay_type: crate::SndKakaopayType,
    ) -> Self {
        self.fields.rare.get_mut().snd_kakaopay_type = Some(snd_kakaopay_type);
        self
    }
    /// The carrier's code (lgt for LG, ktf for KT, skt for SKT), or anything where it is not known; needless on PC, and missing in the SDK's types (통신사 코드(SKT는 skt, KT는 ktf, LG는 lgt)이며 모르면 아무 값이나 됩니다. PC에서는 필요 없습니다. SDK 타입에는 없는 값입니다). `bypass.ksnet.tcode`.
    #[inline]
    pub fn tcode(mut self, tcode: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().tcode = Some(tcode.into());
        self
    }
    /// The address of the site that asks for the payment; missing in the SDK's types (결제를 요청하는 사이트의 주소. SDK 타입에는 없는 값입니다). `bypass.ksnet.url`.
    #[inline]
    pub fn url(mut self, url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().url = Some(url.into());
        self
    }
    /// `channelGroupId`.
    #[inline]
    pub fn channel_group_id(
        mut self,
        channel_group_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.channel_group_id = Some(channel_group_id.into());
        self
    }
    /// Where a payment is confirmed just before its approval; PortOne's support must have enabled it (승인 직전에 확인을 받을 주소. 포트원 기술지원에 요청해야 쓸 수 있습니다). `confirmUrl`.
    #[inline]
    pub fn confirm_url(mut self, confirm_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().confirm_url = Some(confirm_url.into());
        self
    }
    /// `country`.
    #[inline]
    pub fn country(mut self, country: crate::Country) -> Self {
        self.fields.rare.get_mut().country = Some(country);
        self
    }
    /// `customData`.
    #[inline]
    pub fn custom_data(mut self, custom_data: Raw) -> Self {
        self.fields.rare.get_mut().custom_data = Some(custom_data);
        self
    }
    /// `customer.address`.
    #[inline]
    pub fn customer_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_address_line1 = Some(
            address_line1.into(),
        );
        self.fields.rare.get_mut().customer_address_address_line2 = Some(
            address_line2.into(),
        );
        self
    }
    /// `customer.address.city`.
    #[inline]
    pub fn customer_address_city(
        mut self,
        customer_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_city = Some(
            customer_address_city.into(),
        );
        self
    }
    /// `customer.address.country`.
    #[inline]
    pub fn customer_address_country(
        mut self,
        customer_address_country: crate::Country,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_country = Some(
            customer_address_country,
        );
        self
    }
    /// `customer.address.province`.
    #[inline]
    pub fn customer_address_province(
        mut self,
        customer_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_province = Some(
            customer_address_province.into(),
        );
        self
    }
    /// `customer.birthDay`.
    #[inline]
    pub fn customer_birth_day(
        mut self,
        customer_birth_day: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_day = Some(customer_birth_day.into());
        self
    }
    /// `customer.birthMonth`.
    #[inline]
    pub fn customer_birth_month(
        mut self,
        customer_birth_month: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_month = Some(
            customer_birth_month.into(),
        );
        self
    }
    /// `customer.birthYear`.
    #[inline]
    pub fn customer_birth_year(
        mut self,
        customer_birth_year: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_year = Some(
            customer_birth_year.into(),
        );
        self
    }
    /// `customer.customerId`.
    #[inline]
    pub fn customer_customer_id(
        mut self,
        customer_customer_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_customer_id = Some(
            customer_customer_id.into(),
        );
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
        self.fields.rare.get_mut().customer_first_name = Some(
            customer_first_name.into(),
        );
        self
    }
    /// `customer.firstNameKana`.
    #[inline]
    pub fn customer_first_name_kana(
        mut self,
        customer_first_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_first_name_kana = Some(
            customer_first_name_kana.into(),
        );
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// `customer.lastName`.
    #[inline]
    pub fn customer_last_name(
        mut self,
        customer_last_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name = Some(customer_last_name.into());
        self
    }
    /// `customer.lastNameKana`.
    #[inline]
    pub fn customer_last_name_kana(
        mut self,
        customer_last_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name_kana = Some(
            customer_last_name_kana.into(),
        );
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
        self.fields.rare.get_mut().customer_zipcode = Some(customer_zipcode.into());
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
        self.fields.rare.get_mut().iframe_dim = Some(iframe_dim);
        self
    }
    /// `isCulturalExpense`.
    #[inline]
    pub fn is_cultural_expense(mut self, is_cultural_expense: bool) -> Self {
        self.fields.rare.get_mut().is_cultural_expense = Some(is_cultural_expense);
        self
    }
    /// Whether it is an escrow payment, which it is not by default; escrow works in the window alone, and no page names its pay methods (에스크로 결제 여부이며 기본값은 false입니다. 에스크로는 결제창에서만 되고, 어느 결제수단에서 되는지는 안내되지 않았습니다). `isEscrow`.
    ///
    /// Takes the contract `DELIVERY_ESCROW`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn is_escrow(mut self, is_escrow: bool) -> Self
    where
        Shop: crate::contract::EscrowContract,
    {
        self.fields.is_escrow = Some(is_escrow);
        self
    }
    /// `locale`.
    #[inline]
    pub fn locale(mut self, locale: crate::Locale) -> Self {
        self.fields.rare.get_mut().locale = Some(locale);
        self
    }
    /// The carriers shown, in PortOne's own spelling (it is not availableCarriers); whether KSNET goes by them is not known (보일 통신사. 철자는 포트원 명세 그대로이며(availableCarriers가 아님) KSNET에서 쓰이는지는 확인되지 않았습니다). `mobile.avaliableCarriers`.
    #[inline]
    pub fn avaliable_carriers(
        mut self,
        avaliable_carriers: impl IntoIterator<Item = crate::Carrier>,
    ) -> Self {
        self.fields.rare.get_mut().avaliable_carriers = Some(
            avaliable_carriers.into_iter().collect(),
        );
        self
    }
    /// The carrier; whether KSNET goes by it is not known (통신사. KSNET에서 쓰이는지는 확인되지 않았습니다). `mobile.carrier`.
    #[inline]
    pub fn carrier(mut self, carrier: crate::Carrier) -> Self {
        self.fields.rare.get_mut().carrier = Some(carrier);
        self
    }
    /// Where the webhooks of this payment go instead of the address set in the console (콘솔에 설정한 주소 대신 이 결제의 웹훅을 받을 주소). `noticeUrls`.
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
        self.fields.rare.get_mut().offer_period_interval = Some(
            offer_period_interval.into(),
        );
        self
    }
    /// `offerPeriod.range`.
    #[inline]
    pub fn offer_period_range(mut self, offer_period_range: Raw) -> Self {
        self.fields.rare.get_mut().offer_period_range = Some(offer_period_range);
        self
    }
    /// `popup.center`.
    #[inline]
    pub fn popup_center(mut self, popup_center: bool) -> Self {
        self.fields.rare.get_mut().popup_center = Some(popup_center);
        self
    }
    /// `products`.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = crate::Product>,
    ) -> Self {
        self.fields.rare.get_mut().products = Some(products.into_iter().collect());
        self
    }
    /// `promotionId`.
    #[inline]
    pub fn promotion_id(mut self, promotion_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().promotion_id = Some(promotion_id.into());
        self
    }
    /// `redirectUrl`.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.redirect_url = Some(redirect_url.into());
        self
    }
    /// `storeDetails.address`.
    #[inline]
    pub fn store_details_address(
        mut self,
        store_details_address: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_address = Some(
            store_details_address.into(),
        );
        self
    }
    /// `storeDetails.businessName`.
    #[inline]
    pub fn store_details_business_name(
        mut self,
        store_details_business_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_business_name = Some(
            store_details_business_name.into(),
        );
        self
    }
    /// `storeDetails.businessRegistrationNumber`.
    #[inline]
    pub fn store_details_business_registration_number(
        mut self,
        store_details_business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_business_registration_number = Some(
            store_details_business_registration_number.into(),
        );
        self
    }
    /// `storeDetails.ceoFullName`.
    #[inline]
    pub fn store_details_ceo_full_name(
        mut self,
        store_details_ceo_full_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_ceo_full_name = Some(
            store_details_ceo_full_name.into(),
        );
        self
    }
    /// `storeDetails.contactName`.
    #[inline]
    pub fn store_details_contact_name(
        mut self,
        store_details_contact_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_contact_name = Some(
            store_details_contact_name.into(),
        );
        self
    }
    /// `storeDetails.email`.
    #[inline]
    pub fn store_details_email(
        mut self,
        store_details_email: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_email = Some(
            store_details_email.into(),
        );
        self
    }
    /// `storeDetails.openingHours.close`.
    #[inline]
    pub fn store_details_opening_hours_close(
        mut self,
        store_details_opening_hours_close: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_close = Some(
            store_details_opening_hours_close.into(),
        );
        self
    }
    /// `storeDetails.openingHours.open`.
    #[inline]
    pub fn store_details_opening_hours_open(
        mut self,
        store_details_opening_hours_open: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_open = Some(
            store_details_opening_hours_open.into(),
        );
        self
    }
    /// `storeDetails.phoneNumber`.
    #[inline]
    pub fn store_details_phone_number(
        mut self,
        store_details_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_phone_number = Some(
            store_details_phone_number.into(),
        );
        self
    }
    /// `storeDetails.storeName`.
    #[inline]
    pub fn store_details_store_name(
        mut self,
        store_details_store_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name = Some(
            store_details_store_name.into(),
        );
        self
    }
    /// `storeDetails.storeNameEn`.
    #[inline]
    pub fn store_details_store_name_en(
        mut self,
        store_details_store_name_en: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_en = Some(
            store_details_store_name_en.into(),
        );
        self
    }
    /// `storeDetails.storeNameKana`.
    #[inline]
    pub fn store_details_store_name_kana(
        mut self,
        store_details_store_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_kana = Some(
            store_details_store_name_kana.into(),
        );
        self
    }
    /// `storeDetails.storeNameShort`.
    #[inline]
    pub fn store_details_store_name_short(
        mut self,
        store_details_store_name_short: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_short = Some(
            store_details_store_name_short.into(),
        );
        self
    }
    /// `storeDetails.zipcode`.
    #[inline]
    pub fn store_details_zipcode(
        mut self,
        store_details_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_zipcode = Some(
            store_details_zipcode.into(),
        );
        self
    }
    /// The tax-free part; where it is left out it is 0 and everything is taxed, so send it exactly where goods are tax-free (면세 금액. 보내지 않으면 0원으로 보고 전액을 과세로 처리하므로, 면세 상품이 있으면 정확한 금액을 보내야 합니다). `taxFreeAmount`.
    #[inline]
    pub fn tax_free_amount(mut self, tax_free_amount: u64) -> Self {
        self.fields.tax_free_amount = Some(tax_free_amount);
        self
    }
    /// The VAT; where it is left out it is one eleventh of what is taxed (부가세. 보내지 않으면 과세 금액의 11분의 1입니다). `vatAmount`.
    #[inline]
    pub fn vat_amount(mut self, vat_amount: u64) -> Self {
        self.fields.vat_amount = Some(vat_amount);
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
impl<Shop, Device> Clone for MobilePayment<'_, Shop, Device> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract, Device: device::Device> fmt::Debug
for MobilePayment<'_, Shop, Device> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("MobilePayment", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract, Device: device::Device> KsnetRequest
for MobilePayment<'_, Shop, Device> {
    type Operation = crate::operation::requestPayment;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Device::DEVICES;
    const KNOWN: Known = MobilePaymentFields::KNOWN;
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
struct MobilePaymentFields<'a> {
    channel_group_id: Option<Cow<'a, str>>,
    currency: crate::Currency,
    customer_email: Option<Cow<'a, str>>,
    customer_full_name: Cow<'a, str>,
    customer_phone_number: Option<Cow<'a, str>>,
    force_redirect: Option<bool>,
    is_escrow: Option<bool>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    order_name: Cow<'a, str>,
    payment_id: Cow<'a, str>,
    product_type: crate::ProductType,
    redirect_url: Option<Cow<'a, str>>,
    store_details_business_registration_number: Option<Cow<'a, str>>,
    tax_free_amount: Option<u64>,
    total_amount: u64,
    vat_amount: Option<u64>,
    window_type_mobile: Option<crate::WindowType>,
    window_type_pc: Option<crate::WindowType>,
    rare: Rare<MobilePaymentRare<'a>>,
}
#[derive(Clone)]
struct MobilePaymentRare<'a> {
    app_scheme: Option<Cow<'a, str>>,
    snd_qpay_type: Option<crate::SndQpayType>,
    snd_kakaopay_type: Option<crate::SndKakaopayType>,
    tcode: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
    confirm_url: Option<Cow<'a, str>>,
    country: Option<crate::Country>,
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
    customer_first_name: Option<Cow<'a, str>>,
    customer_first_name_kana: Option<Cow<'a, str>>,
    customer_gender: Option<crate::Gender>,
    customer_last_name: Option<Cow<'a, str>>,
    customer_last_name_kana: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    iframe_dim: Option<bool>,
    is_cultural_expense: Option<bool>,
    locale: Option<crate::Locale>,
    avaliable_carriers: Option<Vec<crate::Carrier>>,
    carrier: Option<crate::Carrier>,
    offer_period_interval: Option<Cow<'a, str>>,
    offer_period_range: Option<Raw>,
    popup_center: Option<bool>,
    products: Option<Vec<crate::Product>>,
    promotion_id: Option<Cow<'a, str>>,
    store_details_address: Option<Cow<'a, str>>,
    store_details_business_name: Option<Cow<'a, str>>,
    store_details_ceo_full_name: Option<Cow<'a, str>>,
    store_details_contact_name: Option<Cow<'a, str>>,
    store_details_email: Option<Cow<'a, str>>,
    store_details_opening_hours_close: Option<Cow<'a, str>>,
    store_details_opening_hours_open: Option<Cow<'a, str>>,
    store_details_phone_number: Option<Cow<'a, str>>,
    store_details_store_name: Option<Cow<'a, str>>,
    store_details_store_name_en: Option<Cow<'a, str>>,
    store_details_store_name_kana: Option<Cow<'a, str>>,
    store_details_store_name_short: Option<Cow<'a, str>>,
    store_details_zipcode: Option<Cow<'a, str>>,
}
impl Fields for MobilePaymentRare<'_> {
    const NONE: Self = Self {
        app_scheme: None,
        snd_qpay_type: None,
        snd_kakaopay_type: None,
        tcode: None,
        url: None,
        confirm_url: None,
        country: None,
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
        customer_first_name: None,
        customer_first_name_kana: None,
        customer_gender: None,
        customer_last_name: None,
        customer_last_name_kana: None,
        customer_zipcode: None,
        iframe_dim: None,
        is_cultural_expense: None,
        locale: None,
        avaliable_carriers: None,
        carrier: None,
        offer_period_interval: None,
        offer_period_range: None,
        popup_center: None,
        products: None,
        promotion_id: None,
        store_details_address: None,
        store_details_business_name: None,
        store_details_ceo_full_name: None,
        store_details_contact_name: None,
        store_details_email: None,
        store_details_opening_hours_close: None,
        store_details_opening_hours_open: None,
        store_details_phone_number: None,
        store_details_store_name: None,
        store_details_store_name_en: None,
        store_details_store_name_kana: None,
        store_details_store_name_short: None,
        store_details_zipcode: None,
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
    impl<'a> __ksnet::KsnetRequest for MobilePaymentFields<'a> {
        type Operation = __ksnet::operation::requestPayment;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        const KNOWN: __ksnet::Known = __ksnet::Known::Texts(&[(84u16, "MOBILE")]);
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                if ::core::option::Option::is_some(&rare.locale.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            20usize,
                        >(
                            &[
                                match rare.locale.as_ref() {
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
                    .known_rule::<
                        Self::Operation,
                        28usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("MOBILE"),
                            ),
                        ],
                    );
                check
                    .known_rule::<
                        Self::Operation,
                        29usize,
                    >(
                        &[
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("MOBILE"),
                            ),
                            match rare.snd_qpay_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::SndQpayType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            match rare.snd_kakaopay_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::SndKakaopayType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
                if ::core::option::Option::is_some(&rare.snd_kakaopay_type.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            30usize,
                        >(
                            &[
                                match rare.snd_kakaopay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndKakaopayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                match rare.snd_qpay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndQpayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check.text_if::<Self::Operation, 44usize>(&rare.url);
            } else {
                if ::core::option::Option::is_some(&rare.customer_address_address_line1)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ) || ::core::option::Option::is_some(&rare.customer_address_city)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_country.as_ref(),
                    ) || ::core::option::Option::is_some(&rare.customer_address_province)
                {
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line1,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                4usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line1,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                5usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line2,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.offer_period_interval)
                    || ::core::option::Option::is_some(&rare.offer_period_range.as_ref())
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            7usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.offer_period_interval)
                                        || ::core::option::Option::is_some(
                                            &rare.offer_period_range.as_ref(),
                                        ),
                                ),
                                __ksnet::held::text_if(&rare.offer_period_interval),
                                match rare.offer_period_range.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        14usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                check.text::<Self::Operation, 17usize>(&self.customer_full_name);
                if ::core::option::Option::is_some(&self.window_type_pc.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            18usize,
                        >(
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
                        .known_rule::<
                            Self::Operation,
                            19usize,
                        >(
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
                if !((::core::option::Option::is_some(&self.redirect_url))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            21usize,
                        >(&[__ksnet::held::text_if(&self.redirect_url)]);
                }
                check.text::<Self::Operation, 22usize>(&self.customer_full_name);
                check.text::<Self::Operation, 23usize>(&self.order_name);
                if ::core::option::Option::is_some(&self.tax_free_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            24usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.tax_free_amount),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                check.text_if::<Self::Operation, 25usize>(&self.redirect_url);
                if ::core::option::Option::is_some(&self.force_redirect) {
                    if !((::core::option::Option::is_some(&self.redirect_url))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                26usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.force_redirect),
                                    __ksnet::held::text_if(&self.redirect_url),
                                ],
                            );
                    }
                }
                if let ::core::option::Option::Some(list) = self.notice_urls.as_ref() {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::Text>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    27usize,
                                >(&[element.member("")])
                        },
                    );
                }
                check
                    .text_if::<
                        Self::Operation,
                        47usize,
                    >(&self.store_details_business_registration_number);
                if check.lacks(7u8) {
                    check
                        .known_rule::<
                            Self::Operation,
                            74usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("MOBILE"),
                                ),
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        76usize,
                    >(
                        &[
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("MOBILE"),
                            ),
                            __ksnet::Held::<
                                __ksnet::kind::sdk::ProductType,
                            >::fact(&self.product_type, &scratch),
                        ],
                    );
                if ::core::option::Option::is_some(&self.is_escrow) {
                    if check.lacks(6u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                86usize,
                            >(&[__ksnet::held::boolean_if(&self.is_escrow)]);
                    }
                    if !((::core::option::Option::is_some(&self.customer_email))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                87usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.is_escrow),
                                    __ksnet::held::text_if(&self.customer_email),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    if !((::core::option::Option::is_some(&self.customer_email))
                        && (::core::option::Option::is_some(
                            &self.customer_phone_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                91usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&self.channel_group_id),
                                    __ksnet::held::text_if(&self.customer_email),
                                    __ksnet::held::text_if(&self.customer_phone_number),
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
                2u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.snd_qpay_type.as_ref())
                            || ::core::option::Option::is_some(
                                &rare.snd_kakaopay_type.as_ref(),
                            ) || ::core::option::Option::is_some(&rare.tcode)
                            || ::core::option::Option::is_some(&rare.url)
                        {
                            object.object("ksnet", self, 3u16);
                        }
                    }
                }
                3u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndQpayType,
                                _,
                            >("sndQpayType", rare.snd_qpay_type.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndKakaopayType,
                                _,
                            >("sndKakaopayType", rare.snd_kakaopay_type.as_ref());
                        object.text_if("tcode", &rare.tcode);
                        object.text_if("url", &rare.url);
                    }
                }
                33u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.customer_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_province,
                            )
                        {
                            object.object("address", self, 34u16);
                        }
                        object.text_if("birthDay", &rare.customer_birth_day);
                        object.text_if("birthMonth", &rare.customer_birth_month);
                        object.text_if("birthYear", &rare.customer_birth_year);
                        object.text_if("customerId", &rare.customer_customer_id);
                    }
                    object.text_if("email", &self.customer_email);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("firstName", &rare.customer_first_name);
                        object.text_if("firstNameKana", &rare.customer_first_name_kana);
                    }
                    object.text("fullName", &self.customer_full_name);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("lastName", &rare.customer_last_name);
                        object.text_if("lastNameKana", &rare.customer_last_name_kana);
                    }
                    object.text_if("phoneNumber", &self.customer_phone_number);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                34u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.customer_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.customer_address_address_line2,
                            );
                        object.text_if("city", &rare.customer_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.customer_address_country.as_ref());
                        object.text_if("province", &rare.customer_address_province);
                    }
                }
                71u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("dim", &rare.iframe_dim);
                    }
                }
                76u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::sdk::Carrier>,
                                _,
                            >("avaliableCarriers", rare.avaliable_carriers.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Carrier,
                                _,
                            >("carrier", rare.carrier.as_ref());
                    }
                }
                80u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("interval", &rare.offer_period_interval);
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("range", rare.offer_period_range.as_ref());
                    }
                }
                87u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("center", &rare.popup_center);
                    }
                }
                100u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("address", &rare.store_details_address);
                        object
                            .text_if("businessName", &rare.store_details_business_name);
                    }
                    object
                        .text_if(
                            "businessRegistrationNumber",
                            &self.store_details_business_registration_number,
                        );
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("ceoFullName", &rare.store_details_ceo_full_name);
                        object.text_if("contactName", &rare.store_details_contact_name);
                        object.text_if("email", &rare.store_details_email);
                        if ::core::option::Option::is_some(
                            &rare.store_details_opening_hours_close,
                        )
                            || ::core::option::Option::is_some(
                                &rare.store_details_opening_hours_open,
                            )
                        {
                            object.object("openingHours", self, 107u16);
                        }
                        object.text_if("phoneNumber", &rare.store_details_phone_number);
                        object.text_if("storeName", &rare.store_details_store_name);
                        object.text_if("storeNameEn", &rare.store_details_store_name_en);
                        object
                            .text_if(
                                "storeNameKana",
                                &rare.store_details_store_name_kana,
                            );
                        object
                            .text_if(
                                "storeNameShort",
                                &rare.store_details_store_name_short,
                            );
                        object.text_if("zipcode", &rare.store_details_zipcode);
                    }
                }
                107u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("close", &rare.store_details_opening_hours_close);
                        object.text_if("open", &rare.store_details_opening_hours_open);
                    }
                }
                131u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("mobile", self.window_type_mobile.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("pc", self.window_type_pc.as_ref());
                }
                _ => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("appScheme", &rare.app_scheme);
                        if ::core::option::Option::is_some(&rare.snd_qpay_type.as_ref())
                            || ::core::option::Option::is_some(
                                &rare.snd_kakaopay_type.as_ref(),
                            ) || ::core::option::Option::is_some(&rare.tcode)
                            || ::core::option::Option::is_some(&rare.url)
                        {
                            object.object("bypass", self, 2u16);
                        }
                    }
                    object.text_if("channelGroupId", &self.channel_group_id);
                    if let __ksnet::rules::Fact::Absent = __ksnet::held::text_if(
                        &self.channel_group_id,
                    ) {
                        object.channel_key();
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("confirmUrl", &rare.confirm_url);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.country.as_ref());
                    }
                    object
                        .held::<
                            __ksnet::kind::sdk::Currency,
                            _,
                        >("currency", &self.currency);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("customData", rare.custom_data.as_ref());
                    }
                    object.object("customer", self, 33u16);
                    object.boolean_if("forceRedirect", &self.force_redirect);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.iframe_dim) {
                            object.object("iframe", self, 71u16);
                        }
                        object
                            .boolean_if("isCulturalExpense", &rare.is_cultural_expense);
                    }
                    object.boolean_if("isEscrow", &self.is_escrow);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Locale,
                                _,
                            >("locale", rare.locale.as_ref());
                        if ::core::option::Option::is_some(
                            &rare.avaliable_carriers.as_ref(),
                        ) || ::core::option::Option::is_some(&rare.carrier.as_ref())
                        {
                            object.object("mobile", self, 76u16);
                        }
                    }
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::Text>,
                            _,
                        >("noticeUrls", self.notice_urls.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.offer_period_interval)
                            || ::core::option::Option::is_some(
                                &rare.offer_period_range.as_ref(),
                            )
                        {
                            object.object("offerPeriod", self, 80u16);
                        }
                    }
                    object.text("orderName", &self.order_name);
                    object.member("payMethod", &"MOBILE");
                    object.text("paymentId", &self.payment_id);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.popup_center) {
                            object.object("popup", self, 87u16);
                        }
                    }
                    object
                        .held::<
                            __ksnet::kind::sdk::ProductType,
                            _,
                        >("productType", &self.product_type);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::sdk::Product>,
                                _,
                            >("products", rare.products.as_ref());
                        object.text_if("promotionId", &rare.promotion_id);
                    }
                    object.text_if("redirectUrl", &self.redirect_url);
                    if ::core::option::Option::is_some(
                        &self.store_details_business_registration_number,
                    )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(&rare.store_details_address)
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_business_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_ceo_full_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_contact_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_email,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_close,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_open,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_phone_number,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_en,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_kana,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_short,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_zipcode,
                                    )
                            })
                    {
                        object.object("storeDetails", self, 100u16);
                    }
                    object.store_id();
                    object.integer_if("taxFreeAmount", &self.tax_free_amount);
                    object.integer("totalAmount", &self.total_amount);
                    object.integer_if("vatAmount", &self.vat_amount);
                    if ::core::option::Option::is_some(&self.window_type_mobile.as_ref())
                        || ::core::option::Option::is_some(&self.window_type_pc.as_ref())
                    {
                        object.object("windowType", self, 131u16);
                    }
                }
            }
        }
    }
};
/// Payment in PortOne's window (결제창 결제).
///
/// The pay method is `TRANSFER`: bank transfer (실시간 계좌이체).
///
/// What takes a contract with KSNET can be set once the shop is named: `.contract::<Shop>()`.
///
/// Fields and rules: [`requestPayment`](crate::operation::requestPayment).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{Currency, KsnetRequest, TransferPayment};
///
/// let order = TransferPayment::new(
///     "payment-1",
///     "order name",
///     50000,
///     Currency::KRW,
///     "full name",
///     "shop://paid",
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct TransferPayment<'a, Shop = NoContract, Device = device::Both> {
    fields: TransferPaymentFields<'a>,
    made_for: PhantomData<fn() -> (Shop, Device)>,
}
impl<'a> TransferPayment<'a, NoContract> {
    /// A request for desktop and mobile browsers, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `redirect_url`: `redirectUrl`.
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> TransferPayment<'a, NoContract, device::Both> {
        TransferPayment {
            fields: TransferPaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> TransferPayment<'a, NoContract> {
    /// A request for desktop browsers alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    #[inline]
    pub fn for_pc(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
    ) -> TransferPayment<'a, NoContract, device::Pc> {
        TransferPayment {
            fields: TransferPaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: None,
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a> TransferPayment<'a, NoContract> {
    /// A request for mobile browsers and apps alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `redirect_url`: `redirectUrl`.
    #[inline]
    pub fn for_mobile(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> TransferPayment<'a, NoContract, device::Mobile> {
        TransferPayment {
            fields: TransferPaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                store_details_business_registration_number: None,
                tax_free_amount: None,
                total_amount: total_amount,
                vat_amount: None,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Device> TransferPayment<'a, NoContract, Device> {
    /// The same request of a shop that has a contract with KSNET: `.contract::<Shop>()`, or
    /// `.contract::<RuntimeContract>()` where the shop is known at run time alone.
    #[inline]
    pub fn contract<Shop: KsnetContract>(self) -> TransferPayment<'a, Shop, Device> {
        TransferPayment {
            fields: self.fields,
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop, Device> TransferPayment<'a, Shop, Device> {
    /// The scheme by which card apps come back to the shop's app; a WebView needs it (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다). `appScheme`.
    #[inline]
    pub fn app_scheme(mut self, app_scheme: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().app_scheme = Some(app_scheme.into());
        self
    }
    /// Whether the card window shows easy pay, "0" for no and "1" for yes (카드 결제창에 간편결제를 표시할지 정합니다. "0"은 표시하지 않음, "1"은 표시함). `bypass.ksnet.sndQpayType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD` [easy-pay-buttons]\nthis is about the card window, and other pay methods have no use for it\nsee: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `payMethod` 값이 `CARD` 아닐 때 `bypass.ksnet.sndQpayType`, `bypass.ksnet.sndKakaopayType` 사용하지 않는 것이 좋음 [easy-pay-buttons]\n카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[inline]
    pub fn snd_qpay_type(mut self, snd_qpay_type: crate::SndQpayType) -> Self {
        self.fields.rare.get_mut().snd_qpay_type = Some(snd_qpay_type);
        self
    }
    /// What Kakao Pay in the card window may take, everything where it is left out; PortOne's schema lacks it, the published types have it since 0.1.9 (카드 결제창의 카카오페이로 쓸 수 있는 수단. 보내지 않으면 모두 쓸 수 있습니다. SDK 명세에는 없고 배포된 타입에는 0.1.9부터 있습니다). `bypass.ksnet.sndKakaopayType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD` [easy-pay-buttons]\nthis is about the card window, and other pay methods have no use for it\nsee: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `payMethod` 값이 `CARD` 아닐 때 `bypass.ksnet.sndQpayType`, `bypass.ksnet.sndKakaopayType` 사용하지 않는 것이 좋음 [easy-pay-buttons]\n카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[inline]
    pub fn snd_kakaopay_type(
        mut self,
        snd_kakaopay_type: crate::SndKakaopayType,
    ) -> Self {
        self.fields.rare.get_mut().snd_kakaopay_type = Some(snd_kakaopay_type);
        self
    }
    /// The carrier's code (lgt for LG, ktf for KT, skt for SKT), or anything where it is not known; needless on PC, and missing in the SDK's types (통신사 코드(SKT는 skt, KT는 ktf, LG는 lgt)이며 모르면 아무 값이나 됩니다. PC에서는 필요 없습니다. SDK 타입에는 없는 값입니다). `bypass.ksnet.tcode`.
    #[inline]
    pub fn tcode(mut self, tcode: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().tcode = Some(tcode.into());
        self
    }
    /// The address of the site that asks for the payment; missing in the SDK's types (결제를 요청하는 사이트의 주소. SDK 타입에는 없는 값입니다). `bypass.ksnet.url`.
    #[inline]
    pub fn url(mut self, url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().url = Some(url.into());
        self
    }
    /// `channelGroupId`.
    #[inline]
    pub fn channel_group_id(
        mut self,
        channel_group_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.channel_group_id = Some(channel_group_id.into());
        self
    }
    /// Where a payment is confirmed just before its approval; PortOne's support must have enabled it (승인 직전에 확인을 받을 주소. 포트원 기술지원에 요청해야 쓸 수 있습니다). `confirmUrl`.
    #[inline]
    pub fn confirm_url(mut self, confirm_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().confirm_url = Some(confirm_url.into());
        self
    }
    /// `country`.
    #[inline]
    pub fn country(mut self, country: crate::Country) -> Self {
        self.fields.rare.get_mut().country = Some(country);
        self
    }
    /// `customData`.
    #[inline]
    pub fn custom_data(mut self, custom_data: Raw) -> Self {
        self.fields.rare.get_mut().custom_data = Some(custom_data);
        self
    }
    /// `customer.address`.
    #[inline]
    pub fn customer_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_address_line1 = Some(
            address_line1.into(),
        );
        self.fields.rare.get_mut().customer_address_address_line2 = Some(
            address_line2.into(),
        );
        self
    }
    /// `customer.address.city`.
    #[inline]
    pub fn customer_address_city(
        mut self,
        customer_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_city = Some(
            customer_address_city.into(),
        );
        self
    }
    /// `customer.address.country`.
    #[inline]
    pub fn customer_address_country(
        mut self,
        customer_address_country: crate::Country,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_country = Some(
            customer_address_country,
        );
        self
    }
    /// `customer.address.province`.
    #[inline]
    pub fn customer_address_province(
        mut self,
        customer_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_province = Some(
            customer_address_province.into(),
        );
        self
    }
    /// `customer.birthDay`.
    #[inline]
    pub fn customer_birth_day(
        mut self,
        customer_birth_day: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_day = Some(customer_birth_day.into());
        self
    }
    /// `customer.birthMonth`.
    #[inline]
    pub fn customer_birth_month(
        mut self,
        customer_birth_month: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_month = Some(
            customer_birth_month.into(),
        );
        self
    }
    /// `customer.birthYear`.
    #[inline]
    pub fn customer_birth_year(
        mut self,
        customer_birth_year: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_year = Some(
            customer_birth_year.into(),
        );
        self
    }
    /// `customer.customerId`.
    #[inline]
    pub fn customer_customer_id(
        mut self,
        customer_customer_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_customer_id = Some(
            customer_customer_id.into(),
        );
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
        self.fields.rare.get_mut().customer_first_name = Some(
            customer_first_name.into(),
        );
        self
    }
    /// `customer.firstNameKana`.
    #[inline]
    pub fn customer_first_name_kana(
        mut self,
        customer_first_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_first_name_kana = Some(
            customer_first_name_kana.into(),
        );
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// `customer.lastName`.
    #[inline]
    pub fn customer_last_name(
        mut self,
        customer_last_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name = Some(customer_last_name.into());
        self
    }
    /// `customer.lastNameKana`.
    #[inline]
    pub fn customer_last_name_kana(
        mut self,
        customer_last_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name_kana = Some(
            customer_last_name_kana.into(),
        );
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
        self.fields.rare.get_mut().customer_zipcode = Some(customer_zipcode.into());
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
        self.fields.rare.get_mut().iframe_dim = Some(iframe_dim);
        self
    }
    /// `isCulturalExpense`.
    #[inline]
    pub fn is_cultural_expense(mut self, is_cultural_expense: bool) -> Self {
        self.fields.rare.get_mut().is_cultural_expense = Some(is_cultural_expense);
        self
    }
    /// Whether it is an escrow payment, which it is not by default; escrow works in the window alone, and no page names its pay methods (에스크로 결제 여부이며 기본값은 false입니다. 에스크로는 결제창에서만 되고, 어느 결제수단에서 되는지는 안내되지 않았습니다). `isEscrow`.
    ///
    /// Takes the contract `DELIVERY_ESCROW`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn is_escrow(mut self, is_escrow: bool) -> Self
    where
        Shop: crate::contract::EscrowContract,
    {
        self.fields.is_escrow = Some(is_escrow);
        self
    }
    /// `locale`.
    #[inline]
    pub fn locale(mut self, locale: crate::Locale) -> Self {
        self.fields.rare.get_mut().locale = Some(locale);
        self
    }
    /// Where the webhooks of this payment go instead of the address set in the console (콘솔에 설정한 주소 대신 이 결제의 웹훅을 받을 주소). `noticeUrls`.
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
        self.fields.rare.get_mut().offer_period_interval = Some(
            offer_period_interval.into(),
        );
        self
    }
    /// `offerPeriod.range`.
    #[inline]
    pub fn offer_period_range(mut self, offer_period_range: Raw) -> Self {
        self.fields.rare.get_mut().offer_period_range = Some(offer_period_range);
        self
    }
    /// `popup.center`.
    #[inline]
    pub fn popup_center(mut self, popup_center: bool) -> Self {
        self.fields.rare.get_mut().popup_center = Some(popup_center);
        self
    }
    /// The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_ (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다). `productType`.
    #[inline]
    pub fn product_type(mut self, product_type: crate::ProductType) -> Self {
        self.fields.product_type = Some(product_type);
        self
    }
    /// `products`.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = crate::Product>,
    ) -> Self {
        self.fields.rare.get_mut().products = Some(products.into_iter().collect());
        self
    }
    /// `promotionId`.
    #[inline]
    pub fn promotion_id(mut self, promotion_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().promotion_id = Some(promotion_id.into());
        self
    }
    /// `redirectUrl`.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.redirect_url = Some(redirect_url.into());
        self
    }
    /// `storeDetails.address`.
    #[inline]
    pub fn store_details_address(
        mut self,
        store_details_address: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_address = Some(
            store_details_address.into(),
        );
        self
    }
    /// `storeDetails.businessName`.
    #[inline]
    pub fn store_details_business_name(
        mut self,
        store_details_business_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_business_name = Some(
            store_details_business_name.into(),
        );
        self
    }
    /// `storeDetails.businessRegistrationNumber`.
    #[inline]
    pub fn store_details_business_registration_number(
        mut self,
        store_details_business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_business_registration_number = Some(
            store_details_business_registration_number.into(),
        );
        self
    }
    /// `storeDetails.ceoFullName`.
    #[inline]
    pub fn store_details_ceo_full_name(
        mut self,
        store_details_ceo_full_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_ceo_full_name = Some(
            store_details_ceo_full_name.into(),
        );
        self
    }
    /// `storeDetails.contactName`.
    #[inline]
    pub fn store_details_contact_name(
        mut self,
        store_details_contact_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_contact_name = Some(
            store_details_contact_name.into(),
        );
        self
    }
    /// `storeDetails.email`.
    #[inline]
    pub fn store_details_email(
        mut self,
        store_details_email: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_email = Some(
            store_details_email.into(),
        );
        self
    }
    /// `storeDetails.openingHours.close`.
    #[inline]
    pub fn store_details_opening_hours_close(
        mut self,
        store_details_opening_hours_close: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_close = Some(
            store_details_opening_hours_close.into(),
        );
        self
    }
    /// `storeDetails.openingHours.open`.
    #[inline]
    pub fn store_details_opening_hours_open(
        mut self,
        store_details_opening_hours_open: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_open = Some(
            store_details_opening_hours_open.into(),
        );
        self
    }
    /// `storeDetails.phoneNumber`.
    #[inline]
    pub fn store_details_phone_number(
        mut self,
        store_details_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_phone_number = Some(
            store_details_phone_number.into(),
        );
        self
    }
    /// `storeDetails.storeName`.
    #[inline]
    pub fn store_details_store_name(
        mut self,
        store_details_store_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name = Some(
            store_details_store_name.into(),
        );
        self
    }
    /// `storeDetails.storeNameEn`.
    #[inline]
    pub fn store_details_store_name_en(
        mut self,
        store_details_store_name_en: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_en = Some(
            store_details_store_name_en.into(),
        );
        self
    }
    /// `storeDetails.storeNameKana`.
    #[inline]
    pub fn store_details_store_name_kana(
        mut self,
        store_details_store_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_kana = Some(
            store_details_store_name_kana.into(),
        );
        self
    }
    /// `storeDetails.storeNameShort`.
    #[inline]
    pub fn store_details_store_name_short(
        mut self,
        store_details_store_name_short: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_short = Some(
            store_details_store_name_short.into(),
        );
        self
    }
    /// `storeDetails.zipcode`.
    #[inline]
    pub fn store_details_zipcode(
        mut self,
        store_details_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_zipcode = Some(
            store_details_zipcode.into(),
        );
        self
    }
    /// The tax-free part; where it is left out it is 0 and everything is taxed, so send it exactly where goods are tax-free (면세 금액. 보내지 않으면 0원으로 보고 전액을 과세로 처리하므로, 면세 상품이 있으면 정확한 금액을 보내야 합니다). `taxFreeAmount`.
    #[inline]
    pub fn tax_free_amount(mut self, tax_free_amount: u64) -> Self {
        self.fields.tax_free_amount = Some(tax_free_amount);
        self
    }
    /// `transfer.cashReceiptType`.
    #[inline]
    pub fn cash_receipt_type(
        mut self,
        cash_receipt_type: crate::CashReceiptType,
    ) -> Self {
        self.fields.rare.get_mut().cash_receipt_type = Some(cash_receipt_type);
        self
    }
    /// `transfer.customerIdentifier`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `transfer.customerIdentifier` should not be used [transfer-identifier-ignored]\nthis belongs to other payment gateways; with KSNET the buyer types it into the window\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `transfer.customerIdentifier` 사용하지 않는 것이 좋음 [transfer-identifier-ignored]\n다른 결제대행사의 설정이며 KSNET에서는 구매자가 결제창에 직접 입력합니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn customer_identifier(
        mut self,
        customer_identifier: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_identifier = Some(
            customer_identifier.into(),
        );
        self
    }
    /// The VAT; where it is left out it is one eleventh of what is taxed (부가세. 보내지 않으면 과세 금액의 11분의 1입니다). `vatAmount`.
    #[inline]
    pub fn vat_amount(mut self, vat_amount: u64) -> Self {
        self.fields.vat_amount = Some(vat_amount);
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
impl<Shop, Device> Clone for TransferPayment<'_, Shop, Device> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract, Device: device::Device> fmt::Debug
for TransferPayment<'_, Shop, Device> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("TransferPayment", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract, Device: device::Device> KsnetRequest
for TransferPayment<'_, Shop, Device> {
    type Operation = crate::operation::requestPayment;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Device::DEVICES;
    const KNOWN: Known = TransferPaymentFields::KNOWN;
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
struct TransferPaymentFields<'a> {
    channel_group_id: Option<Cow<'a, str>>,
    currency: crate::Currency,
    customer_email: Option<Cow<'a, str>>,
    customer_full_name: Cow<'a, str>,
    customer_phone_number: Option<Cow<'a, str>>,
    force_redirect: Option<bool>,
    is_escrow: Option<bool>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    order_name: Cow<'a, str>,
    payment_id: Cow<'a, str>,
    product_type: Option<crate::ProductType>,
    redirect_url: Option<Cow<'a, str>>,
    store_details_business_registration_number: Option<Cow<'a, str>>,
    tax_free_amount: Option<u64>,
    total_amount: u64,
    vat_amount: Option<u64>,
    window_type_mobile: Option<crate::WindowType>,
    window_type_pc: Option<crate::WindowType>,
    rare: Rare<TransferPaymentRare<'a>>,
}
#[derive(Clone)]
struct TransferPaymentRare<'a> {
    app_scheme: Option<Cow<'a, str>>,
    snd_qpay_type: Option<crate::SndQpayType>,
    snd_kakaopay_type: Option<crate::SndKakaopayType>,
    tcode: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
    confirm_url: Option<Cow<'a, str>>,
    country: Option<crate::Country>,
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
    customer_first_name: Option<Cow<'a, str>>,
    customer_first_name_kana: Option<Cow<'a, str>>,
    customer_gender: Option<crate::Gender>,
    customer_last_name: Option<Cow<'a, str>>,
    customer_last_name_kana: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    iframe_dim: Option<bool>,
    is_cultural_expense: Option<bool>,
    locale: Option<crate::Locale>,
    offer_period_interval: Option<Cow<'a, str>>,
    offer_period_range: Option<Raw>,
    popup_center: Option<bool>,
    products: Option<Vec<crate::Product>>,
    promotion_id: Option<Cow<'a, str>>,
    store_details_address: Option<Cow<'a, str>>,
    store_details_business_name: Option<Cow<'a, str>>,
    store_details_ceo_full_name: Option<Cow<'a, str>>,
    store_details_contact_name: Option<Cow<'a, str>>,
    store_details_email: Option<Cow<'a, str>>,
    store_details_opening_hours_close: Option<Cow<'a, str>>,
    store_details_opening_hours_open: Option<Cow<'a, str>>,
    store_details_phone_number: Option<Cow<'a, str>>,
    store_details_store_name: Option<Cow<'a, str>>,
    store_details_store_name_en: Option<Cow<'a, str>>,
    store_details_store_name_kana: Option<Cow<'a, str>>,
    store_details_store_name_short: Option<Cow<'a, str>>,
    store_details_zipcode: Option<Cow<'a, str>>,
    cash_receipt_type: Option<crate::CashReceiptType>,
    customer_identifier: Option<Cow<'a, str>>,
}
impl Fields for TransferPaymentRare<'_> {
    const NONE: Self = Self {
        app_scheme: None,
        snd_qpay_type: None,
        snd_kakaopay_type: None,
        tcode: None,
        url: None,
        confirm_url: None,
        country: None,
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
        customer_first_name: None,
        customer_first_name_kana: None,
        customer_gender: None,
        customer_last_name: None,
        customer_last_name_kana: None,
        customer_zipcode: None,
        iframe_dim: None,
        is_cultural_expense: None,
        locale: None,
        offer_period_interval: None,
        offer_period_range: None,
        popup_center: None,
        products: None,
        promotion_id: None,
        store_details_address: None,
        store_details_business_name: None,
        store_details_ceo_full_name: None,
        store_details_contact_name: None,
        store_details_email: None,
        store_details_opening_hours_close: None,
        store_details_opening_hours_open: None,
        store_details_phone_number: None,
        store_details_store_name: None,
        store_details_store_name_en: None,
        store_details_store_name_kana: None,
        store_details_store_name_short: None,
        store_details_zipcode: None,
        cash_receipt_type: None,
        customer_identifier: None,
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
    impl<'a> __ksnet::KsnetRequest for TransferPaymentFields<'a> {
        type Operation = __ksnet::operation::requestPayment;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        const KNOWN: __ksnet::Known = __ksnet::Known::Texts(&[(84u16, "TRANSFER")]);
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                if ::core::option::Option::is_some(&rare.locale.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            20usize,
                        >(
                            &[
                                match rare.locale.as_ref() {
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
                    .known_rule::<
                        Self::Operation,
                        28usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("TRANSFER"),
                            ),
                        ],
                    );
                check
                    .known_rule::<
                        Self::Operation,
                        29usize,
                    >(
                        &[
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("TRANSFER"),
                            ),
                            match rare.snd_qpay_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::SndQpayType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            match rare.snd_kakaopay_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::SndKakaopayType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
                if ::core::option::Option::is_some(&rare.snd_kakaopay_type.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            30usize,
                        >(
                            &[
                                match rare.snd_kakaopay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndKakaopayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                match rare.snd_qpay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndQpayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check.text_if::<Self::Operation, 44usize>(&rare.url);
                if ::core::option::Option::is_some(&rare.cash_receipt_type.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            88usize,
                        >(
                            &[
                                match rare.cash_receipt_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::CashReceiptType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check.text_if::<Self::Operation, 89usize>(&rare.customer_identifier);
                check.text_if::<Self::Operation, 90usize>(&rare.customer_identifier);
            } else {
                if ::core::option::Option::is_some(&rare.customer_address_address_line1)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ) || ::core::option::Option::is_some(&rare.customer_address_city)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_country.as_ref(),
                    ) || ::core::option::Option::is_some(&rare.customer_address_province)
                {
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line1,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                4usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line1,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                5usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line2,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.offer_period_interval)
                    || ::core::option::Option::is_some(&rare.offer_period_range.as_ref())
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            7usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.offer_period_interval)
                                        || ::core::option::Option::is_some(
                                            &rare.offer_period_range.as_ref(),
                                        ),
                                ),
                                __ksnet::held::text_if(&rare.offer_period_interval),
                                match rare.offer_period_range.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        14usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                check.text::<Self::Operation, 17usize>(&self.customer_full_name);
                if ::core::option::Option::is_some(&self.window_type_pc.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            18usize,
                        >(
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
                        .known_rule::<
                            Self::Operation,
                            19usize,
                        >(
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
                if !((::core::option::Option::is_some(&self.redirect_url))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            21usize,
                        >(&[__ksnet::held::text_if(&self.redirect_url)]);
                }
                check.text::<Self::Operation, 22usize>(&self.customer_full_name);
                check.text::<Self::Operation, 23usize>(&self.order_name);
                if ::core::option::Option::is_some(&self.tax_free_amount) {
                    check
                        .known_rule::<
                            Self::Operation,
                            24usize,
                        >(
                            &[
                                __ksnet::held::integer_if(&self.tax_free_amount),
                                __ksnet::held::integer(&self.total_amount),
                            ],
                        );
                }
                check.text_if::<Self::Operation, 25usize>(&self.redirect_url);
                if ::core::option::Option::is_some(&self.force_redirect) {
                    if !((::core::option::Option::is_some(&self.redirect_url))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                26usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.force_redirect),
                                    __ksnet::held::text_if(&self.redirect_url),
                                ],
                            );
                    }
                }
                if let ::core::option::Option::Some(list) = self.notice_urls.as_ref() {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::Text>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    27usize,
                                >(&[element.member("")])
                        },
                    );
                }
                check
                    .text_if::<
                        Self::Operation,
                        47usize,
                    >(&self.store_details_business_registration_number);
                if ::core::option::Option::is_some(&self.is_escrow) {
                    if check.lacks(6u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                86usize,
                            >(&[__ksnet::held::boolean_if(&self.is_escrow)]);
                    }
                    if !((::core::option::Option::is_some(&self.customer_email))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                87usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.is_escrow),
                                    __ksnet::held::text_if(&self.customer_email),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    if !((::core::option::Option::is_some(&self.customer_email))
                        && (::core::option::Option::is_some(
                            &self.customer_phone_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                91usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&self.channel_group_id),
                                    __ksnet::held::text_if(&self.customer_email),
                                    __ksnet::held::text_if(&self.customer_phone_number),
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
                2u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.snd_qpay_type.as_ref())
                            || ::core::option::Option::is_some(
                                &rare.snd_kakaopay_type.as_ref(),
                            ) || ::core::option::Option::is_some(&rare.tcode)
                            || ::core::option::Option::is_some(&rare.url)
                        {
                            object.object("ksnet", self, 3u16);
                        }
                    }
                }
                3u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndQpayType,
                                _,
                            >("sndQpayType", rare.snd_qpay_type.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndKakaopayType,
                                _,
                            >("sndKakaopayType", rare.snd_kakaopay_type.as_ref());
                        object.text_if("tcode", &rare.tcode);
                        object.text_if("url", &rare.url);
                    }
                }
                33u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.customer_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_province,
                            )
                        {
                            object.object("address", self, 34u16);
                        }
                        object.text_if("birthDay", &rare.customer_birth_day);
                        object.text_if("birthMonth", &rare.customer_birth_month);
                        object.text_if("birthYear", &rare.customer_birth_year);
                        object.text_if("customerId", &rare.customer_customer_id);
                    }
                    object.text_if("email", &self.customer_email);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("firstName", &rare.customer_first_name);
                        object.text_if("firstNameKana", &rare.customer_first_name_kana);
                    }
                    object.text("fullName", &self.customer_full_name);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("lastName", &rare.customer_last_name);
                        object.text_if("lastNameKana", &rare.customer_last_name_kana);
                    }
                    object.text_if("phoneNumber", &self.customer_phone_number);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                34u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.customer_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.customer_address_address_line2,
                            );
                        object.text_if("city", &rare.customer_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.customer_address_country.as_ref());
                        object.text_if("province", &rare.customer_address_province);
                    }
                }
                71u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("dim", &rare.iframe_dim);
                    }
                }
                80u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("interval", &rare.offer_period_interval);
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("range", rare.offer_period_range.as_ref());
                    }
                }
                87u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("center", &rare.popup_center);
                    }
                }
                100u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("address", &rare.store_details_address);
                        object
                            .text_if("businessName", &rare.store_details_business_name);
                    }
                    object
                        .text_if(
                            "businessRegistrationNumber",
                            &self.store_details_business_registration_number,
                        );
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("ceoFullName", &rare.store_details_ceo_full_name);
                        object.text_if("contactName", &rare.store_details_contact_name);
                        object.text_if("email", &rare.store_details_email);
                        if ::core::option::Option::is_some(
                            &rare.store_details_opening_hours_close,
                        )
                            || ::core::option::Option::is_some(
                                &rare.store_details_opening_hours_open,
                            )
                        {
                            object.object("openingHours", self, 107u16);
                        }
                        object.text_if("phoneNumber", &rare.store_details_phone_number);
                        object.text_if("storeName", &rare.store_details_store_name);
                        object.text_if("storeNameEn", &rare.store_details_store_name_en);
                        object
                            .text_if(
                                "storeNameKana",
                                &rare.store_details_store_name_kana,
                            );
                        object
                            .text_if(
                                "storeNameShort",
                                &rare.store_details_store_name_short,
                            );
                        object.text_if("zipcode", &rare.store_details_zipcode);
                    }
                }
                107u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("close", &rare.store_details_opening_hours_close);
                        object.text_if("open", &rare.store_details_opening_hours_open);
                    }
                }
                119u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::CashReceiptType,
                                _,
                            >("cashReceiptType", rare.cash_receipt_type.as_ref());
                        object.text_if("customerIdentifier", &rare.customer_identifier);
                    }
                }
                131u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("mobile", self.window_type_mobile.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("pc", self.window_type_pc.as_ref());
                }
                _ => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("appScheme", &rare.app_scheme);
                        if ::core::option::Option::is_some(&rare.snd_qpay_type.as_ref())
                            || ::core::option::Option::is_some(
                                &rare.snd_kakaopay_type.as_ref(),
                            ) || ::core::option::Option::is_some(&rare.tcode)
                            || ::core::option::Option::is_some(&rare.url)
                        {
                            object.object("bypass", self, 2u16);
                        }
                    }
                    object.text_if("channelGroupId", &self.channel_group_id);
                    if let __ksnet::rules::Fact::Absent = __ksnet::held::text_if(
                        &self.channel_group_id,
                    ) {
                        object.channel_key();
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("confirmUrl", &rare.confirm_url);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.country.as_ref());
                    }
                    object
                        .held::<
                            __ksnet::kind::sdk::Currency,
                            _,
                        >("currency", &self.currency);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("customData", rare.custom_data.as_ref());
                    }
                    object.object("customer", self, 33u16);
                    object.boolean_if("forceRedirect", &self.force_redirect);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.iframe_dim) {
                            object.object("iframe", self, 71u16);
                        }
                        object
                            .boolean_if("isCulturalExpense", &rare.is_cultural_expense);
                    }
                    object.boolean_if("isEscrow", &self.is_escrow);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Locale,
                                _,
                            >("locale", rare.locale.as_ref());
                    }
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::Text>,
                            _,
                        >("noticeUrls", self.notice_urls.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.offer_period_interval)
                            || ::core::option::Option::is_some(
                                &rare.offer_period_range.as_ref(),
                            )
                        {
                            object.object("offerPeriod", self, 80u16);
                        }
                    }
                    object.text("orderName", &self.order_name);
                    object.member("payMethod", &"TRANSFER");
                    object.text("paymentId", &self.payment_id);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.popup_center) {
                            object.object("popup", self, 87u16);
                        }
                    }
                    object
                        .held_if::<
                            __ksnet::kind::sdk::ProductType,
                            _,
                        >("productType", self.product_type.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::sdk::Product>,
                                _,
                            >("products", rare.products.as_ref());
                        object.text_if("promotionId", &rare.promotion_id);
                    }
                    object.text_if("redirectUrl", &self.redirect_url);
                    if ::core::option::Option::is_some(
                        &self.store_details_business_registration_number,
                    )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(&rare.store_details_address)
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_business_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_ceo_full_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_contact_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_email,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_close,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_open,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_phone_number,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_en,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_kana,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_short,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_zipcode,
                                    )
                            })
                    {
                        object.object("storeDetails", self, 100u16);
                    }
                    object.store_id();
                    object.integer_if("taxFreeAmount", &self.tax_free_amount);
                    object.integer("totalAmount", &self.total_amount);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.cash_receipt_type.as_ref(),
                        ) || ::core::option::Option::is_some(&rare.customer_identifier)
                        {
                            object.object("transfer", self, 119u16);
                        }
                    }
                    object.integer_if("vatAmount", &self.vat_amount);
                    if ::core::option::Option::is_some(&self.window_type_mobile.as_ref())
                        || ::core::option::Option::is_some(&self.window_type_pc.as_ref())
                    {
                        object.object("windowType", self, 131u16);
                    }
                }
            }
        }
    }
};
/// Payment in PortOne's window (결제창 결제).
///
/// The pay method is `VIRTUAL_ACCOUNT`: virtual account (가상계좌).
///
/// Fields and rules: [`requestPayment`](crate::operation::requestPayment).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{AccountExpiry, Currency, KsnetRequest, VirtualAccountPayment};
///
/// # struct Shop;
/// # impl portone_ksnet::KsnetContract for Shop {
/// #     const CONTRACT: portone_ksnet::Contract = portone_ksnet::Contract::UNKNOWN;
/// # }
/// # impl portone_ksnet::contract::VirtualAccountDueDateContract for Shop {}
/// // The contract `Shop` has `VIRTUAL_ACCOUNT_DUE_DATE`.
/// let order = VirtualAccountPayment::<Shop>::new(
///     "payment-1",
///     "order name",
///     50000,
///     Currency::KRW,
///     "full name",
///     AccountExpiry::due_date("2026-08-06T09:30:00+09:00"),
///     "shop://paid",
/// );
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct VirtualAccountPayment<'a, Shop = NoContract, Device = device::Both> {
    fields: VirtualAccountPaymentFields<'a>,
    made_for: PhantomData<fn() -> (Shop, Device)>,
}
impl<'a, Shop: KsnetContract> VirtualAccountPayment<'a, Shop> {
    /// A request for desktop and mobile browsers, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `account_expiry`: `virtualAccount.accountExpiry`.
    /// - `redirect_url`: `redirectUrl`.
    ///
    /// Takes the contract `VIRTUAL_ACCOUNT_DUE_DATE`. A virtual account needs a deposit deadline, and setting one takes a contract with KSNET. (가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn new(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        account_expiry: super::AccountExpiry<'a>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> VirtualAccountPayment<'a, Shop, device::Both>
    where
        Shop: crate::contract::VirtualAccountDueDateContract,
    {
        let (account_expiry_due_date, account_expiry_valid_hours) = match account_expiry {
            super::AccountExpiry::DueDate(value) => (Some(value), None),
            super::AccountExpiry::ValidHours(value) => (None, Some(value)),
        };
        VirtualAccountPayment {
            fields: VirtualAccountPaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                store_details_business_registration_number: None,
                total_amount: total_amount,
                account_expiry_due_date,
                account_expiry_valid_hours,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop: KsnetContract> VirtualAccountPayment<'a, Shop> {
    /// A request for desktop browsers alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `account_expiry`: `virtualAccount.accountExpiry`.
    ///
    /// Takes the contract `VIRTUAL_ACCOUNT_DUE_DATE`. A virtual account needs a deposit deadline, and setting one takes a contract with KSNET. (가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn for_pc(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        account_expiry: super::AccountExpiry<'a>,
    ) -> VirtualAccountPayment<'a, Shop, device::Pc>
    where
        Shop: crate::contract::VirtualAccountDueDateContract,
    {
        let (account_expiry_due_date, account_expiry_valid_hours) = match account_expiry {
            super::AccountExpiry::DueDate(value) => (Some(value), None),
            super::AccountExpiry::ValidHours(value) => (None, Some(value)),
        };
        VirtualAccountPayment {
            fields: VirtualAccountPaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: None,
                store_details_business_registration_number: None,
                total_amount: total_amount,
                account_expiry_due_date,
                account_expiry_valid_hours,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop: KsnetContract> VirtualAccountPayment<'a, Shop> {
    /// A request for mobile browsers and apps alone, with what every one must have.
    ///
    /// - `payment_id`: The merchant's own order number, another one for every payment (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다). `paymentId`.
    /// - `order_name`: The name of the order, as the merchant likes it (고객사가 정하는 주문 이름). `orderName`.
    /// - `total_amount`: The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600) (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600)). `totalAmount`.
    /// - `currency`: The currency; won are KRW, which the SDK also takes as CURRENCY_KRW (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다). `currency`.
    /// - `customer_full_name`: `customer.fullName`.
    /// - `account_expiry`: `virtualAccount.accountExpiry`.
    /// - `redirect_url`: `redirectUrl`.
    ///
    /// Takes the contract `VIRTUAL_ACCOUNT_DUE_DATE`. A virtual account needs a deposit deadline, and setting one takes a contract with KSNET. (가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn for_mobile(
        payment_id: impl Into<Cow<'a, str>>,
        order_name: impl Into<Cow<'a, str>>,
        total_amount: u64,
        currency: crate::Currency,
        customer_full_name: impl Into<Cow<'a, str>>,
        account_expiry: super::AccountExpiry<'a>,
        redirect_url: impl Into<Cow<'a, str>>,
    ) -> VirtualAccountPayment<'a, Shop, device::Mobile>
    where
        Shop: crate::contract::VirtualAccountDueDateContract,
    {
        let (account_expiry_due_date, account_expiry_valid_hours) = match account_expiry {
            super::AccountExpiry::DueDate(value) => (Some(value), None),
            super::AccountExpiry::ValidHours(value) => (None, Some(value)),
        };
        VirtualAccountPayment {
            fields: VirtualAccountPaymentFields {
                channel_group_id: None,
                currency: currency,
                customer_email: None,
                customer_full_name: customer_full_name.into(),
                customer_phone_number: None,
                force_redirect: None,
                is_escrow: None,
                notice_urls: None,
                order_name: order_name.into(),
                payment_id: payment_id.into(),
                product_type: None,
                redirect_url: Some(redirect_url.into()),
                store_details_business_registration_number: None,
                total_amount: total_amount,
                account_expiry_due_date,
                account_expiry_valid_hours,
                window_type_mobile: None,
                window_type_pc: None,
                rare: Rare::NONE,
            },
            made_for: PhantomData,
        }
    }
}
impl<'a, Shop, Device> VirtualAccountPayment<'a, Shop, Device> {
    /// The scheme by which card apps come back to the shop's app; a WebView needs it (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다). `appScheme`.
    #[inline]
    pub fn app_scheme(mut self, app_scheme: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().app_scheme = Some(app_scheme.into());
        self
    }
    /// Whether the card window shows easy pay, "0" for no and "1" for yes (카드 결제창에 간편결제를 표시할지 정합니다. "0"은 표시하지 않음, "1"은 표시함). `bypass.ksnet.sndQpayType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD` [easy-pay-buttons]\nthis is about the card window, and other pay methods have no use for it\nsee: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `payMethod` 값이 `CARD` 아닐 때 `bypass.ksnet.sndQpayType`, `bypass.ksnet.sndKakaopayType` 사용하지 않는 것이 좋음 [easy-pay-buttons]\n카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[inline]
    pub fn snd_qpay_type(mut self, snd_qpay_type: crate::SndQpayType) -> Self {
        self.fields.rare.get_mut().snd_qpay_type = Some(snd_qpay_type);
        self
    }
    /// What Kakao Pay in the card window may take, everything where it is left out; PortOne's schema lacks it, the published types have it since 0.1.9 (카드 결제창의 카카오페이로 쓸 수 있는 수단. 보내지 않으면 모두 쓸 수 있습니다. SDK 명세에는 없고 배포된 타입에는 0.1.9부터 있습니다). `bypass.ksnet.sndKakaopayType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD` [easy-pay-buttons]\nthis is about the card window, and other pay methods have no use for it\nsee: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `payMethod` 값이 `CARD` 아닐 때 `bypass.ksnet.sndQpayType`, `bypass.ksnet.sndKakaopayType` 사용하지 않는 것이 좋음 [easy-pay-buttons]\n카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다\n참고: https://developers.portone.io/opi/ko/quick-guide/payment"
        )
    )]
    #[inline]
    pub fn snd_kakaopay_type(
        mut self,
        snd_kakaopay_type: crate::SndKakaopayType,
    ) -> Self {
        self.fields.rare.get_mut().snd_kakaopay_type = Some(snd_kakaopay_type);
        self
    }
    /// The carrier's code (lgt for LG, ktf for KT, skt for SKT), or anything where it is not known; needless on PC, and missing in the SDK's types (통신사 코드(SKT는 skt, KT는 ktf, LG는 lgt)이며 모르면 아무 값이나 됩니다. PC에서는 필요 없습니다. SDK 타입에는 없는 값입니다). `bypass.ksnet.tcode`.
    #[inline]
    pub fn tcode(mut self, tcode: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().tcode = Some(tcode.into());
        self
    }
    /// The address of the site that asks for the payment; missing in the SDK's types (결제를 요청하는 사이트의 주소. SDK 타입에는 없는 값입니다). `bypass.ksnet.url`.
    #[inline]
    pub fn url(mut self, url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().url = Some(url.into());
        self
    }
    /// `channelGroupId`.
    #[inline]
    pub fn channel_group_id(
        mut self,
        channel_group_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.channel_group_id = Some(channel_group_id.into());
        self
    }
    /// Where a payment is confirmed just before its approval; PortOne's support must have enabled it (승인 직전에 확인을 받을 주소. 포트원 기술지원에 요청해야 쓸 수 있습니다). `confirmUrl`.
    #[inline]
    pub fn confirm_url(mut self, confirm_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().confirm_url = Some(confirm_url.into());
        self
    }
    /// `country`.
    #[inline]
    pub fn country(mut self, country: crate::Country) -> Self {
        self.fields.rare.get_mut().country = Some(country);
        self
    }
    /// `customData`.
    #[inline]
    pub fn custom_data(mut self, custom_data: Raw) -> Self {
        self.fields.rare.get_mut().custom_data = Some(custom_data);
        self
    }
    /// `customer.address`.
    #[inline]
    pub fn customer_address(
        mut self,
        address_line1: impl Into<Cow<'a, str>>,
        address_line2: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_address_line1 = Some(
            address_line1.into(),
        );
        self.fields.rare.get_mut().customer_address_address_line2 = Some(
            address_line2.into(),
        );
        self
    }
    /// `customer.address.city`.
    #[inline]
    pub fn customer_address_city(
        mut self,
        customer_address_city: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_city = Some(
            customer_address_city.into(),
        );
        self
    }
    /// `customer.address.country`.
    #[inline]
    pub fn customer_address_country(
        mut self,
        customer_address_country: crate::Country,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_country = Some(
            customer_address_country,
        );
        self
    }
    /// `customer.address.province`.
    #[inline]
    pub fn customer_address_province(
        mut self,
        customer_address_province: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_address_province = Some(
            customer_address_province.into(),
        );
        self
    }
    /// `customer.birthDay`.
    #[inline]
    pub fn customer_birth_day(
        mut self,
        customer_birth_day: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_day = Some(customer_birth_day.into());
        self
    }
    /// `customer.birthMonth`.
    #[inline]
    pub fn customer_birth_month(
        mut self,
        customer_birth_month: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_month = Some(
            customer_birth_month.into(),
        );
        self
    }
    /// `customer.birthYear`.
    #[inline]
    pub fn customer_birth_year(
        mut self,
        customer_birth_year: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_birth_year = Some(
            customer_birth_year.into(),
        );
        self
    }
    /// `customer.customerId`.
    #[inline]
    pub fn customer_customer_id(
        mut self,
        customer_customer_id: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_customer_id = Some(
            customer_customer_id.into(),
        );
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
        self.fields.rare.get_mut().customer_first_name = Some(
            customer_first_name.into(),
        );
        self
    }
    /// `customer.firstNameKana`.
    #[inline]
    pub fn customer_first_name_kana(
        mut self,
        customer_first_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_first_name_kana = Some(
            customer_first_name_kana.into(),
        );
        self
    }
    /// `customer.gender`.
    #[inline]
    pub fn customer_gender(mut self, customer_gender: crate::Gender) -> Self {
        self.fields.rare.get_mut().customer_gender = Some(customer_gender);
        self
    }
    /// `customer.lastName`.
    #[inline]
    pub fn customer_last_name(
        mut self,
        customer_last_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name = Some(customer_last_name.into());
        self
    }
    /// `customer.lastNameKana`.
    #[inline]
    pub fn customer_last_name_kana(
        mut self,
        customer_last_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_last_name_kana = Some(
            customer_last_name_kana.into(),
        );
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
        self.fields.rare.get_mut().customer_zipcode = Some(customer_zipcode.into());
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
        self.fields.rare.get_mut().iframe_dim = Some(iframe_dim);
        self
    }
    /// `isCulturalExpense`.
    #[inline]
    pub fn is_cultural_expense(mut self, is_cultural_expense: bool) -> Self {
        self.fields.rare.get_mut().is_cultural_expense = Some(is_cultural_expense);
        self
    }
    /// Whether it is an escrow payment, which it is not by default; escrow works in the window alone, and no page names its pay methods (에스크로 결제 여부이며 기본값은 false입니다. 에스크로는 결제창에서만 되고, 어느 결제수단에서 되는지는 안내되지 않았습니다). `isEscrow`.
    ///
    /// Takes the contract `DELIVERY_ESCROW`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다)
    #[inline]
    pub fn is_escrow(mut self, is_escrow: bool) -> Self
    where
        Shop: crate::contract::EscrowContract,
    {
        self.fields.is_escrow = Some(is_escrow);
        self
    }
    /// `locale`.
    #[inline]
    pub fn locale(mut self, locale: crate::Locale) -> Self {
        self.fields.rare.get_mut().locale = Some(locale);
        self
    }
    /// Where the webhooks of this payment go instead of the address set in the console (콘솔에 설정한 주소 대신 이 결제의 웹훅을 받을 주소). `noticeUrls`.
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
        self.fields.rare.get_mut().offer_period_interval = Some(
            offer_period_interval.into(),
        );
        self
    }
    /// `offerPeriod.range`.
    #[inline]
    pub fn offer_period_range(mut self, offer_period_range: Raw) -> Self {
        self.fields.rare.get_mut().offer_period_range = Some(offer_period_range);
        self
    }
    /// `popup.center`.
    #[inline]
    pub fn popup_center(mut self, popup_center: bool) -> Self {
        self.fields.rare.get_mut().popup_center = Some(popup_center);
        self
    }
    /// The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_ (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다). `productType`.
    #[inline]
    pub fn product_type(mut self, product_type: crate::ProductType) -> Self {
        self.fields.product_type = Some(product_type);
        self
    }
    /// `products`.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = crate::Product>,
    ) -> Self {
        self.fields.rare.get_mut().products = Some(products.into_iter().collect());
        self
    }
    /// `promotionId`.
    #[inline]
    pub fn promotion_id(mut self, promotion_id: impl Into<Cow<'a, str>>) -> Self {
        self.fields.rare.get_mut().promotion_id = Some(promotion_id.into());
        self
    }
    /// `redirectUrl`.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<Cow<'a, str>>) -> Self {
        self.fields.redirect_url = Some(redirect_url.into());
        self
    }
    /// `storeDetails.address`.
    #[inline]
    pub fn store_details_address(
        mut self,
        store_details_address: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_address = Some(
            store_details_address.into(),
        );
        self
    }
    /// `storeDetails.businessName`.
    #[inline]
    pub fn store_details_business_name(
        mut self,
        store_details_business_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_business_name = Some(
            store_details_business_name.into(),
        );
        self
    }
    /// `storeDetails.businessRegistrationNumber`.
    #[inline]
    pub fn store_details_business_registration_number(
        mut self,
        store_details_business_registration_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.store_details_business_registration_number = Some(
            store_details_business_registration_number.into(),
        );
        self
    }
    /// `storeDetails.ceoFullName`.
    #[inline]
    pub fn store_details_ceo_full_name(
        mut self,
        store_details_ceo_full_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_ceo_full_name = Some(
            store_details_ceo_full_name.into(),
        );
        self
    }
    /// `storeDetails.contactName`.
    #[inline]
    pub fn store_details_contact_name(
        mut self,
        store_details_contact_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_contact_name = Some(
            store_details_contact_name.into(),
        );
        self
    }
    /// `storeDetails.email`.
    #[inline]
    pub fn store_details_email(
        mut self,
        store_details_email: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_email = Some(
            store_details_email.into(),
        );
        self
    }
    /// `storeDetails.openingHours.close`.
    #[inline]
    pub fn store_details_opening_hours_close(
        mut self,
        store_details_opening_hours_close: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_close = Some(
            store_details_opening_hours_close.into(),
        );
        self
    }
    /// `storeDetails.openingHours.open`.
    #[inline]
    pub fn store_details_opening_hours_open(
        mut self,
        store_details_opening_hours_open: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_opening_hours_open = Some(
            store_details_opening_hours_open.into(),
        );
        self
    }
    /// `storeDetails.phoneNumber`.
    #[inline]
    pub fn store_details_phone_number(
        mut self,
        store_details_phone_number: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_phone_number = Some(
            store_details_phone_number.into(),
        );
        self
    }
    /// `storeDetails.storeName`.
    #[inline]
    pub fn store_details_store_name(
        mut self,
        store_details_store_name: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name = Some(
            store_details_store_name.into(),
        );
        self
    }
    /// `storeDetails.storeNameEn`.
    #[inline]
    pub fn store_details_store_name_en(
        mut self,
        store_details_store_name_en: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_en = Some(
            store_details_store_name_en.into(),
        );
        self
    }
    /// `storeDetails.storeNameKana`.
    #[inline]
    pub fn store_details_store_name_kana(
        mut self,
        store_details_store_name_kana: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_kana = Some(
            store_details_store_name_kana.into(),
        );
        self
    }
    /// `storeDetails.storeNameShort`.
    #[inline]
    pub fn store_details_store_name_short(
        mut self,
        store_details_store_name_short: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_store_name_short = Some(
            store_details_store_name_short.into(),
        );
        self
    }
    /// `storeDetails.zipcode`.
    #[inline]
    pub fn store_details_zipcode(
        mut self,
        store_details_zipcode: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().store_details_zipcode = Some(
            store_details_zipcode.into(),
        );
        self
    }
    /// `virtualAccount.availableBanks`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier` and `virtualAccount.availableBanks` should not be used [virtual-account-settings-ignored]\nthis belongs to other payment gateways, and KSNET has no use for it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier`, `virtualAccount.availableBanks` 사용하지 않는 것이 좋음 [virtual-account-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn available_banks(
        mut self,
        available_banks: impl IntoIterator<Item = crate::Bank>,
    ) -> Self {
        self.fields.rare.get_mut().available_banks = Some(
            available_banks.into_iter().collect(),
        );
        self
    }
    /// `virtualAccount.bankCode`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `virtualAccount.bankCode` should not be used [virtual-account-bank-ignored]\nchoosing the bank belongs to other payment gateways, and KSNET may have no use for it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `virtualAccount.bankCode` 사용하지 않는 것이 좋음 [virtual-account-bank-ignored]\n은행 지정은 다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않을 수 있습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn bank_code(mut self, bank_code: crate::Bank) -> Self {
        self.fields.rare.get_mut().bank_code = Some(bank_code);
        self
    }
    /// `virtualAccount.cashReceiptType`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier` and `virtualAccount.availableBanks` should not be used [virtual-account-settings-ignored]\nthis belongs to other payment gateways, and KSNET has no use for it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier`, `virtualAccount.availableBanks` 사용하지 않는 것이 좋음 [virtual-account-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn cash_receipt_type(
        mut self,
        cash_receipt_type: crate::CashReceiptType,
    ) -> Self {
        self.fields.rare.get_mut().cash_receipt_type = Some(cash_receipt_type);
        self
    }
    /// `virtualAccount.customerIdentifier`.
    #[cfg_attr(
        not(feature = "ko"),
        deprecated(
            note = "\nKSNET: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier` and `virtualAccount.availableBanks` should not be used [virtual-account-settings-ignored]\nthis belongs to other payment gateways, and KSNET has no use for it\nsee: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        deprecated(
            note = "\nKSNET: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier`, `virtualAccount.availableBanks` 사용하지 않는 것이 좋음 [virtual-account-settings-ignored]\n다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다\n참고: https://developers.portone.io/sdk/ko/v2-sdk/readme"
        )
    )]
    #[inline]
    pub fn customer_identifier(
        mut self,
        customer_identifier: impl Into<Cow<'a, str>>,
    ) -> Self {
        self.fields.rare.get_mut().customer_identifier = Some(
            customer_identifier.into(),
        );
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
impl<Shop, Device> Clone for VirtualAccountPayment<'_, Shop, Device> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            made_for: PhantomData,
        }
    }
}
impl<Shop: KsnetContract, Device: device::Device> fmt::Debug
for VirtualAccountPayment<'_, Shop, Device> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("VirtualAccountPayment", self, f)
    }
}
#[diagnostic::do_not_recommend]
impl<Shop: KsnetContract, Device: device::Device> KsnetRequest
for VirtualAccountPayment<'_, Shop, Device> {
    type Operation = crate::operation::requestPayment;
    const CONTRACT: Contract = Shop::CONTRACT;
    const DEVICES: Devices = Device::DEVICES;
    const KNOWN: Known = VirtualAccountPaymentFields::KNOWN;
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
struct VirtualAccountPaymentFields<'a> {
    channel_group_id: Option<Cow<'a, str>>,
    currency: crate::Currency,
    customer_email: Option<Cow<'a, str>>,
    customer_full_name: Cow<'a, str>,
    customer_phone_number: Option<Cow<'a, str>>,
    force_redirect: Option<bool>,
    is_escrow: Option<bool>,
    notice_urls: Option<Vec<Cow<'a, str>>>,
    order_name: Cow<'a, str>,
    payment_id: Cow<'a, str>,
    product_type: Option<crate::ProductType>,
    redirect_url: Option<Cow<'a, str>>,
    store_details_business_registration_number: Option<Cow<'a, str>>,
    total_amount: u64,
    account_expiry_due_date: Option<Cow<'a, str>>,
    account_expiry_valid_hours: Option<u64>,
    window_type_mobile: Option<crate::WindowType>,
    window_type_pc: Option<crate::WindowType>,
    rare: Rare<VirtualAccountPaymentRare<'a>>,
}
#[derive(Clone)]
struct VirtualAccountPaymentRare<'a> {
    app_scheme: Option<Cow<'a, str>>,
    snd_qpay_type: Option<crate::SndQpayType>,
    snd_kakaopay_type: Option<crate::SndKakaopayType>,
    tcode: Option<Cow<'a, str>>,
    url: Option<Cow<'a, str>>,
    confirm_url: Option<Cow<'a, str>>,
    country: Option<crate::Country>,
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
    customer_first_name: Option<Cow<'a, str>>,
    customer_first_name_kana: Option<Cow<'a, str>>,
    customer_gender: Option<crate::Gender>,
    customer_last_name: Option<Cow<'a, str>>,
    customer_last_name_kana: Option<Cow<'a, str>>,
    customer_zipcode: Option<Cow<'a, str>>,
    iframe_dim: Option<bool>,
    is_cultural_expense: Option<bool>,
    locale: Option<crate::Locale>,
    offer_period_interval: Option<Cow<'a, str>>,
    offer_period_range: Option<Raw>,
    popup_center: Option<bool>,
    products: Option<Vec<crate::Product>>,
    promotion_id: Option<Cow<'a, str>>,
    store_details_address: Option<Cow<'a, str>>,
    store_details_business_name: Option<Cow<'a, str>>,
    store_details_ceo_full_name: Option<Cow<'a, str>>,
    store_details_contact_name: Option<Cow<'a, str>>,
    store_details_email: Option<Cow<'a, str>>,
    store_details_opening_hours_close: Option<Cow<'a, str>>,
    store_details_opening_hours_open: Option<Cow<'a, str>>,
    store_details_phone_number: Option<Cow<'a, str>>,
    store_details_store_name: Option<Cow<'a, str>>,
    store_details_store_name_en: Option<Cow<'a, str>>,
    store_details_store_name_kana: Option<Cow<'a, str>>,
    store_details_store_name_short: Option<Cow<'a, str>>,
    store_details_zipcode: Option<Cow<'a, str>>,
    available_banks: Option<Vec<crate::Bank>>,
    bank_code: Option<crate::Bank>,
    cash_receipt_type: Option<crate::CashReceiptType>,
    customer_identifier: Option<Cow<'a, str>>,
}
impl Fields for VirtualAccountPaymentRare<'_> {
    const NONE: Self = Self {
        app_scheme: None,
        snd_qpay_type: None,
        snd_kakaopay_type: None,
        tcode: None,
        url: None,
        confirm_url: None,
        country: None,
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
        customer_first_name: None,
        customer_first_name_kana: None,
        customer_gender: None,
        customer_last_name: None,
        customer_last_name_kana: None,
        customer_zipcode: None,
        iframe_dim: None,
        is_cultural_expense: None,
        locale: None,
        offer_period_interval: None,
        offer_period_range: None,
        popup_center: None,
        products: None,
        promotion_id: None,
        store_details_address: None,
        store_details_business_name: None,
        store_details_ceo_full_name: None,
        store_details_contact_name: None,
        store_details_email: None,
        store_details_opening_hours_close: None,
        store_details_opening_hours_open: None,
        store_details_phone_number: None,
        store_details_store_name: None,
        store_details_store_name_en: None,
        store_details_store_name_kana: None,
        store_details_store_name_short: None,
        store_details_zipcode: None,
        available_banks: None,
        bank_code: None,
        cash_receipt_type: None,
        customer_identifier: None,
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
    impl<'a> __ksnet::KsnetRequest for VirtualAccountPaymentFields<'a> {
        type Operation = __ksnet::operation::requestPayment;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::UNKNOWN;
        const KNOWN: __ksnet::Known = __ksnet::Known::Texts(
            &[(84u16, "VIRTUAL_ACCOUNT")],
        );
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {
            let rare = self.rare.get();
            let scratch = <__ksnet::Scratch as ::core::default::Default>::default();
            if check.warns() {
                if ::core::option::Option::is_some(&rare.locale.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            20usize,
                        >(
                            &[
                                match rare.locale.as_ref() {
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
                    .known_rule::<
                        Self::Operation,
                        28usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("VIRTUAL_ACCOUNT"),
                            ),
                        ],
                    );
                check
                    .known_rule::<
                        Self::Operation,
                        29usize,
                    >(
                        &[
                            __ksnet::rules::Fact::Known(
                                __ksnet::rules::Value::Text("VIRTUAL_ACCOUNT"),
                            ),
                            match rare.snd_qpay_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::SndQpayType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            match rare.snd_kakaopay_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::SndKakaopayType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
                if ::core::option::Option::is_some(&rare.snd_kakaopay_type.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            30usize,
                        >(
                            &[
                                match rare.snd_kakaopay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndKakaopayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                                match rare.snd_qpay_type.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::SndQpayType,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check.text_if::<Self::Operation, 44usize>(&rare.url);
                check
                    .known_rule::<
                        Self::Operation,
                        83usize,
                    >(
                        &[
                            match rare.cash_receipt_type.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::sdk::CashReceiptType,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                            __ksnet::held::text_if(&rare.customer_identifier),
                            match rare.available_banks.as_ref() {
                                ::core::option::Option::Some(value) => {
                                    __ksnet::Held::<
                                        __ksnet::kind::List<__ksnet::kind::sdk::Bank>,
                                    >::fact(value, &scratch)
                                }
                                ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                            },
                        ],
                    );
                if ::core::option::Option::is_some(&rare.bank_code.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            84usize,
                        >(
                            &[
                                match rare.bank_code.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::Bank,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                    check
                        .known_rule::<
                            Self::Operation,
                            85usize,
                        >(
                            &[
                                match rare.bank_code.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<
                                            __ksnet::kind::sdk::Bank,
                                        >::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
            } else {
                if ::core::option::Option::is_some(&rare.customer_address_address_line1)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ) || ::core::option::Option::is_some(&rare.customer_address_city)
                    || ::core::option::Option::is_some(
                        &rare.customer_address_country.as_ref(),
                    ) || ::core::option::Option::is_some(&rare.customer_address_province)
                {
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line1,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                4usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line1,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                    if !((::core::option::Option::is_some(
                        &rare.customer_address_address_line2,
                    ))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                5usize,
                            >(
                                &[
                                    __ksnet::held::text_if(
                                        &rare.customer_address_address_line2,
                                    ),
                                    __ksnet::held::object(
                                        ::core::option::Option::is_some(
                                            &rare.customer_address_address_line1,
                                        )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_address_line2,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_city,
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_country.as_ref(),
                                            )
                                            || ::core::option::Option::is_some(
                                                &rare.customer_address_province,
                                            ),
                                    ),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&rare.offer_period_interval)
                    || ::core::option::Option::is_some(&rare.offer_period_range.as_ref())
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            7usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(&rare.offer_period_interval)
                                        || ::core::option::Option::is_some(
                                            &rare.offer_period_range.as_ref(),
                                        ),
                                ),
                                __ksnet::held::text_if(&rare.offer_period_interval),
                                match rare.offer_period_range.as_ref() {
                                    ::core::option::Option::Some(value) => {
                                        __ksnet::Held::<__ksnet::kind::Json>::fact(value, &scratch)
                                    }
                                    ::core::option::Option::None => __ksnet::rules::Fact::Absent,
                                },
                            ],
                        );
                }
                check
                    .known_rule::<
                        Self::Operation,
                        14usize,
                    >(
                        &[
                            __ksnet::Held::<
                                __ksnet::kind::sdk::Currency,
                            >::fact(&self.currency, &scratch),
                        ],
                    );
                check.text::<Self::Operation, 17usize>(&self.customer_full_name);
                if ::core::option::Option::is_some(&self.window_type_pc.as_ref()) {
                    check
                        .known_rule::<
                            Self::Operation,
                            18usize,
                        >(
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
                        .known_rule::<
                            Self::Operation,
                            19usize,
                        >(
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
                if !((::core::option::Option::is_some(&self.redirect_url))) {
                    check
                        .known_rule::<
                            Self::Operation,
                            21usize,
                        >(&[__ksnet::held::text_if(&self.redirect_url)]);
                }
                check.text::<Self::Operation, 22usize>(&self.customer_full_name);
                check.text::<Self::Operation, 23usize>(&self.order_name);
                check.text_if::<Self::Operation, 25usize>(&self.redirect_url);
                if ::core::option::Option::is_some(&self.force_redirect) {
                    if !((::core::option::Option::is_some(&self.redirect_url))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                26usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.force_redirect),
                                    __ksnet::held::text_if(&self.redirect_url),
                                ],
                            );
                    }
                }
                if let ::core::option::Option::Some(list) = self.notice_urls.as_ref() {
                    __ksnet::Held::<
                        __ksnet::kind::List<__ksnet::kind::Text>,
                    >::each(
                        list,
                        &mut |element: &dyn __ksnet::Members| {
                            check
                                .known_rule::<
                                    Self::Operation,
                                    27usize,
                                >(&[element.member("")])
                        },
                    );
                }
                check
                    .text_if::<
                        Self::Operation,
                        47usize,
                    >(&self.store_details_business_registration_number);
                if !((::core::option::Option::is_some(&self.account_expiry_due_date)
                    || ::core::option::Option::is_some(
                        &self.account_expiry_valid_hours,
                    )))
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            77usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("VIRTUAL_ACCOUNT"),
                                ),
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.account_expiry_due_date,
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.account_expiry_valid_hours,
                                        ),
                                ),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.account_expiry_due_date)
                    || ::core::option::Option::is_some(&self.account_expiry_valid_hours)
                {
                    check
                        .known_rule::<
                            Self::Operation,
                            78usize,
                        >(
                            &[
                                __ksnet::held::object(
                                    ::core::option::Option::is_some(
                                        &self.account_expiry_due_date,
                                    )
                                        || ::core::option::Option::is_some(
                                            &self.account_expiry_valid_hours,
                                        ),
                                ),
                                __ksnet::held::text_if(&self.account_expiry_due_date),
                                __ksnet::held::integer_if(&self.account_expiry_valid_hours),
                            ],
                        );
                }
                check.text_if::<Self::Operation, 79usize>(&self.account_expiry_due_date);
                if check.lacks(2u8) {
                    check
                        .known_rule::<
                            Self::Operation,
                            82usize,
                        >(
                            &[
                                __ksnet::rules::Fact::Known(
                                    __ksnet::rules::Value::Text("VIRTUAL_ACCOUNT"),
                                ),
                            ],
                        );
                }
                if ::core::option::Option::is_some(&self.is_escrow) {
                    if check.lacks(6u8) {
                        check
                            .known_rule::<
                                Self::Operation,
                                86usize,
                            >(&[__ksnet::held::boolean_if(&self.is_escrow)]);
                    }
                    if !((::core::option::Option::is_some(&self.customer_email))) {
                        check
                            .known_rule::<
                                Self::Operation,
                                87usize,
                            >(
                                &[
                                    __ksnet::held::boolean_if(&self.is_escrow),
                                    __ksnet::held::text_if(&self.customer_email),
                                ],
                            );
                    }
                }
                if ::core::option::Option::is_some(&self.channel_group_id) {
                    if !((::core::option::Option::is_some(&self.customer_email))
                        && (::core::option::Option::is_some(
                            &self.customer_phone_number,
                        )))
                    {
                        check
                            .known_rule::<
                                Self::Operation,
                                91usize,
                            >(
                                &[
                                    __ksnet::held::text_if(&self.channel_group_id),
                                    __ksnet::held::text_if(&self.customer_email),
                                    __ksnet::held::text_if(&self.customer_phone_number),
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
                2u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.snd_qpay_type.as_ref())
                            || ::core::option::Option::is_some(
                                &rare.snd_kakaopay_type.as_ref(),
                            ) || ::core::option::Option::is_some(&rare.tcode)
                            || ::core::option::Option::is_some(&rare.url)
                        {
                            object.object("ksnet", self, 3u16);
                        }
                    }
                }
                3u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndQpayType,
                                _,
                            >("sndQpayType", rare.snd_qpay_type.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::sdk::SndKakaopayType,
                                _,
                            >("sndKakaopayType", rare.snd_kakaopay_type.as_ref());
                        object.text_if("tcode", &rare.tcode);
                        object.text_if("url", &rare.url);
                    }
                }
                33u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(
                            &rare.customer_address_address_line1,
                        )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_address_line2,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_city,
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_country.as_ref(),
                            )
                            || ::core::option::Option::is_some(
                                &rare.customer_address_province,
                            )
                        {
                            object.object("address", self, 34u16);
                        }
                        object.text_if("birthDay", &rare.customer_birth_day);
                        object.text_if("birthMonth", &rare.customer_birth_month);
                        object.text_if("birthYear", &rare.customer_birth_year);
                        object.text_if("customerId", &rare.customer_customer_id);
                    }
                    object.text_if("email", &self.customer_email);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("firstName", &rare.customer_first_name);
                        object.text_if("firstNameKana", &rare.customer_first_name_kana);
                    }
                    object.text("fullName", &self.customer_full_name);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Gender,
                                _,
                            >("gender", rare.customer_gender.as_ref());
                        object.text_if("lastName", &rare.customer_last_name);
                        object.text_if("lastNameKana", &rare.customer_last_name_kana);
                    }
                    object.text_if("phoneNumber", &self.customer_phone_number);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("zipcode", &rare.customer_zipcode);
                    }
                }
                34u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .text_if(
                                "addressLine1",
                                &rare.customer_address_address_line1,
                            );
                        object
                            .text_if(
                                "addressLine2",
                                &rare.customer_address_address_line2,
                            );
                        object.text_if("city", &rare.customer_address_city);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.customer_address_country.as_ref());
                        object.text_if("province", &rare.customer_address_province);
                    }
                }
                71u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("dim", &rare.iframe_dim);
                    }
                }
                80u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("interval", &rare.offer_period_interval);
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("range", rare.offer_period_range.as_ref());
                    }
                }
                87u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.boolean_if("center", &rare.popup_center);
                    }
                }
                100u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("address", &rare.store_details_address);
                        object
                            .text_if("businessName", &rare.store_details_business_name);
                    }
                    object
                        .text_if(
                            "businessRegistrationNumber",
                            &self.store_details_business_registration_number,
                        );
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("ceoFullName", &rare.store_details_ceo_full_name);
                        object.text_if("contactName", &rare.store_details_contact_name);
                        object.text_if("email", &rare.store_details_email);
                        if ::core::option::Option::is_some(
                            &rare.store_details_opening_hours_close,
                        )
                            || ::core::option::Option::is_some(
                                &rare.store_details_opening_hours_open,
                            )
                        {
                            object.object("openingHours", self, 107u16);
                        }
                        object.text_if("phoneNumber", &rare.store_details_phone_number);
                        object.text_if("storeName", &rare.store_details_store_name);
                        object.text_if("storeNameEn", &rare.store_details_store_name_en);
                        object
                            .text_if(
                                "storeNameKana",
                                &rare.store_details_store_name_kana,
                            );
                        object
                            .text_if(
                                "storeNameShort",
                                &rare.store_details_store_name_short,
                            );
                        object.text_if("zipcode", &rare.store_details_zipcode);
                    }
                }
                107u16 => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("close", &rare.store_details_opening_hours_close);
                        object.text_if("open", &rare.store_details_opening_hours_open);
                    }
                }
                123u16 => {
                    if ::core::option::Option::is_some(&self.account_expiry_due_date)
                        || ::core::option::Option::is_some(
                            &self.account_expiry_valid_hours,
                        )
                    {
                        object.object("accountExpiry", self, 124u16);
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::sdk::Bank>,
                                _,
                            >("availableBanks", rare.available_banks.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Bank,
                                _,
                            >("bankCode", rare.bank_code.as_ref());
                        object
                            .held_if::<
                                __ksnet::kind::sdk::CashReceiptType,
                                _,
                            >("cashReceiptType", rare.cash_receipt_type.as_ref());
                        object.text_if("customerIdentifier", &rare.customer_identifier);
                    }
                }
                124u16 => {
                    object.text_if("dueDate", &self.account_expiry_due_date);
                    object.integer_if("validHours", &self.account_expiry_valid_hours);
                }
                131u16 => {
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("mobile", self.window_type_mobile.as_ref());
                    object
                        .held_if::<
                            __ksnet::kind::sdk::WindowType,
                            _,
                        >("pc", self.window_type_pc.as_ref());
                }
                _ => {
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("appScheme", &rare.app_scheme);
                        if ::core::option::Option::is_some(&rare.snd_qpay_type.as_ref())
                            || ::core::option::Option::is_some(
                                &rare.snd_kakaopay_type.as_ref(),
                            ) || ::core::option::Option::is_some(&rare.tcode)
                            || ::core::option::Option::is_some(&rare.url)
                        {
                            object.object("bypass", self, 2u16);
                        }
                    }
                    object.text_if("channelGroupId", &self.channel_group_id);
                    if let __ksnet::rules::Fact::Absent = __ksnet::held::text_if(
                        &self.channel_group_id,
                    ) {
                        object.channel_key();
                    }
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object.text_if("confirmUrl", &rare.confirm_url);
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Country,
                                _,
                            >("country", rare.country.as_ref());
                    }
                    object
                        .held::<
                            __ksnet::kind::sdk::Currency,
                            _,
                        >("currency", &self.currency);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::Json,
                                _,
                            >("customData", rare.custom_data.as_ref());
                    }
                    object.object("customer", self, 33u16);
                    object.boolean_if("forceRedirect", &self.force_redirect);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.iframe_dim) {
                            object.object("iframe", self, 71u16);
                        }
                        object
                            .boolean_if("isCulturalExpense", &rare.is_cultural_expense);
                    }
                    object.boolean_if("isEscrow", &self.is_escrow);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::sdk::Locale,
                                _,
                            >("locale", rare.locale.as_ref());
                    }
                    object
                        .held_if::<
                            __ksnet::kind::List<__ksnet::kind::Text>,
                            _,
                        >("noticeUrls", self.notice_urls.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.offer_period_interval)
                            || ::core::option::Option::is_some(
                                &rare.offer_period_range.as_ref(),
                            )
                        {
                            object.object("offerPeriod", self, 80u16);
                        }
                    }
                    object.text("orderName", &self.order_name);
                    object.member("payMethod", &"VIRTUAL_ACCOUNT");
                    object.text("paymentId", &self.payment_id);
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        if ::core::option::Option::is_some(&rare.popup_center) {
                            object.object("popup", self, 87u16);
                        }
                    }
                    object
                        .held_if::<
                            __ksnet::kind::sdk::ProductType,
                            _,
                        >("productType", self.product_type.as_ref());
                    if let ::core::option::Option::Some(rare) = self.rare.some() {
                        object
                            .held_if::<
                                __ksnet::kind::List<__ksnet::kind::sdk::Product>,
                                _,
                            >("products", rare.products.as_ref());
                        object.text_if("promotionId", &rare.promotion_id);
                    }
                    object.text_if("redirectUrl", &self.redirect_url);
                    if ::core::option::Option::is_some(
                        &self.store_details_business_registration_number,
                    )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(&rare.store_details_address)
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_business_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_ceo_full_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_contact_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_email,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_close,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_opening_hours_open,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_phone_number,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_en,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_kana,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_store_name_short,
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.store_details_zipcode,
                                    )
                            })
                    {
                        object.object("storeDetails", self, 100u16);
                    }
                    object.store_id();
                    object.integer("totalAmount", &self.total_amount);
                    if ::core::option::Option::is_some(&self.account_expiry_due_date)
                        || ::core::option::Option::is_some(
                            &self.account_expiry_valid_hours,
                        )
                        || self
                            .rare
                            .some()
                            .is_some_and(|rare| {
                                ::core::option::Option::is_some(
                                    &rare.available_banks.as_ref(),
                                )
                                    || ::core::option::Option::is_some(&rare.bank_code.as_ref())
                                    || ::core::option::Option::is_some(
                                        &rare.cash_receipt_type.as_ref(),
                                    )
                                    || ::core::option::Option::is_some(
                                        &rare.customer_identifier,
                                    )
                            })
                    {
                        object.object("virtualAccount", self, 123u16);
                    }
                    if ::core::option::Option::is_some(&self.window_type_mobile.as_ref())
                        || ::core::option::Option::is_some(&self.window_type_pc.as_ref())
                    {
                        object.object("windowType", self, 131u16);
                    }
                }
            }
        }
    }
};
