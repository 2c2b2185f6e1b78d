//! Cancels of payments that are odd, of any day, and planned before something changed.

use std::cell::Cell;
use std::time::{Duration, SystemTime};

use portone_ksnet::cancel::{CancelAmount, CancelPlanning, FollowUp, RefundAccount, WhyNot};
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
fn parts_that_went_back_were_there() {
    // Of 12,000, 2,000 are tax-free.
    let mixed = |cut| {
        let mixed = Given::paid().with("/amount/taxFree", json!(2_000)).with("/amount/vat", json!(909));
        mixed.cancelled(&[cut])
    };
    for sound in [(3_000, 2_000, 91), (10_500, 500, 909), (1, 0, 0)] {
        assert!(mixed(sound).read().cancel_plan(CancelAmount::rest(), noon(), &Contract::NONE).is_ok());
    }
    for broken in [(3_000, 2_001, 91), (10_500, 499, 909), (0, 0, 0), (1, 0, -1)] {
        refused(&mixed(broken), CancelAmount::rest(), &WhyNot::BrokenBooks);
    }
}

#[test]
fn an_account_of_mixed_taxation_is_told_its_parts() {
    let account = Given::paid().by("PaymentMethodVirtualAccount");
    let request = |given: &Given, amount: CancelAmount| {
        let plan = given.read().cancel_plan(amount, noon(), &Agreed::CONTRACT).expect("taken");
        let to = RefundAccount::new(RestBank::KOOKMIN, "12345678901", "Kim Min-ji");
        let request = plan.refund_to(to).request("dented").expect("whole");
        (request.tax_free_amount(), request.vat_amount())
    };
    assert_eq!(request(&account, 2_200.into()), (None, None));
    let mixed = account.with("/amount/taxFree", json!(2_000)).with("/amount/vat", json!(909));
    assert_eq!(request(&mixed, CancelAmount::of(3_200).tax_free(1_000)), (Some(1_000), Some(200)));
}

/// A second that has begun counts before 1970 as it does after.
#[test]
fn half_a_second_before_six_is_before_six_in_any_year() {
    let account = Given::paid().by("PaymentMethodVirtualAccount").paid_at("1969-12-31T20:00:00Z").read();
    let six = SystemTime::UNIX_EPOCH - Duration::from_secs(3 * 3600);
    assert!(account.cancel_plan(1, six, &Agreed::CONTRACT).is_ok());
    let early = account.cancel_plan(1, six - Duration::from_millis(500), &Agreed::CONTRACT);
    assert_eq!(early.expect_err("early").why(), &WhyNot::OutsideRefundHours);
}

