//! Randomness: for keys that nobody guesses, and for waits that do not fall together.

use std::hash::{BuildHasher as _, Hash, RandomState};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// 128 random bits. Two sources, of which one is enough; so a source that fails is no failure.
pub(crate) fn bits() -> u128 {
    u128::from_ne_bytes(strong_bits()) ^ seeded_bits()
}

/// A time between zero and `longest`, each as likely as another.
pub(crate) fn up_to(longest: Duration) -> Duration {
    let nanoseconds = u64::try_from(longest.as_nanos()).unwrap_or(u64::MAX - 1);
    Duration::from_nanos(half() % (nanoseconds + 1))
}

#[cfg(feature = "rustls")]
fn strong_bits() -> [u8; 16] {
    let mut bits = [0; 16];
    // What it could not fill is left to the other source.
    let _ = aws_lc_rs::rand::fill(&mut bits);
    bits
}

#[cfg(not(feature = "rustls"))]
fn strong_bits() -> [u8; 16] {
    [0; 16]
}

fn seeded_bits() -> u128 {
    let (hashes, call) = (RandomState::new(), call());
    u128::from(hashes.hash_one((&call, 0))) << 64 | u128::from(hashes.hash_one((&call, 1)))
}

/// A keyed hash, with a seed from the operating system, of what no two calls share.
fn half() -> u64 {
    RandomState::new().hash_one(call())
}

/// What no two calls share: threads and calls differ by the counter, a fork by its process id, a copied machine by
/// its clock.
fn call() -> impl Hash {
    static CALLS: AtomicU64 = AtomicU64::new(0);
    let call = CALLS.fetch_add(1, Ordering::Relaxed);
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    (process::id(), since_1970.as_nanos(), call)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bits_come_twice_and_their_halves_are_not_alike() {
        let many: Vec<_> = (0..1000).map(|_| seeded_bits()).collect();
        for (index, bits) in many.iter().enumerate() {
            assert!(!many[..index].contains(bits));
            assert_ne!(bits >> 64, bits & u128::from(u64::MAX));
        }
        // Each bit is set in about half of them.
        for bit in 0..u128::BITS {
            let set = many.iter().filter(|bits| *bits >> bit & 1 == 1).count();
            assert!((350..=650).contains(&set), "bit {bit} is set in {set} of 1000");
        }
    }

    #[test]
    fn waits_are_spread_and_never_longer_than_asked() {
        let longest = Duration::from_secs(8);
        let waits: Vec<_> = (0..1000).map(|_| up_to(longest)).collect();
        assert!(waits.iter().all(|wait| *wait <= longest));
        for eighth in 0..8 {
            let within = Duration::from_secs(eighth)..Duration::from_secs(eighth + 1);
            assert!(waits.iter().any(|wait| within.contains(wait)), "none in {within:?}");
        }
        assert_eq!(up_to(Duration::ZERO), Duration::ZERO);
    }
}
