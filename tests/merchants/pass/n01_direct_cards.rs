//! N01, N02, N03, N04, N05, N06, N07, N26, N129, S103, X10: fourteen card companies open their own page, each group on its terms.

use crate::witness::{accepted, browser, quiet, refused};
use portone_ksnet::{CardCompany, Currency, KsnetRequest};
use serde_json::json;

macro_rules! checkout {
    ($name:ident, $($device:tt)*) => {
        #[derive(Clone, Copy, KsnetRequest)]
        #[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW $($device)*)]
        struct $name<'a> {
            payment_id: &'a str,
            order_name: &'a str,
            total_amount: u64,
            redirect_url: &'a str,
            #[ksnet(path = customer.fullName)]
            buyer: Option<&'a str>,
            #[ksnet(path = customer.phoneNumber)]
            phone: Option<&'a str>,
            #[ksnet(path = card.cardCompany)]
            company: Option<CardCompany>,
            #[ksnet(path = bypass.ksnet.tcode)]
            carrier: Option<&'a str>,
            #[ksnet(path = bypass.ksnet.url)]
            site: Option<&'a str>,
            #[ksnet(path = storeDetails.businessName)]
            shop_name: Option<&'a str>,
            #[ksnet(path = storeDetails.businessRegistrationNumber)]
            shop_number: Option<&'a str>,
        }

        impl $name<'static> {
            fn bare(company: CardCompany) -> Self {
                Self {
                    payment_id: "p-1",
                    order_name: "Tea",
                    total_amount: 100_000,
                    redirect_url: "https://tea.example/paid",
                    buyer: Some("Kim"),
                    phone: None,
                    company: Some(company),
                    carrier: None,
                    site: None,
                    shop_name: None,
                    shop_number: None,
                }
            }

            fn phoned(company: CardCompany) -> Self {
                Self { phone: Some("01012345678"), carrier: Some("skt"), ..Self::bare(company) }
            }

            fn named(company: CardCompany) -> Self {
                Self { shop_name: Some("Tea House"), shop_number: Some("1234567890"), ..Self::bare(company) }
            }

            fn placed(company: CardCompany) -> Self {
                Self { site: Some("https://tea.example"), ..Self::named(company) }
            }
        }
    };
}

checkout!(OnPc, , device = PC);
checkout!(OnMobile, , device = MOBILE);
checkout!(Anywhere,);

const BY_PHONE: [CardCompany; 5] = [
    CardCompany::BC_CARD,
    CardCompany::SUHYUP_CARD,
    CardCompany::JEONBUK_CARD,
    CardCompany::GWANGJU_CARD,
    CardCompany::KAKAO_BANK,
];

const BY_SITE: [CardCompany; 8] = [
    CardCompany::WOORI_CARD,
    CardCompany::HANA_CARD,
    CardCompany::NH_CARD,
    CardCompany::SAMSUNG_CARD,
    CardCompany::HYUNDAI_CARD,
    CardCompany::LOTTE_CARD,
    CardCompany::SHINHAN_CARD,
    CardCompany::CITI_CARD,
];

const KOOKMIN: CardCompany = CardCompany::KOOKMIN_CARD;

#[test]
fn the_window_of_all_cards_needs_nothing() {
    quiet(&OnPc { company: None, ..OnPc::bare(KOOKMIN) });
    quiet(&OnMobile { company: None, ..OnMobile::bare(KOOKMIN) });
    quiet(&Anywhere { company: None, ..Anywhere::bare(KOOKMIN) });
}

#[test]
fn a_name_for_all() {
    for company in BY_PHONE {
        refused(OnPc { buyer: None, ..OnPc::bare(company) }.validate(), &["S32"]);
    }
    for company in BY_SITE {
        refused(OnPc { buyer: None, ..OnPc::placed(company) }.validate(), &["S32"]);
    }
}

#[test]
fn telephone_and_carrier_on_mobile() {
    for company in BY_PHONE {
        quiet(&OnMobile::phoned(company));
        refused(OnMobile { phone: None, ..OnMobile::phoned(company) }.validate(), &["N03"]);
        refused(OnMobile { carrier: None, ..OnMobile::phoned(company) }.validate(), &["N04"]);
        refused(OnMobile::bare(company).validate(), &["N03", "N04"]);
        for carrier in ["lgt", "ktf", "skt"] {
            quiet(&OnMobile { carrier: Some(carrier), ..OnMobile::phoned(company) });
        }
        // Where the carrier is not known, anything is taken.
        accepted(OnMobile { carrier: Some("unknown"), ..OnMobile::phoned(company) }.validate());
    }
}

#[test]
fn telephone_and_carrier_not_on_pc() {
    for company in BY_PHONE {
        quiet(&OnPc::bare(company));
        accepted(OnPc::phoned(company).validate());
    }
}

