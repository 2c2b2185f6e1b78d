//! The modules of one crate, and what a name means in each.

use std::collections::BTreeMap;

use syn::{Attribute, Item, UseTree, Visibility};

use super::{Files, Unreadable};

/// All modules of a crate; the first is the root.
pub(super) struct Crate {
    pub(super) modules: Vec<Module>,
}

/// One module.
pub(super) struct Module {
    /// From the root, which has none.
    pub(super) path: Vec<String>,
    pub(super) items: Vec<Item>,
    names: BTreeMap<String, Vec<Binding>>,
    globs: Vec<Import>,
    parent: Option<usize>,
}

/// What a name stands for in a module.
#[derive(Clone)]
enum Binding {
    Item(usize),
    Module(usize),
    Import(Import),
}

/// The path of a `use`.
#[derive(Clone)]
pub(super) struct Import {
    pub(super) segments: Vec<String>,
    /// The name under which it is imported; none of `*`.
    pub(super) name: Option<String>,
}

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// An item: the module and the index of the item.
    Item(usize, usize),
    /// A module of this crate.
    Module(usize),
    /// Something of another crate.
    Outside(Vec<String>),
}

/// Imports may lead to imports; nobody writes a longer chain.
const LONGEST_CHAIN: usize = 32;

impl Crate {
    /// Reads the crate whose root is `lib.rs` in the folder.
    pub(super) fn read(files: &Files, folder: &str) -> Result<Self, Unreadable> {
        let mut all = Self { modules: Vec::new() };
        let root = format!("{folder}/lib.rs");
        let parsed = parse(files, &root)?;
        all.add(files, folder, &[], None, parsed.items)?;
        Ok(all)
    }

    fn add(
        &mut self,
        files: &Files,
        folder: &str,
        path: &[String],
        parent: Option<usize>,
        items: Vec<Item>,
    ) -> Result<usize, Unreadable> {
        let index = self.modules.len();
        let items: Vec<Item> = items.into_iter().filter(|item| !is_for_tests(attributes(item))).collect();
        let module = Module {
            path: path.to_vec(),
            items: Vec::new(),
            names: BTreeMap::new(),
            globs: Vec::new(),
            parent,
        };
        self.modules.push(module);
        let mut names: BTreeMap<String, Vec<Binding>> = BTreeMap::new();
        let mut globs = Vec::new();
        for (at, item) in items.iter().enumerate() {
            match item {
                Item::Mod(module) => {
                    let name = plain(&module.ident);
                    let mut below = path.to_vec();
                    below.push(name.clone());
                    let items = match &module.content {
                        Some((_, items)) => items.clone(),
                        None => parse_module(files, folder, &below)?,
                    };
                    let child = self.add(files, folder, &below, Some(index), items)?;
                    names.entry(name).or_default().push(Binding::Module(child));
                }
                Item::Use(import) => {
                    for import in imports(&import.tree) {
                        match import.name.clone() {
                            Some(name) => names.entry(name).or_default().push(Binding::Import(import)),
                            None => globs.push(import),
                        }
                    }
                }
                _ => {
                    if let Some(name) = name_of(item) {
                        names.entry(name).or_default().push(Binding::Item(at));
                    }
                }
            }
        }
        let module = &mut self.modules[index];
        (module.items, module.names, module.globs) = (items, names, globs);
        Ok(index)
    }

    /// What a path means where it stands in a module; nothing where only the compiler's prelude can tell.
    pub(super) fn resolve(&self, module: usize, segments: &[String]) -> Option<Target> {
        self.follow(module, segments, 0)
    }

