pub trait T { fn a(&self) {} fn b<X>(&self, x: X) {} }
