//! Operations compared, and what is left over when all that is reached has been.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{FactKind, Moved, What};

use super::facts::{self, Moves, fact};
use super::fingerprint;
use super::model::{Field, Line, Operation};
use super::shapes::all;
use super::walk::{Found, Side, Site, Walk, Within};

impl<'s> Walk<'_, 's> {
    /// Compares all that there is.
    pub(super) fn everything(&mut self) {
        let (old, new) = (self.old.schema, self.new.schema);
        let mut moved = Moves::default();
        facts::notes(&old.notes, &new.notes, &mut moved);
        self.changed(Site::new("servers", "servers", Within::All), moved, Line::default());
        for (a, b) in self.operation_pairs() {
            self.operation(a, b);
        }
        self.go_on();
        self.left_over();
    }

    /// Operations of one name; and of those without a partner, operations at one endpoint.
    fn operation_pairs(&self) -> Vec<(Option<&'s str>, Option<&'s str>)> {
        let ids = |walk: &Self, old: bool| -> BTreeSet<&'s str> {
            let schema = if old { walk.old.schema } else { walk.new.schema };
            schema.operations.keys().chain(schema.elsewhere.operations.keys()).map(String::as_str).collect()
        };
        let (old, new) = (ids(self, true), ids(self, false));
        let mut pairs: Vec<_> = old.intersection(&new).map(|id| (Some(*id), Some(*id))).collect();
        let mut came: BTreeMap<Option<&str>, &'s str> = BTreeMap::new();
        let endpoint = |schema: &'s super::Schema, id: &str| schema.operations.get(id)?.endpoint.as_deref();
        let mut fresh: BTreeSet<&'s str> = new.difference(&old).copied().collect();
        for id in &fresh {
            came.insert(endpoint(self.new.schema, id), id);
        }
        for id in old.difference(&new) {
            let at = endpoint(self.old.schema, id);
            let partner = came.get(&at).filter(|_| at.is_some()).copied();
            if let Some(partner) = partner {
                fresh.remove(partner);
            }
            pairs.push((Some(id), partner));
        }
        pairs.extend(fresh.into_iter().map(|id| (None, Some(id))));
        pairs
    }

    fn operation(&mut self, old: Option<&'s str>, new: Option<&'s str>) {
        let known =
            |id: Option<&'s str>, schema: &'s super::Schema| id.and_then(|id| schema.operations.get(id));
        let (a, b) = (known(old, self.old.schema), known(new, self.new.schema));
        let path = |id: Option<&'s str>, op: Option<&'s Operation>| {
            op.and_then(|op| op.endpoint.as_deref()).or(id).unwrap_or_default()
        };
        let (old_path, new_path) = (path(old, a), path(new, b));
        let site = |side| Site::new(old_path, new_path, Within::Operation(old, new, side));
        let line = b.or(a).map(|op| op.line).unwrap_or_default();
        let what = match (old, new) {
            (Some(_), Some(_)) => What::Changed,
            (_, None) => What::Removed,
            (None, _) => What::Added,
        };
        if let (Some(old), Some(new), Some(a), Some(b)) = (old, new, a, b) {
            let mut moved = Moves::default();
            facts::values(
                [fact(FactKind::Code, old)].into_iter(),
                [fact(FactKind::Code, new)].into_iter(),
                &mut moved.facts,
            );
            let endpoint =
                |op: &Operation| op.endpoint.clone().map(|at| fact(FactKind::Endpoint, at)).into_iter();
            facts::values(endpoint(a), endpoint(b), &mut moved.facts);
            facts::notes(&a.notes, &b.notes, &mut moved);
            let statuses = |op: &'s Operation| op.answers.keys().map(|status| fact(FactKind::Code, status));
            facts::values(statuses(a), statuses(b), &mut moved.facts);
            self.changed(site(Side::Both), moved, b.line);
            self.fields(&site(Side::Request), &a.parameters, &b.parameters, str::to_owned);
            self.fields(&site(Side::Request), &a.request, &b.request, facts::body);
            for (status, before) in &a.answers {
                if let Some(after) = b.answers.get(status) {
                    self.field(&site(Side::Answer).below(status), before, after);
                }
            }
            return;
        }
        let moved = match (a, b) {
            (Some(op), None) if what == What::Removed => {
                all(what, facts::of_operation(old.unwrap_or_default(), op))
            }
            (None, Some(op)) if what == What::Added => {
                all(what, facts::of_operation(new.unwrap_or_default(), op))
            }
            _ => Vec::new(),
        };
        if what == What::Changed {
            let mark = |schema, id: Option<&'s str>| id.and_then(|id| fingerprint::of_operation(schema, id));
            if mark(self.old.schema, old) == mark(self.new.schema, new) {
                return;
            }
        }
        let found = Found::new(site(Side::Both), what, moved, line);
        self.found.push(Found { known_by_mark: what == What::Changed, ..found });
    }

    fn fields(
        &mut self,
        site: &Site<'s>,
        old: &'s BTreeMap<String, Field>,
        new: &'s BTreeMap<String, Field>,
        name: fn(&str) -> String,
    ) {
        let keys: BTreeSet<&'s String> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let at = site.below(&name(key));
            let (what, field) = match (old.get(key), new.get(key)) {
                (Some(a), Some(b)) => {
                    self.field(&at, a, b);
                    continue;
                }
                (Some(a), None) => (What::Removed, a),
                (None, Some(b)) => (What::Added, b),
                (None, None) => continue,
            };
            let moved = all(what, facts::of_field(&name(key), field));
            self.found.push(Found::new(at, what, moved, field.ty.line));
        }
    }

    fn field(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field) {
        let mut moved = Moves::default();
        if old.required != new.required {
            let (from, to) = (facts::presence(old.required), facts::presence(new.required));
            moved.push(Moved::Became { from, to });
        }
        self.types(site, &old.ty, &new.ty, &mut moved);
        self.changed(site.clone(), moved, new.ty.line);
    }

    /// Types that nothing brought together: by name, then by what they are. The rest came or went.
    fn left_over(&mut self) {
        let names = |walk: &Self, old: bool| -> BTreeSet<&'s str> {
            let (view, met) = if old { (walk.old, &walk.met_old) } else { (walk.new, &walk.met_new) };
            let schema = view.schema;
            let all = schema.types.keys().chain(schema.elsewhere.types.keys()).map(String::as_str);
            all.filter(|name| !met.contains(name)).collect()
        };
        // One that is written in place wherever it was used may still stand there under its name.
        let (old, new) = (names(self, true), names(self, false));
        for name in old.union(&new).filter(|name| self.old.has(name) && self.new.has(name)) {
            if old.contains(name) && new.contains(name) || self.is_similar(name, name) {
                self.pair(name, name);
            }
        }
        self.go_on();
        let (old, new) = (names(self, true), names(self, false));
        let mut marks: BTreeMap<Option<String>, Vec<&'s str>> = BTreeMap::new();
        for name in &old {
            marks.entry(fingerprint::of_type(self.old.schema, name)).or_default().push(name);
        }
        for name in new {
            let mark = fingerprint::of_type(self.new.schema, name);
            let twins = marks.get_mut(&mark);
            let twin = twins.and_then(|twins| {
                let at = twins.iter().position(|twin| self.is_equal(twin, name))?;
                Some(twins.remove(at))
            });
            match twin {
                Some(twin) => self.pair(twin, name),
                None => self.one_sided(What::Added, name),
            }
        }
        for name in marks.into_values().flatten() {
            self.one_sided(What::Removed, name);
        }
        self.go_on();
    }

    fn one_sided(&mut self, what: What, name: &'s str) {
        let (view, within) = match what {
            What::Removed => (self.old, Within::Types(Some(name), None)),
            _ => (self.new, Within::Types(None, Some(name))),
        };
        let ty = view.ty(name);
        let mut moved = Vec::new();
        if let Some(ty) = ty {
            facts::of_type("", ty, &mut moved);
        }
        let line = ty.map(|ty| ty.line).unwrap_or_default();
        self.found.push(Found::new(Site::new(name, name, within), what, all(what, moved), line));
    }
}
