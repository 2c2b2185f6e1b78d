use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use portone_ksnet_rules::{Fact, Value};

use crate::small::Small;
use crate::{Answered, Hold, Itself, Members, Text};

/// Korea is nine hours ahead of UTC all year.
const KOREA: i64 = 9 * 3600;
const DAY: i64 = 86_400;
const NANOSECONDS: i128 = 1_000_000_000;

/// A point in time as PortOne writes it: RFC 3339, `2026-08-06T00:00:00Z`.
///
/// One that is read from an answer is kept whatever it says, so that an odd date does not lose a payment;
/// [`unix_seconds`](Self::unix_seconds) and the like then give nothing. Two that are the same moment are equal,
/// however they are written. Those that cannot be read come after all others, in the order of their text.
///
/// ```
/// use portone_ksnet_wire::Timestamp;
///
/// let paid: Timestamp = "2026-08-06T00:30:00.5Z".parse()?;
/// assert_eq!(paid.unix_milliseconds(), Some(1_785_976_200_500));
/// assert_eq!(paid.in_korea().unwrap().to_string(), "2026-08-06 09:30:00");
/// assert!(paid < "2026-08-06T10:00:00+09:00".parse()?);
/// # Ok::<(), portone_ksnet_wire::InvalidTimestamp>(())
/// ```
#[derive(Clone)]
pub struct Timestamp(Small);

impl Timestamp {
    /// The time as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// So many seconds after 1970 began in UTC, or before; nothing outside the years 0 to 9999.
    #[must_use]
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let time = Civil::at(seconds)?;
        Some(Self(format!("{}Z", time.written('T')).as_str().into()))
    }

    /// A moment in Korea, by the calendar and the clock there: `of_korea(2026, 8, 6, 9, 30, 0)`.
    ///
    /// Nothing where there is no such day or time.
    #[must_use]
    pub fn of_korea(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Option<Self> {
        let time = Civil { year: year.into(), month, day, hour, minute, second };
        (time.exists() && year <= 9999).then(|| Self(format!("{}+09:00", time.written('T')).as_str().into()))
    }

    /// Whole seconds since 1970 began in UTC, where it can be read.
    #[must_use]
    pub fn unix_seconds(&self) -> Option<i64> {
        self.nanoseconds().and_then(|since| i64::try_from(since.div_euclid(NANOSECONDS)).ok())
    }

    /// Whole milliseconds since 1970 began in UTC, where it can be read.
    #[must_use]
    pub fn unix_milliseconds(&self) -> Option<i64> {
        self.nanoseconds().and_then(|since| i64::try_from(since.div_euclid(1_000_000)).ok())
    }

    /// The date and the time on a clock in Korea (KST), where it can be read.
    #[must_use]
    pub fn in_korea(&self) -> Option<Civil> {
        Civil::at(self.unix_seconds()?.checked_add(KOREA)?)
    }

    /// The moment as the standard library knows it, where it can be read.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let since = self.nanoseconds()?;
        let (seconds, rest) = (since.div_euclid(NANOSECONDS), since.rem_euclid(NANOSECONDS));
        let rest = Duration::from_nanos(u64::try_from(rest).ok()?);
        let whole = Duration::from_secs(u64::try_from(seconds.unsigned_abs()).ok()?);
        let moment = if seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(whole)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(whole)
        };
        moment?.checked_add(rest)
    }

    /// Nanoseconds since 1970 began in UTC; finer digits are left out.
    fn nanoseconds(&self) -> Option<i128> {
        rfc3339(self.as_str().as_bytes())
    }
}

/// A day of the Gregorian calendar and a time of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Civil {
    /// From 0 to 9999.
    pub year: i64,
    /// From 1.
    pub month: u8,
    /// From 1.
    pub day: u8,
    /// From 0 to 23.
    pub hour: u8,
    /// From 0 to 59.
    pub minute: u8,
    /// From 0 to 59.
    pub second: u8,
}

impl Civil {
    /// So many seconds after 1970 began on this clock.
    fn at(seconds: i64) -> Option<Self> {
        let (days, time) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
        // Years that begin in March have the leap day at their end; eras of 400 years are all alike.
        let days = days.checked_add(719_468)?;
        let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        let year = era * 400 + year + next;
        let small = |number: i64| u8::try_from(number).ok();
        (0..=9999).contains(&year).then_some(())?;
        Some(Self {
            year,
            month: small(month)?,
            day: small(day)?,
            hour: small(time / 3600)?,
            minute: small(time / 60 % 60)?,
            second: small(time % 60)?,
        })
    }

