//! Lengths tell: what is encrypted is filled up to a power of two first.

/// The least that anything is filled up to, in bytes.
const LEAST: usize = 256;

/// The content behind its length, filled up with zeros.
pub(super) fn padded(content: &[u8]) -> Vec<u8> {
    let length = u64::try_from(content.len()).expect("a length fits 64 bits").to_be_bytes();
    let whole = (length.len() + content.len()).next_power_of_two().max(LEAST);
    let mut padded = Vec::with_capacity(whole);
    padded.extend_from_slice(&length);
    padded.extend_from_slice(content);
    padded.resize(whole, 0);
    padded
}

pub(super) fn unpadded(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<8>()?;
    rest.get(..usize::try_from(u64::from_be_bytes(*length)).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_up_comes_back_and_its_length_is_a_power_of_two() {
        for length in [0, 1, 247, 248, 249, 5_000] {
            let content = vec![7; length];
            let padded = padded(&content);
            assert!(padded.len().is_power_of_two() && padded.len() >= LEAST);
            assert_eq!(unpadded(&padded), Some(content.as_slice()));
        }
        assert_eq!(padded(b"1").len(), padded(&[0; 248]).len(), "short things are of one length");
        assert_eq!(unpadded(&[255; 16]), None);
        assert_eq!(unpadded(&[]), None);
    }
}
