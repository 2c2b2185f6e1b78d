//! Guards as they stand in the repository, read back from their Rust.
//!
//! Nothing is taken on trust: whatever in a guard is not understood to the last token is an error, so that a
//! guard that was changed by hand is not counted for more than it checks.

use std::collections::BTreeMap;

use heck::ToLowerCamelCase;
use portone_ksnet_rules::{Declared, Devices, Kind, Level, Operation, Rule, Value};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Item, Token, parenthesized};

use crate::model::{Model, OperationModel, leak_str};
use crate::mutation::Mutant;
use crate::trial::{Agreed, Fill, Filled, Form, Shop, Stands};
use crate::wire::{Wire, WireType};

/// What a guard is there to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It does not compile.
    Breaks,
    /// It compiles.
    Keeps,
    /// It compiles, and goes through the values on either side of each edge.
    Tries,
}

/// A guard.
#[derive(Clone, Debug)]
pub struct ReadGuard {
    /// What it is there to show.
    pub purpose: Purpose,
    /// The rule that it is about.
    pub rule: String,
    /// The struct.
    pub form: Form,
    /// Its values, and what is expected of each.
    pub trials: Vec<Trial>,
}

/// A value of a guard's struct, and what is expected of it.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The value.
    pub filled: Filled,
    /// The shop that makes the request.
    pub agreed: Agreed,
    /// The rules that refuse it, where that is asked.
    pub errors: Option<Vec<String>>,
    /// The rules that warn of it, where that is asked.
    pub warnings: Option<Vec<String>>,
}

impl ReadGuard {
    /// Whether the guard would fail if the rule were changed.
    #[must_use]
    pub fn notices(&self, mutant: &Mutant, rule: &Rule) -> bool {
        let seen_in = |trial: &Trial| {
            let is_seen = |level| match level {
                Level::Error => trial.errors.is_some(),
                Level::Warn => trial.warnings.is_some(),
            };
            mutant.shows_in_values(&trial.filled, rule, self.form.devices, trial.agreed, &is_seen)
        };
        mutant.shows_in_form(&self.form, rule) || self.trials.iter().any(seen_in)
    }

    /// Checks that the guard is as it should be with the rules as they are.
    ///
    /// # Errors
    ///
    /// What is not so.
    pub fn holds(&self) -> Result<(), String> {
        let operation = self.form.operation;
        let Some(own) = operation.rules.iter().find(|rule| rule.id == self.rule) else {
            return Err(format!("`{}` has no rule `{}`", operation.name, self.rule));
        };
        for rule in std::iter::once(own).chain(self.form.rules()) {
            let expected = (self.purpose == Purpose::Breaks && rule.id == self.rule).then_some(rule.level);
            let found = self.form.compiled(operation, rule);
            if found != expected {
                return Err(format!("the compiler says {found:?} for `{}`, not {expected:?}", rule.id));
            }
        }
        for (number, trial) in self.trials.iter().enumerate() {
            for (level, expected) in [(Level::Error, &trial.errors), (Level::Warn, &trial.warnings)] {
                let Some(expected) = expected else { continue };
                let found = trial.filled.all_broken(level, self.form.devices, trial.agreed);
                // What is allowed and known to the compiler is not said again.
                let found: Vec<&str> =
                    found.into_iter().filter(|id| !self.form.allowed.contains(*id)).collect();
                if found != *expected {
                    return Err(format!("value {} breaks {found:?}, not {expected:?}", number + 1));
                }
            }
        }
        Ok(())
    }
}

/// Reads a guard.
///
/// # Errors
///
/// What is not understood.
pub fn guard(model: &Model, text: &str) -> Result<ReadGuard, String> {
    let file = syn::parse_file(text).map_err(|error| format!("it is not Rust: {error}"))?;
    parsed(model, &file)
}

