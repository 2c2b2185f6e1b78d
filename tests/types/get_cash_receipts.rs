// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    GetCashReceipts, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = getCashReceipts)]
struct Derived<'a> {
    #[ksnet(path = filter.from)]
    filter_from: Option<&'static str>,
    #[ksnet(path = filter.isManual)]
    filter_is_manual: Option<bool>,
    #[ksnet(path = filter.isTest)]
    filter_is_test: Option<bool>,
    #[ksnet(path = filter.orderName)]
    filter_order_name: Option<&'static str>,
    #[ksnet(path = filter.paymentId)]
    filter_payment_id: Option<&'static str>,
    #[ksnet(path = filter.pgCompanies)]
    filter_pg_companies: Option<Vec<portone_ksnet::PgCompany>>,
    #[ksnet(path = filter.pgMerchantId)]
    filter_pg_merchant_id: Option<&'static str>,
    #[ksnet(path = filter.pgProviders)]
    filter_pg_providers: Option<Vec<portone_ksnet::PgProvider>>,
    #[ksnet(path = filter.pgReceiptId)]
    filter_pg_receipt_id: Option<&'static str>,
    #[ksnet(path = filter.statuses)]
    filter_statuses: Option<Vec<portone_ksnet::CashReceiptStatus>>,
    #[ksnet(path = filter.timeRangeField)]
    filter_time_range_field: Option<portone_ksnet::CashReceiptTimeRangeField>,
    #[ksnet(path = filter.types)]
    filter_types: Option<Vec<portone_ksnet::RestCashReceiptType>>,
    #[ksnet(path = filter.until)]
    filter_until: Option<&'static str>,
    #[ksnet(path = filter.version)]
    filter_version: Option<portone_ksnet::PortOneVersion>,
    #[ksnet(path = page.number)]
    page_number: Option<i64>,
    #[ksnet(path = page.size)]
    page_size: Option<i64>,
    #[ksnet(path = sort.by)]
    sort_by: Option<portone_ksnet::CashReceiptSortBy>,
    #[ksnet(path = sort.order)]
    sort_order: Option<portone_ksnet::SortOrder>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        filter_from: None,
        filter_is_manual: None,
        filter_is_test: None,
        filter_order_name: None,
        filter_payment_id: None,
        filter_pg_companies: None,
        filter_pg_merchant_id: None,
        filter_pg_providers: None,
        filter_pg_receipt_id: None,
        filter_statuses: None,
        filter_time_range_field: None,
        filter_types: None,
        filter_until: None,
        filter_version: None,
        page_number: None,
        page_size: None,
        sort_by: None,
        sort_order: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> GetCashReceipts<'static> {
    GetCashReceipts::new()
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
        let built = built().filter_is_manual(false);
        let derived = Derived {
            filter_is_manual: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.isManual", Some(json!(false)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_is_test(false);
        let derived = Derived {
            filter_is_test: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.isTest", Some(json!(false)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_order_name("filter.orderName");
        let derived = Derived {
            filter_order_name: Some("filter.orderName"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.orderName", Some(json!("filter.orderName")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_payment_id("filter.paymentId");
        let derived = Derived {
            filter_payment_id: Some("filter.paymentId"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.paymentId", Some(json!("filter.paymentId")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_pg_companies(vec![portone_ksnet::PgCompany::KSNET]);
        let derived = Derived {
            filter_pg_companies: Some(vec![portone_ksnet::PgCompany::KSNET]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.pgCompanies", Some(json!(["KSNET"])))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_pg_merchant_id("filter.pgMerchantId");
        let derived = Derived {
            filter_pg_merchant_id: Some("filter.pgMerchantId"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.pgMerchantId", Some(json!("filter.pgMerchantId")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_pg_providers(vec![portone_ksnet::PgProvider::KSNET]);
        let derived = Derived {
            filter_pg_providers: Some(vec![portone_ksnet::PgProvider::KSNET]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.pgProviders", Some(json!(["KSNET"])))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_pg_receipt_id("filter.pgReceiptId");
        let derived = Derived {
            filter_pg_receipt_id: Some("filter.pgReceiptId"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.pgReceiptId", Some(json!("filter.pgReceiptId")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_statuses(vec![portone_ksnet::CashReceiptStatus::CANCELLED]);
        let derived = Derived {
            filter_statuses: Some(vec![portone_ksnet::CashReceiptStatus::CANCELLED]),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.statuses", Some(json!(["CANCELLED"])))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_time_range_field(
                portone_ksnet::CashReceiptTimeRangeField::CANCELLED_AT,
            );
        let derived = Derived {
            filter_time_range_field: Some(
                portone_ksnet::CashReceiptTimeRangeField::CANCELLED_AT,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.timeRangeField", Some(json!("CANCELLED_AT")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_types(vec![portone_ksnet::RestCashReceiptType::CORPORATE]);
        let derived = Derived {
            filter_types: Some(vec![portone_ksnet::RestCashReceiptType::CORPORATE]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.types", Some(json!(["CORPORATE"])))]]
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
        let built = built().filter_version(portone_ksnet::PortOneVersion::V1);
        let derived = Derived {
            filter_version: Some(portone_ksnet::PortOneVersion::V1),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.version", Some(json!("V1")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().page_number(1017);
        let derived = Derived {
            page_number: Some(1017),
            ..derived()
        };
        let json: Least = [least(), vec![("page.number", Some(json!(1017)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().page_size(1018);
        let derived = Derived {
            page_size: Some(1018),
            ..derived()
        };
        let json: Least = [least(), vec![("page.size", Some(json!(1018)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().sort_by(portone_ksnet::CashReceiptSortBy::CANCELLED_AT);
        let derived = Derived {
            sort_by: Some(portone_ksnet::CashReceiptSortBy::CANCELLED_AT),
            ..derived()
        };
        let json: Least = [least(), vec![("sort.by", Some(json!("CANCELLED_AT")))]]
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
    assert_eq!(cases, 18usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .filter_from("filter.from")
        .filter_is_manual(false)
        .filter_is_test(false)
        .filter_order_name("filter.orderName")
        .filter_payment_id("filter.paymentId")
        .filter_pg_companies(vec![portone_ksnet::PgCompany::KSNET])
        .filter_pg_merchant_id("filter.pgMerchantId")
        .filter_pg_providers(vec![portone_ksnet::PgProvider::KSNET])
        .filter_pg_receipt_id("filter.pgReceiptId")
        .filter_statuses(vec![portone_ksnet::CashReceiptStatus::CANCELLED])
        .filter_time_range_field(portone_ksnet::CashReceiptTimeRangeField::CANCELLED_AT)
        .filter_types(vec![portone_ksnet::RestCashReceiptType::CORPORATE])
        .filter_until("filter.until")
        .filter_version(portone_ksnet::PortOneVersion::V1)
        .page_number(1017)
        .page_size(1018)
        .sort_by(portone_ksnet::CashReceiptSortBy::CANCELLED_AT)
        .sort_order(portone_ksnet::SortOrder::ASC);
    let derived = Derived {
        filter_from: Some("filter.from"),
        filter_is_manual: Some(false),
        filter_is_test: Some(false),
        filter_order_name: Some("filter.orderName"),
        filter_payment_id: Some("filter.paymentId"),
        filter_pg_companies: Some(vec![portone_ksnet::PgCompany::KSNET]),
        filter_pg_merchant_id: Some("filter.pgMerchantId"),
        filter_pg_providers: Some(vec![portone_ksnet::PgProvider::KSNET]),
        filter_pg_receipt_id: Some("filter.pgReceiptId"),
        filter_statuses: Some(vec![portone_ksnet::CashReceiptStatus::CANCELLED]),
        filter_time_range_field: Some(
            portone_ksnet::CashReceiptTimeRangeField::CANCELLED_AT,
        ),
        filter_types: Some(vec![portone_ksnet::RestCashReceiptType::CORPORATE]),
        filter_until: Some("filter.until"),
        filter_version: Some(portone_ksnet::PortOneVersion::V1),
        page_number: Some(1017),
        page_size: Some(1018),
        sort_by: Some(portone_ksnet::CashReceiptSortBy::CANCELLED_AT),
        sort_order: Some(portone_ksnet::SortOrder::ASC),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("filter.from", Some(json!("filter.from"))), ("filter.isManual",
            Some(json!(false))), ("filter.isTest", Some(json!(false))),
            ("filter.orderName", Some(json!("filter.orderName"))), ("filter.paymentId",
            Some(json!("filter.paymentId"))), ("filter.pgCompanies",
            Some(json!(["KSNET"]))), ("filter.pgMerchantId",
            Some(json!("filter.pgMerchantId"))), ("filter.pgProviders",
            Some(json!(["KSNET"]))), ("filter.pgReceiptId",
            Some(json!("filter.pgReceiptId"))), ("filter.statuses",
            Some(json!(["CANCELLED"]))), ("filter.timeRangeField",
            Some(json!("CANCELLED_AT"))), ("filter.types", Some(json!(["CORPORATE"]))),
            ("filter.until", Some(json!("filter.until"))), ("filter.version",
            Some(json!("V1"))), ("page.number", Some(json!(1017))), ("page.size",
            Some(json!(1018))), ("sort.by", Some(json!("CANCELLED_AT"))), ("sort.order",
            Some(json!("ASC")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
