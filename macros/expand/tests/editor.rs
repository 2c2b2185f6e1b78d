//! What the derives repeat for editors leads somewhere: every name of right code is an item of the modules that
//! rust-analyzer sees, documented, and stands where the merchant wrote it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use portone_ksnet_expand::Tables;
use portone_ksnet_rules::Kind;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::{Attribute, Item, UseTree};

const TABLES: Tables = Tables {
    operations: &portone_ksnet_matrix::OPERATIONS,
    contracts: &portone_ksnet_matrix::CONTRACTS,
    editors: true,
};

/// The items of the modules for editors, by path, each with whether it is documented.
fn items() -> BTreeMap<String, bool> {
    let mut items = BTreeMap::new();
    for file in ["src/editor.rs", "generated/types/src/editor.rs"] {
        collect(&syn::parse_file(&read(file)).unwrap().items, "", &mut items);
    }
    items
}

fn collect(items: &[Item], around: &str, found: &mut BTreeMap<String, bool>) {
    let documented =
        |attributes: &[Attribute]| attributes.iter().any(|attribute| attribute.path().is_ident("doc"));
    for item in items {
        match item {
            Item::Mod(module) => {
                let path = format!("{around}::{}", module.ident);
                let (_, inside) = module.content.as_ref().unwrap();
                collect(inside, &path, found);
                found.insert(path, documented(&module.attrs));
            }
            Item::Type(ty) => {
                found.insert(format!("{around}::{}", ty.ident), documented(&ty.attrs));
            }
            // What is named once more has its documentation at home.
            Item::Use(named) => found.extend(
                names(&named.tree).iter().map(|path| (format!("{around}::{}", path.last().unwrap()), true)),
            ),
            _ => panic!("an editor has no use for `{}`", item.to_token_stream()),
        }
    }
}

/// The paths of a tree of names.
fn names(tree: &UseTree) -> Vec<Vec<Ident>> {
    let below = |ident: &Ident, tree: &UseTree| {
        names(tree).into_iter().map(|path| [vec![ident.clone()], path].concat()).collect()
    };
    match tree {
        UseTree::Path(path) => below(&path.ident, &path.tree),
        UseTree::Name(name) => vec![vec![name.ident.clone()]],
        UseTree::Rename(name) => vec![vec![name.ident.clone()]],
        UseTree::Group(group) => group.items.iter().flat_map(names).collect(),
        UseTree::Glob(_) => panic!("an editor is told names, not globs"),
    }
}

/// The paths that an expansion has for editors, below their module.
fn repeated(expansion: TokenStream) -> Vec<Vec<Ident>> {
    let file: syn::File = syn::parse2(expansion).unwrap();
    let Some(Item::Macro(given)) = file.items.first() else { return Vec::new() };
    assert!(given.mac.path.segments.iter().any(|segment| segment.ident == "for_editors"));
    let repeated: syn::File = given.mac.parse_body().unwrap();
    let Some(Item::Use(tree)) = repeated.items.first() else { return Vec::new() };
    let paths = names(&tree.tree);
    let module = ["portone_ksnet", "__private", "editor"];
    assert!(paths.iter().all(|path| path.iter().zip(module).all(|(segment, name)| segment == name)));
    paths.into_iter().map(|path| path[module.len()..].to_vec()).collect()
}

fn written(path: &[Ident]) -> String {
    path.iter().flat_map(|segment| ["::".to_owned(), segment.to_string()]).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &str) -> Vec<PathBuf> {
    let (mut folders, mut files) = (vec![root().join(folder)], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// What the derives make of every item of a file.
fn expansions(source: &str) -> Vec<TokenStream> {
    let derives = |attributes: &[Attribute], name: &str| {
        attributes
            .iter()
            .any(|one| one.path().is_ident("derive") && one.to_token_stream().to_string().contains(name))
    };
    let file = syn::parse_file(source).unwrap();
    let items = file.items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some((&item.attrs, item.to_token_stream())),
        Item::Enum(item) => Some((&item.attrs, item.to_token_stream())),
        _ => None,
    });
    items
        .filter_map(|(attributes, tokens)| match () {
            () if derives(attributes, "KsnetRequest") => Some(TABLES.request(tokens)),
            () if derives(attributes, "KsnetPart") => Some(TABLES.part(tokens)),
            () if derives(attributes, "KsnetContract") => Some(TABLES.contract(tokens)),
            () => None,
        })
        .collect()
}

#[test]
fn every_item_that_an_editor_shows_is_documented() {
    let items = items();
    assert!(items.len() > 1000, "{} items are too few", items.len());
    for (path, documented) in items {
        assert!(documented, "{path} has no documentation");
    }
}

