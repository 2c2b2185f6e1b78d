pub fn f() -> Option<u8> { None }
