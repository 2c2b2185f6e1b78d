//! Derives of portone-ksnet.
