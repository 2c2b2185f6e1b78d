pub trait T {}
impl T for u16 {}
