/// New words.
#[inline]
#[allow(unused)]
pub fn f(b: u8,) -> u8 {
    // twice
    b * 2
}
