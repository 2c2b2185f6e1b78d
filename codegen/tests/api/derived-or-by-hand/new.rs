#[derive(Copy)]
pub struct S;
impl Clone for S { fn clone(&self) -> Self { *self } }
