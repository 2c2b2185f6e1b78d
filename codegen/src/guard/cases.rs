//! Tables of cases: what a rule refuses, and the nearest that it does not.
//!
//! A guard and its twin show that a rule is there. That it is neither wider nor narrower than it should be
//! shows on its edges: each other code, the numbers beside a limit, the request in which one condition fails
//! and the demand is broken. Which of these are needed is found by changing the rule in every small way, and
//! looking for a request that tells the change from the rule.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use portone_ksnet_rules::{
    Contracts, Declared, Demand, Device, Devices, Kind, Level, Place, Rule, Status, Value,
};
use portone_ksnet_search::example::{Example, Given};
use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::read::{self, Ask, CasesForm};
use super::{FOLDER, ReadGuard, write};
use crate::emit::{Files, file, ident};
use crate::model::{Model, OperationModel};
use crate::mutation::{self, Mutant, Point};
use crate::reach::Word;
use crate::trial::{Agreed, Fill, Filled, Form, Shop, Stands};

/// How many requests are tried for one change before the best of them is taken.
const PATIENCE: usize = 60;

/// Adds a table of cases for each rule whose guards leave some change unnoticed.
///
/// What the spec says is shown by the rule's own guards; for what PortOne's schema says, all guards of the
/// operation count.
pub(super) fn add(
    model: &Model,
    operation: &OperationModel,
    guards: &[ReadGuard],
    files: &mut Files,
    twins: &mut Vec<String>,
) {
    let folder = format!("{FOLDER}/{}/", heck::ToSnakeCase::to_snake_case(operation.table.name));
    let mut of_rule: HashMap<&str, Vec<&ReadGuard>> = HashMap::new();
    for guard in guards {
        of_rule.entry(guard.rule.as_str()).or_default().push(guard);
    }
    let all: Vec<&ReadGuard> = guards.iter().collect();
    let samples = Samples::default();
    for (rule, origin) in operation.table.rules.iter().zip(&operation.rules) {
        let own = of_rule.get(rule.id).map_or(&[][..], Vec::as_slice);
        let shown_by = if origin.from_schema { &all } else { own };
        let unnoticed: Vec<Mutant> = mutation::mutants(operation.table, rule, model.contracts)
            .into_iter()
            .filter(|mutant| !shown_by.iter().any(|guard| guard.notices(mutant, rule)))
            .collect();
        let finder = Finder { model, operation, rule, samples: &samples };
        let found = finder.find(&unnoticed);
        let stem = format!("{folder}{}", heck::ToSnakeCase::to_snake_case(rule.id));
        for (name, text) in finder.files(&found) {
            let path = format!("{stem}_{name}");
            file(files, &format!("{path}.rs"), text);
            // What does not compile is no part of the tests.
            if name.contains('.') {
                twins.push(path[FOLDER.len() + 1..].to_owned());
            }
        }
    }
}

/// Values as they are written, by path, by what is wanted there and in the elements.
type Samples = RefCell<HashMap<(u16, Option<Word>, Option<(u16, Word)>), Option<Rc<Sample>>>>;

/// A value as it is written.
struct Sample {
    tokens: TokenStream,
    text: String,
    /// What it is.
    fill: Fill,
}

/// What shows a change.
enum Found {
    /// A value.
    Row(Row),
    /// A struct: for codes that no field can hold.
    Struct {
        example: Example,
        form: Form,
        /// Whether it breaks the rule.
        is_broken: bool,
    },
}

/// One case.
struct Row {
    devices: Devices,
    agreed: Agreed,
    /// What stands where, as it is written.
    written: BTreeMap<u16, Rc<Sample>>,
    filled: Filled,
    /// The rules of the same level that it breaks.
    broken: Vec<&'static str>,
    /// How many others it breaks, and on the other level.
    others: usize,
    /// Whether none of the other level is broken.
    alone: bool,
}

struct Finder<'a> {
    model: &'a Model,
    operation: &'a OperationModel,
    rule: &'static Rule,
    samples: &'a Samples,
}

