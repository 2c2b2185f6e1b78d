pub struct S<'a> { a: &'a u8 }
