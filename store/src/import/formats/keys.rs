//! Keys of cases in what an automated test tells of itself.

use golive_domain::import::plain_word;

use super::admit::distinct;

/// Whether a property of this name may hold the key of a case.
pub fn is_key_name(name: &str) -> bool {
    let word = plain_word(name);
    ["key", "caseid", "testid", "testrailid", "testrail", "qaseid", "externalid", "case"].iter().any(|end| word.ends_with(end))
        || word == "id"
}

/// What may be the key of a case, each once: whatever a property that is for keys holds, then what looks like one in the
/// name, then in the class.
pub fn case_keys(properties: impl Iterator<Item = String>, name: &str, class: &str) -> Vec<String> {
    let told = properties.flat_map(|value| value.split([',', ';', ' ']).map(|key| key.trim_matches('@').to_owned()).collect::<Vec<_>>());
    distinct(told.chain(keys_in(name)).chain(keys_in(class)).collect())
}

/// `ABC-12`, `ABC-T12` and `C123`, standing by themselves or between underscores.
fn keys_in(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let words = words.map(|word| word.trim_matches('-'));
    words.flat_map(|word| [joined(word), single(word)].into_iter().flatten()).collect()
}

/// A project's key and a number; a longer chain of words with hyphens is none.
fn joined(word: &str) -> Option<String> {
    let (project, number) = word.split_once('-')?;
    let is_project = project.len() >= 2 && project.starts_with(|c: char| c.is_ascii_uppercase());
    let is_project = is_project && project.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    let digits = number.trim_start_matches(['T', 'C']);
    (is_project && is_number(digits) && number.len() - digits.len() <= 2).then(|| word.to_owned())
}

fn single(word: &str) -> Option<String> {
    let digits = word.strip_prefix('C')?;
    is_number(digits).then(|| word.to_owned())
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 9 && text.chars().all(|c| c.is_ascii_digit())
}

/// Whether a word is a number of TestRail: `C123`.
pub fn is_testrail_number(word: &str) -> bool {
    single(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_wherever_runners_write_them() {
        assert_eq!(keys_in("ARAS-12: opens the form"), ["ARAS-12"]);
        assert_eq!(keys_in("test_C123_opens[ARAS-T4]"), ["C123", "ARAS-T4"]);
        assert_eq!(keys_in("a-1 A-1 C C12a x-C1-2 2024-01 AB-1-2"), [] as [&str; 0]);
        assert_eq!(case_keys(["@X-1, C9".to_owned()].into_iter(), "C9 and C7", "a.AB-2"), ["X-1", "C9", "C7", "AB-2"]);
        assert!(is_key_name("test_key") && is_key_name("testrail_id") && is_key_name("TestCase") && !is_key_name("browser"));
    }
}
