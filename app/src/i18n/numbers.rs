//! Digits, groups and marks of a language.

use golive_domain::people::Locale;

/// How a language writes a number.
struct Marks {
    zero: char,
    group: char,
    decimal: char,
    minus: &'static str,
}

/// As the Unicode CLDR has them. The Persian minus carries a mark that keeps it at the left of its number.
fn marks(locale: Locale) -> Marks {
    match locale {
        Locale::En => Marks { zero: '0', group: ',', decimal: '.', minus: "-" },
        Locale::Fa => Marks { zero: '۰', group: '٬', decimal: '٫', minus: "\u{200e}−" },
        Locale::Uk => Marks { zero: '0', group: '\u{a0}', decimal: ',', minus: "-" },
    }
}

/// A plain number (`-1920.5`) with the marks and digits of the language, thousands grouped.
pub(super) fn grouped(locale: Locale, plain: &str) -> String {
    written(&marks(locale), plain, |places_left| places_left > 0 && places_left % 3 == 0)
}

/// The same without groups and hidden marks: amounts that go back into a form.
pub(super) fn ungrouped(locale: Locale, plain: &str) -> String {
    let own = marks(locale);
    // Before three digits a comma would be read back as a group: `1,500` of a currency of a thousand parts.
    let thousandths = plain.rsplit_once('.').is_some_and(|(_, fraction)| fraction.len() == 3);
    let decimal = if own.decimal == ',' && thousandths { '.' } else { own.decimal };
    written(&Marks { minus: "-", decimal, ..own }, plain, |_| false)
}

/// `group_after` is asked, at each digit before the mark, how many are still to come.
fn written(marks: &Marks, plain: &str, group_after: impl Fn(usize) -> bool) -> String {
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| (marks.minus, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        text.push(own_digit(marks, digit));
        if group_after(whole.len() - at - 1) {
            text.push(marks.group);
        }
    }
    if !fraction.is_empty() {
        text.push(marks.decimal);
        text.extend(fraction.chars().map(|digit| own_digit(marks, digit)));
    }
    text
}

fn own_digit(marks: &Marks, c: char) -> char {
    c.to_digit(10).and_then(|digit| char::from_u32(u32::from(marks.zero) + digit)).unwrap_or(c)
}

/// The digits of a text in those of the language, everything else as it is: times, sprint numbers, versions.
pub(super) fn digits(locale: Locale, text: &str) -> String {
    let marks = marks(locale);
    text.chars().map(|c| own_digit(&marks, c)).collect()
}

/// At most `digits` after the mark, zeros at the end left out: `trimmed(1.50, 2)` is `"1.5"`.
pub(crate) fn trimmed(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_groups_and_marks_its_own_way() {
        assert_eq!(grouped(Locale::En, "1234567.5"), "1,234,567.5");
        assert_eq!(grouped(Locale::Fa, "1234567.5"), "۱٬۲۳۴٬۵۶۷٫۵");
        assert_eq!(grouped(Locale::Uk, "1234567.5"), "1\u{a0}234\u{a0}567,5");
        assert_eq!((ungrouped(Locale::Fa, "1405"), ungrouped(Locale::Uk, "1405.5")), ("۱۴۰۵".into(), "1405,5".into()));
        assert_eq!(grouped(Locale::En, "-1920.50"), "-1,920.50");
        assert_eq!((grouped(Locale::En, "-120"), grouped(Locale::Fa, "-5")), ("-120".into(), "\u{200e}−۵".into()));
        assert_eq!(grouped(Locale::Uk, "-1920.50"), "-1\u{a0}920,50");
    }

    #[test]
    fn digits_alone_change_and_the_text_stays() {
        assert_eq!(digits(Locale::Fa, "v2.10 12:05"), "v۲.۱۰ ۱۲:۰۵");
        assert_eq!(digits(Locale::En, "12:05"), "12:05");
    }

    #[test]
    fn zeros_that_say_nothing_are_left_out() {
        assert_eq!(trimmed(1.50, 2), "1.5");
        assert_eq!(trimmed(120.0, 1), "120");
        assert_eq!(trimmed(-0.001, 1), "0");
    }
}
