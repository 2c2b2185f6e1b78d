// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    InstantCardPayment, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = RUNTIME, pay_method = CARD)]
struct Derived<'a> {
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = amount.taxFree)]
    tax_free_amount: Option<i64>,
    #[ksnet(path = amount.total)]
    total_amount: i64,
    #[ksnet(path = amount.vat)]
    vat_amount: Option<i64>,
    #[ksnet(path = bypass)]
    bypass: Option<Vec<u8>>,
    #[ksnet(path = channelGroupId)]
    channel_group_id: Option<&'static str>,
    #[ksnet(path = country)]
    country: Option<portone_ksnet::Country>,
    #[ksnet(path = currency)]
    currency: portone_ksnet::Currency,
    #[ksnet(path = customData)]
    custom_data: Option<&'static str>,
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
    #[ksnet(path = customer.businessRegistrationNumber)]
    customer_business_registration_number: Option<&'static str>,
    #[ksnet(path = customer.country)]
    customer_country: Option<portone_ksnet::Country>,
    #[ksnet(path = customer.email)]
    customer_email: Option<&'static str>,
    #[ksnet(path = customer.gender)]
    customer_gender: Option<portone_ksnet::Gender>,
    #[ksnet(path = customer.id)]
    customer_id: Option<&'static str>,
    #[ksnet(path = customer.name.full)]
    customer_full_name: &'static str,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    #[ksnet(path = customer.zipcode)]
    customer_zipcode: Option<&'static str>,
    #[ksnet(path = isCulturalExpense)]
    is_cultural_expense: Option<bool>,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    birth_or_business_registration_number: Option<&'static str>,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'static str,
    #[ksnet(path = method.card.credential.number)]
    card_number: &'static str,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    password_two_digits: Option<&'static str>,
    #[ksnet(path = method.card.installmentMonth)]
    installment_month: Option<i64>,
    #[ksnet(path = method.card.useCardPoint)]
    use_card_point: Option<bool>,
    #[ksnet(path = method.card.useFreeInstallmentPlan)]
    use_free_installment_plan: Option<bool>,
    #[ksnet(path = method.card.useFreeInterestFromMerchant)]
    use_free_interest_from_merchant: Option<bool>,
    #[ksnet(path = noticeUrls)]
    notice_urls: Option<Vec<&'static str>>,
    #[ksnet(path = orderName)]
    order_name: &'static str,
    #[ksnet(path = productCount)]
    product_count: Option<i64>,
    #[ksnet(path = productType)]
    product_type: portone_ksnet::ProductType,
    #[ksnet(path = products)]
    products: Option<Vec<portone_ksnet::PaymentProduct>>,
    #[ksnet(path = promotionId)]
    promotion_id: Option<&'static str>,
    #[ksnet(path = shippingAddress.addressLine1)]
    shipping_address_address_line1: Option<&'static str>,
    #[ksnet(path = shippingAddress.addressLine2)]
    shipping_address_address_line2: Option<&'static str>,
    #[ksnet(path = shippingAddress.city)]
    shipping_address_city: Option<&'static str>,
    #[ksnet(path = shippingAddress.country)]
    shipping_address_country: Option<portone_ksnet::Country>,
    #[ksnet(path = shippingAddress.province)]
    shipping_address_province: Option<&'static str>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        payment_id: "paymentId",
        tax_free_amount: None,
        total_amount: 1003,
        vat_amount: None,
        bypass: None,
        channel_group_id: None,
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
        customer_business_registration_number: None,
        customer_country: None,
        customer_email: None,
        customer_gender: None,
        customer_id: None,
        customer_full_name: "customer.name.full",
        customer_phone_number: None,
        customer_zipcode: None,
        is_cultural_expense: None,
        birth_or_business_registration_number: None,
        expiry_month: "12",
        expiry_year: "12",
        card_number: "1234567890",
        password_two_digits: None,
        installment_month: None,
        use_card_point: None,
        use_free_installment_plan: None,
        use_free_interest_from_merchant: None,
        notice_urls: None,
        order_name: "orderName",
        product_count: None,
        product_type: portone_ksnet::ProductType::DIGITAL,
        products: None,
        promotion_id: None,
        shipping_address_address_line1: None,
        shipping_address_address_line2: None,
        shipping_address_city: None,
        shipping_address_country: None,
        shipping_address_province: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> InstantCardPayment<'static, Shop> {
    InstantCardPayment::<
        Shop,
    >::new(
        "paymentId",
        "orderName",
        1003,
        portone_ksnet::Currency::KRW,
        "customer.name.full",
        "1234567890",
        "12",
        "12",
        portone_ksnet::ProductType::DIGITAL,
    )
}
fn least() -> Least {
    vec![
        ("amount.total", Some(json!(1003))), ("currency", Some(json!("KRW"))),
        ("customer.name.full", Some(json!("customer.name.full"))),
        ("method.card.credential.expiryMonth", Some(json!("12"))),
        ("method.card.credential.expiryYear", Some(json!("12"))),
        ("method.card.credential.number", Some(json!("1234567890"))), ("orderName",
        Some(json!("orderName"))), ("productType", Some(json!("DIGITAL")))
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
        let built = built().tax_free_amount(0);
        let derived = Derived {
            tax_free_amount: Some(0),
            ..derived()
        };
        let json: Least = [least(), vec![("amount.taxFree", Some(json!(0)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().vat_amount(1004);
        let derived = Derived {
            vat_amount: Some(1004),
            ..derived()
        };
        let json: Least = [least(), vec![("amount.vat", Some(json!(1004)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().bypass(Raw::new(&Vec::<u8>::new()).unwrap());
        let derived = Derived {
            bypass: Some(Vec::new()),
            ..derived()
        };
        let json: Least = [least(), vec![("bypass", Some(json!([])))]].concat();
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
        let built = built().custom_data("customData");
        let derived = Derived {
            custom_data: Some("customData"),
            ..derived()
        };
        let json: Least = [least(), vec![("customData", Some(json!("customData")))]]
            .concat();
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
        let built = built()
            .customer_business_registration_number(
                "customer.businessRegistrationNumber",
            );
        let derived = Derived {
            customer_business_registration_number: Some(
                "customer.businessRegistrationNumber",
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("customer.businessRegistrationNumber",
                Some(json!("customer.businessRegistrationNumber")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_country(portone_ksnet::Country::AD);
        let derived = Derived {
            customer_country: Some(portone_ksnet::Country::AD),
            ..derived()
        };
        let json: Least = [least(), vec![("customer.country", Some(json!("AD")))]]
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
        let built = built().customer_id("customer.id");
        let derived = Derived {
            customer_id: Some("customer.id"),
            ..derived()
        };
        let json: Least = [least(), vec![("customer.id", Some(json!("customer.id")))]]
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
        let built = built().birth_or_business_registration_number("900101");
        let derived = Derived {
            birth_or_business_registration_number: Some("900101"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("method.card.credential.birthOrBusinessRegistrationNumber",
                Some(json!("900101")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().password_two_digits("12");
        let derived = Derived {
            password_two_digits: Some("12"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("method.card.credential.passwordTwoDigits", Some(json!("12")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().installment_month(1043);
        let derived = Derived {
            installment_month: Some(1043),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("method.card.installmentMonth", Some(json!(1043)))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().use_card_point(false);
        let derived = Derived {
            use_card_point: Some(false),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("method.card.useCardPoint", Some(json!(false)))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().use_free_installment_plan(false);
        let derived = Derived {
            use_free_installment_plan: Some(false),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("method.card.useFreeInstallmentPlan", Some(json!(false)))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().use_free_interest_from_merchant(false);
        let derived = Derived {
            use_free_interest_from_merchant: Some(false),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("method.card.useFreeInterestFromMerchant", Some(json!(false)))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().notice_urls(vec!["noticeUrls"]);
        let derived = Derived {
            notice_urls: Some(vec!["noticeUrls"]),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("noticeUrls", Some(json!(vec!["noticeUrls"])))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().product_count(1063);
        let derived = Derived {
            product_count: Some(1063),
            ..derived()
        };
        let json: Least = [least(), vec![("productCount", Some(json!(1063)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .products(vec![portone_ksnet::PaymentProduct::new(1, "text", "text", 1)]);
        let derived = Derived {
            products: Some(
                vec![portone_ksnet::PaymentProduct::new(1, "text", "text", 1)],
            ),
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
        let built = built()
            .shipping_address(
                "shippingAddress.addressLine1",
                "shippingAddress.addressLine2",
            );
        let derived = Derived {
            shipping_address_address_line1: Some("shippingAddress.addressLine1"),
            shipping_address_address_line2: Some("shippingAddress.addressLine2"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("shippingAddress.addressLine1",
                Some(json!("shippingAddress.addressLine1"))),
                ("shippingAddress.addressLine2",
                Some(json!("shippingAddress.addressLine2")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().shipping_address_city("shippingAddress.city");
        let derived = Derived {
            shipping_address_city: Some("shippingAddress.city"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("shippingAddress.city", Some(json!("shippingAddress.city")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().shipping_address_country(portone_ksnet::Country::AD);
        let derived = Derived {
            shipping_address_country: Some(portone_ksnet::Country::AD),
            ..derived()
        };
        let json: Least = [least(), vec![("shippingAddress.country", Some(json!("AD")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().shipping_address_province("shippingAddress.province");
        let derived = Derived {
            shipping_address_province: Some("shippingAddress.province"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("shippingAddress.province", Some(json!("shippingAddress.province")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 35usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .tax_free_amount(0)
        .vat_amount(1004)
        .bypass(Raw::new(&Vec::<u8>::new()).unwrap())
        .channel_group_id("channelGroupId")
        .country(portone_ksnet::Country::AD)
        .custom_data("customData")
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
        .customer_business_registration_number("customer.businessRegistrationNumber")
        .customer_country(portone_ksnet::Country::AD)
        .customer_email("customer.email")
        .customer_gender(portone_ksnet::Gender::FEMALE)
        .customer_id("customer.id")
        .customer_phone_number("customer.phoneNumber")
        .customer_zipcode("customer.zipcode")
        .is_cultural_expense(false)
        .birth_or_business_registration_number("900101")
        .password_two_digits("12")
        .installment_month(1043)
        .use_card_point(false)
        .use_free_installment_plan(false)
        .use_free_interest_from_merchant(false)
        .notice_urls(vec!["noticeUrls"])
        .product_count(1063)
        .products(vec![portone_ksnet::PaymentProduct::new(1, "text", "text", 1)])
        .promotion_id("promotionId")
        .shipping_address("shippingAddress.addressLine1", "shippingAddress.addressLine2")
        .shipping_address_city("shippingAddress.city")
        .shipping_address_country(portone_ksnet::Country::AD)
        .shipping_address_province("shippingAddress.province");
    let derived = Derived {
        tax_free_amount: Some(0),
        vat_amount: Some(1004),
        bypass: Some(Vec::new()),
        channel_group_id: Some("channelGroupId"),
        country: Some(portone_ksnet::Country::AD),
        custom_data: Some("customData"),
        customer_address_address_line1: Some("customer.address.addressLine1"),
        customer_address_address_line2: Some("customer.address.addressLine2"),
        customer_address_city: Some("customer.address.city"),
        customer_address_country: Some(portone_ksnet::Country::AD),
        customer_address_province: Some("customer.address.province"),
        customer_birth_day: Some("customer.birthDay"),
        customer_birth_month: Some("customer.birthMonth"),
        customer_birth_year: Some("customer.birthYear"),
        customer_business_registration_number: Some(
            "customer.businessRegistrationNumber",
        ),
        customer_country: Some(portone_ksnet::Country::AD),
        customer_email: Some("customer.email"),
        customer_gender: Some(portone_ksnet::Gender::FEMALE),
        customer_id: Some("customer.id"),
        customer_phone_number: Some("customer.phoneNumber"),
        customer_zipcode: Some("customer.zipcode"),
        is_cultural_expense: Some(false),
        birth_or_business_registration_number: Some("900101"),
        password_two_digits: Some("12"),
        installment_month: Some(1043),
        use_card_point: Some(false),
        use_free_installment_plan: Some(false),
        use_free_interest_from_merchant: Some(false),
        notice_urls: Some(vec!["noticeUrls"]),
        product_count: Some(1063),
        products: Some(vec![portone_ksnet::PaymentProduct::new(1, "text", "text", 1)]),
        promotion_id: Some("promotionId"),
        shipping_address_address_line1: Some("shippingAddress.addressLine1"),
        shipping_address_address_line2: Some("shippingAddress.addressLine2"),
        shipping_address_city: Some("shippingAddress.city"),
        shipping_address_country: Some(portone_ksnet::Country::AD),
        shipping_address_province: Some("shippingAddress.province"),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("amount.taxFree", Some(json!(0))), ("amount.vat", Some(json!(1004))),
            ("bypass", Some(json!([]))), ("channelGroupId",
            Some(json!("channelGroupId"))), ("country", Some(json!("AD"))),
            ("customData", Some(json!("customData"))), ("customer.address.addressLine1",
            Some(json!("customer.address.addressLine1"))),
            ("customer.address.addressLine2",
            Some(json!("customer.address.addressLine2"))), ("customer.address.city",
            Some(json!("customer.address.city"))), ("customer.address.country",
            Some(json!("AD"))), ("customer.address.province",
            Some(json!("customer.address.province"))), ("customer.birthDay",
            Some(json!("customer.birthDay"))), ("customer.birthMonth",
            Some(json!("customer.birthMonth"))), ("customer.birthYear",
            Some(json!("customer.birthYear"))), ("customer.businessRegistrationNumber",
            Some(json!("customer.businessRegistrationNumber"))), ("customer.country",
            Some(json!("AD"))), ("customer.email", Some(json!("customer.email"))),
            ("customer.gender", Some(json!("FEMALE"))), ("customer.id",
            Some(json!("customer.id"))), ("customer.phoneNumber",
            Some(json!("customer.phoneNumber"))), ("customer.zipcode",
            Some(json!("customer.zipcode"))), ("isCulturalExpense", Some(json!(false))),
            ("method.card.credential.birthOrBusinessRegistrationNumber",
            Some(json!("900101"))), ("method.card.credential.passwordTwoDigits",
            Some(json!("12"))), ("method.card.installmentMonth", Some(json!(1043))),
            ("method.card.useCardPoint", Some(json!(false))),
            ("method.card.useFreeInstallmentPlan", Some(json!(false))),
            ("method.card.useFreeInterestFromMerchant", Some(json!(false))),
            ("noticeUrls", Some(json!(vec!["noticeUrls"]))), ("productCount",
            Some(json!(1063))), ("products", None), ("promotionId",
            Some(json!("promotionId"))), ("shippingAddress.addressLine1",
            Some(json!("shippingAddress.addressLine1"))),
            ("shippingAddress.addressLine2",
            Some(json!("shippingAddress.addressLine2"))), ("shippingAddress.city",
            Some(json!("shippingAddress.city"))), ("shippingAddress.country",
            Some(json!("AD"))), ("shippingAddress.province",
            Some(json!("shippingAddress.province")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
#[test]
fn contracts_can_be_left_to_run_time() {
    let built = InstantCardPayment::<
        RuntimeContract,
    >::new(
            "paymentId",
            "orderName",
            1003,
            portone_ksnet::Currency::KRW,
            "customer.name.full",
            "1234567890",
            "12",
            "12",
            portone_ksnet::ProductType::DIGITAL,
        )
        .installment_month(1043)
        .use_free_interest_from_merchant(true);
    let all = built.validate_with(&<Shop as KsnetContract>::CONTRACT);
    let none = built.validate_with(&<NoContract as KsnetContract>::CONTRACT);
    let ids = |result: Result<(), portone_ksnet::Violations>| -> Vec<&'static str> {
        result.err().into_iter().flatten().map(|violation| violation.id()).collect()
    };
    let (all, none) = (ids(all), ids(none));
    let rules: [&str; 3] = [
        "key-in-contract",
        "key-in-free-interest-contract",
        "key-in-installment-contract",
    ];
    for rule in rules {
        assert!(
            none.contains(& rule) && ! all.contains(& rule), "{rule}: {none:?}, {all:?}"
        );
    }
}
