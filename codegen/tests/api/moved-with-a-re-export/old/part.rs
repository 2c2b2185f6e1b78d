pub struct S;
impl S { pub fn a(&self) {} }
