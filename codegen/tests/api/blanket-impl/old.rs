pub trait T {}
pub trait U {}
