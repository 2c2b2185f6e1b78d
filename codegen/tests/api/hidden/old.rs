#[doc(hidden)]
pub fn inner() {}
pub struct S;
impl S { #[doc(hidden)] pub fn raw(&self) {} }
