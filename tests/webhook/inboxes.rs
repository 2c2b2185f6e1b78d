//! That a webhook is handled once: in memory, and in the example's database.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use portone_ksnet::reqwest::StatusCode;
use portone_ksnet::webhook::{Claim, Inbox, MemoryInbox, Once, OnceError, Ticket};
use rusqlite::Connection;

use crate::shop::{Watch, webhook};
use crate::sqlite::SqliteInbox;

const LEASE: u64 = SqliteInbox::LEASE.as_secs();
const KEEP: u64 = SqliteInbox::KEEP.as_secs();

fn memory(watch: &Watch) -> MemoryInbox {
    MemoryInbox::new().lease(SqliteInbox::LEASE).keep(SqliteInbox::KEEP).clock(watch.read())
}

fn database(watch: &Watch) -> SqliteInbox {
    SqliteInbox::new(Connection::open_in_memory().unwrap(), watch.read()).unwrap()
}

async fn granted(inbox: &impl Inbox, id: &str) -> Ticket {
    match inbox.claim(&webhook(id)).await.unwrap() {
        Claim::Granted(ticket) => ticket,
        other => panic!("{id}: {other:?}"),
    }
}

/// Runs a statement on a new inbox of either kind.
macro_rules! of_both {
    ($($name:ident => $statement:path;)*) => {
        mod in_memory {
            $(#[tokio::test] async fn $name() {
                let watch = super::Watch::new();
                $statement(super::memory(&watch), watch).await;
            })*
        }
        mod in_a_database {
            $(#[tokio::test] async fn $name() {
                let watch = super::Watch::new();
                $statement(super::database(&watch), watch).await;
            })*
        }
    };
}

of_both! {
    one_has_a_webhook_at_a_time => super::one_has_it_at_a_time;
    what_is_done_is_not_given_again => super::done_is_for_good;
    what_failed_is_given_again_at_once => super::failed_is_free;
    who_crashes_keeps_it_for_the_lease => super::a_crash_ends_with_the_lease;
    who_was_overtaken_can_neither_end_it_nor_give_it_back => super::overtaken;
    who_is_late_and_not_overtaken_can_end_it => super::late;
    work_is_done_once_and_answered_so => super::once;
    work_that_is_given_up_is_done_later => super::given_up;
    every_history_agrees_with_a_model => super::history;
}

async fn one_has_it_at_a_time(inbox: impl Inbox, _: Watch) {
    let _ticket = granted(&inbox, "a").await;
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Busy);
    assert_eq!(granted(&inbox, "b").await.id(), "b", "another webhook is another matter");
    granted(&inbox, "A").await;
}

async fn done_is_for_good(inbox: impl Inbox, watch: Watch) {
    let ticket = granted(&inbox, "a").await;
    assert!(inbox.done(&ticket).await.unwrap());
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Done);
    assert!(inbox.done(&ticket).await.unwrap(), "said twice, it is done");
    inbox.failed(&ticket).await.unwrap();
    watch.pass(KEEP - 1);
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Done);
    watch.pass(1);
    granted(&inbox, "a").await;
}

async fn failed_is_free(inbox: impl Inbox, _: Watch) {
    let first = granted(&inbox, "a").await;
    inbox.failed(&first).await.unwrap();
    assert!(!inbox.done(&first).await.unwrap(), "given back, it is not the first one's any more");
    let second = granted(&inbox, "a").await;
    assert_ne!(first, second);
    inbox.failed(&first).await.unwrap();
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Busy, "it was no longer the first one's");
    assert!(!inbox.done(&first).await.unwrap());
    assert!(inbox.done(&second).await.unwrap());
}

async fn a_crash_ends_with_the_lease(inbox: impl Inbox, watch: Watch) {
    granted(&inbox, "a").await;
    watch.pass(LEASE - 1);
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Busy);
    watch.pass(1);
    granted(&inbox, "a").await;
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Busy);
}

async fn overtaken(inbox: impl Inbox, watch: Watch) {
    let slow = granted(&inbox, "a").await;
    watch.pass(LEASE);
    let quick = granted(&inbox, "a").await;
    assert!(!inbox.done(&slow).await.unwrap());
    inbox.failed(&slow).await.unwrap();
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Busy);
    assert!(inbox.done(&quick).await.unwrap());
    assert!(!inbox.done(&slow).await.unwrap());
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Done);
}

async fn late(inbox: impl Inbox, watch: Watch) {
    let ticket = granted(&inbox, "a").await;
    watch.pass(2 * LEASE);
    assert!(inbox.done(&ticket).await.unwrap());
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Done);
}

