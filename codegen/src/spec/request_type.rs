//! What the request types of an operation are called, and the parts of them.

use super::named;
use crate::spec::reader::{At, Fields, Mistaken};
use crate::yaml::Node;

/// The names of an operation's request types and of what is in them, unchecked. All of it may be left out.
#[derive(Clone, Debug, Default)]
pub struct RequestType {
    /// The name; `*` stands for that of the pay method.
    pub name: Option<At<String>>,
    /// The arguments of the constructor that come first, in this order.
    pub arguments: Vec<At<String>>,
    /// Objects whose names are left out of the names of what they hold.
    pub unnamed: Vec<At<String>>,
    /// Names of single fields and objects.
    pub names: Vec<(At<String>, At<String>)>,
    /// Names of the types for objects of which exactly one member is given.
    pub choices: Vec<(At<String>, At<String>)>,
}

pub(super) fn request_type(node: &Node, mistakes: &Mistaken) -> RequestType {
    let fields = Fields::of("a request type", node, mistakes);
    let names = |key: &'static str| {
        named(key, fields.take(key), mistakes, |node, mistakes| {
            let value = super::text(node).unwrap_or_default();
            if value.trim().is_empty() {
                mistakes.expected("a name", node, "write it behind the colon");
            }
            At { value, at: node.at.clone() }
        })
    };
    RequestType {
        name: fields.take_text("name"),
        arguments: fields.take_texts("arguments"),
        unnamed: fields.take_texts("unnamed"),
        names: names("names"),
        choices: names("choices"),
    }
}
