//! Rules made a little wrong, and the requests in which that would show.
//!
//! A guard is worth something where it notices that its rule has changed. Here every rule is changed in every
//! small way there is: left out, a condition or a value dropped, a value let in, a demand turned round, a limit
//! moved by one.

mod point;

use portone_ksnet_rules::{Condition, Contract, Demand, Device, Format, Kind, Level, Operation, Rule, Value};

use crate::leak;
use crate::reach::Reach;
use crate::trial::{Agreed, Filled, Form};
pub use point::{Point, Points, code_allowed, differing, first_differing, stand_in};

/// A rule with one change.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What is changed, in words.
    pub what: String,
    /// The changed rule; `None` where it is left out.
    pub rule: Option<Rule>,
    /// The operation with the change, where rules about its channel read it, with the rules alone that tell what the
    /// channel fills in; else the operation itself.
    pub operation: &'static Operation,
    /// Whether the change is known to make no difference: what was dropped or added is part of what is there.
    pub same: bool,
    /// Where a code was added that no field can hold: a rule of the same path, with no more conditions, that
    /// refuses the code as well.
    pub refused_by: Option<&'static str>,
}

/// Every small change of a rule.
#[must_use]
pub fn mutants(
    operation: &'static Operation,
    rule: &'static Rule,
    contracts: &'static [Contract],
) -> Vec<Mutant> {
    let mut made = Changes { operation, rule, contracts, mutants: Vec::new() };
    made.push("the rule is left out", None);
    let level = match rule.level {
        Level::Error => Level::Warn,
        Level::Warn => Level::Error,
    };
    made.push(format!("its level is {level:?}"), Some(Rule { level, ..*rule }));
    for index in 0..rule.when.len() {
        made.condition(index);
    }
    made.demand();
    made.mutants
}

struct Changes {
    operation: &'static Operation,
    rule: &'static Rule,
    contracts: &'static [Contract],
    mutants: Vec<Mutant>,
}

impl Changes {
    fn push(&mut self, what: impl Into<String>, rule: Option<Rule>) {
        let operation = with_rule(self.operation, self.rule, rule);
        self.mutants.push(Mutant { what: what.into(), rule, operation, same: false, refused_by: None });
    }

    fn push_demand(&mut self, what: impl Into<String>, demand: Demand) {
        self.push(what, Some(Rule { demand, ..*self.rule }));
    }

