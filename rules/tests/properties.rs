//! Properties of the evaluator that every rule relies on, over rules and facts nobody wrote by hand.

use portone_ksnet_rules::{
    Charset, Condition, Contract, Contracts, Declared, Demand, Device, Devices, Fact, Format, Level, Rule,
    Situation, Truth, Value, Verdict, Words,
};
use proptest::prelude::*;

const SLOTS: usize = 3;
const SLOT_TABLE: &[u16] = &[0, 1, 2];
const VALUES: &[Value<'static>] = &[
    Value::Text("CARD"),
    Value::Text("EASY_PAY"),
    Value::Text("2026-08-06"),
    Value::Text("2026-02-30"),
    Value::Integer(0),
    Value::Integer(7),
    Value::Boolean(true),
    Value::Boolean(false),
];
const NOWHERE: Words = Words { en: "", ko: "" };
static CONTRACTS: [Contract; 2] =
    [Contract { index: 0, id: "A", label: NOWHERE }, Contract { index: 1, id: "B", label: NOWHERE }];

fn leak<T>(values: Vec<T>) -> &'static [T] {
    Box::leak(values.into_boxed_slice())
}

fn slot() -> impl Strategy<Value = u8> {
    0..u8::try_from(SLOTS).unwrap()
}

fn slots() -> impl Strategy<Value = &'static [u8]> {
    proptest::sample::subsequence(vec![0, 1, 2], 1..=SLOTS).prop_map(leak)
}

fn values() -> impl Strategy<Value = &'static [Value<'static>]> {
    proptest::sample::subsequence(VALUES.to_vec(), 1..=4).prop_map(leak)
}

fn condition() -> impl Strategy<Value = Condition> {
    prop_oneof![
        slot().prop_map(Condition::Present),
        slot().prop_map(Condition::Absent),
        (slot(), values()).prop_map(|(slot, values)| Condition::In { slot, values }),
        (slot(), values()).prop_map(|(slot, values)| Condition::NotIn { slot, values }),
        prop_oneof![Just(Device::Pc), Just(Device::Mobile)].prop_map(Condition::Device),
    ]
}

fn demand() -> impl Strategy<Value = Demand> {
    prop_oneof![
        proptest::collection::vec(slots(), 1..=2).prop_map(|all| Demand::Require(leak(all))),
        slots().prop_map(Demand::Forbid),
        (slot(), values()).prop_map(|(slot, values)| Demand::Only { slot, values }),
        (slot(), values()).prop_map(|(slot, values)| Demand::Except { slot, values }),
        slots().prop_map(Demand::ExactlyOne),
        (0..2_usize).prop_map(|i| Demand::Needs(&CONTRACTS[i])),
        (slot(), 0..5_i128, 5..9_i128).prop_map(|(slot, min, max)| Demand::Range { slot, min, max }),
        (slot(), 0..9_usize).prop_map(|(slot, max)| Demand::Bytes { slot, max, charset: Charset::EucKr }),
        (slot(), slot()).prop_map(|(slot, of)| Demand::AtMost { slot, of }),
        slot().prop_map(|slot| Demand::AsDeclared {
            slot,
            spelling: &[("PHYSICAL", Value::Text("CARD")), ("DIGITAL", Value::Text("EASY_PAY"))],
        }),
        slot().prop_map(|slot| Demand::Format { slot, formats: &[Format::IsoDate, Format::Rfc3339] }),
    ]
}

fn rule() -> impl Strategy<Value = Rule> {
    (proptest::collection::vec(condition(), 0..=3), demand()).prop_map(|(when, demand)| Rule {
        id: "any",
        level: Level::Error,
        slots: SLOT_TABLE,
        each: None,
        when: leak(when),
        demand,
        facts: &[],
        words: NOWHERE,
        help: NOWHERE,
        see: "",
    })
}

fn fact() -> impl Strategy<Value = Fact<'static>> {
    prop_oneof![
        Just(Fact::Absent),
        Just(Fact::Maybe),
        Just(Fact::Present),
        values().prop_map(Fact::AnyOf),
        proptest::sample::select(VALUES).prop_map(Fact::Known),
    ]
}

