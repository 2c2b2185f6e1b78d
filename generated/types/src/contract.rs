// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! What a rule asks of a shop's contract. `#[derive(KsnetContract)]` implements them.
/// merchant-funded interest takes a contract with KSNET (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다) [billing-key-payment-free-interest-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `useFreeInterestFromMerchant` is `true` [billing-key-payment-free-interest-contract]",
        label = "`{Self}` has not declared `MERCHANT_FREE_INTEREST`",
        note = "merchant-funded interest takes a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `useFreeInterestFromMerchant` 값이 `true`일 때 계약 `MERCHANT_FREE_INTEREST`(고객사 부담 무이자 할부) 필요 [billing-key-payment-free-interest-contract]",
        label = "`{Self}`에 `MERCHANT_FREE_INTEREST` 계약이 선언되어 있지 않습니다",
        note = "고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait BillingKeyPaymentFreeInterestContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// credit-card instalments take a contract with KSNET (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다) [billing-key-payment-installment-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `installmentMonth` [billing-key-payment-installment-contract]",
        label = "`{Self}` has not declared `CARD_INSTALLMENT`",
        note = "credit-card instalments take a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `installmentMonth` 사용 시 계약 `CARD_INSTALLMENT`(신용카드 할부) 필요 [billing-key-payment-installment-contract]",
        label = "`{Self}`에 `CARD_INSTALLMENT` 계약이 선언되어 있지 않습니다",
        note = "신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait BillingKeyPaymentInstallmentContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// paying a virtual-account payment back to an account takes KSNET's refund contract (입금된 가상계좌 결제를 계좌로 환불하려면 KSNET과 가상계좌 환불 특약을 맺어야 합니다) [cancel-refund-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `VIRTUAL_ACCOUNT_REFUND` (virtual-account refund) is needed with `refundAccount` [cancel-refund-contract]",
        label = "`{Self}` has not declared `VIRTUAL_ACCOUNT_REFUND`",
        note = "paying a virtual-account payment back to an account takes KSNET's refund contract",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(VIRTUAL_ACCOUNT_REFUND, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `refundAccount` 사용 시 계약 `VIRTUAL_ACCOUNT_REFUND`(가상계좌 환불) 필요 [cancel-refund-contract]",
        label = "`{Self}`에 `VIRTUAL_ACCOUNT_REFUND` 계약이 선언되어 있지 않습니다",
        note = "입금된 가상계좌 결제를 계좌로 환불하려면 KSNET과 가상계좌 환불 특약을 맺어야 합니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(VIRTUAL_ACCOUNT_REFUND, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait CancelRefundContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// easy pay takes a contract with KSNET (간편결제는 KSNET과 계약해야 쓸 수 있습니다) [easy-pay-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `EASY_PAY` (easy pay) is needed with `EASY_PAY` [easy-pay-contract]",
        label = "`{Self}` has not declared `EASY_PAY`",
        note = "easy pay takes a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(EASY_PAY, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `EASY_PAY`에서 계약 `EASY_PAY`(간편결제) 필요 [easy-pay-contract]",
        label = "`{Self}`에 `EASY_PAY` 계약이 선언되어 있지 않습니다",
        note = "간편결제는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(EASY_PAY, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait EasyPayContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// the months of instalments in easy pay take the contract for credit-card instalments, too (간편결제의 할부 개월 수 설정도 신용카드 할부 계약이 있어야 합니다) [easy-pay-installment-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `easyPay.installment` [easy-pay-installment-contract]",
        label = "`{Self}` has not declared `CARD_INSTALLMENT`",
        note = "the months of instalments in easy pay take the contract for credit-card instalments, too",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `easyPay.installment` 사용 시 계약 `CARD_INSTALLMENT`(신용카드 할부) 필요 [easy-pay-installment-contract]",
        label = "`{Self}`에 `CARD_INSTALLMENT` 계약이 선언되어 있지 않습니다",
        note = "간편결제의 할부 개월 수 설정도 신용카드 할부 계약이 있어야 합니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait EasyPayInstallmentContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// escrow takes a contract with KSNET, set to delivery escrow (에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다) [escrow-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `DELIVERY_ESCROW` (delivery escrow) is needed where `isEscrow` is `true` [escrow-contract]",
        label = "`{Self}` has not declared `DELIVERY_ESCROW`",
        note = "escrow takes a contract with KSNET, set to delivery escrow",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(DELIVERY_ESCROW, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `isEscrow` 값이 `true`일 때 계약 `DELIVERY_ESCROW`(배송 에스크로) 필요 [escrow-contract]",
        label = "`{Self}`에 `DELIVERY_ESCROW` 계약이 선언되어 있지 않습니다",
        note = "에스크로는 KSNET에 배송 에스크로로 설정을 요청하고 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(DELIVERY_ESCROW, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait EscrowContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// merchant-funded interest-free plans take a contract with KSNET (고객사 부담 무이자 할부는 KSNET과 계약해야 쓸 수 있습니다) [free-installment-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed with `card.installment.freeInstallmentPlans` [free-installment-contract]",
        label = "`{Self}` has not declared `MERCHANT_FREE_INTEREST`",
        note = "merchant-funded interest-free plans take a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `card.installment.freeInstallmentPlans` 사용 시 계약 `MERCHANT_FREE_INTEREST`(고객사 부담 무이자 할부) 필요 [free-installment-contract]",
        label = "`{Self}`에 `MERCHANT_FREE_INTEREST` 계약이 선언되어 있지 않습니다",
        note = "고객사 부담 무이자 할부는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait FreeInstallmentContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// merchant-funded interest takes a contract with KSNET (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다) [free-interest-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `card.useFreeInterestFromMall` is `true` [free-interest-contract]",
        label = "`{Self}` has not declared `MERCHANT_FREE_INTEREST`",
        note = "merchant-funded interest takes a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `card.useFreeInterestFromMall` 값이 `true`일 때 계약 `MERCHANT_FREE_INTEREST`(고객사 부담 무이자 할부) 필요 [free-interest-contract]",
        label = "`{Self}`에 `MERCHANT_FREE_INTEREST` 계약이 선언되어 있지 않습니다",
        note = "고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait FreeInterestContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// credit-card instalments take a contract with KSNET (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다) [installment-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `card.installment` [installment-contract]",
        label = "`{Self}` has not declared `CARD_INSTALLMENT`",
        note = "credit-card instalments take a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `card.installment` 사용 시 계약 `CARD_INSTALLMENT`(신용카드 할부) 필요 [installment-contract]",
        label = "`{Self}`에 `CARD_INSTALLMENT` 계약이 선언되어 있지 않습니다",
        note = "신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait InstallmentContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// setting the deposit deadline takes a contract with KSNET, and as there must be a deadline, every virtual account does (가상계좌의 입금기한을 정하려면 KSNET과 계약해야 하고, 입금기한이 필수이므로 가상계좌에는 언제나 이 계약이 있어야 합니다) [key-in-account-deadline-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `method.virtualAccount.expiry` [key-in-account-deadline-contract]",
        label = "`{Self}` has not declared `VIRTUAL_ACCOUNT_DUE_DATE`",
        note = "setting the deposit deadline takes a contract with KSNET, and as there must be a deadline, every virtual account does",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `method.virtualAccount.expiry` 사용 시 계약 `VIRTUAL_ACCOUNT_DUE_DATE`(가상계좌 입금마감기한 지정) 필요 [key-in-account-deadline-contract]",
        label = "`{Self}`에 `VIRTUAL_ACCOUNT_DUE_DATE` 계약이 선언되어 있지 않습니다",
        note = "가상계좌의 입금기한을 정하려면 KSNET과 계약해야 하고, 입금기한이 필수이므로 가상계좌에는 언제나 이 계약이 있어야 합니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait KeyInAccountDeadlineContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// key-in payment takes a contract with KSNET (키인결제는 KSNET과 계약해야 쓸 수 있습니다) [key-in-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `KEY_IN` (key-in payment) is needed [key-in-contract]",
        label = "`{Self}` has not declared `KEY_IN`",
        note = "key-in payment takes a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(KEY_IN, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: 계약 `KEY_IN`(키인결제) 필요 [key-in-contract]",
        label = "`{Self}`에 `KEY_IN` 계약이 선언되어 있지 않습니다",
        note = "키인결제는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(KEY_IN, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait KeyInContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// merchant-funded interest takes a contract with KSNET (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다) [key-in-free-interest-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `method.card.useFreeInterestFromMerchant` is `true` [key-in-free-interest-contract]",
        label = "`{Self}` has not declared `MERCHANT_FREE_INTEREST`",
        note = "merchant-funded interest takes a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `method.card.useFreeInterestFromMerchant` 값이 `true`일 때 계약 `MERCHANT_FREE_INTEREST`(고객사 부담 무이자 할부) 필요 [key-in-free-interest-contract]",
        label = "`{Self}`에 `MERCHANT_FREE_INTEREST` 계약이 선언되어 있지 않습니다",
        note = "고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait KeyInFreeInterestContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// credit-card instalments take a contract with KSNET (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다) [key-in-installment-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `method.card.installmentMonth` [key-in-installment-contract]",
        label = "`{Self}` has not declared `CARD_INSTALLMENT`",
        note = "credit-card instalments take a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `method.card.installmentMonth` 사용 시 계약 `CARD_INSTALLMENT`(신용카드 할부) 필요 [key-in-installment-contract]",
        label = "`{Self}`에 `CARD_INSTALLMENT` 계약이 선언되어 있지 않습니다",
        note = "신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait KeyInInstallmentContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// mobile-phone payment takes a contract with KSNET (휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다) [mobile-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `MOBILE` (mobile-phone payment) is needed with `MOBILE` [mobile-contract]",
        label = "`{Self}` has not declared `MOBILE`",
        note = "mobile-phone payment takes a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(MOBILE, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `MOBILE`에서 계약 `MOBILE`(휴대폰 결제) 필요 [mobile-contract]",
        label = "`{Self}`에 `MOBILE` 계약이 선언되어 있지 않습니다",
        note = "휴대폰 결제는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(MOBILE, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait MobileContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// merchant-funded interest takes a contract with KSNET (고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다) [schedule-free-interest-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `MERCHANT_FREE_INTEREST` (merchant-funded interest-free instalments) is needed where `payment.useFreeInterestFromMerchant` is `true` [schedule-free-interest-contract]",
        label = "`{Self}` has not declared `MERCHANT_FREE_INTEREST`",
        note = "merchant-funded interest takes a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `payment.useFreeInterestFromMerchant` 값이 `true`일 때 계약 `MERCHANT_FREE_INTEREST`(고객사 부담 무이자 할부) 필요 [schedule-free-interest-contract]",
        label = "`{Self}`에 `MERCHANT_FREE_INTEREST` 계약이 선언되어 있지 않습니다",
        note = "고객사 분담 무이자는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(MERCHANT_FREE_INTEREST, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait ScheduleFreeInterestContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// credit-card instalments take a contract with KSNET (신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다) [schedule-installment-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `CARD_INSTALLMENT` (credit-card instalments) is needed with `payment.installmentMonth` [schedule-installment-contract]",
        label = "`{Self}` has not declared `CARD_INSTALLMENT`",
        note = "credit-card instalments take a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `payment.installmentMonth` 사용 시 계약 `CARD_INSTALLMENT`(신용카드 할부) 필요 [schedule-installment-contract]",
        label = "`{Self}`에 `CARD_INSTALLMENT` 계약이 선언되어 있지 않습니다",
        note = "신용카드 할부는 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(CARD_INSTALLMENT, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait ScheduleInstallmentContract {
    #[doc(hidden)]
    const HELD: () = ();
}
/// a virtual account needs a deposit deadline, and setting one takes a contract with KSNET (가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다) [virtual-account-due-date-contract]
#[cfg_attr(
    not(feature = "ko"),
    diagnostic::on_unimplemented(
        message = "KSNET: the contract `VIRTUAL_ACCOUNT_DUE_DATE` (deposit deadline of a virtual account) is needed with `VIRTUAL_ACCOUNT` [virtual-account-due-date-contract]",
        label = "`{Self}` has not declared `VIRTUAL_ACCOUNT_DUE_DATE`",
        note = "a virtual account needs a deposit deadline, and setting one takes a contract with KSNET",
        note = "help: agree it with KSNET, then write `#[derive(KsnetContract)] #[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE, …))]` on the shop's type and name that as the contract (it is `{Self}` here)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
#[cfg_attr(
    feature = "ko",
    diagnostic::on_unimplemented(
        message = "KSNET: `VIRTUAL_ACCOUNT`에서 계약 `VIRTUAL_ACCOUNT_DUE_DATE`(가상계좌 입금마감기한 지정) 필요 [virtual-account-due-date-contract]",
        label = "`{Self}`에 `VIRTUAL_ACCOUNT_DUE_DATE` 계약이 선언되어 있지 않습니다",
        note = "가상계좌는 입금기한이 필수이고, 입금기한 지정은 KSNET과 계약해야 쓸 수 있습니다",
        note = "도움말: KSNET과 계약한 뒤 상점 타입에 `#[derive(KsnetContract)] #[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE, …))]`를 쓰고 그 타입을 계약으로 지정하세요 (지금은 `{Self}`)",
        note = "see: https://developers.portone.io/opi/ko/integration/pg/v2/ksnet"
    )
)]
pub trait VirtualAccountDueDateContract {
    #[doc(hidden)]
    const HELD: () = ();
}
