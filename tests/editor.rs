//! What rust-analyzer tells a merchant inside `#[ksnet(…)]`, asked over its own protocol.
//!
//! Run with `cargo test --test editor -- --ignored`; it takes `rustup component add rust-analyzer rust-src`.

#[path = "editor/server.rs"]
mod server;

use server::{Server, marked};

const WHOLE: &str = "#[ksnet(operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW, device = PC)]";

/// A request with these attributes on the struct and on a field; `$0` is the place that is asked about.
fn request(on_struct: &str, on_field: &str) -> String {
    format!(
        "use portone_ksnet::{{KsnetContract, KsnetRequest}};\n\n\
         #[derive(KsnetContract)]\n#[ksnet(contracts(EASY_PAY))]\nstruct Shop;\n\n\
         #[derive(KsnetRequest)]\n{on_struct}\nstruct Order<'a> {{\n    payment_id: &'a str,\n    \
         order_name: &'a str,\n    total_amount: u64,\n    {on_field}\n    buyer: &'a str,\n}}\n"
    )
}

fn on_struct(attribute: &str) -> String {
    request(attribute, "#[ksnet(path = customer.fullName)]")
}

fn on_field(attribute: &str) -> String {
    request(WHOLE, attribute)
}

fn variant(attribute: &str) -> String {
    format!(
        "use portone_ksnet::KsnetRequest;\n\n#[derive(KsnetRequest)]\n#[ksnet(operation = requestPayment)]\n\
         enum Order<'a> {{\n    {attribute}\n    Card {{ payment_id: &'a str }},\n}}\n"
    )
}

fn part(on_struct: &str, on_field: &str) -> String {
    format!(
        "use portone_ksnet::KsnetPart;\n\n#[derive(KsnetPart)]\n{on_struct}\n\
         struct Buyer {{\n    {on_field}\n    name: String,\n}}\n"
    )
}

fn contract(attribute: &str) -> String {
    format!("use portone_ksnet::KsnetContract;\n\n#[derive(KsnetContract)]\n{attribute}\nstruct Shop;\n")
}

/// One test, since a server takes its time to begin.
#[test]
#[ignore = "takes rust-analyzer: `rustup component add rust-analyzer rust-src`, then `cargo test --test editor -- --ignored`"]
fn rust_analyzer_completes_explains_and_finds_what_stands_in_the_attributes() {
    let mut server = Server::start();
    right_code_is_right(&mut server);
    completes(&mut server);
    explains_and_finds(&mut server);
    says_a_mistake_once(&mut server);
}

/// What the derive repeats for editors is nothing that an editor complains of.
fn right_code_is_right(server: &mut Server) {
    for text in [
        part("#[ksnet(at = customer)]", "#[ksnet(path = fullName)]"),
        on_field("#[ksnet(path = customer.fullName)]"),
        contract("#[ksnet(contracts(), product_type = DIGITAL)]"),
    ] {
        server.write(&text);
        let found = server.diagnostics();
        assert!(found.is_empty(), "{found:?}\n{text}");
    }
}

