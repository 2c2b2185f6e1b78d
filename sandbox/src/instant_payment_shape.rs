//! The body of `payInstantly` (`InstantPaymentInput`), written from PortOne's OpenAPI by hand.

use crate::shape::{Field, Shape, optional, required};

pub(crate) static INSTANT_PAYMENT: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    optional("channelKey", Shape::Text),
    optional("channelGroupId", Shape::Text),
    required("method", Shape::ExactlyOne(METHOD)),
    required("orderName", Shape::Text),
    optional("isCulturalExpense", Shape::Flag),
    optional("isEscrow", Shape::Flag),
    optional("customer", Shape::Object(CUSTOMER)),
    optional("customData", Shape::Text),
    required("amount", Shape::Object(AMOUNT)),
    required("currency", Shape::Capitals(3)),
    optional("country", COUNTRY),
    optional("noticeUrls", Shape::List(&Shape::Text)),
    optional("products", Shape::List(&Shape::Object(PRODUCT))),
    optional("productCount", Shape::Int32),
    optional("productType", Shape::OneOf(&["PHYSICAL", "DIGITAL"])),
    optional("shippingAddress", Shape::Object(ADDRESS)),
    optional("promotionId", Shape::Text),
    optional("bypass", Shape::Open),
]);

const METHOD: &[Field] =
    &[optional("card", Shape::Object(CARD)), optional("virtualAccount", Shape::Object(VIRTUAL_ACCOUNT))];

const CARD: &[Field] = &[
    required("credential", Shape::Object(CREDENTIAL)),
    optional("installmentMonth", Shape::Int32),
    optional("useFreeInstallmentPlan", Shape::Flag),
    optional("useFreeInterestFromMerchant", Shape::Flag),
    optional("useCardPoint", Shape::Flag),
];

pub(crate) const CREDENTIAL: &[Field] = &[
    required("number", Shape::Digits(12, 19)),
    required("expiryYear", Shape::Digits(2, 2)),
    required(
        "expiryMonth",
        Shape::OneOf(&["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]),
    ),
    optional("birthOrBusinessRegistrationNumber", Shape::Digits(6, 10)),
    optional("passwordTwoDigits", Shape::Digits(2, 2)),
];

const VIRTUAL_ACCOUNT: &[Field] = &[
    required("bank", BANK),
    required(
        "expiry",
        Shape::AtMostOne(&[optional("validHours", Shape::Int32), optional("dueDate", Shape::Instant)]),
    ),
    required("option", Shape::Object(OPTION)),
    optional("cashReceipt", Shape::Object(CASH_RECEIPT)),
    optional("remitteeName", Shape::Text),
];

const OPTION: &[Field] = &[
    required("type", Shape::OneOf(&["NORMAL", "FIXED"])),
    optional(
        "fixed",
        Shape::ExactlyOne(&[optional("pgAccountId", Shape::Text), optional("accountNumber", Shape::Text)]),
    ),
];

const CASH_RECEIPT: &[Field] = &[
    required("type", Shape::OneOf(&["PERSONAL", "CORPORATE", "NO_RECEIPT"])),
    required("customerIdentityNumber", Shape::Text),
];

pub(crate) const AMOUNT: &[Field] =
    &[required("total", Shape::Amount), optional("taxFree", Shape::Amount), optional("vat", Shape::Amount)];

pub(crate) const CUSTOMER: &[Field] = &[
    optional("id", Shape::Text),
    optional("name", Shape::ExactlyOne(NAME)),
    optional("birthYear", Shape::Text),
    optional("birthMonth", Shape::Text),
    optional("birthDay", Shape::Text),
    optional("country", COUNTRY),
    optional("gender", Shape::OneOf(&["MALE", "FEMALE", "OTHER"])),
    optional("email", Shape::Text),
    optional("phoneNumber", Shape::Text),
    optional("address", Shape::Object(ADDRESS)),
    optional("zipcode", Shape::Text),
    optional("businessRegistrationNumber", Shape::Text),
];

const NAME: &[Field] = &[
    optional("full", Shape::Text),
    optional("separated", Shape::Object(&[required("first", Shape::Text), required("last", Shape::Text)])),
];

pub(crate) const SHIPPING: Shape = Shape::Object(ADDRESS);

const ADDRESS: &[Field] = &[
    required("addressLine1", Shape::Text),
    required("addressLine2", Shape::Text),
    optional("city", Shape::Text),
    optional("province", Shape::Text),
    optional("country", COUNTRY),
];

pub(crate) const PRODUCT: &[Field] = &[
    required("id", Shape::Text),
    required("name", Shape::Text),
    optional("tag", Shape::Text),
    optional("code", Shape::Text),
    required("amount", Shape::Amount),
    required("quantity", Shape::Int32),
    optional("link", Shape::Text),
];

pub(crate) const COUNTRY: Shape = Shape::Capitals(2);

/// PortOne's `Bank`, which a refund account names too.
pub(crate) const BANK: Shape = Shape::OneOf(&[
    "BANK_OF_KOREA",
    "KDB",
    "IBK",
    "KOOKMIN",
    "SUHYUP",
    "KEXIM",
    "NONGHYUP",
    "LOCAL_NONGHYUP",
    "WOORI",
    "STANDARD_CHARTERED",
    "CITI",
    "SUHYUP_FEDERATION",
    "DAEGU",
    "BUSAN",
    "KWANGJU",
    "JEJU",
    "JEONBUK",
    "KYONGNAM",
    "KFCC",
    "SHINHYUP",
    "SAVINGS_BANK",
    "MORGAN_STANLEY",
    "HSBC",
    "DEUTSCHE",
    "JPMC",
    "MIZUHO",
    "MUFG",
    "BANK_OF_AMERICA",
    "BNP_PARIBAS",
    "ICBC",
    "BANK_OF_CHINA",
    "NFCF",
    "UOB",
    "BOCOM",
    "CCB",
    "POST",
    "KODIT",
    "KIBO",
    "HANA",
    "SHINHAN",
    "K_BANK",
    "KAKAO",
    "TOSS",
    "MISC_FOREIGN",
    "SGI",
    "KCIS",
    "YUANTA_SECURITIES",
    "KB_SECURITIES",
    "SANGSANGIN_SECURITIES",
    "HANYANG_SECURITIES",
    "LEADING_SECURITIES",
    "BNK_SECURITIES",
    "IBK_SECURITIES",
    "DAOL_SECURITIES",
    "MIRAE_ASSET_SECURITIES",
    "SAMSUNG_SECURITIES",
    "KOREA_SECURITIES",
    "NH_SECURITIES",
    "KYOBO_SECURITIES",
    "HI_SECURITIES",
    "HYUNDAI_MOTOR_SECURITIES",
    "KIWOOM_SECURITIES",
    "EBEST_SECURITIES",
    "SK_SECURITIES",
    "DAISHIN_SECURITIES",
    "HANHWA_SECURITIES",
    "HANA_SECURITIES",
    "TOSS_SECURITIES",
    "SHINHAN_SECURITIES",
    "DB_SECURITIES",
    "EUGENE_SECURITIES",
    "MERITZ_SECURITIES",
    "KAKAO_PAY_SECURITIES",
    "BOOKOOK_SECURITIES",
    "SHINYOUNG_SECURITIES",
    "CAPE_SECURITIES",
    "KOREA_SECURITIES_FINANCE",
    "KOREA_FOSS_SECURITIES",
    "WOORI_INVESTMENT_BANK",
]);
