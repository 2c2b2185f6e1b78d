//! What codes can do. Every set is written down by hand from section C of the ledger, both sides of it: what
//! is named says yes, and all others say no.

use std::fmt::Debug;
use std::str::FromStr;

use portone_ksnet::capability::{
    AllowsCardDirectCall, AllowsCardDirectCallIn, AllowsEasyPayDirectCall, AllowsFreeInstallment,
    AllowsKeyIn, AllowsMonthOption, AllowsPartialCancel, AllowsUsd, CardCompanyMark, CurrencyMark,
    EasyPayProviderMark, GivesCardDetails, GivesSalesSlip, LocaleMark, NeedsBusinessDetailsForDirectCall,
    NeedsFooter, NeedsPhoneForMobileDirectCall, NeedsUrlForDirectCall, OfferedByEasyPayDirect, OpensOnMobile,
    OpensOnPc, PayMethodMark, SupportedLocale, WindowTypeMark,
};
use portone_ksnet::mark::{card_company, currency, easy_pay_provider, locale, pay_method, window_type};
use portone_ksnet::{
    Bank, CardCompany, Carrier, CashReceiptType, ContractFeature, Country, Currency, EasyPayProvider, Locale,
    PayMethod, PaymentLogisticsCompany, ProductType, RestBank, WindowType, matrix,
};

/// Those of `all` that say yes are exactly `yes`, each named once.
#[track_caller]
fn exactly<T: Copy + Debug + PartialEq>(all: &[T], yes: &[T], question: impl Fn(T) -> bool) {
    for code in all {
        assert_eq!(question(*code), yes.contains(code), "{code:?}");
    }
    for (index, code) in yes.iter().enumerate() {
        assert!(all.contains(code) && !yes[..index].contains(code), "{code:?}");
    }
}

/// That each mark has the bound, and stands for the code of its name.
macro_rules! bound {
    ($bound:ident, $module:ident::{$($mark:ident),+ $(,)?}, $question:expr) => {{
        fn name<Mark: $bound>(_: Mark) -> String {
            assert!($question(Mark::CODE), "{:?}", Mark::CODE);
            format!("{:?}", Mark::CODE)
        }
        $(assert_eq!(name($module::$mark), stringify!($mark));)+
    }};
}

mod card_companies {
    use super::*;
    use CardCompany as C;

    const M: [C; 5] = [C::BC_CARD, C::SUHYUP_CARD, C::JEONBUK_CARD, C::GWANGJU_CARD, C::KAKAO_BANK];
    const U: [C; 8] = [
        C::WOORI_CARD,
        C::HANA_CARD,
        C::NH_CARD,
        C::SAMSUNG_CARD,
        C::HYUNDAI_CARD,
        C::LOTTE_CARD,
        C::SHINHAN_CARD,
        C::CITI_CARD,
    ];
    const FREE8: [C; 8] = [
        C::BC_CARD,
        C::KOOKMIN_CARD,
        C::HANA_CARD,
        C::SAMSUNG_CARD,
        C::SHINHAN_CARD,
        C::HYUNDAI_CARD,
        C::LOTTE_CARD,
        C::NH_CARD,
    ];
    const AVAIL10: [C; 10] = [
        C::SHINHAN_CARD,
        C::BC_CARD,
        C::KOOKMIN_CARD,
        C::NH_CARD,
        C::LOTTE_CARD,
        C::SAMSUNG_CARD,
        C::CITI_CARD,
        C::WOORI_CARD,
        C::HANA_CARD,
        C::HYUNDAI_CARD,
    ];

    #[test]
    fn free_installment_is_for_eight() {
        exactly(&C::ALL, &FREE8, C::free_installment);
        bound!(
            AllowsFreeInstallment,
            card_company::{
                BC_CARD, KOOKMIN_CARD, HANA_CARD, SAMSUNG_CARD, SHINHAN_CARD, HYUNDAI_CARD, LOTTE_CARD, NH_CARD
            },
            C::free_installment
        );
    }

