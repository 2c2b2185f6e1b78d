//! Rules with their names looked up.

use std::cell::Cell;
use std::collections::BTreeMap;

use heck::ToKebabCase;
use portone_ksnet_rules::{
    Charset, Condition, Contract, Demand, Device, Format, Kind, Level, Operation as Table, Path, Place, Rule,
    Status, Surface as Where, Value, Vocabulary, Words,
};

use super::paths::Tree;
use super::vocabulary::Book;
use super::{Bilingual, DocModel, FieldModel, OperationModel, RuleModel, leak, leak_str};
use crate::mistake::{Mistake, Place as Spot, did_you_mean, did_you_mean_or};
use crate::spec::{self, At, Confidence, Mistaken, Operation, Spec, Test};
use crate::wire::Wire;

const FORMATS: [(&str, Format); 12] = [
    ("digits", Format::Digits),
    ("digits-2", Format::DigitCount(2)),
    ("digits-6", Format::DigitCount(6)),
    ("digits-10", Format::DigitCount(10)),
    ("http-url", Format::HttpUrl),
    ("absolute-url", Format::AbsoluteUrl),
    ("not-blank", Format::NotBlank),
    ("rfc3339", Format::Rfc3339),
    ("date8", Format::Date8),
    ("datetime14", Format::DateTime14),
    ("iso-date", Format::IsoDate),
    ("spaced-datetime", Format::SpacedDateTime),
];

/// Looks up the names of one operation's rules.
pub(super) struct Resolver<'a> {
    pub(super) spec: &'a Spec,
    pub(super) name: &'a At<String>,
    pub(super) entry: &'a Operation,
    pub(super) tree: &'a Tree,
    pub(super) book: &'a Book,
    pub(super) contracts: &'static [Contract],
    pub(super) docs: &'a BTreeMap<String, DocModel>,
    pub(super) mistakes: &'a Mistaken,
    /// Whether a rule uses something in which there is a mistake.
    pub(super) doubtful: Cell<bool>,
}

/// The paths of one rule, in the order in which they are first spoken of.
struct Slots<'a> {
    resolver: &'a Resolver<'a>,
    paths: Vec<u16>,
    /// The list that the rule looks into, and where the rule speaks of it first.
    each: Option<(u16, Spot)>,
}

