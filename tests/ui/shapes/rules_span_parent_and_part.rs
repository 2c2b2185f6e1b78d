use portone_ksnet::{KsnetContract, KsnetPart, KsnetRequest};

#[derive(KsnetContract)]
#[ksnet(contracts(DELIVERY_ESCROW, EASY_PAY), product_type = PHYSICAL)]
struct Shop;

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Buyer<'a> {
    full_name: &'a str,
}

#[derive(KsnetPart)]
struct Everything<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(part)]
    buyer: Buyer<'a>,
}

/// Escrow is the parent's, and what it needs of the buyer is not in the part of the part.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = TRANSFER, currency = KRW, device = PC)]
#[ksnet(set(isEscrow = true))]
struct Escrow<'a> {
    #[ksnet(part)]
    all: Everything<'a>,
}

/// The field of the parent does not go with what the part fixes.
#[derive(KsnetPart)]
#[ksnet(at = windowType)]
#[ksnet(set(pc = POPUP))]
struct Window;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Popup<'a> {
    #[ksnet(part)]
    all: Everything<'a>,
    #[ksnet(part)]
    window: Window,
}

fn main() {}