async fn once(inbox: impl Inbox, watch: Watch) {
    let begun = &AtomicU32::new(0);
    let work = |result: Result<(), &'static str>| async move {
        begun.fetch_add(1, Ordering::SeqCst);
        result
    };
    let times = || begun.load(Ordering::SeqCst);
    let webhook = webhook("a");

    let failed = inbox.once(&webhook, work(Err("no connection"))).await.unwrap_err();
    assert!(matches!(failed, OnceError::Work("no connection")), "{failed:?}");
    let now = inbox.once(&webhook, work(Ok(()))).await.unwrap();
    assert_eq!((now, now.status(), times()), (Once::Now(()), StatusCode::OK, 2));
    let again = inbox.once(&webhook, work(Ok(()))).await.unwrap();
    assert_eq!((again, again.status(), times()), (Once::Before, StatusCode::OK, 2));

    let other = crate::shop::webhook("b");
    granted(&inbox, "b").await;
    let busy = inbox.once(&other, work(Ok(()))).await.unwrap();
    // Not 200: the one who has it may fail, and PortOne would not send it again.
    assert_eq!((busy, busy.status(), times()), (Once::Busy, StatusCode::CONFLICT, 2));

    watch.pass(LEASE);
    let overtaken = inbox.once(&other, async {
        watch.pass(LEASE);
        granted(&inbox, "b").await;
        Ok::<_, &str>(())
    });
    assert!(matches!(overtaken.await, Err(OnceError::Overtaken)));
}

async fn given_up(inbox: impl Inbox, watch: Watch) {
    let webhook = webhook("a");
    {
        let endless = inbox.once(&webhook, std::future::pending::<Result<(), &str>>());
        assert!(tokio::time::timeout(Duration::from_millis(5), endless).await.is_err());
    }
    assert_eq!(inbox.once(&webhook, async { Ok::<_, &str>(()) }).await.unwrap(), Once::Busy);
    watch.pass(LEASE);
    assert_eq!(inbox.once(&webhook, async { Ok::<_, &str>(()) }).await.unwrap(), Once::Now(()));
}

/// Three webhooks, every step by chance, against the rules written plainly.
async fn history(inbox: impl Inbox, watch: Watch) {
    #[derive(Clone, Default)]
    struct Model {
        holder: Option<Ticket>,
        done: bool,
        until: u64,
    }
    let mut models = vec![Model::default(); 3];
    let mut tickets: Vec<(usize, Ticket)> = Vec::new();
    let (mut now, mut seed) = (0_u64, 88_172_645_463_325_252_u64);
    let mut grants = 0;
    for _ in 0..3000 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let place = usize::try_from(seed >> 8 & 0xff).unwrap() % 3;
        let pick = usize::try_from(seed >> 16 & 0xffff).unwrap();
        match seed % 8 {
            0..=2 => {
                let model = &mut models[place];
                let claim = inbox.claim(&webhook(["a", "b", "c"][place])).await.unwrap();
                if now < model.until {
                    assert_eq!(claim, if model.done { Claim::Done } else { Claim::Busy });
                    continue;
                }
                let Claim::Granted(ticket) = claim else { panic!("{claim:?} at {now}") };
                assert!(!tickets.contains(&(place, ticket.clone())), "{ticket:?} was another's");
                *model = Model { holder: Some(ticket.clone()), done: false, until: now + LEASE };
                tickets.push((place, ticket));
                grants += 1;
            }
            step @ 3..=5 if !tickets.is_empty() => {
                // One of the last, so that it matters.
                let (place, ticket) = tickets[tickets.len() - 1 - pick % tickets.len().min(6)].clone();
                let model = &mut models[place];
                let holds = model.holder.as_ref() == Some(&ticket);
                if step == 3 {
                    inbox.failed(&ticket).await.unwrap();
                    if holds && !model.done {
                        *model = Model::default();
                    }
                } else {
                    assert_eq!(inbox.done(&ticket).await.unwrap(), holds, "{ticket:?}");
                    if holds {
                        *model = Model { done: true, until: now + KEEP, ..model.clone() };
                    }
                }
            }
            _ => {
                let seconds = [1, LEASE / 2, LEASE, KEEP][pick % 4];
                watch.pass(seconds);
                now += seconds;
            }
        }
    }
    assert!(grants > 300, "{grants}");
}

