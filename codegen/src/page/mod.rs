//! Pages for people and editors, from the same model as the tables: the matrix as Markdown and as HTML, and
//! the JSON Schema of the spec.

mod advice;
mod html;
mod json;
mod known;
mod label;
mod markdown;
mod method;
mod overview;
mod schema;
mod standing;
#[cfg(test)]
mod tests;
mod view;

pub use advice::{Advice, advice};
pub use view::headline;

use crate::emit::Files;
use crate::model::Model;

/// Where the page for reading as text is.
pub const MARKDOWN: &str = "docs/matrix.md";
/// Where the page for a browser is.
pub const HTML: &str = "docs/matrix.html";
/// Where editors find what can stand in the spec.
pub const SCHEMA: &str = "spec/schema.json";

/// Makes the pages and the schema.
pub fn all(model: &Model) -> Files {
    Files::from([
        (MARKDOWN.to_owned(), markdown::page(model)),
        (HTML.to_owned(), html::page(model)),
        (SCHEMA.to_owned(), schema::schema(model)),
    ])
}