    fn exists(&self) -> bool {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let days = match self.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return false,
        };
        (1..=days).contains(&self.day) && self.hour < 24 && self.minute < 60 && self.second < 60
    }

    /// Seconds since 1970 began on this clock.
    fn seconds(&self) -> i64 {
        let (month, year) = (i64::from(self.month), self.year - i64::from(self.month < 3));
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + day - 719_468;
        days * DAY + i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second)
    }

    fn written(&self, between: char) -> String {
        let Self { year, month, day, hour, minute, second } = self;
        format!("{year:04}-{month:02}-{day:02}{between}{hour:02}:{minute:02}:{second:02}")
    }
}

impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written(' '))
    }
}

/// Nanoseconds since 1970 began in UTC. A leap second is the one after it.
fn rfc3339(text: &[u8]) -> Option<i128> {
    let number = |at: usize, digits: usize| {
        let digits = text.get(at..at + digits)?;
        let digit = |sum: i64, byte: &u8| byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0'));
        digits.iter().try_fold(0, digit)
    };
    let is = |at: usize, allowed: &[u8]| text.get(at).is_some_and(|byte| allowed.contains(byte));
    let small = |at: usize| u8::try_from(number(at, 2)?).ok();
    let separated = [(4, b"-"), (7, b"-"), (13, b":"), (16, b":")].iter().all(|(at, byte)| is(*at, *byte))
        && is(10, b"Tt ");
    separated.then_some(())?;
    let second = small(17)?;
    let time = Civil {
        year: number(0, 4)?,
        month: small(5)?,
        day: small(8)?,
        hour: small(11)?,
        minute: small(14)?,
        second: second.min(59),
    };
    (time.exists() && second <= 60).then_some(())?;
    let mut at = 19;
    let mut fraction: i128 = 0;
    if is(at, b".") {
        let digits = text[at + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let fine = digits.min(9);
        fraction = i128::from(number(at + 1, fine).filter(|_| digits > 0)?);
        fraction *= 10_i128.pow(u32::try_from(9 - fine).ok()?);
        at += 1 + digits;
    }
    let offset = match text.get(at)? {
        b'Z' | b'z' if text.len() == at + 1 => 0,
        sign @ (b'+' | b'-') if text.len() == at + 6 && is(at + 3, b":") => {
            let (hours, minutes) = (number(at + 1, 2)?, number(at + 4, 2)?);
            (hours < 24 && minutes < 60).then_some(())?;
            let ahead = hours * 3600 + minutes * 60;
            if *sign == b'-' { -ahead } else { ahead }
        }
        _ => return None,
    };
    let seconds = time.seconds() + i64::from(second - time.second) - offset;
    Some(i128::from(seconds) * NANOSECONDS + fraction)
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        match rfc3339(text.as_bytes()) {
            Some(_) => Ok(Self(text.into())),
            None => Err(InvalidTimestamp),
        }
    }
}

/// A text that is no point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidTimestamp;

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a point in time is written as `2026-08-06T09:30:00+09:00`, with a day that there is")
    }
}

impl std::error::Error for InvalidTimestamp {}

/// As it is written, whatever that is; [`parse`](str::parse) refuses what is no time.
impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.nanoseconds(), other.nanoseconds()) {
            (Some(this), Some(other)) => this.cmp(&other),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => self.as_str().cmp(other.as_str()),
        }
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str() || self.cmp(other).is_eq()
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.nanoseconds() {
            Some(moment) => moment.hash(state),
            None => self.as_str().hash(state),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyTime)
    }
}

impl<'de> Answered<'de> for Timestamp {
    fn visitor() -> impl Visitor<'de, Value = Self> {
        AnyTime
    }
}

/// Text, or a number that somebody meant as a time: it is kept as it came, too.
struct AnyTime;

