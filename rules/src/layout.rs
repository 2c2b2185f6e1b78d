use crate::{
    Condition, Demand, Fact, Kind, Level, Operation, Place, Rule, Situation, Surface, Truth, Verdict,
};

/// What a piece of a request gives, whatever request it is put into.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The object that its paths lie in; empty for the request itself.
    pub at: &'static str,
    /// What it gives, in order.
    pub items: &'static [Item],
    /// The operations that it can be a piece of.
    pub operations: &'static [&'static str],
    /// Whether it has errors of its own, so that nothing more is to be said of it.
    pub broken: bool,
}

/// One thing that a [`Shape`] gives.
#[derive(Clone, Copy, Debug)]
pub enum Item {
    /// A value.
    Field {
        /// Its path inside the shape's object.
        path: &'static str,
        /// What is known about it in the browser SDK's spelling.
        sdk: Fact<'static>,
        /// What is known about it in the REST API's spelling.
        rest: Fact<'static>,
    },
    /// A piece of the piece.
    Part {
        /// What it is and where it is put.
        placed: Placed,
    },
}

/// A piece, and where it is put.
#[derive(Clone, Copy, Debug)]
pub struct Placed {
    /// What it gives.
    pub shape: &'static Shape,
    /// The object that it is put at; empty where the shape's own `at` says it.
    pub path: &'static str,
    /// Whether it may be left out as a whole.
    pub optional: bool,
}

impl Shape {
    /// How many values it gives, those of its own pieces included.
    #[must_use]
    pub const fn len(&self) -> usize {
        let (mut len, mut i) = (0, 0);
        while i < self.items.len() {
            len += match self.items[i] {
                Item::Field { .. } => 1,
                Item::Part { placed } => placed.shape.len(),
            };
            i += 1;
        }
        len
    }

    /// Whether it gives nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    const fn is_broken(&self) -> bool {
        let mut i = 0;
        while i < self.items.len() {
            if let Item::Part { placed } = self.items[i]
                && placed.shape.is_broken()
            {
                return true;
            }
            i += 1;
        }
        self.broken
    }
}

/// Why pieces do not make up a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The operation has no such object, or more than one that could be meant.
    NoObject {
        /// The object that was looked for.
        at: &'static str,
        /// How many could be meant.
        found: usize,
    },
    /// The operation has no such field.
    NoField {
        /// The object that it was looked for in.
        at: &'static str,
        /// The field.
        path: &'static str,
    },
    /// The piece is not made for the operation.
    OtherOperation,
    /// The path is given by something else already.
    Twice {
        /// The path.
        path: &'static str,
    },
}

/// A request is made of no more pieces.
const PIECES: usize = 32;

