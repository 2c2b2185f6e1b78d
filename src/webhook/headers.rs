//! The three headers of a webhook, out of whatever a web framework has them in.

use std::fmt;

use super::VerifyError;

/// The headers of a request, in any collection that gives pairs of a name and a value.
///
/// It is there for `&http::HeaderMap` (axum, hyper, warp, Lambda), for `req.headers()` of actix, for references
/// to maps, vectors, arrays and slices of pairs, and for iterators of pairs. Names are found in any case.
///
/// ```
/// use std::collections::HashMap;
///
/// use portone_ksnet::reqwest::header::HeaderMap; // that of the crate `http`
/// use portone_ksnet::webhook::Headers;
///
/// fn takes(_: impl Headers) {}
///
/// takes(&HeaderMap::new());
/// takes(&HashMap::<String, String>::new());
/// takes(&[("Webhook-Id", "msg_1")]);
/// // Where a name has several values, one pair for each:
/// let lambda = HashMap::from([("Webhook-Id", vec!["msg_1"])]);
/// takes(lambda.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value))));
/// ```
///
/// For a collection of another kind, implement it:
///
/// ```
/// use portone_ksnet::webhook::Headers;
///
/// struct Field {
///     name: String,
///     value: Vec<u8>,
/// }
/// struct Request {
///     fields: Vec<Field>,
/// }
///
/// impl Headers for &Request {
///     fn each(self, visit: &mut dyn FnMut(&[u8], &[u8])) {
///         self.fields.iter().for_each(|field| visit(field.name.as_bytes(), &field.value));
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no collection of headers",
    label = "not pairs of a name and a value",
    note = "give a reference, such as `&headers` of an `http::HeaderMap`, or an iterator of pairs"
)]
pub trait Headers {
    /// Shows every header, with its name and value; a name that stands twice is shown twice.
    fn each(self, visit: &mut dyn FnMut(&[u8], &[u8]));
}

impl<H> Headers for H
where
    H: IntoIterator,
    H::Item: Pair,
{
    fn each(self, visit: &mut dyn FnMut(&[u8], &[u8])) {
        for pair in self {
            let (name, value) = pair.parts();
            visit(name, value);
        }
    }
}

/// A header as a pair of its name and its value, each of them text or bytes.
pub trait Pair {
    /// The name and the value.
    fn parts(&self) -> (&[u8], &[u8]);
}

impl<N: AsRef<[u8]>, V: AsRef<[u8]>> Pair for (N, V) {
    fn parts(&self) -> (&[u8], &[u8]) {
        (self.0.as_ref(), self.1.as_ref())
    }
}

impl<P: Pair> Pair for &P {
    fn parts(&self) -> (&[u8], &[u8]) {
        (**self).parts()
    }
}

/// A header that every webhook has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Header {
    /// `webhook-id`: the same in every attempt to deliver one event.
    Id,
    /// `webhook-timestamp`: when this attempt was signed, in seconds since 1970 began in UTC.
    Timestamp,
    /// `webhook-signature`: one signature or several.
    Signature,
}

impl Header {
    const ALL: [Self; 3] = [Self::Id, Self::Timestamp, Self::Signature];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Id => "webhook-id",
            Self::Timestamp => "webhook-timestamp",
            Self::Signature => "webhook-signature",
        }
    }
}

impl fmt::Display for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The values of the three, in the order of [`Header::ALL`].
///
/// Two of a kind are refused even where they are alike: which of them a proxy or a framework takes is not known.
pub(super) fn find(headers: impl Headers) -> Result<[Vec<u8>; 3], VerifyError> {
    let mut found = [const { None::<Vec<u8>> }; 3];
    let mut repeated = None;
    headers.each(&mut |name, value| {
        for (header, found) in Header::ALL.into_iter().zip(&mut found) {
            if name.eq_ignore_ascii_case(header.name().as_bytes()) && found.replace(value.to_vec()).is_some()
            {
                repeated = Some(header);
            }
        }
    });
    if let Some(header) = repeated {
        return Err(VerifyError::RepeatedHeader(header));
    }
    let mut values = [const { Vec::new() }; 3];
    for ((header, found), value) in Header::ALL.into_iter().zip(found).zip(&mut values) {
        *value = found.filter(|value| !value.is_empty()).ok_or(VerifyError::MissingHeader(header))?;
    }
    Ok(values)
}
