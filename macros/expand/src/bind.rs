//! Which field, or which fixed value, stands at each wire path.

use std::cell::Cell;

use portone_ksnet_rules::{
    Contracts, Declared, Devices, Fact, Kind, Knowledge, Operation, Rule, Situation, Value,
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::attr::{Contract, FieldSettings, Given, Name, Settings};
use crate::errors::Errors;
use crate::fit::Plain;
use crate::given::{Meant, devices};
use crate::reach::Reach;
use crate::say::say;
use crate::write::code::Reference;
use crate::write::generics::mentions;

/// A field of the merchant's type that goes over the wire.
pub(crate) struct Field {
    /// An expression for a reference to it.
    pub(crate) place: Reference,
    /// The type as it is declared.
    pub(crate) declared: syn::Type,
    /// The type; of an `Option`, the type inside.
    pub(crate) ty: syn::Type,
    pub(crate) optional: bool,
    /// What its type holds, where its name tells and the path takes that.
    pub(crate) plain: Option<Plain>,
    /// What stands for it where it is `None`.
    pub(crate) default: Option<Meant>,
    /// What a message about the field points at.
    pub(crate) spot: TokenStream,
    pub(crate) allow: Vec<Name>,
}

/// A field that is a part of the request.
pub(crate) struct Part {
    /// An expression for a reference to it.
    pub(crate) place: Reference,
    /// The type; of an `Option`, the type inside.
    pub(crate) ty: syn::Type,
    pub(crate) optional: bool,
    /// Where it is put, if the field says so.
    pub(crate) path: Option<u16>,
    /// What a message about the part points at.
    pub(crate) spot: TokenStream,
}

/// A constant of the merchant's that `set` names.
pub(crate) struct Constant {
    pub(crate) path: u16,
    pub(crate) expression: TokenStream,
}

/// What stands at a path.
pub(crate) enum Bound {
    Nothing,
    /// The field with this index.
    Field(usize),
    /// A value that `set` or a short setting gives, and where it was written.
    Fixed(Value<'static>, TokenStream),
    /// A constant that `set` names, by its index.
    Constant(usize),
    /// What the channel fills in.
    Channel,
}

/// A struct or a variant of an enum, as it was written.
pub(crate) struct Source<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) operation: &'static Operation,
    pub(crate) operation_spot: TokenStream,
    pub(crate) settings: Settings,
    /// The type and const parameters of the type.
    pub(crate) parameters: &'a [String],
    /// `allow`s that other variants may have use for.
    pub(crate) shared_allow: Vec<Name>,
    /// Each field with its settings and an expression for a reference to it.
    pub(crate) fields: Vec<(&'a syn::Field, FieldSettings, Reference)>,
    /// Whether it is a piece of a request, and the rest of the request is not known.
    pub(crate) is_piece: bool,
}

/// A request with its paths looked up.
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    /// The operation's rules, by what it takes to break them.
    pub(crate) reach: &'static Reach,
    pub(crate) contract: Option<Contract>,
    /// Whether the contract is a parameter of the type.
    pub(crate) contract_is_parameter: bool,
    pub(crate) devices: Devices,
    pub(crate) fields: Vec<Field>,
    pub(crate) parts: Vec<Part>,
    pub(crate) constants: Vec<Constant>,
    /// The fields whose type is a mark: a code that the macro can see.
    pub(crate) marks: Vec<Reference>,
    /// By path.
    pub(crate) bound: Vec<Bound>,
    /// The pay methods that `pay_methods(…)` lists.
    pub(crate) pay_methods: Option<Vec<Value<'static>>>,
    /// The member that `pay_method` names, where the operation has an object with a member for each.
    pub(crate) method: Option<u16>,
    pub(crate) allow: Vec<Name>,
    pub(crate) shared_allow: Vec<Name>,
    /// Whether it is a piece of a request, and the rest of the request is not known.
    pub(crate) is_piece: bool,
    /// Whether the settings around it were understood.
    pub(crate) is_understood: bool,
    /// What a message about the struct as a whole points at.
    pub(crate) spot: TokenStream,
    /// What a message about the operation points at.
    pub(crate) operation_spot: TokenStream,
    /// What a message about the devices points at.
    pub(crate) device_spot: Option<TokenStream>,
    /// Whether what was written last asks for something that a fact can be kept in.
    pub(crate) needs_scratch: Cell<bool>,
}

