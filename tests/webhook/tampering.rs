//! That nothing of a webhook can be changed, and that no nonsense brings the shop down.

use std::time::Duration;

use portone_ksnet::webhook::{Secret, Signer, Verifier, VerifyError};

use crate::shop::{ID, NOW, PAID, SECRET, at, secret, signed};

/// One to which time is nothing, so that the signature alone refuses.
fn timeless(secret: Secret) -> Verifier {
    Verifier::new(secret).tolerance(Duration::MAX).clock(|| at(NOW))
}

fn takes(verifier: &Verifier, parts: &[Vec<u8>; 4]) -> bool {
    let names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
    verifier.verify(names.into_iter().zip(parts), &parts[3]).is_ok()
}

/// Every text that is one byte away: changed to every other byte, taken out, or written twice.
fn one_byte_away(text: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..text.len()).flat_map(move |place| {
        let changed = (1..=255_u8).map(move |by| {
            let mut text = text.to_vec();
            text[place] ^= by;
            text
        });
        let removed = [&text[..place], &text[place + 1..]].concat();
        let doubled = [&text[..=place], &text[place..]].concat();
        changed.chain([removed, doubled])
    })
}

#[test]
fn no_byte_of_a_webhook_can_be_changed() {
    let verifier = timeless(secret(SECRET));
    let [id, timestamp, signature] = signed(PAID).map(|(_, value)| value.into_bytes());
    let genuine = [id, timestamp, signature, PAID.as_bytes().to_vec()];
    assert!(takes(&verifier, &genuine));
    for part in 0..genuine.len() {
        let mut tried = 0_u32;
        for changed in one_byte_away(&genuine[part]).filter(|changed| *changed != genuine[part]) {
            let mut forged = genuine.clone();
            forged[part] = changed;
            assert!(!takes(&verifier, &forged), "{:?}", String::from_utf8_lossy(&forged[part]));
            tried += 1;
        }
        assert!(tried > 2000, "{tried} of part {part}");
    }
}

#[test]
fn no_byte_of_a_secret_can_be_changed() {
    let headers = signed(PAID);
    assert!(timeless(secret(SECRET)).verify(&headers, PAID).is_ok());
    let mut usable = 0_u32;
    // Padded, with four bits that say nothing: those must be as they are written, too.
    let padded = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwQQ==";
    for original in [SECRET, padded] {
        let headers = Signer::new(secret(original)).sign(ID, at(NOW), PAID);
        for changed in one_byte_away(original.as_bytes()) {
            let Ok(changed) = String::from_utf8(changed) else { continue };
            if changed.trim_end_matches(['=', 'A']) == original.trim_end_matches('=') {
                continue; // Padding is none of a secret, nor are zeros at its end: HMAC adds them itself.
            }
            let Ok(other) = Secret::new(changed.as_str()) else { continue };
            let same_key = timeless(other).verify(&headers, PAID).is_ok();
            assert!(!same_key, "{changed} does as well as {original}");
            usable += 1;
        }
    }
    assert!(usable > 2000, "{usable}");
}

/// The three parts are signed with dots between them: whoever has a webhook could send it again with the dots
/// elsewhere, and so under another id.
#[test]
fn a_webhook_cannot_be_cut_otherwise() {
    let verifier = timeless(secret(SECRET));
    for (id, body) in [
        ("msg_1", r#"{"type":"T.1785976200.5","n":1.1785976200.7}"#),
        ("msg.v2.a", "{\"a\":\"x.1785976200.{}\"}"),
        ("msg_1", "payment_id=a.1785976200.payment_id=b&tx_id=c"),
    ] {
        let [_, _, signature] = Signer::new(secret(SECRET)).sign(id, at(NOW), body);
        let whole = format!("{id}.{NOW}.{body}");
        let dots: Vec<usize> = whole.match_indices('.').map(|(place, _)| place).collect();
        let mut taken = Vec::new();
        for (place, first) in dots.iter().enumerate() {
            for second in &dots[place + 1..] {
                let (id, timestamp) = (&whole[..*first], &whole[first + 1..*second]);
                let body = &whole[second + 1..];
                let headers = [
                    ("webhook-id", id),
                    ("webhook-timestamp", timestamp),
                    ("webhook-signature", &signature.1),
                ];
                match verifier.verify(headers, body) {
                    // Refused for its body, it has passed as PortOne's.
                    Ok(_) | Err(VerifyError::Body(_)) => taken.push(id),
                    Err(_) => {}
                }
            }
        }
        assert_eq!(taken, [id], "{whole}");
    }
}

/// Numbers that look random and are the same in every run (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    /// Bytes of any kind, or pieces that a webhook is made of.
    fn bytes(&mut self) -> Vec<u8> {
        const PIECES: [&[u8]; 20] = [
            b"{",
            b"}",
            b"[",
            b"]",
            b"\"",
            b":",
            b",",
            b"null",
            b"\"type\":",
            b"\"Transaction.Paid\"",
            b"\"data\":",
            b"\"paymentId\"",
            b"\\ud800",
            b"1e999",
            b"payment_id=",
            b"&tx_id=",
            b"%zz",
            b"v1,",
            b" ",
            b"\xff",
        ];
        let length = self.below(12);
        let mut bytes = Vec::new();
        for _ in 0..length {
            match self.below(3) {
                0 => bytes.push(self.next().to_le_bytes()[0]),
                _ => bytes.extend_from_slice(PIECES[self.below(PIECES.len())]),
            }
        }
        bytes
    }
}

#[test]
fn nonsense_is_refused_and_nothing_panics() {
    let verifier = timeless(secret(SECRET));
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..20_000 {
        let nonsense = [random.bytes(), random.bytes(), random.bytes(), random.bytes()];
        assert!(!takes(&verifier, &nonsense));
        let _ = Secret::new(String::from_utf8_lossy(&nonsense[0]));
        // Nonsense that PortOne has signed is read as far as it can be.
        let body = &nonsense[3];
        let _ = verifier.verify(Signer::new(secret(SECRET)).sign(ID, at(NOW), body), body);
    }
}

#[test]
fn a_body_of_any_depth_and_length_is_read_to_an_end() {
    let verifier = timeless(secret(SECRET));
    for body in [
        format!("{{\"type\":\"Transaction.Paid\",\"data\":{}", "{\"a\":".repeat(200_000)),
        format!("{{\"type\":\"Transaction.Paid\",\"x\":{}1{}}}", "[".repeat(200_000), "]".repeat(200_000)),
        format!(
            "{{\"type\":\"Transaction.Paid\",\"timestamp\":{}1{}}}",
            "[".repeat(200_000),
            "]".repeat(200_000)
        ),
        format!("{{\"type\":\"Transaction.Paid\",\"data\":{}{}}}", "{\"a\":".repeat(9), "}".repeat(200_000)),
        "{\"type\":\"".to_owned() + &"\\u0000".repeat(500_000) + "\"}",
        "payment_id=".repeat(100_000),
    ] {
        let _ = verifier.verify(Signer::new(secret(SECRET)).sign(ID, at(NOW), &body), &body);
    }
}
