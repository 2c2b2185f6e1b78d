//! The nearest thing that a rule allows: what to change, and what to use instead.

use portone_ksnet_rules::{Condition, Demand, Device, Kind, Level, Operation, Rule, Status, Value};

use super::known::{Known, methods_of_each};
use super::method::{Method, concerns};
use super::standing::Taken;
use crate::mistake::listed;
use crate::model::{Bilingual, Model, OperationModel};

/// Ways to keep a rule, the nearest first; each says the same in both languages.
pub type Advice = Vec<Bilingual>;

/// How to keep a rule of an operation: what it demands, how it would not apply, and what could be used in
/// its place.
pub fn advice(model: &Model, operation: &OperationModel, rule: &Rule) -> Advice {
    advice_from(&Known::new(model, &methods_of_each(model)), operation, rule)
}

/// The same where more than one rule is asked about.
pub(super) fn advice_from(known: &Known<'_>, operation: &OperationModel, rule: &Rule) -> Advice {
    let taken = known.methods(operation);
    let adviser = Adviser { known, operation, table: operation.table, rule, taken };
    let mut advice = adviser.demanded();
    let instead = adviser.instead();
    // Where something can be used instead, the pay method that it goes with has been said.
    // Nobody changes the pay method to fill in a field in another way.
    let another = instead.is_empty() && matches!(rule.demand, Demand::Forbid(_) | Demand::Needs(_));
    let conditions = rule.when.iter().filter(|condition| another || !adviser.is_on_pay_method(**condition));
    let without: Advice = conditions.filter_map(|condition| adviser.without(*condition)).collect();
    advice.extend(instead);
    advice.extend(without);
    advice
}

struct Adviser<'a, 'k> {
    known: &'a Known<'k>,
    operation: &'a OperationModel,
    table: &'static Operation,
    rule: &'a Rule,
    taken: &'a [Method],
}

fn say(en: String, ko: String) -> Bilingual {
    Bilingual { en, ko }
}

/// Names in a Korean sentence: "`a`, `b`".
fn in_korean<'t>(names: impl IntoIterator<Item = &'t str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

