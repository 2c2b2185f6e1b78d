mod parts;
pub use parts::inner::{S};
pub fn f(s: S) {}
