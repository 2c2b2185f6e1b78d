// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! What the codes of the channel can do, as bounds that generic code can ask for.
//!
//! A code is a type in [`mark`], and has just the bounds that the spec says. The same
//! questions can be asked of a value: each bound names its method.
#[allow(unused_imports)]
use crate::{mark, vocabulary::*};
pub(crate) mod sealed {
    #[cfg_attr(
        not(feature = "ko"),
        diagnostic::on_unimplemented(
            message = "KSNET: what a code can do is for the channel to say, and `{Self}` is no code of it",
            note = "the codes are in `portone_ksnet::mark`"
        )
    )]
    #[cfg_attr(
        feature = "ko",
        diagnostic::on_unimplemented(
            message = "KSNET: 코드의 기능은 채널이 정하며, `{Self}`은(는) 채널의 코드가 아닙니다",
            note = "코드를 나타내는 타입은 `portone_ksnet::mark`에 있습니다"
        )
    )]
    pub trait Sealed {}
}
/// A code of [`CardCompany`] as a type: one of [`mark::card_company`](mod@mark::card_company).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not a mark of `CardCompany`",
        label = "the marks are in `portone_ksnet::mark::card_company`"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) `CardCompany`의 코드를 나타내는 타입이 아닙니다",
        label = "코드를 나타내는 타입은 `portone_ksnet::mark::card_company`에 있습니다"
    )
)]
pub trait CardCompanyMark: sealed::Sealed {
    /// The code.
    const CODE: CardCompany;
}
/// A code of [`Currency`] as a type: one of [`mark::currency`](mod@mark::currency).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not a mark of `Currency`",
        label = "the marks are in `portone_ksnet::mark::currency`"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) `Currency`의 코드를 나타내는 타입이 아닙니다",
        label = "코드를 나타내는 타입은 `portone_ksnet::mark::currency`에 있습니다"
    )
)]
pub trait CurrencyMark: sealed::Sealed {
    /// The code.
    const CODE: Currency;
}
/// A code of [`EasyPayProvider`] as a type: one of [`mark::easy_pay_provider`](mod@mark::easy_pay_provider).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not a mark of `EasyPayProvider`",
        label = "the marks are in `portone_ksnet::mark::easy_pay_provider`"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) `EasyPayProvider`의 코드를 나타내는 타입이 아닙니다",
        label = "코드를 나타내는 타입은 `portone_ksnet::mark::easy_pay_provider`에 있습니다"
    )
)]
pub trait EasyPayProviderMark: sealed::Sealed {
    /// The code.
    const CODE: EasyPayProvider;
}
/// A code of [`Locale`] as a type: one of [`mark::locale`](mod@mark::locale).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not a mark of `Locale`",
        label = "the marks are in `portone_ksnet::mark::locale`"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) `Locale`의 코드를 나타내는 타입이 아닙니다",
        label = "코드를 나타내는 타입은 `portone_ksnet::mark::locale`에 있습니다"
    )
)]
pub trait LocaleMark: sealed::Sealed {
    /// The code.
    const CODE: Locale;
}
/// A code of [`PayMethod`] as a type: one of [`mark::pay_method`](mod@mark::pay_method).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not a mark of `PayMethod`",
        label = "the marks are in `portone_ksnet::mark::pay_method`"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) `PayMethod`의 코드를 나타내는 타입이 아닙니다",
        label = "코드를 나타내는 타입은 `portone_ksnet::mark::pay_method`에 있습니다"
    )
)]
pub trait PayMethodMark: sealed::Sealed {
    /// The code.
    const CODE: PayMethod;
}
/// A code of [`WindowType`] as a type: one of [`mark::window_type`](mod@mark::window_type).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not a mark of `WindowType`",
        label = "the marks are in `portone_ksnet::mark::window_type`"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) `WindowType`의 코드를 나타내는 타입이 아닙니다",
        label = "코드를 나타내는 타입은 `portone_ksnet::mark::window_type`에 있습니다"
    )
)]
pub trait WindowTypeMark: sealed::Sealed {
    /// The code.
    const CODE: WindowType;
}
/// Pay methods of key-in payment through the API (API 수기(키인)로 결제할 수 있는 결제수단): [`PayMethod::key_in`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단 (S04).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the pay methods of key-in payment through the API",
        label = "`PayMethod::key_in` is false for it",
        note = "they are `CARD` and `VIRTUAL_ACCOUNT`",
        note = "facts: S04",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) API 수기(키인)로 결제할 수 있는 결제수단이 아닙니다",
        label = "`PayMethod::key_in` 값이 false입니다",
        note = "해당하는 코드: `CARD`, `VIRTUAL_ACCOUNT`",
        note = "근거: S04",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait AllowsKeyIn: PayMethodMark {}
