//! N17: Payco called directly needs the buyer's telephone.

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
#[ksnet(set(easyPay.easyPayProvider = PAYCO, bypass.ksnet.easyPayDirect = true, productType = REAL))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
    #[ksnet(path = storeDetails.businessName)]
    shop_name: &'a str,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    shop_number: &'a str,
}

fn main() {}
