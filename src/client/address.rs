//! The path and the query of a request.

use std::fmt::Write as _;

use portone_ksnet_wire::rules::{Operation as Table, Place};
use portone_ksnet_wire::{Channel, KsnetRequest, Operation, Rest};

use crate::error::InvalidParameter;

/// Percent-encoded, as it is sent.
pub(super) struct Address {
    pub(super) path: String,
    pub(super) query: String,
    /// The path without what is secret in it.
    pub(super) shown: String,
}

/// Puts the request's parameters where the operation wants them.
pub(super) fn address<R>(request: &R, channel: &Channel) -> Result<Address, InvalidParameter>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    let table = R::Operation::TABLE;
    let mut address = Address { path: String::new(), query: String::new(), shown: String::new() };
    let mut rest = R::Operation::PATH;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        let value = request.parameter(name).ok_or(InvalidParameter { name, problem: "it is missing" })?;
        let segment = segment(name, &value)?;
        let secret = table.paths.iter().any(|path| path.wire == name && path.secret);
        address.path.extend([before, &segment]);
        address.shown.extend([before, if secret { "<hidden>" } else { &segment }]);
        rest = after;
    }
    address.path.push_str(rest);
    address.shown.push_str(rest);
    address.query = query(request, table, channel)?;
    Ok(address)
}

fn query<R: KsnetRequest>(
    request: &R,
    table: &'static Table,
    channel: &Channel,
) -> Result<String, InvalidParameter> {
    let mut query = String::new();
    for (index, path) in table.paths.iter().enumerate().filter(|(_, path)| path.place == Place::Query) {
        let name = path.wire;
        let value = request.parameter(name).or_else(|| from_channel(table, index, channel).map(Into::into));
        let Some(value) = value else { continue };
        if value.contains(char::is_control) {
            return Err(InvalidParameter { name, problem: "it has a control character in it" });
        }
        if !query.is_empty() {
            query.push('&');
        }
        encode(name, &mut query);
        query.push('=');
        encode(&value, &mut query);
    }
    Ok(query)
}

fn from_channel<'a>(table: &Table, index: usize, channel: &'a Channel) -> Option<&'a str> {
    if !table.from_channel.iter().any(|filled| usize::from(*filled) == index) {
        return None;
    }
    match table.paths[index].wire {
        "storeId" => Some(channel.store_id()),
        "channelKey" => Some(channel.channel_key()),
        _ => None,
    }
}

/// One segment of a path. Dots alone are steps in a path, however they are encoded.
fn segment(name: &'static str, value: &str) -> Result<String, InvalidParameter> {
    let problem = if value.is_empty() {
        "it is empty"
    } else if value == "." || value == ".." {
        "it is a step in a path (`.` or `..`), not an id"
    } else if value.contains(char::is_control) {
        "it has a control character in it"
    } else {
        let mut segment = String::with_capacity(value.len());
        encode(value, &mut segment);
        return Ok(segment);
    };
    Err(InvalidParameter { name, problem })
}

/// Everything but the unreserved characters of RFC 3986, as UTF-8.
fn encode(value: &str, into: &mut String) {
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                into.push(char::from(byte))
            }
            // A `String` takes whatever is written to it.
            _ => drop(write!(into, "%{byte:02X}")),
        }
    }
}
