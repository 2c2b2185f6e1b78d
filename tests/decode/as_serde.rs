//! The reader of answers beside `serde_json`: what one takes the other takes, as the same, and what one refuses the other
//! refuses, in the same words and at the same place.

use std::collections::BTreeMap;
use std::fmt::Debug;

use portone_ksnet::__private::read;
use portone_ksnet::answer::{GetPaymentsResponse, PayInstantlyError, Payment};
use portone_ksnet::{Raw, Timestamp};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Value, json};

/// Says whether it can be read.
fn is_read_as_by_serde<T: DeserializeOwned + PartialEq + Debug>(json: &str) -> bool {
    match (read::<T>(json), serde_json::from_str::<T>(json)) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, theirs, "{json}");
            true
        }
        (Err(ours), Err(theirs)) => {
            match serde_json::from_str::<IgnoredAny>(json) {
                Ok(_) => {
                    assert!(ours.is_data(), "{ours}: {json}");
                    assert_eq!(ours.to_string(), theirs.to_string(), "{json}");
                    assert_eq!((ours.line(), ours.column()), (theirs.line(), theirs.column()), "{json}");
                }
                Err(no_json) => {
                    assert!(!ours.is_data(), "{ours}: {json}");
                    assert_eq!(ours.to_string(), no_json.to_string(), "{json}");
                }
            }
            false
        }
        (ours, theirs) => panic!("{ours:?} and not {theirs:?}: {json}"),
    }
}

fn paid() -> Value {
    json!({
        "status": "PAID",
        "id": "order-1",
        "transactionId": "t-\u{1F375}\"\\/\u{8}\u{c}\n\r\t",
        "merchantId": "m-1",
        "storeId": "s-1",
        "method": {
            "type": "PaymentMethodCard",
            "card": { "brand": "VISA", "number": "424242******4242", "issuer": null, "type": "새것" },
            "installment": { "month": 3, "isInterestFree": true }
        },
        "channel": { "type": "LIVE", "pgProvider": "KSNET", "pgMerchantId": "2999199999" },
        "version": "V2",
        "requestedAt": "2026-08-06T00:00:00Z",
        "updatedAt": "2026-08-06T00:00:01Z",
        "statusChangedAt": "2026-08-06T00:00:01Z",
        "orderName": "녹차",
        "amount": { "total": 12_000, "taxFree": 0, "discount": 0, "paid": 12_000, "cancelled": 0, "cancelledTaxFree": -1 },
        "currency": "KRW",
        "customer": { "address": { "type": "ONE_LINE", "oneLine": "1" } },
        "paidAt": "2026-08-06T00:00:01Z",
        "cancellations": [{ "status": "UNHEARD", "id": [1.5, {}] }],
        "disputes": [],
        "new": [{ "a": [null, -1e3] }, "\u{1}"]
    })
}

#[test]
fn a_payment_is_read_as_by_serde() {
    for json in [paid().to_string(), format!("\n {:#}\t\r\n", paid())] {
        assert!(is_read_as_by_serde::<Payment>(&json), "{json}");
        let list =
            format!("{{\"items\":[{json},{json}],\"page\":{{\"number\":0,\"size\":2,\"totalCount\":2}}}}");
        assert!(is_read_as_by_serde::<GetPaymentsResponse>(&list), "{list}");
        // The tag is not the first any more, so that all is kept before it is read.
        assert!(is_read_as_by_serde::<Payment>(&json.replacen('{', "{\"id\":\"first\",", 1)));
    }
}

#[test]
fn a_payment_with_one_character_changed_is_read_or_refused_as_by_serde() {
    let json = format!("{:#}", paid()).replace("  ", " ");
    let (mut read, mut refused) = (0, 0);
    let mut put_to_the_test = |json: &str| {
        *(if is_read_as_by_serde::<Payment>(json) { &mut read } else { &mut refused }) += 1;
    };
    for (at, character) in json.char_indices() {
        let (before, after) = (&json[..at], &json[at + character.len_utf8()..]);
        put_to_the_test(before);
        put_to_the_test(&[before, after].concat());
        for other in ["\"", "\\", "{", "]", ",", ":", "7", "-", ".", "n", "\u{1}", "가"] {
            put_to_the_test(&[before, other, after].concat());
        }
        for more in ["\"", "\\u00e9", "}", "[", ",", "0", "null", "e1", "\n"] {
            put_to_the_test(&[before, more, &json[at..]].concat());
        }
    }
    assert!(read > 5_000 && refused > 10_000, "{read} were read and {refused} refused");
}