/// Each text with a name that must be offered, and one that must not.
fn completes(server: &mut Server) {
    let started = |rest: &str| on_struct(&format!("#[ksnet(operation = requestPayment, {rest})]"));
    for (text, wanted, unwanted) in [
        // Settings, by where they stand.
        (on_struct("#[ksnet($0)]"), "operation", "path"),
        (on_struct("#[ksnet(oper$0)]"), "operation", "path"),
        (started("$0, currency = KRW"), "pay_method", "contracts"),
        (on_field("#[ksnet($0)]"), "path", "operation"),
        (on_field("#[ksnet(pa$0)]"), "path", "operation"),
        (contract("#[ksnet($0)]"), "contracts", "operation"),
        // Operations that a struct can be.
        (on_struct("#[ksnet(operation = $0)]"), "requestPayment", "customer"),
        (on_struct("#[ksnet(operation = req$0)]"), "requestPayment", "customer"),
        // Paths, segment by segment.
        (on_field("#[ksnet(path = $0)]"), "customer", "fullName"),
        (on_field("#[ksnet(path = customer.$0)]"), "fullName", "orderName"),
        (on_field("#[ksnet(path = customer.full$0)]"), "fullName", "orderName"),
        (on_field("#[ksnet(path = card.installment.$0)]"), "freeInstallmentPlans", "cardCompany"),
        (on_field("#[ksnet(path = customer.$0"), "fullName", "orderName"),
        (
            request("#[ksnet(operation = payInstantly)]", "#[ksnet(path = method.virtualAccount.option.$0)]"),
            "type",
            "fullName",
        ),
        // Where the operation is wrong, the paths of all.
        (request("#[ksnet(operation = reqPay)]", "#[ksnet(path = customer.$0)]"), "fullName", "orderName"),
        // Codes of the path that they are for, as the surface spells them.
        (started("pay_method = CA$0"), "CARD", "PAYPAL"),
        (started("pay_method = $0"), "EASY_PAY", "KRW"),
        (started("pay_methods(CARD, $0)"), "EASY_PAY", "KRW"),
        (started("currency = $0"), "KRW", "CARD"),
        (started("device = $0"), "MOBILE", "CARD"),
        (started("set(card.$0)"), "cardCompany", "fullName"),
        (started("set(card.cardCompany = B$0)"), "BC_CARD", "EASY_PAY"),
        (started("set(productType = $0)"), "REAL", "PHYSICAL"),
        (on_struct("#[ksnet(operation = payInstantly, set(productType = $0))]"), "PHYSICAL", "REAL"),
        (on_struct("#[ksnet(operation = payInstantly, pay_method = $0)]"), "VIRTUAL_ACCOUNT", "EASY_PAY"),
        // Warnings, which alone can be silenced.
        (started("allow($0)"), "locale_ignored", "currency"),
        (on_field("#[ksnet(allow($0))]"), "locale_ignored", "currency"),
        // Variants, and pieces with paths inside their object.
        (variant("#[ksnet($0)]"), "part", "operation"),
        (variant("#[ksnet(pay_method = $0)]"), "CARD", "KRW"),
        (part("#[ksnet($0)]", ""), "at", "contract"),
        (part("#[ksnet(at = $0)]", ""), "customer", "fullName"),
        (part("#[ksnet(operations(requestPayment, $0))]", ""), "payInstantly", "customer"),
        (part("#[ksnet(at = customer)]", "#[ksnet(path = $0)]"), "fullName", "orderName"),
        (
            part("#[ksnet(at = customer, operation = payInstantly)]", "#[ksnet(path = $0)]"),
            "name",
            "fullName",
        ),
        // Contracts.
        (contract("#[ksnet(contracts(EASY$0))]"), "EASY_PAY", "PHYSICAL"),
        (contract("#[ksnet(contracts(KEY_IN, $0))]"), "EASY_PAY", "PHYSICAL"),
        (contract("#[ksnet(product_type = $0)]"), "PHYSICAL", "REAL"),
        (started("contract = Sh$0"), "Shop", "EASY_PAY"),
    ] {
        let (place, text) = marked(&text);
        server.write(&text);
        let found = server.completions(place);
        assert!(found.iter().any(|name| name == wanted), "{wanted} is not among {found:?}\n{text}");
        assert!(!found.iter().any(|name| name == unwanted), "{unwanted} is among {found:?}\n{text}");
    }
}

