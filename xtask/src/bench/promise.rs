//! The numbers that the project holds itself to, and whether it does.

use super::derive::{CHECK, MACROS, SERDE};
use super::generator::{self, COLD, WARM};
use super::merchant::{ALL, FLOOR};
use super::record::Record;
use super::table::{Table, rounded};
use super::{build, tree};

/// One number to hold.
pub(super) struct Promise {
    /// The row that measures it.
    pub(super) row: &'static str,
    pub(super) what: &'static str,
    pub(super) against: &'static str,
    pub(super) hold: &'static str,
    judge: fn(&[Table]) -> Option<Outcome>,
}

/// What came of it.
pub(super) struct Outcome {
    /// The number, in words.
    pub(super) number: String,
    pub(super) held: bool,
}

pub(super) const PROMISES: [Promise; 8] = [
    Promise {
        row: "build",
        what: "clean `cargo check` of a merchant's crate",
        against: "the same crate with reqwest, serde and serde_json alone",
        hold: "at most 1.15 x",
        judge: |tables| {
            let check = table(tables, "check")?;
            let wall = of(check, ALL[0].name, FLOOR, build::WALL)?;
            // On a busy machine the clock tells little, and the work is the same.
            let user = of(check, ALL[0].name, FLOOR, build::USER)?;
            Some(Outcome {
                number: format!("{} x by the clock, {} x the CPU time", rounded(wall), rounded(user)),
                held: wall <= 1.15 && user <= 1.15,
            })
        },
    },
    Promise {
        row: "tree",
        what: "crates in a merchant's tree",
        against: "the same floor",
        hold: "at most 8 more",
        judge: |tables| {
            let tree = table(tables, "tree")?;
            let crates = |name| tree.value(name, tree::CRATES).map(|crates| crates.median);
            let (ours, floor) = (crates(ALL[0].name)?, crates(FLOOR)?);
            Some(Outcome {
                number: format!("{ours} beside {floor}: {} more", ours - floor),
                held: ours - floor <= 8.0,
            })
        },
    },
    Promise {
        row: "derive",
        what: "one `derive(KsnetRequest)`, all rules evaluated",
        against: "`derive(Serialize)` on the same struct",
        hold: "at most 1.0 x",
        judge: |tables| {
            let derive = table(tables, "derive")?;
            let ours = &derive.lines.first()?.name;
            let macros = of(derive, ours, SERDE, MACROS)?;
            let check = of(derive, ours, SERDE, CHECK)?;
            let number =
                format!("{} x (the whole check of what it writes: {} x)", rounded(macros), rounded(check));
            Some(Outcome { number, held: macros <= 1.0 })
        },
    },
    Promise {
        row: "requests",
        what: "build and serialise a request",
        against: "a hand-written struct and serde_json",
        hold: "at most 1.05 x, no allocation more",
        judge: |tables| {
            let mut worst = 0.0_f64;
            let mut more = 0.0_f64;
            for table in keyed(tables, "serialise/") {
                for ours in ["derived", "generated type"] {
                    worst = worst.max(of(table, ours, "hand-written", "time")?);
                    let count = |name| table.value(name, "allocations").map(|count| count.median);
                    more = more.max(count(ours)? - count("hand-written")?);
                }
            }
            (worst > 0.0).then(|| Outcome {
                number: format!("{} x, {more} allocations more, where it is most", rounded(worst)),
                held: worst <= 1.05 && more <= 0.0,
            })
        },
    },
    Promise {
        row: "requests",
        what: "`validate()` of what the compiler left open",
        against: "–",
        hold: "at most 100 ns, no allocation when valid",
        judge: |tables| {
            let lines = keyed(tables, "validate/")
                .flat_map(|table| table.lines.iter().map(move |line| (table, line)));
            let (mut worst, mut count) = (None, 0.0_f64);
            for (table, line) in lines {
                let time = table.value(&line.name, "time")?.median;
                worst = Some(worst.map_or(time, |worst: f64| worst.max(time)));
                count = count.max(table.value(&line.name, "allocations")?.median);
            }
            let worst = worst?;
            Some(Outcome {
                number: format!("{} ns, {count} allocations, where it is most", rounded(worst)),
                held: worst <= 100.0 && count <= 0.0,
            })
        },
    },
    Promise {
        row: "answers",
        what: "decode a payment",
        against: "serde's internally tagged derive",
        hold: "at most 0.6 x",
        judge: |tables| {
            let times = |table| of(table, "ours", "serde's derive", "time");
            let times: Vec<f64> = keyed(tables, "decode/").map(times).collect::<Option<_>>()?;
            let worst = times.into_iter().reduce(f64::max)?;
            Some(Outcome { number: format!("{} x, where it is most", rounded(worst)), held: worst <= 0.6 })
        },
    },
    Promise {
        row: "client",
        what: "calls of the client on loopback",
        against: "bare reqwest doing the same",
        hold: "at least 0.95 x the throughput",
        judge: |tables| {
            let times = |table| of(table, "ours", "reqwest", "throughput");
            let times: Vec<f64> = keyed(tables, "client/").map(times).collect::<Option<_>>()?;
            let worst = times.into_iter().reduce(f64::min)?;
            Some(Outcome { number: format!("{} x, where it is least", rounded(worst)), held: worst >= 0.95 })
        },
    },
    Promise {
        row: "generator",
        what: "`cargo xtask generate`, warm",
        against: "–",
        hold: "at most 300 ms, and linear to 100 x the rules",
        judge: |tables| {
            let table = table(tables, "generator")?;
            let all = |metric| {
                generator::TIMES.map(|times| Some(table.value(&generator::line(times), metric)?.median))
            };
            let (warm, cold) = (all(WARM), all(COLD));
            let one = warm[0]?;
            // Ten times the rules in ten times the time, and a fifth for the noise.
            let linear = |times: [Option<f64>; 3]| {
                times
                    .windows(2)
                    .all(|pair| pair[0].zip(pair[1]).is_some_and(|(less, more)| more <= 12.0 * less))
            };
            let shown = |times: [Option<f64>; 3]| {
                let shown = |time: Option<f64>| {
                    time.map_or_else(
                        || "too long to wait for".to_owned(),
                        |time| format!("{} ms", rounded(time)),
                    )
                };
                let [one, ten, hundred] = times.map(shown);
                format!("{one}; with 10 x the rules {ten}, with 100 x {hundred}")
            };
            Some(Outcome {
                number: format!("{} (cold {})", shown(warm), shown(cold)),
                held: one <= 300.0 && linear(warm) && linear(cold),
            })
        },
    },
];

