//! The comparison, one value after another.

use serde_json::Value;

use crate::answer::{
    EasyPayProvider, PaymentEscrow, PaymentInstallment, PaymentMethod, PaymentMethodEasyPayMethod,
    PaymentMethodVirtualAccount, PgProvider, SelectedChannelType,
};
use crate::read_back::{Known, PaymentState};
use crate::{Contract, Timestamp};

use super::asked::Asked;
use super::difference::{Difference, Mismatch};
use super::{Verification, mask};

/// How far a deadline may be off: whether KSNET keeps seconds is written nowhere.
const MINUTE: i64 = 60;
const HOUR: i64 = 3600;
const DAY: u64 = 86_400;

pub(super) struct Comparison {
    operation: &'static str,
    contract: Contract,
    differences: Vec<Difference>,
    uncompared: Vec<&'static str>,
}

impl Comparison {
    pub(super) fn new(operation: &'static str, contract: Contract) -> Self {
        Self { operation, contract, differences: Vec::new(), uncompared: Vec::new() }
    }

    pub(super) fn add(&mut self, difference: Difference) {
        self.differences.push(difference);
    }

    pub(super) fn finish(self, payment: &Known<'_>) -> Verification {
        let Self { differences, uncompared, .. } = self;
        let live = payment.channel.is_some_and(|channel| channel.r#type == SelectedChannelType::LIVE);
        Verification { state: payment.state, live, differences, uncompared }
    }

    pub(super) fn compare(&mut self, asked: &Asked, payment: &Known<'_>) {
        if payment.state == PaymentState::Unknown {
            self.differ(Mismatch::Unreadable, "status", "a known payment", None);
        }
        self.ids(asked, payment);
        self.order(asked, payment);
        self.amounts(asked, payment);
        self.method(asked, payment);
        self.escrow(asked, payment);
        self.product_type(asked);
        self.promotion(asked, payment);
        self.customer(asked, payment.customer);
    }

    pub(super) fn differ(
        &mut self,
        what: Mismatch,
        path: &'static str,
        asked: impl Into<String>,
        found: Option<String>,
    ) {
        self.add(Difference::of(what, path, asked, found));
    }

    /// A text that has to be the same, shown as it is.
    fn same(&mut self, what: Mismatch, path: &'static str, asked: &str, found: Option<&str>) {
        if found != Some(asked) {
            self.differ(what, path, asked, found.map(str::to_owned));
        }
    }

    fn ids(&mut self, asked: &Asked, payment: &Known<'_>) {
        match asked.text("paymentId") {
            Some(id) => self.same(Mismatch::PaymentId, "paymentId", id, Some(payment.id)),
            None => self.differ(Mismatch::Unreadable, "paymentId", "an id", Some(payment.id.to_owned())),
        }
        match asked.text("storeId") {
            Some(store) => self.same(Mismatch::Store, "storeId", store, Some(payment.store_id)),
            None => self.uncompared.push("storeId"),
        }
        let key = payment.channel.and_then(|channel| channel.key.as_deref());
        let group = payment.channel_group.map(|group| group.id.as_str());
        match (asked.text("channelKey"), asked.text("channelGroupId")) {
            // Before the buyer has chosen, there is no channel.
            (Some(_), _) if payment.channel.is_none() => self.uncompared.push("channelKey"),
            (Some(asked), _) => self.same(Mismatch::Channel, "channelKey", asked, key),
            (None, Some(asked)) => self.same(Mismatch::Channel, "channelGroupId", asked, group),
            (None, None) => {
                self.uncompared.push("channelKey");
                // The browser may have taken another channel of the store, and on one for tests no money moves.
                let known = payment.channel.map(|channel| &channel.r#type);
                if let Some(other) = known.filter(|known| **known != SelectedChannelType::LIVE) {
                    let found = Some(other.as_str().to_owned());
                    self.differ(Mismatch::Channel, "channelKey", "a live channel", found);
                }
            }
        }
        if let Some(channel) = payment.channel
            && channel.pg_provider != PgProvider::KSNET
        {
            let found = channel.pg_provider.as_str().to_owned();
            self.differ(Mismatch::Gateway, "channelKey", "KSNET", Some(found));
        }
        if let Some(key) = asked.text("billingKey")
            && payment.billing_key != Some(key)
        {
            let found = payment.billing_key.map(mask::key);
            self.differ(Mismatch::BillingKey, "billingKey", mask::key(key), found);
        }
    }

    fn order(&mut self, asked: &Asked, payment: &Known<'_>) {
        let name = asked.text("orderName").unwrap_or_default();
        self.same(Mismatch::OrderName, "orderName", name, Some(payment.order_name));
        let currency = plain(asked.text("currency").unwrap_or_default(), "CURRENCY_");
        self.same(Mismatch::Currency, "currency", currency, Some(payment.currency.as_str()));
    }

    fn amounts(&mut self, asked: &Asked, payment: &Known<'_>) {
        let amount = payment.amount;
        match asked.first(&["totalAmount", "amount.total"]) {
            Some((path, total)) => {
                // A total that is as asked may not be there: less was paid, or it went back again.
                let there = amount.paid.saturating_add(amount.discount).saturating_sub(amount.cancelled);
                let as_asked = total.as_i64() == Some(amount.total);
                let found = match payment.state {
                    PaymentState::Paid if as_asked => amount.total.min(there),
                    _ => amount.total,
                };
                self.number(Mismatch::Amount, path, total, Some(found));
            }
            None => self.differ(Mismatch::Amount, "totalAmount", "an amount", Some(amount.total.to_string())),
        }
        // What is left out is nothing (S34).
        let (path, tax_free) = asked
            .first(&["taxFreeAmount", "amount.taxFree"])
            .unwrap_or((if self.in_browser() { "taxFreeAmount" } else { "amount.taxFree" }, &Value::Null));
        let nothing = Value::from(0);
        let tax_free = if tax_free.is_null() { &nothing } else { tax_free };
        self.number(Mismatch::TaxFree, path, tax_free, Some(amount.tax_free));
        if let Some((path, vat)) = asked.first(&["vatAmount", "amount.vat"]) {
            // No VAT is told where there is none, too.
            let none = Some(0).filter(|_| vat.as_i64() == Some(0));
            self.number(Mismatch::Vat, path, vat, amount.vat.or(none));
        }
    }

    fn in_browser(&self) -> bool {
        self.operation == "requestPayment"
    }

    fn number(&mut self, what: Mismatch, path: &'static str, asked: &Value, found: Option<i64>) {
        if asked.as_i64().is_none() || asked.as_i64() != found {
            self.differ(what, path, asked.to_string(), found.map(|found| found.to_string()));
        }
    }

    fn method(&mut self, asked: &Asked, payment: &Known<'_>) {
        let (path, wanted) = match asked.text("payMethod") {
            Some(method) => ("payMethod", plain(method, "PAY_METHOD_")),
            None if asked.get("method.virtualAccount").is_some() => ("method", "VIRTUAL_ACCOUNT"),
            None if self.in_browser() => return self.uncompared.push("payMethod"),
            // A key-in payment by card, or by the card of a billing key.
            None => ("method", "CARD"),
        };
        let found = match payment.method {
            Some(PaymentMethod::Card(_)) => Some("CARD"),
            Some(PaymentMethod::EasyPay(_)) => Some("EASY_PAY"),
            Some(PaymentMethod::Transfer(_)) => Some("TRANSFER"),
            Some(PaymentMethod::VirtualAccount(_)) => Some("VIRTUAL_ACCOUNT"),
            Some(PaymentMethod::Mobile(_)) => Some("MOBILE"),
            Some(other) => Some(other.tag().unwrap_or_default()),
            None if is_settled(payment.state) => None,
            None => return self.uncompared.push(path),
        };
        // A card window that shows easy pays takes them (S49).
        let shown = asked.text("bypass.ksnet.sndQpayType") == Some("1");
        if !(wanted == "CARD" && found == Some("EASY_PAY") && shown) {
            self.same(Mismatch::PayMethod, path, wanted, found);
        }
        match payment.method {
            Some(PaymentMethod::Card(card)) => {
                self.installment(asked, card.installment.as_ref(), true);
                // PortOne says whose card it was in words of its own.
                if asked.get("card.cardCompany").is_some() {
                    self.uncompared.push("card.cardCompany");
                }
            }
            Some(PaymentMethod::EasyPay(easy_pay)) => {
                self.provider(asked, easy_pay.provider.as_ref());
                let card = match &easy_pay.easy_pay_method {
                    Some(PaymentMethodEasyPayMethod::PaymentMethodCard(card)) => card.installment.as_ref(),
                    _ => None,
                };
                // Kakao Pay and Payco tell nothing about the card (S73), and money of an easy pay has no months.
                self.installment(asked, card, false);
            }
            Some(PaymentMethod::VirtualAccount(account)) => {
                let bank = account.bank.as_ref().map(crate::answer::Bank::as_str);
                if let Some(asked) = asked.text("method.virtualAccount.bank") {
                    self.same(Mismatch::VirtualAccount, "method.virtualAccount.bank", asked, bank);
                }
                self.deadline(asked, account.expired_at.as_ref());
                self.hours(asked, account);
            }
            _ => {}
        }
    }

    fn provider(&mut self, asked: &Asked, found: Option<&EasyPayProvider>) {
        let path = "easyPay.easyPayProvider";
        let Some(asked) = asked.text(path) else { return };
        match found {
            Some(found) => {
                let asked = plain(asked, "EASY_PAY_PROVIDER_");
                self.same(Mismatch::EasyPayProvider, path, asked, Some(found.as_str()));
            }
            None => self.uncompared.push(path),
        }
    }

    fn installment(&mut self, asked: &Asked, found: Option<&PaymentInstallment>, told: bool) {
        let months = asked.first(&[
            "card.installment.monthOption.fixedMonth",
            "easyPay.installment.monthOption.fixedMonth",
            "method.card.installmentMonth",
            "installmentMonth",
        ]);
        if let Some((path, months)) = months {
            // A payment in one month is in no instalments, of which nothing need be told then.
            let wanted = months.as_i64().map(|months| if months == 1 { 0 } else { months });
            match found.map(|found| if found.month == 1 { 0 } else { i64::from(found.month) }) {
                None if wanted == Some(0) && told => {}
                None if !told => self.uncompared.push(path),
                month if month == wanted && month.is_some() => {}
                month => {
                    let month = month.map(|month| month.to_string());
                    self.differ(Mismatch::Installment, path, months.to_string(), month);
                }
            }
        }
        let lists = [
            "card.installment.monthOption.availableMonthList",
            "easyPay.installment.monthOption.availableMonthList",
        ];
        if let Some((path, list)) = asked.first(&lists) {
            let shown = |month: i32| list.as_array().is_some_and(|list| list.contains(&Value::from(month)));
            match found {
                None if !told => self.uncompared.push(path),
                Some(found) if found.month > 1 && !shown(found.month) => {
                    self.differ(Mismatch::Installment, path, list.to_string(), Some(found.month.to_string()));
                }
                _ => {}
            }
        }
        let free = [
            "card.useFreeInterestFromMall",
            "method.card.useFreeInterestFromMerchant",
            "useFreeInterestFromMerchant",
        ];
        if let Some(path) = free.into_iter().find(|path| asked.is_true(path))
            && found.is_some_and(|found| found.month > 1 && !found.is_interest_free)
        {
            self.differ(Mismatch::Installment, path, "true", Some("false".to_owned()));
        }
    }

    fn deadline(&mut self, asked: &Asked, found: Option<&Timestamp>) {
        let paths = ["virtualAccount.accountExpiry.dueDate", "method.virtualAccount.expiry.dueDate"];
        let Some((path, asked)) = asked.first(&paths) else { return };
        let asked = asked.as_str().unwrap_or_default();
        let Some(wanted) = asked.parse().ok().and_then(|time: Timestamp| time.unix_seconds()) else {
            return self.uncompared.push(path);
        };
        let seconds = found.and_then(Timestamp::unix_seconds);
        if seconds.is_none_or(|found| found.abs_diff(wanted) >= MINUTE.unsigned_abs()) {
            self.differ(Mismatch::VirtualAccount, path, asked, found.map(ToString::to_string));
        }
    }

    /// A deadline in hours, which may be rounded to a day.
    fn hours(&mut self, asked: &Asked, found: &PaymentMethodVirtualAccount) {
        let paths = ["virtualAccount.accountExpiry.validHours", "method.virtualAccount.expiry.validHours"];
        let Some((path, hours)) = asked.first(&paths) else { return };
        let seconds = |time: &Option<Timestamp>| time.as_ref().and_then(Timestamp::unix_seconds);
        let wanted = hours.as_i64().and_then(|hours| hours.checked_mul(HOUR));
        match (seconds(&found.issued_at), seconds(&found.expired_at), wanted) {
            (Some(from), Some(until), Some(wanted)) if (until - from).abs_diff(wanted) >= DAY => {
                let found = (until - from).div_euclid(HOUR).to_string();
                self.differ(Mismatch::VirtualAccount, path, hours.to_string(), Some(found));
            }
            (Some(_), Some(_), Some(_)) => {}
            _ => self.uncompared.push(path),
        }
    }

    fn escrow(&mut self, asked: &Asked, payment: &Known<'_>) {
        let found = match payment.escrow {
            Some(PaymentEscrow::Unrecognized(escrow)) => {
                let found = escrow.tag().unwrap_or_default().to_owned();
                return self.differ(Mismatch::Escrow, "isEscrow", "a known escrow", Some(found));
            }
            found => found.is_some(),
        };
        match (asked.is_true("isEscrow"), found) {
            (true, false) if is_settled(payment.state) => {
                self.differ(Mismatch::Escrow, "isEscrow", "true", None);
            }
            (true, false) => self.uncompared.push("isEscrow"),
            (false, true) => self.differ(Mismatch::Escrow, "isEscrow", "false", Some("true".to_owned())),
            _ => {}
        }
    }

    /// PortOne does not tell it, so it is held against what the shop has declared of its MID (S47).
    fn product_type(&mut self, asked: &Asked) {
        let Some(product_type) = asked.text("productType") else { return };
        let product_type = match plain(product_type, "PRODUCT_TYPE_") {
            "REAL" => "PHYSICAL",
            other => other,
        };
        if let Some(declared) = self.contract.declared_product_type()
            && declared != product_type
        {
            self.differ(Mismatch::ProductType, "productType", product_type, Some(declared.to_owned()));
        }
        self.uncompared.push("productType");
    }

    fn promotion(&mut self, asked: &Asked, payment: &Known<'_>) {
        let wanted = asked.text("promotionId");
        if wanted != payment.promotion_id {
            let found = payment.promotion_id.map(str::to_owned);
            self.differ(Mismatch::Promotion, "promotionId", wanted.unwrap_or("none"), found);
        }
    }
}

/// Whether the gateway has said what the payment is.
fn is_settled(state: PaymentState) -> bool {
    matches!(
        state,
        PaymentState::Paid
            | PaymentState::PartlyCancelled
            | PaymentState::Cancelled
            | PaymentState::WaitingForDeposit
            | PaymentState::Unknown
    )
}

/// A code without the browser SDK's prefix.
fn plain<'a>(code: &'a str, prefix: &str) -> &'a str {
    code.strip_prefix(prefix).unwrap_or(code)
}