/// Many threads, each with every webhook, and work that often fails: in the end each is done once.
async fn storm<I: Inbox + Send + 'static>(inboxes: Vec<I>) {
    const WEBHOOKS: usize = 20;
    let inboxes: Vec<_> = inboxes.into_iter().map(Arc::new).collect();
    let done: Arc<Vec<AtomicU32>> = Arc::new((0..WEBHOOKS).map(|_| AtomicU32::new(0)).collect());
    let attempts: Vec<_> = (0..WEBHOOKS * 16)
        .map(|attempt| {
            let (inbox, done) = (Arc::clone(&inboxes[attempt % inboxes.len()]), Arc::clone(&done));
            tokio::spawn(async move {
                let (place, round) = (attempt % WEBHOOKS, attempt / WEBHOOKS);
                let webhook = webhook(&format!("msg_{place}"));
                let work = async {
                    tokio::task::yield_now().await;
                    if (place + round) % 3 == 0 {
                        return Err("no connection");
                    }
                    done[place].fetch_add(1, Ordering::SeqCst);
                    Ok(())
                };
                match inbox.once(&webhook, work).await {
                    Ok(_) | Err(OnceError::Work(_)) => {}
                    Err(error) => panic!("{error}"),
                }
            })
        })
        .collect();
    for attempt in attempts {
        attempt.await.unwrap();
    }
    let inbox = &inboxes[0];
    for (place, done) in done.iter().enumerate() {
        let times = done.load(Ordering::SeqCst);
        let claim = inbox.claim(&webhook(&format!("msg_{place}"))).await.unwrap();
        assert!(times <= 1, "msg_{place} was handled {times} times");
        assert_eq!(claim == Claim::Done, times == 1, "msg_{place}: {claim:?}");
    }
    assert!(done.iter().any(|done| done.load(Ordering::SeqCst) == 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_threads_handle_each_once_in_memory() {
    storm(vec![memory(&Watch::new())]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_connections_handle_each_once_in_a_database() {
    let file = std::env::temp_dir().join(format!("portone-ksnet-inbox-{}.sqlite", std::process::id()));
    let watch = Watch::new();
    let open = || SqliteInbox::new(Connection::open(&file).unwrap(), watch.read()).unwrap();
    let inboxes = (0..3).map(|_| open()).collect();
    storm(inboxes).await;
    std::fs::remove_file(&file).unwrap();
}

/// What the shop stores and that the webhook is done are one: neither is lost, and neither is there alone.
#[tokio::test]
async fn work_in_the_database_is_stored_with_the_inbox_or_not_at_all() {
    let watch = Watch::new();
    let inbox = database(&watch);
    inbox.connection().execute_batch("CREATE TABLE orders (id TEXT PRIMARY KEY) STRICT").unwrap();
    let insert = |orders: &rusqlite::Transaction<'_>| orders.execute("INSERT INTO orders VALUES ('tea')", []);
    let orders = || {
        let connection = inbox.connection();
        connection.query_row("SELECT count(*) FROM orders", [], |row| row.get::<_, i64>(0)).unwrap()
    };

    let slow = granted(&inbox, "a").await;
    watch.pass(LEASE);
    let ticket = granted(&inbox, "a").await;
    assert!(!inbox.settle(&slow, |transaction| insert(transaction).map(drop)).unwrap());
    assert_eq!(orders(), 0, "who was overtaken stores nothing");

    let broken = inbox.settle(&ticket, |transaction| {
        insert(transaction)?;
        transaction.execute("INSERT INTO nowhere VALUES (1)", []).map(drop)
    });
    assert!(broken.is_err());
    assert_eq!(orders(), 0, "half of the work is none of it");
    assert_eq!(inbox.claim(&webhook("a")).await.unwrap(), Claim::Busy, "and the webhook is not done");

    assert!(inbox.settle(&ticket, |transaction| insert(transaction).map(drop)).unwrap());
    assert_eq!((orders(), inbox.claim(&webhook("a")).await.unwrap()), (1, Claim::Done));
}

#[tokio::test]
async fn memory_does_not_grow_without_end() {
    let watch = Watch::new();
    let inbox = memory(&watch).keep(Duration::from_secs(60)).lease(Duration::from_secs(10));
    for number in 0..20_000 {
        let ticket = granted(&inbox, &format!("msg_{number}")).await;
        if number % 3 > 0 {
            inbox.done(&ticket).await.unwrap();
        }
        if number % 10 == 0 {
            watch.pass(1);
        }
    }
    // Of 600 a minute, and twice that until they are sought.
    assert!(inbox.len() < 2500, "{}", inbox.len());
    assert!(!inbox.is_empty());
}
