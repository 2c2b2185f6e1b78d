use portone_ksnet_rules::{Contracts, Declared};

/// What a shop has agreed with KSNET, as a type. Made by `#[derive(KsnetContract)]`.
#[diagnostic::on_unimplemented(
    message = "KSNET: `{Self}` does not say what the shop has agreed with KSNET",
    label = "not a contract",
    note = "help: put `#[derive(KsnetContract)]` and `#[ksnet(contracts(…))]` on `{Self}`"
)]
pub trait KsnetContract {
    /// The contracts of this shop.
    const CONTRACT: Contract;
}

/// The contract of a type that may have none: the error about that is said elsewhere, and once.
#[doc(hidden)]
pub struct ContractOf<T: ?Sized>(std::marker::PhantomData<T>);

impl<T: KsnetContract + ?Sized> ContractOf<T> {
    /// What the shop has agreed.
    pub const CONTRACT: Contract = T::CONTRACT;
}

/// What is found where a type is no contract.
#[doc(hidden)]
pub trait NoContract {
    /// Nothing more is to be said of it.
    const CONTRACT: Contract = Contract::UNKNOWN;
}

impl<T: ?Sized> NoContract for ContractOf<T> {}

/// What a shop has agreed with KSNET, as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contract {
    held: Contracts,
    declared: Declared,
}

impl Contract {
    /// A shop without a special contract.
    pub const NONE: Self = Self { held: Contracts::NONE, declared: Declared::Nothing };
    /// Nothing is known about the shop; no rule about contracts is broken.
    pub const UNKNOWN: Self = Self { held: Contracts::Unknown, declared: Declared::Unknown };

    /// The same shop with one more contract.
    #[must_use]
    pub const fn and(self, contract: &portone_ksnet_rules::Contract) -> Self {
        Self { held: self.held.and(contract.index), ..self }
    }

    /// The same shop with the product type that its MID is set to, in REST's spelling
    /// (`PHYSICAL` or `DIGITAL`).
    #[must_use]
    pub const fn product_type(self, product_type: &'static str) -> Self {
        Self { declared: Declared::Is(product_type), ..self }
    }

    /// Whether a request that was made for one can stand in a request that is made for the other: both are the
    /// same, or one is left to run time.
    #[doc(hidden)]
    #[must_use]
    pub const fn goes_with(&self, other: &Self) -> bool {
        let held = match (self.held, other.held) {
            (Contracts::Held(one), Contracts::Held(two)) => one == two,
            _ => return true,
        };
        let declared = match (self.declared, other.declared) {
            (Declared::Is(one), Declared::Is(two)) => {
                portone_ksnet_rules::Value::Text(one).same(portone_ksnet_rules::Value::Text(two))
            }
            (Declared::Nothing, Declared::Nothing) | (Declared::Unknown, _) | (_, Declared::Unknown) => true,
            _ => false,
        };
        held && declared
    }

    /// Whether nothing is known about the shop.
    #[doc(hidden)]
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        matches!(self.held, Contracts::Unknown)
    }

    /// The contracts, as the rules see them.
    #[must_use]
    pub const fn held(&self) -> Contracts {
        self.held
    }

    /// The product type that the shop's MID is set to, where the shop has said.
    #[must_use]
    pub const fn declared_product_type(&self) -> Option<&'static str> {
        match self.declared {
            Declared::Is(product_type) => Some(product_type),
            Declared::Unknown | Declared::Nothing => None,
        }
    }

    /// The product type, as the rules see it.
    #[must_use]
    pub const fn declared(&self) -> Declared {
        self.declared
    }
}
