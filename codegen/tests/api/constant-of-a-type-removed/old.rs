pub struct S;
impl S { pub const A: u8 = 1; }
