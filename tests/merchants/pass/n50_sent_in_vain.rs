//! N50, N51, N52, N53, N54, X19, X20: fields that other providers read, and KSNET does not.

use crate::witness::{browser, quiet, refused_or_warned, warned};
use portone_ksnet::{Bank, CashReceiptType, KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = TRANSFER, currency = KRW, device = PC)]
#[ksnet(set(transfer.cashReceiptType = ANONYMOUS))]
struct Hidden<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = TRANSFER, currency = KRW, device = PC)]
struct Transfer<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = transfer.cashReceiptType)]
    kind: Option<CashReceiptType>,
    #[ksnet(path = transfer.customerIdentifier)]
    identifier: Option<&'a str>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = VIRTUAL_ACCOUNT, currency = KRW, device = PC)]
#[ksnet(set(virtualAccount.accountExpiry.validHours = 24))]
struct Account<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = virtualAccount.bankCode)]
    bank: Option<Bank>,
    #[ksnet(path = virtualAccount.cashReceiptType)]
    kind: Option<CashReceiptType>,
    #[ksnet(path = virtualAccount.customerIdentifier)]
    identifier: Option<&'a str>,
}

#[test]
fn a_receipt_with_a_transfer() {
    let order = |kind, identifier| Transfer {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        buyer: "Kim",
        kind,
        identifier,
    };
    quiet(&order(None, None));
    quiet(&order(Some(CashReceiptType::ANONYMOUS), None));
    warned(&order(Some(CashReceiptType::PERSONAL), None), "N50");
    warned(&order(Some(CashReceiptType::CORPORATE), None), "N50");
    warned(&order(None, Some("01012345678")), "X20");
    refused_or_warned(&order(None, Some("010-1234-5678")), "X20");
    assert_eq!(
        browser(&Hidden { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" })["transfer"],
        json!({ "cashReceiptType": "ANONYMOUS" })
    );
}

fn account(
    bank: Option<Bank>,
    kind: Option<CashReceiptType>,
    identifier: Option<&'static str>,
) -> Account<'static> {
    Account { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim", bank, kind, identifier }
}

#[test]
fn the_bank_of_an_account() {
    quiet(&account(None, None, None));
    for bank in [Bank::KOOKMIN_BANK, Bank::SHINHAN_BANK, Bank::EPOST] {
        warned(&account(Some(bank), None, None), "X19");
    }
    for bank in [Bank::SUHYUP_BANK, Bank::K_BANK] {
        refused_or_warned(&account(Some(bank), None, None), "X19");
    }
}

#[test]
fn the_receipt_of_an_account() {
    warned(&account(None, Some(CashReceiptType::PERSONAL), None), "N51");
    warned(&account(None, None, Some("01012345678")), "N52");
}
