//! Easy pay opened at once, with whatever provider the buyer chose: what most rules are about.

use portone_ksnet::{
    CardCompany, Currency, EasyPayPayment, EasyPayProvider, KsnetRequest, ProductType, device,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{CHANNEL, Order, STORE, Shop, Ways};

const SHOP: &str = "보성 다원";
const NUMBER: &str = "1234567890";
const CEO: &str = "이서준";
const ADDRESS: &str = "전라남도 보성군 녹차로 1";
const PHONE: &str = "061-123-4567";
const BACK: &str = "https://shop.example/orders/paid";

#[derive(KsnetRequest)]
#[ksnet(
    operation = requestPayment, contract = Shop, pay_method = EASY_PAY, currency = KRW,
    set(bypass.ksnet.easyPayDirect = true)
)]
pub(crate) struct Derived<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: &'a str,
    #[ksnet(path = easyPay.easyPayProvider)]
    provider: EasyPayProvider,
    #[ksnet(path = easyPay.availableCards)]
    cards: Option<Vec<CardCompany>>,
    product_type: ProductType,
    #[ksnet(path = storeDetails.businessName)]
    shop: &'a str,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    number: &'a str,
    #[ksnet(path = storeDetails.ceoFullName)]
    ceo: &'a str,
    #[ksnet(path = storeDetails.address)]
    address: &'a str,
    #[ksnet(path = storeDetails.phoneNumber)]
    shop_phone: &'a str,
    redirect_url: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Plain<'a> {
    store_id: &'a str,
    channel_key: &'a str,
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    currency: Won,
    pay_method: PayMethod,
    product_type: Goods,
    customer: Customer<'a>,
    easy_pay: EasyPay,
    bypass: Bypass,
    store_details: StoreDetails<'a>,
    redirect_url: &'a str,
}

#[derive(Serialize)]
enum Won {
    #[serde(rename = "KRW")]
    Krw,
}

#[derive(Serialize)]
enum PayMethod {
    #[serde(rename = "EASY_PAY")]
    EasyPay,
}

#[derive(Serialize)]
enum Goods {
    #[serde(rename = "REAL")]
    Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Customer<'a> {
    full_name: &'a str,
    email: &'a str,
    phone_number: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EasyPay {
    easy_pay_provider: Provider,
    #[serde(skip_serializing_if = "Option::is_none")]
    available_cards: Option<Vec<Company>>,
}

#[derive(Serialize)]
enum Provider {
    #[serde(rename = "KAKAOPAY")]
    Kakaopay,
}

#[derive(Serialize)]
enum Company {
    #[serde(rename = "SHINHAN_CARD")]
    Shinhan,
    #[serde(rename = "BC_CARD")]
    Bc,
}

#[derive(Serialize)]
struct Bypass {
    ksnet: Ksnet,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Ksnet {
    easy_pay_direct: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoreDetails<'a> {
    business_name: &'a str,
    business_registration_number: &'a str,
    ceo_full_name: &'a str,
    address: &'a str,
    phone_number: &'a str,
}

#[expect(deprecated, reason = "the cards are for easy pay that is opened at once, as it is here")]
pub(crate) const WAYS: Ways<Derived<'static>, EasyPayPayment<'static, Shop, device::Both>, Plain<'static>> =
    Ways {
        key: "easy-pay",
        title: "Easy pay, opened at once",
        derived: |order| Derived {
            payment_id: order.id,
            order_name: order.name,
            total_amount: order.amount,
            buyer: order.buyer,
            email: order.email,
            phone: order.phone,
            provider: EasyPayProvider::KAKAOPAY,
            cards: Some(vec![CardCompany::SHINHAN_CARD, CardCompany::BC_CARD]),
            product_type: ProductType::PHYSICAL,
            shop: SHOP,
            number: NUMBER,
            ceo: CEO,
            address: ADDRESS,
            shop_phone: PHONE,
            redirect_url: BACK,
        },
        generated: |order| {
            EasyPayPayment::<Shop, device::Both>::new(
                order.id,
                order.name,
                order.amount,
                Currency::KRW,
                order.buyer,
                BACK,
            )
            .easy_pay_direct(true)
            .customer_email(order.email)
            .customer_phone_number(order.phone)
            .easy_pay_provider(EasyPayProvider::KAKAOPAY)
            .available_cards([CardCompany::SHINHAN_CARD, CardCompany::BC_CARD])
            .product_type(ProductType::PHYSICAL)
            .store_details_business_name(SHOP)
            .store_details_business_registration_number(NUMBER)
            .store_details_ceo_full_name(CEO)
            .store_details_address(ADDRESS)
            .store_details_phone_number(PHONE)
        },
        plain: |order| Plain {
            store_id: STORE,
            channel_key: CHANNEL,
            payment_id: order.id,
            order_name: order.name,
            total_amount: order.amount,
            currency: Won::Krw,
            pay_method: PayMethod::EasyPay,
            product_type: Goods::Physical,
            customer: Customer { full_name: order.buyer, email: order.email, phone_number: order.phone },
            easy_pay: EasyPay {
                easy_pay_provider: Provider::Kakaopay,
                available_cards: Some(vec![Company::Shinhan, Company::Bc]),
            },
            bypass: Bypass { ksnet: Ksnet { easy_pay_direct: true } },
            store_details: StoreDetails {
                business_name: SHOP,
                business_registration_number: NUMBER,
                ceo_full_name: CEO,
                address: ADDRESS,
                phone_number: PHONE,
            },
            redirect_url: BACK,
        },
        json,
    };

fn json(order: &Order) -> Value {
    json!({
        "storeId": STORE,
        "channelKey": CHANNEL,
        "paymentId": order.id,
        "orderName": order.name,
        "totalAmount": order.amount,
        "currency": "KRW",
        "payMethod": "EASY_PAY",
        "productType": "REAL",
        "customer": { "fullName": order.buyer, "email": order.email, "phoneNumber": order.phone },
        "easyPay": { "easyPayProvider": "KAKAOPAY", "availableCards": ["SHINHAN_CARD", "BC_CARD"] },
        "bypass": { "ksnet": { "easyPayDirect": true } },
        "storeDetails": {
            "businessName": SHOP,
            "businessRegistrationNumber": NUMBER,
            "ceoFullName": CEO,
            "address": ADDRESS,
            "phoneNumber": PHONE,
        },
        "redirectUrl": BACK,
    })
}
