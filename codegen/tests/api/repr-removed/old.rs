#[repr(transparent)]
pub struct S(pub u8);
