#[non_exhaustive]
pub struct S { pub a: Option<u8> }
