//! S67, S68: dollars are for cards from abroad, which the shop cannot see.

use crate::witness::{accepted, quiet, warned};
use portone_ksnet::{Currency, KsnetContract, KsnetRequest, PayMethod, ProductType};

#[derive(KsnetContract)]
#[ksnet(contracts(MOBILE, EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
    currency: Currency,
    product_type: ProductType,
}

fn order(pay_method: PayMethod, currency: Currency) -> Checkout<'static> {
    Checkout {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 600,
        buyer: "Jane Doe",
        pay_method,
        currency,
        product_type: ProductType::PHYSICAL,
    }
}

#[test]
fn by_card() {
    accepted(order(PayMethod::CARD, Currency::USD).validate());
    quiet(&order(PayMethod::CARD, Currency::KRW));
}

#[test]
fn by_something_else() {
    for pay_method in [PayMethod::TRANSFER, PayMethod::MOBILE, PayMethod::EASY_PAY] {
        warned(&order(pay_method, Currency::USD), "S67");
        quiet(&order(pay_method, Currency::KRW));
    }
}
