//! Payments that look as they were asked for and are not, and those that only look different.

use portone_ksnet::verify::{Mismatch, Verification, Verify};
use portone_ksnet::{CardCompany, CardPayment, Channel, Currency, KsnetPart, KsnetRequest, PaymentState};
use portone_ksnet_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::payment::Given;
use crate::shop::{Agreed, Shop};

#[derive(KsnetRequest, Clone, Default)]
#[ksnet(operation = requestPayment, contract = Agreed, pay_method = CARD, device = PC, currency = KRW)]
struct Checkout {
    #[ksnet(part)]
    order: Basket,
    vat_amount: Option<u64>,
    is_escrow: Option<bool>,
    #[ksnet(path = card.useFreeInterestFromMall)]
    free_interest: Option<bool>,
    channel_group_id: Option<&'static str>,
    #[ksnet(path = card.cardCompany)]
    company: Option<CardCompany>,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    months: Option<i64>,
    #[ksnet(path = card.installment.monthOption.availableMonthList)]
    any_of_months: Option<Vec<i64>>,
    #[ksnet(path = customer.email)]
    email: Option<&'static str>,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'static str>,
}

#[derive(KsnetPart, Clone)]
struct Basket {
    payment_id: &'static str,
    order_name: &'static str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'static str,
}

impl Default for Basket {
    fn default() -> Self {
        Self { payment_id: "order-1", order_name: "Tea", total_amount: 12_000, buyer: "Kim Min-ji" }
    }
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Agreed, pay_method = VIRTUAL_ACCOUNT, device = PC, currency = KRW)]
struct Deposit {
    #[ksnet(part)]
    order: Basket,
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    hours: u32,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Agreed, pay_method = CARD, currency = KRW, set(productType = PHYSICAL))]
struct KeyIn {
    payment_id: &'static str,
    order_name: &'static str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.separated.last)]
    last: &'static str,
    #[ksnet(path = customer.name.separated.first)]
    first: &'static str,
    #[ksnet(path = method.card.installmentMonth)]
    months: Option<u32>,
    #[ksnet(path = method.card.credential.number)]
    number: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'static str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'static str,
}

fn key_in(last: &'static str, first: &'static str, months: Option<u32>) -> KeyIn {
    let (payment_id, order_name, total) = ("order-1", "Tea", 12_000);
    let (number, year, month) = ("4111111111111111", "99", "12");
    KeyIn { payment_id, order_name, total, last, first, months, number, year, month }
}

fn verified<R>(given: &Given, asked: &R) -> Verification
where
    R: KsnetRequest,
    R::Operation: portone_ksnet::verify::AsksForPayment,
{
    given.read().verify_on(asked, &Channel::new("store-1", "channel-key-1").expect("ids"))
}

fn told(verification: &Verification) -> Vec<(Mismatch, &'static str, Option<&str>)> {
    verification.differences().iter().map(|it| (it.mismatch(), it.path(), it.found())).collect()
}

/// `PAID` by its status, and the money is not there.
#[test]
fn a_total_that_was_not_paid_is_no_payment() {
    let amounts = |paid: i64, discount: i64, cancelled: i64| {
        Given::paid()
            .with("/amount/paid", json!(paid))
            .with("/amount/discount", json!(discount))
            .with("/amount/cancelled", json!(cancelled))
    };
    for (paid, discount, cancelled, there) in [
        (11_999, 0, 0, "11999"),
        (100, 0, 0, "100"),
        (0, 0, 0, "0"),
        (9_000, 2_999, 0, "11999"),
        (12_000, 0, 1, "11999"),
        (12_000, 0, 12_000, "0"),
        (i64::MIN, -1, i64::MAX, "-9223372036854775808"),
    ] {
        let verification = verified(&amounts(paid, discount, cancelled), &Checkout::default());
        assert_eq!(told(&verification), [(Mismatch::Amount, "totalAmount", Some(there))]);
        assert!(!verification.is_paid());
    }
    // What a card company or an easy pay bears, it pays to the shop.
    for (paid, discount) in [(12_000, 0), (9_000, 3_000), (0, 12_000)] {
        assert!(verified(&amounts(paid, discount, 0), &Checkout::default()).is_paid());
    }
    // Nothing of it is told where nothing is paid yet, or a part has gone back.
    for (status, state) in
        [("VIRTUAL_ACCOUNT_ISSUED", PaymentState::WaitingForDeposit), ("READY", PaymentState::Ready)]
    {
        let verification = verified(&amounts(0, 0, 0).with("/status", json!(status)), &Checkout::default());
        assert_eq!((verification.is_as_asked(), verification.state()), (true, state));
    }
    let partly = verified(&Given::paid().cancelled(&[(2_000, 0, 182)]), &Checkout::default());
    assert!(partly.is_as_asked() && !partly.is_paid());
}

