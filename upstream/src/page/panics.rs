//! A parser that may panic, called without a word on standard error.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// Whether this thread expects a panic, and tells of it in words of its own.
    static EXPECTED: Cell<bool> = const { Cell::new(false) };
}

/// What a call gives; none where it panics. Panics of other threads, and of this one at other times, are told as ever.
pub(super) fn quietly<T>(call: impl FnOnce() -> T) -> Option<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let told = take_hook();
        set_hook(Box::new(move |panic| {
            if !EXPECTED.get() {
                told(panic);
            }
        }));
    });
    let before = EXPECTED.replace(true);
    let given = catch_unwind(AssertUnwindSafe(call));
    EXPECTED.set(before);
    given.ok()
}
