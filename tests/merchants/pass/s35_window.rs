//! S35, S36, S37, S38: the window is a frame on a PC and a redirection on a mobile, said or left out.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{KsnetRequest, WindowType};
use serde_json::json;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW)]
#[ksnet(set(windowType.pc = IFRAME, windowType.mobile = REDIRECTION))]
struct Said<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    redirect_url: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW)]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    redirect_url: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = windowType.pc)]
    pc: Option<WindowType>,
    #[ksnet(path = windowType.mobile)]
    mobile: Option<WindowType>,
}

fn chosen(pc: Option<WindowType>, mobile: Option<WindowType>) -> Chosen<'static> {
    Chosen {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        redirect_url: "https://tea.example/paid",
        buyer: "Kim",
        pc,
        mobile,
    }
}

#[test]
fn said() {
    let order = Said {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100,
        redirect_url: "https://tea.example/paid",
        buyer: "Kim",
    };
    assert_eq!(
        browser(&order),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "paymentId": "p-1",
            "orderName": "Tea",
            "totalAmount": 100,
            "currency": "KRW",
            "payMethod": "CARD",
            "redirectUrl": "https://tea.example/paid",
            "windowType": { "pc": "IFRAME", "mobile": "REDIRECTION" },
            "customer": { "fullName": "Kim" }
        })
    );
}

#[test]
fn left_out() {
    assert_eq!(browser(&chosen(None, None)).get("windowType"), None);
    assert_eq!(browser(&chosen(Some(WindowType::IFRAME), None))["windowType"], json!({ "pc": "IFRAME" }));
}

#[test]
fn pc() {
    accepted(chosen(Some(WindowType::IFRAME), None).validate());
    for other in [WindowType::POPUP, WindowType::REDIRECTION, WindowType::UI] {
        refused(chosen(Some(other), None).validate(), &["S35", "S37"]);
    }
}

#[test]
fn mobile() {
    accepted(chosen(None, Some(WindowType::REDIRECTION)).validate());
    for other in [WindowType::POPUP, WindowType::IFRAME, WindowType::UI] {
        refused(chosen(None, Some(other)).validate(), &["S36", "S37"]);
    }
}
