//! From the modules of a crate to its public items.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Attribute, FnArg, GenericParam, ImplItem, Item as Syntax, ReturnType, TraitItem, Visibility,
    WherePredicate,
};

use super::scope::{Crate, Target, attributes, imports, is_hidden, name_of, plain, visibility};
use super::shape::{
    Fields, Generics, Hints, Implemented, Item, Parameter, Required, Shape, Signature, Style, Surface,
    Variant, What,
};
use super::words::Words;

/// The public items of a crate.
pub(super) fn surface(all: &Crate) -> Surface {
    let mut walk = Walk { all, found: BTreeMap::new(), others: BTreeMap::new(), open: Vec::new() };
    walk.module(0, "");
    let Walk { found, others, .. } = walk;
    // An item may be known by several paths: the shortest is its name in the signatures of others.
    let mut known: BTreeMap<(usize, usize), String> = BTreeMap::new();
    for (path, at) in &found {
        let name = known.entry(*at).or_insert_with(|| path.clone());
        if path.len() < name.len() {
            name.clone_from(path);
        }
    }
    let reader = Reader { all, known: &known };
    let mut items: BTreeMap<(usize, usize), Item> = known
        .keys()
        .filter_map(|at| Some((*at, reader.item(at.0, &all.modules[at.0].items[at.1])?)))
        .collect();
    let mut surface = others;
    reader.implementations(&mut items, &mut surface);
    for (path, at) in found {
        if let Some(item) = items.get(&at) {
            surface.insert(path, item.clone());
        }
    }
    surface
}

/// Goes through what can be reached from outside.
struct Walk<'c> {
    all: &'c Crate,
    found: BTreeMap<String, (usize, usize)>,
    others: Surface,
    open: Vec<usize>,
}

impl Walk<'_> {
    fn module(&mut self, module: usize, path: &str) {
        if self.open.contains(&module) {
            return;
        }
        self.open.push(module);
        let all = self.all;
        for (index, item) in all.modules[module].items.iter().enumerate() {
            if is_hidden(attributes(item)) {
                continue;
            }
            if let Syntax::Macro(item) = item
                && item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"))
                && let Some(name) = &item.ident
            {
                self.other(name.to_string(), Shape::Other("macro".to_owned()));
            }
            if !matches!(visibility(item), Some(Visibility::Public(_))) {
                continue;
            }
            match item {
                Syntax::Mod(inner) => self.child(module, &plain(&inner.ident), path),
                Syntax::Use(import) => {
                    for import in imports(&import.tree) {
                        self.import(module, &import.segments, import.name.as_deref(), path);
                    }
                }
                _ => {
                    if let Some(name) = name_of(item) {
                        self.found.insert(join(path, &name), (module, index));
                    }
                }
            }
        }
        self.open.pop();
    }

    fn child(&mut self, module: usize, name: &str, path: &str) {
        if let Some(Target::Module(inner)) = self.all.resolve(module, &["self".to_owned(), name.to_owned()]) {
            let path = join(path, name);
            self.other(path.clone(), Shape::Module);
            self.module(inner, &path);
        }
    }

    fn import(&mut self, module: usize, segments: &[String], name: Option<&str>, path: &str) {
        match (self.all.resolve(module, segments), name) {
            (Some(Target::Item(from, index)), Some(name)) => {
                let item = &self.all.modules[from].items[index];
                if matches!(visibility(item), Some(Visibility::Public(_))) {
                    self.found.insert(join(path, name), (from, index));
                }
            }
            (Some(Target::Module(from)), None) => self.module(from, path),
            (Some(Target::Module(from)), Some(name)) => {
                let path = join(path, name);
                self.other(path.clone(), Shape::Module);
                self.module(from, &path);
            }
            (Some(Target::Outside(outside)), name) => {
                let name = name.map_or_else(|| format!("*{}", outside.join("::")), str::to_owned);
                self.other(join(path, &name), Shape::Foreign(outside.join("::")));
            }
            (None, _) => {
                let name = name.map_or_else(|| format!("*{}", segments.join("::")), str::to_owned);
                self.other(join(path, &name), Shape::Foreign(segments.join("::")));
            }
            (Some(Target::Item(..)), None) => {}
        }
    }

    fn other(&mut self, path: String, shape: Shape) {
        self.others.insert(path, bare(shape));
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") }
}

