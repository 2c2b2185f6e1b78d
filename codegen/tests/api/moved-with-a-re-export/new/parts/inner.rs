pub struct S;
impl crate::S { pub fn a(&self) {} }
