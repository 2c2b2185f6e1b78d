use crate::Truth;

/// Where a payment window opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A desktop browser.
    Pc,
    /// A mobile browser or an app's `WebView`.
    Mobile,
}

/// The devices that a request is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Devices {
    pc: bool,
    mobile: bool,
}

impl Devices {
    /// Both kinds of device.
    pub const BOTH: Self = Self { pc: true, mobile: true };
    /// Desktop browsers alone.
    pub const PC: Self = Self { pc: true, mobile: false };
    /// Mobile browsers alone.
    pub const MOBILE: Self = Self { pc: false, mobile: true };

    /// Whether both are the same devices.
    #[must_use]
    pub const fn same(self, other: Self) -> bool {
        self.pc == other.pc && self.mobile == other.mobile
    }

    /// Whether the request may be used on `device`.
    #[inline]
    #[must_use]
    pub const fn include(self, device: Device) -> bool {
        match device {
            Device::Pc => self.pc,
            Device::Mobile => self.mobile,
        }
    }
}

/// Which contracts a merchant holds: a set of the indexes of a contract table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contracts {
    /// Nobody has said yet.
    Unknown,
    /// Exactly these; bit `n` stands for the contract with index `n`.
    Held(u32),
}

impl Contracts {
    /// A merchant without a special contract.
    pub const NONE: Self = Self::Held(0);

    /// Whether the contract with this index is held.
    #[inline]
    #[must_use]
    pub const fn hold(self, contract: u8) -> Truth {
        match self {
            Self::Unknown => Truth::Unknown,
            Self::Held(bits) => Truth::of(bits & (1 << contract) != 0),
        }
    }

    /// The same contracts and one more.
    #[must_use]
    pub const fn and(self, contract: u8) -> Self {
        match self {
            Self::Unknown => Self::Unknown,
            Self::Held(bits) => Self::Held(bits | (1 << contract)),
        }
    }
}

/// What a merchant has said a value must be: the product type that the MID is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// Nobody has looked yet.
    Unknown,
    /// The merchant has said nothing.
    Nothing,
    /// The merchant has said this.
    Is(&'static str),
}

/// What a rule may ask about the world outside the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The devices that the request is made for.
    pub devices: Devices,
    /// The contracts of the merchant who makes it.
    pub contracts: Contracts,
    /// What the merchant has said a value must be.
    pub declared: Declared,
}

impl Situation {
    /// Any device, and nothing known about contracts.
    pub const ANY: Self =
        Self { devices: Devices::BOTH, contracts: Contracts::Unknown, declared: Declared::Unknown };
}
