#[cfg_attr(feature = "ko", deprecated(note = "x"))]
pub fn f() {}
