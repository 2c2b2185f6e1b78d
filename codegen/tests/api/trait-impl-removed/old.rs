#[derive(Clone, Debug)]
pub struct S;
