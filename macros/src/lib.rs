//! The derives of `portone-ksnet`. Merchants use them through that crate.
//!
//! Each derive goes through the same stages, one file each: `attr` reads `#[ksnet(…)]` and keeps the
//! tokens, `bind` finds the wire path of every field, `decide` puts every rule of the operation to what
//! the struct tells, and `request` writes the impl. Mistakes are collected in `errors` and said in the
//! words of `say`; where there are any, a stand-in impl is written, so that one mistake is one error.

mod attr;
mod bind;
mod contract;
mod decide;
mod errors;
mod fit;
mod request;
mod say;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Makes a struct a request to the KSNET channel.
///
/// Every rule of the operation that can be decided from the struct is decided here; a violation is a
/// compile error at the field or the value that causes it. What depends on values is left to `validate()`.
///
/// On the struct: `operation = requestPayment` (PortOne's name), `contract = Shop` (a type with
/// `#[derive(KsnetContract)]`, or `RUNTIME`), `pay_method = CARD`, `currency = KRW`,
/// `device = PC` (or `MOBILE`; both where it is left out), `set(path = value, …)` for values without a
/// field, `allow(rule-id)` for a warning that is understood.
///
/// On a field: `path = customer.fullName` where the path is not the field's own name in camel case, `skip`
/// for a field that is not PortOne's, `allow(rule-id)`.
#[proc_macro_derive(KsnetRequest, attributes(ksnet))]
pub fn ksnet_request(input: TokenStream) -> TokenStream {
    request::derive(input.into()).into()
}

/// States what a shop has agreed with KSNET.
///
/// On the type: `contracts(EASY_PAY, CARD_INSTALLMENT)` and `product_type = PHYSICAL` (or `DIGITAL`), the
/// product type that the shop's MID is set to.
#[proc_macro_derive(KsnetContract, attributes(ksnet))]
pub fn ksnet_contract(input: TokenStream) -> TokenStream {
    contract::derive(input.into()).into()
}
