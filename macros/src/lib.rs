//! The derives of `portone-ksnet`. Merchants use them through that crate.
//!
//! What they write is made in `portone-ksnet-expand`, out of the tables of `portone-ksnet-matrix`.

use std::sync::OnceLock;

use portone_ksnet_expand::Tables;
use proc_macro::TokenStream;

fn tables() -> Tables {
    static IN_RUSTC: OnceLock<bool> = OnceLock::new();
    Tables {
        operations: &portone_ksnet_matrix::OPERATIONS,
        contracts: &portone_ksnet_matrix::CONTRACTS,
        editors: !IN_RUSTC.get_or_init(is_in_rustc),
    }
}

/// Whether it is rustc, or a program of its own that is built on it, that runs the derives. Whoever is not known
/// here gets what editors need as well.
fn is_in_rustc() -> bool {
    let program = std::env::current_exe().unwrap_or_default();
    ["rustc", "rustdoc", "clippy-driver"]
        .iter()
        .any(|known| program.file_stem().is_some_and(|stem| stem == *known))
}

/// Makes a struct, or an enum with a variant for each pay method, a request to the KSNET channel.
///
/// Every rule of the operation that can be decided from the struct is decided here; a violation is a
/// compile error at the field or the value that causes it. What depends on values is left to `validate()`.
///
/// On the struct: `operation = requestPayment` (PortOne's name), `contract = Shop` (a type with
/// `#[derive(KsnetContract)]`, or `RUNTIME`), `pay_method = CARD`, `currency = KRW`,
/// `device = PC` (or `MOBILE`; both where it is left out), `set(path = value, …)` for values without a
/// field (codes, literals, or a constant of yours: `OUR_PLANS`, `crate::PRICE`, `{ 2 * PRICE }`),
/// `plans = OUR_PLANS` for the free instalment plans, `allow(rule-id)` for a warning that is understood.
///
/// On a variant: `pay_method` and what else differs between the variants. The payload of `Card(CardOrder)` is a
/// request of its own, which must be made for the variant's pay method; with `part` it is a [`KsnetPart`].
///
/// On a field: `path = customer.fullName` where the path is not the field's own name in camel case, `part`
/// for a [`KsnetPart`], `default = value` for what an `Option` stands for where it is `None`, `skip` for a field
/// that is not PortOne's, `allow(rule-id)`.
#[proc_macro_derive(KsnetRequest, attributes(ksnet))]
pub fn ksnet_request(input: TokenStream) -> TokenStream {
    tables().request(input.into()).into()
}

/// Makes a struct a piece of a request, for a `#[ksnet(part)]` field of one request or of several.
///
/// On the struct: `at = customer`, the object that its fields lie in (the request itself where it is left
/// out), `operation = requestPayment` or `operations(…)` where it is not for every operation that has such
/// fields, `set(path = value, …)`, `allow(rule-id)`. On a field: as for a request, with paths inside the object;
/// a piece may have pieces.
///
/// The rules that look at the piece and at the rest of the request are decided where the request is derived.
#[proc_macro_derive(KsnetPart, attributes(ksnet))]
pub fn ksnet_part(input: TokenStream) -> TokenStream {
    tables().part(input.into()).into()
}

/// States what a shop has agreed with KSNET.
///
/// On the type: `contracts(EASY_PAY, CARD_INSTALLMENT)` and `product_type = PHYSICAL` (or `DIGITAL`), the
/// product type that the shop's MID is set to.
#[proc_macro_derive(KsnetContract, attributes(ksnet))]
pub fn ksnet_contract(input: TokenStream) -> TokenStream {
    tables().contract(input.into()).into()
}
