//! From the checkout page to a shipment, or to none.

use std::time::Duration;

use portone_ksnet::reqwest::StatusCode;
use portone_ksnet_sandbox::{BrowserPayment, WebhookEndpoint};
use serde_json::json;

use crate::network::Cut;
use crate::street::Street;

const SHIPPED: (&str, bool) = ("PAID", true);

async fn assert_stands(street: &Street, order: &str, stands: (&str, bool)) {
    let (stage, shipped) = street.stands(order).await;
    assert_eq!((stage.as_str(), shipped), stands);
}

#[tokio::test]
async fn a_card_order_is_paid_and_shipped_once_whoever_tells_first_and_how_often() {
    let street = Street::with(WebhookEndpoint::twice).await;
    let told = street.buy("sejak", "CARD").await;
    // The webhooks were here before the browser, and twice.
    assert_stands(&street, &told, SHIPPED).await;
    assert!(street.sandbox.webhooks().iter().all(|webhook| webhook.answers == [Some(200), Some(200)]));
    for _ in 0..3 {
        assert_eq!(street.come_back(&told).await, (StatusCode::OK, "PAID".to_owned()));
    }
    for webhook in street.sandbox.webhooks() {
        street.sandbox.send_again(&webhook.id).unwrap();
    }
    street.settled().await;
    let other = street.buy("hwangcha", "EASY_PAY").await;
    assert_stands(&street, &other, SHIPPED).await;
    assert_eq!(street.count("SELECT count(*) FROM shipments"), 2);
    assert_eq!(street.count("SELECT count(*) FROM entries"), 2);
    street.agree(&[(&told, 12_000, 0), (&other, 18_000, 0)]).await;
}

#[tokio::test]
async fn a_phone_comes_back_by_a_redirect_and_everybody_at_once_is_one() {
    let street = Street::open().await;
    let order = street.order("sejak", "CARD").await;
    let request = street.request(&order).await;
    let (redirected, _, _, posted) = tokio::join!(
        async {
            street.window(request).await;
            street.get(&format!("/payment/complete?paymentId={order}&txId=1")).await
        },
        street.come_back(&order),
        street.come_back(&order),
        async { street.come_back(&order).await },
    );
    assert_eq!(redirected.0, StatusCode::SEE_OTHER);
    assert!(posted.0 == StatusCode::OK || posted == (StatusCode::CONFLICT, "nothing is paid".to_owned()));
    street.settled().await;
    assert_stands(&street, &order, SHIPPED).await;
    street.agree(&[(&order, 12_000, 0)]).await;
}

#[tokio::test]
async fn a_tampered_amount_is_not_shipped_and_goes_back() {
    let street = Street::open().await;
    let order = street.order("set", "CARD").await;
    let request = street.request(&order).await;
    let cheap = request.replace("\"totalAmount\":240000", "\"totalAmount\":2400");
    assert_ne!(cheap, request);
    assert_eq!(street.window(cheap).await, StatusCode::NO_CONTENT);
    street.settled().await;
    assert_stands(&street, &order, ("HELD", false)).await;
    let (status, words) = street.come_back(&order).await;
    assert_eq!((status, words.as_str()), (StatusCode::CONFLICT, "HELD"));
    let (_, page) = street.get(&format!("/orders/{order}")).await;
    assert!(page.contains("asked for `240000`, found `2400`"), "{page}");
    assert_eq!(street.count("SELECT count(*) FROM shipments"), 0);
    street.agree(&[(&order, 2_400, 2_400)]).await;
    // The nearest that is not tampered with.
    let honest = street.buy("set", "CARD").await;
    assert_stands(&street, &honest, SHIPPED).await;
}

#[tokio::test]
async fn what_a_held_order_gives_back_is_asked_for_until_it_is_known() {
    let street = Street::open().await;
    let order = street.order("set", "CARD").await;
    let cheap = street.request(&order).await.replace("240000", "2400");
    street.network.cut("/cancel", Cut::After);
    street.window(cheap).await;
    street.settled().await;
    assert_stands(&street, &order, ("HELD", false)).await;
    assert_eq!(street.count("SELECT count(*) FROM refunds WHERE state = 'OPEN'"), 0, "the payment told");
    street.agree(&[(&order, 2_400, 2_400)]).await;

    let order = street.order("set", "CARD").await;
    let cheap = street.request(&order).await.replace("240000", "2400");
    street.network.cut("/cancel", Cut::Before);
    street.window(cheap).await;
    street.settled().await;
    assert_eq!(street.count("SELECT count(*) FROM refunds WHERE state = 'OPEN'"), 1);
    street.network.mend();
    street.resume().await;
    assert_eq!(street.count("SELECT count(*) FROM refunds WHERE state = 'DONE'"), 2);
    assert_eq!(street.sandbox.charges().len(), 4);
}

