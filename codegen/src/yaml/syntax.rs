//! What to say where a document is not YAML.

use serde_saphyr::granit_parser::ErrorKind;

use crate::mistake::{Mistake, Place};

/// Where the parser stopped.
pub(super) struct Stop<'s> {
    /// The document.
    pub(super) source: &'s str,
    /// The rest of the line from there.
    pub(super) at: Place,
    /// The innermost bracket or brace that was open there.
    pub(super) bracket: Option<usize>,
}

const QUOTES: &str = "a text with such a sign in it goes in quotes: `\"…\"`";
const NEIGHBOURS: &str =
    "give it the indentation of its neighbours; a key is followed by a colon and a space";

impl Stop<'_> {
    /// What is wrong there, in words that need no knowledge of YAML's own.
    pub(super) fn mistake(self, kind: &ErrorKind) -> Mistake {
        match kind {
            ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabAtBlockScalarStart
            | ErrorKind::TabInPlainScalar => {
                let at = self.tab();
                let hint = "replace it by spaces, as many as the neighbouring lines have";
                Mistake::new(at, "a tab stands where only spaces may stand").hint(hint)
            }
            ErrorKind::UnclosedQuotedScalar => {
                let quote = self.written().chars().next().unwrap_or('"');
                self.say("this quotation does not end").hint(format!("close it with `{quote}`"))
            }
            ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
                let message = "expected the end of the line, found more text after a quotation";
                let hint = "put the whole text in one pair of quotes; \
                            where it is, look whether a quotation above lacks its end";
                self.say(message).hint(hint)
            }
            ErrorKind::UnknownQuotedScalarEscape
            | ErrorKind::InvalidQuotedScalarHexEscape
            | ErrorKind::InvalidUnicodeEscape => {
                let message = "between double quotes, `\\` begins the code of a special character";
                self.say(message).hint("write `\\\\` for a backslash, or put the text in single quotes")
            }
            ErrorKind::UnclosedFlowCollection { open } => {
                self.say(format!("this `{open}` is not closed")).hint(format!("add `{}`", closing(*open)))
            }
            ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
                let message = format!("this `{open}` is closed by `{close}`");
                self.say(message).hint(format!("close it with `{}`", closing(*open)))
            }
            ErrorKind::MisplacedFlowCollectionEnd => {
                let sign = self.written().chars().next().unwrap_or(']');
                self.say(format!("this `{sign}` closes nothing")).hint("take it away, or add what it closes")
            }
            ErrorKind::RecursionLimitExceeded => {
                let message = format!("lists and mappings lie more than {} deep in each other", super::DEPTH);
                self.say(message).hint("no part of this file needs that: look for brackets too many")
            }
            ErrorKind::UnexpectedCharacter { character: '`' } => {
                self.say("a text cannot begin with a backtick").hint(QUOTES)
            }
            ErrorKind::UnexpectedCharacter { character } => {
                self.say(format!("a text cannot begin with `{}`", character.escape_debug())).hint(QUOTES)
            }
            ErrorKind::MissingAnchorOrAliasName
            | ErrorKind::PlainScalarStartsWithDashFlowIndicator
            | ErrorKind::ExpectedTagBang
            | ErrorKind::InvalidTagTerminator
            | ErrorKind::UndeclaredTagHandle
            | ErrorKind::MissingTagUri
            | ErrorKind::UnclosedVerbatimTag
            | ErrorKind::InvalidBlockScalarHeader => {
                let sign = self.written().chars().next().unwrap_or(' ');
                self.say(format!("a text cannot begin with `{sign}`")).hint(QUOTES)
            }
            ErrorKind::DirectiveDisallowed => self
                .say("a line that begins with `%` is a directive, which is not used in this file")
                .hint("take it away"),
            ErrorKind::BomInsideDocument => self
                .say("an invisible character (U+FEFF) stands here")
                .hint("delete the line and write it anew"),
            ErrorKind::MappingValueNotAllowed if self.is_second_colon() => {
                let message = "a second `: ` stands on this line";
                let hint =
                    "a text with `: ` in it goes in quotes: `\"…\"`; several keys on a line go in braces";
                self.say(message).hint(hint)
            }
            ErrorKind::BlockSequenceEntryNotAllowed | ErrorKind::BlockEntryInFlowCollection => self
                .say("a `- ` begins a line of a list, and stands where no such line can")
                .hint("begin a new line, or write the list as `[a, b]`"),
            _ if self.bracket.is_some() => self.in_brackets(),
            ErrorKind::MappingValueNotAllowed
            | ErrorKind::SimpleKeyExpected
            | ErrorKind::InvalidSimpleKey
            | ErrorKind::ExpectedDocumentStart
            | ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::ExpectedBlockSequenceEntry
            | ErrorKind::InvalidIndentation
            | ErrorKind::InvalidBlockScalarIndent
            | ErrorKind::UnexpectedEofBlockMapping
            | ErrorKind::UnexpectedEofBlockSequence
            | ErrorKind::MappingKeyNotAllowed
            | ErrorKind::InvalidMappingValueWhitespace
            | ErrorKind::InvalidBlockEntryWhitespace => {
                let line = self.line();
                if is_key_without_space(&self.source[line.clone()]) {
                    let message = "a space is missing behind the colon of this key";
                    return Mistake::new(line, message).hint("write `key: value`");
                }
                Mistake::new(line, "this line does not fit the lines above it").hint(NEIGHBOURS)
            }
            // What is left are odd corners of YAML: its own words are better than none.
            other => self.say(format!("this is not YAML: {other}")).hint(NEIGHBOURS),
        }
    }

    /// Whether the place lies on the line where the parser stopped.
    pub(super) fn is_on_line_of(&self, place: &Place) -> bool {
        self.line_start() <= place.start && place.start <= self.at.end
    }

    fn say(self, message: impl Into<String>) -> Mistake {
        Mistake::new(self.at, message)
    }

    fn written(&self) -> &str {
        &self.source[self.at.clone()]
    }

    /// Between brackets, where neither a comma nor the end of them follows.
    fn in_brackets(self) -> Mistake {
        let Some(start) = self.bracket else { return self.say("this is not YAML") };
        let open = self.source[start..].chars().next().unwrap_or('{');
        let close = closing(open);
        Mistake::new(self.at, format!("expected `,` or `{close}` here"))
            .also(start..start + open.len_utf8(), format!("this `{open}` is still open"))
            .hint(format!("close it with `{close}`, or put one comma between two entries"))
    }

    /// The first tab on the line, at or after the place.
    fn tab(&self) -> Place {
        let line = self.line_start();
        let end = self.source[line..].find('\n').map_or(self.source.len(), |end| line + end);
        let found = self.source[self.at.start..].find('\t').map(|tab| self.at.start + tab);
        let found = found.or_else(|| self.source[line..end].find('\t').map(|tab| line + tab));
        found.map_or(self.at.clone(), |tab| tab..tab + 1)
    }

    fn line_start(&self) -> usize {
        self.source[..self.at.start].rfind('\n').map_or(0, |end| end + 1)
    }

    /// The whole line without its indentation.
    fn line(&self) -> Place {
        let start = self.line_start();
        let end = self.at.end.max(start);
        let blanks = self.source[start..end].len() - self.source[start..end].trim_start().len();
        start + blanks..end
    }

    /// Whether a colon with a space behind it stands before the place on its line.
    fn is_second_colon(&self) -> bool {
        self.source[self.line_start()..self.at.start].contains(": ")
    }
}

fn is_key_without_space(line: &str) -> bool {
    let is_key = |key: &str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    line.split_once(':')
        .is_some_and(|(key, value)| is_key(key) && value.starts_with(|c| c != ' ' && c != '/'))
}

fn closing(open: char) -> char {
    if open == '[' { ']' } else { '}' }
}

/// A place that exists: at or before this one, and not in the middle of a letter.
pub(super) fn within(offset: Option<usize>, source: &str) -> usize {
    let mut offset = offset.unwrap_or(0).min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
