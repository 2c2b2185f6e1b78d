//! N06: Kookmin Card's own page needs the name of the shop.

use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
#[ksnet(set(card.cardCompany = KOOKMIN_CARD))]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    shop_number: &'a str,
}

fn main() {}
