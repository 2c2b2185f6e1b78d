//! A payment that a page asked for with `PortOne.requestPayment` and that a buyer finished in the window.
//!
//! What the page sends passes through the buyer's browser, where anybody can change it, so PortOne sees what the
//! browser sent and not what the shop meant. KSNET, in turn, may approve something other than was asked (S52).

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::builder::Config;
use crate::escrow::Escrow;
use crate::ledger::Ledger;
use crate::pay_instantly::{Order, card_answer, virtual_account_answer};
use crate::payment::{Outcome, Payment};
use crate::tax::Parts;
use crate::webhook::Happened;

/// What a page handed to `PortOne.requestPayment`, and what became of it on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct BrowserPayment {
    request: Value,
    escrow: bool,
    easy_pay: Option<String>,
    cash_receipt: Option<String>,
}

impl BrowserPayment {
    /// As the shop meant it: the JSON that the page was given.
    ///
    /// # Errors
    ///
    /// Where it is no JSON object.
    pub fn from_json(json: &str) -> Result<Self, String> {
        let request: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
        if !request.is_object() {
            return Err("`requestPayment` takes an object".to_owned());
        }
        Ok(Self { request, escrow: true, easy_pay: None, cash_receipt: None })
    }

    /// As somebody changed it in the browser: another value at a path (`totalAmount`, `customer.fullName`).
    #[must_use]
    pub fn tampered(mut self, path: &str, value: Value) -> Self {
        let mut at = &mut self.request;
        for name in path.split('.') {
            if !at.is_object() {
                *at = Value::Object(Map::new());
            }
            at = &mut at[name];
        }
        *at = value;
        self
    }

    /// As KSNET approves it for a merchant without the escrow contract: without escrow, and without a word (S52).
    #[must_use]
    pub fn approved_without_escrow(mut self) -> Self {
        self.escrow = false;
        self
    }

    /// As a buyer pays who chooses an easy pay in the card window (`NAVERPAY`).
    #[must_use]
    pub fn by_easy_pay(mut self, provider: impl Into<String>) -> Self {
        self.easy_pay = Some(provider.into());
        self
    }

    /// As a buyer pays who asks for a cash receipt in the window (`PERSONAL`); it is issued with the deposit.
    #[must_use]
    pub fn with_cash_receipt(mut self, kind: impl Into<String>) -> Self {
        self.cash_receipt = Some(kind.into());
        self
    }

    fn text(&self, name: &str) -> &str {
        self.request[name].as_str().unwrap_or_default()
    }

    /// A code with or without the browser SDK's prefix.
    fn code(&self, pointer: &str, prefix: &str) -> &str {
        let code = self.request.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        code.strip_prefix(prefix).unwrap_or(code)
    }

    /// PortOne's `PaymentMethod`, and whether the money has come.
    fn method(&self, config: &Config, serial: u64, now: Timestamp) -> Result<(Value, Outcome), String> {
        if let Some(provider) = &self.easy_pay {
            return Ok((easy_pay(provider, serial), Outcome::Paid));
        }
        let method = match self.code("/payMethod", "PAY_METHOD_") {
            "CARD" => {
                let months = &self.request["card"]["installment"]["monthOption"]["fixedMonth"];
                card_answer(
                    &json!({
                        "credential": { "number": "9400000000000001" },
                        "installmentMonth": months,
                        "useFreeInterestFromMerchant": self.request["card"]["useFreeInterestFromMall"],
                    }),
                    serial,
                )
            }
            "EASY_PAY" => {
                let asked = self.code("/easyPay/easyPayProvider", "EASY_PAY_PROVIDER_");
                easy_pay(if asked.is_empty() { "NAVERPAY" } else { asked }, serial)
            }
            "TRANSFER" => json!({ "type": "PaymentMethodTransfer", "bank": "KOOKMIN" }),
            "MOBILE" => json!({ "type": "PaymentMethodMobile", "phoneNumber": "01000000000" }),
            "VIRTUAL_ACCOUNT" => {
                let account = json!({
                    "bank": "KOOKMIN",
                    "option": { "type": "NORMAL" },
                    "expiry": self.request["virtualAccount"]["accountExpiry"],
                });
                let issued = virtual_account_answer(&account, config, serial, now);
                return Ok((issued, Outcome::VirtualAccountIssued));
            }
            other => return Err(format!("the window has no pay method `{other}`")),
        };
        Ok((method, Outcome::Paid))
    }

    fn amount(&self) -> Result<Parts, String> {
        let given = |name: &str| self.request[name].as_u64();
        let total = given("totalAmount").filter(|total| *total > 0).ok_or("`totalAmount` is no amount")?;
        Parts::new(total, given("taxFreeAmount").unwrap_or_default(), given("vatAmount"))
            .ok_or_else(|| "`taxFreeAmount` and `vatAmount` are more than `totalAmount`".to_owned())
    }

    /// As the REST API spells a customer.
    fn customer(&self) -> Value {
        let asked = &self.request["customer"];
        let mut customer = Map::new();
        for (sdk, rest) in [("customerId", "id"), ("email", "email"), ("phoneNumber", "phoneNumber")] {
            if let Some(value) = asked.get(sdk) {
                customer.insert(rest.to_owned(), value.clone());
            }
        }
        if let Some(name) = asked.get("fullName") {
            customer.insert("name".to_owned(), json!({ "full": name }));
        } else if asked.get("lastName").is_some() {
            let parts = json!({ "last": asked["lastName"], "first": asked["firstName"] });
            customer.insert("name".to_owned(), json!({ "separated": parts }));
        }
        Value::Object(customer)
    }
}

/// PortOne's `PaymentMethodEasyPay`; Kakao Pay and Payco tell nothing about the card (S73).
fn easy_pay(provider: &str, serial: u64) -> Value {
    let mut card = card_answer(&json!({ "credential": { "number": "9400000000000001" } }), serial);
    if matches!(provider, "KAKAOPAY" | "PAYCO") {
        card = json!({ "type": "PaymentMethodCard" });
    }
    json!({ "type": "PaymentMethodEasyPay", "provider": provider, "easyPayMethod": card })
}

/// The buyer finishes in the window.
pub(crate) fn pay(
    config: &Config,
    ledger: &mut Ledger,
    asked: &BrowserPayment,
    now: Timestamp,
) -> Result<(), String> {
    if asked.text("storeId") != config.store_id || asked.text("channelKey") != config.channel_key {
        return Err("no such store or channel".to_owned());
    }
    let payment_id = asked.text("paymentId");
    if payment_id.is_empty() {
        return Err("`paymentId` is missing".to_owned());
    }
    if ledger.payment(payment_id).is_some_and(|payment| payment.outcome == Outcome::Paid) {
        return Err("this paymentId is already paid".to_owned());
    }
    let amount = asked.amount()?;
    let serial = ledger.serial();
    let (method, outcome) = asked.method(config, serial, now)?;
    let mut body = json!({
        "orderName": asked.request["orderName"],
        "currency": asked.code("/currency", "CURRENCY_"),
        "customer": asked.customer(),
    });
    if let Some(promotion) = asked.request.get("promotionId") {
        body["promotionId"] = promotion.clone();
    }
    let order = Order { payment_id, body: &body, amount, serial, now };
    let mut payment: Payment = order.payment(method, outcome, None);
    payment.cash_receipt.clone_from(&asked.cash_receipt);
    let escrow = asked.escrow && asked.request["isEscrow"] == true;
    payment.escrow = escrow.then(Escrow::default);
    ledger.outbox.tell(Happened::ready(&payment));
    ledger.attempt(payment);
    Ok(())
}
