#![expect(clippy::inline_always, reason = "a rule that the compiler knows is compiled to what it asks")]

use crate::{Charset, Contract, Declared, Device, Fact, Format, Situation, Truth, Value};

/// One sentence in two languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// In English.
    pub en: &'static str,
    /// In Korean.
    pub ko: &'static str,
}

/// What a violation means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The request fails or does something else than asked.
    Error,
    /// The request is taken, and the value is ignored or doubtful.
    Warn,
}

/// Part of when a rule applies. A slot is an index into [`Rule::slots`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The path is in the request.
    Present(u8),
    /// The path is not in the request.
    Absent(u8),
    /// The path is in the request with one of the values.
    In {
        /// The path.
        slot: u8,
        /// The values.
        values: &'static [Value<'static>],
    },
    /// The path is not in the request with one of the values.
    NotIn {
        /// The path.
        slot: u8,
        /// The values.
        values: &'static [Value<'static>],
    },
    /// The request may be used on this device.
    Device(Device),
}

/// What a rule demands where its conditions hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// All slots of at least one of the alternatives are in the request.
    Require(&'static [&'static [u8]]),
    /// None of the slots is in the request.
    Forbid(&'static [u8]),
    /// If the slot is in the request, its value is one of the values.
    Only {
        /// The path.
        slot: u8,
        /// The values.
        values: &'static [Value<'static>],
    },
    /// The slot is not in the request with one of the values.
    Except {
        /// The path.
        slot: u8,
        /// The values.
        values: &'static [Value<'static>],
    },
    /// Exactly one of the slots is in the request.
    ExactlyOne(&'static [u8]),
    /// The merchant holds this contract.
    Needs(&'static Contract),
    /// If the slot is in the request, it is an integer within the bounds, both included.
    Range {
        /// The path.
        slot: u8,
        /// The least value allowed.
        min: i128,
        /// The greatest value allowed.
        max: i128,
    },
    /// If the slot is in the request, it is a text in one of the formats.
    Format {
        /// The path.
        slot: u8,
        /// The formats.
        formats: &'static [Format],
    },
    /// If the slot is in the request, it is a text of so many bytes at most, and of the charset's characters.
    Bytes {
        /// The path.
        slot: u8,
        /// How many bytes are allowed.
        max: usize,
        /// The charset that they are counted in.
        charset: Charset,
    },
    /// If both slots are in the request, the first is no greater an integer than the second.
    AtMost {
        /// The path of the part.
        slot: u8,
        /// The path of the whole.
        of: u8,
    },
    /// If the slot is in the request and the merchant has said what its value must be, it is that.
    AsDeclared {
        /// The path.
        slot: u8,
        /// What the merchant may have said, and how this surface spells it.
        spelling: &'static [(&'static str, Value<'static>)],
    },
}

/// A condition over the paths of a request, and a demand on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The rule's name: kebab-case, unique, stable.
    pub id: &'static str,
    /// What a violation means.
    pub level: Level,
    /// The paths that the rule looks at, as indexes into the operation's path table.
    pub slots: &'static [u16],
    /// The list over whose elements the rule is repeated, where its paths are inside one.
    pub each: Option<u16>,
    /// When the rule applies: where all of these hold.
    pub when: &'static [Condition],
    /// What it demands then.
    pub demand: Demand,
    /// The ids of the facts that the rule is made from.
    pub facts: &'static [&'static str],
    /// What the rule says.
    pub words: Words,
    /// What to do instead; empty where the demand itself says it.
    pub help: Words,
    /// The page that the rule comes from.
    pub see: &'static str,
}

/// How a rule comes out on what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The rule holds, whatever else is learnt.
    Satisfied,
    /// The rule is broken, whatever else is learnt.
    Violated,
    /// What is known does not settle it.
    Undecided,
}

