//! What JSON is made of: strings, numbers, and what stands between them.

use serde_json::Error;

use super::{Reader, broken};

/// The next member of an object.
pub(super) enum Key<'de> {
    Plain(&'de str),
    /// It had escapes in it, and is what was unescaped last.
    Unescaped,
    /// There is none.
    End,
}

/// A number.
pub(super) enum Number {
    Unsigned(u64),
    /// Below zero.
    Signed(i64),
    Float(f64),
}

impl<'de> Reader<'de> {
    /// The next byte that is no white space; it is not passed.
    #[inline]
    pub(super) fn next(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    /// Passes a word that begins as it should.
    pub(super) fn word(&mut self, word: &str) -> Result<(), Error> {
        if self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            Ok(())
        } else {
            Err(broken())
        }
    }

    /// Passes what stands before the next member or element; whether there is one.
    #[inline]
    fn another(&mut self, first: &mut bool, end: u8) -> Result<bool, Error> {
        match self.next() {
            Some(byte) if byte == end => return Ok(false),
            Some(b',') if !*first => self.at += 1,
            _ if *first => {}
            _ => return Err(broken()),
        }
        *first = false;
        Ok(true)
    }

    /// Passes the key of the next member, and the colon.
    pub(super) fn key(&mut self, first: &mut bool) -> Result<Key<'de>, Error> {
        if !self.another(first, b'}')? {
            return Ok(Key::End);
        }
        if self.next() != Some(b'"') {
            return Err(broken());
        }
        let key = match self.plain() {
            Some(key) => Key::Plain(key),
            None => {
                self.unescape()?;
                Key::Unescaped
            }
        };
        if self.next() != Some(b':') {
            return Err(broken());
        }
        self.at += 1;
        Ok(key)
    }

    /// Passes the comma before the next element; whether there is one.
    pub(super) fn has_element(&mut self, first: &mut bool) -> Result<bool, Error> {
        // A comma that is the last finds no value behind it.
        self.another(first, b']')
    }

    /// Passes a string whose quote is next, where it is written as it is read.
    #[inline]
    pub(super) fn plain(&mut self) -> Option<&'de str> {
        let start = self.at + 1;
        let end = special(self.text.as_bytes(), start)?;
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// Passes a string whose quote is next, and unescapes it.
    #[inline(never)]
    pub(super) fn unescape(&mut self) -> Result<(), Error> {
        self.unescaped.clear();
        let mut start = self.at + 1;
        loop {
            let end = special(self.text.as_bytes(), start).ok_or_else(broken)?;
            self.unescaped.push_str(self.text.get(start..end).unwrap_or_default());
            let escaped = match self.text.as_bytes().get(end..) {
                Some([b'"', ..]) => {
                    self.at = end + 1;
                    return Ok(());
                }
                Some([b'\\', escape, ..]) => match escape {
                    b'"' => '"',
                    b'\\' => '\\',
                    b'/' => '/',
                    b'b' => '\x08',
                    b'f' => '\x0c',
                    b'n' => '\n',
                    b'r' => '\r',
                    b't' => '\t',
                    b'u' => return self.unescape_code_points(end),
                    _ => return Err(broken()),
                },
                _ => return Err(broken()),
            };
            self.unescaped.push(escaped);
            start = end + 2;
        }
    }

    /// Unescapes a string that has escapes by code point; before `from` is no quote that ends it.
    fn unescape_code_points(&mut self, from: usize) -> Result<(), Error> {
        let (bytes, start) = (self.text.as_bytes(), self.at);
        let mut end = from;
        while bytes.get(end) != Some(&b'"') {
            let next = if bytes.get(end) == Some(&b'\\') { end + 2 } else { end };
            end = special(bytes, next).ok_or_else(broken)?;
            if bytes.get(end).is_some_and(|byte| *byte < b' ') {
                return Err(broken());
            }
        }
        let string = self.text.get(start..=end).unwrap_or_default();
        self.unescaped = serde_json::from_str(string).map_err(|error| self.within(start, &error))?;
        self.at = end + 1;
        Ok(())
    }

    /// Passes a number.
    pub(super) fn number(&mut self) -> Result<Number, Error> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let (negative, digits) = match rest {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let mut value: i64 = 0;
        let mut length = 0;
        while let Some(digit @ b'0'..=b'9') = digits.get(length) {
            value = value.wrapping_mul(10).wrapping_add(i64::from(digit - b'0'));
            length += 1;
        }
        let is_whole = !matches!(digits.get(length), Some(b'.' | b'e' | b'E'));
        let is_plain = match digits {
            [b'0', ..] => length == 1 && !negative,
            // So many fit.
            _ => (1..=18).contains(&length),
        };
        if !is_whole || !is_plain {
            return self.other_number();
        }
        self.at += length + usize::from(negative);
        Ok(if negative { Number::Signed(-value) } else { Number::Unsigned(value.unsigned_abs()) })
    }

    /// Passes a number that is not whole, or large.
    #[cold]
    fn other_number(&mut self) -> Result<Number, Error> {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let is_of_it = |byte: u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
        let length = rest.bytes().take_while(|byte| is_of_it(*byte)).count();
        let number = rest.get(..length).unwrap_or_default();
        let number: serde_json::Number = number.parse().map_err(|error| self.within(start, &error))?;
        self.at += length;
        let unsigned = number.as_u64().map(Number::Unsigned);
        let whole = unsigned.or_else(|| number.as_i64().map(Number::Signed));
        let number = whole.or_else(|| number.as_f64().map(Number::Float));
        number.ok_or_else(|| self.error("number out of range", self.at))
    }
}

/// Where the next quote, backslash or control character is.
#[inline]
fn special(bytes: &[u8], start: usize) -> Option<usize> {
    const EACH: u64 = u64::MAX / 255;
    let mut at = start;
    while let Some(word) = bytes.get(at..)?.first_chunk() {
        let word = u64::from_le_bytes(*word);
        // The highest bit of each byte that was zero, or below a space, is set, if nothing before it was.
        let quote = word ^ (EACH * u64::from(b'"'));
        let backslash = word ^ (EACH * u64::from(b'\\'));
        let found = (word.wrapping_sub(EACH * u64::from(b' ')) & !word)
            | (quote.wrapping_sub(EACH) & !quote)
            | (backslash.wrapping_sub(EACH) & !backslash);
        let found = found & (EACH << 7);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    special_at_end(bytes, at)
}

/// The same where less than a word is left.
#[cold]
fn special_at_end(bytes: &[u8], start: usize) -> Option<usize> {
    let rest = bytes.get(start..)?;
    rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..b' ')).map(|found| start + found)
}
