pub struct S<T = u8> { a: T }
