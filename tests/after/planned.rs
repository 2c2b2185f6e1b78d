//! Any plan, and any sequence of plans against a stand-in that has the same limits by its own clock.

use std::cell::Cell;
use std::time::Duration;

use portone_ksnet::cancel::{CancelAmount, CancelPlanning, FollowUp, RefundAccount};
use portone_ksnet::{Contract, KsnetContract, KsnetRequest, ProductType, RestBank, RestCashReceiptType};
use portone_ksnet_sandbox::{ChargeKind, Sandbox};
use proptest::prelude::*;
use serde_json::json;

use crate::payment::Given;
use crate::shop::{Agreed, Shop};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_never_cancels_more_than_was_paid_and_its_parts_add_up(
        total in 1_i64..100_000,
        tax_free_share in 0_i64..=100,
        vat_share in 0_i64..=100,
        cuts in prop::collection::vec((1_i64..=100, 0_i64..=100), 1..9),
    ) {
        let tax_free = total * tax_free_share / 100;
        let vat = (total - tax_free) * vat_share / 100;
        let mut given = Given::paid()
            .with("/amount/total", json!(total))
            .with("/amount/paid", json!(total))
            .with("/amount/taxFree", json!(tax_free))
            .with("/amount/vat", json!(vat));
        let mut parts: Vec<(i64, i64, i64)> = Vec::new();
        let sum = |parts: &[(i64, i64, i64)]| parts.iter().fold((0, 0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1, sum.2 + part.2));
        let rest = [(0, 0)];
        for (share, tax_free_part) in cuts.iter().chain(&rest) {
            let gone = sum(&parts);
            let (left, free) = (total - gone.0, tax_free - gone.1);
            if left == 0 { break; }
            let asked = match share {
                0 => CancelAmount::rest(),
                share => {
                    let amount = (left * share / 100).max(1);
                    let (least, most) = ((amount - (left - free)).max(0), amount.min(free));
                    CancelAmount::of(amount).tax_free(least + (most - least) * tax_free_part / 100)
                }
            };
            let now = portone_ksnet::Timestamp::of_korea(2026, 9, 1, 12, 0, 0).unwrap();
            let plan = given.read().cancel_plan(asked, now, &Contract::NONE);
            let plan = plan.map_err(|refusal| TestCaseError::fail(refusal.to_string()))?;
            let (part, after) = (plan.parts(), plan.left_after());
            prop_assert!(part.total > 0 && part.total <= left && part.tax_free >= 0);
            prop_assert!(part.vat.unwrap() >= 0 && part.supply().unwrap() >= 0);
            prop_assert!(after.total >= 0 && after.tax_free >= 0 && after.vat.unwrap() >= 0 && after.supply().unwrap() >= 0);
            prop_assert_eq!(part.supply().unwrap() + part.vat.unwrap() + part.tax_free, part.total);
            let request = plan.request("property").unwrap();
            prop_assert_eq!(request.current_cancellable_amount(), left);
            prop_assert!(request.validate().is_ok());
            parts.push((part.total, part.tax_free, part.vat.unwrap()));
            given = given.cancelled(&parts);
        }
        prop_assert_eq!(sum(&parts), (total, tax_free, vat));
    }
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Agreed, currency = KRW, device = PC)]
enum Checkout {
    #[ksnet(pay_method = CARD)]
    Card {
        #[ksnet(part)]
        order: Basket,
        tax_free_amount: u64,
    },
    #[ksnet(pay_method = EASY_PAY)]
    EasyPay {
        #[ksnet(part)]
        order: Basket,
    },
    #[ksnet(pay_method = MOBILE, set(productType = REAL))]
    Mobile {
        #[ksnet(part)]
        order: Basket,
    },
    #[ksnet(pay_method = VIRTUAL_ACCOUNT)]
    VirtualAccount {
        #[ksnet(part)]
        order: Basket,
        #[ksnet(path = virtualAccount.accountExpiry.validHours)]
        hours: u32,
    },
}

#[derive(portone_ksnet::KsnetPart)]
struct Basket {
    payment_id: String,
    order_name: &'static str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'static str,
}

fn checkout(method: usize, payment_id: String, total_amount: u64, tax_free_amount: u64) -> Checkout {
    let order = Basket { payment_id, order_name: "Tea", total_amount, buyer: "Kim Min-ji" };
    match method {
        0 => Checkout::Card { order, tax_free_amount },
        1 => Checkout::EasyPay { order },
        2 => Checkout::Mobile { order },
        _ => Checkout::VirtualAccount { order, hours: 24 },
    }
}

