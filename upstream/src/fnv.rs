//! Numbers that stand for bytes, the same on every machine and in every version.

/// FNV-1a in 64 bits: nobody forges a source to hide a change from its own maintainer.
pub(crate) fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The same in sixteen hexadecimal digits.
pub(crate) fn digits(bytes: &[u8]) -> String {
    format!("{:016x}", number(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of its authors: locks hold such numbers, so that they may never become others.
    #[test]
    fn it_is_fnv_1a() {
        assert_eq!(digits(b""), "cbf29ce484222325");
        assert_eq!(digits(b"a"), "af63dc4c8601ec8c");
        assert_eq!(number(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
