pub struct S<T>(T);
impl<T: Clone> Clone for S<T> { fn clone(&self) -> Self { todo() } }
