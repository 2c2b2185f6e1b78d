//! The same work on many things, on as many threads as there are cores.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What the work makes of each, in the order of the things.
pub(crate) fn each<I: Sync, T: Send>(items: &[I], work: impl Fn(&I) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(number) else { return done };
            done.push((number, work(item)));
        }
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(worker)).collect();
        let mut done = worker();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_in_the_order_of_the_things() {
        let numbers: Vec<u64> = (0..1000).collect();
        let slow_at_first = |number: &u64| {
            thread::sleep(std::time::Duration::from_micros(if *number < 4 { 5000 } else { 0 }));
            number * 2
        };
        assert!(each(&numbers, slow_at_first).into_iter().eq((0..1000).map(|number| number * 2)));
        assert!(each(&[], slow_at_first).is_empty());
    }

    #[test]
    #[should_panic(expected = "at 7")]
    fn a_panic_in_one_of_them_is_a_panic() {
        each(&[1, 7, 9], |number| assert_ne!(*number, 7, "at 7"));
    }
}
