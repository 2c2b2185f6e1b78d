//! Where webhooks go, and how.

use std::time::Duration;

use reqwest::Url;

use super::signature::Secret;

/// The URL that webhooks go to, and what PortOne's console would have set about them.
///
/// ```
/// use portone_ksnet_sandbox::{Sandbox, WebhookEndpoint};
///
/// let endpoint = WebhookEndpoint::new("http://127.0.0.1:3000/webhook");
/// let sandbox = Sandbox::builder().webhooks(endpoint).start()?;
/// assert!(sandbox.webhook_secret().is_some_and(|secret| secret.starts_with("whsec_")));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "it is given to `Builder::webhooks`"]
pub struct WebhookEndpoint {
    url: String,
    /// Generated where there is none.
    secrets: Vec<String>,
    version: Version,
    copies: u32,
    resends: u32,
    wait: Duration,
}

/// How a webhook is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookVersion {
    /// Version `2024-04-25`: JSON with `type`, `timestamp` and `data`.
    Version20240425,
    /// Version `2024-01-01` in JSON: `payment_id`, `tx_id`, `status`. It tells nothing of billing keys.
    Version20240101Json,
    /// The same as a form.
    Version20240101Form,
}

pub(crate) use WebhookVersion as Version;

impl WebhookEndpoint {
    /// `http://` and a server on this machine, with a secret that is made when the stand-in starts
    /// ([`Sandbox::webhook_secret`](crate::Sandbox::webhook_secret)).
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            secrets: Vec::new(),
            version: Version::Version20240425,
            copies: 1,
            resends: 5,
            wait: Duration::from_millis(100),
        }
    }

    /// Signs with this secret (`whsec_` and base64). A second one makes a second signature beside the first, as
    /// PortOne does while one secret replaces another.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Writes them as this version; `2024-04-25` where nothing is said.
    pub fn version(mut self, version: WebhookVersion) -> Self {
        self.version = version;
        self
    }

    /// Delivers every webhook a second time, although it was taken: at least once is what PortOne promises.
    pub fn twice(mut self) -> Self {
        self.copies = 2;
        self
    }

    /// How often a webhook is sent again that was not answered with a status of 200 to 299, and after which wait,
    /// which doubles every time. Five times from 100 ms on where nothing is said: PortOne's hours, made short.
    pub fn resends(mut self, times: u32, wait: Duration) -> Self {
        (self.resends, self.wait) = (times, wait);
        self
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

/// An endpoint that was looked at.
pub(crate) struct Endpoint {
    pub(crate) url: Url,
    /// At least one.
    pub(crate) secrets: Vec<Secret>,
    pub(crate) version: Version,
    pub(crate) copies: u32,
    pub(crate) resends: u32,
    pub(crate) wait: Duration,
}

impl Endpoint {
    pub(crate) fn of(given: &WebhookEndpoint) -> Result<Self, String> {
        let url = Url::parse(&given.url).map_err(|error| format!("the URL of webhooks: {error}"))?;
        if url.scheme() != "http" {
            return Err(format!(
                "webhooks go to a server on this machine by `http`, and not by `{}`",
                url.scheme()
            ));
        }
        let secrets = match given.secrets.as_slice() {
            [] => vec![Secret::random()],
            secrets => secrets.iter().map(|secret| Secret::read(secret)).collect::<Result<_, _>>()?,
        };
        Ok(Self {
            url,
            secrets,
            version: given.version,
            copies: given.copies,
            resends: given.resends,
            wait: given.wait,
        })
    }
}
