pub struct S(pub ::std::borrow::Cow<'static, str>);
#[automatically_derived]
impl core::fmt::Debug for S { fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { todo() } }
pub fn f(s: &self::S) -> S { todo() }
