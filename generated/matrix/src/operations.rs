// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

use portone_ksnet_rules::Operation;
/// Every operation, in the order of the spec.
pub static OPERATIONS: [&Operation; 4usize] = [
    &crate::request_payment::REQUEST_PAYMENT,
    &crate::pay_instantly::PAY_INSTANTLY,
    &crate::get_payment::GET_PAYMENT,
    &crate::cancel_payment::CANCEL_PAYMENT,
];
