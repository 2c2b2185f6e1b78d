pub fn f(a: u8) {}
