//! PortOne's code lists, as imported, against those of the fact ledger (section C), written down by hand.
//!
//! The ledger was made from a newer revision of the browser SDK's schema (2026-08) than the one imported
//! (2026-01): codes that came in between are named apart, and are to be moved when the newer one is imported.

use std::collections::BTreeSet;
use std::path::Path;

use portone_ksnet_codegen::wire::{Wire, WireType};

fn wire(path: &str) -> Wire {
    let at = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    let text = std::fs::read_to_string(&at).unwrap_or_else(|error| panic!("{path}: {error}"));
    Wire::read(path, &text).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

fn sdk() -> Wire {
    wire("spec/wire/sdk.yaml")
}

fn rest() -> Wire {
    wire("spec/wire/rest.yaml")
}

/// What PortOne's enum holds, and the prefix that the SDK takes before each code.
fn codes<'a>(wire: &'a Wire, name: &str) -> (Option<&'a str>, BTreeSet<&'a str>) {
    match wire.types.get(name) {
        Some(WireType::Enum { prefix, values }) => {
            (prefix.as_deref(), values.iter().map(String::as_str).collect())
        }
        _ => panic!("there is no enum `{name}`"),
    }
}

/// Words in a row.
fn set(codes: &str) -> BTreeSet<&str> {
    let set: BTreeSet<&str> = codes.split_whitespace().collect();
    assert_eq!(set.len(), codes.split_whitespace().count(), "a code stands twice: {codes}");
    set
}

/// The enum holds these codes and no other.
#[track_caller]
fn holds(wire: &Wire, name: &str, prefix: Option<&str>, expected: &str) {
    assert_eq!(codes(wire, name), (prefix, set(expected)), "{name}");
}

#[test]
fn pay_methods() {
    holds(
        &sdk(),
        "PaymentPayMethod",
        None,
        // Not yet: ALIPAY_PLUS.
        "CARD VIRTUAL_ACCOUNT TRANSFER MOBILE EASY_PAY GIFT_CERTIFICATE PAYPAL ALIPAY CONVENIENCE_STORE",
    );
    holds(&sdk(), "BillingKeyMethod", None, "CARD MOBILE EASY_PAY PAYPAL");
}

#[test]
fn currencies() {
    let (sdk, rest) = (sdk(), rest());
    let (prefix, of_sdk) = codes(&sdk, "Currency");
    assert_eq!((prefix, of_sdk.len()), (Some("CURRENCY"), 176));
    let (prefix, of_rest) = codes(&rest, "Currency");
    assert_eq!((prefix, of_rest.len()), (None, 181));
    for used in ["KRW", "USD"] {
        assert!(of_sdk.contains(used) && of_rest.contains(used), "{used}");
    }
}

#[test]
fn window_types() {
    holds(&sdk(), "WindowType", None, "IFRAME POPUP REDIRECTION UI");
}

#[test]
fn locales() {
    let imported = "KO_KR EN_US ZH_CN ZH_TW JA_JP RU_RU TH_TH VI_VN ID_ID FR_FR NL_NL ES_ES PT_PT DE_DE \
                    IT_IT PL_PL AR_001";
    let later = "TR_TR SV_SE FI_FI UK_UA EL_GR TL_PH HI_IN HR_HR LT_LT SL_SI SR_RS BG_BG PT_BR";
    holds(&sdk(), "Locale", None, imported);
    assert_eq!(set(imported).union(&set(later)).count(), 30);
}

#[test]
fn card_companies() {
    holds(
        &sdk(),
        "CardCompany",
        Some("CARD_COMPANY"),
        "BC_CARD KOOKMIN_CARD HANA_CARD SAMSUNG_CARD SHINHAN_CARD HYUNDAI_CARD LOTTE_CARD NH_CARD CITI_CARD \
         WOORI_CARD SUHYUP_CARD JEONBUK_CARD GWANGJU_CARD KAKAO_BANK JEJU_CARD K_BANK TOSS_BANK EPOST KFCC \
         SHINHYUP SAVINGS_BANK_KOREA KOREA_DEVELOPMENT_BANK MIRAE_ASSET_SECURITIES",
    );
}

#[test]
fn easy_pay_providers() {
    let of_ksnet = "NAVERPAY KAKAOPAY PAYCO LPAY SSGPAY";
    let others = "TOSSPAY SAMSUNGPAY APPLEPAY LGPAY SKPAY PINPAY LINEPAY TMONEY PAYPAY AMAZONPAY RAKUTENPAY \
                  DBARAI AUPAY MERPAY";
    let later = "GOOGLE_PAY ALIPAY ALIPAY_HK TRUE_MONEY TOUCH_N_GO GCASH DANA RABBIT_LINE_PAY BPI BOOST \
                 BILL_EASE TINABA MPAY KREDIVO";
    holds(&sdk(), "EasyPayProvider", Some("EASY_PAY_PROVIDER"), &format!("{of_ksnet} {others}"));
    assert_eq!(set(&format!("{of_ksnet} {others} {later}")).len(), 33);
    holds(&sdk(), "EasyPayPaymentMethod", None, "CARD CHARGE TRANSFER MONEY");
}