#[tokio::test]
async fn an_account_is_no_payment_and_its_deposit_is() {
    let street = Street::open().await;
    let order = street.buy("sejak", "VIRTUAL_ACCOUNT").await;
    assert_stands(&street, &order, ("WAITING FOR DEPOSIT", false)).await;
    assert_eq!(street.come_back(&order).await, (StatusCode::OK, "WAITING FOR DEPOSIT".to_owned()));
    let (_, page) = street.get(&format!("/orders/{order}")).await;
    assert!(page.contains("KOOKMIN 7900"), "{page}");
    street.agree(&[]).await;
    assert_eq!(street.refund(&order, "early", &[]).await.0, StatusCode::NOT_FOUND);
    street.deposit(&order).await;
    assert_stands(&street, &order, SHIPPED).await;
    // News that come late take nothing back.
    for webhook in street.sandbox.webhooks() {
        street.sandbox.send_again(&webhook.id).unwrap();
    }
    street.settled().await;
    assert_stands(&street, &order, SHIPPED).await;
    street.agree(&[(&order, 12_000, 0)]).await;
}

#[tokio::test]
async fn what_was_read_before_and_comes_later_takes_nothing_back() {
    let street = Street::open().await;
    let order = street.buy("sejak", "VIRTUAL_ACCOUNT").await;
    // The browser's question is answered with an account that waits, when the deposit is in the books.
    street.network.cut("GET /payments/", Cut::Late);
    let (asked, ()) = tokio::join!(street.come_back(&order), async {
        while street.network.is_broken() {
            tokio::task::yield_now().await;
        }
        street.deposit(&order).await;
        assert_stands(&street, &order, SHIPPED).await;
    });
    assert_eq!(asked, (StatusCode::OK, "PAID".to_owned()));
    assert_stands(&street, &order, SHIPPED).await;
    street.agree(&[(&order, 12_000, 0)]).await;
}

#[tokio::test]
async fn what_went_back_before_the_shop_saw_it_is_not_shipped() {
    let street = Street::with(|endpoint| endpoint.resends(0, Duration::ZERO)).await;
    street.network.cut("GET /payments/", Cut::Before);
    let order = street.buy("sejak", "CARD").await;
    street.network.mend();
    street.cancel_by_hand(&order, 1_000, "by hand").await;
    assert_stands(&street, &order, ("PAID", false)).await;
    let (_, page) = street.get(&format!("/orders/{order}")).await;
    assert!(page.contains("went back before"), "{page}");
    street.agree(&[(&order, 12_000, 1_000)]).await;
}

