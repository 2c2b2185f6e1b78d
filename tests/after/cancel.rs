//! Every limit of a cancel, on both of its sides.

use std::time::{Duration, SystemTime};

use portone_ksnet::cancel::{
    CancelAmount, CancelPlan, CancelPlanning, CancelRefusal, CancelRequest, FollowUp, IncompleteCancel,
    RefundAccount, WhyNot,
};
use portone_ksnet::matrix::CONTRACTS;
use portone_ksnet::{
    Contract, KsnetRequest, Money, PaymentState, ProductType, RestBank, RestCashReceiptType, Timestamp,
};
use serde_json::{Value, json};

use crate::payment::{Given, cancellation};

const VIRTUAL_ACCOUNT: &str = "PaymentMethodVirtualAccount";
const MOBILE: &str = "PaymentMethodMobile";

fn time(text: &str) -> Timestamp {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn refunds() -> Contract {
    let found =
        CONTRACTS.iter().find(|contract| contract.id == "VIRTUAL_ACCOUNT_REFUND").expect("the contract");
    Contract::NONE.and(found)
}

/// At noon on the day after the payment, when nothing is against it.
fn plan(given: &Given, amount: impl Into<CancelAmount>) -> Result<CancelPlan, CancelRefusal> {
    at(given, amount, "2026-09-01T12:00:00+09:00")
}

fn at(given: &Given, amount: impl Into<CancelAmount>, now: &str) -> Result<CancelPlan, CancelRefusal> {
    given.read().cancel_plan(amount, time(now), &refunds())
}

#[track_caller]
fn refused(given: &Given, amount: impl Into<CancelAmount>, why: &WhyNot) {
    let refusal = plan(given, amount).expect_err("refused");
    assert_eq!(refusal.why(), why, "{refusal}");
    assert_eq!(refusal.possible_at(), None);
    assert!(!refusal.facts().is_empty() && !refusal.to_string().is_empty());
}

fn account() -> RefundAccount {
    RefundAccount::new(RestBank::KOOKMIN, "12345678901", "Kim Min-ji")
}

#[test]
fn the_request_says_what_is_left_and_what_it_is_made_of() {
    let plan = plan(&Given::paid(), 2_000).expect("taken");
    let request = plan.request("dented").expect("whole");
    assert_eq!(
        serde_json::to_value(request.view(None)).expect("JSON"),
        json!({ "storeId": "store-1", "reason": "dented", "amount": 2_000, "currentCancellableAmount": 12_000,
            "vatAmount": 182 }),
    );
    assert!(request.validate().is_ok());
    assert_eq!(plan.amount(), Money::new(2_000, "KRW"));
    assert_eq!((plan.left_after().total, plan.parts().supply()), (10_000, Some(1_818)));
    assert_eq!(plan.request(" \n"), Err(IncompleteCancel::BlankReason));
}

#[test]
fn amounts_from_one_to_what_is_left() {
    let left = Given::paid().cancelled(&[(4_000, 0, 364)]);
    assert!(plan(&left, 1).is_ok() && plan(&left, 8_000).is_ok());
    assert_eq!(plan(&left, CancelAmount::rest()).expect("taken").amount().minor_units(), 8_000);
    refused(&left, 8_001, &WhyNot::MoreThanLeft { asked: 8_001, left: 8_000 });
    refused(&left, u64::MAX, &WhyNot::MoreThanLeft { asked: i64::MAX, left: 8_000 });
    refused(&left, 0, &WhyNot::NotPositive { asked: 0 });
    refused(&left, -1, &WhyNot::NotPositive { asked: -1 });
    refused(&left, i64::MIN, &WhyNot::NotPositive { asked: i64::MIN });
    assert!(plan(&left, Money::new(8_000, "KRW")).is_ok());
    refused(&left, Money::new(8_000, "USD"), &WhyNot::OtherCurrency { asked: "USD".into() });
}

#[test]
fn what_is_tax_free_is_told_where_it_can_be_this_or_that() {
    // 2,000 of 12,000 are tax-free.
    let mixed = Given::paid().with("/amount/taxFree", json!(2_000)).with("/amount/vat", json!(909));
    let part = |least, most, asked| WhyNot::TaxFreePart { asked, least, most };
    refused(&mixed, 2_000, &part(0, 2_000, None));
    refused(&mixed, 11_000, &part(1_000, 2_000, None));
    refused(&mixed, CancelAmount::of(3_000).tax_free(2_001), &part(0, 2_000, Some(2_001)));
    refused(&mixed, CancelAmount::of(11_000).tax_free(999), &part(1_000, 2_000, Some(999)));
    refused(&mixed, CancelAmount::of(1_000).tax_free(-1), &part(0, 1_000, Some(-1)));
    refused(&mixed, CancelAmount::of(1_000).tax_free(1_001), &part(0, 1_000, Some(1_001)));
    refused(&Given::paid(), CancelAmount::of(1_000).tax_free(1), &part(0, 0, Some(1)));
    let json = |amount: CancelAmount| {
        let request = plan(&mixed, amount).expect("taken").request("dented").expect("whole");
        (request.tax_free_amount(), request.vat_amount())
    };
    assert_eq!(json(CancelAmount::of(2_000).tax_free(2_000)), (Some(2_000), Some(0)));
    assert_eq!(json(CancelAmount::of(2_000).tax_free(0)), (Some(0), Some(182)));
    assert_eq!(json(CancelAmount::of(11_000).tax_free(1_000)), (Some(1_000), Some(909)));
    assert_eq!(json(CancelAmount::rest()), (Some(2_000), Some(909)));
    // When the taxable goods are gone, what is left is tax-free, and nobody needs to say so.
    let rest = mixed.cancelled(&[(10_000, 0, 909)]);
    let plan = plan(&rest, 500).expect("taken");
    assert_eq!((plan.parts().tax_free, plan.parts().vat), (500, Some(0)));
}

#[test]
fn vat_that_was_taken_unevenly_before_is_made_up_for_within_bounds() {
    // Of 12,000 won with 1,091 of VAT, 6,000 went back with all of the VAT, or with none.
    for (taken, amount, vat) in
        [(1_091, 3_000, 0), (1_091, 6_000, 0), (0, 10, 10), (0, 5_990, 1_090), (0, 6_000, 1_091)]
    {
        let plan = plan(&Given::paid().cancelled(&[(6_000, 0, taken)]), amount).expect("taken");
        assert_eq!(plan.parts().vat, Some(vat), "{taken} {amount}");
        assert!(plan.left_after().supply() >= Some(0) && plan.left_after().vat >= Some(0));
    }
}

#[test]
fn the_ninth_part_and_the_tenth() {
    for method in ["Card", "Transfer", "VirtualAccount", "EasyPay"] {
        let given =
            |made| Given::paid().by(&format!("PaymentMethod{method}")).cancelled(&vec![(100, 0, 9); made]);
        assert!(plan(&given(8), 100).is_ok(), "{method}");
        assert!(plan(&given(8), CancelAmount::rest()).is_ok(), "{method}");
        refused(&given(9), 100, &WhyNot::PartialCancelsUsedUp { made: 9 });
        // Whether KSNET would take the rest at once is not known (F13), so it is not promised.
        refused(&given(9), CancelAmount::rest(), &WhyNot::PartialCancelsUsedUp { made: 9 });
    }
    // Those that failed took nothing.
    let mut given = Given::paid().cancelled(&[(100, 0, 9); 8]);
    let failed = given.0["cancellations"].as_array_mut().expect("a list");
    failed.push(cancellation("FAILED", (100, 0, 9)));
    assert!(plan(&given, 100).is_ok());
}

#[test]
fn six_months_by_the_day_of_payment_in_korea() {
    for (paid, last) in [
        ("2026-08-31T10:00:00+09:00", "2027-02-28"),
        ("2027-08-31T10:00:00+09:00", "2028-02-29"),
        ("2027-08-29T00:00:00+09:00", "2028-02-29"),
        ("2027-08-28T23:59:59+09:00", "2028-02-28"),
        ("2028-02-29T10:00:00+09:00", "2028-08-29"),
        ("2026-12-31T23:59:59+09:00", "2027-06-30"),
        ("2026-03-31T00:00:00+09:00", "2026-09-30"),
        ("2026-06-30T12:00:00+09:00", "2026-12-30"),
        // It is the next day in Korea already.
        ("2026-08-31T15:00:00Z", "2027-03-01"),
        ("2026-08-31T14:59:59Z", "2027-02-28"),
        ("2099-08-31T10:00:00+09:00", "2100-02-28"),
    ] {
        let given = Given::paid().paid_at(paid);
        let end = time(&format!("{last}T23:59:59+09:00"));
        let taken = given.read().cancel_plan(1, &end, &Contract::NONE);
        let notices = taken.unwrap_or_else(|refusal| panic!("{paid}: {refusal}")).notices().to_vec();
        assert_eq!(notices[0].id, "cancel-deadline", "{paid}");
        let next = Timestamp::from_unix_seconds(end.unix_seconds().unwrap() + 1).unwrap();
        let refusal = given.read().cancel_plan(1, next, &Contract::NONE).expect_err(paid);
        assert_eq!(refusal.why(), &WhyNot::TooLate { until: Some(end) }, "{paid}");
        assert!(refusal.facts().contains(&"S100") && refusal.possible_at().is_none());
        let before =
            Timestamp::from_unix_seconds(time(&format!("{last}T00:00:00+09:00")).unix_seconds().unwrap() - 1);
        let plan = given.read().cancel_plan(1, before.unwrap(), &Contract::NONE).expect("a day before");
        assert!(plan.notices().is_empty());
    }
}

#[test]
fn deposits_are_refunded_from_six_to_eleven_wherever_the_clock_is() {
    let given = Given::paid().by(VIRTUAL_ACCOUNT);
    for (now, again) in [
        ("2026-09-01T05:59:59+09:00", Some("2026-09-01T06:00:00+09:00")),
        ("2026-08-31T20:59:59.999Z", Some("2026-09-01T06:00:00+09:00")),
        ("2026-09-01T06:00:00+09:00", None),
        ("2026-08-31T14:00:00-07:00", None),
        ("2026-09-01T22:59:59.999+09:00", None),
        ("2026-09-01T13:59:59Z", None),
        ("2026-09-01T23:00:00+09:00", Some("2026-09-02T06:00:00+09:00")),
        ("2026-09-01T19:30:00+05:30", Some("2026-09-02T06:00:00+09:00")),
        ("2026-09-02T00:00:00+09:00", Some("2026-09-02T06:00:00+09:00")),
        ("2026-09-30T23:30:00+09:00", Some("2026-10-01T06:00:00+09:00")),
        ("2026-12-31T23:30:00+09:00", Some("2027-01-01T06:00:00+09:00")),
        ("2027-02-28T05:00:00+09:00", Some("2027-02-28T06:00:00+09:00")),
    ] {
        match (at(&given, 1, now), again) {
            (Ok(plan), None) => assert!(plan.needs_refund_account()),
            (Err(refusal), Some(again)) => {
                assert_eq!(refusal.why(), &WhyNot::OutsideRefundHours, "{now}");
                assert_eq!(refusal.possible_at(), Some(&time(again)), "{now}");
                assert_eq!(refusal.policy().unwrap().id, "refund-hours");
                assert!(at(&given, 1, again).is_ok());
            }
            (other, _) => panic!("{now}: {other:?}"),
        }
    }
    // By the next morning the six months are over.
    let refusal = at(&given, 1, "2027-02-28T23:00:00+09:00").expect_err("refused");
    assert_eq!((refusal.why(), refusal.possible_at()), (&WhyNot::OutsideRefundHours, None));
    // Cards have no hours.
    assert!(at(&Given::paid(), 1, "2026-09-01T05:59:59+09:00").is_ok());
}

#[test]
fn a_system_time_is_a_time() {
    let given = Given::paid().by(VIRTUAL_ACCOUNT);
    let six = SystemTime::UNIX_EPOCH + Duration::from_secs(1_788_210_000); // 2026-09-01T06:00:00+09:00
    assert!(given.read().cancel_plan(1, six, &refunds()).is_ok());
    let early = given.read().cancel_plan(1, six - Duration::from_nanos(1), &refunds());
    assert_eq!(early.expect_err("early").why(), &WhyNot::OutsideRefundHours);
    let long_ago = SystemTime::UNIX_EPOCH - Duration::from_millis(1);
    assert!(Given::paid().read().cancel_plan(1, long_ago, &Contract::NONE).is_ok());
    let odd = Given::paid().read().cancel_plan(1, Timestamp::from("now"), &Contract::NONE);
    assert_eq!(odd.expect_err("odd").why(), &WhyNot::Unreadable { what: "now" });
}

#[test]
fn deposits_take_the_contract_and_an_account() {
    let payment = Given::paid().by(VIRTUAL_ACCOUNT).read();
    let now = time("2026-09-01T12:00:00+09:00");
    let refusal = payment.cancel_plan(1, &now, &Contract::NONE).expect_err("no contract");
    assert_eq!(refusal.why(), &WhyNot::NoRefundContract);
    assert!(refusal.facts().contains(&"S79") && refusal.to_string().contains("VIRTUAL_ACCOUNT_REFUND"));
    let ids = |plan: &CancelPlan| plan.notices().iter().map(|policy| policy.id).collect::<Vec<_>>();
    let unknown = payment.cancel_plan(1, &now, &Contract::UNKNOWN).expect("nobody has said");
    assert_eq!(ids(&unknown), ["contract-before-use", "refund-account"]);

    let plan = payment.cancel_plan(1, &now, &refunds()).expect("taken");
    assert_eq!(ids(&plan), ["refund-account"]);
    assert_eq!(plan.request("dented"), Err(IncompleteCancel::NoRefundAccount));
    let blank = RefundAccount::new(RestBank::KOOKMIN, "12345678901", " ");
    assert_eq!(plan.clone().refund_to(blank).request("dented"), Err(IncompleteCancel::BlankRefundAccount));
    let plan = plan.refund_to(account());
    let request = plan.request("dented").expect("whole");
    let json = serde_json::to_value(request.view(None)).expect("JSON");
    let to = json!({ "bank": "KOOKMIN", "number": "12345678901", "holderName": "Kim Min-ji" });
    assert_eq!((&json["refundAccount"], json.get("vatAmount")), (&to, None));
    let printed = format!("{plan:?} {request:?}");
    assert!(!printed.contains("12345678901") && !printed.contains("Kim"), "{printed}");

    let card = Given::paid().read().cancel_plan(1, &now, &Contract::NONE).expect("taken");
    assert!(!card.needs_refund_account());
    assert_eq!(card.refund_to(account()).request("dented"), Err(IncompleteCancel::NoAccountToRefund));
}

#[test]
fn mobile_payments_go_back_whole_and_in_their_month() {
    let paid = |at: &str| Given::paid().by(MOBILE).paid_at(at);
    let august = paid("2026-08-31T14:59:59Z");
    refused(&august, 11_999, &WhyNot::MobileInPart);
    for (given, now, same) in [
        (&august, "2026-08-31T14:59:59Z", true),
        (&august, "2026-08-31T15:00:00Z", false),
        // It is September in Korea, and August in UTC.
        (&paid("2026-08-31T15:00:00Z"), "2026-09-30T14:59:59Z", true),
        (&paid("2026-08-31T15:00:00Z"), "2026-09-30T15:00:00Z", false),
        (&paid("2025-08-31T01:00:00Z"), "2025-08-31T02:00:00Z", true),
    ] {
        for amount in [CancelAmount::rest(), 12_000.into()] {
            let plan = at(given, amount, now).expect("a warning and no refusal (F14)");
            let notices: Vec<_> = plan.notices().iter().map(|policy| policy.id).collect();
            assert_eq!(notices.is_empty(), same, "{now}: {notices:?}");
            assert!(same || notices == ["mobile-cancel-same-month"]);
        }
    }
}

#[test]
fn only_what_is_paid_and_known_is_cancelled() {
    let status = |status: &str| Given::paid().with("/status", json!(status));
    for (name, state) in [
        ("READY", PaymentState::Ready),
        ("PAY_PENDING", PaymentState::PayPending),
        ("VIRTUAL_ACCOUNT_ISSUED", PaymentState::WaitingForDeposit),
        ("FAILED", PaymentState::Failed),
        ("HALF_PAID", PaymentState::Unknown),
    ] {
        refused(&status(name), 1, &WhyNot::NotPaid { state });
    }
    refused(&status("CANCELLED"), 1, &WhyNot::AlreadyCancelled);
    refused(&Given::paid().cancelled(&[(12_000, 0, 1091)]), CancelAmount::rest(), &WhyNot::AlreadyCancelled);
    refused(&Given::paid().with("/channel/pgProvider", json!("TOSSPAYMENTS")), 1, &WhyNot::NotKsnet);
    let unreadable = |what| WhyNot::Unreadable { what };
    refused(&Given::paid().without("/method"), 1, &unreadable("method"));
    refused(&Given::paid().by("PaymentMethodCrypto"), 1, &unreadable("method"));
    refused(&Given::paid().paid_at("yesterday"), 1, &unreadable("paidAt"));
    refused(&Given::paid().cancelled(&[(1, 0, 0)]).without("/paidAt"), 1, &unreadable("paidAt"));
    let with = |status| Given::paid().with("/cancellations", json!([cancellation(status, (100, 0, 9))]));
    refused(&with("REQUESTED"), 1, &WhyNot::CancelUnderWay);
    refused(&with("REVERSED"), 1, &unreadable("cancellations"));
    assert!(plan(&with("FAILED"), 1).is_ok());
    refused(&with("SUCCEEDED"), 1, &WhyNot::BrokenBooks);
    for (pointer, value) in [
        ("/amount/cancelled", json!(1)),
        ("/amount/cancelledTaxFree", json!(-1)),
        ("/amount/taxFree", json!(12_001)),
        ("/amount/total", json!(0)),
        ("/amount/vat", json!(12_001)),
    ] {
        refused(&Given::paid().with(pointer, value), 1, &WhyNot::BrokenBooks);
    }
    // Cancels made by hand, with more VAT than the payment had, or with so little that the rest cannot hold it.
    for vat in [1_092, 0] {
        let odd = plan(&Given::paid().cancelled(&[(11_990, 0, vat)]), CancelAmount::rest()).expect("taken");
        assert_eq!((odd.amount().minor_units(), odd.parts().vat), (10, None));
    }
    // What PortOne need not tell is not made up.
    let silent = plan(&Given::paid().without("/amount/vat"), 1).expect("taken");
    assert_eq!(silent.request("dented").expect("whole").vat_amount(), None);
}

#[test]
fn receipts_of_deposits_are_cancelled_and_issued_for_what_is_left() {
    let given = |status| Given::paid().by(VIRTUAL_ACCOUNT).with_receipt(status);
    let owed = |given: &Given, amount| plan(given, amount).expect("taken").follow_ups().to_vec();
    let whole = owed(&given("ISSUED"), CancelAmount::rest());
    assert!(
        matches!(&whole[..], [FollowUp::CancelCashReceipt(it)] if it.policy().facts == ["S85"]),
        "{whole:?}"
    );

    let part = owed(&given("ISSUED"), 2_000.into());
    let [FollowUp::CancelCashReceipt(old), FollowUp::ReissueCashReceipt(new)] = &part[..] else {
        panic!("{part:?}")
    };
    assert_eq!((old.policy().facts, old.payment_id()), (&["S86"][..], "order-1"));
    assert_eq!((new.amount().total, new.amount().vat), (10_000, Some(909)));
    let request = new.request(new.kind().unwrap(), ProductType::PHYSICAL, "Kim Min-ji", "01012345678");
    assert!(request.validate().is_ok());
    let hyphens = new.request(RestCashReceiptType::PERSONAL, ProductType::PHYSICAL, "Kim", "010-1234-5678");
    assert!(request.warnings().is_empty() && !hyphens.warnings().is_empty());
    assert!(
        new.request(RestCashReceiptType::PERSONAL, ProductType::PHYSICAL, " ", "01012345678")
            .validate()
            .is_err()
    );
    let json = serde_json::to_value(request.view(None)).expect("JSON");
    assert_eq!(json["amount"], json!({ "total": 10_000, "vat": 909 }));
    assert!(!format!("{request:?}").contains("010"));

    assert_eq!(owed(&given("CANCELLED"), CancelAmount::rest()), []);
    assert_eq!(owed(&Given::paid().by(VIRTUAL_ACCOUNT), CancelAmount::rest()), []);
    assert_eq!(owed(&Given::paid().with_receipt("ISSUED"), CancelAmount::rest()), []);
    assert_eq!(owed(&given("LOST"), CancelAmount::rest()).len(), 1);
}

#[test]
fn follow_ups_are_stored_and_come_back() {
    let given = Given::paid().by(VIRTUAL_ACCOUNT).with_receipt("ISSUED");
    let owed = plan(&given, 2_000).expect("taken").follow_ups().to_vec();
    let stored = serde_json::to_value(&owed).expect("JSON");
    assert_eq!(serde_json::from_value::<Vec<FollowUp>>(stored.clone()).expect("read"), owed);
    assert!(!stored.to_string().contains("Kim"));
    for (at, name, value) in [
        (0, "do", json!("refund")),
        (0, "policy", json!("another")),
        (0, "paymentId", json!("")),
        (0, "storeId", Value::Null),
        (1, "total", json!(0)),
        (1, "taxFree", json!(10_001)),
        (1, "vat", json!(10_001)),
        (1, "vat", json!("909")),
        (1, "type", json!("ANONYMOUS")),
        (1, "orderName", Value::Null),
    ] {
        let mut odd = stored[at].clone();
        odd[name] = value;
        assert!(serde_json::from_value::<FollowUp>(odd).is_err(), "{name}");
    }
}

#[test]
fn requests_are_stored_and_come_back_the_same_to_the_byte() {
    let mixed = Given::paid().with("/amount/taxFree", json!(2_000)).with("/amount/vat", json!(909));
    let requests = [
        plan(&mixed, CancelAmount::of(3_000).tax_free(1_000)).expect("taken").request("dented"),
        plan(&Given::paid().without("/amount/vat"), 1).expect("taken").request("\"깨짐\"\n"),
        plan(&Given::paid().by(VIRTUAL_ACCOUNT), 2_000)
            .expect("taken")
            .refund_to(account())
            .request("dented"),
    ];
    for request in requests {
        let request = request.expect("whole");
        let stored = serde_json::to_string(&request).expect("JSON");
        let back: CancelRequest = serde_json::from_str(&stored).expect("read");
        assert_eq!(back, request);
        let body = |request: &CancelRequest| serde_json::to_string(&request.view(None)).expect("JSON");
        assert_eq!(body(&back), body(&request));
    }
    let whole = plan(&Given::paid().by(VIRTUAL_ACCOUNT), 2_000).expect("taken").refund_to(account());
    let stored = serde_json::to_value(whole.request("dented").expect("whole")).expect("JSON");
    for (pointer, value) in [
        ("/paymentId", json!("")),
        ("/storeId", Value::Null),
        ("/reason", json!(" ")),
        ("/amount", json!(0)),
        ("/amount", json!(12_001)),
        ("/amount", json!("2000")),
        ("/currentCancellableAmount", Value::Null),
        ("/taxFreeAmount", json!(2_001)),
        ("/taxFreeAmount", json!(-1)),
        ("/vatAmount", json!(2_001)),
        ("/refundAccount/bank", json!("GRINGOTTS")),
        ("/refundAccount/number", json!("")),
        ("/refundAccount/holderName", Value::Null),
        ("/refundAccount", json!("12345678901")),
    ] {
        let mut odd = stored.clone();
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        odd.pointer_mut(parent).expect("its parent")[name] = value;
        let error = serde_json::from_value::<CancelRequest>(odd).expect_err(pointer).to_string();
        assert!(!error.contains("12345678901") && !error.contains("Kim"), "{error}");
    }
}

#[test]
fn refusals_speak_the_words_of_the_spec() {
    let late = at(&Given::paid(), 1, "2027-03-01T00:00:00+09:00").expect_err("late");
    let policy = late.policy().expect("a policy");
    let words = policy.words.spoken(if cfg!(feature = "ko") {
        portone_ksnet::rules::Language::Ko
    } else {
        portone_ksnet::rules::Language::En
    });
    assert_eq!(late.to_string(), format!("{words} [cancel-deadline]; until 2027-02-28T23:59:59+09:00"));
    let much = plan(&Given::paid().with("/currency", json!("USD")), 12_001).expect_err("too much");
    assert_eq!(much.to_string(), "120.01 USD was asked, and 120.00 USD is left to cancel");
}
