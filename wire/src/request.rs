use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::ser::{Error, Serialize, SerializeMap, Serializer};

use portone_ksnet_rules::{Devices, Fact, Level, Operation as Table, Situation, Value};

use crate::{Channel, Check, Contract, Object, Quoted, Refusal, Violations};

/// Something that can be asked of the channel.
pub trait Operation {
    /// Its paths and rules.
    const TABLE: &'static Table;
}

/// An operation of the browser SDK: it is rendered as JSON for a page, never sent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an operation of PortOne's REST API and cannot be rendered for the browser",
    note = "send it with `Client::send`"
)]
pub trait Browser: Operation {}

/// An operation of the REST API: it is sent by a client, never rendered for a page.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an operation of PortOne's browser SDK and cannot be sent from the server",
    note = "render it with `to_browser_json` and hand it to `PortOne.{Self}` in the page"
)]
pub trait Rest: Operation {
    /// What it answers.
    type Answer: DeserializeOwned;
    /// How it refuses.
    type Error: DeserializeOwned + Refusal + std::fmt::Debug + Send + Sync + 'static;
    /// The HTTP method.
    const METHOD: &'static str;
    /// The path of the URL, with its parameters in braces.
    const PATH: &'static str;
    /// The parameter of the query that carries the request's JSON, where it does not travel in a body. PortOne takes
    /// it in a body as well, which is for JSON that is too long for an address.
    const JSON_QUERY: Option<&'static str> = None;
}

/// The node of a request that stands for the whole of it.
pub const ROOT: u16 = u16::MAX;

/// How many bytes a request is given to be written into: more than a payment takes.
#[doc(hidden)]
pub const ROOM: usize = 1024;

/// A request to the KSNET channel. Made by `#[derive(KsnetRequest)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request to the KSNET channel",
    note = "derive it: `#[derive(KsnetRequest)] #[ksnet(operation = …)]`"
)]
pub trait KsnetRequest {
    /// What is asked for.
    type Operation: Operation;
    /// What the shop has agreed with KSNET: nothing, where it is not said.
    const CONTRACT: Contract = Contract::NONE;
    /// The devices that the request is made for: both, where it is not said.
    const DEVICES: Devices = Devices::BOTH;

    /// What is known to the compiler about each path.
    #[doc(hidden)]
    const KNOWN: Known = Known::Few(&[]);

    /// Decides the rules that compile time left open.
    #[doc(hidden)]
    fn check(&self, check: &mut Check);

    /// Writes the members of the object at `node`, or those of the request itself at [`ROOT`].
    #[doc(hidden)]
    fn members<M: SerializeMap>(&self, node: u16, object: &mut Object<'_, M>) {
        let _ = (node, object);
    }

    /// Writes the object at `node`, or the whole request at [`ROOT`].
    #[doc(hidden)]
    #[inline]
    fn put<S: Serializer>(
        &self,
        node: u16,
        channel: Option<&Channel>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut object = Object::new(serializer, channel);
        self.members(node, &mut object);
        object.end()
    }

