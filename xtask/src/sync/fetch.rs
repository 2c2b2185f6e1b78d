//! Sources from their addresses.

use std::io::Read as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use portone_ksnet_upstream::kind;
use portone_ksnet_upstream::lock::Source;

use super::had::{Gathered, Got, Had, today};

/// Larger than any source; the reader says so in words.
const LIMIT: u64 = (16 << 20) + 1;
const CONNECT: Duration = Duration::from_secs(10);
const WHOLE: Duration = Duration::from_secs(60);
const REDIRECTS: u32 = 5;

/// Fetches each source, and says so on the way.
pub(super) fn gather<'s>(sources: &[&'s Source]) -> Gathered {
    let mut gathered = Gathered::default();
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(WHOLE))
        .max_redirects(REDIRECTS)
        .http_status_as_error(true)
        .user_agent("portone-ksnet xtask")
        .build()
        .into();
    eprintln!("fetching {} sources …", sources.len());
    let done = AtomicUsize::new(0);
    // All at once: nobody waits for twenty servers that do not answer, one after another.
    let got: Vec<Got> = std::thread::scope(|scope| {
        let fetch = |source: &'s Source| {
            let (agent, done) = (&agent, &done);
            move || {
                let got = one(agent, source);
                let number = done.fetch_add(1, Ordering::Relaxed) + 1;
                let said = match &got {
                    Got::Had(had) => format!("{} KiB", had.text.len().div_ceil(1024)),
                    Got::Missing(_) => "could not be had".to_owned(),
                    Got::Refused(_, why) => why.lines().next().unwrap_or(why).to_owned(),
                };
                eprintln!("[{number}/{}] {}: {said}", sources.len(), source.name);
                got
            }
        };
        let threads: Vec<_> = sources.iter().map(|source| scope.spawn(fetch(source))).collect();
        let broken = || Got::Missing("the thread that fetched it ended".to_owned());
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| broken())).collect()
    });
    for (source, got) in sources.iter().zip(got) {
        gathered.of.insert(source.name.clone(), got);
    }
    gathered
}

/// The first address that answers counts.
fn one(agent: &ureq::Agent, source: &Source) -> Got {
    let mut problems = Vec::new();
    for address in &source.addresses {
        match get(agent, &source.name, address) {
            Ok(bytes) => {
                return match kind::text(address, bytes) {
                    Ok(text) => Got::Had(Had::new(address.clone(), text, today())),
                    Err(error) => Got::Refused(address.clone(), error.to_string()),
                };
            }
            Err(why) => problems.push(format!("{address}: {why}")),
        }
    }
    if problems.is_empty() {
        problems.push("the lock has no address for it".to_owned());
    }
    Got::Missing(problems.join("; "))
}

/// What failed on the way is tried once more.
fn get(agent: &ureq::Agent, name: &str, address: &str) -> Result<Vec<u8>, String> {
    if !address.starts_with("https://") && !is_local(address) {
        return Err("only https addresses are fetched".to_owned());
    }
    let mut attempt = 0;
    loop {
        attempt += 1;
        let why = match agent.get(address).call() {
            Ok(mut answer) => {
                let mut bytes = Vec::new();
                let body = answer.body_mut().as_reader();
                match body.take(LIMIT).read_to_end(&mut bytes) {
                    Ok(_) => return Ok(bytes),
                    Err(error) => error.to_string(),
                }
            }
            Err(ureq::Error::StatusCode(status)) if status < 500 && status != 408 && status != 429 => {
                return Err(format!("HTTP status {status}"));
            }
            Err(ureq::Error::StatusCode(status)) => format!("HTTP status {status}"),
            Err(error) => error.to_string(),
        };
        if attempt == 2 {
            return Err(why);
        }
        eprintln!("{name}: {why}; once more …");
    }
}

/// Whether it is a server on this machine, as tests have.
fn is_local(address: &str) -> bool {
    ["http://127.0.0.1:", "http://localhost:"].iter().any(|local| address.starts_with(local))
}
