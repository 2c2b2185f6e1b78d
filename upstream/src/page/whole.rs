//! Whether a text is a whole page, and whether one page can be a later state of another.

use std::collections::BTreeSet;

use super::compare::list;
use super::matching::matched;
use super::{Form, Label, Page, Statement};
use crate::change::Fact;
use crate::kind::Unreadable;

/// How deep quotes, lists and elements may lie in each other before the parsers are asked.
const DEPTH: usize = 200;

/// The most that Markdown may hold: forty times what the longest page of PortOne's does.
const SIZE: usize = 1 << 20;

/// The fewest statements with facts that a page about the channel has.
const STATEMENTS: usize = 3;

/// Elements that have no end.
const VOID: [&str; 12] =
    ["br", "img", "hr", "input", "meta", "link", "wbr", "source", "col", "area", "base", "embed"];

/// Refuses what would exhaust a parser that walks into itself.
pub(super) fn shallow(text: &str, is_html: bool) -> Result<(), Unreadable> {
    let refuse = |line: usize| {
        Unreadable::new("", "a page that a person wrote", format!("more than {DEPTH} levels"))
            .line(line)
            .todo("do not trust the address it came from")
    };
    if !is_html && text.len() > SIZE {
        return Err(Unreadable::new(
            "",
            "a page that a person wrote",
            format!("{} KiB of Markdown", text.len() >> 10),
        )
        .todo("do not trust the address it came from"));
    }
    let mut open = 0_usize;
    for (at, line) in text.lines().enumerate() {
        let marks = line
            .chars()
            .take_while(|c| matches!(c, '>' | '-' | '*' | '+' | ' ' | '\t'))
            .filter(|c| *c == '>' || *c == '-' || *c == '*' || *c == '+');
        let runs =
            ["*", "_", "[", "("].iter().map(|mark| line.matches(mark).count()).max().unwrap_or_default();
        if marks.count() > DEPTH && line.chars().any(|c| c == '>') || runs > 20 * DEPTH {
            return Err(refuse(at + 1));
        }
        for tag in line.split('<').skip(1) {
            let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect();
            if tag.starts_with('/') {
                open = open.saturating_sub(1);
            } else if !name.is_empty() && !VOID.contains(&name.as_str()) && !tag.contains("/>") {
                open += 1;
            }
        }
        if open > 5 * DEPTH {
            return Err(refuse(at + 1));
        }
    }
    Ok(())
}

/// Refuses a text that ends in the middle.
pub(super) fn ended(text: &str, is_html: bool) -> Result<(), Unreadable> {
    let cut = |found: &str, line: usize| {
        Err(Unreadable::new("", "a whole page", found).line(line).todo("fetch it again: it is cut off"))
    };
    let lines = text.lines().count().max(1);
    if is_html {
        let lower = text.to_ascii_lowercase();
        return match ["html", "body"]
            .iter()
            .find(|tag| lower.contains(&format!("<{tag}")) && !lower.contains(&format!("</{tag}")))
        {
            // HTML may leave its ends out, but no server's answer leaves out both.
            Some(_) if !lower.contains("</html") && !lower.contains("</body") => {
                cut("HTML without its end", lines)
            }
            _ => Ok(()),
        };
    }
    let mut fence: Option<(usize, char, usize)> = None;
    for (at, line) in text.lines().enumerate() {
        let bare = line.trim_start();
        let mark = bare.chars().next().filter(|c| matches!(c, '`' | '~'));
        let Some(mark) = mark else { continue };
        let length = bare.chars().take_while(|c| *c == mark).count();
        if length < 3 {
            continue;
        }
        match fence {
            Some((_, open, least)) if open == mark && length >= least && bare.trim_end().len() == length => {
                fence = None;
            }
            Some(_) => {}
            None if mark == '`' && bare[length..].contains('`') => {}
            None => fence = Some((at + 1, mark, length)),
        }
    }
    if let Some((line, ..)) = fence {
        return cut("a sample of code that does not end", line);
    }
    if breaks_off(text) { cut("a line that breaks off", lines) } else { Ok(()) }
}

