//! The KSNET capability matrix as tables.
