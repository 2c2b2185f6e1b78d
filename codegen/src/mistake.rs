//! A mistake in a document, and how it is shown to a person.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// A place in a document, as a range of bytes.
pub type Place = Range<usize>;

/// Something in a document that cannot be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What was expected, and what was found.
    pub message: String,
    /// Where, and what to say at that place.
    pub at: (Place, String),
    /// Other places that matter, and what to say there.
    pub also: Vec<(Place, String)>,
    /// What to do.
    pub hint: Option<String>,
}

impl Mistake {
    /// A mistake at one place.
    pub fn new(at: Place, message: impl Into<String>) -> Self {
        Self { message: message.into(), at: (at, String::new()), also: Vec::new(), hint: None }
    }

    /// Says something at the place itself.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.at.1 = label.into();
        self
    }

    /// Shows another place too.
    #[must_use]
    pub fn also(mut self, at: Place, label: impl Into<String>) -> Self {
        self.also.push((at, label.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says what to do, where there is something to say.
    #[must_use]
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    fn render(&self, file: &str, source: &str) -> String {
        let within = |place: &Place| {
            let end = place.end.min(source.len());
            place.start.min(end)..end
        };
        let mut snippet = Snippet::source(source)
            .path(file)
            .annotation(AnnotationKind::Primary.span(within(&self.at.0)).label(&self.at.1));
        for (place, label) in &self.also {
            snippet = snippet.annotation(AnnotationKind::Context.span(within(place)).label(label));
        }
        let group = Level::ERROR.primary_title(&self.message).element(snippet);
        let mut report: Vec<Group<'_>> = Vec::new();
        match &self.hint {
            Some(hint) => report.push(group.element(Level::HELP.message(hint))),
            None => report.push(group),
        }
        Renderer::plain().render(&report)
    }
}

/// All mistakes of one document, with the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistakes {
    /// The document's name, for messages.
    pub file: String,
    /// The document.
    pub source: String,
    /// What is wrong with it; never empty.
    pub list: Vec<Mistake>,
}

impl Mistakes {
    /// The value that was made of a document, if nothing is wrong with the document. Mistakes come in its
    /// order, and what was noted on several ways is there once.
    ///
    /// # Errors
    ///
    /// The mistakes, if there are any.
    pub fn none_or<T>(list: Vec<Mistake>, file: &str, source: &str, value: T) -> Result<T, Self> {
        if list.is_empty() {
            return Ok(value);
        }
        let mut once: Vec<Mistake> = Vec::new();
        for mistake in list {
            if !once.contains(&mistake) {
                once.push(mistake);
            }
        }
        once.sort_by_key(|mistake| mistake.at.0.start);
        Err(Self { file: file.to_owned(), source: source.to_owned(), list: once })
    }
}

impl std::fmt::Display for Mistakes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for mistake in &self.list {
            f.write_str(&mistake.render(&self.file, &self.source))?;
            f.write_str("\n\n")?;
        }
        let n = self.list.len();
        write!(f, "{}: {n} mistake{}", self.file, if n == 1 { "" } else { "s" })
    }
}

impl std::error::Error for Mistakes {}

/// The candidate nearest to what was written, as a hint, if any is near enough to have been meant.
pub fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    portone_ksnet_rules::nearest(written, candidates).map(|name| format!("did you mean `{name}`?"))
}

/// As [`did_you_mean`]; where nothing is near, the candidates themselves, introduced by `otherwise`.
pub fn did_you_mean_or<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> Option<String> {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    let near = did_you_mean(written, candidates.iter().copied());
    near.or_else(|| match candidates.len() {
        0 => None,
        len if len > MANY => Some(format!(
            "{otherwise} {} and {} more",
            candidates[..MANY].iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
            len - MANY
        )),
        _ => Some(format!("{otherwise} {}", listed(candidates))),
    })
}

/// As many names are listed in a hint.
const MANY: usize = 24;

/// Names in a sentence: "`a`, `b` and `c`".
pub fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let mut text = String::new();
    for (i, name) in names.iter().enumerate() {
        let _ = write!(
            text,
            "{}`{name}`",
            match i {
                0 => "",
                _ if i + 1 == names.len() => " and ",
                _ => ", ",
            }
        );
    }
    text
}