    fn name(&self, slot: u8) -> &'static str {
        self.operation.paths[usize::from(self.rule.slots[usize::from(slot)])].wire
    }

    fn condition(&mut self, index: usize) {
        let condition = self.rule.when[index];
        let mut others = self.rule.when.to_vec();
        others.remove(index);
        let dropped = Rule { when: leak(others), ..*self.rule };
        self.push(format!("condition {} is dropped: {}", index + 1, self.said(condition)), Some(dropped));
        let mut replace = |what: String, changed: Condition| {
            let mut when = self.rule.when.to_vec();
            when[index] = changed;
            self.push(what, Some(Rule { when: leak(when), ..*self.rule }));
        };
        let turned = match condition {
            Condition::Present(slot) => Condition::Absent(slot),
            Condition::Absent(slot) => Condition::Present(slot),
            Condition::In { slot, values } => Condition::NotIn { slot, values },
            Condition::NotIn { slot, values } => Condition::In { slot, values },
            Condition::Device(Device::Pc) => Condition::Device(Device::Mobile),
            Condition::Device(Device::Mobile) => Condition::Device(Device::Pc),
        };
        replace(format!("condition {} is turned round", index + 1), turned);
        let (Condition::In { slot, values } | Condition::NotIn { slot, values }) = condition else { return };
        let is_in = matches!(condition, Condition::In { .. });
        for (what, values) in self.sets(slot, values, false) {
            // Without any value left, the condition is dropped, or the rule.
            if values.is_empty() {
                continue;
            }
            let changed =
                if is_in { Condition::In { slot, values } } else { Condition::NotIn { slot, values } };
            let mut when = self.rule.when.to_vec();
            when[index] = changed;
            let what = format!("condition {} on `{}`: {what}", index + 1, self.name(slot));
            self.push(what, Some(Rule { when: leak(when), ..*self.rule }));
        }
    }

    fn said(&self, condition: Condition) -> String {
        match condition {
            Condition::Present(slot) => format!("`{}` is there", self.name(slot)),
            Condition::Absent(slot) => format!("`{}` is not there", self.name(slot)),
            Condition::In { slot, .. } => format!("the values of `{}`", self.name(slot)),
            Condition::NotIn { slot, .. } => format!("the values that `{}` has not", self.name(slot)),
            Condition::Device(device) => format!("the device {device:?}"),
        }
    }

    /// The set with each value dropped, and with each other value added that the path's Rust type can hold; with
    /// `unused`, also with one that it cannot.
    fn sets(
        &self,
        slot: u8,
        values: &'static [Value<'static>],
        unused: bool,
    ) -> Vec<(String, &'static [Value<'static>])> {
        let mut sets = Vec::new();
        for (i, value) in values.iter().enumerate() {
            let mut fewer = values.to_vec();
            fewer.remove(i);
            sets.push((format!("`{value}` is dropped"), leak(fewer)));
        }
        for value in self.others(slot, values, unused) {
            let mut more = values.to_vec();
            more.push(value);
            sets.push((format!("`{value}` is added"), leak(more)));
        }
        sets
    }

    fn others(&self, slot: u8, values: &[Value<'static>], unused: bool) -> Vec<Value<'static>> {
        let outside = |value: &Value<'static>| !value.is_in(values);
        match self.operation.paths[usize::from(self.rule.slots[usize::from(slot)])].kind {
            Kind::Enum(vocabulary) => {
                let codes = |used: bool| {
                    let codes = vocabulary.codes.iter().filter(move |code| code.variant.is_some() == used);
                    codes.map(|code| Value::Text(code.code)).filter(outside)
                };
                codes(true).chain(codes(false).take(usize::from(unused))).collect()
            }
            Kind::Boolean => [true, false].map(Value::Boolean).into_iter().filter(outside).collect(),
            Kind::Integer => {
                let numbers = || {
                    values.iter().filter_map(|value| match value {
                        Value::Integer(number) => Some(*number),
                        _ => None,
                    })
                };
                let ends = [numbers().min().map(|n| n - 1), numbers().max().map(|n| n + 1)];
                ends.into_iter().flatten().map(Value::Integer).collect()
            }
            Kind::Text => vec![Value::Text("something else")],
            Kind::Json | Kind::Object(_) => Vec::new(),
        }
    }

    /// Pushes the demand with each change of its set.
    fn push_sets(
        &mut self,
        slot: u8,
        values: &'static [Value<'static>],
        demand: &dyn Fn(&'static [Value<'static>]) -> Demand,
    ) {
        let unused = self.others(slot, values, true).into_iter().find(|value| self.is_unused(slot, *value));
        for (what, changed) in self.sets(slot, values, true) {
            self.push_demand(what, demand(changed));
            if let (Some(unused), Some(mutant)) = (unused, self.mutants.last_mut())
                && unused.is_in(changed)
            {
                mutant.refused_by = refused_by(self.operation, self.rule, slot, unused);
            }
        }
    }

    fn is_unused(&self, slot: u8, value: Value<'static>) -> bool {
        match self.operation.paths[usize::from(self.rule.slots[usize::from(slot)])].kind {
            Kind::Enum(vocabulary) => {
                let mut unused = vocabulary.codes.iter().filter(|code| code.variant.is_none());
                unused.any(|code| Value::Text(code.code) == value)
            }
            _ => false,
        }
    }

    fn demand(&mut self) {
        match self.rule.demand {
            Demand::Require(alternatives) => self.require(alternatives),
            Demand::Forbid(slots) => {
                for (i, slot) in slots.iter().enumerate() {
                    let mut fewer = slots.to_vec();
                    fewer.remove(i);
                    if !fewer.is_empty() {
                        let what = format!("`{}` is forbidden no more", self.name(*slot));
                        self.push_demand(what, Demand::Forbid(leak(fewer)));
                    }
                }
                self.push_demand("forbid is require", Demand::Require(leak(vec![slots])));
            }
            Demand::Only { slot, values } => {
                self.push_demand("only is except", Demand::Except { slot, values });
                self.push_sets(slot, values, &|values| Demand::Only { slot, values });
            }
            Demand::Except { slot, values } => {
                self.push_demand("except is only", Demand::Only { slot, values });
                self.push_sets(slot, values, &|values| Demand::Except { slot, values });
            }
            Demand::ExactlyOne(slots) => {
                let any: Vec<&'static [u8]> = slots.iter().map(|slot| leak(vec![*slot])).collect();
                self.push_demand("exactly_one is require any", Demand::Require(leak(any)));
                self.push_demand("exactly_one is forbid", Demand::Forbid(slots));
                for (i, slot) in slots.iter().enumerate() {
                    let mut fewer = slots.to_vec();
                    fewer.remove(i);
                    let what = format!("`{}` is no choice any more", self.name(*slot));
                    self.push_demand(what, Demand::ExactlyOne(leak(fewer)));
                }
            }
            Demand::Needs(contract) => {
                for other in self.contracts.iter().filter(|other| other.index != contract.index) {
                    self.push_demand(format!("it needs {}", other.id), Demand::Needs(other));
                }
            }
            Demand::Range { slot, min, max } => {
                let mut moved = |what: String, min: i128, max: i128| {
                    self.push_demand(what, Demand::Range { slot, min, max });
                };
                if min > i128::MIN {
                    moved(format!("the least is {}", min - 1), min - 1, max);
                    moved(format!("the least is {}", min + 1), min + 1, max);
                }
                if max < i128::MAX {
                    moved(format!("the most is {}", max - 1), min, max - 1);
                    moved(format!("the most is {}", max + 1), min, max + 1);
                }
            }
            Demand::Bytes { slot, max, charset } => {
                for max in [max.checked_sub(1), max.checked_add(1)].into_iter().flatten() {
                    self.push_demand(
                        format!("the most is {max} bytes"),
                        Demand::Bytes { slot, max, charset },
                    );
                }
            }
            Demand::AtMost { slot, of } => {
                self.push_demand("part and whole are swapped", Demand::AtMost { slot: of, of: slot });
            }
            Demand::AsDeclared { slot, spelling } => {
                for (i, (declared, _)) in spelling.iter().enumerate() {
                    let mut fewer = spelling.to_vec();
                    fewer.remove(i);
                    let demand = Demand::AsDeclared { slot, spelling: leak(fewer) };
                    self.push_demand(format!("`{declared}` has no spelling"), demand);
                }
                let spelled = spelling.iter().map(|(_, spelled)| *spelled);
                let turned = spelled.cycle().skip(1).zip(spelling);
                let turned = turned.map(|(spelled, (declared, _))| (*declared, spelled)).collect();
                let demand = Demand::AsDeclared { slot, spelling: leak(turned) };
                self.push_demand("the spellings are mixed up", demand);
            }
            Demand::Format { slot, formats } => self.formats(slot, formats),
        }
    }

    fn require(&mut self, alternatives: &'static [&'static [u8]]) {
        for (i, slots) in alternatives.iter().enumerate() {
            if alternatives.len() > 1 {
                let mut fewer = alternatives.to_vec();
                fewer.remove(i);
                self.push_demand(format!("alternative {} is dropped", i + 1), Demand::Require(leak(fewer)));
            }
            for (j, slot) in slots.iter().enumerate().filter(|_| slots.len() > 1) {
                let mut fewer = slots.to_vec();
                fewer.remove(j);
                let mut changed = alternatives.to_vec();
                changed[i] = leak(fewer);
                let what = format!("`{}` is required no more", self.name(*slot));
                self.push_demand(what, Demand::Require(leak(changed)));
            }
        }
        let mut all: Vec<u8> = alternatives.iter().flat_map(|slots| slots.iter().copied()).collect();
        all.dedup();
        if alternatives.len() > 1 {
            self.push_demand("require any is require all", Demand::Require(leak(vec![leak(all.clone())])));
        }
        self.push_demand("require is forbid", Demand::Forbid(leak(all.clone())));
        if let Some(sibling) = all.first().and_then(|slot| self.sibling(*slot)) {
            let mut slots = self.rule.slots.to_vec();
            slots.push(sibling);
            let Ok(slot) = u8::try_from(slots.len() - 1) else { return };
            let mut more = alternatives.to_vec();
            more.push(leak(vec![slot]));
            let demand = Demand::Require(leak(more));
            let what = format!("`{}` will do, too", self.operation.paths[usize::from(sibling)].wire);
            self.push(what, Some(Rule { slots: leak(slots), demand, ..*self.rule }));
        }
    }

    /// The next member of the same object that the rule does not speak of.
    fn sibling(&self, slot: u8) -> Option<u16> {
        let path = self.rule.slots[usize::from(slot)];
        let paths = self.operation.paths;
        let row = &paths[usize::from(path)];
        let rows = (0_u16..).zip(paths);
        let mut siblings = rows.filter(|(index, sibling)| {
            sibling.parent == row.parent
                && sibling.place == row.place
                && sibling.status == portone_ksnet_rules::Status::Supported
                && !self.operation.from_channel.contains(index)
                && !self.rule.slots.contains(index)
        });
        let siblings: Vec<u16> = siblings.by_ref().map(|(index, _)| index).collect();
        siblings.iter().find(|index| **index > path).or_else(|| siblings.last()).copied()
    }

    fn formats(&mut self, slot: u8, formats: &'static [Format]) {
        for (i, format) in formats.iter().enumerate() {
            let mut fewer = formats.to_vec();
            fewer.remove(i);
            let same = fewer.iter().any(|other| includes(*other, *format));
            let demand = Demand::Format { slot, formats: leak(fewer) };
            self.push_demand(format!("{format:?} is no format any more"), demand);
            self.last_is_the_same(same);
        }
        let is_new = |format: &&Format| !formats.iter().any(|other| includes(*other, **format));
        for format in FORMATS.iter().filter(is_new) {
            let mut more = formats.to_vec();
            more.push(*format);
            let demand = Demand::Format { slot, formats: leak(more) };
            self.push_demand(format!("{format:?} is a format, too"), demand);
        }
    }

    fn last_is_the_same(&mut self, same: bool) {
        if let Some(mutant) = self.mutants.last_mut() {
            mutant.same = same;
        }
    }
}

