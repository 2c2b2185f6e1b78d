//! Each step of the verification: what it refuses, and the nearest that it takes.

use std::error::Error as _;
use std::time::{Duration, SystemTime};

use portone_ksnet::webhook::{Header, Secret, Signer, UnreadableBody, Verifier, VerifyError};

use crate::shop::{ID, NOW, OTHER_SECRET, PAID, SECRET, at, secret, signed, verifier};

#[test]
fn a_webhook_of_portones_is_taken_and_tells_its_id_and_time() {
    let webhook = verifier().verify(signed(PAID), PAID).unwrap();
    assert_eq!((webhook.id(), webhook.sent_at(), webhook.secret()), (ID, at(NOW), 0));
}

#[test]
fn every_header_must_be_there_once() {
    for (place, header) in [Header::Id, Header::Timestamp, Header::Signature].into_iter().enumerate() {
        let mut without = signed(PAID).to_vec();
        let taken_out = without.remove(place);
        assert_eq!(taken_out.0, header.name());
        let missing = Err(VerifyError::MissingHeader(header));
        assert_eq!(verifier().verify(&without, PAID), missing);

        let mut empty = signed(PAID);
        empty[place].1.clear();
        assert_eq!(verifier().verify(&empty, PAID), missing);

        for again in [taken_out.1.as_str(), "", "another"] {
            let mut twice: Vec<(&str, String)> = signed(PAID).to_vec();
            twice.push(("WEBHOOK-ID", String::new()));
            twice.last_mut().unwrap().0 = ["Webhook-Id", "WEBHOOK-TIMESTAMP", "webhook-signature"][place];
            twice.last_mut().unwrap().1 = again.to_owned();
            let repeated = Err(VerifyError::RepeatedHeader(header));
            assert_eq!(verifier().verify(&twice, PAID), repeated);
            twice.reverse();
            assert_eq!(verifier().verify(&twice, PAID), repeated);
        }
    }
    let mut more = signed(PAID).to_vec();
    more.push(("webhook-identity", "x".to_owned()));
    more.push(("x-webhook-id", "x".to_owned()));
    assert!(verifier().verify(&more, PAID).is_ok(), "other headers are none of its business");
}

#[test]
fn an_id_is_text_that_can_be_told_from_a_timestamp() {
    for (id, good) in [
        ("msg_1", true),
        ("0cdd91e9-4e7c-44a3-a72e-1a6511826c2b", true),
        ("1785976200", true),
        ("msg.v2.a1", true),
        ("msg.1785976200", false),
        ("msg.1.a", false),
        ("msg 1", false),
        ("주문", false),
        ("msg\t1", false),
    ] {
        let headers = Signer::new(secret(SECRET)).sign(id, at(NOW), PAID);
        let verified = verifier().verify(&headers, PAID).map(|webhook| webhook.id().to_owned());
        assert_eq!(verified, if good { Ok(id.to_owned()) } else { Err(VerifyError::InvalidId) });
    }
    let [_, timestamp, signature] = signed(PAID);
    let timestamp = (timestamp.0, timestamp.1.into_bytes());
    let signature = (signature.0, signature.1.into_bytes());
    let latin = [("webhook-id", b"msg_\xe9".to_vec()), timestamp, signature];
    assert_eq!(verifier().verify(&latin, PAID), Err(VerifyError::InvalidId));
}

#[test]
fn a_timestamp_is_a_number_of_seconds_in_digits() {
    for odd in
        ["hello", "-1", "+1785976200", "1785976200.0", " 1785976200", "0x6A73", "１", "99999999999999999999"]
    {
        let mut headers = signed(PAID);
        headers[1].1 = odd.to_owned();
        assert_eq!(verifier().verify(&headers, PAID), Err(VerifyError::InvalidTimestamp), "{odd}");
    }
    let mut headers = signed(PAID);
    headers[1].1 = u64::MAX.to_string();
    let refused = verifier().verify(&headers, PAID).unwrap_err();
    assert!(matches!(refused, VerifyError::InvalidTimestamp | VerifyError::TooNew { .. }), "{refused}");
    // The same moment in other digits is not what was signed.
    headers[1].1 = format!("0{NOW}");
    assert_eq!(verifier().verify(&headers, PAID), Err(VerifyError::NoMatch { secrets: 1, signatures: 1 }));
}

