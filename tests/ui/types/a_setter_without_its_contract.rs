//! Interest-free plans at the shop's cost take two contracts, and no contract was named.

use portone_ksnet::{CardCompany, CardPayment, Currency, FreeInstallmentPlan};

fn main() {
    let _ = CardPayment::for_pc("order-1", "Tea", 120_000, Currency::KRW, "Kim Min-ji")
        .free_installment_plans([FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [2, 3])]);
}
