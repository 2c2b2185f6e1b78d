use std::fmt;

use portone_ksnet_rules::{
    Devices, Fact, Headline, Language, Level, Operation, Rule, Situation, Truth, Value, Verdict,
};

use crate::quoted::without_numbers;
use crate::{Hold, LANGUAGE, Members, Text};

/// A rule that a request breaks.
#[derive(Clone, PartialEq, Eq)]
pub struct Violation {
    operation: &'static Operation,
    rule: &'static Rule,
    found: Option<String>,
    /// The values that the request was made for, where the rule itself allows more.
    listed: &'static [Value<'static>],
}

impl Violation {
    /// The rule's name.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.rule.id
    }

    /// The rule.
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The operation that was asked for.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The paths that the rule looks at, in PortOne's spelling.
    pub fn paths(&self) -> impl Iterator<Item = &'static str> + use<> {
        let paths = self.operation.paths;
        self.rule.slots.iter().map(move |slot| paths[usize::from(*slot)].wire)
    }

    /// What was found at the path that the rule speaks of, unless it is a secret.
    #[must_use]
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Violation")
            .field("operation", &self.operation.name)
            .field("rule", &self.rule.id)
            .field("found", &self.found)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, rule, .. } = self;
        let headline = Headline { rule, operation, language: LANGUAGE };
        if self.listed.is_empty() {
            write!(f, "KSNET: {headline}")?;
        } else {
            let path = self.paths().next().unwrap_or_default();
            match LANGUAGE {
                Language::En => write!(f, "KSNET: this request is made for `{path}` ")?,
                Language::Ko => write!(f, "KSNET: 이 요청의 `{path}` 값은 ")?,
            }
            for (i, value) in self.listed.iter().enumerate() {
                write!(f, "{}`{value}`", if i == 0 { "" } else { ", " })?;
            }
            f.write_str(match LANGUAGE {
                Language::En => " alone",
                Language::Ko => "만 가능",
            })?;
        }
        if let Some(found) = &self.found {
            match LANGUAGE {
                Language::En => write!(f, ", found `{found}`")?,
                Language::Ko => write!(f, " (입력값 `{found}`)")?,
            }
        }
        write!(f, " [{}]: {}", rule.id, rule.words.spoken(LANGUAGE))
    }
}

/// The rules that a request breaks, with no place on the heap where there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Whether no rule is broken.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The broken rules, in the order of the spec.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, violation) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

/// Shows the elements of the list at a path, one by one.
pub type Elements<'a> = dyn FnMut(u16, &mut dyn FnMut(&dyn Members)) + 'a;

/// Decides the rules that were left open at compile time, and collects those that are broken.
pub struct Check {
    operation: &'static Operation,
    situation: Situation,
    level: Level,
    violations: Violations,
}

impl Check {
    /// Looks at the rules of one level.
    #[must_use]
    pub fn new(operation: &'static Operation, situation: Situation, level: Level) -> Self {
        Self { operation, situation, level, violations: Violations::default() }
    }

    /// Whether it is about warnings.
    #[inline]
    #[must_use]
    pub fn warns(&self) -> bool {
        self.level == Level::Warn
    }

    /// Whether the shop is known not to hold the contract with this index.
    #[inline]
    #[must_use]
    pub fn lacks(&self, contract: u8) -> bool {
        self.situation.contracts.hold(contract).is_no()
    }

