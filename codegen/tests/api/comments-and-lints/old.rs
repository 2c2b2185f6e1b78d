/// Old.
#[allow(dead_code)]
pub fn f(a: u8) -> u8 { a }
