pub struct S<'x, Shop>(pub &'x Shop);
impl<'y, Z> S<'y, Z> where Z: Clone { pub fn f<V>(&'y self, v: V) -> Self { todo() } }
