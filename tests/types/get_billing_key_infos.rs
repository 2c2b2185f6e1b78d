// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    GetBillingKeyInfos, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = getBillingKeyInfos)]
struct Derived<'a> {
    #[ksnet(path = filter.channelGroupIds)]
    filter_channel_group_ids: Option<Vec<&'static str>>,
    #[ksnet(path = filter.customerId)]
    filter_customer_id: Option<&'static str>,
    #[ksnet(path = filter.from)]
    filter_from: Option<&'static str>,
    #[ksnet(path = filter.methods)]
    filter_methods: Option<Vec<portone_ksnet::BillingKeyPaymentMethodType>>,
    #[ksnet(path = filter.pgCompanies)]
    filter_pg_companies: Option<Vec<portone_ksnet::PgCompany>>,
    #[ksnet(path = filter.pgProviders)]
    filter_pg_providers: Option<Vec<portone_ksnet::PgProvider>>,
    #[ksnet(path = filter.platformType)]
    filter_platform_type: Option<portone_ksnet::PaymentClientType>,
    #[ksnet(path = filter.status)]
    filter_status: Option<Vec<portone_ksnet::BillingKeyStatus>>,
    #[ksnet(path = filter.textSearch.field)]
    filter_text_search_field: Option<portone_ksnet::BillingKeyTextSearchField>,
    #[ksnet(path = filter.textSearch.value)]
    filter_text_search_value: Option<&'static str>,
    #[ksnet(path = filter.timeRangeField)]
    filter_time_range_field: Option<portone_ksnet::BillingKeyTimeRangeField>,
    #[ksnet(path = filter.until)]
    filter_until: Option<&'static str>,
    #[ksnet(path = filter.version)]
    filter_version: Option<portone_ksnet::PortOneVersion>,
    #[ksnet(path = page.number)]
    page_number: Option<i64>,
    #[ksnet(path = page.size)]
    page_size: Option<i64>,
    #[ksnet(path = sort.by)]
    sort_by: Option<portone_ksnet::BillingKeySortBy>,
    #[ksnet(path = sort.order)]
    sort_order: Option<portone_ksnet::SortOrder>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        filter_channel_group_ids: None,
        filter_customer_id: None,
        filter_from: None,
        filter_methods: None,
        filter_pg_companies: None,
        filter_pg_providers: None,
        filter_platform_type: None,
        filter_status: None,
        filter_text_search_field: None,
        filter_text_search_value: None,
        filter_time_range_field: None,
        filter_until: None,
        filter_version: None,
        page_number: None,
        page_size: None,
        sort_by: None,
        sort_order: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> GetBillingKeyInfos<'static> {
    GetBillingKeyInfos::new()
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
        let built = built().filter_channel_group_ids(vec!["filter.channelGroupIds"]);
        let derived = Derived {
            filter_channel_group_ids: Some(vec!["filter.channelGroupIds"]),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.channelGroupIds", Some(json!(vec!["filter.channelGroupIds"])))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_customer_id("filter.customerId");
        let derived = Derived {
            filter_customer_id: Some("filter.customerId"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.customerId", Some(json!("filter.customerId")))],
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
        let built = built()
            .filter_methods(vec![portone_ksnet::BillingKeyPaymentMethodType::CARD]);
        let derived = Derived {
            filter_methods: Some(vec![portone_ksnet::BillingKeyPaymentMethodType::CARD]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.methods", Some(json!(["CARD"])))]]
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
        let built = built().filter_platform_type(portone_ksnet::PaymentClientType::API);
        let derived = Derived {
            filter_platform_type: Some(portone_ksnet::PaymentClientType::API),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.platformType", Some(json!("API")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_status(vec![portone_ksnet::BillingKeyStatus::DELETED]);
        let derived = Derived {
            filter_status: Some(vec![portone_ksnet::BillingKeyStatus::DELETED]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.status", Some(json!(["DELETED"])))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_text_search(
                portone_ksnet::BillingKeyTextSearchField::BILLING_KEY,
                "filter.textSearch.value",
            );
        let derived = Derived {
            filter_text_search_field: Some(
                portone_ksnet::BillingKeyTextSearchField::BILLING_KEY,
            ),
            filter_text_search_value: Some("filter.textSearch.value"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("filter.textSearch.field", Some(json!("BILLING_KEY"))),
                ("filter.textSearch.value", Some(json!("filter.textSearch.value")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_time_range_field(
                portone_ksnet::BillingKeyTimeRangeField::DELETED_AT,
            );
        let derived = Derived {
            filter_time_range_field: Some(
                portone_ksnet::BillingKeyTimeRangeField::DELETED_AT,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.timeRangeField", Some(json!("DELETED_AT")))],
        ]
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
        let built = built().sort_by(portone_ksnet::BillingKeySortBy::DELETED_AT);
        let derived = Derived {
            sort_by: Some(portone_ksnet::BillingKeySortBy::DELETED_AT),
            ..derived()
        };
        let json: Least = [least(), vec![("sort.by", Some(json!("DELETED_AT")))]]
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
    assert_eq!(cases, 16usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .filter_channel_group_ids(vec!["filter.channelGroupIds"])
        .filter_customer_id("filter.customerId")
        .filter_from("filter.from")
        .filter_methods(vec![portone_ksnet::BillingKeyPaymentMethodType::CARD])
        .filter_pg_companies(vec![portone_ksnet::PgCompany::KSNET])
        .filter_pg_providers(vec![portone_ksnet::PgProvider::KSNET])
        .filter_platform_type(portone_ksnet::PaymentClientType::API)
        .filter_status(vec![portone_ksnet::BillingKeyStatus::DELETED])
        .filter_text_search(
            portone_ksnet::BillingKeyTextSearchField::BILLING_KEY,
            "filter.textSearch.value",
        )
        .filter_time_range_field(portone_ksnet::BillingKeyTimeRangeField::DELETED_AT)
        .filter_until("filter.until")
        .filter_version(portone_ksnet::PortOneVersion::V1)
        .page_number(1017)
        .page_size(1018)
        .sort_by(portone_ksnet::BillingKeySortBy::DELETED_AT)
        .sort_order(portone_ksnet::SortOrder::ASC);
    let derived = Derived {
        filter_channel_group_ids: Some(vec!["filter.channelGroupIds"]),
        filter_customer_id: Some("filter.customerId"),
        filter_from: Some("filter.from"),
        filter_methods: Some(vec![portone_ksnet::BillingKeyPaymentMethodType::CARD]),
        filter_pg_companies: Some(vec![portone_ksnet::PgCompany::KSNET]),
        filter_pg_providers: Some(vec![portone_ksnet::PgProvider::KSNET]),
        filter_platform_type: Some(portone_ksnet::PaymentClientType::API),
        filter_status: Some(vec![portone_ksnet::BillingKeyStatus::DELETED]),
        filter_text_search_field: Some(
            portone_ksnet::BillingKeyTextSearchField::BILLING_KEY,
        ),
        filter_text_search_value: Some("filter.textSearch.value"),
        filter_time_range_field: Some(
            portone_ksnet::BillingKeyTimeRangeField::DELETED_AT,
        ),
        filter_until: Some("filter.until"),
        filter_version: Some(portone_ksnet::PortOneVersion::V1),
        page_number: Some(1017),
        page_size: Some(1018),
        sort_by: Some(portone_ksnet::BillingKeySortBy::DELETED_AT),
        sort_order: Some(portone_ksnet::SortOrder::ASC),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("filter.channelGroupIds", Some(json!(vec!["filter.channelGroupIds"]))),
            ("filter.customerId", Some(json!("filter.customerId"))), ("filter.from",
            Some(json!("filter.from"))), ("filter.methods", Some(json!(["CARD"]))),
            ("filter.pgCompanies", Some(json!(["KSNET"]))), ("filter.pgProviders",
            Some(json!(["KSNET"]))), ("filter.platformType", Some(json!("API"))),
            ("filter.status", Some(json!(["DELETED"]))), ("filter.textSearch.field",
            Some(json!("BILLING_KEY"))), ("filter.textSearch.value",
            Some(json!("filter.textSearch.value"))), ("filter.timeRangeField",
            Some(json!("DELETED_AT"))), ("filter.until", Some(json!("filter.until"))),
            ("filter.version", Some(json!("V1"))), ("page.number", Some(json!(1017))),
            ("page.size", Some(json!(1018))), ("sort.by", Some(json!("DELETED_AT"))),
            ("sort.order", Some(json!("ASC")))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
