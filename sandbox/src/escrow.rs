//! The delivery of escrow payments, which the window alone can make (S88).

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::answer::{PgRefusal, Refusal};
use crate::instant_payment_shape::{PRODUCT, SHIPPING};
use crate::ksnet;
use crate::operation::Asked;
use crate::payment::{Outcome, Payment};
use crate::shape::{Field, Shape, optional, required};

/// How far an escrow payment is.
#[derive(Clone, Default)]
pub(crate) struct Escrow {
    /// Its `logistics`, and when they were told.
    delivery: Option<(Value, Timestamp)>,
    confirmed: bool,
}

const PERSON: &[Field] = &[
    optional("name", Shape::Text),
    optional("phoneNumber", Shape::Text),
    optional("zipcode", Shape::Text),
    optional("relationship", Shape::Text),
    optional("address", SHIPPING),
];

pub(crate) static LOGISTICS: Shape = Shape::Object(&[
    optional("storeId", Shape::Text),
    optional("sender", Shape::Object(PERSON)),
    optional("receiver", Shape::Object(PERSON)),
    required(
        "logistics",
        Shape::Object(&[
            required("company", Shape::Text),
            required("invoiceNumber", Shape::Text),
            required("sentAt", Shape::Instant),
            optional("receivedAt", Shape::Instant),
            optional("address", SHIPPING),
        ]),
    ),
    optional("sendEmail", Shape::Flag),
    optional("products", Shape::List(&Shape::Object(PRODUCT))),
]);

pub(crate) static CONFIRM_ESCROW: Shape =
    Shape::Object(&[optional("storeId", Shape::Text), optional("fromStore", Shape::Flag)]);

impl Escrow {
    /// PortOne's `PaymentEscrow`.
    pub(crate) fn answer(&self) -> Value {
        let Some((logistics, at)) = &self.delivery else { return json!({ "status": "BEFORE_REGISTERED" }) };
        let mut answer = json!({
            "status": if self.confirmed { "CONFIRMED" } else { "REGISTERED" },
            "company": logistics["company"],
            "invoiceNumber": logistics["invoiceNumber"],
            "sentAt": logistics["sentAt"],
            "appliedAt": at.to_string(),
        });
        if self.confirmed {
            answer["isAutomaticallyConfirmed"] = json!(false);
        }
        answer
    }
}

const NOT_ESCROW: PgRefusal =
    PgRefusal { code: "SANDBOX_NOT_ESCROW", message: "the payment is no escrow payment" };
/// S91.
const NOT_REGISTERED: PgRefusal =
    PgRefusal { code: "SANDBOX_NO_DELIVERY", message: "the delivery is not registered yet" };
const REGISTERED: PgRefusal =
    PgRefusal { code: "SANDBOX_DELIVERY_KNOWN", message: "the delivery is registered already" };

fn escrow(payment: &mut Payment) -> Result<&mut Escrow, Refusal> {
    if payment.outcome != Outcome::Paid || payment.cancellable().total == 0 {
        return Err(Refusal::conflict("PAYMENT_NOT_PAID", format!("the payment is {}", payment.status())));
    }
    payment.escrow.as_mut().ok_or_else(|| NOT_ESCROW.into())
}

pub(crate) fn apply_logistics(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let (logistics, at) = tell(asked, false)?;
    Ok(json!({
        "invoiceNumber": logistics["invoiceNumber"], "sentAt": logistics["sentAt"], "appliedAt": at.to_string(),
    }))
}

pub(crate) fn modify_logistics(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let (logistics, at) = tell(asked, true)?;
    Ok(json!({
        "invoiceNumber": logistics["invoiceNumber"], "sentAt": logistics["sentAt"], "modifiedAt": at.to_string(),
    }))
}

fn tell(asked: &mut Asked<'_>, again: bool) -> Result<(Value, Timestamp), Refusal> {
    let (id, body, now) = (asked.id, asked.body, asked.now);
    let ledger = &mut *asked.ledger;
    let escrow = escrow(ledger.payment_mut(id).ok_or_else(Refusal::payment_not_found)?)?;
    match (&escrow.delivery, again) {
        (None, true) => return Err(NOT_REGISTERED.into()),
        (Some(_), false) => return Err(REGISTERED.into()),
        _ => {}
    }
    let operation = if again { "modifyEscrowLogistics" } else { "applyEscrowLogistics" };
    ksnet::keeps_the_matrix(operation, body)?;
    let logistics = body["logistics"].clone();
    escrow.delivery = Some((logistics.clone(), now));
    Ok((logistics, now))
}

pub(crate) fn confirm(asked: &mut Asked<'_>) -> Result<Value, Refusal> {
    let payment = asked.ledger.payment_mut(asked.id).ok_or_else(Refusal::payment_not_found)?;
    let escrow = escrow(payment)?;
    if escrow.delivery.is_none() {
        return Err(NOT_REGISTERED.into());
    }
    escrow.confirmed = true;
    Ok(json!({ "completedAt": asked.now.to_string() }))
}
