pub struct S { pub a: u8, pub b: u8, z: u8 }
