//! The same payments as the SDK reads, in plain types with serde's derive: unions by `#[serde(tag = …)]`.
#![expect(dead_code, reason = "what is read here is measured and thrown away")]

use serde::Deserialize;

/// A code; one that nobody knows is read as that.
macro_rules! codes {
    ($($name:ident { $($code:ident),* $(,)? })*) => {$(
        #[derive(Deserialize)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "as they are spelled")]
        pub(crate) enum $name {
            $($code,)*
            #[serde(other)]
            Unrecognized,
        }
    )*};
}

codes! {
    Brand { AMEX, DINERS, JCB, LOCAL, MASTER, UNIONPAY, VISA }
    OwnerType { CORPORATE, PERSONAL }
    CardType { CREDIT, DEBIT, GIFT }
    Currency { KRW, USD }
    Version { V1, V2 }
    ChannelType { LIVE, TEST }
    PgProvider { KSNET }
    WebhookPaymentStatus {
        CANCELLED, FAILED, PAID, PARTIAL_CANCELLED, PAY_PENDING, READY, VIRTUAL_ACCOUNT_ISSUED,
    }
    WebhookStatus { FAILED_NOT_OK_RESPONSE, FAILED_UNEXPECTED_ERROR, SUCCEEDED }
    WebhookTrigger {
        ASYNC_CANCEL_APPROVED, ASYNC_CANCEL_FAILED, ASYNC_PAY_APPROVED, ASYNC_PAY_FAILED, ASYNC_PAY_PENDING,
        DISPUTE_CREATED, DISPUTE_RESOLVED, MANUAL, VIRTUAL_ACCOUNT_DEPOSIT,
    }
    Trigger { API, CHARGEBACK, CONSOLE, PORTONE_ADMIN }
    CashReceiptType { CORPORATE, PERSONAL }
    AccountType { NORMAL, FIXED }
    RefundStatus { COMPLETED, FAILED, PARTIAL_REFUND_FAILED, PENDING }
    EasyPayProvider { NAVERPAY, KAKAOPAY, PAYCO, LPAY, SSGPAY }
    Gender { FEMALE, MALE, OTHER }
    DisputeStatus { RESOLVED, UNRESOLVED }
    Bank {
        BANK_OF_KOREA, KDB, IBK, KOOKMIN, SUHYUP, KEXIM, NONGHYUP, LOCAL_NONGHYUP, WOORI, STANDARD_CHARTERED,
        CITI, SUHYUP_FEDERATION, DAEGU, BUSAN, KWANGJU, JEJU, JEONBUK, KYONGNAM, KFCC, SHINHYUP, SAVINGS_BANK,
        MORGAN_STANLEY, HSBC, DEUTSCHE, JPMC, MIZUHO, MUFG, BANK_OF_AMERICA, BNP_PARIBAS, ICBC, BANK_OF_CHINA,
        NFCF, UOB, BOCOM, CCB, POST, KODIT, KIBO, HANA, SHINHAN, K_BANK, KAKAO, TOSS, MISC_FOREIGN, SGI, KCIS,
        YUANTA_SECURITIES, KB_SECURITIES, SANGSANGIN_SECURITIES, HANYANG_SECURITIES, LEADING_SECURITIES,
        BNK_SECURITIES, IBK_SECURITIES, DAOL_SECURITIES, MIRAE_ASSET_SECURITIES, SAMSUNG_SECURITIES,
        KOREA_SECURITIES, NH_SECURITIES, KYOBO_SECURITIES, HI_SECURITIES, HYUNDAI_MOTOR_SECURITIES,
        KIWOOM_SECURITIES, EBEST_SECURITIES, SK_SECURITIES, DAISHIN_SECURITIES, HANHWA_SECURITIES,
        HANA_SECURITIES, TOSS_SECURITIES, SHINHAN_SECURITIES, DB_SECURITIES, EUGENE_SECURITIES,
        MERITZ_SECURITIES, KAKAO_PAY_SECURITIES, BOOKOOK_SECURITIES, SHINYOUNG_SECURITIES, CAPE_SECURITIES,
        KOREA_SECURITIES_FINANCE, KOREA_FOSS_SECURITIES, WOORI_INVESTMENT_BANK,
    }
}

