//! Cases for the request types: each request is made through the type and through a derive, and must come out
//! the same. A new operation has its cases without a line of code.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use portone_ksnet_rules::{Kind, Place, Value};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::write::{field_type, sample, tokens};
use crate::emit::{Files, file, ident};
use crate::model::request_type::method_code;
use crate::model::{Argument, Choice, Model, OperationModel, RequestTypeModel, SetterModel};

/// The folder of the cases.
pub const FOLDER: &str = "tests/types";

/// Writes the cases of every type.
pub(super) fn all(model: &Model, files: &mut Files) {
    let mut modules = Vec::new();
    let operations = model.types.iter().map(|made| model.operations[made.operation].table.name);
    for made in &model.types {
        let operation = &model.operations[made.operation];
        let name = made.name.to_snake_case();
        file(files, &format!("{FOLDER}/{name}.rs"), Cases { model, operation, made }.tokens());
        modules.push(ident(&name));
    }
    file(
        files,
        &format!("{FOLDER}/mod.rs"),
        quote! {
            #(mod #modules;)*

            /// The operations that have types.
            pub(crate) const OPERATIONS: &[&str] = &[#(#operations),*];
        },
    );
}

struct Cases<'a> {
    model: &'a Model,
    operation: &'a OperationModel,
    made: &'a RequestTypeModel,
}

