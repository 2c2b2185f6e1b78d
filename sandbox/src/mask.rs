//! Hides what a card holder would not want to find in a log.

use serde_json::Value;

/// The wire names whose values are hidden, wherever they stand.
const HIDDEN: [&str; 5] = [
    "number",
    "passwordTwoDigits",
    "birthOrBusinessRegistrationNumber",
    "customerIdentityNumber",
    "identityNumber",
];

/// The body with every hidden value overwritten by `*`, every other byte as it was sent.
///
/// What is not JSON cannot be searched for names, so there every digit is hidden.
pub(crate) fn body(bytes: &[u8]) -> Vec<u8> {
    let mut masked = bytes.to_vec();
    // Only JSON that serde_json accepts is walked, so the walk is never deeper than its limit.
    if serde_json::from_slice::<Value>(bytes).is_ok() {
        Walk { bytes: &mut masked, at: 0 }.value(false);
    } else {
        hide_digits(&mut masked);
    }
    masked
}

fn hide_digits(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().filter(|byte| byte.is_ascii_digit()) {
        *byte = b'*';
    }
}

/// A walk over valid JSON.
struct Walk<'a> {
    bytes: &'a mut [u8],
    at: usize,
}

impl Walk<'_> {
    fn value(&mut self, hide: bool) {
        match self.peek() {
            Some(b'{') => self.members(hide),
            Some(b'[') => self.items(hide),
            Some(b'"') => {
                let (start, end) = self.string();
                if hide {
                    self.bytes[start + 1..end - 1].fill(b'*');
                }
            }
            _ => {
                let start = self.at;
                while self.bytes.get(self.at).is_some_and(|byte| !b" \t\r\n,]}".contains(byte)) {
                    self.at += 1;
                }
                if hide {
                    hide_digits(&mut self.bytes[start..self.at]);
                }
            }
        }
    }

    fn members(&mut self, hide: bool) {
        self.at += 1;
        while self.peek().is_some_and(|byte| byte != b'}') {
            let (start, end) = self.string();
            // Decoded, so that a name written with escapes is found too.
            let hidden = serde_json::from_slice::<String>(&self.bytes[start..end])
                .is_ok_and(|name| HIDDEN.contains(&name.as_str()));
            self.skip(b':');
            self.value(hide || hidden);
            self.skip(b',');
        }
        self.at += 1;
    }

    fn items(&mut self, hide: bool) {
        self.at += 1;
        while self.peek().is_some_and(|byte| byte != b']') {
            self.value(hide);
            self.skip(b',');
        }
        self.at += 1;
    }

    /// Passes a string and returns where it stood, quotes included.
    fn string(&mut self) -> (usize, usize) {
        let start = self.at;
        self.at += 1;
        while let Some(&byte) = self.bytes.get(self.at) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
        (start, self.at)
    }

    fn peek(&mut self) -> Option<u8> {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    fn skip(&mut self, byte: u8) {
        if self.peek() == Some(byte) {
            self.at += 1;
            self.peek();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::body;

    fn masked(text: &str) -> String {
        String::from_utf8(body(text.as_bytes())).expect("masking keeps UTF-8")
    }

    #[test]
    fn hides_the_value_and_keeps_every_other_byte() {
        assert_eq!(
            masked(r#"{ "a" : 12,"number":"4111","b":["x",{"number" : "42"}] , "passwordTwoDigits":"1\"2"}"#),
            r#"{ "a" : 12,"number":"****","b":["x",{"number" : "**"}] , "passwordTwoDigits":"****"}"#
        );
    }

    #[test]
    fn hides_a_number_that_is_not_a_string_or_is_nested() {
        assert_eq!(masked(r#"{"number":4111,"b":1}"#), r#"{"number":****,"b":1}"#);
        assert_eq!(masked(r#"{"number":{"of":["41",1]}}"#), r#"{"number":{"of":["**",*]}}"#);
    }

    #[test]
    fn finds_a_name_written_with_escapes() {
        assert_eq!(masked(r#"{"n\u0075mber":"41"}"#), r#"{"n\u0075mber":"**"}"#);
    }

    #[test]
    fn leaves_a_value_that_only_looks_like_a_name() {
        assert_eq!(masked(r#"["number","41"]"#), r#"["number","41"]"#);
    }

    #[test]
    fn hides_every_digit_of_what_is_not_json() {
        assert_eq!(masked(r#"{"number":"4111"#), r#"{"number":"****"#);
    }
}
