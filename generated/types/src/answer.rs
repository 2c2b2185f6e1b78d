// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! What PortOne answers.
//!
//! Answers are open: a code, a case of a union or a member that this version does not know
//! never makes an answer unreadable. Amounts are integers in minor units of their currency.
#![allow(non_camel_case_types)]
use std::borrow::Cow;
use std::fmt;
use portone_ksnet_wire::serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
#[allow(unused_imports)]
use portone_ksnet_wire::{
    Answered, Code, Hidden, Key, Money, Quoted, Raw, Refusal, Timestamp, Union,
    Unrecognized, missing, union,
};
#[allow(unused_imports)]
use portone_ksnet_wire::answered::{any, member, plain, unknown};
/// PortOne's `Address`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Address {
    /// `ONE_LINE`.
    OneLine(OneLineAddress),
    /// `SEPARATED`.
    Separated(Box<SeparatedAddress>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl Address {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::OneLine(_) => Some("ONE_LINE"),
            Self::Separated(_) => Some("SEPARATED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `oneLine`, which every known case has or can have.
    #[must_use]
    pub fn one_line(&self) -> Option<&String> {
        match self {
            Self::OneLine(case) => Some(&case.one_line),
            Self::Separated(case) => Some(&case.one_line),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for Address {
    const NAME: &'static str = "Address";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &["ONE_LINE", "SEPARATED"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                OneLineAddressVisitor(Some("ONE_LINE"))
                    .visit_map(object)
                    .map(Self::OneLine)
            }
            1usize => {
                SeparatedAddressVisitor(Some("SEPARATED"))
                    .visit_map(object)
                    .map(|case| Self::Separated(Box::new(case)))
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for Address {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `AlreadyPaidError`, which comes with HTTP status 409.
pub type AlreadyPaidError = PlainError;
/// PortOne's `AlreadyPaidOrWaitingError`, which comes with HTTP status 409.
pub type AlreadyPaidOrWaitingError = PlainError;
/// PortOne's `ApplyEscrowLogisticsError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApplyEscrowLogisticsError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `PAYMENT_NOT_PAID`.
    PaymentNotPaid(PaymentNotPaidError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl ApplyEscrowLogisticsError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::PaymentNotPaid(_) => Some("PAYMENT_NOT_PAID"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for ApplyEscrowLogisticsError {
    const NAME: &'static str = "ApplyEscrowLogisticsError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_NOT_FOUND",
        "PAYMENT_NOT_PAID",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_PAID"))
                    .visit_map(object)
                    .map(Self::PaymentNotPaid)
            }
            4usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            5usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for ApplyEscrowLogisticsError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for ApplyEscrowLogisticsError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for ApplyEscrowLogisticsError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::PaymentNotPaid(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `ApplyEscrowLogisticsResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplyEscrowLogisticsResponse {
    /// `appliedAt`.
    pub applied_at: Timestamp,
    /// `invoiceNumber`.
    pub invoice_number: String,
    /// `sentAt`.
    pub sent_at: Timestamp,
}
fn apply_escrow_logistics_response_member(key: &str) -> usize {
    match key {
        "appliedAt" => 0usize,
        "invoiceNumber" => 1usize,
        "sentAt" => 2usize,
        _ => usize::MAX,
    }
}
struct ApplyEscrowLogisticsResponseVisitor;
impl<'de> Visitor<'de> for ApplyEscrowLogisticsResponseVisitor {
    type Value = ApplyEscrowLogisticsResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApplyEscrowLogisticsResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ApplyEscrowLogisticsResponse, A::Error> {
        let mut applied_at = None;
        let mut invoice_number = None;
        let mut sent_at = None;
        while let Some(__key) = __map
            .next_key_seed(Key(apply_escrow_logistics_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut applied_at),
                1usize => member(&mut __map, &mut invoice_number),
                2usize => member(&mut __map, &mut sent_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(applied_at) = applied_at else {
            return Err(missing("appliedAt"));
        };
        let Some(invoice_number) = invoice_number else {
            return Err(missing("invoiceNumber"));
        };
        let Some(sent_at) = sent_at else {
            return Err(missing("sentAt"));
        };
        Ok(ApplyEscrowLogisticsResponse {
            applied_at,
            invoice_number,
            sent_at,
        })
    }
}
impl<'de> Answered<'de> for ApplyEscrowLogisticsResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ApplyEscrowLogisticsResponseVisitor
    }
}
impl<'de> Deserialize<'de> for ApplyEscrowLogisticsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("ApplyEscrowLogisticsResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for ApplyEscrowLogisticsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApplyEscrowLogisticsResponse")
            .field("applied_at", &self.applied_at)
            .field("invoice_number", &self.invoice_number)
            .field("sent_at", &self.sent_at)
            .finish()
    }
}
/// PortOne's `Bank`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bank {
    /// `BANK_OF_KOREA`.
    BANK_OF_KOREA,
    /// `KDB`.
    KDB,
    /// `IBK`.
    IBK,
    /// `KOOKMIN`.
    KOOKMIN,
    /// `SUHYUP`.
    SUHYUP,
    /// `KEXIM`.
    KEXIM,
    /// `NONGHYUP`.
    NONGHYUP,
    /// `LOCAL_NONGHYUP`.
    LOCAL_NONGHYUP,
    /// `WOORI`.
    WOORI,
    /// `STANDARD_CHARTERED`.
    STANDARD_CHARTERED,
    /// `CITI`.
    CITI,
    /// `SUHYUP_FEDERATION`.
    SUHYUP_FEDERATION,
    /// `DAEGU`.
    DAEGU,
    /// `BUSAN`.
    BUSAN,
    /// `KWANGJU`.
    KWANGJU,
    /// `JEJU`.
    JEJU,
    /// `JEONBUK`.
    JEONBUK,
    /// `KYONGNAM`.
    KYONGNAM,
    /// `KFCC`.
    KFCC,
    /// `SHINHYUP`.
    SHINHYUP,
    /// `SAVINGS_BANK`.
    SAVINGS_BANK,
    /// `MORGAN_STANLEY`.
    MORGAN_STANLEY,
    /// `HSBC`.
    HSBC,
    /// `DEUTSCHE`.
    DEUTSCHE,
    /// `JPMC`.
    JPMC,
    /// `MIZUHO`.
    MIZUHO,
    /// `MUFG`.
    MUFG,
    /// `BANK_OF_AMERICA`.
    BANK_OF_AMERICA,
    /// `BNP_PARIBAS`.
    BNP_PARIBAS,
    /// `ICBC`.
    ICBC,
    /// `BANK_OF_CHINA`.
    BANK_OF_CHINA,
    /// `NFCF`.
    NFCF,
    /// `UOB`.
    UOB,
    /// `BOCOM`.
    BOCOM,
    /// `CCB`.
    CCB,
    /// `POST`.
    POST,
    /// `KODIT`.
    KODIT,
    /// `KIBO`.
    KIBO,
    /// `HANA`.
    HANA,
    /// `SHINHAN`.
    SHINHAN,
    /// `K_BANK`.
    K_BANK,
    /// `KAKAO`.
    KAKAO,
    /// `TOSS`.
    TOSS,
    /// `MISC_FOREIGN`.
    MISC_FOREIGN,
    /// `SGI`.
    SGI,
    /// `KCIS`.
    KCIS,
    /// `YUANTA_SECURITIES`.
    YUANTA_SECURITIES,
    /// `KB_SECURITIES`.
    KB_SECURITIES,
    /// `SANGSANGIN_SECURITIES`.
    SANGSANGIN_SECURITIES,
    /// `HANYANG_SECURITIES`.
    HANYANG_SECURITIES,
    /// `LEADING_SECURITIES`.
    LEADING_SECURITIES,
    /// `BNK_SECURITIES`.
    BNK_SECURITIES,
    /// `IBK_SECURITIES`.
    IBK_SECURITIES,
    /// `DAOL_SECURITIES`.
    DAOL_SECURITIES,
    /// `MIRAE_ASSET_SECURITIES`.
    MIRAE_ASSET_SECURITIES,
    /// `SAMSUNG_SECURITIES`.
    SAMSUNG_SECURITIES,
    /// `KOREA_SECURITIES`.
    KOREA_SECURITIES,
    /// `NH_SECURITIES`.
    NH_SECURITIES,
    /// `KYOBO_SECURITIES`.
    KYOBO_SECURITIES,
    /// `HI_SECURITIES`.
    HI_SECURITIES,
    /// `HYUNDAI_MOTOR_SECURITIES`.
    HYUNDAI_MOTOR_SECURITIES,
    /// `KIWOOM_SECURITIES`.
    KIWOOM_SECURITIES,
    /// `EBEST_SECURITIES`.
    EBEST_SECURITIES,
    /// `SK_SECURITIES`.
    SK_SECURITIES,
    /// `DAISHIN_SECURITIES`.
    DAISHIN_SECURITIES,
    /// `HANHWA_SECURITIES`.
    HANHWA_SECURITIES,
    /// `HANA_SECURITIES`.
    HANA_SECURITIES,
    /// `TOSS_SECURITIES`.
    TOSS_SECURITIES,
    /// `SHINHAN_SECURITIES`.
    SHINHAN_SECURITIES,
    /// `DB_SECURITIES`.
    DB_SECURITIES,
    /// `EUGENE_SECURITIES`.
    EUGENE_SECURITIES,
    /// `MERITZ_SECURITIES`.
    MERITZ_SECURITIES,
    /// `KAKAO_PAY_SECURITIES`.
    KAKAO_PAY_SECURITIES,
    /// `BOOKOOK_SECURITIES`.
    BOOKOOK_SECURITIES,
    /// `SHINYOUNG_SECURITIES`.
    SHINYOUNG_SECURITIES,
    /// `CAPE_SECURITIES`.
    CAPE_SECURITIES,
    /// `KOREA_SECURITIES_FINANCE`.
    KOREA_SECURITIES_FINANCE,
    /// `KOREA_FOSS_SECURITIES`.
    KOREA_FOSS_SECURITIES,
    /// `WOORI_INVESTMENT_BANK`.
    WOORI_INVESTMENT_BANK,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl Bank {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
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
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for Bank {
    fn from(code: &str) -> Self {
        match code {
            "BANK_OF_KOREA" => Self::BANK_OF_KOREA,
            "KDB" => Self::KDB,
            "IBK" => Self::IBK,
            "KOOKMIN" => Self::KOOKMIN,
            "SUHYUP" => Self::SUHYUP,
            "KEXIM" => Self::KEXIM,
            "NONGHYUP" => Self::NONGHYUP,
            "LOCAL_NONGHYUP" => Self::LOCAL_NONGHYUP,
            "WOORI" => Self::WOORI,
            "STANDARD_CHARTERED" => Self::STANDARD_CHARTERED,
            "CITI" => Self::CITI,
            "SUHYUP_FEDERATION" => Self::SUHYUP_FEDERATION,
            "DAEGU" => Self::DAEGU,
            "BUSAN" => Self::BUSAN,
            "KWANGJU" => Self::KWANGJU,
            "JEJU" => Self::JEJU,
            "JEONBUK" => Self::JEONBUK,
            "KYONGNAM" => Self::KYONGNAM,
            "KFCC" => Self::KFCC,
            "SHINHYUP" => Self::SHINHYUP,
            "SAVINGS_BANK" => Self::SAVINGS_BANK,
            "MORGAN_STANLEY" => Self::MORGAN_STANLEY,
            "HSBC" => Self::HSBC,
            "DEUTSCHE" => Self::DEUTSCHE,
            "JPMC" => Self::JPMC,
            "MIZUHO" => Self::MIZUHO,
            "MUFG" => Self::MUFG,
            "BANK_OF_AMERICA" => Self::BANK_OF_AMERICA,
            "BNP_PARIBAS" => Self::BNP_PARIBAS,
            "ICBC" => Self::ICBC,
            "BANK_OF_CHINA" => Self::BANK_OF_CHINA,
            "NFCF" => Self::NFCF,
            "UOB" => Self::UOB,
            "BOCOM" => Self::BOCOM,
            "CCB" => Self::CCB,
            "POST" => Self::POST,
            "KODIT" => Self::KODIT,
            "KIBO" => Self::KIBO,
            "HANA" => Self::HANA,
            "SHINHAN" => Self::SHINHAN,
            "K_BANK" => Self::K_BANK,
            "KAKAO" => Self::KAKAO,
            "TOSS" => Self::TOSS,
            "MISC_FOREIGN" => Self::MISC_FOREIGN,
            "SGI" => Self::SGI,
            "KCIS" => Self::KCIS,
            "YUANTA_SECURITIES" => Self::YUANTA_SECURITIES,
            "KB_SECURITIES" => Self::KB_SECURITIES,
            "SANGSANGIN_SECURITIES" => Self::SANGSANGIN_SECURITIES,
            "HANYANG_SECURITIES" => Self::HANYANG_SECURITIES,
            "LEADING_SECURITIES" => Self::LEADING_SECURITIES,
            "BNK_SECURITIES" => Self::BNK_SECURITIES,
            "IBK_SECURITIES" => Self::IBK_SECURITIES,
            "DAOL_SECURITIES" => Self::DAOL_SECURITIES,
            "MIRAE_ASSET_SECURITIES" => Self::MIRAE_ASSET_SECURITIES,
            "SAMSUNG_SECURITIES" => Self::SAMSUNG_SECURITIES,
            "KOREA_SECURITIES" => Self::KOREA_SECURITIES,
            "NH_SECURITIES" => Self::NH_SECURITIES,
            "KYOBO_SECURITIES" => Self::KYOBO_SECURITIES,
            "HI_SECURITIES" => Self::HI_SECURITIES,
            "HYUNDAI_MOTOR_SECURITIES" => Self::HYUNDAI_MOTOR_SECURITIES,
            "KIWOOM_SECURITIES" => Self::KIWOOM_SECURITIES,
            "EBEST_SECURITIES" => Self::EBEST_SECURITIES,
            "SK_SECURITIES" => Self::SK_SECURITIES,
            "DAISHIN_SECURITIES" => Self::DAISHIN_SECURITIES,
            "HANHWA_SECURITIES" => Self::HANHWA_SECURITIES,
            "HANA_SECURITIES" => Self::HANA_SECURITIES,
            "TOSS_SECURITIES" => Self::TOSS_SECURITIES,
            "SHINHAN_SECURITIES" => Self::SHINHAN_SECURITIES,
            "DB_SECURITIES" => Self::DB_SECURITIES,
            "EUGENE_SECURITIES" => Self::EUGENE_SECURITIES,
            "MERITZ_SECURITIES" => Self::MERITZ_SECURITIES,
            "KAKAO_PAY_SECURITIES" => Self::KAKAO_PAY_SECURITIES,
            "BOOKOOK_SECURITIES" => Self::BOOKOOK_SECURITIES,
            "SHINYOUNG_SECURITIES" => Self::SHINYOUNG_SECURITIES,
            "CAPE_SECURITIES" => Self::CAPE_SECURITIES,
            "KOREA_SECURITIES_FINANCE" => Self::KOREA_SECURITIES_FINANCE,
            "KOREA_FOSS_SECURITIES" => Self::KOREA_FOSS_SECURITIES,
            "WOORI_INVESTMENT_BANK" => Self::WOORI_INVESTMENT_BANK,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for Bank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for Bank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for Bank {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("Bank")
    }
}
impl<'de> Deserialize<'de> for Bank {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `BeforeRegisteredPaymentEscrow`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BeforeRegisteredPaymentEscrow {
    /// `status`.
    pub status: Cow<'static, str>,
}
fn before_registered_payment_escrow_member(key: &str) -> usize {
    match key {
        "status" => 0usize,
        _ => usize::MAX,
    }
}
struct BeforeRegisteredPaymentEscrowVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for BeforeRegisteredPaymentEscrowVisitor {
    type Value = BeforeRegisteredPaymentEscrow;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BeforeRegisteredPaymentEscrow")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<BeforeRegisteredPaymentEscrow, A::Error> {
        let mut status = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(before_registered_payment_escrow_member))?
        {
            match __key {
                0usize => plain(&mut __map, &mut status),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(status) = status else {
            return Err(missing("status"));
        };
        Ok(BeforeRegisteredPaymentEscrow {
            status,
        })
    }
}
impl<'de> Answered<'de> for BeforeRegisteredPaymentEscrow {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        BeforeRegisteredPaymentEscrowVisitor(None)
    }
}
impl<'de> Deserialize<'de> for BeforeRegisteredPaymentEscrow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("BeforeRegisteredPaymentEscrow", &[], Self::visitor())
    }
}
impl fmt::Debug for BeforeRegisteredPaymentEscrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BeforeRegisteredPaymentEscrow")
            .field("status", &self.status)
            .finish()
    }
}
/// PortOne's `BillingKeyAlreadyDeletedError`, which comes with HTTP status 409.
pub type BillingKeyAlreadyDeletedError = PlainError;
/// PortOne's `BillingKeyAlreadyIssuedError`, which comes with HTTP status 409.
pub type BillingKeyAlreadyIssuedError = PlainError;
/// PortOne's `BillingKeyFailure`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingKeyFailure {
    /// `failedAt`.
    pub failed_at: Timestamp,
    /// `message`.
    pub message: Option<String>,
    /// `pgCode`.
    pub pg_code: Option<String>,
    /// `pgMessage`.
    pub pg_message: Option<String>,
}
fn billing_key_failure_member(key: &str) -> usize {
    match key {
        "failedAt" => 0usize,
        "message" => 1usize,
        "pgCode" => 2usize,
        "pgMessage" => 3usize,
        _ => usize::MAX,
    }
}
struct BillingKeyFailureVisitor;
impl<'de> Visitor<'de> for BillingKeyFailureVisitor {
    type Value = BillingKeyFailure;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BillingKeyFailure")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<BillingKeyFailure, A::Error> {
        let mut failed_at = None;
        let mut message = None;
        let mut pg_code = None;
        let mut pg_message = None;
        while let Some(__key) = __map.next_key_seed(Key(billing_key_failure_member))? {
            match __key {
                0usize => member(&mut __map, &mut failed_at),
                1usize => member(&mut __map, &mut message),
                2usize => member(&mut __map, &mut pg_code),
                3usize => member(&mut __map, &mut pg_message),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(failed_at) = failed_at else {
            return Err(missing("failedAt"));
        };
        Ok(BillingKeyFailure {
            failed_at,
            message,
            pg_code,
            pg_message,
        })
    }
}
impl<'de> Answered<'de> for BillingKeyFailure {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        BillingKeyFailureVisitor
    }
}
impl<'de> Deserialize<'de> for BillingKeyFailure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("BillingKeyFailure", &[], Self::visitor())
    }
}
impl fmt::Debug for BillingKeyFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillingKeyFailure")
            .field("failed_at", &self.failed_at)
            .field("message", &self.message.as_deref().map(Quoted))
            .field("pg_code", &self.pg_code.as_deref().map(Quoted))
            .field("pg_message", &self.pg_message.as_deref().map(Quoted))
            .finish()
    }
}
/// PortOne's `BillingKeyInfo`, told apart by `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BillingKeyInfo {
    /// `DELETED`.
    Deleted(Box<DeletedBillingKeyInfo>),
    /// `ISSUED`.
    Issued(Box<IssuedBillingKeyInfo>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl BillingKeyInfo {
    /// The value of `status`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Deleted(_) => Some("DELETED"),
            Self::Issued(_) => Some("ISSUED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `billingKey`, which every known case has or can have.
    #[must_use]
    pub fn billing_key(&self) -> Option<&String> {
        match self {
            Self::Deleted(case) => Some(&case.billing_key),
            Self::Issued(case) => Some(&case.billing_key),
            Self::Unrecognized(_) => None,
        }
    }
    /// `channelGroup`, which every known case has or can have.
    #[must_use]
    pub fn channel_group(&self) -> Option<&ChannelGroupSummary> {
        match self {
            Self::Deleted(case) => case.channel_group.as_ref(),
            Self::Issued(case) => case.channel_group.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `channels`, which every known case has or can have.
    #[must_use]
    pub fn channels(&self) -> Option<&Vec<SelectedChannel>> {
        match self {
            Self::Deleted(case) => Some(&case.channels),
            Self::Issued(case) => Some(&case.channels),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customData`, which every known case has or can have.
    #[must_use]
    pub fn custom_data(&self) -> Option<&String> {
        match self {
            Self::Deleted(case) => case.custom_data.as_ref(),
            Self::Issued(case) => case.custom_data.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer`, which every known case has or can have.
    #[must_use]
    pub fn customer(&self) -> Option<&Customer> {
        match self {
            Self::Deleted(case) => Some(&case.customer),
            Self::Issued(case) => Some(&case.customer),
            Self::Unrecognized(_) => None,
        }
    }
    /// `issueId`, which every known case has or can have.
    #[must_use]
    pub fn issue_id(&self) -> Option<&String> {
        match self {
            Self::Deleted(case) => case.issue_id.as_ref(),
            Self::Issued(case) => case.issue_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `issueName`, which every known case has or can have.
    #[must_use]
    pub fn issue_name(&self) -> Option<&String> {
        match self {
            Self::Deleted(case) => case.issue_name.as_ref(),
            Self::Issued(case) => case.issue_name.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `issuedAt`, which every known case has or can have.
    #[must_use]
    pub fn issued_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Deleted(case) => Some(&case.issued_at),
            Self::Issued(case) => Some(&case.issued_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchantId`, which every known case has or can have.
    #[must_use]
    pub fn merchant_id(&self) -> Option<&String> {
        match self {
            Self::Deleted(case) => Some(&case.merchant_id),
            Self::Issued(case) => Some(&case.merchant_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `methods`, which every known case has or can have.
    #[must_use]
    pub fn methods(&self) -> Option<&Vec<BillingKeyPaymentMethod>> {
        match self {
            Self::Deleted(case) => case.methods.as_ref(),
            Self::Issued(case) => case.methods.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `pgBillingKeyIssueResponses`, which every known case has or can have.
    #[must_use]
    pub fn pg_billing_key_issue_responses(
        &self,
    ) -> Option<&Vec<PgBillingKeyIssueResponse>> {
        match self {
            Self::Deleted(case) => case.pg_billing_key_issue_responses.as_ref(),
            Self::Issued(case) => case.pg_billing_key_issue_responses.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `requestedAt`, which every known case has or can have.
    #[must_use]
    pub fn requested_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Deleted(case) => case.requested_at.as_ref(),
            Self::Issued(case) => case.requested_at.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `storeId`, which every known case has or can have.
    #[must_use]
    pub fn store_id(&self) -> Option<&String> {
        match self {
            Self::Deleted(case) => Some(&case.store_id),
            Self::Issued(case) => Some(&case.store_id),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for BillingKeyInfo {
    const NAME: &'static str = "BillingKeyInfo";
    const DISCRIMINATOR: &'static str = "status";
    const TAGS: &'static [&'static str] = &["DELETED", "ISSUED"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                DeletedBillingKeyInfoVisitor(Some("DELETED"))
                    .visit_map(object)
                    .map(|case| Self::Deleted(Box::new(case)))
            }
            1usize => {
                IssuedBillingKeyInfoVisitor(Some("ISSUED"))
                    .visit_map(object)
                    .map(|case| Self::Issued(Box::new(case)))
            }
            _ => Err(missing("status")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for BillingKeyInfo {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for BillingKeyInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `BillingKeyInfoSummary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingKeyInfoSummary {
    /// `billingKey`.
    pub billing_key: String,
    /// `channels`.
    pub channels: Option<Vec<SelectedChannel>>,
    /// `issuedAt`.
    pub issued_at: Timestamp,
}
fn billing_key_info_summary_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "channels" => 1usize,
        "issuedAt" => 2usize,
        _ => usize::MAX,
    }
}
struct BillingKeyInfoSummaryVisitor;
impl<'de> Visitor<'de> for BillingKeyInfoSummaryVisitor {
    type Value = BillingKeyInfoSummary;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BillingKeyInfoSummary")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<BillingKeyInfoSummary, A::Error> {
        let mut billing_key = None;
        let mut channels = None;
        let mut issued_at = None;
        while let Some(__key) = __map
            .next_key_seed(Key(billing_key_info_summary_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => plain(&mut __map, &mut channels),
                2usize => member(&mut __map, &mut issued_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(issued_at) = issued_at else {
            return Err(missing("issuedAt"));
        };
        Ok(BillingKeyInfoSummary {
            billing_key,
            channels,
            issued_at,
        })
    }
}
impl<'de> Answered<'de> for BillingKeyInfoSummary {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        BillingKeyInfoSummaryVisitor
    }
}
impl<'de> Deserialize<'de> for BillingKeyInfoSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("BillingKeyInfoSummary", &[], Self::visitor())
    }
}
impl fmt::Debug for BillingKeyInfoSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillingKeyInfoSummary")
            .field("billing_key", &Hidden)
            .field("channels", &self.channels)
            .field("issued_at", &self.issued_at)
            .finish()
    }
}
/// PortOne's `BillingKeyNotFoundError`, which comes with HTTP status 404.
pub type BillingKeyNotFoundError = PlainError;
/// PortOne's `BillingKeyNotIssuedError`, which comes with HTTP status 404.
pub type BillingKeyNotIssuedError = PlainError;
/// PortOne's `BillingKeyPaymentMethod`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BillingKeyPaymentMethod {
    /// `BillingKeyPaymentMethodCard`.
    Card(BillingKeyPaymentMethodCard),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl BillingKeyPaymentMethod {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Card(_) => Some("BillingKeyPaymentMethodCard"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `card`, which every known case has or can have.
    #[must_use]
    pub fn card(&self) -> Option<&Card> {
        match self {
            Self::Card(case) => case.card.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for BillingKeyPaymentMethod {
    const NAME: &'static str = "BillingKeyPaymentMethod";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &["BillingKeyPaymentMethodCard"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                BillingKeyPaymentMethodCardVisitor(Some("BillingKeyPaymentMethodCard"))
                    .visit_map(object)
                    .map(Self::Card)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for BillingKeyPaymentMethod {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for BillingKeyPaymentMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `BillingKeyPaymentMethodCard`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingKeyPaymentMethodCard {
    /// `card`.
    pub card: Option<Card>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn billing_key_payment_method_card_member(key: &str) -> usize {
    match key {
        "card" => 0usize,
        "type" => 1usize,
        _ => usize::MAX,
    }
}
struct BillingKeyPaymentMethodCardVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for BillingKeyPaymentMethodCardVisitor {
    type Value = BillingKeyPaymentMethodCard;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BillingKeyPaymentMethodCard")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<BillingKeyPaymentMethodCard, A::Error> {
        let mut card = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(billing_key_payment_method_card_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut card),
                1usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(BillingKeyPaymentMethodCard {
            card,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for BillingKeyPaymentMethodCard {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        BillingKeyPaymentMethodCardVisitor(None)
    }
}
impl<'de> Deserialize<'de> for BillingKeyPaymentMethodCard {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("BillingKeyPaymentMethodCard", &[], Self::visitor())
    }
}
impl fmt::Debug for BillingKeyPaymentMethodCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillingKeyPaymentMethodCard")
            .field("card", &self.card)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `BillingKeyPaymentSummary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingKeyPaymentSummary {
    /// `paidAt`.
    pub paid_at: Timestamp,
    /// `pgTxId`.
    pub pg_tx_id: String,
}
fn billing_key_payment_summary_member(key: &str) -> usize {
    match key {
        "paidAt" => 0usize,
        "pgTxId" => 1usize,
        _ => usize::MAX,
    }
}
struct BillingKeyPaymentSummaryVisitor;
impl<'de> Visitor<'de> for BillingKeyPaymentSummaryVisitor {
    type Value = BillingKeyPaymentSummary;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BillingKeyPaymentSummary")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<BillingKeyPaymentSummary, A::Error> {
        let mut paid_at = None;
        let mut pg_tx_id = None;
        while let Some(__key) = __map
            .next_key_seed(Key(billing_key_payment_summary_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut paid_at),
                1usize => member(&mut __map, &mut pg_tx_id),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(paid_at) = paid_at else {
            return Err(missing("paidAt"));
        };
        let Some(pg_tx_id) = pg_tx_id else {
            return Err(missing("pgTxId"));
        };
        Ok(BillingKeyPaymentSummary {
            paid_at,
            pg_tx_id,
        })
    }
}
impl<'de> Answered<'de> for BillingKeyPaymentSummary {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        BillingKeyPaymentSummaryVisitor
    }
}
impl<'de> Deserialize<'de> for BillingKeyPaymentSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("BillingKeyPaymentSummary", &[], Self::visitor())
    }
}
impl fmt::Debug for BillingKeyPaymentSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillingKeyPaymentSummary")
            .field("paid_at", &self.paid_at)
            .field("pg_tx_id", &self.pg_tx_id)
            .finish()
    }
}
/// PortOne's `CancelAmountExceedsCancellableAmountError`, which comes with HTTP status 409.
pub type CancelAmountExceedsCancellableAmountError = PlainError;
/// PortOne's `CancelCashReceiptError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CancelCashReceiptError {
    /// `CASH_RECEIPT_NOT_FOUND`.
    CashReceiptNotFound(CashReceiptNotFoundError),
    /// `CASH_RECEIPT_NOT_ISSUED`.
    CashReceiptNotIssued(CashReceiptNotIssuedError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl CancelCashReceiptError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::CashReceiptNotFound(_) => Some("CASH_RECEIPT_NOT_FOUND"),
            Self::CashReceiptNotIssued(_) => Some("CASH_RECEIPT_NOT_ISSUED"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for CancelCashReceiptError {
    const NAME: &'static str = "CancelCashReceiptError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "CASH_RECEIPT_NOT_FOUND",
        "CASH_RECEIPT_NOT_ISSUED",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("CASH_RECEIPT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::CashReceiptNotFound)
            }
            1usize => {
                PlainErrorVisitor(Some("CASH_RECEIPT_NOT_ISSUED"))
                    .visit_map(object)
                    .map(Self::CashReceiptNotIssued)
            }
            2usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            3usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            4usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            5usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for CancelCashReceiptError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for CancelCashReceiptError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for CancelCashReceiptError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::CashReceiptNotFound(case) => case.message.as_deref(),
            Self::CashReceiptNotIssued(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `CancelCashReceiptResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelCashReceiptResponse {
    /// `cancelledAmount`.
    pub cancelled_amount: i64,
    /// `cancelledAt`.
    pub cancelled_at: Timestamp,
}
fn cancel_cash_receipt_response_member(key: &str) -> usize {
    match key {
        "cancelledAmount" => 0usize,
        "cancelledAt" => 1usize,
        _ => usize::MAX,
    }
}
struct CancelCashReceiptResponseVisitor;
impl<'de> Visitor<'de> for CancelCashReceiptResponseVisitor {
    type Value = CancelCashReceiptResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CancelCashReceiptResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CancelCashReceiptResponse, A::Error> {
        let mut cancelled_amount = None;
        let mut cancelled_at = None;
        while let Some(__key) = __map
            .next_key_seed(Key(cancel_cash_receipt_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cancelled_amount),
                1usize => member(&mut __map, &mut cancelled_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(cancelled_amount) = cancelled_amount else {
            return Err(missing("cancelledAmount"));
        };
        let Some(cancelled_at) = cancelled_at else {
            return Err(missing("cancelledAt"));
        };
        Ok(CancelCashReceiptResponse {
            cancelled_amount,
            cancelled_at,
        })
    }
}
impl<'de> Answered<'de> for CancelCashReceiptResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CancelCashReceiptResponseVisitor
    }
}
impl<'de> Deserialize<'de> for CancelCashReceiptResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("CancelCashReceiptResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for CancelCashReceiptResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelCashReceiptResponse")
            .field("cancelled_amount", &self.cancelled_amount)
            .field("cancelled_at", &self.cancelled_at)
            .finish()
    }
}
/// PortOne's `CancelPaymentError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CancelPaymentError {
    /// `CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN`.
    CancellableAmountConsistencyBroken(CancellableAmountConsistencyBrokenError),
    /// `CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT`.
    CancelAmountExceedsCancellableAmount(CancelAmountExceedsCancellableAmountError),
    /// `CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT`.
    CancelTaxAmountExceedsCancellableTaxAmount(
        CancelTaxAmountExceedsCancellableTaxAmountError,
    ),
    /// `CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT`.
    CancelTaxFreeAmountExceedsCancellableTaxFreeAmount(
        CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
    ),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT`.
    NegativePromotionAdjustedCancelAmount(NegativePromotionAdjustedCancelAmountError),
    /// `PAYMENT_ALREADY_CANCELLED`.
    PaymentAlreadyCancelled(PaymentAlreadyCancelledError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `PAYMENT_NOT_PAID`.
    PaymentNotPaid(PaymentNotPaidError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED`.
    PromotionDiscountRetainOptionShouldNotBeChanged(
        PromotionDiscountRetainOptionShouldNotBeChangedError,
    ),
    /// `SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT`.
    SumOfPartsExceedsCancelAmount(SumOfPartsExceedsCancelAmountError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl CancelPaymentError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::CancellableAmountConsistencyBroken(_) => {
                Some("CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN")
            }
            Self::CancelAmountExceedsCancellableAmount(_) => {
                Some("CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT")
            }
            Self::CancelTaxAmountExceedsCancellableTaxAmount(_) => {
                Some("CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT")
            }
            Self::CancelTaxFreeAmountExceedsCancellableTaxFreeAmount(_) => {
                Some("CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT")
            }
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::NegativePromotionAdjustedCancelAmount(_) => {
                Some("NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT")
            }
            Self::PaymentAlreadyCancelled(_) => Some("PAYMENT_ALREADY_CANCELLED"),
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::PaymentNotPaid(_) => Some("PAYMENT_NOT_PAID"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::PromotionDiscountRetainOptionShouldNotBeChanged(_) => {
                Some("PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED")
            }
            Self::SumOfPartsExceedsCancelAmount(_) => {
                Some("SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT")
            }
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for CancelPaymentError {
    const NAME: &'static str = "CancelPaymentError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN",
        "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT",
        "CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT",
        "CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT",
        "PAYMENT_ALREADY_CANCELLED",
        "PAYMENT_NOT_FOUND",
        "PAYMENT_NOT_PAID",
        "PG_PROVIDER",
        "PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED",
        "SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN"))
                    .visit_map(object)
                    .map(Self::CancellableAmountConsistencyBroken)
            }
            1usize => {
                PlainErrorVisitor(Some("CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT"))
                    .visit_map(object)
                    .map(Self::CancelAmountExceedsCancellableAmount)
            }
            2usize => {
                PlainErrorVisitor(
                        Some("CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT"),
                    )
                    .visit_map(object)
                    .map(Self::CancelTaxAmountExceedsCancellableTaxAmount)
            }
            3usize => {
                PlainErrorVisitor(
                        Some(
                            "CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT",
                        ),
                    )
                    .visit_map(object)
                    .map(Self::CancelTaxFreeAmountExceedsCancellableTaxFreeAmount)
            }
            4usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            5usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            6usize => {
                PlainErrorVisitor(Some("NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT"))
                    .visit_map(object)
                    .map(Self::NegativePromotionAdjustedCancelAmount)
            }
            7usize => {
                PlainErrorVisitor(Some("PAYMENT_ALREADY_CANCELLED"))
                    .visit_map(object)
                    .map(Self::PaymentAlreadyCancelled)
            }
            8usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            9usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_PAID"))
                    .visit_map(object)
                    .map(Self::PaymentNotPaid)
            }
            10usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            11usize => {
                PlainErrorVisitor(
                        Some("PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED"),
                    )
                    .visit_map(object)
                    .map(Self::PromotionDiscountRetainOptionShouldNotBeChanged)
            }
            12usize => {
                PlainErrorVisitor(Some("SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT"))
                    .visit_map(object)
                    .map(Self::SumOfPartsExceedsCancelAmount)
            }
            13usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for CancelPaymentError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for CancelPaymentError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for CancelPaymentError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::CancellableAmountConsistencyBroken(case) => case.message.as_deref(),
            Self::CancelAmountExceedsCancellableAmount(case) => case.message.as_deref(),
            Self::CancelTaxAmountExceedsCancellableTaxAmount(case) => {
                case.message.as_deref()
            }
            Self::CancelTaxFreeAmountExceedsCancellableTaxFreeAmount(case) => {
                case.message.as_deref()
            }
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::NegativePromotionAdjustedCancelAmount(case) => case.message.as_deref(),
            Self::PaymentAlreadyCancelled(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::PaymentNotPaid(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::PromotionDiscountRetainOptionShouldNotBeChanged(case) => {
                case.message.as_deref()
            }
            Self::SumOfPartsExceedsCancelAmount(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `CancelPaymentResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelPaymentResponse {
    /// `cancellation`.
    pub cancellation: PaymentCancellation,
}
fn cancel_payment_response_member(key: &str) -> usize {
    match key {
        "cancellation" => 0usize,
        _ => usize::MAX,
    }
}
struct CancelPaymentResponseVisitor;
impl<'de> Visitor<'de> for CancelPaymentResponseVisitor {
    type Value = CancelPaymentResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CancelPaymentResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CancelPaymentResponse, A::Error> {
        let mut cancellation = None;
        while let Some(__key) = __map.next_key_seed(Key(cancel_payment_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cancellation),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(cancellation) = cancellation else {
            return Err(missing("cancellation"));
        };
        Ok(CancelPaymentResponse {
            cancellation,
        })
    }
}
impl<'de> Answered<'de> for CancelPaymentResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CancelPaymentResponseVisitor
    }
}
impl<'de> Deserialize<'de> for CancelPaymentResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("CancelPaymentResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for CancelPaymentResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelPaymentResponse")
            .field("cancellation", &self.cancellation)
            .finish()
    }
}
/// PortOne's `CancelTaxAmountExceedsCancellableTaxAmountError`, which comes with HTTP status 409.
pub type CancelTaxAmountExceedsCancellableTaxAmountError = PlainError;
/// PortOne's `CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError`, which comes with HTTP status 409.
pub type CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError = PlainError;
/// PortOne's `CancellableAmountConsistencyBrokenError`, which comes with HTTP status 409.
pub type CancellableAmountConsistencyBrokenError = PlainError;
/// PortOne's `CancelledCashReceipt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelledCashReceipt {
    /// `amount`.
    pub amount: i64,
    /// `cancelledAt`.
    pub cancelled_at: Timestamp,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `currency`.
    pub currency: Currency,
    /// `isManual`.
    pub is_manual: bool,
    /// `issueNumber`.
    pub issue_number: String,
    /// `issuedAt`.
    pub issued_at: Timestamp,
    /// `merchantId`.
    pub merchant_id: String,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgReceiptId`.
    pub pg_receipt_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusUpdatedAt`.
    pub status_updated_at: Option<Timestamp>,
    /// `storeId`.
    pub store_id: String,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `type`.
    pub r#type: Option<CashReceiptType>,
    /// `url`.
    pub url: Option<String>,
    /// `vatAmount`.
    pub vat_amount: Option<i64>,
}
fn cancelled_cash_receipt_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "cancelledAt" => 1usize,
        "channel" => 2usize,
        "currency" => 3usize,
        "isManual" => 4usize,
        "issueNumber" => 5usize,
        "issuedAt" => 6usize,
        "merchantId" => 7usize,
        "orderName" => 8usize,
        "paymentId" => 9usize,
        "pgReceiptId" => 10usize,
        "status" => 11usize,
        "statusUpdatedAt" => 12usize,
        "storeId" => 13usize,
        "taxFreeAmount" => 14usize,
        "type" => 15usize,
        "url" => 16usize,
        "vatAmount" => 17usize,
        _ => usize::MAX,
    }
}
struct CancelledCashReceiptVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for CancelledCashReceiptVisitor {
    type Value = CancelledCashReceipt;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CancelledCashReceipt")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CancelledCashReceipt, A::Error> {
        let mut amount = None;
        let mut cancelled_at = None;
        let mut channel = None;
        let mut currency = None;
        let mut is_manual = None;
        let mut issue_number = None;
        let mut issued_at = None;
        let mut merchant_id = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut pg_receipt_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_updated_at = None;
        let mut store_id = None;
        let mut tax_free_amount = None;
        let mut r#type = None;
        let mut url = None;
        let mut vat_amount = None;
        while let Some(__key) = __map.next_key_seed(Key(cancelled_cash_receipt_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut cancelled_at),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut currency),
                4usize => member(&mut __map, &mut is_manual),
                5usize => member(&mut __map, &mut issue_number),
                6usize => member(&mut __map, &mut issued_at),
                7usize => member(&mut __map, &mut merchant_id),
                8usize => member(&mut __map, &mut order_name),
                9usize => member(&mut __map, &mut payment_id),
                10usize => member(&mut __map, &mut pg_receipt_id),
                11usize => plain(&mut __map, &mut status),
                12usize => member(&mut __map, &mut status_updated_at),
                13usize => member(&mut __map, &mut store_id),
                14usize => member(&mut __map, &mut tax_free_amount),
                15usize => member(&mut __map, &mut r#type),
                16usize => member(&mut __map, &mut url),
                17usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(cancelled_at) = cancelled_at else {
            return Err(missing("cancelledAt"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(is_manual) = is_manual else {
            return Err(missing("isManual"));
        };
        let Some(issue_number) = issue_number else {
            return Err(missing("issueNumber"));
        };
        let Some(issued_at) = issued_at else {
            return Err(missing("issuedAt"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        Ok(CancelledCashReceipt {
            amount,
            cancelled_at,
            channel,
            currency,
            is_manual,
            issue_number,
            issued_at,
            merchant_id,
            order_name,
            payment_id,
            pg_receipt_id,
            status,
            status_updated_at,
            store_id,
            tax_free_amount,
            r#type,
            url,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for CancelledCashReceipt {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CancelledCashReceiptVisitor(None)
    }
}
impl<'de> Deserialize<'de> for CancelledCashReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("CancelledCashReceipt", &[], Self::visitor())
    }
}
impl fmt::Debug for CancelledCashReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelledCashReceipt")
            .field("amount", &self.amount)
            .field("cancelled_at", &self.cancelled_at)
            .field("channel", &self.channel)
            .field("currency", &self.currency)
            .field("is_manual", &self.is_manual)
            .field("issue_number", &self.issue_number)
            .field("issued_at", &self.issued_at)
            .field("merchant_id", &self.merchant_id)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("pg_receipt_id", &self.pg_receipt_id)
            .field("status", &self.status)
            .field("status_updated_at", &self.status_updated_at)
            .field("store_id", &self.store_id)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("type", &self.r#type)
            .field("url", &Hidden)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
impl CancelledCashReceipt {
    /// `amount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount)
    }
}
/// PortOne's `CancelledPayment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelledPayment {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `cancellations`.
    pub cancellations: Vec<PaymentCancellation>,
    /// `cancelledAt`.
    pub cancelled_at: Timestamp,
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paidAt`.
    pub paid_at: Option<Timestamp>,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `transactionId`.
    pub transaction_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn cancelled_payment_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "cancellations" => 2usize,
        "cancelledAt" => 3usize,
        "cashReceipt" => 4usize,
        "channel" => 5usize,
        "channelGroup" => 6usize,
        "country" => 7usize,
        "currency" => 8usize,
        "customData" => 9usize,
        "customer" => 10usize,
        "escrow" => 11usize,
        "id" => 12usize,
        "isCulturalExpense" => 13usize,
        "merchantId" => 14usize,
        "method" => 15usize,
        "orderName" => 16usize,
        "paidAt" => 17usize,
        "pgTxId" => 18usize,
        "productCount" => 19usize,
        "products" => 20usize,
        "promotionId" => 21usize,
        "receiptUrl" => 22usize,
        "requestedAt" => 23usize,
        "scheduleId" => 24usize,
        "status" => 25usize,
        "statusChangedAt" => 26usize,
        "storeId" => 27usize,
        "transactionId" => 28usize,
        "updatedAt" => 29usize,
        "version" => 30usize,
        "webhooks" => 31usize,
        _ => usize::MAX,
    }
}
struct CancelledPaymentVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for CancelledPaymentVisitor {
    type Value = CancelledPayment;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CancelledPayment")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CancelledPayment, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut cancellations = None;
        let mut cancelled_at = None;
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut paid_at = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut transaction_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map.next_key_seed(Key(cancelled_payment_member))? {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => plain(&mut __map, &mut cancellations),
                3usize => member(&mut __map, &mut cancelled_at),
                4usize => member(&mut __map, &mut cash_receipt),
                5usize => member(&mut __map, &mut channel),
                6usize => member(&mut __map, &mut channel_group),
                7usize => member(&mut __map, &mut country),
                8usize => member(&mut __map, &mut currency),
                9usize => member(&mut __map, &mut custom_data),
                10usize => member(&mut __map, &mut customer),
                11usize => member(&mut __map, &mut escrow),
                12usize => member(&mut __map, &mut id),
                13usize => member(&mut __map, &mut is_cultural_expense),
                14usize => member(&mut __map, &mut merchant_id),
                15usize => member(&mut __map, &mut method),
                16usize => member(&mut __map, &mut order_name),
                17usize => member(&mut __map, &mut paid_at),
                18usize => member(&mut __map, &mut pg_tx_id),
                19usize => member(&mut __map, &mut product_count),
                20usize => plain(&mut __map, &mut products),
                21usize => member(&mut __map, &mut promotion_id),
                22usize => member(&mut __map, &mut receipt_url),
                23usize => member(&mut __map, &mut requested_at),
                24usize => member(&mut __map, &mut schedule_id),
                25usize => plain(&mut __map, &mut status),
                26usize => member(&mut __map, &mut status_changed_at),
                27usize => member(&mut __map, &mut store_id),
                28usize => member(&mut __map, &mut transaction_id),
                29usize => member(&mut __map, &mut updated_at),
                30usize => member(&mut __map, &mut version),
                31usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(cancellations) = cancellations else {
            return Err(missing("cancellations"));
        };
        let Some(cancelled_at) = cancelled_at else {
            return Err(missing("cancelledAt"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(CancelledPayment {
            amount,
            billing_key,
            cancellations,
            cancelled_at,
            cash_receipt,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            paid_at,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            transaction_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for CancelledPayment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CancelledPaymentVisitor(None)
    }
}
impl<'de> Deserialize<'de> for CancelledPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("CancelledPayment", &[], Self::visitor())
    }
}
impl fmt::Debug for CancelledPayment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelledPayment")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("cancellations", &self.cancellations)
            .field("cancelled_at", &self.cancelled_at)
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("paid_at", &self.paid_at)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("transaction_id", &self.transaction_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl CancelledPayment {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `CancelledPaymentCashReceipt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelledPaymentCashReceipt {
    /// `cancelledAt`.
    pub cancelled_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `issueNumber`.
    pub issue_number: String,
    /// `issuedAt`.
    pub issued_at: Timestamp,
    /// `pgReceiptId`.
    pub pg_receipt_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `type`.
    pub r#type: Option<CashReceiptType>,
    /// `url`.
    pub url: Option<String>,
}
fn cancelled_payment_cash_receipt_member(key: &str) -> usize {
    match key {
        "cancelledAt" => 0usize,
        "currency" => 1usize,
        "issueNumber" => 2usize,
        "issuedAt" => 3usize,
        "pgReceiptId" => 4usize,
        "status" => 5usize,
        "taxFreeAmount" => 6usize,
        "totalAmount" => 7usize,
        "type" => 8usize,
        "url" => 9usize,
        _ => usize::MAX,
    }
}
struct CancelledPaymentCashReceiptVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for CancelledPaymentCashReceiptVisitor {
    type Value = CancelledPaymentCashReceipt;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CancelledPaymentCashReceipt")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CancelledPaymentCashReceipt, A::Error> {
        let mut cancelled_at = None;
        let mut currency = None;
        let mut issue_number = None;
        let mut issued_at = None;
        let mut pg_receipt_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut tax_free_amount = None;
        let mut total_amount = None;
        let mut r#type = None;
        let mut url = None;
        while let Some(__key) = __map
            .next_key_seed(Key(cancelled_payment_cash_receipt_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cancelled_at),
                1usize => member(&mut __map, &mut currency),
                2usize => member(&mut __map, &mut issue_number),
                3usize => member(&mut __map, &mut issued_at),
                4usize => member(&mut __map, &mut pg_receipt_id),
                5usize => plain(&mut __map, &mut status),
                6usize => member(&mut __map, &mut tax_free_amount),
                7usize => member(&mut __map, &mut total_amount),
                8usize => member(&mut __map, &mut r#type),
                9usize => member(&mut __map, &mut url),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(cancelled_at) = cancelled_at else {
            return Err(missing("cancelledAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(issue_number) = issue_number else {
            return Err(missing("issueNumber"));
        };
        let Some(issued_at) = issued_at else {
            return Err(missing("issuedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        Ok(CancelledPaymentCashReceipt {
            cancelled_at,
            currency,
            issue_number,
            issued_at,
            pg_receipt_id,
            status,
            tax_free_amount,
            total_amount,
            r#type,
            url,
        })
    }
}
impl<'de> Answered<'de> for CancelledPaymentCashReceipt {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CancelledPaymentCashReceiptVisitor(None)
    }
}
impl<'de> Deserialize<'de> for CancelledPaymentCashReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("CancelledPaymentCashReceipt", &[], Self::visitor())
    }
}
impl fmt::Debug for CancelledPaymentCashReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelledPaymentCashReceipt")
            .field("cancelled_at", &self.cancelled_at)
            .field("currency", &self.currency)
            .field("issue_number", &self.issue_number)
            .field("issued_at", &self.issued_at)
            .field("pg_receipt_id", &self.pg_receipt_id)
            .field("status", &self.status)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("total_amount", &self.total_amount)
            .field("type", &self.r#type)
            .field("url", &Hidden)
            .finish()
    }
}
impl CancelledPaymentCashReceipt {
    /// `totalAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.total_amount)
    }
}
/// PortOne's `CancelledPaymentEscrow`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelledPaymentEscrow {
    /// `appliedAt`.
    pub applied_at: Option<Timestamp>,
    /// `company`.
    pub company: String,
    /// `invoiceNumber`.
    pub invoice_number: String,
    /// `sentAt`.
    pub sent_at: Option<Timestamp>,
    /// `status`.
    pub status: Cow<'static, str>,
}
fn cancelled_payment_escrow_member(key: &str) -> usize {
    match key {
        "appliedAt" => 0usize,
        "company" => 1usize,
        "invoiceNumber" => 2usize,
        "sentAt" => 3usize,
        "status" => 4usize,
        _ => usize::MAX,
    }
}
struct CancelledPaymentEscrowVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for CancelledPaymentEscrowVisitor {
    type Value = CancelledPaymentEscrow;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CancelledPaymentEscrow")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CancelledPaymentEscrow, A::Error> {
        let mut applied_at = None;
        let mut company = None;
        let mut invoice_number = None;
        let mut sent_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(cancelled_payment_escrow_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut applied_at),
                1usize => member(&mut __map, &mut company),
                2usize => member(&mut __map, &mut invoice_number),
                3usize => member(&mut __map, &mut sent_at),
                4usize => plain(&mut __map, &mut status),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(company) = company else {
            return Err(missing("company"));
        };
        let Some(invoice_number) = invoice_number else {
            return Err(missing("invoiceNumber"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        Ok(CancelledPaymentEscrow {
            applied_at,
            company,
            invoice_number,
            sent_at,
            status,
        })
    }
}
impl<'de> Answered<'de> for CancelledPaymentEscrow {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CancelledPaymentEscrowVisitor(None)
    }
}
impl<'de> Deserialize<'de> for CancelledPaymentEscrow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("CancelledPaymentEscrow", &[], Self::visitor())
    }
}
impl fmt::Debug for CancelledPaymentEscrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelledPaymentEscrow")
            .field("applied_at", &self.applied_at)
            .field("company", &self.company)
            .field("invoice_number", &self.invoice_number)
            .field("sent_at", &self.sent_at)
            .field("status", &self.status)
            .finish()
    }
}
/// PortOne's `CancelledPaymentEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelledPaymentEvent {
    /// `cancellation`.
    pub cancellation: Option<PaymentCancellation>,
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `eventAmount`.
    pub event_amount: i64,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `storeId`.
    pub store_id: String,
    /// `totalAmount`.
    pub total_amount: PaymentAmount,
    /// `transactionId`.
    pub transaction_id: String,
    /// `type`.
    pub r#type: Cow<'static, str>,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn cancelled_payment_event_member(key: &str) -> usize {
    match key {
        "cancellation" => 0usize,
        "cashReceipt" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "createdAt" => 5usize,
        "currency" => 6usize,
        "customData" => 7usize,
        "customer" => 8usize,
        "escrow" => 9usize,
        "eventAmount" => 10usize,
        "id" => 11usize,
        "isCulturalExpense" => 12usize,
        "merchantId" => 13usize,
        "method" => 14usize,
        "orderName" => 15usize,
        "paymentId" => 16usize,
        "pgTxId" => 17usize,
        "productCount" => 18usize,
        "products" => 19usize,
        "promotionId" => 20usize,
        "receiptUrl" => 21usize,
        "requestedAt" => 22usize,
        "scheduleId" => 23usize,
        "storeId" => 24usize,
        "totalAmount" => 25usize,
        "transactionId" => 26usize,
        "type" => 27usize,
        "version" => 28usize,
        "webhooks" => 29usize,
        _ => usize::MAX,
    }
}
struct CancelledPaymentEventVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for CancelledPaymentEventVisitor {
    type Value = CancelledPaymentEvent;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CancelledPaymentEvent")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CancelledPaymentEvent, A::Error> {
        let mut cancellation = None;
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut event_amount = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut store_id = None;
        let mut total_amount = None;
        let mut transaction_id = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map.next_key_seed(Key(cancelled_payment_event_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cancellation),
                1usize => member(&mut __map, &mut cash_receipt),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut created_at),
                6usize => member(&mut __map, &mut currency),
                7usize => member(&mut __map, &mut custom_data),
                8usize => member(&mut __map, &mut customer),
                9usize => member(&mut __map, &mut escrow),
                10usize => member(&mut __map, &mut event_amount),
                11usize => member(&mut __map, &mut id),
                12usize => member(&mut __map, &mut is_cultural_expense),
                13usize => member(&mut __map, &mut merchant_id),
                14usize => member(&mut __map, &mut method),
                15usize => member(&mut __map, &mut order_name),
                16usize => member(&mut __map, &mut payment_id),
                17usize => member(&mut __map, &mut pg_tx_id),
                18usize => member(&mut __map, &mut product_count),
                19usize => plain(&mut __map, &mut products),
                20usize => member(&mut __map, &mut promotion_id),
                21usize => member(&mut __map, &mut receipt_url),
                22usize => member(&mut __map, &mut requested_at),
                23usize => member(&mut __map, &mut schedule_id),
                24usize => member(&mut __map, &mut store_id),
                25usize => member(&mut __map, &mut total_amount),
                26usize => member(&mut __map, &mut transaction_id),
                27usize => plain(&mut __map, &mut r#type),
                28usize => member(&mut __map, &mut version),
                29usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(event_amount) = event_amount else {
            return Err(missing("eventAmount"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(CancelledPaymentEvent {
            cancellation,
            cash_receipt,
            channel,
            channel_group,
            country,
            created_at,
            currency,
            custom_data,
            customer,
            escrow,
            event_amount,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            payment_id,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            store_id,
            total_amount,
            transaction_id,
            r#type,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for CancelledPaymentEvent {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CancelledPaymentEventVisitor(None)
    }
}
impl<'de> Deserialize<'de> for CancelledPaymentEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("CancelledPaymentEvent", &[], Self::visitor())
    }
}
impl fmt::Debug for CancelledPaymentEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelledPaymentEvent")
            .field("cancellation", &self.cancellation)
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("event_amount", &self.event_amount)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("store_id", &self.store_id)
            .field("total_amount", &self.total_amount)
            .field("transaction_id", &self.transaction_id)
            .field("type", &self.r#type)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl CancelledPaymentEvent {
    /// `eventAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.event_amount)
    }
}
/// PortOne's `CancelledPaymentTransaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelledPaymentTransaction {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `cancellations`.
    pub cancellations: Vec<PaymentCancellation>,
    /// `cancelledAt`.
    pub cancelled_at: Timestamp,
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paidAt`.
    pub paid_at: Option<Timestamp>,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn cancelled_payment_transaction_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "cancellations" => 2usize,
        "cancelledAt" => 3usize,
        "cashReceipt" => 4usize,
        "channel" => 5usize,
        "channelGroup" => 6usize,
        "country" => 7usize,
        "currency" => 8usize,
        "customData" => 9usize,
        "customer" => 10usize,
        "escrow" => 11usize,
        "id" => 12usize,
        "isCulturalExpense" => 13usize,
        "merchantId" => 14usize,
        "method" => 15usize,
        "orderName" => 16usize,
        "paidAt" => 17usize,
        "paymentId" => 18usize,
        "pgTxId" => 19usize,
        "productCount" => 20usize,
        "products" => 21usize,
        "promotionId" => 22usize,
        "receiptUrl" => 23usize,
        "requestedAt" => 24usize,
        "scheduleId" => 25usize,
        "status" => 26usize,
        "statusChangedAt" => 27usize,
        "storeId" => 28usize,
        "updatedAt" => 29usize,
        "version" => 30usize,
        "webhooks" => 31usize,
        _ => usize::MAX,
    }
}
struct CancelledPaymentTransactionVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for CancelledPaymentTransactionVisitor {
    type Value = CancelledPaymentTransaction;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CancelledPaymentTransaction")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CancelledPaymentTransaction, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut cancellations = None;
        let mut cancelled_at = None;
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut paid_at = None;
        let mut payment_id = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(cancelled_payment_transaction_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => plain(&mut __map, &mut cancellations),
                3usize => member(&mut __map, &mut cancelled_at),
                4usize => member(&mut __map, &mut cash_receipt),
                5usize => member(&mut __map, &mut channel),
                6usize => member(&mut __map, &mut channel_group),
                7usize => member(&mut __map, &mut country),
                8usize => member(&mut __map, &mut currency),
                9usize => member(&mut __map, &mut custom_data),
                10usize => member(&mut __map, &mut customer),
                11usize => member(&mut __map, &mut escrow),
                12usize => member(&mut __map, &mut id),
                13usize => member(&mut __map, &mut is_cultural_expense),
                14usize => member(&mut __map, &mut merchant_id),
                15usize => member(&mut __map, &mut method),
                16usize => member(&mut __map, &mut order_name),
                17usize => member(&mut __map, &mut paid_at),
                18usize => member(&mut __map, &mut payment_id),
                19usize => member(&mut __map, &mut pg_tx_id),
                20usize => member(&mut __map, &mut product_count),
                21usize => plain(&mut __map, &mut products),
                22usize => member(&mut __map, &mut promotion_id),
                23usize => member(&mut __map, &mut receipt_url),
                24usize => member(&mut __map, &mut requested_at),
                25usize => member(&mut __map, &mut schedule_id),
                26usize => plain(&mut __map, &mut status),
                27usize => member(&mut __map, &mut status_changed_at),
                28usize => member(&mut __map, &mut store_id),
                29usize => member(&mut __map, &mut updated_at),
                30usize => member(&mut __map, &mut version),
                31usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(cancellations) = cancellations else {
            return Err(missing("cancellations"));
        };
        let Some(cancelled_at) = cancelled_at else {
            return Err(missing("cancelledAt"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(CancelledPaymentTransaction {
            amount,
            billing_key,
            cancellations,
            cancelled_at,
            cash_receipt,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            paid_at,
            payment_id,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for CancelledPaymentTransaction {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CancelledPaymentTransactionVisitor(None)
    }
}
impl<'de> Deserialize<'de> for CancelledPaymentTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("CancelledPaymentTransaction", &[], Self::visitor())
    }
}
impl fmt::Debug for CancelledPaymentTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelledPaymentTransaction")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("cancellations", &self.cancellations)
            .field("cancelled_at", &self.cancelled_at)
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("paid_at", &self.paid_at)
            .field("payment_id", &self.payment_id)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl CancelledPaymentTransaction {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `Card`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// `bin`.
    pub bin: Option<String>,
    /// `brand`.
    pub brand: Option<CardBrand>,
    /// `issuer`.
    pub issuer: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `number`.
    pub number: Option<String>,
    /// `ownerType`.
    pub owner_type: Option<CardOwnerType>,
    /// `publisher`.
    pub publisher: Option<String>,
    /// `type`.
    pub r#type: Option<CardType>,
}
fn card_member(key: &str) -> usize {
    match key {
        "bin" => 0usize,
        "brand" => 1usize,
        "issuer" => 2usize,
        "name" => 3usize,
        "number" => 4usize,
        "ownerType" => 5usize,
        "publisher" => 6usize,
        "type" => 7usize,
        _ => usize::MAX,
    }
}
struct CardVisitor;
impl<'de> Visitor<'de> for CardVisitor {
    type Value = Card;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Card")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut __map: A) -> Result<Card, A::Error> {
        let mut bin = None;
        let mut brand = None;
        let mut issuer = None;
        let mut name = None;
        let mut number = None;
        let mut owner_type = None;
        let mut publisher = None;
        let mut r#type = None;
        while let Some(__key) = __map.next_key_seed(Key(card_member))? {
            match __key {
                0usize => member(&mut __map, &mut bin),
                1usize => member(&mut __map, &mut brand),
                2usize => member(&mut __map, &mut issuer),
                3usize => member(&mut __map, &mut name),
                4usize => member(&mut __map, &mut number),
                5usize => member(&mut __map, &mut owner_type),
                6usize => member(&mut __map, &mut publisher),
                7usize => member(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        Ok(Card {
            bin,
            brand,
            issuer,
            name,
            number,
            owner_type,
            publisher,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for Card {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CardVisitor
    }
}
impl<'de> Deserialize<'de> for Card {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Card", &[], Self::visitor())
    }
}
impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card")
            .field("bin", &self.bin)
            .field("brand", &self.brand)
            .field("issuer", &self.issuer)
            .field("name", &Hidden)
            .field("number", &Hidden)
            .field("owner_type", &self.owner_type)
            .field("publisher", &self.publisher)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `CardBrand`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl CardBrand {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AMEX => "AMEX",
            Self::DINERS => "DINERS",
            Self::JCB => "JCB",
            Self::LOCAL => "LOCAL",
            Self::MASTER => "MASTER",
            Self::UNIONPAY => "UNIONPAY",
            Self::VISA => "VISA",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for CardBrand {
    fn from(code: &str) -> Self {
        match code {
            "AMEX" => Self::AMEX,
            "DINERS" => Self::DINERS,
            "JCB" => Self::JCB,
            "LOCAL" => Self::LOCAL,
            "MASTER" => Self::MASTER,
            "UNIONPAY" => Self::UNIONPAY,
            "VISA" => Self::VISA,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for CardBrand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for CardBrand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for CardBrand {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("CardBrand")
    }
}
impl<'de> Deserialize<'de> for CardBrand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `CardOwnerType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardOwnerType {
    /// `CORPORATE`.
    CORPORATE,
    /// `PERSONAL`.
    PERSONAL,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl CardOwnerType {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CORPORATE => "CORPORATE",
            Self::PERSONAL => "PERSONAL",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for CardOwnerType {
    fn from(code: &str) -> Self {
        match code {
            "CORPORATE" => Self::CORPORATE,
            "PERSONAL" => Self::PERSONAL,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for CardOwnerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for CardOwnerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for CardOwnerType {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("CardOwnerType")
    }
}
impl<'de> Deserialize<'de> for CardOwnerType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `CardType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardType {
    /// `CREDIT`.
    CREDIT,
    /// `DEBIT`.
    DEBIT,
    /// `GIFT`.
    GIFT,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl CardType {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CREDIT => "CREDIT",
            Self::DEBIT => "DEBIT",
            Self::GIFT => "GIFT",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for CardType {
    fn from(code: &str) -> Self {
        match code {
            "CREDIT" => Self::CREDIT,
            "DEBIT" => Self::DEBIT,
            "GIFT" => Self::GIFT,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for CardType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for CardType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for CardType {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("CardType")
    }
}
impl<'de> Deserialize<'de> for CardType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `CashReceipt`, told apart by `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CashReceipt {
    /// `CANCELLED`.
    Cancelled(Box<CancelledCashReceipt>),
    /// `ISSUED`.
    Issued(Box<IssuedCashReceipt>),
    /// `ISSUE_FAILED`.
    IssueFailed(Box<IssueFailedCashReceipt>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl CashReceipt {
    /// The value of `status`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Cancelled(_) => Some("CANCELLED"),
            Self::Issued(_) => Some("ISSUED"),
            Self::IssueFailed(_) => Some("ISSUE_FAILED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `channel`, which every known case has or can have.
    #[must_use]
    pub fn channel(&self) -> Option<&SelectedChannel> {
        match self {
            Self::Cancelled(case) => Some(&case.channel),
            Self::Issued(case) => Some(&case.channel),
            Self::IssueFailed(case) => case.channel.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `isManual`, which every known case has or can have.
    #[must_use]
    pub fn is_manual(&self) -> Option<&bool> {
        match self {
            Self::Cancelled(case) => Some(&case.is_manual),
            Self::Issued(case) => Some(&case.is_manual),
            Self::IssueFailed(case) => Some(&case.is_manual),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchantId`, which every known case has or can have.
    #[must_use]
    pub fn merchant_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.merchant_id),
            Self::Issued(case) => Some(&case.merchant_id),
            Self::IssueFailed(case) => Some(&case.merchant_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `orderName`, which every known case has or can have.
    #[must_use]
    pub fn order_name(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.order_name),
            Self::Issued(case) => Some(&case.order_name),
            Self::IssueFailed(case) => Some(&case.order_name),
            Self::Unrecognized(_) => None,
        }
    }
    /// `paymentId`, which every known case has or can have.
    #[must_use]
    pub fn payment_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.payment_id),
            Self::Issued(case) => Some(&case.payment_id),
            Self::IssueFailed(case) => Some(&case.payment_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `statusUpdatedAt`, which every known case has or can have.
    #[must_use]
    pub fn status_updated_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => case.status_updated_at.as_ref(),
            Self::Issued(case) => case.status_updated_at.as_ref(),
            Self::IssueFailed(case) => case.status_updated_at.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `storeId`, which every known case has or can have.
    #[must_use]
    pub fn store_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.store_id),
            Self::Issued(case) => Some(&case.store_id),
            Self::IssueFailed(case) => Some(&case.store_id),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for CashReceipt {
    const NAME: &'static str = "CashReceipt";
    const DISCRIMINATOR: &'static str = "status";
    const TAGS: &'static [&'static str] = &["CANCELLED", "ISSUED", "ISSUE_FAILED"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                CancelledCashReceiptVisitor(Some("CANCELLED"))
                    .visit_map(object)
                    .map(|case| Self::Cancelled(Box::new(case)))
            }
            1usize => {
                IssuedCashReceiptVisitor(Some("ISSUED"))
                    .visit_map(object)
                    .map(|case| Self::Issued(Box::new(case)))
            }
            2usize => {
                IssueFailedCashReceiptVisitor(Some("ISSUE_FAILED"))
                    .visit_map(object)
                    .map(|case| Self::IssueFailed(Box::new(case)))
            }
            _ => Err(missing("status")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for CashReceipt {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for CashReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `CashReceiptAlreadyIssuedError`, which comes with HTTP status 409.
pub type CashReceiptAlreadyIssuedError = PlainError;
/// PortOne's `CashReceiptNotFoundError`, which comes with HTTP status 404.
pub type CashReceiptNotFoundError = PlainError;
/// PortOne's `CashReceiptNotIssuedError`, which comes with HTTP status 404.
pub type CashReceiptNotIssuedError = PlainError;
/// PortOne's `CashReceiptSummary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashReceiptSummary {
    /// `issueNumber`.
    pub issue_number: String,
    /// `pgReceiptId`.
    pub pg_receipt_id: String,
    /// `url`.
    pub url: String,
}
fn cash_receipt_summary_member(key: &str) -> usize {
    match key {
        "issueNumber" => 0usize,
        "pgReceiptId" => 1usize,
        "url" => 2usize,
        _ => usize::MAX,
    }
}
struct CashReceiptSummaryVisitor;
impl<'de> Visitor<'de> for CashReceiptSummaryVisitor {
    type Value = CashReceiptSummary;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CashReceiptSummary")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CashReceiptSummary, A::Error> {
        let mut issue_number = None;
        let mut pg_receipt_id = None;
        let mut url = None;
        while let Some(__key) = __map.next_key_seed(Key(cash_receipt_summary_member))? {
            match __key {
                0usize => member(&mut __map, &mut issue_number),
                1usize => member(&mut __map, &mut pg_receipt_id),
                2usize => member(&mut __map, &mut url),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(issue_number) = issue_number else {
            return Err(missing("issueNumber"));
        };
        let Some(pg_receipt_id) = pg_receipt_id else {
            return Err(missing("pgReceiptId"));
        };
        let Some(url) = url else {
            return Err(missing("url"));
        };
        Ok(CashReceiptSummary {
            issue_number,
            pg_receipt_id,
            url,
        })
    }
}
impl<'de> Answered<'de> for CashReceiptSummary {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CashReceiptSummaryVisitor
    }
}
impl<'de> Deserialize<'de> for CashReceiptSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("CashReceiptSummary", &[], Self::visitor())
    }
}
impl fmt::Debug for CashReceiptSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CashReceiptSummary")
            .field("issue_number", &self.issue_number)
            .field("pg_receipt_id", &self.pg_receipt_id)
            .field("url", &Hidden)
            .finish()
    }
}
/// PortOne's `CashReceiptType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CashReceiptType {
    /// `CORPORATE`.
    CORPORATE,
    /// `PERSONAL`.
    PERSONAL,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl CashReceiptType {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CORPORATE => "CORPORATE",
            Self::PERSONAL => "PERSONAL",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for CashReceiptType {
    fn from(code: &str) -> Self {
        match code {
            "CORPORATE" => Self::CORPORATE,
            "PERSONAL" => Self::PERSONAL,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for CashReceiptType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for CashReceiptType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for CashReceiptType {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("CashReceiptType")
    }
}
impl<'de> Deserialize<'de> for CashReceiptType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `ChannelGroupSummary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelGroupSummary {
    /// `id`.
    pub id: String,
    /// `isForTest`.
    pub is_for_test: bool,
    /// `name`.
    pub name: String,
}
fn channel_group_summary_member(key: &str) -> usize {
    match key {
        "id" => 0usize,
        "isForTest" => 1usize,
        "name" => 2usize,
        _ => usize::MAX,
    }
}
struct ChannelGroupSummaryVisitor;
impl<'de> Visitor<'de> for ChannelGroupSummaryVisitor {
    type Value = ChannelGroupSummary;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChannelGroupSummary")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ChannelGroupSummary, A::Error> {
        let mut id = None;
        let mut is_for_test = None;
        let mut name = None;
        while let Some(__key) = __map.next_key_seed(Key(channel_group_summary_member))? {
            match __key {
                0usize => member(&mut __map, &mut id),
                1usize => member(&mut __map, &mut is_for_test),
                2usize => member(&mut __map, &mut name),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(is_for_test) = is_for_test else {
            return Err(missing("isForTest"));
        };
        let Some(name) = name else {
            return Err(missing("name"));
        };
        Ok(ChannelGroupSummary {
            id,
            is_for_test,
            name,
        })
    }
}
impl<'de> Answered<'de> for ChannelGroupSummary {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ChannelGroupSummaryVisitor
    }
}
impl<'de> Deserialize<'de> for ChannelGroupSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ChannelGroupSummary", &[], Self::visitor())
    }
}
impl fmt::Debug for ChannelGroupSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChannelGroupSummary")
            .field("id", &self.id)
            .field("is_for_test", &self.is_for_test)
            .field("name", &Hidden)
            .finish()
    }
}
/// PortOne's `ChannelNotFoundError`, which comes with HTTP status 404.
pub type ChannelNotFoundError = PlainError;
/// PortOne's `ChannelSpecificError`, which comes with HTTP status 502.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelSpecificError {
    /// `failures`.
    pub failures: Vec<ChannelSpecificFailure>,
    /// `message`.
    pub message: Option<String>,
    /// `succeededChannels`.
    pub succeeded_channels: Vec<SelectedChannel>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn channel_specific_error_member(key: &str) -> usize {
    match key {
        "failures" => 0usize,
        "message" => 1usize,
        "succeededChannels" => 2usize,
        "type" => 3usize,
        _ => usize::MAX,
    }
}
struct ChannelSpecificErrorVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for ChannelSpecificErrorVisitor {
    type Value = ChannelSpecificError;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChannelSpecificError")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ChannelSpecificError, A::Error> {
        let mut failures = None;
        let mut message = None;
        let mut succeeded_channels = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(channel_specific_error_member))?
        {
            match __key {
                0usize => plain(&mut __map, &mut failures),
                1usize => member(&mut __map, &mut message),
                2usize => plain(&mut __map, &mut succeeded_channels),
                3usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(failures) = failures else {
            return Err(missing("failures"));
        };
        let Some(succeeded_channels) = succeeded_channels else {
            return Err(missing("succeededChannels"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(ChannelSpecificError {
            failures,
            message,
            succeeded_channels,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for ChannelSpecificError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ChannelSpecificErrorVisitor(None)
    }
}
impl<'de> Deserialize<'de> for ChannelSpecificError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ChannelSpecificError", &[], Self::visitor())
    }
}
impl fmt::Debug for ChannelSpecificError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChannelSpecificError")
            .field("failures", &self.failures)
            .field("message", &self.message.as_deref().map(Quoted))
            .field("succeeded_channels", &self.succeeded_channels)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `ChannelSpecificFailure`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChannelSpecificFailure {
    /// `INVALID_REQUEST`.
    InvalidRequest(ChannelSpecificFailureInvalidRequest),
    /// `PG_PROVIDER`.
    PgProvider(ChannelSpecificFailurePgProvider),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl ChannelSpecificFailure {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `channel`, which every known case has or can have.
    #[must_use]
    pub fn channel(&self) -> Option<&SelectedChannel> {
        match self {
            Self::InvalidRequest(case) => Some(&case.channel),
            Self::PgProvider(case) => Some(&case.channel),
            Self::Unrecognized(_) => None,
        }
    }
    /// `message`, which every known case has or can have.
    #[must_use]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::InvalidRequest(case) => case.message.as_ref(),
            Self::PgProvider(case) => case.message.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for ChannelSpecificFailure {
    const NAME: &'static str = "ChannelSpecificFailure";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &["INVALID_REQUEST", "PG_PROVIDER"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                ChannelSpecificFailureInvalidRequestVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            1usize => {
                ChannelSpecificFailurePgProviderVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for ChannelSpecificFailure {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for ChannelSpecificFailure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `ChannelSpecificFailureInvalidRequest`, which comes with HTTP status 400.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelSpecificFailureInvalidRequest {
    /// `channel`.
    pub channel: SelectedChannel,
    /// `message`.
    pub message: Option<String>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn channel_specific_failure_invalid_request_member(key: &str) -> usize {
    match key {
        "channel" => 0usize,
        "message" => 1usize,
        "type" => 2usize,
        _ => usize::MAX,
    }
}
struct ChannelSpecificFailureInvalidRequestVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for ChannelSpecificFailureInvalidRequestVisitor {
    type Value = ChannelSpecificFailureInvalidRequest;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChannelSpecificFailureInvalidRequest")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ChannelSpecificFailureInvalidRequest, A::Error> {
        let mut channel = None;
        let mut message = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(channel_specific_failure_invalid_request_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut channel),
                1usize => member(&mut __map, &mut message),
                2usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(ChannelSpecificFailureInvalidRequest {
            channel,
            message,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for ChannelSpecificFailureInvalidRequest {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ChannelSpecificFailureInvalidRequestVisitor(None)
    }
}
impl<'de> Deserialize<'de> for ChannelSpecificFailureInvalidRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct(
                "ChannelSpecificFailureInvalidRequest",
                &[],
                Self::visitor(),
            )
    }
}
impl fmt::Debug for ChannelSpecificFailureInvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChannelSpecificFailureInvalidRequest")
            .field("channel", &self.channel)
            .field("message", &self.message.as_deref().map(Quoted))
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `ChannelSpecificFailurePgProvider`, which comes with HTTP status 502.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelSpecificFailurePgProvider {
    /// `channel`.
    pub channel: SelectedChannel,
    /// `message`.
    pub message: Option<String>,
    /// `pgCode`.
    pub pg_code: String,
    /// `pgMessage`.
    pub pg_message: String,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn channel_specific_failure_pg_provider_member(key: &str) -> usize {
    match key {
        "channel" => 0usize,
        "message" => 1usize,
        "pgCode" => 2usize,
        "pgMessage" => 3usize,
        "type" => 4usize,
        _ => usize::MAX,
    }
}
struct ChannelSpecificFailurePgProviderVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for ChannelSpecificFailurePgProviderVisitor {
    type Value = ChannelSpecificFailurePgProvider;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChannelSpecificFailurePgProvider")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ChannelSpecificFailurePgProvider, A::Error> {
        let mut channel = None;
        let mut message = None;
        let mut pg_code = None;
        let mut pg_message = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(channel_specific_failure_pg_provider_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut channel),
                1usize => member(&mut __map, &mut message),
                2usize => member(&mut __map, &mut pg_code),
                3usize => member(&mut __map, &mut pg_message),
                4usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(pg_code) = pg_code else {
            return Err(missing("pgCode"));
        };
        let Some(pg_message) = pg_message else {
            return Err(missing("pgMessage"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(ChannelSpecificFailurePgProvider {
            channel,
            message,
            pg_code,
            pg_message,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for ChannelSpecificFailurePgProvider {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ChannelSpecificFailurePgProviderVisitor(None)
    }
}
impl<'de> Deserialize<'de> for ChannelSpecificFailurePgProvider {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("ChannelSpecificFailurePgProvider", &[], Self::visitor())
    }
}
impl fmt::Debug for ChannelSpecificFailurePgProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChannelSpecificFailurePgProvider")
            .field("channel", &self.channel)
            .field("message", &self.message.as_deref().map(Quoted))
            .field("pg_code", &Quoted(&self.pg_code))
            .field("pg_message", &Quoted(&self.pg_message))
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `CloseVirtualAccountError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CloseVirtualAccountError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `PAYMENT_NOT_WAITING_FOR_DEPOSIT`.
    PaymentNotWaitingForDeposit(PaymentNotWaitingForDepositError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl CloseVirtualAccountError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::PaymentNotWaitingForDeposit(_) => {
                Some("PAYMENT_NOT_WAITING_FOR_DEPOSIT")
            }
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for CloseVirtualAccountError {
    const NAME: &'static str = "CloseVirtualAccountError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_NOT_FOUND",
        "PAYMENT_NOT_WAITING_FOR_DEPOSIT",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_WAITING_FOR_DEPOSIT"))
                    .visit_map(object)
                    .map(Self::PaymentNotWaitingForDeposit)
            }
            4usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            5usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for CloseVirtualAccountError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for CloseVirtualAccountError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for CloseVirtualAccountError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::PaymentNotWaitingForDeposit(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `CloseVirtualAccountResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseVirtualAccountResponse {
    /// `closedAt`.
    pub closed_at: Timestamp,
}
fn close_virtual_account_response_member(key: &str) -> usize {
    match key {
        "closedAt" => 0usize,
        _ => usize::MAX,
    }
}
struct CloseVirtualAccountResponseVisitor;
impl<'de> Visitor<'de> for CloseVirtualAccountResponseVisitor {
    type Value = CloseVirtualAccountResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CloseVirtualAccountResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CloseVirtualAccountResponse, A::Error> {
        let mut closed_at = None;
        while let Some(__key) = __map
            .next_key_seed(Key(close_virtual_account_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut closed_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(closed_at) = closed_at else {
            return Err(missing("closedAt"));
        };
        Ok(CloseVirtualAccountResponse {
            closed_at,
        })
    }
}
impl<'de> Answered<'de> for CloseVirtualAccountResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CloseVirtualAccountResponseVisitor
    }
}
impl<'de> Deserialize<'de> for CloseVirtualAccountResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("CloseVirtualAccountResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for CloseVirtualAccountResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloseVirtualAccountResponse")
            .field("closed_at", &self.closed_at)
            .finish()
    }
}
/// PortOne's `ConfirmBillingKeyError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConfirmBillingKeyError {
    /// `BILLING_KEY_ALREADY_ISSUED`.
    BillingKeyAlreadyIssued(BillingKeyAlreadyIssuedError),
    /// `BILLING_KEY_NOT_FOUND`.
    BillingKeyNotFound(BillingKeyNotFoundError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INFORMATION_MISMATCH`.
    InformationMismatch(InformationMismatchError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl ConfirmBillingKeyError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::BillingKeyAlreadyIssued(_) => Some("BILLING_KEY_ALREADY_ISSUED"),
            Self::BillingKeyNotFound(_) => Some("BILLING_KEY_NOT_FOUND"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InformationMismatch(_) => Some("INFORMATION_MISMATCH"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for ConfirmBillingKeyError {
    const NAME: &'static str = "ConfirmBillingKeyError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "BILLING_KEY_ALREADY_ISSUED",
        "BILLING_KEY_NOT_FOUND",
        "FORBIDDEN",
        "INFORMATION_MISMATCH",
        "INVALID_REQUEST",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("BILLING_KEY_ALREADY_ISSUED"))
                    .visit_map(object)
                    .map(Self::BillingKeyAlreadyIssued)
            }
            1usize => {
                PlainErrorVisitor(Some("BILLING_KEY_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::BillingKeyNotFound)
            }
            2usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            3usize => {
                PlainErrorVisitor(Some("INFORMATION_MISMATCH"))
                    .visit_map(object)
                    .map(Self::InformationMismatch)
            }
            4usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            5usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            6usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for ConfirmBillingKeyError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for ConfirmBillingKeyError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for ConfirmBillingKeyError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::BillingKeyAlreadyIssued(case) => case.message.as_deref(),
            Self::BillingKeyNotFound(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InformationMismatch(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `ConfirmEscrowError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConfirmEscrowError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `PAYMENT_NOT_PAID`.
    PaymentNotPaid(PaymentNotPaidError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl ConfirmEscrowError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::PaymentNotPaid(_) => Some("PAYMENT_NOT_PAID"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for ConfirmEscrowError {
    const NAME: &'static str = "ConfirmEscrowError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_NOT_FOUND",
        "PAYMENT_NOT_PAID",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_PAID"))
                    .visit_map(object)
                    .map(Self::PaymentNotPaid)
            }
            4usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            5usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for ConfirmEscrowError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for ConfirmEscrowError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for ConfirmEscrowError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::PaymentNotPaid(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `ConfirmEscrowResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmEscrowResponse {
    /// `completedAt`.
    pub completed_at: Timestamp,
}
fn confirm_escrow_response_member(key: &str) -> usize {
    match key {
        "completedAt" => 0usize,
        _ => usize::MAX,
    }
}
struct ConfirmEscrowResponseVisitor;
impl<'de> Visitor<'de> for ConfirmEscrowResponseVisitor {
    type Value = ConfirmEscrowResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConfirmEscrowResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ConfirmEscrowResponse, A::Error> {
        let mut completed_at = None;
        while let Some(__key) = __map.next_key_seed(Key(confirm_escrow_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut completed_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(completed_at) = completed_at else {
            return Err(missing("completedAt"));
        };
        Ok(ConfirmEscrowResponse {
            completed_at,
        })
    }
}
impl<'de> Answered<'de> for ConfirmEscrowResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ConfirmEscrowResponseVisitor
    }
}
impl<'de> Deserialize<'de> for ConfirmEscrowResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ConfirmEscrowResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for ConfirmEscrowResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfirmEscrowResponse")
            .field("completed_at", &self.completed_at)
            .finish()
    }
}
/// PortOne's `ConfirmPaymentError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConfirmPaymentError {
    /// `ALREADY_PAID`.
    AlreadyPaid(AlreadyPaidError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INFORMATION_MISMATCH`.
    InformationMismatch(InformationMismatchError),
    /// `INVALID_PAYMENT_TOKEN`.
    InvalidPaymentToken(InvalidPaymentTokenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl ConfirmPaymentError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaid(_) => Some("ALREADY_PAID"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InformationMismatch(_) => Some("INFORMATION_MISMATCH"),
            Self::InvalidPaymentToken(_) => Some("INVALID_PAYMENT_TOKEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for ConfirmPaymentError {
    const NAME: &'static str = "ConfirmPaymentError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "ALREADY_PAID",
        "FORBIDDEN",
        "INFORMATION_MISMATCH",
        "INVALID_PAYMENT_TOKEN",
        "INVALID_REQUEST",
        "PAYMENT_NOT_FOUND",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("ALREADY_PAID"))
                    .visit_map(object)
                    .map(Self::AlreadyPaid)
            }
            1usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            2usize => {
                PlainErrorVisitor(Some("INFORMATION_MISMATCH"))
                    .visit_map(object)
                    .map(Self::InformationMismatch)
            }
            3usize => {
                PlainErrorVisitor(Some("INVALID_PAYMENT_TOKEN"))
                    .visit_map(object)
                    .map(Self::InvalidPaymentToken)
            }
            4usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            5usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            6usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            7usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for ConfirmPaymentError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for ConfirmPaymentError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for ConfirmPaymentError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaid(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InformationMismatch(case) => case.message.as_deref(),
            Self::InvalidPaymentToken(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `ConfirmedBillingKeySummary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmedBillingKeySummary {
    /// `billingKey`.
    pub billing_key: String,
}
fn confirmed_billing_key_summary_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        _ => usize::MAX,
    }
}
struct ConfirmedBillingKeySummaryVisitor;
impl<'de> Visitor<'de> for ConfirmedBillingKeySummaryVisitor {
    type Value = ConfirmedBillingKeySummary;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConfirmedBillingKeySummary")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ConfirmedBillingKeySummary, A::Error> {
        let mut billing_key = None;
        while let Some(__key) = __map
            .next_key_seed(Key(confirmed_billing_key_summary_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        Ok(ConfirmedBillingKeySummary {
            billing_key,
        })
    }
}
impl<'de> Answered<'de> for ConfirmedBillingKeySummary {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ConfirmedBillingKeySummaryVisitor
    }
}
impl<'de> Deserialize<'de> for ConfirmedBillingKeySummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("ConfirmedBillingKeySummary", &[], Self::visitor())
    }
}
impl fmt::Debug for ConfirmedBillingKeySummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfirmedBillingKeySummary")
            .field("billing_key", &Hidden)
            .finish()
    }
}
/// PortOne's `ConfirmedPaymentEscrow`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmedPaymentEscrow {
    /// `appliedAt`.
    pub applied_at: Option<Timestamp>,
    /// `company`.
    pub company: String,
    /// `invoiceNumber`.
    pub invoice_number: String,
    /// `isAutomaticallyConfirmed`.
    pub is_automatically_confirmed: bool,
    /// `sentAt`.
    pub sent_at: Option<Timestamp>,
    /// `status`.
    pub status: Cow<'static, str>,
}
fn confirmed_payment_escrow_member(key: &str) -> usize {
    match key {
        "appliedAt" => 0usize,
        "company" => 1usize,
        "invoiceNumber" => 2usize,
        "isAutomaticallyConfirmed" => 3usize,
        "sentAt" => 4usize,
        "status" => 5usize,
        _ => usize::MAX,
    }
}
struct ConfirmedPaymentEscrowVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for ConfirmedPaymentEscrowVisitor {
    type Value = ConfirmedPaymentEscrow;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConfirmedPaymentEscrow")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ConfirmedPaymentEscrow, A::Error> {
        let mut applied_at = None;
        let mut company = None;
        let mut invoice_number = None;
        let mut is_automatically_confirmed = None;
        let mut sent_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(confirmed_payment_escrow_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut applied_at),
                1usize => member(&mut __map, &mut company),
                2usize => member(&mut __map, &mut invoice_number),
                3usize => member(&mut __map, &mut is_automatically_confirmed),
                4usize => member(&mut __map, &mut sent_at),
                5usize => plain(&mut __map, &mut status),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(company) = company else {
            return Err(missing("company"));
        };
        let Some(invoice_number) = invoice_number else {
            return Err(missing("invoiceNumber"));
        };
        let Some(is_automatically_confirmed) = is_automatically_confirmed else {
            return Err(missing("isAutomaticallyConfirmed"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        Ok(ConfirmedPaymentEscrow {
            applied_at,
            company,
            invoice_number,
            is_automatically_confirmed,
            sent_at,
            status,
        })
    }
}
impl<'de> Answered<'de> for ConfirmedPaymentEscrow {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ConfirmedPaymentEscrowVisitor(None)
    }
}
impl<'de> Deserialize<'de> for ConfirmedPaymentEscrow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ConfirmedPaymentEscrow", &[], Self::visitor())
    }
}
impl fmt::Debug for ConfirmedPaymentEscrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfirmedPaymentEscrow")
            .field("applied_at", &self.applied_at)
            .field("company", &self.company)
            .field("invoice_number", &self.invoice_number)
            .field("is_automatically_confirmed", &self.is_automatically_confirmed)
            .field("sent_at", &self.sent_at)
            .field("status", &self.status)
            .finish()
    }
}
/// PortOne's `ConfirmedPaymentSummary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmedPaymentSummary {
    /// `paidAt`.
    pub paid_at: Timestamp,
    /// `pgTxId`.
    pub pg_tx_id: String,
}
fn confirmed_payment_summary_member(key: &str) -> usize {
    match key {
        "paidAt" => 0usize,
        "pgTxId" => 1usize,
        _ => usize::MAX,
    }
}
struct ConfirmedPaymentSummaryVisitor;
impl<'de> Visitor<'de> for ConfirmedPaymentSummaryVisitor {
    type Value = ConfirmedPaymentSummary;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConfirmedPaymentSummary")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ConfirmedPaymentSummary, A::Error> {
        let mut paid_at = None;
        let mut pg_tx_id = None;
        while let Some(__key) = __map
            .next_key_seed(Key(confirmed_payment_summary_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut paid_at),
                1usize => member(&mut __map, &mut pg_tx_id),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(paid_at) = paid_at else {
            return Err(missing("paidAt"));
        };
        let Some(pg_tx_id) = pg_tx_id else {
            return Err(missing("pgTxId"));
        };
        Ok(ConfirmedPaymentSummary {
            paid_at,
            pg_tx_id,
        })
    }
}
impl<'de> Answered<'de> for ConfirmedPaymentSummary {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ConfirmedPaymentSummaryVisitor
    }
}
impl<'de> Deserialize<'de> for ConfirmedPaymentSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ConfirmedPaymentSummary", &[], Self::visitor())
    }
}
impl fmt::Debug for ConfirmedPaymentSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfirmedPaymentSummary")
            .field("paid_at", &self.paid_at)
            .field("pg_tx_id", &self.pg_tx_id)
            .finish()
    }
}
/// PortOne's `CreatePaymentScheduleError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePaymentScheduleError {
    /// `ALREADY_PAID_OR_WAITING`.
    AlreadyPaidOrWaiting(AlreadyPaidOrWaitingError),
    /// `BILLING_KEY_ALREADY_DELETED`.
    BillingKeyAlreadyDeleted(BillingKeyAlreadyDeletedError),
    /// `BILLING_KEY_NOT_FOUND`.
    BillingKeyNotFound(BillingKeyNotFoundError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_SCHEDULE_ALREADY_EXISTS`.
    PaymentScheduleAlreadyExists(PaymentScheduleAlreadyExistsError),
    /// `SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT`.
    SumOfPartsExceedsTotalAmount(SumOfPartsExceedsTotalAmountError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl CreatePaymentScheduleError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaidOrWaiting(_) => Some("ALREADY_PAID_OR_WAITING"),
            Self::BillingKeyAlreadyDeleted(_) => Some("BILLING_KEY_ALREADY_DELETED"),
            Self::BillingKeyNotFound(_) => Some("BILLING_KEY_NOT_FOUND"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentScheduleAlreadyExists(_) => {
                Some("PAYMENT_SCHEDULE_ALREADY_EXISTS")
            }
            Self::SumOfPartsExceedsTotalAmount(_) => {
                Some("SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT")
            }
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for CreatePaymentScheduleError {
    const NAME: &'static str = "CreatePaymentScheduleError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "ALREADY_PAID_OR_WAITING",
        "BILLING_KEY_ALREADY_DELETED",
        "BILLING_KEY_NOT_FOUND",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_SCHEDULE_ALREADY_EXISTS",
        "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("ALREADY_PAID_OR_WAITING"))
                    .visit_map(object)
                    .map(Self::AlreadyPaidOrWaiting)
            }
            1usize => {
                PlainErrorVisitor(Some("BILLING_KEY_ALREADY_DELETED"))
                    .visit_map(object)
                    .map(Self::BillingKeyAlreadyDeleted)
            }
            2usize => {
                PlainErrorVisitor(Some("BILLING_KEY_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::BillingKeyNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            4usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            5usize => {
                PlainErrorVisitor(Some("PAYMENT_SCHEDULE_ALREADY_EXISTS"))
                    .visit_map(object)
                    .map(Self::PaymentScheduleAlreadyExists)
            }
            6usize => {
                PlainErrorVisitor(Some("SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT"))
                    .visit_map(object)
                    .map(Self::SumOfPartsExceedsTotalAmount)
            }
            7usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for CreatePaymentScheduleError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for CreatePaymentScheduleError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for CreatePaymentScheduleError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaidOrWaiting(case) => case.message.as_deref(),
            Self::BillingKeyAlreadyDeleted(case) => case.message.as_deref(),
            Self::BillingKeyNotFound(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentScheduleAlreadyExists(case) => case.message.as_deref(),
            Self::SumOfPartsExceedsTotalAmount(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `CreatePaymentScheduleResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentScheduleResponse {
    /// `schedule`.
    pub schedule: PaymentScheduleSummary,
}
fn create_payment_schedule_response_member(key: &str) -> usize {
    match key {
        "schedule" => 0usize,
        _ => usize::MAX,
    }
}
struct CreatePaymentScheduleResponseVisitor;
impl<'de> Visitor<'de> for CreatePaymentScheduleResponseVisitor {
    type Value = CreatePaymentScheduleResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CreatePaymentScheduleResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<CreatePaymentScheduleResponse, A::Error> {
        let mut schedule = None;
        while let Some(__key) = __map
            .next_key_seed(Key(create_payment_schedule_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut schedule),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(schedule) = schedule else {
            return Err(missing("schedule"));
        };
        Ok(CreatePaymentScheduleResponse {
            schedule,
        })
    }
}
impl<'de> Answered<'de> for CreatePaymentScheduleResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CreatePaymentScheduleResponseVisitor
    }
}
impl<'de> Deserialize<'de> for CreatePaymentScheduleResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("CreatePaymentScheduleResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for CreatePaymentScheduleResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreatePaymentScheduleResponse")
            .field("schedule", &self.schedule)
            .finish()
    }
}
/// PortOne's `Currency`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Currency {
    /// `KRW`.
    KRW,
    /// `USD`.
    USD,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl Currency {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::KRW => "KRW",
            Self::USD => "USD",
            Self::Unrecognized(code) => code,
        }
    }
    /// So many minor units (won, cents) of this currency.
    #[must_use]
    pub fn of(&self, minor_units: i64) -> Money<'_> {
        Money::new(minor_units, self.as_str())
    }
}
impl From<&str> for Currency {
    fn from(code: &str) -> Self {
        match code {
            "KRW" => Self::KRW,
            "USD" => Self::USD,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for Currency {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("Currency")
    }
}
impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `Customer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `address`.
    pub address: Option<Address>,
    /// `birthDay`.
    pub birth_day: Option<String>,
    /// `birthMonth`.
    pub birth_month: Option<String>,
    /// `birthYear`.
    pub birth_year: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `gender`.
    pub gender: Option<Gender>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `zipcode`.
    pub zipcode: Option<String>,
}
fn customer_member(key: &str) -> usize {
    match key {
        "address" => 0usize,
        "birthDay" => 1usize,
        "birthMonth" => 2usize,
        "birthYear" => 3usize,
        "email" => 4usize,
        "gender" => 5usize,
        "id" => 6usize,
        "name" => 7usize,
        "phoneNumber" => 8usize,
        "zipcode" => 9usize,
        _ => usize::MAX,
    }
}
struct CustomerVisitor;
impl<'de> Visitor<'de> for CustomerVisitor {
    type Value = Customer;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Customer")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut __map: A) -> Result<Customer, A::Error> {
        let mut address = None;
        let mut birth_day = None;
        let mut birth_month = None;
        let mut birth_year = None;
        let mut email = None;
        let mut gender = None;
        let mut id = None;
        let mut name = None;
        let mut phone_number = None;
        let mut zipcode = None;
        while let Some(__key) = __map.next_key_seed(Key(customer_member))? {
            match __key {
                0usize => member(&mut __map, &mut address),
                1usize => member(&mut __map, &mut birth_day),
                2usize => member(&mut __map, &mut birth_month),
                3usize => member(&mut __map, &mut birth_year),
                4usize => member(&mut __map, &mut email),
                5usize => member(&mut __map, &mut gender),
                6usize => member(&mut __map, &mut id),
                7usize => member(&mut __map, &mut name),
                8usize => member(&mut __map, &mut phone_number),
                9usize => member(&mut __map, &mut zipcode),
                _ => unknown(&mut __map),
            }?;
        }
        Ok(Customer {
            address,
            birth_day,
            birth_month,
            birth_year,
            email,
            gender,
            id,
            name,
            phone_number,
            zipcode,
        })
    }
}
impl<'de> Answered<'de> for Customer {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        CustomerVisitor
    }
}
impl<'de> Deserialize<'de> for Customer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Customer", &[], Self::visitor())
    }
}
impl fmt::Debug for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Customer")
            .field("address", &self.address)
            .field("birth_day", &Hidden)
            .field("birth_month", &Hidden)
            .field("birth_year", &Hidden)
            .field("email", &Hidden)
            .field("gender", &self.gender)
            .field("id", &self.id)
            .field("name", &Hidden)
            .field("phone_number", &Hidden)
            .field("zipcode", &Hidden)
            .finish()
    }
}
/// PortOne's `DeleteBillingKeyError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteBillingKeyError {
    /// `BILLING_KEY_ALREADY_DELETED`.
    BillingKeyAlreadyDeleted(BillingKeyAlreadyDeletedError),
    /// `BILLING_KEY_NOT_FOUND`.
    BillingKeyNotFound(BillingKeyNotFoundError),
    /// `BILLING_KEY_NOT_ISSUED`.
    BillingKeyNotIssued(BillingKeyNotIssuedError),
    /// `CHANNEL_SPECIFIC`.
    ChannelSpecific(ChannelSpecificError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_SCHEDULE_ALREADY_EXISTS`.
    PaymentScheduleAlreadyExists(PaymentScheduleAlreadyExistsError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl DeleteBillingKeyError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::BillingKeyAlreadyDeleted(_) => Some("BILLING_KEY_ALREADY_DELETED"),
            Self::BillingKeyNotFound(_) => Some("BILLING_KEY_NOT_FOUND"),
            Self::BillingKeyNotIssued(_) => Some("BILLING_KEY_NOT_ISSUED"),
            Self::ChannelSpecific(_) => Some("CHANNEL_SPECIFIC"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentScheduleAlreadyExists(_) => {
                Some("PAYMENT_SCHEDULE_ALREADY_EXISTS")
            }
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for DeleteBillingKeyError {
    const NAME: &'static str = "DeleteBillingKeyError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "BILLING_KEY_ALREADY_DELETED",
        "BILLING_KEY_NOT_FOUND",
        "BILLING_KEY_NOT_ISSUED",
        "CHANNEL_SPECIFIC",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_SCHEDULE_ALREADY_EXISTS",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("BILLING_KEY_ALREADY_DELETED"))
                    .visit_map(object)
                    .map(Self::BillingKeyAlreadyDeleted)
            }
            1usize => {
                PlainErrorVisitor(Some("BILLING_KEY_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::BillingKeyNotFound)
            }
            2usize => {
                PlainErrorVisitor(Some("BILLING_KEY_NOT_ISSUED"))
                    .visit_map(object)
                    .map(Self::BillingKeyNotIssued)
            }
            3usize => {
                ChannelSpecificErrorVisitor(Some("CHANNEL_SPECIFIC"))
                    .visit_map(object)
                    .map(Self::ChannelSpecific)
            }
            4usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            5usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            6usize => {
                PlainErrorVisitor(Some("PAYMENT_SCHEDULE_ALREADY_EXISTS"))
                    .visit_map(object)
                    .map(Self::PaymentScheduleAlreadyExists)
            }
            7usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            8usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for DeleteBillingKeyError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for DeleteBillingKeyError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for DeleteBillingKeyError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::BillingKeyAlreadyDeleted(case) => case.message.as_deref(),
            Self::BillingKeyNotFound(case) => case.message.as_deref(),
            Self::BillingKeyNotIssued(case) => case.message.as_deref(),
            Self::ChannelSpecific(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentScheduleAlreadyExists(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `DeleteBillingKeyResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteBillingKeyResponse {
    /// `deletedAt`.
    pub deleted_at: Timestamp,
}
fn delete_billing_key_response_member(key: &str) -> usize {
    match key {
        "deletedAt" => 0usize,
        _ => usize::MAX,
    }
}
struct DeleteBillingKeyResponseVisitor;
impl<'de> Visitor<'de> for DeleteBillingKeyResponseVisitor {
    type Value = DeleteBillingKeyResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeleteBillingKeyResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<DeleteBillingKeyResponse, A::Error> {
        let mut deleted_at = None;
        while let Some(__key) = __map
            .next_key_seed(Key(delete_billing_key_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut deleted_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(deleted_at) = deleted_at else {
            return Err(missing("deletedAt"));
        };
        Ok(DeleteBillingKeyResponse {
            deleted_at,
        })
    }
}
impl<'de> Answered<'de> for DeleteBillingKeyResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        DeleteBillingKeyResponseVisitor
    }
}
impl<'de> Deserialize<'de> for DeleteBillingKeyResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("DeleteBillingKeyResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for DeleteBillingKeyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteBillingKeyResponse")
            .field("deleted_at", &self.deleted_at)
            .finish()
    }
}
/// PortOne's `DeletedBillingKeyInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletedBillingKeyInfo {
    /// `billingKey`.
    pub billing_key: String,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `channels`.
    pub channels: Vec<SelectedChannel>,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `deletedAt`.
    pub deleted_at: Timestamp,
    /// `issueId`.
    pub issue_id: Option<String>,
    /// `issueName`.
    pub issue_name: Option<String>,
    /// `issuedAt`.
    pub issued_at: Timestamp,
    /// `merchantId`.
    pub merchant_id: String,
    /// `methods`.
    pub methods: Option<Vec<BillingKeyPaymentMethod>>,
    /// `pgBillingKeyIssueResponses`.
    pub pg_billing_key_issue_responses: Option<Vec<PgBillingKeyIssueResponse>>,
    /// `requestedAt`.
    pub requested_at: Option<Timestamp>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `storeId`.
    pub store_id: String,
}
fn deleted_billing_key_info_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "channelGroup" => 1usize,
        "channels" => 2usize,
        "customData" => 3usize,
        "customer" => 4usize,
        "deletedAt" => 5usize,
        "issueId" => 6usize,
        "issueName" => 7usize,
        "issuedAt" => 8usize,
        "merchantId" => 9usize,
        "methods" => 10usize,
        "pgBillingKeyIssueResponses" => 11usize,
        "requestedAt" => 12usize,
        "status" => 13usize,
        "storeId" => 14usize,
        _ => usize::MAX,
    }
}
struct DeletedBillingKeyInfoVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for DeletedBillingKeyInfoVisitor {
    type Value = DeletedBillingKeyInfo;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeletedBillingKeyInfo")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<DeletedBillingKeyInfo, A::Error> {
        let mut billing_key = None;
        let mut channel_group = None;
        let mut channels = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut deleted_at = None;
        let mut issue_id = None;
        let mut issue_name = None;
        let mut issued_at = None;
        let mut merchant_id = None;
        let mut methods = None;
        let mut pg_billing_key_issue_responses = None;
        let mut requested_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut store_id = None;
        while let Some(__key) = __map
            .next_key_seed(Key(deleted_billing_key_info_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => member(&mut __map, &mut channel_group),
                2usize => plain(&mut __map, &mut channels),
                3usize => member(&mut __map, &mut custom_data),
                4usize => member(&mut __map, &mut customer),
                5usize => member(&mut __map, &mut deleted_at),
                6usize => member(&mut __map, &mut issue_id),
                7usize => member(&mut __map, &mut issue_name),
                8usize => member(&mut __map, &mut issued_at),
                9usize => member(&mut __map, &mut merchant_id),
                10usize => plain(&mut __map, &mut methods),
                11usize => plain(&mut __map, &mut pg_billing_key_issue_responses),
                12usize => member(&mut __map, &mut requested_at),
                13usize => plain(&mut __map, &mut status),
                14usize => member(&mut __map, &mut store_id),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(channels) = channels else {
            return Err(missing("channels"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(deleted_at) = deleted_at else {
            return Err(missing("deletedAt"));
        };
        let Some(issued_at) = issued_at else {
            return Err(missing("issuedAt"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        Ok(DeletedBillingKeyInfo {
            billing_key,
            channel_group,
            channels,
            custom_data,
            customer,
            deleted_at,
            issue_id,
            issue_name,
            issued_at,
            merchant_id,
            methods,
            pg_billing_key_issue_responses,
            requested_at,
            status,
            store_id,
        })
    }
}
impl<'de> Answered<'de> for DeletedBillingKeyInfo {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        DeletedBillingKeyInfoVisitor(None)
    }
}
impl<'de> Deserialize<'de> for DeletedBillingKeyInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("DeletedBillingKeyInfo", &[], Self::visitor())
    }
}
impl fmt::Debug for DeletedBillingKeyInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeletedBillingKeyInfo")
            .field("billing_key", &Hidden)
            .field("channel_group", &self.channel_group)
            .field("channels", &self.channels)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("deleted_at", &self.deleted_at)
            .field("issue_id", &self.issue_id)
            .field("issue_name", &self.issue_name.as_deref().map(Quoted))
            .field("issued_at", &self.issued_at)
            .field("merchant_id", &self.merchant_id)
            .field("methods", &self.methods)
            .field(
                "pg_billing_key_issue_responses",
                &self.pg_billing_key_issue_responses,
            )
            .field("requested_at", &self.requested_at)
            .field("status", &self.status)
            .field("store_id", &self.store_id)
            .finish()
    }
}
/// PortOne's `DeliveredPaymentEscrow`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeliveredPaymentEscrow {
    /// `appliedAt`.
    pub applied_at: Option<Timestamp>,
    /// `company`.
    pub company: String,
    /// `invoiceNumber`.
    pub invoice_number: String,
    /// `sentAt`.
    pub sent_at: Option<Timestamp>,
    /// `status`.
    pub status: Cow<'static, str>,
}
fn delivered_payment_escrow_member(key: &str) -> usize {
    match key {
        "appliedAt" => 0usize,
        "company" => 1usize,
        "invoiceNumber" => 2usize,
        "sentAt" => 3usize,
        "status" => 4usize,
        _ => usize::MAX,
    }
}
struct DeliveredPaymentEscrowVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for DeliveredPaymentEscrowVisitor {
    type Value = DeliveredPaymentEscrow;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeliveredPaymentEscrow")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<DeliveredPaymentEscrow, A::Error> {
        let mut applied_at = None;
        let mut company = None;
        let mut invoice_number = None;
        let mut sent_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(delivered_payment_escrow_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut applied_at),
                1usize => member(&mut __map, &mut company),
                2usize => member(&mut __map, &mut invoice_number),
                3usize => member(&mut __map, &mut sent_at),
                4usize => plain(&mut __map, &mut status),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(company) = company else {
            return Err(missing("company"));
        };
        let Some(invoice_number) = invoice_number else {
            return Err(missing("invoiceNumber"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        Ok(DeliveredPaymentEscrow {
            applied_at,
            company,
            invoice_number,
            sent_at,
            status,
        })
    }
}
impl<'de> Answered<'de> for DeliveredPaymentEscrow {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        DeliveredPaymentEscrowVisitor(None)
    }
}
impl<'de> Deserialize<'de> for DeliveredPaymentEscrow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("DeliveredPaymentEscrow", &[], Self::visitor())
    }
}
impl fmt::Debug for DeliveredPaymentEscrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeliveredPaymentEscrow")
            .field("applied_at", &self.applied_at)
            .field("company", &self.company)
            .field("invoice_number", &self.invoice_number)
            .field("sent_at", &self.sent_at)
            .field("status", &self.status)
            .finish()
    }
}
/// PortOne's `DiscountAmountExceedsTotalAmountError`, which comes with HTTP status 400.
pub type DiscountAmountExceedsTotalAmountError = PlainError;
/// PortOne's `Dispute`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dispute {
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `pgDisputeId`.
    pub pg_dispute_id: Option<String>,
    /// `reason`.
    pub reason: String,
    /// `resolvedAt`.
    pub resolved_at: Option<Timestamp>,
    /// `status`.
    pub status: DisputeStatus,
}
fn dispute_member(key: &str) -> usize {
    match key {
        "createdAt" => 0usize,
        "pgDisputeId" => 1usize,
        "reason" => 2usize,
        "resolvedAt" => 3usize,
        "status" => 4usize,
        _ => usize::MAX,
    }
}
struct DisputeVisitor;
impl<'de> Visitor<'de> for DisputeVisitor {
    type Value = Dispute;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dispute")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut __map: A) -> Result<Dispute, A::Error> {
        let mut created_at = None;
        let mut pg_dispute_id = None;
        let mut reason = None;
        let mut resolved_at = None;
        let mut status = None;
        while let Some(__key) = __map.next_key_seed(Key(dispute_member))? {
            match __key {
                0usize => member(&mut __map, &mut created_at),
                1usize => member(&mut __map, &mut pg_dispute_id),
                2usize => member(&mut __map, &mut reason),
                3usize => member(&mut __map, &mut resolved_at),
                4usize => member(&mut __map, &mut status),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(reason) = reason else {
            return Err(missing("reason"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        Ok(Dispute {
            created_at,
            pg_dispute_id,
            reason,
            resolved_at,
            status,
        })
    }
}
impl<'de> Answered<'de> for Dispute {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        DisputeVisitor
    }
}
impl<'de> Deserialize<'de> for Dispute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Dispute", &[], Self::visitor())
    }
}
impl fmt::Debug for Dispute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispute")
            .field("created_at", &self.created_at)
            .field("pg_dispute_id", &self.pg_dispute_id)
            .field("reason", &Quoted(&self.reason))
            .field("resolved_at", &self.resolved_at)
            .field("status", &self.status)
            .finish()
    }
}
/// PortOne's `DisputeStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `RESOLVED`.
    RESOLVED,
    /// `UNRESOLVED`.
    UNRESOLVED,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl DisputeStatus {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RESOLVED => "RESOLVED",
            Self::UNRESOLVED => "UNRESOLVED",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for DisputeStatus {
    fn from(code: &str) -> Self {
        match code {
            "RESOLVED" => Self::RESOLVED,
            "UNRESOLVED" => Self::UNRESOLVED,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for DisputeStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for DisputeStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for DisputeStatus {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("DisputeStatus")
    }
}
impl<'de> Deserialize<'de> for DisputeStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `EasyPayProvider`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EasyPayProvider {
    /// `ALIPAY`.
    ALIPAY,
    /// `AMAZONPAY`.
    AMAZONPAY,
    /// `APPLEPAY`.
    APPLEPAY,
    /// `AUPAY`.
    AUPAY,
    /// `CHAI`.
    CHAI,
    /// `DBARAI`.
    DBARAI,
    /// `GRABPAY`.
    GRABPAY,
    /// `HYPHEN`.
    HYPHEN,
    /// `JKOPAY`.
    JKOPAY,
    /// `KAKAOPAY`.
    KAKAOPAY,
    /// `KB_APP`.
    KB_APP,
    /// `KLARNA`.
    KLARNA,
    /// `KPAY`.
    KPAY,
    /// `LGPAY`.
    LGPAY,
    /// `LINEPAY`.
    LINEPAY,
    /// `LPAY`.
    LPAY,
    /// `MERPAY`.
    MERPAY,
    /// `MIR`.
    MIR,
    /// `MONEYTREE`.
    MONEYTREE,
    /// `NAVERPAY`.
    NAVERPAY,
    /// `PAYCO`.
    PAYCO,
    /// `PAYPAL`.
    PAYPAL,
    /// `PAYPAY`.
    PAYPAY,
    /// `PINPAY`.
    PINPAY,
    /// `RAKUTENPAY`.
    RAKUTENPAY,
    /// `SAMSUNGPAY`.
    SAMSUNGPAY,
    /// `SHOPEEPAY`.
    SHOPEEPAY,
    /// `SKPAY`.
    SKPAY,
    /// `SMILEPAY`.
    SMILEPAY,
    /// `SSGPAY`.
    SSGPAY,
    /// `TMONEY`.
    TMONEY,
    /// `TOSSPAY`.
    TOSSPAY,
    /// `TOSS_BRANDPAY`.
    TOSS_BRANDPAY,
    /// `WECHAT`.
    WECHAT,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl EasyPayProvider {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALIPAY => "ALIPAY",
            Self::AMAZONPAY => "AMAZONPAY",
            Self::APPLEPAY => "APPLEPAY",
            Self::AUPAY => "AUPAY",
            Self::CHAI => "CHAI",
            Self::DBARAI => "DBARAI",
            Self::GRABPAY => "GRABPAY",
            Self::HYPHEN => "HYPHEN",
            Self::JKOPAY => "JKOPAY",
            Self::KAKAOPAY => "KAKAOPAY",
            Self::KB_APP => "KB_APP",
            Self::KLARNA => "KLARNA",
            Self::KPAY => "KPAY",
            Self::LGPAY => "LGPAY",
            Self::LINEPAY => "LINEPAY",
            Self::LPAY => "LPAY",
            Self::MERPAY => "MERPAY",
            Self::MIR => "MIR",
            Self::MONEYTREE => "MONEYTREE",
            Self::NAVERPAY => "NAVERPAY",
            Self::PAYCO => "PAYCO",
            Self::PAYPAL => "PAYPAL",
            Self::PAYPAY => "PAYPAY",
            Self::PINPAY => "PINPAY",
            Self::RAKUTENPAY => "RAKUTENPAY",
            Self::SAMSUNGPAY => "SAMSUNGPAY",
            Self::SHOPEEPAY => "SHOPEEPAY",
            Self::SKPAY => "SKPAY",
            Self::SMILEPAY => "SMILEPAY",
            Self::SSGPAY => "SSGPAY",
            Self::TMONEY => "TMONEY",
            Self::TOSSPAY => "TOSSPAY",
            Self::TOSS_BRANDPAY => "TOSS_BRANDPAY",
            Self::WECHAT => "WECHAT",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for EasyPayProvider {
    fn from(code: &str) -> Self {
        match code {
            "ALIPAY" => Self::ALIPAY,
            "AMAZONPAY" => Self::AMAZONPAY,
            "APPLEPAY" => Self::APPLEPAY,
            "AUPAY" => Self::AUPAY,
            "CHAI" => Self::CHAI,
            "DBARAI" => Self::DBARAI,
            "GRABPAY" => Self::GRABPAY,
            "HYPHEN" => Self::HYPHEN,
            "JKOPAY" => Self::JKOPAY,
            "KAKAOPAY" => Self::KAKAOPAY,
            "KB_APP" => Self::KB_APP,
            "KLARNA" => Self::KLARNA,
            "KPAY" => Self::KPAY,
            "LGPAY" => Self::LGPAY,
            "LINEPAY" => Self::LINEPAY,
            "LPAY" => Self::LPAY,
            "MERPAY" => Self::MERPAY,
            "MIR" => Self::MIR,
            "MONEYTREE" => Self::MONEYTREE,
            "NAVERPAY" => Self::NAVERPAY,
            "PAYCO" => Self::PAYCO,
            "PAYPAL" => Self::PAYPAL,
            "PAYPAY" => Self::PAYPAY,
            "PINPAY" => Self::PINPAY,
            "RAKUTENPAY" => Self::RAKUTENPAY,
            "SAMSUNGPAY" => Self::SAMSUNGPAY,
            "SHOPEEPAY" => Self::SHOPEEPAY,
            "SKPAY" => Self::SKPAY,
            "SMILEPAY" => Self::SMILEPAY,
            "SSGPAY" => Self::SSGPAY,
            "TMONEY" => Self::TMONEY,
            "TOSSPAY" => Self::TOSSPAY,
            "TOSS_BRANDPAY" => Self::TOSS_BRANDPAY,
            "WECHAT" => Self::WECHAT,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for EasyPayProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for EasyPayProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for EasyPayProvider {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("EasyPayProvider")
    }
}
impl<'de> Deserialize<'de> for EasyPayProvider {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `FailedPayment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedPayment {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `channel`.
    pub channel: Option<SelectedChannel>,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `failedAt`.
    pub failed_at: Timestamp,
    /// `failure`.
    pub failure: PaymentFailure,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `transactionId`.
    pub transaction_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn failed_payment_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "escrow" => 8usize,
        "failedAt" => 9usize,
        "failure" => 10usize,
        "id" => 11usize,
        "isCulturalExpense" => 12usize,
        "merchantId" => 13usize,
        "method" => 14usize,
        "orderName" => 15usize,
        "productCount" => 16usize,
        "products" => 17usize,
        "promotionId" => 18usize,
        "requestedAt" => 19usize,
        "scheduleId" => 20usize,
        "status" => 21usize,
        "statusChangedAt" => 22usize,
        "storeId" => 23usize,
        "transactionId" => 24usize,
        "updatedAt" => 25usize,
        "version" => 26usize,
        "webhooks" => 27usize,
        _ => usize::MAX,
    }
}
struct FailedPaymentVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for FailedPaymentVisitor {
    type Value = FailedPayment;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FailedPayment")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<FailedPayment, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut failed_at = None;
        let mut failure = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut transaction_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map.next_key_seed(Key(failed_payment_member))? {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => member(&mut __map, &mut escrow),
                9usize => member(&mut __map, &mut failed_at),
                10usize => member(&mut __map, &mut failure),
                11usize => member(&mut __map, &mut id),
                12usize => member(&mut __map, &mut is_cultural_expense),
                13usize => member(&mut __map, &mut merchant_id),
                14usize => member(&mut __map, &mut method),
                15usize => member(&mut __map, &mut order_name),
                16usize => member(&mut __map, &mut product_count),
                17usize => plain(&mut __map, &mut products),
                18usize => member(&mut __map, &mut promotion_id),
                19usize => member(&mut __map, &mut requested_at),
                20usize => member(&mut __map, &mut schedule_id),
                21usize => plain(&mut __map, &mut status),
                22usize => member(&mut __map, &mut status_changed_at),
                23usize => member(&mut __map, &mut store_id),
                24usize => member(&mut __map, &mut transaction_id),
                25usize => member(&mut __map, &mut updated_at),
                26usize => member(&mut __map, &mut version),
                27usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(failed_at) = failed_at else {
            return Err(missing("failedAt"));
        };
        let Some(failure) = failure else {
            return Err(missing("failure"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(FailedPayment {
            amount,
            billing_key,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            failed_at,
            failure,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            product_count,
            products,
            promotion_id,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            transaction_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for FailedPayment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        FailedPaymentVisitor(None)
    }
}
impl<'de> Deserialize<'de> for FailedPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("FailedPayment", &[], Self::visitor())
    }
}
impl fmt::Debug for FailedPayment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedPayment")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("failed_at", &self.failed_at)
            .field("failure", &self.failure)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("transaction_id", &self.transaction_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl FailedPayment {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `FailedPaymentCancellation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedPaymentCancellation {
    /// `cancelledAt`.
    pub cancelled_at: Option<Timestamp>,
    /// `easyPayDiscountAmount`.
    pub easy_pay_discount_amount: Option<i64>,
    /// `id`.
    pub id: String,
    /// `pgCancellationId`.
    pub pg_cancellation_id: Option<String>,
    /// `reason`.
    pub reason: String,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `taxFreeAmount`.
    pub tax_free_amount: i64,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `trigger`.
    pub trigger: Option<Trigger>,
    /// `vatAmount`.
    pub vat_amount: i64,
}
fn failed_payment_cancellation_member(key: &str) -> usize {
    match key {
        "cancelledAt" => 0usize,
        "easyPayDiscountAmount" => 1usize,
        "id" => 2usize,
        "pgCancellationId" => 3usize,
        "reason" => 4usize,
        "requestedAt" => 5usize,
        "status" => 6usize,
        "taxFreeAmount" => 7usize,
        "totalAmount" => 8usize,
        "trigger" => 9usize,
        "vatAmount" => 10usize,
        _ => usize::MAX,
    }
}
struct FailedPaymentCancellationVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for FailedPaymentCancellationVisitor {
    type Value = FailedPaymentCancellation;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FailedPaymentCancellation")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<FailedPaymentCancellation, A::Error> {
        let mut cancelled_at = None;
        let mut easy_pay_discount_amount = None;
        let mut id = None;
        let mut pg_cancellation_id = None;
        let mut reason = None;
        let mut requested_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut tax_free_amount = None;
        let mut total_amount = None;
        let mut trigger = None;
        let mut vat_amount = None;
        while let Some(__key) = __map
            .next_key_seed(Key(failed_payment_cancellation_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cancelled_at),
                1usize => member(&mut __map, &mut easy_pay_discount_amount),
                2usize => member(&mut __map, &mut id),
                3usize => member(&mut __map, &mut pg_cancellation_id),
                4usize => member(&mut __map, &mut reason),
                5usize => member(&mut __map, &mut requested_at),
                6usize => plain(&mut __map, &mut status),
                7usize => member(&mut __map, &mut tax_free_amount),
                8usize => member(&mut __map, &mut total_amount),
                9usize => member(&mut __map, &mut trigger),
                10usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(reason) = reason else {
            return Err(missing("reason"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(tax_free_amount) = tax_free_amount else {
            return Err(missing("taxFreeAmount"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        let Some(vat_amount) = vat_amount else {
            return Err(missing("vatAmount"));
        };
        Ok(FailedPaymentCancellation {
            cancelled_at,
            easy_pay_discount_amount,
            id,
            pg_cancellation_id,
            reason,
            requested_at,
            status,
            tax_free_amount,
            total_amount,
            trigger,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for FailedPaymentCancellation {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        FailedPaymentCancellationVisitor(None)
    }
}
impl<'de> Deserialize<'de> for FailedPaymentCancellation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("FailedPaymentCancellation", &[], Self::visitor())
    }
}
impl fmt::Debug for FailedPaymentCancellation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedPaymentCancellation")
            .field("cancelled_at", &self.cancelled_at)
            .field("easy_pay_discount_amount", &self.easy_pay_discount_amount)
            .field("id", &self.id)
            .field("pg_cancellation_id", &self.pg_cancellation_id)
            .field("reason", &Quoted(&self.reason))
            .field("requested_at", &self.requested_at)
            .field("status", &self.status)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("total_amount", &self.total_amount)
            .field("trigger", &self.trigger)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
/// PortOne's `FailedPaymentSchedule`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedPaymentSchedule {
    /// `billingKey`.
    pub billing_key: String,
    /// `completedAt`.
    pub completed_at: Timestamp,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: String,
    /// `customer`.
    pub customer: Customer,
    /// `id`.
    pub id: String,
    /// `installmentMonth`.
    pub installment_month: Option<i32>,
    /// `isCulturalExpense`.
    pub is_cultural_expense: bool,
    /// `isEscrow`.
    pub is_escrow: bool,
    /// `merchantId`.
    pub merchant_id: String,
    /// `noticeUrls`.
    pub notice_urls: Option<Vec<String>>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `startedAt`.
    pub started_at: Timestamp,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `storeId`.
    pub store_id: String,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `timeToPay`.
    pub time_to_pay: Timestamp,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `vatAmount`.
    pub vat_amount: Option<i64>,
}
fn failed_payment_schedule_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "completedAt" => 1usize,
        "createdAt" => 2usize,
        "currency" => 3usize,
        "customData" => 4usize,
        "customer" => 5usize,
        "id" => 6usize,
        "installmentMonth" => 7usize,
        "isCulturalExpense" => 8usize,
        "isEscrow" => 9usize,
        "merchantId" => 10usize,
        "noticeUrls" => 11usize,
        "orderName" => 12usize,
        "paymentId" => 13usize,
        "products" => 14usize,
        "startedAt" => 15usize,
        "status" => 16usize,
        "storeId" => 17usize,
        "taxFreeAmount" => 18usize,
        "timeToPay" => 19usize,
        "totalAmount" => 20usize,
        "vatAmount" => 21usize,
        _ => usize::MAX,
    }
}
struct FailedPaymentScheduleVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for FailedPaymentScheduleVisitor {
    type Value = FailedPaymentSchedule;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FailedPaymentSchedule")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<FailedPaymentSchedule, A::Error> {
        let mut billing_key = None;
        let mut completed_at = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut id = None;
        let mut installment_month = None;
        let mut is_cultural_expense = None;
        let mut is_escrow = None;
        let mut merchant_id = None;
        let mut notice_urls = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut products = None;
        let mut started_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut store_id = None;
        let mut tax_free_amount = None;
        let mut time_to_pay = None;
        let mut total_amount = None;
        let mut vat_amount = None;
        while let Some(__key) = __map.next_key_seed(Key(failed_payment_schedule_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => member(&mut __map, &mut completed_at),
                2usize => member(&mut __map, &mut created_at),
                3usize => member(&mut __map, &mut currency),
                4usize => member(&mut __map, &mut custom_data),
                5usize => member(&mut __map, &mut customer),
                6usize => member(&mut __map, &mut id),
                7usize => member(&mut __map, &mut installment_month),
                8usize => member(&mut __map, &mut is_cultural_expense),
                9usize => member(&mut __map, &mut is_escrow),
                10usize => member(&mut __map, &mut merchant_id),
                11usize => plain(&mut __map, &mut notice_urls),
                12usize => member(&mut __map, &mut order_name),
                13usize => member(&mut __map, &mut payment_id),
                14usize => plain(&mut __map, &mut products),
                15usize => member(&mut __map, &mut started_at),
                16usize => plain(&mut __map, &mut status),
                17usize => member(&mut __map, &mut store_id),
                18usize => member(&mut __map, &mut tax_free_amount),
                19usize => member(&mut __map, &mut time_to_pay),
                20usize => member(&mut __map, &mut total_amount),
                21usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(completed_at) = completed_at else {
            return Err(missing("completedAt"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(custom_data) = custom_data else {
            return Err(missing("customData"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(is_cultural_expense) = is_cultural_expense else {
            return Err(missing("isCulturalExpense"));
        };
        let Some(is_escrow) = is_escrow else {
            return Err(missing("isEscrow"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(started_at) = started_at else {
            return Err(missing("startedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(time_to_pay) = time_to_pay else {
            return Err(missing("timeToPay"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        Ok(FailedPaymentSchedule {
            billing_key,
            completed_at,
            created_at,
            currency,
            custom_data,
            customer,
            id,
            installment_month,
            is_cultural_expense,
            is_escrow,
            merchant_id,
            notice_urls,
            order_name,
            payment_id,
            products,
            started_at,
            status,
            store_id,
            tax_free_amount,
            time_to_pay,
            total_amount,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for FailedPaymentSchedule {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        FailedPaymentScheduleVisitor(None)
    }
}
impl<'de> Deserialize<'de> for FailedPaymentSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("FailedPaymentSchedule", &[], Self::visitor())
    }
}
impl fmt::Debug for FailedPaymentSchedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedPaymentSchedule")
            .field("billing_key", &Hidden)
            .field("completed_at", &self.completed_at)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("id", &self.id)
            .field("installment_month", &self.installment_month)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("is_escrow", &self.is_escrow)
            .field("merchant_id", &self.merchant_id)
            .field("notice_urls", &Hidden)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("products", &self.products)
            .field("started_at", &self.started_at)
            .field("status", &self.status)
            .field("store_id", &self.store_id)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("time_to_pay", &self.time_to_pay)
            .field("total_amount", &self.total_amount)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
impl FailedPaymentSchedule {
    /// `totalAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.total_amount)
    }
}
/// PortOne's `FailedPaymentTransaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedPaymentTransaction {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `channel`.
    pub channel: Option<SelectedChannel>,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `failedAt`.
    pub failed_at: Timestamp,
    /// `failure`.
    pub failure: PaymentFailure,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn failed_payment_transaction_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "escrow" => 8usize,
        "failedAt" => 9usize,
        "failure" => 10usize,
        "id" => 11usize,
        "isCulturalExpense" => 12usize,
        "merchantId" => 13usize,
        "method" => 14usize,
        "orderName" => 15usize,
        "paymentId" => 16usize,
        "productCount" => 17usize,
        "products" => 18usize,
        "promotionId" => 19usize,
        "requestedAt" => 20usize,
        "scheduleId" => 21usize,
        "status" => 22usize,
        "statusChangedAt" => 23usize,
        "storeId" => 24usize,
        "updatedAt" => 25usize,
        "version" => 26usize,
        "webhooks" => 27usize,
        _ => usize::MAX,
    }
}
struct FailedPaymentTransactionVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for FailedPaymentTransactionVisitor {
    type Value = FailedPaymentTransaction;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FailedPaymentTransaction")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<FailedPaymentTransaction, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut failed_at = None;
        let mut failure = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(failed_payment_transaction_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => member(&mut __map, &mut escrow),
                9usize => member(&mut __map, &mut failed_at),
                10usize => member(&mut __map, &mut failure),
                11usize => member(&mut __map, &mut id),
                12usize => member(&mut __map, &mut is_cultural_expense),
                13usize => member(&mut __map, &mut merchant_id),
                14usize => member(&mut __map, &mut method),
                15usize => member(&mut __map, &mut order_name),
                16usize => member(&mut __map, &mut payment_id),
                17usize => member(&mut __map, &mut product_count),
                18usize => plain(&mut __map, &mut products),
                19usize => member(&mut __map, &mut promotion_id),
                20usize => member(&mut __map, &mut requested_at),
                21usize => member(&mut __map, &mut schedule_id),
                22usize => plain(&mut __map, &mut status),
                23usize => member(&mut __map, &mut status_changed_at),
                24usize => member(&mut __map, &mut store_id),
                25usize => member(&mut __map, &mut updated_at),
                26usize => member(&mut __map, &mut version),
                27usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(failed_at) = failed_at else {
            return Err(missing("failedAt"));
        };
        let Some(failure) = failure else {
            return Err(missing("failure"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(FailedPaymentTransaction {
            amount,
            billing_key,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            failed_at,
            failure,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            payment_id,
            product_count,
            products,
            promotion_id,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for FailedPaymentTransaction {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        FailedPaymentTransactionVisitor(None)
    }
}
impl<'de> Deserialize<'de> for FailedPaymentTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("FailedPaymentTransaction", &[], Self::visitor())
    }
}
impl fmt::Debug for FailedPaymentTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedPaymentTransaction")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("failed_at", &self.failed_at)
            .field("failure", &self.failure)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl FailedPaymentTransaction {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `FailedPgBillingKeyIssueResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedPgBillingKeyIssueResponse {
    /// `channel`.
    pub channel: SelectedChannel,
    /// `failure`.
    pub failure: BillingKeyFailure,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn failed_pg_billing_key_issue_response_member(key: &str) -> usize {
    match key {
        "channel" => 0usize,
        "failure" => 1usize,
        "type" => 2usize,
        _ => usize::MAX,
    }
}
struct FailedPgBillingKeyIssueResponseVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for FailedPgBillingKeyIssueResponseVisitor {
    type Value = FailedPgBillingKeyIssueResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FailedPgBillingKeyIssueResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<FailedPgBillingKeyIssueResponse, A::Error> {
        let mut channel = None;
        let mut failure = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(failed_pg_billing_key_issue_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut channel),
                1usize => member(&mut __map, &mut failure),
                2usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(failure) = failure else {
            return Err(missing("failure"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(FailedPgBillingKeyIssueResponse {
            channel,
            failure,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for FailedPgBillingKeyIssueResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        FailedPgBillingKeyIssueResponseVisitor(None)
    }
}
impl<'de> Deserialize<'de> for FailedPgBillingKeyIssueResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("FailedPgBillingKeyIssueResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for FailedPgBillingKeyIssueResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedPgBillingKeyIssueResponse")
            .field("channel", &self.channel)
            .field("failure", &self.failure)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `ForbiddenError`, which comes with HTTP status 403.
pub type ForbiddenError = PlainError;
/// PortOne's `Gender`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `FEMALE`.
    FEMALE,
    /// `MALE`.
    MALE,
    /// `OTHER`.
    OTHER,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl Gender {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FEMALE => "FEMALE",
            Self::MALE => "MALE",
            Self::OTHER => "OTHER",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for Gender {
    fn from(code: &str) -> Self {
        match code {
            "FEMALE" => Self::FEMALE,
            "MALE" => Self::MALE,
            "OTHER" => Self::OTHER,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for Gender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for Gender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for Gender {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("Gender")
    }
}
impl<'de> Deserialize<'de> for Gender {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `GetAllPaymentEventsByCursorResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllPaymentEventsByCursorResponse {
    /// `items`.
    pub items: Vec<PaymentEventWithCursor>,
}
fn get_all_payment_events_by_cursor_response_member(key: &str) -> usize {
    match key {
        "items" => 0usize,
        _ => usize::MAX,
    }
}
struct GetAllPaymentEventsByCursorResponseVisitor;
impl<'de> Visitor<'de> for GetAllPaymentEventsByCursorResponseVisitor {
    type Value = GetAllPaymentEventsByCursorResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GetAllPaymentEventsByCursorResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<GetAllPaymentEventsByCursorResponse, A::Error> {
        let mut items = None;
        while let Some(__key) = __map
            .next_key_seed(Key(get_all_payment_events_by_cursor_response_member))?
        {
            match __key {
                0usize => plain(&mut __map, &mut items),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(items) = items else {
            return Err(missing("items"));
        };
        Ok(GetAllPaymentEventsByCursorResponse {
            items,
        })
    }
}
impl<'de> Answered<'de> for GetAllPaymentEventsByCursorResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        GetAllPaymentEventsByCursorResponseVisitor
    }
}
impl<'de> Deserialize<'de> for GetAllPaymentEventsByCursorResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct(
                "GetAllPaymentEventsByCursorResponse",
                &[],
                Self::visitor(),
            )
    }
}
impl fmt::Debug for GetAllPaymentEventsByCursorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetAllPaymentEventsByCursorResponse")
            .field("items", &self.items)
            .finish()
    }
}
/// PortOne's `GetAllPaymentEventsError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAllPaymentEventsError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetAllPaymentEventsError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetAllPaymentEventsError {
    const NAME: &'static str = "GetAllPaymentEventsError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetAllPaymentEventsError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetAllPaymentEventsError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetAllPaymentEventsError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetAllPaymentsByCursorResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllPaymentsByCursorResponse {
    /// `items`.
    pub items: Vec<PaymentWithCursor>,
}
fn get_all_payments_by_cursor_response_member(key: &str) -> usize {
    match key {
        "items" => 0usize,
        _ => usize::MAX,
    }
}
struct GetAllPaymentsByCursorResponseVisitor;
impl<'de> Visitor<'de> for GetAllPaymentsByCursorResponseVisitor {
    type Value = GetAllPaymentsByCursorResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GetAllPaymentsByCursorResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<GetAllPaymentsByCursorResponse, A::Error> {
        let mut items = None;
        while let Some(__key) = __map
            .next_key_seed(Key(get_all_payments_by_cursor_response_member))?
        {
            match __key {
                0usize => plain(&mut __map, &mut items),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(items) = items else {
            return Err(missing("items"));
        };
        Ok(GetAllPaymentsByCursorResponse {
            items,
        })
    }
}
impl<'de> Answered<'de> for GetAllPaymentsByCursorResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        GetAllPaymentsByCursorResponseVisitor
    }
}
impl<'de> Deserialize<'de> for GetAllPaymentsByCursorResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("GetAllPaymentsByCursorResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for GetAllPaymentsByCursorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetAllPaymentsByCursorResponse")
            .field("items", &self.items)
            .finish()
    }
}
/// PortOne's `GetAllPaymentsError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAllPaymentsError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetAllPaymentsError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetAllPaymentsError {
    const NAME: &'static str = "GetAllPaymentsError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetAllPaymentsError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetAllPaymentsError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetAllPaymentsError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetBillingKeyInfoError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBillingKeyInfoError {
    /// `BILLING_KEY_NOT_FOUND`.
    BillingKeyNotFound(BillingKeyNotFoundError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetBillingKeyInfoError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::BillingKeyNotFound(_) => Some("BILLING_KEY_NOT_FOUND"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetBillingKeyInfoError {
    const NAME: &'static str = "GetBillingKeyInfoError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "BILLING_KEY_NOT_FOUND",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("BILLING_KEY_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::BillingKeyNotFound)
            }
            1usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            2usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            3usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetBillingKeyInfoError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetBillingKeyInfoError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetBillingKeyInfoError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::BillingKeyNotFound(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetBillingKeyInfosError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBillingKeyInfosError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetBillingKeyInfosError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetBillingKeyInfosError {
    const NAME: &'static str = "GetBillingKeyInfosError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetBillingKeyInfosError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetBillingKeyInfosError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetBillingKeyInfosError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetBillingKeyInfosResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBillingKeyInfosResponse {
    /// `items`.
    pub items: Vec<BillingKeyInfo>,
    /// `page`.
    pub page: PageInfo,
}
fn get_billing_key_infos_response_member(key: &str) -> usize {
    match key {
        "items" => 0usize,
        "page" => 1usize,
        _ => usize::MAX,
    }
}
struct GetBillingKeyInfosResponseVisitor;
impl<'de> Visitor<'de> for GetBillingKeyInfosResponseVisitor {
    type Value = GetBillingKeyInfosResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GetBillingKeyInfosResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<GetBillingKeyInfosResponse, A::Error> {
        let mut items = None;
        let mut page = None;
        while let Some(__key) = __map
            .next_key_seed(Key(get_billing_key_infos_response_member))?
        {
            match __key {
                0usize => plain(&mut __map, &mut items),
                1usize => member(&mut __map, &mut page),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(items) = items else {
            return Err(missing("items"));
        };
        let Some(page) = page else {
            return Err(missing("page"));
        };
        Ok(GetBillingKeyInfosResponse {
            items,
            page,
        })
    }
}
impl<'de> Answered<'de> for GetBillingKeyInfosResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        GetBillingKeyInfosResponseVisitor
    }
}
impl<'de> Deserialize<'de> for GetBillingKeyInfosResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("GetBillingKeyInfosResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for GetBillingKeyInfosResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetBillingKeyInfosResponse")
            .field("items", &self.items)
            .field("page", &self.page)
            .finish()
    }
}
/// PortOne's `GetCashReceiptError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCashReceiptError {
    /// `CASH_RECEIPT_NOT_FOUND`.
    CashReceiptNotFound(CashReceiptNotFoundError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetCashReceiptError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::CashReceiptNotFound(_) => Some("CASH_RECEIPT_NOT_FOUND"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetCashReceiptError {
    const NAME: &'static str = "GetCashReceiptError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "CASH_RECEIPT_NOT_FOUND",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("CASH_RECEIPT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::CashReceiptNotFound)
            }
            1usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            2usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            3usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetCashReceiptError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetCashReceiptError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetCashReceiptError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::CashReceiptNotFound(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetCashReceiptsError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCashReceiptsError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetCashReceiptsError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetCashReceiptsError {
    const NAME: &'static str = "GetCashReceiptsError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetCashReceiptsError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetCashReceiptsError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetCashReceiptsError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetCashReceiptsResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCashReceiptsResponse {
    /// `items`.
    pub items: Vec<CashReceipt>,
    /// `page`.
    pub page: PageInfo,
}
fn get_cash_receipts_response_member(key: &str) -> usize {
    match key {
        "items" => 0usize,
        "page" => 1usize,
        _ => usize::MAX,
    }
}
struct GetCashReceiptsResponseVisitor;
impl<'de> Visitor<'de> for GetCashReceiptsResponseVisitor {
    type Value = GetCashReceiptsResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GetCashReceiptsResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<GetCashReceiptsResponse, A::Error> {
        let mut items = None;
        let mut page = None;
        while let Some(__key) = __map
            .next_key_seed(Key(get_cash_receipts_response_member))?
        {
            match __key {
                0usize => plain(&mut __map, &mut items),
                1usize => member(&mut __map, &mut page),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(items) = items else {
            return Err(missing("items"));
        };
        let Some(page) = page else {
            return Err(missing("page"));
        };
        Ok(GetCashReceiptsResponse {
            items,
            page,
        })
    }
}
impl<'de> Answered<'de> for GetCashReceiptsResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        GetCashReceiptsResponseVisitor
    }
}
impl<'de> Deserialize<'de> for GetCashReceiptsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("GetCashReceiptsResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for GetCashReceiptsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetCashReceiptsResponse")
            .field("items", &self.items)
            .field("page", &self.page)
            .finish()
    }
}
/// PortOne's `GetPaymentError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPaymentError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetPaymentError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetPaymentError {
    const NAME: &'static str = "GetPaymentError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_NOT_FOUND",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetPaymentError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetPaymentError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetPaymentError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetPaymentScheduleError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPaymentScheduleError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_SCHEDULE_NOT_FOUND`.
    PaymentScheduleNotFound(PaymentScheduleNotFoundError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetPaymentScheduleError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentScheduleNotFound(_) => Some("PAYMENT_SCHEDULE_NOT_FOUND"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetPaymentScheduleError {
    const NAME: &'static str = "GetPaymentScheduleError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_SCHEDULE_NOT_FOUND",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("PAYMENT_SCHEDULE_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentScheduleNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetPaymentScheduleError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetPaymentScheduleError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetPaymentScheduleError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentScheduleNotFound(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetPaymentSchedulesError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPaymentSchedulesError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetPaymentSchedulesError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetPaymentSchedulesError {
    const NAME: &'static str = "GetPaymentSchedulesError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetPaymentSchedulesError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetPaymentSchedulesError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetPaymentSchedulesError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetPaymentSchedulesResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentSchedulesResponse {
    /// `items`.
    pub items: Vec<PaymentSchedule>,
    /// `page`.
    pub page: PageInfo,
}
fn get_payment_schedules_response_member(key: &str) -> usize {
    match key {
        "items" => 0usize,
        "page" => 1usize,
        _ => usize::MAX,
    }
}
struct GetPaymentSchedulesResponseVisitor;
impl<'de> Visitor<'de> for GetPaymentSchedulesResponseVisitor {
    type Value = GetPaymentSchedulesResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GetPaymentSchedulesResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<GetPaymentSchedulesResponse, A::Error> {
        let mut items = None;
        let mut page = None;
        while let Some(__key) = __map
            .next_key_seed(Key(get_payment_schedules_response_member))?
        {
            match __key {
                0usize => plain(&mut __map, &mut items),
                1usize => member(&mut __map, &mut page),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(items) = items else {
            return Err(missing("items"));
        };
        let Some(page) = page else {
            return Err(missing("page"));
        };
        Ok(GetPaymentSchedulesResponse {
            items,
            page,
        })
    }
}
impl<'de> Answered<'de> for GetPaymentSchedulesResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        GetPaymentSchedulesResponseVisitor
    }
}
impl<'de> Deserialize<'de> for GetPaymentSchedulesResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("GetPaymentSchedulesResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for GetPaymentSchedulesResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPaymentSchedulesResponse")
            .field("items", &self.items)
            .field("page", &self.page)
            .finish()
    }
}
/// PortOne's `GetPaymentTransactionsError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPaymentTransactionsError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetPaymentTransactionsError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetPaymentTransactionsError {
    const NAME: &'static str = "GetPaymentTransactionsError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_NOT_FOUND",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetPaymentTransactionsError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetPaymentTransactionsError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetPaymentTransactionsError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetPaymentTransactionsResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentTransactionsResponse {
    /// `items`.
    pub items: Vec<PaymentTransaction>,
}
fn get_payment_transactions_response_member(key: &str) -> usize {
    match key {
        "items" => 0usize,
        _ => usize::MAX,
    }
}
struct GetPaymentTransactionsResponseVisitor;
impl<'de> Visitor<'de> for GetPaymentTransactionsResponseVisitor {
    type Value = GetPaymentTransactionsResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GetPaymentTransactionsResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<GetPaymentTransactionsResponse, A::Error> {
        let mut items = None;
        while let Some(__key) = __map
            .next_key_seed(Key(get_payment_transactions_response_member))?
        {
            match __key {
                0usize => plain(&mut __map, &mut items),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(items) = items else {
            return Err(missing("items"));
        };
        Ok(GetPaymentTransactionsResponse {
            items,
        })
    }
}
impl<'de> Answered<'de> for GetPaymentTransactionsResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        GetPaymentTransactionsResponseVisitor
    }
}
impl<'de> Deserialize<'de> for GetPaymentTransactionsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("GetPaymentTransactionsResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for GetPaymentTransactionsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPaymentTransactionsResponse")
            .field("items", &self.items)
            .finish()
    }
}
/// PortOne's `GetPaymentsError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPaymentsError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl GetPaymentsError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for GetPaymentsError {
    const NAME: &'static str = "GetPaymentsError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for GetPaymentsError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for GetPaymentsError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for GetPaymentsError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `GetPaymentsResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentsResponse {
    /// `items`.
    pub items: Vec<Payment>,
    /// `page`.
    pub page: PageInfo,
}
fn get_payments_response_member(key: &str) -> usize {
    match key {
        "items" => 0usize,
        "page" => 1usize,
        _ => usize::MAX,
    }
}
struct GetPaymentsResponseVisitor;
impl<'de> Visitor<'de> for GetPaymentsResponseVisitor {
    type Value = GetPaymentsResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GetPaymentsResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<GetPaymentsResponse, A::Error> {
        let mut items = None;
        let mut page = None;
        while let Some(__key) = __map.next_key_seed(Key(get_payments_response_member))? {
            match __key {
                0usize => plain(&mut __map, &mut items),
                1usize => member(&mut __map, &mut page),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(items) = items else {
            return Err(missing("items"));
        };
        let Some(page) = page else {
            return Err(missing("page"));
        };
        Ok(GetPaymentsResponse { items, page })
    }
}
impl<'de> Answered<'de> for GetPaymentsResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        GetPaymentsResponseVisitor
    }
}
impl<'de> Deserialize<'de> for GetPaymentsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("GetPaymentsResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for GetPaymentsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPaymentsResponse")
            .field("items", &self.items)
            .field("page", &self.page)
            .finish()
    }
}
/// PortOne's `InformationMismatchError`, which comes with HTTP status 409.
pub type InformationMismatchError = PlainError;
/// PortOne's `InstantPaymentSummary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstantPaymentSummary {
    /// `paidAt`.
    pub paid_at: Timestamp,
    /// `pgTxId`.
    pub pg_tx_id: String,
}
fn instant_payment_summary_member(key: &str) -> usize {
    match key {
        "paidAt" => 0usize,
        "pgTxId" => 1usize,
        _ => usize::MAX,
    }
}
struct InstantPaymentSummaryVisitor;
impl<'de> Visitor<'de> for InstantPaymentSummaryVisitor {
    type Value = InstantPaymentSummary;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InstantPaymentSummary")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<InstantPaymentSummary, A::Error> {
        let mut paid_at = None;
        let mut pg_tx_id = None;
        while let Some(__key) = __map.next_key_seed(Key(instant_payment_summary_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut paid_at),
                1usize => member(&mut __map, &mut pg_tx_id),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(paid_at) = paid_at else {
            return Err(missing("paidAt"));
        };
        let Some(pg_tx_id) = pg_tx_id else {
            return Err(missing("pgTxId"));
        };
        Ok(InstantPaymentSummary {
            paid_at,
            pg_tx_id,
        })
    }
}
impl<'de> Answered<'de> for InstantPaymentSummary {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        InstantPaymentSummaryVisitor
    }
}
impl<'de> Deserialize<'de> for InstantPaymentSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("InstantPaymentSummary", &[], Self::visitor())
    }
}
impl fmt::Debug for InstantPaymentSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstantPaymentSummary")
            .field("paid_at", &self.paid_at)
            .field("pg_tx_id", &self.pg_tx_id)
            .finish()
    }
}
/// PortOne's `InvalidPaymentTokenError`, which comes with HTTP status 400.
pub type InvalidPaymentTokenError = PlainError;
/// PortOne's `InvalidRequestError`, which comes with HTTP status 400.
pub type InvalidRequestError = PlainError;
/// PortOne's `IssueBillingKeyError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IssueBillingKeyError {
    /// `CHANNEL_NOT_FOUND`.
    ChannelNotFound(ChannelNotFoundError),
    /// `CHANNEL_SPECIFIC`.
    ChannelSpecific(ChannelSpecificError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl IssueBillingKeyError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::ChannelNotFound(_) => Some("CHANNEL_NOT_FOUND"),
            Self::ChannelSpecific(_) => Some("CHANNEL_SPECIFIC"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for IssueBillingKeyError {
    const NAME: &'static str = "IssueBillingKeyError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "CHANNEL_NOT_FOUND",
        "CHANNEL_SPECIFIC",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("CHANNEL_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::ChannelNotFound)
            }
            1usize => {
                ChannelSpecificErrorVisitor(Some("CHANNEL_SPECIFIC"))
                    .visit_map(object)
                    .map(Self::ChannelSpecific)
            }
            2usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            3usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            4usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            5usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for IssueBillingKeyError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for IssueBillingKeyError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for IssueBillingKeyError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::ChannelNotFound(case) => case.message.as_deref(),
            Self::ChannelSpecific(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `IssueBillingKeyResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueBillingKeyResponse {
    /// `billingKeyInfo`.
    pub billing_key_info: BillingKeyInfoSummary,
    /// `channelSpecificFailures`.
    pub channel_specific_failures: Option<Vec<ChannelSpecificFailure>>,
}
fn issue_billing_key_response_member(key: &str) -> usize {
    match key {
        "billingKeyInfo" => 0usize,
        "channelSpecificFailures" => 1usize,
        _ => usize::MAX,
    }
}
struct IssueBillingKeyResponseVisitor;
impl<'de> Visitor<'de> for IssueBillingKeyResponseVisitor {
    type Value = IssueBillingKeyResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IssueBillingKeyResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<IssueBillingKeyResponse, A::Error> {
        let mut billing_key_info = None;
        let mut channel_specific_failures = None;
        while let Some(__key) = __map
            .next_key_seed(Key(issue_billing_key_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key_info),
                1usize => plain(&mut __map, &mut channel_specific_failures),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key_info) = billing_key_info else {
            return Err(missing("billingKeyInfo"));
        };
        Ok(IssueBillingKeyResponse {
            billing_key_info,
            channel_specific_failures,
        })
    }
}
impl<'de> Answered<'de> for IssueBillingKeyResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        IssueBillingKeyResponseVisitor
    }
}
impl<'de> Deserialize<'de> for IssueBillingKeyResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("IssueBillingKeyResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for IssueBillingKeyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssueBillingKeyResponse")
            .field("billing_key_info", &self.billing_key_info)
            .field("channel_specific_failures", &self.channel_specific_failures)
            .finish()
    }
}
/// PortOne's `IssueCashReceiptError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IssueCashReceiptError {
    /// `CASH_RECEIPT_ALREADY_ISSUED`.
    CashReceiptAlreadyIssued(CashReceiptAlreadyIssuedError),
    /// `CHANNEL_NOT_FOUND`.
    ChannelNotFound(ChannelNotFoundError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl IssueCashReceiptError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::CashReceiptAlreadyIssued(_) => Some("CASH_RECEIPT_ALREADY_ISSUED"),
            Self::ChannelNotFound(_) => Some("CHANNEL_NOT_FOUND"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for IssueCashReceiptError {
    const NAME: &'static str = "IssueCashReceiptError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "CASH_RECEIPT_ALREADY_ISSUED",
        "CHANNEL_NOT_FOUND",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("CASH_RECEIPT_ALREADY_ISSUED"))
                    .visit_map(object)
                    .map(Self::CashReceiptAlreadyIssued)
            }
            1usize => {
                PlainErrorVisitor(Some("CHANNEL_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::ChannelNotFound)
            }
            2usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            3usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            4usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            5usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for IssueCashReceiptError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for IssueCashReceiptError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for IssueCashReceiptError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::CashReceiptAlreadyIssued(case) => case.message.as_deref(),
            Self::ChannelNotFound(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `IssueCashReceiptResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueCashReceiptResponse {
    /// `cashReceipt`.
    pub cash_receipt: CashReceiptSummary,
}
fn issue_cash_receipt_response_member(key: &str) -> usize {
    match key {
        "cashReceipt" => 0usize,
        _ => usize::MAX,
    }
}
struct IssueCashReceiptResponseVisitor;
impl<'de> Visitor<'de> for IssueCashReceiptResponseVisitor {
    type Value = IssueCashReceiptResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IssueCashReceiptResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<IssueCashReceiptResponse, A::Error> {
        let mut cash_receipt = None;
        while let Some(__key) = __map
            .next_key_seed(Key(issue_cash_receipt_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cash_receipt),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(cash_receipt) = cash_receipt else {
            return Err(missing("cashReceipt"));
        };
        Ok(IssueCashReceiptResponse {
            cash_receipt,
        })
    }
}
impl<'de> Answered<'de> for IssueCashReceiptResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        IssueCashReceiptResponseVisitor
    }
}
impl<'de> Deserialize<'de> for IssueCashReceiptResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("IssueCashReceiptResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for IssueCashReceiptResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssueCashReceiptResponse")
            .field("cash_receipt", &self.cash_receipt)
            .finish()
    }
}
/// PortOne's `IssueFailedCashReceipt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueFailedCashReceipt {
    /// `channel`.
    pub channel: Option<SelectedChannel>,
    /// `isManual`.
    pub is_manual: bool,
    /// `merchantId`.
    pub merchant_id: String,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusUpdatedAt`.
    pub status_updated_at: Option<Timestamp>,
    /// `storeId`.
    pub store_id: String,
}
fn issue_failed_cash_receipt_member(key: &str) -> usize {
    match key {
        "channel" => 0usize,
        "isManual" => 1usize,
        "merchantId" => 2usize,
        "orderName" => 3usize,
        "paymentId" => 4usize,
        "status" => 5usize,
        "statusUpdatedAt" => 6usize,
        "storeId" => 7usize,
        _ => usize::MAX,
    }
}
struct IssueFailedCashReceiptVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for IssueFailedCashReceiptVisitor {
    type Value = IssueFailedCashReceipt;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IssueFailedCashReceipt")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<IssueFailedCashReceipt, A::Error> {
        let mut channel = None;
        let mut is_manual = None;
        let mut merchant_id = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_updated_at = None;
        let mut store_id = None;
        while let Some(__key) = __map
            .next_key_seed(Key(issue_failed_cash_receipt_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut channel),
                1usize => member(&mut __map, &mut is_manual),
                2usize => member(&mut __map, &mut merchant_id),
                3usize => member(&mut __map, &mut order_name),
                4usize => member(&mut __map, &mut payment_id),
                5usize => plain(&mut __map, &mut status),
                6usize => member(&mut __map, &mut status_updated_at),
                7usize => member(&mut __map, &mut store_id),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(is_manual) = is_manual else {
            return Err(missing("isManual"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        Ok(IssueFailedCashReceipt {
            channel,
            is_manual,
            merchant_id,
            order_name,
            payment_id,
            status,
            status_updated_at,
            store_id,
        })
    }
}
impl<'de> Answered<'de> for IssueFailedCashReceipt {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        IssueFailedCashReceiptVisitor(None)
    }
}
impl<'de> Deserialize<'de> for IssueFailedCashReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("IssueFailedCashReceipt", &[], Self::visitor())
    }
}
impl fmt::Debug for IssueFailedCashReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssueFailedCashReceipt")
            .field("channel", &self.channel)
            .field("is_manual", &self.is_manual)
            .field("merchant_id", &self.merchant_id)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("status", &self.status)
            .field("status_updated_at", &self.status_updated_at)
            .field("store_id", &self.store_id)
            .finish()
    }
}
/// PortOne's `IssuedBillingKeyInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssuedBillingKeyInfo {
    /// `billingKey`.
    pub billing_key: String,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `channels`.
    pub channels: Vec<SelectedChannel>,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `issueId`.
    pub issue_id: Option<String>,
    /// `issueName`.
    pub issue_name: Option<String>,
    /// `issuedAt`.
    pub issued_at: Timestamp,
    /// `merchantId`.
    pub merchant_id: String,
    /// `methods`.
    pub methods: Option<Vec<BillingKeyPaymentMethod>>,
    /// `pgBillingKeyIssueResponses`.
    pub pg_billing_key_issue_responses: Option<Vec<PgBillingKeyIssueResponse>>,
    /// `requestedAt`.
    pub requested_at: Option<Timestamp>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `storeId`.
    pub store_id: String,
}
fn issued_billing_key_info_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "channelGroup" => 1usize,
        "channels" => 2usize,
        "customData" => 3usize,
        "customer" => 4usize,
        "issueId" => 5usize,
        "issueName" => 6usize,
        "issuedAt" => 7usize,
        "merchantId" => 8usize,
        "methods" => 9usize,
        "pgBillingKeyIssueResponses" => 10usize,
        "requestedAt" => 11usize,
        "status" => 12usize,
        "storeId" => 13usize,
        _ => usize::MAX,
    }
}
struct IssuedBillingKeyInfoVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for IssuedBillingKeyInfoVisitor {
    type Value = IssuedBillingKeyInfo;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IssuedBillingKeyInfo")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<IssuedBillingKeyInfo, A::Error> {
        let mut billing_key = None;
        let mut channel_group = None;
        let mut channels = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut issue_id = None;
        let mut issue_name = None;
        let mut issued_at = None;
        let mut merchant_id = None;
        let mut methods = None;
        let mut pg_billing_key_issue_responses = None;
        let mut requested_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut store_id = None;
        while let Some(__key) = __map.next_key_seed(Key(issued_billing_key_info_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => member(&mut __map, &mut channel_group),
                2usize => plain(&mut __map, &mut channels),
                3usize => member(&mut __map, &mut custom_data),
                4usize => member(&mut __map, &mut customer),
                5usize => member(&mut __map, &mut issue_id),
                6usize => member(&mut __map, &mut issue_name),
                7usize => member(&mut __map, &mut issued_at),
                8usize => member(&mut __map, &mut merchant_id),
                9usize => plain(&mut __map, &mut methods),
                10usize => plain(&mut __map, &mut pg_billing_key_issue_responses),
                11usize => member(&mut __map, &mut requested_at),
                12usize => plain(&mut __map, &mut status),
                13usize => member(&mut __map, &mut store_id),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(channels) = channels else {
            return Err(missing("channels"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(issued_at) = issued_at else {
            return Err(missing("issuedAt"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        Ok(IssuedBillingKeyInfo {
            billing_key,
            channel_group,
            channels,
            custom_data,
            customer,
            issue_id,
            issue_name,
            issued_at,
            merchant_id,
            methods,
            pg_billing_key_issue_responses,
            requested_at,
            status,
            store_id,
        })
    }
}
impl<'de> Answered<'de> for IssuedBillingKeyInfo {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        IssuedBillingKeyInfoVisitor(None)
    }
}
impl<'de> Deserialize<'de> for IssuedBillingKeyInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("IssuedBillingKeyInfo", &[], Self::visitor())
    }
}
impl fmt::Debug for IssuedBillingKeyInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedBillingKeyInfo")
            .field("billing_key", &Hidden)
            .field("channel_group", &self.channel_group)
            .field("channels", &self.channels)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("issue_id", &self.issue_id)
            .field("issue_name", &self.issue_name.as_deref().map(Quoted))
            .field("issued_at", &self.issued_at)
            .field("merchant_id", &self.merchant_id)
            .field("methods", &self.methods)
            .field(
                "pg_billing_key_issue_responses",
                &self.pg_billing_key_issue_responses,
            )
            .field("requested_at", &self.requested_at)
            .field("status", &self.status)
            .field("store_id", &self.store_id)
            .finish()
    }
}
/// PortOne's `IssuedCashReceipt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssuedCashReceipt {
    /// `amount`.
    pub amount: i64,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `currency`.
    pub currency: Currency,
    /// `isManual`.
    pub is_manual: bool,
    /// `issueNumber`.
    pub issue_number: String,
    /// `issuedAt`.
    pub issued_at: Timestamp,
    /// `merchantId`.
    pub merchant_id: String,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgReceiptId`.
    pub pg_receipt_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusUpdatedAt`.
    pub status_updated_at: Option<Timestamp>,
    /// `storeId`.
    pub store_id: String,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `type`.
    pub r#type: Option<CashReceiptType>,
    /// `url`.
    pub url: Option<String>,
    /// `vatAmount`.
    pub vat_amount: Option<i64>,
}
fn issued_cash_receipt_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "channel" => 1usize,
        "currency" => 2usize,
        "isManual" => 3usize,
        "issueNumber" => 4usize,
        "issuedAt" => 5usize,
        "merchantId" => 6usize,
        "orderName" => 7usize,
        "paymentId" => 8usize,
        "pgReceiptId" => 9usize,
        "status" => 10usize,
        "statusUpdatedAt" => 11usize,
        "storeId" => 12usize,
        "taxFreeAmount" => 13usize,
        "type" => 14usize,
        "url" => 15usize,
        "vatAmount" => 16usize,
        _ => usize::MAX,
    }
}
struct IssuedCashReceiptVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for IssuedCashReceiptVisitor {
    type Value = IssuedCashReceipt;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IssuedCashReceipt")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<IssuedCashReceipt, A::Error> {
        let mut amount = None;
        let mut channel = None;
        let mut currency = None;
        let mut is_manual = None;
        let mut issue_number = None;
        let mut issued_at = None;
        let mut merchant_id = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut pg_receipt_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_updated_at = None;
        let mut store_id = None;
        let mut tax_free_amount = None;
        let mut r#type = None;
        let mut url = None;
        let mut vat_amount = None;
        while let Some(__key) = __map.next_key_seed(Key(issued_cash_receipt_member))? {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut channel),
                2usize => member(&mut __map, &mut currency),
                3usize => member(&mut __map, &mut is_manual),
                4usize => member(&mut __map, &mut issue_number),
                5usize => member(&mut __map, &mut issued_at),
                6usize => member(&mut __map, &mut merchant_id),
                7usize => member(&mut __map, &mut order_name),
                8usize => member(&mut __map, &mut payment_id),
                9usize => member(&mut __map, &mut pg_receipt_id),
                10usize => plain(&mut __map, &mut status),
                11usize => member(&mut __map, &mut status_updated_at),
                12usize => member(&mut __map, &mut store_id),
                13usize => member(&mut __map, &mut tax_free_amount),
                14usize => member(&mut __map, &mut r#type),
                15usize => member(&mut __map, &mut url),
                16usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(is_manual) = is_manual else {
            return Err(missing("isManual"));
        };
        let Some(issue_number) = issue_number else {
            return Err(missing("issueNumber"));
        };
        let Some(issued_at) = issued_at else {
            return Err(missing("issuedAt"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        Ok(IssuedCashReceipt {
            amount,
            channel,
            currency,
            is_manual,
            issue_number,
            issued_at,
            merchant_id,
            order_name,
            payment_id,
            pg_receipt_id,
            status,
            status_updated_at,
            store_id,
            tax_free_amount,
            r#type,
            url,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for IssuedCashReceipt {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        IssuedCashReceiptVisitor(None)
    }
}
impl<'de> Deserialize<'de> for IssuedCashReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("IssuedCashReceipt", &[], Self::visitor())
    }
}
impl fmt::Debug for IssuedCashReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedCashReceipt")
            .field("amount", &self.amount)
            .field("channel", &self.channel)
            .field("currency", &self.currency)
            .field("is_manual", &self.is_manual)
            .field("issue_number", &self.issue_number)
            .field("issued_at", &self.issued_at)
            .field("merchant_id", &self.merchant_id)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("pg_receipt_id", &self.pg_receipt_id)
            .field("status", &self.status)
            .field("status_updated_at", &self.status_updated_at)
            .field("store_id", &self.store_id)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("type", &self.r#type)
            .field("url", &Hidden)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
impl IssuedCashReceipt {
    /// `amount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount)
    }
}
/// PortOne's `IssuedPaymentCashReceipt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssuedPaymentCashReceipt {
    /// `currency`.
    pub currency: Currency,
    /// `issueNumber`.
    pub issue_number: String,
    /// `issuedAt`.
    pub issued_at: Timestamp,
    /// `pgReceiptId`.
    pub pg_receipt_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `type`.
    pub r#type: Option<CashReceiptType>,
    /// `url`.
    pub url: Option<String>,
}
fn issued_payment_cash_receipt_member(key: &str) -> usize {
    match key {
        "currency" => 0usize,
        "issueNumber" => 1usize,
        "issuedAt" => 2usize,
        "pgReceiptId" => 3usize,
        "status" => 4usize,
        "taxFreeAmount" => 5usize,
        "totalAmount" => 6usize,
        "type" => 7usize,
        "url" => 8usize,
        _ => usize::MAX,
    }
}
struct IssuedPaymentCashReceiptVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for IssuedPaymentCashReceiptVisitor {
    type Value = IssuedPaymentCashReceipt;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IssuedPaymentCashReceipt")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<IssuedPaymentCashReceipt, A::Error> {
        let mut currency = None;
        let mut issue_number = None;
        let mut issued_at = None;
        let mut pg_receipt_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut tax_free_amount = None;
        let mut total_amount = None;
        let mut r#type = None;
        let mut url = None;
        while let Some(__key) = __map
            .next_key_seed(Key(issued_payment_cash_receipt_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut currency),
                1usize => member(&mut __map, &mut issue_number),
                2usize => member(&mut __map, &mut issued_at),
                3usize => member(&mut __map, &mut pg_receipt_id),
                4usize => plain(&mut __map, &mut status),
                5usize => member(&mut __map, &mut tax_free_amount),
                6usize => member(&mut __map, &mut total_amount),
                7usize => member(&mut __map, &mut r#type),
                8usize => member(&mut __map, &mut url),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(issue_number) = issue_number else {
            return Err(missing("issueNumber"));
        };
        let Some(issued_at) = issued_at else {
            return Err(missing("issuedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        Ok(IssuedPaymentCashReceipt {
            currency,
            issue_number,
            issued_at,
            pg_receipt_id,
            status,
            tax_free_amount,
            total_amount,
            r#type,
            url,
        })
    }
}
impl<'de> Answered<'de> for IssuedPaymentCashReceipt {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        IssuedPaymentCashReceiptVisitor(None)
    }
}
impl<'de> Deserialize<'de> for IssuedPaymentCashReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("IssuedPaymentCashReceipt", &[], Self::visitor())
    }
}
impl fmt::Debug for IssuedPaymentCashReceipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedPaymentCashReceipt")
            .field("currency", &self.currency)
            .field("issue_number", &self.issue_number)
            .field("issued_at", &self.issued_at)
            .field("pg_receipt_id", &self.pg_receipt_id)
            .field("status", &self.status)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("total_amount", &self.total_amount)
            .field("type", &self.r#type)
            .field("url", &Hidden)
            .finish()
    }
}
impl IssuedPaymentCashReceipt {
    /// `totalAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.total_amount)
    }
}
/// PortOne's `IssuedPgBillingKeyIssueResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssuedPgBillingKeyIssueResponse {
    /// `channel`.
    pub channel: SelectedChannel,
    /// `method`.
    pub method: Option<BillingKeyPaymentMethod>,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn issued_pg_billing_key_issue_response_member(key: &str) -> usize {
    match key {
        "channel" => 0usize,
        "method" => 1usize,
        "pgTxId" => 2usize,
        "type" => 3usize,
        _ => usize::MAX,
    }
}
struct IssuedPgBillingKeyIssueResponseVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for IssuedPgBillingKeyIssueResponseVisitor {
    type Value = IssuedPgBillingKeyIssueResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IssuedPgBillingKeyIssueResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<IssuedPgBillingKeyIssueResponse, A::Error> {
        let mut channel = None;
        let mut method = None;
        let mut pg_tx_id = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(issued_pg_billing_key_issue_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut channel),
                1usize => member(&mut __map, &mut method),
                2usize => member(&mut __map, &mut pg_tx_id),
                3usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(IssuedPgBillingKeyIssueResponse {
            channel,
            method,
            pg_tx_id,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for IssuedPgBillingKeyIssueResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        IssuedPgBillingKeyIssueResponseVisitor(None)
    }
}
impl<'de> Deserialize<'de> for IssuedPgBillingKeyIssueResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("IssuedPgBillingKeyIssueResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for IssuedPgBillingKeyIssueResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedPgBillingKeyIssueResponse")
            .field("channel", &self.channel)
            .field("method", &self.method)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `MaxTransactionCountReachedError`, which comes with HTTP status 400.
pub type MaxTransactionCountReachedError = PlainError;
/// PortOne's `MaxWebhookRetryCountReachedError`, which comes with HTTP status 400.
pub type MaxWebhookRetryCountReachedError = PlainError;
/// PortOne's `ModifyEscrowLogisticsError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ModifyEscrowLogisticsError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `PAYMENT_NOT_PAID`.
    PaymentNotPaid(PaymentNotPaidError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl ModifyEscrowLogisticsError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::PaymentNotPaid(_) => Some("PAYMENT_NOT_PAID"),
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for ModifyEscrowLogisticsError {
    const NAME: &'static str = "ModifyEscrowLogisticsError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_NOT_FOUND",
        "PAYMENT_NOT_PAID",
        "PG_PROVIDER",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_PAID"))
                    .visit_map(object)
                    .map(Self::PaymentNotPaid)
            }
            4usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            5usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for ModifyEscrowLogisticsError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for ModifyEscrowLogisticsError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for ModifyEscrowLogisticsError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::PaymentNotPaid(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `ModifyEscrowLogisticsResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyEscrowLogisticsResponse {
    /// `invoiceNumber`.
    pub invoice_number: String,
    /// `modifiedAt`.
    pub modified_at: Timestamp,
    /// `sentAt`.
    pub sent_at: Timestamp,
}
fn modify_escrow_logistics_response_member(key: &str) -> usize {
    match key {
        "invoiceNumber" => 0usize,
        "modifiedAt" => 1usize,
        "sentAt" => 2usize,
        _ => usize::MAX,
    }
}
struct ModifyEscrowLogisticsResponseVisitor;
impl<'de> Visitor<'de> for ModifyEscrowLogisticsResponseVisitor {
    type Value = ModifyEscrowLogisticsResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ModifyEscrowLogisticsResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ModifyEscrowLogisticsResponse, A::Error> {
        let mut invoice_number = None;
        let mut modified_at = None;
        let mut sent_at = None;
        while let Some(__key) = __map
            .next_key_seed(Key(modify_escrow_logistics_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut invoice_number),
                1usize => member(&mut __map, &mut modified_at),
                2usize => member(&mut __map, &mut sent_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(invoice_number) = invoice_number else {
            return Err(missing("invoiceNumber"));
        };
        let Some(modified_at) = modified_at else {
            return Err(missing("modifiedAt"));
        };
        let Some(sent_at) = sent_at else {
            return Err(missing("sentAt"));
        };
        Ok(ModifyEscrowLogisticsResponse {
            invoice_number,
            modified_at,
            sent_at,
        })
    }
}
impl<'de> Answered<'de> for ModifyEscrowLogisticsResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ModifyEscrowLogisticsResponseVisitor
    }
}
impl<'de> Deserialize<'de> for ModifyEscrowLogisticsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("ModifyEscrowLogisticsResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for ModifyEscrowLogisticsResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModifyEscrowLogisticsResponse")
            .field("invoice_number", &self.invoice_number)
            .field("modified_at", &self.modified_at)
            .field("sent_at", &self.sent_at)
            .finish()
    }
}
/// PortOne's `NegativePromotionAdjustedCancelAmountError`, which comes with HTTP status 400.
pub type NegativePromotionAdjustedCancelAmountError = PlainError;
/// PortOne's `OneLineAddress`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OneLineAddress {
    /// `oneLine`.
    pub one_line: String,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn one_line_address_member(key: &str) -> usize {
    match key {
        "oneLine" => 0usize,
        "type" => 1usize,
        _ => usize::MAX,
    }
}
struct OneLineAddressVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for OneLineAddressVisitor {
    type Value = OneLineAddress;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OneLineAddress")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<OneLineAddress, A::Error> {
        let mut one_line = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(one_line_address_member))? {
            match __key {
                0usize => member(&mut __map, &mut one_line),
                1usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(one_line) = one_line else {
            return Err(missing("oneLine"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(OneLineAddress { one_line, r#type })
    }
}
impl<'de> Answered<'de> for OneLineAddress {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        OneLineAddressVisitor(None)
    }
}
impl<'de> Deserialize<'de> for OneLineAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("OneLineAddress", &[], Self::visitor())
    }
}
impl fmt::Debug for OneLineAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OneLineAddress")
            .field("one_line", &Hidden)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `PageInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    /// `number`.
    pub number: i32,
    /// `size`.
    pub size: i32,
    /// `totalCount`.
    pub total_count: i32,
}
fn page_info_member(key: &str) -> usize {
    match key {
        "number" => 0usize,
        "size" => 1usize,
        "totalCount" => 2usize,
        _ => usize::MAX,
    }
}
struct PageInfoVisitor;
impl<'de> Visitor<'de> for PageInfoVisitor {
    type Value = PageInfo;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PageInfo")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut __map: A) -> Result<PageInfo, A::Error> {
        let mut number = None;
        let mut size = None;
        let mut total_count = None;
        while let Some(__key) = __map.next_key_seed(Key(page_info_member))? {
            match __key {
                0usize => member(&mut __map, &mut number),
                1usize => member(&mut __map, &mut size),
                2usize => member(&mut __map, &mut total_count),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(number) = number else {
            return Err(missing("number"));
        };
        let Some(size) = size else {
            return Err(missing("size"));
        };
        let Some(total_count) = total_count else {
            return Err(missing("totalCount"));
        };
        Ok(PageInfo {
            number,
            size,
            total_count,
        })
    }
}
impl<'de> Answered<'de> for PageInfo {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PageInfoVisitor
    }
}
impl<'de> Deserialize<'de> for PageInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PageInfo", &[], Self::visitor())
    }
}
impl fmt::Debug for PageInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageInfo")
            .field("number", &self.number)
            .field("size", &self.size)
            .field("total_count", &self.total_count)
            .finish()
    }
}
/// PortOne's `PaidPayment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidPayment {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `cancellations`.
    pub cancellations: Option<Vec<PaymentCancellation>>,
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `disputes`.
    pub disputes: Vec<Dispute>,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paidAt`.
    pub paid_at: Timestamp,
    /// `pgResponse`.
    pub pg_response: Option<String>,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `transactionId`.
    pub transaction_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn paid_payment_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "cancellations" => 2usize,
        "cashReceipt" => 3usize,
        "channel" => 4usize,
        "channelGroup" => 5usize,
        "country" => 6usize,
        "currency" => 7usize,
        "customData" => 8usize,
        "customer" => 9usize,
        "disputes" => 10usize,
        "escrow" => 11usize,
        "id" => 12usize,
        "isCulturalExpense" => 13usize,
        "merchantId" => 14usize,
        "method" => 15usize,
        "orderName" => 16usize,
        "paidAt" => 17usize,
        "pgResponse" => 18usize,
        "pgTxId" => 19usize,
        "productCount" => 20usize,
        "products" => 21usize,
        "promotionId" => 22usize,
        "receiptUrl" => 23usize,
        "requestedAt" => 24usize,
        "scheduleId" => 25usize,
        "status" => 26usize,
        "statusChangedAt" => 27usize,
        "storeId" => 28usize,
        "transactionId" => 29usize,
        "updatedAt" => 30usize,
        "version" => 31usize,
        "webhooks" => 32usize,
        _ => usize::MAX,
    }
}
struct PaidPaymentVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaidPaymentVisitor {
    type Value = PaidPayment;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaidPayment")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaidPayment, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut cancellations = None;
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut disputes = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut paid_at = None;
        let mut pg_response = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut transaction_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map.next_key_seed(Key(paid_payment_member))? {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => plain(&mut __map, &mut cancellations),
                3usize => member(&mut __map, &mut cash_receipt),
                4usize => member(&mut __map, &mut channel),
                5usize => member(&mut __map, &mut channel_group),
                6usize => member(&mut __map, &mut country),
                7usize => member(&mut __map, &mut currency),
                8usize => member(&mut __map, &mut custom_data),
                9usize => member(&mut __map, &mut customer),
                10usize => plain(&mut __map, &mut disputes),
                11usize => member(&mut __map, &mut escrow),
                12usize => member(&mut __map, &mut id),
                13usize => member(&mut __map, &mut is_cultural_expense),
                14usize => member(&mut __map, &mut merchant_id),
                15usize => member(&mut __map, &mut method),
                16usize => member(&mut __map, &mut order_name),
                17usize => member(&mut __map, &mut paid_at),
                18usize => member(&mut __map, &mut pg_response),
                19usize => member(&mut __map, &mut pg_tx_id),
                20usize => member(&mut __map, &mut product_count),
                21usize => plain(&mut __map, &mut products),
                22usize => member(&mut __map, &mut promotion_id),
                23usize => member(&mut __map, &mut receipt_url),
                24usize => member(&mut __map, &mut requested_at),
                25usize => member(&mut __map, &mut schedule_id),
                26usize => plain(&mut __map, &mut status),
                27usize => member(&mut __map, &mut status_changed_at),
                28usize => member(&mut __map, &mut store_id),
                29usize => member(&mut __map, &mut transaction_id),
                30usize => member(&mut __map, &mut updated_at),
                31usize => member(&mut __map, &mut version),
                32usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(disputes) = disputes else {
            return Err(missing("disputes"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(paid_at) = paid_at else {
            return Err(missing("paidAt"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(PaidPayment {
            amount,
            billing_key,
            cancellations,
            cash_receipt,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            disputes,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            paid_at,
            pg_response,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            transaction_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for PaidPayment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaidPaymentVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaidPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaidPayment", &[], Self::visitor())
    }
}
impl fmt::Debug for PaidPayment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaidPayment")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("cancellations", &self.cancellations)
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("disputes", &self.disputes)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("paid_at", &self.paid_at)
            .field("pg_response", &Hidden)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("transaction_id", &self.transaction_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl PaidPayment {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `PaidPaymentEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidPaymentEvent {
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `disputes`.
    pub disputes: Vec<Dispute>,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `eventAmount`.
    pub event_amount: i64,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgResponse`.
    pub pg_response: Option<String>,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `storeId`.
    pub store_id: String,
    /// `totalAmount`.
    pub total_amount: PaymentAmount,
    /// `transactionId`.
    pub transaction_id: String,
    /// `type`.
    pub r#type: Cow<'static, str>,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn paid_payment_event_member(key: &str) -> usize {
    match key {
        "cashReceipt" => 0usize,
        "channel" => 1usize,
        "channelGroup" => 2usize,
        "country" => 3usize,
        "createdAt" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "disputes" => 8usize,
        "escrow" => 9usize,
        "eventAmount" => 10usize,
        "id" => 11usize,
        "isCulturalExpense" => 12usize,
        "merchantId" => 13usize,
        "method" => 14usize,
        "orderName" => 15usize,
        "paymentId" => 16usize,
        "pgResponse" => 17usize,
        "pgTxId" => 18usize,
        "productCount" => 19usize,
        "products" => 20usize,
        "promotionId" => 21usize,
        "receiptUrl" => 22usize,
        "requestedAt" => 23usize,
        "scheduleId" => 24usize,
        "storeId" => 25usize,
        "totalAmount" => 26usize,
        "transactionId" => 27usize,
        "type" => 28usize,
        "version" => 29usize,
        "webhooks" => 30usize,
        _ => usize::MAX,
    }
}
struct PaidPaymentEventVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaidPaymentEventVisitor {
    type Value = PaidPaymentEvent;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaidPaymentEvent")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaidPaymentEvent, A::Error> {
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut disputes = None;
        let mut escrow = None;
        let mut event_amount = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut pg_response = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut store_id = None;
        let mut total_amount = None;
        let mut transaction_id = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map.next_key_seed(Key(paid_payment_event_member))? {
            match __key {
                0usize => member(&mut __map, &mut cash_receipt),
                1usize => member(&mut __map, &mut channel),
                2usize => member(&mut __map, &mut channel_group),
                3usize => member(&mut __map, &mut country),
                4usize => member(&mut __map, &mut created_at),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => plain(&mut __map, &mut disputes),
                9usize => member(&mut __map, &mut escrow),
                10usize => member(&mut __map, &mut event_amount),
                11usize => member(&mut __map, &mut id),
                12usize => member(&mut __map, &mut is_cultural_expense),
                13usize => member(&mut __map, &mut merchant_id),
                14usize => member(&mut __map, &mut method),
                15usize => member(&mut __map, &mut order_name),
                16usize => member(&mut __map, &mut payment_id),
                17usize => member(&mut __map, &mut pg_response),
                18usize => member(&mut __map, &mut pg_tx_id),
                19usize => member(&mut __map, &mut product_count),
                20usize => plain(&mut __map, &mut products),
                21usize => member(&mut __map, &mut promotion_id),
                22usize => member(&mut __map, &mut receipt_url),
                23usize => member(&mut __map, &mut requested_at),
                24usize => member(&mut __map, &mut schedule_id),
                25usize => member(&mut __map, &mut store_id),
                26usize => member(&mut __map, &mut total_amount),
                27usize => member(&mut __map, &mut transaction_id),
                28usize => plain(&mut __map, &mut r#type),
                29usize => member(&mut __map, &mut version),
                30usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(disputes) = disputes else {
            return Err(missing("disputes"));
        };
        let Some(event_amount) = event_amount else {
            return Err(missing("eventAmount"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(PaidPaymentEvent {
            cash_receipt,
            channel,
            channel_group,
            country,
            created_at,
            currency,
            custom_data,
            customer,
            disputes,
            escrow,
            event_amount,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            payment_id,
            pg_response,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            store_id,
            total_amount,
            transaction_id,
            r#type,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for PaidPaymentEvent {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaidPaymentEventVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaidPaymentEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaidPaymentEvent", &[], Self::visitor())
    }
}
impl fmt::Debug for PaidPaymentEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaidPaymentEvent")
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("disputes", &self.disputes)
            .field("escrow", &self.escrow)
            .field("event_amount", &self.event_amount)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("pg_response", &Hidden)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("store_id", &self.store_id)
            .field("total_amount", &self.total_amount)
            .field("transaction_id", &self.transaction_id)
            .field("type", &self.r#type)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl PaidPaymentEvent {
    /// `eventAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.event_amount)
    }
}
/// PortOne's `PaidPaymentTransaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidPaymentTransaction {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paidAt`.
    pub paid_at: Timestamp,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgResponse`.
    pub pg_response: Option<String>,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn paid_payment_transaction_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "cashReceipt" => 2usize,
        "channel" => 3usize,
        "channelGroup" => 4usize,
        "country" => 5usize,
        "currency" => 6usize,
        "customData" => 7usize,
        "customer" => 8usize,
        "escrow" => 9usize,
        "id" => 10usize,
        "isCulturalExpense" => 11usize,
        "merchantId" => 12usize,
        "method" => 13usize,
        "orderName" => 14usize,
        "paidAt" => 15usize,
        "paymentId" => 16usize,
        "pgResponse" => 17usize,
        "pgTxId" => 18usize,
        "productCount" => 19usize,
        "products" => 20usize,
        "promotionId" => 21usize,
        "receiptUrl" => 22usize,
        "requestedAt" => 23usize,
        "scheduleId" => 24usize,
        "status" => 25usize,
        "statusChangedAt" => 26usize,
        "storeId" => 27usize,
        "updatedAt" => 28usize,
        "version" => 29usize,
        "webhooks" => 30usize,
        _ => usize::MAX,
    }
}
struct PaidPaymentTransactionVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaidPaymentTransactionVisitor {
    type Value = PaidPaymentTransaction;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaidPaymentTransaction")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaidPaymentTransaction, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut paid_at = None;
        let mut payment_id = None;
        let mut pg_response = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(paid_payment_transaction_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut cash_receipt),
                3usize => member(&mut __map, &mut channel),
                4usize => member(&mut __map, &mut channel_group),
                5usize => member(&mut __map, &mut country),
                6usize => member(&mut __map, &mut currency),
                7usize => member(&mut __map, &mut custom_data),
                8usize => member(&mut __map, &mut customer),
                9usize => member(&mut __map, &mut escrow),
                10usize => member(&mut __map, &mut id),
                11usize => member(&mut __map, &mut is_cultural_expense),
                12usize => member(&mut __map, &mut merchant_id),
                13usize => member(&mut __map, &mut method),
                14usize => member(&mut __map, &mut order_name),
                15usize => member(&mut __map, &mut paid_at),
                16usize => member(&mut __map, &mut payment_id),
                17usize => member(&mut __map, &mut pg_response),
                18usize => member(&mut __map, &mut pg_tx_id),
                19usize => member(&mut __map, &mut product_count),
                20usize => plain(&mut __map, &mut products),
                21usize => member(&mut __map, &mut promotion_id),
                22usize => member(&mut __map, &mut receipt_url),
                23usize => member(&mut __map, &mut requested_at),
                24usize => member(&mut __map, &mut schedule_id),
                25usize => plain(&mut __map, &mut status),
                26usize => member(&mut __map, &mut status_changed_at),
                27usize => member(&mut __map, &mut store_id),
                28usize => member(&mut __map, &mut updated_at),
                29usize => member(&mut __map, &mut version),
                30usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(paid_at) = paid_at else {
            return Err(missing("paidAt"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(PaidPaymentTransaction {
            amount,
            billing_key,
            cash_receipt,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            paid_at,
            payment_id,
            pg_response,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for PaidPaymentTransaction {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaidPaymentTransactionVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaidPaymentTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaidPaymentTransaction", &[], Self::visitor())
    }
}
impl fmt::Debug for PaidPaymentTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaidPaymentTransaction")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("paid_at", &self.paid_at)
            .field("payment_id", &self.payment_id)
            .field("pg_response", &Hidden)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl PaidPaymentTransaction {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `PartialCancelledPayment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartialCancelledPayment {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `cancellations`.
    pub cancellations: Vec<PaymentCancellation>,
    /// `cancelledAt`.
    pub cancelled_at: Timestamp,
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paidAt`.
    pub paid_at: Option<Timestamp>,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `transactionId`.
    pub transaction_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn partial_cancelled_payment_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "cancellations" => 2usize,
        "cancelledAt" => 3usize,
        "cashReceipt" => 4usize,
        "channel" => 5usize,
        "channelGroup" => 6usize,
        "country" => 7usize,
        "currency" => 8usize,
        "customData" => 9usize,
        "customer" => 10usize,
        "escrow" => 11usize,
        "id" => 12usize,
        "isCulturalExpense" => 13usize,
        "merchantId" => 14usize,
        "method" => 15usize,
        "orderName" => 16usize,
        "paidAt" => 17usize,
        "pgTxId" => 18usize,
        "productCount" => 19usize,
        "products" => 20usize,
        "promotionId" => 21usize,
        "receiptUrl" => 22usize,
        "requestedAt" => 23usize,
        "scheduleId" => 24usize,
        "status" => 25usize,
        "statusChangedAt" => 26usize,
        "storeId" => 27usize,
        "transactionId" => 28usize,
        "updatedAt" => 29usize,
        "version" => 30usize,
        "webhooks" => 31usize,
        _ => usize::MAX,
    }
}
struct PartialCancelledPaymentVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PartialCancelledPaymentVisitor {
    type Value = PartialCancelledPayment;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialCancelledPayment")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PartialCancelledPayment, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut cancellations = None;
        let mut cancelled_at = None;
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut paid_at = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut transaction_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(partial_cancelled_payment_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => plain(&mut __map, &mut cancellations),
                3usize => member(&mut __map, &mut cancelled_at),
                4usize => member(&mut __map, &mut cash_receipt),
                5usize => member(&mut __map, &mut channel),
                6usize => member(&mut __map, &mut channel_group),
                7usize => member(&mut __map, &mut country),
                8usize => member(&mut __map, &mut currency),
                9usize => member(&mut __map, &mut custom_data),
                10usize => member(&mut __map, &mut customer),
                11usize => member(&mut __map, &mut escrow),
                12usize => member(&mut __map, &mut id),
                13usize => member(&mut __map, &mut is_cultural_expense),
                14usize => member(&mut __map, &mut merchant_id),
                15usize => member(&mut __map, &mut method),
                16usize => member(&mut __map, &mut order_name),
                17usize => member(&mut __map, &mut paid_at),
                18usize => member(&mut __map, &mut pg_tx_id),
                19usize => member(&mut __map, &mut product_count),
                20usize => plain(&mut __map, &mut products),
                21usize => member(&mut __map, &mut promotion_id),
                22usize => member(&mut __map, &mut receipt_url),
                23usize => member(&mut __map, &mut requested_at),
                24usize => member(&mut __map, &mut schedule_id),
                25usize => plain(&mut __map, &mut status),
                26usize => member(&mut __map, &mut status_changed_at),
                27usize => member(&mut __map, &mut store_id),
                28usize => member(&mut __map, &mut transaction_id),
                29usize => member(&mut __map, &mut updated_at),
                30usize => member(&mut __map, &mut version),
                31usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(cancellations) = cancellations else {
            return Err(missing("cancellations"));
        };
        let Some(cancelled_at) = cancelled_at else {
            return Err(missing("cancelledAt"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(PartialCancelledPayment {
            amount,
            billing_key,
            cancellations,
            cancelled_at,
            cash_receipt,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            paid_at,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            transaction_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for PartialCancelledPayment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PartialCancelledPaymentVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PartialCancelledPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PartialCancelledPayment", &[], Self::visitor())
    }
}
impl fmt::Debug for PartialCancelledPayment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartialCancelledPayment")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("cancellations", &self.cancellations)
            .field("cancelled_at", &self.cancelled_at)
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("paid_at", &self.paid_at)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("transaction_id", &self.transaction_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl PartialCancelledPayment {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `PartialCancelledPaymentEvent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartialCancelledPaymentEvent {
    /// `cancellation`.
    pub cancellation: Option<PaymentCancellation>,
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `eventAmount`.
    pub event_amount: i64,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `storeId`.
    pub store_id: String,
    /// `totalAmount`.
    pub total_amount: PaymentAmount,
    /// `transactionId`.
    pub transaction_id: String,
    /// `type`.
    pub r#type: Cow<'static, str>,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn partial_cancelled_payment_event_member(key: &str) -> usize {
    match key {
        "cancellation" => 0usize,
        "cashReceipt" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "createdAt" => 5usize,
        "currency" => 6usize,
        "customData" => 7usize,
        "customer" => 8usize,
        "escrow" => 9usize,
        "eventAmount" => 10usize,
        "id" => 11usize,
        "isCulturalExpense" => 12usize,
        "merchantId" => 13usize,
        "method" => 14usize,
        "orderName" => 15usize,
        "paymentId" => 16usize,
        "pgTxId" => 17usize,
        "productCount" => 18usize,
        "products" => 19usize,
        "promotionId" => 20usize,
        "receiptUrl" => 21usize,
        "requestedAt" => 22usize,
        "scheduleId" => 23usize,
        "storeId" => 24usize,
        "totalAmount" => 25usize,
        "transactionId" => 26usize,
        "type" => 27usize,
        "version" => 28usize,
        "webhooks" => 29usize,
        _ => usize::MAX,
    }
}
struct PartialCancelledPaymentEventVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PartialCancelledPaymentEventVisitor {
    type Value = PartialCancelledPaymentEvent;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialCancelledPaymentEvent")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PartialCancelledPaymentEvent, A::Error> {
        let mut cancellation = None;
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut event_amount = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut store_id = None;
        let mut total_amount = None;
        let mut transaction_id = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(partial_cancelled_payment_event_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cancellation),
                1usize => member(&mut __map, &mut cash_receipt),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut created_at),
                6usize => member(&mut __map, &mut currency),
                7usize => member(&mut __map, &mut custom_data),
                8usize => member(&mut __map, &mut customer),
                9usize => member(&mut __map, &mut escrow),
                10usize => member(&mut __map, &mut event_amount),
                11usize => member(&mut __map, &mut id),
                12usize => member(&mut __map, &mut is_cultural_expense),
                13usize => member(&mut __map, &mut merchant_id),
                14usize => member(&mut __map, &mut method),
                15usize => member(&mut __map, &mut order_name),
                16usize => member(&mut __map, &mut payment_id),
                17usize => member(&mut __map, &mut pg_tx_id),
                18usize => member(&mut __map, &mut product_count),
                19usize => plain(&mut __map, &mut products),
                20usize => member(&mut __map, &mut promotion_id),
                21usize => member(&mut __map, &mut receipt_url),
                22usize => member(&mut __map, &mut requested_at),
                23usize => member(&mut __map, &mut schedule_id),
                24usize => member(&mut __map, &mut store_id),
                25usize => member(&mut __map, &mut total_amount),
                26usize => member(&mut __map, &mut transaction_id),
                27usize => plain(&mut __map, &mut r#type),
                28usize => member(&mut __map, &mut version),
                29usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(event_amount) = event_amount else {
            return Err(missing("eventAmount"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(PartialCancelledPaymentEvent {
            cancellation,
            cash_receipt,
            channel,
            channel_group,
            country,
            created_at,
            currency,
            custom_data,
            customer,
            escrow,
            event_amount,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            payment_id,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            store_id,
            total_amount,
            transaction_id,
            r#type,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for PartialCancelledPaymentEvent {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PartialCancelledPaymentEventVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PartialCancelledPaymentEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("PartialCancelledPaymentEvent", &[], Self::visitor())
    }
}
impl fmt::Debug for PartialCancelledPaymentEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartialCancelledPaymentEvent")
            .field("cancellation", &self.cancellation)
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("event_amount", &self.event_amount)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("store_id", &self.store_id)
            .field("total_amount", &self.total_amount)
            .field("transaction_id", &self.transaction_id)
            .field("type", &self.r#type)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl PartialCancelledPaymentEvent {
    /// `eventAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.event_amount)
    }
}
/// PortOne's `PartialCancelledPaymentTransaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartialCancelledPaymentTransaction {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `cancellations`.
    pub cancellations: Vec<PaymentCancellation>,
    /// `cancelledAt`.
    pub cancelled_at: Timestamp,
    /// `cashReceipt`.
    pub cash_receipt: Option<PaymentCashReceipt>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paidAt`.
    pub paid_at: Option<Timestamp>,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn partial_cancelled_payment_transaction_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "cancellations" => 2usize,
        "cancelledAt" => 3usize,
        "cashReceipt" => 4usize,
        "channel" => 5usize,
        "channelGroup" => 6usize,
        "country" => 7usize,
        "currency" => 8usize,
        "customData" => 9usize,
        "customer" => 10usize,
        "escrow" => 11usize,
        "id" => 12usize,
        "isCulturalExpense" => 13usize,
        "merchantId" => 14usize,
        "method" => 15usize,
        "orderName" => 16usize,
        "paidAt" => 17usize,
        "paymentId" => 18usize,
        "pgTxId" => 19usize,
        "productCount" => 20usize,
        "products" => 21usize,
        "promotionId" => 22usize,
        "receiptUrl" => 23usize,
        "requestedAt" => 24usize,
        "scheduleId" => 25usize,
        "status" => 26usize,
        "statusChangedAt" => 27usize,
        "storeId" => 28usize,
        "updatedAt" => 29usize,
        "version" => 30usize,
        "webhooks" => 31usize,
        _ => usize::MAX,
    }
}
struct PartialCancelledPaymentTransactionVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PartialCancelledPaymentTransactionVisitor {
    type Value = PartialCancelledPaymentTransaction;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialCancelledPaymentTransaction")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PartialCancelledPaymentTransaction, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut cancellations = None;
        let mut cancelled_at = None;
        let mut cash_receipt = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut paid_at = None;
        let mut payment_id = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(partial_cancelled_payment_transaction_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => plain(&mut __map, &mut cancellations),
                3usize => member(&mut __map, &mut cancelled_at),
                4usize => member(&mut __map, &mut cash_receipt),
                5usize => member(&mut __map, &mut channel),
                6usize => member(&mut __map, &mut channel_group),
                7usize => member(&mut __map, &mut country),
                8usize => member(&mut __map, &mut currency),
                9usize => member(&mut __map, &mut custom_data),
                10usize => member(&mut __map, &mut customer),
                11usize => member(&mut __map, &mut escrow),
                12usize => member(&mut __map, &mut id),
                13usize => member(&mut __map, &mut is_cultural_expense),
                14usize => member(&mut __map, &mut merchant_id),
                15usize => member(&mut __map, &mut method),
                16usize => member(&mut __map, &mut order_name),
                17usize => member(&mut __map, &mut paid_at),
                18usize => member(&mut __map, &mut payment_id),
                19usize => member(&mut __map, &mut pg_tx_id),
                20usize => member(&mut __map, &mut product_count),
                21usize => plain(&mut __map, &mut products),
                22usize => member(&mut __map, &mut promotion_id),
                23usize => member(&mut __map, &mut receipt_url),
                24usize => member(&mut __map, &mut requested_at),
                25usize => member(&mut __map, &mut schedule_id),
                26usize => plain(&mut __map, &mut status),
                27usize => member(&mut __map, &mut status_changed_at),
                28usize => member(&mut __map, &mut store_id),
                29usize => member(&mut __map, &mut updated_at),
                30usize => member(&mut __map, &mut version),
                31usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(cancellations) = cancellations else {
            return Err(missing("cancellations"));
        };
        let Some(cancelled_at) = cancelled_at else {
            return Err(missing("cancelledAt"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(PartialCancelledPaymentTransaction {
            amount,
            billing_key,
            cancellations,
            cancelled_at,
            cash_receipt,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            paid_at,
            payment_id,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            receipt_url,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for PartialCancelledPaymentTransaction {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PartialCancelledPaymentTransactionVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PartialCancelledPaymentTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct(
                "PartialCancelledPaymentTransaction",
                &[],
                Self::visitor(),
            )
    }
}
impl fmt::Debug for PartialCancelledPaymentTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartialCancelledPaymentTransaction")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("cancellations", &self.cancellations)
            .field("cancelled_at", &self.cancelled_at)
            .field("cash_receipt", &self.cash_receipt)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("paid_at", &self.paid_at)
            .field("payment_id", &self.payment_id)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl PartialCancelledPaymentTransaction {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `PayInstantlyError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PayInstantlyError {
    /// `ALREADY_PAID`.
    AlreadyPaid(AlreadyPaidError),
    /// `CHANNEL_NOT_FOUND`.
    ChannelNotFound(ChannelNotFoundError),
    /// `DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT`.
    DiscountAmountExceedsTotalAmount(DiscountAmountExceedsTotalAmountError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `MAX_TRANSACTION_COUNT_REACHED`.
    MaxTransactionCountReached(MaxTransactionCountReachedError),
    /// `PAYMENT_SCHEDULE_ALREADY_EXISTS`.
    PaymentScheduleAlreadyExists(PaymentScheduleAlreadyExistsError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `PROMOTION_PAY_METHOD_DOES_NOT_MATCH`.
    PromotionPayMethodDoesNotMatch(PromotionPayMethodDoesNotMatchError),
    /// `SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT`.
    SumOfPartsExceedsTotalAmount(SumOfPartsExceedsTotalAmountError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PayInstantlyError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaid(_) => Some("ALREADY_PAID"),
            Self::ChannelNotFound(_) => Some("CHANNEL_NOT_FOUND"),
            Self::DiscountAmountExceedsTotalAmount(_) => {
                Some("DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT")
            }
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::MaxTransactionCountReached(_) => Some("MAX_TRANSACTION_COUNT_REACHED"),
            Self::PaymentScheduleAlreadyExists(_) => {
                Some("PAYMENT_SCHEDULE_ALREADY_EXISTS")
            }
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::PromotionPayMethodDoesNotMatch(_) => {
                Some("PROMOTION_PAY_METHOD_DOES_NOT_MATCH")
            }
            Self::SumOfPartsExceedsTotalAmount(_) => {
                Some("SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT")
            }
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for PayInstantlyError {
    const NAME: &'static str = "PayInstantlyError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "ALREADY_PAID",
        "CHANNEL_NOT_FOUND",
        "DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "MAX_TRANSACTION_COUNT_REACHED",
        "PAYMENT_SCHEDULE_ALREADY_EXISTS",
        "PG_PROVIDER",
        "PROMOTION_PAY_METHOD_DOES_NOT_MATCH",
        "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("ALREADY_PAID"))
                    .visit_map(object)
                    .map(Self::AlreadyPaid)
            }
            1usize => {
                PlainErrorVisitor(Some("CHANNEL_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::ChannelNotFound)
            }
            2usize => {
                PlainErrorVisitor(Some("DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT"))
                    .visit_map(object)
                    .map(Self::DiscountAmountExceedsTotalAmount)
            }
            3usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            4usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            5usize => {
                PlainErrorVisitor(Some("MAX_TRANSACTION_COUNT_REACHED"))
                    .visit_map(object)
                    .map(Self::MaxTransactionCountReached)
            }
            6usize => {
                PlainErrorVisitor(Some("PAYMENT_SCHEDULE_ALREADY_EXISTS"))
                    .visit_map(object)
                    .map(Self::PaymentScheduleAlreadyExists)
            }
            7usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            8usize => {
                PlainErrorVisitor(Some("PROMOTION_PAY_METHOD_DOES_NOT_MATCH"))
                    .visit_map(object)
                    .map(Self::PromotionPayMethodDoesNotMatch)
            }
            9usize => {
                PlainErrorVisitor(Some("SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT"))
                    .visit_map(object)
                    .map(Self::SumOfPartsExceedsTotalAmount)
            }
            10usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for PayInstantlyError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PayInstantlyError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for PayInstantlyError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaid(case) => case.message.as_deref(),
            Self::ChannelNotFound(case) => case.message.as_deref(),
            Self::DiscountAmountExceedsTotalAmount(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::MaxTransactionCountReached(case) => case.message.as_deref(),
            Self::PaymentScheduleAlreadyExists(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::PromotionPayMethodDoesNotMatch(case) => case.message.as_deref(),
            Self::SumOfPartsExceedsTotalAmount(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `PayInstantlyResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayInstantlyResponse {
    /// `payment`.
    pub payment: InstantPaymentSummary,
}
fn pay_instantly_response_member(key: &str) -> usize {
    match key {
        "payment" => 0usize,
        _ => usize::MAX,
    }
}
struct PayInstantlyResponseVisitor;
impl<'de> Visitor<'de> for PayInstantlyResponseVisitor {
    type Value = PayInstantlyResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PayInstantlyResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PayInstantlyResponse, A::Error> {
        let mut payment = None;
        while let Some(__key) = __map.next_key_seed(Key(pay_instantly_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut payment),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(payment) = payment else {
            return Err(missing("payment"));
        };
        Ok(PayInstantlyResponse { payment })
    }
}
impl<'de> Answered<'de> for PayInstantlyResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PayInstantlyResponseVisitor
    }
}
impl<'de> Deserialize<'de> for PayInstantlyResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PayInstantlyResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for PayInstantlyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PayInstantlyResponse").field("payment", &self.payment).finish()
    }
}
/// PortOne's `PayPendingPayment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayPendingPayment {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `transactionId`.
    pub transaction_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn pay_pending_payment_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "escrow" => 8usize,
        "id" => 9usize,
        "isCulturalExpense" => 10usize,
        "merchantId" => 11usize,
        "method" => 12usize,
        "orderName" => 13usize,
        "pgTxId" => 14usize,
        "productCount" => 15usize,
        "products" => 16usize,
        "promotionId" => 17usize,
        "requestedAt" => 18usize,
        "scheduleId" => 19usize,
        "status" => 20usize,
        "statusChangedAt" => 21usize,
        "storeId" => 22usize,
        "transactionId" => 23usize,
        "updatedAt" => 24usize,
        "version" => 25usize,
        "webhooks" => 26usize,
        _ => usize::MAX,
    }
}
struct PayPendingPaymentVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PayPendingPaymentVisitor {
    type Value = PayPendingPayment;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PayPendingPayment")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PayPendingPayment, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut transaction_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map.next_key_seed(Key(pay_pending_payment_member))? {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => member(&mut __map, &mut escrow),
                9usize => member(&mut __map, &mut id),
                10usize => member(&mut __map, &mut is_cultural_expense),
                11usize => member(&mut __map, &mut merchant_id),
                12usize => member(&mut __map, &mut method),
                13usize => member(&mut __map, &mut order_name),
                14usize => member(&mut __map, &mut pg_tx_id),
                15usize => member(&mut __map, &mut product_count),
                16usize => plain(&mut __map, &mut products),
                17usize => member(&mut __map, &mut promotion_id),
                18usize => member(&mut __map, &mut requested_at),
                19usize => member(&mut __map, &mut schedule_id),
                20usize => plain(&mut __map, &mut status),
                21usize => member(&mut __map, &mut status_changed_at),
                22usize => member(&mut __map, &mut store_id),
                23usize => member(&mut __map, &mut transaction_id),
                24usize => member(&mut __map, &mut updated_at),
                25usize => member(&mut __map, &mut version),
                26usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(PayPendingPayment {
            amount,
            billing_key,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            transaction_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for PayPendingPayment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PayPendingPaymentVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PayPendingPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PayPendingPayment", &[], Self::visitor())
    }
}
impl fmt::Debug for PayPendingPayment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PayPendingPayment")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("transaction_id", &self.transaction_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl PayPendingPayment {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `PayPendingPaymentTransaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayPendingPaymentTransaction {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn pay_pending_payment_transaction_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "escrow" => 8usize,
        "id" => 9usize,
        "isCulturalExpense" => 10usize,
        "merchantId" => 11usize,
        "method" => 12usize,
        "orderName" => 13usize,
        "paymentId" => 14usize,
        "pgTxId" => 15usize,
        "productCount" => 16usize,
        "products" => 17usize,
        "promotionId" => 18usize,
        "requestedAt" => 19usize,
        "scheduleId" => 20usize,
        "status" => 21usize,
        "statusChangedAt" => 22usize,
        "storeId" => 23usize,
        "updatedAt" => 24usize,
        "version" => 25usize,
        "webhooks" => 26usize,
        _ => usize::MAX,
    }
}
struct PayPendingPaymentTransactionVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PayPendingPaymentTransactionVisitor {
    type Value = PayPendingPaymentTransaction;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PayPendingPaymentTransaction")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PayPendingPaymentTransaction, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(pay_pending_payment_transaction_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => member(&mut __map, &mut escrow),
                9usize => member(&mut __map, &mut id),
                10usize => member(&mut __map, &mut is_cultural_expense),
                11usize => member(&mut __map, &mut merchant_id),
                12usize => member(&mut __map, &mut method),
                13usize => member(&mut __map, &mut order_name),
                14usize => member(&mut __map, &mut payment_id),
                15usize => member(&mut __map, &mut pg_tx_id),
                16usize => member(&mut __map, &mut product_count),
                17usize => plain(&mut __map, &mut products),
                18usize => member(&mut __map, &mut promotion_id),
                19usize => member(&mut __map, &mut requested_at),
                20usize => member(&mut __map, &mut schedule_id),
                21usize => plain(&mut __map, &mut status),
                22usize => member(&mut __map, &mut status_changed_at),
                23usize => member(&mut __map, &mut store_id),
                24usize => member(&mut __map, &mut updated_at),
                25usize => member(&mut __map, &mut version),
                26usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(PayPendingPaymentTransaction {
            amount,
            billing_key,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            payment_id,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for PayPendingPaymentTransaction {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PayPendingPaymentTransactionVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PayPendingPaymentTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("PayPendingPaymentTransaction", &[], Self::visitor())
    }
}
impl fmt::Debug for PayPendingPaymentTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PayPendingPaymentTransaction")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl PayPendingPaymentTransaction {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `PayWithBillingKeyError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PayWithBillingKeyError {
    /// `ALREADY_PAID`.
    AlreadyPaid(AlreadyPaidError),
    /// `BILLING_KEY_ALREADY_DELETED`.
    BillingKeyAlreadyDeleted(BillingKeyAlreadyDeletedError),
    /// `BILLING_KEY_NOT_FOUND`.
    BillingKeyNotFound(BillingKeyNotFoundError),
    /// `CHANNEL_NOT_FOUND`.
    ChannelNotFound(ChannelNotFoundError),
    /// `DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT`.
    DiscountAmountExceedsTotalAmount(DiscountAmountExceedsTotalAmountError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `MAX_TRANSACTION_COUNT_REACHED`.
    MaxTransactionCountReached(MaxTransactionCountReachedError),
    /// `PAYMENT_SCHEDULE_ALREADY_EXISTS`.
    PaymentScheduleAlreadyExists(PaymentScheduleAlreadyExistsError),
    /// `PG_PROVIDER`.
    PgProvider(PgProviderError),
    /// `PROMOTION_PAY_METHOD_DOES_NOT_MATCH`.
    PromotionPayMethodDoesNotMatch(PromotionPayMethodDoesNotMatchError),
    /// `SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT`.
    SumOfPartsExceedsTotalAmount(SumOfPartsExceedsTotalAmountError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PayWithBillingKeyError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaid(_) => Some("ALREADY_PAID"),
            Self::BillingKeyAlreadyDeleted(_) => Some("BILLING_KEY_ALREADY_DELETED"),
            Self::BillingKeyNotFound(_) => Some("BILLING_KEY_NOT_FOUND"),
            Self::ChannelNotFound(_) => Some("CHANNEL_NOT_FOUND"),
            Self::DiscountAmountExceedsTotalAmount(_) => {
                Some("DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT")
            }
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::MaxTransactionCountReached(_) => Some("MAX_TRANSACTION_COUNT_REACHED"),
            Self::PaymentScheduleAlreadyExists(_) => {
                Some("PAYMENT_SCHEDULE_ALREADY_EXISTS")
            }
            Self::PgProvider(_) => Some("PG_PROVIDER"),
            Self::PromotionPayMethodDoesNotMatch(_) => {
                Some("PROMOTION_PAY_METHOD_DOES_NOT_MATCH")
            }
            Self::SumOfPartsExceedsTotalAmount(_) => {
                Some("SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT")
            }
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for PayWithBillingKeyError {
    const NAME: &'static str = "PayWithBillingKeyError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "ALREADY_PAID",
        "BILLING_KEY_ALREADY_DELETED",
        "BILLING_KEY_NOT_FOUND",
        "CHANNEL_NOT_FOUND",
        "DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "MAX_TRANSACTION_COUNT_REACHED",
        "PAYMENT_SCHEDULE_ALREADY_EXISTS",
        "PG_PROVIDER",
        "PROMOTION_PAY_METHOD_DOES_NOT_MATCH",
        "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("ALREADY_PAID"))
                    .visit_map(object)
                    .map(Self::AlreadyPaid)
            }
            1usize => {
                PlainErrorVisitor(Some("BILLING_KEY_ALREADY_DELETED"))
                    .visit_map(object)
                    .map(Self::BillingKeyAlreadyDeleted)
            }
            2usize => {
                PlainErrorVisitor(Some("BILLING_KEY_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::BillingKeyNotFound)
            }
            3usize => {
                PlainErrorVisitor(Some("CHANNEL_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::ChannelNotFound)
            }
            4usize => {
                PlainErrorVisitor(Some("DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT"))
                    .visit_map(object)
                    .map(Self::DiscountAmountExceedsTotalAmount)
            }
            5usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            6usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            7usize => {
                PlainErrorVisitor(Some("MAX_TRANSACTION_COUNT_REACHED"))
                    .visit_map(object)
                    .map(Self::MaxTransactionCountReached)
            }
            8usize => {
                PlainErrorVisitor(Some("PAYMENT_SCHEDULE_ALREADY_EXISTS"))
                    .visit_map(object)
                    .map(Self::PaymentScheduleAlreadyExists)
            }
            9usize => {
                PgProviderErrorVisitor(Some("PG_PROVIDER"))
                    .visit_map(object)
                    .map(Self::PgProvider)
            }
            10usize => {
                PlainErrorVisitor(Some("PROMOTION_PAY_METHOD_DOES_NOT_MATCH"))
                    .visit_map(object)
                    .map(Self::PromotionPayMethodDoesNotMatch)
            }
            11usize => {
                PlainErrorVisitor(Some("SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT"))
                    .visit_map(object)
                    .map(Self::SumOfPartsExceedsTotalAmount)
            }
            12usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for PayWithBillingKeyError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PayWithBillingKeyError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for PayWithBillingKeyError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaid(case) => case.message.as_deref(),
            Self::BillingKeyAlreadyDeleted(case) => case.message.as_deref(),
            Self::BillingKeyNotFound(case) => case.message.as_deref(),
            Self::ChannelNotFound(case) => case.message.as_deref(),
            Self::DiscountAmountExceedsTotalAmount(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::MaxTransactionCountReached(case) => case.message.as_deref(),
            Self::PaymentScheduleAlreadyExists(case) => case.message.as_deref(),
            Self::PgProvider(case) => case.message.as_deref(),
            Self::PromotionPayMethodDoesNotMatch(case) => case.message.as_deref(),
            Self::SumOfPartsExceedsTotalAmount(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_code),
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::PgProvider(case) => Some(&case.pg_message),
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `PayWithBillingKeyResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayWithBillingKeyResponse {
    /// `payment`.
    pub payment: BillingKeyPaymentSummary,
}
fn pay_with_billing_key_response_member(key: &str) -> usize {
    match key {
        "payment" => 0usize,
        _ => usize::MAX,
    }
}
struct PayWithBillingKeyResponseVisitor;
impl<'de> Visitor<'de> for PayWithBillingKeyResponseVisitor {
    type Value = PayWithBillingKeyResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PayWithBillingKeyResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PayWithBillingKeyResponse, A::Error> {
        let mut payment = None;
        while let Some(__key) = __map
            .next_key_seed(Key(pay_with_billing_key_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut payment),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(payment) = payment else {
            return Err(missing("payment"));
        };
        Ok(PayWithBillingKeyResponse {
            payment,
        })
    }
}
impl<'de> Answered<'de> for PayWithBillingKeyResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PayWithBillingKeyResponseVisitor
    }
}
impl<'de> Deserialize<'de> for PayWithBillingKeyResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("PayWithBillingKeyResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for PayWithBillingKeyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PayWithBillingKeyResponse")
            .field("payment", &self.payment)
            .finish()
    }
}
/// PortOne's `Payment`, told apart by `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// `CANCELLED`.
    Cancelled(Box<CancelledPayment>),
    /// `FAILED`.
    Failed(Box<FailedPayment>),
    /// `PAID`.
    Paid(Box<PaidPayment>),
    /// `PARTIAL_CANCELLED`.
    PartialCancelled(Box<PartialCancelledPayment>),
    /// `PAY_PENDING`.
    PayPending(Box<PayPendingPayment>),
    /// `READY`.
    Ready(Box<ReadyPayment>),
    /// `VIRTUAL_ACCOUNT_ISSUED`.
    VirtualAccountIssued(Box<VirtualAccountIssuedPayment>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl Payment {
    /// The value of `status`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Cancelled(_) => Some("CANCELLED"),
            Self::Failed(_) => Some("FAILED"),
            Self::Paid(_) => Some("PAID"),
            Self::PartialCancelled(_) => Some("PARTIAL_CANCELLED"),
            Self::PayPending(_) => Some("PAY_PENDING"),
            Self::Ready(_) => Some("READY"),
            Self::VirtualAccountIssued(_) => Some("VIRTUAL_ACCOUNT_ISSUED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `amount`, which every known case has or can have.
    #[must_use]
    pub fn amount(&self) -> Option<&PaymentAmount> {
        match self {
            Self::Cancelled(case) => Some(&case.amount),
            Self::Failed(case) => Some(&case.amount),
            Self::Paid(case) => Some(&case.amount),
            Self::PartialCancelled(case) => Some(&case.amount),
            Self::PayPending(case) => Some(&case.amount),
            Self::Ready(case) => Some(&case.amount),
            Self::VirtualAccountIssued(case) => Some(&case.amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `billingKey`, which every known case has or can have.
    #[must_use]
    pub fn billing_key(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.billing_key.as_ref(),
            Self::Failed(case) => case.billing_key.as_ref(),
            Self::Paid(case) => case.billing_key.as_ref(),
            Self::PartialCancelled(case) => case.billing_key.as_ref(),
            Self::PayPending(case) => case.billing_key.as_ref(),
            Self::Ready(case) => case.billing_key.as_ref(),
            Self::VirtualAccountIssued(case) => case.billing_key.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `channel`, which every known case has or can have.
    #[must_use]
    pub fn channel(&self) -> Option<&SelectedChannel> {
        match self {
            Self::Cancelled(case) => Some(&case.channel),
            Self::Failed(case) => case.channel.as_ref(),
            Self::Paid(case) => Some(&case.channel),
            Self::PartialCancelled(case) => Some(&case.channel),
            Self::PayPending(case) => Some(&case.channel),
            Self::Ready(case) => case.channel.as_ref(),
            Self::VirtualAccountIssued(case) => Some(&case.channel),
            Self::Unrecognized(_) => None,
        }
    }
    /// `channelGroup`, which every known case has or can have.
    #[must_use]
    pub fn channel_group(&self) -> Option<&ChannelGroupSummary> {
        match self {
            Self::Cancelled(case) => case.channel_group.as_ref(),
            Self::Failed(case) => case.channel_group.as_ref(),
            Self::Paid(case) => case.channel_group.as_ref(),
            Self::PartialCancelled(case) => case.channel_group.as_ref(),
            Self::PayPending(case) => case.channel_group.as_ref(),
            Self::Ready(case) => case.channel_group.as_ref(),
            Self::VirtualAccountIssued(case) => case.channel_group.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `country`, which every known case has or can have.
    #[must_use]
    pub fn country(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.country.as_ref(),
            Self::Failed(case) => case.country.as_ref(),
            Self::Paid(case) => case.country.as_ref(),
            Self::PartialCancelled(case) => case.country.as_ref(),
            Self::PayPending(case) => case.country.as_ref(),
            Self::Ready(case) => case.country.as_ref(),
            Self::VirtualAccountIssued(case) => case.country.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known case has or can have.
    #[must_use]
    pub fn currency(&self) -> Option<&Currency> {
        match self {
            Self::Cancelled(case) => Some(&case.currency),
            Self::Failed(case) => Some(&case.currency),
            Self::Paid(case) => Some(&case.currency),
            Self::PartialCancelled(case) => Some(&case.currency),
            Self::PayPending(case) => Some(&case.currency),
            Self::Ready(case) => Some(&case.currency),
            Self::VirtualAccountIssued(case) => Some(&case.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customData`, which every known case has or can have.
    #[must_use]
    pub fn custom_data(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.custom_data.as_ref(),
            Self::Failed(case) => case.custom_data.as_ref(),
            Self::Paid(case) => case.custom_data.as_ref(),
            Self::PartialCancelled(case) => case.custom_data.as_ref(),
            Self::PayPending(case) => case.custom_data.as_ref(),
            Self::Ready(case) => case.custom_data.as_ref(),
            Self::VirtualAccountIssued(case) => case.custom_data.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer`, which every known case has or can have.
    #[must_use]
    pub fn customer(&self) -> Option<&Customer> {
        match self {
            Self::Cancelled(case) => Some(&case.customer),
            Self::Failed(case) => Some(&case.customer),
            Self::Paid(case) => Some(&case.customer),
            Self::PartialCancelled(case) => Some(&case.customer),
            Self::PayPending(case) => Some(&case.customer),
            Self::Ready(case) => Some(&case.customer),
            Self::VirtualAccountIssued(case) => Some(&case.customer),
            Self::Unrecognized(_) => None,
        }
    }
    /// `escrow`, which every known case has or can have.
    #[must_use]
    pub fn escrow(&self) -> Option<&PaymentEscrow> {
        match self {
            Self::Cancelled(case) => case.escrow.as_ref(),
            Self::Failed(case) => case.escrow.as_ref(),
            Self::Paid(case) => case.escrow.as_ref(),
            Self::PartialCancelled(case) => case.escrow.as_ref(),
            Self::PayPending(case) => case.escrow.as_ref(),
            Self::Ready(case) => case.escrow.as_ref(),
            Self::VirtualAccountIssued(case) => case.escrow.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known case has or can have.
    #[must_use]
    pub fn id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.id),
            Self::Failed(case) => Some(&case.id),
            Self::Paid(case) => Some(&case.id),
            Self::PartialCancelled(case) => Some(&case.id),
            Self::PayPending(case) => Some(&case.id),
            Self::Ready(case) => Some(&case.id),
            Self::VirtualAccountIssued(case) => Some(&case.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `isCulturalExpense`, which every known case has or can have.
    #[must_use]
    pub fn is_cultural_expense(&self) -> Option<&bool> {
        match self {
            Self::Cancelled(case) => case.is_cultural_expense.as_ref(),
            Self::Failed(case) => case.is_cultural_expense.as_ref(),
            Self::Paid(case) => case.is_cultural_expense.as_ref(),
            Self::PartialCancelled(case) => case.is_cultural_expense.as_ref(),
            Self::PayPending(case) => case.is_cultural_expense.as_ref(),
            Self::Ready(case) => case.is_cultural_expense.as_ref(),
            Self::VirtualAccountIssued(case) => case.is_cultural_expense.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchantId`, which every known case has or can have.
    #[must_use]
    pub fn merchant_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.merchant_id),
            Self::Failed(case) => Some(&case.merchant_id),
            Self::Paid(case) => Some(&case.merchant_id),
            Self::PartialCancelled(case) => Some(&case.merchant_id),
            Self::PayPending(case) => Some(&case.merchant_id),
            Self::Ready(case) => Some(&case.merchant_id),
            Self::VirtualAccountIssued(case) => Some(&case.merchant_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `method`, which every known case has or can have.
    #[must_use]
    pub fn method(&self) -> Option<&PaymentMethod> {
        match self {
            Self::Cancelled(case) => case.method.as_ref(),
            Self::Failed(case) => case.method.as_ref(),
            Self::Paid(case) => case.method.as_ref(),
            Self::PartialCancelled(case) => case.method.as_ref(),
            Self::PayPending(case) => case.method.as_ref(),
            Self::Ready(case) => case.method.as_ref(),
            Self::VirtualAccountIssued(case) => case.method.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `orderName`, which every known case has or can have.
    #[must_use]
    pub fn order_name(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.order_name),
            Self::Failed(case) => Some(&case.order_name),
            Self::Paid(case) => Some(&case.order_name),
            Self::PartialCancelled(case) => Some(&case.order_name),
            Self::PayPending(case) => Some(&case.order_name),
            Self::Ready(case) => Some(&case.order_name),
            Self::VirtualAccountIssued(case) => Some(&case.order_name),
            Self::Unrecognized(_) => None,
        }
    }
    /// `productCount`, which every known case has or can have.
    #[must_use]
    pub fn product_count(&self) -> Option<&i32> {
        match self {
            Self::Cancelled(case) => case.product_count.as_ref(),
            Self::Failed(case) => case.product_count.as_ref(),
            Self::Paid(case) => case.product_count.as_ref(),
            Self::PartialCancelled(case) => case.product_count.as_ref(),
            Self::PayPending(case) => case.product_count.as_ref(),
            Self::Ready(case) => case.product_count.as_ref(),
            Self::VirtualAccountIssued(case) => case.product_count.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `products`, which every known case has or can have.
    #[must_use]
    pub fn products(&self) -> Option<&Vec<PaymentProduct>> {
        match self {
            Self::Cancelled(case) => case.products.as_ref(),
            Self::Failed(case) => case.products.as_ref(),
            Self::Paid(case) => case.products.as_ref(),
            Self::PartialCancelled(case) => case.products.as_ref(),
            Self::PayPending(case) => case.products.as_ref(),
            Self::Ready(case) => case.products.as_ref(),
            Self::VirtualAccountIssued(case) => case.products.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `promotionId`, which every known case has or can have.
    #[must_use]
    pub fn promotion_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.promotion_id.as_ref(),
            Self::Failed(case) => case.promotion_id.as_ref(),
            Self::Paid(case) => case.promotion_id.as_ref(),
            Self::PartialCancelled(case) => case.promotion_id.as_ref(),
            Self::PayPending(case) => case.promotion_id.as_ref(),
            Self::Ready(case) => case.promotion_id.as_ref(),
            Self::VirtualAccountIssued(case) => case.promotion_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `requestedAt`, which every known case has or can have.
    #[must_use]
    pub fn requested_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.requested_at),
            Self::Failed(case) => Some(&case.requested_at),
            Self::Paid(case) => Some(&case.requested_at),
            Self::PartialCancelled(case) => Some(&case.requested_at),
            Self::PayPending(case) => Some(&case.requested_at),
            Self::Ready(case) => Some(&case.requested_at),
            Self::VirtualAccountIssued(case) => Some(&case.requested_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `scheduleId`, which every known case has or can have.
    #[must_use]
    pub fn schedule_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.schedule_id.as_ref(),
            Self::Failed(case) => case.schedule_id.as_ref(),
            Self::Paid(case) => case.schedule_id.as_ref(),
            Self::PartialCancelled(case) => case.schedule_id.as_ref(),
            Self::PayPending(case) => case.schedule_id.as_ref(),
            Self::Ready(case) => case.schedule_id.as_ref(),
            Self::VirtualAccountIssued(case) => case.schedule_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `statusChangedAt`, which every known case has or can have.
    #[must_use]
    pub fn status_changed_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.status_changed_at),
            Self::Failed(case) => Some(&case.status_changed_at),
            Self::Paid(case) => Some(&case.status_changed_at),
            Self::PartialCancelled(case) => Some(&case.status_changed_at),
            Self::PayPending(case) => Some(&case.status_changed_at),
            Self::Ready(case) => Some(&case.status_changed_at),
            Self::VirtualAccountIssued(case) => Some(&case.status_changed_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `storeId`, which every known case has or can have.
    #[must_use]
    pub fn store_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.store_id),
            Self::Failed(case) => Some(&case.store_id),
            Self::Paid(case) => Some(&case.store_id),
            Self::PartialCancelled(case) => Some(&case.store_id),
            Self::PayPending(case) => Some(&case.store_id),
            Self::Ready(case) => Some(&case.store_id),
            Self::VirtualAccountIssued(case) => Some(&case.store_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `transactionId`, which every known case has or can have.
    #[must_use]
    pub fn transaction_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.transaction_id),
            Self::Failed(case) => Some(&case.transaction_id),
            Self::Paid(case) => Some(&case.transaction_id),
            Self::PartialCancelled(case) => Some(&case.transaction_id),
            Self::PayPending(case) => Some(&case.transaction_id),
            Self::Ready(case) => Some(&case.transaction_id),
            Self::VirtualAccountIssued(case) => Some(&case.transaction_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `updatedAt`, which every known case has or can have.
    #[must_use]
    pub fn updated_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.updated_at),
            Self::Failed(case) => Some(&case.updated_at),
            Self::Paid(case) => Some(&case.updated_at),
            Self::PartialCancelled(case) => Some(&case.updated_at),
            Self::PayPending(case) => Some(&case.updated_at),
            Self::Ready(case) => Some(&case.updated_at),
            Self::VirtualAccountIssued(case) => Some(&case.updated_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `version`, which every known case has or can have.
    #[must_use]
    pub fn version(&self) -> Option<&PortOneVersion> {
        match self {
            Self::Cancelled(case) => Some(&case.version),
            Self::Failed(case) => Some(&case.version),
            Self::Paid(case) => Some(&case.version),
            Self::PartialCancelled(case) => Some(&case.version),
            Self::PayPending(case) => Some(&case.version),
            Self::Ready(case) => Some(&case.version),
            Self::VirtualAccountIssued(case) => Some(&case.version),
            Self::Unrecognized(_) => None,
        }
    }
    /// `webhooks`, which every known case has or can have.
    #[must_use]
    pub fn webhooks(&self) -> Option<&Vec<PaymentWebhook>> {
        match self {
            Self::Cancelled(case) => case.webhooks.as_ref(),
            Self::Failed(case) => case.webhooks.as_ref(),
            Self::Paid(case) => case.webhooks.as_ref(),
            Self::PartialCancelled(case) => case.webhooks.as_ref(),
            Self::PayPending(case) => case.webhooks.as_ref(),
            Self::Ready(case) => case.webhooks.as_ref(),
            Self::VirtualAccountIssued(case) => case.webhooks.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// How much it is about, in its currency. Nothing of a case that this version does not know.
    #[must_use]
    pub fn money(&self) -> Option<Money<'_>> {
        match self {
            Self::Cancelled(case) => Some(case.money()),
            Self::Failed(case) => Some(case.money()),
            Self::Paid(case) => Some(case.money()),
            Self::PartialCancelled(case) => Some(case.money()),
            Self::PayPending(case) => Some(case.money()),
            Self::Ready(case) => Some(case.money()),
            Self::VirtualAccountIssued(case) => Some(case.money()),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for Payment {
    const NAME: &'static str = "Payment";
    const DISCRIMINATOR: &'static str = "status";
    const TAGS: &'static [&'static str] = &[
        "CANCELLED",
        "FAILED",
        "PAID",
        "PARTIAL_CANCELLED",
        "PAY_PENDING",
        "READY",
        "VIRTUAL_ACCOUNT_ISSUED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                CancelledPaymentVisitor(Some("CANCELLED"))
                    .visit_map(object)
                    .map(|case| Self::Cancelled(Box::new(case)))
            }
            1usize => {
                FailedPaymentVisitor(Some("FAILED"))
                    .visit_map(object)
                    .map(|case| Self::Failed(Box::new(case)))
            }
            2usize => {
                PaidPaymentVisitor(Some("PAID"))
                    .visit_map(object)
                    .map(|case| Self::Paid(Box::new(case)))
            }
            3usize => {
                PartialCancelledPaymentVisitor(Some("PARTIAL_CANCELLED"))
                    .visit_map(object)
                    .map(|case| Self::PartialCancelled(Box::new(case)))
            }
            4usize => {
                PayPendingPaymentVisitor(Some("PAY_PENDING"))
                    .visit_map(object)
                    .map(|case| Self::PayPending(Box::new(case)))
            }
            5usize => {
                ReadyPaymentVisitor(Some("READY"))
                    .visit_map(object)
                    .map(|case| Self::Ready(Box::new(case)))
            }
            6usize => {
                VirtualAccountIssuedPaymentVisitor(Some("VIRTUAL_ACCOUNT_ISSUED"))
                    .visit_map(object)
                    .map(|case| Self::VirtualAccountIssued(Box::new(case)))
            }
            _ => Err(missing("status")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for Payment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentAlreadyCancelledError`, which comes with HTTP status 409.
pub type PaymentAlreadyCancelledError = PlainError;
/// PortOne's `PaymentAmount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentAmount {
    /// `cancelled`.
    pub cancelled: i64,
    /// `cancelledTaxFree`.
    pub cancelled_tax_free: i64,
    /// `discount`.
    pub discount: i64,
    /// `paid`.
    pub paid: i64,
    /// `supply`.
    pub supply: Option<i64>,
    /// `taxFree`.
    pub tax_free: i64,
    /// `total`.
    pub total: i64,
    /// `vat`.
    pub vat: Option<i64>,
}
fn payment_amount_member(key: &str) -> usize {
    match key {
        "cancelled" => 0usize,
        "cancelledTaxFree" => 1usize,
        "discount" => 2usize,
        "paid" => 3usize,
        "supply" => 4usize,
        "taxFree" => 5usize,
        "total" => 6usize,
        "vat" => 7usize,
        _ => usize::MAX,
    }
}
struct PaymentAmountVisitor;
impl<'de> Visitor<'de> for PaymentAmountVisitor {
    type Value = PaymentAmount;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentAmount")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentAmount, A::Error> {
        let mut cancelled = None;
        let mut cancelled_tax_free = None;
        let mut discount = None;
        let mut paid = None;
        let mut supply = None;
        let mut tax_free = None;
        let mut total = None;
        let mut vat = None;
        while let Some(__key) = __map.next_key_seed(Key(payment_amount_member))? {
            match __key {
                0usize => member(&mut __map, &mut cancelled),
                1usize => member(&mut __map, &mut cancelled_tax_free),
                2usize => member(&mut __map, &mut discount),
                3usize => member(&mut __map, &mut paid),
                4usize => member(&mut __map, &mut supply),
                5usize => member(&mut __map, &mut tax_free),
                6usize => member(&mut __map, &mut total),
                7usize => member(&mut __map, &mut vat),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(cancelled) = cancelled else {
            return Err(missing("cancelled"));
        };
        let Some(cancelled_tax_free) = cancelled_tax_free else {
            return Err(missing("cancelledTaxFree"));
        };
        let Some(discount) = discount else {
            return Err(missing("discount"));
        };
        let Some(paid) = paid else {
            return Err(missing("paid"));
        };
        let Some(tax_free) = tax_free else {
            return Err(missing("taxFree"));
        };
        let Some(total) = total else {
            return Err(missing("total"));
        };
        Ok(PaymentAmount {
            cancelled,
            cancelled_tax_free,
            discount,
            paid,
            supply,
            tax_free,
            total,
            vat,
        })
    }
}
impl<'de> Answered<'de> for PaymentAmount {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentAmountVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentAmount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentAmount", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentAmount")
            .field("cancelled", &self.cancelled)
            .field("cancelled_tax_free", &self.cancelled_tax_free)
            .field("discount", &self.discount)
            .field("paid", &self.paid)
            .field("supply", &self.supply)
            .field("tax_free", &self.tax_free)
            .field("total", &self.total)
            .field("vat", &self.vat)
            .finish()
    }
}
/// PortOne's `PaymentCancellation`, told apart by `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentCancellation {
    /// `FAILED`.
    Failed(Box<FailedPaymentCancellation>),
    /// `REQUESTED`.
    Requested(Box<RequestedPaymentCancellation>),
    /// `SUCCEEDED`.
    Succeeded(Box<SucceededPaymentCancellation>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PaymentCancellation {
    /// The value of `status`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Failed(_) => Some("FAILED"),
            Self::Requested(_) => Some("REQUESTED"),
            Self::Succeeded(_) => Some("SUCCEEDED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `cancelledAt`, which every known case has or can have.
    #[must_use]
    pub fn cancelled_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Failed(case) => case.cancelled_at.as_ref(),
            Self::Requested(case) => case.cancelled_at.as_ref(),
            Self::Succeeded(case) => case.cancelled_at.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `easyPayDiscountAmount`, which every known case has or can have.
    #[must_use]
    pub fn easy_pay_discount_amount(&self) -> Option<&i64> {
        match self {
            Self::Failed(case) => case.easy_pay_discount_amount.as_ref(),
            Self::Requested(case) => case.easy_pay_discount_amount.as_ref(),
            Self::Succeeded(case) => case.easy_pay_discount_amount.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known case has or can have.
    #[must_use]
    pub fn id(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.id),
            Self::Requested(case) => Some(&case.id),
            Self::Succeeded(case) => Some(&case.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `pgCancellationId`, which every known case has or can have.
    #[must_use]
    pub fn pg_cancellation_id(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => case.pg_cancellation_id.as_ref(),
            Self::Requested(case) => case.pg_cancellation_id.as_ref(),
            Self::Succeeded(case) => case.pg_cancellation_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `reason`, which every known case has or can have.
    #[must_use]
    pub fn reason(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.reason),
            Self::Requested(case) => Some(&case.reason),
            Self::Succeeded(case) => Some(&case.reason),
            Self::Unrecognized(_) => None,
        }
    }
    /// `requestedAt`, which every known case has or can have.
    #[must_use]
    pub fn requested_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Failed(case) => Some(&case.requested_at),
            Self::Requested(case) => Some(&case.requested_at),
            Self::Succeeded(case) => Some(&case.requested_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `taxFreeAmount`, which every known case has or can have.
    #[must_use]
    pub fn tax_free_amount(&self) -> Option<&i64> {
        match self {
            Self::Failed(case) => Some(&case.tax_free_amount),
            Self::Requested(case) => Some(&case.tax_free_amount),
            Self::Succeeded(case) => Some(&case.tax_free_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `totalAmount`, which every known case has or can have.
    #[must_use]
    pub fn total_amount(&self) -> Option<&i64> {
        match self {
            Self::Failed(case) => Some(&case.total_amount),
            Self::Requested(case) => Some(&case.total_amount),
            Self::Succeeded(case) => Some(&case.total_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `trigger`, which every known case has or can have.
    #[must_use]
    pub fn trigger(&self) -> Option<&Trigger> {
        match self {
            Self::Failed(case) => case.trigger.as_ref(),
            Self::Requested(case) => case.trigger.as_ref(),
            Self::Succeeded(case) => case.trigger.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `vatAmount`, which every known case has or can have.
    #[must_use]
    pub fn vat_amount(&self) -> Option<&i64> {
        match self {
            Self::Failed(case) => Some(&case.vat_amount),
            Self::Requested(case) => Some(&case.vat_amount),
            Self::Succeeded(case) => Some(&case.vat_amount),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for PaymentCancellation {
    const NAME: &'static str = "PaymentCancellation";
    const DISCRIMINATOR: &'static str = "status";
    const TAGS: &'static [&'static str] = &["FAILED", "REQUESTED", "SUCCEEDED"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                FailedPaymentCancellationVisitor(Some("FAILED"))
                    .visit_map(object)
                    .map(|case| Self::Failed(Box::new(case)))
            }
            1usize => {
                RequestedPaymentCancellationVisitor(Some("REQUESTED"))
                    .visit_map(object)
                    .map(|case| Self::Requested(Box::new(case)))
            }
            2usize => {
                SucceededPaymentCancellationVisitor(Some("SUCCEEDED"))
                    .visit_map(object)
                    .map(|case| Self::Succeeded(Box::new(case)))
            }
            _ => Err(missing("status")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PaymentCancellation {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PaymentCancellation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentCashReceipt`, told apart by `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentCashReceipt {
    /// `CANCELLED`.
    Cancelled(Box<CancelledPaymentCashReceipt>),
    /// `ISSUED`.
    Issued(Box<IssuedPaymentCashReceipt>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PaymentCashReceipt {
    /// The value of `status`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Cancelled(_) => Some("CANCELLED"),
            Self::Issued(_) => Some("ISSUED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `currency`, which every known case has or can have.
    #[must_use]
    pub fn currency(&self) -> Option<&Currency> {
        match self {
            Self::Cancelled(case) => Some(&case.currency),
            Self::Issued(case) => Some(&case.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `issueNumber`, which every known case has or can have.
    #[must_use]
    pub fn issue_number(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.issue_number),
            Self::Issued(case) => Some(&case.issue_number),
            Self::Unrecognized(_) => None,
        }
    }
    /// `issuedAt`, which every known case has or can have.
    #[must_use]
    pub fn issued_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.issued_at),
            Self::Issued(case) => Some(&case.issued_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `pgReceiptId`, which every known case has or can have.
    #[must_use]
    pub fn pg_receipt_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.pg_receipt_id.as_ref(),
            Self::Issued(case) => case.pg_receipt_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `taxFreeAmount`, which every known case has or can have.
    #[must_use]
    pub fn tax_free_amount(&self) -> Option<&i64> {
        match self {
            Self::Cancelled(case) => case.tax_free_amount.as_ref(),
            Self::Issued(case) => case.tax_free_amount.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `totalAmount`, which every known case has or can have.
    #[must_use]
    pub fn total_amount(&self) -> Option<&i64> {
        match self {
            Self::Cancelled(case) => Some(&case.total_amount),
            Self::Issued(case) => Some(&case.total_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `type`, which every known case has or can have.
    #[must_use]
    pub fn r#type(&self) -> Option<&CashReceiptType> {
        match self {
            Self::Cancelled(case) => case.r#type.as_ref(),
            Self::Issued(case) => case.r#type.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `url`, which every known case has or can have.
    #[must_use]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.url.as_ref(),
            Self::Issued(case) => case.url.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// How much it is about, in its currency. Nothing of a case that this version does not know.
    #[must_use]
    pub fn money(&self) -> Option<Money<'_>> {
        match self {
            Self::Cancelled(case) => Some(case.money()),
            Self::Issued(case) => Some(case.money()),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for PaymentCashReceipt {
    const NAME: &'static str = "PaymentCashReceipt";
    const DISCRIMINATOR: &'static str = "status";
    const TAGS: &'static [&'static str] = &["CANCELLED", "ISSUED"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                CancelledPaymentCashReceiptVisitor(Some("CANCELLED"))
                    .visit_map(object)
                    .map(|case| Self::Cancelled(Box::new(case)))
            }
            1usize => {
                IssuedPaymentCashReceiptVisitor(Some("ISSUED"))
                    .visit_map(object)
                    .map(|case| Self::Issued(Box::new(case)))
            }
            _ => Err(missing("status")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PaymentCashReceipt {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PaymentCashReceipt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentEscrow`, told apart by `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentEscrow {
    /// `BEFORE_REGISTERED`.
    BeforeRegistered(BeforeRegisteredPaymentEscrow),
    /// `CANCELLED`.
    Cancelled(CancelledPaymentEscrow),
    /// `CONFIRMED`.
    Confirmed(ConfirmedPaymentEscrow),
    /// `DELIVERED`.
    Delivered(DeliveredPaymentEscrow),
    /// `REGISTERED`.
    Registered(RegisteredPaymentEscrow),
    /// `REJECTED`.
    Rejected(RejectedPaymentEscrow),
    /// `REJECT_CONFIRMED`.
    RejectConfirmed(RejectConfirmedPaymentEscrow),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PaymentEscrow {
    /// The value of `status`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::BeforeRegistered(_) => Some("BEFORE_REGISTERED"),
            Self::Cancelled(_) => Some("CANCELLED"),
            Self::Confirmed(_) => Some("CONFIRMED"),
            Self::Delivered(_) => Some("DELIVERED"),
            Self::Registered(_) => Some("REGISTERED"),
            Self::Rejected(_) => Some("REJECTED"),
            Self::RejectConfirmed(_) => Some("REJECT_CONFIRMED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for PaymentEscrow {
    const NAME: &'static str = "PaymentEscrow";
    const DISCRIMINATOR: &'static str = "status";
    const TAGS: &'static [&'static str] = &[
        "BEFORE_REGISTERED",
        "CANCELLED",
        "CONFIRMED",
        "DELIVERED",
        "REGISTERED",
        "REJECTED",
        "REJECT_CONFIRMED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                BeforeRegisteredPaymentEscrowVisitor(Some("BEFORE_REGISTERED"))
                    .visit_map(object)
                    .map(Self::BeforeRegistered)
            }
            1usize => {
                CancelledPaymentEscrowVisitor(Some("CANCELLED"))
                    .visit_map(object)
                    .map(Self::Cancelled)
            }
            2usize => {
                ConfirmedPaymentEscrowVisitor(Some("CONFIRMED"))
                    .visit_map(object)
                    .map(Self::Confirmed)
            }
            3usize => {
                DeliveredPaymentEscrowVisitor(Some("DELIVERED"))
                    .visit_map(object)
                    .map(Self::Delivered)
            }
            4usize => {
                RegisteredPaymentEscrowVisitor(Some("REGISTERED"))
                    .visit_map(object)
                    .map(Self::Registered)
            }
            5usize => {
                RejectedPaymentEscrowVisitor(Some("REJECTED"))
                    .visit_map(object)
                    .map(Self::Rejected)
            }
            6usize => {
                RejectConfirmedPaymentEscrowVisitor(Some("REJECT_CONFIRMED"))
                    .visit_map(object)
                    .map(Self::RejectConfirmed)
            }
            _ => Err(missing("status")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PaymentEscrow {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PaymentEscrow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentEvent`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentEvent {
    /// `CANCELLED`.
    Cancelled(Box<CancelledPaymentEvent>),
    /// `PAID`.
    Paid(Box<PaidPaymentEvent>),
    /// `PARTIAL_CANCELLED`.
    PartialCancelled(Box<PartialCancelledPaymentEvent>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PaymentEvent {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Cancelled(_) => Some("CANCELLED"),
            Self::Paid(_) => Some("PAID"),
            Self::PartialCancelled(_) => Some("PARTIAL_CANCELLED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `cashReceipt`, which every known case has or can have.
    #[must_use]
    pub fn cash_receipt(&self) -> Option<&PaymentCashReceipt> {
        match self {
            Self::Cancelled(case) => case.cash_receipt.as_ref(),
            Self::Paid(case) => case.cash_receipt.as_ref(),
            Self::PartialCancelled(case) => case.cash_receipt.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `channel`, which every known case has or can have.
    #[must_use]
    pub fn channel(&self) -> Option<&SelectedChannel> {
        match self {
            Self::Cancelled(case) => Some(&case.channel),
            Self::Paid(case) => Some(&case.channel),
            Self::PartialCancelled(case) => Some(&case.channel),
            Self::Unrecognized(_) => None,
        }
    }
    /// `channelGroup`, which every known case has or can have.
    #[must_use]
    pub fn channel_group(&self) -> Option<&ChannelGroupSummary> {
        match self {
            Self::Cancelled(case) => case.channel_group.as_ref(),
            Self::Paid(case) => case.channel_group.as_ref(),
            Self::PartialCancelled(case) => case.channel_group.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `country`, which every known case has or can have.
    #[must_use]
    pub fn country(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.country.as_ref(),
            Self::Paid(case) => case.country.as_ref(),
            Self::PartialCancelled(case) => case.country.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `createdAt`, which every known case has or can have.
    #[must_use]
    pub fn created_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.created_at),
            Self::Paid(case) => Some(&case.created_at),
            Self::PartialCancelled(case) => Some(&case.created_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known case has or can have.
    #[must_use]
    pub fn currency(&self) -> Option<&Currency> {
        match self {
            Self::Cancelled(case) => Some(&case.currency),
            Self::Paid(case) => Some(&case.currency),
            Self::PartialCancelled(case) => Some(&case.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customData`, which every known case has or can have.
    #[must_use]
    pub fn custom_data(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.custom_data.as_ref(),
            Self::Paid(case) => case.custom_data.as_ref(),
            Self::PartialCancelled(case) => case.custom_data.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer`, which every known case has or can have.
    #[must_use]
    pub fn customer(&self) -> Option<&Customer> {
        match self {
            Self::Cancelled(case) => Some(&case.customer),
            Self::Paid(case) => Some(&case.customer),
            Self::PartialCancelled(case) => Some(&case.customer),
            Self::Unrecognized(_) => None,
        }
    }
    /// `escrow`, which every known case has or can have.
    #[must_use]
    pub fn escrow(&self) -> Option<&PaymentEscrow> {
        match self {
            Self::Cancelled(case) => case.escrow.as_ref(),
            Self::Paid(case) => case.escrow.as_ref(),
            Self::PartialCancelled(case) => case.escrow.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `eventAmount`, which every known case has or can have.
    #[must_use]
    pub fn event_amount(&self) -> Option<&i64> {
        match self {
            Self::Cancelled(case) => Some(&case.event_amount),
            Self::Paid(case) => Some(&case.event_amount),
            Self::PartialCancelled(case) => Some(&case.event_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known case has or can have.
    #[must_use]
    pub fn id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.id),
            Self::Paid(case) => Some(&case.id),
            Self::PartialCancelled(case) => Some(&case.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `isCulturalExpense`, which every known case has or can have.
    #[must_use]
    pub fn is_cultural_expense(&self) -> Option<&bool> {
        match self {
            Self::Cancelled(case) => case.is_cultural_expense.as_ref(),
            Self::Paid(case) => case.is_cultural_expense.as_ref(),
            Self::PartialCancelled(case) => case.is_cultural_expense.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchantId`, which every known case has or can have.
    #[must_use]
    pub fn merchant_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.merchant_id),
            Self::Paid(case) => Some(&case.merchant_id),
            Self::PartialCancelled(case) => Some(&case.merchant_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `method`, which every known case has or can have.
    #[must_use]
    pub fn method(&self) -> Option<&PaymentMethod> {
        match self {
            Self::Cancelled(case) => case.method.as_ref(),
            Self::Paid(case) => case.method.as_ref(),
            Self::PartialCancelled(case) => case.method.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `orderName`, which every known case has or can have.
    #[must_use]
    pub fn order_name(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.order_name),
            Self::Paid(case) => Some(&case.order_name),
            Self::PartialCancelled(case) => Some(&case.order_name),
            Self::Unrecognized(_) => None,
        }
    }
    /// `paymentId`, which every known case has or can have.
    #[must_use]
    pub fn payment_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.payment_id),
            Self::Paid(case) => Some(&case.payment_id),
            Self::PartialCancelled(case) => Some(&case.payment_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `pgTxId`, which every known case has or can have.
    #[must_use]
    pub fn pg_tx_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.pg_tx_id.as_ref(),
            Self::Paid(case) => case.pg_tx_id.as_ref(),
            Self::PartialCancelled(case) => case.pg_tx_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `productCount`, which every known case has or can have.
    #[must_use]
    pub fn product_count(&self) -> Option<&i32> {
        match self {
            Self::Cancelled(case) => case.product_count.as_ref(),
            Self::Paid(case) => case.product_count.as_ref(),
            Self::PartialCancelled(case) => case.product_count.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `products`, which every known case has or can have.
    #[must_use]
    pub fn products(&self) -> Option<&Vec<PaymentProduct>> {
        match self {
            Self::Cancelled(case) => case.products.as_ref(),
            Self::Paid(case) => case.products.as_ref(),
            Self::PartialCancelled(case) => case.products.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `promotionId`, which every known case has or can have.
    #[must_use]
    pub fn promotion_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.promotion_id.as_ref(),
            Self::Paid(case) => case.promotion_id.as_ref(),
            Self::PartialCancelled(case) => case.promotion_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `receiptUrl`, which every known case has or can have.
    #[must_use]
    pub fn receipt_url(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.receipt_url.as_ref(),
            Self::Paid(case) => case.receipt_url.as_ref(),
            Self::PartialCancelled(case) => case.receipt_url.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `requestedAt`, which every known case has or can have.
    #[must_use]
    pub fn requested_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.requested_at),
            Self::Paid(case) => Some(&case.requested_at),
            Self::PartialCancelled(case) => Some(&case.requested_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `scheduleId`, which every known case has or can have.
    #[must_use]
    pub fn schedule_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.schedule_id.as_ref(),
            Self::Paid(case) => case.schedule_id.as_ref(),
            Self::PartialCancelled(case) => case.schedule_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `storeId`, which every known case has or can have.
    #[must_use]
    pub fn store_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.store_id),
            Self::Paid(case) => Some(&case.store_id),
            Self::PartialCancelled(case) => Some(&case.store_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `totalAmount`, which every known case has or can have.
    #[must_use]
    pub fn total_amount(&self) -> Option<&PaymentAmount> {
        match self {
            Self::Cancelled(case) => Some(&case.total_amount),
            Self::Paid(case) => Some(&case.total_amount),
            Self::PartialCancelled(case) => Some(&case.total_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `transactionId`, which every known case has or can have.
    #[must_use]
    pub fn transaction_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.transaction_id),
            Self::Paid(case) => Some(&case.transaction_id),
            Self::PartialCancelled(case) => Some(&case.transaction_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `version`, which every known case has or can have.
    #[must_use]
    pub fn version(&self) -> Option<&PortOneVersion> {
        match self {
            Self::Cancelled(case) => Some(&case.version),
            Self::Paid(case) => Some(&case.version),
            Self::PartialCancelled(case) => Some(&case.version),
            Self::Unrecognized(_) => None,
        }
    }
    /// `webhooks`, which every known case has or can have.
    #[must_use]
    pub fn webhooks(&self) -> Option<&Vec<PaymentWebhook>> {
        match self {
            Self::Cancelled(case) => case.webhooks.as_ref(),
            Self::Paid(case) => case.webhooks.as_ref(),
            Self::PartialCancelled(case) => case.webhooks.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// How much it is about, in its currency. Nothing of a case that this version does not know.
    #[must_use]
    pub fn money(&self) -> Option<Money<'_>> {
        match self {
            Self::Cancelled(case) => Some(case.money()),
            Self::Paid(case) => Some(case.money()),
            Self::PartialCancelled(case) => Some(case.money()),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for PaymentEvent {
    const NAME: &'static str = "PaymentEvent";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &["CANCELLED", "PAID", "PARTIAL_CANCELLED"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                CancelledPaymentEventVisitor(Some("CANCELLED"))
                    .visit_map(object)
                    .map(|case| Self::Cancelled(Box::new(case)))
            }
            1usize => {
                PaidPaymentEventVisitor(Some("PAID"))
                    .visit_map(object)
                    .map(|case| Self::Paid(Box::new(case)))
            }
            2usize => {
                PartialCancelledPaymentEventVisitor(Some("PARTIAL_CANCELLED"))
                    .visit_map(object)
                    .map(|case| Self::PartialCancelled(Box::new(case)))
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PaymentEvent {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PaymentEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentEventWithCursor`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentEventWithCursor {
    /// `cursor`.
    pub cursor: String,
    /// `paymentEvent`.
    pub payment_event: PaymentEvent,
}
fn payment_event_with_cursor_member(key: &str) -> usize {
    match key {
        "cursor" => 0usize,
        "paymentEvent" => 1usize,
        _ => usize::MAX,
    }
}
struct PaymentEventWithCursorVisitor;
impl<'de> Visitor<'de> for PaymentEventWithCursorVisitor {
    type Value = PaymentEventWithCursor;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentEventWithCursor")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentEventWithCursor, A::Error> {
        let mut cursor = None;
        let mut payment_event = None;
        while let Some(__key) = __map
            .next_key_seed(Key(payment_event_with_cursor_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cursor),
                1usize => member(&mut __map, &mut payment_event),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(cursor) = cursor else {
            return Err(missing("cursor"));
        };
        let Some(payment_event) = payment_event else {
            return Err(missing("paymentEvent"));
        };
        Ok(PaymentEventWithCursor {
            cursor,
            payment_event,
        })
    }
}
impl<'de> Answered<'de> for PaymentEventWithCursor {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentEventWithCursorVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentEventWithCursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentEventWithCursor", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentEventWithCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentEventWithCursor")
            .field("cursor", &self.cursor)
            .field("payment_event", &self.payment_event)
            .finish()
    }
}
/// PortOne's `PaymentFailure`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentFailure {
    /// `pgCode`.
    pub pg_code: Option<String>,
    /// `pgMessage`.
    pub pg_message: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
}
fn payment_failure_member(key: &str) -> usize {
    match key {
        "pgCode" => 0usize,
        "pgMessage" => 1usize,
        "reason" => 2usize,
        _ => usize::MAX,
    }
}
struct PaymentFailureVisitor;
impl<'de> Visitor<'de> for PaymentFailureVisitor {
    type Value = PaymentFailure;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentFailure")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentFailure, A::Error> {
        let mut pg_code = None;
        let mut pg_message = None;
        let mut reason = None;
        while let Some(__key) = __map.next_key_seed(Key(payment_failure_member))? {
            match __key {
                0usize => member(&mut __map, &mut pg_code),
                1usize => member(&mut __map, &mut pg_message),
                2usize => member(&mut __map, &mut reason),
                _ => unknown(&mut __map),
            }?;
        }
        Ok(PaymentFailure {
            pg_code,
            pg_message,
            reason,
        })
    }
}
impl<'de> Answered<'de> for PaymentFailure {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentFailureVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentFailure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentFailure", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentFailure")
            .field("pg_code", &self.pg_code.as_deref().map(Quoted))
            .field("pg_message", &self.pg_message.as_deref().map(Quoted))
            .field("reason", &self.reason.as_deref().map(Quoted))
            .finish()
    }
}
/// PortOne's `PaymentInstallment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstallment {
    /// `isInterestFree`.
    pub is_interest_free: bool,
    /// `month`.
    pub month: i32,
}
fn payment_installment_member(key: &str) -> usize {
    match key {
        "isInterestFree" => 0usize,
        "month" => 1usize,
        _ => usize::MAX,
    }
}
struct PaymentInstallmentVisitor;
impl<'de> Visitor<'de> for PaymentInstallmentVisitor {
    type Value = PaymentInstallment;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentInstallment")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentInstallment, A::Error> {
        let mut is_interest_free = None;
        let mut month = None;
        while let Some(__key) = __map.next_key_seed(Key(payment_installment_member))? {
            match __key {
                0usize => member(&mut __map, &mut is_interest_free),
                1usize => member(&mut __map, &mut month),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(is_interest_free) = is_interest_free else {
            return Err(missing("isInterestFree"));
        };
        let Some(month) = month else {
            return Err(missing("month"));
        };
        Ok(PaymentInstallment {
            is_interest_free,
            month,
        })
    }
}
impl<'de> Answered<'de> for PaymentInstallment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentInstallmentVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentInstallment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentInstallment", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentInstallment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentInstallment")
            .field("is_interest_free", &self.is_interest_free)
            .field("month", &self.month)
            .finish()
    }
}
/// PortOne's `PaymentMethod`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentMethod {
    /// `PaymentMethodCard`.
    Card(PaymentMethodCard),
    /// `PaymentMethodEasyPay`.
    EasyPay(PaymentMethodEasyPay),
    /// `PaymentMethodMobile`.
    Mobile(PaymentMethodMobile),
    /// `PaymentMethodTransfer`.
    Transfer(PaymentMethodTransfer),
    /// `PaymentMethodVirtualAccount`.
    VirtualAccount(Box<PaymentMethodVirtualAccount>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PaymentMethod {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Card(_) => Some("PaymentMethodCard"),
            Self::EasyPay(_) => Some("PaymentMethodEasyPay"),
            Self::Mobile(_) => Some("PaymentMethodMobile"),
            Self::Transfer(_) => Some("PaymentMethodTransfer"),
            Self::VirtualAccount(_) => Some("PaymentMethodVirtualAccount"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for PaymentMethod {
    const NAME: &'static str = "PaymentMethod";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "PaymentMethodCard",
        "PaymentMethodEasyPay",
        "PaymentMethodMobile",
        "PaymentMethodTransfer",
        "PaymentMethodVirtualAccount",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PaymentMethodCardVisitor(Some("PaymentMethodCard"))
                    .visit_map(object)
                    .map(Self::Card)
            }
            1usize => {
                PaymentMethodEasyPayVisitor(Some("PaymentMethodEasyPay"))
                    .visit_map(object)
                    .map(Self::EasyPay)
            }
            2usize => {
                PaymentMethodMobileVisitor(Some("PaymentMethodMobile"))
                    .visit_map(object)
                    .map(Self::Mobile)
            }
            3usize => {
                PaymentMethodTransferVisitor(Some("PaymentMethodTransfer"))
                    .visit_map(object)
                    .map(Self::Transfer)
            }
            4usize => {
                PaymentMethodVirtualAccountVisitor(Some("PaymentMethodVirtualAccount"))
                    .visit_map(object)
                    .map(|case| Self::VirtualAccount(Box::new(case)))
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PaymentMethod {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PaymentMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentMethodCard`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodCard {
    /// `approvalNumber`.
    pub approval_number: Option<String>,
    /// `card`.
    pub card: Option<Card>,
    /// `installment`.
    pub installment: Option<PaymentInstallment>,
    /// `pointUsed`.
    pub point_used: Option<bool>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn payment_method_card_member(key: &str) -> usize {
    match key {
        "approvalNumber" => 0usize,
        "card" => 1usize,
        "installment" => 2usize,
        "pointUsed" => 3usize,
        "type" => 4usize,
        _ => usize::MAX,
    }
}
struct PaymentMethodCardVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaymentMethodCardVisitor {
    type Value = PaymentMethodCard;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentMethodCard")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentMethodCard, A::Error> {
        let mut approval_number = None;
        let mut card = None;
        let mut installment = None;
        let mut point_used = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(payment_method_card_member))? {
            match __key {
                0usize => member(&mut __map, &mut approval_number),
                1usize => member(&mut __map, &mut card),
                2usize => member(&mut __map, &mut installment),
                3usize => member(&mut __map, &mut point_used),
                4usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(PaymentMethodCard {
            approval_number,
            card,
            installment,
            point_used,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for PaymentMethodCard {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentMethodCardVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaymentMethodCard {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentMethodCard", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentMethodCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentMethodCard")
            .field("approval_number", &self.approval_number)
            .field("card", &self.card)
            .field("installment", &self.installment)
            .field("point_used", &self.point_used)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `PaymentMethodEasyPay`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodEasyPay {
    /// `easyPayMethod`.
    pub easy_pay_method: Option<PaymentMethodEasyPayMethod>,
    /// `provider`.
    pub provider: Option<EasyPayProvider>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn payment_method_easy_pay_member(key: &str) -> usize {
    match key {
        "easyPayMethod" => 0usize,
        "provider" => 1usize,
        "type" => 2usize,
        _ => usize::MAX,
    }
}
struct PaymentMethodEasyPayVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaymentMethodEasyPayVisitor {
    type Value = PaymentMethodEasyPay;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentMethodEasyPay")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentMethodEasyPay, A::Error> {
        let mut easy_pay_method = None;
        let mut provider = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(payment_method_easy_pay_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut easy_pay_method),
                1usize => member(&mut __map, &mut provider),
                2usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(PaymentMethodEasyPay {
            easy_pay_method,
            provider,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for PaymentMethodEasyPay {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentMethodEasyPayVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaymentMethodEasyPay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentMethodEasyPay", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentMethodEasyPay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentMethodEasyPay")
            .field("easy_pay_method", &self.easy_pay_method)
            .field("provider", &self.provider)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `PaymentMethodEasyPayMethod`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentMethodEasyPayMethod {
    /// `PaymentMethodCard`.
    PaymentMethodCard(PaymentMethodCard),
    /// `PaymentMethodEasyPayMethodCharge`.
    Charge(PaymentMethodEasyPayMethodCharge),
    /// `PaymentMethodTransfer`.
    PaymentMethodTransfer(PaymentMethodTransfer),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PaymentMethodEasyPayMethod {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::PaymentMethodCard(_) => Some("PaymentMethodCard"),
            Self::Charge(_) => Some("PaymentMethodEasyPayMethodCharge"),
            Self::PaymentMethodTransfer(_) => Some("PaymentMethodTransfer"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for PaymentMethodEasyPayMethod {
    const NAME: &'static str = "PaymentMethodEasyPayMethod";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "PaymentMethodCard",
        "PaymentMethodEasyPayMethodCharge",
        "PaymentMethodTransfer",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PaymentMethodCardVisitor(Some("PaymentMethodCard"))
                    .visit_map(object)
                    .map(Self::PaymentMethodCard)
            }
            1usize => {
                PaymentMethodEasyPayMethodChargeVisitor(
                        Some("PaymentMethodEasyPayMethodCharge"),
                    )
                    .visit_map(object)
                    .map(Self::Charge)
            }
            2usize => {
                PaymentMethodTransferVisitor(Some("PaymentMethodTransfer"))
                    .visit_map(object)
                    .map(Self::PaymentMethodTransfer)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PaymentMethodEasyPayMethod {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PaymentMethodEasyPayMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentMethodEasyPayMethodCharge`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodEasyPayMethodCharge {
    /// `bank`.
    pub bank: Option<Bank>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn payment_method_easy_pay_method_charge_member(key: &str) -> usize {
    match key {
        "bank" => 0usize,
        "type" => 1usize,
        _ => usize::MAX,
    }
}
struct PaymentMethodEasyPayMethodChargeVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaymentMethodEasyPayMethodChargeVisitor {
    type Value = PaymentMethodEasyPayMethodCharge;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentMethodEasyPayMethodCharge")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentMethodEasyPayMethodCharge, A::Error> {
        let mut bank = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(payment_method_easy_pay_method_charge_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut bank),
                1usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(PaymentMethodEasyPayMethodCharge {
            bank,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for PaymentMethodEasyPayMethodCharge {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentMethodEasyPayMethodChargeVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaymentMethodEasyPayMethodCharge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("PaymentMethodEasyPayMethodCharge", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentMethodEasyPayMethodCharge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentMethodEasyPayMethodCharge")
            .field("bank", &self.bank)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `PaymentMethodMobile`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodMobile {
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn payment_method_mobile_member(key: &str) -> usize {
    match key {
        "phoneNumber" => 0usize,
        "type" => 1usize,
        _ => usize::MAX,
    }
}
struct PaymentMethodMobileVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaymentMethodMobileVisitor {
    type Value = PaymentMethodMobile;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentMethodMobile")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentMethodMobile, A::Error> {
        let mut phone_number = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(payment_method_mobile_member))? {
            match __key {
                0usize => member(&mut __map, &mut phone_number),
                1usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(PaymentMethodMobile {
            phone_number,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for PaymentMethodMobile {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentMethodMobileVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaymentMethodMobile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentMethodMobile", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentMethodMobile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentMethodMobile")
            .field("phone_number", &Hidden)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `PaymentMethodTransfer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodTransfer {
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `bank`.
    pub bank: Option<Bank>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn payment_method_transfer_member(key: &str) -> usize {
    match key {
        "accountNumber" => 0usize,
        "bank" => 1usize,
        "type" => 2usize,
        _ => usize::MAX,
    }
}
struct PaymentMethodTransferVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaymentMethodTransferVisitor {
    type Value = PaymentMethodTransfer;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentMethodTransfer")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentMethodTransfer, A::Error> {
        let mut account_number = None;
        let mut bank = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(payment_method_transfer_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut account_number),
                1usize => member(&mut __map, &mut bank),
                2usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(PaymentMethodTransfer {
            account_number,
            bank,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for PaymentMethodTransfer {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentMethodTransferVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaymentMethodTransfer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentMethodTransfer", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentMethodTransfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentMethodTransfer")
            .field("account_number", &Hidden)
            .field("bank", &self.bank)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `PaymentMethodVirtualAccount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodVirtualAccount {
    /// `accountNumber`.
    pub account_number: String,
    /// `accountType`.
    pub account_type: Option<PaymentMethodVirtualAccountType>,
    /// `bank`.
    pub bank: Option<Bank>,
    /// `expiredAt`.
    pub expired_at: Option<Timestamp>,
    /// `issuedAt`.
    pub issued_at: Option<Timestamp>,
    /// `refundStatus`.
    pub refund_status: Option<PaymentMethodVirtualAccountRefundStatus>,
    /// `remitteeName`.
    pub remittee_name: Option<String>,
    /// `remitterName`.
    pub remitter_name: Option<String>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn payment_method_virtual_account_member(key: &str) -> usize {
    match key {
        "accountNumber" => 0usize,
        "accountType" => 1usize,
        "bank" => 2usize,
        "expiredAt" => 3usize,
        "issuedAt" => 4usize,
        "refundStatus" => 5usize,
        "remitteeName" => 6usize,
        "remitterName" => 7usize,
        "type" => 8usize,
        _ => usize::MAX,
    }
}
struct PaymentMethodVirtualAccountVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PaymentMethodVirtualAccountVisitor {
    type Value = PaymentMethodVirtualAccount;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentMethodVirtualAccount")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentMethodVirtualAccount, A::Error> {
        let mut account_number = None;
        let mut account_type = None;
        let mut bank = None;
        let mut expired_at = None;
        let mut issued_at = None;
        let mut refund_status = None;
        let mut remittee_name = None;
        let mut remitter_name = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(payment_method_virtual_account_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut account_number),
                1usize => member(&mut __map, &mut account_type),
                2usize => member(&mut __map, &mut bank),
                3usize => member(&mut __map, &mut expired_at),
                4usize => member(&mut __map, &mut issued_at),
                5usize => member(&mut __map, &mut refund_status),
                6usize => member(&mut __map, &mut remittee_name),
                7usize => member(&mut __map, &mut remitter_name),
                8usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(account_number) = account_number else {
            return Err(missing("accountNumber"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(PaymentMethodVirtualAccount {
            account_number,
            account_type,
            bank,
            expired_at,
            issued_at,
            refund_status,
            remittee_name,
            remitter_name,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for PaymentMethodVirtualAccount {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentMethodVirtualAccountVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PaymentMethodVirtualAccount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("PaymentMethodVirtualAccount", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentMethodVirtualAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentMethodVirtualAccount")
            .field("account_number", &Hidden)
            .field("account_type", &self.account_type)
            .field("bank", &self.bank)
            .field("expired_at", &self.expired_at)
            .field("issued_at", &self.issued_at)
            .field("refund_status", &self.refund_status)
            .field("remittee_name", &Hidden)
            .field("remitter_name", &Hidden)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `PaymentMethodVirtualAccountRefundStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodVirtualAccountRefundStatus {
    /// `COMPLETED`.
    COMPLETED,
    /// `FAILED`.
    FAILED,
    /// `PARTIAL_REFUND_FAILED`.
    PARTIAL_REFUND_FAILED,
    /// `PENDING`.
    PENDING,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl PaymentMethodVirtualAccountRefundStatus {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::COMPLETED => "COMPLETED",
            Self::FAILED => "FAILED",
            Self::PARTIAL_REFUND_FAILED => "PARTIAL_REFUND_FAILED",
            Self::PENDING => "PENDING",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for PaymentMethodVirtualAccountRefundStatus {
    fn from(code: &str) -> Self {
        match code {
            "COMPLETED" => Self::COMPLETED,
            "FAILED" => Self::FAILED,
            "PARTIAL_REFUND_FAILED" => Self::PARTIAL_REFUND_FAILED,
            "PENDING" => Self::PENDING,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for PaymentMethodVirtualAccountRefundStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for PaymentMethodVirtualAccountRefundStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for PaymentMethodVirtualAccountRefundStatus {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("PaymentMethodVirtualAccountRefundStatus")
    }
}
impl<'de> Deserialize<'de> for PaymentMethodVirtualAccountRefundStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `PaymentMethodVirtualAccountType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodVirtualAccountType {
    /// `NORMAL`.
    NORMAL,
    /// `FIXED`.
    FIXED,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl PaymentMethodVirtualAccountType {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NORMAL => "NORMAL",
            Self::FIXED => "FIXED",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for PaymentMethodVirtualAccountType {
    fn from(code: &str) -> Self {
        match code {
            "NORMAL" => Self::NORMAL,
            "FIXED" => Self::FIXED,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for PaymentMethodVirtualAccountType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for PaymentMethodVirtualAccountType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for PaymentMethodVirtualAccountType {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("PaymentMethodVirtualAccountType")
    }
}
impl<'de> Deserialize<'de> for PaymentMethodVirtualAccountType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `PaymentNotFoundError`, which comes with HTTP status 404.
pub type PaymentNotFoundError = PlainError;
/// PortOne's `PaymentNotPaidError`, which comes with HTTP status 409.
pub type PaymentNotPaidError = PlainError;
/// PortOne's `PaymentNotWaitingForDepositError`, which comes with HTTP status 409.
pub type PaymentNotWaitingForDepositError = PlainError;
/// PortOne's `PaymentProduct`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentProduct {
    /// `amount`.
    pub amount: i64,
    /// `code`.
    pub code: Option<String>,
    /// `id`.
    pub id: String,
    /// `link`.
    pub link: Option<String>,
    /// `name`.
    pub name: String,
    /// `quantity`.
    pub quantity: i32,
    /// `tag`.
    pub tag: Option<String>,
}
fn payment_product_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "code" => 1usize,
        "id" => 2usize,
        "link" => 3usize,
        "name" => 4usize,
        "quantity" => 5usize,
        "tag" => 6usize,
        _ => usize::MAX,
    }
}
struct PaymentProductVisitor;
impl<'de> Visitor<'de> for PaymentProductVisitor {
    type Value = PaymentProduct;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentProduct")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentProduct, A::Error> {
        let mut amount = None;
        let mut code = None;
        let mut id = None;
        let mut link = None;
        let mut name = None;
        let mut quantity = None;
        let mut tag = None;
        while let Some(__key) = __map.next_key_seed(Key(payment_product_member))? {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut code),
                2usize => member(&mut __map, &mut id),
                3usize => member(&mut __map, &mut link),
                4usize => member(&mut __map, &mut name),
                5usize => member(&mut __map, &mut quantity),
                6usize => member(&mut __map, &mut tag),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(name) = name else {
            return Err(missing("name"));
        };
        let Some(quantity) = quantity else {
            return Err(missing("quantity"));
        };
        Ok(PaymentProduct {
            amount,
            code,
            id,
            link,
            name,
            quantity,
            tag,
        })
    }
}
impl<'de> Answered<'de> for PaymentProduct {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentProductVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentProduct {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentProduct", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentProduct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentProduct")
            .field("amount", &self.amount)
            .field("code", &self.code.as_deref().map(Quoted))
            .field("id", &self.id)
            .field("link", &self.link)
            .field("name", &Hidden)
            .field("quantity", &self.quantity)
            .field("tag", &self.tag)
            .finish()
    }
}
/// PortOne's `PaymentSchedule`, told apart by `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentSchedule {
    /// `FAILED`.
    Failed(Box<FailedPaymentSchedule>),
    /// `PENDING`.
    Pending(Box<PendingPaymentSchedule>),
    /// `REVOKED`.
    Revoked(Box<RevokedPaymentSchedule>),
    /// `SCHEDULED`.
    Scheduled(Box<ScheduledPaymentSchedule>),
    /// `STARTED`.
    Started(Box<StartedPaymentSchedule>),
    /// `SUCCEEDED`.
    Succeeded(Box<SucceededPaymentSchedule>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PaymentSchedule {
    /// The value of `status`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Failed(_) => Some("FAILED"),
            Self::Pending(_) => Some("PENDING"),
            Self::Revoked(_) => Some("REVOKED"),
            Self::Scheduled(_) => Some("SCHEDULED"),
            Self::Started(_) => Some("STARTED"),
            Self::Succeeded(_) => Some("SUCCEEDED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `billingKey`, which every known case has or can have.
    #[must_use]
    pub fn billing_key(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.billing_key),
            Self::Pending(case) => Some(&case.billing_key),
            Self::Revoked(case) => Some(&case.billing_key),
            Self::Scheduled(case) => Some(&case.billing_key),
            Self::Started(case) => Some(&case.billing_key),
            Self::Succeeded(case) => Some(&case.billing_key),
            Self::Unrecognized(_) => None,
        }
    }
    /// `createdAt`, which every known case has or can have.
    #[must_use]
    pub fn created_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Failed(case) => Some(&case.created_at),
            Self::Pending(case) => Some(&case.created_at),
            Self::Revoked(case) => Some(&case.created_at),
            Self::Scheduled(case) => Some(&case.created_at),
            Self::Started(case) => Some(&case.created_at),
            Self::Succeeded(case) => Some(&case.created_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known case has or can have.
    #[must_use]
    pub fn currency(&self) -> Option<&Currency> {
        match self {
            Self::Failed(case) => Some(&case.currency),
            Self::Pending(case) => Some(&case.currency),
            Self::Revoked(case) => Some(&case.currency),
            Self::Scheduled(case) => Some(&case.currency),
            Self::Started(case) => Some(&case.currency),
            Self::Succeeded(case) => Some(&case.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customData`, which every known case has or can have.
    #[must_use]
    pub fn custom_data(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.custom_data),
            Self::Pending(case) => Some(&case.custom_data),
            Self::Revoked(case) => Some(&case.custom_data),
            Self::Scheduled(case) => Some(&case.custom_data),
            Self::Started(case) => Some(&case.custom_data),
            Self::Succeeded(case) => Some(&case.custom_data),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer`, which every known case has or can have.
    #[must_use]
    pub fn customer(&self) -> Option<&Customer> {
        match self {
            Self::Failed(case) => Some(&case.customer),
            Self::Pending(case) => Some(&case.customer),
            Self::Revoked(case) => Some(&case.customer),
            Self::Scheduled(case) => Some(&case.customer),
            Self::Started(case) => Some(&case.customer),
            Self::Succeeded(case) => Some(&case.customer),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known case has or can have.
    #[must_use]
    pub fn id(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.id),
            Self::Pending(case) => Some(&case.id),
            Self::Revoked(case) => Some(&case.id),
            Self::Scheduled(case) => Some(&case.id),
            Self::Started(case) => Some(&case.id),
            Self::Succeeded(case) => Some(&case.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `installmentMonth`, which every known case has or can have.
    #[must_use]
    pub fn installment_month(&self) -> Option<&i32> {
        match self {
            Self::Failed(case) => case.installment_month.as_ref(),
            Self::Pending(case) => case.installment_month.as_ref(),
            Self::Revoked(case) => case.installment_month.as_ref(),
            Self::Scheduled(case) => case.installment_month.as_ref(),
            Self::Started(case) => case.installment_month.as_ref(),
            Self::Succeeded(case) => case.installment_month.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `isCulturalExpense`, which every known case has or can have.
    #[must_use]
    pub fn is_cultural_expense(&self) -> Option<&bool> {
        match self {
            Self::Failed(case) => Some(&case.is_cultural_expense),
            Self::Pending(case) => Some(&case.is_cultural_expense),
            Self::Revoked(case) => Some(&case.is_cultural_expense),
            Self::Scheduled(case) => Some(&case.is_cultural_expense),
            Self::Started(case) => Some(&case.is_cultural_expense),
            Self::Succeeded(case) => Some(&case.is_cultural_expense),
            Self::Unrecognized(_) => None,
        }
    }
    /// `isEscrow`, which every known case has or can have.
    #[must_use]
    pub fn is_escrow(&self) -> Option<&bool> {
        match self {
            Self::Failed(case) => Some(&case.is_escrow),
            Self::Pending(case) => Some(&case.is_escrow),
            Self::Revoked(case) => Some(&case.is_escrow),
            Self::Scheduled(case) => Some(&case.is_escrow),
            Self::Started(case) => Some(&case.is_escrow),
            Self::Succeeded(case) => Some(&case.is_escrow),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchantId`, which every known case has or can have.
    #[must_use]
    pub fn merchant_id(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.merchant_id),
            Self::Pending(case) => Some(&case.merchant_id),
            Self::Revoked(case) => Some(&case.merchant_id),
            Self::Scheduled(case) => Some(&case.merchant_id),
            Self::Started(case) => Some(&case.merchant_id),
            Self::Succeeded(case) => Some(&case.merchant_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `noticeUrls`, which every known case has or can have.
    #[must_use]
    pub fn notice_urls(&self) -> Option<&Vec<String>> {
        match self {
            Self::Failed(case) => case.notice_urls.as_ref(),
            Self::Pending(case) => case.notice_urls.as_ref(),
            Self::Revoked(case) => case.notice_urls.as_ref(),
            Self::Scheduled(case) => case.notice_urls.as_ref(),
            Self::Started(case) => case.notice_urls.as_ref(),
            Self::Succeeded(case) => case.notice_urls.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `orderName`, which every known case has or can have.
    #[must_use]
    pub fn order_name(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.order_name),
            Self::Pending(case) => Some(&case.order_name),
            Self::Revoked(case) => Some(&case.order_name),
            Self::Scheduled(case) => Some(&case.order_name),
            Self::Started(case) => Some(&case.order_name),
            Self::Succeeded(case) => Some(&case.order_name),
            Self::Unrecognized(_) => None,
        }
    }
    /// `paymentId`, which every known case has or can have.
    #[must_use]
    pub fn payment_id(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.payment_id),
            Self::Pending(case) => Some(&case.payment_id),
            Self::Revoked(case) => Some(&case.payment_id),
            Self::Scheduled(case) => Some(&case.payment_id),
            Self::Started(case) => Some(&case.payment_id),
            Self::Succeeded(case) => Some(&case.payment_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `products`, which every known case has or can have.
    #[must_use]
    pub fn products(&self) -> Option<&Vec<PaymentProduct>> {
        match self {
            Self::Failed(case) => case.products.as_ref(),
            Self::Pending(case) => case.products.as_ref(),
            Self::Revoked(case) => case.products.as_ref(),
            Self::Scheduled(case) => case.products.as_ref(),
            Self::Started(case) => case.products.as_ref(),
            Self::Succeeded(case) => case.products.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `storeId`, which every known case has or can have.
    #[must_use]
    pub fn store_id(&self) -> Option<&String> {
        match self {
            Self::Failed(case) => Some(&case.store_id),
            Self::Pending(case) => Some(&case.store_id),
            Self::Revoked(case) => Some(&case.store_id),
            Self::Scheduled(case) => Some(&case.store_id),
            Self::Started(case) => Some(&case.store_id),
            Self::Succeeded(case) => Some(&case.store_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `taxFreeAmount`, which every known case has or can have.
    #[must_use]
    pub fn tax_free_amount(&self) -> Option<&i64> {
        match self {
            Self::Failed(case) => case.tax_free_amount.as_ref(),
            Self::Pending(case) => case.tax_free_amount.as_ref(),
            Self::Revoked(case) => case.tax_free_amount.as_ref(),
            Self::Scheduled(case) => case.tax_free_amount.as_ref(),
            Self::Started(case) => case.tax_free_amount.as_ref(),
            Self::Succeeded(case) => case.tax_free_amount.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `timeToPay`, which every known case has or can have.
    #[must_use]
    pub fn time_to_pay(&self) -> Option<&Timestamp> {
        match self {
            Self::Failed(case) => Some(&case.time_to_pay),
            Self::Pending(case) => Some(&case.time_to_pay),
            Self::Revoked(case) => Some(&case.time_to_pay),
            Self::Scheduled(case) => Some(&case.time_to_pay),
            Self::Started(case) => Some(&case.time_to_pay),
            Self::Succeeded(case) => Some(&case.time_to_pay),
            Self::Unrecognized(_) => None,
        }
    }
    /// `totalAmount`, which every known case has or can have.
    #[must_use]
    pub fn total_amount(&self) -> Option<&i64> {
        match self {
            Self::Failed(case) => Some(&case.total_amount),
            Self::Pending(case) => Some(&case.total_amount),
            Self::Revoked(case) => Some(&case.total_amount),
            Self::Scheduled(case) => Some(&case.total_amount),
            Self::Started(case) => Some(&case.total_amount),
            Self::Succeeded(case) => Some(&case.total_amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `vatAmount`, which every known case has or can have.
    #[must_use]
    pub fn vat_amount(&self) -> Option<&i64> {
        match self {
            Self::Failed(case) => case.vat_amount.as_ref(),
            Self::Pending(case) => case.vat_amount.as_ref(),
            Self::Revoked(case) => case.vat_amount.as_ref(),
            Self::Scheduled(case) => case.vat_amount.as_ref(),
            Self::Started(case) => case.vat_amount.as_ref(),
            Self::Succeeded(case) => case.vat_amount.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// How much it is about, in its currency. Nothing of a case that this version does not know.
    #[must_use]
    pub fn money(&self) -> Option<Money<'_>> {
        match self {
            Self::Failed(case) => Some(case.money()),
            Self::Pending(case) => Some(case.money()),
            Self::Revoked(case) => Some(case.money()),
            Self::Scheduled(case) => Some(case.money()),
            Self::Started(case) => Some(case.money()),
            Self::Succeeded(case) => Some(case.money()),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for PaymentSchedule {
    const NAME: &'static str = "PaymentSchedule";
    const DISCRIMINATOR: &'static str = "status";
    const TAGS: &'static [&'static str] = &[
        "FAILED",
        "PENDING",
        "REVOKED",
        "SCHEDULED",
        "STARTED",
        "SUCCEEDED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                FailedPaymentScheduleVisitor(Some("FAILED"))
                    .visit_map(object)
                    .map(|case| Self::Failed(Box::new(case)))
            }
            1usize => {
                PendingPaymentScheduleVisitor(Some("PENDING"))
                    .visit_map(object)
                    .map(|case| Self::Pending(Box::new(case)))
            }
            2usize => {
                RevokedPaymentScheduleVisitor(Some("REVOKED"))
                    .visit_map(object)
                    .map(|case| Self::Revoked(Box::new(case)))
            }
            3usize => {
                ScheduledPaymentScheduleVisitor(Some("SCHEDULED"))
                    .visit_map(object)
                    .map(|case| Self::Scheduled(Box::new(case)))
            }
            4usize => {
                StartedPaymentScheduleVisitor(Some("STARTED"))
                    .visit_map(object)
                    .map(|case| Self::Started(Box::new(case)))
            }
            5usize => {
                SucceededPaymentScheduleVisitor(Some("SUCCEEDED"))
                    .visit_map(object)
                    .map(|case| Self::Succeeded(Box::new(case)))
            }
            _ => Err(missing("status")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PaymentSchedule {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PaymentSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentScheduleAlreadyExistsError`, which comes with HTTP status 409.
pub type PaymentScheduleAlreadyExistsError = PlainError;
/// PortOne's `PaymentScheduleAlreadyProcessedError`, which comes with HTTP status 409.
pub type PaymentScheduleAlreadyProcessedError = PlainError;
/// PortOne's `PaymentScheduleAlreadyRevokedError`, which comes with HTTP status 409.
pub type PaymentScheduleAlreadyRevokedError = PlainError;
/// PortOne's `PaymentScheduleNotFoundError`, which comes with HTTP status 404.
pub type PaymentScheduleNotFoundError = PlainError;
/// PortOne's `PaymentScheduleSummary`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentScheduleSummary {
    /// `id`.
    pub id: String,
}
fn payment_schedule_summary_member(key: &str) -> usize {
    match key {
        "id" => 0usize,
        _ => usize::MAX,
    }
}
struct PaymentScheduleSummaryVisitor;
impl<'de> Visitor<'de> for PaymentScheduleSummaryVisitor {
    type Value = PaymentScheduleSummary;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentScheduleSummary")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentScheduleSummary, A::Error> {
        let mut id = None;
        while let Some(__key) = __map
            .next_key_seed(Key(payment_schedule_summary_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut id),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(id) = id else {
            return Err(missing("id"));
        };
        Ok(PaymentScheduleSummary { id })
    }
}
impl<'de> Answered<'de> for PaymentScheduleSummary {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentScheduleSummaryVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentScheduleSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentScheduleSummary", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentScheduleSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentScheduleSummary").field("id", &self.id).finish()
    }
}
/// PortOne's `PaymentTransaction`, told apart by `status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentTransaction {
    /// `CANCELLED`.
    Cancelled(Box<CancelledPaymentTransaction>),
    /// `FAILED`.
    Failed(Box<FailedPaymentTransaction>),
    /// `PAID`.
    Paid(Box<PaidPaymentTransaction>),
    /// `PARTIAL_CANCELLED`.
    PartialCancelled(Box<PartialCancelledPaymentTransaction>),
    /// `PAY_PENDING`.
    PayPending(Box<PayPendingPaymentTransaction>),
    /// `READY`.
    Ready(Box<ReadyPaymentTransaction>),
    /// `VIRTUAL_ACCOUNT_ISSUED`.
    VirtualAccountIssued(Box<VirtualAccountIssuedPaymentTransaction>),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PaymentTransaction {
    /// The value of `status`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Cancelled(_) => Some("CANCELLED"),
            Self::Failed(_) => Some("FAILED"),
            Self::Paid(_) => Some("PAID"),
            Self::PartialCancelled(_) => Some("PARTIAL_CANCELLED"),
            Self::PayPending(_) => Some("PAY_PENDING"),
            Self::Ready(_) => Some("READY"),
            Self::VirtualAccountIssued(_) => Some("VIRTUAL_ACCOUNT_ISSUED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `amount`, which every known case has or can have.
    #[must_use]
    pub fn amount(&self) -> Option<&PaymentAmount> {
        match self {
            Self::Cancelled(case) => Some(&case.amount),
            Self::Failed(case) => Some(&case.amount),
            Self::Paid(case) => Some(&case.amount),
            Self::PartialCancelled(case) => Some(&case.amount),
            Self::PayPending(case) => Some(&case.amount),
            Self::Ready(case) => Some(&case.amount),
            Self::VirtualAccountIssued(case) => Some(&case.amount),
            Self::Unrecognized(_) => None,
        }
    }
    /// `billingKey`, which every known case has or can have.
    #[must_use]
    pub fn billing_key(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.billing_key.as_ref(),
            Self::Failed(case) => case.billing_key.as_ref(),
            Self::Paid(case) => case.billing_key.as_ref(),
            Self::PartialCancelled(case) => case.billing_key.as_ref(),
            Self::PayPending(case) => case.billing_key.as_ref(),
            Self::Ready(case) => case.billing_key.as_ref(),
            Self::VirtualAccountIssued(case) => case.billing_key.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `channel`, which every known case has or can have.
    #[must_use]
    pub fn channel(&self) -> Option<&SelectedChannel> {
        match self {
            Self::Cancelled(case) => Some(&case.channel),
            Self::Failed(case) => case.channel.as_ref(),
            Self::Paid(case) => Some(&case.channel),
            Self::PartialCancelled(case) => Some(&case.channel),
            Self::PayPending(case) => Some(&case.channel),
            Self::Ready(case) => case.channel.as_ref(),
            Self::VirtualAccountIssued(case) => Some(&case.channel),
            Self::Unrecognized(_) => None,
        }
    }
    /// `channelGroup`, which every known case has or can have.
    #[must_use]
    pub fn channel_group(&self) -> Option<&ChannelGroupSummary> {
        match self {
            Self::Cancelled(case) => case.channel_group.as_ref(),
            Self::Failed(case) => case.channel_group.as_ref(),
            Self::Paid(case) => case.channel_group.as_ref(),
            Self::PartialCancelled(case) => case.channel_group.as_ref(),
            Self::PayPending(case) => case.channel_group.as_ref(),
            Self::Ready(case) => case.channel_group.as_ref(),
            Self::VirtualAccountIssued(case) => case.channel_group.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `country`, which every known case has or can have.
    #[must_use]
    pub fn country(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.country.as_ref(),
            Self::Failed(case) => case.country.as_ref(),
            Self::Paid(case) => case.country.as_ref(),
            Self::PartialCancelled(case) => case.country.as_ref(),
            Self::PayPending(case) => case.country.as_ref(),
            Self::Ready(case) => case.country.as_ref(),
            Self::VirtualAccountIssued(case) => case.country.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `currency`, which every known case has or can have.
    #[must_use]
    pub fn currency(&self) -> Option<&Currency> {
        match self {
            Self::Cancelled(case) => Some(&case.currency),
            Self::Failed(case) => Some(&case.currency),
            Self::Paid(case) => Some(&case.currency),
            Self::PartialCancelled(case) => Some(&case.currency),
            Self::PayPending(case) => Some(&case.currency),
            Self::Ready(case) => Some(&case.currency),
            Self::VirtualAccountIssued(case) => Some(&case.currency),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customData`, which every known case has or can have.
    #[must_use]
    pub fn custom_data(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.custom_data.as_ref(),
            Self::Failed(case) => case.custom_data.as_ref(),
            Self::Paid(case) => case.custom_data.as_ref(),
            Self::PartialCancelled(case) => case.custom_data.as_ref(),
            Self::PayPending(case) => case.custom_data.as_ref(),
            Self::Ready(case) => case.custom_data.as_ref(),
            Self::VirtualAccountIssued(case) => case.custom_data.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `customer`, which every known case has or can have.
    #[must_use]
    pub fn customer(&self) -> Option<&Customer> {
        match self {
            Self::Cancelled(case) => Some(&case.customer),
            Self::Failed(case) => Some(&case.customer),
            Self::Paid(case) => Some(&case.customer),
            Self::PartialCancelled(case) => Some(&case.customer),
            Self::PayPending(case) => Some(&case.customer),
            Self::Ready(case) => Some(&case.customer),
            Self::VirtualAccountIssued(case) => Some(&case.customer),
            Self::Unrecognized(_) => None,
        }
    }
    /// `escrow`, which every known case has or can have.
    #[must_use]
    pub fn escrow(&self) -> Option<&PaymentEscrow> {
        match self {
            Self::Cancelled(case) => case.escrow.as_ref(),
            Self::Failed(case) => case.escrow.as_ref(),
            Self::Paid(case) => case.escrow.as_ref(),
            Self::PartialCancelled(case) => case.escrow.as_ref(),
            Self::PayPending(case) => case.escrow.as_ref(),
            Self::Ready(case) => case.escrow.as_ref(),
            Self::VirtualAccountIssued(case) => case.escrow.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `id`, which every known case has or can have.
    #[must_use]
    pub fn id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.id),
            Self::Failed(case) => Some(&case.id),
            Self::Paid(case) => Some(&case.id),
            Self::PartialCancelled(case) => Some(&case.id),
            Self::PayPending(case) => Some(&case.id),
            Self::Ready(case) => Some(&case.id),
            Self::VirtualAccountIssued(case) => Some(&case.id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `isCulturalExpense`, which every known case has or can have.
    #[must_use]
    pub fn is_cultural_expense(&self) -> Option<&bool> {
        match self {
            Self::Cancelled(case) => case.is_cultural_expense.as_ref(),
            Self::Failed(case) => case.is_cultural_expense.as_ref(),
            Self::Paid(case) => case.is_cultural_expense.as_ref(),
            Self::PartialCancelled(case) => case.is_cultural_expense.as_ref(),
            Self::PayPending(case) => case.is_cultural_expense.as_ref(),
            Self::Ready(case) => case.is_cultural_expense.as_ref(),
            Self::VirtualAccountIssued(case) => case.is_cultural_expense.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `merchantId`, which every known case has or can have.
    #[must_use]
    pub fn merchant_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.merchant_id),
            Self::Failed(case) => Some(&case.merchant_id),
            Self::Paid(case) => Some(&case.merchant_id),
            Self::PartialCancelled(case) => Some(&case.merchant_id),
            Self::PayPending(case) => Some(&case.merchant_id),
            Self::Ready(case) => Some(&case.merchant_id),
            Self::VirtualAccountIssued(case) => Some(&case.merchant_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `method`, which every known case has or can have.
    #[must_use]
    pub fn method(&self) -> Option<&PaymentMethod> {
        match self {
            Self::Cancelled(case) => case.method.as_ref(),
            Self::Failed(case) => case.method.as_ref(),
            Self::Paid(case) => case.method.as_ref(),
            Self::PartialCancelled(case) => case.method.as_ref(),
            Self::PayPending(case) => case.method.as_ref(),
            Self::Ready(case) => case.method.as_ref(),
            Self::VirtualAccountIssued(case) => case.method.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `orderName`, which every known case has or can have.
    #[must_use]
    pub fn order_name(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.order_name),
            Self::Failed(case) => Some(&case.order_name),
            Self::Paid(case) => Some(&case.order_name),
            Self::PartialCancelled(case) => Some(&case.order_name),
            Self::PayPending(case) => Some(&case.order_name),
            Self::Ready(case) => Some(&case.order_name),
            Self::VirtualAccountIssued(case) => Some(&case.order_name),
            Self::Unrecognized(_) => None,
        }
    }
    /// `paymentId`, which every known case has or can have.
    #[must_use]
    pub fn payment_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.payment_id),
            Self::Failed(case) => Some(&case.payment_id),
            Self::Paid(case) => Some(&case.payment_id),
            Self::PartialCancelled(case) => Some(&case.payment_id),
            Self::PayPending(case) => Some(&case.payment_id),
            Self::Ready(case) => Some(&case.payment_id),
            Self::VirtualAccountIssued(case) => Some(&case.payment_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `productCount`, which every known case has or can have.
    #[must_use]
    pub fn product_count(&self) -> Option<&i32> {
        match self {
            Self::Cancelled(case) => case.product_count.as_ref(),
            Self::Failed(case) => case.product_count.as_ref(),
            Self::Paid(case) => case.product_count.as_ref(),
            Self::PartialCancelled(case) => case.product_count.as_ref(),
            Self::PayPending(case) => case.product_count.as_ref(),
            Self::Ready(case) => case.product_count.as_ref(),
            Self::VirtualAccountIssued(case) => case.product_count.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `products`, which every known case has or can have.
    #[must_use]
    pub fn products(&self) -> Option<&Vec<PaymentProduct>> {
        match self {
            Self::Cancelled(case) => case.products.as_ref(),
            Self::Failed(case) => case.products.as_ref(),
            Self::Paid(case) => case.products.as_ref(),
            Self::PartialCancelled(case) => case.products.as_ref(),
            Self::PayPending(case) => case.products.as_ref(),
            Self::Ready(case) => case.products.as_ref(),
            Self::VirtualAccountIssued(case) => case.products.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `promotionId`, which every known case has or can have.
    #[must_use]
    pub fn promotion_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.promotion_id.as_ref(),
            Self::Failed(case) => case.promotion_id.as_ref(),
            Self::Paid(case) => case.promotion_id.as_ref(),
            Self::PartialCancelled(case) => case.promotion_id.as_ref(),
            Self::PayPending(case) => case.promotion_id.as_ref(),
            Self::Ready(case) => case.promotion_id.as_ref(),
            Self::VirtualAccountIssued(case) => case.promotion_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `requestedAt`, which every known case has or can have.
    #[must_use]
    pub fn requested_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.requested_at),
            Self::Failed(case) => Some(&case.requested_at),
            Self::Paid(case) => Some(&case.requested_at),
            Self::PartialCancelled(case) => Some(&case.requested_at),
            Self::PayPending(case) => Some(&case.requested_at),
            Self::Ready(case) => Some(&case.requested_at),
            Self::VirtualAccountIssued(case) => Some(&case.requested_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `scheduleId`, which every known case has or can have.
    #[must_use]
    pub fn schedule_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => case.schedule_id.as_ref(),
            Self::Failed(case) => case.schedule_id.as_ref(),
            Self::Paid(case) => case.schedule_id.as_ref(),
            Self::PartialCancelled(case) => case.schedule_id.as_ref(),
            Self::PayPending(case) => case.schedule_id.as_ref(),
            Self::Ready(case) => case.schedule_id.as_ref(),
            Self::VirtualAccountIssued(case) => case.schedule_id.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// `statusChangedAt`, which every known case has or can have.
    #[must_use]
    pub fn status_changed_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.status_changed_at),
            Self::Failed(case) => Some(&case.status_changed_at),
            Self::Paid(case) => Some(&case.status_changed_at),
            Self::PartialCancelled(case) => Some(&case.status_changed_at),
            Self::PayPending(case) => Some(&case.status_changed_at),
            Self::Ready(case) => Some(&case.status_changed_at),
            Self::VirtualAccountIssued(case) => Some(&case.status_changed_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `storeId`, which every known case has or can have.
    #[must_use]
    pub fn store_id(&self) -> Option<&String> {
        match self {
            Self::Cancelled(case) => Some(&case.store_id),
            Self::Failed(case) => Some(&case.store_id),
            Self::Paid(case) => Some(&case.store_id),
            Self::PartialCancelled(case) => Some(&case.store_id),
            Self::PayPending(case) => Some(&case.store_id),
            Self::Ready(case) => Some(&case.store_id),
            Self::VirtualAccountIssued(case) => Some(&case.store_id),
            Self::Unrecognized(_) => None,
        }
    }
    /// `updatedAt`, which every known case has or can have.
    #[must_use]
    pub fn updated_at(&self) -> Option<&Timestamp> {
        match self {
            Self::Cancelled(case) => Some(&case.updated_at),
            Self::Failed(case) => Some(&case.updated_at),
            Self::Paid(case) => Some(&case.updated_at),
            Self::PartialCancelled(case) => Some(&case.updated_at),
            Self::PayPending(case) => Some(&case.updated_at),
            Self::Ready(case) => Some(&case.updated_at),
            Self::VirtualAccountIssued(case) => Some(&case.updated_at),
            Self::Unrecognized(_) => None,
        }
    }
    /// `version`, which every known case has or can have.
    #[must_use]
    pub fn version(&self) -> Option<&PortOneVersion> {
        match self {
            Self::Cancelled(case) => Some(&case.version),
            Self::Failed(case) => Some(&case.version),
            Self::Paid(case) => Some(&case.version),
            Self::PartialCancelled(case) => Some(&case.version),
            Self::PayPending(case) => Some(&case.version),
            Self::Ready(case) => Some(&case.version),
            Self::VirtualAccountIssued(case) => Some(&case.version),
            Self::Unrecognized(_) => None,
        }
    }
    /// `webhooks`, which every known case has or can have.
    #[must_use]
    pub fn webhooks(&self) -> Option<&Vec<PaymentWebhook>> {
        match self {
            Self::Cancelled(case) => case.webhooks.as_ref(),
            Self::Failed(case) => case.webhooks.as_ref(),
            Self::Paid(case) => case.webhooks.as_ref(),
            Self::PartialCancelled(case) => case.webhooks.as_ref(),
            Self::PayPending(case) => case.webhooks.as_ref(),
            Self::Ready(case) => case.webhooks.as_ref(),
            Self::VirtualAccountIssued(case) => case.webhooks.as_ref(),
            Self::Unrecognized(_) => None,
        }
    }
    /// How much it is about, in its currency. Nothing of a case that this version does not know.
    #[must_use]
    pub fn money(&self) -> Option<Money<'_>> {
        match self {
            Self::Cancelled(case) => Some(case.money()),
            Self::Failed(case) => Some(case.money()),
            Self::Paid(case) => Some(case.money()),
            Self::PartialCancelled(case) => Some(case.money()),
            Self::PayPending(case) => Some(case.money()),
            Self::Ready(case) => Some(case.money()),
            Self::VirtualAccountIssued(case) => Some(case.money()),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for PaymentTransaction {
    const NAME: &'static str = "PaymentTransaction";
    const DISCRIMINATOR: &'static str = "status";
    const TAGS: &'static [&'static str] = &[
        "CANCELLED",
        "FAILED",
        "PAID",
        "PARTIAL_CANCELLED",
        "PAY_PENDING",
        "READY",
        "VIRTUAL_ACCOUNT_ISSUED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                CancelledPaymentTransactionVisitor(Some("CANCELLED"))
                    .visit_map(object)
                    .map(|case| Self::Cancelled(Box::new(case)))
            }
            1usize => {
                FailedPaymentTransactionVisitor(Some("FAILED"))
                    .visit_map(object)
                    .map(|case| Self::Failed(Box::new(case)))
            }
            2usize => {
                PaidPaymentTransactionVisitor(Some("PAID"))
                    .visit_map(object)
                    .map(|case| Self::Paid(Box::new(case)))
            }
            3usize => {
                PartialCancelledPaymentTransactionVisitor(Some("PARTIAL_CANCELLED"))
                    .visit_map(object)
                    .map(|case| Self::PartialCancelled(Box::new(case)))
            }
            4usize => {
                PayPendingPaymentTransactionVisitor(Some("PAY_PENDING"))
                    .visit_map(object)
                    .map(|case| Self::PayPending(Box::new(case)))
            }
            5usize => {
                ReadyPaymentTransactionVisitor(Some("READY"))
                    .visit_map(object)
                    .map(|case| Self::Ready(Box::new(case)))
            }
            6usize => {
                VirtualAccountIssuedPaymentTransactionVisitor(
                        Some("VIRTUAL_ACCOUNT_ISSUED"),
                    )
                    .visit_map(object)
                    .map(|case| Self::VirtualAccountIssued(Box::new(case)))
            }
            _ => Err(missing("status")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PaymentTransaction {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PaymentTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PaymentWebhook`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentWebhook {
    /// `currentExecutionCount`.
    pub current_execution_count: Option<i32>,
    /// `id`.
    pub id: String,
    /// `isAsync`.
    pub is_async: Option<bool>,
    /// `maxExecutionCount`.
    pub max_execution_count: Option<i32>,
    /// `paymentStatus`.
    pub payment_status: Option<PaymentWebhookPaymentStatus>,
    /// `request`.
    pub request: Option<PaymentWebhookRequest>,
    /// `response`.
    pub response: Option<PaymentWebhookResponse>,
    /// `status`.
    pub status: Option<PaymentWebhookStatus>,
    /// `trigger`.
    pub trigger: Option<PaymentWebhookTrigger>,
    /// `triggeredAt`.
    pub triggered_at: Option<Timestamp>,
    /// `url`.
    pub url: String,
}
fn payment_webhook_member(key: &str) -> usize {
    match key {
        "currentExecutionCount" => 0usize,
        "id" => 1usize,
        "isAsync" => 2usize,
        "maxExecutionCount" => 3usize,
        "paymentStatus" => 4usize,
        "request" => 5usize,
        "response" => 6usize,
        "status" => 7usize,
        "trigger" => 8usize,
        "triggeredAt" => 9usize,
        "url" => 10usize,
        _ => usize::MAX,
    }
}
struct PaymentWebhookVisitor;
impl<'de> Visitor<'de> for PaymentWebhookVisitor {
    type Value = PaymentWebhook;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentWebhook")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentWebhook, A::Error> {
        let mut current_execution_count = None;
        let mut id = None;
        let mut is_async = None;
        let mut max_execution_count = None;
        let mut payment_status = None;
        let mut request = None;
        let mut response = None;
        let mut status = None;
        let mut trigger = None;
        let mut triggered_at = None;
        let mut url = None;
        while let Some(__key) = __map.next_key_seed(Key(payment_webhook_member))? {
            match __key {
                0usize => member(&mut __map, &mut current_execution_count),
                1usize => member(&mut __map, &mut id),
                2usize => member(&mut __map, &mut is_async),
                3usize => member(&mut __map, &mut max_execution_count),
                4usize => member(&mut __map, &mut payment_status),
                5usize => member(&mut __map, &mut request),
                6usize => member(&mut __map, &mut response),
                7usize => member(&mut __map, &mut status),
                8usize => member(&mut __map, &mut trigger),
                9usize => member(&mut __map, &mut triggered_at),
                10usize => member(&mut __map, &mut url),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(url) = url else {
            return Err(missing("url"));
        };
        Ok(PaymentWebhook {
            current_execution_count,
            id,
            is_async,
            max_execution_count,
            payment_status,
            request,
            response,
            status,
            trigger,
            triggered_at,
            url,
        })
    }
}
impl<'de> Answered<'de> for PaymentWebhook {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentWebhookVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentWebhook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentWebhook", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentWebhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentWebhook")
            .field("current_execution_count", &self.current_execution_count)
            .field("id", &self.id)
            .field("is_async", &self.is_async)
            .field("max_execution_count", &self.max_execution_count)
            .field("payment_status", &self.payment_status)
            .field("request", &self.request)
            .field("response", &self.response)
            .field("status", &self.status)
            .field("trigger", &self.trigger)
            .field("triggered_at", &self.triggered_at)
            .field("url", &Hidden)
            .finish()
    }
}
/// PortOne's `PaymentWebhookPaymentStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentWebhookPaymentStatus {
    /// `CANCELLED`.
    CANCELLED,
    /// `FAILED`.
    FAILED,
    /// `PAID`.
    PAID,
    /// `PARTIAL_CANCELLED`.
    PARTIAL_CANCELLED,
    /// `PAY_PENDING`.
    PAY_PENDING,
    /// `READY`.
    READY,
    /// `VIRTUAL_ACCOUNT_ISSUED`.
    VIRTUAL_ACCOUNT_ISSUED,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl PaymentWebhookPaymentStatus {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CANCELLED => "CANCELLED",
            Self::FAILED => "FAILED",
            Self::PAID => "PAID",
            Self::PARTIAL_CANCELLED => "PARTIAL_CANCELLED",
            Self::PAY_PENDING => "PAY_PENDING",
            Self::READY => "READY",
            Self::VIRTUAL_ACCOUNT_ISSUED => "VIRTUAL_ACCOUNT_ISSUED",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for PaymentWebhookPaymentStatus {
    fn from(code: &str) -> Self {
        match code {
            "CANCELLED" => Self::CANCELLED,
            "FAILED" => Self::FAILED,
            "PAID" => Self::PAID,
            "PARTIAL_CANCELLED" => Self::PARTIAL_CANCELLED,
            "PAY_PENDING" => Self::PAY_PENDING,
            "READY" => Self::READY,
            "VIRTUAL_ACCOUNT_ISSUED" => Self::VIRTUAL_ACCOUNT_ISSUED,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for PaymentWebhookPaymentStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for PaymentWebhookPaymentStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for PaymentWebhookPaymentStatus {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("PaymentWebhookPaymentStatus")
    }
}
impl<'de> Deserialize<'de> for PaymentWebhookPaymentStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `PaymentWebhookRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentWebhookRequest {
    /// `body`.
    pub body: String,
    /// `header`.
    pub header: Option<String>,
    /// `requestedAt`.
    pub requested_at: Option<Timestamp>,
}
fn payment_webhook_request_member(key: &str) -> usize {
    match key {
        "body" => 0usize,
        "header" => 1usize,
        "requestedAt" => 2usize,
        _ => usize::MAX,
    }
}
struct PaymentWebhookRequestVisitor;
impl<'de> Visitor<'de> for PaymentWebhookRequestVisitor {
    type Value = PaymentWebhookRequest;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentWebhookRequest")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentWebhookRequest, A::Error> {
        let mut body = None;
        let mut header = None;
        let mut requested_at = None;
        while let Some(__key) = __map.next_key_seed(Key(payment_webhook_request_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut body),
                1usize => member(&mut __map, &mut header),
                2usize => member(&mut __map, &mut requested_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(body) = body else {
            return Err(missing("body"));
        };
        Ok(PaymentWebhookRequest {
            body,
            header,
            requested_at,
        })
    }
}
impl<'de> Answered<'de> for PaymentWebhookRequest {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentWebhookRequestVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentWebhookRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentWebhookRequest", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentWebhookRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentWebhookRequest")
            .field("body", &Hidden)
            .field("header", &Hidden)
            .field("requested_at", &self.requested_at)
            .finish()
    }
}
/// PortOne's `PaymentWebhookResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentWebhookResponse {
    /// `body`.
    pub body: String,
    /// `code`.
    pub code: String,
    /// `header`.
    pub header: String,
    /// `respondedAt`.
    pub responded_at: Timestamp,
}
fn payment_webhook_response_member(key: &str) -> usize {
    match key {
        "body" => 0usize,
        "code" => 1usize,
        "header" => 2usize,
        "respondedAt" => 3usize,
        _ => usize::MAX,
    }
}
struct PaymentWebhookResponseVisitor;
impl<'de> Visitor<'de> for PaymentWebhookResponseVisitor {
    type Value = PaymentWebhookResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentWebhookResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentWebhookResponse, A::Error> {
        let mut body = None;
        let mut code = None;
        let mut header = None;
        let mut responded_at = None;
        while let Some(__key) = __map
            .next_key_seed(Key(payment_webhook_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut body),
                1usize => member(&mut __map, &mut code),
                2usize => member(&mut __map, &mut header),
                3usize => member(&mut __map, &mut responded_at),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(body) = body else {
            return Err(missing("body"));
        };
        let Some(code) = code else {
            return Err(missing("code"));
        };
        let Some(header) = header else {
            return Err(missing("header"));
        };
        let Some(responded_at) = responded_at else {
            return Err(missing("respondedAt"));
        };
        Ok(PaymentWebhookResponse {
            body,
            code,
            header,
            responded_at,
        })
    }
}
impl<'de> Answered<'de> for PaymentWebhookResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentWebhookResponseVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentWebhookResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentWebhookResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentWebhookResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentWebhookResponse")
            .field("body", &Hidden)
            .field("code", &Quoted(&self.code))
            .field("header", &Hidden)
            .field("responded_at", &self.responded_at)
            .finish()
    }
}
/// PortOne's `PaymentWebhookStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentWebhookStatus {
    /// `FAILED_NOT_OK_RESPONSE`.
    FAILED_NOT_OK_RESPONSE,
    /// `FAILED_UNEXPECTED_ERROR`.
    FAILED_UNEXPECTED_ERROR,
    /// `SUCCEEDED`.
    SUCCEEDED,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl PaymentWebhookStatus {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FAILED_NOT_OK_RESPONSE => "FAILED_NOT_OK_RESPONSE",
            Self::FAILED_UNEXPECTED_ERROR => "FAILED_UNEXPECTED_ERROR",
            Self::SUCCEEDED => "SUCCEEDED",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for PaymentWebhookStatus {
    fn from(code: &str) -> Self {
        match code {
            "FAILED_NOT_OK_RESPONSE" => Self::FAILED_NOT_OK_RESPONSE,
            "FAILED_UNEXPECTED_ERROR" => Self::FAILED_UNEXPECTED_ERROR,
            "SUCCEEDED" => Self::SUCCEEDED,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for PaymentWebhookStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for PaymentWebhookStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for PaymentWebhookStatus {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("PaymentWebhookStatus")
    }
}
impl<'de> Deserialize<'de> for PaymentWebhookStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `PaymentWebhookTrigger`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentWebhookTrigger {
    /// `ASYNC_CANCEL_APPROVED`.
    ASYNC_CANCEL_APPROVED,
    /// `ASYNC_CANCEL_FAILED`.
    ASYNC_CANCEL_FAILED,
    /// `ASYNC_PAY_APPROVED`.
    ASYNC_PAY_APPROVED,
    /// `ASYNC_PAY_FAILED`.
    ASYNC_PAY_FAILED,
    /// `ASYNC_PAY_PENDING`.
    ASYNC_PAY_PENDING,
    /// `DISPUTE_CREATED`.
    DISPUTE_CREATED,
    /// `DISPUTE_RESOLVED`.
    DISPUTE_RESOLVED,
    /// `MANUAL`.
    MANUAL,
    /// `VIRTUAL_ACCOUNT_DEPOSIT`.
    VIRTUAL_ACCOUNT_DEPOSIT,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl PaymentWebhookTrigger {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ASYNC_CANCEL_APPROVED => "ASYNC_CANCEL_APPROVED",
            Self::ASYNC_CANCEL_FAILED => "ASYNC_CANCEL_FAILED",
            Self::ASYNC_PAY_APPROVED => "ASYNC_PAY_APPROVED",
            Self::ASYNC_PAY_FAILED => "ASYNC_PAY_FAILED",
            Self::ASYNC_PAY_PENDING => "ASYNC_PAY_PENDING",
            Self::DISPUTE_CREATED => "DISPUTE_CREATED",
            Self::DISPUTE_RESOLVED => "DISPUTE_RESOLVED",
            Self::MANUAL => "MANUAL",
            Self::VIRTUAL_ACCOUNT_DEPOSIT => "VIRTUAL_ACCOUNT_DEPOSIT",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for PaymentWebhookTrigger {
    fn from(code: &str) -> Self {
        match code {
            "ASYNC_CANCEL_APPROVED" => Self::ASYNC_CANCEL_APPROVED,
            "ASYNC_CANCEL_FAILED" => Self::ASYNC_CANCEL_FAILED,
            "ASYNC_PAY_APPROVED" => Self::ASYNC_PAY_APPROVED,
            "ASYNC_PAY_FAILED" => Self::ASYNC_PAY_FAILED,
            "ASYNC_PAY_PENDING" => Self::ASYNC_PAY_PENDING,
            "DISPUTE_CREATED" => Self::DISPUTE_CREATED,
            "DISPUTE_RESOLVED" => Self::DISPUTE_RESOLVED,
            "MANUAL" => Self::MANUAL,
            "VIRTUAL_ACCOUNT_DEPOSIT" => Self::VIRTUAL_ACCOUNT_DEPOSIT,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for PaymentWebhookTrigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for PaymentWebhookTrigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for PaymentWebhookTrigger {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("PaymentWebhookTrigger")
    }
}
impl<'de> Deserialize<'de> for PaymentWebhookTrigger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `PaymentWithCursor`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentWithCursor {
    /// `cursor`.
    pub cursor: String,
    /// `payment`.
    pub payment: Payment,
}
fn payment_with_cursor_member(key: &str) -> usize {
    match key {
        "cursor" => 0usize,
        "payment" => 1usize,
        _ => usize::MAX,
    }
}
struct PaymentWithCursorVisitor;
impl<'de> Visitor<'de> for PaymentWithCursorVisitor {
    type Value = PaymentWithCursor;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaymentWithCursor")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PaymentWithCursor, A::Error> {
        let mut cursor = None;
        let mut payment = None;
        while let Some(__key) = __map.next_key_seed(Key(payment_with_cursor_member))? {
            match __key {
                0usize => member(&mut __map, &mut cursor),
                1usize => member(&mut __map, &mut payment),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(cursor) = cursor else {
            return Err(missing("cursor"));
        };
        let Some(payment) = payment else {
            return Err(missing("payment"));
        };
        Ok(PaymentWithCursor {
            cursor,
            payment,
        })
    }
}
impl<'de> Answered<'de> for PaymentWithCursor {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PaymentWithCursorVisitor
    }
}
impl<'de> Deserialize<'de> for PaymentWithCursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PaymentWithCursor", &[], Self::visitor())
    }
}
impl fmt::Debug for PaymentWithCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentWithCursor")
            .field("cursor", &self.cursor)
            .field("payment", &self.payment)
            .finish()
    }
}
/// PortOne's `PendingPaymentSchedule`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PendingPaymentSchedule {
    /// `billingKey`.
    pub billing_key: String,
    /// `completedAt`.
    pub completed_at: Timestamp,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: String,
    /// `customer`.
    pub customer: Customer,
    /// `id`.
    pub id: String,
    /// `installmentMonth`.
    pub installment_month: Option<i32>,
    /// `isCulturalExpense`.
    pub is_cultural_expense: bool,
    /// `isEscrow`.
    pub is_escrow: bool,
    /// `merchantId`.
    pub merchant_id: String,
    /// `noticeUrls`.
    pub notice_urls: Option<Vec<String>>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `startedAt`.
    pub started_at: Timestamp,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `storeId`.
    pub store_id: String,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `timeToPay`.
    pub time_to_pay: Timestamp,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `vatAmount`.
    pub vat_amount: Option<i64>,
}
fn pending_payment_schedule_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "completedAt" => 1usize,
        "createdAt" => 2usize,
        "currency" => 3usize,
        "customData" => 4usize,
        "customer" => 5usize,
        "id" => 6usize,
        "installmentMonth" => 7usize,
        "isCulturalExpense" => 8usize,
        "isEscrow" => 9usize,
        "merchantId" => 10usize,
        "noticeUrls" => 11usize,
        "orderName" => 12usize,
        "paymentId" => 13usize,
        "products" => 14usize,
        "startedAt" => 15usize,
        "status" => 16usize,
        "storeId" => 17usize,
        "taxFreeAmount" => 18usize,
        "timeToPay" => 19usize,
        "totalAmount" => 20usize,
        "vatAmount" => 21usize,
        _ => usize::MAX,
    }
}
struct PendingPaymentScheduleVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PendingPaymentScheduleVisitor {
    type Value = PendingPaymentSchedule;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PendingPaymentSchedule")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PendingPaymentSchedule, A::Error> {
        let mut billing_key = None;
        let mut completed_at = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut id = None;
        let mut installment_month = None;
        let mut is_cultural_expense = None;
        let mut is_escrow = None;
        let mut merchant_id = None;
        let mut notice_urls = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut products = None;
        let mut started_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut store_id = None;
        let mut tax_free_amount = None;
        let mut time_to_pay = None;
        let mut total_amount = None;
        let mut vat_amount = None;
        while let Some(__key) = __map
            .next_key_seed(Key(pending_payment_schedule_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => member(&mut __map, &mut completed_at),
                2usize => member(&mut __map, &mut created_at),
                3usize => member(&mut __map, &mut currency),
                4usize => member(&mut __map, &mut custom_data),
                5usize => member(&mut __map, &mut customer),
                6usize => member(&mut __map, &mut id),
                7usize => member(&mut __map, &mut installment_month),
                8usize => member(&mut __map, &mut is_cultural_expense),
                9usize => member(&mut __map, &mut is_escrow),
                10usize => member(&mut __map, &mut merchant_id),
                11usize => plain(&mut __map, &mut notice_urls),
                12usize => member(&mut __map, &mut order_name),
                13usize => member(&mut __map, &mut payment_id),
                14usize => plain(&mut __map, &mut products),
                15usize => member(&mut __map, &mut started_at),
                16usize => plain(&mut __map, &mut status),
                17usize => member(&mut __map, &mut store_id),
                18usize => member(&mut __map, &mut tax_free_amount),
                19usize => member(&mut __map, &mut time_to_pay),
                20usize => member(&mut __map, &mut total_amount),
                21usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(completed_at) = completed_at else {
            return Err(missing("completedAt"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(custom_data) = custom_data else {
            return Err(missing("customData"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(is_cultural_expense) = is_cultural_expense else {
            return Err(missing("isCulturalExpense"));
        };
        let Some(is_escrow) = is_escrow else {
            return Err(missing("isEscrow"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(started_at) = started_at else {
            return Err(missing("startedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(time_to_pay) = time_to_pay else {
            return Err(missing("timeToPay"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        Ok(PendingPaymentSchedule {
            billing_key,
            completed_at,
            created_at,
            currency,
            custom_data,
            customer,
            id,
            installment_month,
            is_cultural_expense,
            is_escrow,
            merchant_id,
            notice_urls,
            order_name,
            payment_id,
            products,
            started_at,
            status,
            store_id,
            tax_free_amount,
            time_to_pay,
            total_amount,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for PendingPaymentSchedule {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PendingPaymentScheduleVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PendingPaymentSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PendingPaymentSchedule", &[], Self::visitor())
    }
}
impl fmt::Debug for PendingPaymentSchedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingPaymentSchedule")
            .field("billing_key", &Hidden)
            .field("completed_at", &self.completed_at)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("id", &self.id)
            .field("installment_month", &self.installment_month)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("is_escrow", &self.is_escrow)
            .field("merchant_id", &self.merchant_id)
            .field("notice_urls", &Hidden)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("products", &self.products)
            .field("started_at", &self.started_at)
            .field("status", &self.status)
            .field("store_id", &self.store_id)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("time_to_pay", &self.time_to_pay)
            .field("total_amount", &self.total_amount)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
impl PendingPaymentSchedule {
    /// `totalAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.total_amount)
    }
}
/// PortOne's `PgBillingKeyIssueResponse`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PgBillingKeyIssueResponse {
    /// `FAILED`.
    Failed(FailedPgBillingKeyIssueResponse),
    /// `ISSUED`.
    Issued(IssuedPgBillingKeyIssueResponse),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PgBillingKeyIssueResponse {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Failed(_) => Some("FAILED"),
            Self::Issued(_) => Some("ISSUED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
    /// `channel`, which every known case has or can have.
    #[must_use]
    pub fn channel(&self) -> Option<&SelectedChannel> {
        match self {
            Self::Failed(case) => Some(&case.channel),
            Self::Issued(case) => Some(&case.channel),
            Self::Unrecognized(_) => None,
        }
    }
}
impl Union for PgBillingKeyIssueResponse {
    const NAME: &'static str = "PgBillingKeyIssueResponse";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &["FAILED", "ISSUED"];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                FailedPgBillingKeyIssueResponseVisitor(Some("FAILED"))
                    .visit_map(object)
                    .map(Self::Failed)
            }
            1usize => {
                IssuedPgBillingKeyIssueResponseVisitor(Some("ISSUED"))
                    .visit_map(object)
                    .map(Self::Issued)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json)
    }
}
impl<'de> Answered<'de> for PgBillingKeyIssueResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PgBillingKeyIssueResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
/// PortOne's `PgProvider`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PgProvider {
    /// `KSNET`.
    KSNET,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl PgProvider {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::KSNET => "KSNET",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for PgProvider {
    fn from(code: &str) -> Self {
        match code {
            "KSNET" => Self::KSNET,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for PgProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for PgProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for PgProvider {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("PgProvider")
    }
}
impl<'de> Deserialize<'de> for PgProvider {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `PgProviderError`, which comes with HTTP status 502.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PgProviderError {
    /// `message`.
    pub message: Option<String>,
    /// `pgCode`.
    pub pg_code: String,
    /// `pgMessage`.
    pub pg_message: String,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn pg_provider_error_member(key: &str) -> usize {
    match key {
        "message" => 0usize,
        "pgCode" => 1usize,
        "pgMessage" => 2usize,
        "type" => 3usize,
        _ => usize::MAX,
    }
}
struct PgProviderErrorVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PgProviderErrorVisitor {
    type Value = PgProviderError;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PgProviderError")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PgProviderError, A::Error> {
        let mut message = None;
        let mut pg_code = None;
        let mut pg_message = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(pg_provider_error_member))? {
            match __key {
                0usize => member(&mut __map, &mut message),
                1usize => member(&mut __map, &mut pg_code),
                2usize => member(&mut __map, &mut pg_message),
                3usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(pg_code) = pg_code else {
            return Err(missing("pgCode"));
        };
        let Some(pg_message) = pg_message else {
            return Err(missing("pgMessage"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(PgProviderError {
            message,
            pg_code,
            pg_message,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for PgProviderError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PgProviderErrorVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PgProviderError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PgProviderError", &[], Self::visitor())
    }
}
impl fmt::Debug for PgProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PgProviderError")
            .field("message", &self.message.as_deref().map(Quoted))
            .field("pg_code", &Quoted(&self.pg_code))
            .field("pg_message", &Quoted(&self.pg_message))
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `PortOneVersion`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortOneVersion {
    /// `V1`.
    V1,
    /// `V2`.
    V2,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl PortOneVersion {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "V1",
            Self::V2 => "V2",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for PortOneVersion {
    fn from(code: &str) -> Self {
        match code {
            "V1" => Self::V1,
            "V2" => Self::V2,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for PortOneVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for PortOneVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for PortOneVersion {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("PortOneVersion")
    }
}
impl<'de> Deserialize<'de> for PortOneVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `PreRegisterPaymentError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PreRegisterPaymentError {
    /// `ALREADY_PAID`.
    AlreadyPaid(AlreadyPaidError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl PreRegisterPaymentError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaid(_) => Some("ALREADY_PAID"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for PreRegisterPaymentError {
    const NAME: &'static str = "PreRegisterPaymentError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "ALREADY_PAID",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("ALREADY_PAID"))
                    .visit_map(object)
                    .map(Self::AlreadyPaid)
            }
            1usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            2usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            3usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for PreRegisterPaymentError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for PreRegisterPaymentError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for PreRegisterPaymentError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::AlreadyPaid(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `PreRegisterPaymentResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreRegisterPaymentResponse {}
fn pre_register_payment_response_member(key: &str) -> usize {
    match key {
        _ => usize::MAX,
    }
}
struct PreRegisterPaymentResponseVisitor;
impl<'de> Visitor<'de> for PreRegisterPaymentResponseVisitor {
    type Value = PreRegisterPaymentResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PreRegisterPaymentResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<PreRegisterPaymentResponse, A::Error> {
        while let Some(__key) = __map
            .next_key_seed(Key(pre_register_payment_response_member))?
        {
            match __key {
                _ => unknown(&mut __map),
            }?;
        }
        Ok(PreRegisterPaymentResponse {})
    }
}
impl<'de> Answered<'de> for PreRegisterPaymentResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PreRegisterPaymentResponseVisitor
    }
}
impl<'de> Deserialize<'de> for PreRegisterPaymentResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("PreRegisterPaymentResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for PreRegisterPaymentResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreRegisterPaymentResponse").finish()
    }
}
/// PortOne's `PromotionDiscountRetainOptionShouldNotBeChangedError`, which comes with HTTP status 400.
pub type PromotionDiscountRetainOptionShouldNotBeChangedError = PlainError;
/// PortOne's `PromotionPayMethodDoesNotMatchError`, which comes with HTTP status 400.
pub type PromotionPayMethodDoesNotMatchError = PlainError;
/// PortOne's `ReadyPayment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReadyPayment {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `channel`.
    pub channel: Option<SelectedChannel>,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `transactionId`.
    pub transaction_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn ready_payment_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "escrow" => 8usize,
        "id" => 9usize,
        "isCulturalExpense" => 10usize,
        "merchantId" => 11usize,
        "method" => 12usize,
        "orderName" => 13usize,
        "productCount" => 14usize,
        "products" => 15usize,
        "promotionId" => 16usize,
        "requestedAt" => 17usize,
        "scheduleId" => 18usize,
        "status" => 19usize,
        "statusChangedAt" => 20usize,
        "storeId" => 21usize,
        "transactionId" => 22usize,
        "updatedAt" => 23usize,
        "version" => 24usize,
        "webhooks" => 25usize,
        _ => usize::MAX,
    }
}
struct ReadyPaymentVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for ReadyPaymentVisitor {
    type Value = ReadyPayment;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadyPayment")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ReadyPayment, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut transaction_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map.next_key_seed(Key(ready_payment_member))? {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => member(&mut __map, &mut escrow),
                9usize => member(&mut __map, &mut id),
                10usize => member(&mut __map, &mut is_cultural_expense),
                11usize => member(&mut __map, &mut merchant_id),
                12usize => member(&mut __map, &mut method),
                13usize => member(&mut __map, &mut order_name),
                14usize => member(&mut __map, &mut product_count),
                15usize => plain(&mut __map, &mut products),
                16usize => member(&mut __map, &mut promotion_id),
                17usize => member(&mut __map, &mut requested_at),
                18usize => member(&mut __map, &mut schedule_id),
                19usize => plain(&mut __map, &mut status),
                20usize => member(&mut __map, &mut status_changed_at),
                21usize => member(&mut __map, &mut store_id),
                22usize => member(&mut __map, &mut transaction_id),
                23usize => member(&mut __map, &mut updated_at),
                24usize => member(&mut __map, &mut version),
                25usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(ReadyPayment {
            amount,
            billing_key,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            product_count,
            products,
            promotion_id,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            transaction_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for ReadyPayment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ReadyPaymentVisitor(None)
    }
}
impl<'de> Deserialize<'de> for ReadyPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ReadyPayment", &[], Self::visitor())
    }
}
impl fmt::Debug for ReadyPayment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadyPayment")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("transaction_id", &self.transaction_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl ReadyPayment {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `ReadyPaymentTransaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReadyPaymentTransaction {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `channel`.
    pub channel: Option<SelectedChannel>,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn ready_payment_transaction_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "escrow" => 8usize,
        "id" => 9usize,
        "isCulturalExpense" => 10usize,
        "merchantId" => 11usize,
        "method" => 12usize,
        "orderName" => 13usize,
        "paymentId" => 14usize,
        "productCount" => 15usize,
        "products" => 16usize,
        "promotionId" => 17usize,
        "requestedAt" => 18usize,
        "scheduleId" => 19usize,
        "status" => 20usize,
        "statusChangedAt" => 21usize,
        "storeId" => 22usize,
        "updatedAt" => 23usize,
        "version" => 24usize,
        "webhooks" => 25usize,
        _ => usize::MAX,
    }
}
struct ReadyPaymentTransactionVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for ReadyPaymentTransactionVisitor {
    type Value = ReadyPaymentTransaction;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadyPaymentTransaction")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ReadyPaymentTransaction, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(ready_payment_transaction_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => member(&mut __map, &mut escrow),
                9usize => member(&mut __map, &mut id),
                10usize => member(&mut __map, &mut is_cultural_expense),
                11usize => member(&mut __map, &mut merchant_id),
                12usize => member(&mut __map, &mut method),
                13usize => member(&mut __map, &mut order_name),
                14usize => member(&mut __map, &mut payment_id),
                15usize => member(&mut __map, &mut product_count),
                16usize => plain(&mut __map, &mut products),
                17usize => member(&mut __map, &mut promotion_id),
                18usize => member(&mut __map, &mut requested_at),
                19usize => member(&mut __map, &mut schedule_id),
                20usize => plain(&mut __map, &mut status),
                21usize => member(&mut __map, &mut status_changed_at),
                22usize => member(&mut __map, &mut store_id),
                23usize => member(&mut __map, &mut updated_at),
                24usize => member(&mut __map, &mut version),
                25usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(ReadyPaymentTransaction {
            amount,
            billing_key,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            payment_id,
            product_count,
            products,
            promotion_id,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for ReadyPaymentTransaction {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ReadyPaymentTransactionVisitor(None)
    }
}
impl<'de> Deserialize<'de> for ReadyPaymentTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ReadyPaymentTransaction", &[], Self::visitor())
    }
}
impl fmt::Debug for ReadyPaymentTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadyPaymentTransaction")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl ReadyPaymentTransaction {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `RegisteredPaymentEscrow`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisteredPaymentEscrow {
    /// `appliedAt`.
    pub applied_at: Option<Timestamp>,
    /// `company`.
    pub company: String,
    /// `invoiceNumber`.
    pub invoice_number: String,
    /// `sentAt`.
    pub sent_at: Option<Timestamp>,
    /// `status`.
    pub status: Cow<'static, str>,
}
fn registered_payment_escrow_member(key: &str) -> usize {
    match key {
        "appliedAt" => 0usize,
        "company" => 1usize,
        "invoiceNumber" => 2usize,
        "sentAt" => 3usize,
        "status" => 4usize,
        _ => usize::MAX,
    }
}
struct RegisteredPaymentEscrowVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for RegisteredPaymentEscrowVisitor {
    type Value = RegisteredPaymentEscrow;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RegisteredPaymentEscrow")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<RegisteredPaymentEscrow, A::Error> {
        let mut applied_at = None;
        let mut company = None;
        let mut invoice_number = None;
        let mut sent_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(registered_payment_escrow_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut applied_at),
                1usize => member(&mut __map, &mut company),
                2usize => member(&mut __map, &mut invoice_number),
                3usize => member(&mut __map, &mut sent_at),
                4usize => plain(&mut __map, &mut status),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(company) = company else {
            return Err(missing("company"));
        };
        let Some(invoice_number) = invoice_number else {
            return Err(missing("invoiceNumber"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        Ok(RegisteredPaymentEscrow {
            applied_at,
            company,
            invoice_number,
            sent_at,
            status,
        })
    }
}
impl<'de> Answered<'de> for RegisteredPaymentEscrow {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        RegisteredPaymentEscrowVisitor(None)
    }
}
impl<'de> Deserialize<'de> for RegisteredPaymentEscrow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("RegisteredPaymentEscrow", &[], Self::visitor())
    }
}
impl fmt::Debug for RegisteredPaymentEscrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisteredPaymentEscrow")
            .field("applied_at", &self.applied_at)
            .field("company", &self.company)
            .field("invoice_number", &self.invoice_number)
            .field("sent_at", &self.sent_at)
            .field("status", &self.status)
            .finish()
    }
}
/// PortOne's `RejectConfirmedPaymentEscrow`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RejectConfirmedPaymentEscrow {
    /// `appliedAt`.
    pub applied_at: Option<Timestamp>,
    /// `company`.
    pub company: String,
    /// `invoiceNumber`.
    pub invoice_number: String,
    /// `sentAt`.
    pub sent_at: Option<Timestamp>,
    /// `status`.
    pub status: Cow<'static, str>,
}
fn reject_confirmed_payment_escrow_member(key: &str) -> usize {
    match key {
        "appliedAt" => 0usize,
        "company" => 1usize,
        "invoiceNumber" => 2usize,
        "sentAt" => 3usize,
        "status" => 4usize,
        _ => usize::MAX,
    }
}
struct RejectConfirmedPaymentEscrowVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for RejectConfirmedPaymentEscrowVisitor {
    type Value = RejectConfirmedPaymentEscrow;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RejectConfirmedPaymentEscrow")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<RejectConfirmedPaymentEscrow, A::Error> {
        let mut applied_at = None;
        let mut company = None;
        let mut invoice_number = None;
        let mut sent_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map
            .next_key_seed(Key(reject_confirmed_payment_escrow_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut applied_at),
                1usize => member(&mut __map, &mut company),
                2usize => member(&mut __map, &mut invoice_number),
                3usize => member(&mut __map, &mut sent_at),
                4usize => plain(&mut __map, &mut status),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(company) = company else {
            return Err(missing("company"));
        };
        let Some(invoice_number) = invoice_number else {
            return Err(missing("invoiceNumber"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        Ok(RejectConfirmedPaymentEscrow {
            applied_at,
            company,
            invoice_number,
            sent_at,
            status,
        })
    }
}
impl<'de> Answered<'de> for RejectConfirmedPaymentEscrow {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        RejectConfirmedPaymentEscrowVisitor(None)
    }
}
impl<'de> Deserialize<'de> for RejectConfirmedPaymentEscrow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("RejectConfirmedPaymentEscrow", &[], Self::visitor())
    }
}
impl fmt::Debug for RejectConfirmedPaymentEscrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RejectConfirmedPaymentEscrow")
            .field("applied_at", &self.applied_at)
            .field("company", &self.company)
            .field("invoice_number", &self.invoice_number)
            .field("sent_at", &self.sent_at)
            .field("status", &self.status)
            .finish()
    }
}
/// PortOne's `RejectedPaymentEscrow`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RejectedPaymentEscrow {
    /// `appliedAt`.
    pub applied_at: Option<Timestamp>,
    /// `company`.
    pub company: String,
    /// `invoiceNumber`.
    pub invoice_number: String,
    /// `sentAt`.
    pub sent_at: Option<Timestamp>,
    /// `status`.
    pub status: Cow<'static, str>,
}
fn rejected_payment_escrow_member(key: &str) -> usize {
    match key {
        "appliedAt" => 0usize,
        "company" => 1usize,
        "invoiceNumber" => 2usize,
        "sentAt" => 3usize,
        "status" => 4usize,
        _ => usize::MAX,
    }
}
struct RejectedPaymentEscrowVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for RejectedPaymentEscrowVisitor {
    type Value = RejectedPaymentEscrow;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RejectedPaymentEscrow")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<RejectedPaymentEscrow, A::Error> {
        let mut applied_at = None;
        let mut company = None;
        let mut invoice_number = None;
        let mut sent_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(rejected_payment_escrow_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut applied_at),
                1usize => member(&mut __map, &mut company),
                2usize => member(&mut __map, &mut invoice_number),
                3usize => member(&mut __map, &mut sent_at),
                4usize => plain(&mut __map, &mut status),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(company) = company else {
            return Err(missing("company"));
        };
        let Some(invoice_number) = invoice_number else {
            return Err(missing("invoiceNumber"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        Ok(RejectedPaymentEscrow {
            applied_at,
            company,
            invoice_number,
            sent_at,
            status,
        })
    }
}
impl<'de> Answered<'de> for RejectedPaymentEscrow {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        RejectedPaymentEscrowVisitor(None)
    }
}
impl<'de> Deserialize<'de> for RejectedPaymentEscrow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("RejectedPaymentEscrow", &[], Self::visitor())
    }
}
impl fmt::Debug for RejectedPaymentEscrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RejectedPaymentEscrow")
            .field("applied_at", &self.applied_at)
            .field("company", &self.company)
            .field("invoice_number", &self.invoice_number)
            .field("sent_at", &self.sent_at)
            .field("status", &self.status)
            .finish()
    }
}
/// PortOne's `RequestedPaymentCancellation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestedPaymentCancellation {
    /// `cancelledAt`.
    pub cancelled_at: Option<Timestamp>,
    /// `easyPayDiscountAmount`.
    pub easy_pay_discount_amount: Option<i64>,
    /// `id`.
    pub id: String,
    /// `pgCancellationId`.
    pub pg_cancellation_id: Option<String>,
    /// `reason`.
    pub reason: String,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `taxFreeAmount`.
    pub tax_free_amount: i64,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `trigger`.
    pub trigger: Option<Trigger>,
    /// `vatAmount`.
    pub vat_amount: i64,
}
fn requested_payment_cancellation_member(key: &str) -> usize {
    match key {
        "cancelledAt" => 0usize,
        "easyPayDiscountAmount" => 1usize,
        "id" => 2usize,
        "pgCancellationId" => 3usize,
        "reason" => 4usize,
        "requestedAt" => 5usize,
        "status" => 6usize,
        "taxFreeAmount" => 7usize,
        "totalAmount" => 8usize,
        "trigger" => 9usize,
        "vatAmount" => 10usize,
        _ => usize::MAX,
    }
}
struct RequestedPaymentCancellationVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for RequestedPaymentCancellationVisitor {
    type Value = RequestedPaymentCancellation;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RequestedPaymentCancellation")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<RequestedPaymentCancellation, A::Error> {
        let mut cancelled_at = None;
        let mut easy_pay_discount_amount = None;
        let mut id = None;
        let mut pg_cancellation_id = None;
        let mut reason = None;
        let mut requested_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut tax_free_amount = None;
        let mut total_amount = None;
        let mut trigger = None;
        let mut vat_amount = None;
        while let Some(__key) = __map
            .next_key_seed(Key(requested_payment_cancellation_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cancelled_at),
                1usize => member(&mut __map, &mut easy_pay_discount_amount),
                2usize => member(&mut __map, &mut id),
                3usize => member(&mut __map, &mut pg_cancellation_id),
                4usize => member(&mut __map, &mut reason),
                5usize => member(&mut __map, &mut requested_at),
                6usize => plain(&mut __map, &mut status),
                7usize => member(&mut __map, &mut tax_free_amount),
                8usize => member(&mut __map, &mut total_amount),
                9usize => member(&mut __map, &mut trigger),
                10usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(reason) = reason else {
            return Err(missing("reason"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(tax_free_amount) = tax_free_amount else {
            return Err(missing("taxFreeAmount"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        let Some(vat_amount) = vat_amount else {
            return Err(missing("vatAmount"));
        };
        Ok(RequestedPaymentCancellation {
            cancelled_at,
            easy_pay_discount_amount,
            id,
            pg_cancellation_id,
            reason,
            requested_at,
            status,
            tax_free_amount,
            total_amount,
            trigger,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for RequestedPaymentCancellation {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        RequestedPaymentCancellationVisitor(None)
    }
}
impl<'de> Deserialize<'de> for RequestedPaymentCancellation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("RequestedPaymentCancellation", &[], Self::visitor())
    }
}
impl fmt::Debug for RequestedPaymentCancellation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestedPaymentCancellation")
            .field("cancelled_at", &self.cancelled_at)
            .field("easy_pay_discount_amount", &self.easy_pay_discount_amount)
            .field("id", &self.id)
            .field("pg_cancellation_id", &self.pg_cancellation_id)
            .field("reason", &Quoted(&self.reason))
            .field("requested_at", &self.requested_at)
            .field("status", &self.status)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("total_amount", &self.total_amount)
            .field("trigger", &self.trigger)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
/// PortOne's `ResendWebhookError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResendWebhookError {
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `MAX_WEBHOOK_RETRY_COUNT_REACHED`.
    MaxWebhookRetryCountReached(MaxWebhookRetryCountReachedError),
    /// `PAYMENT_NOT_FOUND`.
    PaymentNotFound(PaymentNotFoundError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// `WEBHOOK_NOT_FOUND`.
    WebhookNotFound(WebhookNotFoundError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl ResendWebhookError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::MaxWebhookRetryCountReached(_) => {
                Some("MAX_WEBHOOK_RETRY_COUNT_REACHED")
            }
            Self::PaymentNotFound(_) => Some("PAYMENT_NOT_FOUND"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::WebhookNotFound(_) => Some("WEBHOOK_NOT_FOUND"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for ResendWebhookError {
    const NAME: &'static str = "ResendWebhookError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "FORBIDDEN",
        "INVALID_REQUEST",
        "MAX_WEBHOOK_RETRY_COUNT_REACHED",
        "PAYMENT_NOT_FOUND",
        "UNAUTHORIZED",
        "WEBHOOK_NOT_FOUND",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            1usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            2usize => {
                PlainErrorVisitor(Some("MAX_WEBHOOK_RETRY_COUNT_REACHED"))
                    .visit_map(object)
                    .map(Self::MaxWebhookRetryCountReached)
            }
            3usize => {
                PlainErrorVisitor(Some("PAYMENT_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentNotFound)
            }
            4usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            5usize => {
                PlainErrorVisitor(Some("WEBHOOK_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::WebhookNotFound)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for ResendWebhookError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for ResendWebhookError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for ResendWebhookError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::MaxWebhookRetryCountReached(case) => case.message.as_deref(),
            Self::PaymentNotFound(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::WebhookNotFound(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `ResendWebhookResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResendWebhookResponse {
    /// `webhook`.
    pub webhook: PaymentWebhook,
}
fn resend_webhook_response_member(key: &str) -> usize {
    match key {
        "webhook" => 0usize,
        _ => usize::MAX,
    }
}
struct ResendWebhookResponseVisitor;
impl<'de> Visitor<'de> for ResendWebhookResponseVisitor {
    type Value = ResendWebhookResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResendWebhookResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ResendWebhookResponse, A::Error> {
        let mut webhook = None;
        while let Some(__key) = __map.next_key_seed(Key(resend_webhook_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut webhook),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(webhook) = webhook else {
            return Err(missing("webhook"));
        };
        Ok(ResendWebhookResponse { webhook })
    }
}
impl<'de> Answered<'de> for ResendWebhookResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ResendWebhookResponseVisitor
    }
}
impl<'de> Deserialize<'de> for ResendWebhookResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ResendWebhookResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for ResendWebhookResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResendWebhookResponse").field("webhook", &self.webhook).finish()
    }
}
/// PortOne's `RevokePaymentSchedulesError`, told apart by `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RevokePaymentSchedulesError {
    /// `BILLING_KEY_ALREADY_DELETED`.
    BillingKeyAlreadyDeleted(BillingKeyAlreadyDeletedError),
    /// `BILLING_KEY_NOT_FOUND`.
    BillingKeyNotFound(BillingKeyNotFoundError),
    /// `FORBIDDEN`.
    Forbidden(ForbiddenError),
    /// `INVALID_REQUEST`.
    InvalidRequest(InvalidRequestError),
    /// `PAYMENT_SCHEDULE_ALREADY_PROCESSED`.
    PaymentScheduleAlreadyProcessed(PaymentScheduleAlreadyProcessedError),
    /// `PAYMENT_SCHEDULE_ALREADY_REVOKED`.
    PaymentScheduleAlreadyRevoked(PaymentScheduleAlreadyRevokedError),
    /// `PAYMENT_SCHEDULE_NOT_FOUND`.
    PaymentScheduleNotFound(PaymentScheduleNotFoundError),
    /// `UNAUTHORIZED`.
    Unauthorized(UnauthorizedError),
    /// A case that this version does not know, with its JSON.
    Unrecognized(Unrecognized),
}
impl RevokePaymentSchedulesError {
    /// The value of `type`, where there is one.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::BillingKeyAlreadyDeleted(_) => Some("BILLING_KEY_ALREADY_DELETED"),
            Self::BillingKeyNotFound(_) => Some("BILLING_KEY_NOT_FOUND"),
            Self::Forbidden(_) => Some("FORBIDDEN"),
            Self::InvalidRequest(_) => Some("INVALID_REQUEST"),
            Self::PaymentScheduleAlreadyProcessed(_) => {
                Some("PAYMENT_SCHEDULE_ALREADY_PROCESSED")
            }
            Self::PaymentScheduleAlreadyRevoked(_) => {
                Some("PAYMENT_SCHEDULE_ALREADY_REVOKED")
            }
            Self::PaymentScheduleNotFound(_) => Some("PAYMENT_SCHEDULE_NOT_FOUND"),
            Self::Unauthorized(_) => Some("UNAUTHORIZED"),
            Self::Unrecognized(case) => case.tag(),
        }
    }
}
impl Union for RevokePaymentSchedulesError {
    const NAME: &'static str = "RevokePaymentSchedulesError";
    const DISCRIMINATOR: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "BILLING_KEY_ALREADY_DELETED",
        "BILLING_KEY_NOT_FOUND",
        "FORBIDDEN",
        "INVALID_REQUEST",
        "PAYMENT_SCHEDULE_ALREADY_PROCESSED",
        "PAYMENT_SCHEDULE_ALREADY_REVOKED",
        "PAYMENT_SCHEDULE_NOT_FOUND",
        "UNAUTHORIZED",
    ];
    fn case<'de, A: MapAccess<'de>>(index: usize, object: A) -> Result<Self, A::Error> {
        match index {
            0usize => {
                PlainErrorVisitor(Some("BILLING_KEY_ALREADY_DELETED"))
                    .visit_map(object)
                    .map(Self::BillingKeyAlreadyDeleted)
            }
            1usize => {
                PlainErrorVisitor(Some("BILLING_KEY_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::BillingKeyNotFound)
            }
            2usize => {
                PlainErrorVisitor(Some("FORBIDDEN"))
                    .visit_map(object)
                    .map(Self::Forbidden)
            }
            3usize => {
                PlainErrorVisitor(Some("INVALID_REQUEST"))
                    .visit_map(object)
                    .map(Self::InvalidRequest)
            }
            4usize => {
                PlainErrorVisitor(Some("PAYMENT_SCHEDULE_ALREADY_PROCESSED"))
                    .visit_map(object)
                    .map(Self::PaymentScheduleAlreadyProcessed)
            }
            5usize => {
                PlainErrorVisitor(Some("PAYMENT_SCHEDULE_ALREADY_REVOKED"))
                    .visit_map(object)
                    .map(Self::PaymentScheduleAlreadyRevoked)
            }
            6usize => {
                PlainErrorVisitor(Some("PAYMENT_SCHEDULE_NOT_FOUND"))
                    .visit_map(object)
                    .map(Self::PaymentScheduleNotFound)
            }
            7usize => {
                PlainErrorVisitor(Some("UNAUTHORIZED"))
                    .visit_map(object)
                    .map(Self::Unauthorized)
            }
            _ => Err(missing("type")),
        }
    }
    fn unrecognized(json: Unrecognized) -> Self {
        Self::Unrecognized(json.with_error())
    }
}
impl<'de> Answered<'de> for RevokePaymentSchedulesError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        union()
    }
}
impl<'de> Deserialize<'de> for RevokePaymentSchedulesError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::visitor())
    }
}
impl Refusal for RevokePaymentSchedulesError {
    fn kind(&self) -> Option<&str> {
        self.tag()
    }
    fn message(&self) -> Option<&str> {
        match self {
            Self::BillingKeyAlreadyDeleted(case) => case.message.as_deref(),
            Self::BillingKeyNotFound(case) => case.message.as_deref(),
            Self::Forbidden(case) => case.message.as_deref(),
            Self::InvalidRequest(case) => case.message.as_deref(),
            Self::PaymentScheduleAlreadyProcessed(case) => case.message.as_deref(),
            Self::PaymentScheduleAlreadyRevoked(case) => case.message.as_deref(),
            Self::PaymentScheduleNotFound(case) => case.message.as_deref(),
            Self::Unauthorized(case) => case.message.as_deref(),
            Self::Unrecognized(case) => case.message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_code(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_code(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
    fn pg_message(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(case) => case.pg_message(),
            #[allow(unreachable_patterns)]
            _ => None,
        }
    }
}
/// PortOne's `RevokePaymentSchedulesResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokePaymentSchedulesResponse {
    /// `revokedAt`.
    pub revoked_at: Option<Timestamp>,
    /// `revokedScheduleIds`.
    pub revoked_schedule_ids: Vec<String>,
}
fn revoke_payment_schedules_response_member(key: &str) -> usize {
    match key {
        "revokedAt" => 0usize,
        "revokedScheduleIds" => 1usize,
        _ => usize::MAX,
    }
}
struct RevokePaymentSchedulesResponseVisitor;
impl<'de> Visitor<'de> for RevokePaymentSchedulesResponseVisitor {
    type Value = RevokePaymentSchedulesResponse;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RevokePaymentSchedulesResponse")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<RevokePaymentSchedulesResponse, A::Error> {
        let mut revoked_at = None;
        let mut revoked_schedule_ids = None;
        while let Some(__key) = __map
            .next_key_seed(Key(revoke_payment_schedules_response_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut revoked_at),
                1usize => plain(&mut __map, &mut revoked_schedule_ids),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(revoked_schedule_ids) = revoked_schedule_ids else {
            return Err(missing("revokedScheduleIds"));
        };
        Ok(RevokePaymentSchedulesResponse {
            revoked_at,
            revoked_schedule_ids,
        })
    }
}
impl<'de> Answered<'de> for RevokePaymentSchedulesResponse {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        RevokePaymentSchedulesResponseVisitor
    }
}
impl<'de> Deserialize<'de> for RevokePaymentSchedulesResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("RevokePaymentSchedulesResponse", &[], Self::visitor())
    }
}
impl fmt::Debug for RevokePaymentSchedulesResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RevokePaymentSchedulesResponse")
            .field("revoked_at", &self.revoked_at)
            .field("revoked_schedule_ids", &self.revoked_schedule_ids)
            .finish()
    }
}
/// PortOne's `RevokedPaymentSchedule`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokedPaymentSchedule {
    /// `billingKey`.
    pub billing_key: String,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: String,
    /// `customer`.
    pub customer: Customer,
    /// `id`.
    pub id: String,
    /// `installmentMonth`.
    pub installment_month: Option<i32>,
    /// `isCulturalExpense`.
    pub is_cultural_expense: bool,
    /// `isEscrow`.
    pub is_escrow: bool,
    /// `merchantId`.
    pub merchant_id: String,
    /// `noticeUrls`.
    pub notice_urls: Option<Vec<String>>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `revokedAt`.
    pub revoked_at: Timestamp,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `storeId`.
    pub store_id: String,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `timeToPay`.
    pub time_to_pay: Timestamp,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `vatAmount`.
    pub vat_amount: Option<i64>,
}
fn revoked_payment_schedule_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "createdAt" => 1usize,
        "currency" => 2usize,
        "customData" => 3usize,
        "customer" => 4usize,
        "id" => 5usize,
        "installmentMonth" => 6usize,
        "isCulturalExpense" => 7usize,
        "isEscrow" => 8usize,
        "merchantId" => 9usize,
        "noticeUrls" => 10usize,
        "orderName" => 11usize,
        "paymentId" => 12usize,
        "products" => 13usize,
        "revokedAt" => 14usize,
        "status" => 15usize,
        "storeId" => 16usize,
        "taxFreeAmount" => 17usize,
        "timeToPay" => 18usize,
        "totalAmount" => 19usize,
        "vatAmount" => 20usize,
        _ => usize::MAX,
    }
}
struct RevokedPaymentScheduleVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for RevokedPaymentScheduleVisitor {
    type Value = RevokedPaymentSchedule;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RevokedPaymentSchedule")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<RevokedPaymentSchedule, A::Error> {
        let mut billing_key = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut id = None;
        let mut installment_month = None;
        let mut is_cultural_expense = None;
        let mut is_escrow = None;
        let mut merchant_id = None;
        let mut notice_urls = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut products = None;
        let mut revoked_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut store_id = None;
        let mut tax_free_amount = None;
        let mut time_to_pay = None;
        let mut total_amount = None;
        let mut vat_amount = None;
        while let Some(__key) = __map
            .next_key_seed(Key(revoked_payment_schedule_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => member(&mut __map, &mut created_at),
                2usize => member(&mut __map, &mut currency),
                3usize => member(&mut __map, &mut custom_data),
                4usize => member(&mut __map, &mut customer),
                5usize => member(&mut __map, &mut id),
                6usize => member(&mut __map, &mut installment_month),
                7usize => member(&mut __map, &mut is_cultural_expense),
                8usize => member(&mut __map, &mut is_escrow),
                9usize => member(&mut __map, &mut merchant_id),
                10usize => plain(&mut __map, &mut notice_urls),
                11usize => member(&mut __map, &mut order_name),
                12usize => member(&mut __map, &mut payment_id),
                13usize => plain(&mut __map, &mut products),
                14usize => member(&mut __map, &mut revoked_at),
                15usize => plain(&mut __map, &mut status),
                16usize => member(&mut __map, &mut store_id),
                17usize => member(&mut __map, &mut tax_free_amount),
                18usize => member(&mut __map, &mut time_to_pay),
                19usize => member(&mut __map, &mut total_amount),
                20usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(custom_data) = custom_data else {
            return Err(missing("customData"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(is_cultural_expense) = is_cultural_expense else {
            return Err(missing("isCulturalExpense"));
        };
        let Some(is_escrow) = is_escrow else {
            return Err(missing("isEscrow"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(revoked_at) = revoked_at else {
            return Err(missing("revokedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(time_to_pay) = time_to_pay else {
            return Err(missing("timeToPay"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        Ok(RevokedPaymentSchedule {
            billing_key,
            created_at,
            currency,
            custom_data,
            customer,
            id,
            installment_month,
            is_cultural_expense,
            is_escrow,
            merchant_id,
            notice_urls,
            order_name,
            payment_id,
            products,
            revoked_at,
            status,
            store_id,
            tax_free_amount,
            time_to_pay,
            total_amount,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for RevokedPaymentSchedule {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        RevokedPaymentScheduleVisitor(None)
    }
}
impl<'de> Deserialize<'de> for RevokedPaymentSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("RevokedPaymentSchedule", &[], Self::visitor())
    }
}
impl fmt::Debug for RevokedPaymentSchedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RevokedPaymentSchedule")
            .field("billing_key", &Hidden)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("id", &self.id)
            .field("installment_month", &self.installment_month)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("is_escrow", &self.is_escrow)
            .field("merchant_id", &self.merchant_id)
            .field("notice_urls", &Hidden)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("products", &self.products)
            .field("revoked_at", &self.revoked_at)
            .field("status", &self.status)
            .field("store_id", &self.store_id)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("time_to_pay", &self.time_to_pay)
            .field("total_amount", &self.total_amount)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
impl RevokedPaymentSchedule {
    /// `totalAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.total_amount)
    }
}
/// PortOne's `ScheduledPaymentSchedule`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScheduledPaymentSchedule {
    /// `billingKey`.
    pub billing_key: String,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: String,
    /// `customer`.
    pub customer: Customer,
    /// `id`.
    pub id: String,
    /// `installmentMonth`.
    pub installment_month: Option<i32>,
    /// `isCulturalExpense`.
    pub is_cultural_expense: bool,
    /// `isEscrow`.
    pub is_escrow: bool,
    /// `merchantId`.
    pub merchant_id: String,
    /// `noticeUrls`.
    pub notice_urls: Option<Vec<String>>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `storeId`.
    pub store_id: String,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `timeToPay`.
    pub time_to_pay: Timestamp,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `vatAmount`.
    pub vat_amount: Option<i64>,
}
fn scheduled_payment_schedule_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "createdAt" => 1usize,
        "currency" => 2usize,
        "customData" => 3usize,
        "customer" => 4usize,
        "id" => 5usize,
        "installmentMonth" => 6usize,
        "isCulturalExpense" => 7usize,
        "isEscrow" => 8usize,
        "merchantId" => 9usize,
        "noticeUrls" => 10usize,
        "orderName" => 11usize,
        "paymentId" => 12usize,
        "products" => 13usize,
        "status" => 14usize,
        "storeId" => 15usize,
        "taxFreeAmount" => 16usize,
        "timeToPay" => 17usize,
        "totalAmount" => 18usize,
        "vatAmount" => 19usize,
        _ => usize::MAX,
    }
}
struct ScheduledPaymentScheduleVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for ScheduledPaymentScheduleVisitor {
    type Value = ScheduledPaymentSchedule;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ScheduledPaymentSchedule")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<ScheduledPaymentSchedule, A::Error> {
        let mut billing_key = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut id = None;
        let mut installment_month = None;
        let mut is_cultural_expense = None;
        let mut is_escrow = None;
        let mut merchant_id = None;
        let mut notice_urls = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut products = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut store_id = None;
        let mut tax_free_amount = None;
        let mut time_to_pay = None;
        let mut total_amount = None;
        let mut vat_amount = None;
        while let Some(__key) = __map
            .next_key_seed(Key(scheduled_payment_schedule_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => member(&mut __map, &mut created_at),
                2usize => member(&mut __map, &mut currency),
                3usize => member(&mut __map, &mut custom_data),
                4usize => member(&mut __map, &mut customer),
                5usize => member(&mut __map, &mut id),
                6usize => member(&mut __map, &mut installment_month),
                7usize => member(&mut __map, &mut is_cultural_expense),
                8usize => member(&mut __map, &mut is_escrow),
                9usize => member(&mut __map, &mut merchant_id),
                10usize => plain(&mut __map, &mut notice_urls),
                11usize => member(&mut __map, &mut order_name),
                12usize => member(&mut __map, &mut payment_id),
                13usize => plain(&mut __map, &mut products),
                14usize => plain(&mut __map, &mut status),
                15usize => member(&mut __map, &mut store_id),
                16usize => member(&mut __map, &mut tax_free_amount),
                17usize => member(&mut __map, &mut time_to_pay),
                18usize => member(&mut __map, &mut total_amount),
                19usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(custom_data) = custom_data else {
            return Err(missing("customData"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(is_cultural_expense) = is_cultural_expense else {
            return Err(missing("isCulturalExpense"));
        };
        let Some(is_escrow) = is_escrow else {
            return Err(missing("isEscrow"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(time_to_pay) = time_to_pay else {
            return Err(missing("timeToPay"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        Ok(ScheduledPaymentSchedule {
            billing_key,
            created_at,
            currency,
            custom_data,
            customer,
            id,
            installment_month,
            is_cultural_expense,
            is_escrow,
            merchant_id,
            notice_urls,
            order_name,
            payment_id,
            products,
            status,
            store_id,
            tax_free_amount,
            time_to_pay,
            total_amount,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for ScheduledPaymentSchedule {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        ScheduledPaymentScheduleVisitor(None)
    }
}
impl<'de> Deserialize<'de> for ScheduledPaymentSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ScheduledPaymentSchedule", &[], Self::visitor())
    }
}
impl fmt::Debug for ScheduledPaymentSchedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScheduledPaymentSchedule")
            .field("billing_key", &Hidden)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("id", &self.id)
            .field("installment_month", &self.installment_month)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("is_escrow", &self.is_escrow)
            .field("merchant_id", &self.merchant_id)
            .field("notice_urls", &Hidden)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("products", &self.products)
            .field("status", &self.status)
            .field("store_id", &self.store_id)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("time_to_pay", &self.time_to_pay)
            .field("total_amount", &self.total_amount)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
impl ScheduledPaymentSchedule {
    /// `totalAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.total_amount)
    }
}
/// PortOne's `SelectedChannel`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SelectedChannel {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `pgMerchantId`.
    pub pg_merchant_id: String,
    /// `pgProvider`.
    pub pg_provider: PgProvider,
    /// `type`.
    pub r#type: SelectedChannelType,
}
fn selected_channel_member(key: &str) -> usize {
    match key {
        "id" => 0usize,
        "key" => 1usize,
        "name" => 2usize,
        "pgMerchantId" => 3usize,
        "pgProvider" => 4usize,
        "type" => 5usize,
        _ => usize::MAX,
    }
}
struct SelectedChannelVisitor;
impl<'de> Visitor<'de> for SelectedChannelVisitor {
    type Value = SelectedChannel;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SelectedChannel")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<SelectedChannel, A::Error> {
        let mut id = None;
        let mut key = None;
        let mut name = None;
        let mut pg_merchant_id = None;
        let mut pg_provider = None;
        let mut r#type = None;
        while let Some(__key) = __map.next_key_seed(Key(selected_channel_member))? {
            match __key {
                0usize => member(&mut __map, &mut id),
                1usize => member(&mut __map, &mut key),
                2usize => member(&mut __map, &mut name),
                3usize => member(&mut __map, &mut pg_merchant_id),
                4usize => member(&mut __map, &mut pg_provider),
                5usize => member(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(pg_merchant_id) = pg_merchant_id else {
            return Err(missing("pgMerchantId"));
        };
        let Some(pg_provider) = pg_provider else {
            return Err(missing("pgProvider"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(SelectedChannel {
            id,
            key,
            name,
            pg_merchant_id,
            pg_provider,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for SelectedChannel {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        SelectedChannelVisitor
    }
}
impl<'de> Deserialize<'de> for SelectedChannel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("SelectedChannel", &[], Self::visitor())
    }
}
impl fmt::Debug for SelectedChannel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SelectedChannel")
            .field("id", &self.id)
            .field("key", &self.key)
            .field("name", &Hidden)
            .field("pg_merchant_id", &self.pg_merchant_id)
            .field("pg_provider", &self.pg_provider)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `SelectedChannelType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelectedChannelType {
    /// `LIVE`.
    LIVE,
    /// `TEST`.
    TEST,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl SelectedChannelType {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LIVE => "LIVE",
            Self::TEST => "TEST",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for SelectedChannelType {
    fn from(code: &str) -> Self {
        match code {
            "LIVE" => Self::LIVE,
            "TEST" => Self::TEST,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for SelectedChannelType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for SelectedChannelType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for SelectedChannelType {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("SelectedChannelType")
    }
}
impl<'de> Deserialize<'de> for SelectedChannelType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `SeparatedAddress`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SeparatedAddress {
    /// `addressLine1`.
    pub address_line1: String,
    /// `addressLine2`.
    pub address_line2: String,
    /// `city`.
    pub city: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `oneLine`.
    pub one_line: String,
    /// `province`.
    pub province: Option<String>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn separated_address_member(key: &str) -> usize {
    match key {
        "addressLine1" => 0usize,
        "addressLine2" => 1usize,
        "city" => 2usize,
        "country" => 3usize,
        "oneLine" => 4usize,
        "province" => 5usize,
        "type" => 6usize,
        _ => usize::MAX,
    }
}
struct SeparatedAddressVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for SeparatedAddressVisitor {
    type Value = SeparatedAddress;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SeparatedAddress")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<SeparatedAddress, A::Error> {
        let mut address_line1 = None;
        let mut address_line2 = None;
        let mut city = None;
        let mut country = None;
        let mut one_line = None;
        let mut province = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(separated_address_member))? {
            match __key {
                0usize => member(&mut __map, &mut address_line1),
                1usize => member(&mut __map, &mut address_line2),
                2usize => member(&mut __map, &mut city),
                3usize => member(&mut __map, &mut country),
                4usize => member(&mut __map, &mut one_line),
                5usize => member(&mut __map, &mut province),
                6usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(address_line1) = address_line1 else {
            return Err(missing("addressLine1"));
        };
        let Some(address_line2) = address_line2 else {
            return Err(missing("addressLine2"));
        };
        let Some(one_line) = one_line else {
            return Err(missing("oneLine"));
        };
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(SeparatedAddress {
            address_line1,
            address_line2,
            city,
            country,
            one_line,
            province,
            r#type,
        })
    }
}
impl<'de> Answered<'de> for SeparatedAddress {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        SeparatedAddressVisitor(None)
    }
}
impl<'de> Deserialize<'de> for SeparatedAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("SeparatedAddress", &[], Self::visitor())
    }
}
impl fmt::Debug for SeparatedAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeparatedAddress")
            .field("address_line1", &Hidden)
            .field("address_line2", &Hidden)
            .field("city", &self.city)
            .field("country", &self.country)
            .field("one_line", &Hidden)
            .field("province", &self.province)
            .field("type", &self.r#type)
            .finish()
    }
}
/// PortOne's `StartedPaymentSchedule`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartedPaymentSchedule {
    /// `billingKey`.
    pub billing_key: String,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: String,
    /// `customer`.
    pub customer: Customer,
    /// `id`.
    pub id: String,
    /// `installmentMonth`.
    pub installment_month: Option<i32>,
    /// `isCulturalExpense`.
    pub is_cultural_expense: bool,
    /// `isEscrow`.
    pub is_escrow: bool,
    /// `merchantId`.
    pub merchant_id: String,
    /// `noticeUrls`.
    pub notice_urls: Option<Vec<String>>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `startedAt`.
    pub started_at: Timestamp,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `storeId`.
    pub store_id: String,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `timeToPay`.
    pub time_to_pay: Timestamp,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `vatAmount`.
    pub vat_amount: Option<i64>,
}
fn started_payment_schedule_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "createdAt" => 1usize,
        "currency" => 2usize,
        "customData" => 3usize,
        "customer" => 4usize,
        "id" => 5usize,
        "installmentMonth" => 6usize,
        "isCulturalExpense" => 7usize,
        "isEscrow" => 8usize,
        "merchantId" => 9usize,
        "noticeUrls" => 10usize,
        "orderName" => 11usize,
        "paymentId" => 12usize,
        "products" => 13usize,
        "startedAt" => 14usize,
        "status" => 15usize,
        "storeId" => 16usize,
        "taxFreeAmount" => 17usize,
        "timeToPay" => 18usize,
        "totalAmount" => 19usize,
        "vatAmount" => 20usize,
        _ => usize::MAX,
    }
}
struct StartedPaymentScheduleVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for StartedPaymentScheduleVisitor {
    type Value = StartedPaymentSchedule;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StartedPaymentSchedule")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<StartedPaymentSchedule, A::Error> {
        let mut billing_key = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut id = None;
        let mut installment_month = None;
        let mut is_cultural_expense = None;
        let mut is_escrow = None;
        let mut merchant_id = None;
        let mut notice_urls = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut products = None;
        let mut started_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut store_id = None;
        let mut tax_free_amount = None;
        let mut time_to_pay = None;
        let mut total_amount = None;
        let mut vat_amount = None;
        while let Some(__key) = __map
            .next_key_seed(Key(started_payment_schedule_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => member(&mut __map, &mut created_at),
                2usize => member(&mut __map, &mut currency),
                3usize => member(&mut __map, &mut custom_data),
                4usize => member(&mut __map, &mut customer),
                5usize => member(&mut __map, &mut id),
                6usize => member(&mut __map, &mut installment_month),
                7usize => member(&mut __map, &mut is_cultural_expense),
                8usize => member(&mut __map, &mut is_escrow),
                9usize => member(&mut __map, &mut merchant_id),
                10usize => plain(&mut __map, &mut notice_urls),
                11usize => member(&mut __map, &mut order_name),
                12usize => member(&mut __map, &mut payment_id),
                13usize => plain(&mut __map, &mut products),
                14usize => member(&mut __map, &mut started_at),
                15usize => plain(&mut __map, &mut status),
                16usize => member(&mut __map, &mut store_id),
                17usize => member(&mut __map, &mut tax_free_amount),
                18usize => member(&mut __map, &mut time_to_pay),
                19usize => member(&mut __map, &mut total_amount),
                20usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(custom_data) = custom_data else {
            return Err(missing("customData"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(is_cultural_expense) = is_cultural_expense else {
            return Err(missing("isCulturalExpense"));
        };
        let Some(is_escrow) = is_escrow else {
            return Err(missing("isEscrow"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(started_at) = started_at else {
            return Err(missing("startedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(time_to_pay) = time_to_pay else {
            return Err(missing("timeToPay"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        Ok(StartedPaymentSchedule {
            billing_key,
            created_at,
            currency,
            custom_data,
            customer,
            id,
            installment_month,
            is_cultural_expense,
            is_escrow,
            merchant_id,
            notice_urls,
            order_name,
            payment_id,
            products,
            started_at,
            status,
            store_id,
            tax_free_amount,
            time_to_pay,
            total_amount,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for StartedPaymentSchedule {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        StartedPaymentScheduleVisitor(None)
    }
}
impl<'de> Deserialize<'de> for StartedPaymentSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("StartedPaymentSchedule", &[], Self::visitor())
    }
}
impl fmt::Debug for StartedPaymentSchedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StartedPaymentSchedule")
            .field("billing_key", &Hidden)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("id", &self.id)
            .field("installment_month", &self.installment_month)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("is_escrow", &self.is_escrow)
            .field("merchant_id", &self.merchant_id)
            .field("notice_urls", &Hidden)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("products", &self.products)
            .field("started_at", &self.started_at)
            .field("status", &self.status)
            .field("store_id", &self.store_id)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("time_to_pay", &self.time_to_pay)
            .field("total_amount", &self.total_amount)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
impl StartedPaymentSchedule {
    /// `totalAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.total_amount)
    }
}
/// PortOne's `SucceededPaymentCancellation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SucceededPaymentCancellation {
    /// `cancelledAt`.
    pub cancelled_at: Option<Timestamp>,
    /// `easyPayDiscountAmount`.
    pub easy_pay_discount_amount: Option<i64>,
    /// `id`.
    pub id: String,
    /// `pgCancellationId`.
    pub pg_cancellation_id: Option<String>,
    /// `reason`.
    pub reason: String,
    /// `receiptUrl`.
    pub receipt_url: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `taxFreeAmount`.
    pub tax_free_amount: i64,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `trigger`.
    pub trigger: Option<Trigger>,
    /// `vatAmount`.
    pub vat_amount: i64,
}
fn succeeded_payment_cancellation_member(key: &str) -> usize {
    match key {
        "cancelledAt" => 0usize,
        "easyPayDiscountAmount" => 1usize,
        "id" => 2usize,
        "pgCancellationId" => 3usize,
        "reason" => 4usize,
        "receiptUrl" => 5usize,
        "requestedAt" => 6usize,
        "status" => 7usize,
        "taxFreeAmount" => 8usize,
        "totalAmount" => 9usize,
        "trigger" => 10usize,
        "vatAmount" => 11usize,
        _ => usize::MAX,
    }
}
struct SucceededPaymentCancellationVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for SucceededPaymentCancellationVisitor {
    type Value = SucceededPaymentCancellation;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SucceededPaymentCancellation")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<SucceededPaymentCancellation, A::Error> {
        let mut cancelled_at = None;
        let mut easy_pay_discount_amount = None;
        let mut id = None;
        let mut pg_cancellation_id = None;
        let mut reason = None;
        let mut receipt_url = None;
        let mut requested_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut tax_free_amount = None;
        let mut total_amount = None;
        let mut trigger = None;
        let mut vat_amount = None;
        while let Some(__key) = __map
            .next_key_seed(Key(succeeded_payment_cancellation_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut cancelled_at),
                1usize => member(&mut __map, &mut easy_pay_discount_amount),
                2usize => member(&mut __map, &mut id),
                3usize => member(&mut __map, &mut pg_cancellation_id),
                4usize => member(&mut __map, &mut reason),
                5usize => member(&mut __map, &mut receipt_url),
                6usize => member(&mut __map, &mut requested_at),
                7usize => plain(&mut __map, &mut status),
                8usize => member(&mut __map, &mut tax_free_amount),
                9usize => member(&mut __map, &mut total_amount),
                10usize => member(&mut __map, &mut trigger),
                11usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(reason) = reason else {
            return Err(missing("reason"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(tax_free_amount) = tax_free_amount else {
            return Err(missing("taxFreeAmount"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        let Some(vat_amount) = vat_amount else {
            return Err(missing("vatAmount"));
        };
        Ok(SucceededPaymentCancellation {
            cancelled_at,
            easy_pay_discount_amount,
            id,
            pg_cancellation_id,
            reason,
            receipt_url,
            requested_at,
            status,
            tax_free_amount,
            total_amount,
            trigger,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for SucceededPaymentCancellation {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        SucceededPaymentCancellationVisitor(None)
    }
}
impl<'de> Deserialize<'de> for SucceededPaymentCancellation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("SucceededPaymentCancellation", &[], Self::visitor())
    }
}
impl fmt::Debug for SucceededPaymentCancellation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SucceededPaymentCancellation")
            .field("cancelled_at", &self.cancelled_at)
            .field("easy_pay_discount_amount", &self.easy_pay_discount_amount)
            .field("id", &self.id)
            .field("pg_cancellation_id", &self.pg_cancellation_id)
            .field("reason", &Quoted(&self.reason))
            .field("receipt_url", &Hidden)
            .field("requested_at", &self.requested_at)
            .field("status", &self.status)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("total_amount", &self.total_amount)
            .field("trigger", &self.trigger)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
/// PortOne's `SucceededPaymentSchedule`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SucceededPaymentSchedule {
    /// `billingKey`.
    pub billing_key: String,
    /// `completedAt`.
    pub completed_at: Timestamp,
    /// `createdAt`.
    pub created_at: Timestamp,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: String,
    /// `customer`.
    pub customer: Customer,
    /// `id`.
    pub id: String,
    /// `installmentMonth`.
    pub installment_month: Option<i32>,
    /// `isCulturalExpense`.
    pub is_cultural_expense: bool,
    /// `isEscrow`.
    pub is_escrow: bool,
    /// `merchantId`.
    pub merchant_id: String,
    /// `noticeUrls`.
    pub notice_urls: Option<Vec<String>>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `startedAt`.
    pub started_at: Timestamp,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `storeId`.
    pub store_id: String,
    /// `taxFreeAmount`.
    pub tax_free_amount: Option<i64>,
    /// `timeToPay`.
    pub time_to_pay: Timestamp,
    /// `totalAmount`.
    pub total_amount: i64,
    /// `vatAmount`.
    pub vat_amount: Option<i64>,
}
fn succeeded_payment_schedule_member(key: &str) -> usize {
    match key {
        "billingKey" => 0usize,
        "completedAt" => 1usize,
        "createdAt" => 2usize,
        "currency" => 3usize,
        "customData" => 4usize,
        "customer" => 5usize,
        "id" => 6usize,
        "installmentMonth" => 7usize,
        "isCulturalExpense" => 8usize,
        "isEscrow" => 9usize,
        "merchantId" => 10usize,
        "noticeUrls" => 11usize,
        "orderName" => 12usize,
        "paymentId" => 13usize,
        "products" => 14usize,
        "startedAt" => 15usize,
        "status" => 16usize,
        "storeId" => 17usize,
        "taxFreeAmount" => 18usize,
        "timeToPay" => 19usize,
        "totalAmount" => 20usize,
        "vatAmount" => 21usize,
        _ => usize::MAX,
    }
}
struct SucceededPaymentScheduleVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for SucceededPaymentScheduleVisitor {
    type Value = SucceededPaymentSchedule;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SucceededPaymentSchedule")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<SucceededPaymentSchedule, A::Error> {
        let mut billing_key = None;
        let mut completed_at = None;
        let mut created_at = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut id = None;
        let mut installment_month = None;
        let mut is_cultural_expense = None;
        let mut is_escrow = None;
        let mut merchant_id = None;
        let mut notice_urls = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut products = None;
        let mut started_at = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut store_id = None;
        let mut tax_free_amount = None;
        let mut time_to_pay = None;
        let mut total_amount = None;
        let mut vat_amount = None;
        while let Some(__key) = __map
            .next_key_seed(Key(succeeded_payment_schedule_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut billing_key),
                1usize => member(&mut __map, &mut completed_at),
                2usize => member(&mut __map, &mut created_at),
                3usize => member(&mut __map, &mut currency),
                4usize => member(&mut __map, &mut custom_data),
                5usize => member(&mut __map, &mut customer),
                6usize => member(&mut __map, &mut id),
                7usize => member(&mut __map, &mut installment_month),
                8usize => member(&mut __map, &mut is_cultural_expense),
                9usize => member(&mut __map, &mut is_escrow),
                10usize => member(&mut __map, &mut merchant_id),
                11usize => plain(&mut __map, &mut notice_urls),
                12usize => member(&mut __map, &mut order_name),
                13usize => member(&mut __map, &mut payment_id),
                14usize => plain(&mut __map, &mut products),
                15usize => member(&mut __map, &mut started_at),
                16usize => plain(&mut __map, &mut status),
                17usize => member(&mut __map, &mut store_id),
                18usize => member(&mut __map, &mut tax_free_amount),
                19usize => member(&mut __map, &mut time_to_pay),
                20usize => member(&mut __map, &mut total_amount),
                21usize => member(&mut __map, &mut vat_amount),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(billing_key) = billing_key else {
            return Err(missing("billingKey"));
        };
        let Some(completed_at) = completed_at else {
            return Err(missing("completedAt"));
        };
        let Some(created_at) = created_at else {
            return Err(missing("createdAt"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(custom_data) = custom_data else {
            return Err(missing("customData"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(is_cultural_expense) = is_cultural_expense else {
            return Err(missing("isCulturalExpense"));
        };
        let Some(is_escrow) = is_escrow else {
            return Err(missing("isEscrow"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(started_at) = started_at else {
            return Err(missing("startedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(time_to_pay) = time_to_pay else {
            return Err(missing("timeToPay"));
        };
        let Some(total_amount) = total_amount else {
            return Err(missing("totalAmount"));
        };
        Ok(SucceededPaymentSchedule {
            billing_key,
            completed_at,
            created_at,
            currency,
            custom_data,
            customer,
            id,
            installment_month,
            is_cultural_expense,
            is_escrow,
            merchant_id,
            notice_urls,
            order_name,
            payment_id,
            products,
            started_at,
            status,
            store_id,
            tax_free_amount,
            time_to_pay,
            total_amount,
            vat_amount,
        })
    }
}
impl<'de> Answered<'de> for SucceededPaymentSchedule {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        SucceededPaymentScheduleVisitor(None)
    }
}
impl<'de> Deserialize<'de> for SucceededPaymentSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("SucceededPaymentSchedule", &[], Self::visitor())
    }
}
impl fmt::Debug for SucceededPaymentSchedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SucceededPaymentSchedule")
            .field("billing_key", &Hidden)
            .field("completed_at", &self.completed_at)
            .field("created_at", &self.created_at)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("id", &self.id)
            .field("installment_month", &self.installment_month)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("is_escrow", &self.is_escrow)
            .field("merchant_id", &self.merchant_id)
            .field("notice_urls", &Hidden)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("products", &self.products)
            .field("started_at", &self.started_at)
            .field("status", &self.status)
            .field("store_id", &self.store_id)
            .field("tax_free_amount", &self.tax_free_amount)
            .field("time_to_pay", &self.time_to_pay)
            .field("total_amount", &self.total_amount)
            .field("vat_amount", &self.vat_amount)
            .finish()
    }
}
impl SucceededPaymentSchedule {
    /// `totalAmount` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.total_amount)
    }
}
/// PortOne's `SumOfPartsExceedsCancelAmountError`, which comes with HTTP status 409.
pub type SumOfPartsExceedsCancelAmountError = PlainError;
/// PortOne's `SumOfPartsExceedsTotalAmountError`, which comes with HTTP status 409.
pub type SumOfPartsExceedsTotalAmountError = PlainError;
/// PortOne's `Trigger`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Trigger {
    /// `API`.
    API,
    /// `CHARGEBACK`.
    CHARGEBACK,
    /// `CONSOLE`.
    CONSOLE,
    /// `PORTONE_ADMIN`.
    PORTONE_ADMIN,
    /// A code that this version does not know.
    Unrecognized(Box<str>),
}
impl Trigger {
    /// The code as PortOne spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::API => "API",
            Self::CHARGEBACK => "CHARGEBACK",
            Self::CONSOLE => "CONSOLE",
            Self::PORTONE_ADMIN => "PORTONE_ADMIN",
            Self::Unrecognized(code) => code,
        }
    }
}
impl From<&str> for Trigger {
    fn from(code: &str) -> Self {
        match code {
            "API" => Self::API,
            "CHARGEBACK" => Self::CHARGEBACK,
            "CONSOLE" => Self::CONSOLE,
            "PORTONE_ADMIN" => Self::PORTONE_ADMIN,
            code => Self::Unrecognized(code.into()),
        }
    }
}
impl fmt::Debug for Trigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrecognized(code) => {
                f.debug_tuple("Unrecognized").field(&Quoted(code)).finish()
            }
            known => f.write_str(known.as_str()),
        }
    }
}
impl fmt::Display for Trigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl<'de> Answered<'de> for Trigger {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        Code::of("Trigger")
    }
}
impl<'de> Deserialize<'de> for Trigger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Self::visitor())
    }
}
/// PortOne's `UnauthorizedError`, which comes with HTTP status 401.
pub type UnauthorizedError = PlainError;
/// PortOne's `VirtualAccountIssuedPayment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualAccountIssuedPayment {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `transactionId`.
    pub transaction_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn virtual_account_issued_payment_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "escrow" => 8usize,
        "id" => 9usize,
        "isCulturalExpense" => 10usize,
        "merchantId" => 11usize,
        "method" => 12usize,
        "orderName" => 13usize,
        "pgTxId" => 14usize,
        "productCount" => 15usize,
        "products" => 16usize,
        "promotionId" => 17usize,
        "requestedAt" => 18usize,
        "scheduleId" => 19usize,
        "status" => 20usize,
        "statusChangedAt" => 21usize,
        "storeId" => 22usize,
        "transactionId" => 23usize,
        "updatedAt" => 24usize,
        "version" => 25usize,
        "webhooks" => 26usize,
        _ => usize::MAX,
    }
}
struct VirtualAccountIssuedPaymentVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for VirtualAccountIssuedPaymentVisitor {
    type Value = VirtualAccountIssuedPayment;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VirtualAccountIssuedPayment")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<VirtualAccountIssuedPayment, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut transaction_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(virtual_account_issued_payment_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => member(&mut __map, &mut escrow),
                9usize => member(&mut __map, &mut id),
                10usize => member(&mut __map, &mut is_cultural_expense),
                11usize => member(&mut __map, &mut merchant_id),
                12usize => member(&mut __map, &mut method),
                13usize => member(&mut __map, &mut order_name),
                14usize => member(&mut __map, &mut pg_tx_id),
                15usize => member(&mut __map, &mut product_count),
                16usize => plain(&mut __map, &mut products),
                17usize => member(&mut __map, &mut promotion_id),
                18usize => member(&mut __map, &mut requested_at),
                19usize => member(&mut __map, &mut schedule_id),
                20usize => plain(&mut __map, &mut status),
                21usize => member(&mut __map, &mut status_changed_at),
                22usize => member(&mut __map, &mut store_id),
                23usize => member(&mut __map, &mut transaction_id),
                24usize => member(&mut __map, &mut updated_at),
                25usize => member(&mut __map, &mut version),
                26usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(transaction_id) = transaction_id else {
            return Err(missing("transactionId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(VirtualAccountIssuedPayment {
            amount,
            billing_key,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            transaction_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for VirtualAccountIssuedPayment {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        VirtualAccountIssuedPaymentVisitor(None)
    }
}
impl<'de> Deserialize<'de> for VirtualAccountIssuedPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct("VirtualAccountIssuedPayment", &[], Self::visitor())
    }
}
impl fmt::Debug for VirtualAccountIssuedPayment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualAccountIssuedPayment")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("transaction_id", &self.transaction_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl VirtualAccountIssuedPayment {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `VirtualAccountIssuedPaymentTransaction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VirtualAccountIssuedPaymentTransaction {
    /// `amount`.
    pub amount: PaymentAmount,
    /// `billingKey`.
    pub billing_key: Option<String>,
    /// `channel`.
    pub channel: SelectedChannel,
    /// `channelGroup`.
    pub channel_group: Option<ChannelGroupSummary>,
    /// `country`.
    pub country: Option<String>,
    /// `currency`.
    pub currency: Currency,
    /// `customData`.
    pub custom_data: Option<String>,
    /// `customer`.
    pub customer: Customer,
    /// `escrow`.
    pub escrow: Option<PaymentEscrow>,
    /// `id`.
    pub id: String,
    /// `isCulturalExpense`.
    pub is_cultural_expense: Option<bool>,
    /// `merchantId`.
    pub merchant_id: String,
    /// `method`.
    pub method: Option<PaymentMethod>,
    /// `orderName`.
    pub order_name: String,
    /// `paymentId`.
    pub payment_id: String,
    /// `pgTxId`.
    pub pg_tx_id: Option<String>,
    /// `productCount`.
    pub product_count: Option<i32>,
    /// `products`.
    pub products: Option<Vec<PaymentProduct>>,
    /// `promotionId`.
    pub promotion_id: Option<String>,
    /// `requestedAt`.
    pub requested_at: Timestamp,
    /// `scheduleId`.
    pub schedule_id: Option<String>,
    /// `status`.
    pub status: Cow<'static, str>,
    /// `statusChangedAt`.
    pub status_changed_at: Timestamp,
    /// `storeId`.
    pub store_id: String,
    /// `updatedAt`.
    pub updated_at: Timestamp,
    /// `version`.
    pub version: PortOneVersion,
    /// `webhooks`.
    pub webhooks: Option<Vec<PaymentWebhook>>,
}
fn virtual_account_issued_payment_transaction_member(key: &str) -> usize {
    match key {
        "amount" => 0usize,
        "billingKey" => 1usize,
        "channel" => 2usize,
        "channelGroup" => 3usize,
        "country" => 4usize,
        "currency" => 5usize,
        "customData" => 6usize,
        "customer" => 7usize,
        "escrow" => 8usize,
        "id" => 9usize,
        "isCulturalExpense" => 10usize,
        "merchantId" => 11usize,
        "method" => 12usize,
        "orderName" => 13usize,
        "paymentId" => 14usize,
        "pgTxId" => 15usize,
        "productCount" => 16usize,
        "products" => 17usize,
        "promotionId" => 18usize,
        "requestedAt" => 19usize,
        "scheduleId" => 20usize,
        "status" => 21usize,
        "statusChangedAt" => 22usize,
        "storeId" => 23usize,
        "updatedAt" => 24usize,
        "version" => 25usize,
        "webhooks" => 26usize,
        _ => usize::MAX,
    }
}
struct VirtualAccountIssuedPaymentTransactionVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for VirtualAccountIssuedPaymentTransactionVisitor {
    type Value = VirtualAccountIssuedPaymentTransaction;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VirtualAccountIssuedPaymentTransaction")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut __map: A,
    ) -> Result<VirtualAccountIssuedPaymentTransaction, A::Error> {
        let mut amount = None;
        let mut billing_key = None;
        let mut channel = None;
        let mut channel_group = None;
        let mut country = None;
        let mut currency = None;
        let mut custom_data = None;
        let mut customer = None;
        let mut escrow = None;
        let mut id = None;
        let mut is_cultural_expense = None;
        let mut merchant_id = None;
        let mut method = None;
        let mut order_name = None;
        let mut payment_id = None;
        let mut pg_tx_id = None;
        let mut product_count = None;
        let mut products = None;
        let mut promotion_id = None;
        let mut requested_at = None;
        let mut schedule_id = None;
        let mut status = self.0.map(Cow::Borrowed);
        let mut status_changed_at = None;
        let mut store_id = None;
        let mut updated_at = None;
        let mut version = None;
        let mut webhooks = None;
        while let Some(__key) = __map
            .next_key_seed(Key(virtual_account_issued_payment_transaction_member))?
        {
            match __key {
                0usize => member(&mut __map, &mut amount),
                1usize => member(&mut __map, &mut billing_key),
                2usize => member(&mut __map, &mut channel),
                3usize => member(&mut __map, &mut channel_group),
                4usize => member(&mut __map, &mut country),
                5usize => member(&mut __map, &mut currency),
                6usize => member(&mut __map, &mut custom_data),
                7usize => member(&mut __map, &mut customer),
                8usize => member(&mut __map, &mut escrow),
                9usize => member(&mut __map, &mut id),
                10usize => member(&mut __map, &mut is_cultural_expense),
                11usize => member(&mut __map, &mut merchant_id),
                12usize => member(&mut __map, &mut method),
                13usize => member(&mut __map, &mut order_name),
                14usize => member(&mut __map, &mut payment_id),
                15usize => member(&mut __map, &mut pg_tx_id),
                16usize => member(&mut __map, &mut product_count),
                17usize => plain(&mut __map, &mut products),
                18usize => member(&mut __map, &mut promotion_id),
                19usize => member(&mut __map, &mut requested_at),
                20usize => member(&mut __map, &mut schedule_id),
                21usize => plain(&mut __map, &mut status),
                22usize => member(&mut __map, &mut status_changed_at),
                23usize => member(&mut __map, &mut store_id),
                24usize => member(&mut __map, &mut updated_at),
                25usize => member(&mut __map, &mut version),
                26usize => plain(&mut __map, &mut webhooks),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(amount) = amount else {
            return Err(missing("amount"));
        };
        let Some(channel) = channel else {
            return Err(missing("channel"));
        };
        let Some(currency) = currency else {
            return Err(missing("currency"));
        };
        let Some(customer) = customer else {
            return Err(missing("customer"));
        };
        let Some(id) = id else {
            return Err(missing("id"));
        };
        let Some(merchant_id) = merchant_id else {
            return Err(missing("merchantId"));
        };
        let Some(order_name) = order_name else {
            return Err(missing("orderName"));
        };
        let Some(payment_id) = payment_id else {
            return Err(missing("paymentId"));
        };
        let Some(requested_at) = requested_at else {
            return Err(missing("requestedAt"));
        };
        let Some(status) = status else {
            return Err(missing("status"));
        };
        let Some(status_changed_at) = status_changed_at else {
            return Err(missing("statusChangedAt"));
        };
        let Some(store_id) = store_id else {
            return Err(missing("storeId"));
        };
        let Some(updated_at) = updated_at else {
            return Err(missing("updatedAt"));
        };
        let Some(version) = version else {
            return Err(missing("version"));
        };
        Ok(VirtualAccountIssuedPaymentTransaction {
            amount,
            billing_key,
            channel,
            channel_group,
            country,
            currency,
            custom_data,
            customer,
            escrow,
            id,
            is_cultural_expense,
            merchant_id,
            method,
            order_name,
            payment_id,
            pg_tx_id,
            product_count,
            products,
            promotion_id,
            requested_at,
            schedule_id,
            status,
            status_changed_at,
            store_id,
            updated_at,
            version,
            webhooks,
        })
    }
}
impl<'de> Answered<'de> for VirtualAccountIssuedPaymentTransaction {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        VirtualAccountIssuedPaymentTransactionVisitor(None)
    }
}
impl<'de> Deserialize<'de> for VirtualAccountIssuedPaymentTransaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_struct(
                "VirtualAccountIssuedPaymentTransaction",
                &[],
                Self::visitor(),
            )
    }
}
impl fmt::Debug for VirtualAccountIssuedPaymentTransaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualAccountIssuedPaymentTransaction")
            .field("amount", &self.amount)
            .field("billing_key", &Hidden)
            .field("channel", &self.channel)
            .field("channel_group", &self.channel_group)
            .field("country", &self.country)
            .field("currency", &self.currency)
            .field("custom_data", &Hidden)
            .field("customer", &self.customer)
            .field("escrow", &self.escrow)
            .field("id", &self.id)
            .field("is_cultural_expense", &self.is_cultural_expense)
            .field("merchant_id", &self.merchant_id)
            .field("method", &self.method)
            .field("order_name", &Quoted(&self.order_name))
            .field("payment_id", &self.payment_id)
            .field("pg_tx_id", &self.pg_tx_id)
            .field("product_count", &self.product_count)
            .field("products", &self.products)
            .field("promotion_id", &self.promotion_id)
            .field("requested_at", &self.requested_at)
            .field("schedule_id", &self.schedule_id)
            .field("status", &self.status)
            .field("status_changed_at", &self.status_changed_at)
            .field("store_id", &self.store_id)
            .field("updated_at", &self.updated_at)
            .field("version", &self.version)
            .field("webhooks", &self.webhooks)
            .finish()
    }
}
impl VirtualAccountIssuedPaymentTransaction {
    /// `amount.total` in `currency`.
    #[must_use]
    pub fn money(&self) -> Money<'_> {
        self.currency.of(self.amount.total)
    }
}
/// PortOne's `WebhookNotFoundError`, which comes with HTTP status 404.
pub type WebhookNotFoundError = PlainError;
/// An error of PortOne's that has nothing to tell but its `type`, which the name of its case says,
/// and a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlainError {
    /// `message`.
    pub message: Option<String>,
    /// `type`.
    pub r#type: Cow<'static, str>,
}
fn plain_error_member(key: &str) -> usize {
    match key {
        "message" => 0usize,
        "type" => 1usize,
        _ => usize::MAX,
    }
}
struct PlainErrorVisitor(Option<&'static str>);
impl<'de> Visitor<'de> for PlainErrorVisitor {
    type Value = PlainError;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PlainError")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut __map: A) -> Result<PlainError, A::Error> {
        let mut message = None;
        let mut r#type = self.0.map(Cow::Borrowed);
        while let Some(__key) = __map.next_key_seed(Key(plain_error_member))? {
            match __key {
                0usize => member(&mut __map, &mut message),
                1usize => plain(&mut __map, &mut r#type),
                _ => unknown(&mut __map),
            }?;
        }
        let Some(r#type) = r#type else {
            return Err(missing("type"));
        };
        Ok(PlainError { message, r#type })
    }
}
impl<'de> Answered<'de> for PlainError {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        PlainErrorVisitor(None)
    }
}
impl<'de> Deserialize<'de> for PlainError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PlainError", &[], Self::visitor())
    }
}
impl fmt::Debug for PlainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlainError")
            .field("message", &self.message.as_deref().map(Quoted))
            .field("type", &self.r#type)
            .finish()
    }
}
