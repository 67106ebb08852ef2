//! Encoded words (RFC 2047) as they are sent: `=?UTF-8?B?…?=`.
//!
//! Many senders cut a text into words in the middle of a letter. Two words of one kind that stand side by side are made one, so that
//! the letter is whole when it is decoded.

/// Longest text of a word that is looked through for its end, in bytes; the standard allows 75 for all of it.
const LONGEST: usize = 1000;

/// The same with neighbours joined. What only begins like a word is broken apart, so that nobody looks for its end.
pub(super) fn joined(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut last: Option<Word<'_>> = None;
    let mut rest = text;
    while let Some(at) = rest.find("=?") {
        let (gap, tail) = rest.split_at(at);
        let Some(word) = Word::parse(tail) else {
            written.push_str(gap);
            written.push_str("= ?");
            (rest, last) = (&tail[2..], None);
            continue;
        };
        if last.as_ref().is_some_and(|last| gap.trim().is_empty() && last.goes_on_in(&word)) {
            written.truncate(written.len() - 2);
        } else {
            written.push_str(gap);
            written.push_str(word.head);
        }
        written.push_str(word.text);
        written.push_str("?=");
        rest = &tail[word.head.len() + word.text.len() + 2..];
        last = Some(word);
    }
    written + rest
}

/// `=?UTF-8?Q?` and what it encodes.
struct Word<'t> {
    head: &'t str,
    text: &'t str,
}

impl<'t> Word<'t> {
    fn parse(tail: &'t str) -> Option<Self> {
        let charset = tail[2..].bytes().take(60).position(|b| b == b'?')?;
        let head = tail.get(..2 + charset + 3)?;
        let encoding = head.as_bytes()[2 + charset + 1].to_ascii_lowercase();
        if charset == 0 || !head.ends_with('?') || !matches!(encoding, b'b' | b'q') || head.contains(' ') {
            return None;
        }
        let text = &tail[head.len()..];
        let end = text.as_bytes().windows(2).take(LONGEST).position(|pair| pair == b"?=")?;
        Some(Self { head, text: &text[..end] })
    }

    /// Base64 goes on only where no letters of it are missing.
    fn goes_on_in(&self, next: &Self) -> bool {
        let is_base64 = self.head.to_ascii_lowercase().ends_with("?b?");
        self.head.eq_ignore_ascii_case(next.head) && (!is_base64 || (self.text.len().is_multiple_of(4) && !self.text.ends_with('=')))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_cut_in_two_is_made_whole() {
        assert_eq!(joined("=?UTF-8?Q?=D8=B3=D9?=\t=?utf-8?q?=84=D8=A7=D9=85?= x"), "=?UTF-8?Q?=D8=B3=D9=84=D8=A7=D9=85?= x");
        assert_eq!(joined("=?UTF-8?B?2LPZ?= =?UTF-8?B?hNin2YU=?="), "=?UTF-8?B?2LPZhNin2YU=?=");
        assert_eq!(joined("=?UTF-8?B?2LM=?= =?UTF-8?B?2LM=?="), "=?UTF-8?B?2LM=?= =?UTF-8?B?2LM=?=");
        assert_eq!(joined("=?a?Q?x?= and =?a?Q?y?="), "=?a?Q?x?= and =?a?Q?y?=");
    }

    #[test]
    fn what_only_begins_like_a_word_is_no_word() {
        assert_eq!(joined("is 1+1=?"), "is 1+1= ?");
        assert_eq!(joined("=?aa?q?=?aa?q?"), "= ?aa?q?= ?aa?q?");
        assert_eq!(joined("=?ф?"), "= ?ф?");
    }
}
