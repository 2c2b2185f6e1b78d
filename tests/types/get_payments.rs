// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet::{
    AccountExpiry, KsnetContract, KsnetRequest, NoContract, Raw, RuntimeContract,
    GetPayments, device,
};
#[allow(unused_imports)]
use serde_json::{Value, json};
#[allow(unused_imports)]
use super::super::{Least, Shop, same};
#[derive(KsnetRequest)]
#[ksnet(operation = getPayments)]
struct Derived<'a> {
    #[ksnet(path = filter.cardBrand)]
    filter_card_brand: Option<portone_ksnet::CardBrand>,
    #[ksnet(path = filter.cardOwnerType)]
    filter_card_owner_type: Option<portone_ksnet::CardOwnerType>,
    #[ksnet(path = filter.cardType)]
    filter_card_type: Option<portone_ksnet::CardType>,
    #[ksnet(path = filter.cashReceiptCancelledAtRange.from)]
    filter_cash_receipt_cancelled_at_range_from: Option<&'static str>,
    #[ksnet(path = filter.cashReceiptCancelledAtRange.until)]
    filter_cash_receipt_cancelled_at_range_until: Option<&'static str>,
    #[ksnet(path = filter.cashReceiptIssuedAtRange.from)]
    filter_cash_receipt_issued_at_range_from: Option<&'static str>,
    #[ksnet(path = filter.cashReceiptIssuedAtRange.until)]
    filter_cash_receipt_issued_at_range_until: Option<&'static str>,
    #[ksnet(path = filter.cashReceiptStatus)]
    filter_cash_receipt_status: Option<portone_ksnet::PaymentCashReceiptStatus>,
    #[ksnet(path = filter.cashReceiptType)]
    filter_cash_receipt_type: Option<portone_ksnet::CashReceiptInputType>,
    #[ksnet(path = filter.currency)]
    filter_currency: Option<portone_ksnet::Currency>,
    #[ksnet(path = filter.escrowStatus)]
    filter_escrow_status: Option<portone_ksnet::PaymentFilterInputEscrowStatus>,
    #[ksnet(path = filter.from)]
    filter_from: Option<&'static str>,
    #[ksnet(path = filter.giftCertificateType)]
    filter_gift_certificate_type: Option<
        portone_ksnet::PaymentMethodGiftCertificateType,
    >,
    #[ksnet(path = filter.isEscrow)]
    filter_is_escrow: Option<bool>,
    #[ksnet(path = filter.isScheduled)]
    filter_is_scheduled: Option<bool>,
    #[ksnet(path = filter.isTest)]
    filter_is_test: Option<bool>,
    #[ksnet(path = filter.merchantId)]
    filter_merchant_id: Option<&'static str>,
    #[ksnet(path = filter.methods)]
    filter_methods: Option<Vec<portone_ksnet::PaymentMethodType>>,
    #[ksnet(path = filter.pgProvider)]
    filter_pg_provider: Option<Vec<portone_ksnet::PgProvider>>,
    #[ksnet(path = filter.platformType)]
    filter_platform_type: Option<portone_ksnet::PaymentClientType>,
    #[ksnet(path = filter.sortBy)]
    filter_sort_by: Option<portone_ksnet::PaymentSortBy>,
    #[ksnet(path = filter.sortOrder)]
    filter_sort_order: Option<portone_ksnet::SortOrder>,
    #[ksnet(path = filter.status)]
    filter_status: Option<Vec<portone_ksnet::PaymentStatus>>,
    #[ksnet(path = filter.textSearch)]
    filter_text_search: Option<Vec<portone_ksnet::PaymentTextSearch>>,
    #[ksnet(path = filter.timestampType)]
    filter_timestamp_type: Option<portone_ksnet::PaymentTimestampType>,
    #[ksnet(path = filter.until)]
    filter_until: Option<&'static str>,
    #[ksnet(path = filter.version)]
    filter_version: Option<portone_ksnet::PortOneVersion>,
    #[ksnet(path = filter.webhookStatus)]
    filter_webhook_status: Option<portone_ksnet::PaymentWebhookStatus>,
    #[ksnet(path = page.number)]
    page_number: Option<i64>,
    #[ksnet(path = page.size)]
    page_size: Option<i64>,
    #[ksnet(skip)]
    of: std::marker::PhantomData<&'a ()>,
}
fn derived() -> Derived<'static> {
    Derived {
        filter_card_brand: None,
        filter_card_owner_type: None,
        filter_card_type: None,
        filter_cash_receipt_cancelled_at_range_from: None,
        filter_cash_receipt_cancelled_at_range_until: None,
        filter_cash_receipt_issued_at_range_from: None,
        filter_cash_receipt_issued_at_range_until: None,
        filter_cash_receipt_status: None,
        filter_cash_receipt_type: None,
        filter_currency: None,
        filter_escrow_status: None,
        filter_from: None,
        filter_gift_certificate_type: None,
        filter_is_escrow: None,
        filter_is_scheduled: None,
        filter_is_test: None,
        filter_merchant_id: None,
        filter_methods: None,
        filter_pg_provider: None,
        filter_platform_type: None,
        filter_sort_by: None,
        filter_sort_order: None,
        filter_status: None,
        filter_text_search: None,
        filter_timestamp_type: None,
        filter_until: None,
        filter_version: None,
        filter_webhook_status: None,
        page_number: None,
        page_size: None,
        of: std::marker::PhantomData,
    }
}
fn built() -> GetPayments<'static> {
    GetPayments::new()
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
        let built = built().filter_card_brand(portone_ksnet::CardBrand::AMEX);
        let derived = Derived {
            filter_card_brand: Some(portone_ksnet::CardBrand::AMEX),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.cardBrand", Some(json!("AMEX")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_card_owner_type(portone_ksnet::CardOwnerType::CORPORATE);
        let derived = Derived {
            filter_card_owner_type: Some(portone_ksnet::CardOwnerType::CORPORATE),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.cardOwnerType", Some(json!("CORPORATE")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_card_type(portone_ksnet::CardType::CREDIT);
        let derived = Derived {
            filter_card_type: Some(portone_ksnet::CardType::CREDIT),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.cardType", Some(json!("CREDIT")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_cash_receipt_cancelled_at_range(
                "filter.cashReceiptCancelledAtRange.from",
                "filter.cashReceiptCancelledAtRange.until",
            );
        let derived = Derived {
            filter_cash_receipt_cancelled_at_range_from: Some(
                "filter.cashReceiptCancelledAtRange.from",
            ),
            filter_cash_receipt_cancelled_at_range_until: Some(
                "filter.cashReceiptCancelledAtRange.until",
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("filter.cashReceiptCancelledAtRange.from",
                Some(json!("filter.cashReceiptCancelledAtRange.from"))),
                ("filter.cashReceiptCancelledAtRange.until",
                Some(json!("filter.cashReceiptCancelledAtRange.until")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_cash_receipt_issued_at_range(
                "filter.cashReceiptIssuedAtRange.from",
                "filter.cashReceiptIssuedAtRange.until",
            );
        let derived = Derived {
            filter_cash_receipt_issued_at_range_from: Some(
                "filter.cashReceiptIssuedAtRange.from",
            ),
            filter_cash_receipt_issued_at_range_until: Some(
                "filter.cashReceiptIssuedAtRange.until",
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![
                ("filter.cashReceiptIssuedAtRange.from",
                Some(json!("filter.cashReceiptIssuedAtRange.from"))),
                ("filter.cashReceiptIssuedAtRange.until",
                Some(json!("filter.cashReceiptIssuedAtRange.until")))
            ],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_cash_receipt_status(
                portone_ksnet::PaymentCashReceiptStatus::CANCELLED,
            );
        let derived = Derived {
            filter_cash_receipt_status: Some(
                portone_ksnet::PaymentCashReceiptStatus::CANCELLED,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.cashReceiptStatus", Some(json!("CANCELLED")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_cash_receipt_type(portone_ksnet::CashReceiptInputType::CORPORATE);
        let derived = Derived {
            filter_cash_receipt_type: Some(
                portone_ksnet::CashReceiptInputType::CORPORATE,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.cashReceiptType", Some(json!("CORPORATE")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_currency(portone_ksnet::Currency::KRW);
        let derived = Derived {
            filter_currency: Some(portone_ksnet::Currency::KRW),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.currency", Some(json!("KRW")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_escrow_status(
                portone_ksnet::PaymentFilterInputEscrowStatus::CANCELLED,
            );
        let derived = Derived {
            filter_escrow_status: Some(
                portone_ksnet::PaymentFilterInputEscrowStatus::CANCELLED,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.escrowStatus", Some(json!("CANCELLED")))],
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
            .filter_gift_certificate_type(
                portone_ksnet::PaymentMethodGiftCertificateType::BOOKNLIFE,
            );
        let derived = Derived {
            filter_gift_certificate_type: Some(
                portone_ksnet::PaymentMethodGiftCertificateType::BOOKNLIFE,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.giftCertificateType", Some(json!("BOOKNLIFE")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_is_escrow(false);
        let derived = Derived {
            filter_is_escrow: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.isEscrow", Some(json!(false)))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_is_scheduled(false);
        let derived = Derived {
            filter_is_scheduled: Some(false),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.isScheduled", Some(json!(false)))]]
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
        let built = built().filter_merchant_id("filter.merchantId");
        let derived = Derived {
            filter_merchant_id: Some("filter.merchantId"),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.merchantId", Some(json!("filter.merchantId")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_methods(vec![portone_ksnet::PaymentMethodType::CARD]);
        let derived = Derived {
            filter_methods: Some(vec![portone_ksnet::PaymentMethodType::CARD]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.methods", Some(json!(["CARD"])))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_pg_provider(vec![portone_ksnet::PgProvider::KSNET]);
        let derived = Derived {
            filter_pg_provider: Some(vec![portone_ksnet::PgProvider::KSNET]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.pgProvider", Some(json!(["KSNET"])))]]
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
        let built = built().filter_sort_by(portone_ksnet::PaymentSortBy::REQUESTED_AT);
        let derived = Derived {
            filter_sort_by: Some(portone_ksnet::PaymentSortBy::REQUESTED_AT),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.sortBy", Some(json!("REQUESTED_AT")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_sort_order(portone_ksnet::SortOrder::ASC);
        let derived = Derived {
            filter_sort_order: Some(portone_ksnet::SortOrder::ASC),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.sortOrder", Some(json!("ASC")))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().filter_status(vec![portone_ksnet::PaymentStatus::CANCELLED]);
        let derived = Derived {
            filter_status: Some(vec![portone_ksnet::PaymentStatus::CANCELLED]),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.status", Some(json!(["CANCELLED"])))]]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_text_search(
                vec![
                    portone_ksnet::PaymentTextSearch::new(portone_ksnet::PaymentTextSearchField::ALL,
                    "text")
                ],
            );
        let derived = Derived {
            filter_text_search: Some(
                vec![
                    portone_ksnet::PaymentTextSearch::new(portone_ksnet::PaymentTextSearchField::ALL,
                    "text")
                ],
            ),
            ..derived()
        };
        let json: Least = [least(), vec![("filter.textSearch", None)]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built()
            .filter_timestamp_type(portone_ksnet::PaymentTimestampType::CREATED_AT);
        let derived = Derived {
            filter_timestamp_type: Some(portone_ksnet::PaymentTimestampType::CREATED_AT),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.timestampType", Some(json!("CREATED_AT")))],
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
        let built = built()
            .filter_webhook_status(
                portone_ksnet::PaymentWebhookStatus::FAILED_NOT_OK_RESPONSE,
            );
        let derived = Derived {
            filter_webhook_status: Some(
                portone_ksnet::PaymentWebhookStatus::FAILED_NOT_OK_RESPONSE,
            ),
            ..derived()
        };
        let json: Least = [
            least(),
            vec![("filter.webhookStatus", Some(json!("FAILED_NOT_OK_RESPONSE")))],
        ]
            .concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().page_number(1035);
        let derived = Derived {
            page_number: Some(1035),
            ..derived()
        };
        let json: Least = [least(), vec![("page.number", Some(json!(1035)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    {
        let built = built().page_size(1036);
        let derived = Derived {
            page_size: Some(1036),
            ..derived()
        };
        let json: Least = [least(), vec![("page.size", Some(json!(1036)))]].concat();
        same(&built, &derived, &json);
        cases += 1;
    }
    assert_eq!(cases, 28usize);
}
#[test]
fn all_setters_together_give_what_all_fields_give() {
    let built = built()
        .filter_card_brand(portone_ksnet::CardBrand::AMEX)
        .filter_card_owner_type(portone_ksnet::CardOwnerType::CORPORATE)
        .filter_card_type(portone_ksnet::CardType::CREDIT)
        .filter_cash_receipt_cancelled_at_range(
            "filter.cashReceiptCancelledAtRange.from",
            "filter.cashReceiptCancelledAtRange.until",
        )
        .filter_cash_receipt_issued_at_range(
            "filter.cashReceiptIssuedAtRange.from",
            "filter.cashReceiptIssuedAtRange.until",
        )
        .filter_cash_receipt_status(portone_ksnet::PaymentCashReceiptStatus::CANCELLED)
        .filter_cash_receipt_type(portone_ksnet::CashReceiptInputType::CORPORATE)
        .filter_currency(portone_ksnet::Currency::KRW)
        .filter_escrow_status(portone_ksnet::PaymentFilterInputEscrowStatus::CANCELLED)
        .filter_from("filter.from")
        .filter_gift_certificate_type(
            portone_ksnet::PaymentMethodGiftCertificateType::BOOKNLIFE,
        )
        .filter_is_escrow(false)
        .filter_is_scheduled(false)
        .filter_is_test(false)
        .filter_merchant_id("filter.merchantId")
        .filter_methods(vec![portone_ksnet::PaymentMethodType::CARD])
        .filter_pg_provider(vec![portone_ksnet::PgProvider::KSNET])
        .filter_platform_type(portone_ksnet::PaymentClientType::API)
        .filter_sort_by(portone_ksnet::PaymentSortBy::REQUESTED_AT)
        .filter_sort_order(portone_ksnet::SortOrder::ASC)
        .filter_status(vec![portone_ksnet::PaymentStatus::CANCELLED])
        .filter_text_search(
            vec![
                portone_ksnet::PaymentTextSearch::new(portone_ksnet::PaymentTextSearchField::ALL,
                "text")
            ],
        )
        .filter_timestamp_type(portone_ksnet::PaymentTimestampType::CREATED_AT)
        .filter_until("filter.until")
        .filter_version(portone_ksnet::PortOneVersion::V1)
        .filter_webhook_status(
            portone_ksnet::PaymentWebhookStatus::FAILED_NOT_OK_RESPONSE,
        )
        .page_number(1035)
        .page_size(1036);
    let derived = Derived {
        filter_card_brand: Some(portone_ksnet::CardBrand::AMEX),
        filter_card_owner_type: Some(portone_ksnet::CardOwnerType::CORPORATE),
        filter_card_type: Some(portone_ksnet::CardType::CREDIT),
        filter_cash_receipt_cancelled_at_range_from: Some(
            "filter.cashReceiptCancelledAtRange.from",
        ),
        filter_cash_receipt_cancelled_at_range_until: Some(
            "filter.cashReceiptCancelledAtRange.until",
        ),
        filter_cash_receipt_issued_at_range_from: Some(
            "filter.cashReceiptIssuedAtRange.from",
        ),
        filter_cash_receipt_issued_at_range_until: Some(
            "filter.cashReceiptIssuedAtRange.until",
        ),
        filter_cash_receipt_status: Some(
            portone_ksnet::PaymentCashReceiptStatus::CANCELLED,
        ),
        filter_cash_receipt_type: Some(portone_ksnet::CashReceiptInputType::CORPORATE),
        filter_currency: Some(portone_ksnet::Currency::KRW),
        filter_escrow_status: Some(
            portone_ksnet::PaymentFilterInputEscrowStatus::CANCELLED,
        ),
        filter_from: Some("filter.from"),
        filter_gift_certificate_type: Some(
            portone_ksnet::PaymentMethodGiftCertificateType::BOOKNLIFE,
        ),
        filter_is_escrow: Some(false),
        filter_is_scheduled: Some(false),
        filter_is_test: Some(false),
        filter_merchant_id: Some("filter.merchantId"),
        filter_methods: Some(vec![portone_ksnet::PaymentMethodType::CARD]),
        filter_pg_provider: Some(vec![portone_ksnet::PgProvider::KSNET]),
        filter_platform_type: Some(portone_ksnet::PaymentClientType::API),
        filter_sort_by: Some(portone_ksnet::PaymentSortBy::REQUESTED_AT),
        filter_sort_order: Some(portone_ksnet::SortOrder::ASC),
        filter_status: Some(vec![portone_ksnet::PaymentStatus::CANCELLED]),
        filter_text_search: Some(
            vec![
                portone_ksnet::PaymentTextSearch::new(portone_ksnet::PaymentTextSearchField::ALL,
                "text")
            ],
        ),
        filter_timestamp_type: Some(portone_ksnet::PaymentTimestampType::CREATED_AT),
        filter_until: Some("filter.until"),
        filter_version: Some(portone_ksnet::PortOneVersion::V1),
        filter_webhook_status: Some(
            portone_ksnet::PaymentWebhookStatus::FAILED_NOT_OK_RESPONSE,
        ),
        page_number: Some(1035),
        page_size: Some(1036),
        ..derived()
    };
    let json: Least = [
        least(),
        vec![
            ("filter.cardBrand", Some(json!("AMEX"))), ("filter.cardOwnerType",
            Some(json!("CORPORATE"))), ("filter.cardType", Some(json!("CREDIT"))),
            ("filter.cashReceiptCancelledAtRange.from",
            Some(json!("filter.cashReceiptCancelledAtRange.from"))),
            ("filter.cashReceiptCancelledAtRange.until",
            Some(json!("filter.cashReceiptCancelledAtRange.until"))),
            ("filter.cashReceiptIssuedAtRange.from",
            Some(json!("filter.cashReceiptIssuedAtRange.from"))),
            ("filter.cashReceiptIssuedAtRange.until",
            Some(json!("filter.cashReceiptIssuedAtRange.until"))),
            ("filter.cashReceiptStatus", Some(json!("CANCELLED"))),
            ("filter.cashReceiptType", Some(json!("CORPORATE"))), ("filter.currency",
            Some(json!("KRW"))), ("filter.escrowStatus", Some(json!("CANCELLED"))),
            ("filter.from", Some(json!("filter.from"))), ("filter.giftCertificateType",
            Some(json!("BOOKNLIFE"))), ("filter.isEscrow", Some(json!(false))),
            ("filter.isScheduled", Some(json!(false))), ("filter.isTest",
            Some(json!(false))), ("filter.merchantId", Some(json!("filter.merchantId"))),
            ("filter.methods", Some(json!(["CARD"]))), ("filter.pgProvider",
            Some(json!(["KSNET"]))), ("filter.platformType", Some(json!("API"))),
            ("filter.sortBy", Some(json!("REQUESTED_AT"))), ("filter.sortOrder",
            Some(json!("ASC"))), ("filter.status", Some(json!(["CANCELLED"]))),
            ("filter.textSearch", None), ("filter.timestampType",
            Some(json!("CREATED_AT"))), ("filter.until", Some(json!("filter.until"))),
            ("filter.version", Some(json!("V1"))), ("filter.webhookStatus",
            Some(json!("FAILED_NOT_OK_RESPONSE"))), ("page.number", Some(json!(1035))),
            ("page.size", Some(json!(1036)))
        ],
    ]
        .concat();
    same(&built, &derived, &json);
}