fn bare(shape: Shape) -> Item {
    Item {
        shape,
        generics: Generics::default(),
        hints: Hints::default(),
        members: BTreeMap::new(),
        traits: BTreeMap::new(),
    }
}

struct Reader<'c> {
    all: &'c Crate,
    known: &'c BTreeMap<(usize, usize), String>,
}

impl<'c> Reader<'c> {
    fn words(&self, module: usize) -> Words<'c> {
        Words::new(self.all, module, self.known)
    }

    fn item(&self, module: usize, item: &Syntax) -> Option<Item> {
        let mut words = self.words(module);
        let attrs = attributes(item);
        let (closed, layout) = (has(attrs, "non_exhaustive"), layout(attrs));
        let mut derived = BTreeMap::new();
        let (shape, generics) = match item {
            Syntax::Struct(item) => {
                let generics = generics(&item.generics, &mut words);
                derived = self.derives(module, attrs);
                (Shape::Struct { fields: fields(&item.fields, &words, false), closed, layout }, generics)
            }
            Syntax::Enum(item) => {
                let generics = generics(&item.generics, &mut words);
                derived = self.derives(module, attrs);
                let variants = item.variants.iter().filter(|variant| !is_hidden(&variant.attrs));
                let variants = variants.map(|variant| {
                    let number = variant.discriminant.as_ref().map(|(_, number)| words.of(number));
                    let fields = fields(&variant.fields, &words, true);
                    let closed = has(&variant.attrs, "non_exhaustive");
                    (plain(&variant.ident), Variant { fields, closed, number })
                });
                (Shape::Enum { variants: variants.collect(), closed, layout }, generics)
            }
            Syntax::Trait(item) => {
                let generics = generics(&item.generics, &mut words);
                (self.trait_shape(item, module, &words), generics)
            }
            Syntax::Fn(item) => {
                let generics = generics(&item.sig.generics, &mut words);
                (Shape::Function(signature(&item.sig, &words)), generics)
            }
            Syntax::Const(item) => constant(&item.ty, &words, false),
            Syntax::Static(item) => constant(&item.ty, &words, true),
            Syntax::Type(item) => {
                let generics = generics(&item.generics, &mut words);
                (Shape::Alias(words.of(&item.ty)), generics)
            }
            Syntax::Union(item) => (Shape::Other(words.of(item)), Generics::default()),
            _ => return None,
        };
        Some(Item { shape, generics, hints: hints(attrs), members: BTreeMap::new(), traits: derived })
    }

    /// A trait is sealed where one above it cannot be named from outside.
    fn trait_shape(&self, item: &syn::ItemTrait, module: usize, words: &Words<'_>) -> Shape {
        let sealed = item.supertraits.iter().any(|above| match above {
            syn::TypeParamBound::Trait(above) => {
                let segments: Vec<String> =
                    above.path.segments.iter().map(|segment| plain(&segment.ident)).collect();
                match self.all.resolve(module, &segments) {
                    Some(Target::Item(module, index)) => !self.known.contains_key(&(module, index)),
                    _ => false,
                }
            }
            _ => false,
        });
        let items = item.items.iter().filter_map(|item| required(item, words)).collect();
        let above = item.supertraits.iter().map(|above| words.of(above)).collect();
        Shape::Trait { items, above, sealed, is_unsafe: item.unsafety.is_some() }
    }

    /// The traits of `#[derive(…)]`.
    fn derives(&self, module: usize, attrs: &[Attribute]) -> BTreeMap<String, Implemented> {
        let words = self.words(module);
        let mut traits = BTreeMap::new();
        for attribute in attrs.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let _ = attribute.parse_nested_meta(|meta| {
                let name = words.of(&meta.path);
                traits.insert(short(&name), plain_trait());
                Ok(())
            });
        }
        traits
    }

    /// Adds methods and traits to the types that have them.
    fn implementations(&self, items: &mut BTreeMap<(usize, usize), Item>, surface: &mut Surface) {
        for (module, here) in self.all.modules.iter().enumerate() {
            for item in &here.items {
                let Syntax::Impl(item) = item else { continue };
                if is_hidden(&item.attrs) {
                    continue;
                }
                let mut words = self.words(module);
                let generics = generics(&item.generics, &mut words);
                let own = words.of(&item.self_ty);
                let at = self.definition(module, &item.self_ty);
                let Some((path, _)) = &item.trait_ else {
                    let words = words.with_self(own.clone());
                    let Some(target) = at.and_then(|at| items.get_mut(&at)) else { continue };
                    for (name, member) in members(item, &own, &generics, &words) {
                        target.members.insert(name, member);
                    }
                    continue;
                };
                let words = words.with_self(own.clone());
                let blanket = own.starts_with('$');
                let types = item.items.iter().filter_map(|item| match item {
                    ImplItem::Type(item) => Some((plain(&item.ident), words.of(&item.ty))),
                    _ => None,
                });
                let implemented =
                    Implemented { bounds: generics.bounds.clone(), types: types.collect(), blanket };
                let last = path.segments.last().map(|segment| words.of(segment)).unwrap_or_default();
                let full = words.of(path);
                if let Some(at) = at {
                    // Of a type that nobody can name nothing is told.
                    if let Some(target) = items.get_mut(&at) {
                        let arguments = own.split_once('<').map_or("", |(_, arguments)| arguments);
                        let name = if arguments.is_empty()
                            || arguments.chars().all(|c| "'$_,>0123456789".contains(c))
                        {
                            short(&full)
                        } else {
                            format!("{} for {own}", short(&full))
                        };
                        target.traits.insert(name, implemented);
                    }
                } else if self.is_known_trait(module, path) {
                    let mut item = bare(Shape::Other("implementation".to_owned()));
                    item.traits.insert(format!("{last} for {own}"), implemented);
                    surface.insert(format!("impl {} for {own}", short(&full)), item);
                }
            }
        }
    }

    /// The type that is written here, where it is one of this crate's.
    fn definition(&self, module: usize, ty: &syn::Type) -> Option<(usize, usize)> {
        let syn::Type::Path(path) = ty else { return None };
        let segments: Vec<String> = path.path.segments.iter().map(|segment| plain(&segment.ident)).collect();
        match self.all.resolve(module, &segments) {
            Some(Target::Item(module, index)) => Some((module, index)),
            _ => None,
        }
    }

    /// Whether it is a trait of this crate's that others can name, or one of another crate.
    fn is_known_trait(&self, module: usize, path: &syn::Path) -> bool {
        let segments: Vec<String> = path.segments.iter().map(|segment| plain(&segment.ident)).collect();
        match self.all.resolve(module, &segments) {
            Some(Target::Item(module, index)) => self.known.contains_key(&(module, index)),
            _ => true,
        }
    }
}

