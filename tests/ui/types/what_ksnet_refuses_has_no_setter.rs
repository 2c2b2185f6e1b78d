//! A virtual account takes neither a VAT nor a tax-free part, and key-in payment no escrow.

use portone_ksnet::{InstantCardPayment, RuntimeContract, VirtualAccountPayment, device::Both};

fn account(order: VirtualAccountPayment<'_, RuntimeContract, Both>) {
    let _ = order.clone().vat_amount(100);
    let _ = order.clone().tax_free_amount(100);
    // A setting of another pay method:
    let _ = order.clone().free_installment_plans([]);
    // The account itself:
    let _ = order.redirect_url("https://shop.example/paid").customer_email("kim@shop.example");
}

fn card(order: InstantCardPayment<'_, RuntimeContract>) {
    let _ = order.is_escrow(true);
}

fn main() {}
