use portone_ksnet::{
    CardCompany, FreeInstallmentPlan, KsnetContract, KsnetPart, KsnetRequest, PayMethod, ProductType, RestBank,
    VirtualAccountType,
};

#[derive(KsnetContract)]
#[ksnet(contracts(KEY_IN, VIRTUAL_ACCOUNT_DUE_DATE, CARD_INSTALLMENT, MERCHANT_FREE_INTEREST), product_type = PHYSICAL)]
struct Shop;

#[derive(KsnetContract)]
#[ksnet(contracts(), product_type = DIGITAL)]
struct OtherShop;

const ESCROW: bool = false;
const PLANS: &[FreeInstallmentPlan] = &[FreeInstallmentPlan::fixed(CardCompany::BC_CARD, &[2])];
const CARDS: &[CardCompany] = &[CardCompany::BC_CARD];

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, pay_method = CARD, currency = KRW, device = PC)]
struct CardOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = OtherShop, currency = KRW, device = PC)]
struct AnyOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    total_amount: u64,
    #[ksnet(path = customer.fullName)]
    buyer: &'a str,
    pay_method: PayMethod,
}

/// What the enum sets would not be sent.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC, set(isEscrow = ESCROW))]
enum Constant<'a> {
    #[ksnet(pay_method = CARD)]
    Card(CardOrder<'a>),
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC, plans = PLANS)]
#[ksnet(set(card.availableCards = CARDS))]
enum Lists<'a> {
    #[ksnet(pay_method = CARD)]
    Card(CardOrder<'a>),
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = Shop, currency = KRW, device = PC, pay_methods(CARD, TRANSFER))]
enum Methods<'a> {
    Card(CardOrder<'a>),
}

/// One shop's rules would be checked for the other.
#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment)]
enum TwoShops<'a> {
    Card(CardOrder<'a>),
    Any(AnyOrder<'a>),
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment)]
enum NoShop<'a> {
    Card(CardOrder<'a>),
    #[ksnet(pay_method = TRANSFER, currency = KRW, device = PC)]
    Transfer {
        payment_id: &'a str,
        order_name: &'a str,
        total_amount: u64,
        #[ksnet(path = customer.fullName)]
        buyer: &'a str,
    },
}

#[derive(KsnetRequest)]
#[ksnet(operation = requestPayment, contract = S, currency = KRW, device = PC)]
enum AnyShop<'a, S> {
    #[ksnet(pay_method = CARD)]
    Card(CardOrder<'a>),
    #[ksnet(pay_method = TRANSFER)]
    Transfer {
        payment_id: &'a str,
        order_name: &'a str,
        total_amount: u64,
        #[ksnet(path = customer.fullName)]
        buyer: &'a str,
        shop: std::marker::PhantomData<S>,
    },
}

/// On the server, what is filled is the pay method.
#[derive(KsnetPart)]
#[ksnet(at = method.virtualAccount)]
struct Account {
    bank: RestBank,
    #[ksnet(path = expiry.validHours)]
    hours: u32,
    #[ksnet(path = option.type)]
    kind: VirtualAccountType,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
struct AccountOrder<'a> {
    payment_id: &'a str,
    order_name: &'a str,
    #[ksnet(path = amount.total)]
    total: u64,
    product_type: ProductType,
    #[ksnet(path = customer.name.full)]
    buyer: &'a str,
    #[ksnet(path = customer.phoneNumber)]
    phone: &'a str,
    #[ksnet(part)]
    account: Account,
}

#[derive(KsnetRequest)]
#[ksnet(operation = payInstantly, contract = Shop, currency = KRW)]
enum KeyIn<'a> {
    #[ksnet(pay_method = CARD)]
    Card(AccountOrder<'a>),
    #[ksnet(pay_method = CARD)]
    Part {
        payment_id: &'a str,
        order_name: &'a str,
        #[ksnet(path = amount.total)]
        total: u64,
        product_type: ProductType,
        #[ksnet(path = customer.name.full)]
        buyer: &'a str,
        #[ksnet(path = customer.phoneNumber)]
        phone: &'a str,
        #[ksnet(part)]
        account: Account,
    },
    /// A part that may be missing is no better.
    #[ksnet(pay_method = CARD)]
    MayBe {
        payment_id: &'a str,
        order_name: &'a str,
        #[ksnet(path = amount.total)]
        total: u64,
        product_type: ProductType,
        #[ksnet(path = customer.name.full)]
        buyer: &'a str,
        #[ksnet(path = customer.phoneNumber)]
        phone: &'a str,
        #[ksnet(path = method.card.credential.number)]
        number: &'a str,
        #[ksnet(path = method.card.credential.expiryMonth)]
        month: &'a str,
        #[ksnet(path = method.card.credential.expiryYear)]
        year: &'a str,
        #[ksnet(part)]
        account: Option<Account>,
    },
}

fn main() {}
