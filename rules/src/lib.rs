//! What a rule about a request is, and how it is decided.
//!
//! A [`Rule`] is a condition over the paths of a request and a demand on them. What is known about a
//! path is a [`Fact`], from [`Fact::Maybe`] (an `Option` nobody has looked into) to [`Fact::Known`].
//! Deciding a rule gives a [`Verdict`]: satisfied, violated, or not known yet. Everything here is
//! `const`, so that one evaluator serves a macro at expansion, a `const` assertion in the type checker
//! and a request at run time, and they cannot disagree.
//!
//! This crate knows nothing of KSNET or PortOne: the rules themselves are data, in
//! `portone-ksnet-matrix`.
//!
//! ```
//! use portone_ksnet_rules::{Condition, Demand, Fact, Level, Rule, Situation, Value, Verdict, Words};
//!
//! static EMAIL_FOR_ESCROW: Rule = Rule {
//!     id: "escrow-email",
//!     level: Level::Error,
//!     slots: &[0, 1],
//!     each: None,
//!     when: &[Condition::In { slot: 0, values: &[Value::Boolean(true)] }],
//!     demand: Demand::Require(&[&[1]]),
//!     facts: &["S89"],
//!     words: Words { en: "escrow needs the buyer's e-mail", ko: "에스크로에는 구매자 이메일이 필요합니다" },
//!     help: Words { en: "", ko: "" },
//!     see: "",
//! };
//!
//! let escrow = Fact::Known(Value::Boolean(true));
//! const ANYWHERE: Situation = Situation::ANY;
//! assert_eq!(EMAIL_FOR_ESCROW.decide(&[escrow, Fact::Absent], ANYWHERE), Verdict::Violated);
//! assert_eq!(EMAIL_FOR_ESCROW.decide(&[escrow, Fact::Maybe], ANYWHERE), Verdict::Undecided);
//! assert_eq!(EMAIL_FOR_ESCROW.decide(&[Fact::Present, Fact::Present], ANYWHERE), Verdict::Satisfied);
//! ```
#![no_std]

mod charset;
mod fact;
mod format;
mod knowledge;
mod layout;
mod rule;
mod situation;
mod spelling;
mod table;
mod truth;
mod wording;

pub use charset::Charset;
pub use fact::{Fact, Value};
pub use format::Format;
pub use knowledge::Knowledge;
pub use layout::{Item, Judged, Layout, Misfit, Placed, Shape};
pub use rule::{Condition, Demand, Level, Rule, Verdict, Words};
pub use situation::{Contracts, Declared, Device, Devices, Situation};
pub use spelling::nearest;
pub use table::{Code, Contract, Kind, Operation, Path, Place, Policy, Status, Surface, Vocabulary};
pub use truth::Truth;
pub use wording::{Headline, Language};
