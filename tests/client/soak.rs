//! The soak of `examples/soak`, at a size for every day.

use std::time::Duration;

#[path = "../../examples/soak/faulty.rs"]
mod faulty;
#[path = "../../examples/soak/run.rs"]
mod run;

use run::{Plan, run};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_payment_is_charged_once_whatever_the_network_does() {
    let plan = Plan { payments: 300, percent: 30, at_once: 32, seed: 7 };
    let report = tokio::time::timeout(Duration::from_secs(120), run(plan)).await.expect("it ends").unwrap();
    assert!(report.is_right(), "{report}");
    // It was put to the test.
    assert!(report.faults.iter().all(|(_, times)| *times > 0), "{report}");
    assert!(report.given_up > 0 && report.unknown_at_first > 0 && report.repeated > 0, "{report}");
}
