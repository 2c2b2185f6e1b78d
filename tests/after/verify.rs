//! One difference at a time, beside a payment that has none.

use portone_ksnet::answer::{PaidPayment, VirtualAccountIssuedPayment};
use portone_ksnet::verify::{Mismatch, Verification, Verify};
use portone_ksnet::{
    Channel, Currency, EasyPayProvider, KsnetPart, KsnetRequest, PayMethod, PaymentState, RestBank, Timestamp,
};
use serde_json::{Value, json};

use crate::payment::Given;
use crate::shop::Agreed;

#[derive(KsnetRequest, Clone)]
#[ksnet(operation = requestPayment, contract = Agreed, pay_method = CARD, device = PC)]
struct Checkout<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    tax_free_amount: Option<u64>,
    vat_amount: Option<u64>,
    currency: Currency,
    is_escrow: Option<bool>,
    promotion_id: Option<&'a str>,
    product_type: Option<portone_ksnet::ProductType>,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    months: Option<u32>,
    #[ksnet(path = bypass.ksnet.sndQpayType)]
    show_easy_pay: Option<portone_ksnet::SndQpayType>,
    #[ksnet(path = customer.customerId)]
    customer: Option<&'a str>,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(path = customer.email)]
    email: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'a str>,
}

const TEA: Checkout<'static> = Checkout {
    payment_id: "order-1",
    order_name: "Tea",
    total_amount: 12_000,
    tax_free_amount: None,
    vat_amount: None,
    currency: Currency::KRW,
    is_escrow: None,
    promotion_id: None,
    product_type: Some(portone_ksnet::ProductType::PHYSICAL),
    months: None,
    show_easy_pay: None,
    customer: Some("buyer-1"),
    buyer: "Kim Min-ji",
    email: "Minji@Example.com",
    phone: Some("010-1234-5678"),
};

fn channel() -> Channel {
    Channel::new("store-1", "channel-key-1").expect("ids")
}

fn verified(given: &Given) -> Verification {
    given.read().verify_on(&TEA, &channel())
}

fn mismatches(verification: &Verification) -> Vec<(Mismatch, &'static str)> {
    verification.differences().iter().map(|it| (it.mismatch(), it.path())).collect()
}

#[test]
fn a_payment_that_is_as_asked_is_paid() {
    let verification = verified(&Given::paid());
    assert!(verification.is_paid(), "{verification}");
    assert_eq!(verification.uncompared(), ["productType"]);
    assert!(verification.is_live());
    assert!(!verified(&Given::paid().with("/channel/type", json!("TEST"))).is_live());
    assert_eq!(verification.to_string(), "the payment is `PAID` and as it was asked for");
    assert_eq!(verification.paid(), Ok(()));
    // The struct that a union's case is made of says the same.
    let paid: PaidPayment = serde_json::from_value(Given::paid().0).expect("read");
    assert!(paid.verify(&TEA).is_paid());
    assert!(paid.verify(&TEA).uncompared().contains(&"channelKey"));
}

#[test]
fn every_difference_is_told_with_its_path_and_its_facts() {
    let escrow = json!({ "status": "BEFORE_REGISTERED" });
    let cases: [(&str, Value, Mismatch, &str); 18] = [
        ("/id", json!("order-2"), Mismatch::PaymentId, "paymentId"),
        ("/storeId", json!("store-2"), Mismatch::Store, "storeId"),
        ("/channel/key", json!("channel-key-test"), Mismatch::Channel, "channelKey"),
        ("/channel/pgProvider", json!("NICE"), Mismatch::Gateway, "channelKey"),
        ("/orderName", json!("Tea "), Mismatch::OrderName, "orderName"),
        ("/amount/total", json!(11_999), Mismatch::Amount, "totalAmount"),
        ("/amount/taxFree", json!(1), Mismatch::TaxFree, "taxFreeAmount"),
        ("/currency", json!("USD"), Mismatch::Currency, "currency"),
        ("/method/type", json!("PaymentMethodTransfer"), Mismatch::PayMethod, "payMethod"),
        ("/method/type", json!("PaymentMethodEasyPay"), Mismatch::PayMethod, "payMethod"),
        ("/method/type", json!("PaymentMethodCrypto"), Mismatch::PayMethod, "payMethod"),
        ("/escrow", escrow, Mismatch::Escrow, "isEscrow"),
        ("/escrow", json!({ "status": "LOST" }), Mismatch::Escrow, "isEscrow"),
        ("/promotionId", json!("half-price"), Mismatch::Promotion, "promotionId"),
        ("/customer/id", json!("buyer-2"), Mismatch::Customer, "customer.customerId"),
        ("/customer/name", json!("Lee"), Mismatch::Customer, "customer.fullName"),
        ("/customer/email", json!("minji@example.org"), Mismatch::Customer, "customer.email"),
        ("/customer/phoneNumber", json!("01012345679"), Mismatch::Customer, "customer.phoneNumber"),
    ];
    for (pointer, value, what, path) in cases {
        let verification = verified(&Given::paid().with(pointer, value.clone()));
        assert_eq!(mismatches(&verification), [(what, path)], "{pointer} {value}");
        assert!(!verification.is_paid() && !verification.is_as_asked());
        assert!(!verification.differences()[0].facts().is_empty());
        assert!(verification.to_string().contains(path));
        assert!(verification.paid().is_err());
    }
    let gone = verified(&Given::paid().without("/customer/phoneNumber").without("/method"));
    let told = [(Mismatch::PayMethod, "payMethod"), (Mismatch::Customer, "customer.phoneNumber")];
    assert_eq!(mismatches(&gone), told);
}

