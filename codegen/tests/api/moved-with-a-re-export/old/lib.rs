mod part;
pub use part::*;
pub fn f(s: S) {}
