use portone_ksnet::{CardCompany, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT, MERCHANT_FREE_INTEREST), product_type = PHYSICAL)]
struct Shop;

const PRICE: f64 = 10.5;
const BC: CardCompany = CardCompany::BC_CARD;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, device = PC)]
#[ksnet(set(totalAmount = PRICE, currency = self::BC, orderName = NOBODY, isEscrow = { 1 }))]
#[ksnet(plans = BC)]
struct Checkout<'a> {
    payment_id: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
