//! Plan and stand-in know the limits each by itself: what the one takes the other takes, and what no plan is made for
//! is refused to those who ask without one.

use std::cell::Cell;
use std::time::Duration;

use portone_ksnet::cancel::{CancelAmount, CancelPlanning, RefundAccount};
use portone_ksnet::{KsnetContract, KsnetPart, KsnetRequest, RestBank};
use proptest::prelude::*;

use crate::shop::{Agreed, Shop};

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Agreed, currency = KRW, device = PC)]
enum Checkout {
    #[ksnet(pay_method = CARD)]
    Card {
        #[ksnet(part)]
        order: Basket,
        tax_free_amount: u64,
    },
    #[ksnet(pay_method = TRANSFER)]
    Transfer {
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

#[derive(KsnetPart)]
struct Basket {
    payment_id: String,
    order_name: &'static str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'static str,
}

/// A cancel that nobody has planned.
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = RUNTIME)]
struct ByHand {
    payment_id: String,
    reason: &'static str,
    amount: i64,
    tax_free_amount: i64,
    #[ksnet(part)]
    refund_account: Option<RefundAccount>,
}

fn checkout(method: usize, payment_id: String, total_amount: u64, share: u64) -> Checkout {
    let tax_free_amount = total_amount * share / 100;
    let order = Basket { payment_id, order_name: "Tea", total_amount, buyer: "Kim Min-ji" };
    match method {
        0 => Checkout::Card { order, tax_free_amount },
        1 => Checkout::Transfer { order, tax_free_amount },
        2 => Checkout::EasyPay { order },
        3 => Checkout::Mobile { order },
        _ => Checkout::VirtualAccount { order, hours: 24 },
    }
}

#[test]
fn what_is_not_planned_is_refused() {
    const ACCOUNT: usize = 4;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let shop = Shop::open();
    let (serial, planned, refused) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let hours = prop_oneof![Just(0_u64), 0_u64..30, 0_u64..(24 * 60)];
    let steps = prop::collection::vec((0_i64..=60, -3_i64..=105, hours), 1..16);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 150,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let cases = (0_usize..=ACCOUNT, 1_u64..50_000, 0_u64..=100, steps);
    let outcome = runner.run(&cases, |(method, total, tax_free, steps)| {
        serial.set(serial.get() + 1);
        let id = format!("order-{}", serial.get());
        shop.sandbox.pay_in_window(&shop.page(&checkout(method, id.clone(), total, tax_free))).unwrap();
        if method == ACCOUNT {
            shop.sandbox.deposit(&id).unwrap();
        }
        for (share, part, hours) in steps {
            shop.wait(Duration::from_secs(hours * 3600 + 17));
            let payment = runtime.block_on(shop.read(&id));
            let amounts = payment.amount().unwrap();
            let left = amounts.total - amounts.cancelled;
            let amount = match share {
                0 => amounts.total,
                1 => left,
                2 => left + 1,
                share => (left * share / 120).max(1),
            };
            let free = amount * part / 100;
            let to = || RefundAccount::new(RestBank::KOOKMIN, "12345678901", "Kim Min-ji");
            let asked = CancelAmount::of(amount).tax_free(free);
            match payment.cancel_plan(asked, shop.now(), &Agreed::CONTRACT) {
                Ok(plan) => {
                    let plan = if plan.needs_refund_account() { plan.refund_to(to()) } else { plan };
                    let request = plan.request("agreed").unwrap();
                    let sent = runtime.block_on(async { shop.client.send(&request).await });
                    prop_assert!(sent.is_ok(), "{plan:?}: {sent:?}");
                    planned.set(planned.get() + 1);
                }
                Err(refusal) => {
                    let by_hand = ByHand {
                        payment_id: id.clone(),
                        reason: "not agreed",
                        amount,
                        tax_free_amount: free,
                        refund_account: (method == ACCOUNT).then(to),
                    };
                    let sent = runtime.block_on(async { shop.client.send(&by_hand).await });
                    prop_assert!(sent.is_err(), "{refusal}: {amount} of {amounts:?}: {sent:?}");
                    refused.set(refused.get() + 1);
                }
            }
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    let (planned, refused) = (planned.get(), refused.get());
    assert!(planned > 60 && refused > 200, "both happen: {planned} planned, {refused} refused");
}
