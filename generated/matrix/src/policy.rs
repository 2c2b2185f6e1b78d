// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[allow(unused_imports)]
use portone_ksnet_rules::{Policy, Words};
/// What binds the merchant and not a request: clocks, counters, windows and duties.
pub static POLICIES: [Policy; 30usize] = [
    Policy {
        id: "console-channel",
        operation: None,
        values: &[],
        facts: &["S02", "S11", "N105"],
        words: Words {
            en: "after the contract, KSNET's MID and API key go into PortOne's console, which makes the channel; its key is what chooses KSNET",
            ko: "KSNET과 계약하면 받는 상점아이디(MID)와 API Key를 포트원 콘솔에 넣어 채널을 만듭니다. 그때 생기는 채널 키로 KSNET을 고릅니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/ready/readme",
    },
    Policy {
        id: "contract-before-use",
        operation: None,
        values: &[],
        facts: &["S51", "S52", "F29"],
        words: Words {
            en: "without its contract a feature is refused, or approved as something else (an escrow payment without escrow), so check what came out and not the status alone; no request tells which contracts there are, so they are declared in code",
            ko: "계약이 필요한 기능을 계약 없이 쓰면 승인이 거절되거나, 승인되더라도 다른 결과가 됩니다(에스크로로 요청했는데 일반 결제가 되는 식). 그래서 승인 여부만 보지 말고 결과의 내용도 확인해야 합니다. 어떤 계약이 있는지는 요청으로 알 수 없어 코드에 선언합니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "mixed-tax-mid",
        operation: None,
        values: &[],
        facts: &["S50", "N126"],
        words: Words {
            en: "every MID that KSNET runs through PortOne is set to mixed taxation; taxable-only and tax-free MIDs are not taken, and V1's older advice on tax-free amounts for them no longer holds",
            ko: "포트원으로 KSNET을 쓰는 상점아이디(MID)은 모두 복합과세여야 합니다. 일반과세나 면세로 설정된 곳은 지원하지 않으며, 과세 유형에 따라 면세 금액을 달리 보내라는 V1의 옛 설명은 더 이상 맞지 않습니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "mid-product-type",
        operation: None,
        values: &[],
        facts: &["S47", "S48", "S62", "N133"],
        words: Words {
            en: "an MID is set to physical or to digital goods, never to both, and KSNET does so on request; a digital MID always sends digital",
            ko: "상점아이디(MID)마다 상품 유형은 실물과 디지털 중 하나로만 설정되며 KSNET에 요청해야 합니다. 디지털로 설정된 곳은 언제나 디지털로 보내야 합니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "delivery-escrow-variant",
        operation: None,
        values: &[],
        facts: &["S60"],
        words: Words {
            en: "KSNET has plain and delivery escrow and PortOne only the latter, so KSNET must be asked to set delivery escrow",
            ko: "KSNET에는 일반 에스크로와 배송 에스크로가 있는데 포트원은 배송 에스크로만 제공하므로, KSNET에 배송 에스크로로 설정해 달라고 요청해야 합니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "kakaopay-footer",
        operation: None,
        values: &[],
        facts: &["S74", "N30", "N133", "F23"],
        words: Words {
            en: "whoever offers Kakao Pay shows the name of the representative, the address and the phone number at the foot of the app or page; payment works without, but it is a duty",
            ko: "카카오페이를 쓰려면 앱이나 웹 페이지 아래쪽에 대표자명, 주소, 전화번호를 표시해야 합니다. 없어도 결제가 막히지는 않지만 지켜야 할 의무입니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "one-place-to-pay-and-cancel",
        operation: None,
        values: &[],
        facts: &["N109"],
        words: Words {
            en: "pay and cancel in PortOne's console or API alone; a cancel in KSNET's own pages leaves PortOne with another state",
            ko: "결제와 취소는 포트원 콘솔이나 API로만 하세요. KSNET 관리자 페이지에서 취소하면 포트원의 상태와 어긋납니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/cancel/v2/readme",
    },
    Policy {
        id: "idempotency",
        operation: None,
        values: &[
            ("idempotency_hours", 3),
            ("idempotency_key_min_length", 16),
            ("idempotency_key_max_length", 256),
        ],
        facts: &["N96"],
        words: Words {
            en: "requests with one Idempotency-Key are carried out once within 3 hours; where no answer came, ask again with the same key, which has 16 to 256 characters",
            ko: "같은 멱등 키(Idempotency-Key)를 붙인 요청은 3시간 동안 한 번만 처리됩니다. 응답을 받지 못했으면 같은 키로 다시 보내세요. 키는 16~256자입니다",
        },
        see: "https://developers.portone.io/api/rest-v2",
    },
    Policy {
        id: "verify-after-payment",
        operation: Some("getPayment"),
        values: &[],
        facts: &["N114", "S52"],
        words: Words {
            en: "do not trust what the browser says; read the payment again on the server and compare the amount and the rest. A virtual account is VIRTUAL_ACCOUNT_ISSUED when issued and PAID when the money is in",
            ko: "브라우저가 알려 준 결과를 믿지 말고 서버에서 결제를 다시 조회해 금액과 내용을 비교하세요. 가상계좌는 발급되면 VIRTUAL_ACCOUNT_ISSUED, 입금되면 PAID입니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/start/v2/checkout",
    },
    Policy {
        id: "usd-foreign-cards",
        operation: None,
        values: &[],
        facts: &["S67", "S68"],
        words: Words {
            en: "in dollars, cards issued abroad alone can pay; Korean cards are not approved, even those that work abroad",
            ko: "달러(USD)로는 해외에서 발급된 카드만 결제됩니다. 국내에서 발급된 해외 겸용 카드는 승인되지 않습니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "tax-free-exactly",
        operation: Some("payInstantly"),
        values: &[],
        facts: &["S33", "S102", "F24"],
        words: Words {
            en: "where part of an order is tax-free, send the exact amount, or the slip and what was booked may differ; where nothing is, send 0 or nothing",
            ko: "면세 상품이 섞인 주문은 면세 금액을 정확히 보내세요. 그렇지 않으면 매출전표와 실제 처리 내역이 달라질 수 있습니다. 면세 상품이 없으면 0이거나 보내지 않으면 됩니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "free-interest-issuers",
        operation: Some("payWithBillingKey"),
        values: &[],
        facts: &["S104"],
        words: Words {
            en: "merchant-funded interest works with cards issued by BC, Kookmin, Hana, Samsung, Shinhan, Hyundai, Lotte and NH alone; a request of the API does not name the issuer, so nothing can check it beforehand",
            ko: "고객사 부담 무이자는 비씨, 국민, 하나, 삼성, 신한, 현대, 롯데, 농협이 발급한 카드에서만 됩니다. API 요청에는 카드사가 없으므로 미리 확인할 수 없습니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "non-authenticated-approval",
        operation: Some("payInstantly"),
        values: &[],
        facts: &["S95", "X28"],
        words: Words {
            en: "KSNET approves a key-in payment by card number and expiry alone; birth date and password are not checked, so they prove nothing about who pays",
            ko: "KSNET 키인결제의 승인에는 카드 번호와 유효기간만 쓰입니다. 생년월일과 비밀번호는 보내도 확인하지 않으므로, 이 값이 맞는지로 본인을 확인할 수 없습니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "deadline-in-the-future",
        operation: Some("payInstantly"),
        values: &[],
        facts: &["X13", "F04"],
        words: Words {
            en: "the deposit deadline must be yet to come; how far away it may be is not known",
            ko: "입금기한은 지금보다 뒤여야 합니다. 얼마나 먼 기한까지 정할 수 있는지는 알려져 있지 않습니다",
        },
        see: "https://developers.portone.io/api/rest-v2",
    },
    Policy {
        id: "deposit-notification",
        operation: None,
        values: &[],
        facts: &["N104"],
        words: Words {
            en: "for an MID made through PortOne the address for deposit notices is set already; where none arrive, write to KSNET",
            ko: "포트원을 통해 만든 상점아이디(MID)은 가상계좌 입금 통보 주소가 자동으로 설정됩니다. 입금 통보가 오지 않으면 KSNET에 메일로 문의하세요",
        },
        see: "https://developers.portone.io/opi/ko/integration/virtual-account/readme",
    },
    Policy {
        id: "schedule-result",
        operation: Some("createPaymentSchedule"),
        values: &[],
        facts: &["S23", "N116"],
        words: Words {
            en: "the result of a scheduled payment comes by webhook; to repeat it, schedule the next one when each is done",
            ko: "예약한 결제의 결과는 웹훅으로 옵니다. 반복 결제는 한 번이 끝날 때마다 다음 결제를 새로 예약합니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/start/v2/billing/schedule",
    },
    Policy {
        id: "schedule-one-id-each",
        operation: Some("createPaymentSchedule"),
        values: &[],
        facts: &["S18"],
        words: Words {
            en: "every schedule needs a payment id of its own",
            ko: "예약마다 새 결제 번호(paymentId)가 하나씩 필요합니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "schedule-list-range",
        operation: Some("getPaymentSchedules"),
        values: &[("schedule_list_days", 90)],
        facts: &["N88"],
        words: Words {
            en: "a list of schedules goes back 90 days unless a range is given",
            ko: "예약 목록은 기간을 정하지 않으면 최근 90일만 나옵니다",
        },
        see: "https://developers.portone.io/api/rest-v2",
    },
    Policy {
        id: "schedule-revoke-all-or-nothing",
        operation: Some("revokePaymentSchedules"),
        values: &[],
        facts: &["N88"],
        words: Words {
            en: "to revoke schedules, name a billing key or schedule ids; where one cannot be revoked, none is",
            ko: "예약을 취소할 때는 빌링키나 예약 번호를 적어도 하나 보내며, 하나라도 취소할 수 없으면 아무것도 취소되지 않습니다",
        },
        see: "https://developers.portone.io/api/rest-v2",
    },
    Policy {
        id: "partial-cancel-limit",
        operation: Some("cancelPayment"),
        values: &[("partial_cancels", 9)],
        facts: &["S99", "N128", "X34", "F13"],
        words: Words {
            en: "a payment by card, transfer, virtual account or easy pay can be cancelled in part 9 times in all; whether the rest can still be cancelled at once after that is not known",
            ko: "카드, 계좌이체, 가상계좌, 간편결제는 한 결제를 모두 9번까지만 부분 취소할 수 있습니다. 9번을 다 쓴 뒤 남은 금액을 한꺼번에 취소할 수 있는지는 알려져 있지 않습니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "cancel-deadline",
        operation: Some("cancelPayment"),
        values: &[("cancel_months", 6)],
        facts: &["S100", "N108", "N128", "X24", "F12"],
        words: Words {
            en: "a payment can be cancelled for 6 months; PortOne's general guide is longer (a year for cards, no limit for virtual accounts), and KSNET's limit is what counts. Months are those of the Korean calendar day",
            ko: "결제일로부터 6개월이 지난 결제는 취소할 수 없습니다. 포트원의 일반 안내(카드 1년, 가상계좌 제한 없음)보다 KSNET의 기한이 짧으므로 이쪽을 따릅니다. 달은 한국 날짜로 셉니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "mobile-no-partial-cancel",
        operation: Some("cancelPayment"),
        values: &[],
        facts: &["S87", "N128"],
        words: Words {
            en: "a mobile-phone payment cannot be cancelled in part, only as a whole",
            ko: "휴대폰 소액결제는 부분 취소할 수 없고 전액만 취소됩니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "mobile-cancel-same-month",
        operation: Some("cancelPayment"),
        values: &[],
        facts: &["N107", "X24", "F14"],
        words: Words {
            en: "cancel a mobile-phone payment within its calendar month; this is PortOne's general guide and not on KSNET's page, so expect a refusal in another month",
            ko: "휴대폰 소액결제는 결제한 달 안에만 취소하세요. 포트원의 일반 안내이며 KSNET 문서에는 없으므로, 달이 바뀌었으면 거절될 수 있다고 보아야 합니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/cancel/v2/readme",
    },
    Policy {
        id: "refund-hours",
        operation: Some("cancelPayment"),
        values: &[("refund_from_hour_kst", 6), ("refund_until_hour_kst", 23)],
        facts: &["S84", "N128", "F11"],
        words: Words {
            en: "virtual-account payments can be cancelled from 06:00 until before 23:00 Korean time; at other times KSNET answers with an error",
            ko: "가상계좌 결제는 한국 시간 06시부터 23시 전까지만 취소(환불)할 수 있고 그 밖의 시간에는 오류가 됩니다. KSNET의 정책입니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "refund-account",
        operation: Some("cancelPayment"),
        values: &[
            ("refund_fee_krw", 300),
            ("refund_business_days_min", 1),
            ("refund_business_days_max", 2),
        ],
        facts: &["S79", "N106"],
        words: Words {
            en: "cancelling a paid virtual account takes the bank, number and holder of the account to refund to; it takes 1 to 2 business days and costs 300 won each time",
            ko: "입금된 가상계좌 결제를 취소하려면 환불받을 은행, 계좌번호, 예금주를 보내야 합니다. 환불에는 영업일로 1~2일이 걸리고 건마다 수수료 300원이 듭니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/cancel/v2/readme",
    },
    Policy {
        id: "cash-receipt-outlives-cancel",
        operation: Some("cancelCashReceiptByPaymentId"),
        values: &[],
        facts: &["S85"],
        words: Words {
            en: "a cash receipt issued in the virtual-account window outlives the cancel of its payment; cancel the receipt as well",
            ko: "가상계좌 결제창에서 나온 현금영수증은 결제를 취소해도 남습니다. 현금영수증 취소를 따로 요청하세요",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "cash-receipt-after-partial-cancel",
        operation: Some("issueCashReceipt"),
        values: &[],
        facts: &["S86"],
        words: Words {
            en: "after a partial cancel of a mixed-tax virtual-account payment, cancel the cash receipt and issue one for what is left",
            ko: "복합과세 가상계좌 결제를 부분 취소했다면 현금영수증을 취소하고, 남은 금액으로 다시 발급하세요",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "escrow-visible",
        operation: Some("applyEscrowLogistics"),
        values: &[
            ("escrow_visible_minutes_min", 30),
            ("escrow_visible_minutes_max", 60),
        ],
        facts: &["S90"],
        words: Words {
            en: "an escrow payment shows in KSNET's own pages (ksta.ksnet.co.kr) 30 to 60 minutes after it was made",
            ko: "에스크로 거래는 결제하고 30분에서 1시간 뒤에야 KSNET 관리자 페이지(ksta.ksnet.co.kr의 PG 거래내역, 배송 에스크로 거래조회)에 나타납니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "escrow-modify-after-registration",
        operation: Some("modifyEscrowLogistics"),
        values: &[],
        facts: &["S91"],
        words: Words {
            en: "a delivery can be changed only after its registration is complete",
            ko: "배송 정보는 등록이 끝난 뒤에만 수정할 수 있습니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/pg/v2/ksnet",
    },
    Policy {
        id: "webhooks-grow",
        operation: None,
        values: &[],
        facts: &["N115", "N121"],
        words: Words {
            en: "ignore webhooks of a type, and fields, that you do not know; there will be more of them",
            ko: "모르는 종류의 웹훅과 모르는 필드는 오류로 다루지 말고 무시하세요. 앞으로 늘어날 수 있습니다",
        },
        see: "https://developers.portone.io/opi/ko/integration/webhook/readme-v2",
    },
];
