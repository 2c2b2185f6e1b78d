//! `spec/ksnet.yaml` as it is written: names not looked up yet, every value with its place.
//!
//! What is checked here is the form. Whether the names mean anything is for [`model`](crate::model).

mod capability;
mod reader;
mod request_type;

pub use capability::{Answer, Capability};
pub use reader::{At, Mistaken};
pub use request_type::RequestType;

use crate::mistake::{Mistake, Mistakes, Place, did_you_mean, listed};
use crate::yaml::{self, Node, Yaml};
use reader::{Fields, some_texts, text};

/// A whole spec, unchecked.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The channel.
    pub channel: Channel,
    /// The pages that facts come from.
    pub docs: Vec<(At<String>, Doc)>,
    /// The features that a contract unlocks.
    pub contracts: Vec<(At<String>, Contract)>,
    /// The codes that have a meaning for the channel.
    pub vocabulary: Vec<(At<String>, Vocabulary)>,
    /// Named sets of codes.
    pub sets: Vec<(At<String>, Set)>,
    /// Questions that can be asked of the codes.
    pub capabilities: Vec<Capability>,
    /// What the request types are called, by operation.
    pub types: Vec<(At<String>, RequestType)>,
    /// What can be asked for.
    pub operations: Vec<(At<String>, Operation)>,
    /// Cases of PortOne's unions that this channel's answers never hold.
    pub unreturned: Vec<(At<String>, Unreturned)>,
    /// The rules.
    pub rules: Vec<Rule>,
    /// Facts that bind the merchant and not the request: clocks, counters, windows, duties.
    pub policies: Vec<Note>,
    /// What used to hold, and what took its place.
    pub history: Vec<Note>,
    /// Facts with nothing to check.
    pub notes: Vec<Note>,
}

/// What an answer of this channel never holds, though PortOne's schema has it.
#[derive(Clone, Debug)]
pub struct Unreturned {
    /// The cases of the union, by their types.
    pub cases: Vec<At<String>>,
    /// Where that is known from.
    pub origin: Origin,
    /// Why.
    pub words: Words,
}

/// What is said about the channel as a whole.
#[derive(Clone, Debug)]
pub struct Channel {
    /// Its name.
    pub name: At<String>,
    /// PortOne's `pgProvider`.
    pub pg_provider: At<String>,
    /// What people call it.
    pub words: Words,
    /// The page about it, by its name among the docs.
    pub page: At<String>,
}

/// The same sentence twice.
#[derive(Clone, Debug)]
pub struct Words {
    /// In English.
    pub en: At<String>,
    /// In Korean.
    pub ko: At<String>,
}

/// A page that facts come from.
#[derive(Clone, Debug)]
pub struct Doc {
    /// Its address.
    pub url: At<String>,
    /// Its title.
    pub words: Words,
    /// When it was last compared with the spec (`YYYY-MM-DD`).
    pub checked: At<String>,
}

/// A feature that a contract unlocks.
#[derive(Clone, Debug)]
pub struct Contract {
    /// What people call it.
    pub words: Words,
    /// The facts it is made from.
    pub facts: Vec<At<String>>,
}

/// The codes of one enum that have a meaning for the channel.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// What people call it.
    pub words: Words,
    /// The name of the browser SDK's enum.
    pub sdk: Option<At<String>>,
    /// The name of the REST API's enum.
    pub rest: Option<At<String>>,
    /// The codes.
    pub codes: Vec<(At<String>, Code)>,
}

/// One code.
#[derive(Clone, Debug)]
pub struct Code {
    /// What people call it.
    pub words: Words,
    /// The name of the Rust variant, where it is not the code.
    pub rust: Option<At<String>>,
    /// The browser SDK's spelling, where it is another one.
    pub sdk: Option<At<String>>,
    /// The REST API's spelling, where it is another one.
    pub rest: Option<At<String>>,
}

/// A named set of codes.
#[derive(Clone, Debug)]
pub struct Set {
    /// The vocabulary that the codes belong to.
    pub of: At<String>,
    /// The codes.
    pub codes: Vec<At<String>>,
}

/// Where an operation takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// In the browser SDK.
    Browser,
    /// At the REST API.
    Rest,
}

