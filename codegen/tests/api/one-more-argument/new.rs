pub struct S;
impl S { pub fn new(a: u8, b: u8) -> Self { S } }
