//! A buffer for bodies, which hold card numbers: no copy of it outlives it.

use std::io::{self, Write};

use bytes::Bytes;
use portone_ksnet_wire::ROOM;
use zeroize::Zeroize as _;

pub(crate) struct Wiped(Vec<u8>);

impl Wiped {
    pub(crate) fn new() -> Self {
        Self(Vec::with_capacity(ROOM))
    }

    /// The bytes; they are wiped with their last clone.
    pub(crate) fn into_bytes(self) -> Bytes {
        Bytes::from_owner(self)
    }
}

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Wiped {
    fn drop(&mut self) {
        // Nothing was ever written beyond.
        self.0.as_mut_slice().zeroize();
    }
}

impl Wiped {
    /// `Vec` would leave the old bytes behind when it grows.
    #[cold]
    fn grow(&mut self, more: usize) {
        let needed = self.0.len() + more;
        let mut larger = Vec::with_capacity(needed.max(2 * self.0.capacity()));
        larger.extend_from_slice(&self.0);
        drop(std::mem::replace(self, Self(larger)));
    }
}

impl Write for Wiped {
    #[inline]
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    // JSON comes in very small pieces, which are to cost what they cost in a `Vec`.
    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if bytes.len() > self.0.capacity() - self.0.len() {
            self.grow(bytes.len());
        }
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_comes_out_whole_however_much_it_is() {
        let mut buffer = Wiped::new();
        let expected: Vec<u8> = (0..=u8::MAX).cycle().take(10_000).collect();
        for part in expected.chunks(777) {
            buffer.write_all(part).unwrap();
        }
        assert_eq!(buffer.into_bytes(), expected);
    }
}
