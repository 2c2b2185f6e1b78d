// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    RequestIssueBillingKey, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(
    operation = requestIssueBillingKey,
    pay_method = CARD,
    allow(window-billing-key)
)]
struct Derived<'a> {
    #[ksnet(path = appScheme)]
    app_scheme: Option<&'static str>,
    #[ksnet(path = card.cardCompany)]
    card_company: Option<portone_ksnet::CardCompany>,
    #[ksnet(path = currency)]
    currency: Option<portone_ksnet::Currency>,
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
    #[ksnet(path = displayAmount)]
    display_amount: Option<i64>,
    #[ksnet(path = forceRedirect)]
    force_redirect: Option<bool>,
    #[ksnet(path = iframe.dim)]
    iframe_dim: Option<bool>,
    #[ksnet(path = issueId)]
    issue_id: Option<&'static str>,
    #[ksnet(path = issueName)]
    issue_name: Option<&'static str>,
    #[ksnet(path = locale)]
    locale: Option<portone_ksnet::Locale>,
    #[ksnet(path = noticeUrls)]
    notice_urls: Option<Vec<&'static str>>,
    #[ksnet(path = offerPeriod.interval)]
    offer_period_interval: Option<&'static str>,
    #[ksnet(path = offerPeriod.range)]
    offer_period_range: Option<Vec<u8>>,
    #[ksnet(path = popup.center)]
    popup_center: Option<bool>,
    #[ksnet(path = productType)]
    product_type: Option<portone_ksnet::ProductType>,
    #[ksnet(path = redirectUrl)]
    redirect_url: Option<&'static str>,
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
        card_company: None,
        currency: None,
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
        display_amount: None,
        force_redirect: None,
        iframe_dim: None,
        issue_id: None,
        issue_name: None,
        locale: None,
        notice_urls: None,
        offer_period_interval: None,
        offer_period_range: None,
        popup_center: None,
        product_type: None,
        redirect_url: Some("shop://paid"),
        window_type_mobile: None,
        window_type_pc: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> RequestIssueBillingKey<'static> {
    RequestIssueBillingKey::new("customer.fullName", "shop://paid")
}
fn least() -> Least {
    vec![
        ("customer.fullName", Some(json!("customer.fullName"))), ("redirectUrl",
        Some(json!("shop://paid"))), ("billingKeyMethod", Some(json!("CARD")))
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
        let built = built().card_company(portone_ksnet::CardCompany::BC_CARD);
        let derived = Derived {
            card_company: Some(portone_ksnet::CardCompany::BC_CARD),
            ..derived()
        };
        let json: Least = [least(), vec![("card.cardCompany", Some(json!("BC_CARD")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().currency(portone_ksnet::Currency::KRW);
        let derived = Derived {
            currency: Some(portone_ksnet::Currency::KRW),
            ..derived()
        };
        let json: Least = [least(), vec![("currency", Some(json!("KRW")))]].concat();
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
        let built = built().display_amount(1028);
        let derived = Derived {
            display_amount: Some(1028),
            ..derived()
        };
        let json: Least = [least(), vec![("displayAmount", Some(json!(1028)))]].concat();
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
        let built = built().issue_id("issueId");
        let derived = Derived {
            issue_id: Some("issueId"),
            ..derived()
        };
        let json: Least = [least(), vec![("issueId", Some(json!("issueId")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().issue_name("issueName");
        let derived = Derived {
            issue_name: Some("issueName"),
            ..derived()
        };
        let json: Least = [least(), vec![("issueName", Some(json!("issueName")))]]
            .concat();
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
        let built = built().product_type(portone_ksnet::ProductType::DIGITAL);
        let derived = Derived {
            product_type: Some(portone_ksnet::ProductType::DIGITAL),
            ..derived()
        };
        let json: Least = [least(), vec![("productType", Some(json!("DIGITAL")))]]
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
    assert_eq!(cases, 34usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .app_scheme("appScheme")
        .card_company(portone_ksnet::CardCompany::BC_CARD)
        .currency(portone_ksnet::Currency::KRW)
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
        .display_amount(1028)
        .force_redirect(false)
        .iframe_dim(false)
        .issue_id("issueId")
        .issue_name("issueName")
        .locale(portone_ksnet::Locale::AR_001)
        .notice_urls(vec!["https://shop.example/paid"])
        .offer_period_interval("offerPeriod.interval")
        .offer_period_range(Raw::new(&Vec::<u8>::new()).unwrap())
        .popup_center(false)
        .product_type(portone_ksnet::ProductType::DIGITAL)
        .redirect_url("shop://paid")
        .window_type_mobile(portone_ksnet::WindowType::IFRAME)
        .window_type_pc(portone_ksnet::WindowType::IFRAME);
    let derived = Derived {
        app_scheme: Some("appScheme"),
        card_company: Some(portone_ksnet::CardCompany::BC_CARD),
        currency: Some(portone_ksnet::Currency::KRW),
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
        display_amount: Some(1028),
        force_redirect: Some(false),
        iframe_dim: Some(false),
        issue_id: Some("issueId"),
        issue_name: Some("issueName"),
        locale: Some(portone_ksnet::Locale::AR_001),
        notice_urls: Some(vec!["https://shop.example/paid"]),
        offer_period_interval: Some("offerPeriod.interval"),
        offer_period_range: Some(Vec::new()),
        popup_center: Some(false),
        product_type: Some(portone_ksnet::ProductType::DIGITAL),
        redirect_url: Some("shop://paid"),
        window_type_mobile: Some(portone_ksnet::WindowType::IFRAME),
        window_type_pc: Some(portone_ksnet::WindowType::IFRAME),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("appScheme", Some(json!("appScheme"))), ("card.cardCompany",
            Some(json!("BC_CARD"))), ("currency", Some(json!("KRW"))), ("customData",
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
            Some(json!("customer.zipcode"))), ("displayAmount", Some(json!(1028))),
            ("forceRedirect", Some(json!(false))), ("iframe.dim", Some(json!(false))),
            ("issueId", Some(json!("issueId"))), ("issueName", Some(json!("issueName"))),
            ("locale", Some(json!("AR_001"))), ("noticeUrls",
            Some(json!(vec!["https://shop.example/paid"]))), ("offerPeriod.interval",
            Some(json!("offerPeriod.interval"))), ("offerPeriod.range", Some(json!([]))),
            ("popup.center", Some(json!(false))), ("productType",
            Some(json!("DIGITAL"))), ("redirectUrl", Some(json!("shop://paid"))),
            ("windowType.mobile", Some(json!("IFRAME"))), ("windowType.pc",
            Some(json!("IFRAME")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
#[test]
fn for_pc_alone() {
    #[derive(KsnetRequest)]
    #[ksnet(
        operation = requestIssueBillingKey,
        pay_method = CARD,
        device = PC,
        allow(window-billing-key)
    )]
    struct OnPc<'a> {
        #[ksnet(path = customer.fullName)]
        customer_full_name: &'static str,
        #[ksnet(skip)]
        of: std::marker::PhantomData<&'a ()>,
    }
    let built: RequestIssueBillingKey<'_, device::Pc> = RequestIssueBillingKey::for_pc(
        "customer.fullName",
    );
    let derived = OnPc {
        customer_full_name: "customer.fullName",
        of: std::marker::PhantomData,
    };
    let json: Least = vec![
        ("customer.fullName", Some(json!("customer.fullName"))), ("billingKeyMethod",
        Some(json!("CARD")))
    ];
    same(&built, &derived, &json);
    assert_eq!(built.validate(), Ok(()));
}
#[test]
fn for_mobile_alone() {
    #[derive(KsnetRequest)]
    #[ksnet(
        operation = requestIssueBillingKey,
        pay_method = CARD,
        device = MOBILE,
        allow(window-billing-key)
    )]
    struct OnMobile<'a> {
        #[ksnet(path = customer.fullName)]
        customer_full_name: &'static str,
        #[ksnet(path = redirectUrl)]
        redirect_url: &'static str,
        #[ksnet(skip)]
        of: std::marker::PhantomData<&'a ()>,
    }
    let built: RequestIssueBillingKey<'_, device::Mobile> = RequestIssueBillingKey::for_mobile(
        "customer.fullName",
        "shop://paid",
    );
    let derived = OnMobile {
        customer_full_name: "customer.fullName",
        redirect_url: "shop://paid",
        of: std::marker::PhantomData,
    };
    let json: Least = vec![
        ("customer.fullName", Some(json!("customer.fullName"))), ("redirectUrl",
        Some(json!("shop://paid"))), ("billingKeyMethod", Some(json!("CARD")))
    ];
    same(&built, &derived, &json);
    assert_eq!(built.validate(), Ok(()));
}
