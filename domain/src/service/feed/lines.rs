//! Content lines: escaped, folded at 75 octets, ended by CRLF.

/// Octets of a line at most, its end not counted.
const WIDTH: usize = 75;

/// Puts a content line at the end of a text, folded between characters.
pub(super) fn fold(text: &mut String, line: &str) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > WIDTH {
            text.push_str("\r\n ");
            used = 1;
        }
        text.push(c);
        used += c.len_utf8();
    }
    text.push_str("\r\n");
}

/// A text as the value of a property. Control characters have no way to be said and are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' => value.push_str("\\n"),
            '\t' => value.push(c),
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// The text that a value means.
pub(super) fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        match (c, c == '\\') {
            (_, true) => match rest.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(escaped) => text.push(escaped),
                None => text.push('\\'),
            },
            (c, false) => text.push(c),
        }
    }
    text
}

/// The lines of a file with their folds undone; empty ones are passed over. A fold may fall between the bytes of a character, so lines
/// are put together before they are read.
pub(super) fn unfolded(file: &[u8]) -> Vec<Vec<u8>> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for line in file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file).split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match (line, lines.last_mut()) {
            ([], _) => {}
            ([b' ' | b'\t', more @ ..], Some(last)) => last.extend_from_slice(more),
            (line, _) => lines.push(line.to_vec()),
        }
    }
    lines
}

/// A property: its name in capitals, and its value. Its parameters are of no use here.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Property<'a> {
    pub name: String,
    pub value: &'a str,
}

impl<'a> Property<'a> {
    /// Reads `NAME;PARAMETER="with: signs":value`; `None` where it is no such line.
    pub fn parse(line: &'a str) -> Option<Self> {
        let name = &line[..line.find([':', ';'])?];
        let named = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let mut quoted = false;
        let colon = line.find(|c| {
            quoted ^= c == '"';
            c == ':' && !quoted
        })?;
        named.then(|| Self { name: name.to_ascii_uppercase(), value: &line[colon + 1..] })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_property_is_told_from_its_parameters() {
        let read = |line| Property::parse(line).map(|property| (property.name, property.value));
        assert_eq!(read("SUMMARY:Lunch: 12, 13"), Some(("SUMMARY".into(), "Lunch: 12, 13")));
        assert_eq!(read("dtstart;value=DATE:20260321"), Some(("DTSTART".into(), "20260321")));
        assert_eq!(read("X-A;B=\"c:d;e\";F=g:h"), Some(("X-A".into(), "h")));
        for bad in ["no line", ":x", "A B:c", "SUMMARY;X=\"open:", "é:x", ""] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_fold_between_two_bytes_is_undone() {
        let lines = unfolded("\u{feff}A:نوروز\n\nB:x\r\n".as_bytes());
        assert_eq!(lines, ["A:نوروز".as_bytes().to_vec(), b"B:x".to_vec()]);
        let (head, tail) = "A:نوروز".as_bytes().split_at(5);
        assert_eq!(unfolded(&[head, b"\r\n ", tail, b"\r\n\tx"].concat()), ["A:نوروزx".as_bytes()]);
    }

    proptest! {
        #[test]
        fn what_is_escaped_is_read_as_it_was(text in "[\\PC\n]{0,60}") {
            prop_assert_eq!(unescaped(&escaped(&text)), text);
        }

        #[test]
        fn what_is_folded_fits_and_is_unfolded_as_it_was(line in "[A-Z]{1,9}:\\PC{0,300}") {
            let mut text = String::new();
            fold(&mut text, &line);
            prop_assert!(text.ends_with("\r\n"));
            prop_assert!(text.split("\r\n").all(|part| part.len() <= WIDTH));
            prop_assert_eq!(unfolded(text.as_bytes()), vec![line.into_bytes()]);
        }
    }
}