/// Reads a guard that has been parsed.
///
/// # Errors
///
/// What is not understood.
pub(super) fn parsed(model: &Model, file: &syn::File) -> Result<ReadGuard, String> {
    let (purpose, rule) = header(file)?;
    let mut shops = BTreeMap::new();
    let mut order = None;
    let mut functions = Vec::new();
    for item in &file.items {
        match item {
            Item::Use(_) => {}
            Item::Struct(item) if item.ident == "Order" => order = Some(item),
            Item::Struct(item) => {
                shops.insert(item.ident.to_string(), shop(model, item)?);
            }
            Item::Fn(item) => functions.push(item),
            other => return Err(format!("`{}` has no place in a guard", shortened(other))),
        }
    }
    let order = order.ok_or("there is no struct `Order`")?;
    let (operation, form, fields) = form(model, order, &shops)?;
    if purpose == Purpose::Breaks {
        let is_a_warning = operation.table.rules.iter().any(|r| r.id == rule && r.level == Level::Warn);
        let denies = file.attrs.iter().any(|a| squeezed(a) == squeezed(&quote!(#![deny(deprecated)])));
        if is_a_warning && !denies {
            return Err("it compiles: a warning is refused by `#![deny(deprecated)]`".to_owned());
        }
    }
    let agreed = match form.shop {
        Shop::Type(agreed) => agreed,
        Shop::Unnamed => Agreed::NOTHING,
        Shop::RunTime => Agreed::UNKNOWN,
    };
    let reader =
        Reader { model, operation, form: &form, fields: &fields, shops: &shops, agreed, rule: &rule };
    let mut trials = Vec::new();
    let mut is_tried = purpose == Purpose::Breaks;
    for function in &functions {
        match function.sig.ident.to_string().as_str() {
            "main" if purpose == Purpose::Breaks && function.block.stmts.is_empty() => {}
            // What the stand-in has against the request is asked in passing; it knows less than `validate()`.
            "judged" | "order" if purpose != Purpose::Breaks => {}
            "every_rule_is_kept" => {
                trials.push(reader.kept(function)?);
                is_tried = true;
            }
            "the_rule_refuses_another_value" => trials.push(reader.refused(function)?),
            "every_case_comes_out_as_it_should" => {
                let order = functions.iter().find(|function| function.sig.ident == "order");
                trials.extend(reader.cases(function, order.ok_or("there is no function `order`")?)?);
                is_tried = true;
            }
            other => return Err(format!("the function `{other}` is not understood")),
        }
        let is_a_test = function.attrs.iter().any(|attribute| attribute.path().is_ident("test"));
        if is_a_test == matches!(function.sig.ident.to_string().as_str(), "main" | "judged" | "order") {
            return Err(format!("the function `{}` is a test, or should be one", function.sig.ident));
        }
    }
    if !is_tried {
        return Err("it has no test".to_owned());
    }
    Ok(ReadGuard { purpose, rule, form, trials })
}

/// Reads the value of a field.
///
/// # Errors
///
/// What is not understood.
pub(super) fn fill(
    model: &Model,
    operation: &OperationModel,
    path: u16,
    expr: &Expr,
) -> Result<Option<Fill>, String> {
    Values { model, operation, names: &BTreeMap::new() }.fill(path, expr)
}

/// `//! Breaks …`, and the name of the rule.
fn header(file: &syn::File) -> Result<(Purpose, String), String> {
    for attribute in &file.attrs {
        let syn::Meta::NameValue(meta) = &attribute.meta else { continue };
        let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else { continue };
        let text = text.value();
        let mut parts = text.trim().split('`');
        let purpose = match parts.next() {
            Some("Breaks ") => Purpose::Breaks,
            Some("Keeps ") => Purpose::Keeps,
            Some("Tries ") => Purpose::Tries,
            _ => continue,
        };
        let rule = parts.next().unwrap_or_default();
        return Ok((purpose, rule.to_owned()));
    }
    Err("it does not say which rule it breaks, keeps or tries".to_owned())
}

/// The tokens without any space.
fn squeezed(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().split_whitespace().collect()
}

fn shortened(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().chars().take(60).collect()
}

/// The settings in `#[ksnet(…)]`, by name, each as it is written.
struct Settings(Vec<(String, Setting)>);

enum Setting {
    Word(String),
    Value(syn::Lit),
    Negative(syn::LitInt),
    /// What is in parentheses.
    List(Vec<(String, Option<Setting>)>),
}

impl Parse for Settings {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut settings = Vec::new();
        while !input.is_empty() {
            let (name, setting) = named(input)?;
            let Some(setting) = setting else { return Err(input.error("expected a value")) };
            settings.push((name, setting));
            comma(input)?;
        }
        Ok(Self(settings))
    }
}

fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() { Ok(()) } else { input.parse::<Token![,]>().map(|_| ()) }
}

/// `name = value`, `name(…)`, or a name alone.
fn named(input: ParseStream<'_>) -> syn::Result<(String, Option<Setting>)> {
    let name = dotted(input)?;
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        return Ok((name, Some(input.call(setting)?)));
    }
    if input.peek(syn::token::Paren) {
        let content;
        parenthesized!(content in input);
        let mut list = Vec::new();
        while !content.is_empty() {
            list.push(named(&content)?);
            comma(&content)?;
        }
        return Ok((name, Some(Setting::List(list))));
    }
    Ok((name, None))
}

