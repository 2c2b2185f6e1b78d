//! `#[ksnet(…)]` as it is written, with its tokens.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Lit, Token, parenthesized};

use crate::errors::Errors;
use crate::say::{instead, lines, say};

/// A wire path such as `customer.fullName`, or a rule's name.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) tokens: TokenStream,
}

/// A value that `set` or a short setting gives.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) value: Word,
    pub(crate) tokens: TokenStream,
}

/// What a given value is.
#[derive(Clone)]
pub(crate) enum Word {
    /// A code of an enum.
    Code(String),
    Text(String),
    Integer(i128),
    Boolean(bool),
    /// A constant of the merchant's: a path, or an expression in braces.
    Constant,
}

/// What `contract = …` names.
#[derive(Clone)]
pub(crate) enum Contract {
    Type(syn::Path),
    Runtime,
}

/// The settings of a struct.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) operation: Option<Ident>,
    pub(crate) contract: Option<Contract>,
    pub(crate) pay_method: Option<Given>,
    pub(crate) pay_methods: Option<(Vec<Given>, TokenStream)>,
    pub(crate) currency: Option<Given>,
    pub(crate) plans: Option<(Ident, Given)>,
    pub(crate) device: Option<Given>,
    pub(crate) set: Vec<(Name, Given)>,
    pub(crate) allow: Vec<Name>,
    /// The settings themselves, as they are written: `pay_method`.
    pub(crate) keys: Vec<Ident>,
}

/// The settings of an enum's variant.
pub(crate) struct VariantSettings {
    pub(crate) settings: Settings,
    pub(crate) part: Option<Ident>,
}

/// The settings of a part.
#[derive(Default)]
pub(crate) struct PartSettings {
    pub(crate) at: Option<Name>,
    pub(crate) operations: Vec<Ident>,
    pub(crate) set: Vec<(Name, Given)>,
    pub(crate) allow: Vec<Name>,
}

/// The settings of a field.
#[derive(Clone, Default)]
pub(crate) struct FieldSettings {
    pub(crate) path: Option<Name>,
    pub(crate) skip: bool,
    /// Whether the field is a part, and where that is said.
    pub(crate) part: Option<Ident>,
    pub(crate) default: Option<Given>,
    pub(crate) allow: Vec<Name>,
    /// Whether something in them was not understood.
    pub(crate) broken: bool,
}

/// The settings of a contract.
#[derive(Default)]
pub(crate) struct ContractSettings {
    pub(crate) contracts: Vec<Name>,
    pub(crate) product_type: Option<Name>,
}

/// What can be set on a struct, on an enum, and on a variant of it.
const OF_A_REQUEST: [&str; 9] =
    ["operation", "contract", "pay_method", "pay_methods", "currency", "plans", "device", "set", "allow"];
const OF_A_VARIANT: [&str; 8] =
    ["pay_method", "pay_methods", "currency", "plans", "device", "set", "allow", "part"];

impl Settings {
    pub(crate) fn read(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut settings = Self::default();
        let mut seen = Seen::default();
        each_item(attributes, errors, &mut |key, input| {
            if !OF_A_REQUEST.contains(&key.unraw().to_string().as_str()) {
                return Err(unknown(key, &OF_A_REQUEST));
            }
            settings.keys.push(key.clone());
            settings.item(key, input)?;
            seen.setting(key)
        });
        settings
    }

    /// Whether there is an operation that was not understood, which is an error already.
    pub(crate) fn has_misread_operation(&self) -> bool {
        self.operation.is_none() && self.keys.iter().any(|key| key.unraw() == "operation")
    }

    fn item(&mut self, key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        match key.unraw().to_string().as_str() {
            "operation" => {
                input.parse::<Token![=]>()?;
                self.operation = Some(word(input, Wanted::Operation)?);
            }
            "contract" => {
                input.parse::<Token![=]>()?;
                if input.peek(Lit) {
                    return Err(expected(input, Wanted::ContractType));
                }
                let path: syn::Path = input.parse()?;
                let contract =
                    if path.is_ident("RUNTIME") { Contract::Runtime } else { Contract::Type(path) };
                self.contract = Some(contract);
            }
            "pay_method" => self.pay_method = Some(code(input)?),
            "currency" => self.currency = Some(code(input)?),
            "plans" => self.plans = Some((key.clone(), code(input)?)),
            "device" => self.device = Some(code(input)?),
            "pay_methods" => {
                let content;
                parenthesized!(content in input);
                let list = content.parse_terminated(Given::parse, Token![,])?;
                self.pay_methods = Some((list.into_iter().collect(), key.to_token_stream()));
            }
            "set" => self.set.extend(fixed(input)?),
            "allow" => self.allow.extend(rule_names(input)?),
            _ => return Err(unknown(key, &OF_A_REQUEST)),
        }
        Ok(())
    }
}