/// Each text with what is shown at the place, and with the line that the place leads to.
fn explains_and_finds(server: &mut Server) {
    let whole = |from: &str, to: &str| on_struct(&WHOLE.replace(from, to));
    let started = |rest: &str| on_struct(&format!("#[ksnet(operation = requestPayment, {rest})]"));
    for (text, shown, line) in [
        (whole("operation", "oper$0ation"), "what the request asks for", "editor.rs: pub type operation"),
        (
            whole("requestPay", "request$0Pay"),
            "Payment in PortOne's window",
            "operation.rs: pub enum requestPayment",
        ),
        (whole("Shop", "Sh$0op"), "struct Shop", "lib.rs: "),
        (started("contract = RUN$0TIME"), "`validate_with`", "editor.rs: pub type RUNTIME"),
        (whole("EASY", "EA$0SY"), "easy pay (간편결제)", "editor.rs: pub type EASY_PAY"),
        (whole("KRW", "K$0RW"), "Korean won (KRW) and US dollars (USD) alone", "editor.rs: pub type KRW"),
        (whole("KRW", "CURR$0ENCY_KRW"), "Korean won (원)", "editor.rs: pub type KRW"),
        (whole("= PC", "= P$0C"), "the window is an IFRAME", "editor.rs: pub type PC"),
        (
            started("set(card.card$0Company = BC_CARD)"),
            "whose own page opens at once",
            "editor.rs: pub type cardCompany",
        ),
        (started("set(card.cardCompany = BC$0_CARD)"), "BC카드", "editor.rs: pub type BC_CARD"),
        (
            started("allow(loc$0ale-ignored)"),
            "other values are ignored",
            "editor.rs: pub type locale_ignored",
        ),
        (
            started("allow(locale-ig$0nored)"),
            "other values are ignored",
            "editor.rs: pub type locale_ignored",
        ),
        (on_field("#[ksnet(path = cust$0omer.fullName)]"), "pub mod customer", "editor.rs: pub mod customer"),
        (
            on_field("#[ksnet(path = customer.full$0Name)]"),
            "KSNET needs the buyer's name",
            "editor.rs: pub type fullName = String",
        ),
        // A keyword is a name like any other.
        (
            request(
                "#[ksnet(operation = payInstantly)]",
                "#[ksnet(path = method.virtualAccount.option.ty$0pe)]",
            ),
            "VirtualAccountType",
            "editor.rs: pub type r#type = crate::VirtualAccountType",
        ),
        (
            contract("#[ksnet(contracts(EASY$0_PAY))]"),
            "Easy pay takes a contract with KSNET",
            "editor.rs: pub type EASY_PAY",
        ),
        (contract("#[ksnet(product_type = PHYS$0ICAL)]"), "실물", "editor.rs: pub type PHYSICAL"),
        // While the code is wrong.
        (on_field("#[ksnet(path = cust$0omer.)]"), "pub mod customer", "editor.rs: pub mod customer"),
        (
            on_struct("#[ksnet(operation = requestPay$0ment, pay_method = CA)]"),
            "PortOne's window",
            "operation.rs: pub enum requestPayment",
        ),
        (
            contract("#[ksnet(contracts(EASY$0_PAY, CARD_))]"),
            "Easy pay takes a contract",
            "editor.rs: pub type EASY_PAY",
        ),
    ] {
        let (place, text) = marked(&text);
        server.write(&text);
        let hover = server.hover(place);
        assert!(hover.contains(shown), "{shown} is not in {hover:?}\n{text}");
        let found = server.definitions(place);
        assert!(found.iter().any(|found| found.starts_with(line)), "{line} is not among {found:?}\n{text}");
    }
}

/// A name that there is not is the derive's to tell, and not the editor's as well.
fn says_a_mistake_once(server: &mut Server) {
    for (text, said) in [
        (on_struct("#[ksnet(operation = requestPaymen)]"), "KSNET: there is no operation `requestPaymen`"),
        (contract("#[ksnet(contracts(EASY))]"), "KSNET: there is no contract `EASY`"),
    ] {
        server.write(&text);
        let found = server.diagnostics();
        assert_eq!(found.len(), 1, "{found:?}\n{text}");
        assert!(found[0].starts_with(said), "{found:?}\n{text}");
    }
}