#[test]
fn product_types() {
    holds(&sdk(), "ProductType", Some("PRODUCT_TYPE"), "REAL DIGITAL");
    holds(&rest(), "PaymentProductType", None, "PHYSICAL DIGITAL");
}

#[test]
fn banks() {
    let of_sdk = "INDUSTRIAL_BANK_OF_KOREA KOOKMIN_BANK SUHYUP_BANK NH_NONGHYUP_BANK WOORI_BANK \
                  SC_BANK_KOREA DAEGU_BANK BUSAN_BANK GWANGJU_BANK JEONBUK_BANK KYONGNAM_BANK EPOST HANA_BANK \
                  SHINHAN_BANK K_BANK";
    let of_rest = "BANK_OF_KOREA KDB IBK KOOKMIN SUHYUP KEXIM NONGHYUP LOCAL_NONGHYUP WOORI \
                   STANDARD_CHARTERED CITI SUHYUP_FEDERATION DAEGU BUSAN KWANGJU JEJU JEONBUK KYONGNAM KFCC \
                   SHINHYUP SAVINGS_BANK MORGAN_STANLEY HSBC DEUTSCHE JPMC MIZUHO MUFG BANK_OF_AMERICA \
                   BNP_PARIBAS ICBC BANK_OF_CHINA NFCF UOB BOCOM CCB POST KODIT KIBO HANA SHINHAN K_BANK KAKAO \
                   TOSS MISC_FOREIGN SGI KCIS YUANTA_SECURITIES KB_SECURITIES SANGSANGIN_SECURITIES \
                   HANYANG_SECURITIES LEADING_SECURITIES BNK_SECURITIES IBK_SECURITIES DAOL_SECURITIES \
                   MIRAE_ASSET_SECURITIES SAMSUNG_SECURITIES KOREA_SECURITIES NH_SECURITIES KYOBO_SECURITIES \
                   HI_SECURITIES HYUNDAI_MOTOR_SECURITIES KIWOOM_SECURITIES EBEST_SECURITIES SK_SECURITIES \
                   DAISHIN_SECURITIES HANHWA_SECURITIES HANA_SECURITIES TOSS_SECURITIES SHINHAN_SECURITIES \
                   DB_SECURITIES EUGENE_SECURITIES MERITZ_SECURITIES KAKAO_PAY_SECURITIES BOOKOOK_SECURITIES \
                   SHINYOUNG_SECURITIES CAPE_SECURITIES KOREA_SECURITIES_FINANCE KOREA_FOSS_SECURITIES \
                   WOORI_INVESTMENT_BANK";
    holds(&sdk(), "Bank", Some("BANK"), of_sdk);
    holds(&rest(), "Bank", None, of_rest);
    assert_eq!((set(of_sdk).len(), set(of_rest).len()), (15, 79));
}

#[test]
fn virtual_accounts_and_cash_receipts() {
    let (sdk, rest) = (sdk(), rest());
    holds(&rest, "InstantPaymentMethodInputVirtualAccountOptionType", None, "NORMAL FIXED");
    holds(&sdk, "CashReceiptType", Some("CASH_RECEIPT_TYPE"), "PERSONAL CORPORATE ANONYMOUS");
    holds(&rest, "CashReceiptInputType", None, "PERSONAL CORPORATE NO_RECEIPT");
    holds(&rest, "CashReceiptType", None, "PERSONAL CORPORATE");
}

#[test]
fn bypass_escrow_cancel_and_others() {
    let (sdk, rest) = (sdk(), rest());
    holds(&sdk, "KsnetSndQpayType", None, "0 1");
    holds(
        &rest,
        "PaymentLogisticsCompany",
        None,
        "LOTTE LOGEN DONGWON POST CJ HANJIN DAESIN ILYANG KYUNGDONG CHUNIL POST_REGISTERED GS WOORI HAPDONG \
         FEDEX UPS GSM_NTON SUNGWON LX_PANTOS ACI CJ_INTL USPS EMS DHL KGL GOODSTOLUCK KUNYOUNG SLX SF ETC",
    );
    holds(&rest, "CancelRequester", None, "CUSTOMER ADMIN");
    holds(&rest, "PromotionDiscountRetainOption", None, "RETAIN RELEASE");
    holds(&sdk, "Carrier", Some("CARRIER"), "SKT KT LGU HELLO KCT SK7");
    let certificates = "BOOKNLIFE SMART_MUNSANG CULTURELAND CULTURE_GIFT";
    holds(&sdk, "GiftCertificateType", Some("GIFT_CERTIFICATE_TYPE"), certificates);
}
