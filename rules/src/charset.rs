/// The characters of the Basic Multilingual Plane that take two bytes, one bit each, lowest bit first.
static TWO_BYTES: &[u8; 8192] = include_bytes!("cp949.bin");

/// A character set that a limit in bytes is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// EUC-KR as Korean systems mean it, with all 11,172 syllables of Hangul (Windows code page 949, which is
    /// also the Web's `euc-kr`). ASCII is one byte; Hangul, hanja and other signs are two.
    EucKr,
}

impl Charset {
    /// The length of the text in bytes, or `None` where it holds a character that the set does not have.
    #[must_use]
    pub const fn bytes(self, text: &str) -> Option<usize> {
        let (mut utf8, mut bytes) = (text.as_bytes(), 0);
        loop {
            // A `str` is valid UTF-8: the lead byte tells how many follow.
            let (code, rest) = match utf8 {
                [] => return Some(bytes),
                [0..=0x7F, rest @ ..] => {
                    bytes += 1;
                    utf8 = rest;
                    continue;
                }
                [lead @ 0xE0..=0xEF, second, third, rest @ ..] => {
                    (((*lead & 0x0F) as usize) << 12 | tail(*second) << 6 | tail(*third), rest)
                }
                [lead @ 0xC0..=0xDF, second, rest @ ..] => {
                    (((*lead & 0x1F) as usize) << 6 | tail(*second), rest)
                }
                _ => return None,
            };
            if TWO_BYTES[code >> 3] & (1 << (code & 7)) == 0 {
                return None;
            }
            bytes += 2;
            utf8 = rest;
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::EucKr => "EUC-KR",
        }
    }
}

const fn tail(byte: u8) -> usize {
    (byte & 0x3F) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hangul_is_two_bytes_and_ascii_one() {
        for (text, bytes) in [
            ("", Some(0)),
            ("tea", Some(3)),
            ("녹차", Some(4)),
            ("녹차 100 g", Some(10)),
            ("똠방각하 뷁", Some(11)),
            ("漢字", Some(4)),
            ("①㈜", Some(4)),
            ("🍵", None),
            ("naïve", None),
            ("\u{3000}", Some(2)),
        ] {
            assert_eq!(Charset::EucKr.bytes(text), bytes, "{text}");
        }
    }
}
