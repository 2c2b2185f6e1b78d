pub struct S<T> { a: T }