impl Request {
    /// Looks up every path and value.
    pub(crate) fn bind(source: Source<'_>, errors: &Errors) -> Self {
        let Source { name, operation, operation_spot, settings, parameters, shared_allow, fields, is_piece } =
            source;
        let contract_is_parameter = matches!(&settings.contract, Some(Contract::Type(path))
            if mentions(path.to_token_stream(), parameters));
        let mut request = Self {
            operation,
            reach: Reach::of(operation),
            contract_is_parameter,
            contract: settings.contract,
            devices: devices(settings.device.as_ref(), errors),
            fields: Vec::new(),
            parts: Vec::new(),
            constants: Vec::new(),
            marks: Vec::new(),
            bound: operation.paths.iter().map(|_| Bound::Nothing).collect(),
            pay_methods: None,
            method: None,
            allow: settings.allow,
            shared_allow,
            is_piece,
            is_understood: true,
            spot: name.to_token_stream(),
            operation_spot,
            device_spot: settings.device.map(|device| device.tokens),
            needs_scratch: Cell::new(false),
        };
        for (field, settings, place) in fields {
            request.field(field, settings, place, errors);
        }
        for (path, given) in &settings.set {
            if let Some(index) = request.find(path, errors) {
                request.fix(index, given, &path.tokens, errors);
            }
        }
        request.short("currency", operation.currency, settings.currency.as_ref(), errors);
        request.pay_method(settings.pay_method.as_ref(), errors);
        if let Some((methods, tokens)) = &settings.pay_methods {
            request.pay_methods(methods, tokens, errors);
        }
        if let Some((key, given)) = &settings.plans {
            request.plans(key, given, errors);
        }
        request.overlaps(errors);
        request.refuse_open_parts(parameters, errors);
        for index in operation.from_channel {
            let place = &mut request.bound[usize::from(*index)];
            if matches!(place, Bound::Nothing) {
                *place = Bound::Channel;
            }
        }
        request
    }

    fn field(&mut self, field: &syn::Field, settings: FieldSettings, place: Reference, errors: &Errors) {
        let Some(ident) = &field.ident else { return };
        if settings.skip {
            let others = settings.path.as_ref().map(|path| path.tokens.clone());
            let others = others.or_else(|| settings.part.as_ref().map(ToTokens::to_token_stream));
            if let Some(other) = others {
                let message = say(
                    "KSNET: a field is either skipped or sent\nhelp: keep one of them",
                    "KSNET: `skip`은 다른 설정과 함께 쓸 수 없습니다\n도움말: 하나만 남기세요",
                );
                errors.at(other, message);
            }
            return;
        }
        // It holds nothing that could be sent.
        if is_phantom(&field.ty) && settings.path.is_none() && !settings.broken {
            return;
        }
        let (ty, optional) = match inside_option(&field.ty) {
            Some(inside) => (inside.clone(), true),
            None => (field.ty.clone(), false),
        };
        if settings.part.is_some() {
            self.part(field, place, ty, optional, &settings, errors);
            return;
        }
        let (index, spot) = match &settings.path {
            Some(path) => (self.find(path, errors), path.tokens.clone()),
            // What was meant to be the path may be what was not understood.
            None if settings.broken => return,
            None => (self.find_by_name(ident, errors), ident.to_token_stream()),
        };
        if let Some(index) = index
            && let Some(code) = crate::fit::marked(self.operation.paths[usize::from(index)].kind, &field.ty)
        {
            self.marks.push(place);
            if self.may_be_bound(index, &spot, errors) {
                let fixed = Bound::Fixed(Value::Text(code), field.ty.to_token_stream());
                self.place(index, fixed, &spot, errors);
            }
            return;
        }
        if let Some(index) = index
            && let Some(misfit) = crate::fit::misfit(&self.operation.paths[usize::from(index)], &ty)
        {
            errors.at(&ty, misfit);
        }
        let default =
            settings.default.as_ref().and_then(|given| self.default(index?, optional, given, errors));
        let number = self.fields.len();
        let plain = index.and_then(|index| Plain::of(&self.operation.paths[usize::from(index)], &ty));
        self.fields.push(Field {
            place,
            plain,
            declared: field.ty.clone(),
            ty,
            optional,
            default,
            spot: spot.clone(),
            allow: settings.allow,
        });
        if let Some(index) = index
            && self.may_be_bound(index, &spot, errors)
        {
            self.place(index, Bound::Field(number), &spot, errors);
        }
    }

