//! Which operations reach which types.

use std::collections::BTreeMap;

use crate::change::Sides;

use super::view::View;

/// The operations of a state, and the types that each reaches.
pub(super) struct Users<'s> {
    operations: Vec<&'s str>,
    types: BTreeMap<&'s str, usize>,
    /// Of each type, two bits for each operation: for its requests and for its answers. A document may have
    /// thousands of both.
    bits: Vec<Vec<u64>>,
}

impl<'s> Users<'s> {
    /// Who reaches what: in any way, or in ways that are our channel's alone.
    pub(super) fn new(view: &View<'s>, ours: bool) -> Self {
        let schema = view.schema;
        let operations: Vec<&'s str> = schema.operations.keys().map(String::as_str).collect();
        let types: BTreeMap<&'s str, usize> =
            schema.types.keys().enumerate().map(|(number, name)| (name.as_str(), number)).collect();
        let numbers = |names: Vec<&'s str>| -> Vec<usize> {
            names.into_iter().filter_map(|name| types.get(name).copied()).collect()
        };
        let next: Vec<Vec<usize>> = schema
            .types
            .iter()
            .map(|(name, ty)| {
                let mut names = Vec::new();
                view.names(ty, Some(name), ours, &mut names);
                numbers(names)
            })
            .collect();
        let mut bits = vec![vec![0; (operations.len() * 2).div_ceil(64)]; types.len()];
        for (number, operation) in schema.operations.values().enumerate() {
            for (side, request) in [true, false].into_iter().enumerate() {
                let bit = number * 2 + side;
                let mut names = Vec::new();
                for (_, root) in operation.roots().filter(|(is_request, _)| *is_request == request) {
                    view.names(root, None, ours, &mut names);
                }
                let mut waiting = numbers(names);
                while let Some(ty) = waiting.pop() {
                    let word = &mut bits[ty][bit / 64];
                    if *word & (1 << (bit % 64)) == 0 {
                        *word |= 1 << (bit % 64);
                        waiting.extend(&next[ty]);
                    }
                }
            }
        }
        Self { operations, types, bits }
    }

    /// All operations.
    pub(super) fn all(&self) -> impl Iterator<Item = &'s str> {
        self.operations.iter().copied()
    }

    /// The operations that reach a type, and on which sides.
    pub(super) fn of(&self, name: &str) -> impl Iterator<Item = (&'s str, Sides)> {
        let bits = self.types.get(name).map(|number| &self.bits[*number]);
        self.operations.iter().enumerate().filter_map(move |(number, operation)| {
            let bits = bits?;
            let has = |bit: usize| bits[bit / 64] & (1 << (bit % 64)) != 0;
            let sides = Sides { request: has(number * 2), answer: has(number * 2 + 1) };
            (sides.request || sides.answer).then_some((*operation, sides))
        })
    }
}
