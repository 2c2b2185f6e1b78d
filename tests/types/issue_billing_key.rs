// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    IssueBillingKey, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = issueBillingKey, pay_method = CARD)]
struct Derived<'a> {
    #[ksnet(path = bypass)]
    bypass: Option<Vec<u8>>,
    #[ksnet(path = channelGroupId)]
    channel_group_id: Option<&'static str>,
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
    customer_full_name: Option<&'static str>,
    #[ksnet(path = customer.name.separated.first)]
    customer_name_separated_first: Option<&'static str>,
    #[ksnet(path = customer.name.separated.last)]
    customer_name_separated_last: Option<&'static str>,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    #[ksnet(path = customer.zipcode)]
    customer_zipcode: Option<&'static str>,
    #[ksnet(path = method.card.credential.birthOrBusinessRegistrationNumber)]
    birth_or_business_registration_number: &'static str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    expiry_month: &'static str,
    #[ksnet(path = method.card.credential.expiryYear)]
    expiry_year: &'static str,
    #[ksnet(path = method.card.credential.number)]
    card_number: &'static str,
    #[ksnet(path = method.card.credential.passwordTwoDigits)]
    password_two_digits: &'static str,
    #[ksnet(path = noticeUrls)]
    notice_urls: Option<Vec<&'static str>>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        bypass: None,
        channel_group_id: None,
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
        customer_full_name: None,
        customer_name_separated_first: None,
        customer_name_separated_last: None,
        customer_phone_number: None,
        customer_zipcode: None,
        birth_or_business_registration_number: "900101",
        expiry_month: "12",
        expiry_year: "12",
        card_number: "1234567890",
        password_two_digits: "12",
        notice_urls: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> IssueBillingKey<'static> {
    IssueBillingKey::new("1234567890", "12", "12", "900101", "12")
}
fn least() -> Least {
    vec![
        ("method.card.credential.birthOrBusinessRegistrationNumber",
        Some(json!("900101"))), ("method.card.credential.expiryMonth",
        Some(json!("12"))), ("method.card.credential.expiryYear", Some(json!("12"))),
        ("method.card.credential.number", Some(json!("1234567890"))),
        ("method.card.credential.passwordTwoDigits", Some(json!("12")))
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
        let built = built().customer_full_name("customer.name.full");
        let derived = Derived {
            customer_full_name: Some("customer.name.full"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.name.full", Some(json!("customer.name.full")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .customer_name_separated(
                "customer.name.separated.first",
                "customer.name.separated.last",
            );
        let derived = Derived {
            customer_name_separated_first: Some("customer.name.separated.first"),
            customer_name_separated_last: Some("customer.name.separated.last"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("customer.name.separated.first",
                Some(json!("customer.name.separated.first"))),
                ("customer.name.separated.last",
                Some(json!("customer.name.separated.last")))
            ],
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
    assert_eq!(cases, 20usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .bypass(Raw::new(&Vec::<u8>::new()).unwrap())
        .channel_group_id("channelGroupId")
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
        .customer_full_name("customer.name.full")
        .customer_name_separated(
            "customer.name.separated.first",
            "customer.name.separated.last",
        )
        .customer_phone_number("customer.phoneNumber")
        .customer_zipcode("customer.zipcode")
        .notice_urls(vec!["noticeUrls"]);
    let derived = Derived {
        bypass: Some(Vec::new()),
        channel_group_id: Some("channelGroupId"),
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
        customer_full_name: Some("customer.name.full"),
        customer_name_separated_first: Some("customer.name.separated.first"),
        customer_name_separated_last: Some("customer.name.separated.last"),
        customer_phone_number: Some("customer.phoneNumber"),
        customer_zipcode: Some("customer.zipcode"),
        notice_urls: Some(vec!["noticeUrls"]),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("bypass", Some(json!([]))), ("channelGroupId",
            Some(json!("channelGroupId"))), ("customData", Some(json!("customData"))),
            ("customer.address.addressLine1",
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
            Some(json!("customer.id"))), ("customer.name.full",
            Some(json!("customer.name.full"))), ("customer.name.separated.first",
            Some(json!("customer.name.separated.first"))),
            ("customer.name.separated.last",
            Some(json!("customer.name.separated.last"))), ("customer.phoneNumber",
            Some(json!("customer.phoneNumber"))), ("customer.zipcode",
            Some(json!("customer.zipcode"))), ("noticeUrls",
            Some(json!(vec!["noticeUrls"])))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