impl Rule {
    /// Decides the rule on what is known about its paths, in the order of [`Rule::slots`].
    ///
    /// # Panics
    ///
    /// Where `facts` has fewer entries than the rule has slots.
    #[inline(always)]
    #[must_use]
    pub const fn decide(&self, facts: &[Fact<'_>], situation: Situation) -> Verdict {
        match self.applies(facts, situation) {
            Truth::No => Verdict::Satisfied,
            applies => match (self.demand.is_met(facts, situation), applies) {
                (Truth::Yes, _) => Verdict::Satisfied,
                (Truth::No, Truth::Yes) => Verdict::Violated,
                _ => Verdict::Undecided,
            },
        }
    }

    /// The value that the rule speaks of, where it is about one that is known.
    #[inline(always)]
    #[must_use]
    pub const fn told<'a>(&self, facts: &[Fact<'a>]) -> Option<Value<'a>> {
        match self.demand.value_slot() {
            Some(slot) if (slot as usize) < facts.len() => match facts[slot as usize] {
                Fact::Known(value) => Some(value),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether the rule's conditions hold.
    ///
    /// # Panics
    ///
    /// Where `facts` has fewer entries than the rule has slots.
    #[inline(always)]
    #[must_use]
    pub const fn applies(&self, facts: &[Fact<'_>], situation: Situation) -> Truth {
        let mut all = Truth::Yes;
        let mut i = 0;
        while i < self.when.len() {
            match self.when[i].holds(facts, situation) {
                Truth::Yes => {}
                Truth::No => return Truth::No,
                Truth::Unknown => all = Truth::Unknown,
            }
            i += 1;
        }
        all
    }
}

impl Condition {
    #[inline(always)]
    const fn holds(self, facts: &[Fact<'_>], situation: Situation) -> Truth {
        match self {
            Self::Present(slot) => facts[slot as usize].present(),
            Self::Absent(slot) => facts[slot as usize].present().not(),
            Self::In { slot, values } => facts[slot as usize].is_in(values),
            Self::NotIn { slot, values } => facts[slot as usize].is_in(values).not(),
            Self::Device(device) => Truth::of(situation.devices.include(device)),
        }
    }
}

impl Demand {
    /// The slot whose value the demand is about, where it is about a value.
    #[inline(always)]
    #[must_use]
    pub const fn value_slot(self) -> Option<u8> {
        match self {
            Self::Only { slot, .. }
            | Self::Except { slot, .. }
            | Self::Range { slot, .. }
            | Self::Format { slot, .. }
            | Self::Bytes { slot, .. }
            | Self::AtMost { slot, .. }
            | Self::AsDeclared { slot, .. } => Some(slot),
            Self::Require(_) | Self::Forbid(_) | Self::ExactlyOne(_) | Self::Needs(_) => None,
        }
    }

    #[inline(always)]
    const fn is_met(self, facts: &[Fact<'_>], situation: Situation) -> Truth {
        match self {
            Self::Require(alternatives) => {
                let mut any = Truth::No;
                let mut i = 0;
                while i < alternatives.len() {
                    any = any.or(all_present(alternatives[i], facts));
                    i += 1;
                }
                any
            }
            Self::Forbid(slots) => any_present(slots, facts).not(),
            Self::Only { slot, values } => {
                let fact = facts[slot as usize];
                fact.present().not().or(fact.is_in(values))
            }
            Self::Except { slot, values } => facts[slot as usize].is_in(values).not(),
            Self::ExactlyOne(slots) => exactly_one(slots, facts),
            Self::Needs(contract) => situation.contracts.hold(contract.index),
            Self::Range { slot, min, max } => every_value(facts[slot as usize], Check::Range { min, max }),
            Self::Format { slot, formats } => every_value(facts[slot as usize], Check::Format(formats)),
            Self::Bytes { slot, max, charset } => {
                every_value(facts[slot as usize], Check::Bytes { max, charset })
            }
            Self::AtMost { slot, of } => at_most(facts[slot as usize], facts[of as usize]),
            Self::AsDeclared { slot, spelling } => {
                as_declared(facts[slot as usize], spelling, situation.declared)
            }
        }
    }
}

#[inline(always)]
const fn all_present(slots: &[u8], facts: &[Fact<'_>]) -> Truth {
    let mut all = Truth::Yes;
    let mut i = 0;
    while i < slots.len() {
        all = all.and(facts[slots[i] as usize].present());
        i += 1;
    }
    all
}

#[inline(always)]
const fn any_present(slots: &[u8], facts: &[Fact<'_>]) -> Truth {
    let mut any = Truth::No;
    let mut i = 0;
    while i < slots.len() {
        any = any.or(facts[slots[i] as usize].present());
        i += 1;
    }
    any
}

#[inline(always)]
const fn exactly_one(slots: &[u8], facts: &[Fact<'_>]) -> Truth {
    let (mut there, mut open, mut i) = (0, 0, 0);
    while i < slots.len() {
        match facts[slots[i] as usize].present() {
            Truth::Yes => there += 1,
            Truth::Unknown => open += 1,
            Truth::No => {}
        }
        i += 1;
    }
    if there > 1 || there + open == 0 {
        Truth::No
    } else if open == 0 {
        Truth::Yes
    } else {
        Truth::Unknown
    }
}

/// Whether a part is no more than the whole. What is not an integer meets no limit.
#[inline(always)]
const fn at_most(part: Fact<'_>, whole: Fact<'_>) -> Truth {
    match (part, whole) {
        (Fact::Absent, _) | (_, Fact::Absent) => Truth::Yes,
        (Fact::Known(Value::Integer(part)), Fact::Known(Value::Integer(whole))) => Truth::of(part <= whole),
        (Fact::Known(_), Fact::Known(_)) => Truth::No,
        _ => Truth::Unknown,
    }
}

#[inline(always)]
const fn as_declared(
    fact: Fact<'_>,
    spelling: &'static [(&'static str, Value<'static>)],
    declared: Declared,
) -> Truth {
    let declared = match declared {
        Declared::Nothing => return Truth::Yes,
        Declared::Is(declared) => declared,
        Declared::Unknown => return fact.present().not().or(Truth::Unknown),
    };
    let mut i = 0;
    while i < spelling.len() {
        if Value::Text(spelling[i].0).same(Value::Text(declared)) {
            return fact.present().not().or(fact.is_in(&[spelling[i].1]));
        }
        i += 1;
    }
    Truth::Yes
}

#[derive(Clone, Copy)]
enum Check {
    Range { min: i128, max: i128 },
    Format(&'static [Format]),
    Bytes { max: usize, charset: Charset },
}

impl Check {
    #[inline(always)]
    const fn passes(self, value: Value<'_>) -> bool {
        match (self, value) {
            (Self::Range { min, max }, Value::Integer(n)) => min <= n && n <= max,
            (Self::Format(formats), Value::Text(text)) => Format::any(formats, text),
            (Self::Bytes { max, charset }, Value::Text(text)) => match charset.bytes(text) {
                Some(bytes) => bytes <= max,
                None => false,
            },
            _ => false,
        }
    }
}

/// Whether each value that the path may still have passes; a path that is not there does.
#[inline(always)]
const fn every_value(fact: Fact<'_>, check: Check) -> Truth {
    match fact {
        Fact::Absent => Truth::Yes,
        Fact::Maybe | Fact::Present => Truth::Unknown,
        Fact::Known(value) => Truth::of(check.passes(value)),
        Fact::AnyOf(values) => {
            let (mut passing, mut i) = (0, 0);
            while i < values.len() {
                if check.passes(values[i]) {
                    passing += 1;
                }
                i += 1;
            }
            if passing == values.len() {
                Truth::Yes
            } else if passing == 0 {
                Truth::No
            } else {
                Truth::Unknown
            }
        }
    }
}
