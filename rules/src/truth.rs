#![expect(clippy::inline_always, reason = "what a known rule asks of a fact is compiled with the rule")]

/// An answer that may not be known yet (Kleene's strong three-valued logic).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds, whatever else is learnt.
    Yes,
    /// It does not hold, whatever else is learnt.
    No,
    /// What is known does not settle it.
    Unknown,
}

impl Truth {
    /// The truth of a plain `bool`.
    #[inline(always)]
    #[must_use]
    pub const fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// Both hold.
    #[inline(always)]
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// At least one holds.
    #[inline(always)]
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// It does not hold.
    #[inline(always)]
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }

    /// Whether it holds, whatever else is learnt.
    #[inline(always)]
    #[must_use]
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Yes)
    }

    /// Whether it is settled that it does not hold.
    #[inline(always)]
    #[must_use]
    pub const fn is_no(self) -> bool {
        matches!(self, Self::No)
    }
}