fn known_fact() -> impl Strategy<Value = Fact<'static>> {
    prop_oneof![Just(Fact::Absent), proptest::sample::select(VALUES).prop_map(Fact::Known)]
}

fn facts() -> impl Strategy<Value = [Fact<'static>; SLOTS]> {
    [fact(), fact(), fact()]
}

fn devices() -> impl Strategy<Value = Devices> {
    prop_oneof![Just(Devices::BOTH), Just(Devices::PC), Just(Devices::MOBILE)]
}

fn declared() -> impl Strategy<Value = Declared> {
    prop_oneof![
        Just(Declared::Unknown),
        Just(Declared::Nothing),
        Just(Declared::Is("PHYSICAL")),
        Just(Declared::Is("DIGITAL"))
    ]
}

fn learn_declared(declared: Declared) -> BoxedStrategy<Declared> {
    match declared {
        Declared::Unknown => self::declared().boxed(),
        known => Just(known).boxed(),
    }
}

fn contracts() -> impl Strategy<Value = Contracts> {
    prop_oneof![Just(Contracts::Unknown), (0..4_u32).prop_map(Contracts::Held)]
}

/// What one may come to know about a path of which this is known.
fn learn_more(fact: Fact<'static>) -> BoxedStrategy<Fact<'static>> {
    let present = prop_oneof![
        Just(Fact::Present),
        values().prop_map(Fact::AnyOf),
        proptest::sample::select(VALUES).prop_map(Fact::Known)
    ];
    match fact {
        Fact::Maybe => prop_oneof![Just(Fact::Maybe), Just(Fact::Absent), present].boxed(),
        Fact::Present => present.boxed(),
        Fact::AnyOf(values) => prop_oneof![
            proptest::sample::subsequence(values.to_vec(), 1..=values.len())
                .prop_map(|v| Fact::AnyOf(leak(v))),
            proptest::sample::select(values).prop_map(Fact::Known),
        ]
        .boxed(),
        Fact::Absent | Fact::Known(_) => Just(fact).boxed(),
    }
}

fn learn_contracts(contracts: Contracts) -> BoxedStrategy<Contracts> {
    match contracts {
        Contracts::Unknown => {
            prop_oneof![Just(Contracts::Unknown), (0..4_u32).prop_map(Contracts::Held)].boxed()
        }
        held @ Contracts::Held(_) => Just(held).boxed(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    /// Learning more settles a rule or leaves it open; it never overturns what was settled.
    #[test]
    fn deciding_is_monotone(
        rule in rule(),
        devices in devices(),
        (before, after, contracts, contracts_after, declared, declared_after) in (facts(), contracts(), declared())
            .prop_flat_map(|(facts, contracts, declared)| (
                Just(facts),
                [learn_more(facts[0]), learn_more(facts[1]), learn_more(facts[2])],
                Just(contracts),
                learn_contracts(contracts),
                Just(declared),
                learn_declared(declared),
            )),
    ) {
        let before = rule.decide(&before, Situation { devices, contracts, declared });
        let after =
            rule.decide(&after, Situation { devices, contracts: contracts_after, declared: declared_after });
        prop_assert!(before == Verdict::Undecided || before == after, "{before:?} became {after:?}");
    }

    /// Where every input is known, there is nothing left to ask.
    #[test]
    fn a_rule_whose_inputs_are_known_is_decided(
        rule in rule(),
        facts in [known_fact(), known_fact(), known_fact()],
        devices in devices(),
        held in 0..4_u32,
        declared in declared().prop_filter("known", |declared| *declared != Declared::Unknown),
    ) {
        let situation = Situation { devices, contracts: Contracts::Held(held), declared };
        prop_assert_ne!(rule.decide(&facts, situation), Verdict::Undecided);
    }

    /// A rule that is open says so for a reason: some way of filling the gaps satisfies or violates it.
    #[test]
    fn a_settled_rule_agrees_with_every_way_to_fill_the_gaps(
        rule in rule(),
        (facts, filled) in facts().prop_flat_map(|facts| (
            Just(facts),
            [fill(facts[0]), fill(facts[1]), fill(facts[2])],
        )),
        devices in devices(),
        held in 0..4_u32,
        declared in declared(),
    ) {
        let nobody = Situation { devices, contracts: Contracts::Unknown, declared: Declared::Unknown };
        let early = rule.decide(&facts, nobody);
        let late = rule.decide(&filled, Situation { devices, contracts: Contracts::Held(held), declared });
        prop_assert!(early == Verdict::Undecided || early == late, "{early:?} at first, {late:?} in the end");
    }

    /// A text is never taken apart in a way that panics.
    #[test]
    fn formats_take_any_text(text in any::<String>()) {
        for format in [Format::Rfc3339, Format::Date8, Format::DateTime14, Format::IsoDate, Format::SpacedDateTime, Format::NotBlank, Format::Digits, Format::DigitCount(6), Format::HttpUrl, Format::AbsoluteUrl] {
            let _ = format.matches(&text);
        }
    }

    /// Three-valued logic is two-valued logic where nothing is unknown.
    #[test]
    fn truth_extends_bool(a in any::<bool>(), b in any::<bool>()) {
        prop_assert_eq!(Truth::of(a).and(Truth::of(b)), Truth::of(a && b));
        prop_assert_eq!(Truth::of(a).or(Truth::of(b)), Truth::of(a || b));
        prop_assert_eq!(Truth::of(a).not(), Truth::of(!a));
    }
}

/// Every way in which a path may turn out in the end.
fn fill(fact: Fact<'static>) -> BoxedStrategy<Fact<'static>> {
    match fact {
        Fact::Maybe => known_fact().boxed(),
        Fact::Present => proptest::sample::select(VALUES).prop_map(Fact::Known).boxed(),
        Fact::AnyOf(values) => proptest::sample::select(values).prop_map(Fact::Known).boxed(),
        Fact::Absent | Fact::Known(_) => Just(fact).boxed(),
    }
}

/// The same facts give the same verdict in a `const` and at run time.
#[test]
fn compile_time_and_run_time_agree() {
    macro_rules! cases {
        ($($facts:expr => $rule:expr),* $(,)?) => {$({
            const RULE: Rule = $rule;
            const EARLY: Verdict = RULE.decide(&$facts, Situation::ANY);
            let late = std::hint::black_box(RULE).decide(std::hint::black_box(&$facts), Situation::ANY);
            assert_eq!(EARLY, late);
        })*};
    }
    const BASE: Rule = Rule {
        id: "any",
        level: Level::Error,
        slots: SLOT_TABLE,
        each: None,
        when: &[Condition::In { slot: 0, values: &[Value::Text("EASY_PAY")] }],
        demand: Demand::Forbid(&[1]),
        facts: &[],
        words: NOWHERE,
        help: NOWHERE,
        see: "",
    };
    cases! {
        [Fact::Known(Value::Text("EASY_PAY")), Fact::Present] => BASE,
        [Fact::Known(Value::Text("EASY_PAY")), Fact::Maybe] => BASE,
        [Fact::Known(Value::Text("CARD")), Fact::Present] => BASE,
        [Fact::AnyOf(&[Value::Text("CARD"), Value::Text("EASY_PAY")]), Fact::Present] => BASE,
        [Fact::Known(Value::Text("EASY_PAY")), Fact::Known(Value::Text("2026-02-29"))] =>
            Rule { demand: Demand::Format { slot: 1, formats: &[Format::IsoDate] }, ..BASE },
        [Fact::Known(Value::Text("EASY_PAY")), Fact::Known(Value::Integer(7))] =>
            Rule { demand: Demand::Range { slot: 1, min: 0, max: 6 }, ..BASE },
        [Fact::Known(Value::Text("EASY_PAY")), Fact::Absent, Fact::Present] =>
            Rule { demand: Demand::Require(&[&[1], &[2]]), ..BASE },
        [Fact::Known(Value::Text("EASY_PAY")), Fact::Present, Fact::Present] =>
            Rule { demand: Demand::ExactlyOne(&[1, 2]), ..BASE },
    }
}

#[test]
fn formats_know_the_calendar() {
    let good = [
        (Format::Rfc3339, "2026-08-06T09:30:00Z"),
        (Format::Rfc3339, "2024-02-29T23:59:59.123+09:00"),
        (Format::Date8, "20240229"),
        (Format::DateTime14, "20261231235959"),
        (Format::IsoDate, "2000-02-29"),
        (Format::SpacedDateTime, "2026-08-06 00:00:00"),
        (Format::NotBlank, " \u{3000}김"),
        (Format::NotBlank, "\u{3001}"),
        (Format::Digits, "0"),
        (Format::DigitCount(2), "07"),
        (Format::DigitCount(6), "900101"),
        (Format::DigitCount(10), "1234567890"),
        (Format::HttpUrl, "HTTP://shop.example"),
        (Format::HttpUrl, "https://가게.example/주문?a=1#b"),
        (Format::AbsoluteUrl, "shop+1.0://paid"),
        (Format::AbsoluteUrl, "https://shop.example"),
    ];
    let bad = [
        (Format::Rfc3339, "2026-08-06T09:30:00"),
        (Format::Rfc3339, "2026-08-06 09:30:00+09:00"),
        (Format::Rfc3339, "2026-08-06T09:30:00.+09:00"),
        (Format::Rfc3339, "2026-08-06T09:30:00+0900"),
        (Format::Rfc3339, "2026-08-06T09:30:00.5"),
        (Format::Rfc3339, "2026-08-06T24:00:00Z"),
        (Format::Date8, "20230229"),
        (Format::Date8, "2026-8-6"),
        (Format::DateTime14, "20261231240000"),
        (Format::DateTime14, "2026123123595"),
        (Format::IsoDate, "1900-02-29"),
        (Format::IsoDate, "2026-13-01"),
        (Format::SpacedDateTime, "2026-08-06T00:00:00"),
        (Format::SpacedDateTime, "2026-08-06 00:60:00"),
        (Format::NotBlank, ""),
        (Format::NotBlank, " \t\u{3000}\n"),
        (Format::Digits, ""),
        (Format::Digits, "12-3"),
        (Format::Digits, "１２"),
        (Format::DigitCount(2), "7"),
        (Format::DigitCount(2), "007"),
        (Format::HttpUrl, "shop.example/paid"),
        (Format::HttpUrl, "ftp://shop.example"),
        (Format::HttpUrl, "https:/shop.example"),
        (Format::HttpUrl, "https:///paid"),
        (Format::HttpUrl, "https://shop.example/a b"),
        (Format::AbsoluteUrl, "//shop.example"),
        (Format::AbsoluteUrl, "shop:"),
        (Format::AbsoluteUrl, "1shop://paid"),
    ];
    for (format, text) in good {
        assert!(format.matches(text), "{format:?} refuses {text}");
        assert!(format.matches(format.example()), "{format:?} refuses its own example");
    }
    for (format, text) in bad {
        assert!(!format.matches(text), "{format:?} takes {text}");
    }
}

#[test]
fn a_url_has_no_space_wherever_it_would_stand() {
    let url = "https://shop.example/orders/paid";
    for place in "https://s".len()..=url.len() {
        let with = |character: char| format!("{}{character}{}", &url[..place], &url[place..]);
        for space in ('\0'..=' ').chain(['\u{7f}']) {
            assert!(!Format::HttpUrl.matches(&with(space)), "{space:?} at {place}");
            assert!(!Format::AbsoluteUrl.matches(&with(space)), "{space:?} at {place}");
        }
        for other in ('!'..='~').chain(['\u{80}', '\u{a0}', '가', '🍵']) {
            assert!(Format::AbsoluteUrl.matches(&with(other)), "{other:?} at {place}");
        }
    }
}

#[test]
fn texts_are_the_same_where_every_byte_is() {
    let text = "KAKAOPAY_AND_WHAT_ELSE";
    for end in 0..=text.len() {
        let one = &text[..end];
        assert!(Value::Text(one).same(Value::Text(&String::from(one))));
        assert!(!Value::Text(one).same(Value::Text(&format!("{one}X"))), "{one}");
        for place in 0..end {
            let mut other = String::from(one);
            other.replace_range(place..=place, "#");
            assert!(!Value::Text(one).same(Value::Text(&other)), "{one} and {other}");
            assert!(!Value::Text(one).is_in(&[Value::Text(&other), Value::Boolean(true), Value::Integer(1)]));
            assert!(Value::Text(one).is_in(&[Value::Text(&other), Value::Text(one)]));
        }
    }
}
