//! What moved, compared with the matrix: does the spec say what the source says now?

mod names;
mod part;

use std::collections::BTreeSet;

use portone_ksnet_codegen::home::{Home, Part};
use portone_ksnet_codegen::spec::{Answer, At, Demand, Rule};
use portone_ksnet_upstream::change::{Change, Fact, FactKind, Moved, What};
use portone_ksnet_upstream::report::Check;

use super::Ground;
use super::cited::last;
pub(super) use names::Names;
pub(super) use part::{codes, paths};
use part::{ends_with, expanded, integers, numbers, sides, words};

/// What is compared.
pub(super) struct About<'c> {
    pub(super) change: &'c Change,
    /// The facts of the ledger that the statement is cited as.
    pub(super) facts: &'c [String],
    /// All that it says now.
    pub(super) says: &'c [Fact],
    /// It speaks of KSNET. A schema is for every gateway: what it gains binds nobody here.
    pub(super) of_channel: bool,
}

/// Compares every fact that moved with the parts of the spec that lean on the statement.
pub(super) fn checks(
    ground: &Ground<'_>,
    names: &Names,
    about: &About<'_>,
    homes: &[&Home<'_>],
) -> Vec<Check> {
    let mut found = Checks { ground, names, change: about.change, about, gains: false, list: Vec::new() };
    let change = about.change;
    // What used to hold and what only explains do not bind anybody.
    let binding: Vec<&Home<'_>> = homes
        .iter()
        .copied()
        .filter(|home| !matches!(home.part, Part::History(_) | Part::Note(_) | Part::Shape(_)))
        .collect();
    for moved in &change.moved {
        match moved {
            Moved::Came(fact) => found.fact(fact, true, &binding),
            Moved::Went(fact) => found.fact(fact, false, &binding),
            Moved::Became { from, to } if from.kind == FactKind::Number => {
                found.number(&from.value, &to.value, &binding);
            }
            Moved::Became { from, to } => {
                found.fact(from, false, &binding);
                found.fact(to, true, &binding);
            }
        }
    }
    for (fact, came) in change.moved.iter().flat_map(sides) {
        found.word(fact, came, homes);
    }
    let mut seen = BTreeSet::new();
    found.list.retain(|check| seen.insert((check.what.clone(), check.line)));
    found.list
}

struct Checks<'g> {
    ground: &'g Ground<'g>,
    names: &'g Names,
    change: &'g Change,
    about: &'g About<'g>,
    /// Whether what is compared came.
    gains: bool,
    list: Vec<Check>,
}

