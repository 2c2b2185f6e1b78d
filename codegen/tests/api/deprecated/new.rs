#[deprecated(note = "use g")]
pub fn f() {}