/// A rule that refuses the value at this path as well, under no more conditions.
fn refused_by(
    operation: &'static Operation,
    rule: &Rule,
    slot: u8,
    value: Value<'static>,
) -> Option<&'static str> {
    let path = rule.slots[usize::from(slot)];
    let refuses = |other: &&Rule| {
        let is_it = |slot: u8| other.slots[usize::from(slot)] == path;
        other.id != rule.id
            && other.level == Level::Error
            && other.when.len() <= rule.when.len()
            && match other.demand {
                Demand::Only { slot, values } => is_it(slot) && !value.is_in(values),
                Demand::Except { slot, values } => is_it(slot) && value.is_in(values),
                _ => false,
            }
    };
    operation.rules.iter().find(refuses).map(|other| other.id)
}

/// All formats that a spec can name.
pub(crate) const FORMATS: [Format; 12] = [
    Format::Rfc3339,
    Format::Date8,
    Format::DateTime14,
    Format::IsoDate,
    Format::SpacedDateTime,
    Format::NotBlank,
    Format::Digits,
    Format::DigitCount(2),
    Format::DigitCount(6),
    Format::DigitCount(10),
    Format::HttpUrl,
    Format::AbsoluteUrl,
];

/// Whether every text of the inner format is one of the outer.
fn includes(outer: Format, inner: Format) -> bool {
    outer == inner
        || match outer {
            Format::NotBlank => true,
            Format::Digits => matches!(inner, Format::DigitCount(_) | Format::Date8 | Format::DateTime14),
            Format::AbsoluteUrl => inner == Format::HttpUrl,
            _ => false,
        }
}