#[test]
fn any_json_is_read_as_by_serde() {
    let numbers = [
        "0",
        "-0",
        "00",
        "01",
        "-",
        "--1",
        "+1",
        "1.",
        ".5",
        "0.5",
        "1.0",
        "1e3",
        "1E+3",
        "1e",
        "1e-",
        "1e999",
        "-1e999",
        "1e-999",
        "9",
        "-9",
        "10",
        "999999999999999999",
        "1000000000000000000",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "18446744073709551616",
        "0.1",
        "123456789.123456789",
        "2147483648",
        "-2147483649",
        "0x1",
        "1_0",
        "Infinity",
        "NaN",
    ];
    let strings = [
        r#""""#,
        r#"""#,
        r#""\""#,
        r#""a\"b""#,
        r#""\\""#,
        r#""\/\b\f\n\r\t""#,
        r#""\x""#,
        r#""\u0041""#,
        r#""\u004""#,
        r#""\u00zz""#,
        r#""\ud83c\udf75""#,
        r#""\ud83c""#,
        r#""\ud83cx""#,
        r#""\ud83c\n""#,
        r#""\ud83c\u0041""#,
        r#""\udf75""#,
        r#""x\n\u00e9\"y\\""#,
        r#""가\u0000나""#,
        "\"\u{7f}\u{80}\"",
        "\"\t\"",
        "\"\\u0041\t\"",
        "\"\\가\"",
        "'a'",
        "\"12345678\"",
        "\"1234567\\\\\"",
        "\"녹차녹차녹차녹차\"",
    ];
    let others = [
        "",
        " ",
        "true",
        "tru",
        "truex",
        "true x",
        "false",
        "fals",
        "null",
        "nul",
        "nullnull",
        "[]",
        "[ ]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,2",
        "[",
        "]",
        "{}",
        "{ }",
        "{,}",
        r#"{"a"}"#,
        r#"{"a":}"#,
        r#"{"a":1,}"#,
        r#"{"a":1 "b":2}"#,
        "{a:1}",
        r#"{"a" : 1 , "b" : [ 2 , 3 ] }"#,
        r#"{"\u0061":1,"a\n":2,"a":3}"#,
        r#"{"a":1}}"#,
        r#"{"a":1}x"#,
        "{}{}",
        "{1:2}",
        "[{]}",
        "[[]",
        "\u{feff}{}",
        "\u{a0}1",
        "// 1",
        "\0",
        "1\0",
    ];
    for json in numbers.into_iter().chain(strings).chain(others) {
        let within = [
            json.to_owned(),
            format!(" {json}\n"),
            format!("[{json}]"),
            format!("[\"\",{json} ,1]"),
            format!("{{\"a\":{json}}}"),
            format!("{{\"a\":[{json}],\n \"b\":{json} }}"),
        ];
        for json in within {
            is_read_as_by_serde::<Value>(&json);
            is_read_as_by_serde::<Option<Value>>(&json);
            is_read_as_by_serde::<Raw>(&json);
            is_read_as_by_serde::<String>(&json);
            is_read_as_by_serde::<bool>(&json);
            is_read_as_by_serde::<i32>(&json);
            is_read_as_by_serde::<i64>(&json);
            is_read_as_by_serde::<u64>(&json);
            is_read_as_by_serde::<f64>(&json);
            is_read_as_by_serde::<()>(&json);
            is_read_as_by_serde::<Timestamp>(&json);
            is_read_as_by_serde::<Vec<String>>(&json);
            is_read_as_by_serde::<Vec<Option<i32>>>(&json);
            is_read_as_by_serde::<Vec<f64>>(&json);
            is_read_as_by_serde::<BTreeMap<String, i64>>(&json);
            is_read_as_by_serde::<BTreeMap<String, Option<Raw>>>(&json);
            is_read_as_by_serde::<Payment>(&json);
            is_read_as_by_serde::<PayInstantlyError>(&json);
        }
    }
    assert!(is_read_as_by_serde::<Value>("[-0, 1e3, 18446744073709551616, \"\\ud83c\\udf75\"]"));
}

#[test]
fn what_lies_side_by_side_is_read_however_much_it_is() {
    let many = vec!["{\"a\":[]}"; 1_000].join(",");
    assert!(is_read_as_by_serde::<Value>(&format!("[{many}]")));
}

#[test]
fn what_lies_deep_is_refused_where_serde_refuses_it() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |depth: usize| format!("{}\n1{}", open.repeat(depth), close.repeat(depth));
        assert!(is_read_as_by_serde::<Value>(&nested(127)));
        for too_deep in [128, 129, 20_000] {
            assert!(!is_read_as_by_serde::<Value>(&nested(too_deep)));
            // What nobody knows is passed, however deep.
            let mut payment = paid().to_string();
            payment.insert_str(1, &format!("\"deep\":{},", nested(too_deep)));
            assert!(is_read_as_by_serde::<Payment>(&payment), "{open}");
        }
    }
}
