//! A small shop takes money, from the checkout page to a refund.
//!
//! `cargo run --example quickstart` needs no network and no account: it starts a stand-in for PortOne in this
//! process. With `PORTONE_API_SECRET`, `PORTONE_STORE_ID`, `PORTONE_CHANNEL_KEY` and `PORTONE_API_BASE` set, it
//! talks to that server instead.

use std::error::Error;

use portone_ksnet::{
    ApiSecret, CardCompany, Channel, Client, Currency, EasyPayProvider, FreeInstallmentPlan, GetPayment,
    IdempotencyKey, KsnetContract, KsnetRequest, answer::Payment,
};
use portone_ksnet_sandbox::Sandbox;

/// What this shop has agreed with KSNET.
#[derive(KsnetContract)]
#[ksnet(
    contracts(KEY_IN, CARD_INSTALLMENT, MERCHANT_FREE_INTEREST, VIRTUAL_ACCOUNT_DUE_DATE, EASY_PAY),
    product_type = PHYSICAL
)]
struct Shop;

/// Payment by card, in PortOne's window on a desktop browser.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct CardCheckout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Vec<FreeInstallmentPlan>,
    #[ksnet(skip)]
    shelf: &'a str,
}

/// Payment by deposit to an account made for the order, on any device.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = VIRTUAL_ACCOUNT, currency = KRW)]
struct DepositCheckout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
    /// In hours from now.
    #[ksnet(path = virtualAccount.accountExpiry.validHours)]
    deposit_within: u32,
    redirect_url: &'a str,
}

/// Payment with Naver Pay and the like, on a phone.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, device = MOBILE)]
struct EasyCheckout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    currency: Currency,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = easyPay.easyPayProvider)]
    provider: EasyPayProvider,
    redirect_url: &'a str,
}

/// A card typed in by the shop's staff, charged from the server.
#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly, contract = Shop, pay_method = CARD, currency = KRW,
    set(productType = PHYSICAL)
)]
struct PhoneOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    card_number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'a str,
}

/// A refund, in part or (without an amount) of all that is left.
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment)]
struct Refund<'a> {
    payment_id: &'a str,
    reason: &'a str,
    amount: Option<u64>,
    /// What the shop thinks is left: PortOne cancels only where it agrees.
    current_cancellable_amount: Option<u64>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let setting = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let settings =
        ["PORTONE_API_SECRET", "PORTONE_STORE_ID", "PORTONE_CHANNEL_KEY", "PORTONE_API_BASE"].map(setting);
    let (client, sandbox) = match settings {
        [Some(secret), Some(store_id), Some(channel_key), Some(base)] => {
            println!("Talking to {base}.\n");
            let channel = Channel::new(store_id, channel_key)?;
            (Client::builder(ApiSecret::new(secret)?, channel).base_url(base)?.build()?, None)
        }
        [None, None, None, None] => {
            let sandbox = Sandbox::start()?;
            println!("Talking to a stand-in for PortOne at {}, in this process.\n", sandbox.base_url());
            let channel = Channel::new(sandbox.store_id(), sandbox.channel_key())?;
            let secret = ApiSecret::new(sandbox.api_secret())?;
            (Client::builder(secret, channel).base_url(sandbox.base_url())?.build()?, Some(sandbox))
        }
        _ => {
            return Err(
                "set all of PORTONE_API_SECRET, PORTONE_STORE_ID, PORTONE_CHANNEL_KEY and PORTONE_API_BASE, \
                        or none of them"
                    .into(),
            );
        }
    };
    // Order numbers are used once; against a real server every run needs new ones.
    let run = IdempotencyKey::random();
    let run = &run.as_str()[..8];

    checkout_pages(client.channel(), run)?;
    refused_before_it_is_sent();
    phone_order(&client, run).await?;

    if let Some(sandbox) = sandbox {
        println!("\nThe stand-in's books, all movements of money:");
        for charge in sandbox.charges() {
            println!("  {:?} {} won for {}", charge.kind, charge.amount, charge.payment_id);
        }
    }
    Ok(())
}