impl VariantSettings {
    pub(crate) fn read(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut settings = Settings::default();
        let mut part = None;
        let mut seen = Seen::default();
        each_item(attributes, errors, &mut |key, input| {
            match key.unraw().to_string().as_str() {
                "part" => part = Some(key.clone()),
                name if OF_A_VARIANT.contains(&name) => {
                    settings.item(key, input)?;
                    settings.keys.push(key.clone());
                }
                name if OF_A_REQUEST.contains(&name) => {
                    let message = say(
                        format!("KSNET: `{name}` is the same for every variant\nhelp: write it on the enum"),
                        format!("KSNET: `{name}` 설정은 모든 변형에 같습니다\n도움말: enum에 쓰세요"),
                    );
                    return Err(syn::Error::new_spanned(key, message));
                }
                _ => return Err(unknown(key, &OF_A_VARIANT)),
            }
            seen.setting(key)
        });
        Self { settings, part }
    }
}

impl PartSettings {
    pub(crate) fn read(attributes: &[Attribute], errors: &Errors) -> Self {
        const KEYS: [&str; 5] = ["at", "operation", "operations", "set", "allow"];
        let mut settings = Self::default();
        let mut seen = Seen::default();
        each_item(attributes, errors, &mut |key, input| {
            match key.unraw().to_string().as_str() {
                "at" => {
                    input.parse::<Token![=]>()?;
                    settings.at = Some(wire_path(input)?);
                }
                "operation" => {
                    input.parse::<Token![=]>()?;
                    settings.operations.push(word(input, Wanted::Operation)?);
                }
                "operations" => {
                    let content;
                    parenthesized!(content in input);
                    let list = content.parse_terminated(|input| word(input, Wanted::Operation), Token![,])?;
                    settings.operations.extend(list);
                }
                "set" => settings.set.extend(fixed(input)?),
                "allow" => settings.allow.extend(rule_names(input)?),
                _ => return Err(unknown(key, &KEYS)),
            }
            seen.setting(key)
        });
        settings
    }
}

impl FieldSettings {
    pub(crate) fn read(attributes: &[Attribute], errors: &Errors) -> Self {
        const KEYS: [&str; 5] = ["path", "part", "default", "skip", "allow"];
        let mut settings = Self::default();
        let mut seen = Seen::default();
        let before = errors.count();
        each_item(attributes, errors, &mut |key, input| {
            match key.unraw().to_string().as_str() {
                "path" => {
                    input.parse::<Token![=]>()?;
                    settings.path = Some(wire_path(input)?);
                }
                "part" => settings.part = Some(key.clone()),
                "default" => settings.default = Some(code(input)?),
                "skip" => settings.skip = true,
                "allow" => settings.allow.extend(rule_names(input)?),
                _ => return Err(unknown(key, &KEYS)),
            }
            seen.setting(key)
        });
        settings.broken = errors.count() > before;
        settings
    }
}

impl ContractSettings {
    pub(crate) fn read(attributes: &[Attribute], errors: &Errors) -> Self {
        let mut settings = Self::default();
        let mut seen = Seen::default();
        each_item(attributes, errors, &mut |key, input| {
            match key.unraw().to_string().as_str() {
                "contracts" => {
                    let content;
                    parenthesized!(content in input);
                    let list =
                        content.parse_terminated(|input| plain_name(input, Wanted::Contract), Token![,])?;
                    settings.contracts.extend(list);
                }
                "product_type" => {
                    input.parse::<Token![=]>()?;
                    settings.product_type = Some(plain_name(input, Wanted::ProductType)?);
                }
                _ => return Err(unknown(key, &["contracts", "product_type"])),
            }
            seen.once(key)
        });
        settings
    }
}

/// The settings that were given already.
#[derive(Default)]
struct Seen(Vec<String>);

