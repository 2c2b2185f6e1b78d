pub struct S { a: u8 }
