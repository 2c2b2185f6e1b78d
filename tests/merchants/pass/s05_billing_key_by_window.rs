//! S05, X15, N60, N68, N132, S32, S41: a billing key by the window, of which PortOne's documents disagree.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{Browser, KsnetRequest, Operation};
use serde_json::json;

/// Somebody has read the warning.
#[allow(deprecated)]
mod understood {
    use portone_ksnet::{BillingKeyMethod, KsnetRequest, Locale, WindowType};

    #[derive(Clone, Copy, KsnetRequest)]
    #[ksnet(operation = requestIssueBillingKey, set(billingKeyMethod = CARD))]
    pub(super) struct Registration<'a> {
        #[ksnet(path = customer.fullName)]
        pub(super) buyer: Option<&'a str>,
        pub(super) redirect_url: Option<&'a str>,
        pub(super) issue_name: Option<&'a str>,
        #[ksnet(path = windowType.pc)]
        pub(super) pc: Option<WindowType>,
    }

    #[derive(KsnetRequest)]
    #[ksnet(operation = requestIssueBillingKey, device = PC)]
    pub(super) struct Chosen<'a> {
        pub(super) billing_key_method: Option<BillingKeyMethod>,
        #[ksnet(path = customer.fullName)]
        pub(super) buyer: &'a str,
        pub(super) locale: Option<Locale>,
    }
}

use portone_ksnet::{BillingKeyMethod, Locale, WindowType};
use understood::{Chosen, Registration};

const ON_BOTH: Registration<'static> = Registration {
    buyer: Some("Kim"),
    redirect_url: Some("https://tea.example/registered"),
    issue_name: Some("Tea every month"),
    pc: None,
};

#[test]
fn a_function_of_the_browser() {
    fn is_browser<O: Operation + Browser>() {}
    is_browser::<<Registration<'static> as KsnetRequest>::Operation>();
}

#[test]
fn in_the_json() {
    assert_eq!(
        browser(&ON_BOTH),
        json!({
            "storeId": "store-4ff4af41",
            "channelKey": "channel-key-9987cb87",
            "billingKeyMethod": "CARD",
            "issueName": "Tea every month",
            "customer": { "fullName": "Kim" },
            "redirectUrl": "https://tea.example/registered"
        })
    );
}

#[test]
fn what_it_needs() {
    refused(Registration { buyer: None, ..ON_BOTH }.validate(), &["S32"]);
    refused(Registration { redirect_url: None, ..ON_BOTH }.validate(), &["S41"]);
    refused(Registration { pc: Some(WindowType::POPUP), ..ON_BOTH }.validate(), &["S35"]);
    accepted(Registration { pc: Some(WindowType::IFRAME), ..ON_BOTH }.validate());
    accepted(Registration { buyer: Some(&"김".repeat(25)), ..ON_BOTH }.validate());
    refused(Registration { buyer: Some(&"김".repeat(26)), ..ON_BOTH }.validate(), &["N38"]);
}

#[test]
fn a_card_alone() {
    let order = |billing_key_method| Chosen { billing_key_method, buyer: "Kim", locale: None };
    accepted(order(Some(BillingKeyMethod::CARD)).validate());
    refused(order(Some(BillingKeyMethod::EASY_PAY)).validate(), &["S05"]);
    refused(order(Some(BillingKeyMethod::MOBILE)).validate(), &["S05"]);
    assert!(order(None).validate().is_err());
}

#[test]
fn the_window_speaks_korean() {
    let order = |locale| Chosen { billing_key_method: Some(BillingKeyMethod::CARD), buyer: "Kim", locale };
    crate::witness::warned(&order(Some(Locale::JA_JP)), "S40");
    accepted(order(Some(Locale::KO_KR)).validate());
}
