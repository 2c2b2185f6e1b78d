pub struct S { a: u8, z: u8 }
