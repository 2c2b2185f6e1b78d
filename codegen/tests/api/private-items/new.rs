fn g(x: u8) {}
pub struct S { b: u16, c: u8 }
impl S { pub(crate) fn h(&self) {} }