/// The operation with a rule changed, where that changes what is known about its paths: which of two paths the
/// channel fills in is told by the "exactly one" rules.
fn with_rule(
    operation: &'static Operation,
    rule: &'static Rule,
    changed: Option<Rule>,
) -> &'static Operation {
    let about_the_channel = matches!(rule.demand, Demand::ExactlyOne(_))
        && rule.slots.iter().any(|path| operation.from_channel.contains(path));
    if !about_the_channel {
        return operation;
    }
    let telling = Reach::of(operation).facts().rules.iter();
    let rules = telling.filter_map(|other| if other.id == rule.id { changed } else { Some(*other) });
    let &Operation { name, surface, paths, pay_method, currency, from_channel, .. } = operation;
    let rules = leak(rules.collect());
    &leak(vec![Operation { name, surface, paths, rules, pay_method, currency, from_channel }])[0]
}

impl Mutant {
    /// Whether the compiler would say something else about a struct.
    #[must_use]
    pub fn shows_in_form(&self, form: &Form, rule: &Rule) -> bool {
        let changed = match &self.rule {
            Some(changed) => form.compiled(self.operation, changed),
            None => form.compiled_without(rule),
        };
        let others = || {
            Reach::of(form.operation).of_the_channel().iter().any(|other| {
                other.id != rule.id
                    && form.compiled(form.operation, other) != form.compiled(self.operation, other)
            })
        };
        form.compiled(form.operation, rule) != changed || (self.is_wide(form.operation) && others())
    }

