//! Each operation through the public client: what is sent, and what is made of the answer.

mod billing_keys;
mod cash_receipts;
mod escrow;
mod lists;
mod payments;
mod refusals;
mod schedules;
mod shop;

use portone_ksnet::matrix::OPERATIONS;
use portone_ksnet::rules::Surface;

/// A request of every operation is written here, by hand or made from the tables.
#[test]
fn every_operation_of_the_rest_api_is_sent_here() {
    let sources = [
        include_str!("billing_keys.rs"),
        include_str!("cash_receipts.rs"),
        include_str!("escrow.rs"),
        include_str!("lists.rs"),
        include_str!("payments.rs"),
        include_str!("schedules.rs"),
        include_str!("shop.rs"),
    ]
    .concat();
    let rest = OPERATIONS.iter().filter(|operation| matches!(operation.surface, Surface::Rest { .. }));
    for name in rest.map(|operation| operation.name) {
        let derived = sources.contains(&format!("operation = {name},"))
            || sources.contains(&format!("operation = {name})"));
        let made = format!("{}{}::new(", name[..1].to_uppercase(), &name[1..]);
        assert!(derived || sources.contains(&made), "`{name}` is not sent");
    }
}
