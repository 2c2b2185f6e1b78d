// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_wire::rules::{Fact, Value};
use portone_ksnet_wire::serde::ser::{SerializeStruct, Serializer};
#[allow(unused_imports)]
use portone_ksnet_wire::{Boolean, Hold, Integer, Json, List, Members, Put, Text};
use std::borrow::Cow;
/// PortOne's `FreeInstallmentPlan`, in a list of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeInstallmentPlan {
    /// `cardCompany`.
    pub card_company: crate::CardCompany,
    /// `months`.
    pub months: Cow<'static, [i64]>,
}
impl FreeInstallmentPlan {
    /// A `FreeInstallmentPlan` with what PortOne requires of it.
    #[must_use]
    pub fn new(
        card_company: impl Into<crate::CardCompany>,
        months: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            card_company: card_company.into(),
            months: Cow::Owned(months.into()),
        }
    }
    /// A `FreeInstallmentPlan` in a constant: `const PLANS: &[FreeInstallmentPlan] = &[FreeInstallmentPlan::fixed(…)];`.
    #[must_use]
    pub const fn fixed(
        card_company: crate::CardCompany,
        months: &'static [i64],
    ) -> Self {
        Self {
            card_company: card_company,
            months: Cow::Borrowed(months),
        }
    }
    /// What is known about a member, also in a constant.
    #[doc(hidden)]
    #[must_use]
    pub const fn known_member(&self, path: &str) -> Fact<'_> {
        match path.as_bytes() {
            b"" => Fact::Present,
            b"cardCompany" => Fact::Known(Value::Text((*&self.card_company).sdk_code())),
            b"months" => {
                let _ = &self.months;
                Fact::Present
            }
            _ => Fact::Absent,
        }
    }
}
impl Members for FreeInstallmentPlan {
    fn member(&self, path: &str) -> Fact<'_> {
        self.known_member(path)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::FreeInstallmentPlan> for FreeInstallmentPlan {
    fn fact(&self) -> Fact<'_> {
        Fact::Present
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(self);
    }
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("FreeInstallmentPlan", 2usize)?;
        object
            .serialize_field(
                "cardCompany",
                &Put::<
                    crate::kind::sdk::CardCompany,
                    crate::CardCompany,
                >::new(&self.card_company),
            )?;
        object
            .serialize_field(
                "months",
                &Put::<List<Integer>, Cow<'static, [i64]>>::new(&self.months),
            )?;
        object.end()
    }
}
/// PortOne's `PaymentProduct`, in a list of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentProduct {
    /// `amount`.
    pub amount: i64,
    /// `code`.
    pub code: Option<Cow<'static, str>>,
    /// `id`.
    pub id: Cow<'static, str>,
    /// `link`.
    pub link: Option<Cow<'static, str>>,
    /// `name`.
    pub name: Cow<'static, str>,
    /// `quantity`.
    pub quantity: i32,
    /// `tag`.
    pub tag: Option<Cow<'static, str>>,
}
impl PaymentProduct {
    /// A `PaymentProduct` with what PortOne requires of it.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        id: impl Into<String>,
        name: impl Into<String>,
        quantity: impl Into<i32>,
    ) -> Self {
        Self {
            amount: amount.into(),
            code: None,
            id: Cow::Owned(id.into()),
            link: None,
            name: Cow::Owned(name.into()),
            quantity: quantity.into(),
            tag: None,
        }
    }
    /// A `PaymentProduct` in a constant: `const PLANS: &[PaymentProduct] = &[PaymentProduct::fixed(…)];`.
    #[must_use]
    pub const fn fixed(
        amount: i64,
        id: &'static str,
        name: &'static str,
        quantity: i32,
    ) -> Self {
        Self {
            amount: amount,
            code: None,
            id: Cow::Borrowed(id),
            link: None,
            name: Cow::Borrowed(name),
            quantity: quantity,
            tag: None,
        }
    }
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(Cow::Owned(code.into()));
        self
    }
    /// `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(Cow::Owned(link.into()));
        self
    }
    /// `tag`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(Cow::Owned(tag.into()));
        self
    }
    /// What is known about a member, also in a constant.
    #[doc(hidden)]
    #[must_use]
    pub const fn known_member(&self, path: &str) -> Fact<'_> {
        match path.as_bytes() {
            b"" => Fact::Present,
            b"amount" => Fact::Known(Value::Integer(*&self.amount as i128)),
            b"code" => {
                match &self.code {
                    Some(value) => text(value),
                    None => Fact::Absent,
                }
            }
            b"id" => text(&self.id),
            b"link" => {
                match &self.link {
                    Some(value) => text(value),
                    None => Fact::Absent,
                }
            }
            b"name" => text(&self.name),
            b"quantity" => Fact::Known(Value::Integer(*&self.quantity as i128)),
            b"tag" => {
                match &self.tag {
                    Some(value) => text(value),
                    None => Fact::Absent,
                }
            }
            _ => Fact::Absent,
        }
    }
}
impl Members for PaymentProduct {
    fn member(&self, path: &str) -> Fact<'_> {
        self.known_member(path)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentProduct> for PaymentProduct {
    fn fact(&self) -> Fact<'_> {
        Fact::Present
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(self);
    }
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("PaymentProduct", 7usize)?;
        object.serialize_field("amount", &Put::<Integer, i64>::new(&self.amount))?;
        if let Some(value) = &self.code {
            object.serialize_field("code", &Put::<Text, Cow<'static, str>>::new(value))?;
        }
        object.serialize_field("id", &Put::<Text, Cow<'static, str>>::new(&self.id))?;
        if let Some(value) = &self.link {
            object.serialize_field("link", &Put::<Text, Cow<'static, str>>::new(value))?;
        }
        object
            .serialize_field("name", &Put::<Text, Cow<'static, str>>::new(&self.name))?;
        object.serialize_field("quantity", &Put::<Integer, i32>::new(&self.quantity))?;
        if let Some(value) = &self.tag {
            object.serialize_field("tag", &Put::<Text, Cow<'static, str>>::new(value))?;
        }
        object.end()
    }
}
/// PortOne's `PaymentTextSearch`, in a list of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentTextSearch {
    /// `field`.
    pub field: crate::PaymentTextSearchField,
    /// `value`.
    pub value: Cow<'static, str>,
}
impl PaymentTextSearch {
    /// A `PaymentTextSearch` with what PortOne requires of it.
    #[must_use]
    pub fn new(
        field: impl Into<crate::PaymentTextSearchField>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            field: field.into(),
            value: Cow::Owned(value.into()),
        }
    }
    /// A `PaymentTextSearch` in a constant: `const PLANS: &[PaymentTextSearch] = &[PaymentTextSearch::fixed(…)];`.
    #[must_use]
    pub const fn fixed(
        field: crate::PaymentTextSearchField,
        value: &'static str,
    ) -> Self {
        Self {
            field: field,
            value: Cow::Borrowed(value),
        }
    }
    /// What is known about a member, also in a constant.
    #[doc(hidden)]
    #[must_use]
    pub const fn known_member(&self, path: &str) -> Fact<'_> {
        match path.as_bytes() {
            b"" => Fact::Present,
            b"field" => Fact::Known(Value::Text((*&self.field).rest_code())),
            b"value" => text(&self.value),
            _ => Fact::Absent,
        }
    }
}
impl Members for PaymentTextSearch {
    fn member(&self, path: &str) -> Fact<'_> {
        self.known_member(path)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::rest::PaymentTextSearch> for PaymentTextSearch {
    fn fact(&self) -> Fact<'_> {
        Fact::Present
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(self);
    }
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("PaymentTextSearch", 2usize)?;
        object
            .serialize_field(
                "field",
                &Put::<
                    crate::kind::rest::PaymentTextSearchField,
                    crate::PaymentTextSearchField,
                >::new(&self.field),
            )?;
        object
            .serialize_field(
                "value",
                &Put::<Text, Cow<'static, str>>::new(&self.value),
            )?;
        object.end()
    }
}
/// PortOne's `Product`, in a list of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    /// `amount`.
    pub amount: i64,
    /// `code`.
    pub code: Option<Cow<'static, str>>,
    /// `id`.
    pub id: Cow<'static, str>,
    /// `link`.
    pub link: Option<Cow<'static, str>>,
    /// `name`.
    pub name: Cow<'static, str>,
    /// `quantity`.
    pub quantity: i64,
    /// `tag`.
    pub tag: Option<Cow<'static, str>>,
}
impl Product {
    /// A `Product` with what PortOne requires of it.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        id: impl Into<String>,
        name: impl Into<String>,
        quantity: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            code: None,
            id: Cow::Owned(id.into()),
            link: None,
            name: Cow::Owned(name.into()),
            quantity: quantity.into(),
            tag: None,
        }
    }
    /// A `Product` in a constant: `const PLANS: &[Product] = &[Product::fixed(…)];`.
    #[must_use]
    pub const fn fixed(
        amount: i64,
        id: &'static str,
        name: &'static str,
        quantity: i64,
    ) -> Self {
        Self {
            amount: amount,
            code: None,
            id: Cow::Borrowed(id),
            link: None,
            name: Cow::Borrowed(name),
            quantity: quantity,
            tag: None,
        }
    }
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(Cow::Owned(code.into()));
        self
    }
    /// `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(Cow::Owned(link.into()));
        self
    }
    /// `tag`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(Cow::Owned(tag.into()));
        self
    }
    /// What is known about a member, also in a constant.
    #[doc(hidden)]
    #[must_use]
    pub const fn known_member(&self, path: &str) -> Fact<'_> {
        match path.as_bytes() {
            b"" => Fact::Present,
            b"amount" => Fact::Known(Value::Integer(*&self.amount as i128)),
            b"code" => {
                match &self.code {
                    Some(value) => text(value),
                    None => Fact::Absent,
                }
            }
            b"id" => text(&self.id),
            b"link" => {
                match &self.link {
                    Some(value) => text(value),
                    None => Fact::Absent,
                }
            }
            b"name" => text(&self.name),
            b"quantity" => Fact::Known(Value::Integer(*&self.quantity as i128)),
            b"tag" => {
                match &self.tag {
                    Some(value) => text(value),
                    None => Fact::Absent,
                }
            }
            _ => Fact::Absent,
        }
    }
}
impl Members for Product {
    fn member(&self, path: &str) -> Fact<'_> {
        self.known_member(path)
    }
}
#[diagnostic::do_not_recommend]
impl Hold<crate::kind::sdk::Product> for Product {
    fn fact(&self) -> Fact<'_> {
        Fact::Present
    }
    fn each(&self, visit: &mut dyn FnMut(&dyn Members)) {
        visit(self);
    }
    fn put<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Product", 7usize)?;
        object.serialize_field("amount", &Put::<Integer, i64>::new(&self.amount))?;
        if let Some(value) = &self.code {
            object.serialize_field("code", &Put::<Text, Cow<'static, str>>::new(value))?;
        }
        object.serialize_field("id", &Put::<Text, Cow<'static, str>>::new(&self.id))?;
        if let Some(value) = &self.link {
            object.serialize_field("link", &Put::<Text, Cow<'static, str>>::new(value))?;
        }
        object
            .serialize_field("name", &Put::<Text, Cow<'static, str>>::new(&self.name))?;
        object.serialize_field("quantity", &Put::<Integer, i64>::new(&self.quantity))?;
        if let Some(value) = &self.tag {
            object.serialize_field("tag", &Put::<Text, Cow<'static, str>>::new(value))?;
        }
        object.end()
    }
}
const fn text<'a>(text: &'a Cow<'static, str>) -> Fact<'a> {
    Fact::Known(
        Value::Text(
            match text {
                Cow::Borrowed(text) => text,
                Cow::Owned(text) => text.as_str(),
            },
        ),
    )
}
