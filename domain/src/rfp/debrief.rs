//! What a bidder is told of what evaluators wrote about the bid.

use crate::search::fold;

/// What an evaluator wrote of a bid, by the mark that it was written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaning {
    /// The mark is in the upper half of the scale.
    Strength,
    /// It is in the lower half, or in the middle.
    Weakness,
}

impl Leaning {
    /// Of a mark from 0 to `scale`.
    pub fn of(mark: u32, scale: u32) -> Self {
        if u64::from(mark) * 2 > u64::from(scale) { Self::Strength } else { Self::Weakness }
    }
}

/// Letters from which on a word of a name tells whose it is.
const TELLING: usize = 4;

/// Whether a text names one of these, whole or by one telling word that is not of the reader's `own` name: such a text is not read to
/// anybody else. Case, accents and kinds of letters are no hiding place.
pub fn names_any<'a>(text: &str, own: &str, names: impl IntoIterator<Item = &'a str>) -> bool {
    let (text, own) = (fold(text), fold(own));
    let words = |of: &str| of.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
    let (said, owned) = (words(&text), words(&own));
    let tells = |word: &String| word.chars().count() >= TELLING && !owned.contains(word) && said.contains(word);
    names.into_iter().map(fold).any(|name| !name.trim().is_empty() && (text.contains(name.trim()) || words(&name).iter().any(tells)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_mark_above_the_middle_is_a_strength() {
        let leanings = [0, 2, 3, 5].map(|mark| Leaning::of(mark, 5));
        assert_eq!(leanings, [Leaning::Weakness, Leaning::Weakness, Leaning::Strength, Leaning::Strength]);
        assert_eq!(Leaning::of(5, 10), Leaning::Weakness, "the middle praises nobody");
    }

    #[test]
    fn a_text_that_names_another_bidder_is_found_however_it_is_written() {
        assert!(names_any("Weaker than KOMPAS in reports", "Sigma CRM", ["Kompas CRM"]));
        assert!(names_any("ضعيف‌تر از شرکت كوروش", "", ["کوروش"]));
        assert!(!names_any("A weak demo of the software", "Sigma Software", ["Kompas Software", "", " "]));
    }

    proptest! {
        #[test]
        fn a_higher_mark_never_leans_the_other_way(mark in 0_u32..100, more in 0_u32..100, scale in 1_u32..100) {
            prop_assert!(Leaning::of(mark + more, scale) <= Leaning::of(mark, scale));
        }
    }
}
