// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    ApplyEscrowLogistics, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = applyEscrowLogistics)]
struct Derived<'a> {
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = logistics.address.addressLine1)]
    logistics_address_address_line1: Option<&'static str>,
    #[ksnet(path = logistics.address.addressLine2)]
    logistics_address_address_line2: Option<&'static str>,
    #[ksnet(path = logistics.address.city)]
    logistics_address_city: Option<&'static str>,
    #[ksnet(path = logistics.address.country)]
    logistics_address_country: Option<portone_ksnet::Country>,
    #[ksnet(path = logistics.address.province)]
    logistics_address_province: Option<&'static str>,
    #[ksnet(path = logistics.company)]
    logistics_company: portone_ksnet::PaymentLogisticsCompany,
    #[ksnet(path = logistics.invoiceNumber)]
    logistics_invoice_number: &'static str,
    #[ksnet(path = logistics.receivedAt)]
    logistics_received_at: Option<&'static str>,
    #[ksnet(path = logistics.sentAt)]
    logistics_sent_at: &'static str,
    #[ksnet(path = products)]
    products: Option<Vec<portone_ksnet::PaymentProduct>>,
    #[ksnet(path = receiver.address.addressLine1)]
    receiver_address_address_line1: Option<&'static str>,
    #[ksnet(path = receiver.address.addressLine2)]
    receiver_address_address_line2: Option<&'static str>,
    #[ksnet(path = receiver.address.city)]
    receiver_address_city: Option<&'static str>,
    #[ksnet(path = receiver.address.country)]
    receiver_address_country: Option<portone_ksnet::Country>,
    #[ksnet(path = receiver.address.province)]
    receiver_address_province: Option<&'static str>,
    #[ksnet(path = receiver.name)]
    receiver_name: Option<&'static str>,
    #[ksnet(path = receiver.phoneNumber)]
    receiver_phone_number: Option<&'static str>,
    #[ksnet(path = receiver.zipcode)]
    receiver_zipcode: Option<&'static str>,
    #[ksnet(path = sendEmail)]
    send_email: Option<bool>,
    #[ksnet(path = sender.address.addressLine1)]
    sender_address_address_line1: Option<&'static str>,
    #[ksnet(path = sender.address.addressLine2)]
    sender_address_address_line2: Option<&'static str>,
    #[ksnet(path = sender.address.city)]
    sender_address_city: Option<&'static str>,
    #[ksnet(path = sender.address.country)]
    sender_address_country: Option<portone_ksnet::Country>,
    #[ksnet(path = sender.address.province)]
    sender_address_province: Option<&'static str>,
    #[ksnet(path = sender.name)]
    sender_name: Option<&'static str>,
    #[ksnet(path = sender.phoneNumber)]
    sender_phone_number: Option<&'static str>,
    #[ksnet(path = sender.relationship)]
    sender_relationship: Option<&'static str>,
    #[ksnet(path = sender.zipcode)]
    sender_zipcode: Option<&'static str>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        payment_id: "paymentId",
        logistics_address_address_line1: None,
        logistics_address_address_line2: None,
        logistics_address_city: None,
        logistics_address_country: None,
        logistics_address_province: None,
        logistics_company: portone_ksnet::PaymentLogisticsCompany::ACI,
        logistics_invoice_number: "logistics.invoiceNumber",
        logistics_received_at: None,
        logistics_sent_at: "2026-08-06T09:30:00+09:00",
        products: None,
        receiver_address_address_line1: None,
        receiver_address_address_line2: None,
        receiver_address_city: None,
        receiver_address_country: None,
        receiver_address_province: None,
        receiver_name: None,
        receiver_phone_number: None,
        receiver_zipcode: None,
        send_email: None,
        sender_address_address_line1: None,
        sender_address_address_line2: None,
        sender_address_city: None,
        sender_address_country: None,
        sender_address_province: None,
        sender_name: None,
        sender_phone_number: None,
        sender_relationship: None,
        sender_zipcode: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> ApplyEscrowLogistics<'static> {
    ApplyEscrowLogistics::new(
        "paymentId",
        portone_ksnet::PaymentLogisticsCompany::ACI,
        "logistics.invoiceNumber",
        "2026-08-06T09:30:00+09:00",
    )
}
fn least() -> Least {
    vec![
        ("logistics.company", Some(json!("ACI"))), ("logistics.invoiceNumber",
        Some(json!("logistics.invoiceNumber"))), ("logistics.sentAt",
        Some(json!("2026-08-06T09:30:00+09:00")))
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
        let built = built()
            .logistics_address(
                "logistics.address.addressLine1",
                "logistics.address.addressLine2",
            );
        let derived = Derived {
            logistics_address_address_line1: Some("logistics.address.addressLine1"),
            logistics_address_address_line2: Some("logistics.address.addressLine2"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("logistics.address.addressLine1",
                Some(json!("logistics.address.addressLine1"))),
                ("logistics.address.addressLine2",
                Some(json!("logistics.address.addressLine2")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().logistics_address_city("logistics.address.city");
        let derived = Derived {
            logistics_address_city: Some("logistics.address.city"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("logistics.address.city", Some(json!("logistics.address.city")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().logistics_address_country(portone_ksnet::Country::AD);
        let derived = Derived {
            logistics_address_country: Some(portone_ksnet::Country::AD),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("logistics.address.country", Some(json!("AD")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().logistics_address_province("logistics.address.province");
        let derived = Derived {
            logistics_address_province: Some("logistics.address.province"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("logistics.address.province", Some(json!("logistics.address.province")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().logistics_received_at("2026-08-06T09:30:00+09:00");
        let derived = Derived {
            logistics_received_at: Some("2026-08-06T09:30:00+09:00"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("logistics.receivedAt", Some(json!("2026-08-06T09:30:00+09:00")))],
        ]
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
        let json: Least = [least(), vec![("products", None)]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .receiver_address(
                "receiver.address.addressLine1",
                "receiver.address.addressLine2",
            );
        let derived = Derived {
            receiver_address_address_line1: Some("receiver.address.addressLine1"),
            receiver_address_address_line2: Some("receiver.address.addressLine2"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("receiver.address.addressLine1",
                Some(json!("receiver.address.addressLine1"))),
                ("receiver.address.addressLine2",
                Some(json!("receiver.address.addressLine2")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().receiver_address_city("receiver.address.city");
        let derived = Derived {
            receiver_address_city: Some("receiver.address.city"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("receiver.address.city", Some(json!("receiver.address.city")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().receiver_address_country(portone_ksnet::Country::AD);
        let derived = Derived {
            receiver_address_country: Some(portone_ksnet::Country::AD),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("receiver.address.country", Some(json!("AD")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().receiver_address_province("receiver.address.province");
        let derived = Derived {
            receiver_address_province: Some("receiver.address.province"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("receiver.address.province", Some(json!("receiver.address.province")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().receiver_name("receiver.name");
        let derived = Derived {
            receiver_name: Some("receiver.name"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("receiver.name", Some(json!("receiver.name")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().receiver_phone_number("receiver.phoneNumber");
        let derived = Derived {
            receiver_phone_number: Some("receiver.phoneNumber"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("receiver.phoneNumber", Some(json!("receiver.phoneNumber")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().receiver_zipcode("receiver.zipcode");
        let derived = Derived {
            receiver_zipcode: Some("receiver.zipcode"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("receiver.zipcode", Some(json!("receiver.zipcode")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().send_email(false);
        let derived = Derived {
            send_email: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("sendEmail", Some(json!(false)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .sender_address(
                "sender.address.addressLine1",
                "sender.address.addressLine2",
            );
        let derived = Derived {
            sender_address_address_line1: Some("sender.address.addressLine1"),
            sender_address_address_line2: Some("sender.address.addressLine2"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("sender.address.addressLine1",
                Some(json!("sender.address.addressLine1"))),
                ("sender.address.addressLine2",
                Some(json!("sender.address.addressLine2")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sender_address_city("sender.address.city");
        let derived = Derived {
            sender_address_city: Some("sender.address.city"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("sender.address.city", Some(json!("sender.address.city")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sender_address_country(portone_ksnet::Country::AD);
        let derived = Derived {
            sender_address_country: Some(portone_ksnet::Country::AD),
            ..derived()
        };
        let json: Least = [least(), vec![("sender.address.country", Some(json!("AD")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sender_address_province("sender.address.province");
        let derived = Derived {
            sender_address_province: Some("sender.address.province"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("sender.address.province", Some(json!("sender.address.province")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sender_name("sender.name");
        let derived = Derived {
            sender_name: Some("sender.name"),
            ..derived()
        };
        let json: Least = [least(), vec![("sender.name", Some(json!("sender.name")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sender_phone_number("sender.phoneNumber");
        let derived = Derived {
            sender_phone_number: Some("sender.phoneNumber"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("sender.phoneNumber", Some(json!("sender.phoneNumber")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sender_relationship("sender.relationship");
        let derived = Derived {
            sender_relationship: Some("sender.relationship"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("sender.relationship", Some(json!("sender.relationship")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sender_zipcode("sender.zipcode");
        let derived = Derived {
            sender_zipcode: Some("sender.zipcode"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("sender.zipcode", Some(json!("sender.zipcode")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 22usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .logistics_address(
            "logistics.address.addressLine1",
            "logistics.address.addressLine2",
        )
        .logistics_address_city("logistics.address.city")
        .logistics_address_country(portone_ksnet::Country::AD)
        .logistics_address_province("logistics.address.province")
        .logistics_received_at("2026-08-06T09:30:00+09:00")
        .products(vec![portone_ksnet::PaymentProduct::new(1, "text", "text", 1)])
        .receiver_address(
            "receiver.address.addressLine1",
            "receiver.address.addressLine2",
        )
        .receiver_address_city("receiver.address.city")
        .receiver_address_country(portone_ksnet::Country::AD)
        .receiver_address_province("receiver.address.province")
        .receiver_name("receiver.name")
        .receiver_phone_number("receiver.phoneNumber")
        .receiver_zipcode("receiver.zipcode")
        .send_email(false)
        .sender_address("sender.address.addressLine1", "sender.address.addressLine2")
        .sender_address_city("sender.address.city")
        .sender_address_country(portone_ksnet::Country::AD)
        .sender_address_province("sender.address.province")
        .sender_name("sender.name")
        .sender_phone_number("sender.phoneNumber")
        .sender_relationship("sender.relationship")
        .sender_zipcode("sender.zipcode");
    let derived = Derived {
        logistics_address_address_line1: Some("logistics.address.addressLine1"),
        logistics_address_address_line2: Some("logistics.address.addressLine2"),
        logistics_address_city: Some("logistics.address.city"),
        logistics_address_country: Some(portone_ksnet::Country::AD),
        logistics_address_province: Some("logistics.address.province"),
        logistics_received_at: Some("2026-08-06T09:30:00+09:00"),
        products: Some(vec![portone_ksnet::PaymentProduct::new(1, "text", "text", 1)]),
        receiver_address_address_line1: Some("receiver.address.addressLine1"),
        receiver_address_address_line2: Some("receiver.address.addressLine2"),
        receiver_address_city: Some("receiver.address.city"),
        receiver_address_country: Some(portone_ksnet::Country::AD),
        receiver_address_province: Some("receiver.address.province"),
        receiver_name: Some("receiver.name"),
        receiver_phone_number: Some("receiver.phoneNumber"),
        receiver_zipcode: Some("receiver.zipcode"),
        send_email: Some(false),
        sender_address_address_line1: Some("sender.address.addressLine1"),
        sender_address_address_line2: Some("sender.address.addressLine2"),
        sender_address_city: Some("sender.address.city"),
        sender_address_country: Some(portone_ksnet::Country::AD),
        sender_address_province: Some("sender.address.province"),
        sender_name: Some("sender.name"),
        sender_phone_number: Some("sender.phoneNumber"),
        sender_relationship: Some("sender.relationship"),
        sender_zipcode: Some("sender.zipcode"),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("logistics.address.addressLine1",
            Some(json!("logistics.address.addressLine1"))),
            ("logistics.address.addressLine2",
            Some(json!("logistics.address.addressLine2"))), ("logistics.address.city",
            Some(json!("logistics.address.city"))), ("logistics.address.country",
            Some(json!("AD"))), ("logistics.address.province",
            Some(json!("logistics.address.province"))), ("logistics.receivedAt",
            Some(json!("2026-08-06T09:30:00+09:00"))), ("products", None),
            ("receiver.address.addressLine1",
            Some(json!("receiver.address.addressLine1"))),
            ("receiver.address.addressLine2",
            Some(json!("receiver.address.addressLine2"))), ("receiver.address.city",
            Some(json!("receiver.address.city"))), ("receiver.address.country",
            Some(json!("AD"))), ("receiver.address.province",
            Some(json!("receiver.address.province"))), ("receiver.name",
            Some(json!("receiver.name"))), ("receiver.phoneNumber",
            Some(json!("receiver.phoneNumber"))), ("receiver.zipcode",
            Some(json!("receiver.zipcode"))), ("sendEmail", Some(json!(false))),
            ("sender.address.addressLine1", Some(json!("sender.address.addressLine1"))),
            ("sender.address.addressLine2", Some(json!("sender.address.addressLine2"))),
            ("sender.address.city", Some(json!("sender.address.city"))),
            ("sender.address.country", Some(json!("AD"))), ("sender.address.province",
            Some(json!("sender.address.province"))), ("sender.name",
            Some(json!("sender.name"))), ("sender.phoneNumber",
            Some(json!("sender.phoneNumber"))), ("sender.relationship",
            Some(json!("sender.relationship"))), ("sender.zipcode",
            Some(json!("sender.zipcode")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