/// What can be asked for.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it takes place.
    pub surface: Surface,
    /// What people call it.
    pub words: Words,
    /// How the pay method is chosen.
    pub pay_method: Option<At<String>>,
    /// The path of the currency.
    pub currency: Option<At<String>>,
    /// Paths that a channel fills in.
    pub from_channel: Vec<At<String>>,
    /// Fields that PortOne's schema lacks.
    pub add: Vec<(At<String>, At<Added>)>,
    /// Objects of which the channel knows these members alone.
    pub members: Vec<(At<String>, Vec<At<String>>)>,
    /// Objects that belong to something the channel does not offer; what is beneath them is left out.
    pub unsupported: Vec<At<String>>,
    /// Paths whose values must not be shown to anyone.
    pub secret: Vec<At<String>>,
    /// Where the shape of the request comes from.
    pub shape: Origin,
    /// What is said about single fields.
    pub fields: Vec<(At<String>, Field)>,
}

/// What a field holds that PortOne's schema lacks.
#[derive(Clone, Debug)]
pub enum Added {
    /// Text.
    Text,
    /// One of these codes.
    Codes(Vec<At<String>>),
}

/// What is said about a field.
#[derive(Clone, Debug)]
pub struct Field {
    /// Whether the channel wants it though PortOne's schema does not.
    pub required: bool,
    /// Why.
    pub origin: Origin,
    /// What it is.
    pub words: Words,
}

/// Where a statement comes from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The facts it is made from.
    pub facts: Vec<At<String>>,
    /// The page, by its name among the docs.
    pub doc: At<String>,
    /// The section of the page.
    pub section: At<String>,
}

/// How sure the sources are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// The channel's own page says it and nothing contradicts it.
    High,
    /// Sources differ in detail.
    Medium,
    /// Sources contradict each other.
    Low,
}

/// A condition and a demand, unchecked.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name.
    pub id: At<String>,
    /// The operations it applies to.
    pub on: Vec<At<String>>,
    /// When it applies: paths and what is asked of them.
    pub when: Vec<(At<String>, Test)>,
    /// What it demands.
    pub demand: At<Demand>,
    /// Whether a violation is a warning only.
    pub warn: bool,
    /// Where it comes from.
    pub origin: Origin,
    /// How sure that is.
    pub confidence: Confidence,
    /// What it says.
    pub words: Words,
    /// What to do instead.
    pub help: Option<Words>,
}

impl Rule {
    /// Whether this word, or one like it, stands where the rule names values of a path.
    pub(crate) fn speaks_of(&self, word: &str) -> bool {
        let conditions = self.when.iter().map(|(_, test)| match test {
            Test::In(values) | Test::NotIn(values) => values.as_slice(),
            Test::Present | Test::Absent => &[],
        });
        let demanded = match &self.demand.value {
            Demand::Only(_, values) | Demand::Except(_, values) => values.as_slice(),
            _ => &[],
        };
        let near = |value: &At<String>| portone_ksnet_rules::nearest(&value.value, [word]).is_some();
        conditions.chain([demanded]).flatten().any(near)
    }
}

/// What is asked of a path.
#[derive(Clone, Debug)]
pub enum Test {
    /// It is in the request.
    Present,
    /// It is not in the request.
    Absent,
    /// It is one of these.
    In(Vec<At<String>>),
    /// It is none of these.
    NotIn(Vec<At<String>>),
}

/// What a rule demands.
#[derive(Clone, Debug)]
pub enum Demand {
    /// All paths of at least one alternative.
    Require(Vec<Vec<At<String>>>),
    /// None of the paths.
    Forbid(Vec<At<String>>),
    /// None of the values at the path.
    Except(At<String>, Vec<At<String>>),
    /// One of the values at the path.
    Only(At<String>, Vec<At<String>>),
    /// Exactly one of the paths.
    ExactlyOne(Vec<At<String>>),
    /// A contract.
    Needs(At<String>),
    /// An integer within bounds.
    Limit(At<String>, Option<i128>, Option<i128>),
    /// A text of so many bytes at most, in the charset with this name.
    Bytes(At<String>, usize, At<String>),
    /// An integer no greater than that at the second path.
    AtMost(At<String>, At<String>),
    /// The product type that the shop's MID is set to.
    AsDeclared(At<String>),
    /// A text in one of the formats.
    Format(At<String>, Vec<At<String>>),
}