impl Promise {
    /// What came of it when its row was last measured, if ever.
    pub(super) fn outcome(&self, record: &Record) -> Option<Outcome> {
        (self.judge)(&record.get(self.row)?.tables)
    }
}

fn table<'t>(tables: &'t [Table], key: &str) -> Option<&'t Table> {
    tables.iter().find(|table| table.key == key)
}

fn keyed<'t>(tables: &'t [Table], prefix: &str) -> impl Iterator<Item = &'t Table> {
    tables.iter().filter(move |table| table.key.starts_with(prefix))
}

/// How often the one is the other.
fn of(table: &Table, ours: &str, theirs: &str, metric: &str) -> Option<f64> {
    Some(table.value(ours, metric)?.median / table.value(theirs, metric)?.median)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::table::Spread;

    /// By the clock, and the CPU time.
    fn check(ours: [f64; 2], floor: [f64; 2]) -> Vec<Table> {
        let mut table = Table::new("check", "", &[(build::WALL, "s"), (build::USER, "s")]);
        table.line(ALL[0].name, ours.map(|time| Some(Spread::exactly(time))));
        table.line(FLOOR, floor.map(|time| Some(Spread::exactly(time))));
        vec![table]
    }

    fn generate(warm: [Option<f64>; 3], cold: [f64; 3]) -> Vec<Table> {
        let mut table = Table::new("generator", "", &[(WARM, "ms"), (COLD, "ms")]);
        for (size, (warm, cold)) in generator::TIMES.into_iter().zip(warm.into_iter().zip(cold)) {
            table.line(generator::line(size), [warm, Some(cold)].map(|time| time.map(Spread::exactly)));
        }
        vec![table]
    }

    const LINEAR: [f64; 3] = [1_000.0, 10_000.0, 100_000.0];

    fn held(row: &str, tables: &[Table]) -> Option<bool> {
        let promise = PROMISES.iter().find(|promise| promise.row == row).unwrap();
        (promise.judge)(tables).map(|outcome| outcome.held)
    }

    #[test]
    fn a_number_is_held_up_to_its_limit_and_not_beyond() {
        assert_eq!(held("build", &check([11.5, 11.5], [10.0, 10.0])), Some(true));
        assert_eq!(held("build", &check([11.6, 11.5], [10.0, 10.0])), Some(false));
        assert_eq!(held("build", &check([7.0, 11.6], [10.0, 10.0])), Some(false));
    }

    #[test]
    fn what_was_not_measured_is_neither_held_nor_missed() {
        assert_eq!(held("build", &[]), None);
        assert_eq!(held("generator", &generate([None, Some(1.0), Some(1.0)], LINEAR)), None);
    }

    #[test]
    fn a_generator_that_is_fast_and_not_linear_is_not_held() {
        let held = |warm: [Option<f64>; 3], cold| held("generator", &generate(warm, cold));
        let fast = [Some(200.0), Some(2_000.0), Some(20_000.0)];
        assert_eq!(held(fast, LINEAR), Some(true));
        assert_eq!(held(fast, [1_000.0, 10_000.0, 130_000.0]), Some(false));
        assert_eq!(held(fast, [1_000.0, 13_000.0, 130_000.0]), Some(false));
        assert_eq!(held([Some(200.0), Some(2_000.0), Some(50_000.0)], LINEAR), Some(false));
        assert_eq!(held([Some(200.0), Some(2_000.0), None], LINEAR), Some(false));
        assert_eq!(held([Some(301.0), Some(2_000.0), Some(20_000.0)], LINEAR), Some(false));
    }
}
