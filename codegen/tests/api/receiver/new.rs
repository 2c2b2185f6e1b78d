pub struct S;
impl S { pub fn f(&mut self) {} }