/// A browser that takes the store's channel for tests pays nothing.
#[test]
fn a_payment_on_a_channel_for_tests_pays_where_the_shop_has_named_that_channel() {
    let test = Given::paid().with("/channel/type", json!("TEST"));
    let unnamed = test.read().verify(&Checkout::default());
    assert_eq!(told(&unnamed), [(Mismatch::Channel, "channelKey", Some("TEST"))]);
    assert!(!unnamed.is_paid());
    assert!(verified(&test, &Checkout::default()).is_paid(), "the shop is tested");
    assert!(Given::paid().read().verify(&Checkout::default()).is_paid());
    let group = Checkout { channel_group_id: Some("group-1"), ..Checkout::default() };
    let routed = |group: &str| test_in_group(&test, group).read();
    assert!(routed("group-1").verify(&group).is_paid());
    assert_eq!(
        told(&routed("group-2").verify(&group)),
        [(Mismatch::Channel, "channelGroupId", Some("group-2"))]
    );
    // Which channel of the group it is, is not the shop's to say.
    let other = test_in_group(&test, "group-1").with("/channel/key", json!("channel-key-2"));
    assert!(verified(&other, &group).is_paid());
    let odd = Given::paid().with("/channel/type", json!("SHADOW")).read().verify(&Checkout::default());
    assert!(!odd.is_paid());
}

fn test_in_group(given: &Given, group: &str) -> Given {
    Given(given.0.clone()).with("/channelGroup", json!({ "id": group, "name": "cards", "isForTest": true }))
}

#[test]
fn one_payment_of_all_is_in_no_instalments_whether_that_is_told_or_not() {
    let month = |month: i32| json!({ "month": month, "isInterestFree": false });
    let lump_sums = [
        Given::paid(),
        Given::paid().with("/method/installment", month(0)),
        Given::paid().with("/method/installment", month(1)),
    ];
    let (fixed, sent) = ("card.installment.monthOption.fixedMonth", "method.card.installmentMonth");
    let named = |given: &Given| Given(given.0.clone()).with("/customer/name", json!("김민지"));
    for given in &lump_sums {
        for months in [0, 1] {
            let asked = Checkout { months: Some(months), ..Checkout::default() };
            assert!(verified(given, &asked).is_paid(), "{months}");
        }
        for months in [0, 1] {
            assert!(verified(&named(given), &key_in("김", "민지", Some(months))).is_paid(), "{months}");
        }
        let asked = Checkout { months: Some(2), ..Checkout::default() };
        assert_eq!(verified(given, &asked).differences()[0].path(), fixed);
        assert_eq!(verified(&named(given), &key_in("김", "민지", Some(2))).differences()[0].path(), sent);
    }
    let twelve = Given::paid().with("/method/installment", month(12));
    let asked = Checkout { months: Some(0), ..Checkout::default() };
    assert_eq!(told(&verified(&twelve, &asked)), [(Mismatch::Installment, fixed, Some("12"))]);
}

#[test]
fn interest_that_the_buyer_bears_where_the_shop_would_is_seen() {
    let path = "card.useFreeInterestFromMall";
    let by = |month: i32, free: bool| {
        Given::paid().with("/method/installment", json!({ "month": month, "isInterestFree": free }))
    };
    let asked = Checkout { free_interest: Some(true), ..Checkout::default() };
    for month in [2, 12] {
        let verification = verified(&by(month, false), &asked);
        assert_eq!(told(&verification), [(Mismatch::Installment, path, Some("false"))]);
        assert!(verified(&by(month, true), &asked).is_paid());
        assert!(verified(&by(month, false), &Checkout::default()).is_paid());
    }
    // Who pays at once pays no interest.
    for month in [0, 1] {
        assert!(verified(&by(month, false), &asked).is_paid());
    }
    assert!(verified(&Given::paid(), &asked).is_paid());
}