fn members(item: &syn::ItemImpl, own: &str, of_impl: &Generics, words: &Words<'_>) -> Vec<(String, Item)> {
    let mut found = Vec::new();
    for inner in &item.items {
        let (name, attrs, vis, shape, mut own_generics) = match inner {
            ImplItem::Fn(inner) => {
                let mut words = words.clone();
                let generics = generics(&inner.sig.generics, &mut words);
                let shape = Shape::Function(signature(&inner.sig, &words));
                (plain(&inner.sig.ident), &inner.attrs, &inner.vis, shape, generics)
            }
            ImplItem::Const(inner) => {
                let (shape, generics) = constant(&inner.ty, words, false);
                (plain(&inner.ident), &inner.attrs, &inner.vis, shape, generics)
            }
            ImplItem::Type(inner) => {
                let shape = Shape::Alias(words.of(&inner.ty));
                (plain(&inner.ident), &inner.attrs, &inner.vis, shape, Generics::default())
            }
            _ => continue,
        };
        if !matches!(vis, Visibility::Public(_)) || is_hidden(attrs) {
            continue;
        }
        own_generics.bounds.extend(of_impl.bounds.iter().cloned());
        // A method may stand once for each of a type's arguments: `Card<Visa>::new`, `Card<Master>::new`.
        let of_some =
            own.split_once('<').is_some_and(|(_, rest)| !rest.chars().all(|c| "'$_,>0123456789".contains(c)));
        let name = if of_some { format!("{name} of {own}") } else { name };
        found.push((name, Item { generics: own_generics, hints: hints(attrs), ..bare(shape) }));
    }
    found
}

