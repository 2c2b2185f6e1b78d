//! N80, N81: an account by API is for once or fixed, with a receipt or without.

use crate::witness::{accepted, refused_somehow, rest};
use portone_ksnet::{CashReceiptInputType, KsnetContract, KsnetRequest, RestBank, VirtualAccountType};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, method.virtualAccount.expiry.validHours = 24))]
struct Account<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.option.type)]
    kind: VirtualAccountType,
    #[ksnet(path = method.virtualAccount.option.fixed.accountNumber)]
    number: Option<&'a str>,
    #[ksnet(path = method.virtualAccount.option.fixed.pgAccountId)]
    id: Option<&'a str>,
    #[ksnet(path = method.virtualAccount.cashReceipt.type)]
    receipt: Option<CashReceiptInputType>,
    #[ksnet(path = method.virtualAccount.cashReceipt.customerIdentityNumber)]
    identity: Option<&'a str>,
}

const ONCE: Account<'static> = Account {
    payment_id: "p-1",
    order_name: "Tea",
    total: 100,
    buyer: "Kim",
    bank: RestBank::SHINHAN,
    kind: VirtualAccountType::NORMAL,
    number: None,
    id: None,
    receipt: None,
    identity: None,
};

const FIXED: Account<'static> = Account { kind: VirtualAccountType::FIXED, ..ONCE };

#[test]
fn fixed() {
    assert_eq!(
        rest(&Account { number: Some("12345678901"), ..FIXED })["method"]["virtualAccount"]["option"],
        json!({ "type": "FIXED", "fixed": { "accountNumber": "12345678901" } })
    );
    accepted(Account { id: Some("account-1"), ..FIXED }.validate());
}

#[test]
fn fixed_one_way() {
    refused_somehow(Account { id: Some("account-1"), number: Some("12345678901"), ..FIXED }.validate());
}

#[test]
fn for_once() {
    accepted(ONCE.validate());
}

#[test]
fn for_once_without_a_number() {
    refused_somehow(Account { number: Some("12345678901"), ..ONCE }.validate());
}

#[test]
fn receipts() {
    for (receipt, word) in [
        (CashReceiptInputType::PERSONAL, "PERSONAL"),
        (CashReceiptInputType::CORPORATE, "CORPORATE"),
        (CashReceiptInputType::NO_RECEIPT, "NO_RECEIPT"),
    ] {
        let order = Account { receipt: Some(receipt), identity: Some("01012345678"), ..ONCE };
        assert_eq!(
            rest(&order)["method"]["virtualAccount"]["cashReceipt"],
            json!({ "type": word, "customerIdentityNumber": "01012345678" })
        );
        refused_somehow(Account { identity: None, ..order }.validate());
    }
    refused_somehow(Account { identity: Some("01012345678"), ..ONCE }.validate());
}
