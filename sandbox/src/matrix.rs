//! The capability matrix, put to JSON: what it refuses, the stand-in refuses.

use portone_ksnet_matrix::OPERATIONS;
use portone_ksnet_rules::{
    Contracts, Declared, Devices, Fact, Kind, Knowledge, Level, Operation, Place, Rule, Situation,
    Value as Scalar, Verdict,
};
use serde_json::Value;

/// The rules that a request breaks, judged from its JSON alone: rules that refuse, in the order of the spec.
///
/// Nothing is known about the merchant's contracts here, so rules about them are left open. Parameters that
/// travel in the URL are taken to be there.
///
/// # Panics
///
/// Where the matrix has no operation of that name.
#[must_use]
pub fn broken_rules(operation: &str, body: &Value, devices: Devices) -> Vec<&'static Rule> {
    let table = OPERATIONS.iter().find(|table| table.name == operation);
    let table = table.unwrap_or_else(|| panic!("the matrix has no operation `{operation}`"));
    let request = Json { table, body, element: None };
    let situation = Situation { devices, contracts: Contracts::Unknown, declared: Declared::Unknown };
    table.rules.iter().filter(|rule| rule.level == Level::Error && request.breaks(rule, situation)).collect()
}

/// A request as JSON, and the element of a list that a rule is looking at.
struct Json<'a> {
    table: &'static Operation,
    body: &'a Value,
    element: Option<(u16, &'a Value)>,
}

impl<'a> Json<'a> {
    fn breaks(&self, rule: &Rule, situation: Situation) -> bool {
        let Some(list) = rule.each else { return self.verdict(rule, situation) == Verdict::Violated };
        let Some(Value::Array(elements)) = self.at(list) else { return false };
        elements.iter().any(|element| {
            let within = Json { element: Some((list, element)), ..*self };
            within.verdict(rule, situation) == Verdict::Violated
        })
    }

    fn verdict(&self, rule: &Rule, situation: Situation) -> Verdict {
        let facts: Vec<Fact<'_>> = rule.slots.iter().map(|path| self.table.fact(self, *path)).collect();
        rule.decide(&facts, situation)
    }

    /// What stands at a path; `null` is nothing.
    fn at(&self, path: u16) -> Option<&'a Value> {
        let row = &self.table.paths[usize::from(path)];
        let (start, rest) = match self.element {
            Some((list, element)) if list <= path && path < self.table.paths[usize::from(list)].end => {
                let outer = self.table.paths[usize::from(list)].wire;
                (element, row.wire.strip_prefix(outer)?.trim_start_matches('.'))
            }
            _ => (self.body, row.wire),
        };
        let mut segments = rest.split('.').filter(|segment| !segment.is_empty());
        let found = segments.try_fold(start, |value, segment| value.get(segment))?;
        (!found.is_null()).then_some(found)
    }
}

impl Knowledge for Json<'_> {
    fn own(&self, path: u16) -> Option<Fact<'_>> {
        let row = &self.table.paths[usize::from(path)];
        if row.place != Place::Body {
            return Some(Fact::Present);
        }
        if self.table.from_channel.contains(&path) && self.at(path).is_none() {
            return Some(Fact::Absent);
        }
        let inside_a_list = self.element.is_none_or(|(list, _)| list != path);
        Some(match self.at(path)? {
            Value::Object(_) if matches!(row.kind, Kind::Object(_)) && inside_a_list => return None,
            Value::String(text) => Fact::Known(Scalar::Text(text)),
            Value::Bool(flag) => Fact::Known(Scalar::Boolean(*flag)),
            Value::Number(number) => {
                number.as_i128().map_or(Fact::Present, |n| Fact::Known(Scalar::Integer(n)))
            }
            _ => Fact::Present,
        })
    }
}