/// A fact with nothing to check.
#[derive(Clone, Debug)]
pub struct Note {
    /// Its name.
    pub id: At<String>,
    /// The operation, or operation and path, that it is about.
    pub about: At<String>,
    /// Where it comes from.
    pub origin: Origin,
    /// How sure that is.
    pub confidence: Confidence,
    /// What it says.
    pub words: Words,
    /// The numbers of a policy, by name.
    pub values: Vec<(At<String>, i128)>,
    /// The days between which something held that no longer holds.
    pub held: Option<(At<String>, At<String>)>,
    /// The rule, policy or note that took its place.
    pub replaced_by: Option<At<String>>,
}

/// Reads a spec.
///
/// # Errors
///
/// All mistakes of form, each at its place.
pub fn read(file: &str, source: &str) -> Result<Spec, Mistakes> {
    let root = yaml::read(file, source)?;
    let mistakes = Mistaken::default();
    let spec = spec(&root, &mistakes);
    Mistakes::none_or(mistakes.into_list(), file, source, spec)
}

fn spec(root: &Node, mistakes: &Mistaken) -> Spec {
    let fields = Fields::of("the spec", root, mistakes);
    Spec {
        channel: channel(&fields, mistakes),
        docs: named("docs", fields.need("docs"), mistakes, doc),
        contracts: named("contracts", fields.need("contracts"), mistakes, contract),
        vocabulary: named("vocabulary", fields.need("vocabulary"), mistakes, vocabulary),
        sets: named("sets", fields.take("sets"), mistakes, set),
        capabilities: list("capabilities", fields.take("capabilities"), mistakes, capability::capability),
        types: named("types", fields.take("types"), mistakes, request_type::request_type),
        operations: named("operations", fields.need("operations"), mistakes, operation),
        unreturned: named("unreturned", fields.take("unreturned"), mistakes, unreturned),
        rules: list("rules", fields.need("rules"), mistakes, rule),
        policies: list("policies", fields.take("policies"), mistakes, policy),
        history: list("history", fields.take("history"), mistakes, past),
        notes: list("notes", fields.take("notes"), mistakes, |node, mistakes| {
            note(&Fields::of("a note", node, mistakes), mistakes)
        }),
    }
}

fn named<T>(
    what: &str,
    node: Option<&Node>,
    mistakes: &Mistaken,
    read: impl Fn(&Node, &Mistaken) -> T,
) -> Vec<(At<String>, T)> {
    match node.map(|node| (node, &node.value)) {
        Some((_, Yaml::Map(entries))) => entries
            .iter()
            .map(|(key, node)| (At { value: key.name.clone(), at: key.at.clone() }, read(node, mistakes)))
            .collect(),
        Some((node, _)) => {
            let hint = match what {
                "when" => "`when: { payMethod: CARD }`".to_owned(),
                _ => format!("where there is none, write `{what}: {{}}`"),
            };
            mistakes.expected(&format!("lines of `NAME: …` for `{what}`"), node, &hint);
            Vec::new()
        }
        None => Vec::new(),
    }
}

fn list<T>(
    what: &str,
    node: Option<&Node>,
    mistakes: &Mistaken,
    read: impl Fn(&Node, &Mistaken) -> T,
) -> Vec<T> {
    match node.map(|node| (node, &node.value)) {
        Some((_, Yaml::List(list))) => list.iter().map(|node| read(node, mistakes)).collect(),
        Some((node, _)) => {
            let hint = "each entry of a list begins with `- `; an empty list is `[]`";
            mistakes.expected(&format!("a list for `{what}`"), node, hint);
            Vec::new()
        }
        None => Vec::new(),
    }
}

fn channel(root: &Fields<'_>, mistakes: &Mistaken) -> Channel {
    let what = "`channel`";
    let fields = match root.need("channel") {
        Some(node) => Fields::of(what, node, mistakes),
        None => Fields::nowhere(what, root.place(), mistakes),
    };
    Channel {
        name: fields.need_text("name"),
        pg_provider: fields.need_text("pg_provider"),
        words: words(&fields),
        page: fields.need_text("page"),
    }
}

