//! `payInstantly`: `POST /payments/{paymentId}/instant`, by card and by virtual account.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::answer::{PgRefusal, Refusal};
use crate::builder::Config;
use crate::ksnet;
use crate::ledger::Ledger;
use crate::payment::{Outcome, Payment};
use crate::tax::Parts;

/// Fields that the payment repeats as the request gave them.
const REPEATED: [&str; 6] =
    ["promotionId", "isCulturalExpense", "products", "productCount", "customData", "country"];

pub(crate) fn pay_instantly(
    config: &Config,
    ledger: &mut Ledger,
    payment_id: &str,
    body: &Value,
    now: Timestamp,
) -> Result<Value, Refusal> {
    let amount = amount(&body["amount"])?;
    if ledger.payment(payment_id).is_some_and(|payment| payment.outcome == Outcome::Paid) {
        return Err(Refusal::conflict("ALREADY_PAID", "this paymentId is already paid"));
    }
    let refused = ksnet::takes_payment(body, now).err();
    let serial = ledger.serial();
    let (method, outcome) = match body["method"].get("card") {
        Some(card) => (card_answer(card, serial), Outcome::Paid),
        None => (
            virtual_account_answer(&body["method"]["virtualAccount"], config, serial, now),
            Outcome::VirtualAccountIssued,
        ),
    };
    let payment = Order { payment_id, body, amount, serial, now }.payment(method, outcome, refused);
    let pg_tx_id = payment.pg_tx_id.clone();
    ledger.attempt(payment);
    match refused {
        Some(pg) => Err(pg.into()),
        // `paidAt` is required even of a virtual account, which nobody has paid yet: it is when it was issued.
        None => Ok(json!({ "payment": { "pgTxId": pg_tx_id, "paidAt": now.to_string() } })),
    }
}

/// What a payment is made from, whatever it is paid with.
pub(crate) struct Order<'a> {
    pub(crate) payment_id: &'a str,
    pub(crate) body: &'a Value,
    pub(crate) amount: Parts,
    pub(crate) serial: u64,
    pub(crate) now: Timestamp,
}

impl Order<'_> {
    /// The payment; refused, it has failed.
    pub(crate) fn payment(self, method: Value, outcome: Outcome, refused: Option<PgRefusal>) -> Payment {
        let Self { payment_id, body, amount, serial, now } = self;
        Payment {
            id: payment_id.to_owned(),
            serial,
            transaction_id: format!("00000000-0000-4000-a000-{serial:012x}"),
            pg_tx_id: format!("{serial:012}"),
            order_name: text(body, "orderName").to_owned(),
            currency: text(body, "currency").to_owned(),
            amount,
            customer: customer(&body["customer"]),
            method: refused.is_none().then_some(method),
            repeated: picked(body, &REPEATED),
            requested_at: now,
            paid_at: now,
            cash_receipt: cash_receipt(&body["method"]["virtualAccount"]["cashReceipt"]["type"]),
            outcome: refused.map_or(outcome, Outcome::Failed),
            cancellations: Vec::new(),
            billing_key: None,
            schedule_id: None,
            escrow: None,
        }
    }
}

/// The kind of cash receipt that was asked for with the payment.
fn cash_receipt(kind: &Value) -> Option<String> {
    kind.as_str().filter(|kind| *kind != "NO_RECEIPT").map(str::to_owned)
}

pub(crate) fn amount(amount: &Value) -> Result<Parts, Refusal> {
    let total = amount["total"].as_u64().unwrap_or_default();
    if total == 0 {
        return Err(Refusal::invalid_request("`amount.total` must be more than zero"));
    }
    Parts::new(total, amount["taxFree"].as_u64().unwrap_or_default(), amount["vat"].as_u64()).ok_or_else(
        || {
            Refusal::conflict(
                "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT",
                "`amount.taxFree` and `amount.vat` are more than `amount.total`",
            )
        },
    )
}

