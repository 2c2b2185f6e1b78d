//! Elements in MDX that mean what they mean in HTML: tables, lists and headings that are written out.

use markdown::mdast::{AttributeContent, Node};

/// Elements of HTML that break the line.
const BLOCKS: [&str; 25] = [
    "table",
    "thead",
    "tbody",
    "tr",
    "ul",
    "ol",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "div",
    "section",
    "article",
    "details",
    "summary",
    "blockquote",
    "figure",
    "figcaption",
    "dl",
    "dt",
    "dd",
];

/// The name of an element, its attributes and what it holds.
pub(super) fn parts(node: &Node) -> Option<(&str, &[AttributeContent], &[Node])> {
    match node {
        Node::MdxJsxFlowElement(element) => {
            Some((element.name.as_deref().unwrap_or_default(), &element.attributes, &element.children))
        }
        Node::MdxJsxTextElement(element) => {
            Some((element.name.as_deref().unwrap_or_default(), &element.attributes, &element.children))
        }
        _ => None,
    }
}

/// Whether a line is nothing but elements that break it: the parser takes `<li>words</li>` for words.
pub(super) fn stand_alone(nodes: &[Node]) -> bool {
    let breaks = |name: &str| name.starts_with(|c: char| c.is_ascii_uppercase()) || BLOCKS.contains(&name);
    nodes.iter().any(|node| parts(node).is_some())
        && nodes.iter().all(|node| match node {
            Node::Text(text) => text.value.trim().is_empty(),
            node => parts(node).is_some_and(|(name, ..)| breaks(name)),
        })
}

/// What elements of some names hold, wherever they lie, but not within each other.
pub(super) fn named<'n>(nodes: &'n [Node], names: &[&str]) -> Vec<&'n [Node]> {
    let mut found = Vec::new();
    for node in nodes {
        match parts(node) {
            Some((name, _, children)) if names.contains(&name) => found.push(children),
            _ => found.extend(node.children().map_or_else(Vec::new, |children| named(children, names))),
        }
    }
    found
}