fn words(fields: &Fields<'_>) -> Words {
    Words { en: fields.need_text("en"), ko: fields.need_text("ko") }
}

fn doc(node: &Node, mistakes: &Mistaken) -> Doc {
    let fields = Fields::of("a page of `docs`", node, mistakes);
    Doc { url: fields.need_text("url"), words: words(&fields), checked: fields.need_text("checked") }
}

fn contract(node: &Node, mistakes: &Mistaken) -> Contract {
    let fields = Fields::of("a contract", node, mistakes);
    Contract { words: words(&fields), facts: facts(&fields, mistakes) }
}

fn vocabulary(node: &Node, mistakes: &Mistaken) -> Vocabulary {
    let fields = Fields::of("a vocabulary", node, mistakes);
    Vocabulary {
        words: words(&fields),
        sdk: fields.take_text("sdk"),
        rest: fields.take_text("rest"),
        codes: named("codes", fields.need("codes"), mistakes, code),
    }
}

fn code(node: &Node, mistakes: &Mistaken) -> Code {
    let fields = Fields::of("a code", node, mistakes);
    Code {
        words: words(&fields),
        rust: fields.take_text("rust"),
        sdk: fields.take_text("sdk"),
        rest: fields.take_text("rest"),
    }
}

fn set(node: &Node, mistakes: &Mistaken) -> Set {
    let fields = Fields::of("a set", node, mistakes);
    // A set may say in words what it is; the rules that use it speak for themselves.
    let _ = (fields.take_text("en"), fields.take_text("ko"));
    Set { of: fields.need_text("of"), codes: fields.need_texts("codes") }
}

fn operation(node: &Node, mistakes: &Mistaken) -> Operation {
    let fields = Fields::of("an operation", node, mistakes);
    let surface = fields.need_text("surface");
    let surface = match surface.value.as_str() {
        "rest" => Surface::Rest,
        "browser" | "" => Surface::Browser,
        other => {
            let message = format!("expected `browser` or `rest`, found `{other}`");
            mistakes
                .note(Mistake::new(surface.at, message).maybe_hint(did_you_mean(other, ["browser", "rest"])));
            Surface::Browser
        }
    };
    Operation {
        surface,
        words: words(&fields),
        pay_method: fields.take_text("pay_method"),
        currency: fields.take_text("currency"),
        from_channel: fields.take_texts("from_channel"),
        add: named("add", fields.take("add"), mistakes, added),
        members: named("members", fields.take("members"), mistakes, |node, mistakes| {
            some_texts("members", node, mistakes)
        }),
        unsupported: fields.take_texts("unsupported"),
        secret: fields.take_texts("secret"),
        shape: fields.need("shape").map_or_else(
            || Origin::nowhere(fields.place()),
            |node| origin(&Fields::of("`shape`", node, mistakes), mistakes),
        ),
        fields: named("fields", fields.take("fields"), mistakes, |node, mistakes| {
            let fields = Fields::of("a field", node, mistakes);
            Field {
                required: fields.take_flag("required"),
                origin: origin(&fields, mistakes),
                words: words(&fields),
            }
        }),
    }
}

fn unreturned(node: &Node, mistakes: &Mistaken) -> Unreturned {
    let fields = Fields::of("what is never returned", node, mistakes);
    Unreturned { cases: fields.need_texts("cases"), origin: origin(&fields, mistakes), words: words(&fields) }
}

/// `string`, or a list of codes.
fn added(node: &Node, mistakes: &Mistaken) -> At<Added> {
    let value = match &node.value {
        Yaml::List(_) => Added::Codes(some_texts("add", node, mistakes)),
        Yaml::Text(word) if word == "string" => Added::Text,
        Yaml::Text(word) => {
            let message = format!("expected `string` or a list of codes, found `{word}`");
            let hint = did_you_mean(word, ["string"]);
            let hint = hint.unwrap_or_else(|| format!("a single code is a list too: `[{word}]`"));
            mistakes.note(Mistake::new(node.at.clone(), message).hint(hint));
            Added::Text
        }
        _ => {
            mistakes.expected("`string` or a list of codes", node, "");
            Added::Text
        }
    };
    At { value, at: node.at.clone() }
}

