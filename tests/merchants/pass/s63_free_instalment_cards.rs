//! S63, S64, S65, S104: interest-free plans are for eight card companies.

use crate::witness::{accepted, browser, refused};
use portone_ksnet::{CardCompany, FreeInstallmentPlan, KsnetContract, KsnetRequest};
use serde_json::json;

#[derive(KsnetContract)]
#[ksnet(contracts(CARD_INSTALLMENT, MERCHANT_FREE_INTEREST))]
struct Shop;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: &'a [FreeInstallmentPlan],
}

const EIGHT: [CardCompany; 8] = [
    CardCompany::BC_CARD,
    CardCompany::KOOKMIN_CARD,
    CardCompany::HANA_CARD,
    CardCompany::SAMSUNG_CARD,
    CardCompany::SHINHAN_CARD,
    CardCompany::HYUNDAI_CARD,
    CardCompany::LOTTE_CARD,
    CardCompany::NH_CARD,
];

const OTHERS: [CardCompany; 15] = [
    CardCompany::CITI_CARD,
    CardCompany::WOORI_CARD,
    CardCompany::SUHYUP_CARD,
    CardCompany::JEONBUK_CARD,
    CardCompany::GWANGJU_CARD,
    CardCompany::KAKAO_BANK,
    CardCompany::JEJU_CARD,
    CardCompany::K_BANK,
    CardCompany::TOSS_BANK,
    CardCompany::EPOST,
    CardCompany::KFCC,
    CardCompany::SHINHYUP,
    CardCompany::SAVINGS_BANK_KOREA,
    CardCompany::KOREA_DEVELOPMENT_BANK,
    CardCompany::MIRAE_ASSET_SECURITIES,
];

fn checkout(plans: &[FreeInstallmentPlan]) -> Checkout<'_> {
    Checkout { payment_id: "p-1", order_name: "Tea", total_amount: 100_000, buyer: "Kim", plans }
}

#[test]
fn eight_companies() {
    let plans = EIGHT.map(|company| FreeInstallmentPlan::new(company, [2, 3]));
    for plan in &plans {
        accepted(checkout(std::slice::from_ref(plan)).validate());
    }
    assert_eq!(
        browser(&checkout(&plans))["card"]["installment"]["freeInstallmentPlans"],
        json!([
            { "cardCompany": "BC_CARD", "months": [2, 3] },
            { "cardCompany": "KOOKMIN_CARD", "months": [2, 3] },
            { "cardCompany": "HANA_CARD", "months": [2, 3] },
            { "cardCompany": "SAMSUNG_CARD", "months": [2, 3] },
            { "cardCompany": "SHINHAN_CARD", "months": [2, 3] },
            { "cardCompany": "HYUNDAI_CARD", "months": [2, 3] },
            { "cardCompany": "LOTTE_CARD", "months": [2, 3] },
            { "cardCompany": "NH_CARD", "months": [2, 3] }
        ])
    );
}

#[test]
fn fifteen_others() {
    for company in OTHERS {
        let plans = [FreeInstallmentPlan::new(company, [2])];
        refused(checkout(&plans).validate(), &["S63"]);
        refused(checkout(&plans).validate(), &["S64"]);
        refused(checkout(&plans).validate(), &["S104"]);
    }
    refused(checkout(&[FreeInstallmentPlan::new(CardCompany::CITI_CARD, [2])]).validate(), &["S65"]);
}

#[test]
fn one_bad_plan_among_good_ones() {
    let plans = [
        FreeInstallmentPlan::new(CardCompany::BC_CARD, [2]),
        FreeInstallmentPlan::new(CardCompany::CITI_CARD, [2]),
        FreeInstallmentPlan::new(CardCompany::NH_CARD, [2]),
    ];
    refused(checkout(&plans).validate(), &["S65"]);
    let found = checkout(&plans).validate().unwrap_err().iter().map(|v| v.found().map(str::to_owned)).next();
    assert_eq!(found.flatten().as_deref(), Some("CITI_CARD"));
}

#[test]
fn every_bad_plan_is_said() {
    let plans = [
        FreeInstallmentPlan::new(CardCompany::WOORI_CARD, [2]),
        FreeInstallmentPlan::new(CardCompany::CITI_CARD, [2]),
    ];
    assert_eq!(checkout(&plans).validate().unwrap_err().iter().count(), 2);
}

#[test]
fn no_plan() {
    accepted(checkout(&[]).validate());
}