impl Cases<'_> {
    fn tokens(&self) -> TokenStream {
        let name = ident(&self.made.name);
        let item = self.item("Derived", None, &self.fields());
        let built = self.built("new", &self.made.on_mobile, &BTreeSet::new(), &quote!(Shop));
        let (shop, derived) =
            (self.made.has_contract.then(|| quote!(, Shop)), self.derived(&BTreeSet::new()));
        let least = self.json(&self.least(&BTreeSet::new()));
        let setters = self.made.setters.iter().map(|setter| self.setter(setter));
        let choices = self.choices();
        let at_run_time = self.at_run_time();
        let devices = self.devices();
        let count = self.made.setters.len();
        let each = (count > 0).then(|| {
            quote! {
                #[test]
                fn every_setter_gives_what_its_field_gives() {
                    let mut cases = 0;
                    #({ #setters cases += 1; })*
                    assert_eq!(cases, #count);
                }
            }
        });
        let whole = (count > 0).then(|| self.whole());
        quote! {
            #[allow(unused_imports)]
            use portone_ksnet::{
                AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract, #name, device,
            };
            #[allow(unused_imports)]
            use serde_json::{Value, json};

            #[allow(unused_imports)]
            use super::super::{Least, Shop, same};

            #item

            fn derived() -> Derived<'static> {
                #derived
            }

            fn built() -> #name<'static #shop> {
                #built
            }

            fn least() -> Least {
                #least
            }

            #[test]
            fn the_least_request_is_taken() {
                assert_eq!(built().validate(), Ok(()));
                same(&built(), &derived(), &least());
            }

            #each
            #whole
            #choices
            #at_run_time
            #devices
        }
    }

    /// Every field of the struct, and whether it is optional.
    fn fields(&self) -> Vec<(u16, bool)> {
        let mut fields = Vec::new();
        for argument in &self.made.arguments {
            match argument {
                Argument::Field(path) => fields.push((*path, false)),
                Argument::Choice { choice, .. } => {
                    fields.extend(choice.members.iter().map(|path| (*path, true)));
                }
            }
        }
        fields.extend(self.made.optional.iter().map(|path| (*path, true)));
        fields.sort_unstable();
        fields
    }

    fn name_of(&self, path: u16) -> proc_macro2::Ident {
        ident(self.made.names.get(&path).map_or("", String::as_str))
    }

    /// A struct that derives the same request. It leaves the contract to run time.
    fn item(&self, name: &str, device: Option<&str>, fields: &[(u16, bool)]) -> TokenStream {
        let table = self.operation.table;
        let (name, operation) = (ident(name), ident(table.name));
        let mut settings = vec![quote!(operation = #operation)];
        if self.made.has_contract {
            settings.push(quote!(contract = RUNTIME));
        }
        if let Some(code) = method_code(table, self.made.method) {
            let code = ident(&code);
            settings.push(quote!(pay_method = #code));
        }
        if let Some(device) = device {
            let device = ident(device);
            settings.push(quote!(device = #device));
        }
        if !self.made.allowed.is_empty() {
            let allowed = self.made.allowed.iter().map(|rule| tokens(rule.id));
            settings.push(quote!(allow(#(#allowed),*)));
        }
        let fields = fields.iter().map(|(path, optional)| {
            let (name, ty) = (self.name_of(*path), field_type(self.operation, *path));
            let ty = if *optional { quote!(Option<#ty>) } else { ty };
            let segments = table.paths[usize::from(*path)].wire.split('.').map(ident);
            quote!(#[ksnet(path = #(#segments).*)] #name: #ty)
        });
        quote! {
            #[derive(KsnetRequest)]
            #[ksnet(#(#settings),*)]
            struct #name<'a> { #(#fields,)* #[ksnet(skip)] of: std::marker::PhantomData<&'a ()> }
        }
    }

    /// A value for the path, another one than any other path has where the rules leave that open.
    fn sample(&self, path: u16) -> TokenStream {
        let row = &self.operation.table.paths[usize::from(path)];
        let any = sample(self.model, self.operation, path, None, None);
        let text = any.to_string();
        let own = match row.kind {
            Kind::Text if text.contains("\"text\"") => {
                let wire = row.wire;
                quote!(#wire)
            }
            Kind::Integer if text.contains("1000") => {
                let number = Literal::u32_unsuffixed(1000 + u32::from(path));
                quote!(#number)
            }
            _ => return any,
        };
        if row.list { quote!(vec![#own]) } else { own }
    }

    /// What the type is given for the path.
    fn given(&self, path: u16) -> TokenStream {
        let row = &self.operation.table.paths[usize::from(path)];
        match row.kind {
            Kind::Json if !row.list => quote!(Raw::new(&Vec::<u8>::new()).unwrap()),
            _ => self.sample(path),
        }
    }

    /// The member of each choice that a request has: the first, unless it is named here.
    fn chosen(choice: &Choice, named: &BTreeSet<u16>) -> Option<u16> {
        choice.members.iter().find(|member| named.contains(member)).or(choice.members.first()).copied()
    }

    /// The paths of the least request.
    fn least(&self, named: &BTreeSet<u16>) -> BTreeSet<u16> {
        let arguments = self.made.arguments.iter().filter_map(|argument| match argument {
            Argument::Field(path) => Some(*path),
            Argument::Choice { choice, .. } => Self::chosen(choice, named),
        });
        arguments.chain(self.made.on_mobile.iter().copied()).collect()
    }

    fn built(
        &self,
        constructor: &str,
        besides: &[u16],
        named: &BTreeSet<u16>,
        shop: &TokenStream,
    ) -> TokenStream {
        let (name, constructor) = (ident(&self.made.name), ident(constructor));
        let arguments = self.made.arguments.iter().filter_map(|argument| match argument {
            Argument::Field(path) => Some(self.given(*path)),
            Argument::Choice { type_name, choice, .. } => {
                let member = Self::chosen(choice, named)?;
                let type_name = ident(type_name);
                let maker = ident(&self.operation.table.paths[usize::from(member)].name().to_snake_case());
                let given = self.given(member);
                Some(quote!(portone_ksnet::#type_name::#maker(#given)))
            }
        });
        let besides = besides.iter().map(|path| self.given(*path));
        let gated = (self.made.has_contract && !self.made.needs.is_empty()).then(|| quote!(::<#shop>));
        let named_later = (self.made.has_contract && gated.is_none()).then(|| quote!(.contract::<#shop>()));
        quote!(#name #gated ::#constructor(#(#arguments,)* #(#besides),*) #named_later)
    }

    fn derived(&self, named: &BTreeSet<u16>) -> TokenStream {
        let least = self.least(named);
        let fields = self.fields().into_iter().map(|(path, optional)| {
            let (name, value) = (self.name_of(path), self.sample(path));
            match (optional, least.contains(&path)) {
                (false, _) => quote!(#name: #value),
                (true, true) => quote!(#name: Some(#value)),
                (true, false) => quote!(#name: None),
            }
        });
        quote!(Derived { #(#fields,)* of: std::marker::PhantomData })
    }

    /// What the JSON must hold at each of these paths.
    fn json(&self, paths: &BTreeSet<u16>) -> TokenStream {
        let fixed = self.operation.table.pay_method.and_then(|path| {
            let code = method_code(self.operation.table, self.made.method)?;
            let wire = self.operation.table.paths[usize::from(path)].wire;
            let is_code = matches!(self.operation.table.paths[usize::from(path)].kind, Kind::Enum(_));
            is_code.then(|| quote!((#wire, Some(json!(#code)))))
        });
        let paths = paths.iter().filter_map(|path| self.json_at(*path)).chain(fixed);
        quote!(vec![#(#paths),*])
    }

    fn json_at(&self, path: u16) -> Option<TokenStream> {
        let row = &self.operation.table.paths[usize::from(path)];
        if row.place != Place::Body {
            return None;
        }
        let wire = row.wire;
        let value = match row.kind {
            Kind::Object(_) => return Some(quote!((#wire, None))),
            Kind::Json => quote!([]),
            Kind::Enum(vocabulary) => {
                let used = vocabulary.codes.iter().find(|code| code.variant.is_some());
                let code = used.map_or("", |code| code.code);
                quote!(#code)
            }
            _ => {
                let one = self.sample(path);
                if row.list {
                    return Some(quote!((#wire, Some(json!(#one)))));
                }
                one
            }
        };
        Some(if row.list {
            quote!((#wire, Some(json!([#value]))))
        } else {
            quote!((#wire, Some(json!(#value))))
        })
    }

    fn setter(&self, setter: &SetterModel) -> TokenStream {
        let name = ident(&setter.name);
        let given = setter.fields.iter().map(|path| self.given(*path));
        let fields = setter.fields.iter().map(|path| {
            let (name, value) = (self.name_of(*path), self.sample(*path));
            quote!(#name: Some(#value))
        });
        let json = setter.fields.iter().filter_map(|path| self.json_at(*path));
        quote! {
            let built = built().#name(#(#given),*);
            let derived = Derived { #(#fields,)* ..derived() };
            let json: Least = [least(), vec![#(#json),*]].concat();
            same(&built, &derived, &json);
        }
    }

    /// All setters at once.
    fn whole(&self) -> TokenStream {
        let calls: Vec<TokenStream> = self
            .made
            .setters
            .iter()
            .map(|setter| {
                let name = ident(&setter.name);
                let given = setter.fields.iter().map(|path| self.given(*path));
                quote!(.#name(#(#given),*))
            })
            .collect();
        let fields = self.made.optional.iter().map(|path| {
            let (name, value) = (self.name_of(*path), self.sample(*path));
            quote!(#name: Some(#value))
        });
        let json = self.made.optional.iter().filter_map(|path| self.json_at(*path));
        quote! {
            #[test]
            fn all_setters_together_give_what_all_fields_give() {
                let built = built()#(#calls)*;
                let derived = Derived { #(#fields,)* ..derived() };
                let json: Least = [least(), vec![#(#json),*]].concat();
                same(&built, &derived, &json);
            }
        }
    }

    /// The members of a choice that the least request does not have.
    fn choices(&self) -> TokenStream {
        let others = self.made.arguments.iter().filter_map(|argument| match argument {
            Argument::Choice { choice, .. } => choice.members.get(1..),
            Argument::Field(_) => None,
        });
        let others: Vec<TokenStream> = others
            .flatten()
            .map(|member| {
                let named = BTreeSet::from([*member]);
                let built = self.built("new", &self.made.on_mobile, &named, &quote!(Shop));
                let (derived, json) = (self.derived(&named), self.json(&self.least(&named)));
                quote!({
                    let built = #built;
                    assert_eq!(built.validate(), Ok(()));
                    let json: Least = #json;
                    same(&built, &#derived, &json);
                })
            })
            .collect();
        if others.is_empty() {
            return TokenStream::new();
        }
        quote! {
            #[test]
            fn any_one_of_a_choice_is_taken() {
                #(#others)*
            }
        }
    }

    /// What a shop without any contract may not do is said where the contract is left to run time.
    fn at_run_time(&self) -> TokenStream {
        if !self.made.has_contract {
            return TokenStream::new();
        }
        let built = self.built("new", &self.made.on_mobile, &BTreeSet::new(), &quote!(RuntimeContract));
        let gated: Vec<&SetterModel> =
            self.made.setters.iter().filter(|setter| !setter.needs.is_empty()).collect();
        let calls = gated.iter().map(|setter| {
            let name = ident(&setter.name);
            let given = setter.fields.iter().map(|path| self.opened(*path));
            quote!(.#name(#(#given),*))
        });
        let rules: BTreeSet<&str> = gated
            .iter()
            .flat_map(|setter| &setter.needs)
            .chain(&self.made.needs)
            .map(|rule| rule.id)
            .collect();
        let count = Literal::usize_unsuffixed(rules.len());
        let rules = rules.into_iter();
        quote! {
            #[test]
            fn contracts_can_be_left_to_run_time() {
                let built = #built #(#calls)*;
                let all = built.validate_with(&<Shop as KsnetContract>::CONTRACT);
                let none = built.validate_with(&<NoContract as KsnetContract>::CONTRACT);
                let ids = |result: Result<(), portone_ksnet::Violations>| -> Vec<&'static str> {
                    result.err().into_iter().flatten().map(|violation| violation.id()).collect()
                };
                let (all, none) = (ids(all), ids(none));
                let rules: [&str; #count] = [#(#rules),*];
                for rule in rules {
                    assert!(none.contains(&rule) && !all.contains(&rule), "{rule}: {none:?}, {all:?}");
                }
            }
        }
    }

    /// A value that makes a rule about the path apply: a flag is set.
    fn opened(&self, path: u16) -> TokenStream {
        match self.operation.table.paths[usize::from(path)].kind {
            Kind::Boolean => sample(self.model, self.operation, path, Some(Value::Boolean(true)), None),
            _ => self.given(path),
        }
    }

    /// What desktop and mobile browsers need.
    fn devices(&self) -> TokenStream {
        if !self.made.has_devices {
            return TokenStream::new();
        }
        let required: Vec<u16> = self.least(&BTreeSet::new()).into_iter().collect();
        let on_pc: Vec<(u16, bool)> = required
            .iter()
            .filter(|path| !self.made.on_mobile.contains(path))
            .map(|path| (*path, false))
            .collect();
        let on_mobile: Vec<(u16, bool)> = required.iter().map(|path| (*path, false)).collect();
        let cases = [
            ("for_pc", "OnPc", "PC", "Pc", on_pc),
            ("for_mobile", "OnMobile", "MOBILE", "Mobile", on_mobile),
        ]
        .map(|(constructor, name, device, marker, fields)| {
            let item = self.item(name, Some(device), &fields);
            let (name, marker) = (ident(name), ident(marker));
            let besides = if device == "PC" { &[] } else { self.made.on_mobile.as_slice() };
            let built = self.built(constructor, besides, &BTreeSet::new(), &quote!(Shop));
            let values = fields.iter().map(|(path, _)| {
                let (field, value) = (self.name_of(*path), self.sample(*path));
                quote!(#field: #value)
            });
            let json = self.json(&fields.iter().map(|(path, _)| *path).collect());
            let (test, type_name) = (ident(&format!("{constructor}_alone")), ident(&self.made.name));
            let shop = self.made.has_contract.then(|| quote!(Shop,));
            quote! {
                #[test]
                fn #test() {
                    #item
                    let built: #type_name<'_, #shop device::#marker> = #built;
                    let derived = #name { #(#values,)* of: std::marker::PhantomData };
                    let json: Least = #json;
                    same(&built, &derived, &json);
                    assert_eq!(built.validate(), Ok(()));
                }
            }
        });
        quote!(#(#cases)*)
    }
}