#[diagnostic::do_not_recommend]
impl AllowsKeyIn for mark::pay_method::CARD {}
#[diagnostic::do_not_recommend]
impl AllowsKeyIn for mark::pay_method::VIRTUAL_ACCOUNT {}
/// Pay methods of which a part can be cancelled (부분 취소할 수 있는 결제수단): [`PayMethod::partial_cancel`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타 (S87, S99, X34).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the pay methods of which a part can be cancelled",
        label = "`PayMethod::partial_cancel` is false for it",
        note = "they are `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT` and `EASY_PAY`",
        note = "facts: S87, S99, X34",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 부분 취소할 수 있는 결제수단이 아닙니다",
        label = "`PayMethod::partial_cancel` 값이 false입니다",
        note = "해당하는 코드: `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `EASY_PAY`",
        note = "근거: S87, S99, X34",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait AllowsPartialCancel: PayMethodMark {}
#[diagnostic::do_not_recommend]
impl AllowsPartialCancel for mark::pay_method::CARD {}
#[diagnostic::do_not_recommend]
impl AllowsPartialCancel for mark::pay_method::TRANSFER {}
#[diagnostic::do_not_recommend]
impl AllowsPartialCancel for mark::pay_method::VIRTUAL_ACCOUNT {}
#[diagnostic::do_not_recommend]
impl AllowsPartialCancel for mark::pay_method::EASY_PAY {}
/// Pay methods with a sales slip to look at (매출전표를 볼 수 있는 결제수단): [`PayMethod::sales_slip`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타 (S98).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the pay methods with a sales slip to look at",
        label = "`PayMethod::sales_slip` is false for it",
        note = "they are `CARD` and `EASY_PAY`",
        note = "facts: S98",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 매출전표를 볼 수 있는 결제수단이 아닙니다",
        label = "`PayMethod::sales_slip` 값이 false입니다",
        note = "해당하는 코드: `CARD`, `EASY_PAY`",
        note = "근거: S98",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait GivesSalesSlip: PayMethodMark {}
#[diagnostic::do_not_recommend]
impl GivesSalesSlip for mark::pay_method::CARD {}
#[diagnostic::do_not_recommend]
impl GivesSalesSlip for mark::pay_method::EASY_PAY {}
/// Pay methods that take US dollars (미국 달러로 결제할 수 있는 결제수단): [`PayMethod::usd`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제 (S67, S68; confidence: medium).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the pay methods that take US dollars",
        label = "`PayMethod::usd` is false for it",
        note = "it is `CARD` alone",
        note = "facts: S67, S68 (confidence: medium)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 미국 달러로 결제할 수 있는 결제수단이 아닙니다",
        label = "`PayMethod::usd` 값이 false입니다",
        note = "해당하는 코드: `CARD`",
        note = "근거: S67, S68 (신뢰도: 중간)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait AllowsUsd: PayMethodMark {}
#[diagnostic::do_not_recommend]
impl AllowsUsd for mark::pay_method::CARD {}
/// Currencies of a direct call of a card company (카드 다이렉트 호출로 결제할 수 있는 통화): [`Currency::card_direct_call`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N129; confidence: medium).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the currencies of a direct call of a card company",
        label = "`Currency::card_direct_call` is false for it",
        note = "it is `KRW` alone",
        note = "facts: N129 (confidence: medium)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 카드 다이렉트 호출로 결제할 수 있는 통화가 아닙니다",
        label = "`Currency::card_direct_call` 값이 false입니다",
        note = "해당하는 코드: `KRW`",
        note = "근거: N129 (신뢰도: 중간)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait AllowsCardDirectCallIn: CurrencyMark {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCallIn for mark::currency::KRW {}
