#[cfg(any(rust_analyzer, test))]
pub mod editor { pub fn f() {} }
pub fn g() {}