    /// The value of a parameter that travels in the URL.
    #[doc(hidden)]
    fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        let _ = name;
        None
    }

    /// Checks what depends on values, with the contract that the request names.
    ///
    /// # Errors
    ///
    /// The rules that are broken. Rules about contracts are skipped where the request says
    /// `contract = RUNTIME`; see [`validate_with`](Self::validate_with).
    fn validate(&self) -> Result<(), Violations> {
        self.validate_with(&Self::CONTRACT)
    }

    /// Checks what depends on values, with a contract known at run time.
    ///
    /// # Errors
    ///
    /// The rules that are broken.
    fn validate_with(&self, contract: &Contract) -> Result<(), Violations> {
        let violations = run::<Self>(self, contract, Level::Error);
        if violations.is_empty() { Ok(()) } else { Err(violations) }
    }

    /// What KSNET takes but ignores, or what is doubtful, in this very request.
    fn warnings(&self) -> Violations {
        run::<Self>(self, &Self::CONTRACT, Level::Warn)
    }

    /// The JSON for the function of PortOne's browser SDK that has the operation's name, checked first.
    ///
    /// The JSON is for an answer of `application/json` or a JavaScript file. For JSON inside an HTML page take
    /// [`to_script_json`](Self::to_script_json); for indented JSON hand [`view`](Self::view) to serde.
    ///
    /// # Errors
    ///
    /// The rules that are broken, or what a field's own `Serialize` refused.
    fn to_browser_json(&self, channel: &Channel) -> Result<String, RenderError>
    where
        Self: Sized,
        Self::Operation: Browser,
    {
        self.validate().map_err(RenderError::Rules)?;
        self.view(Some(channel)).to_json().map_err(RenderError::Json)
    }

    /// The same JSON for the inside of an HTML `<script>`: nothing in a value can end the script or the line.
    ///
    /// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u003c` and so on, which JSON and JavaScript read as the
    /// same characters. It is still JSON, and no HTML attribute.
    ///
    /// # Errors
    ///
    /// The rules that are broken, or what a field's own `Serialize` refused.
    fn to_script_json(&self, channel: &Channel) -> Result<String, RenderError>
    where
        Self: Sized,
        Self::Operation: Browser,
    {
        self.to_browser_json(channel).map(|json| script_safe(&json))
    }

    /// The request as serde sees it: PortOne's JSON, unchecked, with the ids of `channel` filled in where
    /// the request has none.
    fn view<'a>(&'a self, channel: Option<&'a Channel>) -> View<'a, Self>
    where
        Self: Sized,
    {
        View { request: self, channel }
    }
}

/// What is known to the compiler about the paths of a request.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Known {
    /// Paths with what is known about them; nothing stands at the others.
    Few(&'static [(u16, Fact<'static>)]),
    /// The same, where what stands at them is text.
    Texts(&'static [(u16, &'static str)]),
    /// The request has mistakes of its own, and nothing more is to be said of it.
    StandIn,
    /// Every path.
    All(&'static [Option<Fact<'static>>]),
}

impl Known {
    /// Whether the request has mistakes of its own.
    #[must_use]
    pub const fn is_stand_in(&self) -> bool {
        matches!(self, Self::StandIn)
    }

    /// What the compiler knows about the path, if anything stands there.
    const fn at(&self, path: u16) -> Option<Fact<'static>> {
        match self {
            Self::StandIn => None,
            Self::All(all) => all[path as usize],
            Self::Few(few) => {
                let (mut found, mut i) = (None, 0);
                while i < few.len() {
                    if few[i].0 == path {
                        found = Some(few[i].1);
                    }
                    i += 1;
                }
                found
            }
            Self::Texts(texts) => {
                let (mut found, mut i) = (None, 0);
                while i < texts.len() {
                    if texts[i].0 == path {
                        found = Some(Fact::Known(Value::Text(texts[i].1)));
                    }
                    i += 1;
                }
                found
            }
        }
    }

    /// Whether this very value stands at the path, as the compiler knows it.
    #[must_use]
    pub const fn is(&self, path: u16, value: Value<'_>) -> bool {
        match self.at(path) {
            Some(Fact::Known(known)) => known.same(value),
            _ => false,
        }
    }

    /// Whether something may stand at one of the paths from `first` to before `end`.
    #[must_use]
    pub const fn gives(&self, first: u16, end: u16) -> bool {
        let mut path = first;
        while path < end {
            if self.at(path).is_some() {
                return true;
            }
            path += 1;
        }
        false
    }
}

macro_rules! pointers {
    ($($ty:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: KsnetRequest> KsnetRequest for $ty {
            type Operation = T::Operation;
            const CONTRACT: Contract = T::CONTRACT;
            const DEVICES: Devices = T::DEVICES;
            const KNOWN: Known = T::KNOWN;

            fn check(&self, check: &mut Check) {
                (**self).check(check);
            }

            fn put<S: Serializer>(
                &self,
                node: u16,
                channel: Option<&Channel>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                (**self).put(node, channel, serializer)
            }

            fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
                (**self).parameter(name)
            }
        }
    )*};
}

