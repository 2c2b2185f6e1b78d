// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    IssueCashReceipt, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = issueCashReceipt)]
struct Derived<'a> {
    #[ksnet(path = amount.taxFree)]
    tax_free_amount: Option<i64>,
    #[ksnet(path = amount.total)]
    total_amount: i64,
    #[ksnet(path = amount.vat)]
    vat_amount: Option<i64>,
    #[ksnet(path = businessRegistrationNumber)]
    business_registration_number: Option<&'static str>,
    #[ksnet(path = currency)]
    currency: portone_ksnet::Currency,
    #[ksnet(path = customer.email)]
    customer_email: Option<&'static str>,
    #[ksnet(path = customer.identityNumber)]
    customer_identity_number: &'static str,
    #[ksnet(path = customer.identityNumberType)]
    customer_identity_number_type: Option<
        portone_ksnet::IssueCashReceiptCustomerInputIdentityNumberType,
    >,
    #[ksnet(path = customer.name)]
    customer_name: &'static str,
    #[ksnet(path = customer.phoneNumber)]
    customer_phone_number: Option<&'static str>,
    #[ksnet(path = orderName)]
    order_name: &'static str,
    #[ksnet(path = paidAt)]
    paid_at: Option<&'static str>,
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = paymentMethod)]
    payment_method: Option<portone_ksnet::IssueCashReceiptPaymentMethodType>,
    #[ksnet(path = productType)]
    product_type: portone_ksnet::ProductType,
    #[ksnet(path = r#type)]
    receipt_type: portone_ksnet::RestCashReceiptType,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        tax_free_amount: None,
        total_amount: 1002,
        vat_amount: None,
        business_registration_number: None,
        currency: portone_ksnet::Currency::KRW,
        customer_email: None,
        customer_identity_number: "1234567890",
        customer_identity_number_type: None,
        customer_name: "customer.name",
        customer_phone_number: None,
        order_name: "orderName",
        paid_at: None,
        payment_id: "paymentId",
        payment_method: None,
        product_type: portone_ksnet::ProductType::DIGITAL,
        receipt_type: portone_ksnet::RestCashReceiptType::CORPORATE,
        of: std::marker::PhantomData,
    }
}
fn built() -> IssueCashReceipt<'static> {
    IssueCashReceipt::new(
        "paymentId",
        portone_ksnet::RestCashReceiptType::CORPORATE,
        "orderName",
        1002,
        portone_ksnet::Currency::KRW,
        "1234567890",
        "customer.name",
        portone_ksnet::ProductType::DIGITAL,
    )
}
fn least() -> Least {
    vec![
        ("amount.total", Some(json!(1002))), ("currency", Some(json!("KRW"))),
        ("customer.identityNumber", Some(json!("1234567890"))), ("customer.name",
        Some(json!("customer.name"))), ("orderName", Some(json!("orderName"))),
        ("paymentId", Some(json!("paymentId"))), ("productType", Some(json!("DIGITAL"))),
        ("type", Some(json!("CORPORATE")))
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
        let built = built().tax_free_amount(1001);
        let derived = Derived {
            tax_free_amount: Some(1001),
            ..derived()
        };
        let json: Least = [least(), vec![("amount.taxFree", Some(json!(1001)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().vat_amount(1003);
        let derived = Derived {
            vat_amount: Some(1003),
            ..derived()
        };
        let json: Least = [least(), vec![("amount.vat", Some(json!(1003)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().business_registration_number("businessRegistrationNumber");
        let derived = Derived {
            business_registration_number: Some("businessRegistrationNumber"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("businessRegistrationNumber", Some(json!("businessRegistrationNumber")))
            ],
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
        let built = built()
            .customer_identity_number_type(
                portone_ksnet::IssueCashReceiptCustomerInputIdentityNumberType::BUSINESS,
            );
        let derived = Derived {
            customer_identity_number_type: Some(
                portone_ksnet::IssueCashReceiptCustomerInputIdentityNumberType::BUSINESS,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("customer.identityNumberType", Some(json!("BUSINESS")))],
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
        let built = built().paid_at("2026-08-06T09:30:00+09:00");
        let derived = Derived {
            paid_at: Some("2026-08-06T09:30:00+09:00"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("paidAt", Some(json!("2026-08-06T09:30:00+09:00")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .payment_method(portone_ksnet::IssueCashReceiptPaymentMethodType::TRANSFER);
        let derived = Derived {
            payment_method: Some(
                portone_ksnet::IssueCashReceiptPaymentMethodType::TRANSFER,
            ),
            ..derived()
        };
        let json: Least = [least(), vec![("paymentMethod", Some(json!("TRANSFER")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 8usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .tax_free_amount(1001)
        .vat_amount(1003)
        .business_registration_number("businessRegistrationNumber")
        .customer_email("customer.email")
        .customer_identity_number_type(
            portone_ksnet::IssueCashReceiptCustomerInputIdentityNumberType::BUSINESS,
        )
        .customer_phone_number("customer.phoneNumber")
        .paid_at("2026-08-06T09:30:00+09:00")
        .payment_method(portone_ksnet::IssueCashReceiptPaymentMethodType::TRANSFER);
    let derived = Derived {
        tax_free_amount: Some(1001),
        vat_amount: Some(1003),
        business_registration_number: Some("businessRegistrationNumber"),
        customer_email: Some("customer.email"),
        customer_identity_number_type: Some(
            portone_ksnet::IssueCashReceiptCustomerInputIdentityNumberType::BUSINESS,
        ),
        customer_phone_number: Some("customer.phoneNumber"),
        paid_at: Some("2026-08-06T09:30:00+09:00"),
        payment_method: Some(portone_ksnet::IssueCashReceiptPaymentMethodType::TRANSFER),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("amount.taxFree", Some(json!(1001))), ("amount.vat", Some(json!(1003))),
            ("businessRegistrationNumber", Some(json!("businessRegistrationNumber"))),
            ("customer.email", Some(json!("customer.email"))),
            ("customer.identityNumberType", Some(json!("BUSINESS"))),
            ("customer.phoneNumber", Some(json!("customer.phoneNumber"))), ("paidAt",
            Some(json!("2026-08-06T09:30:00+09:00"))), ("paymentMethod",
            Some(json!("TRANSFER")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
