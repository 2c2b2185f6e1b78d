//! N05: Citi Card's own page needs the address of the shop.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(card.cardCompany = CITI_CARD))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = storeDetails.businessName)]
    shop_name: &'a str,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    shop_number: &'a str,
}

fn main() {}