    fn part(
        &mut self,
        field: &syn::Field,
        place: Reference,
        ty: syn::Type,
        optional: bool,
        settings: &FieldSettings,
        errors: &Errors,
    ) {
        if let Some(default) = &settings.default {
            let message = say(
                "KSNET: a part has no default\nhelp: write `default` on a field of the part",
                "KSNET: 조각에는 기본값이 없습니다\n도움말: 조각의 필드에 `default`를 쓰세요",
            );
            errors.at(&default.tokens, message);
        }
        let path = match &settings.path {
            None => None,
            Some(path) => match self.find_object(path, errors) {
                Some(index) => Some(index),
                None => return,
            },
        };
        self.parts.push(Part { place, ty, optional, path, spot: field.ty.to_token_stream() });
    }

    /// What a part gives is decided where the request is declared, and not where it is used.
    fn refuse_open_parts(&self, parameters: &[String], errors: &Errors) {
        for part in self.parts.iter().filter(|part| mentions(part.ty.to_token_stream(), parameters)) {
            let message = say(
                "KSNET: what this part gives is not known here, where the rules are decided\n\
                 help: name the part's type, and write one request for each",
                "KSNET: 이 조각의 값을 알 수 없어 규칙을 판단할 수 없습니다\n\
                 도움말: 조각의 타입을 명시하고 요청을 따로 만드세요",
            );
            errors.at(&part.ty, message);
        }
        if let (true, [part, ..], Some(Contract::Type(contract))) =
            (self.contract_is_parameter, self.parts.as_slice(), &self.contract)
            && !mentions(part.ty.to_token_stream(), parameters)
        {
            let message = say(
                "KSNET: a request with parts takes its contract by name, so that the rules can be decided\n\
                 help: write `contract = Shop`, or `contract = RUNTIME` and `validate_with`",
                "KSNET: 조각이 있는 요청에는 계약을 이름으로 써야 규칙을 판단할 수 있습니다\n\
                 도움말: `contract = Shop`, 또는 `contract = RUNTIME`과 `validate_with`를 쓰세요",
            );
            errors.at(contract, message);
        }
    }

    fn default(&mut self, index: u16, optional: bool, given: &Given, errors: &Errors) -> Option<Meant> {
        if !optional {
            let message = say(
                "KSNET: a field that is always there needs no default\nhelp: write it as `Option<…>`, or remove \
                 `default`",
                "KSNET: 항상 있는 필드에는 기본값이 필요 없습니다\n도움말: `Option<…>`으로 쓰거나 `default`를 지우세요",
            );
            errors.at(&given.tokens, message);
            return None;
        }
        let path = &self.operation.paths[usize::from(index)];
        if path.list {
            let wire = path.wire;
            let message = say(
                format!("KSNET: `{wire}` is a list, which has no default\nhelp: remove `default`"),
                format!("KSNET: `{wire}` 값은 목록이어서 기본값이 없습니다\n도움말: `default`를 지우세요"),
            );
            errors.at(&given.tokens, message);
            return None;
        }
        self.meant(index, given, errors)
    }

