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

/// The control that stands for a field a use case refused: `custom[0192…]` is typed into `custom[_0192…]`.
pub fn control(field: &str) -> String {
    match field.split_once('[') {
        Some((name, rest)) if rest.starts_with(|c: char| c.is_ascii_hexdigit()) => format!("{name}[_{rest}"),
        _ => field.to_owned(),
    }
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
    fn a_refused_field_finds_its_control() {
        assert_eq!(control("custom[7]"), keyed("custom", 7));
        assert_eq!(control("title"), "title");
        assert_eq!(control("items[]"), "items[]");
    }
}