fn required(item: &TraitItem, words: &Words<'_>) -> Option<(String, Required)> {
    let (name, attrs, what, has_default, fits_dyn) = match item {
        TraitItem::Fn(item) => {
            let mut words = words.clone();
            let generics = generics(&item.sig.generics, &mut words);
            let sized = generics.bounds.contains("Self:Sized");
            let has_types = generics.parameters.iter().any(|parameter| parameter.kind != "lifetime");
            let signature = signature(&item.sig, &words);
            let fits = sized || (item.sig.receiver().is_some() && !has_types && signature.output != "Self");
            (
                plain(&item.sig.ident),
                &item.attrs,
                What::Function(signature, generics),
                item.default.is_some(),
                fits,
            )
        }
        TraitItem::Const(item) => {
            let what = What::Constant(words.of(&item.ty));
            (plain(&item.ident), &item.attrs, what, item.default.is_some(), false)
        }
        TraitItem::Type(item) => {
            let bounds = item.bounds.iter().map(|bound| words.of(bound)).collect();
            (plain(&item.ident), &item.attrs, What::Type(bounds), item.default.is_some(), true)
        }
        _ => return None,
    };
    // A hidden item that must be written is a promise all the same.
    let counts = !(has_default && is_hidden(attrs));
    counts.then_some((name, Required { what, has_default, fits_dyn }))
}

fn constant(ty: &syn::Type, words: &Words<'_>, is_static: bool) -> (Shape, Generics) {
    (Shape::Constant { ty: words.of(ty), is_static }, Generics::default())
}

fn fields(fields: &syn::Fields, words: &Words<'_>, all_public: bool) -> Fields {
    let style = match fields {
        syn::Fields::Named(_) => Style::Named,
        syn::Fields::Unnamed(_) => Style::Tuple,
        syn::Fields::Unit => Style::Unit,
    };
    let mut found = Fields { style, ..Fields::default() };
    for (index, field) in fields.iter().enumerate() {
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), plain);
        if (all_public || matches!(field.vis, Visibility::Public(_))) && !is_hidden(&field.attrs) {
            found.public.insert(name, words.of(&field.ty));
        } else {
            found.private += 1;
        }
    }
    found
}

