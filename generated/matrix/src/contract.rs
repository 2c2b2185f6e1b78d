// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

use portone_ksnet_rules::{Contract, Words};
/// The features that a contract with KSNET unlocks.
pub static CONTRACTS: [Contract; 8usize] = [
    Contract {
        index: 0u8,
        id: "KEY_IN",
        label: Words {
            en: "key-in payment",
            ko: "키인결제",
        },
    },
    Contract {
        index: 1u8,
        id: "MERCHANT_FREE_INTEREST",
        label: Words {
            en: "merchant-funded interest-free instalments",
            ko: "고객사 부담 무이자 할부",
        },
    },
    Contract {
        index: 2u8,
        id: "VIRTUAL_ACCOUNT_DUE_DATE",
        label: Words {
            en: "deposit deadline of a virtual account",
            ko: "가상계좌 입금마감기한 지정",
        },
    },
    Contract {
        index: 3u8,
        id: "VIRTUAL_ACCOUNT_REFUND",
        label: Words {
            en: "virtual-account refund",
            ko: "가상계좌 환불",
        },
    },
    Contract {
        index: 4u8,
        id: "EASY_PAY",
        label: Words {
            en: "easy pay",
            ko: "간편결제",
        },
    },
    Contract {
        index: 5u8,
        id: "CARD_INSTALLMENT",
        label: Words {
            en: "credit-card instalments",
            ko: "신용카드 할부",
        },
    },
    Contract {
        index: 6u8,
        id: "DELIVERY_ESCROW",
        label: Words {
            en: "delivery escrow",
            ko: "배송 에스크로",
        },
    },
    Contract {
        index: 7u8,
        id: "MOBILE",
        label: Words {
            en: "mobile-phone payment",
            ko: "휴대폰 결제",
        },
    },
];
