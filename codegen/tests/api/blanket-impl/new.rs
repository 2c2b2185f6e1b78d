pub trait T {}
pub trait U {}
impl<X: U> T for X {}
