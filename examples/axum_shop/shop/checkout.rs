//! What the shop sells, and how it asks for the money.

use portone_ksnet::{KsnetContract, KsnetPart, KsnetRequest};

/// What this shop has agreed with KSNET.
#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, VIRTUAL_ACCOUNT_DUE_DATE, VIRTUAL_ACCOUNT_REFUND), product_type = PHYSICAL)]
pub(super) struct Agreed;

/// The checkout, for desktops and phones.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Agreed, currency = KRW)]
pub(super) enum Checkout<'a> {
    #[ksnet(pay_method = CARD)]
    Card {
        #[ksnet(part)]
        basket: Basket<'a>,
    },
    #[ksnet(pay_method = EASY_PAY)]
    EasyPay {
        #[ksnet(part)]
        basket: Basket<'a>,
    },
    #[ksnet(pay_method = VIRTUAL_ACCOUNT)]
    VirtualAccount {
        #[ksnet(part)]
        basket: Basket<'a>,
        #[ksnet(path = virtualAccount.accountExpiry.validHours)]
        deposit_within: u32,
    },
}

#[derive(KsnetPart)]
pub(super) struct Basket<'a> {
    pub(super) payment_id: &'a str,
    pub(super) order_name: &'a str,
    pub(super) total_amount: i64,
    #[ksnet(path = customer.fullName)]
    pub(super) buyer: &'a str,
    pub(super) redirect_url: String,
}

/// In hours.
pub(super) const DEPOSIT_WITHIN: u32 = 48;

/// Something on the shelf.
pub(super) struct Goods {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    /// In won.
    pub(super) price: i64,
}

pub(super) const SHELF: [Goods; 3] = [
    Goods { code: "sejak", name: "보성 세작 80 g", price: 12_000 },
    Goods { code: "hwangcha", name: "하동 황차 100 g", price: 18_000 },
    Goods { code: "set", name: "다기 세트", price: 240_000 },
];

/// How an order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    Card,
    EasyPay,
    VirtualAccount,
}

impl Method {
    pub(super) const ALL: [Self; 3] = [Self::Card, Self::EasyPay, Self::VirtualAccount];

    /// In the database and in forms.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Card => "CARD",
            Self::EasyPay => "EASY_PAY",
            Self::VirtualAccount => "VIRTUAL_ACCOUNT",
        }
    }

    pub(super) fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.code() == code)
    }

    pub(super) fn checkout(self, basket: Basket<'_>) -> Checkout<'_> {
        match self {
            Self::Card => Checkout::Card { basket },
            Self::EasyPay => Checkout::EasyPay { basket },
            Self::VirtualAccount => Checkout::VirtualAccount { basket, deposit_within: DEPOSIT_WITHIN },
        }
    }
}
