//! Names of card companies, banks, easy-pay providers and carriers, by the codes PortOne gives them.

use super::{Entry, When};
use crate::change::FactKind;

/// Card companies and banks: the code, and short names that count beside a comma or before `카드` and `은행`.
const COMPANIES: &[(&str, &str)] = &[
    ("BC", "비씨 BC bc"),
    ("KOOKMIN", "국민 KB국민 KB kb"),
    ("HANA", "하나 KEB하나 외환하나"),
    ("SAMSUNG", "삼성"),
    ("SHINHAN", "신한"),
    ("HYUNDAI", "현대"),
    ("LOTTE", "롯데"),
    ("NH", "농협 NH농협 NH nh"),
    ("CITI", "씨티 시티 한국씨티"),
    ("WOORI", "우리"),
    ("SUHYUP", "수협"),
    ("JEONBUK", "전북"),
    ("GWANGJU", "광주"),
    ("JEJU", "제주"),
    ("KAKAO_BANK", "카카오뱅크"),
    ("K_BANK", "K뱅크 케이뱅크"),
    ("TOSS_BANK", "토스뱅크"),
    ("KDB", "산업 KDB산업 KDB"),
    ("KFCC", "새마을금고 새마을"),
    ("SHINHYUP", "신협"),
    ("EPOST", "우체국"),
    ("SAVINGS_BANK", "저축은행 저축"),
    ("IBK", "기업은행 IBK기업 IBK"),
    ("SC", "SC제일 제일은행 SC"),
    ("DAEGU", "대구 iM뱅크"),
    ("BUSAN", "부산"),
    ("KYONGNAM", "경남"),
    ("MIRAE_ASSET", "미래에셋"),
    ("VISA", "비자카드 VISA visa 비자"),
    ("MASTER", "마스터카드 MASTER mastercard 마스터"),
    ("JCB", "JCB jcb"),
    ("AMEX", "아멕스 AMEX amex"),
    ("UNIONPAY", "유니온페이 은련 unionpay"),
];

/// Names that are no other word, wherever they stand.
const PROVIDERS: &[(&str, &str)] = &[
    ("NAVERPAY", "네이버페이 N페이 naverpay"),
    ("KAKAOPAY", "카카오페이 kakaopay"),
    ("KAKAO_MONEY", "카카오머니"),
    ("NAVER_POINT", "네이버포인트"),
    ("PAYCO", "페이코 payco"),
    ("LPAY", "L페이 엘페이 L.페이 L.PAY lpay l.pay"),
    ("SSGPAY", "SSG페이 쓱페이 SSGPAY ssgpay"),
    ("SAMSUNGPAY", "삼성페이 삼성월렛 samsungpay"),
    ("TOSSPAY", "토스페이 tosspay"),
    ("APPLEPAY", "애플페이 applepay"),
    ("CHAI", "차이페이"),
    ("ALIPAY", "알리페이 alipay"),
    ("WECHAT", "위챗페이 wechatpay"),
    ("SKT", "SK텔레콤 SKT 에스케이텔레콤"),
    ("KT", "KT 케이티"),
    ("LGU", "LGU+ LG유플러스 LGU LG 엘지유플러스"),
    ("KTF", "KTF"),
];

/// Other gateways: a page that mentions one says nothing of the channel by it.
const GATEWAYS: &str = "KG이니시스 이니시스 나이스페이먼츠 NICE페이먼츠 NHNKCP 토스페이먼츠 스마트로 한국결제네트웍스 웰컴페이먼츠 \
                        엑심베이 페이레터 KG모빌리언스";

/// The forms, each with what it says.
pub(super) fn forms() -> Vec<(String, Entry)> {
    let mut forms = Vec::new();
    for (value, list) in COMPANIES {
        for form in list.split_whitespace() {
            forms.push((form.to_owned(), member(value, When::Listed)));
            for suffix in ["카드사", "카드", "은행카드", "은행"] {
                forms.push((format!("{form}{suffix}"), member(value, When::Anywhere)));
            }
        }
    }
    for (value, list) in PROVIDERS {
        forms.extend(list.split_whitespace().map(|form| (form.to_owned(), member(value, When::Anywhere))));
    }
    let nothing = Entry { kind: None, value: "", group: "", strong: false, when: When::Anywhere };
    forms.extend(GATEWAYS.split_whitespace().map(|form| (form.to_owned(), nothing)));
    forms
}

fn member(value: &'static str, when: When) -> Entry {
    Entry { kind: Some(FactKind::Member), value, group: "name", strong: true, when }
}
