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
    // A comment of YAML looks like a heading.
    let key = |line: &str| {
        ["openapi:", "swagger:", "methods:", "resources:", "paths:", "flags:", "# yaml-language-server"]
            .iter()
            .any(|key| line.starts_with(key))
    };
    text.lines().any(heading) && !text.lines().any(key)
}
