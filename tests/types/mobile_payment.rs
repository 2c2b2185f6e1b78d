// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    MobilePayment, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_method = MOBILE)]
struct Derived<'a> {
    #[ksnet(path = appScheme)]
    app_scheme: Option<&'static str>,
    #[ksnet(path = bypass.ksnet.sndQpayType)]
    snd_qpay_type: Option<portone_ksnet::SndQpayType>,
    #[ksnet(path = bypass.ksnet.sndKakaopayType)]
    snd_kakaopay_type: Option<portone_ksnet::SndKakaopayType>,
    #[ksnet(path = bypass.ksnet.tcode)]
    tcode: Option<&'static str>,
    #[ksnet(path = bypass.ksnet.url)]
    url: Option<&'static str>,
    #[ksnet(path = channelGroupId)]
    channel_group_id: Option<&'static str>,
    #[ksnet(path = confirmUrl)]
    confirm_url: Option<&'static str>,
    #[ksnet(path = country)]
    country: Option<portone_ksnet::Country>,
    #[ksnet(path = currency)]
    currency: portone_ksnet::Currency,
    #[ksnet(path = customData)]
    custom_data: Option<Vec<u8>>,
    #[ksnet(path = customer.address.addressLine1)]
    customer_address_address_line1: Option<&'static str>,
    #[ksnet(path = customer.address.addressLine2)]
    customer_address_address_line2: Option<&'static str>,
    #[ksnet(path = customer.address.city)]
    customer_address_city: Option<&'static str>,
    #[ksnet(path = customer.address.country)]
    customer_address_country: Option<portone_ksnet::Country>,
    #[ksnet(path = customer.address.province)]
    customer_address_province: Option<&'static str>,
    #[ksnet(path = customer.birthDay)]
    customer_birth_day: Option<&'static str>,
    #[ksnet(path = customer.birthMonth)]
    customer_birth_month: Option<&'static str>,
    #[ksnet(path = customer.birthYear)]
    customer_birth_year: Option<&'static str>,
    #[ksnet(path = customer.customerId)]
    customer_customer_id: Option<&'static str>,
    #[ksnet(path = customer.email)]
    customer_email: Option<&'static str>,
    #[ksnet(path = customer.firstName)]
    customer_first_name: Option<&'static str>,
    #[ksnet(path = customer.firstNameKana)]
    customer_first_name_kana: Option<&'static str>,
    #[ksnet(path = customer.fullName)]
    customer_full_name: &'static str,
    #[ksnet(path = customer.gender)]
    customer_gender: Option<portone_ksnet::Gender>,
    #[ksnet(path = customer.lastName)]
    customer_last_name: Option<&'static str>,
    #[ksnet(path = customer.lastNameKana)]
    customer_last_name_kana: Option<&'static str>,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    #[ksnet(path = customer.zipcode)]
    customer_zipcode: Option<&'static str>,
    #[ksnet(path = forceRedirect)]
    force_redirect: Option<bool>,
    #[ksnet(path = iframe.dim)]
    iframe_dim: Option<bool>,
    #[ksnet(path = isCulturalExpense)]
    is_cultural_expense: Option<bool>,
    #[ksnet(path = isEscrow)]
    is_escrow: Option<bool>,
    #[ksnet(path = locale)]
    locale: Option<portone_ksnet::Locale>,
    #[ksnet(path = mobile.avaliableCarriers)]
    avaliable_carriers: Option<Vec<portone_ksnet::Carrier>>,
    #[ksnet(path = mobile.carrier)]
    carrier: Option<portone_ksnet::Carrier>,
    #[ksnet(path = noticeUrls)]
    notice_urls: Option<Vec<&'static str>>,
    #[ksnet(path = offerPeriod.interval)]
    offer_period_interval: Option<&'static str>,
    #[ksnet(path = offerPeriod.range)]
    offer_period_range: Option<Vec<u8>>,
    #[ksnet(path = orderName)]
    order_name: &'static str,
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = popup.center)]
    popup_center: Option<bool>,
    #[ksnet(path = productType)]
    product_type: portone_ksnet::ProductType,
    #[ksnet(path = products)]
    products: Option<Vec<portone_ksnet::Product>>,
    #[ksnet(path = promotionId)]
    promotion_id: Option<&'static str>,
    #[ksnet(path = redirectUrl)]
    redirect_url: Option<&'static str>,
    #[ksnet(path = storeDetails.address)]
    store_details_address: Option<&'static str>,
    #[ksnet(path = storeDetails.businessName)]
    store_details_business_name: Option<&'static str>,
    #[ksnet(path = storeDetails.businessRegistrationNumber)]
    store_details_business_registration_number: Option<&'static str>,
    #[ksnet(path = storeDetails.ceoFullName)]
    store_details_ceo_full_name: Option<&'static str>,
    #[ksnet(path = storeDetails.contactName)]
    store_details_contact_name: Option<&'static str>,
    #[ksnet(path = storeDetails.email)]
    store_details_email: Option<&'static str>,
    #[ksnet(path = storeDetails.openingHours.close)]
    store_details_opening_hours_close: Option<&'static str>,
    #[ksnet(path = storeDetails.openingHours.open)]
    store_details_opening_hours_open: Option<&'static str>,
    #[ksnet(path = storeDetails.phoneNumber)]
    store_details_phone_number: Option<&'static str>,
    #[ksnet(path = storeDetails.storeName)]
    store_details_store_name: Option<&'static str>,
    #[ksnet(path = storeDetails.storeNameEn)]
    store_details_store_name_en: Option<&'static str>,
    #[ksnet(path = storeDetails.storeNameKana)]
    store_details_store_name_kana: Option<&'static str>,
    #[ksnet(path = storeDetails.storeNameShort)]
    store_details_store_name_short: Option<&'static str>,
    #[ksnet(path = storeDetails.zipcode)]
    store_details_zipcode: Option<&'static str>,
    #[ksnet(path = taxFreeAmount)]
    tax_free_amount: Option<i64>,
    #[ksnet(path = totalAmount)]
    total_amount: i64,
    #[ksnet(path = vatAmount)]
    vat_amount: Option<i64>,
    #[ksnet(path = windowType.mobile)]
    window_type_mobile: Option<portone_ksnet::WindowType>,
    #[ksnet(path = windowType.pc)]
    window_type_pc: Option<portone_ksnet::WindowType>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        app_scheme: None,
        snd_qpay_type: None,
        snd_kakaopay_type: None,
        tcode: None,
        url: None,
        channel_group_id: None,
        confirm_url: None,
        country: None,
        currency: portone_ksnet::Currency::KRW,
        custom_data: None,
        customer_address_address_line1: None,
        customer_address_address_line2: None,
        customer_address_city: None,
        customer_address_country: None,
        customer_address_province: None,
        customer_birth_day: None,
        customer_birth_month: None,
        customer_birth_year: None,
        customer_customer_id: None,
        customer_email: None,
        customer_first_name: None,
        customer_first_name_kana: None,
        customer_full_name: "customer.fullName",
        customer_gender: None,
        customer_last_name: None,
        customer_last_name_kana: None,
        customer_phone_number: None,
        customer_zipcode: None,
        force_redirect: None,
        iframe_dim: None,
        is_cultural_expense: None,
        is_escrow: None,
        locale: None,
        avaliable_carriers: None,
        carrier: None,
        notice_urls: None,
        offer_period_interval: None,
        offer_period_range: None,
        order_name: "orderName",
        payment_id: "paymentId",
        popup_center: None,
        product_type: portone_ksnet::ProductType::DIGITAL,
        products: None,
        promotion_id: None,
        redirect_url: Some("shop://paid"),
        store_details_address: None,
        store_details_business_name: None,
        store_details_business_registration_number: None,
        store_details_ceo_full_name: None,
        store_details_contact_name: None,
        store_details_email: None,
        store_details_opening_hours_close: None,
        store_details_opening_hours_open: None,
        store_details_phone_number: None,
        store_details_store_name: None,
        store_details_store_name_en: None,
        store_details_store_name_kana: None,
        store_details_store_name_short: None,
        store_details_zipcode: None,
        tax_free_amount: None,
        total_amount: 50000,
        vat_amount: None,
        window_type_mobile: None,
        window_type_pc: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> MobilePayment<'static, Shop> {
    MobilePayment::<
        Shop,
    >::new(
        "paymentId",
        "orderName",
        50000,
        portone_ksnet::Currency::KRW,
        "customer.fullName",
        portone_ksnet::ProductType::DIGITAL,
        "shop://paid",
    )
}
fn least() -> Least {
    vec![
        ("currency", Some(json!("KRW"))), ("customer.fullName",
        Some(json!("customer.fullName"))), ("orderName", Some(json!("orderName"))),
        ("paymentId", Some(json!("paymentId"))), ("productType", Some(json!("DIGITAL"))),
        ("redirectUrl", Some(json!("shop://paid"))), ("totalAmount", Some(json!(50000))),
        ("payMethod", Some(json!("MOBILE")))
    ]
}
#[test]
fn the_least_request_is_taken() {
    assert_eq!(built().validate(), Ok(()));
    same(&built(), &derived(), &least());
}
#[test]
fn every_setter_gives_what_its_field_gives() {
    let mut cases = 0;
    {
        let built = built().app_scheme("appScheme");
        let derived = Derived {
            app_scheme: Some("appScheme"),
            ..derived()
        };
        let json: Least = [least(), vec![("appScheme", Some(json!("appScheme")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().snd_qpay_type(portone_ksnet::SndQpayType::HIDE);
        let derived = Derived {
            snd_qpay_type: Some(portone_ksnet::SndQpayType::HIDE),
            ..derived()
        };
        let json: Least = [least(), vec![("bypass.ksnet.sndQpayType", Some(json!("0")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().snd_kakaopay_type(portone_ksnet::SndKakaopayType::CARD);
        let derived = Derived {
            snd_kakaopay_type: Some(portone_ksnet::SndKakaopayType::CARD),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("bypass.ksnet.sndKakaopayType", Some(json!("CARD")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().tcode("bypass.ksnet.tcode");
        let derived = Derived {
            tcode: Some("bypass.ksnet.tcode"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("bypass.ksnet.tcode", Some(json!("bypass.ksnet.tcode")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().url("https://shop.example/paid");
        let derived = Derived {
            url: Some("https://shop.example/paid"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("bypass.ksnet.url", Some(json!("https://shop.example/paid")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().channel_group_id("channelGroupId");
        let derived = Derived {
            channel_group_id: Some("channelGroupId"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("channelGroupId", Some(json!("channelGroupId")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().confirm_url("confirmUrl");
        let derived = Derived {
            confirm_url: Some("confirmUrl"),
            ..derived()
        };
        let json: Least = [least(), vec![("confirmUrl", Some(json!("confirmUrl")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().country(portone_ksnet::Country::AD);
        let derived = Derived {
            country: Some(portone_ksnet::Country::AD),
            ..derived()
        };
        let json: Least = [least(), vec![("country", Some(json!("AD")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().custom_data(Raw::new(&Vec::<u8>::new()).unwrap());
        let derived = Derived {
            custom_data: Some(Vec::new()),
            ..derived()
        };
        let json: Least = [least(), vec![("customData", Some(json!([])))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .customer_address(
                "customer.address.addressLine1",
                "customer.address.addressLine2",
            );
        let derived = Derived {
            customer_address_address_line1: Some("customer.address.addressLine1"),
            customer_address_address_line2: Some("customer.address.addressLine2"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("customer.address.addressLine1",
                Some(json!("customer.address.addressLine1"))),
                ("customer.address.addressLine2",
                Some(json!("customer.address.addressLine2")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_address_city("customer.address.city");
        let derived = Derived {
            customer_address_city: Some("customer.address.city"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.address.city", Some(json!("customer.address.city")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_address_country(portone_ksnet::Country::AD);
        let derived = Derived {
            customer_address_country: Some(portone_ksnet::Country::AD),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.address.country", Some(json!("AD")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_address_province("customer.address.province");
        let derived = Derived {
            customer_address_province: Some("customer.address.province"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.address.province", Some(json!("customer.address.province")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_birth_day("customer.birthDay");
        let derived = Derived {
            customer_birth_day: Some("customer.birthDay"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.birthDay", Some(json!("customer.birthDay")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_birth_month("customer.birthMonth");
        let derived = Derived {
            customer_birth_month: Some("customer.birthMonth"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.birthMonth", Some(json!("customer.birthMonth")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_birth_year("customer.birthYear");
        let derived = Derived {
            customer_birth_year: Some("customer.birthYear"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.birthYear", Some(json!("customer.birthYear")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_customer_id("customer.customerId");
        let derived = Derived {
            customer_customer_id: Some("customer.customerId"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.customerId", Some(json!("customer.customerId")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_email("customer.email");
        let derived = Derived {
            customer_email: Some("customer.email"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.email", Some(json!("customer.email")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_first_name("customer.firstName");
        let derived = Derived {
            customer_first_name: Some("customer.firstName"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.firstName", Some(json!("customer.firstName")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_first_name_kana("customer.firstNameKana");
        let derived = Derived {
            customer_first_name_kana: Some("customer.firstNameKana"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.firstNameKana", Some(json!("customer.firstNameKana")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_gender(portone_ksnet::Gender::FEMALE);
        let derived = Derived {
            customer_gender: Some(portone_ksnet::Gender::FEMALE),
            ..derived()
        };
        let json: Least = [least(), vec![("customer.gender", Some(json!("FEMALE")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_last_name("customer.lastName");
        let derived = Derived {
            customer_last_name: Some("customer.lastName"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.lastName", Some(json!("customer.lastName")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_last_name_kana("customer.lastNameKana");
        let derived = Derived {
            customer_last_name_kana: Some("customer.lastNameKana"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.lastNameKana", Some(json!("customer.lastNameKana")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_phone_number("customer.phoneNumber");
        let derived = Derived {
            customer_phone_number: Some("customer.phoneNumber"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.phoneNumber", Some(json!("customer.phoneNumber")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_zipcode("customer.zipcode");
        let derived = Derived {
            customer_zipcode: Some("customer.zipcode"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.zipcode", Some(json!("customer.zipcode")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().force_redirect(false);
        let derived = Derived {
            force_redirect: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("forceRedirect", Some(json!(false)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().iframe_dim(false);
        let derived = Derived {
            iframe_dim: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("iframe.dim", Some(json!(false)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().is_cultural_expense(false);
        let derived = Derived {
            is_cultural_expense: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("isCulturalExpense", Some(json!(false)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().is_escrow(false);
        let derived = Derived {
            is_escrow: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("isEscrow", Some(json!(false)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().locale(portone_ksnet::Locale::AR_001);
        let derived = Derived {
            locale: Some(portone_ksnet::Locale::AR_001),
            ..derived()
        };
        let json: Least = [least(), vec![("locale", Some(json!("AR_001")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().avaliable_carriers(vec![portone_ksnet::Carrier::HELLO]);
        let derived = Derived {
            avaliable_carriers: Some(vec![portone_ksnet::Carrier::HELLO]),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("mobile.avaliableCarriers", Some(json!(["HELLO"])))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().carrier(portone_ksnet::Carrier::HELLO);
        let derived = Derived {
            carrier: Some(portone_ksnet::Carrier::HELLO),
            ..derived()
        };
        let json: Least = [least(), vec![("mobile.carrier", Some(json!("HELLO")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().notice_urls(vec!["https://shop.example/paid"]);
        let derived = Derived {
            notice_urls: Some(vec!["https://shop.example/paid"]),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("noticeUrls", Some(json!(vec!["https://shop.example/paid"])))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().offer_period_interval("offerPeriod.interval");
        let derived = Derived {
            offer_period_interval: Some("offerPeriod.interval"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("offerPeriod.interval", Some(json!("offerPeriod.interval")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().offer_period_range(Raw::new(&Vec::<u8>::new()).unwrap());
        let derived = Derived {
            offer_period_range: Some(Vec::new()),
            ..derived()
        };
        let json: Least = [least(), vec![("offerPeriod.range", Some(json!([])))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().popup_center(false);
        let derived = Derived {
            popup_center: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("popup.center", Some(json!(false)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .products(vec![portone_ksnet::Product::new(1, "text", "text", 1)]);
        let derived = Derived {
            products: Some(vec![portone_ksnet::Product::new(1, "text", "text", 1)]),
            ..derived()
        };
        let json: Least = [least(), vec![("products", None)]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().promotion_id("promotionId");
        let derived = Derived {
            promotion_id: Some("promotionId"),
            ..derived()
        };
        let json: Least = [least(), vec![("promotionId", Some(json!("promotionId")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().redirect_url("shop://paid");
        let derived = Derived {
            redirect_url: Some("shop://paid"),
            ..derived()
        };
        let json: Least = [least(), vec![("redirectUrl", Some(json!("shop://paid")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_address("storeDetails.address");
        let derived = Derived {
            store_details_address: Some("storeDetails.address"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.address", Some(json!("storeDetails.address")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_business_name("storeDetails.businessName");
        let derived = Derived {
            store_details_business_name: Some("storeDetails.businessName"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.businessName", Some(json!("storeDetails.businessName")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_business_registration_number("1234567890");
        let derived = Derived {
            store_details_business_registration_number: Some("1234567890"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.businessRegistrationNumber", Some(json!("1234567890")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_ceo_full_name("storeDetails.ceoFullName");
        let derived = Derived {
            store_details_ceo_full_name: Some("storeDetails.ceoFullName"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.ceoFullName", Some(json!("storeDetails.ceoFullName")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_contact_name("storeDetails.contactName");
        let derived = Derived {
            store_details_contact_name: Some("storeDetails.contactName"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.contactName", Some(json!("storeDetails.contactName")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_email("storeDetails.email");
        let derived = Derived {
            store_details_email: Some("storeDetails.email"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.email", Some(json!("storeDetails.email")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .store_details_opening_hours_close("storeDetails.openingHours.close");
        let derived = Derived {
            store_details_opening_hours_close: Some("storeDetails.openingHours.close"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("storeDetails.openingHours.close",
                Some(json!("storeDetails.openingHours.close")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .store_details_opening_hours_open("storeDetails.openingHours.open");
        let derived = Derived {
            store_details_opening_hours_open: Some("storeDetails.openingHours.open"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("storeDetails.openingHours.open",
                Some(json!("storeDetails.openingHours.open")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_phone_number("storeDetails.phoneNumber");
        let derived = Derived {
            store_details_phone_number: Some("storeDetails.phoneNumber"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.phoneNumber", Some(json!("storeDetails.phoneNumber")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_store_name("storeDetails.storeName");
        let derived = Derived {
            store_details_store_name: Some("storeDetails.storeName"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.storeName", Some(json!("storeDetails.storeName")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_store_name_en("storeDetails.storeNameEn");
        let derived = Derived {
            store_details_store_name_en: Some("storeDetails.storeNameEn"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.storeNameEn", Some(json!("storeDetails.storeNameEn")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_store_name_kana("storeDetails.storeNameKana");
        let derived = Derived {
            store_details_store_name_kana: Some("storeDetails.storeNameKana"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("storeDetails.storeNameKana", Some(json!("storeDetails.storeNameKana")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .store_details_store_name_short("storeDetails.storeNameShort");
        let derived = Derived {
            store_details_store_name_short: Some("storeDetails.storeNameShort"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("storeDetails.storeNameShort",
                Some(json!("storeDetails.storeNameShort")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().store_details_zipcode("storeDetails.zipcode");
        let derived = Derived {
            store_details_zipcode: Some("storeDetails.zipcode"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("storeDetails.zipcode", Some(json!("storeDetails.zipcode")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().tax_free_amount(0);
        let derived = Derived {
            tax_free_amount: Some(0),
            ..derived()
        };
        let json: Least = [least(), vec![("taxFreeAmount", Some(json!(0)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().vat_amount(1122);
        let derived = Derived {
            vat_amount: Some(1122),
            ..derived()
        };
        let json: Least = [least(), vec![("vatAmount", Some(json!(1122)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().window_type_mobile(portone_ksnet::WindowType::IFRAME);
        let derived = Derived {
            window_type_mobile: Some(portone_ksnet::WindowType::IFRAME),
            ..derived()
        };
        let json: Least = [least(), vec![("windowType.mobile", Some(json!("IFRAME")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().window_type_pc(portone_ksnet::WindowType::IFRAME);
        let derived = Derived {
            window_type_pc: Some(portone_ksnet::WindowType::IFRAME),
            ..derived()
        };
        let json: Least = [least(), vec![("windowType.pc", Some(json!("IFRAME")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 57usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .app_scheme("appScheme")
        .snd_qpay_type(portone_ksnet::SndQpayType::HIDE)
        .snd_kakaopay_type(portone_ksnet::SndKakaopayType::CARD)
        .tcode("bypass.ksnet.tcode")
        .url("https://shop.example/paid")
        .channel_group_id("channelGroupId")
        .confirm_url("confirmUrl")
        .country(portone_ksnet::Country::AD)
        .custom_data(Raw::new(&Vec::<u8>::new()).unwrap())
        .customer_address(
            "customer.address.addressLine1",
            "customer.address.addressLine2",
        )
        .customer_address_city("customer.address.city")
        .customer_address_country(portone_ksnet::Country::AD)
        .customer_address_province("customer.address.province")
        .customer_birth_day("customer.birthDay")
        .customer_birth_month("customer.birthMonth")
        .customer_birth_year("customer.birthYear")
        .customer_customer_id("customer.customerId")
        .customer_email("customer.email")
        .customer_first_name("customer.firstName")
        .customer_first_name_kana("customer.firstNameKana")
        .customer_gender(portone_ksnet::Gender::FEMALE)
        .customer_last_name("customer.lastName")
        .customer_last_name_kana("customer.lastNameKana")
        .customer_phone_number("customer.phoneNumber")
        .customer_zipcode("customer.zipcode")
        .force_redirect(false)
        .iframe_dim(false)
        .is_cultural_expense(false)
        .is_escrow(false)
        .locale(portone_ksnet::Locale::AR_001)
        .avaliable_carriers(vec![portone_ksnet::Carrier::HELLO])
        .carrier(portone_ksnet::Carrier::HELLO)
        .notice_urls(vec!["https://shop.example/paid"])
        .offer_period_interval("offerPeriod.interval")
        .offer_period_range(Raw::new(&Vec::<u8>::new()).unwrap())
        .popup_center(false)
        .products(vec![portone_ksnet::Product::new(1, "text", "text", 1)])
        .promotion_id("promotionId")
        .redirect_url("shop://paid")
        .store_details_address("storeDetails.address")
        .store_details_business_name("storeDetails.businessName")
        .store_details_business_registration_number("1234567890")
        .store_details_ceo_full_name("storeDetails.ceoFullName")
        .store_details_contact_name("storeDetails.contactName")
        .store_details_email("storeDetails.email")
        .store_details_opening_hours_close("storeDetails.openingHours.close")
        .store_details_opening_hours_open("storeDetails.openingHours.open")
        .store_details_phone_number("storeDetails.phoneNumber")
        .store_details_store_name("storeDetails.storeName")
        .store_details_store_name_en("storeDetails.storeNameEn")
        .store_details_store_name_kana("storeDetails.storeNameKana")
        .store_details_store_name_short("storeDetails.storeNameShort")
        .store_details_zipcode("storeDetails.zipcode")
        .tax_free_amount(0)
        .vat_amount(1122)
        .window_type_mobile(portone_ksnet::WindowType::IFRAME)
        .window_type_pc(portone_ksnet::WindowType::IFRAME);
    let derived = Derived {
        app_scheme: Some("appScheme"),
        snd_qpay_type: Some(portone_ksnet::SndQpayType::HIDE),
        snd_kakaopay_type: Some(portone_ksnet::SndKakaopayType::CARD),
        tcode: Some("bypass.ksnet.tcode"),
        url: Some("https://shop.example/paid"),
        channel_group_id: Some("channelGroupId"),
        confirm_url: Some("confirmUrl"),
        country: Some(portone_ksnet::Country::AD),
        custom_data: Some(Vec::new()),
        customer_address_address_line1: Some("customer.address.addressLine1"),
        customer_address_address_line2: Some("customer.address.addressLine2"),
        customer_address_city: Some("customer.address.city"),
        customer_address_country: Some(portone_ksnet::Country::AD),
        customer_address_province: Some("customer.address.province"),
        customer_birth_day: Some("customer.birthDay"),
        customer_birth_month: Some("customer.birthMonth"),
        customer_birth_year: Some("customer.birthYear"),
        customer_customer_id: Some("customer.customerId"),
        customer_email: Some("customer.email"),
        customer_first_name: Some("customer.firstName"),
        customer_first_name_kana: Some("customer.firstNameKana"),
        customer_gender: Some(portone_ksnet::Gender::FEMALE),
        customer_last_name: Some("customer.lastName"),
        customer_last_name_kana: Some("customer.lastNameKana"),
        customer_phone_number: Some("customer.phoneNumber"),
        customer_zipcode: Some("customer.zipcode"),
        force_redirect: Some(false),
        iframe_dim: Some(false),
        is_cultural_expense: Some(false),
        is_escrow: Some(false),
        locale: Some(portone_ksnet::Locale::AR_001),
        avaliable_carriers: Some(vec![portone_ksnet::Carrier::HELLO]),
        carrier: Some(portone_ksnet::Carrier::HELLO),
        notice_urls: Some(vec!["https://shop.example/paid"]),
        offer_period_interval: Some("offerPeriod.interval"),
        offer_period_range: Some(Vec::new()),
        popup_center: Some(false),
        products: Some(vec![portone_ksnet::Product::new(1, "text", "text", 1)]),
        promotion_id: Some("promotionId"),
        redirect_url: Some("shop://paid"),
        store_details_address: Some("storeDetails.address"),
        store_details_business_name: Some("storeDetails.businessName"),
        store_details_business_registration_number: Some("1234567890"),
        store_details_ceo_full_name: Some("storeDetails.ceoFullName"),
        store_details_contact_name: Some("storeDetails.contactName"),
        store_details_email: Some("storeDetails.email"),
        store_details_opening_hours_close: Some("storeDetails.openingHours.close"),
        store_details_opening_hours_open: Some("storeDetails.openingHours.open"),
        store_details_phone_number: Some("storeDetails.phoneNumber"),
        store_details_store_name: Some("storeDetails.storeName"),
        store_details_store_name_en: Some("storeDetails.storeNameEn"),
        store_details_store_name_kana: Some("storeDetails.storeNameKana"),
        store_details_store_name_short: Some("storeDetails.storeNameShort"),
        store_details_zipcode: Some("storeDetails.zipcode"),
        tax_free_amount: Some(0),
        vat_amount: Some(1122),
        window_type_mobile: Some(portone_ksnet::WindowType::IFRAME),
        window_type_pc: Some(portone_ksnet::WindowType::IFRAME),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("appScheme", Some(json!("appScheme"))), ("bypass.ksnet.sndQpayType",
            Some(json!("0"))), ("bypass.ksnet.sndKakaopayType", Some(json!("CARD"))),
            ("bypass.ksnet.tcode", Some(json!("bypass.ksnet.tcode"))),
            ("bypass.ksnet.url", Some(json!("https://shop.example/paid"))),
            ("channelGroupId", Some(json!("channelGroupId"))), ("confirmUrl",
            Some(json!("confirmUrl"))), ("country", Some(json!("AD"))), ("customData",
            Some(json!([]))), ("customer.address.addressLine1",
            Some(json!("customer.address.addressLine1"))),
            ("customer.address.addressLine2",
            Some(json!("customer.address.addressLine2"))), ("customer.address.city",
            Some(json!("customer.address.city"))), ("customer.address.country",
            Some(json!("AD"))), ("customer.address.province",
            Some(json!("customer.address.province"))), ("customer.birthDay",
            Some(json!("customer.birthDay"))), ("customer.birthMonth",
            Some(json!("customer.birthMonth"))), ("customer.birthYear",
            Some(json!("customer.birthYear"))), ("customer.customerId",
            Some(json!("customer.customerId"))), ("customer.email",
            Some(json!("customer.email"))), ("customer.firstName",
            Some(json!("customer.firstName"))), ("customer.firstNameKana",
            Some(json!("customer.firstNameKana"))), ("customer.gender",
            Some(json!("FEMALE"))), ("customer.lastName",
            Some(json!("customer.lastName"))), ("customer.lastNameKana",
            Some(json!("customer.lastNameKana"))), ("customer.phoneNumber",
            Some(json!("customer.phoneNumber"))), ("customer.zipcode",
            Some(json!("customer.zipcode"))), ("forceRedirect", Some(json!(false))),
            ("iframe.dim", Some(json!(false))), ("isCulturalExpense",
            Some(json!(false))), ("isEscrow", Some(json!(false))), ("locale",
            Some(json!("AR_001"))), ("mobile.avaliableCarriers", Some(json!(["HELLO"]))),
            ("mobile.carrier", Some(json!("HELLO"))), ("noticeUrls",
            Some(json!(vec!["https://shop.example/paid"]))), ("offerPeriod.interval",
            Some(json!("offerPeriod.interval"))), ("offerPeriod.range", Some(json!([]))),
            ("popup.center", Some(json!(false))), ("products", None), ("promotionId",
            Some(json!("promotionId"))), ("redirectUrl", Some(json!("shop://paid"))),
            ("storeDetails.address", Some(json!("storeDetails.address"))),
            ("storeDetails.businessName", Some(json!("storeDetails.businessName"))),
            ("storeDetails.businessRegistrationNumber", Some(json!("1234567890"))),
            ("storeDetails.ceoFullName", Some(json!("storeDetails.ceoFullName"))),
            ("storeDetails.contactName", Some(json!("storeDetails.contactName"))),
            ("storeDetails.email", Some(json!("storeDetails.email"))),
            ("storeDetails.openingHours.close",
            Some(json!("storeDetails.openingHours.close"))),
            ("storeDetails.openingHours.open",
            Some(json!("storeDetails.openingHours.open"))), ("storeDetails.phoneNumber",
            Some(json!("storeDetails.phoneNumber"))), ("storeDetails.storeName",
            Some(json!("storeDetails.storeName"))), ("storeDetails.storeNameEn",
            Some(json!("storeDetails.storeNameEn"))), ("storeDetails.storeNameKana",
            Some(json!("storeDetails.storeNameKana"))), ("storeDetails.storeNameShort",
            Some(json!("storeDetails.storeNameShort"))), ("storeDetails.zipcode",
            Some(json!("storeDetails.zipcode"))), ("taxFreeAmount", Some(json!(0))),
            ("vatAmount", Some(json!(1122))), ("windowType.mobile",
            Some(json!("IFRAME"))), ("windowType.pc", Some(json!("IFRAME")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
#[test]
fn contracts_can_be_left_to_run_time() {
    let built = MobilePayment::<
        RuntimeContract,
    >::new(
            "paymentId",
            "orderName",
            50000,
            portone_ksnet::Currency::KRW,
            "customer.fullName",
            portone_ksnet::ProductType::DIGITAL,
            "shop://paid",
        )
        .is_escrow(true);
    let all = built.validate_with(&<Shop as KsnetContract>::CONTRACT);
    let none = built.validate_with(&<NoContract as KsnetContract>::CONTRACT);
    let ids = |result: Result<(), portone_ksnet::Violations>| -> Vec<&'static str> {
        result.err().into_iter().flatten().map(|violation| violation.id()).collect()
    };
    let (all, none) = (ids(all), ids(none));
    let rules: [&str; 2] = ["escrow-contract", "mobile-contract"];
    for rule in rules {
        assert!(
            none.contains(& rule) && ! all.contains(& rule), "{rule}: {none:?}, {all:?}"
        );
    }
}
#[test]
fn for_pc_alone() {
    #[derive(KsnetRequest)]
    #[ksnet(
        operation = requestPayment,
        contract = RUNTIME,
        pay_method = MOBILE,
        device = PC
    )]
    struct OnPc<'a> {
        #[ksnet(path = currency)]
        currency: portone_ksnet::Currency,
        #[ksnet(path = customer.fullName)]
        customer_full_name: &'static str,
        #[ksnet(path = orderName)]
        order_name: &'static str,
        #[ksnet(path = paymentId)]
        payment_id: &'static str,
        #[ksnet(path = productType)]
        product_type: portone_ksnet::ProductType,
        #[ksnet(path = totalAmount)]
        total_amount: i64,
        #[ksnet(skip)]
        of: std::marker::PhantomData<&'a ()>,
    }
    let built: MobilePayment<'_, Shop, device::Pc> = MobilePayment::<
        Shop,
    >::for_pc(
        "paymentId",
        "orderName",
        50000,
        portone_ksnet::Currency::KRW,
        "customer.fullName",
        portone_ksnet::ProductType::DIGITAL,
    );
    let derived = OnPc {
        currency: portone_ksnet::Currency::KRW,
        customer_full_name: "customer.fullName",
        order_name: "orderName",
        payment_id: "paymentId",
        product_type: portone_ksnet::ProductType::DIGITAL,
        total_amount: 50000,
        of: std::marker::PhantomData,
    };
    let json: Least = vec![
        ("currency", Some(json!("KRW"))), ("customer.fullName",
        Some(json!("customer.fullName"))), ("orderName", Some(json!("orderName"))),
        ("paymentId", Some(json!("paymentId"))), ("productType", Some(json!("DIGITAL"))),
        ("totalAmount", Some(json!(50000))), ("payMethod", Some(json!("MOBILE")))
    ];
    same(&built, &derived, &json);
    assert_eq!(built.validate(), Ok(()));
}
#[test]
fn for_mobile_alone() {
    #[derive(KsnetRequest)]
    #[ksnet(
        operation = requestPayment,
        contract = RUNTIME,
        pay_method = MOBILE,
        device = MOBILE
    )]
    struct OnMobile<'a> {
        #[ksnet(path = currency)]
        currency: portone_ksnet::Currency,
        #[ksnet(path = customer.fullName)]
        customer_full_name: &'static str,
        #[ksnet(path = orderName)]
        order_name: &'static str,
        #[ksnet(path = paymentId)]
        payment_id: &'static str,
        #[ksnet(path = productType)]
        product_type: portone_ksnet::ProductType,
        #[ksnet(path = redirectUrl)]
        redirect_url: &'static str,
        #[ksnet(path = totalAmount)]
        total_amount: i64,
        #[ksnet(skip)]
        of: std::marker::PhantomData<&'a ()>,
    }
    let built: MobilePayment<'_, Shop, device::Mobile> = MobilePayment::<
        Shop,
    >::for_mobile(
        "paymentId",
        "orderName",
        50000,
        portone_ksnet::Currency::KRW,
        "customer.fullName",
        portone_ksnet::ProductType::DIGITAL,
        "shop://paid",
    );
    let derived = OnMobile {
        currency: portone_ksnet::Currency::KRW,
        customer_full_name: "customer.fullName",
        order_name: "orderName",
        payment_id: "paymentId",
        product_type: portone_ksnet::ProductType::DIGITAL,
        redirect_url: "shop://paid",
        total_amount: 50000,
        of: std::marker::PhantomData,
    };
    let json: Least = vec![
        ("currency", Some(json!("KRW"))), ("customer.fullName",
        Some(json!("customer.fullName"))), ("orderName", Some(json!("orderName"))),
        ("paymentId", Some(json!("paymentId"))), ("productType", Some(json!("DIGITAL"))),
        ("redirectUrl", Some(json!("shop://paid"))), ("totalAmount", Some(json!(50000))),
        ("payMethod", Some(json!("MOBILE")))
    ];
    same(&built, &derived, &json);
    assert_eq!(built.validate(), Ok(()));
}