/// Card companies with merchant-funded interest-free instalments (고객사 부담 무이자 할부가 가능한 카드사): [`CardCompany::free_installment`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제 (S63, S64, S65, S104).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the card companies with merchant-funded interest-free instalments",
        label = "`CardCompany::free_installment` is false for it",
        note = "they are `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` and `NH_CARD`",
        note = "facts: S63, S64, S65, S104",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 고객사 부담 무이자 할부가 가능한 카드사가 아닙니다",
        label = "`CardCompany::free_installment` 값이 false입니다",
        note = "해당하는 코드: `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`",
        note = "근거: S63, S64, S65, S104",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait AllowsFreeInstallment: CardCompanyMark {}
#[diagnostic::do_not_recommend]
impl AllowsFreeInstallment for mark::card_company::BC_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsFreeInstallment for mark::card_company::KOOKMIN_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsFreeInstallment for mark::card_company::HANA_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsFreeInstallment for mark::card_company::SAMSUNG_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsFreeInstallment for mark::card_company::SHINHAN_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsFreeInstallment for mark::card_company::HYUNDAI_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsFreeInstallment for mark::card_company::LOTTE_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsFreeInstallment for mark::card_company::NH_CARD {}
/// Card companies whose direct call is documented (다이렉트 호출이 문서화된 카드사): [`CardCompany::direct_call`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N01, N03, N05, N06, X10).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the card companies whose direct call is documented",
        label = "`CardCompany::direct_call` is false for it",
        note = "they are `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`, `CITI_CARD`, `WOORI_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` and `KAKAO_BANK`",
        note = "facts: N01, N03, N05, N06, X10",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 다이렉트 호출이 문서화된 카드사가 아닙니다",
        label = "`CardCompany::direct_call` 값이 false입니다",
        note = "해당하는 코드: `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`, `CITI_CARD`, `WOORI_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`",
        note = "근거: N01, N03, N05, N06, X10",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait AllowsCardDirectCall: CardCompanyMark {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::BC_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::KOOKMIN_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::HANA_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::SAMSUNG_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::SHINHAN_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::HYUNDAI_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::LOTTE_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::NH_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::CITI_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::WOORI_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::SUHYUP_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::JEONBUK_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::GWANGJU_CARD {}
#[diagnostic::do_not_recommend]
impl AllowsCardDirectCall for mark::card_company::KAKAO_BANK {}
/// Card companies whose direct call on mobile needs `customer.phoneNumber` and `bypass.ksnet.tcode` (모바일 다이렉트 호출에 구매자 전화번호(customer.phoneNumber)와 통신사(bypass.ksnet.tcode)가 필수인 카드사): [`CardCompany::direct_call_on_mobile_needs_phone`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N03, N04).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the card companies whose direct call on mobile needs `customer.phoneNumber` and `bypass.ksnet.tcode`",
        label = "`CardCompany::direct_call_on_mobile_needs_phone` is false for it",
        note = "they are `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` and `KAKAO_BANK`",
        note = "facts: N03, N04",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 모바일 다이렉트 호출에 구매자 전화번호(customer.phoneNumber)와 통신사(bypass.ksnet.tcode)가 필수인 카드사가 아닙니다",
        label = "`CardCompany::direct_call_on_mobile_needs_phone` 값이 false입니다",
        note = "해당하는 코드: `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`",
        note = "근거: N03, N04",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait NeedsPhoneForMobileDirectCall: CardCompanyMark {}
#[diagnostic::do_not_recommend]
impl NeedsPhoneForMobileDirectCall for mark::card_company::BC_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsPhoneForMobileDirectCall for mark::card_company::SUHYUP_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsPhoneForMobileDirectCall for mark::card_company::JEONBUK_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsPhoneForMobileDirectCall for mark::card_company::GWANGJU_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsPhoneForMobileDirectCall for mark::card_company::KAKAO_BANK {}
/// Card companies whose direct call needs `bypass.ksnet.url` (다이렉트 호출에 사이트 주소(bypass.ksnet.url)가 필수인 카드사): [`CardCompany::direct_call_needs_url`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N05).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the card companies whose direct call needs `bypass.ksnet.url`",
        label = "`CardCompany::direct_call_needs_url` is false for it",
        note = "they are `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`, `CITI_CARD` and `WOORI_CARD`",
        note = "facts: N05",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 다이렉트 호출에 사이트 주소(bypass.ksnet.url)가 필수인 카드사가 아닙니다",
        label = "`CardCompany::direct_call_needs_url` 값이 false입니다",
        note = "해당하는 코드: `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`, `CITI_CARD`, `WOORI_CARD`",
        note = "근거: N05",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait NeedsUrlForDirectCall: CardCompanyMark {}
#[diagnostic::do_not_recommend]
impl NeedsUrlForDirectCall for mark::card_company::HANA_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsUrlForDirectCall for mark::card_company::SAMSUNG_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsUrlForDirectCall for mark::card_company::SHINHAN_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsUrlForDirectCall for mark::card_company::HYUNDAI_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsUrlForDirectCall for mark::card_company::LOTTE_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsUrlForDirectCall for mark::card_company::NH_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsUrlForDirectCall for mark::card_company::CITI_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsUrlForDirectCall for mark::card_company::WOORI_CARD {}
/// Card companies whose direct call needs the business name and registration number in `storeDetails` (다이렉트 호출에 상호와 사업자등록번호(storeDetails)가 필수인 카드사): [`CardCompany::direct_call_needs_business_details`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N06, N07).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the card companies whose direct call needs the business name and registration number in `storeDetails`",
        label = "`CardCompany::direct_call_needs_business_details` is false for it",
        note = "they are `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`, `CITI_CARD` and `WOORI_CARD`",
        note = "facts: N06, N07",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 다이렉트 호출에 상호와 사업자등록번호(storeDetails)가 필수인 카드사가 아닙니다",
        label = "`CardCompany::direct_call_needs_business_details` 값이 false입니다",
        note = "해당하는 코드: `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`, `CITI_CARD`, `WOORI_CARD`",
        note = "근거: N06, N07",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait NeedsBusinessDetailsForDirectCall: CardCompanyMark {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::KOOKMIN_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::HANA_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::SAMSUNG_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::SHINHAN_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::HYUNDAI_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::LOTTE_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::NH_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::CITI_CARD {}
#[diagnostic::do_not_recommend]
impl NeedsBusinessDetailsForDirectCall for mark::card_company::WOORI_CARD {}
/// Card companies to choose from on a direct call of Naver Pay or Kakao Pay (네이버페이와 카카오페이 다이렉트에서 고를 수 있는 카드사): [`CardCompany::easy_pay_direct`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트 (N15, N16).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the card companies to choose from on a direct call of Naver Pay or Kakao Pay",
        label = "`CardCompany::easy_pay_direct` is false for it",
        note = "they are `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`, `CITI_CARD` and `WOORI_CARD`",
        note = "facts: N15, N16",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 네이버페이와 카카오페이 다이렉트에서 고를 수 있는 카드사가 아닙니다",
        label = "`CardCompany::easy_pay_direct` 값이 false입니다",
        note = "해당하는 코드: `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `NH_CARD`, `CITI_CARD`, `WOORI_CARD`",
        note = "근거: N15, N16",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait OfferedByEasyPayDirect: CardCompanyMark {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::BC_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::KOOKMIN_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::HANA_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::SAMSUNG_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::SHINHAN_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::HYUNDAI_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::LOTTE_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::NH_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::CITI_CARD {}
#[diagnostic::do_not_recommend]
impl OfferedByEasyPayDirect for mark::card_company::WOORI_CARD {}
/// Easy-pay providers that can be called directly (다이렉트로 부를 수 있는 간편결제): [`EasyPayProvider::direct_call`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트 (N12, X10, X17).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the easy-pay providers that can be called directly",
        label = "`EasyPayProvider::direct_call` is false for it",
        note = "they are `NAVERPAY`, `KAKAOPAY`, `PAYCO` and `LPAY`",
        note = "facts: N12, X10, X17",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 다이렉트로 부를 수 있는 간편결제가 아닙니다",
        label = "`EasyPayProvider::direct_call` 값이 false입니다",
        note = "해당하는 코드: `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY`",
        note = "근거: N12, X10, X17",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait AllowsEasyPayDirectCall: EasyPayProviderMark {}
#[diagnostic::do_not_recommend]
impl AllowsEasyPayDirectCall for mark::easy_pay_provider::NAVERPAY {}
#[diagnostic::do_not_recommend]
impl AllowsEasyPayDirectCall for mark::easy_pay_provider::KAKAOPAY {}
#[diagnostic::do_not_recommend]
impl AllowsEasyPayDirectCall for mark::easy_pay_provider::PAYCO {}
#[diagnostic::do_not_recommend]
impl AllowsEasyPayDirectCall for mark::easy_pay_provider::LPAY {}
/// Easy-pay providers whose instalment months can be set (할부 개월 수 표시를 설정할 수 있는 간편결제): [`EasyPayProvider::month_option`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 (S70, S71, N32).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the easy-pay providers whose instalment months can be set",
        label = "`EasyPayProvider::month_option` is false for it",
        note = "they are `NAVERPAY`, `KAKAOPAY` and `LPAY`",
        note = "facts: S70, S71, N32",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 할부 개월 수 표시를 설정할 수 있는 간편결제가 아닙니다",
        label = "`EasyPayProvider::month_option` 값이 false입니다",
        note = "해당하는 코드: `NAVERPAY`, `KAKAOPAY`, `LPAY`",
        note = "근거: S70, S71, N32",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait AllowsMonthOption: EasyPayProviderMark {}
#[diagnostic::do_not_recommend]
impl AllowsMonthOption for mark::easy_pay_provider::NAVERPAY {}
#[diagnostic::do_not_recommend]
impl AllowsMonthOption for mark::easy_pay_provider::KAKAOPAY {}
#[diagnostic::do_not_recommend]
impl AllowsMonthOption for mark::easy_pay_provider::LPAY {}
/// Easy-pay providers whose payments may tell the card (카드 결제 내역에 카드 정보가 전달되지 않는다고 하지 않은 간편결제): [`EasyPayProvider::card_details_in_answer`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 (S73, N136; confidence: medium).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the easy-pay providers whose payments may tell the card",
        label = "`EasyPayProvider::card_details_in_answer` is false for it",
        note = "they are `NAVERPAY`, `LPAY` and `SSGPAY`",
        note = "facts: S73, N136 (confidence: medium)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 카드 결제 내역에 카드 정보가 전달되지 않는다고 하지 않은 간편결제가 아닙니다",
        label = "`EasyPayProvider::card_details_in_answer` 값이 false입니다",
        note = "해당하는 코드: `NAVERPAY`, `LPAY`, `SSGPAY`",
        note = "근거: S73, N136 (신뢰도: 중간)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait GivesCardDetails: EasyPayProviderMark {}
#[diagnostic::do_not_recommend]
impl GivesCardDetails for mark::easy_pay_provider::NAVERPAY {}
#[diagnostic::do_not_recommend]
impl GivesCardDetails for mark::easy_pay_provider::LPAY {}
#[diagnostic::do_not_recommend]
impl GivesCardDetails for mark::easy_pay_provider::SSGPAY {}
/// Easy-pay providers that want the store's details at the foot of the site or app (사이트나 앱 하단에 상점 정보(대표자명, 주소, 전화번호)를 표시해야 하는 간편결제): [`EasyPayProvider::needs_footer`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 (S74, N133).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the easy-pay providers that want the store's details at the foot of the site or app",
        label = "`EasyPayProvider::needs_footer` is false for it",
        note = "it is `KAKAOPAY` alone",
        note = "facts: S74, N133",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 사이트나 앱 하단에 상점 정보(대표자명, 주소, 전화번호)를 표시해야 하는 간편결제가 아닙니다",
        label = "`EasyPayProvider::needs_footer` 값이 false입니다",
        note = "해당하는 코드: `KAKAOPAY`",
        note = "근거: S74, N133",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait NeedsFooter: EasyPayProviderMark {}
#[diagnostic::do_not_recommend]
impl NeedsFooter for mark::easy_pay_provider::KAKAOPAY {}
/// Window types that open on PC (PC에서 열리는 결제창 방식): [`WindowType::on_pc`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통 (S35, S37).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the window types that open on PC",
        label = "`WindowType::on_pc` is false for it",
        note = "it is `IFRAME` alone",
        note = "facts: S35, S37",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) PC에서 열리는 결제창 방식이 아닙니다",
        label = "`WindowType::on_pc` 값이 false입니다",
        note = "해당하는 코드: `IFRAME`",
        note = "근거: S35, S37",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait OpensOnPc: WindowTypeMark {}
#[diagnostic::do_not_recommend]
impl OpensOnPc for mark::window_type::IFRAME {}
/// Window types that open on mobile (모바일에서 열리는 결제창 방식): [`WindowType::on_mobile`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통 (S36, S37).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the window types that open on mobile",
        label = "`WindowType::on_mobile` is false for it",
        note = "it is `REDIRECTION` alone",
        note = "facts: S36, S37",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) 모바일에서 열리는 결제창 방식이 아닙니다",
        label = "`WindowType::on_mobile` 값이 false입니다",
        note = "해당하는 코드: `REDIRECTION`",
        note = "근거: S36, S37",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait OpensOnMobile: WindowTypeMark {}
#[diagnostic::do_not_recommend]
impl OpensOnMobile for mark::window_type::REDIRECTION {}
/// Locales that the KSNET window heeds (KSNET 결제창이 무시하지 않는 언어): [`Locale::supported`].
///
/// From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통 (S39, S40, X12; confidence: medium).
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}` is not one of the locales that the KSNET window heeds",
        label = "`Locale::supported` is false for it",
        note = "it is `KO_KR` alone",
        note = "facts: S39, S40, X12 (confidence: medium)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `{Self}`은(는) KSNET 결제창이 무시하지 않는 언어가 아닙니다",
        label = "`Locale::supported` 값이 false입니다",
        note = "해당하는 코드: `KO_KR`",
        note = "근거: S39, S40, X12 (신뢰도: 중간)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait SupportedLocale: LocaleMark {}
#[diagnostic::do_not_recommend]
impl SupportedLocale for mark::locale::KO_KR {}
impl CardCompany {
    /// Whether it is one of the card companies with merchant-funded interest-free instalments (고객사 부담 무이자 할부가 가능한 카드사).
    ///
    /// As a bound: [`AllowsFreeInstallment`](crate::capability::AllowsFreeInstallment). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제 (S63, S64, S65, S104).
    #[must_use]
    pub const fn free_installment(self) -> bool {
        matches!(
            self, Self::BC_CARD | Self::KOOKMIN_CARD | Self::HANA_CARD |
            Self::SAMSUNG_CARD | Self::SHINHAN_CARD | Self::HYUNDAI_CARD |
            Self::LOTTE_CARD | Self::NH_CARD
        )
    }
    /// Whether it is one of the card companies whose direct call is documented (다이렉트 호출이 문서화된 카드사).
    ///
    /// As a bound: [`AllowsCardDirectCall`](crate::capability::AllowsCardDirectCall). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N01, N03, N05, N06, X10).
    #[must_use]
    pub const fn direct_call(self) -> bool {
        matches!(
            self, Self::BC_CARD | Self::KOOKMIN_CARD | Self::HANA_CARD |
            Self::SAMSUNG_CARD | Self::SHINHAN_CARD | Self::HYUNDAI_CARD |
            Self::LOTTE_CARD | Self::NH_CARD | Self::CITI_CARD | Self::WOORI_CARD |
            Self::SUHYUP_CARD | Self::JEONBUK_CARD | Self::GWANGJU_CARD |
            Self::KAKAO_BANK
        )
    }
    /// Whether it is one of the card companies whose direct call on mobile needs `customer.phoneNumber` and `bypass.ksnet.tcode` (모바일 다이렉트 호출에 구매자 전화번호(customer.phoneNumber)와 통신사(bypass.ksnet.tcode)가 필수인 카드사).
    ///
    /// As a bound: [`NeedsPhoneForMobileDirectCall`](crate::capability::NeedsPhoneForMobileDirectCall). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N03, N04).
    #[must_use]
    pub const fn direct_call_on_mobile_needs_phone(self) -> bool {
        matches!(
            self, Self::BC_CARD | Self::SUHYUP_CARD | Self::JEONBUK_CARD |
            Self::GWANGJU_CARD | Self::KAKAO_BANK
        )
    }
    /// Whether it is one of the card companies whose direct call needs `bypass.ksnet.url` (다이렉트 호출에 사이트 주소(bypass.ksnet.url)가 필수인 카드사).
    ///
    /// As a bound: [`NeedsUrlForDirectCall`](crate::capability::NeedsUrlForDirectCall). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N05).
    #[must_use]
    pub const fn direct_call_needs_url(self) -> bool {
        matches!(
            self, Self::HANA_CARD | Self::SAMSUNG_CARD | Self::SHINHAN_CARD |
            Self::HYUNDAI_CARD | Self::LOTTE_CARD | Self::NH_CARD | Self::CITI_CARD |
            Self::WOORI_CARD
        )
    }
    /// Whether it is one of the card companies whose direct call needs the business name and registration number in `storeDetails` (다이렉트 호출에 상호와 사업자등록번호(storeDetails)가 필수인 카드사).
    ///
    /// As a bound: [`NeedsBusinessDetailsForDirectCall`](crate::capability::NeedsBusinessDetailsForDirectCall). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N06, N07).
    #[must_use]
    pub const fn direct_call_needs_business_details(self) -> bool {
        matches!(
            self, Self::KOOKMIN_CARD | Self::HANA_CARD | Self::SAMSUNG_CARD |
            Self::SHINHAN_CARD | Self::HYUNDAI_CARD | Self::LOTTE_CARD | Self::NH_CARD |
            Self::CITI_CARD | Self::WOORI_CARD
        )
    }
    /// Whether it is one of the card companies to choose from on a direct call of Naver Pay or Kakao Pay (네이버페이와 카카오페이 다이렉트에서 고를 수 있는 카드사).
    ///
    /// As a bound: [`OfferedByEasyPayDirect`](crate::capability::OfferedByEasyPayDirect). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트 (N15, N16).
    #[must_use]
    pub const fn easy_pay_direct(self) -> bool {
        matches!(
            self, Self::BC_CARD | Self::KOOKMIN_CARD | Self::HANA_CARD |
            Self::SAMSUNG_CARD | Self::SHINHAN_CARD | Self::HYUNDAI_CARD |
            Self::LOTTE_CARD | Self::NH_CARD | Self::CITI_CARD | Self::WOORI_CARD
        )
    }
}
impl Currency {
    /// How many minor units make one of the currency, 6 dollars being 600 (통화 하나를 이루는 최소 단위의 수 (6달러는 600)).
    ///
    /// From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.totalAmount (S28, N41).
    #[must_use]
    pub const fn minor_unit_factor(self) -> u32 {
        match self {
            Self::KRW => 1,
            Self::USD => 100,
        }
    }
    /// How many digits an amount has behind the point (금액을 적을 때 소수점 아래의 자릿수).
    ///
    /// From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.totalAmount (S28, N41).
    #[must_use]
    pub const fn minor_unit_digits(self) -> u32 {
        match self {
            Self::KRW => 0,
            Self::USD => 2,
        }
    }
    /// Whether it is one of the currencies of a direct call of a card company (카드 다이렉트 호출로 결제할 수 있는 통화).
    ///
    /// As a bound: [`AllowsCardDirectCallIn`](crate::capability::AllowsCardDirectCallIn). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출 (N129; confidence: medium).
    #[must_use]
    pub const fn card_direct_call(self) -> bool {
        matches!(self, Self::KRW)
    }
}
impl EasyPayProvider {
    /// Whether it is one of the easy-pay providers that can be called directly (다이렉트로 부를 수 있는 간편결제).
    ///
    /// As a bound: [`AllowsEasyPayDirectCall`](crate::capability::AllowsEasyPayDirectCall). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트 (N12, X10, X17).
    #[must_use]
    pub const fn direct_call(self) -> bool {
        matches!(self, Self::NAVERPAY | Self::KAKAOPAY | Self::PAYCO | Self::LPAY)
    }
    /// Whether it is one of the easy-pay providers whose instalment months can be set (할부 개월 수 표시를 설정할 수 있는 간편결제).
    ///
    /// As a bound: [`AllowsMonthOption`](crate::capability::AllowsMonthOption). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 (S70, S71, N32).
    #[must_use]
    pub const fn month_option(self) -> bool {
        matches!(self, Self::NAVERPAY | Self::KAKAOPAY | Self::LPAY)
    }
    /// Whether it is one of the easy-pay providers whose payments may tell the card (카드 결제 내역에 카드 정보가 전달되지 않는다고 하지 않은 간편결제).
    ///
    /// As a bound: [`GivesCardDetails`](crate::capability::GivesCardDetails). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 (S73, N136; confidence: medium).
    #[must_use]
    pub const fn card_details_in_answer(self) -> bool {
        matches!(self, Self::NAVERPAY | Self::LPAY | Self::SSGPAY)
    }
    /// Whether it is one of the easy-pay providers that want the store's details at the foot of the site or app (사이트나 앱 하단에 상점 정보(대표자명, 주소, 전화번호)를 표시해야 하는 간편결제).
    ///
    /// As a bound: [`NeedsFooter`](crate::capability::NeedsFooter). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 (S74, N133).
    #[must_use]
    pub const fn needs_footer(self) -> bool {
        matches!(self, Self::KAKAOPAY)
    }
}
impl Locale {
    /// Whether it is one of the locales that the KSNET window heeds (KSNET 결제창이 무시하지 않는 언어).
    ///
    /// As a bound: [`SupportedLocale`](crate::capability::SupportedLocale). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통 (S39, S40, X12; confidence: medium).
    #[must_use]
    pub const fn supported(self) -> bool {
        matches!(self, Self::KO_KR)
    }
}
impl PayMethod {
    /// Whether it is one of the pay methods of key-in payment through the API (API 수기(키인)로 결제할 수 있는 결제수단).
    ///
    /// As a bound: [`AllowsKeyIn`](crate::capability::AllowsKeyIn). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단 (S04).
    #[must_use]
    pub const fn key_in(self) -> bool {
        matches!(self, Self::CARD | Self::VIRTUAL_ACCOUNT)
    }
    /// Whether it is one of the pay methods of which a part can be cancelled (부분 취소할 수 있는 결제수단).
    ///
    /// As a bound: [`AllowsPartialCancel`](crate::capability::AllowsPartialCancel). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타 (S87, S99, X34).
    #[must_use]
    pub const fn partial_cancel(self) -> bool {
        matches!(
            self, Self::CARD | Self::TRANSFER | Self::VIRTUAL_ACCOUNT | Self::EASY_PAY
        )
    }
    /// Whether it is one of the pay methods with a sales slip to look at (매출전표를 볼 수 있는 결제수단).
    ///
    /// As a bound: [`GivesSalesSlip`](crate::capability::GivesSalesSlip). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타 (S98).
    #[must_use]
    pub const fn sales_slip(self) -> bool {
        matches!(self, Self::CARD | Self::EASY_PAY)
    }
    /// Whether it is one of the pay methods that take US dollars (미국 달러로 결제할 수 있는 결제수단).
    ///
    /// As a bound: [`AllowsUsd`](crate::capability::AllowsUsd). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제 (S67, S68; confidence: medium).
    #[must_use]
    pub const fn usd(self) -> bool {
        matches!(self, Self::CARD)
    }
    /// What a shop must agree with KSNET before it can use this in `requestPayment`, whatever else it asks for.
    ///
    /// From the rules that demand a contract.
    #[must_use]
    pub const fn contracts(self) -> &'static [ContractFeature] {
        match self {
            Self::CARD => &[],
            Self::TRANSFER => &[],
            Self::VIRTUAL_ACCOUNT => &[ContractFeature::VIRTUAL_ACCOUNT_DUE_DATE],
            Self::MOBILE => &[ContractFeature::MOBILE],
            Self::EASY_PAY => &[ContractFeature::EASY_PAY],
        }
    }
}
impl WindowType {
    /// Whether it is one of the window types that open on PC (PC에서 열리는 결제창 방식).
    ///
    /// As a bound: [`OpensOnPc`](crate::capability::OpensOnPc). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통 (S35, S37).
    #[must_use]
    pub const fn on_pc(self) -> bool {
        matches!(self, Self::IFRAME)
    }
    /// Whether it is one of the window types that open on mobile (모바일에서 열리는 결제창 방식).
    ///
    /// As a bound: [`OpensOnMobile`](crate::capability::OpensOnMobile). From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통 (S36, S37).
    #[must_use]
    pub const fn on_mobile(self) -> bool {
        matches!(self, Self::REDIRECTION)
    }
}
