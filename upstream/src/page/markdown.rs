//! MDX and Markdown as blocks.

use markdown::mdast::{AttributeContent, AttributeValue, Node};
use markdown::message::{Message, Place};
use markdown::{Constructs, MdxSignal, ParseOptions};

use super::block::{Block, Inline, is_blank};
use super::elements;
use super::html;
use super::marks;
use super::panics::quietly;
use crate::kind::Unreadable;

/// How deep elements, lists and quotes may lie in each other.
const DEPTH: usize = 64;

/// The blocks of a page, and the title its front matter gives.
pub(super) fn read(text: &str) -> Result<(Option<String>, Vec<Block>), Unreadable> {
    let text = marks::without(text);
    let node = match parsed(&text, &mdx()) {
        Ok(node) => node,
        Err(refusal) if has_components(&text) => return Err(refusal),
        Err(_) => parsed(&text, &gfm())?,
    };
    let mut reader = Reader { title: None };
    let blocks = reader.blocks(std::slice::from_ref(&node), 0)?;
    Ok((reader.title, blocks))
}

/// The tree of a text.
fn parsed(text: &str, options: &ParseOptions) -> Result<Node, Unreadable> {
    // The parser gives up on some texts that no one writes, such as an empty list right behind a table at the end.
    let parsed = quietly(|| markdown::to_mdast(text, options));
    let given_up = Unreadable::new("", "Markdown", "something that its parser cannot read")
        .todo("look at the end of the page for a table or a list that breaks off");
    parsed.ok_or(given_up)?.map_err(|message| refusal(&message))
}

/// Whether only MDX could have been meant: components, or imports.
fn has_components(text: &str) -> bool {
    let mut fenced = false;
    text.lines().map(str::trim_start).any(|line| {
        if line.starts_with("```") || line.starts_with("~~~") {
            fenced = !fenced;
        }
        !fenced
            && (line.starts_with("import ") && line.contains(" from ")
                || line.split('<').skip(1).any(|tag| {
                    let tag = tag.strip_prefix('/').unwrap_or(tag);
                    tag.starts_with(|c: char| c.is_ascii_uppercase()) && tag.contains('>')
                }))
    })
}

fn gfm() -> ParseOptions {
    ParseOptions {
        constructs: Constructs { frontmatter: true, ..Constructs::gfm() },
        // `1~12` and `30~60` on one line are no deletion.
        gfm_strikethrough_single_tilde: false,
        ..ParseOptions::gfm()
    }
}

fn mdx() -> ParseOptions {
    ParseOptions {
        constructs: Constructs {
            frontmatter: true,
            gfm_autolink_literal: true,
            gfm_footnote_definition: true,
            gfm_label_start_footnote: true,
            gfm_strikethrough: true,
            gfm_table: true,
            gfm_task_list_item: true,
            ..Constructs::mdx()
        },
        gfm_strikethrough_single_tilde: false,
        mdx_esm_parse: Some(Box::new(module)),
        ..ParseOptions::mdx()
    }
}

/// Whether imports and exports end at a blank line: they carry no fact, but their brackets have to close.
fn module(code: &str) -> MdxSignal {
    let open = code.chars().filter(|c| matches!(c, '{' | '(' | '[')).count();
    let closed = code.chars().filter(|c| matches!(c, '}' | ')' | ']')).count();
    if open > closed || code.matches('`').count() % 2 == 1 {
        let of = |text: &str| Box::new(text.to_owned());
        return MdxSignal::Eof("an export that does not end".to_owned(), of("page"), of("module"));
    }
    MdxSignal::Ok
}

/// What an element stands under: `<Condition if={…}>`.
fn condition(attributes: &[AttributeContent]) -> Option<Vec<Inline>> {
    attributes.iter().find_map(|attribute| {
        let AttributeContent::Property(property) = attribute else { return None };
        let value = match property.value.as_ref()? {
            AttributeValue::Literal(text) => text,
            AttributeValue::Expression(expression) => &expression.value,
        };
        matches!(property.name.as_str(), "if" | "when" | "unless")
            .then(|| vec![Inline::Code(format!("{}={}", property.name, value.trim()))])
    })
}

