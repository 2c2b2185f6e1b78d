//! N43, N100, N102, N103: a request that PortOne routes says more of the buyer.

use crate::witness::{accepted, refused, refused_or_warned};
use portone_ksnet::{EasyPayProvider, KsnetContract, KsnetRequest, PayMethod, RestBank};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY, KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE))]
struct Shop;

#[derive(Clone, Copy, KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC)]
struct Routed<'a> {
    channel_group_id: Option<&'a str>,
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    pay_method: PayMethod,
    #[ksnet(path = customer.fullName)]
    buyer: Option<&'a str>,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'a str>,
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    hours: Option<u32>,
    #[ksnet(path = easyPay.easyPayProvider)]
    provider: Option<EasyPayProvider>,
}

const ROUTED: Routed<'static> = Routed {
    channel_group_id: Some("group-1"),
    payment_id: "p-1",
    order_name: "Tea",
    total_amount: 100,
    pay_method: PayMethod::CARD,
    buyer: Some("Kim"),
    email: Some("kim@example.com"),
    phone: Some("01012345678"),
    hours: None,
    provider: None,
};

#[test]
fn name_email_and_telephone() {
    for pay_method in [PayMethod::CARD, PayMethod::TRANSFER] {
        accepted(Routed { pay_method, ..ROUTED }.validate());
        refused(Routed { pay_method, email: None, ..ROUTED }.validate(), &["N102"]);
        refused(Routed { pay_method, phone: None, ..ROUTED }.validate(), &["N102"]);
        assert!(Routed { pay_method, buyer: None, ..ROUTED }.validate().is_err());
    }
    accepted(Routed { channel_group_id: None, email: None, phone: None, ..ROUTED }.validate());
}

#[test]
fn a_deadline() {
    let account = Routed { pay_method: PayMethod::VIRTUAL_ACCOUNT, hours: Some(24), ..ROUTED };
    accepted(account.validate());
    refused(Routed { hours: None, ..account }.validate(), &["S80"]);
}

#[test]
fn easy_pay_is_not_routed_to_ksnet() {
    let easy_pay =
        Routed { pay_method: PayMethod::EASY_PAY, provider: Some(EasyPayProvider::LPAY), ..ROUTED };
    refused_or_warned(&easy_pay, "N100");
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW, set(productType = PHYSICAL))]
#[ksnet(set(method.virtualAccount.option.type = NORMAL))]
struct Account<'a> {
    channel_group_id: Option<&'a str>,
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'a str>,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    due_date: &'a str,
}

#[test]
fn an_account_by_api() {
    let order = |channel_group_id, email, phone| Account {
        channel_group_id,
        payment_id: "p-1",
        order_name: "Tea",
        total: 100,
        buyer: "Kim",
        email,
        phone,
        bank: RestBank::SHINHAN,
        due_date: "2030-01-31T18:00:00+09:00",
    };
    let (email, phone) = (Some("kim@example.com"), Some("01012345678"));
    accepted(order(Some("group-1"), email, phone).validate());
    refused(order(Some("group-1"), None, phone).validate(), &["N103"]);
    refused(order(Some("group-1"), email, None).validate(), &["N103"]);
    accepted(order(None, None, None).validate());
}
