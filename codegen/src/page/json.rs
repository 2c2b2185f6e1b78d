//! JSON as text.

use std::fmt::{self, Display, Formatter, Write as _};

/// A value of JSON. Members keep their order.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Flag(bool),
    Number(u32),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<Json>> for Json {
    fn from(list: Vec<Json>) -> Self {
        Self::List(list)
    }
}

/// An object.
pub(super) fn map<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Map(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// A list of texts.
pub(super) fn texts<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Json {
    Json::List(texts.into_iter().map(|text| text.as_ref().into()).collect())
}

impl Json {
    /// The object with more members.
    pub(super) fn with(self, name: &str, value: impl Into<Json>) -> Self {
        match self {
            Self::Map(mut members) => {
                members.push((name.to_owned(), value.into()));
                Self::Map(members)
            }
            other => other,
        }
    }

    /// The member of an object.
    #[cfg(test)]
    pub(super) fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Self::Map(members) => members.iter().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }

    fn is_scalar(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Map(_))
    }

    fn write(&self, f: &mut Formatter<'_>, depth: usize) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => quoted(f, text),
            Self::List(list) if list.is_empty() => f.write_str("[]"),
            Self::List(list) if list.iter().all(Json::is_scalar) => {
                f.write_char('[')?;
                for (i, element) in list.iter().enumerate() {
                    f.write_str(if i == 0 { "" } else { ", " })?;
                    element.write(f, depth)?;
                }
                f.write_char(']')
            }
            Self::List(list) => {
                for (i, element) in list.iter().enumerate() {
                    f.write_str(if i == 0 { "[" } else { "," })?;
                    new_line(f, depth + 1)?;
                    element.write(f, depth + 1)?;
                }
                new_line(f, depth)?;
                f.write_char(']')
            }
            Self::Map(members) if members.is_empty() => f.write_str("{}"),
            Self::Map(members) => {
                let inline = members.len() == 1 && members[0].1.is_scalar();
                for (i, (name, value)) in members.iter().enumerate() {
                    f.write_str(if i == 0 { "{" } else { "," })?;
                    if inline {
                        f.write_char(' ')?;
                    } else {
                        new_line(f, depth + 1)?;
                    }
                    quoted(f, name)?;
                    f.write_str(": ")?;
                    value.write(f, depth + 1)?;
                }
                if inline {
                    f.write_char(' ')?;
                } else {
                    new_line(f, depth)?;
                }
                f.write_char('}')
            }
        }
    }
}

fn new_line(f: &mut Formatter<'_>, depth: usize) -> fmt::Result {
    write!(f, "\n{:width$}", "", width = depth * 2)
}

fn quoted(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for letter in text.chars() {
        match letter {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            letter if letter.is_control() => write!(f, "\\u{:04x}", u32::from(letter))?,
            letter => f.write_char(letter)?,
        }
    }
    f.write_char('"')
}

impl Display for Json {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_reads_as_people_write_it() {
        let json = map([
            ("a", map([("$ref", "#/x".into())])),
            ("b", texts(["1", "\"2\"\n\\"])),
            ("c", vec![map([]), Json::from(true), 3.into()].into()),
            ("d", Json::List(Vec::new())),
        ]);
        let text = "{\n  \"a\": { \"$ref\": \"#/x\" },\n  \"b\": [\"1\", \"\\\"2\\\"\\n\\\\\"],\n  \
                    \"c\": [\n    {},\n    true,\n    3\n  ],\n  \"d\": []\n}";
        assert_eq!(json.to_string(), text);
        assert_eq!(json.get("d"), Some(&Json::List(Vec::new())));
    }
}
