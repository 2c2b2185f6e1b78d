//! N07: the shop's registration number is digits alone.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(card.cardCompany = KOOKMIN_CARD))]
#[ksnet(set(storeDetails.businessRegistrationNumber = "123-45-67890"))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = storeDetails.businessName)]
    shop_name: &'a str,
}

fn main() {}