/// What the three checkout pages hand to `PortOne.requestPayment`.
fn checkout_pages(channel: &Channel, run: &str) -> Result<(), Box<dyn Error>> {
    let card = CardCheckout {
        payment_id: &format!("card-{run}"),
        order_name: "보성 녹차 100 g",
        total_amount: 120_000,
        buyer: "김민지",
        plans: vec![FreeInstallmentPlan::new(CardCompany::KOOKMIN_CARD, [2, 3])],
        shelf: "B-12",
    };
    println!("1. Checkout by card, from shelf {}: PortOne.requestPayment(", card.shelf);
    println!("   {})\n", card.to_browser_json(channel)?);

    let deposit = DepositCheckout {
        payment_id: &format!("deposit-{run}"),
        order_name: "보성 녹차 1 kg",
        total_amount: 90_000,
        buyer: "이서준",
        email: None,
        deposit_within: 48,
        redirect_url: "https://shop.example/paid",
    };
    println!("2. Checkout by virtual account, to be paid within 48 hours: PortOne.requestPayment(");
    println!("   {})\n", deposit.to_browser_json(channel)?);

    let easy = EasyCheckout {
        payment_id: &format!("easy-{run}"),
        order_name: "찻잔",
        total_amount: 18_000,
        currency: Currency::KRW,
        buyer: "박지우",
        provider: EasyPayProvider::NAVERPAY,
        redirect_url: "https://shop.example/paid",
    };
    println!("3. Checkout with {} on a phone: PortOne.requestPayment(", easy.provider.label_ko());
    println!("   {})\n", easy.to_browser_json(channel)?);
    Ok(())
}

/// What only the value tells is found by the same rule at run time.
fn refused_before_it_is_sent() {
    let order = CardCheckout {
        payment_id: "card-citi",
        order_name: "다기 세트",
        total_amount: 240_000,
        buyer: "최유나",
        plans: vec![FreeInstallmentPlan::new(CardCompany::CITI_CARD, [2])],
        shelf: "C-01",
    };
    println!("4. Interest-free months for a Citi card, which KSNET does not have:");
    match order.validate() {
        Ok(()) => println!("   taken, which is wrong"),
        Err(violations) => println!("   refused before anything is sent: {violations}"),
    }
}

/// A key-in payment, read back, and refunded in part.
async fn phone_order(client: &Client, run: &str) -> Result<(), Box<dyn Error>> {
    let payment_id = format!("phone-{run}");
    let order = PhoneOrder {
        payment_id: &payment_id,
        order_name: "보성 녹차 100 g",
        total: 12_000,
        buyer: "정하은",
        card_number: "4242424242424242",
        expiry_year: "39",
        expiry_month: "12",
    };
    // A shop stores this beside the order before it asks, so that it can ask again.
    let key = IdempotencyKey::new(format!("{payment_id}-first-try"))?;
    println!("\n5. A card charged from the server, with the idempotency key {}:", key.as_str());
    let paid = client.send(&order).idempotency_key(&key).await?;
    println!("   paid at {} (KSNET's number {})", paid.payment.paid_at, paid.payment.pg_tx_id);
    let again = client.send(&order).idempotency_key(&key).await?;
    let same = again.payment.pg_tx_id == paid.payment.pg_tx_id;
    println!("   asked again with the same key: the same payment, charged once: {same}");

    println!("\n6. The payment, read back:");
    let payment = client.send(&GetPayment::new(&payment_id)).await?;
    let left = tell(&payment);

    println!("\n7. 5,000 won back to the buyer:");
    let refund = Refund {
        payment_id: &payment_id,
        reason: "one of the tins was dented",
        amount: Some(5_000),
        current_cancellable_amount: left,
    };
    let key = IdempotencyKey::new(format!("{payment_id}-dented-tin"))?;
    let cancelled = client.send(&refund).idempotency_key(&key).await?;
    println!("   {}", cancelled.cancellation.tag().unwrap_or("in a state that this version does not know"));
    tell(&client.send(&GetPayment::new(&payment_id)).await?);

    println!("\n8. More back than is left:");
    let greedy = Refund {
        payment_id: &payment_id,
        reason: "by mistake",
        amount: Some(100_000),
        current_cancellable_amount: None,
    };
    match client.send(&greedy).await {
        Ok(_) => println!("   taken, which is wrong"),
        Err(error) => println!("   {:?}: {error}", error.outcome()),
    }
    Ok(())
}

/// Says how a payment stands, and gives what can still be cancelled, in won.
fn tell(payment: &Payment) -> Option<u64> {
    let amount = payment.amount()?;
    let status = payment.tag().unwrap_or("of an unknown kind");
    println!("   {status}: {} won, of which {} won were given back", amount.total, amount.cancelled);
    u64::try_from(amount.paid - amount.cancelled).ok()
}
