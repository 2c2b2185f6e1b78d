//! Types and operations of the KSNET channel.
