//! S80, S81, S82, S83, X13: a virtual account has a deadline, as a date or as a number of hours.

use crate::witness::{accepted, browser, refused, rest};
use portone_ksnet::{KsnetContract, KsnetRequest, PayMethod, RestBank};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = VIRTUAL_ACCOUNT, currency = KRW, device = PC)]
#[ksnet(set(virtualAccount.accountExpiry.dueDate = "2030-01-31T18:00:00+09:00"))]
struct Said<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, currency = KRW, device = PC)]
struct Deadline<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
    #[ksnet(path = virtualAccount.accountExpiry.dueDate)]
    due_date: Option<String>,
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    valid_hours: Option<i32>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
#[ksnet(set(method.virtualAccount.option.type = NORMAL))]
struct RestDeadline<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    due_date: Option<&'a str>,
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    valid_hours: Option<i32>,
}

fn sdk(pay_method: PayMethod, due_date: Option<&str>, valid_hours: Option<i32>) -> Deadline<'static> {
    Deadline {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        pay_method,
        due_date: due_date.map(str::to_owned),
        valid_hours,
    }
}

fn key_in(due_date: Option<&str>, valid_hours: Option<i32>) -> RestDeadline<'_> {
    RestDeadline {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        bank: RestBank::SHINHAN,
        due_date,
        valid_hours,
    }
}

const ACCOUNT: PayMethod = PayMethod::VIRTUAL_ACCOUNT;
const DAY: &str = "2030-01-31T18:00:00+09:00";

#[test]
fn said() {
    assert_eq!(
        browser(&Said { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim" })["virtualAccount"],
        json!({ "accountExpiry": { "dueDate": "2030-01-31T18:00:00+09:00" } })
    );
}

#[test]
fn required() {
    refused(sdk(ACCOUNT, None, None).validate(), &["S80"]);
    accepted(sdk(ACCOUNT, Some(DAY), None).validate());
    accepted(sdk(ACCOUNT, None, Some(24)).validate());
    accepted(sdk(PayMethod::CARD, None, None).validate());
    refused(key_in(None, None).validate(), &["S80"]);
    accepted(key_in(Some(DAY), None).validate());
    accepted(key_in(None, Some(24)).validate());
}

#[test]
fn one_of_the_two() {
    refused(sdk(ACCOUNT, Some(DAY), Some(24)).validate(), &["S82"]);
    refused(key_in(Some(DAY), Some(24)).validate(), &["S82"]);
}

#[test]
fn in_the_json() {
    assert_eq!(
        browser(&sdk(ACCOUNT, None, Some(72)))["virtualAccount"],
        json!({ "accountExpiry": { "validHours": 72 } })
    );
    assert_eq!(
        rest(&key_in(Some(DAY), None))["method"]["virtualAccount"]["expiry"],
        json!({ "dueDate": DAY })
    );
}

const WITH_OFFSET: [&str; 3] =
    ["2030-01-31T18:00:00Z", "2030-01-31T18:00:00+09:00", "2028-02-29T00:00:00-05:30"];
const OF_THE_SDK_ALONE: [&str; 4] = ["20300131", "20300131180000", "2030-01-31", "2030-01-31 18:00:00"];
const OF_NOBODY: [&str; 14] = [
    "",
    "tomorrow",
    "2030/01/31",
    "30-01-31",
    "2030-1-31",
    "203001",
    "203001311800",
    "2030-01-31T18:00:00",
    "2030-01-31 18:00",
    "2030-13-01",
    "2030-02-30",
    "2029-02-29",
    "2030-01-31T24:30:00+09:00",
    "2030-01-31 18:00:00 ",
];

#[test]
fn shapes_of_the_sdk() {
    for good in WITH_OFFSET.iter().chain(&OF_THE_SDK_ALONE) {
        accepted(sdk(ACCOUNT, Some(good), None).validate());
    }
    for bad in OF_NOBODY {
        refused(sdk(ACCOUNT, Some(bad), None).validate(), &["S83"]);
        refused(sdk(ACCOUNT, Some(bad), None).validate(), &["X13"]);
    }
}

#[test]
fn shape_of_rest() {
    for good in WITH_OFFSET {
        accepted(key_in(Some(good), None).validate());
    }
    for bad in OF_THE_SDK_ALONE.iter().chain(&OF_NOBODY) {
        refused(key_in(Some(bad), None).validate(), &["X13"]);
    }
}