fn refusal(message: &Message) -> Unreadable {
    let line = match message.place.as_deref() {
        Some(Place::Point(point)) => Some(point.line),
        Some(Place::Position(position)) => Some(position.start.line),
        None => None,
    };
    let refusal = Unreadable::new("", "a whole MDX page", message.reason.clone())
        .todo("fetch it again: it is cut off or damaged");
    match line {
        Some(line) => refusal.line(line),
        None => refusal,
    }
}

/// Walks the tree.
struct Reader {
    title: Option<String>,
}

impl Reader {
    fn blocks(&mut self, nodes: &[Node], depth: usize) -> Result<Vec<Block>, Unreadable> {
        let mut blocks = Vec::new();
        let mut run = Vec::new();
        for node in nodes {
            if is_inline(node) {
                run.push(node);
            } else {
                flush(&mut run, &mut blocks);
                self.block(node, depth + 1, &mut blocks)?;
            }
        }
        flush(&mut run, &mut blocks);
        Ok(blocks)
    }

    fn block(&mut self, node: &Node, depth: usize, blocks: &mut Vec<Block>) -> Result<(), Unreadable> {
        if depth > DEPTH {
            return Err(Unreadable::new(
                "",
                "a page that a person wrote",
                format!("more than {DEPTH} levels"),
            )
            .line(line(node))
            .todo("do not trust the address it came from"));
        }
        match node {
            Node::Yaml(yaml) => self.title = title(&yaml.value),
            Node::Heading(heading) => {
                blocks.push(Block::Heading {
                    level: heading.depth,
                    text: inlines(&heading.children),
                    line: line(node),
                });
            }
            Node::Paragraph(paragraph) if elements::stand_alone(&paragraph.children) => {
                for child in paragraph.children.iter().filter(|child| elements::parts(child).is_some()) {
                    self.element(child, depth + 1, blocks)?;
                }
            }
            Node::Paragraph(paragraph) => {
                let text = inlines(&paragraph.children);
                if !is_blank(&text) {
                    blocks.push(Block::Text { text, line: line(node) });
                }
            }
            Node::Code(code) => blocks.push(Block::Sample {
                language: code.lang.clone().unwrap_or_default(),
                code: code.value.clone(),
                line: line(node),
            }),
            Node::List(list) => {
                let mut items = Vec::new();
                for item in &list.children {
                    let children = item.children().map_or(&[][..], Vec::as_slice);
                    items.push(self.blocks(children, depth + 1)?);
                }
                blocks.push(Block::List { items });
            }
            Node::Table(table) => {
                let rows = table.children.iter().filter_map(Node::children).map(|cells| {
                    cells.iter().map(|cell| cell.children().map_or_else(Vec::new, |c| inlines(c))).collect()
                });
                blocks.push(Block::Table { rows: rows.collect(), line: line(node) });
            }
            Node::Html(piece) => blocks.extend(html::fragment(&piece.value, line(node))?),
            Node::MdxJsxFlowElement(_) => self.element(node, depth, blocks)?,
            other => {
                if let Some(children) = other.children() {
                    blocks.extend(self.blocks(children, depth + 1)?);
                }
            }
        }
        Ok(())
    }
}

impl Reader {
    /// An element: what HTML means by its name, a declared parameter, or nothing but what it holds.
    fn element(&mut self, node: &Node, depth: usize, blocks: &mut Vec<Block>) -> Result<(), Unreadable> {
        let Some((name, attributes, children)) = elements::parts(node) else { return Ok(()) };
        let line = line(node);
        match name {
            "table" => {
                let rows = elements::named(children, &["tr"]).into_iter().map(|row| {
                    let cells = elements::named(row, &["td", "th"]);
                    cells.into_iter().map(inlines).collect()
                });
                blocks.push(Block::Table { rows: rows.collect(), line });
            }
            "ul" | "ol" => {
                let items = elements::named(children, &["li"]).into_iter();
                let items = items.map(|item| self.blocks(item, depth + 1)).collect::<Result<_, _>>()?;
                blocks.push(Block::List { items });
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                blocks.push(Block::Heading {
                    level: name.as_bytes()[1] - b'0',
                    text: inlines(children),
                    line,
                });
            }
            _ => {
                let inside = self.blocks(children, depth + 1)?;
                if let Some(text) = condition(attributes) {
                    blocks.push(Block::Text { text, line });
                }
                match declared(name, attributes) {
                    Some((name, kind, optional)) => {
                        blocks.push(Block::Declared { name, kind, optional, blocks: inside, line });
                    }
                    None => blocks.extend(inside),
                }
            }
        }
        Ok(())
    }
}