    #[test]
    fn direct_call_is_documented_for_fourteen() {
        let b = [U.as_slice(), &[C::KOOKMIN_CARD]].concat();
        let all = [M.as_slice(), &b].concat();
        assert_eq!(all.len(), 14);
        exactly(&C::ALL, &all, C::direct_call);
        exactly(&C::ALL, &M, C::direct_call_on_mobile_needs_phone);
        exactly(&C::ALL, &U, C::direct_call_needs_url);
        exactly(&C::ALL, &b, C::direct_call_needs_business_details);
        bound!(
            AllowsCardDirectCall,
            card_company::{
                BC_CARD, SUHYUP_CARD, JEONBUK_CARD, GWANGJU_CARD, KAKAO_BANK, KOOKMIN_CARD, WOORI_CARD, HANA_CARD,
                NH_CARD, SAMSUNG_CARD, HYUNDAI_CARD, LOTTE_CARD, SHINHAN_CARD, CITI_CARD
            },
            C::direct_call
        );
        bound!(
            NeedsPhoneForMobileDirectCall,
            card_company::{BC_CARD, SUHYUP_CARD, JEONBUK_CARD, GWANGJU_CARD, KAKAO_BANK},
            C::direct_call_on_mobile_needs_phone
        );
        bound!(
            NeedsUrlForDirectCall,
            card_company::{
                WOORI_CARD, HANA_CARD, NH_CARD, SAMSUNG_CARD, HYUNDAI_CARD, LOTTE_CARD, SHINHAN_CARD, CITI_CARD
            },
            C::direct_call_needs_url
        );
        bound!(
            NeedsBusinessDetailsForDirectCall,
            card_company::{
                KOOKMIN_CARD, WOORI_CARD, HANA_CARD, NH_CARD, SAMSUNG_CARD, HYUNDAI_CARD, LOTTE_CARD,
                SHINHAN_CARD, CITI_CARD
            },
            C::direct_call_needs_business_details
        );
    }

    #[test]
    fn ten_can_be_chosen_for_easy_pay_direct() {
        exactly(&C::ALL, &AVAIL10, C::easy_pay_direct);
        bound!(
            OfferedByEasyPayDirect,
            card_company::{
                SHINHAN_CARD, BC_CARD, KOOKMIN_CARD, NH_CARD, LOTTE_CARD, SAMSUNG_CARD, CITI_CARD, WOORI_CARD,
                HANA_CARD, HYUNDAI_CARD
            },
            C::easy_pay_direct
        );
    }

    #[test]
    fn all_are_there() {
        assert_eq!(C::ALL.len(), 23);
    }
}

mod easy_pay {
    use super::*;
    use EasyPayProvider as P;

    #[test]
    fn each_provider_can_do_what_the_ledger_says() {
        assert_eq!(P::ALL, [P::NAVERPAY, P::KAKAOPAY, P::PAYCO, P::LPAY, P::SSGPAY]);
        exactly(&P::ALL, &[P::NAVERPAY, P::KAKAOPAY, P::PAYCO, P::LPAY], P::direct_call);
        exactly(&P::ALL, &[P::NAVERPAY, P::KAKAOPAY, P::LPAY], P::month_option);
        exactly(&P::ALL, &[P::NAVERPAY, P::LPAY, P::SSGPAY], P::card_details_in_answer);
        exactly(&P::ALL, &[P::KAKAOPAY], P::needs_footer);
        bound!(AllowsEasyPayDirectCall, easy_pay_provider::{NAVERPAY, KAKAOPAY, PAYCO, LPAY}, P::direct_call);
        bound!(AllowsMonthOption, easy_pay_provider::{NAVERPAY, KAKAOPAY, LPAY}, P::month_option);
        bound!(GivesCardDetails, easy_pay_provider::{NAVERPAY, LPAY, SSGPAY}, P::card_details_in_answer);
        bound!(NeedsFooter, easy_pay_provider::{KAKAOPAY}, P::needs_footer);
    }
}

mod pay_methods {
    use super::*;
    use PayMethod as M;

    #[test]
    fn each_pay_method_can_do_what_the_ledger_says() {
        assert_eq!(M::ALL, [M::CARD, M::TRANSFER, M::VIRTUAL_ACCOUNT, M::MOBILE, M::EASY_PAY]);
        exactly(&M::ALL, &[M::CARD, M::TRANSFER, M::VIRTUAL_ACCOUNT, M::EASY_PAY], M::partial_cancel);
        exactly(&M::ALL, &[M::CARD, M::EASY_PAY], M::sales_slip);
        exactly(&M::ALL, &[M::CARD], M::usd);
        exactly(&M::ALL, &[M::CARD, M::VIRTUAL_ACCOUNT], M::key_in);
        bound!(
            AllowsPartialCancel,
            pay_method::{CARD, TRANSFER, VIRTUAL_ACCOUNT, EASY_PAY},
            M::partial_cancel
        );
        bound!(GivesSalesSlip, pay_method::{CARD, EASY_PAY}, M::sales_slip);
        bound!(AllowsUsd, pay_method::{CARD}, M::usd);
        bound!(AllowsKeyIn, pay_method::{CARD, VIRTUAL_ACCOUNT}, M::key_in);
    }

