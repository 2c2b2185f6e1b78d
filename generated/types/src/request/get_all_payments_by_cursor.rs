// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#![allow(unused_imports, unused_mut)]
use super::scope::*;
impl<'a> GetAllPaymentsByCursor<'a> {
    /// A request with what every one must have.
    ///
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
    single_use_lifetimes
)]
const _: () = {
    use super::derived as __ksnet;
    #[allow(unused_imports)]
    use __ksnet::held::{BySerde as _, ByItself as _, NotAtAll as _, Unfit as _};
    #[allow(unused_imports)]
    use __ksnet::{KsnetPart as _, NoContract as _, NoPart as _, NoRequest as _};
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<'a> __ksnet::KsnetRequest for GetAllPaymentsByCursor<'a> {
        type Operation = __ksnet::operation::getAllPaymentsByCursor;
        const CONTRACT: __ksnet::Contract = __ksnet::Contract::NONE;
        const DEVICES: __ksnet::rules::Devices = __ksnet::rules::Devices::BOTH;
        const KNOWN: __ksnet::Known = __ksnet::Known::Few(&[]);
        #[inline]
        #[allow(unused_variables)]
        fn check(&self, check: &mut __ksnet::Check) {
            let scratch = __ksnet::Scratch::default();
        }
        #[inline]
        #[allow(unused_variables)]
        fn put<__S: __ksnet::Serializer>(
            &self,
            node: u16,
            channel: ::core::option::Option<&__ksnet::Channel>,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            let scratch = __ksnet::Scratch::default();
            match node {
                _ => {
                    let mut object = __ksnet::Serializer::serialize_struct(
                        serializer,
                        "getAllPaymentsByCursor",
                        5usize,
                    )?;
                    if let ::core::option::Option::Some(value) = self.cursor.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "cursor",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.from.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "from",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.size.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "size",
                            &__ksnet::Write::<__ksnet::kind::Integer, _>::new(value),
                        )?;
                    }
                    if let ::core::option::Option::Some(channel) = channel {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "storeId",
                            channel.store_id(),
                        )?;
                    }
                    if let ::core::option::Option::Some(value) = self.until.as_ref() {
                        __ksnet::SerializeStruct::serialize_field(
                            &mut object,
                            "until",
                            &__ksnet::Write::<__ksnet::kind::Text, _>::new(value),
                        )?;
                    }
                    __ksnet::SerializeStruct::end(object)
                }
            }
        }
        #[allow(unused_variables)]
        fn parameter(
            &self,
            name: &str,
        ) -> ::core::option::Option<__ksnet::Cow<'_, str>> {
            let scratch = __ksnet::Scratch::default();
            match name {
                _ => ::core::option::Option::None,
            }
        }
    }
};
