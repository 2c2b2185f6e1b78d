//! What an editor shows inside `#[ksnet(…)]`: the settings and their own values here, the words of the spec
//! from `portone_ksnet_types::editor`. Only rust-analyzer reads this; the derives name it in a block that rustc
//! drops.
#![allow(non_camel_case_types, non_snake_case)]

// In a test, the module of the other crate is left out.
#[cfg(rust_analyzer)]
pub use portone_ksnet_types::editor::{code, contract, of, operation};

/// The settings, by where they stand.
pub mod key {
    /// On a request: a struct, or an enum with a variant for each pay method.
    pub mod request {
        /// `operation = requestPayment`: what the request asks for, by PortOne's name. It decides which paths and
        /// which rules there are.
        pub type operation = ();
        /// `contract = Shop`: what the shop has agreed with KSNET, a type with `#[derive(KsnetContract)]`.
        ///
        /// `contract = RUNTIME` leaves what depends on it to `validate_with`, for platforms whose shops differ.
        pub type contract = ();
        /// `pay_method = CARD`: the operation's own path for the pay method has this value.
        pub type pay_method = ();
        /// `pay_methods(CARD, EASY_PAY)`: which values a field of type `PayMethod` can have. What every one of them
        /// allows is allowed; the rest is left to `validate()`.
        pub type pay_methods = ();
        /// `currency = KRW`: the operation's own path for the currency has this value. Amounts are in its minor
        /// units: 1,000 won are 1000, 6 dollars are 600.
        pub type currency = ();
        /// `plans = OUR_PLANS`: the free instalment plans, as a constant of yours.
        pub type plans = ();
        /// `device = PC` or `device = MOBILE`: where the request is used; both where it is left out, so that
        /// `redirectUrl` is needed.
        pub type device = ();
        /// `set(card.cardCompany = BC_CARD, isEscrow = true)`: values without a field, each a code, a literal or a
        /// constant of yours. It may stand several times.
        pub type set = ();
        /// `allow(rule-id)`: silences a warning that is understood.
        pub type allow = ();
    }

    /// On a variant of a request.
    pub mod variant {
        /// The payload is a `KsnetPart`, and not a request of its own.
        pub type part = ();
        pub use super::request::{allow, currency, device, pay_method, pay_methods, plans, set};
    }

    /// On a piece of a request, a struct with `#[derive(KsnetPart)]`.
    pub mod part {
        /// `at = customer`: the object that the fields lie in; the request itself where it is left out.
        pub type at = ();
        /// `operation = requestPayment`: the one operation that the piece is for. Without it, the piece is for every
        /// operation that has such fields.
        pub type operation = ();
        /// `operations(requestPayment, payInstantly)`: the operations that the piece is for.
        pub type operations = ();
        pub use super::request::{allow, set};
    }

    /// On a field of a request or of a piece.
    pub mod field {
        /// `path = customer.fullName`: the field's path, where it is not its own name in camel case.
        pub type path = ();
        /// The field is a piece of the request, with `#[derive(KsnetPart)]`.
        pub type part = ();
        /// `default = KRW`: what an `Option` stands for where it is `None`.
        pub type default = ();
        /// The field is not PortOne's and goes nowhere.
        pub type skip = ();
        pub use super::request::allow;
    }

    /// On a contract.
    pub mod contract {
        /// `contracts(EASY_PAY, CARD_INSTALLMENT)`: what the shop has agreed with KSNET. It may be empty.
        pub type contracts = ();
        /// `product_type = PHYSICAL`: the product type that the shop's MID is set to.
        pub type product_type = ();
    }
}

/// Where a request is used.
pub mod device {
    /// In a browser on a PC: the window is an IFRAME.
    pub type PC = ();
    /// In a browser on a phone: the window is a redirection, which needs `redirectUrl`.
    pub type MOBILE = ();
    /// On both, as where it is left out.
    pub type BOTH = ();
}

/// What the MID of a shop is set to.
pub mod product_type {
    /// Goods (실물). The browser SDK spells it `REAL` in a request.
    pub type PHYSICAL = ();
    /// Digital content (컨텐츠).
    pub type DIGITAL = ();
}

/// What `contract = …` names beside types.
pub mod contract_of {
    /// The contract is known at run time, and given to `validate_with`.
    pub type RUNTIME = ();
}
