// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetAllPaymentsByCursor<'a> {
    /// A request with what every one must have.
    ///
    #[inline]
    pub fn new() -> GetAllPaymentsByCursor<'a> {
        GetAllPaymentsByCursor {
            cursor: None,
            from: None,
            size: None,
            until: None,
        }
    }
}
impl<'a> GetAllPaymentsByCursor<'a> {
    /// `cursor`.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<Cow<'a, str>>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// `from`.
    #[inline]
    pub fn from(mut self, from: impl Into<Cow<'a, str>>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// `size`.
    #[inline]
    pub fn size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }
    /// `until`.
    #[inline]
    pub fn until(mut self, until: impl Into<Cow<'a, str>>) -> Self {
        self.until = Some(until.into());
        self
    }
}
impl fmt::Debug for GetAllPaymentsByCursor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetAllPaymentsByCursor", self, f)
    }
}
/// Listing every payment of a period (기간 안의 모든 결제 조회).
///
/// Fields and rules: [`getAllPaymentsByCursor`](crate::operation::getAllPaymentsByCursor).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetAllPaymentsByCursor, KsnetRequest};
///
/// let order = GetAllPaymentsByCursor::new();
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetAllPaymentsByCursor<'a> {
    cursor: Option<Cow<'a, str>>,
    from: Option<Cow<'a, str>>,
    size: Option<u64>,
    until: Option<Cow<'a, str>>,
}
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    unused_qualifications,
    single_use_lifetimes,
    unused_variables
)]
const _: () = {
    use super::derived as __ksnet;
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for GetAllPaymentsByCursor<'a> {
        type Operation = __ksnet::operation::getAllPaymentsByCursor;
        #[inline]
        fn check(&self, check: &mut __ksnet::Check) {}
        #[inline]
        fn members<__M: __ksnet::SerializeMap>(
            &self,
            node: u16,
            object: &mut __ksnet::Object<'_, __M>,
        ) {
            object.text_if("cursor", &self.cursor);
            object.text_if("from", &self.from);
            object.integer_if("size", &self.size);
            object.store_id();
            object.text_if("until", &self.until);
        }
    }
};
