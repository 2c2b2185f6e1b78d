//! A question that can be asked of every code of a vocabulary.

use super::{Confidence, Origin, Words, confidence, named, origin, words};
use crate::mistake::Mistake;
use crate::spec::reader::{At, Fields, Mistaken};
use crate::yaml::{Node, Yaml};

/// A question about the codes of a vocabulary, unchecked.
#[derive(Clone, Debug)]
pub struct Capability {
    /// The vocabulary that is asked.
    pub vocabulary: At<String>,
    /// The name of the question: that of the method.
    pub question: At<String>,
    /// The answers.
    pub answer: Answer,
    /// Where it comes from.
    pub origin: Origin,
    /// How sure that is.
    pub confidence: Confidence,
    /// What the codes have in common, or what the numbers are.
    pub words: Words,
}

impl Capability {
    /// Whether this word, or one like it, stands among the codes.
    pub(crate) fn speaks_of(&self, word: &str) -> bool {
        match &self.answer {
            Answer::Yes { codes, .. } => {
                codes.iter().any(|code| portone_ksnet_rules::nearest(&code.value, [word]).is_some())
            }
            Answer::Number(_) => false,
        }
    }
}

/// What the codes of a vocabulary answer.
#[derive(Clone, Debug)]
pub enum Answer {
    /// These say yes, and all others no.
    Yes {
        /// Codes and names of sets.
        codes: Vec<At<String>>,
        /// The name of the trait that generic code can ask for.
        bound: At<String>,
    },
    /// Each has a number.
    Number(Vec<(At<String>, u32)>),
}

pub(super) fn capability(node: &Node, mistakes: &Mistaken) -> Capability {
    let fields = Fields::of("a capability", node, mistakes);
    Capability {
        vocabulary: fields.need_text("vocabulary"),
        question: question(&fields, mistakes),
        answer: answer(&fields, mistakes),
        origin: origin(&fields, mistakes),
        confidence: confidence(&fields, mistakes),
        words: words(&fields),
    }
}

fn question(fields: &Fields<'_>, mistakes: &Mistaken) -> At<String> {
    let question = fields.need_text("question");
    if !question.value.is_empty() && !is_method(&question.value) {
        let message = format!("`{}` cannot be the name of a Rust method", question.value);
        mistakes.note(
            Mistake::new(question.at.clone(), message)
                .hint("lower-case words with underscores: `free_installment`"),
        );
    }
    question
}

fn answer(fields: &Fields<'_>, mistakes: &Mistaken) -> Answer {
    if let Some(node) = fields.take("values") {
        for key in ["codes", "bound"] {
            if let Some(second) = fields.take(key) {
                let message = format!("`{key}` is for a question of yes or no, and this one has numbers");
                let mistake = Mistake::new(second.at.clone(), message)
                    .also(node.at.clone(), "the numbers")
                    .hint("make two capabilities of it");
                mistakes.note(mistake);
            }
        }
        return Answer::Number(named("values", Some(node), mistakes, number));
    }
    if fields.take("codes").is_none() {
        fields.lacks(
            &["codes", "values"],
            "has neither `codes` nor `values`",
            "name the codes that say yes: `codes: [CARD]`, or give each a number: `values: { KRW: 1 }`",
        );
        fields.take("bound");
        let nothing = At { value: String::new(), at: fields.place() };
        return Answer::Yes { codes: Vec::new(), bound: nothing };
    }
    let bound = fields.need_text("bound");
    if !bound.value.is_empty() && !is_trait(&bound.value) {
        let message = format!("`{}` cannot be the name of a Rust trait", bound.value);
        mistakes.note(
            Mistake::new(bound.at.clone(), message).hint("words with capitals: `AllowsFreeInstallment`"),
        );
    }
    Answer::Yes { codes: fields.need_texts("codes"), bound }
}

fn number(node: &Node, mistakes: &Mistaken) -> u32 {
    let number = match &node.value {
        Yaml::Integer(number) => u32::try_from(*number).ok(),
        _ => None,
    };
    if number.is_none() {
        let hint = format!("digits alone, from 0 to {}: `100`", u32::MAX);
        mistakes.expected("a whole number", node, &hint);
    }
    number.unwrap_or_default()
}

fn is_method(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('_').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
        && syn::parse_str::<syn::Ident>(name).is_ok()
}

fn is_trait(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
        && syn::parse_str::<syn::Ident>(name).is_ok()
}