    pub(crate) fn place(&mut self, index: u16, bound: Bound, spot: &TokenStream, errors: &Errors) {
        let slot = usize::from(index);
        if matches!(self.bound[slot], Bound::Nothing) {
            self.bound[slot] = bound;
            return;
        }
        let wire = self.operation.paths[slot].wire;
        let message = say(
            format!("KSNET: `{wire}` is given twice\nhelp: keep one of them"),
            format!("KSNET: `{wire}` 값이 두 번 쓰였습니다\n도움말: 하나만 남기세요"),
        );
        errors.at(spot, message);
    }

    /// A path cannot be given as a whole and in parts.
    fn overlaps(&self, errors: &Errors) {
        for (outer, bound) in self.bound.iter().enumerate() {
            if matches!(bound, Bound::Nothing) {
                continue;
            }
            for inner in outer + 1..usize::from(self.operation.paths[outer].end) {
                let spot = match &self.bound[inner] {
                    Bound::Field(number) => &self.fields[*number].spot,
                    Bound::Fixed(_, spot) => spot,
                    Bound::Constant(number) => &self.constants[*number].expression,
                    Bound::Nothing | Bound::Channel => continue,
                };
                let (whole, part) = (self.operation.paths[outer].wire, self.operation.paths[inner].wire);
                let message = say(
                    format!(
                        "KSNET: `{part}` is part of `{whole}`, which is given as a whole\nhelp: keep one of them"
                    ),
                    format!("KSNET: `{part}` 값은 이미 쓴 `{whole}`의 일부입니다\n도움말: 하나만 남기세요"),
                );
                errors.at(spot, message);
            }
        }
    }

