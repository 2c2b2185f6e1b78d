//! Which field, or which fixed value, stands at each wire path.

use portone_ksnet_rules::{
    Contracts, Declared, Devices, Fact, Kind, Knowledge, Operation, Place, Situation, Status, Value,
    Vocabulary,
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;

use crate::Tables;
use crate::attr::{Contract, FieldSettings, Given, Name, Settings, Word};
use crate::errors::Errors;
use crate::say::{camel_case, form_to_add, instead, lines, listed, say};

/// A field of the merchant's struct that goes over the wire.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    /// The type; of an `Option`, the type inside.
    pub(crate) ty: syn::Type,
    pub(crate) optional: bool,
    /// What a message about the field points at.
    pub(crate) spot: TokenStream,
    pub(crate) allow: Vec<Name>,
}

/// What stands at a path.
pub(crate) enum Bound {
    Nothing,
    /// The field with this index.
    Field(usize),
    /// A value that `set` or a short setting gives, and where it was written.
    Fixed(Value<'static>, TokenStream),
    /// What the channel fills in.
    Channel,
}

/// A request with its paths looked up.
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) contract: Option<Contract>,
    pub(crate) devices: Devices,
    pub(crate) fields: Vec<Field>,
    /// By path.
    pub(crate) bound: Vec<Bound>,
    /// The pay methods that `pay_methods(…)` lists.
    pub(crate) pay_methods: Option<Vec<Value<'static>>>,
    pub(crate) allow: Vec<Name>,
    /// What a message about the struct as a whole points at.
    pub(crate) spot: TokenStream,
    /// What a message about the operation points at.
    pub(crate) operation_spot: TokenStream,
    /// What a message about the devices points at.
    pub(crate) device_spot: Option<TokenStream>,
}

