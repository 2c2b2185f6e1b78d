pub struct S { pub a: u8, z: u8, b: u8 }
