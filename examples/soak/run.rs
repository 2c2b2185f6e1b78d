//! Many payments over a network that fails, and what became of them.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use portone_ksnet::answer::Payment;
use portone_ksnet::{
    ApiSecret, Channel, Client, KsnetContract, KsnetRequest, Outcome, Resume, RetryPolicy,
    operation::payInstantly,
};
use portone_ksnet_sandbox::{ChargeKind, Sandbox};
use tokio::sync::Semaphore;

use super::faulty::{FAULTS, Fault, Faulty, scrambled};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN), product_type = PHYSICAL)]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(
    operation = payInstantly, contract = Shop, pay_method = CARD, currency = KRW,
    set(productType = PHYSICAL)
)]
struct KeyIn<'a> {
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

/// What is run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) payments: u64,
    /// Of a hundred requests, so many fail.
    pub(crate) percent: u64,
    /// How many payments are on their way at once.
    pub(crate) at_once: usize,
    pub(crate) seed: u64,
}

/// Longer than any answer takes on loopback, and short, since faults make clients wait for it.
const READ_TIMEOUT: Duration = Duration::from_millis(250);
const PATIENCE: Duration = Duration::from_millis(400);
/// How long the stand-in's KSNET takes, so that repetitions meet requests that are being done.
const KSNET_TAKES: Duration = Duration::from_millis(3);
/// Of so many calls, one is given up by its caller while it is on its way.
const GIVEN_UP_OF: u64 = 10;
/// How often an unknown outcome is asked for before the payment counts as unknown.
const ROUNDS: u32 = 20;

/// How one payment ended.
#[derive(Default)]
struct Story {
    paid: bool,
    /// Whether its caller gave up.
    given_up: bool,
    /// Whether the first call left the outcome unknown.
    unknown: bool,
    /// How often it was asked for again.
    repeated: u32,
    read: u32,
    took: Duration,
}

/// What became of all payments.
pub(crate) struct Report {
    pub(crate) plan: Plan,
    pub(crate) elapsed: Duration,
    pub(crate) requests: u64,
    pub(crate) faults: [(Fault, u64); FAULTS.len()],
    pub(crate) given_up: usize,
    pub(crate) unknown_at_first: usize,
    pub(crate) repeated: u32,
    pub(crate) read: u32,
    /// Payments whose client does not know that they were made.
    pub(crate) unknown_at_last: usize,
    pub(crate) charged_once: usize,
    /// Ids of payments that the server charged more often.
    pub(crate) charged_again: Vec<String>,
    /// Ids of payments that it did not charge.
    pub(crate) lost: Vec<String>,
    pub(crate) median: Duration,
    pub(crate) slowest: Duration,
}

impl Report {
    /// Whether every payment was made once and every client knows it.
    pub(crate) fn is_right(&self) -> bool {
        self.unknown_at_last == 0
            && self.charged_again.is_empty()
            && self.lost.is_empty()
            && self.charged_once as u64 == self.plan.payments
    }
}

pub(crate) async fn run(plan: Plan) -> Result<Report, Box<dyn Error + Send + Sync>> {
    let sandbox = Sandbox::builder().pg_delay(KSNET_TAKES).start()?;
    let network = Faulty::before(sandbox.address(), plan.percent, PATIENCE, plan.seed).await?;
    let channel = Channel::new(sandbox.store_id(), sandbox.channel_key())?;
    let client = Client::builder(ApiSecret::new(sandbox.api_secret())?, channel)
        .base_url(network.url())?
        .read_timeout(READ_TIMEOUT)
        .retry(RetryPolicy::attempts(3).back_off(Duration::from_millis(2), Duration::from_millis(20)))
        .build()?;

    let started = Instant::now();
    let places = Arc::new(Semaphore::new(plan.at_once));
    let mut running = Vec::new();
    for number in 0..plan.payments {
        let place = Arc::clone(&places).acquire_owned().await?;
        let client = client.clone();
        running.push(tokio::spawn(async move {
            let story = pay(&client, number, plan.seed).await;
            drop(place);
            story
        }));
    }
    let mut stories = Vec::new();
    for story in running {
        stories.push(story.await?);
    }
    let elapsed = started.elapsed();
    // What is late still comes.
    tokio::time::sleep(2 * PATIENCE).await;

    let mut charges: HashMap<String, usize> = HashMap::new();
    for charge in sandbox.charges().into_iter().filter(|charge| charge.kind == ChargeKind::Paid) {
        *charges.entry(charge.payment_id).or_default() += 1;
    }
    let times = |number: &u64| charges.get(&payment_id(*number)).copied().unwrap_or_default();
    let ids = |wrong: fn(usize) -> bool| {
        (0..plan.payments).filter(|number| wrong(times(number))).map(payment_id).collect()
    };
    let mut took: Vec<_> = stories.iter().map(|story| story.took).collect();
    took.sort_unstable();
    Ok(Report {
        plan,
        elapsed,
        requests: network.requests(),
        faults: network.faults(),
        given_up: stories.iter().filter(|story| story.given_up).count(),
        unknown_at_first: stories.iter().filter(|story| story.unknown).count(),
        repeated: stories.iter().map(|story| story.repeated).sum(),
        read: stories.iter().map(|story| story.read).sum(),
        unknown_at_last: stories.iter().filter(|story| !story.paid).count(),
        charged_once: (0..plan.payments).filter(|number| times(number) == 1).count(),
        charged_again: ids(|times| times > 1),
        lost: ids(|times| times == 0),
        median: took[took.len() / 2],
        slowest: took.last().copied().unwrap_or_default(),
    })
}

