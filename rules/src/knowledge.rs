use crate::{Demand, Fact, Operation, Rule, Truth};

/// What is known about a request of some operation, path by path.
pub trait Knowledge {
    /// What is known about what stands at this very path; `None` where nothing stands there.
    ///
    /// What is known about an object follows from its members, and is not asked for.
    fn own(&self, path: u16) -> Option<Fact<'_>>;
}

/// The one way in which facts follow from what stands at each path, written once for any [`Knowledge`] and
/// once for a slice in a `const`, where no trait can be asked.
macro_rules! facts {
    (
        [$($mode:tt)*]
        $knowledge:ident: $type:ty, $own:ident;
        $fact:ident, $instead:ident, $fact_for:ident
    ) => {
        /// What is known about a path: what stands there, what its members tell, or what the channel fills in.
        #[must_use]
        pub $($mode)* fn $fact<'a>(&self, $knowledge: $type, path: u16) -> Fact<'a> {
            let own: Option<Fact<'a>> = $own($knowledge, path);
            if self.fills_in(path) && matches!(own, None | Some(Fact::Maybe)) {
                // The channel fills it in, unless the request has the other one of the two.
                let other = match self.$instead($knowledge, path) {
                    Some(other) => self.$fact($knowledge, other).present(),
                    None => Truth::No,
                };
                return match (other, own) {
                    (Truth::No, _) => Fact::Present,
                    (Truth::Yes, None) => Fact::Absent,
                    _ => Fact::Maybe,
                };
            }
            if let Some(fact) = own {
                return fact;
            }
            let mut around = self.paths[path as usize].parent;
            while let Some(outer) = around {
                if $own($knowledge, outer).is_some() {
                    // The object around it is given as a whole, and what is in it is not known.
                    return Fact::Maybe;
                }
                around = self.paths[outer as usize].parent;
            }
            let mut whole = Fact::Absent;
            let mut member = path + 1;
            while member < self.paths[path as usize].end {
                if let Some(fact) = $own($knowledge, member) {
                    whole = whole.with_member(fact);
                }
                member += 1;
            }
            whole
        }

        /// The path that a request gives in the place of one that the channel would fill in: the other one of
        /// an "exactly one" rule.
        #[must_use]
        pub $($mode)* fn $instead<'a>(&self, $knowledge: $type, path: u16) -> Option<u16> {
            let mut i = 0;
            while i < self.rules.len() {
                let rule = &self.rules[i];
                if let Demand::ExactlyOne(slots) = rule.demand
                    && names(rule, slots, path)
                {
                    let mut j = 0;
                    while j < slots.len() {
                        let other = rule.slots[slots[j] as usize];
                        if other != path && $own($knowledge, other).is_some() {
                            return Some(other);
                        }
                        j += 1;
                    }
                }
                i += 1;
            }
            None
        }

        /// What is known about a path for this rule. Inside the list that the rule goes through, that is only
        /// whether there can be any element at all.
        #[must_use]
        pub $($mode)* fn $fact_for<'a>(&self, rule: &Rule, $knowledge: $type, path: u16) -> Fact<'a> {
            match rule.each {
                Some(list) if list <= path && path < self.paths[list as usize].end => {
                    match self.$fact($knowledge, list) {
                        Fact::Absent => Fact::Absent,
                        _ => Fact::Maybe,
                    }
                }
                _ => self.$fact($knowledge, path),
            }
        }
    };
}

impl Operation {
    facts! {
        [] knowledge: &'a impl Knowledge, own;
        fact, instead_of_channel, fact_for
    }

    facts! {
        [const] known: &'a [Option<Fact<'a>>], at;
        known_fact, known_instead_of_channel, known_fact_for
    }

    /// Whether a channel fills in this path.
    #[must_use]
    pub const fn fills_in(&self, path: u16) -> bool {
        let mut i = 0;
        while i < self.from_channel.len() {
            if self.from_channel[i] == path {
                return true;
            }
            i += 1;
        }
        false
    }
}

fn own(knowledge: &impl Knowledge, path: u16) -> Option<Fact<'_>> {
    knowledge.own(path)
}

const fn at<'a>(known: &'a [Option<Fact<'a>>], path: u16) -> Option<Fact<'a>> {
    known[path as usize]
}

const fn names(rule: &Rule, slots: &[u8], path: u16) -> bool {
    let mut i = 0;
    while i < slots.len() {
        if rule.slots[slots[i] as usize] == path {
            return true;
        }
        i += 1;
    }
    false
}
