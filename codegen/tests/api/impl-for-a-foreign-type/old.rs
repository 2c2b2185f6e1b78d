pub trait T {}
impl T for u8 {}
impl T for u16 {}
