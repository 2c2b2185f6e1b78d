//! The example, as it is run by a reader: one command, no settings.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use portone_ksnet::reqwest;

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

#[tokio::test]
async fn one_command_opens_a_shop_that_can_be_bought_from() {
    let mut running = Running(command().spawn().unwrap());
    let output = BufReader::new(running.0.stdout.take().unwrap());
    let url = output
        .lines()
        .map(Result::unwrap)
        .find_map(|line| line.strip_prefix("The shop is open at ").map(str::to_owned));
    let url = url.expect("it says where it is open");
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
