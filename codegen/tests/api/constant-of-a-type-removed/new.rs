pub struct S;
impl S {}
