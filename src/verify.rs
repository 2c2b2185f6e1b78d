//! Whether a payment that was read back is the one that the shop asked for.
//!
//! A request passes through the buyer's browser, where anybody can change it; and KSNET may approve something other
//! than was asked where a contract is missing (S52). So a shop reads the payment and compares it with its own order
//! before it delivers anything (N114).
//!
//! ```
//! use portone_ksnet::answer::Payment;
//! use portone_ksnet::verify::Verify;
//! use portone_ksnet::{Channel, KsnetRequest, PaymentState};
//!
//! #[derive(KsnetRequest)]
//! #[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
//! struct Checkout<'a> {
//!     payment_id: &'a str,
//!     order_name: &'a str,
//!     total_amount: u64,
//!     #[ksnet(path = customer.fullName)]
//!     buyer: &'a str,
//! }
//!
//! // What the shop asked for, from its own books; and what PortOne says: `client.send(&GetPayment::new("order-1"))`.
//! let checkout = Checkout { payment_id: "order-1", order_name: "Tea", total_amount: 12_000, buyer: "Kim Min-ji" };
//! # let json = r#"{ "status": "PAID", "id": "order-1", "transactionId": "tx-1", "merchantId": "merchant-1",
//! #   "storeId": "store-1", "version": "V2", "orderName": "Tea", "currency": "KRW",
//! #   "customer": { "name": "Kim Min-ji" },
//! #   "channel": { "type": "LIVE", "key": "channel-key-1", "pgProvider": "KSNET", "pgMerchantId": "2999199999" },
//! #   "amount": { "total": 100, "taxFree": 0, "vat": 9, "discount": 0, "paid": 100, "cancelled": 0,
//! #     "cancelledTaxFree": 0 },
//! #   "method": { "type": "PaymentMethodCard" }, "disputes": [], "cancellations": [],
//! #   "requestedAt": "2026-08-31T01:00:00Z", "updatedAt": "2026-08-31T01:00:00Z",
//! #   "statusChangedAt": "2026-08-31T01:00:00Z", "paidAt": "2026-08-31T01:00:00Z" }"#;
//! # let payment: Payment = serde_json::from_str(json)?;
//! let channel = Channel::new("store-1", "channel-key-1")?;
//! let verification = payment.verify_on(&checkout, &channel);
//! assert_eq!(verification.state(), PaymentState::Paid);
//! assert!(!verification.is_paid()); // 100 won were paid
//! let difference = &verification.differences()[0];
//! assert_eq!((difference.path(), difference.asked(), difference.found()), ("totalAmount", "12000", Some("100")));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod asked;
mod compare;
mod customer;
mod difference;
mod mask;

use std::fmt;

pub use difference::{Difference, Mismatch};

use crate::read_back::{PaymentState, ReadBack, operation_of};
use crate::{Channel, KsnetRequest, operation};
use asked::Asked;

/// An operation that asks for a payment, so that the payment can be compared with it.
///
/// ```compile_fail,E0277
/// # use portone_ksnet::{KsnetRequest, answer::Payment, verify::Verify};
/// #[derive(KsnetRequest)]
/// #[ksnet(operation = cancelPayment)]
/// struct Cancel<'a> {
///     payment_id: &'a str,
///     reason: &'a str,
/// }
///
/// fn check(payment: &Payment, cancel: &Cancel<'_>) -> bool {
///     payment.verify(cancel).is_paid() // a cancel asks for no payment
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not ask for a payment, so no payment can be compared with it",
    note = "compare with the request that the payment was asked for by: requestPayment, payInstantly, payWithBillingKey or createPaymentSchedule"
)]
pub trait AsksForPayment: crate::Operation {}

impl AsksForPayment for operation::requestPayment {}
impl AsksForPayment for operation::payInstantly {}
impl AsksForPayment for operation::payWithBillingKey {}
impl AsksForPayment for operation::createPaymentSchedule {}
/// A request that could not be made out has an error of its own.
impl AsksForPayment for portone_ksnet_wire::Anything {}

