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

/// The control, of those that were sent, that stands for a field a use case refused: `custom[0192…]` is typed into `custom[_0192…]`.
pub fn control<'a>(field: &str, mut sent: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    sent.find(|name| *name == field || name.replace("[_", "[") == field)
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
        let sent = ["title", "custom[_7]", "limits[accepted]", "line[_7][price]"];
        let found = |field| control(field, sent.into_iter());
        assert_eq!(found("custom[7]"), Some("custom[_7]"));
        assert_eq!(found("line[7][price]"), Some("line[_7][price]"));
        assert_eq!(found("limits[accepted]"), Some("limits[accepted]"));
        assert_eq!((found("title"), found("colour")), (Some("title"), None));
    }
}