/// Whether the last line ends in the middle of a sentence: it has no end of line, is long, and neither a stop nor
/// an ending of a verb or a noun stands there.
fn breaks_off(text: &str) -> bool {
    let Some(line) = text.lines().next_back().filter(|_| !text.ends_with('\n')) else { return false };
    let line = line.trim();
    if line.matches('`').count() % 2 == 1 {
        return true;
    }
    let ended = line.chars().next_back().is_none_or(|c| {
        !c.is_alphanumeric() && !matches!(c, ',' | '(' | '[' | '{' | '<' | '/')
            || "다요음함됨임능수택시기것".contains(c)
    });
    line.chars().count() > 30 && !ended
}

/// Refuses a page that is not about the channel.
pub(crate) fn about(page: &Page) -> Result<(), Unreadable> {
    let names = |text: &str| text.to_ascii_uppercase().contains("KSNET");
    let heads = page.sections.iter().flat_map(|section| &section.at);
    let named = page.title.iter().chain(heads).filter_map(Label::words).any(names)
        || page.statements().any(|(_, statement)| names(&statement.text));
    let said = page.statements().filter(|(_, statement)| !statement.facts.is_empty()).count();
    let title = page.title.as_ref().and_then(Label::words).unwrap_or("no title");
    if !named {
        return Err(Unreadable::new(
            "",
            "a page about KSNET",
            format!("a page that does not name it ({title})"),
        )
        .todo(
            "check the address or the file: this is another page, or what a server says when it has none",
        ));
    }
    if said < STATEMENTS {
        return Err(Unreadable::new(
            "",
            "a page about KSNET",
            format!("a page that says almost nothing ({title})"),
        )
        .todo("fetch it again: it is cut off, or what a server says when it has no page"));
    }
    Ok(())
}

/// Whether `new` can be a later state of `old`. `name` is what messages call the new one.
///
/// # Errors
///
/// Where it is another page, and where it is the beginning of the same page and no more.
pub fn succeeds(old: &Page, new: &Page, name: &str) -> Result<(), Unreadable> {
    let matched = matched(old, new);
    let (olds, news) = (list(old), list(new));
    let telling: BTreeSet<usize> = (0..olds.len())
        .filter(|&at| !olds[at].1.facts.is_empty() && olds[at].1.form != Form::Container)
        .collect();
    let kept: BTreeSet<usize> =
        matched.pairs.iter().map(|(from, _)| *from).filter(|at| telling.contains(at)).collect();
    if telling.len() < 8 {
        return Ok(());
    }
    if kept.len() * 5 < telling.len() {
        let found = format!("{} of {} statements", kept.len(), telling.len());
        return Err(Unreadable::new(name, "a later state of the page", found)
            .todo("this is another page: check the address or the file"));
    }
    // The last two can be halves of statements, alike to others by chance.
    let mut begun: Vec<(usize, usize)> =
        matched.pairs.iter().copied().filter(|(from, _)| telling.contains(from)).collect();
    begun.truncate(begun.len().saturating_sub(2));
    let last = begun.iter().map(|(from, _)| *from).max().unwrap_or_default();
    let tail = telling.iter().filter(|at| **at > last).count().saturating_sub(2);
    let whole_before = telling.iter().filter(|at| **at <= last).count() == begun.len();
    let grew = matched.added.iter().filter(|at| !news[**at].1.facts.is_empty()).count();
    // Statements that a page repeats can be matched with later ones: word for word it is the beginning all the same.
    let says = |list: &[(usize, &Statement)]| -> Vec<Vec<Fact>> {
        let telling = list.iter().map(|(_, statement)| statement);
        let telling = telling.filter(|said| !said.facts.is_empty() && said.form != Form::Container);
        telling.map(|said| said.facts.clone()).collect()
    };
    let (before, after) = (says(&olds), says(&news));
    let same = before.iter().zip(&after).take_while(|(before, after)| before == after).count();
    let missing = before.len() - same;
    // The last can be half of one; a whole one from further behind says that the page goes on.
    let half = after.get(same).is_none_or(|last| !before[same..].contains(last));
    let beginning = half && after.len() <= same + 1;
    let tail = if beginning { missing } else { tail };
    if tail >= 5 && tail * 8 > telling.len() && (beginning || whole_before && grew <= 1) {
        let found =
            format!("its beginning and no more: the last {tail} of {} statements are missing", telling.len());
        return Err(
            Unreadable::new(name, "a later state of the page", found).todo("fetch it again: it is cut off")
        );
    }
    Ok(())
}
