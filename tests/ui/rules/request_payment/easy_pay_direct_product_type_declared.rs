// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `easy-pay-direct-product-type-declared`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts(EASY_PAY), product_type = DIGITAL)]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment,
    contract = Shop,
    device = PC,
    currency = KRW,
    pay_method = EASY_PAY,
    set(
        bypass.ksnet.easyPayDirect = true,
        easyPay.easyPayProvider = KAKAOPAY,
        productType = REAL
    )
)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = customer.email)]
    customer_email: &'static str,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: &'static str,
    order_name: &'static str,
    payment_id: &'static str,
    #[ksnet(path = storeDetails.address)]
    store_details_address: &'static str,
    #[ksnet(path = storeDetails.ceoFullName)]
    store_details_ceo_full_name: &'static str,
    #[ksnet(path = storeDetails.phoneNumber)]
    store_details_phone_number: &'static str,
    total_amount: i64,
}
fn main() {}
