//! Clocks and calendars in Korea: six months, the month of a mobile-phone payment, the hours of refunds.

use std::time::SystemTime;

use crate::read_back::{number, policy};
use crate::rules::Policy;
use crate::{Civil, Timestamp};

/// The time of a cancel: a [`Timestamp`] or a [`SystemTime`].
#[derive(Clone, Debug)]
pub struct Now(Option<Timestamp>);

impl From<Timestamp> for Now {
    fn from(time: Timestamp) -> Self {
        Self(Some(time))
    }
}

impl From<&Timestamp> for Now {
    fn from(time: &Timestamp) -> Self {
        Self(Some(time.clone()))
    }
}

impl From<SystemTime> for Now {
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).ok(),
            // A second that has begun counts, as everywhere.
            Err(error) => {
                let before = error.duration();
                let whole = i64::try_from(before.as_secs()).ok();
                whole.map(|whole| -whole - i64::from(before.subsec_nanos() > 0))
            }
        };
        Self(seconds.and_then(Timestamp::from_unix_seconds))
    }
}

impl Now {
    pub(super) fn in_korea(&self) -> Option<Civil> {
        self.0.as_ref()?.in_korea()
    }
}

pub(super) const DEADLINE: &Policy = policy("cancel-deadline");
pub(super) const HOURS: &Policy = policy("refund-hours");
const MONTHS: i64 = number(DEADLINE, "cancel_months");
const FROM_HOUR: i64 = number(HOURS, "refund_from_hour_kst");
const UNTIL_HOUR: i64 = number(HOURS, "refund_until_hour_kst");

/// A day in Korea.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day {
    year: i64,
    month: u8,
    /// From 1.
    of_month: u8,
}

impl Day {
    pub(super) fn of(time: Civil) -> Self {
        Self { year: time.year, month: time.month, of_month: time.day }
    }

    /// The last day on which what was paid on this one can be cancelled (S100): the same day so many months later,
    /// or the last of a month that is too short. S100 counts from the day of payment, so that day counts whole.
    pub(super) fn last_to_cancel(self) -> Self {
        let months = self.year * 12 + i64::from(self.month) - 1 + MONTHS;
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
        let month = u8::try_from(month).unwrap_or(12);
        Self { year, month, of_month: self.of_month.min(days(year, month)) }
    }

    fn next(self) -> Self {
        if self.of_month < days(self.year, self.month) {
            Self { of_month: self.of_month + 1, ..self }
        } else if self.month < 12 {
            Self { month: self.month + 1, of_month: 1, ..self }
        } else {
            Self { year: self.year + 1, month: 1, of_month: 1 }
        }
    }

    pub(super) fn same_month(self, other: Self) -> bool {
        (self.year, self.month) == (other.year, other.month)
    }

    fn at(self, hour: i64, minute: u8, second: u8) -> Option<Timestamp> {
        let year = u16::try_from(self.year).ok()?;
        Timestamp::of_korea(year, self.month, self.of_month, u8::try_from(hour).ok()?, minute, second)
    }

    /// The last second of it.
    pub(super) fn end(self) -> Option<Timestamp> {
        self.at(23, 59, 59)
    }
}

fn days(year: i64, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Whether deposits are refunded at this time of the day (S84).
pub(super) fn refunds_at(now: Civil) -> bool {
    (FROM_HOUR..UNTIL_HOUR).contains(&i64::from(now.hour))
}

/// When refunds begin again; nothing where that is after the last day.
pub(super) fn refunds_again(now: Civil, last: Day) -> Option<Timestamp> {
    let today = Day::of(now);
    let day = if i64::from(now.hour) < FROM_HOUR { today } else { today.next() };
    if day > last { None } else { day.at(FROM_HOUR, 0, 0) }
}
