//! What `set(…)` and the short settings give.

use portone_ksnet_rules::{Devices, Kind, Status, Value, Vocabulary};
use proc_macro2::{Ident, TokenStream};

use crate::attr::{Given, Word};
use crate::bind::{Bound, Constant, Request};
use crate::errors::Errors;
use crate::say::{camel_case, instead, lines, listed, say};

/// What was written for a path.
pub(crate) enum Meant {
    Value(Value<'static>),
    /// A constant of the merchant's, by its number in the request.
    Constant(usize),
}

impl Request {
    /// Puts a fixed value at a path.
    pub(crate) fn fix(&mut self, index: u16, given: &Given, spot: &TokenStream, errors: &Errors) {
        if self.operation.paths[usize::from(index)].status == Status::Unsupported {
            self.place(index, Bound::Fixed(Value::Boolean(true), spot.clone()), spot, errors);
        } else if self.may_be_bound(index, spot, errors)
            && let Some(meant) = self.meant(index, given, errors)
        {
            let bound = match meant {
                Meant::Value(value) => Bound::Fixed(value, given.tokens.clone()),
                Meant::Constant(number) => Bound::Constant(number),
            };
            self.place(index, bound, spot, errors);
        }
    }

    /// `plans = OUR_PLANS`: the free instalment plans of the operation.
    pub(crate) fn plans(&mut self, key: &Ident, given: &Given, errors: &Errors) {
        let index = self.operation.paths.iter().position(|path| path.name() == "freeInstallmentPlans");
        match index.and_then(|index| u16::try_from(index).ok()) {
            Some(index) => self.fix(index, given, &given.tokens, errors),
            None => self.short(&key.to_string(), None, Some(given), errors),
        }
    }

    /// Whether some field of the operation has the code.
    fn is_a_code(&self, written: &str) -> bool {
        self.operation.paths.iter().any(|path| match path.kind {
            Kind::Enum(vocabulary) => {
                vocabulary.codes.iter().any(|code| code.code == written || code.variant == Some(written))
            }
            _ => false,
        })
    }

    /// What was written for the path: a value, or a constant of the merchant's.
    pub(crate) fn meant(&mut self, index: u16, given: &Given, errors: &Errors) -> Option<Meant> {
        let path = &self.operation.paths[usize::from(index)];
        let is_constant = match (&given.value, path.kind) {
            (_, Kind::Object(None) | Kind::Json) => false,
            (Word::Constant, _) => true,
            (Word::Code(_), Kind::Enum(_)) if !path.list => false,
            (Word::Code(code), _) => is_shouted(code) && !self.is_a_code(code),
            _ => false,
        };
        if is_constant {
            self.constants.push(Constant { path: index, expression: given.tokens.clone() });
            return Some(Meant::Constant(self.constants.len() - 1));
        }
        self.value(index, given, errors).map(Meant::Value)
    }

    /// A setting that is short for a path.
    pub(crate) fn short(&mut self, key: &str, index: Option<u16>, given: Option<&Given>, errors: &Errors) {
        let Some(given) = given else { return };
        match index {
            Some(index) => self.fix(index, given, &given.tokens, errors),
            None => {
                let name = self.operation.name;
                let message = say(
                    format!("KSNET: `{name}` takes no `{key}`\nhelp: remove it"),
                    format!("KSNET: `{name}`에는 `{key}`를 쓰지 않습니다\n도움말: 지우세요"),
                );
                errors.at(&given.tokens, message);
            }
        }
    }