impl Seen {
    /// A setting of a kind that may stand several times (`set`, `allow`), or of one that may not.
    fn setting(&mut self, key: &Ident) -> syn::Result<()> {
        if key == "set" || key == "allow" { Ok(()) } else { self.once(key) }
    }

    fn once(&mut self, key: &Ident) -> syn::Result<()> {
        let name = key.unraw().to_string();
        if self.0.contains(&name) {
            let message = say(
                format!("KSNET: `{name}` is set twice\nhelp: keep one of them"),
                format!("KSNET: `{name}` 설정이 두 번 쓰였습니다\n도움말: 하나만 남기세요"),
            );
            return Err(syn::Error::new_spanned(key, message));
        }
        self.0.push(name);
        Ok(())
    }
}

/// Reads every item of every `#[ksnet(…)]`. A mistake in one item does not hide the next item.
fn each_item(
    attributes: &[Attribute],
    errors: &Errors,
    read: &mut dyn FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("ksnet")) {
        let before = errors.count();
        let parse = |input: ParseStream<'_>| {
            while !input.is_empty() {
                let item = word(input, Wanted::Setting).and_then(|key| read(&key, input));
                let at_end = input.is_empty() || input.peek(Token![,]);
                if let Err(error) = item {
                    errors.found(error);
                } else if !at_end {
                    let message = say(
                        "KSNET: expected `,` before the next setting",
                        "KSNET: 다음 설정 앞에 `,`가 필요합니다",
                    );
                    errors.found(syn::Error::new(input.span(), message));
                }
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        // What stands behind a mistake in parentheses is not read, and syn would say so once more.
        if let Err(error) = attribute.parse_args_with(parse)
            && errors.count() == before
        {
            errors.found(error);
        }
    }
}

/// What a word stands for, for the error where there is none.
#[derive(Clone, Copy)]
enum Wanted {
    Setting,
    Operation,
    Path,
    Contract,
    ContractType,
    ProductType,
    Rule,
}

/// A word; keywords are words like any other.
fn word(input: ParseStream<'_>, wanted: Wanted) -> syn::Result<Ident> {
    if input.peek(Ident::peek_any) { Ident::parse_any(input) } else { Err(expected(input, wanted)) }
}

fn expected(input: ParseStream<'_>, wanted: Wanted) -> syn::Error {
    let (en, ko) = match wanted {
        Wanted::Setting => {
            ("a setting, such as `path = customer.fullName`", "`path = customer.fullName` 같은 설정이")
        }
        Wanted::Operation => ("an operation, such as `requestPayment`", "`requestPayment` 같은 요청 이름이"),
        Wanted::Path => (
            "PortOne's name of a field, such as `customer.fullName`",
            "`customer.fullName` 같은 포트원 필드 이름이",
        ),
        Wanted::Contract => ("a contract, such as `EASY_PAY`", "`EASY_PAY` 같은 계약이"),
        Wanted::ContractType => (
            "a type that derives `KsnetContract`, or `RUNTIME`",
            "`KsnetContract`를 derive한 타입이나 `RUNTIME`이",
        ),
        Wanted::ProductType => ("`PHYSICAL` or `DIGITAL`", "`PHYSICAL` 또는 `DIGITAL`이"),
        Wanted::Rule => {
            ("a rule's name, such as `window-billing-key`", "`window-billing-key` 같은 규칙 이름이")
        }
    };
    let help = if input.peek(syn::LitStr) {
        say("help: write it without quotes", "도움말: 따옴표 없이 쓰세요")
    } else {
        String::new()
    };
    let message = lines([say(format!("KSNET: expected {en}"), format!("KSNET: {ko} 필요합니다")), help]);
    syn::Error::new(input.span(), message)
}

fn unknown(key: &Ident, known: &[&str]) -> syn::Error {
    let message = lines([
        say(format!("KSNET: unknown setting `{key}`"), format!("KSNET: `{key}` 설정은 없습니다")),
        instead(&key.to_string(), known.iter().copied()),
    ]);
    syn::Error::new_spanned(key, message)
}

fn code(input: ParseStream<'_>) -> syn::Result<Given> {
    input.parse::<Token![=]>()?;
    input.parse()
}

