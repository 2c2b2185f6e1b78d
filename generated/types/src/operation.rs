// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! The operations of the channel, as marks that a request carries in its type.
#![allow(non_camel_case_types)]
use portone_ksnet_wire::rules::Operation as Table;
#[allow(unused_imports)]
use portone_ksnet_wire::{Browser, Listing, Operation, Part, Remainder, Rest, Turn};
/// `requestPayment`: Payment in PortOne's window (결제창 결제).
///
/// # Fields
///
/// - `appScheme`. The scheme by which card apps come back to the shop's app; a WebView needs it. (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다; N64)
/// - `bypass.ksnet.easyPayDirect`. Where true, easy pay opens at once without KSNET's window. (true이면 KSNET 결제창 없이 간편결제 화면을 바로 엽니다; N12, N23, N59)
/// - `bypass.ksnet.sndKakaopayType`. What Kakao Pay in the card window may take, everything where it is left out; PortOne's schema lacks it, the published types have it since 0.1.9. (카드 결제창의 카카오페이로 쓸 수 있는 수단. 보내지 않으면 모두 쓸 수 있습니다. SDK 명세에는 없고 배포된 타입에는 0.1.9부터 있습니다; N11, N71, N74, X16)
/// - `bypass.ksnet.sndQpayType`. Whether the card window shows easy pay, "0" for no and "1" for yes. (카드 결제창에 간편결제를 표시할지 정합니다. "0"은 표시하지 않음, "1"은 표시함; S49)
/// - `bypass.ksnet.tcode`. The carrier's code (lgt for LG, ktf for KT, skt for SKT), or anything where it is not known; needless on PC, and missing in the SDK's types. (통신사 코드(SKT는 skt, KT는 ktf, LG는 lgt)이며 모르면 아무 값이나 됩니다. PC에서는 필요 없습니다. SDK 타입에는 없는 값입니다; N04, N59, X16, F20)
/// - `bypass.ksnet.url`. The address of the site that asks for the payment; missing in the SDK's types. (결제를 요청하는 사이트의 주소. SDK 타입에는 없는 값입니다; N05, N59, X16)
/// - `card.availableCards`. The companies shown in the window; the guide lists all but Mirae Asset Securities, KSNET's page none. (결제창에 보일 카드사. 연동 도우미에 미래에셋증권을 뺀 22곳이 있으나 KSNET 문서에는 없습니다; N26, N27, F27)
/// - `card.cardCompany`. The company whose own page opens at once; without it the window for all cards opens. (통합결제창 대신 바로 열 카드사. 보내지 않으면 통합결제창이 열립니다; N01, X10, X36)
/// - `card.installment.freeInstallmentPlans`. The months without interest for each company, at the merchant's cost; companies are written as KOOKMIN_CARD, and one may be opened at once as well. (카드사별 무이자 개월 수이며 비용은 고객사가 부담합니다. 카드사 코드는 KOOKMIN_CARD처럼 씁니다. 카드사를 바로 열 때도 쓸 수 있습니다; S66, N44, N70, N134)
/// - `card.installment.monthOption`. Either one fixed number of months or the months to choose from; 1 is a lump sum. (고정 개월 수 또는 고를 수 있는 개월 수 중 하나. 1개월은 일시불입니다; N45)
/// - `card.useInstallment`. Whether instalments are offered; the app of Kookmin goes by the months only where this is true. (할부 사용 여부. 국민 앱카드에서는 true일 때만 할부 개월 수가 적용됩니다; N131)
/// - `channelKey`. The key given by the console; it is what selects the KSNET channel. (콘솔에서 채널을 만들 때 받은 키이며 KSNET 채널을 고릅니다; S08, S27, N43, X21)
/// - `confirmUrl`. Where a payment is confirmed just before its approval; PortOne's support must have enabled it. (승인 직전에 확인을 받을 주소. 포트원 기술지원에 요청해야 쓸 수 있습니다; N65)
/// - `currency`. The currency; won are KRW, which the SDK also takes as CURRENCY_KRW. (결제 통화. 원화는 KRW이며 SDK에서는 CURRENCY_KRW 표기도 같은 값입니다; S29, N42, X09)
/// - `easyPay.availablePayMethods`. What Kakao Pay opened at once may take; MONEY and CHARGE are the same, and without it everything may be used. (카카오페이를 바로 열 때 쓸 수 있는 수단. MONEY와 CHARGE는 같은 뜻이고, 보내지 않으면 모두 쓸 수 있습니다; N16, N49, F18)
/// - `easyPay.easyPayProvider`. The provider; unless it is opened at once, KSNET's window opens with it chosen, and without it the buyer chooses. (간편결제사. 바로 여는 설정이 없으면 이 간편결제를 고른 채로 KSNET 결제창이 열리고, 보내지 않으면 구매자가 고릅니다; N12, N99, F15, F16)
/// - `isEscrow`. Whether it is an escrow payment, which it is not by default; escrow works in the window alone, and no page names its pay methods. (에스크로 결제 여부이며 기본값은 false입니다. 에스크로는 결제창에서만 되고, 어느 결제수단에서 되는지는 안내되지 않았습니다; N63, S88, F22)
/// - `mobile.avaliableCarriers`. The carriers shown, in PortOne's own spelling (it is not availableCarriers); whether KSNET goes by them is not known. (보일 통신사. 철자는 포트원 명세 그대로이며(availableCarriers가 아님) KSNET에서 쓰이는지는 확인되지 않았습니다; N58, X31, F28)
/// - `mobile.carrier`. The carrier; whether KSNET goes by it is not known. (통신사. KSNET에서 쓰이는지는 확인되지 않았습니다; N58, F28)
/// - `noticeUrls`. Where the webhooks of this payment go instead of the address set in the console. (콘솔에 설정한 주소 대신 이 결제의 웹훅을 받을 주소; N65)
/// - `orderName`. The name of the order, as the merchant likes it. (고객사가 정하는 주문 이름; S26, N40)
/// - `payMethod`. The code of the pay method. (결제수단 코드; S31)
/// - `paymentId`. The merchant's own order number, another one for every payment. (고객사가 매긴 주문 번호이며 결제마다 달라야 합니다; S25, N66)
/// - `productType`. The product type; on the SDK REAL or DIGITAL, with or without PRODUCT_TYPE_. (상품 유형. SDK에서는 REAL과 DIGITAL이며 PRODUCT_TYPE_ 접두어를 붙여도 같습니다; S45, N10, N42, X01)
/// - `storeId`. The unique value of the merchant's store. (고객사 상점을 나타내는 고유 값; S24)
/// - `taxFreeAmount`. The tax-free part; where it is left out it is 0 and everything is taxed, so send it exactly where goods are tax-free. (면세 금액. 보내지 않으면 0원으로 보고 전액을 과세로 처리하므로, 면세 상품이 있으면 정확한 금액을 보내야 합니다; S33, S34, N67, F24)
/// - `totalAmount`. The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600). (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600); S28, N41)
/// - `vatAmount`. The VAT; where it is left out it is one eleventh of what is taxed. (부가세. 보내지 않으면 과세 금액의 11분의 1입니다; N67)
///
/// # Rules
///
/// - `pay-method`: `payMethod` can only be `CARD`, `TRANSFER`, `VIRTUAL_ACCOUNT`, `MOBILE` or `EASY_PAY`. KSNET takes cards, bank transfer, virtual accounts, mobile phone and easy pay. (KSNET에서 쓸 수 있는 결제수단은 신용카드, 계좌이체, 가상계좌, 휴대폰, 간편결제입니다; S03, N25, N98) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
/// - `other-pay-methods`: `alipay`, `convenienceStore`, `giftCertificate` and `paypal` cannot be used. This belongs to a pay method that KSNET does not have. (KSNET이 제공하지 않는 결제수단의 설정입니다; S03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39, N02, N14, N33, N38, N102, X07, X22, X23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `buyer-name-blank`: `customer.fullName` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; S32) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `window-type-pc`: `windowType.pc` can only be `IFRAME`. On PC the window opens as IFRAME alone; anything else is an error. (PC에서는 IFRAME 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S35, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `window-type-mobile`: `windowType.mobile` can only be `REDIRECTION`. On mobile the window opens as REDIRECTION alone; anything else is an error. (모바일에서는 REDIRECTION 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S36, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `locale-ignored`: warning: `locale` should only be `KO_KR`. The KSNET window speaks Korean (KO_KR) alone; other values are ignored without an error. (KSNET 결제창은 한국어(KO_KR)만 지원하며 다른 값은 오류 없이 무시됩니다; S39, S40, X12, N34, N46, F03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `mobile-redirect-url`: `redirectUrl` is required on mobile. On mobile the window is a redirection, so it needs the address to come back to. (모바일 결제창은 페이지 이동 방식이므로 돌아올 주소가 필수입니다; S41, N62) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `buyer-name-length`: `customer.fullName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). The buyer's name has 50 bytes at most; no charset is named, so they are counted as those of the order name, in EUC-KR. (구매자 이름은 50바이트까지입니다. 문자 집합은 명시되지 않아 주문명과 같은 EUC-KR로 셉니다; N38, F09) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), Customer.
/// - `order-name-length`: `orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). The order name has 50 bytes in EUC-KR at most, which are 25 syllables of Hangul. (주문명은 EUC-KR 기준 50바이트(한글 25자)까지입니다; N40) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
/// - `redirect-url-format`: `redirectUrl` must look like `shop://paid`. The address to come back to is absolute, http(s) in browsers and the app's own scheme in a WebView. (돌아올 주소는 http(s)로 시작하는 전체 주소이며, 앱의 WebView에서는 앱 스킴도 됩니다; N113, X26) from [mobile-payment](https://developers.portone.io/opi/ko/integration/mobile-payment/readme-v2), redirectUrl.
/// - `forced-redirect`: `redirectUrl` is required where `forceRedirect` is `true`. A redirection after every payment needs an address to go to. (결제 뒤에 항상 이동하려면 이동할 주소가 있어야 합니다; N62) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `notice-urls-format`: `noticeUrls` must look like `https://shop.example/paid`. Webhooks go to http or https addresses. (웹훅을 받을 주소는 http 또는 https 주소입니다; N65) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `dollars-by-card`: warning: `payMethod` should only be `CARD` where `currency` is `USD`. Dollars are documented for cards issued abroad alone; nothing is known of other pay methods. (달러 결제는 해외에서 발급된 카드로만 된다고 안내되어 있으며, 다른 결제수단은 확인되지 않았습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
/// - `easy-pay-buttons`: warning: `bypass.ksnet.sndQpayType` and `bypass.ksnet.sndKakaopayType` should not be used where `payMethod` is not `CARD`. This is about the card window, and other pay methods have no use for it. (카드 결제창에 관한 설정이므로 다른 결제수단에서는 쓰이지 않습니다; S49, N11, N23, N71, X29) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), bypass.ksnet.
/// - `kakaopay-button-shown`: warning: `bypass.ksnet.sndQpayType` should only be `1` with `bypass.ksnet.sndKakaopayType`. Where the card window shows no easy pay, it has no use for what Kakao Pay may take. (카드 결제창에 간편결제를 표시하지 않으면 카카오페이 수단 설정은 쓰이지 않습니다; N11, N71) from [sdk-types](https://www.npmjs.com/package/@portone/browser-sdk), Ksnet.
/// - `free-installment-cards`: `card.installment.freeInstallmentPlans.cardCompany` can only be `BC_CARD`, `KOOKMIN_CARD`, `HANA_CARD`, `SAMSUNG_CARD`, `SHINHAN_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD` or `NH_CARD`. Merchant-funded interest-free plans work with BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone. (고객사 부담 무이자 할부는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협 카드에서만 됩니다; S63, S64, S65, S104) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
/// - `free-installment-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed with `card.installment.freeInstallmentPlans`. Merchant-funded interest-free plans take a contract with KSNET. (고객사 부담 무이자 할부는 KSNET과 계약해야 쓸 수 있습니다; S54, N44) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `card.useFreeInterestFromMall` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `card.installment`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58, N45) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `easy-pay-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `easyPay.installment`. The months of instalments in easy pay take the contract for credit-card instalments, too. (간편결제의 할부 개월 수 설정도 신용카드 할부 계약이 있어야 합니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `installment-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is not `HYUNDAI_CARD`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130, N45) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
/// - `installment-least-amount-hyundai`: warning: `totalAmount` must be 10000 at least where `currency` is `KRW` and with `card.installment.monthOption` and where `card.installment.monthOption.fixedMonth` is not `1` and where `card.cardCompany` is `HYUNDAI_CARD`. Instalments with Hyundai begin at 10,000 won; below that only a lump sum is offered. (현대카드 할부는 10,000원부터 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
/// - `card-settings-ignored`: warning: `card.useCardPoint`, `card.useAppCardOnly` and `card.cardPromotion` should not be used. This belongs to other payment gateways, and nothing says that KSNET uses it. (다른 결제대행사의 설정이며 KSNET에서 쓰인다는 근거가 없습니다; N57, F26) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionCard.
/// - `card-direct-companies`: warning: `card.cardCompany` should only be `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD`, `KAKAO_BANK`, `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD` with `CARD`. Fourteen companies are documented for opening their own page at once; nothing is known of the others. (카드사 화면을 바로 여는 방법이 안내된 카드사는 14곳이며, 다른 카드사는 확인되지 않았습니다; N01, N26, F19) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
/// - `card-direct-won`: `currency` can only be `KRW` with `CARD` and with `card.cardCompany`. A payment that opens the card company's own page takes won alone. (카드사 화면을 바로 여는 결제는 원화로만 됩니다; N129) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
/// - `card-direct-phone`: `customer.phoneNumber` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the buyer's phone number to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 구매자 전화번호가 필수입니다; N03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
/// - `card-direct-carrier`: `bypass.ksnet.tcode` is required on mobile and with `CARD` and where `card.cardCompany` is `BC_CARD`, `SUHYUP_CARD`, `JEONBUK_CARD`, `GWANGJU_CARD` or `KAKAO_BANK`. On mobile, BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need the carrier's code to be opened at once. (모바일에서 BC, 수협, 전북, 광주, 카카오뱅크 카드를 바로 열려면 통신사 코드가 필수입니다; N04, X16, X30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
/// - `card-direct-url`: `bypass.ksnet.url` is required with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the address of the shop's site to be opened at once. (우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 결제를 요청하는 사이트의 주소가 필수입니다; N05, X16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
/// - `card-direct-url-format`: warning: `bypass.ksnet.url` must look like `https://shop.example/paid`. No page tells its shape, but it is a site's address and is taken to be an http(s) one. (형식이 안내되지 않은 값이지만, 사이트 주소이므로 http(s) 주소로 보입니다; N05, F21) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
/// - `card-direct-store-name`: `storeDetails.businessName` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's name to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 상호가 필수입니다; N06) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
/// - `card-direct-store-number`: `storeDetails.businessRegistrationNumber` is required with `CARD` and where `card.cardCompany` is `KOOKMIN_CARD`, `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. Kookmin, Woori, Hana, NH, Samsung, Hyundai, Lotte, Shinhan and Citi need the shop's business number to be opened at once. (국민, 우리, 하나, 농협, 삼성, 현대, 롯데, 신한, 씨티 카드를 바로 열려면 사업자등록번호가 필수입니다; N07) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
/// - `store-number-digits`: `storeDetails.businessRegistrationNumber` must look like `1234567890`. The business number is written in digits alone, without hyphens. (사업자등록번호는 하이픈 없이 숫자만 씁니다; N07, N17) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 카드 다이렉트 호출.
/// - `card-direct-months`: warning: `card.installment.monthOption.availableMonthList` should not be used with `CARD` and where `card.cardCompany` is `WOORI_CARD`, `HANA_CARD`, `NH_CARD`, `SAMSUNG_CARD`, `HYUNDAI_CARD`, `LOTTE_CARD`, `SHINHAN_CARD` or `CITI_CARD`. The pages differ on whether these companies take a list of months when opened at once, so it may be ignored. (이 카드사들을 바로 열 때 할부 개월 수 목록을 정할 수 있는지는 문서마다 달라서 무시될 수 있습니다; N08, X11, F02) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 다이렉트 호출.
/// - `easy-pay-contract`: the contract `EASY_PAY` (easy pay) is needed with `EASY_PAY`. Easy pay takes a contract with KSNET. (간편결제는 KSNET과 계약해야 쓸 수 있습니다; S57) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `easy-pay-provider`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY`, `PAYCO`, `LPAY` or `SSGPAY` with `EASY_PAY`. The easy-pay providers of KSNET are Naver Pay, Kakao Pay, Payco, L.Pay and SSG Pay. (KSNET에서 쓸 수 있는 간편결제는 네이버페이, 카카오페이, 페이코, L페이, SSG페이입니다; S70, S71, N98, N30, N47, X17) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
/// - `easy-pay-no-free-installment`: `easyPay.installment.freeInstallmentPlans` cannot be used with `EASY_PAY`. Interest-free instalments cannot be set for easy pay. (간편결제에는 무이자 할부를 설정할 수 없습니다; S69, N31) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
/// - `easy-pay-month-option`: `easyPay.easyPayProvider` can only be `NAVERPAY`, `KAKAOPAY` or `LPAY` with `EASY_PAY` and with `easyPay.installment.monthOption`. The months shown can be set for Naver Pay, Kakao Pay and L.Pay; Payco and SSG Pay always show 1 to 12. (할부 개월 수 표시는 네이버페이, 카카오페이, L페이에서만 설정할 수 있고 페이코와 SSG페이는 1~12개월로 고정됩니다; S70, S71, N15, N16, N32, F17) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
/// - `easy-pay-no-merchant-interest`: `easyPay.useFreeInterestFromMall` cannot be used with `EASY_PAY`. Merchant-funded interest-free instalments cannot be used with easy pay. (간편결제에서는 고객사 분담 무이자를 사용할 수 없습니다; S72, N31) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제.
/// - `easy-pay-least-amount`: warning: `totalAmount` must be 50000 at least where `currency` is `KRW` and with `EASY_PAY` and with `easyPay.installment.monthOption` and where `easyPay.installment.monthOption.fixedMonth` is not `1`. Instalments begin at 50,000 won (with Hyundai at 10,000); below that only a lump sum is offered. (할부는 50,000원부터(현대카드는 10,000원부터) 되므로 그보다 적은 금액에서는 일시불만 보입니다; N130) from [ksnet-v1](https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme), 할부.
/// - `easy-pay-settings-ignored`: warning: `easyPay.cashReceiptType`, `easyPay.customerIdentifier`, `easyPay.useCardPoint` and `easyPay.useInstallment` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N56) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionEasyPay.
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
/// - `easy-pay-direct-no-transfer`: `easyPay.availablePayMethods` cannot be `TRANSFER`. Easy pay through KSNET has no bank transfer. (KSNET의 간편결제에는 계좌이체 수단이 없습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
/// - `naverpay-direct-card-only`: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY`. Naver Pay opened at once takes cards, neither money nor points. (네이버페이를 바로 열면 카드만 되고 머니와 포인트는 되지 않습니다; N13) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
/// - `lpay-direct-card-only`: warning: `easyPay.availablePayMethods` cannot be `MONEY` or `CHARGE` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `LPAY`. Of L.Pay opened at once, cards alone are documented. (L페이를 바로 열면 카드만 된다고 안내되어 있습니다; N12) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
/// - `easy-pay-methods-by-provider`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO`. What easy pay may take can be chosen for Kakao Pay alone. (간편결제 안의 결제 유형은 카카오페이에서만 고를 수 있습니다; N49) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
/// - `easy-pay-methods-in-window`: warning: `easyPay.availablePayMethods` should not be used where `bypass.ksnet.easyPayDirect` is not `true`. What easy pay may take is used where it is opened at once; in the card window it is `bypass.ksnet.sndKakaopayType`. (간편결제 안의 결제 유형은 간편결제를 바로 열 때만 쓰입니다. 카드 결제창에서는 `bypass.ksnet.sndKakaopayType`을 씁니다; N49, X29) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), EasyPayPaymentMethod.
/// - `easy-pay-direct-cards`: `easyPay.availableCards` can only be `SHINHAN_CARD`, `BC_CARD`, `KOOKMIN_CARD`, `NH_CARD`, `LOTTE_CARD`, `SAMSUNG_CARD`, `CITI_CARD`, `WOORI_CARD`, `HANA_CARD` or `HYUNDAI_CARD` where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `NAVERPAY` or `KAKAOPAY`. Naver Pay and Kakao Pay opened at once take Shinhan, BC, Kookmin, NH, Lotte, Samsung, Citi, Woori, Hana and Hyundai. (네이버페이와 카카오페이를 바로 열 때 고를 수 있는 카드사는 신한, BC, 국민, 농협, 롯데, 삼성, 씨티, 우리, 하나, 현대입니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
/// - `easy-pay-cards-by-provider`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is `true` and where `easyPay.easyPayProvider` is `PAYCO` or `LPAY`. Choosing card companies is documented for Naver Pay and Kakao Pay alone. (카드사를 고르는 설정은 네이버페이와 카카오페이에만 안내되어 있습니다; N15, N16) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
/// - `easy-pay-cards-in-window`: warning: `easyPay.availableCards` should not be used where `bypass.ksnet.easyPayDirect` is not `true`. Choosing card companies is documented for easy pay that is opened at once. (카드사를 고르는 설정은 간편결제를 바로 열 때만 안내되어 있습니다; N15, N16, N26) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 간편결제 다이렉트.
/// - `mobile-contract`: the contract `MOBILE` (mobile-phone payment) is needed with `MOBILE`. Mobile-phone payment takes a contract with KSNET. (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다; S61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `mobile-product-type`: `productType` is required with `MOBILE`. Mobile-phone payment needs the product type. (휴대폰 결제에는 상품 유형이 필수입니다; S46, N10, N35, N102) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
/// - `mobile-product-type-declared`: `productType` must be what the MID is set to with `MOBILE`. For mobile phone the product type must be what the MID is set to; otherwise the payment fails. (휴대폰 결제의 상품 유형은 상점아이디에 설정된 것과 같아야 하며, 다르면 결제가 실패합니다; S47, S48, N35) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제.
/// - `virtual-account-expiry`: `virtualAccount.accountExpiry` is required with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81, N102, N127, X14) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-expiry-once`: exactly one is required of `virtualAccount.accountExpiry.dueDate` and `virtualAccount.accountExpiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S82, N36, N55) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-due-date-format`: `virtualAccount.accountExpiry.dueDate` must look like `2026-08-06T09:30:00+09:00`, `20260806`, `20260806093000`, `2026-08-06` or `2026-08-06 09:30:00`. The deadline is ISO 8601 with an offset (best) or one of the SDK's four shapes; without an offset it is KST. (입금기한은 시간대가 있는 ISO 8601(권장) 또는 SDK 명세의 네 형식으로 씁니다. 시간대가 없으면 한국 시간입니다; S83, X13, N36, N55, F04) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-no-vat`: `vatAmount` cannot be used with `VIRTUAL_ACCOUNT`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-no-tax-free`: `taxFreeAmount` can be 0 at most with `VIRTUAL_ACCOUNT`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `virtual-account-due-date-contract`: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `VIRTUAL_ACCOUNT`. A virtual account needs a deposit deadline, and setting one takes a contract with KSNET. (가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다; S55, S80) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `virtual-account-settings-ignored`: warning: `virtualAccount.cashReceiptType`, `virtualAccount.customerIdentifier` and `virtualAccount.availableBanks` should not be used. This belongs to other payment gateways, and KSNET has no use for it. (다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않습니다; N51, N52, N53, X19) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionVirtualAccount.
/// - `virtual-account-bank-ignored`: warning: `virtualAccount.bankCode` should not be used. Choosing the bank belongs to other payment gateways, and KSNET may have no use for it. (은행 지정은 다른 결제대행사의 설정이며 KSNET에서는 쓰이지 않을 수 있습니다; N53, X19) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionVirtualAccount.
/// - `virtual-account-banks`: warning: `virtualAccount.bankCode` should only be `INDUSTRIAL_BANK_OF_KOREA`, `KOOKMIN_BANK`, `NH_NONGHYUP_BANK`, `WOORI_BANK`, `SC_BANK_KOREA`, `DAEGU_BANK`, `BUSAN_BANK`, `GWANGJU_BANK`, `EPOST`, `HANA_BANK`, `SHINHAN_BANK`, `JEONBUK_BANK` or `KYONGNAM_BANK`. Of the banks, IBK, Kookmin, NH, Woori, SC, Daegu, Busan, Gwangju, Korea Post, Hana, Shinhan, Jeonbuk and Kyongnam are documented. (KSNET에 안내된 은행은 기업, 국민, 농협, 우리, SC제일, 대구, 부산, 광주, 우체국, 하나, 신한, 전북, 경남은행입니다; N28, X19) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), virtualAccount.bankCode.
/// - `escrow-contract`: the contract `DELIVERY_ESCROW` (delivery escrow) is needed where `isEscrow` is `true`. Escrow takes a contract with KSNET, set to delivery escrow. (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다; S59, S60, N63) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `escrow-email`: `customer.email` is required where `isEscrow` is `true`. Escrow needs the buyer's e-mail, which the purchase is confirmed by. (에스크로로 결제하려면 주문자 이메일을 꼭 보내세요. 구매 확정에 쓰입니다; S89, N133, F23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
/// - `transfer-receipt-form`: warning: `transfer.cashReceiptType` should only be `ANONYMOUS`. ANONYMOUS hides the form for a cash receipt; other values are ignored. (ANONYMOUS는 결제창의 현금영수증 입력란을 숨기며, 다른 값은 무시됩니다; N50) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionTransfer.
/// - `transfer-identifier-ignored`: warning: `transfer.customerIdentifier` should not be used. This belongs to other payment gateways; with KSNET the buyer types it into the window. (다른 결제대행사의 설정이며 KSNET에서는 구매자가 결제창에 직접 입력합니다; N54, X20) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequestUnionTransfer.
/// - `transfer-identifier-digits`: warning: `transfer.customerIdentifier` must look like `1234567890`. With anything but digits the payment is approved and no cash receipt is issued. (숫자가 아닌 문자가 있으면 결제는 되어도 현금영수증은 나오지 않습니다; N29, X20) from [quick-guide](https://developers.portone.io/opi/ko/quick-guide/payment), transfer.customerIdentifier.
/// - `smart-routing-buyer`: `customer.email` and `customer.phoneNumber` are required with `channelGroupId`. A payment through a channel group needs the buyer's e-mail and phone number. (채널 그룹으로 결제하려면 구매자의 이메일과 전화번호가 필수입니다; N102) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), SDK 결제.
/// - `smart-routing-easy-pay`: warning: `payMethod` cannot be `EASY_PAY` with `channelGroupId`. Easy pay is not among the pay methods that smart routing sends to KSNET. (스마트 라우팅으로 KSNET에 보낼 수 있는 결제수단 목록에 간편결제는 없습니다; N100) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), 지원 결제대행사.
///
/// # History
///
/// - `card.cardCompany`: `card-direct-refused`. No card company could be opened at once. (카드사 화면을 바로 열 수 없었습니다; S103, X10)
/// - `bypass.ksnet.easyPayDirect`: `easy-pay-direct-refused`. No easy pay could be opened at once. (간편결제를 바로 열 수 없었습니다; S103, X10)
///
/// # Notes
///
/// - `windowType`: `window-type-default`. Where it is left out, it is IFRAME on PC and REDIRECTION on mobile. (보내지 않으면 PC는 IFRAME, 모바일은 REDIRECTION이 됩니다; S38)
/// - `isEscrow`: `escrow-kind`. PortOne offers KSNET's delivery escrow alone. (포트원은 KSNET의 배송 에스크로만 제공합니다; S60)
/// - `window-sample`. The page's sample is a frame to put the merchant's own values in; it lacks the buyer's name, which is required. (문서의 예시는 값을 고객사의 것으로 바꿔 쓰는 틀이며, 필수인 구매자 이름이 빠져 있어 그대로는 결제되지 않습니다; S10, S11, X23)
/// - `window-prefixes`. The SDK takes codes with and without their prefix, as KRW and CURRENCY_KRW; payMethod, billingKeyMethod, windowType and locale have none. (SDK는 KRW와 CURRENCY_KRW처럼 접두어가 없는 코드와 있는 코드를 모두 받습니다. payMethod, billingKeyMethod, windowType, locale에는 접두어가 없습니다; N42, X01, X09)
/// - `windowType`: `window-types`. The schema has IFRAME, POPUP, REDIRECTION and UI; KSNET has no popup, so popup.center has no use, and iframe.dim has one on PC. (명세에는 IFRAME, POPUP, REDIRECTION, UI가 있으나 팝업이 없는 KSNET에서 popup.center는 쓰이지 않고 iframe.dim은 PC에서 쓰입니다; N61)
/// - `channelKey`: `window-channel`. The page still tells of a window chosen by pgProvider where there is no channel key; the SDK has no such value any more. (채널 키가 없으면 pgProvider로 결제창을 연다는 옛 설명이 문서에 남아 있지만 지금의 SDK에는 그 값이 없습니다; S09, N43, X21)
/// - `productType`: `window-product-type`. In the window the product type is needed for mobile phone and for easy pay opened at once; the first edition's sentence about the API had strayed there and is gone. (SDK 결제에서 상품 유형은 휴대폰 결제와 바로 여는 간편결제에서만 필수입니다. 첫 판의 SDK 절에 있던 API 결제 필수 문구는 잘못 옮겨진 것이며 지워졌습니다; S44, N10)
/// - `currency`: `window-dollars`. Dollars take cards issued abroad; cards issued in Korea are not approved, even those that work abroad. (달러 결제는 해외에서 발급된 카드로만 되고, 국내에서 발급된 해외 겸용 카드는 승인되지 않습니다; S67, S68, F25)
/// - `taxFreeAmount`: `window-tax-free`. The MID is of mixed taxation, so a tax-free part must be sent exactly, or the slip and what is really booked differ. (상점아이디가 복합과세이므로 면세 상품이 있으면 면세 금액을 정확히 보내야 매출전표와 실제 처리가 어긋나지 않습니다; S33, S102)
/// - `virtualAccount`: `window-virtual-account-tax`. The account holder is always the merchant's name; accounts of the window are one-time, so neither VAT nor a tax-free amount can be set. (예금주명은 언제나 고객사명입니다. 결제창의 가상계좌는 일회성이므로 부가세와 면세 금액을 정할 수 없습니다; S77, S78, X25)
/// - `customer.lastName`: `window-buyer-name-parts`. Without a full name it is the last name, a space and the first name; together they presumably have to stay within 50 bytes. (전체 이름이 없으면 성과 이름을 이 순서로 빈칸을 두고 이어 쓰며, 이은 이름이 50바이트를 넘지 않아야 할 것으로 보입니다; N39, X22, F09)
/// - `paymentId`: `window-payment-id`. A payment id may be tried many times and succeeds once; one that is paid already fails. (한 번호로 여러 번 시도할 수 있지만 성공은 한 번뿐이며, 이미 결제된 번호로 요청하면 실패합니다; S25, N66)
/// - `window-manual-confirm`. Payments can be confirmed by hand; a virtual account is then issued when the API is told to confirm. (수동 승인을 쓸 수 있습니다. 이때 가상계좌는 승인 API를 호출할 때 발급됩니다; N111)
/// - `customData`: `window-json`. CustomData is a JSON object in the SDK and text at the REST API; codes of banks and cash receipts are spelled differently, too. (SDK의 customData는 JSON 객체이고 REST API에서는 문자열입니다. 은행과 현금영수증 코드의 철자도 서로 다릅니다; X35)
/// - `window-types-ahead`. The published types have what the schema lacks (pgProvider of an interest-free plan, orderDetail, shippingAddress, virtualAccount.fixedOption and more); of these only pgProvider, for smart routing, speaks of KSNET. (배포된 SDK 타입에는 명세에 없는 값(카드사별 무이자의 pgProvider, orderDetail, shippingAddress, virtualAccount.fixedOption 등)이 있습니다. KSNET에 관한 것은 스마트 라우팅의 pgProvider뿐입니다; N72, N73)
/// - `bypass.ksnet`: `window-bypass-types`. Of the five values that are passed on, the schema has two and the published types three; tcode and url are on the page alone. (그대로 전달되는 다섯 값 가운데 명세에는 둘, 배포된 타입에는 셋만 있습니다. tcode와 url은 문서에만 있습니다; N59, N71, N74, X16)
/// - `card`: `window-guide-hidden`. The guide hides the settings of cards from KSNET by mistake. (연동 도우미의 카드 설정은 KSNET에서 잘못 숨겨져 있습니다; N27)
/// - `locale`: `window-locales`. The schema names EN_US for KSNET as well, KSNET's page Korean alone; either way there is no error. (SDK 명세는 KSNET에서 EN_US도 된다고 하지만 KSNET 문서는 한국어만 된다고 합니다. 어느 쪽이든 오류는 나지 않습니다; S40, N34, N46, X12, F03)
/// - `card.cardCompany`: `window-card-direct-plans`. A company opened at once may have interest-free plans; BC, Suhyup, Jeonbuk, Gwangju and Kakao Bank need nothing more on PC. (카드사를 바로 열면서 고객사 부담 무이자도 쓸 수 있습니다. BC, 수협, 전북, 광주, 카카오뱅크 카드는 PC에서 더 필요한 값이 없습니다; N134, F20)
/// - `bypass.ksnet.tcode`: `window-carrier-codes`. KT's code is ktf; the kgf of older editions was a slip. (KT의 코드는 ktf입니다. 옛 판의 kgf는 오타였습니다; X30)
/// - `easyPay.easyPayProvider`: `window-lpay-direct`. L.Pay needs nothing more to be opened at once, and its months of instalments are taken to work as in the window. (L페이는 바로 열 때 더 필요한 값이 없고, 할부 개월 수 설정도 그대로 쓸 수 있는 것으로 봅니다; N18, F17)
/// - `easyPay.availablePayMethods`: `window-kakaopay-two-ways`. What Kakao Pay may take is easyPay.availablePayMethods where it is opened at once, and bypass.ksnet.sndKakaopayType in the card window. (카카오페이의 수단은 바로 열 때는 easyPay.availablePayMethods로, 카드 결제창에서는 bypass.ksnet.sndKakaopayType으로 고릅니다; X29)
/// - `easyPay.easyPayProvider`: `window-easy-pay-card-unknown`. The record of a card payment by Kakao Pay or Payco has nothing about the card. (카카오페이와 페이코의 카드 결제는 결제 내역에 카드 정보가 없습니다; S73)
/// - `transfer`: `window-transfer-digits`. The phone or business number that the buyer types into the window has digits alone; with a hyphen the payment is approved and no cash receipt is issued. (구매자가 결제창에 넣는 휴대폰 번호와 사업자번호는 숫자만 써야 합니다. 하이픈이 있으면 결제는 되어도 현금영수증은 나오지 않습니다; S75, S76)
/// - `customer.email`: `window-soft-demands`. By an old edition for V1, payments went through without the e-mail of escrow and the shop's details of Kakao Pay. (V1 문서의 옛 판에 따르면 에스크로의 이메일과 카카오페이의 상점정보는 없어도 결제는 되었습니다; N133, F23)
/// - `virtualAccount.accountExpiry`: `window-expiry-pages`. The schema leaves the deadline optional, and PortOne enforces it for KSNET; how far ahead it may lie is not told. (SDK 명세는 입금기한을 선택으로 두지만 KSNET에서는 포트원이 필수로 막습니다. 얼마나 먼 기한까지 되는지는 안내되지 않았습니다; N36, N55, N127, X13, X14, F04)
/// - `channelGroupId`: `window-routing-since`. Smart routing has sent cards, transfers, virtual accounts and mobile phone to KSNET since 3 June 2024; the guide's samples have slips, and the schema's names hold. (스마트 라우팅은 2024년 6월 3일부터 KSNET의 카드, 계좌이체, 가상계좌, 휴대폰 결제를 지원합니다. 그 문서의 예시에는 오타가 있어 명세의 이름을 씁니다; N100, N102, X33)
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
/// - `amount.total`. The amount as an integer in minor units of the currency (1,000 won are 1000, 6 dollars are 600). (결제 금액을 통화의 최소 단위로 나타낸 정수 (원화 1,000원은 1000, 6달러는 600); S16, N84)
/// - `currency`. The currency; the REST API takes KRW or USD, never with a prefix. (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다; S29, X09)
/// - `customData`. What the merchant wants kept with the payment; on the REST API it is text. (고객사가 함께 보관할 값. REST에서는 문자열입니다; N95, X35)
/// - `customer.id`. The merchant's own id of the customer. (고객사가 매긴 고객 번호; S16)
/// - `customer.name`. The buyer's name, as a whole in full or in two parts in separated. (구매자 이름. 전체 이름은 full, 나누어 쓰면 separated 아래의 first와 last; S16, N83, X07)
/// - `method.card.credential`. The card's number and expiry. (카드 번호와 유효기간; N78, N79)
/// - `method.card.credential.birthOrBusinessRegistrationNumber`. The birth date in six digits or the registration number in ten; KSNET does not check it in a key-in payment. (생년월일 여섯 자리 또는 사업자등록번호 열 자리. KSNET 키인결제에서는 확인하지 않습니다; S95, N79)
/// - `method.card.credential.passwordTwoDigits`. The first two digits of the card's password; KSNET does not check them in a key-in payment. (카드 비밀번호 앞 두 자리. KSNET 키인결제에서는 확인하지 않습니다; S95, N79)
/// - `method.virtualAccount.bank`. The bank that issues the account; its codes are not those of the SDK. (가상계좌를 발급할 은행. SDK와 코드가 다릅니다; N80, N95)
/// - `method.virtualAccount.cashReceipt.type`. What the cash receipt is for, PERSONAL for income tax, CORPORATE for expenses, NO_RECEIPT for none. (현금영수증의 용도. 소득공제는 PERSONAL, 지출증빙은 CORPORATE, 미발행은 NO_RECEIPT; N81, X35)
/// - `method.virtualAccount.expiry`. A virtual account needs a deposit deadline; without one no account is issued. (가상계좌에는 입금기한이 필수이며, 없으면 계좌가 발급되지 않습니다; S80, S81, N80, N127, X14)
/// - `method.virtualAccount.option`. The kind of virtual account. (가상계좌의 유형; N80)
/// - `orderName`. The name of the order, as the merchant likes it. (고객사가 정하는 주문 이름; S16, S26)
/// - `paymentId`. The merchant's own id of the payment, another one for every payment; it travels in the address. (고객사가 매긴 결제 번호. 결제마다 달라야 하고 주소에 들어갑니다; S15, S25)
/// - `productType`. The API needs the product type, PHYSICAL or DIGITAL. (API 결제에는 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; S42, X01, S43, N09, N82, N122, F05)
///
/// # Rules
///
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `key-in-contract`: the contract `KEY_IN` (key-in payment) is needed. Key-in payment takes a contract with KSNET. (키인결제는 KSNET과 계약해야 쓸 수 있습니다; S53, N110) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `key-in-one-method`: exactly one is required of `method.card` and `method.virtualAccount`. A key-in payment is either by card or by virtual account. (키인결제는 카드와 가상계좌 중 하나로만 합니다; S04, N77) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
/// - `key-in-no-escrow`: `isEscrow` cannot be `true`. Escrow works in PortOne's window alone. (에스크로는 결제창(SDK) 결제에서만 됩니다; S88, N97, X27) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
/// - `key-in-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `method.card.useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, X08, S94) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기(키인) 결제.
/// - `key-in-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `method.card.installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58, N78) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `key-in-buyer`: `customer.name` is required. Payment through the API needs the buyer's name. (API 결제에는 구매자 이름이 필수입니다; N123, X07, F08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), API 수기·빌링키·예약.
/// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
/// - `key-in-account-expiry`: exactly one is required of `method.virtualAccount.expiry.dueDate` and `method.virtualAccount.expiry.validHours`. The deposit deadline is either a date or a number of hours. (입금기한은 날짜(dueDate)와 시간(validHours) 중 하나로만 정합니다; S80, S81, S82, N80, N127) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `key-in-due-date-format`: `method.virtualAccount.expiry.dueDate` must look like `2026-08-06T09:30:00+09:00`. The REST API takes the deadline as RFC 3339 with an offset. (REST API의 입금기한은 시간대가 있는 RFC 3339 형식입니다; S83, X13, N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountExpiry.
/// - `key-in-account-holder`: warning: `method.virtualAccount.remitteeName` should not be used. The account holder is always the merchant's name, so this value is not used. (예금주명은 언제나 고객사명이라서 이 값은 쓰이지 않습니다; S77, N125) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `key-in-account-number-fixed`: `method.virtualAccount.option.fixed` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. Only a fixed virtual account has a number that is given beforehand. (계좌번호를 미리 정하는 것은 고정식 가상계좌에서만 됩니다; N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOption.
/// - `key-in-account-number-once`: exactly one is required of `method.virtualAccount.option.fixed.accountNumber` and `method.virtualAccount.option.fixed.pgAccountId`. A fixed virtual account is named either by its number or by the gateway's id of it. (고정식 가상계좌는 계좌번호와 결제대행사 계좌 아이디 중 하나로만 정합니다; N80) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputVirtualAccountOptionFixed.
/// - `key-in-account-no-vat`: `amount.vat` cannot be used where `method.virtualAccount.option.type` is `NORMAL`. The VAT of a one-time virtual account cannot be set. (일회성 가상계좌에는 부가세를 따로 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `key-in-account-no-tax-free`: `amount.taxFree` can be 0 at most where `method.virtualAccount.option.type` is `NORMAL`. A one-time virtual account cannot have a tax-free amount. (일회성 가상계좌에는 면세 금액을 정할 수 없습니다; S78, X25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `card-number-digits`: `method.card.credential.number` must look like `1234567890`. A card number is written in digits alone, without hyphens or spaces. (카드 번호는 하이픈이나 띄어쓰기 없이 숫자로만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `card-expiry-year-digits`: `method.card.credential.expiryYear` must look like `12`. The year in which a card expires is its last two digits (26 for 2026). (카드 유효기간의 연도는 뒤 두 자리 숫자로 씁니다 (2026년이면 26); N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `card-expiry-month-digits`: `method.card.credential.expiryMonth` must look like `12`. The month in which a card expires is two digits (03 for March). (카드 유효기간의 월은 두 자리 숫자로 씁니다 (3월이면 03); N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `card-birth-digits`: `method.card.credential.birthOrBusinessRegistrationNumber` must look like `900101` or `1234567890`. For a personal card it is the birth date in six digits (yyMMdd), for a company's card the ten digits of its registration number. (개인 카드는 생년월일 여섯 자리(yyMMdd), 법인 카드는 사업자등록번호 열 자리를 숫자로만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `card-password-digits`: `method.card.credential.passwordTwoDigits` must look like `12`. Of a card's password, the first two digits are written and nothing else. (카드 비밀번호는 앞 두 자리 숫자만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `api-order-name-bytes`: warning: `orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept on the API as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 API에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
/// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
/// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
/// - `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
/// - `key-in-account-deadline-contract`: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `method.virtualAccount.expiry`. Setting the deposit deadline takes a contract with KSNET, and as there must be a deadline, every virtual account does. (가상계좌의 입금기한을 정하려면 KSNET과 계약해야 하고, 입금기한이 필수이므로 가상계좌에는 언제나 이 계약이 있어야 합니다; S55, S80) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `key-in-account-currency`: warning: `currency` should only be `KRW` with `method.virtualAccount`. Dollars are known to work with cards issued abroad alone, and may not with a virtual account. (달러 결제는 해외에서 발급된 카드에 대해서만 알려져 있어 가상계좌로는 되지 않을 수 있습니다; S67, F25) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 카드 결제.
/// - `key-in-product-type-of-mid`: `productType` must be what the MID is set to with `method.card`. In a key-in payment by card, the product type must be the one that the MID is set to at KSNET. (카드 키인결제의 상품 유형은 KSNET 상점아이디(MID)에 설정된 유형과 같아야 승인됩니다; S47, S48, S62, N101, F05) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
/// - `key-in-buyer-name-blank`: `customer.name.full` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; N123) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
/// - `key-in-card-points`: warning: `method.card.useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N57, N78, F26) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentMethodInputCard.
/// - `key-in-receipt-digits`: warning: `method.virtualAccount.cashReceipt.customerIdentityNumber` must look like `1234567890`. Write digits alone; in the window, a hyphen lets the payment pass without a cash receipt, and the API may do the same. (현금영수증 번호는 숫자만 쓰세요. 결제창에서는 하이픈이 있으면 결제는 되고 현금영수증만 발급되지 않는데, API도 그럴 수 있습니다; S75, S76) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 계좌이체.
/// - `key-in-routed-account-contact`: `customer.phoneNumber` and `customer.email` are required with `channelGroupId` and with `method.virtualAccount`. A virtual account through a channel group needs both the buyer's phone number and e-mail. (채널 그룹으로 가상계좌를 발급하려면 구매자의 전화번호와 이메일이 모두 필요합니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
/// - `key-in-routed-fixed-account`: warning: `method.virtualAccount.option.type` should only be `NORMAL` with `channelGroupId`. Fixed accounts are issued otherwise at every gateway, so they are not advised with a channel group. (고정식 가상계좌는 결제대행사마다 발급 방식이 달라 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
/// - `key-in-routed-valid-hours`: warning: `method.virtualAccount.expiry.validHours` should not be used with `channelGroupId`. Not every gateway takes a deadline in hours, so it is not advised with a channel group. (시간으로 정하는 입금기한은 받지 않는 결제대행사가 있어 채널 그룹에서는 권하지 않습니다; N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 수기(키인)결제 연동하기.
///
/// # Policies
///
/// - `amount.taxFree`: `tax-free-exactly`. Where part of an order is tax-free, send the exact amount, or the slip and what was booked may differ; where nothing is, send 0 or nothing. (면세 상품이 섞인 주문은 면세 금액을 정확히 보내세요. 그렇지 않으면 매출전표와 실제 처리 내역이 달라질 수 있습니다. 면세 상품이 없으면 0이거나 보내지 않으면 됩니다; S33, S102, F24)
/// - `method.card.credential`: `non-authenticated-approval`. KSNET approves a key-in payment by card number and expiry alone; birth date and password are not checked, so they prove nothing about who pays. (KSNET 키인결제의 승인에는 카드 번호와 유효기간만 쓰입니다. 생년월일과 비밀번호는 보내도 확인하지 않으므로, 이 값이 맞는지로 본인을 확인할 수 없습니다; S95, X28)
/// - `method.virtualAccount.expiry`: `deadline-in-the-future`. The deposit deadline must be yet to come; how far away it may be is not known. (입금기한은 지금보다 뒤여야 합니다. 얼마나 먼 기한까지 정할 수 있는지는 알려져 있지 않습니다; X13, F04)
///
/// # History
///
/// - `instant-pay-path`. As late as August 2026 the page's text gives /payments/{paymentId}/instant/pay for key-in payment, which the API does not have. (KSNET 문서의 설명에는 2026년 8월에도 키인결제 주소가 /payments/{paymentId}/instant/pay로 적혀 있지만 API에는 그런 주소가 없습니다; S12, N20, X02)
/// - `customer.name`: `buyer-name-in-two-parts`. As late as August 2026 the page's sample puts first and last right under customer.name; the API takes full, or first and last under separated. (KSNET 문서의 예제는 2026년 8월에도 customer.name 바로 아래에 first와 last를 쓰지만, API는 full 하나 또는 separated 아래의 first와 last를 받습니다; S16, N20, X07)
/// - `productType`: `product-type-real-on-api`. The page of March 2024 has product_type with PRODUCT_TYPE_REAL and PRODUCT_TYPE_DIGITAL on the API, too; by August 2026 at the latest it is productType with PHYSICAL and DIGITAL. (2024년 3월의 문서는 API의 상품 유형도 product_type에 PRODUCT_TYPE_REAL, PRODUCT_TYPE_DIGITAL로 쓴다고 했습니다. 늦어도 2026년 8월의 문서부터는 productType에 PHYSICAL, DIGITAL입니다; S43, N09, X01)
///
/// # Notes
///
/// - `productType`: `product-type-on-each-surface`. The SDK writes REAL where the REST API writes PHYSICAL. (같은 상품 유형을 SDK는 REAL/DIGITAL, REST API는 PHYSICAL/DIGITAL로 씁니다; X01)
/// - `key-in-endpoint`. Key-in payment is POST /payments/{paymentId}/instant. (수기 결제의 주소는 POST /payments/{paymentId}/instant 입니다; X02)
/// - `method.card.useFreeInterestFromMerchant`: `merchant-interest-names`. The REST API calls it useFreeInterestFromMerchant, the SDK useFreeInterestFromMall. (REST API의 이름은 useFreeInterestFromMerchant이고 SDK의 이름은 useFreeInterestFromMall입니다; X08)
/// - `channelGroupId`: `smart-routing-covers`. KSNET can be in a channel group (smart routing) since 3 June 2024, for cards, transfer, virtual accounts and mobile in the window, cards and virtual accounts by key-in, and cards by billing key; easy pay is not listed. (2024년 6월 3일부터 채널 그룹(스마트 라우팅)에 KSNET을 넣을 수 있습니다. 결제창의 카드, 계좌이체, 가상계좌, 휴대폰과 키인결제의 카드, 가상계좌, 빌링키의 카드가 대상이고 간편결제는 목록에 없습니다; N76, N100, N118)
/// - `channelGroupId`: `smart-routing-spelling`. The guide to smart routing has the misprints NOMAL, virtaulAccount and chanenlGroupId; the names are NORMAL, virtualAccount and channelGroupId, and productCount is a whole number. (스마트 라우팅 안내의 예제에는 NOMAL, virtaulAccount, chanenlGroupId라는 오타가 있습니다. 맞는 이름은 NORMAL, virtualAccount, channelGroupId이고 상품 개수(productCount)는 정수입니다; X33)
/// - `method.card.credential`: `smart-routing-card-details`. With a channel group it is open which gateway takes the card, so it is best to send birth date and password, too. (채널 그룹으로 카드를 결제할 때는 어느 결제대행사가 맡을지 모르므로 생년월일과 비밀번호까지 모두 보내는 것이 안전합니다; X28)
/// - `amount.vat`: `vat-default`. Without VAT it is one eleventh of what is left of the total after the tax-free amount, and without that all of it is taxed; where both together exceed the total, the answer is 409. (부가세를 보내지 않으면 전체 금액에서 면세 금액을 뺀 값의 11분의 1로 계산되고, 면세 금액을 보내지 않으면 전액이 과세됩니다. 면세 금액과 부가세의 합이 전체 금액을 넘으면 409 오류입니다; S34, N84)
/// - `method.card`: `installments-on-key-in`. Instalments and interest of a key-in payment are set within method.card. (키인결제의 할부와 무이자 설정은 method.card 안에 있습니다; N78)
/// - `method.virtualAccount`: `key-in-accounts`. A virtual account needs a bank, a deadline and a kind (one-time NORMAL or FIXED), and a fixed one its account by pgAccountId or accountNumber; which banks KSNET issues accounts of is not published. (가상계좌에는 은행, 입금기한, 유형(회전식 NORMAL 또는 고정식 FIXED)이 모두 있어야 합니다. 고정식에는 계좌를 pgAccountId나 accountNumber로 지정합니다. 발급할 수 있는 은행의 목록은 공개되어 있지 않습니다; N80, X13, X14)
/// - `method.virtualAccount.option.type`: `fixed-accounts`. KSNET's page speaks of one-time accounts alone; a fixed one can be sent, and the limits on VAT and tax-free amounts are for one-time accounts. (KSNET 문서는 회전식(일회성) 계좌만 이야기합니다. 고정식 계좌도 보낼 수는 있고, 부가세와 면세 금액의 제한은 회전식에만 있습니다; X25, F30)
/// - `isEscrow`: `escrow-on-the-api`. The schema of the REST API, which is the same for all gateways, allows escrow in a key-in payment; KSNET does not. (REST API 명세는 키인결제의 에스크로를 허용하지만 명세는 모든 결제대행사에 공통인 것이고 KSNET은 받지 않습니다; N97, X27)
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
///
/// # Policies
///
/// - `verify-after-payment`. Do not trust what the browser says; read the payment again on the server and compare the amount and the rest. A virtual account is VIRTUAL_ACCOUNT_ISSUED when issued and PAID when the money is in. (브라우저가 알려 준 결과를 믿지 말고 서버에서 결제를 다시 조회해 금액과 내용을 비교하세요. 가상계좌는 발급되면 VIRTUAL_ACCOUNT_ISSUED, 입금되면 PAID입니다; N114, S52)
///
/// # Notes
///
/// - `sales-slips`. There are no sales slips but for cards and easy pay; this is KSNET's policy, and receiptUrl may then be missing. (카드와 간편결제가 아니면 매출전표를 볼 수 없습니다. KSNET의 정책이며, 이때 영수증 주소(receiptUrl)가 없을 수 있습니다; S98)
/// - `receipts-print-themselves`. The receipts of payments and cancels open the print dialog by themselves; this is KSNET's policy. (승인 영수증이나 취소 영수증을 열면 인쇄 창이 저절로 뜹니다. KSNET의 정책입니다; S101)
/// - `no-card-behind-easy-pay`. KSNET does not tell the card of a card payment through Kakao Pay or Payco, so there is none in the payment or the webhook. (카카오페이나 페이코로 한 카드 결제는 KSNET이 카드 번호와 카드사를 알려 주지 않아 조회와 웹훅에 카드 정보가 없습니다; S73, N136)
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
///
/// # Fields
///
/// - `amount`. The amount to cancel; all of it where it is left out. (취소할 금액. 보내지 않으면 전액을 취소합니다; N89)
/// - `currentCancellableAmount`. What can still be cancelled; where it is sent, the cancel takes place only if it is right, which keeps it from happening twice. (지금 취소할 수 있는 잔액. 보내면 잔액이 같을 때만 취소되어 두 번 취소되는 일을 막아 줍니다; N89)
/// - `promotionDiscountRetainOption`. Whether the discount stays after a partial cancel (RETAIN) or is worked out anew (RELEASE, the default). (부분 취소 뒤에도 처음의 할인율을 지킬지(RETAIN) 새로 적용할지(RELEASE). 보내지 않으면 RELEASE입니다; N89)
/// - `reason`. Why the payment is cancelled. (취소 사유; N89)
/// - `refundAccount`. The account that a paid virtual account is refunded to, with bank, number and holder. (입금된 가상계좌 결제를 돌려줄 계좌. 은행, 계좌번호, 예금주가 모두 필요합니다; S56, N106)
/// - `requester`. Who asked for the cancel, CUSTOMER or ADMIN. (누가 취소를 요청했는지. 고객은 CUSTOMER, 관리자는 ADMIN; N89)
/// - `taxFreeAmount`. The tax-free part of the cancel; send it wherever there is one. (취소액에 든 면세분. 면세 상품이 섞였으면 꼭 보내세요; S102, N89)
///
/// # Rules
///
/// - `cancel-tax-free-within-amount`: `taxFreeAmount` can be no more than `amount`. The tax-free part of a cancel cannot be more than its amount. (취소하는 면세 금액은 취소 금액보다 클 수 없습니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
/// - `cancel-vat-within-amount`: `vatAmount` can be no more than `amount`. The VAT of a cancel cannot be more than its amount. (취소하는 부가세는 취소 금액보다 클 수 없습니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
/// - `cancel-refund-contract`: the contract `VIRTUAL_ACCOUNT_REFUND` (virtual-account refund) is needed with `refundAccount`. Paying a virtual-account payment back to an account takes KSNET's refund contract. (입금된 가상계좌 결제를 계좌로 환불하려면 KSNET과 가상계좌 환불 특약을 맺어야 합니다; S56, S79, N106) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가상계좌.
/// - `cancel-holder-phone`: warning: `refundAccount.holderPhoneNumber` should not be used. The holder's phone number is for Smartro's virtual accounts alone, and ignored here. (예금주 연락처는 스마트로의 가상계좌에만 쓰이며 KSNET에서는 무시됩니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBodyRefundAccount.
/// - `cancel-refund-email`: warning: `refundEmail` should not be used. The refund e-mail is for Triple-A alone, and ignored here. (환불 이메일은 Triple-A 결제에만 쓰이며 KSNET에서는 무시됩니다; N89) from [openapi](https://developers.portone.io/api/rest-v2), CancelPaymentBody.
///
/// # Policies
///
/// - `amount`: `partial-cancel-limit`. A payment by card, transfer, virtual account or easy pay can be cancelled in part 9 times in all; whether the rest can still be cancelled at once after that is not known. (카드, 계좌이체, 가상계좌, 간편결제는 한 결제를 모두 9번까지만 부분 취소할 수 있습니다. 9번을 다 쓴 뒤 남은 금액을 한꺼번에 취소할 수 있는지는 알려져 있지 않습니다; S99, N128, X34, F13)
/// - `cancel-deadline`. A payment can be cancelled for 6 months; PortOne's general guide is longer (a year for cards, no limit for virtual accounts), and KSNET's limit is what counts. Months are those of the Korean calendar day. (결제일로부터 6개월이 지난 결제는 취소할 수 없습니다. 포트원의 일반 안내(카드 1년, 가상계좌 제한 없음)보다 KSNET의 기한이 짧으므로 이쪽을 따릅니다. 달은 한국 날짜로 셉니다; S100, N108, N128, X24, F12)
/// - `amount`: `mobile-no-partial-cancel`. A mobile-phone payment cannot be cancelled in part, only as a whole. (휴대폰 소액결제는 부분 취소할 수 없고 전액만 취소됩니다; S87, N128)
/// - `mobile-cancel-same-month`. Cancel a mobile-phone payment within its calendar month; this is PortOne's general guide and not on KSNET's page, so expect a refusal in another month. (휴대폰 소액결제는 결제한 달 안에만 취소하세요. 포트원의 일반 안내이며 KSNET 문서에는 없으므로, 달이 바뀌었으면 거절될 수 있다고 보아야 합니다; N107, X24, F14)
/// - `refundAccount`: `refund-hours`. Virtual-account payments can be cancelled from 06:00 until before 23:00 Korean time; at other times KSNET answers with an error. (가상계좌 결제는 한국 시간 06시부터 23시 전까지만 취소(환불)할 수 있고 그 밖의 시간에는 오류가 됩니다. KSNET의 정책입니다; S84, N128, F11)
/// - `refundAccount`: `refund-account`. Cancelling a paid virtual account takes the bank, number and holder of the account to refund to; it takes 1 to 2 business days and costs 300 won each time. (입금된 가상계좌 결제를 취소하려면 환불받을 은행, 계좌번호, 예금주를 보내야 합니다. 환불에는 영업일로 1~2일이 걸리고 건마다 수수료 300원이 듭니다; S79, N106)
///
/// # History
///
/// - `cancel-within-a-year`. PortOne's general guide lets card payments be cancelled for a year; with KSNET it is six months. (포트원의 일반 취소 안내는 카드 결제를 1년까지 취소할 수 있다고 하지만 KSNET에서는 6개월까지입니다; N108, X24)
///
/// # Notes
///
/// - `cancel-body`. Without an amount all of the payment is cancelled, and without a tax-free amount all of the cancel is taxed. (취소 금액을 보내지 않으면 전액이 취소되고, 면세 금액을 보내지 않으면 취소 금액이 모두 과세분으로 처리됩니다; N89)
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
///
/// # Fields
///
/// - `appScheme`. The scheme by which card apps come back to the shop's app; a WebView needs it. (앱카드와 ISP 앱에서 돌아올 앱의 스킴이며 WebView에서 필수입니다; N64)
/// - `billingKeyMethod`. The pay method that a billing key is issued for. (빌링키를 발급할 결제수단; S05, N68)
/// - `channelKey`. The key given by the console; billing keys in the window take no channel group. (콘솔에서 채널을 만들 때 받은 키. 빌링키 발급에는 채널 그룹을 쓸 수 없습니다; N68, X21)
/// - `storeId`. The unique value of the merchant's store. (고객사 상점을 나타내는 고유 값; N68)
///
/// # Rules
///
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `buyer-name`: `customer.fullName`, or `customer.firstName` and `customer.lastName`, is required. KSNET needs the buyer's name. (KSNET 결제에는 구매자 이름이 필수입니다; S32, N39, N02, N14, N33, N38, N102, X07, X22, X23) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `buyer-name-blank`: `customer.fullName` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; S32) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `window-type-pc`: `windowType.pc` can only be `IFRAME`. On PC the window opens as IFRAME alone; anything else is an error. (PC에서는 IFRAME 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S35, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `window-type-mobile`: `windowType.mobile` can only be `REDIRECTION`. On mobile the window opens as REDIRECTION alone; anything else is an error. (모바일에서는 REDIRECTION 방식의 결제창만 열리고, 다른 방식은 오류가 됩니다; S36, S37, N61) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `locale-ignored`: warning: `locale` should only be `KO_KR`. The KSNET window speaks Korean (KO_KR) alone; other values are ignored without an error. (KSNET 결제창은 한국어(KO_KR)만 지원하며 다른 값은 오류 없이 무시됩니다; S39, S40, X12, N34, N46, F03) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `mobile-redirect-url`: `redirectUrl` is required on mobile. On mobile the window is a redirection, so it needs the address to come back to. (모바일 결제창은 페이지 이동 방식이므로 돌아올 주소가 필수입니다; S41, N62) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), SDK 결제/빌링키 발급 공통.
/// - `buyer-name-length`: `customer.fullName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). The buyer's name has 50 bytes at most; no charset is named, so they are counted as those of the order name, in EUC-KR. (구매자 이름은 50바이트까지입니다. 문자 집합은 명시되지 않아 주문명과 같은 EUC-KR로 셉니다; N38, F09) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), Customer.
/// - `redirect-url-format`: `redirectUrl` must look like `shop://paid`. The address to come back to is absolute, http(s) in browsers and the app's own scheme in a WebView. (돌아올 주소는 http(s)로 시작하는 전체 주소이며, 앱의 WebView에서는 앱 스킴도 됩니다; N113, X26) from [mobile-payment](https://developers.portone.io/opi/ko/integration/mobile-payment/readme-v2), redirectUrl.
/// - `forced-redirect`: `redirectUrl` is required where `forceRedirect` is `true`. A redirection after every payment needs an address to go to. (결제 뒤에 항상 이동하려면 이동할 주소가 있어야 합니다; N62) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `notice-urls-format`: `noticeUrls` must look like `https://shop.example/paid`. Webhooks go to http or https addresses. (웹훅을 받을 주소는 http 또는 https 주소입니다; N65) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `window-billing-key`: warning: `billingKeyMethod` should not be used. KSNET's own page alone offers billing keys in the window, where others know the API only; ask KSNET and PortOne first. (결제창 빌링키 발급은 KSNET 문서에만 있고 다른 문서들은 API 발급만 된다고 하므로, 쓰기 전에 KSNET과 포트원에 확인하세요; X15, N98, N132, F01) from [pg-overview](https://developers.portone.io/opi/ko/integration/pg/v2/readme), KSNET.
/// - `window-billing-card`: `billingKeyMethod` can only be `CARD`. The window issues billing keys of cards alone. (결제창에서는 카드 빌링키만 발급합니다; S05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
/// - `window-billing-others`: `easyPay`, `mobile` and `paypal` cannot be used. This belongs to a pay method that KSNET issues no billing keys for. (KSNET이 빌링키를 발급하지 않는 결제수단의 설정입니다; S05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 가능한 결제수단.
/// - `window-billing-bypass`: `bypass` cannot be used. For billing keys there is nothing to pass on to KSNET as it is. (빌링키 발급에는 KSNET에 그대로 전달하는 값이 없습니다; N60) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), IssueBillingKeyBypass.
///
/// # Notes
///
/// - `window-billing-untold`. The page's heading speaks of billing keys as well, and its sample is of requestPayment alone. (KSNET 문서의 제목은 빌링키 발급을 함께 말하지만 예시는 requestPayment뿐입니다; S07, X15)
/// - `window-billing-confirm`. With confirmation by hand the billing key is NEEDS_CONFIRMATION until the API is told to confirm. (수동 승인을 쓰면 승인 API를 호출할 때까지 빌링키는 NEEDS_CONFIRMATION입니다; N111)
#[derive(Clone, Copy, Debug)]
pub enum requestIssueBillingKey {}
impl Operation for requestIssueBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::REQUEST_ISSUE_BILLING_KEY;
}
impl Browser for requestIssueBillingKey {}
/// `issueBillingKey`: Issuing a billing key through the API (API 빌링키 발급).
///
/// # Fields
///
/// - `customer.id`. The merchant's own id of the customer. (고객사가 매긴 고객 번호; S17)
/// - `method.card`. A billing key is for a card and nothing else. (빌링키는 카드로만 발급합니다; S06, N85)
/// - `method.card.credential.birthOrBusinessRegistrationNumber`. KSNET needs the birth date or registration number to issue a billing key. (KSNET 빌링키 발급에는 생년월일이나 사업자등록번호가 필수입니다; S96, N124, X28)
/// - `method.card.credential.expiryMonth`. KSNET needs the month in which the card expires to issue a billing key. (KSNET 빌링키 발급에는 유효기간의 월이 필수입니다; S96, N124)
/// - `method.card.credential.expiryYear`. KSNET needs the year in which the card expires to issue a billing key. (KSNET 빌링키 발급에는 유효기간의 연도가 필수입니다; S96, N124)
/// - `method.card.credential.number`. KSNET needs the card number to issue a billing key. (KSNET 빌링키 발급에는 카드 번호가 필수입니다; S96, N124)
/// - `method.card.credential.passwordTwoDigits`. KSNET needs the first two digits of the card's password to issue a billing key. (KSNET 빌링키 발급에는 카드 비밀번호 앞 두 자리가 필수입니다; S96, N124, X28)
///
/// # Rules
///
/// - `one-channel`: exactly one is required of `channelKey` and `channelGroupId`. A channel is chosen by its key or by a channel group, never by both. (채널은 채널 키나 채널 그룹 ID 가운데 하나로만 지정합니다; S08, S27, X21, N43, N76) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.
/// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
/// - `card-number-digits`: `method.card.credential.number` must look like `1234567890`. A card number is written in digits alone, without hyphens or spaces. (카드 번호는 하이픈이나 띄어쓰기 없이 숫자로만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `card-expiry-year-digits`: `method.card.credential.expiryYear` must look like `12`. The year in which a card expires is its last two digits (26 for 2026). (카드 유효기간의 연도는 뒤 두 자리 숫자로 씁니다 (2026년이면 26); N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `card-expiry-month-digits`: `method.card.credential.expiryMonth` must look like `12`. The month in which a card expires is two digits (03 for March). (카드 유효기간의 월은 두 자리 숫자로 씁니다 (3월이면 03); N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `card-birth-digits`: `method.card.credential.birthOrBusinessRegistrationNumber` must look like `900101` or `1234567890`. For a personal card it is the birth date in six digits (yyMMdd), for a company's card the ten digits of its registration number. (개인 카드는 생년월일 여섯 자리(yyMMdd), 법인 카드는 사업자등록번호 열 자리를 숫자로만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `card-password-digits`: `method.card.credential.passwordTwoDigits` must look like `12`. Of a card's password, the first two digits are written and nothing else. (카드 비밀번호는 앞 두 자리 숫자만 씁니다; N79) from [openapi](https://developers.portone.io/api/rest-v2), CardCredential.
/// - `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
/// - `billing-key-routed-buyer-name`: `customer.name` is required with `channelGroupId`. A billing key through a channel group needs the buyer's name. (채널 그룹으로 빌링키를 발급하려면 구매자 이름이 필요합니다; N100, N103) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
///
/// # Notes
///
/// - `channelGroupId`: `billing-key-partial-failure`. With a channel group the key may be issued at some gateways alone; channelSpecificFailures of the answer names those that failed. (채널 그룹에서는 일부 결제대행사에만 빌링키가 발급될 수 있으며, 실패한 채널은 응답의 channelSpecificFailures에 있습니다; N85)
/// - `billing-key-by-api`. Issuing KSNET's billing keys through the API is certain; of the window, sources differ. (KSNET의 빌링키는 API로 발급하는 것이 확실합니다. 결제창 발급은 자료마다 말이 다릅니다; N98, N132, X15)
/// - `billing-key-sample`. The page's sample sends the channel key, the customer's id and the five parts of the card. (KSNET 문서의 예제는 채널 키와 고객 번호(customer.id), 카드 정보 다섯 가지를 보냅니다; S17)
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
///
/// # Fields
///
/// - `amount.taxFree`. The tax-free amount; exact where part of the order is tax-free, 0 where it is left out. (면세 금액. 면세 상품이 섞인 주문이면 정확히 보내고, 보내지 않으면 0입니다; S33, S102, N84)
/// - `currency`. The currency; the REST API takes KRW or USD, never with a prefix. (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다; S30, X09)
/// - `customer.name`. The buyer's name, as a whole in full or in two parts in separated. (구매자 이름. 전체 이름은 full, 나누어 쓰면 separated 아래의 first와 last; N83, N123)
/// - `productType`. A payment with a billing key needs the product type, too, PHYSICAL or DIGITAL. (빌링키 결제에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; S42, N82, N101, N122, X01, F06)
/// - `useFreeInterestFromMerchant`. Whether the merchant funds interest-free instalments; it stands at the top of the request. (무이자 할부의 이자를 고객사가 낼지 정합니다. 요청의 맨 위에 씁니다; S97, X08)
///
/// # Rules
///
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `key-in-buyer-name`: exactly one is required of `customer.name.full` and `customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; X07, N83) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
/// - `api-order-name-bytes`: warning: `orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept on the API as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 API에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
/// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
/// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
/// - `api-bypass-ignored`: warning: `bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N75, N85, N86) from [openapi](https://developers.portone.io/api/rest-v2), InstantPaymentInput.bypass.
/// - `billing-key-payment-buyer-name`: warning: `customer.name` is required. Send the buyer's name here, too; V1 demands it for KSNET, and V2's schema says nothing. (빌링키 결제에도 구매자 이름을 보내세요. V1에서는 KSNET의 필수 값이었고 V2 명세에는 적혀 있지 않습니다; N123, F08) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
/// - `billing-key-payment-product-type-of-mid`: `productType` must be what the MID is set to. In a payment with a billing key, the product type must be the one that the MID is set to at KSNET. (빌링키 결제의 상품 유형은 KSNET 상점아이디(MID)에 설정된 유형과 같아야 승인됩니다; S47, S48, S62, N101, F06) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
/// - `billing-key-payment-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `billing-key-payment-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, S97, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 빌링키 결제.
/// - `billing-key-payment-cash-receipt`: warning: `cashReceipt` should not be used. A cash receipt in a billing-key payment is for Naver Pay points at NICE alone, and ignored here. (빌링키 결제의 현금영수증은 나이스페이먼츠의 네이버페이 포인트에만 쓰이며 KSNET에서는 무시됩니다; N86) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
/// - `billing-key-payment-locale`: warning: `locale` should not be used. The language of a billing-key payment is for Eximbay alone, and ignored here. (빌링키 결제의 언어는 엑심베이에만 쓰이며 KSNET에서는 무시됩니다; N86) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
/// - `billing-key-payment-card-points`: warning: `useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N86, F26) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
///
/// # Policies
///
/// - `useFreeInterestFromMerchant`: `free-interest-issuers`. Merchant-funded interest works with cards issued by BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone; a request of the API does not name the issuer, so nothing can check it beforehand. (고객사 부담 무이자는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협이 발급한 카드에서만 됩니다. API 요청에는 카드사가 없으므로 미리 확인할 수 없습니다; S104)
///
/// # History
///
/// - `useFreeInterestFromMerchant`: `free-interest-from-mall-on-api`. As late as August 2026 the page calls merchant-funded interest of a billing-key payment card.use_free_interest_from_mall; the API takes useFreeInterestFromMerchant. (KSNET 문서에는 2026년 8월에도 빌링키 결제의 고객사 분담 무이자가 card.use_free_interest_from_mall로 적혀 있지만, API가 받는 이름은 useFreeInterestFromMerchant입니다; S97, N20, X08)
///
/// # Notes
///
/// - `channelKey`: `super-billing-key`. A billing key issued through a channel group works at several gateways; to pay by KSNET, give KSNET's channel key here. (채널 그룹으로 발급한 빌링키는 여러 결제대행사에 통합니다. KSNET으로 결제하려면 여기에 KSNET 채널 키를 쓰세요; N86, N100)
/// - `billing-key-payment-endpoint`. Paying with a billing key is POST /payments/{paymentId}/billing-key, which KSNET's page does not mention. (빌링키 결제 주소는 POST /payments/{paymentId}/billing-key이며 KSNET 문서에는 나와 있지 않습니다; N86)
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
///
/// # Fields
///
/// - `payment.amount.taxFree`. The tax-free amount; exact where part of the order is tax-free, 0 where it is left out. (면세 금액. 면세 상품이 섞인 주문이면 정확히 보내고, 보내지 않으면 0입니다; S33, S102, N84)
/// - `payment.billingKey`. The billing key to pay with. (결제할 빌링키; S19, X06)
/// - `payment.currency`. The currency; the REST API takes KRW or USD, never with a prefix. (결제 통화. REST API에서는 접두어 없이 KRW 또는 USD로 씁니다; S20, S30, X09)
/// - `payment.customer`. The buyer, by id and by whatever else is needed. (구매자 정보. 고객 번호 말고도 필요한 만큼 넣을 수 있습니다; S20, S21)
/// - `payment.productType`. A scheduled payment needs the product type, too, PHYSICAL or DIGITAL. (예약 결제에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; S42, N82, N101, N122, X01, F06)
/// - `paymentId`. The id of the payment to come, another one for every schedule. (예약할 결제의 번호. 예약마다 달라야 합니다; S18)
/// - `timeToPay`. The moment at which the payment is tried, which must be yet to come. (결제를 시도할 시각이며 지금보다 뒤여야 합니다; S22, N87)
///
/// # Rules
///
/// - `schedule-time-format`: `timeToPay` must look like `2026-08-06T09:30:00+09:00`. The time to pay is RFC 3339 with an offset (+09:00 for Korea). (결제 예정 시각은 시간대가 있는 RFC 3339 형식으로 씁니다 (한국 시간이면 +09:00); S22, N87) from [openapi](https://developers.portone.io/api/rest-v2), CreatePaymentScheduleBody.
/// - `schedule-currency`: `payment.currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `schedule-order-name-bytes`: warning: `payment.orderName` can be 50 bytes at most, in characters that EUC-KR has (a syllable of Hangul is 2). An order name at KSNET has 50 bytes of EUC-KR (25 Hangul) at most; this is said of the window, and is best kept in a schedule as well. (KSNET의 주문명은 EUC-KR로 50바이트(한글 25자)까지입니다. 결제창에 대해서만 밝혀진 제한이지만 예약 결제에서도 지키는 것이 안전합니다; N40, F10) from [browser-sdk](https://developers.portone.io/sdk/ko/v2-sdk/readme), PaymentRequest.orderName.
/// - `schedule-tax-free-within-total`: `payment.amount.taxFree` can be no more than `payment.amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
/// - `schedule-vat-within-total`: `payment.amount.vat` can be no more than `payment.amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
/// - `schedule-buyer-name`: warning: `payment.customer.name` is required. Send the buyer's name with a schedule, too; V1 demands it for KSNET, and V2's schema says nothing. (예약 결제에도 구매자 이름을 보내세요. V1에서는 KSNET의 필수 값이었고 V2 명세에는 적혀 있지 않습니다; N123, F08) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
/// - `schedule-one-buyer-name`: exactly one is required of `payment.customer.name.full` and `payment.customer.name.separated`. The buyer's name is either `full` or `separated`. (구매자 이름은 전체 이름(full)과 성·이름(separated) 중 하나로만 씁니다; N83, X07) from [openapi](https://developers.portone.io/api/rest-v2), CustomerNameInput.
/// - `schedule-product-type-of-mid`: `payment.productType` must be what the MID is set to. In a scheduled payment, the product type must be the one that the MID is set to at KSNET. (예약 결제의 상품 유형은 KSNET 상점아이디(MID)에 설정된 유형과 같아야 승인됩니다; S47, S48, S62, N101, F06) from [smart-routing](https://developers.portone.io/opi/ko/extra/smart-routing/integration), API 빌링키 발급 및 정기결제 연동하기.
/// - `schedule-installment-contract`: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `payment.installmentMonth`. Credit-card instalments take a contract with KSNET. (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다; S58) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), KSNET과 사전 계약이 필요한 경우.
/// - `schedule-free-interest-contract`: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `payment.useFreeInterestFromMerchant` is `true`. Merchant-funded interest takes a contract with KSNET. (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다; S54, S97, X08) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 빌링키 결제.
/// - `schedule-cash-receipt`: warning: `payment.cashReceipt` should not be used. A cash receipt in a scheduled payment is for Naver Pay points at NICE alone, and ignored here. (예약 결제의 현금영수증은 나이스페이먼츠의 네이버페이 포인트에만 쓰이며 KSNET에서는 무시됩니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
/// - `schedule-locale`: warning: `payment.locale` should not be used. The language of a scheduled payment is for Eximbay alone, and ignored here. (예약 결제의 언어는 엑심베이에만 쓰이며 KSNET에서는 무시됩니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
/// - `schedule-card-points`: warning: `payment.useCardPoint` cannot be `true`. Paying with card points is not confirmed for KSNET and may be ignored. (카드 포인트 사용은 KSNET에서 확인되지 않은 기능이라 무시될 수 있습니다; N86, N87, F26) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
/// - `schedule-bypass-ignored`: warning: `payment.bypass` should not be used. No value is known that the REST API passes on to KSNET as it is. (REST API에서 KSNET으로 그대로 전달되는 추가 값은 알려진 것이 없습니다; N86, N87) from [openapi](https://developers.portone.io/api/rest-v2), BillingKeyPaymentInput.
///
/// # Policies
///
/// - `schedule-result`. The result of a scheduled payment comes by webhook; to repeat it, schedule the next one when each is done. (예약한 결제의 결과는 웹훅으로 옵니다. 반복 결제는 한 번이 끝날 때마다 다음 결제를 새로 예약합니다; S23, N116)
/// - `paymentId`: `schedule-one-id-each`. Every schedule needs a payment id of its own. (예약마다 새 결제 번호(paymentId)가 하나씩 필요합니다; S18)
///
/// # History
///
/// - `schedules-path`. As late as August 2026 the page's text gives /schedules for scheduling, which the API does not have. (KSNET 문서의 설명에는 2026년 8월에도 예약 주소가 /schedules로 적혀 있지만 API에는 그런 주소가 없습니다; S14, N20, X03)
/// - `payment.billingKey`: `schedule-snake-case-billing-key`. As late as August 2026 the page's sample writes billing_key where the API takes billingKey. (KSNET 문서의 예제는 2026년 8월에도 빌링키를 billing_key로 쓰지만 API가 받는 이름은 billingKey입니다; S19, N20, X06)
///
/// # Notes
///
/// - `schedule-endpoint`. Scheduling is POST /payments/{paymentId}/schedule with the payment under payment; reading and revoking are at /payment-schedules. (예약 주소는 POST /payments/{paymentId}/schedule이고 결제 내용은 payment 아래에 넣습니다. 조회와 취소는 /payment-schedules에 있습니다; S18, X03, X06)
/// - `schedule-sample`. The page's sample sends the order name, the customer's id, the amount and the bare code KRW, and more about the customer may be added; the sample of March 2024 lacked a comma. (KSNET 문서의 예제는 주문명, 고객 번호, 금액, 접두어 없는 통화(KRW)를 보내고, 고객 정보는 필요한 만큼 더 넣을 수 있습니다. 2024년 3월의 예제에는 쉼표가 하나 빠져 있었습니다; S20, S21)
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
///
/// # Fields
///
/// - `logistics.sentAt`. When the goods were sent. (물건을 보낸 일시; S93, N90, X05)
///
/// # Rules
///
/// - `escrow-sent-at-format`: `logistics.sentAt` must look like `2026-08-06T09:30:00+09:00`. The time of dispatch is ISO 8601 with an offset (+09:00 for Korea). (발송 일시는 시간대가 있는 ISO 8601 형식으로 씁니다 (한국 시간이면 +09:00); S93, N90, X05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
/// - `escrow-received-at-format`: `logistics.receivedAt` must look like `2026-08-06T09:30:00+09:00`. The time of receipt is ISO 8601 with an offset (+09:00 for Korea). (수령 일시는 시간대가 있는 ISO 8601 형식으로 씁니다 (한국 시간이면 +09:00); N90) from [openapi](https://developers.portone.io/api/rest-v2), PaymentLogistics.
///
/// # Policies
///
/// - `escrow-visible`. An escrow payment shows in KSNET's own pages (ksta.ksnet.co.kr) 30 to 60 minutes after it was made. (에스크로 거래는 결제하고 30분에서 1시간 뒤에야 KSNET 관리자 페이지(ksta.ksnet.co.kr의 PG 거래내역, 배송 에스크로 거래조회)에 나타납니다; S90)
///
/// # History
///
/// - `escrow-logis-path`. As late as August 2026 the page gives POST /payments/{paymentId}/escrow/logis for registering and changing alike, which the API does not have. (KSNET 문서에는 2026년 8월에도 배송 정보의 등록과 변경이 모두 POST /payments/{paymentId}/escrow/logis로 적혀 있지만 API에는 그런 주소가 없습니다; S92, N20, X04)
/// - `logistics.sentAt`: `escrow-snake-case-sent-at`. As late as August 2026 the page calls the time of dispatch logistics_form.send_at; the API takes logistics.sentAt. (KSNET 문서는 2026년 8월에도 발송 일시를 logistics_form.send_at이라고 부르지만 API가 받는 이름은 logistics.sentAt입니다; S93, N20, X05)
///
/// # Notes
///
/// - `escrow-endpoint`. A delivery is registered by POST and changed by PATCH, both at /payments/{paymentId}/escrow/logistics; V1 supports registering, reading and changing for KSNET, too. (배송 정보의 등록은 POST, 수정은 PATCH이고 주소는 모두 /payments/{paymentId}/escrow/logistics입니다. V1에서도 KSNET은 등록과 조회, 수정을 지원합니다; N90, N135, X04)
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
///
/// # Fields
///
/// - `logistics.sentAt`. When the goods were sent. (물건을 보낸 일시; S93, N90, X05)
///
/// # Rules
///
/// - `escrow-sent-at-format`: `logistics.sentAt` must look like `2026-08-06T09:30:00+09:00`. The time of dispatch is ISO 8601 with an offset (+09:00 for Korea). (발송 일시는 시간대가 있는 ISO 8601 형식으로 씁니다 (한국 시간이면 +09:00); S93, N90, X05) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 에스크로.
/// - `escrow-received-at-format`: `logistics.receivedAt` must look like `2026-08-06T09:30:00+09:00`. The time of receipt is ISO 8601 with an offset (+09:00 for Korea). (수령 일시는 시간대가 있는 ISO 8601 형식으로 씁니다 (한국 시간이면 +09:00); N90) from [openapi](https://developers.portone.io/api/rest-v2), PaymentLogistics.
///
/// # Policies
///
/// - `escrow-modify-after-registration`. A delivery can be changed only after its registration is complete. (배송 정보는 등록이 끝난 뒤에만 수정할 수 있습니다; S91)
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
///
/// # Fields
///
/// - `customer.identityNumber`. The phone or registration number that the receipt is for. (현금영수증을 받을 휴대폰 번호나 사업자등록번호; N92)
/// - `customer.name`. A cash receipt needs the buyer's name. (현금영수증 발급에는 구매자 이름이 필수입니다; N92, N123)
/// - `productType`. A cash receipt needs the product type, too, PHYSICAL or DIGITAL. (현금영수증 발급에도 상품 유형이 필수입니다. 값은 PHYSICAL(실물) 또는 DIGITAL(디지털)입니다; N82, N122, X01)
/// - `type`. What the cash receipt is for, PERSONAL for income tax or CORPORATE for expenses. (현금영수증의 용도. 소득공제는 PERSONAL, 지출증빙은 CORPORATE; N92)
///
/// # Rules
///
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `api-tax-free-within-total`: `amount.taxFree` can be no more than `amount.total`. The tax-free amount cannot be more than the total. (면세 금액은 전체 금액보다 클 수 없습니다; S102, N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
/// - `api-vat-within-total`: `amount.vat` can be no more than `amount.total`. The VAT cannot be more than the total. (부가세는 전체 금액보다 클 수 없습니다; N84) from [openapi](https://developers.portone.io/api/rest-v2), PaymentAmountInput.
/// - `cash-receipt-paid-at-format`: `paidAt` must look like `2026-08-06T09:30:00+09:00`. The time of payment is RFC 3339 with an offset (+09:00 for Korea). (결제 일시는 시간대가 있는 RFC 3339 형식으로 씁니다 (한국 시간이면 +09:00); N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptBody.
/// - `cash-receipt-name-blank`: `customer.name` cannot be blank. The buyer's name cannot be blank. (구매자 이름은 비워 둘 수 없습니다; N123) from [openapi-v1](https://developers.portone.io/api/rest-v1), buyer_name.
/// - `cash-receipt-number-digits`: warning: `customer.identityNumber` must look like `1234567890`. Write the phone or registration number in digits alone; in the window a hyphen means that no receipt is issued, and the API may do the same. (휴대폰 번호나 사업자등록번호는 숫자만 쓰세요. 결제창에서는 하이픈이 있으면 현금영수증이 발급되지 않는데, API도 그럴 수 있습니다; S75, S76) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 계좌이체.
/// - `cash-receipt-number-kind`: warning: `customer.identityNumberType` should not be used. The kind of the number is for Galaxia alone, and ignored here. (식별번호의 종류는 갤럭시아머니트리에만 쓰이며 KSNET에서는 무시됩니다; N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptCustomerInput.
/// - `cash-receipt-other-gateways`: warning: `businessRegistrationNumber` and `paymentMethod` should not be used. The registration number and the pay method are for Welcome Payments alone, and ignored here. (사업자등록번호와 결제 수단은 웰컴페이먼츠에만 쓰이며 KSNET에서는 무시됩니다; N92) from [openapi](https://developers.portone.io/api/rest-v2), IssueCashReceiptBody.
///
/// # Policies
///
/// - `cash-receipt-after-partial-cancel`. After a partial cancel of a mixed-tax virtual-account payment, cancel the cash receipt and issue one for what is left. (복합과세 가상계좌 결제를 부분 취소했다면 현금영수증을 취소하고, 남은 금액으로 다시 발급하세요; S86)
///
/// # Notes
///
/// - `cash-receipts-on-ksnet`. No V2 page lists the gateways with cash receipts through the API; V1 has issuing, reading and cancelling for KSNET, so V2 is taken to have them, too. (V2 문서에는 현금영수증 API를 쓸 수 있는 결제대행사의 목록이 없습니다. V1에서 KSNET의 발급, 조회, 취소가 되므로 V2에서도 되는 것으로 봅니다; N92, F32)
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
///
/// # Notes
///
/// - `closing-an-account`. An account that waits for its deposit can be closed; for any other the answer is 409. (입금을 기다리는 가상계좌만 말소할 수 있고 그 밖에는 409 오류입니다; N93)
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
///
/// # Policies
///
/// - `cash-receipt-outlives-cancel`. A cash receipt issued in the virtual-account window outlives the cancel of its payment; cancel the receipt as well. (가상계좌 결제창에서 나온 현금영수증은 결제를 취소해도 남습니다. 현금영수증 취소를 따로 요청하세요; S85)
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
/// `getPayments`: Listing payments, page by page (결제 목록 조회).
///
/// # Fields
///
/// - `filter.pgProvider`. The payment gateway; KSNET for the payments of this channel. (결제대행사. 이 채널의 결제만 보려면 KSNET; N94)
#[derive(Clone, Copy, Debug)]
pub enum getPayments {}
impl Operation for getPayments {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_PAYMENTS;
}
impl Rest for getPayments {
    type Answer = crate::answer::GetPaymentsResponse;
    type Error = crate::answer::GetPaymentsError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payments";
    const JSON_QUERY: Option<&'static str> = Some("requestBody");
}
impl Listing for getPayments {
    type Item = crate::answer::Payment;
    const TURN: Turn = Turn::Page;
    fn part(answer: Self::Answer) -> Part<Self::Item> {
        Part {
            rest: Remainder::Page {
                number: answer.page.number,
                size: answer.page.size,
                total: answer.page.total_count,
            },
            items: answer.items,
        }
    }
}
/// `getAllPaymentsByCursor`: Listing every payment of a period (기간 안의 모든 결제 조회).
#[derive(Clone, Copy, Debug)]
pub enum getAllPaymentsByCursor {}
impl Operation for getAllPaymentsByCursor {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_ALL_PAYMENTS_BY_CURSOR;
}
impl Rest for getAllPaymentsByCursor {
    type Answer = crate::answer::GetAllPaymentsByCursorResponse;
    type Error = crate::answer::GetAllPaymentsError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payments-by-cursor";
    const JSON_QUERY: Option<&'static str> = Some("requestBody");
}
impl Listing for getAllPaymentsByCursor {
    type Item = crate::answer::PaymentWithCursor;
    const TURN: Turn = Turn::Cursor;
    fn part(answer: Self::Answer) -> Part<Self::Item> {
        Part {
            rest: Remainder::Cursor(answer.items.last().map(|item| item.cursor.clone())),
            items: answer.items,
        }
    }
}
/// `getAllPaymentEventsByCursor`: Listing every event of payments in a period (기간 안의 모든 결제 이벤트 조회).
#[derive(Clone, Copy, Debug)]
pub enum getAllPaymentEventsByCursor {}
impl Operation for getAllPaymentEventsByCursor {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_ALL_PAYMENT_EVENTS_BY_CURSOR;
}
impl Rest for getAllPaymentEventsByCursor {
    type Answer = crate::answer::GetAllPaymentEventsByCursorResponse;
    type Error = crate::answer::GetAllPaymentEventsError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payment-events-by-cursor";
    const JSON_QUERY: Option<&'static str> = Some("requestBody");
}
impl Listing for getAllPaymentEventsByCursor {
    type Item = crate::answer::PaymentEventWithCursor;
    const TURN: Turn = Turn::Cursor;
    fn part(answer: Self::Answer) -> Part<Self::Item> {
        Part {
            rest: Remainder::Cursor(answer.items.last().map(|item| item.cursor.clone())),
            items: answer.items,
        }
    }
}
/// `getPaymentTransactions`: Reading the attempts at one payment (결제 시도 내역 조회).
#[derive(Clone, Copy, Debug)]
pub enum getPaymentTransactions {}
impl Operation for getPaymentTransactions {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_PAYMENT_TRANSACTIONS;
}
impl Rest for getPaymentTransactions {
    type Answer = crate::answer::GetPaymentTransactionsResponse;
    type Error = crate::answer::GetPaymentTransactionsError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payments/{paymentId}/transactions";
}
/// `getBillingKeyInfos`: Listing billing keys, page by page (빌링키 목록 조회).
#[derive(Clone, Copy, Debug)]
pub enum getBillingKeyInfos {}
impl Operation for getBillingKeyInfos {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_BILLING_KEY_INFOS;
}
impl Rest for getBillingKeyInfos {
    type Answer = crate::answer::GetBillingKeyInfosResponse;
    type Error = crate::answer::GetBillingKeyInfosError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/billing-keys";
    const JSON_QUERY: Option<&'static str> = Some("requestBody");
}
impl Listing for getBillingKeyInfos {
    type Item = crate::answer::BillingKeyInfo;
    const TURN: Turn = Turn::Page;
    fn part(answer: Self::Answer) -> Part<Self::Item> {
        Part {
            rest: Remainder::Page {
                number: answer.page.number,
                size: answer.page.size,
                total: answer.page.total_count,
            },
            items: answer.items,
        }
    }
}
/// `getPaymentSchedules`: Listing scheduled payments, page by page (결제 예약 목록 조회).
///
/// # Fields
///
/// - `filter.from`. Where the period of the planned times begins; 90 days before its end where it is left out. (결제 예정 시각의 시작. 보내지 않으면 끝 시각의 90일 전입니다; N88)
/// - `filter.until`. Where it ends; now where it is left out, so payments yet to come are listed only if it is sent. (결제 예정 시각의 끝. 보내지 않으면 지금이므로, 앞으로의 예약을 보려면 보내야 합니다; N88)
///
/// # Policies
///
/// - `schedule-list-range`. A list of schedules goes back 90 days unless a range is given. (예약 목록은 기간을 정하지 않으면 최근 90일만 나옵니다; N88)
#[derive(Clone, Copy, Debug)]
pub enum getPaymentSchedules {}
impl Operation for getPaymentSchedules {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_PAYMENT_SCHEDULES;
}
impl Rest for getPaymentSchedules {
    type Answer = crate::answer::GetPaymentSchedulesResponse;
    type Error = crate::answer::GetPaymentSchedulesError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/payment-schedules";
    const JSON_QUERY: Option<&'static str> = Some("requestBody");
}
impl Listing for getPaymentSchedules {
    type Item = crate::answer::PaymentSchedule;
    const TURN: Turn = Turn::Page;
    fn part(answer: Self::Answer) -> Part<Self::Item> {
        Part {
            rest: Remainder::Page {
                number: answer.page.number,
                size: answer.page.size,
                total: answer.page.total_count,
            },
            items: answer.items,
        }
    }
}
/// `getCashReceipts`: Listing cash receipts, page by page (현금영수증 목록 조회).
#[derive(Clone, Copy, Debug)]
pub enum getCashReceipts {}
impl Operation for getCashReceipts {
    const TABLE: &'static Table = &portone_ksnet_matrix::GET_CASH_RECEIPTS;
}
impl Rest for getCashReceipts {
    type Answer = crate::answer::GetCashReceiptsResponse;
    type Error = crate::answer::GetCashReceiptsError;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/cash-receipts";
    const JSON_QUERY: Option<&'static str> = Some("requestBody");
}
impl Listing for getCashReceipts {
    type Item = crate::answer::CashReceipt;
    const TURN: Turn = Turn::Page;
    fn part(answer: Self::Answer) -> Part<Self::Item> {
        Part {
            rest: Remainder::Page {
                number: answer.page.number,
                size: answer.page.size,
                total: answer.page.total_count,
            },
            items: answer.items,
        }
    }
}
/// `revokePaymentSchedules`: Revoking scheduled payments (결제 예약 취소).
///
/// # Fields
///
/// - `billingKey`. Alone, it revokes every schedule of this billing key. (이것만 보내면 이 빌링키의 모든 예약을 취소합니다; N88)
/// - `scheduleIds`. The schedules to revoke; with a billing key as well, all of them must be of that key. (취소할 예약. 빌링키도 보내면 모두 그 빌링키의 예약이어야 합니다; N88)
///
/// # Rules
///
/// - `schedule-revoke-what`: `billingKey`, or `scheduleIds`, is required. A billing key or schedule ids say what to revoke. (빌링키나 예약 번호 중 적어도 하나를 보내야 합니다; N88) from [openapi](https://developers.portone.io/api/rest-v2), revokePaymentSchedules.
///
/// # Policies
///
/// - `schedule-revoke-all-or-nothing`. To revoke schedules, name a billing key or schedule ids; where one cannot be revoked, none is. (예약을 취소할 때는 빌링키나 예약 번호를 적어도 하나 보내며, 하나라도 취소할 수 없으면 아무것도 취소되지 않습니다; N88)
#[derive(Clone, Copy, Debug)]
pub enum revokePaymentSchedules {}
impl Operation for revokePaymentSchedules {
    const TABLE: &'static Table = &portone_ksnet_matrix::REVOKE_PAYMENT_SCHEDULES;
}
impl Rest for revokePaymentSchedules {
    type Answer = crate::answer::RevokePaymentSchedulesResponse;
    type Error = crate::answer::RevokePaymentSchedulesError;
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/payment-schedules";
    const JSON_QUERY: Option<&'static str> = Some("requestBody");
}
/// `preRegisterPayment`: Registering the amount before the payment window opens (결제 정보 사전 등록).
///
/// # Rules
///
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
#[derive(Clone, Copy, Debug)]
pub enum preRegisterPayment {}
impl Operation for preRegisterPayment {
    const TABLE: &'static Table = &portone_ksnet_matrix::PRE_REGISTER_PAYMENT;
}
impl Rest for preRegisterPayment {
    type Answer = crate::answer::PreRegisterPaymentResponse;
    type Error = crate::answer::PreRegisterPaymentError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/pre-register";
}
/// `confirmPayment`: Confirming a payment by hand (결제 수동 승인).
///
/// # Fields
///
/// - `paymentToken`. The token that the window gives after authentication; a virtual account is issued with this confirmation. (결제창에서 인증이 끝나면 받는 토큰. 가상계좌는 이 승인을 요청할 때 발급됩니다; N111)
///
/// # Rules
///
/// - `currency`: `currency` can only be `KRW` or `USD`. KSNET takes Korean won (KRW) and US dollars (USD) alone. (KSNET은 원화(KRW)와 미국 달러(USD)만 지원합니다; S30, N24) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 주요 파라미터.
/// - `tax-free-within-total`: `taxFreeAmount` can be no more than `totalAmount`. The tax-free amount is part of the total and cannot be more than it. (면세 금액은 결제 금액의 일부이므로 결제 금액보다 클 수 없습니다; S102, S33) from [ksnet](https://developers.portone.io/opi/ko/integration/pg/v2/ksnet), 기타.
#[derive(Clone, Copy, Debug)]
pub enum confirmPayment {}
impl Operation for confirmPayment {
    const TABLE: &'static Table = &portone_ksnet_matrix::CONFIRM_PAYMENT;
}
impl Rest for confirmPayment {
    type Answer = crate::answer::ConfirmedPaymentSummary;
    type Error = crate::answer::ConfirmPaymentError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/confirm";
}
/// `confirmBillingKey`: Confirming a billing key by hand (빌링키 발급 수동 승인).
///
/// # Fields
///
/// - `billingIssueToken`. The token that the window gives when a billing key has been asked for. (결제창에서 빌링키 발급 요청이 끝나면 받는 토큰; N111)
#[derive(Clone, Copy, Debug)]
pub enum confirmBillingKey {}
impl Operation for confirmBillingKey {
    const TABLE: &'static Table = &portone_ksnet_matrix::CONFIRM_BILLING_KEY;
}
impl Rest for confirmBillingKey {
    type Answer = crate::answer::ConfirmedBillingKeySummary;
    type Error = crate::answer::ConfirmBillingKeyError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/billing-keys/confirm";
}
/// `confirmEscrow`: Confirming the purchase of an escrow payment (에스크로 구매 확정).
///
/// # Notes
///
/// - `escrow-confirmation`. The buyer confirms the purchase by e-mail; whether KSNET takes the merchant's confirmation (/escrow/complete) is not known. (구매 확정은 보통 구매자가 이메일로 합니다. 고객사가 대신 확정하는 주소(/escrow/complete)를 KSNET이 받는지는 확인되지 않았습니다; S89, N91)
#[derive(Clone, Copy, Debug)]
pub enum confirmEscrow {}
impl Operation for confirmEscrow {
    const TABLE: &'static Table = &portone_ksnet_matrix::CONFIRM_ESCROW;
}
impl Rest for confirmEscrow {
    type Answer = crate::answer::ConfirmEscrowResponse;
    type Error = crate::answer::ConfirmEscrowError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/escrow/complete";
}
/// `resendWebhook`: Sending the webhook of a payment again (웹훅 재발송).
#[derive(Clone, Copy, Debug)]
pub enum resendWebhook {}
impl Operation for resendWebhook {
    const TABLE: &'static Table = &portone_ksnet_matrix::RESEND_WEBHOOK;
}
impl Rest for resendWebhook {
    type Answer = crate::answer::ResendWebhookResponse;
    type Error = crate::answer::ResendWebhookError;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments/{paymentId}/resend-webhook";
}