#[test]
fn nobody_is_named_in_a_difference() {
    let other = Given::paid().with(
        "/customer",
        json!({ "name": "Lee Su-ho", "email": "suho@example.org", "phoneNumber": "01099998888" }),
    );
    let said = format!("{0} {0:?}", verified(&other));
    for secret in ["Kim Min-ji", "Lee Su-ho", "suho@", "Minji@", "5678", "8888", "buyer-1"] {
        assert!(!said.contains(secret), "{secret} in {said}");
    }
}

#[test]
fn only_paid_is_paid() {
    for (status, state) in [
        ("READY", PaymentState::Ready),
        ("PAY_PENDING", PaymentState::PayPending),
        ("VIRTUAL_ACCOUNT_ISSUED", PaymentState::WaitingForDeposit),
        ("FAILED", PaymentState::Failed),
        ("PARTIAL_CANCELLED", PaymentState::PartlyCancelled),
        ("CANCELLED", PaymentState::Cancelled),
    ] {
        let verification = verified(&Given::paid().with("/status", json!(status)));
        assert_eq!((verification.state(), verification.is_as_asked()), (state, true), "{verification}");
        assert!(!verification.is_paid(), "{status}");
        assert_eq!(verification.waits_for_deposit(), status == "VIRTUAL_ACCOUNT_ISSUED");
    }
    for odd in [json!("PAYED"), json!("paid"), json!("")] {
        let verification = verified(&Given::paid().with("/status", odd));
        assert_eq!(mismatches(&verification), [(Mismatch::Unreadable, "status")]);
        assert!(!verification.is_paid() && !verification.is_as_asked());
    }
    // A struct read from JSON that says otherwise.
    let failed = Given::paid().with("/status", json!("FAILED"));
    let paid: PaidPayment = serde_json::from_value(failed.0).expect("read");
    assert!(!paid.verify(&TEA).is_paid() && !paid.verify(&TEA).is_as_asked());
    let issued = Given::paid().with("/status", json!("VIRTUAL_ACCOUNT_ISSUED"));
    let issued: VirtualAccountIssuedPayment = serde_json::from_value(issued.0).expect("read");
    assert!(issued.verify(&TEA).waits_for_deposit());
}

#[test]
fn parts_that_are_sent_are_compared() {
    let checkout = |change: fn(&mut Checkout<'static>)| {
        let mut checkout = TEA;
        change(&mut checkout);
        checkout
    };
    let of =
        |given: &Given, checkout: &Checkout<'_>| mismatches(&given.read().verify_on(checkout, &channel()));
    let mixed = Given::paid().with("/amount/taxFree", json!(2_000)).with("/amount/vat", json!(909));
    let asked = checkout(|it| (it.tax_free_amount, it.vat_amount) = (Some(2_000), Some(909)));
    assert_eq!(of(&mixed, &asked), []);
    assert_eq!(
        of(&Given::paid(), &asked),
        [(Mismatch::TaxFree, "taxFreeAmount"), (Mismatch::Vat, "vatAmount")]
    );
    assert_eq!(of(&mixed.without("/amount/vat"), &asked), [(Mismatch::Vat, "vatAmount")]);

    let asked = checkout(|it| it.is_escrow = Some(true));
    assert_eq!(of(&Given::paid().with("/escrow", json!({ "status": "BEFORE_REGISTERED" })), &asked), []);
    assert_eq!(of(&Given::paid(), &asked), [(Mismatch::Escrow, "isEscrow")]);

    let asked = checkout(|it| it.promotion_id = Some("half-price"));
    assert_eq!(of(&Given::paid(), &asked), [(Mismatch::Promotion, "promotionId")]);

    let months = |months: u32| {
        Given::paid().with("/method/installment", json!({ "month": months, "isInterestFree": false }))
    };
    let asked = checkout(|it| it.months = Some(3));
    let path = "card.installment.monthOption.fixedMonth";
    assert_eq!(of(&months(3), &asked), []);
    assert_eq!(of(&months(0), &asked), [(Mismatch::Installment, path)]);
    assert_eq!(of(&Given::paid(), &asked), [(Mismatch::Installment, path)]);

    // The card window may show easy pays, and then takes them.
    let asked = checkout(|it| it.show_easy_pay = Some(portone_ksnet::SndQpayType::SHOW));
    assert_eq!(of(&Given::paid().by("PaymentMethodEasyPay"), &asked), []);
    assert_eq!(of(&Given::paid().by("PaymentMethodMobile"), &asked), [(Mismatch::PayMethod, "payMethod")]);

    let asked = checkout(|it| it.product_type = Some(portone_ksnet::ProductType::DIGITAL));
    assert_eq!(of(&Given::paid(), &asked), [(Mismatch::ProductType, "productType")]);
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Agreed, device = PC, set(currency = CURRENCY_KRW))]
enum AnyCheckout {
    #[ksnet(pay_method = EASY_PAY)]
    EasyPay {
        #[ksnet(part)]
        order: Basket,
        #[ksnet(path = easyPay.easyPayProvider)]
        provider: EasyPayProvider,
        #[ksnet(path = easyPay.installment.monthOption.fixedMonth)]
        months: Option<u32>,
    },
    #[ksnet(pay_method = TRANSFER)]
    Transfer {
        #[ksnet(part)]
        order: Box<Basket>,
    },
}

