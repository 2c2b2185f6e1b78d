//! Which path is meant, and what to say where there is none.

use portone_ksnet_rules::{Kind, Operation, Status};
use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt as _;

use crate::Tables;
use crate::attr::Name;
use crate::bind::Request;
use crate::errors::Errors;
use crate::say::{camel_case, form_to_add, instead, lines, listed, say};

impl Request {
    pub(crate) fn find_by_name(&self, ident: &Ident, errors: &Errors) -> Option<u16> {
        let wire = camel_case(&ident.unraw().to_string());
        let found = position(self.operation, &wire);
        if found.is_none() {
            let tops = self.operation.paths.iter().filter(|path| path.parent.is_none()).map(|path| path.wire);
            let near = portone_ksnet_rules::nearest(&wire, tops);
            let in_a_list = |path: &&portone_ksnet_rules::Path| {
                let mut around = path.parent.map(usize::from);
                std::iter::from_fn(|| {
                    let outer = &self.operation.paths[around?];
                    around = outer.parent.map(usize::from);
                    Some(outer.list)
                })
                .any(|list| list)
            };
            let mut deep = self.operation.paths.iter().filter(|path| path.name() == wire && !in_a_list(path));
            let deep = deep.next().map(|path| path.wire);
            let name = self.operation.name;
            let help = match (near, deep) {
                (Some(near), _) => say(
                    format!("did you mean `{near}`? Then write `{}`", form_to_add(self.operation, near)),
                    format!("`{near}`인가요? 그렇다면 `{}`로 쓰세요", form_to_add(self.operation, near)),
                ),
                (None, Some(deep)) => say(
                    format!("write `#[ksnet(path = {deep})]`"),
                    format!("`#[ksnet(path = {deep})]`로 쓰세요"),
                ),
                (None, None) => say(
                    "write `#[ksnet(path = …)]`, or `#[ksnet(skip)]` where it is not PortOne's",
                    "`#[ksnet(path = …)]`로 경로를 쓰거나, 포트원 값이 아니면 `#[ksnet(skip)]`을 쓰세요",
                ),
            };
            let message = lines([
                say(
                    format!("KSNET: `{name}` has no field `{wire}`"),
                    format!("KSNET: `{name}`에는 `{wire}` 필드가 없습니다"),
                ),
                say(format!("help: {help}"), format!("도움말: {help}")),
            ]);
            errors.at(ident, message);
        }
        found
    }

    pub(crate) fn find(&self, path: &Name, errors: &Errors) -> Option<u16> {
        let found = position(self.operation, &path.text);
        if found.is_none() {
            let name = self.operation.name;
            let last = path.text.rsplit('.').next().unwrap_or(&path.text);
            let same: Vec<&str> = self
                .operation
                .paths
                .iter()
                .filter(|known| known.name() == last && !matches!(known.kind, Kind::Object(None)))
                .map(|known| known.wire)
                .collect();
            let nearest = self.nearest(&path.text);
            let object =
                nearest.and_then(|near| self.operation.paths.iter().find(|known| known.wire == near));
            let mut help = match (same.as_slice(), object) {
                ([only], _) => {
                    say(format!("help: did you mean `{only}`?"), format!("도움말: `{only}`인가요?"))
                }
                (_, Some(object)) if matches!(object.kind, Kind::Object(None)) => {
                    let index = position(self.operation, object.wire);
                    let members = self.operation.paths.iter().filter(|known| known.parent == index);
                    let members: Vec<&str> = members.map(|member| member.wire).collect();
                    let members = listed(members.iter().take(6).copied());
                    say(
                        format!("help: did you mean one of {members}?"),
                        format!("도움말: {members} 중 하나인가요?"),
                    )
                }
                (_, Some(near)) => say(
                    format!("help: did you mean `{}`?", near.wire),
                    format!("도움말: `{}`인가요?", near.wire),
                ),
                _ => String::new(),
            };
            if help.is_empty()
                && let Some((parent, _)) = path.text.rsplit_once('.')
                && let Some(index) = position(self.operation, parent)
            {
                let members = self.operation.paths.iter().filter(|known| known.parent == Some(index));
                let members = listed(members.map(portone_ksnet_rules::Path::name));
                help = say(
                    format!("help: `{parent}` has {members}"),
                    format!("도움말: `{parent}`에는 {members}이(가) 있습니다"),
                );
            }
            let text = &path.text;
            let first = say(
                format!("KSNET: `{name}` has no field `{text}`"),
                format!("KSNET: `{name}`에는 `{text}` 필드가 없습니다"),
            );
            errors.at(&path.tokens, lines([first, help]));
        }
        found
    }

