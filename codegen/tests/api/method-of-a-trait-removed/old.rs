pub trait T { fn a(&self) {} fn b(&self) {} }
