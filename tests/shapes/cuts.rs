//! One request written flat, and the same cut into parts and variants: whatever its values, both must say the same.

use portone_ksnet::{
    CardCompany, CashReceiptInputType, Contract, Country, Currency, FreeInstallmentPlan, KsnetPart,
    KsnetRequest, PayMethod, PaymentProduct, Product, ProductType, RestBank, RestLocale, VirtualAccountType,
};
use serde_json::Value;

use crate::{Shop, channel};

/// All that can be seen of a request from outside.
#[derive(Debug, PartialEq)]
struct Seen {
    json: Value,
    /// Without a channel.
    bare: Value,
    broken: Vec<&'static str>,
    /// With a shop that has agreed nothing, and sells the other kind of goods.
    broken_elsewhere: Vec<&'static str>,
    warnings: Vec<&'static str>,
    payment_id: Option<String>,
}

fn seen<R: KsnetRequest>(request: &R) -> Seen {
    let elsewhere = Contract::NONE.product_type("DIGITAL");
    let ids = |violations: portone_ksnet::Violations| {
        let mut ids: Vec<_> = violations.iter().map(portone_ksnet::Violation::id).collect();
        ids.sort_unstable();
        ids
    };
    Seen {
        json: serde_json::to_value(request.view(Some(&channel()))).unwrap(),
        bare: serde_json::to_value(request.view(None)).unwrap(),
        broken: request.validate().map_or_else(ids, |()| Vec::new()),
        broken_elsewhere: request.validate_with(&elsewhere).map_or_else(ids, |()| Vec::new()),
        warnings: ids(request.warnings()),
        payment_id: request.parameter("paymentId").map(std::borrow::Cow::into_owned),
    }
}

/// Values in an order of their own, the same every time.
struct Draw(u64);

impl Draw {
    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let index = usize::try_from(self.0 >> 33).unwrap() % of.len();
        of[index].clone()
    }

    fn text(&mut self, of: &[&'static str]) -> &'static str {
        self.one(of)
    }

    fn maybe(&mut self, of: &[&'static str]) -> Option<&'static str> {
        self.one(&[true, false]).then(|| self.text(of))
    }

    fn number(&mut self, of: &[u64]) -> Option<u64> {
        self.one(&[true, false]).then(|| self.one(of))
    }
}

// A virtual account by the server: parts in parts in parts, and every one of them may be missing.

#[derive(Clone, KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, pay_method = VIRTUAL_ACCOUNT)]
struct Account {
    payment_id: &'static str,
    order_name: &'static str,
    currency: Currency,
    channel_group_id: Option<&'static str>,
    channel_key: Option<&'static str>,
    product_type: ProductType,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = amount.taxFree)]
    tax_free: Option<u64>,
    #[ksnet(path = customer.name.full)]
    full: Option<&'static str>,
    #[ksnet(path = customer.name.separated.first)]
    first: Option<&'static str>,
    #[ksnet(path = customer.name.separated.last)]
    last: Option<&'static str>,
    #[ksnet(path = customer.email)]
    email: Option<&'static str>,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'static str>,
    #[ksnet(path = customer.address.country)]
    country: Option<Country>,
    #[ksnet(path = customer.address.addressLine1)]
    line1: Option<&'static str>,
    #[ksnet(path = customer.address.addressLine2)]
    line2: Option<&'static str>,
    #[ksnet(path = method.virtualAccount.bank)]
    bank: RestBank,
    #[ksnet(path = method.virtualAccount.expiry.validHours)]
    hours: Option<u64>,
    #[ksnet(path = method.virtualAccount.expiry.dueDate)]
    due: Option<&'static str>,
    #[ksnet(path = method.virtualAccount.option.type)]
    kind: VirtualAccountType,
    #[ksnet(path = method.virtualAccount.option.fixed.accountNumber)]
    number: Option<&'static str>,
    #[ksnet(path = method.virtualAccount.cashReceipt.type)]
    receipt: Option<CashReceiptInputType>,
    #[ksnet(path = method.virtualAccount.cashReceipt.customerIdentityNumber)]
    receipt_for: Option<&'static str>,
}

#[derive(KsnetPart)]
struct Ids<'a> {
    payment_id: &'a str,
    channel_group_id: Option<&'a str>,
    channel_key: Option<&'a str>,
}

#[derive(KsnetPart)]
#[ksnet(at = amount)]
struct Amount {
    total: u64,
    tax_free: Option<u64>,
}

#[derive(KsnetPart)]
#[ksnet(at = customer.name.separated)]
struct Separated<'a> {
    first: Option<&'a str>,
    last: Option<&'a str>,
}

