use crate::{ChannelKey, InvalidId, StoreId};

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
    store_id: StoreId,
    channel_key: ChannelKey,
}

impl Channel {
    /// A channel with PortOne's `storeId` and `channelKey`, as text from a configuration say.
    ///
    /// # Errors
    ///
    /// Where one of them is no id, which [`StoreId`] and [`ChannelKey`] tell.
    pub fn new(store_id: impl Into<String>, channel_key: impl Into<String>) -> Result<Self, InvalidId> {
        Ok(Self::of(StoreId::new(store_id)?, ChannelKey::new(channel_key)?))
    }

    /// A channel with ids that were checked before, which cannot be mixed up.
    ///
    /// ```
    /// use portone_ksnet_wire::{Channel, ChannelKey, StoreId};
    ///
    /// let channel = Channel::of(StoreId::new("store-1")?, ChannelKey::new("channel-key-1")?);
    /// assert_eq!(channel, Channel::new("store-1", "channel-key-1")?);
    /// # Ok::<(), portone_ksnet_wire::InvalidId>(())
    /// ```
    #[must_use]
    pub const fn of(store_id: StoreId, channel_key: ChannelKey) -> Self {
        Self { store_id, channel_key }
    }

    /// PortOne's `storeId`.
    #[must_use]
    pub fn store_id(&self) -> &str {
        self.store_id.as_str()
    }

    /// PortOne's `channelKey`.
    #[must_use]
    pub fn channel_key(&self) -> &str {
        self.channel_key.as_str()
    }
}
