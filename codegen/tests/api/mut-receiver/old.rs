pub struct S;
impl S { pub fn f(self) {} }
