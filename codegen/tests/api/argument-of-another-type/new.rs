pub fn f(a: u16) {}
