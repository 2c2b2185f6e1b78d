pub struct A;
pub struct B;
pub type T = A;
