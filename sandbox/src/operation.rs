//! What the stand-in can be asked for: where each operation is, what it takes, and who does it.

use axum::routing::MethodFilter;
use jiff::Timestamp;
use serde_json::Value;

use crate::answer::Refusal;
use crate::billing_key::{self, BILLING_KEY_ISSUE, BILLING_KEY_LIST, BILLING_KEY_PAYMENT};
use crate::builder::Config;
use crate::cancel_payment::{CANCEL_PAYMENT, cancel_payment};
use crate::cash_receipt::{self, CASH_RECEIPT, CASH_RECEIPT_LIST};
use crate::escrow::{self, CONFIRM_ESCROW, LOGISTICS};
use crate::get_payment::get_payment;
use crate::instant_payment_shape::INSTANT_PAYMENT;
use crate::ledger::Ledger;
use crate::listing::{self, EVENT_CURSOR, PAYMENT_CURSOR, PAYMENT_LIST};
use crate::pay_instantly::pay_instantly;
use crate::schedule::{self, REVOKE, SCHEDULE, SCHEDULE_LIST};
use crate::shape::{Shape, optional};
use crate::virtual_account;
use crate::webhook::{self, RESEND_WEBHOOK};
use crate::window::{self, CONFIRM_BILLING_KEY, CONFIRM_PAYMENT, PRE_REGISTER};

/// One operation.
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    pub(crate) method: MethodFilter,
    /// With the id in braces.
    pub(crate) path: &'static str,
    pub(crate) carries: Carries,
    pub(crate) shape: &'static Shape,
    /// Whether its body must name the channel.
    pub(crate) on_channel: bool,
    pub(crate) perform: fn(&mut Asked<'_>) -> Result<Value, Refusal>,
}

/// Where an operation finds what it is asked with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Carries {
    /// In a JSON body.
    Body,
    /// In parameters of the query, one by one.
    Parameters,
    /// In one JSON object, in the parameter `requestBody` of the query or in a body.
    Json,
}

/// A request that is well formed and in the right store.
pub(crate) struct Asked<'a> {
    pub(crate) config: &'a Config,
    pub(crate) ledger: &'a mut Ledger,
    /// The id in the path; empty where there is none.
    pub(crate) id: &'a str,
    pub(crate) body: &'a Value,
    pub(crate) now: Timestamp,
}

impl Operation {
    /// Whether it changes something, so that it is done once for its idempotency key.
    pub(crate) fn is_write(&self) -> bool {
        self.method != MethodFilter::GET
    }
}

impl Asked<'_> {
    /// A string that the request's shape has made sure of.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.body[name].as_str().unwrap_or_default()
    }
}

static STORE: Shape = Shape::Object(&[optional("storeId", Shape::Text)]);
static DELETE_BILLING_KEY: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    optional("reason", Shape::Text),
    optional("requester", Shape::OneOf(&["CUSTOMER", "ADMIN"])),
]);

