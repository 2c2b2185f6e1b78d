//! The example, as it is run by a reader: one command, no settings.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::time::SystemTime;

use portone_ksnet::reqwest;
use portone_ksnet::webhook::{Secret, Signer};
use portone_ksnet_sandbox::{BrowserPayment, Sandbox};

const SETTINGS: [&str; 8] = [
    "PORTONE_API_SECRET",
    "PORTONE_STORE_ID",
    "PORTONE_CHANNEL_KEY",
    "PORTONE_WEBHOOK_SECRET",
    "PORTONE_API_BASE",
    "SHOP_ADDRESS",
    "SHOP_DATABASE",
    "SHOP_URL",
];

fn command() -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--offline", "--locked", "--example", "axum_shop"]);
    command.current_dir(env!("CARGO_MANIFEST_DIR")).stdout(Stdio::piped()).stderr(Stdio::piped());
    for name in SETTINGS {
        command.env_remove(name);
    }
    command
}

/// Ends with the test, however that ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where the shop is open, and what it said before.
fn opened(running: &mut Running) -> (String, String) {
    let mut said = String::new();
    for line in BufReader::new(running.0.stdout.take().unwrap()).lines().map(Result::unwrap) {
        if let Some(url) = line.strip_prefix("The shop is open at ") {
            return (url.to_owned(), said);
        }
        said.push_str(&line);
        said.push('\n');
    }
    panic!("it does not say where it is open: {said}");
}

/// With the settings of a server, that server is PortOne: its window, its webhooks, and nothing of the stand-in's.
#[tokio::test]
async fn with_settings_it_is_another_servers_shop() {
    let sandbox = Sandbox::start().unwrap();
    let base = sandbox.base_url();
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let mut command = command();
    let settings = [
        sandbox.api_secret(),
        sandbox.store_id(),
        sandbox.channel_key(),
        secret,
        &base,
        "",
        ":memory:",
        "https://shop.example/",
    ];
    command.envs(SETTINGS.into_iter().zip(settings));
    let mut running = Running(command.spawn().unwrap());
    let (url, said) = opened(&mut running);
    assert_eq!(url, "https://shop.example");
    // It is reached where it listens, whatever the world calls it.
    let address =
        said.lines().find_map(|line| line.strip_prefix("It listens on ")?.strip_suffix('.')).unwrap();
    assert!(!said.contains(secret) && !said.contains(sandbox.api_secret()), "{said}");

    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let at = |path: &str| format!("http://{address}{path}");
    let form = |path: &str, body: String| {
        http.post(at(path)).header("content-type", "application/x-www-form-urlencoded").body(body).send()
    };
    let order = form("/", "goods=sejak&method=CARD&buyer=Kim".to_owned()).await.unwrap();
    let place = order.headers()["location"].to_str().unwrap();
    let page = http.get(at(place)).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("<script src=\"https://cdn.portone.io/v2/browser-sdk.js\">"), "{page}");
    let request = page.lines().find_map(|line| line.strip_prefix("const request = ")).unwrap();
    assert!(request.contains("https://shop.example/payment/complete"), "{request}");
    assert_eq!(form("/stand-in/window", request.to_owned()).await.unwrap().status(), 404);
    let window = BrowserPayment::from_json(request.strip_suffix(';').unwrap()).unwrap();
    sandbox.pay_in_window(&window).unwrap();

    let id = place.strip_prefix("/orders/").unwrap();
    let told = format!(
        r#"{{"type":"Transaction.Paid","timestamp":"2026-08-31T01:00:00Z","data":{{"paymentId":"{id}","transactionId":"tx-1"}}}}"#
    );
    let mut webhook = http.post(at("/webhook")).body(told.clone());
    for (name, value) in Signer::new(Secret::new(secret).unwrap()).sign("msg_1", SystemTime::now(), told) {
        webhook = webhook.header(name, value);
    }
    assert_eq!(webhook.send().await.unwrap().status(), 200);
    let books = http.get(at("/books")).send().await.unwrap().text().await.unwrap();
    assert_eq!(books, format!("{id} 12000 0\n"));
}

#[tokio::test]
async fn one_command_opens_a_shop_that_can_be_bought_from() {
    let mut running = Running(command().spawn().unwrap());
    let (url, _) = opened(&mut running);
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let form = "goods=sejak&method=CARD&buyer=Kim";
    let send = |path: String, body: String| {
        let request =
            http.post(format!("{url}{path}")).header("content-type", "application/x-www-form-urlencoded");
        request.body(body).send()
    };
    let place = send("/".to_owned(), form.to_owned()).await.unwrap().headers()["location"]
        .to_str()
        .unwrap()
        .to_owned();
    let page = http.get(format!("{url}{place}")).send().await.unwrap().text().await.unwrap();
    let request = page.lines().find_map(|line| line.strip_prefix("const request = ")).unwrap();
    let script = page.split_once("<script src=\"").unwrap().1.split_once('"').unwrap().0;
    let script = http.get(format!("{url}{script}")).send().await.unwrap().text().await.unwrap();
    assert!(script.contains("fetch('/stand-in/window'"), "{script}");
    let request = request.strip_suffix(';').unwrap().to_owned();
    send("/stand-in/window".to_owned(), request).await.unwrap().error_for_status().unwrap();
    let id = place.strip_prefix("/orders/").unwrap();
    let paid = send("/payment/complete".to_owned(), format!("paymentId={id}")).await.unwrap();
    assert_eq!(paid.text().await.unwrap(), "PAID");
    let books = http.get(format!("{url}/books")).send().await.unwrap().text().await.unwrap();
    assert_eq!(books, format!("{id} 12000 0\n"));
}

#[test]
fn half_of_the_settings_are_refused() {
    let mut running = Running(command().env("PORTONE_API_SECRET", "secret-of-the-test").spawn().unwrap());
    let mut said = String::new();
    running.0.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(!running.0.wait().unwrap().success());
    assert!(said.contains("PORTONE_WEBHOOK_SECRET") && !said.contains("secret-of-the-test"), "{said}");
}
