pub struct S { pub a: u8 }
