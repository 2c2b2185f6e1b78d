//! Text that needs no memory of its own where it is short.

/// The longest text that is held in place. A time with milliseconds and an offset has 29 bytes.
const SHORT: usize = 30;

/// Text, held in place where it is short.
#[derive(Clone)]
pub(crate) enum Small {
    /// So many of the bytes.
    Short {
        length: u8,
        bytes: [u8; SHORT],
    },
    Long(Box<str>),
}

impl Small {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Short { length, bytes } => {
                // It was text when it was put in.
                let text = bytes.get(..usize::from(*length)).map(str::from_utf8);
                text.and_then(Result::ok).unwrap_or_default()
            }
            Self::Long(text) => text,
        }
    }
}

impl From<&str> for Small {
    fn from(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(short), Ok(length)) => {
                short.copy_from_slice(text.as_bytes());
                Self::Short { length, bytes }
            }
            _ => Self::Long(text.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_any_length_is_held_as_it_is() {
        let long = "가".repeat(SHORT);
        let ends = long.char_indices().map(|(end, _)| &long[..end]);
        for text in ends.chain(["\0", "a가\u{10ffff}\0", "2026-08-06T09:30:00.123456789+09:00"]) {
            let held = Small::from(text);
            assert_eq!(held.as_str(), text);
            assert_eq!(held.clone().as_str(), text);
            assert_eq!(matches!(held, Small::Short { .. }), text.len() <= SHORT, "{text}");
        }
    }
}
