// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! The operations of the channel, as marks that a request carries in its type.
#![allow(non_camel_case_types)]
use portone_ksnet_wire::rules::Operation as Table;
#[allow(unused_imports)]
use portone_ksnet_wire::{Browser, Operation, Rest};
/// `requestPayment`: Payment in PortOne's window (결제창 결제).
///
/// # Fields
///
/// - `bypass.ksnet.sndQpayType`. Whether the card window shows easy pay, "0" for no and "1" for yes. (카드 결제창에 간편결제를 표시할지 정합니다. "0"은 표시하지 않음, "1"은 표시함; S49)
/// - `channelKey`. The key given by the console; it is what selects the KSNET channel. (콘솔에서 채널을 만들 때 받은 키이며 KSNET 채널을 고릅니다; S08, S27, X21)
/// - `currency`. The currency; won are KRW, which the SDK also takes as CURRENCY_KRW. (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다; S29, X09)
/// - `orderName`. The name of the order, as the merchant likes it. (고객사가 정하는 주문 이름; S26)
/// - `payMethod`. The code of the pay method. (결제수단 코드; S31)
/// - `paymentId`. The merchant's own order number, another one for every payment. (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다; S25)
/// - `productType`. The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_. (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다; S45, X01)
/// - `storeId`. The unique value of the merchant's store. (고객사 상점을 나타내는 고유 값; S24)
/// - `totalAmount`. The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600). (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600); S28)
///
/// # Rules
///
/// - `pay-method`: `payMethod` can only be `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE` or `EASY_PAY`. KSNET takes cards, bank transfer, virtual accounts, mobile phone and easy pay. (KSNET에서 쓸 수 있는 결제수단은 신용카드, 계좌이체, 가상계좌, 휴대폰, 간편결제입니다; S03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
/// - `other-pay-methods`: `alipay`, `convenienceStore`, `giftCertificate` and `paypal` cannot be used. This belongs to a pay method that KSNET does not have. (KSNET이 제공하지 않는 결제수단의 설정입니다; S03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키 또는 채널 그룹 ID 중 하나로만 지정합니다; S08, S27, X21) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `buyer-name-blank`: `customer.fullName` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; S32) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `window-type-pc`: `windowType.pc` can only be `IFRAME`. On PC the window opens as IFRAME alone; anything else is an error. (PC에서는 IFRAME 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S35, S37) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `window-type-mobile`: `windowType.mobile` can only be `REDIRECTION`. On mobile the window opens as REDIRECTION alone; anything else is an error. (모바일에서는 REDIRECTION 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S36, S37) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `locale-ignored`: warning: `locale` should only be `KO_KR`. The KSNET window speaks Korean (KO_KR) alone; other values are ignored without an error. (KSNET 결제창은 한국어(KO_KR)만 지원하며 다른 값은 오류 없이 무시됩니다; S39, S40, X12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `mobile-redirect-url`: `redirectUrl` is required on mobile. On mobile the window is a redirection, so it needs the address to come back to. (모바일 결제창은 페이지 이동 방식이므로 돌아올 주소가 필수입니다; S41) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
/// - `free-installment-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed with `card.installment.freeInstallmentPlans`. Merchant-funded interest-free plans take a contract with KSNET. (고객사 부담 무이자 할부는 KSNET과 계약해야 쓸 수 있습니다; S54) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `card.useFreeInterestFromMall` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `card.installment`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `easy-pay-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `easyPay.installment`. The months of instalments in easy pay take the contract for credit-card instalments, too. (간편결제의 할부 개월 수 설정도 신용카드 할부 계약이 있어야 합니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `easy-pay-contract`: the contract `EASY_PAY` (easy pay) is needed with `EASY_PAY`. Easy pay takes a contract with KSNET. (간편결제는 KSNET과 계약해야 쓸 수 있습니다; S57) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
/// - `easy-pay-no-free-installment`: `easyPay.installment.freeInstallmentPlans` cannot be used with `EASY_PAY`. Interest-free instalments cannot be set for easy pay. (간편결제에는 무이자 할부를 설정할 수 없습니다; S69) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
/// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
/// - `easy-pay-no-merchant-interest`: `easyPay.useFreeInterestFromMall` cannot be used with `EASY_PAY`. Merchant-funded interest-free instalments cannot be used with easy pay. (간편결제에서는 고객사 분담 무이자를 사용할 수 없습니다; S72) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
/// - `mobile-contract`: the contract `MOBILE` (mobile-phone payment) is needed with `MOBILE`. Mobile-phone payment takes a contract with KSNET. (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다; S61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `mobile-product-type`: `productType` is required with `MOBILE`. Mobile-phone payment needs the product type. (휴대폰 결제에는 상품 유형이 필수입니다; S46) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
/// - `virtual-account-expiry`: `virtualAccount.accountExpiry` is required with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-expiry-once`: exactly one is required of `virtualAccount.accountExpiry.dueDate` and `virtualAccount.accountExpiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S82) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-due-date-format`: `virtualAccount.accountExpiry.dueDate` must look like `2026-08-06T09:30:00+09:00`, `20260806`, `20260806093000`, `2026-08-06` or `2026-08-06 09:30:00`. The deadline is ISO 8601 with an offset (best) or one of the SDK's four shapes; without an offset it is KST. (입금기한은 시간대가 있는 ISO 8601(권장) 또는 SDK 명세의 네 형식으로 씁니다. 시간대가 없으면 한국 시간입니다; S83, X13) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-no-vat`: `vatAmount` cannot be used with `VIRTUAL_ACCOUNT`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-no-tax-free`: `taxFreeAmount` can be 0 at most with `VIRTUAL_ACCOUNT`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `escrow-contract`: the contract `DELIVERY_ESCROW` (delivery escrow) is needed where `isEscrow` is `true`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다; S59, S60) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `escrow-email`: `customer.email` is required where `isEscrow` is `true`. Escrow needs the buyer's e-mail, which the purchase is confirmed by. (에스크로 결제에는 구매 확정을 위해 주문자 이메일이 필수입니다; S89) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
///
/// # Notes
///
/// - `windowType`: `window-type-default`. Where it is left out, it is IFRAME on PC and REDIRECTION on mobile. (보내지 않으면 PC는 IFRAME, 모바일은 REDIRECTION이 됩니다; S38)
/// - `isEscrow`: `escrow-kind`. PortOne offers KSNET's delivery escrow alone. (포트원은 KSNET의 배송 에스크로만 제공합니다; S60)
#[derive(Clone, Copy, Debug)]
pub enum requestPayment {}
impl Operation for requestPayment {
    const TABLE: &'static Table = &portone_ksnet_matrix::REQUEST_PAYMENT;
}
impl Browser for requestPayment {}
/// `payInstantly`: Key-in payment through the API (API 수기(키인) 결제).
///
/// # Fields
///
/// - `currency`. The currency; the REST API takes KRW or USD, never with a prefix. (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다; S29, X09)
/// - `method.virtualAccount.expiry`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81)
/// - `productType`. The API needs the product type, PHYSICAL or DIGITAL. (API 결제에는 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; S42, X01)
///
/// # Rules
///
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키 또는 채널 그룹 ID 중 하나로만 지정합니다; S08, S27, X21) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `key-in-contract`: the contract `KEY_IN` (key-in payment) is needed. Key-in payment takes a contract with KSNET. (키인결제는 KSNET과 계약해야 쓸 수 있습니다; S53) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `key-in-one-method`: exactly one is required of `method.card` and `method.virtualAccount`. A key-in payment is either by card or by virtual account. (키인결제는 카드와 가상계좌 중 하나로만 합니다; S04) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
/// - `key-in-no-escrow`: `isEscrow` cannot be `true`. Escrow works in PortOne's window alone. (에스크로는 결제창(SDK) 결제에서만 됩니다; S88) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
/// - `key-in-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `method.card.useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기(키인) 결제.
/// - `key-in-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `method.card.installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `key-in-buyer`: `customer.name` is required. Payment through the API needs the buyer's name. (API 결제에는 구매자 이름이 필수입니다; N123, X07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기(키인) 결제 요청.
/// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
/// - `key-in-account-expiry`: exactly one is required of `method.virtualAccount.expiry.dueDate` and `method.virtualAccount.expiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S80, S81, S82) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `key-in-due-date-format`: `method.virtualAccount.expiry.dueDate` must look like `2026-08-06T09:30:00+09:00`. The REST API takes the deadline as RFC 3339 with an offset. (REST API의 입금기한은 시간대가 있는 RFC 3339 형식입니다; S83, X13) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountExpiry.
/// - `key-in-account-holder`: warning: `method.virtualAccount.remitteeName` should not be used. The account holder is always the merchant's name, so this value is not used. (예금주명은 고객사명으로 고정되어 이 값은 적용되지 않습니다; S77) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `key-in-account-no-vat`: `amount.vat` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `key-in-account-no-tax-free`: `amount.taxFree` can be 0 at most where `method.virtualAccount.option.type` is `NORMAL`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
///
/// # Notes
///
/// - `productType`: `product-type-on-each-surface`. The SDK writes REAL where the REST API writes PHYSICAL. (같은 상품 유형을 SDK는 REAL/DIGITAL, REST API는 PHYSICAL/DIGITAL로 씁니다; X01)
/// - `key-in-endpoint`. Key-in payment is POST /payments/{paymentId}/instant. (수기 결제의 주소는 POST /payments/{paymentId}/instant 입니다; X02)
/// - `method.card.useFreeInterestFromMerchant`: `merchant-interest-names`. The REST API calls it useFreeInterestFromMerchant, the SDK useFreeInterestFromMall. (REST API의 이름은 useFreeInterestFromMerchant이고 SDK의 이름은 useFreeInterestFromMall입니다; X08)
#[derive(Clone, Copy, Debug)]
pub enum payInstantly {}
impl Operation for payInstantly {
    const TABLE: &'static Table = &portone_ksnet_matrix::PAY_INSTANTLY;
}
impl Rest for payInstantly {
    type Answer = crate::answer::PayInstantlyResponse;
    type Error = crate::answer::PayInstantlyError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/instant";
}
/// `getPayment`: Reading one payment (결제 단건 조회).
#[derive(Clone, Copy, Debug)]
pub enum getPayment {}
impl Operation for getPayment {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_PAYMENT;
}
impl Rest for getPayment {
    type Answer = crate::answer::Payment;
    type Error = crate::answer::GetPaymentError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payments/{paymentId}";
}
/// `cancelPayment`: Cancelling a payment (결제 취소).
#[derive(Clone, Copy, Debug)]
pub enum cancelPayment {}
impl Operation for cancelPayment {
    const TABLE: &'static Table = &portone_ksnet_matrix::CANCEL_PAYMENT;
}
impl Rest for cancelPayment {
    type Answer = crate::answer::CancelPaymentResponse;
    type Error = crate::answer::CancelPaymentError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/cancel";
}
/// `requestIssueBillingKey`: Issuing a billing key in PortOne's window (결제창 빌링키 발급).
#[derive(Clone, Copy, Debug)]
pub enum requestIssueBillingKey {}
impl Operation for requestIssueBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::REQUEST_ISSUE_BILLING_KEY;
}
impl Browser for requestIssueBillingKey {}
/// `issueBillingKey`: Issuing a billing key through the API (API 빌링키 발급).
#[derive(Clone, Copy, Debug)]
pub enum issueBillingKey {}
impl Operation for issueBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::ISSUE_BILLING_KEY;
}
impl Rest for issueBillingKey {
    type Answer = crate::answer::IssueBillingKeyResponse;
    type Error = crate::answer::IssueBillingKeyError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/billing-keys";
}
/// `payWithBillingKey`: Paying with a billing key (빌링키 결제).
#[derive(Clone, Copy, Debug)]
pub enum payWithBillingKey {}
impl Operation for payWithBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::PAY_WITH_BILLING_KEY;
}
impl Rest for payWithBillingKey {
    type Answer = crate::answer::PayWithBillingKeyResponse;
    type Error = crate::answer::PayWithBillingKeyError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/billing-key";
}
/// `createPaymentSchedule`: Scheduling a payment (결제 예약).
#[derive(Clone, Copy, Debug)]
pub enum createPaymentSchedule {}
impl Operation for createPaymentSchedule {
    const TABLE: &'static Table = &portone_ksnet_matrix::CREATE_PAYMENT_SCHEDULE;
}
impl Rest for createPaymentSchedule {
    type Answer = crate::answer::CreatePaymentScheduleResponse;
    type Error = crate::answer::CreatePaymentScheduleError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/schedule";
}
/// `applyEscrowLogistics`: Registering the delivery of an escrow payment (에스크로 배송 정보 등록).
#[derive(Clone, Copy, Debug)]
pub enum applyEscrowLogistics {}
impl Operation for applyEscrowLogistics {
    const TABLE: &'static Table = &portone_ksnet_matrix::APPLY_ESCROW_LOGISTICS;
}
impl Rest for applyEscrowLogistics {
    type Answer = crate::answer::ApplyEscrowLogisticsResponse;
    type Error = crate::answer::ApplyEscrowLogisticsError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/escrow/logistics";
}
/// `modifyEscrowLogistics`: Changing the delivery of an escrow payment (에스크로 배송 정보 수정).
#[derive(Clone, Copy, Debug)]
pub enum modifyEscrowLogistics {}
impl Operation for modifyEscrowLogistics {
    const TABLE: &'static Table = &portone_ksnet_matrix::MODIFY_ESCROW_LOGISTICS;
}
impl Rest for modifyEscrowLogistics {
    type Answer = crate::answer::ModifyEscrowLogisticsResponse;
    type Error = crate::answer::ModifyEscrowLogisticsError;
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/payments/{paymentId}/escrow/logistics";
}
/// `issueCashReceipt`: Issuing a cash receipt (현금영수증 발급).
#[derive(Clone, Copy, Debug)]
pub enum issueCashReceipt {}
impl Operation for issueCashReceipt {
    const TABLE: &'static Table = &portone_ksnet_matrix::ISSUE_CASH_RECEIPT;
}
impl Rest for issueCashReceipt {
    type Answer = crate::answer::IssueCashReceiptResponse;
    type Error = crate::answer::IssueCashReceiptError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/cash-receipts";
}
/// `getBillingKeyInfo`: Reading one billing key (빌링키 단건 조회).
#[derive(Clone, Copy, Debug)]
pub enum getBillingKeyInfo {}
impl Operation for getBillingKeyInfo {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_BILLING_KEY_INFO;
}
impl Rest for getBillingKeyInfo {
    type Answer = crate::answer::BillingKeyInfo;
    type Error = crate::answer::GetBillingKeyInfoError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/billing-keys/{billingKey}";
}
/// `deleteBillingKey`: Deleting a billing key (빌링키 삭제).
#[derive(Clone, Copy, Debug)]
pub enum deleteBillingKey {}
impl Operation for deleteBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::DELETE_BILLING_KEY;
}
impl Rest for deleteBillingKey {
    type Answer = crate::answer::DeleteBillingKeyResponse;
    type Error = crate::answer::DeleteBillingKeyError;
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/billing-keys/{billingKey}";
}
/// `getPaymentSchedule`: Reading one scheduled payment (결제 예약 단건 조회).
#[derive(Clone, Copy, Debug)]
pub enum getPaymentSchedule {}
impl Operation for getPaymentSchedule {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_PAYMENT_SCHEDULE;
}
impl Rest for getPaymentSchedule {
    type Answer = crate::answer::PaymentSchedule;
    type Error = crate::answer::GetPaymentScheduleError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payment-schedules/{paymentScheduleId}";
}
/// `closeVirtualAccount`: Closing a virtual account (가상계좌 말소).
#[derive(Clone, Copy, Debug)]
pub enum closeVirtualAccount {}
impl Operation for closeVirtualAccount {
    const TABLE: &'static Table = &portone_ksnet_matrix::CLOSE_VIRTUAL_ACCOUNT;
}
impl Rest for closeVirtualAccount {
    type Answer = crate::answer::CloseVirtualAccountResponse;
    type Error = crate::answer::CloseVirtualAccountError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/virtual-account/close";
}
/// `getCashReceiptByPaymentId`: Reading the cash receipt of a payment (현금영수증 단건 조회).
#[derive(Clone, Copy, Debug)]
pub enum getCashReceiptByPaymentId {}
impl Operation for getCashReceiptByPaymentId {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_CASH_RECEIPT_BY_PAYMENT_ID;
}
impl Rest for getCashReceiptByPaymentId {
    type Answer = crate::answer::CashReceipt;
    type Error = crate::answer::GetCashReceiptError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payments/{paymentId}/cash-receipt";
}
/// `cancelCashReceiptByPaymentId`: Cancelling the cash receipt of a payment (현금영수증 취소).
#[derive(Clone, Copy, Debug)]
pub enum cancelCashReceiptByPaymentId {}
impl Operation for cancelCashReceiptByPaymentId {
    const TABLE: &'static Table = &portone_ksnet_matrix::CANCEL_CASH_RECEIPT_BY_PAYMENT_ID;
}
impl Rest for cancelCashReceiptByPaymentId {
    type Answer = crate::answer::CancelCashReceiptResponse;
    type Error = crate::answer::CancelCashReceiptError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/cash-receipt/cancel";
}
