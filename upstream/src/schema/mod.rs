//! PortOne's OpenAPI document and the browser SDK's schema: what they say, and what differs between two states.
//!
//! [`Schema::read`] takes a file to its facts, [`compare`] two states to their differences, and [`Reach`] tells
//! which of them touch an operation in use. A [`Schema`] is serialisable: [`Reach::pinned`] is what a lock
//! holds, and compares with a new file as the old file itself would.
//!
//! Facts are operations with their endpoints, parameters, bodies, statuses and marks; types with their members,
//! presence, values, cases, limits, defaults and marks. No facts are titles, wording, examples, the order of
//! anything, the names of types and the places where they stand, whether a type is named or written in place,
//! whether an object is whole or put together from parts, and what language the file is in. What a description
//! says in codes, numbers and words of duty is a fact where it concerns the channel; see `prose`.

mod browser_sdk;
mod document;
mod facts;
mod fingerprint;
mod model;
mod notes;
mod openapi;
mod operations;
mod prose;
mod reach;
mod shapes;
mod users;
mod view;
mod walk;
mod words;
mod written;

pub use model::Schema;
pub use reach::{Drift, Reach, compare};

use crate::kind::{Kind, Unreadable};

impl Schema {
    /// Reads a schema. `name` is what messages call the file.
    ///
    /// # Errors
    ///
    /// Where it is neither schema, a version that is not read, cut off or damaged, where a `$ref` leads nowhere,
    /// a key stands twice, or it is built to exhaust its reader.
    pub fn read(name: &str, text: &str) -> Result<Self, Unreadable> {
        let kind = Kind::of(name, text)?;
        if kind == Kind::Page {
            let expected = format!("{} or {}", Kind::OpenApi.name(), Kind::BrowserSdk.name());
            return Err(Unreadable::new(name, expected, "a page").todo("give the schema's own file"));
        }
        let root = document::read(name, text)?;
        match kind {
            Kind::OpenApi => openapi::read(name, &root),
            _ => browser_sdk::read(name, &root),
        }
    }

    /// Which schema it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The names of its operations, those it knows by fingerprint alone included.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().chain(self.elsewhere.operations.keys()).map(String::as_str)
    }
}