/// The `title` of the front matter.
fn title(yaml: &str) -> Option<String> {
    let value = yaml.lines().find_map(|line| line.strip_prefix("title:"))?.trim();
    let value = value.trim_matches(['"', '\'']).trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// A parameter that is declared by an element: `<Parameter.TypeDef ident="a" type="string" optional>`.
fn declared(name: &str, attributes: &[AttributeContent]) -> Option<(String, String, bool)> {
    let (mut ident, mut kind, mut optional) = (None, None, false);
    if !(name.ends_with("TypeDef") || name.ends_with("Declaration")) {
        return None;
    }
    for attribute in attributes {
        let AttributeContent::Property(property) = attribute else { continue };
        let value = match &property.value {
            Some(AttributeValue::Literal(text)) => text.trim().to_owned(),
            Some(AttributeValue::Expression(expression)) => {
                expression.value.trim().trim_matches(['"', '\'', '`']).to_owned()
            }
            None => "true".to_owned(),
        };
        match property.name.as_str() {
            "ident" | "name" => ident = Some(value),
            "type" => kind = Some(value),
            "optional" => optional = value != "false",
            _ => {}
        }
    }
    Some((ident?, kind.unwrap_or_default(), optional))
}

/// Whether a node stands within a line.
fn is_inline(node: &Node) -> bool {
    matches!(
        node,
        Node::Text(_)
            | Node::InlineCode(_)
            | Node::Emphasis(_)
            | Node::Strong(_)
            | Node::Link(_)
            | Node::LinkReference(_)
            | Node::Break(_)
            | Node::Delete(_)
            | Node::InlineMath(_)
            | Node::Image(_)
            | Node::MdxTextExpression(_)
            | Node::MdxJsxTextElement(_)
    )
}

/// Words that stand beside blocks, as in `<Details.Summary>words</Details.Summary>`.
fn flush(run: &mut Vec<&Node>, blocks: &mut Vec<Block>) {
    let Some(first) = run.first() else { return };
    let at = line(first);
    let mut text = Vec::new();
    for node in run.drain(..) {
        inline(node, false, &mut text);
    }
    if !is_blank(&text) {
        blocks.push(Block::Text { text, line: at });
    }
}

fn inlines(nodes: &[Node]) -> Vec<Inline> {
    let mut text = Vec::new();
    for node in nodes {
        inline(node, false, &mut text);
    }
    text
}

fn inline(node: &Node, strong: bool, text: &mut Vec<Inline>) {
    let words =
        |value: &str| if strong { Inline::Strong(value.to_owned()) } else { Inline::Text(value.to_owned()) };
    match node {
        Node::Text(piece) => text.push(words(&piece.value)),
        Node::InlineCode(code) => text.push(Inline::Code(code.value.clone())),
        Node::InlineMath(math) => text.push(Inline::Code(math.value.clone())),
        Node::Break(_) => text.push(words(" ")),
        // A struck-out word is not said any more.
        Node::Delete(_) | Node::Image(_) | Node::ImageReference(_) | Node::FootnoteReference(_) => {}
        Node::Html(piece) => {
            if piece.value.starts_with("<br") {
                text.push(words(" "));
            }
        }
        Node::MdxTextExpression(expression) => {
            if let Some(literal) = literal(&expression.value) {
                text.push(words(literal));
            }
        }
        Node::MdxJsxTextElement(element) => {
            let name = element.name.as_deref().unwrap_or_default();
            if name == "br" {
                text.push(words(" "));
            } else if name == "code" {
                text.push(Inline::Code(super::block::plain(&inlines(&element.children))));
            } else {
                let strong = strong || matches!(name, "mark" | "b" | "strong");
                for child in &element.children {
                    inline(child, strong, text);
                }
            }
        }
        Node::Strong(bold) => {
            for child in &bold.children {
                inline(child, true, text);
            }
        }
        other => {
            if let Some(children) = other.children() {
                for child in children {
                    inline(child, strong, text);
                }
            }
        }
    }
}

/// The text of an expression that is one string.
fn literal(expression: &str) -> Option<&str> {
    let text = expression.trim();
    ['"', '\'', '`'].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote))
}

fn line(node: &Node) -> usize {
    node.position().map_or(1, |position| position.start.line)
}
