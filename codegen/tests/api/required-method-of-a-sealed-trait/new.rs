mod sealed { pub trait Sealed {} }
pub trait T: sealed::Sealed { fn a(&self); fn b(&self); }
