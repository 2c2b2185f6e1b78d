//! Text as HTML.

use std::fmt::{self, Display, Formatter};

use crate::model::Bilingual;
use crate::page::label::Pair;

/// Text in an element or in quotes.
pub(super) struct Escaped<'t>(pub(super) &'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                _ => write!(f, "{letter}")?,
            }
        }
        Ok(())
    }
}

/// A sentence in which names stand between backticks.
pub(super) struct Prose<'t>(pub(super) &'t str);

impl Display for Prose<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let parts: Vec<&str> = self.0.split('`').collect();
        // A backtick without its partner is one.
        let whole = parts.len() % 2 == 1;
        for (i, part) in parts.iter().enumerate() {
            match (i % 2 == 1, whole) {
                (true, true) => write!(f, "<code>{}</code>", Escaped(part))?,
                (true, false) => write!(f, "`{}", Escaped(part))?,
                (false, false) if i > 0 => write!(f, "`{}", Escaped(part))?,
                (false, _) => write!(f, "{}", Escaped(part))?,
            }
        }
        Ok(())
    }
}

/// Both languages, of which the reader chooses one.
pub(super) struct Both<'t> {
    ko: &'t str,
    en: &'t str,
}

impl Display for Both<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.ko == self.en {
            return write!(f, "{}", Prose(self.ko));
        }
        write!(f, r#"<span lang="ko">{}</span><span lang="en">{}</span>"#, Prose(self.ko), Prose(self.en))
    }
}

pub(super) fn both(words: &Bilingual) -> Both<'_> {
    Both { ko: &words.ko, en: &words.en }
}

pub(super) fn pair(words: Pair) -> Both<'static> {
    Both { ko: words.ko, en: words.en }
}

pub(super) fn words<'t>(ko: &'t str, en: &'t str) -> Both<'t> {
    Both { ko, en }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_a_tag() {
        let text = r#"a & <script>"x"</script> 'y'"#;
        let escaped = "a &amp; &lt;script&gt;&quot;x&quot;&lt;/script&gt; &#39;y&#39;";
        assert_eq!(Escaped(text).to_string(), escaped);
        assert_eq!(Prose(&format!("`{text}`")).to_string(), format!("<code>{escaped}</code>"));
    }

    #[test]
    fn a_backtick_without_its_partner_stays() {
        assert_eq!(Prose("`a` b").to_string(), "<code>a</code> b");
        assert_eq!(Prose("a ` <b").to_string(), "a ` &lt;b");
        assert_eq!(Prose("`a` ` b").to_string(), "`a` ` b");
    }
}