fn payment_id(number: u64) -> String {
    format!("soak-{number}")
}

async fn pay(client: &Client, number: u64, seed: u64) -> Story {
    let payment_id = payment_id(number);
    let order = KeyIn {
        payment_id: &payment_id,
        order_name: "Tea, 100 g",
        total: 1_000 + number,
        buyer: "Kim Min-ji",
        card_number: "4242424242424242",
        expiry_year: "99",
        expiry_month: "12",
    };
    let started = Instant::now();
    let paying = client.send(&order).prepare();
    let resume = paying.resume();
    let mut story = Story::default();
    let random = scrambled(!seed ^ number);
    let patience = if random.is_multiple_of(GIVEN_UP_OF) {
        Duration::from_micros(random / GIVEN_UP_OF % 10_000)
    } else {
        Duration::from_secs(60)
    };
    let open = match tokio::time::timeout(patience, paying).await {
        Ok(Ok(_)) => None,
        Ok(Err(error)) => {
            story.unknown = error.outcome() == Outcome::Unknown;
            // What was not sent is sent again by the same means.
            error.resume().cloned().or(resume)
        }
        Err(_) => {
            story.given_up = true;
            resume
        }
    };
    story.paid = match open {
        None => true,
        Some(resume) => settle(&resume, &mut story).await,
    };
    story.took = started.elapsed();
    story
}

/// Asks for an unknown outcome until it is known.
async fn settle(resume: &Resume<payInstantly>, story: &mut Story) -> bool {
    for _ in 0..ROUNDS {
        story.repeated += 1;
        let refused = match resume.repeat().await {
            Ok(_) => return true,
            Err(error) => error.refusal().is_some(),
        };
        if let (true, Some(reading)) = (refused, resume.read_payment()) {
            story.read += 1;
            if let Ok(Payment::Paid(_)) = reading.await {
                return true;
            }
        }
    }
    false
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Plan { payments, percent, at_once, seed } = self.plan;
        writeln!(f, "{payments} payments, {at_once} at once, {percent} % of requests fail (seed {seed})")?;
        let rate = u128::from(payments) * 1000 / self.elapsed.as_millis().max(1);
        writeln!(
            f,
            "  took {:.1?}, {rate} payments a second; median {:.1?}, slowest {:.1?}",
            self.elapsed, self.median, self.slowest
        )?;
        let faults: u64 = self.faults.iter().map(|(_, times)| times).sum();
        writeln!(f, "  {} requests, {faults} of them with a fault:", self.requests)?;
        for (fault, times) in self.faults {
            writeln!(f, "    {times:>6} {fault:?}")?;
        }
        writeln!(f, "  {} callers gave up, {} calls ended unknown", self.given_up, self.unknown_at_first)?;
        writeln!(f, "  {} repetitions and {} readings settled them", self.repeated, self.read)?;
        writeln!(f, "  unknown after that {}", self.unknown_at_last)?;
        writeln!(
            f,
            "  charged once {}, more than once {}, never {}",
            self.charged_once,
            self.charged_again.len(),
            self.lost.len()
        )
    }
}
