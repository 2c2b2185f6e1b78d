/// A shape that a text can have. Dates are checked against the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `2026-08-06T09:30:00+09:00`, `…Z`, optionally with a fraction of a second (RFC 3339).
    Rfc3339,
    /// `20260806`.
    Date8,
    /// `20260806093000`.
    DateTime14,
    /// `2026-08-06`.
    IsoDate,
    /// `2026-08-06 09:30:00`.
    SpacedDateTime,
    /// Anything with a character in it that is not white space.
    NotBlank,
    /// One or more ASCII digits.
    Digits,
    /// Just so many ASCII digits.
    DigitCount(u8),
    /// An absolute URL whose scheme is `http` or `https`.
    HttpUrl,
    /// An absolute URL of any scheme, an app's own included.
    AbsoluteUrl,
}

impl Format {
    /// Whether the text has this shape.
    #[must_use]
    pub const fn matches(self, text: &str) -> bool {
        let b = text.as_bytes();
        match self {
            Self::Date8 => b.len() == 8 && date(b, 0, 4, 6),
            Self::DateTime14 => b.len() == 14 && date(b, 0, 4, 6) && time(b, 8, 10, 12),
            Self::IsoDate => b.len() == 10 && iso_date(b),
            Self::SpacedDateTime => b.len() == 19 && iso_date(b) && b[10] == b' ' && iso_time(b),
            Self::Rfc3339 => rfc3339(b),
            Self::NotBlank => !is_blank(b),
            Self::Digits => !b.is_empty() && all_digits(b),
            Self::DigitCount(count) => b.len() == count as usize && all_digits(b),
            Self::HttpUrl => match scheme(b) {
                Some(end) => (is_scheme(b, end, b"http") || is_scheme(b, end, b"https")) && has_host(b, end),
                None => false,
            },
            Self::AbsoluteUrl => match scheme(b) {
                Some(end) => b.len() > end + 1 && no_space(b),
                None => false,
            },
        }
    }

    /// An example of the shape, for messages.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::Rfc3339 => "2026-08-06T09:30:00+09:00",
            Self::Date8 => "20260806",
            Self::DateTime14 => "20260806093000",
            Self::IsoDate => "2026-08-06",
            Self::SpacedDateTime => "2026-08-06 09:30:00",
            Self::NotBlank => "김민지",
            Self::Digits => "1234567890",
            Self::DigitCount(count) => match count {
                2 => "12",
                6 => "900101",
                10 => "1234567890",
                _ => "0",
            },
            Self::HttpUrl => "https://shop.example/paid",
            Self::AbsoluteUrl => "shop://paid",
        }
    }

    pub(crate) const fn any(formats: &[Self], text: &str) -> bool {
        let mut i = 0;
        while i < formats.len() {
            if formats[i].matches(text) {
                return true;
            }
            i += 1;
        }
        false
    }
}

const fn all_digits(b: &[u8]) -> bool {
    let mut i = 0;
    while i < b.len() {
        if !b[i].is_ascii_digit() {
            return false;
        }
        i += 1;
    }
    true
}

/// Where the scheme of a URL ends: at its colon.
const fn scheme(b: &[u8]) -> Option<usize> {
    if b.is_empty() || !b[0].is_ascii_alphabetic() {
        return None;
    }
    let mut i = 1;
    while i < b.len() {
        match b[i] {
            b':' => return Some(i),
            b'+' | b'-' | b'.' => {}
            byte if byte.is_ascii_alphanumeric() => {}
            _ => return None,
        }
        i += 1;
    }
    None
}

const fn is_scheme(b: &[u8], end: usize, name: &[u8]) -> bool {
    if end != name.len() {
        return false;
    }
    let mut i = 0;
    while i < end {
        if b[i].to_ascii_lowercase() != name[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether `//` and a host come after the scheme.
const fn has_host(b: &[u8], end: usize) -> bool {
    b.len() > end + 3
        && b[end + 1] == b'/'
        && b[end + 2] == b'/'
        && !matches!(b[end + 3], b'/' | b'?' | b'#' | b':')
        && no_space(b)
}

const fn no_space(mut b: &[u8]) -> bool {
    while let Some((eight, rest)) = b.split_first_chunk() {
        if has_space(u64::from_ne_bytes(*eight)) {
            return false;
        }
        b = rest;
    }
    while let Some((one, rest)) = b.split_first() {
        if *one <= b' ' || *one == DELETE {
            return false;
        }
        b = rest;
    }
    true
}

const DELETE: u8 = 0x7F;

/// Whether one of eight bytes is a space, a control character or DEL.
const fn has_space(eight: u64) -> bool {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    // A byte that is less than the one that is taken off borrows from its highest bit.
    let to_space = eight.wrapping_sub(ONES * (b' ' as u64 + 1)) & !eight;
    let without = eight ^ (ONES * DELETE as u64);
    let delete = without.wrapping_sub(ONES) & !without;
    (to_space | delete) & HIGH != 0
}

/// Whether there is nothing but white space, the wide space of Korean keyboards included.
const fn is_blank(b: &[u8]) -> bool {
    let mut i = 0;
    while i < b.len() {
        if b[i].is_ascii_whitespace() {
            i += 1;
        } else if i + 2 < b.len() && b[i] == 0xE3 && b[i + 1] == 0x80 && b[i + 2] == 0x80 {
            i += 3;
        } else {
            return false;
        }
    }
    true
}

/// The number in `len` digits at `at`, or `None` where there is anything else.
const fn number(b: &[u8], at: usize, len: usize) -> Option<u32> {
    let (mut n, mut i) = (0, 0);
    while i < len {
        if at + i >= b.len() || !b[at + i].is_ascii_digit() {
            return None;
        }
        n = n * 10 + (b[at + i] - b'0') as u32;
        i += 1;
    }
    Some(n)
}

const fn date(b: &[u8], year: usize, month: usize, day: usize) -> bool {
    let (Some(y), Some(m), Some(d)) = (number(b, year, 4), number(b, month, 2), number(b, day, 2)) else {
        return false;
    };
    let leap = y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400));
    let days = match m {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + leap as u32,
        _ => return false,
    };
    d >= 1 && d <= days
}

const fn time(b: &[u8], hour: usize, minute: usize, second: usize) -> bool {
    let (Some(h), Some(m), Some(s)) = (number(b, hour, 2), number(b, minute, 2), number(b, second, 2)) else {
        return false;
    };
    h <= 23 && m <= 59 && s <= 59
}

const fn iso_date(b: &[u8]) -> bool {
    b.len() >= 10 && b[4] == b'-' && b[7] == b'-' && date(b, 0, 5, 8)
}

const fn iso_time(b: &[u8]) -> bool {
    b.len() >= 19 && b[13] == b':' && b[16] == b':' && time(b, 11, 14, 17)
}

const fn rfc3339(b: &[u8]) -> bool {
    if b.len() < 20 || !iso_date(b) || b[10] != b'T' || !iso_time(b) {
        return false;
    }
    let mut at = 19;
    if b[at] == b'.' {
        at += 1;
        let start = at;
        while at < b.len() && b[at].is_ascii_digit() {
            at += 1;
        }
        if at == start || at == b.len() {
            return false;
        }
    }
    match b[at] {
        b'Z' => b.len() == at + 1,
        b'+' | b'-' => match (number(b, at + 1, 2), number(b, at + 4, 2)) {
            (Some(h), Some(m)) => b.len() == at + 6 && b[at + 3] == b':' && h <= 23 && m <= 59,
            _ => false,
        },
        _ => false,
    }
}
