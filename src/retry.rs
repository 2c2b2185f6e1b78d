//! How often a request is sent, and how long is waited in between.

use std::time::{Duration, Instant};

use crate::random;

/// How often a request is sent before its caller hears of a failure.
///
/// Sent again is what may have failed on the way: a connection that could not be made or broke, no answer in
/// time, and 408, 429 and 5xx that are not in PortOne's own words. A refusal of PortOne's or KSNET's is not
/// sent again, nor is an answer that cannot be read. Where PortOne is still doing the first request with the
/// same key (409 `IDEMPOTENCY_OUTSTANDING_REQUEST`), the client waits and asks again; that is no further
/// attempt, since it waits for one, and only the [`budget`](Self::budget) ends it.
///
/// Every attempt of a call has the same bytes and the same idempotency key, so a payment is made once.
///
/// Before the n-th repetition the client waits for a random time of at most `first × 2ⁿ⁻¹`, and never more
/// than `longest` ([`back_off`](Self::back_off)), so that clients that failed together do not come back
/// together. A `Retry-After` of the answer is waited for in full; where that ends after the budget or the
/// deadline, the failure is told at once.
///
/// ```
/// use std::time::{Duration, Instant};
///
/// use portone_ksnet::RetryPolicy;
///
/// // The default: four attempts within two minutes.
/// assert_eq!(RetryPolicy::default(), RetryPolicy::attempts(4));
///
/// // A buyer is waiting.
/// let checkout = RetryPolicy::attempts(3)
///     .budget(Duration::from_secs(20))
///     .back_off(Duration::from_millis(200), Duration::from_secs(2));
///
/// // Whatever happens, it is over when the job is.
/// let nightly = RetryPolicy::attempts(100).deadline(Instant::now() + Duration::from_secs(3600));
/// # let _ = (checkout, nightly);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until it is given to a client or a call"]
pub struct RetryPolicy {
    attempts: u32,
    budget: Duration,
    deadline: Option<Instant>,
    first: Duration,
    longest: Duration,
}

/// The least wait for a request that PortOne is still doing, whatever the policy says.
const LEAST_FOR_OUTSTANDING: Duration = Duration::from_millis(20);

impl RetryPolicy {
    /// Every request is sent once, and waited for as long as the read timeout says.
    pub const ONCE: Self = Self { budget: Duration::MAX, ..Self::attempts(1) };

    /// At most so many attempts, the first included (so 0 is 1), within two minutes, with waits of at most half
    /// a second at first and 8 seconds later.
    pub const fn attempts(attempts: u32) -> Self {
        Self {
            attempts: if attempts == 0 { 1 } else { attempts },
            budget: Duration::from_secs(120),
            deadline: None,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(8),
        }
    }

    /// How long a call may take altogether, from the first attempt on. An attempt that is on its way then is
    /// cut off, so a budget shorter than the read timeout shortens that.
    pub const fn budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// When a call is over, beside the [`budget`](Self::budget); for a policy of one call.
    pub const fn deadline(mut self, deadline: Instant) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// The longest wait before the second attempt, and the longest of all.
    pub const fn back_off(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// When a call is over that starts now; `None` for one that only its read timeout ends.
    pub(crate) fn end(&self, now: Instant) -> Option<Instant> {
        let budget = now.checked_add(self.budget);
        match (budget, self.deadline) {
            (Some(budget), Some(deadline)) => Some(budget.min(deadline)),
            (end, None) | (None, end) => end,
        }
    }

    /// Whether there is another attempt after so many.
    pub(crate) fn goes_on_after(&self, attempts: u32) -> bool {
        attempts < self.attempts
    }

    /// How long to wait after so many failed attempts.
    pub(crate) fn wait_after(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        random::up_to(self.first.saturating_mul(1 << doublings).min(self.longest))
    }

    /// How long to wait for a request that PortOne is still doing, asked after so many times; `None` where
    /// this policy does not wait.
    pub(crate) fn wait_for_outstanding(&self, asked: u32) -> Option<Duration> {
        let least = self.first.min(self.longest).max(LEAST_FOR_OUTSTANDING);
        (self.attempts > 1).then(|| self.wait_after(asked).max(least))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::attempts(4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn waits_double_up_to_the_longest() {
        let policy = RetryPolicy::attempts(9).back_off(SECOND, 5 * SECOND);
        for (attempts, most) in [(1, 1), (2, 2), (3, 4), (4, 5), (40, 5), (u32::MAX, 5)] {
            let waits: Vec<_> = (0..200).map(|_| policy.wait_after(attempts)).collect();
            let longest = waits.iter().max().unwrap();
            assert!(*longest <= most * SECOND, "{longest:?} after {attempts}");
            assert!(*longest > most * SECOND / 2, "{longest:?} after {attempts}");
            assert!(waits.iter().any(|wait| *wait < most * SECOND / 2), "no short wait after {attempts}");
        }
        let huge = RetryPolicy::attempts(9).back_off(Duration::MAX, SECOND);
        assert!(huge.wait_after(9) <= SECOND);
    }

    #[test]
    fn the_first_attempt_is_one_of_them() {
        assert!(RetryPolicy::attempts(2).goes_on_after(1) && !RetryPolicy::attempts(2).goes_on_after(2));
        assert!(!RetryPolicy::ONCE.goes_on_after(1) && !RetryPolicy::attempts(0).goes_on_after(1));
    }

    #[test]
    fn what_is_outstanding_is_waited_for_unless_once() {
        assert_eq!(RetryPolicy::ONCE.wait_for_outstanding(1), None);
        let eager = RetryPolicy::attempts(2).back_off(Duration::ZERO, Duration::ZERO);
        assert_eq!(eager.wait_for_outstanding(1), Some(LEAST_FOR_OUTSTANDING));
        let patient = RetryPolicy::attempts(2).back_off(SECOND, 4 * SECOND);
        for asked in 1..9 {
            let wait = patient.wait_for_outstanding(asked).unwrap();
            assert!((SECOND..=4 * SECOND).contains(&wait), "{wait:?}");
        }
    }

    #[test]
    fn a_call_ends_with_its_budget_or_its_deadline() {
        let now = Instant::now();
        let policy = RetryPolicy::attempts(2).budget(2 * SECOND);
        assert_eq!(policy.end(now), Some(now + 2 * SECOND));
        assert_eq!(policy.deadline(now + SECOND).end(now), Some(now + SECOND));
        assert_eq!(policy.deadline(now + 3 * SECOND).end(now), Some(now + 2 * SECOND));
        assert_eq!(RetryPolicy::ONCE.end(now), None);
        assert_eq!(RetryPolicy::ONCE.deadline(now + SECOND).end(now), Some(now + SECOND));
    }
}
