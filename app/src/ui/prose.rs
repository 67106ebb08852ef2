//! People's Markdown as safe HTML.

use std::sync::LazyLock;

use ammonia::Builder;
use comrak::{
    Arena, Options, format_html,
    nodes::{Node, NodeValue},
    parse_document,
};
use golive_domain::backlog::mentions;
use leptos::prelude::*;

use super::html::escaped;

/// Rendered Markdown. HTML in it is shown as typed, links carry no credit, pictures of other hosts do not load, called
/// people are marked.
#[component]
pub fn Prose(#[prop(into)] text: String) -> impl IntoView {
    view! { <div class="prose" dir="auto" inner_html=markdown(&text)></div> }
}

/// Markdown as HTML that can do no harm.
pub fn markdown(text: &str) -> String {
    static SAFE: LazyLock<Builder<'static>> = LazyLock::new(safe);
    let options = options();
    let arena = Arena::new();
    let root = parse_document(&arena, text, &options);
    mark_mentions(root);
    let mut html = String::new();
    format_html(root, &options, &mut html).expect("writing to a string cannot fail");
    SAFE.clean(&html).to_string()
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    // A line break typed is a line break meant.
    options.render.hardbreaks = true;
    options.render.escape = true;
    options
}

/// The second wall: whatever the renderer lets through, only this leaves.
fn safe() -> Builder<'static> {
    let mut safe = Builder::default();
    safe.rm_tags(["img"])
        .add_tags(["input"])
        .add_tag_attributes("input", ["type", "checked", "disabled"])
        .add_allowed_classes("span", ["mention"])
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(Some("nofollow noopener noreferrer"));
    safe
}

/// Marks called people in the text that is neither code nor a link.
fn mark_mentions(root: Node) {
    for node in root.descendants() {
        let within_link = || node.ancestors().any(|above| matches!(above.data().value, NodeValue::Link(_)));
        let marked = match &node.data().value {
            NodeValue::Text(text) if text.contains('@') && !within_link() => Some(marked(text)),
            _ => None,
        };
        if let Some(html) = marked {
            node.data_mut().value = NodeValue::Raw(html);
        }
    }
}

/// The text as HTML with every call in a mark. What is a call is the domain's to say.
fn marked(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let call = &rest[at..];
        let end = call[1..].find(|c: char| !c.is_alphanumeric() && !"._-+@\u{200c}".contains(c)).map_or(call.len(), |end| end + 1);
        let call = call[..end].trim_end_matches(['.', '-', '@', '+', '_']);
        let own_word = !rest[..at].ends_with(|c: char| c.is_alphanumeric() || "@/\\._-+".contains(c));
        html.push_str(&escaped(&rest[..at]));
        if own_word && !mentions(call).is_empty() {
            html.push_str(&format!(r#"<span class="mention">{}</span>"#, escaped(call)));
            rest = &rest[at + call.len()..];
        } else {
            html.push('@');
            rest = &rest[at + 1..];
        }
    }
    html + &escaped(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_html() {
        let html = markdown("**Bold** and\na line\n\n- [x] done\n\n|a|b|\n|-|-|\n|1|2|");
        assert!(html.contains("<strong>Bold</strong> and<br>"), "{html}");
        assert!(html.contains("checkbox") && html.contains("<td>1</td>"), "{html}");
    }

    #[test]
    fn nothing_in_it_runs() {
        for text in
            ["<script>alert(1)</script>", "[a](javascript:alert(1))", "<img src=x onerror=alert(1)>", "![x](https://other.example/x.png)"]
        {
            let html = markdown(text);
            assert!(!html.contains("<script") && !html.contains("href=\"javascript") && !html.contains("<img"), "{html}");
        }
    }

    #[test]
    fn called_people_are_marked_and_addresses_are_not() {
        let html = markdown("@sara, look & tell @سارا. Not `@code` nor a@b.example");
        assert!(html.contains(r#"<span class="mention">@sara</span>, look &amp; tell <span class="mention">@سارا</span>."#), "{html}");
        assert_eq!(html.matches("mention").count(), 2, "{html}");
    }
}
