//! KSNET through PortOne V2: what the channel cannot do does not compile.
//!
//! Put [`KsnetRequest`] on the order types of a shop. Every rule of the KSNET channel that can be decided
//! from the struct is decided by the compiler; what depends on values is checked by the same rule at run
//! time, in [`validate`](trait@KsnetRequest).
//!
//! ```
//! use portone_ksnet::{CardCompany, Channel, FreeInstallmentPlan, KsnetContract, KsnetRequest};
//!
//! /// What this shop has agreed with KSNET.
//! #[derive(KsnetContract)]
//! #[ksnet(contracts(CARD_INSTALLMENT, MERCHANT_FREE_INTEREST), product_type = PHYSICAL)]
//! struct Shop;
//!
//! #[derive(KsnetRequest)]
//! #[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
//! struct CardCheckout<'a> {
//!     payment_id: &'a str,
//!     order_name: &'a str,
//!     /// In won, since the currency is `KRW`.
//!     total_amount: u64,
//!     #[ksnet(path = customer.fullName)]
//!     buyer: &'a str,
//!     #[ksnet(path = card.installment.freeInstallmentPlans)]
//!     plans: Vec<FreeInstallmentPlan>,
//! }
//!
//! let order = CardCheckout {
//!     payment_id: "order-1",
//!     order_name: "Tea, 100 g",
//!     total_amount: 12_000,
//!     buyer: "Kim Min-ji",
//!     plans: vec![FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [2, 3])],
//! };
//! let channel = Channel::new("store-4ff4af41", "channel-key-9987cb87")?;
//! let json = order.to_browser_json(&channel)?;
//! assert!(json.contains(r#""payMethod":"CARD""#));
//!
//! // KSNET has no such plans for Citi; that is known when the value is.
//! let order = CardCheckout { plans: vec![FreeInstallmentPlan::new(CardCompany::CITI_CARD, [2])], ..order };
//! assert_eq!(order.validate().unwrap_err().iter().next().unwrap().id(), "free-installment-cards");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A [`Client`] sends what goes to PortOne's REST API. It repeats what failed on the way, moves money once, and
//! says of an [`Error`] whether the request was not sent, was refused, or may have been done ([`Outcome`]); of
//! the last a [`Resume`] is kept to learn what became of it. Its features: `rustls` (on by default),
//! `native-tls` and `native-tls-vendored` for TLS, `webhook` (on by default), `blocking` for programs without an
//! async runtime, `tracing` for spans, and `ko` for Korean messages.
//!
//! What comes back is compared with what was asked for by [`verify`], and a cancel is held against KSNET's limits
//! before it is sent by [`cancel`].
//!
//! What KSNET will not do at all is a compile error:
//!
//! ```compile_fail
//! use portone_ksnet::KsnetRequest;
//!
//! #[derive(KsnetRequest)]
//! #[ksnet(operation = requestPayment, pay_method = CARD, currency = JPY, device = PC)] // KRW and USD alone
//! struct Checkout<'a> {
//!     payment_id: &'a str,
//!     order_name: &'a str,
//!     total_amount: u64,
//!     #[ksnet(path = customer.fullName)]
//!     buyer: &'a str,
//! }
//! ```

// What is derived here names this crate as a merchant's code does.
extern crate self as portone_ksnet;

mod billing_key;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod cancel;
mod client;
mod credential;
#[cfg(any(rust_analyzer, test))]
#[doc(hidden)]
pub mod editor;
mod error;
mod idempotency;
mod pages;
mod payment_id;
mod random;
mod read_back;
mod retry;
mod secret;
pub mod verify;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use billing_key::BillingKey;
pub use client::{Answering, BuildError, Call, Client, ClientBuilder, InvalidBaseUrl, Resume};
pub use credential::{BillingKeyCredential, InvalidCredential, KeyInCredential};
pub use error::{
    Cause, Error, InvalidParameter, KeyMisuse, Outcome, TransportError, Undecodable, Unreadable,
};
pub use idempotency::{IdempotencyKey, InvalidIdempotencyKey};
pub use pages::{BrokenList, Items, ListError};
pub use payment_id::PaymentId;
pub use read_back::{PaymentState, ReadBack};
/// The HTTP client underneath, for its settings.
pub use reqwest;
pub use retry::RetryPolicy;
pub use secret::{ApiSecret, InvalidSecret};

pub use portone_ksnet_macros::{KsnetContract, KsnetPart, KsnetRequest};
/// ```
/// use portone_ksnet::capability::AllowsFreeInstallment;
/// use portone_ksnet::{CardCompany, mark};
///
/// // Of a value, by the compiler where the value is known to it:
/// const { assert!(!CardCompany::CITI_CARD.free_installment()) };
///
/// // Of a type: `plan::<mark::card_company::CITI_CARD>()` does not compile, and says why.
/// fn plan<C: AllowsFreeInstallment>() -> CardCompany {
///     C::CODE
/// }
/// assert_eq!(plan::<mark::card_company::BC_CARD>(), CardCompany::BC_CARD);
/// ```
#[doc(inline)]
pub use portone_ksnet_types::capability;
pub use portone_ksnet_types::*;
pub use portone_ksnet_wire::built::{NoContract, RuntimeContract, device};
pub use portone_ksnet_wire::{
    Browser, Channel, ChannelGroupId, ChannelKey, Civil, Contract, CustomerId, Hold, InvalidId,
    InvalidTimestamp, IssueId, Itself, KsnetContract, KsnetPart, KsnetRequest, Listing, Members, Money,
    Operation, Part, PromotionId, Raw, Refusal, Remainder, RenderError, Rest, ScheduleId, StoreId, Timestamp,
    Turn, UnknownCode, Unrecognized, View, Violation, Violations, WebhookId, rules,
};

/// The capability matrix as tables: every operation, path, code and rule.
pub use portone_ksnet_matrix as matrix;

/// What derives repeat for editors: nothing for rustc.
#[cfg(not(rust_analyzer))]
#[doc(hidden)]
#[macro_export]
macro_rules! __for_editors {
    ($($repeated:tt)*) => {};
}

/// What derives repeat for editors.
#[cfg(rust_analyzer)]
#[doc(hidden)]
#[macro_export]
macro_rules! __for_editors {
    ($($repeated:tt)*) => {
        const _: () = { $($repeated)* };
    };
}

/// What derived code needs. Not for people: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use std::borrow::Cow;

    pub use crate::__for_editors as for_editors;
    #[cfg(any(rust_analyzer, test))]
    pub use crate::editor;
    pub use portone_ksnet_matrix::CONTRACTS;
    pub use portone_ksnet_types as types;
    pub use portone_ksnet_types::{contract, kind, operation};
    pub use portone_ksnet_wire::serde::ser::{Serialize, SerializeMap, Serializer};
    pub use portone_ksnet_wire::{
        Anything, Channel, Check, Contract, ContractOf, Held, Hold, Known, KsnetContract, KsnetPart,
        KsnetRequest, Member, Members, NoContract, NoPart, NoRequest, Object, Operation, PayloadOf, Probe,
        Put, ROOM, ROOT, Scratch, ShapeOf, Spelling, Told, devices_of, held, parameter, refuse,
        refuse_misfit, refuse_payload, rules,
    };
}

/// The examples of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct ReadmeExamples;
