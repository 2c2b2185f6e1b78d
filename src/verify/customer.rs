//! Who pays, as far as the request says it.

use crate::answer::Customer;

use super::asked::Asked;
use super::compare::Comparison;
use super::difference::Mismatch;
use super::mask;

impl Comparison {
    fn name(&mut self, asked: &Asked, found: Option<&str>) {
        if let Some((path, name)) = asked.first(&["customer.fullName", "customer.name.full"]) {
            let name = name.as_str().unwrap_or_default();
            if found != Some(name) {
                self.differ(Mismatch::Customer, path, mask::name(name), found.map(mask::name));
            }
            return;
        }
        let parts = [
            ("customer.lastName", "customer.lastName", "customer.firstName"),
            ("customer.name.separated", "customer.name.separated.last", "customer.name.separated.first"),
        ];
        for (path, last, first) in parts {
            let (Some(last), Some(first)) = (asked.text(last), asked.text(first)) else { continue };
            // Which of the two PortOne puts first, and what between them, is written nowhere.
            let letters = |name: &str| name.split_whitespace().collect::<String>();
            let together = [letters(&format!("{last}{first}")), letters(&format!("{first}{last}"))];
            if !found.is_some_and(|found| together.contains(&letters(found))) {
                self.differ(Mismatch::Customer, path, mask::name(last), found.map(mask::name));
            }
        }
    }

    pub(super) fn customer(&mut self, asked: &Asked, found: &Customer) {
        if let Some((path, id)) = asked.first(&["customer.customerId", "customer.id"]) {
            let id = id.as_str().unwrap_or_default();
            if found.id.as_deref() != Some(id) {
                self.differ(Mismatch::Customer, path, mask::name(id), found.id.as_deref().map(mask::name));
            }
        }
        self.name(asked, found.name.as_deref());
        if let Some(email) = asked.text("customer.email")
            && found.email.as_deref().is_none_or(|found| !found.eq_ignore_ascii_case(email))
        {
            let found = found.email.as_deref().map(mask::email);
            self.differ(Mismatch::Customer, "customer.email", mask::email(email), found);
        }
        let digits = |number: &str| number.chars().filter(char::is_ascii_digit).collect::<String>();
        if let Some(phone) = asked.text("customer.phoneNumber")
            && found.phone_number.as_deref().map(digits) != Some(digits(phone))
        {
            let found = found.phone_number.as_deref().map(mask::phone);
            self.differ(Mismatch::Customer, "customer.phoneNumber", mask::phone(phone), found);
        }
    }
}
