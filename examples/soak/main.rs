//! Thousands of payments over a network that loses, delays and damages what it carries, against a stand-in for
//! PortOne in this process: each must be charged once, and every client must know it in the end.
//!
//! `cargo run --release --example soak -- [PAYMENTS] [PERCENT] [AT_ONCE] [SEED]`, which are 10000, 30, 64 and 1.

mod faulty;
mod run;

use std::error::Error;
use std::time::Duration;

use run::{Plan, run};

/// A run that takes longer hangs.
const LONGEST: Duration = Duration::from_secs(600);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut numbers = [10_000, 30, 64, 1];
    for (number, given) in numbers.iter_mut().zip(std::env::args().skip(1)) {
        *number = given.parse().map_err(|_| format!("`{given}` is not a number"))?;
    }
    let [payments, percent, at_once, seed] = numbers;
    if payments == 0 || percent > 90 || at_once == 0 {
        return Err("at least one payment, at least one at once, and at most 90 percent".into());
    }
    let plan = Plan { payments, percent, at_once: usize::try_from(at_once)?, seed };
    let report = tokio::time::timeout(LONGEST, run(plan)).await??;
    print!("{report}");
    if report.is_right() { Ok(()) } else { Err("a payment was not charged exactly once".into()) }
}
