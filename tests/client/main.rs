//! What the client sends, what it makes of what comes back, and what it keeps to itself.

#[cfg(feature = "blocking")]
mod blocking;
mod by_hand;
mod credentials;
mod faults;
mod ids;
mod keys;
mod operations;
mod resume;
mod retries;
mod secrets;
mod server;
mod settings;
mod shop;
mod soak;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
#[cfg(feature = "tracing")]
mod trace;
