// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Wire types, as marks that a Rust type can hold: scalars, lists, and the enums and list objects of
//! each surface.
pub use portone_ksnet_wire::{Boolean, Integer, Json, List, Text};
/// As the browser SDK spells them.
pub mod sdk {
    use portone_ksnet_wire::Unit;
    /// `Bank`.
    pub enum Bank {}
    impl Unit for Bank {}
    /// `BillingKeyMethod`.
    pub enum BillingKeyMethod {}
    impl Unit for BillingKeyMethod {}
    /// `CardCompany`.
    pub enum CardCompany {}
    impl Unit for CardCompany {}
    /// `Carrier`.
    pub enum Carrier {}
    impl Unit for Carrier {}
    /// `CashReceiptType`.
    pub enum CashReceiptType {}
    impl Unit for CashReceiptType {}
    /// `Country`.
    pub enum Country {}
    impl Unit for Country {}
    /// `Currency`.
    pub enum Currency {}
    impl Unit for Currency {}
    /// `EasyPayPaymentMethod`.
    pub enum EasyPayPaymentMethod {}
    impl Unit for EasyPayPaymentMethod {}
    /// `EasyPayProvider`.
    pub enum EasyPayProvider {}
    impl Unit for EasyPayProvider {}
    /// `FreeInstallmentPlan`.
    pub enum FreeInstallmentPlan {}
    impl Unit for FreeInstallmentPlan {}
    /// `Gender`.
    pub enum Gender {}
    impl Unit for Gender {}
    /// `Locale`.
    pub enum Locale {}
    impl Unit for Locale {}
    /// `PayMethod`.
    pub enum PayMethod {}
    impl Unit for PayMethod {}
    /// `Product`.
    pub enum Product {}
    impl Unit for Product {}
    /// `ProductType`.
    pub enum ProductType {}
    impl Unit for ProductType {}
    /// `SndKakaopayType`.
    pub enum SndKakaopayType {}
    impl Unit for SndKakaopayType {}
    /// `SndQpayType`.
    pub enum SndQpayType {}
    impl Unit for SndQpayType {}
    /// `WindowType`.
    pub enum WindowType {}
    impl Unit for WindowType {}
}
/// As the REST API spells them.
pub mod rest {
    use portone_ksnet_wire::Unit;
    /// `BillingKeyDeleteRequester`.
    pub enum BillingKeyDeleteRequester {}
    impl Unit for BillingKeyDeleteRequester {}
    /// `BillingKeyPaymentMethodType`.
    pub enum BillingKeyPaymentMethodType {}
    impl Unit for BillingKeyPaymentMethodType {}
    /// `BillingKeySortBy`.
    pub enum BillingKeySortBy {}
    impl Unit for BillingKeySortBy {}
    /// `BillingKeyStatus`.
    pub enum BillingKeyStatus {}
    impl Unit for BillingKeyStatus {}
    /// `BillingKeyTextSearchField`.
    pub enum BillingKeyTextSearchField {}
    impl Unit for BillingKeyTextSearchField {}
    /// `BillingKeyTimeRangeField`.
    pub enum BillingKeyTimeRangeField {}
    impl Unit for BillingKeyTimeRangeField {}
    /// `CancelRequester`.
    pub enum CancelRequester {}
    impl Unit for CancelRequester {}
    /// `CardBrand`.
    pub enum CardBrand {}
    impl Unit for CardBrand {}
    /// `CardOwnerType`.
    pub enum CardOwnerType {}
    impl Unit for CardOwnerType {}
    /// `CardType`.
    pub enum CardType {}
    impl Unit for CardType {}
    /// `CashReceiptInputType`.
    pub enum CashReceiptInputType {}
    impl Unit for CashReceiptInputType {}
    /// `CashReceiptSortBy`.
    pub enum CashReceiptSortBy {}
    impl Unit for CashReceiptSortBy {}
    /// `CashReceiptStatus`.
    pub enum CashReceiptStatus {}
    impl Unit for CashReceiptStatus {}
    /// `CashReceiptTimeRangeField`.
    pub enum CashReceiptTimeRangeField {}
    impl Unit for CashReceiptTimeRangeField {}
    /// `Country`.
    pub enum Country {}
    impl Unit for Country {}
    /// `Currency`.
    pub enum Currency {}
    impl Unit for Currency {}
    /// `Gender`.
    pub enum Gender {}
    impl Unit for Gender {}
    /// `IssueCashReceiptCustomerInputIdentityNumberType`.
    pub enum IssueCashReceiptCustomerInputIdentityNumberType {}
    impl Unit for IssueCashReceiptCustomerInputIdentityNumberType {}
    /// `IssueCashReceiptPaymentMethodType`.
    pub enum IssueCashReceiptPaymentMethodType {}
    impl Unit for IssueCashReceiptPaymentMethodType {}
    /// `PaymentCashReceiptStatus`.
    pub enum PaymentCashReceiptStatus {}
    impl Unit for PaymentCashReceiptStatus {}
    /// `PaymentClientType`.
    pub enum PaymentClientType {}
    impl Unit for PaymentClientType {}
    /// `PaymentFilterInputEscrowStatus`.
    pub enum PaymentFilterInputEscrowStatus {}
    impl Unit for PaymentFilterInputEscrowStatus {}
    /// `PaymentLogisticsCompany`.
    pub enum PaymentLogisticsCompany {}
    impl Unit for PaymentLogisticsCompany {}
    /// `PaymentMethodGiftCertificateType`.
    pub enum PaymentMethodGiftCertificateType {}
    impl Unit for PaymentMethodGiftCertificateType {}
    /// `PaymentMethodType`.
    pub enum PaymentMethodType {}
    impl Unit for PaymentMethodType {}
    /// `PaymentProduct`.
    pub enum PaymentProduct {}
    impl Unit for PaymentProduct {}
    /// `PaymentScheduleSortBy`.
    pub enum PaymentScheduleSortBy {}
    impl Unit for PaymentScheduleSortBy {}
    /// `PaymentScheduleStatus`.
    pub enum PaymentScheduleStatus {}
    impl Unit for PaymentScheduleStatus {}
    /// `PaymentSortBy`.
    pub enum PaymentSortBy {}
    impl Unit for PaymentSortBy {}
    /// `PaymentStatus`.
    pub enum PaymentStatus {}
    impl Unit for PaymentStatus {}
    /// `PaymentTextSearch`.
    pub enum PaymentTextSearch {}
    impl Unit for PaymentTextSearch {}
    /// `PaymentTextSearchField`.
    pub enum PaymentTextSearchField {}
    impl Unit for PaymentTextSearchField {}
    /// `PaymentTimestampType`.
    pub enum PaymentTimestampType {}
    impl Unit for PaymentTimestampType {}
    /// `PaymentWebhookStatus`.
    pub enum PaymentWebhookStatus {}
    impl Unit for PaymentWebhookStatus {}
    /// `PgCompany`.
    pub enum PgCompany {}
    impl Unit for PgCompany {}
    /// `PgProvider`.
    pub enum PgProvider {}
    impl Unit for PgProvider {}
    /// `PortOneVersion`.
    pub enum PortOneVersion {}
    impl Unit for PortOneVersion {}
    /// `ProductType`.
    pub enum ProductType {}
    impl Unit for ProductType {}
    /// `PromotionDiscountRetainOption`.
    pub enum PromotionDiscountRetainOption {}
    impl Unit for PromotionDiscountRetainOption {}
    /// `RestBank`.
    pub enum RestBank {}
    impl Unit for RestBank {}
    /// `RestCashReceiptType`.
    pub enum RestCashReceiptType {}
    impl Unit for RestCashReceiptType {}
    /// `RestLocale`.
    pub enum RestLocale {}
    impl Unit for RestLocale {}
    /// `SortOrder`.
    pub enum SortOrder {}
    impl Unit for SortOrder {}
    /// `VirtualAccountType`.
    pub enum VirtualAccountType {}
    impl Unit for VirtualAccountType {}
}
