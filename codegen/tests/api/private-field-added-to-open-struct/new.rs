pub struct S { pub a: u8, b: u8 }
