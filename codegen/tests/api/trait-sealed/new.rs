mod sealed { pub trait Sealed {} }
pub trait T: sealed::Sealed {}