impl Adviser<'_, '_> {
    fn wire(&self, slot: u8) -> &'static str {
        self.table.paths[usize::from(self.rule.slots[usize::from(slot)])].wire
    }

    fn wires(&self, slots: &[u8]) -> Vec<&'static str> {
        slots.iter().map(|slot| self.wire(*slot)).collect()
    }

    /// What the demand itself asks for.
    fn demanded(&self) -> Advice {
        let one = |en: String, ko: String| vec![say(en, ko)];
        match self.rule.demand {
            Demand::Require(alternatives) => alternatives
                .iter()
                .map(|slots| {
                    let wires = self.wires(slots);
                    say(
                        format!("add {}", listed(wires.iter().copied())),
                        format!("{} 추가", in_korean(wires.iter().copied())),
                    )
                })
                .collect(),
            Demand::Forbid(slots) => {
                let wires = self.wires(slots);
                one(
                    format!("remove {}", listed(wires.iter().copied())),
                    format!("{} 삭제", in_korean(wires.iter().copied())),
                )
            }
            Demand::Only { slot, values } => {
                let values = texts(values);
                vec![choice(&values, self.wire(slot))]
            }
            Demand::Except { slot, values } => {
                let (others, wire) = (self.others(slot, values), self.wire(slot));
                if others.is_empty() {
                    return one(format!("write another value at `{wire}`"), format!("`{wire}` 값을 변경"));
                }
                vec![choice(&others, wire)]
            }
            Demand::ExactlyOne(slots) => {
                let wires = self.wires(slots);
                one(
                    format!("keep {} and no other of them", either(wires.iter().copied())),
                    format!("{} 중 하나만 사용", in_korean(wires.iter().copied())),
                )
            }
            Demand::Needs(contract) => one(
                format!(
                    "agree on {} with KSNET and declare it: `#[ksnet(contracts({}))]`",
                    contract.label.en, contract.id
                ),
                format!("KSNET과 {} 계약 후 선언: `#[ksnet(contracts({}))]`", contract.label.ko, contract.id),
            ),
            Demand::Range { slot, min, max } => {
                let wire = self.wire(slot);
                let (en, ko) = match (min, max) {
                    (i128::MIN, max) => (format!("{max} or less"), format!("{max} 이하")),
                    (min, i128::MAX) => (format!("{min} or more"), format!("{min} 이상")),
                    (min, max) => (format!("from {min} to {max}"), format!("{min} 이상 {max} 이하")),
                };
                one(format!("write a number {en} at `{wire}`"), format!("`{wire}` 값을 {ko}로 변경"))
            }
            Demand::Bytes { slot, max, charset } => {
                let (wire, charset, half) = (self.wire(slot), charset.name(), max / 2);
                one(
                    format!(
                        "shorten `{wire}` to {max} bytes in {charset}: {max} letters, or {half} syllables of Hangul"
                    ),
                    format!("`{wire}` 값을 {charset} {max}바이트(한글 {half}자) 이하로 단축"),
                )
            }
            Demand::AtMost { slot, of } => {
                let (part, whole) = (self.wire(slot), self.wire(of));
                one(
                    format!("write no more than `{whole}` at `{part}`"),
                    format!("`{part}` 값을 `{whole}` 이하로 변경"),
                )
            }
            Demand::AsDeclared { slot, .. } => {
                let wire = self.wire(slot);
                one(
                    format!(
                        "write what the MID is set to at `{wire}`, or correct `product_type` of the contract"
                    ),
                    format!("`{wire}` 값을 상점아이디 설정과 같게 하거나 계약의 `product_type`을 수정"),
                )
            }
            Demand::Format { slot, formats } => {
                let examples = formats.iter().map(|format| format.example());
                let wire = self.wire(slot);
                one(
                    format!("write `{wire}` like {}", either(examples.clone())),
                    format!("`{wire}` 값을 다음과 같은 형식으로 작성: {}", in_korean(examples)),
                )
            }
        }
    }

    /// The codes of a path that are not among these and that the channel has a use for.
    fn others(&self, slot: u8, values: &[Value<'_>]) -> Vec<String> {
        match self.table.paths[usize::from(self.rule.slots[usize::from(slot)])].kind {
            Kind::Enum(vocabulary) => vocabulary
                .codes
                .iter()
                .filter(|code| code.variant.is_some() && !Value::Text(code.code).is_in(values))
                .map(|code| code.code.to_owned())
                .collect(),
            Kind::Boolean => [true, false]
                .into_iter()
                .filter(|flag| !Value::Boolean(*flag).is_in(values))
                .map(|flag| flag.to_string())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// What can be used in the place of something forbidden: the same field of another pay method, the same
    /// field with another pay method, or another operation.
    fn instead(&self) -> Advice {
        let Demand::Forbid(slots) = self.rule.demand else { return Vec::new() };
        let mut advice = Vec::new();
        for slot in slots {
            let path = self.rule.slots[usize::from(*slot)];
            let wire = self.table.paths[usize::from(path)].wire;
            let mut taking: Vec<&str> = Vec::new();
            for (number, method) in self.taken.iter().enumerate() {
                let taken = |path| self.known.taken(self.operation, Some(number), path);
                let takes = |path| matches!(taken(path), Taken::Yes | Taken::NotAlways);
                if takes(path) && !concerns(self.table, self.rule, method, self.taken) {
                    taking.push(&method.code);
                }
                for (twin, row) in (0..=u16::MAX).zip(self.table.paths) {
                    if twin != path
                        && row.name() == self.table.paths[usize::from(path)].name()
                        && method.owns(self.table, twin)
                        && takes(twin)
                    {
                        let code = &method.code;
                        advice.push(say(
                            format!("use `{}` with `{code}`", row.wire),
                            format!("`{code}`에서 `{}` 사용", row.wire),
                        ));
                    }
                }
            }
            if !taking.is_empty() && taking.len() < self.taken.len() {
                advice.push(say(
                    format!("use `{wire}` with {}", either(taking.iter().copied())),
                    format!("{}에서 `{wire}` 사용", in_korean(taking.iter().copied())),
                ));
            }
            if self.rule.when.is_empty() && self.rule.level == Level::Error {
                advice.extend(self.other_operations(wire));
            }
        }
        advice
    }

    /// The operations that take a field of the same name.
    fn other_operations(&self, wire: &str) -> Option<Bilingual> {
        let takes = |operation: &&OperationModel| {
            let table = operation.table;
            table.name != self.operation.table.name
                && (0..=u16::MAX).zip(table.paths).any(|(path, row)| {
                    row.wire == wire
                        && row.status == Status::Supported
                        && self.known.taken(operation, None, path) != Taken::No
                })
        };
        let names: Vec<&str> =
            self.known.model.operations.iter().filter(takes).map(|operation| operation.table.name).collect();
        (!names.is_empty()).then(|| {
            say(
                format!("use {}, which takes `{wire}`", either(names.iter().copied())),
                format!("`{wire}` 값을 쓸 수 있는 {} 사용", in_korean(names.iter().copied())),
            )
        })
    }

    fn is_on_pay_method(&self, condition: Condition) -> bool {
        match condition {
            Condition::In { slot, .. } | Condition::NotIn { slot, .. } => {
                self.table.pay_method == Some(self.rule.slots[usize::from(slot)])
            }
            _ => false,
        }
    }

    /// How a condition of the rule would not hold.
    fn without(&self, condition: Condition) -> Option<Bilingual> {
        let path = |slot: u8| self.rule.slots[usize::from(slot)];
        match condition {
            condition if self.is_on_pay_method(condition) => {
                let free: Vec<&str> = self
                    .taken
                    .iter()
                    .filter(|method| !concerns(self.table, self.rule, method, self.taken))
                    .map(|method| method.code.as_str())
                    .collect();
                (!free.is_empty()).then(|| {
                    say(
                        format!(
                            "or take another pay method, where this rule does not apply: {}",
                            listed(free.clone())
                        ),
                        format!("또는 이 규칙이 적용되지 않는 결제수단 사용: {}", in_korean(free)),
                    )
                })
            }
            Condition::In { slot, values } => {
                let (wire, values) = (self.wire(slot), texts(values));
                let values = values.iter().map(String::as_str);
                Some(say(
                    format!("or do not write {} at `{wire}`", either(values.clone())),
                    format!("또는 `{wire}` 값으로 {} 사용하지 않기", in_korean(values)),
                ))
            }
            Condition::NotIn { slot, values } => {
                let (wire, values) = (self.wire(slot), texts(values));
                let values = values.iter().map(String::as_str);
                Some(say(
                    format!("or write {} at `{wire}`", either(values.clone())),
                    format!("또는 `{wire}` 값으로 {} 사용", in_korean(values)),
                ))
            }
            Condition::Present(slot) if !self.is_about(path(slot)) => {
                let wire = self.wire(slot);
                Some(say(format!("or remove `{wire}`"), format!("또는 `{wire}` 삭제")))
            }
            Condition::Present(_) => None,
            Condition::Absent(slot) => {
                let wire = self.wire(slot);
                Some(say(format!("or add `{wire}`"), format!("또는 `{wire}` 추가")))
            }
            Condition::Device(device) => {
                let (other, name) = match device {
                    Device::Mobile => ("PC", "`device = PC`"),
                    Device::Pc => ("MOBILE", "`device = MOBILE`"),
                };
                Some(say(
                    format!("or say {name}, where the request is for {other} alone"),
                    format!("또는 {other} 전용이라면 {name}"),
                ))
            }
        }
    }

    /// Whether the demand is about what is in this object, and to remove the object would be to remove that.
    fn is_about(&self, object: u16) -> bool {
        let slots: &[u8] = match self.rule.demand {
            Demand::Forbid(slots) => slots,
            _ => return false,
        };
        let end = self.table.paths[usize::from(object)].end;
        slots.iter().map(|slot| self.rule.slots[usize::from(*slot)]).all(|path| object <= path && path < end)
    }
}

/// To write one of these at a path.
fn choice(values: &[String], wire: &str) -> Bilingual {
    let names = || values.iter().map(String::as_str);
    let ko = match values {
        [value] => format!("`{wire}` 값을 `{value}`(으)로 변경"),
        _ => format!("`{wire}` 값을 {} 중에서 선택", in_korean(names())),
    };
    say(format!("write {} at `{wire}`", either(names())), ko)
}

fn texts(values: &[Value<'_>]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

/// Names to choose from: "`a`, `b` or `c`".
fn either<'t>(names: impl IntoIterator<Item = &'t str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    match names.split_last() {
        Some((last, [])) => format!("`{last}`"),
        Some((last, others)) => format!("{} or `{last}`", in_korean(others.iter().copied())),
        None => String::new(),
    }
}
