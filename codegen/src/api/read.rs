//! From the modules of a crate to its public items.

use std::collections::BTreeMap;

use syn::{Attribute, ImplItem, Item as Syntax, Visibility};

use super::scope::{Crate, Target, attributes, imports, is_hidden, name_of, plain, visibility};
use super::shape::{Generics, Hints, Implemented, Item, Shape, Surface, Variant};
use super::syntax::{
    constant, fields, generics, has, hints, layout, members, plain_trait, required, short, signature,
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

pub(super) fn bare(shape: Shape) -> Item {
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
