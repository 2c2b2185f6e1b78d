pub trait T { fn a(&self) -> u8; }
