//! Values in one line of a lock.

use std::fmt::Write as _;

/// Values in one line. Blanks part them; one within a value is `%{20}`, and an empty value is `%`.
pub(super) fn words<'w>(values: impl Iterator<Item = &'w String>) -> String {
    let mut line = String::new();
    for value in values {
        line.push_str(if line.is_empty() { "" } else { " " });
        for c in value.chars() {
            match c {
                c if c == '%' || c.is_whitespace() || c.is_control() => {
                    let _ = write!(line, "%{{{:x}}}", u32::from(c));
                }
                c => line.push(c),
            }
        }
        if value.is_empty() {
            line.push('%');
        }
    }
    line
}

/// The values of a line that [`words`] wrote.
pub(super) fn read_words(line: &str) -> Vec<String> {
    let word = |word: &str| {
        let mut value = String::new();
        let mut rest = word;
        while let Some(at) = rest.find('%') {
            value.push_str(&rest[..at]);
            let escape = &rest[at + 1..];
            match escape.strip_prefix('{').and_then(|escape| escape.split_once('}')) {
                Some((digits, after)) => {
                    value.extend(u32::from_str_radix(digits, 16).ok().and_then(char::from_u32));
                    rest = after;
                }
                None => rest = escape,
            }
        }
        value + rest
    };
    line.split(' ').filter(|word| !word.is_empty()).map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_written_is_read_again() {
        let values =
            ["", "%", "a b", "%{20}", "가\u{a0}나", "\n", "plain", "}{", "\u{1f600}"].map(str::to_owned);
        assert_eq!(read_words(&words(values.iter())), values);
        assert_eq!(words(["KRW".to_owned(), "a b".to_owned()].iter()), "KRW a%{20}b");
        assert_eq!(read_words(""), Vec::<String>::new());
    }

    #[test]
    fn a_line_that_nobody_wrote_is_read_without_harm() {
        assert_eq!(read_words("%{zz} %{110000} %{20"), ["", "", "{20"]);
    }
}
