pub fn f<T: Clone>(t: T) {}
