// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! What every answer is made of, by PortOne's schema.
#[allow(clippy::wildcard_imports)]
use super::*;
/// Every object that an answer can hold, and what puts its type to the test.
pub(super) static OBJECTS: &[Test<Object>] = &[
    (&ALREADY_PAID_ERROR, object::<answer::AlreadyPaidError>),
    (&ALREADY_PAID_OR_WAITING_ERROR, object::<answer::AlreadyPaidOrWaitingError>),
    (&APPLY_ESCROW_LOGISTICS_RESPONSE, object::<answer::ApplyEscrowLogisticsResponse>),
    (&BEFORE_REGISTERED_PAYMENT_ESCROW, object::<answer::BeforeRegisteredPaymentEscrow>),
    (
        &BILLING_KEY_ALREADY_DELETED_ERROR,
        object::<answer::BillingKeyAlreadyDeletedError>,
    ),
    (&BILLING_KEY_ALREADY_ISSUED_ERROR, object::<answer::BillingKeyAlreadyIssuedError>),
    (&BILLING_KEY_FAILURE, object::<answer::BillingKeyFailure>),
    (&BILLING_KEY_INFO_SUMMARY, object::<answer::BillingKeyInfoSummary>),
    (&BILLING_KEY_NOT_FOUND_ERROR, object::<answer::BillingKeyNotFoundError>),
    (&BILLING_KEY_NOT_ISSUED_ERROR, object::<answer::BillingKeyNotIssuedError>),
    (&BILLING_KEY_PAYMENT_METHOD_CARD, object::<answer::BillingKeyPaymentMethodCard>),
    (&BILLING_KEY_PAYMENT_SUMMARY, object::<answer::BillingKeyPaymentSummary>),
    (
        &CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT_ERROR,
        object::<answer::CancelAmountExceedsCancellableAmountError>,
    ),
    (&CANCEL_CASH_RECEIPT_RESPONSE, object::<answer::CancelCashReceiptResponse>),
    (&CANCEL_PAYMENT_RESPONSE, object::<answer::CancelPaymentResponse>),
    (
        &CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT_ERROR,
        object::<answer::CancelTaxAmountExceedsCancellableTaxAmountError>,
    ),
    (
        &CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT_ERROR,
        object::<answer::CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError>,
    ),
    (
        &CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN_ERROR,
        object::<answer::CancellableAmountConsistencyBrokenError>,
    ),
    (&CANCELLED_CASH_RECEIPT, object::<answer::CancelledCashReceipt>),
    (&CANCELLED_PAYMENT, object::<answer::CancelledPayment>),
    (&CANCELLED_PAYMENT_CASH_RECEIPT, object::<answer::CancelledPaymentCashReceipt>),
    (&CANCELLED_PAYMENT_ESCROW, object::<answer::CancelledPaymentEscrow>),
    (&CANCELLED_PAYMENT_EVENT, object::<answer::CancelledPaymentEvent>),
    (&CANCELLED_PAYMENT_TRANSACTION, object::<answer::CancelledPaymentTransaction>),
    (&CARD, object::<answer::Card>),
    (
        &CASH_RECEIPT_ALREADY_ISSUED_ERROR,
        object::<answer::CashReceiptAlreadyIssuedError>,
    ),
    (&CASH_RECEIPT_NOT_FOUND_ERROR, object::<answer::CashReceiptNotFoundError>),
    (&CASH_RECEIPT_NOT_ISSUED_ERROR, object::<answer::CashReceiptNotIssuedError>),
    (&CASH_RECEIPT_SUMMARY, object::<answer::CashReceiptSummary>),
    (&CHANNEL_GROUP_SUMMARY, object::<answer::ChannelGroupSummary>),
    (&CHANNEL_NOT_FOUND_ERROR, object::<answer::ChannelNotFoundError>),
    (&CHANNEL_SPECIFIC_ERROR, object::<answer::ChannelSpecificError>),
    (
        &CHANNEL_SPECIFIC_FAILURE_INVALID_REQUEST,
        object::<answer::ChannelSpecificFailureInvalidRequest>,
    ),
    (
        &CHANNEL_SPECIFIC_FAILURE_PG_PROVIDER,
        object::<answer::ChannelSpecificFailurePgProvider>,
    ),
    (&CLOSE_VIRTUAL_ACCOUNT_RESPONSE, object::<answer::CloseVirtualAccountResponse>),
    (&CONFIRM_ESCROW_RESPONSE, object::<answer::ConfirmEscrowResponse>),
    (&CONFIRMED_BILLING_KEY_SUMMARY, object::<answer::ConfirmedBillingKeySummary>),
    (&CONFIRMED_PAYMENT_ESCROW, object::<answer::ConfirmedPaymentEscrow>),
    (&CONFIRMED_PAYMENT_SUMMARY, object::<answer::ConfirmedPaymentSummary>),
    (&CREATE_PAYMENT_SCHEDULE_RESPONSE, object::<answer::CreatePaymentScheduleResponse>),
    (&CUSTOMER, object::<answer::Customer>),
    (&DELETE_BILLING_KEY_RESPONSE, object::<answer::DeleteBillingKeyResponse>),
    (&DELETED_BILLING_KEY_INFO, object::<answer::DeletedBillingKeyInfo>),
    (&DELIVERED_PAYMENT_ESCROW, object::<answer::DeliveredPaymentEscrow>),
    (
        &DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT_ERROR,
        object::<answer::DiscountAmountExceedsTotalAmountError>,
    ),
    (&DISPUTE, object::<answer::Dispute>),
    (&FAILED_PAYMENT, object::<answer::FailedPayment>),
    (&FAILED_PAYMENT_CANCELLATION, object::<answer::FailedPaymentCancellation>),
    (&FAILED_PAYMENT_SCHEDULE, object::<answer::FailedPaymentSchedule>),
    (&FAILED_PAYMENT_TRANSACTION, object::<answer::FailedPaymentTransaction>),
    (
        &FAILED_PG_BILLING_KEY_ISSUE_RESPONSE,
        object::<answer::FailedPgBillingKeyIssueResponse>,
    ),
    (&FORBIDDEN_ERROR, object::<answer::ForbiddenError>),
    (
        &GET_ALL_PAYMENT_EVENTS_BY_CURSOR_RESPONSE,
        object::<answer::GetAllPaymentEventsByCursorResponse>,
    ),
    (
        &GET_ALL_PAYMENTS_BY_CURSOR_RESPONSE,
        object::<answer::GetAllPaymentsByCursorResponse>,
    ),
    (&GET_BILLING_KEY_INFOS_RESPONSE, object::<answer::GetBillingKeyInfosResponse>),
    (&GET_CASH_RECEIPTS_RESPONSE, object::<answer::GetCashReceiptsResponse>),
    (&GET_PAYMENT_SCHEDULES_RESPONSE, object::<answer::GetPaymentSchedulesResponse>),
    (
        &GET_PAYMENT_TRANSACTIONS_RESPONSE,
        object::<answer::GetPaymentTransactionsResponse>,
    ),
    (&GET_PAYMENTS_RESPONSE, object::<answer::GetPaymentsResponse>),
    (&INFORMATION_MISMATCH_ERROR, object::<answer::InformationMismatchError>),
    (&INSTANT_PAYMENT_SUMMARY, object::<answer::InstantPaymentSummary>),
    (&INVALID_PAYMENT_TOKEN_ERROR, object::<answer::InvalidPaymentTokenError>),
    (&INVALID_REQUEST_ERROR, object::<answer::InvalidRequestError>),
    (&ISSUE_BILLING_KEY_RESPONSE, object::<answer::IssueBillingKeyResponse>),
    (&ISSUE_CASH_RECEIPT_RESPONSE, object::<answer::IssueCashReceiptResponse>),
    (&ISSUE_FAILED_CASH_RECEIPT, object::<answer::IssueFailedCashReceipt>),
    (&ISSUED_BILLING_KEY_INFO, object::<answer::IssuedBillingKeyInfo>),
    (&ISSUED_CASH_RECEIPT, object::<answer::IssuedCashReceipt>),
    (&ISSUED_PAYMENT_CASH_RECEIPT, object::<answer::IssuedPaymentCashReceipt>),
    (
        &ISSUED_PG_BILLING_KEY_ISSUE_RESPONSE,
        object::<answer::IssuedPgBillingKeyIssueResponse>,
    ),
    (
        &MAX_TRANSACTION_COUNT_REACHED_ERROR,
        object::<answer::MaxTransactionCountReachedError>,
    ),
    (
        &MAX_WEBHOOK_RETRY_COUNT_REACHED_ERROR,
        object::<answer::MaxWebhookRetryCountReachedError>,
    ),
    (&MODIFY_ESCROW_LOGISTICS_RESPONSE, object::<answer::ModifyEscrowLogisticsResponse>),
    (
        &NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT_ERROR,
        object::<answer::NegativePromotionAdjustedCancelAmountError>,
    ),
    (&ONE_LINE_ADDRESS, object::<answer::OneLineAddress>),
    (&PAGE_INFO, object::<answer::PageInfo>),
    (&PAID_PAYMENT, object::<answer::PaidPayment>),
    (&PAID_PAYMENT_EVENT, object::<answer::PaidPaymentEvent>),
    (&PAID_PAYMENT_TRANSACTION, object::<answer::PaidPaymentTransaction>),
    (&PARTIAL_CANCELLED_PAYMENT, object::<answer::PartialCancelledPayment>),
    (&PARTIAL_CANCELLED_PAYMENT_EVENT, object::<answer::PartialCancelledPaymentEvent>),
    (
        &PARTIAL_CANCELLED_PAYMENT_TRANSACTION,
        object::<answer::PartialCancelledPaymentTransaction>,
    ),
    (&PAY_INSTANTLY_RESPONSE, object::<answer::PayInstantlyResponse>),
    (&PAY_PENDING_PAYMENT, object::<answer::PayPendingPayment>),
    (&PAY_PENDING_PAYMENT_TRANSACTION, object::<answer::PayPendingPaymentTransaction>),
    (&PAY_WITH_BILLING_KEY_RESPONSE, object::<answer::PayWithBillingKeyResponse>),
    (&PAYMENT_ALREADY_CANCELLED_ERROR, object::<answer::PaymentAlreadyCancelledError>),
    (&PAYMENT_AMOUNT, object::<answer::PaymentAmount>),
    (&PAYMENT_EVENT_WITH_CURSOR, object::<answer::PaymentEventWithCursor>),
    (&PAYMENT_FAILURE, object::<answer::PaymentFailure>),
    (&PAYMENT_INSTALLMENT, object::<answer::PaymentInstallment>),
    (&PAYMENT_METHOD_CARD, object::<answer::PaymentMethodCard>),
    (&PAYMENT_METHOD_EASY_PAY, object::<answer::PaymentMethodEasyPay>),
    (
        &PAYMENT_METHOD_EASY_PAY_METHOD_CHARGE,
        object::<answer::PaymentMethodEasyPayMethodCharge>,
    ),
    (&PAYMENT_METHOD_MOBILE, object::<answer::PaymentMethodMobile>),
    (&PAYMENT_METHOD_TRANSFER, object::<answer::PaymentMethodTransfer>),
    (&PAYMENT_METHOD_VIRTUAL_ACCOUNT, object::<answer::PaymentMethodVirtualAccount>),
    (&PAYMENT_NOT_FOUND_ERROR, object::<answer::PaymentNotFoundError>),
    (&PAYMENT_NOT_PAID_ERROR, object::<answer::PaymentNotPaidError>),
    (
        &PAYMENT_NOT_WAITING_FOR_DEPOSIT_ERROR,
        object::<answer::PaymentNotWaitingForDepositError>,
    ),
    (&PAYMENT_PRODUCT, object::<answer::PaymentProduct>),
    (
        &PAYMENT_SCHEDULE_ALREADY_EXISTS_ERROR,
        object::<answer::PaymentScheduleAlreadyExistsError>,
    ),
    (
        &PAYMENT_SCHEDULE_ALREADY_PROCESSED_ERROR,
        object::<answer::PaymentScheduleAlreadyProcessedError>,
    ),
    (
        &PAYMENT_SCHEDULE_ALREADY_REVOKED_ERROR,
        object::<answer::PaymentScheduleAlreadyRevokedError>,
    ),
    (&PAYMENT_SCHEDULE_NOT_FOUND_ERROR, object::<answer::PaymentScheduleNotFoundError>),
    (&PAYMENT_SCHEDULE_SUMMARY, object::<answer::PaymentScheduleSummary>),
    (&PAYMENT_WEBHOOK, object::<answer::PaymentWebhook>),
    (&PAYMENT_WEBHOOK_REQUEST, object::<answer::PaymentWebhookRequest>),
    (&PAYMENT_WEBHOOK_RESPONSE, object::<answer::PaymentWebhookResponse>),
    (&PAYMENT_WITH_CURSOR, object::<answer::PaymentWithCursor>),
    (&PENDING_PAYMENT_SCHEDULE, object::<answer::PendingPaymentSchedule>),
    (&PG_PROVIDER_ERROR, object::<answer::PgProviderError>),
    (&PRE_REGISTER_PAYMENT_RESPONSE, object::<answer::PreRegisterPaymentResponse>),
    (
        &PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED_ERROR,
        object::<answer::PromotionDiscountRetainOptionShouldNotBeChangedError>,
    ),
    (
        &PROMOTION_PAY_METHOD_DOES_NOT_MATCH_ERROR,
        object::<answer::PromotionPayMethodDoesNotMatchError>,
    ),
    (&READY_PAYMENT, object::<answer::ReadyPayment>),
    (&READY_PAYMENT_TRANSACTION, object::<answer::ReadyPaymentTransaction>),
    (&REGISTERED_PAYMENT_ESCROW, object::<answer::RegisteredPaymentEscrow>),
    (&REJECT_CONFIRMED_PAYMENT_ESCROW, object::<answer::RejectConfirmedPaymentEscrow>),
    (&REJECTED_PAYMENT_ESCROW, object::<answer::RejectedPaymentEscrow>),
    (&REQUESTED_PAYMENT_CANCELLATION, object::<answer::RequestedPaymentCancellation>),
    (&RESEND_WEBHOOK_RESPONSE, object::<answer::ResendWebhookResponse>),
    (
        &REVOKE_PAYMENT_SCHEDULES_RESPONSE,
        object::<answer::RevokePaymentSchedulesResponse>,
    ),
    (&REVOKED_PAYMENT_SCHEDULE, object::<answer::RevokedPaymentSchedule>),
    (&SCHEDULED_PAYMENT_SCHEDULE, object::<answer::ScheduledPaymentSchedule>),
    (&SELECTED_CHANNEL, object::<answer::SelectedChannel>),
    (&SEPARATED_ADDRESS, object::<answer::SeparatedAddress>),
    (&STARTED_PAYMENT_SCHEDULE, object::<answer::StartedPaymentSchedule>),
    (&SUCCEEDED_PAYMENT_CANCELLATION, object::<answer::SucceededPaymentCancellation>),
    (&SUCCEEDED_PAYMENT_SCHEDULE, object::<answer::SucceededPaymentSchedule>),
    (
        &SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT_ERROR,
        object::<answer::SumOfPartsExceedsCancelAmountError>,
    ),
    (
        &SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT_ERROR,
        object::<answer::SumOfPartsExceedsTotalAmountError>,
    ),
    (&UNAUTHORIZED_ERROR, object::<answer::UnauthorizedError>),
    (&VIRTUAL_ACCOUNT_ISSUED_PAYMENT, object::<answer::VirtualAccountIssuedPayment>),
    (
        &VIRTUAL_ACCOUNT_ISSUED_PAYMENT_TRANSACTION,
        object::<answer::VirtualAccountIssuedPaymentTransaction>,
    ),
    (&WEBHOOK_NOT_FOUND_ERROR, object::<answer::WebhookNotFoundError>),
];
/// Every union that an answer can hold.
pub(super) static UNIONS: &[Test<Union>] = &[
    (&ADDRESS, union::<answer::Address>),
    (&APPLY_ESCROW_LOGISTICS_ERROR, union::<answer::ApplyEscrowLogisticsError>),
    (&BILLING_KEY_INFO, union::<answer::BillingKeyInfo>),
    (&BILLING_KEY_PAYMENT_METHOD, union::<answer::BillingKeyPaymentMethod>),
    (&CANCEL_CASH_RECEIPT_ERROR, union::<answer::CancelCashReceiptError>),
    (&CANCEL_PAYMENT_ERROR, union::<answer::CancelPaymentError>),
    (&CASH_RECEIPT, union::<answer::CashReceipt>),
    (&CHANNEL_SPECIFIC_FAILURE, union::<answer::ChannelSpecificFailure>),
    (&CLOSE_VIRTUAL_ACCOUNT_ERROR, union::<answer::CloseVirtualAccountError>),
    (&CONFIRM_BILLING_KEY_ERROR, union::<answer::ConfirmBillingKeyError>),
    (&CONFIRM_ESCROW_ERROR, union::<answer::ConfirmEscrowError>),
    (&CONFIRM_PAYMENT_ERROR, union::<answer::ConfirmPaymentError>),
    (&CREATE_PAYMENT_SCHEDULE_ERROR, union::<answer::CreatePaymentScheduleError>),
    (&DELETE_BILLING_KEY_ERROR, union::<answer::DeleteBillingKeyError>),
    (&GET_ALL_PAYMENT_EVENTS_ERROR, union::<answer::GetAllPaymentEventsError>),
    (&GET_ALL_PAYMENTS_ERROR, union::<answer::GetAllPaymentsError>),
    (&GET_BILLING_KEY_INFO_ERROR, union::<answer::GetBillingKeyInfoError>),
    (&GET_BILLING_KEY_INFOS_ERROR, union::<answer::GetBillingKeyInfosError>),
    (&GET_CASH_RECEIPT_ERROR, union::<answer::GetCashReceiptError>),
    (&GET_CASH_RECEIPTS_ERROR, union::<answer::GetCashReceiptsError>),
    (&GET_PAYMENT_ERROR, union::<answer::GetPaymentError>),
    (&GET_PAYMENT_SCHEDULE_ERROR, union::<answer::GetPaymentScheduleError>),
    (&GET_PAYMENT_SCHEDULES_ERROR, union::<answer::GetPaymentSchedulesError>),
    (&GET_PAYMENT_TRANSACTIONS_ERROR, union::<answer::GetPaymentTransactionsError>),
    (&GET_PAYMENTS_ERROR, union::<answer::GetPaymentsError>),
    (&ISSUE_BILLING_KEY_ERROR, union::<answer::IssueBillingKeyError>),
    (&ISSUE_CASH_RECEIPT_ERROR, union::<answer::IssueCashReceiptError>),
    (&MODIFY_ESCROW_LOGISTICS_ERROR, union::<answer::ModifyEscrowLogisticsError>),
    (&PAY_INSTANTLY_ERROR, union::<answer::PayInstantlyError>),
    (&PAY_WITH_BILLING_KEY_ERROR, union::<answer::PayWithBillingKeyError>),
    (&PAYMENT, union::<answer::Payment>),
    (&PAYMENT_CANCELLATION, union::<answer::PaymentCancellation>),
    (&PAYMENT_CASH_RECEIPT, union::<answer::PaymentCashReceipt>),
    (&PAYMENT_ESCROW, union::<answer::PaymentEscrow>),
    (&PAYMENT_EVENT, union::<answer::PaymentEvent>),
    (&PAYMENT_METHOD, union::<answer::PaymentMethod>),
    (&PAYMENT_METHOD_EASY_PAY_METHOD, union::<answer::PaymentMethodEasyPayMethod>),
    (&PAYMENT_SCHEDULE, union::<answer::PaymentSchedule>),
    (&PAYMENT_TRANSACTION, union::<answer::PaymentTransaction>),
    (&PG_BILLING_KEY_ISSUE_RESPONSE, union::<answer::PgBillingKeyIssueResponse>),
    (&PRE_REGISTER_PAYMENT_ERROR, union::<answer::PreRegisterPaymentError>),
    (&RESEND_WEBHOOK_ERROR, union::<answer::ResendWebhookError>),
    (&REVOKE_PAYMENT_SCHEDULES_ERROR, union::<answer::RevokePaymentSchedulesError>),
];
/// The unions that are the error of an operation.
pub(super) static REFUSALS: &[Test<Union>] = &[
    (&APPLY_ESCROW_LOGISTICS_ERROR, refusal::<answer::ApplyEscrowLogisticsError>),
    (&CANCEL_CASH_RECEIPT_ERROR, refusal::<answer::CancelCashReceiptError>),
    (&CANCEL_PAYMENT_ERROR, refusal::<answer::CancelPaymentError>),
    (&CLOSE_VIRTUAL_ACCOUNT_ERROR, refusal::<answer::CloseVirtualAccountError>),
    (&CONFIRM_BILLING_KEY_ERROR, refusal::<answer::ConfirmBillingKeyError>),
    (&CONFIRM_ESCROW_ERROR, refusal::<answer::ConfirmEscrowError>),
    (&CONFIRM_PAYMENT_ERROR, refusal::<answer::ConfirmPaymentError>),
    (&CREATE_PAYMENT_SCHEDULE_ERROR, refusal::<answer::CreatePaymentScheduleError>),
    (&DELETE_BILLING_KEY_ERROR, refusal::<answer::DeleteBillingKeyError>),
    (&GET_ALL_PAYMENT_EVENTS_ERROR, refusal::<answer::GetAllPaymentEventsError>),
    (&GET_ALL_PAYMENTS_ERROR, refusal::<answer::GetAllPaymentsError>),
    (&GET_BILLING_KEY_INFO_ERROR, refusal::<answer::GetBillingKeyInfoError>),
    (&GET_BILLING_KEY_INFOS_ERROR, refusal::<answer::GetBillingKeyInfosError>),
    (&GET_CASH_RECEIPT_ERROR, refusal::<answer::GetCashReceiptError>),
    (&GET_CASH_RECEIPTS_ERROR, refusal::<answer::GetCashReceiptsError>),
    (&GET_PAYMENT_ERROR, refusal::<answer::GetPaymentError>),
    (&GET_PAYMENT_SCHEDULE_ERROR, refusal::<answer::GetPaymentScheduleError>),
    (&GET_PAYMENT_SCHEDULES_ERROR, refusal::<answer::GetPaymentSchedulesError>),
    (&GET_PAYMENT_TRANSACTIONS_ERROR, refusal::<answer::GetPaymentTransactionsError>),
    (&GET_PAYMENTS_ERROR, refusal::<answer::GetPaymentsError>),
    (&ISSUE_BILLING_KEY_ERROR, refusal::<answer::IssueBillingKeyError>),
    (&ISSUE_CASH_RECEIPT_ERROR, refusal::<answer::IssueCashReceiptError>),
    (&MODIFY_ESCROW_LOGISTICS_ERROR, refusal::<answer::ModifyEscrowLogisticsError>),
    (&PAY_INSTANTLY_ERROR, refusal::<answer::PayInstantlyError>),
    (&PAY_WITH_BILLING_KEY_ERROR, refusal::<answer::PayWithBillingKeyError>),
    (&PRE_REGISTER_PAYMENT_ERROR, refusal::<answer::PreRegisterPaymentError>),
    (&RESEND_WEBHOOK_ERROR, refusal::<answer::ResendWebhookError>),
    (&REVOKE_PAYMENT_SCHEDULES_ERROR, refusal::<answer::RevokePaymentSchedulesError>),
];
/// Every enum that an answer can hold: PortOne's codes, and those that have a name here.
pub(super) static CODES: &[(&str, &[&str], &[&str], CodeTest)] = &[
    (
        "Bank",
        &[
            "BANK_OF_AMERICA",
            "BANK_OF_CHINA",
            "BANK_OF_KOREA",
            "BNK_SECURITIES",
            "BNP_PARIBAS",
            "BOCOM",
            "BOOKOOK_SECURITIES",
            "BUSAN",
            "CAPE_SECURITIES",
            "CCB",
            "CITI",
            "DAEGU",
            "DAISHIN_SECURITIES",
            "DAOL_SECURITIES",
            "DB_SECURITIES",
            "DEUTSCHE",
            "EBEST_SECURITIES",
            "EUGENE_SECURITIES",
            "HANA",
            "HANA_SECURITIES",
            "HANHWA_SECURITIES",
            "HANYANG_SECURITIES",
            "HI_SECURITIES",
            "HSBC",
            "HYUNDAI_MOTOR_SECURITIES",
            "IBK",
            "IBK_SECURITIES",
            "ICBC",
            "JEJU",
            "JEONBUK",
            "JPMC",
            "KAKAO",
            "KAKAO_PAY_SECURITIES",
            "KB_SECURITIES",
            "KCIS",
            "KDB",
            "KEXIM",
            "KFCC",
            "KIBO",
            "KIWOOM_SECURITIES",
            "KODIT",
            "KOOKMIN",
            "KOREA_FOSS_SECURITIES",
            "KOREA_SECURITIES",
            "KOREA_SECURITIES_FINANCE",
            "KWANGJU",
            "KYOBO_SECURITIES",
            "KYONGNAM",
            "K_BANK",
            "LEADING_SECURITIES",
            "LOCAL_NONGHYUP",
            "MERITZ_SECURITIES",
            "MIRAE_ASSET_SECURITIES",
            "MISC_FOREIGN",
            "MIZUHO",
            "MORGAN_STANLEY",
            "MUFG",
            "NFCF",
            "NH_SECURITIES",
            "NONGHYUP",
            "POST",
            "SAMSUNG_SECURITIES",
            "SANGSANGIN_SECURITIES",
            "SAVINGS_BANK",
            "SGI",
            "SHINHAN",
            "SHINHAN_SECURITIES",
            "SHINHYUP",
            "SHINYOUNG_SECURITIES",
            "SK_SECURITIES",
            "STANDARD_CHARTERED",
            "SUHYUP",
            "SUHYUP_FEDERATION",
            "TOSS",
            "TOSS_SECURITIES",
            "UOB",
            "WOORI",
            "WOORI_INVESTMENT_BANK",
            "YUANTA_SECURITIES",
        ],
        &[
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
        ],
        code::<answer::Bank>,
    ),
    (
        "CardBrand",
        &["AMEX", "DINERS", "JCB", "LOCAL", "MASTER", "UNIONPAY", "VISA"],
        &["AMEX", "DINERS", "JCB", "LOCAL", "MASTER", "UNIONPAY", "VISA"],
        code::<answer::CardBrand>,
    ),
    (
        "CardOwnerType",
        &["CORPORATE", "PERSONAL"],
        &["CORPORATE", "PERSONAL"],
        code::<answer::CardOwnerType>,
    ),
    (
        "CardType",
        &["CREDIT", "DEBIT", "GIFT"],
        &["CREDIT", "DEBIT", "GIFT"],
        code::<answer::CardType>,
    ),
    (
        "CashReceiptType",
        &["CORPORATE", "PERSONAL"],
        &["CORPORATE", "PERSONAL"],
        code::<answer::CashReceiptType>,
    ),
    (
        "Currency",
        &[
            "AED",
            "AFN",
            "ALL",
            "AMD",
            "ANG",
            "AOA",
            "ARS",
            "AUD",
            "AWG",
            "AZN",
            "BAM",
            "BBD",
            "BDT",
            "BGN",
            "BHD",
            "BIF",
            "BMD",
            "BND",
            "BOB",
            "BOV",
            "BRL",
            "BSD",
            "BTN",
            "BWP",
            "BYN",
            "BZD",
            "CAD",
            "CDF",
            "CHE",
            "CHF",
            "CHW",
            "CLF",
            "CLP",
            "CNY",
            "COP",
            "COU",
            "CRC",
            "CUC",
            "CUP",
            "CVE",
            "CZK",
            "DJF",
            "DKK",
            "DOP",
            "DZD",
            "EGP",
            "ERN",
            "ETB",
            "EUR",
            "FJD",
            "FKP",
            "GBP",
            "GEL",
            "GHS",
            "GIP",
            "GMD",
            "GNF",
            "GTQ",
            "GYD",
            "HKD",
            "HNL",
            "HRK",
            "HTG",
            "HUF",
            "IDR",
            "ILS",
            "INR",
            "IQD",
            "IRR",
            "ISK",
            "JMD",
            "JOD",
            "JPY",
            "KES",
            "KGS",
            "KHR",
            "KMF",
            "KPW",
            "KRW",
            "KWD",
            "KYD",
            "KZT",
            "LAK",
            "LBP",
            "LKR",
            "LRD",
            "LSL",
            "LYD",
            "MAD",
            "MDL",
            "MGA",
            "MKD",
            "MMK",
            "MNT",
            "MOP",
            "MRU",
            "MUR",
            "MVR",
            "MWK",
            "MXN",
            "MXV",
            "MYR",
            "MZN",
            "NAD",
            "NGN",
            "NIO",
            "NOK",
            "NPR",
            "NZD",
            "OMR",
            "PAB",
            "PEN",
            "PGK",
            "PHP",
            "PKR",
            "PLN",
            "PYG",
            "QAR",
            "RON",
            "RSD",
            "RUB",
            "RWF",
            "SAR",
            "SBD",
            "SCR",
            "SDG",
            "SEK",
            "SGD",
            "SHP",
            "SLE",
            "SLL",
            "SOS",
            "SRD",
            "SSP",
            "STN",
            "SVC",
            "SYP",
            "SZL",
            "THB",
            "TJS",
            "TMT",
            "TND",
            "TOP",
            "TRY",
            "TTD",
            "TWD",
            "TZS",
            "UAH",
            "UGX",
            "USD",
            "USN",
            "UYI",
            "UYU",
            "UYW",
            "UZS",
            "VED",
            "VES",
            "VND",
            "VUV",
            "WST",
            "XAF",
            "XAG",
            "XAU",
            "XBA",
            "XBB",
            "XBC",
            "XBD",
            "XCD",
            "XDR",
            "XOF",
            "XPD",
            "XPF",
            "XPT",
            "XSU",
            "XTS",
            "XUA",
            "XXX",
            "YER",
            "ZAR",
            "ZMW",
            "ZWL",
        ],
        &["KRW", "USD"],
        code::<answer::Currency>,
    ),
    (
        "DisputeStatus",
        &["RESOLVED", "UNRESOLVED"],
        &["RESOLVED", "UNRESOLVED"],
        code::<answer::DisputeStatus>,
    ),
    (
        "EasyPayProvider",
        &[
            "ALIPAY",
            "AMAZONPAY",
            "APPLEPAY",
            "AUPAY",
            "CHAI",
            "DBARAI",
            "GRABPAY",
            "HYPHEN",
            "JKOPAY",
            "KAKAOPAY",
            "KB_APP",
            "KLARNA",
            "KPAY",
            "LGPAY",
            "LINEPAY",
            "LPAY",
            "MERPAY",
            "MIR",
            "MONEYTREE",
            "NAVERPAY",
            "PAYCO",
            "PAYPAL",
            "PAYPAY",
            "PINPAY",
            "RAKUTENPAY",
            "SAMSUNGPAY",
            "SHOPEEPAY",
            "SKPAY",
            "SMILEPAY",
            "SSGPAY",
            "TMONEY",
            "TOSSPAY",
            "TOSS_BRANDPAY",
            "WECHAT",
        ],
        &[
            "ALIPAY",
            "AMAZONPAY",
            "APPLEPAY",
            "AUPAY",
            "CHAI",
            "DBARAI",
            "GRABPAY",
            "HYPHEN",
            "JKOPAY",
            "KAKAOPAY",
            "KB_APP",
            "KLARNA",
            "KPAY",
            "LGPAY",
            "LINEPAY",
            "LPAY",
            "MERPAY",
            "MIR",
            "MONEYTREE",
            "NAVERPAY",
            "PAYCO",
            "PAYPAL",
            "PAYPAY",
            "PINPAY",
            "RAKUTENPAY",
            "SAMSUNGPAY",
            "SHOPEEPAY",
            "SKPAY",
            "SMILEPAY",
            "SSGPAY",
            "TMONEY",
            "TOSSPAY",
            "TOSS_BRANDPAY",
            "WECHAT",
        ],
        code::<answer::EasyPayProvider>,
    ),
    (
        "Gender",
        &["FEMALE", "MALE", "OTHER"],
        &["FEMALE", "MALE", "OTHER"],
        code::<answer::Gender>,
    ),
    (
        "PaymentMethodVirtualAccountRefundStatus",
        &["COMPLETED", "FAILED", "PARTIAL_REFUND_FAILED", "PENDING"],
        &["COMPLETED", "FAILED", "PARTIAL_REFUND_FAILED", "PENDING"],
        code::<answer::PaymentMethodVirtualAccountRefundStatus>,
    ),
    (
        "PaymentMethodVirtualAccountType",
        &["FIXED", "NORMAL"],
        &["NORMAL", "FIXED"],
        code::<answer::PaymentMethodVirtualAccountType>,
    ),
    (
        "PaymentWebhookPaymentStatus",
        &[
            "CANCELLED",
            "FAILED",
            "PAID",
            "PARTIAL_CANCELLED",
            "PAY_PENDING",
            "READY",
            "VIRTUAL_ACCOUNT_ISSUED",
        ],
        &[
            "CANCELLED",
            "FAILED",
            "PAID",
            "PARTIAL_CANCELLED",
            "PAY_PENDING",
            "READY",
            "VIRTUAL_ACCOUNT_ISSUED",
        ],
        code::<answer::PaymentWebhookPaymentStatus>,
    ),
    (
        "PaymentWebhookStatus",
        &["FAILED_NOT_OK_RESPONSE", "FAILED_UNEXPECTED_ERROR", "SUCCEEDED"],
        &["FAILED_NOT_OK_RESPONSE", "FAILED_UNEXPECTED_ERROR", "SUCCEEDED"],
        code::<answer::PaymentWebhookStatus>,
    ),
    (
        "PaymentWebhookTrigger",
        &[
            "ASYNC_CANCEL_APPROVED",
            "ASYNC_CANCEL_FAILED",
            "ASYNC_PAY_APPROVED",
            "ASYNC_PAY_FAILED",
            "ASYNC_PAY_PENDING",
            "DISPUTE_CREATED",
            "DISPUTE_RESOLVED",
            "MANUAL",
            "VIRTUAL_ACCOUNT_DEPOSIT",
        ],
        &[
            "ASYNC_CANCEL_APPROVED",
            "ASYNC_CANCEL_FAILED",
            "ASYNC_PAY_APPROVED",
            "ASYNC_PAY_FAILED",
            "ASYNC_PAY_PENDING",
            "DISPUTE_CREATED",
            "DISPUTE_RESOLVED",
            "MANUAL",
            "VIRTUAL_ACCOUNT_DEPOSIT",
        ],
        code::<answer::PaymentWebhookTrigger>,
    ),
    (
        "PgProvider",
        &[
            "ALIPAY",
            "BLUEWALNUT",
            "CHAI",
            "DANAL",
            "DANAL_TPAY",
            "DAOU",
            "EXIMBAY",
            "EXIMBAY_V2",
            "GALAXIA",
            "HTML5_INICIS",
            "HYPHEN",
            "INICIS",
            "INICIS_JP",
            "INICIS_UNIFIED",
            "INICIS_V2",
            "JTNET",
            "KAKAO",
            "KAKAOPAY",
            "KCP",
            "KCP_BILLING",
            "KCP_DIRECT",
            "KCP_QUICK",
            "KCP_V2",
            "KICC",
            "KPN",
            "KSNET",
            "MOBILIANS",
            "MOBILIANS_V2",
            "NAVERCO",
            "NAVERPAY",
            "NICE",
            "NICE_V2",
            "PAYCO",
            "PAYLETTER_GLOBAL",
            "PAYMENTWALL",
            "PAYPAL",
            "PAYPAL_V2",
            "PAYPLE",
            "PINPAY",
            "SETTLE",
            "SETTLE_ACC",
            "SETTLE_FIRM",
            "SMARTRO",
            "SMARTRO_V2",
            "SMILEPAY",
            "SYRUP",
            "TOSSPAY",
            "TOSSPAYMENTS",
            "TOSSPAY_V2",
            "TOSS_BRANDPAY",
            "TRIPLE_A",
            "UPLUS",
            "WELCOME",
        ],
        &["KSNET"],
        code::<answer::PgProvider>,
    ),
    ("PortOneVersion", &["V1", "V2"], &["V1", "V2"], code::<answer::PortOneVersion>),
    (
        "SelectedChannelType",
        &["LIVE", "TEST"],
        &["LIVE", "TEST"],
        code::<answer::SelectedChannelType>,
    ),
    (
        "Trigger",
        &["API", "CHARGEBACK", "CONSOLE", "PORTONE_ADMIN"],
        &["API", "CHARGEBACK", "CONSOLE", "PORTONE_ADMIN"],
        code::<answer::Trigger>,
    ),
];
open!(Address);
open!(ApplyEscrowLogisticsError);
open!(BillingKeyInfo);
open!(BillingKeyPaymentMethod);
open!(CancelCashReceiptError);
open!(CancelPaymentError);
open!(CashReceipt);
open!(ChannelSpecificFailure);
open!(CloseVirtualAccountError);
open!(ConfirmBillingKeyError);
open!(ConfirmEscrowError);
open!(ConfirmPaymentError);
open!(CreatePaymentScheduleError);
open!(DeleteBillingKeyError);
open!(GetAllPaymentEventsError);
open!(GetAllPaymentsError);
open!(GetBillingKeyInfoError);
open!(GetBillingKeyInfosError);
open!(GetCashReceiptError);
open!(GetCashReceiptsError);
open!(GetPaymentError);
open!(GetPaymentScheduleError);
open!(GetPaymentSchedulesError);
open!(GetPaymentTransactionsError);
open!(GetPaymentsError);
open!(IssueBillingKeyError);
open!(IssueCashReceiptError);
open!(ModifyEscrowLogisticsError);
open!(PayInstantlyError);
open!(PayWithBillingKeyError);
open!(Payment);
open!(PaymentCancellation);
open!(PaymentCashReceipt);
open!(PaymentEscrow);
open!(PaymentEvent);
open!(PaymentMethod);
open!(PaymentMethodEasyPayMethod);
open!(PaymentSchedule);
open!(PaymentTransaction);
open!(PgBillingKeyIssueResponse);
open!(PreRegisterPaymentError);
open!(ResendWebhookError);
open!(RevokePaymentSchedulesError);
static ADDRESS: Union = Union {
    name: "Address",
    discriminator: "type",
    cases: &[
        known("ONE_LINE", &ONE_LINE_ADDRESS),
        known("SEPARATED", &SEPARATED_ADDRESS),
    ],
};
static ALREADY_PAID_ERROR: Object = Object {
    name: "AlreadyPaidError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static ALREADY_PAID_OR_WAITING_ERROR: Object = Object {
    name: "AlreadyPaidOrWaitingError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static APPLY_ESCROW_LOGISTICS_ERROR: Union = Union {
    name: "ApplyEscrowLogisticsError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("PAYMENT_NOT_PAID", &PAYMENT_NOT_PAID_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static APPLY_ESCROW_LOGISTICS_RESPONSE: Object = Object {
    name: "ApplyEscrowLogisticsResponse",
    members: &[
        required("appliedAt", Kind::Time),
        required("invoiceNumber", Kind::Text),
        required("sentAt", Kind::Time),
    ],
};
static BEFORE_REGISTERED_PAYMENT_ESCROW: Object = Object {
    name: "BeforeRegisteredPaymentEscrow",
    members: &[required("status", Kind::Text)],
};
static BILLING_KEY_ALREADY_DELETED_ERROR: Object = Object {
    name: "BillingKeyAlreadyDeletedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static BILLING_KEY_ALREADY_ISSUED_ERROR: Object = Object {
    name: "BillingKeyAlreadyIssuedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static BILLING_KEY_FAILURE: Object = Object {
    name: "BillingKeyFailure",
    members: &[
        required("failedAt", Kind::Time),
        optional("message", Kind::Text),
        optional("pgCode", Kind::Text),
        optional("pgMessage", Kind::Text),
    ],
};
static BILLING_KEY_INFO: Union = Union {
    name: "BillingKeyInfo",
    discriminator: "status",
    cases: &[
        known("DELETED", &DELETED_BILLING_KEY_INFO),
        known("ISSUED", &ISSUED_BILLING_KEY_INFO),
    ],
};
static BILLING_KEY_INFO_SUMMARY: Object = Object {
    name: "BillingKeyInfoSummary",
    members: &[
        required("billingKey", Kind::Text),
        optional("channels", Kind::List(&Kind::Object(&SELECTED_CHANNEL))),
        required("issuedAt", Kind::Time),
    ],
};
static BILLING_KEY_NOT_FOUND_ERROR: Object = Object {
    name: "BillingKeyNotFoundError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static BILLING_KEY_NOT_ISSUED_ERROR: Object = Object {
    name: "BillingKeyNotIssuedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static BILLING_KEY_PAYMENT_METHOD: Union = Union {
    name: "BillingKeyPaymentMethod",
    discriminator: "type",
    cases: &[
        known("BillingKeyPaymentMethodCard", &BILLING_KEY_PAYMENT_METHOD_CARD),
        folded("BillingKeyPaymentMethodEasyPay", &BILLING_KEY_PAYMENT_METHOD_EASY_PAY),
        folded("BillingKeyPaymentMethodMobile", &BILLING_KEY_PAYMENT_METHOD_MOBILE),
        folded("BillingKeyPaymentMethodPaypal", &BILLING_KEY_PAYMENT_METHOD_PAYPAL),
        folded("BillingKeyPaymentMethodTransfer", &BILLING_KEY_PAYMENT_METHOD_TRANSFER),
    ],
};
static BILLING_KEY_PAYMENT_METHOD_CARD: Object = Object {
    name: "BillingKeyPaymentMethodCard",
    members: &[optional("card", Kind::Object(&CARD)), required("type", Kind::Text)],
};
static BILLING_KEY_PAYMENT_METHOD_EASY_PAY: Object = Object {
    name: "BillingKeyPaymentMethodEasyPay",
    members: &[
        optional("method", Kind::Union(&BILLING_KEY_PAYMENT_METHOD_EASY_PAY_METHOD)),
        optional("provider", Kind::Code("ALIPAY")),
        required("type", Kind::Text),
    ],
};
static BILLING_KEY_PAYMENT_METHOD_EASY_PAY_CHARGE: Object = Object {
    name: "BillingKeyPaymentMethodEasyPayCharge",
    members: &[required("type", Kind::Text)],
};
static BILLING_KEY_PAYMENT_METHOD_EASY_PAY_METHOD: Union = Union {
    name: "BillingKeyPaymentMethodEasyPayMethod",
    discriminator: "type",
    cases: &[
        known("BillingKeyPaymentMethodCard", &BILLING_KEY_PAYMENT_METHOD_CARD),
        known(
            "BillingKeyPaymentMethodEasyPayCharge",
            &BILLING_KEY_PAYMENT_METHOD_EASY_PAY_CHARGE,
        ),
        known("BillingKeyPaymentMethodTransfer", &BILLING_KEY_PAYMENT_METHOD_TRANSFER),
    ],
};
static BILLING_KEY_PAYMENT_METHOD_MOBILE: Object = Object {
    name: "BillingKeyPaymentMethodMobile",
    members: &[optional("phoneNumber", Kind::Text), required("type", Kind::Text)],
};
static BILLING_KEY_PAYMENT_METHOD_PAYPAL: Object = Object {
    name: "BillingKeyPaymentMethodPaypal",
    members: &[required("type", Kind::Text)],
};
static BILLING_KEY_PAYMENT_METHOD_TRANSFER: Object = Object {
    name: "BillingKeyPaymentMethodTransfer",
    members: &[
        optional("accountNumber", Kind::Text),
        optional("bank", Kind::Code("BANK_OF_AMERICA")),
        required("type", Kind::Text),
    ],
};
static BILLING_KEY_PAYMENT_SUMMARY: Object = Object {
    name: "BillingKeyPaymentSummary",
    members: &[required("paidAt", Kind::Time), required("pgTxId", Kind::Text)],
};
static CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT_ERROR: Object = Object {
    name: "CancelAmountExceedsCancellableAmountError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static CANCEL_CASH_RECEIPT_ERROR: Union = Union {
    name: "CancelCashReceiptError",
    discriminator: "type",
    cases: &[
        known("CASH_RECEIPT_NOT_FOUND", &CASH_RECEIPT_NOT_FOUND_ERROR),
        known("CASH_RECEIPT_NOT_ISSUED", &CASH_RECEIPT_NOT_ISSUED_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static CANCEL_CASH_RECEIPT_RESPONSE: Object = Object {
    name: "CancelCashReceiptResponse",
    members: &[
        required("cancelledAmount", Kind::Integer),
        required("cancelledAt", Kind::Time),
    ],
};
static CANCEL_PAYMENT_ERROR: Union = Union {
    name: "CancelPaymentError",
    discriminator: "type",
    cases: &[
        known(
            "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN",
            &CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN_ERROR,
        ),
        known(
            "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT",
            &CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT_ERROR,
        ),
        known(
            "CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT",
            &CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT_ERROR,
        ),
        known(
            "CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT",
            &CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT_ERROR,
        ),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known(
            "NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT",
            &NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT_ERROR,
        ),
        known("PAYMENT_ALREADY_CANCELLED", &PAYMENT_ALREADY_CANCELLED_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("PAYMENT_NOT_PAID", &PAYMENT_NOT_PAID_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known(
            "PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED",
            &PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED_ERROR,
        ),
        known(
            "SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT",
            &SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT_ERROR,
        ),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static CANCEL_PAYMENT_RESPONSE: Object = Object {
    name: "CancelPaymentResponse",
    members: &[required("cancellation", Kind::Union(&PAYMENT_CANCELLATION))],
};
static CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT_ERROR: Object = Object {
    name: "CancelTaxAmountExceedsCancellableTaxAmountError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT_ERROR: Object = Object {
    name: "CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN_ERROR: Object = Object {
    name: "CancellableAmountConsistencyBrokenError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static CANCELLED_CASH_RECEIPT: Object = Object {
    name: "CancelledCashReceipt",
    members: &[
        required("amount", Kind::Integer),
        required("cancelledAt", Kind::Time),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        required("currency", Kind::Code("AED")),
        required("isManual", Kind::Flag),
        required("issueNumber", Kind::Text),
        required("issuedAt", Kind::Time),
        required("merchantId", Kind::Text),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("pgReceiptId", Kind::Text),
        required("status", Kind::Text),
        optional("statusUpdatedAt", Kind::Time),
        required("storeId", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        optional("type", Kind::Code("CORPORATE")),
        optional("url", Kind::Text),
        optional("vatAmount", Kind::Integer),
    ],
};
static CANCELLED_PAYMENT: Object = Object {
    name: "CancelledPayment",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        required("cancellations", Kind::List(&Kind::Union(&PAYMENT_CANCELLATION))),
        required("cancelledAt", Kind::Time),
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        optional("paidAt", Kind::Time),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("transactionId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static CANCELLED_PAYMENT_CASH_RECEIPT: Object = Object {
    name: "CancelledPaymentCashReceipt",
    members: &[
        required("cancelledAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        required("issueNumber", Kind::Text),
        required("issuedAt", Kind::Time),
        optional("pgReceiptId", Kind::Text),
        required("status", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        required("totalAmount", Kind::Integer),
        optional("type", Kind::Code("CORPORATE")),
        optional("url", Kind::Text),
    ],
};
static CANCELLED_PAYMENT_ESCROW: Object = Object {
    name: "CancelledPaymentEscrow",
    members: &[
        optional("appliedAt", Kind::Time),
        required("company", Kind::Text),
        required("invoiceNumber", Kind::Text),
        optional("sentAt", Kind::Time),
        required("status", Kind::Text),
    ],
};
static CANCELLED_PAYMENT_EVENT: Object = Object {
    name: "CancelledPaymentEvent",
    members: &[
        optional("cancellation", Kind::Union(&PAYMENT_CANCELLATION)),
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("eventAmount", Kind::Integer),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("storeId", Kind::Text),
        required("totalAmount", Kind::Object(&PAYMENT_AMOUNT)),
        required("transactionId", Kind::Text),
        required("type", Kind::Text),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static CANCELLED_PAYMENT_TRANSACTION: Object = Object {
    name: "CancelledPaymentTransaction",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        required("cancellations", Kind::List(&Kind::Union(&PAYMENT_CANCELLATION))),
        required("cancelledAt", Kind::Time),
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        optional("paidAt", Kind::Time),
        required("paymentId", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static CARD: Object = Object {
    name: "Card",
    members: &[
        optional("bin", Kind::Text),
        optional("brand", Kind::Code("AMEX")),
        optional("issuer", Kind::Text),
        optional("name", Kind::Text),
        optional("number", Kind::Text),
        optional("ownerType", Kind::Code("CORPORATE")),
        optional("publisher", Kind::Text),
        optional("type", Kind::Code("CREDIT")),
    ],
};
static CASH_RECEIPT: Union = Union {
    name: "CashReceipt",
    discriminator: "status",
    cases: &[
        known("CANCELLED", &CANCELLED_CASH_RECEIPT),
        known("ISSUED", &ISSUED_CASH_RECEIPT),
        known("ISSUE_FAILED", &ISSUE_FAILED_CASH_RECEIPT),
    ],
};
static CASH_RECEIPT_ALREADY_ISSUED_ERROR: Object = Object {
    name: "CashReceiptAlreadyIssuedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static CASH_RECEIPT_NOT_FOUND_ERROR: Object = Object {
    name: "CashReceiptNotFoundError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static CASH_RECEIPT_NOT_ISSUED_ERROR: Object = Object {
    name: "CashReceiptNotIssuedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static CASH_RECEIPT_SUMMARY: Object = Object {
    name: "CashReceiptSummary",
    members: &[
        required("issueNumber", Kind::Text),
        required("pgReceiptId", Kind::Text),
        required("url", Kind::Text),
    ],
};
static CHANNEL_GROUP_SUMMARY: Object = Object {
    name: "ChannelGroupSummary",
    members: &[
        required("id", Kind::Text),
        required("isForTest", Kind::Flag),
        required("name", Kind::Text),
    ],
};
static CHANNEL_NOT_FOUND_ERROR: Object = Object {
    name: "ChannelNotFoundError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static CHANNEL_SPECIFIC_ERROR: Object = Object {
    name: "ChannelSpecificError",
    members: &[
        required("failures", Kind::List(&Kind::Union(&CHANNEL_SPECIFIC_FAILURE))),
        optional("message", Kind::Text),
        required("succeededChannels", Kind::List(&Kind::Object(&SELECTED_CHANNEL))),
        required("type", Kind::Text),
    ],
};
static CHANNEL_SPECIFIC_FAILURE: Union = Union {
    name: "ChannelSpecificFailure",
    discriminator: "type",
    cases: &[
        known("INVALID_REQUEST", &CHANNEL_SPECIFIC_FAILURE_INVALID_REQUEST),
        known("PG_PROVIDER", &CHANNEL_SPECIFIC_FAILURE_PG_PROVIDER),
    ],
};
static CHANNEL_SPECIFIC_FAILURE_INVALID_REQUEST: Object = Object {
    name: "ChannelSpecificFailureInvalidRequest",
    members: &[
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("message", Kind::Text),
        required("type", Kind::Text),
    ],
};
static CHANNEL_SPECIFIC_FAILURE_PG_PROVIDER: Object = Object {
    name: "ChannelSpecificFailurePgProvider",
    members: &[
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("message", Kind::Text),
        required("pgCode", Kind::Text),
        required("pgMessage", Kind::Text),
        required("type", Kind::Text),
    ],
};
static CLOSE_VIRTUAL_ACCOUNT_ERROR: Union = Union {
    name: "CloseVirtualAccountError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("PAYMENT_NOT_WAITING_FOR_DEPOSIT", &PAYMENT_NOT_WAITING_FOR_DEPOSIT_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static CLOSE_VIRTUAL_ACCOUNT_RESPONSE: Object = Object {
    name: "CloseVirtualAccountResponse",
    members: &[required("closedAt", Kind::Time)],
};
static CONFIRM_BILLING_KEY_ERROR: Union = Union {
    name: "ConfirmBillingKeyError",
    discriminator: "type",
    cases: &[
        known("BILLING_KEY_ALREADY_ISSUED", &BILLING_KEY_ALREADY_ISSUED_ERROR),
        known("BILLING_KEY_NOT_FOUND", &BILLING_KEY_NOT_FOUND_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INFORMATION_MISMATCH", &INFORMATION_MISMATCH_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static CONFIRM_ESCROW_ERROR: Union = Union {
    name: "ConfirmEscrowError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("PAYMENT_NOT_PAID", &PAYMENT_NOT_PAID_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static CONFIRM_ESCROW_RESPONSE: Object = Object {
    name: "ConfirmEscrowResponse",
    members: &[required("completedAt", Kind::Time)],
};
static CONFIRM_PAYMENT_ERROR: Union = Union {
    name: "ConfirmPaymentError",
    discriminator: "type",
    cases: &[
        known("ALREADY_PAID", &ALREADY_PAID_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INFORMATION_MISMATCH", &INFORMATION_MISMATCH_ERROR),
        known("INVALID_PAYMENT_TOKEN", &INVALID_PAYMENT_TOKEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static CONFIRMED_BILLING_KEY_SUMMARY: Object = Object {
    name: "ConfirmedBillingKeySummary",
    members: &[required("billingKey", Kind::Text)],
};
static CONFIRMED_PAYMENT_ESCROW: Object = Object {
    name: "ConfirmedPaymentEscrow",
    members: &[
        optional("appliedAt", Kind::Time),
        required("company", Kind::Text),
        required("invoiceNumber", Kind::Text),
        required("isAutomaticallyConfirmed", Kind::Flag),
        optional("sentAt", Kind::Time),
        required("status", Kind::Text),
    ],
};
static CONFIRMED_PAYMENT_SUMMARY: Object = Object {
    name: "ConfirmedPaymentSummary",
    members: &[required("paidAt", Kind::Time), required("pgTxId", Kind::Text)],
};
static CREATE_PAYMENT_SCHEDULE_ERROR: Union = Union {
    name: "CreatePaymentScheduleError",
    discriminator: "type",
    cases: &[
        known("ALREADY_PAID_OR_WAITING", &ALREADY_PAID_OR_WAITING_ERROR),
        known("BILLING_KEY_ALREADY_DELETED", &BILLING_KEY_ALREADY_DELETED_ERROR),
        known("BILLING_KEY_NOT_FOUND", &BILLING_KEY_NOT_FOUND_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_SCHEDULE_ALREADY_EXISTS", &PAYMENT_SCHEDULE_ALREADY_EXISTS_ERROR),
        known(
            "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT",
            &SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT_ERROR,
        ),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static CREATE_PAYMENT_SCHEDULE_RESPONSE: Object = Object {
    name: "CreatePaymentScheduleResponse",
    members: &[required("schedule", Kind::Object(&PAYMENT_SCHEDULE_SUMMARY))],
};
static CUSTOMER: Object = Object {
    name: "Customer",
    members: &[
        optional("address", Kind::Union(&ADDRESS)),
        optional("birthDay", Kind::Text),
        optional("birthMonth", Kind::Text),
        optional("birthYear", Kind::Text),
        optional("email", Kind::Text),
        optional("gender", Kind::Code("FEMALE")),
        optional("id", Kind::Text),
        optional("name", Kind::Text),
        optional("phoneNumber", Kind::Text),
        optional("zipcode", Kind::Text),
    ],
};
static DELETE_BILLING_KEY_ERROR: Union = Union {
    name: "DeleteBillingKeyError",
    discriminator: "type",
    cases: &[
        known("BILLING_KEY_ALREADY_DELETED", &BILLING_KEY_ALREADY_DELETED_ERROR),
        known("BILLING_KEY_NOT_FOUND", &BILLING_KEY_NOT_FOUND_ERROR),
        known("BILLING_KEY_NOT_ISSUED", &BILLING_KEY_NOT_ISSUED_ERROR),
        known("CHANNEL_SPECIFIC", &CHANNEL_SPECIFIC_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_SCHEDULE_ALREADY_EXISTS", &PAYMENT_SCHEDULE_ALREADY_EXISTS_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static DELETE_BILLING_KEY_RESPONSE: Object = Object {
    name: "DeleteBillingKeyResponse",
    members: &[required("deletedAt", Kind::Time)],
};
static DELETED_BILLING_KEY_INFO: Object = Object {
    name: "DeletedBillingKeyInfo",
    members: &[
        required("billingKey", Kind::Text),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        required("channels", Kind::List(&Kind::Object(&SELECTED_CHANNEL))),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("deletedAt", Kind::Time),
        optional("issueId", Kind::Text),
        optional("issueName", Kind::Text),
        required("issuedAt", Kind::Time),
        required("merchantId", Kind::Text),
        optional("methods", Kind::List(&Kind::Union(&BILLING_KEY_PAYMENT_METHOD))),
        optional(
            "pgBillingKeyIssueResponses",
            Kind::List(&Kind::Union(&PG_BILLING_KEY_ISSUE_RESPONSE)),
        ),
        optional("requestedAt", Kind::Time),
        required("status", Kind::Text),
        required("storeId", Kind::Text),
    ],
};
static DELIVERED_PAYMENT_ESCROW: Object = Object {
    name: "DeliveredPaymentEscrow",
    members: &[
        optional("appliedAt", Kind::Time),
        required("company", Kind::Text),
        required("invoiceNumber", Kind::Text),
        optional("sentAt", Kind::Time),
        required("status", Kind::Text),
    ],
};
static DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT_ERROR: Object = Object {
    name: "DiscountAmountExceedsTotalAmountError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static DISPUTE: Object = Object {
    name: "Dispute",
    members: &[
        required("createdAt", Kind::Time),
        optional("pgDisputeId", Kind::Text),
        required("reason", Kind::Text),
        optional("resolvedAt", Kind::Time),
        required("status", Kind::Code("RESOLVED")),
    ],
};
static FAILED_PAYMENT: Object = Object {
    name: "FailedPayment",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        optional("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("failedAt", Kind::Time),
        required("failure", Kind::Object(&PAYMENT_FAILURE)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("transactionId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static FAILED_PAYMENT_CANCELLATION: Object = Object {
    name: "FailedPaymentCancellation",
    members: &[
        optional("cancelledAt", Kind::Time),
        optional("easyPayDiscountAmount", Kind::Integer),
        required("id", Kind::Text),
        optional("pgCancellationId", Kind::Text),
        required("reason", Kind::Text),
        required("requestedAt", Kind::Time),
        required("status", Kind::Text),
        required("taxFreeAmount", Kind::Integer),
        required("totalAmount", Kind::Integer),
        optional("trigger", Kind::Code("API")),
        required("vatAmount", Kind::Integer),
    ],
};
static FAILED_PAYMENT_SCHEDULE: Object = Object {
    name: "FailedPaymentSchedule",
    members: &[
        required("billingKey", Kind::Text),
        required("completedAt", Kind::Time),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        required("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("id", Kind::Text),
        optional("installmentMonth", Kind::Integer),
        required("isCulturalExpense", Kind::Flag),
        required("isEscrow", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("noticeUrls", Kind::List(&Kind::Text)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        required("startedAt", Kind::Time),
        required("status", Kind::Text),
        required("storeId", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        required("timeToPay", Kind::Time),
        required("totalAmount", Kind::Integer),
        optional("vatAmount", Kind::Integer),
    ],
};
static FAILED_PAYMENT_TRANSACTION: Object = Object {
    name: "FailedPaymentTransaction",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        optional("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("failedAt", Kind::Time),
        required("failure", Kind::Object(&PAYMENT_FAILURE)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static FAILED_PG_BILLING_KEY_ISSUE_RESPONSE: Object = Object {
    name: "FailedPgBillingKeyIssueResponse",
    members: &[
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        required("failure", Kind::Object(&BILLING_KEY_FAILURE)),
        required("type", Kind::Text),
    ],
};
static FORBIDDEN_ERROR: Object = Object {
    name: "ForbiddenError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static GET_ALL_PAYMENT_EVENTS_BY_CURSOR_RESPONSE: Object = Object {
    name: "GetAllPaymentEventsByCursorResponse",
    members: &[required("items", Kind::List(&Kind::Object(&PAYMENT_EVENT_WITH_CURSOR)))],
};
static GET_ALL_PAYMENT_EVENTS_ERROR: Union = Union {
    name: "GetAllPaymentEventsError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_ALL_PAYMENTS_BY_CURSOR_RESPONSE: Object = Object {
    name: "GetAllPaymentsByCursorResponse",
    members: &[required("items", Kind::List(&Kind::Object(&PAYMENT_WITH_CURSOR)))],
};
static GET_ALL_PAYMENTS_ERROR: Union = Union {
    name: "GetAllPaymentsError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_BILLING_KEY_INFO_ERROR: Union = Union {
    name: "GetBillingKeyInfoError",
    discriminator: "type",
    cases: &[
        known("BILLING_KEY_NOT_FOUND", &BILLING_KEY_NOT_FOUND_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_BILLING_KEY_INFOS_ERROR: Union = Union {
    name: "GetBillingKeyInfosError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_BILLING_KEY_INFOS_RESPONSE: Object = Object {
    name: "GetBillingKeyInfosResponse",
    members: &[
        required("items", Kind::List(&Kind::Union(&BILLING_KEY_INFO))),
        required("page", Kind::Object(&PAGE_INFO)),
    ],
};
static GET_CASH_RECEIPT_ERROR: Union = Union {
    name: "GetCashReceiptError",
    discriminator: "type",
    cases: &[
        known("CASH_RECEIPT_NOT_FOUND", &CASH_RECEIPT_NOT_FOUND_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_CASH_RECEIPTS_ERROR: Union = Union {
    name: "GetCashReceiptsError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_CASH_RECEIPTS_RESPONSE: Object = Object {
    name: "GetCashReceiptsResponse",
    members: &[
        required("items", Kind::List(&Kind::Union(&CASH_RECEIPT))),
        required("page", Kind::Object(&PAGE_INFO)),
    ],
};
static GET_PAYMENT_ERROR: Union = Union {
    name: "GetPaymentError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_PAYMENT_SCHEDULE_ERROR: Union = Union {
    name: "GetPaymentScheduleError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_SCHEDULE_NOT_FOUND", &PAYMENT_SCHEDULE_NOT_FOUND_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_PAYMENT_SCHEDULES_ERROR: Union = Union {
    name: "GetPaymentSchedulesError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_PAYMENT_SCHEDULES_RESPONSE: Object = Object {
    name: "GetPaymentSchedulesResponse",
    members: &[
        required("items", Kind::List(&Kind::Union(&PAYMENT_SCHEDULE))),
        required("page", Kind::Object(&PAGE_INFO)),
    ],
};
static GET_PAYMENT_TRANSACTIONS_ERROR: Union = Union {
    name: "GetPaymentTransactionsError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_PAYMENT_TRANSACTIONS_RESPONSE: Object = Object {
    name: "GetPaymentTransactionsResponse",
    members: &[required("items", Kind::List(&Kind::Union(&PAYMENT_TRANSACTION)))],
};
static GET_PAYMENTS_ERROR: Union = Union {
    name: "GetPaymentsError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static GET_PAYMENTS_RESPONSE: Object = Object {
    name: "GetPaymentsResponse",
    members: &[
        required("items", Kind::List(&Kind::Union(&PAYMENT))),
        required("page", Kind::Object(&PAGE_INFO)),
    ],
};
static INFORMATION_MISMATCH_ERROR: Object = Object {
    name: "InformationMismatchError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static INSTANT_PAYMENT_SUMMARY: Object = Object {
    name: "InstantPaymentSummary",
    members: &[required("paidAt", Kind::Time), required("pgTxId", Kind::Text)],
};
static INVALID_PAYMENT_TOKEN_ERROR: Object = Object {
    name: "InvalidPaymentTokenError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static INVALID_REQUEST_ERROR: Object = Object {
    name: "InvalidRequestError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static ISSUE_BILLING_KEY_ERROR: Union = Union {
    name: "IssueBillingKeyError",
    discriminator: "type",
    cases: &[
        known("CHANNEL_NOT_FOUND", &CHANNEL_NOT_FOUND_ERROR),
        known("CHANNEL_SPECIFIC", &CHANNEL_SPECIFIC_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static ISSUE_BILLING_KEY_RESPONSE: Object = Object {
    name: "IssueBillingKeyResponse",
    members: &[
        required("billingKeyInfo", Kind::Object(&BILLING_KEY_INFO_SUMMARY)),
        optional(
            "channelSpecificFailures",
            Kind::List(&Kind::Union(&CHANNEL_SPECIFIC_FAILURE)),
        ),
    ],
};
static ISSUE_CASH_RECEIPT_ERROR: Union = Union {
    name: "IssueCashReceiptError",
    discriminator: "type",
    cases: &[
        known("CASH_RECEIPT_ALREADY_ISSUED", &CASH_RECEIPT_ALREADY_ISSUED_ERROR),
        known("CHANNEL_NOT_FOUND", &CHANNEL_NOT_FOUND_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static ISSUE_CASH_RECEIPT_RESPONSE: Object = Object {
    name: "IssueCashReceiptResponse",
    members: &[required("cashReceipt", Kind::Object(&CASH_RECEIPT_SUMMARY))],
};
static ISSUE_FAILED_CASH_RECEIPT: Object = Object {
    name: "IssueFailedCashReceipt",
    members: &[
        optional("channel", Kind::Object(&SELECTED_CHANNEL)),
        required("isManual", Kind::Flag),
        required("merchantId", Kind::Text),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        required("status", Kind::Text),
        optional("statusUpdatedAt", Kind::Time),
        required("storeId", Kind::Text),
    ],
};
static ISSUED_BILLING_KEY_INFO: Object = Object {
    name: "IssuedBillingKeyInfo",
    members: &[
        required("billingKey", Kind::Text),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        required("channels", Kind::List(&Kind::Object(&SELECTED_CHANNEL))),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("issueId", Kind::Text),
        optional("issueName", Kind::Text),
        required("issuedAt", Kind::Time),
        required("merchantId", Kind::Text),
        optional("methods", Kind::List(&Kind::Union(&BILLING_KEY_PAYMENT_METHOD))),
        optional(
            "pgBillingKeyIssueResponses",
            Kind::List(&Kind::Union(&PG_BILLING_KEY_ISSUE_RESPONSE)),
        ),
        optional("requestedAt", Kind::Time),
        required("status", Kind::Text),
        required("storeId", Kind::Text),
    ],
};
static ISSUED_CASH_RECEIPT: Object = Object {
    name: "IssuedCashReceipt",
    members: &[
        required("amount", Kind::Integer),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        required("currency", Kind::Code("AED")),
        required("isManual", Kind::Flag),
        required("issueNumber", Kind::Text),
        required("issuedAt", Kind::Time),
        required("merchantId", Kind::Text),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("pgReceiptId", Kind::Text),
        required("status", Kind::Text),
        optional("statusUpdatedAt", Kind::Time),
        required("storeId", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        optional("type", Kind::Code("CORPORATE")),
        optional("url", Kind::Text),
        optional("vatAmount", Kind::Integer),
    ],
};
static ISSUED_PAYMENT_CASH_RECEIPT: Object = Object {
    name: "IssuedPaymentCashReceipt",
    members: &[
        required("currency", Kind::Code("AED")),
        required("issueNumber", Kind::Text),
        required("issuedAt", Kind::Time),
        optional("pgReceiptId", Kind::Text),
        required("status", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        required("totalAmount", Kind::Integer),
        optional("type", Kind::Code("CORPORATE")),
        optional("url", Kind::Text),
    ],
};
static ISSUED_PG_BILLING_KEY_ISSUE_RESPONSE: Object = Object {
    name: "IssuedPgBillingKeyIssueResponse",
    members: &[
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("method", Kind::Union(&BILLING_KEY_PAYMENT_METHOD)),
        optional("pgTxId", Kind::Text),
        required("type", Kind::Text),
    ],
};
static MAX_TRANSACTION_COUNT_REACHED_ERROR: Object = Object {
    name: "MaxTransactionCountReachedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static MAX_WEBHOOK_RETRY_COUNT_REACHED_ERROR: Object = Object {
    name: "MaxWebhookRetryCountReachedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static MODIFY_ESCROW_LOGISTICS_ERROR: Union = Union {
    name: "ModifyEscrowLogisticsError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("PAYMENT_NOT_PAID", &PAYMENT_NOT_PAID_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static MODIFY_ESCROW_LOGISTICS_RESPONSE: Object = Object {
    name: "ModifyEscrowLogisticsResponse",
    members: &[
        required("invoiceNumber", Kind::Text),
        required("modifiedAt", Kind::Time),
        required("sentAt", Kind::Time),
    ],
};
static NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT_ERROR: Object = Object {
    name: "NegativePromotionAdjustedCancelAmountError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static ONE_LINE_ADDRESS: Object = Object {
    name: "OneLineAddress",
    members: &[required("oneLine", Kind::Text), required("type", Kind::Text)],
};
static PAGE_INFO: Object = Object {
    name: "PageInfo",
    members: &[
        required("number", Kind::Integer),
        required("size", Kind::Integer),
        required("totalCount", Kind::Integer),
    ],
};
static PAID_PAYMENT: Object = Object {
    name: "PaidPayment",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        optional("cancellations", Kind::List(&Kind::Union(&PAYMENT_CANCELLATION))),
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("disputes", Kind::List(&Kind::Object(&DISPUTE))),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paidAt", Kind::Time),
        optional("pgResponse", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("transactionId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static PAID_PAYMENT_EVENT: Object = Object {
    name: "PaidPaymentEvent",
    members: &[
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("disputes", Kind::List(&Kind::Object(&DISPUTE))),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("eventAmount", Kind::Integer),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("pgResponse", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("storeId", Kind::Text),
        required("totalAmount", Kind::Object(&PAYMENT_AMOUNT)),
        required("transactionId", Kind::Text),
        required("type", Kind::Text),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static PAID_PAYMENT_TRANSACTION: Object = Object {
    name: "PaidPaymentTransaction",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paidAt", Kind::Time),
        required("paymentId", Kind::Text),
        optional("pgResponse", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static PARTIAL_CANCELLED_PAYMENT: Object = Object {
    name: "PartialCancelledPayment",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        required("cancellations", Kind::List(&Kind::Union(&PAYMENT_CANCELLATION))),
        required("cancelledAt", Kind::Time),
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        optional("paidAt", Kind::Time),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("transactionId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static PARTIAL_CANCELLED_PAYMENT_EVENT: Object = Object {
    name: "PartialCancelledPaymentEvent",
    members: &[
        optional("cancellation", Kind::Union(&PAYMENT_CANCELLATION)),
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("eventAmount", Kind::Integer),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("storeId", Kind::Text),
        required("totalAmount", Kind::Object(&PAYMENT_AMOUNT)),
        required("transactionId", Kind::Text),
        required("type", Kind::Text),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static PARTIAL_CANCELLED_PAYMENT_TRANSACTION: Object = Object {
    name: "PartialCancelledPaymentTransaction",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        required("cancellations", Kind::List(&Kind::Union(&PAYMENT_CANCELLATION))),
        required("cancelledAt", Kind::Time),
        optional("cashReceipt", Kind::Union(&PAYMENT_CASH_RECEIPT)),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        optional("paidAt", Kind::Time),
        required("paymentId", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static PAY_INSTANTLY_ERROR: Union = Union {
    name: "PayInstantlyError",
    discriminator: "type",
    cases: &[
        known("ALREADY_PAID", &ALREADY_PAID_ERROR),
        known("CHANNEL_NOT_FOUND", &CHANNEL_NOT_FOUND_ERROR),
        known(
            "DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT",
            &DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT_ERROR,
        ),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("MAX_TRANSACTION_COUNT_REACHED", &MAX_TRANSACTION_COUNT_REACHED_ERROR),
        known("PAYMENT_SCHEDULE_ALREADY_EXISTS", &PAYMENT_SCHEDULE_ALREADY_EXISTS_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known(
            "PROMOTION_PAY_METHOD_DOES_NOT_MATCH",
            &PROMOTION_PAY_METHOD_DOES_NOT_MATCH_ERROR,
        ),
        known(
            "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT",
            &SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT_ERROR,
        ),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static PAY_INSTANTLY_RESPONSE: Object = Object {
    name: "PayInstantlyResponse",
    members: &[required("payment", Kind::Object(&INSTANT_PAYMENT_SUMMARY))],
};
static PAY_PENDING_PAYMENT: Object = Object {
    name: "PayPendingPayment",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("transactionId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static PAY_PENDING_PAYMENT_TRANSACTION: Object = Object {
    name: "PayPendingPaymentTransaction",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static PAY_WITH_BILLING_KEY_ERROR: Union = Union {
    name: "PayWithBillingKeyError",
    discriminator: "type",
    cases: &[
        known("ALREADY_PAID", &ALREADY_PAID_ERROR),
        known("BILLING_KEY_ALREADY_DELETED", &BILLING_KEY_ALREADY_DELETED_ERROR),
        known("BILLING_KEY_NOT_FOUND", &BILLING_KEY_NOT_FOUND_ERROR),
        known("CHANNEL_NOT_FOUND", &CHANNEL_NOT_FOUND_ERROR),
        known(
            "DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT",
            &DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT_ERROR,
        ),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("MAX_TRANSACTION_COUNT_REACHED", &MAX_TRANSACTION_COUNT_REACHED_ERROR),
        known("PAYMENT_SCHEDULE_ALREADY_EXISTS", &PAYMENT_SCHEDULE_ALREADY_EXISTS_ERROR),
        known("PG_PROVIDER", &PG_PROVIDER_ERROR),
        known(
            "PROMOTION_PAY_METHOD_DOES_NOT_MATCH",
            &PROMOTION_PAY_METHOD_DOES_NOT_MATCH_ERROR,
        ),
        known(
            "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT",
            &SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT_ERROR,
        ),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static PAY_WITH_BILLING_KEY_RESPONSE: Object = Object {
    name: "PayWithBillingKeyResponse",
    members: &[required("payment", Kind::Object(&BILLING_KEY_PAYMENT_SUMMARY))],
};
static PAYMENT: Union = Union {
    name: "Payment",
    discriminator: "status",
    cases: &[
        known("CANCELLED", &CANCELLED_PAYMENT),
        known("FAILED", &FAILED_PAYMENT),
        known("PAID", &PAID_PAYMENT),
        known("PARTIAL_CANCELLED", &PARTIAL_CANCELLED_PAYMENT),
        known("PAY_PENDING", &PAY_PENDING_PAYMENT),
        known("READY", &READY_PAYMENT),
        known("VIRTUAL_ACCOUNT_ISSUED", &VIRTUAL_ACCOUNT_ISSUED_PAYMENT),
    ],
};
static PAYMENT_ALREADY_CANCELLED_ERROR: Object = Object {
    name: "PaymentAlreadyCancelledError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_AMOUNT: Object = Object {
    name: "PaymentAmount",
    members: &[
        required("cancelled", Kind::Integer),
        required("cancelledTaxFree", Kind::Integer),
        required("discount", Kind::Integer),
        required("paid", Kind::Integer),
        optional("supply", Kind::Integer),
        required("taxFree", Kind::Integer),
        required("total", Kind::Integer),
        optional("vat", Kind::Integer),
    ],
};
static PAYMENT_CANCELLATION: Union = Union {
    name: "PaymentCancellation",
    discriminator: "status",
    cases: &[
        known("FAILED", &FAILED_PAYMENT_CANCELLATION),
        known("REQUESTED", &REQUESTED_PAYMENT_CANCELLATION),
        known("SUCCEEDED", &SUCCEEDED_PAYMENT_CANCELLATION),
    ],
};
static PAYMENT_CASH_RECEIPT: Union = Union {
    name: "PaymentCashReceipt",
    discriminator: "status",
    cases: &[
        known("CANCELLED", &CANCELLED_PAYMENT_CASH_RECEIPT),
        known("ISSUED", &ISSUED_PAYMENT_CASH_RECEIPT),
    ],
};
static PAYMENT_ESCROW: Union = Union {
    name: "PaymentEscrow",
    discriminator: "status",
    cases: &[
        known("BEFORE_REGISTERED", &BEFORE_REGISTERED_PAYMENT_ESCROW),
        known("CANCELLED", &CANCELLED_PAYMENT_ESCROW),
        known("CONFIRMED", &CONFIRMED_PAYMENT_ESCROW),
        known("DELIVERED", &DELIVERED_PAYMENT_ESCROW),
        known("REGISTERED", &REGISTERED_PAYMENT_ESCROW),
        known("REJECTED", &REJECTED_PAYMENT_ESCROW),
        known("REJECT_CONFIRMED", &REJECT_CONFIRMED_PAYMENT_ESCROW),
    ],
};
static PAYMENT_EVENT: Union = Union {
    name: "PaymentEvent",
    discriminator: "type",
    cases: &[
        known("CANCELLED", &CANCELLED_PAYMENT_EVENT),
        known("PAID", &PAID_PAYMENT_EVENT),
        known("PARTIAL_CANCELLED", &PARTIAL_CANCELLED_PAYMENT_EVENT),
    ],
};
static PAYMENT_EVENT_WITH_CURSOR: Object = Object {
    name: "PaymentEventWithCursor",
    members: &[
        required("cursor", Kind::Text),
        required("paymentEvent", Kind::Union(&PAYMENT_EVENT)),
    ],
};
static PAYMENT_FAILURE: Object = Object {
    name: "PaymentFailure",
    members: &[
        optional("pgCode", Kind::Text),
        optional("pgMessage", Kind::Text),
        optional("reason", Kind::Text),
    ],
};
static PAYMENT_INSTALLMENT: Object = Object {
    name: "PaymentInstallment",
    members: &[required("isInterestFree", Kind::Flag), required("month", Kind::Integer)],
};
static PAYMENT_METHOD: Union = Union {
    name: "PaymentMethod",
    discriminator: "type",
    cases: &[
        known("PaymentMethodCard", &PAYMENT_METHOD_CARD),
        folded("PaymentMethodConvenienceStore", &PAYMENT_METHOD_CONVENIENCE_STORE),
        folded("PaymentMethodCrypto", &PAYMENT_METHOD_CRYPTO),
        known("PaymentMethodEasyPay", &PAYMENT_METHOD_EASY_PAY),
        folded("PaymentMethodGiftCertificate", &PAYMENT_METHOD_GIFT_CERTIFICATE),
        known("PaymentMethodMobile", &PAYMENT_METHOD_MOBILE),
        known("PaymentMethodTransfer", &PAYMENT_METHOD_TRANSFER),
        known("PaymentMethodVirtualAccount", &PAYMENT_METHOD_VIRTUAL_ACCOUNT),
    ],
};
static PAYMENT_METHOD_CARD: Object = Object {
    name: "PaymentMethodCard",
    members: &[
        optional("approvalNumber", Kind::Text),
        optional("card", Kind::Object(&CARD)),
        optional("installment", Kind::Object(&PAYMENT_INSTALLMENT)),
        optional("pointUsed", Kind::Flag),
        required("type", Kind::Text),
    ],
};
static PAYMENT_METHOD_CONVENIENCE_STORE: Object = Object {
    name: "PaymentMethodConvenienceStore",
    members: &[
        optional("confirmationNumber", Kind::Text),
        optional("convenienceStoreBrand", Kind::Code("FAMILY_MART")),
        optional("paymentDeadline", Kind::Time),
        optional("receiptNumber", Kind::Text),
        required("type", Kind::Text),
    ],
};
static PAYMENT_METHOD_CRYPTO: Object = Object {
    name: "PaymentMethodCrypto",
    members: &[required("type", Kind::Text)],
};
static PAYMENT_METHOD_EASY_PAY: Object = Object {
    name: "PaymentMethodEasyPay",
    members: &[
        optional("easyPayMethod", Kind::Union(&PAYMENT_METHOD_EASY_PAY_METHOD)),
        optional("provider", Kind::Code("ALIPAY")),
        required("type", Kind::Text),
    ],
};
static PAYMENT_METHOD_EASY_PAY_METHOD: Union = Union {
    name: "PaymentMethodEasyPayMethod",
    discriminator: "type",
    cases: &[
        known("PaymentMethodCard", &PAYMENT_METHOD_CARD),
        known(
            "PaymentMethodEasyPayMethodCharge",
            &PAYMENT_METHOD_EASY_PAY_METHOD_CHARGE,
        ),
        known("PaymentMethodTransfer", &PAYMENT_METHOD_TRANSFER),
    ],
};
static PAYMENT_METHOD_EASY_PAY_METHOD_CHARGE: Object = Object {
    name: "PaymentMethodEasyPayMethodCharge",
    members: &[
        optional("bank", Kind::Code("BANK_OF_AMERICA")),
        required("type", Kind::Text),
    ],
};
static PAYMENT_METHOD_GIFT_CERTIFICATE: Object = Object {
    name: "PaymentMethodGiftCertificate",
    members: &[
        required("approvalNumber", Kind::Text),
        optional("giftCertificateType", Kind::Code("BOOKNLIFE")),
        required("type", Kind::Text),
    ],
};
static PAYMENT_METHOD_MOBILE: Object = Object {
    name: "PaymentMethodMobile",
    members: &[optional("phoneNumber", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_METHOD_TRANSFER: Object = Object {
    name: "PaymentMethodTransfer",
    members: &[
        optional("accountNumber", Kind::Text),
        optional("bank", Kind::Code("BANK_OF_AMERICA")),
        required("type", Kind::Text),
    ],
};
static PAYMENT_METHOD_VIRTUAL_ACCOUNT: Object = Object {
    name: "PaymentMethodVirtualAccount",
    members: &[
        required("accountNumber", Kind::Text),
        optional("accountType", Kind::Code("FIXED")),
        optional("bank", Kind::Code("BANK_OF_AMERICA")),
        optional("expiredAt", Kind::Time),
        optional("issuedAt", Kind::Time),
        optional("refundStatus", Kind::Code("COMPLETED")),
        optional("remitteeName", Kind::Text),
        optional("remitterName", Kind::Text),
        required("type", Kind::Text),
    ],
};
static PAYMENT_NOT_FOUND_ERROR: Object = Object {
    name: "PaymentNotFoundError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_NOT_PAID_ERROR: Object = Object {
    name: "PaymentNotPaidError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_NOT_WAITING_FOR_DEPOSIT_ERROR: Object = Object {
    name: "PaymentNotWaitingForDepositError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_PRODUCT: Object = Object {
    name: "PaymentProduct",
    members: &[
        required("amount", Kind::Integer),
        optional("code", Kind::Text),
        required("id", Kind::Text),
        optional("link", Kind::Text),
        required("name", Kind::Text),
        required("quantity", Kind::Integer),
        optional("tag", Kind::Text),
    ],
};
static PAYMENT_SCHEDULE: Union = Union {
    name: "PaymentSchedule",
    discriminator: "status",
    cases: &[
        known("FAILED", &FAILED_PAYMENT_SCHEDULE),
        known("PENDING", &PENDING_PAYMENT_SCHEDULE),
        known("REVOKED", &REVOKED_PAYMENT_SCHEDULE),
        known("SCHEDULED", &SCHEDULED_PAYMENT_SCHEDULE),
        known("STARTED", &STARTED_PAYMENT_SCHEDULE),
        known("SUCCEEDED", &SUCCEEDED_PAYMENT_SCHEDULE),
    ],
};
static PAYMENT_SCHEDULE_ALREADY_EXISTS_ERROR: Object = Object {
    name: "PaymentScheduleAlreadyExistsError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_SCHEDULE_ALREADY_PROCESSED_ERROR: Object = Object {
    name: "PaymentScheduleAlreadyProcessedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_SCHEDULE_ALREADY_REVOKED_ERROR: Object = Object {
    name: "PaymentScheduleAlreadyRevokedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_SCHEDULE_NOT_FOUND_ERROR: Object = Object {
    name: "PaymentScheduleNotFoundError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PAYMENT_SCHEDULE_SUMMARY: Object = Object {
    name: "PaymentScheduleSummary",
    members: &[required("id", Kind::Text)],
};
static PAYMENT_TRANSACTION: Union = Union {
    name: "PaymentTransaction",
    discriminator: "status",
    cases: &[
        known("CANCELLED", &CANCELLED_PAYMENT_TRANSACTION),
        known("FAILED", &FAILED_PAYMENT_TRANSACTION),
        known("PAID", &PAID_PAYMENT_TRANSACTION),
        known("PARTIAL_CANCELLED", &PARTIAL_CANCELLED_PAYMENT_TRANSACTION),
        known("PAY_PENDING", &PAY_PENDING_PAYMENT_TRANSACTION),
        known("READY", &READY_PAYMENT_TRANSACTION),
        known("VIRTUAL_ACCOUNT_ISSUED", &VIRTUAL_ACCOUNT_ISSUED_PAYMENT_TRANSACTION),
    ],
};
static PAYMENT_WEBHOOK: Object = Object {
    name: "PaymentWebhook",
    members: &[
        optional("currentExecutionCount", Kind::Integer),
        required("id", Kind::Text),
        optional("isAsync", Kind::Flag),
        optional("maxExecutionCount", Kind::Integer),
        optional("paymentStatus", Kind::Code("CANCELLED")),
        optional("request", Kind::Object(&PAYMENT_WEBHOOK_REQUEST)),
        optional("response", Kind::Object(&PAYMENT_WEBHOOK_RESPONSE)),
        optional("status", Kind::Code("FAILED_NOT_OK_RESPONSE")),
        optional("trigger", Kind::Code("ASYNC_CANCEL_APPROVED")),
        optional("triggeredAt", Kind::Time),
        required("url", Kind::Text),
    ],
};
static PAYMENT_WEBHOOK_REQUEST: Object = Object {
    name: "PaymentWebhookRequest",
    members: &[
        required("body", Kind::Text),
        optional("header", Kind::Text),
        optional("requestedAt", Kind::Time),
    ],
};
static PAYMENT_WEBHOOK_RESPONSE: Object = Object {
    name: "PaymentWebhookResponse",
    members: &[
        required("body", Kind::Text),
        required("code", Kind::Text),
        required("header", Kind::Text),
        required("respondedAt", Kind::Time),
    ],
};
static PAYMENT_WITH_CURSOR: Object = Object {
    name: "PaymentWithCursor",
    members: &[
        required("cursor", Kind::Text),
        required("payment", Kind::Union(&PAYMENT)),
    ],
};
static PENDING_PAYMENT_SCHEDULE: Object = Object {
    name: "PendingPaymentSchedule",
    members: &[
        required("billingKey", Kind::Text),
        required("completedAt", Kind::Time),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        required("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("id", Kind::Text),
        optional("installmentMonth", Kind::Integer),
        required("isCulturalExpense", Kind::Flag),
        required("isEscrow", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("noticeUrls", Kind::List(&Kind::Text)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        required("startedAt", Kind::Time),
        required("status", Kind::Text),
        required("storeId", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        required("timeToPay", Kind::Time),
        required("totalAmount", Kind::Integer),
        optional("vatAmount", Kind::Integer),
    ],
};
static PG_BILLING_KEY_ISSUE_RESPONSE: Union = Union {
    name: "PgBillingKeyIssueResponse",
    discriminator: "type",
    cases: &[
        known("FAILED", &FAILED_PG_BILLING_KEY_ISSUE_RESPONSE),
        known("ISSUED", &ISSUED_PG_BILLING_KEY_ISSUE_RESPONSE),
    ],
};
static PG_PROVIDER_ERROR: Object = Object {
    name: "PgProviderError",
    members: &[
        optional("message", Kind::Text),
        required("pgCode", Kind::Text),
        required("pgMessage", Kind::Text),
        required("type", Kind::Text),
    ],
};
static PRE_REGISTER_PAYMENT_ERROR: Union = Union {
    name: "PreRegisterPaymentError",
    discriminator: "type",
    cases: &[
        known("ALREADY_PAID", &ALREADY_PAID_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static PRE_REGISTER_PAYMENT_RESPONSE: Object = Object {
    name: "PreRegisterPaymentResponse",
    members: &[],
};
static PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED_ERROR: Object = Object {
    name: "PromotionDiscountRetainOptionShouldNotBeChangedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static PROMOTION_PAY_METHOD_DOES_NOT_MATCH_ERROR: Object = Object {
    name: "PromotionPayMethodDoesNotMatchError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static READY_PAYMENT: Object = Object {
    name: "ReadyPayment",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        optional("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("transactionId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static READY_PAYMENT_TRANSACTION: Object = Object {
    name: "ReadyPaymentTransaction",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        optional("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static REGISTERED_PAYMENT_ESCROW: Object = Object {
    name: "RegisteredPaymentEscrow",
    members: &[
        optional("appliedAt", Kind::Time),
        required("company", Kind::Text),
        required("invoiceNumber", Kind::Text),
        optional("sentAt", Kind::Time),
        required("status", Kind::Text),
    ],
};
static REJECT_CONFIRMED_PAYMENT_ESCROW: Object = Object {
    name: "RejectConfirmedPaymentEscrow",
    members: &[
        optional("appliedAt", Kind::Time),
        required("company", Kind::Text),
        required("invoiceNumber", Kind::Text),
        optional("sentAt", Kind::Time),
        required("status", Kind::Text),
    ],
};
static REJECTED_PAYMENT_ESCROW: Object = Object {
    name: "RejectedPaymentEscrow",
    members: &[
        optional("appliedAt", Kind::Time),
        required("company", Kind::Text),
        required("invoiceNumber", Kind::Text),
        optional("sentAt", Kind::Time),
        required("status", Kind::Text),
    ],
};
static REQUESTED_PAYMENT_CANCELLATION: Object = Object {
    name: "RequestedPaymentCancellation",
    members: &[
        optional("cancelledAt", Kind::Time),
        optional("easyPayDiscountAmount", Kind::Integer),
        required("id", Kind::Text),
        optional("pgCancellationId", Kind::Text),
        required("reason", Kind::Text),
        required("requestedAt", Kind::Time),
        required("status", Kind::Text),
        required("taxFreeAmount", Kind::Integer),
        required("totalAmount", Kind::Integer),
        optional("trigger", Kind::Code("API")),
        required("vatAmount", Kind::Integer),
    ],
};
static RESEND_WEBHOOK_ERROR: Union = Union {
    name: "ResendWebhookError",
    discriminator: "type",
    cases: &[
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known("MAX_WEBHOOK_RETRY_COUNT_REACHED", &MAX_WEBHOOK_RETRY_COUNT_REACHED_ERROR),
        known("PAYMENT_NOT_FOUND", &PAYMENT_NOT_FOUND_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
        known("WEBHOOK_NOT_FOUND", &WEBHOOK_NOT_FOUND_ERROR),
    ],
};
static RESEND_WEBHOOK_RESPONSE: Object = Object {
    name: "ResendWebhookResponse",
    members: &[required("webhook", Kind::Object(&PAYMENT_WEBHOOK))],
};
static REVOKE_PAYMENT_SCHEDULES_ERROR: Union = Union {
    name: "RevokePaymentSchedulesError",
    discriminator: "type",
    cases: &[
        known("BILLING_KEY_ALREADY_DELETED", &BILLING_KEY_ALREADY_DELETED_ERROR),
        known("BILLING_KEY_NOT_FOUND", &BILLING_KEY_NOT_FOUND_ERROR),
        known("FORBIDDEN", &FORBIDDEN_ERROR),
        known("INVALID_REQUEST", &INVALID_REQUEST_ERROR),
        known(
            "PAYMENT_SCHEDULE_ALREADY_PROCESSED",
            &PAYMENT_SCHEDULE_ALREADY_PROCESSED_ERROR,
        ),
        known(
            "PAYMENT_SCHEDULE_ALREADY_REVOKED",
            &PAYMENT_SCHEDULE_ALREADY_REVOKED_ERROR,
        ),
        known("PAYMENT_SCHEDULE_NOT_FOUND", &PAYMENT_SCHEDULE_NOT_FOUND_ERROR),
        known("UNAUTHORIZED", &UNAUTHORIZED_ERROR),
    ],
};
static REVOKE_PAYMENT_SCHEDULES_RESPONSE: Object = Object {
    name: "RevokePaymentSchedulesResponse",
    members: &[
        optional("revokedAt", Kind::Time),
        required("revokedScheduleIds", Kind::List(&Kind::Text)),
    ],
};
static REVOKED_PAYMENT_SCHEDULE: Object = Object {
    name: "RevokedPaymentSchedule",
    members: &[
        required("billingKey", Kind::Text),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        required("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("id", Kind::Text),
        optional("installmentMonth", Kind::Integer),
        required("isCulturalExpense", Kind::Flag),
        required("isEscrow", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("noticeUrls", Kind::List(&Kind::Text)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        required("revokedAt", Kind::Time),
        required("status", Kind::Text),
        required("storeId", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        required("timeToPay", Kind::Time),
        required("totalAmount", Kind::Integer),
        optional("vatAmount", Kind::Integer),
    ],
};
static SCHEDULED_PAYMENT_SCHEDULE: Object = Object {
    name: "ScheduledPaymentSchedule",
    members: &[
        required("billingKey", Kind::Text),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        required("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("id", Kind::Text),
        optional("installmentMonth", Kind::Integer),
        required("isCulturalExpense", Kind::Flag),
        required("isEscrow", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("noticeUrls", Kind::List(&Kind::Text)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        required("status", Kind::Text),
        required("storeId", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        required("timeToPay", Kind::Time),
        required("totalAmount", Kind::Integer),
        optional("vatAmount", Kind::Integer),
    ],
};
static SELECTED_CHANNEL: Object = Object {
    name: "SelectedChannel",
    members: &[
        optional("id", Kind::Text),
        optional("key", Kind::Text),
        optional("name", Kind::Text),
        required("pgMerchantId", Kind::Text),
        required("pgProvider", Kind::Code("ALIPAY")),
        required("type", Kind::Code("LIVE")),
    ],
};
static SEPARATED_ADDRESS: Object = Object {
    name: "SeparatedAddress",
    members: &[
        required("addressLine1", Kind::Text),
        required("addressLine2", Kind::Text),
        optional("city", Kind::Text),
        optional("country", Kind::Code("AD")),
        required("oneLine", Kind::Text),
        optional("province", Kind::Text),
        required("type", Kind::Text),
    ],
};
static STARTED_PAYMENT_SCHEDULE: Object = Object {
    name: "StartedPaymentSchedule",
    members: &[
        required("billingKey", Kind::Text),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        required("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("id", Kind::Text),
        optional("installmentMonth", Kind::Integer),
        required("isCulturalExpense", Kind::Flag),
        required("isEscrow", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("noticeUrls", Kind::List(&Kind::Text)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        required("startedAt", Kind::Time),
        required("status", Kind::Text),
        required("storeId", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        required("timeToPay", Kind::Time),
        required("totalAmount", Kind::Integer),
        optional("vatAmount", Kind::Integer),
    ],
};
static SUCCEEDED_PAYMENT_CANCELLATION: Object = Object {
    name: "SucceededPaymentCancellation",
    members: &[
        optional("cancelledAt", Kind::Time),
        optional("easyPayDiscountAmount", Kind::Integer),
        required("id", Kind::Text),
        optional("pgCancellationId", Kind::Text),
        required("reason", Kind::Text),
        optional("receiptUrl", Kind::Text),
        required("requestedAt", Kind::Time),
        required("status", Kind::Text),
        required("taxFreeAmount", Kind::Integer),
        required("totalAmount", Kind::Integer),
        optional("trigger", Kind::Code("API")),
        required("vatAmount", Kind::Integer),
    ],
};
static SUCCEEDED_PAYMENT_SCHEDULE: Object = Object {
    name: "SucceededPaymentSchedule",
    members: &[
        required("billingKey", Kind::Text),
        required("completedAt", Kind::Time),
        required("createdAt", Kind::Time),
        required("currency", Kind::Code("AED")),
        required("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        required("id", Kind::Text),
        optional("installmentMonth", Kind::Integer),
        required("isCulturalExpense", Kind::Flag),
        required("isEscrow", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("noticeUrls", Kind::List(&Kind::Text)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        required("startedAt", Kind::Time),
        required("status", Kind::Text),
        required("storeId", Kind::Text),
        optional("taxFreeAmount", Kind::Integer),
        required("timeToPay", Kind::Time),
        required("totalAmount", Kind::Integer),
        optional("vatAmount", Kind::Integer),
    ],
};
static SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT_ERROR: Object = Object {
    name: "SumOfPartsExceedsCancelAmountError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT_ERROR: Object = Object {
    name: "SumOfPartsExceedsTotalAmountError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static UNAUTHORIZED_ERROR: Object = Object {
    name: "UnauthorizedError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
static VIRTUAL_ACCOUNT_ISSUED_PAYMENT: Object = Object {
    name: "VirtualAccountIssuedPayment",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("transactionId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static VIRTUAL_ACCOUNT_ISSUED_PAYMENT_TRANSACTION: Object = Object {
    name: "VirtualAccountIssuedPaymentTransaction",
    members: &[
        required("amount", Kind::Object(&PAYMENT_AMOUNT)),
        optional("billingKey", Kind::Text),
        required("channel", Kind::Object(&SELECTED_CHANNEL)),
        optional("channelGroup", Kind::Object(&CHANNEL_GROUP_SUMMARY)),
        optional("country", Kind::Code("AD")),
        required("currency", Kind::Code("AED")),
        optional("customData", Kind::Text),
        required("customer", Kind::Object(&CUSTOMER)),
        optional("escrow", Kind::Union(&PAYMENT_ESCROW)),
        required("id", Kind::Text),
        optional("isCulturalExpense", Kind::Flag),
        required("merchantId", Kind::Text),
        optional("method", Kind::Union(&PAYMENT_METHOD)),
        required("orderName", Kind::Text),
        required("paymentId", Kind::Text),
        optional("pgTxId", Kind::Text),
        optional("productCount", Kind::Integer),
        optional("products", Kind::List(&Kind::Object(&PAYMENT_PRODUCT))),
        optional("promotionId", Kind::Text),
        required("requestedAt", Kind::Time),
        optional("scheduleId", Kind::Text),
        required("status", Kind::Text),
        required("statusChangedAt", Kind::Time),
        required("storeId", Kind::Text),
        required("updatedAt", Kind::Time),
        required("version", Kind::Code("V1")),
        optional("webhooks", Kind::List(&Kind::Object(&PAYMENT_WEBHOOK))),
    ],
};
static WEBHOOK_NOT_FOUND_ERROR: Object = Object {
    name: "WebhookNotFoundError",
    members: &[optional("message", Kind::Text), required("type", Kind::Text)],
};