    #[test]
    fn the_contracts_of_a_pay_method_are_those_that_the_rules_demand() {
        assert_eq!(M::EASY_PAY.contracts(), [ContractFeature::EASY_PAY]);
        assert_eq!(M::MOBILE.contracts(), [ContractFeature::MOBILE]);
        // A virtual account must have a deadline, and a deadline takes a contract.
        assert_eq!(M::VIRTUAL_ACCOUNT.contracts(), [ContractFeature::VIRTUAL_ACCOUNT_DUE_DATE]);
        assert_eq!(M::CARD.contracts(), []);
        assert_eq!(M::TRANSFER.contracts(), []);
    }

    #[test]
    fn contracts_are_rows_of_the_matrix() {
        assert_eq!(ContractFeature::ALL.len(), matrix::CONTRACTS.len());
        for (feature, row) in ContractFeature::ALL.iter().zip(&matrix::CONTRACTS) {
            assert_eq!((feature.id(), feature.table()), (row.id, row));
            assert_eq!((feature.label_en(), feature.label_ko()), (row.label.en, row.label.ko));
            assert_eq!(row.id.parse(), Ok(*feature));
            assert_eq!(feature.to_string(), row.id);
        }
        assert!("EASYPAY".parse::<ContractFeature>().is_err());
    }
}

mod currencies_windows_and_locales {
    use super::*;

    #[test]
    fn minor_units() {
        assert_eq!(Currency::ALL, [Currency::KRW, Currency::USD]);
        assert_eq!((Currency::KRW.minor_unit_factor(), Currency::KRW.minor_unit_digits()), (1, 0));
        assert_eq!((Currency::USD.minor_unit_factor(), Currency::USD.minor_unit_digits()), (100, 2));
        for currency in Currency::ALL {
            assert_eq!(10_u32.pow(currency.minor_unit_digits()), currency.minor_unit_factor());
        }
    }

    #[test]
    fn card_direct_call_takes_won_alone() {
        exactly(&Currency::ALL, &[Currency::KRW], Currency::card_direct_call);
        bound!(AllowsCardDirectCallIn, currency::{KRW}, Currency::card_direct_call);
    }

    #[test]
    fn each_device_opens_one_type_of_window() {
        assert_eq!(WindowType::ALL.len(), 4);
        exactly(&WindowType::ALL, &[WindowType::IFRAME], WindowType::on_pc);
        exactly(&WindowType::ALL, &[WindowType::REDIRECTION], WindowType::on_mobile);
        bound!(OpensOnPc, window_type::{IFRAME}, WindowType::on_pc);
        bound!(OpensOnMobile, window_type::{REDIRECTION}, WindowType::on_mobile);
    }

    #[test]
    fn the_window_speaks_korean() {
        exactly(&Locale::ALL, &[Locale::KO_KR], Locale::supported);
        bound!(SupportedLocale, locale::{KO_KR}, Locale::supported);
    }
}

/// A till that gives money back in parts.
struct Till<P: AllowsPartialCancel, C: CurrencyMark>(P, C);

impl<P: AllowsPartialCancel, C: CurrencyMark> Till<P, C> {
    const REFUNDS: (PayMethod, u32) = (P::CODE, C::CODE.minor_unit_factor());
}

/// Generic code asks for what it needs, and gets the code as a constant.
#[test]
fn generic_code_can_ask_for_a_capability() {
    fn plan<C: AllowsFreeInstallment + AllowsCardDirectCall>() -> CardCompany {
        const { assert!(C::CODE.free_installment() && C::CODE.direct_call()) };
        C::CODE
    }
    assert_eq!(plan::<card_company::KOOKMIN_CARD>(), CardCompany::KOOKMIN_CARD);
    let Till(..) = Till(pay_method::TRANSFER, currency::USD);
    assert_eq!(Till::<pay_method::TRANSFER, currency::USD>::REFUNDS, (PayMethod::TRANSFER, 100));
}