    /// Whether `validate()` or `warnings()`, where that is seen, would say something else about a request.
    #[must_use]
    pub fn shows_in_values(
        &self,
        filled: &Filled,
        rule: &Rule,
        devices: portone_ksnet_rules::Devices,
        agreed: Agreed,
        is_seen: &dyn Fn(Level) -> bool,
    ) -> bool {
        let said = |operation: &Operation, rule: &Rule| {
            let broken = is_seen(rule.level) && filled.breaks(operation, rule, devices, agreed);
            broken.then_some(rule.level)
        };
        let changed = self.rule.as_ref().and_then(|changed| said(self.operation, changed));
        let others = || {
            Reach::of(filled.operation).of_the_channel().iter().any(|other| {
                other.id != rule.id && said(filled.operation, other) != said(self.operation, other)
            })
        };
        said(filled.operation, rule) != changed || (self.is_wide(filled.operation) && others())
    }

    /// Whether other formats are asked for: what texts they take is not known from samples.
    #[must_use]
    pub fn is_of_formats(&self, rule: &Rule) -> bool {
        let is_format = |rule: &Rule| matches!(rule.demand, Demand::Format { .. });
        is_format(rule) && self.rule.is_some_and(|changed| changed.demand != rule.demand)
    }

    /// Whether the change reaches other rules.
    fn is_wide(&self, operation: &'static Operation) -> bool {
        !std::ptr::eq(self.operation, operation)
    }
}

#[cfg(test)]
mod tests {
    use portone_ksnet_rules::{Code, Path, Place, Status, Surface, Vocabulary, Words};

    use super::*;

    const NO_WORDS: Words = Words { en: "", ko: "" };

    static METHODS: Vocabulary = Vocabulary {
        name: "PayMethod",
        prefix: None,
        codes: &[
            Code::used("CARD", "CARD", "", ""),
            Code::used("MOBILE", "MOBILE", "", ""),
            Code::unused("PAYPAL"),
            Code::unused("ALIPAY"),
        ],
    };

