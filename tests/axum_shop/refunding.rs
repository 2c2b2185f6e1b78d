//! Money that goes back: once, as far as KSNET takes it, and in the books.

use portone_ksnet::reqwest::StatusCode;
use portone_ksnet_sandbox::BrowserPayment;

use crate::network::Cut;
use crate::street::{HOUR, Street, TEN, refund_id};

const DONE: StatusCode = StatusCode::SEE_OTHER;
const NO: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const ACCOUNT: [(&str, &str); 3] =
    [("bank", "KOOKMIN"), ("account", "12345678901"), ("holder", "Kim Min-ji")];

fn won(amount: &str) -> [(&str, &str); 1] {
    [("amount", amount)]
}

#[tokio::test]
async fn parts_go_back_nine_times_and_no_more() {
    let street = Street::open().await;
    let order = street.buy("sejak", "CARD").await;
    let (status, words) = street.refund(&order, "much", &won("12001")).await;
    assert_eq!((status, words.as_str()), (NO, "12001 KRW was asked, and 12000 KRW is left to cancel"));
    for odd in ["x", "1.5", "1,000"] {
        assert_eq!(street.refund(&order, odd, &won(odd)).await.0, StatusCode::BAD_REQUEST, "{odd}");
    }
    assert_eq!(street.refund(&order, "zero", &won("0")).await.0, NO);
    assert_eq!(
        street.post(&format!("/orders/{order}/refunds"), &[("refund_id", "1"), ("reason", "x")]).await.0,
        StatusCode::BAD_REQUEST
    );
    for number in 1..=9 {
        let answer = street.refund(&order, &number.to_string(), &won("100")).await;
        assert_eq!(answer.0, DONE, "{number}: {}", answer.1);
    }
    for (id, more) in [("tenth", &won("100")[..]), ("rest", &[])] {
        let (status, words) = street.refund(&order, id, more).await;
        assert_eq!(status, NO);
        assert!(words.contains("[partial-cancel-limit]"), "{words}");
    }
    street.settled().await;
    assert_eq!(
        street.sandbox.requests().iter().filter(|request| request.path.ends_with("/cancel")).count(),
        9
    );
    street.agree(&[(&order, 12_000, 900)]).await;
}

