//! Whether a text is a page, and whether the page is about the channel and whole.

use super::Unreadable;

/// Whether a text is written as a page: it has front matter, headings, imports or tags, and is no YAML.
pub(super) fn is_page(text: &str) -> bool {
    if let Some(rest) = text.strip_prefix("---") {
        // Front matter ends; the `---` of a YAML document does not, or nothing but YAML follows.
        return rest.lines().skip(1).any(|line| line.trim_end() == "---");
    }
    text.starts_with('<')
        || text.lines().map(str::trim_start).any(|line| {
            let level = line.len() - line.trim_start_matches('#').len();
            (2..=6).contains(&level) && line[level..].starts_with(' ')
        }) && !text.lines().any(|line| line.starts_with("openapi:") || line.starts_with("methods:"))
}

/// Refuses what is no page about the channel.
pub(super) fn check(name: &str, text: &str) -> Result<(), Unreadable> {
    if !text.to_ascii_uppercase().contains("KSNET") {
        return Err(Unreadable::new(name, "a page about KSNET", "a page that does not name KSNET")
            .todo("check the address or the file"));
    }
    Ok(())
}