impl Origin {
    fn nowhere(at: Place) -> Self {
        let nothing = At { value: String::new(), at };
        Self { facts: Vec::new(), doc: nothing.clone(), section: nothing }
    }
}

fn origin(fields: &Fields<'_>, mistakes: &Mistaken) -> Origin {
    let facts = facts(fields, mistakes);
    let Some(source) = fields.take("source") else {
        fields.lacks(
            &["source"],
            "has no `source`",
            "say where it comes from: `source: { doc: ksnet, section: … }`",
        );
        return Origin { facts, ..Origin::nowhere(fields.place()) };
    };
    let source = Fields::of("`source`", source, mistakes);
    Origin { facts, doc: source.need_text("doc"), section: source.need_text("section") }
}

fn facts(fields: &Fields<'_>, mistakes: &Mistaken) -> Vec<At<String>> {
    let facts = match fields.take("facts") {
        Some(node) => some_texts("facts", node, mistakes),
        None => {
            fields.lacks(
                &["facts"],
                "has no `facts`",
                "name the entries of the ledger it rests on: `facts: [S03]`",
            );
            Vec::new()
        }
    };
    for fact in &facts {
        let number = fact.value.strip_prefix(['S', 'N', 'X', 'F']).unwrap_or_default();
        if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
            let message = format!("`{}` is not the id of a fact", fact.value);
            mistakes.note(Mistake::new(fact.at.clone(), message).hint("S, N, X or F and a number: `S03`"));
        }
    }
    facts
}

fn confidence(fields: &Fields<'_>, mistakes: &Mistaken) -> Confidence {
    let confidence = fields.need_text("confidence");
    match confidence.value.as_str() {
        "high" | "" => Confidence::High,
        "medium" => Confidence::Medium,
        "low" => Confidence::Low,
        other => {
            let message = format!("expected `high`, `medium` or `low`, found `{other}`");
            let hint = did_you_mean(other, ["high", "medium", "low"]);
            mistakes.note(Mistake::new(confidence.at, message).maybe_hint(hint));
            Confidence::High
        }
    }
}

fn rule(node: &Node, mistakes: &Mistaken) -> Rule {
    let fields = Fields::of("a rule", node, mistakes);
    let id = fields.need_text("id");
    if !id.value.is_empty() && !is_kebab_case(&id.value) {
        let message = format!("`{}` is not a usable name for a rule", id.value);
        mistakes.note(
            Mistake::new(id.at.clone(), message).hint("lower-case words with hyphens: `easy-pay-contract`"),
        );
    }
    let on = fields.need_texts("on");
    let when = fields.take("when");
    if let Some(node) = when
        && matches!(&node.value, Yaml::Map(conditions) if conditions.is_empty())
    {
        let hint = "take `when` away where the rule always applies";
        mistakes.note(Mistake::new(node.at.clone(), "`when` has no condition").hint(hint));
    }
    let when = named("when", when, mistakes, test);
    let level = fields.take_text("level");
    let warn = match level.as_ref().map(|level| level.value.as_str()) {
        None | Some("error") => false,
        Some("warn") => true,
        Some(other) => {
            let at = level.as_ref().map_or_else(|| fields.place(), |level| level.at.clone());
            let message = format!("expected `error` or `warn`, found `{other}`");
            mistakes.note(Mistake::new(at, message).maybe_hint(did_you_mean(other, ["error", "warn"])));
            false
        }
    };
    Rule {
        on,
        when,
        demand: demand(&fields, mistakes),
        warn,
        origin: origin(&fields, mistakes),
        confidence: confidence(&fields, mistakes),
        words: words(&fields),
        help: fields.take("help").map(|node| words(&Fields::of("`help`", node, mistakes))),
        id,
    }
}

fn is_kebab_case(name: &str) -> bool {
    name.split('-')
        .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
        && name.starts_with(|c: char| c.is_ascii_lowercase())
}

