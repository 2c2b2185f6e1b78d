//! What the spec and PortOne's shapes call things, for comparison with what a page calls them.

use std::collections::{BTreeMap, BTreeSet};

use portone_ksnet_codegen::model::Model;
use portone_ksnet_rules::Kind;

/// The names of the matrix.
#[derive(Debug, Default)]
pub(in crate::sync) struct Names {
    /// The codes of each vocabulary.
    vocabularies: BTreeMap<String, BTreeSet<String>>,
    /// Every path of every request.
    paths: BTreeSet<String>,
    /// The last segments of those that PortOne's schema requires.
    required: BTreeSet<String>,
    /// The operation at each endpoint, without the names of placeholders.
    endpoints: BTreeMap<String, String>,
}

impl Names {
    pub(in crate::sync) fn new(model: &Model) -> Self {
        let mut names = Self::default();
        for (name, vocabulary) in &model.vocabularies {
            let codes = names.vocabularies.entry(name.clone()).or_default();
            for code in &vocabulary.codes {
                codes.extend(code.sdk.iter().chain(&code.rest).cloned());
            }
        }
        for operation in &model.operations {
            for path in operation.table.paths {
                names.paths.insert(path.wire.to_owned());
                if path.required {
                    names.required.insert(path.name().to_owned());
                }
                if let Kind::Enum(vocabulary) = path.kind {
                    let codes = names.vocabularies.entry(vocabulary.name.to_owned()).or_default();
                    codes.extend(vocabulary.codes.iter().map(|code| code.code.to_owned()));
                }
            }
            if let Some(endpoint) = &operation.wire.endpoint {
                let name = operation.table.name.to_owned();
                names.endpoints.insert(without_names(&endpoint.to_string()), name);
            }
        }
        names
    }

    /// The codes that a word stands for: itself, without the SDK's prefix, or as pages shorten it (`BC` for
    /// `BC_CARD`).
    pub(in crate::sync) fn codes(&self, word: &str) -> BTreeSet<String> {
        let all = || self.vocabularies.values().flatten();
        let is_code = |code: &str| all().any(|known| known == code);
        let mut found = BTreeSet::new();
        if is_code(word) {
            found.insert(word.to_owned());
        }
        let card = format!("{word}_CARD");
        if is_code(&card) {
            found.insert(card);
        }
        // `CURRENCY_KRW`, `PRODUCT_TYPE_REAL`.
        for (at, _) in word.match_indices('_') {
            let rest = &word[at + 1..];
            if found.is_empty() && is_code(rest) {
                found.insert(rest.to_owned());
            }
        }
        found
    }

    /// Whether a code is one of a vocabulary that has one of the others, too.
    pub(in crate::sync) fn are_siblings(&self, code: &str, others: &BTreeSet<String>) -> bool {
        self.vocabularies
            .values()
            .any(|codes| codes.contains(code) && others.iter().any(|other| codes.contains(other)))
    }

    pub(in crate::sync) fn has_path(&self, path: &str) -> bool {
        let end = format!(".{path}");
        self.paths.iter().any(|known| known == path || known.ends_with(&end))
    }

    pub(in crate::sync) fn is_required(&self, name: &str) -> bool {
        self.required.contains(name)
    }

    /// The operation at an endpoint, whatever its placeholders are called.
    pub(in crate::sync) fn operation_at(&self, endpoint: &str) -> Option<&str> {
        self.endpoints.get(&without_names(endpoint)).map(String::as_str)
    }
}

/// `POST /payments/{paymentId}` as `POST /payments/{}`, without a host.
fn without_names(endpoint: &str) -> String {
    let (method, path) = endpoint.split_once(' ').unwrap_or(("", endpoint));
    let path = path.split_once("://").map_or(path, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
    let mut text = format!("{method} ");
    let mut depth = 0;
    for letter in path.chars() {
        match letter {
            '{' => {
                depth += 1;
                text.push('{');
            }
            '}' => {
                depth -= 1;
                text.push('}');
            }
            '$' => {}
            _ if depth == 0 => text.push(letter),
            _ => {}
        }
    }
    text
}
