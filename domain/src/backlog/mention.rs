//! People named in a text: `@sara` or `@sara@aras.example`, in Markdown, outside code.

use crate::text::Email;

/// Somebody called by name. Whether such a person exists is the store's to find out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mention {
    /// The part before the `@` of somebody's address, in lower case.
    Handle(String),
    Email(Email),
}

/// Everybody a Markdown text calls, each once, in order of appearance.
pub fn mentions(markdown: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    for line in prose(markdown) {
        for mention in in_line(&without_code_spans(line)) {
            if !found.contains(&mention) {
                found.push(mention);
            }
        }
    }
    found
}

/// The lines outside fenced and indented code.
fn prose(markdown: &str) -> impl Iterator<Item = &str> {
    let mut fence: Option<(char, usize)> = None;
    let mut after_blank = true;
    let mut in_list = false;
    let mut in_indented = false;
    markdown.lines().filter(move |line| {
        let text = line.trim_start();
        let marker = fence_of(text);
        match (fence, marker) {
            (Some((open, length)), Some((mark, run))) if mark == open && run >= length && text.trim_end().chars().all(|c| c == mark) => {
                fence = None;
                return false;
            }
            (Some(_), _) => return false,
            (None, Some(opening)) => {
                fence = Some(opening);
                return false;
            }
            (None, None) => {}
        }
        let indented = line.starts_with("    ") || line.starts_with('\t');
        in_indented = !text.is_empty() && indented && !in_list && (after_blank || in_indented);
        if !text.is_empty() && !indented {
            in_list = is_list_item(text) || (in_list && line.starts_with(' '));
        }
        after_blank = text.is_empty();
        !in_indented
    })
}

/// Three or more backticks or tildes that open or close a code block.
fn fence_of(text: &str) -> Option<(char, usize)> {
    let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let run = text.chars().take_while(|c| *c == mark).count();
    let info_has_backtick = mark == '`' && text[run..].contains('`');
    (run >= 3 && !info_has_backtick).then_some((mark, run))
}

fn is_list_item(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let bullet = if rest.len() == text.len() { ['-', '*', '+'].as_slice() } else { ['.', ')'].as_slice() };
    rest.strip_prefix(bullet).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// The line with its `code spans` blanked; a run of backticks closes only by a run as long.
fn without_code_spans(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(open) = rest.find('`') {
        let run = rest[open..].bytes().take_while(|b| *b == b'`').count();
        text.push_str(&rest[..open]);
        let inside = &rest[open + run..];
        match closing(inside, run) {
            Some(end) => {
                text.push(' ');
                rest = &inside[end + run..];
            }
            None => {
                text.push_str(&rest[open..open + run]);
                rest = inside;
            }
        }
    }
    text + rest
}

fn closing(text: &str, run: usize) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find('`').map(|at| at + from) {
        let length = text[at..].bytes().take_while(|b| *b == b'`').count();
        if length == run {
            return Some(at);
        }
        from = at + length;
    }
    None
}

fn in_line(line: &str) -> Vec<Mention> {
    let called = line.match_indices('@').filter(|(at, _)| {
        // Not within an address, a link's path, or behind a backslash.
        !line[..*at].ends_with(|c: char| is_name(c) || matches!(c, '@' | '/' | '\\'))
    });
    called.filter_map(|(at, _)| mention(&line[at + 1..])).collect()
}

fn mention(text: &str) -> Option<Mention> {
    let end = text.find(|c| !is_name(c) && c != '@').unwrap_or(text.len());
    let name = text[..end].trim_end_matches(['.', '-', '@', '+', '_']);
    if !name.starts_with(char::is_alphanumeric) {
        return None;
    }
    if name.contains('@') { Email::parse(name).ok().map(Mention::Email) } else { Some(Mention::Handle(name.to_lowercase())) }
}

/// Letters of any script; Persian names hold a zero-width joiner at times.
fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '\u{200c}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(markdown: &str) -> Vec<String> {
        let name = |mention| match mention {
            Mention::Handle(handle) => handle,
            Mention::Email(email) => email.to_string(),
        };
        mentions(markdown).into_iter().map(name).collect()
    }

    #[test]
    fn people_are_called_by_handle_or_address() {
        assert_eq!(names("@Sara, please ask @omid.r@aras.example. And @sara again; (@olena)"), ["sara", "omid.r@aras.example", "olena"]);
        assert_eq!(names("سلام @سارا، لطفاً ببین"), ["سارا"]);
    }

    #[test]
    fn an_address_or_a_link_calls_nobody() {
        assert!(names("write to sara@aras.example or see https://social.example/@sara, \\@sara, a @ b, @@x").is_empty());
    }

    #[test]
    fn code_calls_nobody() {
        assert!(names("`@sara` and ``a ` @sara``").is_empty());
        assert_eq!(names("```\n@sara\n```\n@omid"), ["omid"]);
        assert_eq!(names("~~~~ java\n@Override\n~~~\n@Test\n~~~~\n@omid"), ["omid"]);
        assert_eq!(names("text\n\n    @Override\n    @Test\n\n@omid"), ["omid"]);
        assert!(names("```\n@never closed").is_empty());
    }

    #[test]
    fn what_only_looks_like_code_still_calls() {
        assert_eq!(names("a ` alone, @sara"), ["sara"]);
        assert_eq!(names("- item\n\n    @sara in the item"), ["sara"]);
        assert_eq!(names("a paragraph\n    @sara goes on"), ["sara"]);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[`~@a-z \\n.\\-س\u{200c}]{0,60}") {
            let _ = mentions(&text);
        }

        #[test]
        fn a_name_in_a_fence_is_never_called(body in "[a-z @.\\n]{0,40}") {
            let fenced = format!("```\n{body}\n```");
            prop_assert!(mentions(&fenced).is_empty());
        }
    }
}
