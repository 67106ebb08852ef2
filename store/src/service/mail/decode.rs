//! From the bytes of a body to its content, and from content to letters.

use std::borrow::Cow;

use chardetng::EncodingDetector;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use mail_parser::decoders::base64::base64_decode;

/// Bytes that are looked at to tell in which charset a text is.
const LOOKED_AT: usize = 64 * 1024;

/// What a body held before it was made fit for transfer. Broken encodings give what is whole of them.
pub(super) fn transferred<'x>(body: &'x [u8], encoding: &str) -> Cow<'x, [u8]> {
    match encoding.trim().to_ascii_lowercase().as_str() {
        "base64" => base64(body).into(),
        "quoted-printable" => quoted_printable(body).into(),
        _ => body.into(),
    }
}

/// Whatever is no letter of base64 is skipped; an end that was cut off gives its whole bytes.
fn base64(body: &[u8]) -> Vec<u8> {
    let mut letters: Vec<u8> = body.iter().copied().filter(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=')).collect();
    letters.push(b'=');
    base64_decode(&letters).unwrap_or_default()
}

/// An equals sign that escapes nothing stays one.
fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((&byte, after)) = rest.split_first() {
        let hex = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        rest = match (byte, hex(0), hex(1)) {
            (b'=', Some(high), Some(low)) => {
                decoded.extend(u8::try_from(high * 16 + low));
                &after[2..]
            }
            (b'=', ..) => match soft_break(after) {
                Some(length) => &after[length..],
                None => {
                    decoded.push(byte);
                    after
                }
            },
            _ => {
                decoded.push(byte);
                after
            }
        };
    }
    decoded
}

/// How long a line end is that only the transfer needed.
fn soft_break(after: &[u8]) -> Option<usize> {
    let spaces = after.iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\r')).count();
    match after.get(spaces) {
        Some(b'\n') => Some(spaces + 1),
        None => Some(spaces),
        Some(_) => None,
    }
}

/// The text in the charset it says it is in. One that says UTF-8, ASCII, nothing or something unknown is looked at, and so is what
/// programs say who were never told: many say so of anything.
pub(super) fn text(bytes: &[u8], charset: Option<&str>) -> String {
    let label = charset.unwrap_or_default().trim().to_ascii_lowercase();
    if matches!(label.as_str(), "us-ascii" | "ascii" | "ansi_x3.4-1968") {
        return looked_at(bytes);
    }
    match Encoding::for_label_no_replacement(label.as_bytes()) {
        None => looked_at(bytes),
        Some(encoding) if encoding == UTF_8 || (encoding == WINDOWS_1252 && std::str::from_utf8(bytes).is_ok()) => looked_at(bytes),
        Some(encoding) => encoding.decode(bytes).0.into_owned(),
    }
}

/// UTF-8 where most of what is not ASCII is UTF-8, or else what the letters look most like.
fn looked_at(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    let utf8 = String::from_utf8_lossy(bytes);
    let broken = utf8.matches(char::REPLACEMENT_CHARACTER).count();
    let whole = utf8.chars().filter(|c| !c.is_ascii()).count() - broken;
    if whole >= broken {
        return utf8.into_owned();
    }
    let mut detector = EncodingDetector::new();
    detector.feed(&bytes[..bytes.len().min(LOOKED_AT)], true);
    detector.guess(None, false).decode_without_bom_handling(bytes).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charsets_of_our_neighbours_are_read() {
        let written = |encoding: &'static Encoding, text: &str| encoding.encode(text).0.into_owned();
        for (label, encoding, letters) in [
            ("windows-1251", encoding_rs::WINDOWS_1251, "Їжак, ґанок: не працює"),
            ("Windows-1256", encoding_rs::WINDOWS_1256, "پیام چگونه ژرف گفت"),
            ("koi8-u", encoding_rs::KOI8_U, "Їжак і ґанок"),
            ("koi8-r", encoding_rs::KOI8_R, "Не работает вход"),
            ("ISO-8859-2", encoding_rs::ISO_8859_2, "Zażółć gęślą jaźń"),
        ] {
            // What a charset has no letter for is written as a number by the encoder: it is not what is tried here.
            let bytes = written(encoding, letters);
            assert_eq!(text(&bytes, Some(label)), encoding.decode(&bytes).0, "{label}");
            assert!(!text(&bytes, Some(label)).contains(char::REPLACEMENT_CHARACTER), "{label}");
        }
        assert_eq!(text(&written(encoding_rs::WINDOWS_1251, "Не работает вход"), Some("windows-1251")), "Не работает вход");
    }

    #[test]
    fn a_charset_that_is_not_named_is_seen_from_the_letters() {
        let bytes = encoding_rs::WINDOWS_1251.encode("Здравствуйте! Не открывается карточка клиента.").0.into_owned();
        for label in [None, Some("utf-8"), Some("us-ascii"), Some("no-such-charset")] {
            assert_eq!(text(&bytes, label), "Здравствуйте! Не открывается карточка клиента.", "{label:?}");
        }
    }

    #[test]
    fn utf8_under_another_name_is_read() {
        assert_eq!(text("سلام".as_bytes(), Some("iso-8859-1")), "سلام");
        assert_eq!(text(b"caf\xe9", Some("iso-8859-1")), "café");
    }

    #[test]
    fn broken_bytes_leave_the_rest_readable() {
        assert_eq!(text(b"\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 \xd8 ok", Some("utf-8")), "سلام \u{fffd} ok");
    }

    #[test]
    fn broken_transfer_encodings_give_what_is_whole() {
        assert_eq!(&*transferred(b"SGVs\r\nbG8*gd29ybGQ", "Base64"), b"Hello world");
        assert_eq!(&*transferred(b"SGVsbG8=\r\nSGVsbG8=", "base64"), b"HelloHello");
        assert_eq!(&*transferred(b"a=3Db=\r\nc = d=zz=", "quoted-printable"), b"a=bc = d=zz");
        assert_eq!(&*transferred(b"as it is", "8bit"), b"as it is");
    }
}
