//! The words of error messages, in the language of the feature `ko`.

use std::fmt::Write as _;

use portone_ksnet_rules::{Demand, Headline, Kind, Language, Operation, Rule};

pub(crate) const LANGUAGE: Language = if cfg!(feature = "ko") { Language::Ko } else { Language::En };

/// One of two sentences.
pub(crate) fn say(en: impl Into<String>, ko: impl Into<String>) -> String {
    match LANGUAGE {
        Language::En => en.into(),
        Language::Ko => ko.into(),
    }
}

/// "`a`, `b` and `c`".
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let and = say(" and ", ", ");
    let mut text = String::new();
    for (i, name) in names.iter().enumerate() {
        let glue = match i {
            0 => "",
            _ if i + 1 == names.len() => &and,
            _ => ", ",
        };
        let _ = write!(text, "{glue}`{name}`");
    }
    text
}

/// `, did you mean …?` or what there is to choose from.
pub(crate) fn instead<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> String {
    const FEW: usize = 12;
    if let Some(near) = portone_ksnet_rules::nearest(written, candidates.clone()) {
        return say(format!("help: did you mean `{near}`?"), format!("도움말: `{near}`인가요?"));
    }
    let all: Vec<&str> = candidates.into_iter().collect();
    if all.is_empty() || all.len() > FEW {
        return String::new();
    }
    say(
        format!("help: there is {}", listed(all.iter().copied())),
        format!("도움말: {} 중에서 고르세요", listed(all)),
    )
}

/// A message of some lines; empty ones are left out.
pub(crate) fn lines<const N: usize>(lines: [String; N]) -> String {
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A broken rule: what it says, why, what to do, and where it is written.
pub(crate) fn violation(rule: &Rule, operation: &Operation, help: Option<String>) -> String {
    let headline = Headline { rule, operation, language: LANGUAGE };
    let said = rule.help.spoken(LANGUAGE);
    let help = if said.is_empty() { help } else { Some(said.to_owned()) };
    lines([
        format!("KSNET: {headline} [{}]", rule.id),
        rule.words.spoken(LANGUAGE).to_owned(),
        help.map_or_else(String::new, |help| say(format!("help: {help}"), format!("도움말: {help}"))),
        say(format!("see:  {}", rule.see), format!("참고: {}", rule.see)),
    ])
}

/// What to write to give this path a value. An object is given by the members that it must have.
pub(crate) fn form_to_add(operation: &Operation, path: &str) -> String {
    let index = operation.paths.iter().position(|known| known.wire == path);
    if let Some(index) = index
        && let Kind::Object(None) = operation.paths[index].kind
    {
        let members = operation.paths[index + 1..usize::from(operation.paths[index].end)]
            .iter()
            .filter(|member| member.parent.map(usize::from) == Some(index));
        let required: Vec<String> = members
            .clone()
            .filter(|member| member.required)
            .map(|member| form_to_add(operation, member.wire))
            .collect();
        if !required.is_empty() {
            return required.join(", ");
        }
        let members: Vec<String> = members
            .map(|member| match member.kind {
                Kind::Object(None) => format!("#[ksnet(path = {}.…)]", member.wire),
                _ => form_to_add(operation, member.wire),
            })
            .collect();
        return members.join(&say(" or ", " 또는 "));
    }
    if index.is_some() && index == operation.pay_method.map(usize::from) {
        return "#[ksnet(pay_method = CARD)]".to_owned();
    }
    if index.is_some() && index == operation.currency.map(usize::from) {
        return "#[ksnet(currency = KRW)]".to_owned();
    }
    let name = rust_name(path.rsplit('.').next().unwrap_or(path));
    if path.contains('.') { format!("#[ksnet(path = {path})] {name}: …") } else { format!("{name}: …") }
}

/// What to do about a rule that says nothing of it itself.
pub(crate) fn remedy(rule: &Rule, operation: &Operation) -> Option<String> {
    let path = |slot: u8| operation.paths[usize::from(rule.slots[usize::from(slot)])].wire;
    Some(match rule.demand {
        Demand::Require([slots, ..]) => {
            let forms: Vec<String> = slots.iter().map(|slot| form_to_add(operation, path(*slot))).collect();
            let forms = forms.join(", ");
            say(format!("add `{forms}`"), format!("`{forms}` 필드를 추가하세요"))
        }
        Demand::Forbid(_) => say("remove it", "이 값을 지우세요"),
        Demand::Needs(contract) => say(
            format!(
                "agree it with KSNET, then say so: `#[derive(KsnetContract)] #[ksnet(contracts({}))] struct Shop;` \
                 and `contract = Shop` here",
                contract.id
            ),
            format!(
                "KSNET과 계약한 뒤 `#[derive(KsnetContract)] #[ksnet(contracts({}))] struct Shop;`을 선언하고 \
                 여기에 `contract = Shop`을 쓰세요",
                contract.id
            ),
        ),
        Demand::ExactlyOne(_) => say("keep one of them", "하나만 남기세요"),
        Demand::AsDeclared { .. } => say(
            "write the product type that the contract declares, or correct the contract",
            "계약에 선언한 상품 유형을 쓰거나 계약 선언을 고치세요",
        ),
        _ => return None,
    })
}

/// The name of a field; a keyword becomes a raw one.
fn rust_name(name: &str) -> String {
    let name = snake_case(name);
    if syn::parse_str::<proc_macro2::Ident>(&name).is_ok() && syn::parse_str::<syn::Ident>(&name).is_ok() {
        name
    } else {
        format!("r#{name}")
    }
}

/// `orderName` as Rust writes it: `order_name`.
pub(crate) fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for (i, letter) in name.chars().enumerate() {
        if letter.is_ascii_uppercase() && i > 0 {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// `order_name` as PortOne writes it: `orderName`.
pub(crate) fn camel_case(name: &str) -> String {
    let mut camel = String::new();
    for (i, word) in name.split('_').filter(|word| !word.is_empty()).enumerate() {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if i > 0 => camel.extend(first.to_uppercase().chain(letters)),
            Some(first) => camel.extend(first.to_lowercase().chain(letters)),
            None => {}
        }
    }
    camel
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rust_and_portone_spell_names_in_their_own_way() {
        for (rust, portone) in
            [("order_name", "orderName"), ("currency", "currency"), ("is_escrow", "isEscrow")]
        {
            assert_eq!(camel_case(rust), portone);
            assert_eq!(snake_case(portone), rust);
        }
        assert_eq!(camel_case("PAY_METHOD".to_lowercase().as_str()), "payMethod");
    }
}
