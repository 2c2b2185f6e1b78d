//! An in-process stand-in for PortOne V2's REST API with one KSNET channel.
//!
//! It runs on a loopback port of its own, needs no network and no account, keeps its payments in memory,
//! and answers every operation that a KSNET channel can be asked as PortOne's OpenAPI describes them. It
//! shares no type with the SDK: it reads and writes JSON, so it is an independent witness of the wire.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use portone_ksnet_sandbox::{ChargeKind, Sandbox};
//! use serde_json::{Value, json};
//!
//! let sandbox = Sandbox::start()?;
//! let answer: Value = reqwest::Client::new()
//!     .post(format!("{}/payments/order-1/instant", sandbox.base_url()))
//!     .header("Authorization", format!("PortOne {}", sandbox.api_secret()))
//!     .header("Idempotency-Key", "\"order-1-first-attempt\"")
//!     .json(&json!({
//!         "storeId": sandbox.store_id(),
//!         "channelKey": sandbox.channel_key(),
//!         "orderName": "Coffee beans",
//!         "amount": { "total": 12_000 },
//!         "currency": "KRW",
//!         "productType": "PHYSICAL",
//!         "customer": { "name": { "full": "Kim Min-ji" } },
//!         "method": { "card": { "credential": {
//!             "number": "4111111111111111", "expiryYear": "99", "expiryMonth": "12",
//!         } } },
//!     }))
//!     .send()
//!     .await?
//!     .json()
//!     .await?;
//!
//! assert!(answer["payment"]["pgTxId"].is_string());
//! assert_eq!(sandbox.charges().len(), 1);
//! assert_eq!(sandbox.charges()[0].amount, 12_000);
//! assert_eq!(sandbox.charges()[0].kind, ChargeKind::Paid);
//! sandbox.stop();
//! # Ok(())
//! # }
//! ```
//!
//! # Cards
//!
//! Every number of 12 to 19 digits is approved, except these. A refusal by KSNET is HTTP 502
//! `PG_PROVIDER`, and the payment is then `FAILED`. The `pgCode`s are the stand-in's own.
//!
//! | number | what happens | `pgCode` |
//! |---|---|---|
//! | `4000000000000002` | the issuer declines | `SANDBOX_DECLINED` |
//! | `4000000000009995` | over the limit | `SANDBOX_LIMIT_EXCEEDED` |
//! | `4000000000009979` | reported stolen | `SANDBOX_STOLEN_CARD` |
//! | `4000000000000119` | KSNET itself fails | `SANDBOX_PROCESSING_ERROR` |
//! | any, past its expiry month (KST) | expired | `SANDBOX_EXPIRED_CARD` |
//! | `9…` paying in `USD` | issued in Korea, so refused (facts S67, S68) | `SANDBOX_DOMESTIC_CARD_IN_USD` |
//! | `9…` with `useFreeInterestFromMerchant` | its issuer, Woori, is not one of the eight (S104) | `SANDBOX_NO_FREE_INTEREST` |
//!
//! # What else KSNET refuses (502 `PG_PROVIDER`)
//!
//! | request | fact | `pgCode` |
//! |---|---|---|
//! | a currency other than `KRW` and `USD` | S30 | `SANDBOX_CURRENCY` |
//! | `payInstantly` without `productType` | S42 | `SANDBOX_PRODUCT_TYPE` |
//! | `payInstantly` with `isEscrow: true` | S88 | `SANDBOX_ESCROW` |
//! | a virtual account without a deadline (`expiry: {}`) | S81 | `SANDBOX_NO_DEADLINE` |
//! | a virtual account whose deadline is not in the future | - | `SANDBOX_PAST_DEADLINE` |
//! | a `NORMAL` virtual account with `amount.taxFree` or `amount.vat` above zero | S78 | `SANDBOX_TAX_ON_VIRTUAL_ACCOUNT` |
//! | a cancel after nine partial ones, even of all that is left | S99 | `SANDBOX_PARTIAL_CANCELS` |
//! | a cancel after the day that is six calendar months (KST) after the payment | S100 | `SANDBOX_TOO_OLD` |
//! | a cancel of a part of a mobile-phone payment | S87 | `SANDBOX_MOBILE_IN_PART` |
//! | a cancel of a deposit before 06:00 or from 23:00 on (KST) | S84 | `SANDBOX_REFUND_HOURS` |
//! | a cancel of a deposit without `refundAccount` | N106 | `SANDBOX_NO_REFUND_ACCOUNT` |
//! | a cancel of a deposit without the contract ([`Builder::without_refund_contract`]) | S79 | `SANDBOX_NO_REFUND_CONTRACT` |
//! | a cancel of a mobile-phone payment in another month (KST), with [`Builder::mobile_in_its_month`] alone | N107 | `SANDBOX_MOBILE_OTHER_MONTH` |
//!
//! By default mobile-phone payments are cancelled in any month: the month is PortOne's general guide and not KSNET's.
//! `remitteeName` is ignored: the account holder is the merchant (S77). Rules of the capability matrix are
//! added with [`Builder::refuse`].
//!
//! # What begins in the window
//!
//! [`Sandbox::pay_in_window`] is a buyer who finishes what a page asked for with `PortOne.requestPayment`, and who
//! may have changed it in the browser ([`BrowserPayment::tampered`]). [`Sandbox::deposit`] is one who pays into a
//! virtual account. Its cash receipt outlives the payment's cancel (S85).
//!
//! The stand-in has no window: [`Sandbox::authenticate`] and [`Sandbox::ask_for_billing_key`] are the buyer's
//! part of it, and give the tokens that `confirmPayment` and `confirmBillingKey` take (N111). An amount that
//! `preRegisterPayment` told must then be that of the payment. Escrow payments begin there alone (S88).
//!
//! # Lists, schedules, receipts
//!
//! A list without a period goes back 90 days; a filter that the stand-in does not know is 400, so that it is
//! not mistaken for an answer. What carries JSON in the query takes it in a body, too. A scheduled payment is
//! tried at the first request after its time, as of its time. Revoking takes all that is named or nothing
//! (N88). A virtual account can be closed while it waits for its deposit (N93); its payment is then
//! `CANCELLED`. A payment id has one cash receipt at a time.
//!
//! # Webhooks
//!
//! With [`Builder::webhooks`] a shop is told what happens (`Ready`, `Paid`, `VirtualAccountIssued`, `PartialCancelled`,
//! `Cancelled` and `Failed` of a payment, `Issued` and `Deleted` of a billing key) by requests that are signed as
//! Standard Webhooks 1.0, at the stand-in's own time. What is not answered with a status of 200 to 299 comes again,
//! a bounded number of times and each time with the same id. [`WebhookEndpoint::twice`] and [`Sandbox::send_again`]
//! send what was taken before; a cancel with `skipWebhook` sends nothing; `noticeUrls` are not asked. `resendWebhook`
//! sends a webhook again, by default the payment's latest, and is kept for [`Sandbox::resent_webhooks`].
//!
//! # Idempotency
//!
//! `Idempotency-Key` is a quoted string of 16 to 256 ASCII characters, or the write is refused. A finished
//! write is remembered for three hours, refusals included, and answered again without being done again.
//! While it is still running ([`Builder::pg_delay`]) the same request is 409
//! `IDEMPOTENCY_OUTSTANDING_REQUEST`. A key that comes back with another method, path or body is 422
//! `IDEMPOTENCY_KEY_REUSED`.

mod answer;
mod billing_key;
mod browser_payment;
mod builder;
mod cancel_payment;
mod cash_receipt;
mod charge;
mod escrow;
mod get_payment;
mod idempotency;
mod instant_payment_shape;
mod ksnet;
mod ledger;
mod listing;
mod mask;
mod matrix;
mod operation;
mod page;
mod pay_instantly;
mod payment;
mod record;
mod sandbox;
mod schedule;
mod server;
mod shape;
mod tax;
mod virtual_account;
mod webhook;
mod window;

pub use browser_payment::BrowserPayment;
pub use builder::Builder;
pub use charge::{Charge, ChargeKind};
pub use matrix::broken_rules;
pub use record::Recorded;
pub use sandbox::Sandbox;
pub use webhook::endpoint::{WebhookEndpoint, WebhookVersion};
pub use webhook::{Resent, ToldWebhook};
pub use window::WindowPayment;
