//! Words of the other direction within a sentence.

use fluent_bundle::FluentValue;
use golive_domain::people::{LineDirection, Locale};

/// Words of the other direction are fenced off by invisible marks, else the signs around them would jump to their other
/// side: in Persian the full stop of "Oksana K.". An address stands as it is: mail programs make a link of it, marks and
/// all.
pub(super) fn fenced<'a>(locale: Locale, value: &'a FluentValue) -> FluentValue<'a> {
    let rightward = locale.direction() == LineDirection::LeftToRight;
    match value {
        FluentValue::String(text) if text.contains("://") => value.clone(),
        FluentValue::String(text) if text.chars().any(|c| c.is_alphabetic() && is_rightward(c) != rightward) => {
            FluentValue::from(format!("\u{2068}{text}\u{2069}"))
        }
        value => value.clone(),
    }
}

/// Hebrew and Arabic letters run to the left, those of every other language of Golive to the right.
fn is_rightward(letter: char) -> bool {
    !matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::t_in;

    #[test]
    fn a_name_of_the_other_direction_is_fenced_off() {
        let changed = |locale, who: &str| t_in(locale, "problem-edited-title", &[("who", who.into())]);
        assert_eq!(changed(Locale::En, "Oksana K."), "Oksana K. changed this too");
        assert_eq!(changed(Locale::Fa, "Oksana K."), "\u{2068}Oksana K.\u{2069} هم این را تغییر داده است");
        assert_eq!(changed(Locale::Fa, "نادیا"), "نادیا هم این را تغییر داده است");
        assert_eq!(changed(Locale::En, "نادیا"), "\u{2068}نادیا\u{2069} changed this too");
    }
}
