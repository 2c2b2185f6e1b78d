use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAYS, EASY_PAY, EASY_PAY), product_type = REAL)]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_methd = CARD, currency = KRWW, device = MOBIL)]
struct Order<'a> {
    payment_idd: &'a str,
    name: &'a str,
    #[ksnet(path = custmer.fullName)]
    buyer: &'a str,
    #[ksnet(path = windowType.tablet)]
    window: portone_ksnet::WindowType,
    #[ksnet(skip, path = locale)]
    note: &'a str,
    #[ksnet(path = card.installment.freeInstallmentPlans.cardCompany)]
    company: portone_ksnet::CardCompany,
    customer: &'a str,
}

fn main() {}