/// Where the gateway has spoken, what it has not said is not there; before, it may come yet.
#[test]
fn what_is_missing_is_missed_when_the_gateway_has_spoken() {
    let asked = Checkout { is_escrow: Some(true), email: Some("minji@example.com"), ..Checkout::default() };
    let missed = [(Mismatch::PayMethod, "payMethod", None), (Mismatch::Escrow, "isEscrow", None)];
    let silent = |status: &str| Given::paid().with("/status", json!(status)).without("/method");
    for status in ["PAID", "PARTIAL_CANCELLED", "CANCELLED", "VIRTUAL_ACCOUNT_ISSUED"] {
        assert_eq!(told(&verified(&silent(status), &asked)), missed, "{status}");
    }
    for status in ["READY", "PAY_PENDING", "FAILED"] {
        let verification = verified(&silent(status), &asked);
        assert_eq!(verification.uncompared(), ["payMethod", "isEscrow"], "{status}");
        assert!(verification.is_as_asked());
    }
    for status in ["READY", "FAILED"] {
        let verification = verified(&silent(status).without("/channel"), &asked);
        assert_eq!(verification.uncompared(), ["channelKey", "payMethod", "isEscrow"], "{status}");
        assert!(verification.is_as_asked() && !verification.is_live());
    }
}

#[test]
fn months_that_the_window_did_not_offer_are_seen() {
    let path = "card.installment.monthOption.availableMonthList";
    let asked = Checkout { any_of_months: Some(vec![2, 3]), ..Checkout::default() };
    let by = |month: i32| {
        Given::paid().with("/method/installment", json!({ "month": month, "isInterestFree": false }))
    };
    for month in [0, 1, 2, 3] {
        assert!(verified(&by(month), &asked).is_paid(), "{month}");
    }
    assert!(verified(&Given::paid(), &asked).is_paid());
    for month in [4, 12] {
        let verification = verified(&by(month), &asked);
        assert_eq!(told(&verification), [(Mismatch::Installment, path, Some(&*month.to_string()))]);
    }
}

#[test]
fn what_is_asked_of_a_card_and_told_in_other_words_is_said_to_be_open() {
    let asked = Checkout { company: Some(CardCompany::SHINHAN_CARD), ..Checkout::default() };
    assert_eq!(verified(&Given::paid(), &asked).uncompared(), ["card.cardCompany"]);
    assert!(verified(&Given::paid(), &Checkout::default()).uncompared().is_empty());
}

/// Without the contract for it, KSNET takes a deadline of its own (S52, S55).
#[test]
fn a_deadline_in_hours_is_compared_to_the_day() {
    let path = "virtualAccount.accountExpiry.validHours";
    let asked = Deposit { order: Basket::default(), hours: 24 };
    let account = |from: Value, until: Value| {
        let method = json!({ "type": "PaymentMethodVirtualAccount", "accountNumber": "1", "issuedAt": from,
            "expiredAt": until });
        let given = Given::paid().with("/status", json!("VIRTUAL_ACCOUNT_ISSUED")).with("/method", method);
        verified(&given, &asked)
    };
    let issued = || json!("2026-08-31T01:00:00Z");
    for until in ["2026-09-01T01:00:00Z", "2026-09-01T14:59:59Z", "2026-08-31T01:00:01Z"] {
        let verification = account(issued(), json!(until));
        assert!(verification.waits_for_deposit() && verification.uncompared().is_empty(), "{until}");
    }
    for (until, hours) in
        [("2026-09-02T01:00:00Z", "48"), ("2036-08-31T01:00:00Z", "87672"), ("2026-08-31T01:00:00Z", "0")]
    {
        let verification = account(issued(), json!(until));
        assert_eq!(told(&verification), [(Mismatch::VirtualAccount, path, Some(hours))]);
    }
    for silent in [account(Value::Null, json!("2026-09-01T01:00:00Z")), account(issued(), json!("soon"))] {
        assert_eq!((silent.waits_for_deposit(), silent.uncompared()), (true, &[path][..]));
    }
}