#[test]
fn planned_cancels_are_never_refused() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let shop = Shop::open();
    let serial = Cell::new(0);
    let (taken, declined) = (Cell::new(0), Cell::new(0));
    let steps = prop::collection::vec((1_i64..=60, 0_i64..=100, 0_u64..(24 * 20)), 1..14);
    let cases = (0_usize..4, 1_u64..50_000, 0_u64..=100, steps);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let outcome = runner.run(&cases, |(method, total, free, steps)| {
        serial.set(serial.get() + 1);
        let id = format!("order-{}", serial.get());
        let tax_free = if method == 0 { total * free / 100 } else { 0 };
        shop.sandbox.pay_in_window(&shop.page(&checkout(method, id.clone(), total, tax_free))).unwrap();
        if method == 3 {
            shop.sandbox.deposit(&id).unwrap();
        }
        for (share, part, hours) in steps {
            shop.wait(Duration::from_secs(hours * 3600));
            let payment = runtime.block_on(shop.read(&id));
            let amounts = payment.amount().unwrap();
            let (left, free) =
                (amounts.total - amounts.cancelled, amounts.tax_free - amounts.cancelled_tax_free);
            let amount = if method == 2 { left } else { (left * share / 100).max(1) };
            let (least, most) = ((amount - (left - free)).max(0), amount.min(free).max(0));
            let asked = CancelAmount::of(amount).tax_free(least + (most - least) * part / 100);
            let Ok(plan) = payment.cancel_plan(asked, shop.now(), &Agreed::CONTRACT) else {
                declined.set(declined.get() + 1);
                continue;
            };
            let account = RefundAccount::new(RestBank::KOOKMIN, "12345678901", "Kim Min-ji");
            let plan = if plan.needs_refund_account() { plan.refund_to(account) } else { plan };
            let sent = runtime.block_on(async { shop.client.send(&plan.request("property").unwrap()).await });
            prop_assert!(sent.is_ok(), "{plan:?}: {sent:?}");
            taken.set(taken.get() + 1);
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    let (taken, declined) = (taken.get(), declined.get());
    assert!(taken > 60 && declined > 20, "both happen: {taken} taken, {declined} declined");
    let (mut paid, mut back) = (0, 0);
    for charge in shop.sandbox.charges() {
        match charge.kind {
            ChargeKind::Paid => paid += charge.amount,
            _ => back += charge.amount,
        }
    }
    assert!(back > 0 && back <= paid);
}

/// N107: the plan warns, and is right where the month counts and where it does not.
#[tokio::test]
async fn a_mobile_payment_is_warned_of_in_another_month_and_only_there() {
    // Paid at 10:00 on 31 August in Korea; after 13:59:59 it is still August.
    let seconds = Duration::from_secs;
    for (enforced, wait, warned) in
        [(true, 50_399, false), (true, 50_400, true), (false, 50_399, false), (false, 50_400, true)]
    {
        let builder = Sandbox::builder();
        let shop = Shop::with(if enforced { builder.mobile_in_its_month() } else { builder });
        shop.sandbox.pay_in_window(&shop.page(&checkout(2, "order-1".into(), 12_000, 0))).unwrap();
        shop.wait(seconds(wait));
        let payment = shop.read("order-1").await;
        let plan = payment.cancel_plan(CancelAmount::rest(), shop.now(), &Agreed::CONTRACT).expect("taken");
        let notices: Vec<_> = plan.notices().iter().map(|policy| policy.id).collect();
        assert_eq!(notices, if warned { &["mobile-cancel-same-month"][..] } else { &[] });
        let sent = shop.client.send(&plan.request("wrong tea").expect("whole")).await;
        match sent {
            Ok(_) => assert!(!(enforced && warned)),
            Err(error) => {
                assert!(enforced && warned, "{error}");
                assert_eq!(error.pg_code(), Some("SANDBOX_MOBILE_OTHER_MONTH"));
            }
        }
    }
}

#[tokio::test]
async fn a_part_of_a_deposit_goes_back_and_its_receipt_is_issued_anew() {
    let shop = Shop::open();
    let page = shop.page(&checkout(3, "order-1".into(), 12_000, 0)).with_cash_receipt("PERSONAL");
    shop.sandbox.pay_in_window(&page).unwrap();
    shop.sandbox.deposit("order-1").unwrap();
    for (amount, left) in [(Some(2_000), Some(10_000)), (None, None)] {
        let asked = amount.map_or(CancelAmount::rest(), CancelAmount::of);
        let plan =
            shop.read("order-1").await.cancel_plan(asked, shop.now(), &Agreed::CONTRACT).expect("taken");
        let plan = plan.refund_to(RefundAccount::new(RestBank::KOOKMIN, "12345678901", "Kim Min-ji"));
        let stored = serde_json::to_string(plan.follow_ups()).expect("stored");
        shop.client.send(&plan.request("dented").expect("whole")).await.expect("cancelled");
        for follow_up in serde_json::from_str::<Vec<FollowUp>>(&stored).expect("read") {
            match follow_up {
                FollowUp::CancelCashReceipt(old) => {
                    shop.client.send(&old.request()).await.expect("the receipt is cancelled");
                }
                FollowUp::ReissueCashReceipt(new) => {
                    let kind = new.kind().unwrap_or(RestCashReceiptType::PERSONAL);
                    let request = new.request(kind, ProductType::PHYSICAL, "Kim Min-ji", "01012345678");
                    shop.client.send(&request).await.expect("issued");
                }
                other => panic!("{other:?}"),
            }
        }
        let payment = shop.read("order-1").await;
        let receipt = match &payment {
            portone_ksnet::answer::Payment::PartialCancelled(it) => it.cash_receipt.as_ref(),
            portone_ksnet::answer::Payment::Cancelled(it) => it.cash_receipt.as_ref(),
            other => panic!("{other:?}"),
        };
        let issued =
            receipt.filter(|it| it.tag() == Some("ISSUED")).and_then(|it| it.total_amount().copied());
        assert_eq!(issued, left);
    }
}
