use super::a::S;
impl S { pub fn g(&self) {} }