fn setting(input: ParseStream<'_>) -> syn::Result<Setting> {
    if input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        return Ok(Setting::Negative(input.parse()?));
    }
    if input.peek(syn::Lit) {
        return Ok(Setting::Value(input.parse()?));
    }
    Ok(Setting::Word(dotted(input)?))
}

/// `customer.fullName`, or `a-rules-name`.
fn dotted(input: ParseStream<'_>) -> syn::Result<String> {
    let word = |input: ParseStream<'_>| -> syn::Result<String> {
        if input.peek(syn::LitInt) {
            return Ok(input.parse::<syn::LitInt>()?.to_string());
        }
        Ok(syn::Ident::parse_any(input)?.unraw().to_string())
    };
    let mut text = word(input)?;
    loop {
        if input.peek(Token![.]) {
            input.parse::<Token![.]>()?;
            text.push('.');
        } else if input.peek(Token![-]) {
            input.parse::<Token![-]>()?;
            text.push('-');
        } else {
            return Ok(text);
        }
        text.push_str(&word(input)?);
    }
}

fn settings(attributes: &[syn::Attribute]) -> Result<Vec<(String, Setting)>, String> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("ksnet")) {
        let read: Settings =
            attribute.parse_args().map_err(|error| format!("`{}`: {error}", shortened(attribute)))?;
        all.extend(read.0);
    }
    Ok(all)
}

fn words(list: Vec<(String, Option<Setting>)>) -> Result<Vec<String>, String> {
    list.into_iter()
        .map(
            |(word, setting)| {
                if setting.is_none() { Ok(word) } else { Err(format!("`{word} = …` in a list")) }
            },
        )
        .collect()
}

