//! Lists, fetched part by part as they are read.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use portone_ksnet_wire::rules::Devices;
use portone_ksnet_wire::{
    Channel, Check, Contract, KsnetRequest, Listing, Operation, ROOT, Remainder, Rest, Turn,
};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

use crate::client::{Answering, Client};
use crate::error::Error;

impl Client {
    /// Every item of a list, from the part that the request asks for to the end; each further part is asked
    /// for when the items before it have been taken.
    ///
    /// The list is read as it is at the time: what is added or changes its place between two parts may come
    /// twice or not at all. For accounts, name a period that is over.
    ///
    /// ```no_run
    /// use portone_ksnet::{Client, KsnetRequest};
    ///
    /// /// The payments of a day.
    /// #[derive(KsnetRequest)]
    /// #[ksnet(operation = getAllPaymentsByCursor)]
    /// struct Payments<'a> {
    ///     from: &'a str,
    ///     until: &'a str,
    ///     size: u32,
    /// }
    ///
    /// # async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let day = Payments { from: "2026-08-06T00:00:00+09:00", until: "2026-08-07T00:00:00+09:00", size: 500 };
    /// let mut payments = client.items(&day);
    /// while let Some(item) = payments.next().await {
    ///     println!("{:?}", item?.payment.id());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<'a, R>(&self, request: &'a R) -> Items<'a, R>
    where
        R: KsnetRequest,
        R::Operation: Listing,
    {
        Items {
            client: self.clone(),
            request,
            next: Position::AsAsked,
            ready: Vec::new().into_iter(),
            asking: None,
            state: State::Open,
            cursors: HashSet::new(),
        }
    }
}

/// The items of a list, from [`Client::items`]. It is a [`Stream`], too.
///
/// After an error it ends. The part that could not be had is asked for again after
/// [`ask_again`](Self::ask_again).
pub struct Items<'a, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    client: Client,
    request: &'a R,
    next: Position,
    ready: std::vec::IntoIter<<R::Operation as Listing>::Item>,
    asking: Option<Answering<R::Operation>>,
    state: State,
    /// The cursors that were asked with: one that comes back would lead round in a circle.
    cursors: HashSet<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Position {
    /// Where the request says, or at the beginning.
    AsAsked,
    Page(i32),
    Cursor(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    /// The last part was had.
    Ended,
    /// The part was not had, for a reason that may pass.
    Interrupted,
}

type Failure<R> = ListError<<R as KsnetRequest>::Operation>;
type Item<R> = Result<<<R as KsnetRequest>::Operation as Listing>::Item, Failure<R>>;

impl<R> Items<'_, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    /// The next item, or none at the end. Dropped before it is ready, it loses nothing.
    ///
    /// # Errors
    ///
    /// Where a part could not be had, or the parts do not make a list.
    pub async fn next(&mut self) -> Option<Item<R>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// After an error, asks for the same part once more. Nothing is done where there was no error, or where the
    /// parts did not make a list.
    pub fn ask_again(&mut self) {
        if self.state == State::Interrupted {
            self.state = State::Open;
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Item<R>>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            if self.state != State::Open {
                return Poll::Ready(None);
            }
            let mut asking = self.asking.take().unwrap_or_else(|| self.ask());
            let Poll::Ready(answer) = Pin::new(&mut asking).poll(context) else {
                self.asking = Some(asking);
                return Poll::Pending;
            };
            match answer {
                Ok(answer) => {
                    if let Err(problem) = self.take(answer) {
                        self.state = State::Ended;
                        let operation = <R::Operation as Operation>::TABLE.name;
                        let broken = ListError::Broken(BrokenList { operation, problem });
                        return Poll::Ready(Some(Err(broken)));
                    }
                }
                Err(error) => {
                    self.state = State::Interrupted;
                    return Poll::Ready(Some(Err(ListError::Call(Box::new(error)))));
                }
            }
        }
    }

    /// Asks for the next part.
    fn ask(&self) -> Answering<R::Operation> {
        self.client.send(&Turned { request: self.request, position: &self.next }).prepare()
    }

    /// The next item where it needs no waiting, and otherwise why it could not be waited for.
    #[cfg(feature = "blocking")]
    pub(crate) fn next_inside_runtime(&mut self) -> Option<Item<R>> {
        if let Some(item) = self.ready.next() {
            return Some(Ok(item));
        }
        if self.state != State::Open {
            return None;
        }
        self.state = State::Interrupted;
        let asking = self.asking.take().unwrap_or_else(|| self.ask());
        Some(Err(ListError::Call(Box::new(asking.not_sent_inside_runtime()))))
    }

    fn take(&mut self, answer: <R::Operation as Rest>::Answer) -> Result<(), Problem> {
        let part = R::Operation::part(answer);
        let next = match part.rest {
            Remainder::Page { number, size, total } => {
                self.next_page(number, size, total, part.items.is_empty())?
            }
            Remainder::Cursor(cursor) => self.next_cursor(cursor)?,
        };
        match next {
            Some(next) => self.next = next,
            None => self.state = State::Ended,
        }
        self.ready = part.items.into_iter();
        Ok(())
    }

    /// The page after this one, if the server means what it says.
    fn next_page(
        &self,
        number: i32,
        size: i32,
        total: i32,
        is_empty: bool,
    ) -> Result<Option<Position>, Problem> {
        let asked = match &self.next {
            Position::Page(asked) => *asked,
            Position::AsAsked | Position::Cursor(_) => self.first_page(),
        };
        if number != asked {
            return Err(Problem::AnotherPage { asked, got: number });
        }
        if number < 0 || size < 1 || total < 0 {
            return Err(Problem::Impossible { number, size, total });
        }
        let before = i64::from(number) * i64::from(size);
        if is_empty && before < i64::from(total) {
            return Err(Problem::EmptyPage { number, total });
        }
        let more = before + i64::from(size) < i64::from(total);
        Ok(number.checked_add(1).filter(|_| more).map(Position::Page))
    }

    /// The page that the request asks for itself.
    fn first_page(&self) -> i32 {
        let json = serde_json::to_value(self.request.view(None)).unwrap_or_default();
        json["page"]["number"].as_i64().and_then(|number| i32::try_from(number).ok()).unwrap_or(0)
    }

    fn next_cursor(&mut self, cursor: Option<String>) -> Result<Option<Position>, Problem> {
        let Some(cursor) = cursor else { return Ok(None) };
        if cursor.is_empty() {
            return Err(Problem::EmptyCursor);
        }
        if !self.cursors.insert(cursor.clone()) {
            return Err(Problem::SameCursor);
        }
        Ok(Some(Position::Cursor(cursor)))
    }
}

