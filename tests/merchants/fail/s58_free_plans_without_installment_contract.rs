//! S58: interest-free instalments are instalments; the contract for their interest is not enough.

use portone_ksnet::{FreeInstallmentPlan, KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(MERCHANT_FREE_INTEREST))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Vec<FreeInstallmentPlan>,
}

fn main() {}
