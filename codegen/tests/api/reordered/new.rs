pub enum E { B, A }
pub fn f() {}
pub struct A { pub y: u8, pub x: u8 }
