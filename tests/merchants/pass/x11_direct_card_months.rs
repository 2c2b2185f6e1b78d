//! X11, N08: whether a card company's own page may be given a list of months is doubtful for eight of them.

use crate::witness::{browser, quiet, warned};
use portone_ksnet::{CardCompany, KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(bypass.ksnet.url = "https://tea.example", storeDetails.businessName = "Tea House"))]
#[ksnet(set(storeDetails.businessRegistrationNumber = "1234567890"))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.cardCompany)]
    company: Option<CardCompany>,
    #[ksnet(path = card.installment.monthOption.availableMonthList)]
    months: Option<&'a [u8]>,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    month: Option<u8>,
}

fn order(
    company: Option<CardCompany>,
    months: Option<&'static [u8]>,
    month: Option<u8>,
) -> Checkout<'static> {
    Checkout {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        company,
        months,
        month,
    }
}

#[test]
fn a_list_of_months() {
    for company in [
        CardCompany::WOORI_CARD,
        CardCompany::HANA_CARD,
        CardCompany::NH_CARD,
        CardCompany::SAMSUNG_CARD,
        CardCompany::HYUNDAI_CARD,
        CardCompany::LOTTE_CARD,
        CardCompany::SHINHAN_CARD,
        CardCompany::CITI_CARD,
    ] {
        warned(&order(Some(company), Some(&[2, 3]), None), "X11");
        quiet(&order(Some(company), None, Some(3)));
    }
    quiet(&order(None, Some(&[2, 3]), None));
    quiet(&order(Some(CardCompany::KOOKMIN_CARD), Some(&[2, 3]), None));
    quiet(&order(Some(CardCompany::BC_CARD), Some(&[2, 3]), None));
}

#[test]
fn under_its_own_path() {
    assert_eq!(
        browser(&order(Some(CardCompany::HANA_CARD), Some(&[2, 3]), None))["card"],
        json!({
            "cardCompany": "HANA_CARD",
            "installment": { "monthOption": { "availableMonthList": [2, 3] } }
        })
    );
}