    /// What the struct tells about a path.
    pub(crate) fn fact(&self, index: u16) -> Fact<'_> {
        self.reach.facts.fact(self, index)
    }

    /// What the struct tells about a path for this rule.
    pub(crate) fn fact_for(&self, rule: &Rule, index: u16) -> Fact<'_> {
        self.reach.facts.fact_for(rule, self, index)
    }

    /// The path that the struct gives in the place of one that the channel would fill in.
    pub(crate) fn instead_of_channel(&self, index: u16) -> Option<u16> {
        self.reach.facts.instead_of_channel(self, index)
    }

    /// Where a message about what stands at a path points.
    pub(crate) fn spot(&self, index: u16) -> Option<&TokenStream> {
        let end = usize::from(self.operation.paths[usize::from(index)].end);
        self.bound[usize::from(index)..end].iter().find_map(|bound| match bound {
            Bound::Field(number) => Some(&self.fields[*number].spot),
            Bound::Fixed(_, spot) => Some(spot),
            Bound::Constant(number) => Some(&self.constants[*number].expression),
            Bound::Nothing | Bound::Channel => None,
        })
    }

    /// What is known about the shop while the macro runs.
    pub(crate) fn situation(&self) -> Situation {
        let (contracts, declared) = match self.contract {
            Some(_) => (Contracts::Unknown, Declared::Unknown),
            None => (Contracts::NONE, Declared::Nothing),
        };
        Situation { devices: self.devices, contracts, declared }
    }

    /// The wire type of a path, as a Rust type.
    pub(crate) fn kind(&self, index: u16) -> TokenStream {
        let path = &self.operation.paths[usize::from(index)];
        let surface = match self.operation.surface {
            portone_ksnet_rules::Surface::Browser => quote!(sdk),
            portone_ksnet_rules::Surface::Rest { .. } => quote!(rest),
        };
        let named = |name: &str| {
            let name = Ident::new(name, proc_macro2::Span::call_site());
            quote!(__ksnet::kind::#surface::#name)
        };
        let kind = match path.kind {
            Kind::Text => quote!(__ksnet::kind::Text),
            Kind::Integer => quote!(__ksnet::kind::Integer),
            Kind::Boolean => quote!(__ksnet::kind::Boolean),
            Kind::Enum(vocabulary) => named(vocabulary.name),
            Kind::Object(Some(name)) => named(name),
            Kind::Json | Kind::Object(None) => quote!(__ksnet::kind::Json),
        };
        if path.list { quote!(__ksnet::kind::List<#kind>) } else { kind }
    }

    /// Whether a part may give this path, as far as the macro can see.
    pub(crate) fn may_come_from_a_part(&self, path: u16) -> bool {
        !matches!(self.operation.paths[usize::from(path)].kind, Kind::Object(None))
            && (self.is_piece
                || self.parts.iter().any(|part| match part.path {
                    None => true,
                    Some(object) => object < path && path < self.operation.paths[usize::from(object)].end,
                }))
    }

    /// Whether the compiler, who knows more about the request than the macro, is asked about its rules.
    pub(crate) fn is_left_to_the_compiler(&self) -> bool {
        !self.contract_is_parameter && (!self.parts.is_empty() || !self.constants.is_empty())
    }

    /// The member of the object for pay methods that the request gives, as far as the macro can see.
    pub(crate) fn chosen_method(&self) -> Option<u16> {
        let around = self.operation.pay_method?;
        if self.method.is_some() || !self.parts.is_empty() {
            return self.method;
        }
        let mut given = (0_u16..).zip(self.operation.paths).filter(|(member, path)| {
            path.parent == Some(around)
                && (*member..path.end)
                    .any(|inside| !matches!(self.bound[usize::from(inside)], Bound::Nothing))
        });
        let (first, second) = (given.next(), given.next());
        first.filter(|_| second.is_none()).map(|(member, _)| member)
    }
}

impl Knowledge for Request {
    fn own(&self, path: u16) -> Option<Fact<'_>> {
        match &self.bound[usize::from(path)] {
            Bound::Field(_) if Some(path) == self.operation.pay_method && self.pay_methods.is_some() => {
                self.pay_methods.as_deref().map(Fact::AnyOf)
            }
            Bound::Field(number) => Some(self.fields[*number].fact()),
            Bound::Fixed(value, _) => Some(Fact::Known(*value)),
            Bound::Constant(_) => Some(Fact::Present),
            Bound::Nothing | Bound::Channel if self.may_come_from_a_part(path) => Some(Fact::Maybe),
            Bound::Nothing | Bound::Channel => None,
        }
    }
}

impl Field {
    /// What the macro knows about it.
    pub(crate) fn fact(&self) -> Fact<'static> {
        if self.optional && self.default.is_none() { Fact::Maybe } else { Fact::Present }
    }
}

/// The type without what a macro or a bracket puts around it.
pub(crate) fn bare(ty: &syn::Type) -> &syn::Type {
    match ty {
        syn::Type::Group(group) => bare(&group.elem),
        syn::Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}

/// Whether the type is `PhantomData`, by its name.
fn is_phantom(ty: &syn::Type) -> bool {
    matches!(bare(ty), syn::Type::Path(path)
        if path.path.segments.last().is_some_and(|segment| segment.ident == "PhantomData"))
}

/// The `T` of `Option<T>`, however it is written.
pub(crate) fn inside_option(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = bare(ty) else { return None };
    let segments: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<&str> = segments.iter().map(String::as_str).collect();
    if !matches!(names.as_slice(), ["Option"] | ["std" | "core", "option", "Option"]) {
        return None;
    }
    match &path.path.segments.last()?.arguments {
        syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            syn::GenericArgument::Type(inside) => Some(inside),
            _ => None,
        },
        _ => None,
    }
}
