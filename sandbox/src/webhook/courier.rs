//! Delivers webhooks: signed anew for every attempt, under one id.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use reqwest::redirect::Policy;
use tokio::sync::mpsc::UnboundedReceiver;

use super::endpoint::{Endpoint, Version};
use crate::server::Shared;

/// How long PortOne waits for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Delivers in the order of what happened. What is not taken is sent again beside the rest, so that one webhook
/// can overtake another as PortOne's do.
pub(crate) async fn run(shared: Arc<Shared>, mut numbers: UnboundedReceiver<usize>) {
    let client = reqwest::Client::builder().redirect(Policy::none()).no_proxy().timeout(PATIENCE).build();
    let (Ok(client), Some(endpoint)) = (client, &shared.webhooks) else { return };
    while let Some(number) = numbers.recv().await {
        let mut taken = true;
        for _ in 0..endpoint.copies {
            taken = attempt(&shared, endpoint, &client, number).await && taken;
        }
        if taken {
            shared.ledger().outbox.told[number].under_way -= 1;
        } else {
            tokio::spawn(again(Arc::clone(&shared), client.clone(), number));
        }
    }
}

async fn again(shared: Arc<Shared>, client: reqwest::Client, number: usize) {
    if let Some(endpoint) = &shared.webhooks {
        let mut wait = endpoint.wait;
        for _ in 0..endpoint.resends {
            tokio::time::sleep(wait).await;
            wait = wait.saturating_mul(2);
            if attempt(&shared, endpoint, &client, number).await {
                break;
            }
        }
    }
    shared.ledger().outbox.told[number].under_way -= 1;
}

/// Whether the webhook was taken: answered with a status of 200 to 299.
async fn attempt(shared: &Shared, endpoint: &Endpoint, client: &reqwest::Client, number: usize) -> bool {
    let (id, body) = {
        let ledger = shared.ledger();
        let told = &ledger.outbox.told[number];
        (told.id.clone(), told.happened.body(&shared.config.store_id, endpoint.version))
    };
    let Some(body) = body else { return true };
    let timestamp = shared.config.now().as_second();
    let signatures: Vec<String> =
        endpoint.secrets.iter().map(|secret| secret.sign(&id, timestamp, &body)).collect();
    let content = match endpoint.version {
        Version::Version20240101Form => "application/x-www-form-urlencoded",
        _ => "application/json",
    };
    let request = client
        .post(endpoint.url.clone())
        .header(CONTENT_TYPE, content)
        .header("webhook-id", &id)
        .header("webhook-timestamp", timestamp)
        .header("webhook-signature", signatures.join(" "))
        .body(body);
    let answer = request.send().await.ok().map(|answer| answer.status());
    shared.ledger().outbox.told[number].answers.push(answer.map(|status| status.as_u16()));
    answer.is_some_and(|status| status.is_success())
}
