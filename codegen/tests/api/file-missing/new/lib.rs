pub mod gone;
pub fn f() {}
