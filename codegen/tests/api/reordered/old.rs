pub struct A { pub x: u8, pub y: u8 }
pub fn f() {}
pub enum E { A, B }
