//! N130: instalments begin at 50,000 won, which is a warning below.

use crate::witness::{quiet, warned};
use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    months: Option<u8>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(card.cardCompany = HYUNDAI_CARD, bypass.ksnet.url = "https://tea.example"))]
#[ksnet(set(storeDetails.businessName = "Tea", storeDetails.businessRegistrationNumber = "1234567890"))]
struct Hyundai<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    months: Option<u8>,
}

#[test]
fn ten_thousand_won_with_hyundai() {
    let order = |total_amount, months| Hyundai {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount,
        buyer: "Kim",
        months,
    };
    quiet(&order(9_999, None));
    quiet(&order(10_000, Some(3)));
    quiet(&order(49_999, Some(3)));
    warned(&order(9_999, Some(3)), "N130");
}

#[test]
fn fifty_thousand_won() {
    let order = |total_amount, months| Checkout {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount,
        buyer: "Kim",
        months,
    };
    quiet(&order(49_999, None));
    quiet(&order(50_000, Some(3)));
    warned(&order(49_999, Some(3)), "N130");
    warned(&order(9_999, Some(3)), "N130");
}