const fn read(
    name: &'static str,
    path: &'static str,
    perform: fn(&mut Asked<'_>) -> Result<Value, Refusal>,
) -> Operation {
    let (method, carries) = (MethodFilter::GET, Carries::Parameters);
    Operation { name, method, path, carries, shape: &STORE, on_channel: false, perform }
}

const fn list(
    name: &'static str,
    path: &'static str,
    shape: &'static Shape,
    perform: fn(&mut Asked<'_>) -> Result<Value, Refusal>,
) -> Operation {
    Operation {
        name,
        method: MethodFilter::GET,
        path,
        carries: Carries::Json,
        shape,
        on_channel: false,
        perform,
    }
}

const fn write(
    name: &'static str,
    path: &'static str,
    shape: &'static Shape,
    perform: fn(&mut Asked<'_>) -> Result<Value, Refusal>,
) -> Operation {
    let (method, carries) = (MethodFilter::POST, Carries::Body);
    Operation { name, method, path, carries, shape, on_channel: false, perform }
}

/// A write that has nothing to say but its store, which travels in the query.
const fn act(
    name: &'static str,
    path: &'static str,
    perform: fn(&mut Asked<'_>) -> Result<Value, Refusal>,
) -> Operation {
    Operation { method: MethodFilter::POST, ..read(name, path, perform) }
}

pub(crate) static OPERATIONS: [Operation; 28] = [
    read("getPayment", "/payments/{paymentId}", |asked| get_payment(asked.config, asked.ledger, asked.id)),
    read("getPaymentTransactions", "/payments/{paymentId}/transactions", listing::transactions),
    list("getPayments", "/payments", &PAYMENT_LIST, listing::payments),
    list("getAllPaymentsByCursor", "/payments-by-cursor", &PAYMENT_CURSOR, listing::payments_by_cursor),
    list(
        "getAllPaymentEventsByCursor",
        "/payment-events-by-cursor",
        &EVENT_CURSOR,
        listing::events_by_cursor,
    ),
    Operation {
        on_channel: true,
        ..write("payInstantly", "/payments/{paymentId}/instant", &INSTANT_PAYMENT, |asked| {
            pay_instantly(asked.config, asked.ledger, asked.id, asked.body, asked.now)
        })
    },
    write("cancelPayment", "/payments/{paymentId}/cancel", &CANCEL_PAYMENT, |asked| {
        cancel_payment(asked.config, asked.ledger, asked.id, asked.body, asked.now)
    }),
    write("payWithBillingKey", "/payments/{paymentId}/billing-key", &BILLING_KEY_PAYMENT, billing_key::pay),
    write("createPaymentSchedule", "/payments/{paymentId}/schedule", &SCHEDULE, schedule::create),
    write("preRegisterPayment", "/payments/{paymentId}/pre-register", &PRE_REGISTER, window::pre_register),
    write("confirmPayment", "/payments/{paymentId}/confirm", &CONFIRM_PAYMENT, window::confirm_payment),
    write("resendWebhook", "/payments/{paymentId}/resend-webhook", &RESEND_WEBHOOK, webhook::resend),
    act("closeVirtualAccount", "/payments/{paymentId}/virtual-account/close", virtual_account::close),
    write(
        "applyEscrowLogistics",
        "/payments/{paymentId}/escrow/logistics",
        &LOGISTICS,
        escrow::apply_logistics,
    ),
    Operation {
        method: MethodFilter::PATCH,
        ..write(
            "modifyEscrowLogistics",
            "/payments/{paymentId}/escrow/logistics",
            &LOGISTICS,
            escrow::modify_logistics,
        )
    },
    write("confirmEscrow", "/payments/{paymentId}/escrow/complete", &CONFIRM_ESCROW, escrow::confirm),
    read("getPaymentSchedule", "/payment-schedules/{paymentScheduleId}", schedule::read),
    list("getPaymentSchedules", "/payment-schedules", &SCHEDULE_LIST, schedule::list),
    Operation {
        method: MethodFilter::DELETE,
        ..list("revokePaymentSchedules", "/payment-schedules", &REVOKE, schedule::revoke)
    },
    Operation {
        on_channel: true,
        ..write("issueBillingKey", "/billing-keys", &BILLING_KEY_ISSUE, billing_key::issue)
    },
    write("confirmBillingKey", "/billing-keys/confirm", &CONFIRM_BILLING_KEY, window::confirm_billing_key),
    read("getBillingKeyInfo", "/billing-keys/{billingKey}", billing_key::read),
    list("getBillingKeyInfos", "/billing-keys", &BILLING_KEY_LIST, billing_key::list),
    Operation {
        method: MethodFilter::DELETE,
        shape: &DELETE_BILLING_KEY,
        ..read("deleteBillingKey", "/billing-keys/{billingKey}", billing_key::delete)
    },
    Operation {
        on_channel: true,
        ..write("issueCashReceipt", "/cash-receipts", &CASH_RECEIPT, cash_receipt::issue)
    },
    list("getCashReceipts", "/cash-receipts", &CASH_RECEIPT_LIST, cash_receipt::list),
    read("getCashReceiptByPaymentId", "/payments/{paymentId}/cash-receipt", cash_receipt::read),
    act("cancelCashReceiptByPaymentId", "/payments/{paymentId}/cash-receipt/cancel", cash_receipt::cancel),
];