#[derive(KsnetPart)]
struct Basket {
    payment_id: String,
    order_name: String,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: String,
}

fn order() -> Basket {
    Basket {
        payment_id: "order-1".into(),
        order_name: "Tea".into(),
        total_amount: 12_000,
        buyer: "Kim Min-ji".into(),
    }
}

#[test]
fn a_missing_card_of_kakao_pay_or_payco_is_no_difference() {
    for provider in [EasyPayProvider::KAKAOPAY, EasyPayProvider::PAYCO] {
        let asked = AnyCheckout::EasyPay { order: order(), provider, months: None };
        let method = |name: &str, card: Value| json!({ "type": "PaymentMethodEasyPay", "provider": name, "easyPayMethod": card });
        let name = provider.to_string();
        for card in [
            json!({ "type": "PaymentMethodCard" }),
            json!({ "type": "PaymentMethodCard", "card": {} }),
            Value::Null,
        ] {
            let verification = Given::paid().with("/method", method(&name, card)).read().verify(&asked);
            assert!(verification.is_paid(), "{verification}");
        }
        let other = Given::paid().with("/method", method("NAVERPAY", Value::Null)).read().verify(&asked);
        assert_eq!(mismatches(&other), [(Mismatch::EasyPayProvider, "easyPay.easyPayProvider")]);
    }
    let asked = AnyCheckout::EasyPay { order: order(), provider: EasyPayProvider::KAKAOPAY, months: Some(3) };
    let silent =
        Given::paid().with("/method", json!({ "type": "PaymentMethodEasyPay", "provider": "KAKAOPAY" }));
    let verification = silent.read().verify(&asked);
    assert!(verification.is_paid(), "{verification}");
    assert!(verification.uncompared().contains(&"easyPay.installment.monthOption.fixedMonth"));
    let transfer = AnyCheckout::Transfer { order: Box::new(order()) };
    assert!(Given::paid().by("PaymentMethodTransfer").read().verify(&transfer).is_paid());
    assert!(!silent.read().verify(&transfer).is_paid());
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = RUNTIME, pay_methods(CARD, TRANSFER), currency = KRW, device = PC)]
struct Chosen {
    #[ksnet(part)]
    order: Basket,
    pay_method: PayMethod,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Agreed, pay_method = CARD, currency = KRW, set(productType = PHYSICAL))]
struct KeyIn<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = amount.taxFree)]
    tax_free: Option<u64>,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.card.credential.number)]
    number: &'a str,
    #[ksnet(path = method.card.credential.expiryYear)]
    year: &'a str,
    #[ksnet(path = method.card.credential.expiryMonth)]
    month: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Agreed, pay_method = VIRTUAL_ACCOUNT, currency = KRW)]
#[ksnet(set(productType = PHYSICAL, method.virtualAccount.option.type = NORMAL))]
struct Account<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    due: Timestamp,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Agreed, currency = KRW, set(productType = PHYSICAL))]
struct Monthly<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    billing_key: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = Agreed, set(payment.currency = KRW, payment.productType = PHYSICAL))]
struct Later<'a> {
    payment_id: &'a str,
    time_to_pay: Timestamp,
    #[ksnet(path = payment.billingKey)]
    billing_key: &'a str,
    #[ksnet(path = payment.orderName)]
    order_name: &'a str,
    #[ksnet(path = payment.amount.total)]
    total: u64,
    #[ksnet(path = payment.customer.name.full)]
    buyer: &'a str,
}

