mod a;
pub use a::S;
