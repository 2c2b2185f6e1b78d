// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

//! Breaks `get-billing-key-infos-filter-text-search-field`.
#[allow(unused_imports)]
use portone_ksnet::{KsnetContract, KsnetRequest};
#[derive(KsnetContract)]
#[ksnet(contracts())]
struct Shop;
#[derive(KsnetRequest)]
#[ksnet(operation = getBillingKeyInfos, contract = Shop)]
#[allow(dead_code)]
struct Order {
    #[ksnet(path = filter.textSearch.value)]
    filter_text_search_value: &'static str,
}
fn main() {}
