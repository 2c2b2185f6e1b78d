//! Calls over loopback: how many a second, how long each takes, and how much work they are.

mod callers;
mod profiled;
mod server;

use std::rc::Rc;
use std::time::{Duration, Instant};

use callers::{Caller, Hyper, Ours, Reqwest};
use cpu_time::ThreadTime;
use portone_ksnet_benches::{Settings, Spread, Table, report};
use profiled::Profiled;
use tokio::runtime::{Builder, Runtime};
use tokio::task::LocalSet;

/// How many keys a client remembers.
const KEYS: usize = 50_000;

/// Nobody always comes after the same one.
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [1, 0, 2], [2, 1, 0], [0, 2, 1], [1, 2, 0], [2, 0, 1]];

/// What a round gave.
#[derive(Default)]
struct Round {
    /// Calls in a second.
    rate: f64,
    /// In microseconds: half of the calls took less, and all but one in a hundred.
    median: f64,
    nearly_all: f64,
    /// Of the client's thread, in microseconds a call.
    cpu: f64,
}

/// So many at a time, for so long.
fn round<C: Caller + 'static>(runtime: &Runtime, caller: &Rc<C>, in_flight: usize, time: Duration) -> Round {
    let (start, cpu) = (Instant::now(), ThreadTime::now());
    let mut waits: Vec<Duration> = LocalSet::new().block_on(runtime, async {
        let workers: Vec<_> = (0..in_flight)
            .map(|_| {
                let caller = Rc::clone(caller);
                tokio::task::spawn_local(async move {
                    let mut waits = Vec::new();
                    while start.elapsed() < time {
                        let asked = Instant::now();
                        caller.call().await;
                        waits.push(asked.elapsed());
                    }
                    waits
                })
            })
            .collect();
        let mut waits = Vec::new();
        for worker in workers {
            waits.extend(worker.await.expect("a call does not panic"));
        }
        waits
    });
    let (wall, cpu) = (start.elapsed(), cpu.elapsed());
    waits.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "millions")]
    let calls = waits.len() as f64;
    let micros = |time: Duration| time.as_secs_f64() * 1e6;
    Round {
        rate: calls / wall.as_secs_f64(),
        median: micros(waits[waits.len() / 2]),
        nearly_all: micros(waits[waits.len() * 99 / 100]),
        cpu: micros(cpu) / calls,
    }
}

fn line(table: &mut Table, name: &str, rounds: &[Round]) {
    let spread = |of: fn(&Round) -> f64| Spread::of(rounds.iter().map(of).collect());
    table.line(
        name,
        [
            spread(|round| round.rate),
            spread(|round| round.median),
            spread(|round| round.nearly_all),
            spread(|round| round.cpu),
        ],
    );
}

fn main() {
    let settings = Settings::read();
    // Short ones, so that what slows the machine down for a while falls on all of them, and many.
    let (rounds, time) = (if settings.quick { 24 } else { 120 }, Duration::from_millis(50));
    let address = server::start();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    if let Some(profiled) = Profiled::read() {
        return profiled.run(&runtime, address);
    }
    let (ours, reqwest, hyper) =
        (Rc::new(Ours::new(address)), Rc::new(Reqwest::new(address)), Rc::new(Hyper::new(address)));
    // The SDK's memory of keys is as full then as it ever gets, and no round is slower than one before it.
    profiled::calls(&runtime, &ours, KEYS, 16);
    let mut tables = Vec::new();
    for in_flight in [1, 16, 128] {
        let callers: [&dyn Fn() -> Round; 3] = [
            &|| round(&runtime, &ours, in_flight, time),
            &|| round(&runtime, &reqwest, in_flight, time),
            &|| round(&runtime, &hyper, in_flight, time),
        ];
        // The connections are made.
        for round in callers {
            round();
        }
        let mut seen: [Vec<Round>; 3] = Default::default();
        for order in ORDERS.iter().cycle().take(rounds) {
            for turn in *order {
                seen[turn].push(callers[turn]());
            }
        }
        let mut table = Table::new(
            format!("client/{in_flight}"),
            format!("{in_flight} in flight"),
            &[("throughput", "calls/s"), ("p50", "µs"), ("p99", "µs"), ("CPU", "µs/call")],
        );
        for (name, rounds) in ["ours", "reqwest", "hyper"].iter().zip(&seen) {
            line(&mut table, name, rounds);
        }
        tables.push(table);
    }
    report(&tables);
}
