//! Numbers as people type them: Persian and Arabic digits, either decimal mark, grouping by what their language uses.
//!
//! Everything is exact. A number is read into an integer of a named smallest unit and never passes through a float.

/// The ASCII digit that a Persian or Arabic one means; any other character as it is.
pub fn ascii_digit(c: char) -> char {
    let value = match c {
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        _ => return c,
    };
    char::from_digit(value, 10).expect("the ranges above span ten digits")
}

/// The text with every digit in ASCII.
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

/// Why a text is no number that can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotANumber {
    #[error("not a number")]
    Shape,
    #[error("more digits after the decimal mark than can be kept")]
    Precision,
    #[error("too large")]
    Size,
}

/// Reads a number into units of `10^-digits`: `scaled("1 920,5", 2)` is 192050.
///
/// A mark that stands once is the decimal mark, unless exactly three digits follow where fewer than three can be kept:
/// then it groups thousands. Where both marks stand, the last is the decimal one. Zeros beyond the precision are
/// harmless; other digits are refused, not rounded.
pub fn scaled(input: &str, digits: u32) -> Result<i64, NotANumber> {
    let text: String = input.trim().chars().map(plain).filter(|c| *c != ' ').collect();
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(&text)),
    };
    let (whole, fraction) = split(text, digits)?;
    let fraction = fraction.trim_end_matches('0');
    let kept = digits as usize;
    if fraction.len() > kept {
        return Err(NotANumber::Precision);
    }
    let value: i64 = format!("{whole}{fraction:0<kept$}").parse().map_err(|_| NotANumber::Size)?;
    Ok(if negative { -value } else { value })
}

/// One spelling for each sign: ASCII digits, `-`, `.` and `,` as marks, and a space for what only groups.
fn plain(c: char) -> char {
    match c {
        '−' | '–' => '-',
        '٫' => '.',
        '٬' | '\'' | '’' | '_' => ' ',
        c if c.is_whitespace() => ' ',
        c => ascii_digit(c),
    }
}

/// The digits before and after the decimal mark, grouping taken out.
fn split(text: &str, digits: u32) -> Result<(String, &str), NotANumber> {
    let decimal = decimal_mark(text, digits);
    let (whole, fraction) = decimal.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
    let whole = ungrouped(whole).ok_or(NotANumber::Shape)?;
    let good = (!whole.is_empty() || !fraction.is_empty()) && fraction.bytes().all(|b| b.is_ascii_digit());
    if good { Ok((if whole.is_empty() { "0".to_owned() } else { whole }, fraction)) } else { Err(NotANumber::Shape) }
}

fn decimal_mark(text: &str, digits: u32) -> Option<usize> {
    let last = text.rfind(['.', ','])?;
    let mark = text.as_bytes()[last];
    let other = if mark == b'.' { ',' } else { '.' };
    let (before, after) = (&text[..last], &text[last + 1..]);
    if before.contains(char::from(mark)) {
        return None; // twice: it groups
    }
    if before.contains(other) {
        return Some(last);
    }
    let could_group = after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
    // "1,500" with three kept digits is fifteen hundred to the English and one and a half to the Poles: a comma
    // groups, a point does not, as in the file formats of both.
    let groups = could_group && (digits < 3 || mark == b',');
    if groups { None } else { Some(last) }
}

/// Digits without their group marks; `None` when a group is not of three.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.is_empty() || first.len() > 3 {
            return None;
        }
        digits.push_str(group);
    }
    digits.bytes().all(|b| b.is_ascii_digit()).then_some(digits)
}

/// Writes units of `10^-digits` plainly: `written(192050, 2)` is `"1920.50"`.
pub fn written(value: i64, digits: u32) -> String {
    let scale = 10_u64.pow(digits);
    let sign = if value < 0 { "-" } else { "" };
    let (whole, fraction) = (value.unsigned_abs() / scale, value.unsigned_abs() % scale);
    if digits == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction:0width$}", width = digits as usize) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_language_writes_its_own_marks() {
        for text in ["1920.5", "1920,50", "1 920,50", "1,920.50", "1.920,5", "1\u{202f}920,50", "1'920.50", "۱۹۲۰٫۵", "۱٬۹۲۰٫۵۰"]
        {
            assert_eq!(scaled(text, 2), Ok(192_050), "{text}");
        }
    }

    #[test]
    fn a_single_mark_before_three_digits_groups_where_three_cannot_be_kept() {
        assert_eq!(scaled("1,920", 2), Ok(192_000));
        assert_eq!(scaled("1.920", 0), Ok(1920));
        assert_eq!(scaled("1.920", 3), Ok(1920));
        assert_eq!(scaled("0.500", 2), Ok(50));
        assert_eq!(scaled("1,920,000", 0), Ok(1_920_000));
    }

    #[test]
    fn what_cannot_be_kept_is_refused_and_not_rounded() {
        assert_eq!(scaled("1.005", 2), Ok(100_500), "grouping, by the rule above");
        assert_eq!(scaled("10.0050", 2), Err(NotANumber::Precision));
        assert_eq!(scaled("0.255", 2), Err(NotANumber::Precision));
        assert_eq!(scaled("99999999999999999999", 0), Err(NotANumber::Size));
        for text in ["", "-", ".", "1..2", "1,2,3", "12a", "1.2.3,4,5", "--1", "1-", ",500,1"] {
            assert_eq!(scaled(text, 2), Err(NotANumber::Shape), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in -1_000_000_000_000_i64..1_000_000_000_000, digits in 0_u32..4) {
            prop_assert_eq!(scaled(&written(value, digits), digits), Ok(value));
        }

        #[test]
        fn no_text_panics(text in ".{0,24}", digits in 0_u32..4) {
            let _ = scaled(&text, digits);
        }
    }
}