    fn follow(&self, module: usize, segments: &[String], depth: usize) -> Option<Target> {
        if depth > LONGEST_CHAIN {
            return None;
        }
        let (first, mut rest) = segments.split_first()?;
        let mut target = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(module),
            "super" => Target::Module(self.modules[module].parent?),
            "std" | "core" | "alloc" => {
                let outside = std::iter::once("std".to_owned()).chain(rest.iter().cloned());
                return Some(Target::Outside(outside.collect()));
            }
            name => match self.look_up(module, name, depth) {
                Some(target) => target,
                // An edition of today takes the first segment for another crate.
                None if !rest.is_empty() && name.starts_with(|c: char| c.is_lowercase()) => {
                    return Some(Target::Outside(segments.to_vec()));
                }
                None => return None,
            },
        };
        while let Some((next, after)) = rest.split_first() {
            target = match target {
                Target::Module(inner) if next == "super" => Target::Module(self.modules[inner].parent?),
                Target::Module(inner) => self.look_up(inner, next, depth + 1)?,
                Target::Outside(mut path) => {
                    path.extend(rest.iter().cloned());
                    return Some(Target::Outside(path));
                }
                // What is beneath an item, such as a variant, is told by the item.
                Target::Item(..) => return Some(target),
            };
            rest = after;
        }
        Some(target)
    }

    fn look_up(&self, module: usize, name: &str, depth: usize) -> Option<Target> {
        if depth > LONGEST_CHAIN {
            return None;
        }
        let here = &self.modules[module];
        for binding in here.names.get(name).into_iter().flatten() {
            let found = match binding {
                Binding::Item(index) => Some(Target::Item(module, *index)),
                Binding::Module(index) => Some(Target::Module(*index)),
                // `use wire::Text;` in a module that has no `wire` of its own.
                Binding::Import(import) => self
                    .follow(module, &import.segments, depth + 1)
                    .or_else(|| Some(Target::Outside(import.segments.clone()))),
            };
            if found.is_some() {
                return found;
            }
        }
        here.globs.iter().find_map(|import| match self.follow(module, &import.segments, depth + 1) {
            Some(Target::Module(from)) if from != module => self.look_up(from, name, depth + 1),
            _ => None,
        })
    }
}

fn parse(files: &Files, path: &str) -> Result<syn::File, Unreadable> {
    let Some(text) = files.get(path) else {
        return Err(Unreadable { file: path.to_owned(), why: "there is no such file".to_owned() });
    };
    syn::parse_file(text).map_err(|error| Unreadable { file: path.to_owned(), why: error.to_string() })
}

fn parse_module(files: &Files, folder: &str, path: &[String]) -> Result<Vec<Item>, Unreadable> {
    let stem = format!("{folder}/{}", path.join("/"));
    let folder_style = format!("{stem}/mod.rs");
    let file = if files.contains_key(&folder_style) { folder_style } else { format!("{stem}.rs") };
    Ok(parse(files, &file)?.items)
}

/// The single imports of a `use`.
pub(super) fn imports(tree: &UseTree) -> Vec<Import> {
    fn walk(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<Import>) {
        match tree {
            UseTree::Path(path) => {
                before.push(plain(&path.ident));
                walk(&path.tree, before, found);
                before.pop();
            }
            UseTree::Name(name) => {
                let name = plain(&name.ident);
                let mut segments = before.clone();
                // `use a::b::{self}` is `use a::b`.
                if name != "self" {
                    segments.push(name);
                }
                let name = segments.last().cloned();
                found.push(Import { segments, name });
            }
            UseTree::Rename(rename) => {
                let mut segments = before.clone();
                segments.push(plain(&rename.ident));
                found.push(Import { segments, name: Some(plain(&rename.rename)) });
            }
            UseTree::Glob(_) => found.push(Import { segments: before.clone(), name: None }),
            UseTree::Group(group) => {
                for tree in &group.items {
                    walk(tree, before, found);
                }
            }
        }
    }
    let mut found = Vec::new();
    walk(tree, &mut Vec::new(), &mut found);
    found
}

/// `r#type` is `type`.
pub(super) fn plain(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

pub(super) fn name_of(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) if item.ident != "_" => plain(&item.ident),
        Item::Enum(item) => plain(&item.ident),
        Item::Fn(item) => plain(&item.sig.ident),
        Item::Static(item) => plain(&item.ident),
        Item::Struct(item) => plain(&item.ident),
        Item::Trait(item) => plain(&item.ident),
        Item::Type(item) => plain(&item.ident),
        Item::Union(item) => plain(&item.ident),
        _ => return None,
    })
}

pub(super) fn visibility(item: &Item) -> Option<&Visibility> {
    Some(match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Union(item) => &item.vis,
        Item::Use(item) => &item.vis,
        _ => return None,
    })
}

pub(super) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether it is compiled for tests and editors alone.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).any(|attribute| {
        let condition = quote::ToTokens::to_token_stream(&attribute.meta).to_string();
        let mut words = condition.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.clone().any(|word| word == "test") && !words.any(|word| word == "not")
    })
}

/// Whether rustdoc leaves it out, so that nobody is promised anything.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).any(|attribute| {
        matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string().contains("hidden"))
    })
}
