//! Marks that sites add to Markdown and that say nothing: boxes, tabs and anchors in a syntax of their own.

/// The text without them, line for line. Samples of code stay as they are.
pub(super) fn without(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut fence: Option<(char, usize)> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        let mark = bare.chars().next().filter(|c| matches!(c, '`' | '~'));
        let length = mark.map_or(0, |mark| bare.chars().take_while(|c| *c == mark).count());
        match (fence, mark) {
            (Some((open, least)), Some(mark)) if open == mark && length >= least && bare.len() == length => {
                fence = None;
            }
            (None, Some(mark)) if length >= 3 => fence = Some((mark, length)),
            _ => {}
        }
        if fence.is_some() || length >= 3 {
            clean.push_str(line);
        } else {
            clean.push_str(&said(line));
        }
    }
    clean
}

/// A line without its marks.
fn said(line: &str) -> String {
    let end = if line.ends_with('\n') { "\n" } else { "" };
    let bare = line.trim();
    // `:::warning`, `:::`, `{% hint style="info" %}`
    let opens = bare.strip_prefix(":::").map(|rest| rest.trim_start_matches(':').trim());
    if let Some(rest) = opens.filter(|rest| rest.split(['[', '{', ' ']).next().is_some_and(str::is_ascii)) {
        let title =
            rest.split_once('[').and_then(|(_, title)| title.split_once(']')).map_or("", |(title, _)| title);
        return format!("{title}{end}");
    }
    if bare.starts_with("{%") && bare.ends_with("%}") && bare.matches("{%").count() == 1 {
        return end.to_owned();
    }
    // `> [!WARNING]`
    let quoted = bare.trim_start_matches(['>', ' ']);
    let alert = quoted.strip_prefix("[!").and_then(|rest| rest.split_once(']'));
    let box_of = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphabetic());
    if let Some((_, rest)) = alert.filter(|(word, _)| bare.starts_with('>') && box_of(word)) {
        let before = line.len() - line.trim_start().len() + bare.len() - quoted.len();
        return format!("{}{rest}{end}", &line[..before]);
    }
    // `## Heading {#anchor}`
    if let Some((heading, anchor)) = bare.rsplit_once("{#").filter(|_| bare.starts_with('#'))
        && anchor.ends_with('}')
        && !anchor.contains(char::is_whitespace)
    {
        return format!("{}{end}", heading.trim_end());
    }
    line.to_owned()
}
