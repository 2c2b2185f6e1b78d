// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(non_camel_case_types)]
use portone_ksnet_wire::rules::{Fact, Value};
use portone_ksnet_wire::serde::Serializer;
use portone_ksnet_wire::{Hold, Itself, Members, UnknownCode};
/// What a contract with KSNET unlocks (KSNET과 미리 맺는 계약).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContractFeature {
    /// Key-in payment (키인결제).
    KEY_IN,
    /// Merchant-funded interest-free instalments (고객사 부담 무이자 할부).
    MERCHANT_FREE_INTEREST,
    /// Deposit deadline of a virtual account (가상계좌 입금마감기한 지정).
    VIRTUAL_ACCOUNT_DUE_DATE,
    /// Virtual-account refund (가상계좌 환불).
    VIRTUAL_ACCOUNT_REFUND,
    /// Easy pay (간편결제).
    EASY_PAY,
    /// Credit-card instalments (신용카드 할부).
    CARD_INSTALLMENT,
    /// Delivery escrow (배송 에스크로).
    DELIVERY_ESCROW,
    /// Mobile-phone payment (휴대폰 결제).
    MOBILE,
}
impl ContractFeature {
    /// All of them.
    pub const ALL: [Self; 8usize] = [
        Self::KEY_IN,
        Self::MERCHANT_FREE_INTEREST,
        Self::VIRTUAL_ACCOUNT_DUE_DATE,
        Self::VIRTUAL_ACCOUNT_REFUND,
        Self::EASY_PAY,
        Self::CARD_INSTALLMENT,
        Self::DELIVERY_ESCROW,
        Self::MOBILE,
    ];
    /// Its name, as `#[ksnet(contracts(…))]` takes it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::KEY_IN => "KEY_IN",
            Self::MERCHANT_FREE_INTEREST => "MERCHANT_FREE_INTEREST",
            Self::VIRTUAL_ACCOUNT_DUE_DATE => "VIRTUAL_ACCOUNT_DUE_DATE",
            Self::VIRTUAL_ACCOUNT_REFUND => "VIRTUAL_ACCOUNT_REFUND",
            Self::EASY_PAY => "EASY_PAY",
            Self::CARD_INSTALLMENT => "CARD_INSTALLMENT",
            Self::DELIVERY_ESCROW => "DELIVERY_ESCROW",
            Self::MOBILE => "MOBILE",
        }
    }
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::KEY_IN => "key-in payment",
            Self::MERCHANT_FREE_INTEREST => "merchant-funded interest-free instalments",
            Self::VIRTUAL_ACCOUNT_DUE_DATE => "deposit deadline of a virtual account",
            Self::VIRTUAL_ACCOUNT_REFUND => "virtual-account refund",
            Self::EASY_PAY => "easy pay",
            Self::CARD_INSTALLMENT => "credit-card instalments",
            Self::DELIVERY_ESCROW => "delivery escrow",
            Self::MOBILE => "mobile-phone payment",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::KEY_IN => "키인결제",
            Self::MERCHANT_FREE_INTEREST => "고객사 부담 무이자 할부",
            Self::VIRTUAL_ACCOUNT_DUE_DATE => "가상계좌 입금마감기한 지정",
            Self::VIRTUAL_ACCOUNT_REFUND => "가상계좌 환불",
            Self::EASY_PAY => "간편결제",
            Self::CARD_INSTALLMENT => "신용카드 할부",
            Self::DELIVERY_ESCROW => "배송 에스크로",
            Self::MOBILE => "휴대폰 결제",
        }
    }
    /// Its row in the table of contracts.
    #[must_use]
    pub const fn table(self) -> &'static portone_ksnet_wire::rules::Contract {
        match self {
            Self::KEY_IN => &portone_ksnet_matrix::CONTRACTS[0],
            Self::MERCHANT_FREE_INTEREST => &portone_ksnet_matrix::CONTRACTS[1],
            Self::VIRTUAL_ACCOUNT_DUE_DATE => &portone_ksnet_matrix::CONTRACTS[2],
            Self::VIRTUAL_ACCOUNT_REFUND => &portone_ksnet_matrix::CONTRACTS[3],
            Self::EASY_PAY => &portone_ksnet_matrix::CONTRACTS[4],
            Self::CARD_INSTALLMENT => &portone_ksnet_matrix::CONTRACTS[5],
            Self::DELIVERY_ESCROW => &portone_ksnet_matrix::CONTRACTS[6],
            Self::MOBILE => &portone_ksnet_matrix::CONTRACTS[7],
        }
    }
}
impl core::fmt::Display for ContractFeature {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.id())
    }
}
impl core::str::FromStr for ContractFeature {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        match code {
            "KEY_IN" => Ok(Self::KEY_IN),
            "MERCHANT_FREE_INTEREST" => Ok(Self::MERCHANT_FREE_INTEREST),
            "VIRTUAL_ACCOUNT_DUE_DATE" => Ok(Self::VIRTUAL_ACCOUNT_DUE_DATE),
            "VIRTUAL_ACCOUNT_REFUND" => Ok(Self::VIRTUAL_ACCOUNT_REFUND),
            "EASY_PAY" => Ok(Self::EASY_PAY),
            "CARD_INSTALLMENT" => Ok(Self::CARD_INSTALLMENT),
            "DELIVERY_ESCROW" => Ok(Self::DELIVERY_ESCROW),
            "MOBILE" => Ok(Self::MOBILE),
            _ => Err(UnknownCode::new("ContractFeature", code)),
        }
    }
}
/// Bank at the browser SDK (SDK의 은행).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bank {
    /// IBK (기업은행).
    INDUSTRIAL_BANK_OF_KOREA,
    /// KB Kookmin Bank (국민은행).
    KOOKMIN_BANK,
    /// Suhyup Bank (수협은행).
    SUHYUP_BANK,
    /// NH Nonghyup Bank (NH농협은행).
    NH_NONGHYUP_BANK,
    /// Woori Bank (우리은행).
    WOORI_BANK,
    /// SC First Bank (SC제일은행).
    SC_BANK_KOREA,
    /// Daegu Bank (iM Bank) (대구은행(iM뱅크)).
    DAEGU_BANK,
    /// Busan Bank (부산은행).
    BUSAN_BANK,
    /// Gwangju Bank (광주은행).
    GWANGJU_BANK,
    /// Jeonbuk Bank (전북은행).
    JEONBUK_BANK,
    /// Kyongnam Bank (경남은행).
    KYONGNAM_BANK,
    /// Korea Post (우체국).
    EPOST,
    /// Hana Bank (하나은행).
    HANA_BANK,
    /// Shinhan Bank (신한은행).
    SHINHAN_BANK,
    /// K bank (케이뱅크).
    K_BANK,
}
impl Bank {
    /// All of them.
    pub const ALL: [Self; 15usize] = [
        Self::INDUSTRIAL_BANK_OF_KOREA,
        Self::KOOKMIN_BANK,
        Self::SUHYUP_BANK,
        Self::NH_NONGHYUP_BANK,
        Self::WOORI_BANK,
        Self::SC_BANK_KOREA,
        Self::DAEGU_BANK,
        Self::BUSAN_BANK,
        Self::GWANGJU_BANK,
        Self::JEONBUK_BANK,
        Self::KYONGNAM_BANK,
        Self::EPOST,
        Self::HANA_BANK,
        Self::SHINHAN_BANK,
        Self::K_BANK,
    ];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::INDUSTRIAL_BANK_OF_KOREA => "IBK",
            Self::KOOKMIN_BANK => "KB Kookmin Bank",
            Self::SUHYUP_BANK => "Suhyup Bank",
            Self::NH_NONGHYUP_BANK => "NH Nonghyup Bank",
            Self::WOORI_BANK => "Woori Bank",
            Self::SC_BANK_KOREA => "SC First Bank",
            Self::DAEGU_BANK => "Daegu Bank (iM Bank)",
            Self::BUSAN_BANK => "Busan Bank",
            Self::GWANGJU_BANK => "Gwangju Bank",
            Self::JEONBUK_BANK => "Jeonbuk Bank",
            Self::KYONGNAM_BANK => "Kyongnam Bank",
            Self::EPOST => "Korea Post",
            Self::HANA_BANK => "Hana Bank",
            Self::SHINHAN_BANK => "Shinhan Bank",
            Self::K_BANK => "K bank",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::INDUSTRIAL_BANK_OF_KOREA => "기업은행",
            Self::KOOKMIN_BANK => "국민은행",
            Self::SUHYUP_BANK => "수협은행",
            Self::NH_NONGHYUP_BANK => "NH농협은행",
            Self::WOORI_BANK => "우리은행",
            Self::SC_BANK_KOREA => "SC제일은행",
            Self::DAEGU_BANK => "대구은행(iM뱅크)",
            Self::BUSAN_BANK => "부산은행",
            Self::GWANGJU_BANK => "광주은행",
            Self::JEONBUK_BANK => "전북은행",
            Self::KYONGNAM_BANK => "경남은행",
            Self::EPOST => "우체국",
            Self::HANA_BANK => "하나은행",
            Self::SHINHAN_BANK => "신한은행",
            Self::K_BANK => "케이뱅크",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::INDUSTRIAL_BANK_OF_KOREA => "INDUSTRIAL_BANK_OF_KOREA",
            Self::KOOKMIN_BANK => "KOOKMIN_BANK",
            Self::SUHYUP_BANK => "SUHYUP_BANK",
            Self::NH_NONGHYUP_BANK => "NH_NONGHYUP_BANK",
            Self::WOORI_BANK => "WOORI_BANK",
            Self::SC_BANK_KOREA => "SC_BANK_KOREA",
            Self::DAEGU_BANK => "DAEGU_BANK",
            Self::BUSAN_BANK => "BUSAN_BANK",
            Self::GWANGJU_BANK => "GWANGJU_BANK",
            Self::JEONBUK_BANK => "JEONBUK_BANK",
            Self::KYONGNAM_BANK => "KYONGNAM_BANK",
            Self::EPOST => "EPOST",
            Self::HANA_BANK => "HANA_BANK",
            Self::SHINHAN_BANK => "SHINHAN_BANK",
            Self::K_BANK => "K_BANK",
        }
    }
    /// Reads a code of the browser SDK, with or without `BANK_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("BANK_").unwrap_or(code);
        match code {
            "INDUSTRIAL_BANK_OF_KOREA" => Ok(Self::INDUSTRIAL_BANK_OF_KOREA),
            "KOOKMIN_BANK" => Ok(Self::KOOKMIN_BANK),
            "SUHYUP_BANK" => Ok(Self::SUHYUP_BANK),
            "NH_NONGHYUP_BANK" => Ok(Self::NH_NONGHYUP_BANK),
            "WOORI_BANK" => Ok(Self::WOORI_BANK),
            "SC_BANK_KOREA" => Ok(Self::SC_BANK_KOREA),
            "DAEGU_BANK" => Ok(Self::DAEGU_BANK),
            "BUSAN_BANK" => Ok(Self::BUSAN_BANK),
            "GWANGJU_BANK" => Ok(Self::GWANGJU_BANK),
            "JEONBUK_BANK" => Ok(Self::JEONBUK_BANK),
            "KYONGNAM_BANK" => Ok(Self::KYONGNAM_BANK),
            "EPOST" => Ok(Self::EPOST),
            "HANA_BANK" => Ok(Self::HANA_BANK),
            "SHINHAN_BANK" => Ok(Self::SHINHAN_BANK),
            "K_BANK" => Ok(Self::K_BANK),
            _ => Err(UnknownCode::new("Bank", written)),
        }
    }
}
impl core::fmt::Display for Bank {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for Bank {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::Bank> for Bank {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// PortOne's `BillingKeyDeleteRequester`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BillingKeyDeleteRequester {
    /// `ADMIN`.
    ADMIN,
    /// `CUSTOMER`.
    CUSTOMER,
}
impl BillingKeyDeleteRequester {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::ADMIN, Self::CUSTOMER];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::ADMIN => "ADMIN",
            Self::CUSTOMER => "CUSTOMER",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "ADMIN" => Ok(Self::ADMIN),
            "CUSTOMER" => Ok(Self::CUSTOMER),
            _ => Err(UnknownCode::new("BillingKeyDeleteRequester", written)),
        }
    }
}
impl core::fmt::Display for BillingKeyDeleteRequester {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for BillingKeyDeleteRequester {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::BillingKeyDeleteRequester> for BillingKeyDeleteRequester {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `BillingKeyMethod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BillingKeyMethod {
    /// `CARD`.
    CARD,
    /// `EASY_PAY`.
    EASY_PAY,
    /// `MOBILE`.
    MOBILE,
    /// `PAYPAL`.
    PAYPAL,
}
impl BillingKeyMethod {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::CARD,
        Self::EASY_PAY,
        Self::MOBILE,
        Self::PAYPAL,
    ];
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::CARD => "CARD",
            Self::EASY_PAY => "EASY_PAY",
            Self::MOBILE => "MOBILE",
            Self::PAYPAL => "PAYPAL",
        }
    }
    /// Reads a code of the browser SDK.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CARD" => Ok(Self::CARD),
            "EASY_PAY" => Ok(Self::EASY_PAY),
            "MOBILE" => Ok(Self::MOBILE),
            "PAYPAL" => Ok(Self::PAYPAL),
            _ => Err(UnknownCode::new("BillingKeyMethod", written)),
        }
    }
}
impl core::fmt::Display for BillingKeyMethod {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for BillingKeyMethod {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::BillingKeyMethod> for BillingKeyMethod {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// PortOne's `BillingKeyPaymentMethodType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BillingKeyPaymentMethodType {
    /// `CARD`.
    CARD,
    /// `EASY_PAY`.
    EASY_PAY,
    /// `MOBILE`.
    MOBILE,
    /// `TRANSFER`.
    TRANSFER,
}
impl BillingKeyPaymentMethodType {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::CARD,
        Self::EASY_PAY,
        Self::MOBILE,
        Self::TRANSFER,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CARD => "CARD",
            Self::EASY_PAY => "EASY_PAY",
            Self::MOBILE => "MOBILE",
            Self::TRANSFER => "TRANSFER",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CARD" => Ok(Self::CARD),
            "EASY_PAY" => Ok(Self::EASY_PAY),
            "MOBILE" => Ok(Self::MOBILE),
            "TRANSFER" => Ok(Self::TRANSFER),
            _ => Err(UnknownCode::new("BillingKeyPaymentMethodType", written)),
        }
    }
}
impl core::fmt::Display for BillingKeyPaymentMethodType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for BillingKeyPaymentMethodType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::BillingKeyPaymentMethodType>
for BillingKeyPaymentMethodType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `BillingKeySortBy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BillingKeySortBy {
    /// `DELETED_AT`.
    DELETED_AT,
    /// `ISSUED_AT`.
    ISSUED_AT,
    /// `REQUESTED_AT`.
    REQUESTED_AT,
    /// `STATUS_TIMESTAMP`.
    STATUS_TIMESTAMP,
}
impl BillingKeySortBy {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::DELETED_AT,
        Self::ISSUED_AT,
        Self::REQUESTED_AT,
        Self::STATUS_TIMESTAMP,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::DELETED_AT => "DELETED_AT",
            Self::ISSUED_AT => "ISSUED_AT",
            Self::REQUESTED_AT => "REQUESTED_AT",
            Self::STATUS_TIMESTAMP => "STATUS_TIMESTAMP",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "DELETED_AT" => Ok(Self::DELETED_AT),
            "ISSUED_AT" => Ok(Self::ISSUED_AT),
            "REQUESTED_AT" => Ok(Self::REQUESTED_AT),
            "STATUS_TIMESTAMP" => Ok(Self::STATUS_TIMESTAMP),
            _ => Err(UnknownCode::new("BillingKeySortBy", written)),
        }
    }
}
impl core::fmt::Display for BillingKeySortBy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for BillingKeySortBy {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::BillingKeySortBy> for BillingKeySortBy {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `BillingKeyStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BillingKeyStatus {
    /// `DELETED`.
    DELETED,
    /// `ISSUED`.
    ISSUED,
}
impl BillingKeyStatus {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::DELETED, Self::ISSUED];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::DELETED => "DELETED",
            Self::ISSUED => "ISSUED",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "DELETED" => Ok(Self::DELETED),
            "ISSUED" => Ok(Self::ISSUED),
            _ => Err(UnknownCode::new("BillingKeyStatus", written)),
        }
    }
}
impl core::fmt::Display for BillingKeyStatus {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for BillingKeyStatus {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::BillingKeyStatus> for BillingKeyStatus {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `BillingKeyTextSearchField`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BillingKeyTextSearchField {
    /// `BILLING_KEY`.
    BILLING_KEY,
    /// `CARD_BIN`.
    CARD_BIN,
    /// `CARD_NUMBER`.
    CARD_NUMBER,
    /// `CHANNEL_GROUP_NAME`.
    CHANNEL_GROUP_NAME,
    /// `CUSTOMER_ADDRESS`.
    CUSTOMER_ADDRESS,
    /// `CUSTOMER_EMAIL`.
    CUSTOMER_EMAIL,
    /// `CUSTOMER_NAME`.
    CUSTOMER_NAME,
    /// `CUSTOMER_PHONE_NUMBER`.
    CUSTOMER_PHONE_NUMBER,
    /// `CUSTOMER_ZIPCODE`.
    CUSTOMER_ZIPCODE,
    /// `PG_MERCHANT_ID`.
    PG_MERCHANT_ID,
    /// `USER_AGENT`.
    USER_AGENT,
}
impl BillingKeyTextSearchField {
    /// All of them.
    pub const ALL: [Self; 11usize] = [
        Self::BILLING_KEY,
        Self::CARD_BIN,
        Self::CARD_NUMBER,
        Self::CHANNEL_GROUP_NAME,
        Self::CUSTOMER_ADDRESS,
        Self::CUSTOMER_EMAIL,
        Self::CUSTOMER_NAME,
        Self::CUSTOMER_PHONE_NUMBER,
        Self::CUSTOMER_ZIPCODE,
        Self::PG_MERCHANT_ID,
        Self::USER_AGENT,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::BILLING_KEY => "BILLING_KEY",
            Self::CARD_BIN => "CARD_BIN",
            Self::CARD_NUMBER => "CARD_NUMBER",
            Self::CHANNEL_GROUP_NAME => "CHANNEL_GROUP_NAME",
            Self::CUSTOMER_ADDRESS => "CUSTOMER_ADDRESS",
            Self::CUSTOMER_EMAIL => "CUSTOMER_EMAIL",
            Self::CUSTOMER_NAME => "CUSTOMER_NAME",
            Self::CUSTOMER_PHONE_NUMBER => "CUSTOMER_PHONE_NUMBER",
            Self::CUSTOMER_ZIPCODE => "CUSTOMER_ZIPCODE",
            Self::PG_MERCHANT_ID => "PG_MERCHANT_ID",
            Self::USER_AGENT => "USER_AGENT",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "BILLING_KEY" => Ok(Self::BILLING_KEY),
            "CARD_BIN" => Ok(Self::CARD_BIN),
            "CARD_NUMBER" => Ok(Self::CARD_NUMBER),
            "CHANNEL_GROUP_NAME" => Ok(Self::CHANNEL_GROUP_NAME),
            "CUSTOMER_ADDRESS" => Ok(Self::CUSTOMER_ADDRESS),
            "CUSTOMER_EMAIL" => Ok(Self::CUSTOMER_EMAIL),
            "CUSTOMER_NAME" => Ok(Self::CUSTOMER_NAME),
            "CUSTOMER_PHONE_NUMBER" => Ok(Self::CUSTOMER_PHONE_NUMBER),
            "CUSTOMER_ZIPCODE" => Ok(Self::CUSTOMER_ZIPCODE),
            "PG_MERCHANT_ID" => Ok(Self::PG_MERCHANT_ID),
            "USER_AGENT" => Ok(Self::USER_AGENT),
            _ => Err(UnknownCode::new("BillingKeyTextSearchField", written)),
        }
    }
}
impl core::fmt::Display for BillingKeyTextSearchField {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for BillingKeyTextSearchField {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::BillingKeyTextSearchField> for BillingKeyTextSearchField {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `BillingKeyTimeRangeField`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BillingKeyTimeRangeField {
    /// `DELETED_AT`.
    DELETED_AT,
    /// `ISSUED_AT`.
    ISSUED_AT,
    /// `REQUESTED_AT`.
    REQUESTED_AT,
    /// `STATUS_TIMESTAMP`.
    STATUS_TIMESTAMP,
}
impl BillingKeyTimeRangeField {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::DELETED_AT,
        Self::ISSUED_AT,
        Self::REQUESTED_AT,
        Self::STATUS_TIMESTAMP,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::DELETED_AT => "DELETED_AT",
            Self::ISSUED_AT => "ISSUED_AT",
            Self::REQUESTED_AT => "REQUESTED_AT",
            Self::STATUS_TIMESTAMP => "STATUS_TIMESTAMP",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "DELETED_AT" => Ok(Self::DELETED_AT),
            "ISSUED_AT" => Ok(Self::ISSUED_AT),
            "REQUESTED_AT" => Ok(Self::REQUESTED_AT),
            "STATUS_TIMESTAMP" => Ok(Self::STATUS_TIMESTAMP),
            _ => Err(UnknownCode::new("BillingKeyTimeRangeField", written)),
        }
    }
}
impl core::fmt::Display for BillingKeyTimeRangeField {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for BillingKeyTimeRangeField {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::BillingKeyTimeRangeField> for BillingKeyTimeRangeField {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `CancelRequester`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CancelRequester {
    /// `ADMIN`.
    ADMIN,
    /// `CUSTOMER`.
    CUSTOMER,
}
impl CancelRequester {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::ADMIN, Self::CUSTOMER];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::ADMIN => "ADMIN",
            Self::CUSTOMER => "CUSTOMER",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "ADMIN" => Ok(Self::ADMIN),
            "CUSTOMER" => Ok(Self::CUSTOMER),
            _ => Err(UnknownCode::new("CancelRequester", written)),
        }
    }
}
impl core::fmt::Display for CancelRequester {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for CancelRequester {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::CancelRequester> for CancelRequester {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `CardBrand`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardBrand {
    /// `AMEX`.
    AMEX,
    /// `DINERS`.
    DINERS,
    /// `JCB`.
    JCB,
    /// `LOCAL`.
    LOCAL,
    /// `MASTER`.
    MASTER,
    /// `UNIONPAY`.
    UNIONPAY,
    /// `VISA`.
    VISA,
}
impl CardBrand {
    /// All of them.
    pub const ALL: [Self; 7usize] = [
        Self::AMEX,
        Self::DINERS,
        Self::JCB,
        Self::LOCAL,
        Self::MASTER,
        Self::UNIONPAY,
        Self::VISA,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::AMEX => "AMEX",
            Self::DINERS => "DINERS",
            Self::JCB => "JCB",
            Self::LOCAL => "LOCAL",
            Self::MASTER => "MASTER",
            Self::UNIONPAY => "UNIONPAY",
            Self::VISA => "VISA",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "AMEX" => Ok(Self::AMEX),
            "DINERS" => Ok(Self::DINERS),
            "JCB" => Ok(Self::JCB),
            "LOCAL" => Ok(Self::LOCAL),
            "MASTER" => Ok(Self::MASTER),
            "UNIONPAY" => Ok(Self::UNIONPAY),
            "VISA" => Ok(Self::VISA),
            _ => Err(UnknownCode::new("CardBrand", written)),
        }
    }
}
impl core::fmt::Display for CardBrand {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for CardBrand {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::CardBrand> for CardBrand {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// Card company (카드사).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardCompany {
    /// BC (BC카드).
    BC_CARD,
    /// KB Kookmin (국민카드).
    KOOKMIN_CARD,
    /// Hana (하나카드).
    HANA_CARD,
    /// Samsung (삼성카드).
    SAMSUNG_CARD,
    /// Shinhan (신한카드).
    SHINHAN_CARD,
    /// Hyundai (현대카드).
    HYUNDAI_CARD,
    /// Lotte (롯데카드).
    LOTTE_CARD,
    /// NH Nonghyup (NH농협카드).
    NH_CARD,
    /// Citi (씨티카드).
    CITI_CARD,
    /// Woori (우리카드).
    WOORI_CARD,
    /// Suhyup (수협카드).
    SUHYUP_CARD,
    /// Jeonbuk (전북카드).
    JEONBUK_CARD,
    /// Gwangju (광주카드).
    GWANGJU_CARD,
    /// Kakao Bank (카카오뱅크 카드).
    KAKAO_BANK,
    /// Jeju (제주카드).
    JEJU_CARD,
    /// K bank (케이뱅크).
    K_BANK,
    /// Toss Bank (토스뱅크).
    TOSS_BANK,
    /// Korea Post (우체국).
    EPOST,
    /// KFCC (새마을금고).
    KFCC,
    /// Shinhyup (신협).
    SHINHYUP,
    /// Savings banks (저축은행).
    SAVINGS_BANK_KOREA,
    /// KDB (KDB산업은행).
    KOREA_DEVELOPMENT_BANK,
    /// Mirae Asset Securities (미래에셋증권).
    MIRAE_ASSET_SECURITIES,
}
impl CardCompany {
    /// All of them.
    pub const ALL: [Self; 23usize] = [
        Self::BC_CARD,
        Self::KOOKMIN_CARD,
        Self::HANA_CARD,
        Self::SAMSUNG_CARD,
        Self::SHINHAN_CARD,
        Self::HYUNDAI_CARD,
        Self::LOTTE_CARD,
        Self::NH_CARD,
        Self::CITI_CARD,
        Self::WOORI_CARD,
        Self::SUHYUP_CARD,
        Self::JEONBUK_CARD,
        Self::GWANGJU_CARD,
        Self::KAKAO_BANK,
        Self::JEJU_CARD,
        Self::K_BANK,
        Self::TOSS_BANK,
        Self::EPOST,
        Self::KFCC,
        Self::SHINHYUP,
        Self::SAVINGS_BANK_KOREA,
        Self::KOREA_DEVELOPMENT_BANK,
        Self::MIRAE_ASSET_SECURITIES,
    ];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::BC_CARD => "BC",
            Self::KOOKMIN_CARD => "KB Kookmin",
            Self::HANA_CARD => "Hana",
            Self::SAMSUNG_CARD => "Samsung",
            Self::SHINHAN_CARD => "Shinhan",
            Self::HYUNDAI_CARD => "Hyundai",
            Self::LOTTE_CARD => "Lotte",
            Self::NH_CARD => "NH Nonghyup",
            Self::CITI_CARD => "Citi",
            Self::WOORI_CARD => "Woori",
            Self::SUHYUP_CARD => "Suhyup",
            Self::JEONBUK_CARD => "Jeonbuk",
            Self::GWANGJU_CARD => "Gwangju",
            Self::KAKAO_BANK => "Kakao Bank",
            Self::JEJU_CARD => "Jeju",
            Self::K_BANK => "K bank",
            Self::TOSS_BANK => "Toss Bank",
            Self::EPOST => "Korea Post",
            Self::KFCC => "KFCC",
            Self::SHINHYUP => "Shinhyup",
            Self::SAVINGS_BANK_KOREA => "savings banks",
            Self::KOREA_DEVELOPMENT_BANK => "KDB",
            Self::MIRAE_ASSET_SECURITIES => "Mirae Asset Securities",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::BC_CARD => "BC카드",
            Self::KOOKMIN_CARD => "국민카드",
            Self::HANA_CARD => "하나카드",
            Self::SAMSUNG_CARD => "삼성카드",
            Self::SHINHAN_CARD => "신한카드",
            Self::HYUNDAI_CARD => "현대카드",
            Self::LOTTE_CARD => "롯데카드",
            Self::NH_CARD => "NH농협카드",
            Self::CITI_CARD => "씨티카드",
            Self::WOORI_CARD => "우리카드",
            Self::SUHYUP_CARD => "수협카드",
            Self::JEONBUK_CARD => "전북카드",
            Self::GWANGJU_CARD => "광주카드",
            Self::KAKAO_BANK => "카카오뱅크 카드",
            Self::JEJU_CARD => "제주카드",
            Self::K_BANK => "케이뱅크",
            Self::TOSS_BANK => "토스뱅크",
            Self::EPOST => "우체국",
            Self::KFCC => "새마을금고",
            Self::SHINHYUP => "신협",
            Self::SAVINGS_BANK_KOREA => "저축은행",
            Self::KOREA_DEVELOPMENT_BANK => "KDB산업은행",
            Self::MIRAE_ASSET_SECURITIES => "미래에셋증권",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::BC_CARD => "BC_CARD",
            Self::KOOKMIN_CARD => "KOOKMIN_CARD",
            Self::HANA_CARD => "HANA_CARD",
            Self::SAMSUNG_CARD => "SAMSUNG_CARD",
            Self::SHINHAN_CARD => "SHINHAN_CARD",
            Self::HYUNDAI_CARD => "HYUNDAI_CARD",
            Self::LOTTE_CARD => "LOTTE_CARD",
            Self::NH_CARD => "NH_CARD",
            Self::CITI_CARD => "CITI_CARD",
            Self::WOORI_CARD => "WOORI_CARD",
            Self::SUHYUP_CARD => "SUHYUP_CARD",
            Self::JEONBUK_CARD => "JEONBUK_CARD",
            Self::GWANGJU_CARD => "GWANGJU_CARD",
            Self::KAKAO_BANK => "KAKAO_BANK",
            Self::JEJU_CARD => "JEJU_CARD",
            Self::K_BANK => "K_BANK",
            Self::TOSS_BANK => "TOSS_BANK",
            Self::EPOST => "EPOST",
            Self::KFCC => "KFCC",
            Self::SHINHYUP => "SHINHYUP",
            Self::SAVINGS_BANK_KOREA => "SAVINGS_BANK_KOREA",
            Self::KOREA_DEVELOPMENT_BANK => "KOREA_DEVELOPMENT_BANK",
            Self::MIRAE_ASSET_SECURITIES => "MIRAE_ASSET_SECURITIES",
        }
    }
    /// Reads a code of the browser SDK, with or without `CARD_COMPANY_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("CARD_COMPANY_").unwrap_or(code);
        match code {
            "BC_CARD" => Ok(Self::BC_CARD),
            "KOOKMIN_CARD" => Ok(Self::KOOKMIN_CARD),
            "HANA_CARD" => Ok(Self::HANA_CARD),
            "SAMSUNG_CARD" => Ok(Self::SAMSUNG_CARD),
            "SHINHAN_CARD" => Ok(Self::SHINHAN_CARD),
            "HYUNDAI_CARD" => Ok(Self::HYUNDAI_CARD),
            "LOTTE_CARD" => Ok(Self::LOTTE_CARD),
            "NH_CARD" => Ok(Self::NH_CARD),
            "CITI_CARD" => Ok(Self::CITI_CARD),
            "WOORI_CARD" => Ok(Self::WOORI_CARD),
            "SUHYUP_CARD" => Ok(Self::SUHYUP_CARD),
            "JEONBUK_CARD" => Ok(Self::JEONBUK_CARD),
            "GWANGJU_CARD" => Ok(Self::GWANGJU_CARD),
            "KAKAO_BANK" => Ok(Self::KAKAO_BANK),
            "JEJU_CARD" => Ok(Self::JEJU_CARD),
            "K_BANK" => Ok(Self::K_BANK),
            "TOSS_BANK" => Ok(Self::TOSS_BANK),
            "EPOST" => Ok(Self::EPOST),
            "KFCC" => Ok(Self::KFCC),
            "SHINHYUP" => Ok(Self::SHINHYUP),
            "SAVINGS_BANK_KOREA" => Ok(Self::SAVINGS_BANK_KOREA),
            "KOREA_DEVELOPMENT_BANK" => Ok(Self::KOREA_DEVELOPMENT_BANK),
            "MIRAE_ASSET_SECURITIES" => Ok(Self::MIRAE_ASSET_SECURITIES),
            _ => Err(UnknownCode::new("CardCompany", written)),
        }
    }
}
impl core::fmt::Display for CardCompany {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for CardCompany {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::CardCompany> for CardCompany {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// PortOne's `CardOwnerType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardOwnerType {
    /// `CORPORATE`.
    CORPORATE,
    /// `PERSONAL`.
    PERSONAL,
}
impl CardOwnerType {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CORPORATE, Self::PERSONAL];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CORPORATE => "CORPORATE",
            Self::PERSONAL => "PERSONAL",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CORPORATE" => Ok(Self::CORPORATE),
            "PERSONAL" => Ok(Self::PERSONAL),
            _ => Err(UnknownCode::new("CardOwnerType", written)),
        }
    }
}
impl core::fmt::Display for CardOwnerType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for CardOwnerType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::CardOwnerType> for CardOwnerType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `CardType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardType {
    /// `CREDIT`.
    CREDIT,
    /// `DEBIT`.
    DEBIT,
    /// `GIFT`.
    GIFT,
}
impl CardType {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::CREDIT, Self::DEBIT, Self::GIFT];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CREDIT => "CREDIT",
            Self::DEBIT => "DEBIT",
            Self::GIFT => "GIFT",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CREDIT" => Ok(Self::CREDIT),
            "DEBIT" => Ok(Self::DEBIT),
            "GIFT" => Ok(Self::GIFT),
            _ => Err(UnknownCode::new("CardType", written)),
        }
    }
}
impl core::fmt::Display for CardType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for CardType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::CardType> for CardType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `Carrier`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Carrier {
    /// `HELLO`.
    HELLO,
    /// `KCT`.
    KCT,
    /// `KT`.
    KT,
    /// `LGU`.
    LGU,
    /// `SK7`.
    SK7,
    /// `SKT`.
    SKT,
}
impl Carrier {
    /// All of them.
    pub const ALL: [Self; 6usize] = [
        Self::HELLO,
        Self::KCT,
        Self::KT,
        Self::LGU,
        Self::SK7,
        Self::SKT,
    ];
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::HELLO => "HELLO",
            Self::KCT => "KCT",
            Self::KT => "KT",
            Self::LGU => "LGU",
            Self::SK7 => "SK7",
            Self::SKT => "SKT",
        }
    }
    /// Reads a code of the browser SDK, with or without `CARRIER_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("CARRIER_").unwrap_or(code);
        match code {
            "HELLO" => Ok(Self::HELLO),
            "KCT" => Ok(Self::KCT),
            "KT" => Ok(Self::KT),
            "LGU" => Ok(Self::LGU),
            "SK7" => Ok(Self::SK7),
            "SKT" => Ok(Self::SKT),
            _ => Err(UnknownCode::new("Carrier", written)),
        }
    }
}
impl core::fmt::Display for Carrier {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for Carrier {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::Carrier> for Carrier {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// PortOne's `CashReceiptInputType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CashReceiptInputType {
    /// `CORPORATE`.
    CORPORATE,
    /// `NO_RECEIPT`.
    NO_RECEIPT,
    /// `PERSONAL`.
    PERSONAL,
}
impl CashReceiptInputType {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::CORPORATE, Self::NO_RECEIPT, Self::PERSONAL];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CORPORATE => "CORPORATE",
            Self::NO_RECEIPT => "NO_RECEIPT",
            Self::PERSONAL => "PERSONAL",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CORPORATE" => Ok(Self::CORPORATE),
            "NO_RECEIPT" => Ok(Self::NO_RECEIPT),
            "PERSONAL" => Ok(Self::PERSONAL),
            _ => Err(UnknownCode::new("CashReceiptInputType", written)),
        }
    }
}
impl core::fmt::Display for CashReceiptInputType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for CashReceiptInputType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::CashReceiptInputType> for CashReceiptInputType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `CashReceiptSortBy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CashReceiptSortBy {
    /// `CANCELLED_AT`.
    CANCELLED_AT,
    /// `ISSUED_AT`.
    ISSUED_AT,
    /// `STATUS_UPDATED_AT`.
    STATUS_UPDATED_AT,
}
impl CashReceiptSortBy {
    /// All of them.
    pub const ALL: [Self; 3usize] = [
        Self::CANCELLED_AT,
        Self::ISSUED_AT,
        Self::STATUS_UPDATED_AT,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CANCELLED_AT => "CANCELLED_AT",
            Self::ISSUED_AT => "ISSUED_AT",
            Self::STATUS_UPDATED_AT => "STATUS_UPDATED_AT",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CANCELLED_AT" => Ok(Self::CANCELLED_AT),
            "ISSUED_AT" => Ok(Self::ISSUED_AT),
            "STATUS_UPDATED_AT" => Ok(Self::STATUS_UPDATED_AT),
            _ => Err(UnknownCode::new("CashReceiptSortBy", written)),
        }
    }
}
impl core::fmt::Display for CashReceiptSortBy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for CashReceiptSortBy {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::CashReceiptSortBy> for CashReceiptSortBy {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `CashReceiptStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CashReceiptStatus {
    /// `CANCELLED`.
    CANCELLED,
    /// `FAILED`.
    FAILED,
    /// `ISSUED`.
    ISSUED,
}
impl CashReceiptStatus {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::CANCELLED, Self::FAILED, Self::ISSUED];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CANCELLED => "CANCELLED",
            Self::FAILED => "FAILED",
            Self::ISSUED => "ISSUED",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CANCELLED" => Ok(Self::CANCELLED),
            "FAILED" => Ok(Self::FAILED),
            "ISSUED" => Ok(Self::ISSUED),
            _ => Err(UnknownCode::new("CashReceiptStatus", written)),
        }
    }
}
impl core::fmt::Display for CashReceiptStatus {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for CashReceiptStatus {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::CashReceiptStatus> for CashReceiptStatus {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `CashReceiptTimeRangeField`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CashReceiptTimeRangeField {
    /// `CANCELLED_AT`.
    CANCELLED_AT,
    /// `ISSUED_AT`.
    ISSUED_AT,
    /// `STATUS_UPDATED_AT`.
    STATUS_UPDATED_AT,
}
impl CashReceiptTimeRangeField {
    /// All of them.
    pub const ALL: [Self; 3usize] = [
        Self::CANCELLED_AT,
        Self::ISSUED_AT,
        Self::STATUS_UPDATED_AT,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CANCELLED_AT => "CANCELLED_AT",
            Self::ISSUED_AT => "ISSUED_AT",
            Self::STATUS_UPDATED_AT => "STATUS_UPDATED_AT",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CANCELLED_AT" => Ok(Self::CANCELLED_AT),
            "ISSUED_AT" => Ok(Self::ISSUED_AT),
            "STATUS_UPDATED_AT" => Ok(Self::STATUS_UPDATED_AT),
            _ => Err(UnknownCode::new("CashReceiptTimeRangeField", written)),
        }
    }
}
impl core::fmt::Display for CashReceiptTimeRangeField {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for CashReceiptTimeRangeField {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::CashReceiptTimeRangeField> for CashReceiptTimeRangeField {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `CashReceiptType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CashReceiptType {
    /// `ANONYMOUS`.
    ANONYMOUS,
    /// `CORPORATE`.
    CORPORATE,
    /// `PERSONAL`.
    PERSONAL,
}
impl CashReceiptType {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::ANONYMOUS, Self::CORPORATE, Self::PERSONAL];
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::ANONYMOUS => "ANONYMOUS",
            Self::CORPORATE => "CORPORATE",
            Self::PERSONAL => "PERSONAL",
        }
    }
    /// Reads a code of the browser SDK, with or without `CASH_RECEIPT_TYPE_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("CASH_RECEIPT_TYPE_").unwrap_or(code);
        match code {
            "ANONYMOUS" => Ok(Self::ANONYMOUS),
            "CORPORATE" => Ok(Self::CORPORATE),
            "PERSONAL" => Ok(Self::PERSONAL),
            _ => Err(UnknownCode::new("CashReceiptType", written)),
        }
    }
}
impl core::fmt::Display for CashReceiptType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for CashReceiptType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::CashReceiptType> for CashReceiptType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// PortOne's `Country`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Country {
    /// `AD`.
    AD,
    /// `AE`.
    AE,
    /// `AF`.
    AF,
    /// `AG`.
    AG,
    /// `AI`.
    AI,
    /// `AL`.
    AL,
    /// `AM`.
    AM,
    /// `AO`.
    AO,
    /// `AQ`.
    AQ,
    /// `AR`.
    AR,
    /// `AS`.
    AS,
    /// `AT`.
    AT,
    /// `AU`.
    AU,
    /// `AW`.
    AW,
    /// `AX`.
    AX,
    /// `AZ`.
    AZ,
    /// `BA`.
    BA,
    /// `BB`.
    BB,
    /// `BD`.
    BD,
    /// `BE`.
    BE,
    /// `BF`.
    BF,
    /// `BG`.
    BG,
    /// `BH`.
    BH,
    /// `BI`.
    BI,
    /// `BJ`.
    BJ,
    /// `BL`.
    BL,
    /// `BM`.
    BM,
    /// `BN`.
    BN,
    /// `BO`.
    BO,
    /// `BQ`.
    BQ,
    /// `BR`.
    BR,
    /// `BS`.
    BS,
    /// `BT`.
    BT,
    /// `BV`.
    BV,
    /// `BW`.
    BW,
    /// `BY`.
    BY,
    /// `BZ`.
    BZ,
    /// `CA`.
    CA,
    /// `CC`.
    CC,
    /// `CD`.
    CD,
    /// `CF`.
    CF,
    /// `CG`.
    CG,
    /// `CH`.
    CH,
    /// `CI`.
    CI,
    /// `CK`.
    CK,
    /// `CL`.
    CL,
    /// `CM`.
    CM,
    /// `CN`.
    CN,
    /// `CO`.
    CO,
    /// `CR`.
    CR,
    /// `CU`.
    CU,
    /// `CV`.
    CV,
    /// `CW`.
    CW,
    /// `CX`.
    CX,
    /// `CY`.
    CY,
    /// `CZ`.
    CZ,
    /// `DE`.
    DE,
    /// `DJ`.
    DJ,
    /// `DK`.
    DK,
    /// `DM`.
    DM,
    /// `DO`.
    DO,
    /// `DZ`.
    DZ,
    /// `EC`.
    EC,
    /// `EE`.
    EE,
    /// `EG`.
    EG,
    /// `EH`.
    EH,
    /// `ER`.
    ER,
    /// `ES`.
    ES,
    /// `ET`.
    ET,
    /// `FI`.
    FI,
    /// `FJ`.
    FJ,
    /// `FK`.
    FK,
    /// `FM`.
    FM,
    /// `FO`.
    FO,
    /// `FR`.
    FR,
    /// `GA`.
    GA,
    /// `GB`.
    GB,
    /// `GD`.
    GD,
    /// `GE`.
    GE,
    /// `GF`.
    GF,
    /// `GG`.
    GG,
    /// `GH`.
    GH,
    /// `GI`.
    GI,
    /// `GL`.
    GL,
    /// `GM`.
    GM,
    /// `GN`.
    GN,
    /// `GP`.
    GP,
    /// `GQ`.
    GQ,
    /// `GR`.
    GR,
    /// `GS`.
    GS,
    /// `GT`.
    GT,
    /// `GU`.
    GU,
    /// `GW`.
    GW,
    /// `GY`.
    GY,
    /// `HK`.
    HK,
    /// `HM`.
    HM,
    /// `HN`.
    HN,
    /// `HR`.
    HR,
    /// `HT`.
    HT,
    /// `HU`.
    HU,
    /// `ID`.
    ID,
    /// `IE`.
    IE,
    /// `IL`.
    IL,
    /// `IM`.
    IM,
    /// `IN`.
    IN,
    /// `IO`.
    IO,
    /// `IQ`.
    IQ,
    /// `IR`.
    IR,
    /// `IS`.
    IS,
    /// `IT`.
    IT,
    /// `JE`.
    JE,
    /// `JM`.
    JM,
    /// `JO`.
    JO,
    /// `JP`.
    JP,
    /// `KE`.
    KE,
    /// `KG`.
    KG,
    /// `KH`.
    KH,
    /// `KI`.
    KI,
    /// `KM`.
    KM,
    /// `KN`.
    KN,
    /// `KP`.
    KP,
    /// `KR`.
    KR,
    /// `KW`.
    KW,
    /// `KY`.
    KY,
    /// `KZ`.
    KZ,
    /// `LA`.
    LA,
    /// `LB`.
    LB,
    /// `LC`.
    LC,
    /// `LI`.
    LI,
    /// `LK`.
    LK,
    /// `LR`.
    LR,
    /// `LS`.
    LS,
    /// `LT`.
    LT,
    /// `LU`.
    LU,
    /// `LV`.
    LV,
    /// `LY`.
    LY,
    /// `MA`.
    MA,
    /// `MC`.
    MC,
    /// `MD`.
    MD,
    /// `ME`.
    ME,
    /// `MF`.
    MF,
    /// `MG`.
    MG,
    /// `MH`.
    MH,
    /// `MK`.
    MK,
    /// `ML`.
    ML,
    /// `MM`.
    MM,
    /// `MN`.
    MN,
    /// `MO`.
    MO,
    /// `MP`.
    MP,
    /// `MQ`.
    MQ,
    /// `MR`.
    MR,
    /// `MS`.
    MS,
    /// `MT`.
    MT,
    /// `MU`.
    MU,
    /// `MV`.
    MV,
    /// `MW`.
    MW,
    /// `MX`.
    MX,
    /// `MY`.
    MY,
    /// `MZ`.
    MZ,
    /// `NA`.
    NA,
    /// `NC`.
    NC,
    /// `NE`.
    NE,
    /// `NF`.
    NF,
    /// `NG`.
    NG,
    /// `NI`.
    NI,
    /// `NL`.
    NL,
    /// `NO`.
    NO,
    /// `NP`.
    NP,
    /// `NR`.
    NR,
    /// `NU`.
    NU,
    /// `NZ`.
    NZ,
    /// `OM`.
    OM,
    /// `PA`.
    PA,
    /// `PE`.
    PE,
    /// `PF`.
    PF,
    /// `PG`.
    PG,
    /// `PH`.
    PH,
    /// `PK`.
    PK,
    /// `PL`.
    PL,
    /// `PM`.
    PM,
    /// `PN`.
    PN,
    /// `PR`.
    PR,
    /// `PS`.
    PS,
    /// `PT`.
    PT,
    /// `PW`.
    PW,
    /// `PY`.
    PY,
    /// `QA`.
    QA,
    /// `RE`.
    RE,
    /// `RO`.
    RO,
    /// `RS`.
    RS,
    /// `RU`.
    RU,
    /// `RW`.
    RW,
    /// `SA`.
    SA,
    /// `SB`.
    SB,
    /// `SC`.
    SC,
    /// `SD`.
    SD,
    /// `SE`.
    SE,
    /// `SG`.
    SG,
    /// `SH`.
    SH,
    /// `SI`.
    SI,
    /// `SJ`.
    SJ,
    /// `SK`.
    SK,
    /// `SL`.
    SL,
    /// `SM`.
    SM,
    /// `SN`.
    SN,
    /// `SO`.
    SO,
    /// `SR`.
    SR,
    /// `SS`.
    SS,
    /// `ST`.
    ST,
    /// `SV`.
    SV,
    /// `SX`.
    SX,
    /// `SY`.
    SY,
    /// `SZ`.
    SZ,
    /// `TC`.
    TC,
    /// `TD`.
    TD,
    /// `TF`.
    TF,
    /// `TG`.
    TG,
    /// `TH`.
    TH,
    /// `TJ`.
    TJ,
    /// `TK`.
    TK,
    /// `TL`.
    TL,
    /// `TM`.
    TM,
    /// `TN`.
    TN,
    /// `TO`.
    TO,
    /// `TR`.
    TR,
    /// `TT`.
    TT,
    /// `TV`.
    TV,
    /// `TW`.
    TW,
    /// `TZ`.
    TZ,
    /// `UA`.
    UA,
    /// `UG`.
    UG,
    /// `UM`.
    UM,
    /// `US`.
    US,
    /// `UY`.
    UY,
    /// `UZ`.
    UZ,
    /// `VA`.
    VA,
    /// `VC`.
    VC,
    /// `VE`.
    VE,
    /// `VG`.
    VG,
    /// `VI`.
    VI,
    /// `VN`.
    VN,
    /// `VU`.
    VU,
    /// `WF`.
    WF,
    /// `WS`.
    WS,
    /// `YE`.
    YE,
    /// `YT`.
    YT,
    /// `ZA`.
    ZA,
    /// `ZM`.
    ZM,
    /// `ZW`.
    ZW,
}
impl Country {
    /// All of them.
    pub const ALL: [Self; 249usize] = [
        Self::AD,
        Self::AE,
        Self::AF,
        Self::AG,
        Self::AI,
        Self::AL,
        Self::AM,
        Self::AO,
        Self::AQ,
        Self::AR,
        Self::AS,
        Self::AT,
        Self::AU,
        Self::AW,
        Self::AX,
        Self::AZ,
        Self::BA,
        Self::BB,
        Self::BD,
        Self::BE,
        Self::BF,
        Self::BG,
        Self::BH,
        Self::BI,
        Self::BJ,
        Self::BL,
        Self::BM,
        Self::BN,
        Self::BO,
        Self::BQ,
        Self::BR,
        Self::BS,
        Self::BT,
        Self::BV,
        Self::BW,
        Self::BY,
        Self::BZ,
        Self::CA,
        Self::CC,
        Self::CD,
        Self::CF,
        Self::CG,
        Self::CH,
        Self::CI,
        Self::CK,
        Self::CL,
        Self::CM,
        Self::CN,
        Self::CO,
        Self::CR,
        Self::CU,
        Self::CV,
        Self::CW,
        Self::CX,
        Self::CY,
        Self::CZ,
        Self::DE,
        Self::DJ,
        Self::DK,
        Self::DM,
        Self::DO,
        Self::DZ,
        Self::EC,
        Self::EE,
        Self::EG,
        Self::EH,
        Self::ER,
        Self::ES,
        Self::ET,
        Self::FI,
        Self::FJ,
        Self::FK,
        Self::FM,
        Self::FO,
        Self::FR,
        Self::GA,
        Self::GB,
        Self::GD,
        Self::GE,
        Self::GF,
        Self::GG,
        Self::GH,
        Self::GI,
        Self::GL,
        Self::GM,
        Self::GN,
        Self::GP,
        Self::GQ,
        Self::GR,
        Self::GS,
        Self::GT,
        Self::GU,
        Self::GW,
        Self::GY,
        Self::HK,
        Self::HM,
        Self::HN,
        Self::HR,
        Self::HT,
        Self::HU,
        Self::ID,
        Self::IE,
        Self::IL,
        Self::IM,
        Self::IN,
        Self::IO,
        Self::IQ,
        Self::IR,
        Self::IS,
        Self::IT,
        Self::JE,
        Self::JM,
        Self::JO,
        Self::JP,
        Self::KE,
        Self::KG,
        Self::KH,
        Self::KI,
        Self::KM,
        Self::KN,
        Self::KP,
        Self::KR,
        Self::KW,
        Self::KY,
        Self::KZ,
        Self::LA,
        Self::LB,
        Self::LC,
        Self::LI,
        Self::LK,
        Self::LR,
        Self::LS,
        Self::LT,
        Self::LU,
        Self::LV,
        Self::LY,
        Self::MA,
        Self::MC,
        Self::MD,
        Self::ME,
        Self::MF,
        Self::MG,
        Self::MH,
        Self::MK,
        Self::ML,
        Self::MM,
        Self::MN,
        Self::MO,
        Self::MP,
        Self::MQ,
        Self::MR,
        Self::MS,
        Self::MT,
        Self::MU,
        Self::MV,
        Self::MW,
        Self::MX,
        Self::MY,
        Self::MZ,
        Self::NA,
        Self::NC,
        Self::NE,
        Self::NF,
        Self::NG,
        Self::NI,
        Self::NL,
        Self::NO,
        Self::NP,
        Self::NR,
        Self::NU,
        Self::NZ,
        Self::OM,
        Self::PA,
        Self::PE,
        Self::PF,
        Self::PG,
        Self::PH,
        Self::PK,
        Self::PL,
        Self::PM,
        Self::PN,
        Self::PR,
        Self::PS,
        Self::PT,
        Self::PW,
        Self::PY,
        Self::QA,
        Self::RE,
        Self::RO,
        Self::RS,
        Self::RU,
        Self::RW,
        Self::SA,
        Self::SB,
        Self::SC,
        Self::SD,
        Self::SE,
        Self::SG,
        Self::SH,
        Self::SI,
        Self::SJ,
        Self::SK,
        Self::SL,
        Self::SM,
        Self::SN,
        Self::SO,
        Self::SR,
        Self::SS,
        Self::ST,
        Self::SV,
        Self::SX,
        Self::SY,
        Self::SZ,
        Self::TC,
        Self::TD,
        Self::TF,
        Self::TG,
        Self::TH,
        Self::TJ,
        Self::TK,
        Self::TL,
        Self::TM,
        Self::TN,
        Self::TO,
        Self::TR,
        Self::TT,
        Self::TV,
        Self::TW,
        Self::TZ,
        Self::UA,
        Self::UG,
        Self::UM,
        Self::US,
        Self::UY,
        Self::UZ,
        Self::VA,
        Self::VC,
        Self::VE,
        Self::VG,
        Self::VI,
        Self::VN,
        Self::VU,
        Self::WF,
        Self::WS,
        Self::YE,
        Self::YT,
        Self::ZA,
        Self::ZM,
        Self::ZW,
    ];
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::AD => "AD",
            Self::AE => "AE",
            Self::AF => "AF",
            Self::AG => "AG",
            Self::AI => "AI",
            Self::AL => "AL",
            Self::AM => "AM",
            Self::AO => "AO",
            Self::AQ => "AQ",
            Self::AR => "AR",
            Self::AS => "AS",
            Self::AT => "AT",
            Self::AU => "AU",
            Self::AW => "AW",
            Self::AX => "AX",
            Self::AZ => "AZ",
            Self::BA => "BA",
            Self::BB => "BB",
            Self::BD => "BD",
            Self::BE => "BE",
            Self::BF => "BF",
            Self::BG => "BG",
            Self::BH => "BH",
            Self::BI => "BI",
            Self::BJ => "BJ",
            Self::BL => "BL",
            Self::BM => "BM",
            Self::BN => "BN",
            Self::BO => "BO",
            Self::BQ => "BQ",
            Self::BR => "BR",
            Self::BS => "BS",
            Self::BT => "BT",
            Self::BV => "BV",
            Self::BW => "BW",
            Self::BY => "BY",
            Self::BZ => "BZ",
            Self::CA => "CA",
            Self::CC => "CC",
            Self::CD => "CD",
            Self::CF => "CF",
            Self::CG => "CG",
            Self::CH => "CH",
            Self::CI => "CI",
            Self::CK => "CK",
            Self::CL => "CL",
            Self::CM => "CM",
            Self::CN => "CN",
            Self::CO => "CO",
            Self::CR => "CR",
            Self::CU => "CU",
            Self::CV => "CV",
            Self::CW => "CW",
            Self::CX => "CX",
            Self::CY => "CY",
            Self::CZ => "CZ",
            Self::DE => "DE",
            Self::DJ => "DJ",
            Self::DK => "DK",
            Self::DM => "DM",
            Self::DO => "DO",
            Self::DZ => "DZ",
            Self::EC => "EC",
            Self::EE => "EE",
            Self::EG => "EG",
            Self::EH => "EH",
            Self::ER => "ER",
            Self::ES => "ES",
            Self::ET => "ET",
            Self::FI => "FI",
            Self::FJ => "FJ",
            Self::FK => "FK",
            Self::FM => "FM",
            Self::FO => "FO",
            Self::FR => "FR",
            Self::GA => "GA",
            Self::GB => "GB",
            Self::GD => "GD",
            Self::GE => "GE",
            Self::GF => "GF",
            Self::GG => "GG",
            Self::GH => "GH",
            Self::GI => "GI",
            Self::GL => "GL",
            Self::GM => "GM",
            Self::GN => "GN",
            Self::GP => "GP",
            Self::GQ => "GQ",
            Self::GR => "GR",
            Self::GS => "GS",
            Self::GT => "GT",
            Self::GU => "GU",
            Self::GW => "GW",
            Self::GY => "GY",
            Self::HK => "HK",
            Self::HM => "HM",
            Self::HN => "HN",
            Self::HR => "HR",
            Self::HT => "HT",
            Self::HU => "HU",
            Self::ID => "ID",
            Self::IE => "IE",
            Self::IL => "IL",
            Self::IM => "IM",
            Self::IN => "IN",
            Self::IO => "IO",
            Self::IQ => "IQ",
            Self::IR => "IR",
            Self::IS => "IS",
            Self::IT => "IT",
            Self::JE => "JE",
            Self::JM => "JM",
            Self::JO => "JO",
            Self::JP => "JP",
            Self::KE => "KE",
            Self::KG => "KG",
            Self::KH => "KH",
            Self::KI => "KI",
            Self::KM => "KM",
            Self::KN => "KN",
            Self::KP => "KP",
            Self::KR => "KR",
            Self::KW => "KW",
            Self::KY => "KY",
            Self::KZ => "KZ",
            Self::LA => "LA",
            Self::LB => "LB",
            Self::LC => "LC",
            Self::LI => "LI",
            Self::LK => "LK",
            Self::LR => "LR",
            Self::LS => "LS",
            Self::LT => "LT",
            Self::LU => "LU",
            Self::LV => "LV",
            Self::LY => "LY",
            Self::MA => "MA",
            Self::MC => "MC",
            Self::MD => "MD",
            Self::ME => "ME",
            Self::MF => "MF",
            Self::MG => "MG",
            Self::MH => "MH",
            Self::MK => "MK",
            Self::ML => "ML",
            Self::MM => "MM",
            Self::MN => "MN",
            Self::MO => "MO",
            Self::MP => "MP",
            Self::MQ => "MQ",
            Self::MR => "MR",
            Self::MS => "MS",
            Self::MT => "MT",
            Self::MU => "MU",
            Self::MV => "MV",
            Self::MW => "MW",
            Self::MX => "MX",
            Self::MY => "MY",
            Self::MZ => "MZ",
            Self::NA => "NA",
            Self::NC => "NC",
            Self::NE => "NE",
            Self::NF => "NF",
            Self::NG => "NG",
            Self::NI => "NI",
            Self::NL => "NL",
            Self::NO => "NO",
            Self::NP => "NP",
            Self::NR => "NR",
            Self::NU => "NU",
            Self::NZ => "NZ",
            Self::OM => "OM",
            Self::PA => "PA",
            Self::PE => "PE",
            Self::PF => "PF",
            Self::PG => "PG",
            Self::PH => "PH",
            Self::PK => "PK",
            Self::PL => "PL",
            Self::PM => "PM",
            Self::PN => "PN",
            Self::PR => "PR",
            Self::PS => "PS",
            Self::PT => "PT",
            Self::PW => "PW",
            Self::PY => "PY",
            Self::QA => "QA",
            Self::RE => "RE",
            Self::RO => "RO",
            Self::RS => "RS",
            Self::RU => "RU",
            Self::RW => "RW",
            Self::SA => "SA",
            Self::SB => "SB",
            Self::SC => "SC",
            Self::SD => "SD",
            Self::SE => "SE",
            Self::SG => "SG",
            Self::SH => "SH",
            Self::SI => "SI",
            Self::SJ => "SJ",
            Self::SK => "SK",
            Self::SL => "SL",
            Self::SM => "SM",
            Self::SN => "SN",
            Self::SO => "SO",
            Self::SR => "SR",
            Self::SS => "SS",
            Self::ST => "ST",
            Self::SV => "SV",
            Self::SX => "SX",
            Self::SY => "SY",
            Self::SZ => "SZ",
            Self::TC => "TC",
            Self::TD => "TD",
            Self::TF => "TF",
            Self::TG => "TG",
            Self::TH => "TH",
            Self::TJ => "TJ",
            Self::TK => "TK",
            Self::TL => "TL",
            Self::TM => "TM",
            Self::TN => "TN",
            Self::TO => "TO",
            Self::TR => "TR",
            Self::TT => "TT",
            Self::TV => "TV",
            Self::TW => "TW",
            Self::TZ => "TZ",
            Self::UA => "UA",
            Self::UG => "UG",
            Self::UM => "UM",
            Self::US => "US",
            Self::UY => "UY",
            Self::UZ => "UZ",
            Self::VA => "VA",
            Self::VC => "VC",
            Self::VE => "VE",
            Self::VG => "VG",
            Self::VI => "VI",
            Self::VN => "VN",
            Self::VU => "VU",
            Self::WF => "WF",
            Self::WS => "WS",
            Self::YE => "YE",
            Self::YT => "YT",
            Self::ZA => "ZA",
            Self::ZM => "ZM",
            Self::ZW => "ZW",
        }
    }
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::AD => "AD",
            Self::AE => "AE",
            Self::AF => "AF",
            Self::AG => "AG",
            Self::AI => "AI",
            Self::AL => "AL",
            Self::AM => "AM",
            Self::AO => "AO",
            Self::AQ => "AQ",
            Self::AR => "AR",
            Self::AS => "AS",
            Self::AT => "AT",
            Self::AU => "AU",
            Self::AW => "AW",
            Self::AX => "AX",
            Self::AZ => "AZ",
            Self::BA => "BA",
            Self::BB => "BB",
            Self::BD => "BD",
            Self::BE => "BE",
            Self::BF => "BF",
            Self::BG => "BG",
            Self::BH => "BH",
            Self::BI => "BI",
            Self::BJ => "BJ",
            Self::BL => "BL",
            Self::BM => "BM",
            Self::BN => "BN",
            Self::BO => "BO",
            Self::BQ => "BQ",
            Self::BR => "BR",
            Self::BS => "BS",
            Self::BT => "BT",
            Self::BV => "BV",
            Self::BW => "BW",
            Self::BY => "BY",
            Self::BZ => "BZ",
            Self::CA => "CA",
            Self::CC => "CC",
            Self::CD => "CD",
            Self::CF => "CF",
            Self::CG => "CG",
            Self::CH => "CH",
            Self::CI => "CI",
            Self::CK => "CK",
            Self::CL => "CL",
            Self::CM => "CM",
            Self::CN => "CN",
            Self::CO => "CO",
            Self::CR => "CR",
            Self::CU => "CU",
            Self::CV => "CV",
            Self::CW => "CW",
            Self::CX => "CX",
            Self::CY => "CY",
            Self::CZ => "CZ",
            Self::DE => "DE",
            Self::DJ => "DJ",
            Self::DK => "DK",
            Self::DM => "DM",
            Self::DO => "DO",
            Self::DZ => "DZ",
            Self::EC => "EC",
            Self::EE => "EE",
            Self::EG => "EG",
            Self::EH => "EH",
            Self::ER => "ER",
            Self::ES => "ES",
            Self::ET => "ET",
            Self::FI => "FI",
            Self::FJ => "FJ",
            Self::FK => "FK",
            Self::FM => "FM",
            Self::FO => "FO",
            Self::FR => "FR",
            Self::GA => "GA",
            Self::GB => "GB",
            Self::GD => "GD",
            Self::GE => "GE",
            Self::GF => "GF",
            Self::GG => "GG",
            Self::GH => "GH",
            Self::GI => "GI",
            Self::GL => "GL",
            Self::GM => "GM",
            Self::GN => "GN",
            Self::GP => "GP",
            Self::GQ => "GQ",
            Self::GR => "GR",
            Self::GS => "GS",
            Self::GT => "GT",
            Self::GU => "GU",
            Self::GW => "GW",
            Self::GY => "GY",
            Self::HK => "HK",
            Self::HM => "HM",
            Self::HN => "HN",
            Self::HR => "HR",
            Self::HT => "HT",
            Self::HU => "HU",
            Self::ID => "ID",
            Self::IE => "IE",
            Self::IL => "IL",
            Self::IM => "IM",
            Self::IN => "IN",
            Self::IO => "IO",
            Self::IQ => "IQ",
            Self::IR => "IR",
            Self::IS => "IS",
            Self::IT => "IT",
            Self::JE => "JE",
            Self::JM => "JM",
            Self::JO => "JO",
            Self::JP => "JP",
            Self::KE => "KE",
            Self::KG => "KG",
            Self::KH => "KH",
            Self::KI => "KI",
            Self::KM => "KM",
            Self::KN => "KN",
            Self::KP => "KP",
            Self::KR => "KR",
            Self::KW => "KW",
            Self::KY => "KY",
            Self::KZ => "KZ",
            Self::LA => "LA",
            Self::LB => "LB",
            Self::LC => "LC",
            Self::LI => "LI",
            Self::LK => "LK",
            Self::LR => "LR",
            Self::LS => "LS",
            Self::LT => "LT",
            Self::LU => "LU",
            Self::LV => "LV",
            Self::LY => "LY",
            Self::MA => "MA",
            Self::MC => "MC",
            Self::MD => "MD",
            Self::ME => "ME",
            Self::MF => "MF",
            Self::MG => "MG",
            Self::MH => "MH",
            Self::MK => "MK",
            Self::ML => "ML",
            Self::MM => "MM",
            Self::MN => "MN",
            Self::MO => "MO",
            Self::MP => "MP",
            Self::MQ => "MQ",
            Self::MR => "MR",
            Self::MS => "MS",
            Self::MT => "MT",
            Self::MU => "MU",
            Self::MV => "MV",
            Self::MW => "MW",
            Self::MX => "MX",
            Self::MY => "MY",
            Self::MZ => "MZ",
            Self::NA => "NA",
            Self::NC => "NC",
            Self::NE => "NE",
            Self::NF => "NF",
            Self::NG => "NG",
            Self::NI => "NI",
            Self::NL => "NL",
            Self::NO => "NO",
            Self::NP => "NP",
            Self::NR => "NR",
            Self::NU => "NU",
            Self::NZ => "NZ",
            Self::OM => "OM",
            Self::PA => "PA",
            Self::PE => "PE",
            Self::PF => "PF",
            Self::PG => "PG",
            Self::PH => "PH",
            Self::PK => "PK",
            Self::PL => "PL",
            Self::PM => "PM",
            Self::PN => "PN",
            Self::PR => "PR",
            Self::PS => "PS",
            Self::PT => "PT",
            Self::PW => "PW",
            Self::PY => "PY",
            Self::QA => "QA",
            Self::RE => "RE",
            Self::RO => "RO",
            Self::RS => "RS",
            Self::RU => "RU",
            Self::RW => "RW",
            Self::SA => "SA",
            Self::SB => "SB",
            Self::SC => "SC",
            Self::SD => "SD",
            Self::SE => "SE",
            Self::SG => "SG",
            Self::SH => "SH",
            Self::SI => "SI",
            Self::SJ => "SJ",
            Self::SK => "SK",
            Self::SL => "SL",
            Self::SM => "SM",
            Self::SN => "SN",
            Self::SO => "SO",
            Self::SR => "SR",
            Self::SS => "SS",
            Self::ST => "ST",
            Self::SV => "SV",
            Self::SX => "SX",
            Self::SY => "SY",
            Self::SZ => "SZ",
            Self::TC => "TC",
            Self::TD => "TD",
            Self::TF => "TF",
            Self::TG => "TG",
            Self::TH => "TH",
            Self::TJ => "TJ",
            Self::TK => "TK",
            Self::TL => "TL",
            Self::TM => "TM",
            Self::TN => "TN",
            Self::TO => "TO",
            Self::TR => "TR",
            Self::TT => "TT",
            Self::TV => "TV",
            Self::TW => "TW",
            Self::TZ => "TZ",
            Self::UA => "UA",
            Self::UG => "UG",
            Self::UM => "UM",
            Self::US => "US",
            Self::UY => "UY",
            Self::UZ => "UZ",
            Self::VA => "VA",
            Self::VC => "VC",
            Self::VE => "VE",
            Self::VG => "VG",
            Self::VI => "VI",
            Self::VN => "VN",
            Self::VU => "VU",
            Self::WF => "WF",
            Self::WS => "WS",
            Self::YE => "YE",
            Self::YT => "YT",
            Self::ZA => "ZA",
            Self::ZM => "ZM",
            Self::ZW => "ZW",
        }
    }
    /// Reads a code of the browser SDK, with or without `COUNTRY_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("COUNTRY_").unwrap_or(code);
        match code {
            "AD" => Ok(Self::AD),
            "AE" => Ok(Self::AE),
            "AF" => Ok(Self::AF),
            "AG" => Ok(Self::AG),
            "AI" => Ok(Self::AI),
            "AL" => Ok(Self::AL),
            "AM" => Ok(Self::AM),
            "AO" => Ok(Self::AO),
            "AQ" => Ok(Self::AQ),
            "AR" => Ok(Self::AR),
            "AS" => Ok(Self::AS),
            "AT" => Ok(Self::AT),
            "AU" => Ok(Self::AU),
            "AW" => Ok(Self::AW),
            "AX" => Ok(Self::AX),
            "AZ" => Ok(Self::AZ),
            "BA" => Ok(Self::BA),
            "BB" => Ok(Self::BB),
            "BD" => Ok(Self::BD),
            "BE" => Ok(Self::BE),
            "BF" => Ok(Self::BF),
            "BG" => Ok(Self::BG),
            "BH" => Ok(Self::BH),
            "BI" => Ok(Self::BI),
            "BJ" => Ok(Self::BJ),
            "BL" => Ok(Self::BL),
            "BM" => Ok(Self::BM),
            "BN" => Ok(Self::BN),
            "BO" => Ok(Self::BO),
            "BQ" => Ok(Self::BQ),
            "BR" => Ok(Self::BR),
            "BS" => Ok(Self::BS),
            "BT" => Ok(Self::BT),
            "BV" => Ok(Self::BV),
            "BW" => Ok(Self::BW),
            "BY" => Ok(Self::BY),
            "BZ" => Ok(Self::BZ),
            "CA" => Ok(Self::CA),
            "CC" => Ok(Self::CC),
            "CD" => Ok(Self::CD),
            "CF" => Ok(Self::CF),
            "CG" => Ok(Self::CG),
            "CH" => Ok(Self::CH),
            "CI" => Ok(Self::CI),
            "CK" => Ok(Self::CK),
            "CL" => Ok(Self::CL),
            "CM" => Ok(Self::CM),
            "CN" => Ok(Self::CN),
            "CO" => Ok(Self::CO),
            "CR" => Ok(Self::CR),
            "CU" => Ok(Self::CU),
            "CV" => Ok(Self::CV),
            "CW" => Ok(Self::CW),
            "CX" => Ok(Self::CX),
            "CY" => Ok(Self::CY),
            "CZ" => Ok(Self::CZ),
            "DE" => Ok(Self::DE),
            "DJ" => Ok(Self::DJ),
            "DK" => Ok(Self::DK),
            "DM" => Ok(Self::DM),
            "DO" => Ok(Self::DO),
            "DZ" => Ok(Self::DZ),
            "EC" => Ok(Self::EC),
            "EE" => Ok(Self::EE),
            "EG" => Ok(Self::EG),
            "EH" => Ok(Self::EH),
            "ER" => Ok(Self::ER),
            "ES" => Ok(Self::ES),
            "ET" => Ok(Self::ET),
            "FI" => Ok(Self::FI),
            "FJ" => Ok(Self::FJ),
            "FK" => Ok(Self::FK),
            "FM" => Ok(Self::FM),
            "FO" => Ok(Self::FO),
            "FR" => Ok(Self::FR),
            "GA" => Ok(Self::GA),
            "GB" => Ok(Self::GB),
            "GD" => Ok(Self::GD),
            "GE" => Ok(Self::GE),
            "GF" => Ok(Self::GF),
            "GG" => Ok(Self::GG),
            "GH" => Ok(Self::GH),
            "GI" => Ok(Self::GI),
            "GL" => Ok(Self::GL),
            "GM" => Ok(Self::GM),
            "GN" => Ok(Self::GN),
            "GP" => Ok(Self::GP),
            "GQ" => Ok(Self::GQ),
            "GR" => Ok(Self::GR),
            "GS" => Ok(Self::GS),
            "GT" => Ok(Self::GT),
            "GU" => Ok(Self::GU),
            "GW" => Ok(Self::GW),
            "GY" => Ok(Self::GY),
            "HK" => Ok(Self::HK),
            "HM" => Ok(Self::HM),
            "HN" => Ok(Self::HN),
            "HR" => Ok(Self::HR),
            "HT" => Ok(Self::HT),
            "HU" => Ok(Self::HU),
            "ID" => Ok(Self::ID),
            "IE" => Ok(Self::IE),
            "IL" => Ok(Self::IL),
            "IM" => Ok(Self::IM),
            "IN" => Ok(Self::IN),
            "IO" => Ok(Self::IO),
            "IQ" => Ok(Self::IQ),
            "IR" => Ok(Self::IR),
            "IS" => Ok(Self::IS),
            "IT" => Ok(Self::IT),
            "JE" => Ok(Self::JE),
            "JM" => Ok(Self::JM),
            "JO" => Ok(Self::JO),
            "JP" => Ok(Self::JP),
            "KE" => Ok(Self::KE),
            "KG" => Ok(Self::KG),
            "KH" => Ok(Self::KH),
            "KI" => Ok(Self::KI),
            "KM" => Ok(Self::KM),
            "KN" => Ok(Self::KN),
            "KP" => Ok(Self::KP),
            "KR" => Ok(Self::KR),
            "KW" => Ok(Self::KW),
            "KY" => Ok(Self::KY),
            "KZ" => Ok(Self::KZ),
            "LA" => Ok(Self::LA),
            "LB" => Ok(Self::LB),
            "LC" => Ok(Self::LC),
            "LI" => Ok(Self::LI),
            "LK" => Ok(Self::LK),
            "LR" => Ok(Self::LR),
            "LS" => Ok(Self::LS),
            "LT" => Ok(Self::LT),
            "LU" => Ok(Self::LU),
            "LV" => Ok(Self::LV),
            "LY" => Ok(Self::LY),
            "MA" => Ok(Self::MA),
            "MC" => Ok(Self::MC),
            "MD" => Ok(Self::MD),
            "ME" => Ok(Self::ME),
            "MF" => Ok(Self::MF),
            "MG" => Ok(Self::MG),
            "MH" => Ok(Self::MH),
            "MK" => Ok(Self::MK),
            "ML" => Ok(Self::ML),
            "MM" => Ok(Self::MM),
            "MN" => Ok(Self::MN),
            "MO" => Ok(Self::MO),
            "MP" => Ok(Self::MP),
            "MQ" => Ok(Self::MQ),
            "MR" => Ok(Self::MR),
            "MS" => Ok(Self::MS),
            "MT" => Ok(Self::MT),
            "MU" => Ok(Self::MU),
            "MV" => Ok(Self::MV),
            "MW" => Ok(Self::MW),
            "MX" => Ok(Self::MX),
            "MY" => Ok(Self::MY),
            "MZ" => Ok(Self::MZ),
            "NA" => Ok(Self::NA),
            "NC" => Ok(Self::NC),
            "NE" => Ok(Self::NE),
            "NF" => Ok(Self::NF),
            "NG" => Ok(Self::NG),
            "NI" => Ok(Self::NI),
            "NL" => Ok(Self::NL),
            "NO" => Ok(Self::NO),
            "NP" => Ok(Self::NP),
            "NR" => Ok(Self::NR),
            "NU" => Ok(Self::NU),
            "NZ" => Ok(Self::NZ),
            "OM" => Ok(Self::OM),
            "PA" => Ok(Self::PA),
            "PE" => Ok(Self::PE),
            "PF" => Ok(Self::PF),
            "PG" => Ok(Self::PG),
            "PH" => Ok(Self::PH),
            "PK" => Ok(Self::PK),
            "PL" => Ok(Self::PL),
            "PM" => Ok(Self::PM),
            "PN" => Ok(Self::PN),
            "PR" => Ok(Self::PR),
            "PS" => Ok(Self::PS),
            "PT" => Ok(Self::PT),
            "PW" => Ok(Self::PW),
            "PY" => Ok(Self::PY),
            "QA" => Ok(Self::QA),
            "RE" => Ok(Self::RE),
            "RO" => Ok(Self::RO),
            "RS" => Ok(Self::RS),
            "RU" => Ok(Self::RU),
            "RW" => Ok(Self::RW),
            "SA" => Ok(Self::SA),
            "SB" => Ok(Self::SB),
            "SC" => Ok(Self::SC),
            "SD" => Ok(Self::SD),
            "SE" => Ok(Self::SE),
            "SG" => Ok(Self::SG),
            "SH" => Ok(Self::SH),
            "SI" => Ok(Self::SI),
            "SJ" => Ok(Self::SJ),
            "SK" => Ok(Self::SK),
            "SL" => Ok(Self::SL),
            "SM" => Ok(Self::SM),
            "SN" => Ok(Self::SN),
            "SO" => Ok(Self::SO),
            "SR" => Ok(Self::SR),
            "SS" => Ok(Self::SS),
            "ST" => Ok(Self::ST),
            "SV" => Ok(Self::SV),
            "SX" => Ok(Self::SX),
            "SY" => Ok(Self::SY),
            "SZ" => Ok(Self::SZ),
            "TC" => Ok(Self::TC),
            "TD" => Ok(Self::TD),
            "TF" => Ok(Self::TF),
            "TG" => Ok(Self::TG),
            "TH" => Ok(Self::TH),
            "TJ" => Ok(Self::TJ),
            "TK" => Ok(Self::TK),
            "TL" => Ok(Self::TL),
            "TM" => Ok(Self::TM),
            "TN" => Ok(Self::TN),
            "TO" => Ok(Self::TO),
            "TR" => Ok(Self::TR),
            "TT" => Ok(Self::TT),
            "TV" => Ok(Self::TV),
            "TW" => Ok(Self::TW),
            "TZ" => Ok(Self::TZ),
            "UA" => Ok(Self::UA),
            "UG" => Ok(Self::UG),
            "UM" => Ok(Self::UM),
            "US" => Ok(Self::US),
            "UY" => Ok(Self::UY),
            "UZ" => Ok(Self::UZ),
            "VA" => Ok(Self::VA),
            "VC" => Ok(Self::VC),
            "VE" => Ok(Self::VE),
            "VG" => Ok(Self::VG),
            "VI" => Ok(Self::VI),
            "VN" => Ok(Self::VN),
            "VU" => Ok(Self::VU),
            "WF" => Ok(Self::WF),
            "WS" => Ok(Self::WS),
            "YE" => Ok(Self::YE),
            "YT" => Ok(Self::YT),
            "ZA" => Ok(Self::ZA),
            "ZM" => Ok(Self::ZM),
            "ZW" => Ok(Self::ZW),
            _ => Err(UnknownCode::new("Country", written)),
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "AD" => Ok(Self::AD),
            "AE" => Ok(Self::AE),
            "AF" => Ok(Self::AF),
            "AG" => Ok(Self::AG),
            "AI" => Ok(Self::AI),
            "AL" => Ok(Self::AL),
            "AM" => Ok(Self::AM),
            "AO" => Ok(Self::AO),
            "AQ" => Ok(Self::AQ),
            "AR" => Ok(Self::AR),
            "AS" => Ok(Self::AS),
            "AT" => Ok(Self::AT),
            "AU" => Ok(Self::AU),
            "AW" => Ok(Self::AW),
            "AX" => Ok(Self::AX),
            "AZ" => Ok(Self::AZ),
            "BA" => Ok(Self::BA),
            "BB" => Ok(Self::BB),
            "BD" => Ok(Self::BD),
            "BE" => Ok(Self::BE),
            "BF" => Ok(Self::BF),
            "BG" => Ok(Self::BG),
            "BH" => Ok(Self::BH),
            "BI" => Ok(Self::BI),
            "BJ" => Ok(Self::BJ),
            "BL" => Ok(Self::BL),
            "BM" => Ok(Self::BM),
            "BN" => Ok(Self::BN),
            "BO" => Ok(Self::BO),
            "BQ" => Ok(Self::BQ),
            "BR" => Ok(Self::BR),
            "BS" => Ok(Self::BS),
            "BT" => Ok(Self::BT),
            "BV" => Ok(Self::BV),
            "BW" => Ok(Self::BW),
            "BY" => Ok(Self::BY),
            "BZ" => Ok(Self::BZ),
            "CA" => Ok(Self::CA),
            "CC" => Ok(Self::CC),
            "CD" => Ok(Self::CD),
            "CF" => Ok(Self::CF),
            "CG" => Ok(Self::CG),
            "CH" => Ok(Self::CH),
            "CI" => Ok(Self::CI),
            "CK" => Ok(Self::CK),
            "CL" => Ok(Self::CL),
            "CM" => Ok(Self::CM),
            "CN" => Ok(Self::CN),
            "CO" => Ok(Self::CO),
            "CR" => Ok(Self::CR),
            "CU" => Ok(Self::CU),
            "CV" => Ok(Self::CV),
            "CW" => Ok(Self::CW),
            "CX" => Ok(Self::CX),
            "CY" => Ok(Self::CY),
            "CZ" => Ok(Self::CZ),
            "DE" => Ok(Self::DE),
            "DJ" => Ok(Self::DJ),
            "DK" => Ok(Self::DK),
            "DM" => Ok(Self::DM),
            "DO" => Ok(Self::DO),
            "DZ" => Ok(Self::DZ),
            "EC" => Ok(Self::EC),
            "EE" => Ok(Self::EE),
            "EG" => Ok(Self::EG),
            "EH" => Ok(Self::EH),
            "ER" => Ok(Self::ER),
            "ES" => Ok(Self::ES),
            "ET" => Ok(Self::ET),
            "FI" => Ok(Self::FI),
            "FJ" => Ok(Self::FJ),
            "FK" => Ok(Self::FK),
            "FM" => Ok(Self::FM),
            "FO" => Ok(Self::FO),
            "FR" => Ok(Self::FR),
            "GA" => Ok(Self::GA),
            "GB" => Ok(Self::GB),
            "GD" => Ok(Self::GD),
            "GE" => Ok(Self::GE),
            "GF" => Ok(Self::GF),
            "GG" => Ok(Self::GG),
            "GH" => Ok(Self::GH),
            "GI" => Ok(Self::GI),
            "GL" => Ok(Self::GL),
            "GM" => Ok(Self::GM),
            "GN" => Ok(Self::GN),
            "GP" => Ok(Self::GP),
            "GQ" => Ok(Self::GQ),
            "GR" => Ok(Self::GR),
            "GS" => Ok(Self::GS),
            "GT" => Ok(Self::GT),
            "GU" => Ok(Self::GU),
            "GW" => Ok(Self::GW),
            "GY" => Ok(Self::GY),
            "HK" => Ok(Self::HK),
            "HM" => Ok(Self::HM),
            "HN" => Ok(Self::HN),
            "HR" => Ok(Self::HR),
            "HT" => Ok(Self::HT),
            "HU" => Ok(Self::HU),
            "ID" => Ok(Self::ID),
            "IE" => Ok(Self::IE),
            "IL" => Ok(Self::IL),
            "IM" => Ok(Self::IM),
            "IN" => Ok(Self::IN),
            "IO" => Ok(Self::IO),
            "IQ" => Ok(Self::IQ),
            "IR" => Ok(Self::IR),
            "IS" => Ok(Self::IS),
            "IT" => Ok(Self::IT),
            "JE" => Ok(Self::JE),
            "JM" => Ok(Self::JM),
            "JO" => Ok(Self::JO),
            "JP" => Ok(Self::JP),
            "KE" => Ok(Self::KE),
            "KG" => Ok(Self::KG),
            "KH" => Ok(Self::KH),
            "KI" => Ok(Self::KI),
            "KM" => Ok(Self::KM),
            "KN" => Ok(Self::KN),
            "KP" => Ok(Self::KP),
            "KR" => Ok(Self::KR),
            "KW" => Ok(Self::KW),
            "KY" => Ok(Self::KY),
            "KZ" => Ok(Self::KZ),
            "LA" => Ok(Self::LA),
            "LB" => Ok(Self::LB),
            "LC" => Ok(Self::LC),
            "LI" => Ok(Self::LI),
            "LK" => Ok(Self::LK),
            "LR" => Ok(Self::LR),
            "LS" => Ok(Self::LS),
            "LT" => Ok(Self::LT),
            "LU" => Ok(Self::LU),
            "LV" => Ok(Self::LV),
            "LY" => Ok(Self::LY),
            "MA" => Ok(Self::MA),
            "MC" => Ok(Self::MC),
            "MD" => Ok(Self::MD),
            "ME" => Ok(Self::ME),
            "MF" => Ok(Self::MF),
            "MG" => Ok(Self::MG),
            "MH" => Ok(Self::MH),
            "MK" => Ok(Self::MK),
            "ML" => Ok(Self::ML),
            "MM" => Ok(Self::MM),
            "MN" => Ok(Self::MN),
            "MO" => Ok(Self::MO),
            "MP" => Ok(Self::MP),
            "MQ" => Ok(Self::MQ),
            "MR" => Ok(Self::MR),
            "MS" => Ok(Self::MS),
            "MT" => Ok(Self::MT),
            "MU" => Ok(Self::MU),
            "MV" => Ok(Self::MV),
            "MW" => Ok(Self::MW),
            "MX" => Ok(Self::MX),
            "MY" => Ok(Self::MY),
            "MZ" => Ok(Self::MZ),
            "NA" => Ok(Self::NA),
            "NC" => Ok(Self::NC),
            "NE" => Ok(Self::NE),
            "NF" => Ok(Self::NF),
            "NG" => Ok(Self::NG),
            "NI" => Ok(Self::NI),
            "NL" => Ok(Self::NL),
            "NO" => Ok(Self::NO),
            "NP" => Ok(Self::NP),
            "NR" => Ok(Self::NR),
            "NU" => Ok(Self::NU),
            "NZ" => Ok(Self::NZ),
            "OM" => Ok(Self::OM),
            "PA" => Ok(Self::PA),
            "PE" => Ok(Self::PE),
            "PF" => Ok(Self::PF),
            "PG" => Ok(Self::PG),
            "PH" => Ok(Self::PH),
            "PK" => Ok(Self::PK),
            "PL" => Ok(Self::PL),
            "PM" => Ok(Self::PM),
            "PN" => Ok(Self::PN),
            "PR" => Ok(Self::PR),
            "PS" => Ok(Self::PS),
            "PT" => Ok(Self::PT),
            "PW" => Ok(Self::PW),
            "PY" => Ok(Self::PY),
            "QA" => Ok(Self::QA),
            "RE" => Ok(Self::RE),
            "RO" => Ok(Self::RO),
            "RS" => Ok(Self::RS),
            "RU" => Ok(Self::RU),
            "RW" => Ok(Self::RW),
            "SA" => Ok(Self::SA),
            "SB" => Ok(Self::SB),
            "SC" => Ok(Self::SC),
            "SD" => Ok(Self::SD),
            "SE" => Ok(Self::SE),
            "SG" => Ok(Self::SG),
            "SH" => Ok(Self::SH),
            "SI" => Ok(Self::SI),
            "SJ" => Ok(Self::SJ),
            "SK" => Ok(Self::SK),
            "SL" => Ok(Self::SL),
            "SM" => Ok(Self::SM),
            "SN" => Ok(Self::SN),
            "SO" => Ok(Self::SO),
            "SR" => Ok(Self::SR),
            "SS" => Ok(Self::SS),
            "ST" => Ok(Self::ST),
            "SV" => Ok(Self::SV),
            "SX" => Ok(Self::SX),
            "SY" => Ok(Self::SY),
            "SZ" => Ok(Self::SZ),
            "TC" => Ok(Self::TC),
            "TD" => Ok(Self::TD),
            "TF" => Ok(Self::TF),
            "TG" => Ok(Self::TG),
            "TH" => Ok(Self::TH),
            "TJ" => Ok(Self::TJ),
            "TK" => Ok(Self::TK),
            "TL" => Ok(Self::TL),
            "TM" => Ok(Self::TM),
            "TN" => Ok(Self::TN),
            "TO" => Ok(Self::TO),
            "TR" => Ok(Self::TR),
            "TT" => Ok(Self::TT),
            "TV" => Ok(Self::TV),
            "TW" => Ok(Self::TW),
            "TZ" => Ok(Self::TZ),
            "UA" => Ok(Self::UA),
            "UG" => Ok(Self::UG),
            "UM" => Ok(Self::UM),
            "US" => Ok(Self::US),
            "UY" => Ok(Self::UY),
            "UZ" => Ok(Self::UZ),
            "VA" => Ok(Self::VA),
            "VC" => Ok(Self::VC),
            "VE" => Ok(Self::VE),
            "VG" => Ok(Self::VG),
            "VI" => Ok(Self::VI),
            "VN" => Ok(Self::VN),
            "VU" => Ok(Self::VU),
            "WF" => Ok(Self::WF),
            "WS" => Ok(Self::WS),
            "YE" => Ok(Self::YE),
            "YT" => Ok(Self::YT),
            "ZA" => Ok(Self::ZA),
            "ZM" => Ok(Self::ZM),
            "ZW" => Ok(Self::ZW),
            _ => Err(UnknownCode::new("Country", written)),
        }
    }
}
impl core::fmt::Display for Country {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for Country {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code).or_else(|_| Self::from_rest_code(code))
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::Country> for Country {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::Country> for Country {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// Currency (통화).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Currency {
    /// Korean won (원).
    KRW,
    /// US dollar (미국 달러).
    USD,
}
impl Currency {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::KRW, Self::USD];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::KRW => "Korean won",
            Self::USD => "US dollar",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::KRW => "원",
            Self::USD => "미국 달러",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::KRW => "KRW",
            Self::USD => "USD",
        }
    }
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::KRW => "KRW",
            Self::USD => "USD",
        }
    }
    /// Reads a code of the browser SDK, with or without `CURRENCY_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("CURRENCY_").unwrap_or(code);
        match code {
            "KRW" => Ok(Self::KRW),
            "USD" => Ok(Self::USD),
            _ => Err(UnknownCode::new("Currency", written)),
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "KRW" => Ok(Self::KRW),
            "USD" => Ok(Self::USD),
            _ => Err(UnknownCode::new("Currency", written)),
        }
    }
}
impl core::fmt::Display for Currency {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for Currency {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code).or_else(|_| Self::from_rest_code(code))
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::Currency> for Currency {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::Currency> for Currency {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// What easy pay takes (간편결제 안의 결제 유형).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EasyPayPaymentMethod {
    /// Cards (카드).
    CARD,
    /// Money (머니).
    MONEY,
    /// Points (포인트).
    CHARGE,
    /// Bank transfer (계좌이체).
    TRANSFER,
}
impl EasyPayPaymentMethod {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::CARD,
        Self::MONEY,
        Self::CHARGE,
        Self::TRANSFER,
    ];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::CARD => "cards",
            Self::MONEY => "money",
            Self::CHARGE => "points",
            Self::TRANSFER => "bank transfer",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::CARD => "카드",
            Self::MONEY => "머니",
            Self::CHARGE => "포인트",
            Self::TRANSFER => "계좌이체",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::CARD => "CARD",
            Self::MONEY => "MONEY",
            Self::CHARGE => "CHARGE",
            Self::TRANSFER => "TRANSFER",
        }
    }
    /// Reads a code of the browser SDK.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CARD" => Ok(Self::CARD),
            "MONEY" => Ok(Self::MONEY),
            "CHARGE" => Ok(Self::CHARGE),
            "TRANSFER" => Ok(Self::TRANSFER),
            _ => Err(UnknownCode::new("EasyPayPaymentMethod", written)),
        }
    }
}
impl core::fmt::Display for EasyPayPaymentMethod {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for EasyPayPaymentMethod {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::EasyPayPaymentMethod> for EasyPayPaymentMethod {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// Easy-pay provider (간편결제사).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EasyPayProvider {
    /// Naver Pay (네이버페이).
    NAVERPAY,
    /// Kakao Pay (카카오페이).
    KAKAOPAY,
    /// Payco (페이코).
    PAYCO,
    /// L.Pay (L페이).
    LPAY,
    /// SSG Pay (SSG페이).
    SSGPAY,
}
impl EasyPayProvider {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::NAVERPAY,
        Self::KAKAOPAY,
        Self::PAYCO,
        Self::LPAY,
        Self::SSGPAY,
    ];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::NAVERPAY => "Naver Pay",
            Self::KAKAOPAY => "Kakao Pay",
            Self::PAYCO => "Payco",
            Self::LPAY => "L.Pay",
            Self::SSGPAY => "SSG Pay",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::NAVERPAY => "네이버페이",
            Self::KAKAOPAY => "카카오페이",
            Self::PAYCO => "페이코",
            Self::LPAY => "L페이",
            Self::SSGPAY => "SSG페이",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::NAVERPAY => "NAVERPAY",
            Self::KAKAOPAY => "KAKAOPAY",
            Self::PAYCO => "PAYCO",
            Self::LPAY => "LPAY",
            Self::SSGPAY => "SSGPAY",
        }
    }
    /// Reads a code of the browser SDK, with or without `EASY_PAY_PROVIDER_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("EASY_PAY_PROVIDER_").unwrap_or(code);
        match code {
            "NAVERPAY" => Ok(Self::NAVERPAY),
            "KAKAOPAY" => Ok(Self::KAKAOPAY),
            "PAYCO" => Ok(Self::PAYCO),
            "LPAY" => Ok(Self::LPAY),
            "SSGPAY" => Ok(Self::SSGPAY),
            _ => Err(UnknownCode::new("EasyPayProvider", written)),
        }
    }
}
impl core::fmt::Display for EasyPayProvider {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for EasyPayProvider {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::EasyPayProvider> for EasyPayProvider {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// PortOne's `Gender`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// `FEMALE`.
    FEMALE,
    /// `MALE`.
    MALE,
    /// `OTHER`.
    OTHER,
}
impl Gender {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::FEMALE, Self::MALE, Self::OTHER];
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::FEMALE => "FEMALE",
            Self::MALE => "MALE",
            Self::OTHER => "OTHER",
        }
    }
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::FEMALE => "FEMALE",
            Self::MALE => "MALE",
            Self::OTHER => "OTHER",
        }
    }
    /// Reads a code of the browser SDK, with or without `GENDER_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("GENDER_").unwrap_or(code);
        match code {
            "FEMALE" => Ok(Self::FEMALE),
            "MALE" => Ok(Self::MALE),
            "OTHER" => Ok(Self::OTHER),
            _ => Err(UnknownCode::new("Gender", written)),
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "FEMALE" => Ok(Self::FEMALE),
            "MALE" => Ok(Self::MALE),
            "OTHER" => Ok(Self::OTHER),
            _ => Err(UnknownCode::new("Gender", written)),
        }
    }
}
impl core::fmt::Display for Gender {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for Gender {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code).or_else(|_| Self::from_rest_code(code))
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::Gender> for Gender {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::Gender> for Gender {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `IssueCashReceiptCustomerInputIdentityNumberType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IssueCashReceiptCustomerInputIdentityNumberType {
    /// `BUSINESS`.
    BUSINESS,
    /// `CARD`.
    CARD,
    /// `PHONE`.
    PHONE,
}
impl IssueCashReceiptCustomerInputIdentityNumberType {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::BUSINESS, Self::CARD, Self::PHONE];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::BUSINESS => "BUSINESS",
            Self::CARD => "CARD",
            Self::PHONE => "PHONE",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "BUSINESS" => Ok(Self::BUSINESS),
            "CARD" => Ok(Self::CARD),
            "PHONE" => Ok(Self::PHONE),
            _ => {
                Err(
                    UnknownCode::new(
                        "IssueCashReceiptCustomerInputIdentityNumberType",
                        written,
                    ),
                )
            }
        }
    }
}
impl core::fmt::Display for IssueCashReceiptCustomerInputIdentityNumberType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for IssueCashReceiptCustomerInputIdentityNumberType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::IssueCashReceiptCustomerInputIdentityNumberType>
for IssueCashReceiptCustomerInputIdentityNumberType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `IssueCashReceiptPaymentMethodType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IssueCashReceiptPaymentMethodType {
    /// `TRANSFER`.
    TRANSFER,
    /// `VIRTUAL_ACCOUNT`.
    VIRTUAL_ACCOUNT,
}
impl IssueCashReceiptPaymentMethodType {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::TRANSFER, Self::VIRTUAL_ACCOUNT];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::TRANSFER => "TRANSFER",
            Self::VIRTUAL_ACCOUNT => "VIRTUAL_ACCOUNT",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "TRANSFER" => Ok(Self::TRANSFER),
            "VIRTUAL_ACCOUNT" => Ok(Self::VIRTUAL_ACCOUNT),
            _ => Err(UnknownCode::new("IssueCashReceiptPaymentMethodType", written)),
        }
    }
}
impl core::fmt::Display for IssueCashReceiptPaymentMethodType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for IssueCashReceiptPaymentMethodType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::IssueCashReceiptPaymentMethodType>
for IssueCashReceiptPaymentMethodType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `Locale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// `AR_001`.
    AR_001,
    /// `DE_DE`.
    DE_DE,
    /// `EN_US`.
    EN_US,
    /// `ES_ES`.
    ES_ES,
    /// `FR_FR`.
    FR_FR,
    /// `ID_ID`.
    ID_ID,
    /// `IT_IT`.
    IT_IT,
    /// `JA_JP`.
    JA_JP,
    /// `KO_KR`.
    KO_KR,
    /// `NL_NL`.
    NL_NL,
    /// `PL_PL`.
    PL_PL,
    /// `PT_PT`.
    PT_PT,
    /// `RU_RU`.
    RU_RU,
    /// `TH_TH`.
    TH_TH,
    /// `VI_VN`.
    VI_VN,
    /// `ZH_CN`.
    ZH_CN,
    /// `ZH_TW`.
    ZH_TW,
}
impl Locale {
    /// All of them.
    pub const ALL: [Self; 17usize] = [
        Self::AR_001,
        Self::DE_DE,
        Self::EN_US,
        Self::ES_ES,
        Self::FR_FR,
        Self::ID_ID,
        Self::IT_IT,
        Self::JA_JP,
        Self::KO_KR,
        Self::NL_NL,
        Self::PL_PL,
        Self::PT_PT,
        Self::RU_RU,
        Self::TH_TH,
        Self::VI_VN,
        Self::ZH_CN,
        Self::ZH_TW,
    ];
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::AR_001 => "AR_001",
            Self::DE_DE => "DE_DE",
            Self::EN_US => "EN_US",
            Self::ES_ES => "ES_ES",
            Self::FR_FR => "FR_FR",
            Self::ID_ID => "ID_ID",
            Self::IT_IT => "IT_IT",
            Self::JA_JP => "JA_JP",
            Self::KO_KR => "KO_KR",
            Self::NL_NL => "NL_NL",
            Self::PL_PL => "PL_PL",
            Self::PT_PT => "PT_PT",
            Self::RU_RU => "RU_RU",
            Self::TH_TH => "TH_TH",
            Self::VI_VN => "VI_VN",
            Self::ZH_CN => "ZH_CN",
            Self::ZH_TW => "ZH_TW",
        }
    }
    /// Reads a code of the browser SDK.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "AR_001" => Ok(Self::AR_001),
            "DE_DE" => Ok(Self::DE_DE),
            "EN_US" => Ok(Self::EN_US),
            "ES_ES" => Ok(Self::ES_ES),
            "FR_FR" => Ok(Self::FR_FR),
            "ID_ID" => Ok(Self::ID_ID),
            "IT_IT" => Ok(Self::IT_IT),
            "JA_JP" => Ok(Self::JA_JP),
            "KO_KR" => Ok(Self::KO_KR),
            "NL_NL" => Ok(Self::NL_NL),
            "PL_PL" => Ok(Self::PL_PL),
            "PT_PT" => Ok(Self::PT_PT),
            "RU_RU" => Ok(Self::RU_RU),
            "TH_TH" => Ok(Self::TH_TH),
            "VI_VN" => Ok(Self::VI_VN),
            "ZH_CN" => Ok(Self::ZH_CN),
            "ZH_TW" => Ok(Self::ZH_TW),
            _ => Err(UnknownCode::new("Locale", written)),
        }
    }
}
impl core::fmt::Display for Locale {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for Locale {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::Locale> for Locale {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// Pay method (결제수단).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PayMethod {
    /// Credit card (신용카드).
    CARD,
    /// Bank transfer (실시간 계좌이체).
    TRANSFER,
    /// Virtual account (가상계좌).
    VIRTUAL_ACCOUNT,
    /// Mobile phone (휴대폰 소액결제).
    MOBILE,
    /// Easy pay (간편결제).
    EASY_PAY,
}
impl PayMethod {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::CARD,
        Self::TRANSFER,
        Self::VIRTUAL_ACCOUNT,
        Self::MOBILE,
        Self::EASY_PAY,
    ];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::CARD => "credit card",
            Self::TRANSFER => "bank transfer",
            Self::VIRTUAL_ACCOUNT => "virtual account",
            Self::MOBILE => "mobile phone",
            Self::EASY_PAY => "easy pay",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::CARD => "신용카드",
            Self::TRANSFER => "실시간 계좌이체",
            Self::VIRTUAL_ACCOUNT => "가상계좌",
            Self::MOBILE => "휴대폰 소액결제",
            Self::EASY_PAY => "간편결제",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::CARD => "CARD",
            Self::TRANSFER => "TRANSFER",
            Self::VIRTUAL_ACCOUNT => "VIRTUAL_ACCOUNT",
            Self::MOBILE => "MOBILE",
            Self::EASY_PAY => "EASY_PAY",
        }
    }
    /// Reads a code of the browser SDK.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CARD" => Ok(Self::CARD),
            "TRANSFER" => Ok(Self::TRANSFER),
            "VIRTUAL_ACCOUNT" => Ok(Self::VIRTUAL_ACCOUNT),
            "MOBILE" => Ok(Self::MOBILE),
            "EASY_PAY" => Ok(Self::EASY_PAY),
            _ => Err(UnknownCode::new("PayMethod", written)),
        }
    }
}
impl core::fmt::Display for PayMethod {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for PayMethod {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::PayMethod> for PayMethod {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// PortOne's `PaymentCashReceiptStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentCashReceiptStatus {
    /// `CANCELLED`.
    CANCELLED,
    /// `ISSUED`.
    ISSUED,
}
impl PaymentCashReceiptStatus {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CANCELLED, Self::ISSUED];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CANCELLED => "CANCELLED",
            Self::ISSUED => "ISSUED",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CANCELLED" => Ok(Self::CANCELLED),
            "ISSUED" => Ok(Self::ISSUED),
            _ => Err(UnknownCode::new("PaymentCashReceiptStatus", written)),
        }
    }
}
impl core::fmt::Display for PaymentCashReceiptStatus {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentCashReceiptStatus {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentCashReceiptStatus> for PaymentCashReceiptStatus {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentClientType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentClientType {
    /// `API`.
    API,
    /// `SDK_MOBILE`.
    SDK_MOBILE,
    /// `SDK_PC`.
    SDK_PC,
}
impl PaymentClientType {
    /// All of them.
    pub const ALL: [Self; 3usize] = [Self::API, Self::SDK_MOBILE, Self::SDK_PC];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::API => "API",
            Self::SDK_MOBILE => "SDK_MOBILE",
            Self::SDK_PC => "SDK_PC",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "API" => Ok(Self::API),
            "SDK_MOBILE" => Ok(Self::SDK_MOBILE),
            "SDK_PC" => Ok(Self::SDK_PC),
            _ => Err(UnknownCode::new("PaymentClientType", written)),
        }
    }
}
impl core::fmt::Display for PaymentClientType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentClientType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentClientType> for PaymentClientType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentFilterInputEscrowStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentFilterInputEscrowStatus {
    /// `CANCELLED`.
    CANCELLED,
    /// `CONFIRMED`.
    CONFIRMED,
    /// `DELIVERED`.
    DELIVERED,
    /// `REGISTERED`.
    REGISTERED,
    /// `REJECTED`.
    REJECTED,
    /// `REJECT_CONFIRMED`.
    REJECT_CONFIRMED,
}
impl PaymentFilterInputEscrowStatus {
    /// All of them.
    pub const ALL: [Self; 6usize] = [
        Self::CANCELLED,
        Self::CONFIRMED,
        Self::DELIVERED,
        Self::REGISTERED,
        Self::REJECTED,
        Self::REJECT_CONFIRMED,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CANCELLED => "CANCELLED",
            Self::CONFIRMED => "CONFIRMED",
            Self::DELIVERED => "DELIVERED",
            Self::REGISTERED => "REGISTERED",
            Self::REJECTED => "REJECTED",
            Self::REJECT_CONFIRMED => "REJECT_CONFIRMED",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CANCELLED" => Ok(Self::CANCELLED),
            "CONFIRMED" => Ok(Self::CONFIRMED),
            "DELIVERED" => Ok(Self::DELIVERED),
            "REGISTERED" => Ok(Self::REGISTERED),
            "REJECTED" => Ok(Self::REJECTED),
            "REJECT_CONFIRMED" => Ok(Self::REJECT_CONFIRMED),
            _ => Err(UnknownCode::new("PaymentFilterInputEscrowStatus", written)),
        }
    }
}
impl core::fmt::Display for PaymentFilterInputEscrowStatus {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentFilterInputEscrowStatus {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentFilterInputEscrowStatus>
for PaymentFilterInputEscrowStatus {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentLogisticsCompany`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentLogisticsCompany {
    /// `ACI`.
    ACI,
    /// `CHUNIL`.
    CHUNIL,
    /// `CJ`.
    CJ,
    /// `CJ_INTL`.
    CJ_INTL,
    /// `DAESIN`.
    DAESIN,
    /// `DHL`.
    DHL,
    /// `DONGWON`.
    DONGWON,
    /// `EMS`.
    EMS,
    /// `ETC`.
    ETC,
    /// `FEDEX`.
    FEDEX,
    /// `GOODSTOLUCK`.
    GOODSTOLUCK,
    /// `GS`.
    GS,
    /// `GSM_NTON`.
    GSM_NTON,
    /// `HANJIN`.
    HANJIN,
    /// `HAPDONG`.
    HAPDONG,
    /// `ILYANG`.
    ILYANG,
    /// `KGL`.
    KGL,
    /// `KUNYOUNG`.
    KUNYOUNG,
    /// `KYUNGDONG`.
    KYUNGDONG,
    /// `LOGEN`.
    LOGEN,
    /// `LOTTE`.
    LOTTE,
    /// `LX_PANTOS`.
    LX_PANTOS,
    /// `POST`.
    POST,
    /// `POST_REGISTERED`.
    POST_REGISTERED,
    /// `SF`.
    SF,
    /// `SLX`.
    SLX,
    /// `SUNGWON`.
    SUNGWON,
    /// `UPS`.
    UPS,
    /// `USPS`.
    USPS,
    /// `WOORI`.
    WOORI,
}
impl PaymentLogisticsCompany {
    /// All of them.
    pub const ALL: [Self; 30usize] = [
        Self::ACI,
        Self::CHUNIL,
        Self::CJ,
        Self::CJ_INTL,
        Self::DAESIN,
        Self::DHL,
        Self::DONGWON,
        Self::EMS,
        Self::ETC,
        Self::FEDEX,
        Self::GOODSTOLUCK,
        Self::GS,
        Self::GSM_NTON,
        Self::HANJIN,
        Self::HAPDONG,
        Self::ILYANG,
        Self::KGL,
        Self::KUNYOUNG,
        Self::KYUNGDONG,
        Self::LOGEN,
        Self::LOTTE,
        Self::LX_PANTOS,
        Self::POST,
        Self::POST_REGISTERED,
        Self::SF,
        Self::SLX,
        Self::SUNGWON,
        Self::UPS,
        Self::USPS,
        Self::WOORI,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::ACI => "ACI",
            Self::CHUNIL => "CHUNIL",
            Self::CJ => "CJ",
            Self::CJ_INTL => "CJ_INTL",
            Self::DAESIN => "DAESIN",
            Self::DHL => "DHL",
            Self::DONGWON => "DONGWON",
            Self::EMS => "EMS",
            Self::ETC => "ETC",
            Self::FEDEX => "FEDEX",
            Self::GOODSTOLUCK => "GOODSTOLUCK",
            Self::GS => "GS",
            Self::GSM_NTON => "GSM_NTON",
            Self::HANJIN => "HANJIN",
            Self::HAPDONG => "HAPDONG",
            Self::ILYANG => "ILYANG",
            Self::KGL => "KGL",
            Self::KUNYOUNG => "KUNYOUNG",
            Self::KYUNGDONG => "KYUNGDONG",
            Self::LOGEN => "LOGEN",
            Self::LOTTE => "LOTTE",
            Self::LX_PANTOS => "LX_PANTOS",
            Self::POST => "POST",
            Self::POST_REGISTERED => "POST_REGISTERED",
            Self::SF => "SF",
            Self::SLX => "SLX",
            Self::SUNGWON => "SUNGWON",
            Self::UPS => "UPS",
            Self::USPS => "USPS",
            Self::WOORI => "WOORI",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "ACI" => Ok(Self::ACI),
            "CHUNIL" => Ok(Self::CHUNIL),
            "CJ" => Ok(Self::CJ),
            "CJ_INTL" => Ok(Self::CJ_INTL),
            "DAESIN" => Ok(Self::DAESIN),
            "DHL" => Ok(Self::DHL),
            "DONGWON" => Ok(Self::DONGWON),
            "EMS" => Ok(Self::EMS),
            "ETC" => Ok(Self::ETC),
            "FEDEX" => Ok(Self::FEDEX),
            "GOODSTOLUCK" => Ok(Self::GOODSTOLUCK),
            "GS" => Ok(Self::GS),
            "GSM_NTON" => Ok(Self::GSM_NTON),
            "HANJIN" => Ok(Self::HANJIN),
            "HAPDONG" => Ok(Self::HAPDONG),
            "ILYANG" => Ok(Self::ILYANG),
            "KGL" => Ok(Self::KGL),
            "KUNYOUNG" => Ok(Self::KUNYOUNG),
            "KYUNGDONG" => Ok(Self::KYUNGDONG),
            "LOGEN" => Ok(Self::LOGEN),
            "LOTTE" => Ok(Self::LOTTE),
            "LX_PANTOS" => Ok(Self::LX_PANTOS),
            "POST" => Ok(Self::POST),
            "POST_REGISTERED" => Ok(Self::POST_REGISTERED),
            "SF" => Ok(Self::SF),
            "SLX" => Ok(Self::SLX),
            "SUNGWON" => Ok(Self::SUNGWON),
            "UPS" => Ok(Self::UPS),
            "USPS" => Ok(Self::USPS),
            "WOORI" => Ok(Self::WOORI),
            _ => Err(UnknownCode::new("PaymentLogisticsCompany", written)),
        }
    }
}
impl core::fmt::Display for PaymentLogisticsCompany {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentLogisticsCompany {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentLogisticsCompany> for PaymentLogisticsCompany {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentMethodGiftCertificateType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentMethodGiftCertificateType {
    /// `BOOKNLIFE`.
    BOOKNLIFE,
    /// `CULTUREGIFT`.
    CULTUREGIFT,
    /// `CULTURELAND`.
    CULTURELAND,
    /// `HAPPYMONEY`.
    HAPPYMONEY,
    /// `SMART_MUNSANG`.
    SMART_MUNSANG,
}
impl PaymentMethodGiftCertificateType {
    /// All of them.
    pub const ALL: [Self; 5usize] = [
        Self::BOOKNLIFE,
        Self::CULTUREGIFT,
        Self::CULTURELAND,
        Self::HAPPYMONEY,
        Self::SMART_MUNSANG,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::BOOKNLIFE => "BOOKNLIFE",
            Self::CULTUREGIFT => "CULTUREGIFT",
            Self::CULTURELAND => "CULTURELAND",
            Self::HAPPYMONEY => "HAPPYMONEY",
            Self::SMART_MUNSANG => "SMART_MUNSANG",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "BOOKNLIFE" => Ok(Self::BOOKNLIFE),
            "CULTUREGIFT" => Ok(Self::CULTUREGIFT),
            "CULTURELAND" => Ok(Self::CULTURELAND),
            "HAPPYMONEY" => Ok(Self::HAPPYMONEY),
            "SMART_MUNSANG" => Ok(Self::SMART_MUNSANG),
            _ => Err(UnknownCode::new("PaymentMethodGiftCertificateType", written)),
        }
    }
}
impl core::fmt::Display for PaymentMethodGiftCertificateType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentMethodGiftCertificateType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentMethodGiftCertificateType>
for PaymentMethodGiftCertificateType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentMethodType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentMethodType {
    /// `CARD`.
    CARD,
    /// `CONVENIENCE_STORE`.
    CONVENIENCE_STORE,
    /// `CRYPTO`.
    CRYPTO,
    /// `EASY_PAY`.
    EASY_PAY,
    /// `GIFT_CERTIFICATE`.
    GIFT_CERTIFICATE,
    /// `MOBILE`.
    MOBILE,
    /// `TRANSFER`.
    TRANSFER,
    /// `VIRTUAL_ACCOUNT`.
    VIRTUAL_ACCOUNT,
}
impl PaymentMethodType {
    /// All of them.
    pub const ALL: [Self; 8usize] = [
        Self::CARD,
        Self::CONVENIENCE_STORE,
        Self::CRYPTO,
        Self::EASY_PAY,
        Self::GIFT_CERTIFICATE,
        Self::MOBILE,
        Self::TRANSFER,
        Self::VIRTUAL_ACCOUNT,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CARD => "CARD",
            Self::CONVENIENCE_STORE => "CONVENIENCE_STORE",
            Self::CRYPTO => "CRYPTO",
            Self::EASY_PAY => "EASY_PAY",
            Self::GIFT_CERTIFICATE => "GIFT_CERTIFICATE",
            Self::MOBILE => "MOBILE",
            Self::TRANSFER => "TRANSFER",
            Self::VIRTUAL_ACCOUNT => "VIRTUAL_ACCOUNT",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CARD" => Ok(Self::CARD),
            "CONVENIENCE_STORE" => Ok(Self::CONVENIENCE_STORE),
            "CRYPTO" => Ok(Self::CRYPTO),
            "EASY_PAY" => Ok(Self::EASY_PAY),
            "GIFT_CERTIFICATE" => Ok(Self::GIFT_CERTIFICATE),
            "MOBILE" => Ok(Self::MOBILE),
            "TRANSFER" => Ok(Self::TRANSFER),
            "VIRTUAL_ACCOUNT" => Ok(Self::VIRTUAL_ACCOUNT),
            _ => Err(UnknownCode::new("PaymentMethodType", written)),
        }
    }
}
impl core::fmt::Display for PaymentMethodType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentMethodType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentMethodType> for PaymentMethodType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentScheduleSortBy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentScheduleSortBy {
    /// `COMPLETED_AT`.
    COMPLETED_AT,
    /// `CREATED_AT`.
    CREATED_AT,
    /// `TIME_TO_PAY`.
    TIME_TO_PAY,
}
impl PaymentScheduleSortBy {
    /// All of them.
    pub const ALL: [Self; 3usize] = [
        Self::COMPLETED_AT,
        Self::CREATED_AT,
        Self::TIME_TO_PAY,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::COMPLETED_AT => "COMPLETED_AT",
            Self::CREATED_AT => "CREATED_AT",
            Self::TIME_TO_PAY => "TIME_TO_PAY",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "COMPLETED_AT" => Ok(Self::COMPLETED_AT),
            "CREATED_AT" => Ok(Self::CREATED_AT),
            "TIME_TO_PAY" => Ok(Self::TIME_TO_PAY),
            _ => Err(UnknownCode::new("PaymentScheduleSortBy", written)),
        }
    }
}
impl core::fmt::Display for PaymentScheduleSortBy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentScheduleSortBy {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentScheduleSortBy> for PaymentScheduleSortBy {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentScheduleStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentScheduleStatus {
    /// `FAILED`.
    FAILED,
    /// `PENDING`.
    PENDING,
    /// `REVOKED`.
    REVOKED,
    /// `SCHEDULED`.
    SCHEDULED,
    /// `STARTED`.
    STARTED,
    /// `SUCCEEDED`.
    SUCCEEDED,
}
impl PaymentScheduleStatus {
    /// All of them.
    pub const ALL: [Self; 6usize] = [
        Self::FAILED,
        Self::PENDING,
        Self::REVOKED,
        Self::SCHEDULED,
        Self::STARTED,
        Self::SUCCEEDED,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::FAILED => "FAILED",
            Self::PENDING => "PENDING",
            Self::REVOKED => "REVOKED",
            Self::SCHEDULED => "SCHEDULED",
            Self::STARTED => "STARTED",
            Self::SUCCEEDED => "SUCCEEDED",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "FAILED" => Ok(Self::FAILED),
            "PENDING" => Ok(Self::PENDING),
            "REVOKED" => Ok(Self::REVOKED),
            "SCHEDULED" => Ok(Self::SCHEDULED),
            "STARTED" => Ok(Self::STARTED),
            "SUCCEEDED" => Ok(Self::SUCCEEDED),
            _ => Err(UnknownCode::new("PaymentScheduleStatus", written)),
        }
    }
}
impl core::fmt::Display for PaymentScheduleStatus {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentScheduleStatus {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentScheduleStatus> for PaymentScheduleStatus {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentSortBy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentSortBy {
    /// `REQUESTED_AT`.
    REQUESTED_AT,
    /// `STATUS_CHANGED_AT`.
    STATUS_CHANGED_AT,
}
impl PaymentSortBy {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::REQUESTED_AT, Self::STATUS_CHANGED_AT];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::REQUESTED_AT => "REQUESTED_AT",
            Self::STATUS_CHANGED_AT => "STATUS_CHANGED_AT",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "REQUESTED_AT" => Ok(Self::REQUESTED_AT),
            "STATUS_CHANGED_AT" => Ok(Self::STATUS_CHANGED_AT),
            _ => Err(UnknownCode::new("PaymentSortBy", written)),
        }
    }
}
impl core::fmt::Display for PaymentSortBy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentSortBy {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentSortBy> for PaymentSortBy {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentStatus {
    /// `CANCELLED`.
    CANCELLED,
    /// `FAILED`.
    FAILED,
    /// `PAID`.
    PAID,
    /// `PARTIAL_CANCELLED`.
    PARTIAL_CANCELLED,
    /// `PENDING`.
    PENDING,
    /// `READY`.
    READY,
    /// `VIRTUAL_ACCOUNT_ISSUED`.
    VIRTUAL_ACCOUNT_ISSUED,
}
impl PaymentStatus {
    /// All of them.
    pub const ALL: [Self; 7usize] = [
        Self::CANCELLED,
        Self::FAILED,
        Self::PAID,
        Self::PARTIAL_CANCELLED,
        Self::PENDING,
        Self::READY,
        Self::VIRTUAL_ACCOUNT_ISSUED,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CANCELLED => "CANCELLED",
            Self::FAILED => "FAILED",
            Self::PAID => "PAID",
            Self::PARTIAL_CANCELLED => "PARTIAL_CANCELLED",
            Self::PENDING => "PENDING",
            Self::READY => "READY",
            Self::VIRTUAL_ACCOUNT_ISSUED => "VIRTUAL_ACCOUNT_ISSUED",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CANCELLED" => Ok(Self::CANCELLED),
            "FAILED" => Ok(Self::FAILED),
            "PAID" => Ok(Self::PAID),
            "PARTIAL_CANCELLED" => Ok(Self::PARTIAL_CANCELLED),
            "PENDING" => Ok(Self::PENDING),
            "READY" => Ok(Self::READY),
            "VIRTUAL_ACCOUNT_ISSUED" => Ok(Self::VIRTUAL_ACCOUNT_ISSUED),
            _ => Err(UnknownCode::new("PaymentStatus", written)),
        }
    }
}
impl core::fmt::Display for PaymentStatus {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentStatus {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentStatus> for PaymentStatus {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentTextSearchField`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentTextSearchField {
    /// `ALL`.
    ALL,
    /// `BILLING_KEY`.
    BILLING_KEY,
    /// `CANCEL_REASON`.
    CANCEL_REASON,
    /// `CARD_ACQUIRER`.
    CARD_ACQUIRER,
    /// `CARD_APPROVAL_NUMBER`.
    CARD_APPROVAL_NUMBER,
    /// `CARD_BIN`.
    CARD_BIN,
    /// `CARD_INSTALLMENT`.
    CARD_INSTALLMENT,
    /// `CARD_ISSUER`.
    CARD_ISSUER,
    /// `CARD_NUMBER`.
    CARD_NUMBER,
    /// `CARD_RECEIPT_NAME`.
    CARD_RECEIPT_NAME,
    /// `CUSTOMER_ADDRESS`.
    CUSTOMER_ADDRESS,
    /// `CUSTOMER_EMAIL`.
    CUSTOMER_EMAIL,
    /// `CUSTOMER_NAME`.
    CUSTOMER_NAME,
    /// `CUSTOMER_PHONE_NUMBER`.
    CUSTOMER_PHONE_NUMBER,
    /// `CUSTOMER_ZIPCODE`.
    CUSTOMER_ZIPCODE,
    /// `FAIL_REASON`.
    FAIL_REASON,
    /// `GIFT_CERTIFICATION_APPROVAL_NUMBER`.
    GIFT_CERTIFICATION_APPROVAL_NUMBER,
    /// `ORDER_NAME`.
    ORDER_NAME,
    /// `PAYMENT_ID`.
    PAYMENT_ID,
    /// `PG_CANCELLATION_ID`.
    PG_CANCELLATION_ID,
    /// `PG_MERCHANT_ID`.
    PG_MERCHANT_ID,
    /// `PG_RECEIPT_ID`.
    PG_RECEIPT_ID,
    /// `PG_TX_ID`.
    PG_TX_ID,
    /// `PROMOTION_ID`.
    PROMOTION_ID,
    /// `RECEIPT_APPROVAL_NUMBER`.
    RECEIPT_APPROVAL_NUMBER,
    /// `SCHEDULE_ID`.
    SCHEDULE_ID,
    /// `TRANS_BANK`.
    TRANS_BANK,
    /// `TX_ID`.
    TX_ID,
    /// `USER_AGENT`.
    USER_AGENT,
    /// `VIRTUAL_ACCOUNT_BANK`.
    VIRTUAL_ACCOUNT_BANK,
    /// `VIRTUAL_ACCOUNT_HOLDER_NAME`.
    VIRTUAL_ACCOUNT_HOLDER_NAME,
    /// `VIRTUAL_ACCOUNT_NUMBER`.
    VIRTUAL_ACCOUNT_NUMBER,
}
impl PaymentTextSearchField {
    /// All of them.
    pub const ALL: [Self; 32usize] = [
        Self::ALL,
        Self::BILLING_KEY,
        Self::CANCEL_REASON,
        Self::CARD_ACQUIRER,
        Self::CARD_APPROVAL_NUMBER,
        Self::CARD_BIN,
        Self::CARD_INSTALLMENT,
        Self::CARD_ISSUER,
        Self::CARD_NUMBER,
        Self::CARD_RECEIPT_NAME,
        Self::CUSTOMER_ADDRESS,
        Self::CUSTOMER_EMAIL,
        Self::CUSTOMER_NAME,
        Self::CUSTOMER_PHONE_NUMBER,
        Self::CUSTOMER_ZIPCODE,
        Self::FAIL_REASON,
        Self::GIFT_CERTIFICATION_APPROVAL_NUMBER,
        Self::ORDER_NAME,
        Self::PAYMENT_ID,
        Self::PG_CANCELLATION_ID,
        Self::PG_MERCHANT_ID,
        Self::PG_RECEIPT_ID,
        Self::PG_TX_ID,
        Self::PROMOTION_ID,
        Self::RECEIPT_APPROVAL_NUMBER,
        Self::SCHEDULE_ID,
        Self::TRANS_BANK,
        Self::TX_ID,
        Self::USER_AGENT,
        Self::VIRTUAL_ACCOUNT_BANK,
        Self::VIRTUAL_ACCOUNT_HOLDER_NAME,
        Self::VIRTUAL_ACCOUNT_NUMBER,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::ALL => "ALL",
            Self::BILLING_KEY => "BILLING_KEY",
            Self::CANCEL_REASON => "CANCEL_REASON",
            Self::CARD_ACQUIRER => "CARD_ACQUIRER",
            Self::CARD_APPROVAL_NUMBER => "CARD_APPROVAL_NUMBER",
            Self::CARD_BIN => "CARD_BIN",
            Self::CARD_INSTALLMENT => "CARD_INSTALLMENT",
            Self::CARD_ISSUER => "CARD_ISSUER",
            Self::CARD_NUMBER => "CARD_NUMBER",
            Self::CARD_RECEIPT_NAME => "CARD_RECEIPT_NAME",
            Self::CUSTOMER_ADDRESS => "CUSTOMER_ADDRESS",
            Self::CUSTOMER_EMAIL => "CUSTOMER_EMAIL",
            Self::CUSTOMER_NAME => "CUSTOMER_NAME",
            Self::CUSTOMER_PHONE_NUMBER => "CUSTOMER_PHONE_NUMBER",
            Self::CUSTOMER_ZIPCODE => "CUSTOMER_ZIPCODE",
            Self::FAIL_REASON => "FAIL_REASON",
            Self::GIFT_CERTIFICATION_APPROVAL_NUMBER => {
                "GIFT_CERTIFICATION_APPROVAL_NUMBER"
            }
            Self::ORDER_NAME => "ORDER_NAME",
            Self::PAYMENT_ID => "PAYMENT_ID",
            Self::PG_CANCELLATION_ID => "PG_CANCELLATION_ID",
            Self::PG_MERCHANT_ID => "PG_MERCHANT_ID",
            Self::PG_RECEIPT_ID => "PG_RECEIPT_ID",
            Self::PG_TX_ID => "PG_TX_ID",
            Self::PROMOTION_ID => "PROMOTION_ID",
            Self::RECEIPT_APPROVAL_NUMBER => "RECEIPT_APPROVAL_NUMBER",
            Self::SCHEDULE_ID => "SCHEDULE_ID",
            Self::TRANS_BANK => "TRANS_BANK",
            Self::TX_ID => "TX_ID",
            Self::USER_AGENT => "USER_AGENT",
            Self::VIRTUAL_ACCOUNT_BANK => "VIRTUAL_ACCOUNT_BANK",
            Self::VIRTUAL_ACCOUNT_HOLDER_NAME => "VIRTUAL_ACCOUNT_HOLDER_NAME",
            Self::VIRTUAL_ACCOUNT_NUMBER => "VIRTUAL_ACCOUNT_NUMBER",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "ALL" => Ok(Self::ALL),
            "BILLING_KEY" => Ok(Self::BILLING_KEY),
            "CANCEL_REASON" => Ok(Self::CANCEL_REASON),
            "CARD_ACQUIRER" => Ok(Self::CARD_ACQUIRER),
            "CARD_APPROVAL_NUMBER" => Ok(Self::CARD_APPROVAL_NUMBER),
            "CARD_BIN" => Ok(Self::CARD_BIN),
            "CARD_INSTALLMENT" => Ok(Self::CARD_INSTALLMENT),
            "CARD_ISSUER" => Ok(Self::CARD_ISSUER),
            "CARD_NUMBER" => Ok(Self::CARD_NUMBER),
            "CARD_RECEIPT_NAME" => Ok(Self::CARD_RECEIPT_NAME),
            "CUSTOMER_ADDRESS" => Ok(Self::CUSTOMER_ADDRESS),
            "CUSTOMER_EMAIL" => Ok(Self::CUSTOMER_EMAIL),
            "CUSTOMER_NAME" => Ok(Self::CUSTOMER_NAME),
            "CUSTOMER_PHONE_NUMBER" => Ok(Self::CUSTOMER_PHONE_NUMBER),
            "CUSTOMER_ZIPCODE" => Ok(Self::CUSTOMER_ZIPCODE),
            "FAIL_REASON" => Ok(Self::FAIL_REASON),
            "GIFT_CERTIFICATION_APPROVAL_NUMBER" => {
                Ok(Self::GIFT_CERTIFICATION_APPROVAL_NUMBER)
            }
            "ORDER_NAME" => Ok(Self::ORDER_NAME),
            "PAYMENT_ID" => Ok(Self::PAYMENT_ID),
            "PG_CANCELLATION_ID" => Ok(Self::PG_CANCELLATION_ID),
            "PG_MERCHANT_ID" => Ok(Self::PG_MERCHANT_ID),
            "PG_RECEIPT_ID" => Ok(Self::PG_RECEIPT_ID),
            "PG_TX_ID" => Ok(Self::PG_TX_ID),
            "PROMOTION_ID" => Ok(Self::PROMOTION_ID),
            "RECEIPT_APPROVAL_NUMBER" => Ok(Self::RECEIPT_APPROVAL_NUMBER),
            "SCHEDULE_ID" => Ok(Self::SCHEDULE_ID),
            "TRANS_BANK" => Ok(Self::TRANS_BANK),
            "TX_ID" => Ok(Self::TX_ID),
            "USER_AGENT" => Ok(Self::USER_AGENT),
            "VIRTUAL_ACCOUNT_BANK" => Ok(Self::VIRTUAL_ACCOUNT_BANK),
            "VIRTUAL_ACCOUNT_HOLDER_NAME" => Ok(Self::VIRTUAL_ACCOUNT_HOLDER_NAME),
            "VIRTUAL_ACCOUNT_NUMBER" => Ok(Self::VIRTUAL_ACCOUNT_NUMBER),
            _ => Err(UnknownCode::new("PaymentTextSearchField", written)),
        }
    }
}
impl core::fmt::Display for PaymentTextSearchField {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentTextSearchField {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentTextSearchField> for PaymentTextSearchField {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentTimestampType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentTimestampType {
    /// `CREATED_AT`.
    CREATED_AT,
    /// `STATUS_CHANGED_AT`.
    STATUS_CHANGED_AT,
}
impl PaymentTimestampType {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CREATED_AT, Self::STATUS_CHANGED_AT];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CREATED_AT => "CREATED_AT",
            Self::STATUS_CHANGED_AT => "STATUS_CHANGED_AT",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CREATED_AT" => Ok(Self::CREATED_AT),
            "STATUS_CHANGED_AT" => Ok(Self::STATUS_CHANGED_AT),
            _ => Err(UnknownCode::new("PaymentTimestampType", written)),
        }
    }
}
impl core::fmt::Display for PaymentTimestampType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentTimestampType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentTimestampType> for PaymentTimestampType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PaymentWebhookStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentWebhookStatus {
    /// `FAILED_NOT_OK_RESPONSE`.
    FAILED_NOT_OK_RESPONSE,
    /// `FAILED_UNEXPECTED_ERROR`.
    FAILED_UNEXPECTED_ERROR,
    /// `SUCCEEDED`.
    SUCCEEDED,
}
impl PaymentWebhookStatus {
    /// All of them.
    pub const ALL: [Self; 3usize] = [
        Self::FAILED_NOT_OK_RESPONSE,
        Self::FAILED_UNEXPECTED_ERROR,
        Self::SUCCEEDED,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::FAILED_NOT_OK_RESPONSE => "FAILED_NOT_OK_RESPONSE",
            Self::FAILED_UNEXPECTED_ERROR => "FAILED_UNEXPECTED_ERROR",
            Self::SUCCEEDED => "SUCCEEDED",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "FAILED_NOT_OK_RESPONSE" => Ok(Self::FAILED_NOT_OK_RESPONSE),
            "FAILED_UNEXPECTED_ERROR" => Ok(Self::FAILED_UNEXPECTED_ERROR),
            "SUCCEEDED" => Ok(Self::SUCCEEDED),
            _ => Err(UnknownCode::new("PaymentWebhookStatus", written)),
        }
    }
}
impl core::fmt::Display for PaymentWebhookStatus {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PaymentWebhookStatus {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentWebhookStatus> for PaymentWebhookStatus {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// Payment gateway (결제대행사).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PgCompany {
    /// KSNET (KSNET).
    KSNET,
}
impl PgCompany {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::KSNET];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::KSNET => "KSNET",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::KSNET => "KSNET",
        }
    }
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::KSNET => "KSNET",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "KSNET" => Ok(Self::KSNET),
            _ => Err(UnknownCode::new("PgCompany", written)),
        }
    }
}
impl core::fmt::Display for PgCompany {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PgCompany {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PgCompany> for PgCompany {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// Module of a payment gateway (결제대행사 모듈).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PgProvider {
    /// KSNET (KSNET).
    KSNET,
}
impl PgProvider {
    /// All of them.
    pub const ALL: [Self; 1usize] = [Self::KSNET];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::KSNET => "KSNET",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::KSNET => "KSNET",
        }
    }
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::KSNET => "KSNET",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "KSNET" => Ok(Self::KSNET),
            _ => Err(UnknownCode::new("PgProvider", written)),
        }
    }
}
impl core::fmt::Display for PgProvider {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PgProvider {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PgProvider> for PgProvider {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PortOneVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PortOneVersion {
    /// `V1`.
    V1,
    /// `V2`.
    V2,
}
impl PortOneVersion {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::V1, Self::V2];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::V1 => "V1",
            Self::V2 => "V2",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "V1" => Ok(Self::V1),
            "V2" => Ok(Self::V2),
            _ => Err(UnknownCode::new("PortOneVersion", written)),
        }
    }
}
impl core::fmt::Display for PortOneVersion {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PortOneVersion {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PortOneVersion> for PortOneVersion {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// Product type (상품 유형).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProductType {
    /// Physical goods (실물 상품).
    PHYSICAL,
    /// Digital goods (디지털 상품).
    DIGITAL,
}
impl ProductType {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::PHYSICAL, Self::DIGITAL];
    /// The same as [`PHYSICAL`](Self::PHYSICAL).
    pub const REAL: Self = Self::PHYSICAL;
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::PHYSICAL => "physical goods",
            Self::DIGITAL => "digital goods",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::PHYSICAL => "실물 상품",
            Self::DIGITAL => "디지털 상품",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::PHYSICAL => "REAL",
            Self::DIGITAL => "DIGITAL",
        }
    }
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::PHYSICAL => "PHYSICAL",
            Self::DIGITAL => "DIGITAL",
        }
    }
    /// Reads a code of the browser SDK, with or without `PRODUCT_TYPE_`.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        let code = code.strip_prefix("PRODUCT_TYPE_").unwrap_or(code);
        match code {
            "REAL" => Ok(Self::PHYSICAL),
            "DIGITAL" => Ok(Self::DIGITAL),
            _ => Err(UnknownCode::new("ProductType", written)),
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "PHYSICAL" => Ok(Self::PHYSICAL),
            "DIGITAL" => Ok(Self::DIGITAL),
            _ => Err(UnknownCode::new("ProductType", written)),
        }
    }
}
impl core::fmt::Display for ProductType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for ProductType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code).or_else(|_| Self::from_rest_code(code))
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::ProductType> for ProductType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::ProductType> for ProductType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `PromotionDiscountRetainOption`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PromotionDiscountRetainOption {
    /// `RELEASE`.
    RELEASE,
    /// `RETAIN`.
    RETAIN,
}
impl PromotionDiscountRetainOption {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::RELEASE, Self::RETAIN];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::RELEASE => "RELEASE",
            Self::RETAIN => "RETAIN",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "RELEASE" => Ok(Self::RELEASE),
            "RETAIN" => Ok(Self::RETAIN),
            _ => Err(UnknownCode::new("PromotionDiscountRetainOption", written)),
        }
    }
}
impl core::fmt::Display for PromotionDiscountRetainOption {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for PromotionDiscountRetainOption {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PromotionDiscountRetainOption>
for PromotionDiscountRetainOption {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// Bank at the REST API (REST API의 은행).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RestBank {
    /// Bank of Korea (한국은행).
    BANK_OF_KOREA,
    /// KDB (산업은행).
    KDB,
    /// IBK (기업은행).
    IBK,
    /// KB Kookmin Bank (국민은행).
    KOOKMIN,
    /// Suhyup Bank (수협은행).
    SUHYUP,
    /// Korea Eximbank (수출입은행).
    KEXIM,
    /// NH Nonghyup Bank (NH농협은행).
    NONGHYUP,
    /// Local Nonghyup (지역 농축협).
    LOCAL_NONGHYUP,
    /// Woori Bank (우리은행).
    WOORI,
    /// SC First Bank (SC제일은행).
    STANDARD_CHARTERED,
    /// Citibank Korea (한국씨티은행).
    CITI,
    /// Suhyup federation (수협중앙회).
    SUHYUP_FEDERATION,
    /// Daegu Bank (iM Bank) (대구은행(iM뱅크)).
    DAEGU,
    /// Busan Bank (부산은행).
    BUSAN,
    /// Gwangju Bank (광주은행).
    KWANGJU,
    /// Jeju Bank (제주은행).
    JEJU,
    /// Jeonbuk Bank (전북은행).
    JEONBUK,
    /// Kyongnam Bank (경남은행).
    KYONGNAM,
    /// KFCC (새마을금고).
    KFCC,
    /// Shinhyup (신협).
    SHINHYUP,
    /// Savings banks (저축은행).
    SAVINGS_BANK,
    /// Morgan Stanley (모건스탠리은행).
    MORGAN_STANLEY,
    /// HSBC (HSBC은행).
    HSBC,
    /// Deutsche Bank (도이치은행).
    DEUTSCHE,
    /// JPMorgan Chase (제이피모간체이스은행).
    JPMC,
    /// Mizuho Bank (미즈호은행).
    MIZUHO,
    /// MUFG Bank (엠유에프지은행).
    MUFG,
    /// Bank of America (뱅크오브아메리카).
    BANK_OF_AMERICA,
    /// BNP Paribas (비엔피파리바은행).
    BNP_PARIBAS,
    /// ICBC (중국공상은행).
    ICBC,
    /// Bank of China (중국은행).
    BANK_OF_CHINA,
    /// NFCF (산림조합중앙회).
    NFCF,
    /// UOB (대화은행).
    UOB,
    /// Bank of Communications (교통은행).
    BOCOM,
    /// China Construction Bank (중국건설은행).
    CCB,
    /// Korea Post (우체국).
    POST,
    /// KODIT (신용보증기금).
    KODIT,
    /// KIBO (기술보증기금).
    KIBO,
    /// Hana Bank (하나은행).
    HANA,
    /// Shinhan Bank (신한은행).
    SHINHAN,
    /// K bank (케이뱅크).
    K_BANK,
    /// Kakao Bank (카카오뱅크).
    KAKAO,
    /// Toss Bank (토스뱅크).
    TOSS,
    /// Other foreign banks (그 밖의 외국계 은행).
    MISC_FOREIGN,
    /// SGI Seoul Guarantee (서울보증보험).
    SGI,
    /// KCIS (한국신용정보원).
    KCIS,
    /// Yuanta Securities (유안타증권).
    YUANTA_SECURITIES,
    /// KB Securities (KB증권).
    KB_SECURITIES,
    /// Sangsangin Securities (상상인증권).
    SANGSANGIN_SECURITIES,
    /// Hanyang Securities (한양증권).
    HANYANG_SECURITIES,
    /// Leading Securities (리딩투자증권).
    LEADING_SECURITIES,
    /// BNK Securities (BNK투자증권).
    BNK_SECURITIES,
    /// IBK Securities (IBK투자증권).
    IBK_SECURITIES,
    /// Daol Securities (다올투자증권).
    DAOL_SECURITIES,
    /// Mirae Asset Securities (미래에셋증권).
    MIRAE_ASSET_SECURITIES,
    /// Samsung Securities (삼성증권).
    SAMSUNG_SECURITIES,
    /// Korea Investment & Securities (한국투자증권).
    KOREA_SECURITIES,
    /// NH Securities (NH투자증권).
    NH_SECURITIES,
    /// Kyobo Securities (교보증권).
    KYOBO_SECURITIES,
    /// Hi Securities (하이투자증권).
    HI_SECURITIES,
    /// Hyundai Motor Securities (현대차증권).
    HYUNDAI_MOTOR_SECURITIES,
    /// Kiwoom Securities (키움증권).
    KIWOOM_SECURITIES,
    /// EBest Securities (이베스트투자증권).
    EBEST_SECURITIES,
    /// SK Securities (SK증권).
    SK_SECURITIES,
    /// Daishin Securities (대신증권).
    DAISHIN_SECURITIES,
    /// Hanwha Securities (한화투자증권).
    HANHWA_SECURITIES,
    /// Hana Securities (하나증권).
    HANA_SECURITIES,
    /// Toss Securities (토스증권).
    TOSS_SECURITIES,
    /// Shinhan Securities (신한투자증권).
    SHINHAN_SECURITIES,
    /// DB Securities (DB금융투자).
    DB_SECURITIES,
    /// Eugene Securities (유진투자증권).
    EUGENE_SECURITIES,
    /// Meritz Securities (메리츠증권).
    MERITZ_SECURITIES,
    /// Kakao Pay Securities (카카오페이증권).
    KAKAO_PAY_SECURITIES,
    /// Bookook Securities (부국증권).
    BOOKOOK_SECURITIES,
    /// Shinyoung Securities (신영증권).
    SHINYOUNG_SECURITIES,
    /// Cape Securities (케이프투자증권).
    CAPE_SECURITIES,
    /// Korea Securities Finance (한국증권금융).
    KOREA_SECURITIES_FINANCE,
    /// Korea Foss Securities (한국포스증권).
    KOREA_FOSS_SECURITIES,
    /// Woori Investment Bank (우리종합금융).
    WOORI_INVESTMENT_BANK,
}
impl RestBank {
    /// All of them.
    pub const ALL: [Self; 79usize] = [
        Self::BANK_OF_KOREA,
        Self::KDB,
        Self::IBK,
        Self::KOOKMIN,
        Self::SUHYUP,
        Self::KEXIM,
        Self::NONGHYUP,
        Self::LOCAL_NONGHYUP,
        Self::WOORI,
        Self::STANDARD_CHARTERED,
        Self::CITI,
        Self::SUHYUP_FEDERATION,
        Self::DAEGU,
        Self::BUSAN,
        Self::KWANGJU,
        Self::JEJU,
        Self::JEONBUK,
        Self::KYONGNAM,
        Self::KFCC,
        Self::SHINHYUP,
        Self::SAVINGS_BANK,
        Self::MORGAN_STANLEY,
        Self::HSBC,
        Self::DEUTSCHE,
        Self::JPMC,
        Self::MIZUHO,
        Self::MUFG,
        Self::BANK_OF_AMERICA,
        Self::BNP_PARIBAS,
        Self::ICBC,
        Self::BANK_OF_CHINA,
        Self::NFCF,
        Self::UOB,
        Self::BOCOM,
        Self::CCB,
        Self::POST,
        Self::KODIT,
        Self::KIBO,
        Self::HANA,
        Self::SHINHAN,
        Self::K_BANK,
        Self::KAKAO,
        Self::TOSS,
        Self::MISC_FOREIGN,
        Self::SGI,
        Self::KCIS,
        Self::YUANTA_SECURITIES,
        Self::KB_SECURITIES,
        Self::SANGSANGIN_SECURITIES,
        Self::HANYANG_SECURITIES,
        Self::LEADING_SECURITIES,
        Self::BNK_SECURITIES,
        Self::IBK_SECURITIES,
        Self::DAOL_SECURITIES,
        Self::MIRAE_ASSET_SECURITIES,
        Self::SAMSUNG_SECURITIES,
        Self::KOREA_SECURITIES,
        Self::NH_SECURITIES,
        Self::KYOBO_SECURITIES,
        Self::HI_SECURITIES,
        Self::HYUNDAI_MOTOR_SECURITIES,
        Self::KIWOOM_SECURITIES,
        Self::EBEST_SECURITIES,
        Self::SK_SECURITIES,
        Self::DAISHIN_SECURITIES,
        Self::HANHWA_SECURITIES,
        Self::HANA_SECURITIES,
        Self::TOSS_SECURITIES,
        Self::SHINHAN_SECURITIES,
        Self::DB_SECURITIES,
        Self::EUGENE_SECURITIES,
        Self::MERITZ_SECURITIES,
        Self::KAKAO_PAY_SECURITIES,
        Self::BOOKOOK_SECURITIES,
        Self::SHINYOUNG_SECURITIES,
        Self::CAPE_SECURITIES,
        Self::KOREA_SECURITIES_FINANCE,
        Self::KOREA_FOSS_SECURITIES,
        Self::WOORI_INVESTMENT_BANK,
    ];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::BANK_OF_KOREA => "Bank of Korea",
            Self::KDB => "KDB",
            Self::IBK => "IBK",
            Self::KOOKMIN => "KB Kookmin Bank",
            Self::SUHYUP => "Suhyup Bank",
            Self::KEXIM => "Korea Eximbank",
            Self::NONGHYUP => "NH Nonghyup Bank",
            Self::LOCAL_NONGHYUP => "local Nonghyup",
            Self::WOORI => "Woori Bank",
            Self::STANDARD_CHARTERED => "SC First Bank",
            Self::CITI => "Citibank Korea",
            Self::SUHYUP_FEDERATION => "Suhyup federation",
            Self::DAEGU => "Daegu Bank (iM Bank)",
            Self::BUSAN => "Busan Bank",
            Self::KWANGJU => "Gwangju Bank",
            Self::JEJU => "Jeju Bank",
            Self::JEONBUK => "Jeonbuk Bank",
            Self::KYONGNAM => "Kyongnam Bank",
            Self::KFCC => "KFCC",
            Self::SHINHYUP => "Shinhyup",
            Self::SAVINGS_BANK => "savings banks",
            Self::MORGAN_STANLEY => "Morgan Stanley",
            Self::HSBC => "HSBC",
            Self::DEUTSCHE => "Deutsche Bank",
            Self::JPMC => "JPMorgan Chase",
            Self::MIZUHO => "Mizuho Bank",
            Self::MUFG => "MUFG Bank",
            Self::BANK_OF_AMERICA => "Bank of America",
            Self::BNP_PARIBAS => "BNP Paribas",
            Self::ICBC => "ICBC",
            Self::BANK_OF_CHINA => "Bank of China",
            Self::NFCF => "NFCF",
            Self::UOB => "UOB",
            Self::BOCOM => "Bank of Communications",
            Self::CCB => "China Construction Bank",
            Self::POST => "Korea Post",
            Self::KODIT => "KODIT",
            Self::KIBO => "KIBO",
            Self::HANA => "Hana Bank",
            Self::SHINHAN => "Shinhan Bank",
            Self::K_BANK => "K bank",
            Self::KAKAO => "Kakao Bank",
            Self::TOSS => "Toss Bank",
            Self::MISC_FOREIGN => "other foreign banks",
            Self::SGI => "SGI Seoul Guarantee",
            Self::KCIS => "KCIS",
            Self::YUANTA_SECURITIES => "Yuanta Securities",
            Self::KB_SECURITIES => "KB Securities",
            Self::SANGSANGIN_SECURITIES => "Sangsangin Securities",
            Self::HANYANG_SECURITIES => "Hanyang Securities",
            Self::LEADING_SECURITIES => "Leading Securities",
            Self::BNK_SECURITIES => "BNK Securities",
            Self::IBK_SECURITIES => "IBK Securities",
            Self::DAOL_SECURITIES => "Daol Securities",
            Self::MIRAE_ASSET_SECURITIES => "Mirae Asset Securities",
            Self::SAMSUNG_SECURITIES => "Samsung Securities",
            Self::KOREA_SECURITIES => "Korea Investment & Securities",
            Self::NH_SECURITIES => "NH Securities",
            Self::KYOBO_SECURITIES => "Kyobo Securities",
            Self::HI_SECURITIES => "Hi Securities",
            Self::HYUNDAI_MOTOR_SECURITIES => "Hyundai Motor Securities",
            Self::KIWOOM_SECURITIES => "Kiwoom Securities",
            Self::EBEST_SECURITIES => "eBest Securities",
            Self::SK_SECURITIES => "SK Securities",
            Self::DAISHIN_SECURITIES => "Daishin Securities",
            Self::HANHWA_SECURITIES => "Hanwha Securities",
            Self::HANA_SECURITIES => "Hana Securities",
            Self::TOSS_SECURITIES => "Toss Securities",
            Self::SHINHAN_SECURITIES => "Shinhan Securities",
            Self::DB_SECURITIES => "DB Securities",
            Self::EUGENE_SECURITIES => "Eugene Securities",
            Self::MERITZ_SECURITIES => "Meritz Securities",
            Self::KAKAO_PAY_SECURITIES => "Kakao Pay Securities",
            Self::BOOKOOK_SECURITIES => "Bookook Securities",
            Self::SHINYOUNG_SECURITIES => "Shinyoung Securities",
            Self::CAPE_SECURITIES => "Cape Securities",
            Self::KOREA_SECURITIES_FINANCE => "Korea Securities Finance",
            Self::KOREA_FOSS_SECURITIES => "Korea Foss Securities",
            Self::WOORI_INVESTMENT_BANK => "Woori Investment Bank",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::BANK_OF_KOREA => "한국은행",
            Self::KDB => "산업은행",
            Self::IBK => "기업은행",
            Self::KOOKMIN => "국민은행",
            Self::SUHYUP => "수협은행",
            Self::KEXIM => "수출입은행",
            Self::NONGHYUP => "NH농협은행",
            Self::LOCAL_NONGHYUP => "지역 농축협",
            Self::WOORI => "우리은행",
            Self::STANDARD_CHARTERED => "SC제일은행",
            Self::CITI => "한국씨티은행",
            Self::SUHYUP_FEDERATION => "수협중앙회",
            Self::DAEGU => "대구은행(iM뱅크)",
            Self::BUSAN => "부산은행",
            Self::KWANGJU => "광주은행",
            Self::JEJU => "제주은행",
            Self::JEONBUK => "전북은행",
            Self::KYONGNAM => "경남은행",
            Self::KFCC => "새마을금고",
            Self::SHINHYUP => "신협",
            Self::SAVINGS_BANK => "저축은행",
            Self::MORGAN_STANLEY => "모건스탠리은행",
            Self::HSBC => "HSBC은행",
            Self::DEUTSCHE => "도이치은행",
            Self::JPMC => "제이피모간체이스은행",
            Self::MIZUHO => "미즈호은행",
            Self::MUFG => "엠유에프지은행",
            Self::BANK_OF_AMERICA => "뱅크오브아메리카",
            Self::BNP_PARIBAS => "비엔피파리바은행",
            Self::ICBC => "중국공상은행",
            Self::BANK_OF_CHINA => "중국은행",
            Self::NFCF => "산림조합중앙회",
            Self::UOB => "대화은행",
            Self::BOCOM => "교통은행",
            Self::CCB => "중국건설은행",
            Self::POST => "우체국",
            Self::KODIT => "신용보증기금",
            Self::KIBO => "기술보증기금",
            Self::HANA => "하나은행",
            Self::SHINHAN => "신한은행",
            Self::K_BANK => "케이뱅크",
            Self::KAKAO => "카카오뱅크",
            Self::TOSS => "토스뱅크",
            Self::MISC_FOREIGN => "그 밖의 외국계 은행",
            Self::SGI => "서울보증보험",
            Self::KCIS => "한국신용정보원",
            Self::YUANTA_SECURITIES => "유안타증권",
            Self::KB_SECURITIES => "KB증권",
            Self::SANGSANGIN_SECURITIES => "상상인증권",
            Self::HANYANG_SECURITIES => "한양증권",
            Self::LEADING_SECURITIES => "리딩투자증권",
            Self::BNK_SECURITIES => "BNK투자증권",
            Self::IBK_SECURITIES => "IBK투자증권",
            Self::DAOL_SECURITIES => "다올투자증권",
            Self::MIRAE_ASSET_SECURITIES => "미래에셋증권",
            Self::SAMSUNG_SECURITIES => "삼성증권",
            Self::KOREA_SECURITIES => "한국투자증권",
            Self::NH_SECURITIES => "NH투자증권",
            Self::KYOBO_SECURITIES => "교보증권",
            Self::HI_SECURITIES => "하이투자증권",
            Self::HYUNDAI_MOTOR_SECURITIES => "현대차증권",
            Self::KIWOOM_SECURITIES => "키움증권",
            Self::EBEST_SECURITIES => "이베스트투자증권",
            Self::SK_SECURITIES => "SK증권",
            Self::DAISHIN_SECURITIES => "대신증권",
            Self::HANHWA_SECURITIES => "한화투자증권",
            Self::HANA_SECURITIES => "하나증권",
            Self::TOSS_SECURITIES => "토스증권",
            Self::SHINHAN_SECURITIES => "신한투자증권",
            Self::DB_SECURITIES => "DB금융투자",
            Self::EUGENE_SECURITIES => "유진투자증권",
            Self::MERITZ_SECURITIES => "메리츠증권",
            Self::KAKAO_PAY_SECURITIES => "카카오페이증권",
            Self::BOOKOOK_SECURITIES => "부국증권",
            Self::SHINYOUNG_SECURITIES => "신영증권",
            Self::CAPE_SECURITIES => "케이프투자증권",
            Self::KOREA_SECURITIES_FINANCE => "한국증권금융",
            Self::KOREA_FOSS_SECURITIES => "한국포스증권",
            Self::WOORI_INVESTMENT_BANK => "우리종합금융",
        }
    }
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::BANK_OF_KOREA => "BANK_OF_KOREA",
            Self::KDB => "KDB",
            Self::IBK => "IBK",
            Self::KOOKMIN => "KOOKMIN",
            Self::SUHYUP => "SUHYUP",
            Self::KEXIM => "KEXIM",
            Self::NONGHYUP => "NONGHYUP",
            Self::LOCAL_NONGHYUP => "LOCAL_NONGHYUP",
            Self::WOORI => "WOORI",
            Self::STANDARD_CHARTERED => "STANDARD_CHARTERED",
            Self::CITI => "CITI",
            Self::SUHYUP_FEDERATION => "SUHYUP_FEDERATION",
            Self::DAEGU => "DAEGU",
            Self::BUSAN => "BUSAN",
            Self::KWANGJU => "KWANGJU",
            Self::JEJU => "JEJU",
            Self::JEONBUK => "JEONBUK",
            Self::KYONGNAM => "KYONGNAM",
            Self::KFCC => "KFCC",
            Self::SHINHYUP => "SHINHYUP",
            Self::SAVINGS_BANK => "SAVINGS_BANK",
            Self::MORGAN_STANLEY => "MORGAN_STANLEY",
            Self::HSBC => "HSBC",
            Self::DEUTSCHE => "DEUTSCHE",
            Self::JPMC => "JPMC",
            Self::MIZUHO => "MIZUHO",
            Self::MUFG => "MUFG",
            Self::BANK_OF_AMERICA => "BANK_OF_AMERICA",
            Self::BNP_PARIBAS => "BNP_PARIBAS",
            Self::ICBC => "ICBC",
            Self::BANK_OF_CHINA => "BANK_OF_CHINA",
            Self::NFCF => "NFCF",
            Self::UOB => "UOB",
            Self::BOCOM => "BOCOM",
            Self::CCB => "CCB",
            Self::POST => "POST",
            Self::KODIT => "KODIT",
            Self::KIBO => "KIBO",
            Self::HANA => "HANA",
            Self::SHINHAN => "SHINHAN",
            Self::K_BANK => "K_BANK",
            Self::KAKAO => "KAKAO",
            Self::TOSS => "TOSS",
            Self::MISC_FOREIGN => "MISC_FOREIGN",
            Self::SGI => "SGI",
            Self::KCIS => "KCIS",
            Self::YUANTA_SECURITIES => "YUANTA_SECURITIES",
            Self::KB_SECURITIES => "KB_SECURITIES",
            Self::SANGSANGIN_SECURITIES => "SANGSANGIN_SECURITIES",
            Self::HANYANG_SECURITIES => "HANYANG_SECURITIES",
            Self::LEADING_SECURITIES => "LEADING_SECURITIES",
            Self::BNK_SECURITIES => "BNK_SECURITIES",
            Self::IBK_SECURITIES => "IBK_SECURITIES",
            Self::DAOL_SECURITIES => "DAOL_SECURITIES",
            Self::MIRAE_ASSET_SECURITIES => "MIRAE_ASSET_SECURITIES",
            Self::SAMSUNG_SECURITIES => "SAMSUNG_SECURITIES",
            Self::KOREA_SECURITIES => "KOREA_SECURITIES",
            Self::NH_SECURITIES => "NH_SECURITIES",
            Self::KYOBO_SECURITIES => "KYOBO_SECURITIES",
            Self::HI_SECURITIES => "HI_SECURITIES",
            Self::HYUNDAI_MOTOR_SECURITIES => "HYUNDAI_MOTOR_SECURITIES",
            Self::KIWOOM_SECURITIES => "KIWOOM_SECURITIES",
            Self::EBEST_SECURITIES => "EBEST_SECURITIES",
            Self::SK_SECURITIES => "SK_SECURITIES",
            Self::DAISHIN_SECURITIES => "DAISHIN_SECURITIES",
            Self::HANHWA_SECURITIES => "HANHWA_SECURITIES",
            Self::HANA_SECURITIES => "HANA_SECURITIES",
            Self::TOSS_SECURITIES => "TOSS_SECURITIES",
            Self::SHINHAN_SECURITIES => "SHINHAN_SECURITIES",
            Self::DB_SECURITIES => "DB_SECURITIES",
            Self::EUGENE_SECURITIES => "EUGENE_SECURITIES",
            Self::MERITZ_SECURITIES => "MERITZ_SECURITIES",
            Self::KAKAO_PAY_SECURITIES => "KAKAO_PAY_SECURITIES",
            Self::BOOKOOK_SECURITIES => "BOOKOOK_SECURITIES",
            Self::SHINYOUNG_SECURITIES => "SHINYOUNG_SECURITIES",
            Self::CAPE_SECURITIES => "CAPE_SECURITIES",
            Self::KOREA_SECURITIES_FINANCE => "KOREA_SECURITIES_FINANCE",
            Self::KOREA_FOSS_SECURITIES => "KOREA_FOSS_SECURITIES",
            Self::WOORI_INVESTMENT_BANK => "WOORI_INVESTMENT_BANK",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "BANK_OF_KOREA" => Ok(Self::BANK_OF_KOREA),
            "KDB" => Ok(Self::KDB),
            "IBK" => Ok(Self::IBK),
            "KOOKMIN" => Ok(Self::KOOKMIN),
            "SUHYUP" => Ok(Self::SUHYUP),
            "KEXIM" => Ok(Self::KEXIM),
            "NONGHYUP" => Ok(Self::NONGHYUP),
            "LOCAL_NONGHYUP" => Ok(Self::LOCAL_NONGHYUP),
            "WOORI" => Ok(Self::WOORI),
            "STANDARD_CHARTERED" => Ok(Self::STANDARD_CHARTERED),
            "CITI" => Ok(Self::CITI),
            "SUHYUP_FEDERATION" => Ok(Self::SUHYUP_FEDERATION),
            "DAEGU" => Ok(Self::DAEGU),
            "BUSAN" => Ok(Self::BUSAN),
            "KWANGJU" => Ok(Self::KWANGJU),
            "JEJU" => Ok(Self::JEJU),
            "JEONBUK" => Ok(Self::JEONBUK),
            "KYONGNAM" => Ok(Self::KYONGNAM),
            "KFCC" => Ok(Self::KFCC),
            "SHINHYUP" => Ok(Self::SHINHYUP),
            "SAVINGS_BANK" => Ok(Self::SAVINGS_BANK),
            "MORGAN_STANLEY" => Ok(Self::MORGAN_STANLEY),
            "HSBC" => Ok(Self::HSBC),
            "DEUTSCHE" => Ok(Self::DEUTSCHE),
            "JPMC" => Ok(Self::JPMC),
            "MIZUHO" => Ok(Self::MIZUHO),
            "MUFG" => Ok(Self::MUFG),
            "BANK_OF_AMERICA" => Ok(Self::BANK_OF_AMERICA),
            "BNP_PARIBAS" => Ok(Self::BNP_PARIBAS),
            "ICBC" => Ok(Self::ICBC),
            "BANK_OF_CHINA" => Ok(Self::BANK_OF_CHINA),
            "NFCF" => Ok(Self::NFCF),
            "UOB" => Ok(Self::UOB),
            "BOCOM" => Ok(Self::BOCOM),
            "CCB" => Ok(Self::CCB),
            "POST" => Ok(Self::POST),
            "KODIT" => Ok(Self::KODIT),
            "KIBO" => Ok(Self::KIBO),
            "HANA" => Ok(Self::HANA),
            "SHINHAN" => Ok(Self::SHINHAN),
            "K_BANK" => Ok(Self::K_BANK),
            "KAKAO" => Ok(Self::KAKAO),
            "TOSS" => Ok(Self::TOSS),
            "MISC_FOREIGN" => Ok(Self::MISC_FOREIGN),
            "SGI" => Ok(Self::SGI),
            "KCIS" => Ok(Self::KCIS),
            "YUANTA_SECURITIES" => Ok(Self::YUANTA_SECURITIES),
            "KB_SECURITIES" => Ok(Self::KB_SECURITIES),
            "SANGSANGIN_SECURITIES" => Ok(Self::SANGSANGIN_SECURITIES),
            "HANYANG_SECURITIES" => Ok(Self::HANYANG_SECURITIES),
            "LEADING_SECURITIES" => Ok(Self::LEADING_SECURITIES),
            "BNK_SECURITIES" => Ok(Self::BNK_SECURITIES),
            "IBK_SECURITIES" => Ok(Self::IBK_SECURITIES),
            "DAOL_SECURITIES" => Ok(Self::DAOL_SECURITIES),
            "MIRAE_ASSET_SECURITIES" => Ok(Self::MIRAE_ASSET_SECURITIES),
            "SAMSUNG_SECURITIES" => Ok(Self::SAMSUNG_SECURITIES),
            "KOREA_SECURITIES" => Ok(Self::KOREA_SECURITIES),
            "NH_SECURITIES" => Ok(Self::NH_SECURITIES),
            "KYOBO_SECURITIES" => Ok(Self::KYOBO_SECURITIES),
            "HI_SECURITIES" => Ok(Self::HI_SECURITIES),
            "HYUNDAI_MOTOR_SECURITIES" => Ok(Self::HYUNDAI_MOTOR_SECURITIES),
            "KIWOOM_SECURITIES" => Ok(Self::KIWOOM_SECURITIES),
            "EBEST_SECURITIES" => Ok(Self::EBEST_SECURITIES),
            "SK_SECURITIES" => Ok(Self::SK_SECURITIES),
            "DAISHIN_SECURITIES" => Ok(Self::DAISHIN_SECURITIES),
            "HANHWA_SECURITIES" => Ok(Self::HANHWA_SECURITIES),
            "HANA_SECURITIES" => Ok(Self::HANA_SECURITIES),
            "TOSS_SECURITIES" => Ok(Self::TOSS_SECURITIES),
            "SHINHAN_SECURITIES" => Ok(Self::SHINHAN_SECURITIES),
            "DB_SECURITIES" => Ok(Self::DB_SECURITIES),
            "EUGENE_SECURITIES" => Ok(Self::EUGENE_SECURITIES),
            "MERITZ_SECURITIES" => Ok(Self::MERITZ_SECURITIES),
            "KAKAO_PAY_SECURITIES" => Ok(Self::KAKAO_PAY_SECURITIES),
            "BOOKOOK_SECURITIES" => Ok(Self::BOOKOOK_SECURITIES),
            "SHINYOUNG_SECURITIES" => Ok(Self::SHINYOUNG_SECURITIES),
            "CAPE_SECURITIES" => Ok(Self::CAPE_SECURITIES),
            "KOREA_SECURITIES_FINANCE" => Ok(Self::KOREA_SECURITIES_FINANCE),
            "KOREA_FOSS_SECURITIES" => Ok(Self::KOREA_FOSS_SECURITIES),
            "WOORI_INVESTMENT_BANK" => Ok(Self::WOORI_INVESTMENT_BANK),
            _ => Err(UnknownCode::new("RestBank", written)),
        }
    }
}
impl core::fmt::Display for RestBank {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for RestBank {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::RestBank> for RestBank {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `RestCashReceiptType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RestCashReceiptType {
    /// `CORPORATE`.
    CORPORATE,
    /// `PERSONAL`.
    PERSONAL,
}
impl RestCashReceiptType {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CORPORATE, Self::PERSONAL];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::CORPORATE => "CORPORATE",
            Self::PERSONAL => "PERSONAL",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CORPORATE" => Ok(Self::CORPORATE),
            "PERSONAL" => Ok(Self::PERSONAL),
            _ => Err(UnknownCode::new("RestCashReceiptType", written)),
        }
    }
}
impl core::fmt::Display for RestCashReceiptType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for RestCashReceiptType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::RestCashReceiptType> for RestCashReceiptType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// PortOne's `RestLocale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RestLocale {
    /// `EN_US`.
    EN_US,
    /// `JA_JP`.
    JA_JP,
    /// `KO_KR`.
    KO_KR,
    /// `RU_RU`.
    RU_RU,
    /// `TH_TH`.
    TH_TH,
    /// `VI_VN`.
    VI_VN,
    /// `ZH_CN`.
    ZH_CN,
    /// `ZH_TW`.
    ZH_TW,
}
impl RestLocale {
    /// All of them.
    pub const ALL: [Self; 8usize] = [
        Self::EN_US,
        Self::JA_JP,
        Self::KO_KR,
        Self::RU_RU,
        Self::TH_TH,
        Self::VI_VN,
        Self::ZH_CN,
        Self::ZH_TW,
    ];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::EN_US => "EN_US",
            Self::JA_JP => "JA_JP",
            Self::KO_KR => "KO_KR",
            Self::RU_RU => "RU_RU",
            Self::TH_TH => "TH_TH",
            Self::VI_VN => "VI_VN",
            Self::ZH_CN => "ZH_CN",
            Self::ZH_TW => "ZH_TW",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "EN_US" => Ok(Self::EN_US),
            "JA_JP" => Ok(Self::JA_JP),
            "KO_KR" => Ok(Self::KO_KR),
            "RU_RU" => Ok(Self::RU_RU),
            "TH_TH" => Ok(Self::TH_TH),
            "VI_VN" => Ok(Self::VI_VN),
            "ZH_CN" => Ok(Self::ZH_CN),
            "ZH_TW" => Ok(Self::ZH_TW),
            _ => Err(UnknownCode::new("RestLocale", written)),
        }
    }
}
impl core::fmt::Display for RestLocale {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for RestLocale {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::RestLocale> for RestLocale {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// What Kakao Pay in the card window may take (카드 결제창에서 카카오페이로 쓸 수 있는 수단).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SndKakaopayType {
    /// Cards (카드).
    CARD,
    /// Kakao Money (카카오머니).
    MONEY,
}
impl SndKakaopayType {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::CARD, Self::MONEY];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::CARD => "cards",
            Self::MONEY => "Kakao Money",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::CARD => "카드",
            Self::MONEY => "카카오머니",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::CARD => "CARD",
            Self::MONEY => "MONEY",
        }
    }
    /// Reads a code of the browser SDK.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "CARD" => Ok(Self::CARD),
            "MONEY" => Ok(Self::MONEY),
            _ => Err(UnknownCode::new("SndKakaopayType", written)),
        }
    }
}
impl core::fmt::Display for SndKakaopayType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for SndKakaopayType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::SndKakaopayType> for SndKakaopayType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// Easy pay in the card window (카드 결제창의 간편결제 표시).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SndQpayType {
    /// Not shown (표시하지 않음).
    HIDE,
    /// Shown (표시함).
    SHOW,
}
impl SndQpayType {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::HIDE, Self::SHOW];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::HIDE => "not shown",
            Self::SHOW => "shown",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::HIDE => "표시하지 않음",
            Self::SHOW => "표시함",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::HIDE => "0",
            Self::SHOW => "1",
        }
    }
    /// Reads a code of the browser SDK.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "0" => Ok(Self::HIDE),
            "1" => Ok(Self::SHOW),
            _ => Err(UnknownCode::new("SndQpayType", written)),
        }
    }
}
impl core::fmt::Display for SndQpayType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for SndQpayType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::SndQpayType> for SndQpayType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
/// PortOne's `SortOrder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SortOrder {
    /// `ASC`.
    ASC,
    /// `DESC`.
    DESC,
}
impl SortOrder {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::ASC, Self::DESC];
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::ASC => "ASC",
            Self::DESC => "DESC",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "ASC" => Ok(Self::ASC),
            "DESC" => Ok(Self::DESC),
            _ => Err(UnknownCode::new("SortOrder", written)),
        }
    }
}
impl core::fmt::Display for SortOrder {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for SortOrder {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::SortOrder> for SortOrder {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// Kind of virtual account (가상계좌 유형).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VirtualAccountType {
    /// One-time (회전식(일회성)).
    NORMAL,
    /// Fixed (고정식).
    FIXED,
}
impl VirtualAccountType {
    /// All of them.
    pub const ALL: [Self; 2usize] = [Self::NORMAL, Self::FIXED];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::NORMAL => "one-time",
            Self::FIXED => "fixed",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::NORMAL => "회전식(일회성)",
            Self::FIXED => "고정식",
        }
    }
    /// The spelling of the REST API.
    #[must_use]
    pub const fn rest_code(self) -> &'static str {
        match self {
            Self::NORMAL => "NORMAL",
            Self::FIXED => "FIXED",
        }
    }
    /// Reads a code of the REST API.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_rest_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "NORMAL" => Ok(Self::NORMAL),
            "FIXED" => Ok(Self::FIXED),
            _ => Err(UnknownCode::new("VirtualAccountType", written)),
        }
    }
}
impl core::fmt::Display for VirtualAccountType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.rest_code())
    }
}
impl core::str::FromStr for VirtualAccountType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_rest_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::VirtualAccountType> for VirtualAccountType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.rest_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.rest_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rest_code())
    }
}
/// Window type (결제창 방식).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WindowType {
    /// A frame in the page (페이지 안의 창).
    IFRAME,
    /// A redirection (페이지 이동).
    REDIRECTION,
    /// A popup (팝업).
    POPUP,
    /// UI (UI).
    UI,
}
impl WindowType {
    /// All of them.
    pub const ALL: [Self; 4usize] = [
        Self::IFRAME,
        Self::REDIRECTION,
        Self::POPUP,
        Self::UI,
    ];
    /// What people call it, in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::IFRAME => "a frame in the page",
            Self::REDIRECTION => "a redirection",
            Self::POPUP => "a popup",
            Self::UI => "UI",
        }
    }
    /// What people call it, in Korean.
    #[must_use]
    pub const fn label_ko(self) -> &'static str {
        match self {
            Self::IFRAME => "페이지 안의 창",
            Self::REDIRECTION => "페이지 이동",
            Self::POPUP => "팝업",
            Self::UI => "UI",
        }
    }
    /// The spelling of the browser SDK.
    #[must_use]
    pub const fn sdk_code(self) -> &'static str {
        match self {
            Self::IFRAME => "IFRAME",
            Self::REDIRECTION => "REDIRECTION",
            Self::POPUP => "POPUP",
            Self::UI => "UI",
        }
    }
    /// Reads a code of the browser SDK.
    ///
    /// # Errors
    ///
    /// Where it is another code.
    pub fn from_sdk_code(code: &str) -> Result<Self, UnknownCode> {
        let written = code;
        match code {
            "IFRAME" => Ok(Self::IFRAME),
            "REDIRECTION" => Ok(Self::REDIRECTION),
            "POPUP" => Ok(Self::POPUP),
            "UI" => Ok(Self::UI),
            _ => Err(UnknownCode::new("WindowType", written)),
        }
    }
}
impl core::fmt::Display for WindowType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.sdk_code())
    }
}
impl core::str::FromStr for WindowType {
    type Err = UnknownCode;
    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_sdk_code(code)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::WindowType> for WindowType {
    #[inline]
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.sdk_code()))
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Fact::Known(Value::Text(self.sdk_code()))));
    }
    #[inline]
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sdk_code())
    }
}