impl Request {
    /// Looks up every path and value; `None` where the operation is not known.
    pub(crate) fn bind(
        tables: Tables,
        name: &Ident,
        settings: Settings,
        fields: &syn::FieldsNamed,
        errors: &Errors,
    ) -> Option<Self> {
        let operation = operation(tables, name, settings.operation.as_ref(), errors)?;
        let mut request = Self {
            operation,
            contract: settings.contract,
            devices: devices(settings.device.as_ref(), errors),
            fields: Vec::new(),
            bound: operation.paths.iter().map(|_| Bound::Nothing).collect(),
            pay_methods: None,
            allow: settings.allow,
            spot: name.to_token_stream(),
            operation_spot: settings.operation.to_token_stream(),
            device_spot: settings.device.map(|device| device.tokens),
        };
        for field in &fields.named {
            request.field(field, errors);
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
        request.overlaps(errors);
        for index in operation.from_channel {
            let place = &mut request.bound[usize::from(*index)];
            if matches!(place, Bound::Nothing) {
                *place = Bound::Channel;
            }
        }
        Some(request)
    }

    fn field(&mut self, field: &syn::Field, errors: &Errors) {
        let Some(ident) = &field.ident else { return };
        let settings = FieldSettings::read(&field.attrs, errors);
        if settings.skip {
            if let Some(path) = &settings.path {
                let message = say(
                    "KSNET: a field is either skipped or has a path\nhelp: keep one of them",
                    "KSNET: `skip`과 `path`는 함께 쓸 수 없습니다\n도움말: 하나만 남기세요",
                );
                errors.at(&path.tokens, message);
            }
            return;
        }
        let (index, spot) = match &settings.path {
            Some(path) => (self.find(path, errors), path.tokens.clone()),
            // What was meant to be the path may be what was not understood.
            None if settings.broken => return,
            None => (self.find_by_name(ident, errors), ident.to_token_stream()),
        };
        let (ty, optional) = match inside_option(&field.ty) {
            Some(inside) => (inside.clone(), true),
            None => (field.ty.clone(), false),
        };
        if let Some(index) = index
            && let Some(misfit) = crate::fit::misfit(&self.operation.paths[usize::from(index)], &ty)
        {
            errors.at(&ty, misfit);
        }
        let number = self.fields.len();
        self.fields.push(Field {
            ident: ident.clone(),
            ty,
            optional,
            spot: spot.clone(),
            allow: settings.allow,
        });
        if let Some(index) = index
            && self.may_be_bound(index, &spot, errors)
        {
            self.place(index, Bound::Field(number), &spot, errors);
        }
    }

    fn find_by_name(&self, ident: &Ident, errors: &Errors) -> Option<u16> {
        let wire = camel_case(&ident.unraw().to_string());
        let found = position(self.operation, &wire);
        if found.is_none() {
            let tops = self.operation.paths.iter().filter(|path| path.parent.is_none()).map(|path| path.wire);
            let near = portone_ksnet_rules::nearest(&wire, tops);
            let in_a_list = |path: &&portone_ksnet_rules::Path| {
                let mut around = path.parent.map(usize::from);
                std::iter::from_fn(|| {
                    let outer = &self.operation.paths[around?];
                    around = outer.parent.map(usize::from);
                    Some(outer.list)
                })
                .any(|list| list)
            };
            let mut deep = self.operation.paths.iter().filter(|path| path.name() == wire && !in_a_list(path));
            let deep = deep.next().map(|path| path.wire);
            let name = self.operation.name;
            let help = match (near, deep) {
                (Some(near), _) => say(
                    format!("did you mean `{near}`? Then write `{}`", form_to_add(self.operation, near)),
                    format!("`{near}`인가요? 그렇다면 `{}`로 쓰세요", form_to_add(self.operation, near)),
                ),
                (None, Some(deep)) => say(
                    format!("write `#[ksnet(path = {deep})]`"),
                    format!("`#[ksnet(path = {deep})]`로 쓰세요"),
                ),
                (None, None) => say(
                    "write `#[ksnet(path = …)]`, or `#[ksnet(skip)]` where it is not PortOne's",
                    "`#[ksnet(path = …)]`로 경로를 쓰거나, 포트원 값이 아니면 `#[ksnet(skip)]`을 쓰세요",
                ),
            };
            let message = lines([
                say(
                    format!("KSNET: `{name}` has no field `{wire}`"),
                    format!("KSNET: `{name}`에는 `{wire}` 필드가 없습니다"),
                ),
                say(format!("help: {help}"), format!("도움말: {help}")),
            ]);
            errors.at(ident, message);
        }
        found
    }

    fn find(&self, path: &Name, errors: &Errors) -> Option<u16> {
        let found = position(self.operation, &path.text);
        if found.is_none() {
            let name = self.operation.name;
            let known = self.operation.paths.iter().map(|known| known.wire);
            let last = path.text.rsplit('.').next().unwrap_or(&path.text);
            let same: Vec<&str> = self
                .operation
                .paths
                .iter()
                .filter(|known| known.name() == last && !matches!(known.kind, Kind::Object(None)))
                .map(|known| known.wire)
                .collect();
            let nearest = portone_ksnet_rules::nearest(&path.text, known.clone());
            let object =
                nearest.and_then(|near| self.operation.paths.iter().find(|known| known.wire == near));
            let mut help = match (same.as_slice(), object) {
                ([only], _) => {
                    say(format!("help: did you mean `{only}`?"), format!("도움말: `{only}`인가요?"))
                }
                (_, Some(object)) if matches!(object.kind, Kind::Object(None)) => {
                    let index = position(self.operation, object.wire);
                    let members = self.operation.paths.iter().filter(|known| known.parent == index);
                    let members: Vec<&str> = members.map(|member| member.wire).collect();
                    let members = listed(members.iter().take(6).copied());
                    say(
                        format!("help: did you mean one of {members}?"),
                        format!("도움말: {members} 중 하나인가요?"),
                    )
                }
                _ => instead(&path.text, known),
            };
            if help.is_empty()
                && let Some((parent, _)) = path.text.rsplit_once('.')
                && let Some(index) = position(self.operation, parent)
            {
                let members = self.operation.paths.iter().filter(|known| known.parent == Some(index));
                let members = listed(members.map(portone_ksnet_rules::Path::name));
                help = say(
                    format!("help: `{parent}` has {members}"),
                    format!("도움말: `{parent}`에는 {members}이(가) 있습니다"),
                );
            }
            let text = &path.text;
            let first = say(
                format!("KSNET: `{name}` has no field `{text}`"),
                format!("KSNET: `{name}`에는 `{text}` 필드가 없습니다"),
            );
            errors.at(&path.tokens, lines([first, help]));
        }
        found
    }

    /// Whether a field can stand for this path as a whole.
    fn may_be_bound(&self, index: u16, spot: &TokenStream, errors: &Errors) -> bool {
        let paths = self.operation.paths;
        let path = &paths[usize::from(index)];
        let mut around = path.parent;
        while let Some(outer) = around {
            let outer = &paths[usize::from(outer)];
            if outer.list {
                let (wire, list) = (path.wire, outer.wire);
                let element = match outer.kind {
                    Kind::Object(Some(name)) => name,
                    _ => "…",
                };
                let message = say(
                    format!(
                        "KSNET: `{wire}` lies in a list\n\
                         help: give the whole list: `#[ksnet(path = {list})] …: Vec<{element}>`"
                    ),
                    format!(
                        "KSNET: `{wire}` 값은 목록 안에 있습니다\n\
                         도움말: 목록 전체를 쓰세요: `#[ksnet(path = {list})] …: Vec<{element}>`"
                    ),
                );
                errors.at(spot, message);
                return false;
            }
            around = outer.parent;
        }
        if let Kind::Object(None) = path.kind
            && path.status == Status::Supported
        {
            let wire = path.wire;
            let mut members: Vec<usize> = (usize::from(index) + 1..usize::from(path.end))
                .filter(|member| !matches!(paths[*member].kind, Kind::Object(None)))
                .collect();
            members.sort_by_key(|member| !self.is_ever_required(*member));
            let members: Vec<String> = members
                .into_iter()
                .take(4)
                .map(|member| form_to_add(self.operation, paths[member].wire))
                .collect();
            let members = members.join(", ");
            let message = say(
                format!("KSNET: `{wire}` is an object\nhelp: give its members: `{members}`"),
                format!("KSNET: `{wire}` 값은 객체입니다\n도움말: 안의 값을 쓰세요: `{members}`"),
            );
            errors.at(spot, message);
            return false;
        }
        true
    }

    /// Whether some rule requires the path.
    fn is_ever_required(&self, path: usize) -> bool {
        self.operation.rules.iter().any(|rule| match rule.demand {
            portone_ksnet_rules::Demand::Require(alternatives) => alternatives
                .iter()
                .any(|slots| slots.iter().any(|slot| usize::from(rule.slots[usize::from(*slot)]) == path)),
            _ => false,
        })
    }

    fn place(&mut self, index: u16, bound: Bound, spot: &TokenStream, errors: &Errors) {
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

    /// Puts a fixed value at a path.
    fn fix(&mut self, index: u16, given: &Given, spot: &TokenStream, errors: &Errors) {
        if self.operation.paths[usize::from(index)].status == Status::Unsupported {
            self.place(index, Bound::Fixed(Value::Boolean(true), spot.clone()), spot, errors);
        } else if self.may_be_bound(index, spot, errors)
            && let Some(value) = self.value(index, given, errors)
        {
            self.place(index, Bound::Fixed(value, given.tokens.clone()), spot, errors);
        }
    }

    /// A setting that is short for a path.
    fn short(&mut self, key: &str, index: Option<u16>, given: Option<&Given>, errors: &Errors) {
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
    fn pay_method(&mut self, given: Option<&Given>, errors: &Errors) {
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
        if !members().any(|path| path.name() == member) {
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

    fn pay_methods(&mut self, methods: &[Given], key: &TokenStream, errors: &Errors) {
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
                say("a list, which only a field can give", "목록이므로 필드로만 쓸 수 있습니다")
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
            _ => code_instead(vocabulary, stripped),
        };
        let first = say(
            format!("KSNET: `{wire}` knows no code `{written}`"),
            format!("KSNET: `{wire}`에는 `{written}` 코드가 없습니다"),
        );
        errors.at(&given.tokens, lines([first, help]));
        None
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
        self.operation.fact(self, index)
    }

    /// The path that the struct gives in the place of one that the channel would fill in.
    pub(crate) fn instead_of_channel(&self, index: u16) -> Option<u16> {
        self.operation.instead_of_channel(self, index)
    }

    /// Where a message about what stands at a path points.
    pub(crate) fn spot(&self, index: u16) -> Option<&TokenStream> {
        let end = usize::from(self.operation.paths[usize::from(index)].end);
        self.bound[usize::from(index)..end].iter().find_map(|bound| match bound {
            Bound::Field(number) => Some(&self.fields[*number].spot),
            Bound::Fixed(_, spot) => Some(spot),
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

    /// Whether anything of the request goes into the body at this path or below.
    pub(crate) fn is_in_body(&self, index: u16) -> bool {
        let path = &self.operation.paths[usize::from(index)];
        path.place == Place::Body
            && self.bound[usize::from(index)..usize::from(path.end)]
                .iter()
                .any(|bound| !matches!(bound, Bound::Nothing))
    }
}

impl Knowledge for Request {
    fn own(&self, path: u16) -> Option<Fact<'_>> {
        match &self.bound[usize::from(path)] {
            Bound::Field(_) if Some(path) == self.operation.pay_method && self.pay_methods.is_some() => {
                self.pay_methods.as_deref().map(Fact::AnyOf)
            }
            Bound::Field(number) if self.fields[*number].optional => Some(Fact::Maybe),
            Bound::Field(_) => Some(Fact::Present),
            Bound::Fixed(value, _) => Some(Fact::Known(*value)),
            Bound::Nothing | Bound::Channel => None,
        }
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
        }
    }
}

fn operation(
    tables: Tables,
    name: &Ident,
    written: Option<&Ident>,
    errors: &Errors,
) -> Option<&'static Operation> {
    let names = tables.operations.iter().map(|operation| operation.name);
    let Some(written) = written else {
        let message = say(
            "KSNET: which operation is this a request for?\nhelp: add `#[ksnet(operation = requestPayment)]`",
            "KSNET: 어떤 요청인지 알 수 없습니다\n도움말: `#[ksnet(operation = requestPayment)]`를 추가하세요",
        );
        errors.at(name, message);
        return None;
    };
    let text = written.unraw().to_string();
    let found = tables.operations.iter().copied().find(|operation| operation.name == text);
    if found.is_none() {
        let first =
            say(format!("KSNET: there is no operation `{text}`"), format!("KSNET: `{text}` 요청은 없습니다"));
        errors.at(written, lines([first, instead(&text, names)]));
    }
    found
}

fn devices(given: Option<&Given>, errors: &Errors) -> Devices {
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

fn position(operation: &Operation, wire: &str) -> Option<u16> {
    operation.paths.iter().position(|path| path.wire == wire).and_then(|index| u16::try_from(index).ok())
}

/// `virtualAccount` as a code: `VIRTUAL_ACCOUNT`.
fn shouty(name: &str) -> String {
    crate::say::snake_case(name).to_uppercase()
}

/// The `T` of `Option<T>`, however it is written.
fn inside_option(ty: &syn::Type) -> Option<&syn::Type> {
    let ty = match ty {
        syn::Type::Group(group) => &group.elem,
        syn::Type::Paren(paren) => &paren.elem,
        ty => ty,
    };
    let syn::Type::Path(path) = ty else { return None };
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