#[derive(Deserialize)]
pub(crate) struct Page {
    pub(crate) items: Vec<Payment>,
    page: PageInfo,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PageInfo {
    number: i32,
    size: i32,
    total_count: i32,
}

#[derive(Deserialize)]
#[serde(tag = "status", rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Payment {
    Cancelled(Box<CancelledPayment>),
    Failed(Box<FailedPayment>),
    Paid(Box<PaidPayment>),
    PartialCancelled(Box<PartialCancelledPayment>),
    PayPending(Box<PayPendingPayment>),
    Ready(Box<ReadyPayment>),
    VirtualAccountIssued(Box<VirtualAccountIssuedPayment>),
    #[serde(other)]
    Unrecognized,
}

/// Payments have most members in common.
macro_rules! payments {
    ($($name:ident { $($member:ident: $of:ty,)* })*) => {$(
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub(crate) struct $name {
            $($member: $of,)*
            amount: Amount,
            billing_key: Option<String>,
            channel_group: Option<ChannelGroup>,
            country: Option<String>,
            currency: Currency,
            custom_data: Option<String>,
            customer: Customer,
            escrow: Option<Escrow>,
            id: String,
            is_cultural_expense: Option<bool>,
            merchant_id: String,
            method: Option<Method>,
            order_name: String,
            product_count: Option<i32>,
            products: Option<Vec<Product>>,
            promotion_id: Option<String>,
            requested_at: String,
            schedule_id: Option<String>,
            status_changed_at: String,
            store_id: String,
            transaction_id: String,
            updated_at: String,
            version: Version,
            webhooks: Option<Vec<Webhook>>,
        }
    )*};
}