fn shop(model: &Model, item: &syn::ItemStruct) -> Result<Agreed, String> {
    let derives = item.attrs.iter().any(|a| squeezed(a) == squeezed(&quote!(#[derive(KsnetContract)])));
    if !derives {
        return Err(format!("the struct `{}` is neither `Order` nor a contract", item.ident));
    }
    let mut agreed = Agreed::NOTHING;
    for (name, setting) in settings(&item.attrs)? {
        match (name.as_str(), setting) {
            ("contracts", Setting::List(list)) => {
                for word in words(list)? {
                    let contract = model.contracts.iter().find(|contract| contract.id == word);
                    let contract = contract.ok_or_else(|| format!("there is no contract `{word}`"))?;
                    agreed.contracts = agreed.contracts.and(contract.index);
                }
            }
            ("product_type", Setting::Word(word)) => agreed.declared = Declared::Is(leak_str(&word)),
            _ => return Err(format!("the setting `{name}` of `{}` is not understood", item.ident)),
        }
    }
    Ok(agreed)
}

fn position(operation: &Operation, wire: &str) -> Result<u16, String> {
    let found = (0_u16..).zip(operation.paths).find(|(_, path)| path.wire == wire);
    found.map(|(index, _)| index).ok_or_else(|| format!("`{}` has no path `{wire}`", operation.name))
}

type Read<'a> = (&'a OperationModel, Form, BTreeMap<String, u16>);

/// The struct, and the path of each field.
fn form<'a>(
    model: &'a Model,
    item: &syn::ItemStruct,
    shops: &BTreeMap<String, Agreed>,
) -> Result<Read<'a>, String> {
    let settings = settings(&item.attrs)?;
    let name = settings.iter().find_map(|(name, setting)| match setting {
        Setting::Word(word) if name == "operation" => Some(word),
        _ => None,
    });
    let name = name.ok_or("the struct names no operation")?;
    let operation = model.operations.iter().find(|operation| operation.table.name == name);
    let operation = operation.ok_or_else(|| format!("there is no operation `{name}`"))?;
    let table = operation.table;
    let mut form = Form {
        operation: table,
        stands: BTreeMap::new(),
        devices: Devices::BOTH,
        shop: Shop::Unnamed,
        allowed: std::collections::BTreeSet::new(),
    };
    for (name, setting) in settings {
        let short = match name.as_str() {
            "pay_method" => table.pay_method,
            "currency" => table.currency,
            _ => None,
        };
        match (name.as_str(), setting) {
            ("operation", Setting::Word(_)) => {}
            ("contract", Setting::Word(word)) if word == "RUNTIME" => form.shop = Shop::RunTime,
            ("contract", Setting::Word(word)) => {
                let agreed = shops.get(&word).ok_or_else(|| format!("there is no struct `{word}`"))?;
                form.shop = Shop::Type(*agreed);
            }
            ("device", Setting::Word(word)) => {
                form.devices = match word.as_str() {
                    "PC" => Devices::PC,
                    "MOBILE" => Devices::MOBILE,
                    "BOTH" => Devices::BOTH,
                    other => return Err(format!("there is no device `{other}`")),
                }
            }
            ("pay_method" | "currency", setting) => {
                let path = short.ok_or_else(|| format!("`{}` takes no `{name}`", table.name))?;
                form.stands.insert(path, Stands::Fixed(fixed(table, path, &setting)?));
            }
            ("set", Setting::List(list)) => {
                for (wire, setting) in list {
                    let path = position(table, &wire)?;
                    let setting = setting.ok_or_else(|| format!("`set({wire})` has no value"))?;
                    form.stands.insert(path, Stands::Fixed(fixed(table, path, &setting)?));
                }
            }
            ("allow", Setting::List(list)) => form.allowed.extend(words(list)?),
            _ => return Err(format!("the setting `{name}` of `Order` is not understood")),
        }
    }
    let mut fields = BTreeMap::new();
    for field in &item.fields {
        let ident = field.ident.as_ref().ok_or("`Order` has a field without a name")?.unraw().to_string();
        let mut wire = ident.to_lower_camel_case();
        for (name, setting) in self::settings(&field.attrs)? {
            match (name.as_str(), setting) {
                ("path", Setting::Word(word)) => wire = word,
                _ => return Err(format!("the setting `{name}` of `{ident}` is not understood")),
            }
        }
        let path = position(table, &wire)?;
        let optional = squeezed(&field.ty).starts_with("Option<");
        if form.stands.insert(path, Stands::Field { optional }).is_some() {
            return Err(format!("`{wire}` is given twice"));
        }
        fields.insert(ident, path);
    }
    Ok((operation, form, fields))
}