fn test(node: &Node, mistakes: &Mistaken) -> Test {
    match &node.value {
        Yaml::Text(word) if word == "present" => Test::Present,
        Yaml::Text(word) if word == "absent" => Test::Absent,
        Yaml::Map(_) => {
            let fields = Fields::of("a condition", node, mistakes);
            Test::NotIn(fields.need_texts("not"))
        }
        _ => Test::In(some_texts("when", node, mistakes)),
    }
}

const DEMANDS: [&str; 8] =
    ["require", "forbid", "only", "exactly_one", "needs", "limit", "format", "as_declared"];

fn demand(fields: &Fields<'_>, mistakes: &Mistaken) -> At<Demand> {
    let mut found: Vec<(&str, &Node)> = Vec::new();
    for name in DEMANDS {
        if let Some(node) = fields.take(name) {
            found.push((name, node));
        }
    }
    for (name, node) in found.iter().skip(1) {
        let mistake =
            Mistake::new(node.at.clone(), format!("a rule has one demand, and `{name}` is one more"))
                .also(found[0].1.at.clone(), format!("it has `{}`", found[0].0))
                .hint("make two rules of it");
        mistakes.note(mistake);
    }
    let Some((name, node)) = found.first() else {
        fields.lacks(&DEMANDS, "demands nothing", format!("add one of {}", listed(DEMANDS)));
        return At { value: Demand::Forbid(Vec::new()), at: fields.place() };
    };
    let some = |node| some_texts(name, node, mistakes);
    let value = match *name {
        "require" => Demand::Require(alternatives(node, mistakes)),
        "forbid" if matches!(node.value, Yaml::Map(_)) => entry(name, node, mistakes)
            .map_or_else(nothing, |(path, values)| Demand::Except(path, some(values))),
        "forbid" => Demand::Forbid(some(node)),
        "only" => entry(name, node, mistakes)
            .map_or_else(nothing, |(path, values)| Demand::Only(path, some(values))),
        "exactly_one" => Demand::ExactlyOne(some(node)),
        "needs" => {
            let contract = text(node).unwrap_or_default();
            if contract.is_empty() {
                mistakes.expected(
                    "the name of one contract for `needs`",
                    node,
                    "make a rule for each contract",
                );
            }
            Demand::Needs(At { value: contract, at: node.at.clone() })
        }
        "as_declared" => {
            let path = text(node).unwrap_or_default();
            if path.is_empty() {
                mistakes.expected("one path for `as_declared`", node, "`as_declared: productType`");
            }
            Demand::AsDeclared(At { value: path, at: node.at.clone() })
        }
        "limit" => {
            entry(name, node, mistakes).map_or_else(nothing, |(path, bounds)| limit(path, bounds, mistakes))
        }
        _ => entry(name, node, mistakes)
            .map_or_else(nothing, |(path, formats)| Demand::Format(path, some(formats))),
    };
    At { value, at: node.at.clone() }
}

/// What stands for a demand that cannot be read, which is a mistake already noted.
fn nothing() -> Demand {
    Demand::Forbid(Vec::new())
}

fn limit(path: At<String>, bounds: &Node, mistakes: &Mistaken) -> Demand {
    if !matches!(bounds.value, Yaml::Map(_)) {
        mistakes.expected(
            "the bounds of a limit",
            bounds,
            "`{ min: 1 }`, `{ max: 100 }` or `{ min: 1, max: 100 }`",
        );
        return Demand::Limit(path, None, None);
    }
    let fields = Fields::of("a limit", bounds, mistakes);
    if let Some(whole) = fields.take_text("at_most") {
        return Demand::AtMost(path, whole);
    }
    if let Some(node) = fields.take("bytes") {
        let charset = fields.need_text("charset");
        let bytes = match &node.value {
            Yaml::Integer(bytes) => usize::try_from(*bytes).ok(),
            _ => None,
        };
        if bytes.is_none() {
            mistakes.expected("a number of bytes", node, "digits alone: `50`");
        }
        return Demand::Bytes(path, bytes.unwrap_or_default(), charset);
    }
    let taken = (fields.take("min"), fields.take("max"));
    let bound = |key: &str, node: Option<&Node>| match node.map(|node| (node, &node.value)) {
        None => None,
        Some((_, Yaml::Integer(number))) => Some(*number),
        Some((node, _)) => {
            mistakes.expected(&format!("a whole number for `{key}`"), node, "digits alone: `1000`");
            None
        }
    };
    let (min, max) = (bound("min", taken.0), bound("max", taken.1));
    if matches!(taken, (None, None)) {
        fields.lacks(
            &["min", "max"],
            "has neither `min` nor `max`",
            "add one of them or both: `{ min: 1, max: 100 }`",
        );
    }
    if let (Some(least), Some(greatest)) = (min, max)
        && least > greatest
    {
        let message = format!("no number is at least {least} and at most {greatest}");
        mistakes.note(Mistake::new(bounds.at.clone(), message).hint("swap `min` and `max`"));
    }
    Demand::Limit(path, min, max)
}

