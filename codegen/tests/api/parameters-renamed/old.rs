pub struct S<'a, T>(pub &'a T);
impl<'a, T: Clone> S<'a, T> { pub fn f<U>(&'a self, u: U) -> S<'a, T> { todo() } }
