//! Text as strangers write it, made fit to keep and to show.

/// Whether a character turns the direction of those behind it: with one of them `gpj.exe` is read as `exe.jpg`.
pub(super) fn turns(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether nobody sees a character and nobody needs it. The joiners of Persian words are needed.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// One line of at most `max` characters, for lists and titles: single spaces, no control characters, nothing that turns direction.
pub(super) fn one_line(text: &str, max: usize) -> String {
    let words = text.split_whitespace().map(|word| word.chars().filter(|c| !c.is_control() && !turns(*c) && !is_unseen(*c)).collect());
    let words: Vec<String> = words.filter(|word: &String| !word.is_empty()).collect();
    shortened(words.join(" "), max)
}

/// Lines as they were written: normal line ends, no control characters but tabs, nothing trailing, at most two empty lines in a row.
/// The mark of a signature keeps the space that makes it one.
pub(super) fn paragraphs(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut kept = String::with_capacity(text.len());
    let mut breaks = 0;
    for line in text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        let line: String = line.chars().filter(|c| (!c.is_control() || *c == '\t') && !is_unseen(*c)).map(spaced).collect();
        let line = if line == SIGNATURE { &line } else { line.trim_end() };
        if !line.is_empty() {
            if !kept.is_empty() {
                kept.extend(std::iter::repeat_n('\n', breaks));
            }
            kept.push_str(line);
            breaks = 0;
        }
        breaks = 3.min(breaks + 1);
    }
    kept
}

/// The line above a signature (RFC 3676, 4.3).
pub(super) const SIGNATURE: &str = "-- ";

/// At most `max` characters; an ellipsis says that there were more.
pub(super) fn shortened(mut text: String, max: usize) -> String {
    if let Some((last, _)) = text.char_indices().nth(max.saturating_sub(1))
        && text[last..].chars().nth(1).is_some()
    {
        text.truncate(last);
        text.push('…');
    }
    text
}

fn spaced(c: char) -> char {
    if c == '\u{a0}' { ' ' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line_and_reads_as_it_is() {
        assert_eq!(one_line(" a\0b\r\n\tc \u{202e}gpj.exe\u{202c} \u{200b} ", 50), "ab c gpj.exe");
        assert_eq!(one_line("می\u{200c}خواهم", 50), "می\u{200c}خواهم");
    }

    #[test]
    fn what_is_too_long_ends_in_an_ellipsis() {
        assert_eq!(shortened("گزارش".into(), 5), "گزارش");
        assert_eq!(shortened("گزارش‌ها".into(), 5), "گزار…");
        assert_eq!(shortened(String::new(), 5), "");
    }

    #[test]
    fn lines_keep_their_order_and_lose_what_nobody_sees() {
        assert_eq!(paragraphs("\r\n\r\na  \r\nb\0\u{7}\tc\rd\n\n\n\n\n\ne\u{a0}f\n-- \nA\n\n"), "a\nb\tc\nd\n\n\ne f\n-- \nA");
    }
}
