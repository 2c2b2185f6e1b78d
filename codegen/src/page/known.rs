//! What becomes of the paths of all operations, looked up once for the advice of all rules.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use super::method::{Method, methods};
use super::standing::{Asked, Taken};
use crate::model::{Model, OperationModel};

/// The operations, each asked with each of its pay methods and without any.
pub(super) struct Known<'a> {
    pub(super) model: &'a Model,
    methods: &'a [Vec<Method>],
    /// By operation; first without a pay method, then with each.
    asked: Vec<Vec<OnceCell<Asked<'a>>>>,
    taken: RefCell<HashMap<(usize, usize, u16), Taken>>,
}

/// The pay methods of each operation.
pub(super) fn methods_of_each(model: &Model) -> Vec<Vec<Method>> {
    model.operations.iter().map(|operation| methods(model, operation)).collect()
}

impl<'a> Known<'a> {
    /// `methods` are those of each operation.
    pub(super) fn new(model: &'a Model, methods: &'a [Vec<Method>]) -> Self {
        let asked = methods.iter().map(|methods| (0..=methods.len()).map(|_| OnceCell::new()).collect());
        Self { model, methods, asked: asked.collect(), taken: RefCell::default() }
    }

    /// The pay methods that an operation takes.
    pub(super) fn methods(&self, operation: &OperationModel) -> &'a [Method] {
        let place = self.place(operation);
        place.and_then(|place| self.methods.get(place)).map_or(&[], Vec::as_slice)
    }

    /// Whether an operation takes a path with the pay method of this number, or whatever the pay method is.
    pub(super) fn taken(&self, operation: &OperationModel, method: Option<usize>, path: u16) -> Taken {
        let Some(place) = self.place(operation) else { return Taken::No };
        let way = method.map_or(0, |method| method + 1);
        if let Some(taken) = self.taken.borrow().get(&(place, way, path)) {
            return *taken;
        }
        let methods = &self.methods[place];
        let asked = self.asked[place][way]
            .get_or_init(|| Asked::new(operation.table, method.map(|method| &methods[method]), methods));
        let taken = asked.standing(path).taken;
        self.taken.borrow_mut().insert((place, way, path), taken);
        taken
    }

    fn place(&self, operation: &OperationModel) -> Option<usize> {
        self.model.operations.iter().position(|other| other.table.name == operation.table.name)
    }
}