#[test]
fn a_name_in_two_parts_is_the_same_in_either_order() {
    let called = |name: &str| {
        verified(&Given::paid().with("/customer/name", json!(name)), &key_in("김", "민지", None)).is_paid()
    };
    for name in ["김 민지", "김민지", "민지 김", "민지김", " 김  민지 "] {
        assert!(called(name), "{name}");
    }
    for name in ["박민지", "김민", "민지", "", "김 민 지 김"] {
        assert!(!called(name), "{name}");
    }
    let nobody = verified(&Given::paid().without("/customer/name"), &key_in("김", "민지", None));
    assert_eq!(told(&nobody), [(Mismatch::Customer, "customer.name.separated", None)]);
    assert!(!format!("{nobody:?} {nobody}").contains("민지"));
}

#[test]
fn what_is_empty_of_a_customer_was_not_said() {
    let silent = Given::paid().without("/customer/email").without("/customer/phoneNumber");
    let asked = |email, phone| Checkout { email: Some(email), phone: Some(phone), ..Checkout::default() };
    assert!(verified(&silent, &asked("", "")).is_paid());
    assert!(verified(&Given::paid(), &asked("", "")).is_paid());
    let verification = verified(&silent, &asked("minji@example.com", "01012345678"));
    let [email, phone] = verification.differences() else { panic!("{verification}") };
    assert_eq!((email.path(), phone.path()), ("customer.email", "customer.phoneNumber"));
    // Of the order, nothing is as good as something else.
    let unnamed = Basket { order_name: "", ..Basket::default() };
    let verification = verified(&Given::paid(), &Checkout { order: unnamed, ..Checkout::default() });
    assert_eq!(told(&verification), [(Mismatch::OrderName, "orderName", Some("Tea"))]);
}

#[test]
fn no_vat_is_none_whether_that_is_told_or_not() {
    let asked = |vat| Checkout { vat_amount: Some(vat), ..Checkout::default() };
    let (none, silent) = (Given::paid().with("/amount/vat", json!(0)), Given::paid().without("/amount/vat"));
    assert!(verified(&none, &asked(0)).is_paid() && verified(&silent, &asked(0)).is_paid());
    assert_eq!(told(&verified(&silent, &asked(1))), [(Mismatch::Vat, "vatAmount", None)]);
    assert_eq!(told(&verified(&Given::paid(), &asked(0))), [(Mismatch::Vat, "vatAmount", Some("1091"))]);
}

#[test]
fn a_generated_request_is_compared_like_a_derived_one() {
    let asked = |amount| CardPayment::for_pc("order-1", "Tea", amount, Currency::KRW, "Kim Min-ji");
    assert!(verified(&Given::paid(), &asked(12_000)).is_paid());
    let verification = verified(&Given::paid(), &asked(12_001));
    assert_eq!(told(&verification), [(Mismatch::Amount, "totalAmount", Some("12000"))]);
    // 120 dollars are as many cents as 12,000 won are won.
    let dollars = CardPayment::for_pc("order-1", "Tea", 12_000, Currency::USD, "Kim Min-ji");
    let verification = verified(&Given::paid(), &dollars);
    assert_eq!(told(&verification), [(Mismatch::Currency, "currency", Some("KRW"))]);
}

/// The key of a test channel is in the page, too; who pays there pays nothing.
#[tokio::test]
async fn a_shop_that_names_no_channel_is_told_that_its_payment_is_a_test() {
    for (builder, live) in [(Sandbox::builder(), true), (Sandbox::builder().test_channel(), false)] {
        let shop = Shop::with(builder);
        shop.sandbox.pay_in_window(&shop.page(&Checkout::default())).expect("paid");
        let payment = shop.read("order-1").await;
        assert!(payment.verify_on(&Checkout::default(), shop.client.channel()).is_paid());
        let verification = payment.verify(&Checkout::default());
        assert_eq!(verification.is_paid(), live, "{verification}");
        assert_eq!(verification.to_string().contains("`channelKey`"), !live, "{verification}");
    }
}
