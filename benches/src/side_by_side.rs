//! Rounds of samples, taken by criterion.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::{Bencher, Criterion, SamplingMode};
use serde::Deserialize;

use crate::Settings;
use crate::allocations;
use crate::table::{Spread, Table};

/// One of those that do the same.
pub struct Candidate<'c> {
    name: &'static str,
    bench: Box<dyn Fn(&mut Bencher<'_>) + 'c>,
    allocations: f64,
    /// What one call does of what is counted by the second, and what that is called.
    done: Option<(f64, &'static str)>,
}

impl<'c> Candidate<'c> {
    /// What is done, and what is made of it, is measured as one: making it and dropping it.
    pub fn new<R>(name: &'static str, call: impl Fn() -> R + 'c) -> Self {
        let allocations = allocations::in_one(&call);
        Self { name, bench: Box::new(move |bencher| bencher.iter(&call)), allocations, done: None }
    }

    /// One that reads so many bytes in a call.
    #[must_use]
    pub fn reading(mut self, bytes: usize) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "to three digits")]
        let megabytes = bytes as f64 / 1e6;
        self.done = Some((megabytes, "MB/s"));
        self
    }

    /// One whose calls in a second are of interest.
    #[must_use]
    pub fn counted(mut self) -> Self {
        self.done = Some((1.0, "calls/s"));
        self
    }
}

/// What criterion keeps of one that it measured.
#[derive(Deserialize)]
struct Samples {
    iters: Vec<f64>,
    times: Vec<f64>,
}

/// Measures them in turn, several times over.
///
/// # Panics
///
/// Where what criterion measured cannot be read.
#[must_use]
pub fn compare(key: &str, title: &str, candidates: &[Candidate<'_>], settings: Settings) -> Table {
    // Many rounds of short samples: what else runs on the machine then hits few of them.
    let (rounds, samples, warm_up, measured) =
        if settings.quick { (6, 20, 20, 40) } else { (12, 50, 50, 150) };
    let folder = std::env::temp_dir().join(format!("portone-ksnet-bench-{}", std::process::id()));
    let mut criterion = Criterion::default()
        .without_plots()
        .output_directory(&folder)
        .sample_size(samples)
        // What it works out of the samples is not used.
        .nresamples(100)
        .warm_up_time(Duration::from_millis(warm_up))
        .measurement_time(Duration::from_millis(measured));
    let mut times: Vec<Vec<f64>> = candidates.iter().map(|_| Vec::new()).collect();
    for round in 1..=rounds {
        let group_name = format!("{} round {round}", key.replace('/', " "));
        let mut group = criterion.benchmark_group(&group_name);
        group.sampling_mode(SamplingMode::Flat);
        for number in 0..candidates.len() {
            // Nobody is always the first, nor always behind the same.
            let number = (number + round) % candidates.len();
            let candidate = &candidates[number];
            group.bench_function(candidate.name, |bencher| (candidate.bench)(bencher));
            times[number].extend(read(&folder, &group_name, candidate.name));
        }
        group.finish();
    }
    fs::remove_dir_all(&folder).expect("criterion's folder can be removed");

    let unit = candidates.iter().find_map(|candidate| candidate.done).map(|(_, unit)| unit);
    let mut metrics = vec![("time", "ns")];
    metrics.extend(unit.map(|unit| ("rate", unit)));
    metrics.push(("allocations", "each"));
    let mut table = Table::new(key, title, &metrics);
    for (candidate, times) in candidates.iter().zip(times) {
        let rate = candidate.done.map(|(done, _)| times.iter().map(|ns| done * 1e9 / ns).collect());
        let mut values = vec![Spread::of(times)];
        values.extend(rate.map(Spread::of));
        values.push(Some(Spread::exactly(candidate.allocations)));
        table.line(candidate.name, values);
    }
    table
}

/// The nanoseconds that a call took, in each sample.
fn read(folder: &Path, group: &str, name: &str) -> Vec<f64> {
    let path: PathBuf =
        [folder, Path::new(group), Path::new(name), Path::new("new/sample.json")].iter().collect();
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let samples: Samples =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    samples.times.iter().zip(&samples.iters).map(|(time, count)| time / count).collect()
}
