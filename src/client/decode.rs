//! From the bytes of an answer to what they mean.

use portone_ksnet_wire::{Refusal as _, Rest};
use serde::de::value::{BytesDeserializer, Error as NotForNothing};
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::error::{Cause, Undecodable, Unreadable};

pub(super) fn decode<O: Rest>(status: u16, body: &[u8]) -> Result<O::Answer, Cause<O::Error>> {
    let text = str::from_utf8(body).map_err(|_| Cause::Unreadable(Unreadable::NotUtf8))?;
    if (200..300).contains(&status) {
        answer(text).map_err(Cause::Unreadable)
    } else {
        Err(refusal::<O>(text))
    }
}

fn answer<A: DeserializeOwned>(text: &str) -> Result<A, Unreadable> {
    if text.trim_ascii().is_empty() {
        // Only the answer of an operation that answers with nothing can be read from nothing.
        return A::deserialize(BytesDeserializer::<NotForNothing>::new(b"")).map_err(|_| Unreadable::Empty);
    }
    object(text)
}

fn refusal<O: Rest>(text: &str) -> Cause<O::Error> {
    if text.trim_ascii().is_empty() {
        return Cause::Unreadable(Unreadable::Empty);
    }
    match object::<O::Error>(text) {
        Ok(error) if error.kind().is_some_and(is_error_type) => Cause::Refused(error),
        Ok(_) => Cause::Unreadable(Unreadable::NotFromPortOne),
        Err(problem) => Cause::Unreadable(problem),
    }
}

/// Whether it is spelled as PortOne's error types are. Other servers on the way have a `type` in their errors
/// too, such as the URL of RFC 9457.
fn is_error_type(kind: &str) -> bool {
    kind.starts_with(|c: char| c.is_ascii_uppercase())
        && kind.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'_'))
}

/// All that PortOne says is an object; types that keep what they do not know would take anything.
fn object<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    if !text.trim_ascii_start().starts_with('{') {
        return Err(Unreadable::NotJson);
    }
    serde_json::from_str(text).map_err(|error| {
        // A case of a union says where it is wrong in words of its own, also where the JSON breaks off in it.
        let is_json = serde_json::from_str::<IgnoredAny>(text).is_ok();
        if is_json { Unreadable::Undecodable(Undecodable::new(&error)) } else { Unreadable::NotJson }
    })
}

#[cfg(test)]
mod tests {
    use portone_ksnet_types::answer::{PayInstantlyResponse, Payment};
    use portone_ksnet_wire::Nothing;

    use super::*;

    #[test]
    fn nothing_is_an_answer_only_where_nothing_is_answered() {
        assert!(answer::<Nothing>("").is_ok());
        assert!(answer::<Nothing>("{}").is_ok());
        assert!(matches!(answer::<Payment>(" \n"), Err(Unreadable::Empty)));
        assert!(matches!(answer::<PayInstantlyResponse>(""), Err(Unreadable::Empty)));
    }
}
