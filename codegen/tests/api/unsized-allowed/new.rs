pub fn f<T: ?Sized>(t: &T) {}
