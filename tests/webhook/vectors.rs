//! Signatures that others made.

use portone_ksnet::webhook::{Secret, Signer, Verifier, VerifyError};

use crate::shop::{ID, NOW, OTHER_SECRET, PAID, SECRET, at, secret};

/// Of the longest secret that Standard Webhooks allow: 64 bytes.
const LONG_SECRET: &str =
    "whsec_//z59vPw7ern5OHe29jV0s/MycbDwL26t7SxrquopaKfnJmWk5CNioeEgX57eHVyb2xpZmNgXVpXVFFOS0hFQg==";
const UNICODE: &str = r#"{"type":"Transaction.Cancelled","timestamp":"2026-08-06T00:30:00Z","data":{"paymentId":"주문-001 🍵","transactionId":"tx-1","cancellationId":"c-1"}}"#;
const LINES: &str =
    "{\r\n  \"payment_id\": \"order-1\",\n  \"tx_id\": \"tx-1\",\n  \"status\": \"Paid\"\n}\n";
const FORM: &str = "payment_id=order-1&tx_id=tx-1&status=Paid";

fn assert_signed(secret_text: &str, id: &str, time: u64, body: &str, signature: &str) {
    let signed = Signer::new(secret(secret_text)).sign(id, at(time), body);
    assert_eq!(signed[2], ("webhook-signature", signature.to_owned()), "{body}");
    let headers =
        [("webhook-id", id), ("webhook-timestamp", &time.to_string()), ("webhook-signature", signature)];
    let verified = Verifier::new(secret(secret_text)).clock(move || at(time)).verify(headers, body);
    // A body of another kind is refused after its signature was found to be good.
    assert!(matches!(verified, Ok(_) | Err(VerifyError::Body(_))), "{body}: {verified:?}");
    let other = Verifier::new(Secret::from_bytes(*b"another").unwrap()).clock(move || at(time));
    assert_eq!(other.verify(headers, body), Err(VerifyError::NoMatch { secrets: 1, signatures: 1 }));
}

/// The values of the tests of Standard Webhooks' own libraries, for JavaScript and Rust. Its specification shows
/// signatures and no secret, so that they cannot be made again.
#[test]
fn the_vectors_of_standard_webhooks_are_signed_and_taken() {
    assert_signed(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1_614_265_330,
        r#"{"test": 2432232314}"#,
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    );
    assert_signed(
        "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
        "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
        1_649_367_553,
        r#"{"email":"test@example.com","username":"test_user"}"#,
        "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
    );
}

/// Made with the packages `standardwebhooks` 1.1.1 of npm and 1.1.0 of `PyPI`, which agree.
#[test]
fn what_other_implementations_signed_is_taken() {
    let vectors = [
        (
            SECRET,
            [
                (PAID, "v1,NSiMPCerjZTzJAp0ZeOEdetwL2ULmFvNPyIQrkdRvD0="),
                (UNICODE, "v1,2cc53rjvNsT3o2zY2lXzWYM0dz7KUV25LwKKhZAYk3A="),
                ("", "v1,e7kENgdjNoWtHKL7D/6sl7MXVDmh5MNysfnTUhrIeIE="),
                (LINES, "v1,4C4Iby46V74NqhZTHKQBbjt9I+lailQdFEcCep3fyS8="),
                (FORM, "v1,1StK0ErdcafXSsgVnTPa6sLfHCkgY7jCeCvo4aPOKUs="),
            ],
        ),
        (
            OTHER_SECRET,
            [
                (PAID, "v1,G/noiUl5GgwnMoSbei9p3jQDMcTOR2coCSHl7G+pV54="),
                (UNICODE, "v1,vzLuO0lHp9nbjNO5bmpooJgC26F9U39Rh11Qh0+tNuc="),
                ("", "v1,cFHXalwcCZPx1jNsIIoc8A4PgizHX+mEXcSVJL0JG4Q="),
                (LINES, "v1,oAsamff+pJ7RCBZ6n0Sm6FBoTGnkILbeN+6GzyHP4xU="),
                (FORM, "v1,p6fMynmCZUGRVJv8X0zH17iOQ/1UzmWUP2UkmezSETA="),
            ],
        ),
        (
            LONG_SECRET,
            [
                (PAID, "v1,zBNCx0orLlVEJItnt64VcqZLzCbx63GBSsjV97dJV+E="),
                (UNICODE, "v1,IvbETY2BLSWf9g3DnXCg+jb0xyGdHGTj7zGwk8KeoY4="),
                ("", "v1,H6zTDKahOUwS+5k5HrjQzZ+N0NIscQhxriSRDnTF5xE="),
                (LINES, "v1,OlsirzmnWggq3wz6+rHKD3JkskMRfBsTaA3OE/HY8bU="),
                (FORM, "v1,fAJKB6urIV9MAgAuJFGhbbayAwRGoeJT1ps3IfJ8WVo="),
            ],
        ),
    ];
    for (secret_text, bodies) in vectors {
        for (body, signature) in bodies {
            assert_signed(secret_text, ID, NOW, body, signature);
        }
    }
}

#[test]
fn a_secret_is_the_same_with_its_prefix_and_without_and_with_its_padding_and_without() {
    let signature = |secret: Secret| Signer::new(secret).sign(ID, at(NOW), PAID)[2].1.clone();
    let whole = signature(secret(LONG_SECRET));
    for same in [
        LONG_SECRET.trim_start_matches("whsec_"),
        LONG_SECRET.trim_end_matches('='),
        LONG_SECRET.trim_start_matches("whsec_").trim_end_matches('='),
    ] {
        assert_eq!(signature(secret(same)), whole, "{same}");
    }
    let bytes: Vec<u8> = (0..64_u8).map(|byte| 255_u8.wrapping_sub(byte.wrapping_mul(3))).collect();
    assert_eq!(signature(Secret::from_bytes(bytes).unwrap()), whole);
}