fn fixed(operation: &Operation, path: u16, setting: &Setting) -> Result<Value<'static>, String> {
    let row = &operation.paths[usize::from(path)];
    let number = |number: &syn::LitInt| {
        number.base10_parse::<i128>().map_err(|error| format!("`{}`: {error}", row.wire))
    };
    let unfit = || format!("the value of `{}` does not fit it", row.wire);
    if row.list {
        return Err(unfit());
    }
    match (row.kind, setting) {
        (Kind::Enum(_), Setting::Word(word)) => code(row.kind, word).ok_or_else(unfit),
        (Kind::Enum(_), Setting::Value(syn::Lit::Str(text))) => {
            code(row.kind, &text.value()).ok_or_else(unfit)
        }
        (Kind::Text, Setting::Value(syn::Lit::Str(text))) => Ok(Value::Text(leak_str(&text.value()))),
        (Kind::Integer, Setting::Value(syn::Lit::Int(value))) => number(value).map(Value::Integer),
        (Kind::Integer, Setting::Negative(value)) => number(value).map(|value| Value::Integer(-value)),
        (Kind::Boolean, Setting::Value(syn::Lit::Bool(flag))) => Ok(Value::Boolean(flag.value)),
        _ => Err(unfit()),
    }
}

fn code(kind: Kind, word: &str) -> Option<Value<'static>> {
    let Kind::Enum(vocabulary) = kind else { return None };
    vocabulary.codes.iter().find(|code| code.code == word).map(|code| Value::Text(code.code))
}

/// Reads the tests of one guard.
struct Reader<'a> {
    model: &'a Model,
    operation: &'a OperationModel,
    form: &'a Form,
    fields: &'a BTreeMap<String, u16>,
    shops: &'a BTreeMap<String, Agreed>,
    agreed: Agreed,
    rule: &'a str,
}

