//! What tags mean in mails: links, quotes, and where the mail begins that is answered.

use super::markup::Tag;

/// Longest link that is shown, in bytes.
const MAX_LINK: usize = 2000;

/// The address of a link a person may follow; empty for any other.
pub(super) fn link(href: &str) -> String {
    let href: String =
        href.replace("&amp;", "&").chars().filter(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>')).collect();
    let is_safe = ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| href.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme)));
    if is_safe && href.len() <= MAX_LINK { href } else { String::new() }
}

/// A link as people write it.
pub(super) fn bare(link: &str) -> String {
    let link = link.trim_end_matches('/').to_lowercase();
    if let Some(address) = link.strip_prefix("mailto:") {
        return address.split('?').next().unwrap_or_default().to_owned();
    }
    ["https://", "http://", "tel:"].iter().find_map(|scheme| link.strip_prefix(scheme)).unwrap_or(&link).to_owned()
}

/// Whether a paragraph is only a line, as in what Outlook writes.
pub(super) fn is_tight(tag: &Tag<'_>) -> bool {
    let style = tag.attribute("style").replace(' ', "").to_ascii_lowercase();
    tag.attribute("class").starts_with("MsoNormal") || style.contains("margin:0") || style.contains("margin-bottom:0")
}

/// Whether a block was quoted, and not only moved in.
pub(super) fn is_quote(tag: &Tag<'_>) -> bool {
    let named = format!("{} {}", tag.attribute("class"), tag.attribute("id")).to_ascii_lowercase();
    tag.attribute("type").eq_ignore_ascii_case("cite")
        || !tag.attribute("cite").is_empty()
        || named.contains("quote")
        || named.contains("cite")
        || tag.attribute("style").to_ascii_lowercase().contains("border-left")
}

/// Whether a division holds the line above a quote, or (Yahoo) all of it.
pub(super) fn is_attribution(tag: &Tag<'_>) -> bool {
    tag.attribute("class").split_ascii_whitespace().any(|class| matches!(class, "gmail_attr" | "moz-cite-prefix" | "yahoo_quoted"))
}

/// Whether the mail that is answered begins here, as Outlook marks it.
pub(super) fn begins_original(tag: &Tag<'_>) -> bool {
    let style = tag.attribute("style").to_ascii_lowercase().replace(' ', "");
    let id = tag.attribute("id");
    ["divRplyFwdMsg", "OLK_SRC_BODY_SECTION", "mail-editor-reference-message-container"].iter().any(|known| id.ends_with(known))
        || ["border-top:solid#e1e1e1", "border-top:solid#b5c4df"].iter().any(|line| style.contains(line))
}