payments! {
    CancelledPayment {
        cancellations: Vec<Cancellation>,
        cancelled_at: String,
        cash_receipt: Option<CashReceipt>,
        channel: Channel,
        paid_at: Option<String>,
        pg_tx_id: Option<String>,
        receipt_url: Option<String>,
    }
    FailedPayment {
        channel: Option<Channel>,
        failed_at: String,
        failure: Failure,
    }
    PaidPayment {
        cancellations: Option<Vec<Cancellation>>,
        cash_receipt: Option<CashReceipt>,
        channel: Channel,
        disputes: Vec<Dispute>,
        paid_at: String,
        pg_response: Option<String>,
        pg_tx_id: Option<String>,
        receipt_url: Option<String>,
    }
    PartialCancelledPayment {
        cancellations: Vec<Cancellation>,
        cancelled_at: String,
        cash_receipt: Option<CashReceipt>,
        channel: Channel,
        paid_at: Option<String>,
        pg_tx_id: Option<String>,
        receipt_url: Option<String>,
    }
    PayPendingPayment {
        channel: Channel,
        pg_tx_id: Option<String>,
    }
    ReadyPayment {
        channel: Option<Channel>,
    }
    VirtualAccountIssuedPayment {
        channel: Channel,
        pg_tx_id: Option<String>,
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Amount {
    cancelled: i64,
    cancelled_tax_free: i64,
    discount: i64,
    paid: i64,
    supply: Option<i64>,
    tax_free: i64,
    total: i64,
    vat: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Channel {
    id: Option<String>,
    key: Option<String>,
    name: Option<String>,
    pg_merchant_id: String,
    pg_provider: PgProvider,
    r#type: ChannelType,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ChannelGroup {
    id: String,
    is_for_test: bool,
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Customer {
    address: Option<Address>,
    birth_day: Option<String>,
    birth_month: Option<String>,
    birth_year: Option<String>,
    email: Option<String>,
    gender: Option<Gender>,
    id: Option<String>,
    name: Option<String>,
    phone_number: Option<String>,
    zipcode: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "SCREAMING_SNAKE_CASE")]
enum Address {
    #[serde(rename_all = "camelCase")]
    OneLine { one_line: String },
    #[serde(rename_all = "camelCase")]
    Separated {
        address_line1: String,
        address_line2: String,
        city: Option<String>,
        country: Option<String>,
        one_line: String,
        province: Option<String>,
    },
    #[serde(other)]
    Unrecognized,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Product {
    amount: i64,
    code: Option<String>,
    id: String,
    link: Option<String>,
    name: String,
    quantity: i32,
    tag: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Failure {
    pg_code: Option<String>,
    pg_message: Option<String>,
    reason: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Dispute {
    created_at: String,
    pg_dispute_id: Option<String>,
    reason: String,
    resolved_at: Option<String>,
    status: DisputeStatus,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Method {
    #[serde(rename = "PaymentMethodCard")]
    Card(CardMethod),
    #[serde(rename = "PaymentMethodEasyPay", rename_all = "camelCase")]
    EasyPay { easy_pay_method: Option<EasyPayMethod>, provider: Option<EasyPayProvider> },
    #[serde(rename = "PaymentMethodMobile", rename_all = "camelCase")]
    Mobile { phone_number: Option<String> },
    #[serde(rename = "PaymentMethodTransfer")]
    Transfer(TransferMethod),
    #[serde(rename = "PaymentMethodVirtualAccount")]
    VirtualAccount(Box<VirtualAccountMethod>),
    #[serde(other)]
    Unrecognized,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum EasyPayMethod {
    #[serde(rename = "PaymentMethodCard")]
    Card(CardMethod),
    #[serde(rename = "PaymentMethodEasyPayMethodCharge")]
    Charge { bank: Option<Bank> },
    #[serde(rename = "PaymentMethodTransfer")]
    Transfer(TransferMethod),
    #[serde(other)]
    Unrecognized,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CardMethod {
    approval_number: Option<String>,
    card: Option<Card>,
    installment: Option<Installment>,
    point_used: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Card {
    bin: Option<String>,
    brand: Option<Brand>,
    issuer: Option<String>,
    name: Option<String>,
    number: Option<String>,
    owner_type: Option<OwnerType>,
    publisher: Option<String>,
    r#type: Option<CardType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Installment {
    is_interest_free: bool,
    month: i32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TransferMethod {
    account_number: Option<String>,
    bank: Option<Bank>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct VirtualAccountMethod {
    account_number: String,
    account_type: Option<AccountType>,
    bank: Option<Bank>,
    expired_at: Option<String>,
    issued_at: Option<String>,
    refund_status: Option<RefundStatus>,
    remittee_name: Option<String>,
    remitter_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "status", rename_all = "SCREAMING_SNAKE_CASE")]
enum Cancellation {
    Failed(Box<Cancelled>),
    Requested(Box<Cancelled>),
    Succeeded(Box<Cancelled>),
    #[serde(other)]
    Unrecognized,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cancelled {
    cancelled_at: Option<String>,
    easy_pay_discount_amount: Option<i64>,
    id: String,
    pg_cancellation_id: Option<String>,
    reason: String,
    receipt_url: Option<String>,
    requested_at: String,
    tax_free_amount: i64,
    total_amount: i64,
    trigger: Option<Trigger>,
    vat_amount: i64,
}

#[derive(Deserialize)]
#[serde(tag = "status", rename_all = "SCREAMING_SNAKE_CASE")]
enum CashReceipt {
    Cancelled(Box<Receipt>),
    Issued(Box<Receipt>),
    #[serde(other)]
    Unrecognized,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Receipt {
    cancelled_at: Option<String>,
    currency: Currency,
    issue_number: String,
    issued_at: String,
    pg_receipt_id: Option<String>,
    tax_free_amount: Option<i64>,
    total_amount: i64,
    r#type: Option<CashReceiptType>,
    url: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "status", rename_all = "SCREAMING_SNAKE_CASE")]
enum Escrow {
    BeforeRegistered,
    Cancelled(Delivery),
    Confirmed(Delivery),
    Delivered(Delivery),
    Registered(Delivery),
    Rejected(Delivery),
    RejectConfirmed(Delivery),
    #[serde(other)]
    Unrecognized,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delivery {
    applied_at: Option<String>,
    company: String,
    invoice_number: String,
    is_automatically_confirmed: Option<bool>,
    sent_at: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Webhook {
    current_execution_count: Option<i32>,
    id: String,
    is_async: Option<bool>,
    max_execution_count: Option<i32>,
    payment_status: Option<WebhookPaymentStatus>,
    request: Option<WebhookRequest>,
    response: Option<WebhookResponse>,
    status: Option<WebhookStatus>,
    trigger: Option<WebhookTrigger>,
    triggered_at: Option<String>,
    url: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WebhookRequest {
    body: String,
    header: Option<String>,
    requested_at: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WebhookResponse {
    body: String,
    code: String,
    header: String,
    responded_at: String,
}
