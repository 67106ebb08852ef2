//! In which encoding an XML file says that it is written.

use encoding_rs::{Encoding, UTF_8};
use golive_domain::{Error as Refusal, Say};

use super::super::{decode::decode, read::refused, table::MAX_BYTES};
use crate::Result;

/// The text of an XML file. A byte order mark decides, then what the file declares; without either it is UTF-8. Bytes
/// that are no text of that encoding refuse the file: half a name is worse than none.
pub fn xml_text(bytes: &[u8]) -> Result<String> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Refusal::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    // The other way to see UTF-16 is the zero beside the first character.
    if Encoding::for_bom(bytes).is_some() || matches!(bytes, [0, _, ..] | [_, 0, ..]) {
        return Ok(decode(bytes).0);
    }
    let encoding = match declared(bytes) {
        Some(label) => Encoding::for_label(label.as_bytes()).ok_or_else(|| {
            refused(Say::new("error-file-xml-encoding").with("line", 1).with("name", label.chars().take(40).collect::<String>()))
        })?,
        None => UTF_8,
    };
    if encoding == UTF_8 {
        return match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(fault) => {
                let line = 1 + bytes[..fault.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
                Err(refused(Say::new("error-file-xml-bytes").with("line", line).with("name", UTF_8.name())))
            }
        };
    }
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(text.into_owned()),
        None => Err(refused(Say::new("error-file-xml-bytes").with("line", 1).with("name", encoding.name()))),
    }
}

/// `windows-1251` of `<?xml version="1.0" encoding="windows-1251"?>`.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    let declaration = head.trim_start().strip_prefix("<?xml")?.split("?>").next()?;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split(quote).next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declared_encoding_is_used() {
        let text = "<?xml version='1.0' encoding='windows-1251'?><a>Проверка</a>";
        let bytes = encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
        assert_eq!(xml_text(&bytes).unwrap(), text);
        assert_eq!(xml_text("\u{feff}<a>ی</a>".as_bytes()).unwrap(), "<a>ی</a>");
        let utf16: Vec<u8> = "<a>ی</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(xml_text(&utf16).unwrap(), "<a>ی</a>");
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_at_their_line() {
        let why = |bytes: &[u8]| format!("{:?}", xml_text(bytes).unwrap_err());
        let told = why(b"<a>\n\xff</a>");
        assert!(told.contains("error-file-xml-bytes") && told.contains(r#"("line", "2")"#), "{told}");
        assert!(why(b"<?xml version='1.0' encoding='utf-7'?><a/>").contains("error-file-xml-encoding"));
    }
}
