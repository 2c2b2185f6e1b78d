//! The derives of `portone-ksnet`. Merchants use them through that crate.
//!
//! What they write is made in `portone-ksnet-expand`, out of the tables of `portone-ksnet-matrix`.

use portone_ksnet_expand::Tables;
use proc_macro::TokenStream;

const TABLES: Tables =
    Tables { operations: &portone_ksnet_matrix::OPERATIONS, contracts: &portone_ksnet_matrix::CONTRACTS };

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
    TABLES.request(input.into()).into()
}

/// States what a shop has agreed with KSNET.
///
/// On the type: `contracts(EASY_PAY, CARD_INSTALLMENT)` and `product_type = PHYSICAL` (or `DIGITAL`), the
/// product type that the shop's MID is set to.
#[proc_macro_derive(KsnetContract, attributes(ksnet))]
pub fn ksnet_contract(input: TokenStream) -> TokenStream {
    TABLES.contract(input.into()).into()
}