    /// Decides the rule with this index on what is known about its slots.
    pub fn rule(&mut self, index: usize, facts: &[Fact<'_>]) {
        let rule = &self.operation.rules[index];
        if rule.level == self.level && rule.decide(facts, self.situation) == Verdict::Violated {
            self.violated(index, rule.told(facts), &[]);
        }
    }

    /// Decides a rule of `O`, whose operation this is, that the compiler knows: of the evaluator it then keeps what
    /// this rule asks.
    #[inline]
    pub fn known_rule<O: crate::Operation, const INDEX: usize>(&mut self, facts: &[Fact<'_>]) {
        let rule = const { O::TABLE.rules[INDEX] };
        if rule.level == self.level && rule.decide(facts, self.situation) == Verdict::Violated {
            self.violated(INDEX, rule.told(facts), &[]);
        }
    }

    /// Decides a rule of `O` on a text, which is all that it looks at.
    #[inline]
    pub fn text<O: crate::Operation, const INDEX: usize>(&mut self, value: &(impl Hold<Text> + ?Sized)) {
        self.known_rule::<O, INDEX>(&[value.fact()]);
    }

    /// Decides a rule of `O` on a text, without which it holds.
    #[inline]
    pub fn text_if<O: crate::Operation, const INDEX: usize>(&mut self, value: &Option<impl Hold<Text>>) {
        if let Some(value) = value {
            self.text::<O, INDEX>(value);
        }
    }

    /// The same checks for a piece of the request that is made for other devices.
    pub fn on<T>(&mut self, devices: Devices, work: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.situation.devices, devices);
        let result = work(self);
        self.situation.devices = outer;
        result
    }

    /// Decides these rules on what is known about every path. `each` shows the elements of a list.
    pub fn open(&mut self, rules: &[u16], known: &[Option<Fact<'_>>], each: &mut Elements<'_>) {
        for index in rules {
            let rule = &self.operation.rules[usize::from(*index)];
            if rule.level != self.level {
                continue;
            }
            let slots = rule.slots.len();
            let facts = self.operation.known_facts(rule, known);
            let Some(list) = rule.each else {
                self.rule(usize::from(*index), &facts[..slots]);
                continue;
            };
            let paths = self.operation.paths;
            let row = &paths[usize::from(list)];
            each(list, &mut |element| {
                let mut inside = facts;
                for (fact, path) in inside.iter_mut().zip(rule.slots) {
                    if *path >= list && *path < row.end {
                        let wire = paths[usize::from(*path)].wire;
                        let wire = wire.strip_prefix(row.wire).unwrap_or(wire).trim_start_matches('.');
                        *fact = element.member(wire);
                    }
                }
                self.rule(usize::from(*index), &inside[..slots]);
            });
        }
    }

    /// Refuses a value that the request was not made for, by the rule that closes the path's list.
    #[inline]
    pub fn listed(&mut self, index: usize, fact: Fact<'_>, values: &'static [Value<'static>]) {
        let rule = &self.operation.rules[index];
        if rule.level == self.level && fact.is_in(values) == Truth::No {
            self.violated(index, rule.told(&[fact]), values);
        }
    }

    /// Notes a rule that is broken, with the value that it speaks of.
    #[cold]
    #[inline(never)]
    fn violated(&mut self, index: usize, told: Option<Value<'_>>, listed: &'static [Value<'static>]) {
        let rule = &self.operation.rules[index];
        let slot = rule.demand.value_slot().map_or(usize::MAX, usize::from);
        let secret = rule.slots.get(slot).is_none_or(|path| self.operation.paths[usize::from(*path)].secret);
        let found = told.filter(|_| !secret).map(shown);
        let violation = Violation { operation: self.operation, rule, found, listed };
        if !self.violations.0.contains(&violation) {
            self.violations.0.push(violation);
        }
    }

    /// The broken rules.
    #[must_use]
    pub fn finish(self) -> Violations {
        self.violations
    }
}

/// The value, cut to a length that fits a message, with nothing in it that moves the cursor and no number of a
/// card or a phone, which may stand where it does not belong.
fn shown(value: Value<'_>) -> String {
    const LIMIT: usize = 40;
    let text = match value {
        Value::Text(text) => without_numbers(text),
        number => number.to_string(),
    };
    let mut shown: String = text.chars().take(LIMIT).flat_map(char::escape_debug).collect();
    if text.chars().count() > LIMIT {
        shown.push('…');
    }
    shown
}