#[test]
fn requests_of_the_rest_api_are_compared_as_well() {
    let key_in = KeyIn {
        payment_id: "order-1",
        order_name: "Tea",
        total: 12_000,
        tax_free: None,
        buyer: "Kim Min-ji",
        number: "4111111111111111",
        year: "99",
        month: "12",
    };
    let on = channel();
    assert!(Given::paid().read().verify_on(&key_in, &on).is_paid());
    let dearer = Given::paid().with("/amount/total", json!(12_001)).with("/id", json!("order-2"));
    let verification = dearer.read().verify_on(&key_in, &on);
    assert_eq!(
        mismatches(&verification),
        [(Mismatch::PaymentId, "paymentId"), (Mismatch::Amount, "amount.total")]
    );
    assert!(!format!("{verification:?}").contains("4111"));

    let due = Timestamp::of_korea(2026, 9, 2, 18, 0, 0).expect("a date");
    let account = Account {
        payment_id: "order-1",
        order_name: "Tea",
        total: 12_000,
        buyer: "Kim Min-ji",
        bank: RestBank::KOOKMIN,
        due,
    };
    let issued = |bank: &str, due: &str| {
        let method = json!({ "type": "PaymentMethodVirtualAccount", "accountNumber": "1", "bank": bank, "expiredAt": due });
        let given = Given::paid().with("/status", json!("VIRTUAL_ACCOUNT_ISSUED")).with("/method", method);
        given.read().verify_on(&account, &on)
    };
    assert!(issued("KOOKMIN", "2026-09-02T09:00:59Z").waits_for_deposit());
    let odd = issued("SHINHAN", "2026-09-02T09:01:00Z");
    assert_eq!(
        mismatches(&odd),
        [
            (Mismatch::VirtualAccount, "method.virtualAccount.bank"),
            (Mismatch::VirtualAccount, "method.virtualAccount.expiry.dueDate"),
        ],
    );
    assert!(!odd.waits_for_deposit());
    assert_eq!(mismatches(&Given::paid().read().verify_on(&account, &on)), [(Mismatch::PayMethod, "method")]);

    let key = "billing-key-0123456789";
    let monthly = Monthly {
        payment_id: "order-1",
        order_name: "Tea",
        billing_key: key,
        total: 12_000,
        buyer: "Kim Min-ji",
    };
    let time_to_pay = Timestamp::of_korea(2026, 9, 2, 18, 0, 0).expect("a date");
    let later = Later {
        payment_id: "order-1",
        time_to_pay,
        billing_key: key,
        order_name: "Tea",
        total: 12_000,
        buyer: "Kim Min-ji",
    };
    let paid = Given::paid().with("/billingKey", json!(key));
    assert!(paid.read().verify(&monthly).is_paid() && paid.read().verify(&later).is_paid());
    let other = paid.with("/billingKey", json!("billing-key-9876543210")).with("/amount/total", json!(1));
    let told = [(Mismatch::BillingKey, "billingKey"), (Mismatch::Amount, "amount.total")];
    for verification in [other.read().verify(&monthly), other.read().verify(&later)] {
        assert_eq!(mismatches(&verification), told);
        assert!(!verification.to_string().contains(key));
    }
}

#[test]
fn a_method_that_is_chosen_at_run_time_is_compared() {
    let chosen = |pay_method| Chosen { order: order(), pay_method };
    assert!(Given::paid().read().verify(&chosen(PayMethod::CARD)).is_paid());
    let verification = Given::paid().read().verify(&chosen(PayMethod::TRANSFER));
    assert_eq!(mismatches(&verification), [(Mismatch::PayMethod, "payMethod")]);
}

/// JSON that cannot be written.
struct Broken;

impl serde::Serialize for Broken {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("broken"))
    }
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, pay_method = CARD, currency = KRW, device = PC)]
struct WithData<T: serde::Serialize> {
    payment_id: &'static str,
    order_name: &'static str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'static str,
    custom_data: T,
}

#[test]
fn a_request_that_cannot_be_written_verifies_nothing() {
    fn asked<T: serde::Serialize>(custom_data: T) -> WithData<T> {
        let (payment_id, order_name, total_amount) = ("order-1", "Tea", 12_000);
        WithData { payment_id, order_name, total_amount, buyer: "Kim Min-ji", custom_data }
    }
    // What the shop keeps for itself may look like what is compared.
    let own = json!({ "amount": { "total": 1 }, "payment": { "orderName": "?" } });
    assert!(Given::paid().read().verify(&asked(own)).is_paid());
    let verification = Given::paid().read().verify(&asked(Broken));
    assert_eq!(mismatches(&verification), [(Mismatch::Unreadable, "request")]);
    assert!(!verification.is_paid());
}
