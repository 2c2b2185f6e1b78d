pub struct S(u8);