impl Visitor<'_> for AnyTime {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time")
    }

    fn visit_str<E>(self, text: &str) -> Result<Timestamp, E> {
        Ok(Timestamp(text.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Timestamp, E> {
        Ok(Timestamp(number.to_string().as_str().into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Timestamp, E> {
        Ok(Timestamp(number.to_string().as_str().into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Timestamp, E> {
        Ok(Timestamp(number.to_string().as_str().into()))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// In a request, where a point in time is text.
#[diagnostic::do_not_recommend]
impl Hold<Text> for Timestamp {
    fn fact(&self) -> Fact<'_> {
        Fact::Known(Value::Text(self.as_str()))
    }

    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(&Itself(Hold::<Text>::fact(self)));
    }

    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn a_moment_is_the_same_wherever_its_clock_is() {
        let here = time("2026-08-06T09:30:00+09:00");
        for same in ["2026-08-06T00:30:00Z", "2026-08-05T19:00:00-05:30", "2026-08-06 00:30:00.000z"] {
            assert_eq!(here, time(same));
            assert!(HashSet::from([here.clone()]).contains(&time(same)), "{same}");
        }
        assert!(here < time("2026-08-06T00:30:00.000000001Z"));
        assert!(here > time("2026-08-06T09:30:00+09:01"));
    }

    #[test]
    fn seconds_are_counted_as_everywhere() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1969-12-31T23:59:59Z", -1),
            ("2000-02-29T00:00:00Z", 951_782_400),
            ("2026-08-06T00:30:00Z", 1_785_976_200),
            ("0000-03-01T00:00:00Z", -62_162_035_200),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("2016-12-31T23:59:60Z", 1_483_228_800),
        ] {
            assert_eq!(time(text).unix_seconds(), Some(seconds), "{text}");
        }
        assert_eq!(time("1969-12-31T23:59:59.999Z").unix_seconds(), Some(-1));
        assert_eq!(time("1969-12-31T23:59:59.999Z").unix_milliseconds(), Some(-1));
    }

    #[test]
    fn every_day_of_four_centuries_is_there_and_back() {
        let mut before: Option<Civil> = None;
        for day in -200 * 366..200 * 366 {
            let civil = Civil::at(day * DAY).expect("a day");
            assert!(civil.exists() && before.is_none_or(|before| before < civil), "{civil}");
            assert_eq!(civil.seconds(), day * DAY, "{civil}");
            before = Some(civil);
        }
    }

    #[test]
    fn what_is_no_moment_is_refused_where_one_is_made_and_kept_where_one_is_read() {
        for odd in [
            "",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-10T00:00:00Z",
            "2026-04-31T00:00:00Z",
            "2026-04-00T00:00:00Z",
            "2026-04-30T24:00:00Z",
            "2026-04-30T23:60:00Z",
            "2026-04-30T23:59:61Z",
            "2026-04-30T23:59:00",
            "2026-04-30T23:59:00.Z",
            "2026-04-30T23:59:00+9:00",
            "2026-04-30T23:59:00+24:00",
            "2026-04-30T23:59:00+0900",
            "2026-04-30T23:59:00Zulu",
            "2026-04-30",
            "20260430T235900Z",
            "+026-04-30T23:59:00Z",
            "２０２６-04-30T23:59:00Z",
        ] {
            assert!(odd.parse::<Timestamp>().is_err(), "{odd}");
            let kept = Timestamp::from(odd);
            assert_eq!(kept.as_str(), odd);
            assert_eq!((kept.unix_seconds(), kept.in_korea(), kept.to_system_time()), (None, None, None));
            assert!(kept > time("9999-12-31T23:59:59Z"), "{odd}");
        }
        assert_eq!(time("2024-02-29T00:00:00Z").in_korea().unwrap().day, 29);
    }

    #[test]
    fn korea_has_its_own_day() {
        let late = time("2026-07-31T15:00:00Z").in_korea().unwrap();
        assert_eq!((late.year, late.month, late.day, late.hour), (2026, 8, 1, 0));
        let made = Timestamp::of_korea(2026, 8, 1, 0, 0, 0).unwrap();
        assert_eq!(made.as_str(), "2026-08-01T00:00:00+09:00");
        assert_eq!(made.in_korea(), Some(late));
        assert_eq!(Timestamp::of_korea(2026, 2, 29, 0, 0, 0), None);
        assert_eq!(Timestamp::of_korea(2026, 2, 28, 24, 0, 0), None);
        assert_eq!(Timestamp::of_korea(10_000, 1, 1, 0, 0, 0), None);
    }

    #[test]
    fn a_moment_is_made_from_seconds_and_becomes_the_standard_librarys() {
        let moment = Timestamp::from_unix_seconds(1_785_976_200).unwrap();
        assert_eq!(moment.as_str(), "2026-08-06T00:30:00Z");
        let system = moment.to_system_time().unwrap();
        assert_eq!(system.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs(), 1_785_976_200);
        let before = time("1969-12-31T23:59:58.5Z").to_system_time().unwrap();
        let gap = SystemTime::UNIX_EPOCH.duration_since(before).unwrap();
        assert_eq!(gap, Duration::from_millis(1500));
        assert_eq!(Timestamp::from_unix_seconds(i64::MAX), None);
        assert_eq!(Timestamp::from_unix_seconds(i64::MIN), None);
    }
}
