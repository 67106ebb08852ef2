//! Form fields by id: `custom[_0192…]`.
//!
//! A form's decoder reads a bracket that begins with a digit as a place in a list, and our ids do begin with one. It ends a key at the
//! first `]`, and a code that people chose may hold one: what is neither a letter nor a digit is written in hexadecimal digits.

use std::fmt::Write as _;

/// Stands before the two digits of a byte.
const ESCAPE: char = '~';

/// The field's name.
pub fn keyed(name: &str, id: impl std::fmt::Display) -> String {
    format!("{name}[_{}]", escaped(&id.to_string()))
}

/// The id that a key of the decoded form stands for.
pub fn key<T: std::str::FromStr>(text: &str) -> Option<T> {
    plain(text.strip_prefix('_')?)?.parse().ok()
}

/// The control, of those that were sent, that stands for a field a use case refused: `custom[0192…]` is typed into `custom[_0192…]`.
pub fn control<'a>(field: &str, mut sent: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    sent.find(|name| *name == field || plain(&name.replace("[_", "[")).is_some_and(|name| name == field))
}

fn escaped(id: &str) -> String {
    let mut text = String::new();
    for letter in id.chars() {
        if letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.') {
            text.push(letter);
            continue;
        }
        for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
            let _ = write!(text, "{ESCAPE}{byte:02X}");
        }
    }
    text
}

/// What was escaped; `None` of what nobody escaped so.
fn plain(text: &str) -> Option<String> {
    let mut parts = text.split(ESCAPE);
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_gives_back_its_id() {
        assert_eq!(keyed("custom", 7), "custom[_7]");
        assert_eq!(key::<u8>("_7"), Some(7));
        assert_eq!(key::<u8>("7"), None);
    }

    #[test]
    fn a_key_may_hold_what_no_name_of_a_field_can() {
        for code in ["R-1.2_a", "R[1]", "Save a deal [mobile]", "ذخیره [۱]", "a~5Bb", "100 % & more", "]"] {
            let name = keyed("ask", code);
            let inside = name.strip_prefix("ask[").and_then(|rest| rest.strip_suffix(']')).expect("a key in brackets");
            assert!(!inside.contains(['[', ']', ' ', '&', '%']), "{name}");
            assert_eq!(key::<String>(inside).as_deref(), Some(code));
        }
        assert_eq!(keyed("ask", "R-1.2_a"), "ask[_R-1.2_a]", "what can stand as it is does");
        for strange in ["_a~", "_a~5", "_a~XX", "_~FF"] {
            assert_eq!(key::<String>(strange), None, "{strange}");
        }
    }

    #[test]
    fn a_refused_field_finds_its_control() {
        let sent = ["title", "custom[_7]", "limits[accepted]", "line[_7][price]"];
        let found = |field| control(field, sent.into_iter());
        assert_eq!(found("custom[7]"), Some("custom[_7]"));
        assert_eq!(found("line[7][price]"), Some("line[_7][price]"));
        assert_eq!(found("limits[accepted]"), Some("limits[accepted]"));
        assert_eq!((found("title"), found("colour")), (Some("title"), None));
        let sent = [keyed("ask", "R[1]") + "[mandatory]", keyed("ask", "R[1]") + "[weight]"];
        assert_eq!(control("ask[R[1]][weight]", sent.iter().map(String::as_str)), Some(sent[1].as_str()));
    }
}
