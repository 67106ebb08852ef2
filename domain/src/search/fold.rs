//! One spelling for what people read as one word.
//!
//! The table is our own: full Unicode normalisation would weigh more in the browser than this crate does, and would still
//! know nothing of ي and ی, ك and ک, ł, or the zero-width non-joiner, which is most of the work.

use crate::numerals::ascii_digit;

/// The text in its searchable spelling: lower case, Latin letters without marks, Arabic letters as Persian writes them,
/// ASCII digits, no vowel marks or tatweel, runs of white space as one space. Folding twice changes nothing.
///
/// Ukrainian і, ї, є and ґ stay letters of their own; Russian ё is е. A zero-width non-joiner is taken out, so that
/// می‌شود is found by میشود; [`document`] lets it be found by «می شود» too.
pub fn fold(text: &str) -> String {
    let mut folded = Folded { text: String::with_capacity(text.len()), space: false };
    text.chars().flat_map(char::to_lowercase).for_each(|c| folded.push(c));
    folded.text
}

/// The folded texts of a record as one column. A word joined by a zero-width non-joiner stands there joined and split.
pub fn document(parts: &[&str]) -> String {
    let mut column: Vec<String> = parts.iter().map(|part| fold(part)).collect();
    let joined = parts.iter().flat_map(|part| part.split_whitespace()).filter(|word| word.contains(ZWNJ));
    column.extend(joined.map(|word| fold(&word.replace(ZWNJ, " "))));
    column.retain(|part| !part.is_empty());
    column.join(" ")
}

const ZWNJ: char = '\u{200c}';

struct Folded {
    text: String,
    /// A space is owed before the next letter.
    space: bool,
}

impl Folded {
    fn push(&mut self, c: char) {
        if c.is_whitespace() {
            self.space = true;
        } else if is_mark(c) {
            self.combine(c);
        } else if !is_silent(c) {
            if std::mem::take(&mut self.space) && !self.text.is_empty() {
                self.text.push(' ');
            }
            match expanded(c) {
                Some(letters) => self.text.push_str(letters),
                None => self.text.push(letter(c)),
            }
        }
    }

    /// A mark that makes another letter of a Cyrillic one, for text that comes decomposed (file names from macOS do).
    fn combine(&mut self, mark: char) {
        let made = match (self.text.chars().last(), mark) {
            _ if self.space => return,
            (Some('и'), '\u{306}') => 'й',
            (Some('і'), '\u{308}') => 'ї',
            (Some('у'), '\u{306}') => 'ў',
            _ => return,
        };
        self.text.pop();
        self.text.push(made);
    }
}

/// Combining accents and Arabic vowel marks.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}')
}

/// Tatweel, joiners, soft hyphen, direction marks, byte order mark: seen by nobody, typed by nobody.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || c.is_control()
}

fn expanded(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ĳ' => "ij",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﷲ' => "الله",
        'ﻻ' | 'ﻼ' => "لا",
        _ => return None,
    })
}

/// The plain letter of a lower-case one.
fn letter(c: char) -> char {
    match c {
        // Arabic and Urdu letters as Persian writes them
        'ي' | 'ى' | 'ې' | 'ے' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ھ' | 'ە' => 'ه',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        // Latin letters without their marks
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ə' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ǒ' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ǔ' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        // Cyrillic and Greek
        'ё' => 'е',
        'ς' => 'σ',
        _ => ascii_digit(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn same(one: &str, other: &str) {
        assert_eq!(fold(one), fold(other), "{one} and {other}");
    }

    #[test]
    fn arabic_and_persian_keyboards_find_each_other() {
        same("كيفيت", "کیفیت");
        same("مصطفى", "مصطفی");
        same("آذر", "اذر");
        same("شركة", "شرکه");
        same("خانهٔ", "خانۀ");
    }

    #[test]
    fn vowel_marks_and_tatweel_are_not_read() {
        same("مُحَمَّد", "محمد");
        same("ســـلام", "سلام");
    }

    #[test]
    fn a_zero_width_non_joiner_is_found_joined_and_split() {
        assert_eq!(fold("می\u{200c}شود"), "میشود");
        assert_eq!(document(&["می\u{200c}شود", "کتاب"]), "میشود کتاب می شود");
        assert_eq!(document(&["", " "]), "");
    }

    #[test]
    fn digits_of_every_keyboard_are_one() {
        same("۱۴۰۵", "1405");
        same("٤٥٦", "456");
    }

    #[test]
    fn polish_is_found_without_its_marks() {
        assert_eq!(fold("ZAŻÓŁĆ GĘŚLĄ JAŹŃ"), "zazolc gesla jazn");
        same("Łódź", "lodz");
    }

    #[test]
    fn ukrainian_keeps_its_letters_and_russian_yo_is_ye() {
        assert_eq!(fold("ЇЖАК Єва Ґанок ІСТОРІЯ"), "їжак єва ґанок історія");
        same("Ёлка", "елка");
        assert_ne!(fold("і"), fold("и"));
    }

    #[test]
    fn decomposed_text_is_as_composed() {
        same("caf\u{65}\u{301}", "café");
        same("и\u{306}", "й");
        same("і\u{308}", "Ї");
        same("е\u{308}", "ё");
    }

    #[test]
    fn western_letters_fold_as_people_type_them() {
        assert_eq!(fold("Straße Æther İstanbul œuvre"), "strasse aether istanbul oeuvre");
    }

    #[test]
    fn white_space_and_what_nobody_sees_are_tidied() {
        assert_eq!(fold("  a\u{a0}\n\tb\u{200f}c\u{ad}d \u{feff}"), "a bcd");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn case_never_matters(text in "[a-zA-Zа-яА-ЯіІїЇєЄґҐąćęłńóśźżĄĆĘŁŃÓŚŹŻ ]{0,40}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }
    }
}
