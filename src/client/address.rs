//! The path and the query of a request.

use std::fmt::Write as _;

use portone_ksnet_wire::rules::{Operation as Table, Place};
use portone_ksnet_wire::{Channel, KsnetRequest, Operation, Rest};

use crate::error::InvalidParameter;

/// An id by which its holder can charge a card, so it is told to nobody.
const BILLING_KEY: &str = "billingKey";

/// PortOne names no limit; but servers refuse addresses of more than 8 KB, and beyond 64 KB no client can send one.
const LONGEST: usize = 8_000;

/// Room for ids in a path, so that most paths are written without growing.
const USUAL: usize = 48;

/// Percent-encoded, as it is sent.
pub(super) struct Address {
    pub(super) path: String,
    pub(super) query: String,
    /// The path without what is secret in it, where something is.
    pub(super) shown: Option<String>,
}

/// Puts the request's parameters where the operation wants them.
pub(super) fn address<R>(request: &R, channel: &Channel) -> Result<Address, InvalidParameter>
where
    R: KsnetRequest,
    R::Operation: Rest,
{
    let table = R::Operation::TABLE;
    let mut rest = R::Operation::PATH;
    let mut path = String::with_capacity(rest.len() + USUAL);
    let mut shown: Option<String> = None;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        let value = request.parameter(name).ok_or(InvalidParameter { name, problem: "it is missing" })?;
        path.push_str(before);
        if let Some(shown) = &mut shown {
            shown.push_str(before);
        }
        let start = path.len();
        segment(name, &value, &mut path)?;
        if name == BILLING_KEY || is_secret::<R::Operation>(name) {
            shown.get_or_insert_with(|| path[..start].to_owned()).push_str("<hidden>");
        } else if let Some(shown) = &mut shown {
            shown.push_str(&path[start..]);
        }
        rest = after;
    }
    path.push_str(rest);
    if let Some(shown) = &mut shown {
        shown.push_str(rest);
    }
    // Most operations have no parameter there, and many paths to look through.
    let query = if const { any_at(R::Operation::TABLE, Place::Query, false) } {
        query(request, table, channel)?
    } else {
        String::new()
    };
    Ok(Address { path, query, shown })
}

fn is_secret<O: Operation>(name: &str) -> bool {
    let any = const { any_at(O::TABLE, Place::Path, true) };
    any && O::TABLE.paths.iter().any(|path| path.secret && path.wire == name)
}

/// Whether anything travels there, or anything secret; told when the operation is compiled.
pub(super) const fn any_at(table: &Table, place: Place, secret: bool) -> bool {
    let mut index = 0;
    while index < table.paths.len() {
        let path = &table.paths[index];
        if path.place as u8 == place as u8 && (path.secret || !secret) {
            return true;
        }
        index += 1;
    }
    false
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
        if !query.is_empty() {
            query.push('&');
        }
        encode(name.as_bytes(), &mut query);
        query.push('=');
        encoded(name, &value, &mut query)?;
    }
    Ok(query)
}

impl Address {
    /// Puts the request's own JSON into the query, for an operation that takes it there.
    pub(super) fn add_json(&mut self, name: &str, json: &[u8]) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        encode(name.as_bytes(), &mut self.query);
        self.query.push('=');
        encode(json, &mut self.query);
    }
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
fn segment(name: &'static str, value: &str, into: &mut String) -> Result<(), InvalidParameter> {
    let problem = if value.is_empty() {
        "it is empty"
    } else if value == "." || value == ".." {
        "it is a step in a path (`.` or `..`), not an id"
    } else {
        return encoded(name, value, into);
    };
    Err(InvalidParameter { name, problem })
}

/// Percent-encoded, where a server would take it.
fn encoded(name: &'static str, value: &str, into: &mut String) -> Result<(), InvalidParameter> {
    let start = into.len();
    if value.bytes().all(is_unreserved) {
        into.push_str(value);
    } else if value.contains(char::is_control) {
        return Err(InvalidParameter { name, problem: "it has a control character in it" });
    } else {
        encode(value.as_bytes(), into);
    }
    if into.len() - start > LONGEST {
        let problem = "it is longer than servers take in an address (8,000 bytes, percent-encoded)";
        return Err(InvalidParameter { name, problem });
    }
    Ok(())
}

/// Everything but the unreserved characters of RFC 3986.
fn encode(value: &[u8], into: &mut String) {
    for run in value.chunk_by(|one, other| is_unreserved(*one) && is_unreserved(*other)) {
        match str::from_utf8(run) {
            Ok(text) if run.first().copied().is_some_and(is_unreserved) => into.push_str(text),
            _ => {
                for byte in run {
                    // A `String` takes whatever is written to it.
                    let _ = write!(into, "%{byte:02X}");
                }
            }
        }
    }
}

