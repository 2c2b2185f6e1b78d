//! Values that the macro cannot see: constants of the shop's own.

use portone_ksnet::{CardCompany, Currency, FreeInstallmentPlan, KsnetContract, KsnetRequest, mark};
use serde_json::json;

use crate::{Shop, broken, page};

mod prices {
    pub(crate) const TEA: u64 = 60_000;
    pub(crate) const NAME: &str = "Tea";
}

const OUR_PLANS: [FreeInstallmentPlan; 2] = [
    FreeInstallmentPlan::fixed(CardCompany::KOOKMIN_CARD, &[2, 3]),
    FreeInstallmentPlan::fixed(CardCompany::BC_CARD, &[2]),
];
const SLICE: &[FreeInstallmentPlan] = &OUR_PLANS;
const CARDS: &[CardCompany] = &[CardCompany::BC_CARD];
const DOLLARS: Currency = Currency::USD;

type Amount = u64;
type Title<'a> = &'a str;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(plans = OUR_PLANS)]
struct WithPlans<'a> {
    payment_id: &'a str,
    order_name: Title<'a>,
    total_amount: Amount,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, device = PC)]
#[ksnet(set(
    card.installment.freeInstallmentPlans = self::SLICE,
    card.availableCards = CARDS,
    totalAmount = prices::TEA,
    orderName = prices::NAME,
    currency = { Currency::KRW },
    isEscrow = { !true },
))]
struct AllFixed<'a> {
    payment_id: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, device = PC)]
#[ksnet(set(currency = self::DOLLARS, totalAmount = { prices::TEA / 100 }))]
struct InDollars<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[test]
fn constants_are_written_and_known() {
    let plans = json!([
        { "cardCompany": "KOOKMIN_CARD", "months": [2, 3] },
        { "cardCompany": "BC_CARD", "months": [2] },
    ]);
    let order = WithPlans { payment_id: "order-1", order_name: "Tea", total_amount: 60_000, buyer: "Kim" };
    assert_eq!(page(&order)["card"]["installment"]["freeInstallmentPlans"], plans);
    let fixed = page(&AllFixed { payment_id: "order-1", buyer: "Kim" });
    assert_eq!(
        fixed["card"],
        json!({ "installment": { "freeInstallmentPlans": plans }, "availableCards": ["BC_CARD"] })
    );
    assert_eq!(fixed["totalAmount"], 60_000);
    assert_eq!((fixed["orderName"].as_str(), fixed["currency"].as_str()), (Some("Tea"), Some("KRW")));
    assert_eq!(fixed["isEscrow"], false);
    let dollars = InDollars { payment_id: "order-1", order_name: "Tea", buyer: "Kim" };
    assert_eq!(
        (page(&dollars)["currency"].as_str(), page(&dollars)["totalAmount"].as_u64()),
        (Some("USD"), Some(600))
    );
}

/// The contract of another crate, by its path, and by an alias.
mod another_crate {
    pub(crate) mod agreed {
        #[derive(portone_ksnet::KsnetContract)]
        #[ksnet(contracts(EASY_PAY))]
        pub(crate) struct EasyShop;
    }
}

type Alias = another_crate::agreed::EasyShop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Alias, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct ByAlias<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

/// A contract that a generic request takes as a parameter.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = C, pay_method = EASY_PAY, currency = KRW, device = PC)]
struct ByParameter<'a, C> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    shop: std::marker::PhantomData<C>,
}

#[test]
fn a_contract_may_come_from_anywhere() {
    let order = ByAlias { payment_id: "order-1", order_name: "Tea", total_amount: 1000, buyer: "Kim" };
    assert_eq!(broken(&order), [""; 0]);
    assert_eq!(<ByAlias<'_> as KsnetRequest>::CONTRACT, another_crate::agreed::EasyShop::CONTRACT);
    let order = ByParameter {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 1000,
        buyer: "Kim",
        shop: std::marker::PhantomData::<Alias>,
    };
    assert_eq!(page(&order)["payMethod"], "EASY_PAY");
}

/// Marks: codes as types, which the compiler knows.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, device = PC)]
struct Marked<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    pay_method: mark::pay_method::CARD,
    currency: mark::currency::KRW,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[test]
fn a_mark_is_a_code_that_is_fixed() {
    let order = Marked {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 1000,
        pay_method: mark::pay_method::CARD,
        currency: mark::currency::KRW,
        buyer: "Kim",
    };
    assert_eq!(
        (page(&order)["payMethod"].as_str(), page(&order)["currency"].as_str()),
        (Some("CARD"), Some("KRW"))
    );
}
