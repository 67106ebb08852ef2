//! Form fields by id: `custom[_0192…]`.
//!
//! A form's decoder reads a bracket that begins with a digit as a place in a list, and our ids do begin with one.

/// The field's name.
pub fn keyed(name: &str, id: impl std::fmt::Display) -> String {
    format!("{name}[_{id}]")
}

/// The id that a key of the decoded form stands for.
pub fn key<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.strip_prefix('_')?.parse().ok()
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
}
