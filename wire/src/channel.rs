use std::fmt;

/// A PortOne channel: which store asks, and through which payment gateway.
///
/// Both ids are in PortOne's console and are not secrets.
///
/// ```
/// use portone_ksnet_wire::Channel;
///
/// let channel = Channel::new("store-4ff4af41", "channel-key-9987cb87").unwrap();
/// assert_eq!(channel.store_id(), "store-4ff4af41");
/// assert!(Channel::new("", "channel-key-9987cb87").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    store_id: String,
    channel_key: String,
}

impl Channel {
    /// A channel with PortOne's `storeId` and `channelKey`.
    ///
    /// # Errors
    ///
    /// Where one of them is empty, has white space at an end, or a control character in it.
    pub fn new(store_id: impl Into<String>, channel_key: impl Into<String>) -> Result<Self, InvalidId> {
        let (store_id, channel_key) = (store_id.into(), channel_key.into());
        check("storeId", &store_id)?;
        check("channelKey", &channel_key)?;
        Ok(Self { store_id, channel_key })
    }

    /// PortOne's `storeId`.
    #[must_use]
    pub fn store_id(&self) -> &str {
        &self.store_id
    }

    /// PortOne's `channelKey`.
    #[must_use]
    pub fn channel_key(&self) -> &str {
        &self.channel_key
    }
}

fn check(name: &'static str, value: &str) -> Result<(), InvalidId> {
    let problem = if value.is_empty() {
        "it is empty"
    } else if value.trim() != value {
        "it has white space at an end"
    } else if value.chars().any(char::is_control) {
        "it has a control character in it"
    } else {
        return Ok(());
    };
    Err(InvalidId { name, problem })
}

/// An id that PortOne could not have given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidId {
    name: &'static str,
    problem: &'static str,
}

impl InvalidId {
    /// Which id it is, and what is wrong with it.
    #[must_use]
    pub const fn new(name: &'static str, problem: &'static str) -> Self {
        Self { name, problem }
    }
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a usable id: {}", self.name, self.problem)
    }
}

impl std::error::Error for InvalidId {}