#[test]
fn a_webhook_is_of_this_time_to_the_second() {
    let tolerance = Duration::from_secs(300);
    let headers = signed(PAID);
    let verify = |now: SystemTime| {
        let verified = Verifier::new(secret(SECRET)).clock(move || now).verify(&headers, PAID);
        verified.map(|webhook| webhook.secret())
    };
    let nano = Duration::from_nanos(1);
    for now in [NOW - 300, NOW - 1, NOW, NOW + 1, NOW + 300] {
        assert_eq!(verify(at(now)), Ok(0), "{now}");
    }
    let age = tolerance + nano;
    assert_eq!(verify(at(NOW) + age), Err(VerifyError::TooOld { age, tolerance }));
    assert_eq!(verify(at(NOW) - age), Err(VerifyError::TooNew { ahead: age, tolerance }));
    let age = Duration::from_secs(301);
    assert_eq!(verify(at(NOW + 301)), Err(VerifyError::TooOld { age, tolerance }));
    assert_eq!(verify(at(NOW - 301)), Err(VerifyError::TooNew { ahead: age, tolerance }));
    assert!(verify(SystemTime::UNIX_EPOCH - age).is_err(), "a clock before 1970");
}

#[test]
fn the_tolerance_can_be_set() {
    let headers = signed(PAID);
    let verify = |tolerance: u64, now: u64| {
        let verifier = verifier().tolerance(Duration::from_secs(tolerance)).clock(move || at(now));
        verifier.verify(&headers, PAID).is_ok()
    };
    assert!(verify(0, NOW) && !verify(0, NOW + 1) && !verify(0, NOW - 1));
    assert!(verify(3600, NOW + 3600) && !verify(3600, NOW + 3601));
    assert!(verify(u64::MAX, 0) && verify(u64::MAX, 10 * NOW));
}

#[test]
fn without_a_clock_of_the_callers_own_it_is_now() {
    let verifier = Verifier::new(secret(SECRET));
    let signer = Signer::new(secret(SECRET));
    assert!(verifier.verify(signer.sign(ID, SystemTime::now(), PAID), PAID).is_ok());
    let refused = verifier.verify(signer.sign(ID, at(NOW), PAID), PAID).unwrap_err();
    assert!(matches!(refused, VerifyError::TooOld { .. } | VerifyError::TooNew { .. }), "{refused}");
}

#[test]
fn one_good_signature_of_several_is_enough() {
    let [id, timestamp, (name, good)] = signed(PAID);
    let verify = |signatures: &str| {
        verifier().verify(&[id.clone(), timestamp.clone(), (name, signatures.to_owned())], PAID).map(|_| ())
    };
    let other = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    let asymmetric =
        "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";
    for signatures in [
        good.clone(),
        format!("{other} {good}"),
        format!("{good} {other}"),
        format!("{asymmetric} {other} {good} v2,x"),
        format!("  {good}   "),
        format!("v1 v1, , v1,= {good}"),
    ] {
        assert_eq!(verify(&signatures), Ok(()), "{signatures}");
    }
    let no_match = |signatures| Err(VerifyError::NoMatch { secrets: 1, signatures });
    assert_eq!(verify(other), no_match(1));
    assert_eq!(verify(&format!("{other} {other} {asymmetric}")), no_match(2));
    // An empty signature, and the beginning of the good one, are no signature.
    assert_eq!(verify("v1,"), no_match(1));
    for length in 3..good.len() {
        assert_eq!(verify(&good[..length]), no_match(1), "{length}");
    }
    assert_eq!(verify(&format!("{good}=")), no_match(1));
    assert_eq!(verify(&good.replace("v1,", "v1,v1,")), no_match(1));
    for unknown in ["v2,", "v1a,", "V1,", "v10,", "v1", ""] {
        let signature = good.replace("v1,", unknown);
        assert_eq!(verify(&signature), Err(VerifyError::NoKnownSignature), "{signature}");
    }
    assert_eq!(verify(" "), Err(VerifyError::NoKnownSignature));
    assert_eq!(verify(&good.replace("v1,", "v1, ")), no_match(1));
}

/// Nobody can time a comparison on a busy machine. What it is made of can be read.
#[test]
fn signatures_are_compared_in_constant_time_alone() {
    let (secret, verifier) =
        (include_str!("../../src/webhook/secret.rs"), include_str!("../../src/webhook/verifier.rs"));
    assert!(secret.contains("constant_time::verify_slices_are_equal(signature, other).is_ok()"));
    assert!(verifier.contains("any(|signature| same(signature, made.as_bytes()))"));
    for compares in ["made ==", "== made", "made.as_bytes() ==", "signature ==", "*signature =="] {
        assert!(!secret.contains(compares) && !verifier.contains(compares), "{compares}");
    }
}

