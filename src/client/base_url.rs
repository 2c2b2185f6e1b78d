//! Where the API is, checked so that a secret cannot be sent in clear by accident.

use std::fmt;
use std::net::IpAddr;

use reqwest::Url;

/// PortOne's own address.
pub(super) const PORTONE: &str = "https://api.portone.io";

/// An address that the secret may be sent to; paths are put after its own.
#[derive(Clone)]
pub(super) struct BaseUrl(Url);

impl BaseUrl {
    pub(super) fn parse(url: &str) -> Result<Self, InvalidBaseUrl> {
        let url = Url::parse(url)
            .map_err(|_| InvalidBaseUrl("it is not a URL such as `https://api.portone.io`"))?;
        if !url.username().is_empty() || url.password().is_some() {
            Err(InvalidBaseUrl("it has a user name or a password in it"))
        } else if url.query().is_some() || url.fragment().is_some() {
            Err(InvalidBaseUrl("it has a query or a fragment"))
        } else if !matches!(url.scheme(), "https" | "http") {
            Err(InvalidBaseUrl("its scheme is not `https`"))
        } else if url.scheme() == "http" && !is_loopback(&url) {
            Err(InvalidBaseUrl(
                "it is `http`, which would send the API secret and card numbers in clear; use `https`, \
                 or a server on this machine (`localhost`, `127.0.0.1`, `[::1]`)",
            ))
        } else {
            Ok(Self(url))
        }
    }

    /// The URL of a path and a query that are percent-encoded already.
    pub(super) fn at(&self, path: &str, query: &str) -> Url {
        let mut url = self.0.clone();
        match self.0.path().trim_end_matches('/') {
            "" => url.set_path(path),
            before => url.set_path(&[before, path].concat()),
        }
        // It has none of its own.
        if !query.is_empty() {
            url.set_query(Some(query));
        }
        url
    }

    pub(super) fn is_on_this_machine(&self) -> bool {
        is_loopback(&self.0)
    }

    pub(super) fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    pub(super) fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// An address that requests cannot be sent to.
///
/// The address is not shown: it may hold a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidBaseUrl(&'static str);

impl fmt::Display for InvalidBaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the base URL is not usable: {}", self.0)
    }
}

impl std::error::Error for InvalidBaseUrl {}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn https_anywhere_and_http_on_this_machine() {
        for url in [
            "https://api.portone.io",
            "https://proxy.example/portone/",
            "http://localhost:8080",
            "http://127.0.0.1:1",
            "http://127.8.9.10",
            "http://[::1]:80",
        ] {
            assert!(BaseUrl::parse(url).is_ok(), "{url}");
        }
        for url in [
            "http://api.portone.io",
            "http://localhost.example",
            "http://128.0.0.1",
            "http://[::2]",
            "http://localhost@example.com",
            "https://user:password@api.portone.io",
            "https://api.portone.io?x=1",
            "https://api.portone.io#x",
            "ftp://localhost",
            "api.portone.io",
            "",
        ] {
            assert!(BaseUrl::parse(url).is_err(), "{url}");
        }
    }

    #[test]
    fn paths_stand_after_its_own() {
        let url = |base: &str, query| BaseUrl::parse(base).unwrap().at("/payments/a%2Fb", query).to_string();
        assert_eq!(url("https://api.portone.io", ""), "https://api.portone.io/payments/a%2Fb");
        assert_eq!(url("https://proxy.example/v2/", "a=b"), "https://proxy.example/v2/payments/a%2Fb?a=b");
    }
}
