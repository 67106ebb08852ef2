//! The order of letters in each language: Unicode's own puts گ behind ی and і behind я.

use crate::people::Locale;

/// Where the letters of the language begin, and those of others.
const ALPHABET: u32 = 1_000;
const OTHERS: u32 = 10_000;

/// What a folded word is sorted by: digits and Latin letters first, then the letters of the language as its children learn them.
pub fn alphabetical(language: Locale, folded: &str) -> Vec<u32> {
    let letters = match language {
        Locale::En => "",
        Locale::Fa => "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        Locale::Uk => "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    };
    let place = |c: char| match letters.chars().zip(ALPHABET..).find(|(letter, _)| *letter == c) {
        Some((_, place)) => place,
        None if c.is_ascii() => u32::from(c),
        None => OTHERS + u32::from(c),
    };
    folded.chars().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn in_order(language: Locale, words: &[&str]) {
        let mut sorted = words.to_vec();
        sorted.sort_by_key(|word| alphabetical(language, word));
        assert_eq!(sorted, words);
    }

    #[test]
    fn words_stand_where_people_look_for_them() {
        in_order(Locale::Fa, &["crm", "پاسخ", "تیکت", "چاپ", "حساب", "کارتابل", "گزارش", "لید", "یادداشت"]);
        in_order(Locale::Uk, &["sla", "ескалація", "єдиний", "звернення", "інцидент", "лід", "ярлик"]);
        in_order(Locale::En, &["360 view", "account", "lead", "ліди"]);
    }
}