pointers!(&T, Box<T>, Rc<T>, Arc<T>);

/// JSON that can stand in an HTML `<script>`. These characters occur inside strings alone.
fn script_safe(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        safe.push_str(match letter {
            '<' => "\\u003c",
            '>' => "\\u003e",
            '&' => "\\u0026",
            '\u{2028}' => "\\u2028",
            '\u{2029}' => "\\u2029",
            other => {
                safe.push(other);
                continue;
            }
        });
    }
    safe
}

fn run<R: KsnetRequest + ?Sized>(request: &R, contract: &Contract, level: Level) -> Violations {
    let situation =
        Situation { devices: R::DEVICES, contracts: contract.held(), declared: contract.declared() };
    let mut check = Check::new(<R::Operation as Operation>::TABLE, situation, level);
    request.check(&mut check);
    check.finish()
}

/// Why a request could not be rendered.
#[non_exhaustive]
pub enum RenderError {
    /// It breaks rules.
    Rules(Violations),
    /// A field of free-form JSON (`customData`) could not be written by its own `Serialize`.
    Json(serde_json::Error),
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rules(violations) => violations.fmt(f),
            Self::Json(error) => {
                write!(f, "a field could not be written as JSON: {}", Quoted(&error.to_string()))
            }
        }
    }
}

impl fmt::Debug for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rules(violations) => f.debug_tuple("Rules").field(violations).finish(),
            Self::Json(error) => f.debug_tuple("Json").field(&Quoted(&error.to_string())).finish(),
        }
    }
}

impl std::error::Error for RenderError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Rules(violations) => Some(violations),
            Self::Json(error) => Some(error),
        }
    }
}

/// A request as PortOne's JSON.
pub struct View<'a, R: ?Sized> {
    request: &'a R,
    channel: Option<&'a Channel>,
}

impl<R: KsnetRequest> View<'_, R> {
    /// The JSON in memory that most requests need no more of.
    fn to_json(&self) -> Result<String, serde_json::Error> {
        let mut json = Vec::with_capacity(ROOM);
        serde_json::to_writer(&mut json, self)?;
        String::from_utf8(json).map_err(Error::custom)
    }
}

impl<R: KsnetRequest> Serialize for View<'_, R> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.request.put(ROOT, self.channel, serializer)
    }
}

/// One object inside a request.
pub struct Member<'a, R: ?Sized> {
    request: &'a R,
    node: u16,
    channel: Option<&'a Channel>,
}

impl<'a, R: KsnetRequest + ?Sized> Member<'a, R> {
    /// The object at `node`, with the ids of `channel` filled in where they lie in it.
    pub fn new(request: &'a R, node: u16, channel: Option<&'a Channel>) -> Self {
        Self { request, node, channel }
    }
}

impl<R: KsnetRequest> Serialize for Member<'_, R> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.request.put(self.node, self.channel, serializer)
    }
}

/// The operation of a request that could not be made out: its own error says what is wrong, and no other does.
#[doc(hidden)]
pub enum Anything {}

impl Operation for Anything {
    const TABLE: &'static Table = &Table {
        name: "",
        surface: portone_ksnet_rules::Surface::Browser,
        paths: &[],
        rules: &[],
        pay_method: None,
        currency: None,
        from_channel: &[],
    };
}

impl Browser for Anything {}

impl Rest for Anything {
    type Answer = crate::Nothing;
    type Error = crate::Nothing;
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/";
}

/// The devices that a request is made for.
#[doc(hidden)]
pub const fn devices_of<R: KsnetRequest>(_: &R) -> Devices {
    R::DEVICES
}

/// The text of a fact, as a parameter of a URL.
#[doc(hidden)]
#[must_use]
pub fn parameter(fact: Fact<'_>) -> Option<Cow<'static, str>> {
    match fact {
        Fact::Known(Value::Text(text)) => Some(Cow::Owned(text.to_owned())),
        Fact::Known(value) => Some(Cow::Owned(value.to_string())),
        _ => None,
    }
}
