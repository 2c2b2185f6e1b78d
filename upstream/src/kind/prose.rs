//! Whether a text is written as a page.

/// Whether a text is a page: it has front matter, headings, imports or tags, and is no YAML.
pub(super) fn is_page(text: &str) -> bool {
    if let Some(rest) = text.strip_prefix("---") {
        // Front matter ends; the `---` of a YAML document does not.
        return rest.lines().skip(1).any(|line| line.trim_end() == "---") || heads(rest);
    }
    text.starts_with(['<', '{']) || text.starts_with("import ") || heads(text)
}

/// Whether there are headings, and no keys of a schema at the beginning of a line.
fn heads(text: &str) -> bool {
    let heading = |line: &str| {
        let level = line.len() - line.trim_start_matches('#').len();
        (1..=6).contains(&level) && line[level..].starts_with(' ')
    };
    // A comment of YAML looks like a heading, and a key may stand in quotes.
    let key = |line: &str| {
        let bare = line.trim_start_matches(['"', '\'']);
        line.starts_with("# yaml-language-server")
            || ["openapi", "swagger", "methods", "resources", "paths", "flags"].iter().any(|key| {
                let rest = bare.strip_prefix(key).map(|rest| rest.trim_start_matches(['"', '\'']));
                rest.is_some_and(|rest| rest.starts_with(':'))
            })
    };
    text.lines().any(heading) && !text.lines().any(key)
}
