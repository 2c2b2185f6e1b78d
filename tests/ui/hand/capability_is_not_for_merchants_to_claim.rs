//! A capability is the channel's to give: no type of the merchant's can have it.

use portone_ksnet::CardCompany;
use portone_ksnet::capability::{AllowsFreeInstallment, CardCompanyMark};

struct MyCard;

impl CardCompanyMark for MyCard {
    const CODE: CardCompany = CardCompany::CITI_CARD;
}

impl AllowsFreeInstallment for MyCard {}

impl AllowsFreeInstallment for portone_ksnet::mark::card_company::CITI_CARD {}

fn main() {}
