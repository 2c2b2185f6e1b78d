//! HTML as blocks: a whole page, or a piece within Markdown.

use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};

use super::block::{Block, Inline, is_blank};
use crate::kind::Unreadable;

/// How deep elements may lie in each other.
const DEPTH: usize = 256;

/// A page's title and blocks.
pub(super) fn read(text: &str) -> Result<(Option<String>, Vec<Block>), Unreadable> {
    let document = Html::parse_document(text);
    let first = |selector: &str| {
        let selector = Selector::parse(selector).ok()?;
        document.select(&selector).next()
    };
    // Behind a bar stands the name of the site.
    let title = first("title").map(|title| title.text().collect::<String>());
    let title = title.map(|title| title.split(" | ").next().unwrap_or_default().trim().to_owned());
    // The page itself, without the site around it.
    let root = ["article", "main", "[role=main]", "body"].iter().find_map(|selector| first(selector));
    let mut blocks = Vec::new();
    if let Some(root) = root {
        Walk { line: None }.children(root, 0, &mut blocks)?;
    }
    Ok((title.filter(|title| !title.is_empty()), blocks))
}

/// The blocks of a piece of HTML that stands in Markdown at a line.
pub(super) fn fragment(text: &str, line: usize) -> Result<Vec<Block>, Unreadable> {
    let fragment = Html::parse_fragment(text);
    let mut blocks = Vec::new();
    Walk { line: Some(line) }.children(fragment.root_element(), 0, &mut blocks)?;
    Ok(blocks)
}

struct Walk {
    /// The parser keeps no lines; a piece in Markdown has that of its place.
    line: Option<usize>,
}

impl Walk {
    fn line(&self) -> usize {
        self.line.unwrap_or(0)
    }

    fn children(
        &self,
        parent: ElementRef<'_>,
        depth: usize,
        blocks: &mut Vec<Block>,
    ) -> Result<(), Unreadable> {
        if depth > DEPTH {
            return Err(Unreadable::new(
                "",
                "a page that a person wrote",
                format!("more than {DEPTH} levels"),
            )
            .todo("do not trust the address it came from"));
        }
        let mut run = Vec::new();
        for child in parent.children() {
            match child.value() {
                Node::Text(text) => run.push(Inline::Text(text.to_string())),
                Node::Element(_) => {
                    let Some(element) = ElementRef::wrap(child) else { continue };
                    if is_dropped(element) {
                        continue;
                    }
                    if is_block(element) {
                        self.flush(&mut run, blocks);
                        self.block(element, depth + 1, blocks)?;
                    } else {
                        inline(element, false, 0, &mut run);
                    }
                }
                _ => {}
            }
        }
        self.flush(&mut run, blocks);
        Ok(())
    }

    fn flush(&self, run: &mut Vec<Inline>, blocks: &mut Vec<Block>) {
        let text = std::mem::take(run);
        if !is_blank(&text) {
            blocks.push(Block::Text { text, line: self.line() });
        }
    }

    fn block(
        &self,
        element: ElementRef<'_>,
        depth: usize,
        blocks: &mut Vec<Block>,
    ) -> Result<(), Unreadable> {
        let name = element.value().name();
        if element.value().classes().any(|class| class == "parameter") {
            // How the site shows a list of parameters: each child declares one.
            blocks.push(self.list(element, depth)?);
            return Ok(());
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes()[1] - b'0';
                blocks.push(Block::Heading { level, text: inlines(element), line: self.line() });
            }
            "ul" | "ol" | "menu" => blocks.push(self.list(element, depth)?),
            "pre" => blocks.push(Block::Sample {
                language: language(element),
                code: element.text().collect(),
                line: self.line(),
            }),
            "table" => {
                let mut rows = Vec::new();
                table_rows(element, 0, &mut rows);
                blocks.push(Block::Table { rows, line: self.line() });
            }
            _ => self.children(element, depth + 1, blocks)?,
        }
        Ok(())
    }
}

impl Walk {
    /// The children of an element as the items of a list.
    fn list(&self, element: ElementRef<'_>, depth: usize) -> Result<Block, Unreadable> {
        let mut items = Vec::new();
        for child in element.children().filter_map(ElementRef::wrap).filter(|child| !is_dropped(*child)) {
            let mut item = Vec::new();
            if child.value().classes().any(|class| class == "parameter") {
                self.block(child, depth + 1, &mut item)?;
            } else {
                self.children(child, depth + 1, &mut item)?;
            }
            items.push(item);
        }
        Ok(Block::List { items })
    }
}

fn table_rows(element: ElementRef<'_>, depth: usize, rows: &mut Vec<Vec<Vec<Inline>>>) {
    for child in element.children().filter_map(ElementRef::wrap) {
        if child.value().name() == "tr" {
            let cells = child.children().filter_map(ElementRef::wrap);
            rows.push(cells.filter(|cell| matches!(cell.value().name(), "td" | "th")).map(inlines).collect());
        } else if depth < 4 {
            table_rows(child, depth + 1, rows);
        }
    }
}

/// What is no part of a page's text.
fn is_dropped(element: ElementRef<'_>) -> bool {
    matches!(
        element.value().name(),
        "script"
            | "style"
            | "nav"
            | "header"
            | "footer"
            | "aside"
            | "svg"
            | "noscript"
            | "template"
            | "iframe"
            | "form"
    ) || element.value().attr("aria-hidden") == Some("true")
        || element.value().name() == "button" && element.value().attr("role") != Some("tab")
}

/// Whether an element breaks the line.
fn is_block(element: ElementRef<'_>) -> bool {
    !matches!(
        element.value().name(),
        "a" | "abbr"
            | "b"
            | "br"
            | "cite"
            | "code"
            | "del"
            | "em"
            | "font"
            | "i"
            | "img"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "q"
            | "s"
            | "samp"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "u"
            | "var"
            | "wbr"
    ) || element.children().filter_map(ElementRef::wrap).any(is_block)
}

/// The language a sample's class names: `language-ts`.
fn language(element: ElementRef<'_>) -> String {
    let own = element.value().attr("class").into_iter();
    let inner =
        element.children().filter_map(ElementRef::wrap).filter_map(|child| child.value().attr("class"));
    let mut classes = own.chain(inner).flat_map(str::split_whitespace);
    classes.find_map(|class| class.strip_prefix("language-")).unwrap_or_default().to_owned()
}

fn inlines(element: ElementRef<'_>) -> Vec<Inline> {
    let mut text = Vec::new();
    inline_children(element, false, 0, &mut text);
    text
}

fn inline_children(element: ElementRef<'_>, strong: bool, depth: usize, text: &mut Vec<Inline>) {
    for child in element.children() {
        match child.value() {
            Node::Text(words) if strong => text.push(Inline::Strong(words.to_string())),
            Node::Text(words) => text.push(Inline::Text(words.to_string())),
            Node::Element(_) => {
                if let Some(element) = ElementRef::wrap(child).filter(|element| !is_dropped(*element)) {
                    inline(element, strong, depth + 1, text);
                }
            }
            _ => {}
        }
    }
}

fn inline(element: ElementRef<'_>, strong: bool, depth: usize, text: &mut Vec<Inline>) {
    match element.value().name() {
        "br" | "wbr" => text.push(Inline::Text(" ".to_owned())),
        "code" | "kbd" | "samp" => text.push(Inline::Code(element.text().collect())),
        "del" | "s" | "strike" | "img" => {}
        name => {
            let strong = strong || matches!(name, "b" | "strong" | "mark");
            if depth < DEPTH {
                inline_children(element, strong, depth, text);
            }
        }
    }
}
