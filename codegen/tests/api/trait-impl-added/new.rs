#[derive(Debug, Hash)]
pub struct S;
