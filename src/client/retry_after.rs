//! `Retry-After`: how long a server wants to be left alone (RFC 9110, section 10.2.3).

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// The wait that an answer asks for: a number of seconds, or a date. A date is compared with the answer's own
/// `Date` where it has one, because the clocks of two machines differ.
pub(super) fn retry_after(headers: &HeaderMap, now: fn() -> SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are more seconds than anybody waits.
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let until = http_date(value)?;
    let now = headers.get(DATE).and_then(|date| http_date(date.to_str().ok()?)).unwrap_or_else(now);
    Some(until.duration_since(now).unwrap_or(Duration::ZERO))
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A date in one of the three formats of RFC 9110, section 5.6.7.
fn http_date(text: &str) -> Option<SystemTime> {
    let words: Vec<&str> = text.split([' ', '-', ',']).filter(|word| !word.is_empty()).collect();
    // `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, and `Sun Nov  6 08:49:37 1994`
    let ([_, day, month, year, time, "GMT"] | [_, month, day, time, year]) = words[..] else { return None };
    let month = MONTHS.iter().position(|name| *name == month)? as u64 + 1;
    let day = number(day).filter(|day| (1..=31).contains(day))?;
    let year = match (number(year)?, year.len()) {
        // Of two digits, this century: nobody asks to be left alone until 1994.
        (year, 2) => 2000 + year,
        (year, 4) if year >= 1970 => year,
        _ => return None,
    };
    let mut clock = time.split(':').map(number);
    let (Some(Some(hour)), Some(Some(minute)), Some(Some(second)), None) =
        (clock.next(), clock.next(), clock.next(), clock.next())
    else {
        return None;
    };
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = days(year, month, day)? * 86_400 + hour * 3600 + minute * 60 + second;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

fn number(digits: &str) -> Option<u64> {
    let right = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| digits.parse().ok()).flatten()
}

/// The days from 1970-01-01 on, in the Gregorian calendar; years begin in March, so that a leap day is the
/// last day of its year.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    let of_months = (153 * month + 2) / 5;
    (365 * year + leap_days + of_months + day).checked_sub(719_469)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `Sun, 06 Nov 1994 08:49:37 GMT`, the example of RFC 9110.
    const EXAMPLE: Duration = Duration::from_secs(784_111_777);

    fn wait(retry_after_value: &str, date: Option<&str>) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, retry_after_value.try_into().unwrap());
        headers.extend(date.map(|date| (DATE, date.try_into().unwrap())));
        retry_after(&headers, || SystemTime::UNIX_EPOCH + EXAMPLE)
    }

    #[test]
    fn a_number_is_seconds() {
        assert_eq!(wait("0", None), Some(Duration::ZERO));
        assert_eq!(wait(" 120 ", None), Some(Duration::from_secs(120)));
        assert_eq!(wait(&"9".repeat(40), None), Some(Duration::from_secs(u64::MAX)));
        for wrong in ["", "-1", "1.5", "+3", "soon", "1 2"] {
            assert_eq!(wait(wrong, None), None, "{wrong}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), SystemTime::now), None);
    }

    #[test]
    fn a_date_is_read_in_each_of_its_formats() {
        for date in
            ["Sun, 06 Nov 1994 08:50:37 GMT", "Sun Nov  6 08:50:37 1994", "Sun, 06-Nov-1994 08:50:37 GMT"]
        {
            assert_eq!(wait(date, None), Some(Duration::from_secs(60)), "{date}");
        }
        let until = |date| http_date(date).unwrap().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        assert_eq!(until("Thursday, 29-Feb-24 00:00:00 GMT"), 1_709_164_800);
        assert_eq!(until("Fri, 01 Mar 2024 00:00:00 GMT"), 1_709_251_200);
        assert_eq!(until("Sun, 01 Mar 2026 00:00:00 GMT"), 1_772_323_200);
        assert_eq!(until("Thu, 01 Jan 1970 00:00:00 GMT"), 0);
        assert_eq!(until("Tue, 31 Dec 2999 23:59:59 GMT"), 32_503_679_999);
    }

    #[test]
    fn a_date_in_the_past_is_no_wait_and_nonsense_is_none() {
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:36 GMT", None), Some(Duration::ZERO));
        for wrong in [
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 KST",
            "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nvo 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 0094 08:49:37 GMT",
            "Sun, 06 Nov 99999 08:49:37 GMT",
            "Sun, 06 Nov +994 08:49:37 GMT",
        ] {
            assert_eq!(wait(wrong, None), None, "{wrong}");
        }
    }

    #[test]
    fn the_servers_own_clock_counts() {
        let (date, until) = ("Sun, 06 Nov 1994 20:00:00 GMT", "Sun, 06 Nov 1994 20:00:05 GMT");
        assert_eq!(wait(until, Some(date)), Some(Duration::from_secs(5)));
        assert_eq!(wait(until, Some("nonsense")), Some(Duration::from_secs(40_228)));
    }
}
