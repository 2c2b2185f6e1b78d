//! What a file is, by what it holds.
//!
//! Names of files and addresses move; the text tells a page from an OpenAPI document and from a browser-SDK
//! schema. Whatever is none of them, or not whole, is refused with words before anything reads it.

mod outline;
mod prose;
mod unreadable;

pub use unreadable::Unreadable;

use crate::page::{Page, about};

/// The sources there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A page about the channel: MDX, Markdown or HTML.
    Page,
    /// PortOne's REST API as OpenAPI 3.0, in JSON or YAML.
    OpenApi,
    /// The browser SDK's schema, in YAML.
    BrowserSdk,
}

impl Kind {
    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "a page about KSNET",
            Self::OpenApi => "an OpenAPI 3.0 document",
            Self::BrowserSdk => "a browser-SDK schema",
        }
    }

    /// Which of the sources a text is. `name` is what messages call it: a path or an address.
    ///
    /// # Errors
    ///
    /// Where it is none of them, where it is a version that is not read, where it is cut off, and where it is
    /// built to exhaust its reader.
    pub fn of(name: &str, text: &str) -> Result<Self, Unreadable> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(
                Unreadable::new(name, "one of the three sources", "an empty file").todo("fetch it again")
            );
        }
        let first = text.trim_start();
        // A page may begin with a comment of MDX.
        if first.starts_with(['{', '[']) && !first.starts_with("{/*") {
            return outline::json(name, text)?.kind(name);
        }
        if prose::is_page(first) {
            let page = Page::read(text).map_err(|error| error.of(name))?;
            about(&page).map_err(|error| error.of(name))?;
            return Ok(Self::Page);
        }
        outline::yaml(name, text)?.kind(name)
    }
}

/// The largest file that is read: ten times what PortOne's largest is.
const SIZE: usize = 16 << 20;

/// The text of a file.
///
/// # Errors
///
/// Where it is larger than any source, binary, or not UTF-8.
pub fn text(name: &str, bytes: Vec<u8>) -> Result<String, Unreadable> {
    if bytes.len() > SIZE {
        let found = format!("{} MiB", bytes.len() >> 20);
        return Err(Unreadable::new(name, "a file of at most 16 MiB", found).todo("check the address"));
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(Unreadable::new(name, "text", format!("a binary file (byte {at} is zero)"))
            .todo("give the text of the page or the schema; an archive or an image cannot be read"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = 1 + error.as_bytes()[..at].split(|byte| *byte == b'\n').skip(1).count();
        Unreadable::new(name, "UTF-8", format!("a byte that is not UTF-8 (byte {at})"))
            .line(line)
            .todo("convert the file to UTF-8")
    })
}