#[test]
fn a_secret_is_replaced_without_a_gap() {
    let (old, new) = (secret(SECRET), secret(OTHER_SECRET));
    let both = Verifier::new(new.clone()).or(old.clone()).clock(|| at(NOW));
    let by = |signer: Signer| signer.sign(ID, at(NOW), PAID);
    let secret_of = |headers: &[(&'static str, String); 3]| both.verify(headers, PAID).unwrap().secret();
    assert_eq!(secret_of(&by(Signer::new(new.clone()))), 0);
    assert_eq!(secret_of(&by(Signer::new(old.clone()))), 1);
    // PortOne signs with both while there are two; the first that is known counts.
    assert_eq!(secret_of(&by(Signer::new(old.clone()).and(new.clone()))), 0);

    let only_new = Verifier::new(new.clone()).clock(|| at(NOW));
    assert!(only_new.verify(by(Signer::new(old.clone()).and(new)), PAID).is_ok());
    let refused = only_new.verify(by(Signer::new(old)), PAID);
    assert_eq!(refused, Err(VerifyError::NoMatch { secrets: 1, signatures: 1 }));
    let third = by(Signer::new(Secret::from_bytes(*b"third").unwrap()));
    assert_eq!(both.verify(&third, PAID), Err(VerifyError::NoMatch { secrets: 2, signatures: 1 }));
}

/// So that nobody learns from the answer what a body does that is not PortOne's.
#[test]
fn the_body_is_looked_at_last() {
    let headers = signed("nonsense");
    assert!(matches!(verifier().verify(&headers, "nonsense"), Err(VerifyError::Body(_))));
    let mut forged = headers;
    forged[2].1 = signed(PAID)[2].1.clone();
    assert!(matches!(verifier().verify(&forged, "nonsense"), Err(VerifyError::NoMatch { .. })));
}

#[test]
fn a_secret_that_cannot_be_one_is_refused_without_being_told() {
    for odd in [
        "",
        "whsec_",
        " whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n",
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa-_",
        "whsec_whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx=",
        "whsec_QQ===",
        "whsec_QR==",
        "비밀",
    ] {
        let error = Secret::new(odd).unwrap_err();
        let told = format!("{error} {error:?}");
        assert!(odd.len() < 8 || !told.contains(odd), "{told}");
        assert!(!told.contains("MfKQ9r8G"), "{told}");
    }
    // To HMAC, zeros are no key: everybody could sign with them.
    assert!(Secret::from_bytes([]).is_err() && Secret::from_bytes([0; 64]).is_err());
    assert!(Secret::new("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").is_err());
    assert!(
        Secret::new("whsec_QQ==").is_ok() && Secret::new("QQ").is_ok() && Secret::from_bytes([0, 1]).is_ok()
    );
}

#[test]
fn errors_say_which_step_and_neither_secret_nor_signature_nor_body() {
    let body =
        r#"{"type":"BillingKey.Issued","timestamp":"2026-08-06T00:30:00Z","data":{"billingKey":4242}}"#;
    let seconds = Duration::from_secs;
    let errors = [
        VerifyError::MissingHeader(Header::Id),
        VerifyError::RepeatedHeader(Header::Signature),
        VerifyError::InvalidId,
        VerifyError::InvalidTimestamp,
        VerifyError::TooOld { age: seconds(412), tolerance: seconds(300) },
        VerifyError::TooNew { ahead: Duration::from_millis(300_001), tolerance: seconds(300) },
        VerifyError::NoKnownSignature,
        VerifyError::NoMatch { secrets: 2, signatures: 3 },
        verifier().verify(signed(body), body).unwrap_err(),
    ];
    let told = [
        "no header `webhook-id`",
        "more than one header `webhook-signature`",
        "`webhook-id` is not an id",
        "`webhook-timestamp` is not a number of seconds",
        "412 s ago, and 300 s are allowed",
        "301 s in the future, and 300 s are allowed",
        "no signature of version `v1`",
        "no secret that is known here (secrets: 2, signatures: 3)",
        "`data.billingKey` is not text",
    ];
    for (error, told) in errors.iter().zip(told) {
        assert!(error.to_string().contains(told), "{error}");
        assert!(!format!("{error} {error:?}").contains("4242"), "{error:?}");
    }
    let mistyped = UnreadableBody::Mistyped { member: "data.billingKey", expected: "text" };
    assert_eq!(errors[8], VerifyError::Body(mistyped.clone()));
    assert_eq!(errors[8].source().unwrap().to_string(), mistyped.to_string());

    let printed = format!("{:?} {:?}", verifier(), Signer::new(secret(SECRET)));
    assert!(!printed.contains("MfKQ9r8G") && !printed.contains("[49,"), "{printed}");
    assert!(printed.contains("Secret(<hidden>)"), "{printed}");
}