#[tokio::test]
async fn a_part_and_the_rest_are_all() {
    let street = Street::open().await;
    let order = street.buy("hwangcha", "EASY_PAY").await;
    assert_eq!(street.refund(&order, "part", &won("7000")).await.0, DONE);
    assert_eq!(street.refund(&order, "rest", &[]).await.0, DONE);
    street.agree(&[(&order, 18_000, 18_000)]).await;
    let (status, words) = street.refund(&order, "more", &won("1")).await;
    assert_eq!((status, words.as_str()), (NO, "the whole payment is cancelled already"));
    street.settled().await;
    street.agree(&[(&order, 18_000, 18_000)]).await;
    assert_eq!(street.refund("order-of-another", "none", &[]).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn deposits_go_back_by_day_to_an_account() {
    let street = Street::open().await;
    let order = street.buy("sejak", "VIRTUAL_ACCOUNT").await;
    street.deposit(&order).await;
    let part = [&won("1000")[..], &ACCOUNT].concat();
    let (status, words) = street.refund(&order, "where", &won("1000")).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(words.contains("[refund-account]"), "{words}");
    let no_bank = [("amount", "1000"), ("bank", "GRINGOTTS"), ("account", "1"), ("holder", "x")];
    assert_eq!(street.refund(&order, "no-bank", &no_bank).await.0, StatusCode::BAD_REQUEST);
    for (id, time, taken) in [
        ("a", TEN - 4 * HOUR - 1, false),
        ("b", TEN - 4 * HOUR, true),
        ("c", TEN + 13 * HOUR - 1, true),
        ("d", TEN + 13 * HOUR, false),
    ] {
        street.set_clock(time);
        let (status, words) = street.refund(&order, id, &part).await;
        assert_eq!(status, if taken { DONE } else { NO }, "{id}: {words}");
        assert!(taken || words.contains("[refund-hours]") && words.contains("possible at 2026-0"), "{words}");
    }
    street.settled().await;
    street.agree(&[(&order, 12_000, 2_000)]).await;
    // Where the money went stands nowhere any more.
    assert_eq!(street.count("SELECT count(*) FROM refunds WHERE request IS NOT NULL"), 0);
    let card = street.buy("sejak", "CARD").await;
    let (status, words) = street.refund(&card, "needless", &part).await;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{words}");
}

#[tokio::test]
async fn the_receipt_of_a_deposit_is_cancelled_and_issued_for_what_is_left() {
    let street = Street::open().await;
    let order = street.order("sejak", "VIRTUAL_ACCOUNT").await;
    let window = BrowserPayment::from_json(&street.request(&order).await).unwrap();
    street.sandbox.pay_in_window(&window.with_cash_receipt("PERSONAL")).unwrap();
    street.settled().await;
    street.deposit(&order).await;
    // The first attempt at the receipt is lost; the money is back all the same.
    street.network.cut("/cash-receipt/cancel", Cut::Before);
    let part = [&won("2000")[..], &ACCOUNT].concat();
    assert_eq!(street.refund(&order, "part", &part).await.0, DONE);
    let receipt = format!("/refunds/{}/receipt", refund_id("part"));
    let to = [("name", "Kim Min-ji"), ("number", "01012345678")];
    assert_eq!(street.post(&receipt, &to).await.0, StatusCode::SERVICE_UNAVAILABLE);
    street.network.mend();
    street.resume().await;
    let (_, page) = street.get(&format!("/orders/{order}")).await;
    assert!(page.contains("a cash receipt of 10000원 is owed"), "{page}");
    assert_eq!(street.post(&receipt, &to).await, (StatusCode::OK, "issued".to_owned()));
    assert_eq!(street.post(&receipt, &to).await.0, StatusCode::NOT_FOUND, "once");
    let sent =
        |end: &str| street.sandbox.requests().iter().filter(|request| request.path.ends_with(end)).count();
    assert_eq!((sent("/cash-receipt/cancel"), sent("/cash-receipts")), (1, 1));
    street.agree(&[(&order, 12_000, 2_000)]).await;
}

#[tokio::test]
async fn a_refund_that_is_cut_off_is_made_once() {
    for cut in [Cut::Before, Cut::After] {
        let mut street = Street::open().await;
        let order = street.buy("sejak", "CARD").await;
        // The shop cannot even look, so that it knows nothing.
        street.network.cut("/payments/", cut);
        street.refund(&order, "cut", &won("5000")).await;
        assert_eq!(street.count("SELECT count(*) FROM refunds"), 0, "it could not be planned");
        street.network.mend();

        street.network.cut("/cancel", cut);
        let (status, words) = street.refund(&order, "cut", &won("5000")).await;
        let open = street.count("SELECT count(*) FROM refunds WHERE state = 'OPEN'");
        if cut == Cut::Before {
            // PortOne never saw it, and the shop does not know that.
            assert_eq!((status, open), (StatusCode::ACCEPTED, 1), "{words}");
            let (status, words) = street.refund(&order, "another", &won("5000")).await;
            assert_eq!(status, StatusCode::CONFLICT, "{words}");
        } else {
            // The payment shows that it was done.
            assert_eq!((status, open), (DONE, 0), "{words}");
        }
        street.restart().await;
        street.network.mend();
        street.resume().await;
        street.resume().await;
        assert_eq!(street.refund(&order, "cut", &won("5000")).await.0, DONE, "the button, once more");
        street.settled().await;
        street.agree(&[(&order, 12_000, 5_000)]).await;
        assert_eq!(street.refund(&order, "next", &won("5000")).await.0, DONE);
        street.settled().await;
        street.agree(&[(&order, 12_000, 10_000)]).await;
    }
}

#[tokio::test]
async fn a_refund_whose_answer_and_payment_are_both_lost_is_repeated_under_its_key() {
    let mut street = Street::open().await;
    let order = street.buy("sejak", "CARD").await;
    let asked = {
        let street = &street;
        let order = order.as_str();
        let refunding = street.refund(order, "cut", &[]);
        let cutting = async {
            // The payment is read for the plan first; then nothing comes back.
            while street.count("SELECT count(*) FROM refunds WHERE first_sent_at IS NOT NULL") == 0 {
                tokio::task::yield_now().await;
            }
            street.network.cut("/payments/", Cut::After);
        };
        street.network.cut("/cancel", Cut::After);
        tokio::join!(refunding, cutting).0
    };
    assert!([StatusCode::ACCEPTED, DONE].contains(&asked.0), "{}", asked.1);
    street.restart().await;
    // The webhook may have told of it meanwhile, or not: the books know the cancellation by its id.
    street.resume().await;
    street.network.mend();
    street.resume().await;
    street.settled().await;
    assert_eq!(street.count("SELECT count(*) FROM refunds WHERE state = 'DONE'"), 1);
    street.agree(&[(&order, 12_000, 12_000)]).await;
}

#[tokio::test]
async fn a_button_that_is_pressed_twice_is_one_refund() {
    let street = Street::open().await;
    let order = street.buy("sejak", "CARD").await;
    let part = won("4000");
    let pressed = tokio::join!(
        street.refund(&order, "once", &part),
        street.refund(&order, "once", &part),
        street.refund(&order, "once", &part),
    );
    for (status, words) in [&pressed.0, &pressed.1, &pressed.2] {
        assert!([DONE, StatusCode::CONFLICT, StatusCode::ACCEPTED].contains(status), "{words}");
    }
    street.resume().await;
    assert_eq!(street.refund(&order, "once", &part).await.0, DONE);
    street.settled().await;
    street.agree(&[(&order, 12_000, 4_000)]).await;
    // Two people, two refunds: one after the other, or one is told to wait.
    let (one, other) =
        tokio::join!(street.refund(&order, "one", &part), street.refund(&order, "other", &part));
    let made = [&one, &other].iter().filter(|answer| answer.0 == DONE).count();
    assert!(made > 0, "{one:?} {other:?}");
    street.settled().await;
    street.agree(&[(&order, 12_000, 4_000 + 4_000 * u64::try_from(made).unwrap())]).await;
    // A refund belongs to its order.
    let next = street.buy("sejak", "CARD").await;
    assert_eq!(street.refund(&next, "once", &part).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn after_three_hours_the_payment_decides() {
    for (cut, state, back) in [(Cut::Before, "REFUSED", 0), (Cut::After, "DONE", 12_000)] {
        let street = Street::open().await;
        let order = street.buy("sejak", "CARD").await;
        // The outcome is unknown, and the program is stopped for four hours.
        street.network.cut("/cancel", Cut::Before);
        assert_eq!(street.refund(&order, "late", &[]).await.0, StatusCode::ACCEPTED);
        street.network.mend();
        if cut == Cut::After {
            // It was on its way still, and arrives.
            let refund: String =
                street.look().query_row("SELECT request FROM refunds", [], |row| row.get(0)).unwrap();
            let mut body: serde_json::Value = serde_json::from_str(&refund).unwrap();
            body.as_object_mut().unwrap().remove("paymentId");
            let request = portone_ksnet::reqwest::Client::new()
                .post(format!("{}/payments/{order}/cancel", street.sandbox.base_url()))
                .header("authorization", format!("PortOne {}", street.sandbox.api_secret()))
                .header("idempotency-key", format!("\"{}\"", refund_id("late")))
                .body(body.to_string());
            request.send().await.unwrap().error_for_status().unwrap();
            street.settled().await;
        }
        street.look().execute("UPDATE refunds SET first_sent_at = first_sent_at - 4 * 3600", []).unwrap();
        street.resume().await;
        let found: String =
            street.look().query_row("SELECT state FROM refunds", [], |row| row.get(0)).unwrap();
        assert_eq!(found, state);
        let cancels =
            street.sandbox.requests().iter().filter(|request| request.path.ends_with("/cancel")).count();
        assert_eq!(cancels, usize::from(cut == Cut::After), "nothing is sent under a forgotten key");
        street.agree(&[(&order, 12_000, back)]).await;
        if cut == Cut::Before {
            assert_eq!(street.refund(&order, "anew", &[]).await.0, DONE);
            street.agree(&[(&order, 12_000, 12_000)]).await;
        }
    }
}

#[tokio::test]
async fn what_is_given_back_elsewhere_is_in_the_books_too() {
    let street = Street::open().await;
    let order = street.buy("sejak", "CARD").await;
    street.cancel_by_hand(&order, 1_000, "by hand").await;
    street.agree(&[(&order, 12_000, 1_000)]).await;
    assert_eq!(street.refund(&order, "rest", &[]).await.0, DONE);
    street.agree(&[(&order, 12_000, 12_000)]).await;
}

#[tokio::test]
async fn an_older_cancel_that_looks_the_same_is_not_taken_for_it() {
    let street = Street::open().await;
    let order = street.buy("sejak", "CARD").await;
    street.cancel_by_hand(&order, 5_000, "dented").await;
    street.network.cut("/cancel", Cut::Before);
    let (status, words) = street.refund(&order, "same", &won("5000")).await;
    assert_eq!(status, StatusCode::ACCEPTED, "{words}");
    street.network.mend();
    street.resume().await;
    assert_eq!(street.count("SELECT count(*) FROM refunds WHERE state = 'DONE'"), 1);
    street.settled().await;
    street.agree(&[(&order, 12_000, 10_000)]).await;
}

#[tokio::test]
async fn a_plan_that_is_overtaken_is_not_carried_out() {
    let street = Street::open().await;
    let order = street.buy("sejak", "CARD").await;
    street.network.cut("/cancel", Cut::Before);
    assert_eq!(street.refund(&order, "planned", &won("5000")).await.0, StatusCode::ACCEPTED);
    // The same amount, by somebody else, for another reason.
    street.cancel_by_hand(&order, 5_000, "by hand").await;
    street.network.mend();
    street.resume().await;
    // PortOne refuses it for what was left. Whether that is the effect of the first attempt nobody can say, until the
    // key is forgotten and the payment still does not have it.
    let open = "SELECT count(*) FROM refunds WHERE state = 'OPEN'";
    assert_eq!(street.count(open), 1);
    street.look().execute("UPDATE refunds SET first_sent_at = first_sent_at - 4 * 3600", []).unwrap();
    street.resume().await;
    assert_eq!(street.count(open), 0);
    street.agree(&[(&order, 12_000, 5_000)]).await;
    assert_eq!(street.refund(&order, "anew", &won("5000")).await.0, DONE);
    street.settled().await;
    street.agree(&[(&order, 12_000, 10_000)]).await;
}
