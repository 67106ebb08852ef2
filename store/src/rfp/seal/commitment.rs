//! What binds a bidder to a content without telling it: the one place where commitments are made, written and held against something.

use sha2::{Digest as _, Sha256};

/// What a bidder is given at submission, and what everybody is shown at the deadline: SHA-256 of the salt and the content, in
/// hexadecimal digits. The salt keeps a price from being guessed by trying.
pub(crate) fn commitment(salt: &[u8; 32], content: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(b"golive bid commitment 1\0");
    hash.update(salt);
    hash.update(content);
    hexadecimal(&hash.finalize().into())
}

/// Whether a content and its salt, in hexadecimal digits, are what was committed to.
pub(crate) fn proves(salt: &str, content: &[u8], committed: Option<&str>) -> bool {
    bytes_of(salt).is_some_and(|salt| committed == Some(commitment(&salt, content).as_str()))
}

pub(crate) fn hexadecimal(bytes: &[u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What sixty-four hexadecimal digits stand for; `None` for anything else.
fn bytes_of(digits: &str) -> Option<[u8; 32]> {
    let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let (pairs, []) = digits.as_bytes().as_chunks::<2>() else { return None };
    let bytes: Option<Vec<u8>> = pairs.iter().map(|[high, low]| Some((digit(*high)? << 4) | digit(*low)?)).collect();
    bytes?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commitment_is_of_one_content_and_one_salt() {
        let known = commitment(&[1; 32], b"120000");
        assert_eq!(known.len(), 64);
        assert_eq!(known, commitment(&[1; 32], b"120000"));
        assert_ne!(known, commitment(&[2; 32], b"120000"));
        assert_ne!(known, commitment(&[1; 32], b"120001"));
    }

    #[test]
    fn what_was_changed_by_a_letter_does_not_hold() {
        let salt = [7_u8; 32];
        let committed = commitment(&salt, b"9000");
        let holds = |salt: &str, content: &[u8]| proves(salt, content, Some(&committed));
        assert!(holds(&hexadecimal(&salt), b"9000"));
        assert!(!holds(&hexadecimal(&salt), b"8999"));
        assert!(!holds(&hexadecimal(&[8; 32]), b"9000"));
        assert!(!proves(&hexadecimal(&salt), b"9000", None), "what nobody committed to");
    }

    #[test]
    fn what_is_no_salt_proves_nothing() {
        let salt = [7_u8; 32];
        let (committed, whole) = (commitment(&salt, b"9000"), hexadecimal(&salt));
        assert!(proves(&whole, b"9000", Some(&committed)));
        // Of one the last byte is told by its second digit alone, of another each first digit is a sign.
        let none = [format!("{}7", &whole[..62]), whole.replace("07", "+7"), format!("{whole}07"), "07".to_owned(), String::new()];
        for text in none {
            assert!(!proves(&text, b"9000", Some(&committed)), "{text}");
        }
    }
}
