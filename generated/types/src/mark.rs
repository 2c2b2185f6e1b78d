// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Codes as types, for the bounds of [`capability`](crate::capability).
/// The codes of [`CardCompany`](crate::CardCompany).
#[allow(non_camel_case_types)]
pub mod card_company {
    use crate::capability::{sealed::Sealed, CardCompanyMark};
    use crate::vocabulary::CardCompany;
    /// BC (BC카드): [`CardCompany::BC_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct BC_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for BC_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for BC_CARD {
        const CODE: CardCompany = CardCompany::BC_CARD;
    }
    /// KB Kookmin (국민카드): [`CardCompany::KOOKMIN_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct KOOKMIN_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for KOOKMIN_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for KOOKMIN_CARD {
        const CODE: CardCompany = CardCompany::KOOKMIN_CARD;
    }
    /// Hana (하나카드): [`CardCompany::HANA_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct HANA_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for HANA_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for HANA_CARD {
        const CODE: CardCompany = CardCompany::HANA_CARD;
    }
    /// Samsung (삼성카드): [`CardCompany::SAMSUNG_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct SAMSUNG_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for SAMSUNG_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for SAMSUNG_CARD {
        const CODE: CardCompany = CardCompany::SAMSUNG_CARD;
    }
    /// Shinhan (신한카드): [`CardCompany::SHINHAN_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct SHINHAN_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for SHINHAN_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for SHINHAN_CARD {
        const CODE: CardCompany = CardCompany::SHINHAN_CARD;
    }
    /// Hyundai (현대카드): [`CardCompany::HYUNDAI_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct HYUNDAI_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for HYUNDAI_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for HYUNDAI_CARD {
        const CODE: CardCompany = CardCompany::HYUNDAI_CARD;
    }
    /// Lotte (롯데카드): [`CardCompany::LOTTE_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct LOTTE_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for LOTTE_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for LOTTE_CARD {
        const CODE: CardCompany = CardCompany::LOTTE_CARD;
    }
    /// NH Nonghyup (NH농협카드): [`CardCompany::NH_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct NH_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for NH_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for NH_CARD {
        const CODE: CardCompany = CardCompany::NH_CARD;
    }
    /// Citi (씨티카드): [`CardCompany::CITI_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct CITI_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for CITI_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for CITI_CARD {
        const CODE: CardCompany = CardCompany::CITI_CARD;
    }
    /// Woori (우리카드): [`CardCompany::WOORI_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct WOORI_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for WOORI_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for WOORI_CARD {
        const CODE: CardCompany = CardCompany::WOORI_CARD;
    }
    /// Suhyup (수협카드): [`CardCompany::SUHYUP_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct SUHYUP_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for SUHYUP_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for SUHYUP_CARD {
        const CODE: CardCompany = CardCompany::SUHYUP_CARD;
    }
    /// Jeonbuk (전북카드): [`CardCompany::JEONBUK_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct JEONBUK_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for JEONBUK_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for JEONBUK_CARD {
        const CODE: CardCompany = CardCompany::JEONBUK_CARD;
    }
    /// Gwangju (광주카드): [`CardCompany::GWANGJU_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct GWANGJU_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for GWANGJU_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for GWANGJU_CARD {
        const CODE: CardCompany = CardCompany::GWANGJU_CARD;
    }
    /// Kakao Bank (카카오뱅크 카드): [`CardCompany::KAKAO_BANK`].
    #[derive(Clone, Copy, Debug)]
    pub struct KAKAO_BANK;
    #[diagnostic::do_not_recommend]
    impl Sealed for KAKAO_BANK {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for KAKAO_BANK {
        const CODE: CardCompany = CardCompany::KAKAO_BANK;
    }
    /// Jeju (제주카드): [`CardCompany::JEJU_CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct JEJU_CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for JEJU_CARD {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for JEJU_CARD {
        const CODE: CardCompany = CardCompany::JEJU_CARD;
    }
    /// K bank (케이뱅크): [`CardCompany::K_BANK`].
    #[derive(Clone, Copy, Debug)]
    pub struct K_BANK;
    #[diagnostic::do_not_recommend]
    impl Sealed for K_BANK {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for K_BANK {
        const CODE: CardCompany = CardCompany::K_BANK;
    }
    /// Toss Bank (토스뱅크): [`CardCompany::TOSS_BANK`].
    #[derive(Clone, Copy, Debug)]
    pub struct TOSS_BANK;
    #[diagnostic::do_not_recommend]
    impl Sealed for TOSS_BANK {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for TOSS_BANK {
        const CODE: CardCompany = CardCompany::TOSS_BANK;
    }
    /// Korea Post (우체국): [`CardCompany::EPOST`].
    #[derive(Clone, Copy, Debug)]
    pub struct EPOST;
    #[diagnostic::do_not_recommend]
    impl Sealed for EPOST {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for EPOST {
        const CODE: CardCompany = CardCompany::EPOST;
    }
    /// KFCC (새마을금고): [`CardCompany::KFCC`].
    #[derive(Clone, Copy, Debug)]
    pub struct KFCC;
    #[diagnostic::do_not_recommend]
    impl Sealed for KFCC {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for KFCC {
        const CODE: CardCompany = CardCompany::KFCC;
    }
    /// Shinhyup (신협): [`CardCompany::SHINHYUP`].
    #[derive(Clone, Copy, Debug)]
    pub struct SHINHYUP;
    #[diagnostic::do_not_recommend]
    impl Sealed for SHINHYUP {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for SHINHYUP {
        const CODE: CardCompany = CardCompany::SHINHYUP;
    }
    /// Savings banks (저축은행): [`CardCompany::SAVINGS_BANK_KOREA`].
    #[derive(Clone, Copy, Debug)]
    pub struct SAVINGS_BANK_KOREA;
    #[diagnostic::do_not_recommend]
    impl Sealed for SAVINGS_BANK_KOREA {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for SAVINGS_BANK_KOREA {
        const CODE: CardCompany = CardCompany::SAVINGS_BANK_KOREA;
    }
    /// KDB (KDB산업은행): [`CardCompany::KOREA_DEVELOPMENT_BANK`].
    #[derive(Clone, Copy, Debug)]
    pub struct KOREA_DEVELOPMENT_BANK;
    #[diagnostic::do_not_recommend]
    impl Sealed for KOREA_DEVELOPMENT_BANK {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for KOREA_DEVELOPMENT_BANK {
        const CODE: CardCompany = CardCompany::KOREA_DEVELOPMENT_BANK;
    }
    /// Mirae Asset Securities (미래에셋증권): [`CardCompany::MIRAE_ASSET_SECURITIES`].
    #[derive(Clone, Copy, Debug)]
    pub struct MIRAE_ASSET_SECURITIES;
    #[diagnostic::do_not_recommend]
    impl Sealed for MIRAE_ASSET_SECURITIES {}
    #[diagnostic::do_not_recommend]
    impl CardCompanyMark for MIRAE_ASSET_SECURITIES {
        const CODE: CardCompany = CardCompany::MIRAE_ASSET_SECURITIES;
    }
}
/// The codes of [`Currency`](crate::Currency).
#[allow(non_camel_case_types)]
pub mod currency {
    use crate::capability::{sealed::Sealed, CurrencyMark};
    use crate::vocabulary::Currency;
    /// Korean won (원): [`Currency::KRW`].
    #[derive(Clone, Copy, Debug)]
    pub struct KRW;
    #[diagnostic::do_not_recommend]
    impl Sealed for KRW {}
    #[diagnostic::do_not_recommend]
    impl CurrencyMark for KRW {
        const CODE: Currency = Currency::KRW;
    }
    /// US dollar (미국 달러): [`Currency::USD`].
    #[derive(Clone, Copy, Debug)]
    pub struct USD;
    #[diagnostic::do_not_recommend]
    impl Sealed for USD {}
    #[diagnostic::do_not_recommend]
    impl CurrencyMark for USD {
        const CODE: Currency = Currency::USD;
    }
}
/// The codes of [`EasyPayProvider`](crate::EasyPayProvider).
#[allow(non_camel_case_types)]
pub mod easy_pay_provider {
    use crate::capability::{sealed::Sealed, EasyPayProviderMark};
    use crate::vocabulary::EasyPayProvider;
    /// Naver Pay (네이버페이): [`EasyPayProvider::NAVERPAY`].
    #[derive(Clone, Copy, Debug)]
    pub struct NAVERPAY;
    #[diagnostic::do_not_recommend]
    impl Sealed for NAVERPAY {}
    #[diagnostic::do_not_recommend]
    impl EasyPayProviderMark for NAVERPAY {
        const CODE: EasyPayProvider = EasyPayProvider::NAVERPAY;
    }
    /// Kakao Pay (카카오페이): [`EasyPayProvider::KAKAOPAY`].
    #[derive(Clone, Copy, Debug)]
    pub struct KAKAOPAY;
    #[diagnostic::do_not_recommend]
    impl Sealed for KAKAOPAY {}
    #[diagnostic::do_not_recommend]
    impl EasyPayProviderMark for KAKAOPAY {
        const CODE: EasyPayProvider = EasyPayProvider::KAKAOPAY;
    }
    /// Payco (페이코): [`EasyPayProvider::PAYCO`].
    #[derive(Clone, Copy, Debug)]
    pub struct PAYCO;
    #[diagnostic::do_not_recommend]
    impl Sealed for PAYCO {}
    #[diagnostic::do_not_recommend]
    impl EasyPayProviderMark for PAYCO {
        const CODE: EasyPayProvider = EasyPayProvider::PAYCO;
    }
    /// L.Pay (L페이): [`EasyPayProvider::LPAY`].
    #[derive(Clone, Copy, Debug)]
    pub struct LPAY;
    #[diagnostic::do_not_recommend]
    impl Sealed for LPAY {}
    #[diagnostic::do_not_recommend]
    impl EasyPayProviderMark for LPAY {
        const CODE: EasyPayProvider = EasyPayProvider::LPAY;
    }
    /// SSG Pay (SSG페이): [`EasyPayProvider::SSGPAY`].
    #[derive(Clone, Copy, Debug)]
    pub struct SSGPAY;
    #[diagnostic::do_not_recommend]
    impl Sealed for SSGPAY {}
    #[diagnostic::do_not_recommend]
    impl EasyPayProviderMark for SSGPAY {
        const CODE: EasyPayProvider = EasyPayProvider::SSGPAY;
    }
}
/// The codes of [`Locale`](crate::Locale).
#[allow(non_camel_case_types)]
pub mod locale {
    use crate::capability::{sealed::Sealed, LocaleMark};
    use crate::vocabulary::Locale;
    /// [`Locale::AR_001`].
    #[derive(Clone, Copy, Debug)]
    pub struct AR_001;
    #[diagnostic::do_not_recommend]
    impl Sealed for AR_001 {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for AR_001 {
        const CODE: Locale = Locale::AR_001;
    }
    /// [`Locale::DE_DE`].
    #[derive(Clone, Copy, Debug)]
    pub struct DE_DE;
    #[diagnostic::do_not_recommend]
    impl Sealed for DE_DE {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for DE_DE {
        const CODE: Locale = Locale::DE_DE;
    }
    /// [`Locale::EN_US`].
    #[derive(Clone, Copy, Debug)]
    pub struct EN_US;
    #[diagnostic::do_not_recommend]
    impl Sealed for EN_US {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for EN_US {
        const CODE: Locale = Locale::EN_US;
    }
    /// [`Locale::ES_ES`].
    #[derive(Clone, Copy, Debug)]
    pub struct ES_ES;
    #[diagnostic::do_not_recommend]
    impl Sealed for ES_ES {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for ES_ES {
        const CODE: Locale = Locale::ES_ES;
    }
    /// [`Locale::FR_FR`].
    #[derive(Clone, Copy, Debug)]
    pub struct FR_FR;
    #[diagnostic::do_not_recommend]
    impl Sealed for FR_FR {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for FR_FR {
        const CODE: Locale = Locale::FR_FR;
    }
    /// [`Locale::ID_ID`].
    #[derive(Clone, Copy, Debug)]
    pub struct ID_ID;
    #[diagnostic::do_not_recommend]
    impl Sealed for ID_ID {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for ID_ID {
        const CODE: Locale = Locale::ID_ID;
    }
    /// [`Locale::IT_IT`].
    #[derive(Clone, Copy, Debug)]
    pub struct IT_IT;
    #[diagnostic::do_not_recommend]
    impl Sealed for IT_IT {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for IT_IT {
        const CODE: Locale = Locale::IT_IT;
    }
    /// [`Locale::JA_JP`].
    #[derive(Clone, Copy, Debug)]
    pub struct JA_JP;
    #[diagnostic::do_not_recommend]
    impl Sealed for JA_JP {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for JA_JP {
        const CODE: Locale = Locale::JA_JP;
    }
    /// [`Locale::KO_KR`].
    #[derive(Clone, Copy, Debug)]
    pub struct KO_KR;
    #[diagnostic::do_not_recommend]
    impl Sealed for KO_KR {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for KO_KR {
        const CODE: Locale = Locale::KO_KR;
    }
    /// [`Locale::NL_NL`].
    #[derive(Clone, Copy, Debug)]
    pub struct NL_NL;
    #[diagnostic::do_not_recommend]
    impl Sealed for NL_NL {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for NL_NL {
        const CODE: Locale = Locale::NL_NL;
    }
    /// [`Locale::PL_PL`].
    #[derive(Clone, Copy, Debug)]
    pub struct PL_PL;
    #[diagnostic::do_not_recommend]
    impl Sealed for PL_PL {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for PL_PL {
        const CODE: Locale = Locale::PL_PL;
    }
    /// [`Locale::PT_PT`].
    #[derive(Clone, Copy, Debug)]
    pub struct PT_PT;
    #[diagnostic::do_not_recommend]
    impl Sealed for PT_PT {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for PT_PT {
        const CODE: Locale = Locale::PT_PT;
    }
    /// [`Locale::RU_RU`].
    #[derive(Clone, Copy, Debug)]
    pub struct RU_RU;
    #[diagnostic::do_not_recommend]
    impl Sealed for RU_RU {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for RU_RU {
        const CODE: Locale = Locale::RU_RU;
    }
    /// [`Locale::TH_TH`].
    #[derive(Clone, Copy, Debug)]
    pub struct TH_TH;
    #[diagnostic::do_not_recommend]
    impl Sealed for TH_TH {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for TH_TH {
        const CODE: Locale = Locale::TH_TH;
    }
    /// [`Locale::VI_VN`].
    #[derive(Clone, Copy, Debug)]
    pub struct VI_VN;
    #[diagnostic::do_not_recommend]
    impl Sealed for VI_VN {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for VI_VN {
        const CODE: Locale = Locale::VI_VN;
    }
    /// [`Locale::ZH_CN`].
    #[derive(Clone, Copy, Debug)]
    pub struct ZH_CN;
    #[diagnostic::do_not_recommend]
    impl Sealed for ZH_CN {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for ZH_CN {
        const CODE: Locale = Locale::ZH_CN;
    }
    /// [`Locale::ZH_TW`].
    #[derive(Clone, Copy, Debug)]
    pub struct ZH_TW;
    #[diagnostic::do_not_recommend]
    impl Sealed for ZH_TW {}
    #[diagnostic::do_not_recommend]
    impl LocaleMark for ZH_TW {
        const CODE: Locale = Locale::ZH_TW;
    }
}
/// The codes of [`PayMethod`](crate::PayMethod).
#[allow(non_camel_case_types)]
pub mod pay_method {
    use crate::capability::{sealed::Sealed, PayMethodMark};
    use crate::vocabulary::PayMethod;
    /// Credit card (신용카드): [`PayMethod::CARD`].
    #[derive(Clone, Copy, Debug)]
    pub struct CARD;
    #[diagnostic::do_not_recommend]
    impl Sealed for CARD {}
    #[diagnostic::do_not_recommend]
    impl PayMethodMark for CARD {
        const CODE: PayMethod = PayMethod::CARD;
    }
    /// Bank transfer (실시간 계좌이체): [`PayMethod::TRANSFER`].
    #[derive(Clone, Copy, Debug)]
    pub struct TRANSFER;
    #[diagnostic::do_not_recommend]
    impl Sealed for TRANSFER {}
    #[diagnostic::do_not_recommend]
    impl PayMethodMark for TRANSFER {
        const CODE: PayMethod = PayMethod::TRANSFER;
    }
    /// Virtual account (가상계좌): [`PayMethod::VIRTUAL_ACCOUNT`].
    #[derive(Clone, Copy, Debug)]
    pub struct VIRTUAL_ACCOUNT;
    #[diagnostic::do_not_recommend]
    impl Sealed for VIRTUAL_ACCOUNT {}
    #[diagnostic::do_not_recommend]
    impl PayMethodMark for VIRTUAL_ACCOUNT {
        const CODE: PayMethod = PayMethod::VIRTUAL_ACCOUNT;
    }
    /// Mobile phone (휴대폰 소액결제): [`PayMethod::MOBILE`].
    #[derive(Clone, Copy, Debug)]
    pub struct MOBILE;
    #[diagnostic::do_not_recommend]
    impl Sealed for MOBILE {}
    #[diagnostic::do_not_recommend]
    impl PayMethodMark for MOBILE {
        const CODE: PayMethod = PayMethod::MOBILE;
    }
    /// Easy pay (간편결제): [`PayMethod::EASY_PAY`].
    #[derive(Clone, Copy, Debug)]
    pub struct EASY_PAY;
    #[diagnostic::do_not_recommend]
    impl Sealed for EASY_PAY {}
    #[diagnostic::do_not_recommend]
    impl PayMethodMark for EASY_PAY {
        const CODE: PayMethod = PayMethod::EASY_PAY;
    }
}
/// The codes of [`WindowType`](crate::WindowType).
#[allow(non_camel_case_types)]
pub mod window_type {
    use crate::capability::{sealed::Sealed, WindowTypeMark};
    use crate::vocabulary::WindowType;
    /// A frame in the page (페이지 안의 창): [`WindowType::IFRAME`].
    #[derive(Clone, Copy, Debug)]
    pub struct IFRAME;
    #[diagnostic::do_not_recommend]
    impl Sealed for IFRAME {}
    #[diagnostic::do_not_recommend]
    impl WindowTypeMark for IFRAME {
        const CODE: WindowType = WindowType::IFRAME;
    }
    /// A redirection (페이지 이동): [`WindowType::REDIRECTION`].
    #[derive(Clone, Copy, Debug)]
    pub struct REDIRECTION;
    #[diagnostic::do_not_recommend]
    impl Sealed for REDIRECTION {}
    #[diagnostic::do_not_recommend]
    impl WindowTypeMark for REDIRECTION {
        const CODE: WindowType = WindowType::REDIRECTION;
    }
    /// A popup (팝업): [`WindowType::POPUP`].
    #[derive(Clone, Copy, Debug)]
    pub struct POPUP;
    #[diagnostic::do_not_recommend]
    impl Sealed for POPUP {}
    #[diagnostic::do_not_recommend]
    impl WindowTypeMark for POPUP {
        const CODE: WindowType = WindowType::POPUP;
    }
    /// UI (UI): [`WindowType::UI`].
    #[derive(Clone, Copy, Debug)]
    pub struct UI;
    #[diagnostic::do_not_recommend]
    impl Sealed for UI {}
    #[diagnostic::do_not_recommend]
    impl WindowTypeMark for UI {
        const CODE: WindowType = WindowType::UI;
    }
}