impl Finder<'_> {
    /// Cases that show every change that any case can show.
    fn find(&self, mutants: &[Mutant]) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        for mutant in mutants {
            if found.iter().any(|found| self.shows(found, mutant)) {
                continue;
            }
            let points = mutation::first_differing(self.operation.table, self.rule, mutant, PATIENCE).found;
            let row = self.best_row(&points, mutant).map(Found::Row);
            found.extend(row.or_else(|| points.iter().find_map(|point| self.form(point, mutant))));
        }
        found
    }

    /// The case that shows the change and breaks the fewest other rules.
    fn best_row(&self, points: &[Point], mutant: &Mutant) -> Option<Row> {
        let mut best: Option<Row> = None;
        for point in points {
            let Some(row) = self.row(point).filter(|row| self.row_shows(row, mutant)) else { continue };
            let is_alone = row.others == 0;
            if best.as_ref().is_none_or(|best| row.others < best.others) {
                best = Some(row);
            }
            if is_alone {
                break;
            }
        }
        best
    }

    fn shows(&self, found: &Found, mutant: &Mutant) -> bool {
        match found {
            Found::Row(row) => self.row_shows(row, mutant),
            Found::Struct { form, .. } => mutant.shows_in_form(form, self.rule),
        }
    }

    fn row_shows(&self, row: &Row, mutant: &Mutant) -> bool {
        let is_seen = |level| level == self.rule.level;
        mutant.shows_in_values(&row.filled, self.rule, row.devices, row.agreed, &is_seen)
    }

    /// A struct that keeps every rule or breaks this one alone, and shows the change.
    fn form(&self, point: &Point, mutant: &Mutant) -> Option<Found> {
        let table = self.operation.table;
        let mut example = Example::bare(table, point.devices);
        for (path, fill) in &point.filled.values {
            example = match fill {
                Fill::Value(value) => example.with_value(*path, *value),
                Fill::There | Fill::Elements(_) => example.with_field(*path).locked(*path),
            };
        }
        example.contracts = Some(point.contracts.clone());
        example.declared = point.declared;
        let example = example.completed(&point.absent, Some(self.rule)).ok()?.tidy();
        let is_broken = example.judge(Some(self.rule)).is_ok();
        if !is_broken {
            example.judge(None).ok()?;
        }
        let text = if is_broken {
            write::broken(self.model, self.operation, self.rule, &example)
        } else {
            write::kept(self.model, self.operation, self.rule, &example, &TokenStream::new())
        };
        // Whatever is written must be read as what it is.
        let guard = read::guard(self.model, &text.to_string()).ok()?;
        guard.holds().ok()?;
        let form = guard.form;
        mutant.shows_in_form(&form, self.rule).then_some(Found::Struct { example, form, is_broken })
    }

    /// Whether the rule asks who makes the request.
    fn asks_for_the_shop(&self) -> bool {
        matches!(self.rule.demand, Demand::Needs(_) | Demand::AsDeclared { .. })
    }

    fn row(&self, point: &Point) -> Option<Row> {
        let table = self.operation.table;
        let mut example = Example::bare(table, point.devices);
        let mut wanted = BTreeMap::new();
        for (path, fill) in &point.filled.values {
            example = match fill {
                Fill::Value(value) if self.can_hold(*path, *value) => example.with_value(*path, *value),
                Fill::Value(_) => return None,
                Fill::There => example.with_field(*path).locked(*path),
                Fill::Elements(elements) => {
                    let mut inside = elements.iter().flatten();
                    let element = inside.next().map(|(path, value)| (*path, *value));
                    if inside.next().is_some() {
                        return None;
                    }
                    wanted.insert(*path, element);
                    example.with_field(*path).locked(*path)
                }
            };
        }
        let agreed = if self.asks_for_the_shop() { point.agreed() } else { Agreed::UNKNOWN };
        // Only a rule about contracts asks which ones there are.
        example.contracts = Some(match self.rule.demand {
            Demand::Needs(_) => point.contracts.clone(),
            _ => self.model.contracts.iter().map(|contract| contract.index).collect(),
        });
        example.declared = agreed.declared;
        let example = match example.clone().completed(&point.absent, Some(self.rule)) {
            Ok(example) => example,
            Err(_) => example,
        };
        self.filled(&example, &wanted, agreed)
    }

    fn filled(
        &self,
        example: &Example,
        elements: &BTreeMap<u16, Option<(u16, Value<'static>)>>,
        agreed: Agreed,
    ) -> Option<Row> {
        let table = self.operation.table;
        let (mut written, mut values) = (BTreeMap::new(), BTreeMap::new());
        for (path, given) in &example.given {
            let value = match given {
                Given::Field(value) => *value,
                Given::Fixed(value) => Some(*value),
            };
            let value = value.or_else(|| {
                mutation::code_allowed(table, *path).filter(|_| !table.paths[usize::from(*path)].list)
            });
            if value.is_some_and(|value| !self.can_hold(*path, value))
                || table.paths[usize::from(*path)].status == Status::Unsupported
            {
                return None;
            }
            let sample = self.sample(*path, value, elements.get(path).copied().flatten())?;
            values.insert(*path, sample.fill.clone());
            written.insert(*path, sample);
        }
        let agreed = match (agreed.contracts, &example.contracts) {
            (Contracts::Held(_), Some(held)) => {
                let contracts = held.iter().fold(Contracts::NONE, |all, contract| all.and(*contract));
                Agreed { contracts, ..agreed }
            }
            _ => agreed,
        };
        let (filled, devices) = (Filled { operation: table, values }, example.devices);
        let other_level = if self.rule.level == Level::Error { Level::Warn } else { Level::Error };
        let broken = filled.all_broken(self.rule.level, devices, agreed);
        let on_the_other_level = filled.all_broken(other_level, devices, agreed).len();
        let others = broken.iter().filter(|id| **id != self.rule.id).count() + on_the_other_level;
        Some(Row { devices, agreed, written, filled, broken, others, alone: on_the_other_level == 0 })
    }

    fn sample(
        &self,
        path: u16,
        value: Option<Value<'static>>,
        element: Option<(u16, Value<'static>)>,
    ) -> Option<Rc<Sample>> {
        let key = (path, value.map(Word::from), element.map(|(inside, value)| (inside, value.into())));
        if let Some(known) = self.samples.borrow().get(&key) {
            return known.clone();
        }
        let written = || {
            let element = element.map(|(inside, value)| write::element(self.operation, path, inside, value));
            let tokens = write::sample(self.model, self.operation, path, value, element.as_ref());
            let expr: syn::Expr = syn::parse2(tokens.clone()).ok()?;
            let fill = read::fill(self.model, self.operation, path, &expr).ok()??;
            Some(Rc::new(Sample { text: tokens.to_string(), tokens, fill }))
        };
        let sample = written();
        self.samples.borrow_mut().insert(key, sample.clone());
        sample
    }

    /// Whether the Rust type of the path has this value.
    fn can_hold(&self, path: u16, value: Value<'static>) -> bool {
        match self.operation.table.paths[usize::from(path)].kind {
            Kind::Enum(vocabulary) => {
                let mut codes = vocabulary.codes.iter().filter(|code| code.variant.is_some());
                codes.any(|code| Value::Text(code.code) == value)
            }
            _ => true,
        }
    }

    /// The files, each with its name's end.
    fn files(&self, found: &[Found]) -> Vec<(String, TokenStream)> {
        let mut files = Vec::new();
        // Warnings are asked of the shop that the struct names.
        let key_of =
            |row: &Row| (self.ask() == Ask::Warnings && self.asks_for_the_shop()).then(|| key(row.agreed));
        let mut tables: Vec<Vec<&Row>> = Vec::new();
        let (mut kept, mut broken) = (0, 0);
        for found in found {
            match found {
                Found::Row(row) => {
                    let same = |table: &&mut Vec<&Row>| {
                        table[0].devices == row.devices && key_of(table[0]) == key_of(row)
                    };
                    match tables.iter_mut().find(same) {
                        Some(table) => table.push(row),
                        None => tables.push(vec![row]),
                    }
                }
                Found::Struct { example, is_broken: true, .. } => {
                    broken += 1;
                    let text = write::broken(self.model, self.operation, self.rule, example);
                    files.push((format!("too_{broken}"), text));
                }
                Found::Struct { example, is_broken: false, .. } => {
                    kept += 1;
                    let checks = TokenStream::new();
                    let text = write::kept(self.model, self.operation, self.rule, example, &checks);
                    files.push((format!("not_{kept}.pass"), text));
                }
            }
        }
        for (number, rows) in tables.iter().enumerate() {
            let number = if number == 0 { String::new() } else { format!("_{}", number + 1) };
            files.extend(self.table(rows).map(|text| (format!("cases{number}.value"), text)));
        }
        files
    }

    fn ask(&self) -> Ask {
        match (self.rule.level, self.asks_for_the_shop()) {
            (Level::Warn, _) => Ask::Warnings,
            (Level::Error, true) => Ask::Shops,
            (Level::Error, false) => Ask::Errors,
        }
    }

    /// The cases as a file.
    fn table(&self, rows: &[&Row]) -> Option<TokenStream> {
        let first = rows.first()?;
        let columns = Looseness::ALL.into_iter().find_map(|looseness| self.columns(rows, looseness))?;
        let table = self.operation.table;
        let ask = self.ask();
        let (shops, shop_items) = self.shops(rows, ask);
        let contract = match ask {
            Ask::Warnings if self.asks_for_the_shop() => quote!(Shop),
            _ => quote!(RUNTIME),
        };
        let settings = {
            let operation = ident(table.name);
            let mut settings = vec![quote!(operation = #operation), quote!(contract = #contract)];
            if super::is_browser(self.operation) {
                let device = if first.devices.include(Device::Mobile) { quote!(MOBILE) } else { quote!(PC) };
                settings.push(quote!(device = #device));
            }
            for (name, path) in [("currency", table.currency), ("pay_method", table.pay_method)] {
                let fixed = columns.iter().find(|column| Some(column.path) == path && column.is_fixed);
                if let Some(Fill::Value(value)) = fixed.and_then(|_| first.filled.values.get(&path?)) {
                    let (name, code) = (format_ident!("{name}"), write::code(value));
                    settings.push(quote!(#name = #code));
                }
            }
            settings
        };
        let fields = columns.iter().filter(|column| !column.is_fixed);
        let struct_fields = fields.clone().map(|column| {
            let (name, ty) = (column.name(table.paths), column.ty(self.operation));
            let wire = table.paths[usize::from(column.path)].wire;
            let tokens = write::tokens(wire);
            let attribute = wire.contains('.').then(|| quote!(#[ksnet(path = #tokens)]));
            quote!(#attribute #name: #ty)
        });
        let parameters = fields.clone().filter(|column| column.varies).map(|column| {
            let (name, ty) = (column.name(table.paths), column.ty(self.operation));
            quote!(#name: #ty)
        });
        let values = fields.clone().map(|column| {
            let name = column.name(table.paths);
            if column.varies {
                return quote!(#name);
            }
            let value = column.value(first);
            quote!(#name: #value)
        });
        let cases = rows.iter().map(|row| {
            let arguments = fields.clone().filter(|column| column.varies).map(|column| column.value(row));
            let shop = shops.get(&key(row.agreed)).filter(|_| ask == Ask::Shops);
            let (shop, broken) = (shop.map(|shop| quote!(#shop,)), &row.broken);
            quote!((order(#(#arguments),*), #shop &[#(#broken),*]))
        });
        let row_type =
            if ask == Ask::Shops { quote!((Order, Contract, &[&str])) } else { quote!((Order, &[&str])) };
        let judged = ask == Ask::Errors && rows.iter().all(|row| self.is_whole_in_its_url(row));
        let alone = rows.iter().all(|row| row.alone);
        let checks = CasesForm { ask, alone, judged }.checks();
        let judge = judged.then(|| write::judge(table.name, first.devices));
        let about = write::doc(&format!(
            "Tries `{}`: what it is broken by, and the nearest that it is not.",
            self.rule.id
        ));
        let mut names = BTreeSet::from(["KsnetRequest".to_owned()]);
        if ask == Ask::Shops {
            names.insert("Contract".to_owned());
        }
        if !shop_items.is_empty() {
            names.insert("KsnetContract".to_owned());
        }
        let parameters: Vec<TokenStream> = parameters.collect();
        let many = (parameters.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        let body = quote! {
            #shop_items

            #[derive(KsnetRequest)]
            #[ksnet(#(#settings),*)]
            #[allow(dead_code)]
            struct Order { #(#struct_fields),* }

            /// The request, but for what makes the difference.
            #many
            fn order(#(#parameters),*) -> Order {
                Order { #(#values),* }
            }

            #[test]
            fn every_case_comes_out_as_it_should() {
                let cases: &[#row_type] = &[#(#cases),*];
                #checks
            }

            #judge
        };
        let body = imported(body, &mut names);
        let names = names.iter().map(|name| ident(name));
        Some(quote! {
            #about
            #[allow(unused_imports)]
            use portone_ksnet::{#(#names),*};
            #body
        })
    }

    /// The structs of shops, and how each is called in a case.
    fn shops(&self, rows: &[&Row], ask: Ask) -> (BTreeMap<Key, TokenStream>, TokenStream) {
        let (mut shops, mut items) = (BTreeMap::new(), TokenStream::new());
        if !self.asks_for_the_shop() {
            return (shops, items);
        }
        for row in rows {
            let key = key(row.agreed);
            if shops.contains_key(&key) {
                continue;
            }
            if row.agreed == Agreed::NOTHING && ask == Ask::Shops {
                shops.insert(key, quote!(Contract::NONE));
                continue;
            }
            let number = shops.values().filter(|shop| !shop.to_string().starts_with("Contract")).count();
            let name = if number == 0 { format_ident!("Shop") } else { format_ident!("Shop{}", number + 1) };
            let held = self.model.contracts.iter().filter(|c| row.agreed.contracts.hold(c.index).is_yes());
            let held = held.map(|contract| ident(contract.id));
            let product_type = match row.agreed.declared {
                Declared::Is(product_type) => {
                    let product_type = ident(product_type);
                    Some(quote!(, product_type = #product_type))
                }
                Declared::Unknown | Declared::Nothing => None,
            };
            items.extend(quote! {
                #[derive(KsnetContract)]
                #[ksnet(contracts(#(#held),*) #product_type)]
                struct #name;
            });
            shops.insert(key, quote!(#name::CONTRACT));
        }
        (shops, items)
    }

    /// The stand-in takes what travels in the URL to be there.
    fn is_whole_in_its_url(&self, row: &Row) -> bool {
        let paths = (0_u16..).zip(self.operation.table.paths);
        let mut in_the_url = paths.filter(|(_, path)| path.place != Place::Body);
        in_the_url.all(|(index, path)| !path.required || row.written.contains_key(&index))
    }

    /// The columns of the table, where the struct compiles with them.
    fn columns(&self, rows: &[&Row], looseness: Looseness) -> Option<Vec<Column>> {
        let table = self.operation.table;
        let mut paths: BTreeSet<u16> = rows.iter().flat_map(|row| row.written.keys().copied()).collect();
        if looseness == Looseness::Optional {
            // What is nowhere must look as if it could be.
            for slot in self.rule.slots {
                let end = table.paths[usize::from(*slot)].end;
                if paths.range(*slot..end).next().is_none() {
                    paths.extend(mutation::stand_in(table, *slot, &BTreeSet::new()));
                }
            }
            paths.retain(|path| table.paths[usize::from(*path)].status != Status::Unsupported);
        }
        let is_same = |one: &Row, other: &Row, path: u16| {
            let [one, other] = [one, other].map(|row| row.written.get(&path));
            one.map(|sample| &sample.text) == other.map(|sample| &sample.text)
        };
        let column = |path: u16| {
            let is_everywhere = rows.iter().all(|row| row.written.contains_key(&path));
            let varies = rows.iter().any(|row| !is_same(row, rows[0], path));
            let is_short = Some(path) == table.currency || Some(path) == table.pay_method;
            let is_fixed = !varies && is_short && looseness == Looseness::Fixed;
            let optional = !is_fixed && (!is_everywhere || looseness == Looseness::Optional);
            Column { path, optional, varies, is_fixed }
        };
        let columns: Vec<Column> = paths.into_iter().map(column).collect();
        let stands = columns.iter().map(|column| {
            let stands = match rows[0].filled.values.get(&column.path) {
                Some(Fill::Value(value)) if column.is_fixed => Stands::Fixed(*value),
                _ => Stands::Field { optional: column.optional },
            };
            (column.path, stands)
        });
        let form = Form {
            operation: table,
            stands: stands.collect(),
            devices: rows[0].devices,
            shop: match self.ask() {
                Ask::Warnings if self.asks_for_the_shop() => Shop::Type(rows[0].agreed),
                _ => Shop::RunTime,
            },
            allowed: BTreeSet::new(),
        };
        let is_refused = form.rules().into_iter().any(|rule| form.compiled(table, rule).is_some());
        (!is_refused).then_some(columns)
    }
}

/// How much of the struct is left to run time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Looseness {
    /// The currency and the pay method are fixed where they are always the same.
    Fixed,
    /// Everything is a field.
    Fields,
    /// Every field is optional.
    Optional,
}

impl Looseness {
    const ALL: [Self; 3] = [Self::Fixed, Self::Fields, Self::Optional];
}

struct Column {
    path: u16,
    optional: bool,
    /// Whether it differs from case to case.
    varies: bool,
    /// Whether it is a setting of the struct and no field.
    is_fixed: bool,
}

impl Column {
    fn name(&self, paths: &[portone_ksnet_rules::Path]) -> proc_macro2::Ident {
        write::field_name(paths[usize::from(self.path)].wire)
    }

    fn ty(&self, operation: &OperationModel) -> TokenStream {
        let ty = write::field_type(operation, self.path);
        if self.optional { quote!(Option<#ty>) } else { ty }
    }

    fn value(&self, row: &Row) -> TokenStream {
        match row.written.get(&self.path).map(|sample| &sample.tokens) {
            Some(value) if self.optional => quote!(Some(#value)),
            Some(value) => value.clone(),
            None => quote!(None),
        }
    }
}

/// What tells shops apart.
type Key = (u32, Option<&'static str>);

fn key(agreed: Agreed) -> Key {
    let contracts = match agreed.contracts {
        Contracts::Unknown => u32::MAX,
        Contracts::Held(bits) => bits,
    };
    match agreed.declared {
        Declared::Is(declared) => (contracts, Some(declared)),
        Declared::Unknown | Declared::Nothing => (contracts, None),
    }
}

/// The same tokens with `portone_ksnet::Name` as `Name`, which is added to the names to import. Paths into a
/// module of the crate are left as they are.
fn imported(tokens: TokenStream, names: &mut BTreeSet<String>) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut short = TokenStream::new();
    let mut i = 0;
    while i < trees.len() {
        if let [TokenTree::Ident(krate), TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Ident(name), ..] =
            &trees[i..]
            && krate == "portone_ksnet"
            && name.to_string().starts_with(|c: char| c.is_ascii_uppercase())
        {
            names.insert(name.to_string());
            i += 3;
            continue;
        }
        short.extend([match &trees[i] {
            TokenTree::Group(group) => {
                proc_macro2::Group::new(group.delimiter(), imported(group.stream(), names)).into()
            }
            other => other.clone(),
        }]);
        i += 1;
    }
    short
}