#[derive(KsnetPart)]
#[ksnet(at = customer.name)]
struct Name<'a, T>
where
    T: AsRef<str>,
{
    full: Option<&'a str>,
    #[ksnet(part)]
    separated: Option<Box<Separated<'a>>>,
    #[ksnet(skip)]
    #[expect(dead_code, reason = "a shop's own")]
    note: Option<T>,
}

#[derive(KsnetPart)]
#[ksnet(at = address)]
#[expect(clippy::struct_field_names, reason = "PortOne's names")]
struct Address {
    country: Option<Country>,
    address_line1: Option<&'static str>,
    address_line2: Option<&'static str>,
}

#[derive(KsnetPart)]
#[ksnet(at = customer)]
struct Buyer<'a> {
    email: Option<&'a str>,
    #[ksnet(part)]
    name: Option<Name<'a, String>>,
    #[ksnet(part)]
    address: Option<std::sync::Arc<Address>>,
}

#[derive(KsnetPart)]
#[ksnet(at = method.virtualAccount.expiry)]
struct Expiry {
    valid_hours: Option<u64>,
    due_date: Option<&'static str>,
}

#[derive(KsnetPart)]
#[ksnet(at = cashReceipt)]
struct Receipt {
    r#type: Option<CashReceiptInputType>,
    customer_identity_number: Option<&'static str>,
}

#[derive(KsnetPart)]
#[ksnet(at = method.virtualAccount)]
struct Method<'a> {
    bank: RestBank,
    #[ksnet(part)]
    expiry: Option<Expiry>,
    #[ksnet(path = option.type)]
    kind: VirtualAccountType,
    #[ksnet(path = option.fixed.accountNumber)]
    number: Option<&'static str>,
    #[ksnet(part)]
    receipt: Option<&'a Receipt>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, pay_method = VIRTUAL_ACCOUNT)]
struct CutAccount<'a> {
    #[ksnet(part)]
    ids: Ids<'a>,
    order_name: &'a str,
    currency: Currency,
    product_type: ProductType,
    #[ksnet(part)]
    amount: Amount,
    #[ksnet(part)]
    buyer: Option<Buyer<'a>>,
    #[ksnet(path = customer.phoneNumber)]
    phone: Option<&'a str>,
    #[ksnet(part)]
    method: Method<'a>,
}

fn draw_account(draw: &mut Draw) -> Account {
    Account {
        payment_id: draw.text(&["order-1", "order-1", ""]),
        order_name: draw.text(&[
            "Tea",
            "Tea",
            "tea tea tea tea tea tea tea tea tea tea tea tea tea tea tea tea tea",
        ]),
        currency: draw.one(&[Currency::KRW, Currency::KRW, Currency::USD]),
        channel_group_id: draw.maybe(&["group-1", ""]),
        channel_key: draw.maybe(&["key-1"]),
        product_type: draw.one(&[ProductType::PHYSICAL, ProductType::PHYSICAL, ProductType::DIGITAL]),
        total: draw.one(&[1000, 0, u64::MAX]),
        tax_free: draw.number(&[0, 100, 2000]),
        full: draw.maybe(&["Kim", "", " "]),
        first: draw.maybe(&["Min"]),
        last: draw.maybe(&["Kim", ""]),
        email: draw.maybe(&["a@example.com"]),
        phone: draw.maybe(&["010-0000-0000"]),
        country: draw.one(&[None, Some(Country::KR)]),
        line1: draw.maybe(&["1"]),
        line2: draw.maybe(&["2"]),
        bank: draw.one(&[RestBank::KOOKMIN, RestBank::SHINHAN]),
        hours: draw.number(&[24, 0]),
        due: draw.maybe(&["2030-01-01T00:00:00+09:00", "2030-01-01", "soon"]),
        kind: draw.one(&[VirtualAccountType::NORMAL, VirtualAccountType::FIXED]),
        number: draw.maybe(&["123"]),
        receipt: draw.one(&[
            None,
            Some(CashReceiptInputType::PERSONAL),
            Some(CashReceiptInputType::NO_RECEIPT),
        ]),
        receipt_for: draw.maybe(&["01000000000", "x"]),
    }
}

