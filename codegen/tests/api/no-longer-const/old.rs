pub const fn f() {}
