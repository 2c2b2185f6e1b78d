//! What may be said of a person in a log: enough to tell two apart, not enough to reach either.

/// The first letter of each side of the `@`, and the domain's last part.
pub(super) fn email(address: &str) -> String {
    match address.split_once('@') {
        Some((name, domain)) => {
            let end = domain.rsplit_once('.').map_or("", |(_, end)| end);
            format!("{}@{}.{end}", hidden(name, 1), hidden(domain, 1))
        }
        None => hidden(address, 1),
    }
}

/// The last two digits.
pub(super) fn phone(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let shown = if digits.len() < 6 { 0 } else { 2 };
    format!("{}{}", "*".repeat(digits.len() - shown), &digits[digits.len() - shown..])
}

/// The first letter.
pub(super) fn name(name: &str) -> String {
    hidden(name, 1)
}

/// The first and the last four letters of an id that opens something.
pub(super) fn key(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    if letters.len() < 16 {
        return "*".repeat(letters.len());
    }
    let shown = |part: &[char]| part.iter().collect::<String>();
    format!("{}…{}", shown(&letters[..4]), shown(&letters[letters.len() - 4..]))
}

fn hidden(text: &str, shown: usize) -> String {
    let letters = text.chars().count();
    if letters <= shown {
        return "*".repeat(letters);
    }
    text.chars().take(shown).chain("***".chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_can_be_reached_by_what_is_shown() {
        assert_eq!(email("minji@example.com"), "m***@e***.com");
        assert_eq!(email("no address"), "n***");
        assert_eq!(phone("010-1234-5678"), "*********78");
        assert_eq!((phone("12345"), phone("전화")), ("*****".to_owned(), String::new()));
        assert_eq!(
            (name("김민지"), name("김"), name("")),
            ("김***".to_owned(), "*".to_owned(), String::new())
        );
        assert_eq!(key("billing-key-0123456789"), "bill…6789");
        assert_eq!(key("short"), "*****");
    }
}
