// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    CancelPayment, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = cancelPayment, contract = RUNTIME)]
struct Derived<'a> {
    #[ksnet(path = paymentId)]
    payment_id: &'static str,
    #[ksnet(path = amount)]
    amount: Option<i64>,
    #[ksnet(path = currentCancellableAmount)]
    current_cancellable_amount: Option<i64>,
    #[ksnet(path = promotionDiscountRetainOption)]
    promotion_discount_retain_option: Option<
        portone_ksnet::PromotionDiscountRetainOption,
    >,
    #[ksnet(path = reason)]
    reason: &'static str,
    #[ksnet(path = refundAccount.bank)]
    refund_account_bank: Option<portone_ksnet::RestBank>,
    #[ksnet(path = refundAccount.holderName)]
    refund_account_holder_name: Option<&'static str>,
    #[ksnet(path = refundAccount.holderPhoneNumber)]
    refund_account_holder_phone_number: Option<&'static str>,
    #[ksnet(path = refundAccount.number)]
    refund_account_number: Option<&'static str>,
    #[ksnet(path = refundEmail)]
    refund_email: Option<&'static str>,
    #[ksnet(path = requester)]
    requester: Option<portone_ksnet::CancelRequester>,
    #[ksnet(path = skipWebhook)]
    skip_webhook: Option<bool>,
    #[ksnet(path = taxFreeAmount)]
    tax_free_amount: Option<i64>,
    #[ksnet(path = vatAmount)]
    vat_amount: Option<i64>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        payment_id: "paymentId",
        amount: None,
        current_cancellable_amount: None,
        promotion_discount_retain_option: None,
        reason: "reason",
        refund_account_bank: None,
        refund_account_holder_name: None,
        refund_account_holder_phone_number: None,
        refund_account_number: None,
        refund_email: None,
        requester: None,
        skip_webhook: None,
        tax_free_amount: None,
        vat_amount: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> CancelPayment<'static, Shop> {
    CancelPayment::new("paymentId", "reason").contract::<Shop>()
}
fn least() -> Least {
    vec![("reason", Some(json!("reason")))]
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
        let built = built().amount(1001);
        let derived = Derived {
            amount: Some(1001),
            ..derived()
        };
        let json: Least = [least(), vec![("amount", Some(json!(1001)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().current_cancellable_amount(1002);
        let derived = Derived {
            current_cancellable_amount: Some(1002),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("currentCancellableAmount", Some(json!(1002)))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .promotion_discount_retain_option(
                portone_ksnet::PromotionDiscountRetainOption::RELEASE,
            );
        let derived = Derived {
            promotion_discount_retain_option: Some(
                portone_ksnet::PromotionDiscountRetainOption::RELEASE,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("promotionDiscountRetainOption", Some(json!("RELEASE")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .refund_account(
                portone_ksnet::RestBank::BANK_OF_AMERICA,
                "refundAccount.holderName",
                "refundAccount.number",
            );
        let derived = Derived {
            refund_account_bank: Some(portone_ksnet::RestBank::BANK_OF_AMERICA),
            refund_account_holder_name: Some("refundAccount.holderName"),
            refund_account_number: Some("refundAccount.number"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("refundAccount.bank", Some(json!("BANK_OF_AMERICA"))),
                ("refundAccount.holderName", Some(json!("refundAccount.holderName"))),
                ("refundAccount.number", Some(json!("refundAccount.number")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .refund_account_holder_phone_number("refundAccount.holderPhoneNumber");
        let derived = Derived {
            refund_account_holder_phone_number: Some("refundAccount.holderPhoneNumber"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("refundAccount.holderPhoneNumber",
                Some(json!("refundAccount.holderPhoneNumber")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().refund_email("refundEmail");
        let derived = Derived {
            refund_email: Some("refundEmail"),
            ..derived()
        };
        let json: Least = [least(), vec![("refundEmail", Some(json!("refundEmail")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().requester(portone_ksnet::CancelRequester::ADMIN);
        let derived = Derived {
            requester: Some(portone_ksnet::CancelRequester::ADMIN),
            ..derived()
        };
        let json: Least = [least(), vec![("requester", Some(json!("ADMIN")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().skip_webhook(false);
        let derived = Derived {
            skip_webhook: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("skipWebhook", Some(json!(false)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().tax_free_amount(1014);
        let derived = Derived {
            tax_free_amount: Some(1014),
            ..derived()
        };
        let json: Least = [least(), vec![("taxFreeAmount", Some(json!(1014)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().vat_amount(1015);
        let derived = Derived {
            vat_amount: Some(1015),
            ..derived()
        };
        let json: Least = [least(), vec![("vatAmount", Some(json!(1015)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 10usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .amount(1001)
        .current_cancellable_amount(1002)
        .promotion_discount_retain_option(
            portone_ksnet::PromotionDiscountRetainOption::RELEASE,
        )
        .refund_account(
            portone_ksnet::RestBank::BANK_OF_AMERICA,
            "refundAccount.holderName",
            "refundAccount.number",
        )
        .refund_account_holder_phone_number("refundAccount.holderPhoneNumber")
        .refund_email("refundEmail")
        .requester(portone_ksnet::CancelRequester::ADMIN)
        .skip_webhook(false)
        .tax_free_amount(1014)
        .vat_amount(1015);
    let derived = Derived {
        amount: Some(1001),
        current_cancellable_amount: Some(1002),
        promotion_discount_retain_option: Some(
            portone_ksnet::PromotionDiscountRetainOption::RELEASE,
        ),
        refund_account_bank: Some(portone_ksnet::RestBank::BANK_OF_AMERICA),
        refund_account_holder_name: Some("refundAccount.holderName"),
        refund_account_holder_phone_number: Some("refundAccount.holderPhoneNumber"),
        refund_account_number: Some("refundAccount.number"),
        refund_email: Some("refundEmail"),
        requester: Some(portone_ksnet::CancelRequester::ADMIN),
        skip_webhook: Some(false),
        tax_free_amount: Some(1014),
        vat_amount: Some(1015),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("amount", Some(json!(1001))), ("currentCancellableAmount",
            Some(json!(1002))), ("promotionDiscountRetainOption",
            Some(json!("RELEASE"))), ("refundAccount.bank",
            Some(json!("BANK_OF_AMERICA"))), ("refundAccount.holderName",
            Some(json!("refundAccount.holderName"))), ("refundAccount.holderPhoneNumber",
            Some(json!("refundAccount.holderPhoneNumber"))), ("refundAccount.number",
            Some(json!("refundAccount.number"))), ("refundEmail",
            Some(json!("refundEmail"))), ("requester", Some(json!("ADMIN"))),
            ("skipWebhook", Some(json!(false))), ("taxFreeAmount", Some(json!(1014))),
            ("vatAmount", Some(json!(1015)))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
#[test]
fn contracts_can_be_left_to_run_time() {
    let built = CancelPayment::new("paymentId", "reason")
        .contract::<RuntimeContract>()
        .refund_account(
            portone_ksnet::RestBank::BANK_OF_AMERICA,
            "refundAccount.holderName",
            "refundAccount.number",
        )
        .refund_account_holder_phone_number("refundAccount.holderPhoneNumber");
    let all = built.validate_with(&<Shop as KsnetContract>::CONTRACT);
    let none = built.validate_with(&<NoContract as KsnetContract>::CONTRACT);
    let ids = |result: Result<(), portone_ksnet::Violations>| -> Vec<&'static str> {
        result.err().into_iter().flatten().map(|violation| violation.id()).collect()
    };
    let (all, none) = (ids(all), ids(none));
    let rules: [&str; 1] = ["cancel-refund-contract"];
    for rule in rules {
        assert!(
            none.contains(& rule) && ! all.contains(& rule), "{rule}: {none:?}, {all:?}"
        );
    }
}
