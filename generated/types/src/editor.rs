// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! What an editor shows inside `#[ksnet(…)]`: names with the spec's words, which mean nothing to code.
#![allow(non_camel_case_types, non_snake_case)]
/// The operations that a struct of the merchant's can be a request for.
pub mod operation {
    pub use crate::operation::{
        requestPayment, payInstantly, getPayment, cancelPayment, requestIssueBillingKey,
        issueBillingKey, payWithBillingKey, createPaymentSchedule, applyEscrowLogistics,
        modifyEscrowLogistics, issueCashReceipt, getBillingKeyInfo, deleteBillingKey,
        getPaymentSchedule, closeVirtualAccount, getCashReceiptByPaymentId,
        cancelCashReceiptByPaymentId, getPayments, getAllPaymentsByCursor,
        getAllPaymentEventsByCursor, getPaymentTransactions, getBillingKeyInfos,
        getPaymentSchedules, getCashReceipts, revokePaymentSchedules, preRegisterPayment,
        confirmPayment, confirmBillingKey, confirmEscrow, resendWebhook,
    };
}
/// What each operation takes.
pub mod of {
    /// `requestPayment`: Payment in PortOne's window (결제창 결제).
    pub mod requestPayment {
        /// Its paths.
        pub mod path {
            /// `alipay` of `requestPayment`.
            ///
            /// - `other-pay-methods`: `alipay`, `convenienceStore`, `giftCertificate` and `paypal` cannot be used. This belongs to a pay method that KSNET does not have. (KSNET이 제공하지 않는 결제수단의 설정입니다; S03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            #[deprecated = "KSNET does not take it"]
            pub type alipay = crate::kind::Json;
            /// `appScheme`. The scheme by which card apps come back to the shop's app; a WebView needs it. (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다; N64) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type appScheme = String;
            /// `bypass` of `requestPayment`.
            pub mod bypass {
                /// `bypass.ksnet` of `requestPayment`.
                pub mod ksnet {
                    /// `bypass.ksnet.easyPayDirect`. Where true, easy pay opens at once without KSNET's window. (true이면 KSNET 결제창 없이 간편결제 화면을 바로 엽니다; N12, N23, N59) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    ///
                    /// - `easy-pay-direct-method`: `payMethod` can only be `EASY_PAY` where `bypass.ksnet.easyPayDirect` is `true`. Easy pay can be opened at once where it is the pay method. (간편결제를 바로 여는 설정은 결제수단이 간편결제일 때만 쓸 수 있습니다; N12, N23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `easy-pay-direct-provider`: `easyPay.easyPayProvider` is required where `bypass.ksnet.easyPayDirect` is `true`. To open easy pay at once, its provider must be named. (간편결제를 바로 열려면 어느 간편결제인지 정해야 합니다; N12, N102) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `easy-pay-direct-providers`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO` or `LPAY` where `bypass.ksnet.easyPayDirect` is `true`. Naver Pay, Kakao Pay, Payco and L.Pay can be opened at once, and no other. (바로 열 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이입니다; N12, N30, X10, X17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `easy-pay-direct-product-type`: `productType` is required where `bypass.ksnet.easyPayDirect` is `true`. To open easy pay at once, the product type is needed. (간편결제를 바로 열려면 상품 유형이 필수입니다; N21, X18, X37, F07) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), bypass.ksnet.
                    /// - `easy-pay-direct-product-type-declared`: `productType` must be what the MID is set to where `bypass.ksnet.easyPayDirect` is `true`. The product type must be what the MID is set to, which is taken to hold for easy pay opened at once, too. (상품 유형은 상점아이디에 설정된 것과 같아야 하며, 간편결제를 바로 열 때도 그렇게 봅니다; N10, S48, X18) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
                    /// - `naverpay-direct-store`: `storeDetails.businessName` is required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. To open Naver Pay at once, the shop's name is needed. (네이버페이를 바로 열려면 상호가 필수입니다; N15) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `kakaopay-direct-store`: `storeDetails.ceoFullName`, `storeDetails.address` and `storeDetails.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the shop's representative, address and phone number are needed. (카카오페이를 바로 열려면 상점의 대표자명, 주소, 전화번호가 필수입니다; N16, N22, N48) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `kakaopay-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the buyer's e-mail and phone number are needed. (카카오페이를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `payco-direct-store`: `storeDetails.businessName` and `storeDetails.businessRegistrationNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the shop's name and business number are needed. (페이코를 바로 열려면 상호와 사업자등록번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `payco-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the buyer's e-mail and phone number are needed. (페이코를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `naverpay-direct-card-only`: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. Naver Pay opened at once takes cards, neither money nor points. (네이버페이를 바로 열면 카드만 되고 머니와 포인트는 되지 않습니다; N13) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `lpay-direct-card-only`: warning: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `LPAY`. Of L.Pay opened at once, cards alone are documented. (L페이를 바로 열면 카드만 된다고 안내되어 있습니다; N12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `easy-pay-methods-by-provider`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. What easy pay may take can be chosen for Kakao Pay alone. (간편결제 안의 결제 유형은 카카오페이에서만 고를 수 있습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
                    /// - `easy-pay-methods-in-window`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is not `true`. What easy pay may take is used where it is opened at once; in the card window it is `bypass.ksnet.sndKakaopayType`. (간편결제 안의 결제 유형은 간편결제를 바로 열 때만 쓰입니다. 카드 결제창에서는 `bypass.ksnet.sndKakaopayType`을 씁니다; N49, X29) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
                    /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `easy-pay-cards-by-provider`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO` or `LPAY`. Choosing card companies is documented for Naver Pay and Kakao Pay alone. (카드사를 고르는 설정은 네이버페이와 카카오페이에만 안내되어 있습니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    /// - `easy-pay-cards-in-window`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is not `true`. Choosing card companies is documented for easy pay that is opened at once. (카드사를 고르는 설정은 간편결제를 바로 열 때만 안내되어 있습니다; N15, N16, N26) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                    pub type easyPayDirect = bool;
                    /// `bypass.ksnet.sndKakaopayType`. What Kakao Pay in the card window may take, everything where it is left out; PortOne's schema lacks it, the published types have it since 0.1.9. (카드 결제창의 카카오페이로 쓸 수 있는 수단. 보내지 않으면 모두 쓸 수 있습니다. SDK 명세에는 없고 배포된 타입에는 0.1.9부터 있습니다; N11, N71, N74, X16) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
                    ///
                    /// - `easy-pay-buttons`: warning: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD`. This is about the card window, and other pay methods have no use for it. (카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다; S49, N11, N23, N71, X29) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), bypass.ksnet.
                    /// - `kakaopay-button-shown`: warning: `bypass.ksnet.sndQpayType` should only be `1` with `bypass.ksnet.sndKakaopayType`. Where the card window shows no easy pay, it has no use for what Kakao Pay may take. (카드 결제창에 간편결제를 표시하지 않으면 카카오페이 수단 설정은 쓰이지 않습니다; N11, N71) from [sdk-types](https://www.npmjs.com/package/@portone/browser-sdk), Ksnet.
                    pub type sndKakaopayType = crate::SndKakaopayType;
                    /// `bypass.ksnet.sndQpayType`. Whether the card window shows easy pay, "0" for no and "1" for yes. (카드 결제창에 간편결제를 표시할지 정합니다. "0"은 표시하지 않음, "1"은 표시함; S49) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
                    ///
                    /// - `easy-pay-buttons`: warning: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD`. This is about the card window, and other pay methods have no use for it. (카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다; S49, N11, N23, N71, X29) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), bypass.ksnet.
                    /// - `kakaopay-button-shown`: warning: `bypass.ksnet.sndQpayType` should only be `1` with `bypass.ksnet.sndKakaopayType`. Where the card window shows no easy pay, it has no use for what Kakao Pay may take. (카드 결제창에 간편결제를 표시하지 않으면 카카오페이 수단 설정은 쓰이지 않습니다; N11, N71) from [sdk-types](https://www.npmjs.com/package/@portone/browser-sdk), Ksnet.
                    pub type sndQpayType = crate::SndQpayType;
                    /// `bypass.ksnet.tcode`. The carrier's code (lgt for LG, ktf for KT, skt for SKT), or anything where it is not known; needless on PC, and missing in the SDK's types. (통신사 코드(SKT는 skt, KT는 ktf, LG는 lgt)이며 모르면 아무 값이나 됩니다. PC에서는 필요 없습니다. SDK 타입에는 없는 값입니다; N04, N59, X16, F20) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                    ///
                    /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                    pub type tcode = String;
                    /// `bypass.ksnet.url`. The address of the site that asks for the payment; missing in the SDK's types. (결제를 요청하는 사이트의 주소. SDK 타입에는 없는 값입니다; N05, N59, X16) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                    ///
                    /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                    /// - `card-direct-url-format`: warning: `bypass.ksnet.url` must look like `https://shop.example/paid`. No page tells its shape, but it is a site's address and is taken to be an http(s) one. (형식이 안내되지 않은 값이지만, 사이트 주소이므로 http(s) 주소로 보입니다; N05, F21) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
                    pub type url = String;
                }
            }
            /// `card` of `requestPayment`.
            pub mod card {
                /// `card.availableCards`. The companies shown in the window; the guide lists all but Mirae Asset Securities, KSNET's page none. (결제창에 보일 카드사. 연동 도우미에 미래에셋증권을 뺀 22곳이 있으나 KSNET 문서에는 없습니다; N26, N27, F27) From [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), card.availableCards.
                pub type availableCards = Vec<crate::CardCompany>;
                /// `card.cardCompany`. The company whose own page opens at once; without it the window for all cards opens. (통합결제창 대신 바로 열 카드사. 보내지 않으면 통합결제창이 열립니다; N01, X10, X36) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                ///
                /// - `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
                /// - `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
                /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `card-direct-won`: `currency` can only be `KRW` with `CARD` and with `card.cardCompany`. A payment that opens the card company's own page takes won alone. (카드사 화면을 바로 여는 결제는 원화로만 됩니다; N129) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
                /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                pub type cardCompany = crate::CardCompany;
                /// `card.cardPromotion` of `requestPayment`.
                ///
                /// - `card-settings-ignored`: warning: `card.useCardPoint`, `card.useAppCardOnly` and `card.cardPromotion` should not be used. This belongs to other payment gateways, and nothing says that KSNET uses it. (다른 결제대행사의 설정이며 KSNET에서 쓰인다는 근거가 없습니다; N57, F26) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionCard.
                pub mod cardPromotion {
                    /// `card.cardPromotion.discountAmount` of `requestPayment`.
                    pub type discountAmount = u64;
                    /// `card.cardPromotion.promotionId` of `requestPayment`.
                    pub type promotionId = String;
                }
                /// `card.installment` of `requestPayment`.
                ///
                /// - `installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `card.installment`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58, N45) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
                pub mod installment {
                    /// `card.installment.freeInstallmentPlans`. The months without interest for each company, at the merchant's cost; companies are written as KOOKMIN_CARD, and one may be opened at once as well. (카드사별 무이자 개월 수이며 비용은 고객사가 부담합니다. 카드사 코드는 KOOKMIN_CARD처럼 씁니다. 카드사를 바로 열 때도 쓸 수 있습니다; S66, N44, N70, N134) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
                    ///
                    /// - `free-installment-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed with `card.installment.freeInstallmentPlans`. Merchant-funded interest-free plans take a contract with KSNET. (고객사 부담 무이자 할부는 KSNET과 계약해야 쓸 수 있습니다; S54, N44) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
                    pub type freeInstallmentPlans = Vec<crate::FreeInstallmentPlan>;
                    /// `card.installment.monthOption`. Either one fixed number of months or the months to choose from; 1 is a lump sum. (고정 개월 수 또는 고를 수 있는 개월 수 중 하나. 1개월은 일시불입니다; N45) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), InstallmentMonthOption.
                    ///
                    /// - `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
                    /// - `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
                    pub mod monthOption {
                        /// `card.installment.monthOption.availableMonthList` of `requestPayment`.
                        ///
                        /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                        pub type availableMonthList = Vec<u64>;
                        /// `card.installment.monthOption.fixedMonth` of `requestPayment`.
                        ///
                        /// - `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
                        /// - `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
                        pub type fixedMonth = u64;
                    }
                }
                /// `card.useAppCardOnly` of `requestPayment`.
                ///
                /// - `card-settings-ignored`: warning: `card.useCardPoint`, `card.useAppCardOnly` and `card.cardPromotion` should not be used. This belongs to other payment gateways, and nothing says that KSNET uses it. (다른 결제대행사의 설정이며 KSNET에서 쓰인다는 근거가 없습니다; N57, F26) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionCard.
                pub type useAppCardOnly = bool;
                /// `card.useCardPoint` of `requestPayment`.
                ///
                /// - `card-settings-ignored`: warning: `card.useCardPoint`, `card.useAppCardOnly` and `card.cardPromotion` should not be used. This belongs to other payment gateways, and nothing says that KSNET uses it. (다른 결제대행사의 설정이며 KSNET에서 쓰인다는 근거가 없습니다; N57, F26) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionCard.
                pub type useCardPoint = bool;
                /// `card.useFreeInterestFromMall` of `requestPayment`.
                ///
                /// - `free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `card.useFreeInterestFromMall` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
                pub type useFreeInterestFromMall = bool;
                /// `card.useInstallment`. Whether instalments are offered; the app of Kookmin goes by the months only where this is true. (할부 사용 여부. 국민 앱카드에서는 true일 때만 할부 개월 수가 적용됩니다; N131) From [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
                pub type useInstallment = bool;
            }
            /// `channelGroupId` of `requestPayment`.
            ///
            /// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            /// - `smart-routing-buyer`: `customer.email` and `customer.phoneNumber` are required with `channelGroupId`. A payment through a channel group needs the buyer's e-mail and phone number. (채널 그룹으로 결제하려면 구매자의 이메일과 전화번호가 필수입니다; N102) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), SDK 결제.
            /// - `smart-routing-easy-pay`: warning: `payMethod` cannot be `EASY_PAY` with `channelGroupId`. Easy pay is not among the pay methods that smart routing sends to KSNET. (스마트 라우팅으로 KSNET에 보낼 수 있는 결제수단 목록에 간편결제는 없습니다; N100) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), 지원 결제대행사.
            pub type channelGroupId = String;
            /// `channelKey`. The key given by the console; it is what selects the KSNET channel. (콘솔에서 채널을 만들 때 받은 키이며 KSNET 채널을 고릅니다; S08, S27, N43, X21) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            ///
            /// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type channelKey = String;
            /// `confirmUrl`. Where a payment is confirmed just before its approval; PortOne's support must have enabled it. (승인 직전에 확인을 받을 주소. 포트원 기술지원에 요청해야 쓸 수 있습니다; N65) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type confirmUrl = String;
            /// `convenienceStore` of `requestPayment`.
            ///
            /// - `other-pay-methods`: `alipay`, `convenienceStore`, `giftCertificate` and `paypal` cannot be used. This belongs to a pay method that KSNET does not have. (KSNET이 제공하지 않는 결제수단의 설정입니다; S03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            #[deprecated = "KSNET does not take it"]
            pub type convenienceStore = crate::kind::Json;
            /// `country` of `requestPayment`.
            pub type country = crate::Country;
            /// `currency`. The currency; won are KRW, which the SDK also takes as CURRENCY_KRW. (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다; S29, N42, X09) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            /// - `dollars-by-card`: warning: `payMethod` should only be `CARD` where `currency` is `USD`. Dollars are documented for cards issued abroad alone; nothing is known of other pay methods. (달러 결제는 해외에서 발급된 카드로만 된다고 안내되어 있으며, 다른 결제수단은 확인되지 않았습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `card-direct-won`: `currency` can only be `KRW` with `CARD` and with `card.cardCompany`. A payment that opens the card company's own page takes won alone. (카드사 화면을 바로 여는 결제는 원화로만 됩니다; N129) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
            /// - `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            pub type currency = crate::Currency;
            /// `customData` of `requestPayment`.
            pub type customData = crate::kind::Json;
            /// `customer` of `requestPayment`.
            pub mod customer {
                /// `customer.address` of `requestPayment`.
                pub mod address {
                    /// `customer.address.addressLine1` of `requestPayment`.
                    pub type addressLine1 = String;
                    /// `customer.address.addressLine2` of `requestPayment`.
                    pub type addressLine2 = String;
                    /// `customer.address.city` of `requestPayment`.
                    pub type city = String;
                    /// `customer.address.country` of `requestPayment`.
                    pub type country = crate::Country;
                    /// `customer.address.province` of `requestPayment`.
                    pub type province = String;
                }
                /// `customer.birthDay` of `requestPayment`.
                pub type birthDay = String;
                /// `customer.birthMonth` of `requestPayment`.
                pub type birthMonth = String;
                /// `customer.birthYear` of `requestPayment`.
                pub type birthYear = String;
                /// `customer.customerId` of `requestPayment`.
                pub type customerId = String;
                /// `customer.email` of `requestPayment`.
                ///
                /// - `kakaopay-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the buyer's e-mail and phone number are needed. (카카오페이를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `payco-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the buyer's e-mail and phone number are needed. (페이코를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `escrow-email`: `customer.email` is required where `isEscrow` is `true`. Escrow needs the buyer's e-mail, which the purchase is confirmed by. (에스크로로 결제하려면 주문자 이메일을 꼭 보내세요. 구매 확정에 쓰입니다; S89, N133, F23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
                /// - `smart-routing-buyer`: `customer.email` and `customer.phoneNumber` are required with `channelGroupId`. A payment through a channel group needs the buyer's e-mail and phone number. (채널 그룹으로 결제하려면 구매자의 이메일과 전화번호가 필수입니다; N102) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), SDK 결제.
                pub type email = String;
                /// `customer.firstName` of `requestPayment`.
                ///
                /// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39, N02, N14, N33, N38, N102, X07, X22, X23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                pub type firstName = String;
                /// `customer.firstNameKana` of `requestPayment`.
                pub type firstNameKana = String;
                /// `customer.fullName` of `requestPayment`.
                ///
                /// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39, N02, N14, N33, N38, N102, X07, X22, X23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                /// - `buyer-name-blank`: `customer.fullName` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; S32) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                /// - `buyer-name-length`: `customer.fullName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). The buyer's name has 50 bytes at most; no charset is named, so they are counted as those of the order name, in EUC-KR. (구매자 이름은 50바이트까지입니다. 문자 집합은 명시되지 않아 주문명과 같은 EUC-KR로 셉니다; N38, F09) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), Customer.
                pub type fullName = String;
                /// `customer.gender` of `requestPayment`.
                pub type gender = crate::Gender;
                /// `customer.lastName` of `requestPayment`.
                ///
                /// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39, N02, N14, N33, N38, N102, X07, X22, X23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                pub type lastName = String;
                /// `customer.lastNameKana` of `requestPayment`.
                pub type lastNameKana = String;
                /// `customer.phoneNumber` of `requestPayment`.
                ///
                /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `kakaopay-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the buyer's e-mail and phone number are needed. (카카오페이를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `payco-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the buyer's e-mail and phone number are needed. (페이코를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `smart-routing-buyer`: `customer.email` and `customer.phoneNumber` are required with `channelGroupId`. A payment through a channel group needs the buyer's e-mail and phone number. (채널 그룹으로 결제하려면 구매자의 이메일과 전화번호가 필수입니다; N102) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), SDK 결제.
                pub type phoneNumber = String;
                /// `customer.zipcode` of `requestPayment`.
                pub type zipcode = String;
            }
            /// `easyPay` of `requestPayment`.
            pub mod easyPay {
                /// `easyPay.availableCards` of `requestPayment`.
                ///
                /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `easy-pay-cards-by-provider`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO` or `LPAY`. Choosing card companies is documented for Naver Pay and Kakao Pay alone. (카드사를 고르는 설정은 네이버페이와 카카오페이에만 안내되어 있습니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `easy-pay-cards-in-window`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is not `true`. Choosing card companies is documented for easy pay that is opened at once. (카드사를 고르는 설정은 간편결제를 바로 열 때만 안내되어 있습니다; N15, N16, N26) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                pub type availableCards = Vec<crate::CardCompany>;
                /// `easyPay.availablePayMethods`. What Kakao Pay opened at once may take; MONEY and CHARGE are the same, and without it everything may be used. (카카오페이를 바로 열 때 쓸 수 있는 수단. MONEY와 CHARGE는 같은 뜻이고, 보내지 않으면 모두 쓸 수 있습니다; N16, N49, F18) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
                ///
                /// - `easy-pay-direct-no-transfer`: `easyPay.availablePayMethods` cannot be `TRANSFER`. Easy pay through KSNET has no bank transfer. (KSNET의 간편결제에는 계좌이체 수단이 없습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
                /// - `naverpay-direct-card-only`: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. Naver Pay opened at once takes cards, neither money nor points. (네이버페이를 바로 열면 카드만 되고 머니와 포인트는 되지 않습니다; N13) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `lpay-direct-card-only`: warning: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `LPAY`. Of L.Pay opened at once, cards alone are documented. (L페이를 바로 열면 카드만 된다고 안내되어 있습니다; N12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `easy-pay-methods-by-provider`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. What easy pay may take can be chosen for Kakao Pay alone. (간편결제 안의 결제 유형은 카카오페이에서만 고를 수 있습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
                /// - `easy-pay-methods-in-window`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is not `true`. What easy pay may take is used where it is opened at once; in the card window it is `bypass.ksnet.sndKakaopayType`. (간편결제 안의 결제 유형은 간편결제를 바로 열 때만 쓰입니다. 카드 결제창에서는 `bypass.ksnet.sndKakaopayType`을 씁니다; N49, X29) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
                pub type availablePayMethods = Vec<crate::EasyPayPaymentMethod>;
                /// `easyPay.cashReceiptType` of `requestPayment`.
                ///
                /// - `easy-pay-settings-ignored`: warning: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N56) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionEasyPay.
                pub type cashReceiptType = crate::CashReceiptType;
                /// `easyPay.customerIdentifier` of `requestPayment`.
                ///
                /// - `easy-pay-settings-ignored`: warning: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N56) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionEasyPay.
                pub type customerIdentifier = String;
                /// `easyPay.easyPayProvider`. The provider; unless it is opened at once, KSNET's window opens with it chosen, and without it the buyer chooses. (간편결제사. 바로 여는 설정이 없으면 이 간편결제를 고른 채로 KSNET 결제창이 열리고, 보내지 않으면 구매자가 고릅니다; N12, N99, F15, F16) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
                ///
                /// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
                /// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71, N15, N16, N32, F17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
                /// - `easy-pay-direct-provider`: `easyPay.easyPayProvider` is required where `bypass.ksnet.easyPayDirect` is `true`. To open easy pay at once, its provider must be named. (간편결제를 바로 열려면 어느 간편결제인지 정해야 합니다; N12, N102) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `easy-pay-direct-providers`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO` or `LPAY` where `bypass.ksnet.easyPayDirect` is `true`. Naver Pay, Kakao Pay, Payco and L.Pay can be opened at once, and no other. (바로 열 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이입니다; N12, N30, X10, X17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `naverpay-direct-store`: `storeDetails.businessName` is required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. To open Naver Pay at once, the shop's name is needed. (네이버페이를 바로 열려면 상호가 필수입니다; N15) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `kakaopay-direct-store`: `storeDetails.ceoFullName`, `storeDetails.address` and `storeDetails.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the shop's representative, address and phone number are needed. (카카오페이를 바로 열려면 상점의 대표자명, 주소, 전화번호가 필수입니다; N16, N22, N48) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `kakaopay-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the buyer's e-mail and phone number are needed. (카카오페이를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `payco-direct-store`: `storeDetails.businessName` and `storeDetails.businessRegistrationNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the shop's name and business number are needed. (페이코를 바로 열려면 상호와 사업자등록번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `payco-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the buyer's e-mail and phone number are needed. (페이코를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `naverpay-direct-card-only`: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. Naver Pay opened at once takes cards, neither money nor points. (네이버페이를 바로 열면 카드만 되고 머니와 포인트는 되지 않습니다; N13) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `lpay-direct-card-only`: warning: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `LPAY`. Of L.Pay opened at once, cards alone are documented. (L페이를 바로 열면 카드만 된다고 안내되어 있습니다; N12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `easy-pay-methods-by-provider`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. What easy pay may take can be chosen for Kakao Pay alone. (간편결제 안의 결제 유형은 카카오페이에서만 고를 수 있습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
                /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `easy-pay-cards-by-provider`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO` or `LPAY`. Choosing card companies is documented for Naver Pay and Kakao Pay alone. (카드사를 고르는 설정은 네이버페이와 카카오페이에만 안내되어 있습니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                pub type easyPayProvider = crate::EasyPayProvider;
                /// `easyPay.installment` of `requestPayment`.
                ///
                /// - `easy-pay-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `easyPay.installment`. The months of instalments in easy pay take the contract for credit-card instalments, too. (간편결제의 할부 개월 수 설정도 신용카드 할부 계약이 있어야 합니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
                pub mod installment {
                    /// `easyPay.installment.freeInstallmentPlans` of `requestPayment`.
                    ///
                    /// - `easy-pay-no-free-installment`: `easyPay.installment.freeInstallmentPlans` cannot be used with `EASY_PAY`. Interest-free instalments cannot be set for easy pay. (간편결제에는 무이자 할부를 설정할 수 없습니다; S69, N31) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
                    pub type freeInstallmentPlans = Vec<crate::FreeInstallmentPlan>;
                    /// `easyPay.installment.monthOption` of `requestPayment`.
                    ///
                    /// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71, N15, N16, N32, F17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
                    /// - `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
                    pub mod monthOption {
                        /// `easyPay.installment.monthOption.availableMonthList` of `requestPayment`.
                        pub type availableMonthList = Vec<u64>;
                        /// `easyPay.installment.monthOption.fixedMonth` of `requestPayment`.
                        ///
                        /// - `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
                        pub type fixedMonth = u64;
                    }
                }
                /// `easyPay.useCardPoint` of `requestPayment`.
                ///
                /// - `easy-pay-settings-ignored`: warning: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N56) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionEasyPay.
                pub type useCardPoint = bool;
                /// `easyPay.useFreeInterestFromMall` of `requestPayment`.
                ///
                /// - `easy-pay-no-merchant-interest`: `easyPay.useFreeInterestFromMall` cannot be used with `EASY_PAY`. Merchant-funded interest-free instalments cannot be used with easy pay. (간편결제에서는 고객사 분담 무이자를 사용할 수 없습니다; S72, N31) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
                pub type useFreeInterestFromMall = bool;
                /// `easyPay.useInstallment` of `requestPayment`.
                ///
                /// - `easy-pay-settings-ignored`: warning: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N56) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionEasyPay.
                pub type useInstallment = bool;
            }
            /// `forceRedirect` of `requestPayment`.
            ///
            /// - `forced-redirect`: `redirectUrl` is required where `forceRedirect` is `true`. A redirection after every payment needs an address to go to. (결제 뒤에 항상 이동하려면 이동할 주소가 있어야 합니다; N62) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type forceRedirect = bool;
            /// `giftCertificate` of `requestPayment`.
            ///
            /// - `other-pay-methods`: `alipay`, `convenienceStore`, `giftCertificate` and `paypal` cannot be used. This belongs to a pay method that KSNET does not have. (KSNET이 제공하지 않는 결제수단의 설정입니다; S03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            #[deprecated = "KSNET does not take it"]
            pub type giftCertificate = crate::kind::Json;
            /// `iframe` of `requestPayment`.
            pub mod iframe {
                /// `iframe.dim` of `requestPayment`.
                pub type dim = bool;
            }
            /// `isCulturalExpense` of `requestPayment`.
            pub type isCulturalExpense = bool;
            /// `isEscrow`. Whether it is an escrow payment, which it is not by default; escrow works in the window alone, and no page names its pay methods. (에스크로 결제 여부이며 기본값은 false입니다. 에스크로는 결제창에서만 되고, 어느 결제수단에서 되는지는 안내되지 않았습니다; N63, S88, F22) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
            ///
            /// - `escrow-contract`: the contract `DELIVERY_ESCROW` (delivery escrow) is needed where `isEscrow` is `true`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다; S59, S60, N63) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
            /// - `escrow-email`: `customer.email` is required where `isEscrow` is `true`. Escrow needs the buyer's e-mail, which the purchase is confirmed by. (에스크로로 결제하려면 주문자 이메일을 꼭 보내세요. 구매 확정에 쓰입니다; S89, N133, F23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
            pub type isEscrow = bool;
            /// `locale` of `requestPayment`.
            ///
            /// - `locale-ignored`: warning: `locale` should only be `KO_KR`. The KSNET window speaks Korean (KO_KR) alone; other values are ignored without an error. (KSNET 결제창은 한국어(KO_KR)만 지원하며 다른 값은 오류 없이 무시됩니다; S39, S40, X12, N34, N46, F03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            pub type locale = crate::Locale;
            /// `mobile` of `requestPayment`.
            pub mod mobile {
                /// `mobile.avaliableCarriers`. The carriers shown, in PortOne's own spelling (it is not availableCarriers); whether KSNET goes by them is not known. (보일 통신사. 철자는 포트원 명세 그대로이며(availableCarriers가 아님) KSNET에서 쓰이는지는 확인되지 않았습니다; N58, X31, F28) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionMobile.
                pub type avaliableCarriers = Vec<crate::Carrier>;
                /// `mobile.carrier`. The carrier; whether KSNET goes by it is not known. (통신사. KSNET에서 쓰이는지는 확인되지 않았습니다; N58, F28) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionMobile.
                pub type carrier = crate::Carrier;
            }
            /// `noticeUrls`. Where the webhooks of this payment go instead of the address set in the console. (콘솔에 설정한 주소 대신 이 결제의 웹훅을 받을 주소; N65) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            ///
            /// - `notice-urls-format`: `noticeUrls` must look like `https://shop.example/paid`. Webhooks go to http or https addresses. (웹훅을 받을 주소는 http 또는 https 주소입니다; N65) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type noticeUrls = Vec<String>;
            /// `offerPeriod` of `requestPayment`.
            pub mod offerPeriod {
                /// `offerPeriod.interval` of `requestPayment`.
                pub type interval = String;
                /// `offerPeriod.range` of `requestPayment`.
                pub type range = crate::kind::Json;
            }
            /// `orderName`. The name of the order, as the merchant likes it. (고객사가 정하는 주문 이름; S26, N40) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            ///
            /// - `order-name-length`: `orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). The order name has 50 bytes in EUC-KR at most, which are 25 syllables of Hangul. (주문명은 EUC-KR 기준 50바이트(한글 25자)까지입니다; N40) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type orderName = String;
            /// `payMethod`. The code of the pay method. (결제수단 코드; S31) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            ///
            /// - `pay-method`: `payMethod` can only be `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE` or `EASY_PAY`. KSNET takes cards, bank transfer, virtual accounts, mobile phone and easy pay. (KSNET에서 쓸 수 있는 결제수단은 신용카드, 계좌이체, 가상계좌, 휴대폰, 간편결제입니다; S03, N25, N98) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            /// - `dollars-by-card`: warning: `payMethod` should only be `CARD` where `currency` is `USD`. Dollars are documented for cards issued abroad alone; nothing is known of other pay methods. (달러 결제는 해외에서 발급된 카드로만 된다고 안내되어 있으며, 다른 결제수단은 확인되지 않았습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `easy-pay-buttons`: warning: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD`. This is about the card window, and other pay methods have no use for it. (카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다; S49, N11, N23, N71, X29) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), bypass.ksnet.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-won`: `currency` can only be `KRW` with `CARD` and with `card.cardCompany`. A payment that opens the card company's own page takes won alone. (카드사 화면을 바로 여는 결제는 원화로만 됩니다; N129) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
            /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-contract`: the contract `EASY_PAY` (easy pay) is needed with `EASY_PAY`. Easy pay takes a contract with KSNET. (간편결제는 KSNET과 계약해야 쓸 수 있습니다; S57) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
            /// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            /// - `easy-pay-no-free-installment`: `easyPay.installment.freeInstallmentPlans` cannot be used with `EASY_PAY`. Interest-free instalments cannot be set for easy pay. (간편결제에는 무이자 할부를 설정할 수 없습니다; S69, N31) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71, N15, N16, N32, F17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-no-merchant-interest`: `easyPay.useFreeInterestFromMall` cannot be used with `EASY_PAY`. Merchant-funded interest-free instalments cannot be used with easy pay. (간편결제에서는 고객사 분담 무이자를 사용할 수 없습니다; S72, N31) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `easy-pay-direct-method`: `payMethod` can only be `EASY_PAY` where `bypass.ksnet.easyPayDirect` is `true`. Easy pay can be opened at once where it is the pay method. (간편결제를 바로 여는 설정은 결제수단이 간편결제일 때만 쓸 수 있습니다; N12, N23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `mobile-contract`: the contract `MOBILE` (mobile-phone payment) is needed with `MOBILE`. Mobile-phone payment takes a contract with KSNET. (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다; S61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
            /// - `mobile-product-type`: `productType` is required with `MOBILE`. Mobile-phone payment needs the product type. (휴대폰 결제에는 상품 유형이 필수입니다; S46, N10, N35, N102) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
            /// - `mobile-product-type-declared`: `productType` must be what the MID is set to with `MOBILE`. For mobile phone the product type must be what the MID is set to; otherwise the payment fails. (휴대폰 결제의 상품 유형은 상점아이디에 설정된 것과 같아야 하며, 다르면 결제가 실패합니다; S47, S48, N35) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
            /// - `virtual-account-expiry`: `virtualAccount.accountExpiry` is required with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81, N102, N127, X14) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            /// - `virtual-account-no-vat`: `vatAmount` cannot be used with `VIRTUAL_ACCOUNT`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            /// - `virtual-account-no-tax-free`: `taxFreeAmount` can be 0 at most with `VIRTUAL_ACCOUNT`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            /// - `virtual-account-due-date-contract`: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline, and setting one takes a contract with KSNET. (가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다; S55, S80) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
            /// - `smart-routing-easy-pay`: warning: `payMethod` cannot be `EASY_PAY` with `channelGroupId`. Easy pay is not among the pay methods that smart routing sends to KSNET. (스마트 라우팅으로 KSNET에 보낼 수 있는 결제수단 목록에 간편결제는 없습니다; N100) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), 지원 결제대행사.
            pub type payMethod = crate::PayMethod;
            /// `paymentId`. The merchant's own order number, another one for every payment. (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다; S25, N66) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type paymentId = String;
            /// `paypal` of `requestPayment`.
            ///
            /// - `other-pay-methods`: `alipay`, `convenienceStore`, `giftCertificate` and `paypal` cannot be used. This belongs to a pay method that KSNET does not have. (KSNET이 제공하지 않는 결제수단의 설정입니다; S03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            #[deprecated = "KSNET does not take it"]
            pub type paypal = crate::kind::Json;
            /// `popup` of `requestPayment`.
            pub mod popup {
                /// `popup.center` of `requestPayment`.
                pub type center = bool;
            }
            /// `productType`. The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_. (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다; S45, N10, N42, X01) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
            ///
            /// - `easy-pay-direct-product-type`: `productType` is required where `bypass.ksnet.easyPayDirect` is `true`. To open easy pay at once, the product type is needed. (간편결제를 바로 열려면 상품 유형이 필수입니다; N21, X18, X37, F07) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), bypass.ksnet.
            /// - `easy-pay-direct-product-type-declared`: `productType` must be what the MID is set to where `bypass.ksnet.easyPayDirect` is `true`. The product type must be what the MID is set to, which is taken to hold for easy pay opened at once, too. (상품 유형은 상점아이디에 설정된 것과 같아야 하며, 간편결제를 바로 열 때도 그렇게 봅니다; N10, S48, X18) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
            /// - `mobile-product-type`: `productType` is required with `MOBILE`. Mobile-phone payment needs the product type. (휴대폰 결제에는 상품 유형이 필수입니다; S46, N10, N35, N102) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
            /// - `mobile-product-type-declared`: `productType` must be what the MID is set to with `MOBILE`. For mobile phone the product type must be what the MID is set to; otherwise the payment fails. (휴대폰 결제의 상품 유형은 상점아이디에 설정된 것과 같아야 하며, 다르면 결제가 실패합니다; S47, S48, N35) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
            pub type productType = crate::ProductType;
            /// `products` of `requestPayment`.
            pub type products = Vec<crate::Product>;
            /// `promotionId` of `requestPayment`.
            pub type promotionId = String;
            /// `redirectUrl` of `requestPayment`.
            ///
            /// - `mobile-redirect-url`: `redirectUrl` is required on mobile. On mobile the window is a redirection, so it needs the address to come back to. (모바일 결제창은 페이지 이동 방식이므로 돌아올 주소가 필수입니다; S41, N62) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            /// - `redirect-url-format`: `redirectUrl` must look like `shop://paid`. The address to come back to is absolute, http(s) in browsers and the app's own scheme in a WebView. (돌아올 주소는 http(s)로 시작하는 전체 주소이며, 앱의 WebView에서는 앱 스킴도 됩니다; N113, X26) from [mobile-payment](https://developers.portone.io/opi/ko/integration/mobile-payment/readme-v2), redirectUrl.
            /// - `forced-redirect`: `redirectUrl` is required where `forceRedirect` is `true`. A redirection after every payment needs an address to go to. (결제 뒤에 항상 이동하려면 이동할 주소가 있어야 합니다; N62) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type redirectUrl = String;
            /// `storeDetails` of `requestPayment`.
            pub mod storeDetails {
                /// `storeDetails.address` of `requestPayment`.
                ///
                /// - `kakaopay-direct-store`: `storeDetails.ceoFullName`, `storeDetails.address` and `storeDetails.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the shop's representative, address and phone number are needed. (카카오페이를 바로 열려면 상점의 대표자명, 주소, 전화번호가 필수입니다; N16, N22, N48) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                pub type address = String;
                /// `storeDetails.businessName` of `requestPayment`.
                ///
                /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `naverpay-direct-store`: `storeDetails.businessName` is required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. To open Naver Pay at once, the shop's name is needed. (네이버페이를 바로 열려면 상호가 필수입니다; N15) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                /// - `payco-direct-store`: `storeDetails.businessName` and `storeDetails.businessRegistrationNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the shop's name and business number are needed. (페이코를 바로 열려면 상호와 사업자등록번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                pub type businessName = String;
                /// `storeDetails.businessRegistrationNumber` of `requestPayment`.
                ///
                /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
                /// - `store-number-digits`: `storeDetails.businessRegistrationNumber` must look like `1234567890`. The business number is written in digits alone, without hyphens. (사업자등록번호는 하이픈 없이 숫자만 씁니다; N07, N17) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
                /// - `payco-direct-store`: `storeDetails.businessName` and `storeDetails.businessRegistrationNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the shop's name and business number are needed. (페이코를 바로 열려면 상호와 사업자등록번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                pub type businessRegistrationNumber = String;
                /// `storeDetails.ceoFullName` of `requestPayment`.
                ///
                /// - `kakaopay-direct-store`: `storeDetails.ceoFullName`, `storeDetails.address` and `storeDetails.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the shop's representative, address and phone number are needed. (카카오페이를 바로 열려면 상점의 대표자명, 주소, 전화번호가 필수입니다; N16, N22, N48) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                pub type ceoFullName = String;
                /// `storeDetails.contactName` of `requestPayment`.
                pub type contactName = String;
                /// `storeDetails.email` of `requestPayment`.
                pub type email = String;
                /// `storeDetails.openingHours` of `requestPayment`.
                pub mod openingHours {
                    /// `storeDetails.openingHours.close` of `requestPayment`.
                    pub type close = String;
                    /// `storeDetails.openingHours.open` of `requestPayment`.
                    pub type open = String;
                }
                /// `storeDetails.phoneNumber` of `requestPayment`.
                ///
                /// - `kakaopay-direct-store`: `storeDetails.ceoFullName`, `storeDetails.address` and `storeDetails.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the shop's representative, address and phone number are needed. (카카오페이를 바로 열려면 상점의 대표자명, 주소, 전화번호가 필수입니다; N16, N22, N48) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
                pub type phoneNumber = String;
                /// `storeDetails.storeName` of `requestPayment`.
                pub type storeName = String;
                /// `storeDetails.storeNameEn` of `requestPayment`.
                pub type storeNameEn = String;
                /// `storeDetails.storeNameKana` of `requestPayment`.
                pub type storeNameKana = String;
                /// `storeDetails.storeNameShort` of `requestPayment`.
                pub type storeNameShort = String;
                /// `storeDetails.zipcode` of `requestPayment`.
                pub type zipcode = String;
            }
            /// `storeId`. The unique value of the merchant's store. (고객사 상점을 나타내는 고유 값; S24) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type storeId = String;
            /// `taxFreeAmount`. The tax-free part; where it is left out it is 0 and everything is taxed, so send it exactly where goods are tax-free. (면세 금액. 보내지 않으면 0원으로 보고 전액을 과세로 처리하므로, 면세 상품이 있으면 정확한 금액을 보내야 합니다; S33, S34, N67, F24) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            ///
            /// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
            /// - `virtual-account-no-tax-free`: `taxFreeAmount` can be 0 at most with `VIRTUAL_ACCOUNT`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            pub type taxFreeAmount = u64;
            /// `totalAmount`. The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600). (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600); S28, N41) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            ///
            /// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
            /// - `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            pub type totalAmount = u64;
            /// `transfer` of `requestPayment`.
            pub mod transfer {
                /// `transfer.cashReceiptType` of `requestPayment`.
                ///
                /// - `transfer-receipt-form`: warning: `transfer.cashReceiptType` should only be `ANONYMOUS`. ANONYMOUS hides the form for a cash receipt; other values are ignored. (ANONYMOUS는 결제창의 현금영수증 입력란을 숨기며, 다른 값은 무시됩니다; N50) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionTransfer.
                pub type cashReceiptType = crate::CashReceiptType;
                /// `transfer.customerIdentifier` of `requestPayment`.
                ///
                /// - `transfer-identifier-ignored`: warning: `transfer.customerIdentifier` should not be used. This belongs to other payment gateways; with KSNET the buyer types it into the window. (다른 결제대행사의 설정이며 KSNET에서는 구매자가 결제창에 직접 입력합니다; N54, X20) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionTransfer.
                /// - `transfer-identifier-digits`: warning: `transfer.customerIdentifier` must look like `1234567890`. With anything but digits the payment is approved and no cash receipt is issued. (숫자가 아닌 문자가 있으면 결제는 되어도 현금영수증은 나오지 않습니다; N29, X20) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), transfer.customerIdentifier.
                pub type customerIdentifier = String;
            }
            /// `vatAmount`. The VAT; where it is left out it is one eleventh of what is taxed. (부가세. 보내지 않으면 과세 금액의 11분의 1입니다; N67) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            ///
            /// - `virtual-account-no-vat`: `vatAmount` cannot be used with `VIRTUAL_ACCOUNT`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            pub type vatAmount = u64;
            /// `virtualAccount` of `requestPayment`.
            pub mod virtualAccount {
                /// `virtualAccount.accountExpiry` of `requestPayment`.
                ///
                /// - `virtual-account-expiry`: `virtualAccount.accountExpiry` is required with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81, N102, N127, X14) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                /// - `virtual-account-expiry-once`: exactly one is required of `virtualAccount.accountExpiry.dueDate` and `virtualAccount.accountExpiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S82, N36, N55) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                pub mod accountExpiry {
                    /// `virtualAccount.accountExpiry.dueDate` of `requestPayment`.
                    ///
                    /// - `virtual-account-expiry-once`: exactly one is required of `virtualAccount.accountExpiry.dueDate` and `virtualAccount.accountExpiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S82, N36, N55) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                    /// - `virtual-account-due-date-format`: `virtualAccount.accountExpiry.dueDate` must look like `2026-08-06T09:30:00+09:00`, `20260806`, `20260806093000`, `2026-08-06` or `2026-08-06 09:30:00`. The deadline is ISO 8601 with an offset (best) or one of the SDK's four shapes; without an offset it is KST. (입금기한은 시간대가 있는 ISO 8601(권장) 또는 SDK 명세의 네 형식으로 씁니다. 시간대가 없으면 한국 시간입니다; S83, X13, N36, N55, F04) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                    pub type dueDate = String;
                    /// `virtualAccount.accountExpiry.validHours` of `requestPayment`.
                    ///
                    /// - `virtual-account-expiry-once`: exactly one is required of `virtualAccount.accountExpiry.dueDate` and `virtualAccount.accountExpiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S82, N36, N55) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                    pub type validHours = u64;
                }
                /// `virtualAccount.availableBanks` of `requestPayment`.
                ///
                /// - `virtual-account-settings-ignored`: warning: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier` and `virtualAccount.availableBanks` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N51, N52, N53, X19) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionVirtualAccount.
                pub type availableBanks = Vec<crate::Bank>;
                /// `virtualAccount.bankCode` of `requestPayment`.
                ///
                /// - `virtual-account-bank-ignored`: warning: `virtualAccount.bankCode` should not be used. Choosing the bank belongs to other payment gateways, and KSNET may have no use for it. (은행 지정은 다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않을 수 있습니다; N53, X19) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionVirtualAccount.
                /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
                pub type bankCode = crate::Bank;
                /// `virtualAccount.cashReceiptType` of `requestPayment`.
                ///
                /// - `virtual-account-settings-ignored`: warning: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier` and `virtualAccount.availableBanks` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N51, N52, N53, X19) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionVirtualAccount.
                pub type cashReceiptType = crate::CashReceiptType;
                /// `virtualAccount.customerIdentifier` of `requestPayment`.
                ///
                /// - `virtual-account-settings-ignored`: warning: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier` and `virtualAccount.availableBanks` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N51, N52, N53, X19) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionVirtualAccount.
                pub type customerIdentifier = String;
            }
            /// `windowType` of `requestPayment`.
            pub mod windowType {
                /// `windowType.mobile` of `requestPayment`.
                ///
                /// - `window-type-mobile`: `windowType.mobile` can only be `REDIRECTION`. On mobile the window opens as REDIRECTION alone; anything else is an error. (모바일에서는 REDIRECTION 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S36, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
                pub type mobile = crate::WindowType;
                /// `windowType.pc` of `requestPayment`.
                ///
                /// - `window-type-pc`: `windowType.pc` can only be `IFRAME`. On PC the window opens as IFRAME alone; anything else is an error. (PC에서는 IFRAME 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S35, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
                pub type pc = crate::WindowType;
            }
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {
            /// `locale-ignored`: warning: `locale` should only be `KO_KR`. The KSNET window speaks Korean (KO_KR) alone; other values are ignored without an error. (KSNET 결제창은 한국어(KO_KR)만 지원하며 다른 값은 오류 없이 무시됩니다; S39, S40, X12, N34, N46, F03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            pub type locale_ignored = ();
            /// `dollars-by-card`: warning: `payMethod` should only be `CARD` where `currency` is `USD`. Dollars are documented for cards issued abroad alone; nothing is known of other pay methods. (달러 결제는 해외에서 발급된 카드로만 된다고 안내되어 있으며, 다른 결제수단은 확인되지 않았습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            pub type dollars_by_card = ();
            /// `easy-pay-buttons`: warning: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD`. This is about the card window, and other pay methods have no use for it. (카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다; S49, N11, N23, N71, X29) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), bypass.ksnet.
            pub type easy_pay_buttons = ();
            /// `kakaopay-button-shown`: warning: `bypass.ksnet.sndQpayType` should only be `1` with `bypass.ksnet.sndKakaopayType`. Where the card window shows no easy pay, it has no use for what Kakao Pay may take. (카드 결제창에 간편결제를 표시하지 않으면 카카오페이 수단 설정은 쓰이지 않습니다; N11, N71) from [sdk-types](https://www.npmjs.com/package/@portone/browser-sdk), Ksnet.
            pub type kakaopay_button_shown = ();
            /// `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            pub type installment_least_amount = ();
            /// `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            pub type installment_least_amount_hyundai = ();
            /// `card-settings-ignored`: warning: `card.useCardPoint`, `card.useAppCardOnly` and `card.cardPromotion` should not be used. This belongs to other payment gateways, and nothing says that KSNET uses it. (다른 결제대행사의 설정이며 KSNET에서 쓰인다는 근거가 없습니다; N57, F26) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionCard.
            pub type card_settings_ignored = ();
            /// `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            pub type card_direct_companies = ();
            /// `card-direct-url-format`: warning: `bypass.ksnet.url` must look like `https://shop.example/paid`. No page tells its shape, but it is a site's address and is taken to be an http(s) one. (형식이 안내되지 않은 값이지만, 사이트 주소이므로 http(s) 주소로 보입니다; N05, F21) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
            pub type card_direct_url_format = ();
            /// `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            pub type card_direct_months = ();
            /// `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            pub type easy_pay_least_amount = ();
            /// `easy-pay-settings-ignored`: warning: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N56) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionEasyPay.
            pub type easy_pay_settings_ignored = ();
            /// `lpay-direct-card-only`: warning: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `LPAY`. Of L.Pay opened at once, cards alone are documented. (L페이를 바로 열면 카드만 된다고 안내되어 있습니다; N12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type lpay_direct_card_only = ();
            /// `easy-pay-methods-by-provider`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. What easy pay may take can be chosen for Kakao Pay alone. (간편결제 안의 결제 유형은 카카오페이에서만 고를 수 있습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
            pub type easy_pay_methods_by_provider = ();
            /// `easy-pay-methods-in-window`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is not `true`. What easy pay may take is used where it is opened at once; in the card window it is `bypass.ksnet.sndKakaopayType`. (간편결제 안의 결제 유형은 간편결제를 바로 열 때만 쓰입니다. 카드 결제창에서는 `bypass.ksnet.sndKakaopayType`을 씁니다; N49, X29) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
            pub type easy_pay_methods_in_window = ();
            /// `easy-pay-cards-by-provider`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO` or `LPAY`. Choosing card companies is documented for Naver Pay and Kakao Pay alone. (카드사를 고르는 설정은 네이버페이와 카카오페이에만 안내되어 있습니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type easy_pay_cards_by_provider = ();
            /// `easy-pay-cards-in-window`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is not `true`. Choosing card companies is documented for easy pay that is opened at once. (카드사를 고르는 설정은 간편결제를 바로 열 때만 안내되어 있습니다; N15, N16, N26) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type easy_pay_cards_in_window = ();
            /// `virtual-account-settings-ignored`: warning: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier` and `virtualAccount.availableBanks` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N51, N52, N53, X19) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionVirtualAccount.
            pub type virtual_account_settings_ignored = ();
            /// `virtual-account-bank-ignored`: warning: `virtualAccount.bankCode` should not be used. Choosing the bank belongs to other payment gateways, and KSNET may have no use for it. (은행 지정은 다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않을 수 있습니다; N53, X19) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionVirtualAccount.
            pub type virtual_account_bank_ignored = ();
            /// `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type virtual_account_banks = ();
            /// `transfer-receipt-form`: warning: `transfer.cashReceiptType` should only be `ANONYMOUS`. ANONYMOUS hides the form for a cash receipt; other values are ignored. (ANONYMOUS는 결제창의 현금영수증 입력란을 숨기며, 다른 값은 무시됩니다; N50) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionTransfer.
            pub type transfer_receipt_form = ();
            /// `transfer-identifier-ignored`: warning: `transfer.customerIdentifier` should not be used. This belongs to other payment gateways; with KSNET the buyer types it into the window. (다른 결제대행사의 설정이며 KSNET에서는 구매자가 결제창에 직접 입력합니다; N54, X20) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionTransfer.
            pub type transfer_identifier_ignored = ();
            /// `transfer-identifier-digits`: warning: `transfer.customerIdentifier` must look like `1234567890`. With anything but digits the payment is approved and no cash receipt is issued. (숫자가 아닌 문자가 있으면 결제는 되어도 현금영수증은 나오지 않습니다; N29, X20) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), transfer.customerIdentifier.
            pub type transfer_identifier_digits = ();
            /// `smart-routing-easy-pay`: warning: `payMethod` cannot be `EASY_PAY` with `channelGroupId`. Easy pay is not among the pay methods that smart routing sends to KSNET. (스마트 라우팅으로 KSNET에 보낼 수 있는 결제수단 목록에 간편결제는 없습니다; N100) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), 지원 결제대행사.
            pub type smart_routing_easy_pay = ();
        }
    }
    /// `payInstantly`: Key-in payment through the API (API 수기(키인) 결제).
    pub mod payInstantly {
        /// Its paths.
        pub mod path {
            /// `amount` of `payInstantly`.
            pub mod amount {
                /// `amount.taxFree` of `payInstantly`.
                ///
                /// - `key-in-account-no-tax-free`: `amount.taxFree` can be 0 at most where `method.virtualAccount.option.type` is `NORMAL`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                /// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type taxFree = u64;
                /// `amount.total`. The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600). (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600); S16, N84) From [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                ///
                /// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                /// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type total = u64;
                /// `amount.vat` of `payInstantly`.
                ///
                /// - `key-in-account-no-vat`: `amount.vat` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                /// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type vat = u64;
            }
            /// `bypass` of `payInstantly`.
            ///
            /// - `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
            pub type bypass = crate::kind::Json;
            /// `channelGroupId` of `payInstantly`.
            ///
            /// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            /// - `key-in-routed-account-contact`: `customer.phoneNumber` and `customer.email` are required with `channelGroupId` and with `method.virtualAccount`. A virtual account through a channel group needs both the buyer's phone number and e-mail. (채널 그룹으로 가상계좌를 발급하려면 구매자의 전화번호와 이메일이 모두 필요합니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            /// - `key-in-routed-fixed-account`: warning: `method.virtualAccount.option.type` should only be `NORMAL` with `channelGroupId`. Fixed accounts are issued otherwise at every gateway, so they are not advised with a channel group. (고정식 가상계좌는 결제대행사마다 발급 방식이 달라 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            /// - `key-in-routed-valid-hours`: warning: `method.virtualAccount.expiry.validHours` should not be used with `channelGroupId`. Not every gateway takes a deadline in hours, so it is not advised with a channel group. (시간으로 정하는 입금기한은 받지 않는 결제대행사가 있어 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            pub type channelGroupId = String;
            /// `channelKey` of `payInstantly`.
            ///
            /// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type channelKey = String;
            /// `country` of `payInstantly`.
            pub type country = crate::Country;
            /// `currency`. The currency; the REST API takes KRW or USD, never with a prefix. (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다; S29, X09) From [openapi](https://developers.portone.io/api/rest-v2), Currency.
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            /// - `key-in-account-currency`: warning: `currency` should only be `KRW` with `method.virtualAccount`. Dollars are known to work with cards issued abroad alone, and may not with a virtual account. (달러 결제는 해외에서 발급된 카드에 대해서만 알려져 있어 가상계좌로는 되지 않을 수 있습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            pub type currency = crate::Currency;
            /// `customData`. What the merchant wants kept with the payment; on the REST API it is text. (고객사가 함께 보관할 값. REST에서는 문자열입니다; N95, X35) From [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.
            pub type customData = String;
            /// `customer` of `payInstantly`.
            pub mod customer {
                /// `customer.address` of `payInstantly`.
                pub mod address {
                    /// `customer.address.addressLine1` of `payInstantly`.
                    pub type addressLine1 = String;
                    /// `customer.address.addressLine2` of `payInstantly`.
                    pub type addressLine2 = String;
                    /// `customer.address.city` of `payInstantly`.
                    pub type city = String;
                    /// `customer.address.country` of `payInstantly`.
                    pub type country = crate::Country;
                    /// `customer.address.province` of `payInstantly`.
                    pub type province = String;
                }
                /// `customer.birthDay` of `payInstantly`.
                pub type birthDay = String;
                /// `customer.birthMonth` of `payInstantly`.
                pub type birthMonth = String;
                /// `customer.birthYear` of `payInstantly`.
                pub type birthYear = String;
                /// `customer.businessRegistrationNumber` of `payInstantly`.
                pub type businessRegistrationNumber = String;
                /// `customer.country` of `payInstantly`.
                pub type country = crate::Country;
                /// `customer.email` of `payInstantly`.
                ///
                /// - `key-in-routed-account-contact`: `customer.phoneNumber` and `customer.email` are required with `channelGroupId` and with `method.virtualAccount`. A virtual account through a channel group needs both the buyer's phone number and e-mail. (채널 그룹으로 가상계좌를 발급하려면 구매자의 전화번호와 이메일이 모두 필요합니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
                pub type email = String;
                /// `customer.gender` of `payInstantly`.
                pub type gender = crate::Gender;
                /// `customer.id`. The merchant's own id of the customer. (고객사가 매긴 고객 번호; S16) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
                pub type id = String;
                /// `customer.name`. The buyer's name, as a whole in full or in two parts in separated. (구매자 이름. 전체 이름은 full, 나누어 쓰면 separated 아래의 first와 last; S16, N83, X07) From [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                ///
                /// - `key-in-buyer`: `customer.name` is required. Payment through the API needs the buyer's name. (API 결제에는 구매자 이름이 필수입니다; N123, X07, F08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
                /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                pub mod name {
                    /// `customer.name.full` of `payInstantly`.
                    ///
                    /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                    /// - `key-in-buyer-name-blank`: `customer.name.full` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; N123) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
                    pub type full = String;
                    /// `customer.name.separated` of `payInstantly`.
                    ///
                    /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                    pub mod separated {
                        /// `customer.name.separated.first` of `payInstantly`.
                        pub type first = String;
                        /// `customer.name.separated.last` of `payInstantly`.
                        pub type last = String;
                    }
                }
                /// `customer.phoneNumber` of `payInstantly`.
                ///
                /// - `key-in-routed-account-contact`: `customer.phoneNumber` and `customer.email` are required with `channelGroupId` and with `method.virtualAccount`. A virtual account through a channel group needs both the buyer's phone number and e-mail. (채널 그룹으로 가상계좌를 발급하려면 구매자의 전화번호와 이메일이 모두 필요합니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
                pub type phoneNumber = String;
                /// `customer.zipcode` of `payInstantly`.
                pub type zipcode = String;
            }
            /// `isCulturalExpense` of `payInstantly`.
            pub type isCulturalExpense = bool;
            /// `isEscrow` of `payInstantly`.
            ///
            /// - `key-in-no-escrow`: `isEscrow` cannot be `true`. Escrow works in PortOne's window alone. (에스크로는 결제창(SDK) 결제에서만 됩니다; S88, N97, X27) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
            pub type isEscrow = bool;
            /// `method` of `payInstantly`.
            ///
            /// - `key-in-one-method`: exactly one is required of `method.card` and `method.virtualAccount`. A key-in payment is either by card or by virtual account. (키인결제는 카드와 가상계좌 중 하나로만 합니다; S04, N77) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            pub mod method {
                /// `method.card` of `payInstantly`.
                ///
                /// - `key-in-one-method`: exactly one is required of `method.card` and `method.virtualAccount`. A key-in payment is either by card or by virtual account. (키인결제는 카드와 가상계좌 중 하나로만 합니다; S04, N77) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
                /// - `key-in-product-type-of-mid`: `productType` must be what the MID is set to with `method.card`. In a key-in payment by card, the product type must be the one that the MID is set to at KSNET. (카드 키인결제의 상품 유형은 KSNET 상점아이디(MID)에 설정된 유형과 같아야 승인됩니다; S47, S48, S62, N101, F05) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
                pub mod card {
                    /// `method.card.credential`. The card's number and expiry. (카드 번호와 유효기간; N78, N79) From [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                    pub mod credential {
                        /// `method.card.credential.birthOrBusinessRegistrationNumber`. The birth date in six digits or the registration number in ten; KSNET does not check it in a key-in payment. (생년월일 여섯 자리 또는 사업자등록번호 열 자리. KSNET 키인결제에서는 확인하지 않습니다; S95, N79) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기(키인) 결제.
                        ///
                        /// - `card-birth-digits`: `method.card.credential.birthOrBusinessRegistrationNumber` must look like `900101` or `1234567890`. For a personal card it is the birth date in six digits (yyMMdd), for a company's card the ten digits of its registration number. (개인 카드는 생년월일 여섯 자리(yyMMdd), 법인 카드는 사업자등록번호 열 자리를 숫자로만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type birthOrBusinessRegistrationNumber = String;
                        /// `method.card.credential.expiryMonth` of `payInstantly`.
                        ///
                        /// - `card-expiry-month-digits`: `method.card.credential.expiryMonth` must look like `12`. The month in which a card expires is two digits (03 for March). (카드 유효기간의 월은 두 자리 숫자로 씁니다 (3월이면 03); N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type expiryMonth = String;
                        /// `method.card.credential.expiryYear` of `payInstantly`.
                        ///
                        /// - `card-expiry-year-digits`: `method.card.credential.expiryYear` must look like `12`. The year in which a card expires is its last two digits (26 for 2026). (카드 유효기간의 연도는 뒤 두 자리 숫자로 씁니다 (2026년이면 26); N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type expiryYear = String;
                        /// `method.card.credential.number` of `payInstantly`.
                        ///
                        /// - `card-number-digits`: `method.card.credential.number` must look like `1234567890`. A card number is written in digits alone, without hyphens or spaces. (카드 번호는 하이픈이나 띄어쓰기 없이 숫자로만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type number = String;
                        /// `method.card.credential.passwordTwoDigits`. The first two digits of the card's password; KSNET does not check them in a key-in payment. (카드 비밀번호 앞 두 자리. KSNET 키인결제에서는 확인하지 않습니다; S95, N79) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기(키인) 결제.
                        ///
                        /// - `card-password-digits`: `method.card.credential.passwordTwoDigits` must look like `12`. Of a card's password, the first two digits are written and nothing else. (카드 비밀번호는 앞 두 자리 숫자만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type passwordTwoDigits = String;
                    }
                    /// `method.card.installmentMonth` of `payInstantly`.
                    ///
                    /// - `key-in-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `method.card.installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58, N78) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
                    pub type installmentMonth = u64;
                    /// `method.card.useCardPoint` of `payInstantly`.
                    ///
                    /// - `key-in-card-points`: warning: `method.card.useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N57, N78, F26) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputCard.
                    pub type useCardPoint = bool;
                    /// `method.card.useFreeInstallmentPlan` of `payInstantly`.
                    pub type useFreeInstallmentPlan = bool;
                    /// `method.card.useFreeInterestFromMerchant` of `payInstantly`.
                    ///
                    /// - `key-in-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `method.card.useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, X08, S94) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기(키인) 결제.
                    pub type useFreeInterestFromMerchant = bool;
                }
                /// `method.virtualAccount` of `payInstantly`.
                ///
                /// - `key-in-one-method`: exactly one is required of `method.card` and `method.virtualAccount`. A key-in payment is either by card or by virtual account. (키인결제는 카드와 가상계좌 중 하나로만 합니다; S04, N77) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
                /// - `key-in-account-currency`: warning: `currency` should only be `KRW` with `method.virtualAccount`. Dollars are known to work with cards issued abroad alone, and may not with a virtual account. (달러 결제는 해외에서 발급된 카드에 대해서만 알려져 있어 가상계좌로는 되지 않을 수 있습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
                /// - `key-in-routed-account-contact`: `customer.phoneNumber` and `customer.email` are required with `channelGroupId` and with `method.virtualAccount`. A virtual account through a channel group needs both the buyer's phone number and e-mail. (채널 그룹으로 가상계좌를 발급하려면 구매자의 전화번호와 이메일이 모두 필요합니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
                pub mod virtualAccount {
                    /// `method.virtualAccount.bank`. The bank that issues the account; its codes are not those of the SDK. (가상계좌를 발급할 은행. SDK와 코드가 다릅니다; N80, N95) From [openapi](https://developers.portone.io/api/rest-v2), Bank.
                    pub type bank = crate::RestBank;
                    /// `method.virtualAccount.cashReceipt` of `payInstantly`.
                    pub mod cashReceipt {
                        /// `method.virtualAccount.cashReceipt.customerIdentityNumber` of `payInstantly`.
                        ///
                        /// - `key-in-receipt-digits`: warning: `method.virtualAccount.cashReceipt.customerIdentityNumber` must look like `1234567890`. Write digits alone; in the window, a hyphen lets the payment pass without a cash receipt, and the API may do the same. (현금영수증 번호는 숫자만 쓰세요. 결제창에서는 하이픈이 있으면 결제는 되고 현금영수증만 발급되지 않는데, API도 그럴 수 있습니다; S75, S76) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 계좌이체.
                        pub type customerIdentityNumber = String;
                        /// `method.virtualAccount.cashReceipt.type`. What the cash receipt is for, PERSONAL for income tax, CORPORATE for expenses, NO_RECEIPT for none. (현금영수증의 용도. 소득공제는 PERSONAL, 지출증빙은 CORPORATE, 미발행은 NO_RECEIPT; N81, X35) From [openapi](https://developers.portone.io/api/rest-v2), CashReceiptInputType.
                        pub type r#type = crate::CashReceiptInputType;
                    }
                    /// `method.virtualAccount.expiry`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81, N80, N127, X14) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                    ///
                    /// - `key-in-account-expiry`: exactly one is required of `method.virtualAccount.expiry.dueDate` and `method.virtualAccount.expiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S80, S81, S82, N80, N127) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                    /// - `key-in-account-deadline-contract`: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `method.virtualAccount.expiry`. Setting the deposit deadline takes a contract with KSNET, and as there must be a deadline, every virtual account does. (가상계좌의 입금기한을 정하려면 KSNET과 계약해야 하고, 입금기한이 필수이므로 가상계좌에는 언제나 이 계약이 있어야 합니다; S55, S80) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
                    pub mod expiry {
                        /// `method.virtualAccount.expiry.dueDate` of `payInstantly`.
                        ///
                        /// - `key-in-account-expiry`: exactly one is required of `method.virtualAccount.expiry.dueDate` and `method.virtualAccount.expiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S80, S81, S82, N80, N127) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                        /// - `key-in-due-date-format`: `method.virtualAccount.expiry.dueDate` must look like `2026-08-06T09:30:00+09:00`. The REST API takes the deadline as RFC 3339 with an offset. (REST API의 입금기한은 시간대가 있는 RFC 3339 형식입니다; S83, X13, N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountExpiry.
                        pub type dueDate = String;
                        /// `method.virtualAccount.expiry.validHours` of `payInstantly`.
                        ///
                        /// - `key-in-account-expiry`: exactly one is required of `method.virtualAccount.expiry.dueDate` and `method.virtualAccount.expiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S80, S81, S82, N80, N127) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                        /// - `key-in-routed-valid-hours`: warning: `method.virtualAccount.expiry.validHours` should not be used with `channelGroupId`. Not every gateway takes a deadline in hours, so it is not advised with a channel group. (시간으로 정하는 입금기한은 받지 않는 결제대행사가 있어 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
                        pub type validHours = u64;
                    }
                    /// `method.virtualAccount.option`. The kind of virtual account. (가상계좌의 유형; N80) From [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOption.
                    pub mod option {
                        /// `method.virtualAccount.option.fixed` of `payInstantly`.
                        ///
                        /// - `key-in-account-number-fixed`: `method.virtualAccount.option.fixed` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. Only a fixed virtual account has a number that is given beforehand. (계좌번호를 미리 정하는 것은 고정식 가상계좌에서만 됩니다; N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOption.
                        /// - `key-in-account-number-once`: exactly one is required of `method.virtualAccount.option.fixed.accountNumber` and `method.virtualAccount.option.fixed.pgAccountId`. A fixed virtual account is named either by its number or by the gateway's id of it. (고정식 가상계좌는 계좌번호와 결제대행사 계좌 아이디 중 하나로만 정합니다; N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOptionFixed.
                        pub mod fixed {
                            /// `method.virtualAccount.option.fixed.accountNumber` of `payInstantly`.
                            ///
                            /// - `key-in-account-number-once`: exactly one is required of `method.virtualAccount.option.fixed.accountNumber` and `method.virtualAccount.option.fixed.pgAccountId`. A fixed virtual account is named either by its number or by the gateway's id of it. (고정식 가상계좌는 계좌번호와 결제대행사 계좌 아이디 중 하나로만 정합니다; N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOptionFixed.
                            pub type accountNumber = String;
                            /// `method.virtualAccount.option.fixed.pgAccountId` of `payInstantly`.
                            ///
                            /// - `key-in-account-number-once`: exactly one is required of `method.virtualAccount.option.fixed.accountNumber` and `method.virtualAccount.option.fixed.pgAccountId`. A fixed virtual account is named either by its number or by the gateway's id of it. (고정식 가상계좌는 계좌번호와 결제대행사 계좌 아이디 중 하나로만 정합니다; N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOptionFixed.
                            pub type pgAccountId = String;
                        }
                        /// `method.virtualAccount.option.type` of `payInstantly`.
                        ///
                        /// - `key-in-account-number-fixed`: `method.virtualAccount.option.fixed` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. Only a fixed virtual account has a number that is given beforehand. (계좌번호를 미리 정하는 것은 고정식 가상계좌에서만 됩니다; N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOption.
                        /// - `key-in-account-no-vat`: `amount.vat` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                        /// - `key-in-account-no-tax-free`: `amount.taxFree` can be 0 at most where `method.virtualAccount.option.type` is `NORMAL`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                        /// - `key-in-routed-fixed-account`: warning: `method.virtualAccount.option.type` should only be `NORMAL` with `channelGroupId`. Fixed accounts are issued otherwise at every gateway, so they are not advised with a channel group. (고정식 가상계좌는 결제대행사마다 발급 방식이 달라 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
                        pub type r#type = crate::VirtualAccountType;
                    }
                    /// `method.virtualAccount.remitteeName` of `payInstantly`.
                    ///
                    /// - `key-in-account-holder`: warning: `method.virtualAccount.remitteeName` should not be used. The account holder is always the merchant's name, so this value is not used. (예금주명은 언제나 고객사명이라서 이 값은 쓰이지 않습니다; S77, N125) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
                    pub type remitteeName = String;
                }
            }
            /// `noticeUrls` of `payInstantly`.
            pub type noticeUrls = Vec<String>;
            /// `orderName`. The name of the order, as the merchant likes it. (고객사가 정하는 주문 이름; S16, S26) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
            ///
            /// - `api-order-name-bytes`: warning: `orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept on the API as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 API에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
            pub type orderName = String;
            /// `paymentId`. The merchant's own id of the payment, another one for every payment; it travels in the address. (고객사가 매긴 결제 번호. 결제마다 달라야 하고 주소에 들어갑니다; S15, S25) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
            pub type paymentId = String;
            /// `productCount` of `payInstantly`.
            pub type productCount = u64;
            /// `productType`. The API needs the product type, PHYSICAL or DIGITAL. (API 결제에는 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; S42, X01, S43, N09, N82, N122, F05) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 결제.
            ///
            /// - `key-in-product-type-of-mid`: `productType` must be what the MID is set to with `method.card`. In a key-in payment by card, the product type must be the one that the MID is set to at KSNET. (카드 키인결제의 상품 유형은 KSNET 상점아이디(MID)에 설정된 유형과 같아야 승인됩니다; S47, S48, S62, N101, F05) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            pub type productType = crate::ProductType;
            /// `products` of `payInstantly`.
            pub type products = Vec<crate::PaymentProduct>;
            /// `promotionId` of `payInstantly`.
            pub type promotionId = String;
            /// `shippingAddress` of `payInstantly`.
            pub mod shippingAddress {
                /// `shippingAddress.addressLine1` of `payInstantly`.
                pub type addressLine1 = String;
                /// `shippingAddress.addressLine2` of `payInstantly`.
                pub type addressLine2 = String;
                /// `shippingAddress.city` of `payInstantly`.
                pub type city = String;
                /// `shippingAddress.country` of `payInstantly`.
                pub type country = crate::Country;
                /// `shippingAddress.province` of `payInstantly`.
                pub type province = String;
            }
            /// `storeId` of `payInstantly`.
            pub type storeId = String;
        }
        /// Its pay methods.
        pub mod pay_method {
            /// `method.card` of `payInstantly`.
            ///
            /// - `key-in-one-method`: exactly one is required of `method.card` and `method.virtualAccount`. A key-in payment is either by card or by virtual account. (키인결제는 카드와 가상계좌 중 하나로만 합니다; S04, N77) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            /// - `key-in-product-type-of-mid`: `productType` must be what the MID is set to with `method.card`. In a key-in payment by card, the product type must be the one that the MID is set to at KSNET. (카드 키인결제의 상품 유형은 KSNET 상점아이디(MID)에 설정된 유형과 같아야 승인됩니다; S47, S48, S62, N101, F05) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            pub type CARD = ();
            /// `method.virtualAccount` of `payInstantly`.
            ///
            /// - `key-in-one-method`: exactly one is required of `method.card` and `method.virtualAccount`. A key-in payment is either by card or by virtual account. (키인결제는 카드와 가상계좌 중 하나로만 합니다; S04, N77) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            /// - `key-in-account-currency`: warning: `currency` should only be `KRW` with `method.virtualAccount`. Dollars are known to work with cards issued abroad alone, and may not with a virtual account. (달러 결제는 해외에서 발급된 카드에 대해서만 알려져 있어 가상계좌로는 되지 않을 수 있습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `key-in-routed-account-contact`: `customer.phoneNumber` and `customer.email` are required with `channelGroupId` and with `method.virtualAccount`. A virtual account through a channel group needs both the buyer's phone number and e-mail. (채널 그룹으로 가상계좌를 발급하려면 구매자의 전화번호와 이메일이 모두 필요합니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            pub type VIRTUAL_ACCOUNT = ();
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {
            /// `key-in-account-holder`: warning: `method.virtualAccount.remitteeName` should not be used. The account holder is always the merchant's name, so this value is not used. (예금주명은 언제나 고객사명이라서 이 값은 쓰이지 않습니다; S77, N125) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            pub type key_in_account_holder = ();
            /// `api-order-name-bytes`: warning: `orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept on the API as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 API에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
            pub type api_order_name_bytes = ();
            /// `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
            pub type api_bypass_ignored = ();
            /// `key-in-account-currency`: warning: `currency` should only be `KRW` with `method.virtualAccount`. Dollars are known to work with cards issued abroad alone, and may not with a virtual account. (달러 결제는 해외에서 발급된 카드에 대해서만 알려져 있어 가상계좌로는 되지 않을 수 있습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            pub type key_in_account_currency = ();
            /// `key-in-card-points`: warning: `method.card.useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N57, N78, F26) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputCard.
            pub type key_in_card_points = ();
            /// `key-in-receipt-digits`: warning: `method.virtualAccount.cashReceipt.customerIdentityNumber` must look like `1234567890`. Write digits alone; in the window, a hyphen lets the payment pass without a cash receipt, and the API may do the same. (현금영수증 번호는 숫자만 쓰세요. 결제창에서는 하이픈이 있으면 결제는 되고 현금영수증만 발급되지 않는데, API도 그럴 수 있습니다; S75, S76) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 계좌이체.
            pub type key_in_receipt_digits = ();
            /// `key-in-routed-fixed-account`: warning: `method.virtualAccount.option.type` should only be `NORMAL` with `channelGroupId`. Fixed accounts are issued otherwise at every gateway, so they are not advised with a channel group. (고정식 가상계좌는 결제대행사마다 발급 방식이 달라 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            pub type key_in_routed_fixed_account = ();
            /// `key-in-routed-valid-hours`: warning: `method.virtualAccount.expiry.validHours` should not be used with `channelGroupId`. Not every gateway takes a deadline in hours, so it is not advised with a channel group. (시간으로 정하는 입금기한은 받지 않는 결제대행사가 있어 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            pub type key_in_routed_valid_hours = ();
        }
    }
    /// `getPayment`: Reading one payment (결제 단건 조회).
    pub mod getPayment {
        /// Its paths.
        pub mod path {
            /// `paymentId` of `getPayment`.
            pub type paymentId = String;
            /// `storeId` of `getPayment`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `cancelPayment`: Cancelling a payment (결제 취소).
    pub mod cancelPayment {
        /// Its paths.
        pub mod path {
            /// `amount`. The amount to cancel; all of it where it is left out. (취소할 금액. 보내지 않으면 전액을 취소합니다; N89) From [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            ///
            /// - `cancel-tax-free-within-amount`: `taxFreeAmount` can be no more than `amount`. The tax-free part of a cancel cannot be more than its amount. (취소하는 면세 금액은 취소 금액보다 클 수 없습니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            /// - `cancel-vat-within-amount`: `vatAmount` can be no more than `amount`. The VAT of a cancel cannot be more than its amount. (취소하는 부가세는 취소 금액보다 클 수 없습니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            pub type amount = u64;
            /// `currentCancellableAmount`. What can still be cancelled; where it is sent, the cancel takes place only if it is right, which keeps it from happening twice. (지금 취소할 수 있는 잔액. 보내면 잔액이 같을 때만 취소되어 두 번 취소되는 일을 막아 줍니다; N89) From [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            pub type currentCancellableAmount = u64;
            /// `paymentId` of `cancelPayment`.
            pub type paymentId = String;
            /// `promotionDiscountRetainOption`. Whether the discount stays after a partial cancel (RETAIN) or is worked out anew (RELEASE, the default). (부분 취소 뒤에도 처음의 할인율을 지킬지(RETAIN) 새로 적용할지(RELEASE). 보내지 않으면 RELEASE입니다; N89) From [openapi](https://developers.portone.io/api/rest-v2), PromotionDiscountRetainOption.
            pub type promotionDiscountRetainOption = crate::PromotionDiscountRetainOption;
            /// `reason`. Why the payment is cancelled. (취소 사유; N89) From [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            pub type reason = String;
            /// `refundAccount`. The account that a paid virtual account is refunded to, with bank, number and holder. (입금된 가상계좌 결제를 돌려줄 계좌. 은행, 계좌번호, 예금주가 모두 필요합니다; S56, N106) From [cancel-guide](https://developers.portone.io/opi/ko/integration/cancel/v2/readme), 가상계좌 환불.
            ///
            /// - `cancel-refund-contract`: the contract `VIRTUAL_ACCOUNT_REFUND` (virtual-account refund) is needed with `refundAccount`. Paying a virtual-account payment back to an account takes KSNET's refund contract. (입금된 가상계좌 결제를 계좌로 환불하려면 KSNET과 가상계좌 환불 특약을 맺어야 합니다; S56, S79, N106) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            pub mod refundAccount {
                /// `refundAccount.bank` of `cancelPayment`.
                pub type bank = crate::RestBank;
                /// `refundAccount.holderName` of `cancelPayment`.
                pub type holderName = String;
                /// `refundAccount.holderPhoneNumber` of `cancelPayment`.
                ///
                /// - `cancel-holder-phone`: warning: `refundAccount.holderPhoneNumber` should not be used. The holder's phone number is for Smartro's virtual accounts alone, and ignored here. (예금주 연락처는 스마트로의 가상계좌에만 쓰이며 KSNET에서는 무시됩니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBodyRefundAccount.
                pub type holderPhoneNumber = String;
                /// `refundAccount.number` of `cancelPayment`.
                pub type number = String;
            }
            /// `refundEmail` of `cancelPayment`.
            ///
            /// - `cancel-refund-email`: warning: `refundEmail` should not be used. The refund e-mail is for Triple-A alone, and ignored here. (환불 이메일은 Triple-A 결제에만 쓰이며 KSNET에서는 무시됩니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            pub type refundEmail = String;
            /// `requester`. Who asked for the cancel, CUSTOMER or ADMIN. (누가 취소를 요청했는지. 고객은 CUSTOMER, 관리자는 ADMIN; N89) From [openapi](https://developers.portone.io/api/rest-v2), CancelRequester.
            pub type requester = crate::CancelRequester;
            /// `skipWebhook` of `cancelPayment`.
            pub type skipWebhook = bool;
            /// `storeId` of `cancelPayment`.
            pub type storeId = String;
            /// `taxFreeAmount`. The tax-free part of the cancel; send it wherever there is one. (취소액에 든 면세분. 면세 상품이 섞였으면 꼭 보내세요; S102, N89) From [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            ///
            /// - `cancel-tax-free-within-amount`: `taxFreeAmount` can be no more than `amount`. The tax-free part of a cancel cannot be more than its amount. (취소하는 면세 금액은 취소 금액보다 클 수 없습니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            pub type taxFreeAmount = u64;
            /// `vatAmount` of `cancelPayment`.
            ///
            /// - `cancel-vat-within-amount`: `vatAmount` can be no more than `amount`. The VAT of a cancel cannot be more than its amount. (취소하는 부가세는 취소 금액보다 클 수 없습니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            pub type vatAmount = u64;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {
            /// `cancel-holder-phone`: warning: `refundAccount.holderPhoneNumber` should not be used. The holder's phone number is for Smartro's virtual accounts alone, and ignored here. (예금주 연락처는 스마트로의 가상계좌에만 쓰이며 KSNET에서는 무시됩니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBodyRefundAccount.
            pub type cancel_holder_phone = ();
            /// `cancel-refund-email`: warning: `refundEmail` should not be used. The refund e-mail is for Triple-A alone, and ignored here. (환불 이메일은 Triple-A 결제에만 쓰이며 KSNET에서는 무시됩니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
            pub type cancel_refund_email = ();
        }
    }
    /// `requestIssueBillingKey`: Issuing a billing key in PortOne's window (결제창 빌링키 발급).
    pub mod requestIssueBillingKey {
        /// Its paths.
        pub mod path {
            /// `appScheme`. The scheme by which card apps come back to the shop's app; a WebView needs it. (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다; N64) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), IssueBillingKeyRequest.
            pub type appScheme = String;
            /// `billingKeyMethod`. The pay method that a billing key is issued for. (빌링키를 발급할 결제수단; S05, N68) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            ///
            /// - `window-billing-key`: warning: `billingKeyMethod` should not be used. KSNET's own page alone offers billing keys in the window, where others know the API only; ask KSNET and PortOne first. (결제창 빌링키 발급은 KSNET 문서에만 있고 다른 문서들은 API 발급만 된다고 하므로, 쓰기 전에 KSNET과 포트원에 확인하세요; X15, N98, N132, F01) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            /// - `window-billing-card`: `billingKeyMethod` can only be `CARD`. The window issues billing keys of cards alone. (결제창에서는 카드 빌링키만 발급합니다; S05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            pub type billingKeyMethod = crate::BillingKeyMethod;
            /// `bypass` of `requestIssueBillingKey`.
            ///
            /// - `window-billing-bypass`: `bypass` cannot be used. For billing keys there is nothing to pass on to KSNET as it is. (빌링키 발급에는 KSNET에 그대로 전달하는 값이 없습니다; N60) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), IssueBillingKeyBypass.
            #[deprecated = "KSNET does not take it"]
            pub type bypass = crate::kind::Json;
            /// `card` of `requestIssueBillingKey`.
            pub mod card {
                /// `card.cardCompany` of `requestIssueBillingKey`.
                pub type cardCompany = crate::CardCompany;
            }
            /// `channelKey`. The key given by the console; billing keys in the window take no channel group. (콘솔에서 채널을 만들 때 받은 키. 빌링키 발급에는 채널 그룹을 쓸 수 없습니다; N68, X21) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), IssueBillingKeyRequest.
            pub type channelKey = String;
            /// `currency` of `requestIssueBillingKey`.
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type currency = crate::Currency;
            /// `customData` of `requestIssueBillingKey`.
            pub type customData = crate::kind::Json;
            /// `customer` of `requestIssueBillingKey`.
            pub mod customer {
                /// `customer.address` of `requestIssueBillingKey`.
                pub mod address {
                    /// `customer.address.addressLine1` of `requestIssueBillingKey`.
                    pub type addressLine1 = String;
                    /// `customer.address.addressLine2` of `requestIssueBillingKey`.
                    pub type addressLine2 = String;
                    /// `customer.address.city` of `requestIssueBillingKey`.
                    pub type city = String;
                    /// `customer.address.country` of `requestIssueBillingKey`.
                    pub type country = crate::Country;
                    /// `customer.address.province` of `requestIssueBillingKey`.
                    pub type province = String;
                }
                /// `customer.birthDay` of `requestIssueBillingKey`.
                pub type birthDay = String;
                /// `customer.birthMonth` of `requestIssueBillingKey`.
                pub type birthMonth = String;
                /// `customer.birthYear` of `requestIssueBillingKey`.
                pub type birthYear = String;
                /// `customer.customerId` of `requestIssueBillingKey`.
                pub type customerId = String;
                /// `customer.email` of `requestIssueBillingKey`.
                pub type email = String;
                /// `customer.firstName` of `requestIssueBillingKey`.
                ///
                /// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39, N02, N14, N33, N38, N102, X07, X22, X23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                pub type firstName = String;
                /// `customer.firstNameKana` of `requestIssueBillingKey`.
                pub type firstNameKana = String;
                /// `customer.fullName` of `requestIssueBillingKey`.
                ///
                /// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39, N02, N14, N33, N38, N102, X07, X22, X23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                /// - `buyer-name-blank`: `customer.fullName` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; S32) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                /// - `buyer-name-length`: `customer.fullName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). The buyer's name has 50 bytes at most; no charset is named, so they are counted as those of the order name, in EUC-KR. (구매자 이름은 50바이트까지입니다. 문자 집합은 명시되지 않아 주문명과 같은 EUC-KR로 셉니다; N38, F09) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), Customer.
                pub type fullName = String;
                /// `customer.gender` of `requestIssueBillingKey`.
                pub type gender = crate::Gender;
                /// `customer.lastName` of `requestIssueBillingKey`.
                ///
                /// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39, N02, N14, N33, N38, N102, X07, X22, X23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                pub type lastName = String;
                /// `customer.lastNameKana` of `requestIssueBillingKey`.
                pub type lastNameKana = String;
                /// `customer.phoneNumber` of `requestIssueBillingKey`.
                pub type phoneNumber = String;
                /// `customer.zipcode` of `requestIssueBillingKey`.
                pub type zipcode = String;
            }
            /// `displayAmount` of `requestIssueBillingKey`.
            pub type displayAmount = u64;
            /// `easyPay` of `requestIssueBillingKey`.
            ///
            /// - `window-billing-others`: `easyPay`, `mobile` and `paypal` cannot be used. This belongs to a pay method that KSNET issues no billing keys for. (KSNET이 빌링키를 발급하지 않는 결제수단의 설정입니다; S05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            #[deprecated = "KSNET does not take it"]
            pub type easyPay = crate::kind::Json;
            /// `forceRedirect` of `requestIssueBillingKey`.
            ///
            /// - `forced-redirect`: `redirectUrl` is required where `forceRedirect` is `true`. A redirection after every payment needs an address to go to. (결제 뒤에 항상 이동하려면 이동할 주소가 있어야 합니다; N62) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type forceRedirect = bool;
            /// `iframe` of `requestIssueBillingKey`.
            pub mod iframe {
                /// `iframe.dim` of `requestIssueBillingKey`.
                pub type dim = bool;
            }
            /// `issueId` of `requestIssueBillingKey`.
            pub type issueId = String;
            /// `issueName` of `requestIssueBillingKey`.
            pub type issueName = String;
            /// `locale` of `requestIssueBillingKey`.
            ///
            /// - `locale-ignored`: warning: `locale` should only be `KO_KR`. The KSNET window speaks Korean (KO_KR) alone; other values are ignored without an error. (KSNET 결제창은 한국어(KO_KR)만 지원하며 다른 값은 오류 없이 무시됩니다; S39, S40, X12, N34, N46, F03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            pub type locale = crate::Locale;
            /// `mobile` of `requestIssueBillingKey`.
            ///
            /// - `window-billing-others`: `easyPay`, `mobile` and `paypal` cannot be used. This belongs to a pay method that KSNET issues no billing keys for. (KSNET이 빌링키를 발급하지 않는 결제수단의 설정입니다; S05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            #[deprecated = "KSNET does not take it"]
            pub type mobile = crate::kind::Json;
            /// `noticeUrls` of `requestIssueBillingKey`.
            ///
            /// - `notice-urls-format`: `noticeUrls` must look like `https://shop.example/paid`. Webhooks go to http or https addresses. (웹훅을 받을 주소는 http 또는 https 주소입니다; N65) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type noticeUrls = Vec<String>;
            /// `offerPeriod` of `requestIssueBillingKey`.
            pub mod offerPeriod {
                /// `offerPeriod.interval` of `requestIssueBillingKey`.
                pub type interval = String;
                /// `offerPeriod.range` of `requestIssueBillingKey`.
                pub type range = crate::kind::Json;
            }
            /// `paypal` of `requestIssueBillingKey`.
            ///
            /// - `window-billing-others`: `easyPay`, `mobile` and `paypal` cannot be used. This belongs to a pay method that KSNET issues no billing keys for. (KSNET이 빌링키를 발급하지 않는 결제수단의 설정입니다; S05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            #[deprecated = "KSNET does not take it"]
            pub type paypal = crate::kind::Json;
            /// `popup` of `requestIssueBillingKey`.
            pub mod popup {
                /// `popup.center` of `requestIssueBillingKey`.
                pub type center = bool;
            }
            /// `productType` of `requestIssueBillingKey`.
            pub type productType = crate::ProductType;
            /// `redirectUrl` of `requestIssueBillingKey`.
            ///
            /// - `mobile-redirect-url`: `redirectUrl` is required on mobile. On mobile the window is a redirection, so it needs the address to come back to. (모바일 결제창은 페이지 이동 방식이므로 돌아올 주소가 필수입니다; S41, N62) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            /// - `redirect-url-format`: `redirectUrl` must look like `shop://paid`. The address to come back to is absolute, http(s) in browsers and the app's own scheme in a WebView. (돌아올 주소는 http(s)로 시작하는 전체 주소이며, 앱의 WebView에서는 앱 스킴도 됩니다; N113, X26) from [mobile-payment](https://developers.portone.io/opi/ko/integration/mobile-payment/readme-v2), redirectUrl.
            /// - `forced-redirect`: `redirectUrl` is required where `forceRedirect` is `true`. A redirection after every payment needs an address to go to. (결제 뒤에 항상 이동하려면 이동할 주소가 있어야 합니다; N62) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type redirectUrl = String;
            /// `storeId`. The unique value of the merchant's store. (고객사 상점을 나타내는 고유 값; N68) From [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), IssueBillingKeyRequest.
            pub type storeId = String;
            /// `windowType` of `requestIssueBillingKey`.
            pub mod windowType {
                /// `windowType.mobile` of `requestIssueBillingKey`.
                ///
                /// - `window-type-mobile`: `windowType.mobile` can only be `REDIRECTION`. On mobile the window opens as REDIRECTION alone; anything else is an error. (모바일에서는 REDIRECTION 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S36, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
                pub type mobile = crate::WindowType;
                /// `windowType.pc` of `requestIssueBillingKey`.
                ///
                /// - `window-type-pc`: `windowType.pc` can only be `IFRAME`. On PC the window opens as IFRAME alone; anything else is an error. (PC에서는 IFRAME 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S35, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
                pub type pc = crate::WindowType;
            }
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {
            /// `locale-ignored`: warning: `locale` should only be `KO_KR`. The KSNET window speaks Korean (KO_KR) alone; other values are ignored without an error. (KSNET 결제창은 한국어(KO_KR)만 지원하며 다른 값은 오류 없이 무시됩니다; S39, S40, X12, N34, N46, F03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            pub type locale_ignored = ();
            /// `window-billing-key`: warning: `billingKeyMethod` should not be used. KSNET's own page alone offers billing keys in the window, where others know the API only; ask KSNET and PortOne first. (결제창 빌링키 발급은 KSNET 문서에만 있고 다른 문서들은 API 발급만 된다고 하므로, 쓰기 전에 KSNET과 포트원에 확인하세요; X15, N98, N132, F01) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            pub type window_billing_key = ();
        }
    }
    /// `issueBillingKey`: Issuing a billing key through the API (API 빌링키 발급).
    pub mod issueBillingKey {
        /// Its paths.
        pub mod path {
            /// `bypass` of `issueBillingKey`.
            ///
            /// - `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
            pub type bypass = crate::kind::Json;
            /// `channelGroupId` of `issueBillingKey`.
            ///
            /// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            /// - `billing-key-routed-buyer-name`: `customer.name` is required with `channelGroupId`. A billing key through a channel group needs the buyer's name. (채널 그룹으로 빌링키를 발급하려면 구매자 이름이 필요합니다; N100, N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
            pub type channelGroupId = String;
            /// `channelKey` of `issueBillingKey`.
            ///
            /// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
            pub type channelKey = String;
            /// `customData` of `issueBillingKey`.
            pub type customData = String;
            /// `customer` of `issueBillingKey`.
            pub mod customer {
                /// `customer.address` of `issueBillingKey`.
                pub mod address {
                    /// `customer.address.addressLine1` of `issueBillingKey`.
                    pub type addressLine1 = String;
                    /// `customer.address.addressLine2` of `issueBillingKey`.
                    pub type addressLine2 = String;
                    /// `customer.address.city` of `issueBillingKey`.
                    pub type city = String;
                    /// `customer.address.country` of `issueBillingKey`.
                    pub type country = crate::Country;
                    /// `customer.address.province` of `issueBillingKey`.
                    pub type province = String;
                }
                /// `customer.birthDay` of `issueBillingKey`.
                pub type birthDay = String;
                /// `customer.birthMonth` of `issueBillingKey`.
                pub type birthMonth = String;
                /// `customer.birthYear` of `issueBillingKey`.
                pub type birthYear = String;
                /// `customer.businessRegistrationNumber` of `issueBillingKey`.
                pub type businessRegistrationNumber = String;
                /// `customer.country` of `issueBillingKey`.
                pub type country = crate::Country;
                /// `customer.email` of `issueBillingKey`.
                pub type email = String;
                /// `customer.gender` of `issueBillingKey`.
                pub type gender = crate::Gender;
                /// `customer.id`. The merchant's own id of the customer. (고객사가 매긴 고객 번호; S17) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
                pub type id = String;
                /// `customer.name` of `issueBillingKey`.
                ///
                /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                /// - `billing-key-routed-buyer-name`: `customer.name` is required with `channelGroupId`. A billing key through a channel group needs the buyer's name. (채널 그룹으로 빌링키를 발급하려면 구매자 이름이 필요합니다; N100, N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
                pub mod name {
                    /// `customer.name.full` of `issueBillingKey`.
                    ///
                    /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                    pub type full = String;
                    /// `customer.name.separated` of `issueBillingKey`.
                    ///
                    /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                    pub mod separated {
                        /// `customer.name.separated.first` of `issueBillingKey`.
                        pub type first = String;
                        /// `customer.name.separated.last` of `issueBillingKey`.
                        pub type last = String;
                    }
                }
                /// `customer.phoneNumber` of `issueBillingKey`.
                pub type phoneNumber = String;
                /// `customer.zipcode` of `issueBillingKey`.
                pub type zipcode = String;
            }
            /// `method` of `issueBillingKey`.
            pub mod method {
                /// `method.card`. A billing key is for a card and nothing else. (빌링키는 카드로만 발급합니다; S06, N85) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
                pub mod card {
                    /// `method.card.credential` of `issueBillingKey`.
                    pub mod credential {
                        /// `method.card.credential.birthOrBusinessRegistrationNumber`. KSNET needs the birth date or registration number to issue a billing key. (KSNET 빌링키 발급에는 생년월일이나 사업자등록번호가 필수입니다; S96, N124, X28) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 빌링키 발급.
                        ///
                        /// - `card-birth-digits`: `method.card.credential.birthOrBusinessRegistrationNumber` must look like `900101` or `1234567890`. For a personal card it is the birth date in six digits (yyMMdd), for a company's card the ten digits of its registration number. (개인 카드는 생년월일 여섯 자리(yyMMdd), 법인 카드는 사업자등록번호 열 자리를 숫자로만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type birthOrBusinessRegistrationNumber = String;
                        /// `method.card.credential.expiryMonth`. KSNET needs the month in which the card expires to issue a billing key. (KSNET 빌링키 발급에는 유효기간의 월이 필수입니다; S96, N124) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 빌링키 발급.
                        ///
                        /// - `card-expiry-month-digits`: `method.card.credential.expiryMonth` must look like `12`. The month in which a card expires is two digits (03 for March). (카드 유효기간의 월은 두 자리 숫자로 씁니다 (3월이면 03); N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type expiryMonth = String;
                        /// `method.card.credential.expiryYear`. KSNET needs the year in which the card expires to issue a billing key. (KSNET 빌링키 발급에는 유효기간의 연도가 필수입니다; S96, N124) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 빌링키 발급.
                        ///
                        /// - `card-expiry-year-digits`: `method.card.credential.expiryYear` must look like `12`. The year in which a card expires is its last two digits (26 for 2026). (카드 유효기간의 연도는 뒤 두 자리 숫자로 씁니다 (2026년이면 26); N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type expiryYear = String;
                        /// `method.card.credential.number`. KSNET needs the card number to issue a billing key. (KSNET 빌링키 발급에는 카드 번호가 필수입니다; S96, N124) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 빌링키 발급.
                        ///
                        /// - `card-number-digits`: `method.card.credential.number` must look like `1234567890`. A card number is written in digits alone, without hyphens or spaces. (카드 번호는 하이픈이나 띄어쓰기 없이 숫자로만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type number = String;
                        /// `method.card.credential.passwordTwoDigits`. KSNET needs the first two digits of the card's password to issue a billing key. (KSNET 빌링키 발급에는 카드 비밀번호 앞 두 자리가 필수입니다; S96, N124, X28) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 빌링키 발급.
                        ///
                        /// - `card-password-digits`: `method.card.credential.passwordTwoDigits` must look like `12`. Of a card's password, the first two digits are written and nothing else. (카드 비밀번호는 앞 두 자리 숫자만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
                        pub type passwordTwoDigits = String;
                    }
                }
            }
            /// `noticeUrls` of `issueBillingKey`.
            pub type noticeUrls = Vec<String>;
            /// `storeId` of `issueBillingKey`.
            pub type storeId = String;
        }
        /// Its pay methods.
        pub mod pay_method {
            /// `method.card`. A billing key is for a card and nothing else. (빌링키는 카드로만 발급합니다; S06, N85) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            pub type CARD = ();
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {
            /// `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
            pub type api_bypass_ignored = ();
        }
    }
    /// `payWithBillingKey`: Paying with a billing key (빌링키 결제).
    pub mod payWithBillingKey {
        /// Its paths.
        pub mod path {
            /// `amount` of `payWithBillingKey`.
            pub mod amount {
                /// `amount.taxFree`. The tax-free amount; exact where part of the order is tax-free, 0 where it is left out. (면세 금액. 면세 상품이 섞인 주문이면 정확히 보내고, 보내지 않으면 0입니다; S33, S102, N84) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
                ///
                /// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type taxFree = u64;
                /// `amount.total` of `payWithBillingKey`.
                ///
                /// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                /// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type total = u64;
                /// `amount.vat` of `payWithBillingKey`.
                ///
                /// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type vat = u64;
            }
            /// `billingKey` of `payWithBillingKey`.
            pub type billingKey = String;
            /// `bypass` of `payWithBillingKey`.
            ///
            /// - `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
            pub type bypass = crate::kind::Json;
            /// `cashReceipt` of `payWithBillingKey`.
            ///
            /// - `billing-key-payment-cash-receipt`: warning: `cashReceipt` should not be used. A cash receipt in a billing-key payment is for Naver Pay points at NICE alone, and ignored here. (빌링키 결제의 현금영수증은 나이스페이먼츠의 네이버페이 포인트에만 쓰이며 KSNET에서는 무시됩니다; N86) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub mod cashReceipt {
                /// `cashReceipt.customerIdentityNumber` of `payWithBillingKey`.
                pub type customerIdentityNumber = String;
                /// `cashReceipt.type` of `payWithBillingKey`.
                pub type r#type = crate::CashReceiptInputType;
            }
            /// `channelKey` of `payWithBillingKey`.
            pub type channelKey = String;
            /// `country` of `payWithBillingKey`.
            pub type country = crate::Country;
            /// `currency`. The currency; the REST API takes KRW or USD, never with a prefix. (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다; S30, X09) From [openapi](https://developers.portone.io/api/rest-v2), Currency.
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type currency = crate::Currency;
            /// `customData` of `payWithBillingKey`.
            pub type customData = String;
            /// `customer` of `payWithBillingKey`.
            pub mod customer {
                /// `customer.address` of `payWithBillingKey`.
                pub mod address {
                    /// `customer.address.addressLine1` of `payWithBillingKey`.
                    pub type addressLine1 = String;
                    /// `customer.address.addressLine2` of `payWithBillingKey`.
                    pub type addressLine2 = String;
                    /// `customer.address.city` of `payWithBillingKey`.
                    pub type city = String;
                    /// `customer.address.country` of `payWithBillingKey`.
                    pub type country = crate::Country;
                    /// `customer.address.province` of `payWithBillingKey`.
                    pub type province = String;
                }
                /// `customer.birthDay` of `payWithBillingKey`.
                pub type birthDay = String;
                /// `customer.birthMonth` of `payWithBillingKey`.
                pub type birthMonth = String;
                /// `customer.birthYear` of `payWithBillingKey`.
                pub type birthYear = String;
                /// `customer.businessRegistrationNumber` of `payWithBillingKey`.
                pub type businessRegistrationNumber = String;
                /// `customer.country` of `payWithBillingKey`.
                pub type country = crate::Country;
                /// `customer.email` of `payWithBillingKey`.
                pub type email = String;
                /// `customer.gender` of `payWithBillingKey`.
                pub type gender = crate::Gender;
                /// `customer.id` of `payWithBillingKey`.
                pub type id = String;
                /// `customer.name`. The buyer's name, as a whole in full or in two parts in separated. (구매자 이름. 전체 이름은 full, 나누어 쓰면 separated 아래의 first와 last; N83, N123) From [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                ///
                /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                /// - `billing-key-payment-buyer-name`: warning: `customer.name` is required. Send the buyer's name here, too; V1 demands it for KSNET, and V2's schema says nothing. (빌링키 결제에도 구매자 이름을 보내세요. V1에서는 KSNET의 필수 값이었고 V2 명세에는 적혀 있지 않습니다; N123, F08) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
                pub mod name {
                    /// `customer.name.full` of `payWithBillingKey`.
                    ///
                    /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                    pub type full = String;
                    /// `customer.name.separated` of `payWithBillingKey`.
                    ///
                    /// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                    pub mod separated {
                        /// `customer.name.separated.first` of `payWithBillingKey`.
                        pub type first = String;
                        /// `customer.name.separated.last` of `payWithBillingKey`.
                        pub type last = String;
                    }
                }
                /// `customer.phoneNumber` of `payWithBillingKey`.
                pub type phoneNumber = String;
                /// `customer.zipcode` of `payWithBillingKey`.
                pub type zipcode = String;
            }
            /// `installmentMonth` of `payWithBillingKey`.
            ///
            /// - `billing-key-payment-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
            pub type installmentMonth = u64;
            /// `locale` of `payWithBillingKey`.
            ///
            /// - `billing-key-payment-locale`: warning: `locale` should not be used. The language of a billing-key payment is for Eximbay alone, and ignored here. (빌링키 결제의 언어는 엑심베이에만 쓰이며 KSNET에서는 무시됩니다; N86) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type locale = crate::RestLocale;
            /// `noticeUrls` of `payWithBillingKey`.
            pub type noticeUrls = Vec<String>;
            /// `orderName` of `payWithBillingKey`.
            ///
            /// - `api-order-name-bytes`: warning: `orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept on the API as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 API에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
            pub type orderName = String;
            /// `paymentId` of `payWithBillingKey`.
            pub type paymentId = String;
            /// `productCount` of `payWithBillingKey`.
            pub type productCount = u64;
            /// `productType`. A payment with a billing key needs the product type, too, PHYSICAL or DIGITAL. (빌링키 결제에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; S42, N82, N101, N122, X01, F06) From [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
            ///
            /// - `billing-key-payment-product-type-of-mid`: `productType` must be what the MID is set to. In a payment with a billing key, the product type must be the one that the MID is set to at KSNET. (빌링키 결제의 상품 유형은 KSNET 상점아이디(MID)에 설정된 유형과 같아야 승인됩니다; S47, S48, S62, N101, F06) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
            pub type productType = crate::ProductType;
            /// `products` of `payWithBillingKey`.
            pub type products = Vec<crate::PaymentProduct>;
            /// `promotionId` of `payWithBillingKey`.
            pub type promotionId = String;
            /// `shippingAddress` of `payWithBillingKey`.
            pub mod shippingAddress {
                /// `shippingAddress.addressLine1` of `payWithBillingKey`.
                pub type addressLine1 = String;
                /// `shippingAddress.addressLine2` of `payWithBillingKey`.
                pub type addressLine2 = String;
                /// `shippingAddress.city` of `payWithBillingKey`.
                pub type city = String;
                /// `shippingAddress.country` of `payWithBillingKey`.
                pub type country = crate::Country;
                /// `shippingAddress.province` of `payWithBillingKey`.
                pub type province = String;
            }
            /// `storeId` of `payWithBillingKey`.
            pub type storeId = String;
            /// `useCardPoint` of `payWithBillingKey`.
            ///
            /// - `billing-key-payment-card-points`: warning: `useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N86, F26) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type useCardPoint = bool;
            /// `useFreeInterestFromMerchant`. Whether the merchant funds interest-free instalments; it stands at the top of the request. (무이자 할부의 이자를 고객사가 낼지 정합니다. 요청의 맨 위에 씁니다; S97, X08) From [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            ///
            /// - `billing-key-payment-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, S97, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 빌링키 결제.
            pub type useFreeInterestFromMerchant = bool;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {
            /// `api-order-name-bytes`: warning: `orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept on the API as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 API에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
            pub type api_order_name_bytes = ();
            /// `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
            pub type api_bypass_ignored = ();
            /// `billing-key-payment-buyer-name`: warning: `customer.name` is required. Send the buyer's name here, too; V1 demands it for KSNET, and V2's schema says nothing. (빌링키 결제에도 구매자 이름을 보내세요. V1에서는 KSNET의 필수 값이었고 V2 명세에는 적혀 있지 않습니다; N123, F08) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
            pub type billing_key_payment_buyer_name = ();
            /// `billing-key-payment-cash-receipt`: warning: `cashReceipt` should not be used. A cash receipt in a billing-key payment is for Naver Pay points at NICE alone, and ignored here. (빌링키 결제의 현금영수증은 나이스페이먼츠의 네이버페이 포인트에만 쓰이며 KSNET에서는 무시됩니다; N86) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type billing_key_payment_cash_receipt = ();
            /// `billing-key-payment-locale`: warning: `locale` should not be used. The language of a billing-key payment is for Eximbay alone, and ignored here. (빌링키 결제의 언어는 엑심베이에만 쓰이며 KSNET에서는 무시됩니다; N86) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type billing_key_payment_locale = ();
            /// `billing-key-payment-card-points`: warning: `useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N86, F26) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type billing_key_payment_card_points = ();
        }
    }
    /// `createPaymentSchedule`: Scheduling a payment (결제 예약).
    pub mod createPaymentSchedule {
        /// Its paths.
        pub mod path {
            /// `payment` of `createPaymentSchedule`.
            ///
            /// - `schedule-buyer-name`: warning: `payment.customer.name` is required. Send the buyer's name with a schedule, too; V1 demands it for KSNET, and V2's schema says nothing. (예약 결제에도 구매자 이름을 보내세요. V1에서는 KSNET의 필수 값이었고 V2 명세에는 적혀 있지 않습니다; N123, F08) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
            pub mod payment {
                /// `payment.amount` of `createPaymentSchedule`.
                pub mod amount {
                    /// `payment.amount.taxFree`. The tax-free amount; exact where part of the order is tax-free, 0 where it is left out. (면세 금액. 면세 상품이 섞인 주문이면 정확히 보내고, 보내지 않으면 0입니다; S33, S102, N84) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
                    ///
                    /// - `schedule-tax-free-within-total`: `payment.amount.taxFree` can be no more than `payment.amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                    pub type taxFree = u64;
                    /// `payment.amount.total` of `createPaymentSchedule`.
                    ///
                    /// - `schedule-tax-free-within-total`: `payment.amount.taxFree` can be no more than `payment.amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                    /// - `schedule-vat-within-total`: `payment.amount.vat` can be no more than `payment.amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                    pub type total = u64;
                    /// `payment.amount.vat` of `createPaymentSchedule`.
                    ///
                    /// - `schedule-vat-within-total`: `payment.amount.vat` can be no more than `payment.amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                    pub type vat = u64;
                }
                /// `payment.billingKey`. The billing key to pay with. (결제할 빌링키; S19, X06) From [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
                pub type billingKey = String;
                /// `payment.bypass` of `createPaymentSchedule`.
                ///
                /// - `schedule-bypass-ignored`: warning: `payment.bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
                pub type bypass = crate::kind::Json;
                /// `payment.cashReceipt` of `createPaymentSchedule`.
                ///
                /// - `schedule-cash-receipt`: warning: `payment.cashReceipt` should not be used. A cash receipt in a scheduled payment is for Naver Pay points at NICE alone, and ignored here. (예약 결제의 현금영수증은 나이스페이먼츠의 네이버페이 포인트에만 쓰이며 KSNET에서는 무시됩니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
                pub mod cashReceipt {
                    /// `payment.cashReceipt.customerIdentityNumber` of `createPaymentSchedule`.
                    pub type customerIdentityNumber = String;
                    /// `payment.cashReceipt.type` of `createPaymentSchedule`.
                    pub type r#type = crate::CashReceiptInputType;
                }
                /// `payment.channelKey` of `createPaymentSchedule`.
                pub type channelKey = String;
                /// `payment.country` of `createPaymentSchedule`.
                pub type country = crate::Country;
                /// `payment.currency`. The currency; the REST API takes KRW or USD, never with a prefix. (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다; S20, S30, X09) From [openapi](https://developers.portone.io/api/rest-v2), Currency.
                ///
                /// - `schedule-currency`: `payment.currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
                pub type currency = crate::Currency;
                /// `payment.customData` of `createPaymentSchedule`.
                pub type customData = String;
                /// `payment.customer`. The buyer, by id and by whatever else is needed. (구매자 정보. 고객 번호 말고도 필요한 만큼 넣을 수 있습니다; S20, S21) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
                pub mod customer {
                    /// `payment.customer.address` of `createPaymentSchedule`.
                    pub mod address {
                        /// `payment.customer.address.addressLine1` of `createPaymentSchedule`.
                        pub type addressLine1 = String;
                        /// `payment.customer.address.addressLine2` of `createPaymentSchedule`.
                        pub type addressLine2 = String;
                        /// `payment.customer.address.city` of `createPaymentSchedule`.
                        pub type city = String;
                        /// `payment.customer.address.country` of `createPaymentSchedule`.
                        pub type country = crate::Country;
                        /// `payment.customer.address.province` of `createPaymentSchedule`.
                        pub type province = String;
                    }
                    /// `payment.customer.birthDay` of `createPaymentSchedule`.
                    pub type birthDay = String;
                    /// `payment.customer.birthMonth` of `createPaymentSchedule`.
                    pub type birthMonth = String;
                    /// `payment.customer.birthYear` of `createPaymentSchedule`.
                    pub type birthYear = String;
                    /// `payment.customer.businessRegistrationNumber` of `createPaymentSchedule`.
                    pub type businessRegistrationNumber = String;
                    /// `payment.customer.country` of `createPaymentSchedule`.
                    pub type country = crate::Country;
                    /// `payment.customer.email` of `createPaymentSchedule`.
                    pub type email = String;
                    /// `payment.customer.gender` of `createPaymentSchedule`.
                    pub type gender = crate::Gender;
                    /// `payment.customer.id` of `createPaymentSchedule`.
                    pub type id = String;
                    /// `payment.customer.name` of `createPaymentSchedule`.
                    ///
                    /// - `schedule-buyer-name`: warning: `payment.customer.name` is required. Send the buyer's name with a schedule, too; V1 demands it for KSNET, and V2's schema says nothing. (예약 결제에도 구매자 이름을 보내세요. V1에서는 KSNET의 필수 값이었고 V2 명세에는 적혀 있지 않습니다; N123, F08) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
                    /// - `schedule-one-buyer-name`: exactly one is required of `payment.customer.name.full` and `payment.customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; N83, X07) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                    pub mod name {
                        /// `payment.customer.name.full` of `createPaymentSchedule`.
                        ///
                        /// - `schedule-one-buyer-name`: exactly one is required of `payment.customer.name.full` and `payment.customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; N83, X07) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                        pub type full = String;
                        /// `payment.customer.name.separated` of `createPaymentSchedule`.
                        ///
                        /// - `schedule-one-buyer-name`: exactly one is required of `payment.customer.name.full` and `payment.customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; N83, X07) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
                        pub mod separated {
                            /// `payment.customer.name.separated.first` of `createPaymentSchedule`.
                            pub type first = String;
                            /// `payment.customer.name.separated.last` of `createPaymentSchedule`.
                            pub type last = String;
                        }
                    }
                    /// `payment.customer.phoneNumber` of `createPaymentSchedule`.
                    pub type phoneNumber = String;
                    /// `payment.customer.zipcode` of `createPaymentSchedule`.
                    pub type zipcode = String;
                }
                /// `payment.installmentMonth` of `createPaymentSchedule`.
                ///
                /// - `schedule-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `payment.installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
                pub type installmentMonth = u64;
                /// `payment.locale` of `createPaymentSchedule`.
                ///
                /// - `schedule-locale`: warning: `payment.locale` should not be used. The language of a scheduled payment is for Eximbay alone, and ignored here. (예약 결제의 언어는 엑심베이에만 쓰이며 KSNET에서는 무시됩니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
                pub type locale = crate::RestLocale;
                /// `payment.noticeUrls` of `createPaymentSchedule`.
                pub type noticeUrls = Vec<String>;
                /// `payment.orderName` of `createPaymentSchedule`.
                ///
                /// - `schedule-order-name-bytes`: warning: `payment.orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept in a schedule as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 예약 결제에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
                pub type orderName = String;
                /// `payment.productCount` of `createPaymentSchedule`.
                pub type productCount = u64;
                /// `payment.productType`. A scheduled payment needs the product type, too, PHYSICAL or DIGITAL. (예약 결제에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; S42, N82, N101, N122, X01, F06) From [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
                ///
                /// - `schedule-product-type-of-mid`: `payment.productType` must be what the MID is set to. In a scheduled payment, the product type must be the one that the MID is set to at KSNET. (예약 결제의 상품 유형은 KSNET 상점아이디(MID)에 설정된 유형과 같아야 승인됩니다; S47, S48, S62, N101, F06) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
                pub type productType = crate::ProductType;
                /// `payment.products` of `createPaymentSchedule`.
                pub type products = Vec<crate::PaymentProduct>;
                /// `payment.promotionId` of `createPaymentSchedule`.
                pub type promotionId = String;
                /// `payment.shippingAddress` of `createPaymentSchedule`.
                pub mod shippingAddress {
                    /// `payment.shippingAddress.addressLine1` of `createPaymentSchedule`.
                    pub type addressLine1 = String;
                    /// `payment.shippingAddress.addressLine2` of `createPaymentSchedule`.
                    pub type addressLine2 = String;
                    /// `payment.shippingAddress.city` of `createPaymentSchedule`.
                    pub type city = String;
                    /// `payment.shippingAddress.country` of `createPaymentSchedule`.
                    pub type country = crate::Country;
                    /// `payment.shippingAddress.province` of `createPaymentSchedule`.
                    pub type province = String;
                }
                /// `payment.storeId` of `createPaymentSchedule`.
                pub type storeId = String;
                /// `payment.useCardPoint` of `createPaymentSchedule`.
                ///
                /// - `schedule-card-points`: warning: `payment.useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N86, N87, F26) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
                pub type useCardPoint = bool;
                /// `payment.useFreeInterestFromMerchant` of `createPaymentSchedule`.
                ///
                /// - `schedule-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `payment.useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, S97, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 빌링키 결제.
                pub type useFreeInterestFromMerchant = bool;
            }
            /// `paymentId`. The id of the payment to come, another one for every schedule. (예약할 결제의 번호. 예약마다 달라야 합니다; S18) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
            pub type paymentId = String;
            /// `timeToPay`. The moment at which the payment is tried, which must be yet to come. (결제를 시도할 시각이며 지금보다 뒤여야 합니다; S22, N87) From [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
            ///
            /// - `schedule-time-format`: `timeToPay` must look like `2026-08-06T09:30:00+09:00`. The time to pay is RFC 3339 with an offset (+09:00 for Korea). (결제 예정 시각은 시간대가 있는 RFC 3339 형식으로 씁니다 (한국 시간이면 +09:00); S22, N87) from [openapi](https://developers.portone.io/api/rest-v2), CreatePaymentScheduleBody.
            pub type timeToPay = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {
            /// `schedule-order-name-bytes`: warning: `payment.orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept in a schedule as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 예약 결제에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
            pub type schedule_order_name_bytes = ();
            /// `schedule-buyer-name`: warning: `payment.customer.name` is required. Send the buyer's name with a schedule, too; V1 demands it for KSNET, and V2's schema says nothing. (예약 결제에도 구매자 이름을 보내세요. V1에서는 KSNET의 필수 값이었고 V2 명세에는 적혀 있지 않습니다; N123, F08) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
            pub type schedule_buyer_name = ();
            /// `schedule-cash-receipt`: warning: `payment.cashReceipt` should not be used. A cash receipt in a scheduled payment is for Naver Pay points at NICE alone, and ignored here. (예약 결제의 현금영수증은 나이스페이먼츠의 네이버페이 포인트에만 쓰이며 KSNET에서는 무시됩니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type schedule_cash_receipt = ();
            /// `schedule-locale`: warning: `payment.locale` should not be used. The language of a scheduled payment is for Eximbay alone, and ignored here. (예약 결제의 언어는 엑심베이에만 쓰이며 KSNET에서는 무시됩니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type schedule_locale = ();
            /// `schedule-card-points`: warning: `payment.useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N86, N87, F26) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type schedule_card_points = ();
            /// `schedule-bypass-ignored`: warning: `payment.bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
            pub type schedule_bypass_ignored = ();
        }
    }
    /// `applyEscrowLogistics`: Registering the delivery of an escrow payment (에스크로 배송 정보 등록).
    pub mod applyEscrowLogistics {
        /// Its paths.
        pub mod path {
            /// `logistics` of `applyEscrowLogistics`.
            pub mod logistics {
                /// `logistics.address` of `applyEscrowLogistics`.
                pub mod address {
                    /// `logistics.address.addressLine1` of `applyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `logistics.address.addressLine2` of `applyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `logistics.address.city` of `applyEscrowLogistics`.
                    pub type city = String;
                    /// `logistics.address.country` of `applyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `logistics.address.province` of `applyEscrowLogistics`.
                    pub type province = String;
                }
                /// `logistics.company` of `applyEscrowLogistics`.
                pub type company = crate::PaymentLogisticsCompany;
                /// `logistics.invoiceNumber` of `applyEscrowLogistics`.
                pub type invoiceNumber = String;
                /// `logistics.receivedAt` of `applyEscrowLogistics`.
                ///
                /// - `escrow-received-at-format`: `logistics.receivedAt` must look like `2026-08-06T09:30:00+09:00`. The time of receipt is ISO 8601 with an offset (+09:00 for Korea). (수령 일시는 시간대가 있는 ISO 8601 형식으로 씁니다 (한국 시간이면 +09:00); N90) from [openapi](https://developers.portone.io/api/rest-v2), PaymentLogistics.
                pub type receivedAt = String;
                /// `logistics.sentAt`. When the goods were sent. (물건을 보낸 일시; S93, N90, X05) From [openapi](https://developers.portone.io/api/rest-v2), PaymentLogistics.
                ///
                /// - `escrow-sent-at-format`: `logistics.sentAt` must look like `2026-08-06T09:30:00+09:00`. The time of dispatch is ISO 8601 with an offset (+09:00 for Korea). (발송 일시는 시간대가 있는 ISO 8601 형식으로 씁니다 (한국 시간이면 +09:00); S93, N90, X05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
                pub type sentAt = String;
            }
            /// `paymentId` of `applyEscrowLogistics`.
            pub type paymentId = String;
            /// `products` of `applyEscrowLogistics`.
            pub type products = Vec<crate::PaymentProduct>;
            /// `receiver` of `applyEscrowLogistics`.
            pub mod receiver {
                /// `receiver.address` of `applyEscrowLogistics`.
                pub mod address {
                    /// `receiver.address.addressLine1` of `applyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `receiver.address.addressLine2` of `applyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `receiver.address.city` of `applyEscrowLogistics`.
                    pub type city = String;
                    /// `receiver.address.country` of `applyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `receiver.address.province` of `applyEscrowLogistics`.
                    pub type province = String;
                }
                /// `receiver.name` of `applyEscrowLogistics`.
                pub type name = String;
                /// `receiver.phoneNumber` of `applyEscrowLogistics`.
                pub type phoneNumber = String;
                /// `receiver.zipcode` of `applyEscrowLogistics`.
                pub type zipcode = String;
            }
            /// `sendEmail` of `applyEscrowLogistics`.
            pub type sendEmail = bool;
            /// `sender` of `applyEscrowLogistics`.
            pub mod sender {
                /// `sender.address` of `applyEscrowLogistics`.
                pub mod address {
                    /// `sender.address.addressLine1` of `applyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `sender.address.addressLine2` of `applyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `sender.address.city` of `applyEscrowLogistics`.
                    pub type city = String;
                    /// `sender.address.country` of `applyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `sender.address.province` of `applyEscrowLogistics`.
                    pub type province = String;
                }
                /// `sender.name` of `applyEscrowLogistics`.
                pub type name = String;
                /// `sender.phoneNumber` of `applyEscrowLogistics`.
                pub type phoneNumber = String;
                /// `sender.relationship` of `applyEscrowLogistics`.
                pub type relationship = String;
                /// `sender.zipcode` of `applyEscrowLogistics`.
                pub type zipcode = String;
            }
            /// `storeId` of `applyEscrowLogistics`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `modifyEscrowLogistics`: Changing the delivery of an escrow payment (에스크로 배송 정보 수정).
    pub mod modifyEscrowLogistics {
        /// Its paths.
        pub mod path {
            /// `logistics` of `modifyEscrowLogistics`.
            pub mod logistics {
                /// `logistics.address` of `modifyEscrowLogistics`.
                pub mod address {
                    /// `logistics.address.addressLine1` of `modifyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `logistics.address.addressLine2` of `modifyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `logistics.address.city` of `modifyEscrowLogistics`.
                    pub type city = String;
                    /// `logistics.address.country` of `modifyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `logistics.address.province` of `modifyEscrowLogistics`.
                    pub type province = String;
                }
                /// `logistics.company` of `modifyEscrowLogistics`.
                pub type company = crate::PaymentLogisticsCompany;
                /// `logistics.invoiceNumber` of `modifyEscrowLogistics`.
                pub type invoiceNumber = String;
                /// `logistics.receivedAt` of `modifyEscrowLogistics`.
                ///
                /// - `escrow-received-at-format`: `logistics.receivedAt` must look like `2026-08-06T09:30:00+09:00`. The time of receipt is ISO 8601 with an offset (+09:00 for Korea). (수령 일시는 시간대가 있는 ISO 8601 형식으로 씁니다 (한국 시간이면 +09:00); N90) from [openapi](https://developers.portone.io/api/rest-v2), PaymentLogistics.
                pub type receivedAt = String;
                /// `logistics.sentAt`. When the goods were sent. (물건을 보낸 일시; S93, N90, X05) From [openapi](https://developers.portone.io/api/rest-v2), PaymentLogistics.
                ///
                /// - `escrow-sent-at-format`: `logistics.sentAt` must look like `2026-08-06T09:30:00+09:00`. The time of dispatch is ISO 8601 with an offset (+09:00 for Korea). (발송 일시는 시간대가 있는 ISO 8601 형식으로 씁니다 (한국 시간이면 +09:00); S93, N90, X05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
                pub type sentAt = String;
            }
            /// `paymentId` of `modifyEscrowLogistics`.
            pub type paymentId = String;
            /// `products` of `modifyEscrowLogistics`.
            pub type products = Vec<crate::PaymentProduct>;
            /// `receiver` of `modifyEscrowLogistics`.
            pub mod receiver {
                /// `receiver.address` of `modifyEscrowLogistics`.
                pub mod address {
                    /// `receiver.address.addressLine1` of `modifyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `receiver.address.addressLine2` of `modifyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `receiver.address.city` of `modifyEscrowLogistics`.
                    pub type city = String;
                    /// `receiver.address.country` of `modifyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `receiver.address.province` of `modifyEscrowLogistics`.
                    pub type province = String;
                }
                /// `receiver.name` of `modifyEscrowLogistics`.
                pub type name = String;
                /// `receiver.phoneNumber` of `modifyEscrowLogistics`.
                pub type phoneNumber = String;
                /// `receiver.zipcode` of `modifyEscrowLogistics`.
                pub type zipcode = String;
            }
            /// `sendEmail` of `modifyEscrowLogistics`.
            pub type sendEmail = bool;
            /// `sender` of `modifyEscrowLogistics`.
            pub mod sender {
                /// `sender.address` of `modifyEscrowLogistics`.
                pub mod address {
                    /// `sender.address.addressLine1` of `modifyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `sender.address.addressLine2` of `modifyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `sender.address.city` of `modifyEscrowLogistics`.
                    pub type city = String;
                    /// `sender.address.country` of `modifyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `sender.address.province` of `modifyEscrowLogistics`.
                    pub type province = String;
                }
                /// `sender.name` of `modifyEscrowLogistics`.
                pub type name = String;
                /// `sender.phoneNumber` of `modifyEscrowLogistics`.
                pub type phoneNumber = String;
                /// `sender.relationship` of `modifyEscrowLogistics`.
                pub type relationship = String;
                /// `sender.zipcode` of `modifyEscrowLogistics`.
                pub type zipcode = String;
            }
            /// `storeId` of `modifyEscrowLogistics`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `issueCashReceipt`: Issuing a cash receipt (현금영수증 발급).
    pub mod issueCashReceipt {
        /// Its paths.
        pub mod path {
            /// `amount` of `issueCashReceipt`.
            pub mod amount {
                /// `amount.taxFree` of `issueCashReceipt`.
                ///
                /// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type taxFree = u64;
                /// `amount.total` of `issueCashReceipt`.
                ///
                /// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                /// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type total = u64;
                /// `amount.vat` of `issueCashReceipt`.
                ///
                /// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
                pub type vat = u64;
            }
            /// `businessRegistrationNumber` of `issueCashReceipt`.
            ///
            /// - `cash-receipt-other-gateways`: warning: `businessRegistrationNumber` and `paymentMethod` should not be used. The registration number and the pay method are for Welcome Payments alone, and ignored here. (사업자등록번호와 결제 수단은 웰컴페이먼츠에만 쓰이며 KSNET에서는 무시됩니다; N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptBody.
            pub type businessRegistrationNumber = String;
            /// `channelKey` of `issueCashReceipt`.
            pub type channelKey = String;
            /// `currency` of `issueCashReceipt`.
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type currency = crate::Currency;
            /// `customer` of `issueCashReceipt`.
            pub mod customer {
                /// `customer.email` of `issueCashReceipt`.
                pub type email = String;
                /// `customer.identityNumber`. The phone or registration number that the receipt is for. (현금영수증을 받을 휴대폰 번호나 사업자등록번호; N92) From [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptCustomerInput.
                ///
                /// - `cash-receipt-number-digits`: warning: `customer.identityNumber` must look like `1234567890`. Write the phone or registration number in digits alone; in the window a hyphen means that no receipt is issued, and the API may do the same. (휴대폰 번호나 사업자등록번호는 숫자만 쓰세요. 결제창에서는 하이픈이 있으면 현금영수증이 발급되지 않는데, API도 그럴 수 있습니다; S75, S76) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 계좌이체.
                pub type identityNumber = String;
                /// `customer.identityNumberType` of `issueCashReceipt`.
                ///
                /// - `cash-receipt-number-kind`: warning: `customer.identityNumberType` should not be used. The kind of the number is for Galaxia alone, and ignored here. (식별번호의 종류는 갤럭시아머니트리에만 쓰이며 KSNET에서는 무시됩니다; N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptCustomerInput.
                pub type identityNumberType = crate::IssueCashReceiptCustomerInputIdentityNumberType;
                /// `customer.name`. A cash receipt needs the buyer's name. (현금영수증 발급에는 구매자 이름이 필수입니다; N92, N123) From [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
                ///
                /// - `cash-receipt-name-blank`: `customer.name` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; N123) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
                pub type name = String;
                /// `customer.phoneNumber` of `issueCashReceipt`.
                pub type phoneNumber = String;
            }
            /// `orderName` of `issueCashReceipt`.
            pub type orderName = String;
            /// `paidAt` of `issueCashReceipt`.
            ///
            /// - `cash-receipt-paid-at-format`: `paidAt` must look like `2026-08-06T09:30:00+09:00`. The time of payment is RFC 3339 with an offset (+09:00 for Korea). (결제 일시는 시간대가 있는 RFC 3339 형식으로 씁니다 (한국 시간이면 +09:00); N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptBody.
            pub type paidAt = String;
            /// `paymentId` of `issueCashReceipt`.
            pub type paymentId = String;
            /// `paymentMethod` of `issueCashReceipt`.
            ///
            /// - `cash-receipt-other-gateways`: warning: `businessRegistrationNumber` and `paymentMethod` should not be used. The registration number and the pay method are for Welcome Payments alone, and ignored here. (사업자등록번호와 결제 수단은 웰컴페이먼츠에만 쓰이며 KSNET에서는 무시됩니다; N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptBody.
            pub type paymentMethod = crate::IssueCashReceiptPaymentMethodType;
            /// `productType`. A cash receipt needs the product type, too, PHYSICAL or DIGITAL. (현금영수증 발급에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; N82, N122, X01) From [openapi-v1](https://developers.portone.io/api/rest-v1), product_type.
            pub type productType = crate::ProductType;
            /// `storeId` of `issueCashReceipt`.
            pub type storeId = String;
            /// `type`. What the cash receipt is for, PERSONAL for income tax or CORPORATE for expenses. (현금영수증의 용도. 소득공제는 PERSONAL, 지출증빙은 CORPORATE; N92) From [openapi](https://developers.portone.io/api/rest-v2), CashReceiptType.
            pub type r#type = crate::RestCashReceiptType;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {
            /// `cash-receipt-number-digits`: warning: `customer.identityNumber` must look like `1234567890`. Write the phone or registration number in digits alone; in the window a hyphen means that no receipt is issued, and the API may do the same. (휴대폰 번호나 사업자등록번호는 숫자만 쓰세요. 결제창에서는 하이픈이 있으면 현금영수증이 발급되지 않는데, API도 그럴 수 있습니다; S75, S76) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 계좌이체.
            pub type cash_receipt_number_digits = ();
            /// `cash-receipt-number-kind`: warning: `customer.identityNumberType` should not be used. The kind of the number is for Galaxia alone, and ignored here. (식별번호의 종류는 갤럭시아머니트리에만 쓰이며 KSNET에서는 무시됩니다; N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptCustomerInput.
            pub type cash_receipt_number_kind = ();
            /// `cash-receipt-other-gateways`: warning: `businessRegistrationNumber` and `paymentMethod` should not be used. The registration number and the pay method are for Welcome Payments alone, and ignored here. (사업자등록번호와 결제 수단은 웰컴페이먼츠에만 쓰이며 KSNET에서는 무시됩니다; N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptBody.
            pub type cash_receipt_other_gateways = ();
        }
    }
    /// `getBillingKeyInfo`: Reading one billing key (빌링키 단건 조회).
    pub mod getBillingKeyInfo {
        /// Its paths.
        pub mod path {
            /// `billingKey` of `getBillingKeyInfo`.
            pub type billingKey = String;
            /// `storeId` of `getBillingKeyInfo`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `deleteBillingKey`: Deleting a billing key (빌링키 삭제).
    pub mod deleteBillingKey {
        /// Its paths.
        pub mod path {
            /// `billingKey` of `deleteBillingKey`.
            pub type billingKey = String;
            /// `reason` of `deleteBillingKey`.
            pub type reason = String;
            /// `requester` of `deleteBillingKey`.
            pub type requester = crate::BillingKeyDeleteRequester;
            /// `storeId` of `deleteBillingKey`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getPaymentSchedule`: Reading one scheduled payment (결제 예약 단건 조회).
    pub mod getPaymentSchedule {
        /// Its paths.
        pub mod path {
            /// `paymentScheduleId` of `getPaymentSchedule`.
            pub type paymentScheduleId = String;
            /// `storeId` of `getPaymentSchedule`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `closeVirtualAccount`: Closing a virtual account (가상계좌 말소).
    pub mod closeVirtualAccount {
        /// Its paths.
        pub mod path {
            /// `paymentId` of `closeVirtualAccount`.
            pub type paymentId = String;
            /// `storeId` of `closeVirtualAccount`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getCashReceiptByPaymentId`: Reading the cash receipt of a payment (현금영수증 단건 조회).
    pub mod getCashReceiptByPaymentId {
        /// Its paths.
        pub mod path {
            /// `paymentId` of `getCashReceiptByPaymentId`.
            pub type paymentId = String;
            /// `storeId` of `getCashReceiptByPaymentId`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `cancelCashReceiptByPaymentId`: Cancelling the cash receipt of a payment (현금영수증 취소).
    pub mod cancelCashReceiptByPaymentId {
        /// Its paths.
        pub mod path {
            /// `paymentId` of `cancelCashReceiptByPaymentId`.
            pub type paymentId = String;
            /// `storeId` of `cancelCashReceiptByPaymentId`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getPayments`: Listing payments, page by page (결제 목록 조회).
    pub mod getPayments {
        /// Its paths.
        pub mod path {
            /// `filter` of `getPayments`.
            pub mod filter {
                /// `filter.cardBrand` of `getPayments`.
                pub type cardBrand = crate::CardBrand;
                /// `filter.cardOwnerType` of `getPayments`.
                pub type cardOwnerType = crate::CardOwnerType;
                /// `filter.cardType` of `getPayments`.
                pub type cardType = crate::CardType;
                /// `filter.cashReceiptCancelledAtRange` of `getPayments`.
                pub mod cashReceiptCancelledAtRange {
                    /// `filter.cashReceiptCancelledAtRange.from` of `getPayments`.
                    pub type from = String;
                    /// `filter.cashReceiptCancelledAtRange.until` of `getPayments`.
                    pub type until = String;
                }
                /// `filter.cashReceiptIssuedAtRange` of `getPayments`.
                pub mod cashReceiptIssuedAtRange {
                    /// `filter.cashReceiptIssuedAtRange.from` of `getPayments`.
                    pub type from = String;
                    /// `filter.cashReceiptIssuedAtRange.until` of `getPayments`.
                    pub type until = String;
                }
                /// `filter.cashReceiptStatus` of `getPayments`.
                pub type cashReceiptStatus = crate::PaymentCashReceiptStatus;
                /// `filter.cashReceiptType` of `getPayments`.
                pub type cashReceiptType = crate::CashReceiptInputType;
                /// `filter.currency` of `getPayments`.
                pub type currency = crate::Currency;
                /// `filter.escrowStatus` of `getPayments`.
                pub type escrowStatus = crate::PaymentFilterInputEscrowStatus;
                /// `filter.from` of `getPayments`.
                pub type from = String;
                /// `filter.giftCertificateType` of `getPayments`.
                pub type giftCertificateType = crate::PaymentMethodGiftCertificateType;
                /// `filter.isEscrow` of `getPayments`.
                pub type isEscrow = bool;
                /// `filter.isScheduled` of `getPayments`.
                pub type isScheduled = bool;
                /// `filter.isTest` of `getPayments`.
                pub type isTest = bool;
                /// `filter.merchantId` of `getPayments`.
                pub type merchantId = String;
                /// `filter.methods` of `getPayments`.
                pub type methods = Vec<crate::PaymentMethodType>;
                /// `filter.pgProvider`. The payment gateway; KSNET for the payments of this channel. (결제대행사. 이 채널의 결제만 보려면 KSNET; N94) From [openapi](https://developers.portone.io/api/rest-v2), PgProvider.
                pub type pgProvider = Vec<crate::PgProvider>;
                /// `filter.platformType` of `getPayments`.
                pub type platformType = crate::PaymentClientType;
                /// `filter.sortBy` of `getPayments`.
                pub type sortBy = crate::PaymentSortBy;
                /// `filter.sortOrder` of `getPayments`.
                pub type sortOrder = crate::SortOrder;
                /// `filter.status` of `getPayments`.
                pub type status = Vec<crate::PaymentStatus>;
                /// `filter.storeId` of `getPayments`.
                pub type storeId = String;
                /// `filter.textSearch` of `getPayments`.
                pub type textSearch = Vec<crate::PaymentTextSearch>;
                /// `filter.timestampType` of `getPayments`.
                pub type timestampType = crate::PaymentTimestampType;
                /// `filter.until` of `getPayments`.
                pub type until = String;
                /// `filter.version` of `getPayments`.
                pub type version = crate::PortOneVersion;
                /// `filter.webhookStatus` of `getPayments`.
                pub type webhookStatus = crate::PaymentWebhookStatus;
            }
            /// `page` of `getPayments`.
            pub mod page {
                /// `page.number` of `getPayments`.
                pub type number = u64;
                /// `page.size` of `getPayments`.
                pub type size = u64;
            }
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getAllPaymentsByCursor`: Listing every payment of a period (기간 안의 모든 결제 조회).
    pub mod getAllPaymentsByCursor {
        /// Its paths.
        pub mod path {
            /// `cursor` of `getAllPaymentsByCursor`.
            pub type cursor = String;
            /// `from` of `getAllPaymentsByCursor`.
            pub type from = String;
            /// `size` of `getAllPaymentsByCursor`.
            pub type size = u64;
            /// `storeId` of `getAllPaymentsByCursor`.
            pub type storeId = String;
            /// `until` of `getAllPaymentsByCursor`.
            pub type until = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getAllPaymentEventsByCursor`: Listing every event of payments in a period (기간 안의 모든 결제 이벤트 조회).
    pub mod getAllPaymentEventsByCursor {
        /// Its paths.
        pub mod path {
            /// `cursor` of `getAllPaymentEventsByCursor`.
            pub type cursor = String;
            /// `from` of `getAllPaymentEventsByCursor`.
            pub type from = String;
            /// `size` of `getAllPaymentEventsByCursor`.
            pub type size = u64;
            /// `storeId` of `getAllPaymentEventsByCursor`.
            pub type storeId = String;
            /// `until` of `getAllPaymentEventsByCursor`.
            pub type until = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getPaymentTransactions`: Reading the attempts at one payment (결제 시도 내역 조회).
    pub mod getPaymentTransactions {
        /// Its paths.
        pub mod path {
            /// `paymentId` of `getPaymentTransactions`.
            pub type paymentId = String;
            /// `storeId` of `getPaymentTransactions`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getBillingKeyInfos`: Listing billing keys, page by page (빌링키 목록 조회).
    pub mod getBillingKeyInfos {
        /// Its paths.
        pub mod path {
            /// `filter` of `getBillingKeyInfos`.
            pub mod filter {
                /// `filter.channelGroupIds` of `getBillingKeyInfos`.
                pub type channelGroupIds = Vec<String>;
                /// `filter.customerId` of `getBillingKeyInfos`.
                pub type customerId = String;
                /// `filter.from` of `getBillingKeyInfos`.
                pub type from = String;
                /// `filter.methods` of `getBillingKeyInfos`.
                pub type methods = Vec<crate::BillingKeyPaymentMethodType>;
                /// `filter.pgCompanies` of `getBillingKeyInfos`.
                pub type pgCompanies = Vec<crate::PgCompany>;
                /// `filter.pgProviders` of `getBillingKeyInfos`.
                pub type pgProviders = Vec<crate::PgProvider>;
                /// `filter.platformType` of `getBillingKeyInfos`.
                pub type platformType = crate::PaymentClientType;
                /// `filter.status` of `getBillingKeyInfos`.
                pub type status = Vec<crate::BillingKeyStatus>;
                /// `filter.storeId` of `getBillingKeyInfos`.
                pub type storeId = String;
                /// `filter.textSearch` of `getBillingKeyInfos`.
                pub mod textSearch {
                    /// `filter.textSearch.field` of `getBillingKeyInfos`.
                    pub type field = crate::BillingKeyTextSearchField;
                    /// `filter.textSearch.value` of `getBillingKeyInfos`.
                    pub type value = String;
                }
                /// `filter.timeRangeField` of `getBillingKeyInfos`.
                pub type timeRangeField = crate::BillingKeyTimeRangeField;
                /// `filter.until` of `getBillingKeyInfos`.
                pub type until = String;
                /// `filter.version` of `getBillingKeyInfos`.
                pub type version = crate::PortOneVersion;
            }
            /// `page` of `getBillingKeyInfos`.
            pub mod page {
                /// `page.number` of `getBillingKeyInfos`.
                pub type number = u64;
                /// `page.size` of `getBillingKeyInfos`.
                pub type size = u64;
            }
            /// `sort` of `getBillingKeyInfos`.
            pub mod sort {
                /// `sort.by` of `getBillingKeyInfos`.
                pub type by = crate::BillingKeySortBy;
                /// `sort.order` of `getBillingKeyInfos`.
                pub type order = crate::SortOrder;
            }
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getPaymentSchedules`: Listing scheduled payments, page by page (결제 예약 목록 조회).
    pub mod getPaymentSchedules {
        /// Its paths.
        pub mod path {
            /// `filter` of `getPaymentSchedules`.
            pub mod filter {
                /// `filter.billingKey` of `getPaymentSchedules`.
                pub type billingKey = String;
                /// `filter.from`. Where the period of the planned times begins; 90 days before its end where it is left out. (결제 예정 시각의 시작. 보내지 않으면 끝 시각의 90일 전입니다; N88) From [openapi](https://developers.portone.io/api/rest-v2), PaymentScheduleFilterInput.
                pub type from = String;
                /// `filter.isForTest` of `getPaymentSchedules`.
                pub type isForTest = bool;
                /// `filter.status` of `getPaymentSchedules`.
                pub type status = Vec<crate::PaymentScheduleStatus>;
                /// `filter.storeId` of `getPaymentSchedules`.
                pub type storeId = String;
                /// `filter.until`. Where it ends; now where it is left out, so payments yet to come are listed only if it is sent. (결제 예정 시각의 끝. 보내지 않으면 지금이므로, 앞으로의 예약을 보려면 보내야 합니다; N88) From [openapi](https://developers.portone.io/api/rest-v2), PaymentScheduleFilterInput.
                pub type until = String;
            }
            /// `page` of `getPaymentSchedules`.
            pub mod page {
                /// `page.number` of `getPaymentSchedules`.
                pub type number = u64;
                /// `page.size` of `getPaymentSchedules`.
                pub type size = u64;
            }
            /// `sort` of `getPaymentSchedules`.
            pub mod sort {
                /// `sort.by` of `getPaymentSchedules`.
                pub type by = crate::PaymentScheduleSortBy;
                /// `sort.order` of `getPaymentSchedules`.
                pub type order = crate::SortOrder;
            }
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `getCashReceipts`: Listing cash receipts, page by page (현금영수증 목록 조회).
    pub mod getCashReceipts {
        /// Its paths.
        pub mod path {
            /// `filter` of `getCashReceipts`.
            pub mod filter {
                /// `filter.from` of `getCashReceipts`.
                pub type from = String;
                /// `filter.isManual` of `getCashReceipts`.
                pub type isManual = bool;
                /// `filter.isTest` of `getCashReceipts`.
                pub type isTest = bool;
                /// `filter.orderName` of `getCashReceipts`.
                pub type orderName = String;
                /// `filter.paymentId` of `getCashReceipts`.
                pub type paymentId = String;
                /// `filter.pgCompanies` of `getCashReceipts`.
                pub type pgCompanies = Vec<crate::PgCompany>;
                /// `filter.pgMerchantId` of `getCashReceipts`.
                pub type pgMerchantId = String;
                /// `filter.pgProviders` of `getCashReceipts`.
                pub type pgProviders = Vec<crate::PgProvider>;
                /// `filter.pgReceiptId` of `getCashReceipts`.
                pub type pgReceiptId = String;
                /// `filter.statuses` of `getCashReceipts`.
                pub type statuses = Vec<crate::CashReceiptStatus>;
                /// `filter.storeId` of `getCashReceipts`.
                pub type storeId = String;
                /// `filter.timeRangeField` of `getCashReceipts`.
                pub type timeRangeField = crate::CashReceiptTimeRangeField;
                /// `filter.types` of `getCashReceipts`.
                pub type types = Vec<crate::RestCashReceiptType>;
                /// `filter.until` of `getCashReceipts`.
                pub type until = String;
                /// `filter.version` of `getCashReceipts`.
                pub type version = crate::PortOneVersion;
            }
            /// `page` of `getCashReceipts`.
            pub mod page {
                /// `page.number` of `getCashReceipts`.
                pub type number = u64;
                /// `page.size` of `getCashReceipts`.
                pub type size = u64;
            }
            /// `sort` of `getCashReceipts`.
            pub mod sort {
                /// `sort.by` of `getCashReceipts`.
                pub type by = crate::CashReceiptSortBy;
                /// `sort.order` of `getCashReceipts`.
                pub type order = crate::SortOrder;
            }
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `revokePaymentSchedules`: Revoking scheduled payments (결제 예약 취소).
    pub mod revokePaymentSchedules {
        /// Its paths.
        pub mod path {
            /// `billingKey`. Alone, it revokes every schedule of this billing key. (이것만 보내면 이 빌링키의 모든 예약을 취소합니다; N88) From [openapi](https://developers.portone.io/api/rest-v2), RevokePaymentSchedulesBody.
            ///
            /// - `schedule-revoke-what`: `billingKey`, or `scheduleIds`, is required. A billing key or schedule ids say what to revoke. (빌링키나 예약 번호 중 적어도 하나를 보내야 합니다; N88) from [openapi](https://developers.portone.io/api/rest-v2), revokePaymentSchedules.
            pub type billingKey = String;
            /// `scheduleIds`. The schedules to revoke; with a billing key as well, all of them must be of that key. (취소할 예약. 빌링키도 보내면 모두 그 빌링키의 예약이어야 합니다; N88) From [openapi](https://developers.portone.io/api/rest-v2), RevokePaymentSchedulesBody.
            ///
            /// - `schedule-revoke-what`: `billingKey`, or `scheduleIds`, is required. A billing key or schedule ids say what to revoke. (빌링키나 예약 번호 중 적어도 하나를 보내야 합니다; N88) from [openapi](https://developers.portone.io/api/rest-v2), revokePaymentSchedules.
            pub type scheduleIds = Vec<String>;
            /// `storeId` of `revokePaymentSchedules`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `preRegisterPayment`: Registering the amount before the payment window opens (결제 정보 사전 등록).
    pub mod preRegisterPayment {
        /// Its paths.
        pub mod path {
            /// `currency` of `preRegisterPayment`.
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type currency = crate::Currency;
            /// `paymentId` of `preRegisterPayment`.
            pub type paymentId = String;
            /// `storeId` of `preRegisterPayment`.
            pub type storeId = String;
            /// `taxFreeAmount` of `preRegisterPayment`.
            ///
            /// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
            pub type taxFreeAmount = u64;
            /// `totalAmount` of `preRegisterPayment`.
            ///
            /// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
            pub type totalAmount = u64;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `confirmPayment`: Confirming a payment by hand (결제 수동 승인).
    pub mod confirmPayment {
        /// Its paths.
        pub mod path {
            /// `currency` of `confirmPayment`.
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type currency = crate::Currency;
            /// `isTest` of `confirmPayment`.
            pub type isTest = bool;
            /// `paymentId` of `confirmPayment`.
            pub type paymentId = String;
            /// `paymentToken`. The token that the window gives after authentication; a virtual account is issued with this confirmation. (결제창에서 인증이 끝나면 받는 토큰. 가상계좌는 이 승인을 요청할 때 발급됩니다; N111) From [manual-confirm](https://developers.portone.io/opi/ko/extra/manual-confirm/readme-v2), 지원 결제대행사.
            pub type paymentToken = String;
            /// `storeId` of `confirmPayment`.
            pub type storeId = String;
            /// `taxFreeAmount` of `confirmPayment`.
            ///
            /// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
            pub type taxFreeAmount = u64;
            /// `totalAmount` of `confirmPayment`.
            ///
            /// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
            pub type totalAmount = u64;
            /// `txId` of `confirmPayment`.
            pub type txId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `confirmBillingKey`: Confirming a billing key by hand (빌링키 발급 수동 승인).
    pub mod confirmBillingKey {
        /// Its paths.
        pub mod path {
            /// `billingIssueToken`. The token that the window gives when a billing key has been asked for. (결제창에서 빌링키 발급 요청이 끝나면 받는 토큰; N111) From [manual-confirm](https://developers.portone.io/opi/ko/extra/manual-confirm/readme-v2), 지원 결제대행사.
            pub type billingIssueToken = String;
            /// `isTest` of `confirmBillingKey`.
            pub type isTest = bool;
            /// `storeId` of `confirmBillingKey`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `confirmEscrow`: Confirming the purchase of an escrow payment (에스크로 구매 확정).
    pub mod confirmEscrow {
        /// Its paths.
        pub mod path {
            /// `fromStore` of `confirmEscrow`.
            pub type fromStore = bool;
            /// `paymentId` of `confirmEscrow`.
            pub type paymentId = String;
            /// `storeId` of `confirmEscrow`.
            pub type storeId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// `resendWebhook`: Sending the webhook of a payment again (웹훅 재발송).
    pub mod resendWebhook {
        /// Its paths.
        pub mod path {
            /// `paymentId` of `resendWebhook`.
            pub type paymentId = String;
            /// `storeId` of `resendWebhook`.
            pub type storeId = String;
            /// `webhookId` of `resendWebhook`.
            pub type webhookId = String;
        }
        /// Its warnings, which `allow(…)` silences; a rule's name is written with hyphens or as here.
        pub mod rule {}
    }
    /// What the operations take together, for where it is not known which one is meant.
    pub mod any {
        /// The paths.
        pub mod path {
            /// `alipay`.
            ///
            /// In `requestPayment`.
            #[deprecated = "KSNET does not take it"]
            pub type alipay = crate::kind::Json;
            /// `amount`. The amount to cancel; all of it where it is left out. (취소할 금액. 보내지 않으면 전액을 취소합니다; N89)
            ///
            /// In `payInstantly`, `cancelPayment`, `payWithBillingKey`, `issueCashReceipt`.
            pub mod amount {
                /// `amount.taxFree`. The tax-free amount; exact where part of the order is tax-free, 0 where it is left out. (면세 금액. 면세 상품이 섞인 주문이면 정확히 보내고, 보내지 않으면 0입니다; S33, S102, N84)
                ///
                /// In `payInstantly`, `payWithBillingKey`, `issueCashReceipt`.
                pub type taxFree = u64;
                /// `amount.total`. The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600). (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600); S16, N84)
                ///
                /// In `payInstantly`, `payWithBillingKey`, `issueCashReceipt`.
                pub type total = u64;
                /// `amount.vat`.
                ///
                /// In `payInstantly`, `payWithBillingKey`, `issueCashReceipt`.
                pub type vat = u64;
            }
            /// `appScheme`. The scheme by which card apps come back to the shop's app; a WebView needs it. (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다; N64)
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            pub type appScheme = String;
            /// `billingIssueToken`. The token that the window gives when a billing key has been asked for. (결제창에서 빌링키 발급 요청이 끝나면 받는 토큰; N111)
            ///
            /// In `confirmBillingKey`.
            pub type billingIssueToken = String;
            /// `billingKey`. Alone, it revokes every schedule of this billing key. (이것만 보내면 이 빌링키의 모든 예약을 취소합니다; N88)
            ///
            /// In `payWithBillingKey`, `getBillingKeyInfo`, `deleteBillingKey`, `revokePaymentSchedules`.
            pub type billingKey = String;
            /// `billingKeyMethod`. The pay method that a billing key is issued for. (빌링키를 발급할 결제수단; S05, N68)
            ///
            /// In `requestIssueBillingKey`.
            pub type billingKeyMethod = crate::BillingKeyMethod;
            /// `businessRegistrationNumber`.
            ///
            /// In `issueCashReceipt`.
            pub type businessRegistrationNumber = String;
            /// `bypass`.
            ///
            /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
            pub type bypass = crate::kind::Json;
            /// `card`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            pub mod card {
                /// `card.availableCards`. The companies shown in the window; the guide lists all but Mirae Asset Securities, KSNET's page none. (결제창에 보일 카드사. 연동 도우미에 미래에셋증권을 뺀 22곳이 있으나 KSNET 문서에는 없습니다; N26, N27, F27)
                ///
                /// In `requestPayment`.
                pub type availableCards = Vec<crate::CardCompany>;
                /// `card.cardCompany`. The company whose own page opens at once; without it the window for all cards opens. (통합결제창 대신 바로 열 카드사. 보내지 않으면 통합결제창이 열립니다; N01, X10, X36)
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type cardCompany = crate::CardCompany;
                /// `card.cardPromotion`.
                ///
                /// In `requestPayment`.
                pub mod cardPromotion {
                    /// `card.cardPromotion.discountAmount`.
                    ///
                    /// In `requestPayment`.
                    pub type discountAmount = u64;
                    /// `card.cardPromotion.promotionId`.
                    ///
                    /// In `requestPayment`.
                    pub type promotionId = String;
                }
                /// `card.installment`.
                ///
                /// In `requestPayment`.
                pub mod installment {
                    /// `card.installment.freeInstallmentPlans`. The months without interest for each company, at the merchant's cost; companies are written as KOOKMIN_CARD, and one may be opened at once as well. (카드사별 무이자 개월 수이며 비용은 고객사가 부담합니다. 카드사 코드는 KOOKMIN_CARD처럼 씁니다. 카드사를 바로 열 때도 쓸 수 있습니다; S66, N44, N70, N134)
                    ///
                    /// In `requestPayment`.
                    pub type freeInstallmentPlans = Vec<crate::FreeInstallmentPlan>;
                    /// `card.installment.monthOption`. Either one fixed number of months or the months to choose from; 1 is a lump sum. (고정 개월 수 또는 고를 수 있는 개월 수 중 하나. 1개월은 일시불입니다; N45)
                    ///
                    /// In `requestPayment`.
                    pub mod monthOption {
                        /// `card.installment.monthOption.availableMonthList`.
                        ///
                        /// In `requestPayment`.
                        pub type availableMonthList = Vec<u64>;
                        /// `card.installment.monthOption.fixedMonth`.
                        ///
                        /// In `requestPayment`.
                        pub type fixedMonth = u64;
                    }
                }
                /// `card.useAppCardOnly`.
                ///
                /// In `requestPayment`.
                pub type useAppCardOnly = bool;
                /// `card.useCardPoint`.
                ///
                /// In `requestPayment`.
                pub type useCardPoint = bool;
                /// `card.useFreeInterestFromMall`.
                ///
                /// In `requestPayment`.
                pub type useFreeInterestFromMall = bool;
                /// `card.useInstallment`. Whether instalments are offered; the app of Kookmin goes by the months only where this is true. (할부 사용 여부. 국민 앱카드에서는 true일 때만 할부 개월 수가 적용됩니다; N131)
                ///
                /// In `requestPayment`.
                pub type useInstallment = bool;
            }
            /// `cashReceipt`.
            ///
            /// In `payWithBillingKey`.
            pub mod cashReceipt {
                /// `cashReceipt.customerIdentityNumber`.
                ///
                /// In `payWithBillingKey`.
                pub type customerIdentityNumber = String;
                /// `cashReceipt.type`.
                ///
                /// In `payWithBillingKey`.
                pub type r#type = crate::CashReceiptInputType;
            }
            /// `channelGroupId`.
            ///
            /// In `requestPayment`, `payInstantly`, `issueBillingKey`.
            pub type channelGroupId = String;
            /// `channelKey`. The key given by the console; it is what selects the KSNET channel. (콘솔에서 채널을 만들 때 받은 키이며 KSNET 채널을 고릅니다; S08, S27, N43, X21)
            ///
            /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`, `issueCashReceipt`.
            pub type channelKey = String;
            /// `confirmUrl`. Where a payment is confirmed just before its approval; PortOne's support must have enabled it. (승인 직전에 확인을 받을 주소. 포트원 기술지원에 요청해야 쓸 수 있습니다; N65)
            ///
            /// In `requestPayment`.
            pub type confirmUrl = String;
            /// `convenienceStore`.
            ///
            /// In `requestPayment`.
            #[deprecated = "KSNET does not take it"]
            pub type convenienceStore = crate::kind::Json;
            /// `country`.
            ///
            /// In `requestPayment`, `payInstantly`, `payWithBillingKey`.
            pub type country = crate::Country;
            /// `currency`. The currency; won are KRW, which the SDK also takes as CURRENCY_KRW. (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다; S29, N42, X09)
            ///
            /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `payWithBillingKey`, `issueCashReceipt`, `preRegisterPayment`, `confirmPayment`.
            pub type currency = crate::Currency;
            /// `currentCancellableAmount`. What can still be cancelled; where it is sent, the cancel takes place only if it is right, which keeps it from happening twice. (지금 취소할 수 있는 잔액. 보내면 잔액이 같을 때만 취소되어 두 번 취소되는 일을 막아 줍니다; N89)
            ///
            /// In `cancelPayment`.
            pub type currentCancellableAmount = u64;
            /// `cursor`.
            ///
            /// In `getAllPaymentsByCursor`, `getAllPaymentEventsByCursor`.
            pub type cursor = String;
            /// `customData`. What the merchant wants kept with the payment; on the REST API it is text. (고객사가 함께 보관할 값. REST에서는 문자열입니다; N95, X35)
            ///
            /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
            pub type customData = crate::kind::Json;
            /// `customer`.
            ///
            /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`, `issueCashReceipt`.
            pub mod customer {
                /// `customer.address`.
                ///
                /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                pub mod address {
                    /// `customer.address.addressLine1`.
                    ///
                    /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                    pub type addressLine1 = String;
                    /// `customer.address.addressLine2`.
                    ///
                    /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                    pub type addressLine2 = String;
                    /// `customer.address.city`.
                    ///
                    /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                    pub type city = String;
                    /// `customer.address.country`.
                    ///
                    /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                    pub type country = crate::Country;
                    /// `customer.address.province`.
                    ///
                    /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                    pub type province = String;
                }
                /// `customer.birthDay`.
                ///
                /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                pub type birthDay = String;
                /// `customer.birthMonth`.
                ///
                /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                pub type birthMonth = String;
                /// `customer.birthYear`.
                ///
                /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                pub type birthYear = String;
                /// `customer.businessRegistrationNumber`.
                ///
                /// In `payInstantly`, `issueBillingKey`, `payWithBillingKey`.
                pub type businessRegistrationNumber = String;
                /// `customer.country`.
                ///
                /// In `payInstantly`, `issueBillingKey`, `payWithBillingKey`.
                pub type country = crate::Country;
                /// `customer.customerId`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type customerId = String;
                /// `customer.email`.
                ///
                /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`, `issueCashReceipt`.
                pub type email = String;
                /// `customer.firstName`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type firstName = String;
                /// `customer.firstNameKana`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type firstNameKana = String;
                /// `customer.fullName`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type fullName = String;
                /// `customer.gender`.
                ///
                /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                pub type gender = crate::Gender;
                /// `customer.id`. The merchant's own id of the customer. (고객사가 매긴 고객 번호; S16)
                ///
                /// In `payInstantly`, `issueBillingKey`, `payWithBillingKey`.
                pub type id = String;
                /// `customer.identityNumber`. The phone or registration number that the receipt is for. (현금영수증을 받을 휴대폰 번호나 사업자등록번호; N92)
                ///
                /// In `issueCashReceipt`.
                pub type identityNumber = String;
                /// `customer.identityNumberType`.
                ///
                /// In `issueCashReceipt`.
                pub type identityNumberType = crate::IssueCashReceiptCustomerInputIdentityNumberType;
                /// `customer.lastName`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type lastName = String;
                /// `customer.lastNameKana`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type lastNameKana = String;
                /// `customer.name`. The buyer's name, as a whole in full or in two parts in separated. (구매자 이름. 전체 이름은 full, 나누어 쓰면 separated 아래의 first와 last; S16, N83, X07)
                ///
                /// In `payInstantly`, `issueBillingKey`, `payWithBillingKey`, `issueCashReceipt`.
                pub mod name {
                    /// `customer.name.full`.
                    ///
                    /// In `payInstantly`, `issueBillingKey`, `payWithBillingKey`.
                    pub type full = String;
                    /// `customer.name.separated`.
                    ///
                    /// In `payInstantly`, `issueBillingKey`, `payWithBillingKey`.
                    pub mod separated {
                        /// `customer.name.separated.first`.
                        ///
                        /// In `payInstantly`, `issueBillingKey`, `payWithBillingKey`.
                        pub type first = String;
                        /// `customer.name.separated.last`.
                        ///
                        /// In `payInstantly`, `issueBillingKey`, `payWithBillingKey`.
                        pub type last = String;
                    }
                }
                /// `customer.phoneNumber`.
                ///
                /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`, `issueCashReceipt`.
                pub type phoneNumber = String;
                /// `customer.zipcode`.
                ///
                /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
                pub type zipcode = String;
            }
            /// `displayAmount`.
            ///
            /// In `requestIssueBillingKey`.
            pub type displayAmount = u64;
            /// `easyPay`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            #[deprecated = "KSNET does not take it"]
            pub type easyPay = crate::kind::Json;
            /// `filter`.
            ///
            /// In `getPayments`, `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
            pub mod filter {
                /// `filter.billingKey`.
                ///
                /// In `getPaymentSchedules`.
                pub type billingKey = String;
                /// `filter.cardBrand`.
                ///
                /// In `getPayments`.
                pub type cardBrand = crate::CardBrand;
                /// `filter.cardOwnerType`.
                ///
                /// In `getPayments`.
                pub type cardOwnerType = crate::CardOwnerType;
                /// `filter.cardType`.
                ///
                /// In `getPayments`.
                pub type cardType = crate::CardType;
                /// `filter.cashReceiptCancelledAtRange`.
                ///
                /// In `getPayments`.
                pub mod cashReceiptCancelledAtRange {
                    /// `filter.cashReceiptCancelledAtRange.from`.
                    ///
                    /// In `getPayments`.
                    pub type from = String;
                    /// `filter.cashReceiptCancelledAtRange.until`.
                    ///
                    /// In `getPayments`.
                    pub type until = String;
                }
                /// `filter.cashReceiptIssuedAtRange`.
                ///
                /// In `getPayments`.
                pub mod cashReceiptIssuedAtRange {
                    /// `filter.cashReceiptIssuedAtRange.from`.
                    ///
                    /// In `getPayments`.
                    pub type from = String;
                    /// `filter.cashReceiptIssuedAtRange.until`.
                    ///
                    /// In `getPayments`.
                    pub type until = String;
                }
                /// `filter.cashReceiptStatus`.
                ///
                /// In `getPayments`.
                pub type cashReceiptStatus = crate::PaymentCashReceiptStatus;
                /// `filter.cashReceiptType`.
                ///
                /// In `getPayments`.
                pub type cashReceiptType = crate::CashReceiptInputType;
                /// `filter.channelGroupIds`.
                ///
                /// In `getBillingKeyInfos`.
                pub type channelGroupIds = Vec<String>;
                /// `filter.currency`.
                ///
                /// In `getPayments`.
                pub type currency = crate::Currency;
                /// `filter.customerId`.
                ///
                /// In `getBillingKeyInfos`.
                pub type customerId = String;
                /// `filter.escrowStatus`.
                ///
                /// In `getPayments`.
                pub type escrowStatus = crate::PaymentFilterInputEscrowStatus;
                /// `filter.from`. Where the period of the planned times begins; 90 days before its end where it is left out. (결제 예정 시각의 시작. 보내지 않으면 끝 시각의 90일 전입니다; N88)
                ///
                /// In `getPayments`, `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
                pub type from = String;
                /// `filter.giftCertificateType`.
                ///
                /// In `getPayments`.
                pub type giftCertificateType = crate::PaymentMethodGiftCertificateType;
                /// `filter.isEscrow`.
                ///
                /// In `getPayments`.
                pub type isEscrow = bool;
                /// `filter.isForTest`.
                ///
                /// In `getPaymentSchedules`.
                pub type isForTest = bool;
                /// `filter.isManual`.
                ///
                /// In `getCashReceipts`.
                pub type isManual = bool;
                /// `filter.isScheduled`.
                ///
                /// In `getPayments`.
                pub type isScheduled = bool;
                /// `filter.isTest`.
                ///
                /// In `getPayments`, `getCashReceipts`.
                pub type isTest = bool;
                /// `filter.merchantId`.
                ///
                /// In `getPayments`.
                pub type merchantId = String;
                /// `filter.methods`.
                ///
                /// In `getPayments`, `getBillingKeyInfos`.
                pub type methods = Vec<crate::PaymentMethodType>;
                /// `filter.orderName`.
                ///
                /// In `getCashReceipts`.
                pub type orderName = String;
                /// `filter.paymentId`.
                ///
                /// In `getCashReceipts`.
                pub type paymentId = String;
                /// `filter.pgCompanies`.
                ///
                /// In `getBillingKeyInfos`, `getCashReceipts`.
                pub type pgCompanies = Vec<crate::PgCompany>;
                /// `filter.pgMerchantId`.
                ///
                /// In `getCashReceipts`.
                pub type pgMerchantId = String;
                /// `filter.pgProvider`. The payment gateway; KSNET for the payments of this channel. (결제대행사. 이 채널의 결제만 보려면 KSNET; N94)
                ///
                /// In `getPayments`.
                pub type pgProvider = Vec<crate::PgProvider>;
                /// `filter.pgProviders`.
                ///
                /// In `getBillingKeyInfos`, `getCashReceipts`.
                pub type pgProviders = Vec<crate::PgProvider>;
                /// `filter.pgReceiptId`.
                ///
                /// In `getCashReceipts`.
                pub type pgReceiptId = String;
                /// `filter.platformType`.
                ///
                /// In `getPayments`, `getBillingKeyInfos`.
                pub type platformType = crate::PaymentClientType;
                /// `filter.sortBy`.
                ///
                /// In `getPayments`.
                pub type sortBy = crate::PaymentSortBy;
                /// `filter.sortOrder`.
                ///
                /// In `getPayments`.
                pub type sortOrder = crate::SortOrder;
                /// `filter.status`.
                ///
                /// In `getPayments`, `getBillingKeyInfos`, `getPaymentSchedules`.
                pub type status = Vec<crate::PaymentStatus>;
                /// `filter.statuses`.
                ///
                /// In `getCashReceipts`.
                pub type statuses = Vec<crate::CashReceiptStatus>;
                /// `filter.storeId`.
                ///
                /// In `getPayments`, `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
                pub type storeId = String;
                /// `filter.textSearch`.
                ///
                /// In `getPayments`, `getBillingKeyInfos`.
                pub mod textSearch {
                    /// `filter.textSearch.field`.
                    ///
                    /// In `getPayments`, `getBillingKeyInfos`.
                    pub type field = crate::PaymentTextSearchField;
                    /// `filter.textSearch.value`.
                    ///
                    /// In `getPayments`, `getBillingKeyInfos`.
                    pub type value = String;
                }
                /// `filter.timeRangeField`.
                ///
                /// In `getBillingKeyInfos`, `getCashReceipts`.
                pub type timeRangeField = crate::BillingKeyTimeRangeField;
                /// `filter.timestampType`.
                ///
                /// In `getPayments`.
                pub type timestampType = crate::PaymentTimestampType;
                /// `filter.types`.
                ///
                /// In `getCashReceipts`.
                pub type types = Vec<crate::RestCashReceiptType>;
                /// `filter.until`. Where it ends; now where it is left out, so payments yet to come are listed only if it is sent. (결제 예정 시각의 끝. 보내지 않으면 지금이므로, 앞으로의 예약을 보려면 보내야 합니다; N88)
                ///
                /// In `getPayments`, `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
                pub type until = String;
                /// `filter.version`.
                ///
                /// In `getPayments`, `getBillingKeyInfos`, `getCashReceipts`.
                pub type version = crate::PortOneVersion;
                /// `filter.webhookStatus`.
                ///
                /// In `getPayments`.
                pub type webhookStatus = crate::PaymentWebhookStatus;
            }
            /// `forceRedirect`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            pub type forceRedirect = bool;
            /// `from`.
            ///
            /// In `getAllPaymentsByCursor`, `getAllPaymentEventsByCursor`.
            pub type from = String;
            /// `fromStore`.
            ///
            /// In `confirmEscrow`.
            pub type fromStore = bool;
            /// `giftCertificate`.
            ///
            /// In `requestPayment`.
            #[deprecated = "KSNET does not take it"]
            pub type giftCertificate = crate::kind::Json;
            /// `iframe`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            pub mod iframe {
                /// `iframe.dim`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type dim = bool;
            }
            /// `installmentMonth`.
            ///
            /// In `payWithBillingKey`.
            pub type installmentMonth = u64;
            /// `isCulturalExpense`.
            ///
            /// In `requestPayment`, `payInstantly`.
            pub type isCulturalExpense = bool;
            /// `isEscrow`. Whether it is an escrow payment, which it is not by default; escrow works in the window alone, and no page names its pay methods. (에스크로 결제 여부이며 기본값은 false입니다. 에스크로는 결제창에서만 되고, 어느 결제수단에서 되는지는 안내되지 않았습니다; N63, S88, F22)
            ///
            /// In `requestPayment`, `payInstantly`.
            pub type isEscrow = bool;
            /// `isTest`.
            ///
            /// In `confirmPayment`, `confirmBillingKey`.
            pub type isTest = bool;
            /// `issueId`.
            ///
            /// In `requestIssueBillingKey`.
            pub type issueId = String;
            /// `issueName`.
            ///
            /// In `requestIssueBillingKey`.
            pub type issueName = String;
            /// `locale`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`, `payWithBillingKey`.
            pub type locale = crate::Locale;
            /// `logistics`.
            ///
            /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
            pub mod logistics {
                /// `logistics.address`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub mod address {
                    /// `logistics.address.addressLine1`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `logistics.address.addressLine2`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `logistics.address.city`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type city = String;
                    /// `logistics.address.country`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `logistics.address.province`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type province = String;
                }
                /// `logistics.company`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type company = crate::PaymentLogisticsCompany;
                /// `logistics.invoiceNumber`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type invoiceNumber = String;
                /// `logistics.receivedAt`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type receivedAt = String;
                /// `logistics.sentAt`. When the goods were sent. (물건을 보낸 일시; S93, N90, X05)
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type sentAt = String;
            }
            /// `method`.
            ///
            /// In `payInstantly`, `issueBillingKey`.
            pub mod method {
                /// `method.card`. A billing key is for a card and nothing else. (빌링키는 카드로만 발급합니다; S06, N85)
                ///
                /// In `payInstantly`, `issueBillingKey`.
                pub mod card {
                    /// `method.card.credential`. The card's number and expiry. (카드 번호와 유효기간; N78, N79)
                    ///
                    /// In `payInstantly`, `issueBillingKey`.
                    pub mod credential {
                        /// `method.card.credential.birthOrBusinessRegistrationNumber`. The birth date in six digits or the registration number in ten; KSNET does not check it in a key-in payment. (생년월일 여섯 자리 또는 사업자등록번호 열 자리. KSNET 키인결제에서는 확인하지 않습니다; S95, N79)
                        ///
                        /// In `payInstantly`, `issueBillingKey`.
                        pub type birthOrBusinessRegistrationNumber = String;
                        /// `method.card.credential.expiryMonth`. KSNET needs the month in which the card expires to issue a billing key. (KSNET 빌링키 발급에는 유효기간의 월이 필수입니다; S96, N124)
                        ///
                        /// In `payInstantly`, `issueBillingKey`.
                        pub type expiryMonth = String;
                        /// `method.card.credential.expiryYear`. KSNET needs the year in which the card expires to issue a billing key. (KSNET 빌링키 발급에는 유효기간의 연도가 필수입니다; S96, N124)
                        ///
                        /// In `payInstantly`, `issueBillingKey`.
                        pub type expiryYear = String;
                        /// `method.card.credential.number`. KSNET needs the card number to issue a billing key. (KSNET 빌링키 발급에는 카드 번호가 필수입니다; S96, N124)
                        ///
                        /// In `payInstantly`, `issueBillingKey`.
                        pub type number = String;
                        /// `method.card.credential.passwordTwoDigits`. The first two digits of the card's password; KSNET does not check them in a key-in payment. (카드 비밀번호 앞 두 자리. KSNET 키인결제에서는 확인하지 않습니다; S95, N79)
                        ///
                        /// In `payInstantly`, `issueBillingKey`.
                        pub type passwordTwoDigits = String;
                    }
                    /// `method.card.installmentMonth`.
                    ///
                    /// In `payInstantly`.
                    pub type installmentMonth = u64;
                    /// `method.card.useCardPoint`.
                    ///
                    /// In `payInstantly`.
                    pub type useCardPoint = bool;
                    /// `method.card.useFreeInstallmentPlan`.
                    ///
                    /// In `payInstantly`.
                    pub type useFreeInstallmentPlan = bool;
                    /// `method.card.useFreeInterestFromMerchant`.
                    ///
                    /// In `payInstantly`.
                    pub type useFreeInterestFromMerchant = bool;
                }
                /// `method.virtualAccount`.
                ///
                /// In `payInstantly`.
                pub mod virtualAccount {
                    /// `method.virtualAccount.bank`. The bank that issues the account; its codes are not those of the SDK. (가상계좌를 발급할 은행. SDK와 코드가 다릅니다; N80, N95)
                    ///
                    /// In `payInstantly`.
                    pub type bank = crate::RestBank;
                    /// `method.virtualAccount.cashReceipt`.
                    ///
                    /// In `payInstantly`.
                    pub mod cashReceipt {
                        /// `method.virtualAccount.cashReceipt.customerIdentityNumber`.
                        ///
                        /// In `payInstantly`.
                        pub type customerIdentityNumber = String;
                        /// `method.virtualAccount.cashReceipt.type`. What the cash receipt is for, PERSONAL for income tax, CORPORATE for expenses, NO_RECEIPT for none. (현금영수증의 용도. 소득공제는 PERSONAL, 지출증빙은 CORPORATE, 미발행은 NO_RECEIPT; N81, X35)
                        ///
                        /// In `payInstantly`.
                        pub type r#type = crate::CashReceiptInputType;
                    }
                    /// `method.virtualAccount.expiry`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81, N80, N127, X14)
                    ///
                    /// In `payInstantly`.
                    pub mod expiry {
                        /// `method.virtualAccount.expiry.dueDate`.
                        ///
                        /// In `payInstantly`.
                        pub type dueDate = String;
                        /// `method.virtualAccount.expiry.validHours`.
                        ///
                        /// In `payInstantly`.
                        pub type validHours = u64;
                    }
                    /// `method.virtualAccount.option`. The kind of virtual account. (가상계좌의 유형; N80)
                    ///
                    /// In `payInstantly`.
                    pub mod option {
                        /// `method.virtualAccount.option.fixed`.
                        ///
                        /// In `payInstantly`.
                        pub mod fixed {
                            /// `method.virtualAccount.option.fixed.accountNumber`.
                            ///
                            /// In `payInstantly`.
                            pub type accountNumber = String;
                            /// `method.virtualAccount.option.fixed.pgAccountId`.
                            ///
                            /// In `payInstantly`.
                            pub type pgAccountId = String;
                        }
                        /// `method.virtualAccount.option.type`.
                        ///
                        /// In `payInstantly`.
                        pub type r#type = crate::VirtualAccountType;
                    }
                    /// `method.virtualAccount.remitteeName`.
                    ///
                    /// In `payInstantly`.
                    pub type remitteeName = String;
                }
            }
            /// `mobile`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            #[deprecated = "KSNET does not take it"]
            pub type mobile = crate::kind::Json;
            /// `noticeUrls`. Where the webhooks of this payment go instead of the address set in the console. (콘솔에 설정한 주소 대신 이 결제의 웹훅을 받을 주소; N65)
            ///
            /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`.
            pub type noticeUrls = Vec<String>;
            /// `offerPeriod`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            pub mod offerPeriod {
                /// `offerPeriod.interval`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type interval = String;
                /// `offerPeriod.range`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type range = crate::kind::Json;
            }
            /// `orderName`. The name of the order, as the merchant likes it. (고객사가 정하는 주문 이름; S26, N40)
            ///
            /// In `requestPayment`, `payInstantly`, `payWithBillingKey`, `issueCashReceipt`.
            pub type orderName = String;
            /// `page`.
            ///
            /// In `getPayments`, `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
            pub mod page {
                /// `page.number`.
                ///
                /// In `getPayments`, `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
                pub type number = u64;
                /// `page.size`.
                ///
                /// In `getPayments`, `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
                pub type size = u64;
            }
            /// `paidAt`.
            ///
            /// In `issueCashReceipt`.
            pub type paidAt = String;
            /// `payMethod`. The code of the pay method. (결제수단 코드; S31)
            ///
            /// In `requestPayment`.
            pub type payMethod = crate::PayMethod;
            /// `payment`.
            ///
            /// In `createPaymentSchedule`.
            pub mod payment {
                /// `payment.amount`.
                ///
                /// In `createPaymentSchedule`.
                pub mod amount {
                    /// `payment.amount.taxFree`. The tax-free amount; exact where part of the order is tax-free, 0 where it is left out. (면세 금액. 면세 상품이 섞인 주문이면 정확히 보내고, 보내지 않으면 0입니다; S33, S102, N84)
                    ///
                    /// In `createPaymentSchedule`.
                    pub type taxFree = u64;
                    /// `payment.amount.total`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type total = u64;
                    /// `payment.amount.vat`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type vat = u64;
                }
                /// `payment.billingKey`. The billing key to pay with. (결제할 빌링키; S19, X06)
                ///
                /// In `createPaymentSchedule`.
                pub type billingKey = String;
                /// `payment.bypass`.
                ///
                /// In `createPaymentSchedule`.
                pub type bypass = crate::kind::Json;
                /// `payment.cashReceipt`.
                ///
                /// In `createPaymentSchedule`.
                pub mod cashReceipt {
                    /// `payment.cashReceipt.customerIdentityNumber`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type customerIdentityNumber = String;
                    /// `payment.cashReceipt.type`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type r#type = crate::CashReceiptInputType;
                }
                /// `payment.channelKey`.
                ///
                /// In `createPaymentSchedule`.
                pub type channelKey = String;
                /// `payment.country`.
                ///
                /// In `createPaymentSchedule`.
                pub type country = crate::Country;
                /// `payment.currency`. The currency; the REST API takes KRW or USD, never with a prefix. (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다; S20, S30, X09)
                ///
                /// In `createPaymentSchedule`.
                pub type currency = crate::Currency;
                /// `payment.customData`.
                ///
                /// In `createPaymentSchedule`.
                pub type customData = String;
                /// `payment.customer`. The buyer, by id and by whatever else is needed. (구매자 정보. 고객 번호 말고도 필요한 만큼 넣을 수 있습니다; S20, S21)
                ///
                /// In `createPaymentSchedule`.
                pub mod customer {
                    /// `payment.customer.address`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub mod address {
                        /// `payment.customer.address.addressLine1`.
                        ///
                        /// In `createPaymentSchedule`.
                        pub type addressLine1 = String;
                        /// `payment.customer.address.addressLine2`.
                        ///
                        /// In `createPaymentSchedule`.
                        pub type addressLine2 = String;
                        /// `payment.customer.address.city`.
                        ///
                        /// In `createPaymentSchedule`.
                        pub type city = String;
                        /// `payment.customer.address.country`.
                        ///
                        /// In `createPaymentSchedule`.
                        pub type country = crate::Country;
                        /// `payment.customer.address.province`.
                        ///
                        /// In `createPaymentSchedule`.
                        pub type province = String;
                    }
                    /// `payment.customer.birthDay`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type birthDay = String;
                    /// `payment.customer.birthMonth`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type birthMonth = String;
                    /// `payment.customer.birthYear`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type birthYear = String;
                    /// `payment.customer.businessRegistrationNumber`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type businessRegistrationNumber = String;
                    /// `payment.customer.country`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type country = crate::Country;
                    /// `payment.customer.email`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type email = String;
                    /// `payment.customer.gender`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type gender = crate::Gender;
                    /// `payment.customer.id`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type id = String;
                    /// `payment.customer.name`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub mod name {
                        /// `payment.customer.name.full`.
                        ///
                        /// In `createPaymentSchedule`.
                        pub type full = String;
                        /// `payment.customer.name.separated`.
                        ///
                        /// In `createPaymentSchedule`.
                        pub mod separated {
                            /// `payment.customer.name.separated.first`.
                            ///
                            /// In `createPaymentSchedule`.
                            pub type first = String;
                            /// `payment.customer.name.separated.last`.
                            ///
                            /// In `createPaymentSchedule`.
                            pub type last = String;
                        }
                    }
                    /// `payment.customer.phoneNumber`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type phoneNumber = String;
                    /// `payment.customer.zipcode`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type zipcode = String;
                }
                /// `payment.installmentMonth`.
                ///
                /// In `createPaymentSchedule`.
                pub type installmentMonth = u64;
                /// `payment.locale`.
                ///
                /// In `createPaymentSchedule`.
                pub type locale = crate::RestLocale;
                /// `payment.noticeUrls`.
                ///
                /// In `createPaymentSchedule`.
                pub type noticeUrls = Vec<String>;
                /// `payment.orderName`.
                ///
                /// In `createPaymentSchedule`.
                pub type orderName = String;
                /// `payment.productCount`.
                ///
                /// In `createPaymentSchedule`.
                pub type productCount = u64;
                /// `payment.productType`. A scheduled payment needs the product type, too, PHYSICAL or DIGITAL. (예약 결제에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; S42, N82, N101, N122, X01, F06)
                ///
                /// In `createPaymentSchedule`.
                pub type productType = crate::ProductType;
                /// `payment.products`.
                ///
                /// In `createPaymentSchedule`.
                pub type products = Vec<crate::PaymentProduct>;
                /// `payment.promotionId`.
                ///
                /// In `createPaymentSchedule`.
                pub type promotionId = String;
                /// `payment.shippingAddress`.
                ///
                /// In `createPaymentSchedule`.
                pub mod shippingAddress {
                    /// `payment.shippingAddress.addressLine1`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type addressLine1 = String;
                    /// `payment.shippingAddress.addressLine2`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type addressLine2 = String;
                    /// `payment.shippingAddress.city`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type city = String;
                    /// `payment.shippingAddress.country`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type country = crate::Country;
                    /// `payment.shippingAddress.province`.
                    ///
                    /// In `createPaymentSchedule`.
                    pub type province = String;
                }
                /// `payment.storeId`.
                ///
                /// In `createPaymentSchedule`.
                pub type storeId = String;
                /// `payment.useCardPoint`.
                ///
                /// In `createPaymentSchedule`.
                pub type useCardPoint = bool;
                /// `payment.useFreeInterestFromMerchant`.
                ///
                /// In `createPaymentSchedule`.
                pub type useFreeInterestFromMerchant = bool;
            }
            /// `paymentId`. The merchant's own order number, another one for every payment. (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다; S25, N66)
            ///
            /// In `requestPayment`, `payInstantly`, `getPayment`, `cancelPayment`, `payWithBillingKey`, `createPaymentSchedule`, `applyEscrowLogistics`, `modifyEscrowLogistics`, `issueCashReceipt`, `closeVirtualAccount`, `getCashReceiptByPaymentId`, `cancelCashReceiptByPaymentId`, `getPaymentTransactions`, `preRegisterPayment`, `confirmPayment`, `confirmEscrow`, `resendWebhook`.
            pub type paymentId = String;
            /// `paymentMethod`.
            ///
            /// In `issueCashReceipt`.
            pub type paymentMethod = crate::IssueCashReceiptPaymentMethodType;
            /// `paymentScheduleId`.
            ///
            /// In `getPaymentSchedule`.
            pub type paymentScheduleId = String;
            /// `paymentToken`. The token that the window gives after authentication; a virtual account is issued with this confirmation. (결제창에서 인증이 끝나면 받는 토큰. 가상계좌는 이 승인을 요청할 때 발급됩니다; N111)
            ///
            /// In `confirmPayment`.
            pub type paymentToken = String;
            /// `paypal`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            #[deprecated = "KSNET does not take it"]
            pub type paypal = crate::kind::Json;
            /// `popup`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            pub mod popup {
                /// `popup.center`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type center = bool;
            }
            /// `productCount`.
            ///
            /// In `payInstantly`, `payWithBillingKey`.
            pub type productCount = u64;
            /// `productType`. The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_. (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다; S45, N10, N42, X01)
            ///
            /// In `requestPayment`, `payInstantly`, `requestIssueBillingKey`, `payWithBillingKey`, `issueCashReceipt`.
            pub type productType = crate::ProductType;
            /// `products`.
            ///
            /// In `requestPayment`, `payInstantly`, `payWithBillingKey`, `applyEscrowLogistics`, `modifyEscrowLogistics`.
            pub type products = Vec<crate::Product>;
            /// `promotionDiscountRetainOption`. Whether the discount stays after a partial cancel (RETAIN) or is worked out anew (RELEASE, the default). (부분 취소 뒤에도 처음의 할인율을 지킬지(RETAIN) 새로 적용할지(RELEASE). 보내지 않으면 RELEASE입니다; N89)
            ///
            /// In `cancelPayment`.
            pub type promotionDiscountRetainOption = crate::PromotionDiscountRetainOption;
            /// `promotionId`.
            ///
            /// In `requestPayment`, `payInstantly`, `payWithBillingKey`.
            pub type promotionId = String;
            /// `reason`. Why the payment is cancelled. (취소 사유; N89)
            ///
            /// In `cancelPayment`, `deleteBillingKey`.
            pub type reason = String;
            /// `receiver`.
            ///
            /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
            pub mod receiver {
                /// `receiver.address`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub mod address {
                    /// `receiver.address.addressLine1`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `receiver.address.addressLine2`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `receiver.address.city`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type city = String;
                    /// `receiver.address.country`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `receiver.address.province`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type province = String;
                }
                /// `receiver.name`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type name = String;
                /// `receiver.phoneNumber`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type phoneNumber = String;
                /// `receiver.zipcode`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type zipcode = String;
            }
            /// `redirectUrl`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            pub type redirectUrl = String;
            /// `refundAccount`. The account that a paid virtual account is refunded to, with bank, number and holder. (입금된 가상계좌 결제를 돌려줄 계좌. 은행, 계좌번호, 예금주가 모두 필요합니다; S56, N106)
            ///
            /// In `cancelPayment`.
            pub mod refundAccount {
                /// `refundAccount.bank`.
                ///
                /// In `cancelPayment`.
                pub type bank = crate::RestBank;
                /// `refundAccount.holderName`.
                ///
                /// In `cancelPayment`.
                pub type holderName = String;
                /// `refundAccount.holderPhoneNumber`.
                ///
                /// In `cancelPayment`.
                pub type holderPhoneNumber = String;
                /// `refundAccount.number`.
                ///
                /// In `cancelPayment`.
                pub type number = String;
            }
            /// `refundEmail`.
            ///
            /// In `cancelPayment`.
            pub type refundEmail = String;
            /// `requester`. Who asked for the cancel, CUSTOMER or ADMIN. (누가 취소를 요청했는지. 고객은 CUSTOMER, 관리자는 ADMIN; N89)
            ///
            /// In `cancelPayment`, `deleteBillingKey`.
            pub type requester = crate::CancelRequester;
            /// `scheduleIds`. The schedules to revoke; with a billing key as well, all of them must be of that key. (취소할 예약. 빌링키도 보내면 모두 그 빌링키의 예약이어야 합니다; N88)
            ///
            /// In `revokePaymentSchedules`.
            pub type scheduleIds = Vec<String>;
            /// `sendEmail`.
            ///
            /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
            pub type sendEmail = bool;
            /// `sender`.
            ///
            /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
            pub mod sender {
                /// `sender.address`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub mod address {
                    /// `sender.address.addressLine1`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type addressLine1 = String;
                    /// `sender.address.addressLine2`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type addressLine2 = String;
                    /// `sender.address.city`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type city = String;
                    /// `sender.address.country`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type country = crate::Country;
                    /// `sender.address.province`.
                    ///
                    /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                    pub type province = String;
                }
                /// `sender.name`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type name = String;
                /// `sender.phoneNumber`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type phoneNumber = String;
                /// `sender.relationship`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type relationship = String;
                /// `sender.zipcode`.
                ///
                /// In `applyEscrowLogistics`, `modifyEscrowLogistics`.
                pub type zipcode = String;
            }
            /// `shippingAddress`.
            ///
            /// In `payInstantly`, `payWithBillingKey`.
            pub mod shippingAddress {
                /// `shippingAddress.addressLine1`.
                ///
                /// In `payInstantly`, `payWithBillingKey`.
                pub type addressLine1 = String;
                /// `shippingAddress.addressLine2`.
                ///
                /// In `payInstantly`, `payWithBillingKey`.
                pub type addressLine2 = String;
                /// `shippingAddress.city`.
                ///
                /// In `payInstantly`, `payWithBillingKey`.
                pub type city = String;
                /// `shippingAddress.country`.
                ///
                /// In `payInstantly`, `payWithBillingKey`.
                pub type country = crate::Country;
                /// `shippingAddress.province`.
                ///
                /// In `payInstantly`, `payWithBillingKey`.
                pub type province = String;
            }
            /// `size`.
            ///
            /// In `getAllPaymentsByCursor`, `getAllPaymentEventsByCursor`.
            pub type size = u64;
            /// `skipWebhook`.
            ///
            /// In `cancelPayment`.
            pub type skipWebhook = bool;
            /// `sort`.
            ///
            /// In `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
            pub mod sort {
                /// `sort.by`.
                ///
                /// In `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
                pub type by = crate::BillingKeySortBy;
                /// `sort.order`.
                ///
                /// In `getBillingKeyInfos`, `getPaymentSchedules`, `getCashReceipts`.
                pub type order = crate::SortOrder;
            }
            /// `storeDetails`.
            ///
            /// In `requestPayment`.
            pub mod storeDetails {
                /// `storeDetails.address`.
                ///
                /// In `requestPayment`.
                pub type address = String;
                /// `storeDetails.businessName`.
                ///
                /// In `requestPayment`.
                pub type businessName = String;
                /// `storeDetails.businessRegistrationNumber`.
                ///
                /// In `requestPayment`.
                pub type businessRegistrationNumber = String;
                /// `storeDetails.ceoFullName`.
                ///
                /// In `requestPayment`.
                pub type ceoFullName = String;
                /// `storeDetails.contactName`.
                ///
                /// In `requestPayment`.
                pub type contactName = String;
                /// `storeDetails.email`.
                ///
                /// In `requestPayment`.
                pub type email = String;
                /// `storeDetails.openingHours`.
                ///
                /// In `requestPayment`.
                pub mod openingHours {
                    /// `storeDetails.openingHours.close`.
                    ///
                    /// In `requestPayment`.
                    pub type close = String;
                    /// `storeDetails.openingHours.open`.
                    ///
                    /// In `requestPayment`.
                    pub type open = String;
                }
                /// `storeDetails.phoneNumber`.
                ///
                /// In `requestPayment`.
                pub type phoneNumber = String;
                /// `storeDetails.storeName`.
                ///
                /// In `requestPayment`.
                pub type storeName = String;
                /// `storeDetails.storeNameEn`.
                ///
                /// In `requestPayment`.
                pub type storeNameEn = String;
                /// `storeDetails.storeNameKana`.
                ///
                /// In `requestPayment`.
                pub type storeNameKana = String;
                /// `storeDetails.storeNameShort`.
                ///
                /// In `requestPayment`.
                pub type storeNameShort = String;
                /// `storeDetails.zipcode`.
                ///
                /// In `requestPayment`.
                pub type zipcode = String;
            }
            /// `storeId`. The unique value of the merchant's store. (고객사 상점을 나타내는 고유 값; S24)
            ///
            /// In `requestPayment`, `payInstantly`, `getPayment`, `cancelPayment`, `requestIssueBillingKey`, `issueBillingKey`, `payWithBillingKey`, `applyEscrowLogistics`, `modifyEscrowLogistics`, `issueCashReceipt`, `getBillingKeyInfo`, `deleteBillingKey`, `getPaymentSchedule`, `closeVirtualAccount`, `getCashReceiptByPaymentId`, `cancelCashReceiptByPaymentId`, `getAllPaymentsByCursor`, `getAllPaymentEventsByCursor`, `getPaymentTransactions`, `revokePaymentSchedules`, `preRegisterPayment`, `confirmPayment`, `confirmBillingKey`, `confirmEscrow`, `resendWebhook`.
            pub type storeId = String;
            /// `taxFreeAmount`. The tax-free part; where it is left out it is 0 and everything is taxed, so send it exactly where goods are tax-free. (면세 금액. 보내지 않으면 0원으로 보고 전액을 과세로 처리하므로, 면세 상품이 있으면 정확한 금액을 보내야 합니다; S33, S34, N67, F24)
            ///
            /// In `requestPayment`, `cancelPayment`, `preRegisterPayment`, `confirmPayment`.
            pub type taxFreeAmount = u64;
            /// `timeToPay`. The moment at which the payment is tried, which must be yet to come. (결제를 시도할 시각이며 지금보다 뒤여야 합니다; S22, N87)
            ///
            /// In `createPaymentSchedule`.
            pub type timeToPay = String;
            /// `totalAmount`. The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600). (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600); S28, N41)
            ///
            /// In `requestPayment`, `preRegisterPayment`, `confirmPayment`.
            pub type totalAmount = u64;
            /// `transfer`.
            ///
            /// In `requestPayment`.
            pub mod transfer {
                /// `transfer.cashReceiptType`.
                ///
                /// In `requestPayment`.
                pub type cashReceiptType = crate::CashReceiptType;
                /// `transfer.customerIdentifier`.
                ///
                /// In `requestPayment`.
                pub type customerIdentifier = String;
            }
            /// `txId`.
            ///
            /// In `confirmPayment`.
            pub type txId = String;
            /// `type`. What the cash receipt is for, PERSONAL for income tax or CORPORATE for expenses. (현금영수증의 용도. 소득공제는 PERSONAL, 지출증빙은 CORPORATE; N92)
            ///
            /// In `issueCashReceipt`.
            pub type r#type = crate::RestCashReceiptType;
            /// `until`.
            ///
            /// In `getAllPaymentsByCursor`, `getAllPaymentEventsByCursor`.
            pub type until = String;
            /// `useCardPoint`.
            ///
            /// In `payWithBillingKey`.
            pub type useCardPoint = bool;
            /// `useFreeInterestFromMerchant`. Whether the merchant funds interest-free instalments; it stands at the top of the request. (무이자 할부의 이자를 고객사가 낼지 정합니다. 요청의 맨 위에 씁니다; S97, X08)
            ///
            /// In `payWithBillingKey`.
            pub type useFreeInterestFromMerchant = bool;
            /// `vatAmount`. The VAT; where it is left out it is one eleventh of what is taxed. (부가세. 보내지 않으면 과세 금액의 11분의 1입니다; N67)
            ///
            /// In `requestPayment`, `cancelPayment`.
            pub type vatAmount = u64;
            /// `virtualAccount`.
            ///
            /// In `requestPayment`.
            pub mod virtualAccount {
                /// `virtualAccount.accountExpiry`.
                ///
                /// In `requestPayment`.
                pub mod accountExpiry {
                    /// `virtualAccount.accountExpiry.dueDate`.
                    ///
                    /// In `requestPayment`.
                    pub type dueDate = String;
                    /// `virtualAccount.accountExpiry.validHours`.
                    ///
                    /// In `requestPayment`.
                    pub type validHours = u64;
                }
                /// `virtualAccount.availableBanks`.
                ///
                /// In `requestPayment`.
                pub type availableBanks = Vec<crate::Bank>;
                /// `virtualAccount.bankCode`.
                ///
                /// In `requestPayment`.
                pub type bankCode = crate::Bank;
                /// `virtualAccount.cashReceiptType`.
                ///
                /// In `requestPayment`.
                pub type cashReceiptType = crate::CashReceiptType;
                /// `virtualAccount.customerIdentifier`.
                ///
                /// In `requestPayment`.
                pub type customerIdentifier = String;
            }
            /// `webhookId`.
            ///
            /// In `resendWebhook`.
            pub type webhookId = String;
            /// `windowType`.
            ///
            /// In `requestPayment`, `requestIssueBillingKey`.
            pub mod windowType {
                /// `windowType.mobile`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type mobile = crate::WindowType;
                /// `windowType.pc`.
                ///
                /// In `requestPayment`, `requestIssueBillingKey`.
                pub type pc = crate::WindowType;
            }
        }
        /// No rule: which there are depends on the operation.
        pub mod rule {}
    }
}
/// The codes that a value can be.
pub mod code {
    /// As the browser SDK spells them.
    pub mod sdk {
        /// Bank at the browser SDK (SDK의 은행).
        pub mod Bank {
            /// `BUSAN_BANK`: Busan Bank (부산은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type BUSAN_BANK = crate::Bank;
            /// `DAEGU_BANK`: Daegu Bank (iM Bank) (대구은행(iM뱅크)).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type DAEGU_BANK = crate::Bank;
            /// `EPOST`: Korea Post (우체국).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type EPOST = crate::Bank;
            /// `GWANGJU_BANK`: Gwangju Bank (광주은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type GWANGJU_BANK = crate::Bank;
            /// `HANA_BANK`: Hana Bank (하나은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type HANA_BANK = crate::Bank;
            /// `INDUSTRIAL_BANK_OF_KOREA`: IBK (기업은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type INDUSTRIAL_BANK_OF_KOREA = crate::Bank;
            /// `JEONBUK_BANK`: Jeonbuk Bank (전북은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type JEONBUK_BANK = crate::Bank;
            /// `KOOKMIN_BANK`: KB Kookmin Bank (국민은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type KOOKMIN_BANK = crate::Bank;
            /// `KYONGNAM_BANK`: Kyongnam Bank (경남은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type KYONGNAM_BANK = crate::Bank;
            /// `K_BANK`: K bank (케이뱅크).
            pub type K_BANK = crate::Bank;
            /// `NH_NONGHYUP_BANK`: NH Nonghyup Bank (NH농협은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type NH_NONGHYUP_BANK = crate::Bank;
            /// `SC_BANK_KOREA`: SC First Bank (SC제일은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type SC_BANK_KOREA = crate::Bank;
            /// `SHINHAN_BANK`: Shinhan Bank (신한은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type SHINHAN_BANK = crate::Bank;
            /// `SUHYUP_BANK`: Suhyup Bank (수협은행).
            pub type SUHYUP_BANK = crate::Bank;
            /// `WOORI_BANK`: Woori Bank (우리은행).
            ///
            /// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
            pub type WOORI_BANK = crate::Bank;
        }
        /// PortOne's `BillingKeyMethod`.
        pub mod BillingKeyMethod {
            /// `CARD`.
            ///
            /// - `window-billing-card`: `billingKeyMethod` can only be `CARD`. The window issues billing keys of cards alone. (결제창에서는 카드 빌링키만 발급합니다; S05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            pub type CARD = crate::BillingKeyMethod;
            /// `EASY_PAY`.
            pub type EASY_PAY = crate::BillingKeyMethod;
            /// `MOBILE`.
            pub type MOBILE = crate::BillingKeyMethod;
            /// `PAYPAL`.
            pub type PAYPAL = crate::BillingKeyMethod;
        }
        /// Card company (카드사).
        pub mod CardCompany {
            /// `BC_CARD`: BC (BC카드).
            ///
            /// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type BC_CARD = crate::CardCompany;
            /// `CITI_CARD`: Citi (씨티카드).
            ///
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type CITI_CARD = crate::CardCompany;
            /// `EPOST`: Korea Post (우체국).
            pub type EPOST = crate::CardCompany;
            /// `GWANGJU_CARD`: Gwangju (광주카드).
            ///
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            pub type GWANGJU_CARD = crate::CardCompany;
            /// `HANA_CARD`: Hana (하나카드).
            ///
            /// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type HANA_CARD = crate::CardCompany;
            /// `HYUNDAI_CARD`: Hyundai (현대카드).
            ///
            /// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type HYUNDAI_CARD = crate::CardCompany;
            /// `JEJU_CARD`: Jeju (제주카드).
            pub type JEJU_CARD = crate::CardCompany;
            /// `JEONBUK_CARD`: Jeonbuk (전북카드).
            ///
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            pub type JEONBUK_CARD = crate::CardCompany;
            /// `KAKAO_BANK`: Kakao Bank (카카오뱅크 카드).
            ///
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            pub type KAKAO_BANK = crate::CardCompany;
            /// `KFCC`: KFCC (새마을금고).
            pub type KFCC = crate::CardCompany;
            /// `KOOKMIN_CARD`: KB Kookmin (국민카드).
            ///
            /// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type KOOKMIN_CARD = crate::CardCompany;
            /// `KOREA_DEVELOPMENT_BANK`: KDB (KDB산업은행).
            pub type KOREA_DEVELOPMENT_BANK = crate::CardCompany;
            /// `K_BANK`: K bank (케이뱅크).
            pub type K_BANK = crate::CardCompany;
            /// `LOTTE_CARD`: Lotte (롯데카드).
            ///
            /// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type LOTTE_CARD = crate::CardCompany;
            /// `MIRAE_ASSET_SECURITIES`: Mirae Asset Securities (미래에셋증권).
            pub type MIRAE_ASSET_SECURITIES = crate::CardCompany;
            /// `NH_CARD`: NH Nonghyup (NH농협카드).
            ///
            /// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type NH_CARD = crate::CardCompany;
            /// `SAMSUNG_CARD`: Samsung (삼성카드).
            ///
            /// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type SAMSUNG_CARD = crate::CardCompany;
            /// `SAVINGS_BANK_KOREA`: savings banks (저축은행).
            pub type SAVINGS_BANK_KOREA = crate::CardCompany;
            /// `SHINHAN_CARD`: Shinhan (신한카드).
            ///
            /// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type SHINHAN_CARD = crate::CardCompany;
            /// `SHINHYUP`: Shinhyup (신협).
            pub type SHINHYUP = crate::CardCompany;
            /// `SUHYUP_CARD`: Suhyup (수협카드).
            ///
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            pub type SUHYUP_CARD = crate::CardCompany;
            /// `TOSS_BANK`: Toss Bank (토스뱅크).
            pub type TOSS_BANK = crate::CardCompany;
            /// `WOORI_CARD`: Woori (우리카드).
            ///
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type WOORI_CARD = crate::CardCompany;
        }
        /// PortOne's `Carrier`.
        pub mod Carrier {
            /// `HELLO`.
            pub type HELLO = crate::Carrier;
            /// `KCT`.
            pub type KCT = crate::Carrier;
            /// `KT`.
            pub type KT = crate::Carrier;
            /// `LGU`.
            pub type LGU = crate::Carrier;
            /// `SK7`.
            pub type SK7 = crate::Carrier;
            /// `SKT`.
            pub type SKT = crate::Carrier;
        }
        /// PortOne's `CashReceiptType`.
        pub mod CashReceiptType {
            /// `ANONYMOUS`.
            ///
            /// - `transfer-receipt-form`: warning: `transfer.cashReceiptType` should only be `ANONYMOUS`. ANONYMOUS hides the form for a cash receipt; other values are ignored. (ANONYMOUS는 결제창의 현금영수증 입력란을 숨기며, 다른 값은 무시됩니다; N50) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionTransfer.
            pub type ANONYMOUS = crate::CashReceiptType;
            /// `CORPORATE`.
            pub type CORPORATE = crate::CashReceiptType;
            /// `PERSONAL`.
            pub type PERSONAL = crate::CashReceiptType;
        }
        /// PortOne's `Country`.
        pub mod Country {
            /// `AD`.
            pub type AD = crate::Country;
            /// `AE`.
            pub type AE = crate::Country;
            /// `AF`.
            pub type AF = crate::Country;
            /// `AG`.
            pub type AG = crate::Country;
            /// `AI`.
            pub type AI = crate::Country;
            /// `AL`.
            pub type AL = crate::Country;
            /// `AM`.
            pub type AM = crate::Country;
            /// `AO`.
            pub type AO = crate::Country;
            /// `AQ`.
            pub type AQ = crate::Country;
            /// `AR`.
            pub type AR = crate::Country;
            /// `AS`.
            pub type AS = crate::Country;
            /// `AT`.
            pub type AT = crate::Country;
            /// `AU`.
            pub type AU = crate::Country;
            /// `AW`.
            pub type AW = crate::Country;
            /// `AX`.
            pub type AX = crate::Country;
            /// `AZ`.
            pub type AZ = crate::Country;
            /// `BA`.
            pub type BA = crate::Country;
            /// `BB`.
            pub type BB = crate::Country;
            /// `BD`.
            pub type BD = crate::Country;
            /// `BE`.
            pub type BE = crate::Country;
            /// `BF`.
            pub type BF = crate::Country;
            /// `BG`.
            pub type BG = crate::Country;
            /// `BH`.
            pub type BH = crate::Country;
            /// `BI`.
            pub type BI = crate::Country;
            /// `BJ`.
            pub type BJ = crate::Country;
            /// `BL`.
            pub type BL = crate::Country;
            /// `BM`.
            pub type BM = crate::Country;
            /// `BN`.
            pub type BN = crate::Country;
            /// `BO`.
            pub type BO = crate::Country;
            /// `BQ`.
            pub type BQ = crate::Country;
            /// `BR`.
            pub type BR = crate::Country;
            /// `BS`.
            pub type BS = crate::Country;
            /// `BT`.
            pub type BT = crate::Country;
            /// `BV`.
            pub type BV = crate::Country;
            /// `BW`.
            pub type BW = crate::Country;
            /// `BY`.
            pub type BY = crate::Country;
            /// `BZ`.
            pub type BZ = crate::Country;
            /// `CA`.
            pub type CA = crate::Country;
            /// `CC`.
            pub type CC = crate::Country;
            /// `CD`.
            pub type CD = crate::Country;
            /// `CF`.
            pub type CF = crate::Country;
            /// `CG`.
            pub type CG = crate::Country;
            /// `CH`.
            pub type CH = crate::Country;
            /// `CI`.
            pub type CI = crate::Country;
            /// `CK`.
            pub type CK = crate::Country;
            /// `CL`.
            pub type CL = crate::Country;
            /// `CM`.
            pub type CM = crate::Country;
            /// `CN`.
            pub type CN = crate::Country;
            /// `CO`.
            pub type CO = crate::Country;
            /// `CR`.
            pub type CR = crate::Country;
            /// `CU`.
            pub type CU = crate::Country;
            /// `CV`.
            pub type CV = crate::Country;
            /// `CW`.
            pub type CW = crate::Country;
            /// `CX`.
            pub type CX = crate::Country;
            /// `CY`.
            pub type CY = crate::Country;
            /// `CZ`.
            pub type CZ = crate::Country;
            /// `DE`.
            pub type DE = crate::Country;
            /// `DJ`.
            pub type DJ = crate::Country;
            /// `DK`.
            pub type DK = crate::Country;
            /// `DM`.
            pub type DM = crate::Country;
            /// `DO`.
            pub type DO = crate::Country;
            /// `DZ`.
            pub type DZ = crate::Country;
            /// `EC`.
            pub type EC = crate::Country;
            /// `EE`.
            pub type EE = crate::Country;
            /// `EG`.
            pub type EG = crate::Country;
            /// `EH`.
            pub type EH = crate::Country;
            /// `ER`.
            pub type ER = crate::Country;
            /// `ES`.
            pub type ES = crate::Country;
            /// `ET`.
            pub type ET = crate::Country;
            /// `FI`.
            pub type FI = crate::Country;
            /// `FJ`.
            pub type FJ = crate::Country;
            /// `FK`.
            pub type FK = crate::Country;
            /// `FM`.
            pub type FM = crate::Country;
            /// `FO`.
            pub type FO = crate::Country;
            /// `FR`.
            pub type FR = crate::Country;
            /// `GA`.
            pub type GA = crate::Country;
            /// `GB`.
            pub type GB = crate::Country;
            /// `GD`.
            pub type GD = crate::Country;
            /// `GE`.
            pub type GE = crate::Country;
            /// `GF`.
            pub type GF = crate::Country;
            /// `GG`.
            pub type GG = crate::Country;
            /// `GH`.
            pub type GH = crate::Country;
            /// `GI`.
            pub type GI = crate::Country;
            /// `GL`.
            pub type GL = crate::Country;
            /// `GM`.
            pub type GM = crate::Country;
            /// `GN`.
            pub type GN = crate::Country;
            /// `GP`.
            pub type GP = crate::Country;
            /// `GQ`.
            pub type GQ = crate::Country;
            /// `GR`.
            pub type GR = crate::Country;
            /// `GS`.
            pub type GS = crate::Country;
            /// `GT`.
            pub type GT = crate::Country;
            /// `GU`.
            pub type GU = crate::Country;
            /// `GW`.
            pub type GW = crate::Country;
            /// `GY`.
            pub type GY = crate::Country;
            /// `HK`.
            pub type HK = crate::Country;
            /// `HM`.
            pub type HM = crate::Country;
            /// `HN`.
            pub type HN = crate::Country;
            /// `HR`.
            pub type HR = crate::Country;
            /// `HT`.
            pub type HT = crate::Country;
            /// `HU`.
            pub type HU = crate::Country;
            /// `ID`.
            pub type ID = crate::Country;
            /// `IE`.
            pub type IE = crate::Country;
            /// `IL`.
            pub type IL = crate::Country;
            /// `IM`.
            pub type IM = crate::Country;
            /// `IN`.
            pub type IN = crate::Country;
            /// `IO`.
            pub type IO = crate::Country;
            /// `IQ`.
            pub type IQ = crate::Country;
            /// `IR`.
            pub type IR = crate::Country;
            /// `IS`.
            pub type IS = crate::Country;
            /// `IT`.
            pub type IT = crate::Country;
            /// `JE`.
            pub type JE = crate::Country;
            /// `JM`.
            pub type JM = crate::Country;
            /// `JO`.
            pub type JO = crate::Country;
            /// `JP`.
            pub type JP = crate::Country;
            /// `KE`.
            pub type KE = crate::Country;
            /// `KG`.
            pub type KG = crate::Country;
            /// `KH`.
            pub type KH = crate::Country;
            /// `KI`.
            pub type KI = crate::Country;
            /// `KM`.
            pub type KM = crate::Country;
            /// `KN`.
            pub type KN = crate::Country;
            /// `KP`.
            pub type KP = crate::Country;
            /// `KR`.
            pub type KR = crate::Country;
            /// `KW`.
            pub type KW = crate::Country;
            /// `KY`.
            pub type KY = crate::Country;
            /// `KZ`.
            pub type KZ = crate::Country;
            /// `LA`.
            pub type LA = crate::Country;
            /// `LB`.
            pub type LB = crate::Country;
            /// `LC`.
            pub type LC = crate::Country;
            /// `LI`.
            pub type LI = crate::Country;
            /// `LK`.
            pub type LK = crate::Country;
            /// `LR`.
            pub type LR = crate::Country;
            /// `LS`.
            pub type LS = crate::Country;
            /// `LT`.
            pub type LT = crate::Country;
            /// `LU`.
            pub type LU = crate::Country;
            /// `LV`.
            pub type LV = crate::Country;
            /// `LY`.
            pub type LY = crate::Country;
            /// `MA`.
            pub type MA = crate::Country;
            /// `MC`.
            pub type MC = crate::Country;
            /// `MD`.
            pub type MD = crate::Country;
            /// `ME`.
            pub type ME = crate::Country;
            /// `MF`.
            pub type MF = crate::Country;
            /// `MG`.
            pub type MG = crate::Country;
            /// `MH`.
            pub type MH = crate::Country;
            /// `MK`.
            pub type MK = crate::Country;
            /// `ML`.
            pub type ML = crate::Country;
            /// `MM`.
            pub type MM = crate::Country;
            /// `MN`.
            pub type MN = crate::Country;
            /// `MO`.
            pub type MO = crate::Country;
            /// `MP`.
            pub type MP = crate::Country;
            /// `MQ`.
            pub type MQ = crate::Country;
            /// `MR`.
            pub type MR = crate::Country;
            /// `MS`.
            pub type MS = crate::Country;
            /// `MT`.
            pub type MT = crate::Country;
            /// `MU`.
            pub type MU = crate::Country;
            /// `MV`.
            pub type MV = crate::Country;
            /// `MW`.
            pub type MW = crate::Country;
            /// `MX`.
            pub type MX = crate::Country;
            /// `MY`.
            pub type MY = crate::Country;
            /// `MZ`.
            pub type MZ = crate::Country;
            /// `NA`.
            pub type NA = crate::Country;
            /// `NC`.
            pub type NC = crate::Country;
            /// `NE`.
            pub type NE = crate::Country;
            /// `NF`.
            pub type NF = crate::Country;
            /// `NG`.
            pub type NG = crate::Country;
            /// `NI`.
            pub type NI = crate::Country;
            /// `NL`.
            pub type NL = crate::Country;
            /// `NO`.
            pub type NO = crate::Country;
            /// `NP`.
            pub type NP = crate::Country;
            /// `NR`.
            pub type NR = crate::Country;
            /// `NU`.
            pub type NU = crate::Country;
            /// `NZ`.
            pub type NZ = crate::Country;
            /// `OM`.
            pub type OM = crate::Country;
            /// `PA`.
            pub type PA = crate::Country;
            /// `PE`.
            pub type PE = crate::Country;
            /// `PF`.
            pub type PF = crate::Country;
            /// `PG`.
            pub type PG = crate::Country;
            /// `PH`.
            pub type PH = crate::Country;
            /// `PK`.
            pub type PK = crate::Country;
            /// `PL`.
            pub type PL = crate::Country;
            /// `PM`.
            pub type PM = crate::Country;
            /// `PN`.
            pub type PN = crate::Country;
            /// `PR`.
            pub type PR = crate::Country;
            /// `PS`.
            pub type PS = crate::Country;
            /// `PT`.
            pub type PT = crate::Country;
            /// `PW`.
            pub type PW = crate::Country;
            /// `PY`.
            pub type PY = crate::Country;
            /// `QA`.
            pub type QA = crate::Country;
            /// `RE`.
            pub type RE = crate::Country;
            /// `RO`.
            pub type RO = crate::Country;
            /// `RS`.
            pub type RS = crate::Country;
            /// `RU`.
            pub type RU = crate::Country;
            /// `RW`.
            pub type RW = crate::Country;
            /// `SA`.
            pub type SA = crate::Country;
            /// `SB`.
            pub type SB = crate::Country;
            /// `SC`.
            pub type SC = crate::Country;
            /// `SD`.
            pub type SD = crate::Country;
            /// `SE`.
            pub type SE = crate::Country;
            /// `SG`.
            pub type SG = crate::Country;
            /// `SH`.
            pub type SH = crate::Country;
            /// `SI`.
            pub type SI = crate::Country;
            /// `SJ`.
            pub type SJ = crate::Country;
            /// `SK`.
            pub type SK = crate::Country;
            /// `SL`.
            pub type SL = crate::Country;
            /// `SM`.
            pub type SM = crate::Country;
            /// `SN`.
            pub type SN = crate::Country;
            /// `SO`.
            pub type SO = crate::Country;
            /// `SR`.
            pub type SR = crate::Country;
            /// `SS`.
            pub type SS = crate::Country;
            /// `ST`.
            pub type ST = crate::Country;
            /// `SV`.
            pub type SV = crate::Country;
            /// `SX`.
            pub type SX = crate::Country;
            /// `SY`.
            pub type SY = crate::Country;
            /// `SZ`.
            pub type SZ = crate::Country;
            /// `TC`.
            pub type TC = crate::Country;
            /// `TD`.
            pub type TD = crate::Country;
            /// `TF`.
            pub type TF = crate::Country;
            /// `TG`.
            pub type TG = crate::Country;
            /// `TH`.
            pub type TH = crate::Country;
            /// `TJ`.
            pub type TJ = crate::Country;
            /// `TK`.
            pub type TK = crate::Country;
            /// `TL`.
            pub type TL = crate::Country;
            /// `TM`.
            pub type TM = crate::Country;
            /// `TN`.
            pub type TN = crate::Country;
            /// `TO`.
            pub type TO = crate::Country;
            /// `TR`.
            pub type TR = crate::Country;
            /// `TT`.
            pub type TT = crate::Country;
            /// `TV`.
            pub type TV = crate::Country;
            /// `TW`.
            pub type TW = crate::Country;
            /// `TZ`.
            pub type TZ = crate::Country;
            /// `UA`.
            pub type UA = crate::Country;
            /// `UG`.
            pub type UG = crate::Country;
            /// `UM`.
            pub type UM = crate::Country;
            /// `US`.
            pub type US = crate::Country;
            /// `UY`.
            pub type UY = crate::Country;
            /// `UZ`.
            pub type UZ = crate::Country;
            /// `VA`.
            pub type VA = crate::Country;
            /// `VC`.
            pub type VC = crate::Country;
            /// `VE`.
            pub type VE = crate::Country;
            /// `VG`.
            pub type VG = crate::Country;
            /// `VI`.
            pub type VI = crate::Country;
            /// `VN`.
            pub type VN = crate::Country;
            /// `VU`.
            pub type VU = crate::Country;
            /// `WF`.
            pub type WF = crate::Country;
            /// `WS`.
            pub type WS = crate::Country;
            /// `YE`.
            pub type YE = crate::Country;
            /// `YT`.
            pub type YT = crate::Country;
            /// `ZA`.
            pub type ZA = crate::Country;
            /// `ZM`.
            pub type ZM = crate::Country;
            /// `ZW`.
            pub type ZW = crate::Country;
        }
        /// Currency (통화).
        pub mod Currency {
            /// `KRW`: Korean won (원).
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            /// - `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `card-direct-won`: `currency` can only be `KRW` with `CARD` and with `card.cardCompany`. A payment that opens the card company's own page takes won alone. (카드사 화면을 바로 여는 결제는 원화로만 됩니다; N129) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
            /// - `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            pub type KRW = crate::Currency;
            /// `USD`: US dollar (미국 달러).
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            /// - `dollars-by-card`: warning: `payMethod` should only be `CARD` where `currency` is `USD`. Dollars are documented for cards issued abroad alone; nothing is known of other pay methods. (달러 결제는 해외에서 발급된 카드로만 된다고 안내되어 있으며, 다른 결제수단은 확인되지 않았습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            pub type USD = crate::Currency;
        }
        /// What easy pay takes (간편결제 안의 결제 유형).
        pub mod EasyPayPaymentMethod {
            /// `CARD`: cards (카드).
            pub type CARD = crate::EasyPayPaymentMethod;
            /// `CHARGE`: points (포인트).
            ///
            /// - `naverpay-direct-card-only`: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. Naver Pay opened at once takes cards, neither money nor points. (네이버페이를 바로 열면 카드만 되고 머니와 포인트는 되지 않습니다; N13) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `lpay-direct-card-only`: warning: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `LPAY`. Of L.Pay opened at once, cards alone are documented. (L페이를 바로 열면 카드만 된다고 안내되어 있습니다; N12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type CHARGE = crate::EasyPayPaymentMethod;
            /// `MONEY`: money (머니).
            ///
            /// - `naverpay-direct-card-only`: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. Naver Pay opened at once takes cards, neither money nor points. (네이버페이를 바로 열면 카드만 되고 머니와 포인트는 되지 않습니다; N13) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `lpay-direct-card-only`: warning: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `LPAY`. Of L.Pay opened at once, cards alone are documented. (L페이를 바로 열면 카드만 된다고 안내되어 있습니다; N12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type MONEY = crate::EasyPayPaymentMethod;
            /// `TRANSFER`: bank transfer (계좌이체).
            ///
            /// - `easy-pay-direct-no-transfer`: `easyPay.availablePayMethods` cannot be `TRANSFER`. Easy pay through KSNET has no bank transfer. (KSNET의 간편결제에는 계좌이체 수단이 없습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
            pub type TRANSFER = crate::EasyPayPaymentMethod;
        }
        /// Easy-pay provider (간편결제사).
        pub mod EasyPayProvider {
            /// `KAKAOPAY`: Kakao Pay (카카오페이).
            ///
            /// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            /// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71, N15, N16, N32, F17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-direct-providers`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO` or `LPAY` where `bypass.ksnet.easyPayDirect` is `true`. Naver Pay, Kakao Pay, Payco and L.Pay can be opened at once, and no other. (바로 열 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이입니다; N12, N30, X10, X17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `kakaopay-direct-store`: `storeDetails.ceoFullName`, `storeDetails.address` and `storeDetails.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the shop's representative, address and phone number are needed. (카카오페이를 바로 열려면 상점의 대표자명, 주소, 전화번호가 필수입니다; N16, N22, N48) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `kakaopay-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `KAKAOPAY`. To open Kakao Pay at once, the buyer's e-mail and phone number are needed. (카카오페이를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type KAKAOPAY = crate::EasyPayProvider;
            /// `LPAY`: L.Pay (L페이).
            ///
            /// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            /// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71, N15, N16, N32, F17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-direct-providers`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO` or `LPAY` where `bypass.ksnet.easyPayDirect` is `true`. Naver Pay, Kakao Pay, Payco and L.Pay can be opened at once, and no other. (바로 열 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이입니다; N12, N30, X10, X17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `lpay-direct-card-only`: warning: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `LPAY`. Of L.Pay opened at once, cards alone are documented. (L페이를 바로 열면 카드만 된다고 안내되어 있습니다; N12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `easy-pay-cards-by-provider`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO` or `LPAY`. Choosing card companies is documented for Naver Pay and Kakao Pay alone. (카드사를 고르는 설정은 네이버페이와 카카오페이에만 안내되어 있습니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type LPAY = crate::EasyPayProvider;
            /// `NAVERPAY`: Naver Pay (네이버페이).
            ///
            /// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            /// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71, N15, N16, N32, F17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-direct-providers`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO` or `LPAY` where `bypass.ksnet.easyPayDirect` is `true`. Naver Pay, Kakao Pay, Payco and L.Pay can be opened at once, and no other. (바로 열 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이입니다; N12, N30, X10, X17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `naverpay-direct-store`: `storeDetails.businessName` is required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. To open Naver Pay at once, the shop's name is needed. (네이버페이를 바로 열려면 상호가 필수입니다; N15) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `naverpay-direct-card-only`: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. Naver Pay opened at once takes cards, neither money nor points. (네이버페이를 바로 열면 카드만 되고 머니와 포인트는 되지 않습니다; N13) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type NAVERPAY = crate::EasyPayProvider;
            /// `PAYCO`: Payco (페이코).
            ///
            /// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            /// - `easy-pay-direct-providers`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO` or `LPAY` where `bypass.ksnet.easyPayDirect` is `true`. Naver Pay, Kakao Pay, Payco and L.Pay can be opened at once, and no other. (바로 열 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이입니다; N12, N30, X10, X17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `payco-direct-store`: `storeDetails.businessName` and `storeDetails.businessRegistrationNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the shop's name and business number are needed. (페이코를 바로 열려면 상호와 사업자등록번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `payco-direct-buyer`: `customer.email` and `customer.phoneNumber` are required where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. To open Payco at once, the buyer's e-mail and phone number are needed. (페이코를 바로 열려면 구매자의 이메일과 전화번호가 필수입니다; N17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `easy-pay-methods-by-provider`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. What easy pay may take can be chosen for Kakao Pay alone. (간편결제 안의 결제 유형은 카카오페이에서만 고를 수 있습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
            /// - `easy-pay-cards-by-provider`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO` or `LPAY`. Choosing card companies is documented for Naver Pay and Kakao Pay alone. (카드사를 고르는 설정은 네이버페이와 카카오페이에만 안내되어 있습니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            pub type PAYCO = crate::EasyPayProvider;
            /// `SSGPAY`: SSG Pay (SSG페이).
            ///
            /// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            pub type SSGPAY = crate::EasyPayProvider;
        }
        /// PortOne's `Gender`.
        pub mod Gender {
            /// `FEMALE`.
            pub type FEMALE = crate::Gender;
            /// `MALE`.
            pub type MALE = crate::Gender;
            /// `OTHER`.
            pub type OTHER = crate::Gender;
        }
        /// PortOne's `Locale`.
        pub mod Locale {
            /// `AR_001`.
            pub type AR_001 = crate::Locale;
            /// `DE_DE`.
            pub type DE_DE = crate::Locale;
            /// `EN_US`.
            pub type EN_US = crate::Locale;
            /// `ES_ES`.
            pub type ES_ES = crate::Locale;
            /// `FR_FR`.
            pub type FR_FR = crate::Locale;
            /// `ID_ID`.
            pub type ID_ID = crate::Locale;
            /// `IT_IT`.
            pub type IT_IT = crate::Locale;
            /// `JA_JP`.
            pub type JA_JP = crate::Locale;
            /// `KO_KR`.
            ///
            /// - `locale-ignored`: warning: `locale` should only be `KO_KR`. The KSNET window speaks Korean (KO_KR) alone; other values are ignored without an error. (KSNET 결제창은 한국어(KO_KR)만 지원하며 다른 값은 오류 없이 무시됩니다; S39, S40, X12, N34, N46, F03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            pub type KO_KR = crate::Locale;
            /// `NL_NL`.
            pub type NL_NL = crate::Locale;
            /// `PL_PL`.
            pub type PL_PL = crate::Locale;
            /// `PT_PT`.
            pub type PT_PT = crate::Locale;
            /// `RU_RU`.
            pub type RU_RU = crate::Locale;
            /// `TH_TH`.
            pub type TH_TH = crate::Locale;
            /// `VI_VN`.
            pub type VI_VN = crate::Locale;
            /// `ZH_CN`.
            pub type ZH_CN = crate::Locale;
            /// `ZH_TW`.
            pub type ZH_TW = crate::Locale;
        }
        /// Pay method (결제수단).
        pub mod PayMethod {
            /// `CARD`: credit card (신용카드).
            ///
            /// - `pay-method`: `payMethod` can only be `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE` or `EASY_PAY`. KSNET takes cards, bank transfer, virtual accounts, mobile phone and easy pay. (KSNET에서 쓸 수 있는 결제수단은 신용카드, 계좌이체, 가상계좌, 휴대폰, 간편결제입니다; S03, N25, N98) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            /// - `dollars-by-card`: warning: `payMethod` should only be `CARD` where `currency` is `USD`. Dollars are documented for cards issued abroad alone; nothing is known of other pay methods. (달러 결제는 해외에서 발급된 카드로만 된다고 안내되어 있으며, 다른 결제수단은 확인되지 않았습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            /// - `easy-pay-buttons`: warning: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD`. This is about the card window, and other pay methods have no use for it. (카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다; S49, N11, N23, N71, X29) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), bypass.ksnet.
            /// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-won`: `currency` can only be `KRW` with `CARD` and with `card.cardCompany`. A payment that opens the card company's own page takes won alone. (카드사 화면을 바로 여는 결제는 원화로만 됩니다; N129) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
            /// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            /// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
            pub type CARD = crate::PayMethod;
            /// `EASY_PAY`: easy pay (간편결제).
            ///
            /// - `pay-method`: `payMethod` can only be `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE` or `EASY_PAY`. KSNET takes cards, bank transfer, virtual accounts, mobile phone and easy pay. (KSNET에서 쓸 수 있는 결제수단은 신용카드, 계좌이체, 가상계좌, 휴대폰, 간편결제입니다; S03, N25, N98) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            /// - `easy-pay-contract`: the contract `EASY_PAY` (easy pay) is needed with `EASY_PAY`. Easy pay takes a contract with KSNET. (간편결제는 KSNET과 계약해야 쓸 수 있습니다; S57) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
            /// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
            /// - `easy-pay-no-free-installment`: `easyPay.installment.freeInstallmentPlans` cannot be used with `EASY_PAY`. Interest-free instalments cannot be set for easy pay. (간편결제에는 무이자 할부를 설정할 수 없습니다; S69, N31) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71, N15, N16, N32, F17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-no-merchant-interest`: `easyPay.useFreeInterestFromMall` cannot be used with `EASY_PAY`. Merchant-funded interest-free instalments cannot be used with easy pay. (간편결제에서는 고객사 분담 무이자를 사용할 수 없습니다; S72, N31) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
            /// - `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
            /// - `easy-pay-direct-method`: `payMethod` can only be `EASY_PAY` where `bypass.ksnet.easyPayDirect` is `true`. Easy pay can be opened at once where it is the pay method. (간편결제를 바로 여는 설정은 결제수단이 간편결제일 때만 쓸 수 있습니다; N12, N23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
            /// - `smart-routing-easy-pay`: warning: `payMethod` cannot be `EASY_PAY` with `channelGroupId`. Easy pay is not among the pay methods that smart routing sends to KSNET. (스마트 라우팅으로 KSNET에 보낼 수 있는 결제수단 목록에 간편결제는 없습니다; N100) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), 지원 결제대행사.
            pub type EASY_PAY = crate::PayMethod;
            /// `MOBILE`: mobile phone (휴대폰 소액결제).
            ///
            /// - `pay-method`: `payMethod` can only be `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE` or `EASY_PAY`. KSNET takes cards, bank transfer, virtual accounts, mobile phone and easy pay. (KSNET에서 쓸 수 있는 결제수단은 신용카드, 계좌이체, 가상계좌, 휴대폰, 간편결제입니다; S03, N25, N98) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            /// - `mobile-contract`: the contract `MOBILE` (mobile-phone payment) is needed with `MOBILE`. Mobile-phone payment takes a contract with KSNET. (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다; S61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
            /// - `mobile-product-type`: `productType` is required with `MOBILE`. Mobile-phone payment needs the product type. (휴대폰 결제에는 상품 유형이 필수입니다; S46, N10, N35, N102) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
            /// - `mobile-product-type-declared`: `productType` must be what the MID is set to with `MOBILE`. For mobile phone the product type must be what the MID is set to; otherwise the payment fails. (휴대폰 결제의 상품 유형은 상점아이디에 설정된 것과 같아야 하며, 다르면 결제가 실패합니다; S47, S48, N35) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
            pub type MOBILE = crate::PayMethod;
            /// `TRANSFER`: bank transfer (실시간 계좌이체).
            ///
            /// - `pay-method`: `payMethod` can only be `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE` or `EASY_PAY`. KSNET takes cards, bank transfer, virtual accounts, mobile phone and easy pay. (KSNET에서 쓸 수 있는 결제수단은 신용카드, 계좌이체, 가상계좌, 휴대폰, 간편결제입니다; S03, N25, N98) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            pub type TRANSFER = crate::PayMethod;
            /// `VIRTUAL_ACCOUNT`: virtual account (가상계좌).
            ///
            /// - `pay-method`: `payMethod` can only be `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE` or `EASY_PAY`. KSNET takes cards, bank transfer, virtual accounts, mobile phone and easy pay. (KSNET에서 쓸 수 있는 결제수단은 신용카드, 계좌이체, 가상계좌, 휴대폰, 간편결제입니다; S03, N25, N98) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
            /// - `virtual-account-expiry`: `virtualAccount.accountExpiry` is required with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81, N102, N127, X14) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            /// - `virtual-account-no-vat`: `vatAmount` cannot be used with `VIRTUAL_ACCOUNT`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            /// - `virtual-account-no-tax-free`: `taxFreeAmount` can be 0 at most with `VIRTUAL_ACCOUNT`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            /// - `virtual-account-due-date-contract`: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline, and setting one takes a contract with KSNET. (가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다; S55, S80) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
            pub type VIRTUAL_ACCOUNT = crate::PayMethod;
        }
        /// Product type (상품 유형).
        pub mod ProductType {
            /// `DIGITAL`: digital goods (디지털 상품).
            pub type DIGITAL = crate::ProductType;
            /// `REAL`: physical goods (실물 상품).
            pub type REAL = crate::ProductType;
        }
        /// What Kakao Pay in the card window may take (카드 결제창에서 카카오페이로 쓸 수 있는 수단).
        pub mod SndKakaopayType {
            /// `CARD`: cards (카드).
            pub type CARD = crate::SndKakaopayType;
            /// `MONEY`: Kakao Money (카카오머니).
            pub type MONEY = crate::SndKakaopayType;
        }
        /// Easy pay in the card window (카드 결제창의 간편결제 표시).
        pub mod SndQpayType {}
        /// Window type (결제창 방식).
        pub mod WindowType {
            /// `IFRAME`: a frame in the page (페이지 안의 창).
            ///
            /// - `window-type-pc`: `windowType.pc` can only be `IFRAME`. On PC the window opens as IFRAME alone; anything else is an error. (PC에서는 IFRAME 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S35, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            pub type IFRAME = crate::WindowType;
            /// `POPUP`: a popup (팝업).
            pub type POPUP = crate::WindowType;
            /// `REDIRECTION`: a redirection (페이지 이동).
            ///
            /// - `window-type-mobile`: `windowType.mobile` can only be `REDIRECTION`. On mobile the window opens as REDIRECTION alone; anything else is an error. (모바일에서는 REDIRECTION 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S36, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
            pub type REDIRECTION = crate::WindowType;
            /// `UI`: UI (UI).
            pub type UI = crate::WindowType;
        }
    }
    /// As the REST API spells them.
    pub mod rest {
        /// PortOne's `BillingKeyDeleteRequester`.
        pub mod BillingKeyDeleteRequester {
            /// `ADMIN`.
            pub type ADMIN = crate::BillingKeyDeleteRequester;
            /// `CUSTOMER`.
            pub type CUSTOMER = crate::BillingKeyDeleteRequester;
        }
        /// PortOne's `BillingKeyPaymentMethodType`.
        pub mod BillingKeyPaymentMethodType {
            /// `CARD`.
            pub type CARD = crate::BillingKeyPaymentMethodType;
            /// `EASY_PAY`.
            pub type EASY_PAY = crate::BillingKeyPaymentMethodType;
            /// `MOBILE`.
            pub type MOBILE = crate::BillingKeyPaymentMethodType;
            /// `TRANSFER`.
            pub type TRANSFER = crate::BillingKeyPaymentMethodType;
        }
        /// PortOne's `BillingKeySortBy`.
        pub mod BillingKeySortBy {
            /// `DELETED_AT`.
            pub type DELETED_AT = crate::BillingKeySortBy;
            /// `ISSUED_AT`.
            pub type ISSUED_AT = crate::BillingKeySortBy;
            /// `REQUESTED_AT`.
            pub type REQUESTED_AT = crate::BillingKeySortBy;
            /// `STATUS_TIMESTAMP`.
            pub type STATUS_TIMESTAMP = crate::BillingKeySortBy;
        }
        /// PortOne's `BillingKeyStatus`.
        pub mod BillingKeyStatus {
            /// `DELETED`.
            pub type DELETED = crate::BillingKeyStatus;
            /// `ISSUED`.
            pub type ISSUED = crate::BillingKeyStatus;
        }
        /// PortOne's `BillingKeyTextSearchField`.
        pub mod BillingKeyTextSearchField {
            /// `BILLING_KEY`.
            pub type BILLING_KEY = crate::BillingKeyTextSearchField;
            /// `CARD_BIN`.
            pub type CARD_BIN = crate::BillingKeyTextSearchField;
            /// `CARD_NUMBER`.
            pub type CARD_NUMBER = crate::BillingKeyTextSearchField;
            /// `CHANNEL_GROUP_NAME`.
            pub type CHANNEL_GROUP_NAME = crate::BillingKeyTextSearchField;
            /// `CUSTOMER_ADDRESS`.
            pub type CUSTOMER_ADDRESS = crate::BillingKeyTextSearchField;
            /// `CUSTOMER_EMAIL`.
            pub type CUSTOMER_EMAIL = crate::BillingKeyTextSearchField;
            /// `CUSTOMER_NAME`.
            pub type CUSTOMER_NAME = crate::BillingKeyTextSearchField;
            /// `CUSTOMER_PHONE_NUMBER`.
            pub type CUSTOMER_PHONE_NUMBER = crate::BillingKeyTextSearchField;
            /// `CUSTOMER_ZIPCODE`.
            pub type CUSTOMER_ZIPCODE = crate::BillingKeyTextSearchField;
            /// `PG_MERCHANT_ID`.
            pub type PG_MERCHANT_ID = crate::BillingKeyTextSearchField;
            /// `USER_AGENT`.
            pub type USER_AGENT = crate::BillingKeyTextSearchField;
        }
        /// PortOne's `BillingKeyTimeRangeField`.
        pub mod BillingKeyTimeRangeField {
            /// `DELETED_AT`.
            pub type DELETED_AT = crate::BillingKeyTimeRangeField;
            /// `ISSUED_AT`.
            pub type ISSUED_AT = crate::BillingKeyTimeRangeField;
            /// `REQUESTED_AT`.
            pub type REQUESTED_AT = crate::BillingKeyTimeRangeField;
            /// `STATUS_TIMESTAMP`.
            pub type STATUS_TIMESTAMP = crate::BillingKeyTimeRangeField;
        }
        /// PortOne's `CancelRequester`.
        pub mod CancelRequester {
            /// `ADMIN`.
            pub type ADMIN = crate::CancelRequester;
            /// `CUSTOMER`.
            pub type CUSTOMER = crate::CancelRequester;
        }
        /// PortOne's `CardBrand`.
        pub mod CardBrand {
            /// `AMEX`.
            pub type AMEX = crate::CardBrand;
            /// `DINERS`.
            pub type DINERS = crate::CardBrand;
            /// `JCB`.
            pub type JCB = crate::CardBrand;
            /// `LOCAL`.
            pub type LOCAL = crate::CardBrand;
            /// `MASTER`.
            pub type MASTER = crate::CardBrand;
            /// `UNIONPAY`.
            pub type UNIONPAY = crate::CardBrand;
            /// `VISA`.
            pub type VISA = crate::CardBrand;
        }
        /// PortOne's `CardOwnerType`.
        pub mod CardOwnerType {
            /// `CORPORATE`.
            pub type CORPORATE = crate::CardOwnerType;
            /// `PERSONAL`.
            pub type PERSONAL = crate::CardOwnerType;
        }
        /// PortOne's `CardType`.
        pub mod CardType {
            /// `CREDIT`.
            pub type CREDIT = crate::CardType;
            /// `DEBIT`.
            pub type DEBIT = crate::CardType;
            /// `GIFT`.
            pub type GIFT = crate::CardType;
        }
        /// PortOne's `CashReceiptInputType`.
        pub mod CashReceiptInputType {
            /// `CORPORATE`.
            pub type CORPORATE = crate::CashReceiptInputType;
            /// `NO_RECEIPT`.
            pub type NO_RECEIPT = crate::CashReceiptInputType;
            /// `PERSONAL`.
            pub type PERSONAL = crate::CashReceiptInputType;
        }
        /// PortOne's `CashReceiptSortBy`.
        pub mod CashReceiptSortBy {
            /// `CANCELLED_AT`.
            pub type CANCELLED_AT = crate::CashReceiptSortBy;
            /// `ISSUED_AT`.
            pub type ISSUED_AT = crate::CashReceiptSortBy;
            /// `STATUS_UPDATED_AT`.
            pub type STATUS_UPDATED_AT = crate::CashReceiptSortBy;
        }
        /// PortOne's `CashReceiptStatus`.
        pub mod CashReceiptStatus {
            /// `CANCELLED`.
            pub type CANCELLED = crate::CashReceiptStatus;
            /// `FAILED`.
            pub type FAILED = crate::CashReceiptStatus;
            /// `ISSUED`.
            pub type ISSUED = crate::CashReceiptStatus;
        }
        /// PortOne's `CashReceiptTimeRangeField`.
        pub mod CashReceiptTimeRangeField {
            /// `CANCELLED_AT`.
            pub type CANCELLED_AT = crate::CashReceiptTimeRangeField;
            /// `ISSUED_AT`.
            pub type ISSUED_AT = crate::CashReceiptTimeRangeField;
            /// `STATUS_UPDATED_AT`.
            pub type STATUS_UPDATED_AT = crate::CashReceiptTimeRangeField;
        }
        /// PortOne's `Country`.
        pub mod Country {
            /// `AD`.
            pub type AD = crate::Country;
            /// `AE`.
            pub type AE = crate::Country;
            /// `AF`.
            pub type AF = crate::Country;
            /// `AG`.
            pub type AG = crate::Country;
            /// `AI`.
            pub type AI = crate::Country;
            /// `AL`.
            pub type AL = crate::Country;
            /// `AM`.
            pub type AM = crate::Country;
            /// `AO`.
            pub type AO = crate::Country;
            /// `AQ`.
            pub type AQ = crate::Country;
            /// `AR`.
            pub type AR = crate::Country;
            /// `AS`.
            pub type AS = crate::Country;
            /// `AT`.
            pub type AT = crate::Country;
            /// `AU`.
            pub type AU = crate::Country;
            /// `AW`.
            pub type AW = crate::Country;
            /// `AX`.
            pub type AX = crate::Country;
            /// `AZ`.
            pub type AZ = crate::Country;
            /// `BA`.
            pub type BA = crate::Country;
            /// `BB`.
            pub type BB = crate::Country;
            /// `BD`.
            pub type BD = crate::Country;
            /// `BE`.
            pub type BE = crate::Country;
            /// `BF`.
            pub type BF = crate::Country;
            /// `BG`.
            pub type BG = crate::Country;
            /// `BH`.
            pub type BH = crate::Country;
            /// `BI`.
            pub type BI = crate::Country;
            /// `BJ`.
            pub type BJ = crate::Country;
            /// `BL`.
            pub type BL = crate::Country;
            /// `BM`.
            pub type BM = crate::Country;
            /// `BN`.
            pub type BN = crate::Country;
            /// `BO`.
            pub type BO = crate::Country;
            /// `BQ`.
            pub type BQ = crate::Country;
            /// `BR`.
            pub type BR = crate::Country;
            /// `BS`.
            pub type BS = crate::Country;
            /// `BT`.
            pub type BT = crate::Country;
            /// `BV`.
            pub type BV = crate::Country;
            /// `BW`.
            pub type BW = crate::Country;
            /// `BY`.
            pub type BY = crate::Country;
            /// `BZ`.
            pub type BZ = crate::Country;
            /// `CA`.
            pub type CA = crate::Country;
            /// `CC`.
            pub type CC = crate::Country;
            /// `CD`.
            pub type CD = crate::Country;
            /// `CF`.
            pub type CF = crate::Country;
            /// `CG`.
            pub type CG = crate::Country;
            /// `CH`.
            pub type CH = crate::Country;
            /// `CI`.
            pub type CI = crate::Country;
            /// `CK`.
            pub type CK = crate::Country;
            /// `CL`.
            pub type CL = crate::Country;
            /// `CM`.
            pub type CM = crate::Country;
            /// `CN`.
            pub type CN = crate::Country;
            /// `CO`.
            pub type CO = crate::Country;
            /// `CR`.
            pub type CR = crate::Country;
            /// `CU`.
            pub type CU = crate::Country;
            /// `CV`.
            pub type CV = crate::Country;
            /// `CW`.
            pub type CW = crate::Country;
            /// `CX`.
            pub type CX = crate::Country;
            /// `CY`.
            pub type CY = crate::Country;
            /// `CZ`.
            pub type CZ = crate::Country;
            /// `DE`.
            pub type DE = crate::Country;
            /// `DJ`.
            pub type DJ = crate::Country;
            /// `DK`.
            pub type DK = crate::Country;
            /// `DM`.
            pub type DM = crate::Country;
            /// `DO`.
            pub type DO = crate::Country;
            /// `DZ`.
            pub type DZ = crate::Country;
            /// `EC`.
            pub type EC = crate::Country;
            /// `EE`.
            pub type EE = crate::Country;
            /// `EG`.
            pub type EG = crate::Country;
            /// `EH`.
            pub type EH = crate::Country;
            /// `ER`.
            pub type ER = crate::Country;
            /// `ES`.
            pub type ES = crate::Country;
            /// `ET`.
            pub type ET = crate::Country;
            /// `FI`.
            pub type FI = crate::Country;
            /// `FJ`.
            pub type FJ = crate::Country;
            /// `FK`.
            pub type FK = crate::Country;
            /// `FM`.
            pub type FM = crate::Country;
            /// `FO`.
            pub type FO = crate::Country;
            /// `FR`.
            pub type FR = crate::Country;
            /// `GA`.
            pub type GA = crate::Country;
            /// `GB`.
            pub type GB = crate::Country;
            /// `GD`.
            pub type GD = crate::Country;
            /// `GE`.
            pub type GE = crate::Country;
            /// `GF`.
            pub type GF = crate::Country;
            /// `GG`.
            pub type GG = crate::Country;
            /// `GH`.
            pub type GH = crate::Country;
            /// `GI`.
            pub type GI = crate::Country;
            /// `GL`.
            pub type GL = crate::Country;
            /// `GM`.
            pub type GM = crate::Country;
            /// `GN`.
            pub type GN = crate::Country;
            /// `GP`.
            pub type GP = crate::Country;
            /// `GQ`.
            pub type GQ = crate::Country;
            /// `GR`.
            pub type GR = crate::Country;
            /// `GS`.
            pub type GS = crate::Country;
            /// `GT`.
            pub type GT = crate::Country;
            /// `GU`.
            pub type GU = crate::Country;
            /// `GW`.
            pub type GW = crate::Country;
            /// `GY`.
            pub type GY = crate::Country;
            /// `HK`.
            pub type HK = crate::Country;
            /// `HM`.
            pub type HM = crate::Country;
            /// `HN`.
            pub type HN = crate::Country;
            /// `HR`.
            pub type HR = crate::Country;
            /// `HT`.
            pub type HT = crate::Country;
            /// `HU`.
            pub type HU = crate::Country;
            /// `ID`.
            pub type ID = crate::Country;
            /// `IE`.
            pub type IE = crate::Country;
            /// `IL`.
            pub type IL = crate::Country;
            /// `IM`.
            pub type IM = crate::Country;
            /// `IN`.
            pub type IN = crate::Country;
            /// `IO`.
            pub type IO = crate::Country;
            /// `IQ`.
            pub type IQ = crate::Country;
            /// `IR`.
            pub type IR = crate::Country;
            /// `IS`.
            pub type IS = crate::Country;
            /// `IT`.
            pub type IT = crate::Country;
            /// `JE`.
            pub type JE = crate::Country;
            /// `JM`.
            pub type JM = crate::Country;
            /// `JO`.
            pub type JO = crate::Country;
            /// `JP`.
            pub type JP = crate::Country;
            /// `KE`.
            pub type KE = crate::Country;
            /// `KG`.
            pub type KG = crate::Country;
            /// `KH`.
            pub type KH = crate::Country;
            /// `KI`.
            pub type KI = crate::Country;
            /// `KM`.
            pub type KM = crate::Country;
            /// `KN`.
            pub type KN = crate::Country;
            /// `KP`.
            pub type KP = crate::Country;
            /// `KR`.
            pub type KR = crate::Country;
            /// `KW`.
            pub type KW = crate::Country;
            /// `KY`.
            pub type KY = crate::Country;
            /// `KZ`.
            pub type KZ = crate::Country;
            /// `LA`.
            pub type LA = crate::Country;
            /// `LB`.
            pub type LB = crate::Country;
            /// `LC`.
            pub type LC = crate::Country;
            /// `LI`.
            pub type LI = crate::Country;
            /// `LK`.
            pub type LK = crate::Country;
            /// `LR`.
            pub type LR = crate::Country;
            /// `LS`.
            pub type LS = crate::Country;
            /// `LT`.
            pub type LT = crate::Country;
            /// `LU`.
            pub type LU = crate::Country;
            /// `LV`.
            pub type LV = crate::Country;
            /// `LY`.
            pub type LY = crate::Country;
            /// `MA`.
            pub type MA = crate::Country;
            /// `MC`.
            pub type MC = crate::Country;
            /// `MD`.
            pub type MD = crate::Country;
            /// `ME`.
            pub type ME = crate::Country;
            /// `MF`.
            pub type MF = crate::Country;
            /// `MG`.
            pub type MG = crate::Country;
            /// `MH`.
            pub type MH = crate::Country;
            /// `MK`.
            pub type MK = crate::Country;
            /// `ML`.
            pub type ML = crate::Country;
            /// `MM`.
            pub type MM = crate::Country;
            /// `MN`.
            pub type MN = crate::Country;
            /// `MO`.
            pub type MO = crate::Country;
            /// `MP`.
            pub type MP = crate::Country;
            /// `MQ`.
            pub type MQ = crate::Country;
            /// `MR`.
            pub type MR = crate::Country;
            /// `MS`.
            pub type MS = crate::Country;
            /// `MT`.
            pub type MT = crate::Country;
            /// `MU`.
            pub type MU = crate::Country;
            /// `MV`.
            pub type MV = crate::Country;
            /// `MW`.
            pub type MW = crate::Country;
            /// `MX`.
            pub type MX = crate::Country;
            /// `MY`.
            pub type MY = crate::Country;
            /// `MZ`.
            pub type MZ = crate::Country;
            /// `NA`.
            pub type NA = crate::Country;
            /// `NC`.
            pub type NC = crate::Country;
            /// `NE`.
            pub type NE = crate::Country;
            /// `NF`.
            pub type NF = crate::Country;
            /// `NG`.
            pub type NG = crate::Country;
            /// `NI`.
            pub type NI = crate::Country;
            /// `NL`.
            pub type NL = crate::Country;
            /// `NO`.
            pub type NO = crate::Country;
            /// `NP`.
            pub type NP = crate::Country;
            /// `NR`.
            pub type NR = crate::Country;
            /// `NU`.
            pub type NU = crate::Country;
            /// `NZ`.
            pub type NZ = crate::Country;
            /// `OM`.
            pub type OM = crate::Country;
            /// `PA`.
            pub type PA = crate::Country;
            /// `PE`.
            pub type PE = crate::Country;
            /// `PF`.
            pub type PF = crate::Country;
            /// `PG`.
            pub type PG = crate::Country;
            /// `PH`.
            pub type PH = crate::Country;
            /// `PK`.
            pub type PK = crate::Country;
            /// `PL`.
            pub type PL = crate::Country;
            /// `PM`.
            pub type PM = crate::Country;
            /// `PN`.
            pub type PN = crate::Country;
            /// `PR`.
            pub type PR = crate::Country;
            /// `PS`.
            pub type PS = crate::Country;
            /// `PT`.
            pub type PT = crate::Country;
            /// `PW`.
            pub type PW = crate::Country;
            /// `PY`.
            pub type PY = crate::Country;
            /// `QA`.
            pub type QA = crate::Country;
            /// `RE`.
            pub type RE = crate::Country;
            /// `RO`.
            pub type RO = crate::Country;
            /// `RS`.
            pub type RS = crate::Country;
            /// `RU`.
            pub type RU = crate::Country;
            /// `RW`.
            pub type RW = crate::Country;
            /// `SA`.
            pub type SA = crate::Country;
            /// `SB`.
            pub type SB = crate::Country;
            /// `SC`.
            pub type SC = crate::Country;
            /// `SD`.
            pub type SD = crate::Country;
            /// `SE`.
            pub type SE = crate::Country;
            /// `SG`.
            pub type SG = crate::Country;
            /// `SH`.
            pub type SH = crate::Country;
            /// `SI`.
            pub type SI = crate::Country;
            /// `SJ`.
            pub type SJ = crate::Country;
            /// `SK`.
            pub type SK = crate::Country;
            /// `SL`.
            pub type SL = crate::Country;
            /// `SM`.
            pub type SM = crate::Country;
            /// `SN`.
            pub type SN = crate::Country;
            /// `SO`.
            pub type SO = crate::Country;
            /// `SR`.
            pub type SR = crate::Country;
            /// `SS`.
            pub type SS = crate::Country;
            /// `ST`.
            pub type ST = crate::Country;
            /// `SV`.
            pub type SV = crate::Country;
            /// `SX`.
            pub type SX = crate::Country;
            /// `SY`.
            pub type SY = crate::Country;
            /// `SZ`.
            pub type SZ = crate::Country;
            /// `TC`.
            pub type TC = crate::Country;
            /// `TD`.
            pub type TD = crate::Country;
            /// `TF`.
            pub type TF = crate::Country;
            /// `TG`.
            pub type TG = crate::Country;
            /// `TH`.
            pub type TH = crate::Country;
            /// `TJ`.
            pub type TJ = crate::Country;
            /// `TK`.
            pub type TK = crate::Country;
            /// `TL`.
            pub type TL = crate::Country;
            /// `TM`.
            pub type TM = crate::Country;
            /// `TN`.
            pub type TN = crate::Country;
            /// `TO`.
            pub type TO = crate::Country;
            /// `TR`.
            pub type TR = crate::Country;
            /// `TT`.
            pub type TT = crate::Country;
            /// `TV`.
            pub type TV = crate::Country;
            /// `TW`.
            pub type TW = crate::Country;
            /// `TZ`.
            pub type TZ = crate::Country;
            /// `UA`.
            pub type UA = crate::Country;
            /// `UG`.
            pub type UG = crate::Country;
            /// `UM`.
            pub type UM = crate::Country;
            /// `US`.
            pub type US = crate::Country;
            /// `UY`.
            pub type UY = crate::Country;
            /// `UZ`.
            pub type UZ = crate::Country;
            /// `VA`.
            pub type VA = crate::Country;
            /// `VC`.
            pub type VC = crate::Country;
            /// `VE`.
            pub type VE = crate::Country;
            /// `VG`.
            pub type VG = crate::Country;
            /// `VI`.
            pub type VI = crate::Country;
            /// `VN`.
            pub type VN = crate::Country;
            /// `VU`.
            pub type VU = crate::Country;
            /// `WF`.
            pub type WF = crate::Country;
            /// `WS`.
            pub type WS = crate::Country;
            /// `YE`.
            pub type YE = crate::Country;
            /// `YT`.
            pub type YT = crate::Country;
            /// `ZA`.
            pub type ZA = crate::Country;
            /// `ZM`.
            pub type ZM = crate::Country;
            /// `ZW`.
            pub type ZW = crate::Country;
        }
        /// Currency (통화).
        pub mod Currency {
            /// `KRW`: Korean won (원).
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            /// - `key-in-account-currency`: warning: `currency` should only be `KRW` with `method.virtualAccount`. Dollars are known to work with cards issued abroad alone, and may not with a virtual account. (달러 결제는 해외에서 발급된 카드에 대해서만 알려져 있어 가상계좌로는 되지 않을 수 있습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
            ///
            /// - `schedule-currency`: `payment.currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type KRW = crate::Currency;
            /// `USD`: US dollar (미국 달러).
            ///
            /// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            ///
            /// - `schedule-currency`: `payment.currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
            pub type USD = crate::Currency;
        }
        /// PortOne's `Gender`.
        pub mod Gender {
            /// `FEMALE`.
            pub type FEMALE = crate::Gender;
            /// `MALE`.
            pub type MALE = crate::Gender;
            /// `OTHER`.
            pub type OTHER = crate::Gender;
        }
        /// PortOne's `IssueCashReceiptCustomerInputIdentityNumberType`.
        pub mod IssueCashReceiptCustomerInputIdentityNumberType {
            /// `BUSINESS`.
            pub type BUSINESS = crate::IssueCashReceiptCustomerInputIdentityNumberType;
            /// `CARD`.
            pub type CARD = crate::IssueCashReceiptCustomerInputIdentityNumberType;
            /// `PHONE`.
            pub type PHONE = crate::IssueCashReceiptCustomerInputIdentityNumberType;
        }
        /// PortOne's `IssueCashReceiptPaymentMethodType`.
        pub mod IssueCashReceiptPaymentMethodType {
            /// `TRANSFER`.
            pub type TRANSFER = crate::IssueCashReceiptPaymentMethodType;
            /// `VIRTUAL_ACCOUNT`.
            pub type VIRTUAL_ACCOUNT = crate::IssueCashReceiptPaymentMethodType;
        }
        /// PortOne's `PaymentCashReceiptStatus`.
        pub mod PaymentCashReceiptStatus {
            /// `CANCELLED`.
            pub type CANCELLED = crate::PaymentCashReceiptStatus;
            /// `ISSUED`.
            pub type ISSUED = crate::PaymentCashReceiptStatus;
        }
        /// PortOne's `PaymentClientType`.
        pub mod PaymentClientType {
            /// `API`.
            pub type API = crate::PaymentClientType;
            /// `SDK_MOBILE`.
            pub type SDK_MOBILE = crate::PaymentClientType;
            /// `SDK_PC`.
            pub type SDK_PC = crate::PaymentClientType;
        }
        /// PortOne's `PaymentFilterInputEscrowStatus`.
        pub mod PaymentFilterInputEscrowStatus {
            /// `CANCELLED`.
            pub type CANCELLED = crate::PaymentFilterInputEscrowStatus;
            /// `CONFIRMED`.
            pub type CONFIRMED = crate::PaymentFilterInputEscrowStatus;
            /// `DELIVERED`.
            pub type DELIVERED = crate::PaymentFilterInputEscrowStatus;
            /// `REGISTERED`.
            pub type REGISTERED = crate::PaymentFilterInputEscrowStatus;
            /// `REJECTED`.
            pub type REJECTED = crate::PaymentFilterInputEscrowStatus;
            /// `REJECT_CONFIRMED`.
            pub type REJECT_CONFIRMED = crate::PaymentFilterInputEscrowStatus;
        }
        /// PortOne's `PaymentLogisticsCompany`.
        pub mod PaymentLogisticsCompany {
            /// `ACI`.
            pub type ACI = crate::PaymentLogisticsCompany;
            /// `CHUNIL`.
            pub type CHUNIL = crate::PaymentLogisticsCompany;
            /// `CJ`.
            pub type CJ = crate::PaymentLogisticsCompany;
            /// `CJ_INTL`.
            pub type CJ_INTL = crate::PaymentLogisticsCompany;
            /// `DAESIN`.
            pub type DAESIN = crate::PaymentLogisticsCompany;
            /// `DHL`.
            pub type DHL = crate::PaymentLogisticsCompany;
            /// `DONGWON`.
            pub type DONGWON = crate::PaymentLogisticsCompany;
            /// `EMS`.
            pub type EMS = crate::PaymentLogisticsCompany;
            /// `ETC`.
            pub type ETC = crate::PaymentLogisticsCompany;
            /// `FEDEX`.
            pub type FEDEX = crate::PaymentLogisticsCompany;
            /// `GOODSTOLUCK`.
            pub type GOODSTOLUCK = crate::PaymentLogisticsCompany;
            /// `GS`.
            pub type GS = crate::PaymentLogisticsCompany;
            /// `GSM_NTON`.
            pub type GSM_NTON = crate::PaymentLogisticsCompany;
            /// `HANJIN`.
            pub type HANJIN = crate::PaymentLogisticsCompany;
            /// `HAPDONG`.
            pub type HAPDONG = crate::PaymentLogisticsCompany;
            /// `ILYANG`.
            pub type ILYANG = crate::PaymentLogisticsCompany;
            /// `KGL`.
            pub type KGL = crate::PaymentLogisticsCompany;
            /// `KUNYOUNG`.
            pub type KUNYOUNG = crate::PaymentLogisticsCompany;
            /// `KYUNGDONG`.
            pub type KYUNGDONG = crate::PaymentLogisticsCompany;
            /// `LOGEN`.
            pub type LOGEN = crate::PaymentLogisticsCompany;
            /// `LOTTE`.
            pub type LOTTE = crate::PaymentLogisticsCompany;
            /// `LX_PANTOS`.
            pub type LX_PANTOS = crate::PaymentLogisticsCompany;
            /// `POST`.
            pub type POST = crate::PaymentLogisticsCompany;
            /// `POST_REGISTERED`.
            pub type POST_REGISTERED = crate::PaymentLogisticsCompany;
            /// `SF`.
            pub type SF = crate::PaymentLogisticsCompany;
            /// `SLX`.
            pub type SLX = crate::PaymentLogisticsCompany;
            /// `SUNGWON`.
            pub type SUNGWON = crate::PaymentLogisticsCompany;
            /// `UPS`.
            pub type UPS = crate::PaymentLogisticsCompany;
            /// `USPS`.
            pub type USPS = crate::PaymentLogisticsCompany;
            /// `WOORI`.
            pub type WOORI = crate::PaymentLogisticsCompany;
        }
        /// PortOne's `PaymentMethodGiftCertificateType`.
        pub mod PaymentMethodGiftCertificateType {
            /// `BOOKNLIFE`.
            pub type BOOKNLIFE = crate::PaymentMethodGiftCertificateType;
            /// `CULTUREGIFT`.
            pub type CULTUREGIFT = crate::PaymentMethodGiftCertificateType;
            /// `CULTURELAND`.
            pub type CULTURELAND = crate::PaymentMethodGiftCertificateType;
            /// `HAPPYMONEY`.
            pub type HAPPYMONEY = crate::PaymentMethodGiftCertificateType;
            /// `SMART_MUNSANG`.
            pub type SMART_MUNSANG = crate::PaymentMethodGiftCertificateType;
        }
        /// PortOne's `PaymentMethodType`.
        pub mod PaymentMethodType {
            /// `CARD`.
            pub type CARD = crate::PaymentMethodType;
            /// `CONVENIENCE_STORE`.
            pub type CONVENIENCE_STORE = crate::PaymentMethodType;
            /// `CRYPTO`.
            pub type CRYPTO = crate::PaymentMethodType;
            /// `EASY_PAY`.
            pub type EASY_PAY = crate::PaymentMethodType;
            /// `GIFT_CERTIFICATE`.
            pub type GIFT_CERTIFICATE = crate::PaymentMethodType;
            /// `MOBILE`.
            pub type MOBILE = crate::PaymentMethodType;
            /// `TRANSFER`.
            pub type TRANSFER = crate::PaymentMethodType;
            /// `VIRTUAL_ACCOUNT`.
            pub type VIRTUAL_ACCOUNT = crate::PaymentMethodType;
        }
        /// PortOne's `PaymentScheduleSortBy`.
        pub mod PaymentScheduleSortBy {
            /// `COMPLETED_AT`.
            pub type COMPLETED_AT = crate::PaymentScheduleSortBy;
            /// `CREATED_AT`.
            pub type CREATED_AT = crate::PaymentScheduleSortBy;
            /// `TIME_TO_PAY`.
            pub type TIME_TO_PAY = crate::PaymentScheduleSortBy;
        }
        /// PortOne's `PaymentScheduleStatus`.
        pub mod PaymentScheduleStatus {
            /// `FAILED`.
            pub type FAILED = crate::PaymentScheduleStatus;
            /// `PENDING`.
            pub type PENDING = crate::PaymentScheduleStatus;
            /// `REVOKED`.
            pub type REVOKED = crate::PaymentScheduleStatus;
            /// `SCHEDULED`.
            pub type SCHEDULED = crate::PaymentScheduleStatus;
            /// `STARTED`.
            pub type STARTED = crate::PaymentScheduleStatus;
            /// `SUCCEEDED`.
            pub type SUCCEEDED = crate::PaymentScheduleStatus;
        }
        /// PortOne's `PaymentSortBy`.
        pub mod PaymentSortBy {
            /// `REQUESTED_AT`.
            pub type REQUESTED_AT = crate::PaymentSortBy;
            /// `STATUS_CHANGED_AT`.
            pub type STATUS_CHANGED_AT = crate::PaymentSortBy;
        }
        /// PortOne's `PaymentStatus`.
        pub mod PaymentStatus {
            /// `CANCELLED`.
            pub type CANCELLED = crate::PaymentStatus;
            /// `FAILED`.
            pub type FAILED = crate::PaymentStatus;
            /// `PAID`.
            pub type PAID = crate::PaymentStatus;
            /// `PARTIAL_CANCELLED`.
            pub type PARTIAL_CANCELLED = crate::PaymentStatus;
            /// `PENDING`.
            pub type PENDING = crate::PaymentStatus;
            /// `READY`.
            pub type READY = crate::PaymentStatus;
            /// `VIRTUAL_ACCOUNT_ISSUED`.
            pub type VIRTUAL_ACCOUNT_ISSUED = crate::PaymentStatus;
        }
        /// PortOne's `PaymentTextSearchField`.
        pub mod PaymentTextSearchField {
            /// `ALL`.
            pub type ALL = crate::PaymentTextSearchField;
            /// `BILLING_KEY`.
            pub type BILLING_KEY = crate::PaymentTextSearchField;
            /// `CANCEL_REASON`.
            pub type CANCEL_REASON = crate::PaymentTextSearchField;
            /// `CARD_ACQUIRER`.
            pub type CARD_ACQUIRER = crate::PaymentTextSearchField;
            /// `CARD_APPROVAL_NUMBER`.
            pub type CARD_APPROVAL_NUMBER = crate::PaymentTextSearchField;
            /// `CARD_BIN`.
            pub type CARD_BIN = crate::PaymentTextSearchField;
            /// `CARD_INSTALLMENT`.
            pub type CARD_INSTALLMENT = crate::PaymentTextSearchField;
            /// `CARD_ISSUER`.
            pub type CARD_ISSUER = crate::PaymentTextSearchField;
            /// `CARD_NUMBER`.
            pub type CARD_NUMBER = crate::PaymentTextSearchField;
            /// `CARD_RECEIPT_NAME`.
            pub type CARD_RECEIPT_NAME = crate::PaymentTextSearchField;
            /// `CUSTOMER_ADDRESS`.
            pub type CUSTOMER_ADDRESS = crate::PaymentTextSearchField;
            /// `CUSTOMER_EMAIL`.
            pub type CUSTOMER_EMAIL = crate::PaymentTextSearchField;
            /// `CUSTOMER_NAME`.
            pub type CUSTOMER_NAME = crate::PaymentTextSearchField;
            /// `CUSTOMER_PHONE_NUMBER`.
            pub type CUSTOMER_PHONE_NUMBER = crate::PaymentTextSearchField;
            /// `CUSTOMER_ZIPCODE`.
            pub type CUSTOMER_ZIPCODE = crate::PaymentTextSearchField;
            /// `FAIL_REASON`.
            pub type FAIL_REASON = crate::PaymentTextSearchField;
            /// `GIFT_CERTIFICATION_APPROVAL_NUMBER`.
            pub type GIFT_CERTIFICATION_APPROVAL_NUMBER = crate::PaymentTextSearchField;
            /// `ORDER_NAME`.
            pub type ORDER_NAME = crate::PaymentTextSearchField;
            /// `PAYMENT_ID`.
            pub type PAYMENT_ID = crate::PaymentTextSearchField;
            /// `PG_CANCELLATION_ID`.
            pub type PG_CANCELLATION_ID = crate::PaymentTextSearchField;
            /// `PG_MERCHANT_ID`.
            pub type PG_MERCHANT_ID = crate::PaymentTextSearchField;
            /// `PG_RECEIPT_ID`.
            pub type PG_RECEIPT_ID = crate::PaymentTextSearchField;
            /// `PG_TX_ID`.
            pub type PG_TX_ID = crate::PaymentTextSearchField;
            /// `PROMOTION_ID`.
            pub type PROMOTION_ID = crate::PaymentTextSearchField;
            /// `RECEIPT_APPROVAL_NUMBER`.
            pub type RECEIPT_APPROVAL_NUMBER = crate::PaymentTextSearchField;
            /// `SCHEDULE_ID`.
            pub type SCHEDULE_ID = crate::PaymentTextSearchField;
            /// `TRANS_BANK`.
            pub type TRANS_BANK = crate::PaymentTextSearchField;
            /// `TX_ID`.
            pub type TX_ID = crate::PaymentTextSearchField;
            /// `USER_AGENT`.
            pub type USER_AGENT = crate::PaymentTextSearchField;
            /// `VIRTUAL_ACCOUNT_BANK`.
            pub type VIRTUAL_ACCOUNT_BANK = crate::PaymentTextSearchField;
            /// `VIRTUAL_ACCOUNT_HOLDER_NAME`.
            pub type VIRTUAL_ACCOUNT_HOLDER_NAME = crate::PaymentTextSearchField;
            /// `VIRTUAL_ACCOUNT_NUMBER`.
            pub type VIRTUAL_ACCOUNT_NUMBER = crate::PaymentTextSearchField;
        }
        /// PortOne's `PaymentTimestampType`.
        pub mod PaymentTimestampType {
            /// `CREATED_AT`.
            pub type CREATED_AT = crate::PaymentTimestampType;
            /// `STATUS_CHANGED_AT`.
            pub type STATUS_CHANGED_AT = crate::PaymentTimestampType;
        }
        /// PortOne's `PaymentWebhookStatus`.
        pub mod PaymentWebhookStatus {
            /// `FAILED_NOT_OK_RESPONSE`.
            pub type FAILED_NOT_OK_RESPONSE = crate::PaymentWebhookStatus;
            /// `FAILED_UNEXPECTED_ERROR`.
            pub type FAILED_UNEXPECTED_ERROR = crate::PaymentWebhookStatus;
            /// `SUCCEEDED`.
            pub type SUCCEEDED = crate::PaymentWebhookStatus;
        }
        /// Payment gateway (결제대행사).
        pub mod PgCompany {
            /// `KSNET`: KSNET (KSNET).
            pub type KSNET = crate::PgCompany;
        }
        /// Module of a payment gateway (결제대행사 모듈).
        pub mod PgProvider {
            /// `KSNET`: KSNET (KSNET).
            pub type KSNET = crate::PgProvider;
        }
        /// PortOne's `PortOneVersion`.
        pub mod PortOneVersion {
            /// `V1`.
            pub type V1 = crate::PortOneVersion;
            /// `V2`.
            pub type V2 = crate::PortOneVersion;
        }
        /// Product type (상품 유형).
        pub mod ProductType {
            /// `DIGITAL`: digital goods (디지털 상품).
            pub type DIGITAL = crate::ProductType;
            /// `PHYSICAL`: physical goods (실물 상품).
            pub type PHYSICAL = crate::ProductType;
        }
        /// PortOne's `PromotionDiscountRetainOption`.
        pub mod PromotionDiscountRetainOption {
            /// `RELEASE`.
            pub type RELEASE = crate::PromotionDiscountRetainOption;
            /// `RETAIN`.
            pub type RETAIN = crate::PromotionDiscountRetainOption;
        }
        /// Bank at the REST API (REST API의 은행).
        pub mod RestBank {
            /// `BANK_OF_AMERICA`: Bank of America (뱅크오브아메리카).
            pub type BANK_OF_AMERICA = crate::RestBank;
            /// `BANK_OF_CHINA`: Bank of China (중국은행).
            pub type BANK_OF_CHINA = crate::RestBank;
            /// `BANK_OF_KOREA`: Bank of Korea (한국은행).
            pub type BANK_OF_KOREA = crate::RestBank;
            /// `BNK_SECURITIES`: BNK Securities (BNK투자증권).
            pub type BNK_SECURITIES = crate::RestBank;
            /// `BNP_PARIBAS`: BNP Paribas (비엔피파리바은행).
            pub type BNP_PARIBAS = crate::RestBank;
            /// `BOCOM`: Bank of Communications (교통은행).
            pub type BOCOM = crate::RestBank;
            /// `BOOKOOK_SECURITIES`: Bookook Securities (부국증권).
            pub type BOOKOOK_SECURITIES = crate::RestBank;
            /// `BUSAN`: Busan Bank (부산은행).
            pub type BUSAN = crate::RestBank;
            /// `CAPE_SECURITIES`: Cape Securities (케이프투자증권).
            pub type CAPE_SECURITIES = crate::RestBank;
            /// `CCB`: China Construction Bank (중국건설은행).
            pub type CCB = crate::RestBank;
            /// `CITI`: Citibank Korea (한국씨티은행).
            pub type CITI = crate::RestBank;
            /// `DAEGU`: Daegu Bank (iM Bank) (대구은행(iM뱅크)).
            pub type DAEGU = crate::RestBank;
            /// `DAISHIN_SECURITIES`: Daishin Securities (대신증권).
            pub type DAISHIN_SECURITIES = crate::RestBank;
            /// `DAOL_SECURITIES`: Daol Securities (다올투자증권).
            pub type DAOL_SECURITIES = crate::RestBank;
            /// `DB_SECURITIES`: DB Securities (DB금융투자).
            pub type DB_SECURITIES = crate::RestBank;
            /// `DEUTSCHE`: Deutsche Bank (도이치은행).
            pub type DEUTSCHE = crate::RestBank;
            /// `EBEST_SECURITIES`: eBest Securities (이베스트투자증권).
            pub type EBEST_SECURITIES = crate::RestBank;
            /// `EUGENE_SECURITIES`: Eugene Securities (유진투자증권).
            pub type EUGENE_SECURITIES = crate::RestBank;
            /// `HANA`: Hana Bank (하나은행).
            pub type HANA = crate::RestBank;
            /// `HANA_SECURITIES`: Hana Securities (하나증권).
            pub type HANA_SECURITIES = crate::RestBank;
            /// `HANHWA_SECURITIES`: Hanwha Securities (한화투자증권).
            pub type HANHWA_SECURITIES = crate::RestBank;
            /// `HANYANG_SECURITIES`: Hanyang Securities (한양증권).
            pub type HANYANG_SECURITIES = crate::RestBank;
            /// `HI_SECURITIES`: Hi Securities (하이투자증권).
            pub type HI_SECURITIES = crate::RestBank;
            /// `HSBC`: HSBC (HSBC은행).
            pub type HSBC = crate::RestBank;
            /// `HYUNDAI_MOTOR_SECURITIES`: Hyundai Motor Securities (현대차증권).
            pub type HYUNDAI_MOTOR_SECURITIES = crate::RestBank;
            /// `IBK`: IBK (기업은행).
            pub type IBK = crate::RestBank;
            /// `IBK_SECURITIES`: IBK Securities (IBK투자증권).
            pub type IBK_SECURITIES = crate::RestBank;
            /// `ICBC`: ICBC (중국공상은행).
            pub type ICBC = crate::RestBank;
            /// `JEJU`: Jeju Bank (제주은행).
            pub type JEJU = crate::RestBank;
            /// `JEONBUK`: Jeonbuk Bank (전북은행).
            pub type JEONBUK = crate::RestBank;
            /// `JPMC`: JPMorgan Chase (제이피모간체이스은행).
            pub type JPMC = crate::RestBank;
            /// `KAKAO`: Kakao Bank (카카오뱅크).
            pub type KAKAO = crate::RestBank;
            /// `KAKAO_PAY_SECURITIES`: Kakao Pay Securities (카카오페이증권).
            pub type KAKAO_PAY_SECURITIES = crate::RestBank;
            /// `KB_SECURITIES`: KB Securities (KB증권).
            pub type KB_SECURITIES = crate::RestBank;
            /// `KCIS`: KCIS (한국신용정보원).
            pub type KCIS = crate::RestBank;
            /// `KDB`: KDB (산업은행).
            pub type KDB = crate::RestBank;
            /// `KEXIM`: Korea Eximbank (수출입은행).
            pub type KEXIM = crate::RestBank;
            /// `KFCC`: KFCC (새마을금고).
            pub type KFCC = crate::RestBank;
            /// `KIBO`: KIBO (기술보증기금).
            pub type KIBO = crate::RestBank;
            /// `KIWOOM_SECURITIES`: Kiwoom Securities (키움증권).
            pub type KIWOOM_SECURITIES = crate::RestBank;
            /// `KODIT`: KODIT (신용보증기금).
            pub type KODIT = crate::RestBank;
            /// `KOOKMIN`: KB Kookmin Bank (국민은행).
            pub type KOOKMIN = crate::RestBank;
            /// `KOREA_FOSS_SECURITIES`: Korea Foss Securities (한국포스증권).
            pub type KOREA_FOSS_SECURITIES = crate::RestBank;
            /// `KOREA_SECURITIES`: Korea Investment & Securities (한국투자증권).
            pub type KOREA_SECURITIES = crate::RestBank;
            /// `KOREA_SECURITIES_FINANCE`: Korea Securities Finance (한국증권금융).
            pub type KOREA_SECURITIES_FINANCE = crate::RestBank;
            /// `KWANGJU`: Gwangju Bank (광주은행).
            pub type KWANGJU = crate::RestBank;
            /// `KYOBO_SECURITIES`: Kyobo Securities (교보증권).
            pub type KYOBO_SECURITIES = crate::RestBank;
            /// `KYONGNAM`: Kyongnam Bank (경남은행).
            pub type KYONGNAM = crate::RestBank;
            /// `K_BANK`: K bank (케이뱅크).
            pub type K_BANK = crate::RestBank;
            /// `LEADING_SECURITIES`: Leading Securities (리딩투자증권).
            pub type LEADING_SECURITIES = crate::RestBank;
            /// `LOCAL_NONGHYUP`: local Nonghyup (지역 농축협).
            pub type LOCAL_NONGHYUP = crate::RestBank;
            /// `MERITZ_SECURITIES`: Meritz Securities (메리츠증권).
            pub type MERITZ_SECURITIES = crate::RestBank;
            /// `MIRAE_ASSET_SECURITIES`: Mirae Asset Securities (미래에셋증권).
            pub type MIRAE_ASSET_SECURITIES = crate::RestBank;
            /// `MISC_FOREIGN`: other foreign banks (그 밖의 외국계 은행).
            pub type MISC_FOREIGN = crate::RestBank;
            /// `MIZUHO`: Mizuho Bank (미즈호은행).
            pub type MIZUHO = crate::RestBank;
            /// `MORGAN_STANLEY`: Morgan Stanley (모건스탠리은행).
            pub type MORGAN_STANLEY = crate::RestBank;
            /// `MUFG`: MUFG Bank (엠유에프지은행).
            pub type MUFG = crate::RestBank;
            /// `NFCF`: NFCF (산림조합중앙회).
            pub type NFCF = crate::RestBank;
            /// `NH_SECURITIES`: NH Securities (NH투자증권).
            pub type NH_SECURITIES = crate::RestBank;
            /// `NONGHYUP`: NH Nonghyup Bank (NH농협은행).
            pub type NONGHYUP = crate::RestBank;
            /// `POST`: Korea Post (우체국).
            pub type POST = crate::RestBank;
            /// `SAMSUNG_SECURITIES`: Samsung Securities (삼성증권).
            pub type SAMSUNG_SECURITIES = crate::RestBank;
            /// `SANGSANGIN_SECURITIES`: Sangsangin Securities (상상인증권).
            pub type SANGSANGIN_SECURITIES = crate::RestBank;
            /// `SAVINGS_BANK`: savings banks (저축은행).
            pub type SAVINGS_BANK = crate::RestBank;
            /// `SGI`: SGI Seoul Guarantee (서울보증보험).
            pub type SGI = crate::RestBank;
            /// `SHINHAN`: Shinhan Bank (신한은행).
            pub type SHINHAN = crate::RestBank;
            /// `SHINHAN_SECURITIES`: Shinhan Securities (신한투자증권).
            pub type SHINHAN_SECURITIES = crate::RestBank;
            /// `SHINHYUP`: Shinhyup (신협).
            pub type SHINHYUP = crate::RestBank;
            /// `SHINYOUNG_SECURITIES`: Shinyoung Securities (신영증권).
            pub type SHINYOUNG_SECURITIES = crate::RestBank;
            /// `SK_SECURITIES`: SK Securities (SK증권).
            pub type SK_SECURITIES = crate::RestBank;
            /// `STANDARD_CHARTERED`: SC First Bank (SC제일은행).
            pub type STANDARD_CHARTERED = crate::RestBank;
            /// `SUHYUP`: Suhyup Bank (수협은행).
            pub type SUHYUP = crate::RestBank;
            /// `SUHYUP_FEDERATION`: Suhyup federation (수협중앙회).
            pub type SUHYUP_FEDERATION = crate::RestBank;
            /// `TOSS`: Toss Bank (토스뱅크).
            pub type TOSS = crate::RestBank;
            /// `TOSS_SECURITIES`: Toss Securities (토스증권).
            pub type TOSS_SECURITIES = crate::RestBank;
            /// `UOB`: UOB (대화은행).
            pub type UOB = crate::RestBank;
            /// `WOORI`: Woori Bank (우리은행).
            pub type WOORI = crate::RestBank;
            /// `WOORI_INVESTMENT_BANK`: Woori Investment Bank (우리종합금융).
            pub type WOORI_INVESTMENT_BANK = crate::RestBank;
            /// `YUANTA_SECURITIES`: Yuanta Securities (유안타증권).
            pub type YUANTA_SECURITIES = crate::RestBank;
        }
        /// PortOne's `RestCashReceiptType`.
        pub mod RestCashReceiptType {
            /// `CORPORATE`.
            pub type CORPORATE = crate::RestCashReceiptType;
            /// `PERSONAL`.
            pub type PERSONAL = crate::RestCashReceiptType;
        }
        /// PortOne's `RestLocale`.
        pub mod RestLocale {
            /// `EN_US`.
            pub type EN_US = crate::RestLocale;
            /// `JA_JP`.
            pub type JA_JP = crate::RestLocale;
            /// `KO_KR`.
            pub type KO_KR = crate::RestLocale;
            /// `RU_RU`.
            pub type RU_RU = crate::RestLocale;
            /// `TH_TH`.
            pub type TH_TH = crate::RestLocale;
            /// `VI_VN`.
            pub type VI_VN = crate::RestLocale;
            /// `ZH_CN`.
            pub type ZH_CN = crate::RestLocale;
            /// `ZH_TW`.
            pub type ZH_TW = crate::RestLocale;
        }
        /// PortOne's `SortOrder`.
        pub mod SortOrder {
            /// `ASC`.
            pub type ASC = crate::SortOrder;
            /// `DESC`.
            pub type DESC = crate::SortOrder;
        }
        /// Kind of virtual account (가상계좌 유형).
        pub mod VirtualAccountType {
            /// `FIXED`: fixed (고정식).
            pub type FIXED = crate::VirtualAccountType;
            /// `NORMAL`: one-time (회전식(일회성)).
            ///
            /// - `key-in-account-number-fixed`: `method.virtualAccount.option.fixed` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. Only a fixed virtual account has a number that is given beforehand. (계좌번호를 미리 정하는 것은 고정식 가상계좌에서만 됩니다; N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOption.
            /// - `key-in-account-no-vat`: `amount.vat` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            /// - `key-in-account-no-tax-free`: `amount.taxFree` can be 0 at most where `method.virtualAccount.option.type` is `NORMAL`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
            /// - `key-in-routed-fixed-account`: warning: `method.virtualAccount.option.type` should only be `NORMAL` with `channelGroupId`. Fixed accounts are issued otherwise at every gateway, so they are not advised with a channel group. (고정식 가상계좌는 결제대행사마다 발급 방식이 달라 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
            pub type NORMAL = crate::VirtualAccountType;
        }
    }
}
/// What a shop can have agreed with KSNET.
pub mod contract {
    /// `KEY_IN`: key-in payment (키인결제).
    ///
    /// - `key-in-contract`: the contract `KEY_IN` (key-in payment) is needed. Key-in payment takes a contract with KSNET. (키인결제는 KSNET과 계약해야 쓸 수 있습니다; S53, N110) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    pub type KEY_IN = ();
    /// `MERCHANT_FREE_INTEREST`: merchant-funded interest-free instalments (고객사 부담 무이자 할부).
    ///
    /// - `free-installment-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed with `card.installment.freeInstallmentPlans`. Merchant-funded interest-free plans take a contract with KSNET. (고객사 부담 무이자 할부는 KSNET과 계약해야 쓸 수 있습니다; S54, N44) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    /// - `free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `card.useFreeInterestFromMall` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    ///
    /// - `key-in-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `method.card.useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, X08, S94) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기(키인) 결제.
    ///
    /// - `billing-key-payment-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, S97, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 빌링키 결제.
    ///
    /// - `schedule-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `payment.useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, S97, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 빌링키 결제.
    pub type MERCHANT_FREE_INTEREST = ();
    /// `VIRTUAL_ACCOUNT_DUE_DATE`: deposit deadline of a virtual account (가상계좌 입금마감기한 지정).
    ///
    /// - `virtual-account-due-date-contract`: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline, and setting one takes a contract with KSNET. (가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다; S55, S80) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    ///
    /// - `key-in-account-deadline-contract`: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `method.virtualAccount.expiry`. Setting the deposit deadline takes a contract with KSNET, and as there must be a deadline, every virtual account does. (가상계좌의 입금기한을 정하려면 KSNET과 계약해야 하고, 입금기한이 필수이므로 가상계좌에는 언제나 이 계약이 있어야 합니다; S55, S80) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    pub type VIRTUAL_ACCOUNT_DUE_DATE = ();
    /// `VIRTUAL_ACCOUNT_REFUND`: virtual-account refund (가상계좌 환불).
    ///
    /// - `cancel-refund-contract`: the contract `VIRTUAL_ACCOUNT_REFUND` (virtual-account refund) is needed with `refundAccount`. Paying a virtual-account payment back to an account takes KSNET's refund contract. (입금된 가상계좌 결제를 계좌로 환불하려면 KSNET과 가상계좌 환불 특약을 맺어야 합니다; S56, S79, N106) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
    pub type VIRTUAL_ACCOUNT_REFUND = ();
    /// `EASY_PAY`: easy pay (간편결제).
    ///
    /// - `easy-pay-contract`: the contract `EASY_PAY` (easy pay) is needed with `EASY_PAY`. Easy pay takes a contract with KSNET. (간편결제는 KSNET과 계약해야 쓸 수 있습니다; S57) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    pub type EASY_PAY = ();
    /// `CARD_INSTALLMENT`: credit-card instalments (신용카드 할부).
    ///
    /// - `installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `card.installment`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58, N45) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    /// - `easy-pay-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `easyPay.installment`. The months of instalments in easy pay take the contract for credit-card instalments, too. (간편결제의 할부 개월 수 설정도 신용카드 할부 계약이 있어야 합니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    ///
    /// - `key-in-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `method.card.installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58, N78) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    ///
    /// - `billing-key-payment-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    ///
    /// - `schedule-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `payment.installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    pub type CARD_INSTALLMENT = ();
    /// `DELIVERY_ESCROW`: delivery escrow (배송 에스크로).
    ///
    /// - `escrow-contract`: the contract `DELIVERY_ESCROW` (delivery escrow) is needed where `isEscrow` is `true`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다; S59, S60, N63) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    pub type DELIVERY_ESCROW = ();
    /// `MOBILE`: mobile-phone payment (휴대폰 결제).
    ///
    /// - `mobile-contract`: the contract `MOBILE` (mobile-phone payment) is needed with `MOBILE`. Mobile-phone payment takes a contract with KSNET. (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다; S61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
    pub type MOBILE = ();
}
