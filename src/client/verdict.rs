//! What one attempt says about the request, and about the attempts before it.

use portone_ksnet_wire::Refusal;

use crate::error::{Cause, KeyMisuse, Outcome, Unreadable};

/// Another request with the key is still being done.
const OUTSTANDING: &str = "IDEMPOTENCY_OUTSTANDING_REQUEST";

/// What is certain of a request that was sent once and has no answer.
///
/// Only PortOne's own word is a refusal: an answer of another server on the way is none, whatever its status.
/// PortOne has not decided while the first request with the key is still being done, nor where its own
/// servers fail; a failure of the gateway, which comes as 502, is a decision.
pub(super) fn of_one<E: Refusal>(status: Option<u16>, cause: &Cause<E>) -> Outcome {
    match cause {
        Cause::Violations(_)
        | Cause::Parameter(_)
        | Cause::Json(_)
        | Cause::Key(_)
        | Cause::Deadline
        | Cause::InsideRuntime => Outcome::NotSent,
        Cause::Transport(error) if error.is_before_sending() => Outcome::NotSent,
        Cause::Refused(error) => match (status, error.kind()) {
            (_, Some(OUTSTANDING)) => Outcome::Unknown,
            (_, Some("PG_PROVIDER" | "CHANNEL_SPECIFIC")) | (Some(400..500), _) => Outcome::Refused,
            _ => Outcome::Unknown,
        },
        Cause::Transport(_) | Cause::Unreadable(_) => Outcome::Unknown,
    }
}

/// What is certain of a write when an earlier attempt under its key may have done it.
///
/// That nothing was sent this time says nothing of the earlier attempt. A refusal speaks of it only where it
/// decides about the write itself: KSNET's own decision, or a request that was never valid. Others may be the
/// very effect of the earlier attempt (`ALREADY_PAID`, `PAYMENT_ALREADY_CANCELLED`,
/// `CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT`, `BILLING_KEY_NOT_FOUND`), or are about who asks and when
/// (`UNAUTHORIZED`, `FORBIDDEN`), or about the key (`IDEMPOTENCY_KEY_REUSED`). What this version does not
/// know is taken to be one of these.
pub(super) fn after_doubt<E: Refusal>(this: Outcome, cause: &Cause<E>) -> Outcome {
    match (this, cause) {
        (Outcome::Refused, Cause::Refused(error)) => match error.kind() {
            Some("PG_PROVIDER" | "CHANNEL_SPECIFIC" | "INVALID_REQUEST") => Outcome::Refused,
            _ => Outcome::Unknown,
        },
        // A key that names another request: this one was never sent under it.
        (Outcome::NotSent, Cause::Key(KeyMisuse::OfAnother { .. })) => Outcome::NotSent,
        _ => Outcome::Unknown,
    }
}

/// Whether the same request may end otherwise when it is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repeat {
    /// It would fail again.
    Never,
    /// It failed on the way.
    Soon,
    /// It is being done.
    WhenDone,
}

pub(super) fn repeat<E: Refusal>(status: Option<u16>, cause: &Cause<E>) -> Repeat {
    match cause {
        Cause::Transport(error) if error.is_lasting() => Repeat::Never,
        Cause::Transport(_) | Cause::Unreadable(Unreadable::CutOff(_)) => Repeat::Soon,
        Cause::Refused(error) if error.kind() == Some(OUTSTANDING) => Repeat::WhenDone,
        Cause::Unreadable(_) if matches!(status, Some(408 | 429 | 500..600)) => Repeat::Soon,
        _ => Repeat::Never,
    }
}

#[cfg(test)]
mod tests {
    use portone_ksnet_types::answer::PayInstantlyError;

    use super::*;

    type Why = Cause<PayInstantlyError>;

    fn refused(kind: &str) -> Why {
        Cause::Refused(
            serde_json::from_str(&format!(r#"{{"type":"{kind}","pgCode":"","pgMessage":""}}"#)).unwrap(),
        )
    }

    #[test]
    fn portones_word_is_a_refusal_and_nobody_elses() {
        for (status, kind, outcome) in [
            (409, "ALREADY_PAID", Outcome::Refused),
            (400, "INVALID_REQUEST", Outcome::Refused),
            (401, "UNAUTHORIZED", Outcome::Refused),
            (422, "IDEMPOTENCY_KEY_REUSED", Outcome::Refused),
            (502, "PG_PROVIDER", Outcome::Refused),
            (502, "CHANNEL_SPECIFIC", Outcome::Refused),
            (409, "IDEMPOTENCY_OUTSTANDING_REQUEST", Outcome::Unknown),
            (500, "INTERNAL", Outcome::Unknown),
        ] {
            assert_eq!(of_one(Some(status), &refused(kind)), outcome, "{kind}");
        }
        for status in [200, 400, 403, 429, 502] {
            assert_eq!(
                of_one::<PayInstantlyError>(Some(status), &Cause::Unreadable(Unreadable::NotJson)),
                Outcome::Unknown
            );
        }
        assert_eq!(of_one::<PayInstantlyError>(None, &Cause::Deadline), Outcome::NotSent);
    }

    #[test]
    fn a_refusal_after_a_doubtful_attempt_is_one_where_it_is_about_the_write_itself() {
        let after = |kind| after_doubt(Outcome::Refused, &refused(kind));
        for kind in ["PG_PROVIDER", "CHANNEL_SPECIFIC", "INVALID_REQUEST"] {
            assert_eq!(after(kind), Outcome::Refused, "{kind}");
        }
        for kind in [
            "ALREADY_PAID",
            "ALREADY_PAID_OR_WAITING",
            "PAYMENT_ALREADY_CANCELLED",
            "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT",
            "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN",
            "BILLING_KEY_NOT_FOUND",
            "MAX_TRANSACTION_COUNT_REACHED",
            "UNAUTHORIZED",
            "FORBIDDEN",
            "IDEMPOTENCY_KEY_REUSED",
            "CARD_EATEN_BY_DOG",
        ] {
            assert_eq!(after(kind), Outcome::Unknown, "{kind}");
        }
        assert_eq!(after_doubt(Outcome::NotSent, &Why::Deadline), Outcome::Unknown);
        assert_eq!(after_doubt(Outcome::NotSent, &Why::Key(KeyMisuse::Forgotten)), Outcome::Unknown);
        let another = Why::Key(KeyMisuse::OfAnother { operation: "cancelPayment" });
        assert_eq!(after_doubt(Outcome::NotSent, &another), Outcome::NotSent);
    }

    #[test]
    fn what_failed_on_the_way_is_sent_again() {
        let answered =
            |status, problem| repeat::<PayInstantlyError>(Some(status), &Cause::Unreadable(problem));
        for status in [408, 429, 500, 502, 503, 504, 599] {
            for problem in
                [Unreadable::Empty, Unreadable::NotJson, Unreadable::NotFromPortOne, Unreadable::NotUtf8]
            {
                assert_eq!(answered(status, problem), Repeat::Soon, "{status}");
            }
        }
        for status in [200, 302, 400, 401, 403, 404, 409, 422] {
            assert_eq!(answered(status, Unreadable::NotJson), Repeat::Never, "{status}");
        }
        assert_eq!(repeat(Some(409), &refused("IDEMPOTENCY_OUTSTANDING_REQUEST")), Repeat::WhenDone);
        for (status, kind) in [(409, "ALREADY_PAID"), (502, "PG_PROVIDER"), (500, "INTERNAL"), (429, "LATER")]
        {
            assert_eq!(repeat(Some(status), &refused(kind)), Repeat::Never, "{kind}");
        }
    }
}