#[test]
fn no_receipt_is_stored_for_more_tax_free_than_there_is() {
    let stored = |tax_free: i64| {
        let owed = json!({ "do": "issueCashReceipt", "paymentId": "order-1", "storeId": "store-1",
            "orderName": "Tea", "total": 10_000, "taxFree": tax_free });
        serde_json::from_value::<FollowUp>(owed).is_ok()
    };
    assert!(stored(0) && stored(10_000));
    assert!(!stored(10_001) && !stored(-1) && !stored(i64::MIN) && !stored(i64::MAX));
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

#[test]
fn every_day_of_six_years_has_its_last_day_to_cancel() {
    let mut days = 0;
    for (year, month, day) in (2023..2029)
        .flat_map(|year| (1..=12).flat_map(move |month| (1..=31).map(move |day| (year, month, day))))
    {
        for (hour, minute, second) in [(0, 0, 0), (23, 59, 59)] {
            let Some(paid) = Timestamp::of_korea(year, month, day, hour, minute, second) else { continue };
            // Told in UTC, it is the day before until nine in the morning.
            let paid = Timestamp::from_unix_seconds(paid.unix_seconds().unwrap()).unwrap();
            let payment = Given::paid().paid_at(paid.as_str()).read();
            let last = last_day(year, month, day);
            let after = Timestamp::from_unix_seconds(last.unix_seconds().unwrap() + 1).unwrap();
            assert!(payment.cancel_plan(1, &last, &Contract::NONE).is_ok(), "{paid}: {last}");
            let late = payment.cancel_plan(1, &after, &Contract::NONE).expect_err("late");
            assert_eq!(late.why(), &WhyNot::TooLate { until: Some(last) }, "{paid}");
            days += 1;
        }
    }
    assert_eq!(days, 2 * (6 * 365 + 2));
}

#[test]
fn the_ends_of_the_calendar_are_no_trap() {
    for (paid, now, taken) in [
        ("9999-07-01T00:00:00Z", "9999-12-31T14:59:59Z", true),
        ("9999-06-30T14:59:59Z", "9999-12-31T14:59:59Z", false),
        ("9999-12-31T14:59:59Z", "9999-12-31T14:59:59Z", true),
        ("9999-12-31T15:00:00Z", "9999-12-31T14:59:59Z", false),
        ("9999-12-31T14:59:59Z", "9999-12-31T15:00:00Z", false),
        ("0000-01-01T00:00:00+09:00", "0000-06-30T23:59:59+09:00", true),
        ("0000-01-01T00:00:00+09:00", "0000-07-02T00:00:00+09:00", false),
    ] {
        let now: Timestamp = now.parse().expect("a time");
        let plan = Given::paid().paid_at(paid).read().cancel_plan(1, &now, &Contract::NONE);
        assert_eq!(plan.is_ok(), taken, "{paid} {now}: {plan:?}");
    }
    // No refund on the morning after the last day of all.
    let account = Given::paid().by("PaymentMethodVirtualAccount").paid_at("9999-12-31T01:00:00Z");
    let now: Timestamp = "9999-12-31T14:30:00Z".parse().expect("a time");
    let refusal = account.read().cancel_plan(1, &now, &Agreed::CONTRACT).expect_err("refused");
    assert_eq!((refusal.why(), refusal.possible_at()), (&WhyNot::OutsideRefundHours, None));
}

/// Whatever stands in an answer: nothing overflows, and what is planned adds up.
#[test]
fn no_books_are_too_odd_to_be_read() {
    let number = || {
        prop_oneof![
            4 => 0_i64..24,
            1 => any::<i64>(),
            1 => prop::sample::select(vec![i64::MAX, i64::MAX - 1, i64::MIN, -1]),
        ]
    };
    let near = || prop_oneof![3 => Just(0_i64), 1 => number()];
    let books = (number(), near(), near(), prop::collection::vec((number(), near(), near()), 0..3));
    let asked = (prop::option::of(number()), prop::option::of(near()), any::<bool>(), 0_usize..5);
    let planned = Cell::new(0);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 4000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let outcome = runner.run(&(books, asked), |((total, free, vat, cuts), (amount, part, agree, method))| {
        let method = ["Card", "Mobile", "VirtualAccount", "EasyPay", "Transfer"][method];
        let sum =
            |of: fn(&(i64, i64, i64)) -> i64| cuts.iter().fold(0_i64, |sum, cut| sum.wrapping_add(of(cut)));
        let list: Vec<_> = cuts.iter().map(|cut| cancellation("SUCCEEDED", *cut)).collect();
        let given = Given::paid()
            .by(&format!("PaymentMethod{method}"))
            .with_receipt("ISSUED")
            .with("/amount/total", json!(total))
            .with("/amount/paid", json!(if agree { total } else { vat }))
            .with("/amount/taxFree", json!(free))
            .with("/amount/vat", json!(vat))
            .with("/amount/cancelled", json!(if agree { sum(|cut| cut.0) } else { free }))
            .with("/amount/cancelledTaxFree", json!(sum(|cut| cut.1)))
            .with("/cancellations", json!(list));
        let asked = amount.map_or(CancelAmount::rest(), CancelAmount::of);
        let asked = part.map_or(asked.clone(), |part| asked.tax_free(part));
        match given.read().cancel_plan(asked, noon(), &Agreed::CONTRACT) {
            Ok(plan) => {
                let (part, before, after) = (plan.parts(), plan.left_before(), plan.left_after());
                prop_assert!(0 < part.total && part.total <= before.total && before.total <= total);
                prop_assert_eq!(part.total + after.total, before.total);
                prop_assert_eq!(part.tax_free + after.tax_free, before.tax_free);
                for it in [part, after] {
                    prop_assert!(it.tax_free >= 0 && it.tax_free <= it.total);
                    prop_assert!(it.vat.is_none_or(|vat| (0..=it.total - it.tax_free).contains(&vat)));
                    prop_assert!(it.supply().is_none_or(|supply| supply >= 0));
                }
                planned.set(planned.get() + 1);
            }
            Err(refusal) => prop_assert!(!refusal.to_string().is_empty()),
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    assert!(planned.get() > 200, "{} of 4000", planned.get());
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

/// Two clerks, and one who presses twice: each plan was good when it was made.
#[tokio::test]
async fn a_plan_that_something_has_overtaken_takes_nothing() {
    let shop = Shop::open();
    shop.sandbox.pay_in_window(&shop.page(&Checkout::Card { order: BASKET })).expect("paid");
    let payment = shop.read("order-1").await;
    let planned = |amount: CancelAmount| {
        let plan = payment.cancel_plan(amount, shop.now(), &Agreed::CONTRACT).expect("taken");
        plan.request("dented").expect("whole")
    };
    let (first, second, all) = (planned(2_000.into()), planned(3_000.into()), planned(CancelAmount::rest()));
    assert_eq!(kind(shop.client.send(&first).await), None);
    for overtaken in [&first, &second, &all] {
        let kind = kind(shop.client.send(overtaken).await);
        assert_eq!(kind.as_deref(), Some("CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN"));
    }
    let answer::Payment::PartialCancelled(now) = shop.read("order-1").await else { panic!("one part") };
    assert_eq!(now.amount.cancelled, 2_000);
}

/// The plan and the stand-in have clocks and rules of their own, and say the same at every edge.
#[tokio::test]
async fn plan_and_gateway_agree_on_the_hours() {
    let shop = Shop::open();
    let page = shop.page(&Checkout::Deposit { order: BASKET, hours: 24 });
    shop.sandbox.pay_in_window(&page).expect("issued");
    shop.sandbox.deposit("order-1").expect("deposited");
    let account = || RefundAccount::new(RestBank::KOOKMIN, "12345678901", "Kim Min-ji");
    // From ten in the morning: how long to wait, and whether it is taken then.
    for (wait, open) in [
        (13 * 3600 - 1, true), // 22:59:59
        (1, false),            // 23:00:00
        (7 * 3600 - 1, false), // 05:59:59
        (1, true),             // 06:00:00
    ] {
        let payment = shop.read("order-1").await;
        // Good when it was planned; what was planned before the wait is sent after it.
        let before = payment.cancel_plan(100, shop.now(), &Agreed::CONTRACT);
        shop.wait(Duration::from_secs(wait));
        let plan = payment.cancel_plan(100, shop.now(), &Agreed::CONTRACT);
        assert_eq!(plan.is_ok(), open, "{plan:?}");
        if let Ok(plan) = plan.or(before) {
            let request = plan.refund_to(account()).request("dented").expect("whole");
            assert_eq!(kind(shop.client.send(&request).await).is_none(), open);
        }
    }
}
