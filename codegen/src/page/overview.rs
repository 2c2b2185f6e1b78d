//! The pay methods side by side: which requests take them, which contracts they need, and where they differ.

use portone_ksnet_rules::{Condition, Contract, Demand, Operation, Rule};

use super::label::labels;
use super::method::{Method, concerns, methods, of_all};
use super::standing::{Asked, Standing};
use crate::model::{CapabilityModel, Model, OperationModel};

/// The pay methods side by side.
pub(super) struct Overview<'m> {
    /// The columns.
    pub(super) methods: Vec<Method>,
    /// Which operations take which methods, in the order of [`Overview::methods`].
    pub(super) operations: Vec<(&'m OperationModel, Vec<bool>)>,
    /// The questions that are asked of pay methods.
    pub(super) features: Vec<&'m CapabilityModel>,
    /// The rules by which each method needs each contract, with the operation.
    pub(super) contracts: Vec<(&'static Contract, Vec<Needing<'m>>)>,
    /// The fields of an operation whose standing is not the same with every method.
    pub(super) differences: Vec<(&'m OperationModel, Vec<Row>)>,
}

/// Rules that need a contract, as indexes into those of the operation.
pub(super) type Needing<'m> = Vec<(&'m OperationModel, usize)>;

/// A path and what becomes of it with each method; `None` where the operation does not take the method.
pub(super) struct Row {
    pub(super) path: u16,
    pub(super) cells: Vec<Option<Standing>>,
}

pub(super) fn overview(model: &Model) -> Overview<'_> {
    let columns = of_all(model);
    let mut overview = Overview {
        operations: Vec::new(),
        features: features(model),
        contracts: model
            .contracts
            .iter()
            .map(|contract| (contract, vec![Vec::new(); columns.len()]))
            .collect(),
        differences: Vec::new(),
        methods: columns,
    };
    for operation in &model.operations {
        let taken = methods(model, operation);
        if taken.is_empty() {
            continue;
        }
        let takes = |code: &str| taken.iter().position(|method| method.code == code);
        let at: Vec<Option<usize>> = overview.methods.iter().map(|method| takes(&method.code)).collect();
        overview.operations.push((operation, at.iter().map(Option::is_some).collect()));
        overview.needs(operation, &taken, &at);
        let rows = differences(operation.table, &taken, &at);
        if !rows.is_empty() {
            overview.differences.push((operation, rows));
        }
    }
    overview
}

/// What is asked of the vocabulary of pay methods.
fn features(model: &Model) -> Vec<&CapabilityModel> {
    let names = model.operations.iter().filter_map(|operation| {
        let path = &operation.table.paths[usize::from(operation.table.pay_method?)];
        super::view::vocabulary(path)
    });
    let name = names.into_iter().next();
    model.capabilities.iter().filter(|feature| Some(feature.vocabulary.as_str()) == name).collect()
}

impl<'m> Overview<'m> {
    /// Adds the contracts that an operation needs with each method.
    fn needs(&mut self, operation: &'m OperationModel, taken: &[Method], at: &[Option<usize>]) {
        for (index, rule) in operation.table.rules.iter().enumerate() {
            let Demand::Needs(contract) = rule.demand else { continue };
            let Some((_, cells)) = self.contracts.iter_mut().find(|(known, _)| known.id == contract.id)
            else {
                continue;
            };
            for (cell, method) in cells.iter_mut().zip(at) {
                if let Some(method) = method
                    && concerns(operation.table, rule, &taken[*method], taken)
                {
                    cell.push((operation, index));
                }
            }
        }
    }
}

/// The paths that are not the same with every method, other than the methods' own fields.
fn differences(table: &'static Operation, taken: &[Method], at: &[Option<usize>]) -> Vec<Row> {
    let asked: Vec<Option<Asked<'_>>> =
        at.iter().map(|method| method.map(|method| Asked::new(table, Some(&taken[method]), taken))).collect();
    let mut rows = Vec::new();
    for path in (0..=u16::MAX).take(table.paths.len()) {
        if taken.iter().any(|method| method.owns(table, path)) || table.pay_method == Some(path) {
            continue;
        }
        let cells: Vec<Option<Standing>> =
            asked.iter().map(|asked| asked.as_ref().map(|asked| asked.standing(path))).collect();
        let mut said = cells.iter().flatten().map(labels);
        let first = said.next();
        if said.any(|other| first.as_ref() != Some(&other)) {
            rows.push(Row { path, cells });
        }
    }
    rows
}

/// The standing of every path of an operation, with each of its methods, or at all.
pub(super) fn standings(table: &'static Operation, taken: &[Method]) -> Vec<Row> {
    let asked: Vec<Asked<'_>> = if taken.is_empty() {
        vec![Asked::new(table, None, taken)]
    } else {
        taken.iter().map(|method| Asked::new(table, Some(method), taken)).collect()
    };
    (0..=u16::MAX)
        .take(table.paths.len())
        .map(|path| Row { path, cells: asked.iter().map(|asked| Some(asked.standing(path))).collect() })
        .collect()
}

/// The codes of the methods that a rule is about: all of them, where it leaves them all open.
pub(super) fn about<'t>(table: &Operation, rule: &Rule, taken: &'t [Method]) -> Vec<&'t Method> {
    let own = |method: &Method| {
        let demanded = match rule.demand {
            Demand::Needs(_) => Vec::new(),
            _ => rule.slots.to_vec(),
        };
        !demanded.is_empty() && demanded.iter().all(|path| method.owns(table, *path))
    };
    if let Some(owner) = taken.iter().find(|method| own(method)) {
        return vec![owner];
    }
    let owned = |method: &&Method| {
        rule.when.iter().any(|condition| match *condition {
            Condition::Present(slot) | Condition::In { slot, .. } => {
                method.owns(table, rule.slots[usize::from(slot)])
            }
            _ => false,
        })
    };
    if let Some(owner) = taken.iter().find(owned) {
        return vec![owner];
    }
    taken.iter().filter(|method| concerns(table, rule, method, taken)).collect()
}
