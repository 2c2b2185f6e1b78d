// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetAllPaymentEventsByCursor<'a> {
    /// A request with what every one must have.
    ///
    #[inline]
    pub fn new() -> GetAllPaymentEventsByCursor<'a> {
        GetAllPaymentEventsByCursor {
            cursor: None,
            from: None,
            size: None,
            until: None,
        }
    }
}
impl<'a> GetAllPaymentEventsByCursor<'a> {
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
impl fmt::Debug for GetAllPaymentEventsByCursor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show("GetAllPaymentEventsByCursor", self, f)
    }
}
/// Listing every event of payments in a period (기간 안의 모든 결제 이벤트 조회).
///
/// Fields and rules: [`getAllPaymentEventsByCursor`](crate::operation::getAllPaymentEventsByCursor).
///
/// ```
/// # mod portone_ksnet { pub use portone_ksnet_types::*; pub use portone_ksnet_wire::*; }
/// use portone_ksnet::{GetAllPaymentEventsByCursor, KsnetRequest};
///
/// let order = GetAllPaymentEventsByCursor::new();
/// assert_eq!(order.validate(), Ok(()));
/// ```
#[derive(Clone)]
#[must_use = "a request is asked when it is sent, or rendered for the browser"]
pub struct GetAllPaymentEventsByCursor<'a> {
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
    impl<'a> __ksnet::KsnetRequest for GetAllPaymentEventsByCursor<'a> {
        type Operation = __ksnet::operation::getAllPaymentEventsByCursor;
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