#[tokio::test]
async fn a_tampered_account_is_closed_before_anybody_pays_into_it() {
    let street = Street::open().await;
    let order = street.order("set", "VIRTUAL_ACCOUNT").await;
    let cheap = street.request(&order).await.replace("240000", "2400");
    street.window(cheap).await;
    street.settled().await;
    assert_stands(&street, &order, ("HELD", false)).await;
    let (status, words) = street.post("/stand-in/deposit", &[("order", &order)]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
    assert!(street.sandbox.charges().is_empty());
}

#[tokio::test]
async fn a_deposit_into_an_account_that_could_not_be_closed_is_held_for_a_person() {
    let street = Street::open().await;
    let order = street.order("set", "VIRTUAL_ACCOUNT").await;
    let cheap = street.request(&order).await.replace("240000", "2400");
    street.network.cut("/virtual-account/close", Cut::Before);
    street.window(cheap).await;
    street.sandbox.deposit(&order).unwrap();
    street.network.mend();
    street.settled().await;
    assert_stands(&street, &order, ("HELD", false)).await;
    let (_, page) = street.get(&format!("/orders/{order}")).await;
    assert!(page.contains("not given back by itself") && page.contains("refund-account"), "{page}");
    street.agree(&[(&order, 2_400, 0)]).await;
    let account = [("bank", "KOOKMIN"), ("account", "12345678901"), ("holder", "Kim Min-ji")];
    assert_eq!(street.refund(&order, "held", &account).await.0, StatusCode::SEE_OTHER);
    street.settled().await;
    street.agree(&[(&order, 2_400, 2_400)]).await;
}

#[tokio::test]
async fn a_closed_account_is_a_closed_order() {
    let street = Street::open().await;
    let order = street.buy("sejak", "VIRTUAL_ACCOUNT").await;
    let client = portone_ksnet::reqwest::Client::new();
    let url = format!("{}/payments/{order}/virtual-account/close", street.sandbox.base_url());
    let secret = format!("PortOne {}", street.sandbox.api_secret());
    client.post(url).header("authorization", secret).send().await.unwrap().error_for_status().unwrap();
    street.settled().await;
    assert_stands(&street, &order, ("CLOSED", false)).await;
    street.agree(&[]).await;
}

#[tokio::test]
async fn what_is_not_known_stays_so_until_it_is() {
    let street = Street::open().await;
    let order = street.order("sejak", "CARD").await;
    assert_eq!(street.come_back(&order).await, (StatusCode::CONFLICT, "nothing is paid".to_owned()));
    assert_eq!(street.come_back("order-of-another").await.0, StatusCode::NOT_FOUND);
    assert_eq!(street.post("/payment/complete", &[("orderId", "1")]).await.0, StatusCode::BAD_REQUEST);

    street.network.cut("GET /payments/", Cut::Before);
    street.window(street.request(&order).await).await;
    let (status, words) = street.come_back(&order).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(words.starts_with("it is not known yet"), "{words}");
    street.until(|webhooks| webhooks.iter().all(|webhook| !webhook.answers.is_empty())).await;
    assert_stands(&street, &order, ("NEW", false)).await;
    // PortOne tells again what was not taken.
    street.network.mend();
    street.settled().await;
    assert_stands(&street, &order, SHIPPED).await;
    let answers = &street.sandbox.webhooks()[0].answers;
    assert!(answers.first() == Some(&Some(500)) && answers.last() == Some(&Some(200)), "{answers:?}");
}

#[tokio::test]
async fn a_payment_that_failed_can_be_made_again() {
    let street = Street::open().await;
    let order = street.order("sejak", "CARD").await;
    let request = street.request(&order).await;
    let elsewhere = BrowserPayment::from_json(&request).unwrap().tampered("channelKey", json!("other"));
    assert!(street.sandbox.pay_in_window(&elsewhere).is_err());
    assert_eq!(street.window("{}".to_owned()).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_stands(&street, &order, ("NEW", false)).await;
    assert_eq!(street.window(request.clone()).await, StatusCode::NO_CONTENT);
    assert_eq!(street.window(request).await, StatusCode::UNPROCESSABLE_ENTITY, "it is paid");
    street.settled().await;
    assert_stands(&street, &order, SHIPPED).await;
}

#[tokio::test]
async fn what_a_buyer_writes_is_text_on_every_page() {
    let street = Street::open().await;
    let buyer = "</script><script>alert('x')</script>\"&";
    let (status, place) = street.post("/", &[("goods", "sejak"), ("method", "CARD"), ("buyer", buyer)]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = street.get(&place).await;
    assert!(page.contains("requestPayment") && !page.contains("</script><script>alert"), "{page}");
    let order = place.strip_prefix("/orders/").unwrap();
    street.window(street.request(order).await).await;
    street.settled().await;
    assert_stands(&street, order, SHIPPED).await;
    let id = crate::street::refund_id("words");
    let refund = [("refund_id", id.as_str()), ("amount", "1"), ("reason", "<b>\"dented\"</b>")];
    street.post(&format!("/orders/{order}/refunds"), &refund).await;
    let (_, page) = street.get(&place).await;
    assert!(page.contains("&lt;b&gt;&quot;dented&quot;") && !page.contains("<b>\"dented"), "{page}");

    for (goods, method, buyer) in [("gold", "CARD", "Kim"), ("sejak", "CASH", "Kim"), ("sejak", "CARD", "  ")]
    {
        let (status, _) = street.post("/", &[("goods", goods), ("method", method), ("buyer", buyer)]).await;
        assert!(status.is_client_error(), "{goods} {method} {buyer}");
    }
    assert_eq!(street.get("/orders/none").await.0, StatusCode::NOT_FOUND);
}
