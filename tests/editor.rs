//! What rust-analyzer tells a merchant inside `#[ksnet(…)]`, asked over its own protocol.
//!
//! Run with `cargo test --test editor -- --ignored`; it takes `rustup component add rust-analyzer`.

#[path = "editor/server.rs"]
mod server;

use server::{Server, marked};

/// A request with these attributes on the struct and on a field; `$0` is the place that is asked about.
fn request(on_struct: &str, on_field: &str) -> String {
    format!(
        "use portone_ksnet::{{KsnetContract, KsnetRequest}};\n\n\
         #[derive(KsnetContract)]\n#[ksnet(contracts(EASY_PAY))]\nstruct Shop;\n\n\
         #[derive(KsnetRequest)]\n{on_struct}\nstruct Order<'a> {{\n    payment_id: &'a str,\n    {on_field}\n    \
         buyer: &'a str,\n}}\n"
    )
}

fn contract(attribute: &str) -> String {
    format!("use portone_ksnet::KsnetContract;\n\n#[derive(KsnetContract)]\n{attribute}\nstruct Shop;\n")
}

const WHOLE: &str =
    "#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW)]";

#[test]
#[ignore = "needs rust-analyzer: `rustup component add rust-analyzer`, then `cargo test --test editor -- --ignored`"]
fn rust_analyzer_knows_what_stands_in_the_attributes() {
    let mut server = Server::start();
    completions(&mut server);
}

fn completions(server: &mut Server) {
    for (text, wanted, unwanted) in [
        (request("#[ksnet(oper$0)]", ""), "operation", "path"),
        (request("#[ksnet(operation = req$0)]", ""), "requestPayment", "getPayment"),
        (request("#[ksnet(operation = req$0", ""), "requestPayment", "getPayment"),
        (request(WHOLE, "#[ksnet(path = $0)]"), "customer", "fullName"),
        (request(WHOLE, "#[ksnet(path = customer.$0)]"), "fullName", "orderName"),
        (request(WHOLE, "#[ksnet(path = customer.full$0)]"), "fullName", "orderName"),
    ] {
        let (place, text) = marked(&text);
        server.write(&text);
        let found = server.completions(place);
        println!("{text}\n{found:?}");
        assert!(found.iter().any(|name| name == wanted), "{wanted} is not among {found:?}\n{text}");
        assert!(!found.iter().any(|name| name == unwanted), "{unwanted} is among {found:?}\n{text}");
    }
    let _ = contract;
}
