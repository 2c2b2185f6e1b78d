//! Cancels of payments that are odd, of any day, and planned before something changed.

use std::cell::Cell;
use std::time::Duration;

use portone_ksnet::cancel::{CancelAmount, CancelPlanning, RefundAccount, WhyNot};
use portone_ksnet::{
    Contract, Error, KsnetContract, KsnetPart, KsnetRequest, Outcome, RestBank, Timestamp, answer, operation,
};
use proptest::prelude::*;
use serde_json::json;

use crate::payment::{Given, cancellation};
use crate::shop::{Agreed, Shop};

fn noon() -> Timestamp {
    Timestamp::of_korea(2026, 9, 1, 12, 0, 0).expect("a day")
}

#[track_caller]
fn refused(given: &Given, amount: impl Into<CancelAmount>, why: &WhyNot) {
    let refusal = given.read().cancel_plan(amount, noon(), &Contract::NONE).expect_err("refused");
    assert_eq!(refusal.why(), why, "{refusal}");
    assert!(!refusal.facts().is_empty() && !refusal.to_string().is_empty());
}

fn amounts(paid: i64, discount: i64) -> Given {
    Given::paid().with("/amount/paid", json!(paid)).with("/amount/discount", json!(discount))
}

#[test]
fn what_was_never_paid_does_not_go_back() {
    for (paid, discount) in [(11_999, 0), (100, 0), (0, 0), (9_000, 2_999), (-1, 12_001), (12_001, -1)] {
        refused(&amounts(paid, discount), 1, &WhyNot::BrokenBooks);
        refused(&amounts(paid, discount), CancelAmount::rest(), &WhyNot::BrokenBooks);
    }
    for (paid, discount) in [(12_000, 0), (9_000, 3_000), (0, 12_000)] {
        assert!(amounts(paid, discount).read().cancel_plan(1, noon(), &Contract::NONE).is_ok());
    }
    // Whether what was paid is told without what went back is written nowhere: either is taken.
    for paid in [12_000, 8_000] {
        let partly = Given::paid().cancelled(&[(4_000, 0, 364)]).with("/amount/paid", json!(paid));
        let plan = partly.read().cancel_plan(CancelAmount::rest(), noon(), &Contract::NONE).expect("taken");
        assert_eq!(plan.amount().minor_units(), 8_000);
    }
    let partly = Given::paid().cancelled(&[(4_000, 0, 364)]).with("/amount/paid", json!(7_999));
    refused(&partly, CancelAmount::rest(), &WhyNot::BrokenBooks);
}

#[test]
fn a_part_of_a_promotion_is_nobodys_to_reckon() {
    let promoted = || amounts(9_000, 3_000).with("/promotionId", json!("half-price"));
    refused(&promoted(), 1, &WhyNot::PromotionInPart);
    refused(&promoted(), 11_999, &WhyNot::PromotionInPart);
    refused(&promoted().cancelled(&[(4_000, 0, 364)]), CancelAmount::rest(), &WhyNot::PromotionInPart);
    for whole in [CancelAmount::rest(), CancelAmount::of(12_000)] {
        assert!(promoted().read().cancel_plan(whole, noon(), &Contract::NONE).is_ok());
    }
    // A discount of another's is another matter.
    assert!(amounts(9_000, 3_000).read().cancel_plan(1, noon(), &Contract::NONE).is_ok());
}

/// The same day six months later, or the last that there is: sought day by day, not reckoned.
fn last_day(year: u16, month: u8, day: u8) -> Timestamp {
    let (year, month) = if month > 6 { (year + 1, month - 6) } else { (year, month + 6) };
    let at = |day| Timestamp::of_korea(year, month, day, 23, 59, 59);
    (1..=day).rev().find_map(at).expect("a day of the month")
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Agreed, currency = KRW, device = PC)]
enum Checkout {
    #[ksnet(pay_method = CARD)]
    Card {
        #[ksnet(part)]
        order: Basket,
    },
    #[ksnet(pay_method = VIRTUAL_ACCOUNT)]
    Deposit {
        #[ksnet(part)]
        order: Basket,
        #[ksnet(path = virtualAccount.accountExpiry.validHours)]
        hours: u32,
    },
}

#[derive(KsnetPart)]
struct Basket {
    payment_id: &'static str,
    order_name: &'static str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'static str,
}

const BASKET: Basket =
    Basket { payment_id: "order-1", order_name: "Tea", total_amount: 12_000, buyer: "Kim Min-ji" };

fn kind<T>(sent: Result<T, Error<operation::cancelPayment>>) -> Option<String> {
    match sent {
        Ok(_) => None,
        Err(error) => {
            assert_eq!(error.outcome(), Outcome::Refused, "{error}");
            Some(error.kind().expect("PortOne's word").to_owned())
        }
    }
}