/// A code of PortOne's that KSNET has no use for is not offered, and may stand where no rule looks at it.
fn is_of_no_use(path: &[Ident]) -> bool {
    let [code, _, vocabulary, name] = path else { return false };
    let kinds = TABLES.operations.iter().flat_map(|operation| operation.paths).map(|path| path.kind);
    code == "code"
        && kinds.into_iter().any(|kind| match kind {
            Kind::Enum(known) => {
                vocabulary == known.name
                    && known.codes.iter().any(|code| name == code.code && code.variant.is_none())
            }
            _ => false,
        })
}

#[test]
fn every_name_of_right_code_is_an_item() {
    let items = items();
    let right =
        |path: &PathBuf| !read(path.strip_prefix(root()).unwrap().to_str().unwrap()).contains("//! Breaks");
    let files: Vec<PathBuf> =
        files("tests/ui/rules").into_iter().filter(right).chain(files("tests/merchants/pass")).collect();
    let mut count = 0;
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        // `contracts()` has a place for a name that is not there yet.
        let is_name = |path: &Vec<Ident>| path.last().is_some_and(|last| last != "__");
        // rustc has taken out what `#[cfg]` hides before a derive sees it; here it is refused.
        let taken = |expansion: &TokenStream| !expansion.to_string().contains("compile_error");
        let names = expansions(&source).into_iter().filter(taken).flat_map(repeated);
        for path in names.filter(is_name) {
            let known = items.contains_key(&written(&path)) || is_of_no_use(&path);
            assert!(known, "{} of {} is no item", written(&path), file.display());
            count += 1;
        }
    }
    assert!(count > 1000, "{count} names are too few");
}

#[test]
fn names_stand_where_they_were_written() {
    let source = "#[ksnet(operation = requestPayment, currency = CURRENCY_KRW, allow(locale-ignored))]
        struct Order { #[ksnet(path = customer.fullName)] buyer: String, #[ksnet(path = a.type)] odd: String }";
    let paths = repeated(TABLES.request(source.parse().unwrap()));
    let placed = |path: &[Ident]| {
        path.iter()
            .filter_map(|segment| segment.span().source_text())
            .filter(|text| text.len() < 40)
            .collect::<Vec<_>>()
    };
    let found: Vec<(String, Vec<String>)> = paths.iter().map(|path| (written(path), placed(path))).collect();
    for (path, words) in [
        ("::key::request::operation", vec!["operation"]),
        ("::operation::requestPayment", vec!["requestPayment"]),
        ("::code::sdk::Currency::KRW", vec!["CURRENCY_KRW"]),
        ("::of::requestPayment::rule::locale_ignored", vec!["locale"]),
        ("::of::requestPayment::rule::locale_ignored", vec!["ignored"]),
        ("::key::field::path", vec!["path"]),
        ("::of::requestPayment::path::customer::fullName", vec!["customer", "fullName"]),
        ("::of::requestPayment::path::a::r#type", vec!["a", "type"]),
    ] {
        let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
        assert!(
            found.contains(&(path.to_owned(), words.clone())),
            "{path} at {words:?} is not among {found:?}"
        );
    }
}

/// A setting that the derives know and an editor does not explain, or the other way round.
#[test]
fn editors_know_the_settings_that_the_derives_know() {
    let items = items();
    let explained = |module: &str| -> Vec<String> {
        let below = items.keys().filter_map(|path| path.strip_prefix(&format!("::key::{module}::")));
        below.map(str::to_owned).collect()
    };
    for (module, expansion) in [
        ("request", TABLES.request("#[ksnet(qqqqqqqq)] struct Order { a: u8 }".parse().unwrap())),
        (
            "field",
            TABLES.request(
                "#[ksnet(operation = requestPayment)] struct Order { #[ksnet(qqqqqqqq)] a: u8 }"
                    .parse()
                    .unwrap(),
            ),
        ),
        (
            "variant",
            TABLES.request(
                "#[ksnet(operation = requestPayment)] enum Order { #[ksnet(qqqqqqqq)] A { a: u8 } }"
                    .parse()
                    .unwrap(),
            ),
        ),
        ("part", TABLES.part("#[ksnet(qqqqqqqq)] struct Buyer { full_name: String }".parse().unwrap())),
        ("contract", TABLES.contract("#[ksnet(qqqqqqqq)] struct Shop;".parse().unwrap())),
    ] {
        // The message lists what there is instead.
        let expansion = expansion.to_string();
        let message = expansion.split('"').find(|text| text.contains("`qqqqqqqq`")).unwrap();
        let mut known: Vec<String> = message.split('`').skip(3).step_by(2).map(str::to_owned).collect();
        known.sort();
        assert_eq!(explained(module), known, "in {module}: {message}");
    }
}

#[test]
fn code_that_says_nothing_to_the_derives_has_nothing_for_editors() {
    let expansion = TABLES.contract("struct Shop;".parse().unwrap()).to_string();
    assert!(!expansion.contains("for_editors"), "{expansion}");
}
