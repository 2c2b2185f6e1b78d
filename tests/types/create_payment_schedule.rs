// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    CreatePaymentSchedule, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = RUNTIME)]
struct Derived<'a> {
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = payment.amount.taxFree)]
    tax_free_amount: Option<i64>,
    #[ksnet(path = payment.amount.total)]
    total_amount: i64,
    #[ksnet(path = payment.amount.vat)]
    vat_amount: Option<i64>,
    #[ksnet(path = payment.billingKey)]
    billing_key: &'static str,
    #[ksnet(path = payment.bypass)]
    bypass: Option<Vec<u8>>,
    #[ksnet(path = payment.cashReceipt.customerIdentityNumber)]
    cash_receipt_customer_identity_number: Option<&'static str>,
    #[ksnet(path = payment.cashReceipt.r#type)]
    receipt_type: Option<portone_ksnet::CashReceiptInputType>,
    #[ksnet(path = payment.channelKey)]
    channel_key: Option<&'static str>,
    #[ksnet(path = payment.country)]
    country: Option<portone_ksnet::Country>,
    #[ksnet(path = payment.currency)]
    currency: portone_ksnet::Currency,
    #[ksnet(path = payment.customData)]
    custom_data: Option<&'static str>,
    #[ksnet(path = payment.customer.address.addressLine1)]
    customer_address_address_line1: Option<&'static str>,
    #[ksnet(path = payment.customer.address.addressLine2)]
    customer_address_address_line2: Option<&'static str>,
    #[ksnet(path = payment.customer.address.city)]
    customer_address_city: Option<&'static str>,
    #[ksnet(path = payment.customer.address.country)]
    customer_address_country: Option<portone_ksnet::Country>,
    #[ksnet(path = payment.customer.address.province)]
    customer_address_province: Option<&'static str>,
    #[ksnet(path = payment.customer.birthDay)]
    customer_birth_day: Option<&'static str>,
    #[ksnet(path = payment.customer.birthMonth)]
    customer_birth_month: Option<&'static str>,
    #[ksnet(path = payment.customer.birthYear)]
    customer_birth_year: Option<&'static str>,
    #[ksnet(path = payment.customer.businessRegistrationNumber)]
    customer_business_registration_number: Option<&'static str>,
    #[ksnet(path = payment.customer.country)]
    customer_country: Option<portone_ksnet::Country>,
    #[ksnet(path = payment.customer.email)]
    customer_email: Option<&'static str>,
    #[ksnet(path = payment.customer.gender)]
    customer_gender: Option<portone_ksnet::Gender>,
    #[ksnet(path = payment.customer.id)]
    customer_id: Option<&'static str>,
    #[ksnet(path = payment.customer.name.full)]
    customer_full_name: &'static str,
    #[ksnet(path = payment.customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    #[ksnet(path = payment.customer.zipcode)]
    customer_zipcode: Option<&'static str>,
    #[ksnet(path = payment.installmentMonth)]
    installment_month: Option<i64>,
    #[ksnet(path = payment.locale)]
    locale: Option<portone_ksnet::RestLocale>,
    #[ksnet(path = payment.noticeUrls)]
    notice_urls: Option<Vec<&'static str>>,
    #[ksnet(path = payment.orderName)]
    order_name: &'static str,
    #[ksnet(path = payment.productCount)]
    product_count: Option<i64>,
    #[ksnet(path = payment.productType)]
    product_type: portone_ksnet::ProductType,
    #[ksnet(path = payment.products)]
    products: Option<Vec<portone_ksnet::PaymentProduct>>,
    #[ksnet(path = payment.promotionId)]
    promotion_id: Option<&'static str>,
    #[ksnet(path = payment.shippingAddress.addressLine1)]
    shipping_address_address_line1: Option<&'static str>,
    #[ksnet(path = payment.shippingAddress.addressLine2)]
    shipping_address_address_line2: Option<&'static str>,
    #[ksnet(path = payment.shippingAddress.city)]
    shipping_address_city: Option<&'static str>,
    #[ksnet(path = payment.shippingAddress.country)]
    shipping_address_country: Option<portone_ksnet::Country>,
    #[ksnet(path = payment.shippingAddress.province)]
    shipping_address_province: Option<&'static str>,
    #[ksnet(path = payment.useCardPoint)]
    use_card_point: Option<bool>,
    #[ksnet(path = payment.useFreeInterestFromMerchant)]
    use_free_interest_from_merchant: Option<bool>,
    #[ksnet(path = timeToPay)]
    time_to_pay: &'static str,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        payment_id: "paymentId",
        tax_free_amount: None,
        total_amount: 1004,
        vat_amount: None,
        billing_key: "payment.billingKey",
        bypass: None,
        cash_receipt_customer_identity_number: None,
        receipt_type: None,
        channel_key: None,
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
        customer_full_name: "payment.customer.name.full",
        customer_phone_number: None,
        customer_zipcode: None,
        installment_month: None,
        locale: None,
        notice_urls: None,
        order_name: "payment.orderName",
        product_count: None,
        product_type: portone_ksnet::ProductType::DIGITAL,
        products: None,
        promotion_id: None,
        shipping_address_address_line1: None,
        shipping_address_address_line2: None,
        shipping_address_city: None,
        shipping_address_country: None,
        shipping_address_province: None,
        use_card_point: None,
        use_free_interest_from_merchant: None,
        time_to_pay: "2026-08-06T09:30:00+09:00",
        of: std::marker::PhantomData,
    }
}
fn built() -> CreatePaymentSchedule<'static, Shop> {
    CreatePaymentSchedule::new(
            "paymentId",
            "2026-08-06T09:30:00+09:00",
            "payment.billingKey",
            "payment.orderName",
            1004,
            portone_ksnet::Currency::KRW,
            "payment.customer.name.full",
            portone_ksnet::ProductType::DIGITAL,
        )
        .contract::<Shop>()
}
fn least() -> Least {
    vec![
        ("payment.amount.total", Some(json!(1004))), ("payment.billingKey",
        Some(json!("payment.billingKey"))), ("payment.currency", Some(json!("KRW"))),
        ("payment.customer.name.full", Some(json!("payment.customer.name.full"))),
        ("payment.orderName", Some(json!("payment.orderName"))), ("payment.productType",
        Some(json!("DIGITAL"))), ("timeToPay", Some(json!("2026-08-06T09:30:00+09:00")))
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
        let built = built().tax_free_amount(1003);
        let derived = Derived {
            tax_free_amount: Some(1003),
            ..derived()
        };
        let json: Least = [least(), vec![("payment.amount.taxFree", Some(json!(1003)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().vat_amount(1005);
        let derived = Derived {
            vat_amount: Some(1005),
            ..derived()
        };
        let json: Least = [least(), vec![("payment.amount.vat", Some(json!(1005)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().bypass(Raw::new(&Vec::<u8>::new()).unwrap());
        let derived = Derived {
            bypass: Some(Vec::new()),
            ..derived()
        };
        let json: Least = [least(), vec![("payment.bypass", Some(json!([])))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .cash_receipt_customer_identity_number(
                "payment.cashReceipt.customerIdentityNumber",
            );
        let derived = Derived {
            cash_receipt_customer_identity_number: Some(
                "payment.cashReceipt.customerIdentityNumber",
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.cashReceipt.customerIdentityNumber",
                Some(json!("payment.cashReceipt.customerIdentityNumber")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().receipt_type(portone_ksnet::CashReceiptInputType::CORPORATE);
        let derived = Derived {
            receipt_type: Some(portone_ksnet::CashReceiptInputType::CORPORATE),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.cashReceipt.type", Some(json!("CORPORATE")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().channel_key("payment.channelKey");
        let derived = Derived {
            channel_key: Some("payment.channelKey"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.channelKey", Some(json!("payment.channelKey")))],
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
        let json: Least = [least(), vec![("payment.country", Some(json!("AD")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().custom_data("payment.customData");
        let derived = Derived {
            custom_data: Some("payment.customData"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.customData", Some(json!("payment.customData")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .customer_address(
                "payment.customer.address.addressLine1",
                "payment.customer.address.addressLine2",
            );
        let derived = Derived {
            customer_address_address_line1: Some(
                "payment.customer.address.addressLine1",
            ),
            customer_address_address_line2: Some(
                "payment.customer.address.addressLine2",
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.customer.address.addressLine1",
                Some(json!("payment.customer.address.addressLine1"))),
                ("payment.customer.address.addressLine2",
                Some(json!("payment.customer.address.addressLine2")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_address_city("payment.customer.address.city");
        let derived = Derived {
            customer_address_city: Some("payment.customer.address.city"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.customer.address.city",
                Some(json!("payment.customer.address.city")))
            ],
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
            vec![("payment.customer.address.country", Some(json!("AD")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .customer_address_province("payment.customer.address.province");
        let derived = Derived {
            customer_address_province: Some("payment.customer.address.province"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.customer.address.province",
                Some(json!("payment.customer.address.province")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_birth_day("payment.customer.birthDay");
        let derived = Derived {
            customer_birth_day: Some("payment.customer.birthDay"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.customer.birthDay", Some(json!("payment.customer.birthDay")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_birth_month("payment.customer.birthMonth");
        let derived = Derived {
            customer_birth_month: Some("payment.customer.birthMonth"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.customer.birthMonth",
                Some(json!("payment.customer.birthMonth")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_birth_year("payment.customer.birthYear");
        let derived = Derived {
            customer_birth_year: Some("payment.customer.birthYear"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.customer.birthYear", Some(json!("payment.customer.birthYear")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .customer_business_registration_number(
                "payment.customer.businessRegistrationNumber",
            );
        let derived = Derived {
            customer_business_registration_number: Some(
                "payment.customer.businessRegistrationNumber",
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.customer.businessRegistrationNumber",
                Some(json!("payment.customer.businessRegistrationNumber")))
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
        let json: Least = [
            least(),
            vec![("payment.customer.country", Some(json!("AD")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_email("payment.customer.email");
        let derived = Derived {
            customer_email: Some("payment.customer.email"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.customer.email", Some(json!("payment.customer.email")))],
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
        let json: Least = [
            least(),
            vec![("payment.customer.gender", Some(json!("FEMALE")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_id("payment.customer.id");
        let derived = Derived {
            customer_id: Some("payment.customer.id"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.customer.id", Some(json!("payment.customer.id")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_phone_number("payment.customer.phoneNumber");
        let derived = Derived {
            customer_phone_number: Some("payment.customer.phoneNumber"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.customer.phoneNumber",
                Some(json!("payment.customer.phoneNumber")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().customer_zipcode("payment.customer.zipcode");
        let derived = Derived {
            customer_zipcode: Some("payment.customer.zipcode"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.customer.zipcode", Some(json!("payment.customer.zipcode")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().installment_month(1037);
        let derived = Derived {
            installment_month: Some(1037),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.installmentMonth", Some(json!(1037)))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().locale(portone_ksnet::RestLocale::EN_US);
        let derived = Derived {
            locale: Some(portone_ksnet::RestLocale::EN_US),
            ..derived()
        };
        let json: Least = [least(), vec![("payment.locale", Some(json!("EN_US")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().notice_urls(vec!["payment.noticeUrls"]);
        let derived = Derived {
            notice_urls: Some(vec!["payment.noticeUrls"]),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.noticeUrls", Some(json!(vec!["payment.noticeUrls"])))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().product_count(1041);
        let derived = Derived {
            product_count: Some(1041),
            ..derived()
        };
        let json: Least = [least(), vec![("payment.productCount", Some(json!(1041)))]]
            .concat();
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
        let json: Least = [least(), vec![("payment.products", None)]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().promotion_id("payment.promotionId");
        let derived = Derived {
            promotion_id: Some("payment.promotionId"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("payment.promotionId", Some(json!("payment.promotionId")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .shipping_address(
                "payment.shippingAddress.addressLine1",
                "payment.shippingAddress.addressLine2",
            );
        let derived = Derived {
            shipping_address_address_line1: Some("payment.shippingAddress.addressLine1"),
            shipping_address_address_line2: Some("payment.shippingAddress.addressLine2"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.shippingAddress.addressLine1",
                Some(json!("payment.shippingAddress.addressLine1"))),
                ("payment.shippingAddress.addressLine2",
                Some(json!("payment.shippingAddress.addressLine2")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().shipping_address_city("payment.shippingAddress.city");
        let derived = Derived {
            shipping_address_city: Some("payment.shippingAddress.city"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.shippingAddress.city",
                Some(json!("payment.shippingAddress.city")))
            ],
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
        let json: Least = [
            least(),
            vec![("payment.shippingAddress.country", Some(json!("AD")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .shipping_address_province("payment.shippingAddress.province");
        let derived = Derived {
            shipping_address_province: Some("payment.shippingAddress.province"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("payment.shippingAddress.province",
                Some(json!("payment.shippingAddress.province")))
            ],
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
        let json: Least = [least(), vec![("payment.useCardPoint", Some(json!(false)))]]
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
            vec![("payment.useFreeInterestFromMerchant", Some(json!(false)))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 34usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .tax_free_amount(1003)
        .vat_amount(1005)
        .bypass(Raw::new(&Vec::<u8>::new()).unwrap())
        .cash_receipt_customer_identity_number(
            "payment.cashReceipt.customerIdentityNumber",
        )
        .receipt_type(portone_ksnet::CashReceiptInputType::CORPORATE)
        .channel_key("payment.channelKey")
        .country(portone_ksnet::Country::AD)
        .custom_data("payment.customData")
        .customer_address(
            "payment.customer.address.addressLine1",
            "payment.customer.address.addressLine2",
        )
        .customer_address_city("payment.customer.address.city")
        .customer_address_country(portone_ksnet::Country::AD)
        .customer_address_province("payment.customer.address.province")
        .customer_birth_day("payment.customer.birthDay")
        .customer_birth_month("payment.customer.birthMonth")
        .customer_birth_year("payment.customer.birthYear")
        .customer_business_registration_number(
            "payment.customer.businessRegistrationNumber",
        )
        .customer_country(portone_ksnet::Country::AD)
        .customer_email("payment.customer.email")
        .customer_gender(portone_ksnet::Gender::FEMALE)
        .customer_id("payment.customer.id")
        .customer_phone_number("payment.customer.phoneNumber")
        .customer_zipcode("payment.customer.zipcode")
        .installment_month(1037)
        .locale(portone_ksnet::RestLocale::EN_US)
        .notice_urls(vec!["payment.noticeUrls"])
        .product_count(1041)
        .products(vec![portone_ksnet::PaymentProduct::new(1, "text", "text", 1)])
        .promotion_id("payment.promotionId")
        .shipping_address(
            "payment.shippingAddress.addressLine1",
            "payment.shippingAddress.addressLine2",
        )
        .shipping_address_city("payment.shippingAddress.city")
        .shipping_address_country(portone_ksnet::Country::AD)
        .shipping_address_province("payment.shippingAddress.province")
        .use_card_point(false)
        .use_free_interest_from_merchant(false);
    let derived = Derived {
        tax_free_amount: Some(1003),
        vat_amount: Some(1005),
        bypass: Some(Vec::new()),
        cash_receipt_customer_identity_number: Some(
            "payment.cashReceipt.customerIdentityNumber",
        ),
        receipt_type: Some(portone_ksnet::CashReceiptInputType::CORPORATE),
        channel_key: Some("payment.channelKey"),
        country: Some(portone_ksnet::Country::AD),
        custom_data: Some("payment.customData"),
        customer_address_address_line1: Some("payment.customer.address.addressLine1"),
        customer_address_address_line2: Some("payment.customer.address.addressLine2"),
        customer_address_city: Some("payment.customer.address.city"),
        customer_address_country: Some(portone_ksnet::Country::AD),
        customer_address_province: Some("payment.customer.address.province"),
        customer_birth_day: Some("payment.customer.birthDay"),
        customer_birth_month: Some("payment.customer.birthMonth"),
        customer_birth_year: Some("payment.customer.birthYear"),
        customer_business_registration_number: Some(
            "payment.customer.businessRegistrationNumber",
        ),
        customer_country: Some(portone_ksnet::Country::AD),
        customer_email: Some("payment.customer.email"),
        customer_gender: Some(portone_ksnet::Gender::FEMALE),
        customer_id: Some("payment.customer.id"),
        customer_phone_number: Some("payment.customer.phoneNumber"),
        customer_zipcode: Some("payment.customer.zipcode"),
        installment_month: Some(1037),
        locale: Some(portone_ksnet::RestLocale::EN_US),
        notice_urls: Some(vec!["payment.noticeUrls"]),
        product_count: Some(1041),
        products: Some(vec![portone_ksnet::PaymentProduct::new(1, "text", "text", 1)]),
        promotion_id: Some("payment.promotionId"),
        shipping_address_address_line1: Some("payment.shippingAddress.addressLine1"),
        shipping_address_address_line2: Some("payment.shippingAddress.addressLine2"),
        shipping_address_city: Some("payment.shippingAddress.city"),
        shipping_address_country: Some(portone_ksnet::Country::AD),
        shipping_address_province: Some("payment.shippingAddress.province"),
        use_card_point: Some(false),
        use_free_interest_from_merchant: Some(false),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("payment.amount.taxFree", Some(json!(1003))), ("payment.amount.vat",
            Some(json!(1005))), ("payment.bypass", Some(json!([]))),
            ("payment.cashReceipt.customerIdentityNumber",
            Some(json!("payment.cashReceipt.customerIdentityNumber"))),
            ("payment.cashReceipt.type", Some(json!("CORPORATE"))),
            ("payment.channelKey", Some(json!("payment.channelKey"))),
            ("payment.country", Some(json!("AD"))), ("payment.customData",
            Some(json!("payment.customData"))), ("payment.customer.address.addressLine1",
            Some(json!("payment.customer.address.addressLine1"))),
            ("payment.customer.address.addressLine2",
            Some(json!("payment.customer.address.addressLine2"))),
            ("payment.customer.address.city",
            Some(json!("payment.customer.address.city"))),
            ("payment.customer.address.country", Some(json!("AD"))),
            ("payment.customer.address.province",
            Some(json!("payment.customer.address.province"))),
            ("payment.customer.birthDay", Some(json!("payment.customer.birthDay"))),
            ("payment.customer.birthMonth", Some(json!("payment.customer.birthMonth"))),
            ("payment.customer.birthYear", Some(json!("payment.customer.birthYear"))),
            ("payment.customer.businessRegistrationNumber",
            Some(json!("payment.customer.businessRegistrationNumber"))),
            ("payment.customer.country", Some(json!("AD"))), ("payment.customer.email",
            Some(json!("payment.customer.email"))), ("payment.customer.gender",
            Some(json!("FEMALE"))), ("payment.customer.id",
            Some(json!("payment.customer.id"))), ("payment.customer.phoneNumber",
            Some(json!("payment.customer.phoneNumber"))), ("payment.customer.zipcode",
            Some(json!("payment.customer.zipcode"))), ("payment.installmentMonth",
            Some(json!(1037))), ("payment.locale", Some(json!("EN_US"))),
            ("payment.noticeUrls", Some(json!(vec!["payment.noticeUrls"]))),
            ("payment.productCount", Some(json!(1041))), ("payment.products", None),
            ("payment.promotionId", Some(json!("payment.promotionId"))),
            ("payment.shippingAddress.addressLine1",
            Some(json!("payment.shippingAddress.addressLine1"))),
            ("payment.shippingAddress.addressLine2",
            Some(json!("payment.shippingAddress.addressLine2"))),
            ("payment.shippingAddress.city",
            Some(json!("payment.shippingAddress.city"))),
            ("payment.shippingAddress.country", Some(json!("AD"))),
            ("payment.shippingAddress.province",
            Some(json!("payment.shippingAddress.province"))), ("payment.useCardPoint",
            Some(json!(false))), ("payment.useFreeInterestFromMerchant",
            Some(json!(false)))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
#[test]
fn contracts_can_be_left_to_run_time() {
    let built = CreatePaymentSchedule::new(
            "paymentId",
            "2026-08-06T09:30:00+09:00",
            "payment.billingKey",
            "payment.orderName",
            1004,
            portone_ksnet::Currency::KRW,
            "payment.customer.name.full",
            portone_ksnet::ProductType::DIGITAL,
        )
        .contract::<RuntimeContract>()
        .installment_month(1037)
        .use_free_interest_from_merchant(true);
    let all = built.validate_with(&<Shop as KsnetContract>::CONTRACT);
    let none = built.validate_with(&<NoContract as KsnetContract>::CONTRACT);
    let ids = |result: Result<(), portone_ksnet::Violations>| -> Vec<&'static str> {
        result.err().into_iter().flatten().map(|violation| violation.id()).collect()
    };
    let (all, none) = (ids(all), ids(none));
    let rules: [&str; 2] = [
        "schedule-free-interest-contract",
        "schedule-installment-contract",
    ];
    for rule in rules {
        assert!(
            none.contains(& rule) && ! all.contains(& rule), "{rule}: {none:?}, {all:?}"
        );
    }
}