#[test]
fn an_account_cut_into_parts_is_the_same_request() {
    let mut draw = Draw(1);
    let mut fine = 0;
    for _ in 0..200 {
        let flat = draw_account(&mut draw);
        let Account { payment_id, order_name, currency, channel_group_id, channel_key, product_type, .. } =
            flat;
        let receipt = Receipt { r#type: flat.receipt, customer_identity_number: flat.receipt_for };
        let (expiry, address, separated, name);
        // What has nothing in it may be there or not.
        let mut kept = |is_empty: bool| !is_empty || draw.one(&[true, false]);
        separated = kept(flat.first.is_none() && flat.last.is_none())
            .then(|| Box::new(Separated { first: flat.first, last: flat.last }));
        name = kept(flat.full.is_none() && separated.is_none()).then_some(Name {
            full: flat.full,
            separated,
            note: None::<String>,
        });
        address = kept(flat.country.is_none() && flat.line1.is_none() && flat.line2.is_none()).then(|| {
            std::sync::Arc::new(Address {
                country: flat.country,
                address_line1: flat.line1,
                address_line2: flat.line2,
            })
        });
        expiry = kept(flat.hours.is_none() && flat.due.is_none())
            .then_some(Expiry { valid_hours: flat.hours, due_date: flat.due });
        let with_receipt = kept(flat.receipt.is_none() && flat.receipt_for.is_none());
        let buyer = kept(flat.email.is_none() && name.is_none() && address.is_none()).then_some(Buyer {
            email: flat.email,
            name,
            address,
        });
        let cut = CutAccount {
            ids: Ids { payment_id, channel_group_id, channel_key },
            order_name,
            currency,
            product_type,
            amount: Amount { total: flat.total, tax_free: flat.tax_free },
            buyer,
            phone: flat.phone,
            method: Method {
                bank: flat.bank,
                expiry,
                kind: flat.kind,
                number: flat.number,
                receipt: with_receipt.then_some(&receipt),
            },
        };
        let (one, other) = (seen(&flat), seen(&cut));
        fine += usize::from(one.broken.is_empty());
        assert_eq!(one, other);
    }
    assert!(fine > 0, "some of them are right");
}

// A card in the window: lists in parts, and codes that the server spells otherwise.

#[derive(Clone, KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_methods(CARD, EASY_PAY, TRANSFER))]
struct Window {
    payment_id: &'static str,
    order_name: &'static str,
    total_amount: u64,
    tax_free_amount: Option<u64>,
    #[ksnet(default = KRW)]
    currency: Option<Currency>,
    pay_method: PayMethod,
    store_id: Option<&'static str>,
    channel_key: Option<&'static str>,
    channel_group_id: Option<&'static str>,
    redirect_url: Option<&'static str>,
    product_type: Option<ProductType>,
    is_escrow: Option<bool>,
    products: Option<Vec<Product>>,
    #[ksnet(path = customer.fullName)]
    full_name: Option<&'static str>,
    #[ksnet(path = customer.email)]
    email: Option<&'static str>,
    #[ksnet(path = card.cardCompany)]
    company: Option<CardCompany>,
    #[ksnet(path = card.availableCards)]
    cards: Option<Vec<CardCompany>>,
    #[ksnet(path = card.installment.freeInstallmentPlans)]
    plans: Option<Vec<FreeInstallmentPlan>>,
    #[ksnet(path = card.installment.monthOption.fixedMonth)]
    month: Option<u64>,
    #[ksnet(path = card.installment.monthOption.availableMonthList)]
    months: Option<Vec<u32>>,
    #[ksnet(path = easyPay.availableCards)]
    easy_cards: Option<Vec<CardCompany>>,
}

#[derive(KsnetPart)]
struct Place<'a> {
    store_id: Option<&'a str>,
    channel_key: Option<&'a str>,
    channel_group_id: Option<&'a str>,
}

#[derive(KsnetPart)]
struct Goods<'a, const N: usize> {
    total_amount: u64,
    tax_free_amount: Option<u64>,
    #[ksnet(default = KRW)]
    currency: Option<Currency>,
    product_type: Option<ProductType>,
    products: Option<std::borrow::Cow<'a, [Product]>>,
    #[ksnet(skip)]
    #[expect(dead_code, reason = "a shop's own")]
    size: [u8; N],
}

#[derive(KsnetPart)]
#[ksnet(at = card)]
struct CardPart<'a> {
    card_company: Option<CardCompany>,
    available_cards: Option<&'a [CardCompany]>,
    #[ksnet(part)]
    installment: Option<Installment<'a>>,
}

#[derive(KsnetPart)]
#[ksnet(at = card.installment)]
struct Installment<'a> {
    free_installment_plans: Option<&'a Vec<FreeInstallmentPlan>>,
    #[ksnet(part)]
    month_option: Option<MonthOption<'a>>,
}