    const fn path(wire: &'static str, kind: Kind, index: u16) -> Path {
        let (parent, end) = (None, index + 1);
        let (status, place) = (Status::Supported, Place::Body);
        Path { wire, parent, end, kind, list: false, required: false, status, place, secret: false }
    }

    static PATHS: [Path; 4] = [
        path("payMethod", Kind::Enum(&METHODS), 0),
        path("amount", Kind::Integer, 1),
        path("redirectUrl", Kind::Text, 2),
        path("customData", Kind::Text, 3),
    ];

    static CONTRACTS: [Contract; 2] = [
        Contract { index: 0, id: "MOBILE", label: NO_WORDS },
        Contract { index: 1, id: "EASY_PAY", label: NO_WORDS },
    ];

    fn rule(when: &'static [Condition], demand: Demand) -> &'static Rule {
        let slots = &[0, 1, 2];
        let (id, level, each, facts) = ("a-rule", Level::Error, None, &["S01"]);
        let rule =
            Rule { id, level, slots, each, when, demand, facts, words: NO_WORDS, help: NO_WORDS, see: "" };
        &leak(vec![rule])[0]
    }

    fn operation(rule: &'static Rule) -> &'static Operation {
        let operation = Operation {
            name: "pay",
            surface: Surface::Browser,
            paths: &PATHS,
            rules: std::slice::from_ref(rule),
            pay_method: Some(0),
            currency: None,
            from_channel: &[],
        };
        &leak(vec![operation])[0]
    }

    fn whats(when: &'static [Condition], demand: Demand) -> Vec<String> {
        let rule = rule(when, demand);
        mutants(operation(rule), rule, &CONTRACTS).into_iter().map(|mutant| mutant.what).collect()
    }

    const CARD: &[Value<'static>] = &[Value::Text("CARD")];

    #[test]
    fn a_rule_is_left_out_and_its_level_changed() {
        assert_eq!(
            whats(&[], Demand::Forbid(&[1])),
            ["the rule is left out", "its level is Warn", "forbid is require"]
        );
    }

    #[test]
    fn each_condition_is_dropped_and_turned_round_and_its_values_changed() {
        let when = &[Condition::In { slot: 0, values: CARD }, Condition::Device(Device::Pc)];
        assert_eq!(
            whats(when, Demand::Forbid(&[1]))[2..],
            [
                "condition 1 is dropped: the values of `payMethod`",
                "condition 1 is turned round",
                "condition 1 on `payMethod`: `MOBILE` is added",
                "condition 2 is dropped: the device Pc",
                "condition 2 is turned round",
                "forbid is require",
            ]
        );
    }

    #[test]
    fn sets_lose_and_gain_values() {
        assert_eq!(
            whats(&[], Demand::Only { slot: 0, values: CARD })[2..],
            ["only is except", "`CARD` is dropped", "`MOBILE` is added", "`PAYPAL` is added"]
        );
        assert_eq!(
            whats(&[], Demand::Except { slot: 0, values: CARD })[2..],
            ["except is only", "`CARD` is dropped", "`MOBILE` is added", "`PAYPAL` is added"]
        );
    }

    #[test]
    fn demands_on_presence_are_turned_round_and_lose_slots() {
        assert_eq!(
            whats(&[], Demand::Require(&[&[1], &[1, 2]]))[2..],
            [
                "alternative 1 is dropped",
                "alternative 2 is dropped",
                "`amount` is required no more",
                "`redirectUrl` is required no more",
                "require any is require all",
                "require is forbid",
                "`customData` will do, too",
            ]
        );
        assert_eq!(
            whats(&[], Demand::ExactlyOne(&[1, 2]))[2..],
            [
                "exactly_one is require any",
                "exactly_one is forbid",
                "`amount` is no choice any more",
                "`redirectUrl` is no choice any more",
            ]
        );
        assert_eq!(
            whats(&[], Demand::Forbid(&[1, 2]))[2..],
            ["`amount` is forbidden no more", "`redirectUrl` is forbidden no more", "forbid is require"]
        );
        assert_eq!(whats(&[], Demand::Needs(&CONTRACTS[0]))[2..], ["it needs EASY_PAY"]);
    }

    #[test]
    fn limits_move_by_one_both_ways() {
        assert_eq!(
            whats(&[], Demand::Range { slot: 1, min: 1, max: 9 })[2..],
            ["the least is 0", "the least is 2", "the most is 8", "the most is 10"]
        );
        assert_eq!(
            whats(&[], Demand::Range { slot: 1, min: i128::MIN, max: 0 })[2..],
            ["the most is -1", "the most is 1"]
        );
        let charset = portone_ksnet_rules::Charset::EucKr;
        assert_eq!(
            whats(&[], Demand::Bytes { slot: 2, max: 50, charset })[2..],
            ["the most is 49 bytes", "the most is 51 bytes"]
        );
        assert_eq!(whats(&[], Demand::AtMost { slot: 1, of: 1 })[2..], ["part and whole are swapped"]);
    }

    #[test]
    fn a_format_that_is_part_of_another_makes_no_difference() {
        let rule = rule(&[], Demand::Format { slot: 2, formats: &[Format::HttpUrl, Format::AbsoluteUrl] });
        let all = mutants(operation(rule), rule, &CONTRACTS);
        let same: Vec<&str> =
            all.iter().filter(|mutant| mutant.same).map(|mutant| mutant.what.as_str()).collect();
        assert_eq!(same, ["HttpUrl is no format any more"]);
        assert_eq!(all.len(), 2 + 2 + 10);
    }

    /// Whatever is claimed to lie inside another format does so for every sample.
    #[test]
    fn formats_lie_inside_one_another_as_claimed() {
        for outer in FORMATS {
            for inner in FORMATS {
                if includes(outer, inner) {
                    for text in point::TEXTS.into_iter().chain(FORMATS.iter().map(|format| format.example()))
                    {
                        assert!(!inner.matches(text) || outer.matches(text), "{outer:?} {inner:?} {text}");
                    }
                }
            }
        }
    }

    /// Every change is either seen in some request, or known to make no difference.
    #[test]
    fn each_change_shows_somewhere() {
        let when = &[Condition::In { slot: 0, values: CARD }];
        for demand in [
            Demand::Require(&[&[1], &[2]]),
            Demand::Forbid(&[1, 2]),
            Demand::ExactlyOne(&[1, 2]),
            Demand::Range { slot: 1, min: 1, max: 9 },
            Demand::Format { slot: 2, formats: &[Format::Date8, Format::IsoDate, Format::HttpUrl] },
            Demand::Needs(&CONTRACTS[1]),
            Demand::Bytes { slot: 2, max: 3, charset: portone_ksnet_rules::Charset::EucKr },
        ] {
            let rule = rule(when, demand);
            for mutant in mutants(operation(rule), rule, &CONTRACTS) {
                let points = differing(operation(rule), rule, &mutant);
                assert_eq!(points.found.is_empty(), mutant.same, "{demand:?}: {}", mutant.what);
                assert!(points.complete);
            }
        }
    }

    #[test]
    fn a_change_that_nothing_can_show_is_found_out() {
        // The condition is met by what the demand speaks of.
        let when = &[Condition::Present(1)];
        let rule = rule(when, Demand::Range { slot: 1, min: 1, max: 9 });
        let all = mutants(operation(rule), rule, &CONTRACTS);
        let equal: Vec<&str> = all
            .iter()
            .filter(|mutant| differing(operation(rule), rule, mutant).found.is_empty())
            .map(|mutant| mutant.what.as_str())
            .collect();
        assert_eq!(equal, ["condition 1 is dropped: `amount` is there"]);
    }
}
