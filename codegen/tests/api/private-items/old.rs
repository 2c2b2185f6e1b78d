fn f() {}
struct P;
pub struct S { a: u8 }
impl S { fn g(&self) {} }
