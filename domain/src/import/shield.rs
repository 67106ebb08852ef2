//! Spreadsheets run what begins like a formula. What goes out is shielded by an apostrophe, what comes in loses it again,
//! so that a file that was exported imports as it was.

/// First characters after which a spreadsheet calculates instead of showing.
fn begins_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The cell's text as it is written to a file. An apostrophe that stood there before gets one more, so nothing is lost.
pub fn shielded(text: &str) -> String {
    if begins_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// The cell's text as it was before [`shielded`].
pub fn unshielded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if begins_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_formula_is_shown_and_not_run() {
        assert_eq!(shielded("=HYPERLINK(\"http://evil\")"), "'=HYPERLINK(\"http://evil\")");
        assert_eq!(shielded("'=1"), "''=1");
        assert_eq!(shielded("Price = 3"), "Price = 3");
        assert_eq!(unshielded("'tis fine"), "'tis fine");
    }

    proptest! {
        #[test]
        fn what_went_out_comes_back(text in "['=+@\t\r\n-]{0,4}.{0,6}") {
            let out = shielded(&text);
            prop_assert_eq!(unshielded(&out), &text);
            prop_assert!(!begins_formula(&out));
        }
    }
}
