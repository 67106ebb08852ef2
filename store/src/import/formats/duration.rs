//! How long something takes, as tools write it.

use golive_domain::numerals::ascii_digits;

/// Longest time that is believed: a year of working days.
const MAX_MINUTES: f64 = 250.0 * 8.0 * 60.0;

/// Whole minutes, begun ones counted: `10m`, `1h 30min`, `2 hours`, `1:30`, `45 sec`; a bare number is minutes. A day is
/// eight hours and a week five days, as the tools count them. `None` for what is no time.
pub fn minutes(text: &str) -> Option<u32> {
    let text = ascii_digits(text.trim()).to_lowercase().replace(',', ".");
    let minutes = clock(&text).or_else(|| units(&text))?.ceil();
    (minutes > 0.0 && minutes <= MAX_MINUTES).then_some(minutes as u32)
}

/// `1:30`, `01:30:00`: hours, minutes, seconds.
fn clock(text: &str) -> Option<f64> {
    let parts: Option<Vec<u32>> = text.split(':').map(|part| part.parse().ok()).collect();
    match parts?.as_slice() {
        [hours, minutes] => Some(f64::from(*hours) * 60.0 + f64::from(*minutes)),
        [hours, minutes, seconds] => Some(f64::from(*hours) * 60.0 + f64::from(*minutes) + f64::from(*seconds) / 60.0),
        _ => None,
    }
}

fn units(text: &str) -> Option<f64> {
    let mut minutes = 0.0;
    let mut rest = text.trim();
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let number: f64 = rest[..digits].parse().ok()?;
        let after = rest[digits..].trim_start();
        let word = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
        minutes += number * unit(&after[..word])?;
        rest = after[word..].trim_start();
    }
    (!text.is_empty()).then_some(minutes)
}

/// Minutes of a unit.
fn unit(word: &str) -> Option<f64> {
    match word {
        "" | "m" | "min" | "mins" | "minute" | "minutes" | "دقیقه" => Some(1.0),
        "s" | "sec" | "secs" | "second" | "seconds" | "ثانیه" => Some(1.0 / 60.0),
        "h" | "hr" | "hrs" | "hour" | "hours" | "ساعت" => Some(60.0),
        "d" | "day" | "days" | "روز" => Some(480.0),
        "w" | "week" | "weeks" | "هفته" => Some(2400.0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::minutes;

    #[test]
    fn times_are_read_as_tools_write_them() {
        for (text, is) in
            [("10m", 10), ("1h 30min", 90), ("1h30m", 90), ("2 hours", 120), ("1:30", 90), ("0:00:45", 1), ("15", 15), ("1.50", 2)]
        {
            assert_eq!(minutes(text), Some(is), "{text}");
        }
        assert_eq!((minutes("1d"), minutes("1w 1d"), minutes("۱ ساعت")), (Some(480), Some(2880), Some(60)));
        for text in ["", "soon", "0", "-5", "5 parsecs", "1e99", "1.2.3", "999999h", "m"] {
            assert_eq!(minutes(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(text in ".{0,30}") {
            minutes(&text);
        }
    }
}