#[derive(KsnetPart)]
#[ksnet(at = card.installment.monthOption)]
struct MonthOption<'a> {
    fixed_month: Option<u64>,
    available_month_list: Option<&'a [u32]>,
}

#[derive(KsnetPart)]
struct Chosen<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    redirect_url: Option<&'a str>,
    is_escrow: Option<bool>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_methods(CARD, EASY_PAY, TRANSFER))]
struct CutWindow<'a> {
    pay_method: PayMethod,
    #[ksnet(part)]
    place: Option<Place<'a>>,
    #[ksnet(part)]
    chosen: Chosen<'a>,
    #[ksnet(part)]
    goods: Goods<'a, 2>,
    #[ksnet(path = customer.fullName)]
    full_name: Option<&'a str>,
    #[ksnet(path = customer.email)]
    email: Option<&'a str>,
    #[ksnet(part)]
    card: CardPart<'a>,
    #[ksnet(path = easyPay.availableCards)]
    easy_cards: Option<&'a [CardCompany]>,
}

fn draw_window(draw: &mut Draw) -> Window {
    let cards =
        [CardCompany::BC_CARD, CardCompany::CITI_CARD, CardCompany::KOOKMIN_CARD, CardCompany::WOORI_CARD];
    let plans = [
        vec![FreeInstallmentPlan::fixed(CardCompany::KOOKMIN_CARD, &[2, 3])],
        vec![
            FreeInstallmentPlan::fixed(CardCompany::BC_CARD, &[2]),
            FreeInstallmentPlan::fixed(CardCompany::CITI_CARD, &[2]),
        ],
        vec![FreeInstallmentPlan::fixed(CardCompany::BC_CARD, &[])],
        vec![],
    ];
    let list = |draw: &mut Draw| {
        let (one, other) = (draw.one(&cards), draw.one(&cards));
        draw.one(&[None, Some(vec![]), Some(vec![one]), Some(vec![one, other])])
    };
    Window {
        payment_id: draw.text(&["order-1", "order-1", "a b", ""]),
        order_name: draw.text(&[
            "Tea",
            "Tea",
            "tea tea tea tea tea tea tea tea tea tea tea tea tea tea tea tea tea",
        ]),
        total_amount: draw.one(&[60_000, 1000, 0]),
        tax_free_amount: draw.number(&[0, 100, 200_000]),
        currency: draw.one(&[None, Some(Currency::KRW), Some(Currency::USD)]),
        pay_method: draw.one(&[
            PayMethod::CARD,
            PayMethod::CARD,
            PayMethod::EASY_PAY,
            PayMethod::TRANSFER,
            PayMethod::MOBILE,
        ]),
        store_id: draw.maybe(&["store-2", ""]),
        channel_key: draw.maybe(&["key-2"]),
        channel_group_id: draw.maybe(&["group-2"]),
        redirect_url: draw.maybe(&["https://shop.example/back"]),
        product_type: draw.one(&[None, Some(ProductType::PHYSICAL), Some(ProductType::DIGITAL)]),
        is_escrow: draw.one(&[None, Some(true), Some(false)]),
        products: draw.one(&[
            None,
            Some(vec![]),
            Some(vec![Product::new(1000, "p", "Tea", 1)]),
            Some(vec![Product::new(-1, "", "", 0)]),
        ]),
        full_name: draw.maybe(&[
            "Kim",
            "",
            "a name that is far too long for the window of KSNET, as it has no limit at all",
        ]),
        email: draw.maybe(&["kim@example.com"]),
        company: draw.one(&[None, None, Some(CardCompany::BC_CARD), Some(CardCompany::JEJU_CARD)]),
        cards: list(draw),
        plans: draw.one(&[true, false]).then(|| draw.one(&plans)),
        month: draw.number(&[0, 3, 37]),
        months: draw.one(&[None, Some(vec![0, 3]), Some(vec![]), Some(vec![99])]),
        easy_cards: list(draw),
    }
}

