//! The sources as they are now: from a folder, or from their addresses.

use std::collections::BTreeMap;

use portone_ksnet_upstream::lock::revision;

use super::{Ground, Options, fetch, folder};

/// A source that is at hand.
#[derive(Clone, Debug)]
pub(super) struct Had {
    /// The file or the address, for people.
    pub(super) read: String,
    pub(super) text: String,
    pub(super) revision: String,
    pub(super) date: String,
}

impl Had {
    pub(super) fn new(read: String, text: String, date: String) -> Self {
        Self { revision: revision(text.as_bytes()), read, text, date }
    }
}

/// What became of the search for one source.
#[derive(Clone, Debug)]
pub(super) enum Got {
    Had(Had),
    /// It is not there: why.
    Missing(String),
    /// It is there and cannot be taken: the file, and why.
    Refused(String, String),
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// By the names of the sources.
    pub(super) of: BTreeMap<String, Got>,
    /// Files that are no source, and why.
    pub(super) strays: Vec<(String, String)>,
}

/// Gets every source that is asked for.
pub(super) fn gather(ground: &Ground<'_>, options: &Options) -> Result<Gathered, String> {
    let wanted = |name: &str| options.only.is_empty() || options.only.iter().any(|only| only == name);
    let sources: Vec<_> = ground.lock.sources.iter().filter(|source| wanted(&source.name)).collect();
    match &options.from {
        Some(folder) => folder::gather(folder, &sources, options.only.is_empty()),
        None => Ok(fetch::gather(&sources)),
    }
}

/// Today in UTC, as `2026-08-06`.
pub(super) fn today() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    // Days to a civil date, by the algorithm of Howard Hinnant (days from 1 March of year 0).
    let days = i64::try_from(since.as_secs() / 86_400).unwrap_or_default() + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, turn) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", year_of_era + era * 400 + turn)
}
