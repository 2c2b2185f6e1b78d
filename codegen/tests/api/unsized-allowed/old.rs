pub fn f<T>(t: &T) {}