#[test]
fn a_window_cut_into_parts_is_the_same_request() {
    let mut draw = Draw(2);
    let mut fine = 0;
    for _ in 0..150 {
        let flat = draw_window(&mut draw);
        let Window { payment_id, order_name, redirect_url, is_escrow, .. } = flat;
        let mut kept = |is_empty: bool| !is_empty || draw.one(&[true, false]);
        let place =
            kept(flat.store_id.is_none() && flat.channel_key.is_none() && flat.channel_group_id.is_none())
                .then_some(Place {
                    store_id: flat.store_id,
                    channel_key: flat.channel_key,
                    channel_group_id: flat.channel_group_id,
                });
        let month_option = kept(flat.month.is_none() && flat.months.is_none())
            .then_some(MonthOption { fixed_month: flat.month, available_month_list: flat.months.as_deref() });
        let installment = kept(flat.plans.is_none() && month_option.is_none())
            .then_some(Installment { free_installment_plans: flat.plans.as_ref(), month_option });
        let cut = CutWindow {
            pay_method: flat.pay_method,
            place,
            chosen: Chosen { payment_id, order_name, redirect_url, is_escrow },
            goods: Goods {
                total_amount: flat.total_amount,
                tax_free_amount: flat.tax_free_amount,
                currency: flat.currency,
                product_type: flat.product_type,
                products: flat.products.as_deref().map(Into::into),
                size: [0, 0],
            },
            full_name: flat.full_name,
            email: flat.email,
            card: CardPart {
                card_company: flat.company,
                available_cards: flat.cards.as_deref(),
                installment,
            },
            easy_cards: flat.easy_cards.as_deref(),
        };
        let (one, other) = (seen(&flat), seen(&cut));
        fine += usize::from(one.broken.is_empty());
        assert_eq!(one, other);
    }
    assert!(fine > 0, "some of them are right");
}

// A payment by a billing key, at once and on a day: one part for both, and for the window.

const OUR_TYPE: ProductType = ProductType::PHYSICAL;
const ONE: u64 = 1;

#[derive(KsnetPart)]
#[ksnet(set(productType = self::OUR_TYPE))]
struct OfOurType;

#[derive(KsnetPart)]
#[ksnet(at = payment, set(productType = self::OUR_TYPE, productCount = ONE))]
struct OnADay;

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct TypedWindow<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    #[ksnet(part)]
    typed: OfOurType,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payWithBillingKey, contract = Shop, currency = KRW)]
struct TypedCharge<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    billing_key: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(part)]
    typed: OfOurType,
    products: Vec<PaymentProduct>,
    #[ksnet(allow(billing-key-payment-locale))]
    locale: Option<RestLocale>,
}

#[derive(KsnetRequest)]
#[ksnet(operation = createPaymentSchedule, contract = Shop, currency = KRW)]
struct TypedSchedule<'a> {
    payment_id: &'a str,
    time_to_pay: &'a str,
    #[ksnet(path = payment.orderName)]
    order_name: &'a str,
    #[ksnet(path = payment.billingKey)]
    billing_key: &'a str,
    #[ksnet(part)]
    amount: Amount,
    #[ksnet(part)]
    buyer: Buyer<'a>,
    #[ksnet(part)]
    typed: OnADay,
}

#[test]
fn a_constant_in_a_part_is_spelt_as_each_surface_spells_it() {
    let window = TypedWindow {
        payment_id: "order-1",
        order_name: "Tea",
        total_amount: 1000,
        buyer: "Kim",
        typed: OfOurType,
    };
    let window = seen(&window);
    assert_eq!(window.json["productType"], ProductType::PHYSICAL.sdk_code());
    assert_eq!(window.broken, [""; 0]);
    let charge = TypedCharge {
        payment_id: "order-1",
        order_name: "Tea",
        billing_key: "key-1",
        total: 1000,
        buyer: "Kim",
        typed: OfOurType,
        products: vec![PaymentProduct::new(1000, "p", "Tea", 1)],
        locale: None,
    };
    let charge = seen(&charge);
    assert_eq!(charge.json["productType"], ProductType::PHYSICAL.rest_code());
    assert_ne!(charge.json["productType"], window.json["productType"]);
    assert_eq!(charge.broken, [""; 0]);
    let schedule = TypedSchedule {
        payment_id: "order-1",
        time_to_pay: "2030-01-01T00:00:00+09:00",
        order_name: "Tea",
        billing_key: "key-1",
        amount: Amount { total: 1000, tax_free: None },
        buyer: Buyer {
            email: None,
            name: Some(Name { full: Some("Kim"), separated: None, note: None }),
            address: None,
        },
        typed: OnADay,
    };
    let schedule = seen(&schedule);
    assert_eq!(
        schedule.json["payment"],
        serde_json::json!({
            "storeId": "store-1", "orderName": "Tea", "billingKey": "key-1", "currency": "KRW",
            "amount": { "total": 1000 }, "customer": { "name": { "full": "Kim" } }, "productType": "PHYSICAL", "productCount": 1,
        })
    );
    assert_eq!(schedule.broken, [""; 0]);
}
