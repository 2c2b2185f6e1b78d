//! N16: Kakao Pay called directly needs the buyer's telephone.

use portone_ksnet::{KsnetContract, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]
#[ksnet(set(easyPay.easyPayProvider = KAKAOPAY, bypass.ksnet.easyPayDirect = true, productType = REAL))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
    #[ksnet(path = storeDetails.ceoFullName)]
    head: &'a str,
    #[ksnet(path = storeDetails.address)]
    shop_address: &'a str,
    #[ksnet(path = storeDetails.phoneNumber)]
    shop_phone: &'a str,
}

fn main() {}
