//! How a request becomes JSON and how an answer is read: the traits that derived and generated code
//! implement, and the little they share.
//!
//! This crate knows PortOne's shapes in general and no rule or operation in particular: the rules are in
//! `portone-ksnet-matrix`, the operations and types in `portone-ksnet-types`. Merchants use all of it
//! through `portone-ksnet`.

mod answer;
pub mod answered;
mod any_json;
pub mod built;
mod channel;
mod contract;
#[doc(hidden)]
pub mod held;
mod hold;
mod id;
mod list;
mod money;
mod object;
mod part;
mod quoted;
mod request;
mod small;
mod timestamp;
mod union;
mod violation;

pub use answer::{Code, Hidden, Key, Nothing, Raw, Refusal, UnknownCode, Unrecognized, missing};
pub use answered::Answered;
pub use channel::Channel;
pub use contract::{Contract, KsnetContract};
#[doc(hidden)]
pub use contract::{ContractOf, NoContract};
#[doc(hidden)]
pub use held::{Held, Probe, Scratch};
pub use hold::{Boolean, Hold, Integer, Itself, Json, List, Members, Put, Text, Unit};
#[doc(hidden)]
pub use id::check_id;
pub use id::{
    ChannelGroupId, ChannelKey, CustomerId, InvalidId, IssueId, PromotionId, ScheduleId, StoreId, WebhookId,
};
pub use list::{Listing, Part, Remainder, Turn};
pub use money::Money;
#[doc(hidden)]
pub use object::Object;
pub use part::KsnetPart;
#[doc(hidden)]
pub use part::{
    NoPart, NoRequest, PayloadOf, ShapeOf, Spelling, Told, refuse, refuse_misfit, refuse_payload,
};
#[doc(hidden)]
pub use quoted::Quoted;
pub use request::{
    Anything, Browser, Known, KsnetRequest, Member, Operation, ROOM, ROOT, RenderError, Rest, View,
    devices_of, parameter,
};
pub use timestamp::{Civil, InvalidTimestamp, Timestamp};
pub use union::{Union, union};
#[doc(hidden)]
pub use violation::Elements;
pub use violation::{Check, Violation, Violations};

pub use portone_ksnet_rules as rules;
#[doc(hidden)]
pub use serde;

/// The language of messages: English, or Korean with the feature `ko`.
pub const LANGUAGE: rules::Language =
    if cfg!(feature = "ko") { rules::Language::Ko } else { rules::Language::En };
