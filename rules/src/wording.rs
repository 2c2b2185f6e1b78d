use core::fmt::{self, Display, Formatter};

use crate::{Condition, Demand, Device, Level, Operation, Path, Rule, Value, Words};

/// The language that a person is spoken to in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    En,
    /// Korean.
    Ko,
}

impl Words {
    /// The sentence in this language.
    #[must_use]
    pub const fn spoken(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Ko => self.ko,
        }
    }
}

/// What a rule demands of a request, in one line made from the rule itself:
/// "`easyPay.useFreeInterestFromMall` cannot be used with `EASY_PAY`".
#[derive(Clone, Copy, Debug)]
pub struct Headline<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// The operation whose path table the rule's slots point into.
    pub operation: &'a Operation,
    /// The language.
    pub language: Language,
}

impl Headline<'_> {
    fn path(&self, slot: u8) -> &Path {
        &self.operation.paths[self.rule.slots[slot as usize] as usize]
    }

    fn demand(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let ko = matches!(self.language, Language::Ko);
        match self.rule.demand {
            Demand::Require(alternatives) => {
                for (i, slots) in alternatives.iter().enumerate() {
                    f.write_str(match (i, ko) {
                        (0, _) => "",
                        (_, false) => ", or ",
                        (_, true) => " 또는 ",
                    })?;
                    self.paths(f, slots)?;
                }
                let many = alternatives.len() == 1 && alternatives[0].len() > 1;
                f.write_str(match (ko, alternatives.len() > 1, many) {
                    (true, ..) => " 필수",
                    (false, true, _) => ", is required",
                    (false, false, true) => " are required",
                    (false, false, false) => " is required",
                })
            }
            Demand::Forbid(slots) => {
                self.paths(f, slots)?;
                f.write_str(match (ko, self.rule.level) {
                    (true, Level::Error) => " 사용 불가",
                    (true, Level::Warn) => " 사용하지 않는 것이 좋음",
                    (false, Level::Error) => " cannot be used",
                    (false, Level::Warn) => " should not be used",
                })
            }
            Demand::Only { slot, values } => {
                let name = self.path(slot).wire;
                match (ko, self.rule.level) {
                    (true, Level::Error) => {
                        write!(f, "`{name}` 값은 {}만 가능", OneOf { values, or: " 또는 " })
                    }
                    (true, Level::Warn) => {
                        write!(f, "`{name}` 값은 {}만 권장", OneOf { values, or: " 또는 " })
                    }
                    (false, Level::Error) => {
                        write!(f, "`{name}` can only be {}", OneOf { values, or: " or " })
                    }
                    (false, Level::Warn) => {
                        write!(f, "`{name}` should only be {}", OneOf { values, or: " or " })
                    }
                }
            }
            Demand::Except { slot, values } => {
                let name = self.path(slot).wire;
                if ko {
                    write!(f, "`{name}` 값으로 {} 사용 불가", OneOf { values, or: " 또는 " })
                } else {
                    write!(f, "`{name}` cannot be {}", OneOf { values, or: " or " })
                }
            }
            Demand::ExactlyOne(slots) => {
                f.write_str(if ko {
                    "다음 중 하나만 필수: "
                } else {
                    "exactly one is required of "
                })?;
                self.paths(f, slots)
            }
            Demand::Needs(contract) if ko => {
                write!(f, "계약 `{}`({}) 필요", contract.id, contract.label.ko)
            }
            Demand::Needs(contract) => {
                write!(f, "the contract `{}` ({}) is needed", contract.id, contract.label.en)
            }
            Demand::Range { slot, min, max } => {
                let name = self.path(slot).wire;
                match (min, max, ko) {
                    (i128::MIN, max, false) => write!(f, "`{name}` can be {max} at most"),
                    (i128::MIN, max, true) => write!(f, "`{name}` 최대 {max}"),
                    (min, i128::MAX, false) => write!(f, "`{name}` must be {min} at least"),
                    (min, i128::MAX, true) => write!(f, "`{name}` 최소 {min}"),
                    (min, max, false) => write!(f, "`{name}` must be between {min} and {max}"),
                    (min, max, true) => write!(f, "`{name}` {min} 이상 {max} 이하"),
                }
            }
            Demand::Bytes { slot, max, charset } => {
                let (name, charset) = (self.path(slot).wire, charset.name());
                if ko {
                    write!(f, "`{name}` {charset} 문자로 최대 {max}바이트(한글은 2바이트)")
                } else {
                    write!(
                        f,
                        "`{name}` can be {max} bytes at most, in characters that {charset} has (a syllable of Hangul is 2)"
                    )
                }
            }
            Demand::AtMost { slot, of } => {
                let (part, whole) = (self.path(slot).wire, self.path(of).wire);
                if ko {
                    write!(f, "`{part}` 값은 `{whole}` 이하")
                } else {
                    write!(f, "`{part}` can be no more than `{whole}`")
                }
            }
            Demand::AsDeclared { slot, .. } => {
                let name = self.path(slot).wire;
                if ko {
                    write!(f, "`{name}` 값은 상점아이디에 설정된 것과 같아야 함")
                } else {
                    write!(f, "`{name}` must be what the MID is set to")
                }
            }
            Demand::Format { slot, formats: [crate::Format::NotBlank] } => {
                let name = self.path(slot).wire;
                write!(f, "`{name}` {}", if ko { "빈 값 불가" } else { "cannot be blank" })
            }
            Demand::Format { slot, formats } => {
                let name = self.path(slot).wire;
                write!(f, "`{name}` {}", if ko { "형식:" } else { "must look like" })?;
                for (i, format) in formats.iter().enumerate() {
                    let glue = match (i, i + 1 == formats.len(), ko) {
                        (0, ..) => " ",
                        (_, true, false) => " or ",
                        (_, true, true) => " 또는 ",
                        _ => ", ",
                    };
                    write!(f, "{glue}`{}`", format.example())?;
                }
                Ok(())
            }
        }
    }

    fn paths(&self, f: &mut Formatter<'_>, slots: &[u8]) -> fmt::Result {
        for (i, slot) in slots.iter().enumerate() {
            let glue = match (i, self.language) {
                (0, _) => "",
                (_, Language::En) if i + 1 == slots.len() => " and ",
                _ => ", ",
            };
            write!(f, "{glue}`{}`", self.path(*slot).wire)?;
        }
        Ok(())
    }

    /// Whether a condition only says that the object is there which the demanded paths lie in.
    fn goes_without_saying(&self, condition: Condition) -> bool {
        let Condition::Present(object) = condition else { return false };
        let slots = match self.rule.demand {
            Demand::Require([slots, ..]) => *slots,
            Demand::Forbid(slots) | Demand::ExactlyOne(slots) => slots,
            _ => return false,
        };
        let object = self.rule.slots[object as usize];
        let end = self.operation.paths[object as usize].end;
        slots.iter().map(|slot| self.rule.slots[*slot as usize]).all(|path| object < path && path < end)
    }

    /// The conditions that are worth saying.
    fn conditions(&self) -> impl Iterator<Item = Condition> {
        self.rule.when.iter().copied().filter(|condition| !self.goes_without_saying(*condition))
    }

    fn condition(&self, f: &mut Formatter<'_>, condition: Condition) -> fmt::Result {
        let ko = matches!(self.language, Language::Ko);
        match condition {
            Condition::Present(slot) => {
                write!(f, "{}`{}`", if ko { "" } else { "with " }, self.path(slot).wire)?;
                f.write_str(if ko { " 사용 시" } else { "" })
            }
            Condition::Absent(slot) => {
                write!(f, "{}`{}`", if ko { "" } else { "without " }, self.path(slot).wire)?;
                f.write_str(if ko { " 없이" } else { "" })
            }
            Condition::In { slot, values } => {
                let index = self.rule.slots[slot as usize];
                let or = if ko { " 또는 " } else { " or " };
                let one_of = OneOf { values, or };
                match (Some(index) == self.operation.pay_method, ko) {
                    (true, false) => write!(f, "with {one_of}"),
                    (true, true) => write!(f, "{one_of}에서"),
                    (false, false) => write!(f, "where `{}` is {one_of}", self.path(slot).wire),
                    (false, true) => write!(f, "`{}` 값이 {one_of}일 때", self.path(slot).wire),
                }
            }
            Condition::NotIn { slot, values } => {
                let name = self.path(slot).wire;
                if ko {
                    write!(f, "`{name}` 값이 {} 아닐 때", OneOf { values, or: " 또는 " })
                } else {
                    write!(f, "where `{name}` is not {}", OneOf { values, or: " or " })
                }
            }
            Condition::Device(Device::Mobile) => {
                f.write_str(if ko { "모바일에서" } else { "on mobile" })
            }
            Condition::Device(Device::Pc) => f.write_str(if ko { "PC에서" } else { "on PC" }),
        }
    }
}

impl Display for Headline<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.language {
            Language::En => {
                self.demand(f)?;
                for (i, condition) in self.conditions().enumerate() {
                    f.write_str(if i == 0 { " " } else { " and " })?;
                    self.condition(f, condition)?;
                }
                Ok(())
            }
            Language::Ko => {
                for condition in self.conditions() {
                    self.condition(f, condition)?;
                    f.write_str(" ")?;
                }
                self.demand(f)
            }
        }
    }
}

struct OneOf<'a> {
    values: &'a [Value<'a>],
    or: &'a str,
}

impl Display for OneOf<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (i, value) in self.values.iter().enumerate() {
            f.write_str(match i {
                0 => "",
                _ if i + 1 == self.values.len() => self.or,
                _ => ", ",
            })?;
            write!(f, "`{value}`")?;
        }
        Ok(())
    }
}

impl Display for Value<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(n) => n.fmt(f),
            Self::Boolean(b) => b.fmt(f),
        }
    }
}