    /// `pay_method = CARD`: the code at the operation's path, or the object whose member is filled.
    pub(crate) fn pay_method(&mut self, given: Option<&Given>, errors: &Errors) {
        let Some(given) = given else { return };
        let Some(index) = self.operation.pay_method else {
            return self.short("pay_method", None, Some(given), errors);
        };
        let paths = self.operation.paths;
        if !matches!(paths[usize::from(index)].kind, Kind::Object(_)) {
            return self.fix(index, given, &given.tokens, errors);
        }
        let members = || paths.iter().filter(move |path| path.parent == Some(index));
        let code = given.value.text();
        let member = camel_case(&code.to_lowercase());
        self.method = (0_u16..)
            .zip(paths)
            .find(|(_, path)| path.parent == Some(index) && path.name() == member)
            .map(|(index, _)| index);
        if self.method.is_none() {
            let name = self.operation.name;
            let codes: Vec<String> = members().map(|path| shouty(path.name())).collect();
            let codes = listed(codes.iter().map(String::as_str));
            let rule = self.operation.rules.iter().find(|rule| {
                matches!(rule.demand, portone_ksnet_rules::Demand::ExactlyOne(slots) if slots.iter().any(|slot| {
                    paths[usize::from(rule.slots[usize::from(*slot)])].parent == Some(index)
                }))
            });
            let (id, words, see) = rule.map_or((String::new(), String::new(), String::new()), |rule| {
                let see = say(format!("see:  {}", rule.see), format!("참고: {}", rule.see));
                (format!(" [{}]", rule.id), rule.words.spoken(crate::say::LANGUAGE).to_owned(), see)
            });
            let first = say(
                format!("KSNET: `{name}` cannot pay with `{code}`{id}"),
                format!("KSNET: `{name}`에서는 `{code}` 결제를 할 수 없습니다{id}"),
            );
            let help = say(format!("help: there is {codes}"), format!("도움말: {codes} 중에서 고르세요"));
            errors.at(&given.tokens, lines([first, words, help, see]));
            return;
        }
        for path in members().filter(|path| path.name() != member) {
            for (inside, bound) in (0_u16..).zip(&self.bound) {
                let wire = paths[usize::from(inside)].wire;
                let within = wire == path.wire || wire.starts_with(&format!("{}.", path.wire));
                let spot = match bound {
                    Bound::Field(number) if within => &self.fields[*number].spot,
                    Bound::Fixed(_, spot) if within => spot,
                    Bound::Constant(number) if within => &self.constants[*number].expression,
                    _ => continue,
                };
                let message = say(
                    format!(
                        "KSNET: `{wire}` does not go with `pay_method = {code}`\nhelp: remove one of them"
                    ),
                    format!(
                        "KSNET: `{wire}` 값은 `pay_method = {code}`와 함께 쓸 수 없습니다\n도움말: 하나를 지우세요"
                    ),
                );
                errors.at(spot, message);
            }
        }
    }

    pub(crate) fn pay_methods(&mut self, methods: &[Given], key: &TokenStream, errors: &Errors) {
        let field = self
            .operation
            .pay_method
            .filter(|index| matches!(self.bound[usize::from(*index)], Bound::Field(_)));
        let Some(index) = field else {
            let message = say(
                "KSNET: `pay_methods` says which values a field of type `PayMethod` can have, and there is no such \
                 field\nhelp: add `pay_method: PayMethod`, or write `pay_method = …`",
                "KSNET: `pay_methods`는 `PayMethod` 필드의 값을 정하는데 그런 필드가 없습니다\n\
                 도움말: `pay_method: PayMethod` 필드를 추가하거나 `pay_method = …`을 쓰세요",
            );
            errors.at(key, message);
            return;
        };
        if methods.is_empty() {
            let message = say(
                "KSNET: `pay_methods` lists no pay method\nhelp: write `pay_methods(CARD, EASY_PAY)`",
                "KSNET: `pay_methods`에 결제수단이 없습니다\n도움말: `pay_methods(CARD, EASY_PAY)`처럼 쓰세요",
            );
            errors.at(key, message);
        }
        let values: Vec<_> = methods.iter().filter_map(|given| self.value(index, given, errors)).collect();
        if values.len() == methods.len() && !values.is_empty() {
            self.pay_methods = Some(values);
        }
    }

    /// What was written, as a value of the path.
    fn value(&self, index: u16, given: &Given, errors: &Errors) -> Option<Value<'static>> {
        let path = &self.operation.paths[usize::from(index)];
        let wire = path.wire;
        let expected = match (path.kind, &given.value) {
            _ if path.list => {
                say("a list, which a field or a constant gives", "목록이므로 필드나 상수로 쓸 수 있습니다")
            }
            (Kind::Enum(vocabulary), Word::Code(code) | Word::Text(code)) => {
                return self.code(wire, vocabulary, code, given, errors);
            }
            (Kind::Boolean, Word::Boolean(flag)) => return Some(Value::Boolean(*flag)),
            (Kind::Integer, Word::Integer(number)) => return Some(Value::Integer(*number)),
            (Kind::Text, Word::Text(text)) => {
                return Some(Value::Text(Box::leak(text.clone().into_boxed_str())));
            }
            (Kind::Enum(vocabulary), _) => {
                let codes = listed_codes(vocabulary);
                say(format!("one of {codes}"), format!("{codes} 중 하나"))
            }
            (Kind::Boolean, _) => say("`true` or `false`", "`true` 또는 `false`"),
            (Kind::Integer, _) => say("a whole number", "정수"),
            (Kind::Text, _) => say("text in quotes", "따옴표 안의 문자열"),
            (Kind::Json | Kind::Object(_), _) => {
                say("an object, which only fields can give", "객체이므로 필드로만 쓸 수 있습니다")
            }
        };
        let found = given.value.written();
        let message = say(
            format!("KSNET: `{wire}` is {expected}, found `{found}`"),
            format!("KSNET: `{wire}` 값은 {expected}이어야 하는데 `{found}`입니다"),
        );
        errors.at(&given.tokens, message);
        None
    }