impl Reader<'_> {
    fn kept(&self, function: &syn::ItemFn) -> Result<Trial, String> {
        let (filled, rest) = self.first_value(function)?;
        let checks = quote! {
            assert_eq!(order.validate(), Ok(()));
            assert!(order.warnings().is_empty());
        };
        let judged = quote!(assert!(judged(&order).is_empty()););
        if rest != squeezed(&checks) && rest != squeezed(&quote!(#checks #judged)) {
            return Err("what `every_rule_is_kept` checks is not understood".to_owned());
        }
        Ok(Trial { filled, agreed: self.agreed, errors: Some(Vec::new()), warnings: Some(Vec::new()) })
    }

    fn refused(&self, function: &syn::ItemFn) -> Result<Trial, String> {
        let (filled, rest) = self.first_value(function)?;
        let id = self.rule;
        for (is_error, found) in
            [(true, quote!(order.validate().unwrap_err())), (false, quote!(order.warnings()))]
        {
            let checks = quote! {
                let ids: Vec<&str> = #found.iter().map(|violation| violation.id()).collect();
                assert_eq!(ids, [#id]);
            };
            let judged = quote!(assert_eq!(judged(&order), [#id]););
            if rest == squeezed(&checks) || rest == squeezed(&quote!(#checks #judged)) {
                let ids = Some(vec![id.to_owned()]);
                let (errors, warnings) = if is_error { (ids, None) } else { (None, ids) };
                return Ok(Trial { filled, agreed: self.agreed, errors, warnings });
            }
        }
        Err("what `the_rule_refuses_another_value` checks is not understood".to_owned())
    }

    /// `let order = Order { … };`, and the rest of the function.
    fn first_value(&self, function: &syn::ItemFn) -> Result<(Filled, String), String> {
        let name = &function.sig.ident;
        let unlike = || format!("`{name}` does not begin with `let order = Order {{ … }};`");
        let [syn::Stmt::Local(local), rest @ ..] = function.block.stmts.as_slice() else {
            return Err(unlike());
        };
        let init = local.init.as_ref().ok_or_else(unlike)?;
        if squeezed(&local.pat) != "order" || init.diverge.is_some() {
            return Err(unlike());
        }
        let rest: String = rest.iter().map(squeezed).collect();
        Ok((self.filled(&init.expr, &BTreeMap::new())?, rest))
    }

    /// `Order { … }`.
    fn filled(&self, expr: &Expr, names: &BTreeMap<String, &Expr>) -> Result<Filled, String> {
        let Expr::Struct(value) = expr else { return Err(format!("`{}` is no `Order`", shortened(expr))) };
        if !value.path.is_ident("Order") || value.rest.is_some() {
            return Err(format!("`{}` is no whole `Order`", shortened(expr)));
        }
        let mut values = BTreeMap::new();
        for (path, stands) in &self.form.stands {
            if let Stands::Fixed(fixed) = stands {
                values.insert(*path, Fill::Value(*fixed));
            }
        }
        let mut left: Vec<&String> = self.fields.keys().collect();
        let reader = Values { model: self.model, operation: self.operation, names };
        for field in &value.fields {
            let syn::Member::Named(name) = &field.member else {
                return Err("a field has no name".to_owned());
            };
            let name = name.unraw().to_string();
            let path = *self.fields.get(&name).ok_or_else(|| format!("`Order` has no field `{name}`"))?;
            left.retain(|other| **other != name);
            let wrap = |error: String| format!("`{name}`: {error}");
            if let Some(fill) = reader.fill(path, &field.expr).map_err(wrap)? {
                values.insert(path, fill);
            }
        }
        match left.first() {
            None => Ok(Filled { operation: self.operation.table, values }),
            Some(name) => Err(format!("the field `{name}` is not filled")),
        }
    }

    /// The rows of a table, and `fn order`, which makes an order of each.
    fn cases(&self, function: &syn::ItemFn, order: &syn::ItemFn) -> Result<Vec<Trial>, String> {
        let not_understood = || "the table of cases is not understood".to_owned();
        let [syn::Stmt::Local(local), rest @ ..] = function.block.stmts.as_slice() else {
            return Err(not_understood());
        };
        let syn::Pat::Type(typed) = &local.pat else { return Err(not_understood()) };
        let init = local.init.as_ref().ok_or_else(not_understood)?;
        let Expr::Reference(table) = &*init.expr else { return Err(not_understood()) };
        let Expr::Array(rows) = &*table.expr else { return Err(not_understood()) };
        if squeezed(&typed.pat) != "cases" {
            return Err(not_understood());
        }
        let rest: String = rest.iter().map(squeezed).collect();
        let form = CasesForm::all().find(|form| squeezed(&form.checks()) == rest);
        let form = form.ok_or("what `every_case_comes_out_as_it_should` checks is not understood")?;
        if rows.elems.is_empty() {
            return Err("the table of cases is empty".to_owned());
        }
        rows.elems.iter().map(|row| self.case(row, form, order)).collect()
    }

    fn case(&self, row: &Expr, form: CasesForm, order: &syn::ItemFn) -> Result<Trial, String> {
        let not_understood = || format!("the case `{}` is not understood", shortened(row));
        let Expr::Tuple(tuple) = row else { return Err(not_understood()) };
        let elems: Vec<&Expr> = tuple.elems.iter().collect();
        let (call, shop, ids) = match (elems.as_slice(), form.ask) {
            ([call, ids], Ask::Errors | Ask::Warnings) => (*call, None, *ids),
            ([call, shop, ids], Ask::Shops) => (*call, Some(*shop), *ids),
            _ => return Err(not_understood()),
        };
        let agreed = match shop.map(squeezed) {
            None => self.agreed,
            Some(shop) if shop == "Contract::NONE" => Agreed::NOTHING,
            Some(shop) => {
                let name = shop.strip_suffix("::CONTRACT").ok_or_else(not_understood)?;
                *self.shops.get(name).ok_or_else(not_understood)?
            }
        };
        let Expr::Call(call) = call else { return Err(not_understood()) };
        let [syn::Stmt::Expr(value, None)] = order.block.stmts.as_slice() else {
            return Err("`fn order` does more than to make an `Order`".to_owned());
        };
        if squeezed(&call.func) != "order" || call.args.len() != order.sig.inputs.len() {
            return Err(not_understood());
        }
        let mut names = BTreeMap::new();
        for (input, argument) in order.sig.inputs.iter().zip(&call.args) {
            let syn::FnArg::Typed(input) = input else { return Err(not_understood()) };
            names.insert(squeezed(&input.pat), argument);
        }
        let filled = self.filled(value, &names)?;
        let Expr::Reference(ids) = ids else { return Err(not_understood()) };
        let Expr::Array(ids) = &*ids.expr else { return Err(not_understood()) };
        let ids = ids.elems.iter().map(|id| match id {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(id), .. }) => Ok(id.value()),
            _ => Err(not_understood()),
        });
        let ids = ids.collect::<Result<Vec<String>, String>>()?;
        let others = form.alone.then(Vec::new);
        let (errors, warnings) =
            if form.ask == Ask::Warnings { (others, Some(ids)) } else { (Some(ids), others) };
        Ok(Trial { filled, agreed, errors, warnings })
    }
}

/// What a table of cases checks of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CasesForm {
    /// What it asks.
    pub(super) ask: Ask,
    /// Whether there is nothing of the other level in any case.
    pub(super) alone: bool,
    /// Whether the stand-in is asked, too.
    pub(super) judged: bool,
}

/// What a table of cases asks of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    /// Which rules refuse it.
    Errors,
    /// Which rules warn of it.
    Warnings,
    /// Which rules refuse it where this shop makes it.
    Shops,
}

impl CasesForm {
    fn all() -> impl Iterator<Item = Self> {
        let asks = [Ask::Errors, Ask::Warnings, Ask::Shops].into_iter();
        let flags = [(false, false), (false, true), (true, false), (true, true)];
        asks.flat_map(move |ask| flags.map(|(alone, judged)| Self { ask, alone, judged }))
    }

    /// The loop over the cases.
    pub(super) fn checks(self) -> proc_macro2::TokenStream {
        let row =
            if self.ask == Ask::Shops { quote!((order, shop, expected)) } else { quote!((order, expected)) };
        let found = match self.ask {
            Ask::Errors => quote!(let broken = order.validate().err().unwrap_or_default();),
            Ask::Warnings => quote!(let broken = order.warnings();),
            Ask::Shops => quote!(let broken = order.validate_with(shop).err().unwrap_or_default();),
        };
        let other = self.alone.then(|| match self.ask {
            Ask::Warnings => quote!(assert_eq!(order.validate(), Ok(()), "case {number}");),
            Ask::Errors | Ask::Shops => quote!(assert!(order.warnings().is_empty(), "case {number}");),
        });
        let judged = self.judged.then(|| quote!(assert_eq!(judged(order), *expected, "case {number}");));
        quote! {
            for (number, #row) in cases.iter().enumerate() {
                #found
                let ids: Vec<&str> = broken.iter().map(|violation| violation.id()).collect();
                assert_eq!(ids, *expected, "case {number}");
                #other
                #judged
            }
        }
    }
}

/// Reads values of fields.
struct Values<'a> {
    model: &'a Model,
    operation: &'a OperationModel,
    /// What names stand for.
    names: &'a BTreeMap<String, &'a Expr>,
}

impl Values<'_> {
    fn fill(&self, path: u16, expr: &Expr) -> Result<Option<Fill>, String> {
        let row = &self.operation.table.paths[usize::from(path)];
        let not_understood = || format!("the value `{}` is not understood", shortened(expr));
        match expr {
            Expr::Path(name) if name.path.is_ident("None") => return Ok(None),
            Expr::Path(name) => {
                if let Some(name) = name.path.get_ident() {
                    let meant = self.names.get(&name.to_string()).ok_or_else(not_understood)?;
                    return Values { names: &BTreeMap::new(), ..*self }.fill(path, meant);
                }
            }
            Expr::Call(call) if squeezed(&call.func) == "Some" && call.args.len() == 1 => {
                return self.fill(path, &call.args[0]);
            }
            _ => {}
        }
        if row.list {
            let elements = list(expr).ok_or_else(not_understood)?;
            let elements = elements.iter().map(|element| self.element(path, element));
            return Ok(Some(Fill::Elements(elements.collect::<Result<_, _>>()?)));
        }
        match row.kind {
            Kind::Json | Kind::Object(_) => {
                list(expr).filter(Vec::is_empty).map(|_| Some(Fill::There)).ok_or_else(not_understood)
            }
            kind => scalar(kind, expr).map(|value| Some(Fill::Value(value))).ok_or_else(not_understood),
        }
    }

    /// An element of a list: a scalar, or an object made by its constructor from what it cannot do without.
    fn element(&self, list: u16, expr: &Expr) -> Result<BTreeMap<u16, Value<'static>>, String> {
        let table = self.operation.table;
        let row = &table.paths[usize::from(list)];
        let not_understood = || format!("the element `{}` is not understood", shortened(expr));
        let Kind::Object(name) = row.kind else {
            let value = scalar(row.kind, expr).ok_or_else(not_understood)?;
            return Ok(BTreeMap::from([(list, value)]));
        };
        let name = name.ok_or_else(not_understood)?;
        let Expr::Call(call) = expr else { return Err(not_understood()) };
        if !squeezed(&call.func).ends_with(&format!("{name}::new")) {
            return Err(not_understood());
        }
        let wire: &Wire = match self.operation.surface {
            crate::spec::Surface::Rest => &self.model.rest,
            crate::spec::Surface::Browser => &self.model.sdk,
        };
        let Some(WireType::Object(object)) = wire.types.get(name) else { return Err(not_understood()) };
        let members: Vec<&String> =
            object.fields.iter().filter(|(_, field)| field.required).map(|(name, _)| name).collect();
        if members.len() != call.args.len() {
            return Err(not_understood());
        }
        let mut facts = BTreeMap::new();
        for (member, argument) in members.into_iter().zip(&call.args) {
            let path = position(table, &format!("{}.{member}", row.wire))?;
            let inside = &table.paths[usize::from(path)];
            if inside.list || matches!(inside.kind, Kind::Json | Kind::Object(_)) {
                // Rules look at the scalars of an element alone.
                if !matches!(argument, Expr::Array(_) | Expr::Macro(_)) {
                    return Err(not_understood());
                }
                continue;
            }
            facts.insert(path, scalar(inside.kind, argument).ok_or_else(not_understood)?);
        }
        Ok(facts)
    }
}

