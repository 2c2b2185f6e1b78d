use crate::{Demand, Fact, Operation, Rule, Truth};

/// What is known about a request of some operation, path by path.
pub trait Knowledge {
    /// What is known about what stands at this very path; `None` where nothing stands there.
    ///
    /// What is known about an object follows from its members, and is not asked for.
    fn own(&self, path: u16) -> Option<Fact<'_>>;
}

impl Operation {
    /// What is known about a path: what stands there, what its members tell, or what the channel fills in.
    pub fn fact<'a>(&self, knowledge: &'a impl Knowledge, path: u16) -> Fact<'a> {
        let own = knowledge.own(path);
        if self.from_channel.contains(&path) && matches!(own, None | Some(Fact::Maybe)) {
            // The channel fills it in, unless the request has the other one of the two.
            let other = self.instead_of_channel(knowledge, path);
            let other = other.map_or(Truth::No, |other| self.fact(knowledge, other).present());
            return match (other, own) {
                (Truth::No, _) => Fact::Present,
                (Truth::Yes, None) => Fact::Absent,
                _ => Fact::Maybe,
            };
        }
        if let Some(fact) = own {
            return fact;
        }
        let row = &self.paths[usize::from(path)];
        let mut around = row.parent;
        while let Some(outer) = around {
            if knowledge.own(outer).is_some() {
                // The object around it is given as a whole, and what is in it is not known.
                return Fact::Maybe;
            }
            around = self.paths[usize::from(outer)].parent;
        }
        let mut whole = Fact::Absent;
        for member in path + 1..row.end {
            if let Some(fact) = knowledge.own(member) {
                whole = whole.with_member(fact);
            }
        }
        whole
    }

    /// The path that a request gives in the place of one that the channel would fill in: the other one of
    /// an "exactly one" rule.
    pub fn instead_of_channel(&self, knowledge: &impl Knowledge, path: u16) -> Option<u16> {
        self.rules.iter().find_map(|rule| {
            let Demand::ExactlyOne(slots) = rule.demand else { return None };
            let mut paths = slots.iter().map(|slot| rule.slots[usize::from(*slot)]);
            if !paths.clone().any(|other| other == path) {
                return None;
            }
            paths.find(|other| *other != path && knowledge.own(*other).is_some())
        })
    }

    /// What is known about a path for this rule. Inside the list that the rule goes through, that is only
    /// whether there can be any element at all.
    pub fn fact_for<'a>(&self, rule: &Rule, knowledge: &'a impl Knowledge, path: u16) -> Fact<'a> {
        match rule.each {
            Some(list) if list <= path && path < self.paths[usize::from(list)].end => {
                match self.fact(knowledge, list) {
                    Fact::Absent => Fact::Absent,
                    _ => Fact::Maybe,
                }
            }
            _ => self.fact(knowledge, path),
        }
    }
}
