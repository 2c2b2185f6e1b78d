// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    GetPaymentSchedules, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = getPaymentSchedules)]
struct Derived<'a> {
    #[ksnet(path = filter.billingKey)]
    filter_billing_key: Option<&'static str>,
    #[ksnet(path = filter.from)]
    filter_from: Option<&'static str>,
    #[ksnet(path = filter.isForTest)]
    filter_is_for_test: Option<bool>,
    #[ksnet(path = filter.status)]
    filter_status: Option<Vec<portone_ksnet::PaymentScheduleStatus>>,
    #[ksnet(path = filter.until)]
    filter_until: Option<&'static str>,
    #[ksnet(path = page.number)]
    page_number: Option<i64>,
    #[ksnet(path = page.size)]
    page_size: Option<i64>,
    #[ksnet(path = sort.by)]
    sort_by: Option<portone_ksnet::PaymentScheduleSortBy>,
    #[ksnet(path = sort.order)]
    sort_order: Option<portone_ksnet::SortOrder>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        filter_billing_key: None,
        filter_from: None,
        filter_is_for_test: None,
        filter_status: None,
        filter_until: None,
        page_number: None,
        page_size: None,
        sort_by: None,
        sort_order: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> GetPaymentSchedules<'static> {
    GetPaymentSchedules::new()
}
fn least() -> Least {
    vec![]
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
        let built = built().filter_billing_key("filter.billingKey");
        let derived = Derived {
            filter_billing_key: Some("filter.billingKey"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.billingKey", Some(json!("filter.billingKey")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_from("filter.from");
        let derived = Derived {
            filter_from: Some("filter.from"),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.from", Some(json!("filter.from")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_is_for_test(false);
        let derived = Derived {
            filter_is_for_test: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.isForTest", Some(json!(false)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_status(vec![portone_ksnet::PaymentScheduleStatus::FAILED]);
        let derived = Derived {
            filter_status: Some(vec![portone_ksnet::PaymentScheduleStatus::FAILED]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.status", Some(json!(["FAILED"])))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_until("filter.until");
        let derived = Derived {
            filter_until: Some("filter.until"),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.until", Some(json!("filter.until")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().page_number(1008);
        let derived = Derived {
            page_number: Some(1008),
            ..derived()
        };
        let json: Least = [least(), vec![("page.number", Some(json!(1008)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().page_size(1009);
        let derived = Derived {
            page_size: Some(1009),
            ..derived()
        };
        let json: Least = [least(), vec![("page.size", Some(json!(1009)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sort_by(portone_ksnet::PaymentScheduleSortBy::COMPLETED_AT);
        let derived = Derived {
            sort_by: Some(portone_ksnet::PaymentScheduleSortBy::COMPLETED_AT),
            ..derived()
        };
        let json: Least = [least(), vec![("sort.by", Some(json!("COMPLETED_AT")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sort_order(portone_ksnet::SortOrder::ASC);
        let derived = Derived {
            sort_order: Some(portone_ksnet::SortOrder::ASC),
            ..derived()
        };
        let json: Least = [least(), vec![("sort.order", Some(json!("ASC")))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 9usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .filter_billing_key("filter.billingKey")
        .filter_from("filter.from")
        .filter_is_for_test(false)
        .filter_status(vec![portone_ksnet::PaymentScheduleStatus::FAILED])
        .filter_until("filter.until")
        .page_number(1008)
        .page_size(1009)
        .sort_by(portone_ksnet::PaymentScheduleSortBy::COMPLETED_AT)
        .sort_order(portone_ksnet::SortOrder::ASC);
    let derived = Derived {
        filter_billing_key: Some("filter.billingKey"),
        filter_from: Some("filter.from"),
        filter_is_for_test: Some(false),
        filter_status: Some(vec![portone_ksnet::PaymentScheduleStatus::FAILED]),
        filter_until: Some("filter.until"),
        page_number: Some(1008),
        page_size: Some(1009),
        sort_by: Some(portone_ksnet::PaymentScheduleSortBy::COMPLETED_AT),
        sort_order: Some(portone_ksnet::SortOrder::ASC),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("filter.billingKey", Some(json!("filter.billingKey"))), ("filter.from",
            Some(json!("filter.from"))), ("filter.isForTest", Some(json!(false))),
            ("filter.status", Some(json!(["FAILED"]))), ("filter.until",
            Some(json!("filter.until"))), ("page.number", Some(json!(1008))),
            ("page.size", Some(json!(1009))), ("sort.by", Some(json!("COMPLETED_AT"))),
            ("sort.order", Some(json!("ASC")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
