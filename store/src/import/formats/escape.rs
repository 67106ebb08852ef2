//! What Markdown takes for more than it is, and how it is kept from that.

/// A plain text whose every character means itself.
pub fn literal(text: &str) -> String {
    escaped(text, None, |c, before, after| match c {
        '*' | '`' => true,
        _ => has_meaning(c, before, after),
    })
}

/// Words that stood in HTML, behind the character `before`. Pairs of asterisks stay: whoever writes them there means
/// Markdown.
pub fn inline(words: &str, before: Option<char>) -> String {
    escaped(words, before, |c, before, after| match c {
        '`' => true,
        '*' => {
            let beside = [before, after].map(|c| c.unwrap_or(' '));
            !beside.contains(&'*') && !beside.iter().all(|c| c.is_whitespace())
        }
        _ => has_meaning(c, before, after),
    })
}

/// Markdown in which nothing is a tag: whatever looks like one is text.
pub fn untagged(text: &str) -> String {
    escaped(text, None, |c, _, after| c == '<' && begins_tag(after))
}

fn escaped(text: &str, before: Option<char>, is_taken: impl Fn(char, Option<char>, Option<char>) -> bool) -> String {
    let mut written = String::with_capacity(text.len());
    let mut before = before;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if is_taken(c, before, rest.peek().copied()) {
            written.push('\\');
        }
        written.push(c);
        before = Some(c);
    }
    written
}

fn has_meaning(c: char, before: Option<char>, after: Option<char>) -> bool {
    match c {
        '\\' => after.is_some_and(|c| c.is_ascii_punctuation()),
        '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
        '<' => begins_tag(after),
        '~' => after == Some('~'),
        _ => false,
    }
}

fn begins_tag(after: Option<char>) -> bool {
    after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

/// Longest name of a character with its end, in bytes.
const LONGEST_NAME: usize = 10;

/// A text with the few characters that are written by name where there is no markup, and those written by number.
pub fn unescaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        written.push_str(before);
        let end = after.bytes().take(LONGEST_NAME).position(|byte| byte == b';');
        rest = match end.and_then(|end| Some((character(&after[..end])?, &after[end + 1..]))) {
            Some((c, behind)) => {
                written.push(c);
                behind
            }
            None => {
                written.push('&');
                after
            }
        };
    }
    written + rest
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?).filter(|c| !c.is_control())
        }
    }
}

/// No script, no data and nothing of the computer it is opened on.
pub fn is_safe(href: &str) -> bool {
    let scheme = href.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme {
        Some(scheme) => matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel"),
        None => false,
    }
}

/// An address within the brackets of a link.
pub fn address(href: &str) -> String {
    let mut address = String::with_capacity(href.len());
    for c in href.chars() {
        match c {
            '(' => address.push_str("%28"),
            ')' => address.push_str("%29"),
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '\\' => address.push_str("%5C"),
            c if c.is_whitespace() => address.push_str("%20"),
            c if c.is_control() => (),
            c => address.push(c),
        }
    }
    address
}