#[test]
fn anywhere_may_be_on_mobile() {
    for company in BY_PHONE {
        quiet(&Anywhere::phoned(company));
        refused(Anywhere { phone: None, ..Anywhere::phoned(company) }.validate(), &["N03"]);
        refused(Anywhere { carrier: None, ..Anywhere::phoned(company) }.validate(), &["N04"]);
    }
}

#[test]
fn site_and_shop_on_every_device() {
    for company in BY_SITE {
        quiet(&OnPc::placed(company));
        quiet(&OnMobile::placed(company));
        quiet(&Anywhere::placed(company));
        refused(OnPc { site: None, ..OnPc::placed(company) }.validate(), &["N05"]);
        refused(OnMobile { site: None, ..OnMobile::placed(company) }.validate(), &["N05"]);
        refused(Anywhere { site: None, ..Anywhere::placed(company) }.validate(), &["N05"]);
        refused(OnPc { shop_name: None, ..OnPc::placed(company) }.validate(), &["N06"]);
        refused(OnMobile { shop_name: None, ..OnMobile::placed(company) }.validate(), &["N06"]);
        refused(OnPc { shop_number: None, ..OnPc::placed(company) }.validate(), &["N07"]);
        refused(OnMobile { shop_number: None, ..OnMobile::placed(company) }.validate(), &["N07"]);
    }
}

#[test]
fn shop_without_site_for_kookmin() {
    quiet(&OnPc::named(KOOKMIN));
    quiet(&OnMobile::named(KOOKMIN));
    refused(OnPc { shop_name: None, ..OnPc::named(KOOKMIN) }.validate(), &["N06"]);
    refused(OnMobile { shop_number: None, ..OnMobile::named(KOOKMIN) }.validate(), &["N07"]);
}

#[test]
fn the_number_of_the_shop_is_digits() {
    for bad in ["123-45-67890", "123 45 67890", "12345678９0", "number"] {
        refused(OnPc { shop_number: Some(bad), ..OnPc::named(KOOKMIN) }.validate(), &["N07"]);
    }
}

/// F19: nobody has written of their own pages.
#[test]
fn nine_others_are_doubtful() {
    for company in [
        CardCompany::JEJU_CARD,
        CardCompany::K_BANK,
        CardCompany::TOSS_BANK,
        CardCompany::EPOST,
        CardCompany::KFCC,
        CardCompany::SHINHYUP,
        CardCompany::SAVINGS_BANK_KOREA,
        CardCompany::KOREA_DEVELOPMENT_BANK,
        CardCompany::MIRAE_ASSET_SECURITIES,
    ] {
        let order = OnPc::bare(company);
        accepted(order.validate());
        assert!(!order.warnings().is_empty(), "{company:?}");
    }
}

#[test]
fn in_the_json() {
    let mut json = json!({
        "storeId": "store-4ff4af41",
        "channelKey": "channel-key-9987cb87",
        "paymentId": "p-1",
        "orderName": "Tea",
        "totalAmount": 100_000,
        "currency": "KRW",
        "payMethod": "CARD",
        "redirectUrl": "https://tea.example/paid",
        "customer": { "fullName": "Kim", "phoneNumber": "01012345678" },
        "card": { "cardCompany": "GWANGJU_CARD" },
        "bypass": { "ksnet": { "tcode": "skt" } }
    });
    assert_eq!(browser(&OnMobile::phoned(CardCompany::GWANGJU_CARD)), json);
    json["customer"] = json!({ "fullName": "Kim" });
    json["card"] = json!({ "cardCompany": "NH_CARD" });
    json["bypass"] = json!({ "ksnet": { "url": "https://tea.example" } });
    json["storeDetails"] = json!({ "businessName": "Tea House", "businessRegistrationNumber": "1234567890" });
    assert_eq!(browser(&OnPc::placed(CardCompany::NH_CARD)), json);
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, device = PC, set(card.cardCompany = BC_CARD))]
struct AnyMoney<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    currency: Currency,
}

#[test]
fn won_alone() {
    let order = |currency| AnyMoney {
        payment_id: "p-1",
        order_name: "Tea",
        total_amount: 100_000,
        buyer: "Kim",
        currency,
    };
    accepted(order(Currency::KRW).validate());
    refused(order(Currency::USD).validate(), &["N129"]);
}

/// F21: no page says what the address of the shop looks like, so an odd one is a warning at most.
#[test]
fn an_odd_site() {
    let order = OnPc { site: Some("tea"), ..OnPc::placed(CardCompany::NH_CARD) };
    accepted(order.validate());
    assert!(!order.warnings().is_empty());
}
