pub struct S(pub u16, pub u8);