/// Nothing in it is ever pinned: the call on its way is on the heap.
impl<R> Unpin for Items<'_, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
}

impl<R> Stream for Items<'_, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    type Item = Item<R>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Item<R>>> {
        self.poll_item(context)
    }
}

impl<R> fmt::Debug for Items<'_, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &<R::Operation as Operation>::TABLE.name)
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}

/// A request for another part of the list than it asks for itself.
struct Turned<'a, R> {
    request: &'a R,
    position: &'a Position,
}

impl<R> KsnetRequest for Turned<'_, R>
where
    R: KsnetRequest,
    R::Operation: Listing,
{
    type Operation = R::Operation;
    const CONTRACT: Contract = R::CONTRACT;
    const DEVICES: Devices = R::DEVICES;

    fn check(&self, check: &mut Check) {
        self.request.check(check);
    }

    fn put<S: Serializer>(
        &self,
        _: u16,
        channel: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let view = self.request.view(channel);
        let (at, value): (&[&str], Value) = match (self.position, R::Operation::TURN) {
            (Position::Page(number), Turn::Page) => (&["page", "number"], (*number).into()),
            (Position::Cursor(cursor), Turn::Cursor) => (&["cursor"], cursor.as_str().into()),
            _ => return self.request.put(ROOT, channel, serializer),
        };
        let mut json = serde_json::to_value(view).map_err(S::Error::custom)?;
        let mut place = &mut json;
        for name in at {
            let Value::Object(members) = place else {
                return Err(S::Error::custom("a request for a part of a list must be an object"));
            };
            place = members.entry(*name).or_insert_with(|| Value::Object(serde_json::Map::new()));
        }
        *place = value;
        json.serialize(serializer)
    }

    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        self.request.parameter(name)
    }
}

/// Why the next item of a list could not be had.
#[non_exhaustive]
pub enum ListError<O: Rest> {
    /// A part of it was refused, or there was no answer.
    Call(Box<Error<O>>),
    /// The parts do not make a list.
    Broken(BrokenList),
}

impl<O: Rest> fmt::Debug for ListError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => fmt::Debug::fmt(error, f),
            Self::Broken(broken) => fmt::Debug::fmt(broken, f),
        }
    }
}

impl<O: Rest> fmt::Display for ListError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => fmt::Display::fmt(error, f),
            Self::Broken(broken) => fmt::Display::fmt(broken, f),
        }
    }
}

impl<O: Rest> std::error::Error for ListError<O> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            Self::Broken(_) => None,
        }
    }
}

/// The parts that a server gave do not make a list: reading on would give items twice, or never end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenList {
    operation: &'static str,
    problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    AnotherPage { asked: i32, got: i32 },
    Impossible { number: i32, size: i32, total: i32 },
    EmptyPage { number: i32, total: i32 },
    EmptyCursor,
    SameCursor,
}

impl fmt::Display for BrokenList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the list of `{}` cannot be read on: ", self.operation)?;
        match self.problem {
            Problem::AnotherPage { asked, got } => {
                write!(f, "page {asked} was asked for, and page {got} came")
            }
            Problem::Impossible { number, size, total } => {
                write!(f, "page {number} is said to have {size} of {total} items")
            }
            Problem::EmptyPage { number, total } => {
                write!(f, "page {number} is empty, and there are said to be {total} items")
            }
            Problem::EmptyCursor => f.write_str("the last item has an empty cursor"),
            Problem::SameCursor => f.write_str("its cursor leads back to a part that was read before"),
        }?;
        f.write_str("; begin again, and tell PortOne if it stays so")
    }
}

impl std::error::Error for BrokenList {}
