//! YAML as a tree in which every key and value knows its place.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use crate::mistake::{Mistake, Mistakes, Place};

/// A value and its place in the document.
#[derive(Clone, Debug)]
pub struct Node {
    /// What stands there.
    pub value: Yaml,
    /// Where it stands, as a range of bytes.
    pub at: Place,
}

/// A key of a mapping and its place.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key.
    pub name: String,
    /// Where it stands.
    pub at: Place,
}

/// What can stand in a document.
#[derive(Clone, Debug)]
pub enum Yaml {
    /// Nothing: an empty value, `null` or `~`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i128),
    /// A number with a fraction.
    Decimal(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the document. Keys are unique.
    Map(Vec<(Key, Node)>),
}

impl Yaml {
    /// What it is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Boolean(_) => "a boolean",
            Self::Integer(_) => "an integer",
            Self::Decimal(_) => "a decimal number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Map(_) => "a mapping",
        }
    }
}

impl Node {
    /// The value of a key of a mapping.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Yaml::Map(entries) => entries.iter().find(|(k, _)| k.name == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The text, where it is text.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Yaml::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads one document.
///
/// # Errors
///
/// Where it is not YAML, has a key twice, or holds something that JSON could not (tags, complex keys).
pub fn read(file: &str, source: &str) -> Result<Node, Mistakes> {
    let options = serde_saphyr::options! { with_snippet: false, strict_booleans: true };
    match serde_saphyr::from_str_with_options::<Spanned<Tree>>(source, options) {
        Ok(tree) => Ok(node(tree, source)),
        Err(error) => {
            let at = error.location().map_or(0..0, |location| place(location, source));
            let message = error.without_snippet().to_string();
            let mistake = Mistake::new(at, message);
            Err(Mistakes { file: file.to_owned(), source: source.to_owned(), list: vec![mistake] })
        }
    }
}

struct Tree(TreeValue);

enum TreeValue {
    Scalar(Yaml),
    List(Vec<Spanned<Tree>>),
    Map(Vec<(Spanned<String>, Spanned<Tree>)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TreeVisitor;

        impl<'de> Visitor<'de> for TreeVisitor {
            type Value = TreeValue;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("text, a number, a boolean, a list or a mapping")
            }

            fn visit_unit<E>(self) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Null))
            }

            fn visit_none<E>(self) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Null))
            }

            fn visit_bool<E>(self, value: bool) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Boolean(value)))
            }

            fn visit_i64<E>(self, value: i64) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Integer(value.into())))
            }

            fn visit_u64<E>(self, value: u64) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Integer(value.into())))
            }

            fn visit_i128<E>(self, value: i128) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Integer(value)))
            }

            fn visit_f64<E>(self, value: f64) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Decimal(value)))
            }

            fn visit_str<E>(self, value: &str) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Text(value.to_owned())))
            }

            fn visit_string<E>(self, value: String) -> Result<TreeValue, E> {
                Ok(TreeValue::Scalar(Yaml::Text(value)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<TreeValue, A::Error> {
                let mut list = Vec::new();
                while let Some(element) = access.next_element()? {
                    list.push(element);
                }
                Ok(TreeValue::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<TreeValue, A::Error> {
                let mut map = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    map.push(entry);
                }
                Ok(TreeValue::Map(map))
            }
        }

        deserializer.deserialize_any(TreeVisitor).map(Tree)
    }
}

fn node(tree: Spanned<Tree>, source: &str) -> Node {
    let at = place(tree.referenced, source);
    let value = match tree.value.0 {
        TreeValue::Scalar(scalar) => scalar,
        TreeValue::List(list) => Yaml::List(list.into_iter().map(|element| node(element, source)).collect()),
        TreeValue::Map(map) => Yaml::Map(
            map.into_iter()
                .map(|(key, value)| {
                    let at = place(key.referenced, source);
                    (Key { name: key.value, at }, node(value, source))
                })
                .collect(),
        ),
    };
    Node { value, at }
}

/// The place as bytes. A mapping or a list is shown by its first line: its whole extent says nothing.
fn place(location: Location, source: &str) -> Place {
    let span = location.span();
    let (Some(start), len) = (span.byte_offset(), span.byte_len().unwrap_or(0)) else { return 0..0 };
    let start = usize::try_from(start).unwrap_or(0).min(source.len());
    let len = usize::try_from(len).unwrap_or(0);
    let rest = &source[start..];
    let line = rest.find('\n').unwrap_or(rest.len());
    let len = if len == 0 { rest[..line].trim_end().len() } else { len.min(line) };
    start..start + len
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_values_know_their_places() {
        let source = "가나: [KRW, 2]\nb:\n  c: true\n";
        let tree = read("t.yaml", source).unwrap();
        let Yaml::Map(entries) = &tree.value else { panic!("{tree:?}") };
        assert_eq!(&source[entries[0].0.at.clone()], "가나");
        let Yaml::List(list) = &entries[0].1.value else { panic!("{tree:?}") };
        assert_eq!(&source[list[0].at.clone()], "KRW");
        assert_eq!(&source[list[1].at.clone()], "2");
        let c = tree.get("b").and_then(|b| b.get("c")).unwrap();
        assert_eq!(&source[c.at.clone()], "true");
    }

    #[test]
    fn a_key_that_stands_twice_is_shown_at_its_second_place() {
        let mistakes = read("t.yaml", "a: 1\nb: 2\na: 3\n").unwrap_err().to_string();
        assert!(mistakes.contains("duplicate"), "{mistakes}");
        assert!(mistakes.contains("t.yaml:3:1"), "{mistakes}");
    }
}
