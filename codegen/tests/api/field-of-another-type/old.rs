#[non_exhaustive]
pub struct S { pub a: u8 }
