use super::check::check;
use super::schema;
use crate::model::{self, Model};
use crate::page::json::Json;
use crate::page::tests::{SPEC, model, text, wire};
use crate::spec;
use crate::yaml::{self, Node, Yaml};

/// The schema as an editor reads it. JSON is YAML.
fn read(model: &Model) -> Json {
    fn json(node: &Node) -> Json {
        match &node.value {
            Yaml::Boolean(flag) => Json::Flag(*flag),
            Yaml::Integer(number) => Json::Number(u32::try_from(*number).unwrap()),
            Yaml::Text(text) => Json::Text(text.clone()),
            Yaml::List(list) => Json::List(list.iter().map(json).collect()),
            Yaml::Map(map) => {
                Json::Map(map.iter().map(|(key, node)| (key.name.clone(), json(node))).collect())
            }
            other => panic!("{other:?}"),
        }
    }
    json(&yaml::read("schema.json", &schema(model)).unwrap())
}

#[test]
fn the_spec_is_as_the_schema_says() {
    let document = yaml::read(SPEC, &text(SPEC)).unwrap();
    let wrong = check(&read(&model()), &document);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_editor_sees_what_is_wrong() {
    let schema = read(&model());
    let source = text(SPEC);
    for (from, to) in [
        ("\nchannel:\n", "\nchanel:\n"),
        ("confidence: high", "confidence: hihg"),
        ("only: { payMethod: pay_methods }", "only: { payMethods: pay_methods }"),
        ("only: { windowType.pc: IFRAME }", "only: { windowType.pc: IFRAMES }"),
        ("needs: KEY_IN\n", "needs: KEYIN\n"),
        ("require: redirectUrl\n", "require: redirectURL\n"),
        ("require: redirectUrl\n", "require: redirectUrl\n    forbid: redirectUrl\n"),
        ("    require: redirectUrl\n", ""),
        ("id: mobile-redirect-url", "id: mobile_redirect_url"),
        ("when: { device: MOBILE }", "when: { device: PHONE }"),
        ("when: { isEscrow: true }", "when: { isEscrow: yes please }"),
        ("source: { doc: ksnet,", "source: { doc: ksnett,"),
        ("facts: [S03]", "facts: [Q03]"),
        ("surface: browser", "surface: window"),
        ("\n  requestPayment:\n", "\n  requestPayments:\n"),
        ("name: \"*Payment\"", "name: \"a payment\""),
        ("arguments: [paymentId, reason]", "arguments: [paymentID, reason]"),
        ("type: receipt_type", "type: receiptType"),
        ("choices: { virtualAccount.accountExpiry: AccountExpiry }", "choices: { virtualAccount: account }"),
        ("format: { customer.fullName: [not-blank] }", "format: { customer.fullName: [not-blan] }"),
    ] {
        let changed = source.replacen(from, to, 1);
        assert_ne!(changed, source, "the spec has no `{from}`");
        let document = yaml::read(SPEC, &changed).unwrap_or_else(|_| panic!("`{to}` is not YAML"));
        assert!(!check(&schema, &document).is_empty(), "nobody sees `{to}`");
    }
}

/// The names are the model's own: whoever writes one that it does not have is told all of them.
#[test]
fn formats_are_those_that_the_model_knows() {
    let source = text(SPEC).replacen("[not-blank]", "[qqqqqqqqqqqqqqqqq]", 1);
    let spec = spec::read(SPEC, &source).unwrap();
    let (rest, sdk) = (wire("spec/wire/rest.yaml"), wire("spec/wire/sdk.yaml"));
    let mistakes = model::check(SPEC, &source, &spec, rest, sdk).unwrap_err();
    let hint = mistakes.list.iter().find_map(|mistake| mistake.hint.clone()).unwrap();
    let told: Vec<&str> = hint.split('`').skip(1).step_by(2).collect();
    assert_eq!(told, super::paths::FORMATS);
}
