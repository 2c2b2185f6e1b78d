// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_wire::rules::{Fact, Value};
use portone_ksnet_wire::serde::ser::{SerializeStruct, Serializer};
#[allow(unused_imports)]
use portone_ksnet_wire::{Boolean, Hold, Integer, Json, List, Members, Put, Text};
/// PortOne's `FreeInstallmentPlan`, in a list of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct FreeInstallmentPlan {
    /// `cardCompany`.
    pub card_company: crate::CardCompany,
    /// `months`.
    pub months: Vec<i64>,
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
            months: months.into(),
        }
    }
}
impl Members for FreeInstallmentPlan {
    fn member(&self, path: &str) -> Fact<'_> {
        match path {
            "" => Fact::Present,
            "cardCompany" => {
                <crate::CardCompany as Hold<
                    crate::kind::sdk::CardCompany,
                >>::fact(&self.card_company)
            }
            "months" => <Vec<i64> as Hold<List<Integer>>>::fact(&self.months),
            _ => Fact::Absent,
        }
    }
}
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
                &Put::<List<Integer>, Vec<i64>>::new(&self.months),
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
    pub code: Option<String>,
    /// `id`.
    pub id: String,
    /// `link`.
    pub link: Option<String>,
    /// `name`.
    pub name: String,
    /// `quantity`.
    pub quantity: i32,
    /// `tag`.
    pub tag: Option<String>,
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
            id: id.into(),
            link: None,
            name: name.into(),
            quantity: quantity.into(),
            tag: None,
        }
    }
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
    /// `tag`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}
impl Members for PaymentProduct {
    fn member(&self, path: &str) -> Fact<'_> {
        match path {
            "" => Fact::Present,
            "amount" => <i64 as Hold<Integer>>::fact(&self.amount),
            "code" => {
                self.code
                    .as_ref()
                    .map_or(Fact::Absent, |value| <String as Hold<Text>>::fact(value))
            }
            "id" => <String as Hold<Text>>::fact(&self.id),
            "link" => {
                self.link
                    .as_ref()
                    .map_or(Fact::Absent, |value| <String as Hold<Text>>::fact(value))
            }
            "name" => <String as Hold<Text>>::fact(&self.name),
            "quantity" => <i32 as Hold<Integer>>::fact(&self.quantity),
            "tag" => {
                self.tag
                    .as_ref()
                    .map_or(Fact::Absent, |value| <String as Hold<Text>>::fact(value))
            }
            _ => Fact::Absent,
        }
    }
}
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
            object.serialize_field("code", &Put::<Text, String>::new(value))?;
        }
        object.serialize_field("id", &Put::<Text, String>::new(&self.id))?;
        if let Some(value) = &self.link {
            object.serialize_field("link", &Put::<Text, String>::new(value))?;
        }
        object.serialize_field("name", &Put::<Text, String>::new(&self.name))?;
        object.serialize_field("quantity", &Put::<Integer, i32>::new(&self.quantity))?;
        if let Some(value) = &self.tag {
            object.serialize_field("tag", &Put::<Text, String>::new(value))?;
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
    pub value: String,
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
            value: value.into(),
        }
    }
}
impl Members for PaymentTextSearch {
    fn member(&self, path: &str) -> Fact<'_> {
        match path {
            "" => Fact::Present,
            "field" => {
                <crate::PaymentTextSearchField as Hold<
                    crate::kind::rest::PaymentTextSearchField,
                >>::fact(&self.field)
            }
            "value" => <String as Hold<Text>>::fact(&self.value),
            _ => Fact::Absent,
        }
    }
}
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
        object.serialize_field("value", &Put::<Text, String>::new(&self.value))?;
        object.end()
    }
}
/// PortOne's `Product`, in a list of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    /// `amount`.
    pub amount: i64,
    /// `code`.
    pub code: Option<String>,
    /// `id`.
    pub id: String,
    /// `link`.
    pub link: Option<String>,
    /// `name`.
    pub name: String,
    /// `quantity`.
    pub quantity: i64,
    /// `tag`.
    pub tag: Option<String>,
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
            id: id.into(),
            link: None,
            name: name.into(),
            quantity: quantity.into(),
            tag: None,
        }
    }
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
    /// `tag`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}
impl Members for Product {
    fn member(&self, path: &str) -> Fact<'_> {
        match path {
            "" => Fact::Present,
            "amount" => <i64 as Hold<Integer>>::fact(&self.amount),
            "code" => {
                self.code
                    .as_ref()
                    .map_or(Fact::Absent, |value| <String as Hold<Text>>::fact(value))
            }
            "id" => <String as Hold<Text>>::fact(&self.id),
            "link" => {
                self.link
                    .as_ref()
                    .map_or(Fact::Absent, |value| <String as Hold<Text>>::fact(value))
            }
            "name" => <String as Hold<Text>>::fact(&self.name),
            "quantity" => <i64 as Hold<Integer>>::fact(&self.quantity),
            "tag" => {
                self.tag
                    .as_ref()
                    .map_or(Fact::Absent, |value| <String as Hold<Text>>::fact(value))
            }
            _ => Fact::Absent,
        }
    }
}
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
            object.serialize_field("code", &Put::<Text, String>::new(value))?;
        }
        object.serialize_field("id", &Put::<Text, String>::new(&self.id))?;
        if let Some(value) = &self.link {
            object.serialize_field("link", &Put::<Text, String>::new(value))?;
        }
        object.serialize_field("name", &Put::<Text, String>::new(&self.name))?;
        object.serialize_field("quantity", &Put::<Integer, i64>::new(&self.quantity))?;
        if let Some(value) = &self.tag {
            object.serialize_field("tag", &Put::<Text, String>::new(value))?;
        }
        object.end()
    }
}
