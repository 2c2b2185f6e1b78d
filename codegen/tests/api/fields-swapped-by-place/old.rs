pub struct S(pub u8, pub u16);