/// Compares a payment that was read back with the request that the shop made.
pub trait Verify: ReadBack {
    /// Compares with a request as it is. Store and channel are compared where the request itself names them; for
    /// those that the client fills in, take [`verify_on`](Self::verify_on).
    ///
    /// Where no channel and no group is named, a payment on a channel for tests differs: the browser may have taken
    /// it, and no money moved.
    fn verify<R>(&self, request: &R) -> Verification
    where
        R: KsnetRequest,
        R::Operation: AsksForPayment,
    {
        verification(self, request, None)
    }

    /// Compares with a request and the channel that it was made for. A payment on a channel for tests is then no
    /// payment on the live one.
    fn verify_on<R>(&self, request: &R, channel: &Channel) -> Verification
    where
        R: KsnetRequest,
        R::Operation: AsksForPayment,
    {
        verification(self, request, Some(channel))
    }
}

impl<P: ReadBack + ?Sized> Verify for P {}

fn verification<P, R>(payment: &P, request: &R, channel: Option<&Channel>) -> Verification
where
    P: ReadBack + ?Sized,
    R: KsnetRequest,
{
    let Some(payment) = payment.known() else {
        let unknown = Difference::of(Mismatch::Unreadable, "status", "a known payment", None);
        let state = PaymentState::Unknown;
        return Verification { state, live: false, differences: vec![unknown], uncompared: Vec::new() };
    };
    let mut found = compare::Comparison::new(operation_of::<R>(), R::CONTRACT);
    match Asked::of(request, channel) {
        Some(asked) => found.compare(&asked, &payment),
        None => found.add(Difference::of(Mismatch::Unreadable, "request", "JSON", None)),
    }
    found.finish(&payment)
}

/// What a comparison found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a payment that was not what was asked for is told here alone"]
pub struct Verification {
    state: PaymentState,
    live: bool,
    differences: Vec<Difference>,
    uncompared: Vec<&'static str>,
}

impl Verification {
    /// Whether all of the money has come for just what was asked: the status is `PAID`, what was paid and what others
    /// bear of it (`amount.discount`) is the whole, and nothing differs.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        self.state == PaymentState::Paid && self.differences.is_empty()
    }

    /// Whether the buyer was given just the account that was asked for, and the money has not come yet.
    #[must_use]
    pub fn waits_for_deposit(&self) -> bool {
        self.state == PaymentState::WaitingForDeposit && self.differences.is_empty()
    }

    /// Whether nothing differs, however far the payment is.
    #[must_use]
    pub fn is_as_asked(&self) -> bool {
        self.state != PaymentState::Unknown && self.differences.is_empty()
    }

    /// Whether it was made on a live channel, where money moves, and not on one for tests.
    ///
    /// [`verify_on`](Verify::verify_on) takes a test channel where that is the one that was given.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        self.live
    }

    /// How far the payment is, whether it is as asked or not.
    #[must_use]
    pub const fn state(&self) -> PaymentState {
        self.state
    }

    /// Everything that is not as asked.
    #[must_use]
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }

    /// What was asked and would be compared if PortOne told it, by its path in the request: it never does
    /// (`productType`, or the card of a Kakao Pay or Payco payment: S73), in other words (`card.cardCompany`), or not
    /// yet. What says nothing about the money (`locale`, `customData`) is not listed.
    #[must_use]
    pub fn uncompared(&self) -> &[&'static str] {
        &self.uncompared
    }

    /// The same as a result, for `?`.
    ///
    /// # Errors
    ///
    /// Itself, unless it [is paid](Self::is_paid).
    pub fn paid(self) -> Result<(), Self> {
        if self.is_paid() { Ok(()) } else { Err(self) }
    }
}

impl fmt::Display for Verification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.state.as_str() {
            Some(status) => write!(f, "the payment is `{status}`")?,
            None => f.write_str("the payment has a status that is not known")?,
        }
        if self.differences.is_empty() {
            return f.write_str(" and as it was asked for");
        }
        f.write_str(" and not as it was asked for:")?;
        self.differences.iter().try_for_each(|difference| write!(f, "\n- {difference}"))
    }
}

impl std::error::Error for Verification {}