impl Checks<'_> {
    fn tell(&mut self, confirms: bool, what: String, at: Option<usize>) {
        if !confirms && self.gains && !self.about.of_channel {
            return;
        }
        let line = at.map(|at| self.ground.line(at));
        self.list.push(Check { confirms, what, line });
    }

    /// A name that is nowhere in the spec. Where the ledger has the statement among its contradictions, that is
    /// known, and settled.
    fn unknown(&mut self, what: &str) {
        match self.about.facts.iter().find(|fact| fact.starts_with('X')) {
            Some(known) => self.tell(true, format!("{what}, as {known} says"), None),
            None => self.tell(false, what.to_owned(), None),
        }
    }

    /// Whether the statement says what is not possible.
    fn denies(&self) -> bool {
        let denials = ["cannot", "not", "ignored", "except"];
        self.about
            .says
            .iter()
            .any(|fact| fact.kind == FactKind::Mode && denials.contains(&fact.value.as_str()))
    }

    fn fact(&mut self, fact: &Fact, came: bool, homes: &[&Home<'_>]) {
        self.gains = came;
        match fact.kind {
            FactKind::Sample => self.sample(&fact.value, came, homes),
            FactKind::Code | FactKind::Member => self.code(&fact.value, came, homes),
            FactKind::Endpoint if came => self.endpoint(&fact.value),
            FactKind::Number if came => self.number("", &fact.value, homes),
            FactKind::Number => self.number(&fact.value, "", homes),
            FactKind::Presence => self.presence(&fact.value, came, homes),
            FactKind::Mode => self.mode(&fact.value, came, homes),
            FactKind::Field | FactKind::Path => self.path(&fact.value, came, homes),
            _ => {}
        }
    }

    /// A code among others of its vocabulary: does the part name it?
    fn code(&mut self, value: &str, came: bool, homes: &[&Home<'_>]) {
        let codes = self.names.codes(value);
        if codes.is_empty() {
            if value.contains('.') {
                self.path(value, came, homes);
            }
            return;
        }
        let mut missing = Vec::new();
        let mut named = false;
        for home in homes {
            let listed = match home.part {
                Part::Rule(rule) => part::codes(rule, &self.ground.spec),
                Part::Capability(capability) => match &capability.answer {
                    Answer::Yes { codes, .. } => expanded(codes, &self.ground.spec),
                    Answer::Number(_) => continue,
                },
                _ => continue,
            };
            let (word, name) = (home.part.word(), &home.name);
            if let Some(at) = listed.iter().find(|listed| codes.contains(listed.value.as_str())) {
                named = true;
                let still = if came { "" } else { "still " };
                let what = format!("{word} `{name}` {still}names `{}`", at.value);
                self.tell(came, what, Some(at.at.start));
            } else if listed.iter().any(|other| self.names.are_siblings(&other.value, &codes)) {
                missing.push((format!("{word} `{name}` does not name `{value}`"), home.at.start));
            }
        }
        // One part that names it is enough; and where the page denies it, none that names it is right.
        if came && named {
            return;
        }
        let right = !came || self.denies();
        for (what, at) in missing {
            self.tell(right, what, Some(at));
        }
    }

    /// A line of a sample: the path that it sets, and the value where it is a code.
    fn sample(&mut self, value: &str, came: bool, homes: &[&Home<'_>]) {
        let (path, value) = value.split_once('=').unwrap_or((value, ""));
        if !came || path.ends_with("()") || path.starts_with("headers.") {
            return;
        }
        if self.names.has_path(path) {
            self.code(value, came, homes);
        } else {
            self.unknown(&format!("no request of the spec has `{path}`"));
        }
    }

    fn endpoint(&mut self, value: &str) {
        match self.names.operation_at(value) {
            Some(operation) => self.tell(true, format!("`{value}` is `{operation}`"), None),
            None => self.unknown(&format!("no operation of the spec is `{value}`")),
        }
    }

    /// A number beside the limits of the part. What both states say (the end of a range) tells nothing.
    fn number(&mut self, from: &str, to: &str, homes: &[&Home<'_>]) {
        self.gains = from.is_empty();
        let [was, is] = [from, to].map(integers);
        let gone: Vec<i128> = was.iter().filter(|number| !is.contains(number)).copied().collect();
        let new: Vec<i128> = is.iter().filter(|number| !was.contains(number)).copied().collect();
        for home in homes {
            let limits: Vec<i128> = match home.part {
                Part::Rule(rule) => numbers(rule),
                Part::Policy(note) => note.values.iter().map(|(_, value)| *value).collect(),
                _ => continue,
            };
            let listed = limits.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let (word, name) = (home.part.word(), &home.name);
            let has = |numbers: &[i128]| numbers.iter().any(|number| limits.contains(number));
            let at = Some(home.at.start);
            if limits.is_empty() {
            } else if has(&new) && !has(&gone) {
                self.tell(true, format!("{word} `{name}` has {listed}"), at);
            } else if has(&gone) {
                self.tell(false, format!("{word} `{name}` still has {listed}"), at);
            } else if !new.is_empty() {
                self.tell(false, format!("{word} `{name}` has {listed}, not {to}"), at);
            }
        }
    }

    /// A code of no vocabulary, in the words of the part.
    fn word(&mut self, fact: &Fact, came: bool, homes: &[&Home<'_>]) {
        self.gains = came;
        let bare = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let is_code = fact.kind == FactKind::Code && fact.value.len() > 1 && fact.value.chars().all(bare);
        if !is_code || !self.names.codes(&fact.value).is_empty() || self.names.has_path(&fact.value) {
            return;
        }
        for home in homes {
            let Some(words) = words(&home.part) else { continue };
            let speaks = [&words.en, &words.ko]
                .iter()
                .any(|text| text.value.split(|c: char| !bare(c)).any(|word| word == fact.value));
            if speaks {
                let still = if came { "" } else { "still " };
                let what = format!("{} `{}` {still}speaks of `{}`", home.part.word(), home.name, fact.value);
                self.tell(came, what, Some(words.en.at.start));
            }
        }
    }

    /// Whether a field must be there.
    fn presence(&mut self, value: &str, came: bool, homes: &[&Home<'_>]) {
        if !came || !matches!(value, "required" | "optional") {
            return;
        }
        let wanted = last(&self.change.subject);
        let mut demanded = Vec::new();
        for home in homes {
            match home.part {
                Part::Field(field) if field.required && last(&home.name) == wanted => demanded.push(home),
                Part::Rule(Rule {
                    demand: At { value: Demand::Require(all), .. },
                    when,
                    warn: false,
                    ..
                }) if (when.is_empty() || value == "required")
                    && all.iter().flatten().any(|path| last(&path.value) == wanted) =>
                {
                    demanded.push(home);
                }
                _ => {}
            }
        }
        match (value, demanded.as_slice()) {
            ("required", []) if !homes.is_empty() && !self.names.is_required(wanted) => {
                self.tell(false, format!("nothing in the spec requires `{wanted}`"), None);
            }
            ("required", homes) => {
                for home in homes {
                    let what = format!("{} `{}` requires it", home.part.word(), home.name);
                    self.tell(true, what, Some(home.at.start));
                }
            }
            // A field that is new as optional may be required by another statement.
            (_, []) => {}
            _ if self.change.what == What::Added => {}
            (_, homes) => {
                for home in homes {
                    let what = format!("{} `{}` requires `{wanted}`", home.part.word(), home.name);
                    self.tell(false, what, Some(home.at.start));
                }
            }
        }
    }

    /// A word of duty or of what cannot be: does a rule demand that?
    fn mode(&mut self, value: &str, came: bool, homes: &[&Home<'_>]) {
        let demands: fn(&Demand) -> bool = match value {
            "required" => {
                |demand| matches!(demand, Demand::Require(_) | Demand::ExactlyOne(_) | Demand::Needs(_))
            }
            "cannot" => |demand| {
                matches!(
                    demand,
                    Demand::Forbid(_) | Demand::Except(..) | Demand::Only(..) | Demand::Limit(..)
                )
            },
            "only" => |demand| matches!(demand, Demand::Only(..) | Demand::Forbid(_) | Demand::Except(..)),
            "at most" | "less than" | "until" => {
                |demand| matches!(demand, Demand::Limit(..) | Demand::Bytes(..) | Demand::AtMost(..))
            }
            _ => return,
        };
        let mut rules = 0;
        for home in homes {
            // What binds merchants without a condition that can be compared was made from this word.
            if let (Part::Policy(note), false) = (home.part, came)
                && note.values.is_empty()
            {
                let what = format!("policy `{}` was made from `{value}`", home.name);
                self.tell(false, what, Some(home.at.start));
            }
            let Part::Rule(rule) = home.part else { continue };
            rules += 1;
            if !demands(&rule.demand.value) {
                continue;
            }
            let still = if came { "" } else { "still " };
            let what = format!("rule `{}` {still}says so ({value})", home.name);
            self.tell(came, what, Some(home.at.start));
        }
        let confirmed = self.list.iter().any(|check| check.confirms);
        if came && rules > 0 && !confirmed && self.change.what == What::Changed {
            self.tell(false, format!("no rule made from it says `{value}`"), None);
        }
    }

    /// A field by its path.
    fn path(&mut self, value: &str, came: bool, homes: &[&Home<'_>]) {
        let mut named = Vec::new();
        for home in homes {
            let at = match home.part {
                Part::Field(_) if ends_with(&home.name, value) => Some(home.at.start),
                Part::Rule(rule) => {
                    paths(rule).iter().find(|path| ends_with(&path.value, value)).map(|path| path.at.start)
                }
                _ => None,
            };
            if let Some(at) = at {
                named.push((home, at));
            }
        }
        for (home, at) in named {
            let still = if came { "" } else { "still " };
            let what = format!("{} `{}` {still}uses `{value}`", home.part.word(), home.name);
            // A statement that went leaves its path to other statements.
            if came || self.change.what == What::Changed {
                self.tell(came, what, Some(at));
            }
        }
        if came && value.contains('.') && !self.names.has_path(value) {
            self.unknown(&format!("no request of the spec has `{value}`"));
        }
    }
}
