//! What a profiler is put to: the calls of one of them, counted, with nothing measured.
//!
//! ```sh
//! cargo bench -- client --only=ours --calls=20000 --in-flight=16
//! valgrind --tool=callgrind --separate-threads=yes target/benches/release/deps/client-… --only=ours
//! ```

use std::cell::Cell;
use std::net::SocketAddr;
use std::rc::Rc;

use tokio::runtime::Runtime;
use tokio::task::LocalSet;

use crate::callers::{Caller, Hyper, Ours, Reqwest};

/// As the command line says.
pub(crate) struct Profiled {
    caller: String,
    calls: usize,
    in_flight: usize,
}

impl Profiled {
    /// Nothing, where it does not name a caller.
    pub(crate) fn read() -> Option<Self> {
        let value = |name: &str| std::env::args().find_map(|word| Some(word.strip_prefix(name)?.to_owned()));
        let number = |name, usual| value(name).map_or(usual, |text| text.parse().expect("a number"));
        let caller = value("--only=")?;
        Some(Self { caller, calls: number("--calls=", 10_000), in_flight: number("--in-flight=", 1) })
    }

    pub(crate) fn run(&self, runtime: &Runtime, address: SocketAddr) {
        let Self { caller, calls: number, in_flight } = self;
        match caller.as_str() {
            "ours" => calls(runtime, &Rc::new(Ours::new(address)), *number, *in_flight),
            "reqwest" => calls(runtime, &Rc::new(Reqwest::new(address)), *number, *in_flight),
            "hyper" => calls(runtime, &Rc::new(Hyper::new(address)), *number, *in_flight),
            other => panic!("there is no caller `{other}`; there are ours, reqwest and hyper"),
        }
    }
}

/// So many calls, so many at a time.
pub(crate) fn calls<C: Caller + 'static>(runtime: &Runtime, caller: &Rc<C>, number: usize, in_flight: usize) {
    let left = Rc::new(Cell::new(number));
    LocalSet::new().block_on(runtime, async {
        let workers: Vec<_> = (0..in_flight)
            .map(|_| {
                let (caller, left) = (Rc::clone(caller), Rc::clone(&left));
                tokio::task::spawn_local(async move {
                    while let Some(rest) = left.get().checked_sub(1) {
                        left.set(rest);
                        caller.call().await;
                    }
                })
            })
            .collect();
        for worker in workers {
            worker.await.expect("a call does not panic");
        }
    });
}