impl Resolver<'_> {
    pub(super) fn operation(&self, wire: &Wire) -> OperationModel {
        let mut rules = self.schema_rules();
        for entry in &self.spec.rules {
            if rule_is_on(entry, self.name) {
                if let Some((rule, _)) =
                    rules.iter().find(|(rule, model)| model.from_schema && rule.id == entry.id.value)
                {
                    let message =
                        format!("`{}` is the name of what PortOne's schema demands already", rule.id);
                    self.mistakes
                        .note(Mistake::new(entry.id.at.clone(), message).hint("give the rule another name"));
                }
                let before = self.mistakes.count();
                self.doubtful.set(false);
                let rule = self.rule(entry);
                // What a rule with a mistake in it says is not compared with what others say.
                if self.mistakes.count() == before && !self.doubtful.get() {
                    rules.push(rule);
                }
            }
        }
        let (rules, models): (Vec<_>, Vec<_>) = rules.into_iter().unzip();
        let wire_operation = wire.operations.get(&self.name.value).cloned().unwrap_or_default();
        let surface = match &wire_operation.endpoint {
            Some(endpoint) => {
                Where::Rest { method: leak_str(&endpoint.method), path: leak_str(&endpoint.path) }
            }
            None => Where::Browser,
        };
        let find =
            |path: &Option<At<String>>| path.as_ref().and_then(|path| self.tree.find(path, self.mistakes));
        let from_channel =
            self.entry.from_channel.iter().filter_map(|path| self.tree.find(path, self.mistakes)).collect();
        let table = Box::leak(Box::new(Table {
            name: leak_str(&self.name.value),
            surface,
            paths: self.tree.paths,
            rules: leak(rules),
            pay_method: find(&self.entry.pay_method),
            currency: find(&self.entry.currency),
            from_channel: leak(from_channel),
        }));
        OperationModel {
            table,
            surface: self.entry.surface,
            words: (&self.entry.words).into(),
            wire: wire_operation,
            rules: models,
            fields: self.fields(),
        }
    }

    fn fields(&self) -> BTreeMap<String, FieldModel> {
        let mut fields = BTreeMap::new();
        for (path, field) in &self.entry.fields {
            self.tree.find(path, self.mistakes);
            super::doc_url(self.docs, &field.origin.doc, self.mistakes);
            let model = FieldModel {
                facts: field.origin.facts.iter().map(|fact| fact.value.clone()).collect(),
                doc: field.origin.doc.value.clone(),
                section: field.origin.section.value.clone(),
                words: (&field.words).into(),
            };
            fields.insert(path.value.clone(), model);
        }
        super::doc_url(self.docs, &self.entry.shape.doc, self.mistakes);
        fields
    }

    /// What PortOne's schema demands, and what the channel demands of single fields.
    fn schema_rules(&self) -> Vec<(Rule, RuleModel)> {
        let mut rules = Vec::new();
        let channel: Vec<&str> = self.entry.from_channel.iter().map(|path| path.value.as_str()).collect();
        for (index, path) in self.tree.paths.iter().enumerate() {
            let Ok(index) = u16::try_from(index) else { break };
            let field = self.entry.fields.iter().find(|(name, _)| name.value == path.wire);
            let required = path.required || field.is_some_and(|(_, field)| field.required);
            if required
                && path.status == Status::Supported
                && self.tree.list_around(index).is_none()
                && !channel.contains(&path.wire)
                && !self.is_all_of_its_parent(index)
            {
                let when: &[Condition] = if path.parent.is_some() { &[Condition::Present(1)] } else { &[] };
                let words =
                    field.map_or_else(|| required_words(path.wire), |(_, field)| (&field.words).into());
                let slots = [Some(index), path.parent].into_iter().flatten().collect();
                rules.push(self.schema_rule(
                    path.wire,
                    "",
                    slots,
                    when,
                    Demand::Require(&[&[0]]),
                    &words,
                    field,
                ));
            }
            if self.tree.exactly_one.contains(&index) && self.tree.list_around(index).is_none() && !path.list
            {
                rules.extend(self.one_member(index));
            }
        }
        rules
    }

    /// Whether the parent has no other member: then the parent is there just where this is.
    fn is_all_of_its_parent(&self, index: u16) -> bool {
        let path = &self.tree.paths[usize::from(index)];
        path.parent
            .is_some_and(|parent| index == parent + 1 && path.end == self.tree.paths[usize::from(parent)].end)
    }

    /// PortOne's schema wants one member of this object, and the spec has no rule that says so already.
    fn one_member(&self, object: u16) -> Option<(Rule, RuleModel)> {
        let members: Vec<u16> = (0..=u16::MAX)
            .zip(self.tree.paths)
            .filter(|(_, path)| path.parent == Some(object))
            .map(|(index, _)| index)
            .collect();
        let mut names: Vec<&str> =
            members.iter().map(|index| self.tree.paths[usize::from(*index)].wire).collect();
        names.sort_unstable();
        let said = self.spec.rules.iter().filter(|rule| rule_is_on(rule, self.name)).any(|rule| match &rule
            .demand
            .value
        {
            spec::Demand::ExactlyOne(paths) => {
                let mut paths: Vec<&str> = paths.iter().map(|path| path.value.as_str()).collect();
                paths.sort_unstable();
                paths == names
            }
            _ => false,
        });
        if said {
            return None;
        }
        let wire = self.tree.paths[usize::from(object)].wire;
        let slots: Vec<u16> = std::iter::once(object).chain(members).collect();
        let others = leak((1..u8::try_from(slots.len()).ok()?).collect::<Vec<u8>>());
        let words = Bilingual {
            en: format!("`{wire}` has exactly one of its members"),
            ko: format!("`{wire}`에는 하나의 값만 정합니다"),
        };
        let demand = Demand::ExactlyOne(others);
        Some(self.schema_rule(wire, "-one", slots, &[Condition::Present(0)], demand, &words, None))
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one rule")]
    fn schema_rule(
        &self,
        wire: &str,
        suffix: &str,
        slots: Vec<u16>,
        when: &'static [Condition],
        demand: Demand,
        words: &Bilingual,
        field: Option<&(At<String>, spec::Field)>,
    ) -> (Rule, RuleModel) {
        let origin = field.map_or(&self.entry.shape, |(_, field)| &field.origin);
        let id =
            format!("{}-{}{suffix}", self.name.value.to_kebab_case(), wire.replace('.', "-").to_kebab_case());
        let rule = Rule {
            id: leak_str(&id),
            level: Level::Error,
            slots: leak(slots),
            each: None,
            when,
            demand,
            facts: leak(origin.facts.iter().map(|fact| leak_str(&fact.value)).collect()),
            words: words.leak(),
            help: Words { en: "", ko: "" },
            see: leak_str(&super::doc_url(self.docs, &origin.doc, self.mistakes)),
        };
        let model = RuleModel {
            doc: origin.doc.value.clone(),
            section: origin.section.value.clone(),
            confidence: Confidence::High,
            from_schema: true,
        };
        (rule, model)
    }

    fn rule(&self, entry: &spec::Rule) -> (Rule, RuleModel) {
        let mut slots = Slots { resolver: self, paths: Vec::new(), each: None };
        let when: Vec<Condition> =
            entry.when.iter().filter_map(|(path, test)| self.condition(path, test, &mut slots)).collect();
        let demand = self.demand(&entry.demand.value, &mut slots);
        let Slots { paths, each, .. } = slots;
        let rule = Rule {
            id: leak_str(&entry.id.value),
            level: if entry.warn { Level::Warn } else { Level::Error },
            slots: leak(paths),
            each: each.map(|(list, _)| list),
            when: leak(when),
            demand,
            facts: leak(entry.origin.facts.iter().map(|fact| leak_str(&fact.value)).collect()),
            words: Bilingual::from(&entry.words).leak(),
            help: entry.help.as_ref().map_or(Words { en: "", ko: "" }, |help| Bilingual::from(help).leak()),
            see: leak_str(&super::doc_url(self.docs, &entry.origin.doc, self.mistakes)),
        };
        let model = RuleModel {
            doc: entry.origin.doc.value.clone(),
            section: entry.origin.section.value.clone(),
            confidence: entry.confidence,
            from_schema: false,
        };
        (rule, model)
    }

    fn condition(&self, path: &At<String>, test: &Test, slots: &mut Slots<'_>) -> Option<Condition> {
        if path.value == "device" {
            return self.device(path, test);
        }
        let values = matches!(test, Test::In(_) | Test::NotIn(_));
        let (index, slot) = slots.slot(path, values)?;
        if let Test::In(values) = test
            && let [word] = values.as_slice()
            && self.tree.paths[usize::from(index)].kind == Kind::Text
            && let Some(hint) = did_you_mean(&word.value, ["present", "absent"])
        {
            let message = format!("`{}` is neither `present` nor `absent`", word.value);
            self.mistakes.note(Mistake::new(word.at.clone(), message).hint(hint));
        }
        Some(match test {
            Test::Present => Condition::Present(slot),
            Test::Absent => Condition::Absent(slot),
            Test::In(values) => Condition::In { slot, values: self.values(index, values) },
            Test::NotIn(values) => Condition::NotIn { slot, values: self.values(index, values) },
        })
    }

    fn device(&self, path: &At<String>, test: &Test) -> Option<Condition> {
        if let Test::In(values) = test
            && let [value] = values.as_slice()
        {
            match value.value.as_str() {
                "PC" => return Some(Condition::Device(Device::Pc)),
                "MOBILE" => return Some(Condition::Device(Device::Mobile)),
                _ => {}
            }
        }
        let (at, found) = match test {
            Test::In(values) | Test::NotIn(values) => match values.as_slice() {
                [value] => (&value.at, format!("`{}`", value.value)),
                _ => (&path.at, "several".to_owned()),
            },
            Test::Present => (&path.at, "`present`".to_owned()),
            Test::Absent => (&path.at, "`absent`".to_owned()),
        };
        let message = format!("expected `device: PC` or `device: MOBILE`, found {found}");
        let hint = "a rule for both devices has no condition on the device";
        self.mistakes.note(Mistake::new(at.clone(), message).hint(hint));
        None
    }

    fn demand(&self, demand: &spec::Demand, slots: &mut Slots<'_>) -> Demand {
        let mut many = |paths: &[At<String>]| -> &'static [u8] {
            leak(paths.iter().filter_map(|path| slots.slot(path, false)).map(|(_, slot)| slot).collect())
        };
        match demand {
            spec::Demand::Require(alternatives) => {
                Demand::Require(leak(alternatives.iter().map(|paths| many(paths)).collect()))
            }
            spec::Demand::Forbid(paths) => Demand::Forbid(many(paths)),
            spec::Demand::ExactlyOne(paths) => {
                if paths.len() < 2
                    && let Some(path) = paths.first()
                {
                    let message =
                        format!("`exactly_one` is a choice, and `{}` is all there is to choose", path.value);
                    let hint = format!("write `require: {}`, or name the other", path.value);
                    self.mistakes.note(Mistake::new(path.at.clone(), message).hint(hint));
                }
                Demand::ExactlyOne(many(paths))
            }
            spec::Demand::Only(path, values) => match slots.slot(path, true) {
                Some((index, slot)) => Demand::Only { slot, values: self.values(index, values) },
                None => Demand::Forbid(&[]),
            },
            spec::Demand::Except(path, values) => match slots.slot(path, true) {
                Some((index, slot)) => Demand::Except { slot, values: self.values(index, values) },
                None => Demand::Forbid(&[]),
            },
            spec::Demand::Needs(contract) => self.contract(contract),
            spec::Demand::Limit(path, min, max) => match slots.slot(path, true) {
                Some((index, slot)) => {
                    self.expect_kind(path, index, Kind::Integer, "a whole number");
                    Demand::Range { slot, min: min.unwrap_or(i128::MIN), max: max.unwrap_or(i128::MAX) }
                }
                None => Demand::Forbid(&[]),
            },
            spec::Demand::Bytes(path, max, charset) => match slots.slot(path, true) {
                Some((index, slot)) => {
                    self.expect_kind(path, index, Kind::Text, "text");
                    if charset.value != Charset::EucKr.name() && !charset.value.is_empty() {
                        let message = format!("bytes are not counted in `{}`", charset.value);
                        self.mistakes
                            .note(Mistake::new(charset.at.clone(), message).hint("`charset: EUC-KR`"));
                    }
                    Demand::Bytes { slot, max: *max, charset: Charset::EucKr }
                }
                None => Demand::Forbid(&[]),
            },
            spec::Demand::AtMost(part, whole) => match (slots.slot(part, true), slots.slot(whole, true)) {
                (Some((index, slot)), Some((other, of))) => {
                    self.expect_kind(part, index, Kind::Integer, "a whole number");
                    self.expect_kind(whole, other, Kind::Integer, "a whole number");
                    Demand::AtMost { slot, of }
                }
                _ => Demand::Forbid(&[]),
            },
            spec::Demand::AsDeclared(path) => match slots.slot(path, true) {
                Some((index, slot)) => {
                    let Kind::Enum(vocabulary) = self.tree.paths[usize::from(index)].kind else {
                        self.expect_kind(path, index, Kind::Boolean, "a code");
                        return Demand::Forbid(&[]);
                    };
                    let used = vocabulary.codes.iter();
                    let spelling = used.filter_map(|code| Some((code.variant?, Value::Text(code.code))));
                    Demand::AsDeclared { slot, spelling: leak(spelling.collect()) }
                }
                None => Demand::Forbid(&[]),
            },
            spec::Demand::Format(path, formats) => match slots.slot(path, true) {
                Some((index, slot)) => {
                    self.expect_kind(path, index, Kind::Text, "text");
                    Demand::Format { slot, formats: self.formats(formats) }
                }
                None => Demand::Forbid(&[]),
            },
        }
    }

    fn contract(&self, name: &At<String>) -> Demand {
        if let Some(contract) = self.contracts.iter().find(|contract| contract.id == name.value) {
            return Demand::Needs(contract);
        }
        let message = format!("there is no contract `{}` under `contracts`", name.value);
        let known = self.contracts.iter().map(|contract| contract.id);
        let hint = did_you_mean_or(&name.value, known, "the contracts are");
        self.mistakes.note(Mistake::new(name.at.clone(), message).maybe_hint(hint));
        Demand::Forbid(&[])
    }

    fn expect_kind(&self, path: &At<String>, index: u16, kind: Kind, what: &str) {
        if self.tree.paths[usize::from(index)].kind != kind {
            let message = format!(
                "expected a field that holds {what}, and `{}` holds {}",
                path.value,
                self.holds(index)
            );
            let hint = if kind == Kind::Text {
                "`format` is for text; the values of a field are narrowed by `only`"
            } else {
                "`limit` is for whole numbers; the values of a field are narrowed by `only`"
            };
            self.mistakes.note(Mistake::new(path.at.clone(), message).hint(hint));
        }
    }

    fn formats(&self, names: &[At<String>]) -> &'static [Format] {
        let mut formats = Vec::new();
        for name in names {
            match FORMATS.iter().find(|(known, _)| *known == name.value) {
                Some((_, format)) => formats.push(*format),
                None => {
                    let message = format!("there is no format `{}`", name.value);
                    let known = || FORMATS.iter().map(|(known, _)| *known);
                    let hint = did_you_mean_or(&name.value, known(), "the formats are");
                    self.mistakes.note(Mistake::new(name.at.clone(), message).maybe_hint(hint));
                }
            }
        }
        leak(formats)
    }

    /// What the spec writes, as values of the path: codes, the name of a set, `true`, a number or text.
    fn values(&self, index: u16, written: &[At<String>]) -> &'static [Value<'static>] {
        let path = &self.tree.paths[usize::from(index)];
        let mut values = Vec::new();
        for word in written {
            match path.kind {
                Kind::Enum(vocabulary) => {
                    if vocabulary.codes.iter().any(|code| code.code == word.value) {
                        values.push(Value::Text(leak_str(&word.value)));
                    } else if let Some(set) = self.book.set(&word.value, vocabulary, self.entry.surface) {
                        values.extend(set.iter().map(|code| Value::Text(leak_str(code))));
                    } else {
                        self.unknown_value(path, vocabulary, word);
                    }
                }
                Kind::Boolean => match word.value.parse() {
                    Ok(flag) => values.push(Value::Boolean(flag)),
                    Err(_) => self.wrong_value(index, word, "write `true` or `false`"),
                },
                Kind::Integer => match word.value.parse() {
                    Ok(number) => values.push(Value::Integer(number)),
                    Err(_) => self.wrong_value(index, word, "write digits alone: `1000`"),
                },
                Kind::Text => values.push(Value::Text(leak_str(&word.value))),
                Kind::Object(_) | Kind::Json => {
                    self.wrong_value(index, word, "in a condition, write `present` or `absent`");
                }
            }
        }
        leak(values)
    }

    fn wrong_value(&self, index: u16, word: &At<String>, hint: &str) {
        let path = &self.tree.paths[usize::from(index)];
        let message = format!("`{}` holds {}, found `{}`", path.wire, self.holds(index), word.value);
        self.mistakes.note(Mistake::new(word.at.clone(), message).hint(hint));
    }

    /// What a path holds, for messages.
    fn holds(&self, index: u16) -> String {
        match self.tree.paths[usize::from(index)].kind {
            Kind::Object(_) => "other fields".to_owned(),
            Kind::Text => "text".to_owned(),
            Kind::Integer => "a whole number".to_owned(),
            Kind::Boolean => "`true` or `false`".to_owned(),
            Kind::Enum(vocabulary) => format!("a code of `{}`", vocabulary.name),
            Kind::Json => "what no rule looks into".to_owned(),
        }
    }

    fn unknown_value(&self, path: &Path, vocabulary: &Vocabulary, word: &At<String>) {
        if self.spec.sets.iter().any(|(name, _)| name.value == word.value) {
            match self.book.vocabulary_of(&word.value) {
                Some(of) => {
                    let name = vocabulary.name;
                    let message =
                        format!("`{}` is a set of `{of}`, and `{}` holds a `{name}`", word.value, path.wire);
                    let sets = self.book.sets_of(name);
                    let hint = did_you_mean_or(&word.value, sets, &format!("the sets of `{name}` are"));
                    let hint =
                        hint.unwrap_or_else(|| format!("name codes of `{name}`, or add a set of them"));
                    self.mistakes.note(Mistake::new(word.at.clone(), message).hint(hint));
                }
                // The set or its vocabulary has a mistake of its own.
                None => self.doubtful.set(true),
            }
            return;
        }
        let message =
            format!("`{}` is neither a code of `{}` nor a set of them", word.value, vocabulary.name);
        let codes = || vocabulary.codes.iter().map(|code| code.code);
        let bare = vocabulary.prefix.and_then(|prefix| word.value.strip_prefix(prefix)?.strip_prefix('_'));
        let hint = match bare.filter(|bare| codes().any(|code| code == *bare)) {
            Some(bare) => Some(format!("write it without the prefix: `{bare}`")),
            None => did_you_mean(&word.value, codes().chain(self.book.sets_of(vocabulary.name)))
                .or_else(|| did_you_mean_or(&word.value, codes(), "the codes are")),
        };
        self.mistakes.note(Mistake::new(word.at.clone(), message).maybe_hint(hint));
    }
}

