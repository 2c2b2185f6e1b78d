//! N11, N59, X16, X29: Kakao Pay in the card window is by card, by money or as the buyer likes.

use crate::witness::{browser, quiet, warned};
use portone_ksnet::{KsnetContract, KsnetRequest, PayMethod, SndKakaopayType};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(bypass.ksnet.sndQpayType = "1", bypass.ksnet.sndKakaopayType = "MONEY"))]
struct Said<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC)]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
    #[ksnet(path = bypass.ksnet.sndKakaopayType)]
    means: Option<SndKakaopayType>,
}

fn chosen(pay_method: PayMethod, means: Option<SndKakaopayType>) -> Chosen<'static> {
    Chosen { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim", pay_method, means }
}

#[test]
fn card_or_money() {
    let said = Said { payment_id: "p-1", order_name: "Tea", total_amount: 100, buyer: "Kim" };
    assert_eq!(
        browser(&said)["bypass"],
        json!({ "ksnet": { "sndQpayType": "1", "sndKakaopayType": "MONEY" } })
    );
    assert!(said.warnings().is_empty());
    for (means, code) in [(SndKakaopayType::CARD, "CARD"), (SndKakaopayType::MONEY, "MONEY")] {
        let order = chosen(PayMethod::CARD, Some(means));
        assert_eq!(browser(&order)["bypass"], json!({ "ksnet": { "sndKakaopayType": code } }));
        quiet(&order);
    }
    assert_eq!(browser(&chosen(PayMethod::CARD, None)).get("bypass"), None);
}

#[test]
fn in_the_wrong_flow() {
    let order = chosen(PayMethod::EASY_PAY, Some(SndKakaopayType::CARD));
    warned(&order, "X29");
    quiet(&chosen(PayMethod::EASY_PAY, None));
}
