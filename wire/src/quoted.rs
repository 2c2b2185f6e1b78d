//! Words of another server, made fit for a log.

use std::fmt::{self, Write as _};

/// Shows text from outside: cut to a length that fits a line, without characters that move the cursor or
/// reorder the line, and with every digit hidden of what may be the number of a card or a mobile phone.
#[doc(hidden)]
pub struct Quoted<'a>(pub &'a str);

const LONGEST: usize = 200;

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let masked = without_numbers(self.0);
        let mut characters = masked.chars();
        for character in characters.by_ref().take(LONGEST) {
            if moves(character) {
                write!(f, "{}", character.escape_unicode())?;
            } else {
                f.write_char(character)?;
            }
        }
        if characters.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}

impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What moves the cursor is escaped once, by `Debug` itself.
        let masked = without_numbers(self.0);
        match masked.char_indices().nth(LONGEST) {
            Some((end, _)) => write!(f, "{:?}…", &masked[..end]),
            None => write!(f, "{masked:?}"),
        }
    }
}

fn moves(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Hides runs of twelve digits or more, and of nine or more that begin with 01 or 8201 or 821 as Korean mobile
/// phones do; they may have a space or a hyphen between any two. A date and a time of this century in fourteen
/// digits is shown: no card has a number of that length that begins with 20.
pub(crate) fn without_numbers(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut run = String::new();
    let end = |run: &mut String, shown: &mut String| {
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let of_a_moment = run.len() == 14 && run.starts_with("20") && digits.len() == 14;
        let of_a_phone = ["01", "8201", "821"].iter().any(|start| digits.starts_with(start));
        if digits.len() >= if of_a_phone { 9 } else { 12 } && !of_a_moment {
            shown.extend(run.chars().map(|c| if c.is_ascii_digit() { '*' } else { c }));
        } else {
            shown.push_str(run);
        }
        run.clear();
    };
    for character in text.chars() {
        let joins = matches!(character, ' ' | '-') && run.ends_with(|c: char| c.is_ascii_digit());
        if character.is_ascii_digit() || joins {
            run.push(character);
        } else {
            end(&mut run, &mut shown);
            shown.push(character);
        }
    }
    end(&mut run, &mut shown);
    shown
}

#[cfg(test)]
mod tests {
    use super::Quoted;

    fn quoted(text: &str) -> String {
        Quoted(text).to_string()
    }

    #[test]
    fn card_numbers_are_hidden_and_other_numbers_are_not() {
        assert_eq!(quoted("card 4111111111111111."), "card ****************.");
        assert_eq!(quoted("4111-1111-1111-1111"), "****-****-****-****");
        assert_eq!(quoted("no 4111 1111 1111 1111 x"), "no **** **** **** **** x");
        assert_eq!(quoted("approval 12345678901"), "approval 12345678901");
        assert_eq!(quoted("call 010-1234-5678"), "call ***-****-****");
        assert_eq!(quoted("+82 10 1234 5678, 01112345678"), "+** ** **** ****, ***********");
        assert_eq!(quoted("01012345"), "01012345");
        assert_eq!(quoted("2026-08-01 12"), "2026-08-01 12");
        assert_eq!(quoted("한도 초과"), "한도 초과");
    }

    #[test]
    fn a_moment_is_no_card_number() {
        assert_eq!(quoted("until 20260806093000"), "until 20260806093000");
        assert_eq!(quoted("20261399093000"), "20261399093000");
        assert_eq!(quoted("36700102000000"), "*".repeat(14));
        assert_eq!(quoted("202608060930001"), "*".repeat(15));
        assert_eq!(quoted("2026 0806 0930 00"), "**** **** **** **");
    }

    #[test]
    fn debug_hides_the_same() {
        assert_eq!(format!("{:?}", Quoted("card \"4111111111111111\"")), r#""card \"****************\"""#);
        assert_eq!(format!("{:?}", Quoted("a\r\u{1b}[2Jb\u{202e}")), r#""a\r\u{1b}[2Jb\u{202e}""#);
        assert_eq!(format!("{:?}", Quoted(&"가".repeat(201))), format!("{:?}…", "가".repeat(200)));
        assert_eq!(format!("{:?}", Quoted("한도 초과")), r#""한도 초과""#);
    }

    #[test]
    fn nothing_moves_the_cursor() {
        assert_eq!(quoted("a\r\n\u{1b}[2Jb\u{202e}"), r"a\u{d}\u{a}\u{1b}[2Jb\u{202e}");
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        assert_eq!(quoted(&"가".repeat(200)), "가".repeat(200));
        assert_eq!(quoted(&"가".repeat(201)), "가".repeat(200) + "…");
    }
}
