pub trait Easy {}
pub struct S<T>(T);
impl<T> S<T> { pub fn f(self) where T: Easy {} }
