//! S77: the account holder is the merchant; a name is sent in vain, which the compiler warns of.

use crate::witness::{accepted, rest};
use portone_ksnet::{KsnetContract, KsnetRequest, RestBank, Violation};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
#[ksnet(set(method.virtualAccount.option.type = NORMAL, method.virtualAccount.expiry.validHours = 24))]
struct Account<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.remitteeName, allow(key-in-account-holder))]
    holder: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
#[ksnet(set(method.virtualAccount.option.type = NORMAL, method.virtualAccount.expiry.validHours = 24))]
struct Optional<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.remitteeName)]
    holder: Option<&'a str>,
}

#[test]
fn sent_in_vain() {
    let order = Account {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        bank: RestBank::SHINHAN,
        holder: "Tea House",
    };
    assert_eq!(rest(&order)["method"]["virtualAccount"]["remitteeName"], "Tea House");
}

#[test]
fn a_warning_at_run_time() {
    let order = |holder| Optional {
        payment_id: "p-1",
        order_name: "Tea",
        total: 100_000,
        buyer: "Kim",
        bank: RestBank::SHINHAN,
        holder,
    };
    accepted(order(Some("Tea House")).validate());
    assert!(order(None).warnings().is_empty());
    let warnings = order(Some("Tea House")).warnings();
    assert!(warnings.iter().any(|warning: &Violation| warning.rule().facts.contains(&"S77")), "{warnings}");
}
