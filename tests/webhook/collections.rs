//! Headers out of every collection that a web framework may have them in.

use std::collections::{BTreeMap, HashMap};

use portone_ksnet::reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use portone_ksnet::webhook::{Header, Headers, VerifyError};

use crate::shop::{ID, PAID, signed, verifier};

#[track_caller]
fn assert_taken(headers: impl Headers) {
    assert_eq!(verifier().verify(headers, PAID).unwrap().id(), ID);
}

fn map_of(headers: &[(&'static str, String)]) -> HeaderMap {
    let pair = |(name, value): &(&'static str, String)| {
        (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
    };
    headers.iter().map(pair).collect()
}

#[test]
fn a_header_map_is_taken_and_a_second_value_in_it_is_seen() {
    let mut map = map_of(&signed(PAID));
    assert_taken(&map);
    assert_taken(map.iter());
    map.append("webhook-signature", HeaderValue::from_static("v1,AAAA"));
    assert_eq!(verifier().verify(&map, PAID), Err(VerifyError::RepeatedHeader(Header::Signature)));
}

#[test]
fn maps_vectors_slices_and_iterators_are_taken() {
    let pairs = signed(PAID);
    assert_taken(&pairs);
    assert_taken(pairs.clone());
    assert_taken(&pairs[..]);
    assert_taken(pairs.to_vec());
    assert_taken(pairs.iter().filter(|(name, _)| name.starts_with("webhook")));
    let map: HashMap<&str, String> = pairs.iter().cloned().collect();
    assert_taken(&map);
    assert_taken(map);
    assert_taken(
        pairs.iter().cloned().map(|(name, value)| (name.to_owned(), value)).collect::<BTreeMap<_, _>>(),
    );
    assert_taken(pairs.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes())));
    let lambda: HashMap<&str, Vec<String>> =
        pairs.into_iter().map(|(name, value)| (name, vec![value])).collect();
    assert_taken(lambda.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value))));
}

#[test]
fn names_are_found_in_any_case_and_not_in_another_spelling() {
    let spelled = |spell: fn(&str) -> String| signed(PAID).map(|(name, value)| (spell(name), value));
    assert_taken(spelled(str::to_uppercase));
    assert_taken(spelled(|name| name.replace("webhook-", "Webhook-")));
    assert_taken(spelled(|name| name.replace('o', "O")));
    for other in [
        |name: &str| name.replace('-', "_"),
        |name: &str| format!("{name} "),
        |name: &str| format!("x-{name}"),
    ] {
        let refused = verifier().verify(spelled(other), PAID);
        assert_eq!(refused, Err(VerifyError::MissingHeader(Header::Id)));
    }
    // A long s and a Kelvin sign are an S and a K to Unicode, and to no header.
    let refused = verifier().verify(spelled(|name| name.replace('k', "\u{212a}")), PAID);
    assert_eq!(refused, Err(VerifyError::MissingHeader(Header::Id)));
}

#[test]
fn a_collection_of_the_callers_own_can_be_taken() {
    struct Field(&'static str, String);
    struct Request(Vec<Field>);
    impl Headers for &Request {
        fn each(self, visit: &mut dyn FnMut(&[u8], &[u8])) {
            self.0.iter().for_each(|field| visit(field.0.as_bytes(), field.1.as_bytes()));
        }
    }
    assert_taken(&Request(signed(PAID).map(|(name, value)| Field(name, value)).into()));
}

#[test]
fn bodies_are_bytes_of_any_kind() {
    let headers = signed(PAID);
    assert!(verifier().verify(&headers, PAID.as_bytes()).is_ok());
    let text = String::from(PAID);
    assert!(verifier().verify(&headers, &text).is_ok());
    assert!(verifier().verify(&headers, text).is_ok());
    assert!(verifier().verify(&headers, Vec::from(PAID)).is_ok());
    // Read and written again, it is another body.
    let value: serde_json::Value = serde_json::from_str(PAID).unwrap();
    let refused = verifier().verify(&headers, value.to_string()).unwrap_err();
    assert!(matches!(refused, VerifyError::NoMatch { .. }), "{refused}");
}