/// Whether the rule applies to the operation.
fn rule_is_on(rule: &spec::Rule, operation: &At<String>) -> bool {
    rule.on.iter().any(|on| on.value == operation.value)
}

impl Slots<'_> {
    /// The path's index and its slot in the rule. `values` says whether the rule looks at its value.
    fn slot(&mut self, path: &At<String>, values: bool) -> Option<(u16, u8)> {
        let tree = self.resolver.tree;
        let index = tree.find(path, self.resolver.mistakes)?;
        let row = &tree.paths[usize::from(index)];
        if row.place == Place::Path && values {
            let message = format!("`{}` travels in the URL, where rules do not look", path.value);
            let hint = "a rule looks at what is in the body";
            self.resolver.mistakes.note(Mistake::new(path.at.clone(), message).hint(hint));
        }
        let list = tree.list_around(index).or((row.list && values).then_some(index));
        if let Some(list) = list {
            if let Some((each, first)) = &self.each
                && *each != list
            {
                let message = format!(
                    "a rule looks into one list at a time, and `{}` lies in a second one",
                    path.value
                );
                let mistake = Mistake::new(path.at.clone(), message)
                    .also(first.clone(), "the first one is around this")
                    .hint("make two rules of it");
                self.resolver.mistakes.note(mistake);
            } else {
                self.each = Some((list, path.at.clone()));
            }
        }
        let slot = self.paths.iter().position(|known| *known == index).unwrap_or_else(|| {
            self.paths.push(index);
            self.paths.len() - 1
        });
        let Ok(slot) = u8::try_from(slot) else {
            let message = "a rule cannot speak of more than 256 fields";
            self.resolver.mistakes.note(Mistake::new(path.at.clone(), message).hint("make two rules of it"));
            return None;
        };
        Some((index, slot))
    }
}

fn required_words(path: &str) -> Bilingual {
    Bilingual {
        en: format!("PortOne's schema wants `{path}`"),
        ko: format!("포트원 명세에서 `{path}` 값은 필수입니다"),
    }
}