/// The elements of `vec![…]` or `Vec::new()`.
fn list(expr: &Expr) -> Option<Vec<Expr>> {
    match expr {
        Expr::Macro(call) if call.mac.path.is_ident("vec") => {
            let parse = syn::punctuated::Punctuated::<Expr, Token![,]>::parse_terminated;
            call.mac.parse_body_with(parse).ok().map(|elements| elements.into_iter().collect())
        }
        Expr::Call(call) if squeezed(&call.func) == "Vec::new" && call.args.is_empty() => Some(Vec::new()),
        _ => None,
    }
}

fn scalar(kind: Kind, expr: &Expr) -> Option<Value<'static>> {
    match (kind, expr) {
        (Kind::Text, Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) => {
            Some(Value::Text(leak_str(&text.value())))
        }
        (Kind::Integer, Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. })) => {
            number.base10_parse().ok().map(Value::Integer)
        }
        (Kind::Integer, Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. })) => {
            match scalar(kind, expr)? {
                Value::Integer(number) => Some(Value::Integer(-number)),
                _ => None,
            }
        }
        (Kind::Boolean, Expr::Lit(syn::ExprLit { lit: syn::Lit::Bool(flag), .. })) => {
            Some(Value::Boolean(flag.value))
        }
        (Kind::Enum(vocabulary), Expr::Path(path)) => {
            let segments: Vec<String> =
                path.path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
            let [.., name, variant] = segments.as_slice() else { return None };
            let mut codes = vocabulary.codes.iter();
            let code = codes.find(|code| code.variant == Some(variant.as_str()))?;
            (name == vocabulary.name).then_some(Value::Text(code.code))
        }
        _ => None,
    }
}