/// `path`, `[path, path]`, or `{ any: [path, [path, path]] }`.
fn alternatives(node: &Node, mistakes: &Mistaken) -> Vec<Vec<At<String>>> {
    let Yaml::Map(_) = &node.value else { return vec![some_texts("require", node, mistakes)] };
    let fields = Fields::of("`require`", node, mistakes);
    let any = fields.need("any");
    let alternatives = list("any", any, mistakes, |node, mistakes| some_texts("any", node, mistakes));
    if let Some(node) = any
        && matches!(node.value, Yaml::List(_))
        && alternatives.len() < 2
    {
        let message = format!("`any` is a choice, and has {} to choose from", alternatives.len());
        mistakes
            .note(Mistake::new(node.at.clone(), message).hint("name what must be there: `require: path`"));
    }
    alternatives
}

/// A mapping with a single entry.
fn entry<'a>(name: &str, node: &'a Node, mistakes: &Mistaken) -> Option<(At<String>, &'a Node)> {
    let hint = match name {
        "limit" => "`limit: { totalAmount: { min: 1 } }`",
        "format" => "`format: { virtualAccount.accountExpiry.dueDate: rfc3339 }`",
        "only" => "`only: { payMethod: [CARD, EASY_PAY] }`",
        _ => "`forbid: { payMethod: [CARD, EASY_PAY] }`",
    };
    match &node.value {
        Yaml::Map(entries) => {
            if let [(key, value)] = entries.as_slice() {
                return Some((At { value: key.name.clone(), at: key.at.clone() }, value));
            }
            let message = format!("`{name}` speaks of one path, found {}", entries.len());
            mistakes
                .note(Mistake::new(node.at.clone(), message).hint(format!("one rule for each path: {hint}")));
        }
        _ => mistakes.expected(&format!("a path and what is said of it for `{name}`"), node, hint),
    }
    None
}

fn note(fields: &Fields<'_>, mistakes: &Mistaken) -> Note {
    Note {
        id: fields.need_text("id"),
        about: fields.need_text("about"),
        origin: origin(fields, mistakes),
        confidence: confidence(fields, mistakes),
        words: words(fields),
        values: Vec::new(),
        held: None,
        replaced_by: None,
    }
}

/// A note that may have numbers, which code can go by.
fn policy(node: &Node, mistakes: &Mistaken) -> Note {
    let fields = Fields::of("a policy", node, mistakes);
    let values = named("values", fields.take("values"), mistakes, |node, mistakes| match &node.value {
        Yaml::Integer(number) => *number,
        _ => {
            mistakes.expected("a whole number", node, "digits alone: `9`");
            0
        }
    });
    Note { values, ..note(&fields, mistakes) }
}

/// A note about what held between two days.
fn past(node: &Node, mistakes: &Mistaken) -> Note {
    let fields = Fields::of("a piece of history", node, mistakes);
    let (since, until) = (fields.need_text("since"), fields.need_text("until"));
    for day in [&since, &until] {
        if !day.value.is_empty() && !portone_ksnet_rules::Format::IsoDate.matches(&day.value) {
            let message = format!("`{}` is not a date", day.value);
            mistakes.note(Mistake::new(day.at.clone(), message).hint("year, month and day: `2024-09-26`"));
        }
    }
    let replaced_by = Some(fields.need_text("replaced_by"));
    Note { held: Some((since, until)), replaced_by, ..note(&fields, mistakes) }
}