impl Parse for Given {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let start = input.cursor();
        let value = if input.peek(Lit) && !input.peek(syn::LitBool) {
            literal(&input.parse()?, false)?
        } else if input.peek(Token![-]) {
            input.parse::<Token![-]>()?;
            literal(&input.parse()?, true)?
        } else if input.peek(syn::token::Brace) {
            input.parse::<TokenTree>()?;
            Word::Constant
        } else if is_long_path(input) {
            input.parse::<syn::Path>()?;
            Word::Constant
        } else if input.peek(Ident::peek_any) {
            let word = Ident::parse_any(input)?;
            match word.unraw().to_string().as_str() {
                "true" => Word::Boolean(true),
                "false" => Word::Boolean(false),
                code => Word::Code(code.to_owned()),
            }
        } else {
            let message = say(
                "KSNET: expected a value: a code such as `CARD`, `\"text\"`, a whole number, `true` or `false`",
                "KSNET: 값이 필요합니다: `CARD` 같은 코드, `\"문자열\"`, 정수, `true` 또는 `false`",
            );
            return Err(syn::Error::new(input.span(), message));
        };
        Ok(Self { value, tokens: between(start, input) })
    }
}

/// Whether a path of several segments stands here, such as `crate::PLANS`.
fn is_long_path(input: ParseStream<'_>) -> bool {
    input.peek(Token![::]) || (input.peek(Ident::peek_any) && input.peek2(Token![::]))
}

/// `(path = value, …)`.
fn fixed(input: ParseStream<'_>) -> syn::Result<Vec<(Name, Given)>> {
    let content;
    parenthesized!(content in input);
    let mut fixed = Vec::new();
    while !content.is_empty() {
        let path: Name = wire_path(&content)?;
        content.parse::<Token![=]>()?;
        fixed.push((path, content.parse()?));
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(fixed)
}

fn literal(literal: &Lit, negative: bool) -> syn::Result<Word> {
    match literal {
        Lit::Int(number) => {
            let value: i128 = number.base10_parse()?;
            Ok(Word::Integer(if negative { -value } else { value }))
        }
        Lit::Str(text) if !negative => Ok(Word::Text(text.value())),
        _ => Err(syn::Error::new_spanned(
            literal,
            say(
                "KSNET: expected a code such as `CARD`, `\"text\"`, a whole number, `true` or `false`",
                "KSNET: `CARD` 같은 코드, `\"문자열\"`, 정수, `true` 또는 `false`를 쓰세요",
            ),
        )),
    }
}

/// `customer.fullName`; keywords are names like any other.
fn wire_path(input: ParseStream<'_>) -> syn::Result<Name> {
    let start = input.cursor();
    let mut text = word(input, Wanted::Path)?.unraw().to_string();
    while input.peek(Token![.]) {
        input.parse::<Token![.]>()?;
        text.push('.');
        text.push_str(&word(input, Wanted::Path)?.unraw().to_string());
    }
    Ok(Name { text, tokens: between(start, input) })
}

fn plain_name(input: ParseStream<'_>, wanted: Wanted) -> syn::Result<Name> {
    let name = word(input, wanted)?;
    Ok(Name { text: name.unraw().to_string(), tokens: quote!(#name) })
}

/// `(rule-id, rule-id)`.
fn rule_names(input: ParseStream<'_>) -> syn::Result<Vec<Name>> {
    let content;
    parenthesized!(content in input);
    let names = content.parse_terminated(
        |input: ParseStream<'_>| {
            let start = input.cursor();
            // An editor completes words with underscores alone.
            let mut text = word(input, Wanted::Rule)?.unraw().to_string().replace('_', "-");
            while input.peek(Token![-]) {
                input.parse::<Token![-]>()?;
                text.push('-');
                if input.peek(Lit) {
                    text.push_str(&input.parse::<Lit>()?.to_token_stream().to_string());
                } else {
                    text.push_str(&word(input, Wanted::Rule)?.unraw().to_string());
                }
            }
            Ok(Name { text, tokens: between(start, input) })
        },
        Token![,],
    )?;
    Ok(names.into_iter().collect())
}

/// The tokens from a place up to where the input is now.
fn between(start: syn::buffer::Cursor<'_>, input: ParseStream<'_>) -> TokenStream {
    let end = input.cursor();
    let mut tokens = TokenStream::new();
    let mut cursor = start;
    while cursor != end {
        let Some((token, next)) = cursor.token_tree() else { break };
        tokens.extend([token]);
        cursor = next;
    }
    tokens
}

/// The first token's place: where a message about the tokens begins.
pub(crate) fn first_span(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}
