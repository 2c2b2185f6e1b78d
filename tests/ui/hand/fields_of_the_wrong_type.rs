use portone_ksnet::KsnetRequest;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, device = PC)]
struct Order<'a> {
    payment_id: u64,
    order_name: Option<Vec<String>>,
    total_amount: f64,
    currency: &'a str,
    #[ksnet(path = customer.fullName)]
    buyer: std::borrow::Cow<'a, str>,
    is_escrow: String,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: portone_ksnet::FreeInstallmentPlan,
    notice_urls: &'a str,
}

fn main() {}