const fn is_unreserved(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use portone_ksnet_wire::rules::{Devices, Kind, Path, Status, Surface};
    use portone_ksnet_wire::{Check, Contract, Nothing};
    use serde::ser::Serializer;

    use super::*;

    const fn path(wire: &'static str, place: Place, secret: bool) -> Path {
        Path {
            wire,
            parent: None,
            end: 0,
            kind: Kind::Text,
            list: false,
            required: false,
            status: Status::Supported,
            place,
            secret,
        }
    }

    static TABLE: Table = Table {
        name: "readLetter",
        surface: Surface::Browser,
        paths: &[
            path("box", Place::Path, false),
            path("token", Place::Path, true),
            path("channelKey", Place::Query, false),
            path("channelGroupId", Place::Query, false),
            path("from", Place::Query, false),
            path("storeId", Place::Query, false),
            path("reader", Place::Body, false),
        ],
        rules: &[],
        pay_method: None,
        currency: None,
        from_channel: &[2, 5],
    };

    enum ReadLetter {}

    impl Operation for ReadLetter {
        const TABLE: &'static Table = &TABLE;
    }

    impl Rest for ReadLetter {
        type Answer = Nothing;
        type Error = Nothing;
        const METHOD: &'static str = "GET";
        const PATH: &'static str = "/boxes/{box}/letters/{token}/text";
    }

    struct Letter(&'static [(&'static str, &'static str)]);

    impl KsnetRequest for Letter {
        type Operation = ReadLetter;
        const CONTRACT: Contract = Contract::NONE;
        const DEVICES: Devices = Devices::BOTH;

        fn check(&self, _: &mut Check) {}

        fn put<S: Serializer>(&self, _: u16, _: Option<&Channel>, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_unit()
        }

        fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
            self.0.iter().find(|(given, _)| *given == name).map(|(_, value)| Cow::Borrowed(*value))
        }
    }

    fn address_of(parameters: &'static [(&'static str, &'static str)]) -> Result<Address, InvalidParameter> {
        address(&Letter(parameters), &Channel::new("store 1", "key-1").unwrap())
    }

    #[test]
    fn each_parameter_goes_to_its_place() {
        let address =
            address_of(&[("token", "t/1"), ("box", "b"), ("from", "a&b=c"), ("reader", "body")]).unwrap();
        assert_eq!(address.path, "/boxes/b/letters/t%2F1/text");
        assert_eq!(address.query, "channelKey=key-1&from=a%26b%3Dc&storeId=store%201");
    }

    #[test]
    fn json_is_one_parameter_more() {
        let mut address = address_of(&[("token", "t"), ("box", "b")]).unwrap();
        address.add_json("requestBody", r#"{"a":"가 +&"}"#.as_bytes());
        let before = "channelKey=key-1&storeId=store%201";
        let json = "%7B%22a%22%3A%22%EA%B0%80%20%2B%26%22%7D";
        assert_eq!(address.query, format!("{before}&requestBody={json}"));
    }

    #[test]
    fn a_parameter_that_is_secret_is_sent_and_not_shown() {
        let address = address_of(&[("token", "t1"), ("box", "b1")]).unwrap();
        assert_eq!(address.path, "/boxes/b1/letters/t1/text");
        assert_eq!(address.shown.as_deref(), Some("/boxes/b1/letters/<hidden>/text"));
    }

    #[test]
    fn what_the_request_has_goes_before_what_the_channel_has() {
        let address = address_of(&[("token", "t"), ("box", "b"), ("storeId", "store-2")]).unwrap();
        assert_eq!(address.query, "channelKey=key-1&storeId=store-2");
    }

    #[test]
    fn a_parameter_of_any_sensible_length_is_sent() {
        static LONG: [u8; 8_001] = [b'a'; 8_001];
        let long = |bytes: usize| std::str::from_utf8(&LONG[..bytes]).unwrap();
        let sent = |place, id: &'static str| {
            let parameters = Box::leak(Box::new([("token", "t"), ("box", "b"), ("from", "f"), (place, id)]));
            parameters.reverse();
            address_of(parameters).map(|address| address.path.len().max(address.query.len()))
        };
        for place in ["box", "from"] {
            assert!(sent(place, long(8_000)).is_ok_and(|length| length > 8_000), "{place}");
            assert_eq!(sent(place, long(8_001)).err().map(|error| error.name()), Some(place));
        }
        assert!(sent("box", "가".repeat(888).leak()).is_ok());
        assert!(sent("box", "가".repeat(889).leak()).is_err());
    }

    #[test]
    fn a_parameter_that_cannot_be_sent_is_named() {
        let wrong = |parameters| address_of(parameters).err().map(|error| error.name());
        assert_eq!(wrong(&[("box", "b")]), Some("token"));
        assert_eq!(wrong(&[("token", "t"), ("box", "..")]), Some("box"));
        assert_eq!(wrong(&[("token", "t"), ("box", "b"), ("from", "a\nb")]), Some("from"));
        assert_eq!(wrong(&[("token", "t"), ("box", "b"), ("from", "..")]), None);
    }
}
