//! Guards as Rust files.

use heck::ToSnakeCase;
use portone_ksnet_rules::{Declared, Demand, Device, Devices, Format, Kind, Place, Rule, Value};
use portone_ksnet_search::example::{Example, Given};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::read::{self, ReadGuard};
use super::{FOLDER, Guard};
use crate::emit::{Files, file, ident};
use crate::model::{Model, OperationModel};
use crate::reach::Reach;
use crate::spec::Surface;
use crate::wire::{TypeRef, WireType};

/// Writes a guard and its twin, and gives the name of the twin's file without its ending. What can be read of them
/// is added to what was read.
pub(super) fn guard(
    model: &Model,
    operation: &OperationModel,
    rule: &Rule,
    guard: &Guard,
    files: &mut Files,
    read: &mut Vec<ReadGuard>,
) -> String {
    let name = &guard.name;
    let id = rule.id;
    let is_refusal = super::refuses(rule);
    let judged_bad = is_refusal.then(|| quote!(assert_eq!(judged(&order), [#id]);));
    let checks = if guard.at_run_time {
        let bad = value(model, operation, &guard.bad, bad_element(operation, rule).as_ref());
        let bad_item =
            (guard.good.given.keys().ne(guard.bad.given.keys())).then(|| quote!(compile_error!("unlike")));
        let found = if super::refuses(rule) {
            quote!(order.validate().unwrap_err())
        } else {
            quote!(order.warnings())
        };
        quote! {
            #bad_item
            #[test]
            fn the_rule_refuses_another_value() {
                let order = #bad;
                let ids: Vec<&str> = #found.iter().map(|violation| violation.id()).collect();
                assert_eq!(ids, [#id]);
                #judged_bad
            }
        }
    } else {
        TokenStream::new()
    };
    let twin = kept(model, operation, rule, &guard.good, &checks);
    let twin_path = if guard.at_run_time { format!("{name}.value") } else { format!("{name}.pass") };
    let twin = file(files, &format!("{FOLDER}/{twin_path}.rs"), twin);
    read.extend(read::parsed(model, &twin));
    if !guard.at_run_time {
        let bad = file(files, &format!("{FOLDER}/{name}.rs"), broken(model, operation, rule, &guard.bad));
        read.extend(read::parsed(model, &bad));
    }
    twin_path
}

/// A struct that keeps every rule, with more tests after the one that says so.
pub(super) fn kept(
    model: &Model,
    operation: &OperationModel,
    rule: &Rule,
    example: &Example,
    checks: &TokenStream,
) -> TokenStream {
    let item = item(model, operation, example);
    let order = value(model, operation, example, Some(&good_element(rule)));
    let about = doc(&format!("Keeps `{}`.", rule.id));
    let deny = (!super::refuses(rule)).then(|| quote!(#![deny(deprecated)]));
    let judge = judge(operation.table.name, example.devices);
    quote! {
        #about
        #deny
        #[allow(unused_imports)]
        use portone_ksnet::{KsnetContract, KsnetRequest};

        #item

        #[test]
        fn every_rule_is_kept() {
            let order = #order;
            assert_eq!(order.validate(), Ok(()));
            assert!(order.warnings().is_empty());
            assert!(judged(&order).is_empty());
        }

        #checks

        #judge
    }
}

/// A struct that breaks the rule, and does not compile.
pub(super) fn broken(
    model: &Model,
    operation: &OperationModel,
    rule: &Rule,
    example: &Example,
) -> TokenStream {
    let item = item(model, operation, example);
    let about = doc(&format!("Breaks `{}`.", rule.id));
    let deny = (!super::refuses(rule)).then(|| quote!(#![deny(deprecated)]));
    quote! {
        #about
        #deny
        #[allow(unused_imports)]
        use portone_ksnet::{KsnetContract, KsnetRequest};

        #item

        fn main() {}
    }
}

/// What the stand-in has against a request.
pub(super) fn judge(operation: &str, devices: Devices) -> TokenStream {
    let devices = self::devices(devices);
    quote! {
        /// What the stand-in, which sees nothing but the JSON, has against the request.
        fn judged(order: &Order) -> Vec<&'static str> {
            let channel = portone_ksnet::Channel::new("store", "channel").unwrap();
            let json = serde_json::to_value(order.view(Some(&channel))).unwrap();
            let devices = portone_ksnet::rules::Devices::#devices;
            let rules = portone_ksnet_sandbox::broken_rules(#operation, &json, devices);
            rules.iter().map(|rule| rule.id).collect()
        }
    }
}

/// The modules of all twins, as one file that a test includes.
pub(super) fn index(twins: &[String], files: &mut Files) {
    let modules = twins.iter().map(|twin| {
        let name = format_ident!("{}", twin.replace(['/', '.'], "_"));
        let path = format!("{twin}.rs");
        quote!(#[path = #path] mod #name;)
    });
    file(files, &format!("{FOLDER}/mod.rs"), quote!(#(#modules)*));
}

pub(super) fn doc(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#![doc = #text])
}

/// The struct of a request, and the shop that makes it.
fn item(model: &Model, operation: &OperationModel, example: &Example) -> TokenStream {
    let name = ident(operation.table.name);
    let mut settings = vec![quote!(operation = #name)];
    let shop = example.contracts.as_ref().map(|held| {
        settings.push(quote!(contract = Shop));
        let contracts = model.contracts.iter().filter(|contract| held.contains(&contract.index));
        let contracts = contracts.map(|contract| ident(contract.id));
        let declared = match example.declared {
            Declared::Is(product_type) => {
                let product_type = ident(product_type);
                Some(quote!(, product_type = #product_type))
            }
            Declared::Unknown | Declared::Nothing => None,
        };
        quote! {
            #[derive(KsnetContract)]
            #[ksnet(contracts(#(#contracts),*) #declared)]
            struct Shop;
        }
    });
    if super::is_browser(operation) {
        let device = devices(example.devices);
        settings.push(quote!(device = #device));
    }
    let mut set = Vec::new();
    let mut fields = Vec::new();
    for (index, given) in &example.given {
        let path = &operation.table.paths[usize::from(*index)];
        match given {
            Given::Fixed(value) if Some(*index) == operation.table.pay_method => {
                let code = code(value);
                settings.push(quote!(pay_method = #code));
            }
            Given::Fixed(value) if Some(*index) == operation.table.currency => {
                let code = code(value);
                settings.push(quote!(currency = #code));
            }
            Given::Fixed(value) => {
                let (path, value) = (tokens(path.wire), written(value, path.kind));
                set.push(quote!(#path = #value));
            }
            Given::Field(_) => {
                let field = field_name(path.wire);
                let ty = field_type(operation, *index);
                let wire = tokens(path.wire);
                let attribute = path.wire.contains('.').then(|| quote!(#[ksnet(path = #wire)]));
                fields.push(quote!(#attribute #field: #ty));
            }
        }
    }
    if !set.is_empty() {
        settings.push(quote!(set(#(#set),*)));
    }
    if !example.allowed.is_empty() {
        let allowed = example.allowed.iter().map(|id| tokens(id));
        settings.push(quote!(allow(#(#allowed),*)));
    }
    quote! {
        #shop

        #[derive(KsnetRequest)]
        #[ksnet(#(#settings),*)]
        #[allow(dead_code)]
        struct Order { #(#fields),* }
    }
}

fn devices(devices: Devices) -> TokenStream {
    match (devices.include(Device::Pc), devices.include(Device::Mobile)) {
        (true, false) => quote!(PC),
        (false, true) => quote!(MOBILE),
        _ => quote!(BOTH),
    }
}

/// A value of the struct.
fn value(
    model: &Model,
    operation: &OperationModel,
    example: &Example,
    element: Option<&Element>,
) -> TokenStream {
    let fields = example.given.iter().filter_map(|(index, given)| {
        let Given::Field(wanted) = given else { return None };
        let path = &operation.table.paths[usize::from(*index)];
        let field = field_name(path.wire);
        let value = sample(model, operation, *index, *wanted, element);
        Some(quote!(#field: #value))
    });
    quote!(Order { #(#fields),* })
}

/// The value that a member of a list's elements must have.
pub(crate) struct Element {
    list: u16,
    member: &'static str,
    value: Value<'static>,
}

/// An element of the list that has this value at a path inside.
pub(super) fn element(operation: &OperationModel, list: u16, path: u16, value: Value<'static>) -> Element {
    let wire = |path: u16| operation.table.paths[usize::from(path)].wire;
    let member = wire(path).strip_prefix(wire(list)).unwrap_or_default().trim_start_matches('.');
    Element { list, member, value }
}

fn good_element(rule: &Rule) -> Element {
    let value = match rule.demand {
        Demand::Only { values, .. } => values[0],
        Demand::Format { formats, .. } => Value::Text(formats[0].example()),
        _ => Value::Boolean(false),
    };
    Element { list: rule.each.unwrap_or(u16::MAX), member: "", value }
}

fn bad_element(operation: &OperationModel, rule: &Rule) -> Option<Element> {
    let list = rule.each?;
    let (slot, value) = match rule.demand {
        Demand::Only { slot, values } => {
            (slot, *super::field_values(operation, rule.slots[usize::from(slot)], values).first()?)
        }
        Demand::Except { slot, values } => (slot, values[0]),
        Demand::Format { slot, formats } => (slot, Value::Text(super::misshapen(formats))),
        _ => return None,
    };
    let path = &operation.table.paths[usize::from(rule.slots[usize::from(slot)])];
    let outer = operation.table.paths[usize::from(list)].wire;
    let member = path.wire.strip_prefix(outer).unwrap_or_default().trim_start_matches('.');
    Some(Element { list, member, value })
}

pub(super) fn code(value: &Value<'static>) -> TokenStream {
    match value {
        Value::Text(text) => tokens(text),
        other => written(other, Kind::Text),
    }
}

fn written(value: &Value<'static>, kind: Kind) -> TokenStream {
    match value {
        Value::Text(text)
            if matches!(kind, Kind::Enum(_)) && text.starts_with(|c: char| c.is_ascii_alphabetic()) =>
        {
            tokens(text)
        }
        Value::Text(text) => quote!(#text),
        Value::Integer(number) => {
            let number = Literal::i128_unsuffixed(*number);
            quote!(#number)
        }
        Value::Boolean(flag) => quote!(#flag),
    }
}

pub(super) fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| quote!(#text))
}

/// A name that is unique within the struct: the whole path, or the member alone at the top.
pub(super) fn field_name(wire: &str) -> proc_macro2::Ident {
    ident(&wire.replace('.', "_").to_snake_case())
}

pub(super) fn field_type(operation: &OperationModel, index: u16) -> TokenStream {
    let path = &operation.table.paths[usize::from(index)];
    let element = match path.kind {
        Kind::Text => quote!(&'static str),
        Kind::Integer => quote!(i64),
        Kind::Boolean => quote!(bool),
        Kind::Enum(vocabulary) => {
            let name = ident(vocabulary.name);
            quote!(portone_ksnet::#name)
        }
        Kind::Object(Some(name)) => {
            let name = ident(name);
            quote!(portone_ksnet::#name)
        }
        Kind::Json | Kind::Object(None) => quote!(Vec<u8>),
    };
    if path.list { quote!(Vec<#element>) } else { element }
}

/// A value for the path: the one that is wanted, or any that rules allow.
pub(crate) fn sample(
    model: &Model,
    operation: &OperationModel,
    index: u16,
    wanted: Option<Value<'static>>,
    element: Option<&Element>,
) -> TokenStream {
    let path = &operation.table.paths[usize::from(index)];
    let here = element.filter(|element| element.list == index);
    let value = match path.kind {
        Kind::Text => match wanted.or_else(|| here.filter(|e| e.member.is_empty()).map(|e| e.value)) {
            Some(Value::Text(text)) => quote!(#text),
            _ => sample_text(operation, index),
        },
        Kind::Integer => {
            let number = match wanted {
                Some(Value::Integer(number)) => number,
                _ => sample_integer(operation, index),
            };
            let number = Literal::i128_unsuffixed(number);
            quote!(#number)
        }
        Kind::Boolean => match wanted {
            Some(Value::Boolean(flag)) => quote!(#flag),
            _ => quote!(false),
        },
        Kind::Enum(vocabulary) => {
            let wanted = wanted.or_else(|| here.filter(|e| e.member.is_empty()).map(|element| element.value));
            enum_value(vocabulary, wanted)
        }
        Kind::Object(Some(name)) => object_value(model, operation, name, here),
        Kind::Json | Kind::Object(None) => quote!(Vec::new()),
    };
    if path.list { quote!(vec![#value]) } else { value }
}

/// What the rules of the operation demand of a path, whatever their conditions.
fn demands(operation: &OperationModel, index: u16) -> Vec<Demand> {
    Reach::of(operation.table).demands(index).to_vec()
}

/// Text that satisfies the formats that rules ask of this path, where there is one for all of them.
fn sample_text(operation: &OperationModel, index: u16) -> TokenStream {
    let formats: Vec<&[Format]> = demands(operation, index)
        .into_iter()
        .filter_map(|demand| match demand {
            Demand::Format { formats, .. } => Some(formats),
            _ => None,
        })
        .collect();
    let fits = |text: &str| formats.iter().all(|formats| formats.iter().any(|format| format.matches(text)));
    let examples = formats.iter().flat_map(|formats| formats.iter().map(|format| format.example()));
    let text = std::iter::once("text").chain(examples).find(|text| fits(text)).unwrap_or("text");
    quote!(#text)
}

/// A number that every rule about this path allows, where there is one.
fn sample_integer(operation: &OperationModel, index: u16) -> i128 {
    demands(operation, index).into_iter().fold(1000, |number, demand| match demand {
        Demand::Range { min, max, .. } => number.clamp(min, max),
        _ => number,
    })
}

fn enum_value(vocabulary: &portone_ksnet_rules::Vocabulary, wanted: Option<Value<'static>>) -> TokenStream {
    let name = ident(vocabulary.name);
    let found = vocabulary.codes.iter().find(|code| match wanted {
        Some(Value::Text(wanted)) => code.code == wanted,
        _ => code.variant.is_some(),
    });
    let variant = found.and_then(|code| code.variant).unwrap_or("UNKNOWN");
    let variant = ident(variant);
    quote!(portone_ksnet::#name::#variant)
}

/// An element of a list, made by its constructor.
fn object_value(
    model: &Model,
    operation: &OperationModel,
    name: &str,
    element: Option<&Element>,
) -> TokenStream {
    let wire = if operation.surface == Surface::Rest { &model.rest } else { &model.sdk };
    let Some(WireType::Object(object)) = wire.types.get(name) else { return quote!(()) };
    let arguments = object.fields.iter().filter(|(_, field)| field.required).map(|(member, field)| {
        let outer = operation.table.paths.iter().find(|path| path.kind == Kind::Object(Some(leak(name))));
        let path = outer.and_then(|outer| {
            let wire = format!("{}.{member}", outer.wire);
            operation.table.paths.iter().find(|path| path.wire == wire)
        });
        let wanted = element.filter(|element| element.member == member).map(|element| element.value);
        match (path.map(|path| path.kind), &field.ty) {
            (Some(Kind::Enum(vocabulary)), _) => {
                let kept = good_code(operation, path, wanted);
                enum_value(vocabulary, kept)
            }
            (_, TypeRef::List(_)) => quote!([1]),
            (_, TypeRef::Int32 | TypeRef::Int64 | TypeRef::Integer) => quote!(1),
            (_, TypeRef::Boolean) => quote!(false),
            _ => quote!("text"),
        }
    });
    let name = ident(name);
    quote!(portone_ksnet::#name::new(#(#arguments),*))
}

/// The wanted code, or one that every rule about the path allows.
fn good_code(
    operation: &OperationModel,
    path: Option<&portone_ksnet_rules::Path>,
    wanted: Option<Value<'static>>,
) -> Option<Value<'static>> {
    wanted.or_else(|| {
        operation.table.rules.iter().find_map(|rule| match rule.demand {
            Demand::Only { slot, values } => {
                let about = &operation.table.paths[usize::from(rule.slots[usize::from(slot)])];
                (Some(about) == path && about.place == Place::Body).then(|| values[0])
            }
            _ => None,
        })
    })
}

fn leak(text: &str) -> &'static str {
    Box::leak(text.into())
}
