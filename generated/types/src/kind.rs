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
    /// `CancelRequester`.
    pub enum CancelRequester {}
    impl Unit for CancelRequester {}
    /// `CashReceiptInputType`.
    pub enum CashReceiptInputType {}
    impl Unit for CashReceiptInputType {}
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
    /// `PaymentLogisticsCompany`.
    pub enum PaymentLogisticsCompany {}
    impl Unit for PaymentLogisticsCompany {}
    /// `PaymentProduct`.
    pub enum PaymentProduct {}
    impl Unit for PaymentProduct {}
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
    /// `VirtualAccountType`.
    pub enum VirtualAccountType {}
    impl Unit for VirtualAccountType {}
}
