//! Expands items made of arbitrary bytes, as `macros/expand/tests/never.rs` does with fewer.
#![no_main]

#[path = "../../macros/expand/tests/never/item.rs"]
mod item;
#[allow(dead_code, reason = "how an item came out is nothing to a fuzzer")]
#[path = "../../macros/expand/tests/never/judge.rs"]
mod judge;
#[path = "../../macros/expand/tests/never/pieces.rs"]
mod pieces;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = judge::judge(&item::from_bytes(bytes));
    // Otherwise every item that was ever parsed is kept, for its places.
    proc_macro2::extra::invalidate_current_thread_spans();
});