#[test]
fn questions_are_answered_by_the_compiler() {
    const _: () = assert!(!CardCompany::CITI_CARD.free_installment());
    const _: () = assert!(!EasyPayProvider::PAYCO.month_option());
    const _: () = assert!(!PayMethod::MOBILE.partial_cancel());
    const _: () = assert!(Currency::USD.minor_unit_factor() == 100);
    const _: () = assert!(PayMethod::MOBILE.contracts().len() == 1);
    const _: () = assert!(matches!(ContractFeature::MOBILE.table().id.as_bytes(), b"MOBILE"));
}

/// Every code without a capability has a mark, too: asking for it is refused with words, and not because there
/// is no such type.
#[test]
fn every_code_has_a_mark() {
    macro_rules! codes {
        ($trait:ident, $module:ident::{$($mark:ident),+ $(,)?}) => {{
            fn name<Mark: $trait>(_: Mark) -> String {
                format!("{:?}", Mark::CODE)
            }
            [$(name($module::$mark)),+].to_vec()
        }};
    }
    fn names<T: Debug>(all: &[T]) -> Vec<String> {
        all.iter().map(|code| format!("{code:?}")).collect()
    }
    let companies = codes!(CardCompanyMark, card_company::{
        BC_CARD, KOOKMIN_CARD, HANA_CARD, SAMSUNG_CARD, SHINHAN_CARD, HYUNDAI_CARD, LOTTE_CARD, NH_CARD,
        CITI_CARD, WOORI_CARD, SUHYUP_CARD, JEONBUK_CARD, GWANGJU_CARD, KAKAO_BANK, JEJU_CARD, K_BANK, TOSS_BANK,
        EPOST, KFCC, SHINHYUP, SAVINGS_BANK_KOREA, KOREA_DEVELOPMENT_BANK, MIRAE_ASSET_SECURITIES,
    });
    assert_eq!(companies, names(&CardCompany::ALL));
    let methods = codes!(PayMethodMark, pay_method::{CARD, TRANSFER, VIRTUAL_ACCOUNT, MOBILE, EASY_PAY});
    assert_eq!(methods, names(&PayMethod::ALL));
    let providers = codes!(EasyPayProviderMark, easy_pay_provider::{NAVERPAY, KAKAOPAY, PAYCO, LPAY, SSGPAY});
    assert_eq!(providers, names(&EasyPayProvider::ALL));
    assert_eq!(codes!(CurrencyMark, currency::{KRW, USD}), names(&Currency::ALL));
    let windows = codes!(WindowTypeMark, window_type::{IFRAME, REDIRECTION, POPUP, UI});
    assert_eq!(windows, names(&WindowType::ALL));
    assert_eq!(codes!(LocaleMark, locale::{KO_KR, EN_US}), ["KO_KR", "EN_US"]);
}

/// `text` is read as `code`, which is printed as `shown`.
#[track_caller]
fn reads<T: Copy + FromStr + ToString + Debug + PartialEq>(text: &str, code: T, shown: &str)
where
    T::Err: Debug,
{
    assert_eq!(code.to_string(), shown);
    assert_eq!(text.parse::<T>().unwrap(), code, "{text}");
}

#[test]
fn every_spelling_of_a_code_is_read_and_one_is_printed() {
    reads("KRW", Currency::KRW, "KRW");
    reads("CURRENCY_KRW", Currency::KRW, "KRW");
    reads("BC_CARD", CardCompany::BC_CARD, "BC_CARD");
    reads("CARD_COMPANY_BC_CARD", CardCompany::BC_CARD, "BC_CARD");
    reads("EASY_PAY_PROVIDER_NAVERPAY", EasyPayProvider::NAVERPAY, "NAVERPAY");
    reads("PHYSICAL", ProductType::PHYSICAL, "PHYSICAL");
    reads("REAL", ProductType::REAL, "PHYSICAL");
    reads("PRODUCT_TYPE_REAL", ProductType::PHYSICAL, "PHYSICAL");
    reads("PRODUCT_TYPE_DIGITAL", ProductType::DIGITAL, "DIGITAL");
    reads("BANK_KOOKMIN_BANK", Bank::KOOKMIN_BANK, "KOOKMIN_BANK");
    reads("KOOKMIN", RestBank::KOOKMIN, "KOOKMIN");
    reads("CARRIER_SKT", Carrier::SKT, "SKT");
    reads("COUNTRY_KR", Country::KR, "KR");
    reads("CASH_RECEIPT_TYPE_ANONYMOUS", CashReceiptType::ANONYMOUS, "ANONYMOUS");
    assert_eq!(format!("[{:>6}]", Currency::KRW), "[   KRW]");
}

