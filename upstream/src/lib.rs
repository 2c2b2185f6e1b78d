//! What PortOne publishes about the channel, read as facts, and what differs between two states of it.
//!
//! A source is a page (MDX, Markdown or HTML), an OpenAPI document or a browser-SDK schema. Each is read into
//! its facts; layout, wording and places of files are none. Nothing here touches the file system or the
//! network: a stage takes a value and returns one.

pub mod change;
mod fnv;
pub mod kind;
pub mod lock;
pub mod page;
pub mod report;
pub mod schema;