    fn code(
        &self,
        wire: &str,
        vocabulary: &'static Vocabulary,
        written: &str,
        given: &Given,
        errors: &Errors,
    ) -> Option<Value<'static>> {
        let stripped = vocabulary
            .prefix
            .and_then(|prefix| written.strip_prefix(prefix))
            .and_then(|rest| rest.strip_prefix('_'))
            .unwrap_or(written);
        let codes = vocabulary.codes;
        if let Some(code) = codes.iter().find(|code| code.code == stripped) {
            return Some(Value::Text(code.code));
        }
        let other_surface = codes.iter().find(|code| code.variant == Some(stripped));
        let rest = matches!(self.operation.surface, portone_ksnet_rules::Surface::Rest { .. });
        let prefixed =
            codes.iter().find(|code| written.strip_suffix(code.code).is_some_and(|p| p.ends_with('_')));
        let help = match (other_surface, prefixed) {
            (Some(code), _) => say(
                format!("help: `{}` writes it `{}`", self.operation.name, code.code),
                format!("도움말: `{}`에서는 `{}`로 씁니다", self.operation.name, code.code),
            ),
            (None, Some(code)) if rest => say(
                format!("help: the REST API takes codes without a prefix: `{}`", code.code),
                format!("도움말: REST API에서는 접두어 없이 `{}`로 씁니다", code.code),
            ),
            (None, Some(code)) if vocabulary.prefix.is_none() => say(
                format!("help: these codes have no prefix: `{}`", code.code),
                format!("도움말: 접두어 없이 `{}`로 씁니다", code.code),
            ),
            _ => match code_instead(vocabulary, stripped) {
                nothing if nothing.is_empty() && is_shouted(written) => say(
                    format!("help: for a constant of yours write `self::{written}`"),
                    format!("도움말: 직접 만든 상수는 `self::{written}`로 쓰세요"),
                ),
                help => help,
            },
        };
        let first = say(
            format!("KSNET: `{wire}` knows no code `{written}`"),
            format!("KSNET: `{wire}`에는 `{written}` 코드가 없습니다"),
        );
        errors.at(&given.tokens, lines([first, help]));
        None
    }
}

impl Word {
    /// What was written, with its quotes.
    fn written(&self) -> String {
        match self {
            Self::Text(text) => format!("{text:?}"),
            other => other.text(),
        }
    }

    /// What was written, for messages.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Code(text) | Self::Text(text) => text.clone(),
            Self::Integer(number) => number.to_string(),
            Self::Boolean(flag) => flag.to_string(),
            Self::Constant => "…".to_owned(),
        }
    }
}

pub(crate) fn devices(given: Option<&Given>, errors: &Errors) -> Devices {
    let Some(given) = given else { return Devices::BOTH };
    match given.value.text().as_str() {
        "PC" => Devices::PC,
        "MOBILE" => Devices::MOBILE,
        "BOTH" => Devices::BOTH,
        other => {
            let first = say(
                format!("KSNET: there is no device `{other}`"),
                format!("KSNET: `{other}` 기기는 없습니다"),
            );
            errors.at(&given.tokens, lines([first, instead(other, ["PC", "MOBILE", "BOTH"])]));
            Devices::BOTH
        }
    }
}

/// A code as it is written in an attribute.
fn as_written(code: &str) -> String {
    if code.starts_with(|c: char| c.is_ascii_alphabetic()) { code.to_owned() } else { format!("\"{code}\"") }
}

fn listed_codes(vocabulary: &Vocabulary) -> String {
    let used = vocabulary.codes.iter().filter(|code| code.variant.is_some());
    let codes: Vec<String> = used.take(8).map(|code| as_written(code.code)).collect();
    listed(codes.iter().map(String::as_str))
}

/// The code that was meant, or the few that there are.
fn code_instead(vocabulary: &Vocabulary, written: &str) -> String {
    if vocabulary.codes.len() > 4 {
        return instead(written, vocabulary.codes.iter().map(|code| code.code));
    }
    let codes = listed_codes(vocabulary);
    say(format!("help: there is {codes}"), format!("도움말: {codes} 중에서 고르세요"))
}

/// `virtualAccount` as a code: `VIRTUAL_ACCOUNT`.
pub(crate) fn shouty(name: &str) -> String {
    crate::say::snake_case(name).to_uppercase()
}

/// Whether the name is written as constants are: `OUR_PLANS`.
fn is_shouted(name: &str) -> bool {
    name.chars().any(|letter| letter.is_ascii_uppercase()) && !name.chars().any(char::is_lowercase)
}