#[test]
fn other_codes_are_refused_by_name() {
    let refused = |error: portone_ksnet::UnknownCode| error.to_string();
    assert_eq!(refused("JPY".parse::<Currency>().unwrap_err()), "`JPY` is not a `Currency` of KSNET");
    for text in ["", "krw", " KRW", "CURRENCY_", "CURRENCY_CURRENCY_KRW", "CARD_COMPANY_KRW", "KRW\0"] {
        assert!(text.parse::<Currency>().is_err(), "{text:?}");
    }
    // PortOne's schema itself has this mistake in a sample.
    assert!("CARD_COMPANY_SAMSUNG".parse::<CardCompany>().is_err());
    assert!("PRODUCT_TYPE_PHYSICAL".parse::<ProductType>().is_err());
    assert!("PAY_METHOD_CARD".parse::<PayMethod>().is_err());
}

#[test]
fn spellings_of_the_two_surfaces_are_never_mixed_up() {
    for text in ["CURRENCY_KRW", "CURRENCY_USD"] {
        assert!(Currency::from_sdk_code(text).is_ok() && Currency::from_rest_code(text).is_err(), "{text}");
    }
    for text in ["REAL", "PRODUCT_TYPE_REAL", "PRODUCT_TYPE_DIGITAL"] {
        assert!(ProductType::from_sdk_code(text).is_ok(), "{text}");
        assert!(ProductType::from_rest_code(text).is_err(), "{text}");
    }
    for text in ["PHYSICAL", "PRODUCT_TYPE_PHYSICAL"] {
        assert!(ProductType::from_sdk_code(text).is_err(), "{text}");
    }
    assert!(Country::from_sdk_code("COUNTRY_KR").is_ok() && Country::from_rest_code("COUNTRY_KR").is_err());
    assert!("KOOKMIN".parse::<Bank>().is_err() && "BANK_KOOKMIN_BANK".parse::<RestBank>().is_err());
    assert_eq!((ProductType::PHYSICAL.sdk_code(), ProductType::PHYSICAL.rest_code()), ("REAL", "PHYSICAL"));
}

/// The banks of each surface have names of their own.
#[test]
fn banks_are_two_vocabularies() {
    assert_eq!((Bank::ALL.len(), RestBank::ALL.len(), PaymentLogisticsCompany::ALL.len()), (15, 79, 30));
    for bank in Bank::ALL {
        let same = RestBank::from_rest_code(bank.sdk_code());
        assert_eq!(same.is_ok(), bank == Bank::K_BANK, "{bank}");
    }
}

/// What is printed can be read, whichever vocabulary it is.
#[test]
fn what_is_printed_is_read_again() {
    fn again<T: Copy + FromStr + ToString + Debug + PartialEq>(all: &[T])
    where
        T::Err: Debug,
    {
        for code in all {
            assert_eq!(code.to_string().parse::<T>().unwrap(), *code);
        }
    }
    again(&Bank::ALL);
    again(&CardCompany::ALL);
    again(&Carrier::ALL);
    again(&CashReceiptType::ALL);
    again(&ContractFeature::ALL);
    again(&Country::ALL);
    again(&Currency::ALL);
    again(&EasyPayProvider::ALL);
    again(&Locale::ALL);
    again(&PayMethod::ALL);
    again(&PaymentLogisticsCompany::ALL);
    again(&ProductType::ALL);
    again(&RestBank::ALL);
    again(&WindowType::ALL);
}

#[test]
fn labels_are_in_both_languages() {
    assert_eq!((CardCompany::BC_CARD.label_en(), CardCompany::BC_CARD.label_ko()), ("BC", "BC카드"));
    assert_eq!(
        (PayMethod::MOBILE.label_en(), PayMethod::MOBILE.label_ko()),
        ("mobile phone", "휴대폰 소액결제")
    );
    assert_eq!(ContractFeature::EASY_PAY.label_ko(), "간편결제");
    assert_eq!((Bank::EPOST.label_ko(), RestBank::POST.label_ko()), ("우체국", "우체국"));
}