    /// The path that was meant, as far as its letters tell: inside the same object where there is such an object.
    fn nearest(&self, written: &str) -> Option<&'static str> {
        let paths = self.operation.paths;
        if let Some((parent, last)) = written.rsplit_once('.')
            && let Some(index) = position(self.operation, parent)
        {
            let members = || paths.iter().filter(move |path| path.parent == Some(index));
            if members().next().is_none() {
                return Some(paths[usize::from(index)].wire);
            }
            let (last, inside) = (last.to_ascii_lowercase(), |name: &str| name.to_ascii_lowercase());
            let near = portone_ksnet_rules::nearest(&last, members().map(portone_ksnet_rules::Path::name));
            let near = near.or_else(|| {
                let mut names = members().map(portone_ksnet_rules::Path::name);
                names.find(|name| last.contains(&inside(name)) || inside(name).contains(&last))
            });
            return members().find(|path| Some(path.name()) == near).map(|path| path.wire);
        }
        portone_ksnet_rules::nearest(written, paths.iter().map(|path| path.wire))
    }

    /// The object that a part is put at.
    pub(crate) fn find_object(&self, path: &Name, errors: &Errors) -> Option<u16> {
        let index = self.find(path, errors)?;
        let row = &self.operation.paths[usize::from(index)];
        if matches!(row.kind, Kind::Object(_)) && !row.list {
            return Some(index);
        }
        let wire = row.wire;
        let message = say(
            format!("KSNET: `{wire}` is no object that a part could be put at\nhelp: remove `part`"),
            format!("KSNET: `{wire}` 값은 객체가 아니어서 조각을 둘 수 없습니다\n도움말: `part`를 지우세요"),
        );
        errors.at(&path.tokens, message);
        None
    }

    /// Whether a field can stand for this path as a whole.
    pub(crate) fn may_be_bound(&self, index: u16, spot: &TokenStream, errors: &Errors) -> bool {
        let paths = self.operation.paths;
        let path = &paths[usize::from(index)];
        let mut around = path.parent;
        while let Some(outer) = around {
            let outer = &paths[usize::from(outer)];
            if outer.list {
                let (wire, list) = (path.wire, outer.wire);
                let element = match outer.kind {
                    Kind::Object(Some(name)) => name,
                    _ => "…",
                };
                let message = say(
                    format!(
                        "KSNET: `{wire}` lies in a list\n\
                         help: give the whole list: `#[ksnet(path = {list})] …: Vec<{element}>`"
                    ),
                    format!(
                        "KSNET: `{wire}` 값은 목록 안에 있습니다\n\
                         도움말: 목록 전체를 쓰세요: `#[ksnet(path = {list})] …: Vec<{element}>`"
                    ),
                );
                errors.at(spot, message);
                return false;
            }
            around = outer.parent;
        }
        if let Kind::Object(None) = path.kind
            && path.status == Status::Supported
        {
            let wire = path.wire;
            let mut members: Vec<usize> = (usize::from(index) + 1..usize::from(path.end))
                .filter(|member| !matches!(paths[*member].kind, Kind::Object(None)))
                .collect();
            members.sort_by_key(|member| !self.is_ever_required(*member));
            let members: Vec<String> = members
                .into_iter()
                .take(4)
                .map(|member| form_to_add(self.operation, paths[member].wire))
                .collect();
            let members = members.join(", ");
            let message = say(
                format!("KSNET: `{wire}` is an object\nhelp: give its members: `{members}`"),
                format!("KSNET: `{wire}` 값은 객체입니다\n도움말: 안의 값을 쓰세요: `{members}`"),
            );
            errors.at(spot, message);
            return false;
        }
        true
    }

    /// Whether some rule requires the path.
    fn is_ever_required(&self, path: usize) -> bool {
        self.operation.rules.iter().any(|rule| match rule.demand {
            portone_ksnet_rules::Demand::Require(alternatives) => alternatives
                .iter()
                .any(|slots| slots.iter().any(|slot| usize::from(rule.slots[usize::from(*slot)]) == path)),
            _ => false,
        })
    }
}

pub(crate) fn operation(
    tables: Tables,
    name: &Ident,
    written: Option<&Ident>,
    errors: &Errors,
) -> Option<&'static Operation> {
    let names = tables.operations.iter().map(|operation| operation.name);
    let Some(written) = written else {
        let message = say(
            "KSNET: which operation is this a request for?\nhelp: add `#[ksnet(operation = requestPayment)]`",
            "KSNET: 어떤 요청인지 알 수 없습니다\n도움말: `#[ksnet(operation = requestPayment)]`를 추가하세요",
        );
        errors.at(name, message);
        return None;
    };
    let text = written.unraw().to_string();
    let found = tables.operations.iter().copied().find(|operation| operation.name == text);
    if found.is_none() {
        let first =
            say(format!("KSNET: there is no operation `{text}`"), format!("KSNET: `{text}` 요청은 없습니다"));
        errors.at(written, lines([first, instead(&text, names)]));
    }
    found
}

pub(crate) fn position(operation: &Operation, wire: &str) -> Option<u16> {
    operation.paths.iter().position(|path| path.wire == wire).and_then(|index| u16::try_from(index).ok())
}
