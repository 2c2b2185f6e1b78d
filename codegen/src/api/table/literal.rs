//! The tables as they are written: literals of Rust, read as values.

use std::collections::BTreeMap;

use syn::{Expr, Lit};

/// A literal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    Text(String),
    Number(i128),
    Bool(bool),
    /// `Level::Error`, or the name of another table.
    Name(String),
    /// `Value::Text("CARD")`.
    Call(String, Vec<Value>),
    /// `Path { wire: "amount", … }`.
    Struct(String, BTreeMap<String, Value>),
    List(Vec<Value>),
}

pub(super) fn read(expr: &Expr) -> Result<Value, String> {
    let all = |list: &syn::punctuated::Punctuated<Expr, syn::Token![,]>| {
        list.iter().map(read).collect::<Result<Vec<Value>, String>>()
    };
    Ok(match expr {
        Expr::Reference(inner) => read(&inner.expr)?,
        Expr::Paren(inner) => read(&inner.expr)?,
        Expr::Group(inner) => read(&inner.expr)?,
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Value::Text(text.value()),
            Lit::Int(number) => Value::Number(number.base10_parse().map_err(|error| error.to_string())?),
            Lit::Bool(value) => Value::Bool(value.value),
            other => return Err(unexpected(other)),
        },
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => match read(&unary.expr)? {
            Value::Number(number) => Value::Number(-number),
            _ => return Err(unexpected(unary)),
        },
        Expr::Path(path) => Value::Name(name(&path.path)),
        // `CONTRACTS[1]`.
        Expr::Index(index) => Value::Call("Index".to_owned(), vec![read(&index.expr)?, read(&index.index)?]),
        Expr::Array(array) => Value::List(all(&array.elems)?),
        Expr::Tuple(tuple) => Value::List(all(&tuple.elems)?),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => Value::Call(name(&path.path), all(&call.args)?),
            other => return Err(unexpected(other)),
        },
        Expr::Struct(literal) => {
            let mut fields = BTreeMap::new();
            for field in &literal.fields {
                let syn::Member::Named(name) = &field.member else { return Err(unexpected(field)) };
                fields.insert(name.to_string(), read(&field.expr)?);
            }
            Value::Struct(name(&literal.path), fields)
        }
        other => return Err(unexpected(other)),
    })
}

fn name(path: &syn::Path) -> String {
    let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    segments.join("::")
}

fn unexpected(tokens: &impl quote::ToTokens) -> String {
    let text: String = tokens.to_token_stream().to_string().chars().take(60).collect();
    format!("expected a literal of a table, found `{text}`: the generator and its reader do not agree")
}

impl Value {
    /// The field of a struct.
    pub(super) fn field(&self, name: &str) -> Result<&Value, String> {
        match self {
            Self::Struct(_, fields) => fields.get(name).ok_or_else(|| format!("a table without `{name}`")),
            _ => Err(format!("expected a struct with `{name}`, found {self:?}")),
        }
    }

    pub(super) fn text(&self) -> Result<&str, String> {
        match self {
            Self::Text(text) | Self::Name(text) => Ok(text),
            _ => Err(format!("expected a text, found {self:?}")),
        }
    }

    pub(super) fn list(&self) -> Result<&[Value], String> {
        match self {
            Self::List(list) => Ok(list),
            _ => Err(format!("expected a list, found {self:?}")),
        }
    }

    pub(super) fn index(&self) -> Result<usize, String> {
        match self {
            Self::Number(number) => usize::try_from(*number).map_err(|error| error.to_string()),
            _ => Err(format!("expected an index, found {self:?}")),
        }
    }

    pub(super) fn is_true(&self) -> bool {
        *self == Self::Bool(true)
    }

    /// The value of an `Option`.
    pub(super) fn some(&self) -> Option<&Value> {
        match self {
            Self::Call(name, values) if name == "Some" => values.first(),
            _ => None,
        }
    }
}