/// PortOne's `PaymentMethodCard`.
pub(crate) fn card_answer(card: &Value, serial: u64) -> Value {
    let number = text(&card["credential"], "number");
    let (brand, publisher) = match number.as_bytes() {
        [b'9', ..] => ("LOCAL", "WOORI_CARD"),
        [b'5', ..] => ("MASTER", "SHINHAN_CARD"),
        [b'3', b'5', ..] => ("JCB", "SHINHAN_CARD"),
        [b'3', b'4' | b'7', ..] => ("AMEX", "SHINHAN_CARD"),
        [b'3', ..] => ("DINERS", "SHINHAN_CARD"),
        [b'6', ..] => ("UNIONPAY", "SHINHAN_CARD"),
        _ => ("VISA", "SHINHAN_CARD"),
    };
    json!({
        "type": "PaymentMethodCard",
        "card": {
            "publisher": publisher,
            "issuer": publisher,
            "brand": brand,
            "type": "CREDIT",
            "ownerType": "PERSONAL",
            "bin": number.get(..6),
            "name": "Sandbox Card",
            "number": masked(number),
        },
        "approvalNumber": format!("{:08}", serial % 100_000_000),
        "installment": {
            "month": card["installmentMonth"].as_i64().unwrap_or(0),
            "isInterestFree": card["useFreeInterestFromMerchant"] == true
                || card["useFreeInstallmentPlan"] == true,
        },
        "pointUsed": card["useCardPoint"] == true,
    })
}

/// The first six and the last four digits, as on a receipt.
fn masked(number: &str) -> String {
    let hidden = 6..number.len().saturating_sub(4);
    number.char_indices().map(|(at, digit)| if hidden.contains(&at) { '*' } else { digit }).collect()
}

/// PortOne's `PaymentMethodVirtualAccount`.
pub(crate) fn virtual_account_answer(account: &Value, config: &Config, serial: u64, now: Timestamp) -> Value {
    let option = &account["option"];
    let issued = format!("7900{serial:010}");
    json!({
        "type": "PaymentMethodVirtualAccount",
        "bank": account["bank"],
        "accountNumber": option["fixed"]["accountNumber"].as_str().unwrap_or(&issued),
        "accountType": option["type"],
        // S77: whatever `remitteeName` asked for.
        "remitteeName": config.merchant_name,
        "expiredAt": ksnet::deadline(account, now).unwrap_or(now).to_string(),
        "issuedAt": now.to_string(),
    })
}

/// PortOne's `Customer`, from the `CustomerInput` of the request.
pub(crate) fn customer(input: &Value) -> Value {
    let mut customer = picked(
        input,
        &["id", "birthYear", "birthMonth", "birthDay", "gender", "email", "phoneNumber", "zipcode"],
    );
    let name = &input["name"];
    if let Some(full) = name["full"].as_str() {
        customer.insert("name".to_owned(), json!(full));
    } else if name["separated"].is_object() {
        let separated = &name["separated"];
        let full = format!("{} {}", text(separated, "last"), text(separated, "first"));
        customer.insert("name".to_owned(), json!(full));
    }
    if input["address"].is_object() {
        customer.insert("address".to_owned(), address(&input["address"]));
    }
    Value::Object(customer)
}

/// PortOne's `SeparatedAddress`, which has the one-line form beside its parts.
fn address(input: &Value) -> Value {
    let lines = ["province", "city", "addressLine1", "addressLine2"];
    let one_line: Vec<&str> = lines.iter().filter_map(|name| input[name].as_str()).collect();
    let mut address = picked(input, &["addressLine1", "addressLine2", "city", "province", "country"]);
    address.insert("type".to_owned(), json!("SEPARATED"));
    address.insert("oneLine".to_owned(), json!(one_line.join(" ")));
    Value::Object(address)
}

fn picked(from: &Value, names: &[&str]) -> Map<String, Value> {
    names.iter().filter_map(|name| from.get(name).map(|value| ((*name).to_owned(), value.clone()))).collect()
}

/// A string that the request's shape has made sure of.
fn text<'a>(from: &'a Value, name: &str) -> &'a str {
    from[name].as_str().unwrap_or_default()
}