fn signature(signature: &syn::Signature, words: &Words<'_>) -> Signature {
    let inputs = signature.inputs.iter().map(|input| match input {
        FnArg::Receiver(receiver) => match &receiver.kind {
            syn::ReceiverKind::Reference(_, lifetime, mutability) => {
                let lifetime = lifetime.as_ref().map(|lifetime| words.of(lifetime)).unwrap_or_default();
                format!("&{lifetime}{}self", if mutability.is_some() { " mut " } else { "" })
            }
            syn::ReceiverKind::Typed(_, ty) => format!("self:{}", words.of(ty)),
            _ => "self".to_owned(),
        },
        FnArg::Typed(argument) => words.of(&argument.ty),
    });
    let output = match &signature.output {
        ReturnType::Default => "()".to_owned(),
        ReturnType::Type(_, ty) => words.of(ty),
    };
    Signature {
        inputs: inputs.collect(),
        output,
        is_const: signature.constness.is_some(),
        is_async: signature.asyncness.is_some(),
        is_unsafe: matches!(signature.safety, syn::Safety::Unsafe(_)),
        abi: signature.abi.as_ref().map(|abi| words.of(abi)).unwrap_or_default(),
    }
}

fn generics(generics: &syn::Generics, words: &mut Words<'_>) -> Generics {
    for parameter in &generics.params {
        match parameter {
            GenericParam::Lifetime(parameter) => words.rename(&parameter.lifetime.to_string()),
            GenericParam::Type(parameter) => words.rename(&plain(&parameter.ident)),
            GenericParam::Const(parameter) => words.rename(&plain(&parameter.ident)),
        }
    }
    let mut found = Generics::default();
    for parameter in &generics.params {
        let (kind, default) = match parameter {
            GenericParam::Lifetime(parameter) => {
                let name = words.of(&parameter.lifetime);
                found
                    .bounds
                    .extend(parameter.bounds.iter().map(|bound| format!("{name}:{}", words.of(bound))));
                ("lifetime".to_owned(), None)
            }
            GenericParam::Type(parameter) => {
                let name = words.of(&parameter.ident);
                found
                    .bounds
                    .extend(parameter.bounds.iter().map(|bound| format!("{name}:{}", words.of(bound))));
                ("type".to_owned(), parameter.default.as_ref().map(|(_, ty)| words.of(ty)))
            }
            GenericParam::Const(parameter) => {
                let default = parameter.default.as_ref().map(|(_, value)| words.of(value));
                (format!("const {}", words.of(&parameter.ty)), default)
            }
        };
        found.parameters.push(Parameter { kind, default });
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        match predicate {
            WherePredicate::Lifetime(predicate) => {
                let name = words.of(&predicate.lifetime);
                found
                    .bounds
                    .extend(predicate.bounds.iter().map(|bound| format!("{name}:{}", words.of(bound))));
            }
            WherePredicate::Type(predicate) => {
                let name = words.of(&predicate.bounded_ty);
                found
                    .bounds
                    .extend(predicate.bounds.iter().map(|bound| format!("{name}:{}", words.of(bound))));
            }
            _ => {}
        }
    }
    found
}

/// `std::fmt::Debug` is `Debug`, as `#[derive(Debug)]` writes it; what others derive keeps its crate.
fn short(path: &str) -> String {
    let bare = path.split('<').next().unwrap_or(path);
    match bare.rsplit_once("::") {
        Some((before, last)) if before.starts_with("std::") => format!("{last}{}", &path[bare.len()..]),
        _ => path.to_owned(),
    }
}

fn plain_trait() -> Implemented {
    Implemented { bounds: BTreeSet::new(), types: BTreeMap::new(), blanket: false }
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

fn hints(attributes: &[Attribute]) -> Hints {
    let conditional = |name: &str| {
        attributes.iter().filter(|attribute| attribute.path().is_ident("cfg_attr")).any(|attribute| {
            matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string().contains(name))
        })
    };
    let told = |name: &str| has(attributes, name) || conditional(name);
    Hints { must_use: told("must_use"), deprecated: told("deprecated") }
}

fn layout(attributes: &[Attribute]) -> String {
    let found = attributes.iter().find(|attribute| attribute.path().is_ident("repr"));
    found.map_or_else(String::new, |attribute| match &attribute.meta {
        syn::Meta::List(list) => list.tokens.to_string(),
        _ => String::new(),
    })
}