/// What stands at each path of a request that is put together from pieces: known to the compiler, and in the
/// same words at run time.
#[derive(Clone, Copy, Debug)]
pub struct Layout<const PATHS: usize> {
    /// What is known about what stands at each path.
    pub known: [Option<Fact<'static>>; PATHS],
    /// Where a message about each path points: 0 for nowhere, else one more than a number of the request's.
    spots: [u8; PATHS],
    /// The piece that gives each path: 0 for none, else one more than its number.
    parts: [u8; PATHS],
    /// Which of the piece's values it is.
    fields: [u16; PATHS],
    misfits: [Option<Misfit>; PIECES],
    is_broken: bool,
}

impl<const PATHS: usize> Layout<PATHS> {
    /// Puts a request together: what it gives itself (path, fact, spot) and its pieces (and their spots).
    ///
    /// # Panics
    ///
    /// Where there are more than 32 pieces, or an own path is none of the operation's. It is meant for a constant.
    #[must_use]
    pub const fn new(
        operation: &Operation,
        own: &[(u16, Fact<'static>, u8)],
        parts: &[(Placed, u8)],
    ) -> Self {
        let mut layout = Self {
            known: [None; PATHS],
            spots: [0; PATHS],
            parts: [0; PATHS],
            fields: [0; PATHS],
            misfits: [None; PIECES],
            is_broken: false,
        };
        let mut i = 0;
        while i < own.len() {
            let (path, fact, spot) = own[i];
            layout.known[path as usize] = Some(fact);
            layout.spots[path as usize] = spot + 1;
            i += 1;
        }
        assert!(parts.len() <= PIECES, "KSNET: a request is made of 32 parts at most");
        let mut i = 0;
        while i < parts.len() {
            let (placed, spot) = &parts[i];
            layout.is_broken |= placed.shape.is_broken();
            let within = Within { part: small(i) + 1, spot: *spot + 1, optional: false };
            if let Err(misfit) = layout.put(operation, None, placed, within, 0) {
                layout.misfits[i] = Some(misfit);
            }
            i += 1;
        }
        layout
    }

    /// Puts a piece at its place; the number of the value after its last one.
    const fn put(
        &mut self,
        operation: &Operation,
        base: Option<u16>,
        placed: &Placed,
        within: Within,
        first: u16,
    ) -> Result<u16, Misfit> {
        let shape = placed.shape;
        if !is_listed(operation.name, shape.operations) {
            // What is missing is said first, since it is why.
            let at = if placed.path.is_empty() { shape.at } else { placed.path };
            return match operation.object_at(base, at) {
                Ok(node) => Err(missing(operation, node, at, shape)),
                Err(misfit) => Err(misfit),
            };
        }
        let at = if placed.path.is_empty() { shape.at } else { placed.path };
        let node = match operation.object_at(base, at) {
            Ok(node) => node,
            Err(misfit) => return Err(misfit),
        };
        let within = Within { optional: within.optional || placed.optional, ..within };
        let (mut number, mut i) = (first, 0);
        while i < shape.items.len() {
            match &shape.items[i] {
                Item::Field { path, sdk, rest } => {
                    let Some(index) = find_field(operation, node, path) else {
                        return Err(Misfit::NoField { at, path });
                    };
                    let index = index as usize;
                    if self.known[index].is_some() {
                        return Err(Misfit::Twice { path: operation.paths[index].wire });
                    }
                    let fact = match operation.surface {
                        Surface::Browser => sdk,
                        Surface::Rest { .. } => rest,
                    };
                    self.known[index] = Some(if within.optional { Fact::Maybe } else { *fact });
                    self.spots[index] = within.spot;
                    self.parts[index] = within.part;
                    self.fields[index] = number;
                    number += 1;
                }
                Item::Part { placed: inner } => match self.put(operation, node, inner, within, number) {
                    Ok(next) => number = next,
                    Err(misfit) => return Err(misfit),
                },
            }
            i += 1;
        }
        Ok(number)
    }

    /// Why the piece with this number does not fit in, unless it says so itself.
    #[must_use]
    pub const fn misfit(&self, part: usize) -> Option<Misfit> {
        if self.is_broken { None } else { self.misfits[part] }
    }

    /// Which piece gives the path, and which of its values it is.
    #[must_use]
    #[inline]
    pub const fn giver(&self, path: u16) -> Option<(usize, usize)> {
        match self.parts[path as usize] {
            0 => None,
            part => Some((part as usize - 1, self.fields[path as usize] as usize)),
        }
    }

    /// Whether the piece with this number gives something of `other`, where the request is made for `method`. That
    /// a request gives both is what a rule says of it.
    #[must_use]
    pub const fn strays(&self, operation: &Operation, part: usize, method: u16, other: u16) -> bool {
        let both = operation.known_fact(&self.known, method).present().is_yes()
            && operation.known_fact(&self.known, other).present().is_yes();
        let mut inside = other;
        while inside < operation.paths[other as usize].end {
            if self.parts[inside as usize] == small(part) + 1 {
                return !both && !self.is_broken;
            }
            inside += 1;
        }
        false
    }

    /// What becomes of each of these rules.
    #[must_use]
    pub const fn judge<const RULES: usize>(
        &self,
        operation: &Operation,
        situation: Situation,
        rules: &[u16; RULES],
    ) -> Judged<RULES> {
        let mut judged = Judged { open: [0; RULES], len: 0, broken: [None; RULES] };
        let fits = {
            let (mut all, mut i) = (true, 0);
            while i < self.misfits.len() {
                all = all && self.misfits[i].is_none();
                i += 1;
            }
            all && !self.is_broken
        };
        let mut i = 0;
        while i < RULES && fits {
            let rule = &operation.rules[rules[i] as usize];
            let facts = operation.known_facts(rule, &self.known);
            let facts = facts.split_at(rule.slots.len()).0;
            let verdict = operation.decide(rule, facts, situation);
            let is_asked = matches!(rule.demand, Demand::Needs(_))
                && !matches!(situation.contracts, crate::Contracts::Unknown)
                && !matches!(verdict, Verdict::Satisfied)
                && operation.asks_for(rule, facts, situation);
            match verdict {
                _ if is_asked => judged.broken[i] = Some(self.spot(operation, rule, facts)),
                Verdict::Satisfied => {}
                // rustc cannot be made to warn from here, so the warning is left to run time.
                Verdict::Violated if matches!(rule.level, Level::Error) => {
                    judged.broken[i] = Some(self.spot(operation, rule, facts));
                }
                Verdict::Violated | Verdict::Undecided => {
                    judged.open[judged.len] = rules[i];
                    judged.len += 1;
                }
            }
            i += 1;
        }
        judged
    }

    /// Where a message about a broken rule points: at what breaks it, or at what makes it apply; 0 for neither.
    const fn spot(&self, operation: &Operation, rule: &Rule, facts: &[Fact<'_>]) -> u8 {
        let guilty = match rule.demand {
            Demand::Forbid(slots) | Demand::ExactlyOne(slots) => {
                let (mut last, mut i) = (None, 0);
                while i < slots.len() {
                    if facts[slots[i] as usize].present().is_yes() {
                        last = Some(slots[i]);
                    }
                    i += 1;
                }
                last
            }
            demand => demand.value_slot(),
        };
        if let Some(slot) = guilty {
            let spot = self.spot_of(operation, rule.slots[slot as usize]);
            if spot > 0 {
                return spot;
            }
        }
        let mut i = 0;
        while i < rule.when.len() {
            if let Condition::Present(slot) | Condition::In { slot, .. } | Condition::NotIn { slot, .. } =
                rule.when[i]
            {
                let spot = self.spot_of(operation, rule.slots[slot as usize]);
                if spot > 0 {
                    return spot;
                }
            }
            i += 1;
        }
        0
    }

    const fn spot_of(&self, operation: &Operation, path: u16) -> u8 {
        let mut inside = path;
        while inside < operation.paths[path as usize].end {
            if self.spots[inside as usize] > 0 {
                return self.spots[inside as usize];
            }
            inside += 1;
        }
        0
    }
}

#[derive(Clone, Copy)]
struct Within {
    part: u8,
    spot: u8,
    optional: bool,
}

/// What became of rules that the compiler was asked about.
#[derive(Clone, Copy, Debug)]
pub struct Judged<const RULES: usize> {
    open: [u16; RULES],
    len: usize,
    broken: [Option<u8>; RULES],
}

impl<const RULES: usize> Judged<RULES> {
    /// The rules that only values decide.
    #[must_use]
    pub const fn open(&self) -> &[u16] {
        self.open.split_at(self.len).0
    }

    /// Of the broken rules whose message points at this spot (0 for the request as a whole), the place of the
    /// one with this number among the rules that were asked about.
    #[must_use]
    pub const fn broken(&self, spot: u8, number: usize) -> Option<usize> {
        let (mut seen, mut i) = (0, 0);
        while i < RULES {
            if let Some(at) = self.broken[i]
                && at == spot
            {
                if seen == number {
                    return Some(i);
                }
                seen += 1;
            }
            i += 1;
        }
        None
    }
}

/// No rule has more slots.
const SLOTS: usize = 64;

impl Operation {
    /// What is known about the paths of a rule, in the order of its slots.
    #[must_use]
    pub const fn known_facts<'a>(&self, rule: &Rule, known: &'a [Option<Fact<'a>>]) -> [Fact<'a>; SLOTS] {
        let mut facts = [Fact::Absent; SLOTS];
        let mut i = 0;
        while i < rule.slots.len() {
            facts[i] = self.known_fact_for(rule, known, rule.slots[i]);
            i += 1;
        }
        facts
    }

    /// Decides a rule; where a request is made for several pay methods, it must hold for each of them.
    #[must_use]
    pub const fn decide(&self, rule: &Rule, facts: &[Fact<'_>], situation: Situation) -> Verdict {
        let Some((slot, methods)) = self.listed_methods(rule, facts) else {
            return rule.decide(facts, situation);
        };
        let mut each = [Fact::Absent; SLOTS];
        let mut i = 0;
        while i < facts.len() {
            each[i] = facts[i];
            i += 1;
        }
        let (mut satisfied, mut i) = (0, 0);
        while i < methods.len() {
            each[slot] = Fact::Known(methods[i]);
            match rule.decide(each.split_at(facts.len()).0, situation) {
                Verdict::Violated => return Verdict::Violated,
                Verdict::Satisfied => satisfied += 1,
                Verdict::Undecided => {}
            }
            i += 1;
        }
        if satisfied == methods.len() { Verdict::Satisfied } else { Verdict::Undecided }
    }

    const fn listed_methods<'a>(
        &self,
        rule: &Rule,
        facts: &[Fact<'a>],
    ) -> Option<(usize, &'a [crate::Value<'a>])> {
        let Some(path) = self.pay_method else { return None };
        let mut i = 0;
        while i < rule.slots.len() {
            if rule.slots[i] == path
                && let Fact::AnyOf(methods) = facts[i]
                && methods.len() > 1
            {
                return Some((i, methods));
            }
            i += 1;
        }
        None
    }

    /// Whether a request is made to do what takes a contract: where the rule's conditions hold, and where they
    /// hold for some value that the request has a place for. A bare field for the pay method asks for nothing
    /// yet.
    #[must_use]
    pub const fn asks_for(&self, rule: &Rule, facts: &[Fact<'_>], situation: Situation) -> bool {
        match rule.applies(facts, situation) {
            Truth::Yes => return true,
            Truth::No => return false,
            Truth::Unknown => {}
        }
        let mut i = 0;
        while i < rule.when.len() {
            if let (Condition::In { slot, .. } | Condition::NotIn { slot, .. }, Some(method)) =
                (rule.when[i], self.pay_method)
                && rule.slots[slot as usize] == method
                && matches!(facts[slot as usize], Fact::Present)
            {
                return false;
            }
            i += 1;
        }
        true
    }

    /// The object that is meant: the one with this path inside `base`, the one with this whole path, or the only
    /// one whose path ends so.
    ///
    /// # Errors
    ///
    /// Where there is none, or where several could be meant.
    pub const fn object_at(&self, base: Option<u16>, at: &'static str) -> Result<Option<u16>, Misfit> {
        if at.is_empty() {
            return Ok(base);
        }
        let (first, end) = self.inside(base);
        let (mut ending, mut found, mut i) = (base, 0, first);
        while i < end {
            let path = &self.paths[i as usize];
            if matches!(path.kind, Kind::Object(_)) && !path.list {
                if crate::fact::same_text(path.wire, at) || is_joined(path.wire, base_wire(self, base), at) {
                    return Ok(Some(i));
                }
                if ends_with(path.wire, at) {
                    ending = Some(i);
                    found += 1;
                }
            }
            i += 1;
        }
        if found == 1 { Ok(ending) } else { Err(Misfit::NoObject { at, found }) }
    }

    /// The path after this one and what is beneath it: the next member of the same object.
    #[must_use]
    pub const fn after(&self, path: u16) -> u16 {
        self.paths[path as usize].end
    }

    /// The paths from the first member of an object (of the request itself for `None`) up to its end.
    #[must_use]
    pub const fn inside(&self, node: Option<u16>) -> (u16, u16) {
        match node {
            None => (0, small16(self.paths.len())),
            Some(node) => (node + 1, self.paths[node as usize].end),
        }
    }

    /// The path of a parameter that travels in the URL.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<u16> {
        let found = self.paths.iter().position(|path| path.place != Place::Body && path.wire == name);
        found.and_then(|index| u16::try_from(index).ok())
    }
}

const fn find_field(operation: &Operation, node: Option<u16>, path: &str) -> Option<u16> {
    let (mut i, end) = operation.inside(node);
    while i < end {
        if is_joined(operation.paths[i as usize].wire, base_wire(operation, node), path) {
            return Some(i);
        }
        i += 1;
    }
    None
}

/// What of the shape the operation does not have.
const fn missing(operation: &Operation, node: Option<u16>, at: &'static str, shape: &Shape) -> Misfit {
    let mut i = 0;
    while i < shape.items.len() {
        if let Item::Field { path, .. } = shape.items[i]
            && find_field(operation, node, path).is_none()
        {
            return Misfit::NoField { at, path };
        }
        i += 1;
    }
    Misfit::OtherOperation
}

const fn base_wire(operation: &Operation, node: Option<u16>) -> &'static str {
    match node {
        None => "",
        Some(node) => operation.paths[node as usize].wire,
    }
}

const fn is_listed(name: &str, names: &[&str]) -> bool {
    let mut i = 0;
    while i < names.len() {
        if crate::fact::same_text(name, names[i]) {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether `wire` is `inner` inside `outer`.
const fn is_joined(wire: &str, outer: &str, inner: &str) -> bool {
    let dot = if outer.is_empty() { 0 } else { 1 };
    wire.len() == outer.len() + dot + inner.len()
        && crate::fact::same_text(wire.split_at(outer.len()).0, outer)
        && (dot == 0 || wire.as_bytes()[outer.len()] == b'.')
        && crate::fact::same_text(wire.split_at(outer.len() + dot).1, inner)
}

const fn ends_with(wire: &str, end: &str) -> bool {
    wire.len() > end.len()
        && wire.as_bytes()[wire.len() - end.len() - 1] == b'.'
        && crate::fact::same_text(wire.split_at(wire.len() - end.len()).1, end)
}

#[expect(clippy::cast_possible_truncation, reason = "there are fewer pieces and paths than that")]
const fn small(number: usize) -> u8 {
    number as u8
}

#[expect(clippy::cast_possible_truncation, reason = "there are fewer pieces and paths than that")]
const fn small16(number: usize) -> u16 {
    number as u16
}
