use portone_ksnet::{CardCompany, FreeInstallmentPlan, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT, MERCHANT_FREE_INTEREST), product_type = PHYSICAL)]
struct Shop;

const PLANS: [FreeInstallmentPlan; 2] = [
    FreeInstallmentPlan::fixed(CardCompany::KOOKMIN_CARD, &[2, 3]),
    FreeInstallmentPlan::fixed(CardCompany::CITI_CARD, &[2]),
];
const ESCROW: bool = true;
const TOO_LONG: &str = "a name that is far too long for the window that KSNET opens";

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(plans = PLANS, set(orderName = TOO_LONG))]
struct WithPlans<'a> {
    payment_id: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = TRANSFER, currency = KRW, device = PC)]
#[ksnet(set(isEscrow = ESCROW))]
struct Escrow<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

fn main() {}
